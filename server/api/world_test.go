package api

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/pricing"
	"sahm/dao/typed"
	"sahm/federated/model"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/server/api/gen"
	"sahm/server/market"
	"sahm/trainer/dataset"
)

// world is everything behind the API, in memory.
type world struct {
	t *testing.T
	sync.Mutex

	now   time.Time // wall clock
	chain uint64    // chain time

	nonces   map[string]int64 // expiry; negative when used
	sessions map[string]session
	rows     map[dao.DatasetID]DatasetRow
	drafts   map[string]Draft
	runs     map[dao.RunID]RunRow
	events   map[dao.RunID][]RunEvent
	blobMu   sync.Mutex
	blobs    map[string][]byte
	content  map[string]bool

	datasets  map[dao.DatasetID]ChainDataset
	admitted  map[dao.Address]bool
	accounts  map[dao.Address]Account
	trainers  []Trainer
	committee Committee
	chainRuns map[dao.RunID]ChainRun
	claimed   map[uint64]bool
	proposals map[string]ChainProposal
	voted     bool
	counted   bool // the relay has relayed every ballot before
	votes     dao.Wei

	outcome  *settlement.Outcome
	acked    []dao.DatasetID
	relayed  []string
	settings Settings
	bases    map[dao.DatasetID]dao.Wei

	refused        []*Revert // by the timelock's calls, in their order
	refusedPropose *Revert
	inSequence     bool

	relayErr error // returned once
	watchers map[chan dao.Hash]bool

	versions      map[dao.DatasetID][]ChainVersion // past ones
	facts         map[dao.DatasetID][]Fact
	live          map[dao.DatasetID]pricing.Live
	contracts1271 map[dao.Address]func(digest dao.Hash, sig []byte) bool
	shares        map[dao.DatasetID]ShareContract
	held          map[dao.Address]Holding
	offers        map[uint64]ShareOffer
	shareNonces   map[dao.Address]uint64
	ownerMessages map[dao.Hash]bool
	budgets       map[dao.DatasetID]PrivacyBudget
	privacyNonces map[dao.Address]uint64
	uses          map[dao.DatasetID][]PrivacyUse

	server  *httptest.Server
	builder *typed.Key
	token   string
}

type session struct {
	account dao.Address
	expires int64
}

func key(t *testing.T, seed string) *typed.Key {
	t.Helper()
	h := sha256.Sum256([]byte(seed))
	k, err := typed.NewKey(h[:])
	if err != nil {
		t.Fatal(err)
	}
	return k
}

var contracts = Contracts{Token: dao.Address{1}, Credit: dao.Address{2}, Governor: dao.Address{3}, Timelock: dao.Address{4},
	Custodians: dao.Address{5}, Datasets: dao.Address{6}, Prices: dao.Address{7}, Trainers: dao.Address{8}, Escrow: dao.Address{9}, Shares: dao.Address{10}, Offers: dao.Address{11}, Budgets: dao.Address{12}}

func newWorld(t *testing.T, change ...func(*Config)) *world {
	t.Helper()
	w := &world{t: t, now: time.UnixMilli(1_800_000_000_000), chain: 1_800_000_000,
		nonces: map[string]int64{}, sessions: map[string]session{}, rows: map[dao.DatasetID]DatasetRow{}, drafts: map[string]Draft{},
		runs: map[dao.RunID]RunRow{}, events: map[dao.RunID][]RunEvent{}, blobs: map[string][]byte{}, content: map[string]bool{},
		datasets: map[dao.DatasetID]ChainDataset{}, admitted: map[dao.Address]bool{}, accounts: map[dao.Address]Account{},
		chainRuns: map[dao.RunID]ChainRun{}, claimed: map[uint64]bool{}, proposals: map[string]ChainProposal{}, watchers: map[chan dao.Hash]bool{},
		versions: map[dao.DatasetID][]ChainVersion{}, facts: map[dao.DatasetID][]Fact{}, live: map[dao.DatasetID]pricing.Live{},
		contracts1271: map[dao.Address]func(dao.Hash, []byte) bool{}, shares: map[dao.DatasetID]ShareContract{}, held: map[dao.Address]Holding{},
		offers: map[uint64]ShareOffer{}, shareNonces: map[dao.Address]uint64{}, ownerMessages: map[dao.Hash]bool{},
		budgets: map[dao.DatasetID]PrivacyBudget{}, privacyNonces: map[dao.Address]uint64{}, uses: map[dao.DatasetID][]PrivacyUse{},
		votes: dao.WeiOf(5), builder: key(t, "builder"), bases: map[dao.DatasetID]dao.Wei{}, inSequence: true, settings: testSettings(),
	}
	w.committee = Committee{Epoch: 1, Threshold: 2}
	for i := range 3 {
		w.committee.Members = append(w.committee.Members, key(t, fmt.Sprint("custodian", i)).Address())
		w.committee.SealingKeys = append(w.committee.SealingKeys, dao.Hash{byte(i + 1)})
	}
	for i := range 5 {
		w.trainers = append(w.trainers, Trainer{Address: key(t, fmt.Sprint("trainer", i)).Address(), StakeWei: ether(100), Active: true})
	}
	cfg := Config{
		Version: "test", Origins: []string{"http://sahm.test"}, RPCURL: "http://sahm.test/rpc", BusURL: "nats://sahm.test", ChainID: EmbeddedChainID,
		Contracts: contracts, Coordinator: dao.Address{0xc0}, Relayer: dao.Address{0xe1},
		CreditName: "Sahm Credit", TokenName: "Sahm", GovernorName: "Sahm Governor",
		Limits:   Limits{ContentBytes: 1000, BlobBytes: 1000, JSONBytes: 64 << 10, FaucetPerMinute: 2},
		Sessions: fakeSessions{w}, Catalogue: fakeCatalogue{w}, Drafts: fakeDrafts{w}, RunStore: fakeRuns{w}, Blobs: fakeBlobs{w}, Content: fakeContent{w},
		Runs: fakeCoordinator{w}, Network: fakeChain{w}, Registry: fakeChain{w}, Ledger: fakeChain{w}, Governor: fakeGovernor{w}, Packer: fakePacker{},
		Relay: fakeRelay{w}, Voting: fakeRelay{w}, Faucet: fakeRelay{w},
		Owners: fakeOwners{w}, OwnerRelay: fakeRelay{w}, Shares: fakeOwners{w}, Privacy: fakePrivacy{w},
		Ready: func(context.Context) error { return nil },
		Now:   func() time.Time { w.Lock(); defer w.Unlock(); return w.now },
		Rand:  &counter{}, EventPoll: 20 * time.Millisecond, EventBeat: 30 * time.Millisecond,
	}
	for _, f := range change {
		f(&cfg)
	}
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	w.server = httptest.NewServer(h)
	t.Cleanup(w.server.Close)
	w.accounts[w.builder.Address()] = Account{CreditWei: ether(10_000)}
	w.token = w.signIn(w.builder)
	return w
}

// counter is a source of distinct bytes, so that failures repeat.
type counter struct {
	mu sync.Mutex
	n  uint64
}

func (c *counter) Read(p []byte) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for i := range p {
		if i%32 == 0 {
			c.n++
		}
		h := sha256.Sum256(fmt.Append(nil, c.n))
		p[i] = h[i%32]
	}
	return len(p), nil
}

// ---- requests

type answer struct {
	status int
	header http.Header
	body   []byte
}

func (w *world) do(method, path, auth string, body any) answer {
	w.t.Helper()
	var r io.Reader
	kind := "application/json"
	switch b := body.(type) {
	case nil:
	case []byte:
		r, kind = bytes.NewReader(b), "application/octet-stream"
	case string:
		r = strings.NewReader(b)
	default:
		raw, err := json.Marshal(b)
		if err != nil {
			w.t.Fatal(err)
		}
		r = bytes.NewReader(raw)
	}
	req, err := http.NewRequest(method, w.server.URL+path, r)
	if err != nil {
		w.t.Fatal(err)
	}
	if r != nil {
		req.Header.Set("Content-Type", kind)
	}
	if auth != "" {
		req.Header.Set("Authorization", auth)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		w.t.Fatal(err)
	}
	defer res.Body.Close()
	raw, err := io.ReadAll(res.Body)
	if err != nil {
		w.t.Fatal(err)
	}
	return answer{res.StatusCode, res.Header, raw}
}

func (w *world) bearer() string { return "Bearer " + w.token }

// problem is the type of a refusal without its prefix, "" for an answer.
func (a answer) problem(t *testing.T) string {
	t.Helper()
	if a.status < 400 {
		return ""
	}
	if got := a.header.Get("Content-Type"); got != "application/problem+json" {
		t.Fatalf("status %d with content type %q: %s", a.status, got, a.body)
	}
	var p gen.Problem
	if err := json.Unmarshal(a.body, &p); err != nil {
		t.Fatalf("%v: %s", err, a.body)
	}
	if p.Status != a.status || p.Title == "" || !strings.HasPrefix(p.Type, ProblemPrefix) {
		t.Fatalf("status %d with problem %s", a.status, a.body)
	}
	return strings.TrimPrefix(p.Type, ProblemPrefix)
}

func into[T any](t *testing.T, a answer) (v T) {
	t.Helper()
	if a.status >= 300 {
		t.Fatalf("status %d: %s", a.status, a.body)
	}
	if err := json.Unmarshal(a.body, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

// ---- signing in

func siweMessage(n gen.Nonce, account dao.Address, issued time.Time, expires string) string {
	return fmt.Sprintf("%s wants you to sign in with your Ethereum account:\n%s\n\nSign in to Sahm.\n\nURI: %s\nVersion: 1\nChain ID: %d\nNonce: %s\nIssued At: %s%s",
		n.Domain, checksum(account), n.Uri, n.ChainId, n.Nonce, issued.UTC().Format(time.RFC3339), expires)
}

// checksum is EIP-55 mixed case, which EIP-4361 demands.
func checksum(a dao.Address) string {
	low := hex.EncodeToString(a[:])
	h := dao.Keccak256([]byte(low))
	out := []byte(low)
	for i, c := range out {
		if c >= 'a' && (h[i/2]>>(4*(1-i%2)))&0xf >= 8 {
			out[i] = c - 32
		}
	}
	return "0x" + string(out)
}

func personal(t *testing.T, k *typed.Key, message string) string {
	t.Helper()
	sig, err := k.SignDigest(dao.Keccak256(fmt.Appendf(nil, "\x19Ethereum Signed Message:\n%d%s", len(message), message)))
	if err != nil {
		t.Fatal(err)
	}
	return "0x" + hex.EncodeToString(sig)
}

func (w *world) signIn(k *typed.Key) string {
	w.t.Helper()
	n := into[gen.Nonce](w.t, w.do("POST", "/v1/auth/nonce", "", nil))
	m := siweMessage(n, k.Address(), w.now, "")
	s := into[gen.Session](w.t, w.do("POST", "/v1/auth/session", "", gen.SignIn{Message: m, Signature: personal(w.t, k, m)}))
	return s.Token
}

func sign(t *testing.T, k *typed.Key, d typed.Domain, m typed.Message) []byte {
	t.Helper()
	sig, err := typed.Sign(k, d, m)
	if err != nil {
		t.Fatal(err)
	}
	return sig
}

var (
	escrowDomain   = typed.EscrowDomain(EmbeddedChainID, contracts.Escrow)
	registryDomain = typed.RegistryDomain(EmbeddedChainID, contracts.Datasets)
	creditDomain   = typed.TokenDomain("Sahm Credit", EmbeddedChainID, contracts.Credit)
	tokenDomain    = typed.TokenDomain("Sahm", EmbeddedChainID, contracts.Token)
	governorDomain = typed.TokenDomain("Sahm Governor", EmbeddedChainID, contracts.Governor)
)

// ---- datasets, quotes and runs

func policy(change func(*dao.Policy)) string {
	p := dao.Policy{Version: 1, Tiers: []string{"hosted"}, Purposes: []string{dao.PurposeTraining, dao.PurposeValidation}, MaxHolders: 8, KMin: 3,
		AllowScores: true, NoiseFreeStatistics: true, SmallValidation: true, Text: "anything"}
	if change != nil {
		change(&p)
	}
	return string(p.Canonical())
}

func (w *world) addDataset(creator dao.Address, rows uint64, status dao.DatasetStatus, policyText string) dao.DatasetID {
	id := dao.NewDatasetID(creator, dao.Keccak256(fmt.Append(nil, len(w.datasets))))
	w.datasets[id] = ChainDataset{Registration: dao.Registration{Creator: creator, ManifestCID: "m", DataCID: "d", EnvelopeCID: "e",
		DataRoot: dao.Keccak256(id[:]), Rows: rows, PolicyHash: dao.Keccak256([]byte(policyText)), Epoch: 1},
		Owner: creator, Version: 1, Status: status, Acknowledged: true, PriceWei: ether(20)}
	w.rows[id] = DatasetRow{ID: id, Title: "t", Policy: policyText, CreatedMs: 1}
	w.admitted[creator] = true
	return id
}

func testSchema() dataset.Schema {
	return dataset.Schema{Version: 1, Features: []dataset.Feature{{Name: "x", Kind: dataset.Numeric, Lo: 0, Hi: 1, Scale: 20}, {Name: "y", Kind: dataset.Numeric, Lo: 0, Hi: 1, Scale: 20}},
		Label: dataset.Label{Name: "z", Classes: []string{"a", "b"}}}
}

// market fills the catalogue with three listed datasets and a validation set
// and returns a quote request over them.
func (w *world) market() gen.QuoteRequest {
	w.t.Helper()
	var ids []string
	for i := range 3 {
		ids = append(ids, w.addDataset(key(w.t, fmt.Sprint("creator", i)).Address(), uint64(100*(i+1)), dao.DatasetListed, policy(nil)).String())
	}
	val := w.addDataset(w.builder.Address(), 300, dao.DatasetProposed, policy(nil))
	spec, schema := model.DefaultSpec(model.Logistic), testSchema()
	return gen.QuoteRequest{Builder: w.builder.Address().String(), SealingKey: dao.Hash{7}.String(), Datasets: ids,
		Spec: string(spec.Canonical()), Schema: string(schema.Canonical()), Rounds: 4, ValidationId: val.String(),
		ModelLength: int64(model.NumParams(spec, 2, 2)), StatsLength: int64(dataset.StatsLength(schema))}
}

// order asks for a quote and signs it.
func (w *world) order(q gen.QuoteRequest) (gen.RunRequest, dao.RunID) {
	w.t.Helper()
	quote := into[gen.Quote](w.t, w.do("POST", "/v1/quotes", "", q))
	id, err := dao.ParseHash(quote.RunId)
	if err != nil {
		w.t.Fatal(err)
	}
	return w.signed(quote.Order, q, quote.ValidAfter, quote.ValidBefore), id
}

func (w *world) signed(text string, q gen.QuoteRequest, after, before int64) gen.RunRequest {
	w.t.Helper()
	var o dao.Order
	if err := json.Unmarshal([]byte(text), &o); err != nil {
		w.t.Fatal(err)
	}
	auth := &typed.Authorization{From: o.Parties.Builder, To: contracts.Escrow, ValueWei: o.Prices.MaxTotalWei,
		ValidAfter: uint64(after), ValidBefore: uint64(before), Nonce: typed.OrderHash(escrowDomain, &o)}
	return gen.RunRequest{Order: text, Spec: q.Spec, Schema: q.Schema, ValidAfter: after, ValidBefore: before, Signature: sign(w.t, w.builder, creditDomain, auth)}
}

// ---- fakes

type fakeSessions struct{ w *world }

func (f fakeSessions) PutSession(_ context.Context, token string, a dao.Address, _, expires int64) error {
	f.w.Lock()
	defer f.w.Unlock()
	f.w.sessions[token] = session{a, expires}
	return nil
}
func (f fakeSessions) Session(_ context.Context, token string, now int64) (dao.Address, error) {
	f.w.Lock()
	defer f.w.Unlock()
	s, ok := f.w.sessions[token]
	if !ok {
		return dao.Address{}, ErrNotSignedIn
	}
	if now >= s.expires {
		return dao.Address{}, ErrExpired
	}
	return s.account, nil
}
func (f fakeSessions) DeleteSession(_ context.Context, token string) error {
	f.w.Lock()
	defer f.w.Unlock()
	delete(f.w.sessions, token)
	return nil
}
func (f fakeSessions) IssueNonce(_ context.Context, n string, expires int64) error {
	f.w.Lock()
	defer f.w.Unlock()
	f.w.nonces[n] = expires
	return nil
}
func (f fakeSessions) ConsumeNonce(_ context.Context, n string, now int64) error {
	f.w.Lock()
	defer f.w.Unlock()
	e, ok := f.w.nonces[n]
	switch {
	case !ok || e < 0:
		return ErrNonceUsed
	case now >= e:
		return ErrExpired
	}
	f.w.nonces[n] = -1
	return nil
}

type fakeCatalogue struct{ w *world }

func (f fakeCatalogue) PutDataset(_ context.Context, row DatasetRow, _ dao.Registration, _ dao.DatasetStatus) error {
	f.w.rows[row.ID] = row
	return nil
}
func (f fakeCatalogue) DatasetRow(_ context.Context, id dao.DatasetID) (DatasetRow, error) {
	if r, ok := f.w.rows[id]; ok {
		return r, nil
	}
	return DatasetRow{}, ErrNotFound
}
func (f fakeCatalogue) DatasetRows(_ context.Context, creator dao.Address) (out []DatasetRow, _ error) {
	for id, r := range f.w.rows {
		if creator.IsZero() || f.w.datasets[id].Creator == creator {
			out = append(out, r)
		}
	}
	return out, nil
}

type fakeDrafts struct{ w *world }

func (f fakeDrafts) PutDraft(_ context.Context, d Draft) error { f.w.drafts[d.ID] = d; return nil }
func (f fakeDrafts) Draft(_ context.Context, id string) (Draft, error) {
	if d, ok := f.w.drafts[id]; ok {
		return d, nil
	}
	return Draft{}, ErrNotFound
}
func (f fakeDrafts) Drafts(context.Context) (out []Draft, _ error) {
	for _, d := range f.w.drafts {
		out = append(out, d)
	}
	return out, nil
}

type fakeRuns struct{ w *world }

func (f fakeRuns) CreateRun(_ context.Context, r RunRow) error {
	f.w.Lock()
	defer f.w.Unlock()
	if _, ok := f.w.runs[r.ID]; !ok {
		f.w.runs[r.ID] = r
	}
	return nil
}
func (f fakeRuns) Run(_ context.Context, id dao.RunID) (RunRow, error) {
	f.w.Lock()
	defer f.w.Unlock()
	if r, ok := f.w.runs[id]; ok {
		return r, nil
	}
	return RunRow{}, ErrNotFound
}
func (f fakeRuns) Runs(_ context.Context, b dao.Address) (out []RunRow, _ error) {
	for _, r := range f.w.runs {
		if b.IsZero() || r.Order.Parties.Builder == b {
			out = append(out, r)
		}
	}
	return out, nil
}
func (f fakeRuns) Events(ctx context.Context, id dao.RunID, after int64, limit int) ([]RunEvent, error) {
	f.w.Lock()
	defer f.w.Unlock()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	list := f.w.events[id]
	if after >= int64(len(list)) {
		return nil, nil
	}
	return slices.Clone(list[after:min(int64(len(list)), after+int64(limit))]), nil
}

// record appends an event to a run's log and announces it.
func (w *world) record(id dao.RunID, e market.Event, body any) {
	w.t.Helper()
	raw, err := json.Marshal(body)
	if err != nil {
		w.t.Fatal(err)
	}
	w.Lock()
	defer w.Unlock()
	e.Body = raw
	w.events[id] = append(w.events[id], RunEvent{Event: e, Seq: int64(len(w.events[id]) + 1)})
	for c := range w.watchers {
		select {
		case c <- id:
		default:
		}
	}
}

type fakeBlobs struct{ w *world }

func (f fakeBlobs) Put(_ context.Context, run dao.RunID, sum string, _ dao.Address, r io.Reader) error {
	b, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	if h := sha256.Sum256(b); hex.EncodeToString(h[:]) != sum {
		return ErrWrongHash
	}
	f.w.blobMu.Lock()
	defer f.w.blobMu.Unlock()
	f.w.blobs[run.String()+sum] = b
	return nil
}

func (f fakeBlobs) Received(_ context.Context, run dao.RunID, sum string, from dao.Address) (int64, bool, error) {
	f.w.blobMu.Lock()
	defer f.w.blobMu.Unlock()
	if b, ok := f.w.blobs[run.String()+sum]; ok {
		return int64(len(b)), true, nil
	}
	return int64(len(f.w.blobs[run.String()+sum+from.String()])), false, nil
}

func (f fakeBlobs) Append(_ context.Context, run dao.RunID, sum string, from dao.Address, size, offset int64, body io.ReadCloser) (int64, bool, error) {
	have, whole, _ := f.Received(context.Background(), run, sum, from)
	switch {
	case whole:
		return have, true, nil
	case offset != have:
		return have, false, ErrWrongOffset
	case size == 666:
		return have, false, ErrQuota
	}
	more, rerr := io.ReadAll(io.LimitReader(body, size-have+1))
	name := run.String() + sum + from.String()
	f.w.blobMu.Lock()
	if int64(len(f.w.blobs[name])) != have {
		f.w.blobMu.Unlock()
		return have, false, ErrWrongOffset
	}
	now := append(bytes.Clone(f.w.blobs[name]), more...)
	if int64(len(now)) <= size {
		f.w.blobs[name] = now
	}
	f.w.blobMu.Unlock()
	switch n := int64(len(now)); {
	case n > size:
		return have, false, ErrTooLarge
	case n < size:
		return n, false, errors.Join(ErrInterrupted, rerr)
	}
	f.w.blobMu.Lock()
	delete(f.w.blobs, name)
	f.w.blobMu.Unlock()
	if err := f.Put(context.Background(), run, sum, from, bytes.NewReader(now)); err != nil {
		return 0, false, err
	}
	return size, true, nil
}

type opened struct{ *bytes.Reader }

func (opened) Close() error { return nil }

func (f fakeBlobs) Open(_ context.Context, run dao.RunID, sum string) (io.ReadSeekCloser, error) {
	f.w.blobMu.Lock()
	defer f.w.blobMu.Unlock()
	b, ok := f.w.blobs[run.String()+sum]
	if !ok {
		return nil, ErrNotFound
	}
	return opened{bytes.NewReader(b)}, nil
}

type fakeContent struct{ w *world }

func (f fakeContent) Add(_ context.Context, r io.Reader) (string, int64, error) {
	b, err := io.ReadAll(r)
	if err != nil {
		return "", 0, errors.New("the store hides the cause")
	}
	h := sha256.Sum256(b)
	cid := "b" + hex.EncodeToString(h[:8])
	f.w.content[cid] = true
	return cid, int64(len(b)), nil
}
func (f fakeContent) Has(_ context.Context, cid string) (bool, error) { return f.w.content[cid], nil }

type fakeCoordinator struct{ w *world }

func (f fakeCoordinator) Open(_ context.Context, id dao.RunID, o market.Opened) error {
	raw, err := json.Marshal(o)
	if err != nil {
		return err
	}
	e := market.Event{Kind: market.RunOpened, Body: raw}
	if err := market.New(id).Apply(e); err != nil {
		return err
	}
	f.w.record(id, e, o)
	return nil
}
func (f fakeCoordinator) Acknowledge(_ context.Context, id dao.DatasetID) error {
	f.w.acked = append(f.w.acked, id)
	return nil
}
func (f fakeCoordinator) Payouts(context.Context, dao.RunID) (*settlement.Outcome, error) {
	if f.w.outcome == nil {
		return nil, ErrNotReady
	}
	return f.w.outcome, nil
}
func (f fakeCoordinator) Watch() (<-chan dao.Hash, func()) {
	c := make(chan dao.Hash, 8)
	f.w.Lock()
	defer f.w.Unlock()
	f.w.watchers[c] = true
	return c, func() { f.w.Lock(); defer f.w.Unlock(); delete(f.w.watchers, c) }
}

type fakeChain struct{ w *world }

func (f fakeChain) ChainTime(context.Context) (uint64, error) { return f.w.chain, nil }
func (f fakeChain) Committee(context.Context, uint32) (Committee, error) {
	return f.w.committee, nil
}
func (f fakeChain) Trainers(context.Context) ([]Trainer, error) { return f.w.trainers, nil }
func (f fakeChain) Connected(dao.Address) bool                  { return true }
func (f fakeChain) Dataset(_ context.Context, id dao.DatasetID) (ChainDataset, error) {
	if d, ok := f.w.datasets[id]; ok {
		return d, nil
	}
	return ChainDataset{}, fmt.Errorf("%w: %s", ErrUnknownDataset, id)
}
func (f fakeChain) DatasetOfRoot(_ context.Context, root dao.Hash) (dao.DatasetID, error) {
	for id, d := range f.w.datasets {
		if d.DataRoot == root {
			return id, nil
		}
	}
	return dao.DatasetID{}, nil
}
func (f fakeChain) Quote(_ context.Context, ids []dao.DatasetID, _ dao.Tier, rounds, seats uint32) (RunPrices, error) {
	p := RunPrices{}
	for _, id := range ids {
		p.Datasets = append(p.Datasets, f.w.datasets[id].PriceWei)
		p.DatasetsWei = p.DatasetsWei.Add(f.w.datasets[id].PriceWei)
	}
	p.ComputeWei, p.CustodyWei, p.DAOFeeWei, p.GuaranteedBps = ether(int64(rounds*seats)), ether(int64(rounds)), ether(1), 5000
	p.MaxTotalWei = p.DatasetsWei.Add(p.ComputeWei).Add(p.CustodyWei).Add(p.DAOFeeWei)
	return p, nil
}
func (f fakeChain) Admitted(_ context.Context, a dao.Address) (bool, error) {
	return f.w.admitted[a], nil
}
func (f fakeChain) Parameters(context.Context) (PriceParameters, error) {
	return PriceParameters{BasePriceWei: ether(20), GuaranteedBps: 5000}, nil
}
func (f fakeChain) Account(_ context.Context, a dao.Address) (Account, error) {
	return f.w.accounts[a], nil
}
func (f fakeChain) Run(_ context.Context, id dao.RunID) (ChainRun, error) {
	if r, ok := f.w.chainRuns[id]; ok {
		return r, nil
	}
	return ChainRun{State: stateNone}, nil
}
func (f fakeChain) Claimed(_ context.Context, _ dao.RunID, indexes []uint64) ([]bool, error) {
	out := make([]bool, len(indexes))
	for i, n := range indexes {
		out[i] = f.w.claimed[n]
	}
	return out, nil
}

type fakeGovernor struct{ w *world }

func (f fakeGovernor) Proposal(_ context.Context, id *big.Int) (ChainProposal, error) {
	if p, ok := f.w.proposals[id.String()]; ok {
		return p, nil
	}
	return ChainProposal{}, ErrNotFound
}
func (f fakeGovernor) Standing(_ context.Context, id *big.Int, _ dao.Address) (Standing, error) {
	p, known := f.w.proposals[id.String()]
	st := Standing{Power: f.w.votes, Snapshot: p.Snapshot, Voted: f.w.voted, Code: "can_vote"}
	switch {
	case !known:
		st.Code = "unknown_proposal"
	case p.State != "Pending" && p.State != "Active":
		st.Code = "closed"
	case st.Voted:
		st.Code = "already_voted"
	case st.Power.IsZero():
		st.Code = "not_delegated"
	case p.State == "Pending":
		st.Code = "not_open_yet"
	}
	return st, nil
}
func (f fakeGovernor) Quorum(context.Context, uint64) (dao.Wei, error) { return dao.WeiOf(4), nil }
func (f fakeGovernor) VotingPeriod(context.Context) (uint64, error)    { return 30, nil }
func (f fakeGovernor) Settings(context.Context) (Settings, error)      { return f.w.settings, nil }
func (f fakeGovernor) DatasetBase(_ context.Context, id dao.DatasetID) (dao.Wei, bool, error) {
	if base, own := f.w.bases[id]; own {
		return base, true, nil
	}
	return f.w.settings.Prices.BasePriceWei, false, nil
}
func (f fakeGovernor) Try(_ context.Context, from dao.Address, calls []Call) (Trial, error) {
	t := Trial{InSequence: f.w.inSequence, Refused: make([]*Revert, len(calls))}
	if from == contracts.Timelock {
		copy(t.Refused, f.w.refused)
	} else {
		t.Refused[0] = f.w.refusedPropose
	}
	return t, nil
}
func (f fakeGovernor) Pack(calls []Call, description string) (ProposalCalls, error) {
	h := dao.Keccak256(fmt.Append(nil, calls), []byte(description))
	return ProposalCalls{ID: new(big.Int).SetBytes(h[:]), Propose: Call{To: contracts.Governor, Data: []byte("propose")},
		Queue: Call{To: contracts.Governor, Data: []byte("queue")}, Execute: Call{To: contracts.Governor, Data: []byte("execute")},
		Cancel: Call{To: contracts.Governor, Data: []byte("cancel")}}, nil
}

// testSettings are the DAO's before any proposal.
func testSettings() Settings {
	return Settings{
		Prices: PriceParameters{BasePriceWei: ether(20), PerRowWei: dao.WeiOf(1e17), TierBps: [3]uint32{9_000, 10_000, 15_000}, GuaranteedBps: 5_000,
			ComputePerSeatRoundWei: ether(1), CustodyPerRoundWei: ether(5), DAOFeeBps: 250},
		Dynamics: pricing.Still(), RoyaltyBPS: 500, ChallengeWindow: 3_600, ExitDelay: 7 * 86_400,
		VotingDelay: 86_400, VotingPeriod: 3 * 86_400, VoteExtension: 86_400, TimelockDelay: 2 * 86_400,
		MinStake: ether(100), ProposalThreshold: ether(1_000), QuorumPercent: 4, VoteRate: ether(1), VoteCap: ether(10_000), EpochSeconds: 30 * 86_400,
		Guardian: dao.Address{0x6a}, VoteSupply: ether(100_000), TreasuryCredit: ether(300), TreasuryVotes: ether(50), TreasuryNative: ether(2),
	}
}

type fakePacker struct{}

func (fakePacker) Pack(step Step) (Call, error) {
	to := func(a dao.Address, what string, more []byte) (Call, error) {
		return Call{To: a, Data: append([]byte(what), more...)}, nil
	}
	switch s := step.(type) {
	case StepAdmit:
		return to(contracts.Datasets, "admit", s.Account[:])
	case StepList:
		return to(contracts.Datasets, "list", s.ID[:])
	case StepSuspend:
		return to(contracts.Datasets, "suspend", s.ID[:])
	case StepDelist:
		return to(contracts.Datasets, "delist", s.ID[:])
	case StepPay:
		if s.Asset == "native" {
			return Call{To: s.To, ValueWei: s.Amount}, nil
		}
	}
	return to(contracts.Prices, fmt.Sprintf("%T", step), fmt.Append(nil, step))
}

type fakeRelay struct{ w *world }

func (f fakeRelay) note(s string) error {
	if err := f.w.relayErr; err != nil {
		f.w.relayErr = nil
		return err
	}
	f.w.relayed = append(f.w.relayed, s)
	return nil
}
func (f fakeRelay) Register(_ context.Context, r dao.Registration, _ []byte) error {
	if err := f.note("register"); err != nil {
		return err
	}
	f.w.datasets[r.DatasetID()] = ChainDataset{Registration: r, Owner: r.Creator, Version: 1, Status: dao.DatasetProposed}
	a := f.w.accounts[r.Creator]
	a.RegistryNonce++
	f.w.accounts[r.Creator] = a
	return nil
}
func (f fakeRelay) Revoke(_ context.Context, r dao.Revocation, _ []byte) error {
	d := f.w.datasets[r.DatasetID]
	d.Status = dao.DatasetRevoked
	f.w.datasets[r.DatasetID] = d
	return f.note("revoke")
}

// MintVotes implements Relayer: nothing gives votes here.
func (f fakeRelay) MintVotes(context.Context, dao.RunID, []Claim) error { return nil }

func (f fakeRelay) OpenRun(_ context.Context, id dao.RunID, o *dao.Order, _, _ uint64, _ []byte) error {
	if err := f.note("open"); err != nil {
		return err
	}
	f.w.chainRuns[id] = ChainRun{State: "Funded", Books: Books{FundedWei: o.Prices.MaxTotalWei, HeldWei: o.Prices.MaxTotalWei}}
	return nil
}
func (f fakeRelay) Claim(_ context.Context, _ dao.RunID, claims []Claim) error {
	for _, c := range claims {
		f.w.claimed[c.Index] = true
	}
	return f.note(fmt.Sprintf("claim %d", len(claims)))
}
func (f fakeRelay) CastVotes(ctx context.Context, voter dao.Address, ballots []Ballot) error {
	for _, b := range ballots {
		if err := f.castVote(ctx, b.ProposalID, b.Support, voter, b.Nonce, b.Sig); err != nil {
			return err
		}
	}
	return nil
}

func (f fakeRelay) Counted(context.Context, dao.Address, Ballot) (bool, error) {
	return f.w.counted, nil
}

func (f fakeRelay) castVote(_ context.Context, id *big.Int, support uint8, _ dao.Address, _ uint64, _ []byte) error {
	p := f.w.proposals[id.String()]
	if support == 1 {
		p.For = p.For.Add(f.w.votes)
	}
	f.w.proposals[id.String()] = p
	return f.note("vote")
}
func (f fakeRelay) Delegate(_ context.Context, from, to dao.Address, _, _ uint64, _ []byte) error {
	a := f.w.accounts[from]
	a.Delegate, a.DelegationNonce = to, a.DelegationNonce+1
	f.w.accounts[from] = a
	return f.note("delegate")
}
func (f fakeRelay) Gas(context.Context, dao.Address, dao.Wei, string) error { return f.note("gas") }
func (f fakeRelay) Credit(_ context.Context, to dao.Address, n dao.Wei, _ string) error {
	a := f.w.accounts[to]
	a.CreditWei = a.CreditWei.Add(n)
	f.w.accounts[to] = a
	return f.note("credit")
}
func (f fakeRelay) Votes(context.Context, dao.Address) error { return f.note("votes") }

// login is a daemon's Authorization header.
func login(t *testing.T, k *typed.Key, l typed.Login) string {
	t.Helper()
	l.Account = k.Address()
	raw, err := json.Marshal(Login{Login: l, Sig: protocol.Bytes(sign(t, k, escrowDomain, &l))})
	if err != nil {
		t.Fatal(err)
	}
	return "Sahm " + base64.StdEncoding.EncodeToString(raw)
}
