package api

import (
	"unicode"
	"unicode/utf8"
)

// maxMarks is how many combining marks may follow each other: enough for
// every script in use, too few to draw over the lines above and below.
const maxMarks = 4

// plainText refuses text of members that would look like something else on
// other people's screens: control characters, marks that turn the direction of
// writing around (Unicode TR 36, TR 39), invisible characters except for the
// two joiners that Persian and other scripts need, and text in which nothing
// can be seen. lines permits line breaks and tabs, empty permits nothing.
func plainText(field, text string, lines, empty bool) error {
	if !utf8.ValidString(text) {
		return malformed("%s is not UTF-8", field)
	}
	marks, seen := 0, false
	for _, r := range text {
		switch {
		case lines && (r == '\n' || r == '\t'):
		case unicode.IsControl(r):
			return malformed("%s holds a control character (U+%04X)", field, r)
		case r == '\u200c' || r == '\u200d':
		case unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Co, unicode.Cs) || r == '\u115f' || r == '\u1160' || r == '\u3164' || r == '\uffa0':
			return malformed("%s holds an invisible character (U+%04X)", field, r)
		case unicode.IsMark(r):
			if marks++; marks > maxMarks {
				return malformed("%s stacks more than %d marks on one character", field, maxMarks)
			}
			continue
		case !unicode.IsSpace(r):
			seen = true
		}
		marks = 0
	}
	if !seen && !(empty && text == "") {
		return malformed("%s is empty", field)
	}
	return nil
}
