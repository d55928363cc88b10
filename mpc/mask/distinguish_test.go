package mask

import (
	"encoding/binary"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"sahm/dao"
	"sahm/mpc"
)

// The coalition that the protocol is to withstand: t-1 custodians, the server
// and every contributor but two. It chooses two vectors for the honest pair
// and is to tell who of them holds which: the sum is the same either way.
//
// The words' lowest two bits are a ring of four elements by themselves (the
// reduction modulo 4 is a homomorphism), so real transcripts, seen modulo 4,
// are transcripts over that ring, and few samples cover all that it can hold.
const (
	ringBits   = 2
	ringSize   = 1 << ringBits
	gameWords  = 2048
	gameSeeds  = 1000
	honestPair = 2
)

// chi99 is the 99 % point of χ² with ringSize²-1 = 15 degrees of freedom.
const chi99 = 30.5779

// transcript is what the coalition is left with after it has subtracted all
// that it knows: for each coordinate, the first honest member's word and the
// sum of the honest pair's masks that it lacks, both in the small ring.
type transcript [ringSize][ringSize]int

// defect breaks the protocol in one game.
type defect int

const (
	sound          defect = iota
	noMask                // the first honest member leaves out the piece that the coalition lacks
	tooManyCorrupt        // t custodians instead of t-1
)

// play runs one round with the package's own functions and returns what the
// coalition sees of it.
func play(t *testing.T, c mpc.Committee, lacking int, r *rand.ChaCha8, swap bool, broken defect) transcript {
	const others = 2
	members := honestPair + others
	f := newFixture(c, Bits32, gameWords, members, func(i, j int) int64 {
		switch {
		case i >= honestPair:
			return int64(j % 7)
		case (i == 0) == swap:
			return 3
		}
		return 0
	})
	for i := range f.terms {
		var nonce [16]byte
		_, _ = r.Read(nonce[:]) // never fails
		for p := range f.terms[i] {
			_, _ = r.Read(f.terms[i][p].Seed[:])
			f.terms[i][p].Context.UploadNonce = nonce
		}
	}
	var cohort []int
	var uploads [][]byte
	for i := range members {
		cohort = append(cohort, i)
		y, err := FromSigned(f.plain[i], Bits32)
		if err != nil {
			t.Fatal(err)
		}
		terms := f.terms[i]
		if broken == noMask && i == 0 {
			terms = slices.Delete(slices.Clone(terms), lacking, lacking+1)
		}
		if err := AddMasks(y, terms, Options{}); err != nil {
			t.Fatal(err)
		}
		uploads = append(uploads, y)
	}
	// Every custodian's answer is public to the coalition; that for the piece
	// it lacks comes from an honest one.
	var missing []byte
	var answers [][]byte
	for p := range c.Pieces() {
		a, err := TSum(f.answerTerms(cohort, []int{p}), Options{})
		if err != nil {
			t.Fatal(err)
		}
		answers = append(answers, a)
		if p == lacking {
			missing = slices.Clone(a)
		}
	}
	if broken == sound {
		raw, err := Aggregate(uploads, answers, Bits32)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := ToSigned(raw, Bits32); err != nil || got[9] != 3+2*(9%7) {
			t.Fatalf("the round's sum is %d (%v)", got[9], err)
		}
	}
	strip := func(v []byte, member, piece int) {
		m := make([]byte, len(v))
		term := f.terms[member][piece]
		if err := AddMask(m, term.Seed, term.Context); err != nil {
			t.Fatal(err)
		}
		if err := SubtractInto(v, m, Bits32); err != nil {
			t.Fatal(err)
		}
	}
	first := uploads[0]
	for p := range c.Pieces() {
		if p != lacking || broken == tooManyCorrupt {
			strip(first, 0, p)
		}
	}
	for i := honestPair; i < members; i++ {
		strip(missing, i, lacking) // contributors of the coalition know their seeds
	}
	var out transcript
	for j := range gameWords {
		a := binary.LittleEndian.Uint32(first[4*j:]) % ringSize
		b := binary.LittleEndian.Uint32(missing[4*j:]) % ringSize
		out[a][b]++
	}
	return out
}

// differ is the χ² test that two transcripts of equal size are of one
// distribution, at level 0.01.
func differ(x, y transcript) bool {
	var chi float64
	for a := range x {
		for b := range x[a] {
			p, q := float64(x[a][b]), float64(y[a][b])
			if p+q > 0 {
				chi += (p - q) * (p - q) / (p + q)
			}
		}
	}
	return chi > chi99
}

// binomialInterval is the central interval that holds a binomial variable with
// probability at least 0.999.
func binomialInterval(n int, p float64) (lo, hi int) {
	cdf, lo := 0.0, -1
	for k := 0; k <= n; k++ {
		a, _ := math.Lgamma(float64(n + 1))
		b, _ := math.Lgamma(float64(k + 1))
		c, _ := math.Lgamma(float64(n - k + 1))
		cdf += math.Exp(a - b - c + float64(k)*math.Log(p) + float64(n-k)*math.Log1p(-p))
		if lo < 0 && cdf > 0.0005 {
			lo = k
		}
		if cdf >= 0.9995 {
			return lo, k
		}
	}
	return lo, n
}

func games(t *testing.T, c mpc.Committee, name string, n int, broken defect) (told int) {
	key := dao.Keccak256([]byte("distinguisher"), []byte(name))
	r := rand.NewChaCha8(key)
	for i := range n {
		lacking := i % c.Pieces() // every set of t-1 custodians in turn
		if differ(play(t, c, lacking, r, false, broken), play(t, c, lacking, r, true, broken)) {
			told++
		}
	}
	return told
}

func TestCoalitionCannotTellWhoHoldsWhat(t *testing.T) {
	lo, hi := binomialInterval(gameSeeds, 0.01)
	if lo != 2 || hi != 22 {
		t.Fatalf("99.9 %% of binomial(1000, 0.01) lies in [%d, %d]?", lo, hi)
	}
	for _, c := range []mpc.Committee{{M: 3, T: 2}, {M: 5, T: 3}} {
		n := games(t, c, "sound", gameSeeds, sound)
		t.Logf("%d-of-%d: told apart in %d of %d games, by chance in %d to %d", c.T, c.M, n, gameSeeds, lo, hi)
		if n < lo || n > hi {
			t.Errorf("%d-of-%d: %d of %d games are outside of chance, [%d, %d]", c.T, c.M, n, gameSeeds, lo, hi)
		}
		// The same test sees at once what it ought to see.
		for name, broken := range map[string]defect{"a mask removed": noMask, "t custodians": tooManyCorrupt} {
			if n := games(t, c, name, 50, broken); n != 50 {
				t.Errorf("%d-of-%d, %s: told apart in only %d of 50 games", c.T, c.M, name, n)
			}
		}
	}
}
