package main

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"

	"sahm/federated/cmd/internal/samples"
	"sahm/trainer/dataset"
)

// rowset is encoded rows: x row-major, y the classes.
type rowset struct {
	x []float32
	y []int32
}

// share is how many of the rows have each class, in parts of all.
func (r rowset) share(classes int) []float64 {
	out := make([]float64, classes)
	for _, y := range r.y {
		out[y] += 1 / float64(len(r.y))
	}
	return out
}

// part is one contributor: its rows, and the validation and test rows that are
// of its kind, on which its own model is judged.
type part struct{ rows, validation, test rowset }

// world is one seeded experiment's data, prepared as a run does it: split,
// schema from the validation rows, statistics over the cohort, encoder.
type world struct {
	inputs, classes  int
	parts            []part
	validation, test rowset
}

// all is the contributors' rows in one place.
func (w *world) all() (out rowset) {
	for _, p := range w.parts {
		out.x, out.y = append(out.x, p.rows.x...), append(out.y, p.rows.y...)
	}
	return out
}

const members = 10

// split names a way to deal a data set's training rows to the contributors.
type split struct {
	name, says string
	set        samples.Set
	// deal gives each contributor's rows, and a filter of validation and test
	// rows by contributor; a nil filter takes all.
	deal func(t dataset.Table, rows []int, seed uint64) (parts [][]int, own func(part, row int) bool, err error)
}

const (
	adultIID     = "Adult, IID"
	adultSite    = "Adult, by site"
	digitsIID    = "Optdigits, IID"
	digitsSkewed = "Optdigits, Dirichlet(0.5)"
	digitsTwo    = "Optdigits, 2 labels"
)

func splits() []split {
	return []split{
		{adultIID, "rows dealt at random, equally many each", samples.Adult(), dealAtRandom},
		{adultSite, "by occupation: ten groups of the fourteen occupations and of those without one, as even as whole occupations allow", samples.Adult(), dealBySite},
		{digitsIID, "rows dealt at random, equally many each", samples.Optdigits(), dealAtRandom},
		{digitsSkewed, "each digit's rows shared out by a draw from Dirichlet(0.5)", samples.Optdigits(), dealDirichlet},
		{digitsTwo, "each contributor has the rows of two digits, half of all there are of each", samples.Optdigits(), dealTwoLabels},
	}
}

func dealAtRandom(_ dataset.Table, rows []int, seed uint64) ([][]int, func(int, int) bool, error) {
	rows = slices.Clone(rows)
	rand.New(rand.NewPCG(seed, 0x696964)).Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] }) // "iid"
	parts := make([][]int, members)
	for i := range parts {
		parts[i] = rows[i*len(rows)/members : (i+1)*len(rows)/members]
	}
	return parts, nil, nil
}

func dealDirichlet(t dataset.Table, rows []int, seed uint64) ([][]int, func(int, int) bool, error) {
	parts, err := dataset.Dirichlet(t.Labels, rows, members, 0.5, seed)
	return parts, nil, err
}

// dealBySite gives each contributor whole occupations: the largest first, each
// to who has fewest rows.
func dealBySite(t dataset.Table, rows []int, _ uint64) ([][]int, func(int, int) bool, error) {
	at := slices.IndexFunc(t.Features, func(c dataset.Column) bool { return c.Name == "c7" })
	if at < 0 {
		return nil, nil, fmt.Errorf("the table has no seventh column")
	}
	occupation := t.Features[at].Values
	byValue := map[string][]int{}
	for _, r := range rows {
		byValue[occupation[r]] = append(byValue[occupation[r]], r)
	}
	var values []string
	for v := range byValue {
		values = append(values, v)
	}
	slices.SortFunc(values, func(a, b string) int {
		return cmp.Or(cmp.Compare(len(byValue[b]), len(byValue[a])), cmp.Compare(a, b))
	})
	if len(values) < members {
		return nil, nil, fmt.Errorf("%d occupations for %d contributors", len(values), members)
	}
	parts, site := make([][]int, members), map[string]int{}
	for _, v := range values {
		least := 0
		for i := range parts {
			if len(parts[i]) < len(parts[least]) {
				least = i
			}
		}
		parts[least], site[v] = append(parts[least], byValue[v]...), least
	}
	for i := range parts {
		slices.Sort(parts[i])
	}
	return parts, func(part, row int) bool {
		at, known := site[occupation[row]]
		return known && at == part
	}, nil
}

// dealTwoLabels: contributor i has half of class i and half of class i+1, after
// a seeded permutation of the classes.
func dealTwoLabels(t dataset.Table, rows []int, seed uint64) ([][]int, func(int, int) bool, error) {
	classes := t.Classes()
	if len(classes) != members {
		return nil, nil, fmt.Errorf("%d classes for %d contributors of two", len(classes), members)
	}
	draw := rand.New(rand.NewPCG(seed, 0x74776f)) // "two"
	draw.Shuffle(len(classes), func(i, j int) { classes[i], classes[j] = classes[j], classes[i] })
	parts := make([][]int, members)
	for i, c := range classes {
		var of []int
		for _, r := range rows {
			if t.Labels[r] == c {
				of = append(of, r)
			}
		}
		draw.Shuffle(len(of), func(a, b int) { of[a], of[b] = of[b], of[a] })
		before := (i + members - 1) % members
		parts[i], parts[before] = append(parts[i], of[:len(of)/2]...), append(parts[before], of[len(of)/2:]...)
	}
	for i := range parts {
		slices.Sort(parts[i])
	}
	return parts, nil, nil
}

// newWorld deals at most limit rows of a table, drawn by the seed.
func newWorld(table dataset.Table, s split, limit int, seed uint64) (*world, error) {
	if table.Rows() > limit {
		rows := rand.New(rand.NewPCG(seed, 0x726f7773)).Perm(table.Rows())[:limit] // "rows"
		slices.Sort(rows)
		table = table.Subset(rows)
	}
	cut := dataset.Split(table.Labels, seed)
	schema, err := dataset.InferSchema(table.Subset(cut.Validation))
	if err != nil {
		return nil, err
	}
	dealt, own, err := s.deal(table, cut.Train, seed)
	if err != nil {
		return nil, err
	}
	sum := make([]int64, dataset.StatsLength(schema))
	for _, rows := range dealt {
		v, _, err := dataset.StatsVector(schema, table.Subset(rows))
		if err != nil {
			return nil, err
		}
		for i := range v {
			sum[i] += v[i]
		}
	}
	enc, err := dataset.NewEncoder(schema, sum)
	if err != nil {
		return nil, err
	}
	w := &world{inputs: enc.Width(), classes: enc.Classes()}
	encode := func(rows []int) (out rowset) {
		if err == nil {
			out.x, out.y, _, err = enc.Encode(table.Subset(rows))
		}
		return out
	}
	w.validation, w.test = encode(cut.Validation), encode(cut.Test)
	for i, rows := range dealt {
		p := part{rows: encode(rows), validation: w.validation, test: w.test}
		if own != nil {
			of := func(rows []int) (out []int) {
				for _, r := range rows {
					if own(i, r) {
						out = append(out, r)
					}
				}
				return out
			}
			p.validation, p.test = encode(of(cut.Validation)), encode(of(cut.Test))
		}
		w.parts = append(w.parts, p)
	}
	return w, err
}
