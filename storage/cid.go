package storage

import (
	"crypto/sha256"
	"encoding/base32"
	"fmt"
	"strings"

	"sahm/dao"
)

// CID is a content identifier in the one spelling that Sahm uses: CIDv1,
// multibase base32 lower case ("b…"), codec raw or dag-pb, SHA-256. See
// https://github.com/multiformats/cid.
type CID string

// Multicodec codes of the two codecs that a published CID may have.
const (
	codecRaw   = 0x55
	codecDagPB = 0x70
)

const cidLen = 4 + sha256.Size

var cidBase32 = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// ParseCID accepts s if it is the canonical text of a CIDv1 with SHA-256 and
// codec raw or dag-pb, and refuses everything else with ErrBadCID.
func ParseCID(s string) (CID, error) {
	text, ok := strings.CutPrefix(s, "b")
	if !ok || len(text) != cidBase32.EncodedLen(cidLen) {
		return "", fmt.Errorf("%w: want 59 characters of base32 starting with b", ErrBadCID)
	}
	raw, err := cidBase32.DecodeString(text)
	if err != nil || cidBase32.EncodeToString(raw) != text {
		return "", fmt.Errorf("%w: not canonical base32", ErrBadCID)
	}
	if raw[0] != 1 || (raw[1] != codecRaw && raw[1] != codecDagPB) || raw[2] != 0x12 || raw[3] != sha256.Size {
		return "", fmt.Errorf("%w: want version 1, raw or dag-pb, sha2-256", ErrBadCID)
	}
	return CID(s), nil
}

// RawCID names a single raw block with the given SHA-256. It is the CID of
// any content of at most ChunkSize bytes.
func RawCID(digest dao.Hash) CID {
	return CID("b" + cidBase32.EncodeToString(append([]byte{1, codecRaw, 0x12, sha256.Size}, digest[:]...)))
}

// String returns the text of c.
func (c CID) String() string { return string(c) }

// Digest returns the SHA-256 inside c: of the block's bytes, which for
// content over ChunkSize is the root node and not the content.
func (c CID) Digest() (dao.Hash, error) {
	if _, err := ParseCID(string(c)); err != nil {
		return dao.Hash{}, err
	}
	raw, err := cidBase32.DecodeString(string(c[1:]))
	if err != nil {
		return dao.Hash{}, fmt.Errorf("%w: %v", ErrBadCID, err)
	}
	return dao.Hash(raw[4:]), nil
}
