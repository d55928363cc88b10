//go:build leaktest

package mask

import "sahm/mpc/leaktest"

func seamStream(s stream) stream {
	if leaktest.Defect(leaktest.Masking) {
		return noStream{}
	}
	return s
}

// noStream is a mask of zeros.
type noStream struct{}

func (noStream) next(dst, _ []byte) { clear(dst) }
