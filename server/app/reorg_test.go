package app

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/daotest"
	"sahm/dao/typed"
	"sahm/server/store"
)

// follower is the server's index of one market in a database of its own.
type follower struct {
	t    *testing.T
	c    *daotest.Chain
	path string
	x    *indexStore
	ix   *chain.Indexer
	back []uint64 // where reorganisations led back to
}

func follow(t *testing.T, c *daotest.Chain, coordinator dao.Address) *follower {
	t.Helper()
	f := &follower{t: t, c: c, path: filepath.Join(t.TempDir(), "sahm.db")}
	s, err := store.Open(t.Context(), "sqlite://"+f.path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	quiet := slog.New(slog.DiscardHandler)
	p := &projector{s: s, c: c.Contracts, client: c.Client, blocks: noBlocks{}, words: newSpeller(c.Addresses), coordinator: coordinator, log: quiet}
	f.x = newIndexStore(s, "reorg", p)
	f.ix, err = chain.NewIndexer(chain.IndexerConfig{Client: c.Client, Store: f.x, Contracts: p.words.watched(), Start: 1, Range: 7, Logger: quiet,
		OnRollback: func(_ context.Context, to chain.BlockRef) error { f.back = append(f.back, to.Number); return nil }})
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// sync indexes up to the head.
func (f *follower) sync() {
	f.t.Helper()
	for limit := time.Now().Add(10 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		if err := f.ix.Sync(f.t.Context()); err != nil {
			f.t.Fatal(err)
		}
		head, err := f.c.Client.Head(f.t.Context())
		if err != nil {
			f.t.Fatal(err)
		}
		at, err := f.x.Checkpoint(f.t.Context())
		if err != nil {
			f.t.Fatal(err)
		}
		if at.Number == head.Number && at.Hash == head.Hash {
			return
		}
		if time.Now().After(limit) {
			f.t.Fatalf("indexed up to %+v, the head is %+v", at, head)
		}
	}
}

func (f *follower) rows(query string, args ...any) (out []string) {
	f.t.Helper()
	db, err := sql.Open("sqlite", f.path)
	if err != nil {
		f.t.Fatal(err)
	}
	defer db.Close()
	r, err := db.QueryContext(f.t.Context(), query, args...)
	if err != nil {
		f.t.Fatal(err)
	}
	defer r.Close()
	names, err := r.Columns()
	if err != nil {
		f.t.Fatal(err)
	}
	for r.Next() {
		values, into := make([]any, len(names)), make([]any, len(names))
		for i := range values {
			into[i] = &values[i]
		}
		if err := r.Scan(into...); err != nil {
			f.t.Fatal(err)
		}
		var line strings.Builder
		for i, n := range names {
			fmt.Fprintf(&line, "%s=%v ", n, values[i])
		}
		out = append(out, line.String())
	}
	if err := r.Err(); err != nil {
		f.t.Fatal(err)
	}
	return out
}

var firstWritten = regexp.MustCompile(` (created|updated)_ms=\d+`)

// everything is all that events made of the database. Of a dataset whose
// registration was lost a row without a status stays, which nobody is shown;
// rows also keep when they were first written.
func (f *follower) everything() map[string][]string {
	f.t.Helper()
	out := map[string][]string{}
	for table, order := range map[string]string{"datasets": "WHERE status <> 'none' ORDER BY id, version", "proposals": "ORDER BY id", "runs": "ORDER BY run_id",
		"chain_events": "ORDER BY block_number, log_index", "market_facts": "ORDER BY block_number, log_index",
		"privacy_uses": "ORDER BY run_id, dataset_id, version"} {
		for _, r := range f.rows("SELECT * FROM " + table + " " + order) {
			out[table] = append(out[table], firstWritten.ReplaceAllString(r, ""))
		}
	}
	return out
}

func (f *follower) equals(what string, want map[string][]string) {
	f.t.Helper()
	got := f.everything()
	for table := range want {
		a, b := strings.Join(got[table], "\n"), strings.Join(want[table], "\n")
		if a == b {
			continue
		}
		missing, extra := apart(want[table], got[table]), apart(got[table], want[table])
		f.t.Errorf("%s: %s: %d rows, want %d\nonly here:\n%s\nmissing:\n%s", what, table, len(got[table]), len(want[table]), strings.Join(extra, "\n"), strings.Join(missing, "\n"))
	}
}

// apart are the rows of a that b lacks.
func apart(a, b []string) (out []string) {
	have := map[string]int{}
	for _, r := range b {
		have[r]++
	}
	for _, r := range a {
		if have[r]--; have[r] < 0 {
			out = append(out, r)
		}
	}
	return out
}

// fresh is what an index knows that saw the final chain only.
func (f *follower) fresh(coordinator dao.Address) map[string][]string {
	f.t.Helper()
	n := follow(f.t, f.c, coordinator)
	n.sync()
	return n.everything()
}

// TestReorgs follows a market with the server's own index through
// reorganisations of five blocks, seen and unseen, on the embedded chain's
// engine and on anvil: what is left always equals an index that saw the final
// chain only, events of lost blocks are gone, and money and votes are counted
// once.
func TestReorgs(t *testing.T) {
	long := func(cfg *daotest.Config) { cfg.VotingPeriod, cfg.VoteExtension = 300, 0 }
	for name, start := range map[string]func(testing.TB, ...func(*daotest.Config)) *daotest.Chain{"embedded": daotest.Start, "anvil": daotest.StartAnvil} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			reorgs(t, start(t, long))
		})
	}
}

func reorgs(t *testing.T, c *daotest.Chain) {
	ctx, cc := t.Context(), c.Contracts
	coordinator := c.Account(t, "coordinator")
	me := coordinator.Address()
	var owners []*daotest.Account
	for i := range 4 {
		owners = append(owners, c.Account(t, fmt.Sprint("owner", i)))
	}
	ids := c.List(t, 100, owners[:3]...)
	run, claims := settledRun(t, c, coordinator, owners[0], ids)
	c.Do(t, c.Voter)(cc.PackClaim(claims[0]))
	nonce, err := cc.ShareNonce(ctx, owners[2].Address())
	if err != nil {
		t.Fatal(err)
	}
	open := dao.OpenShares{DatasetID: ids[2], Nonce: nonce, Deadline: c.Now(t) + 1_000_000}
	sig, err := typed.Sign(owners[2], typed.ShareFactoryDomain(daotest.ChainID, c.Addresses.Shares), (*typed.OpenShares)(&open))
	if err != nil {
		t.Fatal(err)
	}
	c.Do(t, c.Voter)(cc.PackOpenShares(open, sig))
	shares, err := cc.Shares(ctx, ids[2])
	if err != nil {
		t.Fatal(err)
	}
	c.Do(t, owners[2])(cc.PackApproveShares(shares.Address, c.Addresses.Offers, shares.Supply))
	to, data := cc.PackSuspend(ids[2])
	actions := []chain.Action{{To: to, Data: data}}
	c.Do(t, c.Voter)(cc.PackGovernorPropose(actions, "reorg"))
	proposal := chain.ProposalID(actions, "reorg")
	c.Advance(t, 2*time.Second)

	f := follow(t, c, me)
	f.sync()
	base := f.everything()
	if len(base["runs"]) != 1 || len(base["datasets"]) != 4 || len(base["proposals"]) != 2 {
		t.Fatalf("%d runs, %d datasets, %d proposals", len(base["runs"]), len(base["datasets"]), len(base["proposals"]))
	}
	f.equals("before anything is lost", f.fresh(me))
	head, err := c.Client.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}

	// Five blocks, each with one thing that counts.
	c.Register(t, owners[3], 77)
	c.Do(t, c.Voter)(cc.PackCastVote(proposal, chain.VoteFor))
	c.Do(t, c.Voter)(cc.PackClaim(claims[1]))
	c.Do(t, owners[1])(cc.PackRevoke(ids[1]))
	c.Do(t, owners[2])(cc.PackOffer(ids[2], daotest.Ether(1000), dao.WeiOf(1e15), c.Now(t)+1_000_000))
	if now, err := c.Client.Head(ctx); err != nil || now.Number != head.Number+5 {
		t.Fatalf("the head is %d blocks later: %v", now.Number-head.Number, err)
	}
	f.sync()
	f.equals("before the reorganisation", f.fresh(me))
	orphaned := f.rows("SELECT DISTINCT block_hash FROM chain_events WHERE block_number > ?", head.Number)
	if len(orphaned) != 5 {
		t.Fatalf("%d blocks with events: %v", len(orphaned), orphaned)
	}
	gone := func(what string) {
		t.Helper()
		for _, r := range f.rows("SELECT DISTINCT block_hash FROM chain_events") {
			if slices.Contains(orphaned, r) {
				t.Errorf("%s: events of the lost block %s are still there", what, r)
			}
		}
	}
	forget := func() {
		for i := range owners {
			owners[i] = c.Forget(t, fmt.Sprint("owner", i))
		}
		c.Forget(t, "voter")
	}

	c.Reorg(t, 5)
	forget()
	f.sync()
	gone("after the reorganisation")
	f.equals("after the reorganisation, as before the lost blocks", base)
	f.equals("after the reorganisation", f.fresh(me))
	if len(f.back) != 1 || f.back[0] > head.Number {
		t.Errorf("rolled back to %v, the blocks from %d on were lost", f.back, head.Number+1)
	}

	// The same claim again and other things instead; the chain is longer now.
	again := func(support uint8, rows uint64, revoke int) {
		c.Do(t, c.Voter)(cc.PackClaim(claims[1]))
		c.Do(t, c.Voter)(cc.PackCastVote(proposal, support))
		c.Register(t, owners[3], rows)
		c.Do(t, owners[2])(cc.PackOffer(ids[2], daotest.Ether(int64(rows)), dao.WeiOf(2e15), c.Now(t)+1_000_000))
		c.Do(t, owners[revoke])(cc.PackRevoke(ids[revoke]))
	}
	again(chain.VoteAgainst, 55, 0)
	counted := func(what string) {
		t.Helper()
		gone(what)
		f.equals(what, f.fresh(me))
		books, err := cc.Books(ctx, run)
		if err != nil {
			t.Fatal(err)
		}
		if !books.Balanced() || !books.Claimable.IsZero() || len(f.rows("SELECT * FROM chain_events WHERE name = 'Claimed'")) != len(claims) {
			t.Errorf("%s: books %+v, %d claims indexed", what, books, len(f.rows("SELECT * FROM chain_events WHERE name = 'Claimed'")))
		}
		p, err := cc.Proposal(ctx, proposal)
		if err != nil {
			t.Fatal(err)
		}
		votes := f.rows("SELECT args FROM chain_events WHERE name = 'VoteCast' AND args LIKE ?", "%"+proposal.String()+"%")
		if sum := p.ForVotes.Add(p.AgainstVotes); len(votes) != 1 || !strings.Contains(votes[0], sum.String()) {
			t.Errorf("%s: the chain counts %s votes, the index %v", what, sum, votes)
		}
	}
	f.sync()
	counted("after the other blocks")

	// Twice more, unseen: the index looks when the new chain is longer already.
	for i, support := range []uint8{chain.VoteFor, chain.VoteAgainst} {
		orphaned = append(orphaned, f.rows("SELECT DISTINCT block_hash FROM chain_events WHERE block_number > (SELECT max(block_number) - 5 FROM chain_events)")...)
		c.Reorg(t, 5)
		forget()
		again(support, uint64(60+i), 1+i)
		f.sync()
		counted(fmt.Sprintf("after the unseen reorganisation %d", i+1))
	}
}

// TestReorgPutsTwoIntoOneBlock: an assignment and its draw were in two blocks;
// after a reorganisation both come into one, where the draw is too early. It is
// sent anew instead of being refused for ever.
func TestReorgPutsTwoIntoOneBlock(t *testing.T) {
	c := daotest.Start(t)
	ctx, coordinator := t.Context(), c.Account(t, "coordinator")
	var owners []*daotest.Account
	for i := range 3 {
		owners = append(owners, c.Account(t, fmt.Sprint("owner", i)))
	}
	_, id, _, trainers, seats := openRun(t, c, coordinator, c.List(t, 100, owners...))
	r := &runChain{client: c.Client, c: c.Contracts, sender: coordinator.Sender}
	root := dao.Keccak256([]byte("seeds"))
	work := func() {
		t.Helper()
		if err := r.Assign(ctx, id, 1, seats, trainers[3].Address(), root, c.SeedAcks(t, id, 1, root)); err != nil {
			t.Fatal(err)
		}
		if err := r.Draw(ctx, id, 1); err != nil {
			t.Fatal(err)
		}
	}
	work()
	before, err := c.Client.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	c.Reorg(t, 2)
	c.Hold(func() {
		if err := coordinator.Sender.Reconcile(ctx); err != nil {
			t.Fatal(err)
		}
		time.Sleep(50 * time.Millisecond) // the pool takes them up
	})
	if _, err := coordinator.Sender.Wait(ctx, fmt.Sprintf("run/%s/draw/1", id)); err == nil {
		t.Fatal("the draw was not too early: the two are in two blocks")
	}
	work()
	if v, err := c.Contracts.Run(ctx, id); err != nil || v.Attempt != 1 || v.Recomputer.IsZero() {
		t.Errorf("%+v, %v; the head was %d", v, err, before.Number)
	}
}

// openRun opens a run of builder; the trainers are registered.
func openRun(t *testing.T, c *daotest.Chain, coordinator *daotest.Account, ids []dao.DatasetID) (o *dao.Order, id dao.RunID, validation dao.DatasetID, trainers []*daotest.Account, seats []dao.Seat) {
	t.Helper()
	cc, builder := c.Contracts, c.Account(t, "builder")
	validation = c.Register(t, builder, 40)
	c.Acknowledge(t, validation)
	for i := range 5 {
		trainers = append(trainers, c.Account(t, fmt.Sprint("trainer", i)))
		c.Stake(t, trainers[i])
	}
	o = c.Order(t, builder.Address(), coordinator.Address(), ids, validation)
	id = typed.OrderHash(c.EscrowDomain(), o)
	sig, before := c.Authorize(t, builder, o)
	c.Do(t, c.Voter)(cc.PackOpen(o, 0, before, sig))
	for i, d := range ids {
		seats = append(seats, dao.Seat{DatasetID: d, Version: 1, Trainer: trainers[i].Address()})
	}
	return o, id, validation, trainers, seats
}

// settledRun takes a run with two payouts to its settlement.
func settledRun(t *testing.T, c *daotest.Chain, coordinator, owner *daotest.Account, ids []dao.DatasetID) (dao.RunID, []chain.PayoutClaim) {
	t.Helper()
	cc := c.Contracts
	o, id, validation, trainers, seats := openRun(t, c, coordinator, ids)
	root := dao.Keccak256([]byte("seeds"))
	c.Do(t, coordinator)(cc.PackAssign(id, seats, trainers[3].Address(), root, c.SeedAcks(t, id, 1, root)))
	c.Do(t, c.Voter)(cc.PackDrawRecomputer(id))
	for _, holder := range trainers[3:] {
		c.Do(t, holder)(cc.PackRegisterRecipient(id, 1, validation, 1, dao.Keccak256([]byte("age"))))
	}
	for round := range uint32(3) {
		h := dao.Keccak256([]byte{byte(round)})
		c.Do(t, coordinator)(cc.PackCommitCohort(id, 1, round, h, h, h))
	}
	total := o.Prices.MaxTotalWei.Sub(dao.WeiOf(7))
	payouts := []dao.Payout{
		{Index: 0, Account: owner.Address(), AmountWei: total.Sub(dao.WeiOf(3)), Kind: dao.PayoutGuaranteed},
		{Index: 1, Account: trainers[0].Address(), AmountWei: dao.WeiOf(3), Kind: dao.PayoutCompute},
	}
	tree, err := dao.PayoutTree(c.Addresses.Escrow, daotest.ChainID, id, payouts)
	if err != nil {
		t.Fatal(err)
	}
	res := &dao.Result{RunID: id, Attempt: 1, Epoch: 1, RoundsCompleted: 2, AggregateHash: dao.Keccak256([]byte("a")), ModelHash: dao.Keccak256([]byte("m")),
		SealedModelCID: "bafy", ScoresRoot: dao.Keccak256([]byte("s")), ReceiptsRoot: dao.Keccak256([]byte("r")), PayoutsRoot: tree.Root(), TotalWei: total}
	indexes, sigs := c.Attest(t, res)
	c.Do(t, c.Voter)(cc.PackPropose(res, indexes, sigs))
	c.Advance(t, 3*time.Second)
	c.Do(t, c.Voter)(cc.PackSettle(id))
	var claims []chain.PayoutClaim
	for i, p := range payouts {
		proof, err := tree.Proof(i)
		if err != nil {
			t.Fatal(err)
		}
		claims = append(claims, chain.PayoutClaim{RunID: id, Payout: p, Proof: proof})
	}
	if b, err := cc.Books(t.Context(), id); err != nil || !b.Balanced() || b.Claimable.Cmp(total) != 0 {
		t.Fatal(errors.Join(err, fmt.Errorf("books %+v", b)))
	}
	return id, claims
}
