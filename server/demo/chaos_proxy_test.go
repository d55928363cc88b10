//go:build integration

package demo

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync"
	"time"
)

// front stands between the clients and the server, as a reverse proxy does in
// production: it answers 502 while the server is away. It writes every
// acknowledged act into the ledger, and it can hold a request or an answer at
// the moment at which a fault is due.
type front struct {
	url    string
	target *url.URL
	pass   *httputil.ReverseProxy
	ledger *ledger

	mu     sync.Mutex
	before map[string]func()
	flight map[string]func(done <-chan struct{})
	after  map[string]func()
}

// Hooks meet the next request of one kind: before runs once the request is
// complete and not forwarded, flight while it is under way (done is closed when
// it was answered), after once one was acknowledged and before its client is
// told.

func newFront(l *ledger) (f *front, stop func(), err error) {
	f = &front{ledger: l, before: map[string]func(){}, flight: map[string]func(<-chan struct{}){}, after: map[string]func(){}}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, nil, err
	}
	f.url = "http://" + listener.Addr().String()
	f.pass = &httputil.ReverseProxy{
		FlushInterval: -1, // events at once
		Rewrite:       func(r *httputil.ProxyRequest) { r.SetURL(f.target) },
		ErrorHandler:  func(w http.ResponseWriter, _ *http.Request, _ error) { w.WriteHeader(http.StatusBadGateway) },
		Transport:     &http.Transport{MaxIdleConnsPerHost: 64},
		ErrorLog:      log.New(io.Discard, "", 0), // streams that a killed server cut off
	}
	srv := &http.Server{Handler: f, ReadHeaderTimeout: 10 * time.Second}
	var serving sync.WaitGroup
	serving.Go(func() { _ = srv.Serve(listener) }) // ends by stop
	return f, func() {
		_ = srv.Close() // listens no more; that is all that matters here
		serving.Wait()
	}, nil
}

// at sets the address of the server, once, before the first request.
func (f *front) at(server string) error {
	u, err := url.Parse(server)
	f.target = u
	return err
}

// take removes and returns a hook; nil if there is none.
func take[F any](f *front, hooks map[string]F, kind string) (h F) {
	f.mu.Lock()
	defer f.mu.Unlock()
	h = hooks[kind]
	delete(hooks, kind)
	return h
}

// set puts a hook in place.
func set[F any](f *front, hooks map[string]F, kind string, h F) {
	f.mu.Lock()
	defer f.mu.Unlock()
	hooks[kind] = h
}

// clear removes all hooks.
func (f *front) clear() {
	f.mu.Lock()
	defer f.mu.Unlock()
	clear(f.before)
	clear(f.flight)
	clear(f.after)
}

// kindOf names the requests that change something.
func kindOf(r *http.Request) string {
	if r.Method != http.MethodPost {
		return ""
	}
	p := r.URL.Path
	switch {
	case p == "/v1/content":
		return "content"
	case p == "/v1/datasets":
		return "register"
	case p == "/v1/votes":
		return "vote"
	case p == "/v1/runs":
		return "buy"
	case strings.HasPrefix(p, "/v1/runs/") && strings.HasSuffix(p, "/claims"):
		return "claim"
	case p == "/rpc":
		return "rpc"
	}
	return ""
}

func (f *front) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	kind := kindOf(r)
	if kind == "" {
		f.pass.ServeHTTP(w, r)
		return
	}
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return // the client is gone
	}
	if kind == "rpc" {
		if !bytes.Contains(body, []byte(`"eth_sendRawTransaction"`)) {
			r.Body = io.NopCloser(bytes.NewReader(body))
			f.pass.ServeHTTP(w, r)
			return
		}
		kind = "send"
	}
	if h := take(f, f.before, kind); h != nil {
		h()
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	got, done := httptest.NewRecorder(), make(chan struct{})
	var flying sync.WaitGroup
	if h := take(f, f.flight, kind); h != nil {
		flying.Go(func() { h(done) })
	}
	f.pass.ServeHTTP(got, r)
	close(done)
	if got.Code/100 == 2 {
		f.record(kind, r, body, got.Body.Bytes())
		if h := take(f, f.after, kind); h != nil {
			h()
		}
	}
	flying.Wait()
	for k, v := range got.Header() {
		w.Header()[k] = v
	}
	w.WriteHeader(got.Code)
	_, _ = w.Write(got.Body.Bytes()) // the client may be gone
}

// record writes what was acknowledged into the ledger.
func (f *front) record(kind string, r *http.Request, body, answer []byte) {
	var a struct {
		Cid    string `json:"cid"`
		ID     string `json:"id"`
		Result string `json:"result"`
		Books  books  `json:"books"`
	}
	_ = json.Unmarshal(answer, &a) // what is not there is checked by the ledger
	f.ledger.note(func(l *ledger) {
		switch kind {
		case "content":
			l.contents[a.Cid] = contentAct{sha256.Sum256(body), int64(len(body))}
		case "register":
			var q struct {
				Registration struct{ ManifestCid, DataCid, EnvelopeCid string }
			}
			_ = json.Unmarshal(body, &q) // the server took it
			l.datasets[a.ID] = datasetAct{q.Registration.ManifestCid, q.Registration.DataCid, q.Registration.EnvelopeCid}
		case "vote":
			var q struct {
				Voter   string
				Ballots []struct{ ProposalID string }
			}
			_ = json.Unmarshal(body, &q)
			for _, b := range q.Ballots {
				l.ballots = append(l.ballots, ballotAct{b.ProposalID, q.Voter})
				l.proposals[b.ProposalID] = true
			}
		case "buy":
			l.runs[a.ID] = a.Books.Funded
		case "claim":
			l.claimed[strings.Split(r.URL.Path, "/")[3]] = true
		case "send":
			if strings.HasPrefix(a.Result, "0x") {
				l.sent[a.Result] = true
			}
		}
	})
}

func (l *ledger) note(do func(l *ledger)) {
	l.mu.Lock()
	defer l.mu.Unlock()
	do(l)
}

func (l *ledger) count() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.contents) + len(l.datasets) + len(l.ballots) + len(l.runs) + len(l.sent) + len(l.claimed) + len(l.proposals)
}
