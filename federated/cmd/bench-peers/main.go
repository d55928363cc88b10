// Command bench-peers measures the training engine against PyTorch and a secure
// round against Flower's SecAgg+, in one run on one machine, and prints one
// line a bar as scripts/bench.sh does. scripts/bench-peers.sh installs the two
// and starts it; without them (no -python) it times only ours, which is what
// work on the engine needs:
//
//	go run ./federated/cmd/bench-peers -only mlp -quick
//	go run ./federated/cmd/bench-peers -only mlp -quick -profile cpu.prof
//
// Both sides train the same spec from the same parameters on the same rows in
// the same order with the same number of threads, by turns, and what they
// arrive at is compared before a ratio is printed. Not for use in a market.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"runtime/pprof"
	"slices"
	"strconv"
	"strings"
	"syscall"

	"sahm/federated/cmd/internal/report"
)

// config is what the command is told.
type config struct {
	python  string // interpreter with PyTorch and Flower; "" times only ours
	scripts string // folder of torch_peer.py and flower_peer.py
	data    string
	out     string // folder for peers.md; "" writes no page
	only    []string
	threads []int // each is measured
	repeats int
	seconds float64 // a training of each side should last about so long
	profile string
	flags   string // those of them that say what is measured and written
}

func main() {
	c := config{repeats: 7, seconds: 1}
	only := flag.String("only", "", "comma-separated cases, of "+strings.Join(caseNames(), ", ")+"; all if empty")
	quick := flag.Bool("quick", false, "three short repetitions")
	flag.StringVar(&c.python, "python", "", "Python with PyTorch and Flower; without it only ours is timed")
	flag.StringVar(&c.scripts, "scripts", "scripts/peers", "folder of the peers' sides")
	flag.StringVar(&c.data, "data", "testdata", "folder with adult-train.csv and optdigits.tra.csv, compressed or not")
	flag.StringVar(&c.out, "out", "", "folder for peers.md; none is written if empty")
	threads := flag.String("threads", defaultThreads(), "comma-separated numbers of threads that each side gets; the worst ratio counts")
	flag.StringVar(&c.profile, "profile", "", "write a profile of our processor time to this file")
	flag.Parse()
	c.flags = given(flag.CommandLine)
	if *quick {
		c.repeats, c.seconds = 3, 0.3
	}
	for _, t := range strings.Split(*threads, ",") {
		n, err := strconv.Atoi(t)
		if err != nil {
			n = 0 // refused below
		}
		c.threads = append(c.threads, n)
	}
	if *only != "" {
		c.only = strings.Split(*only, ",")
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, c); err != nil {
		fmt.Fprintln(os.Stderr, "bench-peers:", err)
		os.Exit(1)
	}
}

// defaultThreads are one and all: where other work keeps processors busy, a
// peer that waits for its second thread in every operation is slower with two
// than with one, and a ratio over that would say nothing.
func defaultThreads() string {
	if n := runtime.NumCPU(); n > 1 {
		return "1," + strconv.Itoa(n)
	}
	return "1"
}

// given are the flags that were set, but for where Python is.
func given(f *flag.FlagSet) string {
	var out []string
	f.Visit(func(one *flag.Flag) {
		switch {
		case one.Name == "python":
		case one.Value.String() == "true":
			out = append(out, "-"+one.Name)
		default:
			out = append(out, "-"+one.Name+" "+one.Value.String())
		}
	})
	return strings.Join(out, " ")
}

func (c config) wants(name string) bool { return len(c.only) == 0 || slices.Contains(c.only, name) }

func (c config) validate() error {
	for _, name := range c.only {
		if !slices.Contains(caseNames(), name) {
			return fmt.Errorf("no case %q; there are %s", name, strings.Join(caseNames(), ", "))
		}
	}
	for _, n := range c.threads {
		if n < 1 || n > 1024 {
			return errors.New("-threads: numbers from 1 to 1024, separated by commas")
		}
	}
	if c.out != "" && (len(c.only) > 0 || c.python == "") {
		return errors.New("a page needs every case and both sides: no -only, and -python")
	}
	return nil
}

func run(ctx context.Context, c config) error {
	if err := c.validate(); err != nil {
		return err
	}
	if c.profile != "" {
		f, err := os.Create(c.profile)
		if err != nil {
			return err
		}
		defer f.Close()
		if err := pprof.StartCPUProfile(f); err != nil {
			return err
		}
		defer pprof.StopCPUProfile()
	}
	dir, err := os.MkdirTemp("", "bench-peers-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)

	var res results
	if res.machine, err = machine(ctx, c); err != nil {
		return err
	}
	fmt.Println(res.machine)
	if res.machine.busy() {
		fmt.Println("warning: other work keeps this machine busy; ratios of more than one thread say little, and take long")
	}
	for _, o := range cases() {
		for _, n := range c.threads {
			if !c.wants(o.name) {
				continue
			}
			runtime.GOMAXPROCS(n)
			s, err := measure(ctx, c, o, n, filepath.Join(dir, o.name))
			if ctx.Err() != nil {
				return ctx.Err()
			}
			if err != nil {
				s = speed{problem: err.Error()}
			}
			s.one, s.threads = o, n
			res.speeds = append(res.speeds, s)
			fmt.Println(s)
		}
	}
	for _, n := range c.threads {
		if !c.wants(flowerCase) {
			continue
		}
		runtime.GOMAXPROCS(n)
		r, err := rounds(ctx, c, n, filepath.Join(dir, flowerCase))
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			r = roundResult{problem: err.Error()}
		}
		r.threads = n
		res.rounds = append(res.rounds, r)
		fmt.Println(r)
	}
	fmt.Println()
	for _, b := range res.bars() {
		fmt.Println(b)
	}
	if c.out == "" {
		return nil
	}
	return report.WriteFiles(c.out, map[string][]byte{"peers.md": []byte(res.page())})
}
