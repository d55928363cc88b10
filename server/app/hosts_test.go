package app

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestHostGuard(t *testing.T) {
	ok := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) })
	for name, c := range map[string]struct {
		loopback             bool
		method, host, origin string
		path                 string
		want                 int
	}{
		"command line":             {true, "POST", "127.0.0.1:8420", "", "/v1/quotes", 200},
		"the portal":               {true, "POST", "localhost:8420", "http://localhost:8420", "/v1/auth/nonce", 200},
		"IPv6":                     {true, "GET", "[::1]:8420", "", "/", 200},
		"rebound name":             {true, "GET", "evil.example:8420", "", "/v1/status", 421},
		"rebound name, own page":   {true, "POST", "evil.example:8420", "http://evil.example:8420", "/v1/auth/nonce", 421},
		"name that begins alike":   {true, "GET", "127.0.0.1.evil.example", "", "/", 421},
		"another site's page":      {true, "POST", "127.0.0.1:8420", "https://evil.example", "/v1/auth/nonce", 403},
		"another port's page":      {true, "POST", "127.0.0.1:8420", "http://127.0.0.1:3000", "/v1/auth/nonce", 403},
		"sandboxed page":           {true, "POST", "127.0.0.1:8420", "null", "/v1/auth/nonce", 403},
		"a wallet's page at /rpc":  {true, "POST", "127.0.0.1:8420", "https://wallet.example", "/rpc", 200},
		"public server, own page":  {false, "POST", "sahm.example", "https://sahm.example", "/v1/quotes", 200},
		"public server, any name":  {false, "GET", "sahm.example", "", "/", 200},
		"public server, elsewhere": {false, "PUT", "sahm.example", "https://evil.example", "/v1/x", 403},
		"reading from elsewhere":   {false, "GET", "sahm.example", "https://evil.example", "/v1/runs", 200},
	} {
		t.Run(name, func(t *testing.T) {
			r := httptest.NewRequest(c.method, c.path, nil)
			r.Host = c.host
			if c.origin != "" {
				r.Header.Set("Origin", c.origin)
			}
			w := httptest.NewRecorder()
			hostGuard(c.loopback, ok).ServeHTTP(w, r)
			if w.Code != c.want {
				t.Errorf("status %d, want %d", w.Code, c.want)
			}
		})
	}
}
