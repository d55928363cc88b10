package main

import (
	"math"
	"slices"

	"sahm/federated/cmd/internal/report"
)

// ranks are 1-based; equal values share the mean of their places.
func ranks(v []float64) []float64 {
	order := make([]int, len(v))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		switch {
		case v[a] < v[b]:
			return -1
		case v[a] > v[b]:
			return 1
		}
		return 0
	})
	out := make([]float64, len(v))
	for from := 0; from < len(order); {
		to := from + 1
		for to < len(order) && v[order[to]] == v[order[from]] {
			to++
		}
		for _, i := range order[from:to] {
			out[i] = float64(from+1+to) / 2
		}
		from = to
	}
	return out
}

// spearman is the rank correlation, by Pearson's formula on the ranks so that
// ties are right; 0 if one side is constant.
func spearman(a, b []float64) float64 { return pearson(ranks(a), ranks(b)) }

func pearson(a, b []float64) float64 {
	ma, mb := report.Over(a).Mean, report.Over(b).Mean
	var ab, aa, bb float64
	for i := range a {
		ab += (a[i] - ma) * (b[i] - mb)
		aa += (a[i] - ma) * (a[i] - ma)
		bb += (b[i] - mb) * (b[i] - mb)
	}
	if aa == 0 || bb == 0 {
		return 0
	}
	return ab / math.Sqrt(aa*bb)
}
