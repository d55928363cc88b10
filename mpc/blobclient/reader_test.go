package blobclient_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"

	"sahm/dao"
	"sahm/mpc/blobclient"
)

// TestReaderGoesOn: a store that breaks off after every few bytes gives the
// whole blob, each byte once; one that has lost it, or gives nothing, is an
// error in time.
func TestReaderGoesOn(t *testing.T) {
	content := bytes.Repeat([]byte("0123456789abcdef"), 4096)
	var asked atomic.Int64
	part := 20_000
	store := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if asked.Add(1) > 100 {
			w.WriteHeader(http.StatusNotFound)
			return
		}
		from := 0
		if v := r.Header.Get("Range"); v != "" {
			from, _ = strconv.Atoi(strings.TrimSuffix(strings.TrimPrefix(v, "bytes="), "-"))
		}
		w.Header().Set("Content-Length", strconv.Itoa(len(content)-from))
		if from > 0 {
			w.WriteHeader(http.StatusPartialContent)
		}
		_, _ = w.Write(content[from:min(from+part, len(content))])
		if from+part < len(content) {
			panic(http.ErrAbortHandler)
		}
	}))
	defer store.Close()
	c := &blobclient.Client{Base: store.URL, HTTP: store.Client(), Token: func() (string, error) { return "t", nil }}
	read := func() ([]byte, error) {
		r, err := c.Reader(context.Background(), dao.RunID{1}, dao.Hash{2})
		if err != nil {
			return nil, err
		}
		defer r.Close()
		return io.ReadAll(r)
	}
	got, err := read()
	if err != nil || !bytes.Equal(got, content) {
		t.Fatalf("%d bytes of %d, %v", len(got), len(content), err)
	}
	if asked.Load() < 4 {
		t.Errorf("%d requests: nothing broke", asked.Load())
	}
	asked.Store(99) // the store has it once more, and then no longer
	if _, err := read(); !errors.Is(err, blobclient.ErrNotFound) {
		t.Errorf("lost on the way: %v", err)
	}
	asked.Store(0)
	part = 0 // promises and gives nothing
	if _, err := read(); err == nil || asked.Load() > 20 {
		t.Errorf("%v after %d requests", err, asked.Load())
	}
}
