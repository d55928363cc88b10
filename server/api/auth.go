package api

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/gin-gonic/gin"
	siwe "github.com/spruceid/siwe-go"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/server/api/gen"
)

const (
	nonceLife   = 10 * time.Minute
	sessionLife = 12 * time.Hour
)

// CreateNonce implements gen.ServerInterface.
func (s *Server) CreateNonce(c *gin.Context) {
	if err := s.nonceCalls.allow(c.RemoteIP()); err != nil {
		s.fail(c, err)
		return
	}
	b := make([]byte, 16)
	if _, err := io.ReadFull(s.cfg.Rand, b); err != nil {
		s.fail(c, err)
		return
	}
	nonce := hex.EncodeToString(b) // EIP-4361 wants at least 8 alphanumerics
	expires := s.cfg.Now().Add(nonceLife).UnixMilli()
	if err := s.cfg.Sessions.IssueNonce(c, nonce, expires); err != nil {
		s.fail(c, err)
		return
	}
	domain, uri := s.origin(c.Request.Host)
	c.JSON(http.StatusCreated, gen.Nonce{Nonce: nonce, ExpiresMs: expires, Domain: domain, Uri: uri, ChainId: int64(s.cfg.ChainID)})
}

// origin is the configured origin that the client used, else the canonical
// one.
func (s *Server) origin(host string) (domain, uri string) {
	if uri, ok := s.hosts[host]; ok {
		return host, uri
	}
	uri = strings.TrimSuffix(s.cfg.Origins[0], "/")
	_, domain, _ = strings.Cut(uri, "://")
	return domain, uri
}

// CreateSession implements gen.ServerInterface.
func (s *Server) CreateSession(c *gin.Context) {
	session, err := s.signIn(c)
	if err != nil {
		s.fail(c, err)
		return
	}
	c.Header("Cache-Control", "no-store")
	c.JSON(http.StatusCreated, session)
}

func (s *Server) signIn(c *gin.Context) (gen.Session, error) {
	var req gen.SignIn
	if err := decode(c, &req); err != nil {
		return gen.Session{}, err
	}
	now := s.cfg.Now()
	m, err := s.checkMessage(req.Message, now)
	if err != nil {
		return gen.Session{}, err
	}
	account := dao.Address(m.GetAddress())
	err = s.verifyPersonal(c, req.Message, req.Signature, account, func() error { return s.nonceCalls.allow(c.RemoteIP()) })
	if err != nil {
		return gen.Session{}, err
	}
	// Used up only by whoever could sign: nobody else can spoil a nonce.
	if err := s.cfg.Sessions.ConsumeNonce(c, m.GetNonce(), now.UnixMilli()); err != nil {
		return gen.Session{}, err
	}
	b := make([]byte, 32)
	if _, err := io.ReadFull(s.cfg.Rand, b); err != nil {
		return gen.Session{}, err
	}
	token, expires := base64.RawURLEncoding.EncodeToString(b), now.Add(sessionLife).UnixMilli()
	if err := s.cfg.Sessions.PutSession(c, token, account, now.UnixMilli(), expires); err != nil {
		return gen.Session{}, err
	}
	return gen.Session{Token: token, Address: account.String(), ExpiresMs: expires}, nil
}

// checkMessage parses an EIP-4361 message and checks that it was made for this
// server, chain and time.
func (s *Server) checkMessage(text string, now time.Time) (*siwe.Message, error) {
	m, err := siwe.ParseMessage(text)
	if err != nil {
		return nil, malformed("not a sign-in message: %v", err)
	}
	if m.String() != text {
		return nil, malformed("the sign-in message is not in its canonical form")
	}
	origin, ok := s.hosts[m.GetDomain()]
	if !ok {
		return nil, fmt.Errorf("%w: the message is for %q, not for this server", ErrForbidden, m.GetDomain())
	}
	uri := m.GetURI()
	if got := uri.String(); got != origin && !strings.HasPrefix(got, origin+"/") {
		return nil, fmt.Errorf("%w: the message's URI is %q, not below %q", ErrForbidden, got, origin)
	}
	if id := m.GetChainID(); id < 0 || uint64(id) != s.cfg.ChainID {
		return nil, fmt.Errorf("%w: the message is for chain %d, not %d", ErrForbidden, id, s.cfg.ChainID)
	}
	if _, err := m.ValidAt(now.UTC()); err != nil {
		return nil, fmt.Errorf("%w: %v", ErrExpired, err)
	}
	return m, nil
}

// verifyPersonal checks an EIP-191 personal signature in 0x hex, of a key or of
// a contract account (ERC-1271), which is asked only if mayAsk allows: nobody
// has signed in yet. siwe-go's own check panics on short signatures.
func (s *Server) verifyPersonal(ctx context.Context, message, signature string, who dao.Address, mayAsk func() error) error {
	sig, err := hex.DecodeString(strings.TrimPrefix(signature, "0x"))
	if err != nil {
		return fmt.Errorf("%w: not hex", ErrBadSignature)
	}
	digest := dao.Keccak256(fmt.Appendf(nil, "\x19Ethereum Signed Message:\n%d%s", len(message), message))
	if len(sig) == 65 {
		mended := bytes.Clone(sig)
		if mended[64] < 27 {
			mended[64] += 27
		}
		if got, err := typed.RecoverDigest(digest, mended); err == nil && got == who {
			return nil
		}
	}
	if err := mayAsk(); err != nil {
		return err
	}
	return s.verifyDigest(ctx, digest, sig, who)
}

// DeleteSession implements gen.ServerInterface.
func (s *Server) DeleteSession(c *gin.Context) {
	if err := s.cfg.Sessions.DeleteSession(c, c.GetString(keyToken)); err != nil {
		s.fail(c, err)
		return
	}
	c.Status(http.StatusNoContent)
}
