package settlement_test

import (
	"bytes"
	"errors"
	"testing"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/trainer/dataset"
)

// escrow is the domain of the orders.
var escrow = typed.EscrowDomain(1337, dao.Address{0xe5})

// answered is an answer of three datasets of 100 rows, and its order.
func answered(t testing.TB, unit uint8) (settlement.StatisticsAnswer, *protocol.RunDocs) {
	t.Helper()
	s := dataset.Schema{Version: dataset.SchemaVersion, Label: dataset.Label{Name: "y", Classes: []string{"a", "b"}}, Features: []dataset.Feature{
		{Name: "u", Kind: dataset.Numeric, Lo: -1, Hi: 3, Scale: 16}, {Name: "c", Kind: dataset.Categorical, Categories: []string{"x", "z"}},
	}}
	n := uint64(dataset.CatalogueLength(s))
	d := &protocol.RunDocs{Spec: protocol.Document(dao.StatisticsSpec), Schema: s.Canonical(), Order: dao.Order{
		Training: dao.Training{SpecHash: dao.Keccak256([]byte(dao.StatisticsSpec)), Rounds: 1, WordBits: 64, ModelLength: n, StatsLength: n, ClipNormMicro: 10_000_000},
		Privacy:  dao.Privacy{KMin: 3}}}
	switch unit {
	case dao.UnitContributor:
		d.Order.Privacy = dao.Privacy{Unit: unit, EpsilonMicro: 8_000_000, DeltaPico: 1_000_000, Steps: 1, KMin: 3}
	case dao.UnitRecord:
		d.Order.Privacy = dao.Privacy{Unit: unit, EpsilonMicro: 1_000_000, DeltaPico: 1_000_000, Steps: 1, KMin: 3, SamplingPpb: 1e9}
	}
	for i := range 3 {
		d.Order.Datasets = append(d.Order.Datasets, dao.DatasetUse{DatasetID: dao.Hash{byte(i + 1)}, Version: 1, Rows: 100})
	}
	told := make([]int64, n)
	for i := range told {
		told[i] = int64(i * 10)
	}
	d.Order.Training.SchemaHash = protocol.DocumentHash(d.Schema)
	a, err := settlement.NewAnswer(typed.OrderHash(escrow, &d.Order), d, told)
	if err != nil {
		t.Fatal(err)
	}
	return a, d
}

// TestStatisticsAnswer: an answer is what was signed and nothing else: whoever
// reads it finds every change, with the order and without.
func TestStatisticsAnswer(t *testing.T) {
	for _, unit := range []uint8{dao.UnitNone, dao.UnitRecord, dao.UnitContributor} {
		a, d := answered(t, unit)
		signed := protocol.BlobHash(a.Sums)
		text, err := a.Encode()
		if err != nil {
			t.Fatal(err)
		}
		read, err := settlement.ParseAnswer(text)
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(read.Check(d, signed), read.Follows(escrow, signed)); err != nil {
			t.Errorf("unit %d: %v", unit, err)
		}
		if again, err := read.Encode(); err != nil || !bytes.Equal(again, text) {
			t.Errorf("read and written again it is another: %v", err)
		}
		for name, edit := range map[string]func(*settlement.StatisticsAnswer){
			"another sum":       func(a *settlement.StatisticsAnswer) { a.Sums[0]++ },
			"a sum less":        func(a *settlement.StatisticsAnswer) { a.Sums = a.Sums[8:] },
			"a better mean":     func(a *settlement.StatisticsAnswer) { a.Columns[0].Mean += 0.01 },
			"a smaller error":   func(a *settlement.StatisticsAnswer) { a.Columns[1].CountError -= 0.5 },
			"a fuller bucket":   func(a *settlement.StatisticsAnswer) { a.Columns[1].Buckets[1].Count++ },
			"a column less":     func(a *settlement.StatisticsAnswer) { a.Columns = a.Columns[1:] },
			"another name":      func(a *settlement.StatisticsAnswer) { a.Columns[2].Name = "z" },
			"more rows":         func(a *settlement.StatisticsAnswer) { a.Rows++ },
			"not a schema":      func(a *settlement.StatisticsAnswer) { a.Schema = []byte("{}") },
			"a shifted range":   func(a *settlement.StatisticsAnswer) { a.Schema = bytes.Replace(a.Schema, []byte("3"), []byte("4"), 1) },
			"another order":     func(a *settlement.StatisticsAnswer) { a.Order.Salt[0]++ },
			"another run":       func(a *settlement.StatisticsAnswer) { a.RunID[0]++ },
			"another price":     func(a *settlement.StatisticsAnswer) { a.Order.Prices.MaxTotalWei = dao.WeiOf(1) },
			"less noise":        func(a *settlement.StatisticsAnswer) { a.Privacy.EpsilonMicro++ },
			"nobody's datasets": func(a *settlement.StatisticsAnswer) { a.Datasets = nil },
		} {
			bad, err := settlement.ParseAnswer(text)
			if err != nil {
				t.Fatal(err)
			}
			edit(&bad)
			if err := bad.Follows(escrow, signed); !errors.Is(err, settlement.ErrWrongAnswer) {
				t.Errorf("unit %d, %s: %v", unit, name, err)
			}
		}
		other := read
		other.Datasets = append([]settlement.AnswerDataset{}, read.Datasets...)
		other.Datasets[0].Version++
		if err := other.Check(d, signed); !errors.Is(err, settlement.ErrWrongAnswer) {
			t.Errorf("of another version: %v", err)
		}
	}
}

// FuzzParseAnswer: no bytes of a server crash a reader, and what is taken for
// signed is the same to the byte when it is written again.
func FuzzParseAnswer(f *testing.F) {
	f.Fuzz(func(t *testing.T, b []byte) {
		a, err := settlement.ParseAnswer(b)
		if err != nil {
			if !errors.Is(err, settlement.ErrWrongAnswer) {
				t.Fatal(err)
			}
			return
		}
		if a.Follows(escrow, protocol.BlobHash(a.Sums)) != nil {
			return
		}
		text, err := a.Encode()
		if err != nil {
			t.Fatal(err)
		}
		again, err := settlement.ParseAnswer(text)
		if err != nil {
			t.Fatal(err)
		}
		if err := again.Follows(escrow, protocol.BlobHash(again.Sums)); err != nil {
			t.Fatal(err)
		}
	})
}
