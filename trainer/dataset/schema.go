package dataset

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"unicode/utf8"

	"sahm/dao"
)

// Errors of schemas and statistics.
var (
	ErrBadSchema   = errors.New("malformed schema")
	ErrWrongLength = errors.New("statistics vector has the wrong length")
	ErrBadStats    = errors.New("impossible statistics")
)

// SchemaVersion is the only version there is.
const SchemaVersion = 1

// Numbers that the schema's consumers share.
const (
	// HashBuckets is how many buckets a categorical column without a list has.
	HashBuckets = 256
	// MaxListed is the most categories that InferSchema lists; beyond it the
	// column is hashed.
	MaxListed = 64
	// MaxCategories is the most categories that a schema may list.
	MaxCategories = 4096
	// MaxScale is the largest (and default) fixed-point exponent of a numeric
	// column: |u| ≤ 2^20, u² ≤ 2^40, and 2^20 rows sum to at most 2^60.
	MaxScale = 20
	// MaxSchemaBytes bounds what ParseSchema reads.
	MaxSchemaBytes = 16 << 20
)

// Other is the category of values that no list names and of missing ones. It
// is implicit: no list contains it.
const Other = "__other__"

// Schema is the public description that every party of a run encodes by.
type Schema struct {
	Version  int       `json:"version"`
	Features []Feature `json:"features"`
	Label    Label     `json:"label"`
}

// Feature is one column. A numeric one has Lo < Hi, outside of which values
// clamp, and Scale, the exponent of the fixed point 2^Scale of its statistics.
// A categorical one has its categories, sorted, or none and is then hashed into
// HashBuckets public buckets.
type Feature struct {
	Name       string   `json:"name"`
	Kind       Kind     `json:"kind"`
	Lo         float64  `json:"lo,omitempty"`
	Hi         float64  `json:"hi,omitempty"`
	Scale      int      `json:"scale,omitempty"`
	Categories []string `json:"categories,omitempty"`
}

// Label is the column to predict and its classes, in the order of the logits.
type Label struct {
	Name    string   `json:"name"`
	Classes []string `json:"classes"`
}

// InferSchema describes t, normally the builder's validation split: the range
// of every numeric column, the categories of every categorical one (hashed if
// there are more than MaxListed), the label's classes. t must have come from
// ReadCSV; the error is ErrOneClass if a subset of it has lost its classes.
func InferSchema(t Table) (Schema, error) {
	s := Schema{Version: SchemaVersion, Label: Label{t.LabelName, t.Classes()}}
	if len(s.Label.Classes) < 2 {
		return Schema{}, &ParseError{Column: t.LabelName, Err: ErrOneClass}
	}
	for _, c := range t.Features {
		f := Feature{Name: c.Name, Kind: kindOf(c.Values)}
		if f.Kind == Numeric {
			f.Lo, f.Hi = bounds(c.Values)
			f.Scale = MaxScale
		} else if list := categories(c.Values); len(list) <= MaxListed {
			f.Categories = list
		}
		s.Features = append(s.Features, f)
	}
	if err := s.Validate(); err != nil {
		return Schema{}, err
	}
	return s, nil
}

// bounds is the range of the numbers, widened around a constant because a
// schema needs lo < hi. A column without any is [-1, 1].
func bounds(values []string) (lo, hi float64) {
	lo, hi = math.Inf(1), math.Inf(-1)
	for _, v := range values {
		if x, ok := parseNumber(v); ok {
			// Adding zero turns -0, which has a second spelling, into 0.
			lo, hi = min(lo, x+0), max(hi, x+0)
		}
	}
	if lo > hi {
		return -1, 1
	}
	if lo == hi {
		d := max(1, math.Abs(lo)/2)
		lo, hi = lo-d, hi+d
	}
	// Keep hi-lo finite for columns that span the whole of float64.
	const limit = math.MaxFloat64 / 4
	return max(lo, -limit), min(hi, limit)
}

func categories(values []string) []string {
	seen := map[string]bool{"": true, Other: true}
	var out []string
	for _, v := range values {
		if !seen[v] {
			seen[v] = true
			out = append(out, v)
		}
	}
	slices.Sort(out)
	return out
}

// ParseSchema reads and validates a schema, refusing unknown fields and
// trailing data. Every error wraps ErrBadSchema.
func ParseSchema(data []byte) (Schema, error) {
	if len(data) > MaxSchemaBytes {
		return Schema{}, fmt.Errorf("%w: %d bytes, at most %d", ErrBadSchema, len(data), MaxSchemaBytes)
	}
	if !utf8.Valid(data) {
		return Schema{}, fmt.Errorf("%w: not UTF-8", ErrBadSchema)
	}
	var s Schema
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&s); err != nil {
		return Schema{}, fmt.Errorf("%w: %v", ErrBadSchema, err)
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return Schema{}, fmt.Errorf("%w: data after the schema", ErrBadSchema)
	}
	if err := s.Validate(); err != nil {
		return Schema{}, err
	}
	return s.normal(), nil
}

// Validate checks names, ranges and lists.
func (s Schema) Validate() error {
	bad := func(format string, args ...any) error {
		return fmt.Errorf("%w: %s", ErrBadSchema, fmt.Sprintf(format, args...))
	}
	if s.Version != SchemaVersion {
		return bad("version %d", s.Version)
	}
	if len(s.Features) < 1 || len(s.Features) > MaxColumns {
		return bad("%d features", len(s.Features))
	}
	if s.Label.Name == "" {
		return bad("label has no name")
	}
	if n := len(s.Label.Classes); n < 2 || n > MaxClasses {
		return bad("label has %d classes", n)
	}
	if hasDuplicates(s.Label.Classes) || slices.Contains(s.Label.Classes, "") {
		return bad("label has an empty or repeated class")
	}
	names := []string{s.Label.Name}
	for _, f := range s.Features {
		if f.Name == "" {
			return bad("a feature has no name")
		}
		names = append(names, f.Name)
		switch f.Kind {
		case Numeric:
			// Written so that NaN fails.
			if !(f.Lo < f.Hi) || math.IsInf(f.Hi-f.Lo, 0) {
				return bad("%q: range [%v, %v]", f.Name, f.Lo, f.Hi)
			}
			if f.Scale < 1 || f.Scale > MaxScale {
				return bad("%q: scale 2^%d, want 1 to %d", f.Name, f.Scale, MaxScale)
			}
			if len(f.Categories) != 0 {
				return bad("%q: a numeric column has no categories", f.Name)
			}
		case Categorical:
			if f.Lo != 0 || f.Hi != 0 || f.Scale != 0 {
				return bad("%q: a categorical column has no range", f.Name)
			}
			if len(f.Categories) > MaxCategories {
				return bad("%q: %d categories, at most %d", f.Name, len(f.Categories), MaxCategories)
			}
			if !slices.IsSorted(f.Categories) || hasDuplicates(f.Categories) {
				return bad("%q: categories must be sorted and different", f.Name)
			}
			if slices.Contains(f.Categories, "") || slices.Contains(f.Categories, Other) {
				return bad("%q: %q and the empty category are implicit", f.Name, Other)
			}
		default:
			return bad("%q: kind %q", f.Name, f.Kind)
		}
	}
	if hasDuplicates(names) {
		return bad("a column name is repeated")
	}
	return nil
}

func hasDuplicates(values []string) bool {
	seen := make(map[string]bool, len(values))
	for _, v := range values {
		if seen[v] {
			return true
		}
		seen[v] = true
	}
	return false
}

// normal gives equal schemas one representation: no -0, nil for no list.
func (s Schema) normal() Schema {
	s.Features = slices.Clone(s.Features)
	for i := range s.Features {
		f := &s.Features[i]
		f.Lo, f.Hi = f.Lo+0, f.Hi+0
		if len(f.Categories) == 0 {
			f.Categories = nil
		}
	}
	return s
}

// Canonical is the one encoding that is hashed: JSON without white space or
// HTML escapes, fields in the order of the structs, numbers in their shortest
// form. An invalid schema encodes to nil.
func (s Schema) Canonical() []byte {
	if s.Validate() != nil {
		return nil
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(s.normal()); err != nil {
		return nil
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}

// Hash is SHA-256("sahm/schema/v1" ‖ 0 ‖ Canonical()): the schema hash of a
// run order.
func (s Schema) Hash() dao.Hash {
	d := sha256.New()
	d.Write([]byte("sahm/schema/v1\x00"))
	d.Write(s.Canonical())
	return dao.Hash(d.Sum(nil))
}

// buckets is how many public categories f has, Other (the last) included.
func (f Feature) buckets() int {
	if len(f.Categories) > 0 {
		return len(f.Categories) + 1
	}
	return HashBuckets + 1
}

// bucket is the index of value among f's buckets; Other is the last. known is
// false when a list does not name a present value.
func (f Feature) bucket(value string) (index int, known bool) {
	if value == "" || value == Other {
		return f.buckets() - 1, true
	}
	if len(f.Categories) > 0 {
		if i, ok := slices.BinarySearch(f.Categories, value); ok {
			return i, true
		}
		return len(f.Categories), false
	}
	// Bound to the column, so that equal strings in two columns do not share
	// their collisions.
	h := sha256.New()
	h.Write([]byte("sahm/bucket/v1\x00" + f.Name + "\x00" + value))
	return int(h.Sum(nil)[0]), true
}

// EncodedWidth is how many numbers a row becomes: one for a numeric column,
// one a bucket for a categorical one. It depends on the schema alone, so that
// the model's size is fixed before any statistics exist.
func EncodedWidth(s Schema) int {
	n := 0
	for _, f := range s.Features {
		if f.Kind == Numeric {
			n++
		} else {
			n += f.buckets()
		}
	}
	return n
}
