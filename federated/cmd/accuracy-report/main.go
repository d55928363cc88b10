// Command accuracy-report trains with every server rule on splits of real data
// over ten contributors, through secure aggregation and without it, and beside
// them a model trained on all rows in one place; and writes what it finds:
// accuracy.md, accuracy.json and a plot.
//
// The engine, the rules, weights, clipping, quantiser and masks are the
// product's own code; what is simulated is who sits at the table. Not for use
// in a market: it sees all data in the clear.
//
// It fails, after it has written the report, if a bar is not met. The files
// are a function of seeds, data and hardware class (engine.Class).
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"sahm/federated/cmd/internal/recordlevel"
	"sahm/federated/cmd/internal/report"
	"sahm/federated/cmd/internal/samples"
	"sahm/trainer/dataset"
	"sahm/trainer/engine"
)

// config is what the command is told.
type config struct {
	seeds     []uint64
	data, out string
	from      string // an accuracy.json to write up again, in place of a run
	keep      string // what is done so far, so that a run that was stopped goes on
	rows      int
	rounds    int
}

func main() {
	var c config
	seeds := flag.String("seeds", "1,2,3", "comma-separated seeds; figures are mean ± standard deviation over them")
	flag.StringVar(&c.data, "data", "testdata", "folder with the data sets")
	flag.StringVar(&c.out, "out", "docs", "folder for accuracy.md and accuracy.json, and img/ for the plot")
	flag.StringVar(&c.from, "from", "", "write up this accuracy.json again instead of measuring")
	flag.StringVar(&c.keep, "keep", "", "keep what is done in this file, and go on from it")
	flag.IntVar(&c.rows, "rows", 1<<20, "use at most so many rows of a data set")
	flag.IntVar(&c.rounds, "rounds", 20, "rounds of a run")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	err := c.parse(*seeds)
	if err == nil {
		err = run(ctx, c, os.Stdout)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "accuracy-report:", err)
		os.Exit(1)
	}
}

func (c *config) parse(seeds string) error {
	for _, s := range strings.Split(seeds, ",") {
		n, err := strconv.ParseUint(strings.TrimSpace(s), 10, 64)
		if err != nil {
			return fmt.Errorf("--seeds: %q is not a number", s)
		}
		c.seeds = append(c.seeds, n)
	}
	if c.rounds < 2 || c.rows < 400 {
		return errors.New("want --rounds of at least 2 and --rows of at least 400")
	}
	return nil
}

// rates is the grid of learning rates that every entry is trained with.
func rates() []float64 { return []float64{0.03, 0.1, 0.3} }

// results is accuracy.json.
type results struct {
	Class  string
	Seeds  []uint64
	Rounds int
	Worlds []*worldResults
	// Private are runs on Adult with record-level privacy.
	Private []*privateTrial
}

// privateTrial is one training by recordlevel's plan for Adult.
type privateTrial struct {
	Epsilon, Delta          float64
	Seed                    uint64
	Sigma, Sampling, Clip   float64
	Contributors            int
	Rounds, Steps, RowsEach int
	Accuracy                float64
}

// epsilons are those of the private runs; the bar is on the one at barEpsilon.
func epsilons() []float64 { return []float64{1, barEpsilon, 8} }

const barEpsilon = 3

// worldResults is everything measured on one split.
type worldResults struct {
	Name            string
	Rows, Test      int   // training rows of all contributors, test rows
	Parts           []int // rows by contributor, of the first seed
	Inputs, Classes int
	Trials          []*trial
}

func (w *worldResults) find(strategy string, rate float64, seed uint64, plain bool) *trial {
	i := slices.IndexFunc(w.Trials, func(t *trial) bool {
		return t.Strategy == strategy && t.Rate == rate && t.Seed == seed && t.Plain == plain
	})
	if i < 0 {
		return nil
	}
	return w.Trials[i]
}

func run(ctx context.Context, c config, log io.Writer) error {
	if c.from != "" {
		r, err := report.Load[results](c.from)
		if err != nil {
			return err
		}
		return write(c.out, r, log)
	}
	e, err := engine.New()
	if err != nil {
		return err
	}
	defer e.Close()
	r := &results{Class: e.Class(), Seeds: c.seeds, Rounds: c.rounds}
	if c.keep != "" {
		kept, err := report.Load[results](c.keep)
		switch {
		case errors.Is(err, fs.ErrNotExist):
		case err != nil:
			return err
		case kept.Class != r.Class || kept.Rounds != r.Rounds || !slices.Equal(kept.Seeds, r.Seeds):
			return fmt.Errorf("%s is of other settings or hardware", c.keep)
		default:
			r = kept
		}
	}
	for _, s := range splits() {
		table, err := s.set.Read(c.data)
		if err != nil {
			return err
		}
		if err := c.measure(ctx, e, s, table, r, log); err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
	}
	if err := c.measurePrivate(ctx, e, r, log); err != nil {
		return fmt.Errorf("record-level privacy: %w", err)
	}
	return write(c.out, r, log)
}

// measurePrivate trains what r lacks of the private runs.
func (c config) measurePrivate(ctx context.Context, e *engine.Engine, r *results, log io.Writer) error {
	table, err := samples.Adult().Read(c.data)
	if err != nil {
		return err
	}
	if table.Rows() > c.rows {
		rows := make([]int, c.rows)
		for i := range rows {
			rows[i] = i
		}
		table = table.Subset(rows)
	}
	for _, epsilon := range epsilons() {
		for _, seed := range c.seeds {
			if slices.ContainsFunc(r.Private, func(t *privateTrial) bool { return t.Epsilon == epsilon && t.Seed == seed }) {
				continue
			}
			began := time.Now()
			plan := recordlevel.AdultPlan(seed)
			plan.EpsilonMicro = uint64(epsilon * 1e6)
			got, err := recordlevel.Run(ctx, e, table, plan)
			if err != nil {
				return err
			}
			t := &privateTrial{Epsilon: epsilon, Delta: float64(plan.DeltaPico) / 1e12, Seed: seed, Sigma: got.Terms.Sigma(), Sampling: got.Terms.Sampling(), Clip: got.Terms.Clip(),
				Contributors: plan.Contributors, Rounds: plan.Rounds, Steps: plan.Spec.LocalSteps, RowsEach: slices.Min(got.Rows), Accuracy: rounded(got.Accuracy)}
			r.Private = append(r.Private, t)
			fmt.Fprintf(log, "record-level privacy, ε = %g, seed %d: test %.4f (%.1f s)\n", epsilon, seed, t.Accuracy, time.Since(began).Seconds())
			if c.keep != "" {
				if err := report.Save(c.keep, r); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// measure trains what r lacks of a split: every entry at every rate, then,
// at each entry's best rate, without secure aggregation.
func (c config) measure(ctx context.Context, e *engine.Engine, s split, table dataset.Table, r *results, log io.Writer) error {
	at := slices.IndexFunc(r.Worlds, func(w *worldResults) bool { return w.Name == s.name })
	if at < 0 {
		at, r.Worlds = len(r.Worlds), append(r.Worlds, &worldResults{Name: s.name})
	}
	w := r.Worlds[at]
	labs := map[uint64]*lab{}
	labOf := func(seed uint64) (*lab, error) {
		if labs[seed] == nil {
			d, err := newWorld(table, s, c.rows, seed)
			if err != nil {
				return nil, err
			}
			if w.Parts == nil {
				w.Inputs, w.Classes, w.Test = d.inputs, d.classes, len(d.test.y)
				for _, p := range d.parts {
					w.Parts, w.Rows = append(w.Parts, len(p.rows.y)), w.Rows+len(p.rows.y)
				}
			}
			labs[seed] = &lab{engine: e, world: d, rounds: c.rounds, seed: seed}
		}
		return labs[seed], nil
	}
	one := func(en entry, rate float64, seed uint64, plain bool) error {
		if w.find(en.Name, rate, seed, plain) != nil {
			return nil
		}
		began := time.Now()
		l, err := labOf(seed)
		if err != nil {
			return err
		}
		var t *trial
		if en.Name == centralised {
			t, err = l.central(ctx, rate)
		} else {
			t, err = l.federated(ctx, en, rate, plain)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", en.Name, err)
		}
		w.Trials = append(w.Trials, t)
		how := ""
		if plain {
			how = ", no secure aggregation"
		}
		fmt.Fprintf(log, "%s, seed %d: %s at %g%s: test %.4f, own %.4f (%.1f s)\n", s.name, seed, en.Name, rate, how, last(t.Test), t.Own, time.Since(began).Seconds())
		if c.keep != "" {
			return report.Save(c.keep, r)
		}
		return nil
	}
	for _, en := range entries() {
		for _, rate := range rates() {
			for _, seed := range c.seeds {
				if err := one(en, rate, seed, false); err != nil {
					return err
				}
			}
		}
		if en.Name == centralised {
			continue
		}
		for _, seed := range c.seeds {
			if err := one(en, w.best(en.Name, c.seeds), seed, true); err != nil {
				return err
			}
		}
	}
	return nil
}

// best is the learning rate with the best mean accuracy on validation rows: a
// personal head is judged with its owners, everything else on all rows.
func (w *worldResults) best(strategy string, seeds []uint64) float64 {
	best, top := 0.0, -1.0
	for _, rate := range rates() {
		sum := 0.0
		for _, seed := range seeds {
			switch t := w.find(strategy, rate, seed, false); {
			case t == nil:
			case strategy == fedper:
				sum += t.OwnValidation
			default:
				sum += last(t.Validation)
			}
		}
		if sum > top {
			best, top = rate, sum
		}
	}
	return best
}
