package dataset

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// catalogueSchema has every kind of column.
func catalogueSchema() Schema {
	return Schema{Version: SchemaVersion, Label: Label{Name: "y", Classes: []string{"no", "yes"}}, Features: []Feature{
		{Name: "age", Kind: Numeric, Lo: 0, Hi: 100, Scale: 16},
		{Name: "job", Kind: Categorical, Categories: []string{"cook", "judge", "smith"}},
		{Name: "town", Kind: Categorical},
	}}
}

// drawRows draws rows, odd ones among them.
func drawRows(t *rapid.T, label string) Table {
	n := rapid.IntRange(1, 60).Draw(t, label+" rows")
	cell := func(name string, of ...string) []string {
		return rapid.SliceOfN(rapid.SampledFrom(of), n, n).Draw(t, label+" "+name)
	}
	return Table{LabelName: "y", Labels: cell("y", "no", "yes", "yes", "maybe"), Features: []Column{
		{Name: "age", Values: cell("age", "0", "12.5", "33", "33", "99.9", "100", "-5", "", "old")},
		{Name: "job", Values: cell("job", "cook", "judge", "smith", "smith", "spy", "")},
		{Name: "town", Values: cell("town", "Bern", "Ulm", "Ulm", "Graz", "")},
	}}
}

func sumOf(vectors ...[]int64) []int64 {
	out := make([]int64, len(vectors[0]))
	for _, v := range vectors {
		for i, x := range v {
			out[i] += x
		}
	}
	return out
}

// TestCatalogueExact: without noise, what is published adds up to every row of
// every member in every column; nothing between 1 and 4 is told; means are those
// of the numbers.
func TestCatalogueExact(t *testing.T) {
	s := catalogueSchema()
	rapid.Check(t, func(t *rapid.T) {
		var sum []int64
		var ages []float64
		rows, most := 0, 0
		for i := range rapid.IntRange(1, 5).Draw(t, "members") {
			table := drawRows(t, fmt.Sprint(i))
			v, err := CatalogueVector(s, table)
			if err != nil {
				t.Fatal(err)
			}
			if sum == nil {
				sum = make([]int64, len(v))
			}
			sum = sumOf(sum, v)
			rows, most = rows+table.Rows(), max(most, table.Rows())
			for _, a := range table.Features[0].Values {
				if x, ok := parseNumber(a); ok {
					ages = append(ages, min(max(x, 0), 100))
				}
			}
		}
		told, err := MergeRare(s, sum)
		if err != nil {
			t.Fatal(err)
		}
		columns, err := OpenCatalogue(s, told, CatalogueNoise{Rows: uint64(rows), MaxRows: uint64(most), Members: 1})
		if err != nil || len(columns) != 4 {
			t.Fatal(columns, err)
		}
		for _, c := range columns {
			total := c.Missing + c.Other
			for _, b := range c.Buckets {
				if b.Count > 0 && b.Count < MinBucket {
					t.Errorf("%s %q: %v rows are told", c.Name, b.Name, b.Count)
				}
				total += b.Count
			}
			if c.Other > 0 && c.Other < MinBucket {
				t.Errorf("%s: %v other rows are told", c.Name, c.Other)
			}
			if rest := float64(rows) - total; rest != 0 && (rest < 0 || rest >= MinBucket) {
				t.Errorf("%s: %v of %d rows", c.Name, total, rows)
			}
			if c.CountError != 0 || c.MeanError != 0 || c.DeviationError != 0 {
				t.Errorf("%s: an error without noise: %+v", c.Name, c)
			}
		}
		if len(ages) > 0 {
			mean := 0.0
			for _, a := range ages {
				mean += a / float64(len(ages))
			}
			if math.Abs(columns[0].Mean-mean) > 0.01 {
				t.Errorf("mean %v, want %v", columns[0].Mean, mean)
			}
			spread := 0.0
			for _, a := range ages {
				spread += (a - mean) * (a - mean) / float64(len(ages))
			}
			if want := max(math.Sqrt(spread), 0.01*50); math.Abs(columns[0].Deviation-want) > 0.05 {
				t.Errorf("deviation %v, want %v", columns[0].Deviation, want)
			}
		}
	})
}

// TestPrivateCatalogueNorm: whatever rows a member has, its vector has at most
// the norm that the noise is for.
func TestPrivateCatalogueNorm(t *testing.T) {
	s := catalogueSchema()
	rapid.Check(t, func(t *rapid.T) {
		table := drawRows(t, "it")
		if rapid.Bool().Draw(t, "worst") { // all rows alike and at the end of every range
			for i := range table.Labels {
				table.Labels[i], table.Features[0].Values[i], table.Features[1].Values[i], table.Features[2].Values[i] = "no", "100", "cook", "Ulm"
			}
		}
		most := uint64(table.Rows() + rapid.IntRange(0, 50).Draw(t, "larger by"))
		v, err := PrivateCatalogueVector(s, table, most)
		if err != nil {
			t.Fatal(err)
		}
		norm := 0.0
		for _, x := range v {
			norm += float64(x) * float64(x)
		}
		if limit := PrivateNorm + math.Sqrt(float64(len(v)))/2; math.Sqrt(norm) > limit {
			t.Errorf("norm %v, at most %v", math.Sqrt(norm), limit)
		}
	})
	if _, err := PrivateCatalogueVector(s, tableOf(3), 2); !errors.Is(err, ErrTooLarge) {
		t.Errorf("more rows than the order's largest: %v", err)
	}
}

func tableOf(n int) Table {
	fill := func(v string) []string { return slices.Repeat([]string{v}, n) }
	return Table{LabelName: "y", Labels: fill("no"), Features: []Column{{Name: "age", Values: fill("40")}, {Name: "job", Values: fill("cook")}, {Name: "town", Values: fill("Ulm")}}}
}

// TestPrivateCatalogueEstimates: a noised sum is told as the true sums plus the
// noise, with the error that the noise has.
func TestPrivateCatalogueEstimates(t *testing.T) {
	s := catalogueSchema()
	tables := []Table{tableOf(200), tableOf(300), tableOf(500)}
	for i := range 100 {
		tables[2].Features[0].Values[i], tables[2].Features[1].Values[i], tables[2].Labels[i] = "80", "judge", "yes"
	}
	var sum []int64
	for _, table := range tables {
		v, err := PrivateCatalogueVector(s, table, 500)
		if err != nil {
			t.Fatal(err)
		}
		if sum == nil {
			sum = make([]int64, len(v))
		}
		sum = sumOf(sum, v)
	}
	const variance = 1e8 // ±10,000 units
	n := CatalogueNoise{Rows: 1000, MaxRows: 500, Members: 3, Variance: variance}
	one := 500 / float64(catalogueUnit(s))
	check := func(noise int64) {
		moved := slices.Clone(sum)
		for i := range moved {
			moved[i] += noise
		}
		columns, err := OpenCatalogue(s, moved, n)
		if err != nil {
			t.Fatal(err)
		}
		shift := float64(noise) * one
		for _, want := range []struct {
			column, bucket int
			count          float64
		}{{0, 4, 900}, {0, 8, 100}, {1, 0, 900}, {1, 1, 100}, {3, 0, 900}, {3, 1, 100}} {
			c := columns[want.column]
			if math.Abs(c.CountError-1e4*one) > 0.01*c.CountError {
				t.Errorf("error %v, want %v", c.CountError, 1e4*one)
			}
			// Three roundings of half a unit, and the truth moved by the noise.
			if got := c.Buckets[want.bucket].Count; math.Abs(got-min(want.count+shift, 1000)) > 1.5*one+1e-6 {
				t.Errorf("noise %d: %s has %v, want %v", noise, c.Name, got, want.count+shift)
			}
		}
		age := columns[0]
		if e := math.Abs(age.Mean - 44); e > 3*age.MeanError+0.1 {
			t.Errorf("noise %d: mean %v ± %v, want 44", noise, age.Mean, age.MeanError)
		}
		if e := math.Abs(age.Deviation - 12); e > 3*age.DeviationError+0.1 {
			t.Errorf("noise %d: deviation %v ± %v, want 12", noise, age.Deviation, age.DeviationError)
		}
	}
	for _, noise := range []int64{0, 5_000, -5_000, 10_000} {
		check(noise)
	}
}

func TestCatalogueRefuses(t *testing.T) {
	s := catalogueSchema()
	sum, err := CatalogueVector(s, tableOf(9))
	if err != nil {
		t.Fatal(err)
	}
	good := CatalogueNoise{Rows: 9, MaxRows: 9, Members: 1}
	for name, n := range map[string]CatalogueNoise{
		"no rows": {MaxRows: 1, Members: 1}, "larger part than whole": {Rows: 9, MaxRows: 10, Members: 1}, "nobody": {Rows: 9, MaxRows: 9},
		"NaN": {Rows: 9, MaxRows: 9, Members: 1, Variance: math.NaN()}, "too many rows": {Rows: MaxCohortRows + 1, MaxRows: 9, Members: 1},
	} {
		if _, err := OpenCatalogue(s, sum, n); !errors.Is(err, ErrBadStats) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := OpenCatalogue(s, sum[1:], good); !errors.Is(err, ErrWrongLength) {
		t.Error(err)
	}
	if _, err := MergeRare(s, sum[1:]); !errors.Is(err, ErrWrongLength) {
		t.Error(err)
	}
	sum[len(sum)-2] = -1
	if _, err := MergeRare(s, sum); !errors.Is(err, ErrBadStats) {
		t.Error(err)
	}
	wide := Schema{Version: SchemaVersion, Label: s.Label}
	for i := range 300 {
		wide.Features = append(wide.Features, Feature{Name: fmt.Sprint("c", i), Kind: Categorical})
	}
	if err := CheckCatalogue(wide); !errors.Is(err, ErrTooLarge) || strings.Contains(err.Error(), "c1") {
		t.Error(err)
	}
}
