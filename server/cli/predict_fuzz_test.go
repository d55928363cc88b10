package cli

import (
	"encoding/csv"
	"strings"
	"testing"

	"sahm/trainer/dataset"
)

// FuzzPredictRows: whatever JSON asks for, what comes out is a table of the
// schema's columns or an error.
func FuzzPredictRows(f *testing.F) {
	s := dataset.Schema{Features: []dataset.Feature{{Name: "colour", Kind: dataset.Categorical}, {Name: "si\nze\"", Kind: dataset.Numeric}}}
	f.Add([]byte(`{"rows":[{"colour":"green","si\nze\"":4},{"colour":null}]}`))
	f.Add([]byte(`{"rows":[{"colour":"a,b\n\"c"}]}`))
	f.Fuzz(func(t *testing.T, body []byte) {
		r, err := csvOf(strings.NewReader(string(body)), s)
		if err != nil {
			return
		}
		records, err := csv.NewReader(r).ReadAll()
		if err != nil || len(records) == 0 || records[0][0] != "colour" || records[0][1] != s.Features[1].Name {
			t.Fatalf("%q became %v, %v", body, records, err)
		}
	})
}
