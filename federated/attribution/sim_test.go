package attribution

import (
	"encoding/csv"
	"math"
	"math/rand/v2"
	"os"
	"sort"
	"strconv"
	"testing"

	"sahm/dao"
	"sahm/federated/privacy"
	"sahm/mpc/mask"
)

// A plain federated logistic regression, small enough to retrain for every
// coalition. The last feature is the constant 1.

type rowset struct {
	x [][]float64
	y []float64 // 0 or 1
}

func (r rowset) subset(idx []int) (out rowset) {
	for _, i := range idx {
		out.x, out.y = append(out.x, r.x[i]), append(out.y, r.y[i])
	}
	return out
}

// lossGrad is the mean cross-entropy and its gradient.
func lossGrad(w []float64, r rowset) (loss float64, grad []float64) {
	grad = make([]float64, len(w))
	for k, x := range r.x {
		var z float64
		for j := range w {
			z += w[j] * x[j]
		}
		loss += math.Max(z, 0) - z*r.y[k] + math.Log1p(math.Exp(-math.Abs(z)))
		p := 1/(1+math.Exp(-z)) - r.y[k]
		for j := range grad {
			grad[j] += p * x[j] / float64(len(r.x))
		}
	}
	return loss / float64(len(r.x)), grad
}

type simulation struct {
	parties    []rowset
	validation rowset
	rounds     int
	steps      int
	rate, clip float64
	bits       mask.Bits
}

// train runs the rounds for a coalition. observe, if given, sees each round's
// clipped weighted updates and the gradient of the validation loss before it.
func (s simulation) train(coalition uint64, observe func(round int, updates [][]float32, grad []float64)) []float64 {
	w := make([]float64, len(s.validation.x[0]))
	var total float64
	for i, p := range s.parties {
		if coalition>>i&1 == 1 {
			total += float64(len(p.x))
		}
	}
	for r := range s.rounds {
		_, grad := lossGrad(w, s.validation)
		var updates [][]float32
		next := append([]float64(nil), w...)
		for i, p := range s.parties {
			if coalition>>i&1 == 0 {
				continue
			}
			local := append([]float64(nil), w...)
			for range s.steps {
				_, g := lossGrad(local, p)
				for j := range local {
					local[j] -= s.rate * g[j]
				}
			}
			u := make([]float32, len(w))
			for j := range u {
				u[j] = float32((local[j] - w[j]) * float64(len(p.x)) / total)
			}
			if _, err := privacy.ClipL2(u, s.clip); err != nil {
				panic(err)
			}
			for j := range next {
				next[j] += float64(u[j])
			}
			updates = append(updates, u)
		}
		if observe != nil {
			observe(r, updates, grad)
		}
		w = next
	}
	return w
}

// scores runs the full cohort as the protocol does: quantised updates, integer
// gradients rounded with a committed seed, totals opened once.
func (s simulation) scores(t *testing.T) (ints []int64, floats []float64, gain float64) {
	t.Helper()
	must := func(err error) {
		if err != nil {
			t.Helper()
			t.Fatal(err)
		}
	}
	n := len(s.parties)
	q, err := privacy.NewQuantiser(s.bits, s.clip, n)
	must(err)
	totals, err := NewTotals(s.bits, n)
	must(err)
	var rounder privacy.GradientRounder
	s.train(1<<n-1, func(r int, updates [][]float32, grad []float64) {
		down := make([]float32, len(grad))
		for j := range down {
			down[j] = float32(-grad[j])
		}
		if r == 0 {
			rounder, err = privacy.NewGradientRounder(down, s.bits, s.rounds)
			must(err)
		}
		g, _, err := rounder.Round(down, dao.Keccak256([]byte{byte(r)}))
		must(err)
		inner := make([]uint64, n)
		for i, u := range updates {
			x := make([]int64, len(u))
			must(q.Quantise(x, u))
			y, err := mask.FromSigned(x, s.bits)
			must(err)
			inner[i], err = mask.Inner(y, g, s.bits)
			must(err)
			for j := range u {
				gain += float64(u[j]) * float64(down[j])
			}
		}
		must(totals.AddRound(uint32(r), inner))
	})
	ints, err = totals.Open()
	must(err)
	return ints, Floats(ints, q.Scale, rounder.Scale), gain
}

func (s simulation) utility(coalition uint64) float64 {
	loss, _ := lossGrad(s.train(coalition, nil), s.validation)
	return -loss
}

// cancer reads the built-in data: nine features scaled to [-1, 1], constant
// added, rows with missing values dropped, shuffled by seed.
func cancer(t *testing.T, rng *rand.Rand) rowset {
	f, err := os.Open("../../testdata/breast-cancer-wisconsin.data")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	records, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out rowset
next:
	for _, rec := range records {
		x := make([]float64, 10)
		x[9] = 1
		for j := range 9 {
			v, err := strconv.ParseFloat(rec[j+1], 64)
			if err != nil {
				continue next
			}
			x[j] = (v - 5.5) / 4.5
		}
		y := 0.0
		if rec[10] == "4" {
			y = 1
		}
		out.x, out.y = append(out.x, x), append(out.y, y)
	}
	return out.subset(rng.Perm(len(out.x)))
}

// hospitals deals the first 60 % of the rows to n parties and the next 15 % to
// the validation set.
func hospitals(t *testing.T, n int, seed uint64) (simulation, *rand.Rand) {
	rng := rand.New(rand.NewPCG(seed, 1))
	all := cancer(t, rng)
	s := simulation{rounds: 5, steps: 10, rate: 0.1, clip: 1, bits: mask.Bits32}
	train, val := len(all.x)*60/100, len(all.x)*75/100
	for i := range n {
		var idx []int
		for k := i; k < train; k += n {
			idx = append(idx, k)
		}
		s.parties = append(s.parties, all.subset(idx))
	}
	var idx []int
	for k := train; k < val; k++ {
		idx = append(idx, k)
	}
	s.validation = all.subset(idx)
	return s, rng
}

func flip(r *rowset, share float64, rng *rand.Rand) {
	r.y = append([]float64(nil), r.y...)
	for _, k := range rng.Perm(len(r.y))[:int(share*float64(len(r.y)))] {
		r.y[k] = 1 - r.y[k]
	}
}

func spearman(a, b []float64) float64 {
	rank := func(v []float64) []float64 {
		order := make([]int, len(v))
		for i := range order {
			order[i] = i
		}
		sort.Slice(order, func(i, j int) bool { return v[order[i]] < v[order[j]] })
		out := make([]float64, len(v))
		for r, i := range order {
			out[i] = float64(r)
		}
		return out
	}
	ra, rb := rank(a), rank(b)
	var d float64
	for i := range ra {
		d += (ra[i] - rb[i]) * (ra[i] - rb[i])
	}
	n := float64(len(a))
	return 1 - 6*d/(n*(n*n-1))
}

// Eight contributors with 0, 10, … 70 % of their labels flipped: the opened
// scores rank them as exact Shapley over 2^8 retrainings does.
func TestScoresRankAsExactShapley(t *testing.T) {
	for seed := range uint64(5) {
		s, rng := hospitals(t, 8, seed)
		for i := range s.parties {
			flip(&s.parties[i], float64(i)/10, rng)
		}
		_, scores, _ := s.scores(t)
		exact, err := ExactShapley(8, s.utility)
		if err != nil {
			t.Fatal(err)
		}
		rho := spearman(scores, exact)
		t.Logf("seed %d: Spearman %.3f", seed, rho)
		if rho < 0.9 {
			t.Errorf("seed %d: Spearman %.3f\nscores %v\nexact  %v", seed, rho, scores, exact)
		}
	}
}

// The scores add up to the first-order gain Σ_r ⟨ΔΘ_r, -∇L_r⟩, and with small
// steps that is the loss that was really gained. 40 rounds leave 32-bit words a
// gradient of norm 25, so its rounding shows there.
func TestScoresSumToTheGain(t *testing.T) {
	for bits, tolerance := range map[mask.Bits]float64{mask.Bits32: 0.05, mask.Bits64: 1e-4} {
		s, _ := hospitals(t, 4, 3)
		s.rounds, s.steps, s.rate, s.bits = 40, 1, 0.05, bits
		_, scores, gain := s.scores(t)
		var sum float64
		for _, v := range scores {
			sum += v
		}
		t.Logf("%d bits: scores sum to %.5f, first-order gain is %.5f", bits, sum, gain)
		if math.Abs(sum-gain) > tolerance*gain {
			t.Errorf("%d bits: scores sum to %v, first-order gain is %v", bits, sum, gain)
		}
		start, _ := lossGrad(make([]float64, 10), s.validation)
		if real := start + s.utility(15); math.Abs(gain-real) > 0.05*real {
			t.Errorf("first-order gain %v, loss gained %v", gain, real)
		}
	}
}

// First-order scores do not see duplicates: a copy of somebody's data scores
// as much as the original. Kept as a test so that what is said about it stays
// true, beside what exact Shapley gives; exact duplicates are refused at
// registration instead.
func TestDuplicatesAreNotSeen(t *testing.T) {
	s, _ := hospitals(t, 5, 1)
	s.parties[4] = s.parties[0]
	ints, _, _ := s.scores(t)
	if ints[0] != ints[4] || ints[0] <= 0 {
		t.Errorf("a duplicate scores %d, the original %d", ints[4], ints[0])
	}
	exact, err := ExactShapley(5, s.utility)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("scores %v, exact Shapley %.4f", ints, exact)
}

// shareOf is the bonus of member i as a multiple of an equal share.
func shareOf(t *testing.T, s simulation, i int) float64 {
	ints, _, _ := s.scores(t)
	rows := make([]uint64, len(s.parties))
	for k, p := range s.parties {
		rows[k] = uint64(len(p.x))
	}
	const pool = 1_000_000
	b, _, err := BonusSplit(ints, rows, dao.WeiOf(pool))
	if err != nil {
		t.Fatal(err)
	}
	return float64(b[i].Big().Int64()) * float64(len(b)) / pool
}

func TestPoisonersEarnNothing(t *testing.T) {
	for seed := range uint64(5) {
		s, rng := hospitals(t, 6, seed)
		flip(&s.parties[2], 1, rng)
		if share := shareOf(t, s, 2); share > 0.1 {
			t.Errorf("seed %d: flipped labels earn %.2f of an equal share", seed, share)
		}
		s, rng = hospitals(t, 6, seed)
		noise := rowset{y: s.parties[2].y}
		for range noise.y {
			x := make([]float64, 10)
			for j := range 9 {
				x[j] = rng.NormFloat64()
			}
			x[9] = 1
			noise.x = append(noise.x, x)
		}
		noise.y = append([]float64(nil), noise.y...)
		for k := range noise.y {
			noise.y[k] = float64(rng.IntN(2))
		}
		s.parties[2] = noise
		share := shareOf(t, s, 2)
		t.Logf("seed %d: random noise earns %.3f of an equal share", seed, share)
		if share > 0.1 {
			t.Errorf("seed %d: random noise earns %.2f of an equal share", seed, share)
		}
	}
}

// Splitting one dataset into two earns about what it earned whole.
func TestSplittingDoesNotPay(t *testing.T) {
	for seed := range uint64(5) {
		s, _ := hospitals(t, 5, seed)
		whole := shareOf(t, s, 0) / 5
		p := s.parties[0]
		var odd, even []int
		for k := range p.x {
			if k%2 == 0 {
				even = append(even, k)
			} else {
				odd = append(odd, k)
			}
		}
		s.parties = append(s.parties, p.subset(odd))
		s.parties[0] = p.subset(even)
		halves := (shareOf(t, s, 0) + shareOf(t, s, 5)) / 6
		if math.Abs(halves-whole) > 0.1*whole {
			t.Errorf("seed %d: whole %.4f of the pool, split %.4f", seed, whole, halves)
		}
	}
}
