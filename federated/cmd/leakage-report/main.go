// Command leakage-report attacks runs on the Adult data set with what a
// coordinator sees of them, and writes how well that went: leakage.md,
// leakage.json and plots. Attacked are the opened sums of each round, the
// statistics round and the opened scores, by cohort size, without differential
// privacy and with the contributor-level noise of federated/privacy; and, as
// controls, single members' updates and statistics, which a coordinator would
// see if nothing were masked.
//
// Clipping, quantising, noise, the server rule, statistics, encoder and
// gradient rounding are the product's own code. Members train with a replica
// of trainer/engine that is fast on sparse rows; every run of the command
// compares it with the engine. Not for use in a market: it sees all data in the
// clear.
//
// It fails, after it has written the report, if a control does not succeed
// (then the attacks are too weak to say anything) or a bar is not met. The
// files are a function of seeds, data and platform.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"math"
	"os"
	"os/signal"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"sahm/dao"
	"sahm/federated/cmd/internal/report"
	"sahm/federated/cmd/internal/samples"
	"sahm/federated/model"
	"sahm/trainer/dataset"
	"sahm/trainer/engine"
)

// config is what the command is told.
type config struct {
	seeds     []uint64
	data, out string
	from      string // a leakage.json to write up again, in place of attacks
	keep      string // what is done so far, so that a run that was stopped goes on
	sizes     []int
	rows      int
	private   bool // print what contributor-level privacy costs, and nothing else
}

func main() {
	var c config
	seeds := flag.String("seeds", "1,2,3,4,5,6,7", "comma-separated seeds; figures are means over them with 95 % confidence intervals")
	sizes := flag.String("sizes", "2,4,8,16,32,64", "comma-separated cohort sizes, ascending, from 2 to 64")
	flag.StringVar(&c.data, "data", "testdata", "folder with adult-train.csv, compressed or not")
	flag.StringVar(&c.out, "out", "docs", "folder for leakage.md and leakage.json, and img/ for the plots")
	flag.StringVar(&c.from, "from", "", "write up this leakage.json again instead of attacking")
	flag.StringVar(&c.keep, "keep", "", "keep what is done in this file, and go on from it")
	flag.IntVar(&c.rows, "rows", 50, "rows of a member")
	flag.BoolVar(&c.private, "private", false, "print the accuracy of runs with contributor-level privacy in place of attacks")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	err := c.parse(*seeds, *sizes)
	if err == nil {
		err = run(ctx, c, os.Stdout)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "leakage-report:", err)
		os.Exit(1)
	}
}

func (c *config) parse(seeds, sizes string) error {
	for _, s := range strings.Split(seeds, ",") {
		n, err := strconv.ParseUint(strings.TrimSpace(s), 10, 64)
		if err != nil {
			return fmt.Errorf("--seeds: %q is not a number", s)
		}
		c.seeds = append(c.seeds, n)
	}
	for _, s := range strings.Split(sizes, ",") {
		n, err := strconv.Atoi(strings.TrimSpace(s))
		if err != nil || n < 2 || n > 64 || len(c.sizes) > 0 && n <= c.sizes[len(c.sizes)-1] {
			return fmt.Errorf("--sizes: %q is not a size from 2 to 64 above the one before", s)
		}
		c.sizes = append(c.sizes, n)
	}
	if c.rows < 10 || c.rows > 150 {
		return errors.New("want --rows from 10 to 150")
	}
	return nil
}

// The orders that are attacked: the defaults of a quote without DP, and orders
// with contributor-level DP and a clip norm that suits it.
const (
	rounds      = 5
	defaultClip = 10
	privateClip = 1
	knownRows   = 8000 // the attacker's own
	// smallestPrivate is the product's k_min: smaller cohorts are refused. The
	// pair is attacked all the same, to show why.
	smallestPrivate = 3
)

func orders(f model.Family) []terms {
	out := []terms{{Rounds: rounds, Clip: defaultClip}, {Rounds: rounds, Clip: privateClip, Epsilon: 8}}
	if f == model.Logistic {
		out = append(out, terms{Rounds: rounds, Clip: privateClip, Epsilon: 1})
	}
	return out
}

// results is leakage.json.
type results struct {
	Platform string
	Rows     int
	Sizes    []int
	Seeds    []*seedResults
}

// seedResults is everything measured with one seed.
type seedResults struct {
	Seed       uint64
	Engine     float64 // how far the replica was from the engine, relative
	Runs       []runSighting
	Statistics []statisticsSighting
	Scores     []scoreSighting
	Inversions []inversion
}

// runSighting is the sightings of one run.
type runSighting struct {
	Model   model.Family
	N       int
	Epsilon float64
	Seen    sightings
}

func run(ctx context.Context, c config, log io.Writer) error {
	if c.from != "" {
		r, err := report.Load[results](c.from)
		if err != nil {
			return err
		}
		return write(c.out, r, log)
	}
	if c.private {
		table, err := samples.Adult().Read(c.data)
		if err != nil {
			return err
		}
		return privateTable(table, c.seeds, log)
	}
	e, err := engine.New()
	if err != nil {
		return err
	}
	defer e.Close()
	r := &results{Platform: runtime.GOOS + "/" + runtime.GOARCH, Rows: c.rows, Sizes: c.sizes}
	if c.keep != "" {
		kept, err := report.Load[results](c.keep)
		switch {
		case errors.Is(err, fs.ErrNotExist):
		case err != nil:
			return err
		case kept.Platform != r.Platform || kept.Rows != r.Rows || !slices.Equal(kept.Sizes, r.Sizes):
			return fmt.Errorf("%s is of other settings or another platform", c.keep)
		default:
			r = kept
		}
	}
	table, err := samples.Adult().Read(c.data)
	if err != nil {
		return err
	}
	r.Seeds = slices.DeleteFunc(r.Seeds, func(s *seedResults) bool { return !slices.Contains(c.seeds, s.Seed) })
	for _, seed := range c.seeds {
		if slices.ContainsFunc(r.Seeds, func(s *seedResults) bool { return s.Seed == seed }) {
			continue
		}
		began := time.Now()
		s, err := measure(ctx, e, table, c, seed)
		if err != nil {
			return fmt.Errorf("seed %d: %w", seed, err)
		}
		r.Seeds = append(r.Seeds, s)
		fmt.Fprintf(log, "seed %d: %d runs attacked (%.0f s)\n", seed, len(s.Runs), time.Since(began).Seconds())
		if c.keep != "" {
			if err := report.Save(c.keep, r); err != nil {
				return err
			}
		}
	}
	return write(c.out, r, log)
}

// tolerance is how far the replica's update may be from the engine's, whose
// arithmetic is float32, relative to its length.
const tolerance = 1e-3

func measure(ctx context.Context, e *engine.Engine, table dataset.Table, c config, seed uint64) (*seedResults, error) {
	p, err := newPeople(table, c.sizes[len(c.sizes)-1], c.rows, knownRows, seed)
	if err != nil {
		return nil, err
	}
	out := &seedResults{Seed: seed}
	for _, family := range []model.Family{model.Logistic, model.MLP} {
		for _, n := range c.sizes {
			cohort, err := p.cohort(model.DefaultSpec(family), n)
			if err != nil {
				return nil, err
			}
			for _, o := range orders(family) {
				if err := ctx.Err(); err != nil {
					return nil, err
				}
				if o.Epsilon > 0 && n < smallestPrivate {
					continue
				}
				v, err := cohort.play(o, func(params []float64, rows []example, batches dao.Hash, delta []float64) error {
					off, err := cohort.replica.off(ctx, e, params, rows, batches, delta)
					out.Engine = max(out.Engine, off)
					if err == nil && off > tolerance {
						err = fmt.Errorf("%w: %.2g of the length apart", errReplica, off)
					}
					return err
				})
				if err != nil {
					return nil, err
				}
				a, err := cohort.prepare(v, c.rows)
				if err != nil {
					return nil, err
				}
				out.Runs = append(out.Runs, runSighting{family, n, o.Epsilon, a.sight()})
				if family != model.Logistic || o.Epsilon > 0 {
					continue
				}
				for _, validation := range []int{1, 16, 256} {
					s, err := a.sightScores(validation)
					if err != nil {
						return nil, err
					}
					out.Scores = append(out.Scores, s)
				}
			}
			if n != c.sizes[len(c.sizes)-1] {
				continue
			}
			for _, rows := range []int{1, c.rows} {
				for _, size := range append([]int{1}, c.sizes...) {
					for _, o := range orders(family)[:2] {
						if o.Epsilon > 0 && size < smallestPrivate {
							continue
						}
						got, err := cohort.invert(p.schema, o, size, rows)
						if err != nil {
							return nil, err
						}
						out.Inversions = append(out.Inversions, got)
					}
				}
			}
		}
	}
	for _, n := range c.sizes {
		for _, o := range orders(model.Logistic) {
			if o.Epsilon > 0 && n < smallestPrivate {
				continue
			}
			s, err := p.sightStatistics(n, c.rows, o)
			if err != nil {
				return nil, err
			}
			out.Statistics = append(out.Statistics, s)
		}
	}
	return out, nil
}

// off is how far an update is from the engine's, relative to its length.
func (r replica) off(ctx context.Context, e *engine.Engine, params []float64, rows []example, batches dao.Hash, delta []float64) (float64, error) {
	in := engine.TrainInput{Spec: r.spec, Inputs: r.inputs, Classes: r.classes, Params: narrow(params), Seed: batches}
	for _, row := range rows {
		in.X = append(in.X, narrow(row.dense(r.inputs))...)
		in.Y = append(in.Y, int32(row.class))
	}
	got, err := e.Train(ctx, in)
	if err != nil {
		return 0, err
	}
	var apart, length float64
	for j, x := range got.Delta {
		d := float64(x) - delta[j]
		apart, length = apart+d*d, length+delta[j]*delta[j]
	}
	return math.Sqrt(apart / length), nil
}
