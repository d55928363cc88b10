package cli

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/spruceid/siwe-go"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/server/client"
)

// session is a client of one server, signed in as the wallet when asked.
type session struct {
	e      *env
	api    *client.ClientWithResponses
	status *client.Status
	signer *chain.Signer
	token  string
}

// connect reads the server's status.
func (e *env) connect(ctx context.Context) (*session, error) {
	if u, err := url.Parse(e.server); err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
		return nil, badUsage("--server %q is not an http:// or https:// address", e.server)
	}
	s := &session{e: e}
	api, err := client.NewClientWithResponses(e.server, client.WithHTTPClient(&http.Client{Transport: &patient{base: http.DefaultTransport, limit: patience}}), client.WithRequestEditorFn(func(_ context.Context, r *http.Request) error {
		if s.token != "" {
			r.Header.Set("Authorization", "Bearer "+s.token)
		}
		return nil
	}))
	if err != nil {
		return nil, badUsage("--server: %v", err)
	}
	s.api = api
	r, err := api.GetStatusWithResponse(ctx)
	if err != nil {
		return nil, fmt.Errorf("no Sahm server answers at %s: start one with `sahm up`, or name another with --server (%w)", e.server, err)
	}
	if s.status, err = answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse); err != nil {
		return nil, err
	}
	return s, nil
}

// Problem is an error answer of the API.
type Problem struct{ P client.Problem }

// Error names the problem's stable type and its detail.
func (p *Problem) Error() string {
	text := p.P.Title
	if p.P.Detail != nil && *p.P.Detail != "" {
		text += ": " + *p.P.Detail
	}
	return fmt.Sprintf("%s (%s)", text, p.P.Type)
}

// answer unpacks one generated response.
func answer[T any](ok *T, problem *client.Problem, r *http.Response) (*T, error) {
	if ok != nil {
		return ok, nil
	}
	if problem != nil {
		return nil, &Problem{*problem}
	}
	return nil, fmt.Errorf("the server answered %s", r.Status)
}

// loadWallet opens the wallet, creating it on first use.
func (e *env) loadWallet() (*chain.Signer, error) {
	if err := os.MkdirAll(filepath.Dir(e.wallet), 0o700); err != nil {
		return nil, err
	}
	password := e.password
	if password == "" {
		password = e.wallet + ".password"
	}
	return chain.LoadOrCreateKey(e.wallet, password)
}

// signIn connects and signs in by EIP-4361, reusing a saved session.
func (e *env) signIn(ctx context.Context) (*session, error) {
	s, err := e.connect(ctx)
	if err != nil {
		return nil, err
	}
	if s.signer, err = e.loadWallet(); err != nil {
		return nil, err
	}
	if err := s.pin(); err != nil {
		return nil, err
	}
	if err := s.checkClock(time.Now()); err != nil {
		return nil, err
	}
	saved := e.wallet + ".session"
	var old savedSession
	if b, err := os.ReadFile(saved); err == nil && json.Unmarshal(b, &old) == nil &&
		old.Server == e.server && old.Address == s.signer.Address() && old.Escrow == s.status.Contracts.Escrow && old.ExpiresMs > time.Now().Add(time.Minute).UnixMilli() {
		s.token = old.Token
		return s, nil
	}
	got, err := s.newSession(ctx)
	if p := (*Problem)(nil); errors.As(err, &p) && p.P.Type == nonceUsed {
		// The answer to the first attempt was lost, and it was repeated.
		got, err = s.newSession(ctx)
	}
	if err != nil {
		return nil, fmt.Errorf("signing in: %w", err)
	}
	s.token = got.Token
	b, err := json.Marshal(savedSession{Server: e.server, Escrow: s.status.Contracts.Escrow, Address: s.signer.Address(), Token: got.Token, ExpiresMs: got.ExpiresMs})
	if err != nil {
		return nil, err
	}
	return s, os.WriteFile(saved, b, 0o600)
}

// clockAhead is how far a chain's clock may be ahead of this computer's.
const clockAhead = 5 * time.Minute

// checkClock refuses a server whose chain time lies in the future: deadlines are
// counted from it, and what is signed would be good for as long as the server
// likes. The embedded chain's clock may be moved.
func (s *session) checkClock(now time.Time) error {
	if ahead := s.status.ChainTime - now.Unix(); s.status.ChainId != chain.EmbeddedChainID && ahead > int64(clockAhead.Seconds()) {
		return fmt.Errorf("the server says that the chain's clock is %d seconds ahead of this computer's; nothing was signed. If this computer's clock is wrong, set it", ahead)
	}
	return nil
}

const nonceUsed = "urn:sahm:problem:nonce-used"

// newSession signs a fresh challenge.
func (s *session) newSession(ctx context.Context) (*client.Session, error) {
	n, err := s.api.CreateNonceWithResponse(ctx)
	if err != nil {
		return nil, err
	}
	nonce, err := answer(n.JSON201, n.ApplicationproblemJSONDefault, n.HTTPResponse)
	if err != nil {
		return nil, err
	}
	text, err := signInText(nonce, s.signer.Address(), time.Now())
	if err != nil {
		return nil, err
	}
	sig, err := s.signer.SignDigest(dao.Keccak256([]byte("\x19Ethereum Signed Message:\n"+strconv.Itoa(len(text))), []byte(text)))
	if err != nil {
		return nil, err
	}
	r, err := s.api.CreateSessionWithResponse(ctx, client.SignIn{Message: text, Signature: "0x" + hex.EncodeToString(sig)})
	if err != nil {
		return nil, err
	}
	return answer(r.JSON201, r.ApplicationproblemJSONDefault, r.HTTPResponse)
}

// signInText is the EIP-4361 message; the portal writes the same.
func signInText(n *client.Nonce, who dao.Address, now time.Time) (string, error) {
	msg, err := siwe.InitMessage(n.Domain, checksum(who), n.Uri, n.Nonce, map[string]any{
		"chainId": int(n.ChainId), "statement": "Sign in to Sahm. This costs nothing and moves nothing.", "issuedAt": now.UTC().Format(time.RFC3339),
		"expirationTime": time.UnixMilli(n.ExpiresMs).UTC().Format(time.RFC3339),
	})
	if err != nil {
		return "", fmt.Errorf("sign-in message: %w", err)
	}
	return msg.String(), nil
}

type savedSession struct {
	Server    string      `json:"server"`
	Escrow    string      `json:"escrow"`
	Address   dao.Address `json:"address"`
	Token     string      `json:"token"`
	ExpiresMs int64       `json:"expiresMs"`
}

// checksum is the EIP-55 form that EIP-4361 demands.
func checksum(a dao.Address) string { return chain.Address(a).Hex() }

func (s *session) chainID() uint64 { return uint64(s.status.ChainId) }

// contract parses one of the status' addresses.
func contract(a string) (dao.Address, error) {
	v, err := dao.ParseAddress(a)
	if err != nil {
		return v, fmt.Errorf("the server's status is malformed: %w", err)
	}
	return v, nil
}

func (s *session) account(ctx context.Context, a dao.Address) (*client.Account, error) {
	r, err := s.api.GetAccountWithResponse(ctx, a.String())
	if err != nil {
		return nil, err
	}
	return answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
}

// poll asks until fn says done, ctx ends or the time is over.
func poll(ctx context.Context, limit time.Duration, what string, fn func() (done bool, err error)) error {
	end := time.Now().Add(limit)
	for {
		done, err := fn()
		if err != nil || done {
			return err
		}
		if time.Now().After(end) {
			return fmt.Errorf("%s: still waiting after %s", what, limit)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(200 * time.Millisecond):
		}
	}
}

// sender sends the wallet's own transactions, journalled beside the keystore.
func (s *session) sender(ctx context.Context) (*chain.Sender, func(), error) {
	c, err := s.dial(ctx)
	if err != nil {
		return nil, nil, err
	}
	j, err := chain.OpenFileJournal(s.e.wallet+".transactions-"+short(s.status.Contracts.Escrow), discard)
	if err != nil {
		c.Close()
		return nil, nil, err
	}
	closeAll := func() { err = errors.Join(err, j.Close()); c.Close() }
	snd, err := chain.NewSender(chain.SenderConfig{Client: c, Signer: s.signer, Journal: j, ABIs: chain.ABIs(), Logger: discard})
	if err != nil {
		closeAll()
		return nil, nil, err
	}
	if err := patiently(ctx, "reconciling your transactions", func() error { return snd.Reconcile(ctx) }); err != nil {
		closeAll()
		return nil, nil, err
	}
	return snd, closeAll, nil
}

func short(s string) string {
	if len(s) > 10 {
		return s[2:10]
	}
	return s
}
