package app

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"

	"golang.org/x/sync/errgroup"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/typed"
	"sahm/server/api"
	"sahm/server/market"
	"sahm/server/store"
	"sahm/storage"
)

// projector makes datasets, proposals and runs of the contracts' events. The
// same events give the same rows, whoever registered, proposed or bought.
type projector struct {
	s           *store.Store
	c           *chain.Contracts
	client      *chain.Client
	blocks      storage.BlockGetter
	words       speller
	coordinator dao.Address // runs of others are not ours to show
	log         *slog.Logger
	// rebuild replaces what rows say by what chain and content say; otherwise
	// what the API was told first stands.
	rebuild bool
	// replayed is the newest version of each dataset that a rebuild has come
	// to; rows of later ones are left from before.
	replayed map[string]int64
}

// What the events' arguments hold; see jsonArgs.
type (
	proposed struct {
		ID          dao.Wei       `json:"proposalId"`
		Proposer    dao.Address   `json:"proposer"`
		Targets     []dao.Address `json:"targets"`
		Values      []dao.Wei     `json:"values"`
		Calldatas   []string      `json:"calldatas"`
		Description string        `json:"description"`
	}
	opened struct {
		RunID       dao.Hash    `json:"runId"`
		Coordinator dao.Address `json:"coordinator"`
		FundedWei   dao.Wei     `json:"fundedWei"`
	}
)

const proposalCreated = "ProposalCreated"

// prepared is what had to be asked elsewhere about a batch of events.
type prepared struct {
	manifests map[store.DatasetVersion]manifest
	prices    map[string]*chain.PriceParameters
}

// prepare fills in block times and fetches what the rows will need.
func (p *projector) prepare(ctx context.Context, events []store.ChainEvent) (prepared, error) {
	out := prepared{manifests: map[store.DatasetVersion]manifest{}, prices: map[string]*chain.PriceParameters{}}
	times := map[uint64]uint64{}
	var named []datasetEvent
	for i := range events {
		e := &events[i]
		if e.TimeSec == 0 {
			at, seen := times[e.Block.Number]
			if !seen {
				b, err := p.client.BlockAt(ctx, e.Block.Number)
				if err != nil {
					return out, err
				}
				at, times[e.Block.Number] = b.Time, b.Time
			}
			e.TimeSec = at
		}
		switch {
		case p.from(e, p.words.to.Datasets):
			if d, ok := readDatasetEvent(e); ok && d.content() != nil {
				named = append(named, d)
			}
		case e.Name == proposalCreated && p.from(e, p.words.to.Governor) && out.prices[e.Block.Hash] == nil:
			// Nodes that forgot the state of old blocks leave it unknown.
			if h, err := dao.ParseHash(e.Block.Hash); err == nil {
				if v, err := p.c.AtHash(h).PriceParameters(ctx); err == nil {
					out.prices[e.Block.Hash] = &v
				}
			}
		}
	}
	found := make([]*manifest, len(named))
	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(8)
	for i := range named {
		g.Go(func() error {
			c := named[i].content()
			if m, ok := readManifest(gctx, p.blocks, c.ManifestCID, c.PolicyHash); ok {
				found[i] = &m
			}
			return gctx.Err()
		})
	}
	if err := g.Wait(); err != nil {
		return out, err
	}
	for i, m := range found {
		if m != nil {
			out.manifests[named[i].key()] = *m
		}
	}
	return out, nil
}

func (p *projector) from(e *store.ChainEvent, contract dao.Address) bool {
	return e.Address == contract.String()
}

// fold adds to batch the rows and facts that its events make. New runs are
// stored at once: a run's row is written once, so that a repetition changes
// nothing.
func (p *projector) fold(ctx context.Context, source string, batch *store.ChainBatch, known prepared) error {
	rows := &datasetRows{p: p, rows: map[string]map[int64]*store.Dataset{}, changed: map[store.DatasetVersion]bool{}}
	facts := &factReader{p: p, source: source, offers: map[string]string{}}
	for i := range batch.Events {
		e := &batch.Events[i]
		var err error
		switch {
		case p.from(e, p.words.to.Datasets):
			if d, ok := readDatasetEvent(e); ok {
				err = rows.load(ctx, &d)
				if err == nil {
					err = rows.apply(ctx, &d, known.manifests[d.key()])
				}
			}
		case p.from(e, p.words.to.Governor) && e.Name == proposalCreated:
			err = p.proposal(ctx, e, known, batch)
		case p.from(e, p.words.to.Escrow) && e.Name == "RunOpened":
			err = p.run(ctx, e)
		}
		if err == nil {
			err = facts.read(ctx, e, batch)
		}
		if err == nil {
			err = facts.uses(e, batch)
		}
		if err != nil {
			return fmt.Errorf("%s in transaction %s: %w", e.Name, e.TxHash, err)
		}
	}
	batch.Datasets = rows.list()
	return nil
}

func (p *projector) proposal(ctx context.Context, e *store.ChainEvent, known prepared, batch *store.ChainBatch) error {
	var v proposed
	if err := json.Unmarshal(e.Args, &v); err != nil {
		return err
	}
	if len(v.Values) != len(v.Targets) || len(v.Calldatas) != len(v.Targets) {
		return fmt.Errorf("%d targets, %d values and %d calls", len(v.Targets), len(v.Values), len(v.Calldatas))
	}
	row := store.Proposal{ID: v.ID.String(), Title: titleOf(v.Description), Description: storable(v.Description), Proposer: v.Proposer.String(), CreatedMs: bornMs(e.TimeSec, e.LogIndex)}
	actions, kinds := make([]api.Action, len(v.Targets)), map[string]bool{}
	for i := range v.Targets {
		data, err := hex.DecodeString(strings.TrimPrefix(v.Calldatas[i], "0x"))
		if err != nil {
			return err
		}
		call := api.Call{To: v.Targets[i], Data: data, ValueWei: v.Values[i]}
		text, kind := p.words.words(call, v.Values[i], known.prices[e.Block.Hash])
		actions[i] = api.Action{Call: call, Text: text}
		kinds[kind] = true
	}
	row.Kind = kindOther
	for k := range kinds {
		if len(kinds) == 1 {
			row.Kind = k
		}
	}
	// A draft of ours has the same actions and description, because the
	// proposal's id is their hash; its texts stand.
	old, err := p.s.Proposal(ctx, row.ID)
	if err == nil && (!p.rebuild || sameDraft(old, row.Description, actions)) {
		return nil
	}
	if err != nil && !errors.Is(err, store.ErrNotFound) {
		return err
	}
	b, err := json.Marshal(actions)
	if err != nil {
		return err
	}
	row.ActionsJSON = string(b)
	batch.Proposals = append(batch.Proposals, row)
	return nil
}

// titleOf is the first line of a proposal's description.
func titleOf(description string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(storable(description)), "\n")
	line = strings.TrimSpace(strings.TrimLeft(line, "#"))
	if line == "" {
		return untitled
	}
	return shorten(shownText(line), maxTitle)
}

func sameDraft(old store.Proposal, description string, actions []api.Action) bool {
	d, err := draftOf(old)
	return err == nil && d.Description == description && slices.EqualFunc(d.Actions, actions, func(a, b api.Action) bool {
		return a.To == b.To && string(a.Data) == string(b.Data) && a.Text != ""
	})
}

func (p *projector) run(ctx context.Context, e *store.ChainEvent) error {
	var v opened
	if err := json.Unmarshal(e.Args, &v); err != nil {
		return err
	}
	if v.Coordinator != p.coordinator {
		return nil
	}
	o, err := p.order(ctx, e, v.RunID)
	if errors.Is(err, chain.ErrNotACall) {
		// Whoever opened it through a contract of its own has to hand the
		// order to the API, which compares it with the run's id.
		p.log.Warn("a run was opened without its order in sight", "run", v.RunID.String(), "transaction", e.TxHash)
		return nil
	}
	if err != nil {
		return err
	}
	o.Validation.CID = storable(o.Validation.CID)
	text, err := json.Marshal(o)
	if err != nil {
		return err
	}
	born := bornMs(e.TimeSec, e.LogIndex)
	row := store.Run{RunID: v.RunID.String(), Builder: o.Parties.Builder.String(), State: string(market.PhaseFunded), Rounds: int64(o.Training.Rounds),
		OrderJSON: string(text), Funded: v.FundedWei.String(), CreatedMs: born, UpdatedMs: born}
	err = p.s.CreateRun(ctx, row)
	if !errors.Is(err, store.ErrConflict) || !p.rebuild {
		if errors.Is(err, store.ErrConflict) {
			return nil
		}
		return err
	}
	old, err := p.s.Run(ctx, row.RunID)
	if err != nil {
		return err
	}
	old.Builder, old.Rounds, old.OrderJSON, old.Funded = row.Builder, row.Rounds, row.OrderJSON, row.Funded
	return p.s.UpsertRun(ctx, old)
}

// order is what the transaction of a RunOpened event opened: the event has no
// room for it, the run's id is its hash.
func (p *projector) order(ctx context.Context, e *store.ChainEvent, run dao.RunID) (o dao.Order, err error) {
	tx, err := dao.ParseHash(e.TxHash)
	if err != nil {
		return o, err
	}
	_, args, err := p.client.CallArgs(ctx, tx, p.words.to.Escrow)
	if err != nil {
		return o, err
	}
	text, err := jsonArgs(args)
	if err != nil {
		return o, err
	}
	var call struct {
		Order dao.Order `json:"o"`
	}
	if err := json.Unmarshal(text, &call); err != nil {
		return o, fmt.Errorf("%w: %w", chain.ErrNotACall, err)
	}
	if id := typed.OrderHash(typed.EscrowDomain(p.client.ChainID(), p.words.to.Escrow), &call.Order); id != run {
		return o, fmt.Errorf("%w: its order is %s", chain.ErrNotACall, id)
	}
	return call.Order, nil
}
