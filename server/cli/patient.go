package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"sync/atomic"
	"time"

	"sahm/dao/chain"
)

// patience is how long a command goes on asking a server, or a chain node,
// that answered it before and is away now: a restart takes seconds.
const patience = 2 * time.Minute

// patient repeats a request whose answer was lost, with the same bytes: every
// request of the API may be repeated. Without this somebody whose purchase was
// paid and whose answer was lost would sign a second order. Where nobody ever
// answered there is no server: that is an error at once.
type patient struct {
	base    http.RoundTripper
	limit   time.Duration
	reached atomic.Bool
}

// RoundTrip implements http.RoundTripper.
func (p *patient) RoundTrip(r *http.Request) (*http.Response, error) {
	end := time.Now().Add(p.limit)
	for wait := 200 * time.Millisecond; ; wait = min(2*wait, 2*time.Second) {
		resp, err := p.base.RoundTrip(r)
		away := err != nil || resp.StatusCode == http.StatusBadGateway || resp.StatusCode == http.StatusServiceUnavailable || resp.StatusCode == http.StatusGatewayTimeout
		if resp != nil {
			// A proxy, or a server that is starting, says that somebody is to come.
			p.reached.Store(true)
		}
		again := r.Body == nil || r.Body == http.NoBody || r.GetBody != nil
		if !away || !p.reached.Load() || !again || r.Context().Err() != nil || time.Now().Add(wait).After(end) {
			return resp, err
		}
		if resp != nil {
			_, _ = io.Copy(io.Discard, io.LimitReader(resp.Body, 1<<20)) // so that the connection can be used again
			_ = resp.Body.Close()                                        // the answer is not wanted
		}
		select {
		case <-r.Context().Done():
			return nil, r.Context().Err()
		case <-time.After(wait):
		}
		r = r.Clone(r.Context())
		if r.GetBody != nil {
			if r.Body, err = r.GetBody(); err != nil {
				return nil, err
			}
		}
	}
}

// patiently does something with the chain again while the node is away. What
// the chain itself refuses is an error at once.
func patiently(ctx context.Context, what string, do func() error) error {
	end := time.Now().Add(patience)
	for wait := 200 * time.Millisecond; ; wait = min(2*wait, 2*time.Second) {
		err := do()
		var revert *chain.RevertError
		switch {
		case err == nil, ctx.Err() != nil, errors.As(err, &revert), errors.Is(err, chain.ErrInsufficientFunds), errors.Is(err, chain.ErrBadIntent),
			errors.Is(err, chain.ErrUnknownEpoch), errors.Is(err, errOtherMarket):
			return err
		case time.Now().Add(wait).After(end):
			return fmt.Errorf("%s: still failing after %s: %w", what, patience, err)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(wait):
		}
	}
}
