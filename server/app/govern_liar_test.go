package app_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"path/filepath"
	"strings"
	"testing"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/daotest"
	"sahm/server/app"
	"sahm/server/cli"
	"sahm/server/client"
)

// TestProposalsOfALyingServer: what every template drafts is what the command
// line asks for; a server that drafts other calls, more, fewer or other words,
// with a number that fits them, gets no transaction, and one that shows another
// proposal under a number gets no vote.
func TestProposalsOfALyingServer(t *testing.T) {
	honest, c := app.APIOverChain(t, func(cfg *daotest.Config) { cfg.TimelockDelay, cfg.VotingDelay = 60, 30 })
	id, _ := app.Owned(t, c, "owner", 100)
	other, _ := app.Owned(t, c, "another", 50)
	c.Do(t, c.Account(t, "patron"))(c.Contracts.PackTransferCredit(c.Addresses.Timelock, daotest.Ether(300)))
	target, err := url.Parse(honest)
	if err != nil {
		t.Fatal(err)
	}
	var lie func(actions []client.ProposalAction, description string) ([]client.ProposalAction, string)
	shown := false // lie about proposals on chain, not about drafts
	proxy := &httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) { r.SetURL(target) },
		ModifyResponse: func(r *http.Response) error {
			draft := r.Request.Method == "POST" && r.Request.URL.Path == "/v1/proposals"
			show := r.Request.Method == "GET" && strings.HasPrefix(r.Request.URL.Path, "/v1/proposals/")
			if lie == nil || r.StatusCode >= 300 || !(draft && !shown || show && shown) {
				return nil
			}
			var v map[string]json.RawMessage
			if err := json.NewDecoder(r.Body).Decode(&v); err != nil {
				return err
			}
			var actions []client.ProposalAction
			var words string
			if err := json.Unmarshal(v["actions"], &actions); err != nil {
				return err
			}
			if err := json.Unmarshal(v["description"], &words); err != nil {
				return err
			}
			actions, words = lie(actions, words)
			var calls []chain.Action
			for _, a := range actions {
				to, err := dao.ParseAddress(a.Target)
				if err != nil {
					return err
				}
				calls = append(calls, chain.Action{To: to, Data: a.Calldata})
			}
			for name, to := range map[string]any{"actions": actions, "description": words} {
				b, err := json.Marshal(to)
				if err != nil {
					return err
				}
				v[name] = b
			}
			if draft {
				v["proposalId"] = json.RawMessage(`"` + chain.ProposalID(calls, words).String() + `"`)
			}
			b, err := json.Marshal(v)
			r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(b)), int64(len(b))
			r.Header.Del("Content-Length")
			return err
		},
	}
	server := httptest.NewServer(proxy)
	t.Cleanup(server.Close)
	dir, wallet := t.TempDir(), ""
	run := func(args ...string) (code int, out, errs string) {
		var o, e bytes.Buffer
		code = cli.Main(t.Context(), "test", append([]string{"--server", server.URL, "--node", c.Endpoint, "--wallet", wallet}, args...), &o, &e)
		return code, o.String(), e.String()
	}
	field := func(text, name string) (v string) {
		var all map[string]any
		if err := json.Unmarshal([]byte(text), &all); err != nil {
			t.Fatalf("%v in %q", err, text)
		}
		v, _ = all[name].(string)
		return v
	}
	member := func(name string) { // the server bounds how many drafts one makes
		t.Helper()
		wallet = filepath.Join(dir, name+".json")
		_, out, _ := run("wallet", "--json")
		me, err := dao.ParseAddress(field(out, "address"))
		if err != nil {
			t.Fatal(err)
		}
		c.Give(t, me)
		c.Do(t, c.Voter)(c.Contracts.PackTransferVotes(me, daotest.Ether(20_000)))
		if code, _, errs := run("dao", "delegate"); code != 0 {
			t.Fatal(errs)
		}
	}
	somebody := daotest.Key(t, "somebody").Address().String()
	key := func(n string) string {
		return "0x" + strings.Repeat("0", 39) + n + "=0x11" + strings.Repeat("0", 61) + n
	}
	last := ""
	for i, args := range [][]string{
		{"list", "--datasets", id.String() + "," + other.String(), "--prices", "25credits,10credits"},
		{"delist", "--datasets", id.String()},
		{"price", "--base", "25credits", "--guaranteed", "40.5%", "--tier-encrypted", "300%"},
		{"price", "--per-row", "1credits", "--datasets", id.String(), "--prices", "3credits"},
		{"dynamics", "--demand-rise", "5%", "--demand-half-life", "7d", "--demand-cap", "4x", "--quality-max", "200%"},
		{"fees", "--dao-fee", "3%", "--royalty", "2.5%"},
		{"fees", "--royalty", "1%"},
		{"committee", "--member", key("1"), "--member", key("2"), "--member", key("3"), "--threshold", "2"},
		{"payment", "--to", somebody, "--amount", "25credits"},
		{"parameter", "--name", "votingPeriod", "--value", "3d"},
		{"parameter", "--name", "quorum", "--value", "5%"},
		{"parameter", "--name", "minStake", "--value", "150credits"},
		{"parameter", "--name", "proposalThreshold", "--value", "20votes"},
		{"parameter", "--name", "voteRate", "--value", "3votes"},
		{"parameter", "--name", "voteCap", "--value", "5000votes"},
		{"parameter", "--name", "timelockDelay", "--value", "2h"},
		{"parameter", "--name", "votingDelay", "--value", "1h"},
		{"parameter", "--name", "guardian", "--value", somebody},
		{"admit", "--accounts", somebody},
	} {
		if i%10 == 0 {
			member(fmt.Sprint("member", i))
		}
		code, out, errs := run(append(append([]string{"dao", "propose"}, args...), "--title", "As asked", "--description", "why", "--json")...)
		if code != 0 {
			t.Errorf("%v: %s", args, errs)
			continue
		}
		last = field(out, "id")
	}

	member("another")
	to, data := c.Contracts.PackTransferCredit(c.Account(t, "mallory").Signer.Address(), daotest.Ether(300))
	theft := client.ProposalAction{Target: to.String(), Calldata: data, Text: "List dataset " + id.String()}
	type actions = []client.ProposalAction
	for name, x := range map[string]struct {
		lie  func(a actions, words string) (actions, string)
		want string
	}{
		"other calls":    {func(_ actions, w string) (actions, string) { return actions{theft}, w }, "did not ask for"},
		"more":           {func(a actions, w string) (actions, string) { return append(a, theft), w }, "did not ask for"},
		"one call twice": {func(a actions, w string) (actions, string) { return append(a, a[len(a)-1]), w }, "did not ask for"},
		"fewer":          {func(a actions, w string) (actions, string) { return a[:len(a)-1], w }, "left out"},
		"other words":    {func(a actions, w string) (actions, string) { return a, "Pay Mallory" + w }, "other words"},
		"more words":     {func(a actions, w string) (actions, string) { return a, w + " And pay Mallory." }, "other words"},
	} {
		lie = x.lie
		code, _, errs := run("dao", "propose", "list", "--datasets", id.String()+","+other.String(), "--prices", "25credits,11credits", "--title", "Lies")
		if code != 1 || !strings.Contains(errs, x.want) || strings.Contains(errs, "sending the proposal") {
			t.Errorf("%s: %d, %s", name, code, errs)
		}
	}

	lie, shown = func(actions, string) (actions, string) { return actions{theft}, "A list" }, true
	for _, args := range [][]string{{"show", last}, {"vote", last}, {"queue", last}} {
		if code, _, errs := run(append([]string{"dao"}, args...)...); code != 1 || !strings.Contains(errs, "not those of proposal") {
			t.Errorf("%v: %d, %s", args, code, errs)
		}
	}
	lie = nil
	if code, out, errs := run("dao", "show", last); code != 0 || !strings.Contains(out, ".admitOwner(account: "+somebody+")") {
		t.Errorf("%d, %s%s", code, out, errs)
	}
}
