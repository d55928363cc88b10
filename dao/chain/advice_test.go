package chain

import (
	"io/fs"
	"maps"
	"math/big"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

// errorsByName are all custom errors of the market's contracts; contracts may
// share a name.
func errorsByName() map[string][]abi.Error {
	out := map[string][]abi.Error{}
	for _, a := range ABIs() {
		for _, e := range a.Errors {
			out[e.Name] = append(out[e.Name], e)
		}
	}
	return out
}

var placeholder = regexp.MustCompile(`\{([^}]*)\}`)

// TestAdvice: every error of every contract says what to do, in words that
// name only arguments that it has; and no advice is for an error that no
// contract has.
func TestAdvice(t *testing.T) {
	known := errorsByName()
	market, standard := marketAdvice(), standardAdvice()
	for name, variants := range known {
		s := adviceOf(name)
		if s == "" {
			t.Errorf("%s: no advice", name)
			continue
		}
		if !strings.HasSuffix(s, ".") || len(s) > 300 {
			t.Errorf("%s: %q is no short sentence", name, s)
		}
		for _, e := range variants {
			for _, m := range placeholder.FindAllStringSubmatch(s, -1) {
				field, format, _ := strings.Cut(m[1], ":")
				if !slices.ContainsFunc(e.Inputs, func(in abi.Argument) bool { return strings.Trim(in.Name, "_") == field }) {
					t.Errorf("%s has no argument %q", e.Sig, field)
				}
				if !slices.Contains([]string{"", "amount", "time", "dataset", "run", "proposal", "proposals", "micro", "pico"}, format) {
					t.Errorf("%s: no format %q", name, format)
				}
			}
		}
	}
	for name := range maps.Keys(market) {
		if len(known[name]) == 0 {
			t.Errorf("advice for %s, which no contract has", name)
		}
		if standard[name] != "" {
			t.Errorf("%s has two advices", name)
		}
	}
	for name := range maps.Keys(standard) {
		if len(known[name]) == 0 {
			t.Errorf("advice for %s, which no contract has", name)
		}
	}
	t.Logf("%d errors of %d contracts", len(known), len(ABIs()))
}

// TestEveryErrorIsTold: whatever a contract of the market refuses with reaches
// people as name, named arguments and advice without a hole, even if the
// arguments cannot be read.
func TestEveryErrorIsTold(t *testing.T) {
	d := NewRevertDecoder(ABIs()...)
	for name, variants := range errorsByName() {
		for _, e := range variants {
			values := make([]any, len(e.Inputs))
			for i, in := range e.Inputs {
				values[i] = sample(t, in.Type)
			}
			args, err := e.Inputs.Pack(values...)
			if err != nil {
				t.Fatalf("%s: %v", e.Sig, err)
			}
			for _, data := range [][]byte{append(slices.Clone(e.ID[:4]), args...), e.ID[:4]} {
				re := d.Decode(data)
				text := re.Error()
				if re.Name != name || !strings.Contains(text, name+"(") || strings.ContainsAny(re.Advice(), "{}") || strings.Contains(text, "execution reverted") {
					t.Errorf("%s: %s", e.Sig, text)
				}
				if len(data) > 4 && len(re.Arguments()) != len(e.Inputs) {
					t.Errorf("%s: arguments %v", e.Sig, re.Arguments())
				}
				for _, in := range d.errs[re.Selector].Inputs {
					if len(data) > 4 && !strings.Contains(text, strings.Trim(in.Name, "_")+": ") {
						t.Errorf("%s: %q does not name %s", e.Sig, text, in.Name)
					}
				}
			}
		}
	}
}

func sample(t *testing.T, typ abi.Type) any {
	switch typ.String() {
	case "address":
		return common.Address{19: 7}
	case "bytes32":
		return [32]byte{31: 2}
	case "string":
		return "field"
	case "uint8":
		return uint8(1)
	case "uint16":
		return uint16(1)
	case "uint32":
		return uint32(1)
	case "uint64":
		return uint64(1_800_000_000)
	case "int64":
		return int64(-1)
	case "uint40", "uint48", "uint256":
		return big.NewInt(1_800_000_000)
	}
	t.Fatalf("no sample of %s", typ)
	return nil
}

// TestNoBareRefusals: outside this package nobody repeats what a node says of
// a refusal, and whoever sends transactions can name the contracts' errors.
func TestNoBareRefusals(t *testing.T) {
	sender := regexp.MustCompile(`chain\.SenderConfig\{(?:[^{}]|\{[^{}]*\})*\}`)
	err := filepath.WalkDir("../..", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "node_modules" || d.Name() == ".git" || path == "../../dao/chain") {
			return fs.SkipDir
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if strings.Contains(string(text), `"execution reverted`) {
			t.Errorf("%s tells a refusal without its reason", path)
		}
		for _, c := range sender.FindAllString(string(text), -1) {
			if !strings.Contains(c, "ABIs:") {
				t.Errorf("%s sends transactions and cannot name what refuses them: %s", path, c)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
