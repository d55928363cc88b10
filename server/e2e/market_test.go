//go:build integration

package e2e

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"sahm/testdata"
	"sahm/trainer/dataset"
)

const rounds = 2

// ledger is where a run's money is, in wei.
type ledger struct {
	Funded    string `json:"fundedWei"`
	Paid      string `json:"paidWei"`
	Refunded  string `json:"refundedWei"`
	Claimable string `json:"claimableWei"`
	Held      string `json:"heldWei"`
}

type runView struct {
	ID              string `json:"id"`
	State           string `json:"state"`
	ChainState      string `json:"chainState"`
	Problem         string `json:"problem"`
	RoundsCompleted int    `json:"roundsCompleted"`
	Books           ledger `json:"books"`
}

type datasetView struct {
	ID      string `json:"id"`
	Owner   string `json:"owner"`
	Creator string `json:"creator"`
	Status  string `json:"status"`
	DataCID string `json:"dataCid"`
	Rows    int    `json:"rows"`
}

type proposalView struct {
	ID    string `json:"id"`
	State string `json:"state"`
}

// market is three contributors and a builder with their files.
type market struct {
	*server
	contributors []*party
	builder      *party
	datasets     []string
	validation   string
	shares       string // contract of the last dataset's shares, once they are open
	spare        string // a file that nobody has published
	test         string
}

// together runs f for every party at once.
func together(t *testing.T, parties []*party, f func(i int, p *party) error) {
	t.Helper()
	errs := make([]error, len(parties))
	var wg sync.WaitGroup
	for i, p := range parties {
		wg.Go(func() { errs[i] = f(i, p) })
	}
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			t.Error(err)
		}
	}
	if t.Failed() {
		t.FailNow()
	}
}

// newMarket splits the built-in file and publishes a part for everyone. The
// datasets are registered and in custody, and not yet listed. more are flags of
// the contributors' data add.
func newMarket(t *testing.T, s *server, dir string, more ...string) *market {
	t.Helper()
	path, cleanup, err := testdata.BreastCancer()
	if err != nil {
		t.Fatal(err)
	}
	defer cleanup()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	table, err := dataset.ReadCSV(f, dataset.Options{Label: "last", NoHeader: true, Drop: []string{"1"}})
	if err != nil {
		t.Fatal(err)
	}
	split := dataset.Split(table.Labels, 1)
	parts, err := dataset.Dirichlet(table.Labels, split.Train, 3, 0.5, 1)
	if err != nil {
		t.Fatal(err)
	}
	write := func(p *party, name string, rows []int) string {
		if err := os.MkdirAll(p.dir, 0o700); err != nil {
			t.Fatal(err)
		}
		w, err := os.Create(filepath.Join(p.dir, name))
		if err != nil {
			t.Fatal(err)
		}
		defer w.Close()
		if err := dataset.WriteCSV(w, table, rows); err != nil {
			t.Fatal(err)
		}
		return w.Name()
	}
	m := &market{server: s, builder: &party{s: s, dir: filepath.Join(dir, "builder")}, datasets: make([]string, 3)}
	for i, rows := range parts {
		p := &party{s: s, dir: filepath.Join(dir, fmt.Sprintf("contributor-%d", i+1))}
		write(p, "data.csv", rows)
		m.contributors = append(m.contributors, p)
	}
	write(m.builder, "validation.csv", split.Validation)
	m.test = write(m.builder, "test.csv", split.Test)
	m.spare = write(m.builder, "spare.csv", split.Test[:50])

	label := table.LabelName
	together(t, append(slices.Clone(m.contributors), m.builder), func(i int, p *party) error {
		args := append([]string{"data", "add", "data.csv", "--label", label}, more...)
		if p == m.builder {
			args = []string{"data", "add", "validation.csv", "--label", label, "--validation"}
		} else if s.noFaucet {
			// its test gave them what they need
		} else if err := p.do(nil, "faucet", "--votes"); err != nil {
			return err
		}
		var who struct {
			Address string `json:"address"`
		}
		if err := p.do(&who, "wallet"); err != nil {
			return err
		}
		p.address = who.Address
		var d datasetView
		if err := p.do(&d, args...); err != nil {
			return err
		}
		if p == m.builder {
			m.validation = d.ID
			return p.do(nil, "run", "schema", "validation.csv", "--label", label, "--out", "schema.json")
		}
		m.datasets[i] = d.ID
		return nil
	})
	return m
}

// list has the members vote all datasets in.
func (m *market) list(t *testing.T) {
	t.Helper()
	var p proposalView
	price := "50000000000000000000"
	m.contributors[0].must(t, &p, "dao", "propose", "list", "--datasets", strings.Join(m.datasets, ","), "--prices", strings.Join([]string{price, price, price}, ","), "--title", "List three hospitals")
	together(t, m.contributors, func(_ int, c *party) error { return c.do(nil, "dao", "vote", p.ID, "--support", "for") })
	m.contributors[1].must(t, &p, "dao", "queue", p.ID)
	m.contributors[2].must(t, &p, "dao", "execute", p.ID)
	if p.State != "Executed" {
		t.Fatalf("the proposal is %s", p.State)
	}
}

// order are the flags of a quote or purchase of all datasets.
func (m *market) order(command string, more ...string) []string {
	return append([]string{"run", command, "--datasets", strings.Join(m.datasets, ","), "--validation", m.validation, "--schema", "schema.json", "--rounds", fmt.Sprint(rounds)}, more...)
}

func (m *market) credit(t *testing.T) {
	t.Helper()
	m.builder.must(t, nil, "faucet", "--credit", "5000000000000000000000")
}

// settle buys a run and follows it to its end.
func (m *market) settle(t *testing.T) runView {
	t.Helper()
	var r runView
	m.builder.must(t, &r, m.order("buy", "--yes")...)
	if out, stderr, code := m.builder.cli("run", "watch", r.ID); code != 0 {
		t.Fatalf("run watch ended with code %d: %s\n%s", code, stderr, out)
	}
	m.builder.must(t, &r, "run", "show", r.ID)
	if r.State != "Settled" || r.RoundsCompleted != rounds {
		t.Fatalf("the run ended %s after %d rounds: %s", r.State, r.RoundsCompleted, r.Problem)
	}
	return r
}

// TestMarket shares one server: what a later part needs, an earlier one left.
func TestMarket(t *testing.T) {
	cast := newCast(t) // fails before anything is started
	work := t.TempDir()
	dir := filepath.Join(work, "node")
	m := newMarket(t, startServer(t, programs(t), dir, serverFlags()...), work)
	unknown := "0x" + strings.Repeat("11", 32)
	part := func(name string, f func(t *testing.T)) {
		if !t.Run(name, f) {
			t.FailNow() // later parts would only repeat it
		}
	}

	part("refusals", func(t *testing.T) {
		m.contributors[0].refused(t, 1, []string{"There is no such dataset", unknown, "urn:sahm:problem:unknown-dataset"},
			"dao", "propose", "list", "--datasets", unknown, "--prices", "1credits", "--title", "List nothing")
		m.builder.refused(t, 1, []string{m.datasets[0], "is proposed", "urn:sahm:problem:not-listed"}, m.order("quote")...)
		m.builder.refused(t, 1, []string{unknown, "urn:sahm:problem:not-found"}, "run", "show", unknown)
		m.builder.refused(t, 1, []string{"urn:sahm:problem:unknown-dataset"}, "data", "show", unknown)
		// Only the creator may revoke.
		m.contributors[1].refused(t, 1, []string{"urn:sahm:problem:"}, "data", "revoke", m.datasets[0])
	})
	m.list(t)
	part("refusals of quotes and purchases", func(t *testing.T) {
		m.builder.refused(t, 1, []string{"no lifetime privacy budget", "urn:sahm:problem:no-privacy-budget"}, m.order("quote", "--epsilon", "3")...)
		m.builder.refused(t, 2, []string{"at least 3 datasets of different owners, got 2"},
			"run", "quote", "--datasets", strings.Join(m.datasets[:2], ","), "--validation", m.validation, "--schema", "schema.json")
		m.builder.refused(t, 2, []string{"appears twice"}, "run", "quote", "--datasets", strings.Join([]string{m.datasets[0], m.datasets[1], m.datasets[1]}, ","),
			"--validation", m.validation, "--schema", "schema.json")
		m.builder.refused(t, 2, []string{"--clip must be a positive number"}, m.order("quote", "--clip", "-1")...)
		m.builder.refused(t, 1, []string{"is above --max-total 7credits; nothing was paid"}, m.order("buy", "--max-total", "7credits")...)
		m.builder.refused(t, 1, []string{"The account cannot pay for this", "urn:sahm:problem:insufficient-funds"}, m.order("buy", "--yes")...)
		// Another's validation set is not the builder's.
		m.contributors[0].refused(t, 1, []string{"not by the builder", "urn:sahm:problem:forbidden"}, "run", "quote", "--datasets", strings.Join(m.datasets, ","),
			"--validation", m.validation, "--schema", filepath.Join(m.builder.dir, "schema.json"))
		var l struct {
			Runs []runView `json:"runs"`
		}
		m.builder.must(t, &l, "run", "list")
		if len(l.Runs) != 0 {
			t.Errorf("refused purchases left %d runs", len(l.Runs))
		}
	})

	m.credit(t)
	part("shares", func(t *testing.T) { m.openShares(t) })
	before := m.economy(t, dir).quoted()
	first := m.settle(t)
	var votes []*big.Int
	for _, p := range m.contributors {
		votes = append(votes, m.economy(t, dir).votes(p))
	}
	part("cast", func(t *testing.T) { checkWithCast(t, cast, m, first) })
	part("prices, votes and shares", func(t *testing.T) { m.economy(t, dir).checkEconomy(first, before, votes) })
	part("model", func(t *testing.T) {
		var a struct {
			Accuracy float64  `json:"accuracy"`
			Files    []string `json:"files"`
		}
		m.builder.must(t, &a, "run", "model", first.ID, "--out", "model", "--test", m.test)
		var names []string
		for _, f := range a.Files {
			names = append(names, filepath.Base(f))
		}
		slices.Sort(names)
		if want := []string{"card.json", "card.md", "model.json", "model.onnx", "model.safetensors"}; a.Accuracy < 0.85 || !slices.Equal(names, want) {
			t.Errorf("accuracy %v, files %v", a.Accuracy, names)
		}
		// The model is the builder's alone.
		m.contributors[0].refused(t, 1, []string{"opening the model with the sealing key beside your wallet"}, "run", "model", first.ID)
	})

	part("restart", func(t *testing.T) {
		before := m.snapshot(t, first.ID)
		was := m.hello
		if len(m.pids) != 10 {
			t.Errorf("%d children run, not 5 custodians and 5 trainers: %v", len(m.pids), m.pids)
		}
		m.interrupt()
		_, stderr, code := m.builder.cli("status")
		if code != 1 || !bytes.Contains(stderr, []byte("no Sahm server answers")) {
			t.Errorf("the stopped server: exit code %d, %s", code, stderr)
		}
		// From here on uploads of over a thousand bytes are refused.
		m.moveTo(startServer(m.t, m.bin, dir, serverFlags("--max-content", "1000")...))
		if a, b := fmt.Sprint(was), fmt.Sprint(m.hello); a != b {
			t.Errorf("other addresses after the restart:\n%s\n%s", a, b)
		}
		if after := m.snapshot(t, first.ID); after != before {
			t.Errorf("the market is another one after the restart:\n%s\n%s", before, after)
		}
		second := m.settle(t)
		if second.ID == first.ID {
			t.Error("the second run has the first one's id")
		}
	})
	part("oversized upload", func(t *testing.T) { checkLimit(t, m) })
	part("revoked dataset", func(t *testing.T) {
		gone := m.datasets[1]
		var d datasetView
		m.contributors[1].must(t, &d, "data", "revoke", gone)
		if d.Status != "revoked" {
			t.Errorf("the dataset is %s", d.Status)
		}
		m.builder.refused(t, 1, []string{"A dataset is not on the market", gone, "is revoked", "urn:sahm:problem:not-listed"}, m.order("quote")...)
		m.builder.refused(t, 1, []string{gone, "urn:sahm:problem:not-listed"}, m.order("buy", "--yes")...)
	})
	m.interrupt()
}

// snapshot is everything about the market that a restart must not change.
func (m *market) snapshot(t *testing.T, run string) string {
	t.Helper()
	var b strings.Builder
	for _, args := range [][]string{{"data", "list"}, {"run", "list"}, {"run", "show", run}, {"run", "payouts", run}, {"dao", "list"}} {
		var v any
		m.builder.must(t, &v, args...)
		withoutPrices(v) // they change with time
		raw, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		b.Write(raw)
		b.WriteByte('\n')
	}
	return b.String()
}

// withoutPrices takes out what datasets cost now.
func withoutPrices(v any) {
	switch v := v.(type) {
	case map[string]any:
		delete(v, "priceWei")
		for _, x := range v {
			withoutPrices(x)
		}
	case []any:
		for _, x := range v {
			withoutPrices(x)
		}
	}
}

// moveTo continues with another process of the same market.
func (m *market) moveTo(s *server) {
	m.server = s
	for _, p := range append(slices.Clone(m.contributors), m.builder) {
		p.s = s
	}
}

// checkLimit uploads past --max-content, by the command line and by hand.
func checkLimit(t *testing.T, m *market) {
	m.builder.refused(t, 1, []string{"uploading", "The request is too large", "1000 bytes", "urn:sahm:problem:too-large"}, "data", "add", "spare.csv")
	var saved struct {
		Token string `json:"token"`
	}
	b, err := os.ReadFile(filepath.Join(m.builder.dir, "wallet.json.session"))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, &saved); err != nil {
		t.Fatal(err)
	}
	upload := func(n int, chunked bool) (int, string, string) {
		var body io.Reader = bytes.NewReader(make([]byte, n))
		if chunked {
			body = io.MultiReader(body) // hides the length
		}
		req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, m.API+"/v1/content", body)
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Content-Type", "application/octet-stream")
		req.Header.Set("Authorization", "Bearer "+saved.Token)
		r, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		defer r.Body.Close()
		var p struct {
			Type string `json:"type"`
		}
		if err := json.NewDecoder(r.Body).Decode(&p); err != nil {
			t.Fatal(err)
		}
		return r.StatusCode, r.Header.Get("Content-Type"), p.Type
	}
	for _, chunked := range []bool{false, true} {
		if code, _, _ := upload(1000, chunked); code != http.StatusCreated {
			t.Errorf("1000 bytes, chunked %t: %d", chunked, code)
		}
		code, kind, typ := upload(1001, chunked)
		if code != http.StatusRequestEntityTooLarge || kind != "application/problem+json" || typ != "urn:sahm:problem:too-large" {
			t.Errorf("1001 bytes, chunked %t: %d %s %s", chunked, code, kind, typ)
		}
	}
}

func wei(t *testing.T, s string) *big.Int {
	t.Helper()
	v, ok := new(big.Int).SetString(s, 10)
	if !ok {
		t.Fatalf("%q is not an amount", s)
	}
	return v
}
