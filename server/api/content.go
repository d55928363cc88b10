package api

import (
	"context"
	"encoding/base64"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/gin-gonic/gin"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/server/api/gen"
)

// AddContent implements gen.ServerInterface: bytes go to IPFS as they come.
func (s *Server) AddContent(c *gin.Context) {
	body, err := s.bounded(c, s.cfg.Limits.ContentBytes)
	if err != nil {
		s.fail(c, err)
		return
	}
	cid, n, err := s.cfg.Content.Add(c, body)
	if body.passed {
		err = fmt.Errorf("%w: a file is at most %d bytes", ErrTooLarge, s.cfg.Limits.ContentBytes)
	}
	if err != nil {
		s.fail(c, err)
		return
	}
	c.JSON(http.StatusCreated, gen.Content{Cid: cid, Bytes: n})
}

// boundedBody fails a read beyond its limit, and remembers it: what reads may
// hide the cause.
type boundedBody struct {
	r      io.Reader
	left   int64
	passed bool
}

func (b *boundedBody) Read(p []byte) (int, error) {
	if int64(len(p)) > b.left+1 {
		p = p[:b.left+1]
	}
	n, err := b.r.Read(p)
	b.left -= int64(n)
	if b.left < 0 {
		b.passed = true
		return 0, ErrTooLarge
	}
	return n, err
}

func (s *Server) bounded(c *gin.Context, limit int64) (*boundedBody, error) {
	if c.ContentType() != "application/octet-stream" {
		return nil, malformed("send the bytes as application/octet-stream")
	}
	if c.Request.ContentLength > limit {
		return nil, fmt.Errorf("%w: at most %d bytes", ErrTooLarge, limit)
	}
	return &boundedBody{r: c.Request.Body, left: limit}, nil
}

// maxLoginAhead is how far in the future a daemon's login may expire.
const maxLoginAhead = time.Hour

// Login is what daemons put into the Authorization header, base64 encoded,
// after "Sahm ".
type Login struct {
	Login typed.Login    `json:"login"`
	Sig   protocol.Bytes `json:"sig"`
}

// daemon authenticates a daemon's blob request. A login is not used up: it is
// a short-lived token for one audience.
func (s *Server) daemon(c *gin.Context) (dao.Address, error) {
	text, ok := strings.CutPrefix(c.GetHeader("Authorization"), "Sahm ")
	if !ok || len(text) > 2048 {
		return dao.Address{}, fmt.Errorf("%w: send Authorization: Sahm with a signed login", ErrNotSignedIn)
	}
	raw, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		return dao.Address{}, malformed("the login is not base64")
	}
	var l Login
	if err := strict(raw, &l); err != nil {
		return dao.Address{}, err
	}
	if l.Login.Audience != "blobs" {
		return dao.Address{}, fmt.Errorf("%w: the login is for %q, not for blobs", ErrForbidden, l.Login.Audience)
	}
	now := s.cfg.Now()
	switch expiry := time.Unix(int64(min(l.Login.Expiry, 1<<40)), 0); {
	case !now.Before(expiry):
		return dao.Address{}, fmt.Errorf("%w: the login", ErrExpired)
	case expiry.Sub(now) > maxLoginAhead:
		return dao.Address{}, fmt.Errorf("%w: a login lasts at most an hour", ErrForbidden)
	}
	if err := typed.Verify(s.escrow, &l.Login, l.Sig, l.Login.Account); err != nil {
		return dao.Address{}, fmt.Errorf("login: %w", err)
	}
	return l.Login.Account, nil
}

// participant authenticates a daemon and checks that it has a part in the
// run: custodian of its epoch, or trainer in one of its plans.
func (s *Server) participant(c *gin.Context, id string) (dao.RunID, dao.Address, error) {
	var p parser
	run := p.hash("id", id)
	if p.err != nil {
		return run, dao.Address{}, p.err
	}
	account, err := s.daemon(c)
	if err != nil {
		return run, account, err
	}
	ok, err := s.participates(c, run, account)
	if err == nil && !ok {
		err = fmt.Errorf("%w: %s has no part in this run", ErrForbidden, account)
	}
	return run, account, err
}

func (s *Server) participates(ctx context.Context, run dao.RunID, account dao.Address) (bool, error) {
	if _, err := s.cfg.RunStore.Run(ctx, run); err != nil {
		return false, err
	}
	p, err := s.progress.get(ctx, run)
	if err != nil {
		return false, err
	}
	return p.participants[account], nil
}
