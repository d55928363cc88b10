package dataset

import (
	"errors"
	"math"
	"testing"

	"pgregory.net/rapid"
)

// TestPrivateStatsNorm: no rows move the private sum by more than the norm that
// the noise is made for, and nothing but numeric moments is in it.
func TestPrivateStatsNorm(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		table := drawTable(t)
		s := schemaOf(table)
		most := uint64(table.Rows()) + rapid.Uint64Range(0, 100).Draw(t, "more rows elsewhere")
		v, _, err := PrivateStatsVector(s, table, max(most, 1))
		if err != nil {
			t.Fatal(err)
		}
		if len(v) != StatsLength(s) {
			t.Fatalf("length %d", len(v))
		}
		norm := 0.0
		for _, x := range v {
			norm += float64(x) * float64(x)
		}
		if limit := PrivateNorm + math.Sqrt(float64(len(v)))/2; math.Sqrt(norm) > limit {
			t.Fatalf("norm %v, at most %v", math.Sqrt(norm), limit)
		}
		at := 0
		for _, f := range s.normal().Features {
			n := 3
			if f.Kind != Numeric {
				n = f.buckets()
			}
			for k, x := range v[at : at+n] {
				if x != 0 && (f.Kind != Numeric || k == 0) {
					t.Fatalf("column %q has %d at %d", f.Name, x, k)
				}
			}
			at += n
		}
		for _, x := range v[at:] {
			if x != 0 {
				t.Fatal("counts are in the private sum")
			}
		}
	})
}

// TestPrivateStatsOpen: without noise the encoder standardises by the moments
// of the rows; under any noise, however large, there is an encoder.
func TestPrivateStatsOpen(t *testing.T) {
	s := Schema{Version: 1, Label: Label{"label", []string{"p", "q"}}, Features: []Feature{
		{Name: "n", Kind: Numeric, Lo: 0, Hi: 10, Scale: 20}, {Name: "c", Kind: Categorical, Categories: []string{"a", "b"}}}}
	values := []string{"0", "2", "4", "9", "10", "5", "5", "1"}
	table := Table{LabelName: "label", Labels: []string{"p", "q", "p", "q", "p", "q", "p", "q"},
		Features: []Column{{Name: "n", Values: values}, {Name: "c", Values: []string{"a", "a", "a", "a", "a", "a", "a", "b"}}}}
	v, _, err := PrivateStatsVector(s, table, 8)
	if err != nil {
		t.Fatal(err)
	}
	open := func(sum []int64, variance float64) *Encoder {
		t.Helper()
		sums, err := OpenPrivateStats(s, sum, 1, variance, 8)
		if err != nil {
			t.Fatal(err)
		}
		e, err := NewEncoder(s, sums)
		if err != nil {
			t.Fatalf("%v: %v", sums, err)
		}
		return e
	}
	e := open(v, 0)
	mean, square := 0.0, 0.0
	for _, x := range []float64{0, 2, 4, 9, 10, 5, 5, 1} {
		u := x/5 - 1
		mean, square = mean+u/8, square+u*u/8
	}
	if math.Abs(e.mean[0]-mean) > 1e-5 || math.Abs(1/e.scale[0]-math.Sqrt(square-mean*mean)) > 1e-5 {
		t.Errorf("mean %v and deviation %v, want %v and %v", e.mean[0], 1/e.scale[0], mean, math.Sqrt(square-mean*mean))
	}
	for b, keep := range e.keep[1] {
		if !keep {
			t.Errorf("bucket %d of a public list is merged", b)
		}
	}
	rapid.Check(t, func(r *rapid.T) {
		sum := make([]int64, len(v))
		for i := range sum {
			sum[i] = v[i] + rapid.Int64Range(-1<<50, 1<<50).Draw(r, "noise")
		}
		variance := rapid.Float64Range(0, 1e40).Draw(r, "variance")
		sums, err := OpenPrivateStats(s, sum, rapid.Float64Range(0.5, 1000).Draw(r, "weight"), variance, rapid.Uint64Range(1, MaxCohortRows).Draw(r, "rows"))
		if err != nil {
			r.Fatal(err)
		}
		e, err := NewEncoder(s, sums)
		if err != nil {
			r.Fatalf("%v: %v", sums, err)
		}
		if d := 1 / e.scale[0]; !(d >= 0.0999 && d <= 1) || math.Abs(e.mean[0]) > 1 {
			r.Fatalf("mean %v, deviation %v", e.mean[0], d)
		}
	})
	// Where the noise drowns the sum, the encoder is the prior's.
	if e := open(v, 1e40); math.Abs(e.mean[0]) > 1e-6 || math.Abs(1/e.scale[0]-math.Sqrt(1.0/3)) > 1e-3 {
		t.Errorf("all noise: mean %v, deviation %v", e.mean[0], 1/e.scale[0])
	}

	if _, _, err := PrivateStatsVector(s, table, 7); !errors.Is(err, ErrTooLarge) {
		t.Errorf("more rows than the order's largest: %v", err)
	}
	if _, err := OpenPrivateStats(s, v[1:], 1, 1, 8); !errors.Is(err, ErrWrongLength) {
		t.Errorf("a short sum: %v", err)
	}
	for _, c := range []struct {
		weight, variance float64
		rows             uint64
	}{{0, 1, 8}, {math.NaN(), 1, 8}, {1, -1, 8}, {1, math.Inf(1), 8}, {1, 1, 0}, {1, 1, MaxCohortRows + 1}} {
		if _, err := OpenPrivateStats(s, v, c.weight, c.variance, c.rows); !errors.Is(err, ErrBadStats) {
			t.Errorf("%+v: %v", c, err)
		}
	}
}
