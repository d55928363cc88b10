//go:build amd64 && goexperiment.simd

package engine

import (
	"simd/archsimd"

	"github.com/gomlx/compute/support/envutil"
)

// vectorUnit follows the backend's own choice of kernels, which its two
// environment variables can narrow.
func vectorUnit() string {
	allowed := func(name string) bool {
		on, err := envutil.ReadBool(name, true)
		return err != nil || on
	}
	switch {
	case archsimd.X86.AVX512() && allowed(envutil.SIMD_AVX512_Env):
		return "avx512"
	case archsimd.X86.AVX2() && allowed(envutil.SIMD_AVX2_Env):
		return "avx2"
	}
	return "scalar"
}
