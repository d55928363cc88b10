// Package storage names what is stored: content identifiers, references and
// the errors and small interfaces that every store, gateway and sealer share.
//
// It is a root package: types, rules and errors, nothing that reads a disk or
// a socket. Use storage/gateway to compute a CID or to fetch and verify one,
// storage/ipfs for a node that keeps and pins content, storage/seal for the
// encryption that everything private goes through before it is stored.
//
// It promises that a CID which passed ParseCID is in the one spelling that
// Sahm publishes, so that two CIDs name the same bytes exactly when their
// strings are equal.
package storage

import (
	"context"
	"errors"
	"fmt"
	"io"

	"sahm/dao"
)

// How published content is cut and linked. Publisher and store set these
// explicitly: a store with other defaults would name the same bytes
// differently.
const (
	// ChunkSize is the size of every leaf but the last, in bytes.
	ChunkSize = 1 << 20
	// MaxLinks is the largest number of children of one DAG node.
	MaxLinks = 1024
	// MaxBlockSize bounds one block in bytes, as IPFS transports do.
	MaxBlockSize = 2 << 20
)

// Errors that callers tell apart with errors.Is. Packages below storage wrap
// them with what was being done.
var (
	// ErrNotFound: the store or gateway does not have the content.
	ErrNotFound = errors.New("content not found")
	// ErrBadCID: the text is not a CID of a kind that Sahm publishes or reads.
	ErrBadCID = errors.New("not a supported CID")
	// ErrWrongCID: the bytes received do not hash to the CID asked for.
	ErrWrongCID = errors.New("content does not match its CID")
	// ErrTruncated: the content ended before its stated length.
	ErrTruncated = errors.New("content is cut off")
	// ErrTooLarge: the content is larger than the caller allows.
	ErrTooLarge = errors.New("content is too large")
	// ErrMalformed: the bytes are authentic or unauthenticated but not of the
	// expected format.
	ErrMalformed = errors.New("content is malformed")
	// ErrWrongContext: a sealed secret was made for another place, party,
	// version or purpose than the opener expects.
	ErrWrongContext = errors.New("sealed for another context")
	// ErrUnavailable: the store or gateway answered with an error of its own,
	// or not at all. Trying again, or elsewhere, may help.
	ErrUnavailable = errors.New("storage unavailable")
	// ErrClosed: the store was closed.
	ErrClosed = errors.New("store is closed")
)

// Ref names stored bytes in every way that is checked later: by CID, by
// length and by SHA-256 of the whole, which needs no IPFS software to verify.
type Ref struct {
	// CID is the root of the UnixFS DAG.
	CID CID `json:"cid"`
	// Size is the length of the content in bytes.
	Size int64 `json:"size"`
	// SHA256 is the digest of the content.
	SHA256 dao.Hash `json:"sha256"`
}

// Validate reports whether r could name content: a canonical CID and a size
// that is not negative. Errors: ErrBadCID, ErrMalformed.
func (r Ref) Validate() error {
	if _, err := ParseCID(string(r.CID)); err != nil {
		return err
	}
	if r.Size < 0 {
		return fmt.Errorf("%w: negative size %d", ErrMalformed, r.Size)
	}
	return nil
}

// BlockGetter reads single blocks from local storage.
type BlockGetter interface {
	// GetBlock returns the bytes of the block named c, at most MaxBlockSize.
	// It does not ask other nodes. Errors: ErrNotFound, ErrBadCID.
	GetBlock(ctx context.Context, c CID) ([]byte, error)
}

// Blobs adds and reads whole files.
type Blobs interface {
	// Add stores r to its end, pins it, and returns what it is called. When
	// it returns without an error the content survives a crash of the store.
	// The caller that publishes the CID computes it itself and compares.
	Add(ctx context.Context, r io.Reader) (Ref, error)
	// Get opens the file named c from local storage. The caller closes it.
	// A missing part surfaces as ErrNotFound from Get or from Read.
	Get(ctx context.Context, c CID) (io.ReadCloser, error)
	// Stat returns the length of the file named c in bytes without reading
	// its content, or ErrNotFound if its root is not stored here.
	Stat(ctx context.Context, c CID) (int64, error)
}

// Pinner keeps content from being collected.
type Pinner interface {
	// Pin keeps c and everything under it. Content that is not local is
	// fetched if the store has peers, until ctx ends; otherwise ErrNotFound.
	// Pinning what is pinned already does nothing.
	Pin(ctx context.Context, c CID) error
	// Unpin lets c be collected. Unpinning what is not pinned does nothing.
	Unpin(ctx context.Context, c CID) error
	// Pinned reports whether c itself is pinned with all that is under it.
	Pinned(ctx context.Context, c CID) (bool, error)
}

// Store is what every content store offers; storage/storagetest holds the
// suite that each implementation passes. All methods may be called at once
// from several goroutines.
type Store interface {
	BlockGetter
	Blobs
	Pinner
	// Close releases the store. Later calls fail.
	io.Closer
}
