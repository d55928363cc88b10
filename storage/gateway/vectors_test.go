package gateway

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"net/http"
	"os"
	"testing"

	"sahm/storage"
)

// update rewrites the vectors. Unless the layout changed, rewriting leaves no
// difference.
var update = flag.Bool("update", false, "rewrite testdata/cids.json")

const (
	vectorFile = "testdata/cids.json"
	pageSize   = 64 << 10
	rule       = `Page i of the content, 65536 bytes, is SHA-256("sahm cid vector" + u64be(i)) 2048 times in a row; size says where it ends.`
)

// cidVectors are what every publisher must name alike: the portal's TypeScript
// reads the same file, and writes web/vectors/cid.json in the same form.
type cidVectors struct {
	Rule string      `json:"rule"`
	CIDs []cidVector `json:"cids"`
}

type cidVector struct {
	Size  int64  `json:"size"`
	CID   string `json:"cid"`
	Error string `json:"error,omitempty"`
}

// content is the content of the rule, without end.
type content struct {
	page [pageSize]byte
	i    uint64
	rest []byte
}

func (c *content) Read(p []byte) (int, error) {
	if len(c.rest) == 0 {
		d := sha256.Sum256(binary.BigEndian.AppendUint64([]byte("sahm cid vector"), c.i))
		for n := copy(c.page[:], d[:]); n < pageSize; n *= 2 {
			copy(c.page[n:], c.page[:n])
		}
		c.i, c.rest = c.i+1, c.page[:]
	}
	n := copy(p, c.rest)
	c.rest = c.rest[n:]
	return n, nil
}

// TestContentRule holds the quick way of making content to the words.
func TestContentRule(t *testing.T) {
	got, err := io.ReadAll(io.LimitReader(&content{}, 2*pageSize+5))
	if err != nil {
		t.Fatal(err)
	}
	var want []byte
	for i := range uint64(3) {
		d := sha256.Sum256(binary.BigEndian.AppendUint64([]byte("sahm cid vector"), i))
		want = append(want, bytes.Repeat(d[:], 2048)...)
	}
	if !bytes.Equal(got, want[:len(got)]) {
		t.Fatal("another content")
	}
}

func readVectors(t *testing.T, name string) (v cidVectors) {
	t.Helper()
	raw, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatal(err)
	}
	if v.Rule != rule {
		t.Fatalf("%s follows another rule", name)
	}
	return v
}

// sizes are those at which the layout changes: the edges of a chunk, and of a
// node's links, where a second level begins.
var sizes = []int64{
	0, 1, storage.ChunkSize - 1, storage.ChunkSize, storage.ChunkSize + 1, 2 * storage.ChunkSize, 7*storage.ChunkSize + 12345,
	storage.MaxLinks * storage.ChunkSize, storage.MaxLinks*storage.ChunkSize + 1,
}

func TestCIDVectors(t *testing.T) {
	if *update {
		v := cidVectors{Rule: rule}
		for _, n := range sizes {
			c, _, err := ComputeCID(io.LimitReader(&content{}, n))
			if err != nil {
				t.Fatal(err)
			}
			v.CIDs = append(v.CIDs, cidVector{Size: n, CID: c.String()})
		}
		raw, err := json.MarshalIndent(v, "", " ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(vectorFile, append(raw, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	v := readVectors(t, vectorFile)
	if len(v.CIDs) != len(sizes) {
		t.Fatal("vectors are missing")
	}
	for _, c := range v.CIDs {
		if c.Size >= 1<<30 && testing.Short() {
			continue
		}
		got, n, err := ComputeCID(io.LimitReader(&content{}, c.Size))
		if got.String() != c.CID || n != c.Size || err != nil {
			t.Errorf("%d bytes: %s, %v", c.Size, got, err)
		}
	}
}

// TestWebCIDVectors fetches, under the names that the portal's TypeScript
// gave, the content that it named; a name that does not fit is refused.
func TestWebCIDVectors(t *testing.T) {
	v := readVectors(t, "../../web/vectors/cid.json")
	if len(v.CIDs) < 10 {
		t.Fatal("vectors are missing")
	}
	names := map[string]error{"": nil, "ErrWrongCID": storage.ErrWrongCID, "ErrBadCID": storage.ErrBadCID}
	for _, c := range v.CIDs {
		want, known := names[c.Error]
		if !known {
			t.Fatalf("unknown error %q", c.Error)
		}
		data, err := io.ReadAll(io.LimitReader(&content{}, c.Size))
		if err != nil {
			t.Fatal(err)
		}
		m := blockMap{}
		root := m.file(t, data)
		// A store that answers with this content whatever it is asked for.
		deceit := func(_ storage.CID, w http.ResponseWriter, stored []byte) bool {
			if stored == nil {
				w.Write(m[root])
			}
			return stored == nil
		}
		var got []byte
		id, err := storage.ParseCID(c.CID)
		if err == nil {
			got, err = serve(t, m, deceit).FetchAll(t.Context(), id, c.Size)
		}
		if !errors.Is(err, want) || err == nil && !bytes.Equal(got, data) {
			t.Errorf("%d bytes as %s: %d bytes, %v", c.Size, c.CID, len(got), err)
		}
	}
}
