package privacy

import (
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"sahm/dao"
)

// NoiseContext is what one noise vector is for. No two vectors of a member have
// the same: attempt, round, purpose and dataset version are all in it.
type NoiseContext struct {
	ChainID        uint64
	Escrow         dao.Address
	RunID          dao.RunID
	Attempt, Round uint32
	Purpose        string // "train" or "stats"
	DatasetID      dao.DatasetID
	Version        uint32
	// Beacon is drawn after the member committed to its secret, so that it
	// cannot choose the secret by the noise that it gives.
	Beacon dao.Hash
}

// DeriveNoiseKey is HKDF-SHA256(secret, info = "sahm/privacy/noise/v1\0" ‖ chain
// id (8) ‖ escrow ‖ run ‖ attempt (4) ‖ round (4) ‖ dataset ‖ version (4) ‖ beacon ‖
// purpose), numbers big-endian. A context without beacon or purpose is
// ErrBadParameter.
func DeriveNoiseKey(secret dao.Hash, c NoiseContext) (NoiseKey, error) {
	if c.Beacon.IsZero() || c.Purpose == "" || secret.IsZero() {
		return NoiseKey{}, fmt.Errorf("%w: noise without secret, beacon or purpose", ErrBadParameter)
	}
	b := binary.BigEndian.AppendUint64([]byte("sahm/privacy/noise/v1\x00"), c.ChainID)
	b = append(append(b, c.Escrow[:]...), c.RunID[:]...)
	b = binary.BigEndian.AppendUint32(b, c.Attempt)
	b = binary.BigEndian.AppendUint32(b, c.Round)
	b = binary.BigEndian.AppendUint32(append(b, c.DatasetID[:]...), c.Version)
	b = append(append(b, c.Beacon[:]...), c.Purpose...)
	k, err := hkdf.Key(sha256.New, secret[:], nil, string(b), 32)
	if err != nil {
		return NoiseKey{}, fmt.Errorf("privacy: derive noise key: %w", err)
	}
	return NoiseKey(k), nil
}

// AddNoise adds a member's share of the noise of one release to its integers.
// The key must be of this vector alone. ErrNotNoised for no release.
func (r *Release) AddNoise(v []int64, key NoiseKey) error {
	if r == nil {
		return ErrNotNoised
	}
	s, err := NewSkellam(r.Member)
	if err != nil {
		return err
	}
	return s.Add(v, key, 0)
}
