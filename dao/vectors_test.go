package dao_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"strings"
	"testing"

	"sahm/dao"
)

var update = flag.Bool("update", false, "write testdata/vectors.json anew")

const (
	vectorsFile = "testdata/vectors.json"
	// portalFile is what the portal's TypeScript made; its own test writes it.
	portalFile = "../web/vectors/docs.json"
)

// vectors are what this package says of policies, orders and identities. The
// portal (web/src/core) is held to the same answers.
type vectors struct {
	Note     string          `json:"note"`
	Policies []policyVector  `json:"policies"`
	Orders   []orderVector   `json:"orders"`
	Shapes   []shapeVector   `json:"shapes"`
	Datasets []datasetVector `json:"datasets"`
}

type policyVector struct {
	Name     string `json:"name,omitempty"`
	Document string `json:"document"`
	// Portal is "refused" where the portal is stricter than encoding/json.
	Portal    string   `json:"portal,omitempty"`
	Canonical string   `json:"canonical,omitempty"`
	Hash      dao.Hash `json:"hash,omitzero"` // of the canonical form
	Error     string   `json:"error,omitempty"`
}

// orderVector is an order and what Validate says of it.
type orderVector struct {
	Name  string `json:"name"`
	Order string `json:"order"`
	Error string `json:"error,omitempty"`
}

// shapeVector is text that the portal refuses to read as an order. The server
// never writes such text; Go's decoder fills in what is missing.
type shapeVector struct {
	Name  string `json:"name"`
	Order string `json:"order"`
}

type datasetVector struct {
	Creator dao.Address `json:"creator"`
	Salt    dao.Hash    `json:"salt"`
	ID      dao.Hash    `json:"id"`
}

// TestVectors: the committed vectors are what this package answers today.
func TestVectors(t *testing.T) {
	v := vectors{Note: "written by go test ./dao -run TestVectors -update; web/src/core is held to it", Policies: policyVectors(), Orders: orderVectors(t), Shapes: shapeVectors(t)}
	for i := range byte(3) {
		d := datasetVector{Creator: dao.Address{i, 0xff}, Salt: dao.Hash{31: i}}
		d.ID = dao.NewDatasetID(d.Creator, d.Salt)
		v.Datasets = append(v.Datasets, d)
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(v); err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(vectorsFile, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(vectorsFile)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(want, b.Bytes()) {
		t.Errorf("%s is not what the package answers; run with -update and read the difference", vectorsFile)
	}
}

func policyVectors() []policyVector {
	good := goodPolicy()
	doc := string(good.Canonical())
	var list []policyVector
	add := func(name, document, portal string) {
		v := policyVector{Name: name, Document: document, Portal: portal}
		if p, err := dao.ParsePolicy([]byte(document)); err != nil {
			v.Error = "ErrBadPolicy"
		} else {
			v.Canonical, v.Hash = string(p.Canonical()), p.Hash()
		}
		list = append(list, v)
	}
	swap := func(name, old, text string) {
		if !strings.Contains(doc, old) {
			panic(old)
		}
		add(name, strings.Replace(doc, old, text, 1), "")
	}
	add("canonical", doc, "")
	add("white space", "\t"+strings.ReplaceAll(doc, ",", " ,\r\n")+" \n", "")
	add("only what must be", `{"kMin":3,"maxHolders":1,"purposes":["training"],"tiers":["local"],"version":1}`, "")
	swap("nulls mean nothing", `"allowedTrainers":[],"labels":[]`, `"allowedTrainers":null,"labels":null`)
	swap("every tier and purpose", `["hosted"],"purposes":["training"]`, `["local","hosted","encrypted"],"purposes":["validation","training"]`)
	swap("a tier twice", `["hosted"]`, `["hosted","hosted"]`)
	swap("trainers in any case", `"allowedTrainers":[]`, `"allowedTrainers":["0xABCDEF0000000000000000000000000000000001","abcdef0000000000000000000000000000000002"]`)
	swap("labels", `"labels":[]`, `"labels":["age","\u003cb\u003e & \u2028 \"x\"","","é","age"]`)
	swap("words with characters of HTML", `Train on it.`, `<b>&\u2029\u0000\b\f\n\r\t\\\/\ud83d\ude00\ud800`)
	swap("the largest stake", `"100"`, `"115792089237316195423570985008687907853269984665640564039457584007913129639935"`)
	swap("a stake with zeros first", `"100"`, `"000100"`)
	swap("many holders", `"maxHolders":2`, `"maxHolders":9007199254740991`)
	add("empty", "", "")
	add("not JSON", "{", "")
	add("a list", "[]", "")
	add("null", "null", "")
	swap("unknown field", `"version"`, `"expires":1,"version"`)
	add("trailing data", doc+"{}", "")
	add("too long", doc+strings.Repeat(" ", dao.MaxPolicyBytes), "")
	swap("version 2", `"version":1`, `"version":2`)
	swap("version as text", `"version":1`, `"version":"1"`)
	swap("no tier", `["hosted"]`, `[]`)
	swap("an unknown tier", `["hosted"]`, `["hosted","cloud"]`)
	swap("another case of a tier", `["hosted"]`, `["Hosted"]`)
	swap("no purpose", `["training"]`, `null`)
	swap("another purpose", `["training"]`, `["advertising"]`)
	swap("k_min of 2", `"kMin":3`, `"kMin":2`)
	swap("half a k_min", `"kMin":3`, `"kMin":3.5`)
	swap("k_min beyond integers", `"kMin":3`, `"kMin":9223372036854775808`)
	swap("no holder", `"maxHolders":2`, `"maxHolders":0`)
	swap("negative stake", `"100"`, `"-100"`)
	swap("numeric stake", `"100"`, `100`)
	swap("a fractional stake", `"100"`, `"1.5"`)
	swap("stake of 2^256", `"100"`, `"115792089237316195423570985008687907853269984665640564039457584007913129639936"`)
	swap("no stake said", `"100"`, `""`)
	swap("a flag of text", `"allowScores":true`, `"allowScores":"true"`)
	swap("bad address", `"allowedTrainers":[]`, `"allowedTrainers":["0x12"]`)
	swap("labels of numbers", `"labels":[]`, `"labels":[1]`)
	budgets := func(name, list string) { swap(name, `"text"`, `"budgets":`+list+`,"text"`) }
	budgets("a privacy budget", `[{"unit":"contributor","epsilonMicro":8000000,"deltaPico":10000000}]`)
	budgets("budgets of both units, the most", `[{"unit":"contributor","epsilonMicro":1,"deltaPico":1,"colluders":4294967295},{"unit":"record","epsilonMicro":1000000000,"deltaPico":999999999999}]`)
	budgets("no colluders said in words", `[{"unit":"contributor","epsilonMicro":8000000,"deltaPico":10000000,"colluders":0}]`)
	budgets("no budgets", `[]`)
	budgets("null budgets", `null`)
	budgets("budgets out of order", `[{"unit":"record","epsilonMicro":1,"deltaPico":1},{"unit":"contributor","epsilonMicro":1,"deltaPico":1}]`)
	budgets("two budgets of a unit", `[{"unit":"record","epsilonMicro":1,"deltaPico":1},{"unit":"record","epsilonMicro":2,"deltaPico":1}]`)
	budgets("a budget of another unit", `[{"unit":"household","epsilonMicro":1,"deltaPico":1}]`)
	budgets("a budget of nothing", `[{"unit":"record","epsilonMicro":0,"deltaPico":1}]`)
	budgets("a budget without delta", `[{"unit":"record","epsilonMicro":1}]`)
	budgets("a budget beyond epsilon 1000", `[{"unit":"record","epsilonMicro":1000000001,"deltaPico":1}]`)
	budgets("a budget at delta 1", `[{"unit":"record","epsilonMicro":1,"deltaPico":1000000000000}]`)
	budgets("a budget with more in it", `[{"unit":"record","epsilonMicro":1,"deltaPico":1,"kMin":3}]`)
	// Go's encoding/json lets these through; two readers could differ on them.
	add("another case of a field", strings.Replace(doc, "kMin", "KMIN", 1), "refused")
	add("a field twice", strings.Replace(doc, `"kMin":3`, `"kMin":9,"kMin":3`, 1), "refused")
	return list
}

func orderVectors(t *testing.T) []orderVector {
	var list []orderVector
	cases := append(orderCases(),
		orderCase{name: "a unit of privacy", edit: func(o *dao.Order) { o.Privacy.Unit = 1 }},
		orderCase{name: "a finite epsilon", edit: func(o *dao.Order) { o.Privacy.EpsilonMicro = 3_000_000 }},
		privately("contributor-level privacy", func(*dao.Privacy) {}),
		privately("privacy of the rounds alone", func(p *dao.Privacy) { p.Steps-- }),
		privately("a colluder fewer than k_min", func(p *dao.Privacy) { p.Colluders = 2 }),
		privately("as many colluders as k_min", func(p *dao.Privacy) { p.Colluders = 3 }),
		privately("private k_min of 2", func(p *dao.Privacy) { p.KMin = 2 }),
		privately("private k_min over the cohort", func(p *dao.Privacy) { p.KMin = 4 }),
		privately("unit 3", func(p *dao.Privacy) { p.Unit = 3 }),
		privately("epsilon of nothing", func(p *dao.Privacy) { p.EpsilonMicro = 0 }),
		privately("epsilon beyond 1000", func(p *dao.Privacy) { p.EpsilonMicro = 1_000_000_001 }),
		privately("delta of nothing", func(p *dao.Privacy) { p.DeltaPico = 0 }),
		privately("delta of one part in three", func(p *dao.Privacy) { p.DeltaPico = 333_333_333_333 }),
		privately("sampling contributors", func(p *dao.Privacy) { p.SamplingPpb = 1 }),
		privately("sums that are not accounted for", func(p *dao.Privacy) { p.Steps = 4 }),
		byRecord("record-level privacy", func(*dao.Privacy) {}),
		byRecord("every row in every batch", func(p *dao.Privacy) { p.SamplingPpb = 1_000_000_000 }),
		byRecord("rows that are not sampled", func(p *dao.Privacy) { p.SamplingPpb = 0 }),
		byRecord("rows sampled more than always", func(p *dao.Privacy) { p.SamplingPpb = 1_000_000_001 }),
		byRecord("no step", func(p *dao.Privacy) { p.Steps = 0 }),
		byRecord("a step too many for the rounds", func(p *dao.Privacy) { p.Steps++ }),
		byRecord("delta of one row", func(p *dao.Privacy) { p.DeltaPico = 999_999_999_999 }),
		byRecord("record-level k_min of 2", func(p *dao.Privacy) { p.KMin, p.Colluders = 2, 0 }),
		orderCase{name: "rows beyond 2^53", edit: func(o *dao.Order) {
			for i := range o.Datasets {
				o.Datasets[i].Rows = 1<<64 - 1
			}
		}},
		orderCase{name: "one row fewer than 2^64-1", edit: func(o *dao.Order) {
			o.Datasets[0].Rows, o.Datasets[1].Rows, o.Datasets[2].Rows = 1<<64-1, 1<<64-2, 1<<63
			o.Datasets[1].Weight, o.Datasets[2].Weight = dao.WeightOne-1, dao.WeightOne/2
		}},
		orderCase{name: "a weight off by one beyond 2^53", edit: func(o *dao.Order) {
			o.Datasets[0].Rows, o.Datasets[1].Rows, o.Datasets[2].Rows = 1<<64-1, 1<<64-2, 1<<63
			o.Datasets[2].Weight = dao.WeightOne / 2
		}})
	for _, c := range cases {
		o := goodOrder()
		c.edit(&o)
		b, err := json.Marshal(o)
		if err != nil {
			t.Fatal(err)
		}
		v := orderVector{Name: c.name, Order: string(b)}
		if err := o.Validate(); err != nil {
			v.Error = err.Error()
		}
		list = append(list, v)
	}
	return list
}

// privately is an order with contributor-level privacy, edited.
func privately(name string, edit func(*dao.Privacy)) orderCase {
	return orderCase{name: name, edit: func(o *dao.Order) {
		o.Privacy = dao.Privacy{Unit: dao.UnitContributor, EpsilonMicro: 8_000_000, DeltaPico: 1_000_000, Steps: o.Training.Rounds + 1, KMin: 3, Colluders: 1}
		edit(&o.Privacy)
	}}
}

// byRecord is an order with record-level privacy, edited.
func byRecord(name string, edit func(*dao.Privacy)) orderCase {
	return orderCase{name: name, edit: func(o *dao.Order) {
		o.Privacy = dao.Privacy{Unit: dao.UnitRecord, EpsilonMicro: 3_000_000, DeltaPico: 1_000_000, SamplingPpb: 100_000_000, Steps: o.Training.Rounds * 20, KMin: 3, Colluders: 1}
		edit(&o.Privacy)
	}}
}

func shapeVectors(t *testing.T) []shapeVector {
	o := goodOrder()
	b, err := json.Marshal(o)
	if err != nil {
		t.Fatal(err)
	}
	good := string(b)
	var list []shapeVector
	swap := func(name, old, text string) {
		if !strings.Contains(good, old) {
			t.Fatalf("the order has no %s", old)
		}
		list = append(list, shapeVector{name, strings.Replace(good, old, text, 1)})
	}
	list = append(list, shapeVector{"empty", ""}, shapeVector{"null", "null"}, shapeVector{"nothing in it", "{}"}, shapeVector{"trailing data", good + "{}"}, shapeVector{"not closed", good[:len(good)-1]})
	swap("an unknown member", `"salt"`, `"tip":"1","salt"`)
	swap("an unknown member of a part", `"rounds"`, `"round":9,"rounds"`)
	swap("a member twice", `"rounds":5`, `"rounds":500,"rounds":5`)
	swap("another case", `"rounds"`, `"Rounds"`)
	swap("a missing part", `"privacy"`, `"secrecy"`)
	swap("a missing member", `"kMin":3,`, ``)
	swap("null", `"kMin":3`, `"kMin":null`)
	swap("datasets that are no list", `"datasets":[`, `"datasets":{},"x":[`)
	swap("a fraction", `"rounds":5`, `"rounds":5.0`)
	swap("an exponent", `"rounds":5`, `"rounds":5e0`)
	swap("a negative number", `"rounds":5`, `"rounds":-5`)
	swap("2^32", `"rounds":5`, `"rounds":4294967296`)
	swap("2^64", `"modelLength":62`, `"modelLength":18446744073709551616`)
	swap("2^8", `"wordBits":32`, `"wordBits":288`)
	swap("2^16", `"guaranteedBps":6000`, `"guaranteedBps":71536`)
	swap("a number as text", `"rounds":5`, `"rounds":"5"`)
	swap("a price as a number", `"computeWei":"5"`, `"computeWei":5`)
	swap("a negative price", `"computeWei":"5"`, `"computeWei":"-5"`)
	swap("a price with an exponent", `"computeWei":"5"`, `"computeWei":"5e0"`)
	swap("a short salt", `"salt":"0x00`, `"salt":"0x`)
	swap("a builder that is no hex", `"builder":"0x00`, `"builder":"0xzz`)
	return list
}

// TestPortalDocuments: the portal's policies are canonical here too, and its
// orders mean the same.
func TestPortalDocuments(t *testing.T) {
	raw, err := os.ReadFile(portalFile)
	if err != nil {
		t.Fatal(err)
	}
	var doc struct {
		Policies []policyVector  `json:"policies"`
		Datasets []datasetVector `json:"datasets"`
	}
	if err := json.Unmarshal(raw, &doc); err != nil {
		t.Fatal(err)
	}
	if len(doc.Policies) < 50 || len(doc.Datasets) < 5 {
		t.Fatalf("%d policies, %d datasets", len(doc.Policies), len(doc.Datasets))
	}
	for i, v := range doc.Policies {
		p, err := dao.ParsePolicy([]byte(v.Document))
		if err != nil || string(p.Canonical()) != v.Document || p.Hash() != v.Hash {
			t.Errorf("policy %d: %v\n%s\n%s", i, err, v.Document, p.Canonical())
		}
	}
	for i, v := range doc.Datasets {
		if got := dao.NewDatasetID(v.Creator, v.Salt); got != v.ID {
			t.Errorf("dataset %d is %s, the portal has %s", i, got, v.ID)
		}
	}
}
