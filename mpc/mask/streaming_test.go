package mask

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"io"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"sahm/mpc"
)

func readers(vs [][]byte) []io.ReaderAt {
	var out []io.ReaderAt
	for _, v := range vs {
		out = append(out, bytes.NewReader(v))
	}
	return out
}

func gradientBytes(g []int32) []byte {
	var b []byte
	for _, v := range g {
		b = binary.LittleEndian.AppendUint32(b, uint32(v))
	}
	return b
}

// Every streaming call gives the words of its counterpart in memory, for
// lengths around the borders of blocks and chunks and any number of workers.
func TestStreamingEqualsMemory(t *testing.T) {
	for _, bits := range []Bits{Bits32, Bits64} {
		perChunk := chunkSize / bits.Bytes()
		for _, d := range []int{1, 1023, 1024, 1025, perChunk - 1, perChunk, perChunk + 1, 3*perChunk + 777} {
			f := newFixture(mpc.Committee{M: 3, T: 2}, bits, d, 5, func(i, j int) int64 { return int64(i*j%1001) - 500 })
			g := make([]int32, d)
			for j := range g {
				g[j] = int32(j%13) - 6
			}
			cohort := []int{0, 1, 2, 3, 4}
			terms := f.answerTerms(cohort, []int{0, 2})
			wantSum, wantInner, err := TSumAndInner(terms, g, Options{})
			if err != nil {
				t.Fatal(err)
			}
			rest, err := TSum(f.answerTerms(cohort, []int{1}), Options{})
			if err != nil {
				t.Fatal(err)
			}
			for _, w := range []int{0, 3} {
				opt, ctx := Options{Workers: w}, context.Background()
				var uploads [][]byte
				for i := range cohort {
					var y bytes.Buffer
					src := Signed(d, bits, func(dst []int64, at int) error { copy(dst, f.plain[i][at:]); return nil })
					if err := MaskStream(ctx, &y, src, f.terms[i], opt); err != nil || !bytes.Equal(y.Bytes(), f.upload(t, i, 1)) {
						t.Fatalf("b=%d d=%d: MaskStream differs (%v)", bits, d, err)
					}
					uploads = append(uploads, y.Bytes())
				}
				var sum, only, total bytes.Buffer
				inner, err := TSumStream(ctx, &sum, terms, bytes.NewReader(gradientBytes(g)), opt)
				if err != nil || !bytes.Equal(sum.Bytes(), wantSum) || !slices.Equal(inner, wantInner) {
					t.Fatalf("b=%d d=%d: TSumStream differs (%v)", bits, d, err)
				}
				if _, err := TSumStream(ctx, &only, terms, nil, opt); err != nil || !bytes.Equal(only.Bytes(), wantSum) {
					t.Fatalf("b=%d d=%d: TSumStream without gradient differs (%v)", bits, d, err)
				}
				if inner, err := TSumStream(ctx, nil, terms, bytes.NewReader(gradientBytes(g)), opt); err != nil || !slices.Equal(inner, wantInner) {
					t.Fatalf("b=%d d=%d: TSumStream without sum differs (%v)", bits, d, err)
				}
				answers := [][]byte{wantSum, rest}
				want, err := Aggregate(uploads, answers, bits)
				if err != nil {
					t.Fatal(err)
				}
				checked, err := NewRangeWriter(&total, bits, 5*500)
				if err != nil {
					t.Fatal(err)
				}
				if err := AggregateStream(ctx, checked, readers(uploads), readers(answers), uint64(d), bits, opt); err != nil || !bytes.Equal(total.Bytes(), want) {
					t.Fatalf("b=%d d=%d: AggregateStream differs (%v)", bits, d, err)
				}
				v, err := Inner(uploads[0], g, bits)
				if s, err2 := InnerStream(ctx, bytes.NewReader(uploads[0]), bytes.NewReader(gradientBytes(g)), uint64(d), bits, opt); err != nil || err2 != nil || s != v {
					t.Fatalf("b=%d d=%d: InnerStream %d, want %d (%v, %v)", bits, d, s, v, err, err2)
				}
			}
		}
	}
}

// failing fails at one byte offset, as a disk does.
type failing struct {
	io.ReaderAt
	from int64
}

var errDisk = errors.New("disk")

func (f failing) ReadAt(p []byte, off int64) (int, error) {
	if off+int64(len(p)) > f.from && off <= f.from {
		return 0, errDisk
	}
	return f.ReaderAt.ReadAt(p, off)
}

// full takes a number of bytes.
type full struct{ left int }

func (f *full) Write(p []byte) (int, error) {
	if f.left -= len(p); f.left < 0 {
		return 0, errDisk
	}
	return len(p), nil
}

func TestStreamingRefusals(t *testing.T) {
	const d = 3*chunkSize/4 + 5
	ctx := context.Background()
	over, cancel := context.WithCancel(ctx)
	cancel()
	terms := benchTerms(1, 3, d, Bits32)
	vec := make([]byte, 4*d)
	src := bytes.NewReader(vec)
	var mixed []Term
	mixed = append(mixed, terms...)
	mixed[1].Context.UploadNonce[0]++
	tooWide := Signed(d, Bits32, func(dst []int64, at int) error {
		clear(dst)
		if at <= d-1 && d-1 < at+len(dst) {
			dst[d-1-at] = 1 << 31
		}
		return nil
	})
	aggregate := func(up, ans [][]byte, limit int64) error {
		w, err := NewRangeWriter(io.Discard, Bits32, limit)
		if err != nil {
			return err
		}
		return AggregateStream(ctx, w, readers(up), readers(ans), d, Bits32, Options{Workers: 2})
	}
	beyond := slices.Clone(vec)
	beyond[4*d-2] = 1 // the last word is 2^16
	for _, workers := range []int{1, 4} {
		opt := Options{Workers: workers}
		_, short := TSumStream(ctx, io.Discard, terms, bytes.NewReader(vec[4:]), opt)
		_, long := TSumStream(ctx, io.Discard, terms, bytes.NewReader(make([]byte, 4*d+1)), opt)
		_, none := TSumStream(ctx, io.Discard, nil, nil, opt)
		_, inner := InnerStream(ctx, src, bytes.NewReader(vec[8:]), d, Bits32, opt)
		for name, c := range map[string]struct{ got, want error }{
			"short source":     {MaskStream(ctx, io.Discard, bytes.NewReader(vec[4:]), terms, opt), ErrWrongLength},
			"long source":      {MaskStream(ctx, io.Discard, bytes.NewReader(make([]byte, 4*d+4)), terms, opt), ErrWrongLength},
			"two uploads":      {MaskStream(ctx, io.Discard, src, mixed, opt), ErrMixedContexts},
			"too wide":         {MaskStream(ctx, io.Discard, tooWide, terms, opt), ErrOutOfRange},
			"source fails":     {MaskStream(ctx, io.Discard, failing{src, chunkSize + 9}, terms, opt), errDisk},
			"writer full":      {MaskStream(ctx, &full{chunkSize + 1}, src, terms, opt), errDisk},
			"context over":     {MaskStream(over, io.Discard, src, terms, opt), context.Canceled},
			"short gradient":   {short, ErrWrongLength},
			"long gradient":    {long, ErrWrongLength},
			"no terms":         {none, ErrBadContext},
			"inner":            {inner, ErrWrongLength},
			"nobody":           {aggregate(nil, nil, 1), ErrWrongLength},
			"short upload":     {aggregate([][]byte{vec, vec[4:]}, nil, 1), ErrWrongLength},
			"long answer":      {aggregate([][]byte{vec}, [][]byte{make([]byte, 4*d+4)}, 1), ErrWrongLength},
			"beyond the range": {aggregate([][]byte{vec, beyond}, nil, 1<<16-1), ErrOutOfRange},
			"in range":         {aggregate([][]byte{vec, beyond}, nil, 1<<16), nil},
			"length zero":      {AggregateStream(ctx, io.Discard, readers([][]byte{vec}), nil, 0, Bits32, opt), ErrBadContext},
			"no words":         {AggregateStream(ctx, io.Discard, readers([][]byte{vec}), nil, d, 8, opt), ErrBadContext},
		} {
			if !errors.Is(c.got, c.want) {
				t.Errorf("%d workers, %s: %v, want %v", workers, name, c.got, c.want)
			}
		}
	}
}

// A range writer sees the same words however they are cut.
func TestRangeWriterCuts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		bits := rapid.SampledFrom([]Bits{Bits32, Bits64}).Draw(t, "bits")
		x := rapid.SliceOfN(rapid.Int64Range(-20, 20), 1, 40).Draw(t, "x")
		limit := rapid.Int64Range(10, 25).Draw(t, "limit")
		raw, err := FromSigned(x, bits)
		if err != nil {
			t.Fatal(err)
		}
		var out bytes.Buffer
		w, err := NewRangeWriter(&out, bits, limit)
		if err != nil {
			t.Fatal(err)
		}
		var got error
		for rest := raw; len(rest) > 0 && got == nil; {
			n := rapid.IntRange(1, len(rest)).Draw(t, "cut")
			_, got = w.Write(rest[:n])
			rest = rest[n:]
		}
		if want := CheckRange(x, limit); errors.Is(got, ErrOutOfRange) != (want != nil) || want != nil && got.Error() != want.Error() {
			t.Fatalf("%v, want %v", got, want)
		}
		if got == nil && !bytes.Equal(out.Bytes(), raw) {
			t.Fatal("the words changed")
		}
	})
}
