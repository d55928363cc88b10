// Package ipfs keeps content on kubo, the IPFS node: one that runs inside
// this process over a directory of its own (Embedded), or one that runs
// elsewhere and is spoken to by its RPC API (Remote). Both are storage.Store.
//
// Do not link it into a trainer or a custodian: it brings all of kubo. They
// fetch through storage/gateway. Do not publish the CID that Add returns
// without comparing it with the one that the publisher computed.
//
// It promises that everything an Add or Pin returned for is still there after
// a kill -9, that both kinds of node name the same bytes alike because every
// parameter of an add is set here and none left to the node's configuration,
// that reads are of local content only and never wait for the network, and
// that what is read matches its CID even if the disk or the node does not.
//
// It never imports kubo's plugin loader, which would link the standard plugin
// package into every binary and break those that load GPU drivers.
package ipfs

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"sync/atomic"

	"github.com/ipfs/boxo/ipld/merkledag"
	"github.com/ipfs/boxo/ipld/unixfs"
	uio "github.com/ipfs/boxo/ipld/unixfs/io"
	"github.com/ipfs/boxo/path"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
	iface "github.com/ipfs/kubo/core/coreiface"
	"github.com/ipfs/kubo/core/coreiface/options"

	"sahm/dao"
	"sahm/storage"
)

// chunker is kubo's name for leaves of storage.ChunkSize.
var chunker = "size-" + strconv.Itoa(storage.ChunkSize)

// store is what Embedded and Remote have in common: everything but adding,
// which kubo's RPC client cannot do with all parameters set.
type store struct {
	api    iface.CoreAPI // may use the network
	local  iface.CoreAPI // never does
	closed atomic.Bool
}

// newStore derives the local view of api.
func newStore(api iface.CoreAPI) (*store, error) {
	local, err := api.WithOptions(options.Api.Offline(true))
	if err != nil {
		return nil, fmt.Errorf("offline view of the node: %w", err)
	}
	return &store{api: api, local: local}, nil
}

// check refuses calls on a closed store and CIDs that Sahm does not publish.
func (s *store) check(c storage.CID) (cid.Cid, error) {
	if s.closed.Load() {
		return cid.Undef, storage.ErrClosed
	}
	if _, err := storage.ParseCID(string(c)); err != nil {
		return cid.Undef, err
	}
	k, err := cid.Decode(string(c))
	if err != nil {
		return cid.Undef, fmt.Errorf("%w: %v", storage.ErrBadCID, err)
	}
	return k, nil
}

// GetBlock implements storage.BlockGetter. The block is verified.
func (s *store) GetBlock(ctx context.Context, c storage.CID) ([]byte, error) {
	k, err := s.check(c)
	if err != nil {
		return nil, err
	}
	return s.block(ctx, k)
}

// block reads one block from local storage and verifies it.
func (s *store) block(ctx context.Context, k cid.Cid) ([]byte, error) {
	r, err := s.local.Block().Get(ctx, path.FromCid(k))
	if err != nil {
		return nil, fmt.Errorf("get block %s: %w", k, translate(ctx, err))
	}
	data, err := io.ReadAll(io.LimitReader(r, storage.MaxBlockSize+1))
	if err != nil {
		return nil, fmt.Errorf("get block %s: %w", k, translate(ctx, err))
	}
	if len(data) > storage.MaxBlockSize {
		return nil, fmt.Errorf("get block %s: %w: over %d bytes", k, storage.ErrTooLarge, storage.MaxBlockSize)
	}
	got, err := k.Prefix().Sum(data)
	if err != nil {
		return nil, fmt.Errorf("get block %s: %w: %v", k, storage.ErrBadCID, err)
	}
	if !got.Equals(k) {
		return nil, fmt.Errorf("get block %s: %w", k, storage.ErrWrongCID)
	}
	return data, nil
}

// node reads one node of a DAG.
func (s *store) node(ctx context.Context, k cid.Cid) (ipld.Node, error) {
	data, err := s.block(ctx, k)
	if err != nil {
		return nil, err
	}
	b, err := blocks.NewBlockWithCid(data, k)
	if err != nil {
		return nil, fmt.Errorf("%w: %v", storage.ErrBadCID, err)
	}
	decode := merkledag.DecodeProtobufBlock
	if k.Prefix().Codec == cid.Raw {
		decode = merkledag.DecodeRawBlock
	}
	n, err := decode(b)
	if err != nil {
		return nil, fmt.Errorf("block %s: %w: %v", k, storage.ErrMalformed, err)
	}
	return n, nil
}

// Get implements storage.Blobs. Every block is verified as it is read.
func (s *store) Get(ctx context.Context, c storage.CID) (io.ReadCloser, error) {
	k, err := s.check(c)
	if err != nil {
		return nil, err
	}
	root, err := s.node(ctx, k)
	if err != nil {
		return nil, err
	}
	r, err := uio.NewDagReader(ctx, root, nodes{s})
	if err != nil {
		return nil, fmt.Errorf("open %s: %w: %v", c, storage.ErrMalformed, err)
	}
	return r, nil
}

// Stat implements storage.Blobs.
func (s *store) Stat(ctx context.Context, c storage.CID) (int64, error) {
	k, err := s.check(c)
	if err != nil {
		return 0, err
	}
	n, err := s.node(ctx, k)
	if err != nil {
		return 0, err
	}
	if _, ok := n.(*merkledag.RawNode); ok {
		return int64(len(n.RawData())), nil
	}
	fs, err := unixfs.ExtractFSNode(n)
	if err != nil || (fs.Type() != unixfs.TFile && fs.Type() != unixfs.TRaw) || fs.FileSize() > 1<<62 {
		return 0, fmt.Errorf("stat %s: %w: not a file", c, storage.ErrMalformed)
	}
	return int64(fs.FileSize()), nil
}

// Pin implements storage.Pinner. Content that is not here is fetched from the
// node's peers, if it has any, until ctx ends.
func (s *store) Pin(ctx context.Context, c storage.CID) error {
	k, err := s.check(c)
	if err != nil {
		return err
	}
	if err := s.api.Pin().Add(ctx, path.FromCid(k)); err != nil {
		return fmt.Errorf("pin %s: %w", c, translate(ctx, err))
	}
	return nil
}

// Unpin implements storage.Pinner.
func (s *store) Unpin(ctx context.Context, c storage.CID) error {
	k, err := s.check(c)
	if err != nil {
		return err
	}
	err = s.api.Pin().Rm(ctx, path.FromCid(k), options.Pin.RmRecursive(true))
	// kubo gives this outcome no error value, in process or over RPC.
	if err != nil && !strings.Contains(err.Error(), "not pinned") {
		return fmt.Errorf("unpin %s: %w", c, translate(ctx, err))
	}
	return nil
}

// Pinned implements storage.Pinner.
func (s *store) Pinned(ctx context.Context, c storage.CID) (bool, error) {
	k, err := s.check(c)
	if err != nil {
		return false, err
	}
	_, pinned, err := s.api.Pin().IsPinned(ctx, path.FromCid(k), options.Pin.IsPinned.Recursive())
	if err != nil {
		return false, fmt.Errorf("pin state of %s: %w", c, translate(ctx, err))
	}
	return pinned, nil
}

// translate maps kubo's errors to those of package storage. Pinning and the
// RPC API flatten "not found" to text, so text is what is left to look at.
func translate(ctx context.Context, err error) error {
	switch {
	case ctx.Err() != nil:
		return fmt.Errorf("%w: %w", ctx.Err(), err)
	case ipld.IsNotFound(err), strings.Contains(err.Error(), "ipld: could not find"):
		return fmt.Errorf("%w: %v", storage.ErrNotFound, err)
	default:
		return fmt.Errorf("%w: %w", storage.ErrUnavailable, err)
	}
}

// nodes lets the file reader walk a DAG through verified local blocks.
type nodes struct{ s *store }

func (n nodes) Get(ctx context.Context, k cid.Cid) (ipld.Node, error) { return n.s.node(ctx, k) }

// GetMany reads in order. The goroutine ends with the list or with ctx, which
// the file reader cancels when it is closed.
func (n nodes) GetMany(ctx context.Context, keys []cid.Cid) <-chan *ipld.NodeOption {
	out := make(chan *ipld.NodeOption)
	go func() {
		defer close(out)
		for _, k := range keys {
			nd, err := n.s.node(ctx, k)
			select {
			case out <- &ipld.NodeOption{Node: nd, Err: err}:
			case <-ctx.Done():
				return
			}
			if err != nil {
				return
			}
		}
	}()
	return out
}

// upload measures a stream while a node reads it. It turns
// io.ErrUnexpectedEOF into ErrTruncated, because kubo's splitter takes the
// former for a clean end and would store and pin a cut-off upload as whole.
type upload struct {
	r   io.Reader
	sum interface {
		io.Writer
		Sum([]byte) []byte
	}
	n   int64
	err error
}

func newUpload(r io.Reader) *upload { return &upload{r: r, sum: sha256.New()} }

func (u *upload) Read(p []byte) (int, error) {
	n, err := u.r.Read(p)
	u.n += int64(n)
	u.sum.Write(p[:n]) // a hash never fails
	if err != nil && err != io.EOF {
		if errors.Is(err, io.ErrUnexpectedEOF) {
			err = fmt.Errorf("%w after %d bytes", storage.ErrTruncated, u.n)
		}
		u.err = err
	}
	return n, err
}

// finish turns the outcome of an add into a reference. The source's own error
// comes first: nodes report it in words of their own, or not at all.
func (u *upload) finish(ctx context.Context, k cid.Cid, err error) (storage.Ref, error) {
	switch {
	case u.err != nil:
		return storage.Ref{}, fmt.Errorf("add: %w", u.err)
	case err != nil:
		return storage.Ref{}, fmt.Errorf("add: %w", translate(ctx, err))
	}
	c, err := storage.ParseCID(k.String())
	if err != nil {
		return storage.Ref{}, fmt.Errorf("add: the node ignored the parameters: %w", err)
	}
	return storage.Ref{CID: c, Size: u.n, SHA256: dao.Hash(u.sum.Sum(nil))}, nil
}
