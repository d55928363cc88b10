package privacy

import (
	"errors"
	"fmt"

	"sahm/dao"
)

// Errors of budgets.
var (
	// ErrBudgetExhausted reports a debit that the lifetime budget does not
	// cover. Nothing was spent.
	ErrBudgetExhausted = errors.New("privacy: the dataset version's lifetime budget does not cover this use")
	// ErrDebitConflict reports a second, different debit for the same use.
	ErrDebitConflict = errors.New("privacy: this use was debited before, with other contents")
	// ErrWrongBudget reports a debit of another version or unit of protection.
	ErrWrongBudget = errors.New("privacy: debit of another budget")
)

// BudgetLimit is what a dataset version may ever spend. It never changes: a
// version that was given a limit keeps it, and new data is a new version.
type BudgetLimit struct {
	Version      dao.Hash `json:"version"`      // the dataset version
	Unit         UnitName `json:"unit"`         // record or contributor; the two are never mixed
	EpsilonMicro uint64   `json:"epsilonMicro"` // ε·10^6, 1 … 10^15
	DeltaPico    uint64   `json:"deltaPico"`    // δ·10^12, 1 … 10^12-1
}

// Debit is one use of one dataset version: every release that the use can ever
// make, at its worst, known before it is funded.
type Debit struct {
	Version dao.Hash // the dataset version
	Use     dao.Hash // what it is for: the run id, or the hash of the statistics asked
	Unit    UnitName
	Events  []Event // 1 … MaxDebitEvents, each for all attempted steps or rounds
}

// MaxDebitEvents bounds a debit.
const MaxDebitEvents = 1024

// Validate checks the fields (ErrBadUnit, ErrBadParameter), and that mechanisms
// fit the unit: sampling protects records only. Whose Skellam noise it is, its
// sensitivity says.
func (d Debit) Validate() error {
	switch d.Unit {
	case UnitRecord, UnitContributor:
	default:
		return fmt.Errorf("%w: a debit of unit %q", ErrBadUnit, string(d.Unit))
	}
	if len(d.Events) < 1 || len(d.Events) > MaxDebitEvents {
		return fmt.Errorf("%w: %d events in a debit", ErrBadParameter, len(d.Events))
	}
	for i, e := range d.Events {
		if err := e.Validate(); err != nil {
			return fmt.Errorf("event %d: %w", i, err)
		}
		if e.Mechanism == SampledGaussian && d.Unit != UnitRecord {
			return fmt.Errorf("%w: event %d, mechanism %d does not protect unit %q", ErrBadParameter, i, e.Mechanism, string(d.Unit))
		}
	}
	return nil
}

// Budget is the state of one version's lifetime budget: what was debited, in
// order. It is an immutable value; Apply returns the next state. The zero value
// is not valid; use OpenBudget.
//
// There is no event that gives anything back. A run that failed, stopped early
// or never started has still been debited.
type Budget struct {
	limit   BudgetLimit
	entries []BudgetEntry
	curve   Curve
	spent   uint64
	head    dao.Hash
}

// BudgetEntry is one accepted debit in a budget's ledger.
type BudgetEntry struct {
	Use        dao.Hash
	Debit      dao.Hash // Debit.Hash
	SpentMicro uint64   // ε·10^6 spent in all once it was accepted
	Head       dao.Hash // hash of the ledger up to and with it
}

// OpenBudget is an untouched budget. A limit out of range is ErrBadParameter,
// a unit without a guarantee ErrBadUnit.
func OpenBudget(l BudgetLimit) (Budget, error) {
	if l.Unit != UnitRecord && l.Unit != UnitContributor {
		return Budget{}, fmt.Errorf("%w: a budget of unit %q", ErrBadUnit, string(l.Unit))
	}
	if l.EpsilonMicro < 1 || l.EpsilonMicro > maxEpsilonMicro {
		return Budget{}, fmt.Errorf("%w: a budget of ε = %d·10^-6", ErrBadParameter, l.EpsilonMicro)
	}
	if _, err := deltaOf(l.DeltaPico); err != nil {
		return Budget{}, err
	}
	return Budget{limit: l, head: l.hash()}, nil
}

// Apply debits: the next state and the entry. It must succeed before the use is
// funded.
//
// A debit whose use is in the ledger with the same contents is a resend: the
// state is returned as it is, with the first entry. With other contents it is
// ErrDebitConflict. What the limit does not cover is ErrBudgetExhausted. After
// any error the returned state is b.
func (b Budget) Apply(d Debit) (Budget, BudgetEntry, error) { return b.apply(d, false) }

// Restore is Apply without asking whether the limit covers the debit: for
// rebuilding a ledger from what was accepted before, which another platform's
// last millionth must not undo.
func (b Budget) Restore(d Debit) (Budget, BudgetEntry, error) { return b.apply(d, true) }

func (b Budget) apply(d Debit, accepted bool) (Budget, BudgetEntry, error) {
	if d.Version != b.limit.Version || d.Unit != b.limit.Unit {
		return b, BudgetEntry{}, fmt.Errorf("%w: version %s, unit %q", ErrWrongBudget, d.Version, string(d.Unit))
	}
	hash, err := d.Hash()
	if err != nil {
		return b, BudgetEntry{}, err
	}
	for _, e := range b.entries {
		if e.Use != d.Use {
			continue
		}
		if e.Debit != hash {
			return b, BudgetEntry{}, fmt.Errorf("%w: use %s", ErrDebitConflict, d.Use)
		}
		return b, e, nil
	}
	cost, err := ComposeEvents(d.Events)
	if err != nil {
		return b, BudgetEntry{}, err
	}
	curve := b.curve.Add(cost)
	spent, err := curve.EpsilonMicro(b.limit.DeltaPico)
	if err != nil {
		return b, BudgetEntry{}, fmt.Errorf("%w: %w", ErrBudgetExhausted, err)
	}
	if spent > b.limit.EpsilonMicro && !accepted {
		return b, BudgetEntry{}, fmt.Errorf("%w: ε would be %d.%06d of %d.%06d", ErrBudgetExhausted,
			spent/1e6, spent%1e6, b.limit.EpsilonMicro/1e6, b.limit.EpsilonMicro%1e6)
	}
	entry := BudgetEntry{Use: d.Use, Debit: hash, SpentMicro: spent, Head: nextHead(b.head, hash)}
	next := Budget{limit: b.limit, curve: curve, spent: spent, head: entry.Head}
	next.entries = append(append(make([]BudgetEntry, 0, len(b.entries)+1), b.entries...), entry)
	return next, entry, nil
}

// Quote is what ε in millionths d would add to the total spent, without
// debiting it; 0 for a resend. Errors are those of Apply.
func (b Budget) Quote(d Debit) (costMicro uint64, err error) {
	next, _, err := b.Apply(d)
	if err != nil {
		return 0, err
	}
	return next.spent - b.spent, nil
}

// ReplayBudget rebuilds the state from the ledger; the first debit that Apply
// refuses or that repeats another is an error.
func ReplayBudget(l BudgetLimit, ledger []Debit) (Budget, error) {
	b, err := OpenBudget(l)
	if err != nil {
		return Budget{}, err
	}
	for i, d := range ledger {
		next, _, err := b.Apply(d)
		if err != nil {
			return Budget{}, fmt.Errorf("ledger entry %d: %w", i, err)
		}
		if len(next.entries) == len(b.entries) {
			return Budget{}, fmt.Errorf("ledger entry %d: %w: a repetition", i, ErrDebitConflict)
		}
		b = next
	}
	return b, nil
}

// Limit is the limit the budget was opened with.
func (b Budget) Limit() BudgetLimit { return b.limit }

// SpentMicro is the ε in millionths of everything debited together, at the
// limit's δ, rounded up. It never falls.
func (b Budget) SpentMicro() uint64 { return b.spent }

// RemainingMicro is limit less spent. Because composition is sublinear, a use
// that alone costs more than this may still fit; Quote tells.
func (b Budget) RemainingMicro() uint64 {
	return b.limit.EpsilonMicro - min(b.spent, b.limit.EpsilonMicro)
}

// Head commits to the limit and to every accepted debit in order.
func (b Budget) Head() dao.Hash { return b.head }

// Entries is a copy of the ledger.
func (b Budget) Entries() []BudgetEntry { return append([]BudgetEntry(nil), b.entries...) }
