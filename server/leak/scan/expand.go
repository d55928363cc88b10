package scan

import (
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"encoding/base64"
	"encoding/hex"
	"io"
	"slices"
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
// either alphabet, also over several lines; lists of numbers; what is escaped
// in strings and URLs; and gzip and zlib streams. How says through which
// layers: "", "base64", "base64 > compressed". What visit is given is valid
// during the call only.
func Expand(data []byte, visit func(view []byte, how string)) { expand(data, "", 0, maxDepth, visit) }

// Shallow is Expand one layer deep.
func Shallow(data []byte, visit func(view []byte, how string)) { expand(data, "", 0, 1, visit) }

func expand(data []byte, how string, depth, most int, visit func([]byte, string)) {
	visit(data, how)
	named := func(name string) string {
		if how != "" {
			return how + " > " + name
		}
		return name
	}
	fields(data, func(b []byte) { visit(b, named("fields")) })
	if depth == most {
		return
	}
	into := func(name string, b []byte) {
		if len(b) >= MinPattern {
			expand(b, named(name), depth+1, most, visit)
		}
	}
	lists(data, func(name string, b []byte, nested bool) {
		if nested {
			into(name, b)
			return
		}
		visit(b, named(name))
	})
	escaped(data, func(b []byte) { into("escaped", b) })
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

// runs calls f for every longest run of minRun or more bytes of a class, and
// for those that have line ends in them (PEM, MIME, indented YAML), without
// these.
func runs(data []byte, of byte, f func([]byte)) {
	var lines [][]byte // of one broken run
	total, last := 0, 0
	flush := func() {
		if len(lines) > 1 && total >= minRun {
			f(slices.Concat(lines...))
		}
		lines, total = lines[:0], 0
	}
	for at := 0; at < len(data); at++ {
		from := at
		for at < len(data) && class[data[at]]&of != 0 {
			at++
		}
		if at == from {
			continue
		}
		if at-from >= minRun {
			f(data[from:at])
		}
		if !lineEnd(data[last:from]) {
			flush()
		}
		lines, total, last = append(lines, data[from:at]), total+at-from, at
	}
	flush()
}

// lineEnd tells whether one line's end, with indentation, is all there is.
func lineEnd(b []byte) bool {
	ends := 0
	for _, c := range b {
		switch c {
		case '\n':
			ends++
		case ' ', '\t', '\r':
		default:
			return false
		}
	}
	return ends == 1
}

const (
	hexDigit byte = 1 << iota
	base64Digit
	numeral   // what numbers, and words, are made of
	separator // what stands between fields and the numbers of lists
	printable
)

// class tells the kinds of characters apart.
var class = func() (t [256]byte) {
	of := func(chars string, kind byte) {
		for _, c := range []byte(chars) {
			t[c] |= kind
		}
	}
	const alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
	of("0123456789abcdefABCDEF", hexDigit)
	of(alphanumeric+"+/-_", base64Digit)
	of(alphanumeric+"+-._", numeral)
	of(" \t\r\n,;:|\"'`[](){}\\", separator)
	for c := 0x20; c < 256; c++ {
		if c != 0x7f {
			t[c] |= printable // also what UTF-8 is made of
		}
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
