package gateway

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/ipfs/boxo/ipld/merkledag"
	"github.com/ipfs/boxo/ipld/unixfs"
	"github.com/ipfs/go-cid"

	"sahm/storage"
)

// maxDepth bounds the height of a DAG. Four levels of 1,024 links already
// hold a pebibyte.
const maxDepth = 16

// BlockGetter is where blocks come from: a local store, or another gateway.
// What it returns is verified by the caller in this package.
type BlockGetter interface {
	// GetBlock returns the bytes of one block, or an error that wraps
	// storage.ErrNotFound if it is not there.
	GetBlock(ctx context.Context, c storage.CID) ([]byte, error)
}

// Open reads the file named c from blocks, verifying each block. The root is
// fetched before Open returns, so that content which is missing, is not a
// file, or states a length over maxBytes (bytes, ≥ 0) fails here. ctx bounds
// the reader's whole life. The caller closes it.
func Open(ctx context.Context, blocks BlockGetter, c storage.CID, maxBytes int64) (io.ReadCloser, error) {
	root, err := parse(c)
	if err != nil {
		return nil, err
	}
	if maxBytes < 0 {
		return nil, fmt.Errorf("%w: limit of %d bytes", storage.ErrTooLarge, maxBytes)
	}
	w := &walker{ctx: ctx, blocks: blocks, max: uint64(maxBytes)}
	w.todo = append(w.todo, link{cid: root})
	if err := w.step(); err != nil {
		return nil, err
	}
	return w, nil
}

// link is a subtree that remains to be read. size is what its parent says it
// holds, in bytes; the root has no parent and sized is false.
type link struct {
	cid   cid.Cid
	size  uint64
	sized bool
	depth int
}

// walker reads a DAG depth first. todo is a stack, its last entry next.
type walker struct {
	ctx    context.Context
	blocks BlockGetter
	max    uint64
	todo   []link
	cur    []byte
	err    error
}

// Read implements io.Reader over the verified content.
func (w *walker) Read(p []byte) (int, error) {
	for len(w.cur) == 0 {
		if w.err == nil && len(w.todo) == 0 {
			w.err = io.EOF
		}
		if w.err == nil {
			w.err = w.step()
		}
		if w.err != nil {
			return 0, w.err
		}
		if len(p) == 0 {
			return 0, nil
		}
	}
	n := copy(p, w.cur)
	w.cur = w.cur[n:]
	return n, nil
}

// Close makes later reads fail. It never fails itself.
func (w *walker) Close() error {
	w.todo, w.cur = nil, nil
	w.err = storage.ErrClosed
	return nil
}

// step fetches, verifies and opens the next node.
func (w *walker) step() error {
	next := w.todo[len(w.todo)-1]
	w.todo = w.todo[:len(w.todo)-1]
	data, err := w.fetch(next)
	if err != nil {
		return err
	}
	node, err := decode(next.cid, data)
	if err != nil {
		return fmt.Errorf("block %s: %w", next.cid, err)
	}
	switch {
	case next.sized && node.size != next.size:
		return fmt.Errorf("%w: block %s holds %d bytes, its parent says %d", storage.ErrMalformed, next.cid, node.size, next.size)
	case !next.sized && node.size > w.max:
		return fmt.Errorf("%w: %d bytes, limit %d", storage.ErrTooLarge, node.size, w.max)
	case len(node.links) > 0 && next.depth+1 > maxDepth:
		return fmt.Errorf("%w: more than %d levels", storage.ErrMalformed, maxDepth)
	}
	w.cur = node.data
	for i := len(node.links) - 1; i >= 0; i-- {
		l := node.links[i]
		l.depth = next.depth + 1
		w.todo = append(w.todo, l)
	}
	return nil
}

// fetch returns the verified bytes of one block.
func (w *walker) fetch(l link) ([]byte, error) {
	if data, ok := identityData(l.cid); ok {
		return data, nil
	}
	if err := w.ctx.Err(); err != nil {
		return nil, err
	}
	data, err := w.blocks.GetBlock(w.ctx, storage.CID(l.cid.String()))
	if err != nil {
		return nil, fmt.Errorf("get block %s: %w", l.cid, err)
	}
	if err := verify(l.cid, data); err != nil {
		// Only a leaf's length is known beforehand. Shorter than that is a
		// cut-off answer, whatever else it is.
		if l.sized && l.cid.Prefix().Codec == cid.Raw && uint64(len(data)) < l.size {
			return nil, fmt.Errorf("%w: %w", storage.ErrTruncated, err)
		}
		return nil, err
	}
	return data, nil
}

// node is one decoded block: its own bytes first, then those of its links.
type node struct {
	data  []byte
	links []link
	size  uint64
}

// decode opens a verified block. Stated sizes must add up and no link may be
// empty, so that a DAG cannot make its reader do unbounded work for nothing.
func decode(c cid.Cid, block []byte) (node, error) {
	if c.Prefix().Codec == cid.Raw {
		return node{data: block, size: uint64(len(block))}, nil
	}
	pb, err := merkledag.DecodeProtobuf(block)
	if err != nil {
		return node{}, fmt.Errorf("%w: %v", storage.ErrMalformed, err)
	}
	fs, err := unixfs.FSNodeFromBytes(pb.Data())
	if err != nil {
		return node{}, fmt.Errorf("%w: %v", storage.ErrMalformed, err)
	}
	if t := fs.Type(); t != unixfs.TFile && t != unixfs.TRaw {
		return node{}, fmt.Errorf("%w: a %s, not a file", storage.ErrMalformed, t)
	}
	links := pb.Links()
	if len(links) != fs.NumChildren() {
		return node{}, fmt.Errorf("%w: %d links with %d sizes", storage.ErrMalformed, len(links), fs.NumChildren())
	}
	n := node{data: fs.Data(), size: uint64(len(fs.Data()))}
	for i, l := range links {
		size := fs.BlockSize(i)
		if err := check(l.Cid); err != nil {
			return node{}, err
		}
		if size == 0 || n.size+size < n.size {
			return node{}, fmt.Errorf("%w: link %d states %d bytes", storage.ErrMalformed, i, size)
		}
		n.size += size
		n.links = append(n.links, link{cid: l.Cid, size: size, sized: true})
	}
	if n.size != fs.FileSize() {
		return node{}, fmt.Errorf("%w: parts of %d bytes in a file of %d", storage.ErrMalformed, n.size, fs.FileSize())
	}
	return n, nil
}

// readAll drains r, and closes it.
func readAll(r io.ReadCloser) ([]byte, error) {
	b, err := io.ReadAll(r)
	return b, errors.Join(err, r.Close())
}
