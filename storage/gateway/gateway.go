// Package gateway names content by CID and reads it from places that are not
// trusted: it computes the CID of a stream exactly as Sahm publishes it,
// fetches files from any IPFS trustless gateway and verifies every block
// before a byte of it is handed on, and serves such a gateway from a local
// block store.
//
// Do not use it to store or pin (see storage/ipfs), and do not read a CID
// from a server's answer where ComputeCID can be used: the publisher says
// what its content is called.
//
// It promises that a reader it returns yields only bytes that belong to the
// CID asked for, in order, and that it ends with io.EOF only when all of them
// were delivered. Each error wraps one of the sentinels of package storage.
//
// The HTTP side follows https://specs.ipfs.tech/http-gateways/trustless-gateway/,
// limited to single blocks (format=raw).
package gateway

import (
	"crypto/sha256"
	"crypto/subtle"
	"fmt"

	"github.com/ipfs/go-cid"
	"github.com/multiformats/go-multihash"

	"sahm/storage"
)

// maxIdentity bounds the bytes that a CID may carry inside itself.
const maxIdentity = 128

// mediaRaw is the media type of one raw block.
const mediaRaw = "application/vnd.ipld.raw"

// parse reads a CID of the kinds that are served and followed: version 1, raw
// or dag-pb, SHA-256 or a short identity. Everything else is ErrBadCID; in
// particular no weaker hash is ever accepted as proof of content.
func parse(s storage.CID) (cid.Cid, error) {
	c, err := cid.Decode(string(s))
	if err != nil {
		return cid.Undef, fmt.Errorf("%w: %v", storage.ErrBadCID, err)
	}
	return c, check(c)
}

// check applies parse's rules to a decoded CID.
func check(c cid.Cid) error {
	p := c.Prefix()
	if p.Version != 1 {
		return fmt.Errorf("%w: version %d", storage.ErrBadCID, p.Version)
	}
	if p.Codec != cid.Raw && p.Codec != cid.DagProtobuf {
		return fmt.Errorf("%w: codec 0x%x", storage.ErrBadCID, p.Codec)
	}
	switch {
	case p.MhType == multihash.SHA2_256 && p.MhLength == sha256.Size:
	case p.MhType == multihash.IDENTITY && p.MhLength <= maxIdentity:
	default:
		return fmt.Errorf("%w: hash 0x%x of %d bytes", storage.ErrBadCID, p.MhType, p.MhLength)
	}
	return nil
}

// identityData returns the bytes that an identity CID carries.
func identityData(c cid.Cid) ([]byte, bool) {
	if c.Prefix().MhType != multihash.IDENTITY {
		return nil, false
	}
	d, err := multihash.Decode(c.Hash())
	if err != nil {
		return nil, false
	}
	return d.Digest, true
}

// verify checks that data is the block that c names.
func verify(c cid.Cid, data []byte) error {
	d, err := multihash.Decode(c.Hash())
	if err != nil {
		return fmt.Errorf("%w: %v", storage.ErrBadCID, err)
	}
	got := data
	if d.Code == multihash.SHA2_256 {
		sum := sha256.Sum256(data)
		got = sum[:]
	}
	if subtle.ConstantTimeCompare(got, d.Digest) != 1 {
		return fmt.Errorf("%w: block of %d bytes is not %s", storage.ErrWrongCID, len(data), c)
	}
	return nil
}
