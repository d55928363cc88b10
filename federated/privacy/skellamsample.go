package privacy

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math"
)

// Variances that NewSkellam takes.
const (
	minMemberVariance = 1.0 / (1 << 20)
	maxMemberVariance = 1 << 51
)

// NoiseBlock is how many coordinates share one stretch of the key stream; noise
// can be made from any multiple of it on.
const NoiseBlock = 4096

// NoiseKey keys a stream of noise. It is a secret of the member: whoever knows
// it can take the noise off.
type NoiseKey [32]byte

// String does not show the key.
func (NoiseKey) String() string { return "noise key (not shown)" }

// GoString does not show the key.
func (NoiseKey) GoString() string { return "privacy.NoiseKey{}" }

// Skellam is the symmetric Skellam distribution: the difference of two
// independent Poisson variables. It is immutable and safe to share.
//
// Sampling is exact up to a total variation distance of 2^-180 per coordinate:
// Poisson variables below a rate of 1024 by inversion against a table of 256-bit
// probabilities, above it by rejection from a proposal whose probabilities are
// powers of two. Decisions are taken in float64 when they are clear by more than
// its error and with 512 bits and a 256-bit coin when they are not. So no
// distance needs to be added to δ, and the same key gives the same integers on
// every platform. Time depends on the noise drawn: do not sample where somebody
// else can measure it to the nanosecond.
type Skellam struct {
	variance float64
	table    *poissonTable // rate below tableRate
	reject   *poissonReject
}

// tableRate separates the two Poisson samplers.
const tableRate = 1024

// NewSkellam prepares the distribution of the given variance, in [2^-20, 2^51];
// anything else is ErrBadParameter. It takes a few milliseconds and up to 100 KB.
func NewSkellam(variance float64) (*Skellam, error) {
	if !(variance >= minMemberVariance && variance <= maxMemberVariance) {
		return nil, fmt.Errorf("%w: variance %v", ErrBadParameter, variance)
	}
	s := &Skellam{variance: variance}
	if rate := variance / 2; rate < tableRate {
		s.table = newPoissonTable(rate)
	} else {
		s.reject = newPoissonReject(rate)
	}
	return s, nil
}

// Variance is the variance of one coordinate.
func (s *Skellam) Variance() float64 { return s.variance }

// Add adds to dst[i] the noise of coordinate first+i, in two's complement. first
// must be a multiple of NoiseBlock (ErrBadParameter), so a long vector can be
// done in parts, in any order or at once. A key must serve one vector only.
//
// The stream: AES-256-CTR under HKDF-SHA256(key, "sahm/privacy/skellam/v1\0" ‖
// float64 bits of the variance), the counter block being the number of the
// noise block (8 bytes, big-endian) and a counter from 0; 64-bit little-endian
// words. How many words a coordinate takes varies.
func (s *Skellam) Add(dst []int64, key NoiseKey, first uint64) error {
	if first%NoiseBlock != 0 {
		return fmt.Errorf("%w: noise from coordinate %d on, not a multiple of %d", ErrBadParameter, first, NoiseBlock)
	}
	info := binary.BigEndian.AppendUint64([]byte("sahm/privacy/skellam/v1\x00"), math.Float64bits(s.variance))
	k, err := hkdf.Key(sha256.New, key[:], nil, string(info), 32)
	if err != nil {
		return fmt.Errorf("privacy: derive noise key: %w", err)
	}
	block, err := aes.NewCipher(k)
	if err != nil {
		return fmt.Errorf("privacy: noise cipher: %w", err)
	}
	w := new(words)
	for number := first / NoiseBlock; len(dst) > 0; number++ {
		n := min(NoiseBlock, len(dst))
		var iv [aes.BlockSize]byte
		binary.BigEndian.PutUint64(iv[:], number)
		w.start(cipher.NewCTR(block, iv[:]))
		for j := range dst[:n] {
			a := s.poisson(w)
			dst[j] += a - s.poisson(w)
		}
		dst = dst[n:]
	}
	return nil
}

func (s *Skellam) poisson(w *words) int64 {
	if s.table != nil {
		return s.table.sample(w)
	}
	return s.reject.sample(w)
}

// words reads a key stream by 64-bit words.
type words struct {
	stream cipher.Stream
	buf    [4096]byte
	at     int
}

func (w *words) start(s cipher.Stream) { w.stream, w.at = s, len(w.buf) }

func (w *words) next() uint64 {
	if w.at == len(w.buf) {
		clear(w.buf[:])
		w.stream.XORKeyStream(w.buf[:], w.buf[:])
		w.at = 0
	}
	v := binary.LittleEndian.Uint64(w.buf[w.at:])
	w.at += 8
	return v
}
