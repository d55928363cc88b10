package web

import (
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func get(t *testing.T, h http.Handler, method, path string, header ...string) *http.Response {
	t.Helper()
	r := httptest.NewRequest(method, path, nil)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

func TestHandler(t *testing.T) {
	h, err := Handler()
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		method, path string
		status       int
	}{
		"index":       {"GET", "/", 200},
		"route":       {"GET", "/datasets/0x12", 200},
		"no file":     {"GET", "/secret.txt", 404},
		"outside":     {"GET", "/../web.go", 404},
		"write":       {"POST", "/", 405},
		"only header": {"HEAD", "/", 200},
	} {
		t.Run(name, func(t *testing.T) {
			res := get(t, h, c.method, c.path)
			body, _ := io.ReadAll(res.Body)
			if res.StatusCode != c.status {
				t.Fatalf("status %d, want %d: %s", res.StatusCode, c.status, body)
			}
			// Whatever is served, a smuggled script could not run beside it.
			csp := res.Header.Get("Content-Security-Policy")
			if !strings.Contains(csp, "script-src 'self';") || strings.Contains(csp, "unsafe") || res.Header.Get("X-Content-Type-Options") != "nosniff" {
				t.Errorf("headers %v", res.Header)
			}
			if c.status == 200 && !strings.HasPrefix(res.Header.Get("Content-Type"), "text/html") {
				t.Error(res.Header.Get("Content-Type"))
			}
			if c.method == "HEAD" && len(body) != 0 {
				t.Error("HEAD has a body")
			}
		})
	}
}

func TestCachingAndCompression(t *testing.T) {
	f := newFile("assets/x.js", []byte(strings.Repeat("let a = 1;\n", 100)))
	h := handler{"/assets/x.js": f}
	plain := get(t, h, "GET", "/assets/x.js")
	if !strings.Contains(plain.Header.Get("Cache-Control"), "immutable") || plain.Header.Get("Content-Encoding") != "" {
		t.Error(plain.Header)
	}
	res := get(t, h, "GET", "/assets/x.js", "Accept-Encoding", "br, gzip")
	if res.Header.Get("Content-Encoding") != "gzip" {
		t.Fatal(res.Header)
	}
	z, err := gzip.NewReader(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	if body, err := io.ReadAll(z); err != nil || string(body) != string(f.content) {
		t.Errorf("%q, %v", body, err)
	}
	if again := get(t, h, "GET", "/assets/x.js", "If-None-Match", res.Header.Get("ETag")); again.StatusCode != http.StatusNotModified {
		t.Error(again.StatusCode)
	}
}

func TestDigest(t *testing.T) {
	a, err := Digest()
	b, err2 := Digest()
	if err != nil || err2 != nil || a != b || len(a) != 64 {
		t.Errorf("%q, %q, %v, %v", a, b, err, err2)
	}
}
