//go:build integration

package e2e

import (
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/pricing"
)

// economy reads the contracts of a market on its own node, as anybody could.
type economy struct {
	t      *testing.T
	m      *market
	client *chain.Client
	c      *chain.Contracts
	ids    []dao.DatasetID
}

func (m *market) economy(t *testing.T, dir string) *economy {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(dir, "deployment.json"))
	if err != nil {
		t.Fatal(err)
	}
	var d struct {
		Contracts chain.Addresses `json:"contracts"`
	}
	if err := json.Unmarshal(b, &d); err != nil {
		t.Fatal(err)
	}
	client, err := chain.Dial(t.Context(), m.RPC)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	e := &economy{t: t, m: m, client: client, c: chain.NewContracts(client, d.Contracts)}
	for _, id := range m.datasets {
		h, err := dao.ParseHash(id)
		if err != nil {
			t.Fatal(err)
		}
		e.ids = append(e.ids, h)
	}
	return e
}

func (e *economy) must(err error) {
	e.t.Helper()
	if err != nil {
		e.t.Fatal(err)
	}
}

// period is the price period of the chain's head.
func (e *economy) period() uint32 {
	e.t.Helper()
	h, err := e.client.Head(e.t.Context())
	e.must(err)
	return pricing.PeriodOf(h.Time)
}

// prices are what the datasets cost when quoted in a period, by this module's
// own arithmetic from what the chain stores.
func (e *economy) prices(period uint32) []dao.Wei {
	e.t.Helper()
	ctx := e.t.Context()
	p, err := e.c.PriceParameters(ctx)
	e.must(err)
	d, err := e.c.Dynamics(ctx)
	e.must(err)
	book := pricing.Book{Parameters: pricing.Parameters(p), Dynamics: d}
	var all []pricing.Dataset
	for _, id := range e.ids {
		live, err := e.c.LivePrice(ctx, id)
		e.must(err)
		on, err := e.c.Dataset(ctx, id)
		e.must(err)
		all = append(all, pricing.Dataset{Live: live, Rows: on.Rows, FloorWei: on.PriceFloorWei, NextFloorWei: on.PriceFloorWei})
	}
	q, err := book.Quote(all, dao.TierHosted, rounds, uint32(len(all)+2), period)
	e.must(err)
	return q.DatasetPrices
}

// quoted are what the chain asks for the datasets now; compared with prices.
func (e *economy) quoted() []dao.Wei {
	e.t.Helper()
	for {
		before := e.period()
		q, err := e.c.Quote(e.t.Context(), e.ids, dao.TierHosted, rounds, uint32(len(e.ids)+2))
		e.must(err)
		ours := e.prices(before)
		if e.period() != before {
			continue // another period has begun
		}
		for i := range ours {
			if ours[i].Cmp(q.DatasetPrices[i]) != 0 {
				e.t.Errorf("dataset %d costs %s on chain, %s by our arithmetic", i, q.DatasetPrices[i], ours[i])
			}
		}
		return q.DatasetPrices
	}
}

func (e *economy) votes(p *party) *big.Int {
	e.t.Helper()
	a, err := dao.ParseAddress(strings.ToLower(p.address))
	e.must(err)
	v, err := e.c.Votes(e.t.Context(), a)
	e.must(err)
	return v.Big()
}

type sharesView struct {
	Address string `json:"address"`
	Supply  string `json:"supply"`
}

// openShares has the last contributor open the shares of its dataset and sell
// a quarter of them to the first one.
func (m *market) openShares(t *testing.T) {
	t.Helper()
	owner, buyer, id := m.contributors[2], m.contributors[0], m.datasets[2]
	var s sharesView
	owner.must(t, &s, "shares", "open", id)
	if wei(t, s.Supply).Sign() <= 0 {
		t.Fatalf("shares %+v", s)
	}
	m.shares = strings.ToLower(s.Address)
	buyer.must(t, nil, "faucet", "--credit", "100000000000000000000")
	owner.must(t, nil, "shares", "offer", id, "250000", "--price", "0.0001credits")
	var list struct {
		Offers []struct {
			ID        json.Number `json:"id"`
			DatasetID string      `json:"datasetId"`
		} `json:"offers"`
	}
	buyer.must(t, &list, "shares", "offers", "--dataset", id)
	if len(list.Offers) != 1 || list.Offers[0].DatasetID != id {
		t.Fatalf("offers %+v", list)
	}
	buyer.must(t, nil, "shares", "buy", list.Offers[0].ID.String(), "250000", "--dataset", id, "--max-total", "25credits")
}

// checkEconomy is called when a run's payouts were claimed: prices move, votes
// of who contributed rose by what they earned, and the holders of shares take
// theirs.
func (e *economy) checkEconomy(run runView, before []dao.Wei, votes []*big.Int) {
	e.t.Helper()
	t, m, ctx := e.t, e.m, e.t.Context()
	id, err := dao.ParseHash(run.ID)
	e.must(err)
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(200 * time.Millisecond) {
		use, scores, err := e.c.Recorded(ctx, id)
		e.must(err)
		if use && scores {
			break
		}
		if time.Now().After(deadline) {
			t.Fatalf("a minute after the settlement the price book was told of use %t, scores %t", use, scores)
		}
	}
	e.quoted() // firm: whatever it is, both agree
	later := e.period() + 2
	d, err := e.c.Dynamics(ctx)
	e.must(err)
	dearer := 0
	for i, price := range e.prices(later) {
		live, err := e.c.LivePrice(ctx, e.ids[i])
		e.must(err)
		excess, quality := live.At(later, d)
		if excess == 0 || live.Period == 0 {
			t.Errorf("dataset %d: the demand did not rise: %+v", i, live)
		}
		if price.Cmp(before[i]) > 0 {
			dearer++
		}
		t.Logf("dataset %d cost %s before the run and costs %s from period %d on (demand e^%.6f, quality %.2f %%)", i, before[i], price, later, float64(excess)/1e6, float64(quality)/100)
	}
	if dearer == 0 {
		t.Error("no dataset became dearer by the run")
	}

	var ps payoutsView
	m.get("/v1/runs/"+run.ID+"/payouts", &ps)
	earned := map[string]*big.Int{}
	shared := new(big.Int)
	for _, p := range ps.Payouts {
		account := p.Account
		if account == m.shares {
			shared.Add(shared, wei(t, p.Amount))
			account = strings.ToLower(m.contributors[2].address) // a share contract cannot vote: the dataset's owner does
		}
		if p.Kind == "guaranteed" || p.Kind == "bonus" || p.Kind == "compute" || p.Kind == "evaluation" {
			if earned[account] == nil {
				earned[account] = new(big.Int)
			}
			earned[account].Add(earned[account], wei(t, p.Amount))
		}
	}
	for i, p := range m.contributors {
		// One vote for each credit.
		if got := new(big.Int).Sub(e.votes(p), votes[i]); got.Cmp(earned[strings.ToLower(p.address)]) != 0 {
			t.Errorf("contributor %d earned %s votes with %s", i, got, earned[strings.ToLower(p.address)])
		}
	}

	// Who has shares takes their part: a quarter was sold.
	if shared.Sign() <= 0 {
		t.Fatal("the shares were paid nothing")
	}
	quarter := new(big.Int).Div(shared, big.NewInt(4))
	for i, want := range map[int]*big.Int{0: quarter, 2: new(big.Int).Div(new(big.Int).Mul(shared, big.NewInt(3)), big.NewInt(4))} {
		p := m.contributors[i]
		a, err := dao.ParseAddress(strings.ToLower(p.address))
		e.must(err)
		had, err := e.c.CreditBalance(ctx, a)
		e.must(err)
		p.must(t, nil, "shares", "claim", m.datasets[2])
		has, err := e.c.CreditBalance(ctx, a)
		e.must(err)
		if got := has.Sub(had).Big(); got.Cmp(want) != 0 {
			t.Errorf("holder %d of shares received %s of %s, want %s", i, got, shared, want)
		}
	}
	contract, err := dao.ParseAddress(m.shares)
	e.must(err)
	left, err := e.c.CreditBalance(ctx, contract)
	e.must(err)
	if left.Cmp(dao.WeiOf(1)) > 0 {
		t.Errorf("the share contract keeps %s wei", left)
	}
}
