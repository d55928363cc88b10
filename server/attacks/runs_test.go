//go:build integration

package attacks

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/typed"
	"sahm/federated/model"
	"sahm/mpc/mpctest"
	"sahm/server/api/gen"
	"sahm/trainer/dataset"
)

const layerEscrow = "RunEscrow"

// unsized hides a reader's length from net/http.
type unsized struct{ io.Reader }

func (m *market) do(req *http.Request) error {
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode < 300 {
		return nil
	}
	p := &apiProblem{}
	if err := json.NewDecoder(resp.Body).Decode(&p.Problem); err != nil {
		return err
	}
	return p
}

// quotes attacks what a builder asks for. It leaves five trainers and a
// validation set behind.
func (m *market) quotes(b *table) {
	b.t.Helper()
	for i := range 5 {
		m.chain.Stake(b.t, m.chain.Account(b.t, fmt.Sprint("trainer", i)))
	}
	policy := m.policy
	policy.Purposes = []string{dao.PurposeValidation}
	v := m.registration(m.builder, "validation", 60, policy)
	if err := m.register(v, m.builder, policy); err != nil {
		b.t.Fatal(err)
	}
	m.chain.Acknowledge(b.t, v.DatasetID())
	good := m.quoteRequest(v.DatasetID())
	quote := func(edit func(*gen.QuoteRequest)) func() error {
		return func() error {
			q := good
			q.Datasets = append([]string{}, good.Datasets...)
			edit(&q)
			return m.post("/v1/quotes", dao.Address{}, q, nil)
		}
	}
	control := quote(func(*gen.QuoteRequest) {})
	b.line("an unknown model spec field", layerAPI, problem(422, "unknown-model-field"),
		quote(func(q *gen.QuoteRequest) { q.Spec = string(withField([]byte(q.Spec))) }), control)
	b.line("a model length that does not follow", layerAPI, problem(422, "wrong-length"),
		quote(func(q *gen.QuoteRequest) { q.ModelLength++ }), control)
	b.line("a run on a dataset that does not exist", layerAPI, problem(404, "unknown-dataset"),
		quote(func(q *gen.QuoteRequest) { q.Datasets[1] = dao.Keccak256().String() }), control)
}

func (m *market) quoteRequest(validation dao.DatasetID) gen.QuoteRequest {
	spec, schema := model.DefaultSpec(model.Logistic), mpctest.Schema()
	// The default classes hold characters that JSON escapes.
	schema.Label.Classes = []string{"no", "yes"}
	q := gen.QuoteRequest{Builder: m.builder.Address().String(), Rounds: 2, SealingKey: dao.Hash{1}.String(), ValidationId: validation.String(),
		Spec: string(spec.Canonical()), Schema: string(schema.Canonical()),
		ModelLength: int64(model.NumParams(spec, dataset.EncodedWidth(schema), 2)), StatsLength: int64(dataset.StatsLength(schema))}
	for _, id := range m.datasets {
		q.Datasets = append(q.Datasets, id.String())
	}
	return q
}

// runs takes a run as far as the attacks on the escrow need.
func (m *market) runs(b *table) {
	b.t.Helper()
	cc, coordinator := m.chain.Contracts, m.chain.Account(b.t, "coordinator")
	nonce, err := cc.DatasetNonce(b.t.Context(), m.builder.Address())
	if err != nil || nonce == 0 {
		b.t.Fatal("no validation set", err)
	}
	validation := dao.NewDatasetID(m.builder.Address(), dao.Keccak256([]byte("validation")))
	var quote gen.Quote
	if err := m.post("/v1/quotes", dao.Address{}, m.quoteRequest(validation), &quote); err != nil {
		b.t.Fatal(err)
	}
	var o dao.Order
	if err := json.Unmarshal([]byte(quote.Order), &o); err != nil {
		b.t.Fatal(err)
	}
	id := typed.OrderHash(m.chain.EscrowDomain(), &o)
	sig, before := m.chain.Authorize(b.t, m.builder, &o)
	stolen := o
	stolen.Parties.SealingKey = dao.Keccak256([]byte("a thief"))
	b.line("an order whose sealing key was swapped", layerEscrow, revert("ERC3009InvalidSignature"),
		func() error { return m.try(cc.PackOpen(&stolen, 0, before, sig)) },
		func() error { return m.try(cc.PackOpen(&o, 0, before, sig)) })
	again := o
	again.Salt[0] ^= 1
	sig2, before2 := m.chain.Authorize(b.t, m.builder, &again)
	b.line("a replayed order", layerEscrow, revert("RunExists"),
		func() error { return m.try(cc.PackOpen(&o, 0, before, sig)) },
		func() error { return m.try(cc.PackOpen(&again, 0, before2, sig2)) })

	var seats []dao.Seat
	for i, d := range o.Datasets {
		seats = append(seats, dao.Seat{DatasetID: d.DatasetID, Version: d.Version, Trainer: m.chain.Account(b.t, fmt.Sprint("trainer", i)).Address()})
	}
	evaluator := m.chain.Account(b.t, "trainer3").Address()
	root := dao.Keccak256([]byte("seeds"))
	m.chain.Do(b.t, coordinator)(cc.PackAssign(id, seats, evaluator, root, m.chain.SeedAcks(b.t, id, 1, root)))
	m.chain.Do(b.t, m.chain.Voter)(cc.PackDrawRecomputer(id))
	commit := func(round uint32, label string) func() error {
		h := dao.Keccak256([]byte(label))
		return func() error {
			to, data := cc.PackCommitCohort(id, 1, round, h, h, h)
			m.relay.sent++
			return send(b.t.Context(), coordinator, fmt.Sprint("commit/", m.relay.sent), to, data)
		}
	}
	for round, label := range []string{"stats", "one"} {
		if err := commit(uint32(round), label)(); err != nil {
			b.t.Fatal(err)
		}
	}
	b.line("a second cohort for a round", layerEscrow, revert("RoundNotAfter"), commit(1, "another"), commit(2, "two"))

	payouts := []dao.Payout{{Account: m.owners[0].Address(), AmountWei: dao.WeiOf(5)}}
	tree, err := dao.PayoutTree(m.chain.Addresses.Escrow, 1337, id, payouts)
	if err != nil {
		b.t.Fatal(err)
	}
	r := dao.Result{RunID: id, Attempt: 1, Epoch: 1, RoundsCompleted: 2, AggregateHash: dao.Hash{1}, ModelHash: dao.Hash{2}, SealedModelCID: "bafy",
		ScoresRoot: dao.Hash{3}, ReceiptsRoot: dao.Hash{4}, PayoutsRoot: tree.Root(), TotalWei: dao.WeiOf(5)}
	indexes, sigs := m.chain.Attest(b.t, &r)
	altered := r
	altered.PayoutsRoot = dao.Hash{5}
	b.line("altered payouts under the custodians' signatures", layerEscrow, revert("BadResultSignature"),
		func() error { return m.try(cc.PackPropose(&altered, indexes, sigs)) },
		func() error { return m.try(cc.PackPropose(&r, indexes, sigs)) })
	m.chain.Advance(b.t, 3*time.Second)
	m.chain.Do(b.t, m.chain.Voter)(cc.PackSettle(id))
	claim := func(amount int64) func() error {
		p := payouts[0]
		p.AmountWei = dao.WeiOf(amount)
		return func() error { return m.try(cc.PackClaim(chain.PayoutClaim{RunID: id, Payout: p})) }
	}
	b.line("a claim of more than the payout", layerEscrow, revert("BadProof"), claim(6), claim(5))
}
