package gateway

import (
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"strconv"
	"strings"

	"sahm/storage"
)

// Handler serves GET and HEAD /ipfs/{cid}?format=raw from blocks: one
// verified block an answer, cacheable for ever. The format may be asked for by
// an Accept header instead. Errors are RFC 9457 problems: 400 for what is not
// a CID or another format, 404 for what blocks does not have, 405, 500.
// Failures of blocks itself are logged and not described to the client.
func Handler(blocks BlockGetter, log *slog.Logger) http.Handler {
	return &handler{blocks: blocks, log: log}
}

type handler struct {
	blocks BlockGetter
	log    *slog.Logger
}

// ServeHTTP implements http.Handler.
func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		problem(w, http.StatusMethodNotAllowed, "only GET and HEAD are served here")
		return
	}
	name, ok := strings.CutPrefix(r.URL.Path, "/ipfs/")
	if !ok || name == "" || strings.Contains(name, "/") {
		problem(w, http.StatusBadRequest, "the path must be /ipfs/{cid}, without a path below it")
		return
	}
	if !wantsRaw(r) {
		problem(w, http.StatusBadRequest, "only raw blocks are served: ask with ?format=raw or Accept: "+mediaRaw)
		return
	}
	c, err := parse(storage.CID(name))
	if err != nil {
		problem(w, http.StatusBadRequest, "not a CIDv1 of codec raw or dag-pb with sha2-256")
		return
	}
	etag := `"` + c.String() + `.raw"`
	if matches(r.Header.Values("If-None-Match"), etag) {
		immutable(w, etag)
		w.WriteHeader(http.StatusNotModified)
		return
	}
	data, ok := identityData(c)
	if !ok {
		data, err = h.blocks.GetBlock(r.Context(), storage.CID(c.String()))
	}
	if err == nil {
		// A disk that rots must not be served as if it were the content.
		err = verify(c, data)
	}
	switch {
	case errors.Is(err, storage.ErrNotFound):
		problem(w, http.StatusNotFound, "this gateway does not have "+c.String())
		return
	case err != nil && r.Context().Err() != nil:
		return
	case err != nil:
		h.log.Error("gateway block", "cid", c.String(), "error", err)
		problem(w, http.StatusInternalServerError, "internal")
		return
	}
	immutable(w, etag)
	w.Header().Set("Content-Type", mediaRaw)
	w.Header().Set("Content-Length", strconv.Itoa(len(data)))
	w.Header().Set("Content-Disposition", `attachment; filename="`+c.String()+`.bin"`)
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("X-Ipfs-Path", "/ipfs/"+c.String())
	w.Header().Set("X-Ipfs-Roots", c.String())
	w.WriteHeader(http.StatusOK)
	if r.Method == http.MethodHead {
		return
	}
	if _, err := w.Write(data); err != nil {
		h.log.Debug("gateway answer not delivered", "cid", c.String(), "error", err)
	}
}

// immutable sets the caching headers of content that can never change.
func immutable(w http.ResponseWriter, etag string) {
	w.Header().Set("Cache-Control", "public, max-age=29030400, immutable")
	w.Header().Set("Etag", etag)
	w.Header().Set("Vary", "Accept")
}

// wantsRaw reports whether r asks for a raw block; an explicit format wins
// over Accept, as the specification has it.
func wantsRaw(r *http.Request) bool {
	if f := r.URL.Query().Get("format"); f != "" {
		return f == "raw"
	}
	for _, v := range r.Header.Values("Accept") {
		for _, m := range strings.Split(v, ",") {
			if t, _, _ := strings.Cut(strings.TrimSpace(m), ";"); strings.TrimSpace(t) == mediaRaw {
				return true
			}
		}
	}
	return false
}

// matches implements the weak comparison of If-None-Match.
func matches(values []string, etag string) bool {
	for _, v := range values {
		for _, t := range strings.Split(v, ",") {
			if t = strings.TrimPrefix(strings.TrimSpace(t), "W/"); t == etag || t == "*" {
				return true
			}
		}
	}
	return false
}

// problem writes an RFC 9457 problem that caches must not keep.
func problem(w http.ResponseWriter, status int, detail string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	// The status line is out; there is nobody left to tell about a failure.
	_ = json.NewEncoder(w).Encode(struct {
		Type   string `json:"type"`
		Title  string `json:"title"`
		Status int    `json:"status"`
		Detail string `json:"detail"`
	}{"about:blank", http.StatusText(status), status, detail})
}
