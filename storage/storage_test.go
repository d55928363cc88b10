package storage

import (
	"crypto/sha256"
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
)

// The CID of no bytes at all, as every IPFS implementation writes it.
const emptyCID = "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku"

func TestRawCID(t *testing.T) {
	if c := RawCID(sha256.Sum256(nil)); c != emptyCID {
		t.Fatal(c)
	}
}

func TestParseCID(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		ok   bool
	}{
		"raw":                 {emptyCID, true},
		"dag-pb":              {"bafybeihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku", true},
		"empty":               {"", false},
		"upper case":          {strings.ToUpper(emptyCID), false},
		"short":               {emptyCID[:58], false},
		"long":                {emptyCID + "a", false},
		"version 0":           {"QmbWqxBEKC3P8tqsKc98xmWNzrzDtRLMiMPL8wBuTGsMnR", false},
		"dag-cbor":            {"bafyreihnpl7ami7esahkfdnemm6idx4r2n6u3apmtcrxlqwuapgjsciihy", false},
		"other base":          {"f" + emptyCID[1:], false},
		"spare bits not zero": {emptyCID[:58] + "v", false},
		"not base32":          {emptyCID[:58] + "1", false},
		"new line":            {emptyCID[:58] + "\n", false},
	} {
		got, err := ParseCID(c.text)
		if c.ok && (err != nil || string(got) != c.text) {
			t.Errorf("%s: %q, %v", name, got, err)
		}
		if !c.ok && !errors.Is(err, ErrBadCID) {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
}

func TestCIDDigestInvertsRawCID(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h := dao.Hash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "digest"))
		c, err := ParseCID(string(RawCID(h)))
		if err != nil {
			t.Fatal(err)
		}
		if got, err := c.Digest(); got != h || err != nil {
			t.Fatalf("%s, %v", got, err)
		}
	})
}

func TestRefValidate(t *testing.T) {
	for name, c := range map[string]struct {
		ref  Ref
		want error
	}{
		"good":     {Ref{CID: emptyCID}, nil},
		"no CID":   {Ref{Size: 1}, ErrBadCID},
		"negative": {Ref{CID: emptyCID, Size: -1}, ErrMalformed},
	} {
		if err := c.ref.Validate(); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func FuzzParseCID(f *testing.F) {
	f.Add(emptyCID)
	f.Fuzz(func(t *testing.T, s string) {
		c, err := ParseCID(s)
		if err != nil {
			if !errors.Is(err, ErrBadCID) {
				t.Fatal(err)
			}
			return
		}
		h, err := c.Digest()
		if err != nil {
			t.Fatal(err)
		}
		// Same digest and codec, same text: one name for one content.
		if raw := RawCID(h); string(c) != string(raw) && s[:5] != "bafyb" {
			t.Fatalf("%s is another spelling of %s", c, raw)
		}
	})
}
