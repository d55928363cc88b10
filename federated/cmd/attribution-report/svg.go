package main

import (
	"fmt"
	"math"
	"strings"
)

// A few shapes are all that the plots need. Colours follow the reader's
// scheme; each series also has a mark of its own.

const svgStyle = `<style>
text { font: 13px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; fill: #14252b }
.bg { fill: #ffffff } .t { font-size: 16px; font-weight: 700 } .p { font-weight: 700 } .s { font-size: 12px; fill: #3f5057 }
.axis { stroke: #3f5057; stroke-width: 1 } .grid { stroke: #dde5e7; stroke-width: 1 } .bar { stroke: #a3243b; stroke-width: 1.5; stroke-dasharray: 5 4 }
.c0 { stroke: #1257a8; fill: #1257a8 } .c1 { stroke: #b35900; fill: #b35900 } .c2 { stroke: #0b7a53; fill: #0b7a53 } .line { fill: none; stroke-width: 2 } .err { stroke-width: 1.5; fill: none }
.hollow { fill: #ffffff; stroke-width: 2 } .barlabel { fill: #a3243b }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf0 } .bg { fill: #10191d } .s { fill: #a9bac0 } .axis { stroke: #a9bac0 } .grid { stroke: #2a393f } .bar { stroke: #ff8a9c } .barlabel { fill: #ff8a9c }
.c0 { stroke: #6cb2ff; fill: #6cb2ff } .c1 { stroke: #f5a352; fill: #f5a352 } .c2 { stroke: #4fd1a1; fill: #4fd1a1 } .line { fill: none } .err { fill: none } .hollow { fill: #10191d }
}
</style>
`

// canvas collects the elements of one picture.
type canvas struct {
	strings.Builder
	width, height float64
}

func newCanvas(width, height float64, title, description string) *canvas {
	c := &canvas{width: width, height: height}
	fmt.Fprintf(c, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %g %g" role="img" aria-labelledby="t d">`+"\n", width, height)
	fmt.Fprintf(c, "<title id=\"t\">%s</title>\n<desc id=\"d\">%s</desc>\n%s", escape(title), escape(description), svgStyle)
	fmt.Fprintf(c, `<rect class="bg" width="%g" height="%g" rx="6"/>`+"\n", width, height)
	c.text(20, 28, "start", "t", title)
	return c
}

func (c *canvas) done() string { return c.String() + "</svg>\n" }

func escape(s string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(s)
}

func (c *canvas) text(x, y float64, anchor, class, s string) {
	fmt.Fprintf(c, `<text class="%s" x="%.1f" y="%.1f" text-anchor="%s">%s</text>`+"\n", class, x, y, anchor, escape(s))
}

func (c *canvas) turned(x, y float64, s string) {
	fmt.Fprintf(c, `<text x="%.1f" y="%.1f" text-anchor="middle" transform="rotate(-90 %.1f %.1f)">%s</text>`+"\n", x, y, x, y, escape(s))
}

func (c *canvas) line(class string, x1, y1, x2, y2 float64) {
	fmt.Fprintf(c, `<line class="%s" x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f"/>`+"\n", class, x1, y1, x2, y2)
}

// mark draws the point of series k: disc, hollow square, triangle.
func (c *canvas) mark(k int, x, y float64) {
	switch k {
	case 0:
		fmt.Fprintf(c, `<circle class="c0" cx="%.1f" cy="%.1f" r="4.5"/>`+"\n", x, y)
	case 1:
		fmt.Fprintf(c, `<rect class="c1 hollow" x="%.1f" y="%.1f" width="8" height="8"/>`+"\n", x-4, y-4)
	default:
		fmt.Fprintf(c, `<path class="c2" d="M%.1f %.1fl5 9h-10z"/>`+"\n", x, y-5.5)
	}
}

// scale maps values to pixels and names round steps between.
type scale struct{ lo, hi, from, to float64 }

func (s scale) at(v float64) float64 { return s.from + (v-s.lo)/(s.hi-s.lo)*(s.to-s.from) }

func (s scale) ticks() (out []float64) {
	step := math.Pow(10, math.Floor(math.Log10((s.hi-s.lo)/4)))
	for _, k := range []float64{1, 2, 5, 10} {
		if (s.hi-s.lo)/(step*k) <= 6 {
			step *= k
			break
		}
	}
	for i := math.Ceil(s.lo/step - 1e-9); i*step <= s.hi+1e-9*step; i++ {
		out = append(out, i*step)
	}
	return out
}

// reach widens lo and hi to hold the figures and their deviations.
func reach(lo, hi float64, all ...figure) (float64, float64) {
	for _, f := range all {
		lo, hi = min(lo, f.Mean-f.Std), max(hi, f.Mean+f.Std)
	}
	pad := 0.04 * (hi - lo)
	return lo - pad, hi + pad
}

func legend(c *canvas, x, y float64, names ...string) {
	for k, n := range names {
		c.mark(k, x, y-4)
		c.text(x+12, y, "start", "", n)
		x += 40 + 7*float64(len([]rune(n)))
	}
}

// gradedPlot has a panel a data set: each contributor's part of the total, by
// its share of wrong labels.
func gradedPlot(data []*dataResults) string {
	const left, top, w, h, gap = 84.0, 96.0, 250.0, 250.0, 66.0
	c := newCanvas(left+float64(len(data))*(w+gap)-gap+20, top+h+62, "Graded label noise: first-order scores and exact Shapley values",
		"For each data set, each of eight contributors' part of the sum over all, against its share of wrong labels. Points are means over seeds, bars one standard deviation.")
	legend(c, 28, 56, "first-order score, opened from masks", "exact Shapley value, 256 retrainings")
	for k, d := range data {
		series := [2][]figure{gradedParts(d.Graded, false), gradedParts(d.Graded, true)}
		lo, hi := reach(0, 0, append(append([]figure(nil), series[0]...), series[1]...)...)
		x0 := left + float64(k)*(w+gap)
		x, y := scale{-5, 75, x0, x0 + w}, scale{lo, hi, top + h, top}
		for _, v := range y.ticks() {
			c.line("grid", x0, y.at(v), x0+w, y.at(v))
			c.text(x0-8, y.at(v)+4, "end", "s", percent(v))
		}
		c.line("axis", x0, y.at(0), x0+w, y.at(0))
		c.text(x0+w/2, top-8, "middle", "p", d.Name)
		for i := range series[0] {
			c.text(x.at(10*float64(i)), top+h+18, "middle", "s", fmt.Sprint(10*i))
		}
		c.text(x0+w/2, top+h+42, "middle", "", "wrong labels (%)")
		for s := range series {
			off := 1.2 * (float64(s) - 0.5) // so that neither hides the other
			var path []string
			for i, f := range series[s] {
				path = append(path, fmt.Sprintf("%.1f,%.1f", x.at(10*float64(i)+off), y.at(f.Mean)))
			}
			fmt.Fprintf(c, `<polyline class="c%d line" points="%s"/>`+"\n", s, strings.Join(path, " "))
			for i, f := range series[s] {
				px := x.at(10*float64(i) + off)
				c.line(fmt.Sprintf("c%d err", s), px, y.at(f.Mean-f.Std), px, y.at(f.Mean+f.Std))
				c.mark(s, px, y.at(f.Mean))
			}
		}
	}
	c.turned(20, top+h/2, "part of the sum over all eight")
	return c.done()
}

// gradedParts is, by contributor, its part of the sum of scores or of exact
// Shapley values.
func gradedParts(runs []*graded, exact bool) []figure {
	if len(runs) == 0 {
		return nil
	}
	out := make([]figure, len(runs[0].Settled.Scores))
	for i := range out {
		var parts []float64
		for _, g := range runs {
			v := g.Settled.Scores
			if exact {
				v = g.Exact.Validation
			}
			parts = append(parts, v[i]/total(v))
		}
		out[i] = over(parts)
	}
	return out
}

// conductPlot has a row for each way of the sixth contributor, a mark a data
// set: its bonus in parts of an equal share.
func conductPlot(data []*dataResults) string {
	names := conductNames(data)
	const left, top, w, step = 250.0, 84.0, 620.0, 44.0
	h := step * float64(len(names))
	c := newCanvas(left+w+40, top+h+64, "What the sixth of six contributors earns, by what it sends",
		"Bonus in per cent of an equal share, a mark a data set; points are means over seeds, bars one standard deviation. A dashed line marks ten per cent.")
	var labels []string
	var all []figure
	for _, d := range data {
		labels = append(labels, d.Name)
		for _, n := range names {
			all = append(all, over(bonusOf(d.Conducts, n)))
		}
	}
	lo, hi := reach(0, 1.2, all...)
	legend(c, 28, 56, labels...)
	x := scale{lo, hi, left, left + w}
	for _, v := range x.ticks() {
		c.line("grid", x.at(v), top, x.at(v), top+h)
		c.text(x.at(v), top+h+18, "middle", "s", percent(v))
	}
	c.line("axis", x.at(0), top, x.at(0), top+h)
	c.line("bar", x.at(0.1), top, x.at(0.1), top+h)
	c.text(x.at(0.1)+4, top-6, "start", "s barlabel", "bar: 10 % for flipped labels and random noise")
	for i, n := range names {
		y := top + step*(float64(i)+0.5)
		c.text(left-14, y+4, "end", "", n)
		for k, d := range data {
			f := over(bonusOf(d.Conducts, n))
			py := y + 11*(float64(k)-float64(len(data)-1)/2)
			c.line(fmt.Sprintf("c%d err", k), x.at(f.Mean-f.Std), py, x.at(f.Mean+f.Std), py)
			c.mark(k, x.at(f.Mean), py)
		}
	}
	c.text(left+w/2, top+h+44, "middle", "", "bonus in per cent of an equal share")
	return c.done()
}

func percent(v float64) string { return fmt.Sprintf("%.0f %%", 100*v+0) }
