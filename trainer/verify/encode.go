package verify

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"io"

	"sahm/dao"
)

// words is Solidity's abi.encode of static values, after a tag.
type words []byte

func tagged(tag string, n int) words {
	w := make(words, 0, 32*n)
	return w.hash(dao.Keccak256([]byte(tag)))
}

func (w words) hash(h dao.Hash) words { return append(w, h[:]...) }

func (w words) number(v uint64) words {
	w = append(w, make([]byte, 24)...)
	return binary.BigEndian.AppendUint64(w, v)
}

func (w words) address(a dao.Address) words {
	w = append(w, make([]byte, 12)...)
	return append(w, a[:]...)
}

func (w words) sum() dao.Hash { return dao.Keccak256(w) }

// Context is the work that leaves belong to: one seat in one attempt of a run.
type Context struct {
	ChainID      uint64
	Escrow       dao.Address
	RunID        dao.RunID
	Attempt      uint32
	DatasetID    dao.DatasetID
	Version      uint32
	Trainer      dao.Address
	SpecHash     dao.Hash
	ClassHash    dao.Hash // ClassHash of the trainer's Stepper.Class
	LocalSteps   uint32   // steps a round, ≥ 1
	SegmentSteps uint32   // K: steps between two committed states, ≥ 1
}

// DefaultSegment is K where the order does not say otherwise. DESIGN.md has
// what committing costs with it.
const DefaultSegment = 40

// MaxLeaves bounds the leaves of one commitment.
const MaxLeaves = 1 << 24

// ClassHash identifies a hardware class by its name.
func ClassHash(class string) dao.Hash { return dao.Keccak256([]byte(class)) }

// Validate returns ErrBadContext for a context that describes no work.
func (c Context) Validate() error {
	switch {
	case c.ChainID == 0 || c.Escrow.IsZero() || c.RunID.IsZero() || c.DatasetID.IsZero() || c.Trainer.IsZero():
		return fmt.Errorf("%w: chain, escrow, run, dataset or trainer is missing", ErrBadContext)
	case c.SpecHash.IsZero() || c.ClassHash.IsZero():
		return fmt.Errorf("%w: spec or class is missing", ErrBadContext)
	case c.LocalSteps == 0 || c.SegmentSteps == 0:
		return fmt.Errorf("%w: %d steps a round, %d a segment", ErrBadContext, c.LocalSteps, c.SegmentSteps)
	case c.Segments() >= MaxLeaves:
		return fmt.Errorf("%w: %d segments a round", ErrBadContext, c.Segments())
	}
	return nil
}

// Hash is the context's word in every other encoding.
func (c Context) Hash() dao.Hash {
	return tagged("sahm/verify/context/v1", 12).number(c.ChainID).address(c.Escrow).hash(c.RunID).number(uint64(c.Attempt)).
		hash(c.DatasetID).number(uint64(c.Version)).address(c.Trainer).hash(c.SpecHash).hash(c.ClassHash).
		number(uint64(c.LocalSteps)).number(uint64(c.SegmentSteps)).sum()
}

// Segments is how many segments a round has; the last one may be shorter.
func (c Context) Segments() uint32 {
	return uint32((uint64(c.LocalSteps) + uint64(c.SegmentSteps) - 1) / uint64(c.SegmentSteps))
}

// Place is where leaf i of the tree stands: the ordinal of its round among the
// completed ones, and its step.
func (c Context) Place(i uint32) (ordinal, step uint32) {
	per := c.Segments() + 1
	return i / per, uint32(min(uint64(i%per)*uint64(c.SegmentSteps), uint64(c.LocalSteps)))
}

// Index is the leaf's place in the tree: the end of segment j of a round, where
// segment numbers begin with 1 and 0 is the round's start.
func (c Context) Index(ordinal, j uint32) uint32 { return ordinal*(c.Segments()+1) + j }

// Committed reports whether the leaf after a step is in the tree.
func (c Context) Committed(step uint32) bool {
	return step%c.SegmentSteps == 0 || step == c.LocalSteps
}

// Hash is the leaf's hash in a context.
func (l Leaf) Hash(context dao.Hash) dao.Hash {
	return tagged("sahm/verify/leaf/v1", 10).hash(context).number(uint64(l.Round)).number(uint64(l.Step)).
		hash(l.Params).hash(l.Slots).hash(l.Batch).number(uint64(l.Loss)).hash(l.Trace).hash(l.Link).sum()
}

const (
	traceTag = "sahm/trace/v1\x00"
	batchTag = "sahm/verify/batch/v1\x00"
)

// trace goes on by one step. It is apart from the other encodings, and one
// block of SHA-256, because it is all that most steps cost.
func trace(before dao.Hash, step, loss uint32) dao.Hash {
	var b [len(traceTag) + 40]byte
	n := copy(b[:], traceTag)
	n += copy(b[n:], before[:])
	binary.LittleEndian.PutUint32(b[n:], step)
	binary.LittleEndian.PutUint32(b[n+4:], loss)
	return sha256.Sum256(b[:])
}

// BatchHash identifies the rows of a step's batch.
func BatchHash(rows []uint32) dao.Hash {
	b := append(make([]byte, 0, len(batchTag)+4*len(rows)), batchTag...)
	for _, r := range rows {
		b = binary.LittleEndian.AppendUint32(b, r)
	}
	return sha256.Sum256(b)
}

// Link is the link of a round's last leaf: sent is SentHash of the plain vector,
// salt the trainer's secret, blob the hash of the upload.
func Link(sent, salt, blob dao.Hash) dao.Hash {
	return tagged("sahm/verify/link/v1", 4).hash(sent).hash(salt).hash(blob).sum()
}

// NothingIsRight takes the place of the last leaf's hash where what was sent is
// not what the steps give: no leaf has this hash.
func NothingIsRight() dao.Hash {
	return dao.Keccak256([]byte("sahm/verify/nothing-is-right/v1"))
}

// SentHash identifies a plain quantised vector of n little-endian words of bits
// (32 or 64) bits, as it is before masks are added. Errors: those of words,
// io.ErrUnexpectedEOF if there are fewer.
func SentHash(words io.ReaderAt, n, bits int) (dao.Hash, error) {
	d := sha256.New()
	head := binary.LittleEndian.AppendUint32([]byte("sahm/verify/sent/v1\x00"), uint32(bits))
	d.Write(binary.LittleEndian.AppendUint64(head, uint64(n)))
	size := int64(n) * int64(bits/8)
	if got, err := io.Copy(d, io.NewSectionReader(words, 0, size)); err != nil {
		return dao.Hash{}, err
	} else if got != size {
		return dao.Hash{}, io.ErrUnexpectedEOF
	}
	return dao.Hash(d.Sum(nil)), nil
}
