package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"sahm/server/api"
	"sahm/storage"
)

// A client that asks while the server is starting must be told to come again,
// not that there is nothing: it would give up.
func TestWhileStartingOnlyTheChainAnswers(t *testing.T) {
	h := chainOnly(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "rpc") }))
	for path, want := range map[string]int{"/rpc": 200, "/": 503, "/v1/status": 503, "/v1/datasets/0x1": 503, "/ipfs/b": 503} {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest(http.MethodPost, path, strings.NewReader("{}")))
		if w.Code != want {
			t.Errorf("%s: %d, want %d", path, w.Code, want)
		}
		if want == 503 && w.Header().Get("Retry-After") == "" {
			t.Errorf("%s does not say when to come again", path)
		}
	}
}

type awayContent struct{ contentStore }

var errAway = fmt.Errorf(`%w: Post "http://user:secret@10.1.2.3:5001/api/v0/add": connection refused`, storage.ErrUnavailable)

func (awayContent) Add(context.Context, io.Reader) (storage.Ref, error) {
	return storage.Ref{}, errAway
}
func (awayContent) Stat(context.Context, storage.CID) (int64, error) { return 0, errAway }

// An external content node that restarts is no internal error, and its address
// is nobody's business.
func TestContentNodeAwayIsUnavailable(t *testing.T) {
	c := apiContent{awayContent{}, slog.New(slog.DiscardHandler)}
	_, _, add := c.Add(t.Context(), strings.NewReader("x"))
	_, has := c.Has(t.Context(), "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku")
	for what, err := range map[string]error{"add": add, "has": has} {
		if !errors.Is(err, api.ErrUnavailable) || strings.Contains(err.Error(), "secret") || strings.Contains(err.Error(), "10.1.2.3") {
			t.Errorf("%s: %v", what, err)
		}
	}
}
