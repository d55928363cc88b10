package api

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"sahm/dao"
	"sahm/server/api/gen"
)

// maxDraftDatasets keeps a proposal's execution inside one block.
const maxDraftDatasets = 50

// ErrNoChange reports a proposal that would leave everything as it is.
var ErrNoChange = errors.New("no change")

// builder collects a proposal's actions.
type builder struct {
	s       *Server
	req     *gen.ProposalDraftRequest
	now     Settings
	actions []Action
}

// build makes the actions of a template. What it takes, the present state
// would take too, as far as it can be seen without trying.
func (s *Server) build(ctx context.Context, req *gen.ProposalDraftRequest) ([]Action, error) {
	b := &builder{s: s, req: req}
	var err error
	if b.now, err = s.cfg.Governor.Settings(ctx); err != nil {
		return nil, err
	}
	if err := b.foreign(); err != nil {
		return nil, err
	}
	switch req.Template {
	case gen.Admit:
		err = b.admission(ctx)
	case gen.List:
		err = b.listing(ctx)
	case gen.Suspend, gen.Delist:
		err = b.ending(ctx)
	case gen.Price:
		err = b.pricing(ctx)
	case gen.SetDynamics:
		err = b.dynamics()
	case gen.SetFees:
		err = b.fees()
	case gen.SetCommittee:
		err = b.committee(ctx)
	case gen.Pay:
		err = b.payment()
	case gen.SetParameter:
		err = b.parameter()
	default:
		err = malformed("template %q", req.Template)
	}
	if err == nil && len(b.actions) == 0 {
		err = fmt.Errorf("%w: every value is what it is proposed to be", ErrNoChange)
	}
	return b.actions, err
}

// foreign refuses fields of another template: whoever sends them expects
// something of them.
func (b *builder) foreign() error {
	r := b.req
	for _, f := range []struct {
		name string
		set  bool
		of   []gen.ProposalDraftRequestTemplate
	}{
		{"datasets", r.Datasets != nil && len(*r.Datasets) > 0, []gen.ProposalDraftRequestTemplate{gen.List, gen.Suspend, gen.Delist, gen.Price}},
		{"prices", r.Prices != nil && len(*r.Prices) > 0, []gen.ProposalDraftRequestTemplate{gen.List, gen.Price}},
		{"basePriceWei", r.BasePriceWei != nil, []gen.ProposalDraftRequestTemplate{gen.Price}},
		{"perRowWei", r.PerRowWei != nil, []gen.ProposalDraftRequestTemplate{gen.Price}},
		{"guaranteedBps", r.GuaranteedBps != nil, []gen.ProposalDraftRequestTemplate{gen.Price}},
		{"tiers", r.Tiers != nil, []gen.ProposalDraftRequestTemplate{gen.Price}},
		{"dynamics", r.Dynamics != nil, []gen.ProposalDraftRequestTemplate{gen.SetDynamics}},
		{"fees", r.Fees != nil, []gen.ProposalDraftRequestTemplate{gen.SetFees}},
		{"committee", r.Committee != nil, []gen.ProposalDraftRequestTemplate{gen.SetCommittee}},
		{"payment", r.Payment != nil, []gen.ProposalDraftRequestTemplate{gen.Pay}},
		{"parameter", r.Parameter != nil, []gen.ProposalDraftRequestTemplate{gen.SetParameter}},
		{"accounts", r.Accounts != nil && len(*r.Accounts) > 0, []gen.ProposalDraftRequestTemplate{gen.Admit}},
	} {
		if f.set && !slices.Contains(f.of, r.Template) {
			return malformed("%s is no field of the template %s", f.name, r.Template)
		}
	}
	return nil
}

// add appends a step with its words and changes.
func (b *builder) add(step Step, text string, changes ...Change) error {
	call, err := b.s.cfg.Packer.Pack(step)
	if err != nil {
		return err
	}
	b.actions = append(b.actions, Action{Call: call, Text: text, Changes: changes, step: step})
	return nil
}

// datasets are the request's datasets, all registered and named once.
func (b *builder) datasets(ctx context.Context) (ids []dao.DatasetID, views []ChainDataset, err error) {
	if b.req.Datasets == nil || len(*b.req.Datasets) == 0 {
		return nil, nil, malformed("the proposal names no datasets")
	}
	if len(*b.req.Datasets) > maxDraftDatasets {
		return nil, nil, malformed("a proposal takes at most %d datasets", maxDraftDatasets)
	}
	var p parser
	if ids = p.hashes("datasets", *b.req.Datasets); p.err != nil {
		return nil, nil, p.err
	}
	seen := map[dao.DatasetID]bool{}
	for _, id := range ids {
		if seen[id] {
			return nil, nil, malformed("dataset %s is named twice", id)
		}
		seen[id] = true
		v, err := b.s.cfg.Registry.Dataset(ctx, id)
		if err != nil {
			return nil, nil, err
		}
		views = append(views, v)
	}
	return ids, views, nil
}

func (b *builder) admission(ctx context.Context) error {
	if b.req.Accounts == nil || len(*b.req.Accounts) == 0 {
		return malformed("the proposal names no accounts")
	}
	if len(*b.req.Accounts) > maxDraftDatasets {
		return malformed("a proposal takes at most %d accounts", maxDraftDatasets)
	}
	seen := map[dao.Address]bool{}
	for i, text := range *b.req.Accounts {
		var p parser
		account := p.address(fmt.Sprintf("accounts[%d]", i), text)
		switch {
		case p.err != nil:
			return p.err
		case account.IsZero():
			return malformed("accounts[%d] is the zero address", i)
		case seen[account]:
			return malformed("%s is named twice", account)
		}
		seen[account] = true
		known, err := b.s.cfg.Registry.Admitted(ctx, account)
		if err != nil {
			return err
		}
		if known {
			return fmt.Errorf("%w: %s is a verified owner already", ErrNoChange, account)
		}
		if err := b.admit(account); err != nil {
			return err
		}
	}
	return nil
}

func (b *builder) admit(account dao.Address) error {
	return b.add(StepAdmit{account}, "Admit "+account.String()+" as a verified owner (present: not admitted)",
		Change{"admitted " + account.String(), string(gen.UnitText), "no", "yes"})
}

// listing admits creators, sets base prices and lists datasets.
func (b *builder) listing(ctx context.Context) error {
	ids, views, err := b.datasets(ctx)
	if err != nil {
		return err
	}
	prices, err := b.prices(len(ids))
	if err != nil {
		return err
	}
	admitted := map[dao.Address]bool{}
	for i := range ids {
		creator := views[i].Creator
		if admitted[creator] {
			continue
		}
		admitted[creator] = true
		known, err := b.s.cfg.Registry.Admitted(ctx, creator)
		if err == nil && !known {
			err = b.admit(creator)
		}
		if err != nil {
			return err
		}
	}
	for i, id := range ids {
		if views[i].Status == dao.DatasetListed {
			return fmt.Errorf("%w: dataset %s is listed already", ErrNoChange, id)
		}
		if prices != nil {
			if err := b.base(ctx, id, prices[i]); err != nil {
				return err
			}
		}
		if err := b.add(StepList{id}, fmt.Sprintf("List dataset %s (present: %s)", id, views[i].Status),
			Change{"status " + id.String(), string(gen.UnitText), views[i].Status.String(), dao.DatasetListed.String()}); err != nil {
			return err
		}
	}
	return nil
}

// prices are the request's prices of n datasets, nil if it has none.
func (b *builder) prices(n int) ([]dao.Wei, error) {
	if b.req.Prices == nil || len(*b.req.Prices) == 0 {
		return nil, nil
	}
	if len(*b.req.Prices) != n {
		return nil, malformed("%d prices for %d datasets", len(*b.req.Prices), n)
	}
	var p parser
	out := make([]dao.Wei, n)
	for i, text := range *b.req.Prices {
		out[i] = p.wei(fmt.Sprintf("prices[%d]", i), text)
	}
	return out, p.err
}

// base gives a dataset its own base price, unless it has that one.
func (b *builder) base(ctx context.Context, id dao.DatasetID, price dao.Wei) error {
	present, own, err := b.s.cfg.Governor.DatasetBase(ctx, id)
	if err != nil || own && present.Cmp(price) == 0 {
		return err
	}
	whose := "the common base"
	if own {
		whose = "its own"
	}
	return b.add(StepDatasetBase{id, price}, fmt.Sprintf("Set the base price of dataset %s to %s credit (present: %s, %s)", id, amount(price), amount(present), whose),
		Change{"basePriceWei " + id.String(), string(gen.UnitCredit), present.String(), price.String()})
}

func (b *builder) ending(ctx context.Context) error {
	ids, views, err := b.datasets(ctx)
	if err != nil {
		return err
	}
	for i, id := range ids {
		status := views[i].Status
		change := func(to dao.DatasetStatus) Change {
			return Change{"status " + id.String(), string(gen.UnitText), status.String(), to.String()}
		}
		if b.req.Template == gen.Suspend {
			if status == dao.DatasetSuspended {
				return fmt.Errorf("%w: dataset %s is suspended already", ErrNoChange, id)
			}
			err = b.add(StepSuspend{id}, fmt.Sprintf("Suspend dataset %s (present: %s): no new runs; runs that were opened go on; it can be listed again", id, status), change(dao.DatasetSuspended))
		} else {
			if status == dao.DatasetDelisted {
				return fmt.Errorf("%w: dataset %s is delisted already", ErrNoChange, id)
			}
			err = b.add(StepDelist{id}, fmt.Sprintf("Delist dataset %s (present: %s) for good: no new runs, and it cannot be listed again; runs that were opened go on", id, status), change(dao.DatasetDelisted))
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (b *builder) committee(ctx context.Context) error {
	req := b.req.Committee
	if req == nil {
		return malformed("the proposal names no committee")
	}
	var p parser
	step := StepCommittee{}
	for i, m := range req.Members {
		member, key := p.address(fmt.Sprintf("committee.members[%d].address", i), m.Address), p.hash(fmt.Sprintf("committee.members[%d].sealingKey", i), m.SealingKey)
		if p.err != nil {
			return p.err
		}
		switch {
		case member.IsZero() || key.IsZero():
			return malformed("committee.members[%d] has a zero address or key", i)
		case slices.Contains(step.Members, member):
			return malformed("member %s is named twice", member)
		case slices.Contains(step.SealingKeys, key):
			return malformed("sealing key %s is named twice", key)
		}
		step.Members, step.SealingKeys = append(step.Members, member), append(step.SealingKeys, key)
	}
	if req.Threshold < 2 || req.Threshold >= len(step.Members) {
		return malformed("the threshold is at least 2 and below the %d members", len(step.Members))
	}
	step.Threshold = uint8(req.Threshold)
	old, err := b.s.cfg.Network.Committee(ctx, 0)
	if err != nil {
		return err
	}
	if old.Threshold == req.Threshold && slices.Equal(old.Members, step.Members) && slices.Equal(old.SealingKeys, step.SealingKeys) {
		return fmt.Errorf("%w: these are the custodians in office", ErrNoChange)
	}
	next := old.Epoch + 1
	text := fmt.Sprintf("Set the custodians of epoch %d: %d members, %d signatures for a result (present: epoch %d, %d members, %d signatures). %s. "+
		"Keys: epoch %d begins when this is executed, and keys of new datasets are sealed to it. "+
		"Runs that were opened stay with the custodians of epoch %d until they end. "+
		"Datasets that were sealed to epoch %d must be resealed by their owners (sahm data reseal): until then the custodians of epoch %d hold no pieces of their keys, and a run of such a dataset ends with a refund.",
		next, len(step.Members), step.Threshold, old.Epoch, len(old.Members), old.Threshold, movements(old.Members, step.Members), next, old.Epoch, old.Epoch, next)
	return b.add(step, text,
		Change{"epoch", string(gen.UnitCount), fmt.Sprint(old.Epoch), fmt.Sprint(next)},
		Change{"threshold", string(gen.UnitCount), fmt.Sprint(old.Threshold), fmt.Sprint(step.Threshold)},
		Change{"members", string(gen.UnitText), addressList(old.Members), addressList(step.Members)})
}

// movements says who joins, leaves and stays.
func movements(before, after []dao.Address) string {
	var joins, leaves []dao.Address
	for _, a := range after {
		if !slices.Contains(before, a) {
			joins = append(joins, a)
		}
	}
	for _, a := range before {
		if !slices.Contains(after, a) {
			leaves = append(leaves, a)
		}
	}
	none := func(list []dao.Address) string {
		if len(list) == 0 {
			return "nobody"
		}
		return addressList(list)
	}
	return "Joining: " + none(joins) + "; leaving: " + none(leaves)
}

func addressList(list []dao.Address) string {
	out := make([]string, len(list))
	for i, a := range list {
		out[i] = a.String()
	}
	return strings.Join(out, ", ")
}

// payment sends what the treasury has.
func (b *builder) payment() error {
	req := b.req.Payment
	if req == nil {
		return malformed("the proposal names no payment")
	}
	var p parser
	to, sum := p.address("payment.to", req.To), p.wei("payment.amountWei", req.AmountWei)
	switch {
	case p.err != nil:
		return p.err
	case to.IsZero():
		return malformed("payment.to is the zero address")
	case to == b.s.cfg.Contracts.Timelock:
		return fmt.Errorf("%w: %s is the treasury itself", ErrNoChange, to)
	case sum.IsZero():
		return fmt.Errorf("%w: the amount is 0", ErrNoChange)
	}
	holds, unit, name := b.now.TreasuryCredit, gen.UnitCredit, "credit"
	switch req.Asset {
	case gen.AssetCredit:
	case gen.AssetVotes:
		holds, unit, name = b.now.TreasuryVotes, gen.UnitVotes, "votes"
	case gen.AssetNative:
		holds, unit, name = b.now.TreasuryNative, gen.UnitNative, "of the chain's own coin"
	default:
		return malformed("payment.asset is credit, votes or native")
	}
	if holds.Cmp(sum) < 0 {
		return advise(fmt.Errorf("%w: the treasury %s holds %s %s, the payment is %s", ErrInsufficientFunds, b.s.cfg.Contracts.Timelock, amount(holds), name, amount(sum)),
			"Propose a smaller payment, or wait until fees or gifts have filled the treasury.")
	}
	left := holds.Sub(sum)
	return b.add(StepPay{string(req.Asset), to, sum}, fmt.Sprintf("Pay %s %s from the treasury to %s (the treasury's present %s becomes %s)", amount(sum), name, to, amount(holds), amount(left)),
		Change{"treasury", string(unit), holds.String(), left.String()})
}

// dependsOn reports whether a refusal is only what an earlier action of the
// same proposal changes. The registry looks at a creator last, so that a
// dataset refused for it would be listed once its creator is admitted.
func dependsOn(earlier []Action, refused *Revert) bool {
	if refused.Name != "NotAdmitted" {
		return false
	}
	for _, a := range earlier {
		if s, ok := a.step.(StepAdmit); ok && strings.EqualFold(refused.Args["account"], s.Account.String()) {
			return true
		}
	}
	return false
}
