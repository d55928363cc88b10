package model

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"flag"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"sahm/dao"
)

var update = flag.Bool("update", false, "write testdata/vectors.json anew")

const (
	vectorsFile = "testdata/vectors.json"
	// portalFile is what the portal's TypeScript made; its own test writes it.
	portalFile = "../../web/vectors/docs.json"
)

// vectors are what this package says of specs and files. The portal
// (web/src/core) is held to the same answers.
type vectors struct {
	Note     string            `json:"note"`
	Defaults map[Family]string `json:"defaults"`
	Specs    []specVector      `json:"specs"`
	Files    []fileVector      `json:"files"`
	Hashes   []hashVector      `json:"hashes"`
}

type specVector struct {
	Name      string   `json:"name,omitempty"`
	Document  string   `json:"document"`
	Canonical string   `json:"canonical,omitempty"`
	Hash      dao.Hash `json:"hash,omitzero"`
	Params    []int    `json:"params,omitempty"` // NumParams for each of sizes
	Error     string   `json:"error,omitempty"`
}

// sizes are the inputs and classes that Params are for.
var sizes = [][2]int{{1, 2}, {30, 2}, {5000, 1000}}

type fileVector struct {
	Name    string   `json:"name"`
	File    []byte   `json:"file"`
	Spec    string   `json:"spec,omitempty"`
	Inputs  int      `json:"inputs,omitempty"`
	Classes int      `json:"classes,omitempty"`
	Hash    dao.Hash `json:"hash,omitzero"`
	Error   string   `json:"error,omitempty"`
}

type hashVector struct {
	Params []byte   `json:"params"` // little-endian binary32
	Hash   dao.Hash `json:"hash"`
}

func specAnswer(v specVector) specVector {
	s, err := ParseSpec([]byte(v.Document))
	switch {
	case errors.Is(err, ErrUnknownField):
		v.Error = "ErrUnknownField"
	case errors.Is(err, ErrSyntax):
		v.Error = "ErrSyntax"
	case errors.Is(err, ErrOutOfRange):
		v.Error = "ErrOutOfRange"
	case err != nil:
		v.Error = err.Error()
	default:
		v.Canonical, v.Hash = string(s.Canonical()), s.Hash()
		for _, n := range sizes {
			v.Params = append(v.Params, NumParams(s, n[0], n[1]))
		}
	}
	return v
}

// TestVectors: the committed vectors are what this package answers today.
func TestVectors(t *testing.T) {
	v := vectors{Note: "written by go test ./federated/model -run TestVectors -update; web/src/core is held to it", Defaults: map[Family]string{}}
	for _, f := range Families() {
		v.Defaults[f] = string(DefaultSpec(f).Canonical())
	}
	for _, c := range specCases() {
		v.Specs = append(v.Specs, specAnswer(c))
	}
	for _, c := range fileCases(t) {
		f, err := ReadSafetensors(bytes.NewReader(c.File))
		switch {
		case errors.Is(err, ErrBadFile):
			c.Error = "ErrBadFile"
		case err != nil:
			t.Fatal(err)
		default:
			c.Spec, c.Inputs, c.Classes, c.Hash = string(f.Spec.Canonical()), f.Inputs, f.Classes, Hash(f.Params)
		}
		v.Files = append(v.Files, c)
	}
	for _, n := range []int{0, 1, 3, 1023, 1024, 20_000} {
		params := make([]float32, n)
		var b []byte
		for i := range params {
			params[i] = float32(i)/7 - 100
			if i == 2 {
				params[i] = float32(math.Copysign(0, -1))
			}
			if n <= 3 {
				b = binary.LittleEndian.AppendUint32(b, math.Float32bits(params[i]))
			}
		}
		if n > 3 { // the portal makes the same ones
			b = binary.LittleEndian.AppendUint64(nil, uint64(n))
		}
		v.Hashes = append(v.Hashes, hashVector{b, Hash(params)})
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

func fileCases(t *testing.T) []fileVector {
	write := func(s Spec, inputs, classes int) []byte {
		var b bytes.Buffer
		params := make([]float32, NumParams(s, inputs, classes))
		for i := range params {
			params[i] = float32(i)*1.25 - 3
		}
		if err := WriteSafetensors(&b, s, Shapes(s, inputs, classes), params, map[string]string{"run": "0x01", "<é\u2028>": "\""}); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	deep := DefaultSpec(MLP)
	deep.Hidden = []int{3, 2}
	whole := write(deep, 2, 2)
	cnn, ft, lm := DefaultSpec(CNN), DefaultSpec(FTTransformer), DefaultSpec(LM)
	cnn.Image = Image{3, 4, 2}
	cnn.Convolutions = []Convolution{{Filters: 2, Kernel: 2, Stride: 1}, {Filters: 1, Kernel: 3, Stride: 2, Padding: 1}}
	cnn.Hidden = nil
	ft.Transformer = Transformer{Width: 4, Heads: 2, Blocks: 1, Feedforward: 3}
	grouped := ft
	grouped.Columns = []int{1, 2}
	lm.Transformer = Transformer{Width: 1, Heads: 1, Blocks: 1, Feedforward: 1}
	// A file of a spec with another one in its metadata, of the same length.
	other := func(file []byte, old, text string) []byte {
		if len(old) != len(text) || !bytes.Contains(file, []byte(old)) {
			t.Fatalf("%s for %s", text, old)
		}
		return bytes.Replace(file, []byte(old), []byte(text), 1)
	}
	swap := func(old, text string) []byte {
		if !strings.Contains(header(), old) {
			t.Fatalf("the header has no %s", old)
		}
		return safetensor(strings.Replace(header(), old, text, 1), 3, 4, 1, 2)
	}
	huge := binary.LittleEndian.AppendUint64(nil, math.MaxUint64)
	list := []fileVector{
		{Name: "logistic", File: write(DefaultSpec(Logistic), 3, 2)},
		{Name: "two layers", File: whole},
		{Name: "cnn", File: write(cnn, 24, 2)},
		{Name: "fttransformer", File: write(ft, 3, 2)},
		{Name: "fttransformer with columns", File: write(grouped, 3, 2)},
		{Name: "lm", File: write(lm, 5, LMClasses)},
		{Name: "an image of another shape", File: other(write(cnn, 24, 2), `\"height\":3`, `\"height\":9`)},
		{Name: "columns of more features", File: other(write(grouped, 3, 2), `[1,2]`, `[2,2]`)},
		{Name: "an lm of two classes", File: write(lm, 5, 2)},
		{Name: "another writer's order", File: safetensor(header(), 3, 4, 1, 2)},
		{Name: "a padded header", File: safetensor(header()+"   ", 3, 4, 1, 2)},
		{Name: "extreme values", File: safetensor(header(), math.MaxFloat32, -math.MaxFloat32, math.SmallestNonzeroFloat32, float32(math.Copysign(0, -1)))},
		{Name: "empty", File: []byte{}},
		{Name: "length only", File: huge},
		{Name: "huge header", File: append(slices.Clone(huge), "{}"...)},
		{Name: "cut header", File: safetensor(header())[:40]},
		{Name: "no data", File: safetensor(header())},
		{Name: "short data", File: safetensor(header(), 1, 2, 3)},
		{Name: "trailing data", File: safetensor(header(), 1, 2, 3, 4, 5)},
		{Name: "one byte more", File: append(safetensor(header(), 1, 2, 3, 4), 0)},
		{Name: "NaN", File: safetensor(header(), 1, 2, 3, float32(math.NaN()))},
		{Name: "infinite", File: safetensor(header(), 1, float32(math.Inf(-1)), 3, 4)},
		{Name: "not JSON", File: safetensor(`{"a"`)},
		{Name: "not UTF-8 around", File: safetensor("\xff" + header())},
		{Name: "data after the header", File: safetensor(header()+"{}", 3, 4, 1, 2)},
		{Name: "no spec", File: safetensor(`{}`)},
		{Name: "half precision", File: swap(`"F32"`, `"F16"`)},
		{Name: "unknown field", File: swap(`"dtype":"F32","shape":[1,2]`, `"dtype":"F32","x":1,"shape":[1,2]`)},
		{Name: "overlap", File: swap(`[8,16]`, `[4,12]`)},
		{Name: "gap", File: swap(`[8,16]`, `[12,20]`)},
		{Name: "backwards", File: swap(`[8,16]`, `[16,8]`)},
		{Name: "wraps around", File: swap(`[8,16]`, `[18446744073709551612,4]`)},
		{Name: "same span", File: swap(`[8,16]`, `[0,8]`)},
		{Name: "negative offsets", File: swap(`[8,16]`, `[-8,0]`)},
		{Name: "wrong shape", File: swap(`[1,2]`, `[2,1]`)},
		{Name: "negative shape", File: swap(`[1,2]`, `[-1,-2]`)},
		{Name: "fractional shape", File: swap(`[1,2]`, `[1,2.0]`)},
		{Name: "huge shape", File: swap(`[1,2]`, `[4611686018427387904,2]`)},
		{Name: "large shape", File: swap(`[1,2]`, `[268435457,2]`)},
		{Name: "one class", File: swap(`"shape":[2]`, `"shape":[1]`)},
		{Name: "other tensor", File: swap(`"output.bias"`, `"output.bios"`)},
		{Name: "one more tensor", File: swap(`"output.bias"`, `"x":{"dtype":"F32","shape":[0],"data_offsets":[0,0]},"output.bias"`)},
		{Name: "other family", File: swap(`logistic`, `mlp`)},
		{Name: "a spec out of range", File: swap(`0.05`, `0`)},
	}
	for _, cut := range []int{8, len(whole) / 2, len(whole) - 1} {
		list = append(list, fileVector{Name: "cut", File: whole[:cut]})
	}
	return list
}

// TestPortalSpecs: the portal's canonical specs are this package's.
func TestPortalSpecs(t *testing.T) {
	raw, err := os.ReadFile(portalFile)
	if err != nil {
		t.Fatal(err)
	}
	var doc struct {
		Specs []specVector `json:"specs"`
	}
	if err := json.Unmarshal(raw, &doc); err != nil {
		t.Fatal(err)
	}
	if len(doc.Specs) < 150 {
		t.Fatalf("%d specs", len(doc.Specs))
	}
	for i, v := range doc.Specs {
		got := specAnswer(specVector{Document: v.Document})
		if got.Error != "" || got.Canonical != v.Canonical || got.Canonical != v.Document || got.Hash != v.Hash || !slices.Equal(got.Params, v.Params) {
			t.Errorf("spec %d: %+v, the portal has %+v", i, got, v)
		}
	}
}
