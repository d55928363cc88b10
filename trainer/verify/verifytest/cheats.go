package verifytest

import (
	"context"
	"slices"

	"sahm/dao"
	"sahm/trainer/verify"
)

// Cheat is a way to be paid for a segment without its work, or to do other work.
// It is right everywhere else: what follows a false segment is trained truly
// from where that ended.
type Cheat struct {
	Name string
	// Last: only a round's last segment can be false.
	Last bool
	// NotFirst: the first segment of all cannot.
	NotFirst bool

	train segment // nil: only what is sent is false
	lie   func(d *Done, round, last uint32) error
}

// Can reports whether segment g of all can be false.
func (c Cheat) Can(m *Market, g int) bool {
	s := int(m.Context.Segments())
	return !(c.Last && g%s != s-1 || c.NotFirst && g == 0)
}

// Play is the work of a trainer whose segments in bad, counted through all
// rounds from 0, are false.
func (c Cheat) Play(m *Market, bad ...int) *Done {
	m.t.Helper()
	s := int(m.Context.Segments())
	is := func(round, j uint32) bool {
		return slices.Contains(bad, slices.Index(m.Numbers, round)*s+int(j)-1)
	}
	if c.train != nil {
		return m.work(c.train, is)
	}
	d := m.Work()
	for o, round := range m.Numbers {
		if is(round, uint32(s)) {
			m.must(c.lie(d, round, m.Context.Index(uint32(o), uint32(s))))
		}
	}
	d.Commit()
	return d
}

// Cheats are all of them.
func Cheats() []Cheat {
	return []Cheat{
		{Name: "skipped steps", train: skipped},
		{Name: "reused update", NotFirst: true, train: reused},
		{Name: "altered step", train: altered},
		{Name: "fewer samples", train: fewer},
		{Name: "wrong data", train: wrongData},
		{Name: "inflated update", train: inflated},
		{Name: "sent another, links what was trained", Last: true, lie: func(d *Done, round, last uint32) (err error) {
			_, d.Blobs[round], err = d.other(round, last)
			return err
		}},
		{Name: "sent another, links what was sent", Last: true, lie: func(d *Done, round, last uint32) error {
			sent, blob, err := d.other(round, last)
			d.Blobs[round] = blob
			d.Leaves[last].Link = verify.Link(sent, d.Market.Word("salt", round), blob)
			return err
		}},
		{Name: "copied blob", Last: true, lie: func(d *Done, round, last uint32) error {
			// Another member's upload, under that member's masks.
			theirs := resend{d.Market, round, dao.Address{99}}
			sent, blob, err := theirs.Resend(context.Background(), d.States[last].Params)
			d.Blobs[round] = blob
			d.Leaves[last].Link = verify.Link(sent, d.Market.Word("salt", round), blob)
			return err
		}},
	}
}

// skipped leaves out a segment's last step.
func skipped(d *Done, round uint32, from verify.State, to uint32) (end verify.State, seen []verify.Step, err error) {
	end = clone(from)
	if from.Step+1 < to {
		if end, seen, err = steps(d.Market.Stepper(round), from, to-1); err != nil {
			return end, nil, err
		}
	}
	end.Step = to
	rest, err := d.unseen(round, to, to)
	return end, append(seen, rest...), err
}

// reused adds the segment before once more.
func reused(d *Done, round uint32, from verify.State, to uint32) (verify.State, []verify.Step, error) {
	end := clone(from)
	end.Step = to
	before := d.States[max(0, len(d.States)-2)]
	for i := range end.Params {
		end.Params[i] += from.Params[i] - before.Params[i]
	}
	seen, err := d.unseen(round, from.Step+1, to)
	return end, seen, err
}

// altered changes one parameter by a ten-thousandth after the first step. (The
// last bit of one can be lost again in the rounding of later steps, and the
// segment then ends truly.)
func altered(d *Done, round uint32, from verify.State, to uint32) (verify.State, []verify.Step, error) {
	middle, seen, err := steps(d.Market.Stepper(round), from, from.Step+1)
	if err != nil {
		return middle, nil, err
	}
	middle.Params[1] *= 1.0001
	if middle.Step == to {
		return middle, seen, nil
	}
	end, rest, err := steps(d.Market.Stepper(round), middle, to)
	return end, append(seen, rest...), err
}

// fewer trains on half of the rows and claims the batches of all.
func fewer(d *Done, round uint32, from verify.State, to uint32) (verify.State, []verify.Step, error) {
	m := d.Market
	half := len(m.Rows.Y) / 2
	end, seen, err := steps(m.Engine.Stepper(m.input(round, Rows{m.Rows.X[:half*Inputs], m.Rows.Y[:half]})), from, to)
	if err != nil {
		return end, nil, err
	}
	batches, err := d.unseen(round, from.Step+1, to)
	for i := range batches {
		seen[i].Rows = batches[i].Rows
	}
	return end, seen, err
}

// wrongData trains on the right rows with other labels.
func wrongData(d *Done, round uint32, from verify.State, to uint32) (verify.State, []verify.Step, error) {
	m := d.Market
	other := Rows{m.Rows.X, slices.Clone(m.Rows.Y)}
	for i := range other.Y {
		other.Y[i] = 1 - other.Y[i]
	}
	return steps(m.Engine.Stepper(m.input(round, other)), from, to)
}

// inflated takes ten times the segment's way.
func inflated(d *Done, round uint32, from verify.State, to uint32) (verify.State, []verify.Step, error) {
	end, seen, err := honest(d, round, from, to)
	for i := range end.Params {
		end.Params[i] = from.Params[i] + 10*(end.Params[i]-from.Params[i])
	}
	return end, seen, err
}

func clone(s verify.State) verify.State {
	return verify.State{Step: s.Step, Params: slices.Clone(s.Params), Slots: slices.Clone(s.Slots)}
}

// unseen claims the batches of steps that were not trained, which anybody can
// work out, and a loss that looks like one.
func (d *Done) unseen(round, from, to uint32) ([]verify.Step, error) {
	start, err := d.Market.Stepper(round).Start(context.Background())
	if err != nil {
		return nil, err
	}
	_, all, err := steps(d.Market.Stepper(round), start, to)
	if err != nil {
		return nil, err
	}
	for i := range all {
		all[i].Loss = 0.5
	}
	return all[from-1:], nil
}

// other is an upload of ten times what the round trained.
func (d *Done) other(round, last uint32) (sent, blob dao.Hash, err error) {
	r := d.Market.resend(round)
	v, err := r.vector(d.States[last].Params)
	if err != nil {
		return sent, blob, err
	}
	for i := range v {
		v[i] *= 10
	}
	return r.masked(v)
}
