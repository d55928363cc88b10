package seal

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"sahm/dao"
)

// update rewrites the vectors. They change only when a format does: age draws
// fresh keys, so every run of it yields other bytes.
var update = flag.Bool("update", false, "rewrite testdata/vectors.json and the fuzz corpora made from it")

const vectorFile = "testdata/vectors.json"

// vectors are what every implementation of this package's formats must
// reproduce: the browser's reads the same file. Identities are named; the
// secret is SHA-256("sahm seal test identity " + name).
type vectors struct {
	Note      string           `json:"note"`
	Keys      []keyVector      `json:"keys"`
	Contexts  []contextVector  `json:"contexts"`
	Files     []fileVector     `json:"files"`
	Sealed    []sealedVector   `json:"sealed"`
	Envelopes []envelopeVector `json:"envelopes"`
}

type keyVector struct {
	Name      string    `json:"name"`
	Recipient Recipient `json:"recipient"`
	Hash      dao.Hash  `json:"hash"`
}

type contextJSON struct {
	Purpose     Purpose     `json:"purpose"`
	ChainID     uint64      `json:"chainId"`
	Contract    dao.Address `json:"contract"`
	Run         dao.Hash    `json:"run"`
	Attempt     uint64      `json:"attempt"`
	Round       uint64      `json:"round"`
	Dataset     dao.Hash    `json:"dataset"`
	Version     uint64      `json:"version"`
	Contributor dao.Address `json:"contributor"`
	Trainer     dao.Address `json:"trainer"`
	Custodian   dao.Address `json:"custodian"`
	Epoch       uint64      `json:"epoch"`
	Subset      uint64      `json:"subset"`
}

type contextVector struct {
	Context contextJSON `json:"context"`
	Encoded string      `json:"encoded"` // hex
}

type fileVector struct {
	Name     string `json:"name"`
	Identity string `json:"identity"`
	File     []byte `json:"file"`
	Plain    []byte `json:"plain,omitempty"`
	Error    string `json:"error,omitempty"`
}

type sealedVector struct {
	Name     string      `json:"name"`
	Identity string      `json:"identity"`
	Want     contextJSON `json:"want"`
	Blob     []byte      `json:"blob"`
	Secret   []byte      `json:"secret,omitempty"`
	Error    string      `json:"error,omitempty"`
}

type infoJSON struct {
	ChainID  uint64        `json:"chainId"`
	Registry dao.Address   `json:"registry"`
	Dataset  dao.Hash      `json:"dataset"`
	Version  uint64        `json:"version"`
	Creator  dao.Address   `json:"creator"`
	Epoch    uint64        `json:"epoch"`
	T        int           `json:"t"`
	Members  []dao.Address `json:"members"`
}

type pieceJSON struct {
	Index uint16   `json:"index"`
	Value dao.Hash `json:"value"`
	Salt  dao.Hash `json:"salt"`
}

type envelopeVector struct {
	Name      string      `json:"name"`
	Identity  string      `json:"identity"`
	Custodian dao.Address `json:"custodian"`
	Want      infoJSON    `json:"want"`
	Document  string      `json:"document"`
	Pieces    []pieceJSON `json:"pieces,omitempty"`
	Error     string      `json:"error,omitempty"`
}

func TestVectors(t *testing.T) {
	if *update {
		writeVectors(t)
	}
	raw, err := os.ReadFile(vectorFile)
	if err != nil {
		t.Fatal(err)
	}
	var v vectors
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatal(err)
	}
	if len(v.Keys) == 0 || len(v.Contexts) == 0 || len(v.Files) < 6 || len(v.Sealed) < 6 || len(v.Envelopes) < 6 {
		t.Fatal("vectors are missing")
	}
	for _, k := range v.Keys {
		if r := testIdentity(t, k.Name).Recipient(); r != k.Recipient || r.Hash() != k.Hash {
			t.Errorf("key %s: %s, %s", k.Name, r, r.Hash())
		}
	}
	for i, c := range v.Contexts {
		if got, err := Context(c.Context).Encode(); hex.EncodeToString(got) != c.Encoded || err != nil {
			t.Errorf("context %d: %x, %v", i, got, err)
		}
	}
	for _, f := range v.Files {
		plain, err := decryptAll(bytes.NewReader(f.File), testIdentity(t, f.Identity))
		if errorName(err) != f.Error || err == nil && !bytes.Equal(plain, f.Plain) {
			t.Errorf("file %s: %d bytes, %v", f.Name, len(plain), err)
		}
	}
	for _, s := range v.Sealed {
		secret, err := Open(testIdentity(t, s.Identity), Context(s.Want), s.Blob)
		if errorName(err) != s.Error || !bytes.Equal(secret, s.Secret) {
			t.Errorf("sealed %s: %x, %v", s.Name, secret, err)
		}
	}
	for _, e := range v.Envelopes {
		pieces, err := openVector(t, e)
		if errorName(err) != e.Error || !slices.Equal(pieces, e.Pieces) {
			t.Errorf("envelope %s: %v, %v", e.Name, pieces, err)
		}
	}
}

// openVector parses and opens one envelope.
func openVector(t *testing.T, v envelopeVector) ([]pieceJSON, error) {
	e, err := ParseEnvelope([]byte(v.Document))
	if err != nil {
		return nil, err
	}
	pieces, err := e.OpenFor(testIdentity(t, v.Identity), Info(v.Want), v.Custodian)
	var out []pieceJSON
	for _, p := range pieces {
		out = append(out, pieceJSON{p.Index, p.Value, p.Salt})
	}
	return out, err
}

// writeVectors makes new ones, and takes the expected error of each failure
// from the list here and not from the code under test.
func writeVectors(t *testing.T) {
	t.Helper()
	v := vectors{Note: `Identity NAME has the secret SHA-256("sahm seal test identity " + NAME). Bytes are base64, encoded contexts hex.`}
	for _, n := range []string{"custodian 0", "custodian 1", "custodian 2", "dataset"} {
		r := testIdentity(t, n).Recipient()
		v.Keys = append(v.Keys, keyVector{n, r, r.Hash()})
	}
	full, piece := testContext(), testInfo(3, 2).context(1, testAddress("custodian 0"))
	for _, c := range []Context{full, piece, {Purpose: "a"}} {
		enc, err := c.Encode()
		if err != nil {
			t.Fatal(err)
		}
		v.Contexts = append(v.Contexts, contextVector{contextJSON(c), hex.EncodeToString(enc)})
	}

	plain := bytes.Repeat([]byte("age,diagnosis\n41,benign\n"), 10)
	file := encryptBytes(t, testIdentity(t, "dataset").Recipient(), plain)
	v.Files = []fileVector{
		{"valid", "dataset", file, plain, ""},
		{"empty plaintext", "dataset", encryptBytes(t, testIdentity(t, "dataset").Recipient(), nil), nil, ""},
		{"wrong key", "custodian 0", file, nil, "ErrWrongKey"},
		{"cut in the header", "dataset", file[:100], nil, "ErrTruncatedCiphertext"},
		{"cut before the payload", "dataset", file[:len(file)-len(plain)-16], nil, "ErrTruncatedCiphertext"},
		{"cut in the payload", "dataset", file[:len(file)-5], nil, "ErrTruncatedCiphertext"},
		{"altered header", "dataset", flip(file, 3), nil, "ErrDecrypt"},
		{"not age", "dataset", plain, nil, "ErrDecrypt"},
	}

	id := testIdentity(t, "custodian 0")
	blob, err := Seal(id.Recipient(), full, []byte("thirty-two bytes of a mask seed!"))
	if err != nil {
		t.Fatal(err)
	}
	v.Sealed = []sealedVector{{"valid", "custodian 0", contextJSON(full), blob, []byte("thirty-two bytes of a mask seed!"), ""}}
	different := others(t, full)
	names := make([]string, 0, len(different))
	for n := range different {
		names = append(names, n)
	}
	slices.Sort(names)
	for _, n := range names {
		v.Sealed = append(v.Sealed, sealedVector{"another " + n, "custodian 0", contextJSON(different[n]), blob, nil, "ErrWrongContext"})
	}
	v.Sealed = append(v.Sealed,
		sealedVector{"wrong key", "custodian 1", contextJSON(full), blob, nil, "ErrWrongKey"},
		sealedVector{"cut off", "custodian 0", contextJSON(full), blob[:len(blob)-1], nil, "ErrTruncatedCiphertext"},
		sealedVector{"no context inside", "custodian 0", contextJSON(full), encryptBytes(t, id.Recipient(), []byte("bare seed")), nil, "ErrMalformed"})

	info := testInfo(3, 2)
	e, doc := build(t, info, "vector")
	next := info
	next.Version = 2
	newer, _ := build(t, next, "vector 2")
	newer.pieces[1] = e.pieces[1]
	swapped := *e
	swapped.pieces = slices.Clone(e.pieces)
	swapped.pieces[0].commitment, swapped.pieces[1].commitment = e.pieces[1].commitment, e.pieces[0].commitment
	valid := func(i int) envelopeVector {
		pieces := []pieceJSON{}
		for _, p := range testPieces(info.Committee(), "vector") {
			if slices.Contains(p.Holders, i) {
				pieces = append(pieces, pieceJSON{p.Index, p.Value, p.Salt})
			}
		}
		return envelopeVector{fmt.Sprint("valid, custodian ", i), fmt.Sprint("custodian ", i), info.Members[i], infoJSON(info), string(doc), pieces, ""}
	}
	bad := func(name, doc string, want Info, custodian dao.Address, err string) envelopeVector {
		return envelopeVector{name, "custodian 0", custodian, infoJSON(want), doc, nil, err}
	}
	v.Envelopes = []envelopeVector{
		valid(0), valid(1), valid(2),
		bad("for another version", string(doc), next, info.Members[0], "ErrWrongContext"),
		bad("a piece copied from another version", encoded(t, newer), next, info.Members[0], "ErrWrongContext"),
		bad("rewritten for another version", strings.Replace(string(doc), `"version":1`, `"version":2`, 1), next, info.Members[0], "ErrWrongContext"),
		bad("commitments exchanged", encoded(t, &swapped), info, info.Members[0], "ErrBadCommitment"),
		bad("not a custodian", string(doc), info, testAddress("stranger"), "ErrNotHolder"),
		bad("another custodian's place", string(doc), info, info.Members[1], "ErrWrongKey"),
		bad("unknown field", strings.Replace(string(doc), `{"format"`, `{"note":"","format"`, 1), info, info.Members[0], "ErrMalformed"),
		bad("white space", strings.Replace(string(doc), `,"m"`, `, "m"`, 1), info, info.Members[0], "ErrMalformed"),
		bad("cut off", string(doc[:len(doc)-1]), info, info.Members[0], "ErrMalformed"),
		bad("threshold of three", strings.Replace(string(doc), `"t":2`, `"t":3`, 1), info, info.Members[0], "ErrBadCommittee"),
	}
	raw, err := json.MarshalIndent(v, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll("testdata", 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(vectorFile, append(raw, '\n'), 0o644); err != nil {
		t.Fatal(err)
	}
	seeds := map[string]bool{}
	for _, e := range v.Envelopes {
		if seeds[e.Document] {
			continue
		}
		seeds[e.Document] = true
		writeSeed(t, "FuzzParseEnvelope", e.Name, fmt.Sprintf("[]byte(%q)", e.Document))
	}
	for _, s := range v.Sealed[len(v.Sealed)-3:] {
		writeSeed(t, "FuzzOpen", "blob "+s.Name, fmt.Sprintf("[]byte(%q)\nbool(false)", s.Blob))
	}
	enc, err := testContext().Encode()
	if err != nil {
		t.Fatal(err)
	}
	for name, plain := range map[string]string{
		"plain valid": string(enc) + "\x00\x00\x00\x03abc", "plain no secret": string(enc) + "\x00\x00\x00\x00",
		"plain short": string(enc), "plain wrong length": string(enc) + "\x00\x00\x00\x04abc",
		"plain other version": "\x02" + string(enc[1:]) + "\x00\x00\x00\x03abc",
	} {
		writeSeed(t, "FuzzOpen", name, fmt.Sprintf("[]byte(%q)\nbool(true)", plain))
	}
}

// encoded is e's document.
func encoded(t *testing.T, e *Envelope) string {
	t.Helper()
	doc, err := e.encode()
	if err != nil {
		t.Fatal(err)
	}
	return string(doc)
}

// writeSeed writes one entry of a fuzz corpus.
func writeSeed(t *testing.T, fuzz, name, values string) {
	t.Helper()
	dir := "testdata/fuzz/" + fuzz
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	name = strings.NewReplacer(" ", "-", ",", "", "'", "").Replace(name)
	if err := os.WriteFile(dir+"/"+name, []byte("go test fuzz v1\n"+values+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
}
