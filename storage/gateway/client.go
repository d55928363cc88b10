package gateway

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"

	"sahm/storage"
)

// Client reads from one trustless gateway. It is safe for use by several
// goroutines and keeps nothing between calls.
type Client struct {
	base   string
	hc     *http.Client
	header http.Header
}

// Option changes a Client at construction.
type Option func(*Client)

// WithHeader adds a header to every request, an Authorization for example.
func WithHeader(name, value string) Option {
	return func(c *Client) { c.header.Add(name, value) }
}

// New returns a client for the gateway at baseURL, such as
// "https://ipfs.io" or "http://127.0.0.1:8080". hc may be nil for
// http.DefaultClient; give one with a timeout of its own, or bound every call
// by its context.
func New(baseURL string, hc *http.Client, opts ...Option) *Client {
	if hc == nil {
		hc = http.DefaultClient
	}
	c := &Client{base: strings.TrimRight(baseURL, "/"), hc: hc, header: http.Header{}}
	for _, o := range opts {
		o(c)
	}
	return c
}

// Fetch opens the file named c. Every block is verified against its CID
// before its bytes are returned. ctx bounds the whole transfer; the caller
// closes the reader. Errors, from Fetch or from Read: storage.ErrBadCID,
// ErrNotFound, ErrWrongCID, ErrTruncated, ErrTooLarge (over maxBytes, known
// before the content is downloaded), ErrMalformed, ErrUnavailable.
func (c *Client) Fetch(ctx context.Context, id storage.CID, maxBytes int64) (io.ReadCloser, error) {
	r, err := Open(ctx, remoteBlocks{c}, id, maxBytes)
	if err != nil {
		return nil, fmt.Errorf("fetch %s: %w", id, err)
	}
	return r, nil
}

// FetchAll is Fetch into memory.
func (c *Client) FetchAll(ctx context.Context, id storage.CID, maxBytes int64) ([]byte, error) {
	r, err := c.Fetch(ctx, id, maxBytes)
	if err != nil {
		return nil, err
	}
	b, err := readAll(r)
	if err != nil {
		return nil, fmt.Errorf("fetch %s: %w", id, err)
	}
	return b, nil
}

// GetBlock fetches and verifies one block.
func (c *Client) GetBlock(ctx context.Context, id storage.CID) ([]byte, error) {
	k, err := parse(id)
	if err != nil {
		return nil, err
	}
	if data, ok := identityData(k); ok {
		return data, nil
	}
	data, err := c.get(ctx, id)
	if err != nil {
		return nil, err
	}
	if err := verify(k, data); err != nil {
		return nil, err
	}
	return data, nil
}

// remoteBlocks feeds the walker, which verifies, so that each block is hashed
// once.
type remoteBlocks struct{ c *Client }

func (r remoteBlocks) GetBlock(ctx context.Context, id storage.CID) ([]byte, error) {
	return r.c.get(ctx, id)
}

// get makes one request and returns the body, unverified.
func (c *Client) get(ctx context.Context, id storage.CID) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.base+"/ipfs/"+string(id)+"?format=raw", nil)
	if err != nil {
		return nil, fmt.Errorf("gateway request: %w", err)
	}
	for k, v := range c.header {
		req.Header[k] = v
	}
	req.Header.Set("Accept", mediaRaw)
	resp, err := c.hc.Do(req)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", storage.ErrUnavailable, err)
	}
	defer resp.Body.Close()
	switch resp.StatusCode {
	case http.StatusOK:
	case http.StatusNotFound, http.StatusGone:
		return nil, fmt.Errorf("%w: gateway answers %d", storage.ErrNotFound, resp.StatusCode)
	default:
		return nil, fmt.Errorf("%w: gateway answers %d", storage.ErrUnavailable, resp.StatusCode)
	}
	data, err := io.ReadAll(io.LimitReader(resp.Body, storage.MaxBlockSize+1))
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF):
		return nil, fmt.Errorf("%w: answer ended after %d bytes", storage.ErrTruncated, len(data))
	case err != nil:
		return nil, fmt.Errorf("%w: %w", storage.ErrUnavailable, err)
	case len(data) > storage.MaxBlockSize:
		return nil, fmt.Errorf("%w: block over %d bytes", storage.ErrTooLarge, storage.MaxBlockSize)
	}
	return data, nil
}
