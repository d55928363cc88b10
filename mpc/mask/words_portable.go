//go:build !goexperiment.simd || !amd64

package mask

func add32(dst, src []byte)              { genericAdd32(dst, src) }
func sub32(dst, src []byte)              { genericSub32(dst, src) }
func add64(dst, src []byte)              { genericAdd64(dst, src) }
func sub64(dst, src []byte)              { genericSub64(dst, src) }
func add4x32(dst []byte, s sources)      { genericAdd4x32(dst, s) }
func add4x64(dst []byte, s sources)      { genericAdd4x64(dst, s) }
func dot32(src []byte, g []int32) uint32 { return genericDot32(src, g) }
func dot64(src []byte, g []int32) uint64 { return genericDot64(src, g) }
