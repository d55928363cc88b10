package seal

import (
	"encoding/hex"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"sahm/dao"
)

// The vectors of everything that is refused: keys, contexts, envelopes. Each
// expected error is written here by hand.

// recipientVector is a public key by its bytes; Text is how it is written.
type recipientVector struct {
	Name  string   `json:"name"`
	Key   dao.Hash `json:"key"`
	Text  string   `json:"text,omitempty"`
	Error string   `json:"error,omitempty"`
}

// identityVector is a secret that is refused; a valid one lies in no file.
type identityVector struct {
	Name   string   `json:"name"`
	Secret dao.Hash `json:"secret"`
	Error  string   `json:"error"`
}

// textVector is a key's text that is refused; Kind is identity or recipient.
type textVector struct {
	Name  string `json:"name"`
	Kind  string `json:"kind"`
	Text  string `json:"text"`
	Error string `json:"error"`
}

// buildVector is one building.
type buildVector struct {
	Name    string       `json:"name"`
	Info    infoJSON     `json:"info"`
	Dataset dao.Hash     `json:"dataset"`
	Keys    []dao.Hash   `json:"keys"`
	Pieces  []buildPiece `json:"pieces"`
	Error   string       `json:"error,omitempty"`
}

type buildPiece struct {
	pieceJSON
	Holders []int `json:"holders"`
}

func (b *buildVector) keys() []Recipient {
	var out []Recipient
	for _, k := range b.Keys {
		out = append(out, Recipient(k))
	}
	return out
}

func (b *buildVector) pieces() []Piece {
	var out []Piece
	for _, p := range b.Pieces {
		out = append(out, Piece{Index: p.Index, Value: p.Value, Salt: p.Salt, Holders: p.Holders})
	}
	return out
}

// checkKeys reads or refuses recipients, identities and texts.
func (v *vectors) checkKeys(t *testing.T) {
	for _, r := range v.Recipients {
		if _, err := Recipient(r.Key).native(); errorName(err) != r.Error {
			t.Errorf("recipient %s: %v", r.Name, err)
		}
		if r.Text == "" {
			continue
		}
		if got, err := ParseRecipient(r.Text); got != Recipient(r.Key) || err != nil || Recipient(r.Key).String() != r.Text {
			t.Errorf("recipient %s: %s, %v", r.Name, got, err)
		}
	}
	for _, i := range v.Identities {
		if _, err := IdentityFromSecret(i.Secret); errorName(err) != i.Error {
			t.Errorf("secret %s: %v", i.Name, err)
		}
	}
	for _, x := range v.Texts {
		var err error
		if x.Kind == "identity" {
			_, err = ParseIdentity(x.Text)
		} else {
			_, err = ParseRecipient(x.Text)
		}
		if errorName(err) != x.Error || x.Error == "" {
			t.Errorf("text %s: %v", x.Name, err)
		}
	}
}

// point is the little-endian encoding of a number of at most 256 bits.
func point(n *big.Int) (h dao.Hash) {
	n.FillBytes(h[:])
	slices.Reverse(h[:])
	return h
}

// addKeys adds keys that are refused, each beside neighbours that are not:
// the five u-coordinates of low order on Curve25519 and its twist, in every
// spelling that X25519 takes for them.
func (v *vectors) addKeys() {
	p := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 255), big.NewInt(19))
	decimal := func(s string) *big.Int { n, _ := new(big.Int).SetString(s, 10); return n }
	for _, low := range []struct {
		name string
		u    *big.Int
	}{
		{"0", big.NewInt(0)}, {"1", big.NewInt(1)}, {"p-1", new(big.Int).Sub(p, big.NewInt(1))},
		{"p", p}, {"p+1", new(big.Int).Add(p, big.NewInt(1))},
		{"order 8", decimal("325606250916557431795983626356110631294008115727848805560023387167927233504")},
		{"order 8, the other", decimal("39382357235489614581723060781553021112529911719440698176882885853963445705823")},
	} {
		key := point(low.u)
		top := key
		top[31] |= 0x80
		v.Recipients = append(v.Recipients,
			recipientVector{low.name, key, "", "ErrBadRecipient"},
			recipientVector{low.name + ", top bit set", top, "", "ErrBadRecipient"})
	}
	for name, u := range map[string]*big.Int{"2": big.NewInt(2), "p+2": new(big.Int).Add(p, big.NewInt(2)), "p-2": new(big.Int).Sub(p, big.NewInt(2))} {
		key := point(u)
		v.Recipients = append(v.Recipients, recipientVector{"control " + name, key, bech32Encode("age", key[:]), ""})
	}
	slices.SortStableFunc(v.Recipients, func(a, b recipientVector) int { return strings.Compare(a.Error+a.Name, b.Error+b.Name) })
	v.Identities = []identityVector{{"all zero", dao.Hash{}, "ErrBadIdentity"}}

	zero := strings.ToUpper(bech32Encode(hrpIdentity, make([]byte, 32)))
	nine := point(big.NewInt(9))
	good := bech32Encode(hrpRecipient, nine[:])
	for _, x := range []textVector{
		{"empty", "identity", "", ""}, {"all zero", "identity", zero, ""}, {"lower case", "identity", strings.ToLower(zero), ""},
		{"mixed case", "identity", zero[:20] + strings.ToLower(zero[20:]), ""}, {"typing error", "identity", zero[:30] + "P" + zero[31:], ""},
		{"cut", "identity", zero[:len(zero)-1], ""}, {"space", "identity", zero + " ", ""}, {"line end", "identity", zero + "\n", ""},
		{"a recipient", "identity", good, ""}, {"31 bytes", "identity", strings.ToUpper(bech32Encode(hrpIdentity, make([]byte, 31))), ""},
		{"plugin", "identity", "AGE-PLUGIN-X-1Q2W3E4R", ""}, {"not ASCII", "identity", "ÄGE-SECRET-KEY-1", ""},
		{"empty", "recipient", "", ""}, {"upper case", "recipient", strings.ToUpper(good), ""}, {"cut", "recipient", good[:len(good)-1], ""},
		{"an identity", "recipient", zero, ""}, {"zero point", "recipient", Recipient{}.String(), ""}, {"order 4", "recipient", Recipient{1}.String(), ""},
		{"33 bytes", "recipient", bech32Encode("age", make([]byte, 33)), ""}, {"another prefix", "recipient", bech32Encode("agf", nine[:]), ""},
	} {
		x.Error = map[string]string{"identity": "ErrBadIdentity", "recipient": "ErrBadRecipient"}[x.Kind]
		v.Texts = append(v.Texts, x)
	}
}

// addContexts adds contexts that cannot be encoded.
func (v *vectors) addContexts() {
	for _, p := range []Purpose{"", "Upper", "with space", "nul\x00", "ünicode", "line\n", Purpose(strings.Repeat("a", 33))} {
		c := testContext()
		c.Purpose = p
		v.Contexts = append(v.Contexts, contextVector{contextJSON(c), "", "ErrBadContext"})
	}
	c := testContext()
	c.Purpose, c.ChainID, c.Subset = Purpose(strings.Repeat("z", 32)), 1<<53-1, 1<<53-1
	enc, _ := c.Encode()
	v.Contexts = append(v.Contexts, contextVector{contextJSON(c), hex.EncodeToString(enc), ""})
}

// otherInfos returns i with one thing changed, for each.
func otherInfos(i Info) map[string]Info {
	out := map[string]Info{}
	for name, change := range map[string]func(*Info){
		"chain":             func(i *Info) { i.ChainID++ },
		"registry":          func(i *Info) { i.Registry[19] ^= 1 },
		"dataset":           func(i *Info) { i.Dataset[31] ^= 1 },
		"version":           func(i *Info) { i.Version++ },
		"creator":           func(i *Info) { i.Creator[0] ^= 1 },
		"epoch":             func(i *Info) { i.Epoch++ },
		"threshold":         func(i *Info) { i.T++ },
		"order of members":  func(i *Info) { i.Members[1], i.Members[2] = i.Members[2], i.Members[1] },
		"member":            func(i *Info) { i.Members[2] = testAddress("new") },
		"number of members": func(i *Info) { i.Members = i.Members[:2] },
	} {
		c := i
		c.Members = slices.Clone(i.Members)
		change(&c)
		out[name] = c
	}
	return out
}

// buildVectors are the cases of building that are refused, and one that is not.
func buildVectors(t *testing.T) []buildVector {
	var out []buildVector
	add := func(name, err string, change func(*buildVector)) {
		info := testInfo(3, 2)
		_, keys := testCustodians(t, 3)
		b := buildVector{Name: name, Info: infoJSON(info), Dataset: dao.Hash(testIdentity(t, "dataset").Recipient()), Error: err}
		for _, k := range keys {
			b.Keys = append(b.Keys, dao.Hash(k))
		}
		for _, p := range testPieces(info.Committee(), "x") {
			b.Pieces = append(b.Pieces, buildPiece{pieceJSON{p.Index, p.Value, p.Salt}, p.Holders})
		}
		change(&b)
		out = append(out, b)
	}
	add("control", "", func(*buildVector) {})
	add("no members", "ErrBadCommittee", func(b *buildVector) { b.Info.Members = []dao.Address{} })
	add("threshold 1", "ErrBadCommittee", func(b *buildVector) { b.Info.T = 1 })
	add("threshold 3 of 3", "ErrBadCommittee", func(b *buildVector) { b.Info.T = 3 })
	add("member twice", "ErrBadContext", func(b *buildVector) { b.Info.Members[1] = b.Info.Members[0] })
	add("member zero", "ErrBadContext", func(b *buildVector) { b.Info.Members[1] = dao.Address{} })
	add("chain 0", "ErrBadContext", func(b *buildVector) { b.Info.ChainID = 0 })
	add("huge chain", "ErrBadContext", func(b *buildVector) { b.Info.ChainID = 1 << 53 })
	add("version 0", "ErrBadContext", func(b *buildVector) { b.Info.Version = 0 })
	add("huge epoch", "ErrBadContext", func(b *buildVector) { b.Info.Epoch = 1 << 53 })
	add("epoch 0", "", func(b *buildVector) { b.Info.Epoch = 0 })
	add("no registry", "ErrBadContext", func(b *buildVector) { b.Info.Registry = dao.Address{} })
	add("no dataset", "ErrBadContext", func(b *buildVector) { b.Info.Dataset = dao.Hash{} })
	add("no creator", "ErrBadContext", func(b *buildVector) { b.Info.Creator = dao.Address{} })
	add("missing piece", "ErrMalformed", func(b *buildVector) { b.Pieces = b.Pieces[:2] })
	add("pieces out of order", "ErrMalformed", func(b *buildVector) { b.Pieces[0], b.Pieces[1] = b.Pieces[1], b.Pieces[0] })
	add("wrong holders", "ErrMalformed", func(b *buildVector) { b.Pieces[0].Holders = []int{0, 1} })
	add("repeated value", "ErrMalformed", func(b *buildVector) { b.Pieces[1].Value = b.Pieces[0].Value })
	add("repeated salt", "ErrMalformed", func(b *buildVector) { b.Pieces[1].Salt = b.Pieces[0].Salt })
	add("missing key", "ErrMalformed", func(b *buildVector) { b.Keys = b.Keys[:2] })
	add("a custodian's key of all zero", "ErrBadRecipient", func(b *buildVector) { b.Keys[2] = dao.Hash{} })
	add("a custodian's key of low order", "ErrBadRecipient", func(b *buildVector) { b.Keys[0] = dao.Hash{1} })
	add("a dataset's key of low order", "ErrBadRecipient", func(b *buildVector) { b.Dataset = dao.Hash{} })
	return out
}

// envelopeVectors are openings: the valid ones, every field of the context
// changed, pieces moved, cut and replaced, and every spelling but the one.
func envelopeVectors(t *testing.T) []envelopeVector {
	info := testInfo(3, 2)
	e, document := build(t, info, "vector")
	doc := string(document)
	_, keys := testCustodians(t, 3)
	var out []envelopeVector
	for i := range 3 {
		v := envelopeVector{Name: fmt.Sprint("valid, custodian ", i), Identity: fmt.Sprint("custodian ", i), Custodian: info.Members[i], Want: infoJSON(info), Document: doc}
		for _, p := range testPieces(info.Committee(), "vector") {
			if slices.Contains(p.Holders, i) {
				v.Pieces = append(v.Pieces, pieceJSON{p.Index, p.Value, p.Salt})
			}
		}
		out = append(out, v)
	}
	refused := func(v envelopeVector) {
		v.Identity = "custodian 0"
		if v.Custodian.IsZero() {
			v.Custodian = info.Members[0]
		}
		if v.Want.T == 0 {
			v.Want = infoJSON(info)
		}
		if v.Document == "" {
			v.Like = out[0].Name
			if !strings.Contains(doc, v.Old) {
				t.Fatalf("%s: %q is not in the document", v.Name, v.Old)
			}
		}
		out = append(out, v)
	}
	// forged is the document of an envelope whose parts were changed.
	forged := func(from *Envelope, change func(*Envelope)) string {
		c := *from
		c.pieces = nil
		for _, p := range from.pieces {
			c.pieces = append(c.pieces, sealedPiece{p.commitment, slices.Clone(p.files)})
		}
		change(&c)
		b, err := c.encode()
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}

	different := otherInfos(info)
	names := make([]string, 0, len(different))
	for n := range different {
		names = append(names, n)
	}
	slices.Sort(names)
	for _, n := range names {
		refused(envelopeVector{Name: "wants another " + n, Want: infoJSON(different[n]), Error: "ErrWrongContext"})
		if n == "threshold" || strings.Contains(n, "member") {
			continue // another shape, or files that stay valid
		}
		rewritten := forged(e, func(c *Envelope) { c.Info = different[n] })
		refused(envelopeVector{Name: "rewritten for another " + n, Want: infoJSON(different[n]), Document: rewritten, Error: "ErrWrongContext"})
	}
	next := different["version"]
	newer, _ := build(t, next, "vector 2")
	refused(envelopeVector{Name: "a piece copied from another version", Want: infoJSON(next), Error: "ErrWrongContext",
		Document: forged(newer, func(c *Envelope) { c.pieces[1] = e.pieces[1] })})
	refused(envelopeVector{Name: "a file copied from another piece", Error: "ErrWrongContext",
		Document: forged(e, func(c *Envelope) { c.pieces[1].files[0] = e.pieces[2].files[0] })})
	refused(envelopeVector{Name: "another custodian's file", Error: "ErrWrongKey",
		Document: forged(e, func(c *Envelope) { c.pieces[1].files[0] = e.pieces[1].files[1] })})
	refused(envelopeVector{Name: "commitments exchanged", Error: "ErrBadCommitment",
		Document: forged(e, func(c *Envelope) {
			c.pieces[0].commitment, c.pieces[1].commitment = e.pieces[1].commitment, e.pieces[0].commitment
		})})
	refused(envelopeVector{Name: "another commitment", Old: e.pieces[1].commitment.String(), New: dao.Hash{1}.String(), Error: "ErrBadCommitment"})
	for name, secret := range map[string][]byte{"short piece": make([]byte, 32), "long piece": make([]byte, 65), "piece of zeros": make([]byte, 64)} {
		blob, err := Seal(keys[0], info.context(1, info.Members[0]), secret)
		if err != nil {
			t.Fatal(err)
		}
		want := "ErrMalformed"
		if len(secret) == 64 {
			want = "ErrBadCommitment"
		}
		refused(envelopeVector{Name: name, Error: want, Document: forged(e, func(c *Envelope) { c.pieces[1].files[0] = blob })})
	}
	file := e.pieces[1].files[0]
	refused(envelopeVector{Name: "a piece cut in its header", Error: "ErrTruncatedCiphertext", Document: forged(e, func(c *Envelope) { c.pieces[1].files[0] = file[:150] })})
	refused(envelopeVector{Name: "a piece cut in its payload", Error: "ErrTruncatedCiphertext", Document: forged(e, func(c *Envelope) { c.pieces[1].files[0] = file[:len(file)-1] })})
	refused(envelopeVector{Name: "a piece that is not age", Error: "ErrDecrypt", Document: forged(e, func(c *Envelope) { c.pieces[1].files[0] = []byte("not age\nat all\n") })})
	refused(envelopeVector{Name: "an altered header of a piece", Error: "ErrDecrypt", Document: forged(e, func(c *Envelope) { c.pieces[1].files[0] = flip(file, 3) })})
	refused(envelopeVector{Name: "not a custodian", Custodian: testAddress("stranger"), Error: "ErrNotHolder"})
	refused(envelopeVector{Name: "another custodian's place", Custodian: info.Members[1], Error: "ErrWrongKey"})

	recipient := e.Recipient.String()
	for _, r := range []struct{ name, old, new, err string }{
		{"unknown field", `{"format"`, `{"note":"","format"`, "ErrMalformed"},
		{"unknown field in a piece", `{"index"`, `{"extra":1,"index"`, "ErrMalformed"},
		{"repeated field", `"version":1`, `"version":7,"version":1`, "ErrMalformed"},
		{"other letter case", `"version":1`, `"Version":1`, "ErrMalformed"},
		{"no chain id", `"chainId":1337,`, ``, "ErrBadContext"},
		{"other order", `"m":3,"t":2`, `"t":2,"m":3`, "ErrMalformed"},
		{"white space", `,"m"`, `, "m"`, "ErrMalformed"},
		{"escaped text", `sahm-envelope`, `s\u0061hm-envelope`, "ErrMalformed"},
		{"byte order mark", `{"format"`, "\ufeff" + `{"format"`, "ErrMalformed"},
		{"other format", "sahm-envelope/1", "sahm-envelope/2", "ErrMalformed"},
		{"no format", `"format":"sahm-envelope/1",`, ``, "ErrMalformed"},
		{"a number as text", `"version":1`, `"version":"1"`, "ErrMalformed"},
		{"a fraction", `"version":1`, `"version":1.0`, "ErrMalformed"},
		{"a power", `"version":1`, `"version":1e0`, "ErrMalformed"},
		{"negative", `"epoch":1`, `"epoch":-1`, "ErrMalformed"},
		{"over 64 bits", `"epoch":1`, `"epoch":18446744073709551616`, "ErrMalformed"},
		{"over 53 bits", `"epoch":1`, `"epoch":9007199254740992`, "ErrBadContext"},
		{"version 0", `"version":1`, `"version":0`, "ErrBadContext"},
		{"version null", `"version":1`, `"version":null`, "ErrBadContext"},
		{"no registry", `"registry":"` + info.Registry.String() + `",`, ``, "ErrBadContext"},
		{"registry null", `"registry":"` + info.Registry.String() + `"`, `"registry":null`, "ErrBadContext"},
		{"upper-case hex", info.Registry.String(), "0x" + strings.ToUpper(info.Registry.String()[2:]), "ErrMalformed"},
		{"bare hex", info.Registry.String(), info.Registry.String()[2:], "ErrMalformed"},
		{"a short address", info.Registry.String(), info.Registry.String()[:40], "ErrMalformed"},
		{"m is wrong", `"m":3`, `"m":4`, "ErrMalformed"},
		{"threshold of one", `"t":2`, `"t":1`, "ErrBadCommittee"},
		{"threshold of three", `"t":2`, `"t":3`, "ErrBadCommittee"},
		{"threshold negative", `"t":2`, `"t":-2`, "ErrBadCommittee"},
		{"no threshold", `"t":2,`, ``, "ErrBadCommittee"},
		{"member twice", info.Members[1].String(), info.Members[0].String(), "ErrBadContext"},
		{"member zero", info.Members[1].String(), dao.Address{}.String(), "ErrBadContext"},
		{"index is wrong", `{"index":1`, `{"index":2`, "ErrMalformed"},
		{"a repeated commitment", e.pieces[1].commitment.String(), e.pieces[0].commitment.String(), "ErrMalformed"},
		{"recipient zero", recipient, Recipient{}.String(), "ErrMalformed"},
		{"recipient of low order", recipient, Recipient{1}.String(), "ErrMalformed"},
		{"recipient in upper case", recipient, strings.ToUpper(recipient), "ErrMalformed"},
		{"base64 with a line end", `"file":"`, `"file":"\n`, "ErrMalformed"},
		{"base64 of another alphabet", `"file":"`, `"file":"-_-_`, "ErrMalformed"},
	} {
		refused(envelopeVector{Name: r.name, Old: r.old, New: r.new, Error: r.err})
	}
	refused(envelopeVector{Name: "a piece twice", Error: "ErrMalformed", Document: forged(e, func(c *Envelope) { c.pieces[1] = c.pieces[0] })})
	refused(envelopeVector{Name: "an empty file", Error: "ErrMalformed", Document: forged(e, func(c *Envelope) { c.pieces[0].files[0] = []byte{} })})
	refused(envelopeVector{Name: "a file too large", Error: "ErrMalformed", Document: forged(e, func(c *Envelope) { c.pieces[0].files[0] = make([]byte, 2049) })})
	last := strings.LastIndex(doc, `,{"index":2`)
	refused(envelopeVector{Name: "a missing piece", Document: doc[:last] + "]}", Error: "ErrMalformed"})
	sealed := strings.LastIndex(doc, `,{"custodian"`)
	refused(envelopeVector{Name: "a file missing", Document: doc[:sealed] + "]}]}", Error: "ErrMalformed"})
	refused(envelopeVector{Name: "wrong holder", Error: "ErrMalformed", Document: doc[:last] + strings.Replace(doc[last:], info.Members[0].String(), info.Members[2].String(), 1)})
	refused(envelopeVector{Name: "trailing bytes", Document: doc + "\n", Error: "ErrMalformed"})
	refused(envelopeVector{Name: "two documents", Document: doc + doc, Error: "ErrMalformed"})
	refused(envelopeVector{Name: "cut off", Document: doc[:len(doc)-1], Error: "ErrMalformed"})
	refused(envelopeVector{Name: "null", Document: "null", Error: "ErrMalformed"})
	refused(envelopeVector{Name: "a list", Document: "[]", Error: "ErrMalformed"})
	return out
}

// TestWebVectors opens and refuses what the portal's TypeScript wrote.
func TestWebVectors(t *testing.T) {
	v := readVectors(t, "../../web/vectors/seal.json")
	if len(v.Files) < 6 || len(v.Sealed) < 10 || len(v.Envelopes) < 25 {
		t.Fatal("vectors are missing")
	}
	v.check(t)
}
