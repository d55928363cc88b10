package seal

import (
	"errors"
	"strings"
)

// Bech32 (BIP 173) without its 90-character limit, as age uses it for keys.
// age keeps its own codec internal; the raw 32 bytes are needed here because
// they are what custodians share.

const bech32Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"

var errBech32 = errors.New("not bech32")

// bech32Polymod is the checksum of BIP 173 over 5-bit values.
func bech32Polymod(values []byte) uint32 {
	generator := [5]uint32{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3}
	chk := uint32(1)
	for _, v := range values {
		top := chk >> 25
		chk = (chk&0x1ffffff)<<5 ^ uint32(v)
		for i, g := range generator {
			if top>>i&1 == 1 {
				chk ^= g
			}
		}
	}
	return chk
}

// bech32Expand spreads the human-readable part over the checksum's input.
func bech32Expand(hrp string) []byte {
	out := make([]byte, 0, 2*len(hrp)+1)
	for i := range len(hrp) {
		out = append(out, hrp[i]>>5)
	}
	out = append(out, 0)
	for i := range len(hrp) {
		out = append(out, hrp[i]&31)
	}
	return out
}

// regroup changes the width of the groups that data is cut into, from and to
// in bits; padding fills the last group with zero bits, and without padding
// leftover bits must be fewer than from and zero.
func regroup(data []byte, from, to uint, pad bool) ([]byte, error) {
	var out []byte
	var acc uint32
	var bits uint
	for _, v := range data {
		acc = acc<<from | uint32(v)
		bits += from
		for bits >= to {
			bits -= to
			out = append(out, byte(acc>>bits)&byte(1<<to-1))
		}
		acc &= 1<<bits - 1
	}
	switch {
	case pad && bits > 0:
		out = append(out, byte(acc<<(to-bits))&byte(1<<to-1))
	case !pad && (bits >= from || acc != 0):
		return nil, errBech32
	}
	return out, nil
}

// bech32Encode returns the lower-case text of data under hrp (lower case).
func bech32Encode(hrp string, data []byte) string {
	values, _ := regroup(data, 8, 5, true) // padding never fails
	sum := bech32Polymod(append(append(bech32Expand(hrp), values...), 0, 0, 0, 0, 0, 0)) ^ 1
	for i := range 6 {
		values = append(values, byte(sum>>(5*(5-i)))&31)
	}
	var b strings.Builder
	b.WriteString(hrp)
	b.WriteByte('1')
	for _, v := range values {
		b.WriteByte(bech32Alphabet[v])
	}
	return b.String()
}

// bech32Decode returns the human-readable part in lower case and the data of
// s, which must not mix cases.
func bech32Decode(s string) (hrp string, data []byte, err error) {
	lower := strings.ToLower(s)
	if s != lower && s != strings.ToUpper(s) {
		return "", nil, errBech32
	}
	at := strings.LastIndexByte(lower, '1')
	if at < 1 || len(lower)-at-1 < 6 {
		return "", nil, errBech32
	}
	hrp = lower[:at]
	var values []byte
	for i := at + 1; i < len(lower); i++ {
		v := strings.IndexByte(bech32Alphabet, lower[i])
		if v < 0 {
			return "", nil, errBech32
		}
		values = append(values, byte(v))
	}
	for i := range len(hrp) {
		if hrp[i] < 33 || hrp[i] > 126 {
			return "", nil, errBech32
		}
	}
	if bech32Polymod(append(bech32Expand(hrp), values...)) != 1 {
		return "", nil, errBech32
	}
	data, err = regroup(values[:len(values)-6], 5, 8, false)
	return hrp, data, err
}
