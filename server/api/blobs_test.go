package api

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/mpc/blobclient"
	"sahm/mpc/upload"
	"sahm/server/api/gen"
)

// cutting is a network that breaks every connection at a random byte, in
// either direction.
type cutting struct {
	l  net.Listener
	to string
	wg sync.WaitGroup

	mu    sync.Mutex
	r     *rand.Rand
	broke int
}

func newCutting(t *testing.T, to string) *cutting {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	c := &cutting{l: l, to: to, r: rand.New(rand.NewPCG(3, 4))}
	c.wg.Go(func() {
		for {
			in, err := l.Accept()
			if err != nil {
				return
			}
			out, err := net.Dial("tcp", to)
			if err != nil {
				_ = in.Close()
				continue
			}
			c.wg.Go(func() { c.relay(in, out) })
		}
	})
	t.Cleanup(func() { _ = l.Close(); c.wg.Wait() })
	return c
}

func (c *cutting) relay(in, out net.Conn) {
	c.mu.Lock()
	up, down := int64(c.r.IntN(40_000)), int64(c.r.IntN(40_000))
	c.mu.Unlock()
	var wg sync.WaitGroup
	one := func(dst, src net.Conn, n int64) {
		got, _ := io.CopyN(dst, src, n)
		if got == n {
			c.mu.Lock()
			c.broke++
			c.mu.Unlock()
		}
		_, _ = in.Close(), out.Close()
	}
	wg.Go(func() { one(out, in, up) })
	wg.Go(func() { one(in, out, down) })
	wg.Wait()
}

// blobWorld is a server with a run, and its participant's client.
func blobWorld(t *testing.T, change ...func(*Config)) (*world, dao.RunID, *blobclient.Client) {
	w := newWorld(t, change...)
	req, id := w.order(w.market())
	into[gen.Run](t, w.do("POST", "/v1/runs", w.bearer(), req))
	good := typed.Login{Audience: "blobs", Expiry: uint64(w.now.Add(time.Hour).Unix())}
	token := strings.TrimPrefix(login(t, key(t, "custodian0"), good), "Sahm ")
	hc := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	return w, id, &blobclient.Client{Base: w.server.URL, HTTP: hc, Token: func() (string, error) { return token, nil }}
}

// TestTransfersGoOn moves a blob there and back through a network that breaks.
func TestTransfersGoOn(t *testing.T) {
	w, id, c := blobWorld(t, func(cfg *Config) { cfg.Limits.BlobBytes = 1 << 20 })
	network := newCutting(t, strings.TrimPrefix(w.server.URL, "http://"))
	c.Base = "http://" + network.l.Addr().String()
	data := make([]byte, 300_000)
	_, _ = rand.NewChaCha8([32]byte{2}).Read(data)
	b := upload.Blob{Hash: sha256.Sum256(data), Size: int64(len(data))}
	ctx := t.Context()
	if err := c.Send(ctx, id, b, bytes.NewReader(data)); err != nil {
		t.Fatal(err)
	}
	var got bytes.Buffer
	if err := c.Fetch(ctx, id, b, &got); err != nil || !bytes.Equal(got.Bytes(), data) {
		t.Fatalf("%d bytes, %v", got.Len(), err)
	}
	if network.broke < 5 {
		t.Errorf("only %d connections broke", network.broke)
	}
	c.Base = w.server.URL
	if ok, err := c.Has(ctx, id, b.Hash); !ok || err != nil {
		t.Error(ok, err)
	}
	if ok, err := c.Has(ctx, id, dao.Hash{1}); ok || err != nil {
		t.Error(ok, err)
	}
	if err := c.Send(ctx, id, upload.Blob{Hash: dao.Hash{7}, Size: 5}, strings.NewReader("wrong")); !errors.Is(err, upload.ErrHashMismatch) {
		t.Errorf("wrong bytes: %v", err)
	}
	if err := c.Send(ctx, dao.Hash{9}, b, bytes.NewReader(data)); !errors.Is(err, blobclient.ErrNotFound) {
		t.Errorf("another run: %v", err)
	}
	if err := c.Send(ctx, id, upload.Blob{Hash: dao.Hash{8}, Size: 1<<20 + 1}, bytes.NewReader(make([]byte, 1<<20+1))); !errors.Is(err, upload.ErrTooLarge) {
		t.Errorf("too large: %v", err)
	}
	if err := c.Fetch(ctx, id, upload.Blob{Hash: dao.Hash{8}, Size: 1}, io.Discard); !errors.Is(err, blobclient.ErrNotFound) {
		t.Errorf("no such blob: %v", err)
	}
	c.Token = func() (string, error) {
		good := typed.Login{Audience: "blobs", Expiry: uint64(w.now.Add(time.Hour).Unix())}
		return strings.TrimPrefix(login(t, key(t, "stranger"), good), "Sahm "), nil
	}
	if err := c.Send(ctx, id, b, bytes.NewReader(data)); !errors.Is(err, blobclient.ErrRefused) {
		t.Errorf("stranger: %v", err)
	}
}

// TestAppendBlob is what travels, status by status.
func TestAppendBlob(t *testing.T) {
	w, id, c := blobWorld(t)
	token, _ := c.Token()
	text := "the masked words"
	sum := sha256.Sum256([]byte(text))
	path := w.server.URL + "/v1/runs/" + id.String() + "/blobs/"
	send := func(method, name, offset, length, kind, body string) *http.Response {
		t.Helper()
		req, err := http.NewRequestWithContext(t.Context(), method, path+name, strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		for k, v := range map[string]string{"Authorization": "Sahm " + token, "Upload-Offset": offset, "Upload-Length": length, "Content-Type": kind} {
			if v != "" {
				req.Header.Set(k, v)
			}
		}
		if method == http.MethodGet && offset != "" {
			req.Header.Set("Range", "bytes="+offset+"-")
		}
		resp, err := c.HTTP.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { resp.Body.Close() })
		return resp
	}
	const octets = "application/octet-stream"
	name := hex.EncodeToString(sum[:])
	for _, step := range []struct {
		what, method, name, offset, length, kind, body string
		status                                         int
		have, complete                                 string
	}{
		{"nothing yet", "HEAD", name, "", "", "", "", 204, "0", "?0"},
		{"a part", "PATCH", name, "0", "16", octets, text[:5], 202, "5", "?0"},
		{"there it ends", "HEAD", name, "", "", "", "", 204, "5", "?0"},
		{"not there", "PATCH", name, "4", "16", octets, text[4:], 409, "5", "?0"},
		{"too much", "PATCH", name, "5", "16", octets, text[5:] + "!", 413, "", ""},
		{"over the limit", "PATCH", name, "5", "1001", octets, text[5:], 413, "", ""},
		{"over the quota", "PATCH", strings.Repeat("0", 64), "0", "666", octets, "x", 413, "", ""},
		{"no offset", "PATCH", name, "", "16", octets, text[5:], 400, "", ""},
		{"no length", "PATCH", name, "5", "", octets, text[5:], 400, "", ""},
		{"a sign", "PATCH", name, "+5", "16", octets, text[5:], 400, "", ""},
		{"a zero", "PATCH", name, "05", "16", octets, text[5:], 400, "", ""},
		{"a form", "PATCH", name, "5", "16", "text/plain", text[5:], 400, "", ""},
		{"not whole: no bytes of it", "GET", name, "", "", "", "", 404, "", ""},
		{"the rest", "PATCH", name, "5", "16", octets, text[5:], 201, "16", "?1"},
		{"there it is", "HEAD", name, "", "", "", "", 204, "16", "?1"},
		{"again", "PATCH", name, "0", "16", octets, text, 201, "16", "?1"},
		{"wrong bytes", "PATCH", strings.Repeat("0", 64), "0", "3", octets, "bad", 422, "", ""},
		{"whole", "GET", name, "", "", "", "", 200, "", ""},
		{"from the middle", "GET", name, "5", "", "", "", 206, "", ""},
		{"beyond", "GET", name, "16", "", "", "", 416, "", ""},
	} {
		resp := send(step.method, step.name, step.offset, step.length, step.kind, step.body)
		if resp.StatusCode != step.status || resp.Header.Get("Upload-Offset") != step.have || resp.Header.Get("Upload-Complete") != step.complete {
			b, _ := io.ReadAll(resp.Body)
			t.Errorf("%s: %d, have %q, complete %q: %s", step.what, resp.StatusCode, resp.Header.Get("Upload-Offset"), resp.Header.Get("Upload-Complete"), b)
		}
		if step.status == 206 {
			if b, err := io.ReadAll(resp.Body); err != nil || string(b) != text[5:] {
				t.Errorf("%q, %v", b, err)
			}
		}
	}
}
