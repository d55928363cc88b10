package card

import (
	"context"
	"encoding/json"
	"errors"
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
	"sahm/federated/model"
)

// byHand predicts from the first feature: its value is the probability of the
// first of two classes.
type byHand struct{ err error }

func (p byHand) Probabilities(_ context.Context, x []float32) ([]float32, error) {
	var out []float32
	for i := 0; i < len(x); i += 3 {
		out = append(out, x[i], 1-x[i])
	}
	return out, p.err
}

func rows() Rows {
	r := Rows{Columns: []string{"tells", "noise"}, Widths: []int{1, 2}, Classes: []string{"yes", "n|o"}, Seed: 7}
	for i := range 400 {
		p, y := float32(0.9), int32(0)
		if i%2 == 1 {
			p, y = 0.2, 1
		}
		if i%10 == 0 {
			y = 1 - y // a tenth are wrong, all of them "yes" with 0.9
		}
		r.X = append(r.X, p, float32(i%3), float32(i%5))
		r.Y = append(r.Y, y)
	}
	return r
}

func TestMeasure(t *testing.T) {
	r := rows()
	r.Unknown = 100
	m, err := Measure(context.Background(), byHand{}, r)
	if err != nil {
		t.Fatal(err)
	}
	near := func(what string, got, want float64) {
		t.Helper()
		if math.Abs(got-want) > 1e-6 {
			t.Errorf("%s is %v, want %v", what, got, want)
		}
	}
	// 200 rows say yes, 160 rightly; 200 say no, all rightly.
	near("accuracy", m.Accuracy, 360.0/500)
	near("majority", m.Majority, 240.0/500)
	near("balanced", m.Balanced, (1+200.0/240)/2)
	near("loss", m.Loss, -(160*math.Log(0.9)+40*math.Log(0.1)+200*math.Log(0.8))/400)
	near("Brier", m.Brier, (160*0.02+40*1.62+200*0.08)/400)
	yes := m.PerClass[0]
	if yes.Rows != 160 || yes.Predicted != 200 || m.Confusion[1][0] != 40 || m.Confusion[1][1] != 200 || m.Confusion[0][1] != 0 {
		t.Errorf("%+v, %v", yes, m.Confusion)
	}
	near("precision", yes.Precision, 0.8)
	near("recall", yes.Recall, 1)
	near("F1", yes.F1, 1.6/1.8)
	// Sure of 0.9 and right 0.8; sure of 0.8 and right always.
	near("calibration error", m.Calibration.Error, 0.5*0.1+0.5*0.2)
	near("worst gap", m.Calibration.Worst, 0.2)
	if len(m.Calibration.Bins) != 2 || m.Calibration.Bins[0].Rows != 200 {
		t.Errorf("bins %+v", m.Calibration.Bins)
	}
	if m.Importance[0].Column != "tells" || m.Importance[0].AccuracyDrop < 0.2 || m.Importance[1].LossIncrease != 0 {
		t.Errorf("importance %+v", m.Importance)
	}
}

func TestMeasureRefusals(t *testing.T) {
	ctx := context.Background()
	wrong := errors.New("no")
	if _, err := Measure(ctx, byHand{wrong}, rows()); !errors.Is(err, wrong) {
		t.Errorf("the predictor's error: %v", err)
	}
	for name, change := range map[string]func(*Rows){
		"no rows":      func(r *Rows) { r.X, r.Y = nil, nil },
		"short":        func(r *Rows) { r.X = r.X[1:] },
		"class":        func(r *Rows) { r.Y[3] = 2 },
		"columns":      func(r *Rows) { r.Columns = r.Columns[1:] },
		"classes":      func(r *Rows) { r.Classes = append(r.Classes, "maybe") },
		"one class":    func(r *Rows) { r.Classes = r.Classes[:1] },
		"less unknown": func(r *Rows) { r.Unknown = -1 },
	} {
		r := rows()
		change(&r)
		if _, err := Measure(ctx, byHand{}, r); !errors.Is(err, ErrBadRows) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// fixed predicts what it was told.
type fixed []float32

func (f fixed) Probabilities(context.Context, []float32) ([]float32, error) { return f, nil }

// TestMeasuresHold: whatever a model says, the counts add up and fractions are
// fractions.
func TestMeasuresHold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		classes := rapid.IntRange(2, 4).Draw(t, "classes")
		n := rapid.IntRange(1, 30).Draw(t, "rows")
		r := Rows{Columns: []string{"a"}, Widths: []int{1}, Classes: []string{"a", "b", "c", "d"}[:classes], Unknown: rapid.IntRange(0, 3).Draw(t, "unknown")}
		var p fixed
		for range n {
			r.X = append(r.X, 0)
			r.Y = append(r.Y, int32(rapid.IntRange(0, classes-1).Draw(t, "y")))
			row, sum := make([]float32, classes), float32(0)
			for c := range row {
				row[c] = rapid.Float32Range(0, 1).Draw(t, "p") + 1e-3
				sum += row[c]
			}
			for _, v := range row {
				p = append(p, v/sum)
			}
		}
		m, err := Measure(context.Background(), p, r)
		if err != nil {
			t.Fatal(err)
		}
		count, binned := 0, 0
		for _, row := range m.Confusion {
			for _, v := range row {
				count += v
			}
		}
		for _, b := range m.Calibration.Bins {
			binned += b.Rows
			if b.Confidence <= b.From-1e-6 || b.Confidence > b.To+1e-6 {
				t.Fatalf("%+v", b)
			}
		}
		if count != n || binned != n || m.Rows != n+r.Unknown {
			t.Fatalf("%d, %d and %d of %d rows", count, binned, m.Rows, n)
		}
		for _, v := range []float64{m.Accuracy, m.Balanced, m.Majority, m.Calibration.Error, m.Calibration.Worst, m.Brier / 2} {
			if !(v >= 0 && v <= 1) {
				t.Fatalf("%+v", m)
			}
		}
		if m.Importance[0].AccuracyDrop != 0 {
			t.Fatal("a constant column matters")
		}
	})
}

func TestCardText(t *testing.T) {
	spec := model.DefaultSpec(model.Logistic)
	params := model.Init(spec, 3, 2, dao.Hash{1})
	m, err := Measure(context.Background(), byHand{}, rows())
	if err != nil {
		t.Fatal(err)
	}
	c := Card{
		Version: Version, Model: Describe(model.File{Spec: spec, Inputs: 3, Classes: 2, Params: params}, rows().Classes),
		Provenance: Provenance{RunID: "0x07", Attested: true, Datasets: []Dataset{{ID: "0x08", Version: 2, Tier: "cloud", Weight: 5}}},
		Privacy:    Privacy{Unit: "contributor", Epsilon: 2.5, Delta: 1e-6, Statement: "Noise was added by every contributor."},
		Data:       Data{Label: "an<swer", Columns: []Column{{"tells", "numeric", 0}, {"noise", "categorical", 2}}, Rows: 900},
		Measures:   &m, Limits: DefaultLimits(),
	}
	raw, err := c.JSON()
	if err != nil {
		t.Fatal(err)
	}
	var back Card
	if err := json.Unmarshal(raw, &back); err != nil || back.Model.Hash != c.Model.Hash || back.Measures.Loss != m.Loss {
		t.Errorf("%v: %s", err, raw)
	}
	text := c.Markdown()
	for _, want := range []string{"ε = 2.5 at δ = 1e-06 for every contributor", "n\\|o", "an&lt;swer", "as attested on chain", "| tells | ", "categorical, 2 categories", "`0x08`", "dense-v1"} {
		if !strings.Contains(text, want) {
			t.Errorf("the card does not say %q:\n%s", want, text)
		}
	}
	c.Measures, c.Privacy = nil, Privacy{Statement: NoPrivacy}
	if text := c.Markdown(); !strings.Contains(text, NoPrivacy) || strings.Contains(text, "## Measures") {
		t.Error(text)
	}
}
