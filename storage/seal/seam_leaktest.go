//go:build leaktest

package seal

import (
	"io"

	"sahm/mpc/leaktest"
)

// seamEncrypt is a writer that encrypts nothing, if this process has the
// defect.
func seamEncrypt(dst io.Writer) io.WriteCloser {
	if leaktest.Defect(leaktest.Sealing) {
		return plainWriter{dst}
	}
	return nil
}

func seamDecrypt(src io.Reader) io.Reader {
	if leaktest.Defect(leaktest.Sealing) {
		return src
	}
	return nil
}

type plainWriter struct{ io.Writer }

func (plainWriter) Close() error { return nil }
