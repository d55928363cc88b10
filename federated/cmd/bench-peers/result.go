package main

import (
	"bufio"
	"context"
	"fmt"
	"math"
	"os"
	"runtime"
	"strconv"
	"strings"
)

// results are all of a run.
type results struct {
	machine environment
	speeds  []speed
	rounds  []roundResult
}

// environment is what the figures depend on besides the code.
type environment struct {
	processor string
	flags     string // of the command
	load      string // of one minute, before the run
	python    string
	torch     string
	flower    string
}

// String is the first line of a run.
func (e environment) String() string {
	line := fmt.Sprintf("machine: %s/%s, %s, %d processors at a load of %s, %s", runtime.GOOS, runtime.GOARCH, e.processor, runtime.NumCPU(), e.load, runtime.Version())
	if e.torch != "" {
		line += fmt.Sprintf("; Python %s, PyTorch %s, Flower %s", e.python, e.torch, e.flower)
	}
	return line
}

func machine(ctx context.Context, c config) (environment, error) {
	e := environment{processor: processor(), load: load1(), flags: c.flags}
	if c.python == "" {
		return e, nil
	}
	p, err := c.start(ctx, "torch_peer.py", 1)
	if err != nil {
		return e, err
	}
	defer p.close()
	var v struct{ Python, Torch, Flower string }
	if err := p.ask(map[string]any{"do": "version"}, &v); err != nil {
		return e, err
	}
	e.python, e.torch, e.flower = v.Python, v.Torch, v.Flower
	return e, nil
}

// processor is its name as Linux has it.
func processor() string {
	f, err := os.Open("/proc/cpuinfo")
	if err != nil {
		return "unknown processor"
	}
	defer f.Close()
	for s := bufio.NewScanner(f); s.Scan(); {
		if name, value, ok := strings.Cut(s.Text(), ":"); ok && strings.TrimSpace(name) == "model name" {
			return strings.TrimSpace(value)
		}
	}
	return "unknown processor"
}

// load1 is how many threads wanted to run in the last minute, as Linux has it.
func load1() string {
	b, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return "unknown"
	}
	first, _, _ := strings.Cut(string(b), " ")
	return first
}

// busy says whether the processors were taken before the run began.
func (e environment) busy() bool {
	load, err := strconv.ParseFloat(e.load, 64)
	return err == nil && load > float64(runtime.NumCPU())*0.75
}

// bar is one line of the verdict, in the form of scripts/bench.sh.
type bar struct {
	name  string
	value float64 // NaN if it could not be measured
	limit float64
}

func (b bar) pass() bool { return b.value >= b.limit }

// String is "bar NAME VALUE >=LIMIT pass|miss".
func (b bar) String() string {
	value, verdict := "none", "miss"
	if !math.IsNaN(b.value) {
		value = fmt.Sprintf("%.4g", b.value)
	}
	if b.pass() {
		verdict = "pass"
	}
	return fmt.Sprintf("bar %s %s >=%g %s", b.name, value, b.limit, verdict)
}

// bars has one of each case with a limit: of the numbers of threads the worst
// counts, and one that could not be measured counts as worst.
func (r results) bars() []bar {
	var out []bar
	add := func(name string, limit, value float64) {
		for i := range out {
			if out[i].name == name {
				out[i].value = math.Min(out[i].value, value) // NaN if one is
				return
			}
		}
		out = append(out, bar{name, value, limit})
	}
	for _, s := range r.speeds {
		if s.limit > 0 {
			add(s.name+"_vs_torch", s.limit, s.ratio())
		}
	}
	for _, f := range r.rounds {
		add("flower_round_vs_ours", 3, f.ratio())
	}
	return out
}
