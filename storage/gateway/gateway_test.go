package gateway

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ipfs/boxo/ipld/merkledag"
	"github.com/ipfs/boxo/ipld/unixfs"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
	"github.com/multiformats/go-multihash"
	"pgregory.net/rapid"

	"sahm/storage"
)

// blockMap is a store of blocks.
type blockMap map[storage.CID][]byte

func (m blockMap) GetBlock(_ context.Context, c storage.CID) ([]byte, error) {
	b, ok := m[c]
	if !ok {
		return nil, storage.ErrNotFound
	}
	return b, nil
}

// put stores data under the CID that its bytes have.
func (m blockMap) put(t testing.TB, codec uint64, data []byte) cid.Cid {
	t.Helper()
	c, err := cid.V1Builder{Codec: codec, MhType: multihash.SHA2_256}.Sum(data)
	if err != nil {
		t.Fatal(err)
	}
	m[storage.CID(c.String())] = data
	return c
}

// file imports data.
func (m blockMap) file(t testing.TB, data []byte) storage.CID {
	t.Helper()
	c, _, err := Import(t.Context(), bytes.NewReader(data), func(c storage.CID, b []byte) error {
		m[c] = bytes.Clone(b)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// leafOf returns the CID of the chunk at position i of data.
func leafOf(t testing.TB, data []byte, i int) storage.CID {
	t.Helper()
	end := min(len(data), (i+1)*storage.ChunkSize)
	c, _, err := ComputeCID(bytes.NewReader(data[i*storage.ChunkSize : end]))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func randomBytes(n int) []byte {
	b := make([]byte, n)
	rand.Read(b)
	return b
}

// serve starts a gateway over m; alter, if not nil, replaces answers.
func serve(t *testing.T, m blockMap, alter func(c storage.CID, w http.ResponseWriter, data []byte) bool) *Client {
	t.Helper()
	h := Handler(m, slog.New(slog.DiscardHandler))
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c := storage.CID(strings.TrimPrefix(r.URL.Path, "/ipfs/"))
		if alter != nil && alter(c, w, m[c]) {
			return
		}
		h.ServeHTTP(w, r)
	}))
	t.Cleanup(srv.Close)
	return New(srv.URL+"/", srv.Client())
}

func TestFetchThroughHandler(t *testing.T) {
	for _, n := range []int{0, 1, storage.ChunkSize - 1, storage.ChunkSize, storage.ChunkSize + 1, 5*storage.ChunkSize + 3} {
		m, data := blockMap{}, randomBytes(n)
		c := m.file(t, data)
		got, err := serve(t, m, nil).FetchAll(t.Context(), c, int64(n))
		if err != nil || !bytes.Equal(got, data) {
			t.Errorf("%d bytes: got %d, %v", n, len(got), err)
		}
	}
}

// Each attack alters what the gateway answers; the control is the same fetch
// without it, in TestFetchThroughHandler.
func TestFetchRefuses(t *testing.T) {
	m, data := blockMap{}, randomBytes(3*storage.ChunkSize+10)
	root := m.file(t, data)
	leaf := leafOf(t, data, 1)
	other := m.file(t, randomBytes(100))
	limit := int64(len(data))
	on := func(target storage.CID, f func(w http.ResponseWriter, data []byte)) func(storage.CID, http.ResponseWriter, []byte) bool {
		return func(c storage.CID, w http.ResponseWriter, data []byte) bool {
			if c != target {
				return false
			}
			f(w, data)
			return true
		}
	}
	flip := func(w http.ResponseWriter, data []byte) {
		b := bytes.Clone(data)
		b[len(b)-1] ^= 1
		w.Write(b)
	}
	status := func(code int) func(http.ResponseWriter, []byte) {
		return func(w http.ResponseWriter, _ []byte) { w.WriteHeader(code) }
	}
	for name, c := range map[string]struct {
		cid   storage.CID
		limit int64
		alter func(storage.CID, http.ResponseWriter, []byte) bool
		want  error
	}{
		"altered root":      {root, limit, on(root, flip), storage.ErrWrongCID},
		"altered leaf":      {root, limit, on(leaf, flip), storage.ErrWrongCID},
		"another's content": {root, limit, on(root, func(w http.ResponseWriter, _ []byte) { w.Write(m[other]) }), storage.ErrWrongCID},
		"leaf cut off": {root, limit, on(leaf, func(w http.ResponseWriter, d []byte) { w.Write(d[:len(d)-1]) }),
			storage.ErrTruncated},
		"connection cut": {root, limit, on(leaf, func(w http.ResponseWriter, d []byte) {
			w.Header().Set("Content-Length", fmt.Sprint(len(d)))
			w.Write(d[:1000])
		}), storage.ErrTruncated},
		"leaf withheld":   {root, limit, on(leaf, status(http.StatusNotFound)), storage.ErrNotFound},
		"gone":            {root, limit, on(root, status(http.StatusGone)), storage.ErrNotFound},
		"server error":    {root, limit, on(leaf, status(http.StatusBadGateway)), storage.ErrUnavailable},
		"endless block":   {root, limit, on(leaf, func(w http.ResponseWriter, _ []byte) { w.Write(make([]byte, storage.MaxBlockSize+1)) }), storage.ErrTooLarge},
		"over the limit":  {root, limit - 1, nil, storage.ErrTooLarge},
		"small and over":  {other, 99, nil, storage.ErrTooLarge},
		"negative limit":  {root, -1, nil, storage.ErrTooLarge},
		"version 0":       {"QmbWqxBEKC3P8tqsKc98xmWNzrzDtRLMiMPL8wBuTGsMnR", limit, nil, storage.ErrBadCID},
		"not a CID":       {"../../secret", limit, nil, storage.ErrBadCID},
		"weak hash":       {storage.CID(sha1CID(t)), limit, nil, storage.ErrBadCID},
		"never published": {storage.RawCID([32]byte{1}), limit, nil, storage.ErrNotFound},
	} {
		got, err := serve(t, m, c.alter).FetchAll(t.Context(), c.cid, c.limit)
		if !errors.Is(err, c.want) {
			t.Errorf("%s: %d bytes, %v", name, len(got), err)
		}
	}
}

func sha1CID(t *testing.T) string {
	t.Helper()
	c, err := cid.V1Builder{Codec: cid.Raw, MhType: multihash.SHA1}.Sum([]byte("x"))
	if err != nil {
		t.Fatal(err)
	}
	return c.String()
}

// Nothing of a bad block is ever handed on: what a reader got before the
// error is a prefix of the true content.
func TestFetchYieldsOnlyVerifiedBytes(t *testing.T) {
	m, data := blockMap{}, randomBytes(4*storage.ChunkSize)
	root := m.file(t, data)
	bad := leafOf(t, data, 2)
	m[bad] = randomBytes(storage.ChunkSize)
	r, err := Open(t.Context(), m, root, int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	got, err := io.ReadAll(r)
	if !errors.Is(err, storage.ErrWrongCID) || !bytes.Equal(got, data[:2*storage.ChunkSize]) {
		t.Fatalf("%d bytes, %v", len(got), err)
	}
	if _, err := r.Read(make([]byte, 1)); !errors.Is(err, storage.ErrWrongCID) {
		t.Fatalf("read after the error: %v", err)
	}
}

// Gateways other than ours also hold files that were cut differently.
func TestOpenReadsAnyShapeOfFile(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		m := blockMap{}
		data := rapid.SliceOfN(rapid.Byte(), 1, 200).Draw(rt, "data")
		c := grow(t, rt, m, data, 3)
		r, err := Open(t.Context(), m, storage.CID(c.String()), int64(len(data)))
		if err != nil {
			rt.Fatal(err)
		}
		got, err := io.ReadAll(r)
		if err != nil || !bytes.Equal(got, data) {
			rt.Fatalf("%x, %v", got, err)
		}
	})
}

// grow stores data as a random tree of inner data, inline, raw and identity
// leaves.
func grow(t *testing.T, rt *rapid.T, m blockMap, data []byte, depth int) cid.Cid {
	kinds := []string{"raw", "inline", "identity"}
	if depth > 0 && len(data) > 2 {
		kinds = append(kinds, "tree", "tree")
	}
	switch kind := rapid.SampledFrom(kinds).Draw(rt, "kind"); {
	case kind == "identity" && len(data) <= maxIdentity:
		h, err := multihash.Sum(data, multihash.IDENTITY, -1)
		if err != nil {
			t.Fatal(err)
		}
		return cid.NewCidV1(cid.Raw, h)
	case kind == "inline":
		return m.node(t, data, nil, nil)
	case kind == "tree":
		own := rapid.IntRange(0, 1).Draw(rt, "own")
		cut := rapid.IntRange(own+1, len(data)-1).Draw(rt, "cut")
		return m.node(t, data[:own],
			[]cid.Cid{grow(t, rt, m, data[own:cut], depth-1), grow(t, rt, m, data[cut:], depth-1)},
			[]uint64{uint64(cut - own), uint64(len(data) - cut)})
	default:
		return m.put(t, cid.Raw, data)
	}
}

// node stores a UnixFS node with its own data and links of the stated sizes.
func (m blockMap) node(t testing.TB, data []byte, links []cid.Cid, sizes []uint64) cid.Cid {
	t.Helper()
	fs := unixfs.NewFSNode(unixfs.TFile)
	fs.SetData(data)
	for _, s := range sizes {
		fs.AddBlockSize(s)
	}
	b, err := fs.GetBytes()
	if err != nil {
		t.Fatal(err)
	}
	return m.rawNode(t, b, links)
}

func (m blockMap) rawNode(t testing.TB, data []byte, links []cid.Cid) cid.Cid {
	t.Helper()
	n := merkledag.NodeWithData(data)
	for _, l := range links {
		if err := n.AddRawLink("", &ipld.Link{Cid: l}); err != nil {
			t.Fatal(err)
		}
	}
	enc, err := n.EncodeProtobuf(true)
	if err != nil {
		t.Fatal(err)
	}
	return m.put(t, cid.DagProtobuf, enc)
}

// DAGs that hash correctly and lie otherwise.
func TestOpenRefusesMaliciousDAGs(t *testing.T) {
	m := blockMap{}
	leaf := m.put(t, cid.Raw, []byte("12345"))
	empty := m.put(t, cid.Raw, nil)
	deep := leaf
	for range maxDepth + 1 {
		deep = m.node(t, nil, []cid.Cid{deep}, []uint64{5})
	}
	dir := unixfs.EmptyDirNode()
	if err := dir.SetCidBuilder(cid.V1Builder{Codec: cid.DagProtobuf, MhType: multihash.SHA2_256}); err != nil {
		t.Fatal(err)
	}
	m[storage.CID(dir.Cid().String())] = dir.RawData()
	wrongTotal := unixfs.FilePBData([]byte("abc"), 99)
	for name, c := range map[string]struct {
		cid  cid.Cid
		want error
	}{
		"parent overstates a leaf":   {m.node(t, nil, []cid.Cid{leaf}, []uint64{6}), storage.ErrMalformed},
		"parent understates a leaf":  {m.node(t, nil, []cid.Cid{leaf}, []uint64{4}), storage.ErrMalformed},
		"empty leaves for ever":      {m.node(t, nil, []cid.Cid{empty, empty}, []uint64{0, 0}), storage.ErrMalformed},
		"a link without a size":      {m.node(t, nil, []cid.Cid{leaf, leaf}, []uint64{5}), storage.ErrMalformed},
		"sizes that overflow":        {m.node(t, []byte("x"), []cid.Cid{leaf, leaf}, []uint64{1 << 63, 1 << 63}), storage.ErrMalformed},
		"too deep":                   {deep, storage.ErrMalformed},
		"a directory":                {dir.Cid(), storage.ErrMalformed},
		"a total that does not add":  {m.rawNode(t, wrongTotal, nil), storage.ErrMalformed},
		"not UnixFS":                 {m.rawNode(t, []byte{0xff, 0xff, 0xff}, nil), storage.ErrMalformed},
		"not protobuf":               {m.put(t, cid.DagProtobuf, []byte{0xff}), storage.ErrMalformed},
		"a huge file in a tiny node": {m.node(t, nil, []cid.Cid{leaf}, []uint64{1 << 60}), storage.ErrTooLarge},
		"a link by a weak hash": {m.node(t, nil, []cid.Cid{cid.MustParse(sha1CID(t))}, []uint64{1}),
			storage.ErrBadCID},
	} {
		r, err := Open(t.Context(), m, storage.CID(c.cid.String()), 1<<30)
		if err == nil {
			_, err = io.ReadAll(r)
		}
		if !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestFetchStopsWithItsContext(t *testing.T) {
	m, data := blockMap{}, randomBytes(3*storage.ChunkSize)
	root := m.file(t, data)
	ctx, cancel := context.WithCancel(t.Context())
	r, err := serve(t, m, nil).Fetch(ctx, root, int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	cancel()
	if _, err := io.ReadAll(r); !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	if err := r.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := r.Read(make([]byte, 1)); !errors.Is(err, storage.ErrClosed) {
		t.Fatal(err)
	}
}

func TestClientGetBlock(t *testing.T) {
	m := blockMap{}
	c := m.file(t, []byte("hello"))
	good := serve(t, m, nil)
	if b, err := good.GetBlock(t.Context(), c); string(b) != "hello" || err != nil {
		t.Fatal(b, err)
	}
	bad := serve(t, m, func(_ storage.CID, w http.ResponseWriter, _ []byte) bool {
		fmt.Fprint(w, "hullo")
		return true
	})
	if b, err := bad.GetBlock(t.Context(), c); len(b) != 0 || !errors.Is(err, storage.ErrWrongCID) {
		t.Fatal(b, err)
	}
}

func TestComputeCIDKnown(t *testing.T) {
	// Vectors made with `ipfs add --cid-version 1 --raw-leaves --chunker
	// size-1048576 --max-file-links 1024 -Q` of that many zero bytes.
	for n, want := range map[int64]storage.CID{
		0:                              "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku",
		storage.ChunkSize:              "bafkreibq4fevl27rgurgnxbp7adh42aqiyd6ouflxhj3gzmcxcxzbh6lla",
		5 * storage.ChunkSize:          "bafybeiakykiwgk2qsjglssicrhh5ekrm44xdd34qdo56ll2ejysdyhbtzy",
		1026*storage.ChunkSize + 12345: "bafybeihv32custf4j6pb5pz2xncaxopkhulkpkrwayel5fkjqwwc3mhody",
	} {
		if n > 1<<30 && testing.Short() {
			continue
		}
		got, size, err := ComputeCID(io.LimitReader(zeros{}, n))
		if got != want || size != n || err != nil {
			t.Errorf("%d bytes: %s, %d, %v", n, got, size, err)
		}
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) {
	clear(p)
	return len(p), nil
}

func TestComputeCIDSourceErrors(t *testing.T) {
	broke := errors.New("disk gone")
	for _, c := range []struct{ tail, want error }{{broke, broke}, {io.ErrUnexpectedEOF, storage.ErrTruncated}} {
		src := io.MultiReader(bytes.NewReader(make([]byte, 10)), errReader{c.tail})
		if got, _, err := ComputeCID(src); !errors.Is(err, c.want) || got != "" {
			t.Errorf("%v: %s, %v", c.tail, got, err)
		}
	}
}

type errReader struct{ err error }

func (r errReader) Read([]byte) (int, error) { return 0, r.err }

func FuzzDecode(f *testing.F) {
	m := blockMap{}
	leaf := m.put(f, cid.Raw, []byte("12345"))
	root := m.node(f, []byte("own"), []cid.Cid{leaf, leaf}, []uint64{5, 5})
	f.Add(m[storage.CID(root.String())])
	f.Fuzz(func(t *testing.T, block []byte) {
		n, err := decode(root, block)
		if err != nil {
			if !errors.Is(err, storage.ErrMalformed) && !errors.Is(err, storage.ErrBadCID) {
				t.Fatal(err)
			}
			return
		}
		total := uint64(len(n.data))
		for _, l := range n.links {
			total += l.size
			if l.size == 0 || check(l.cid) != nil {
				t.Fatalf("accepted link %v", l)
			}
		}
		if total != n.size {
			t.Fatalf("parts %d, total %d", total, n.size)
		}
	})
}

func BenchmarkComputeCID(b *testing.B) {
	data := randomBytes(64 << 20)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, _, err := ComputeCID(bytes.NewReader(data)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFetch(b *testing.B) {
	m, data := blockMap{}, randomBytes(64<<20)
	root := m.file(b, data)
	srv := httptest.NewServer(Handler(m, slog.New(slog.DiscardHandler)))
	defer srv.Close()
	c := New(srv.URL, srv.Client())
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		r, err := c.Fetch(b.Context(), root, int64(len(data)))
		if err != nil {
			b.Fatal(err)
		}
		if _, err := io.Copy(io.Discard, r); err != nil {
			b.Fatal(err)
		}
	}
}
