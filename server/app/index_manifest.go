package app

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"strings"
	"time"

	"sahm/dao"
	"sahm/storage"
	"sahm/storage/gateway"
)

const (
	// maxManifest bounds a Croissant document, bytes; it holds column names.
	maxManifest = 4 << 20
	// manifestTimeout is how long one is waited for: a node with peers may
	// search for ever.
	manifestTimeout = 3 * time.Second
	// untitled is the title of a dataset whose manifest is not here.
	untitled = "untitled"
	// maxTitle is the API's limit, in runes.
	maxTitle = 200
)

// manifest is what the catalogue shows of a dataset's Croissant document.
type manifest struct {
	title  string // "" if it names none
	policy string // the document whose hash is on chain, "" if it is not there
}

// readManifest fetches and reads a manifest; false if it is not here or not
// readable. What it says of the policy counts only if the hash agrees.
func readManifest(ctx context.Context, blocks storage.BlockGetter, cid string, policy dao.Hash) (manifest, bool) {
	c, err := storage.ParseCID(cid)
	if err != nil {
		return manifest{}, false
	}
	ctx, cancel := context.WithTimeout(ctx, manifestTimeout)
	defer cancel()
	r, err := gateway.Open(ctx, blocks, c, maxManifest)
	if err != nil {
		return manifest{}, false
	}
	defer r.Close()
	b, err := io.ReadAll(r)
	if err != nil {
		return manifest{}, false
	}
	return parseManifest(b, policy)
}

func parseManifest(b []byte, policy dao.Hash) (manifest, bool) {
	var doc struct {
		Name  string          `json:"name"`
		Offer json.RawMessage `json:"odrl:hasPolicy"`
	}
	if json.Unmarshal(b, &doc) != nil {
		return manifest{}, false
	}
	m := manifest{title: shorten(shownText(strings.TrimSpace(doc.Name)), maxTitle)}
	var offer struct {
		Permission struct {
			Policy json.RawMessage `json:"sahmPolicy"`
		} `json:"odrl:permission"`
	}
	if len(doc.Offer) == 0 || json.Unmarshal(doc.Offer, &offer) != nil || len(offer.Permission.Policy) == 0 {
		return m, true
	}
	// A manifest is written for people, indented; the hash is of the compact
	// document.
	var compact bytes.Buffer
	if json.Compact(&compact, offer.Permission.Policy) != nil {
		return m, true
	}
	for _, p := range [][]byte{offer.Permission.Policy, compact.Bytes()} {
		if dao.Keccak256(p) != policy {
			continue
		}
		if _, err := dao.ParsePolicy(p); err == nil {
			m.policy = storable(string(p))
		}
		break
	}
	return m, true
}
