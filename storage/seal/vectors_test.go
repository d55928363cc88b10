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

// seeds are the envelopes that the fuzz corpus starts from.
var seeds = []string{
	"valid, custodian 0", "a piece copied from another version", "rewritten for another version", "commitments exchanged", "unknown field",
	"white space", "cut off", "threshold of three", "a missing piece", "a piece twice", "no registry", "version null", "wrong holder",
}

// vectors are what every implementation of this package's formats must
// reproduce: the browser's reads the same file. Identities are named; the
// secret is SHA-256("sahm seal test identity " + name).
type vectors struct {
	Note       string            `json:"note"`
	Keys       []keyVector       `json:"keys"`
	Recipients []recipientVector `json:"recipients"`
	Identities []identityVector  `json:"identities"`
	Texts      []textVector      `json:"texts"`
	Contexts   []contextVector   `json:"contexts"`
	Files      []fileVector      `json:"files"`
	Sealed     []sealedVector    `json:"sealed"`
	Envelopes  []envelopeVector  `json:"envelopes"`
	Builds     []buildVector     `json:"builds"`
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
	Encoded string      `json:"encoded,omitempty"` // hex
	Error   string      `json:"error,omitempty"`
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

// envelopeVector is one opening. A vector with Like has the document of the
// vector of that name, with the first Old in it replaced by New.
type envelopeVector struct {
	Name      string      `json:"name"`
	Identity  string      `json:"identity"`
	Custodian dao.Address `json:"custodian"`
	Want      infoJSON    `json:"want"`
	Document  string      `json:"document,omitempty"`
	Like      string      `json:"like,omitempty"`
	Old       string      `json:"old,omitempty"`
	New       string      `json:"new,omitempty"`
	Pieces    []pieceJSON `json:"pieces,omitempty"`
	Error     string      `json:"error,omitempty"`
}

func TestVectors(t *testing.T) {
	if *update {
		writeVectors(t)
	}
	v := readVectors(t, vectorFile)
	if len(v.Keys) == 0 || len(v.Recipients) < 10 || len(v.Identities) == 0 || len(v.Texts) < 10 || len(v.Contexts) < 5 ||
		len(v.Files) < 6 || len(v.Sealed) < 6 || len(v.Envelopes) < 50 || len(v.Builds) < 10 {
		t.Fatal("vectors are missing")
	}
	v.check(t)
}

// readVectors reads the vectors in the named file.
func readVectors(t *testing.T, name string) vectors {
	t.Helper()
	raw, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var v vectors
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

// check opens or refuses everything in v.
func (v *vectors) check(t *testing.T) {
	for _, k := range v.Keys {
		if r := testIdentity(t, k.Name).Recipient(); r != k.Recipient || r.Hash() != k.Hash {
			t.Errorf("key %s: %s, %s", k.Name, r, r.Hash())
		}
	}
	v.checkKeys(t)
	for i, c := range v.Contexts {
		if got, err := Context(c.Context).Encode(); hex.EncodeToString(got) != c.Encoded || errorName(err) != c.Error {
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
		pieces, err := v.open(t, e)
		if errorName(err) != e.Error || !slices.Equal(pieces, e.Pieces) {
			t.Errorf("envelope %s: %v, %v", e.Name, pieces, err)
		}
	}
	for _, b := range v.Builds {
		if _, _, err := BuildEnvelope(Info(b.Info), Recipient(b.Dataset), b.pieces(), b.keys()); errorName(err) != b.Error {
			t.Errorf("build %s: %v", b.Name, err)
		}
	}
}

// document is e's document, spelt out.
func (v *vectors) document(t *testing.T, e envelopeVector) string {
	t.Helper()
	if e.Like == "" {
		return e.Document
	}
	i := slices.IndexFunc(v.Envelopes, func(o envelopeVector) bool { return o.Name == e.Like })
	if i < 0 || !strings.Contains(v.Envelopes[i].Document, e.Old) {
		t.Fatalf("vector %s is broken", e.Name)
	}
	return strings.Replace(v.Envelopes[i].Document, e.Old, e.New, 1)
}

// open parses and opens one envelope.
func (v *vectors) open(t *testing.T, e envelopeVector) ([]pieceJSON, error) {
	parsed, err := ParseEnvelope([]byte(v.document(t, e)))
	if err != nil {
		return nil, err
	}
	pieces, err := parsed.OpenFor(testIdentity(t, e.Identity), Info(e.Want), e.Custodian)
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
		v.Contexts = append(v.Contexts, contextVector{contextJSON(c), hex.EncodeToString(enc), ""})
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

	v.addKeys()
	v.addContexts()
	v.Envelopes = envelopeVectors(t)
	v.Builds = buildVectors(t)
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
	for _, e := range v.Envelopes {
		if slices.Contains(seeds, e.Name) {
			writeSeed(t, "FuzzParseEnvelope", e.Name, fmt.Sprintf("[]byte(%q)", v.document(t, e)))
		}
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
