// Command scale-report runs whole trainings with 10 to 1,000 simulated
// contributors through secure aggregation, each in one process of its own, and
// writes how time and memory grow: scale.md, scale.json and a plot.
//
// Local training, clipping, quantiser, masks, every custodian's sums,
// comparison, subtraction and the server rule are the product's own code, and
// each opened sum is compared with that of the plain integers. What is
// simulated is that everybody is a process elsewhere: no bytes travel. Not for
// use in a market: it sees all data in the clear.
//
// Times and memory differ from run to run; what is trained does not.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"strconv"
	"strings"
	"syscall"

	"sahm/federated/cmd/internal/report"
)

// config is what the command is told.
type config struct {
	sizes     []int
	rounds    int
	data, out string
	from      string // a scale.json to write up again, in place of a run
	one       int    // measure this size only, in this process, and print it
}

func main() {
	var c config
	sizes := flag.String("sizes", "10,32,100,316,1000", "comma-separated numbers of contributors, ascending, from 3 to 1000")
	flag.IntVar(&c.rounds, "rounds", 20, "rounds of a run")
	flag.StringVar(&c.data, "data", "testdata", "folder with adult-train.csv, compressed or not")
	flag.StringVar(&c.out, "out", "docs", "folder for scale.md and scale.json, and img/ for the plot")
	flag.StringVar(&c.from, "from", "", "write up this scale.json again instead of measuring")
	flag.IntVar(&c.one, "one", 0, "measure so many contributors in this process and print the figures as JSON")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	err := c.parse(*sizes)
	if err == nil {
		err = run(ctx, c, apart(c), os.Stdout)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "scale-report:", err)
		os.Exit(1)
	}
}

func (c *config) parse(sizes string) error {
	for _, s := range strings.Split(sizes, ",") {
		n, err := strconv.Atoi(strings.TrimSpace(s))
		if err != nil || n < 3 || n > most || len(c.sizes) > 0 && n <= c.sizes[len(c.sizes)-1] {
			return fmt.Errorf("--sizes: %q is not a number from 3 to %d above the one before", s, most)
		}
		c.sizes = append(c.sizes, n)
	}
	if c.rounds < 1 || c.one < 0 || c.one > most {
		return errors.New("want --rounds of at least 1 and --one of at most 1000")
	}
	return nil
}

// results is scale.json.
type results struct {
	Class   string // of the training engine
	Machine string
	Cores   int // that the run could use
	Rounds  int
	Runs    []*figures
}

// apart measures a size in a process of its own, so that its peak of memory is
// nobody else's.
func apart(c config) func(context.Context, int) (*figures, error) {
	return func(ctx context.Context, n int) (*figures, error) {
		self, err := os.Executable()
		if err != nil {
			return nil, err
		}
		cmd := exec.CommandContext(ctx, self, "--one", strconv.Itoa(n), "--rounds", strconv.Itoa(c.rounds), "--data", c.data)
		cmd.Stderr = os.Stderr
		body, err := cmd.Output()
		if err != nil {
			return nil, fmt.Errorf("%d contributors: %w", n, err)
		}
		f := new(figures)
		if err := json.Unmarshal(body, f); err != nil {
			return nil, fmt.Errorf("%d contributors: %w", n, err)
		}
		return f, nil
	}
}

func run(ctx context.Context, c config, measure func(context.Context, int) (*figures, error), log io.Writer) error {
	switch {
	case c.from != "":
		r, err := report.Load[results](c.from)
		if err != nil {
			return err
		}
		return write(c.out, r)
	case c.one > 0:
		f, err := simulate(ctx, c, c.one)
		if err != nil {
			return err
		}
		return json.NewEncoder(log).Encode(f)
	}
	r := &results{Machine: runtime.GOOS + "/" + runtime.GOARCH, Cores: runtime.GOMAXPROCS(0), Rounds: c.rounds}
	for _, n := range c.sizes {
		f, err := measure(ctx, n)
		if err != nil {
			return err
		}
		r.Class = f.Class
		r.Runs = append(r.Runs, f)
		fmt.Fprintf(log, "%d contributors: %.1f s, peak %d MiB, accuracy %.4f\n", n, f.Seconds, f.PeakBytes>>20, f.Accuracy)
	}
	return write(c.out, r)
}
