//go:build integration

package demo

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"sahm/dao/chain"
	"sahm/testdata"
)

// lane is one market that suffers run after run.
type lane struct {
	*driver
	name     string
	front    *front
	ledger   *ledger
	kubo     *kuboProcess
	client   *chain.Client
	deployed struct {
		ChainID   uint64          `json:"chainId"`
		Contracts chain.Addresses `json:"contracts"`
	}
	contracts *chain.Contracts
	seed      uint64

	cycles  int
	runs    []string               // all runs so far
	payouts map[string][]payoutAct // of settled runs
	indexes map[string][]uint64
	newest  []string // each contributor's newest dataset
	bought  []string // those of the last run

	locks   map[string]*sync.Mutex // by victim: one fault after the other
	locking sync.Mutex
	pending sync.WaitGroup
	closers []func() error
}

const (
	chaosRounds       = 3
	chaosContributors = 3
)

// newLane starts a market with listed datasets and a validation set.
func newLane(ctx context.Context, dir, sahm string, seed uint64, withKubo bool) (_ *lane, err error) {
	m := &lane{name: filepath.Base(dir), ledger: newLedger(), seed: seed, locks: map[string]*sync.Mutex{}, payouts: map[string][]payoutAct{}, indexes: map[string][]uint64{}}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	log, err := os.Create(filepath.Join(dir, "clients.log"))
	if err != nil {
		return nil, err
	}
	m.later(log.Close)
	defer func() {
		if err != nil {
			err = errors.Join(err, m.close())
		}
	}()
	data, cleanup, err := testdata.BreastCancer()
	if err != nil {
		return nil, err
	}
	m.later(func() error { cleanup(); return nil })
	o := Options{Data: data, BuiltInData: true, Label: "last", NoHeader: true, Drop: []string{"1"}, Contributors: chaosContributors, Rounds: chaosRounds, Model: "logistic", Seed: seed, Out: log, Sahm: sahm}
	p, err := prepare(&o, filepath.Join(dir, "parties"))
	if err != nil {
		return nil, err
	}
	// Votes stay open longer than a server needs to come back.
	m.driver = &driver{o: o, plan: p, dir: dir, say: newTeller(log, false), started: time.Now(), rep: newReport(), flags: []string{"--voting-period", "12s"}}
	if withKubo {
		if m.kubo, err = newKubo(ctx, filepath.Join(dir, "kubo")); err != nil {
			return nil, err
		}
		m.later(m.kubo.stop)
		m.flags = append(m.flags, "--kubo", m.kubo.api)
	}
	f, stop, err := newFront(m.ledger)
	if err != nil {
		return nil, err
	}
	m.front, m.driver.front = f, f.url
	m.later(func() error { stop(); return nil })
	m.later(m.stopServer)
	if err := m.startServer(ctx); err != nil {
		return nil, err
	}
	if err := f.at(m.url); err != nil {
		return nil, err
	}
	for _, step := range []func(context.Context) error{m.ready, m.contribute, m.govern} {
		if err := step(ctx); err != nil {
			return nil, err
		}
	}
	for _, r := range m.rep.Datasets {
		m.newest = append(m.newest, r.ID)
	}
	if err := m.cli(ctx, &p.builder, nil, "run", "schema", p.validation, "--label", p.label, "--out", filepath.Join(p.builder.dir, "schema.json")); err != nil {
		return nil, err
	}
	b, err := os.ReadFile(filepath.Join(dir, "node", "deployment.json"))
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(b, &m.deployed); err != nil {
		return nil, err
	}
	if m.client, err = chain.Dial(ctx, f.url+"/rpc"); err != nil {
		return nil, err
	}
	m.later(func() error { m.client.Close(); return nil })
	m.contracts = chain.NewContracts(m.client, m.deployed.Contracts)
	return m, nil
}

func (m *lane) later(f func() error) { m.closers = append(m.closers, f) }

func (m *lane) close() error {
	m.pending.Wait()
	var errs []error
	for _, f := range slices.Backward(m.closers) {
		errs = append(errs, f())
	}
	m.closers = nil
	return errors.Join(errs...)
}

// get reads JSON from the API, again while the server is away.
func (m *lane) get(ctx context.Context, path string, out any) error {
	var last error
	for end := time.Now().Add(time.Minute); time.Now().Before(end) && ctx.Err() == nil; time.Sleep(100 * time.Millisecond) {
		if last = m.getOnce(ctx, path, out); last == nil {
			return nil
		}
	}
	return last
}

func (m *lane) getOnce(ctx context.Context, path string, out any) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, m.front.url+path, nil)
	if err != nil {
		return err
	}
	r, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer r.Body.Close()
	if r.StatusCode != http.StatusOK {
		return fmt.Errorf("GET %s: %s", path, r.Status)
	}
	return json.NewDecoder(r.Body).Decode(out)
}
