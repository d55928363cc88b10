package web_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"strings"
	"testing"

	"sahm/web"
)

func get(t *testing.T, method, path string, header http.Header) (*http.Response, string) {
	t.Helper()
	r := httptest.NewRequest(method, path, nil)
	for k, v := range header {
		r.Header[k] = v
	}
	w := httptest.NewRecorder()
	web.Handler().ServeHTTP(w, r)
	b, err := io.ReadAll(w.Result().Body)
	if err != nil {
		t.Fatal(err)
	}
	return w.Result(), string(b)
}

func TestServesThePageAndNothingElse(t *testing.T) {
	for _, c := range []struct {
		method, path string
		status       int
		kind, has    string
	}{
		{"GET", "/", 200, "text/html; charset=utf-8", "<title>Sahm market</title>"},
		{"GET", "/index.html", 200, "text/html; charset=utf-8", "<title>Sahm market</title>"},
		{"GET", "/style.css", 200, "text/css; charset=utf-8", "--brand"},
		{"GET", "/app.js", 200, "text/javascript; charset=utf-8", "/v1/runs"},
		{"GET", "/icon.svg", 200, "image/svg+xml", "<svg"},
		{"HEAD", "/", 200, "text/html; charset=utf-8", ""},
		{"GET", "/nothing", 404, "text/plain; charset=utf-8", "no such page"},
		{"GET", "/../embed.go", 404, "text/plain; charset=utf-8", ""},
		{"GET", "/static/index.html", 404, "text/plain; charset=utf-8", ""},
		{"POST", "/", 405, "text/plain; charset=utf-8", "only be read"},
		{"DELETE", "/nothing", 405, "text/plain; charset=utf-8", ""},
	} {
		t.Run(c.method+c.path, func(t *testing.T) {
			res, body := get(t, c.method, c.path, nil)
			if res.StatusCode != c.status || res.Header.Get("Content-Type") != c.kind || !strings.Contains(body, c.has) {
				t.Fatalf("%d %q, want %d %q with %q", res.StatusCode, res.Header.Get("Content-Type"), c.status, c.kind, c.has)
			}
			if c.method == "HEAD" && body != "" {
				t.Error("HEAD has a body")
			}
			csp := res.Header.Get("Content-Security-Policy")
			for _, want := range []string{"default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"} {
				if !strings.Contains(csp, want) {
					t.Errorf("policy %q lacks %q", csp, want)
				}
			}
			if strings.Contains(csp, "unsafe") || res.Header.Get("X-Content-Type-Options") != "nosniff" {
				t.Errorf("headers are weak: %v", res.Header)
			}
		})
	}
}

func TestUnchangedFilesAreNotSentAgain(t *testing.T) {
	first, _ := get(t, "GET", "/app.js", nil)
	tag := first.Header.Get("ETag")
	again, body := get(t, "GET", "/app.js", http.Header{"If-None-Match": {tag}})
	if tag == "" || again.StatusCode != http.StatusNotModified || body != "" {
		t.Fatalf("tag %q, then %d with %d bytes", tag, again.StatusCode, len(body))
	}
	if other, _ := get(t, "GET", "/app.js", http.Header{"If-None-Match": {`"x"`}}); other.StatusCode != 200 {
		t.Fatalf("another tag gives %d", other.StatusCode)
	}
}

// The page must work with no network beyond its own server, and nothing from
// the API may become markup.
func TestSelfContainedAndEscaping(t *testing.T) {
	address := regexp.MustCompile(`(?i)(https?:)?//[a-z0-9.-]+\.[a-z]{2,}`)
	for _, path := range []string{"/", "/style.css", "/app.js"} {
		_, body := get(t, "GET", path, nil)
		if m := address.FindString(body); m != "" {
			t.Errorf("%s names %s", path, m)
		}
	}
	_, script := get(t, "GET", "/app.js", nil)
	for _, bad := range []string{"innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(", "javascript:", "localStorage"} {
		if strings.Contains(script, bad) {
			t.Errorf("app.js uses %s", bad)
		}
	}
	_, page := get(t, "GET", "/", nil)
	if regexp.MustCompile(`<script[^>]*>[^<]`).MatchString(page) || strings.Contains(page, "style=") || regexp.MustCompile(`\son[a-z]+=`).MatchString(page) {
		t.Error("the page has inline script or style, which its policy forbids")
	}
}

// What the script reads exists in the API, and needs no session.
func TestReadsWhatTheAPIHas(t *testing.T) {
	spec, err := os.ReadFile("../server/api/openapi.yaml")
	if err != nil {
		t.Fatal(err)
	}
	_, script := get(t, "GET", "/app.js", nil)
	urls := regexp.MustCompile(`"(/v1/[^"]*)"`).FindAllStringSubmatch(script, -1)
	if len(urls) < 5 {
		t.Fatalf("found only %v", urls)
	}
	for _, u := range urls {
		_, rest, ok := strings.Cut(string(spec), "\n  "+u[1]+":\n")
		if !ok {
			t.Errorf("the API has no %s", u[1])
			continue
		}
		operation, _, _ := strings.Cut(rest, "\n    post:")
		if operation, _, _ = strings.Cut(operation, "\n  /"); !strings.HasPrefix(operation, "    get:") || strings.Contains(operation, "security:") {
			t.Errorf("%s cannot be read without a session", u[1])
		}
	}
}
