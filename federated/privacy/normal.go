package privacy

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math/bits"
)

// NormalOne is one standard deviation of the integers that Normal draws.
const NormalOne = 1 << 32

// Normal draws normal variables, rounded to whole multiples of 2^-32 standard
// deviations: added to integers, they are the Gaussian mechanism followed by
// rounding, so its account holds for them without a distance to be added to δ.
//
// The algorithm is that of Karney, "Sampling exactly from the normal
// distribution" (ACM TOMS 42, 2016, arXiv 1303.6257), Algorithm N: it only
// compares uniform variables, whose bits are drawn as they are needed. Here they
// have 128, so a draw is off by less than 2^-120; no floating point takes part,
// and a key gives the same integers on every platform. Time depends on the
// noise drawn. Not safe for concurrent use.
type Normal struct{ w words }

// NewNormal starts the stream of one vector: AES-256-CTR under HKDF-SHA256(key,
// "sahm/privacy/normal/v1\0" ‖ number in 8 bytes, big-endian), zero counter block,
// 64-bit little-endian words; how many a draw takes varies. No two vectors may
// have the same key and number.
func NewNormal(key NoiseKey, number uint64) (*Normal, error) {
	n := new(Normal)
	return n, n.w.open(key, "sahm/privacy/normal/v1\x00", number)
}

// open starts a stream for one purpose and number.
func (w *words) open(key NoiseKey, purpose string, number uint64) error {
	info := binary.BigEndian.AppendUint64([]byte(purpose), number)
	k, err := hkdf.Key(sha256.New, key[:], nil, string(info), 32)
	if err != nil {
		return fmt.Errorf("privacy: derive stream key: %w", err)
	}
	block, err := aes.NewCipher(k)
	if err != nil {
		return fmt.Errorf("privacy: stream cipher: %w", err)
	}
	w.start(cipher.NewCTR(block, make([]byte, aes.BlockSize)))
	return nil
}

// Next is the next variable in units of 1/NormalOne: |Next| is below 2^40, as
// 2^8 standard deviations happen to nobody.
func (n *Normal) Next() int64 {
	for {
		k := uint64(0) // the integer part: P(k) ∝ e^(-k/2), then e^(-k(k-1)/2)
		for n.rootE() {
			k++
		}
		if !n.all(k * (k - 1)) {
			continue
		}
		x := uniform{hi: n.w.next()}
		if !n.within(k, &x) {
			continue
		}
		// ⌊(k + x)·2^32 + 1/2⌋; a tie has no probability.
		v := int64(k<<32 + x.hi>>32 + x.hi>>31&1)
		if n.w.next()>>63 == 1 {
			return -v
		}
		return v
	}
}

// uniform is a number in [0, 1) to 128 bits, the lower half drawn when needed.
type uniform struct {
	hi, lo uint64
	full   bool
}

func (n *Normal) less(a, b *uniform) bool {
	if a.hi != b.hi {
		return a.hi < b.hi
	}
	for _, u := range []*uniform{a, b} {
		if !u.full {
			u.lo, u.full = n.w.next(), true
		}
	}
	return a.lo < b.lo
}

// rootE is true with probability e^(-1/2): the length of the longest falling run
// 1/2 > u₁ > u₂ > … is even (von Neumann).
func (n *Normal) rootE() bool {
	last := uniform{hi: 1 << 63, full: true}
	for even := true; ; even = !even {
		u := uniform{hi: n.w.next()}
		if !n.less(&u, &last) {
			return even
		}
		last = u
	}
}

// all is true with probability e^(-count/2).
func (n *Normal) all(count uint64) bool {
	for range count {
		if !n.rootE() {
			return false
		}
	}
	return true
}

// within is true with probability e^(-x(2k+x)/2), as k+1 times the (k+1)th root.
func (n *Normal) within(k uint64, x *uniform) bool {
	for range k + 1 {
		if !n.root(k, x) {
			return false
		}
	}
	return true
}

// root is true with probability e^(-x(2k+x)/(2k+2)): a falling run as in rootE
// from x, each step of which also needs a coin of (2k+x)/(2k+2).
func (n *Normal) root(k uint64, x *uniform) bool {
	last := x
	for even := true; ; even = !even {
		u := uniform{hi: n.w.next()}
		if !n.less(&u, last) || !n.coin(k, x) {
			return even
		}
		last = &u
	}
}

// coin is true with probability (2k+x)/(2k+2).
func (n *Normal) coin(k uint64, x *uniform) bool {
	switch f := n.below(2*k + 2); {
	case f < 2*k:
		return true
	case f > 2*k:
		return false
	}
	u := uniform{hi: n.w.next()}
	return n.less(&u, x)
}

// below is uniform over 0 … m-1 (Lemire's multiplication with rejection).
func (n *Normal) below(m uint64) uint64 {
	for {
		hi, lo := bits.Mul64(n.w.next(), m)
		if lo >= m || lo >= -m%m {
			return hi
		}
	}
}
