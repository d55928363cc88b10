package api

import (
	"io"
	"net/http"
	"testing"
	"time"

	"sahm/dao"
)

// TestBodyIsNotReadBeforeTheLogin: a stranger is refused before any byte of a
// blob is read, let alone kept in memory.
func TestBodyIsNotReadBeforeTheLogin(t *testing.T) {
	w := newWorld(t)
	never, writer := io.Pipe()
	defer writer.Close()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPut, w.server.URL+"/v1/runs/"+dao.Hash{1}.String()+"/blobs/"+dao.Hash{}.String()[2:], never)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/octet-stream")
	req.ContentLength = 1 << 30
	resp, err := (&http.Client{Timeout: 10 * time.Second}).Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusUnauthorized {
		t.Errorf("status %d", resp.StatusCode)
	}
}
