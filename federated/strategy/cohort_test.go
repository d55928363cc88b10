package strategy

import (
	"errors"
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
	"sahm/federated/model"
)

// TestNeedsDP: rounds without some members are refused where nothing hides
// the difference of two cohorts.
func TestNeedsDP(t *testing.T) {
	for _, kind := range []model.ParticipationKind{model.Drawn, model.Deadline, model.Buffered} {
		r := rule(t, spec(&model.Strategy{Name: model.FedAvg, Participation: &model.Participation{Kind: kind, Members: 3}}))
		if err := r.Check(false); !errors.Is(err, ErrNeedsDP) {
			t.Errorf("%s without DP: %v", kind, err)
		}
		if err := r.Check(true); err != nil {
			t.Errorf("%s with DP: %v", kind, err)
		}
	}
	if err := rule(t, spec(scaffold)).Check(false); err != nil {
		t.Errorf("everybody in every round: %v", err)
	}
}

func TestDraw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 60).Draw(t, "n")
		k := rapid.IntRange(1, n).Draw(t, "k")
		seed := dao.Keccak256([]byte(rapid.String().Draw(t, "seed")))
		got, err := Draw(seed, n, k)
		if err != nil {
			t.Fatal(err)
		}
		again, _ := Draw(seed, n, k)
		if len(got) != k || !slices.IsSorted(got) || len(slices.Compact(slices.Clone(got))) != k || got[0] < 0 || got[k-1] >= n || !slices.Equal(got, again) {
			t.Fatalf("%d of %d: %v and %v", k, n, got, again)
		}
	})
	// Every seat is drawn equally often: 4,000 draws of 3 from 10, five
	// deviations of a binomial.
	count := make([]int, 10)
	for i := range 4000 {
		seats, err := Draw(dao.Keccak256([]byte{byte(i), byte(i >> 8)}), 10, 3)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range seats {
			count[s]++
		}
	}
	for s, c := range count {
		if math.Abs(float64(c)-1200) > 5*math.Sqrt(4000*0.3*0.7) {
			t.Errorf("seat %d was drawn %d times of 1200", s, c)
		}
	}
	for _, k := range []int{0, -1, 4} {
		if _, err := Draw(dao.Hash{}, 3, k); !errors.Is(err, ErrTooFew) {
			t.Errorf("%d of 3: %v", k, err)
		}
	}
}

func TestCutoff(t *testing.T) {
	arrivals := []Arrival{{4, 900}, {1, 1000}, {2, 1001}, {0, 30}}
	for _, c := range []struct {
		deadline int64
		least    int
		want     []int
		err      error
	}{
		{1000, 3, []int{0, 1, 4}, nil},
		{1001, 3, []int{0, 1, 2, 4}, nil},
		{999, 3, nil, ErrTooFew},
		{0, 0, nil, ErrTooFew},
	} {
		if got, err := Cutoff(arrivals, c.deadline, c.least); !slices.Equal(got, c.want) || !errors.Is(err, c.err) {
			t.Errorf("deadline %d: %v, %v", c.deadline, got, err)
		}
	}
	if _, err := Cutoff([]Arrival{{1, 0}, {1, 1}}, 5, 1); !errors.Is(err, ErrRepeated) {
		t.Errorf("a seat twice: %v", err)
	}
}

func TestBuffer(t *testing.T) {
	now, old := dao.Hash{1}, dao.Hash{2}
	b, err := NewBuffer(now, 2)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := b.Add(3, old); !errors.Is(err, ErrOtherModel) {
		t.Errorf("an update of an older model: %v", err)
	}
	b, err = b.Add(3, now)
	if err != nil || b.Full() {
		t.Fatalf("one of two: %v", err)
	}
	if _, err := b.Add(3, now); !errors.Is(err, ErrRepeated) {
		t.Errorf("a member twice: %v", err)
	}
	one := b
	if b, err = b.Add(1, now); err != nil || !b.Full() || !slices.Equal(b.Cohort(), []int{1, 3}) {
		t.Errorf("two of two: %v, %v", b.Cohort(), err)
	}
	if one.Full() || len(one.Cohort()) != 1 {
		t.Error("the buffer of before has changed")
	}
	if _, err := b.Add(0, now); !errors.Is(err, ErrRepeated) {
		t.Errorf("a third of two: %v", err)
	}
	if _, err := NewBuffer(now, 0); !errors.Is(err, ErrTooFew) {
		t.Errorf("a buffer for nobody: %v", err)
	}
}

// TestStragglersWeights: an average over who was there is the average of who
// was there, and everybody's weights add up to all exactly.
func TestStragglersWeights(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := rapid.SliceOfN(rapid.Float64Range(0.001, 1), 2, 12).Draw(t, "weights")
		var cohort []int
		for i := range w {
			if rapid.Bool().Draw(t, "there?") || i == 0 {
				cohort = append(cohort, i)
			}
		}
		there, all, err := Weights(w, cohort)
		if err != nil {
			t.Fatal(err)
		}
		if len(cohort) == len(w) && there != all || there > all {
			t.Fatalf("%v of %v", there, all)
		}
		// Members that all want to move by the same step move the model by it.
		s := spec(nil)
		r, err := New(s, testInputs, testClasses)
		if err != nil {
			t.Fatal(err)
		}
		state, err := r.Start(make([]float32, r.Params()))
		if err != nil {
			t.Fatal(err)
		}
		step := make([]float32, r.Params())
		for i := range step {
			step[i] = 0.25
		}
		sum := make([]int64, r.Words())
		for _, k := range cohort {
			for j, q := range quantised(step, w[k]) {
				sum[j] += q
			}
		}
		next, err := r.Next(state, Aggregate{Sum: sum, Scale: testScale, WeightSum: there, AllWeights: all, ServerRate: 1})
		if err != nil {
			t.Fatal(err)
		}
		if math.Abs(float64(next.Params[0])-0.25) > 1e-3 {
			t.Fatalf("%d of %d members moved by %v", len(cohort), len(w), next.Params[0])
		}
	})
	for _, c := range []struct {
		weights []float64
		cohort  []int
		want    error
	}{
		{[]float64{1}, nil, ErrTooFew},
		{[]float64{1, 0}, []int{0}, model.ErrOutOfRange},
		{[]float64{1, 1}, []int{2}, model.ErrOutOfRange},
		{[]float64{1, 1}, []int{1, 1}, ErrRepeated},
	} {
		if _, _, err := Weights(c.weights, c.cohort); !errors.Is(err, c.want) {
			t.Errorf("%v of %v: %v", c.cohort, c.weights, err)
		}
	}
}

func TestStopper(t *testing.T) {
	for _, c := range []struct {
		name   string
		rule   *model.EarlyStop
		losses []float64
		want   int // rounds; 0 for never
	}{
		{"no rule", nil, []float64{1, 2, 3, 4}, 0},
		{"gets better", &model.EarlyStop{Patience: 2}, []float64{4, 3, 2, 1}, 0},
		{"gets worse", &model.EarlyStop{Patience: 2}, []float64{4, 3, 5, 6, 1}, 4},
		{"patience starts over", &model.EarlyStop{Patience: 2}, []float64{4, 5, 3, 5, 2, 5, 5}, 7},
		{"too little", &model.EarlyStop{Patience: 2, MinDelta: 0.5}, []float64{4, 3.6, 3.4, 3.4, 3.3}, 5},
		{"just too little", &model.EarlyStop{Patience: 1, MinDelta: 0.5}, []float64{4, 3.5}, 2},
		{"not a number", &model.EarlyStop{Patience: 1}, []float64{4, math.NaN()}, 2},
	} {
		s, got := NewStopper(c.rule), 0
		for i, loss := range c.losses {
			var stop bool
			if s, stop = s.Observe(loss); stop {
				got = i + 1
				break
			}
		}
		if got != c.want {
			t.Errorf("%s: ends with round %d, want %d", c.name, got, c.want)
		}
	}
}
