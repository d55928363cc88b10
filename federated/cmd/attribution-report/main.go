// Command attribution-report measures the attribution scores of a run against
// exact Shapley values, by retraining every coalition of a cohort on real
// data, and writes what it finds: attribution.md, attribution.json and plots.
//
// Everything that decides a score or a payment is the product's own code:
// trainer/engine trains, trainer.Weigh and federated/privacy make the uploads,
// mpc/mask masks them and settlement.Recompute opens scores and divides the
// money. What is simulated is who sits at the table. Not for use in a market:
// it sees all data in the clear.
//
// It fails if a bar of the report is not met, after it has written the report.
//
// The files are a function of seeds, data and hardware class (engine.Class).
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

	"sahm/federated/cmd/internal/report"
	"sahm/federated/cmd/internal/samples"
	"sahm/federated/model"
	"sahm/trainer/dataset"
	"sahm/trainer/engine"
)

// config is what the command is told.
type config struct {
	seeds  []uint64
	extras int    // how many of the seeds the variations use
	data   string // folder of the data sets
	out    string
	from   string // an attribution.json to write up again, in place of a run
	keep   string // what is done so far, so that a run that was stopped goes on
	rows   int
	rounds int
}

func main() {
	var c config
	seeds := flag.String("seeds", "1,2,3", "comma-separated seeds; figures are mean ± standard deviation over them")
	flag.IntVar(&c.extras, "variation-seeds", 1, "how many of the seeds the variations of the graded-noise experiment use")
	flag.StringVar(&c.data, "data", "testdata", "folder with the data sets")
	flag.StringVar(&c.out, "out", "docs", "folder for attribution.md and attribution.json, and img/ for the plots")
	flag.StringVar(&c.from, "from", "", "write up this attribution.json again instead of measuring")
	flag.StringVar(&c.keep, "keep", "", "keep what is done in this file, and go on from it")
	flag.IntVar(&c.rows, "rows", 4000, "use at most so many rows of a data set")
	flag.IntVar(&c.rounds, "rounds", 5, "rounds of a run")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	err := c.parse(*seeds)
	if err == nil {
		err = run(ctx, c, os.Stdout)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "attribution-report:", err)
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
	if c.rounds < 2 || c.rows < 200 || c.extras < 0 {
		return errors.New("want --rounds of at least 2, --rows of at least 200, --variation-seeds of at least 0")
	}
	c.extras = min(c.extras, len(c.seeds))
	return nil
}

// results is attribution.json.
type results struct {
	Class  string
	Seeds  []uint64
	Rounds int
	Rows   int // at most so many of a data set
	Extras int // seeds of the variations
	Spec   model.Spec
	Data   []*dataResults
}

// dataResults is everything measured on one data set, a run a seed.
type dataResults struct {
	Name     string
	Rows     int // used
	Graded   []*graded
	MLP      []*graded // the same with the default mlp
	Finer    []*graded // the same with four times the rounds of a quarter of the steps
	Conducts []*conductRun
	Splits   []*splitRun
	Unlike   []*unlikeRun
	// UnlikeFiner is the same with the rounds and steps of Finer.
	UnlikeFiner []*unlikeRun
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
	r := &results{Class: e.Class(), Rounds: c.rounds, Rows: c.rows, Spec: model.DefaultSpec(model.Logistic)}
	if c.keep != "" {
		kept, err := report.Load[results](c.keep)
		switch {
		case errors.Is(err, fs.ErrNotExist):
		case err != nil:
			return err
		case kept.Class != r.Class || kept.Rounds != r.Rounds || kept.Rows != r.Rows:
			return fmt.Errorf("%s is of other settings or hardware", c.keep)
		default:
			r.Data = kept.Data
		}
	}
	tables := make([]dataset.Table, len(sets()))
	for i, s := range sets() {
		if tables[i], err = s.Read(c.data); err != nil {
			return err
		}
	}
	for k, seed := range c.seeds {
		for i, s := range sets() {
			at := slices.IndexFunc(r.Data, func(d *dataResults) bool { return d.Name == s.Name })
			if at < 0 {
				at, r.Data = len(r.Data), append(r.Data, &dataResults{Name: s.Name, Rows: min(c.rows, tables[i].Rows())})
			}
			b := &bench{engine: e, table: tables[i], rows: c.rows, rounds: c.rounds, graded: gradedMembers}
			if err := measure(ctx, b, seed, k < c.extras, r.Data[at], log); err != nil {
				return fmt.Errorf("%s: %w", s.Name, err)
			}
			if c.keep != "" {
				if err := report.Save(c.keep, r); err != nil {
					return err
				}
			}
		}
	}
	r.Seeds, r.Extras = c.seeds, c.extras
	return write(c.out, r.only(), log)
}

// only is r without what was kept of other seeds.
func (r *results) only() *results {
	out := *r
	out.Data = nil
	for _, d := range r.Data {
		o := &dataResults{Name: d.Name, Rows: d.Rows}
		for k, seed := range r.Seeds {
			o.Graded = append(o.Graded, of(d.Graded, func(g *graded) bool { return g.Seed == seed })...)
			o.Conducts = append(o.Conducts, of(d.Conducts, func(c *conductRun) bool { return c.Seed == seed })...)
			o.Splits = append(o.Splits, of(d.Splits, func(s *splitRun) bool { return s.Seed == seed })...)
			o.Unlike = append(o.Unlike, of(d.Unlike, func(u *unlikeRun) bool { return u.Seed == seed })...)
			o.UnlikeFiner = append(o.UnlikeFiner, of(d.UnlikeFiner, func(u *unlikeRun) bool { return u.Seed == seed })...)
			if k < r.Extras {
				o.MLP = append(o.MLP, of(d.MLP, func(g *graded) bool { return g.Seed == seed })...)
				o.Finer = append(o.Finer, of(d.Finer, func(g *graded) bool { return g.Seed == seed })...)
			}
		}
		out.Data = append(out.Data, o)
	}
	return &out
}

func of[T any](runs []T, is func(T) bool) []T {
	return slices.DeleteFunc(slices.Clone(runs), func(r T) bool { return !is(r) })
}

// sets are the data sets that experiments run on.
func sets() []samples.Set {
	return []samples.Set{samples.BreastCancer(), samples.Adult(), samples.Optdigits()}
}

// measure adds to d what it lacks of a seed.
func measure(ctx context.Context, b *bench, seed uint64, extra bool, d *dataResults, log io.Writer) error {
	began := time.Now()
	say := func(format string, args ...any) {
		fmt.Fprintf(log, "%s, seed %d: %s (%.0f s)\n", d.Name, seed, fmt.Sprintf(format, args...), time.Since(began).Seconds())
		began = time.Now()
	}
	logistic := model.DefaultSpec(model.Logistic)
	finer, quarter := *b, logistic
	finer.rounds, quarter.LocalSteps = 4*b.rounds, logistic.LocalSteps/4
	if !slices.ContainsFunc(d.Graded, func(g *graded) bool { return g.Seed == seed }) {
		g, err := b.runGraded(ctx, logistic, seed)
		if err != nil {
			return err
		}
		say("graded noise, %d retrainings: Spearman %.3f", 1<<b.graded, g.Spearman)
		conducts, err := b.runConducts(ctx, logistic, seed)
		if err != nil {
			return err
		}
		say("a sixth contributor in %d ways", len(conducts))
		splits, err := b.runSplits(ctx, logistic, seed)
		if err != nil {
			return err
		}
		say("a contributor in two halves, %d times", len(splits))
		u, err := b.runUnlike(ctx, logistic, seed)
		if err != nil {
			return err
		}
		say("contributors unlike each other, and a copy of the best: Spearman %.3f", u.Spearman)
		v, err := finer.runUnlike(ctx, quarter, seed)
		if err != nil {
			return err
		}
		say("the same, %d rounds of %d steps: Spearman %.3f", finer.rounds, quarter.LocalSteps, v.Spearman)
		d.Graded, d.Conducts, d.Splits = append(d.Graded, g), append(d.Conducts, conducts...), append(d.Splits, splits...)
		d.Unlike, d.UnlikeFiner = append(d.Unlike, u), append(d.UnlikeFiner, v)
	}
	if extra && !slices.ContainsFunc(d.MLP, func(g *graded) bool { return g.Seed == seed }) {
		g, err := b.runGraded(ctx, model.DefaultSpec(model.MLP), seed)
		if err != nil {
			return err
		}
		say("graded noise with the mlp: Spearman %.3f", g.Spearman)
		h, err := finer.runGraded(ctx, quarter, seed)
		if err != nil {
			return err
		}
		say("graded noise, %d rounds of %d steps: Spearman %.3f", finer.rounds, quarter.LocalSteps, h.Spearman)
		d.MLP, d.Finer = append(d.MLP, g), append(d.Finer, h)
	}
	return nil
}
