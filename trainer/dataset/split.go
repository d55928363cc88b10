package dataset

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
)

// ErrTooFewRows reports that contributors cannot each get enough rows.
var ErrTooFewRows = errors.New("too few rows for the contributors")

// Every contributor gets at least this much.
const (
	MinContributorRows    = 10
	MinContributorClasses = 2
)

// maxDraws bounds how often Dirichlet draws again. Where chance has not found
// a valid partition by then it hardly ever will.
const maxDraws = 2000

// Splits are row indices, each ascending; together they are all labelled rows.
type Splits struct{ Train, Validation, Test []int }

// Split parts the rows that have a label into 60 % training, 15 % validation
// and 25 % test, class by class. It is a function of labels and seed alone. A
// class with three or more rows is in all three parts; smaller ones go to
// training first, then test.
func Split(labels []string, seed uint64) Splits {
	rng := rand.New(rand.NewPCG(seed, 0x73706c69742d7631)) // "split-v1"
	var s Splits
	for _, rows := range byClass(labels, nil) {
		shuffle(rng, rows)
		n := len(rows)
		var validation, test int
		switch {
		case n >= 3:
			validation = max(1, (15*n+50)/100)
			test = max(1, (25*n+50)/100)
		case n == 2:
			test = 1
		}
		s.Validation = append(s.Validation, rows[:validation]...)
		s.Test = append(s.Test, rows[validation:validation+test]...)
		s.Train = append(s.Train, rows[validation+test:]...)
	}
	slices.Sort(s.Train)
	slices.Sort(s.Validation)
	slices.Sort(s.Test)
	return s
}

// Dirichlet parts rows (indices into labels) over n contributors: for each
// class the shares are drawn from Dirichlet(alpha, …, alpha), so a small alpha
// makes contributors unlike each other (Hsu et al., 1909.06335). It draws again
// until everyone has MinContributorRows and MinContributorClasses; if that never
// happens, everyone is first given that minimum and the last draw shares out
// the rest. Each part is ascending and not empty. ErrTooFewRows says how many
// rows, or rows of further classes, would be needed.
func Dirichlet(labels []string, rows []int, n int, alpha float64, seed uint64) ([][]int, error) {
	if n < 1 || !(alpha > 0) || math.IsInf(alpha, 0) {
		return nil, fmt.Errorf("partition: %d contributors, alpha %v", n, alpha)
	}
	classes := byClass(labels, rows)
	if err := feasible(classes, n); err != nil {
		return nil, err
	}
	rng := rand.New(rand.NewPCG(seed, 0x6469722d7631)) // "dir-v1"
	for _, c := range classes {
		shuffle(rng, c)
	}
	var counts [][]int // [class][contributor]
	for range maxDraws {
		counts = drawCounts(rng, classes, n, alpha)
		if valid(counts, n) {
			return deal(classes, counts, n), nil
		}
	}
	return deal(classes, withMinimum(classes, counts, n), n), nil
}

// feasible: n rows of different classes each, and MinContributorRows each. The
// first is possible iff Σ_c min(rows of c, n) ≥ 2n (each contributor takes at
// most one of a class), by dealing the classes round in turn.
func feasible(classes [][]int, n int) error {
	total, spread := 0, 0
	for _, c := range classes {
		total += len(c)
		spread += min(len(c), n)
	}
	if need := n * MinContributorRows; total < need {
		return fmt.Errorf("%w: %d contributors need %d labelled training rows, there are %d", ErrTooFewRows, n, need, total)
	}
	if need := n * MinContributorClasses; spread < need {
		return fmt.Errorf("%w: for two classes at each of %d contributors, %d more rows outside the largest class are needed", ErrTooFewRows, n, need-spread)
	}
	return nil
}

// drawCounts draws how many rows of each class each contributor gets.
func drawCounts(rng *rand.Rand, classes [][]int, n int, alpha float64) [][]int {
	counts := make([][]int, len(classes))
	for c, rows := range classes {
		counts[c] = apportion(dirichlet(rng, n, alpha), len(rows))
	}
	return counts
}

// dirichlet draws a point of the simplex as normalised Gamma(alpha) variates.
// They are kept as logarithms, since for a small alpha all may underflow.
func dirichlet(rng *rand.Rand, n int, alpha float64) []float64 {
	p := make([]float64, n)
	for i := range p {
		// Gamma(a) = Gamma(a+1)·U^(1/a)
		p[i] = math.Log(gamma(rng, alpha+1)) + math.Log(1-rng.Float64())/alpha
	}
	top := slices.Max(p)
	sum := 0.0
	for i := range p {
		p[i] = math.Exp(p[i] - top)
		sum += p[i]
	}
	for i := range p {
		p[i] /= sum
	}
	return p
}

// gamma draws Gamma(shape, 1) for shape ≥ 1 (Marsaglia & Tsang 2000).
func gamma(rng *rand.Rand, shape float64) float64 {
	d := shape - 1.0/3
	c := 1 / math.Sqrt(9*d)
	for {
		x := rng.NormFloat64()
		v := 1 + c*x
		if v <= 0 {
			continue
		}
		v = v * v * v
		if math.Log(1-rng.Float64()) < 0.5*x*x+d-d*v+d*math.Log(v) {
			return d * v
		}
	}
}

// apportion shares total by rounding the cumulative shares, so that the parts
// sum to total exactly.
func apportion(shares []float64, total int) []int {
	parts := make([]int, len(shares))
	sum, given := 0.0, 0
	for i, p := range shares {
		sum += p
		upTo := min(int(math.Round(sum*float64(total))), total)
		if i == len(shares)-1 {
			upTo = total
		}
		parts[i] = upTo - given
		given = upTo
	}
	return parts
}

func valid(counts [][]int, n int) bool {
	for i := range n {
		rows, classes := 0, 0
		for _, c := range counts {
			rows += c[i]
			if c[i] > 0 {
				classes++
			}
		}
		if rows < MinContributorRows || classes < MinContributorClasses {
			return false
		}
	}
	return true
}

// withMinimum keeps the draw's proportions as far as the minimum allows. The
// caller has checked that the minimum exists.
func withMinimum(classes [][]int, drawn [][]int, n int) [][]int {
	counts := make([][]int, len(classes))
	left := make([]int, len(classes))
	for c := range classes {
		counts[c] = make([]int, n)
		left[c] = len(classes[c])
	}
	// Two different classes each: deal the commonest classes first, at most n rows
	// of each, around the table; consecutive rows of a class go to different
	// contributors, and a contributor's second turn comes after n others.
	order := make([]int, len(classes))
	for c := range order {
		order[c] = c
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(left[b], left[a]) })
	turn := 0
	for _, c := range order {
		for k := min(left[c], n); k > 0 && turn < MinContributorClasses*n; k-- {
			counts[c][turn%n]++
			left[c]--
			turn++
		}
	}
	// Top up to the minimum, each from the class it drew most of that is left.
	for i := range n {
		for have := MinContributorClasses; have < MinContributorRows; have++ {
			best := -1
			for c := range classes {
				if left[c] > 0 && (best < 0 || drawn[c][i]-counts[c][i] > drawn[best][i]-counts[best][i]) {
					best = c
				}
			}
			counts[best][i]++
			left[best]--
		}
	}
	// The rest in the proportions in which the draw exceeds what was given.
	for c := range classes {
		excess := make([]float64, n)
		sum := 0.0
		for i := range n {
			excess[i] = float64(max(0, drawn[c][i]-counts[c][i]))
			sum += excess[i]
		}
		for i := range excess {
			if sum > 0 {
				excess[i] /= sum
			} else {
				excess[i] = 1 / float64(n)
			}
		}
		for i, k := range apportion(excess, left[c]) {
			counts[c][i] += k
		}
	}
	return counts
}

func deal(classes [][]int, counts [][]int, n int) [][]int {
	parts := make([][]int, n)
	for c, rows := range classes {
		for i := range n {
			parts[i] = append(parts[i], rows[:counts[c][i]]...)
			rows = rows[counts[c][i]:]
		}
	}
	for i := range parts {
		slices.Sort(parts[i])
	}
	return parts
}

// byClass groups rows (nil for all) by label, classes in the order of
// Table.Classes; rows without a label are in none.
func byClass(labels []string, rows []int) [][]int {
	if rows == nil {
		rows = make([]int, len(labels))
		for i := range rows {
			rows[i] = i
		}
	}
	names := distinct(pick(labels, rows))
	index := make(map[string]int, len(names))
	for i, c := range names {
		index[c] = i
	}
	groups := make([][]int, len(names))
	for _, r := range rows {
		if labels[r] != "" {
			g := index[labels[r]]
			groups[g] = append(groups[g], r)
		}
	}
	return groups
}

func shuffle(rng *rand.Rand, rows []int) {
	rng.Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
}
