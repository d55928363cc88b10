package card

import (
	"fmt"
	"strings"
)

// manyClasses is from how many classes on a confusion matrix no longer reads.
const manyClasses = 20

// Markdown is the card for people.
func (c Card) Markdown() string {
	var b strings.Builder
	line := func(format string, a ...any) { fmt.Fprintf(&b, format+"\n", a...) }
	line("# Model card")
	line("")
	line("| | |")
	line("|---|---|")
	line("| family | %s |", c.Model.Family)
	line("| parameters | %d |", c.Model.Parameters)
	line("| predicts | %s: %s |", cell(c.Data.Label), cell(strings.Join(c.Model.Classes, ", ")))
	line("| from | %d columns, %d encoded features |", len(c.Data.Columns), c.Model.Inputs)
	if c.Data.Rows > 0 {
		line("| trained on | %d rows, by the cohort's own count |", c.Data.Rows)
	}
	if c.Provenance.RunID != "" {
		line("| run | `%s` |", c.Provenance.RunID)
	}
	line("| model hash | `%s`%s |", c.Model.Hash, map[bool]string{true: ", as attested on chain"}[c.Provenance.Attested])
	line("| spec hash | `%s` |", c.Model.SpecHash)
	line("| cost of a prediction | %d FLOP (%s) |", c.Model.FLOPsPerRow, c.Model.FLOPFormula)
	line("")
	line("## Privacy")
	line("")
	if c.Privacy.Epsilon > 0 {
		line("ε = %.4g at δ = %.3g for every %s. %s", c.Privacy.Epsilon, c.Privacy.Delta, c.Privacy.Unit, cell(c.Privacy.Statement))
	} else {
		line("%s", cell(c.Privacy.Statement))
	}
	if len(c.Provenance.Datasets) > 0 {
		line("")
		line("## Datasets")
		line("")
		line("| id | version | tier | weight |")
		line("|---|---|---|---|")
		for _, d := range c.Provenance.Datasets {
			line("| `%s` | %d | %s | %d |", cell(d.ID), d.Version, cell(d.Tier), d.Weight)
		}
	}
	if m := c.Measures; m != nil {
		m.markdown(line)
	}
	line("")
	line("## Columns")
	line("")
	line("| column | kind |")
	line("|---|---|")
	for _, col := range c.Data.Columns {
		kind := col.Kind
		if col.Categories > 0 {
			kind = fmt.Sprintf("%s, %d categories", kind, col.Categories)
		}
		line("| %s | %s |", cell(col.Name), kind)
	}
	line("")
	line("## Limits")
	line("")
	for _, l := range c.Limits {
		line("* %s", l)
	}
	return b.String()
}

func (m *Measures) markdown(line func(string, ...any)) {
	line("")
	line("## Measures")
	line("")
	line("On %d rows: accuracy %.2f %% (the most frequent class alone: %.2f %%), balanced accuracy %.2f %%, cross-entropy %.4f, Brier score %.4f.",
		m.Rows, 100*m.Accuracy, 100*m.Majority, 100*m.Balanced, m.Loss, m.Brier)
	if m.Unknown > 0 {
		line("%d rows have a label that the model does not know; they count as errors.", m.Unknown)
	}
	line("")
	line("| class | rows | predicted | precision | recall | F1 |")
	line("|---|---|---|---|---|---|")
	for _, c := range m.PerClass {
		line("| %s | %d | %d | %.3f | %.3f | %.3f |", cell(c.Class), c.Rows, c.Predicted, c.Precision, c.Recall, c.F1)
	}
	if len(m.PerClass) <= manyClasses {
		line("")
		line("### Confusion (rows: truth; columns: prediction)")
		line("")
		head, rule := "| |", "|---|"
		for _, c := range m.PerClass {
			head += " " + cell(c.Class) + " |"
			rule += "---|"
		}
		line("%s", head)
		line("%s", rule)
		for i, row := range m.Confusion {
			text := "| " + cell(m.PerClass[i].Class) + " |"
			for _, n := range row {
				text += fmt.Sprintf(" %d |", n)
			}
			line("%s", text)
		}
	}
	line("")
	line("### Calibration")
	line("")
	line("Expected calibration error %.4f, worst gap %.4f.", m.Calibration.Error, m.Calibration.Worst)
	line("")
	line("| probability | rows | mean probability | right |")
	line("|---|---|---|---|")
	for _, b := range m.Calibration.Bins {
		line("| %.2f–%.2f | %d | %.3f | %.3f |", b.From, b.To, b.Rows, b.Confidence, b.Accuracy)
	}
	if len(m.Importance) > 0 {
		line("")
		line("### Importance of columns (shuffled, %d times)", repeats)
		line("")
		line("| column | accuracy lost, points | loss gained |")
		line("|---|---|---|")
		for _, v := range m.Importance {
			line("| %s | %.2f | %.4f |", cell(v.Column), 100*v.AccuracyDrop, v.LossIncrease)
		}
	}
}

// cell keeps text from ending a table's cell, or from being markup.
func cell(s string) string {
	return strings.NewReplacer("\n", " ", "\r", " ", "|", "\\|", "<", "&lt;", "`", "'", "[", "\\[", "*", "\\*").Replace(s)
}
