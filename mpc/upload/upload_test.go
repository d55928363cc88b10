package upload

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func blobOf(content []byte) Blob {
	return Blob{Hash: sha256.Sum256(content), Size: int64(len(content))}
}

func content(n int) []byte {
	r := rand.NewChaCha8([32]byte{1})
	b := make([]byte, n)
	_, _ = r.Read(b) // never fails
	return b
}

var errCut = errors.New("cut")

// cutting is a connection that breaks after some bytes.
type cutting struct {
	r    io.Reader
	left int
}

func (c *cutting) Read(p []byte) (int, error) {
	if c.left == 0 {
		return 0, errCut
	}
	n, err := c.r.Read(p[:min(len(p), c.left)])
	c.left -= n
	return n, err
}

// store is the receiving side over real files, with a network that breaks and
// a process that crashes.
type store struct {
	path  string
	max   int64
	whole []byte
	cut   func() int   // bytes until the next break; negative for none
	crash func(*store) // before every call
	calls int
}

func (s *store) Offset(context.Context) (int64, bool, error) {
	if s.calls++; s.crash != nil {
		s.crash(s)
	}
	if s.whole != nil {
		return int64(len(s.whole)), true, nil
	}
	st, err := os.Stat(s.path)
	if errors.Is(err, os.ErrNotExist) {
		return 0, false, nil
	}
	if err != nil {
		return 0, false, err
	}
	return st.Size(), false, nil
}

func (s *store) Append(ctx context.Context, b Blob, offset int64, body io.Reader) error {
	f, err := os.OpenFile(s.path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return err
	}
	defer f.Close()
	if n := s.cut(); n >= 0 {
		body = &cutting{body, n}
	}
	_, whole, err := Append(ctx, f, b, offset, s.max, body)
	if err != nil {
		return err
	}
	if whole {
		s.whole, err = os.ReadFile(s.path)
	}
	return err
}

func newStore(t testing.TB, cuts ...int) *store {
	dir, err := os.MkdirTemp("", "upload")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	return &store{path: filepath.Join(dir, "part"), max: 1 << 20, cut: func() int {
		if len(cuts) == 0 {
			return -1
		}
		n := cuts[0]
		cuts = cuts[1:]
		return n
	}}
}

// However often the connection breaks, and whatever a crash left of the file,
// the store ends with the blob, and each byte travels once unless it was lost.
func TestSendGoesOn(t *testing.T) {
	dir := t.TempDir()
	rapid.Check(t, func(rt *rapid.T) {
		want := content(rapid.IntRange(0, 5000).Draw(rt, "size"))
		cuts := rapid.SliceOfN(rapid.IntRange(0, 2000), 0, 6).Draw(rt, "cuts")
		s := &store{path: filepath.Join(dir, "part"), max: 1 << 20, cut: func() int { return -1 }}
		_ = os.Remove(s.path)
		s.cut = func() int {
			if len(cuts) == 0 {
				return -1
			}
			n := cuts[0]
			cuts = cuts[1:]
			return n
		}
		crashes := rapid.IntRange(0, 1).Draw(rt, "crashes")
		damage := rapid.SampledFrom([]string{"shorter", "other bytes"}).Draw(rt, "damage")
		s.crash = func(s *store) {
			st, err := os.Stat(s.path)
			if err != nil || st.Size() == 0 || crashes == 0 || s.whole != nil {
				return
			}
			crashes--
			if damage == "shorter" {
				err = os.Truncate(s.path, st.Size()/2)
			} else {
				err = os.WriteFile(s.path, make([]byte, st.Size()), 0o600)
			}
			if err != nil {
				rt.Fatal(err)
			}
		}
		if err := Send(context.Background(), s, blobOf(want), bytes.NewReader(want), Patience{}); err != nil {
			rt.Fatal(err)
		}
		if !bytes.Equal(s.whole, want) {
			rt.Fatal("the store has other bytes")
		}
	})
}

func TestSendSendsNoByteTwice(t *testing.T) {
	want := content(3000)
	s := newStore(t, 1000, 0, 500)
	src := &counting{r: bytes.NewReader(want)}
	if err := Send(context.Background(), s, blobOf(want), src, Patience{}); err != nil {
		t.Fatal(err)
	}
	if s.calls != 4 || !bytes.Equal(s.whole, want) {
		t.Fatalf("%d tries", s.calls)
	}
	// The connection that broke at once read nothing.
	if !slices.Equal(src.first, []int64{0, 1000, 1500}) {
		t.Fatalf("sent from %v", src.first)
	}
}

// counting notes where each read of a new section began.
type counting struct {
	r     io.ReaderAt
	first []int64
}

func (c *counting) ReadAt(p []byte, off int64) (int, error) {
	if off < 3000 {
		c.first = append(c.first, off)
	}
	return c.r.ReadAt(p, off)
}

func TestSendGivesUp(t *testing.T) {
	want := content(100)
	tooLarge := newStore(t)
	tooLarge.max = 99
	other := content(101)[1:]
	over, cancel := context.WithCancel(context.Background())
	cancel()
	for name, c := range map[string]struct {
		ctx  context.Context
		s    *store
		b    Blob
		src  []byte
		want error
		max  int // calls
	}{
		"too large":      {context.Background(), tooLarge, blobOf(want), want, ErrTooLarge, 1},
		"other content":  {context.Background(), newStore(t), blobOf(want), other, ErrHashMismatch, 2},
		"no progress":    {context.Background(), newStore(t, 0, 0, 0, 0, 0), blobOf(want), want, ErrInterrupted, 3},
		"context is out": {over, newStore(t), blobOf(want), want, context.Canceled, 1},
	} {
		waits := 0
		err := Send(c.ctx, c.s, c.b, bytes.NewReader(c.src), Patience{Tries: 3, Wait: func(context.Context, int) error { waits++; return nil }})
		if !errors.Is(err, c.want) || c.s.calls > c.max || waits >= c.max {
			t.Errorf("%s: %v after %d tries and %d waits, want %v", name, err, c.s.calls, waits, c.want)
		}
		if c.s.whole != nil {
			t.Errorf("%s: the store took it", name)
		}
	}
}

func TestAppendRefusals(t *testing.T) {
	want := content(100)
	b := blobOf(want)
	for name, c := range map[string]struct {
		before []byte
		b      Blob
		offset int64
		body   []byte
		want   error
		left   int
	}{
		"whole":               {nil, b, 0, want, nil, 100},
		"rest":                {want[:40], b, 40, want[40:], nil, 100},
		"nothing is left":     {want, b, 100, nil, nil, 100},
		"short":               {want[:40], b, 40, want[40:70], ErrInterrupted, 70},
		"gap":                 {want[:40], b, 50, want[50:], ErrOffset, 40},
		"overlap":             {want[:40], b, 30, want[30:], ErrOffset, 40},
		"negative offset":     {nil, b, -1, want, ErrOffset, 0},
		"beyond the end":      {append(want[:100:100], 1), b, 101, nil, ErrOffset, 101},
		"body too long":       {want[:40], b, 40, append(want[40:100:100], 1), ErrTooLarge, 40},
		"size above limit":    {nil, Blob{b.Hash, 1 << 30}, 0, want, ErrTooLarge, 0},
		"negative size":       {nil, Blob{b.Hash, -1}, 0, nil, ErrTooLarge, 0},
		"other bytes":         {want[:40], b, 40, want[:60], ErrHashMismatch, 0},
		"poisoned beginning":  {make([]byte, 40), b, 40, want[40:], ErrHashMismatch, 0},
		"other size of blob":  {nil, Blob{b.Hash, 50}, 0, want[:50], ErrHashMismatch, 0},
		"empty, but not so":   {nil, Blob{b.Hash, 0}, 0, nil, ErrHashMismatch, 0},
		"empty":               {nil, blobOf(nil), 0, nil, nil, 0},
		"empty with contents": {nil, blobOf(nil), 0, want[:1], ErrTooLarge, 0},
	} {
		path := filepath.Join(t.TempDir(), "part")
		if err := os.WriteFile(path, c.before, 0o600); err != nil {
			t.Fatal(err)
		}
		f, err := os.OpenFile(path, os.O_RDWR, 0)
		if err != nil {
			t.Fatal(err)
		}
		have, whole, err := Append(context.Background(), f, c.b, c.offset, 1<<20, bytes.NewReader(c.body))
		var at *OffsetError
		switch {
		case !errors.Is(err, c.want) || whole != (c.want == nil):
			t.Errorf("%s: %v, %v, want %v", name, whole, err, c.want)
		case c.want == nil && have != c.b.Size:
			t.Errorf("%s: %d bytes", name, have)
		case errors.As(err, &at) && at.Have != int64(len(c.before)):
			t.Errorf("%s: says that the next byte is %d", name, at.Have)
		}
		if st, err := f.Stat(); err != nil || st.Size() != int64(c.left) {
			t.Errorf("%s: the file has %d bytes, want %d (%v)", name, st.Size(), c.left, err)
		}
		_ = f.Close()
	}
}

func TestFetch(t *testing.T) {
	want := content(3000)
	from := func(content []byte, cuts ...int) func(context.Context, int64) (io.ReadCloser, error) {
		return func(_ context.Context, off int64) (io.ReadCloser, error) {
			r := io.Reader(bytes.NewReader(content[off:]))
			if len(cuts) > 0 {
				if cuts[0] < 0 {
					cuts = cuts[1:]
					return nil, errCut
				}
				r, cuts = &cutting{r, cuts[0]}, cuts[1:]
			}
			return io.NopCloser(r), nil
		}
	}
	for name, c := range map[string]struct {
		open func(context.Context, int64) (io.ReadCloser, error)
		want error
	}{
		"at once":     {from(want), nil},
		"in pieces":   {from(want, 100, 0, -1, 2000), nil},
		"too long":    {from(append(want[:3000:3000], 0)), ErrTooLarge},
		"too short":   {from(want[:2999]), ErrInterrupted},
		"other bytes": {from(content(3001)[1:]), ErrHashMismatch},
		"never":       {from(want, -1, -1, -1, -1), errCut},
	} {
		var got bytes.Buffer
		err := Fetch(context.Background(), c.open, blobOf(want), &got, Patience{Tries: 4})
		if !errors.Is(err, c.want) || err == nil && !bytes.Equal(got.Bytes(), want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
		if got.Len() > len(want) {
			t.Errorf("%s: wrote %d bytes", name, got.Len())
		}
	}
}

func FuzzParseOffset(f *testing.F) {
	for _, s := range []string{"0", "17", "9007199254740991", "9007199254740992", "-1", "+1", "01", " 1", "1e3", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n, err := ParseOffset(s)
		if err != nil {
			if !errors.Is(err, ErrSyntax) || n != 0 {
				t.Fatalf("%q: %d, %v", s, n, err)
			}
			return
		}
		if n < 0 || n > maxOffset || s == "" || len(s) > 16 || s[0] == '0' && s != "0" {
			t.Fatalf("%q was read as %d", s, n)
		}
	})
}
