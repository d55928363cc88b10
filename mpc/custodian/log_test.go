package custodian

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"sahm/dao"
)

// writeLog makes a log of n entries and returns its bytes and the length of
// each prefix of whole entries.
func writeLog(t testing.TB, n int) (raw []byte, ends []int) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "log")
	l, err := openLog(path, func(span, []byte) error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	for i := range n {
		at, err := l.append(fmt.Appendf(nil, `{"kind":"k","key":"%d","note":"<&>"}`, i))
		if err != nil {
			t.Fatal(err)
		}
		ends = append(ends, int(at.at+at.n))
	}
	if err := l.close(); err != nil {
		t.Fatal(err)
	}
	if raw, err = os.ReadFile(path); err != nil {
		t.Fatal(err)
	}
	return raw, ends
}

func reopen(t testing.TB, raw []byte) (entries int, after []byte, err error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "log")
	if err := os.WriteFile(path, raw, 0o600); err != nil {
		t.Fatal(err)
	}
	l, err := openLog(path, func(span, []byte) error { entries++; return nil })
	if err != nil {
		return entries, nil, err
	}
	if err := l.close(); err != nil {
		t.Fatal(err)
	}
	after, err = os.ReadFile(path)
	return entries, after, err
}

// TestLogTorn cuts the log at every byte: what was whole stays, the torn line
// goes, nothing is an error.
func TestLogTorn(t *testing.T) {
	raw, ends := writeLog(t, 3)
	for cut := 0; cut <= len(raw); cut++ {
		whole, at := 0, 0
		for _, e := range ends {
			if e <= cut {
				whole, at = whole+1, e
			}
		}
		n, after, err := reopen(t, raw[:cut])
		if err != nil || n != whole || !bytes.Equal(after, raw[:at]) {
			t.Fatalf("cut at %d: %d entries, want %d, %d bytes left, %v", cut, n, whole, len(after), err)
		}
	}
	// Blocks that were allocated and not written read as zeros.
	if n, _, err := reopen(t, append(bytes.Clone(raw[:ends[1]+10]), make([]byte, 50)...)); err != nil || n != 2 {
		t.Errorf("zeros at the end: %d entries, %v", n, err)
	}
}

// TestLogChanged flips every byte but the last line's end: each is found.
func TestLogChanged(t *testing.T) {
	raw, _ := writeLog(t, 3)
	for i := range len(raw) - 1 {
		b := bytes.Clone(raw)
		b[i] ^= 1
		if _, _, err := reopen(t, b); !errors.Is(err, ErrLogCorrupt) {
			t.Fatalf("byte %d of %d (%q): %v", i, len(raw), raw[i], err)
		}
	}
	lines := bytes.SplitAfter(raw, []byte("\n"))
	if _, _, err := reopen(t, bytes.Join([][]byte{lines[0], lines[2]}, nil)); !errors.Is(err, ErrLogCorrupt) {
		t.Errorf("a line removed: %v", err)
	}
}

func TestLogReadsBack(t *testing.T) {
	path := filepath.Join(t.TempDir(), "log")
	l, err := openLog(path, func(span, []byte) error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	at, err := l.append([]byte(`{"a":1}`))
	if err != nil {
		t.Fatal(err)
	}
	if b, err := l.read(at); err != nil || string(b) != `{"a":1}` {
		t.Errorf("%s, %v", b, err)
	}
	if err := l.close(); err != nil {
		t.Fatal(err)
	}
	// A log that cannot be written stays broken: no decision may be believed.
	if _, err := l.append([]byte(`{}`)); !errors.Is(err, ErrLogBroken) {
		t.Error(err)
	}
	if _, err := l.append([]byte(`{}`)); !errors.Is(err, ErrLogBroken) {
		t.Error(err)
	}
}

func TestVerifyLog(t *testing.T) {
	dir := t.TempDir()
	if r, err := VerifyLog(dir); err != nil || r.Entries != 0 {
		t.Errorf("no log: %+v, %v", r, err)
	}
	raw, ends := writeLog(t, 3)
	path := filepath.Join(dir, logName)
	write := func(b []byte) {
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write(raw[:len(raw)-5])
	r, err := VerifyLog(dir)
	if err != nil || r.Entries != 2 || r.Kinds["k"] != 2 || r.TornBytes != int64(len(raw)-5-ends[1]) {
		t.Errorf("%+v, %v", r, err)
	}
	if b, _ := os.ReadFile(path); len(b) != len(raw)-5 {
		t.Error("verifying changed the log")
	}
	raw[ends[0]+20] ^= 1
	write(raw)
	if _, err := VerifyLog(dir); !errors.Is(err, ErrLogCorrupt) {
		t.Error(err)
	}
}

// FuzzLog: whatever is in the file, it opens or is refused by name, and what
// opens is a prefix that opens again.
func FuzzLog(f *testing.F) {
	raw, ends := writeLog(f, 2)
	f.Add(raw)
	f.Add(raw[:ends[0]+7])
	f.Add([]byte("{}\n"))
	f.Add([]byte{0, 0, 0})
	f.Fuzz(func(t *testing.T, b []byte) {
		n, after, err := reopen(t, b)
		if err != nil {
			if !errors.Is(err, ErrLogCorrupt) {
				t.Fatal(err)
			}
			return
		}
		if !bytes.HasPrefix(b, after) {
			t.Fatal("opening wrote something else")
		}
		if again, _, err := reopen(t, after); err != nil || again != n {
			t.Fatalf("%d entries, then %d, %v", n, again, err)
		}
	})
}

func TestOneProcess(t *testing.T) {
	dir := t.TempDir()
	f, err := lockDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := lockDir(dir); !errors.Is(err, ErrInUse) {
		t.Errorf("a second process: %v", err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	if f, err = lockDir(dir); err != nil {
		t.Fatal(err)
	}
	f.Close()
}

func TestDifference(t *testing.T) {
	set := func(ids ...byte) map[dao.Hash]bool {
		m := map[dao.Hash]bool{}
		for _, i := range ids {
			m[dao.Hash{i}] = true
		}
		return m
	}
	for _, c := range []struct {
		now, before map[dao.Hash]bool
		ok          bool
	}{
		{set(1, 2, 3), set(1, 2, 3), true},
		{set(1, 2, 3), set(1, 2, 3, 4), false},
		{set(1, 2, 3, 4), set(1, 2, 3), false},
		{set(1, 2, 3, 4), set(1, 2, 3, 5), false},
		{set(1, 2, 3), set(1, 2, 3, 4, 5, 6), true},
		{set(1, 2, 3), set(4, 5, 6), true},
	} {
		if err := checkDifference(c.now, c.before, 3); (err == nil) != c.ok || (err != nil && !errors.Is(err, ErrDifferencing)) {
			t.Errorf("%d and %d members: %v", len(c.now), len(c.before), err)
		}
	}
}

// TestCodes: every refusal has one code, and every code one refusal.
func TestCodes(t *testing.T) {
	for _, r := range refusals {
		code, retry, ok := Code(fmt.Errorf("while testing: %w", r.err))
		if !ok || code != r.code || retry != r.retry {
			t.Errorf("%v: %q, %v", r.err, code, retry)
		}
		if back := FromCode(r.code); back == nil {
			t.Errorf("%q names nothing", r.code)
		}
	}
	for _, code := range ordinary {
		if FromCode(code) == nil {
			t.Errorf("%q is no refusal", code)
		}
	}
	if _, _, ok := Code(errors.New("disk on fire")); ok {
		t.Error("an unknown error became a refusal")
	}
}
