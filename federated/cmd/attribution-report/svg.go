package main

import (
	"fmt"

	"sahm/federated/cmd/internal/report"
)

// gradedPlot has a panel a data set: each contributor's part of the total, by
// its share of wrong labels.
func gradedPlot(data []*dataResults) string {
	const left, top, w, h, gap = 84.0, 96.0, 250.0, 250.0, 66.0
	c := report.NewCanvas(left+float64(len(data))*(w+gap)-gap+20, top+h+62, "Graded label noise: first-order scores and exact Shapley values",
		"For each data set, each of eight contributors' part of the sum over all, against its share of wrong labels. Points are means over seeds, bars one standard deviation.")
	report.Legend(c, 28, 56, "first-order score, opened from masks", "exact Shapley value, 256 retrainings")
	for k, d := range data {
		series := [2][]report.Figure{gradedParts(d.Graded, false), gradedParts(d.Graded, true)}
		lo, hi := report.Reach(0, 0, append(append([]report.Figure(nil), series[0]...), series[1]...)...)
		x0 := left + float64(k)*(w+gap)
		x, y := report.Scale{Lo: -5, Hi: 75, From: x0, To: x0 + w}, report.Scale{Lo: lo, Hi: hi, From: top + h, To: top}
		for _, v := range y.Ticks() {
			c.Line("grid", x0, y.At(v), x0+w, y.At(v))
			c.Text(x0-8, y.At(v)+4, "end", "s", percent(v))
		}
		c.Line("axis", x0, y.At(0), x0+w, y.At(0))
		c.Text(x0+w/2, top-8, "middle", "p", d.Name)
		for i := range series[0] {
			c.Text(x.At(10*float64(i)), top+h+18, "middle", "s", fmt.Sprint(10*i))
		}
		c.Text(x0+w/2, top+h+42, "middle", "", "wrong labels (%)")
		for s := range series {
			off := 1.2 * (float64(s) - 0.5) // so that neither hides the other
			xs := make([]float64, len(series[s]))
			for i := range xs {
				xs[i] = x.At(10*float64(i) + off)
			}
			c.Curve(s, xs, series[s], y)
		}
	}
	c.Turned(20, top+h/2, "part of the sum over all eight")
	return c.Done()
}

// gradedParts is, by contributor, its part of the sum of scores or of exact
// Shapley values.
func gradedParts(runs []*graded, exact bool) []report.Figure {
	if len(runs) == 0 {
		return nil
	}
	out := make([]report.Figure, len(runs[0].Settled.Scores))
	for i := range out {
		var parts []float64
		for _, g := range runs {
			v := g.Settled.Scores
			if exact {
				v = g.Exact.Validation
			}
			parts = append(parts, v[i]/total(v))
		}
		out[i] = report.Over(parts)
	}
	return out
}

// conductPlot has a row for each way of the sixth contributor, a mark a data
// set: its bonus in parts of an equal share.
func conductPlot(data []*dataResults) string {
	names := conductNames(data)
	const left, top, w, step = 250.0, 84.0, 620.0, 44.0
	h := step * float64(len(names))
	c := report.NewCanvas(left+w+40, top+h+64, "What the sixth of six contributors earns, by what it sends",
		"Bonus in per cent of an equal share, a mark a data set; points are means over seeds, bars one standard deviation. A dashed line marks ten per cent.")
	var labels []string
	var all []report.Figure
	for _, d := range data {
		labels = append(labels, d.Name)
		for _, n := range names {
			all = append(all, report.Over(bonusOf(d.Conducts, n)))
		}
	}
	lo, hi := report.Reach(0, 1.2, all...)
	report.Legend(c, 28, 56, labels...)
	x := report.Scale{Lo: lo, Hi: hi, From: left, To: left + w}
	for _, v := range x.Ticks() {
		c.Line("grid", x.At(v), top, x.At(v), top+h)
		c.Text(x.At(v), top+h+18, "middle", "s", percent(v))
	}
	c.Line("axis", x.At(0), top, x.At(0), top+h)
	c.Line("bar", x.At(0.1), top, x.At(0.1), top+h)
	c.Text(x.At(0.1)+4, top-6, "start", "s barlabel", "bar: 10 % for flipped labels and random noise")
	for i, n := range names {
		y := top + step*(float64(i)+0.5)
		c.Text(left-14, y+4, "end", "", n)
		for k, d := range data {
			f := report.Over(bonusOf(d.Conducts, n))
			py := y + 11*(float64(k)-float64(len(data)-1)/2)
			c.Line(fmt.Sprintf("c%d err", k), x.At(f.Mean-f.Std), py, x.At(f.Mean+f.Std), py)
			c.Mark(k, x.At(f.Mean), py)
		}
	}
	c.Text(left+w/2, top+h+44, "middle", "", "bonus in per cent of an equal share")
	return c.Done()
}

func percent(v float64) string { return fmt.Sprintf("%.0f %%", 100*v+0) }
