package gateway

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"sahm/storage"
)

func TestHandler(t *testing.T) {
	m := blockMap{}
	c := string(m.file(t, []byte("hello")))
	rotten := string(m.file(t, []byte("rotten")))
	m[storage.CID(rotten)] = []byte("ROTTEN")
	for name, tc := range map[string]struct {
		method, target string
		header         [2]string
		status         int
		body           string
	}{
		"by format":           {"GET", "/ipfs/" + c + "?format=raw", [2]string{}, 200, "hello"},
		"by accept":           {"GET", "/ipfs/" + c, [2]string{"Accept", "text/html, application/vnd.ipld.raw;q=0.9"}, 200, "hello"},
		"head":                {"HEAD", "/ipfs/" + c + "?format=raw", [2]string{}, 200, ""},
		"identity":            {"GET", "/ipfs/bafkqabtimvwgy3yk?format=raw", [2]string{}, 200, "hello\n"},
		"not modified":        {"GET", "/ipfs/" + c + "?format=raw", [2]string{"If-None-Match", `W/"x", "` + c + `.raw"`}, 304, ""},
		"modified":            {"GET", "/ipfs/" + c + "?format=raw", [2]string{"If-None-Match", `"x"`}, 200, "hello"},
		"absent":              {"GET", "/ipfs/" + string(storage.RawCID([32]byte{1})) + "?format=raw", [2]string{}, 404, ""},
		"no format":           {"GET", "/ipfs/" + c, [2]string{"Accept", "text/html"}, 400, ""},
		"car":                 {"GET", "/ipfs/" + c + "?format=car", [2]string{"Accept", mediaRaw}, 400, ""},
		"path below":          {"GET", "/ipfs/" + c + "/a?format=raw", [2]string{}, 400, ""},
		"no CID":              {"GET", "/ipfs/?format=raw", [2]string{}, 400, ""},
		"bad CID":             {"GET", "/ipfs/hello?format=raw", [2]string{}, 400, ""},
		"version 0":           {"GET", "/ipfs/QmbWqxBEKC3P8tqsKc98xmWNzrzDtRLMiMPL8wBuTGsMnR?format=raw", [2]string{}, 400, ""},
		"outside":             {"GET", "/other?format=raw", [2]string{}, 400, ""},
		"post":                {"POST", "/ipfs/" + c + "?format=raw", [2]string{}, 405, ""},
		"a disk that rots":    {"GET", "/ipfs/" + rotten + "?format=raw", [2]string{}, 500, ""},
		"upper case, same id": {"GET", "/ipfs/" + strings.ToUpper(c) + "?format=raw", [2]string{}, 200, "hello"},
	} {
		t.Run(name, func(t *testing.T) {
			r := httptest.NewRequest(tc.method, tc.target, nil)
			if tc.header[0] != "" {
				r.Header.Set(tc.header[0], tc.header[1])
			}
			w := httptest.NewRecorder()
			Handler(m, slog.New(slog.DiscardHandler)).ServeHTTP(w, r)
			if w.Code != tc.status {
				t.Fatalf("status %d: %s", w.Code, w.Body)
			}
			switch {
			case tc.status < 400:
				if w.Body.String() != tc.body {
					t.Errorf("body %q", w.Body)
				}
				if cc := w.Header().Get("Cache-Control"); cc != "public, max-age=29030400, immutable" {
					t.Errorf("cache-control %q", cc)
				}
				if ct := w.Header().Get("Content-Type"); tc.status == 200 && ct != mediaRaw {
					t.Errorf("content type %q", ct)
				}
			default:
				var p struct {
					Title  string
					Status int
					Detail string
				}
				if err := json.Unmarshal(w.Body.Bytes(), &p); err != nil || p.Status != tc.status || p.Detail == "" {
					t.Errorf("problem %s: %v", w.Body, err)
				}
				if w.Header().Get("Cache-Control") != "no-store" || w.Header().Get("Content-Type") != "application/problem+json" {
					t.Errorf("headers %v", w.Header())
				}
			}
		})
	}
}

// failing is a store that breaks in words that clients must not see.
type failing struct{}

func (failing) GetBlock(context.Context, storage.CID) ([]byte, error) {
	return nil, errors.New("open /var/lib/secret: no space")
}

func TestHandlerKeepsFailuresToItself(t *testing.T) {
	var log bytes.Buffer
	w := httptest.NewRecorder()
	r := httptest.NewRequest(http.MethodGet, "/ipfs/"+string(storage.RawCID([32]byte{2}))+"?format=raw", nil)
	Handler(failing{}, slog.New(slog.NewTextHandler(&log, nil))).ServeHTTP(w, r)
	if w.Code != 500 || strings.Contains(w.Body.String(), "secret") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	if !strings.Contains(log.String(), "no space") {
		t.Errorf("log %q", log.String())
	}
}
