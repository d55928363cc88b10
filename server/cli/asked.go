package cli

import (
	"bytes"
	"context"
	"fmt"
	"regexp"
	"strings"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/server/client"
)

// governed gives the contracts that proposals act on, read on the user's node
// at the addresses that the wallet knows.
func (s *session) governed(ctx context.Context) (*chain.Contracts, func(), error) {
	a, err := s.places()
	if err != nil {
		return nil, nil, err
	}
	c, err := s.dial(ctx)
	if err != nil {
		return nil, nil, err
	}
	m := chain.NewContracts(c, a)
	if a.Contribution, err = m.VoteMinter(ctx); err != nil {
		c.Close()
		return nil, nil, err
	}
	return chain.NewContracts(c, a), c.Close, nil
}

// places are the addresses of the contracts that proposals act on; that of
// Contribution, which the API does not name, is left out.
func (s *session) places() (a chain.Addresses, err error) {
	k := &s.status.Contracts
	for _, p := range []struct {
		text string
		to   *dao.Address
	}{{k.Token, &a.Token}, {k.Credit, &a.Credit}, {k.Governor, &a.Governor}, {k.Timelock, &a.Timelock}, {k.Custodians, &a.Custodians},
		{k.Datasets, &a.Datasets}, {k.Prices, &a.Prices}, {k.Trainers, &a.Trainers}, {k.Escrow, &a.Escrow}} {
		if *p.to, err = contract(p.text); err != nil {
			return a, err
		}
	}
	return a, nil
}

// wantedCall is a call that a request asks for.
type wantedCall struct {
	call chain.Action
	// optional is one that may be left out: what it sets may be so already.
	optional, found bool
}

// draftTag is the server's, which makes two drafts of the same words different
// proposals.
var draftTag = regexp.MustCompile(`^\n\nDraft [0-9a-f]{8}\.$`)

// checkAsked refuses a draft that does or says anything but what was asked:
// the calls are made here from the request and the chain, and the server's
// words about them are not looked at.
func (s *session) checkAsked(ctx context.Context, r *client.ProposalDraftRequest, drafted []chain.Action, description string) error {
	said := r.Title
	if d := value(r.Description); d != "" {
		said += "\n\n" + d
	}
	if !strings.HasPrefix(description, said) || !draftTag.MatchString(description[len(said):]) {
		return fmt.Errorf("the server drafted other words than yours; nothing was sent")
	}
	c, done, err := s.governed(ctx)
	if err != nil {
		return err
	}
	defer done()
	a := asking{ctx: ctx, c: c, r: r}
	a.template()
	if a.err != nil {
		return a.err
	}
	for _, d := range drafted {
		if !a.take(d) {
			return fmt.Errorf("the server drafted something that you did not ask for: %s; nothing was sent", callText(d))
		}
	}
	for _, w := range a.want {
		if !w.optional && !w.found {
			return fmt.Errorf("the server left out of the draft: %s; nothing was sent", callText(w.call))
		}
	}
	return nil
}

// callText is what a call does, by its bytes.
func callText(a chain.Action) string {
	text, ok := chain.CallText(a.Data)
	switch {
	case len(a.Data) == 0:
		return fmt.Sprintf("%s wei of the chain's coin to %s", a.ValueWei, a.To)
	case !ok:
		text = fmt.Sprintf("the bytes 0x%x", a.Data)
	}
	text = a.To.String() + "." + text
	if !a.ValueWei.IsZero() {
		text += fmt.Sprintf(" with %s wei of the chain's coin", a.ValueWei)
	}
	return text
}

// asking collects the calls of a request and keeps the first error.
type asking struct {
	ctx  context.Context
	c    *chain.Contracts
	r    *client.ProposalDraftRequest
	want []wantedCall
	err  error
}

func (a *asking) take(d chain.Action) bool {
	for i := range a.want {
		w := &a.want[i]
		if !w.found && w.call.To == d.To && bytes.Equal(w.call.Data, d.Data) && w.call.ValueWei.Cmp(d.ValueWei) == 0 {
			w.found = true
			return true
		}
	}
	return false
}

func (a *asking) add(to dao.Address, data []byte) {
	a.want = append(a.want, wantedCall{call: chain.Action{To: to, Data: data}})
}

// maybe adds a call that may be left out.
func (a *asking) maybe(to dao.Address, data []byte) {
	a.add(to, data)
	a.want[len(a.want)-1].optional = true
}

func (a *asking) note(err error) bool {
	if err != nil && a.err == nil {
		a.err = err
	}
	return a.err == nil
}

func (a *asking) address(s string) dao.Address {
	v, err := dao.ParseAddress(s)
	a.note(err)
	return v
}

func (a *asking) hash(s string) dao.Hash {
	v, err := dao.ParseHash(s)
	a.note(err)
	return v
}

func (a *asking) wei(s string) dao.Wei {
	v, err := dao.ParseWei(s)
	a.note(err)
	return v
}

func (a *asking) template() {
	switch r := a.r; string(r.Template) {
	case "list", "suspend", "delist":
		a.datasets()
	case "price", "fees":
		a.prices()
	case "dynamics":
		a.dynamics()
	case "committee":
		var members []dao.Address
		var keys []dao.Hash
		for _, m := range r.Committee.Members {
			members, keys = append(members, a.address(m.Address)), append(keys, a.hash(m.SealingKey))
		}
		a.add(a.c.PackSetCommittee(members, keys, uint8(r.Committee.Threshold)))
	case "payment":
		to, sum := a.address(r.Payment.To), a.wei(r.Payment.AmountWei)
		switch r.Payment.Asset {
		case client.AssetCredit:
			a.add(a.c.PackTransferCredit(to, sum))
		case client.AssetVotes:
			a.add(a.c.PackTransferVotes(to, sum))
		default:
			a.want = append(a.want, wantedCall{call: chain.Action{To: to, ValueWei: sum}})
		}
	case "parameter":
		a.parameter(string(r.Parameter.Name), r.Parameter.Value)
	case "admit":
		for _, text := range value(r.Accounts) {
			a.add(a.c.PackAdmitOwner(a.address(text)))
		}
	default:
		a.note(badUsage("unknown template %q", r.Template))
	}
}

// datasets also admits who published what is listed, by the registry.
func (a *asking) datasets() {
	prices := value(a.r.Prices)
	for i, text := range value(a.r.Datasets) {
		id := a.hash(text)
		switch string(a.r.Template) {
		case "suspend":
			a.add(a.c.PackSuspend(id))
			continue
		case "delist":
			a.add(a.c.PackDelist(id))
			continue
		}
		d, err := a.c.Dataset(a.ctx, id)
		if !a.note(err) {
			return
		}
		a.maybe(a.c.PackAdmitOwner(d.Creator))
		if i < len(prices) {
			a.maybe(a.c.PackSetDatasetBase(id, a.wei(prices[i])))
		}
		a.add(a.c.PackList(id))
	}
}

// prices is the whole book with what the request names in place of what is.
func (a *asking) prices() {
	r := a.r
	now, err := a.c.PriceParameters(a.ctx)
	if !a.note(err) {
		return
	}
	p := now
	for text, to := range map[*string]*dao.Wei{r.BasePriceWei: &p.BasePriceWei, r.PerRowWei: &p.PerRowWei} {
		if text != nil {
			*to = a.wei(*text)
		}
	}
	p.GuaranteedBps = uint16(valueOr(r.GuaranteedBps, int(p.GuaranteedBps)))
	tiers := value(r.Tiers)
	for i, v := range []*int{tiers.LocalBps, tiers.HostedBps, tiers.EncryptedBps} {
		p.TierBps[i] = uint32(valueOr(v, int(p.TierBps[i])))
	}
	fees := value(r.Fees)
	p.DAOFeeBps = uint16(valueOr(fees.DaoFeeBps, int(p.DAOFeeBps)))
	p.ComputePerSeatRoundWei = a.wei(valueOr(fees.ComputePerSeatRoundWei, p.ComputePerSeatRoundWei.String()))
	p.CustodyPerRoundWei = a.wei(valueOr(fees.CustodyPerRoundWei, p.CustodyPerRoundWei.String()))
	before, present := a.c.PackSetParameters(now)
	if to, data := a.c.PackSetParameters(p); to == before && !bytes.Equal(data, present) {
		a.add(to, data)
	}
	if fees.RoyaltyBps != nil {
		is, err := a.c.RoyaltyBps(a.ctx)
		if a.note(err); int(is) != *fees.RoyaltyBps {
			a.add(a.c.PackSetRoyalty(uint16(*fees.RoyaltyBps)))
		}
	}
	prices := value(r.Prices)
	for i, text := range value(r.Datasets) {
		if i < len(prices) {
			a.maybe(a.c.PackSetDatasetBase(a.hash(text), a.wei(prices[i])))
		}
	}
}

func (a *asking) dynamics() {
	d, err := a.c.Dynamics(a.ctx)
	if !a.note(err) {
		return
	}
	r := value(a.r.Dynamics)
	for to, v := range map[*uint32]*int{&d.DemandRiseMicro: r.DemandRiseMicro, &d.DemandDecayMicro: r.DemandDecayMicro, &d.DemandCapMicro: r.DemandCapMicro} {
		*to = uint32(valueOr(v, int(*to)))
	}
	for to, v := range map[*uint16]*int{&d.QualityMinBps: r.QualityMinBps, &d.QualityMaxBps: r.QualityMaxBps, &d.QualityStepBps: r.QualityStepBps} {
		*to = uint16(valueOr(v, int(*to)))
	}
	a.add(a.c.PackSetDynamics(d))
}

func (a *asking) parameter(name, text string) {
	switch name {
	case "guardian":
		a.add(a.c.PackSetGuardian(a.address(text)))
		return
	case "disputes": // kept in two places; one may have it
		at := a.address(text)
		a.maybe(a.c.PackSetEscrowDisputes(at))
		a.maybe(a.c.PackSetTrainerDisputes(at))
		return
	}
	v := a.wei(text)
	switch name {
	case "proposalThreshold":
		a.add(a.c.PackSetProposalThreshold(v))
		return
	case "minStake":
		a.add(a.c.PackSetMinStake(v))
		return
	case "voteRate":
		a.add(a.c.PackSetVoteRate(v))
		return
	case "voteCap":
		a.add(a.c.PackSetVoteCap(v))
		return
	}
	if v.Big().BitLen() > 32 {
		a.note(badUsage("--value of %s is too great", name))
		return
	}
	n := v.Big().Uint64()
	switch name {
	case "quorum":
		a.add(a.c.PackSetQuorum(n))
	case "challengeWindow":
		a.add(a.c.PackSetChallengeWindow(n))
	case "timelockDelay":
		a.add(a.c.PackSetTimelockDelay(n))
	case "votingDelay":
		a.add(a.c.PackSetVotingDelay(n))
	case "votingPeriod":
		a.add(a.c.PackSetVotingPeriod(uint32(n)))
	case "voteExtension":
		a.add(a.c.PackSetVoteExtension(n))
	default:
		a.note(badUsage("this version does not know the parameter %q", name))
	}
}
