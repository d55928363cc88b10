package mask

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
	"sahm/mpc"
)

// fixture is a cohort whose seeds are dealt and whose vectors are known.
type fixture struct {
	c     mpc.Committee
	bits  Bits
	d     int
	plain [][]int64 // member → vector
	terms [][]Term  // member → one term per piece
}

func newFixture(c mpc.Committee, bits Bits, d, members int, value func(member, j int) int64) fixture {
	f := fixture{c: c, bits: bits, d: d}
	for i := range members {
		x := make([]int64, d)
		for j := range x {
			x[j] = value(i, j)
		}
		f.plain = append(f.plain, x)
		var terms []Term
		for p := range c.Pieces() {
			t := Term{Context: testContext(bits, d)}
			t.Seed = [32]byte{byte(i), byte(p), 0x5e}
			t.Context.Contributor = dao.Address{byte(i), 1}
			t.Context.Trainer = dao.Address{byte(i), 2}
			t.Context.UploadNonce = [16]byte{byte(i), 3}
			t.Context.Subset = uint16(p)
			terms = append(terms, t)
		}
		f.terms = append(f.terms, terms)
	}
	return f
}

func (f fixture) upload(t interface{ Fatal(...any) }, member, workers int) []byte {
	y, err := FromSigned(f.plain[member], f.bits)
	if err != nil {
		t.Fatal(err)
	}
	if err := AddMasks(y, f.terms[member], Options{Workers: workers}); err != nil {
		t.Fatal(err)
	}
	return y
}

// answerTerms are what a custodian that answers for pieces sums over a cohort.
func (f fixture) answerTerms(cohort, pieces []int) []Term {
	var out []Term
	for _, i := range cohort {
		for _, p := range pieces {
			out = append(out, f.terms[i][p])
		}
	}
	return out
}

// duties gives every piece to one live holder, to another one in another turn
// where there is one, and fails if a piece has none.
func duties(c mpc.Committee, dead map[int]bool, turn int) (map[int]int, bool) {
	out := map[int]int{}
	for p := range c.Pieces() {
		h := slices.DeleteFunc(c.Holders(p), func(i int) bool { return dead[i] })
		if len(h) == 0 {
			return nil, false
		}
		out[p] = h[(p+turn)%len(h)]
	}
	return out, true
}

// Sums and scores are exact, bit for bit, for every committee, every set of at
// most m-t dead custodians and every cohort that a round may end with, whether
// the vectors are in memory or streamed, and whichever holder answers.
func TestExactWithEveryDropout(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := rapid.IntRange(3, 7).Draw(t, "m")
		c := mpc.Committee{M: m, T: rapid.IntRange(2, m-1).Draw(t, "t")}
		bits := rapid.SampledFrom([]Bits{Bits32, Bits64}).Draw(t, "bits")
		d := rapid.OneOf(rapid.IntRange(1, 70), rapid.SampledFrom([]int{blockSize/8 - 1, blockSize / 8, blockSize/4 + 1, 3000})).Draw(t, "d")
		members := rapid.IntRange(3, 12).Draw(t, "members")
		streamed := rapid.Bool().Draw(t, "streamed")
		opt := Options{Workers: rapid.IntRange(0, 4).Draw(t, "workers")}

		// The widest vectors whose sum has room in a word.
		span := (int64(math.MaxInt32) - 1) / int64(members)
		if bits == Bits64 {
			span = (math.MaxInt64 - 1) / int64(members)
		}
		draw := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "x"), 1))
		f := newFixture(c, bits, d, members, func(i, j int) int64 {
			switch draw.IntN(8) {
			case 0:
				return span
			case 1:
				return -span
			}
			return draw.Int64N(2*span+1) - span
		})
		g := make([]int32, d)
		for j := range g {
			g[j] = int32(draw.Uint32())
		}

		cohort := rapid.Permutation(upTo(members)).Draw(t, "cohort")
		cohort = cohort[:rapid.IntRange(3, members).Draw(t, "present")]
		dead := map[int]bool{}
		for _, i := range rapid.Permutation(upTo(m)).Draw(t, "custodians")[:rapid.IntRange(0, m-c.T).Draw(t, "dead")] {
			dead[i] = true
		}

		var uploads, answers [][]byte
		want, score := make([]int64, d), make([]uint64, len(cohort))
		for k, i := range cohort {
			y := f.upload(t, i, opt.Workers)
			uploads = append(uploads, y)
			v, err := Inner(y, g, bits)
			if err != nil {
				t.Fatal(err)
			}
			score[k] = v
			for j := range want {
				want[j] += f.plain[i][j]
			}
		}
		duty, ok := duties(c, dead, rapid.IntRange(0, m-1).Draw(t, "turn"))
		if !ok {
			t.Fatal("a piece has no live holder although only m-t are dead")
		}
		for _, who := range upTo(m) {
			var pieces []int
			for p := range c.Pieces() {
				if duty[p] == who {
					pieces = append(pieces, p)
				}
			}
			if len(pieces) == 0 {
				continue
			}
			sum, inner, err := TSumAndInner(f.answerTerms(cohort, pieces), g, opt)
			if streamed {
				var out bytes.Buffer
				inner, err = TSumStream(context.Background(), &out, f.answerTerms(cohort, pieces), bytes.NewReader(gradientBytes(g)), opt)
				sum = out.Bytes()
			}
			if err != nil {
				t.Fatal(err)
			}
			answers = append(answers, sum)
			for n, v := range inner {
				score[n/len(pieces)] -= v
			}
		}
		raw, err := Aggregate(uploads, answers, bits)
		if streamed {
			var out bytes.Buffer
			err = AggregateStream(context.Background(), &out, readers(uploads), readers(answers), uint64(d), bits, opt)
			raw = out.Bytes()
		}
		if err != nil {
			t.Fatal(err)
		}
		got, err := ToSigned(raw, bits)
		if err != nil || !slices.Equal(got, want) {
			t.Fatalf("aggregate %v, want %v (%v)", got, want, err)
		}
		for k, i := range cohort {
			var exact uint64
			for j := range g {
				exact += uint64(f.plain[i][j]) * uint64(int64(g[j]))
			}
			if bits == Bits32 {
				score[k], exact = score[k]&math.MaxUint32, exact&math.MaxUint32
			}
			if score[k] != exact {
				t.Fatalf("member %d scores %d, want %d", i, score[k], exact)
			}
		}
	})
}

func upTo(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = i
	}
	return out
}

// With more than m-t custodians gone some piece has no holder: no answer set
// can exist, which is what stops t-1 from opening anything.
func TestTooManyDead(t *testing.T) {
	c := mpc.Committee{M: 5, T: 3}
	if _, ok := duties(c, map[int]bool{0: true, 1: true, 2: true}, 0); ok {
		t.Fatal("two custodians answer for every piece")
	}
}

// One piece missing leaves the sum masked: nothing of it shows.
func TestMissingAnswerOpensNothing(t *testing.T) {
	c := mpc.Committee{M: 3, T: 2}
	f := newFixture(c, Bits32, 4096, 3, func(i, j int) int64 { return 1 })
	var uploads [][]byte
	for i := range 3 {
		uploads = append(uploads, f.upload(t, i, 1))
	}
	ans, err := TSum(f.answerTerms([]int{0, 1, 2}, []int{0, 1}), Options{})
	if err != nil {
		t.Fatal(err)
	}
	raw, err := Aggregate(uploads, [][]byte{ans}, Bits32)
	if err != nil {
		t.Fatal(err)
	}
	got, _ := ToSigned(raw, Bits32)
	if err := CheckRange(got, 3); !errors.Is(err, ErrOutOfRange) {
		t.Fatalf("an aggregate with a piece missing passed the range check: %v", err)
	}
	small := 0
	for _, v := range got {
		if v > -1<<20 && v < 1<<20 {
			small++
		}
	}
	if small > 40 { // 4096·2^-11 = 2 expected
		t.Fatalf("%d of 4096 coordinates look unmasked", small)
	}
}

// Every holder of a piece, and any number of workers, gives the same bytes.
func TestAnswersAreDeterministic(t *testing.T) {
	for _, bits := range []Bits{Bits32, Bits64} {
		for _, d := range []int{1, 2047, 2048, 2049, 10_001} {
			f := newFixture(mpc.Committee{M: 3, T: 2}, bits, d, 3, func(i, j int) int64 { return 0 })
			terms := f.answerTerms([]int{0, 1, 2}, []int{0, 2})
			g := make([]int32, d)
			for j := range g {
				g[j] = int32(j%11) - 5
			}
			wantSum, wantInner, err := TSumAndInner(terms, g, Options{})
			if err != nil {
				t.Fatal(err)
			}
			slow := make([]byte, d*bits.Bytes())
			for _, term := range terms {
				if err := AddMask(slow, term.Seed, term.Context); err != nil {
					t.Fatal(err)
				}
			}
			if !bytes.Equal(slow, wantSum) {
				t.Fatalf("d=%d b=%d: one pass and many passes differ", d, bits)
			}
			for _, w := range []int{2, 3, 7, 100} {
				sum, inner, err := TSumAndInner(terms, g, Options{Workers: w})
				if err != nil || !bytes.Equal(sum, wantSum) || !slices.Equal(inner, wantInner) {
					t.Fatalf("d=%d b=%d: %d workers differ (%v)", d, bits, w, err)
				}
			}
			only, err := InnerProduct(terms, g, Options{Workers: 2})
			if err != nil || !slices.Equal(only, wantInner) {
				t.Fatalf("d=%d b=%d: InnerProduct differs (%v)", d, bits, err)
			}
			for k, term := range terms {
				one := make([]byte, d*bits.Bytes())
				if err := AddMask(one, term.Seed, term.Context); err != nil {
					t.Fatal(err)
				}
				if v, err := Inner(one, g, bits); err != nil || v != wantInner[k] {
					t.Fatalf("d=%d b=%d: inner product of term %d (%v)", d, bits, k, err)
				}
			}
		}
	}
}

// Changing any one field of the context, or the seed, gives another stream.
func TestEveryFieldSeparates(t *testing.T) {
	base := testContext(Bits32, 64)
	changes := map[string]func(*Context){
		"ChainID":        func(c *Context) { c.ChainID++ },
		"Contract":       func(c *Context) { c.Contract[19]++ },
		"RunID":          func(c *Context) { c.RunID[31]++ },
		"OrderHash":      func(c *Context) { c.OrderHash[31]++ },
		"Attempt":        func(c *Context) { c.Attempt++ },
		"Round":          func(c *Context) { c.Round++ },
		"Purpose":        func(c *Context) { c.Purpose = Stats },
		"DatasetID":      func(c *Context) { c.DatasetID[31]++ },
		"DatasetVersion": func(c *Context) { c.DatasetVersion++ },
		"Contributor":    func(c *Context) { c.Contributor[19]++ },
		"Trainer":        func(c *Context) { c.Trainer[19]++ },
		"Epoch":          func(c *Context) { c.Epoch++ },
		"Subset":         func(c *Context) { c.Subset++ },
		"ModelHash":      func(c *Context) { c.ModelHash[31]++ },
		"Bits":           func(c *Context) { c.Bits, c.Length = Bits64, 32 },
		"Length":         func(c *Context) { c.Length++ },
		"UploadNonce":    func(c *Context) { c.UploadNonce[15]++ },
		"nothing":        func(c *Context) {},
	}
	stream := func(seed [32]byte, c Context) string {
		v := make([]byte, c.Size())
		if err := AddMask(v, seed, c); err != nil {
			t.Fatal(err)
		}
		return string(v[:256])
	}
	seen := map[string]string{stream([32]byte{9}, base): "seed"}
	for name, change := range changes {
		c := base
		change(&c)
		s := stream([32]byte{}, c)
		if other, ok := seen[s]; ok {
			t.Errorf("%s and %s give the same stream", name, other)
		}
		seen[s] = name
		if back, err := DecodeContext(c.Encode()); err != nil || back != c {
			t.Errorf("%s: does not survive encoding: %v", name, err)
		}
		if len(c.Encode()) != ContextSize {
			t.Errorf("%s: %d bytes", name, len(c.Encode()))
		}
	}
}

func TestRefusals(t *testing.T) {
	good := testContext(Bits32, 8)
	with := func(f func(*Context)) Context { c := good; f(&c); return c }
	vec := make([]byte, 32)
	other := with(func(c *Context) { c.Subset = 2 })
	nan := Context{}
	cases := map[string]struct {
		got, want error
	}{
		"zero context":   {AddMask(vec, [32]byte{}, nan), ErrBadContext},
		"version":        {AddMask(vec, [32]byte{}, with(func(c *Context) { c.Version = 2 })), ErrBadContext},
		"16-bit words":   {AddMask(vec, [32]byte{}, with(func(c *Context) { c.Bits = 16 })), ErrBadContext},
		"purpose":        {AddMask(vec, [32]byte{}, with(func(c *Context) { c.Purpose = "steal" })), ErrBadContext},
		"length zero":    {AddMask(nil, [32]byte{}, with(func(c *Context) { c.Length = 0 })), ErrBadContext},
		"length huge":    {AddMask(vec, [32]byte{}, with(func(c *Context) { c.Length = 1 << 60 })), ErrBadContext},
		"short vector":   {AddMask(vec[:28], [32]byte{}, good), ErrWrongLength},
		"long vector":    {AddMask(make([]byte, 36), [32]byte{}, good), ErrWrongLength},
		"ragged vector":  {AddMask(vec[:31], [32]byte{}, good), ErrWrongLength},
		"no terms":       {AddMasks(vec, nil, Options{}), ErrBadContext},
		"stream twice":   {AddMasks(vec, []Term{{Context: good}, {Context: good}}, Options{}), ErrReusedStream},
		"twice, seeds":   {AddMasks(vec, []Term{{Context: good}, {Seed: [32]byte{1}, Context: good}}, Options{}), ErrReusedStream},
		"two uploads":    {AddMasks(vec, []Term{{Context: good}, {Context: with(func(c *Context) { c.Subset = 2; c.UploadNonce[0]++ })}}, Options{}), ErrMixedContexts},
		"ragged words":   {AddInto(vec[:30], vec[:30], Bits32), ErrWrongLength},
		"unequal":        {SubtractInto(vec, vec[:16], Bits32), ErrWrongLength},
		"bits":           {AddInto(vec, vec, 8), ErrBadContext},
		"range":          {CheckRange([]int64{0, -4}, 3), ErrOutOfRange},
		"range, minimum": {CheckRange([]int64{math.MinInt64}, math.MaxInt64), ErrOutOfRange},
		"in range":       {CheckRange([]int64{3, -3}, 3), nil},
	}
	_, err := TSum([]Term{{Context: good}, {Context: with(func(c *Context) { c.Round++ })}}, Options{})
	cases["two rounds"] = struct{ got, want error }{err, ErrMixedContexts}
	_, err = TSum([]Term{{Context: good}, {Context: other}, {Context: good}}, Options{})
	cases["answer twice"] = struct{ got, want error }{err, ErrReusedStream}
	_, err = InnerProduct([]Term{{Context: good}}, make([]int32, 7), Options{})
	cases["gradient"] = struct{ got, want error }{err, ErrWrongLength}
	_, err = Inner(vec, make([]int32, 7), Bits32)
	cases["plain gradient"] = struct{ got, want error }{err, ErrWrongLength}
	_, err = Aggregate(nil, nil, Bits32)
	cases["nobody"] = struct{ got, want error }{err, ErrWrongLength}
	_, err = Aggregate([][]byte{vec, vec[:28]}, nil, Bits32)
	cases["short upload"] = struct{ got, want error }{err, ErrWrongLength}
	_, err = Aggregate([][]byte{vec}, [][]byte{vec[:28]}, Bits32)
	cases["short answer"] = struct{ got, want error }{err, ErrWrongLength}
	_, err = FromSigned([]int64{1 << 31}, Bits32)
	cases["too wide"] = struct{ got, want error }{err, ErrOutOfRange}
	_, err = FromSigned([]int64{-1<<31 - 1}, Bits32)
	cases["too low"] = struct{ got, want error }{err, ErrOutOfRange}
	_, err = ToSigned(vec[:6], Bits32)
	cases["ragged words read"] = struct{ got, want error }{err, ErrWrongLength}
	for name, c := range cases {
		if !errors.Is(c.got, c.want) {
			t.Errorf("%s: %v, want %v", name, c.got, c.want)
		}
	}
	if !bytes.Equal(vec, make([]byte, 32)) {
		t.Error("a refused call changed the vector")
	}
}

// The fast kernels and the portable ones agree with plain arithmetic for every
// length, so that builds with and without SIMD interoperate.
func TestKernels(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 90).Draw(t, "n")
		x := rapid.SliceOfN(rapid.Uint64(), n, n).Draw(t, "x")
		y := rapid.SliceOfN(rapid.Uint64(), n, n).Draw(t, "y")
		g := rapid.SliceOfN(rapid.Int32(), n, n).Draw(t, "g")
		for _, bits := range []Bits{Bits32, Bits64} {
			word := func(v []uint64) []byte {
				s := make([]int64, n)
				for j := range v {
					s[j] = int64(v[j])
					if bits == Bits32 {
						s[j] = int64(int32(v[j]))
					}
				}
				b, err := FromSigned(s, bits)
				if err != nil {
					t.Fatal(err)
				}
				return b
			}
			xs, ys := make([]uint64, n), make([]uint64, n)
			var dot uint64
			for j := range x {
				xs[j], ys[j] = x[j]+y[j], x[j]-y[j]
				dot += x[j] * uint64(int64(g[j]))
			}
			add, sub := map[string]func(a, b []byte){"fast": add32, "portable": genericAdd32}, map[string]func(a, b []byte){"fast": sub32, "portable": genericSub32}
			if bits == Bits64 {
				add, sub = map[string]func(a, b []byte){"fast": add64, "portable": genericAdd64}, map[string]func(a, b []byte){"fast": sub64, "portable": genericSub64}
			}
			for name := range add {
				a, s := word(x), word(x)
				add[name](a, word(y))
				sub[name](s, word(y))
				if !bytes.Equal(a, word(xs)) || !bytes.Equal(s, word(ys)) {
					t.Fatalf("%s %d-bit kernels are wrong at n=%d", name, bits, n)
				}
			}
			xyxy := make([]uint64, n)
			for j := range xyxy {
				xyxy[j] = 3*x[j] + 2*y[j]
			}
			four := map[string]func([]byte, sources){"fast": add4x32, "portable": genericAdd4x32}
			if bits == Bits64 {
				four = map[string]func([]byte, sources){"fast": add4x64, "portable": genericAdd4x64}
			}
			for name, f := range four {
				a := word(x)
				f(a, sources{word(y), word(x), word(y), word(x)})
				if !bytes.Equal(a, word(xyxy)) {
					t.Fatalf("%s %d-bit addition of four is wrong at n=%d", name, bits, n)
				}
			}
			if bits == Bits32 {
				if dot32(word(x), g) != uint32(dot) || genericDot32(word(x), g) != uint32(dot) {
					t.Fatalf("32-bit dot is wrong at n=%d", n)
				}
			} else if dot64(word(x), g) != dot || genericDot64(word(x), g) != dot {
				t.Fatalf("64-bit dot is wrong at n=%d", n)
			}
		}
	})
}

func TestTermsPrintNoSeed(t *testing.T) {
	term := Term{Seed: [32]byte{0xde, 0xad}, Context: testContext(Bits32, 1)}
	for _, f := range []string{"%v", "%+v", "%#v"} {
		if s := fmt.Sprintf(f, term); s != "mask term (subset 1, round 4)" {
			t.Errorf("%s prints %q", f, s)
		}
	}
}
