package main

import (
	"fmt"

	"sahm/federated/cmd/internal/report"
)

// plot is test accuracy by round where contributors are least alike.
func plot(r *results) string {
	const width, height, left, right, top, bottom = 760.0, 400.0, 70.0, 20.0, 80.0, 60.0
	w := r.world(digitsTwo)
	c := report.NewCanvas(width, height, "Optdigits, two labels a contributor: test accuracy by round",
		"Four curves of mean test accuracy with one standard deviation over seeds, by round: FedAvg, FedProx, FedAdam and SCAFFOLD, each at its best learning rate.")
	names := []string{fedavg, fedprox, fedadam, scaffold}
	report.Legend(c, left, 56, names...)
	y := report.Scale{Lo: 0, Hi: 1, From: height - bottom, To: top}
	x := report.Scale{Lo: 0, Hi: float64(r.Rounds), From: left, To: width - right}
	for _, v := range y.Ticks() {
		c.Line("grid", left, y.At(v), width-right, y.At(v))
		c.Text(left-8, y.At(v)+4, "end", "s", fmt.Sprintf("%.0f %%", 100*v))
	}
	for _, v := range x.Ticks() {
		c.Text(x.At(v), height-bottom+20, "middle", "s", fmt.Sprintf("%.0f", v))
	}
	c.Line("axis", left, height-bottom, width-right, height-bottom)
	c.Line("axis", left, top, left, height-bottom)
	c.Text((left+width-right)/2, height-16, "middle", "", "round")
	c.Turned(20, (top+height-bottom)/2, "test accuracy")
	for k, name := range names {
		var xs []float64
		var ys []report.Figure
		for round := range r.Rounds {
			f := r.over(w, name, w.best(name, r.Seeds), false, func(t *trial) float64 {
				if round < len(t.Test) {
					return t.Test[round]
				}
				return 0
			})
			if f.N > 0 {
				xs, ys = append(xs, x.At(float64(round+1))), append(ys, f)
			}
		}
		c.Curve(k, xs, ys, y)
	}
	return c.Done()
}
