package dao

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
)

// Errors of policy handling.
var (
	ErrBadPolicy    = errors.New("bad policy")
	ErrPolicyDenies = errors.New("policy does not allow this use")
	// ErrNoBudget refuses a run with differential privacy whose use could be
	// charged to nothing: see Policy.Budgets.
	ErrNoBudget = fmt.Errorf("%w: no lifetime privacy budget for this unit of protection", ErrPolicyDenies)
)

// Policy is what a contributor allows. Its canonical bytes are what
// json.Marshal of this struct gives; their Keccak-256 is the policy hash on
// chain.
type Policy struct {
	Version  int      `json:"version"` // 1
	Tiers    []string `json:"tiers"`   // "local", "hosted", "encrypted"
	Purposes []string `json:"purposes"`
	// MinStakeWei is what a hosted trainer must have at stake.
	MinStakeWei Wei `json:"minStakeWei"`
	// MaxHolders counts everyone who may ever open the version in one run.
	MaxHolders int `json:"maxHolders"`
	KMin       int `json:"kMin"`
	// AllowScores opts in to attribution scores without record-level
	// privacy ("membership query").
	AllowScores bool `json:"allowScores"`
	// NoiseFreeStatistics opts in to encoder statistics without noise.
	NoiseFreeStatistics bool `json:"noiseFreeStatistics"`
	// SmallValidation accepts validation sets under 256 distinct rows.
	SmallValidation bool `json:"smallValidation"`
	// AllowedTrainers restricts hosted holders; empty means any staked one.
	AllowedTrainers []Address `json:"allowedTrainers"`
	// Labels are the columns that a run may predict; empty means any. A label
	// chosen by the builder could single out rows.
	Labels []string `json:"labels"`
	// Budgets are what the version may ever spend of its privacy, one for each
	// unit of protection, ascending by unit. A run with differential privacy
	// of a unit that has none is denied: there would be nothing to charge it
	// to. Documents without the field are as they were before there was one.
	Budgets []PolicyBudget `json:"budgets,omitempty"`
	// NoiseFreeCatalogue opts in to statistics of the catalogue without noise:
	// public, of this and at least two other owners' data together. What
	// NoiseFreeStatistics lets open is for the parties of a run only.
	NoiseFreeCatalogue bool `json:"noiseFreeCatalogue,omitempty"`
	// Text says the same in plain words.
	Text string `json:"text"`
}

// PolicyBudget is a lifetime privacy budget: everything that every run and
// every statistic together may ever cost, by composition, at one δ.
type PolicyBudget struct {
	Unit         string `json:"unit"`         // "contributor" or "record"; the two are never mixed
	EpsilonMicro uint64 `json:"epsilonMicro"` // ε·10^6, 1 … MaxEpsilonMicro
	DeltaPico    uint64 `json:"deltaPico"`    // δ·10^12, 1 … 10^12-1
	// Colluders is how many trainers in league with the coordinator a run must
	// reckon with at least (Privacy.Colluders): noise that one of them knows
	// protects nobody.
	Colluders uint32 `json:"colluders,omitempty"`
}

// Units of a PolicyBudget.
const (
	BudgetContributor = "contributor"
	BudgetRecord      = "record"
)

// Purposes that a policy can name.
const (
	PurposeTraining   = "training"
	PurposeValidation = "validation"
)

// MaxPolicyBytes bounds a policy document.
const MaxPolicyBytes = 16 << 10

// ParsePolicy reads and validates a policy; unknown fields are refused.
func ParsePolicy(b []byte) (Policy, error) {
	var p Policy
	if len(b) > MaxPolicyBytes {
		return p, fmt.Errorf("%w: over %d bytes", ErrBadPolicy, MaxPolicyBytes)
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&p); err != nil {
		return p, fmt.Errorf("%w: %v", ErrBadPolicy, err)
	}
	if _, err := d.Token(); err != io.EOF {
		return p, fmt.Errorf("%w: trailing data", ErrBadPolicy)
	}
	return p, p.Validate()
}

// Validate checks ranges and names.
func (p *Policy) Validate() error {
	switch {
	case p.Version != 1:
		return fmt.Errorf("%w: version must be 1, not %d", ErrBadPolicy, p.Version)
	case len(p.Tiers) == 0 || len(p.Purposes) == 0:
		return fmt.Errorf("%w: at least one tier and one purpose", ErrBadPolicy)
	case p.KMin < 3:
		return fmt.Errorf("%w: kMin is never below 3", ErrBadPolicy)
	case p.MaxHolders < 1:
		return fmt.Errorf("%w: maxHolders must be at least 1", ErrBadPolicy)
	}
	for _, t := range p.Tiers {
		if t != "local" && t != "hosted" && t != "encrypted" {
			return fmt.Errorf("%w: unknown tier %q", ErrBadPolicy, t)
		}
	}
	for _, u := range p.Purposes {
		if u != PurposeTraining && u != PurposeValidation {
			return fmt.Errorf("%w: unknown purpose %q", ErrBadPolicy, u)
		}
	}
	for i, b := range p.Budgets {
		switch {
		case b.Unit != BudgetContributor && b.Unit != BudgetRecord:
			return fmt.Errorf("%w: a budget of unit %q", ErrBadPolicy, b.Unit)
		case i > 0 && p.Budgets[i-1].Unit >= b.Unit:
			return fmt.Errorf("%w: budgets are one for each unit, ascending", ErrBadPolicy)
		case b.EpsilonMicro == 0 || b.EpsilonMicro > MaxEpsilonMicro:
			return fmt.Errorf("%w: a budget of ε = %d·10^-6", ErrBadPolicy, b.EpsilonMicro)
		case b.DeltaPico == 0 || b.DeltaPico >= deltaOne:
			return fmt.Errorf("%w: a budget at δ = %d·10^-12", ErrBadPolicy, b.DeltaPico)
		}
	}
	return nil
}

// Budget is the lifetime budget for an order's unit of protection (UnitRecord,
// UnitContributor); ErrNoBudget where there is none.
func (p *Policy) Budget(unit uint8) (PolicyBudget, error) {
	name := map[uint8]string{UnitRecord: BudgetRecord, UnitContributor: BudgetContributor}[unit]
	for _, b := range p.Budgets {
		if name != "" && b.Unit == name {
			return b, nil
		}
	}
	return PolicyBudget{}, ErrNoBudget
}

// Canonical is the policy's canonical encoding.
func (p Policy) Canonical() []byte {
	if p.AllowedTrainers == nil {
		p.AllowedTrainers = []Address{}
	}
	if p.Labels == nil {
		p.Labels = []string{}
	}
	b, err := json.Marshal(p)
	if err != nil { // no field of Policy can fail to encode
		return nil
	}
	return b
}

// Hash is the policy hash: Keccak-256 of the document as published.
func (p Policy) Hash() Hash { return Keccak256(p.Canonical()) }

// AllowsRun checks an order against the policy of one of its datasets.
func (p *Policy) AllowsRun(o *Order) error {
	tier := o.Training.Tier
	if !slices.Contains(p.Tiers, tier.String()) {
		return fmt.Errorf("%w: tier %s", ErrPolicyDenies, tier)
	}
	if !slices.Contains(p.Purposes, PurposeTraining) {
		return fmt.Errorf("%w: purpose training", ErrPolicyDenies)
	}
	if int(o.Privacy.KMin) < p.KMin {
		return fmt.Errorf("%w: the run's k_min %d is below %d", ErrPolicyDenies, o.Privacy.KMin, p.KMin)
	}
	if o.Privacy.Unit == 0 && o.Scored() && !p.AllowScores {
		return fmt.Errorf("%w: scores without differential privacy", ErrPolicyDenies)
	}
	if o.StatisticsOnly() && o.Privacy.Unit == 0 && !p.NoiseFreeCatalogue {
		return fmt.Errorf("%w: published statistics without noise", ErrPolicyDenies)
	}
	if o.Privacy.Unit == 0 && !o.StatisticsOnly() && !p.NoiseFreeStatistics {
		return fmt.Errorf("%w: encoder statistics without noise", ErrPolicyDenies)
	}
	if o.Private() {
		b, err := p.Budget(o.Privacy.Unit)
		if err != nil {
			return err
		}
		if o.Privacy.Colluders < b.Colluders {
			return fmt.Errorf("%w: the run reckons with %d colluders, not with %d", ErrPolicyDenies, o.Privacy.Colluders, b.Colluders)
		}
		if !o.NoisedStatistics() && !p.NoiseFreeStatistics {
			return fmt.Errorf("%w: encoder statistics without noise", ErrPolicyDenies)
		}
	}
	if o.Validation.Rows < 256 && !p.SmallValidation && !o.StatisticsOnly() { // nothing is measured on it
		return fmt.Errorf("%w: validation set of %d rows (fewer than 256)", ErrPolicyDenies, o.Validation.Rows)
	}
	return nil
}

// AllowsLabel checks the column that a run predicts.
func (p *Policy) AllowsLabel(column string) error {
	if len(p.Labels) > 0 && !slices.Contains(p.Labels, column) {
		return fmt.Errorf("%w: predicting column %q (it names %q)", ErrPolicyDenies, column, p.Labels)
	}
	return nil
}

// AllowsHolder checks who may open the plaintext.
func (p *Policy) AllowsHolder(holder Address, stake Wei, purpose string) error {
	if !slices.Contains(p.Purposes, purpose) {
		return fmt.Errorf("%w: purpose %s", ErrPolicyDenies, purpose)
	}
	if stake.Cmp(p.MinStakeWei) < 0 {
		return fmt.Errorf("%w: stake %s is below %s", ErrPolicyDenies, stake, p.MinStakeWei)
	}
	if len(p.AllowedTrainers) > 0 && !slices.Contains(p.AllowedTrainers, holder) {
		return fmt.Errorf("%w: holder %s", ErrPolicyDenies, holder)
	}
	return nil
}
