package main

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
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
	"sahm/storage"
)

// deployment is which contracts this custodian serves. The operator's address
// book says so, or without one the server, once; after that it is pinned,
// because whoever controls the server could otherwise move a custodian to
// contracts of their own.
type deployment struct {
	ChainID   uint64          `json:"chainId"`
	Contracts chain.Addresses `json:"contracts"`
}

const deploymentName = "deployment.json"

// errRedeployed reports a server that names other contracts than the first
// time.
var errRedeployed = errors.New("the server names another chain or other contracts than before; if that is right, use a new directory")

// errNotTheDeployment reports a server, or a node, that does not work with the
// contracts that the operator named.
var errNotTheDeployment = errors.New("not the market of --deployment")

// given reads the operator's address book, and refuses a server or a node that
// works with anything else.
func given(path string, node uint64, now *deployment) (*deployment, error) {
	book, err := chain.ReadAddressBook(path)
	if err != nil {
		return nil, fmt.Errorf("%w: --deployment: %w", errUsage, err)
	}
	d := &deployment{ChainID: book.ChainID, Contracts: book.Contracts}
	if node != d.ChainID {
		return nil, fmt.Errorf("%w: %s is for chain %d, the own node is on chain %d", errNotTheDeployment, path, d.ChainID, node)
	}
	if now.ChainID != d.ChainID {
		return nil, fmt.Errorf("%w: %s is for chain %d, the server works on chain %d", errNotTheDeployment, path, d.ChainID, now.ChainID)
	}
	want, got := d.relied(), now.relied()
	for _, name := range sortedKeys(want) {
		if got[name] != want[name] {
			return nil, fmt.Errorf("%w: %s of %s is %s, the server names %s", errNotTheDeployment, name, path, want[name], got[name])
		}
	}
	return d, nil
}

// readDeployment is nil before the first pin.
func readDeployment(dir string) (*deployment, error) {
	b, err := os.ReadFile(filepath.Join(dir, deploymentName))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var d deployment
	if err := json.Unmarshal(b, &d); err != nil {
		return nil, fmt.Errorf("%s: %w", deploymentName, err)
	}
	return &d, nil
}

// relied are the addresses that a custodian relies on; others may change. The
// factory of shares says who is paid for a dataset's use, the timelock is paid
// the fee: whoever could name another one would be paid instead.
func (d *deployment) relied() map[string]dao.Address {
	c := d.Contracts
	return map[string]dao.Address{"custodians": c.Custodians, "datasets": c.Datasets, "trainers": c.Trainers,
		"escrow": c.Escrow, "timelock": c.Timelock, "shares": c.Shares}
}

// pin remembers the deployment at first use and demands it from then on.
func pin(dir string, now *deployment) error {
	for name, a := range now.relied() {
		if a.IsZero() {
			return fmt.Errorf("the server gives no address of %s", name)
		}
	}
	before, err := readDeployment(dir)
	if err != nil {
		return err
	}
	if before != nil {
		if before.ChainID != now.ChainID || !maps.Equal(before.relied(), now.relied()) {
			return errRedeployed
		}
		return nil
	}
	b, err := json.Marshal(now)
	if err != nil {
		return err
	}
	tmp := filepath.Join(dir, "."+deploymentName)
	if err := os.WriteFile(tmp, b, 0o600); err != nil {
		return err
	}
	return os.Rename(tmp, filepath.Join(dir, deploymentName))
}

// server speaks to the coordinator's server, which is trusted with nothing:
// blobs are checked by hash and content by CID.
type server struct {
	base   string
	hc     *http.Client
	signer typed.Signer
	now    func() time.Time
	domain typed.Domain // of login tokens

	mu      sync.Mutex
	token   string
	expires time.Time
}

// errRedirect reports a server that sends this custodian elsewhere.
var errRedirect = errors.New("the server redirects to another host")

// stay refuses redirects to another host or port, which may be one that only
// this machine reaches.
func stay(req *http.Request, via []*http.Request) error {
	if from := via[0].URL; req.URL.Scheme != from.Scheme || req.URL.Host != from.Host {
		return fmt.Errorf("%w: %s", errRedirect, req.URL.Host)
	}
	if len(via) >= 10 {
		return errors.New("stopped after 10 redirects")
	}
	return nil
}

// newHTTP is the client for the server and its gateway.
func newHTTP() *http.Client { return &http.Client{Timeout: 10 * time.Minute, CheckRedirect: stay} }

// tokenLife is how long a login is good; the server takes at most an hour.
const tokenLife = 50 * time.Minute

// serverStatus is what a daemon needs of GET /v1/status.
type serverStatus struct {
	deployment
	Bus string `json:"bus"`
}

func (s *server) status(ctx context.Context) (serverStatus, error) {
	var st serverStatus
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, s.base+"/v1/status", nil)
	if err != nil {
		return st, err
	}
	resp, err := s.hc.Do(req)
	if err != nil {
		return st, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return st, fmt.Errorf("the server answers %d", resp.StatusCode)
	}
	if err := json.NewDecoder(io.LimitReader(resp.Body, 1<<20)).Decode(&st); err != nil {
		return st, fmt.Errorf("reading the server's status: %w", err)
	}
	return st, nil
}

// login makes a token: base64 of {"login": Login, "sig": base64}.
func (s *server) login(audience string) (string, error) {
	l := typed.Login{Account: s.signer.Address(), Audience: audience, Expiry: uint64(s.now().Add(tokenLife).Unix())}
	if _, err := rand.Read(l.Nonce[:]); err != nil {
		return "", fmt.Errorf("drawing nonce: %w", err)
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

// Put implements custodian.Blobs.
func (s *server) Put(ctx context.Context, run dao.RunID, b upload.Blob, src io.ReaderAt) error {
	return stored(s.blobs().Send(ctx, run, b, src))
}

// Get implements custodian.Blobs.
func (s *server) Get(ctx context.Context, run dao.RunID, name dao.Hash) (io.ReadCloser, error) {
	rc, err := s.blobs().Reader(ctx, run, name)
	return rc, stored(err)
}

// Has implements custodian.Blobs.
func (s *server) Has(ctx context.Context, run dao.RunID, name dao.Hash) (bool, error) {
	ok, err := s.blobs().Has(ctx, run, name)
	return ok, stored(err)
}

// stored puts a storage error over one of the blob store.
func stored(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, blobclient.ErrNotFound):
		return fmt.Errorf("%w: %w", storage.ErrNotFound, err)
	}
	return fmt.Errorf("%w: %w", storage.ErrUnavailable, err)
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
