package dataset

import (
	"fmt"
	"math"
)

// CatalogueNoise is what a published sum went through; all of it follows from
// the order.
type CatalogueNoise struct {
	Rows    uint64 // of all datasets in the order
	MaxRows uint64 // of the largest
	Members int
	// Variance is that of the noise in each coordinate of the sum, all members'
	// shares together, in integer units; 0 for a sum without noise.
	Variance float64
}

// CatalogueColumn is what is told of one column of a cohort's rows. Every error
// is one standard error of the noise. Without noise counts have none, and Mean
// and Deviation, taken from the histogram, are at most their error off.
type CatalogueColumn struct {
	Name  string `json:"name"`
	Kind  Kind   `json:"kind"`
	Label bool   `json:"label,omitempty"` // the column that a schema predicts
	// Lo, Hi, Mean and Deviation (the standard deviation) are of numeric
	// columns, in the column's own unit; numbers outside [Lo, Hi] count as the
	// nearer end.
	Lo             float64 `json:"lo,omitempty"`
	Hi             float64 `json:"hi,omitempty"`
	Mean           float64 `json:"mean,omitempty"`
	MeanError      float64 `json:"meanError,omitempty"`
	Deviation      float64 `json:"deviation,omitempty"`
	DeviationError float64 `json:"deviationError,omitempty"`
	// Missing estimates the rows without a number; of a categorical column, and
	// of a numeric one without noise where they are rare, they are in Other.
	Missing float64 `json:"missing,omitempty"`
	// Buckets are the equal parts of [Lo, Hi], from the lowest, or the categories
	// in the schema's order; one that was rare has 0.
	Buckets []CatalogueBucket `json:"buckets"`
	// Other estimates the rows in none of them: rare, unknown, empty.
	Other float64 `json:"other"`
	// CountError is the standard error of Missing, Other and of every count.
	CountError float64 `json:"countError"`
}

// CatalogueBucket is one bucket of a histogram.
type CatalogueBucket struct {
	Name  string  `json:"name"` // category; "#17" for a hashed one; empty in a numeric column
	Count float64 `json:"count"`
}

// OpenCatalogue estimates a cohort's columns, the label's last, from the sum of
// its catalogue vectors: of CatalogueVectors, merged (MergeRare), when
// n.Variance is 0, else of noised PrivateCatalogueVectors. Buckets that come out
// under MinBucket are told as 0 and counted as Other; no estimate is outside
// what rows can have. Of a sum without noise it uses counts only. It costs no
// privacy. Errors: ErrWrongLength, ErrBadStats
// for a noise out of range, those of Schema.Validate.
func OpenCatalogue(s Schema, sum []int64, n CatalogueNoise) ([]CatalogueColumn, error) {
	if err := s.Validate(); err != nil {
		return nil, err
	}
	if len(sum) != CatalogueLength(s) {
		return nil, fmt.Errorf("%w: %d, schema needs %d", ErrWrongLength, len(sum), CatalogueLength(s))
	}
	if n.Rows < 1 || n.Rows > MaxCohortRows || n.MaxRows < 1 || n.MaxRows > n.Rows || n.Members < 1 || !(n.Variance >= 0) || math.IsInf(n.Variance, 0) {
		return nil, fmt.Errorf("%w: %+v", ErrBadStats, n)
	}
	o := opener{rows: float64(n.Rows), one: 1}
	if n.Variance > 0 {
		o.one = float64(n.MaxRows) / float64(catalogueUnit(s))
		o.noised = true
		// Every member rounds by at most half a unit.
		o.count = math.Sqrt(n.Variance+float64(n.Members)/4) * o.one
	}
	s = s.normal()
	var out []CatalogueColumn
	at := 0
	for _, f := range s.Features {
		c := CatalogueColumn{Name: f.Name, Kind: f.Kind}
		if f.Kind == Numeric {
			o.numeric(&c, f, sum[at:at+numericSlots])
			at += numericSlots
		} else {
			names := f.Categories
			if len(names) == 0 {
				for b := range HashBuckets {
					names = append(names, fmt.Sprintf("#%d", b))
				}
			}
			o.counts(&c, names, sum[at:at+f.buckets()])
			at += f.buckets()
		}
		out = append(out, c)
	}
	label := CatalogueColumn{Name: s.Label.Name, Kind: Categorical, Label: true}
	o.counts(&label, s.Label.Classes, sum[at:])
	return append(out, label), nil
}

// opener turns integers into rows.
type opener struct {
	rows   float64
	one    float64 // rows per integer unit of a count
	count  float64 // standard error of a count
	noised bool
}

func (o opener) clamp(x float64) float64 { return min(max(x, 0), o.rows) }

// counts fills in a histogram whose last count is that of other rows.
func (o opener) counts(c *CatalogueColumn, names []string, sum []int64) {
	c.CountError = o.count
	rest := float64(sum[len(names)]) * o.one
	for b, name := range names {
		n := float64(sum[b]) * o.one
		if n < MinBucket {
			rest, n = rest+n, 0
		}
		c.Buckets = append(c.Buckets, CatalogueBucket{name, o.clamp(n)})
	}
	c.Other = o.clamp(rest)
}

func (o opener) numeric(c *CatalogueColumn, f Feature, sum []int64) {
	// In a noised sum nobody sends anything in the last place.
	h := append(append([]int64(nil), sum[2:2+HistogramBuckets]...), sum[numericSlots-1])
	if o.noised {
		h[HistogramBuckets] = 0
	}
	o.counts(c, make([]string, HistogramBuckets), h)
	c.Lo, c.Hi = f.Lo, f.Hi
	c.Missing = o.clamp(float64(sum[2+HistogramBuckets]) * o.one)
	if !o.noised {
		fromParts(c)
		return
	}
	// The sums of x' and x'², and how many rows have one.
	first, second := float64(sum[0])*o.one, float64(sum[1])*o.one
	present := max(o.rows-c.Missing, 1)
	mean := min(max(first/present, -1), 1)
	square := min(max(second/present, 0), 1)
	variance := min(max(square-mean*mean, minPrivateVariance), 1)
	half := (f.Hi - f.Lo) / 2
	c.Mean = f.Lo + (mean+1)*half
	c.Deviation = math.Sqrt(variance) * half
	// To first order: sums and missing rows err independently, by as much.
	e := o.count / present
	c.MeanError = e * math.Sqrt(1+mean*mean) * half
	c.DeviationError = e * math.Sqrt(1+4*mean*mean+(2*mean*mean-square)*(2*mean*mean-square)) / (2 * math.Sqrt(variance)) * half
}

// fromParts takes mean and deviation from a histogram's parts, each row in the
// middle of its part, and bounds how far off they are. Rows of a part are at most
// half its width from there, rows in Other, which may have no number, anywhere in
// the range. Both bounds are distances of random variables: in the mean their
// means', in the mean square their deviations' (the triangle inequality), where
// leaving Other out scales the deviation by at most the root of its share.
func fromParts(c *CatalogueColumn) {
	width := (c.Hi - c.Lo) / float64(len(c.Buckets))
	middle := func(k int) float64 { return c.Lo + (float64(k)+0.5)*width }
	kept, first, second := 0.0, 0.0, 0.0
	for k, b := range c.Buckets {
		kept, first = kept+b.Count, first+b.Count*middle(k)
	}
	c.Mean = c.Lo + (c.Hi-c.Lo)/2
	if kept > 0 {
		c.Mean = first / kept
		for k, b := range c.Buckets {
			d := middle(k) - c.Mean
			second += b.Count * d * d
		}
		c.Deviation = math.Sqrt(second / kept)
	}
	other := 1.0 // the share of the rows that are anywhere
	if kept > 0 {
		other = c.Other / (kept + c.Other)
	}
	far := max(c.Mean-c.Lo, c.Hi-c.Mean)
	c.MeanError = (1-other)*width/2 + other*far
	c.DeviationError = math.Sqrt((1-other)*width*width/4+other*far*far) + (1-math.Sqrt(1-other))*c.Deviation
}
