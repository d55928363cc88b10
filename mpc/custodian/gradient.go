package custodian

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"math"

	"sahm/dao"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/mpc/mask"
)

// gradientName is the blob that a reveal names, zero for a round of statistics.
// It verifies nothing.
func gradientName(o *dao.Order, round uint32, reveal *protocol.Envelope) (dao.Hash, error) {
	if protocol.Statistics(o, round) {
		return dao.Hash{}, nil
	}
	if reveal == nil {
		return dao.Hash{}, fmt.Errorf("%w: no reveal", ErrGradientUnchecked)
	}
	var body protocol.RevealReply
	if err := reveal.Into(protocol.GradRevealed, &body); err != nil {
		return dao.Hash{}, fmt.Errorf("%w: reveal: %w", ErrGradientUnchecked, err)
	}
	return body.Gradient, nil
}

// readGradient verifies that the round's gradient was opened by the evaluator
// and recomputed by the recomputer, both named on chain, against the
// commitment on chain, fetches it and checks its norm. It is nil in a round of
// statistics.
func (s *Service) readGradient(ctx context.Context, run dao.RunID, attempt, round uint32, r *chainRun, o *dao.Order, c Cohort, reveal, check *protocol.Envelope) ([]int32, error) {
	if protocol.Statistics(o, round) {
		return nil, nil
	}
	if reveal == nil || check == nil {
		return nil, fmt.Errorf("%w: reveal or check is missing", ErrGradientUnchecked)
	}
	var opened protocol.RevealReply
	var checked protocol.GradCheckReply
	for _, m := range []struct {
		env  *protocol.Envelope
		kind protocol.Kind
		from dao.Address
		body any
	}{{reveal, protocol.GradRevealed, r.Evaluator, &opened}, {check, protocol.GradChecked, r.Recomputer, &checked}} {
		if m.from.IsZero() || m.env.From != m.from || m.env.RunID != run || m.env.Attempt != attempt || m.env.Round != round {
			return nil, fmt.Errorf("%w: %s is from %s or for another round", ErrGradientUnchecked, m.kind, m.env.From)
		}
		if err := m.env.Verify(s.escrow); err != nil {
			return nil, fmt.Errorf("%w: %s: %w", ErrGradientUnchecked, m.kind, err)
		}
		if err := m.env.Into(m.kind, m.body); err != nil {
			return nil, fmt.Errorf("%w: %w", ErrGradientUnchecked, err)
		}
	}
	if opened.GradientHash != c.GradientHash {
		return nil, fmt.Errorf("%w: the reveal opens another commitment than the chain's", ErrGradientUnchecked)
	}
	if (checked != protocol.GradCheckReply{ModelHash: c.ModelHash, GradientHash: c.GradientHash, Gradient: opened.Gradient}) {
		return nil, fmt.Errorf("%w: the recomputer checked something else", ErrGradientUnchecked)
	}
	raw, err := s.fetchBlob(ctx, run, opened.Gradient, 4*o.Training.ModelLength)
	if err != nil {
		return nil, err
	}
	g, err := protocol.DecodeInt32s(raw, o.Training.ModelLength)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrGradientUnchecked, err)
	}
	return g, checkNorm(g, o)
}

func checkNorm(g []int32, o *dao.Order) error {
	bound, err := privacy.GradientBound(mask.Bits(o.Training.WordBits), int(o.Training.Rounds))
	if err != nil {
		return fmt.Errorf("%w: %w", ErrGradientNorm, err)
	}
	var sum float64
	for _, x := range g {
		sum += float64(x) * float64(x)
	}
	if n := math.Sqrt(sum); n > bound {
		return fmt.Errorf("%w: %.0f, at most %.0f", ErrGradientNorm, n, bound)
	}
	return nil
}

// fetchBlob reads a blob of exactly size bytes and checks it against its name.
func (s *Service) fetchBlob(ctx context.Context, run dao.RunID, name dao.Hash, size uint64) ([]byte, error) {
	var b bytes.Buffer
	b.Grow(int(size))
	err := s.copyBlob(ctx, &b, run, name, size)
	return b.Bytes(), err
}

// copyBlob writes a blob of exactly size bytes to dst and checks it against its
// name; what was written is worth nothing after an error.
func (s *Service) copyBlob(ctx context.Context, dst io.Writer, run dao.RunID, name dao.Hash, size uint64) error {
	rc, err := s.cfg.Blobs.Get(ctx, run, name)
	if err != nil {
		return unavailable("fetching blob", err)
	}
	defer rc.Close()
	h := sha256.New()
	n, err := io.Copy(io.MultiWriter(dst, h), io.LimitReader(rc, int64(size)+1))
	switch {
	case err != nil:
		return unavailable("fetching blob", err)
	case uint64(n) < size:
		return fmt.Errorf("%w: blob %s is shorter than %d bytes", ErrMalformed, name, size)
	case uint64(n) > size:
		return fmt.Errorf("%w: blob %s is longer than %d bytes", ErrMalformed, name, size)
	case dao.Hash(h.Sum(nil)) != name:
		// What the store sent is not what was asked for: another try, or
		// another store, may help.
		return fmt.Errorf("%w: the blob store sent other content than %s", ErrUnavailable, name)
	}
	return nil
}

// blobVector is a vector of a run in the blob store.
type blobVector struct {
	s       *Service
	run     dao.RunID
	attempt uint32
	name    dao.Hash
	size    uint64
}

// Open implements settlement.Vector: the blob is fetched into a file without a
// name and checked there.
func (v blobVector) Open(ctx context.Context) (settlement.Words, error) {
	f, err := v.s.scratch(v.run, v.attempt)
	if err != nil {
		return nil, unavailable("keeping blob", err)
	}
	if err := v.s.copyBlob(ctx, f, v.run, v.name, v.size); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}
