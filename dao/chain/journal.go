package chain

import (
	"context"
	"errors"

	"sahm/dao"
)

var (
	// ErrNotFound reports an intent that no journal entry has.
	ErrNotFound = errors.New("chain: intent is not in the journal")
	// ErrIntentExists reports a second Put of the same (From, Key).
	ErrIntentExists = errors.New("chain: intent is already in the journal")
	// ErrNonceTaken reports an entry whose (From, Nonce) another entry has.
	ErrNonceTaken = errors.New("chain: nonce is taken by another intent")
)

// Entry is one intent and the transaction that carries it out.
type Entry struct {
	// Key names the intent, unique per From; 1 to 256 bytes.
	Key  string      `json:"key"`
	From dao.Address `json:"from"`
	// Nonce is the account nonce, unique per From among all entries.
	Nonce uint64 `json:"nonce"`
	// Raw is the signed transaction now in force (EIP-2718 bytes). A journal
	// may forget it once the entry is mined.
	Raw []byte `json:"raw,omitempty"`
	// Hashes holds every transaction ever signed for the intent, the one in
	// force last. More than one after a fee was raised or a nonce was lost.
	Hashes []dao.Hash `json:"hashes"`
	// Mined is set once the transaction is included beyond doubt.
	Mined      bool     `json:"mined,omitempty"`
	MinedHash  dao.Hash `json:"minedHash,omitzero"`
	MinedBlock uint64   `json:"minedBlock,omitempty"`
}

// Hash is the transaction in force.
func (e Entry) Hash() dao.Hash {
	if e.Mined {
		return e.MinedHash
	}
	if len(e.Hashes) == 0 {
		return dao.Hash{}
	}
	return e.Hashes[len(e.Hashes)-1]
}

// Journal keeps entries durably: what a method has returned nil for survives
// a crash of the process and of the machine. It is safe for concurrent use,
// by several processes where the implementation says so. Package journaltest
// holds the suite that every implementation passes.
type Journal interface {
	// Put adds an entry. [ErrIntentExists] if (From, Key) is there,
	// [ErrNonceTaken] if (From, Nonce) is; in both cases nothing changes.
	Put(ctx context.Context, e Entry) error
	// Get finds an entry, mined or not; [ErrNotFound].
	Get(ctx context.Context, from dao.Address, key string) (Entry, error)
	// Pending lists the entries of from that are not mined, by nonce.
	Pending(ctx context.Context, from dao.Address) ([]Entry, error)
	// Replace puts e in the place of the unmined entry with the same
	// (From, Key): another Raw, Nonce or Hashes. [ErrNotFound] if there is
	// none or it is mined, [ErrNonceTaken] as for Put.
	Replace(ctx context.Context, e Entry) error
	// MarkMined records that hash, one of the entry's, is included in block
	// for good. Marking again changes nothing; [ErrNotFound].
	MarkMined(ctx context.Context, from dao.Address, key string, hash dao.Hash, block uint64) error
}
