package dataset

import (
	"fmt"
	"math"
)

// Counts says what encoding had to change or leave out, so that a report can
// say it too.
type Counts struct {
	Rows       int `json:"rows"`        // rows used
	Dropped    int `json:"dropped"`     // rows left out: label missing or not a class
	Clamped    int `json:"clamped"`     // numbers outside [lo, hi]
	Unknown    int `json:"unknown"`     // categories outside the list, now __other__
	NotNumeric int `json:"not_numeric"` // text in a numeric column, now missing
	Missing    int `json:"missing"`     // empty cells
}

// Add is the sum of two counts.
func (c Counts) Add(o Counts) Counts {
	c.Rows += o.Rows
	c.Dropped += o.Dropped
	c.Clamped += o.Clamped
	c.Unknown += o.Unknown
	c.NotNumeric += o.NotNumeric
	c.Missing += o.Missing
	return c
}

// countSlots is how many counts end a statistics vector, in the order of
// Counts: what had to be changed is known for the cohort, not for one member.
const countSlots = 6

// CohortCounts reads the counts from the opened sum of StatsVectors.
func CohortCounts(s Schema, sum []int64) (Counts, error) {
	if len(sum) != StatsLength(s) {
		return Counts{}, fmt.Errorf("%w: %d, schema needs %d", ErrWrongLength, len(sum), StatsLength(s))
	}
	c := sum[len(sum)-countSlots:]
	for _, v := range c {
		if v < 0 {
			return Counts{}, fmt.Errorf("%w: a count is negative", ErrBadStats)
		}
	}
	return Counts{Rows: int(c[0]), Dropped: int(c[1]), Clamped: int(c[2]), Unknown: int(c[3]), NotNumeric: int(c[4]), Missing: int(c[5])}, nil
}

// StatsLength is the length of the statistics vector: three numbers for a
// numeric column, one a bucket for a categorical one, and the six counts.
func StatsLength(s Schema) int {
	n := countSlots
	for _, f := range s.Features {
		if f.Kind == Numeric {
			n += 3
		} else {
			n += f.buckets()
		}
	}
	return n
}

// StatsBound is the largest absolute value that any coordinate of a statistics
// vector over rows rows can have: rows·2^40. The sum over a cohort must stay
// below 2^63 (the word of the secure sum): a run takes at most MaxCohortRows.
func StatsBound(rows int) int64 { return int64(rows) << (2 * MaxScale) }

// StatsVector sums, over the rows of t whose label is a class, what the encoder
// needs: for each numeric column (1, u, u²), where u = round(2^scale·x') and
// x' ∈ [-1, 1] is the clamped value's place in [lo, hi]; for each categorical
// column the count of every bucket, __other__ last. Missing numbers add
// nothing. The counts come last. The vectors of several tables add up to that
// of their union.
// It returns ErrUnknownColumn if t lacks a column, ErrTooLarge beyond MaxRows.
func StatsVector(s Schema, t Table) ([]int64, Counts, error) {
	v, err := newView(s, t)
	if err != nil {
		return nil, Counts{}, err
	}
	if t.Rows() > MaxRows {
		return nil, Counts{}, &ParseError{Err: fmt.Errorf("%w: %d rows, at most %d", ErrTooLarge, t.Rows(), MaxRows)}
	}
	stats := make([]int64, StatsLength(s))
	var counts Counts
	for row := range t.Rows() {
		if _, ok := v.label(row, &counts); !ok {
			continue
		}
		at := 0
		for i, f := range s.Features {
			if f.Kind == Numeric {
				if x, ok := v.number(i, row, &counts); ok {
					u := int64(math.Round(x * float64(int64(1)<<f.Scale)))
					stats[at]++
					stats[at+1] += u
					stats[at+2] += u * u
				}
				at += 3
				continue
			}
			stats[at+v.bucket(i, row, &counts)]++
			at += f.buckets()
		}
	}
	for i, n := range []int{counts.Rows, counts.Dropped, counts.Clamped, counts.Unknown, counts.NotNumeric, counts.Missing} {
		stats[len(stats)-countSlots+i] = int64(n)
	}
	return stats, counts, nil
}

// view reads a table through a schema: columns matched by name, values typed,
// everything unusual counted.
type view struct {
	schema  Schema
	columns [][]string
	labels  []string
	classes map[string]int32
}

func newView(s Schema, t Table) (*view, error) {
	if err := s.Validate(); err != nil {
		return nil, err
	}
	if t.LabelName != s.Label.Name {
		return nil, &ParseError{Column: s.Label.Name, Err: fmt.Errorf("%w: the table's label is %q", ErrUnknownColumn, t.LabelName)}
	}
	v := &view{schema: s, labels: t.Labels, classes: map[string]int32{}}
	for i, c := range s.Label.Classes {
		v.classes[c] = int32(i)
	}
	have := map[string][]string{}
	for _, c := range t.Features {
		have[c.Name] = c.Values
	}
	for _, f := range s.Features {
		values, ok := have[f.Name]
		if !ok {
			return nil, &ParseError{Column: f.Name, Err: fmt.Errorf("%w: the table lacks it", ErrUnknownColumn)}
		}
		if len(values) != len(t.Labels) {
			return nil, &ParseError{Column: f.Name, Err: fmt.Errorf("%w: %d values for %d rows", ErrRagged, len(values), len(t.Labels))}
		}
		v.columns = append(v.columns, values)
	}
	return v, nil
}

// label is the class of a row, or false for a row that is left out.
func (v *view) label(row int, counts *Counts) (int32, bool) {
	y, ok := v.classes[v.labels[row]]
	if ok {
		counts.Rows++
	} else {
		counts.Dropped++
	}
	return y, ok
}

// number is the clamped value of a numeric column scaled to [-1, 1].
func (v *view) number(i, row int, counts *Counts) (float64, bool) {
	s := v.columns[i][row]
	if s == "" {
		counts.Missing++
		return 0, false
	}
	x, ok := parseNumber(s)
	if !ok {
		counts.NotNumeric++
		return 0, false
	}
	f := v.schema.Features[i]
	if x < f.Lo || x > f.Hi {
		counts.Clamped++
		x = min(max(x, f.Lo), f.Hi)
	}
	// (x-lo)/(hi-lo) is in [0, 1] whatever the rounding, as is its double less
	// one in [-1, 1]; going through the midpoint could overshoot.
	return float64(2*float64((x-f.Lo)/(f.Hi-f.Lo))) - 1, true
}

// bucket is the public category of a categorical column.
func (v *view) bucket(i, row int, counts *Counts) int {
	s := v.columns[i][row]
	if s == "" {
		counts.Missing++
	}
	b, known := v.schema.Features[i].bucket(s)
	if !known {
		counts.Unknown++
	}
	return b
}
