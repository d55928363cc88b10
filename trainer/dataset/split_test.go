package dataset

import (
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func drawLabels(t *rapid.T) []string {
	var labels []string
	for c := range rapid.IntRange(1, 5).Draw(t, "classes") {
		for range rapid.IntRange(0, 200).Draw(t, "rows") {
			labels = append(labels, "c"+strconv.Itoa(c))
		}
	}
	for range rapid.IntRange(0, 5).Draw(t, "unlabelled") {
		labels = append(labels, "")
	}
	return rapid.Permutation(labels).Draw(t, "labels")
}

func count(labels []string, rows []int) map[string]int {
	n := map[string]int{}
	for _, r := range rows {
		n[labels[r]]++
	}
	return n
}

func TestSplit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		labels := drawLabels(t)
		seed := rapid.Uint64().Draw(t, "seed")
		s := Split(labels, seed)
		again := Split(labels, seed)
		if !slices.Equal(s.Train, again.Train) || !slices.Equal(s.Validation, again.Validation) || !slices.Equal(s.Test, again.Test) {
			t.Fatal("not deterministic")
		}
		all := slices.Concat(s.Train, s.Validation, s.Test)
		slices.Sort(all)
		var want []int
		for i, l := range labels {
			if l != "" {
				want = append(want, i)
			}
		}
		if !slices.Equal(all, want) {
			t.Fatalf("parts hold %v, labelled rows are %v", all, want)
		}
		total, train, validation, test := count(labels, want), count(labels, s.Train), count(labels, s.Validation), count(labels, s.Test)
		for c, n := range total {
			if n >= 3 && (train[c] == 0 || validation[c] == 0 || test[c] == 0) {
				t.Fatalf("class %s of %d: %d, %d, %d", c, n, train[c], validation[c], test[c])
			}
			for part, share := range map[*map[string]int]float64{&train: 0.60, &validation: 0.15, &test: 0.25} {
				if math.Abs(float64((*part)[c])-share*float64(n)) > 1.01 {
					t.Fatalf("class %s of %d: %d, want about %v", c, n, (*part)[c], share*float64(n))
				}
			}
		}
	})
}

func TestSplitSeeds(t *testing.T) {
	labels := strings.Split(strings.Repeat("a b b ", 100), " ")
	if slices.Equal(Split(labels, 1).Test, Split(labels, 2).Test) {
		t.Error("the seed has no effect")
	}
}

func TestDirichlet(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		labels := drawLabels(t)
		n := rapid.IntRange(1, 8).Draw(t, "contributors")
		seed := rapid.Uint64().Draw(t, "seed")
		parts, err := Dirichlet(labels, nil, n, 0.5, seed)
		if err != nil {
			if !errors.Is(err, ErrTooFewRows) {
				t.Fatal(err)
			}
			total, spread := 0, 0
			for c, k := range count(labels, indices(len(labels))) {
				if c != "" {
					total += k
					spread += min(k, n)
				}
			}
			if total >= 10*n && spread >= 2*n {
				t.Fatalf("refused what is possible: %v", err)
			}
			return
		}
		checkParts(t, labels, parts, n)
		again, err := Dirichlet(labels, nil, n, 0.5, seed)
		if err != nil || !slices.EqualFunc(parts, again, slices.Equal) {
			t.Fatal("not deterministic")
		}
	})
}

func indices(n int) []int {
	rows := make([]int, n)
	for i := range rows {
		rows[i] = i
	}
	return rows
}

type fataler interface{ Fatalf(string, ...any) }

func checkParts(t fataler, labels []string, parts [][]int, n int) {
	if len(parts) != n {
		t.Fatalf("%d parts", len(parts))
	}
	for i, p := range parts {
		if len(p) < MinContributorRows || len(count(labels, p)) < MinContributorClasses {
			t.Fatalf("contributor %d has %v", i, count(labels, p))
		}
	}
	all := slices.Concat(parts...)
	slices.Sort(all)
	var want []int
	for i, l := range labels {
		if l != "" {
			want = append(want, i)
		}
	}
	if !slices.Equal(all, want) {
		t.Fatalf("parts hold %v, want %v", all, want)
	}
}

// TestDirichletTight is the case that chance does not find.
func TestDirichletTight(t *testing.T) {
	labels := slices.Concat(slices.Repeat([]string{"a"}, 400), slices.Repeat([]string{"b"}, 240))
	parts, err := Dirichlet(labels, nil, 64, 0.5, 1)
	if err != nil {
		t.Fatal(err)
	}
	checkParts(t, labels, parts, 64)
	labels = slices.Concat(slices.Repeat([]string{"a"}, 1000), slices.Repeat([]string{"b"}, 10))
	parts, err = Dirichlet(labels, nil, 10, 0.5, 1)
	if err != nil {
		t.Fatal(err)
	}
	checkParts(t, labels, parts, 10)
	small := 0
	for _, p := range parts {
		if len(p) < 101 {
			small++
		}
	}
	if small < 5 {
		t.Error("the draw was forgotten: contributors are alike")
	}
}

func TestDirichletRefusals(t *testing.T) {
	labels := slices.Concat(slices.Repeat([]string{"a"}, 100), slices.Repeat([]string{"b"}, 3))
	for _, c := range []struct {
		n    int
		says string
	}{
		{11, "11 contributors need 110 labelled training rows, there are 103"},
		{5, "2 more rows outside the largest class"},
	} {
		_, err := Dirichlet(labels, nil, c.n, 0.5, 1)
		if !errors.Is(err, ErrTooFewRows) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%d: %v", c.n, err)
		}
	}
	for _, alpha := range []float64{0, -1, math.NaN(), math.Inf(1)} {
		if _, err := Dirichlet(labels, nil, 2, alpha, 1); err == nil {
			t.Errorf("alpha %v", alpha)
		}
	}
	if _, err := Dirichlet(labels, nil, 0, 0.5, 1); err == nil {
		t.Error("no contributors")
	}
}

// TestDirichletIsDirichlet compares the share of one of n contributors with
// the Beta(α, (n-1)α) that it must follow: mean 1/n, variance
// (n-1)/(n²(nα+1)).
func TestDirichletIsDirichlet(t *testing.T) {
	const draws, n, alpha = 20000, 4, 0.5
	rng := newTestRand()
	var sum, squares float64
	for range draws {
		p := dirichlet(rng, n, alpha)
		total := 0.0
		for _, v := range p {
			total += v
		}
		if math.Abs(total-1) > 1e-9 {
			t.Fatalf("shares sum to %v", total)
		}
		sum += p[1]
		squares += p[1] * p[1]
	}
	mean := sum / draws
	variance := squares/draws - mean*mean
	if math.Abs(mean-0.25) > 0.01 || math.Abs(variance-3.0/(16*3)) > 0.003 {
		t.Errorf("mean %v, variance %v", mean, variance)
	}
	tiny := dirichlet(rng, 5, 1e-4)
	if math.IsNaN(tiny[0]) {
		t.Errorf("a small alpha gives %v", tiny)
	}
}

func newTestRand() *rand.Rand { return rand.New(rand.NewPCG(1, 2)) }
