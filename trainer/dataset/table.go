// Package dataset turns tabular files into the arrays that a model trains on:
// a strict CSV reader, a public schema, the sums from which encoders are made
// without anybody showing rows, the encoders, and the seeded splits of the
// demo and of experiments.
//
// It opens no files, keeps no secrets and knows nothing of models. It promises
// that every result is a pure function of its arguments, that errors name the
// line and column at fault, that nothing is changed silently (clamped, unknown
// and dropped values are counted), and that the width of encoded rows follows
// from the schema alone.
package dataset

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Errors of reading. A *ParseError around them says where.
var (
	ErrEmpty           = errors.New("no data rows")
	ErrRagged          = errors.New("wrong number of fields")
	ErrUnknownColumn   = errors.New("unknown column")
	ErrDuplicateColumn = errors.New("column name is repeated")
	ErrOneClass        = errors.New("label has fewer than two classes")
	ErrTooManyClasses  = errors.New("label has too many classes")
	ErrNoFeatures      = errors.New("no feature column is left")
	ErrLabelDropped    = errors.New("label column is also dropped")
	ErrSyntax          = errors.New("malformed CSV")
	ErrTooLarge        = errors.New("dataset is too large")
)

// Limits of one dataset, and MaxCohortRows of all datasets of a run together:
// the sum of their StatsVectors then stays below 2^62.
const (
	MaxRows       = 1 << 20
	MaxCohortRows = 1 << 22
	MaxColumns    = 4096
	MaxClasses    = 1000
)

// ParseError locates a fault in a file. Line is 1-based and 0 where the fault
// is not on one line; Column is a name or "".
type ParseError struct {
	Line   int
	Column string
	Err    error
}

// Error is "line 3, column \"age\": cause".
func (e *ParseError) Error() string {
	var where []string
	if e.Line > 0 {
		where = append(where, fmt.Sprintf("line %d", e.Line))
	}
	if e.Column != "" {
		where = append(where, fmt.Sprintf("column %q", e.Column))
	}
	if len(where) == 0 {
		return e.Err.Error()
	}
	return strings.Join(where, ", ") + ": " + e.Err.Error()
}

// Unwrap gives the cause.
func (e *ParseError) Unwrap() error { return e.Err }

// Kind is the type of a column.
type Kind string

// Kinds. A column is numeric when every present value is a finite number.
const (
	Numeric     Kind = "numeric"
	Categorical Kind = "categorical"
)

// Column is one feature. Values are trimmed text, "" where missing; they stay
// text because the schema, not this file, decides how they are read.
type Column struct {
	Name   string
	Kind   Kind
	Values []string
}

// Table is a parsed file. Labels and every column have one value a row; a
// missing label is "". Lines holds each row's 1-based line in the file, or
// nothing for a table that was not read from one.
type Table struct {
	Features  []Column
	LabelName string
	Labels    []string
	Lines     []int
}

// Rows is the number of rows.
func (t Table) Rows() int { return len(t.Labels) }

// Classes lists the distinct present labels, numerically if all are numbers,
// otherwise by bytes.
func (t Table) Classes() []string { return distinct(t.Labels) }

// Options says how to read a file. Columns are given by name, as a 1-based
// index, or as "last"; a name that exists wins over an index.
type Options struct {
	Label    string // required
	NoHeader bool   // columns are then named c1, c2, …
	Drop     []string
	// PartOfWhole accepts a file with fewer than two classes: a contributor's
	// part, whose classes come from the schema.
	PartOfWhole bool
	// MayLackLabel accepts a file without the label's column, as one to predict
	// is: labels are then all missing. It includes PartOfWhole.
	MayLackLabel bool
}

// ReadCSV reads RFC 4180 text in UTF-8, with or without a byte-order mark.
// Space around fields is trimmed, blank lines are skipped, and an empty field,
// "?" and "NA" are missing. Errors are *ParseError.
func ReadCSV(r io.Reader, opts Options) (Table, error) {
	records, lines, err := readRecords(r)
	if err != nil {
		return Table{}, err
	}
	if len(records) == 0 {
		return Table{}, &ParseError{Err: ErrEmpty}
	}
	names, err := columnNames(records[0], lines[0], opts.NoHeader)
	if err != nil {
		return Table{}, err
	}
	if !opts.NoHeader {
		records, lines = records[1:], lines[1:]
	}
	if len(records) == 0 {
		return Table{}, &ParseError{Err: fmt.Errorf("%w: only a header", ErrEmpty)}
	}
	label, dropped, err := resolveColumns(names, opts)
	if err != nil {
		return Table{}, err
	}
	t := Table{LabelName: opts.Label, Labels: make([]string, len(records)), Lines: lines}
	if label >= 0 {
		t.LabelName, t.Labels = names[label], columnValues(records, label)
	}
	for i, name := range names {
		if i != label && !dropped[i] {
			values := columnValues(records, i)
			t.Features = append(t.Features, Column{name, kindOf(values), values})
		}
	}
	if len(t.Features) == 0 {
		return Table{}, &ParseError{Err: ErrNoFeatures}
	}
	switch n := len(t.Classes()); {
	case n > MaxClasses:
		return Table{}, &ParseError{Column: t.LabelName, Err: fmt.Errorf("%w: %d, at most %d", ErrTooManyClasses, n, MaxClasses)}
	case n < 2 && !opts.PartOfWhole && !opts.MayLackLabel:
		return Table{}, &ParseError{Column: t.LabelName, Err: fmt.Errorf("%w: found %d", ErrOneClass, n)}
	}
	return t, nil
}

func readRecords(r io.Reader) (records [][]string, lines []int, err error) {
	br := bufio.NewReader(r)
	if mark, _ := br.Peek(3); string(mark) == byteOrderMark {
		if _, err := br.Discard(3); err != nil {
			return nil, nil, fmt.Errorf("read CSV: %w", err)
		}
	}
	cr := csv.NewReader(br)
	cr.FieldsPerRecord = -1 // checked here, to say which line and how many
	cr.TrimLeadingSpace = true
	for {
		rec, err := cr.Read()
		if errors.Is(err, io.EOF) {
			return records, lines, nil
		}
		if err != nil {
			var pe *csv.ParseError
			if errors.As(err, &pe) {
				return nil, nil, &ParseError{Line: pe.Line, Err: fmt.Errorf("%w: %v", ErrSyntax, pe.Err)}
			}
			return nil, nil, fmt.Errorf("read CSV: %w", err)
		}
		line, _ := cr.FieldPos(0)
		for i, f := range rec {
			if !utf8.ValidString(f) {
				return nil, nil, &ParseError{Line: line, Err: fmt.Errorf("%w: field %d is not UTF-8", ErrSyntax, i+1)}
			}
			rec[i] = strings.TrimSpace(f)
		}
		if len(rec) == 1 && rec[0] == "" {
			continue // a line of spaces is blank too
		}
		if len(records) > 0 && len(rec) != len(records[0]) {
			return nil, nil, &ParseError{Line: line, Err: fmt.Errorf("%w: %d, the first line has %d", ErrRagged, len(rec), len(records[0]))}
		}
		if len(rec) > MaxColumns {
			return nil, nil, &ParseError{Line: line, Err: fmt.Errorf("%w: %d columns, at most %d", ErrTooLarge, len(rec), MaxColumns)}
		}
		if len(records) > MaxRows {
			return nil, nil, &ParseError{Line: line, Err: fmt.Errorf("%w: more than %d rows", ErrTooLarge, MaxRows)}
		}
		records = append(records, rec)
		lines = append(lines, line)
	}
}

func columnNames(first []string, line int, noHeader bool) ([]string, error) {
	names := make([]string, len(first))
	seen := make(map[string]bool, len(first))
	for i := range names {
		if noHeader || first[i] == "" {
			names[i] = "c" + strconv.Itoa(i+1)
		} else {
			names[i] = first[i]
		}
		if seen[names[i]] {
			return nil, &ParseError{Line: line, Column: names[i], Err: ErrDuplicateColumn}
		}
		seen[names[i]] = true
	}
	return names, nil
}

// resolveColumns finds the label's column, −1 where it may lack, and those to
// leave out.
func resolveColumns(names []string, opts Options) (label int, dropped []bool, err error) {
	find := func(ref string) (int, error) {
		if i := slices.Index(names, ref); i >= 0 {
			return i, nil
		}
		if ref == "last" {
			return len(names) - 1, nil
		}
		if i, err := strconv.Atoi(ref); err == nil && i >= 1 && i <= len(names) {
			return i - 1, nil
		}
		return 0, &ParseError{Column: ref, Err: fmt.Errorf("%w: the file has %s", ErrUnknownColumn, summary(names))}
	}
	if opts.MayLackLabel {
		label = slices.Index(names, opts.Label)
	} else if label, err = find(opts.Label); err != nil {
		return 0, nil, err
	}
	dropped = make([]bool, len(names))
	for _, ref := range opts.Drop {
		i, err := find(ref)
		if err != nil {
			return 0, nil, err
		}
		if i == label {
			return 0, nil, &ParseError{Column: names[i], Err: ErrLabelDropped}
		}
		dropped[i] = true
	}
	return label, dropped, nil
}

func summary(names []string) string {
	if len(names) > 12 {
		return fmt.Sprintf("%d columns, %q to %q", len(names), names[0], names[len(names)-1])
	}
	return fmt.Sprintf("%d columns, %q", len(names), names)
}

func columnValues(records [][]string, i int) []string {
	values := make([]string, len(records))
	for r, rec := range records {
		if v := rec[i]; v != "?" && v != "NA" {
			values[r] = v
		}
	}
	return values
}

func kindOf(values []string) Kind {
	for _, v := range values {
		if v == "" {
			continue
		}
		if _, ok := parseNumber(v); !ok {
			return Categorical
		}
	}
	return Numeric
}

// parseNumber reads a finite decimal number. Go's hexadecimal floats,
// underscores and names of infinities are text in a CSV.
func parseNumber(s string) (float64, bool) {
	if strings.ContainsAny(s, "xXpP_") {
		return 0, false
	}
	v, err := strconv.ParseFloat(s, 64)
	return v, err == nil && !math.IsInf(v, 0) && !math.IsNaN(v)
}

// byteOrderMark is what some programs begin a UTF-8 file with.
const byteOrderMark = "\ufeff"

// WriteCSV writes the chosen rows (nil for all) with a header, features first
// and the label last; missing values are empty. ReadCSV with the label's name
// reads the same table back.
func WriteCSV(w io.Writer, t Table, rows []int) error {
	rec := make([]string, 0, len(t.Features)+1)
	for _, c := range t.Features {
		rec = append(rec, c.Name)
	}
	// A name that begins with a byte-order mark would be read without it: the
	// first mark of a file is none of its text, the second is.
	if strings.HasPrefix(append(rec, t.LabelName)[0], byteOrderMark) {
		if _, err := io.WriteString(w, byteOrderMark); err != nil {
			return fmt.Errorf("write CSV: %w", err)
		}
	}
	cw := csv.NewWriter(w)
	if err := cw.Write(append(rec, t.LabelName)); err != nil {
		return fmt.Errorf("write CSV: %w", err)
	}
	write := func(r int) error {
		if r < 0 || r >= t.Rows() {
			return fmt.Errorf("write CSV: row %d of %d", r, t.Rows())
		}
		rec = rec[:0]
		for _, c := range t.Features {
			rec = append(rec, c.Values[r])
		}
		if err := cw.Write(append(rec, t.Labels[r])); err != nil {
			return fmt.Errorf("write CSV: %w", err)
		}
		return nil
	}
	if rows == nil {
		for r := range t.Rows() {
			if err := write(r); err != nil {
				return err
			}
		}
	}
	for _, r := range rows {
		if err := write(r); err != nil {
			return err
		}
	}
	cw.Flush()
	if err := cw.Error(); err != nil {
		return fmt.Errorf("write CSV: %w", err)
	}
	return nil
}

// Subset is the table of the chosen rows, which must exist.
func (t Table) Subset(rows []int) Table {
	s := Table{LabelName: t.LabelName, Features: make([]Column, len(t.Features))}
	for i, c := range t.Features {
		s.Features[i] = Column{c.Name, c.Kind, pick(c.Values, rows)}
	}
	s.Labels = pick(t.Labels, rows)
	if len(t.Lines) > 0 {
		s.Lines = pick(t.Lines, rows)
	}
	return s
}

func pick[T any](values []T, rows []int) []T {
	out := make([]T, len(rows))
	for i, r := range rows {
		out[i] = values[r]
	}
	return out
}

// distinct lists the different non-empty values in the order of Classes.
func distinct(values []string) []string {
	seen := map[string]bool{}
	var out []string
	numeric := true
	for _, v := range values {
		if v != "" && !seen[v] {
			seen[v] = true
			out = append(out, v)
			_, ok := parseNumber(v)
			numeric = numeric && ok
		}
	}
	slices.SortFunc(out, func(a, b string) int {
		if numeric {
			x, _ := parseNumber(a)
			y, _ := parseNumber(b)
			if x != y {
				if x < y {
					return -1
				}
				return 1
			}
		}
		return strings.Compare(a, b)
	})
	return out
}
