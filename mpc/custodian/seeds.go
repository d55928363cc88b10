package custodian

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/mpc/replicated"
	"sahm/storage/seal"
)

// seedsRecord is what is kept of a checked set of seeds. The seeds in it are
// sealed to the run key and are gone when that is.
type seedsRecord struct {
	Order   dao.Order              `json:"order"`
	Seats   []protocol.PlannedSeat `json:"seats"`
	Members []protocol.MemberSeeds `json:"members"`
	Root    dao.Hash               `json:"root"`
}

// SeedContext is what one mask seed is sealed for. A trainer seals
// value ‖ salt (32 bytes each) with custodian set; the commitment is
// replicated.Commit over the encoding with the zero custodian.
func SeedContext(chainID uint64, escrow dao.Address, run dao.RunID, attempt, epoch uint32, seat protocol.PlannedSeat, subset int, custodian dao.Address) seal.Context {
	return seal.Context{
		Purpose: seal.PurposeMaskSeed, ChainID: chainID, Contract: escrow, Run: run, Attempt: uint64(attempt),
		Dataset: seat.DatasetID, Version: uint64(seat.Version), Contributor: seat.Contributor, Trainer: seat.Trainer,
		Custodian: custodian, Epoch: uint64(epoch), Subset: uint64(subset),
	}
}

// seedsCheck verifies every member's seeds, keeps them sealed, charges the run
// to the members' budgets and acknowledges the root. No run is assigned before
// all custodians did, so that each one's ledgers have every run.
func (s *Service) seedsCheck(ctx context.Context, env *protocol.Envelope) (*protocol.Envelope, error) {
	var task protocol.SeedsTask
	if err := env.Into(protocol.SeedsCheck, &task); err != nil {
		return nil, err
	}
	if s.isClosed(env.RunID) {
		return nil, ErrNoKeys
	}
	if len(task.Members) != len(task.Seats) || len(task.Origins) != len(task.Seats) {
		return nil, fmt.Errorf("%w: %d seats, %d members, %d origins", ErrMalformed, len(task.Seats), len(task.Members), len(task.Origins))
	}
	commitments := make([][]dao.Hash, len(task.Members))
	for i := range task.Members {
		m := &task.Members[i]
		var err error
		if commitments[i], err = protocol.SeatCommitments(&task.Docs.Order, m.Commitments, m.Noise); err != nil {
			return nil, fmt.Errorf("%w: seat %d: %w", ErrNoise, i, err)
		}
	}
	root, err := protocol.SeedsRoot(env.RunID, env.Attempt, task.Seats, commitments)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	// The root is in the key: until the chain names one, the coordinator may
	// have to plan the same attempt again with other trainers.
	key := taskKey(env, root.String())
	if a, err := s.state.answer(key, root, env.From, nil); a != nil || err != nil {
		return a, err
	}
	r, err := s.readRun(ctx, env)
	if err != nil {
		return nil, err
	}
	if err := r.upcoming(env.Attempt); err != nil {
		return nil, err
	}
	if err := s.checkDocs(env, r, &task.Docs); err != nil {
		return nil, err
	}
	if err := s.checkPlan(ctx, r, &task.Docs.Order, task.Seats); err != nil {
		return nil, err
	}
	if err := s.checkAcrossRuns(env.RunID, &task.Docs); err != nil {
		return nil, err
	}
	debits, err := s.debitsOf(ctx, env.RunID, r, &task)
	if err != nil {
		return nil, err
	}
	s.state.locked(func() { err = s.state.checkCharges(debits) })
	if err != nil {
		return nil, err
	}
	rec := seedsRecord{Order: task.Docs.Order, Seats: task.Seats, Members: task.Members, Root: root}
	for i, seat := range rec.Seats {
		o := task.Origins[i]
		if o.Trainer != seat.Trainer {
			return nil, fmt.Errorf("%w: seeds of seat %d come from %s", ErrNotAssigned, i, o.Trainer)
		}
		body := protocol.SeatSeedsBody(env.RunID, env.Attempt, i, seat, commitments[i])
		if err := typed.Verify(s.escrow, body, o.Sig, seat.Trainer); err != nil {
			return nil, fmt.Errorf("%w: seeds of seat %d: %w", ErrBadSignature, i, err)
		}
	}
	seeds, err := s.openSeeds(env.RunID, env.Attempt, r.Epoch, r.committee, r.index, &rec)
	if err != nil {
		return nil, err
	}
	var facts []pieceFact
	for i, seat := range rec.Seats {
		for _, p := range seeds[i] {
			place := dao.Keccak256([]byte("sahm/custodian/place/seed/v1"), env.RunID[:], be32(env.Attempt), seat.DatasetID[:],
				be32(seat.Version), seat.Contributor[:], seat.Trainer[:], be32(uint32(p.Index)))
			facts = append(facts, pieceFact{fingerprint(p.Value), place})
		}
	}
	raw, err := json.Marshal(&rec)
	if err != nil {
		return nil, fmt.Errorf("encoding seeds: %w", err)
	}
	if err := writeFile(s.seedsPath(env.RunID, env.Attempt, root), raw); err != nil {
		return nil, err
	}
	ack := dao.SeedAck{RunID: env.RunID, Attempt: env.Attempt, Epoch: r.Epoch, SeedsRoot: root, Custodian: s.me}
	sig, err := typed.Sign(s.cfg.Signer, s.escrow, (*typed.SeedAck)(&ack))
	if err != nil {
		return nil, err
	}
	answer, err := s.reply(env, protocol.SeedsAcked, protocol.SeedAckReply{Ack: ack, Sig: sig})
	if err != nil {
		return nil, err
	}
	e := s.record(env, key, root, answer)
	e.Fingerprints, e.Debits = facts, debits
	return answer, s.state.commit(e, func() error { return errors.Join(s.state.copied(facts), s.state.checkCharges(debits)) })
}

// checkPlan demands seats in the order's order, the creators that the
// registry names, active trainers and the cohort floor.
func (s *Service) checkPlan(ctx context.Context, r *chainRun, o *dao.Order, seats []protocol.PlannedSeat) error {
	if len(seats) != len(o.Datasets) {
		return fmt.Errorf("%w: %d seats for %d datasets", ErrNotInOrder, len(seats), len(o.Datasets))
	}
	for i, seat := range seats {
		use := o.Datasets[i]
		if seat.DatasetID != use.DatasetID || seat.Version != use.Version {
			return fmt.Errorf("%w: seat %d is for another dataset version", ErrNotInOrder, i)
		}
		d, err := s.readDataset(ctx, seat.DatasetID, seat.Version, r.view)
		if err != nil {
			return err
		}
		if d.Creator != seat.Contributor {
			return fmt.Errorf("%w: contributor of seat %d is %s on chain", ErrNotInOrder, i, d.Creator)
		}
		t, err := s.cfg.Chain.Trainer(ctx, seat.Trainer, r.final)
		if err != nil {
			return unavailable("reading trainer", err)
		}
		if !t.Active {
			return fmt.Errorf("%w: trainer of seat %d, %s", ErrNotStaked, i, seat.Trainer)
		}
	}
	creators := make([]dao.Address, len(seats))
	for i := range seats {
		creators[i] = seats[i].Contributor
	}
	if err := o.CheckContributors(creators); err != nil {
		return orderError(err)
	}
	return checkKMin(o, seats)
}

// openSeeds opens and verifies the own pieces of every member: by seat, in
// ascending subset order.
func (s *Service) openSeeds(run dao.RunID, attempt, epoch uint32, c Committee, me int, rec *seedsRecord) ([][]replicated.Piece, error) {
	id, err := s.runIdentity(run, attempt)
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("%w: no run key for attempt %d", ErrNoKeys, attempt)
	}
	if err != nil {
		return nil, fmt.Errorf("run key: %w", err)
	}
	held := c.PiecesOf(me)
	out := make([][]replicated.Piece, len(rec.Seats))
	for i, seat := range rec.Seats {
		m := rec.Members[i]
		if len(m.Commitments) != c.Pieces() || len(m.Mine.Subsets) != len(held) || len(m.Mine.Files) != len(held) {
			return nil, fmt.Errorf("%w: seat %d has %d commitments and %d pieces", ErrMalformed, i, len(m.Commitments), len(m.Mine.Files))
		}
		for k, subset := range held {
			if int(m.Mine.Subsets[k]) != subset {
				return nil, fmt.Errorf("%w: seat %d: piece %d where %d belongs", ErrMalformed, i, m.Mine.Subsets[k], subset)
			}
			p, err := s.openSeed(id, run, attempt, epoch, seat, subset, m.Commitments[subset], m.Mine.Files[k])
			if err != nil {
				return nil, fmt.Errorf("%w: seat %d, subset %d: %w", ErrCopiedPiece, i, subset, err)
			}
			out[i] = append(out[i], p)
		}
	}
	return out, nil
}

func (s *Service) openSeed(id *seal.Identity, run dao.RunID, attempt, epoch uint32, seat protocol.PlannedSeat, subset int, commitment dao.Hash, file []byte) (replicated.Piece, error) {
	p := replicated.Piece{Index: subset}
	secret, err := seal.Open(id, SeedContext(s.cfg.ChainID, s.cfg.Escrow, run, attempt, epoch, seat, subset, s.me), file)
	if err != nil {
		return p, err
	}
	if len(secret) != 64 {
		return p, fmt.Errorf("%w: %d bytes, want 64", ErrMalformed, len(secret))
	}
	ctx, err := SeedContext(s.cfg.ChainID, s.cfg.Escrow, run, attempt, epoch, seat, subset, dao.Address{}).Encode()
	if err != nil {
		return p, err
	}
	p.Value = [32]byte(secret[:32])
	return p, replicated.VerifyCommit(commitment, ctx, p, [32]byte(secret[32:]))
}

// assignedSeeds loads the record whose root the chain holds for the attempt
// and checks it against the seats on chain.
func (s *Service) assignedSeeds(run dao.RunID, r *chainRun) (*seedsRecord, error) {
	raw, err := os.ReadFile(s.seedsPath(run, r.Attempt, r.SeedsRoot))
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("%w: %s", ErrSeedsUnknown, r.SeedsRoot)
	}
	if err != nil {
		return nil, fmt.Errorf("reading seeds: %w", err)
	}
	var rec seedsRecord
	if err := json.Unmarshal(raw, &rec); err != nil {
		return nil, fmt.Errorf("reading seeds: %w", err)
	}
	if len(rec.Seats) != len(r.Seats) {
		return nil, fmt.Errorf("%w: %d seats on chain", ErrNotAssigned, len(r.Seats))
	}
	for i := range r.Seats {
		if rec.Seats[i].Seat != r.Seats[i] {
			return nil, fmt.Errorf("%w: seat %d differs from the chain's", ErrNotAssigned, i)
		}
	}
	return &rec, nil
}

// sameSeats demands that a task names the seats that were checked.
func (rec *seedsRecord) sameSeats(seats []protocol.PlannedSeat) error {
	if !slices.Equal(rec.Seats, seats) {
		return fmt.Errorf("%w: the task's seats are not the assigned ones", ErrNotAssigned)
	}
	return nil
}

func (s *Service) seedsPath(run dao.RunID, attempt uint32, root dao.Hash) string {
	return filepath.Join(s.runDir(run, attempt), "seeds-"+root.String()+".json")
}

// minCohort is the floor below which no k_min goes.
const minCohort = 3

// checkKMin counts distinct owners and distinct trainers, the builder's and
// the coordinator's own left out.
func checkKMin(o *dao.Order, seats []protocol.PlannedSeat) error {
	own := func(a dao.Address) bool { return a == o.Parties.Builder || a == o.Parties.Coordinator }
	owners, trainers := map[dao.Address]bool{}, map[dao.Address]bool{}
	for _, seat := range seats {
		if !own(seat.Contributor) {
			owners[seat.Contributor] = true
		}
		if !own(seat.Trainer) {
			trainers[seat.Trainer] = true
		}
	}
	if k := floor(o); len(owners) < k || len(trainers) < k {
		return fmt.Errorf("%w: %d owners and %d trainers, k_min is %d", ErrKMin, len(owners), len(trainers), k)
	}
	return nil
}

// checkDifference refuses a cohort that differs from an earlier one of the
// run by fewer than k members: the difference of the two sums would be theirs.
func checkDifference(now, before map[dao.Hash]bool, k int) error {
	d := 0
	for m := range now {
		if !before[m] {
			d++
		}
	}
	for m := range before {
		if !now[m] {
			d++
		}
	}
	if d > 0 && d < k {
		return fmt.Errorf("%w: by %d members, k_min is %d", ErrDifferencing, d, k)
	}
	return nil
}

// memberKeys are the members of a run's cohort: the seats follow the order.
func memberKeys(o *dao.Order) []dao.Hash {
	out := make([]dao.Hash, len(o.Datasets))
	for i, u := range o.Datasets {
		out[i] = dao.Keccak256(u.DatasetID[:], be32(u.Version))
	}
	return out
}
