// Package blobclient is the daemons' side of the run's blob store over HTTP:
// transfers that go on where they broke off, as mpc/upload/DESIGN.md lays down.
//
// It trusts the store with nothing: what Fetch gives was hashed, and Send ends
// when the store says that it has verified the blob, which its readers check
// again. It is not for other parts of the API.
package blobclient

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"time"

	"sahm/dao"
	"sahm/mpc/upload"
)

// Errors that callers can test for; others are of a store or a network that
// may answer later.
var (
	// ErrNotFound reports a run or a blob that the store does not have.
	ErrNotFound = errors.New("the blob store does not have it")
	// ErrRefused reports a request that the store will not take, now or later.
	ErrRefused = errors.New("the blob store refuses")
)

// Client speaks to one store as one participant. It is safe for concurrent use.
type Client struct {
	Base string // of the server, https://host
	HTTP *http.Client
	// Token gives what the Authorization header has after "Sahm ".
	Token func() (string, error)
	// Rejected is called when the store does not take the token, so that the
	// next one is new; nil is for nobody.
	Rejected func()
}

// firstWait and longestWait bound the pause between two tries.
const (
	firstWait   = 50 * time.Millisecond
	longestWait = 5 * time.Second
)

// patience doubles the pause after each try in a row that brought nothing.
func patience() upload.Patience {
	return upload.Patience{Wait: func(ctx context.Context, try int) error {
		t := time.NewTimer(min(longestWait, firstWait<<min(try, 10)))
		defer t.Stop()
		select {
		case <-t.C:
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	}}
}

// Send brings a blob to the store, from where an earlier try ended. It returns
// nil when the store has verified the whole blob. Errors: those of upload.Send,
// ErrNotFound, ErrRefused.
func (c *Client) Send(ctx context.Context, run dao.RunID, b upload.Blob, src io.ReaderAt) error {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	err := upload.Send(ctx, remote{c, run, b.Hash, stop}, b, src, patience())
	if cause := context.Cause(ctx); err != nil && cause != nil {
		return cause
	}
	return err
}

// Has reports whether the store has the whole blob.
func (c *Client) Has(ctx context.Context, run dao.RunID, name dao.Hash) (bool, error) {
	_, whole, err := c.Remote(run, name).Offset(ctx)
	if errors.Is(err, ErrNotFound) { // the run
		return false, nil
	}
	return whole, err
}

// Open gives a blob's bytes from offset on. The caller closes it and checks
// the hash over all of them.
func (c *Client) Open(ctx context.Context, run dao.RunID, name dao.Hash, offset int64) (io.ReadCloser, error) {
	h := http.Header{}
	want := http.StatusOK
	if offset > 0 {
		h.Set("Range", "bytes="+strconv.FormatInt(offset, 10)+"-")
		want = http.StatusPartialContent
	}
	resp, err := c.do(ctx, http.MethodGet, run, name, h, nil, 0)
	if err != nil {
		return nil, err
	}
	if resp.StatusCode != want {
		return nil, errors.Join(answered(resp), resp.Body.Close())
	}
	return resp.Body, nil
}

// Fetch writes a blob to dst, going on when a connection breaks. Only when it
// returns nil may dst be used. Errors: those of upload.Fetch, ErrNotFound,
// ErrRefused.
func (c *Client) Fetch(ctx context.Context, run dao.RunID, b upload.Blob, dst io.Writer) error {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	err := upload.Fetch(ctx, func(ctx context.Context, offset int64) (io.ReadCloser, error) {
		rc, err := c.Open(ctx, run, b.Hash, offset)
		if errors.Is(err, ErrNotFound) || errors.Is(err, ErrRefused) {
			stop(err)
		}
		return rc, err
	}, b, dst, patience())
	if cause := context.Cause(ctx); err != nil && cause != nil {
		return cause
	}
	return err
}

// Remote is one blob as upload.Send sees it.
func (c *Client) Remote(run dao.RunID, name dao.Hash) upload.Remote {
	return remote{c, run, name, func(error) {}}
}

type remote struct {
	c    *Client
	run  dao.RunID
	name dao.Hash
	// final is told of an error that no other try will mend.
	final context.CancelCauseFunc
}

// Offset implements upload.Remote.
func (r remote) Offset(ctx context.Context) (have int64, whole bool, err error) {
	resp, err := r.c.do(ctx, http.MethodHead, r.run, r.name, http.Header{}, nil, 0)
	if err != nil {
		return 0, false, err
	}
	defer resp.Body.Close()
	if resp.StatusCode/100 != 2 {
		return 0, false, r.failed(answered(resp))
	}
	if have, err = upload.ParseOffset(resp.Header.Get("Upload-Offset")); err != nil {
		return 0, false, err
	}
	switch complete := resp.Header.Get("Upload-Complete"); complete {
	case "?1":
		return have, true, nil
	case "?0":
		return have, false, nil
	default:
		return 0, false, fmt.Errorf("%w: Upload-Complete %.10q", upload.ErrSyntax, complete)
	}
}

// Append implements upload.Remote.
func (r remote) Append(ctx context.Context, b upload.Blob, offset int64, body io.Reader) error {
	h := http.Header{}
	h.Set("Content-Type", "application/octet-stream")
	h.Set("Upload-Offset", strconv.FormatInt(offset, 10))
	h.Set("Upload-Length", strconv.FormatInt(b.Size, 10))
	resp, err := r.c.do(ctx, http.MethodPatch, r.run, r.name, h, body, b.Size-offset)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	switch resp.StatusCode {
	case http.StatusCreated:
		return nil
	case http.StatusAccepted:
		return upload.ErrInterrupted
	case http.StatusConflict:
		have, err := upload.ParseOffset(resp.Header.Get("Upload-Offset"))
		if err != nil {
			return err
		}
		return &upload.OffsetError{Have: have}
	case http.StatusRequestEntityTooLarge:
		return fmt.Errorf("%w: the store takes no more", upload.ErrTooLarge)
	case http.StatusUnprocessableEntity:
		return upload.ErrHashMismatch
	}
	return r.failed(answered(resp))
}

func (r remote) failed(err error) error {
	if errors.Is(err, ErrNotFound) || errors.Is(err, ErrRefused) {
		r.final(err)
	}
	return err
}

// do sends a request; an answer of any status is no error.
func (c *Client) do(ctx context.Context, method string, run dao.RunID, name dao.Hash, h http.Header, body io.Reader, length int64) (*http.Response, error) {
	if body != nil && length == 0 {
		body = http.NoBody // or it is sent in chunks of unknown number
	}
	req, err := http.NewRequestWithContext(ctx, method, c.Base+"/v1/runs/"+run.String()+"/blobs/"+hex.EncodeToString(name[:]), body)
	if err != nil {
		return nil, err
	}
	token, err := c.Token()
	if err != nil {
		return nil, err
	}
	req.Header, req.ContentLength = h, length
	req.Header.Set("Authorization", "Sahm "+token)
	resp, err := c.HTTP.Do(req)
	if err != nil {
		return nil, fmt.Errorf("blob store: %w", err)
	}
	// A clock that was set, or a server that forgot.
	if (resp.StatusCode == http.StatusUnauthorized || resp.StatusCode == http.StatusGone) && c.Rejected != nil {
		c.Rejected()
	}
	return resp, nil
}

// answered is the error of an answer that is none.
func answered(resp *http.Response) error {
	err := fmt.Errorf("the blob store answers %d", resp.StatusCode)
	switch resp.StatusCode {
	case http.StatusNotFound:
		return fmt.Errorf("%w: %w", ErrNotFound, err)
	case http.StatusBadRequest, http.StatusForbidden, http.StatusMethodNotAllowed, http.StatusConflict, http.StatusUnprocessableEntity, http.StatusRequestEntityTooLarge:
		return fmt.Errorf("%w: %w", ErrRefused, err)
	}
	return err
}
