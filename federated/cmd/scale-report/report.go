package main

import (
	"encoding/json"
	"fmt"
	"math"

	"sahm/federated/cmd/internal/report"
)

func write(dir string, r *results) error {
	body, err := json.MarshalIndent(r, "", " ")
	if err != nil {
		return err
	}
	return report.WriteFiles(dir, map[string][]byte{"scale.md": []byte(markdown(r)), "scale.json": append(body, '\n'), "img/scale.svg": []byte(plot(r))})
}

func mib(b int64) string { return fmt.Sprintf("%.0f", float64(b)/(1<<20)) }

func markdown(r *results) string {
	var p report.Page
	p.Say("# Scale\n")
	p.Say("Written by `make scale-report` (`go run ./federated/cmd/scale-report --rounds %d`) on %s with %d cores, engine class", r.Rounds, r.Machine, r.Cores)
	p.Say("`%s`. `scale.json` holds the figures. They are of one run each, on whatever else the machine was doing.\n", r.Class)
	if len(r.Runs) == 0 {
		return p.String()
	}
	first, end := r.Runs[0], r.Runs[len(r.Runs)-1]
	p.Say("Whole trainings by federated averaging with secure aggregation, each in one process of its own that plays everybody: %d rounds", r.Rounds)
	p.Say("of a multi-layer perceptron of %d parameters on Adult, %d rows and %d steps of %d rows a contributor and round, weights and clipping,", end.Parameters, rowsEach, localSteps, batchSize)
	c := committee()
	p.Say("32-bit words, %d-of-%d custodians who all answer with every piece they hold (%d mask streams a contributor and round to make, %d", c.T, c.M, c.Pieces(), c.M*len(c.PiecesOf(0)))
	p.Say("to sum), comparison of the copies, subtraction, server rule. Every opened sum was equal to that of the plain integers.\n")
	p.Head("contributors", "seconds", "processor seconds", "of them a round", "peak MiB", "of it before round 1", "training", "members", "custodians", "server", "test accuracy")
	for _, f := range r.Runs {
		p.Row(fmt.Sprint(f.Contributors), fmt.Sprintf("%.1f", f.Seconds), fmt.Sprintf("%.1f", f.Processor), fmt.Sprintf("%.2f", f.Processor/float64(r.Rounds)), mib(f.PeakBytes), mib(f.StartBytes),
			fmt.Sprintf("%.1f", f.Training), fmt.Sprintf("%.2f", f.Members), fmt.Sprintf("%.2f", f.Custodians), fmt.Sprintf("%.2f", f.Server), fmt.Sprintf("%.2f %%", 100*f.Accuracy))
	}
	p.Say("\nSeconds are by the clock, over all rounds, with whatever else ran; processor seconds are of all cores together:")
	p.Say("training (all contributors), members (all: weigh, clip, quantise, mask), custodians (all five) and server (add uploads, compare and")
	p.Say("subtract sums, apply the rule). Memory is the process's resident peak.\n")
	p.Say("![Time and memory by contributors](img/scale.svg)\n")
	p.Say("## Growth\n")
	if len(r.Runs) > 1 {
		x0, x1 := float64(first.Contributors), float64(end.Contributors)
		slope := func(a, b float64) string { return fmt.Sprintf("%.2f", exponent(x0, a, x1, b)) }
		p.Say("From %d to %d contributors, ×%.0f:\n", first.Contributors, end.Contributors, x1/x0)
		p.Head("", "factor", "exponent of the number of contributors")
		p.Row("processor time", fmt.Sprintf("×%.1f", end.Processor/first.Processor), slope(first.Processor, end.Processor))
		p.Row("custodians", fmt.Sprintf("×%.1f", end.Custodians/first.Custodians), slope(first.Custodians, end.Custodians))
		p.Row("peak memory", fmt.Sprintf("×%.2f", float64(end.PeakBytes)/float64(first.PeakBytes)), slope(float64(first.PeakBytes), float64(end.PeakBytes)))
		p.Say("")
	}
	p.Say("* Time is linear: a contributor costs what it costs, however many others there are. There are no pairs: a contributor's masks are one")
	p.Say("  stream a piece of the committee, not one a neighbour.")
	perRound := float64(end.Custodians) / float64(r.Rounds) / float64(c.M)
	p.Say("* With %d contributors, each custodian works %.2f s a round, each contributor %.2f ms on its upload, which is %.1f KiB in every size.", end.Contributors, perRound,
		1e3*end.Members/float64(r.Rounds*end.Contributors), float64(end.UploadBytes)/1024)
	p.Say("* Memory is near constant: uploads are added as they come. What grows is the contributors' rows, which a process here holds for all of")
	p.Say("  them, and a custodian's stream keys of one piece. A coordinator that keeps uploads for the challenge window keeps them as")
	p.Say("  files: %.1f MiB for %d contributors and %d rounds.", float64(end.UploadBytes)*float64(end.Contributors*r.Rounds)/(1<<20), end.Contributors, r.Rounds)
	p.Say("* Not measured here: bytes on a wire, signatures, chain transactions. 32-bit words with this quantiser hold sums of up to 2,047 contributors;")
	p.Say("  larger cohorts use 64-bit words.")
	return p.String()
}

// plot has two panels over the number of contributors, both logarithmic in it
// and in what is measured.
func plot(r *results) string {
	const width, height, top, bottom = 760.0, 360.0, 80.0, 60.0
	c := report.NewCanvas(width, height, "Time and memory by number of contributors", "Two panels with logarithmic axes: processor seconds of a whole training, and its peak resident memory, by number of contributors.")
	if len(r.Runs) == 0 {
		return c.Done()
	}
	lo, hi := math.Log10(float64(r.Runs[0].Contributors)), math.Log10(float64(r.Runs[len(r.Runs)-1].Contributors))
	panel := func(series int, left, right float64, what string, of func(*figures) float64) {
		low, high := math.Inf(1), math.Inf(-1)
		for _, f := range r.Runs {
			low, high = min(low, math.Log10(of(f))), max(high, math.Log10(of(f)))
		}
		x := report.Scale{Lo: lo, Hi: max(hi, lo+1), From: left, To: right}
		y := report.Scale{Lo: math.Floor(low), Hi: max(math.Ceil(high), math.Floor(low)+1), From: height - bottom, To: top}
		for v := y.Lo; v <= y.Hi; v++ {
			c.Line("grid", left, y.At(v), right, y.At(v))
			c.Text(left-8, y.At(v)+4, "end", "s", fmt.Sprintf("%g", math.Pow(10, v)))
		}
		c.Line("axis", left, height-bottom, right, height-bottom)
		c.Line("axis", left, top, left, height-bottom)
		c.Text(left, top-12, "start", "p", what)
		var xs []float64
		var ys []report.Figure
		for _, f := range r.Runs {
			at := x.At(math.Log10(float64(f.Contributors)))
			xs, ys = append(xs, at), append(ys, report.Figure{N: 1, Mean: math.Log10(of(f))})
			c.Text(at, height-bottom+20, "middle", "s", fmt.Sprint(f.Contributors))
		}
		c.Text((left+right)/2, height-16, "middle", "", "contributors")
		c.Curve(series, xs, ys, y)
	}
	panel(0, 60, 360, "processor seconds, all rounds", func(f *figures) float64 { return f.Processor })
	panel(1, 440, 740, "peak memory, MiB", func(f *figures) float64 { return float64(f.PeakBytes) / (1 << 20) })
	return c.Done()
}
