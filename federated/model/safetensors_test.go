package model

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
)

func TestSafetensorsRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawSpec(t)
		inputs, classes := rapid.IntRange(1, 6).Draw(t, "inputs"), rapid.IntRange(2, 4).Draw(t, "classes")
		switch {
		case s.Family == CNN:
			inputs = s.Image.Size()
		case s.Family == LM:
			classes = LMClasses
		case len(s.Columns) > 0:
			inputs = 0
			for _, n := range s.Columns {
				inputs += n
			}
		}
		shapes := Shapes(s, inputs, classes)
		n := NumParams(s, inputs, classes)
		values := rapid.SliceOfN(rapid.Float32Range(-math.MaxFloat32, math.MaxFloat32), 1, 9).Draw(t, "params")
		params := slices.Repeat(values, n/len(values)+1)[:n]
		meta := rapid.MapOf(rapid.StringMatching(`[a-z<"é]{1,9}`), rapid.String()).Draw(t, "meta")
		for k, v := range meta {
			meta[k] = strings.ToValidUTF8(v, "")
		}
		var file, again bytes.Buffer
		for _, b := range []*bytes.Buffer{&file, &again} {
			if err := WriteSafetensors(b, s, shapes, params, meta); err != nil {
				t.Fatal(err)
			}
		}
		if !bytes.Equal(file.Bytes(), again.Bytes()) {
			t.Fatal("two writes differ")
		}
		f, err := ReadSafetensors(&file)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(f.Spec, s) || f.Inputs != inputs || f.Classes != classes || Hash(f.Params) != Hash(params) || !maps.Equal(f.Metadata, meta) {
			t.Fatalf("got %+v", f)
		}
	})
}

// safetensor builds a file from parts.
func safetensor(header string, values ...float32) []byte {
	b := binary.LittleEndian.AppendUint64(nil, uint64(len(header)))
	b = append(b, header...)
	for _, v := range values {
		b = binary.LittleEndian.AppendUint32(b, math.Float32bits(v))
	}
	return b
}

// header is that of a logistic model of one feature and two classes, the bias
// stored first, as another writer might.
func header() string {
	return fmt.Sprintf(`{"__metadata__":{"sahm.spec":%q},"output.kernel":{"dtype":"F32","shape":[1,2],"data_offsets":[8,16]},"output.bias":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}`,
		DefaultSpec(Logistic).Canonical())
}

func TestReadsOtherOrder(t *testing.T) {
	f, err := ReadSafetensors(bytes.NewReader(safetensor(header(), 3, 4, 1, 2)))
	if err != nil || !slices.Equal(f.Params, []float32{1, 2, 3, 4}) {
		t.Errorf("%v, %v", f.Params, err)
	}
}

func TestSafetensorsRefusals(t *testing.T) {
	swap := func(old, new string) []byte {
		if !strings.Contains(header(), old) {
			t.Fatalf("the header has no %s", old)
		}
		return safetensor(strings.Replace(header(), old, new, 1), 3, 4, 1, 2)
	}
	huge := binary.LittleEndian.AppendUint64(nil, math.MaxUint64)
	for name, file := range map[string][]byte{
		"empty":           {},
		"length only":     huge,
		"huge header":     append(huge, "{}"...),
		"cut header":      safetensor(header())[:40],
		"no data":         safetensor(header()),
		"short data":      safetensor(header(), 1, 2, 3),
		"trailing data":   safetensor(header(), 1, 2, 3, 4, 5),
		"NaN":             safetensor(header(), 1, 2, 3, float32(math.NaN())),
		"not JSON":        safetensor(`{"a"`),
		"no spec":         safetensor(`{}`),
		"half precision":  swap(`"F32"`, `"F16"`),
		"unknown field":   swap(`"dtype":"F32","shape":[1,2]`, `"dtype":"F32","x":1,"shape":[1,2]`),
		"overlap":         swap(`[8,16]`, `[4,12]`),
		"gap":             swap(`[8,16]`, `[12,20]`),
		"backwards":       swap(`[8,16]`, `[16,8]`),
		"wraps around":    swap(`[8,16]`, `[18446744073709551612,4]`),
		"same span":       swap(`[8,16]`, `[0,8]`),
		"wrong shape":     swap(`[1,2]`, `[2,1]`),
		"negative shape":  swap(`[1,2]`, `[-1,-2]`),
		"huge shape":      swap(`[1,2]`, `[4611686018427387904,2]`),
		"other tensor":    swap(`"output.bias"`, `"output.bios"`),
		"one more tensor": swap(`"output.bias"`, `"x":{"dtype":"F32","shape":[0],"data_offsets":[0,0]},"output.bias"`),
		"other family":    swap(`logistic`, `mlp`),
	} {
		if _, err := ReadSafetensors(bytes.NewReader(file)); !errors.Is(err, ErrBadFile) {
			t.Errorf("%s: %v", name, err)
		}
	}
	s := DefaultSpec(Logistic)
	if err := WriteSafetensors(&bytes.Buffer{}, s, Shapes(s, 3, 2), make([]float32, 7), nil); !errors.Is(err, ErrWrongLength) {
		t.Errorf("wrong length: %v", err)
	}
	if err := WriteSafetensors(failing{}, s, Shapes(s, 3, 2), make([]float32, 8), nil); !errors.Is(err, errFull) {
		t.Errorf("full disk: %v", err)
	}
}

var errFull = errors.New("disk is full")

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errFull }

func FuzzReadSafetensors(f *testing.F) {
	f.Add(safetensor(header(), 3, 4, 1, 2))
	s := DefaultSpec(MLP)
	s.Hidden = []int{2}
	var b bytes.Buffer
	if err := WriteSafetensors(&b, s, Shapes(s, 2, 2), Init(s, 2, 2, dao.Hash{}), map[string]string{"run": "1"}); err != nil {
		f.Fatal(err)
	}
	f.Add(b.Bytes())
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := ReadSafetensors(bytes.NewReader(data))
		if err != nil {
			return
		}
		var out bytes.Buffer
		if err := WriteSafetensors(&out, file.Spec, file.Shapes, file.Params, file.Metadata); err != nil {
			t.Fatal(err)
		}
		again, err := ReadSafetensors(&out)
		if err != nil || Hash(again.Params) != Hash(file.Params) {
			t.Fatalf("does not survive: %v", err)
		}
	})
}
