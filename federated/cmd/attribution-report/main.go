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
// The files are a function of seeds, data and hardware class (engine.Class).
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"sahm/federated/model"
	"sahm/testdata"
	"sahm/trainer/engine"
)

// config is what the command is told.
type config struct {
	seeds  []uint64
	extras int    // how many of the seeds the variations use
	data   string // folder of data sets that are not built in
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
	flag.StringVar(&c.data, "data", "../shared/data", "folder with adult-train.csv and optdigits.tra.csv; a missing one is skipped")
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
	Missing  bool
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
		r, err := load(c.from)
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
	r := &results{Class: e.Class(), Seeds: c.seeds, Rounds: c.rounds, Rows: c.rows, Extras: c.extras, Spec: model.DefaultSpec(model.Logistic)}
	if c.keep != "" {
		kept, err := load(c.keep)
		switch {
		case errors.Is(err, fs.ErrNotExist):
		case err != nil:
			return err
		case kept.Class != r.Class || !slices.Equal(kept.Seeds, r.Seeds) || kept.Rounds != r.Rounds || kept.Rows != r.Rows || kept.Extras != r.Extras:
			return fmt.Errorf("%s is of other seeds, settings or hardware", c.keep)
		default:
			r = kept
		}
	}
	for _, s := range sources() {
		i := slices.IndexFunc(r.Data, func(d *dataResults) bool { return d.Name == s.Name })
		if i < 0 {
			i, r.Data = len(r.Data), append(r.Data, &dataResults{Name: s.Name})
		}
		save := func() error {
			if c.keep == "" {
				return nil
			}
			body, err := json.Marshal(r)
			if err != nil {
				return err
			}
			if err := os.WriteFile(c.keep+".new", body, 0o644); err != nil {
				return err
			}
			return os.Rename(c.keep+".new", c.keep)
		}
		if err := measure(ctx, e, c, s, r.Data[i], save, log); err != nil {
			return fmt.Errorf("%s: %w", s.Name, err)
		}
	}
	return write(c.out, r, log)
}

func load(path string) (*results, error) {
	body, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	r := &results{}
	if err := json.Unmarshal(body, r); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return r, nil
}

// open reads a source; a file that is not there is fs.ErrNotExist.
func open(c config, s source) (*os.File, func(), error) {
	path, cleanup := filepath.Join(c.data, s.File), func() {}
	if s.File == "" {
		var err error
		if path, cleanup, err = testdata.BreastCancer(); err != nil {
			return nil, nil, err
		}
	}
	f, err := os.Open(path)
	if err != nil {
		cleanup()
		return nil, nil, err
	}
	return f, func() { f.Close(); cleanup() }, nil
}

// measure adds to d the seeds that it lacks, and saves after each.
func measure(ctx context.Context, e *engine.Engine, c config, s source, d *dataResults, save func() error, log io.Writer) error {
	f, done, err := open(c, s)
	if errors.Is(err, fs.ErrNotExist) {
		d.Missing = true
		fmt.Fprintf(log, "%s: skipped, there is no %s\n", s.Name, filepath.Join(c.data, s.File))
		return nil
	}
	if err != nil {
		return err
	}
	defer done()
	table, err := readTable(f, s)
	if err != nil {
		return err
	}
	d.Missing, d.Rows = false, min(c.rows, table.Rows())
	b := &bench{engine: e, table: table, rows: c.rows, rounds: c.rounds, graded: gradedMembers}
	logistic := model.DefaultSpec(model.Logistic)
	for i, seed := range c.seeds {
		if slices.ContainsFunc(d.Graded, func(g *graded) bool { return g.Seed == seed }) {
			continue
		}
		began := time.Now()
		say := func(format string, args ...any) {
			fmt.Fprintf(log, "%s, seed %d: %s (%.0f s)\n", s.Name, seed, fmt.Sprintf(format, args...), time.Since(began).Seconds())
			began = time.Now()
		}
		g, err := b.runGraded(ctx, logistic, seed)
		if err != nil {
			return err
		}
		d.Graded = append(d.Graded, g)
		say("graded noise, %d retrainings: Spearman %.3f", 1<<b.graded, g.Spearman)
		conducts, err := b.runConducts(ctx, logistic, seed)
		if err != nil {
			return err
		}
		d.Conducts = append(d.Conducts, conducts...)
		say("a sixth contributor in %d ways", len(conducts))
		splits, err := b.runSplits(ctx, logistic, seed)
		if err != nil {
			return err
		}
		d.Splits = append(d.Splits, splits...)
		say("a contributor in two halves, %d times", len(splits))
		u, err := b.runUnlike(ctx, logistic, seed)
		if err != nil {
			return err
		}
		d.Unlike = append(d.Unlike, u)
		say("contributors unlike each other, and a copy of the best: Spearman %.3f", u.Spearman)
		finer, quarter := *b, logistic
		finer.rounds, quarter.LocalSteps = 4*b.rounds, logistic.LocalSteps/4
		if u, err = finer.runUnlike(ctx, quarter, seed); err != nil {
			return err
		}
		d.UnlikeFiner = append(d.UnlikeFiner, u)
		say("the same, %d rounds of %d steps: Spearman %.3f", finer.rounds, quarter.LocalSteps, u.Spearman)
		if i < c.extras {
			if g, err = b.runGraded(ctx, model.DefaultSpec(model.MLP), seed); err != nil {
				return err
			}
			d.MLP = append(d.MLP, g)
			say("graded noise with the mlp: Spearman %.3f", g.Spearman)
			if g, err = finer.runGraded(ctx, quarter, seed); err != nil {
				return err
			}
			d.Finer = append(d.Finer, g)
			say("graded noise, %d rounds of %d steps: Spearman %.3f", finer.rounds, quarter.LocalSteps, g.Spearman)
		}
		if err := save(); err != nil {
			return err
		}
	}
	return nil
}
