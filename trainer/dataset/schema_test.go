package dataset

import (
	"bytes"
	"errors"
	"math"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func infer(t *testing.T, text, label string) Schema {
	t.Helper()
	s, err := InferSchema(read(t, text, Options{Label: label}))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestInferSchema(t *testing.T) {
	s := infer(t, "age,constant,empty,town,y\n30,5,?,Ulm,<=50K\n-0,5,NA,Bonn,>50K\n,5,,Ulm,>50K\n12,5,,__other__,?\n", "y")
	const want = `{"version":1,"features":[` +
		`{"name":"age","kind":"numeric","hi":30,"scale":20},` +
		`{"name":"constant","kind":"numeric","lo":2.5,"hi":7.5,"scale":20},` +
		`{"name":"empty","kind":"numeric","lo":-1,"hi":1,"scale":20},` +
		`{"name":"town","kind":"categorical","categories":["Bonn","Ulm"]}],` +
		`"label":{"name":"y","classes":["<=50K",">50K"]}}`
	if got := string(s.Canonical()); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if n := EncodedWidth(s); n != 3+3 {
		t.Errorf("width %d", n)
	}
	if n := StatsLength(s); n != 9+3+6 {
		t.Errorf("statistics length %d", n)
	}
}

func TestManyCategoriesAreHashed(t *testing.T) {
	var text strings.Builder
	text.WriteString("name,y\n")
	for i := range MaxListed + 1 {
		text.WriteString("n" + strings.Repeat("x", i) + "," + string(rune('a'+i%2)) + "\n")
	}
	s := infer(t, text.String(), "y")
	if len(s.Features[0].Categories) != 0 || EncodedWidth(s) != HashBuckets+1 || StatsLength(s) != HashBuckets+1+6 {
		t.Errorf("%+v", s.Features[0])
	}
	if bytes.Contains(s.Canonical(), []byte("nxx")) {
		t.Error("a value left in the schema")
	}
	// The bucket of a value is public and must never move.
	if b, known := s.Features[0].bucket("nx"); b != 0x05 || !known {
		t.Errorf("bucket %#x", b)
	}
}

func TestExtremeRange(t *testing.T) {
	s := infer(t, "a,y\n1.7e308,0\n-1.7e308,1\n", "y")
	if f := s.Features[0]; math.IsInf(f.Hi-f.Lo, 0) {
		t.Errorf("[%v, %v]", f.Lo, f.Hi)
	}
}

const goodSchema = `{"version":1,"features":[{"name":"a","kind":"numeric","lo":-1,"hi":2,"scale":20},{"name":"b","kind":"categorical","categories":["p","q"]}],"label":{"name":"y","classes":["0","1"]}}`

func TestSchemaRefusals(t *testing.T) {
	if s, err := ParseSchema([]byte(goodSchema)); err != nil || string(s.Canonical()) != goodSchema {
		t.Fatalf("the good schema: %s, %v", s.Canonical(), err)
	}
	for name, swap := range map[string][2]string{
		"version":               {`"version":1`, `"version":2`},
		"unknown field":         {`"kind"`, `"sql":"x","kind"`},
		"no features":           {`[{"name":"a","kind":"numeric","lo":-1,"hi":2,"scale":20},{"name":"b","kind":"categorical","categories":["p","q"]}]`, `[]`},
		"no name":               {`"name":"a"`, `"name":""`},
		"name twice":            {`"name":"a"`, `"name":"b"`},
		"name of the label":     {`"name":"a"`, `"name":"y"`},
		"unknown kind":          {`"numeric"`, `"text"`},
		"empty range":           {`"hi":2`, `"hi":-1`},
		"infinite width":        {`"lo":-1,"hi":2`, `"lo":-1.7e308,"hi":1.7e308`},
		"scale 0":               {`"scale":20`, `"scale":0`},
		"scale that overflows":  {`"scale":20`, `"scale":21`},
		"numeric with list":     {`"scale":20`, `"scale":20,"categories":["x"]`},
		"categorical with lo":   {`"categories"`, `"lo":1,"categories"`},
		"unsorted":              {`["p","q"]`, `["q","p"]`},
		"category twice":        {`["p","q"]`, `["p","p"]`},
		"reserved category":     {`["p","q"]`, `["__other__"]`},
		"empty category":        {`["p","q"]`, `["","p"]`},
		"one class":             {`["0","1"]`, `["0"]`},
		"class twice":           {`["0","1"]`, `["0","0"]`},
		"empty class":           {`["0","1"]`, `["","0"]`},
		"label without a name":  {`"name":"y"`, `"name":""`},
		"trailing data":         {`]}}`, `]}}{}`},
		"trailing bracket":      {`]}}`, `]}}]`},
		"not UTF-8":             {`"p"`, "\"\xff\""},
		"not a number":          {`"lo":-1`, `"lo":"-1"`},
		"more than float64 can": {`"lo":-1`, `"lo":-1e999`},
	} {
		text := strings.Replace(goodSchema, swap[0], swap[1], 1)
		if text == goodSchema {
			t.Fatalf("%s: nothing swapped", name)
		}
		if _, err := ParseSchema([]byte(text)); !errors.Is(err, ErrBadSchema) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if (Schema{}).Canonical() != nil {
		t.Error("an invalid schema has an encoding")
	}
}

func TestSchemaRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		table := drawTable(t)
		s, err := InferSchema(table)
		if len(table.Classes()) < 2 {
			if !errors.Is(err, ErrOneClass) {
				t.Fatalf("one class: %v", err)
			}
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		again, err := ParseSchema(s.Canonical())
		if err != nil || !reflect.DeepEqual(again, s) || again.Hash() != s.Hash() {
			t.Fatalf("%s became %s: %v", s.Canonical(), again.Canonical(), err)
		}
	})
}

func FuzzParseSchema(f *testing.F) {
	f.Add([]byte(goodSchema))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := ParseSchema(data)
		if err != nil {
			if !errors.Is(err, ErrBadSchema) {
				t.Fatalf("untyped error %v", err)
			}
			return
		}
		again, err := ParseSchema(s.Canonical())
		if err != nil || !reflect.DeepEqual(again, s) || again.Hash() != s.Hash() {
			t.Fatalf("%s does not survive: %v", s.Canonical(), err)
		}
	})
}
