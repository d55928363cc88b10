package seal

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"filippo.io/age"
)

// EncryptTo returns a writer whose input arrives at dst as an age file for
// recipient. It buffers one chunk of 64 KiB. The file is complete only when
// Close returned nil; Close does not close dst. Errors: ErrBadRecipient, and
// those of dst. Two calls never produce the same bytes.
func EncryptTo(dst io.Writer, recipient Recipient) (io.WriteCloser, error) {
	r, err := recipient.native()
	if err != nil {
		return nil, err
	}
	if w := seamEncrypt(dst); w != nil {
		return w, nil
	}
	w, err := age.Encrypt(dst, r)
	if err != nil {
		return nil, fmt.Errorf("encrypt: %w", err)
	}
	return w, nil
}

// Decrypt returns a reader of the plaintext of the age file src. Each byte it
// yields is authentic, but the file is known to be whole only at io.EOF: act
// on nothing before. Errors, from Decrypt or from Read, wrap ErrDecrypt, and
// ErrWrongKey or ErrTruncatedCiphertext where that is known; an error of src
// is returned wrapped as itself.
func Decrypt(src io.Reader, identity *Identity) (io.Reader, error) {
	if r := seamDecrypt(src); r != nil {
		return r, nil
	}
	s := &source{r: src}
	r, err := age.Decrypt(s, identity.native)
	if err != nil {
		return nil, s.headerError(err)
	}
	return &plainReader{r: r, src: s}, nil
}

// headKept is how much of a ciphertext's start source keeps; a header for one
// recipient has about 170 bytes.
const headKept = 4096

// source remembers how the ciphertext began and ended, which tells cut-off
// from altered.
type source struct {
	r    io.Reader
	head []byte
	err  error
}

func (s *source) Read(p []byte) (int, error) {
	n, err := s.r.Read(p)
	if room := headKept - len(s.head); room > 0 {
		s.head = append(s.head, p[:min(n, room)]...)
	}
	if err != nil {
		s.err = err
	}
	return n, err
}

// failed returns an error of the source itself, nil if it merely ended.
func (s *source) failed() error {
	if s.err == nil || errors.Is(s.err, io.EOF) || errors.Is(s.err, io.ErrUnexpectedEOF) {
		return nil
	}
	return s.err
}

// endedInHeader reports whether the ciphertext ended before its first chunk:
// the header closes with "--- " and a MAC of 43 characters, then comes a nonce
// of 16 bytes.
func (s *source) endedInHeader() bool {
	if s.err == nil || len(s.head) >= headKept {
		return false
	}
	_, rest, ok := bytes.Cut(s.head, []byte("\n--- "))
	return !ok || len(rest) < 43+1+16
}

// headerError maps what age.Decrypt returned.
func (s *source) headerError(err error) error {
	var noMatch *age.NoIdentityMatchError
	switch {
	case s.failed() != nil:
		return fmt.Errorf("open ciphertext: %w", s.failed())
	case errors.As(err, &noMatch):
		return fmt.Errorf("open ciphertext: %w", ErrWrongKey)
	case s.endedInHeader():
		return fmt.Errorf("open ciphertext: %w", ErrTruncatedCiphertext)
	default:
		return fmt.Errorf("open ciphertext: %w: %v", ErrDecrypt, err)
	}
}

// plainReader reads plaintext and maps errors.
type plainReader struct {
	r   io.Reader
	src *source
}

func (p *plainReader) Read(b []byte) (int, error) {
	n, err := p.r.Read(b)
	switch {
	case err == nil || err == io.EOF:
		return n, err
	case p.src.failed() != nil:
		return n, fmt.Errorf("decrypt: %w", p.src.failed())
	case p.src.err != nil:
		// age read a short chunk up to the end of the input and refused it.
		return n, fmt.Errorf("decrypt: %w", ErrTruncatedCiphertext)
	default:
		return n, fmt.Errorf("decrypt: %w: %v", ErrDecrypt, err)
	}
}
