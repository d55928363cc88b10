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
	Name      string `json:"name,omitempty"`
	Document  string `json:"document"`
	Canonical string `json:"canonical,omitempty"`
	Params    []int  `json:"params,omitempty"` // NumParams for each of sizes
	Error     string `json:"error,omitempty"`
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
		v.Canonical = string(s.Canonical())
		for _, n := range sizes {
			v.Params = append(v.Params, NumParams(s, n[0], n[1]))
		}
	}
	return v
}

// TestVectors: the committed vectors are what this package answers today.
func TestVectors(t *testing.T) {
	v := vectors{Note: "written by go test ./federated/model -run TestVectors -update; web/src/core is held to it", Defaults: map[Family]string{}}
	for _, f := range []Family{Logistic, MLP} {
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

func specCases() []specVector {
	logistic, mlp := string(DefaultSpec(Logistic).Canonical()), string(DefaultSpec(MLP).Canonical())
	var list []specVector
	add := func(name, doc string) { list = append(list, specVector{Name: name, Document: doc}) }
	swap := func(name, doc, old, text string) {
		if !strings.Contains(doc, old) {
			panic(old)
		}
		add(name, strings.Replace(doc, old, text, 1))
	}
	add("logistic", logistic)
	add("mlp", mlp)
	add("white space and another order", " {\t\"l2\":0,\"local_steps\":1,\r\n\"batch_size\":65536,\"optimizer\":{\"learning_rate\":10,\"name\":\"sgd\"},\"family\":\"mlp\",\"activation\":\"t\\u0061nh\",\"hidden\":[8192,1],\"version\":1}\n")
	swap("eight layers", mlp, "[32]", "[1,2,3,4,5,6,7,8]")
	swap("an empty list of layers", logistic, `"optimizer"`, `"hidden":[],"optimizer"`)
	swap("no activation, said", logistic, `"optimizer"`, `"activation":"","optimizer"`)
	for _, n := range []string{"0.05", "5e-2", "5E-324", "1e-7", "0.000001", "0.0000009", "1.0", "10", "9.999999999999999", "0.1000000000000000055511151231257827"} {
		swap("learning rate "+n, logistic, "0.05", n)
	}
	for _, n := range []string{"-0", "0.0", "-0e5", "1", "1e-400"} {
		swap("l2 "+n, logistic, "0.0001", n)
	}
	swap("momentum of sgd is -0", logistic, `"momentum","learning_rate":0.05,"momentum":0.9`, `"sgd","learning_rate":0.05,"momentum":-0.0`)

	add("empty", "")
	add("null", "null")
	add("a list", "[]")
	add("nothing in it", "{}")
	add("two specs", logistic+logistic)
	add("too long", logistic+strings.Repeat(" ", MaxSpecBytes))
	swap("unknown field", logistic, `"version"`, `"dropout":0.5,"version"`)
	swap("unknown field of the optimizer", logistic, `"learning_rate"`, `"nesterov":true,"learning_rate"`)
	swap("another case", logistic, `"version"`, `"Version"`)
	swap("a field twice", logistic, `"version":1`, `"version":1,"version":1`)
	swap("null version", logistic, `"version":1`, `"version":null`)
	swap("null momentum", logistic, `0.9`, `null`)
	swap("null hidden", logistic, `"optimizer"`, `"hidden":null,"optimizer"`)
	swap("optimizer is text", logistic, `{"name":"momentum","learning_rate":0.05,"momentum":0.9}`, `"sgd"`)
	swap("version 2", logistic, `"version":1`, `"version":2`)
	swap("version 1.0", logistic, `"version":1`, `"version":1.0`)
	swap("another family", logistic, `logistic`, `cnn`)
	swap("logistic with layers", logistic, `"optimizer"`, `"hidden":[4],"optimizer"`)
	swap("logistic with activation", logistic, `"optimizer"`, `"activation":"relu","optimizer"`)
	swap("mlp without layers", mlp, `[32]`, `[]`)
	swap("nine layers", mlp, `[32]`, `[1,2,3,4,5,6,7,8,9]`)
	swap("a layer of none", mlp, `[32]`, `[0]`)
	swap("a layer too wide", mlp, `[32]`, `[8193]`)
	swap("a layer beyond integers", mlp, `[32]`, `[9223372036854775808]`)
	swap("a layer of text", mlp, `[32]`, `["32"]`)
	swap("half a layer", mlp, `[32]`, `[32.5]`)
	swap("another activation", mlp, `relu`, `gelu`)
	swap("no learning rate", logistic, `0.05`, `0`)
	swap("negative learning rate", logistic, `0.05`, `-0.05`)
	swap("learning rate beyond 10", logistic, `0.05`, `10.000001`)
	swap("learning rate beyond float64", logistic, `0.05`, `1e309`)
	swap("learning rate as text", logistic, `0.05`, `"0.05"`)
	swap("momentum 1", logistic, `0.9`, `1`)
	swap("sgd with momentum", logistic, `"name":"momentum"`, `"name":"sgd"`)
	swap("another optimizer", logistic, `"name":"momentum"`, `"name":"adam"`)
	swap("no rows a step", logistic, `"batch_size":32`, `"batch_size":0`)
	swap("too many rows a step", logistic, `"batch_size":32`, `"batch_size":65537`)
	swap("no steps", logistic, `"local_steps":40`, `"local_steps":0`)
	swap("too many steps", logistic, `"local_steps":40`, `"local_steps":100001`)
	swap("negative l2", logistic, `0.0001`, `-0.0001`)
	swap("l2 beyond 1", logistic, `0.0001`, `1.1`)
	return list
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
	if len(doc.Specs) < 50 {
		t.Fatalf("%d specs", len(doc.Specs))
	}
	for i, v := range doc.Specs {
		got := specAnswer(specVector{Document: v.Document})
		if got.Error != "" || got.Canonical != v.Canonical || got.Canonical != v.Document || !slices.Equal(got.Params, v.Params) {
			t.Errorf("spec %d: %+v, the portal has %+v", i, got, v)
		}
	}
}
