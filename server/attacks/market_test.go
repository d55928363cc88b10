//go:build integration

package attacks

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/spruceid/siwe-go"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/daotest"
	"sahm/dao/typed"
	"sahm/server/api"
	"sahm/server/api/gen"
	"sahm/server/store"
	"sahm/storage/storagetest"
)

// Limits of the attacked server, small enough to pass in a test.
const (
	contentLimit = 64 << 10
	jsonLimit    = 32 << 10
)

// market is the API over a real chain with the market's contracts and a real
// database.
type market struct {
	t        *testing.T
	chain    *daotest.Chain
	store    *store.Store
	content  *storagetest.Memory
	relay    *relay
	url      string
	tokens   map[dao.Address]string
	owners   []*daotest.Account
	builder  *daotest.Account
	policy   dao.Policy
	datasets []dao.DatasetID
}

// apiProblem is a refusal of the API.
type apiProblem struct {
	gen.Problem
}

func (p *apiProblem) Error() string {
	detail := ""
	if p.Detail != nil {
		detail = ": " + *p.Detail
	}
	return fmt.Sprintf("%d %s%s", p.Status, p.Type, detail)
}

func newMarket(t *testing.T) *market {
	t.Helper()
	m := &market{t: t, chain: daotest.Start(t), content: storagetest.NewMemory(), tokens: map[dao.Address]string{}}
	m.policy = dao.Policy{Version: 1, Tiers: []string{"hosted"}, Purposes: []string{dao.PurposeTraining}, MaxHolders: 4, KMin: 3,
		AllowScores: true, NoiseFreeStatistics: true, SmallValidation: true, Text: "for the test"}
	var err error
	if m.store, err = store.Open(t.Context(), "sqlite://"+filepath.Join(t.TempDir(), "sahm.db")); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { m.store.Close() })
	for i := range 3 {
		m.owners = append(m.owners, m.chain.Account(t, fmt.Sprint("owner", i)))
	}
	m.builder = m.chain.Account(t, "builder")
	m.relay = &relay{chain: m.chain}
	// The API must know its own origin before it is built.
	srv := httptest.NewUnstartedServer(nil)
	m.url = "http://" + srv.Listener.Addr().String()
	a := m.chain.Addresses
	view := &chainView{chain: m.chain}
	srv.Config.Handler, err = api.New(api.Config{
		Version: "test", Origins: []string{m.url}, ChainID: daotest.ChainID,
		Contracts: api.Contracts{Token: a.Token, Credit: a.Credit, Governor: a.Governor, Timelock: a.Timelock, Custodians: a.Custodians,
			Datasets: a.Datasets, Prices: a.Prices, Trainers: a.Trainers, Escrow: a.Escrow, Shares: a.Shares, Offers: a.Offers},
		Coordinator: m.chain.Account(t, "coordinator").Address(), Relayer: m.chain.Voter.Address(),
		CreditName: "Sahm Credit", TokenName: "Sahm", GovernorName: "Sahm Governor",
		Limits:   api.Limits{ContentBytes: contentLimit, BlobBytes: contentLimit, JSONBytes: jsonLimit},
		Sessions: sessions{m.store}, Catalogue: &catalogue{rows: map[dao.DatasetID]api.DatasetRow{}}, Drafts: drafts{}, RunStore: noRuns{},
		Blobs: noBlobs{}, Content: content{m.content}, Runs: coordinator{}, Network: view, Registry: registry{chainView: view},
		Ledger: ledger{chainView: view}, Governor: governor{chainView: view}, Packer: packer{chainView: view}, Relay: m.relay, Voting: voting{},
		Owners: owners{chainView: view}, OwnerRelay: ownerRelay{}, Shares: shares{chainView: view},
		Ready:  func(context.Context) error { return nil },
		Logger: slog.New(slog.NewTextHandler(t.Output(), &slog.HandlerOptions{Level: slog.LevelError})),
	})
	if err != nil {
		t.Fatal(err)
	}
	srv.Start()
	t.Cleanup(srv.Close)
	return m
}

// call makes one request; a refusal comes back as an *apiProblem.
func (m *market) call(method, path, contentType string, as dao.Address, body []byte, out any) error {
	req, err := http.NewRequestWithContext(m.t.Context(), method, m.url+path, bytes.NewReader(body))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", contentType)
	if !as.IsZero() {
		req.Header.Set("Authorization", "Bearer "+m.tokens[as])
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(resp.Body)
	if err != nil {
		return err
	}
	if resp.StatusCode >= 300 {
		p := &apiProblem{}
		if err := json.Unmarshal(answer, &p.Problem); err != nil {
			return fmt.Errorf("status %d: %q", resp.StatusCode, answer)
		}
		if p.Status != resp.StatusCode || !strings.HasPrefix(resp.Header.Get("Content-Type"), "application/problem+json") {
			return fmt.Errorf("status %d of type %q says %v", resp.StatusCode, resp.Header.Get("Content-Type"), p)
		}
		return p
	}
	if out == nil {
		return nil
	}
	return json.Unmarshal(answer, out)
}

func (m *market) post(path string, as dao.Address, body, out any) error {
	raw, err := json.Marshal(body)
	if err != nil {
		return err
	}
	return m.call(http.MethodPost, path, "application/json", as, raw, out)
}

// signInMessage asks for a nonce and signs the message around it.
func (m *market) signInMessage(a *daotest.Account) (gen.SignIn, error) {
	var n gen.Nonce
	if err := m.call(http.MethodPost, "/v1/auth/nonce", "application/json", dao.Address{}, nil, &n); err != nil {
		return gen.SignIn{}, err
	}
	return signSIWE(a, n.Domain, n.Uri, n.Nonce)
}

func signSIWE(a *daotest.Account, domain, uri, nonce string) (gen.SignIn, error) {
	u, err := url.Parse(uri)
	if err != nil {
		return gen.SignIn{}, err
	}
	msg, err := siwe.InitMessage(domain, chain.Address(a.Address()).Hex(), u.String(), nonce, map[string]any{
		"chainId": daotest.ChainID, "issuedAt": time.Now().UTC().Format(time.RFC3339)})
	if err != nil {
		return gen.SignIn{}, err
	}
	text := msg.String()
	sig, err := a.SignDigest(dao.Keccak256(fmt.Appendf(nil, "\x19Ethereum Signed Message:\n%d%s", len(text), text)))
	return gen.SignIn{Message: text, Signature: "0x" + hex.EncodeToString(sig)}, err
}

func (m *market) session(in gen.SignIn) error {
	var s gen.Session
	if err := m.post("/v1/auth/session", dao.Address{}, in, &s); err != nil {
		return err
	}
	a, err := dao.ParseAddress(s.Address)
	if err == nil {
		m.tokens[a] = s.Token
	}
	return err
}

// upload publishes bytes and returns their CID.
func (m *market) upload(b []byte) (string, error) {
	var c gen.Content
	as := m.owners[0].Address()
	if err := m.call(http.MethodPost, "/v1/content", "application/octet-stream", as, b, &c); err != nil {
		return "", err
	}
	return c.Cid, nil
}

// registration is one that the registry would take now.
func (m *market) registration(creator *daotest.Account, label string, rows uint64, policy dao.Policy) dao.Registration {
	m.t.Helper()
	nonce, err := m.chain.Contracts.DatasetNonce(m.t.Context(), creator.Address())
	if err != nil {
		m.t.Fatal(err)
	}
	r := dao.Registration{Creator: creator.Address(), Salt: dao.Keccak256([]byte(label)), DataRoot: dao.Keccak256([]byte("root of " + label)),
		Rows: rows, PolicyHash: policy.Hash(), Epoch: 1, Nonce: nonce, Deadline: m.chain.Now(m.t) + 600}
	for name, cid := range map[string]*string{"manifest": &r.ManifestCID, "data": &r.DataCID, "envelope": &r.EnvelopeCID} {
		if *cid, err = m.upload([]byte(name + " of " + label)); err != nil {
			m.t.Fatal(err)
		}
	}
	return r
}

func (m *market) signed(s typed.Signer, d typed.Domain, msg typed.Message) []byte {
	m.t.Helper()
	sig, err := typed.Sign(s, d, msg)
	if err != nil {
		m.t.Fatal(err)
	}
	return sig
}

// register posts a registration signed by who.
func (m *market) register(r dao.Registration, who typed.Signer, policy dao.Policy) error {
	return m.post("/v1/datasets", r.Creator, gen.RegistrationRequest{
		Registration: gen.Registration{Creator: r.Creator.String(), Salt: r.Salt.String(), ManifestCid: r.ManifestCID, DataCid: r.DataCID,
			EnvelopeCid: r.EnvelopeCID, DataRoot: r.DataRoot.String(), Rows: int64(r.Rows), PolicyHash: r.PolicyHash.String(), Epoch: int64(r.Epoch),
			PriceFloorWei: r.PriceFloorWei.String(), Nonce: int64(r.Nonce), Deadline: int64(r.Deadline)},
		Signature: m.signed(who, m.chain.RegistryDomain(), (*typed.Registration)(&r)), Policy: string(policy.Canonical()), Title: "a dataset",
	}, nil)
}

// send makes a transaction of a packed call.
func send(ctx context.Context, a *daotest.Account, key string, to dao.Address, data []byte) error {
	in := chain.Intent{Key: key, To: to, Data: data}
	// The node's pool may be a moment behind its head.
	for {
		_, err := a.Sender.Send(ctx, in)
		if err == nil {
			break
		}
		if !errors.Is(err, chain.ErrNotBroadcast) || ctx.Err() != nil {
			return err
		}
		time.Sleep(5 * time.Millisecond)
	}
	_, err := a.Sender.Wait(ctx, key)
	return err
}

// relay sends registrations from the voter's account and counts them.
type relay struct {
	api.Relayer
	chain *daotest.Chain
	sent  int
}

func (r *relay) Register(ctx context.Context, g dao.Registration, sig []byte) error {
	r.sent++
	to, data := r.chain.Contracts.PackRegisterBySig(&g, sig)
	return asRevert(send(ctx, r.chain.Voter, fmt.Sprint("relay/", r.sent), to, data))
}

func asRevert(err error) error {
	var re *chain.RevertError
	if errors.As(err, &re) {
		return &api.Revert{Name: re.Name, Detail: re.Error()}
	}
	return err
}
