package replicated

import (
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
	"sahm/mpc"
)

func committees(t *rapid.T) mpc.Committee {
	m := rapid.IntRange(3, 7).Draw(t, "m")
	return mpc.Committee{M: m, T: rapid.IntRange(2, m-1).Draw(t, "t")}
}

// held collects the pieces of the custodians in set, copies included.
func held(c mpc.Committee, pieces []Piece, set int) []Piece {
	var out []Piece
	for i := range c.M {
		if set>>i&1 == 1 {
			for _, p := range c.PiecesOf(i) {
				out = append(out, pieces[p])
			}
		}
	}
	return out
}

func bitsIn(set int) (n int) {
	for ; set != 0; set &= set - 1 {
		n++
	}
	return n
}

// All subsets of all committees with m ≤ 7: t or more custodians reconstruct,
// fewer miss a piece.
func TestEverySubset(t *testing.T) {
	for m := 3; m <= 7; m++ {
		for th := 2; th < m; th++ {
			c := mpc.Committee{M: m, T: th}
			secret := [Size]byte{byte(m), byte(th), 0xaa}
			pieces, err := Split(rand.Reader, c, secret)
			if err != nil {
				t.Fatal(err)
			}
			for set := range 1 << m {
				got, err := Combine(c, held(c, pieces, set))
				if bitsIn(set) >= th {
					if err != nil || got != secret {
						t.Fatalf("%d-of-%d, custodians %b: %v", th, m, set, err)
					}
				} else if !errors.Is(err, ErrMissingPiece) || got == secret {
					t.Fatalf("%d-of-%d, custodians %b: %v", th, m, set, err)
				}
			}
		}
	}
}

func TestSplitCombineProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := committees(t)
		var secret [Size]byte
		copy(secret[:], rapid.SliceOfN(rapid.Byte(), Size, Size).Draw(t, "secret"))
		pieces, err := Split(rand.Reader, c, secret)
		if err != nil {
			t.Fatal(err)
		}
		shuffled := rapid.Permutation(pieces).Draw(t, "order")
		got, err := Combine(c, append(shuffled, pieces[rapid.IntRange(0, len(pieces)-1).Draw(t, "copy")]))
		if err != nil || got != secret {
			t.Fatalf("got %x, %v", got, err)
		}
	})
}

// Perfect secrecy: whatever T-1 colluders hold, every secret is possible, and
// each by exactly one value of the missing piece. Split draws that piece
// uniformly (or draws the others uniformly and derives it), so the colluders'
// view has the same distribution for every secret.
func TestEverySecretIsPossible(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := committees(t)
		pieces, err := Split(rand.Reader, c, [Size]byte{1, 2, 3})
		if err != nil {
			t.Fatal(err)
		}
		missing := rapid.IntRange(0, len(pieces)-1).Draw(t, "missing")
		var other [Size]byte
		copy(other[:], rapid.SliceOfN(rapid.Byte(), Size, Size).Draw(t, "another secret"))
		explain := append([]Piece(nil), pieces...)
		explain[missing].Value = other
		for i, p := range pieces {
			if i != missing {
				for k := range p.Value {
					explain[missing].Value[k] ^= p.Value[k]
				}
			}
		}
		got, err := Combine(c, explain)
		if errors.Is(err, ErrDuplicatePiece) {
			t.Skip("probability 2^-248")
		}
		if err != nil || got != other {
			t.Fatalf("the colluders can rule out %x: %v", other, err)
		}
	})
}

func TestRefusals(t *testing.T) {
	c := mpc.Committee{M: 5, T: 3}
	good, err := Split(rand.Reader, c, [Size]byte{1})
	if err != nil {
		t.Fatal(err)
	}
	change := func(f func([]Piece) []Piece) []Piece { return f(append([]Piece(nil), good...)) }
	for name, w := range map[string]struct {
		pieces []Piece
		err    error
	}{
		"nothing":            {nil, ErrMissingPiece},
		"one missing":        {good[1:], ErrMissingPiece},
		"copy in wrong slot": {change(func(p []Piece) []Piece { p[3].Value = p[4].Value; return p }), ErrDuplicatePiece},
		"copies disagree": {change(func(p []Piece) []Piece {
			q := p[0]
			q.Value[31] ^= 1
			return append(p, q)
		}), ErrConflict},
		"index too large": {change(func(p []Piece) []Piece { return append(p, Piece{Index: 10}) }), ErrBadIndex},
		"negative index":  {change(func(p []Piece) []Piece { return append(p, Piece{Index: -1}) }), ErrBadIndex},
	} {
		if got, err := Combine(c, w.pieces); !errors.Is(err, w.err) || got != [Size]byte{} {
			t.Errorf("%s: %v, want %v", name, err, w.err)
		}
	}
	if _, err := Combine(mpc.Committee{M: 3, T: 3}, good); !errors.Is(err, mpc.ErrBadCommittee) {
		t.Errorf("bad committee: %v", err)
	}
	if _, err := Split(rand.Reader, mpc.Committee{M: 10, T: 5}, [Size]byte{}); !errors.Is(err, mpc.ErrBadCommittee) {
		t.Errorf("210 pieces: %v", err)
	}
	if _, err := Split(bytes.NewReader(make([]byte, 40)), c, [Size]byte{}); err == nil {
		t.Error("a source that ran dry was not noticed")
	}
	if _, err := Split(bytes.NewReader(make([]byte, 4096)), c, [Size]byte{1}); !errors.Is(err, ErrDuplicatePiece) {
		t.Errorf("a source of zeros: %v", err)
	}
}

func TestCommitBindsEverything(t *testing.T) {
	p := Piece{Index: 3, Value: [Size]byte{1}}
	salt := [Size]byte{2}
	commitment := Commit([]byte("ctx"), p.Index, p.Value, salt)
	if err := VerifyCommit(commitment, []byte("ctx"), p, salt); err != nil {
		t.Fatal(err)
	}
	bad := map[string]func() error{
		"context":  func() error { return VerifyCommit(commitment, []byte("ctX"), p, salt) },
		"longer":   func() error { return VerifyCommit(commitment, []byte("ctx\x00"), p, salt) },
		"index":    func() error { return VerifyCommit(commitment, []byte("ctx"), Piece{4, p.Value}, salt) },
		"negative": func() error { return VerifyCommit(commitment, []byte("ctx"), Piece{-1, p.Value}, salt) },
		"value":    func() error { return VerifyCommit(commitment, []byte("ctx"), Piece{3, [Size]byte{9}}, salt) },
		"salt":     func() error { return VerifyCommit(commitment, []byte("ctx"), p, [Size]byte{}) },
		"hash":     func() error { return VerifyCommit(dao.Hash{}, []byte("ctx"), p, salt) },
	}
	for name, f := range bad {
		if err := f(); !errors.Is(err, ErrCommitment) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestPiecesPrintNothing(t *testing.T) {
	p := Piece{Index: 7, Value: [Size]byte{0xde, 0xad}}
	for _, f := range []string{"%v", "%+v", "%#v", "%s"} {
		if s := fmt.Sprintf(f, p); s != "piece 7" {
			t.Errorf("%s prints %q", f, s)
		}
	}
}
