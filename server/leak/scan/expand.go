package scan

import (
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"encoding/base64"
	"encoding/hex"
	"io"
	"strings"
)

// Limits of Expand.
const (
	maxDepth    = 3
	minRun      = 24       // characters of an encoding that are worth decoding
	maxInflated = 64 << 20 // bytes of one compressed part
)

// Expand calls visit with data and, again and again up to three layers deep,
// with everything in it that is itself encoded: runs of hex and of base64 in
// either alphabet, and gzip and zlib streams. How says through which layers:
// "", "base64", "base64 > compressed". What visit is given is valid during the
// call only.
func Expand(data []byte, visit func(view []byte, how string)) { expand(data, "", 0, visit) }

func expand(data []byte, how string, depth int, visit func([]byte, string)) {
	visit(data, how)
	if depth == maxDepth {
		return
	}
	into := func(name string, b []byte) {
		if len(b) < MinPattern {
			return
		}
		if how != "" {
			name = how + " > " + name
		}
		expand(b, name, depth+1, visit)
	}
	runs(data, hexDigit, func(run []byte) {
		for skip := range 2 {
			b := make([]byte, (len(run)-skip)/2)
			if _, err := hex.Decode(b, run[skip:skip+2*len(b)]); err == nil {
				into("hex", b)
			}
		}
	})
	runs(data, base64Digit, func(run []byte) {
		if allHex(run) {
			return
		}
		text := strings.NewReplacer("-", "+", "_", "/").Replace(string(run))
		for skip := range 4 { // what is before it may be of the alphabet too
			whole := text[skip : skip+(len(text)-skip)/4*4]
			rest := text[skip+len(whole):]
			if len(rest) > 1 { // two or three digits are one or two bytes more
				whole += rest
			}
			// Bits that are left over are no fault: this decoder is not strict.
			if b, err := base64.RawStdEncoding.DecodeString(whole); err == nil {
				into("base64", b)
			}
		}
	})
	for _, magic := range []byte{0x1f, 0x78} {
		for at := 0; ; at++ {
			i := bytes.IndexByte(data[at:], magic)
			if i < 0 {
				break
			}
			at += i
			into("compressed", inflate(data[at:]))
		}
	}
}

// runs calls f for every longest run of minRun or more bytes of a class.
func runs(data []byte, of byte, f func([]byte)) {
	for at := 0; at < len(data); at++ {
		from := at
		for at < len(data) && class[data[at]]&of != 0 {
			at++
		}
		if at-from >= minRun {
			f(data[from:at])
		}
	}
}

const (
	hexDigit byte = 1 << iota
	base64Digit
)

// class tells hex and base64 digits, of both alphabets, from all others.
var class = func() (t [256]byte) {
	for _, c := range "0123456789abcdefABCDEF" {
		t[c] |= hexDigit
	}
	for _, c := range "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_" {
		t[c] |= base64Digit
	}
	return t
}()

func allHex(b []byte) bool {
	for _, c := range b {
		if class[c]&hexDigit == 0 {
			return false
		}
	}
	return true
}

// inflate is the content of a gzip or zlib stream that begins here, nil if
// none does. What came before an error counts too: a stream may be cut off.
func inflate(data []byte) []byte {
	var r io.Reader
	var err error
	switch {
	case len(data) < 8:
		return nil
	case data[0] == 0x1f && data[1] == 0x8b && data[2] == 8:
		r, err = gzip.NewReader(bytes.NewReader(data))
	case data[0] == 0x78 && (data[1] == 0x01 || data[1] == 0x5e || data[1] == 0x9c || data[1] == 0xda):
		r, err = zlib.NewReader(bytes.NewReader(data))
	default:
		return nil
	}
	if err != nil {
		return nil
	}
	var out bytes.Buffer
	_, _ = io.Copy(&out, io.LimitReader(r, maxInflated)) // the error says only where it ended
	return out.Bytes()
}
