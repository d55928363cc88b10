package mpctest

import (
	"fmt"

	"sahm/federated/privacy"
	"sahm/trainer/dataset"
)

// Table is member i's rows in a statistics order, the same ones each time.
func (w *World) Table(i int) dataset.Table {
	w.tb.Helper()
	t := dataset.Table{LabelName: "y", Features: []dataset.Column{{Name: "u"}, {Name: "v"}}}
	for row := range int(w.Docs.Order.Datasets[i].Rows) {
		// A number in [0, 1) that is the member's and the row's own.
		x := float64((i*7919+row*104_729)%1000) / 1000
		t.Features[0].Values = append(t.Features[0].Values, fmt.Sprint(x))
		t.Features[1].Values = append(t.Features[1].Values, []string{"0.25", "0.75", ""}[row%3])
		t.Labels = append(t.Labels, []string{"a", "b", "b", "z"}[row%4])
	}
	return t
}

// catalogue is what member i sends of its rows, before noise.
func (w *World) catalogue(i int) []int64 {
	w.tb.Helper()
	terms, err := privacy.TermsOf(&w.Docs.Order)
	w.must(err)
	var v []int64
	if terms.Statistics == nil {
		v, err = dataset.CatalogueVector(Schema(), w.Table(i))
	} else {
		most := uint64(0)
		for _, d := range w.Docs.Order.Datasets {
			most = max(most, d.Rows)
		}
		v, err = dataset.PrivateCatalogueVector(Schema(), w.Table(i), most)
	}
	w.must(err)
	return v
}
