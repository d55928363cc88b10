package api

import (
	"encoding/base64"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/gin-gonic/gin"

	"sahm/dao"
)

// FuzzSignInMessage: whatever text comes, it is refused or is a message for
// this server; nothing panics.
func FuzzSignInMessage(f *testing.F) {
	now := time.Unix(1_800_000_000, 0)
	s := &Server{cfg: Config{ChainID: EmbeddedChainID, Owners: fakeOwners{&world{}}}, hosts: map[string]string{"sahm.test": "http://sahm.test"}}
	f.Fuzz(func(t *testing.T, text, sig string) {
		m, err := s.checkMessage(text, now)
		if err != nil {
			if k, _ := classify(err); k.name != "malformed" && k.name != "forbidden" && k.name != "expired" {
				t.Fatalf("%s: %v", k.name, err)
			}
			return
		}
		if m.GetDomain() != "sahm.test" || m.GetChainID() != EmbeddedChainID || m.GetNonce() == "" {
			t.Fatalf("accepted %q", text)
		}
		if s.verifyPersonal(t.Context(), text, sig, dao.Address(m.GetAddress()), func() error { return nil }) == nil {
			t.Fatalf("a signature was made up: %q", sig)
		}
	})
}

// FuzzLogin: no header makes anybody somebody else.
func FuzzLogin(f *testing.F) {
	s := &Server{cfg: Config{Now: func() time.Time { return time.Unix(1_800_000_000, 0) }}, escrow: escrowDomain}
	f.Fuzz(func(t *testing.T, login string) {
		c, _ := gin.CreateTestContext(httptest.NewRecorder())
		c.Request = httptest.NewRequest(http.MethodGet, "/", nil)
		c.Request.Header.Set("Authorization", "Sahm "+base64.StdEncoding.EncodeToString([]byte(login)))
		_, err := s.daemon(c)
		if err == nil {
			t.Fatalf("accepted %q", login)
		}
		if _, known := classify(err); !known {
			t.Fatal(err)
		}
	})
}
