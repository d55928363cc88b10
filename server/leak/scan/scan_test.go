package scan

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"net/url"
	"slices"
	"strings"
	"syscall"
	"testing"
	"testing/iotest"
	"time"

	"pgregory.net/rapid"
)

func random(seed uint64, n int) []byte {
	b := make([]byte, n)
	r := rand.NewChaCha8([32]byte{byte(seed), byte(seed >> 8), 7})
	_, _ = r.Read(b)
	return b
}

// scanner of one secret, and its bytes.
func secretScanner(t testing.TB, seed uint64) (*Scanner, []byte) {
	t.Helper()
	raw := random(seed, 32)
	var s Set
	if err := s.Secret(Canary{Kind: "secret"}, raw); err != nil {
		t.Fatal(err)
	}
	sc, err := New(s.Patterns())
	if err != nil {
		t.Fatal(err)
	}
	return sc, raw
}

// forms that are found in data, sorted; what is nested is told with its layers.
func formsIn(sc *Scanner, data []byte) []string {
	var out []string
	Expand(data, func(view []byte, how string) {
		sc.Bytes(view, func(p *Pattern, _ int) {
			f := p.Form
			if how != "" {
				f = how + " > " + f
			}
			if !slices.Contains(out, f) {
				out = append(out, f)
			}
		})
	})
	slices.Sort(out)
	return out
}

// The ways in which a careless line of code writes 32 secret bytes down.
func TestASecretIsFoundHoweverItIsWritten(t *testing.T) {
	sc, raw := secretScanner(t, 1)
	array := [32]byte(raw)
	asJSON := func(v any) string {
		b, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	var zipped bytes.Buffer
	w := gzip.NewWriter(&zipped)
	fmt.Fprintf(w, "a log line %x", raw)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	inner := asJSON(map[string]any{"seed": raw})
	for name, text := range map[string]string{
		"as it is":               "left" + string(raw) + "right",
		"%x":                     fmt.Sprintf("seed=%x", raw),
		"%X":                     fmt.Sprintf("seed=%X", raw),
		"%v of a slice":          fmt.Sprint(raw),
		"%#v of a slice":         fmt.Sprintf("%#v", raw),
		"% x":                    fmt.Sprintf("% x", raw),
		"%v of an array":         fmt.Sprint(array),
		"JSON of a slice":        asJSON(raw),
		"JSON of an array":       asJSON(array),
		"JSON of a nested slice": asJSON([][]byte{{1}, raw}),
		"hex with 0x":            "0x" + hex.EncodeToString(raw),
		"base64url":              base64.RawURLEncoding.EncodeToString(raw),
		"base64 of hex":          base64.StdEncoding.EncodeToString([]byte(hex.EncodeToString(raw))),
		"JSON in base64 in JSON": asJSON(map[string]any{"body": []byte(inner)}),
		"JSON in hex":            hex.EncodeToString([]byte(inner)),
		"in a path":              "/v1/things/" + base64.RawURLEncoding.EncodeToString([]byte(inner)),
		"gzip":                   zipped.String(),
		"gzip in base64":         base64.StdEncoding.EncodeToString(zipped.Bytes()),
		"cut gzip":               zipped.String()[:zipped.Len()-9],
	} {
		if len(formsIn(sc, []byte(text))) == 0 {
			t.Errorf("%s: not found", name)
		}
		if len(formsIn(sc, []byte(strings.Repeat("x", 5000)+"\n"+text+strings.Repeat("\x00", 9000)))) == 0 {
			t.Errorf("%s, amid other things: not found", name)
		}
	}
	for offset := range 12 { // base64 and hex at every alignment
		padded := append(random(9, offset), raw...)
		padded = append(padded, random(8, 7)...)
		for _, enc := range []*base64.Encoding{base64.StdEncoding, base64.URLEncoding, base64.RawStdEncoding} {
			if text := enc.EncodeToString(padded); len(formsIn(sc, []byte(text))) == 0 {
				t.Errorf("base64 at offset %d: not found", offset)
			}
		}
	}
}

func TestNothingIsFoundWhereNothingIs(t *testing.T) {
	sc, raw := secretScanner(t, 2)
	raw[31] ^= 1
	for name, data := range map[string][]byte{
		"nothing":      nil,
		"zeros":        make([]byte, 100_000),
		"another key":  raw,
		"random":       random(77, 1<<20),
		"half of it":   raw[:16],
		"its text":     []byte(hex.EncodeToString(raw)),
		"base64 noise": []byte(base64.StdEncoding.EncodeToString(random(78, 1<<16))),
	} {
		if f := formsIn(sc, data); len(f) > 0 {
			t.Errorf("%s: found %v", name, f)
		}
	}
}

func TestVectorsAreFound(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	ints := make([]int64, 22)
	floats := make([]float32, 22)
	doubles := make([]float64, 22)
	for i := range ints {
		ints[i] = r.Int64N(1<<21) - 1<<20
		floats[i] = float32(r.NormFloat64())
		doubles[i] = math.Round(r.Float64()*1e9) / 1e5
	}
	var s Set
	if s.Ints(Canary{Kind: "int"}, ints) < 3 || s.Floats(Canary{Kind: "float"}, floats) < 3 || s.Doubles(Canary{Kind: "double"}, doubles) < 3 {
		t.Fatal("too few windows")
	}
	sc, err := New(s.Patterns())
	if err != nil {
		t.Fatal(err)
	}
	asJSON := func(v any) []byte {
		b, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	wide := make([]float64, len(floats))
	le32, le64 := []byte{}, []byte{}
	for i, f := range floats {
		wide[i] = float64(f)
		b := math.Float32bits(f)
		le32 = append(le32, byte(b), byte(b>>8), byte(b>>16), byte(b>>24))
		for j := range 8 {
			le64 = append(le64, byte(uint64(ints[i])>>(8*j)))
		}
	}
	for name, c := range map[string]struct {
		data []byte
		kind string
	}{
		"JSON of ints":          {asJSON(ints), "int"},
		"%v of ints":            {fmt.Append(nil, ints), "int"},
		"words":                 {le64, "int"},
		"words in base64":       {[]byte(base64.StdEncoding.EncodeToString(append([]byte{1}, le64...))), "int"},
		"JSON of floats":        {asJSON(floats), "float"},
		"JSON of widened":       {asJSON(wide), "float"},
		"%v of floats":          {fmt.Append(nil, floats), "float"},
		"%v of widened floats":  {fmt.Append(nil, wide), "float"},
		"float32 words":         {le32, "float"},
		"float32 words in hex":  {[]byte(hex.EncodeToString(le32)), "float"},
		"JSON of doubles":       {asJSON(doubles), "double"},
		"%v of doubles":         {fmt.Append(nil, doubles), "double"},
		"only the last fifteen": {asJSON(ints[7:]), "int"},
	} {
		kinds := map[string]bool{}
		Expand(c.data, func(view []byte, _ string) {
			sc.Bytes(view, func(p *Pattern, _ int) { kinds[p.Canary.Kind] = true })
		})
		if !kinds[c.kind] || len(kinds) != 1 {
			t.Errorf("%s: found %v", name, kinds)
		}
	}
}

// What anybody could have written by chance is no canary.
func TestWeakValuesAreRefused(t *testing.T) {
	var s Set
	for name, n := range map[string]int{
		"zeros":         s.Ints(Canary{}, make([]int64, 100)),
		"a few flags":   s.Ints(Canary{}, []int64{1, 0, 1, 0, 0, 1}),
		"one-hot rows":  s.Floats(Canary{}, []float32{0, 1, 0, 0, 1, 0, 0, 0, 1}),
		"round numbers": s.Doubles(Canary{}, []float64{1, 2, 4, 8, -1, 0.5}),
	} {
		if n != 0 {
			t.Errorf("%s are a canary", name)
		}
	}
	if s.Secret(Canary{}, make([]byte, 32)) == nil || s.Secret(Canary{}, []byte("short")) == nil || s.Text(Canary{}, "abc") == nil {
		t.Error("a weak secret is a canary")
	}
	if len(s.Patterns()) != 0 {
		t.Errorf("%d patterns", len(s.Patterns()))
	}
	if _, err := New([]Pattern{{Canary: &Canary{}, Bytes: []byte("abc")}}); err == nil {
		t.Error("a short pattern is searched for")
	}
}

// A stream is cut anywhere; every pattern is found, once, at its place.
func TestReaderIsBytes(t *testing.T) {
	var s Set
	var raws [][]byte
	for i := range 40 {
		raw := random(uint64(100+i), 16+i*40)
		raws = append(raws, raw)
		if err := s.Secret(Canary{Kind: "k", Name: fmt.Sprint(i)}, raw); err != nil {
			t.Fatal(err)
		}
	}
	sc, err := New(s.Patterns())
	if err != nil {
		t.Fatal(err)
	}
	type hit struct {
		p  *Pattern
		at int64
	}
	rapid.Check(t, func(t *rapid.T) {
		data := make([]byte, rapid.IntRange(0, 3*chunk).Draw(t, "size"))
		for range rapid.IntRange(0, 20).Draw(t, "planted") {
			raw := raws[rapid.IntRange(0, len(raws)-1).Draw(t, "which")]
			if len(data) > len(raw) {
				at := rapid.IntRange(0, len(data)-len(raw)).Draw(t, "at")
				if rapid.Bool().Draw(t, "on a seam") && len(data) > chunk+sc.longest+len(raw) {
					at = chunk + sc.longest - rapid.IntRange(0, len(raw)).Draw(t, "back")
				}
				copy(data[at:], raw)
			}
		}
		want, got := map[hit]bool{}, map[hit]bool{}
		sc.Bytes(data, func(p *Pattern, at int) { want[hit{p, int64(at)}] = true })
		n, err := sc.Reader(iotest.HalfReader(bytes.NewReader(data)), func(p *Pattern, at int64) {
			if got[hit{p, at}] {
				t.Fatalf("%s reported twice", p.Canary.Name)
			}
			got[hit{p, at}] = true
		})
		if err != nil || n != int64(len(data)) {
			t.Fatalf("%d of %d bytes, %v", n, len(data), err)
		}
		if len(got) != len(want) {
			t.Fatalf("found %d, want %d", len(got), len(want))
		}
		for h := range want {
			if !got[h] {
				t.Fatalf("missed %s at %d", h.p.Canary.Name, h.at)
			}
		}
		if i := bytes.Index(data, raws[0]); i >= 0 {
			found := false
			for h := range got {
				found = found || h.at == int64(i)
			}
			if !found {
				t.Fatal("bytes.Index finds what the scanner does not")
			}
		}
	})
}

// cpu is the processor time of this process so far: other work on the machine
// is not in it.
func cpu(b *testing.B) time.Duration {
	b.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// BenchmarkScan searches random bytes, as they are, and a log, with everything
// in it opened, for as many forms as a run of the harness has.
func BenchmarkScan(b *testing.B) {
	var s Set
	for i := range 2000 {
		if err := s.Secret(Canary{}, random(uint64(i), 32)); err != nil {
			b.Fatal(err)
		}
	}
	sc, err := New(s.Patterns())
	if err != nil {
		b.Fatal(err)
	}
	var log []byte
	for i := 0; len(log) < 8<<20; i++ {
		r := random(uint64(i), 96)
		log = fmt.Appendf(log, "{\"time\":\"2025-01-02T03:04:05.%06dZ\",\"level\":\"INFO\",\"msg\":\"a \\\"round\\\" ended\",\"round\":%d,\"hash\":\"0x%x\",\"body\":%q}\n", i, i, r[:32], base64.StdEncoding.EncodeToString(r[32:]))
	}
	for name, c := range map[string]struct {
		data   []byte
		search func([]byte)
	}{
		"raw":      {random(5, 64<<20), func(d []byte) { sc.Bytes(d, func(*Pattern, int) {}) }},
		"expanded": {log, func(d []byte) { Expand(d, func(v []byte, _ string) { sc.Bytes(v, func(*Pattern, int) {}) }) }},
		"shallow":  {random(6, 16<<20), func(d []byte) { Shallow(d, func(v []byte, _ string) { sc.Bytes(v, func(*Pattern, int) {}) }) }},
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(c.data)))
			n, began := 0, cpu(b)
			for b.Loop() {
				c.search(c.data)
				n++
			}
			b.ReportMetric(float64(sc.Patterns()), "patterns")
			b.ReportMetric(float64(n*len(c.data))/1e6/(cpu(b)-began).Seconds(), "MB/cpu-s")
		})
	}
}

func FuzzScan(f *testing.F) {
	sc, raw := secretScanner(f, 11)
	f.Add([]byte(nil), []byte(nil), uint8(0))
	f.Add([]byte("0x"), []byte(`","x":1`), uint8(2))
	f.Add([]byte("\x1f\x8b\x08\x00\x00\x00"), []byte("x\x9c"), uint8(3))
	f.Fuzz(func(t *testing.T, before, after []byte, how uint8) {
		if len(before)+len(after) > 1<<16 {
			return
		}
		body := slices.Concat(before, raw, after)
		switch how % 9 {
		case 5:
			body = fmt.Appendf(nil, "%q", body)
		case 6:
			body = []byte(strings.ReplaceAll(joined(body, "%d", ",\n  "), "\n", "\r\n"))
		case 7:
			body = []byte(wrapped(base64.StdEncoding.EncodeToString(body), 64, "\n"))
		case 8:
			body = []byte(url.QueryEscape(string(body)))
		case 1:
			body = []byte(hex.EncodeToString(body))
		case 2:
			body = []byte(base64.StdEncoding.EncodeToString(body))
		case 3:
			body = []byte(base64.RawURLEncoding.EncodeToString([]byte(hex.EncodeToString(body))))
		case 4:
			body = []byte(hex.EncodeToString([]byte(base64.StdEncoding.EncodeToString(body))))
		}
		if len(formsIn(sc, body)) == 0 {
			t.Fatalf("not found, encoded %d", how%9)
		}
	})
}
