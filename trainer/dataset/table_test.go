package dataset

import (
	"bytes"
	"errors"
	"io"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

const patients = "age,smoker,result\n" +
	"61, yes ,sick\n" +
	"\n" +
	"?,no,well\n" +
	"  \n" +
	"\"44\",NA,sick\n"

func read(t *testing.T, text string, opts Options) Table {
	t.Helper()
	table, err := ReadCSV(strings.NewReader(text), opts)
	if err != nil {
		t.Fatal(err)
	}
	return table
}

func TestReadCSV(t *testing.T) {
	want := Table{
		Features: []Column{
			{"age", Numeric, []string{"61", "", "44"}},
			{"smoker", Categorical, []string{"yes", "no", ""}},
		},
		LabelName: "result",
		Labels:    []string{"sick", "well", "sick"},
		Lines:     []int{2, 4, 6},
	}
	for name, text := range map[string]string{
		"plain":           patients,
		"byte-order mark": "\ufeff" + patients,
		"mark and quote":  "\ufeff\"age\"" + strings.TrimPrefix(patients, "age"),
		"CRLF":            strings.ReplaceAll(patients, "\n", "\r\n"),
		"no last newline": strings.TrimSuffix(patients, "\n"),
	} {
		if got := read(t, text, Options{Label: "result"}); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

func TestColumnChoice(t *testing.T) {
	const text = "1,5,last,b\n2,6,x,a\n"
	for name, c := range map[string]struct {
		opts     Options
		label    string
		features []string
	}{
		"last":              {Options{NoHeader: true, Label: "last"}, "c4", []string{"c1", "c2", "c3"}},
		"index":             {Options{NoHeader: true, Label: "2", Drop: []string{"c1", "last"}}, "c2", []string{"c3"}},
		"name without name": {Options{NoHeader: true, Label: "c3"}, "c3", []string{"c1", "c2", "c4"}},
		"name beats word":   {Options{Label: "last"}, "last", []string{"1", "5", "b"}},
		"name beats index":  {Options{Label: "5", Drop: []string{"1"}}, "5", []string{"last", "b"}},
	} {
		c.opts.PartOfWhole = true
		table := read(t, text, c.opts)
		var names []string
		for _, f := range table.Features {
			names = append(names, f.Name)
		}
		if table.LabelName != c.label || !reflect.DeepEqual(names, c.features) {
			t.Errorf("%s: label %q, features %q", name, table.LabelName, names)
		}
	}
}

func TestKinds(t *testing.T) {
	for _, c := range []struct {
		values string
		want   Kind
	}{
		{"1 -2.5 1e3 .5 +7", Numeric},
		{"1 two", Categorical},
		{"1 inf", Categorical},
		{"1 NaN", Categorical},
		{"0x10", Categorical},
		{"1_000", Categorical},
		{"1e999", Categorical},
	} {
		if got := kindOf(strings.Fields(c.values)); got != c.want {
			t.Errorf("%s is %s", c.values, got)
		}
	}
}

// TestReadErrors holds what a user with a bad file is told.
func TestReadErrors(t *testing.T) {
	ok := Options{Label: "result"}
	for name, c := range map[string]struct {
		text string
		opts Options
		want error
		says string
	}{
		"empty file":       {"", ok, ErrEmpty, "no data rows"},
		"blank file":       {"\n \n\n", ok, ErrEmpty, "no data rows"},
		"header only":      {"age,result\n", ok, ErrEmpty, "only a header"},
		"ragged":           {patients + "1,2\n", ok, ErrRagged, "line 7: wrong number of fields: 2, the first line has 3"},
		"unknown label":    {patients, Options{Label: "outcome"}, ErrUnknownColumn, `column "outcome": unknown column: the file has 3 columns, ["age" "smoker" "result"]`},
		"label index 0":    {patients, Options{Label: "0"}, ErrUnknownColumn, `column "0"`},
		"label index high": {patients, Options{Label: "4"}, ErrUnknownColumn, `column "4"`},
		"no label":         {patients, Options{}, ErrUnknownColumn, "unknown column"},
		"unknown drop":     {patients, Options{Label: "result", Drop: []string{"id"}}, ErrUnknownColumn, `column "id"`},
		"label dropped":    {patients, Options{Label: "3", Drop: []string{"result"}}, ErrLabelDropped, `column "result"`},
		"nothing left":     {patients, Options{Label: "result", Drop: []string{"1", "2"}}, ErrNoFeatures, "no feature"},
		"one class":        {"age,result\n1,sick\n2,sick\n3,?\n", ok, ErrOneClass, `column "result": label has fewer than two classes: found 1`},
		"same name twice":  {"a,a\n1,2\n", Options{Label: "a"}, ErrDuplicateColumn, `line 1, column "a"`},
		"open quote":       {"a,result\n\"1,2\n", ok, ErrSyntax, "line 2"},
		"stray quote":      {"a,result\n1,2\n1\"2,3\n", ok, ErrSyntax, "line 3"},
		"not UTF-8":        {"a,result\n\xff,2\n", ok, ErrSyntax, "line 2"},
		"quoted newline":   {"a,result\n\"x\ny\",2\n1,2,3\n", ok, ErrRagged, "line 4"},
	} {
		_, err := ReadCSV(strings.NewReader(c.text), c.opts)
		var pe *ParseError
		if !errors.Is(err, c.want) || !errors.As(err, &pe) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %q, want %q", name, err, c.says)
		}
	}
	if _, err := ReadCSV(io.MultiReader(strings.NewReader(patients), brokenReader{}), ok); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("broken reader: %v", err)
	}
	if _, err := ReadCSV(strings.NewReader(strings.Repeat("x,", MaxColumns)+"\n"), ok); !errors.Is(err, ErrTooLarge) {
		t.Errorf("too wide: %v", err)
	}
	var classes strings.Builder
	for i := range MaxClasses + 1 {
		classes.WriteString("1,c" + strings.Repeat("x", i) + "\n")
	}
	if _, err := ReadCSV(strings.NewReader(classes.String()), Options{NoHeader: true, Label: "2"}); !errors.Is(err, ErrTooManyClasses) {
		t.Errorf("continuous label: %v", err)
	}
}

type brokenReader struct{}

func (brokenReader) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }

func TestPartOfWhole(t *testing.T) {
	table := read(t, "age,result\n1,sick\n", Options{Label: "result", PartOfWhole: true})
	if table.Rows() != 1 {
		t.Errorf("%+v", table)
	}
}

func TestClassesAreOrderedAsNumbers(t *testing.T) {
	table := read(t, "a,y\n1,10\n1,9\n1,-1\n1,\n1,9\n", Options{Label: "y"})
	if got := table.Classes(); !reflect.DeepEqual(got, []string{"-1", "9", "10"}) {
		t.Errorf("%q", got)
	}
}

// drawTable is any table that a file can hold.
func drawTable(t *rapid.T) Table {
	n := rapid.IntRange(1, 30).Draw(t, "rows")
	cell := rapid.OneOf(
		rapid.SampledFrom([]string{"", "a", "b", "é,\"x\"", "1e5", "x\ny", "#", "-7"}),
		rapid.StringMatching(`-?[0-9]{1,4}(\.[0-9]{1,3})?`),
	)
	table := Table{LabelName: "label", Labels: rapid.SliceOfN(rapid.SampledFrom([]string{"", "p", "q", "r"}), n, n).Draw(t, "labels")}
	for i := range rapid.IntRange(1, 4).Draw(t, "columns") {
		values := rapid.SliceOfN(cell, n, n).Draw(t, "values")
		table.Features = append(table.Features, Column{Name: string(rune('A' + i)), Kind: kindOf(values), Values: values})
	}
	return table
}

func TestCSVRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := drawTable(t)
		var file bytes.Buffer
		if err := WriteCSV(&file, want, nil); err != nil {
			t.Fatal(err)
		}
		got, err := ReadCSV(&file, Options{Label: "label", PartOfWhole: true})
		if err != nil {
			t.Fatal(err)
		}
		got.Lines = nil
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("%+v\nbecame\n%+v", want, got)
		}
	})
}

func TestWriteSubset(t *testing.T) {
	table := read(t, patients, Options{Label: "result"})
	var file bytes.Buffer
	if err := WriteCSV(&file, table, []int{2, 0}); err != nil {
		t.Fatal(err)
	}
	if got, want := file.String(), "age,smoker,result\n44,,sick\n61,yes,sick\n"; got != want {
		t.Errorf("%q", got)
	}
	if s := table.Subset([]int{2, 0}); s.Features[0].Values[0] != "44" || s.Lines[0] != 6 || s.Labels[1] != "sick" {
		t.Errorf("%+v", s)
	}
	if err := WriteCSV(io.Discard, table, []int{3}); err == nil {
		t.Error("a row that does not exist was written")
	}
}

func FuzzReadCSV(f *testing.F) {
	f.Add([]byte(patients), false, "result", "")
	f.Add([]byte("1,2\n3,4\n"), true, "last", "1")
	f.Fuzz(func(t *testing.T, data []byte, noHeader bool, label, drop string) {
		opts := Options{Label: label, NoHeader: noHeader}
		if drop != "" {
			opts.Drop = []string{drop}
		}
		table, err := ReadCSV(bytes.NewReader(data), opts)
		if err != nil {
			var pe *ParseError
			if !errors.As(err, &pe) {
				t.Fatalf("untyped error %v", err)
			}
			return
		}
		var file bytes.Buffer
		if err := WriteCSV(&file, table, nil); err != nil {
			t.Fatal(err)
		}
		again, err := ReadCSV(&file, Options{Label: table.LabelName})
		if err != nil {
			t.Fatal(err)
		}
		again.Lines, table.Lines = nil, nil
		if !reflect.DeepEqual(again, table) {
			t.Fatalf("%+v\nbecame\n%+v", table, again)
		}
		schema, err := InferSchema(table)
		if err != nil {
			t.Fatal(err)
		}
		stats, _, err := StatsVector(schema, table)
		if err != nil {
			t.Fatal(err)
		}
		enc, err := NewEncoder(schema, stats)
		if err != nil {
			t.Fatal(err)
		}
		if _, _, _, err := enc.Encode(table); err != nil {
			t.Fatal(err)
		}
	})
}
