package main

import (
	"fmt"
	"math"

	"sahm/federated/cmd/internal/report"
)

// page is docs/peers.md.
func (r results) page() string {
	var p report.Page
	p.Say("# Against PyTorch and Flower\n")
	p.Say("Written by `make bench-peers ARGS='%s'`; every figure is from that run. The command installs PyTorch and Flower", r.machine.flags)
	p.Say("from PyPI in the versions of `scripts/peers/requirements.txt`. Times belong to the machine; the ratios are what the bars")
	p.Say("are on, and they move as well where other work runs beside.\n")
	p.Say("%s.\n", upperFirst(r.machine.String()))
	if r.machine.busy() {
		p.Say("**Other work kept this machine busy during the run.** Ratios at more than one thread then say little: PyTorch's threads wait")
		p.Say("for each other, ours do not. Those at one thread, taken by turns, are what counts here.\n")
	}
	p.Head("bar", "value", "limit", "")
	for _, b := range r.bars() {
		verdict := "missed"
		if b.pass() {
			verdict = "met"
		}
		p.Row("`"+b.name+"`", number(b.value), fmt.Sprintf("≥ %g", b.limit), verdict)
	}
	p.Say("")
	r.training(&p)
	r.federation(&p)
	return p.String()
}

func (r results) training(p *report.Page) {
	p.Say("## Training\n")
	p.Say("The same spec, initial parameters, rows and order of rows on both sides, by turns in one run: ours, theirs, ours, …; medians.")
	p.Say("Without `-threads` each is given one thread and then all; a bar takes the worse ratio, since a peer with more threads than idle")
	p.Say("processors waits for itself and a ratio over that would flatter us. After %d steps both sides' parameters and losses are compared, and a", checkSteps)
	p.Say("case in which they differ by more than rounding has no result.\n")
	p.Say("PyTorch's side is eager mode as it is written for speed: `nn` modules, tensors indexed without a `DataLoader`, gradients set")
	p.Say("to none, the quicker of the fused and the default optimizer, convolutions by its own kernels in its own layout,")
	p.Say("categories looked up rather than multiplied, `scaled_dot_product_attention`, and the last block's attention for [CLS] only.")
	p.Say("Making the model and the optimizer is not timed; ours is timed with its checks of the input. `torch.compile` stands beside")
	p.Say("where it works, compiled before it is timed.\n")
	p.Head("model", "data", "parameters", "threads", "ours, samples/s", "PyTorch", "ratio", "torch.compile", "apart", "accuracy")
	for _, s := range r.speeds {
		name := "**" + s.name + "**: " + s.title
		if s.problem != "" {
			p.Row(name, "", "", fmt.Sprint(s.threads), "not measured: "+s.problem, "", "", "", "", "")
			continue
		}
		compiled := "–"
		if s.compiled != nil {
			compiled = thousands(s.samples(*s.compiled))
		}
		p.Row(name, s.data, thousands(float64(s.params)), fmt.Sprint(s.threads), thousands(s.samples(s.ours)), thousands(s.samples(s.theirs)),
			number(s.ratio()), compiled, fmt.Sprintf("%.0e", s.distance), fmt.Sprintf("%.1f %%", 100*s.accuracy))
	}
	p.Say("")
	p.Say("*Apart*: the distance of the two sides' parameters after %d steps, relative to how far they moved. *Accuracy*: ours, after", checkSteps)
	p.Say("%d steps, on a fifth of the rows that neither side trained on. `mlp-wide` has no bar", learnSteps)
	p.Say("and is here because small models flatter whoever does little between two operations.\n")
}

func (r results) federation(p *report.Page) {
	p.Say("## A round\n")
	p.Say("Federated averaging of the product's default multi-layer perceptron over %d contributors with equal random parts of Adult,", members)
	p.Say("from the same parameters, on the same rows in the same order; medians of %d rounds after %d to warm up, by turns.", timedRounds, warmUpRounds)
	p.Say("Both sides are one process that does everybody's work one after the other; starting up and the network are in neither figure.\n")
	p.Say("* **Flower**: its own workflow, strategy, client app and SecAgg+ mod, with %d shares and a threshold of %d instead of all %d,", committee.M, committee.T, members)
	p.Say("  which is less work for it. Only the transport is replaced: messages are handed over by Flower's own encoding, without")
	p.Say("  its servers' polling and without starting processes. A deployment or its simulation adds both.")
	p.Say("* **Ours**: masks for %d-of-%d custodians, an upload synced to disk before it is sent, signed letters and headers, all %d custodians'", committee.T, committee.M, committee.M)
	p.Say("  answers and their comparison, range check, and the server rule by the coordinator and by every member. Not in it: the")
	p.Say("  chain, which Flower has nothing like, and sealing the masks' seeds to the custodians, which is done once a run and stands beside")
	p.Say("  (SecAgg+ agrees on keys anew in every round). A run of one round would pay both.\n")
	p.Say("The two do not promise the same: SecAgg+ trusts no third party and survives contributors that vanish within a round, in four")
	p.Say("exchanges; ours needs fewer than %d of %d custodians to collude, and one message from a contributor.\n", committee.T, committee.M)
	p.Head("threads", "side", "ms a round", "times ours", "bytes a client sends", "receives", "accuracy", "once a run")
	for _, f := range r.rounds {
		if f.problem != "" {
			p.Row(fmt.Sprint(f.threads), "not measured: "+f.problem, "", "", "", "", "", "")
			continue
		}
		once := 1e3 * f.dealing
		p.Row(fmt.Sprint(f.threads), "ours", number(1e3*median(f.ours.seconds)), "1", thousands(f.oursSent), thousands(f.oursReceived),
			fmt.Sprintf("%.2f %%", 100*f.oursAccuracy), fmt.Sprintf("%.0f ms", once))
		p.Row("", "Flower", number(1e3*median(f.theirs.seconds)), number(f.ratio()), thousands(f.theirsSent), thousands(f.theirsReceived),
			fmt.Sprintf("%.2f %%", 100*f.theirsAccuracy), "–")
	}
	p.Say("")
	p.Say("Accuracy is of the two final models after %d rounds on the fifth of the rows that nobody trained on; the models differ by each", allRounds)
	p.Say("side's quantising. With both sides' training taken from the same rows, a difference in time is the training engine's and the protocol's together.")
}

// number is a figure with three digits that count.
func number(v float64) string {
	switch {
	case math.IsNaN(v):
		return "none"
	case v >= 100:
		return thousands(v)
	}
	return fmt.Sprintf("%.3g", v)
}

// thousands is a whole number with commas.
func thousands(v float64) string {
	digits := fmt.Sprintf("%.0f", v)
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits
}

// upperFirst begins a sentence.
func upperFirst(s string) string {
	if s == "" || s[0] < 'a' || s[0] > 'z' {
		return s
	}
	return string(s[0]-'a'+'A') + s[1:]
}
