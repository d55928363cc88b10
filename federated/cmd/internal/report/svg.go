// Package report is what the measuring commands write with: figures over
// seeds, pages of Markdown, and plots that follow the reader's colour scheme.
// Not for the product's own output.
package report

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
.c0 { stroke: #1257a8; fill: #1257a8 } .c1 { stroke: #b35900; fill: #b35900 } .c2 { stroke: #0b7a53; fill: #0b7a53 } .c3 { stroke: #7a3fb0; fill: #7a3fb0 } .line { fill: none; stroke-width: 2 } .err { stroke-width: 1.5; fill: none }
.hollow { fill: #ffffff; stroke-width: 2 } .barlabel { fill: #a3243b }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf0 } .bg { fill: #10191d } .s { fill: #a9bac0 } .axis { stroke: #a9bac0 } .grid { stroke: #2a393f } .bar { stroke: #ff8a9c } .barlabel { fill: #ff8a9c }
.c0 { stroke: #6cb2ff; fill: #6cb2ff } .c1 { stroke: #f5a352; fill: #f5a352 } .c2 { stroke: #4fd1a1; fill: #4fd1a1 } .c3 { stroke: #c79bf2; fill: #c79bf2 } .line { fill: none } .err { fill: none } .hollow { fill: #10191d }
}
</style>
`

// Canvas collects the elements of one picture.
type Canvas struct {
	strings.Builder
	width, height float64
}

// NewCanvas starts a picture of the given size with its title at the top. The
// description is for those who cannot see it.
func NewCanvas(width, height float64, title, description string) *Canvas {
	c := &Canvas{width: width, height: height}
	fmt.Fprintf(c, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %g %g" role="img" aria-labelledby="t d">`+"\n", width, height)
	fmt.Fprintf(c, "<title id=\"t\">%s</title>\n<desc id=\"d\">%s</desc>\n%s", escape(title), escape(description), svgStyle)
	fmt.Fprintf(c, `<rect class="bg" width="%g" height="%g" rx="6"/>`+"\n", width, height)
	c.Text(20, 28, "start", "t", title)
	return c
}

// Done is the finished picture.
func (c *Canvas) Done() string { return c.String() + "</svg>\n" }

func escape(s string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(s)
}

// Text writes at a point; anchor is start, middle or end.
func (c *Canvas) Text(x, y float64, anchor, class, s string) {
	fmt.Fprintf(c, `<text class="%s" x="%.1f" y="%.1f" text-anchor="%s">%s</text>`+"\n", class, x, y, anchor, escape(s))
}

// Turned writes upward, for a vertical axis.
func (c *Canvas) Turned(x, y float64, s string) {
	fmt.Fprintf(c, `<text x="%.1f" y="%.1f" text-anchor="middle" transform="rotate(-90 %.1f %.1f)">%s</text>`+"\n", x, y, x, y, escape(s))
}

// Line draws a line of a class: axis, grid, bar, or err with a series' cN.
func (c *Canvas) Line(class string, x1, y1, x2, y2 float64) {
	fmt.Fprintf(c, `<line class="%s" x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f"/>`+"\n", class, x1, y1, x2, y2)
}

// Mark draws the point of series k: disc, hollow square, triangle, diamond.
func (c *Canvas) Mark(k int, x, y float64) {
	switch k {
	case 0:
		fmt.Fprintf(c, `<circle class="c0" cx="%.1f" cy="%.1f" r="4.5"/>`+"\n", x, y)
	case 1:
		fmt.Fprintf(c, `<rect class="c1 hollow" x="%.1f" y="%.1f" width="8" height="8"/>`+"\n", x-4, y-4)
	case 3:
		fmt.Fprintf(c, `<path class="c3 hollow" d="M%.1f %.1fl5.5 5.5l-5.5 5.5l-5.5 -5.5z"/>`+"\n", x, y-5.5)
	default:
		fmt.Fprintf(c, `<path class="c2" d="M%.1f %.1fl5 9h-10z"/>`+"\n", x, y-5.5)
	}
}

// Scale maps values to pixels and names round steps between.
type Scale struct{ Lo, Hi, From, To float64 }

// At is the pixel of a value.
func (s Scale) At(v float64) float64 { return s.From + (v-s.Lo)/(s.Hi-s.Lo)*(s.To-s.From) }

// Ticks are round values from Lo to Hi, about five.
func (s Scale) Ticks() (out []float64) {
	step := math.Pow(10, math.Floor(math.Log10((s.Hi-s.Lo)/4)))
	for _, k := range []float64{1, 2, 5, 10} {
		if (s.Hi-s.Lo)/(step*k) <= 6 {
			step *= k
			break
		}
	}
	for i := math.Ceil(s.Lo/step - 1e-9); i*step <= s.Hi+1e-9*step; i++ {
		out = append(out, i*step)
	}
	return out
}

// Reach widens lo and hi to hold the figures and their deviations.
func Reach(lo, hi float64, all ...Figure) (float64, float64) {
	for _, f := range all {
		lo, hi = min(lo, f.Mean-f.Std), max(hi, f.Mean+f.Std)
	}
	pad := 0.04 * (hi - lo)
	return lo - pad, hi + pad
}

// Legend names the series, each beside its mark.
func Legend(c *Canvas, x, y float64, names ...string) {
	for k, n := range names {
		c.Mark(k, x, y-4)
		c.Text(x+12, y, "start", "", n)
		x += 42 + 7.4*float64(len([]rune(n)))
	}
}

// Curve draws a series through its points, with a bar of one deviation each.
func (c *Canvas) Curve(series int, xs []float64, ys []Figure, y Scale) {
	var path []string
	for i, x := range xs {
		path = append(path, fmt.Sprintf("%.1f,%.1f", x, y.At(ys[i].Mean)))
	}
	fmt.Fprintf(c, `<polyline class="c%d line" points="%s"/>`+"\n", series, strings.Join(path, " "))
	for i, x := range xs {
		c.Line(fmt.Sprintf("c%d err", series), x, y.At(ys[i].Mean-ys[i].Std), x, y.At(ys[i].Mean+ys[i].Std))
		c.Mark(series, x, y.At(ys[i].Mean))
	}
}
