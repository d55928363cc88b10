package scan

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"math"
	"math/rand/v2"
	"net/url"
	"strconv"
	"strings"
	"testing"

	"filippo.io/age/armor"
	"pgregory.net/rapid"
)

func asJSON(t testing.TB, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func indented(t testing.TB, v any) string {
	t.Helper()
	b, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func joinedBy[T any](v []T, verb, sep string) string {
	parts := make([]string, len(v))
	for i, x := range v {
		parts[i] = fmt.Sprintf(verb, x)
	}
	return strings.Join(parts, sep)
}

// kinds that are found in data, which stands amid other things.
func kindsIn(sc *Scanner, data string) map[string]bool {
	out := map[string]bool{}
	Expand([]byte("level=info msg=\"x\" 17 v="+data+"\n{\"next\": 3}\x00\x00"), func(view []byte, _ string) {
		sc.Bytes(view, func(p *Pattern, _ int) { out[p.Canary.Kind] = true })
	})
	return out
}

// rawKinds are those found without decoding anything, as a scan of bytes that
// nobody expands would.
func rawKinds(sc *Scanner, data string) map[string]bool {
	out := map[string]bool{}
	sc.Bytes([]byte(data), func(p *Pattern, _ int) { out[p.Canary.Kind] = true })
	return out
}

// Ring elements are unsigned in the code: half of them are beyond the greatest
// signed number, and are printed as they are.
func TestUnsignedWordsAreFound(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	wide, wideInts := make([]uint64, 5), make([]int64, 5)
	narrow, narrowInts := make([]uint32, 12), make([]int64, 12)
	for i := range wide {
		wide[i] = r.Uint64() | uint64(i&1)<<63
		wideInts[i] = int64(wide[i])
	}
	for i := range narrow {
		narrow[i] = r.Uint32() | uint32(i&1)<<31
		narrowInts[i] = int64(int32(narrow[i]))
	}
	var s Set
	if s.Ints(Canary{Kind: "wide"}, wideInts) < 2 || s.Ints(Canary{Kind: "narrow"}, narrowInts) < 2 {
		t.Fatal("too few windows")
	}
	sc, err := New(s.Patterns())
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ kind, text string }{
		"64: Sprint":        {"wide", fmt.Sprint(wide)},
		"64: %v":            {"wide", fmt.Sprintf("%v", wide)},
		"64: JSON":          {"wide", asJSON(t, wide)},
		"64: comma":         {"wide", joinedBy(wide, "%d", ",")},
		"64: comma, space":  {"wide", joinedBy(wide, "%d", ", ")},
		"64: space":         {"wide", joinedBy(wide, "%d", " ")},
		"64: newline":       {"wide", joinedBy(wide, "%d", "\n")},
		"64: signed":        {"wide", fmt.Sprint(wideInts)},
		"32: Sprint":        {"narrow", fmt.Sprint(narrow)},
		"32: %v":            {"narrow", fmt.Sprintf("%v", narrow)},
		"32: JSON":          {"narrow", asJSON(t, narrow)},
		"32: comma":         {"narrow", joinedBy(narrow, "%d", ",")},
		"32: comma, space":  {"narrow", joinedBy(narrow, "%d", ", ")},
		"32: space":         {"narrow", joinedBy(narrow, "%d", " ")},
		"32: newline":       {"narrow", joinedBy(narrow, "%d", "\n")},
		"32: mod 2^64":      {"narrow", joinedBy(narrowInts, "%d", ",")},
		"64: signed, comma": {"wide", joinedBy(wideInts, "%d", ",")},
	} {
		if !kindsIn(sc, c.text)[c.kind] {
			t.Errorf("%s: not found", name)
		}
		if !rawKinds(sc, c.text)[c.kind] {
			t.Errorf("%s: not found in bytes that are not expanded", name)
		}
	}
	for name, c := range map[string]struct{ kind, text string }{
		"64: indented JSON":   {"wide", indented(t, wide)},
		"64: quoted":          {"wide", asJSON(t, strings.Fields(joinedBy(wide, "%d", " ")))},
		"64: %#v":             {"wide", fmt.Sprintf("%#v", wide)},
		"64: %x":              {"wide", fmt.Sprintf("%x", wide)},
		"64: %#x":             {"wide", fmt.Sprintf("%#x", wide)},
		"64: %016x":           {"wide", joinedBy(wide, "%016x", " ")},
		"64: tab":             {"wide", joinedBy(wide, "%d", "\t")},
		"64: semicolon":       {"wide", joinedBy(wide, "%d", "; ")},
		"64: JSON in JSON":    {"wide", asJSON(t, indented(t, wide))},
		"64: JSON in base64":  {"wide", asJSON(t, []byte(indented(t, wide)))},
		"32: indented JSON":   {"narrow", indented(t, narrow)},
		"32: %#v":             {"narrow", fmt.Sprintf("%#v", narrow)},
		"32: %x":              {"narrow", fmt.Sprintf("%x", narrow)},
		"32: widened, as hex": {"narrow", joinedBy(narrow, "0x%08x", ",\n  ")},
	} {
		if !kindsIn(sc, c.text)[c.kind] {
			t.Errorf("%s: not found", name)
		}
	}
}

// The ways in which 32 bytes are written over several lines, escaped, or as
// words.
func TestASecretIsFoundInPieces(t *testing.T) {
	for seed := range uint64(20) {
		sc, raw := secretScanner(t, 1000+seed)
		words := func(o binary.ByteOrder) []uint64 {
			out := make([]uint64, 4)
			for i := range out {
				out[i] = o.Uint64(raw[8*i:])
			}
			return out
		}
		halves := func(o binary.ByteOrder) []uint32 {
			out := make([]uint32, 8)
			for i := range out {
				out[i] = o.Uint32(raw[4*i:])
			}
			return out
		}
		limbs := make([]uint64, 4) // of the number that the bytes are
		for i, w := range words(binary.BigEndian) {
			limbs[3-i] = w
		}
		numbers := make([]int, 32)
		latin := make([]rune, 32)
		object := map[string]byte{}
		for i, b := range raw {
			numbers[i], latin[i] = int(b), rune(b)
			object[strconv.Itoa(i)] = b
		}
		le, be := words(binary.LittleEndian), words(binary.BigEndian)
		texts := map[string]string{
			"indented JSON of a byte array":    indented(t, map[string]any{"seed": numbers}),
			"JSON of an array, in JSON":        asJSON(t, indented(t, numbers)),
			"decimal bytes, newlines":          joinedBy(raw, "%d", "\n"),
			"decimal bytes, quoted":            joinedBy(raw, `"%d"`, `, `),
			"decimal bytes, tabs":              joinedBy(raw, "%03d", "\t"),
			"Go syntax over lines":             strings.ReplaceAll(fmt.Sprintf("%#v", raw), ", ", ",\n\t\t"),
			"hex over lines":                   joinedBy(raw, "%02x", ":\n    "),
			"hex in groups of four":            joinedBy(halves(binary.BigEndian), "%08x", " "),
			"hex wrapped":                      wrapped(fmt.Sprintf("%x", append(random(seed, 19), raw...)), 32, "\n"),
			"%q":                               fmt.Sprintf("%q", string(raw)),
			"%q of a slice":                    fmt.Sprintf("%q", raw),
			"%+q":                              fmt.Sprintf("%+q", raw),
			"%q in JSON":                       asJSON(t, fmt.Sprintf("%q", raw)),
			"JSON of characters":               asJSON(t, string(latin)),
			"JSON of escaped characters":       `"` + joinedBy(raw, `\u%04x`, "") + `"`,
			"octal":                            joinedBy(raw, `\%03o`, ""),
			"a URL's query":                    url.QueryEscape(string(raw)),
			"base64 in a query":                url.QueryEscape(base64.StdEncoding.EncodeToString(append([]byte{7}, raw...))),
			"base64 with escaped slashes":      strings.ReplaceAll(base64.StdEncoding.EncodeToString(raw), "/", `\/`),
			"four words, LE, decimal":          fmt.Sprint(le),
			"four words, BE, decimal":          fmt.Sprint(be),
			"four words, LE, hex":              fmt.Sprintf("%x", le),
			"four words, BE, hex":              fmt.Sprintf("%#x", be),
			"four words, LE, padded hex":       joinedBy(le, "%016x", ", "),
			"four words, LE, JSON":             asJSON(t, le),
			"four words, BE, indented":         indented(t, be),
			"four words, LE, Go syntax":        fmt.Sprintf("%#v", [4]uint64(le)),
			"four words, LE, signed":           joinedBy([]int64{int64(le[0]), int64(le[1]), int64(le[2]), int64(le[3])}, "%d", " "),
			"eight words, LE, decimal":         fmt.Sprint(halves(binary.LittleEndian)),
			"eight words, BE, hex":             fmt.Sprintf("%x", halves(binary.BigEndian)),
			"limbs of a number, decimal":       fmt.Sprint(limbs),
			"limbs of a number, hex":           fmt.Sprintf("%#x", limbs),
			"JSON of an object, by index":      `{` + joinedIndexed(numbers) + `}`,
			"four words, LE, decimal, in JSON": asJSON(t, fmt.Sprint(le)),
		}
		for skip := range 70 { // the line's end anywhere in the key
			long := append(random(seed+uint64(skip), skip), raw...)
			long = append(long, random(seed+9, 40)...)
			text := pem.EncodeToMemory(&pem.Block{Type: "KEY", Bytes: long})
			texts[fmt.Sprint("PEM at ", skip)] = string(text)
			texts[fmt.Sprint("PEM in JSON at ", skip)] = asJSON(t, string(text))
			texts[fmt.Sprint("CRLF at ", skip)] = strings.ReplaceAll(string(text), "\n", "\r\n")
			texts[fmt.Sprint("MIME at ", skip)] = wrapped(base64.StdEncoding.EncodeToString(long), 76, "\r\n")
			texts[fmt.Sprint("YAML at ", skip)] = "key: |\n  " + wrapped(base64.RawURLEncoding.EncodeToString(long), 40, "\n  ")
			var b bytes.Buffer
			w := armor.NewWriter(&b)
			_, err := w.Write(long)
			if err != nil || w.Close() != nil {
				t.Fatal(err)
			}
			texts[fmt.Sprint("age armour at ", skip)] = b.String()
		}
		for name, text := range texts {
			if !kindsIn(sc, text)["secret"] {
				t.Errorf("seed %d: %s: not found in %.300s", seed, name, text)
			}
		}
	}
}

func wrapped(text string, columns int, end string) string {
	var lines []string
	for ; len(text) > columns; text = text[columns:] {
		lines = append(lines, text[:columns])
	}
	return strings.Join(append(lines, text), end)
}

func joinedIndexed(v []int) string {
	parts := make([]string, len(v))
	for i, x := range v {
		parts[i] = fmt.Sprintf(`"%d":%d`, i, x)
	}
	return strings.Join(parts, ",")
}

// A line of a file, as whoever splits it at the commas prints it.
func TestALineIsFoundAsItsFields(t *testing.T) {
	const line = "Patient 0123abcd,523.123456789,-4.5,17,1e9,<b>"
	fields := strings.Split(line, ",")
	var s Set
	if err := s.Text(Canary{Kind: "row"}, line); err != nil {
		t.Fatal(err)
	}
	sc, err := New(s.Patterns())
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"line":             line,
		"JSON":             asJSON(t, fields),
		"indented":         indented(t, fields),
		"JSON of a record": asJSON(t, []any{fields[0], json.RawMessage(fields[1]), json.RawMessage(fields[2]), 17, json.RawMessage(fields[4]), fields[5]}),
		"%v":               fmt.Sprint(fields),
		"%q":               fmt.Sprintf("%q", fields),
		"%#v":              fmt.Sprintf("%#v", fields),
		"tabs":             strings.Join(fields, "\t"),
		"semicolons":       strings.Join(fields, "; "),
		"one to a line":    strings.Join(fields, "\n"),
		"JSON in JSON":     asJSON(t, asJSON(t, fields)),
		"JSON in base64":   asJSON(t, []byte(indented(t, fields))),
		"quoted CSV":       `"` + strings.Join(fields, `","`) + `"`,
		"UTF-16":           string(utf16le(line)),
	} {
		if !kindsIn(sc, text)["row"] {
			t.Errorf("%s: not found in %s", name, text)
		}
	}
}

func utf16le(s string) (b []byte) {
	for _, r := range s {
		b = binary.LittleEndian.AppendUint16(b, uint16(r))
	}
	return b
}

// Numbers are found in whatever format prints all of their digits.
func TestNumbersAreFoundInAnyFormat(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(5, 20).Draw(t, "n")
		v := make([]float64, n)
		for i := range v {
			v[i] = math.Round(rapid.Float64Range(-1000, 1000).Draw(t, "v")*1e9) / 1e9
		}
		var s Set
		if s.Doubles(Canary{Kind: "double"}, v) == 0 {
			t.Skip("too little in it")
		}
		sc, err := New(s.Patterns())
		if err != nil {
			t.Fatal(err)
		}
		verb := rapid.SampledFrom([]string{"%v", "%.9f", "%.17g", "%e", "%.16e", "%+.17g", `"%.9f"`}).Draw(t, "verb")
		if verb == "%e" {
			verb = "%.16E"
		}
		sep := rapid.SampledFrom([]string{",", " ", ", ", "\n", ";\n  ", "\t", "|"}).Draw(t, "sep")
		if text := joinedBy(v, verb, sep); !kindsIn(sc, text)["double"] {
			t.Fatalf("not found in %s", text)
		}
	})
}
