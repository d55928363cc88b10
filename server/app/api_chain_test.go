package app

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"log/slog"
	"math"
	"math/big"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/daotest"
	"sahm/dao/typed"
	"sahm/federated/model"
	"sahm/federated/settlement"
	"sahm/server/api"
	"sahm/server/client"
	"sahm/server/market"
	"sahm/server/store"
	"sahm/storage/ipfs"
	"sahm/trainer/dataset"
)

// apiOverChain is the API over real contracts, a real database and a real
// content node; only the coordinator is replaced by one that takes notes.
type apiOverChain struct {
	t     *testing.T
	chain *daotest.Chain
	store *store.Store
	cfg   api.Config
	url   string
	notes *notes
}

// notes is a coordinator that opens runs and does nothing with them.
type notes struct {
	log eventLog

	mu    sync.Mutex
	acked []dao.DatasetID
}

func (n *notes) Open(ctx context.Context, id dao.RunID, o market.Opened) error {
	body, err := json.Marshal(o)
	if err != nil {
		return err
	}
	e := market.Event{Kind: market.RunOpened, Body: body}
	if err := market.New(id).Apply(e); err != nil {
		return err
	}
	_, err = n.log.Append(ctx, id, string(market.RunOpened), e)
	return err
}

func (n *notes) Acknowledge(_ context.Context, id dao.DatasetID) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.acked = append(n.acked, id)
	return nil
}

func (n *notes) Payouts(context.Context, dao.RunID) (*settlement.Outcome, error) {
	return nil, api.ErrNotReady
}

func (n *notes) Watch() (<-chan dao.Hash, func()) { return make(chan dao.Hash), func() {} }

func newAPIOverChain(t *testing.T, change ...func(*daotest.Config)) *apiOverChain {
	t.Helper()
	// Voting is long enough for a busy machine to vote in.
	c := daotest.Start(t, append([]func(*daotest.Config){func(cfg *daotest.Config) { cfg.VotingPeriod = 600 }}, change...)...)
	log := slog.New(slog.DiscardHandler)
	s, err := store.Open(t.Context(), "sqlite://"+filepath.Join(t.TempDir(), "sahm.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	blobs, err := store.OpenBlobs(filepath.Join(t.TempDir(), "blobs"), 1<<20, 1<<30)
	if err != nil {
		t.Fatal(err)
	}
	content, err := ipfs.OpenEmbedded(t.Context(), filepath.Join(t.TempDir(), "ipfs"), log)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { content.Close() })
	// The voter holds all votes, as the operator does on the embedded chain.
	sender, err := chain.NewSender(chain.SenderConfig{Client: c.Client, Signer: c.Account(t, "operator").Signer, Journal: txJournal{s}, ABIs: chain.ABIs(), Logger: log})
	if err != nil {
		t.Fatal(err)
	}
	c.Do(t, c.Voter)(c.Contracts.PackTransferVotes(sender.Address(), daotest.Ether(500_000)))
	a := c.Addresses
	views := apiViews{client: c.Client, c: c.Contracts, connected: func(dao.Address) bool { return true }}
	relay := apiRelay{c: c.Contracts, sender: sender}
	owners := apiOwners{apiViews: views, store: s, at: func() uint64 { return math.MaxUint64 }} // nothing is indexed
	w := &apiOverChain{t: t, chain: c, store: s, notes: &notes{log: eventLog{s}}}
	h, err := api.New(api.Config{
		Version: "test", Origins: []string{"http://sahm.test"}, ChainID: daotest.ChainID,
		Contracts: api.Contracts{Token: a.Token, Credit: a.Credit, Governor: a.Governor, Timelock: a.Timelock, Custodians: a.Custodians,
			Datasets: a.Datasets, Prices: a.Prices, Trainers: a.Trainers, Escrow: a.Escrow, Shares: a.Shares, Offers: a.Offers, Budgets: a.Budgets},
		Coordinator: daotest.Key(t, "coordinator").Address(), Relayer: sender.Address(),
		CreditName: creditDomain, TokenName: tokenDomain, GovernorName: governorDomain,
		Sessions: apiSessions{s}, Catalogue: apiCatalogue{s}, Drafts: indexedDrafts{apiDrafts{s}, &index{}}, RunStore: apiRuns{s}, Blobs: apiBlobs{blobs, s}, Content: apiContent{content, slog.New(slog.DiscardHandler)},
		Runs: w.notes, Network: views, Registry: views, Ledger: views, Governor: views, Packer: apiPacker{c.Contracts}, Relay: relay, Voting: relay, Faucet: relay,
		Owners: owners, OwnerRelay: relay, Shares: owners, Privacy: apiPrivacy{owners, relay},
		Ready: func(context.Context) error { return nil },
	})
	if err != nil {
		t.Fatal(err)
	}
	srv := httptest.NewServer(h)
	t.Cleanup(srv.Close)
	w.url = srv.URL
	return w
}

// send makes a request; out is filled from an answer, and a refusal's type is
// returned.
func (w *apiOverChain) send(method, path, token string, body, out any) (problem string) {
	w.t.Helper()
	kind, raw := "application/json", []byte(nil)
	switch b := body.(type) {
	case nil:
	case []byte:
		kind, raw = "application/octet-stream", b
	default:
		var err error
		if raw, err = json.Marshal(b); err != nil {
			w.t.Fatal(err)
		}
	}
	req, err := http.NewRequest(method, w.url+path, bytes.NewReader(raw))
	if err != nil {
		w.t.Fatal(err)
	}
	req.Header.Set("Content-Type", kind)
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		w.t.Fatal(err)
	}
	defer res.Body.Close()
	if res.StatusCode >= 400 {
		var p client.Problem
		if err := json.NewDecoder(res.Body).Decode(&p); err != nil {
			w.t.Fatal(err)
		}
		if p.Detail != nil {
			w.t.Logf("%s %s: %s: %s", method, path, p.Type, *p.Detail)
		}
		return strings.TrimPrefix(p.Type, api.ProblemPrefix)
	}
	if out != nil {
		if err := json.NewDecoder(res.Body).Decode(out); err != nil {
			w.t.Fatal(err)
		}
	}
	return ""
}

// must is send for requests that succeed.
func (w *apiOverChain) must(method, path, token string, body, out any) {
	w.t.Helper()
	if p := w.send(method, path, token, body, out); p != "" {
		w.t.Fatalf("%s %s: %s", method, path, p)
	}
}

func (w *apiOverChain) signIn(k *typed.Key) string {
	w.t.Helper()
	var n client.Nonce
	w.must("POST", "/v1/auth/nonce", "", nil, &n)
	m := fmt.Sprintf("%s wants you to sign in with your Ethereum account:\n%s\n\n\nURI: %s\nVersion: 1\nChain ID: %d\nNonce: %s\nIssued At: %s",
		n.Domain, chain.Address(k.Address()).Hex(), n.Uri, n.ChainId, n.Nonce, time.Now().UTC().Format(time.RFC3339))
	sig, err := k.SignDigest(dao.Keccak256(fmt.Appendf(nil, "\x19Ethereum Signed Message:\n%d%s", len(m), m)))
	if err != nil {
		w.t.Fatal(err)
	}
	var s client.Session
	w.must("POST", "/v1/auth/session", "", client.SignIn{Message: m, Signature: "0x" + hex.EncodeToString(sig)}, &s)
	return s.Token
}

func (w *apiOverChain) sign(k typed.Signer, d typed.Domain, m typed.Message) []byte {
	w.t.Helper()
	sig, err := typed.Sign(k, d, m)
	if err != nil {
		w.t.Fatal(err)
	}
	return sig
}

// register publishes a dataset of k through the API, and lets the custodians
// acknowledge it.
func (w *apiOverChain) register(k *typed.Key, token string, rows uint64) dao.DatasetID {
	w.t.Helper()
	cids := make([]string, 3)
	for i, what := range []string{"manifest", "data", "envelope"} {
		var c client.Content
		w.must("POST", "/v1/content", token, fmt.Appendf(nil, "%s of %s, %d rows", what, k.Address(), rows), &c)
		cids[i] = c.Cid
	}
	policy := string(dao.Policy{Version: 1, Tiers: []string{"hosted"}, Purposes: []string{dao.PurposeTraining, dao.PurposeValidation}, MaxHolders: 8, KMin: 3,
		AllowScores: true, NoiseFreeStatistics: true, SmallValidation: true, Text: "research & teaching"}.Canonical())
	var a client.Account
	w.must("GET", "/v1/accounts/"+k.Address().String(), "", nil, &a)
	r := dao.Registration{Creator: k.Address(), Salt: dao.Hash{byte(rows), byte(rows >> 8)}, ManifestCID: cids[0], DataCID: cids[1], EnvelopeCID: cids[2],
		DataRoot: dao.Keccak256([]byte(cids[1])), Rows: rows, PolicyHash: dao.Keccak256([]byte(policy)), Epoch: 1, PriceFloorWei: dao.WeiOf(7),
		Nonce: uint64(a.RegistryNonce), Deadline: w.chain.Now(w.t) + 600}
	req := client.RegistrationRequest{Policy: policy, Title: "rows", Signature: w.sign(k, w.chain.RegistryDomain(), (*typed.Registration)(&r)),
		Registration: client.Registration{Creator: r.Creator.String(), Salt: r.Salt.String(), ManifestCid: r.ManifestCID, DataCid: r.DataCID, EnvelopeCid: r.EnvelopeCID,
			DataRoot: r.DataRoot.String(), Rows: int64(rows), PolicyHash: r.PolicyHash.String(), Epoch: 1, PriceFloorWei: "7", Nonce: int64(r.Nonce), Deadline: int64(r.Deadline)}}
	var d, again client.Dataset
	w.must("POST", "/v1/datasets", token, req, &d)
	w.must("POST", "/v1/datasets", token, req, &again) // as after a lost answer
	if !reflect.DeepEqual(d, again) || d.Id != r.DatasetID().String() || d.Status != "proposed" {
		w.t.Fatalf("%+v, then %+v", d, again)
	}
	w.chain.Acknowledge(w.t, r.DatasetID())
	return r.DatasetID()
}

// TestAPIOverChain walks a market from an empty chain to a funded run through
// the API, and repeats what a client may repeat.
func TestAPIOverChain(t *testing.T) {
	w := newAPIOverChain(t)
	c := w.chain
	for i := range 5 {
		c.Stake(t, c.Account(t, fmt.Sprint("trainer", i)))
	}
	var ids []string
	var owners []*typed.Key
	for i := range 3 {
		k := daotest.Key(t, fmt.Sprint("contributor", i))
		owners = append(owners, k)
		ids = append(ids, w.register(k, w.signIn(k), uint64(100+i)).String())
	}
	builder := daotest.Key(t, "builder")
	token := w.signIn(builder)
	credit, votes := daotest.Ether(5_000).String(), true
	for range 2 { // votes once
		var b client.Balances
		w.must("POST", "/v1/faucet", token, client.FaucetRequest{CreditWei: &credit, Votes: &votes}, &b)
	}
	var account client.Account
	w.must("GET", "/v1/accounts/"+builder.Address().String(), "", nil, &account)
	if account.TokenWei != ether(VoteLot).String() || account.GasWei != ether(1).String() || account.CreditWei != daotest.Ether(10_000).String() {
		t.Fatalf("after the faucet: %+v", account)
	}
	delegation := &typed.Delegation{Delegatee: builder.Address(), Expiry: c.Now(t) + 600}
	w.must("POST", "/v1/delegations", token, client.DelegationRequest{Delegator: builder.Address().String(), Delegatee: builder.Address().String(),
		Expiry: int64(delegation.Expiry), Signature: w.sign(builder, typed.TokenDomain(tokenDomain, daotest.ChainID, c.Addresses.Token), delegation)}, &account)
	if account.VotesWei != account.TokenWei || account.DelegationNonce != 1 {
		t.Fatalf("after delegating: %+v", account)
	}

	// A proposal lists all three; the voter proposes and votes by signature.
	if p := w.send("POST", "/v1/proposals", token, client.ProposalDraftRequest{Template: "suspend", Title: "no", Datasets: &ids}, nil); p != "would-revert" {
		t.Errorf("suspending what is not listed: %s", p)
	}
	var draft client.ProposalDraft
	w.must("POST", "/v1/proposals", token, client.ProposalDraftRequest{Template: "list", Title: "List them", Datasets: &ids}, &draft)
	if len(draft.Actions) != 6 {
		t.Fatalf("%+v", draft.Actions)
	}
	governor := c.Addresses.Governor
	c.Do(t, c.Voter)(governor, draft.Calldata)
	var p client.Proposal
	w.must("GET", "/v1/proposals/"+draft.ProposalId, "", nil, &p)
	c.Advance(t, 3*time.Second)
	pid, _ := new(big.Int).SetString(draft.ProposalId, 10)
	ballot := func(k *typed.Key) client.VoteRequest {
		return client.VoteRequest{Voter: k.Address().String(), Support: 1, Signature: w.sign(k, typed.TokenDomain(governorDomain, daotest.ChainID, governor),
			&typed.Ballot{ProposalID: pid, Support: 1, Voter: k.Address()})}
	}
	path := "/v1/proposals/" + draft.ProposalId + "/votes"
	if p := w.send("POST", path, token, ballot(owners[0]), nil); p != "no-votes" {
		t.Errorf("a voter without votes: %s", p)
	}
	w.must("POST", path, token, ballot(c.Voter.Key), &p)
	for range 2 { // a client that lost the answer asks again; the vote counts once
		w.must("POST", path, token, ballot(builder), &p)
	}
	if p.State != "Active" || p.VotesAgainst != "0" || p.VotesFor != daotest.Ether(501_000).String() {
		t.Fatalf("%+v", p)
	}
	c.Advance(t, 11*time.Minute)
	w.must("GET", "/v1/proposals/"+draft.ProposalId, "", nil, &p)
	c.Do(t, c.Voter)(governor, p.Queue.Calldata)
	c.Advance(t, 3*time.Second)
	c.Do(t, c.Voter)(governor, p.Execute.Calldata)
	if p := w.send("POST", path, token, ballot(owners[1]), nil); p != "voting-closed" {
		t.Errorf("after the vote: %s", p)
	}
	w.must("POST", path, token, ballot(builder), &p)
	if p.State != "Executed" || p.VotesFor != daotest.Ether(501_000).String() {
		t.Errorf("a ballot repeated after the vote: %+v", p)
	}
	var list client.DatasetList
	w.must("GET", "/v1/datasets?status=listed", "", nil, &list)
	if len(list.Datasets) != 3 || list.Datasets[0].PriceWei == "0" || !list.Datasets[0].Acknowledged {
		t.Fatalf("%+v", list)
	}

	// Quote and buy.
	validation := w.register(builder, token, 300)
	schema := dataset.Schema{Version: 1, Features: []dataset.Feature{{Name: "age", Kind: dataset.Numeric, Lo: 0, Hi: 100, Scale: 20}},
		Label: dataset.Label{Name: "income", Classes: []string{"<=50K", ">50K"}}}
	spec := model.DefaultSpec(model.Logistic)
	q := client.QuoteRequest{Builder: builder.Address().String(), SealingKey: dao.Hash{1}.String(), Datasets: ids, Spec: string(spec.Canonical()),
		Schema: string(schema.Canonical()), Rounds: 3, ValidationId: validation.String(), ModelLength: int64(model.NumParams(spec, 1, 2)), StatsLength: int64(dataset.StatsLength(schema))}
	var quote client.Quote
	w.must("POST", "/v1/quotes", "", q, &quote)
	var o dao.Order
	if err := json.Unmarshal([]byte(quote.Order), &o); err != nil {
		t.Fatal(err)
	}
	id := typed.OrderHash(c.EscrowDomain(), &o)
	if onChain, err := c.Contracts.HashOrder(t.Context(), &o); err != nil || onChain != id || id.String() != quote.RunId {
		t.Fatalf("run id %s, the escrow says %s, the quote %s (%v)", id, onChain, quote.RunId, err)
	}
	auth := &typed.Authorization{From: builder.Address(), To: c.Addresses.Escrow, ValueWei: o.Prices.MaxTotalWei,
		ValidAfter: uint64(quote.ValidAfter), ValidBefore: uint64(quote.ValidBefore), Nonce: id}
	order := client.RunRequest{Order: quote.Order, Spec: q.Spec, Schema: q.Schema, ValidAfter: quote.ValidAfter, ValidBefore: quote.ValidBefore,
		Signature: w.sign(builder, c.CreditDomain(), auth)}
	var run, again client.Run
	w.must("POST", "/v1/runs", token, order, &run)
	w.must("POST", "/v1/runs", token, order, &again)
	if run.Id != id.String() || run.ChainState != "Funded" || run.Books.HeldWei != o.Prices.MaxTotalWei.String() || again.Id != run.Id {
		t.Fatalf("%+v", run)
	}
	b, err := c.Contracts.CreditBalance(t.Context(), builder.Address())
	if err != nil || b.Cmp(daotest.Ether(10_000).Sub(o.Prices.MaxTotalWei)) != 0 {
		t.Errorf("the builder paid twice or not: %s left of 10000 credits (%v)", b, err)
	}
	if p := w.send("GET", "/v1/runs/"+run.Id+"/payouts", "", nil, nil); p != "not-ready" {
		t.Errorf("payouts of a funded run: %s", p)
	}
}
