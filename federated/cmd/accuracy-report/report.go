package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"strings"

	"sahm/federated/cmd/internal/report"
)

// errShort reports a bar that is not met.
var errShort = errors.New("a bar is not met")

// write writes the report into dir and fails if a bar is not met.
func write(dir string, r *results, log io.Writer) error {
	body, err := json.Marshal(r)
	if err != nil {
		return err
	}
	files := map[string][]byte{"accuracy.md": []byte(markdown(r)), "accuracy.json": body, "img/accuracy.svg": []byte(plot(r))}
	if err := report.WriteFiles(dir, files); err != nil {
		return err
	}
	short := 0
	for _, b := range bars(r) {
		fmt.Fprintln(log, b)
		if !b.met {
			short++
		}
	}
	if short > 0 {
		return fmt.Errorf("%w: %d", errShort, short)
	}
	return nil
}

func (r *results) world(name string) *worldResults {
	for _, w := range r.Worlds {
		if w.Name == name {
			return w
		}
	}
	return &worldResults{Name: name}
}

// over is a figure of an entry over the seeds, at a rate.
func (r *results) over(w *worldResults, strategy string, rate float64, plain bool, f func(*trial) float64) report.Figure {
	var v []float64
	for _, seed := range r.Seeds {
		if t := w.find(strategy, rate, seed, plain); t != nil {
			v = append(v, f(t))
		}
	}
	return report.Over(v)
}

func test(t *trial) float64 { return last(t.Test) }
func own(t *trial) float64  { return t.Own }

// accuracy is the test accuracy of an entry at its best rate.
func (r *results) accuracy(w *worldResults, strategy string) report.Figure {
	return r.over(w, strategy, w.best(strategy, r.Seeds), false, test)
}

// shift is by how much secure aggregation moved an entry's mean accuracy: the
// models' own for a personal head.
func (r *results) shift(w *worldResults, strategy string) report.Figure {
	rate, f := w.best(strategy, r.Seeds), test
	if strategy == fedper {
		f = own
	}
	with, without := r.over(w, strategy, rate, false, f), r.over(w, strategy, rate, true, f)
	if with.N == 0 || with.N != without.N {
		return report.Figure{}
	}
	return report.Figure{N: with.N, Mean: with.Mean - without.Mean}
}

// bar is something that the report must show.
type bar struct {
	what, got string
	met       bool
}

func (b bar) String() string {
	if b.met {
		return "met: " + b.what + ": " + b.got
	}
	return "NOT MET: " + b.what + ": " + b.got
}

func bars(r *results) []bar {
	iid, two := r.world(adultIID), r.world(digitsTwo)
	central, avg := r.accuracy(iid, centralised), r.accuracy(iid, fedavg)
	out := []bar{{
		"FedAvg on IID Adult is within 0.5 points of training on all rows in one place",
		fmt.Sprintf("%s against %s", percent(avg), percent(central)), avg.N > 0 && central.Mean-avg.Mean <= 0.005,
	}}
	base, prox, control := r.accuracy(two, fedavg), r.accuracy(two, fedprox), r.accuracy(two, scaffold)
	out = append(out, bar{
		"SCAFFOLD or FedProx is at least as good as FedAvg on Optdigits with two labels each",
		fmt.Sprintf("SCAFFOLD %s, FedProx %s, FedAvg %s", percent(control), percent(prox), percent(base)), base.N > 0 && max(prox.Mean, control.Mean) >= base.Mean,
	})
	most, where, n := 0.0, "", 0
	for _, w := range r.Worlds {
		for _, e := range entries()[1:] {
			if s := r.shift(w, e.Name); s.N > 0 {
				if n++; math.Abs(s.Mean) >= math.Abs(most) {
					most, where = s.Mean, e.Name+" on "+w.Name
				}
			}
		}
	}
	out = append(out, bar{
		"secure aggregation changes accuracy by less than 0.1 point, each strategy on each split",
		fmt.Sprintf("at most %+.3f points (%s), over %d pairs", 100*most, where, n), n > 0 && math.Abs(most) < 0.001,
	})
	return out
}

func percent(f report.Figure) string {
	if f.N == 0 {
		return "–"
	}
	return fmt.Sprintf("%.2f ± %.2f %%", 100*f.Mean, 100*f.Std)
}

func markdown(r *results) string {
	var p report.Page
	seeds := strings.Trim(strings.ReplaceAll(fmt.Sprint(r.Seeds), " ", ","), "[]")
	p.Say("# Accuracy of federated training\n")
	p.Say("Written by `make accuracy-report` (`go run ./federated/cmd/accuracy-report --seeds %s --rounds %d`); every figure is from that run,", seeds, r.Rounds)
	p.Say("on hardware class `%s`. Figures are mean ± standard deviation over %d seeds, which draw the split into training,", r.Class, len(r.Seeds))
	p.Say("validation and test rows (60/15/25), who holds what, initial parameters and batches. `accuracy.json` holds them all.\n")
	p.Say("## The bars\n")
	p.Head("bar", "measured", "")
	for _, b := range bars(r) {
		met := "met"
		if !b.met {
			met = "**not met**"
		}
		p.Row(b.what, b.got, met)
	}
	p.Say("\n## What is trained\n")
	p.Say("A multi-layer perceptron with one hidden layer of %d, plain gradient descent, %d steps of %d rows a round, %d rounds, ten", hidden, localSteps, batchSize, r.Rounds)
	p.Say("contributors who are all in every round, weights by rows. Updates go through the product's secure aggregation: weighted,")
	p.Say("clipped to a norm of %d, quantised to 32-bit words, masked for five custodians of which three open sums; each opened sum was", clipNorm)
	p.Say("compared with that of the plain integers. *Centralised* takes as many steps on all rows in one place as the ten contributors do")
	p.Say("together, from the same initial parameters.\n")
	p.Say("**The same grid of learning rates for all**, centralised included: %s. Each line of a table has the rate of the", list(rates()))
	p.Say("best mean accuracy on validation rows; test rows choose nothing. Other constants are fixed: FedProx μ = 0.1; FedAdam β₁ = 0.9,")
	p.Say("β₂ = 0.99, τ = 0.001, server rate 0.03; SCAFFOLD with the paper's option II; FedPer keeps the last layer with each contributor.\n")
	p.Say("*Own rows* is the mean over contributors, weighted by rows, of the accuracy on test rows like the contributor's own: of its")
	p.Say("occupations, or in its proportions of the classes. FedPer has one model a contributor, each with its own head, and no")
	p.Say("common one: it is judged on own rows only.\n")
	p.Say("![Test accuracy by round on Optdigits with two labels each](img/accuracy.svg)\n")
	for _, s := range splits() {
		w := r.world(s.name)
		p.Say("## %s\n", s.name)
		p.Say("%s. %d training rows in parts of %s (first seed), %d test rows; %d inputs, %d classes.\n", capital(s.says), w.Rows, ints(w.Parts), w.Test, w.Inputs, w.Classes)
		p.Head("strategy", "rate", "test accuracy", "own rows", "without secure aggregation", "difference, points")
		for _, e := range entries() {
			rate := w.best(e.Name, r.Seeds)
			common, without, diff := percent(r.over(w, e.Name, rate, false, test)), "–", "–"
			f := test
			if e.Name == fedper {
				common, f = "–", own
			}
			if e.Name != centralised {
				without = percent(r.over(w, e.Name, rate, true, f))
				diff = fmt.Sprintf("%+.3f", 100*r.shift(w, e.Name).Mean)
			}
			p.Row(e.Name, fmt.Sprint(rate), common, percent(r.over(w, e.Name, rate, false, own)), without, diff)
		}
		p.Say("\nBy learning rate, test accuracy (own rows for FedPer):\n")
		head := []string{"strategy"}
		for _, rate := range rates() {
			head = append(head, fmt.Sprint(rate))
		}
		p.Head(head...)
		for _, e := range entries() {
			row, f := []string{e.Name}, test
			if e.Name == fedper {
				f = own
			}
			for _, rate := range rates() {
				row = append(row, percent(r.over(w, e.Name, rate, false, f)))
			}
			p.Row(row...)
		}
		p.Say("")
	}
	p.Say("## Reading it\n")
	p.Say("* On rows dealt at random every rule is near the centralised model, and averaging is enough. On rows dealt by class the local")
	p.Say("  trainings pull apart; that is what proximal terms and control variates are for.")
	p.Say("* Clipping at %d touched %.2f %% of the uploads at the chosen rates. What secure aggregation changes is rounding: a difference of", clipNorm, 100*r.clipped())
	p.Say("  one test row of Optdigits is 0.1 point of one seed.")
	p.Say("* Constants were not tuned beyond the grid. A rule that is behind here may be ahead with other constants, other rounds or other data.")
	p.Say("* A personal head is measured here and is not sold: a run of the market ends in one model for its buyer.")
	return p.String()
}

// clipped is the share of uploads that were clipped at the chosen rates.
func (r *results) clipped() float64 {
	sum, n := 0.0, 0
	for _, w := range r.Worlds {
		for _, e := range entries()[1:] {
			for _, seed := range r.Seeds {
				if t := w.find(e.Name, w.best(e.Name, r.Seeds), seed, false); t != nil {
					sum, n = sum+t.Clipped, n+1
				}
			}
		}
	}
	return sum / float64(max(1, n))
}

func list(v []float64) string {
	out := make([]string, len(v))
	for i, x := range v {
		out[i] = fmt.Sprint(x)
	}
	return strings.Join(out, ", ")
}

func ints(v []int) string { return strings.Trim(strings.ReplaceAll(fmt.Sprint(v), " ", ", "), "[]") }

func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
