package cli

import (
	"bytes"
	"encoding/csv"
	"slices"
	"strconv"
	"strings"

	"sahm/trainer/dataset"
)

// headerIsData reports whether the header of a table, read from plain, is rather
// its first row: a column has no name, its name is one of its own values, or it
// holds numbers and its name is one. Names are published with a dataset, so a row mistaken
// for them would be, too; names that are only years have to be confirmed.
func headerIsData(plain []byte, t dataset.Table) bool {
	if namelessColumn(plain) {
		return true
	}
	label := dataset.Column{Name: t.LabelName, Kind: dataset.Numeric, Values: t.Labels}
	for _, v := range t.Labels {
		if v != "" && !isNumber(v) {
			label.Kind = dataset.Categorical
		}
	}
	for _, c := range append(slices.Clone(t.Features), label) {
		if slices.Contains(c.Values, c.Name) || c.Kind == dataset.Numeric && isNumber(c.Name) {
			return true
		}
	}
	return false
}

// maxHeader is how much of a file is looked at for its first record, in bytes.
const maxHeader = 1 << 20

// namelessColumn reports whether a field of the first record is empty or one
// of the marks of a missing value; the table has made-up names there.
func namelessColumn(plain []byte) bool {
	r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(plain[:min(len(plain), maxHeader)], []byte("\ufeff"))))
	r.FieldsPerRecord = -1
	r.TrimLeadingSpace = true
	for {
		rec, err := r.Read()
		if err != nil {
			return false
		}
		for i, f := range rec {
			rec[i] = strings.TrimSpace(f)
		}
		if len(rec) == 1 && rec[0] == "" {
			continue // a line of spaces is blank
		}
		return slices.ContainsFunc(rec, func(f string) bool { return f == "" || f == "?" || f == "NA" })
	}
}

func isNumber(s string) bool {
	_, err := strconv.ParseFloat(s, 64)
	return err == nil
}
