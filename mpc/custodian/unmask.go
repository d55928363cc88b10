package custodian

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/mpc/mask"
	"sahm/mpc/replicated"
	"sahm/mpc/upload"
)

// unmaskFactor bounds the training rounds of an attempt that are unmasked, in
// multiples of the order's rounds: a failed round burns its number, so some
// slack is needed.
const unmaskFactor = 2

// innerRecord keeps a round's ⟨PRG, g⟩ by subset and seat until the totals
// open.
type innerRecord struct {
	Gradient dao.Hash               `json:"gradient"`
	Totals   []protocol.ScoreTotals `json:"totals"`
}

// roundUnmask gives the mask sums of the one committed cohort. The decision
// is logged before anything leaves, the answer before it is given.
func (s *Service) roundUnmask(ctx context.Context, env *protocol.Envelope) (*protocol.Envelope, error) {
	var task protocol.UnmaskTask
	if err := env.Into(protocol.RoundUnmask, &task); err != nil {
		return nil, err
	}
	name, err := gradientName(&task.Docs.Order, env.Round, task.Reveal)
	if err != nil {
		return nil, err
	}
	r, err := s.readRun(ctx, env)
	if err != nil {
		return nil, err
	}
	if err := r.active(env.Attempt); err != nil {
		return nil, err
	}
	o := &task.Docs.Order
	if err := s.checkDocs(env, r, &task.Docs); err != nil {
		return nil, err
	}
	cohort, err := s.pin(ctx, env, r, &task.Docs)
	if err != nil {
		return nil, err
	}
	rec, err := s.checkCohort(env.RunID, env.Attempt, env.Round, r, o, cohort, task.Seats, task.Headers)
	if err != nil {
		return nil, err
	}
	if err := s.checkAcks(env, r, cohort, task.Acks); err != nil {
		return nil, err
	}
	if err := checkKMin(o, rec.Seats); err != nil {
		return nil, err
	}
	g, err := s.readGradient(ctx, env.RunID, env.Attempt, env.Round, r, o, cohort, task.Reveal, task.Check)
	if err != nil {
		return nil, err
	}
	e := s.record(env, taskKey(env, "decide"), cohort.Root, nil)
	e.Cohort, e.Gradient = &cohort, name
	if err := e.setMembers(&task.Docs); err != nil {
		return nil, err
	}
	if err := s.decideUnmask(e, o); err != nil {
		return nil, err
	}
	subject := dao.Keccak256(cohort.Root[:], name[:])
	key := taskKey(env)
	answer, err := s.state.answer(key, subject, env.From, ErrSecondGradient)
	if err != nil {
		return nil, err
	}
	if answer != nil {
		kept, err := s.sumsKept(ctx, env.RunID, answer)
		if err != nil || kept {
			return answer, err
		}
	}
	if !o.Scored() { // the gradient measures nobody: no inner product is made
		g = nil
	}
	sums, err := s.computeSums(ctx, env, r, rec, cohort, task.Headers, g, name)
	if err != nil || answer != nil { // the same bytes again, for a store that lost them
		return answer, err
	}
	if answer, err = s.reply(env, protocol.RoundSums, protocol.SumsReply{Sums: sums}); err != nil {
		return nil, err
	}
	done := s.record(env, key, subject, answer)
	done.Gradient = name
	return answer, s.state.commit(done, nil)
}

// checkCohort demands that headers are the committed, full, assigned cohort.
func (s *Service) checkCohort(run dao.RunID, attempt, round uint32, r *chainRun, o *dao.Order, c Cohort, seats []protocol.PlannedSeat, headers []protocol.SignedHeader) (*seedsRecord, error) {
	root, err := protocol.CohortRoot(s.escrow, headers)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCohortMismatch, err)
	}
	if root != c.Root {
		return nil, fmt.Errorf("%w: root %s, committed %s", ErrCohortMismatch, root, c.Root)
	}
	rec, err := s.assignedSeeds(run, r)
	if err != nil {
		return nil, err
	}
	if err := rec.sameSeats(seats); err != nil {
		return nil, err
	}
	if err := protocol.CheckHeaders(s.escrow, o, run, attempt, round, rec.Seats, c.ModelHash, c.GradientHash, headers); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCohortMismatch, err)
	}
	for i := range headers {
		if n := headers[i].Header.UploadNonce; [16]byte(n[16:]) != ([16]byte{}) {
			return nil, fmt.Errorf("%w: upload nonce of member %d is over 16 bytes", ErrCohortMismatch, i)
		}
	}
	return rec, nil
}

// decideUnmask logs that this round is given with this cohort and gradient,
// or finds that it was decided so before. Rounds rise, and none comes after
// the totals were opened.
func (s *Service) decideUnmask(e *entry, o *dao.Order) error {
	st := s.state
	known := false
	var err error
	check := func() error {
		a := st.rounds[attemptKey{e.RunID, e.Attempt}]
		if a != nil && a.rounds[e.Round] != nil {
			known = true
			if u := a.rounds[e.Round]; u.cohort != *e.Cohort {
				return fmt.Errorf("%w: round %d", ErrSecondCohort, e.Round)
			} else if u.gradient != e.Gradient {
				return fmt.Errorf("%w: round %d", ErrSecondGradient, e.Round)
			}
			return nil
		}
		if err := st.checkDebited(e.RunID, o); err != nil {
			return err
		}
		if st.scored[e.RunID] {
			return fmt.Errorf("%w: they were opened, no round follows", ErrTotalsOnce)
		}
		return st.checkNewRound(a, e, o)
	}
	st.locked(func() { err = check() })
	if err != nil || known {
		return err
	}
	return st.commit(e, check)
}

func (s *state) checkNewRound(a *attemptRounds, e *entry, o *dao.Order) error {
	if a != nil && a.any && e.Round <= a.last {
		return fmt.Errorf("%w: round %d after %d", ErrRoundOrder, e.Round, a.last)
	}
	now := map[dao.Hash]bool{}
	for _, m := range e.Members {
		now[m] = true
	}
	if err := s.checkOthers(e, o); err != nil {
		return err
	}
	training := 0
	for k, other := range s.rounds {
		if k.run != e.RunID {
			continue
		}
		for n, u := range other.rounds {
			if err := checkDifference(now, u.members, floor(o)); err != nil {
				return err
			}
			if k.attempt == e.Attempt && n != protocol.StatsRound {
				training++
			}
		}
	}
	if e.Round != protocol.StatsRound && training >= unmaskFactor*int(o.Training.Rounds) {
		return fmt.Errorf("%w: %d were unmasked, the order has %d", ErrTooManyRounds, training, o.Training.Rounds)
	}
	return nil
}

// sumsKept reports whether the blob store still has every sum of an answer.
func (s *Service) sumsKept(ctx context.Context, run dao.RunID, answer *protocol.Envelope) (bool, error) {
	var body protocol.SumsReply
	if err := answer.Into(protocol.RoundSums, &body); err != nil {
		return false, err
	}
	for _, sum := range body.Sums {
		ok, err := s.cfg.Blobs.Has(ctx, run, sum.Header.BlobHash)
		if err != nil {
			return false, unavailable("looking for blob", err)
		}
		if !ok {
			return false, nil
		}
	}
	return true, nil
}

// terms are the mask streams of one subset over the cohort.
func (s *Service) terms(run dao.RunID, r *chainRun, headers []protocol.SignedHeader, seeds [][]replicated.Piece, k int) []mask.Term {
	out := make([]mask.Term, len(headers))
	for i := range headers {
		h := &headers[i].Header
		out[i] = mask.Term{Seed: seeds[i][k].Value, Context: mask.Context{
			Version: mask.Version, ChainID: s.cfg.ChainID, Contract: s.cfg.Escrow, RunID: run, OrderHash: run,
			Attempt: h.Attempt, Round: h.Round, Purpose: mask.Purpose(h.Purpose), DatasetID: h.DatasetID, DatasetVersion: h.Version,
			Contributor: h.Contributor, Trainer: h.Trainer, Epoch: h.Epoch, Subset: uint16(seeds[i][k].Index),
			ModelHash: h.ModelHash, Bits: mask.Bits(h.WordBits), Length: h.Length, UploadNonce: [16]byte(h.UploadNonce[:16]),
		}}
	}
	return out
}

// subsetSum is what one subset gives in one round.
type subsetSum struct {
	subset int
	sum    upload.Blob
	inner  []uint64 // by seat; nil without a gradient
}

// eachSum computes the sums of the subsets held, one at a time and block by
// block. While each is called, file has the sum; without a file (nil) the sums
// are hashed only.
func (s *Service) eachSum(ctx context.Context, run dao.RunID, attempt uint32, r *chainRun, rec *seedsRecord, headers []protocol.SignedHeader, g []int32, file *os.File, each func(subsetSum) error) error {
	seeds, err := s.openSeeds(run, attempt, r.Epoch, r.committee, r.index, rec)
	if err != nil {
		return err
	}
	opt := mask.Options{Workers: s.cfg.Workers}
	for k, subset := range r.committee.PiecesOf(r.index) {
		v, h := subsetSum{subset: subset}, sha256.New()
		dst := io.Writer(h)
		if file != nil {
			if err := rewind(file); err != nil {
				return unavailable("keeping sum", err)
			}
			dst = io.MultiWriter(file, h)
		}
		terms := s.terms(run, r, headers, seeds, k)
		var gradient io.ReaderAt
		if g != nil {
			gradient = mask.GradientWords(g)
		}
		v.inner, err = mask.TSumStream(ctx, dst, terms, gradient, opt)
		var disk *fs.PathError
		if ctx.Err() != nil || errors.As(err, &disk) {
			return unavailable("making sum", err)
		}
		if err != nil {
			return fmt.Errorf("%w: subset %d: %w", ErrMalformed, subset, err)
		}
		h.Sum(v.sum.Hash[:0])
		v.sum.Size = int64(terms[0].Context.Size())
		if err := each(v); err != nil {
			return err
		}
	}
	return nil
}

// scratch is an empty file without a name, so that nothing is left of it
// whatever happens.
func (s *Service) scratch(run dao.RunID, attempt uint32) (*os.File, error) {
	dir := s.runDir(run, attempt)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	f, err := os.CreateTemp(dir, ".scratch-*")
	if err != nil {
		return nil, err
	}
	if err := os.Remove(f.Name()); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

func rewind(f *os.File) error {
	_, err := f.Seek(0, io.SeekStart)
	return errors.Join(err, f.Truncate(0))
}

// computeSums uploads each sum, signs its header and keeps the inner products.
func (s *Service) computeSums(ctx context.Context, env *protocol.Envelope, r *chainRun, rec *seedsRecord, c Cohort, headers []protocol.SignedHeader, g []int32, gradient dao.Hash) ([]protocol.SignedSum, error) {
	var out []protocol.SignedSum
	inner := innerRecord{Gradient: gradient}
	file, err := s.scratch(env.RunID, env.Attempt)
	if err != nil {
		return nil, unavailable("keeping sum", err)
	}
	defer file.Close()
	err = s.eachSum(ctx, env.RunID, env.Attempt, r, rec, headers, g, file, func(v subsetSum) error {
		h := typed.SumHeader{RunID: env.RunID, Attempt: env.Attempt, Round: env.Round, Cohort: c.Root, Subset: uint16(v.subset),
			Length: headers[0].Header.Length, BlobHash: v.sum.Hash, Custodian: s.me}
		sig, err := typed.Sign(s.cfg.Signer, s.escrow, &h)
		if err != nil {
			return err
		}
		if err := s.cfg.Blobs.Put(ctx, env.RunID, v.sum, file); err != nil {
			return unavailable("storing sum", err)
		}
		out = append(out, protocol.SignedSum{Header: h, Sig: sig})
		seamInner(v.inner)
		inner.Totals = append(inner.Totals, protocol.ScoreTotals{Subset: uint16(v.subset), Totals: v.inner})
		return nil
	})
	if err != nil || g == nil {
		return out, err
	}
	raw, err := json.Marshal(&inner)
	if err != nil {
		return nil, fmt.Errorf("encoding totals: %w", err)
	}
	return out, writeFile(s.innerPath(env.RunID, env.Attempt, env.Round), raw)
}

// readInner is the round's record, os.ErrNotExist if this custodian did not
// unmask it.
func (s *Service) readInner(run dao.RunID, attempt, round uint32) (*innerRecord, error) {
	raw, err := os.ReadFile(s.innerPath(run, attempt, round))
	if err != nil {
		return nil, err
	}
	var v innerRecord
	if err := json.Unmarshal(raw, &v); err != nil {
		return nil, fmt.Errorf("reading totals: %w", err)
	}
	return &v, nil
}

func (s *Service) innerPath(run dao.RunID, attempt, round uint32) string {
	return filepath.Join(s.runDir(run, attempt), "inner-"+strconv.FormatUint(uint64(round), 10)+".json")
}
