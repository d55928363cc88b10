//go:build leaktest

package mask

import (
	"crypto/cipher"

	"sahm/mpc/leaktest"
)

func seamStream(s cipher.Stream) cipher.Stream {
	if leaktest.Defect(leaktest.Masking) {
		return noStream{}
	}
	return s
}

// noStream is a mask of zeros.
type noStream struct{}

func (noStream) XORKeyStream(dst, src []byte) { copy(dst, src) }
