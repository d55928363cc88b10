package dataset

import (
	"fmt"
	"math"
	"math/big"
)

// The catalogue's statistics: what may be told of data that nobody has seen, as
// sums over a cohort. Every row counts once in every column, the label included,
// so that a schema cannot single out rows by a label; values outside a numeric
// range count in the outermost bucket, unknown categories as __other__.

// Numbers of the catalogue's vectors.
const (
	// HistogramBuckets is how many equal parts of [lo, hi] a numeric column is
	// counted in.
	HistogramBuckets = 10
	// numericSlots are the sums of x' and x'² (of noised vectors, else 0), the
	// parts of [lo, hi], what is missing or no number, and what was merged since
	// it was rare.
	numericSlots = 2 + HistogramBuckets + 2
	// MaxCatalogueLength bounds the vector: 512 KiB of a published answer.
	MaxCatalogueLength = 1 << 16
)

// CatalogueLength is the length of a catalogue vector: 14 numbers for a numeric
// column, one a bucket for a categorical one, one a class and one for rows of no
// class.
func CatalogueLength(s Schema) int {
	n := len(s.Label.Classes) + 1
	for _, f := range s.Features {
		if f.Kind == Numeric {
			n += numericSlots
		} else {
			n += f.buckets()
		}
	}
	return n
}

// CheckCatalogue refuses a schema whose catalogue vector would be longer than
// MaxCatalogueLength (ErrTooLarge).
func CheckCatalogue(s Schema) error {
	if n := CatalogueLength(s); n > MaxCatalogueLength {
		return &ParseError{Err: fmt.Errorf("%w: %d statistics, at most %d", ErrTooLarge, n, MaxCatalogueLength)}
	}
	return nil
}

// CatalogueVector sums the rows of t: for each numeric column two zeros, then how
// many rows are in each part of the range, how many have no number, and 0; for
// each categorical column the count of every bucket, __other__ last; then the
// count of every class, and of rows of none. It has counts only: an exact sum of
// values would tell the one row that is apart from the others (see MergeRare).
// The vectors of several tables add up to that of their union. Errors are those
// of StatsVector.
func CatalogueVector(s Schema, t Table) ([]int64, error) {
	out, err := catalogueSums(s, t)
	if err == nil {
		eachSlot(s, func(at, exponent int) {
			if exponent > 0 {
				out[at] = 0
			}
		})
	}
	return out, err
}

// catalogueSums is CatalogueVector with Σu and Σu² of each numeric column, u as
// in StatsVector, in the first two places.
func catalogueSums(s Schema, t Table) ([]int64, error) {
	v, err := newView(s, t)
	if err != nil {
		return nil, err
	}
	if t.Rows() > MaxRows {
		return nil, &ParseError{Err: fmt.Errorf("%w: %d rows, at most %d", ErrTooLarge, t.Rows(), MaxRows)}
	}
	out := make([]int64, CatalogueLength(s))
	var counts Counts
	for row := range t.Rows() {
		at := 0
		for i, f := range s.Features {
			if f.Kind != Numeric {
				out[at+v.bucket(i, row, &counts)]++
				at += f.buckets()
				continue
			}
			if x, ok := v.number(i, row, &counts); ok {
				u := int64(math.Round(x * float64(int64(1)<<f.Scale)))
				out[at] += u
				out[at+1] += u * u
				out[at+2+part(x)]++
			} else {
				out[at+2+HistogramBuckets]++
			}
			at += numericSlots
		}
		if y, ok := v.label(row, &counts); ok {
			out[at+int(y)]++
		} else {
			out[len(out)-1]++
		}
	}
	return out, nil
}

// part is which of the equal parts of [-1, 1] x is in.
func part(x float64) int {
	return min(int((x+1)/2*HistogramBuckets), HistogramBuckets-1)
}

// catalogueUnit is how many integer units 1.0 is in a private vector. A row adds
// one to one bucket of every column, and (x', x'²) of norm at most √2 to a
// numeric one: the mean over rows has a squared norm of at most 3 for each
// numeric column and 1 for each other, so times the unit at most PrivateNorm.
func catalogueUnit(s Schema) int64 {
	k := int64(1) // the label
	for _, f := range s.Features {
		if f.Kind == Numeric {
			k += 3
		} else {
			k++
		}
	}
	return new(big.Int).Sqrt(big.NewInt(PrivateNorm * PrivateNorm / k)).Int64()
}

// PrivateCatalogueVector is what is told of t for a noised sum: CatalogueVector,
// with Σu and Σu² of numeric columns in the first two places, every number times
// unit/maxRows, rounded to the nearest, where maxRows is the largest number of
// rows in the order. Its norm is at most PrivateNorm, up to the rounding,
// whatever the rows are. A table of more rows is ErrTooLarge.
func PrivateCatalogueVector(s Schema, t Table, maxRows uint64) ([]int64, error) {
	if uint64(t.Rows()) > maxRows || maxRows == 0 {
		return nil, &ParseError{Err: fmt.Errorf("%w: %d rows, at most %d", ErrTooLarge, t.Rows(), maxRows)}
	}
	out, err := catalogueSums(s, t)
	if err != nil {
		return nil, err
	}
	unit := big.NewInt(catalogueUnit(s))
	eachSlot(s, func(at, exponent int) {
		out[at] = scaled(out[at], unit, new(big.Int).Lsh(new(big.Int).SetUint64(maxRows), uint(exponent)))
	})
	return out, nil
}

// eachSlot calls f with every place of a catalogue vector and the exponent of
// its fixed point: 0 for counts.
func eachSlot(s Schema, f func(at, exponent int)) {
	at := 0
	for _, c := range s.Features {
		n := numericSlots
		if c.Kind != Numeric {
			n = c.buckets()
		}
		for k := range n {
			exponent := 0
			if c.Kind == Numeric && k < 2 {
				exponent = (k + 1) * c.Scale
			}
			f(at+k, exponent)
		}
		at += n
	}
	for k := range len(s.Label.Classes) + 1 {
		f(at+k, 0)
	}
}

// scaled is round(x·unit/d), halves away from zero.
func scaled(x int64, unit, d *big.Int) int64 {
	v := new(big.Int).Mul(big.NewInt(x), unit)
	half := new(big.Int).Rsh(d, 1)
	if v.Sign() < 0 {
		half.Neg(half)
	}
	return v.Add(v, half).Quo(v, d).Int64()
}

// MergeRare is what is published of a sum without noise, counts and nothing else:
// in every column the buckets under MinBucket, what is missing among them, are
// emptied into __other__ (the part for it in a numeric column, rows of no class
// in the label's), and then the next smallest, as long as that alone holds
// fewer. Σu and Σu² are emptied whatever they are: where one row's value is
// apart and all others are clamped to an end of the range, they tell that value
// to the last digit. A row in a bucket under MinBucket shows in nothing but
// __other__. It fails, with ErrWrongLength or ErrBadStats, on sums that no rows
// can have.
func MergeRare(s Schema, sum []int64) ([]int64, error) {
	if len(sum) != CatalogueLength(s) {
		return nil, fmt.Errorf("%w: %d, schema needs %d", ErrWrongLength, len(sum), CatalogueLength(s))
	}
	out := append([]int64(nil), sum...)
	at := 0
	for _, f := range s.Features {
		if f.Kind == Numeric {
			out[at], out[at+1] = 0, 0
			h := out[at+2 : at+numericSlots]
			if err := merge(h[:HistogramBuckets+1], &h[HistogramBuckets+1]); err != nil {
				return nil, fmt.Errorf("column %q: %w", f.Name, err)
			}
			at += numericSlots
			continue
		}
		n := f.buckets()
		if err := merge(out[at:at+n-1], &out[at+n-1]); err != nil {
			return nil, fmt.Errorf("column %q: %w", f.Name, err)
		}
		at += n
	}
	if err := merge(out[at:len(out)-1], &out[len(out)-1]); err != nil {
		return nil, fmt.Errorf("label: %w", err)
	}
	return out, nil
}

// merge empties the rare buckets into other, which is then 0 or at least
// MinBucket.
func merge(buckets []int64, other *int64) error {
	if *other < 0 {
		return fmt.Errorf("%w: a negative count", ErrBadStats)
	}
	for b, n := range buckets {
		if n < 0 {
			return fmt.Errorf("%w: a negative count", ErrBadStats)
		}
		if n < MinBucket {
			*other, buckets[b] = *other+n, 0
		}
	}
	for *other > 0 && *other < MinBucket {
		least := -1
		for b, n := range buckets {
			if n > 0 && (least < 0 || n < buckets[least]) {
				least = b
			}
		}
		if least < 0 { // the whole column is that small
			*other = 0
			break
		}
		*other, buckets[least] = *other+buckets[least], 0
	}
	return nil
}
