package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/mpc/blobclient"
	"sahm/mpc/upload"
	"sahm/trainer"
)

// status is what a daemon needs of GET /v1/status.
type status struct {
	ChainID   uint64          `json:"chainId"`
	Bus       string          `json:"bus"`
	Contracts chain.Addresses `json:"contracts"`
}

// server speaks to the coordinator's server, which is trusted with nothing:
// blobs are checked by hash, content by CID, and the deployment is pinned.
type server struct {
	base   string
	hc     *http.Client
	signer typed.Signer
	now    func() time.Time
	domain typed.Domain // of login tokens; set once the escrow is known

	mu      sync.Mutex
	token   string
	expires time.Time
}

// tokenLife is how long a login is good; the server takes at most an hour.
const tokenLife = 50 * time.Minute

// status asks which chain and contracts the server works with.
func (s *server) status(ctx context.Context) (status, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, s.base+"/v1/status", nil)
	if err != nil {
		return status{}, err
	}
	resp, err := s.hc.Do(req)
	if err != nil {
		return status{}, fmt.Errorf("ask server: %w", err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return status{}, fmt.Errorf("ask server: it answers %d", resp.StatusCode)
	}
	var st status
	if err := json.NewDecoder(io.LimitReader(resp.Body, 1<<20)).Decode(&st); err != nil {
		return status{}, fmt.Errorf("ask server: %w", err)
	}
	for name, a := range relied(st.Contracts) {
		if a.IsZero() {
			return status{}, fmt.Errorf("ask server: no address of %s", name)
		}
	}
	return st, nil
}

// relied are the addresses that a trainer has to do with; others may change.
func relied(c chain.Addresses) map[string]dao.Address {
	return map[string]dao.Address{"credit": c.Credit, "custodians": c.Custodians, "datasets": c.Datasets, "trainers": c.Trainers, "escrow": c.Escrow}
}

// errNotTheDeployment reports a server, or a node, that does not work with the
// contracts that the operator named.
var errNotTheDeployment = errors.New("not the market of --deployment")

// given puts the operator's address book in place of what the server says, and
// refuses a server or a node that works with anything else.
func given(path string, node uint64, st *status) error {
	book, err := chain.ReadAddressBook(path)
	if err != nil {
		return fmt.Errorf("%w: --deployment: %w", errUsage, err)
	}
	if node != book.ChainID {
		return fmt.Errorf("%w: %s is for chain %d, the own node is on chain %d", errNotTheDeployment, path, book.ChainID, node)
	}
	if st.ChainID != book.ChainID {
		return fmt.Errorf("%w: %s is for chain %d, the server works on chain %d", errNotTheDeployment, path, book.ChainID, st.ChainID)
	}
	want, got := relied(book.Contracts), relied(st.Contracts)
	for _, name := range slices.Sorted(maps.Keys(want)) {
		if got[name] != want[name] {
			return fmt.Errorf("%w: %s of %s is %s, the server names %s", errNotTheDeployment, name, path, want[name], got[name])
		}
	}
	st.Contracts = book.Contracts
	return nil
}

// errRedeployed reports a server that names other contracts than the first
// time: whoever controls it could otherwise move a trainer to contracts of
// their own.
var errRedeployed = errors.New("the server names another chain or other contracts than before; if that is right, remove deployment.json")

// pin remembers the deployment at first use and demands it from then on.
func pin(dir string, st status) error {
	path := filepath.Join(dir, "deployment.json")
	c := st.Contracts
	now, err := json.Marshal(map[string]any{"chainId": st.ChainID, "credit": c.Credit, "custodians": c.Custodians,
		"datasets": c.Datasets, "trainers": c.Trainers, "escrow": c.Escrow}) // keys are sorted
	if err != nil {
		return err
	}
	before, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		if err := os.MkdirAll(dir, 0o700); err != nil {
			return err
		}
		return os.WriteFile(path, now, 0o600)
	}
	if err != nil {
		return err
	}
	if !bytes.Equal(before, now) {
		return errRedeployed
	}
	return nil
}

// login makes a token: base64 of {"login": Login, "sig": base64}.
func (s *server) login(audience string) (string, error) {
	l := typed.Login{Account: s.signer.Address(), Audience: audience, Expiry: uint64(s.now().Add(tokenLife).Unix())}
	if _, err := rand.Read(l.Nonce[:]); err != nil {
		return "", fmt.Errorf("draw nonce: %w", err)
	}
	sig, err := typed.Sign(s.signer, s.domain, &l)
	if err != nil {
		return "", err
	}
	raw, err := json.Marshal(struct {
		Login typed.Login    `json:"login"`
		Sig   protocol.Bytes `json:"sig"`
	}{l, sig})
	if err != nil {
		return "", err
	}
	return base64.StdEncoding.EncodeToString(raw), nil
}

// blobToken reuses a token until it nears its expiry.
func (s *server) blobToken() (string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.token != "" && s.now().Before(s.expires) {
		return s.token, nil
	}
	token, err := s.login("blobs")
	if err != nil {
		return "", err
	}
	s.token, s.expires = token, s.now().Add(tokenLife-5*time.Minute)
	return token, nil
}

// blobs is the store with this server's logins.
func (s *server) blobs() *blobclient.Client {
	return &blobclient.Client{Base: s.base, HTTP: s.hc, Token: s.blobToken, Rejected: func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.token = ""
	}}
}

// Put implements trainer.Blobs.
func (s *server) Put(ctx context.Context, run dao.RunID, b upload.Blob, src io.ReaderAt) error {
	return s.blobs().Send(ctx, run, b, src)
}

// Get implements trainer.Blobs.
func (s *server) Get(ctx context.Context, run dao.RunID, hash dao.Hash, max int64) ([]byte, error) {
	r, err := s.blobs().Reader(ctx, run, hash)
	if errors.Is(err, blobclient.ErrNotFound) {
		return nil, fmt.Errorf("%w: %s", trainer.ErrNoBlob, hash)
	}
	if err != nil {
		return nil, err
	}
	defer r.Close()
	b, err := io.ReadAll(io.LimitReader(r, max+1))
	if err != nil {
		return nil, fmt.Errorf("read blob: %w", err)
	}
	if int64(len(b)) > max {
		return nil, fmt.Errorf("blob %s is over %d bytes", hash, max)
	}
	return b, nil
}
