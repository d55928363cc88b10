package scan

import (
	"encoding/binary"
	"math"
	"slices"
	"strconv"
)

// maxGap is how many separators may stand between two numbers of a list: a
// comma, a line's end, and deep indentation.
const maxGap = 64

// token is a number in a list, with all that its digits may mean.
type token struct {
	from, to          int
	decimal, bare     bool // an integer of 64 bits; hex digits without prefix
	hexWord, fraction bool // at most 16 hex digits; any number
	value, hex        uint64
	float             float64
}

// lists calls emit with what lists of numbers in a text stand for: bytes,
// words and floats, whatever separates them. How the numbers were written is
// not known, so each list is read in every way in which it can be: as decimal
// or hex bytes, as hex digits that were cut up, as 32- and 64-bit words of
// either byte order, as floats of either size. Nested says of a view that it
// may itself be text.
func lists(data []byte, emit func(name string, b []byte, nested bool)) {
	var list []token
	last := 0
	flush := func() {
		if len(list) > 1 {
			readings(data, list, emit)
			if values := indexed(list); len(values) > 1 {
				readings(data, values, emit)
			}
		}
		list = list[:0]
	}
	for i := 0; i < len(data); {
		c := class[data[i]]
		if c&numeral == 0 {
			if c&separator == 0 || i-last > maxGap {
				flush()
				last = i + 1
			}
			i++
			continue
		}
		from := i
		for i < len(data) && class[data[i]]&numeral != 0 {
			i++
		}
		t, ok := number64(data[from:i])
		if !ok {
			flush()
		} else {
			t.from, t.to = from, i
			list = append(list, t)
		}
		last = i
	}
	flush()
}

// number64 reads a token, which is a run of letters, digits, signs and points.
func number64(b []byte) (t token, ok bool) {
	if len(b) > 2 && b[0] == '0' && b[1]|0x20 == 'x' {
		t.hex, t.hexWord = hexValue(b[2:])
		return t, t.hexWord
	}
	digits, negative := b, false
	if b[0] == '-' || b[0] == '+' {
		digits, negative = b[1:], b[0] == '-'
	}
	if len(digits) == 0 || class[digits[0]]&hexDigit == 0 && digits[0] != '.' {
		return t, false
	}
	t.decimal = len(digits) <= 20
	plain := true
	for _, c := range digits {
		if c < '0' || c > '9' {
			t.decimal, plain = false, false
			break
		}
		d := uint64(c - '0')
		if t.value > (math.MaxUint64-d)/10 {
			t.decimal = false
		}
		t.value = t.value*10 + d
	}
	if negative {
		t.decimal = t.decimal && t.value <= 1<<63
		t.value = -t.value
	}
	if t.bare = len(digits) == len(b) && allHex(b); t.bare {
		t.hex, t.hexWord = hexValue(b)
	}
	if !plain || t.decimal && !t.bare {
		fractional := true
		for _, c := range digits {
			if (c < '0' || c > '9') && c != '.' && c|0x20 != 'e' && c != '-' && c != '+' {
				fractional = false
				break
			}
		}
		if fractional && len(b) <= 40 {
			f, err := strconv.ParseFloat(string(b), 64)
			t.float, t.fraction = f, err == nil
		}
	} else if t.decimal {
		t.float, t.fraction = float64(t.value), true
	}
	return t, t.decimal || t.bare || t.fraction
}

func hexValue(b []byte) (v uint64, ok bool) {
	for _, c := range b {
		switch {
		case c >= '0' && c <= '9':
			c -= '0'
		case c|0x20 >= 'a' && c|0x20 <= 'f':
			c = c | 0x20 - 'a' + 10
		default:
			return 0, false
		}
		v = v<<4 | uint64(c)
	}
	return v, len(b) <= 16
}

// readings emits everything that parts of a list can be read as.
func readings(data []byte, list []token, emit func(string, []byte, bool)) {
	var buf []byte
	each := func(name string, nested bool, ok func(*token) bool, add func([]byte, *token) []byte) {
		buf = buf[:0]
		for i := range list {
			if ok(&list[i]) {
				buf = add(buf, &list[i])
				continue
			}
			if len(buf) >= MinPattern {
				emit(name, buf, nested)
			}
			buf = buf[:0]
		}
		if len(buf) >= MinPattern {
			emit(name, buf, nested)
		}
	}
	if len(list) >= MinPattern {
		each("list of bytes", true,
			func(t *token) bool { return t.decimal && (t.value < 256 || t.value >= 1<<64-128) },
			func(b []byte, t *token) []byte { return append(b, byte(t.value)) })
		each("list of hex bytes", true,
			func(t *token) bool { return t.hexWord && !t.bare && t.hex < 256 },
			func(b []byte, t *token) []byte { return append(b, byte(t.hex)) })
	}
	each("list of hex", true,
		func(t *token) bool { return t.bare && (t.to-t.from)%2 == 0 },
		func(b []byte, t *token) []byte {
			for i := t.from; i < t.to; i += 2 {
				v, _ := hexValue(data[i : i+2]) // two digits are
				b = append(b, byte(v))
			}
			return b
		})
	decimal := func(t *token) (uint64, bool) { return t.value, t.decimal }
	hex := func(t *token) (uint64, bool) { return t.hex, t.hexWord }
	for _, o := range []interface {
		binary.ByteOrder
		binary.AppendByteOrder
	}{binary.LittleEndian, binary.BigEndian} {
		for _, value := range []func(*token) (uint64, bool){decimal, hex} {
			each("list of words", false,
				func(t *token) bool { _, ok := value(t); return ok },
				func(b []byte, t *token) []byte { v, _ := value(t); return o.AppendUint64(b, v) })
			each("list of half words", false,
				func(t *token) bool { v, ok := value(t); return ok && (v <= math.MaxUint32 || v >= 1<<64-1<<31) },
				func(b []byte, t *token) []byte { v, _ := value(t); return o.AppendUint32(b, uint32(v)) })
		}
	}
	if !slices.ContainsFunc(list, func(t token) bool { return t.fraction && !t.decimal }) {
		return
	}
	each("list of floats", false,
		func(t *token) bool { return t.fraction },
		func(b []byte, t *token) []byte { return binary.LittleEndian.AppendUint64(b, math.Float64bits(t.float)) })
	each("list of floats", false,
		func(t *token) bool { return t.fraction },
		func(b []byte, t *token) []byte {
			return binary.LittleEndian.AppendUint32(b, math.Float32bits(float32(t.float)))
		})
}

// indexed are the values of a list in which every other number is an index, as
// in JSON's {"0":12,"1":34}; nil if there is no such part of MinPattern values.
func indexed(list []token) []token {
	for from := 0; from+2*MinPattern <= len(list); {
		to := from + 2
		for to+1 < len(list) && list[to].decimal && list[to-2].decimal && list[to].value == list[to-2].value+1 {
			to += 2
		}
		if to-from >= 2*MinPattern {
			var out []token
			for i := from + 1; i < to; i += 2 {
				out = append(out, list[i])
			}
			return out
		}
		from++
	}
	return nil
}
