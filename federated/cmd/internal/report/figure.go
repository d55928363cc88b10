package report

import (
	"math"
	"slices"
)

// Figure is one number over seeds.
type Figure struct {
	Mean, Std, Min, Max float64
	N                   int
}

// Over summarises values; Std is the sample's, 0 for one value.
func Over(values []float64) Figure {
	if len(values) == 0 {
		return Figure{}
	}
	f := Figure{N: len(values), Min: slices.Min(values), Max: slices.Max(values)}
	for _, v := range values {
		f.Mean += v / float64(len(values))
	}
	for _, v := range values {
		f.Std += (v - f.Mean) * (v - f.Mean)
	}
	f.Std = math.Sqrt(f.Std / float64(max(1, len(values)-1)))
	return f
}

// HalfWidth is half of the 95 % confidence interval of the mean by Student's t,
// the values taken as independent. Infinite for fewer than two.
func (f Figure) HalfWidth() float64 {
	if f.N < 2 {
		return math.Inf(1)
	}
	return quantile975(f.N-1) * f.Std / math.Sqrt(float64(f.N))
}

// quantile975 is the 97.5 % quantile of Student's t: from the tables up to 30
// degrees of freedom, then by the first term of the Cornish–Fisher expansion.
func quantile975(freedom int) float64 {
	table := [...]float64{12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131,
		2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042}
	if freedom <= len(table) {
		return table[freedom-1]
	}
	return 1.95996 + 2.3723/float64(freedom)
}
