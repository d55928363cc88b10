package cli

import (
	"bytes"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/daotest"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/server/client"
	"sahm/trainer/dataset"
)

// TestStatisticsOfALyingServer: `sahm data stats` shows what custodians signed on
// chain, of an order that was opened and of exactly the datasets asked for;
// whatever else a server makes up, consistent as it may be, is refused.
func TestStatisticsOfALyingServer(t *testing.T) {
	c := daotest.Start(t)
	schema := dataset.Schema{Version: dataset.SchemaVersion, Label: dataset.Label{Name: "y", Classes: []string{"a", "b"}},
		Features: []dataset.Feature{{Name: "u", Kind: dataset.Numeric, Lo: 0, Hi: 1, Scale: 16}}}
	n := dataset.CatalogueLength(schema)
	run := c.Train(t, 1, func(o *dao.Order) {
		var ids []dao.DatasetID
		for _, d := range o.Datasets {
			ids = append(ids, d.DatasetID)
		}
		q, err := c.Contracts.Quote(t.Context(), ids, dao.TierHosted, 1, uint32(len(ids)))
		if err != nil {
			t.Fatal(err)
		}
		o.Prices, o.Privacy = q.Prices, dao.Privacy{KMin: 3}
		for i := range o.Datasets {
			o.Datasets[i].PriceWei = q.DatasetPrices[i]
		}
		o.Training = dao.Training{SpecHash: protocol.DocumentHash([]byte(dao.StatisticsSpec)), SchemaHash: protocol.DocumentHash(schema.Canonical()), Rounds: 1,
			ModelLength: uint64(n), StatsLength: uint64(n), WordBits: 64, ClipNormMicro: 1_000_000, ServerRateMicro: 1_000_000, Tier: dao.TierHosted}
	})
	make := func(id dao.RunID, o dao.Order, a, b int64) settlement.StatisticsAnswer {
		t.Helper()
		told := append([]int64{0, 0, a, b}, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 150, 150, 0)
		answer, err := settlement.NewAnswer(id, &protocol.RunDocs{Order: o, Schema: schema.Canonical()}, told)
		if err != nil {
			t.Fatal(err)
		}
		return answer
	}
	honest := make(run.ID, *run.Order, 100, 200)

	serve, known := honest, c.Addresses
	spoil := func(b []byte) []byte { return b }
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		var v any = serve
		switch r.URL.Path {
		case "/v1/status":
			v = client.Status{ChainId: daotest.ChainID, Rpc: c.Endpoint, Contracts: client.Contracts{Token: known.Token.String(), Credit: known.Credit.String(),
				Governor: known.Governor.String(), Timelock: known.Timelock.String(), Custodians: known.Custodians.String(), Datasets: known.Datasets.String(),
				Prices: known.Prices.String(), Trainers: known.Trainers.String(), Escrow: known.Escrow.String()}}
		case "/v1/statistics":
		default:
			t.Errorf("the server is asked for %s, which is only its word", r.URL.Path)
		}
		b, err := json.Marshal(v)
		if err != nil {
			t.Error(err)
		}
		if _, err := w.Write(spoil(b)); err != nil {
			t.Error(err)
		}
	}))
	defer server.Close()
	var asked []string
	for _, d := range run.Order.Datasets {
		asked = append(asked, "0x"+strings.ToUpper(d.DatasetID.String()[2:])) // as somebody may paste it
	}
	var out bytes.Buffer
	e := &env{server: server.URL, node: c.Endpoint, wallet: filepath.Join(t.TempDir(), "wallet.json"), out: &out, err: &out}
	show := func(a settlement.StatisticsAnswer, ids ...string) error {
		serve = a
		out.Reset()
		return e.showStatistics(t.Context(), ids)
	}
	refused := func(name, why string, a settlement.StatisticsAnswer, ids ...string) {
		t.Helper()
		err := show(a, ids...)
		if !errors.Is(err, settlement.ErrWrongAnswer) || !strings.Contains(err.Error(), why) || out.Len() > 0 {
			t.Errorf("%s: %v, want %q; shown: %s", name, err, why, &out)
		}
	}

	refused("before anything is signed", "is Training on chain", honest, asked...)
	res := &dao.Result{RunID: run.ID, Attempt: 1, Epoch: 1, RoundsCompleted: 1, AggregateHash: dao.Keccak256([]byte("a")), ModelHash: protocol.BlobHash(honest.Sums),
		SealedModelCID: "bafy", ScoresRoot: dao.Keccak256([]byte("s")), ReceiptsRoot: dao.Keccak256([]byte("r")), TotalWei: run.Order.Prices.MaxTotalWei.Sub(dao.WeiOf(7))}
	tree, err := dao.PayoutTree(c.Addresses.Escrow, daotest.ChainID, run.ID, []dao.Payout{{Account: run.Builder.Address(), AmountWei: res.TotalWei, Kind: dao.PayoutGuaranteed}})
	if err != nil {
		t.Fatal(err)
	}
	res.PayoutsRoot = tree.Root()
	indexes, sigs := c.Attest(t, res)
	c.Do(t, c.Voter)(c.Contracts.PackPropose(res, indexes, sigs))

	// The control: the honest answer is shown, with whose word the chain is.
	if err := show(honest, asked[2], asked[0], asked[1]); err != nil || !strings.Contains(out.String(), "signed by the custodians, as the chain at "+c.Endpoint) ||
		!strings.Contains(out.String(), "mean 0.1167 ± 0.05") {
		t.Errorf("%v: %s", err, &out)
	}
	e.node = ""
	if err := show(honest, asked...); err != nil || !strings.Contains(out.String(), "if this server's node shows the chain as it is") {
		t.Errorf("%v: %s", err, &out)
	}
	e.node = c.Endpoint

	// Programs get what was checked, not bytes that they might read otherwise.
	e.json = true
	spoil = func(b []byte) []byte {
		return bytes.Replace(b, []byte(`"rows":300,`), []byte(`"rows":9999,"Rows":300,`), 1)
	}
	if err := show(honest, asked...); err != nil || strings.Contains(out.String(), "9999") || !strings.Contains(out.String(), honest.RunID.String()) {
		t.Errorf("%v: %s", err, &out)
	}
	e.json, spoil = false, func(b []byte) []byte { return b }

	another := *run.Order
	another.Salt[0]++
	sold := typed.OrderHash(c.EscrowDomain(), &another)
	refused("other sums", "the sums have another hash", make(run.ID, *run.Order, 200, 100), asked...)
	refused("an order that nobody opened", "never opened", make(sold, another, 100, 200), asked...)
	refused("another order under the run", "not that of run", make(run.ID, another, 100, 200), asked...)
	refused("other datasets", "did not ask for", honest, asked[0], asked[1], dao.Hash{7}.String())
	refused("more datasets", "of 3 datasets, you asked for 2", honest, asked[0], asked[1])
	refused("a dataset named twice", "of 3 datasets, you asked for 2", honest, asked[0], asked[1], asked[1])
	better := make(run.ID, *run.Order, 100, 200)
	better.Columns[0].Mean += 0.01
	refused("a better mean", "do not follow", better, asked...)
	relabelled := make(run.ID, *run.Order, 100, 200)
	relabelled.Datasets[0].DatasetID, relabelled.Datasets[1].DatasetID = relabelled.Datasets[1].DatasetID, relabelled.Datasets[0].DatasetID
	refused("datasets in another order", "of another order", relabelled, asked...)
	wider := make(run.ID, *run.Order, 100, 200)
	wider.Schema = bytes.Replace(wider.Schema, []byte(`"hi":1`), []byte(`"hi":9`), 1)
	refused("another range", "schema is not the order's", wider, asked...)

	// A server of other contracts than the wallet knows is not read at all.
	known.Escrow = dao.Address{0xee}
	if err := show(honest, asked...); !errors.Is(err, errOtherMarket) || out.Len() > 0 {
		t.Errorf("another escrow: %v", err)
	}
	known = c.Addresses

	// Signed statistics of a version that was replaced are not those of the dataset.
	owner := c.Account(t, "owner0")
	nonce, err := c.Contracts.DatasetNonce(t.Context(), owner.Address())
	if err != nil {
		t.Fatal(err)
	}
	v := dao.NewVersion{DatasetID: run.Order.Datasets[0].DatasetID, Version: 2, ManifestCID: "m2", DataCID: "d2", EnvelopeCID: "e2", DataRoot: dao.Keccak256([]byte("rows 2")),
		Rows: 50, PolicyHash: dao.Keccak256([]byte("policy")), Epoch: 1, Nonce: nonce, Deadline: c.Now(t) + 600}
	sig, err := typed.Sign(owner, c.RegistryDomain(), (*typed.NewVersion)(&v))
	if err != nil {
		t.Fatal(err)
	}
	c.Do(t, c.Voter)(c.Contracts.PackAddVersion(&v, sig))
	refused("an old version", "is at version 2", honest, asked...)
	if r, err := c.Contracts.Run(t.Context(), run.ID); err != nil || r.State != chain.RunProposed {
		t.Error(r.State, err)
	}
}
