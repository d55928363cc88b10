package app

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/daotest"
	"sahm/dao/typed"
	"sahm/federated/model"
	"sahm/federated/protocol"
	"sahm/mpc/wire"
	"sahm/server/client"
	"sahm/trainer/dataset"
)

// rpcOver serves a node's socket as JSON-RPC over HTTP.
func rpcOver(t *testing.T, socket string) string {
	t.Helper()
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		conn, err := net.Dial("unix", socket)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		defer conn.Close()
		if _, err := io.Copy(conn, r.Body); err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		var answer json.RawMessage
		if err := json.NewDecoder(conn).Decode(&answer); err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		w.Write(answer)
	}))
	t.Cleanup(srv.Close)
	return srv.URL
}

// indexed is a whole server without children over a simulated chain.
type indexed struct {
	*apiOverChain
	cfg Config
	app *App
}

func newIndexed(t *testing.T) *indexed {
	t.Helper()
	c := daotest.Start(t)
	dir := t.TempDir()
	cfg := Config{DataDir: dir, ChainRPC: rpcOver(t, c.Endpoint), Deployment: filepath.Join(dir, "market.json"), NoChildren: true}
	if err := writeJSON(cfg.Deployment, deployment{ChainID: daotest.ChainID, Contracts: c.Addresses}); err != nil {
		t.Fatal(err)
	}
	w := &indexed{apiOverChain: &apiOverChain{t: t, chain: c}, cfg: cfg}
	w.start()
	t.Cleanup(func() {
		if w.app != nil {
			w.stop()
		}
	})
	rich, operator := c.Account(t, "rich"), w.app.operator.Address()
	if _, err := rich.Sender.Send(t.Context(), chain.Intent{Key: "gas", To: operator, Value: daotest.Ether(100).Big(), GasLimit: 21_000}); err != nil {
		t.Fatal(err)
	}
	if _, err := rich.Sender.Wait(t.Context(), "gas"); err != nil {
		t.Fatal(err)
	}
	c.Do(t, c.Voter)(c.Contracts.PackTransferVotes(operator, daotest.Ether(10_000)))
	return w
}

func (w *indexed) start() {
	w.t.Helper()
	var err error
	if w.app, err = Start(w.t.Context(), w.cfg); err != nil {
		w.t.Fatal(err)
	}
	w.url = w.app.url
}

func (w *indexed) stop() {
	w.t.Helper()
	if err := w.app.Close(); err != nil {
		w.t.Error(err)
	}
	w.app = nil
}

// get reads a list as it is sent.
func (w *indexed) get(path string) string {
	w.t.Helper()
	res, err := http.Get(w.url + path)
	if err != nil {
		w.t.Fatal(err)
	}
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	if err != nil || res.StatusCode != http.StatusOK {
		w.t.Fatalf("GET %s: %s %s (%v)", path, res.Status, b, err)
	}
	return string(b)
}

// until waits for what the index does in the background.
func (w *indexed) until(what string, ok func() bool) {
	w.t.Helper()
	for limit := time.Now().Add(20 * time.Second); !ok(); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(limit) {
			w.t.Fatalf("waited 20 s for %s", what)
		}
	}
}

// registration is of a dataset whose content is on IPFS, the manifest as the
// command line writes it.
func (w *indexed) registration(creator dao.Address, title string, rows uint64) dao.Registration {
	w.t.Helper()
	r := dao.Registration{Creator: creator, Salt: dao.Hash{byte(rows), byte(rows >> 8)}, DataRoot: dao.Keccak256([]byte(title)), Rows: rows,
		PolicyHash: dao.Keccak256(testPolicy()), Epoch: 1, PriceFloorWei: dao.WeiOf(7), Deadline: w.chain.Now(w.t) + 600}
	for into, content := range map[*string][]byte{&r.ManifestCID: manifestOf(w.t, title, testPolicy()), &r.DataCID: []byte("data of " + title), &r.EnvelopeCID: []byte("envelope of " + title)} {
		ref, err := w.app.content.Add(w.t.Context(), bytes.NewReader(content))
		if err != nil {
			w.t.Fatal(err)
		}
		*into = string(ref.CID)
	}
	nonce, err := w.chain.Contracts.DatasetNonce(w.t.Context(), creator)
	if err != nil {
		w.t.Fatal(err)
	}
	r.Nonce = nonce
	return r
}

// publish registers through the API.
func (w *indexed) publish(k *typed.Key, token, title string, rows uint64) dao.DatasetID {
	w.t.Helper()
	r := w.registration(k.Address(), title, rows)
	req := client.RegistrationRequest{Policy: string(testPolicy()), Title: title, Signature: w.sign(k, w.chain.RegistryDomain(), (*typed.Registration)(&r)),
		Registration: client.Registration{Creator: r.Creator.String(), Salt: r.Salt.String(), ManifestCid: r.ManifestCID, DataCid: r.DataCID, EnvelopeCid: r.EnvelopeCID,
			DataRoot: r.DataRoot.String(), Rows: int64(rows), PolicyHash: r.PolicyHash.String(), Epoch: 1, PriceFloorWei: "7", Nonce: int64(r.Nonce), Deadline: int64(r.Deadline)}}
	w.must("POST", "/v1/datasets", token, req, nil)
	w.chain.Acknowledge(w.t, r.DatasetID())
	return r.DatasetID()
}

// asked receives a custodian's tasks and reports the datasets that it is to
// acknowledge.
func (w *indexed) asked(k *typed.Key) <-chan string {
	w.t.Helper()
	if err := w.app.bus.EnsureDaemon(w.t.Context(), k.Address()); err != nil {
		w.t.Fatal(err)
	}
	conn, err := wire.Dial(w.t.Context(), wire.Config{URL: w.app.bus.URL(), Address: k.Address(), Token: func() (string, error) {
		l := typed.Login{Account: k.Address(), Audience: "bus", Expiry: uint64(time.Now().Add(time.Minute).Unix())}
		sig, err := typed.Sign(k, w.chain.EscrowDomain(), &l)
		if err != nil {
			return "", err
		}
		b, err := json.Marshal(loginToken{Login: l, Sig: sig})
		return base64.StdEncoding.EncodeToString(b), err
	}})
	if err != nil {
		w.t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	out, ended := make(chan string, 64), make(chan struct{})
	go func() {
		defer close(ended)
		_ = conn.Run(ctx, func(_ context.Context, payload []byte) ([]byte, error) {
			var env protocol.Envelope
			if json.Unmarshal(payload, &env) == nil && env.Kind == protocol.DatasetCheck {
				select {
				case out <- env.Task:
				default:
				}
			}
			return nil, nil
		})
	}()
	w.t.Cleanup(func() { stop(); <-ended; conn.Close() })
	if err := conn.WaitConnected(w.t.Context()); err != nil {
		w.t.Fatal(err)
	}
	return out
}

func (w *indexed) propose(token string, req client.ProposalDraftRequest) {
	w.t.Helper()
	var d client.ProposalDraft
	w.must("POST", "/v1/proposals", token, req, &d)
	w.chain.Do(w.t, w.chain.Voter)(w.chain.Addresses.Governor, d.Calldata)
}

// buy opens a run through the API; its document stays in the log.
func (w *indexed) buy(k *typed.Key, token string, datasets []string, validation dao.DatasetID) {
	w.t.Helper()
	schema := dataset.Schema{Version: 1, Features: []dataset.Feature{{Name: "age", Kind: dataset.Numeric, Lo: 0, Hi: 100, Scale: 20}},
		Label: dataset.Label{Name: "income", Classes: []string{"<=50K", ">50K"}}}
	spec := model.DefaultSpec(model.Logistic)
	q := client.QuoteRequest{Builder: k.Address().String(), SealingKey: dao.Hash{1}.String(), Datasets: datasets, Spec: string(spec.Canonical()),
		Schema: string(schema.Canonical()), Rounds: 3, ValidationId: validation.String(), ModelLength: int64(model.NumParams(spec, 1, 2)), StatsLength: int64(dataset.StatsLength(schema))}
	var quote client.Quote
	w.must("POST", "/v1/quotes", "", q, &quote)
	var o dao.Order
	if err := json.Unmarshal([]byte(quote.Order), &o); err != nil {
		w.t.Fatal(err)
	}
	auth := &typed.Authorization{From: k.Address(), To: w.chain.Addresses.Escrow, ValueWei: o.Prices.MaxTotalWei,
		ValidAfter: uint64(quote.ValidAfter), ValidBefore: uint64(quote.ValidBefore), Nonce: typed.OrderHash(w.chain.EscrowDomain(), &o)}
	w.must("POST", "/v1/runs", token, client.RunRequest{Order: quote.Order, Spec: q.Spec, Schema: q.Schema, ValidAfter: quote.ValidAfter, ValidBefore: quote.ValidBefore,
		Signature: w.sign(k, w.chain.CreditDomain(), auth)}, nil)
}

var public = []string{"/v1/datasets", "/v1/proposals", "/v1/runs"}

// TestReindex makes a market partly through the API and partly from outside
// wallets, forgets all projections, and has them back as they were.
func TestReindex(t *testing.T) {
	w := newIndexed(t)
	c := w.chain
	tasks := w.asked(c.Custodians[0])
	var ids []string
	var list []chain.Action
	for i := range 3 {
		k := daotest.Key(t, fmt.Sprint("contributor", i))
		id := w.publish(k, w.signIn(k), fmt.Sprint("Clinic ", i), uint64(100+i))
		ids = append(ids, id.String())
		list = append(list, daotest.Act(c.Contracts.PackAdmitOwner(k.Address())), daotest.Act(c.Contracts.PackList(id)))
	}
	builder := daotest.Key(t, "builder")
	token := w.signIn(builder)
	validation := w.publish(builder, token, "Validation", 300)

	// An outside wallet registers, with a manifest and without anything.
	outsider := c.Account(t, "outsider")
	r := w.registration(outsider.Address(), "From outside", 77)
	c.Do(t, outsider)(c.Contracts.PackRegister(&r))
	bare := c.Register(t, c.Account(t, "bare"), 78)
	var d client.Dataset
	w.until("the datasets of outside wallets", func() bool {
		return strings.Contains(w.get("/v1/datasets"), bare.String()) && w.send("GET", "/v1/datasets/"+r.DatasetID().String(), "", nil, &d) == ""
	})
	if d.Title != "From outside" || d.Policy != string(testPolicy()) || d.Creator != outsider.Address().String() || d.CreatedMs/1000 > int64(c.Now(t)) || d.CreatedMs == 0 {
		t.Errorf("%+v", d)
	}
	for task := ""; task != r.DatasetID().String(); {
		select {
		case task = <-tasks:
		case <-time.After(20 * time.Second):
			t.Fatal("the custodian was not asked about the outside wallet's dataset")
		}
	}
	w.must("GET", "/v1/datasets/"+bare.String(), "", nil, &d)
	if d.Title != untitled || d.Policy != "" {
		t.Errorf("%+v", d)
	}

	// Proposals: of the API's templates, and from outside.
	c.Govern(t, list...)
	prices, base, guaranteed := []string{"1500000000000000000", "2", "0"}, "12500000000000000000", 6050
	w.propose(token, client.ProposalDraftRequest{Template: "suspend", Title: "Suspend one", Datasets: &[]string{ids[1]}})
	w.propose(token, client.ProposalDraftRequest{Template: "price", Title: "Dearer", BasePriceWei: &base, GuaranteedBps: &guaranteed})
	c.Acknowledge(t, r.DatasetID())
	prices = prices[:1]
	w.propose(token, client.ProposalDraftRequest{Template: "list", Title: "Welcome", Datasets: &[]string{r.DatasetID().String()}, Prices: &prices})
	foreign := []chain.Action{{To: dao.Address{0xfe}, Data: []byte{1, 2, 3, 4, 5}}, daotest.Act(c.Contracts.PackRemoveOwner(outsider.Address()))}
	c.Do(t, c.Voter)(c.Contracts.PackGovernorPropose(foreign, "# Something else\n\nbecause"))
	w.until("the outside proposal", func() bool { return strings.Contains(w.get("/v1/proposals"), "Something else") })
	if p := w.get("/v1/proposals"); !strings.Contains(p, "Call 0x01020304 of "+foreign[0].To.String()) || !strings.Contains(p, "Call removeOwner of the dataset registry") || strings.Count(p, "List dataset") != 4 {
		t.Error(p)
	}

	// A run, and one dataset revoked by its owner's own transaction.
	w.must("POST", "/v1/faucet", token, client.FaucetRequest{CreditWei: ptr(daotest.Ether(5_000).String())}, nil)
	for i := range 5 {
		c.Stake(t, c.Account(t, fmt.Sprint("trainer", i)))
	}
	w.buy(builder, token, ids, validation)
	c.Do(t, outsider)(c.Contracts.PackRevoke(r.DatasetID()))
	c.Advance(t, 30*time.Second) // every vote is over: states stand still
	head, err := c.Client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	w.until("the head", func() bool { return w.app.index.at.Load() >= head.Number })
	if m := w.get("/metrics"); !regexp.MustCompile(`(?m)^sahm_index_lag_blocks \d`).MatchString(m) || !strings.Contains(m, "sahm_index_events_total") {
		t.Error("metrics do not show the index")
	}
	if row, err := w.app.store.Dataset(t.Context(), r.DatasetID().String(), 1); err != nil || row.Status != "revoked" {
		t.Errorf("%+v (%v)", row, err)
	}
	before := map[string]string{}
	for _, path := range public {
		before[path] = w.get(path)
	}
	if n := strings.Count(before["/v1/datasets"], `"policyHash"`); n != 6 {
		t.Errorf("%d datasets", n)
	}
	if _, err := Reindex(t.Context(), w.cfg, nil); err == nil || !strings.Contains(err.Error(), "in use") {
		t.Errorf("while the server runs: %v", err)
	}
	w.stop()

	// Forget, rebuild, compare.
	path := filepath.Join(w.cfg.DataDir, "sahm.db")
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	for _, table := range []string{"datasets", "proposals", "runs", "chain_events", "chain_blocks"} {
		if _, err := db.ExecContext(t.Context(), "DELETE FROM "+table); err != nil {
			t.Fatal(err)
		}
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	last := uint64(0)
	for range 2 { // again over what it made
		sum, err := Reindex(t.Context(), w.cfg, func(block, head uint64, _ int) {
			if block > head {
				t.Errorf("block %d of %d", block, head)
			}
			last = block
		})
		if err != nil {
			t.Fatal(err)
		}
		if sum.Datasets != 6 || sum.Untitled != 1 || sum.NoPolicy != 1 || sum.Proposals != 5 || sum.Runs != 1 || sum.NoLog != 0 || sum.Events == 0 || sum.Blocks != last {
			t.Errorf("%+v", sum)
		}
	}
	w.start()
	for _, path := range public {
		if after := w.get(path); wordless(t, after) != wordless(t, before[path]) {
			t.Errorf("%s before:\n%s\nafter:\n%s", path, before[path], after)
		}
	}

	// What somebody changed in the database by hand is as on chain again, and
	// a new database needs nothing of the old one.
	w.stop()
	if db, err = sql.Open("sqlite", path); err != nil {
		t.Fatal(err)
	}
	if _, err := db.ExecContext(t.Context(), `UPDATE datasets SET title='Bought', policy_json='{}', status='listed' WHERE title<>'untitled'`); err != nil {
		t.Fatal(err)
	}
	if _, err := db.ExecContext(t.Context(), `UPDATE proposals SET description='Nothing'`); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := Reindex(t.Context(), w.cfg, nil); err != nil {
		t.Fatal(err)
	}
	fresh := w.cfg
	fresh.Database = "sqlite://" + filepath.Join(t.TempDir(), "fresh.db")
	if sum, err := Reindex(t.Context(), fresh, nil); err != nil || sum.Datasets != 6 || sum.Proposals != 5 || sum.Runs != 1 || sum.NoLog != 1 {
		t.Errorf("into a fresh database: %+v (%v)", sum, err)
	}
	w.start()
	for _, path := range public {
		if after := w.get(path); wordless(t, after) != wordless(t, before[path]) {
			t.Errorf("after tampering, %s before:\n%s\nafter:\n%s", path, before[path], after)
		}
	}
}

// wordless takes out the words of actions, which must be there. A draft of ours
// says what was in force when it was written beside what it does; the index
// knows what it does.
func wordless(t *testing.T, answer string) string {
	t.Helper()
	if strings.Contains(answer, `"text":""`) {
		t.Errorf("an action without words: %s", answer)
	}
	return actionWords.ReplaceAllString(answer, `"text":"…"`)
}

var actionWords = regexp.MustCompile(`"text":"([^"\\]|\\.)*"`)

func TestReindexNeedsAMarket(t *testing.T) {
	if _, err := Reindex(t.Context(), Config{DataDir: filepath.Join(t.TempDir(), "nothing")}, nil); err == nil {
		t.Error("a directory without a market was indexed")
	}
}

func ptr[T any](v T) *T { return &v }
