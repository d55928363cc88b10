package dataset

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"sahm/dao"
)

var update = flag.Bool("update", false, "write testdata/vectors.json anew")

const (
	vectorsFile = "testdata/vectors.json"
	// portalFile is what the portal's TypeScript made; its own test writes it.
	portalFile = "../../web/vectors/docs.json"
)

// vectors are what this package says of files and schemas. The portal's reader
// (web/src/core) is held to the same answers.
type vectors struct {
	Note    string         `json:"note"`
	Tables  []tableVector  `json:"tables"`
	Schemas []schemaVector `json:"schemas"`
}

type tableVector struct {
	Name    string       `json:"name"`
	CSV     *string      `json:"csv,omitempty"`
	Base64  string       `json:"base64,omitempty"` // of files that are not UTF-8
	Options optionVector `json:"options"`

	Table  *tableAnswer  `json:"table,omitempty"`
	Schema *schemaAnswer `json:"schema,omitempty"`
	Error  *errorAnswer  `json:"error,omitempty"`
}

type optionVector struct {
	Label       string   `json:"label"`
	NoHeader    bool     `json:"noHeader,omitempty"`
	Drop        []string `json:"drop,omitempty"`
	PartOfWhole bool     `json:"partOfWhole,omitempty"`
}

type tableAnswer struct {
	Rows    int      `json:"rows"`
	Kinds   []Kind   `json:"kinds"`
	Classes []string `json:"classes"`
	Written string   `json:"written"` // by WriteCSV: every name and value
}

type errorAnswer struct {
	Code    string `json:"code"`
	Line    int    `json:"line,omitempty"`
	Column  string `json:"column,omitempty"`
	Message string `json:"message"`
}

type schemaAnswer struct {
	Canonical   string   `json:"canonical,omitempty"`
	Hash        dao.Hash `json:"hash,omitzero"`
	Width       int      `json:"width,omitempty"`
	StatsLength int      `json:"statsLength,omitempty"`
	Error       string   `json:"error,omitempty"` // of InferSchema
}

type schemaVector struct {
	Name     string `json:"name"`
	Document string `json:"document"`
	// Portal is "refused" where the portal is stricter than encoding/json.
	Portal string        `json:"portal,omitempty"`
	Schema *schemaAnswer `json:"schema,omitempty"`
	Error  string        `json:"error,omitempty"`
}

var errorNames = []struct {
	err  error
	name string
}{
	{ErrEmpty, "ErrEmpty"}, {ErrRagged, "ErrRagged"}, {ErrUnknownColumn, "ErrUnknownColumn"}, {ErrDuplicateColumn, "ErrDuplicateColumn"}, {ErrOneClass, "ErrOneClass"},
	{ErrTooManyClasses, "ErrTooManyClasses"}, {ErrNoFeatures, "ErrNoFeatures"}, {ErrLabelDropped, "ErrLabelDropped"}, {ErrSyntax, "ErrSyntax"}, {ErrTooLarge, "ErrTooLarge"},
}

func nameOf(t *testing.T, err error) string {
	t.Helper()
	for _, e := range errorNames {
		if errors.Is(err, e.err) {
			return e.name
		}
	}
	t.Fatalf("error without a name: %v", err)
	return ""
}

// TestVectors: the committed vectors are what this package answers today.
func TestVectors(t *testing.T) {
	v := vectors{Note: "written by go test ./trainer/dataset -run TestVectors -update; web/src/core is held to it"}
	for _, c := range append(tableCases(), randomTables()...) {
		v.Tables = append(v.Tables, c.answer(t))
	}
	for _, c := range schemaCases() {
		s, err := ParseSchema([]byte(c.Document))
		if err != nil {
			c.Error = "ErrBadSchema"
		} else {
			c.Schema = answerOf(s)
		}
		v.Schemas = append(v.Schemas, c)
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

func (c tableVector) answer(t *testing.T) tableVector {
	var file []byte
	if c.CSV != nil {
		file = []byte(*c.CSV)
	} else {
		var err error
		if file, err = base64.StdEncoding.DecodeString(c.Base64); err != nil {
			t.Fatal(err)
		}
	}
	o := c.Options
	table, err := ReadCSV(bytes.NewReader(file), Options{Label: o.Label, NoHeader: o.NoHeader, Drop: o.Drop, PartOfWhole: o.PartOfWhole})
	var pe *ParseError
	if errors.As(err, &pe) {
		c.Error = &errorAnswer{Code: nameOf(t, err), Line: pe.Line, Column: pe.Column, Message: err.Error()}
		return c
	}
	if err != nil {
		t.Fatal(err)
	}
	var written bytes.Buffer
	if err := WriteCSV(&written, table, nil); err != nil {
		t.Fatal(err)
	}
	c.Table = &tableAnswer{Rows: table.Rows(), Kinds: []Kind{}, Classes: append([]string{}, table.Classes()...), Written: written.String()}
	for _, f := range table.Features {
		c.Table.Kinds = append(c.Table.Kinds, f.Kind)
	}
	s, err := InferSchema(table)
	switch {
	case errors.Is(err, ErrBadSchema):
		c.Schema = &schemaAnswer{Error: "ErrBadSchema"}
	case err != nil:
		c.Schema = &schemaAnswer{Error: nameOf(t, err)}
	default:
		c.Schema = answerOf(s)
	}
	return c
}

func answerOf(s Schema) *schemaAnswer {
	return &schemaAnswer{Canonical: string(s.Canonical()), Hash: s.Hash(), Width: EncodedWidth(s), StatsLength: StatsLength(s)}
}

func tableCases() []tableVector {
	var list []tableVector
	add := func(name, csv string, o optionVector) {
		c := tableVector{Name: name, Options: o}
		if utf8.ValidString(csv) {
			c.CSV = &csv
		} else {
			c.Base64 = base64.StdEncoding.EncodeToString([]byte(csv))
		}
		list = append(list, c)
	}
	y := optionVector{Label: "y"}
	last := optionVector{Label: "last"}
	part := optionVector{Label: "last", PartOfWhole: true}
	raw := optionVector{Label: "last", NoHeader: true, PartOfWhole: true}
	many := func(n int, each func(i int) string) string {
		var b strings.Builder
		for i := range n {
			b.WriteString(each(i))
		}
		return b.String()
	}

	add("plain", "age,smoker,y\n61, yes ,sick\n\n?,no,well\n  \n\"44\",NA,sick\n", y)
	add("byte-order mark", "\ufeffage,y\n1,a\n2,b\n", y)
	add("mark before a quote", "\ufeff\"age\",y\n1,a\n2,b\n", y)
	add("a second mark is text", "\ufeff\ufeffage,y\n1,a\n2,b\n", y)
	add("mark within", "a,y\n\ufeff1,a\n2,b\n", y)
	add("CRLF", "a,y\r\n1,p\r\n2,q\r\n", y)
	add("CRLF within quotes", "a,y\r\n\"1\r\n2\",p\r\nx,q\r\n", y)
	add("CR alone is space", "a,y\r1,p\r2,q\r", part)
	add("CR within a field", "a,y\nx\rz,p\n2,q\n", y)
	add("CR CR LF", "a,y\n1,p\r\r\n\"x\r\r\n\",q\n", y)
	add("no last newline", "a,y\n1,p\n2,q", y)
	add("CR at the end", "a,y\n1,p\n2,q\r", y)
	add("quote and CR at the end", "a,y\n1,p\n2,\"q\"\r", y)
	add("only CR at the end", "a,y\n1,p\n2,q\n\r", y)
	add("doubled quotes", "a,y\n\"say \"\"hi\"\"\",p\n\"\"\"\",q\n", y)
	add("commas and newlines within quotes", "a,y\n\"1,2\n3,4\",p\n5,q\n", y)
	add("space before a quote", "a,y\n  \"x\",p\n\t\"y\",q\n", y)
	add("unicode space around", "a,y\n\u00a0\u2003x\u3000,p\n\u0085y\u2028,q\n", y)
	add("unicode space before a quote", "a,y\n\u00a0\"x\",p\n1,q\n", y)
	add("space within quotes is trimmed too", "a,y\n\" x \",p\n\" \",q\n", y)
	add("zero-width space is text", "a,y\n\u200bx,p\n1,q\n", y)
	add("a quoted nothing is blank", "a\n\"\"\nx\n", part)
	add("a line of spaces", "a,y\n1,p\n \u00a0 \n2,q\n", y)
	add("missing values", "a,b,c,y\n?,NA,,p\n1,na,N/A,q\n\"?\",\" NA \",\"\",p\n", y)
	add("missing labels", "a,y\n1,p\n2,?\n3,\n4,q\n", y)
	add("a column without values", "a,b,y\n?,1,p\n,2,q\n", y)
	add("names of nothing", ",b,\n1,2,p\n3,4,q\n", last)
	add("an empty name meets c1", ",c1,y\n1,2,p\n3,4,q\n", y)
	add("names are trimmed", " a , y \n1,p\n2,q\n", y)
	add("names in quotes", "\"a,b\",\"y\ny\"\n1,p\n2,q\n", last)
	add("question mark as a name", "?,NA\n1,p\n2,q\n", last)
	add("no header", "1,5,b\n2,6,a\n", optionVector{Label: "last", NoHeader: true})
	add("no header, one row", "1,5,b\n", raw)
	add("no header by name", "1,5,b\n2,6,a\n", optionVector{Label: "c3", NoHeader: true, Drop: []string{"c1"}})
	add("label by index", "a,b,c\n1,p,3\n4,q,6\n", optionVector{Label: "2"})
	add("label by a signed index", "a,b,c\n1,p,3\n4,q,6\n", optionVector{Label: "+02"})
	add("a name beats an index", "5,1,z\n1,2,p\n3,4,q\n", optionVector{Label: "1", Drop: []string{"5"}})
	add("a name beats the word", "last,b\n1,p\n2,q\n", last)
	add("dropped twice", "id,a,y\n1,2,p\n3,4,q\n", optionVector{Label: "y", Drop: []string{"id", "1"}})
	add("drop the last", "a,y,id\n1,p,7\n2,q,8\n", optionVector{Label: "y", Drop: []string{"last"}})
	add("part of a whole", "a,y\n1,p\n2,p\n", part)
	add("part without labels", "a,y\n1,\n2,?\n", part)
	add("numbers", "a,b,c,d,e,f,y\n1,-2.5,+3,.5,7.,1e3,p\n0,-0,+0,-.5,1.25e-3,1E+3,q\n", y)
	add("not numbers", "a,b,c,d,e,f,g,h,i,y\ninf,NaN,0x10,1_000,1e999,1e,.,-,1 2,p\nInfinity,nan,0b1,1,-1e999,+,e5,--1,1e5.0,q\n", y)
	add("thousands and commas", "a,b,y\n\"1,000\",1'000,p\n2,3,q\n", y)
	add("digits of other scripts", "a,b,y\n١٢,１２,p\n1,2,q\n", y)
	add("tiny and huge numbers", "a,b,c,d,e,y\n5e-324,1e308,1e-400,123456789012345678901234567890,0.1,p\n1e-7,-1.7976931348623157e308,0,1e21,0.30000000000000004,q\n", y)
	add("the whole of float64", "a,b,y\n-1.7976931348623157e308,0,p\n1.7976931348623157e308,1e308,q\n", y)
	add("a constant", "a,b,c,y\n7,-0,1e17,p\n7,0,1e17,q\n", y)
	add("a constant too large to widen", "a,y\n-1.7e308,p\n-1.7e308,q\n", y)
	add("minus zero only", "a,y\n-0,p\n-0.0,q\n", y)
	add("exponents begin", "a,b,c,y\n1e20,1e21,1e22,p\n0.000001,0.0000001,0.00000123,q\n", y)
	add("classes as numbers", "a,y\n1,10\n1,9\n1,-1\n1,9.0\n1,1e1\n", y)
	add("classes as text", "a,y\n1,10\n1,9\n1,x\n", y)
	add("classes by bytes", "a,y\n1,\uff01\n1,\U0001f600\n1,é\n1,z\n1,Z\n1,\ue000\n", y)
	add("categories by bytes", "a,y\n\uff01,p\n\U0001f600,q\né,p\nz,p\nzz,q\n\ufffd,q\n__other__,q\n", y)
	add("characters that JSON escapes", "a,y\n\"<&>\u2028\u2029\x7f\",p\n\"\x01\t\b\f\\\"\"\",q\n", y)
	add("64 categories are listed", "a,y\n"+many(64, func(i int) string { return fmt.Sprintf("v%d,%d\n", i, i%2) }), y)
	add("65 are hashed", "a,y\n"+many(65, func(i int) string { return fmt.Sprintf("v%d,%d\n", i, i%2) }), y)
	add("1000 classes", "a,y\n"+many(MaxClasses, func(i int) string { return fmt.Sprintf("1,%d\n", i) }), y)
	add("Postgres' end", "a,y\n\\.,p\nx,q\n", y)
	add("NUL", "a,y\n\x00,p\n1,q\n", y)

	add("empty file", "", y)
	add("only a mark", "\ufeff", y)
	add("blank lines", "\n \n\r\n\n", y)
	add("only a header", "a,y\n", y)
	add("ragged", "a,y\n1,p\n\n2\n", y)
	add("ragged after a quoted newline", "a,y\n\"1\n2\",p\n1,2,3\n", y)
	add("a trailing comma", "a,y\n1,p,\n", y)
	add("unknown label", "a,y\n1,p\n2,q\n", optionVector{Label: "outcome"})
	add("unknown label of many columns", many(20, func(i int) string { return fmt.Sprintf("n%d,", i) })+"y\n"+strings.Repeat("1,", 20)+"p\n", optionVector{Label: "é\n"})
	add("no label", "a,y\n1,p\n2,q\n", optionVector{})
	add("index 0", "a,y\n1,p\n2,q\n", optionVector{Label: "0"})
	add("index too high", "a,y\n1,p\n2,q\n", optionVector{Label: "3"})
	add("an index beyond all integers", "a,y\n1,p\n2,q\n", optionVector{Label: "99999999999999999999"})
	add("a fraction is no index", "a,y\n1,p\n2,q\n", optionVector{Label: "1.0"})
	add("unknown drop", "a,y\n1,p\n2,q\n", optionVector{Label: "y", Drop: []string{"id"}})
	add("label dropped", "a,y\n1,p\n2,q\n", optionVector{Label: "2", Drop: []string{"a", "y"}})
	add("nothing left", "a,y\n1,p\n2,q\n", optionVector{Label: "y", Drop: []string{"a"}})
	add("one column", "y\np\nq\n", y)
	add("one class", "a,y\n1,p\n2,p\n3,?\n", y)
	add("no class", "a,y\n1,\n2,NA\n", y)
	add("1001 classes", "a,y\n"+many(MaxClasses+1, func(i int) string { return fmt.Sprintf("1,%d\n", i) }), y)
	add("too many classes in a part", "a,y\n"+many(MaxClasses+1, func(i int) string { return fmt.Sprintf("1,c%d\n", i) }), part)
	add("same name twice", "\na,a\n1,2\n", optionVector{Label: "a"})
	add("open quote", "a,y\n\"1,2\n", y)
	add("open quote over lines", "a,y\n1,p\n\"1,\n2\n\n3,4\r\n\r\n", y)
	add("open quote, CR at the end", "a,y\n\"1\n\r", y)
	add("open quote at the end", "a,y\n1,\"", y)
	add("open after a doubled quote", "a,y\n1,\"p\"\"\n", y)
	add("stray quote", "a,y\n1,p\n1\"2,q\n", y)
	add("quote in the second field", "a,y\n1,p\"q\"\n", y)
	add("text after a quote", "a,y\n\"1\"2,q\n", y)
	add("space after a quote", "a,y\n\"1\" ,q\n", y)
	add("CR after a quote", "a,y\n\"1\"\r,q\n", y)
	add("CR CR after a quote", "a,y\n1,\"q\"\r\r\n", y)
	add("text after a quoted newline", "a,y\n\"1\n\n2\"x,q\n", y)
	add("not UTF-8", "a,y\n\xff,p\n", y)
	add("not UTF-8 within quotes over lines", "a,y\n1,p\n\"x\ny\xc3\",q\n", y)
	add("not UTF-8, second field", "a,y\n\u00e9,\xe9\n", y)
	add("not UTF-8 after an error", "a,y\n1\n\xff,p\n", y)
	add("a quote error beside it", "a,y\n\xff,p\"\n", y)
	add("half a surrogate", "a,y\n\xed\xa0\x80,p\n", y)
	add("overlong", "a,y\n\xc0\xaf,p\n", y)
	add("beyond Unicode", "a,y\n\xf4\x90\x80\x80,p\n", y)
	add("cut off at the end", "a,y\n1,p\n2,\xf0\x9f\x98", y)
	add("cut off by a comma", "a,y\n\xe2\x82,p\n", y)
	add("not UTF-8 in the header", "\x80,y\n1,p\n", y)
	add("a mark cut off", "\xef\xbba,y\n1,p\n", y)
	add("too wide", strings.Repeat("x,", MaxColumns)+"\n", y)
	return list
}

// randomTables are files over an alphabet in which everything has a meaning to
// a reader of CSV: half of them any sequence, half rows of two fields. The same
// seed gives the same files.
func randomTables() []tableVector {
	src := rand.New(rand.NewPCG(1, 2))
	pick := func(list ...string) string { return list[src.IntN(len(list))] }
	piece := func() string {
		return pick(",", ",", "\n", "\n", "\"", "\"", "\r\n", "\r", " ", "\u00a0", "a", "b", "1", "-2.5", "1e3", "?", "NA", "é", "\ufeff", "\U0001f600")
	}
	field := func() string {
		switch src.IntN(8) {
		case 0:
			return "\"" + strings.ReplaceAll(piece()+piece()+piece(), "\"", "\"\"") + "\""
		case 1:
			return pick(" ", "\r", "\u2003", "\t") + "\"" + pick("x", "", "\"\"", "1\r\n2") + "\""
		case 2:
			return pick("a\"b", "\"a\"b", "\"a\" ", "\"") // malformed
		default:
			return pick(" ", "", "", "\r") + pick("a", "bc", "1", "-2.5", "1e3", "?", "NA", "é", "\U0001f600", "") + pick("", "", " ", "\u00a0", "\r")
		}
	}
	var list []tableVector
	for i := range 300 {
		var b strings.Builder
		if i%2 == 0 {
			for range 1 + src.IntN(24) {
				b.WriteString(piece())
			}
		} else {
			b.WriteString(pick("h,y\n", "h,y\r\n", "\ufeffh,y\n", "1,2\n"))
			for range 1 + src.IntN(5) {
				b.WriteString(field() + "," + pick("p", "q", " q", "\"p\"", field()) + pick("\n", "\n", "\r\n", "\n\n", " \n", "\r\r\n"))
			}
		}
		csv := b.String()
		list = append(list, tableVector{Name: fmt.Sprintf("random %d", i), CSV: &csv,
			Options: optionVector{Label: "last", NoHeader: i%8 > 5, PartOfWhole: i%3 > 0}})
	}
	return list
}

func schemaCases() []schemaVector {
	const feature = `{"name":"a","kind":"numeric","lo":-1,"hi":1,"scale":20}`
	const label = `{"name":"y","classes":["p","q"]}`
	wrap := func(features string) string {
		return `{"version":1,"features":[` + features + `],"label":` + label + `}`
	}
	list := []schemaVector{}
	add := func(name, doc string) { list = append(list, schemaVector{Name: name, Document: doc}) }
	strict := func(name, doc string) {
		list = append(list, schemaVector{Name: name, Document: doc, Portal: "refused"})
	}
	add("canonical", wrap(feature))
	add("white space, another order, escapes", "\r\n\t { \"label\" : {\"classes\":[\"\\u0070\",\"\\/\"],\"name\":\"y\"}, \"features\":[ "+feature+" ] ,\"version\":1 } \n")
	add("nulls mean nothing", `{"version":1,"features":[{"name":"a","kind":"categorical","lo":null,"categories":null}],"label":`+label+`}`)
	for _, n := range []string{"-0", "0.0", "-0.000000", "1e-400", "5e-324", "2.2250738585072014e-308", "1e-7", "0.000001", "0.00000099999999999999999", "1.0", "100e-2", "0.1", "0.30000000000000004",
		"123456789.123456789123456789", "9007199254740993", "1e20", "1E21", "1e+21", "123456789012345678901234567890", "4.4e307", "8.98846567431158e307"} {
		for _, sign := range []string{"", "-"} {
			if sign+n == "--0" || sign+n == "--0.000000" {
				continue
			}
			add("number "+sign+n, wrap(`{"name":"a","kind":"numeric","lo":`+sign+n+`,"hi":9e307,"scale":1}`))
		}
	}
	add("hi of 0", wrap(`{"name":"a","kind":"numeric","lo":-1,"hi":0,"scale":20}`))
	add("hashed", wrap(`{"name":"a","kind":"categorical"}`))
	add("an empty list is none", wrap(`{"name":"a","kind":"categorical","categories":[]}`))
	add("sorted by bytes", wrap(`{"name":"a","kind":"categorical","categories":["Z","é","\uffee","`+"\U0001f600"+`"]}`))
	add("sorted by UTF-16", wrap(`{"name":"a","kind":"categorical","categories":["`+"\U0001f600"+`","\uffee"]}`))
	add("escapes", wrap(`{"name":"<&>\u2028\u2029\u007f\u0001\b\f\n\r\t\\\"\/","kind":"categorical","categories":["\u0000","\ud83d\ude00"]}`))
	add("lone surrogates", wrap(`{"name":"\ud800x\udc00","kind":"categorical","categories":["\udc00\ud800"]}`))
	add("two lone surrogates are one text", wrap(`{"name":"a","kind":"categorical","categories":["\ud800","\ud801"]}`))
	add("many", wrap(feature+`,{"name":"b","kind":"categorical","categories":["u","v"]},{"name":"c","kind":"categorical"}`))
	add("classes keep their order", `{"version":1,"features":[`+feature+`],"label":{"name":"y","classes":["q","p","10","9"]}}`)

	for name, doc := range map[string]string{
		"empty": "", "null": "null", "a list": "[]", "version 2": strings.Replace(wrap(feature), "1", "2", 1), "version 1.0": strings.Replace(wrap(feature), `"version":1`, `"version":1.0`, 1),
		"unknown field": strings.Replace(wrap(feature), `"version"`, `"verzion":1,"version"`, 1), "unknown field of a feature": wrap(strings.Replace(feature, `"kind"`, `"unit":"kg","kind"`, 1)),
		"trailing data": wrap(feature) + "{}", "trailing comma": wrap(feature + ","), "byte-order mark": "\ufeff" + wrap(feature), "a comment": "/**/" + wrap(feature),
		"single quotes": strings.ReplaceAll(wrap(feature), `"`, "'"), "a control character": wrap(strings.Replace(feature, `"a"`, "\"\x01\"", 1)), "a bad escape": wrap(strings.Replace(feature, `"a"`, `"\x"`, 1)),
		"a number with a plus": wrap(strings.Replace(feature, `1,"s`, `+1,"s`, 1)), "a number with a zero first": wrap(strings.Replace(feature, `1,"s`, `01,"s`, 1)), "NaN": wrap(strings.Replace(feature, `1,"s`, `NaN,"s`, 1)),
		"a number beyond float64": wrap(strings.Replace(feature, `1,"s`, `1e309,"s`, 1)), "text for a number": wrap(strings.Replace(feature, `1,"s`, `"1","s`, 1)),
		"no features": wrap(""), "no label": `{"version":1,"features":[` + feature + `]}`, "one class": strings.Replace(wrap(feature), `,"q"`, "", 1), "a class twice": strings.Replace(wrap(feature), `"q"`, `"p"`, 1),
		"an empty class": strings.Replace(wrap(feature), `"q"`, `""`, 1), "no name": wrap(strings.Replace(feature, `"a"`, `""`, 1)), "the label as a feature": wrap(strings.Replace(feature, `"a"`, `"y"`, 1)),
		"a name twice": wrap(feature + "," + feature), "no kind": wrap(`{"name":"a"}`), "an unknown kind": wrap(`{"name":"a","kind":"text"}`), "a range upside down": wrap(strings.Replace(feature, `-1`, `2`, 1)),
		"an infinite range": wrap(`{"name":"a","kind":"numeric","lo":-1e308,"hi":1e308,"scale":20}`), "no scale": wrap(`{"name":"a","kind":"numeric","lo":-1,"hi":1}`), "scale 21": wrap(strings.Replace(feature, "20", "21", 1)),
		"scale 20.0": wrap(strings.Replace(feature, "20", "20.0", 1)), "scale beyond integers": wrap(strings.Replace(feature, "20", "20000000000000000000", 1)), "numeric with categories": wrap(strings.Replace(feature, "20", `20,"categories":["x"]`, 1)),
		"categorical with a range": wrap(`{"name":"a","kind":"categorical","hi":1}`), "categories out of order": wrap(`{"name":"a","kind":"categorical","categories":["b","a"]}`),
		"a category twice": wrap(`{"name":"a","kind":"categorical","categories":["a","a"]}`), "an empty category": wrap(`{"name":"a","kind":"categorical","categories":["","a"]}`),
		"other as a category": wrap(`{"name":"a","kind":"categorical","categories":["__other__"]}`), "numbers as categories": wrap(`{"name":"a","kind":"categorical","categories":[1]}`),
	} {
		add(name, doc)
	}
	// Go's encoding/json lets these through; two readers could differ on them.
	strict("another case", strings.Replace(wrap(feature), "version", "Version", 1))
	strict("a field twice", strings.Replace(wrap(feature), `"version":1`, `"version":2,"version":1`, 1))
	// Some came from a map.
	slices.SortStableFunc(list, func(a, b schemaVector) int { return strings.Compare(a.Name, b.Name) })
	return list
}

// TestPortalDocuments: this package accepts what the portal writes, reads the
// portal's tables as the portal does and gives its schemas the same bytes.
func TestPortalDocuments(t *testing.T) {
	raw, err := os.ReadFile(portalFile)
	if err != nil {
		t.Fatal(err)
	}
	var doc struct {
		Tables []struct {
			CSV    string       `json:"csv"`
			Label  string       `json:"label"`
			Schema schemaAnswer `json:"schema"`
		} `json:"tables"`
		Schemas []schemaAnswer `json:"schemas"`
	}
	if err := json.Unmarshal(raw, &doc); err != nil {
		t.Fatal(err)
	}
	if len(doc.Tables) < 100 || len(doc.Schemas) < 100 {
		t.Fatalf("%d tables and %d schemas", len(doc.Tables), len(doc.Schemas))
	}
	check := func(what string, s Schema, want schemaAnswer) {
		if got := *answerOf(s); got != want {
			t.Errorf("%s: %+v, the portal has %+v", what, got, want)
		}
	}
	for i, v := range doc.Tables {
		table, err := ReadCSV(strings.NewReader(v.CSV), Options{Label: v.Label})
		if err != nil {
			t.Errorf("table %d: %v", i, err)
			continue
		}
		var again bytes.Buffer
		if err := WriteCSV(&again, table, nil); err != nil || again.String() != v.CSV {
			t.Errorf("table %d: %q became %q (%v)", i, v.CSV, again.String(), err)
		}
		s, err := InferSchema(table)
		if err != nil {
			t.Errorf("table %d: %v", i, err)
			continue
		}
		check(fmt.Sprintf("table %d", i), s, v.Schema)
	}
	for i, v := range doc.Schemas {
		s, err := ParseSchema([]byte(v.Canonical))
		if err != nil {
			t.Errorf("schema %d: %v", i, err)
			continue
		}
		check(fmt.Sprintf("schema %d", i), s, v)
	}
}
