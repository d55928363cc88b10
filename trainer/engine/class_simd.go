//go:build amd64 && goexperiment.simd

package engine

import "simd/archsimd"

// vectorUnit follows the backend's own choice of kernels.
func vectorUnit() string {
	switch {
	case archsimd.X86.AVX512():
		return "avx512"
	case archsimd.X86.AVX2():
		return "avx2"
	}
	return "scalar"
}
