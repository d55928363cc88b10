package verify

import (
	"crypto/sha256"
	"encoding/binary"
	"math"

	"sahm/dao"
)

// chunkValues is the number of float32 in a chunk: 64 KiB.
const chunkValues = 1 << 14

// Tree is the chunk tree of a vector of float32, by their bits.
func Tree(values []float32) dao.Hash {
	var t treeHasher
	return t.tree(values)
}

// treeHasher keeps what one tree needs for the next.
type treeHasher struct {
	buf   []byte
	level []dao.Hash
}

func (t *treeHasher) tree(values []float32) dao.Hash {
	if n := 1 + 4*min(chunkValues, len(values)); len(t.buf) < n {
		t.buf = make([]byte, n)
	}
	t.level = t.level[:0]
	for at := 0; at < len(values); at += chunkValues {
		chunk := values[at:min(at+chunkValues, len(values))]
		b := t.buf[:1+4*len(chunk)]
		b[0] = 0
		for i, rest := 0, b[1:]; i < len(chunk) && len(rest) >= 4; i, rest = i+1, rest[4:] {
			binary.LittleEndian.PutUint32(rest, math.Float32bits(chunk[i]))
		}
		t.level = append(t.level, sha256.Sum256(b))
	}
	top := topOf(t.level)
	var head [20 + 8 + 32]byte
	b := append(head[:0], "sahm/verify/tree/v1\x00"...)
	b = binary.LittleEndian.AppendUint64(b, uint64(len(values)))
	return sha256.Sum256(append(b, top[:]...))
}

// topOf reduces a level in place; an odd last node goes up unchanged.
func topOf(level []dao.Hash) dao.Hash {
	if len(level) == 0 {
		return dao.Hash{}
	}
	var b [65]byte
	b[0] = 1
	for len(level) > 1 {
		n := 0
		for i := 0; i+1 < len(level); i += 2 {
			copy(b[1:33], level[i][:])
			copy(b[33:], level[i+1][:])
			level[n] = sha256.Sum256(b[:])
			n++
		}
		if len(level)%2 == 1 {
			level[n] = level[len(level)-1]
			n++
		}
		level = level[:n]
	}
	return level[0]
}
