package api

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/gin-gonic/gin"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/server/api/gen"
)

// TestEveryOperationIsRouted asks for every operation of the spec: none may
// be unknown to the router, and none of the lists may be null.
func TestEveryOperationIsRouted(t *testing.T) {
	w := newWorld(t)
	spec, err := gen.GetSpec()
	if err != nil {
		t.Fatal(err)
	}
	fill := strings.NewReplacer("{id}", dao.Hash{1}.String(), "{address}", dao.Address{1}.String(), "{proposalId}", "1", "{sha256}", strings.Repeat("ab", 32))
	n := 0
	for path, item := range spec.Paths.Map() {
		for method := range item.Operations() {
			n++
			var body any
			if method == "POST" || method == "PUT" {
				body = "{}"
			}
			a := w.do(method, fill.Replace(path), "", body)
			if method == "HEAD" { // its problem has no body
				if a.status == http.StatusNotFound || a.status == http.StatusMethodNotAllowed || a.status == http.StatusInternalServerError {
					t.Errorf("%s %s: %d", method, path, a.status)
				}
				continue
			}
			if a.status >= 400 {
				p := a.problem(t)
				if p == "method-not-allowed" || p == "internal" || (p == "not-found" && !strings.Contains(path, "{")) {
					t.Errorf("%s %s: %s", method, path, a.body)
				}
				continue
			}
			if strings.Contains(string(a.body), "null") {
				t.Errorf("%s %s answers with null: %s", method, path, a.body)
			}
		}
	}
	if n < 25 {
		t.Fatalf("only %d operations in the spec", n)
	}
}

func TestSecuredOperationsNeedASession(t *testing.T) {
	w := newWorld(t)
	spec, err := gen.GetSpec()
	if err != nil {
		t.Fatal(err)
	}
	fill := strings.NewReplacer(":id", dao.Hash{1}.String(), ":proposalId", "1")
	need := secured(spec)
	if len(need) < 9 {
		t.Fatalf("only %d secured operations: %v", len(need), need)
	}
	for op := range need {
		method, path, _ := strings.Cut(op, " ")
		for _, auth := range []string{"", "Bearer wrong-token-wrong-token", "Basic eDp5"} {
			a := w.do(method, fill.Replace(path), auth, "{}")
			if a.problem(t) != "not-signed-in" || a.header.Get("WWW-Authenticate") != "Bearer" {
				t.Errorf("%s with %q: %d %s", op, auth, a.status, a.body)
			}
		}
	}
}

func TestSystemRoutes(t *testing.T) {
	down := errors.New("database is gone: secret detail")
	var ready error
	w := newWorld(t, func(c *Config) {
		c.Ready = func(context.Context) error { return ready }
		c.RPC = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { _, _ = w.Write([]byte("rpc")) })
		c.Gateway = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { _, _ = w.Write([]byte(r.URL.Path)) })
		c.Portal = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { _, _ = w.Write([]byte("portal")) })
	})
	for path, want := range map[string]string{"/healthz": "ok\n", "/readyz": "ready\n", "/rpc": "rpc", "/ipfs/bafy": "/ipfs/bafy", "/": "portal", "/runs/1": "portal"} {
		if a := w.do("GET", path, "", nil); a.status != 200 || string(a.body) != want {
			t.Errorf("%s: %d %q", path, a.status, a.body)
		}
	}
	ready = down
	if a := w.do("GET", "/readyz", "", nil); a.status != 503 || strings.Contains(string(a.body), "secret") {
		t.Errorf("readyz: %d %q", a.status, a.body)
	}
	if a := w.do("GET", "/metrics", "", nil); !strings.Contains(string(a.body), "sahm_http_requests_total") {
		t.Errorf("metrics: %s", a.body)
	}
	if p := w.do("GET", "/v1/nothing", "", nil).problem(t); p != "not-found" {
		t.Error(p)
	}
	if p := w.do("DELETE", "/v1/status", "", nil).problem(t); p != "method-not-allowed" {
		t.Error(p)
	}
}

func TestSignIn(t *testing.T) {
	w := newWorld(t)
	k := w.builder
	other := key(t, "other")
	fresh := func() gen.Nonce { return into[gen.Nonce](t, w.do("POST", "/v1/auth/nonce", "", nil)) }
	post := func(m, sig string) answer {
		return w.do("POST", "/v1/auth/session", "", gen.SignIn{Message: m, Signature: sig})
	}

	t.Run("control, then replay", func(t *testing.T) {
		m := siweMessage(fresh(), k.Address(), w.now, "")
		s := into[gen.Session](t, post(m, personal(t, k, m)))
		if s.Address != k.Address().String() || len(s.Token) != 43 || s.ExpiresMs != w.now.Add(12*time.Hour).UnixMilli() {
			t.Fatalf("%+v", s)
		}
		if p := post(m, personal(t, k, m)).problem(t); p != "nonce-used" {
			t.Error(p)
		}
	})
	t.Run("another's signature does not spoil the nonce", func(t *testing.T) {
		m := siweMessage(fresh(), k.Address(), w.now, "")
		if p := post(m, personal(t, other, m)).problem(t); p != "wrong-signer" {
			t.Error(p)
		}
		into[gen.Session](t, post(m, personal(t, k, m)))
	})
	change := func(f func(*gen.Nonce)) string {
		n := fresh()
		f(&n)
		return siweMessage(n, k.Address(), w.now, "")
	}
	for name, c := range map[string]struct {
		message string
		want    string
	}{
		"nonce never issued":  {change(func(n *gen.Nonce) { n.Nonce = "abcdefgh12345678" }), "nonce-used"},
		"another domain":      {change(func(n *gen.Nonce) { n.Domain = "evil.test" }), "forbidden"},
		"another uri":         {change(func(n *gen.Nonce) { n.Uri = "http://sahm.test.evil.test/" }), "forbidden"},
		"another chain":       {change(func(n *gen.Nonce) { n.ChainId = 1 }), "forbidden"},
		"expired message":     {siweMessage(fresh(), k.Address(), w.now, "\nExpiration Time: "+w.now.Add(-time.Second).UTC().Format(time.RFC3339)), "expired"},
		"not yet valid":       {siweMessage(fresh(), k.Address(), w.now, "\nNot Before: "+w.now.Add(time.Hour).UTC().Format(time.RFC3339)), "expired"},
		"not a message":       {"hello", "malformed"},
		"control with expiry": {siweMessage(fresh(), k.Address(), w.now, "\nExpiration Time: "+w.now.Add(time.Hour).UTC().Format(time.RFC3339)), ""},
	} {
		t.Run(name, func(t *testing.T) {
			if p := post(c.message, personal(t, k, c.message)).problem(t); p != c.want {
				t.Errorf("got %q, want %q", p, c.want)
			}
		})
	}
	t.Run("short signatures", func(t *testing.T) {
		m := siweMessage(fresh(), k.Address(), w.now, "")
		for _, sig := range []string{"", "0x", "0x01", "zz", "0x" + strings.Repeat("00", 65), "0x" + strings.Repeat("ff", 65)} {
			if p := post(m, sig).problem(t); p != "bad-signature" {
				t.Errorf("%q: %s", sig, p)
			}
		}
	})
	t.Run("the nonce expires", func(t *testing.T) {
		m := siweMessage(fresh(), k.Address(), w.now, "")
		w.Lock()
		w.now = w.now.Add(11 * time.Minute)
		w.Unlock()
		if p := post(m, personal(t, k, m)).problem(t); p != "expired" {
			t.Error(p)
		}
	})
	t.Run("the session ends", func(t *testing.T) {
		token := "Bearer " + w.signIn(k)
		if a := w.do("POST", "/v1/faucet", token, "{}"); a.status != 200 {
			t.Fatalf("%s", a.body)
		}
		if a := w.do("DELETE", "/v1/auth/session", token, nil); a.status != 204 {
			t.Fatalf("%d", a.status)
		}
		if p := w.do("POST", "/v1/faucet", token, "{}").problem(t); p != "not-signed-in" {
			t.Error(p)
		}
		token = "Bearer " + w.signIn(k)
		w.Lock()
		w.now = w.now.Add(13 * time.Hour)
		w.Unlock()
		if p := w.do("POST", "/v1/faucet", token, "{}").problem(t); p != "not-signed-in" {
			t.Error(p)
		}
	})
}

func TestBodies(t *testing.T) {
	w := newWorld(t)
	for name, c := range map[string]struct {
		method, path, auth string
		body               any
		want               string
	}{
		"unknown field":     {"POST", "/v1/auth/session", "", `{"message":"m","signature":"s","admin":true}`, "unknown-field"},
		"not JSON":          {"POST", "/v1/auth/session", "", `{"message":`, "malformed"},
		"two documents":     {"POST", "/v1/faucet", w.bearer(), `{} {}`, "malformed"},
		"missing field":     {"POST", "/v1/auth/session", "", `{"message":"m"}`, "malformed"},
		"bad path":          {"GET", "/v1/datasets/0x12", "", nil, "malformed"},
		"bad query":         {"GET", "/v1/datasets?status=gone", "", nil, "malformed"},
		"JSON too large":    {"POST", "/v1/auth/session", "", `{"message":"` + strings.Repeat("x", 70<<10) + `"}`, "too-large"},
		"content":           {"POST", "/v1/content", w.bearer(), make([]byte, 1000), ""},
		"content too large": {"POST", "/v1/content", w.bearer(), make([]byte, 1001), "too-large"},
		"content as JSON":   {"POST", "/v1/content", w.bearer(), "{}", "malformed"},
		"control":           {"GET", "/v1/datasets?status=listed", "", nil, ""},
	} {
		t.Run(name, func(t *testing.T) {
			if p := w.do(c.method, c.path, c.auth, c.body).problem(t); p != c.want {
				t.Errorf("got %q, want %q", p, c.want)
			}
		})
	}
	t.Run("content of unknown length", func(t *testing.T) {
		req, _ := http.NewRequest("POST", w.server.URL+"/v1/content", struct{ *strings.Reader }{strings.NewReader(strings.Repeat("x", 5000))})
		req.Header.Set("Content-Type", "application/octet-stream")
		req.Header.Set("Authorization", w.bearer())
		req.ContentLength = -1
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		res.Body.Close()
		if res.StatusCode != 413 {
			t.Errorf("status %d", res.StatusCode)
		}
	})
}

// TestProblemTable pins every problem's type, status and title, and that every
// sentinel error has its own.
func TestProblemTable(t *testing.T) {
	type row struct {
		Type   string `json:"type"`
		Status int    `json:"status"`
		Title  string `json:"title"`
	}
	var got []row
	seen := map[string]bool{}
	for _, k := range kinds() {
		if seen[k.name] {
			t.Errorf("%s is there twice", k.name)
		}
		seen[k.name] = true
		got = append(got, row{ProblemPrefix + k.name, k.status, k.title})
		for _, e := range k.errs {
			p := problemOf(fmt.Errorf("while testing: %w", e), "urn:sahm:request:1")
			if e != errRevert && p.Type != ProblemPrefix+k.name {
				t.Errorf("%v maps to %s, want %s", e, p.Type, k.name)
			}
		}
	}
	for _, name := range []string{"malformed", "unknown-field", "not-signed-in", "forbidden", "not-found", "unknown-dataset", "too-large", "quota", "wrong-length", "wrong-hash", "wrong-offset", "interrupted",
		"bad-signature", "wrong-signer", "expired", "replayed", "nonce-used", "duplicate-data", "not-listed", "no-accountant", "unknown-model-field", "bad-policy",
		"policy-denies", "too-few-trainers", "insufficient-funds", "would-revert", "voting-closed", "no-votes", "not-ready", "conflict", "rate-limited", "unavailable"} {
		if !seen[name] {
			t.Errorf("%s is missing", name)
		}
	}
	golden(t, "problems.json", got)
	golden(t, "problem-expired.json", problemOf(fmt.Errorf("%w: the quote ended", ErrExpired), "urn:sahm:request:00ff"))
	golden(t, "problem-would-revert.json", problemOf(fmt.Errorf("Admit: %w", &Revert{Name: "AlreadyExiting", Detail: "beginExit was refused: AlreadyExiting(trainer: 0x1, exitAt: 7)", Args: map[string]string{"trainer": "0x1", "exitAt": "7"}, Advice: "Wait."}), ""))
	golden(t, "problem-internal.json", problemOf(errors.New("password is hunter2"), "urn:sahm:request:00ff"))
}

func golden(t *testing.T, name string, v any) {
	t.Helper()
	b, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join("testdata", name)
	if os.Getenv("UPDATE_GOLDEN") != "" {
		if err := os.WriteFile(path, append(b, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(want) != string(b)+"\n" {
		t.Errorf("%s differs (UPDATE_GOLDEN=1 writes it):\n%s", name, b)
	}
}

// TestUnknownErrorsStayInside: what the log may know, the client may not.
func TestUnknownErrorsStayInside(t *testing.T) {
	w := newWorld(t)
	w.relayErr = errors.New("dial tcp 10.0.0.1: secret")
	q := w.market()
	req, _ := w.order(q)
	a := w.do("POST", "/v1/runs", w.bearer(), req)
	if a.problem(t) != "internal" || strings.Contains(string(a.body), "secret") {
		t.Fatalf("%s", a.body)
	}
	if a = w.do("POST", "/v1/runs", w.bearer(), req); a.status != 201 {
		t.Fatalf("the repeated request: %s", a.body)
	}
}

func TestRequestIDs(t *testing.T) {
	w := newWorld(t)
	get := func(id string) string {
		req, _ := http.NewRequest("GET", w.server.URL+"/v1/runs/"+dao.Hash{}.String(), nil)
		req.Header.Set("X-Request-Id", id)
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		defer res.Body.Close()
		var p gen.Problem
		if err := json.NewDecoder(res.Body).Decode(&p); err != nil {
			t.Fatal(err)
		}
		got := res.Header.Get("X-Request-Id")
		if p.Instance == nil || *p.Instance != "urn:sahm:request:"+got {
			t.Errorf("instance %v, id %q", p.Instance, got)
		}
		return got
	}
	if got := get("abc-1"); got != "abc-1" {
		t.Error(got)
	}
	for _, bad := range []string{"", "a b", strings.Repeat("x", 65), `"><script>`} {
		if got := get(bad); got == bad || len(got) != 16 {
			t.Errorf("%q became %q", bad, got)
		}
	}
}

func TestLimiter(t *testing.T) {
	now := time.Unix(0, 0)
	l := newLimiter(2, func() time.Time { return now })
	for i, want := range []bool{true, true, false} {
		if got := l.allow("a") == nil; got != want {
			t.Errorf("call %d: %v", i, got)
		}
	}
	if l.allow("b") != nil {
		t.Error("keys share a bucket")
	}
	now = now.Add(31 * time.Second)
	if l.allow("a") != nil || l.allow("a") == nil {
		t.Error("the bucket refills by one in half a minute")
	}
}

func TestConfigIsChecked(t *testing.T) {
	if _, err := New(Config{}); !errors.Is(err, ErrConfig) {
		t.Error(err)
	}
	w := newWorld(t)
	_ = w
	if gin.Mode() != gin.ReleaseMode {
		t.Error("gin is in debug mode")
	}
}

func TestFaucet(t *testing.T) {
	w := newWorld(t)
	k := key(t, "newcomer")
	auth := "Bearer " + w.signIn(k)
	yes, many := true, "5000000000000000000"
	b := into[gen.Balances](t, w.do("POST", "/v1/faucet", auth, gen.FaucetRequest{CreditWei: &many, Votes: &yes}))
	if b.CreditWei != many || !slices.Equal(w.relayed, []string{"gas", "credit", "votes"}) {
		t.Fatalf("%+v %v", b, w.relayed)
	}
	tooMuch := ether(2_000_000).String()
	if p := w.do("POST", "/v1/faucet", auth, gen.FaucetRequest{CreditWei: &tooMuch}).problem(t); p != "malformed" {
		t.Error(p)
	}
	if p := w.do("POST", "/v1/faucet", auth, gen.FaucetRequest{}).problem(t); p != "rate-limited" {
		t.Error(p)
	}
	elsewhere := newWorld(t, func(c *Config) { c.ChainID = 1 })
	if p := elsewhere.do("POST", "/v1/faucet", elsewhere.bearer(), gen.FaucetRequest{}).problem(t); p != "forbidden" {
		t.Error(p)
	}
}

func TestBlobs(t *testing.T) {
	w := newWorld(t)
	req, id := w.order(w.market())
	into[gen.Run](t, w.do("POST", "/v1/runs", w.bearer(), req))
	member, stranger := key(t, "custodian0"), key(t, "stranger")
	good := typed.Login{Audience: "blobs", Expiry: uint64(w.now.Add(time.Hour).Unix())}
	sum := "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" // "test"
	path := "/v1/runs/" + id.String() + "/blobs/" + sum
	if a := w.do("PUT", path, login(t, member, good), []byte("test")); a.status != 204 {
		t.Fatalf("control: %d %s", a.status, a.body)
	}
	if a := w.do("GET", path, login(t, member, good), nil); a.status != 200 || string(a.body) != "test" {
		t.Fatalf("control: %d %s", a.status, a.body)
	}
	other := func(f func(*typed.Login)) string { l := good; f(&l); return login(t, member, l) }
	foreign := strings.Replace(login(t, member, good), "Sahm ", "Sahm AAAA", 1)
	for name, c := range map[string]struct {
		method, path, auth string
		body               any
		want               string
	}{
		"no login":         {"GET", path, "", nil, "not-signed-in"},
		"bearer":           {"GET", path, w.bearer(), nil, "not-signed-in"},
		"not base64":       {"GET", path, "Sahm %%%", nil, "malformed"},
		"garbled":          {"GET", path, foreign, nil, "malformed"},
		"expired":          {"GET", path, other(func(l *typed.Login) { l.Expiry = uint64(w.now.Unix()) }), nil, "expired"},
		"too far ahead":    {"GET", path, other(func(l *typed.Login) { l.Expiry += 1 }), nil, "forbidden"},
		"for the bus":      {"GET", path, other(func(l *typed.Login) { l.Audience = "bus" }), nil, "forbidden"},
		"stranger":         {"GET", path, login(t, stranger, good), nil, "forbidden"},
		"another run":      {"GET", "/v1/runs/" + dao.Hash{5}.String() + "/blobs/" + sum, login(t, member, good), nil, "not-found"},
		"no such blob":     {"GET", strings.Replace(path, "9f86", "0000", 1), login(t, member, good), nil, "not-found"},
		"wrong bytes":      {"PUT", path, login(t, member, good), []byte("tesT"), "wrong-hash"},
		"too large":        {"PUT", path, login(t, member, good), make([]byte, 1001), "too-large"},
		"upper case hash":  {"GET", strings.Replace(path, sum, strings.ToUpper(sum), 1), login(t, member, good), nil, "malformed"},
		"stranger uploads": {"PUT", path, login(t, stranger, good), []byte("test"), "forbidden"},
	} {
		t.Run(name, func(t *testing.T) {
			if p := w.do(c.method, c.path, c.auth, c.body).problem(t); p != c.want {
				t.Errorf("got %q, want %q", p, c.want)
			}
		})
	}
}

// readEvents reads a stream until it ends or n events came.
func readEvents(t *testing.T, w *world, id dao.RunID, last string, n int) (events []gen.RunEvent, beats int) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	req, _ := http.NewRequestWithContext(ctx, "GET", w.server.URL+"/v1/runs/"+id.String()+"/events", nil)
	if last != "" {
		req.Header.Set("Last-Event-ID", last)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	if got := res.Header.Get("Content-Type"); got != "text/event-stream" {
		t.Fatalf("content type %q", got)
	}
	sc := bufio.NewScanner(res.Body)
	seq := ""
	for sc.Scan() {
		line := sc.Text()
		if v, ok := strings.CutPrefix(line, "id: "); ok {
			seq = v
		}
		if strings.HasPrefix(line, ": ") {
			beats++
		}
		if v, ok := strings.CutPrefix(line, "data: "); ok {
			var e gen.RunEvent
			if err := json.Unmarshal([]byte(v), &e); err != nil {
				t.Fatal(err)
			}
			if fmt.Sprint(e.Seq) != seq || e.Text == "" || e.State == "" {
				t.Errorf("event %s: %s", seq, v)
			}
			events = append(events, e)
			if n > 0 && len(events) == n {
				return events, beats
			}
		}
	}
	return events, beats
}
