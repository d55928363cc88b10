package blobclient

import (
	"context"
	"errors"
	"io"

	"sahm/dao"
)

// breaks is how often in a row a Read may fail without a new byte.
const breaks = 8

// Reader is Open of a whole blob whose reads go on where a connection broke.
// The caller closes it and checks the hash over all bytes.
func (c *Client) Reader(ctx context.Context, run dao.RunID, name dao.Hash) (io.ReadCloser, error) {
	rc, err := c.Open(ctx, run, name, 0)
	if err != nil {
		return nil, err
	}
	return &reader{ctx: ctx, c: c, run: run, name: name, rc: rc}, nil
}

type reader struct {
	ctx   context.Context
	c     *Client
	run   dao.RunID
	name  dao.Hash
	rc    io.ReadCloser // nil between two connections
	at    int64         // bytes given
	tries int           // in a row that gave none
}

// Read implements io.Reader.
func (r *reader) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	for {
		n, err := r.read(p)
		if n > 0 {
			r.at, r.tries = r.at+int64(n), 0
			if err != io.EOF {
				err = nil // it comes again if it lasts
			}
			return n, err
		}
		if err == nil || err == io.EOF || errors.Is(err, ErrNotFound) || errors.Is(err, ErrRefused) {
			return 0, err
		}
		if r.tries++; r.tries >= breaks {
			return 0, err
		}
		if waited := patience().Wait(r.ctx, r.tries); waited != nil {
			return 0, waited
		}
	}
}

// read reads from the present connection, or from a new one.
func (r *reader) read(p []byte) (int, error) {
	if r.rc == nil {
		rc, err := r.c.Open(r.ctx, r.run, r.name, r.at)
		if err != nil {
			return 0, err
		}
		r.rc = rc
	}
	n, err := r.rc.Read(p)
	if err != nil && err != io.EOF {
		_ = r.rc.Close() // broken already
		r.rc = nil
	}
	return n, err
}

// Close implements io.Closer.
func (r *reader) Close() error {
	if r.rc == nil {
		return nil
	}
	return r.rc.Close()
}
