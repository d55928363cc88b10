package trainer

import (
	"errors"
	"strings"
	"testing"

	"sahm/trainer/dataset"
)

// A file without a header has a row of somebody's data where the names belong.
// What the coordinator is told must not repeat it.
func TestRefusalsQuoteNoRows(t *testing.T) {
	schema := dataset.Schema{Label: dataset.Label{Name: "outcome", Classes: []string{"0", "1"}}}
	for name, file := range map[string]string{
		"no header":       "71.3905,Marja Q. Vantaa,1\n64.2203,Pentti L. Espoo,0\n",
		"repeated values": "71.3905,71.3905,1\n64.2203,1.5,0\n",
		"ragged":          "71.3905,Marja Q. Vantaa,1\n64.2203\n",
		"bad quotes":      "71.3905,\"Marja Q. Vantaa,1\n",
		"not UTF-8":       "71.3905,Marja Q. Vantaa,\xff\n",
	} {
		_, err := ParseTable([]byte(file), schema)
		if err == nil {
			t.Errorf("%s: read", name)
			continue
		}
		told := refuseErr(CodeWrongData, unquoted(err), "reading rows").Error()
		for _, secret := range []string{"71.3905", "Marja", "64.2203", "Pentti"} {
			if strings.Contains(told, secret) {
				t.Errorf("%s: the refusal quotes the file: %s", name, told)
			}
		}
		if known := errors.Is(unquoted(err), dataset.ErrSyntax) || errors.Is(unquoted(err), dataset.ErrRagged) ||
			errors.Is(unquoted(err), dataset.ErrUnknownColumn) || errors.Is(unquoted(err), dataset.ErrDuplicateColumn); !known {
			t.Errorf("%s: the refusal does not say what is wrong: %s", name, told)
		}
	}
}
