package scan

import (
	"bytes"
	"unicode/utf16"
	"unicode/utf8"
)

// margin is how much on either side of an escape is looked at together with
// it: a text in which nothing is escaped is found as it is.
const margin = 1 << 10

// escaped calls f with each part of data that has escapes in it, without them:
// those of Go and JSON strings (\n, \x41, \u0041, \U00000041, \101, \") and of
// URLs (%41). A part's ends are near its first and last escape.
func escaped(data []byte, f func([]byte)) {
	var out, query []byte // without escapes; and with spaces for plus signs
	done := 0             // what is before was given to f
	for i := 0; i < len(data); {
		if data[i] != '\\' && data[i] != '%' || escapeLen(data[i:]) == 0 {
			i++
			continue
		}
		from := max(done, i-margin)
		out = append(out[:0], data[from:i]...)
		query = append(query[:0], spaced(data[from:i])...)
		percent := false
		for end := i + margin; i < len(data) && i < end; { // which moves on with every escape
			n := escapeLen(data[i:])
			if n == 0 {
				out = append(out, data[i])
				query = append(query, spaced(data[i:i+1])...)
				i++
				continue
			}
			at := len(out)
			out = unescape(out, data[i:i+n])
			query = append(query, out[at:]...)
			percent = percent || data[i] == '%'
			i += n
			end = i + margin
		}
		f(out)
		if percent && !bytes.Equal(out, query) {
			f(query)
		}
		done = i
	}
}

func spaced(b []byte) []byte {
	if bytes.IndexByte(b, '+') < 0 {
		return b
	}
	return bytes.ReplaceAll(b, []byte("+"), []byte(" "))
}

// simple are the escapes of one character.
var simple = [256]byte{'a': 7, 'b': 8, 'f': 12, 'n': 10, 'r': 13, 't': 9, 'v': 11, '"': '"', '\'': '\'', '\\': '\\', '/': '/'}

// escapeLen is the length of the escape that begins here, 0 if none does.
func escapeLen(b []byte) int {
	hexes := func(from, n int) int {
		if len(b) < from+n || !allHex(b[from:from+n]) {
			return 0
		}
		return from + n
	}
	switch {
	case len(b) < 2:
		return 0
	case b[0] == '%':
		return hexes(1, 2)
	case b[0] != '\\':
		return 0
	case simple[b[1]] != 0:
		return 2
	case b[1] == 'x':
		return hexes(2, 2)
	case b[1] == 'U':
		return hexes(2, 8)
	case b[1] == 'u':
		n := hexes(2, 4)
		if n > 0 && len(b) >= 12 && b[6] == '\\' && b[7] == 'u' && allHex(b[8:12]) {
			hi, _ := hexValue(b[2:6])
			lo, _ := hexValue(b[8:12])
			if utf16.DecodeRune(rune(hi), rune(lo)) != utf8.RuneError {
				return 12
			}
		}
		return n
	case b[1] >= '0' && b[1] <= '3' && len(b) >= 4 && b[2]&^7 == '0' && b[3]&^7 == '0':
		return 4
	}
	return 0
}

// unescape appends what the escape e stands for.
func unescape(out, e []byte) []byte {
	value := func(b []byte) uint64 { v, _ := hexValue(b); return v } // escapeLen saw the digits
	switch {
	case e[0] == '%':
		return append(out, byte(value(e[1:])))
	case len(e) == 2:
		return append(out, simple[e[1]])
	case e[1] == 'x':
		return append(out, byte(value(e[2:])))
	case e[1] == 'u' && len(e) == 12:
		return utf8.AppendRune(out, utf16.DecodeRune(rune(value(e[2:6])), rune(value(e[8:]))))
	case e[1] == 'u' || e[1] == 'U':
		return utf8.AppendRune(out, rune(value(e[2:])))
	}
	return append(out, (e[1]-'0')<<6|(e[2]-'0')<<3|(e[3]-'0'))
}

// plain appends text with a comma for everything that separates fields: what a
// line of a file has in common with an array of its fields.
func plain(out, text []byte) []byte {
	gap := false
	for _, c := range text {
		if class[c]&separator != 0 {
			gap = true
			continue
		}
		if gap && len(out) > 0 {
			out = append(out, ',')
		}
		gap = false
		out = append(out, c)
	}
	return out
}

// fields calls f with every longest run of printable characters in which
// something separates fields, as plain makes it.
func fields(data []byte, f func([]byte)) {
	var out []byte
	for at := 0; at < len(data); at++ {
		from := at
		separators := 0
		for at < len(data) && class[data[at]]&(printable|separator) != 0 {
			separators += int(class[data[at]] & separator)
			at++
		}
		if at-from >= minRun && separators > 0 {
			if out = plain(out[:0], data[from:at]); len(out) >= MinPattern {
				f(out)
			}
		}
	}
}
