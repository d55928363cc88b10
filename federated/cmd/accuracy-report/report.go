package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"strings"

	"sahm/federated/cmd/internal/report"
	"sahm/federated/model"
	"sahm/federated/strategy"
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

// shifts are by how much secure aggregation moved the accuracy of each training
// of a strategy, all of them for "": the models' own for a personal head.
func (r *results) shifts(w *worldResults, strategy string) report.Figure {
	var v []float64
	for _, e := range entries()[1:] {
		if strategy != "" && strategy != e.Name {
			continue
		}
		f := test
		if e.Name == fedper {
			f = own
		}
		rate := w.best(e.Name, r.Seeds)
		for _, seed := range r.Seeds {
			with, without := w.find(e.Name, rate, seed, false), w.find(e.Name, rate, seed, true)
			if with != nil && without != nil {
				v = append(v, f(with)-f(without))
			}
		}
	}
	return report.Over(v)
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
	var moved []string
	within := len(r.Worlds) > 0
	for _, w := range r.Worlds {
		s := r.shifts(w, "")
		moved = append(moved, fmt.Sprintf("%s %+.3f", w.Name, 100*s.Mean))
		within = within && s.N > 0 && math.Abs(s.Mean) < 0.001
	}
	out = append(out, bar{
		"secure aggregation changes accuracy by less than 0.1 point on each split, over all strategies and seeds", strings.Join(moved, "; "), within,
	})
	private := r.private(barEpsilon)
	return append(out, bar{
		fmt.Sprintf("record-level privacy at ε ≤ %d, δ = 1e-5 keeps 83 %% on Adult", barEpsilon), percent(private), private.N > 0 && private.Mean >= 0.83,
	})
}

// private is the accuracy of the private runs at an ε.
func (r *results) private(epsilon float64) report.Figure {
	var v []float64
	for _, t := range r.Private {
		if t.Epsilon == epsilon {
			v = append(v, t.Accuracy)
		}
	}
	return report.Over(v)
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
	head := []string{"test accuracy"}
	for _, e := range entries() {
		name := e.Name
		if name == fedper {
			name += ", own rows"
		}
		head = append(head, name)
	}
	p.Head(head...)
	for _, s := range splits() {
		w, row := r.world(s.name), []string{s.name}
		for _, e := range entries() {
			f := test
			if e.Name == fedper {
				f = own
			}
			row = append(row, percent(r.over(w, e.Name, w.best(e.Name, r.Seeds), false, f)))
		}
		p.Row(row...)
	}
	p.Say("\n![Test accuracy by round on Optdigits with two labels each](img/accuracy.svg)\n")
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
				s := r.shifts(w, e.Name)
				diff = fmt.Sprintf("%+.3f ± %.3f", 100*s.Mean, 100*s.Std)
			}
			p.Row(e.Name, fmt.Sprint(rate), common, percent(r.over(w, e.Name, rate, false, own)), without, diff)
		}
		p.Say("\nBy learning rate, test accuracy (own rows for FedPer):\n")
		head = []string{"strategy"}
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
	p.Say("## Adult with record-level privacy\n")
	if len(r.Private) == 0 {
		p.Say("Not measured.\n")
	} else {
		t := r.Private[0]
		p.Say("Logistic regression by DP-SGD: %d contributors with %d rows each at least, %d rounds of %d steps, each on a Poisson sample of %g of the rows,", t.Contributors, t.RowsEach, t.Rounds, t.Steps, t.Sampling)
		p.Say("gradients clipped to %g a row, the whole noise added by each contributor. ε is of the whole run for each row, at δ = %g, by the", t.Clip, t.Delta)
		p.Say("product's accountant, and covers the encoder's statistics, which are noised too. The path is the product's, without masks.\n")
		p.Head("ε", "noise multiplier σ", "test accuracy")
		for _, epsilon := range epsilons() {
			for _, t := range r.Private {
				if t.Epsilon == epsilon {
					p.Row(fmt.Sprint(epsilon), fmt.Sprintf("%.3f", t.Sigma), percent(r.private(epsilon)))
					break
				}
			}
		}
		p.Row("∞", "0", percent(r.accuracy(r.world(adultIID), fedavg))+" (FedAvg above, another model)")
		p.Say("")
	}
	stops(&p, r)
	p.Say("## Reading it\n")
	p.Say("* What separates the rules is how unlike the contributors are. Points behind the centralised model, FedAvg and SCAFFOLD: %s.", gaps(r))
	p.Say("  SCAFFOLD uploads twice as many words for it.")
	p.Say("* A proximal term holds local training back. That pays where local trainings run far apart; at %d steps a round and this μ it", localSteps)
	p.Say("  costs about what it saves, or more.")
	p.Say("* Clipping at %d touched %.2f %% of the uploads at the chosen rates. What secure aggregation changes is rounding, to", clipNorm, 100*r.clipped())
	p.Say("  which hundreds of steps at a large learning rate answer with a few rows more or fewer, either way: one test row of Optdigits is")
	p.Say("  0.1 point of one seed. So the bar is on the mean over the trainings of a split, and each strategy's difference is beside it.")
	p.Say("* Constants were not tuned beyond the grid. A rule that is behind here may be ahead with other constants, other rounds or other data.")
	p.Say("* A personal head is measured here and is not sold: a run of the market ends in one model for its buyer. Rounds without some members")
	p.Say("  are rules that need noise (docs/protocol.md) and are not measured.")
	return p.String()
}

// gaps lists by split how far FedAvg and SCAFFOLD are behind.
func gaps(r *results) string {
	var out []string
	for _, s := range splits() {
		w := r.world(s.name)
		top := r.accuracy(w, centralised).Mean
		out = append(out, fmt.Sprintf("%s %.2f and %.2f", s.name, 100*(top-r.accuracy(w, fedavg).Mean), 100*(top-r.accuracy(w, scaffold).Mean)))
	}
	return strings.Join(out, "; ")
}

// stopRule is what the page shows of early stop.
func stopRule() *model.EarlyStop { return &model.EarlyStop{Patience: 3, MinDelta: 0.005} }

// stops replays the validation losses of FedAvg through the early-stop rule.
func stops(p *report.Page, r *results) {
	e := stopRule()
	p.Say("## Early stop by validation\n")
	p.Say("The same trainings by FedAvg at the chosen rates, ended by the rule of federated/strategy: when for %d rounds the validation loss was not", e.Patience)
	p.Say("lower than the best before by more than %g.\n", e.MinDelta)
	p.Head("split", "rounds, by seed", "test accuracy at the stop", "after all rounds")
	for _, s := range splits() {
		w := r.world(s.name)
		var at []string
		var stopped []float64
		for _, seed := range r.Seeds {
			t := w.find(fedavg, w.best(fedavg, r.Seeds), seed, false)
			if t == nil || len(t.Loss) == 0 {
				continue
			}
			n := stopAt(t.Loss)
			at, stopped = append(at, fmt.Sprint(n)), append(stopped, t.Test[n-1])
		}
		p.Row(s.name, strings.Join(at, ", "), percent(report.Over(stopped)), percent(r.accuracy(w, fedavg)))
	}
	p.Say("")
}

// stopAt is the number of rounds after which the rule ends a training.
func stopAt(losses []float64) int {
	s := strategy.NewStopper(stopRule())
	for i, loss := range losses {
		var stop bool
		if s, stop = s.Observe(loss); stop {
			return i + 1
		}
	}
	return len(losses)
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
