package dataset

import (
	"fmt"
	"math"
)

// Constants of the encoder; changing one changes every model.
const (
	// MinBucket is τ of protocols §5a: a category seen fewer times in the whole
	// cohort is encoded as __other__, though its column stays.
	MinBucket = 5
	// minVariance floors the variance of x' ∈ [-1, 1], so that a column that
	// hardly varies is not blown up into noise.
	minVariance = 1e-4
	// maxStandardised bounds a standardised number: a tail far beyond six
	// standard deviations would otherwise own the gradient.
	maxStandardised = 6
)

// Encoder turns rows into numbers. It is immutable and safe for concurrent use.
type Encoder struct {
	schema Schema
	width  int
	mean   []float64 // per feature, numeric only, of x'
	scale  []float64 // 1/std
	keep   [][]bool  // per feature, categorical only, per bucket
}

// NewEncoder makes the encoder from the schema and the opened sum of the
// cohort's StatsVectors. It returns ErrWrongLength, or ErrBadStats for a sum
// that no rows can have produced.
func NewEncoder(s Schema, sum []int64) (*Encoder, error) {
	if err := s.Validate(); err != nil {
		return nil, err
	}
	if len(sum) != StatsLength(s) {
		return nil, fmt.Errorf("%w: %d, schema needs %d", ErrWrongLength, len(sum), StatsLength(s))
	}
	s = s.normal()
	n := len(s.Features)
	e := &Encoder{schema: s, width: EncodedWidth(s), mean: make([]float64, n), scale: make([]float64, n), keep: make([][]bool, n)}
	at := 0
	for i, f := range s.Features {
		if f.Kind == Numeric {
			mean, std, err := moments(f, sum[at:at+3])
			if err != nil {
				return nil, err
			}
			e.mean[i], e.scale[i] = mean, 1/std
			at += 3
			continue
		}
		e.keep[i] = make([]bool, f.buckets())
		for b := range e.keep[i] {
			if sum[at+b] < 0 {
				return nil, fmt.Errorf("%w: column %q has a negative count", ErrBadStats, f.Name)
			}
			e.keep[i][b] = sum[at+b] >= MinBucket
		}
		at += f.buckets()
	}
	return e, nil
}

func moments(f Feature, sum []int64) (mean, std float64, err error) {
	n := float64(sum[0])
	one := float64(int64(1) << f.Scale)
	if sum[0] == 0 && sum[1] == 0 && sum[2] == 0 {
		return 0, 1, nil // nobody has a value: all rows encode to 0
	}
	if sum[0] <= 0 || math.Abs(float64(sum[1])) > float64(n*one) || sum[2] < 0 || float64(sum[2]) > float64(n*float64(one*one)) {
		return 0, 0, fmt.Errorf("%w: column %q has sums %d", ErrBadStats, f.Name, sum)
	}
	mean = float64(sum[1]) / float64(n*one)
	variance := float64(sum[2])/float64(n*float64(one*one)) - float64(mean*mean)
	return mean, math.Sqrt(max(variance, minVariance)), nil
}

// Width is EncodedWidth of the schema: the model's number of inputs.
func (e *Encoder) Width() int { return e.width }

// Classes is the model's number of classes.
func (e *Encoder) Classes() int { return len(e.schema.Label.Classes) }

// Schema is the schema that e was made from; it must not be changed.
func (e *Encoder) Schema() Schema { return e.schema }

// Encode gives the rows of t as x, row-major [Counts.Rows × Width], and their
// classes y in [0, Classes). Numbers are standardised (missing is the mean, 0)
// and saturate at ±6, categories are one-hot. Rows whose label is missing or no
// class are left out and counted.
func (e *Encoder) Encode(t Table) (x []float32, y []int32, counts Counts, err error) {
	v, err := newView(e.schema, t)
	if err != nil {
		return nil, nil, Counts{}, err
	}
	if t.Rows() > MaxRows || t.Rows()*e.width > 1<<31 {
		return nil, nil, Counts{}, &ParseError{Err: fmt.Errorf("%w: %d rows of %d numbers", ErrTooLarge, t.Rows(), e.width)}
	}
	x = make([]float32, 0, t.Rows()*e.width)
	y = make([]int32, 0, t.Rows())
	blank := make([]float32, e.width)
	for row := range t.Rows() {
		class, ok := v.label(row, &counts)
		if !ok {
			continue
		}
		y = append(y, class)
		x = append(x, blank...)
		e.encodeRow(v, row, x[len(x)-e.width:], &counts)
	}
	return x, y, counts, nil
}

// EncodeRows is Encode of every row, whatever its label: rows to predict.
func (e *Encoder) EncodeRows(t Table) (x []float32, counts Counts, err error) {
	v, err := newView(e.schema, t)
	if err != nil {
		return nil, Counts{}, err
	}
	if t.Rows() > MaxRows || t.Rows()*e.width > 1<<31 {
		return nil, Counts{}, &ParseError{Err: fmt.Errorf("%w: %d rows of %d numbers", ErrTooLarge, t.Rows(), e.width)}
	}
	x = make([]float32, t.Rows()*e.width)
	counts.Rows = t.Rows()
	for row := range t.Rows() {
		e.encodeRow(v, row, x[row*e.width:(row+1)*e.width], &counts)
	}
	return x, counts, nil
}

// Columns is the number of encoded features of each column of s, in its order:
// 1 for numbers, the categories and one for others. They add up to
// EncodedWidth.
func Columns(s Schema) []int {
	out := make([]int, len(s.Features))
	for i, f := range s.Features {
		out[i] = 1
		if f.Kind == Categorical {
			out[i] = f.buckets()
		}
	}
	return out
}

func (e *Encoder) encodeRow(v *view, row int, dst []float32, counts *Counts) {
	at := 0
	for i, f := range e.schema.Features {
		if f.Kind == Numeric {
			if u, ok := v.number(i, row, counts); ok {
				z := float64(float64(u-e.mean[i]) * e.scale[i])
				dst[at] = float32(min(max(z, -maxStandardised), maxStandardised))
			}
			at++
			continue
		}
		b := v.bucket(i, row, counts)
		if !e.keep[i][b] {
			b = f.buckets() - 1
		}
		dst[at+b] = 1
		at += f.buckets()
	}
}
