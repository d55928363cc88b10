package main

import (
	"bufio"
	"context"
	"fmt"
	"math"
	"os"
	"runtime"
	"strings"

	"sahm/federated/cmd/internal/report"
)

// results are all of a run.
type results struct {
	machine environment
	speeds  []speed
	rounds  *roundResult
}

// environment is what the figures depend on besides the code.
type environment struct {
	processor string
	threads   int
	python    string
	torch     string
	flower    string
}

// String is the first line of a run.
func (e environment) String() string {
	line := fmt.Sprintf("machine: %s/%s, %s, %d of %d processors, %s", runtime.GOOS, runtime.GOARCH, e.processor, e.threads, runtime.NumCPU(), runtime.Version())
	if e.torch != "" {
		line += fmt.Sprintf("; Python %s, PyTorch %s, Flower %s", e.python, e.torch, e.flower)
	}
	return line
}

func machine(ctx context.Context, c config) (environment, error) {
	e := environment{processor: processor(), threads: c.threads}
	if c.python == "" {
		return e, nil
	}
	p, err := c.start(ctx, "torch_peer.py")
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

func (r results) bars() []bar {
	var out []bar
	for _, s := range r.speeds {
		if s.limit == 0 {
			continue
		}
		b := bar{s.name + "_vs_torch", math.NaN(), s.limit}
		if s.problem == "" {
			b.value = s.ratio()
		}
		out = append(out, b)
	}
	if r.rounds != nil {
		out = append(out, bar{"flower_round_vs_ours", r.rounds.ratio(), 3})
	}
	return out
}

// page is docs/peers.md.
func (r results) page() string {
	var p report.Page
	p.Say("# Against PyTorch and Flower\n")
	return p.String()
}
