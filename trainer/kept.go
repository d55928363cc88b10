package trainer

import (
	"fmt"
	"path/filepath"

	"sahm/dao"
	"sahm/federated/protocol"
	"sahm/federated/strategy"
)

func (t *Trainer) keptPath(run dao.RunID, attempt, round uint32, seat int) string {
	return filepath.Join(t.attemptDir(run, attempt), fmt.Sprintf("kept-%d-%d.f32", round, seat))
}

// local is what the server rule asks of a seat's training in this round, and
// what the rule left with the seat in the last round that was completed: a
// burnt round, whose sum nobody opened, has changed nothing.
func (t *Trainer) local(k *task, j *job, d *derived, seat int) (strategy.Member, strategy.Local, error) {
	m, err := j.rule.Join(d.state)
	if err != nil {
		return m, strategy.Local{}, err
	}
	if n := len(d.steps); n > 0 && j.rule.Keeps() {
		round := d.steps[n-1].Round
		control, ok, err := readFloats(t.keptPath(j.run, k.env.Attempt, round, seat), len(m.Control))
		if err != nil {
			return m, strategy.Local{}, err
		}
		if !ok {
			return m, strategy.Local{}, refuse(CodeNotAssigned, "no control variate of seat %d after round %d", seat, round)
		}
		m.Control = control
	}
	l, err := j.rule.Local(d.state, m)
	return m, l, err
}

// keep persists what the rule leaves with a seat if this round's sum is opened.
// It is on disk before the upload is, which is made from the same numbers.
func (t *Trainer) keep(k *task, j *job, seat int, m strategy.Member, delta, sent []float32) error {
	if !j.rule.Keeps() {
		return nil
	}
	next, err := j.rule.Settle(m, delta, sent, float64(j.order.Datasets[seat].Weight)/dao.WeightOne)
	if err != nil {
		return err
	}
	return writeFile(t.keptPath(j.run, k.env.Attempt, k.env.Round, seat), protocol.EncodeFloats(next.Control))
}
