package app

import (
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/bindings/sahmtoken"
	"sahm/dao/chain"
	"sahm/dao/daotest"
	"sahm/dao/pricing"
	"sahm/dao/typed"
	"sahm/server/api"
	"sahm/server/market"
	"sahm/server/store"
)

// settledWorld is a run over the real contracts, driven through what the
// coordinator and the relay use: three datasets, of which one is in its second
// version and one has shares.
type settledWorld struct {
	t        *testing.T
	c        *daotest.Chain
	run      *runChain
	relay    apiRelay
	owners   []*daotest.Account
	trainers []*daotest.Account
	ids      []dao.DatasetID
	shares   dao.Address

	order   *dao.Order
	id      dao.RunID
	seats   []dao.Seat
	payouts []dao.Payout
	result  dao.Result
	scores  []int64
}

func newSettledWorld(t *testing.T, change func(*daotest.Config)) *settledWorld {
	t.Helper()
	c := daotest.Start(t, func(cfg *daotest.Config) {
		cfg.Dynamics = dynamics()
		if change != nil {
			change(cfg)
		}
	})
	log := slog.New(slog.DiscardHandler)
	s, err := store.Open(t.Context(), "sqlite://"+filepath.Join(t.TempDir(), "sahm.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	sender := func(a *daotest.Account) *chain.Sender {
		out, err := chain.NewSender(chain.SenderConfig{Client: c.Client, Signer: a.Signer, Journal: txJournal{s}, ABIs: chain.ABIs(), Logger: log})
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	w := &settledWorld{t: t, c: c, run: &runChain{client: c.Client, c: c.Contracts, sender: sender(c.Account(t, "coordinator"))},
		relay: apiRelay{c: c.Contracts, sender: sender(c.Account(t, "operator"))}}
	for i := range 3 {
		w.owners = append(w.owners, c.Account(t, fmt.Sprint("owner", i)))
	}
	for i := range 5 {
		w.trainers = append(w.trainers, c.Account(t, fmt.Sprint("trainer", i)))
		c.Stake(t, w.trainers[i])
	}
	w.ids = c.List(t, 100, w.owners...)
	return w
}

func (w *settledWorld) sign(k typed.Signer, d typed.Domain, m typed.Message) []byte {
	w.t.Helper()
	sig, err := typed.Sign(k, d, m)
	if err != nil {
		w.t.Fatal(err)
	}
	return sig
}

// secondVersion gives a dataset new data, acknowledged and listed again.
func (w *settledWorld) secondVersion(i int) {
	w.t.Helper()
	c, owner := w.c, w.owners[i]
	nonce, err := c.Contracts.DatasetNonce(w.t.Context(), owner.Address())
	if err != nil {
		w.t.Fatal(err)
	}
	v := dao.NewVersion{DatasetID: w.ids[i], Version: 2, ManifestCID: "m2", DataCID: "d2", EnvelopeCID: "e2", DataRoot: dao.Keccak256([]byte("rows 2")), Rows: 50,
		PolicyHash: dao.Keccak256([]byte("policy")), Epoch: 1, Nonce: nonce, Deadline: c.Now(w.t) + 600}
	c.Do(w.t, c.Voter)(c.Contracts.PackAddVersion(&v, w.sign(owner, c.RegistryDomain(), (*typed.NewVersion)(&v))))
	c.Acknowledge(w.t, w.ids[i])
	c.Govern(w.t, daotest.Act(c.Contracts.PackList(w.ids[i])))
}

func (w *settledWorld) openShares(i int) {
	w.t.Helper()
	c := w.c
	o := dao.OpenShares{DatasetID: w.ids[i], Deadline: c.Now(w.t) + 600}
	c.Do(w.t, c.Voter)(c.Contracts.PackOpenShares(o, w.sign(w.owners[i], typed.ShareFactoryDomain(daotest.ChainID, c.Addresses.Shares), (*typed.OpenShares)(&o))))
	var err error
	if w.shares, err = c.Contracts.SharesOf(w.t.Context(), w.ids[i]); err != nil {
		w.t.Fatal(err)
	}
	c.Advance(w.t, 5*time.Second) // a later second than the opening
}

// open funds a run and returns what it paid.
func (w *settledWorld) open(builder *daotest.Account, validation dao.DatasetID) {
	w.t.Helper()
	c := w.c
	w.order = c.Order(w.t, builder.Address(), w.run.sender.Address(), w.ids, validation)
	w.id = typed.OrderHash(c.EscrowDomain(), w.order)
	sig, before := c.Authorize(w.t, builder, w.order)
	if err := w.relay.OpenRun(w.t.Context(), w.id, w.order, 0, before, sig); err != nil {
		w.t.Fatal(err)
	}
	w.seats = nil
	for i, d := range w.order.Datasets {
		w.seats = append(w.seats, dao.Seat{DatasetID: d.DatasetID, Version: d.Version, Trainer: w.trainers[i].Address()})
	}
}

// train takes the run to its proposed result.
func (w *settledWorld) train(scores ...int64) {
	w.t.Helper()
	ctx, c := w.t.Context(), w.c
	w.scores = scores
	root := dao.Keccak256(w.id[:], []byte("seeds"))
	must(w.t, w.run.Assign(ctx, w.id, 1, w.seats, w.trainers[3].Address(), root, c.SeedAcks(w.t, w.id, 1, root)))
	must(w.t, w.run.Draw(ctx, w.id, 1))
	c.Advance(w.t, time.Second)
	for round := range uint32(3) {
		h := dao.Keccak256(w.id[:], []byte{byte(round)})
		must(w.t, w.run.Commit(ctx, w.id, 1, round, market.Committed{Cohort: h, ModelHash: h, GradientHash: h}))
	}
	payees, err := w.run.Payees(ctx, w.id, w.ids)
	must(w.t, err)
	w.payouts = nil
	rest := w.order.Prices.MaxTotalWei
	add := func(to dao.Address, amount dao.Wei, kind dao.PayoutKind) {
		w.payouts = append(w.payouts, dao.Payout{Index: uint64(len(w.payouts)), Account: to, AmountWei: amount, Kind: kind})
		rest = rest.Sub(amount)
	}
	for i, d := range w.order.Datasets {
		add(payees[i], d.PriceWei, dao.PayoutGuaranteed)
	}
	add(w.trainers[0].Address(), w.order.Prices.ComputeWei, dao.PayoutCompute)
	add(c.Addresses.Timelock, rest, dao.PayoutDAOFee)
	tree, err := dao.PayoutTree(c.Addresses.Escrow, daotest.ChainID, w.id, w.payouts)
	must(w.t, err)
	w.result = dao.Result{RunID: w.id, Attempt: 1, Epoch: 1, RoundsCompleted: 2, AggregateHash: dao.Hash{1}, ModelHash: dao.Hash{2}, SealedModelCID: "bafy",
		ScoresRoot: w.scoresRoot(), ReceiptsRoot: dao.Hash{3}, PayoutsRoot: tree.Root(), TotalWei: w.order.Prices.MaxTotalWei}
	indexes, sigs := c.Attest(w.t, &w.result)
	must(w.t, w.run.Propose(ctx, w.result, indexes, sigs))
	c.Advance(w.t, 3*time.Second)
}

// scoresRoot is what custodians sign of the scores.
func (w *settledWorld) scoresRoot() dao.Hash {
	leaves := make([]dao.Hash, len(w.scores))
	for i, v := range w.scores {
		b := append([]byte("sahm/score/v1"), w.id[:]...)
		b = binary.BigEndian.AppendUint32(append(b, w.seats[i].DatasetID[:]...), w.seats[i].Version)
		leaves[i] = dao.Leaf(binary.BigEndian.AppendUint64(b, uint64(v)))
	}
	tree, err := dao.NewTree(leaves)
	must(w.t, err)
	return tree.Root()
}

func (w *settledWorld) claims() []api.Claim {
	w.t.Helper()
	tree, err := dao.PayoutTree(w.c.Addresses.Escrow, daotest.ChainID, w.id, w.payouts)
	must(w.t, err)
	var out []api.Claim
	for i, p := range w.payouts {
		proof, err := tree.Proof(i)
		must(w.t, err)
		out = append(out, api.Claim{Payout: p, Proof: proof})
	}
	return out
}

func (w *settledWorld) quote() []dao.Wei {
	w.t.Helper()
	q, err := w.c.Contracts.Quote(w.t.Context(), w.ids, dao.TierHosted, 2, 3)
	must(w.t, err)
	return q.DatasetPrices
}

func (w *settledWorld) votes(a dao.Address) dao.Wei {
	w.t.Helper()
	v, err := w.c.Contracts.Votes(w.t.Context(), a)
	must(w.t, err)
	return v
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// TestSettledRun: a run over a second version and over shares is settled,
// noted and claimed; prices, votes and shares follow, and the books hold to
// the wei.
func TestSettledRun(t *testing.T) {
	w := newSettledWorld(t, nil)
	ctx, c := t.Context(), w.c
	// A price period begins now and lasts longer than the test: what is quoted
	// twice below is quoted in one period.
	c.Advance(t, time.Duration(pricing.PeriodSeconds-c.Now(t)%pricing.PeriodSeconds)*time.Second)
	builder := c.Account(t, "builder")
	validation := c.Register(t, builder, 40)
	c.Acknowledge(t, validation)
	w.secondVersion(1)
	w.openShares(2)
	before := w.quote()
	w.open(builder, validation)
	if v := w.order.Datasets[1]; v.Version != 2 || v.Rows != 50 {
		t.Fatalf("the order has version %d with %d rows", v.Version, v.Rows)
	}
	// The first version is gone from the market, and an order of it is refused.
	old := *w.order
	old.Datasets = slices.Clone(old.Datasets)
	old.Datasets[1].Version, old.Salt = 1, dao.Hash{7}
	sig, valid := c.Authorize(t, builder, &old)
	var refused *api.Revert
	if err := w.relay.OpenRun(ctx, typed.OrderHash(c.EscrowDomain(), &old), &old, 0, valid, sig); !errors.As(err, &refused) {
		t.Errorf("an order of an old version: %v", err)
	}
	c.Advance(t, time.Second) // who is paid is known once that second is past
	payees, err := w.run.Payees(ctx, w.id, w.ids)
	must(t, err)
	if want := []dao.Address{w.owners[0].Address(), w.owners[1].Address(), w.shares}; !slices.Equal(payees, want) {
		t.Fatalf("payees %v, want %v", payees, want)
	}
	w.train(5, 1, 0)
	if n, err := w.run.Note(ctx, w.result, w.seats, w.scores); err == nil {
		t.Errorf("noted before it was settled: %+v", n)
	}
	must(t, w.run.Settle(ctx, w.id))
	for range 2 { // after a crash between the transactions and the event
		if n, err := w.run.Note(ctx, w.result, w.seats, w.scores); err != nil || n != (market.Noted{Demand: true, Quality: true}) {
			t.Fatalf("%+v, %v", n, err)
		}
	}
	// Quotes are firm until the next period ends; then all three cost 5 % more,
	// times the quality that their scores showed.
	if now := w.quote(); now[0].Cmp(before[0]) != 0 {
		t.Errorf("a quote was not firm: %s, then %s", before[0], now[0])
	}
	c.Advance(t, 2*pricing.PeriodSeconds*time.Second)
	after := w.quote()
	if after[0].Cmp(before[0]) <= 0 {
		t.Errorf("the best dataset costs %s, before %s", after[0], before[0])
	}
	if after[2].Cmp(before[2]) >= 0 {
		t.Errorf("the dataset without a score costs %s, before %s", after[2], before[2])
	}

	old0, old2, trainer := w.votes(w.owners[0].Address()), w.votes(w.owners[2].Address()), w.votes(w.trainers[0].Address())
	// A stranger pays one leaf after the batch was made up: the others are paid,
	// and that one gives its votes all the same.
	batch := w.claims()
	c.Do(t, c.Account(t, "stranger"))(c.Contracts.PackClaimMany([]chain.PayoutClaim{{RunID: w.id, Payout: batch[0].Payout, Proof: batch[0].Proof}}))
	must(t, w.relay.Claim(ctx, w.id, batch))
	must(t, w.relay.Claim(ctx, w.id, w.claims())) // a repeated request
	earned := w.payouts[0].AmountWei.Add(w.payouts[0].AmountWei)
	if got := w.votes(w.owners[0].Address()).Sub(old0); got.Cmp(earned) != 0 { // two votes a credit here
		t.Errorf("owner 0 earned %s votes, want %s", got, earned)
	}
	if got := w.votes(w.owners[2].Address()).Sub(old2); got.Cmp(w.payouts[2].AmountWei.Add(w.payouts[2].AmountWei)) != 0 {
		t.Errorf("what shares earn gave their dataset's owner %s votes", got)
	}
	if w.votes(w.trainers[0].Address()).Sub(trainer).IsZero() {
		t.Error("training gave no votes")
	}
	s, err := c.Contracts.Shares(ctx, w.ids[2])
	must(t, err)
	_, due, err := c.Contracts.ShareBalance(ctx, w.shares, w.owners[2].Address())
	must(t, err)
	if due.Cmp(w.payouts[2].AmountWei) != 0 {
		t.Errorf("the shares' holder can claim %s of %s (%+v)", due, w.payouts[2].AmountWei, s)
	}
	had, err := c.Contracts.CreditBalance(ctx, w.owners[2].Address())
	must(t, err)
	c.Do(t, c.Voter)(c.Contracts.PackClaimShares(w.shares, w.owners[2].Address()))
	has, err := c.Contracts.CreditBalance(ctx, w.owners[2].Address())
	must(t, err)
	if got := has.Sub(had); got.Cmp(w.payouts[2].AmountWei) != 0 {
		t.Errorf("the holder received %s", got)
	}
	b, err := c.Contracts.Books(ctx, w.id)
	must(t, err)
	if !b.Balanced() || !b.Held.IsZero() || !b.Claimable.IsZero() || b.Paid.Cmp(w.order.Prices.MaxTotalWei) != 0 {
		t.Errorf("books %+v", b)
	}
}

// TestClaimWithoutVotes: when the epoch has no votes left, or the DAO gives
// none, or minting is refused altogether, everybody is paid all the same.
func TestClaimWithoutVotes(t *testing.T) {
	for name, change := range map[string]func(*settledWorld){
		"the epoch's votes are minted": func(w *settledWorld) {
			w.c.Govern(w.t, daotest.Act(w.c.Contracts.PackSetVoteCap(dao.WeiOf(1))))
		},
		"minting is refused": func(w *settledWorld) {
			data := sahmtoken.NewSahmToken().PackSetMinter(chain.Address(dao.Address{1}))
			w.c.Govern(w.t, chain.Action{To: w.c.Addresses.Token, Data: data})
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := newSettledWorld(t, nil)
			c := w.c
			builder := c.Account(t, "builder")
			validation := c.Register(t, builder, 40)
			c.Acknowledge(t, validation)
			w.open(builder, validation)
			w.train(-1, 0, -3)
			must(t, w.run.Settle(t.Context(), w.id))
			if n, err := w.run.Note(t.Context(), w.result, w.seats, w.scores); err != nil || !n.Demand || n.Quality || n.Missing == "" {
				t.Errorf("without a positive score: %+v, %v", n, err)
			}
			change(w)
			was := w.votes(w.owners[0].Address())
			must(t, w.relay.Claim(t.Context(), w.id, w.claims()))
			b, err := c.Contracts.Books(t.Context(), w.id)
			must(t, err)
			if !b.Claimable.IsZero() || !b.Balanced() {
				t.Errorf("books %+v", b)
			}
			if name == "the epoch's votes are minted" {
				// There is room again: who asks once more gets what is due.
				c.Govern(t, daotest.Act(c.Contracts.PackSetVoteCap(daotest.Ether(100_000))))
				for range 2 {
					must(t, w.relay.MintVotes(t.Context(), w.id, w.claims()))
				}
				// The first leaf took the one wei of votes that there was.
				if got := w.votes(w.owners[1].Address()); got.IsZero() {
					t.Error("no votes once the epoch had room")
				}
				return
			}
			got := w.votes(w.owners[0].Address()).Sub(was)
			if name == "minting is refused" && !got.IsZero() || got.Cmp(dao.WeiOf(1)) > 0 {
				t.Errorf("%s votes", got)
			}
		})
	}
}

// TestNoteTooLate: the meter listens for a day; then the run is left alone.
func TestNoteTooLate(t *testing.T) {
	w := newSettledWorld(t, nil)
	c := w.c
	builder := c.Account(t, "builder")
	validation := c.Register(t, builder, 40)
	c.Acknowledge(t, validation)
	w.open(builder, validation)
	w.train(1, 1, 1)
	must(t, w.run.Settle(t.Context(), w.id))
	c.Advance(t, 25*time.Hour)
	n, err := w.run.Note(t.Context(), w.result, w.seats, w.scores)
	if err != nil || n.Demand || n.Quality || n.Missing == "" {
		t.Errorf("%+v, %v", n, err)
	}
}
