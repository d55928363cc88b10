package seal

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
	"sahm/mpc"
	"sahm/mpc/replicated"
)

// build makes the envelope of testInfo and testPieces.
func build(t testing.TB, info Info, label string) (*Envelope, []byte) {
	t.Helper()
	_, keys := testCustodians(t, len(info.Members))
	e, doc, err := BuildEnvelope(info, testIdentity(t, "dataset").Recipient(), testPieces(info.Committee(), label), keys)
	if err != nil {
		t.Fatal(err)
	}
	return e, doc
}

// The whole way of a dataset's key: shared, sealed, published, opened by any
// t custodians, combined, and used on the ciphertext.
func TestEnvelopeCarriesAKey(t *testing.T) {
	identity, err := NewIdentity(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	file := encryptBytes(t, identity.Recipient(), []byte("rows"))
	info := testInfo(5, 3)
	c := info.Committee()
	shares, err := replicated.Split(rand.Reader, c, identity.Secret())
	if err != nil {
		t.Fatal(err)
	}
	var pieces []Piece
	for _, s := range shares {
		p := Piece{Index: uint16(s.Index), Value: s.Value, Holders: c.Holders(s.Index)}
		if _, err := io.ReadFull(rand.Reader, p.Salt[:]); err != nil {
			t.Fatal(err)
		}
		pieces = append(pieces, p)
	}
	ids, keys := testCustodians(t, c.M)
	_, doc, err := BuildEnvelope(info, identity.Recipient(), pieces, keys)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("envelope of 3-of-5: %d bytes", len(doc))
	e, err := ParseEnvelope(doc)
	if err != nil {
		t.Fatal(err)
	}
	var got []replicated.Piece
	for _, m := range []int{4, 0, 2} {
		opened, err := e.OpenFor(ids[m], info, info.Members[m])
		if err != nil {
			t.Fatalf("custodian %d: %v", m, err)
		}
		for _, p := range opened {
			got = append(got, replicated.Piece{Index: int(p.Index), Value: p.Value})
		}
	}
	secret, err := replicated.Combine(c, got)
	if err != nil {
		t.Fatal(err)
	}
	again, err := IdentityFromSecret(secret)
	if err != nil || again.Recipient() != e.Recipient {
		t.Fatal("another key came out", err)
	}
	rows, err := decryptAll(bytes.NewReader(file), again)
	if err != nil || string(rows) != "rows" {
		t.Fatalf("%q, %v", rows, err)
	}
}

func TestEnvelopeForEveryCommittee(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		m := rapid.IntRange(3, 6).Draw(rt, "m")
		info := testInfo(m, rapid.IntRange(2, m-1).Draw(rt, "t"))
		built, doc := build(t, info, "any")
		e, err := ParseEnvelope(doc)
		if err != nil {
			rt.Fatal(err)
		}
		if fmt.Sprint(e) != fmt.Sprint(built) {
			rt.Fatal("parsing changed the envelope")
		}
		ids, _ := testCustodians(t, m)
		all := testPieces(info.Committee(), "any")
		for i, id := range ids {
			got, err := e.OpenFor(id, info, info.Members[i])
			if err != nil {
				rt.Fatal(err)
			}
			for k, n := range info.Committee().PiecesOf(i) {
				if got[k].Index != all[n].Index || got[k].Value != all[n].Value || got[k].Salt != all[n].Salt {
					rt.Fatalf("custodian %d, piece %d: %v", i, n, got[k])
				}
			}
		}
	})
}

// Custodians check with one package what dealers commit to with the other.
func TestCommitmentIsReplicateds(t *testing.T) {
	info := testInfo(5, 3)
	for _, p := range testPieces(info.Committee(), "x") {
		ctx, err := info.context(p.Index, dao.Address{}).Encode()
		if err != nil {
			t.Fatal(err)
		}
		got, err := info.Commitment(p)
		if want := replicated.Commit(ctx, int(p.Index), p.Value, p.Salt); err != nil || got != want {
			t.Fatalf("%s, want %s, %v", got, want, err)
		}
	}
}

// The attack: an envelope, or one piece of it, used where it was not made
// for. TestEnvelopeForEveryCommittee is the control.
func TestCopiedEnvelopeIsRefused(t *testing.T) {
	info := testInfo(3, 2)
	ids, _ := testCustodians(t, 3)
	e, _ := build(t, info, "original")
	changes := map[string]func(*Info){
		"chain":      func(i *Info) { i.ChainID++ },
		"registry":   func(i *Info) { i.Registry[0] ^= 1 },
		"dataset":    func(i *Info) { i.Dataset[0] ^= 1 },
		"version":    func(i *Info) { i.Version++ },
		"creator":    func(i *Info) { i.Creator[0] ^= 1 },
		"epoch":      func(i *Info) { i.Epoch++ },
		"members":    func(i *Info) { i.Members = []dao.Address{i.Members[0], i.Members[2], i.Members[1]} },
		"new member": func(i *Info) { i.Members = []dao.Address{i.Members[0], i.Members[1], testAddress("new")} },
	}
	for name, change := range changes {
		want := info
		change(&want)
		if _, err := e.OpenFor(ids[0], want, info.Members[0]); !errors.Is(err, ErrWrongContext) {
			t.Errorf("%s, document unchanged: %v", name, err)
		}
		// The thief also rewrites the document to say what the chain says.
		forged := *e
		forged.Info = want
		opened := 0
		for i := range 3 {
			pieces, err := forged.OpenFor(ids[i], want, want.Members[i])
			opened += len(pieces)
			if err != nil && !errors.Is(err, ErrWrongContext) && !errors.Is(err, ErrWrongKey) {
				t.Errorf("%s, document rewritten, custodian %d: %v", name, i, err)
			}
		}
		// Reordering or replacing members leaves others' own files as they
		// were made, and those stay valid; everything else opens nothing.
		if !strings.Contains(name, "member") && opened > 0 {
			t.Errorf("%s: %d pieces opened from a copied envelope", name, opened)
		}
	}
	// One piece of another version, put into a valid envelope.
	next := info
	next.Version++
	donor, _ := build(t, info, "original")
	victim, _ := build(t, next, "next")
	victim.pieces[1] = donor.pieces[1]
	for i := range 3 {
		_, err := victim.OpenFor(ids[i], next, next.Members[i])
		holds := false
		for _, p := range next.Committee().PiecesOf(i) {
			holds = holds || p == 1
		}
		if holds != errors.Is(err, ErrWrongContext) {
			t.Errorf("custodian %d (holds the copied piece: %v): %v", i, holds, err)
		}
	}
}

func TestOpenForRefuses(t *testing.T) {
	info := testInfo(3, 2)
	ids, keys := testCustodians(t, 3)
	for name, tc := range map[string]struct {
		alter     func(*testing.T, *Envelope)
		id        *Identity
		custodian dao.Address
		want      string
	}{
		"control":    {nil, ids[0], info.Members[0], ""},
		"a stranger": {nil, ids[0], testAddress("stranger"), "ErrNotHolder"},
		"wrong key":  {nil, ids[1], info.Members[0], "ErrWrongKey"},
		"commitment of another piece": {func(_ *testing.T, e *Envelope) {
			e.pieces[1].commitment, e.pieces[2].commitment = e.pieces[2].commitment, e.pieces[1].commitment
		}, ids[0], info.Members[0], "ErrBadCommitment"},
		"another value to one holder": {func(t *testing.T, e *Envelope) {
			blob, err := Seal(keys[0], info.context(1, info.Members[0]), make([]byte, 64))
			if err != nil {
				t.Fatal(err)
			}
			e.pieces[1].files[0] = blob
		}, ids[0], info.Members[0], "ErrBadCommitment"},
		"a short piece": {func(t *testing.T, e *Envelope) {
			blob, err := Seal(keys[0], info.context(1, info.Members[0]), make([]byte, 32))
			if err != nil {
				t.Fatal(err)
			}
			e.pieces[1].files[0] = blob
		}, ids[0], info.Members[0], "ErrMalformed"},
		"cut off": {func(_ *testing.T, e *Envelope) {
			e.pieces[1].files[0] = e.pieces[1].files[0][:200]
		}, ids[0], info.Members[0], "ErrTruncatedCiphertext"},
	} {
		e, _ := build(t, info, "x")
		if tc.alter != nil {
			tc.alter(t, e)
		}
		pieces, err := e.OpenFor(tc.id, info, tc.custodian)
		if errorName(err) != tc.want || (err != nil) != (pieces == nil) {
			t.Errorf("%s: %d pieces, %v", name, len(pieces), err)
		}
	}
}

func TestBuildEnvelopeRefuses(t *testing.T) {
	base := testInfo(3, 2)
	_, keys := testCustodians(t, 3)
	good := testIdentity(t, "dataset").Recipient()
	for name, tc := range map[string]struct {
		change func(*Info, *[]Piece, *[]Recipient)
		want   string
	}{
		"control":           {func(*Info, *[]Piece, *[]Recipient) {}, ""},
		"no members":        {func(i *Info, _ *[]Piece, _ *[]Recipient) { i.Members = nil }, "ErrBadCommittee"},
		"threshold 1":       {func(i *Info, _ *[]Piece, _ *[]Recipient) { i.T = 1 }, "ErrBadCommittee"},
		"member twice":      {func(i *Info, _ *[]Piece, _ *[]Recipient) { i.Members[1] = i.Members[0] }, "ErrBadContext"},
		"version 0":         {func(i *Info, _ *[]Piece, _ *[]Recipient) { i.Version = 0 }, "ErrBadContext"},
		"huge chain":        {func(i *Info, _ *[]Piece, _ *[]Recipient) { i.ChainID = 1 << 53 }, "ErrBadContext"},
		"no dataset":        {func(i *Info, _ *[]Piece, _ *[]Recipient) { i.Dataset = dao.Hash{} }, "ErrBadContext"},
		"missing piece":     {func(_ *Info, p *[]Piece, _ *[]Recipient) { *p = (*p)[:2] }, "ErrMalformed"},
		"pieces out order":  {func(_ *Info, p *[]Piece, _ *[]Recipient) { (*p)[0], (*p)[1] = (*p)[1], (*p)[0] }, "ErrMalformed"},
		"wrong holders":     {func(_ *Info, p *[]Piece, _ *[]Recipient) { (*p)[0].Holders = []int{0, 1} }, "ErrMalformed"},
		"repeated value":    {func(_ *Info, p *[]Piece, _ *[]Recipient) { (*p)[1].Value = (*p)[0].Value }, "ErrMalformed"},
		"repeated salt":     {func(_ *Info, p *[]Piece, _ *[]Recipient) { (*p)[1].Salt = (*p)[0].Salt }, "ErrMalformed"},
		"missing key":       {func(_ *Info, _ *[]Piece, k *[]Recipient) { *k = (*k)[:2] }, "ErrMalformed"},
		"a key of all zero": {func(_ *Info, _ *[]Piece, k *[]Recipient) { (*k)[2] = Recipient{} }, "ErrBadRecipient"},
	} {
		info := base
		info.Members = append([]dao.Address(nil), base.Members...)
		pieces, ks := testPieces(base.Committee(), "x"), append([]Recipient(nil), keys...)
		tc.change(&info, &pieces, &ks)
		if _, _, err := BuildEnvelope(info, good, pieces, ks); errorName(err) != tc.want {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, _, err := BuildEnvelope(base, Recipient{}, testPieces(base.Committee(), "x"), keys); !errors.Is(err, ErrBadRecipient) {
		t.Error(err)
	}
}

func TestParseEnvelopeRefuses(t *testing.T) {
	info := testInfo(3, 2)
	_, doc := build(t, info, "x")
	text := string(doc)
	replace := func(old, new string) string {
		if !strings.Contains(text, old) {
			t.Fatalf("%q is not in the document", old)
		}
		return strings.Replace(text, old, new, 1)
	}
	var d envelopeDoc
	if err := json.Unmarshal(doc, &d); err != nil {
		t.Fatal(err)
	}
	edit := func(f func(*envelopeDoc)) string {
		var e envelopeDoc
		if err := json.Unmarshal(doc, &e); err != nil {
			t.Fatal(err)
		}
		f(&e)
		b, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	for name, tc := range map[string]struct{ doc, want string }{
		"control":          {text, ""},
		"edit control":     {edit(func(*envelopeDoc) {}), ""},
		"empty":            {"", "ErrMalformed"},
		"null":             {"null", "ErrMalformed"},
		"unknown field":    {replace(`{"format"`, `{"extra":1,"format"`), "ErrMalformed"},
		"unknown in piece": {replace(`{"index"`, `{"extra":1,"index"`), "ErrMalformed"},
		"repeated field":   {replace(`"version":1`, `"version":7,"version":1`), "ErrMalformed"},
		"other case":       {replace(`"version":1`, `"Version":1`), "ErrMalformed"},
		"white space":      {replace(`"version":1`, `"version": 1`), "ErrMalformed"},
		"trailing":         {text + "\n", "ErrMalformed"},
		"second document":  {text + text, "ErrMalformed"},
		"other format":     {replace("sahm-envelope/1", "sahm-envelope/2"), "ErrMalformed"},
		"float":            {replace(`"version":1`, `"version":1.0`), "ErrMalformed"},
		"negative":         {replace(`"epoch":1`, `"epoch":-1`), "ErrMalformed"},
		"upper-case hex":   {replace(info.Registry.String(), "0x"+strings.ToUpper(info.Registry.String()[2:])), "ErrMalformed"},
		"m is wrong":       {replace(`"m":3`, `"m":4`), "ErrMalformed"},
		"t too high":       {replace(`"t":2`, `"t":3`), "ErrBadCommittee"},
		"fewer pieces":     {edit(func(e *envelopeDoc) { e.Pieces = e.Pieces[:2] }), "ErrMalformed"},
		"duplicate piece":  {edit(func(e *envelopeDoc) { e.Pieces[1] = e.Pieces[0] }), "ErrMalformed"},
		"same commitment":  {edit(func(e *envelopeDoc) { e.Pieces[1].Commitment = e.Pieces[0].Commitment }), "ErrMalformed"},
		"wrong holder":     {edit(func(e *envelopeDoc) { e.Pieces[0].Sealed[0].Custodian = info.Members[0] }), "ErrMalformed"},
		"a file missing":   {edit(func(e *envelopeDoc) { e.Pieces[0].Sealed = e.Pieces[0].Sealed[:1] }), "ErrMalformed"},
		"an empty file":    {edit(func(e *envelopeDoc) { e.Pieces[0].Sealed[0].File = []byte{} }), "ErrMalformed"},
		"a huge file":      {edit(func(e *envelopeDoc) { e.Pieces[0].Sealed[0].File = make([]byte, 4096) }), "ErrMalformed"},
		"bad recipient":    {edit(func(e *envelopeDoc) { e.Recipient = Recipient{} }), "ErrMalformed"},
		"member twice":     {edit(func(e *envelopeDoc) { e.Custodians[1] = e.Custodians[0] }), "ErrBadContext"},
		"too large":        {strings.Repeat(" ", MaxEnvelope+1), "ErrTooLarge"},
	} {
		if _, err := ParseEnvelope([]byte(tc.doc)); errorName(err) != tc.want {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestLargestEnvelopeFits(t *testing.T) {
	if testing.Short() {
		t.Skip("seals 16,256 pieces")
	}
	info := Info{ChainID: maxJSONInt, Registry: testAddress("r"), Dataset: dao.Hash{1}, Version: maxJSONInt, Creator: testAddress("c"), Epoch: maxJSONInt, T: 2}
	var keys []Recipient
	for i := range mpc.MaxPieces {
		info.Members = append(info.Members, testAddress(fmt.Sprint("member ", i)))
		keys = append(keys, testIdentity(t, fmt.Sprint("member ", i)).Recipient())
	}
	_, doc, err := BuildEnvelope(info, testIdentity(t, "dataset").Recipient(), testPieces(info.Committee(), "x"), keys)
	if err != nil || len(doc) > MaxEnvelope {
		t.Fatalf("%d bytes, %v", len(doc), err)
	}
	t.Logf("%d bytes", len(doc))
	if _, err := ParseEnvelope(doc); err != nil {
		t.Fatal(err)
	}
}

// FuzzParseEnvelope: what parses has one spelling, and opening it never
// panics.
func FuzzParseEnvelope(f *testing.F) {
	info := testInfo(3, 2)
	_, doc := build(f, info, "x")
	ids, _ := testCustodians(f, 3)
	f.Add(doc)
	f.Fuzz(func(t *testing.T, doc []byte) {
		e, err := ParseEnvelope(doc)
		if err != nil {
			if n := errorName(err); n == err.Error() {
				t.Fatalf("unnamed error %v", err)
			}
			return
		}
		again, err := e.encode()
		if err != nil || !bytes.Equal(again, doc) {
			t.Fatal("another spelling was accepted", err)
		}
		for i, id := range ids {
			if i < len(e.Info.Members) {
				if _, err := e.OpenFor(id, e.Info, e.Info.Members[i]); err != nil && errorName(err) == err.Error() {
					t.Fatalf("unnamed error %v", err)
				}
			}
		}
	})
}
