package demo

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

// Amounts that the demo's parties ask of the embedded chain's faucet.
const builderCredit = "1000000000000000000000000" // a million credits

// status is what the demo reads of GET /v1/status.
type status struct {
	ChainID   int64             `json:"chainId"`
	RPC       string            `json:"rpc"`
	Contracts map[string]string `json:"contracts"`
	Ready     bool              `json:"ready"`
}

type datasetAnswer struct {
	ID       string `json:"id"`
	Owner    string `json:"owner"`
	DataCid  string `json:"dataCid"`
	Rows     int64  `json:"rows"`
	PriceWei string `json:"priceWei"`
	Status   string `json:"status"`
}

type proposalAnswer struct {
	ID           string `json:"id"`
	State        string `json:"state"`
	VotesFor     string `json:"votesFor"`
	VotesAgainst string `json:"votesAgainst"`
}

func (d *driver) run(ctx context.Context) error {
	p := d.plan
	d.say.Head(fmt.Sprintf("Sahm: %d contributors, 5 custodians (3 of 5), %s model, %d rounds", len(p.contributors), d.o.Model, d.o.Rounds))
	d.say.Step("%s: %d rows, %d classes of %q; %d rows stay with the builder for validation, %d for the test", p.source, p.rows, p.classes, p.label, p.validRows, p.testRows)
	if err := d.startServer(ctx); err != nil {
		return err
	}
	if err := d.ready(ctx); err != nil {
		return err
	}
	for _, step := range []func(context.Context) error{d.contribute, d.govern, d.train, d.score, d.claim} {
		if err := step(ctx); err != nil {
			return err
		}
	}
	d.rep.Seconds["total"] = time.Since(d.started).Round(time.Millisecond).Seconds()
	d.rep.Input = InputReport{Data: p.source, Rows: p.rows, Classes: p.classes, Contributors: len(p.contributors), Model: d.o.Model, Seed: d.o.Seed, TestRows: p.testRows}
	return nil
}

func (d *driver) ready(ctx context.Context) error {
	defer d.phase("start")()
	var st status
	deadline := time.Now().Add(2 * time.Minute)
	for {
		if err := d.cli(ctx, &d.plan.builder, &st, "status"); err != nil {
			return err
		}
		if st.Ready {
			break
		}
		if time.Now().After(deadline) {
			return fmt.Errorf("custodians and trainers were not ready within two minutes")
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(250 * time.Millisecond):
		}
	}
	d.rep.Chain = ChainReport{ChainID: st.ChainID, RPC: st.RPC, Contracts: st.Contracts}
	d.say.Step("server, chain %d, content node, bus, 5 custodians and %d trainers are up at %s", st.ChainID, min(len(d.plan.contributors), 8)+2, d.url)
	return nil
}

// contribute: every party makes a wallet; contributors encrypt and publish;
// the builder seals its validation set the same way.
func (d *driver) contribute(ctx context.Context) error {
	defer d.phase("contribute")()
	d.say.Head("Contributors encrypt their data and publish it")
	d.rep.Datasets = make([]DatasetReport, len(d.plan.contributors))
	validation := make(chan error, 1)
	var val datasetAnswer
	go func() {
		validation <- func() error {
			var who struct {
				Address string `json:"address"`
			}
			if err := d.cli(ctx, &d.plan.builder, &who, "faucet", "--credit", builderCredit); err != nil {
				return err
			}
			d.plan.builder.addr = who.Address
			return d.cli(ctx, &d.plan.builder, &val, "data", "add", d.plan.validation, "--validation", "--title", "validation set", "--label", d.plan.label)
		}()
	}()
	var mu sync.Mutex
	done := 0
	err := d.each(ctx, func(ctx context.Context, i int, p *party) error {
		var who struct {
			Address string `json:"address"`
		}
		// Votes and a little gas; delegation to oneself is relayed.
		if err := d.cli(ctx, p, &who, "faucet", "--votes"); err != nil {
			return err
		}
		p.addr = who.Address
		var a datasetAnswer
		if err := d.cli(ctx, p, &a, "data", "add", p.data, "--title", p.name+": "+d.plan.source, "--label", d.plan.label); err != nil {
			return err
		}
		mu.Lock()
		defer mu.Unlock()
		done++
		d.rep.Datasets[i] = DatasetReport{ID: a.ID, Owner: a.Owner, CID: a.DataCid, Rows: a.Rows, Name: p.name}
		d.say.Step("%-15s %5d rows encrypted, key shared 3-of-5, all custodians acknowledged  %s", p.name, a.Rows, short(a.DataCid))
		return nil
	})
	valErr := <-validation
	if err != nil {
		return err
	}
	if valErr != nil {
		return valErr
	}
	d.plan.builder.data = val.ID
	d.say.Step("%-15s %5d rows sealed to the custodians for validation: in the order, never listed", "builder", val.Rows)
	return nil
}

// maxProposals bounds how many votes the members are asked for.
const maxProposals = 8

// govern: members propose listings with prices, vote, queue and execute.
func (d *driver) govern(ctx context.Context) error {
	defer d.phase("govern")()
	d.say.Head("The DAO votes the datasets in and prices them")
	n := min(len(d.plan.contributors), maxProposals)
	ids := make([]string, n)
	err := d.each(ctx, func(ctx context.Context, i int, p *party) error {
		if i >= n {
			return nil
		}
		var mine, prices []string
		for j := i; j < len(d.rep.Datasets); j += n {
			mine = append(mine, d.rep.Datasets[j].ID)
			prices = append(prices, basePrice(d.rep.Datasets[j].Rows))
		}
		var a proposalAnswer
		title := fmt.Sprintf("List %s", d.plan.contributors[i].name)
		if len(mine) > 1 {
			title = fmt.Sprintf("List %d datasets", len(mine))
		}
		if err := d.cli(ctx, p, &a, "dao", "propose", "list", "--datasets", strings.Join(mine, ","), "--prices", strings.Join(prices, ","), "--title", title); err != nil {
			return err
		}
		ids[i] = a.ID
		d.say.Step("%-15s proposes: %s", p.name, title)
		return nil
	})
	if err != nil {
		return err
	}
	list := strings.Join(ids, ",")
	if err := d.each(ctx, func(ctx context.Context, i int, p *party) error {
		return d.cli(ctx, p, nil, "dao", "vote", list, "--support", "for")
	}); err != nil {
		return err
	}
	d.say.Step("%d members voted on %d proposals", len(d.plan.contributors), n)
	d.rep.Proposals = make([]ProposalReport, n)
	err = d.each(ctx, func(ctx context.Context, i int, p *party) error {
		if i >= n {
			return nil
		}
		if err := d.cli(ctx, p, nil, "dao", "queue", ids[i]); err != nil {
			return err
		}
		var a proposalAnswer
		if err := d.cli(ctx, p, &a, "dao", "execute", ids[i]); err != nil {
			return err
		}
		d.rep.Proposals[i] = ProposalReport(a)
		return nil
	})
	if err != nil {
		return err
	}
	return d.listed(ctx)
}

func (d *driver) listed(ctx context.Context) error {
	var all struct {
		Datasets []datasetAnswer `json:"datasets"`
	}
	if err := d.cli(ctx, &d.plan.builder, &all, "data", "list"); err != nil {
		return err
	}
	by := map[string]datasetAnswer{}
	for _, a := range all.Datasets {
		by[a.ID] = a
	}
	for i := range d.rep.Datasets {
		r := &d.rep.Datasets[i]
		a := by[r.ID]
		if a.Status != "listed" {
			return fmt.Errorf("%s is %q after the vote, not listed", r.Name, a.Status)
		}
		r.Price = a.PriceWei
	}
	d.say.Step("%d proposals executed; %d datasets are listed and priced", len(d.rep.Proposals), len(d.rep.Datasets))
	return nil
}

// basePrice is what members propose for a dataset: 20 credits and a tenth of
// a credit for each row.
func basePrice(rows int64) string {
	v := new(big.Int).Mul(big.NewInt(200+rows), big.NewInt(1e17))
	return v.String()
}

// train: the builder quotes, pays once and watches.
func (d *driver) train(ctx context.Context) error {
	b := &d.plan.builder
	d.say.Head("The builder buys one training run")
	stop := d.phase("buy")
	schema := filepath.Join(b.dir, "schema.json")
	if err := d.cli(ctx, b, nil, "run", "schema", d.plan.validation, "--label", d.plan.label, "--out", schema); err != nil {
		return err
	}
	ids := make([]string, len(d.rep.Datasets))
	for i, r := range d.rep.Datasets {
		ids[i] = r.ID
	}
	var run runAnswer
	buy := []string{"run", "buy", "--yes", "--datasets", strings.Join(ids, ","), "--validation", b.data, "--schema", schema, "--model", d.o.Model, "--rounds", fmt.Sprint(d.o.Rounds)}
	if d.o.Strategy != "" {
		buy = append(buy, "--strategy", d.o.Strategy)
	}
	if err := d.cli(ctx, b, &run, buy...); err != nil {
		return err
	}
	stop()
	d.say.Step("run %s funded with %s credits in one signature", short(run.ID), credits(run.Books.Funded))

	stop = d.phase("train")
	final := ""
	err := d.stream(ctx, b, func(line []byte) error {
		var e runEvent
		if err := json.Unmarshal(line, &e); err != nil {
			return fmt.Errorf("unreadable event %q: %w", line, err)
		}
		final = e.State
		d.event(&e)
		return nil
	}, "run", "watch", run.ID)
	d.say.EndBar()
	if err != nil {
		return err
	}
	stop()
	if err := d.cli(ctx, b, &run, "run", "show", run.ID); err != nil {
		return err
	}
	if run.State != "Settled" {
		return fmt.Errorf("the run ended %s: %s", run.State, run.Problem)
	}
	if final != run.State {
		return fmt.Errorf("events ended with %q, the run is %q", final, run.State)
	}
	d.rep.Run.ID, d.rep.Run.State, d.rep.Run.Rounds = run.ID, run.State, run.RoundsCompleted
	if run.ParamsUploaded > 0 {
		d.rep.Aggregation = AggregationReport{BytesPerParam: float64(run.UploadBytes) / float64(run.ParamsUploaded), PlainBytesPerParam: 4, Uploads: run.Uploads, UploadBytes: run.UploadBytes}
	}
	d.say.Step("settled on chain: %d rounds, %d masked uploads", run.RoundsCompleted, run.Uploads)
	return nil
}

type runAnswer struct {
	ID              string `json:"id"`
	State           string `json:"state"`
	Problem         string `json:"problem"`
	RoundsCompleted int    `json:"roundsCompleted"`
	Uploads         int    `json:"uploads"`
	UploadBytes     int64  `json:"uploadBytes"`
	ParamsUploaded  int64  `json:"paramsUploaded"`
	Books           books  `json:"books"`
}

type books struct {
	Funded    string `json:"fundedWei"`
	Paid      string `json:"paidWei"`
	Refunded  string `json:"refundedWei"`
	Claimable string `json:"claimableWei"`
	Held      string `json:"heldWei"`
}

type runEvent struct {
	Kind            string   `json:"kind"`
	State           string   `json:"state"`
	Text            string   `json:"text"`
	RoundsCompleted int      `json:"roundsCompleted"`
	Accuracy        *float64 `json:"accuracy"`
	Loss            *float64 `json:"loss"`
}

// event shows a run's event: milestones as lines, rounds as a bar.
func (d *driver) event(e *runEvent) {
	switch e.Kind {
	case "chain.assigned", "chain.drawn", "stats.opened", "model.sealed", "chain.proposed", "chain.settled", "chain.refunded", "round.void", "run.stopped":
		d.say.Step("%s", e.Text)
	case "round.opened":
		d.say.Bar(e.RoundsCompleted, d.o.Rounds, "rounds aggregated; only the sum was opened")
		if e.RoundsCompleted == d.o.Rounds {
			d.say.EndBar()
		}
	}
}

func short(s string) string {
	if len(s) <= 18 {
		return s
	}
	return s[:10] + "…" + s[len(s)-6:]
}

// credits prints wei as whole credits with two decimals.
func credits(wei string) string {
	v, ok := new(big.Int).SetString(wei, 10)
	if !ok {
		return wei
	}
	cents := new(big.Int).Div(v, big.NewInt(1e16)).Int64()
	return fmt.Sprintf("%d.%02d", cents/100, cents%100)
}
