package app

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/daotest"
	"sahm/dao/typed"
	"sahm/federated/model"
	"sahm/server/client"
	"sahm/trainer/dataset"
)

// TestPrivacyOverChain: over the real contracts and the index, an owner's
// budget is set through the API, a run with differential privacy is debited
// from it, what is left no longer covers the next one, which is refused before
// anybody signs, and the ledger shows both that run and one without
// differential privacy.
func TestPrivacyOverChain(t *testing.T) {
	w := newIndexed(t)
	c := w.chain
	for i := range 5 {
		c.Stake(t, c.Account(t, fmt.Sprint("trainer", i)))
	}
	var ids []string
	var owners []*typed.Key
	var list []chain.Action
	for i := range 3 {
		k := daotest.Key(t, fmt.Sprint("contributor", i))
		id := w.publish(k, w.signIn(k), fmt.Sprint("Clinic ", i), uint64(100+i))
		owners, ids = append(owners, k), append(ids, id.String())
		list = append(list, daotest.Act(c.Contracts.PackAdmitOwner(k.Address())), daotest.Act(c.Contracts.PackList(id)))
	}
	c.Govern(t, list...)
	c.Account(t, "builder") // with credit
	builder := daotest.Key(t, "builder")
	token := w.signIn(builder)
	validation := w.publish(builder, token, "Validation", 300)
	schema := dataset.Schema{Version: 1, Features: []dataset.Feature{{Name: "age", Kind: dataset.Numeric, Lo: 0, Hi: 100, Scale: 20}},
		Label: dataset.Label{Name: "income", Classes: []string{"<=50K", ">50K"}}}
	spec := model.DefaultSpec(model.Logistic)
	epsilon := 8.0
	q := client.QuoteRequest{Builder: builder.Address().String(), SealingKey: dao.Hash{1}.String(), Datasets: ids, Spec: string(spec.Canonical()), Epsilon: &epsilon,
		Schema: string(schema.Canonical()), Rounds: 3, ValidationId: validation.String(), ModelLength: int64(model.NumParams(spec, 1, 2)), StatsLength: int64(dataset.StatsLength(schema))}
	if p := w.send("POST", "/v1/quotes", "", q, nil); p != "no-privacy-budget" {
		t.Errorf("without a budget in the policies: %q", p)
	}
	domain := typed.PrivacyBudgetsDomain(daotest.ChainID, c.Addresses.Budgets)
	for i, k := range owners {
		id, err := dao.ParseHash(ids[i])
		if err != nil {
			t.Fatal(err)
		}
		p, err := dao.ParsePolicy(testPolicy())
		if err != nil {
			t.Fatal(err)
		}
		p.Budgets = []dao.PolicyBudget{{Unit: dao.BudgetContributor, EpsilonMicro: 10_000_000, DeltaPico: 10_000_000}}
		doc, token := p.Canonical(), w.signIn(k)
		nonce, _ := w.nonces(k.Address())
		m := dao.PolicyChange{DatasetID: id, Version: 1, PolicyHash: dao.Keccak256(doc), Nonce: nonce, Deadline: c.Now(t) + 600}
		w.must("POST", "/v1/datasets/"+ids[i]+"/policy", token, client.PolicyChangeRequest{Version: 1, Policy: string(doc), Nonce: int64(m.Nonce), Deadline: int64(m.Deadline),
			Signature: w.sign(k, c.RegistryDomain(), (*typed.PolicyChange)(&m))}, nil)
		if p := w.send("POST", "/v1/quotes", "", q, nil); p != "no-privacy-budget" {
			t.Errorf("without a budget on chain: %q", p)
		}
		b := dao.PrivacyBudget{DatasetID: id, Version: 1, Unit: dao.UnitContributor, EpsilonMicro: 10_000_000, DeltaPico: 10_000_000, Deadline: c.Now(t) + 600}
		for range 2 { // the answer to the first was lost
			w.must("POST", "/v1/datasets/"+ids[i]+"/privacy", token, client.PrivacyBudgetRequest{Version: 1, Unit: client.PrivacyUnitContributor, EpsilonMicro: 10_000_000,
				DeltaPico: 10_000_000, Deadline: int64(b.Deadline), Signature: w.sign(k, domain, (*typed.PrivacyBudget)(&b))}, nil)
		}
	}
	var account client.Account
	w.must("GET", "/v1/accounts/"+owners[0].Address().String(), "", nil, &account)
	if account.PrivacyNonce == nil || *account.PrivacyNonce != 1 {
		t.Errorf("%+v", account)
	}

	buy := func() (run string) {
		t.Helper()
		var quote client.Quote
		w.must("POST", "/v1/quotes", "", q, &quote)
		var o dao.Order
		if err := json.Unmarshal([]byte(quote.Order), &o); err != nil {
			t.Fatal(err)
		}
		id := typed.OrderHash(c.EscrowDomain(), &o)
		auth := &typed.Authorization{From: builder.Address(), To: c.Addresses.Escrow, ValueWei: o.Prices.MaxTotalWei,
			ValidAfter: uint64(quote.ValidAfter), ValidBefore: uint64(quote.ValidBefore), Nonce: id}
		for range 2 { // sent again it is the same run, debited once
			w.must("POST", "/v1/runs", token, client.RunRequest{Order: quote.Order, Spec: q.Spec, Schema: q.Schema, ValidAfter: quote.ValidAfter, ValidBefore: quote.ValidBefore,
				Signature: w.sign(builder, c.CreditDomain(), auth)}, nil)
		}
		return id.String()
	}
	private := buy()
	ledger := func() (p client.DatasetPrivacy) {
		t.Helper()
		w.must("GET", "/v1/datasets/"+ids[1]+"/privacy", "", nil, &p)
		return p
	}
	w.until("the debit", func() bool { return len(ledger().Uses) == 1 })
	p := ledger()
	if !p.Bounded || p.Unit != client.PrivacyUnitContributor || p.Budget.Epsilon != "10" || p.Spent.Epsilon != "8" || p.Left.Epsilon != "2" || p.Left.Delta != "0.000009" {
		t.Errorf("%+v", p)
	}
	if u := p.Uses[0]; u.RunId != private || u.Loss == nil || u.Loss.EpsilonMicro != 8_000_000 || u.Spent.Epsilon != "8" || u.Unit != client.PrivacyUnitContributor {
		t.Errorf("%+v", u)
	}
	if p := w.send("POST", "/v1/quotes", "", q, nil); p != "privacy-budget-exhausted" {
		t.Errorf("more than is left: %q", p)
	}
	if got, err := c.Contracts.CreditBalance(t.Context(), c.Addresses.Escrow); err != nil || got.IsZero() {
		t.Errorf("%s, %v", got, err)
	}
	var h client.DatasetHistory
	w.must("GET", "/v1/datasets/"+ids[1]+"/history", "", nil, &h)
	found := false
	for _, e := range h.Events {
		found = found || e.Kind == "privacy-budget" && strings.Contains(e.Text, "ε 10 at δ 0.00001") && strings.Contains(e.Text, owners[1].Address().String())
	}
	if !found {
		t.Errorf("no budget in the history: %+v", h.Events)
	}
}

// TestReorgForgetsDebits: a debit is forgotten with its block, and indexed
// again with the block in which it comes again.
func TestReorgForgetsDebits(t *testing.T) {
	c := daotest.Start(t)
	cc := c.Contracts
	coordinator := c.Account(t, "coordinator")
	var owners []*daotest.Account
	for i := range 3 {
		owners = append(owners, c.Account(t, fmt.Sprint("owner", i)))
	}
	ids := c.List(t, 100, owners...)
	settledRun(t, c, coordinator, owners[0], ids) // without differential privacy
	validation := c.Register(t, c.Account(t, "another builder"), 41)
	c.Acknowledge(t, validation)
	for i, k := range owners {
		b := dao.PrivacyBudget{DatasetID: ids[i], Version: 1, Unit: dao.UnitContributor, EpsilonMicro: 10, DeltaPico: 10, Deadline: c.Now(t) + 1_000_000}
		sig, err := typed.Sign(k, typed.PrivacyBudgetsDomain(daotest.ChainID, c.Addresses.Budgets), (*typed.PrivacyBudget)(&b))
		if err != nil {
			t.Fatal(err)
		}
		c.Do(t, c.Voter)(cc.PackSetPrivacyBudget(b, sig))
	}
	f := follow(t, c, coordinator.Address())
	f.sync()
	base := f.everything()
	if len(base["privacy_uses"]) != 3 {
		t.Fatalf("%d uses: %v", len(base["privacy_uses"]), base["privacy_uses"])
	}
	builder := c.Account(t, "another builder")
	o := c.Order(t, builder.Address(), coordinator.Address(), ids, validation)
	o.Privacy.Unit, o.Privacy.EpsilonMicro, o.Privacy.DeltaPico = dao.UnitContributor, 3, 4
	sig, before := c.Authorize(t, builder, o)
	c.Do(t, c.Voter)(cc.PackOpen(o, 0, before, sig))
	f.sync()
	with := f.everything()
	if len(with["privacy_uses"]) != 6 || !strings.Contains(strings.Join(with["privacy_uses"], "\n"), "epsilon_micro=3 delta_pico=4 spent_epsilon_micro=3 spent_delta_pico=4") {
		t.Fatalf("%v", with["privacy_uses"])
	}
	f.equals("with a debit", f.fresh(coordinator.Address()))
	// Rows of runs stay: their log is append-only.
	delete(base, "runs")
	c.Reorg(t, 1)
	c.Forget(t, "voter")
	f.sync()
	f.equals("after the debit's block was lost", base)
	c.Do(t, c.Voter)(cc.PackOpen(o, 0, before, sig))
	f.sync()
	if got := f.everything()["privacy_uses"]; len(got) != 6 {
		t.Errorf("%v", got)
	}
	f.equals("after it came again", f.fresh(coordinator.Address()))
}
