package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/base64"
	"encoding/hex"
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

func (s *server) blob(ctx context.Context, method string, run dao.RunID, name dao.Hash, body []byte) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, method, s.base+"/v1/runs/"+run.String()+"/blobs/"+hex.EncodeToString(name[:]), bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	token, err := s.blobToken()
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Sahm "+token)
	if method == http.MethodPut {
		req.Header.Set("Content-Type", "application/octet-stream")
	}
	resp, err := s.hc.Do(req)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", storage.ErrUnavailable, err)
	}
	switch {
	case resp.StatusCode/100 == 2:
		return resp, nil
	case resp.StatusCode == http.StatusNotFound:
		err = storage.ErrNotFound
	default:
		err = fmt.Errorf("%w: the blob store answers %d", storage.ErrUnavailable, resp.StatusCode)
	}
	if resp.StatusCode == http.StatusUnauthorized {
		// A clock that was set, or a server that forgot: draw a new token
		// for the retry.
		s.mu.Lock()
		s.token = ""
		s.mu.Unlock()
	}
	return nil, errors.Join(err, resp.Body.Close())
}

// Put implements custodian.Blobs.
func (s *server) Put(ctx context.Context, run dao.RunID, name dao.Hash, content []byte) error {
	resp, err := s.blob(ctx, http.MethodPut, run, name, content)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Get implements custodian.Blobs.
func (s *server) Get(ctx context.Context, run dao.RunID, name dao.Hash) (io.ReadCloser, error) {
	resp, err := s.blob(ctx, http.MethodGet, run, name, nil)
	if err != nil {
		return nil, err
	}
	return resp.Body, nil
}

// Has implements custodian.Blobs. The body of the answer is not read.
func (s *server) Has(ctx context.Context, run dao.RunID, name dao.Hash) (bool, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel() // ends the transfer
	body, err := s.Get(ctx, run, name)
	if errors.Is(err, storage.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	return true, body.Close()
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
