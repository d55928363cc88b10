package cli

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"flag"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/server/client"
	"sahm/trainer/dataset"
)

var update = flag.Bool("update", false, "write testdata/portal.json anew")

const portalVectors = "testdata/portal.json"

// TestPortalVectors: the committed vectors are what the command line does
// today. The portal (web/src/core) is held to the same bytes and words.
func TestPortalVectors(t *testing.T) {
	doc := map[string]any{
		"note":      "written by go test ./server/cli -run TestPortalVectors -update; web/src/core is held to it",
		"manifests": manifestVectors(t), "policies": policyVectors(t), "amounts": amountVectors(t), "credits": creditVectors(), "signIns": signInVectors(t), "quotes": quoteVectors(t),
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(doc); err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(portalVectors, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(portalVectors)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(want, b.Bytes()) {
		t.Errorf("%s is not what the command line does; run with -update and read the difference", portalVectors)
	}
}

type manifestVector struct {
	Title          string `json:"title"`
	CSV            string `json:"csv"`
	DataCID        string `json:"dataCid"`
	DataSHA256     string `json:"dataSha256"`
	DataBytes      int64  `json:"dataBytes"`
	EnvelopeCID    string `json:"envelopeCid"`
	EnvelopeSHA256 string `json:"envelopeSha256"`
	Policy         string `json:"policy"`
	Manifest       string `json:"manifest"`
}

func manifestVectors(t *testing.T) []manifestVector {
	var list []manifestVector
	for i, c := range []struct{ title, csv string }{
		{"Cases 2025", "age,smoker,diagnosis\n61,yes,sick\n44,no,well\n"},
		{"<Füße> & \"Schuhe\"\u2028\x01\U0001f45f", "\"a \"\"b\"\"\n<c>\",Größe & Länge,y\u2029\n1,x,1\n2,,2\n"},
		{"", "only,y\n?,p\n"},
	} {
		table, err := dataset.ReadCSV(strings.NewReader(c.csv), dataset.Options{Label: "last", PartOfWhole: true})
		if err != nil {
			t.Fatal(err)
		}
		policy, err := (&dataFlags{kMin: 3, maxHolders: 3, minStake: "0"}).policy(table.LabelName)
		if err != nil {
			t.Fatal(err)
		}
		sum, envelope := sha256.Sum256([]byte(c.title)), sha256.Sum256([]byte(c.csv))
		v := manifestVector{Title: c.title, CSV: c.csv, DataCID: "bafkreidata", DataSHA256: hex.EncodeToString(sum[:]), DataBytes: int64(i) * 5_000_000_000,
			EnvelopeCID: "bafybeienvelope", EnvelopeSHA256: hex.EncodeToString(envelope[:]), Policy: string(policy)}
		b, err := croissant(v.Title, table, v.DataCID, sum, v.DataBytes, v.EnvelopeCID, envelope, policy)
		if err != nil {
			t.Fatal(err)
		}
		v.Manifest = string(b)
		list = append(list, v)
	}
	return list
}

type policyVector struct {
	Validation          bool     `json:"validation"`
	Label               string   `json:"label"`
	MinStakeWei         string   `json:"minStakeWei"`
	KMin                int      `json:"kMin"`
	MaxHolders          int      `json:"maxHolders"`
	AllowScores         bool     `json:"allowScores"`
	NoiseFreeStatistics bool     `json:"noiseFreeStatistics"`
	SmallValidation     bool     `json:"smallValidation"`
	Document            string   `json:"document,omitempty"`
	Hash                dao.Hash `json:"hash,omitzero"`
	Error               string   `json:"error,omitempty"`
}

func policyVectors(t *testing.T) []policyVector {
	list := []policyVector{
		{Label: "diagnosis", MinStakeWei: "0", KMin: 3, MaxHolders: 3, AllowScores: true, NoiseFreeStatistics: true, SmallValidation: true},
		{Validation: true, Label: "diagnosis", MinStakeWei: "0", KMin: 3, MaxHolders: 1, AllowScores: true, NoiseFreeStatistics: true, SmallValidation: true},
		{Validation: true, MinStakeWei: "100000000000000000000", KMin: 4, MaxHolders: 9},
		{MinStakeWei: "1", KMin: 2, MaxHolders: 3},
		{MinStakeWei: "1", KMin: 3, MaxHolders: 0},
	}
	for i := range 8 {
		list = append(list, policyVector{MinStakeWei: "115792089237316195423570985008687907853269984665640564039457584007913129639935", KMin: 3 + i, MaxHolders: 1 + i,
			AllowScores: i&1 > 0, NoiseFreeStatistics: i&2 > 0, SmallValidation: i&4 > 0})
	}
	for _, label := range []string{"a b", "\"quoted\"", "back\\slash", "<b>&amp;", "Größe", "日本", "\U0001f600", "\a\b\f\n\r\t\v\x00\x1f\x7f", "\u0085\u00a0\u00ad\u2028\ufeff\ufffd\ue000\u200b", "\U000e0001\U0010ffff", "e\u0301"} {
		list = append(list, policyVector{Label: label, MinStakeWei: "0", KMin: 3, MaxHolders: 3})
	}
	for i, v := range list {
		f := dataFlags{validation: v.Validation, minStake: v.MinStakeWei + "wei", kMin: v.KMin, maxHolders: v.MaxHolders, noScores: !v.AllowScores, noStatistics: !v.NoiseFreeStatistics, noSmallValidation: !v.SmallValidation}
		b, err := f.policy(v.Label)
		if err != nil {
			list[i].Error = err.Error()
			continue
		}
		list[i].Document, list[i].Hash = string(b), dao.Keccak256(b)
	}
	return list
}

type amountVector struct {
	Text string `json:"text"`
	Wei  string `json:"wei,omitempty"` // or a refusal
}

func amountVectors(*testing.T) []amountVector {
	var list []amountVector
	for _, text := range []string{"0", "1", "12.5", "12.", "007", "0.000000000000000001", "1.000000000000000000", "115792089237316195423570985008687907853269984665640564039457.584007913129639935",
		"115792089237316195423570985008687907853269984665640564039457.584007913129639936", "0.0000000000000000001", ".5", ".", "", " 3 ", "1,5", "1 000", "+1", "-1", "1e3", "0x1", "1.2.3", "١", "nan", "12_5"} {
		v := amountVector{Text: text}
		if w, err := amount("--x", text+"credits"); err == nil {
			v.Wei = w.String()
		}
		list = append(list, v)
	}
	return list
}

func creditVectors() []amountVector {
	var list []amountVector
	for _, wei := range []string{"0", "1", "9999999999999999", "10000000000000000", "1000000000000000000", "1239999999999999999", "1000000000000000000000000", "340282366920938463463374607431768211456", "much", ""} {
		list = append(list, amountVector{Text: credits(wei), Wei: wei})
	}
	return list
}

type signInVector struct {
	Nonce   client.Nonce `json:"nonce"`
	Address dao.Address  `json:"address"`
	NowMs   int64        `json:"nowMs"`
	Text    string       `json:"text"`
}

func signInVectors(t *testing.T) []signInVector {
	who := dao.Keccak256([]byte("visitor"))
	list := []signInVector{
		{Nonce: client.Nonce{Nonce: "abcDEF0123456789", Domain: "127.0.0.1:8420", Uri: "http://127.0.0.1:8420", ChainId: 1337, ExpiresMs: 1_760_000_300_999}, NowMs: 1_760_000_000_001},
		{Nonce: client.Nonce{Nonce: "00000000", Domain: "sahm.example", Uri: "https://sahm.example", ChainId: 1, ExpiresMs: 4_102_444_800_000}, NowMs: 951_782_399_000},
		{Nonce: client.Nonce{Nonce: "zzzzzzzzzzzzzzzz", Domain: "server:8420", Uri: "http://server:8420", ChainId: 1337, ExpiresMs: 1_760_000_300_000}, NowMs: 1_760_000_000_999},
	}
	for i := range list {
		copy(list[i].Address[:], who[i:])
		text, err := signInText(&list[i].Nonce, list[i].Address, time.UnixMilli(list[i].NowMs))
		if err != nil {
			t.Fatal(err)
		}
		list[i].Text = text
	}
	return list
}

type quoteVector struct {
	Name    string              `json:"name"`
	Order   string              `json:"order"`
	RunID   string              `json:"runId"`
	Request client.QuoteRequest `json:"request"`
	Error   string              `json:"error,omitempty"`
}

func quoteVectors(t *testing.T) map[string]any {
	var list []quoteVector
	base := newQuoted(t)
	escrow, err := dao.ParseAddress(base.session.status.Contracts.Escrow)
	if err != nil {
		t.Fatal(err)
	}
	swaps := quoteSwaps()
	swaps["honest"] = quoteSwap{swap: func(*dao.Order) {}}
	add := func(name string, q *quoted, domain typed.Domain) {
		raw, err := json.Marshal(q.order)
		if err != nil {
			t.Fatal(err)
		}
		v := quoteVector{Name: name, Order: string(raw), RunID: typed.OrderHash(domain, &q.order).String(), Request: q.request}
		if err := q.check(t, v.RunID); err != nil {
			v.Error = err.Error()
		}
		list = append(list, v)
	}
	own := typed.EscrowDomain(1337, escrow)
	for name, c := range swaps {
		q := newQuoted(t)
		c.swap(&q.order)
		add(name, q, own)
	}
	free := newQuoted(t)
	free.request.ClipNormMicro = nil
	free.order.Training.ClipNormMicro = 10_000_000
	add("unasked clip norm", free, own)
	add("another chain", newQuoted(t), typed.EscrowDomain(1, escrow))
	add("another escrow", newQuoted(t), typed.EscrowDomain(1337, dao.Address{1}))
	slices.SortFunc(list, func(a, b quoteVector) int { return strings.Compare(a.Name, b.Name) })
	st := base.session.status
	return map[string]any{"chainId": st.ChainId, "coordinator": st.Coordinator, "escrow": st.Contracts.Escrow, "credit": st.Contracts.Credit, "builder": base.session.signer.Address(), "cases": list}
}
