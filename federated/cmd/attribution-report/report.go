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

func plain3(v float64) string   { return fmt.Sprintf("%.3f", v) }
func percent1(v float64) string { return fmt.Sprintf("%.1f %%", 100*v) }

// spread is "mean ± deviation".
func spread(f report.Figure, format func(float64) string) string {
	if f.N == 0 {
		return "not measured"
	}
	return strings.TrimSuffix(format(f.Mean), " %") + " ± " + format(f.Std)
}

// errShort reports bars that are not met. The report is written all the same,
// and says so.
var errShort = errors.New("bars are short")

func write(dir string, r *results, log io.Writer) error {
	files := map[string][]byte{"attribution.md": []byte(markdown(r))}
	body, err := json.MarshalIndent(r, "", " ")
	if err != nil {
		return err
	}
	files["attribution.json"] = append(body, '\n')
	files["img/attribution-graded.svg"] = []byte(gradedPlot(r.Data))
	files["img/attribution-conduct.svg"] = []byte(conductPlot(r.Data))
	if err := report.WriteFiles(dir, files); err != nil {
		return err
	}
	short := 0
	for _, b := range bars(r.Data) {
		if !b.met() {
			short++
			fmt.Fprintf(log, "short: %s, %s: %s\n", b.What, b.Data, spread(b.Figure, b.Format))
		}
	}
	fmt.Fprintf(log, "%d bars, %d short; written to %s\n", len(bars(r.Data)), short, dir)
	if short > 0 {
		return fmt.Errorf("%w: %d of %d", errShort, short, len(bars(r.Data)))
	}
	return nil
}

// page is the report.
type page struct{ report.Page }

func markdown(r *results) string {
	p, data := &page{}, r.Data
	seeds := make([]string, len(r.Seeds))
	for i, s := range r.Seeds {
		seeds[i] = fmt.Sprint(s)
	}
	p.Say("# Attribution against exact Shapley values\n")
	p.Say("Written by `make attribution-report` (`go run ./federated/cmd/attribution-report --seeds %s --variation-seeds %d`); every figure is from that run,", strings.Join(seeds, ","), r.Extras)
	p.Say("mean ± standard deviation over %d seeds, and [attribution.json](attribution.json) has them one by one. Hardware class `%s`.", len(r.Seeds), r.Class)
	p.Say(`
A contributor's score is φ_i = Σ_r ⟨y_{i,r}, g_r⟩: its weighted update of each round times minus the gradient of the
validation loss at the model entering the round (Wang et al., In-Run Data Shapley, 2406.11011, first order). It opens once,
from masks, and the bonus pool follows its positive part. The exact Shapley value of the same contributor takes a
retraining of every coalition; that is what the score is held against here.
`)
	p.bars(data)
	p.setup(r, data)
	p.graded(data)
	p.conduct(data)
	p.split(data)
	p.copies(data)
	p.gain(data)
	p.unlike(data)
	p.limits(r, data)
	return p.String()
}

func (p *page) bars(data []*dataResults) {
	p.Say("## The bars\n")
	p.Say("Judged by the mean. \"Kept\" counts the single seeds, or for splits the single splits, that keep the bar by themselves.\n")
	p.Head("bar", "data", "limit", "measured", "worst", "kept", "")
	var short []bar
	for _, b := range bars(data) {
		sign, verdict := "≤ ", "met"
		if b.AtLeast {
			sign = "≥ "
		}
		if !b.met() {
			verdict, short = "**short**", append(short, b)
		}
		p.Row(b.What, b.Data, sign+b.Format(b.Limit), spread(b.Figure, b.Format), b.Format(b.worst()), fmt.Sprintf("%d of %d", b.Kept, b.Figure.N), verdict)
	}
	p.Say("")
	if len(short) == 0 {
		p.Say("All bars are met by their means.")
	}
	for _, b := range short {
		p.Say("Short: %s on %s, %s.", b.What, b.Data, spread(b.Figure, b.Format))
	}
	p.Say("")
}

func (p *page) setup(r *results, data []*dataResults) {
	p.Say("## What was run\n")
	p.Head("data", "rows used", "rows a contributor, of eight", "validation rows", "encoded width", "test accuracy, graded noise", "test accuracy, six honest")
	for _, d := range data {
		g := d.Graded[0]
		p.Row(d.Name, fmt.Sprint(d.Rows), fmt.Sprint(g.Rows), fmt.Sprint(g.ValidationRows), fmt.Sprint(g.Inputs),
			spread(report.Over(collect(d.Graded, func(g *graded) float64 { return g.Settled.Accuracy })), percent1),
			spread(report.Over(collect(named(d.Conducts, caseHonest), func(c *conductRun) float64 { return c.Settled.Accuracy })), percent1))
	}
	p.Say(`
The product's defaults: %d rounds of %d local steps, batch %d, learning rate %g with momentum %g, logistic regression, clip
norm %d, %d-bit words, five custodians of which three open. Split, schema, statistics and encoder are those of a run;
rows are dealt at random unless said otherwise. Uploads are masked, `+"`settlement.Recompute`"+` opens scores and divides the
money, and the command stops if what opens is not what the plain vectors give, bit for bit. Coalitions are retrained
from the same initial model with the same batches a member, under the weights their own order would have; their worth is
minus the loss on the validation rows. Rows, encoder and validation set are the same for every coalition. A run with
fewer than 256 distinct validation rows, as with Breast Cancer, needs its contributors' opt-in.
`, r.Rounds, r.Spec.LocalSteps, r.Spec.BatchSize, r.Spec.Optimizer.LearningRate, r.Spec.Optimizer.Momentum, clipNormMicro/1_000_000, wordBits)
}

func (p *page) graded(data []*dataResults) {
	p.Say("## Graded label noise\n")
	p.Say("Eight contributors, of whose labels 0, 10, … 70 %% are wrong: another class, drawn uniformly (with two classes, the opposite).\n")
	p.Say("![Scores and exact Shapley values by share of wrong labels](img/attribution-graded.svg)\n")
	p.Head("data", "model", "Spearman, scores and exact", "worst seed", "Pearson", "with exact by test loss", "with the noise itself", "the two exact ones")
	line := func(name, kind string, runs []*graded) {
		if len(runs) == 0 {
			return
		}
		f := func(get func(*graded) float64) report.Figure { return report.Over(collect(runs, get)) }
		rho := f(func(g *graded) float64 { return g.Spearman })
		p.Row(name, kind, spread(rho, plain3), plain3(rho.Min), spread(f(func(g *graded) float64 { return g.Pearson }), plain3),
			spread(f(func(g *graded) float64 { return g.SpearmanTest }), plain3), spread(f(func(g *graded) float64 { return g.SpearmanNoise }), plain3),
			spread(f(func(g *graded) float64 { return g.SpearmanExact }), plain3))
	}
	for _, d := range data {
		line(d.Name, "logistic, as above", d.Graded)
		line(d.Name, "mlp, "+counted(len(d.MLP)), d.MLP)
		line(d.Name, "logistic, 4× the rounds of ¼ the steps, "+counted(len(d.Finer)), d.Finer)
	}
	p.Say(`
"The two exact ones" is the rank correlation of exact Shapley by validation loss with exact Shapley by test loss: where
contributors are nearly alike, no method can agree with a reference better than the reference agrees with itself on
other rows. Scores tend to overstate the best: the first round's gradient credits a whole large step as if the loss fell in a straight
line. Who is paid more follows the order, how much more does so only roughly, and the cap of twice an equal share flattens
it again.
`)
	p.Head("data", "bonus in % of an equal share, by wrong labels: 0", "10", "20", "30", "40", "50", "60", "70")
	for _, d := range data {
		cells := []string{d.Name}
		for i := range d.Graded[0].Settled.Bonus {
			cells = append(cells, spread(report.Over(collect(d.Graded, func(g *graded) float64 { return g.Settled.Bonus[i] })), func(v float64) string { return fmt.Sprintf("%.0f", 100*v) }))
		}
		p.Row(cells...)
	}
	p.Say("")
}

func counted(seeds int) string {
	if seeds == 1 {
		return "1 seed"
	}
	return fmt.Sprintf("%d seeds", seeds)
}

func (p *page) conduct(data []*dataResults) {
	p.Say("## One contributor of six\n")
	p.Say("Five honest contributors and a sixth: its bonus in parts of an equal share of the pool; its score and its exact Shapley value in")
	p.Say("parts of the mean of the five; the model's test accuracy.\n")
	p.Say("![Bonus of the sixth contributor by what it sends](img/attribution-conduct.svg)\n")
	p.Head("the sixth", "data", "bonus", "highest", "score", "exact Shapley", "test accuracy")
	for _, name := range conductNames(data) {
		for _, d := range data {
			b := report.Over(bonusOf(d.Conducts, name))
			p.Row(name, d.Name, spread(b, percent1), percent1(b.Max), spread(report.Over(scoreOf(d.Conducts, name)), percent1), spread(report.Over(exactOf(d.Conducts, name)), percent1),
				spread(report.Over(collect(named(d.Conducts, name), func(r *conductRun) float64 { return r.Settled.Accuracy })), percent1))
		}
	}
	p.Say(`
*Flipped labels*: every label wrong. *Random noise*: normal features, random classes. *Zeros* sends nothing and earns no
bonus, and no score can take its guaranteed part away. *First update again* trains once and sends the same vector every
round. *Last global step* has no data and sends back what the cohort did in the round before (Lin et al., 1911.12560);
*random step* sends a random direction of that length.

What a free rider sends is paid for what it does to the validation loss, not for where it comes from. *First update again*
shows it: with steps as large as the defaults', most of the score is earned in the first round ("What the scores add up to"), so
one round of honest training and the same vector ever after earns about an honest bonus, whatever exact Shapley says of
it. Under masks nothing tells a repeated or copied vector from a trained one; for ` + "`local`" + ` trainers nothing else does
either, for ` + "`hosted`" + ` ones replay does (verified training). A random direction scores by chance, with either sign, and
a positive chance is paid.
`)
}

func (p *page) split(data []*dataResults) {
	p.Say("## One dataset as two\n")
	p.Say("Each of five contributors in turn registers its rows as two datasets; the price of a row, and so the pool, stays the same.\n")
	p.Head("data", "halves", "bonus, all halves over all wholes", "single splits, halves over whole", "lowest", "highest", "score, halves over whole", "exact Shapley, halves over whole")
	for _, d := range data {
		for _, byClass := range []bool{false, true} {
			how := "at random"
			if byClass {
				how = "sorted by class"
			}
			one := report.Over(splitRatios(d.Splits, byClass, func(r *splitRun) float64 { return r.Halves / r.Whole }))
			score := report.Over(splitRatios(d.Splits, byClass, func(r *splitRun) float64 { return r.HalvesScore / r.WholeScore }))
			exact := report.Over(splitRatios(d.Splits, byClass, func(r *splitRun) float64 {
				if r.Member != 0 {
					return math.NaN()
				}
				return r.ExactHalves / r.ExactWhole
			}))
			p.Row(d.Name, how, plain3(splitSum(d.Splits, byClass)), spread(one, plain3), plain3(one.Min), plain3(one.Max), spread(score, plain3), spread(exact, plain3))
		}
	}
	p.Say(`
Halves have half the weight each and take as many steps on half the rows, so that together they send about what the
whole sent. Exact Shapley values are not proof against splitting: among many whose rows are alike, two places at the table
are worth more than one.

Sorting the rows by class first is the split of somebody who knows how scores work: halves that each know fewer classes step
in different directions, a large step is credited as if the loss fell in a straight line, and a negative half pays zero
instead of being set against the other. It is no bar, because it is not what a contributor with two clinics does, but it is what a cheat would do.
%s
The cap of twice an equal share, and that owners are admitted by vote and counted by owner for k_min, are what stands
against it; scores are not.

This is the bonus. The guaranteed part follows price, and a price book with a base per dataset pays for splitting:
N rows cost b + pN as one dataset and 2b + pN as two. With b = 20 and p = 0.1 credits, the first price book of a new
deployment, 300 rows cost 50 as one and 70 as two. A base price is the DAO's choice; scores cannot repair it.
`, sortedSplits(data))
}

// sortedSplits says what the bonus of halves sorted by class was.
func sortedSplits(data []*dataResults) string {
	var gains []string
	for _, d := range data {
		gains = append(gains, fmt.Sprintf("%+.1f %% on %s", 100*(splitSum(d.Splits, true)-1), d.Name))
	}
	return "It changed the bonus by " + strings.Join(gains, ", ") + "."
}

func (p *page) copies(data []*dataResults) {
	p.Say("## Copies\n")
	p.Say("One more contributor registers rows that another has registered. What the two get by score and by exact Shapley value: beside five")
	p.Say("honest ones whose rows are alike, and beside six unlike each other, where the one with the largest exact value is copied.\n")
	p.Head("data", "cohort", "by", "copy over its original", "pair over the original alone")
	line := func(name, cohort, by string, copied, pair []float64) {
		p.Row(name, cohort, by, spread(report.Over(copied), plain3), spread(report.Over(pair), plain3))
	}
	for _, d := range data {
		copies := named(d.Conducts, caseCopy)
		score := func(r *conductRun) []float64 { return r.Settled.Scores }
		exact := func(r *conductRun) []float64 { return r.Exact.Validation }
		line(d.Name, "alike", "score", collect(copies, func(r *conductRun) float64 { return last(score(r)) / score(r)[0] }),
			collect(copies, func(r *conductRun) float64 { return (score(r)[0] + last(score(r))) / r.AloneScore }))
		line(d.Name, "alike", "exact Shapley", collect(copies, func(r *conductRun) float64 { return last(exact(r)) / exact(r)[0] }),
			collect(copies, func(r *conductRun) float64 { return (exact(r)[0] + last(exact(r))) / r.AloneExact }))
		line(d.Name, "unlike", "score", collect(d.Unlike, func(u *unlikeRun) float64 { return last(u.WithCopy.Scores) / u.WithCopy.Scores[u.Copied] }),
			collect(d.Unlike, func(u *unlikeRun) float64 {
				return (last(u.WithCopy.Scores) + u.WithCopy.Scores[u.Copied]) / u.Settled.Scores[u.Copied]
			}))
		line(d.Name, "unlike", "exact Shapley", collect(d.Unlike, func(u *unlikeRun) float64 {
			return last(u.ExactWithCopy.Validation) / u.ExactWithCopy.Validation[u.Copied]
		}), collect(d.Unlike, func(u *unlikeRun) float64 {
			return (last(u.ExactWithCopy.Validation) + u.ExactWithCopy.Validation[u.Copied]) / u.Exact.Validation[u.Copied]
		}))
	}
	p.Say(`
First-order scores do not see a copy: its update is as good as the original's, and averaging over one more member thins
everybody's alike. Exact Shapley values see a copy where the original's rows are scarce: the pair then splits what one of
them brought. Where others' rows do as well, a copy is worth about what fresh rows would be, and exact Shapley says so too;
the table shows how little of that scarcity there is in cohorts like these.
Copies are therefore not left to scores: exact duplicates are refused at registration by data root.
`)
}

func (p *page) gain(data []*dataResults) {
	p.Say("## What the scores add up to\n")
	p.Head("data", "runs", "sum of scores", "first-order gain", "they differ by", "of it in the first round", "the loss really fell by")
	for _, d := range data {
		line := func(kind string, runs []*settled) {
			if len(runs) == 0 {
				return
			}
			p.Row(d.Name, kind, spread(report.Over(collect(runs, func(s *settled) float64 { return s.Sum })), plain3), spread(report.Over(collect(runs, func(s *settled) float64 { return s.Gain })), plain3),
				spread(report.Over(collect(runs, deviation)), percent1), spread(report.Over(collect(runs, func(s *settled) float64 { return s.FirstRound })), percent1), spread(report.Over(collect(runs, func(s *settled) float64 { return s.Drop })), plain3))
		}
		of := func(runs []*graded) (out []*settled) {
			for _, g := range runs {
				out = append(out, g.Settled)
			}
			return out
		}
		line("graded noise", of(d.Graded))
		line("graded noise, 4× the rounds of ¼ the steps", of(d.Finer))
		line("graded noise, mlp", of(d.MLP))
		var honest []*settled
		for _, r := range named(d.Conducts, caseHonest) {
			honest = append(honest, r.Settled)
		}
		line("six honest", honest)
	}
	p.Say(`
The sum of the opened integers is the inner product of the opened aggregates with the integer gradients, exactly. What is
left between it and the gain Σ_r ⟨θ_{r+1} − θ_r, −∇L(θ_r)⟩ in floating point is the rounding of the gradient to the range that
the word size leaves. The loss falls by less than the first-order gain because steps are large; more and smaller rounds
bring the two nearer.
`)
}

func (p *page) unlike(data []*dataResults) {
	p.Say("## Contributors unlike each other\n")
	p.Say("Six honest contributors whose class shares and row numbers are drawn from Dirichlet(%g). No bar: reported because real cohorts look like this.\n", unlike)
	p.Head("data", "training", "Spearman, scores and exact", "worst seed", "the two exact ones", "exact with the number of rows", "negative scores, of six")
	line := func(name, training string, runs []*unlikeRun) {
		if len(runs) == 0 {
			return
		}
		f := func(get func(*unlikeRun) float64) report.Figure { return report.Over(collect(runs, get)) }
		rho := f(func(u *unlikeRun) float64 { return u.Spearman })
		p.Row(name, training, spread(rho, plain3), plain3(rho.Min), spread(f(func(u *unlikeRun) float64 { return spearman(u.Exact.Validation, u.Exact.Test) }), plain3),
			spread(f(func(u *unlikeRun) float64 { return u.SpearmanRows }), plain3), spread(f(func(u *unlikeRun) float64 { return negatives(u.Settled.Scores) }), func(v float64) string { return fmt.Sprintf("%.1f", v) }))
	}
	for _, d := range data {
		line(d.Name, "defaults", d.Unlike)
		line(d.Name, "4× the rounds of ¼ the steps", d.UnlikeFiner)
	}
	p.Say(`
Here the ranks of scores are a weak guide to exact Shapley's. What such contributors are worth lies in how they complete
each other: a coalition without the one holder of a class fails, whatever the rest of it sends. A first-order score is a
product with one gradient and contains no such term, and the exact values of the others lie close together. Smaller
steps were tried and are no remedy. The scores of a cohort like this say who helped this run's model, not who was needed.
`)
}

func negatives(v []float64) (n float64) {
	for _, x := range v {
		if x < 0 {
			n++
		}
	}
	return n
}

func (p *page) limits(r *results, data []*dataResults) {
	clipped, halved, runs := 0.0, 0, 0
	for _, d := range data {
		for _, g := range d.Graded {
			clipped, halved, runs = clipped+g.Settled.Clipped, halved+g.Settled.Halved, runs+1
		}
		for _, c := range d.Conducts {
			clipped, halved, runs = clipped+c.Settled.Clipped, halved+c.Settled.Halved, runs+1
		}
	}
	p.Say("## Limits\n")
	p.Say("* At most %.0f rows of a data set were used and the model is %s regression or a small mlp: 2^n retrainings must be affordable.", slices.Max(collect(data, func(d *dataResults) float64 { return float64(d.Rows) })), string(model.Logistic))
	p.Say("* %s of the uploads were at the clip norm, and in %d of %d rounds a gradient had outgrown the scale of round 0 and counted less.", percent1(clipped/float64(runs)), halved, runs*r.Rounds)
	p.Say("* Scores measure help with this validation set. Whoever knows it can aim at it; it is sealed and custodied like a dataset.")
	p.Say("* A score is a linear measurement of a private update, a membership query in plain words. It opens only where the policy says so.")
}
