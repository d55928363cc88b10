package cli

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"sahm/server/client"
)

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
