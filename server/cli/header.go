package cli

import (
	"slices"
	"strconv"

	"sahm/trainer/dataset"
)

// headerIsData reports whether a table's header is rather its first row: a
// name is one of its own column's values, or every column of numbers has a
// number for its name. Names are published with a dataset, so a row mistaken
// for them would be, too.
func headerIsData(t dataset.Table) bool {
	label := dataset.Column{Name: t.LabelName, Kind: dataset.Numeric, Values: t.Labels}
	for _, v := range t.Labels {
		if v != "" && !isNumber(v) {
			label.Kind = dataset.Categorical
		}
	}
	numeric, named := 0, 0
	for _, c := range append(slices.Clone(t.Features), label) {
		if c.Name != "" && slices.Contains(c.Values, c.Name) {
			return true
		}
		if c.Kind == dataset.Numeric {
			numeric++
			if isNumber(c.Name) {
				named++
			}
		}
	}
	return numeric > 0 && named == numeric
}

func isNumber(s string) bool {
	_, err := strconv.ParseFloat(s, 64)
	return err == nil
}
