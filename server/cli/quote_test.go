package cli

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/typed"
	"sahm/federated/model"
	"sahm/server/client"
)

// quoted is a server's honest answer to a request, before anything is swapped.
type quoted struct {
	session *session
	request client.QuoteRequest
	order   dao.Order
}

func newQuoted(t *testing.T) *quoted {
	t.Helper()
	hash := func(s string) dao.Hash { return dao.Keccak256([]byte(s)) }
	secret := hash("builder")
	key, err := crypto.ToECDSA(secret[:])
	if err != nil {
		t.Fatal(err)
	}
	address := func(s string) (a dao.Address) {
		h := hash(s)
		copy(a[:], h[:])
		return a
	}
	q := &quoted{session: &session{e: &env{}, signer: chain.NewSigner(key), status: &client.Status{ChainId: 1337, Coordinator: address("coordinator").String(),
		Contracts: client.Contracts{Escrow: address("escrow").String(), Credit: address("credit").String()}}}}
	clip := int64(2_500_000)
	ids := []string{}
	for _, n := range []string{"d1", "d2", "d3", "d4"} {
		// As a person may paste it: capitals are the same id.
		ids = append(ids, "0x"+strings.ToUpper(hash(n).String()[2:]))
	}
	q.request = client.QuoteRequest{Builder: q.session.signer.Address().String(), SealingKey: hash("sealing").String(), Datasets: ids, Spec: "the spec", Schema: "the schema",
		Rounds: 5, ValidationId: hash("validation").String(), ModelLength: 20, StatsLength: 9, ClipNormMicro: &clip}
	q.order = dao.Order{
		Parties:    dao.Parties{Builder: q.session.signer.Address(), SealingKey: hash("sealing"), Coordinator: address("coordinator"), Token: address("credit"), Epoch: 1},
		Training:   dao.Training{SpecHash: hash("the spec"), SchemaHash: hash("the schema"), Rounds: 5, ModelLength: 20, StatsLength: 9, WordBits: 32, ClipNormMicro: 2_500_000, ServerRateMicro: 1_000_000, Tier: dao.TierHosted},
		Privacy:    dao.Privacy{KMin: 3},
		Validation: dao.Validation{DatasetID: hash("validation"), Version: 1, DataRoot: hash("root"), CID: "bafk", Rows: 90},
		Prices:     dao.Prices{DatasetsWei: dao.WeiOf(100), ComputeWei: dao.WeiOf(30), CustodyWei: dao.WeiOf(20), DAOFeeWei: dao.WeiOf(5), GuaranteedBps: 5000, MaxTotalWei: dao.WeiOf(155)},
		Deadlines:  dao.Deadlines{AssignBy: 1, StartBy: 2, TrainBy: 3, AttestBy: 4}, Salt: hash("salt"),
	}
	for _, n := range []string{"d1", "d2", "d3", "d4"} {
		q.order.Datasets = append(q.order.Datasets, dao.DatasetUse{DatasetID: hash(n), Version: 1, Rows: 10, Weight: dao.WeightOne, PriceWei: dao.WeiOf(25)})
	}
	return q
}

// check has the client look at the order as the server would send it: with the
// id that belongs to it, unless runID says otherwise.
func (q *quoted) check(t *testing.T, runID string) error {
	t.Helper()
	raw, err := json.Marshal(q.order)
	if err != nil {
		t.Fatal(err)
	}
	var o dao.Order
	if err := json.Unmarshal(raw, &o); err != nil {
		t.Fatal(err)
	}
	if runID == "" {
		escrow, err := dao.ParseAddress(q.session.status.Contracts.Escrow)
		if err != nil {
			t.Fatal(err)
		}
		runID = typed.OrderHash(typed.EscrowDomain(1337, escrow), &o).String()
	}
	return q.session.checkQuote(&client.Quote{Order: string(raw), RunId: runID}, &o, &q.request)
}

// quoteSwap is what a dishonest server changes, and what the refusal says.
type quoteSwap struct {
	swap func(*dao.Order)
	says string
}

func quoteSwaps() map[string]quoteSwap {
	other := dao.Keccak256([]byte("other"))
	return map[string]quoteSwap{
		"builder":              {func(o *dao.Order) { o.Parties.Builder[0] ^= 1 }, "builder"},
		"sealing key":          {func(o *dao.Order) { o.Parties.SealingKey = other }, "sealing key"},
		"coordinator":          {func(o *dao.Order) { o.Parties.Coordinator[3] ^= 1 }, "coordinator"},
		"token":                {func(o *dao.Order) { o.Parties.Token[19] ^= 1 }, "token"},
		"spec":                 {func(o *dao.Order) { o.Training.SpecHash = other }, "model spec or schema"},
		"schema":               {func(o *dao.Order) { o.Training.SchemaHash = other }, "model spec or schema"},
		"fewer rounds":         {func(o *dao.Order) { o.Training.Rounds = 4 }, "size"},
		"longer model":         {func(o *dao.Order) { o.Training.ModelLength++ }, "size"},
		"longer statistics":    {func(o *dao.Order) { o.Training.StatsLength++ }, "size"},
		"clip norm":            {func(o *dao.Order) { o.Training.ClipNormMicro++ }, "clip norm"},
		"validation set":       {func(o *dao.Order) { o.Validation.DatasetID = other }, "validation set"},
		"another dataset":      {func(o *dao.Order) { o.Datasets[2].DatasetID = other }, "list of datasets"},
		"datasets in disorder": {func(o *dao.Order) { o.Datasets[0], o.Datasets[1] = o.Datasets[1], o.Datasets[0] }, "list of datasets"},
		"a dataset left out": {func(o *dao.Order) {
			o.Datasets = o.Datasets[:3]
			o.Prices.DatasetsWei, o.Prices.MaxTotalWei = dao.WeiOf(75), dao.WeiOf(130)
		}, "list of datasets"},
		"a dataset twice":       {func(o *dao.Order) { o.Datasets[1].DatasetID = o.Datasets[0].DatasetID }, "appears twice"},
		"a hidden fee":          {func(o *dao.Order) { o.Prices.MaxTotalWei = dao.WeiOf(156) }, "price parts sum to 155"},
		"padded dataset prices": {func(o *dao.Order) { o.Datasets[0].PriceWei = dao.WeiOf(26) }, "dataset prices sum to 101"},
		"a cohort of two":       {func(o *dao.Order) { o.Privacy.KMin = 2 }, "k_min"},
		"privacy never asked": {func(o *dao.Order) {
			o.Privacy = dao.Privacy{Unit: dao.UnitContributor, EpsilonMicro: 3_000_000, DeltaPico: 1, Steps: 6, KMin: 3}
		}, "its privacy"},
		"an epsilon of no unit": {func(o *dao.Order) { o.Privacy.EpsilonMicro = 3_000_000 }, "finite epsilon"},
		"more colluders":        {func(o *dao.Order) { o.Privacy.Colluders, o.Privacy.KMin = 1, 4 }, "its privacy"},
		"no time to assign":     {func(o *dao.Order) { o.Deadlines.AssignBy = 9 }, "deadlines"},
	}
}

// TestCheckQuote: a server that swaps anything that the builder asked for is
// refused before anything is signed, although the order is valid in itself.
func TestCheckQuote(t *testing.T) {
	if err := newQuoted(t).check(t, ""); err != nil {
		t.Fatalf("the honest quote is refused: %v", err)
	}
	other := dao.Keccak256([]byte("other"))
	for name, c := range quoteSwaps() {
		t.Run(name, func(t *testing.T) {
			q := newQuoted(t)
			c.swap(&q.order)
			err := q.check(t, "")
			if err == nil {
				t.Fatal("accepted")
			}
			if !strings.HasPrefix(err.Error(), "refusing the quote") || !strings.Contains(err.Error(), c.says) {
				t.Errorf("%v does not say %q", err, c.says)
			}
		})
	}
	// With privacy asked for, the server may promise neither less nor something
	// else, nor leave it out.
	epsilon, delta := 3.3, 1e-7
	for name, c := range map[string]struct {
		swap func(*dao.Privacy)
		ok   bool
	}{
		"as asked":         {func(*dao.Privacy) {}, true},
		"more epsilon":     {func(p *dao.Privacy) { p.EpsilonMicro++ }, false},
		"more delta":       {func(p *dao.Privacy) { p.DeltaPico++ }, false},
		"plain statistics": {func(p *dao.Privacy) { p.Steps-- }, false},
		"none":             {func(p *dao.Privacy) { *p = dao.Privacy{KMin: 3} }, false},
	} {
		t.Run("privacy: "+name, func(t *testing.T) {
			q := newQuoted(t)
			q.request.Epsilon, q.request.Delta = &epsilon, &delta
			q.order.Privacy = dao.Privacy{Unit: dao.UnitContributor, EpsilonMicro: 3_300_000, DeltaPico: 100_000, Steps: 6, KMin: 3}
			c.swap(&q.order.Privacy)
			if err := q.check(t, ""); (err == nil) != c.ok {
				t.Errorf("%v", err)
			}
		})
	}
	sampling, unit := 0.2, client.PrivacyUnitRecord
	spec := model.RecordSpec(model.Logistic)
	for name, c := range map[string]struct {
		swap func(*dao.Privacy)
		ok   bool
	}{
		"as asked":                  {func(*dao.Privacy) {}, true},
		"more epsilon":              {func(p *dao.Privacy) { p.EpsilonMicro++ }, false},
		"more rows in a step":       {func(p *dao.Privacy) { p.SamplingPpb++ }, false},
		"steps of another spec":     {func(p *dao.Privacy) { p.Steps *= 2 }, false},
		"contributors in place":     {func(p *dao.Privacy) { p.Unit, p.SamplingPpb, p.Steps = dao.UnitContributor, 0, 6 }, false},
		"more colluders than asked": {func(p *dao.Privacy) { p.Colluders = 1 }, false},
	} {
		t.Run("record-level privacy: "+name, func(t *testing.T) {
			q := newQuoted(t)
			q.request.Epsilon, q.request.Unit, q.request.Sampling, q.request.Spec = &epsilon, &unit, &sampling, string(spec.Canonical())
			q.order.Training.SpecHash = dao.Keccak256(spec.Canonical())
			q.order.Privacy = dao.Privacy{Unit: dao.UnitRecord, EpsilonMicro: 3_300_000, DeltaPico: 1_000_000, SamplingPpb: 200_000_000, Steps: 5 * 20, KMin: 3}
			c.swap(&q.order.Privacy)
			if err := q.check(t, ""); (err == nil) != c.ok {
				t.Errorf("%v", err)
			}
		})
	}
	t.Run("run id of another order", func(t *testing.T) {
		err := newQuoted(t).check(t, other.String())
		if err == nil || !strings.Contains(err.Error(), "run id") {
			t.Errorf("got %v", err)
		}
	})
	t.Run("another chain's escrow", func(t *testing.T) {
		q := newQuoted(t)
		id := typed.OrderHash(typed.EscrowDomain(1, dao.Address{1}), &q.order).String()
		if err := q.check(t, id); err == nil || !strings.Contains(err.Error(), "run id") {
			t.Errorf("got %v", err)
		}
	})
	t.Run("unasked clip norm is the server's choice", func(t *testing.T) {
		q := newQuoted(t)
		q.request.ClipNormMicro = nil
		q.order.Training.ClipNormMicro = 10_000_000
		if err := q.check(t, ""); err != nil {
			t.Error(err)
		}
	})
	t.Run("malformed status", func(t *testing.T) {
		q := newQuoted(t)
		q.session.status.Contracts.Escrow = "0x12"
		if err := q.session.checkQuote(&client.Quote{}, &q.order, &q.request); !errors.Is(err, dao.ErrBadHex) {
			t.Errorf("got %v", err)
		}
	})
}
