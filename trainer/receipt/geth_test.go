package receipt

import (
	"bytes"
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// typesOf reads an encodeType string: Name(type field,…)Name(…)…
func typesOf(encoded string) apitypes.Types {
	out := apitypes.Types{}
	for _, m := range regexp.MustCompile(`(\w+)\(([^)]*)\)`).FindAllStringSubmatch(encoded, -1) {
		for _, field := range strings.Split(m[2], ",") {
			typ, name, _ := strings.Cut(field, " ")
			out[m[1]] = append(out[m[1]], apitypes.Type{Name: name, Type: typ})
		}
	}
	return out
}

// listed makes a list of what the type says is one: of nothing, or of one.
func listed(types apitypes.Types, name string, v map[string]any) map[string]any {
	for _, f := range types[name] {
		inner := strings.TrimSuffix(f.Type, "[]")
		switch x := v[f.Name].(type) {
		case nil:
			v[f.Name] = []any{}
		case map[string]any:
			v[f.Name] = []any{listed(types, inner, x)}
		case []any:
			for i := range x {
				if m, ok := x[i].(map[string]any); ok {
					x[i] = listed(types, inner, m)
				}
			}
		default:
			if inner != f.Type {
				v[f.Name] = []any{plain(x)}
			} else {
				v[f.Name] = plain(x)
			}
		}
	}
	return v
}

// plain is a number as the decimal text that apitypes reads exactly.
func plain(v any) any {
	if n, ok := v.(json.Number); ok {
		return n.String()
	}
	return v
}

// TestAgainstGeth: go-ethereum makes the same hash of the JSON and the type
// string, in both versions.
func TestAgainstGeth(t *testing.T) {
	for name, r := range map[string]Receipt{"cpu": cpuReceipt(), "gpu": gpuReceipt(), "cpu2": cpuReceipt2(), "gpu2": gpuReceipt2()} {
		encoded := TypeString
		if r.Version == V1 {
			encoded = TypeStringV1
		}
		types := typesOf(encoded)
		var message map[string]any
		dec := json.NewDecoder(bytes.NewReader(r.Canonical()))
		dec.UseNumber()
		if err := dec.Decode(&message); err != nil {
			t.Fatal(err)
		}
		data := apitypes.TypedData{Types: types, PrimaryType: "ComputeReceipt", Domain: apitypes.TypedDataDomain{Name: "any"}, Message: listed(types, "ComputeReceipt", message)}
		if got := string(data.EncodeType("ComputeReceipt")); got != encoded {
			t.Errorf("%s: encodeType is %s", name, got)
		}
		got, err := data.HashStruct("ComputeReceipt", data.Message)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if want := r.Hash(); !bytes.Equal(got, want[:]) {
			t.Errorf("%s: geth makes %s, this package %s", name, got, want)
		}
	}
}
