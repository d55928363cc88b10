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
// every member in every column; nothing between 1 and 4 is told; means and
// deviations are those of the numbers, within what they say they may be off.
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
			if c.Missing > 0 && c.Missing < MinBucket {
				t.Errorf("%s: %v missing rows are told", c.Name, c.Missing)
			}
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
			if c.CountError != 0 {
				t.Errorf("%s: counts err without noise: %+v", c.Name, c)
			}
		}
		checkMoments(t, columns[0], ages)
	})
}

// checkMoments demands that mean and deviation of numbers in [Lo, Hi] are as
// near to those told as those say.
func checkMoments(t interface{ Errorf(string, ...any) }, c CatalogueColumn, numbers []float64) {
	if len(numbers) == 0 {
		return
	}
	mean, spread := 0.0, 0.0
	for _, x := range numbers {
		mean += x / float64(len(numbers))
	}
	for _, x := range numbers {
		spread += (x - mean) * (x - mean) / float64(len(numbers))
	}
	if math.Abs(c.Mean-mean) > c.MeanError+1e-6 || c.MeanError > c.Hi-c.Lo {
		t.Errorf("%s: mean %v ± %v, the rows have %v", c.Name, c.Mean, c.MeanError, mean)
	}
	if math.Abs(c.Deviation-math.Sqrt(spread)) > c.DeviationError+1e-6 {
		t.Errorf("%s: deviation %v ± %v, the rows have %v", c.Name, c.Deviation, c.DeviationError, math.Sqrt(spread))
	}
}

// TestCatalogueMomentsOfMany: where every part has rows, the mean is told to half
// the width of a part.
func TestCatalogueMomentsOfMany(t *testing.T) {
	s := catalogueSchema()
	table := tableOf(500)
	var ages []float64
	for i := range 500 {
		x := float64(i*i%997) / 10
		ages = append(ages, x)
		table.Features[0].Values[i] = fmt.Sprint(x)
	}
	sum, err := CatalogueVector(s, table)
	if err != nil {
		t.Fatal(err)
	}
	told, err := MergeRare(s, sum)
	if err != nil {
		t.Fatal(err)
	}
	columns, err := OpenCatalogue(s, told, CatalogueNoise{Rows: 500, MaxRows: 500, Members: 3})
	if err != nil {
		t.Fatal(err)
	}
	checkMoments(t, columns[0], ages)
	if c := columns[0]; c.Other != 0 || c.MeanError != 5 || c.DeviationError != 5 {
		t.Errorf("%+v", c)
	}
}

// TestCatalogueTellsNoRow: a range chosen so that all rows but one are clamped to
// its end tells nothing of that one: no exact sum is sent, and one that is sent
// all the same is not published.
func TestCatalogueTellsNoRow(t *testing.T) {
	s := Schema{Version: SchemaVersion, Label: Label{Name: "y", Classes: []string{"no", "yes"}}, Features: []Feature{
		{Name: "salary", Kind: Numeric, Lo: 1_000_000, Hi: 2_000_000, Scale: 20}}}
	publish := func(salary string) []int64 {
		t.Helper()
		table := Table{LabelName: "y", Features: []Column{{Name: "salary", Kind: Numeric}}}
		for i := range 300 {
			table.Labels = append(table.Labels, []string{"no", "yes"}[i%2])
			table.Features[0].Values = append(table.Features[0].Values, fmt.Sprint(20000+i*100))
		}
		table.Features[0].Values[77] = salary
		sum, err := CatalogueVector(s, table)
		if err != nil {
			t.Fatal(err)
		}
		if sum[0] != 0 || sum[1] != 0 {
			t.Errorf("Σu %d and Σu² %d are sent", sum[0], sum[1])
		}
		exact, err := catalogueSums(s, table)
		if err != nil || exact[0] == 0 || exact[1] == 0 {
			t.Fatal(exact, err)
		}
		told, err := MergeRare(s, sum)
		if err != nil {
			t.Fatal(err)
		}
		same, err := MergeRare(s, exact)
		if err != nil || !slices.Equal(told, same) {
			t.Errorf("%v with exact sums, %v without: %v", same, told, err)
		}
		return told
	}
	first := publish("1234567")
	for _, other := range []string{"1234568", "1999999", "", "none"} {
		if got := publish(other); !slices.Equal(got, first) {
			t.Errorf("%q instead of 1234567 shows: %v, was %v", other, got, first)
		}
	}
	// One among five in the same part counts there: the control.
	if want := []int64{0, 0, 300, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 150, 150, 0}; !slices.Equal(publish("1"), want) {
		t.Errorf("nobody apart: %v", publish("1"))
	}
}

// TestMergeRareHidesRareRows: of a row in a bucket of under five rows nothing is
// published but that it is one of the others: moved to any other bucket that is
// rare with it, or to another number of the same part, it changes nothing.
func TestMergeRareHidesRareRows(t *testing.T) {
	s := catalogueSchema()
	publish := func(t *rapid.T, table Table) (sum, told []int64) {
		sum, err := catalogueSums(s, table)
		if err != nil {
			t.Fatal(err)
		}
		if told, err = MergeRare(s, sum); err != nil {
			t.Fatal(err)
		}
		at := 0
		for _, n := range []int{numericSlots, 4, HashBuckets + 1, 3} {
			for i, c := range told[at : at+n] {
				if c != 0 && c < MinBucket {
					t.Errorf("%d is told in place %d", c, at+i)
				}
			}
			at += n
		}
		return sum, told
	}
	rapid.Check(t, func(t *rapid.T) {
		table := drawRows(t, "it")
		before, told := publish(t, table)
		row := rapid.IntRange(0, table.Rows()-1).Draw(t, "row")
		cells := [][]string{table.Features[0].Values, table.Features[1].Values, table.Features[2].Values, table.Labels}
		column := rapid.IntRange(0, 3).Draw(t, "column")
		was := cells[column][row]
		cells[column][row] = rapid.SampledFrom([][]string{
			{"1", "9.5", "17", "31", "38", "66", "93", "", "old"}, {"cook", "judge", "smith", "spy"}, {"Bern", "Ulm", "Graz", "Rom", ""}, {"no", "yes", "maybe"},
		}[column]).Draw(t, "instead")
		after, again := publish(t, table)
		// Which counts changed, and whether they were rare: the sums' places
		// differ, __other__ is never a count of its own.
		lasts := map[int]bool{numericSlots - 1: true, numericSlots + 3: true, numericSlots + 4 + HashBuckets: true, len(told) - 1: true}
		for i := range before {
			if i < 2 || lasts[i] || before[i] == after[i] {
				continue
			}
			if before[i] >= MinBucket || after[i] >= MinBucket {
				return // it was, or is, one of five
			}
		}
		if !slices.Equal(told, again) {
			t.Errorf("%q instead of %q shows: %v, was %v", cells[column][row], was, again, told)
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
