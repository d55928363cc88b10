//go:build !goexperiment.simd || !amd64

package mask

func newStreamKey(key []byte) (streamKey, error) { return newStandardKey(key) }
