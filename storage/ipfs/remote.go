package ipfs

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"

	"github.com/ipfs/boxo/files"
	"github.com/ipfs/go-cid"
	"github.com/ipfs/kubo/client/rpc"

	"sahm/storage"
)

// Remote is a kubo node elsewhere, spoken to by its RPC API. Who can reach
// that API owns the node: keep it private, or behind Authorization.
type Remote struct {
	*store
	rpc *rpc.HttpApi
}

// RemoteOption changes a Remote at construction.
type RemoteOption func(*rpc.HttpApi)

// WithAuthorization sends value as the Authorization header, "Bearer …" or
// "Basic …" as kubo's API.Authorizations has it.
func WithAuthorization(value string) RemoteOption {
	return func(a *rpc.HttpApi) { a.Headers.Set("Authorization", value) }
}

// OpenRemote connects to the RPC API at apiURL, such as
// "http://127.0.0.1:5001", and asks for its version to see that it answers. hc
// may be nil for http.DefaultClient; it must not have a timeout shorter than
// the longest transfer. Errors: storage.ErrUnavailable.
func OpenRemote(ctx context.Context, apiURL string, hc *http.Client, opts ...RemoteOption) (*Remote, error) {
	if hc == nil {
		hc = http.DefaultClient
	}
	api, err := rpc.NewURLApiWithClient(apiURL, hc)
	if err != nil {
		return nil, fmt.Errorf("kubo rpc client: %w", err)
	}
	for _, o := range opts {
		o(api)
	}
	var version struct{ Version string }
	if err := api.Request("version").Exec(ctx, &version); err != nil {
		return nil, fmt.Errorf("kubo at %s: %w", apiURL, translate(ctx, err))
	}
	s, err := newStore(api)
	if err != nil {
		return nil, err
	}
	return &Remote{store: s, rpc: api}, nil
}

// Add implements storage.Blobs.
func (r *Remote) Add(ctx context.Context, src io.Reader) (storage.Ref, error) {
	if r.closed.Load() {
		return storage.Ref{}, storage.ErrClosed
	}
	u := newUpload(src)
	k, err := r.add(ctx, u)
	return u.finish(ctx, k, err)
}

// add makes the request itself: kubo's client leaves max-file-links to the
// node's configuration, whose default names larger files differently.
func (r *Remote) add(ctx context.Context, src io.Reader) (cid.Cid, error) {
	dir := files.NewMapDirectory(map[string]files.Node{"": files.NewReaderFile(src)})
	resp, err := r.rpc.Request("add").
		Option("cid-version", 1).
		Option("hash", "sha2-256").
		Option("raw-leaves", true).
		Option("chunker", chunker).
		Option("trickle", false).
		Option("max-file-links", storage.MaxLinks).
		Option("inline", false).
		Option("nocopy", false).
		Option("fscache", false).
		Option("only-hash", false).
		Option("wrap-with-directory", false).
		Option("preserve-mode", false).
		Option("preserve-mtime", false).
		Option("progress", false).
		Option("silent", false).
		Option("pin", true).
		Body(files.NewMultiFileReader(dir, false, false)).
		Send(ctx)
	if err != nil {
		return cid.Undef, err
	}
	if resp.Error != nil {
		return cid.Undef, resp.Error
	}
	defer resp.Close()
	var event struct{ Hash string }
	for dec := json.NewDecoder(resp.Output); ; {
		var next struct{ Hash string }
		err := dec.Decode(&next)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return cid.Undef, err
		}
		event = next
	}
	return cid.Decode(event.Hash)
}

// Close forgets the node, which keeps running. It never fails.
func (r *Remote) Close() error {
	r.closed.Store(true)
	return nil
}
