package cli

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/server/client"
)

// TestClockOfALyingServer: deadlines do not follow a clock in the future.
func TestClockOfALyingServer(t *testing.T) {
	now := time.Unix(2_000_000_000, 0)
	for ahead, refused := range map[int64]bool{-3600: false, 0: false, 299: false, 301: true, 1 << 40: true} {
		s := &session{status: &client.Status{ChainId: 7, ChainTime: now.Unix() + ahead}}
		if err := s.checkClock(now); (err != nil) != refused {
			t.Errorf("%d seconds ahead: %v", ahead, err)
		}
	}
}

// TestQuoteForEver: a payment that never ends is not signed.
func TestQuoteForEver(t *testing.T) {
	q := newQuoted(t)
	escrow, err := dao.ParseAddress(q.session.status.Contracts.Escrow)
	if err != nil {
		t.Fatal(err)
	}
	run := typed.OrderHash(typed.EscrowDomain(1337, escrow), &q.order).String()
	for life, refused := range map[time.Duration]bool{15 * time.Minute: false, 2 * time.Hour: true, 24 * 365 * time.Hour: true} {
		err := q.session.checkQuote(&client.Quote{RunId: run, ValidBefore: time.Now().Add(life).Unix()}, &q.order, &q.request)
		if (err != nil) != refused {
			t.Errorf("%s: %v", life, err)
		}
	}
}

// TestPinKnowsNoSharesOfTheServer: a file of --deployment from before there
// were shares does not let the server name the contracts that are paid and
// signed for; one that names them is held to.
func TestPinKnowsNoSharesOfTheServer(t *testing.T) {
	book := filepath.Join(t.TempDir(), "addresses.json")
	theirs := "0x00000000000000000000000000000000000000ee"
	open := func(text string) *session {
		t.Helper()
		if err := os.WriteFile(book, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return &session{e: &env{deployed: book}, status: &client.Status{ChainId: 7, Contracts: client.Contracts{Escrow: "0x01", Shares: &theirs, Offers: &theirs}}}
	}
	s := open(`{"chainId":7,"contracts":{"escrow":"0x01"}}`)
	if err := s.pin(); err != nil {
		t.Fatal(err)
	}
	if s.status.Contracts.Shares != nil || s.status.Contracts.Offers != nil {
		t.Error("the server's contracts for shares are taken")
	}
	s = open(`{"chainId":7,"contracts":{"escrow":"0x01","shares":"0x02","offers":"0x03"}}`)
	if err := s.pin(); !errors.Is(err, errOtherMarket) {
		t.Errorf("other contracts for shares: %v", err)
	}
}
