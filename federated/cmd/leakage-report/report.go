package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"sahm/federated/cmd/internal/report"
	"sahm/federated/model"
)

// errShort reports controls that did not succeed or bars that are not met. The
// report is written all the same, and says so.
var errShort = errors.New("controls or bars are short")

func write(dir string, r *results, log io.Writer) error {
	if len(r.Seeds) == 0 {
		return errors.New("no seed was measured")
	}
	body, err := json.MarshalIndent(r, "", " ")
	if err != nil {
		return err
	}
	err = report.WriteFiles(dir, map[string][]byte{
		"leakage.md": []byte(markdown(r)), "leakage.json": append(body, '\n'),
		"img/leakage-membership.svg": []byte(membershipPlot(r)), "img/leakage-inversion.svg": []byte(inversionPlot(r)),
	})
	if err != nil {
		return err
	}
	short, all := 0, bars(r)
	for _, b := range all {
		if !b.met() {
			short++
			fmt.Fprintf(log, "short: %s: %s, want %s\n", b.what, interval(b.figure), b.want())
		}
	}
	fmt.Fprintf(log, "%d controls and bars, %d short; written to %s\n", len(all), short, dir)
	if short > 0 {
		return fmt.Errorf("%w: %d of %d", errShort, short, len(all))
	}
	return nil
}

// interval is "mean ± half of the 95 % confidence interval".
func interval(f report.Figure) string {
	if f.N == 0 {
		return "–"
	}
	if f.N == 1 {
		return fmt.Sprintf("%.3f", f.Mean)
	}
	return fmt.Sprintf("%.3f ± %.3f", f.Mean, f.HalfWidth())
}

// over collects a number from every seed that has it.
func over(r *results, get func(*seedResults) (float64, bool)) report.Figure {
	var v []float64
	for _, s := range r.Seeds {
		if x, ok := get(s); ok {
			v = append(v, x)
		}
	}
	return report.Over(v)
}

func runsOf(r *results, f model.Family, n int, epsilon float64, get func(sightings) float64) report.Figure {
	return over(r, func(s *seedResults) (float64, bool) {
		i := slices.IndexFunc(s.Runs, func(x runSighting) bool { return x.Model == f && x.N == n && x.Epsilon == epsilon })
		if i < 0 {
			return 0, false
		}
		return get(s.Runs[i].Seen), true
	})
}

func statisticsOf(r *results, n int, epsilon float64, get func(statisticsSighting) float64) report.Figure {
	return over(r, func(s *seedResults) (float64, bool) {
		i := slices.IndexFunc(s.Statistics, func(x statisticsSighting) bool { return x.N == n && x.Epsilon == epsilon })
		if i < 0 {
			return 0, false
		}
		return get(s.Statistics[i]), true
	})
}

func scoresOf(r *results, n, validation int) report.Figure {
	return over(r, func(s *seedResults) (float64, bool) {
		i := slices.IndexFunc(s.Scores, func(x scoreSighting) bool { return x.N == n && x.Validation == validation })
		if i < 0 {
			return 0, false
		}
		return s.Scores[i].Rate.AUC, true
	})
}

func inversionsOf(r *results, f model.Family, rows, n int, epsilon float64, get func(inversion) float64) report.Figure {
	return over(r, func(s *seedResults) (float64, bool) {
		i := slices.IndexFunc(s.Inversions, func(x inversion) bool {
			return x.Model == f && x.Rows == rows && x.N == n && x.Epsilon == epsilon
		})
		if i < 0 {
			return 0, false
		}
		return get(s.Inversions[i]), true
	})
}

func sumAUC(s sightings) float64              { return s.Sum.AUC }
func singleAUC(s sightings) float64           { return s.Single.AUC }
func statSum(s statisticsSighting) float64    { return s.Sum.AUC }
func statSingle(s statisticsSighting) float64 { return s.Single.AUC }
func fieldsRight(i inversion) float64         { return i.Fields }

// bar is a condition on the confidence interval of a mean.
type bar struct {
	what    string
	figure  report.Figure
	limit   float64
	atLeast bool
}

// met: the whole interval keeps the limit, so that chance alone does not pass.
func (b bar) met() bool {
	if b.figure.N < 2 {
		return false
	}
	if b.atLeast {
		return b.figure.Mean-b.figure.HalfWidth() >= b.limit
	}
	return b.figure.Mean+b.figure.HalfWidth() <= b.limit
}

func (b bar) want() string {
	if b.atLeast {
		return fmt.Sprintf("≥ %.2f", b.limit)
	}
	return fmt.Sprintf("≤ %.2f", b.limit)
}

func families() []model.Family { return []model.Family{model.Logistic, model.MLP} }

// mark is the AUC that controls must reach, and that sums over large cohorts
// and noised sums must stay below. It is a mark to notice changes by, not a
// promise: what is promised is ε.
const mark = 0.6

// bars are the controls, without which the rest says nothing, and what masks
// and noise are held to.
func bars(r *results) (out []bar) {
	largestSize := r.Sizes[len(r.Sizes)-1]
	control := func(what string, f report.Figure, limit float64) { out = append(out, bar{what, f, limit, true}) }
	hold := func(what string, f report.Figure, limit float64) { out = append(out, bar{what, f, limit, false}) }
	for _, f := range families() {
		control(fmt.Sprintf("control: AUC by one member's updates, %s, cohort of %d", f, largestSize), runsOf(r, f, largestSize, 0, singleAUC), mark)
		control(fmt.Sprintf("control: that less AUC by the sums, %s, cohort of %d", f, largestSize), runsOf(r, f, largestSize, 0, func(s sightings) float64 { return s.Single.AUC - s.Sum.AUC }), 0.05)
		control(fmt.Sprintf("control: fields back from one row's update, %s", f), inversionsOf(r, f, 1, 1, 0, fieldsRight), 0.95)
	}
	control(fmt.Sprintf("control: AUC by one member's statistics, cohort of %d", largestSize), statisticsOf(r, largestSize, 0, statSingle), mark)
	control(fmt.Sprintf("control: AUC by a score against a validation set of one row, cohort of %d", largestSize), scoresOf(r, largestSize, 1), 0.55)
	for _, f := range families() {
		hold(fmt.Sprintf("AUC by the sums, %s, cohort of %d", f, largestSize), runsOf(r, f, largestSize, 0, sumAUC), mark)
		for _, n := range r.Sizes {
			if n >= smallestPrivate {
				hold(fmt.Sprintf("AUC by the noised sums, ε = 8, %s, cohort of %d", f, n), runsOf(r, f, n, 8, sumAUC), mark)
			}
		}
		hold(fmt.Sprintf("fields back from the sum over %d members of one row, beyond guessing, %s", largestSize, f),
			inversionsOf(r, f, 1, largestSize, 0, func(i inversion) float64 { return i.Fields - i.Guessed }), 0.15)
	}
	hold(fmt.Sprintf("AUC by the statistics, cohort of %d", largestSize), statisticsOf(r, largestSize, 0, statSum), mark)
	return out
}

func markdown(r *results) string {
	p := &report.Page{}
	var seeds, sizes []string
	off := 0.0
	for _, s := range r.Seeds {
		seeds = append(seeds, fmt.Sprint(s.Seed))
		off = max(off, s.Engine)
	}
	for _, n := range r.Sizes {
		sizes = append(sizes, fmt.Sprint(n))
	}
	p.Say("# What a coordinator can learn about rows\n")
	p.Say("Written by `make leakage-report` (`go run ./federated/cmd/leakage-report --seeds %s`); every figure is from that run, a mean", strings.Join(seeds, ","))
	p.Say("over %d seeds with its 95 %% confidence interval (Student's t), and [leakage.json](leakage.json) has them one by one. Platform", len(r.Seeds))
	p.Say("`%s`. The command fails if a control or bar below is short.\n", r.Platform)
	p.Say(intro, r.Rows, strings.Join(sizes, ", "), off)
	p.Say("## Controls and bars\n")
	p.Say("Met if the whole confidence interval keeps the limit. Without the controls the attacks would be too weak to mean anything. An AUC of %.1f is a mark to", mark)
	p.Say("notice changes by; only ε is a promise.\n")
	p.Head("what", "limit", "measured", "")
	for _, b := range bars(r) {
		verdict := "met"
		if !b.met() {
			verdict = "**short**"
		}
		p.Row(b.what, b.want(), interval(b.figure), verdict)
	}
	membership(p, r)
	statistics(p, r)
	scores(p, r)
	inversions(p, r)
	p.Say("%s", limits)
	return p.String()
}

func membership(p *report.Page, r *results) {
	p.Say("\n## Membership by the sums of the rounds\n")
	p.Say("![AUC of membership inference by cohort size](img/leakage-membership.svg)\n")
	p.Say("AUC by cohort size; 0.5 is guessing. *One member's updates* is the control: no secure aggregation.\n")
	for _, f := range families() {
		head := []string{string(f), "one member's updates", "the same, by alignment", "sums"}
		for _, o := range orders(f)[1:] {
			head = append(head, fmt.Sprintf("sums, ε = %g", o.Epsilon))
		}
		head = append(head, "sums, by alignment", "only the model, by loss")
		for _, o := range orders(f) {
			if o.Epsilon == 0 {
				head = append(head, "test accuracy")
			} else {
				head = append(head, fmt.Sprintf("accuracy, ε = %g", o.Epsilon))
			}
		}
		p.Head(head...)
		for _, n := range r.Sizes {
			get := func(epsilon float64, get func(sightings) float64) string {
				return interval(runsOf(r, f, n, epsilon, get))
			}
			row := []string{fmt.Sprint(n), get(0, singleAUC), get(0, func(s sightings) float64 { return s.SingleAligned.AUC }), get(0, sumAUC)}
			for _, o := range orders(f)[1:] {
				row = append(row, get(o.Epsilon, sumAUC))
			}
			row = append(row, get(0, func(s sightings) float64 { return s.Aligned.AUC }), get(0, func(s sightings) float64 { return s.Loss.AUC }))
			for _, o := range orders(f) {
				row = append(row, get(o.Epsilon, func(s sightings) float64 { return s.Accuracy }))
			}
			p.Row(row...)
		}
		p.Say("")
	}
	p.Say("True positive rate at a false positive rate of 1 %% (Carlini et al. 2022); 0.01 is guessing.\n")
	p.Head("cohort", "logistic, one member's updates", "logistic, sums", "logistic, ε = 8", "mlp, one member's updates", "mlp, sums", "mlp, ε = 8")
	for _, n := range r.Sizes {
		cells := []string{fmt.Sprint(n)}
		for _, f := range families() {
			cells = append(cells, interval(runsOf(r, f, n, 0, func(s sightings) float64 { return s.Single.Low })),
				interval(runsOf(r, f, n, 0, func(s sightings) float64 { return s.Sum.Low })), interval(runsOf(r, f, n, 8, func(s sightings) float64 { return s.Sum.Low })))
		}
		p.Row(cells...)
	}
	p.Say("%s", aboutMembership)
}

func statistics(p *report.Page, r *results) {
	p.Say("## Membership by the statistics round\n")
	p.Head("cohort", "rows in the sums", "one member's statistics", "sums", "sums, ε = 8", "sums, ε = 1")
	for _, n := range r.Sizes {
		p.Row(fmt.Sprint(n), fmt.Sprint(n*r.Rows), interval(statisticsOf(r, n, 0, statSingle)), interval(statisticsOf(r, n, 0, statSum)),
			interval(statisticsOf(r, n, 8, statSum)), interval(statisticsOf(r, n, 1, statSum)))
	}
	p.Say("%s", aboutStatistics)
}

func scores(p *report.Page, r *results) {
	p.Say("## Membership by a score\n")
	p.Head("cohort", "validation set of 1 row", "16 rows", "256 rows")
	for _, n := range r.Sizes {
		p.Row(fmt.Sprint(n), interval(scoresOf(r, n, 1)), interval(scoresOf(r, n, 16)), interval(scoresOf(r, n, 256)))
	}
	p.Say("%s", aboutScores)
}

func inversions(p *report.Page, r *results) {
	p.Say("## Rows out of gradients\n")
	p.Say("![Fields of a row that come back, by cohort size](img/leakage-inversion.svg)\n")
	for _, f := range families() {
		p.Head(string(f)+", cohort", "one row a member: fields right", "whole rows", "ε = 8: fields", "guessing: fields", "whole rows",
			fmt.Sprintf("%d rows a member: fields right", r.Rows), "whole rows", "guessing: fields")
		for _, n := range append([]int{1}, r.Sizes...) {
			get := func(rows int, epsilon float64, get func(inversion) float64) string {
				return interval(inversionsOf(r, f, rows, n, epsilon, get))
			}
			whole, guessed := func(i inversion) float64 { return i.Whole }, func(i inversion) float64 { return i.Guessed }
			p.Row(fmt.Sprint(n), get(1, 0, fieldsRight), get(1, 0, whole), get(1, 8, fieldsRight), get(1, 0, guessed),
				get(1, 0, func(i inversion) float64 { return i.GuessedWhole }), get(r.Rows, 0, fieldsRight), get(r.Rows, 0, whole), get(r.Rows, 0, guessed))
		}
		p.Say("")
	}
	p.Say("%s", aboutInversion)
}

// membershipPlot has a panel for each model and one for the statistics.
func membershipPlot(r *results) string {
	const left, top, w, h, gap = 84.0, 96.0, 250.0, 250.0, 40.0
	c := report.NewCanvas(left+3*(w+gap)-gap+20, top+h+62, "Telling members' rows from others', by cohort size",
		"Area under the curve against the number of members, for logistic regression, a perceptron and the statistics round. Points are means over seeds, bars 95 per cent confidence intervals.")
	report.Legend(c, 28, 56, "one member, not masked", "sums, no DP", "sums, ε = 8", "sums, ε = 1")
	type series struct {
		k     int
		value func(n int) report.Figure
	}
	var panels [][]series
	for _, f := range families() {
		panels = append(panels, []series{
			{0, func(n int) report.Figure { return runsOf(r, f, n, 0, singleAUC) }}, {1, func(n int) report.Figure { return runsOf(r, f, n, 0, sumAUC) }},
			{2, func(n int) report.Figure { return runsOf(r, f, n, 8, sumAUC) }}, {3, func(n int) report.Figure { return runsOf(r, f, n, 1, sumAUC) }},
		})
	}
	panels = append(panels, []series{
		{0, func(n int) report.Figure { return statisticsOf(r, n, 0, statSingle) }}, {1, func(n int) report.Figure { return statisticsOf(r, n, 0, statSum) }},
		{2, func(n int) report.Figure { return statisticsOf(r, n, 8, statSum) }}, {3, func(n int) report.Figure { return statisticsOf(r, n, 1, statSum) }},
	})
	var all []report.Figure
	for _, p := range panels {
		for _, s := range p {
			for _, n := range r.Sizes {
				all = append(all, barred(s.value(n)))
			}
		}
	}
	all = slices.DeleteFunc(all, func(f report.Figure) bool { return f.N == 0 })
	lo, hi := report.Reach(0.5, 0.7, all...)
	y := report.Scale{Lo: lo, Hi: hi, From: top + h, To: top}
	for k, p := range panels {
		x0 := left + float64(k)*(w+gap)
		frame(c, r.Sizes, x0, w, top, h, y, k == 0, []string{"logistic regression", "mlp", "statistics round"}[k])
		c.Line("axis", x0, y.At(0.5), x0+w, y.At(0.5))
		for _, s := range p {
			var xs []float64
			var ys []report.Figure
			for _, n := range r.Sizes {
				if f := s.value(n); f.N > 0 {
					xs = append(xs, place(r.Sizes, n, x0, w)+3*(float64(s.k)-1.5))
					ys = append(ys, barred(f))
				}
			}
			if len(xs) > 0 {
				c.Curve(s.k, xs, ys, y)
			}
		}
	}
	c.Text(left+4, y.At(0.5)+14, "start", "s", "guessing")
	c.Turned(24, top+h/2, "area under the curve")
	return c.Done()
}

// inversionPlot has a panel for each model: fields right of members of one row.
func inversionPlot(r *results) string {
	const left, top, w, h, gap = 84.0, 96.0, 300.0, 230.0, 40.0
	c := report.NewCanvas(left+2*(w+gap)-gap+60, top+h+62, "Fields of single rows that come back from an update",
		"Share of a row's fields that the best candidate has right, against the number of members of one row each, beside guessing with other people's rows.")
	report.Legend(c, 28, 56, "from the sum, no DP", "from the sum, ε = 8", "guessing, as many candidates")
	sizes := append([]int{1}, r.Sizes...)
	y := report.Scale{Lo: 0, Hi: 1.04, From: top + h, To: top}
	for k, f := range families() {
		x0 := left + float64(k)*(w+gap)
		frame(c, sizes, x0, w, top, h, y, k == 0, []string{"logistic regression", "mlp"}[k])
		c.Line("axis", x0, y.At(0), x0+w, y.At(0))
		for s, get := range []func(n int) report.Figure{
			func(n int) report.Figure { return inversionsOf(r, f, 1, n, 0, fieldsRight) }, func(n int) report.Figure { return inversionsOf(r, f, 1, n, 8, fieldsRight) },
			func(n int) report.Figure {
				return inversionsOf(r, f, 1, n, 0, func(i inversion) float64 { return i.Guessed })
			},
		} {
			var xs []float64
			var ys []report.Figure
			for _, n := range sizes {
				if v := get(n); v.N > 0 {
					xs = append(xs, place(sizes, n, x0, w)+3*float64(s-1))
					ys = append(ys, barred(v))
				}
			}
			if len(xs) > 0 {
				c.Curve(s, xs, ys, y)
			}
		}
	}
	c.Turned(24, top+h/2, "fields right")
	return c.Done()
}

// barred has the interval where the plots draw the deviation.
func barred(f report.Figure) report.Figure {
	if f.N < 2 {
		f.Std = 0
		return f
	}
	f.Std = f.HalfWidth()
	return f
}

// place is where a cohort size stands on an axis by powers of two.
func place(sizes []int, n int, x0, w float64) float64 {
	lo, hi := math.Log2(float64(sizes[0])), math.Log2(float64(sizes[len(sizes)-1]))
	return report.Scale{Lo: lo - 0.3, Hi: hi + 0.3, From: x0, To: x0 + w}.At(math.Log2(float64(n)))
}

func frame(c *report.Canvas, sizes []int, x0, w, top, h float64, y report.Scale, first bool, title string) {
	for _, v := range y.Ticks() {
		c.Line("grid", x0, y.At(v), x0+w, y.At(v))
		if first {
			c.Text(x0-8, y.At(v)+4, "end", "s", fmt.Sprintf("%.2g", v+0))
		}
	}
	c.Text(x0+w/2, top-8, "middle", "p", title)
	for _, n := range sizes {
		c.Text(place(sizes, n, x0, w), top+h+18, "middle", "s", fmt.Sprint(n))
	}
	c.Text(x0+w/2, top+h+42, "middle", "", "members in the cohort")
}
