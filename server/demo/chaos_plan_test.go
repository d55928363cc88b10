package demo

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// The fault matrix: every target suffers every fault at every point in the
// life of a market.
const (
	faultKill    = "kill -9"
	faultPause   = "pause"
	faultRestart = "restart"

	targetServer = "server"
	targetOne    = "one custodian"
	targetTwo    = "two custodians"
	targetKubo   = "external kubo"
)

var chaosFaults = []string{faultKill, faultPause, faultRestart}

// chaosPoints are in the order in which a market comes to them. What opens
// and closes each is said in points (chaos_points_test.go).
var chaosPoints = []string{"content", "registration", "ballot", "funding", "keys", "statistics", "training", "cohort", "scores", "sealing", "signing", "window", "claims"}

// embeddedTargets are the processes of a market that has its chain and its
// kubo inside the server.
func embeddedTargets(trainers int) []string {
	out := []string{targetServer}
	for i := range trainers {
		out = append(out, fmt.Sprintf("trainer %d", i+1))
	}
	return append(out, targetOne, targetTwo)
}

// cell is one entry of the matrix.
type cell struct {
	Target string `json:"target"`
	Fault  string `json:"fault"`
	Point  string `json:"point"`
}

func (c cell) String() string { return c.Target + "/" + c.Fault + "/" + c.Point }

// runPlan is what happens to one run: at most one cell a point.
type runPlan struct {
	Number int
	Kubo   bool // with an external kubo
	Cells  map[string]cell
}

// squares lays the whole matrix of these targets over the fewest runs: with n
// pairs of target and fault, run r has pair r + step·i (mod n) at point i. As
// step and n share no factor, every pair comes to every point exactly once and
// no run sees the same pair twice.
func squares(targets []string, rng *rand.Rand) []map[string]cell {
	type pair struct{ target, fault string }
	var pairs []pair
	for _, t := range targets {
		for _, f := range chaosFaults {
			pairs = append(pairs, pair{t, f})
		}
	}
	rng.Shuffle(len(pairs), func(i, j int) { pairs[i], pairs[j] = pairs[j], pairs[i] })
	n, step := len(pairs), 1
	for _, s := range []int{5, 7, 2, 1} {
		if gcd(s, n) == 1 {
			step = s
			break
		}
	}
	runs := make([]map[string]cell, n)
	for r := range runs {
		runs[r] = map[string]cell{}
		for i, point := range chaosPoints {
			p := pairs[(r+step*i)%n]
			runs[r][point] = cell{p.target, p.fault, point}
		}
	}
	return runs
}

func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

// pack lays single cells over as few runs as possible, in the order given.
func pack(cells []cell) []map[string]cell {
	var runs []map[string]cell
	for _, c := range cells {
		i := slices.IndexFunc(runs, func(r map[string]cell) bool { _, taken := r[c.Point]; return !taken })
		if i < 0 {
			i, runs = len(runs), append(runs, map[string]cell{})
		}
		runs[i][c.Point] = c
	}
	return runs
}

// chaosPlan is the whole matrix, or the part of it that only names: "run N",
// or TARGET, TARGET/FAULT or TARGET/FAULT/POINT.
func chaosPlan(seed uint64, trainers int, only string) ([]runPlan, error) {
	rng := rand.New(rand.NewPCG(seed, 0x6d6174726978))
	var plans []runPlan
	add := func(kubo bool, runs []map[string]cell) {
		for _, r := range runs {
			plans = append(plans, runPlan{Number: len(plans) + 1, Kubo: kubo, Cells: r})
		}
	}
	add(false, squares(embeddedTargets(trainers), rng))
	add(true, squares([]string{targetKubo}, rng))
	if only == "" {
		return plans, nil
	}
	if n, ok := strings.CutPrefix(only, "run "); ok {
		number, err := strconv.Atoi(n)
		if err != nil || number < 1 || number > len(plans) {
			return nil, fmt.Errorf("there are runs 1 to %d, not %q", len(plans), n)
		}
		return plans[number-1 : number], nil
	}
	var left []cell
	for _, p := range plans {
		for _, point := range chaosPoints {
			if c := p.Cells[point]; c.String() == only || strings.HasPrefix(c.String(), only+"/") {
				left = append(left, c)
			}
		}
	}
	if len(left) == 0 {
		return nil, fmt.Errorf("no cell of the matrix is %q; say TARGET, TARGET/FAULT or TARGET/FAULT/POINT of targets %q, faults %q, points %q, or run N",
			only, append(embeddedTargets(trainers), targetKubo), chaosFaults, chaosPoints)
	}
	return repack(left, 0), nil
}

// repack plans runs for cells that are left, numbered after the ones before.
func repack(left []cell, after int) []runPlan {
	var plans []runPlan
	for _, kubo := range []bool{false, true} {
		var cells []cell
		for _, c := range left {
			if (c.Target == targetKubo) == kubo {
				cells = append(cells, c)
			}
		}
		for _, r := range pack(cells) {
			after++
			plans = append(plans, runPlan{Number: after, Kubo: kubo, Cells: r})
		}
	}
	return plans
}

func TestChaosPlanCoversTheMatrixOnce(t *testing.T) {
	for _, seed := range []uint64{1, 2, 77} {
		plans, err := chaosPlan(seed, 5, "")
		if err != nil {
			t.Fatal(err)
		}
		if len(plans) > 34 {
			t.Errorf("seed %d: %d runs", seed, len(plans))
		}
		seen := map[cell]int{}
		for i, p := range plans {
			if p.Number != i+1 {
				t.Errorf("run %d is numbered %d", i+1, p.Number)
			}
			pairs := map[string]bool{}
			for point, c := range p.Cells {
				if c.Point != point || (c.Target == targetKubo) != p.Kubo {
					t.Errorf("run %d has %s at %s", p.Number, c, point)
				}
				if pair := c.Target + c.Fault; pairs[pair] && !p.Kubo {
					t.Errorf("run %d has %s twice", p.Number, pair)
				} else {
					pairs[pair] = true
				}
				seen[c]++
			}
		}
		for _, target := range append(embeddedTargets(5), targetKubo) {
			for _, fault := range chaosFaults {
				for _, point := range chaosPoints {
					if n := seen[cell{target, fault, point}]; n != 1 {
						t.Errorf("seed %d: %s/%s/%s is planned %d times", seed, target, fault, point, n)
					}
				}
			}
		}
	}
	if len(chaosPoints) < 10 {
		t.Errorf("%d points, the matrix wants at least 10", len(chaosPoints))
	}
}

func TestChaosPlanSelects(t *testing.T) {
	for _, c := range []struct {
		only  string
		runs  int
		cells int
	}{
		{"run 3", 1, len(chaosPoints)},
		{"trainer 2", 3, 3 * len(chaosPoints)},
		{"trainer 2/pause", 1, len(chaosPoints)},
		{"external kubo/kill -9/sealing", 1, 1},
		{"two custodians/restart", 1, len(chaosPoints)},
	} {
		plans, err := chaosPlan(1, 5, c.only)
		if err != nil {
			t.Errorf("%s: %v", c.only, err)
			continue
		}
		n := 0
		for _, p := range plans {
			n += len(p.Cells)
		}
		if len(plans) != c.runs || n != c.cells {
			t.Errorf("%s: %d cells in %d runs, want %d in %d", c.only, n, len(plans), c.cells, c.runs)
		}
	}
	for _, bad := range []string{"run 0", "run 99", "run x", "trainer", "trainer 9", "server/explode", "server/kill -9/lunch"} {
		if _, err := chaosPlan(1, 5, bad); err == nil {
			t.Errorf("%q selects something", bad)
		}
	}
}
