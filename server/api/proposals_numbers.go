package api

import (
	"context"
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"time"

	"sahm/dao"
	"sahm/server/api/gen"
)

// maxGovernanceSeconds bounds delays and periods of governance itself: a
// longer one could not be undone in any useful time.
const maxGovernanceSeconds = 90 * 24 * 3600

// edit collects the changes of one call that replaces several numbers.
type edit struct {
	words   []string
	changes []Change
	err     error
}

// number changes *v to a request's value, if it has one, and notes it.
func (e *edit) number(name, what string, unit gen.Unit, v *uint64, to *int, most uint64) {
	if to == nil || e.err != nil {
		return
	}
	if *to < 0 || uint64(*to) > most {
		e.err = malformed("%s is 0 to %d", name, most)
		return
	}
	e.note(name, what, unit, strconv.FormatUint(*v, 10), strconv.Itoa(*to))
	*v = uint64(*to)
}

func (e *edit) wei(name, what string, v *dao.Wei, to *gen.Wei) {
	if to == nil || e.err != nil {
		return
	}
	w, err := dao.ParseWei(*to)
	if err != nil {
		e.err = fmt.Errorf("%s: %w", name, err)
		return
	}
	e.note(name, what, gen.UnitCredit, v.String(), w.String())
	*v = w
}

func (e *edit) note(name, what string, unit gen.Unit, present, proposed string) {
	if present == proposed {
		return
	}
	e.words = append(e.words, fmt.Sprintf("%s %s → %s", what, inWords(unit, present), inWords(unit, proposed)))
	e.changes = append(e.changes, Change{name, string(unit), present, proposed})
}

func (e *edit) text(before string) string { return before + ": " + strings.Join(e.words, "; ") }

// inWords writes a value of the API for people.
func inWords(unit gen.Unit, value string) string {
	n, ok := new(big.Int).SetString(value, 10)
	if !ok {
		if unit == gen.UnitAccount && value == (dao.Address{}).String() {
			return "nobody"
		}
		return value
	}
	switch unit {
	case gen.UnitCredit:
		return amount(dao.NewWei(n)) + " credit"
	case gen.UnitVotes:
		return amount(dao.NewWei(n)) + " votes"
	case gen.UnitNative:
		return amount(dao.NewWei(n)) + " coins"
	case gen.UnitBps:
		return strings.TrimSuffix(strings.TrimRight(new(big.Rat).SetFrac64(n.Int64(), 100).FloatString(2), "0"), ".") + " %"
	case gen.UnitPercent:
		return value + " %"
	case gen.UnitMicro:
		return new(big.Rat).SetFrac64(n.Int64(), 1_000_000).FloatString(6)
	case gen.UnitSeconds:
		if !n.IsInt64() || n.Int64() > int64(1<<62)/int64(time.Second) {
			return value + " s"
		}
		return duration(n.Int64())
	}
	return value
}

// duration writes seconds in the largest units that are whole.
func duration(s int64) string {
	if s == 0 {
		return "0 s"
	}
	var parts []string
	for _, u := range []struct {
		name string
		size int64
	}{{"d", 86_400}, {"h", 3_600}, {"min", 60}, {"s", 1}} {
		if n := s / u.size; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, u.name))
			s %= u.size
		}
	}
	return strings.Join(parts, " ")
}

// pricing changes the parameters that the request names and keeps the others.
func (b *builder) pricing(ctx context.Context) error {
	p, r, e := b.now.Prices, b.req, edit{}
	e.wei("basePriceWei", "base per dataset", &p.BasePriceWei, r.BasePriceWei)
	e.wei("perRowWei", "per row", &p.PerRowWei, r.PerRowWei)
	guaranteed := uint64(p.GuaranteedBps)
	e.number("guaranteedBps", "guaranteed part", gen.UnitBps, &guaranteed, r.GuaranteedBps, 10_000)
	p.GuaranteedBps = uint16(guaranteed)
	given := r.BasePriceWei != nil || r.PerRowWei != nil || r.GuaranteedBps != nil
	if r.Tiers != nil {
		for i, t := range []struct {
			name, what string
			to         *int
		}{{"localBps", "tier local", r.Tiers.LocalBps}, {"hostedBps", "tier hosted", r.Tiers.HostedBps}, {"encryptedBps", "tier encrypted", r.Tiers.EncryptedBps}} {
			v := uint64(p.TierBps[i])
			if t.to != nil && *t.to == 0 {
				return malformed("%s is 1 to 1000000", t.name)
			}
			given = given || t.to != nil
			e.number(t.name, t.what, gen.UnitBps, &v, t.to, 1_000_000)
			p.TierBps[i] = uint32(v)
		}
	}
	if e.err != nil {
		return e.err
	}
	if len(e.changes) > 0 {
		if err := b.add(StepPrices{p}, e.text("Set prices"), e.changes...); err != nil {
			return err
		}
	}
	if r.Datasets == nil || len(*r.Datasets) == 0 {
		if r.Prices != nil && len(*r.Prices) > 0 {
			return malformed("prices without datasets")
		}
		if !given {
			return malformed("the proposal names no price")
		}
		return nil
	}
	ids, _, err := b.datasets(ctx)
	if err != nil {
		return err
	}
	prices, err := b.prices(len(ids))
	if err != nil {
		return err
	}
	if prices == nil {
		return malformed("datasets without prices")
	}
	for i, id := range ids {
		if err := b.base(ctx, id, prices[i]); err != nil {
			return err
		}
	}
	return nil
}

func (b *builder) dynamics() error {
	r := b.req.Dynamics
	if r == nil {
		return malformed("the proposal names no dynamics")
	}
	d, e := b.now.Dynamics, edit{}
	for _, f := range []struct {
		name, what string
		unit       gen.Unit
		to         *int
		wide       *uint32
		narrow     *uint16
	}{
		{"demandRiseMicro", "demand rise of a settled run", gen.UnitMicro, r.DemandRiseMicro, &d.DemandRiseMicro, nil},
		{"demandDecayMicro", "demand decay per ten minutes", gen.UnitMicro, r.DemandDecayMicro, &d.DemandDecayMicro, nil},
		{"demandCapMicro", "demand cap", gen.UnitMicro, r.DemandCapMicro, &d.DemandCapMicro, nil},
		{"qualityMinBps", "least quality multiplier", gen.UnitBps, r.QualityMinBps, nil, &d.QualityMinBps},
		{"qualityMaxBps", "greatest quality multiplier", gen.UnitBps, r.QualityMaxBps, nil, &d.QualityMaxBps},
		{"qualityStepBps", "quality step of a run", gen.UnitBps, r.QualityStepBps, nil, &d.QualityStepBps},
	} {
		if f.wide != nil {
			v := uint64(*f.wide)
			e.number(f.name, f.what, f.unit, &v, f.to, 1<<24-1)
			*f.wide = uint32(v)
		} else {
			v := uint64(*f.narrow)
			e.number(f.name, f.what, f.unit, &v, f.to, 1<<16-1)
			*f.narrow = uint16(v)
		}
	}
	if e.err != nil {
		return e.err
	}
	if err := d.Check(); err != nil {
		return fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	if len(e.changes) == 0 {
		return nil
	}
	return b.add(StepDynamics{d}, e.text("Set how prices move"), e.changes...)
}

func (b *builder) fees() error {
	r := b.req.Fees
	if r == nil {
		return malformed("the proposal names no fee")
	}
	p, e := b.now.Prices, edit{}
	fee := uint64(p.DAOFeeBps)
	e.number("daoFeeBps", "DAO fee", gen.UnitBps, &fee, r.DaoFeeBps, 5_000)
	p.DAOFeeBps = uint16(fee)
	e.wei("computePerSeatRoundWei", "compute per seat and round", &p.ComputePerSeatRoundWei, r.ComputePerSeatRoundWei)
	e.wei("custodyPerRoundWei", "custody per round", &p.CustodyPerRoundWei, r.CustodyPerRoundWei)
	if e.err != nil {
		return e.err
	}
	if len(e.changes) > 0 {
		if err := b.add(StepPrices{p}, e.text("Set fees"), e.changes...); err != nil {
			return err
		}
	}
	royalty := edit{}
	bps := uint64(b.now.RoyaltyBPS)
	royalty.number("royaltyBps", "royalty of a dataset's sale", gen.UnitBps, &bps, r.RoyaltyBps, 1_000)
	if royalty.err != nil || len(royalty.changes) == 0 {
		return royalty.err
	}
	return b.add(StepRoyalty{uint16(bps)}, royalty.text("Set the advisory royalty"), royalty.changes...)
}

// parameter changes one number or account.
func (b *builder) parameter() error {
	req := b.req.Parameter
	if req == nil {
		return malformed("the proposal names no parameter")
	}
	for _, p := range b.now.list() {
		if p.Template == gen.OfParameter && p.Name == string(req.Name) {
			return b.set(&p, req.Value)
		}
	}
	return malformed("there is no parameter %q", req.Name)
}

func (b *builder) set(p *gen.GovernanceParameter, value string) error {
	e := edit{}
	if p.Unit == gen.UnitAccount {
		account, err := dao.ParseAddress(value)
		if err != nil {
			return fmt.Errorf("parameter %s: %w", p.Name, err)
		}
		return b.setAccount(p, account)
	}
	v, err := dao.ParseWei(value)
	if err != nil {
		return fmt.Errorf("parameter %s: %w", p.Name, err)
	}
	switch {
	case p.Unit == gen.UnitSeconds && v.Cmp(dao.WeiOf(maxGovernanceSeconds)) > 0:
		return malformed("%s is at most %s", p.Name, duration(maxGovernanceSeconds))
	case p.Unit == gen.UnitPercent && v.Cmp(dao.WeiOf(100)) > 0:
		return malformed("%s is 0 to 100 per cent", p.Name)
	case p.Name == string(gen.ParameterVotingPeriod) && v.IsZero():
		return malformed("the voting period is at least 1 second")
	case p.Name == string(gen.ParameterChallengeWindow) && v.Cmp(dao.WeiOf(int64(b.now.ExitDelay))) >= 0:
		return malformed("the challenge window must be shorter than the %s in which trainers leave, or a stake is gone before a dispute", duration(int64(b.now.ExitDelay)))
	case p.Name == string(gen.ParameterProposalThreshold) && v.Cmp(b.now.VoteSupply) > 0:
		return malformed("nobody could propose: there are %s votes", amount(b.now.VoteSupply))
	}
	e.note(p.Name, p.Text, p.Unit, p.Value, v.String())
	if len(e.changes) == 0 {
		return fmt.Errorf("%w: %s is %s already", ErrNoChange, p.Name, inWords(p.Unit, p.Value))
	}
	return b.add(StepNumber{p.Name, v}, e.text("Set "+p.Name), e.changes...)
}

func (b *builder) setAccount(p *gen.GovernanceParameter, account dao.Address) error {
	change := func(present dao.Address) Change {
		return Change{p.Name, string(gen.UnitAccount), present.String(), account.String()}
	}
	if p.Name == string(gen.ParameterGuardian) {
		if account == b.now.Guardian {
			return fmt.Errorf("%w: the guardian is %s already", ErrNoChange, inWords(gen.UnitAccount, account.String()))
		}
		return b.add(StepAccount{p.Name, account}, fmt.Sprintf("Set guardian: %s %s → %s. The guardian cannot cancel this proposal",
			p.Text, inWords(gen.UnitAccount, b.now.Guardian.String()), inWords(gen.UnitAccount, account.String())), change(b.now.Guardian))
	}
	if account.IsZero() {
		return malformed("the disputes contract cannot be the zero address")
	}
	added := len(b.actions)
	for _, part := range []struct {
		name, what string
		present    dao.Address
	}{
		{"escrowDisputes", "may void results, at the run escrow", b.now.EscrowDisputes},
		{"trainerDisputes", "may slash, at the trainer registry", b.now.TrainerDisputes},
	} {
		switch {
		case part.present == account:
			continue
		case !part.present.IsZero():
			return fmt.Errorf("%w: the contract that %s is %s and can be set only once", ErrConflict, part.what, part.present)
		}
		if err := b.add(StepAccount{part.name, account}, fmt.Sprintf("Set the disputes contract that %s: nobody → %s. It can be set only once", part.what, account), change(part.present)); err != nil {
			return err
		}
	}
	if len(b.actions) == added {
		return fmt.Errorf("%w: the disputes contract is %s already", ErrNoChange, account)
	}
	return nil
}

// list is every parameter with its present value, in the order of the page.
func (s *Settings) list() []gen.GovernanceParameter {
	seconds := func(v uint64) string { return strconv.FormatUint(v, 10) }
	number := seconds
	p, d := &s.Prices, &s.Dynamics
	out := []gen.GovernanceParameter{}
	add := func(of gen.GovernanceParameterTemplate, name string, unit gen.Unit, value, text string) {
		out = append(out, gen.GovernanceParameter{Name: name, Template: of, Unit: unit, Value: value, Text: text})
	}
	add(gen.OfParameter, "votingDelay", gen.UnitSeconds, seconds(s.VotingDelay), "time between a proposal and the snapshot of votes")
	add(gen.OfParameter, "votingPeriod", gen.UnitSeconds, seconds(s.VotingPeriod), "time that voting is open")
	add(gen.OfParameter, "voteExtension", gen.UnitSeconds, seconds(s.VoteExtension), "least time that voting stays open after the quorum was reached")
	add(gen.OfParameter, "timelockDelay", gen.UnitSeconds, seconds(s.TimelockDelay), "time between queueing and execution")
	add(gen.OfParameter, "proposalThreshold", gen.UnitVotes, s.ProposalThreshold.String(), "votes needed to propose")
	add(gen.OfParameter, "quorum", gen.UnitPercent, number(s.QuorumPercent), "part of all votes that must be for or abstaining")
	add(gen.OfParameter, "guardian", gen.UnitAccount, s.Guardian.String(), "who may cancel proposals")
	add(gen.OfParameter, "voteRate", gen.UnitVotes, s.VoteRate.String(), "votes minted for one credit earned by data or training")
	add(gen.OfParameter, "voteCap", gen.UnitVotes, s.VoteCap.String(), "most votes minted in "+duration(int64(s.EpochSeconds)))
	add(gen.OfParameter, "challengeWindow", gen.UnitSeconds, seconds(s.ChallengeWindow), "time between a result and its settlement, for later results")
	add(gen.OfParameter, "minStake", gen.UnitCredit, s.MinStake.String(), "least stake of a trainer")
	add(gen.OfParameter, "disputes", gen.UnitAccount, s.EscrowDisputes.String(), "contract that may slash and void results; set once")
	add(gen.OfPrice, "basePriceWei", gen.UnitCredit, p.BasePriceWei.String(), "base price of a dataset that has none of its own")
	add(gen.OfPrice, "perRowWei", gen.UnitCredit, p.PerRowWei.String(), "price of a row")
	add(gen.OfPrice, "guaranteedBps", gen.UnitBps, number(uint64(p.GuaranteedBps)), "part of a dataset's price that is paid whatever the scores; the rest is the bonus")
	for i, name := range []string{"localBps", "hostedBps", "encryptedBps"} {
		add(gen.OfPrice, name, gen.UnitBps, number(uint64(p.TierBps[i])), "price in the tier "+strings.TrimSuffix(name, "Bps")+", of the list price")
	}
	add(gen.OfFees, "daoFeeBps", gen.UnitBps, number(uint64(p.DAOFeeBps)), "what the DAO gets, on top of a run's other parts")
	add(gen.OfFees, "computePerSeatRoundWei", gen.UnitCredit, p.ComputePerSeatRoundWei.String(), "a trainer's pay for a seat and round")
	add(gen.OfFees, "custodyPerRoundWei", gen.UnitCredit, p.CustodyPerRoundWei.String(), "the custodians' pay for a round, together")
	add(gen.OfFees, "royaltyBps", gen.UnitBps, number(uint64(s.RoyaltyBPS)), "what ERC-2981 advises markets to pay a dataset's creator when its token is sold")
	add(gen.OfDynamics, "demandRiseMicro", gen.UnitMicro, number(uint64(d.DemandRiseMicro)), "added to demand's exponent by a settled run")
	add(gen.OfDynamics, "demandDecayMicro", gen.UnitMicro, number(uint64(d.DemandDecayMicro)), "taken off it every ten minutes")
	add(gen.OfDynamics, "demandCapMicro", gen.UnitMicro, number(uint64(d.DemandCapMicro)), "greatest exponent of demand")
	add(gen.OfDynamics, "qualityMinBps", gen.UnitBps, number(uint64(d.QualityMinBps)), "least multiplier of quality")
	add(gen.OfDynamics, "qualityMaxBps", gen.UnitBps, number(uint64(d.QualityMaxBps)), "greatest multiplier of quality")
	add(gen.OfDynamics, "qualityStepBps", gen.UnitBps, number(uint64(d.QualityStepBps)), "part of the way that one run moves it")
	return out
}
