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
	threads int
	repeats int
	seconds float64 // a training of each side should last about so long
	profile string
}

func main() {
	c := config{repeats: 7, seconds: 1}
	only := flag.String("only", "", "comma-separated cases, of "+strings.Join(caseNames(), ", ")+"; all if empty")
	quick := flag.Bool("quick", false, "three short repetitions")
	flag.StringVar(&c.python, "python", "", "Python with PyTorch and Flower; without it only ours is timed")
	flag.StringVar(&c.scripts, "scripts", "scripts/peers", "folder of the peers' sides")
	flag.StringVar(&c.data, "data", "testdata", "folder with adult-train.csv and optdigits.tra.csv, compressed or not")
	flag.StringVar(&c.out, "out", "", "folder for peers.md; none is written if empty")
	flag.IntVar(&c.threads, "threads", runtime.NumCPU(), "threads of each side")
	flag.StringVar(&c.profile, "profile", "", "write a profile of our processor time to this file")
	flag.Parse()
	if *quick {
		c.repeats, c.seconds = 3, 0.3
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

func (c config) wants(name string) bool { return len(c.only) == 0 || slices.Contains(c.only, name) }

func (c config) validate() error {
	for _, name := range c.only {
		if !slices.Contains(caseNames(), name) {
			return fmt.Errorf("no case %q; there are %s", name, strings.Join(caseNames(), ", "))
		}
	}
	if c.threads < 1 {
		return fmt.Errorf("%d threads", c.threads)
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
	runtime.GOMAXPROCS(c.threads)
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
	for _, one := range cases() {
		if !c.wants(one.name) {
			continue
		}
		s, err := measure(ctx, c, one, filepath.Join(dir, one.name))
		if err != nil {
			s = speed{problem: err.Error()}
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		s.one = one
		res.speeds = append(res.speeds, s)
		fmt.Println(s)
	}
	if c.wants(flowerCase) {
		r, err := rounds(ctx, c, filepath.Join(dir, flowerCase))
		if err != nil {
			r = roundResult{problem: err.Error()}
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		res.rounds = &r
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
