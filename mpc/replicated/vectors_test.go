package replicated

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"reflect"
	"slices"
	"testing"

	"sahm/dao"
	"sahm/mpc"
)

// update rewrites the vectors. They depend on nothing random: unless a rule
// changed, rewriting leaves no difference.
var update = flag.Bool("update", false, "rewrite testdata/vectors.json")

const vectorFile = "testdata/vectors.json"

// vectors are what every implementation of the sharing must reproduce: the
// portal's TypeScript reads the same file, and writes web/vectors/replicated.json
// in the same form. Bytes are hex.
type vectors struct {
	Committees []committeeVector `json:"committees,omitempty"`
	Combine    []combineVector   `json:"combine"`
	Commit     []commitVector    `json:"commit"`
	Verify     []verifyVector    `json:"verify,omitempty"`
}

type committeeVector struct {
	M       int     `json:"m"`
	T       int     `json:"t"`
	Subsets [][]int `json:"subsets,omitempty"`
	Holders [][]int `json:"holders,omitempty"`
	Error   string  `json:"error,omitempty"`
}

type pieceVector struct {
	Index int    `json:"index"`
	Value string `json:"value"`
}

type combineVector struct {
	Name   string        `json:"name"`
	M      int           `json:"m"`
	T      int           `json:"t"`
	Pieces []pieceVector `json:"pieces"`
	Secret string        `json:"secret,omitempty"`
	Error  string        `json:"error,omitempty"`
}

type commitVector struct {
	Context string `json:"context"`
	Index   int    `json:"index"`
	Value   string `json:"value"`
	Salt    string `json:"salt"`
	Hash    string `json:"hash"`
}

type verifyVector struct {
	Name string `json:"name"`
	commitVector
	Error string `json:"error,omitempty"`
}

// errLength is what a value of another length is called: the type Piece has no
// place for one, so here it is refused while reading.
var errLength = errors.New("value is not 32 bytes")

// errorNames are the names by which vectors call errors.
var errorNames = map[string]error{
	"": nil, "missing": ErrMissingPiece, "conflict": ErrConflict, "duplicate": ErrDuplicatePiece,
	"index": ErrBadIndex, "committee": mpc.ErrBadCommittee, "commitment": ErrCommitment, "length": errLength,
}

func named(err error, name string) bool {
	want, ok := errorNames[name]
	return ok && errors.Is(err, want)
}

func b32(s string) (out [Size]byte, err error) {
	raw, err := hex.DecodeString(s)
	if err != nil {
		return out, err
	}
	if len(raw) != Size {
		return out, errLength
	}
	return [Size]byte(raw), nil
}

func (v combineVector) combine() ([Size]byte, error) {
	var pieces []Piece
	for _, p := range v.Pieces {
		value, err := b32(p.Value)
		if err != nil {
			return value, err
		}
		pieces = append(pieces, Piece{p.Index, value})
	}
	return Combine(mpc.Committee{M: v.M, T: v.T}, pieces)
}

func (v commitVector) parts(t *testing.T) (ctx []byte, p Piece, salt [Size]byte) {
	t.Helper()
	ctx, err := hex.DecodeString(v.Context)
	if err != nil {
		t.Fatal(err)
	}
	p.Index = v.Index
	if p.Value, err = b32(v.Value); err != nil {
		t.Fatal(err)
	}
	if salt, err = b32(v.Salt); err != nil {
		t.Fatal(err)
	}
	return ctx, p, salt
}

// check reproduces or refuses everything in v.
func (v *vectors) check(t *testing.T) {
	for _, c := range v.Committees {
		committee := mpc.Committee{M: c.M, T: c.T}
		if err := committee.Validate(); !named(err, c.Error) {
			t.Errorf("%d-of-%d: %v", c.T, c.M, err)
		}
		if c.Error == "" && !reflect.DeepEqual(layout(committee), c) {
			t.Errorf("%d-of-%d: another layout", c.T, c.M)
		}
	}
	for _, c := range v.Combine {
		got, err := c.combine()
		if !named(err, c.Error) || err == nil && hex.EncodeToString(got[:]) != c.Secret {
			t.Errorf("%s: %x, %v", c.Name, got, err)
		}
	}
	for i, c := range v.Commit {
		ctx, p, salt := c.parts(t)
		if got := Commit(ctx, p.Index, p.Value, salt); hex.EncodeToString(got[:]) != c.Hash {
			t.Errorf("commit %d: %x", i, got)
		}
	}
	for _, c := range v.Verify {
		ctx, p, salt := c.parts(t)
		want, err := b32(c.Hash)
		if err != nil {
			t.Fatal(err)
		}
		if err := VerifyCommit(want, ctx, p, salt); !named(err, c.Error) {
			t.Errorf("verify %s: %v", c.Name, err)
		}
	}
}

func readVectors(t *testing.T, name string) (v vectors) {
	t.Helper()
	raw, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

func TestVectors(t *testing.T) {
	if *update {
		v := makeVectors()
		v.Commit = readVectors(t, vectorFile).Commit // computed by another program: kept
		raw, err := json.MarshalIndent(v, "", " ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(vectorFile, append(raw, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	v := readVectors(t, vectorFile)
	if len(v.Committees) < 10 || len(v.Combine) < 15 || len(v.Commit) < 3 || len(v.Verify) < 5 {
		t.Fatal("vectors are missing")
	}
	v.check(t)
}

// TestWebVectors combines and refuses what the portal's TypeScript shared.
func TestWebVectors(t *testing.T) {
	v := readVectors(t, "../../web/vectors/replicated.json")
	if len(v.Combine) < 15 || len(v.Commit) < 3 {
		t.Fatal("vectors are missing")
	}
	v.check(t)
}

func layout(c mpc.Committee) committeeVector {
	v := committeeVector{M: c.M, T: c.T, Subsets: c.Subsets()}
	for i := range c.Pieces() {
		v.Holders = append(v.Holders, c.Holders(i))
	}
	return v
}

// digest is a value that depends on a name, in hex.
func digest(name string) string {
	h := sha256.Sum256([]byte("sahm replicated vector " + name))
	return hex.EncodeToString(h[:])
}

// shared are pieces with values that depend on their index, and their XOR.
func shared(n int) (pieces []pieceVector, secret string) {
	var sum dao.Hash
	for i := range n {
		h := sha256.Sum256(fmt.Append(nil, "sahm replicated vector piece ", i))
		for k := range sum {
			sum[k] ^= h[k]
		}
		pieces = append(pieces, pieceVector{i, hex.EncodeToString(h[:])})
	}
	return pieces, hex.EncodeToString(sum[:])
}

// makeVectors makes the vectors, taking each expected error from the list here
// and not from the code under test.
func makeVectors() (v vectors) {
	for _, c := range []mpc.Committee{{M: 3, T: 2}, {M: 4, T: 2}, {M: 4, T: 3}, {M: 5, T: 3}, {M: 6, T: 5}, {M: 7, T: 4}, {M: 9, T: 4}} {
		v.Committees = append(v.Committees, layout(c))
	}
	for _, c := range []mpc.Committee{{}, {M: -1, T: -3}, {M: 2, T: 2}, {M: 3, T: 1}, {M: 3, T: 3}, {M: 3, T: 4}, {M: 3, T: 0}, {M: 10, T: 5}, {M: 129, T: 2}, {M: 129, T: 128}, {M: 1 << 40, T: 3}, {M: 1<<53 - 1, T: 1 << 52}} {
		v.Committees = append(v.Committees, committeeVector{M: c.M, T: c.T, Error: "committee"})
	}
	good := func(name string, m, t, n int, change func([]pieceVector) []pieceVector) {
		pieces, secret := shared(n)
		v.Combine = append(v.Combine, combineVector{Name: name, M: m, T: t, Pieces: change(pieces), Secret: secret})
	}
	same := func(p []pieceVector) []pieceVector { return p }
	good("2-of-3", 3, 2, 3, same)
	good("3-of-5", 5, 3, 10, same)
	good("4-of-7", 7, 4, 35, same)
	good("4-of-9", 9, 4, 84, same)
	good("3-of-5, any order, with agreeing copies", 5, 3, 10, func(p []pieceVector) []pieceVector {
		slices.Reverse(p)
		return append(p, p[0], p[4])
	})
	bad := func(name, err string, m, t int, change func([]pieceVector) []pieceVector) {
		pieces, _ := shared(10)
		v.Combine = append(v.Combine, combineVector{Name: name, M: m, T: t, Pieces: change(pieces), Error: err})
	}
	bad("nothing", "missing", 5, 3, func([]pieceVector) []pieceVector { return []pieceVector{} })
	bad("the first piece missing", "missing", 5, 3, func(p []pieceVector) []pieceVector { return p[1:] })
	bad("the last piece missing", "missing", 5, 3, func(p []pieceVector) []pieceVector { return p[:9] })
	bad("a copy instead of a piece", "missing", 5, 3, func(p []pieceVector) []pieceVector { return append(p[:9], p[0]) })
	bad("two copies disagree", "conflict", 5, 3, func(p []pieceVector) []pieceVector { return append(p, pieceVector{3, digest("another")}) })
	bad("one value in two places", "duplicate", 5, 3, func(p []pieceVector) []pieceVector { p[3].Value = p[4].Value; return p })
	bad("an index too large", "index", 5, 3, func(p []pieceVector) []pieceVector { return append(p, pieceVector{10, digest("x")}) })
	bad("a negative index", "index", 5, 3, func(p []pieceVector) []pieceVector { return append(p, pieceVector{-1, digest("x")}) })
	bad("a short value", "length", 5, 3, func(p []pieceVector) []pieceVector { p[2].Value = p[2].Value[2:]; return p })
	bad("a long value", "length", 5, 3, func(p []pieceVector) []pieceVector { p[2].Value += "00"; return p })
	bad("an empty value", "length", 5, 3, func(p []pieceVector) []pieceVector { p[2].Value = ""; return p })
	bad("pieces of a larger committee", "index", 3, 2, same)
	bad("pieces of a smaller committee", "missing", 7, 4, same)
	bad("threshold equal to size", "committee", 3, 3, same)
	bad("threshold of one", "committee", 5, 1, same)
	bad("210 pieces", "committee", 10, 5, same)

	p := Piece{Index: 3, Value: sha256.Sum256([]byte("value"))}
	salt := sha256.Sum256([]byte("salt"))
	one := func(context string, index int) commitVector {
		h := Commit([]byte(context), index, p.Value, salt)
		return commitVector{hex.EncodeToString([]byte(context)), index, hex.EncodeToString(p.Value[:]), hex.EncodeToString(salt[:]), hex.EncodeToString(h[:])}
	}
	verify := func(name, err string, change func(*commitVector)) {
		c := one("ctx", 3)
		change(&c)
		v.Verify = append(v.Verify, verifyVector{name, c, err})
	}
	verify("control", "", func(*commitVector) {})
	verify("another context", "commitment", func(c *commitVector) { c.Context = "637478ff" })
	verify("another index", "commitment", func(c *commitVector) { c.Index = 4 })
	verify("a negative index", "commitment", func(c *commitVector) { c.Index = -1 })
	verify("an index over the largest", "commitment", func(c *commitVector) { *c = one("ctx", mpc.MaxPieces) })
	verify("another value", "commitment", func(c *commitVector) { c.Value = digest("x") })
	verify("another salt", "commitment", func(c *commitVector) { c.Salt = digest("x") })
	verify("another hash", "commitment", func(c *commitVector) { c.Hash = digest("x") })
	return v
}
