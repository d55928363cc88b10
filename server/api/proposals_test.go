package api

import (
	"encoding/json"
	"strings"
	"testing"

	"sahm/dao"
	"sahm/server/api/gen"
)

// TestTemplates: every template says the present and the proposed value of
// what it changes, in words and as data, and keeps what it does not name.
func TestTemplates(t *testing.T) {
	w := newWorld(t, func(c *Config) { c.Limits.DraftsPerMinute = 1_000 })
	creator := key(t, "creator").Address()
	id := w.addDataset(creator, 10, dao.DatasetListed, policy(nil))
	w.admitted[creator] = true
	ids, newcomer := []string{id.String()}, dao.Address{0xaa}
	wei, in, str := func(n int64) *gen.Wei { s := ether(n).String(); return &s }, func(n int) *int { return &n }, func(s ...string) *[]string { return &s }
	members := make([]struct {
		Address    gen.AddressHex `json:"address"`
		SealingKey gen.HashHex    `json:"sealingKey"`
	}, 4)
	for i := range members {
		members[i].Address, members[i].SealingKey = dao.Address{byte(i + 1)}.String(), dao.Hash{byte(i + 1)}.String()
	}
	param := func(name gen.ProposalParameterName, value string) *gen.ProposalParameter {
		return &gen.ProposalParameter{Name: name, Value: value}
	}
	for name, c := range map[string]struct {
		q       gen.ProposalDraftRequest
		words   []string // one an action, of which each is a part
		changes []string // "name present → proposed" of all actions
	}{
		"admit":   {gen.ProposalDraftRequest{Template: gen.Admit, Accounts: str(newcomer.String())}, []string{"Admit " + newcomer.String() + " as a verified owner"}, []string{"admitted " + newcomer.String() + " no → yes"}},
		"suspend": {gen.ProposalDraftRequest{Template: gen.Suspend, Datasets: &ids}, []string{"Suspend dataset " + id.String() + " (present: listed)"}, []string{"status " + id.String() + " listed → suspended"}},
		"delist":  {gen.ProposalDraftRequest{Template: gen.Delist, Datasets: &ids}, []string{"for good"}, []string{"status " + id.String() + " listed → delisted"}},
		"price": {gen.ProposalDraftRequest{Template: gen.Price, BasePriceWei: wei(25), GuaranteedBps: in(4_050), Tiers: &gen.PriceTiers{EncryptedBps: in(20_000), LocalBps: in(9_000)}},
			[]string{"Set prices: base per dataset 20 credit → 25 credit; guaranteed part 50 % → 40.5 %; tier encrypted 150 % → 200 %"},
			[]string{"basePriceWei 20000000000000000000 → 25000000000000000000", "guaranteedBps 5000 → 4050", "encryptedBps 15000 → 20000"}},
		"price of a dataset": {gen.ProposalDraftRequest{Template: gen.Price, Datasets: &ids, Prices: str(ether(3).String())},
			[]string{"to 3 credit (present: 20, the common base)"}, []string{"basePriceWei " + id.String() + " 20000000000000000000 → 3000000000000000000"}},
		"dynamics": {gen.ProposalDraftRequest{Template: gen.SetDynamics, Dynamics: &gen.PriceDynamics{DemandRiseMicro: in(48_790), DemandDecayMicro: in(700), DemandCapMicro: in(1_386_294), QualityMinBps: in(5_000)}},
			[]string{"demand rise of a settled run 0.000000 → 0.048790; demand decay per ten minutes 0.000000 → 0.000700; demand cap 0.000000 → 1.386294; least quality multiplier 100 % → 50 %"},
			[]string{"demandRiseMicro 0 → 48790", "demandDecayMicro 0 → 700", "demandCapMicro 0 → 1386294", "qualityMinBps 10000 → 5000"}},
		"fees": {gen.ProposalDraftRequest{Template: gen.SetFees, Fees: &gen.ProposalFees{DaoFeeBps: in(300), CustodyPerRoundWei: wei(6), RoyaltyBps: in(250)}},
			[]string{"Set fees: DAO fee 2.5 % → 3 %; custody per round 5 credit → 6 credit", "royalty of a dataset's sale 5 % → 2.5 %"},
			[]string{"daoFeeBps 250 → 300", "custodyPerRoundWei 5000000000000000000 → 6000000000000000000", "royaltyBps 500 → 250"}},
		"committee": {gen.ProposalDraftRequest{Template: gen.SetCommittee, Committee: &gen.ProposalCommittee{Members: members, Threshold: 3}},
			[]string{"custodians of epoch 2: 4 members, 3 signatures for a result (present: epoch 1, 3 members, 2 signatures)"}, []string{"epoch 1 → 2", "threshold 2 → 3", "members"}},
		"payment": {gen.ProposalDraftRequest{Template: gen.Pay, Payment: &gen.ProposalPayment{Asset: gen.AssetCredit, To: newcomer.String(), AmountWei: ether(100).String()}},
			[]string{"Pay 100 credit from the treasury to " + newcomer.String() + " (the treasury's present 300 becomes 200)"}, []string{"treasury 300000000000000000000 → 200000000000000000000"}},
		"payment of coins": {gen.ProposalDraftRequest{Template: gen.Pay, Payment: &gen.ProposalPayment{Asset: gen.AssetNative, To: newcomer.String(), AmountWei: ether(2).String()}},
			[]string{"Pay 2 of the chain's own coin"}, []string{"treasury 2000000000000000000 → 0"}},
		"voting period": {gen.ProposalDraftRequest{Template: gen.SetParameter, Parameter: param(gen.ParameterVotingPeriod, "345600")}, []string{"Set votingPeriod: time that voting is open 3 d → 4 d"}, []string{"votingPeriod 259200 → 345600"}},
		"quorum":        {gen.ProposalDraftRequest{Template: gen.SetParameter, Parameter: param(gen.ParameterQuorum, "10")}, []string{"4 % → 10 %"}, []string{"quorum 4 → 10"}},
		"no guardian": {gen.ProposalDraftRequest{Template: gen.SetParameter, Parameter: param(gen.ParameterGuardian, dao.Address{}.String())},
			[]string{"→ nobody. The guardian cannot cancel this proposal"}, []string{"guardian " + dao.Address{0x6a}.String() + " → " + dao.Address{}.String()}},
		"disputes": {gen.ProposalDraftRequest{Template: gen.SetParameter, Parameter: param(gen.ParameterDisputes, newcomer.String())},
			[]string{"may void results", "may slash"}, []string{"disputes " + dao.Address{}.String() + " → " + newcomer.String(), "disputes " + dao.Address{}.String() + " → " + newcomer.String()}},
	} {
		t.Run(name, func(t *testing.T) {
			c.q.Title = "t"
			d := into[gen.ProposalDraft](t, w.do("POST", "/v1/proposals", w.bearer(), c.q))
			if len(d.Actions) != len(c.words) {
				t.Fatalf("%d actions: %+v", len(d.Actions), d.Actions)
			}
			var changes []string
			for i, a := range d.Actions {
				if !strings.Contains(a.Text, c.words[i]) {
					t.Errorf("%q does not say %q", a.Text, c.words[i])
				}
				for _, x := range *a.Changes {
					changes = append(changes, x.Name+" "+x.Present+" → "+x.Proposed)
				}
			}
			if len(changes) != len(c.changes) {
				t.Fatalf("%q", changes)
			}
			for i, want := range c.changes {
				if !strings.HasPrefix(changes[i], want) {
					t.Errorf("%q is not %q", changes[i], want)
				}
			}
			stored := w.drafts[d.ProposalId]
			if len(stored.Actions) != len(d.Actions) || stored.Template != string(c.q.Template) {
				t.Errorf("stored %+v", stored)
			}
			s := into[gen.ProposalSimulation](t, w.do("POST", "/v1/simulations", w.bearer(), c.q))
			if !s.Ok || !s.InSequence || len(s.Actions) != len(d.Actions) || s.Actions[0].Text != d.Actions[0].Text || s.Propose.ThresholdWei != ether(1_000).String() ||
				s.ClosesAt-s.OpensAt != 3*86_400 || s.ExecutableAt-s.ClosesAt != 2*86_400 {
				t.Errorf("%+v", s)
			}
		})
	}
	t.Run("what happens to runs and keys is in the text", func(t *testing.T) {
		q := gen.ProposalDraftRequest{Template: gen.SetCommittee, Title: "t", Committee: &gen.ProposalCommittee{Members: members, Threshold: 2}}
		text := into[gen.ProposalDraft](t, w.do("POST", "/v1/proposals", w.bearer(), q)).Actions[0].Text
		for _, want := range []string{"epoch 2 begins when this is executed", "Runs that were opened stay with the custodians of epoch 1", "must be resealed by their owners", "Joining: ", "leaving: "} {
			if !strings.Contains(text, want) {
				t.Errorf("%q does not say %q", text, want)
			}
		}
	})
	t.Run("coins go along", func(t *testing.T) {
		q := gen.ProposalDraftRequest{Template: gen.Pay, Title: "t", Payment: &gen.ProposalPayment{Asset: gen.AssetNative, To: newcomer.String(), AmountWei: "7"}}
		a := into[gen.ProposalDraft](t, w.do("POST", "/v1/proposals", w.bearer(), q)).Actions[0]
		if a.ValueWei == nil || *a.ValueWei != "7" || len(a.Calldata) != 0 || a.Target != newcomer.String() {
			t.Errorf("%+v", a)
		}
	})
}

// TestTemplateRefusals: a draft that would do nothing, that the treasury cannot
// pay or that has fields of another template is refused, each with its type.
func TestTemplateRefusals(t *testing.T) {
	w := newWorld(t, func(c *Config) { c.Limits.DraftsPerMinute = 1_000 })
	creator := key(t, "creator").Address()
	listed := w.addDataset(creator, 10, dao.DatasetListed, policy(nil))
	suspended := w.addDataset(creator, 11, dao.DatasetSuspended, policy(nil))
	delisted := w.addDataset(creator, 12, dao.DatasetDelisted, policy(nil))
	w.admitted[creator] = true
	w.bases[suspended] = ether(3)
	w.settings.EscrowDisputes, w.settings.TrainerDisputes = dao.Address{0xd}, dao.Address{0xd}
	list := func(ids ...dao.DatasetID) *[]string {
		out := []string{}
		for _, id := range ids {
			out = append(out, id.String())
		}
		return &out
	}
	one, in := dao.Address{1}.String(), func(n int) *int { return &n }
	type q = gen.ProposalDraftRequest
	pay := func(asset gen.ProposalPaymentAsset, to, n string) q {
		return q{Template: gen.Pay, Payment: &gen.ProposalPayment{Asset: asset, To: to, AmountWei: n}}
	}
	set := func(name gen.ProposalParameterName, value string) q {
		return q{Template: gen.SetParameter, Parameter: &gen.ProposalParameter{Name: name, Value: value}}
	}
	committee := func(threshold int, change func(*gen.ProposalCommittee)) q {
		c := &gen.ProposalCommittee{Threshold: threshold}
		for i, m := range w.committee.Members {
			c.Members = append(c.Members, struct {
				Address    gen.AddressHex `json:"address"`
				SealingKey gen.HashHex    `json:"sealingKey"`
			}{m.String(), w.committee.SealingKeys[i].String()})
		}
		if change != nil {
			change(c)
		}
		return q{Template: gen.SetCommittee, Committee: c}
	}
	base, perRow, none := ether(20).String(), dao.WeiOf(1e17).String(), dao.Address{}.String()
	for name, c := range map[string]struct {
		q    q
		want string
	}{
		"admitted already":           {q{Template: gen.Admit, Accounts: &[]string{creator.String()}}, "no-change"},
		"nobody to admit":            {q{Template: gen.Admit}, "malformed"},
		"admitted twice":             {q{Template: gen.Admit, Accounts: &[]string{one, one}}, "malformed"},
		"the zero address admitted":  {q{Template: gen.Admit, Accounts: &[]string{none}}, "malformed"},
		"listed already":             {q{Template: gen.List, Datasets: list(listed)}, "no-change"},
		"suspended already":          {q{Template: gen.Suspend, Datasets: list(suspended)}, "no-change"},
		"delisted already":           {q{Template: gen.Delist, Datasets: list(delisted)}, "no-change"},
		"the prices in force":        {q{Template: gen.Price, BasePriceWei: &base, PerRowWei: &perRow, GuaranteedBps: in(5_000), Tiers: &gen.PriceTiers{HostedBps: in(10_000)}}, "no-change"},
		"a dataset's own price":      {q{Template: gen.Price, Datasets: list(suspended), Prices: &[]string{ether(3).String()}}, "no-change"},
		"a tier at nothing":          {q{Template: gen.Price, Tiers: &gen.PriceTiers{HostedBps: in(0)}}, "malformed"},
		"a tier too high":            {q{Template: gen.Price, Tiers: &gen.PriceTiers{HostedBps: in(1_000_001)}}, "malformed"},
		"prices without datasets":    {q{Template: gen.Price, Prices: &[]string{"1"}}, "malformed"},
		"datasets without prices":    {q{Template: gen.Price, Datasets: list(listed)}, "malformed"},
		"too few prices":             {q{Template: gen.List, Datasets: list(suspended), Prices: &[]string{"1", "2"}}, "malformed"},
		"dynamics in force":          {q{Template: gen.SetDynamics, Dynamics: &gen.PriceDynamics{DemandRiseMicro: in(0), QualityMaxBps: in(10_000)}}, "no-change"},
		"a price that only rises":    {q{Template: gen.SetDynamics, Dynamics: &gen.PriceDynamics{DemandRiseMicro: in(5)}}, "malformed"},
		"quality below its range":    {q{Template: gen.SetDynamics, Dynamics: &gen.PriceDynamics{QualityMinBps: in(999)}}, "malformed"},
		"no dynamics":                {q{Template: gen.SetDynamics}, "malformed"},
		"fees in force":              {q{Template: gen.SetFees, Fees: &gen.ProposalFees{DaoFeeBps: in(250), RoyaltyBps: in(500)}}, "no-change"},
		"a fee above the most":       {q{Template: gen.SetFees, Fees: &gen.ProposalFees{DaoFeeBps: in(5_001)}}, "malformed"},
		"a royalty above the most":   {q{Template: gen.SetFees, Fees: &gen.ProposalFees{RoyaltyBps: in(1_001)}}, "malformed"},
		"no fees":                    {q{Template: gen.SetFees}, "malformed"},
		"the committee in office":    {committee(2, nil), "no-change"},
		"a threshold of one":         {committee(1, nil), "malformed"},
		"a threshold of all":         {committee(3, nil), "malformed"},
		"a member twice":             {committee(2, func(c *gen.ProposalCommittee) { c.Members[1].Address = c.Members[0].Address }), "malformed"},
		"a key twice":                {committee(2, func(c *gen.ProposalCommittee) { c.Members[1].SealingKey = c.Members[0].SealingKey }), "malformed"},
		"nobody as a member":         {committee(2, func(c *gen.ProposalCommittee) { c.Members[1].Address = none }), "malformed"},
		"no committee":               {q{Template: gen.SetCommittee}, "malformed"},
		"more credit than there is":  {pay(gen.AssetCredit, one, ether(301).String()), "insufficient-funds"},
		"more votes than there are":  {pay(gen.AssetVotes, one, ether(51).String()), "insufficient-funds"},
		"more coins than there are":  {pay(gen.AssetNative, one, ether(3).String()), "insufficient-funds"},
		"a payment of nothing":       {pay(gen.AssetCredit, one, "0"), "no-change"},
		"a payment to nobody":        {pay(gen.AssetCredit, none, "1"), "malformed"},
		"a payment to the treasury":  {pay(gen.AssetCredit, contracts.Timelock.String(), "1"), "no-change"},
		"a payment in something":     {pay("euro", one, "1"), "malformed"},
		"no payment":                 {q{Template: gen.Pay}, "malformed"},
		"a parameter in force":       {set(gen.ParameterMinStake, ether(100).String()), "no-change"},
		"an unknown parameter":       {set("supply", "1"), "malformed"},
		"a price as a parameter":     {set("basePriceWei", "1"), "malformed"},
		"a quorum above all":         {set(gen.ParameterQuorum, "101"), "malformed"},
		"a period of nothing":        {set(gen.ParameterVotingPeriod, "0"), "malformed"},
		"a delay for ever":           {set(gen.ParameterTimelockDelay, "7776001"), "malformed"},
		"a window over the exit":     {set(gen.ParameterChallengeWindow, "604800"), "malformed"},
		"more votes than exist":      {set(gen.ParameterProposalThreshold, ether(100_001).String()), "malformed"},
		"the guardian in office":     {set(gen.ParameterGuardian, dao.Address{0x6a}.String()), "no-change"},
		"a number as the guardian":   {set(gen.ParameterGuardian, "7"), "malformed"},
		"an account as a number":     {set(gen.ParameterQuorum, one), "malformed"},
		"disputes in office":         {set(gen.ParameterDisputes, dao.Address{0xd}.String()), "no-change"},
		"disputes a second time":     {set(gen.ParameterDisputes, one), "conflict"},
		"disputes by nobody":         {set(gen.ParameterDisputes, none), "malformed"},
		"no parameter":               {q{Template: gen.SetParameter}, "malformed"},
		"a field of another":         {q{Template: gen.Suspend, Datasets: list(listed), BasePriceWei: &base}, "malformed"},
		"datasets in a payment":      {q{Template: gen.Pay, Datasets: list(listed)}, "malformed"},
		"a control: what can be had": {pay(gen.AssetVotes, one, ether(50).String()), ""},
	} {
		c.q.Title = "t"
		for _, path := range []string{"/v1/proposals", "/v1/simulations"} {
			a := w.do("POST", path, w.bearer(), c.q)
			if got := a.problem(t); got != c.want {
				t.Errorf("%s at %s: %q, want %q: %s", name, path, got, c.want, a.body)
			}
		}
	}
	if a := w.do("POST", "/v1/simulations", "", q{Template: gen.Suspend, Title: "t", Datasets: list(listed)}); a.problem(t) != "not-signed-in" {
		t.Errorf("a stranger simulates: %s", a.body)
	}
}

// TestSimulation: refusals are told action by action, with what to do; an
// action that only needs an earlier one is no refusal on a node that cannot
// simulate in sequence, and is one on a node that can.
func TestSimulation(t *testing.T) {
	w := newWorld(t, func(c *Config) { c.Limits.DraftsPerMinute = 1_000 })
	creator := key(t, "creator").Address()
	id := w.addDataset(creator, 10, dao.DatasetProposed, policy(nil))
	w.admitted[creator] = false
	q := gen.ProposalDraftRequest{Template: gen.List, Title: "t", Datasets: &[]string{id.String()}}
	simulate := func() gen.ProposalSimulation {
		t.Helper()
		return into[gen.ProposalSimulation](t, w.do("POST", "/v1/simulations", w.bearer(), q))
	}
	notAdmitted := func(a dao.Address) *Revert {
		return &Revert{Name: "NotAdmitted", Detail: "list was refused: NotAdmitted(account: …)", Args: map[string]string{"account": strings.ToUpper(a.String()[2:])}, Advice: "Admit first."}
	}
	own := notAdmitted(creator)
	own.Args["account"] = creator.String()
	w.refused, w.inSequence = []*Revert{nil, own}, true
	if s := simulate(); s.Ok || s.Actions[1].Ok || *s.Actions[1].Refusal.Error != "NotAdmitted" || s.Actions[1].Refusal.Advice != "Admit first." {
		t.Errorf("%+v", s)
	}
	w.refused, w.inSequence = []*Revert{nil, own}, false
	if s := simulate(); !s.Ok || s.InSequence {
		t.Errorf("tried alone: %+v", s)
	}
	if a := w.do("POST", "/v1/proposals", w.bearer(), q); a.problem(t) != "" {
		t.Errorf("%s", a.body)
	}
	w.refused = []*Revert{nil, notAdmitted(dao.Address{9})}
	if s := simulate(); s.Ok {
		t.Error("another account's refusal was taken for a dependent action's")
	}
	w.refused, w.inSequence = nil, true
	w.refusedPropose = &Revert{Name: "GovernorInsufficientProposerVotes", Detail: "propose was refused", Args: map[string]string{"votes": "0"}, Advice: "Delegate."}
	s := simulate()
	if s.Ok || !s.Actions[0].Ok || s.Propose.Ok || *s.Propose.Refusal.Error != "GovernorInsufficientProposerVotes" || (*s.Propose.Refusal.Args)["votes"] != "0" {
		t.Errorf("%+v", s)
	}
	if len(w.drafts) != 1 {
		t.Errorf("%d drafts: simulating stores nothing", len(w.drafts))
	}
	// The problem of a refused draft has the error's name, arguments and advice.
	w.refusedPropose, w.refused = nil, []*Revert{{Name: "BadStatus", Detail: "list was refused: BadStatus(…)", Args: map[string]string{"status": "4"}, Advice: "It is over."}}
	a := w.do("POST", "/v1/proposals", w.bearer(), q)
	var p gen.Problem
	if err := json.Unmarshal(a.body, &p); err != nil || a.problem(t) != "would-revert" {
		t.Fatalf("%s, %v", a.body, err)
	}
	if *p.Code != "would-revert" || *p.Error != "BadStatus" || (*p.Args)["status"] != "4" || *p.Advice != "It is over." || !strings.HasPrefix(*p.Detail, "Admit ") {
		t.Errorf("%+v", p)
	}
}

// TestGovernanceNumbers: every parameter of the template parameter can be set
// by the name under which it is shown.
func TestGovernanceNumbers(t *testing.T) {
	w := newWorld(t, func(c *Config) { c.Limits.DraftsPerMinute = 1_000 })
	g := into[gen.Governance](t, w.do("GET", "/v1/governance", "", nil))
	if g.Treasury.CreditWei != ether(300).String() || g.Treasury.NativeWei != ether(2).String() || g.Votes.SupplyWei != ether(100_000).String() || g.Treasury.Address != contracts.Timelock.String() {
		t.Errorf("%+v", g)
	}
	values := map[gen.Unit]string{gen.UnitAccount: dao.Address{0x77}.String(), gen.UnitSeconds: "1234", gen.UnitPercent: "9", gen.UnitCredit: "77", gen.UnitVotes: "88"}
	settable := 0
	for _, p := range g.Parameters {
		if p.Text == "" || p.Unit == "" {
			t.Errorf("%+v", p)
		}
		if p.Template != gen.OfParameter {
			continue
		}
		settable++
		q := gen.ProposalDraftRequest{Template: gen.SetParameter, Title: "t", Parameter: &gen.ProposalParameter{Name: gen.ProposalParameterName(p.Name), Value: values[p.Unit]}}
		if a := w.do("POST", "/v1/simulations", w.bearer(), q); a.problem(t) != "" {
			t.Errorf("%s: %s", p.Name, a.body)
		}
	}
	if settable != 12 || len(g.Parameters) != 28 {
		t.Errorf("%d settable of %d", settable, len(g.Parameters))
	}
}

// TestStandingWords: every reason of the governor has a sentence and says what
// to do.
func TestStandingWords(t *testing.T) {
	v := ChainProposal{State: "Active", Snapshot: 1_800_000_000, Deadline: 1_800_000_600}
	for code, want := range map[string]string{
		"can_vote": "can vote with 5 votes", "unknown_proposal": "does not know", "not_open_yet": "opens after 2027-01-15 08:00:00 UTC", "closed": "Voting is over",
		"already_voted": "has voted", "no_votes": "held none", "not_delegated": "not delegated to anybody", "delegated_away": "delegated to " + dao.Address{7}.String(), "too_late": "later", "else": "else",
	} {
		st := Standing{Power: ether(5), Delegate: dao.Address{7}, Snapshot: v.Snapshot, Code: code}
		if reason, advice := st.words(&v); !strings.Contains(reason, want) || advice == "" {
			t.Errorf("%s: %q, %q", code, reason, advice)
		}
	}
}
