package gateway

import (
	"context"
	"errors"
	"fmt"
	"io"

	chunk "github.com/ipfs/boxo/chunker"
	"github.com/ipfs/boxo/ipld/unixfs/importer/balanced"
	"github.com/ipfs/boxo/ipld/unixfs/importer/helpers"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
	"github.com/multiformats/go-multihash"

	"sahm/storage"
)

// ComputeCID reads r to its end and returns the CID under which Sahm
// publishes those bytes, and their number. It keeps one chunk and one node per
// level of the DAG in memory, whatever the length.
//
// The layout is UnixFS, balanced, with raw leaves of storage.ChunkSize bytes
// and at most storage.MaxLinks links a node, CIDv1 and SHA-256: a stream of at
// most one chunk is a single raw block. An error of r is returned wrapped.
func ComputeCID(r io.Reader) (storage.CID, int64, error) {
	return Import(context.Background(), r, nil)
}

// Import is ComputeCID that also hands every block to put, children before
// parents, the root last. put may be nil; it must not keep data after it
// returns unless it copies it.
func Import(ctx context.Context, r io.Reader, put func(c storage.CID, data []byte) error) (storage.CID, int64, error) {
	src := &countingReader{r: r}
	params := helpers.DagBuilderParams{
		Maxlinks:   storage.MaxLinks,
		RawLeaves:  true,
		CidBuilder: cid.V1Builder{Codec: cid.DagProtobuf, MhType: multihash.SHA2_256},
		Dagserv:    sink{ctx: ctx, put: put},
	}
	b, err := params.New(chunk.NewSizeSplitter(src, storage.ChunkSize))
	if err != nil {
		return "", 0, fmt.Errorf("cut content: %w", err)
	}
	root, err := balanced.Layout(b)
	if err != nil {
		return "", 0, fmt.Errorf("build content DAG: %w", err)
	}
	return storage.CID(root.Cid().String()), src.n, nil
}

// countingReader counts, and turns io.ErrUnexpectedEOF into ErrTruncated: the
// splitter takes the former for a clean end, and would name a cut-off upload
// as if it were whole.
type countingReader struct {
	r io.Reader
	n int64
}

func (c *countingReader) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	if err != nil && err != io.EOF && errors.Is(err, io.ErrUnexpectedEOF) {
		err = fmt.Errorf("%w after %d bytes", storage.ErrTruncated, c.n)
	}
	return n, err
}

// sink is the DAG service that the importer writes to: it passes blocks on
// and stores nothing. The importer only adds; reading from it is refused.
type sink struct {
	ctx context.Context
	put func(storage.CID, []byte) error
}

var errWriteOnly = errors.New("the import sink cannot be read")

func (s sink) Add(_ context.Context, n ipld.Node) error {
	if err := s.ctx.Err(); err != nil {
		return err
	}
	if s.put == nil {
		return nil
	}
	return s.put(storage.CID(n.Cid().String()), n.RawData())
}

func (s sink) AddMany(ctx context.Context, ns []ipld.Node) error {
	for _, n := range ns {
		if err := s.Add(ctx, n); err != nil {
			return err
		}
	}
	return nil
}

func (sink) Get(context.Context, cid.Cid) (ipld.Node, error) { return nil, errWriteOnly }

func (sink) GetMany(context.Context, []cid.Cid) <-chan *ipld.NodeOption {
	out := make(chan *ipld.NodeOption, 1)
	out <- &ipld.NodeOption{Err: errWriteOnly}
	close(out)
	return out
}

func (sink) Remove(context.Context, cid.Cid) error       { return errWriteOnly }
func (sink) RemoveMany(context.Context, []cid.Cid) error { return errWriteOnly }
