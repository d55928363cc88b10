package scan

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math"
	"math/big"
	"math/bits"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// leastEntropy is what a window of numbers must carry, in bits, so that
// finding it is no coincidence.
const leastEntropy = 88

// Set collects canaries and the forms in which they are searched for.
type Set struct {
	patterns []Pattern
	seen     map[string]bool
	canaries int
}

// Canaries is how many values were added.
func (s *Set) Canaries() int { return s.canaries }

// Patterns are all forms of all canaries.
func (s *Set) Patterns() []Pattern { return s.patterns }

func (s *Set) add(c *Canary, form string, b []byte) bool {
	if len(b) < MinPattern || distinct(b) < 5 {
		return false
	}
	if s.seen == nil {
		s.seen = map[string]bool{}
	}
	if s.seen[string(b)] {
		return true // the same bytes under another name
	}
	s.seen[string(b)] = true
	s.patterns = append(s.patterns, Pattern{Canary: c, Form: form, Bytes: bytes.Clone(b)})
	return true
}

// encoded adds what text encodings make of raw.
func (s *Set) encoded(c *Canary, form string, raw []byte) {
	if !s.add(c, form+"raw", raw) {
		return
	}
	s.add(c, form+"hex", []byte(hex.EncodeToString(raw)))
	s.add(c, form+"HEX", []byte(strings.ToUpper(hex.EncodeToString(raw))))
	for skip := range 3 {
		// Whole groups of three bytes at each of the alignments that raw can
		// have inside of something longer.
		whole := raw[min(skip, len(raw)):]
		whole = whole[:len(whole)/3*3]
		s.add(c, form+"base64", []byte(base64.RawStdEncoding.EncodeToString(whole)))
		s.add(c, form+"base64url", []byte(base64.RawURLEncoding.EncodeToString(whole)))
	}
}

// Secret adds a binary value of at least MinPattern bytes: as it is, in hex,
// base64, as lists of decimal numbers (how Go prints and JSON encodes byte
// arrays), as Go's %#v, and as one decimal number.
func (s *Set) Secret(c Canary, raw []byte) error {
	if len(raw) < MinPattern || distinct(raw) < 5 {
		return fmt.Errorf("%w: %s %s of %d bytes", ErrPattern, c.Kind, c.Name, len(raw))
	}
	s.canaries++
	p := &c
	s.encoded(p, "", raw)
	for form, sep := range map[string]string{"decimal bytes with spaces": " ", "decimal bytes with commas": ",", "decimal bytes with commas and spaces": ", "} {
		s.add(p, form, []byte(joined(raw, "%d", sep)))
	}
	s.add(p, "Go syntax", []byte(joined(raw, "%#x", ", ")))
	s.add(p, "hex with spaces", []byte(joined(raw, "%02x", " ")))
	s.add(p, "hex with colons", []byte(joined(raw, "%02x", ":")))
	s.add(p, "decimal number", []byte(new(big.Int).SetBytes(raw).String()))
	var characters []byte // each byte as the character of that number, in UTF-8
	for _, b := range raw {
		characters = utf8.AppendRune(characters, rune(b))
	}
	s.add(p, "characters", characters)
	backwards := slices.Clone(raw) // the limbs of a number begin with the last
	slices.Reverse(backwards)
	s.add(p, "backwards", backwards)
	s.add(p, "backwards hex", []byte(hex.EncodeToString(backwards)))
	s.words(p, raw)
	return nil
}

// words adds 32 bytes as four words of 64 bits, as Go prints them.
func (s *Set) words(c *Canary, raw []byte) {
	if len(raw) != 32 {
		return
	}
	for _, o := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
		w := []uint64{o.Uint64(raw), o.Uint64(raw[8:]), o.Uint64(raw[16:]), o.Uint64(raw[24:])}
		for _, verb := range []string{"%d", "%x", "%#x"} {
			text := fmt.Sprintf(verb, w)
			text = text[1 : len(text)-1]
			s.add(c, "words", []byte(text))
			if verb == "%d" {
				s.add(c, "words", []byte(strings.ReplaceAll(text, " ", ",")))
			}
		}
	}
}

func joined(raw []byte, verb, sep string) string {
	parts := make([]string, len(raw))
	for i, b := range raw {
		parts[i] = fmt.Sprintf(verb, b)
	}
	return strings.Join(parts, sep)
}

// Text adds a text of at least MinPattern bytes: as it is, in hex and base64,
// and in UTF-16.
func (s *Set) Text(c Canary, text string) error {
	if len(text) < MinPattern || distinct([]byte(text)) < 5 {
		return fmt.Errorf("%w: %s %s: a text of %d bytes", ErrPattern, c.Kind, c.Name, len(text))
	}
	s.canaries++
	s.encoded(&c, "text ", []byte(text))
	var wide []byte
	for _, r := range text {
		wide = binary.LittleEndian.AppendUint16(wide, uint16(r))
	}
	s.add(&c, "text UTF-16", wide)
	if text := plain(nil, []byte(text)); distinct(text) >= 5 {
		s.add(&c, "text, fields", text)
	}
	return nil
}

// Plain adds a text of at least MinPattern bytes as it is, and in no encoding
// but those that are opened.
func (s *Set) Plain(c Canary, text string) error {
	if !s.add(&c, "text raw", []byte(text)) {
		return fmt.Errorf("%w: %s %s: a text of %d bytes", ErrPattern, c.Kind, c.Name, len(text))
	}
	s.canaries++
	return nil
}

// number is one value of a vector: its bit forms and its texts.
type number struct {
	bits  float64 // of surprise
	forms map[string][]byte
	texts []string
}

// Ints adds a vector of integers in windows of consecutive words that carry
// enough entropy: as 32- and 64-bit words of either byte order (those raw, in
// hex and base64) and in decimal, with their signs and, as the ring elements
// that they are in the code, without. It returns the number of windows, 0 if
// the vector has too little in it to be told from others.
func (s *Set) Ints(c Canary, v []int64) int {
	ns := make([]number, len(v))
	for i, x := range v {
		n := number{forms: map[string][]byte{}, texts: []string{strconv.FormatInt(x, 10), strconv.FormatUint(uint64(x), 10)}}
		if x != 0 {
			n.bits = float64(bits.Len64(uint64(max(x, -x)))) // with its sign, less the leading one
		}
		n.forms["int64le "] = binary.LittleEndian.AppendUint64(nil, uint64(x))
		n.forms["int64be "] = binary.BigEndian.AppendUint64(nil, uint64(x))
		if x == int64(int32(x)) {
			n.forms["int32le "] = binary.LittleEndian.AppendUint32(nil, uint32(x))
			n.forms["int32be "] = binary.BigEndian.AppendUint32(nil, uint32(x))
			n.texts = append(n.texts, strconv.FormatUint(uint64(uint32(x)), 10))
		}
		ns[i] = n
	}
	return s.windows(c, ns)
}

// Floats adds a vector of numbers that are kept as float32, in windows as
// Ints: as float32 and float64 of either byte order and in decimal.
func (s *Set) Floats(c Canary, v []float32) int {
	ns := make([]number, len(v))
	for i, x := range v {
		b := math.Float32bits(x)
		n := number{forms: map[string][]byte{
			"float32le ": binary.LittleEndian.AppendUint32(nil, b), "float32be ": binary.BigEndian.AppendUint32(nil, b),
			"float64le ": binary.LittleEndian.AppendUint64(nil, math.Float64bits(float64(x))), "float64be ": binary.BigEndian.AppendUint64(nil, math.Float64bits(float64(x)))},
			texts: texts(float64(x), 32)}
		n.bits = float64(23 - min(23, bits.TrailingZeros32(b|1<<23)))
		ns[i] = n
	}
	return s.windows(c, ns)
}

// Doubles adds a vector of numbers as Floats does, as float64 only.
func (s *Set) Doubles(c Canary, v []float64) int {
	ns := make([]number, len(v))
	for i, x := range v {
		b := math.Float64bits(x)
		n := number{forms: map[string][]byte{"float64le ": binary.LittleEndian.AppendUint64(nil, b), "float64be ": binary.BigEndian.AppendUint64(nil, b)}, texts: texts(x, 64)}
		n.bits = float64(52 - min(52, bits.TrailingZeros64(b|1<<52)))
		ns[i] = n
	}
	return s.windows(c, ns)
}

// texts are the shortest text, which Go and JSON print, and the exact one of
// %v for widened float32 values.
func texts(x float64, size int) []string {
	out := []string{strconv.FormatFloat(x, 'g', -1, size)}
	if abs := math.Abs(x); abs != 0 && abs < 1e21 && abs >= 1e-6 {
		out[0] = strconv.FormatFloat(x, 'f', -1, size) // as encoding/json does
		out = append(out, strconv.FormatFloat(x, 'g', -1, size))
	}
	return append(out, strconv.FormatFloat(x, 'g', -1, 64))
}

// windows cuts a vector into consecutive windows that each carry leastEntropy
// and adds every form of each. A rest with less is made up by what is before.
func (s *Set) windows(c Canary, v []number) (found int) {
	for from, to := 0, 0; to < len(v); from = to {
		entropy := 0.0
		for ; to < len(v) && entropy < leastEntropy; to++ {
			entropy += v[to].bits
		}
		if entropy < leastEntropy && found == 0 {
			return 0
		}
		for ; entropy < leastEntropy; from-- {
			entropy += v[from-1].bits
		}
		w := c
		w.Name = fmt.Sprintf("%s[%d:%d]", c.Name, from, to)
		s.window(&w, v[from:to])
		s.canaries++
		found++
	}
	return found
}

func (s *Set) window(c *Canary, v []number) {
	for form := range v[0].forms {
		var b []byte
		for _, n := range v {
			w, ok := n.forms[form]
			if !ok {
				b = nil
				break
			}
			b = append(b, w...)
		}
		if b != nil {
			s.encoded(c, form, b)
		}
	}
	for i := range v[0].texts {
		for _, sep := range []string{",", ", ", " ", "\n"} {
			parts := make([]string, len(v))
			for j, n := range v {
				parts[j] = n.texts[min(i, len(n.texts)-1)]
			}
			s.add(c, "decimal", []byte(strings.Join(parts, sep)))
		}
	}
}
