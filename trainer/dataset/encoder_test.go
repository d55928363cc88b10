package dataset

import (
	"errors"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// schemaOf is a schema for drawTable's tables that does not come from them.
func schemaOf(table Table) Schema {
	s := Schema{Version: 1, Label: Label{"label", []string{"p", "q"}}}
	for i, c := range table.Features {
		switch i % 3 {
		case 0:
			s.Features = append(s.Features, Feature{Name: c.Name, Kind: Numeric, Lo: -50, Hi: 500, Scale: 20})
		case 1:
			s.Features = append(s.Features, Feature{Name: c.Name, Kind: Categorical, Categories: []string{"-7", "a", "b"}})
		default:
			s.Features = append(s.Features, Feature{Name: c.Name, Kind: Categorical})
		}
	}
	return s
}

// TestStatsAdd: the statistics of parts sum to those of the whole, whatever
// the parts. The secure sum depends on it.
func TestStatsAdd(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		table := drawTable(t)
		s := schemaOf(table)
		whole, counts, err := StatsVector(s, table)
		if err != nil {
			t.Fatal(err)
		}
		if len(whole) != StatsLength(s) {
			t.Fatalf("length %d", len(whole))
		}
		cut := rapid.IntRange(0, table.Rows()).Draw(t, "cut")
		var sum []int64
		var sumCounts Counts
		for _, rows := range [][2]int{{0, cut}, {cut, table.Rows()}} {
			var part []int
			for r := rows[0]; r < rows[1]; r++ {
				part = append(part, r)
			}
			stats, c, err := StatsVector(s, table.Subset(part))
			if err != nil {
				t.Fatal(err)
			}
			sumCounts = sumCounts.Add(c)
			if sum == nil {
				sum = make([]int64, len(stats))
			}
			for i, v := range stats {
				if v > StatsBound(len(part)) || v < -StatsBound(len(part)) {
					t.Fatalf("coordinate %d is %d", i, v)
				}
				sum[i] += v
			}
		}
		if !slices.Equal(sum, whole) || sumCounts != counts {
			t.Fatalf("%v %+v, whole %v %+v", sum, sumCounts, whole, counts)
		}
		if counts.Rows+counts.Dropped != table.Rows() {
			t.Fatalf("%+v of %d rows", counts, table.Rows())
		}
	})
}

// TestEncodeShape: the width follows from the schema, every value is finite
// and bounded, every categorical block has exactly one 1.
func TestEncodeShape(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		table := drawTable(t)
		s := schemaOf(table)
		stats, statCounts, err := StatsVector(s, table)
		if err != nil {
			t.Fatal(err)
		}
		e, err := NewEncoder(s, stats)
		if err != nil {
			t.Fatal(err)
		}
		x, y, counts, err := e.Encode(table)
		if err != nil {
			t.Fatal(err)
		}
		w := EncodedWidth(s)
		if e.Width() != w || len(x) != counts.Rows*w || len(y) != counts.Rows || counts != statCounts {
			t.Fatalf("%d values, %d labels, %+v", len(x), len(y), counts)
		}
		for row := range counts.Rows {
			v := x[row*w : (row+1)*w]
			for _, f := range s.Features {
				if f.Kind == Numeric {
					if !(math.Abs(float64(v[0])) <= maxStandardised) {
						t.Fatalf("%v", v[0])
					}
					v = v[1:]
					continue
				}
				ones := 0
				for _, b := range v[:f.buckets()] {
					if b == 1 {
						ones++
					} else if b != 0 {
						t.Fatalf("bucket %v", b)
					}
				}
				if ones != 1 {
					t.Fatalf("%d ones", ones)
				}
				v = v[f.buckets():]
			}
		}
	})
}

const people = "age,town,y\n" +
	"0,Ulm,no\n0,Ulm,no\n0,Ulm,no\n10,Ulm,yes\n10,Ulm,yes\n10,Bonn,yes\n" + // six regular rows, Bonn once
	"99,Ulm,yes\n" + // clamped to 10
	"?,Kiel,no\n" + // missing age, unknown town
	"old,?,no\n" + // not a number, missing town
	"5,Ulm,maybe\n5,Ulm,?\n" // no class: left out

func TestEncodeMeaning(t *testing.T) {
	s := Schema{Version: 1,
		Features: []Feature{
			{Name: "age", Kind: Numeric, Lo: 0, Hi: 10, Scale: 20},
			{Name: "town", Kind: Categorical, Categories: []string{"Bonn", "Ulm"}},
		},
		Label: Label{"y", []string{"no", "yes"}},
	}
	table := read(t, people, Options{Label: "y"})
	stats, counts, err := StatsVector(s, table)
	if err != nil {
		t.Fatal(err)
	}
	const one = 1 << 20
	if want := []int64{7, (4 - 3) * one, 7 * one * one, 1, 6, 2, 9, 2, 1, 1, 1, 2}; !slices.Equal(stats, want) {
		t.Errorf("statistics %v, want %v", stats, want)
	}
	if want := (Counts{Rows: 9, Dropped: 2, Clamped: 1, Unknown: 1, NotNumeric: 1, Missing: 2}); counts != want {
		t.Errorf("counts %+v, want %+v", counts, want)
	}
	twice := slices.Clone(stats)
	for i := range twice {
		twice[i] *= 2
	}
	if c, err := CohortCounts(s, twice); err != nil || c != counts.Add(counts) {
		t.Errorf("counts of a cohort %+v (%v), want %+v", c, err, counts.Add(counts))
	}
	twice[len(twice)-1] = -1
	if _, err := CohortCounts(s, twice); !errors.Is(err, ErrBadStats) {
		t.Errorf("negative count: %v", err)
	}
	e, err := NewEncoder(s, stats)
	if err != nil {
		t.Fatal(err)
	}
	x, y, _, err := e.Encode(table)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(y, []int32{0, 0, 0, 1, 1, 1, 1, 0, 0}) {
		t.Errorf("labels %v", y)
	}
	// mean 1/7 and variance 1-1/49 of ±1
	std := math.Sqrt(1 - 1.0/49)
	lo, hi := float32((-1-1.0/7)/std), float32((1-1.0/7)/std)
	for row, want := range [][]float32{
		{lo, 0, 1, 0}, {lo, 0, 1, 0}, {lo, 0, 1, 0}, {hi, 0, 1, 0}, {hi, 0, 1, 0},
		{hi, 0, 0, 1}, // Bonn is below τ
		{hi, 0, 1, 0}, {0, 0, 0, 1}, {0, 0, 0, 1},
	} {
		got := x[row*4 : row*4+4]
		if math.Abs(float64(got[0]-want[0])) > 1e-6 || !slices.Equal(got[1:], want[1:]) {
			t.Errorf("row %d is %v, want %v", row, got, want)
		}
	}
}

// TestScaleDoesNotMatter: columns in other units encode alike.
func TestScaleDoesNotMatter(t *testing.T) {
	encode := func(text string) []float32 {
		table := read(t, text, Options{Label: "y"})
		s, err := InferSchema(table)
		if err != nil {
			t.Fatal(err)
		}
		stats, _, err := StatsVector(s, table)
		if err != nil {
			t.Fatal(err)
		}
		e, err := NewEncoder(s, stats)
		if err != nil {
			t.Fatal(err)
		}
		x, _, _, err := e.Encode(table)
		if err != nil {
			t.Fatal(err)
		}
		return x
	}
	a := encode("kg,y\n1,a\n2,b\n5,a\n7,b\n")
	b := encode("mg,y\n1000000,a\n2000000,b\n5000000,a\n7000000,b\n")
	for i := range a {
		if math.Abs(float64(a[i]-b[i])) > 1e-5 {
			t.Errorf("%v and %v", a, b)
		}
	}
}

func TestEncoderRefusals(t *testing.T) {
	table := read(t, people, Options{Label: "y"})
	s := infer(t, people, "y")
	if _, _, err := StatsVector(s, Table{LabelName: "z"}); !errors.Is(err, ErrUnknownColumn) {
		t.Errorf("other label: %v", err)
	}
	less := table
	less.Features = less.Features[:1]
	if _, _, err := StatsVector(s, less); !errors.Is(err, ErrUnknownColumn) || !strings.Contains(err.Error(), `"town"`) {
		t.Errorf("column missing: %v", err)
	}
	swapped := table
	swapped.Features = []Column{table.Features[1], table.Features[0]}
	a, _, err := StatsVector(s, table)
	if err != nil {
		t.Fatal(err)
	}
	if b, _, err := StatsVector(s, swapped); err != nil || !slices.Equal(a, b) {
		t.Errorf("order of columns matters: %v", err)
	}
	schema := schemaOf(Table{Features: []Column{{Name: "A"}, {Name: "B"}}})
	good := []int64{2, 0, 2 << 40, 1, 1, 0, 0, 2, 0, 0, 0, 0, 0}
	if _, err := NewEncoder(schema, good); err != nil {
		t.Fatal(err)
	}
	if _, err := NewEncoder(schema, good[1:]); !errors.Is(err, ErrWrongLength) {
		t.Errorf("short sum: %v", err)
	}
	for i, v := range map[int]int64{0: -1, 1: 3 << 20, 2: 3 << 40, 3: -1} {
		bad := slices.Clone(good)
		bad[i] = v
		if _, err := NewEncoder(schema, bad); !errors.Is(err, ErrBadStats) {
			t.Errorf("coordinate %d = %d: %v", i, v, err)
		}
	}
	if _, err := NewEncoder(schema, make([]int64, StatsLength(schema))); err != nil {
		t.Errorf("nobody has a value: %v", err)
	}
}

func TestEncoderKeepsItsSchema(t *testing.T) {
	s := infer(t, people, "y")
	e, err := NewEncoder(s, make([]int64, StatsLength(s)))
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(e.Schema(), s) || e.Classes() != 3 {
		t.Errorf("%+v", e.Schema())
	}
}

// TestEncodeRows: rows to predict need no label, and encode as labelled ones.
func TestEncodeRows(t *testing.T) {
	whole, err := ReadCSV(strings.NewReader("a,b,y\n1,x,0\n2,y,1\n3,x,0\n"), Options{Label: "y"})
	if err != nil {
		t.Fatal(err)
	}
	s, err := InferSchema(whole)
	if err != nil {
		t.Fatal(err)
	}
	sum, _, err := StatsVector(s, whole)
	if err != nil {
		t.Fatal(err)
	}
	e, err := NewEncoder(s, sum)
	if err != nil {
		t.Fatal(err)
	}
	want, _, _, err := e.Encode(whole)
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range []string{"a,b\n1,x\n2,y\n3,x\n", "b,y,a\nx,?,1\ny,9,2\nx,,3\n"} {
		rows, err := ReadCSV(strings.NewReader(file), Options{Label: "y", MayLackLabel: true})
		if err != nil {
			t.Fatal(err)
		}
		got, counts, err := e.EncodeRows(rows)
		if err != nil || !slices.Equal(got, want) || counts.Rows != 3 || counts.Dropped != 0 {
			t.Errorf("%q: %v, %+v, %v", file, got, counts, err)
		}
	}
	total := 0
	for _, n := range Columns(s) {
		total += n
	}
	if total != EncodedWidth(s) || len(Columns(s)) != 2 {
		t.Errorf("columns %v of %d", Columns(s), EncodedWidth(s))
	}
}
