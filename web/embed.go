// Package web is the page that a server shows to a browser: what the market
// is doing, read from the public REST API of the same origin. It is static,
// embedded, without a build step and without any outside resource, and it
// never asks for a key or sends anything but GET requests. Who does not want
// to trust a page that the server delivers uses the command line.
package web

import (
	"crypto/sha256"
	_ "embed" // the page's files
	"encoding/base64"
	"net/http"
	"strconv"
)

//go:embed static/index.html
var indexHTML []byte

//go:embed static/style.css
var styleCSS []byte

//go:embed static/app.js
var appJS []byte

//go:embed static/icon.svg
var iconSVG []byte

// policy forbids the page everything that it does not need: even if an API
// answer could smuggle markup into it, no script of it would run.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// Handler serves the page at / and its files beside it. Unknown paths
// are 404, methods other than GET and HEAD 405.
func Handler() http.Handler {
	index := newFile(indexHTML, "text/html; charset=utf-8")
	return handler{
		"/":           index,
		"/index.html": index,
		"/style.css":  newFile(styleCSS, "text/css; charset=utf-8"),
		"/app.js":     newFile(appJS, "text/javascript; charset=utf-8"),
		"/icon.svg":   newFile(iconSVG, "image/svg+xml"),
	}
}

type file struct {
	content   []byte
	kind, tag string
}

func newFile(content []byte, kind string) file {
	sum := sha256.Sum256(content)
	return file{content: content, kind: kind, tag: `"` + base64.RawURLEncoding.EncodeToString(sum[:12]) + `"`}
}

// handler is what is served, by path.
type handler map[string]file

func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	head := w.Header()
	head.Set("X-Content-Type-Options", "nosniff")
	head.Set("Referrer-Policy", "no-referrer")
	head.Set("Content-Security-Policy", policy)
	f, ok := h[r.URL.Path]
	switch {
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		head.Set("Allow", "GET, HEAD")
		http.Error(w, "this page can only be read", http.StatusMethodNotAllowed)
		return
	case !ok:
		http.Error(w, "there is no such page; the market is at /", http.StatusNotFound)
		return
	}
	head.Set("Content-Type", f.kind)
	head.Set("ETag", f.tag)
	head.Set("Cache-Control", "no-cache")
	if r.Header.Get("If-None-Match") == f.tag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	head.Set("Content-Length", strconv.Itoa(len(f.content)))
	w.WriteHeader(http.StatusOK)
	if r.Method == http.MethodGet {
		_, _ = w.Write(f.content) // the reader went away: nobody to tell
	}
}
