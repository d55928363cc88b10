package app

import (
	"context"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"sahm/dao"
	"sahm/storage"
)

// noBlocks is a content store without content.
type noBlocks struct{}

func (noBlocks) GetBlock(context.Context, storage.CID) ([]byte, error) {
	return nil, storage.ErrNotFound
}

func testPolicy() []byte {
	return dao.Policy{Version: 1, Tiers: []string{"hosted"}, Purposes: []string{dao.PurposeTraining, dao.PurposeValidation}, MaxHolders: 8, KMin: 3,
		AllowScores: true, NoiseFreeStatistics: true, SmallValidation: true, Text: "research & <teaching>"}.Canonical()
}

// manifestOf is a Croissant document as the command line writes it: indented.
func manifestOf(t testing.TB, title string, policy []byte) []byte {
	t.Helper()
	b, err := json.MarshalIndent(map[string]any{"@type": "sc:Dataset", "name": title,
		"odrl:hasPolicy": map[string]any{"@type": "odrl:Offer", "odrl:permission": map[string]any{"odrl:action": "odrl:derive", "sahmPolicy": json.RawMessage(policy)}}}, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestParseManifest(t *testing.T) {
	policy := testPolicy()
	hash := dao.Keccak256(policy)
	for name, c := range map[string]struct {
		doc  string
		hash dao.Hash
		ok   bool
		want manifest
	}{
		"whole":                     {string(manifestOf(t, "Cases 2025", policy)), hash, true, manifest{"Cases 2025", string(policy)}},
		"another policy":            {string(manifestOf(t, "Cases", policy)), dao.Hash{1}, true, manifest{"Cases", ""}},
		"no policy":                 {`{"name":" Cases "}`, hash, true, manifest{"Cases", ""}},
		"a list as policy":          {`{"name":"Cases","odrl:hasPolicy":[1]}`, hash, true, manifest{"Cases", ""}},
		"no name":                   {`{}`, hash, true, manifest{}},
		"NUL in the name":           {`{"name":"a\u0000b"}`, hash, true, manifest{"a\uFFFDb", ""}},
		"a name that turns around":  {"{\"name\":\"a\\u202eb\\u001b[2Jc\\u200d\"}", hash, true, manifest{"a\uFFFDb\uFFFD[2Jc\u200d", ""}},
		"a number as name":          {`{"name":7}`, hash, false, manifest{}},
		"text":                      {"manifest of somebody", hash, false, manifest{}},
		"hash of what is no policy": {`{"name":"x","odrl:hasPolicy":{"odrl:permission":{"sahmPolicy":{"a":1}}}}`, dao.Keccak256([]byte(`{"a":1}`)), true, manifest{"x", ""}},
	} {
		if m, ok := parseManifest([]byte(c.doc), c.hash); ok != c.ok || m != c.want {
			t.Errorf("%s: %+v, %v", name, m, ok)
		}
	}
	if m, _ := parseManifest(manifestOf(t, strings.Repeat("é", 300), policy), hash); utf8.RuneCountInString(m.title) != maxTitle {
		t.Errorf("a title of %d runes", utf8.RuneCountInString(m.title))
	}
}

// Whatever strangers publish, rows stay storable and a policy is one that the
// chain's hash names.
func FuzzParseManifest(f *testing.F) {
	policy := testPolicy()
	hash := dao.Keccak256(policy)
	f.Add(manifestOf(f, "Cases 2025", policy))
	f.Add([]byte(`{"name":"a\u0000\ud800","odrl:hasPolicy":{"odrl:permission":{"sahmPolicy":"x"}}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		m, _ := parseManifest(b, hash)
		if strings.ContainsRune(m.title, 0) || !utf8.ValidString(m.title) || utf8.RuneCountInString(m.title) > maxTitle {
			t.Errorf("title %q", m.title)
		}
		if m.policy != "" && dao.Keccak256([]byte(m.policy)) != hash {
			t.Errorf("policy %q", m.policy)
		}
	})
}
