// Package web serves the portal: the React application that is built from
// src and embedded into the program. It runs in the reader's browser, where
// records are encrypted and messages signed; this package only hands out its
// files. Who does not want to trust a page that the server delivers uses the
// command line, or compares Digest with a build of their own.
package web

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"sort"
	"strconv"
	"strings"
)

// policy forbids the page everything that it does not need: no script, style,
// frame or connection but those of its own origin, so that markup smuggled in
// through an API answer could neither run nor call home. Blobs are what the
// page itself offers for download.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// permissions are the browser's powers that the page gives up.
const permissions = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"

// Handler serves the portal's files. Paths that name no file and have no
// extension are the application's own routes and get its index; anything else
// unknown is 404, methods other than GET and HEAD are 405. Error: a build
// whose files cannot be read.
func Handler() (http.Handler, error) {
	h := handler{}
	err := each(func(name string, content []byte) error {
		h["/"+name] = newFile(name, content)
		return nil
	})
	if err != nil {
		return nil, err
	}
	if _, ok := h["/index.html"]; !ok {
		return nil, fmt.Errorf("the portal has no index.html")
	}
	return h, nil
}

// Digest is the SHA-256 over every file's path and content in the order of
// their paths: SHA-256(path ‖ 0 ‖ SHA-256(content) ‖ …), in hex. Two builds of
// the same source have the same.
func Digest() (string, error) {
	sum := sha256.New()
	err := each(func(name string, content []byte) error {
		h := sha256.Sum256(content)
		sum.Write([]byte(name + "\x00"))
		sum.Write(h[:])
		return nil
	})
	return hex.EncodeToString(sum.Sum(nil)), err
}

// each calls f for every file in the order of their paths.
func each(f func(name string, content []byte) error) error {
	var names []string
	root, err := fs.Sub(dist, folder)
	if err == nil {
		err = fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() {
				names = append(names, name)
			}
			return err
		})
	}
	sort.Strings(names)
	for i := 0; err == nil && i < len(names); i++ {
		var content []byte
		if content, err = fs.ReadFile(root, names[i]); err == nil {
			err = f(names[i], content)
		}
	}
	if err != nil {
		return fmt.Errorf("portal: %w", err)
	}
	return nil
}

type file struct {
	content, zipped []byte // zipped is nil where it would not help
	kind, tag       string
	immutable       bool
}

func newFile(name string, content []byte) file {
	sum := sha256.Sum256(content)
	f := file{content: content, kind: mime.TypeByExtension(path.Ext(name)), tag: `"` + base64.RawURLEncoding.EncodeToString(sum[:12]) + `"`,
		// The bundler puts a hash of the content into these names.
		immutable: strings.HasPrefix(name, "assets/")}
	if f.kind == "" {
		f.kind = "application/octet-stream"
	}
	var b bytes.Buffer
	w, _ := gzip.NewWriterLevel(&b, gzip.BestCompression) // the level is valid
	_, _ = w.Write(content)                               // a buffer takes everything
	_ = w.Close()
	if b.Len() < len(content)*9/10 {
		f.zipped = b.Bytes()
	}
	return f
}

// handler is what is served, by path.
type handler map[string]file

func (h handler) find(p string) (file, bool) {
	f, ok := h[p]
	if !ok && path.Ext(p) == "" {
		f, ok = h["/index.html"]
	}
	return f, ok
}

func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	head := w.Header()
	head.Set("X-Content-Type-Options", "nosniff")
	head.Set("Referrer-Policy", "no-referrer")
	head.Set("Content-Security-Policy", policy)
	head.Set("Permissions-Policy", permissions)
	head.Set("Cross-Origin-Opener-Policy", "same-origin")
	f, ok := h.find(r.URL.Path)
	switch {
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		head.Set("Allow", "GET, HEAD")
		http.Error(w, "pages can only be read; the API is under /v1", http.StatusMethodNotAllowed)
		return
	case !ok:
		http.Error(w, "there is no such page; the market is at /", http.StatusNotFound)
		return
	}
	head.Set("Content-Type", f.kind)
	head.Set("ETag", f.tag)
	head.Set("Vary", "Accept-Encoding")
	head.Set("Cache-Control", "no-cache")
	if f.immutable {
		head.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	if r.Header.Get("If-None-Match") == f.tag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	body := f.content
	if f.zipped != nil && strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
		body = f.zipped
		head.Set("Content-Encoding", "gzip")
	}
	head.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(http.StatusOK)
	if r.Method == http.MethodGet {
		_, _ = w.Write(body) // the reader went away: nobody to tell
	}
}
