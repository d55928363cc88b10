package main

import (
	"math/rand/v2"
	"slices"

	"sahm/trainer/dataset"
)

// rowset is encoded rows: x row-major, y the classes.
type rowset struct {
	x []float32
	y []int32
}

func (r rowset) width() int { return len(r.x) / len(r.y) }

// pick is a copy of the rows named.
func (r rowset) pick(rows []int) rowset {
	w := r.width()
	var out rowset
	for _, i := range rows {
		out.x = append(out.x, r.x[i*w:(i+1)*w]...)
		out.y = append(out.y, r.y[i])
	}
	return out
}

// world is one seeded experiment's data, prepared as a run does it: split,
// schema from the validation rows, cohort statistics, encoder.
type world struct {
	inputs, classes  int
	parts            []rowset
	validation, test rowset
}

// unlike is the Dirichlet parameter of contributors that are not alike.
const unlike = 0.5

// newWorld deals the training rows of table to n contributors: equally many,
// drawn at random, or by dataset.Dirichlet if unlike each other. At most limit
// rows of the table are used, drawn by the seed.
func newWorld(table dataset.Table, n, limit int, skewed bool, seed uint64) (*world, error) {
	rng := rand.New(rand.NewPCG(seed, 0x776f726c64)) // "world"
	if table.Rows() > limit {
		rows := rng.Perm(table.Rows())[:limit]
		slices.Sort(rows)
		table = table.Subset(rows)
	}
	splits := dataset.Split(table.Labels, seed)
	schema, err := dataset.InferSchema(table.Subset(splits.Validation))
	if err != nil {
		return nil, err
	}
	dealt := make([][]int, n)
	if skewed {
		if dealt, err = dataset.Dirichlet(table.Labels, splits.Train, n, unlike, seed); err != nil {
			return nil, err
		}
	} else {
		train := slices.Clone(splits.Train)
		rng.Shuffle(len(train), func(i, j int) { train[i], train[j] = train[j], train[i] })
		each := len(train) / n
		for i := range dealt {
			dealt[i] = train[i*each : (i+1)*each]
		}
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
	for _, rows := range dealt {
		w.parts = append(w.parts, encode(rows))
	}
	w.validation, w.test = encode(splits.Validation), encode(splits.Test)
	return w, err
}

// mislabel gives a share of the rows another class, drawn uniformly from the
// others: with two classes, the opposite one.
func mislabel(r rowset, share float64, classes int, rng *rand.Rand) rowset {
	out := rowset{r.x, slices.Clone(r.y)}
	for _, i := range rng.Perm(len(out.y))[:int(share*float64(len(out.y))+0.5)] {
		out.y[i] = (out.y[i] + 1 + int32(rng.IntN(classes-1))) % int32(classes)
	}
	return out
}

// noise is as many rows of standard normal features with random classes.
func noise(r rowset, classes int, rng *rand.Rand) rowset {
	out := rowset{make([]float32, len(r.x)), make([]int32, len(r.y))}
	for i := range out.x {
		out.x[i] = float32(rng.NormFloat64())
	}
	for i := range out.y {
		out.y[i] = int32(rng.IntN(classes))
	}
	return out
}

// halves parts rows in two: at random, or sorted by class.
func halves(r rowset, byClass bool, rng *rand.Rand) [2]rowset {
	order := rng.Perm(len(r.y))
	if byClass {
		slices.SortStableFunc(order, func(a, b int) int { return int(r.y[a]) - int(r.y[b]) })
	}
	half := len(order) / 2
	return [2]rowset{r.pick(order[:half]), r.pick(order[half:])}
}
