package custodian

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"sahm/dao"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
)

// debitFact is what a run with differential privacy takes out of a dataset
// version's lifetime budget. It is logged with the answer to seeds.check, which
// every custodian gives before a run is assigned, and again with each release
// of the version's key: a repetition spends nothing. It is never taken back.
type debitFact struct {
	DatasetID dao.DatasetID       `json:"datasetId"`
	Version   uint32              `json:"version"`
	Limit     privacy.BudgetLimit `json:"limit"` // of the policy when the ledger began
	Debit     protocol.Bytes      `json:"debit"` // privacy.Debit.Encode
}

// ledger is one dataset version's budget with the names that people know.
type ledger struct {
	id      dao.DatasetID
	version uint32
	budget  privacy.Budget
}

// debitOf is what a run takes out of a version's budget; nil without noise.
func debitOf(run dao.RunID, o *dao.Order, p *dao.Policy, id dao.DatasetID, version uint32) (*debitFact, error) {
	if !o.Private() {
		return nil, nil
	}
	terms, err := privacy.TermsOf(o)
	if err != nil {
		return nil, orderError(err)
	}
	limit, err := privacy.LimitOf(p, o.Privacy.Unit, id, version)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoBudget, err)
	}
	d, err := terms.Debit(id, version, run)
	if err != nil {
		return nil, err
	}
	raw, err := d.Encode()
	if err != nil {
		return nil, err
	}
	return &debitFact{DatasetID: id, Version: version, Limit: limit, Debit: raw}, nil
}

// charge applies a debit, or restores one that was accepted before.
func (s *state) charge(f *debitFact, restore bool) (privacy.Budget, error) {
	d, err := privacy.ParseDebit(f.Debit)
	if err != nil {
		return privacy.Budget{}, err
	}
	var b privacy.Budget
	if l := s.ledgers[d.Version]; l != nil {
		b = l.budget
	} else if b, err = privacy.OpenBudget(f.Limit); err != nil {
		return b, err
	}
	if restore {
		b, _, err = b.Restore(d)
		return b, err
	}
	was := b.SpentMicro()
	if b, _, err = b.Apply(d); err != nil || b.SpentMicro() == was {
		return b, err // a repetition spends nothing
	}
	// A policy may be replaced by a stricter one; a laxer one changes nothing,
	// for what was promised first was promised for the version's life.
	if f.Limit.DeltaPico != b.Limit().DeltaPico {
		return b, fmt.Errorf("%w: the policy's delta is another than the one the version began with", privacy.ErrBudgetExhausted)
	}
	if b.SpentMicro() > f.Limit.EpsilonMicro {
		return b, fmt.Errorf("%w: epsilon would be %d of %d millionths in the present policy", privacy.ErrBudgetExhausted, b.SpentMicro(), f.Limit.EpsilonMicro)
	}
	return b, nil
}

// checkCharge is charge without its effect, for use under the lock.
func (s *state) checkCharge(f *debitFact) error {
	if f == nil {
		return nil
	}
	if _, err := s.charge(f, false); err != nil {
		return fmt.Errorf("%w: dataset %s version %d: %w", ErrBudget, f.DatasetID, f.Version, err)
	}
	return nil
}

// debitsOf is what a noised run takes out of the budgets of its members, each
// under the policy that the registry names, which must allow the run.
func (s *Service) debitsOf(ctx context.Context, run dao.RunID, r *chainRun, task *protocol.SeedsTask) ([]*debitFact, error) {
	o := &task.Docs.Order
	if !o.Private() {
		return nil, nil
	}
	if len(task.Policies) != len(task.Seats) {
		return nil, fmt.Errorf("%w: %d policies of %d seats", ErrPolicy, len(task.Policies), len(task.Seats))
	}
	out := make([]*debitFact, len(task.Seats))
	for i, seat := range task.Seats {
		d, err := s.readDataset(ctx, seat.DatasetID, seat.Version, r.view)
		if err != nil {
			return nil, err
		}
		p, err := parsePolicy(task.Policies[i], d)
		if err != nil {
			return nil, err
		}
		if err := allowsTraining(&p, &task.Docs); err != nil {
			return nil, err
		}
		if out[i], err = debitOf(run, o, &p, seat.DatasetID, seat.Version); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// checkCharges is checkCharge for all members of a run.
func (s *state) checkCharges(list []*debitFact) error {
	for _, f := range list {
		if err := s.checkCharge(f); err != nil {
			return err
		}
	}
	return nil
}

// applyDebit books what the log holds.
func (s *state) applyDebit(f *debitFact) error {
	if f == nil {
		return nil
	}
	b, err := s.charge(f, true)
	if err != nil {
		return fmt.Errorf("%w: debit: %v", ErrLogCorrupt, err)
	}
	s.ledgers[b.Limit().Version] = &ledger{f.DatasetID, f.Version, b}
	return nil
}

func (s *state) applyDebits(one *debitFact, list []*debitFact) error {
	for _, f := range append([]*debitFact{one}, list...) {
		if err := s.applyDebit(f); err != nil {
			return err
		}
	}
	return nil
}

// checkDebited demands, under the lock, that every dataset version of a noised
// run was charged for it here.
func (s *state) checkDebited(run dao.RunID, o *dao.Order) error {
	if !o.Private() {
		return nil
	}
	for _, u := range o.Datasets {
		l := s.ledgers[privacy.VersionHash(u.DatasetID, u.Version)]
		if l == nil || !slices.ContainsFunc(l.budget.Entries(), func(e privacy.BudgetEntry) bool { return e.Use == run }) {
			return fmt.Errorf("%w: dataset %s version %d", ErrNotDebited, u.DatasetID, u.Version)
		}
	}
	return nil
}

// checkOrdinal demands of a noised run, under the lock, that a round has one of
// the numbers that the order's ε covers and was not begun in an earlier attempt.
// Two quorums of acknowledgements have an honest custodian in common: so no
// number opens twice, whoever is asked.
func (s *state) checkOrdinal(run dao.RunID, attempt, round uint32, o *dao.Order) error {
	if o.StatisticsOnly() && round != protocol.FirstRound(o) {
		return fmt.Errorf("%w: a statistics order has round %d only", ErrRoundSpent, protocol.FirstRound(o))
	}
	if !o.Private() {
		return nil
	}
	if round > o.Training.Rounds {
		return fmt.Errorf("%w: round %d, the order's epsilon covers %d", ErrRoundSpent, round, o.Training.Rounds)
	}
	for k := range s.cohorts {
		if k.run == run && k.round == round && k.attempt != attempt {
			return fmt.Errorf("%w: round %d was begun in attempt %d", ErrRoundSpent, round, k.attempt)
		}
	}
	return nil
}

// checkTerms demands that the order's privacy can be kept.
func checkTerms(o *dao.Order) error {
	if _, err := privacy.TermsOf(o); err != nil {
		return orderError(err)
	}
	return nil
}

// orderError names what is wrong with an order whose privacy cannot be kept.
func orderError(err error) error {
	for _, e := range []struct{ cause, name error }{
		{dao.ErrCohortTooSmall, ErrCohortTooSmall}, {privacy.ErrEpsilonUnreachable, ErrEpsilonUnreachable}, {privacy.ErrHeadroom, ErrHeadroom},
		{dao.ErrTwoDatasets, ErrTwoDatasets},
	} {
		if errors.Is(err, e.cause) {
			return fmt.Errorf("%w: %w", e.name, err)
		}
	}
	return fmt.Errorf("%w: %w", ErrNotInOrder, err)
}

// Ledger is what a custodian has charged to one dataset version.
type Ledger struct {
	DatasetID dao.DatasetID `json:"datasetId"`
	Version   uint32        `json:"version"`
	Unit      string        `json:"unit"`
	LimitEps  uint64        `json:"limitEpsilonMicro"`
	DeltaPico uint64        `json:"deltaPico"`
	SpentEps  uint64        `json:"spentEpsilonMicro"`
	Head      dao.Hash      `json:"head"` // two custodians that agree have the same
	Debits    []LedgerDebit `json:"debits"`
}

// LedgerDebit is one run in a Ledger.
type LedgerDebit struct {
	RunID    dao.RunID `json:"runId"`
	Debit    dao.Hash  `json:"debit"`
	SpentEps uint64    `json:"spentEpsilonMicro"` // in all, with it
	Head     dao.Hash  `json:"head"`
}

// ReadLedgers lists the privacy ledgers in the log of dir, by dataset and
// version. It checks every line of the log, changes nothing and may run beside
// the service. The error wraps ErrLogCorrupt.
func ReadLedgers(dir string) ([]Ledger, error) {
	f, err := os.Open(filepath.Join(dir, logName))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("opening log: %w", err)
	}
	defer f.Close()
	s := &state{ledgers: map[dao.Hash]*ledger{}}
	l := &logFile{f: f}
	err = l.replay(func(_ span, raw []byte) error {
		var e struct {
			Debit  *debitFact   `json:"debit"`
			Debits []*debitFact `json:"debits"`
		}
		if err := json.Unmarshal(raw, &e); err != nil {
			return fmt.Errorf("%w: entry %d: %v", ErrLogCorrupt, l.seq, err)
		}
		return s.applyDebits(e.Debit, e.Debits)
	})
	if err != nil {
		return nil, err
	}
	var out []Ledger
	for _, v := range s.ledgers {
		limit := v.budget.Limit()
		row := Ledger{DatasetID: v.id, Version: v.version, Unit: string(limit.Unit), LimitEps: limit.EpsilonMicro, DeltaPico: limit.DeltaPico,
			SpentEps: v.budget.SpentMicro(), Head: v.budget.Head()}
		for _, e := range v.budget.Entries() {
			row.Debits = append(row.Debits, LedgerDebit{e.Use, e.Debit, e.SpentMicro, e.Head})
		}
		out = append(out, row)
	}
	slices.SortFunc(out, func(a, b Ledger) int {
		if c := slices.Compare(a.DatasetID[:], b.DatasetID[:]); c != 0 {
			return c
		}
		return int(a.Version) - int(b.Version)
	})
	return out, nil
}
