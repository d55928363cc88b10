package custodian_test

import (
	"encoding/json"
	"errors"
	"slices"
	"testing"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/federated/protocol"
	"sahm/mpc/custodian"
	"sahm/mpc/mpctest"
)

// attack is what one custodian must have refused, and noted.
type attack struct {
	custodian int
	task      *protocol.Envelope
	code      string
	forged    bool // the task's signature is nobody's
}

// play is one adversary's game, against a committee of 2-of-3 and a cohort of
// three if it needs no other.
type play struct {
	*testing.T
	w       *mpctest.World
	attacks []attack
}

// refuses demands that custodian i refuses task by the name of want.
func (p *play) refuses(i int, task *protocol.Envelope, want error) {
	p.Helper()
	out := p.w.Ask(i, task)
	var r protocol.Refusal
	if err := out.Into(protocol.Refused, &r); err != nil {
		p.Errorf("%s: not refused, want %v", task.Kind, want)
		return
	}
	if got := custodian.FromCode(r.Code); !errors.Is(got, want) {
		p.Errorf("%s: refused as %v (%s), want %v", task.Kind, got, r.Detail, want)
	}
	p.attacks = append(p.attacks, attack{i, task, r.Code, task.Verify(p.w.Domain) != nil})
}

// honest is the control: the same question without the lie is answered.
func (p *play) honest(i int, task *protocol.Envelope) *protocol.Envelope {
	p.Helper()
	out, err := p.w.Try(i, task)
	if err != nil {
		p.Errorf("the honest %s: %v", task.Kind, err)
	}
	return out
}

// proves demands that the logs verify and hold each attempt, with the signature
// of who made it, also after a restart.
func (p *play) proves() {
	p.Helper()
	w := p.w
	for i := range w.Custodians {
		w.Restart(i)
		report, err := custodian.VerifyLog(w.Custodians[i].Dir)
		if err != nil {
			p.Fatalf("log of custodian %d: %v", i, err)
		}
		noted, err := custodian.ReadRefusals(w.Custodians[i].Dir, w.Domain)
		if err != nil {
			p.Fatal(err)
		}
		for _, a := range p.attacks {
			if a.custodian != i {
				continue
			}
			k := slices.IndexFunc(noted, func(r custodian.RefusedTask) bool {
				return r.Code == a.code && r.Task == a.task.Kind && r.RunID == a.task.RunID && r.Attempt == a.task.Attempt && r.Round == a.task.Round &&
					r.Asker == a.task.From && r.BodyHash == dao.Keccak256(a.task.Body)
			})
			switch {
			case k < 0:
				p.Errorf("the log of custodian %d does not show the refused %s (%s)", i, a.task.Kind, a.code)
			case noted[k].Signed == a.forged: // who is to blame is certain, or nobody is
				p.Errorf("the log's %s of %s: signed %t", a.code, a.task.Kind, noted[k].Signed)
			case noted[k].Coordinator != (noted[k].Signed && noted[k].Asker == w.Coordinator.Address() && !noted[k].RunID.IsZero()):
				p.Errorf("the log's %s of %s: coordinator's %t", a.code, a.task.Kind, noted[k].Coordinator)
			}
			if report.Refusals[a.code] == 0 {
				p.Errorf("verify-log counts no %s: %v", a.code, report.Refusals)
			}
		}
	}
}

// TestAdversaries plays a malicious server, contributor, trainer, builder and
// custodian. Each act is refused by name, the honest act beside it is answered,
// and the log proves the attempt afterwards.
func TestAdversaries(t *testing.T) {
	for _, a := range slices.Concat(serverActs, cohortActs, memberActs, custodianActs) {
		t.Run(a.act, func(t *testing.T) {
			opt := mpctest.Options{M: 3, T: 2, Members: 3, Rounds: 2}
			if a.world != nil {
				a.world(&opt)
			}
			p := &play{T: t, w: mpctest.New(t, opt)}
			a.play(p)
			if len(p.attacks) == 0 {
				t.Fatal("nothing was refused")
			}
			p.proves()
		})
	}
}

type adversary struct {
	act   string
	world func(*mpctest.Options)
	play  func(*play)
}

// unmask is the task for the sums of r, with acks of all.
func (p *play) unmask(r *mpctest.Round, edit func(*protocol.UnmaskTask)) *protocol.Envelope {
	p.Helper()
	b := p.w.UnmaskTask(r, p.w.Acks(r, 0, 1, 2))
	if edit != nil {
		edit(&b)
	}
	return p.w.Task(protocol.RoundUnmask, r.Number, b)
}

// served plays a run to its result.
func (p *play) served(prepare func(*mpctest.Round)) (*mpctest.Round, protocol.SignTask) {
	p.Helper()
	w := p.w
	w.Assign()
	r := w.NewRound(1)
	if prepare != nil {
		prepare(r)
	}
	sums := w.Unmask(r, w.Acks(r, 0, 1, 2), 0, 1, 2)
	w.Finish(r)
	return r, w.SignTask([][]protocol.SignedSum{sums}, w.Scores(0, 1, 2))
}

// signing is a copy of a task to sign, edited.
func (p *play) signing(good protocol.SignTask, edit func(*protocol.SignTask)) *protocol.Envelope {
	p.Helper()
	raw, err := json.Marshal(good)
	if err != nil {
		p.Fatal(err)
	}
	var b protocol.SignTask
	if err := json.Unmarshal(raw, &b); err != nil {
		p.Fatal(err)
	}
	if edit != nil {
		edit(&b)
	}
	return p.w.Task(protocol.RunSign, 0, b)
}

func oneRound(o *mpctest.Options) { o.Rounds = 1 }

// serverActs are those of a malicious server: coordinator, store and bus.
var serverActs = []adversary{
	{"two cohorts in a round", nil, func(p *play) {
		w := p.w
		w.Assign()
		r := w.NewRound(1)
		first := p.honest(0, w.AckTask(1))
		w.Custodians[0].View.Fork = func(dao.RunID, uint32, uint32) (custodian.Cohort, bool) {
			c := r.Cohort
			c.Root[0] ^= 1
			return c, true
		}
		p.refuses(0, w.AckTask(1), custodian.ErrSecondCohort)
		p.refuses(0, p.w.Task(protocol.RoundUnmask, 1, w.UnmaskTask(r, w.Acks(r, 1, 2))), custodian.ErrSecondCohort)
		w.Custodians[0].View.Fork = nil
		same(p.T, first, p.honest(0, w.AckTask(1)))
	}},
	{"a forked chain view", func(o *mpctest.Options) { o.M, o.T = 5, 3 }, func(p *play) {
		// Custodian 0's node shows another branch than all others', from the start.
		w := p.w
		w.Assign()
		r := w.NewRound(1)
		acks := w.Acks(r, 1, 2, 3, 4)
		branch := *r
		branch.Headers = slices.Clone(r.Headers)
		w.Reupload(&branch, 0)
		w.Commit(&branch)
		elsewhere := branch.Cohort
		w.Commit(r)
		w.Custodians[0].View.Fork = func(dao.RunID, uint32, uint32) (custodian.Cohort, bool) { return elsewhere, true }
		p.refuses(0, w.Task(protocol.RoundUnmask, 1, w.UnmaskTask(&branch, acks)), custodian.ErrAckQuorum)
		p.honest(1, w.Task(protocol.RoundUnmask, 1, w.UnmaskTask(r, acks)))
	}},
	{"a stale chain view", nil, func(p *play) {
		w := p.w
		w.Assign()
		r := w.NewRound(1)
		task := p.unmask(r, nil)
		w.Custodians[0].View.Lag = custodian.MaxHeadAge
		p.refuses(0, task, custodian.ErrStaleChain)
		w.Custodians[0].View.Lag = 0
		p.honest(0, task)
	}},
	{"a different model per contributor", nil, func(p *play) {
		w := p.w
		w.Assign()
		r := w.NewRound(1)
		h := r.Headers[1].Header
		h.ModelHash[0] ^= 1
		r.Headers[1] = w.SignHeader(h)
		w.Commit(r)
		p.refuses(0, p.unmask(r, nil), custodian.ErrCohortMismatch)
		r = w.NewRound(2)
		p.honest(0, p.unmask(r, nil))
	}},
	{"a crafted round-0 model", oneRound, func(p *play) {
		// All members are told the same false model, so that sums open; nobody is
		// paid for it.
		w := p.w
		r, good := p.served(nil)
		p.honest(1, p.signing(good, nil))
		w.NextRun(w.Datasets, w.Trainers)
		w.State.Params[0]++
		w.Assign()
		r = w.NewRound(1)
		sums := w.Unmask(r, w.Acks(r, 0, 1, 2), 0, 1, 2)
		w.Finish(r)
		good.Docs, good.Result.RunID = w.Docs, w.RunID
		good.Rounds = []protocol.RoundRecord{{Round: 1, Headers: r.Headers, Sums: sums, Reveal: *r.Reveal, Check: *r.Check}}
		good.Scores, good.Receipts = w.Scores(0, 1, 2), w.Receipts()
		p.refuses(0, p.signing(good, nil), custodian.ErrAlteredResult)
	}},
	{"a bent control variate", func(o *mpctest.Options) { oneRound(o); o.Strategy = &model.Strategy{Name: model.SCAFFOLD} }, func(p *play) {
		// The parameters are those that follow; what every member's gradient is
		// corrected by is not.
		w := p.w
		r, good := p.served(nil)
		p.honest(1, p.signing(good, nil))
		w.NextRun(w.Datasets, w.Trainers)
		w.State.Slots[0][0]++
		w.Assign()
		r = w.NewRound(1)
		sums := w.Unmask(r, w.Acks(r, 0, 1, 2), 0, 1, 2)
		w.Finish(r)
		good.Docs, good.Result.RunID = w.Docs, w.RunID
		good.Rounds = []protocol.RoundRecord{{Round: 1, Headers: r.Headers, Sums: sums, Reveal: *r.Reveal, Check: *r.Check}}
		good.Scores, good.Receipts = w.Scores(0, 1, 2), w.Receipts()
		p.refuses(0, p.signing(good, nil), custodian.ErrAlteredResult)
	}},
	{"a wrong modelHash", nil, func(p *play) {
		// The recomputer checked the gradient at another model than was committed.
		w := p.w
		w.Assign()
		r := w.NewRound(1)
		p.refuses(0, p.unmask(r, func(b *protocol.UnmaskTask) {
			var v protocol.GradCheckReply
			if err := b.Check.Into(protocol.GradChecked, &v); err != nil {
				p.Fatal(err)
			}
			v.ModelHash[0] ^= 1
			b.Check = w.SignAs(w.Recomputer, protocol.GradChecked, 1, v)
		}), custodian.ErrGradientUnchecked)
		p.honest(0, p.unmask(r, nil))
	}},
	{"a chosen gradient", nil, func(p *play) {
		// Chosen after the uploads, and one of the evaluator's that nobody recomputed.
		w := p.w
		w.Assign()
		r := w.NewRound(1)
		var opened protocol.RevealReply
		if err := r.Reveal.Into(protocol.GradRevealed, &opened); err != nil {
			p.Fatal(err)
		}
		opened.GradientHash[0] ^= 1
		p.refuses(0, p.unmask(r, func(b *protocol.UnmaskTask) {
			b.Reveal = w.SignAs(w.Evaluator, protocol.GradRevealed, 1, opened)
		}), custodian.ErrGradientUnchecked)
		p.refuses(0, p.unmask(r, func(b *protocol.UnmaskTask) { b.Check = nil }), custodian.ErrGradientUnchecked)
		// One member's coordinate alone, amplified.
		unit := *r
		unit.Gradient = make([]int32, len(r.Gradient))
		unit.Gradient[0] = 1 << 20
		w.Open(&unit)
		p.refuses(0, p.unmask(&unit, nil), custodian.ErrGradientNorm)
		p.honest(0, p.unmask(r, nil))
	}},
	{"a second gradient in a round", nil, func(p *play) {
		w := p.w
		w.Assign()
		r := w.NewRound(1)
		p.honest(0, p.unmask(r, nil))
		other := *r
		other.Gradient = slices.Clone(r.Gradient)
		other.Gradient[0]++
		w.Open(&other)
		p.refuses(0, p.unmask(&other, nil), custodian.ErrSecondGradient)
		p.honest(0, p.unmask(r, nil))
	}},
	{"totals over two lists of rounds", nil, func(p *play) {
		w := p.w
		w.Assign()
		for n := uint32(1); n <= 2; n++ {
			r := w.NewRound(n)
			w.Unmask(r, w.Acks(r, 0, 1, 2), 0, 1, 2)
			w.Finish(r)
		}
		p.honest(0, w.Task(protocol.RunScores, 0, w.ScoresTask()))
		w.Chain.Advance(4000e9)
		p.refuses(0, w.Task(protocol.RunScores, 0, protocol.ScoresTask{Rounds: []uint32{1}}), custodian.ErrTotalsOnce)
		p.refuses(1, w.Task(protocol.ScoresAck, 0, protocol.ScoresAckTask{Rounds: []uint32{2}}), custodian.ErrTotalsOnce)
	}},
	{"altered payouts", oneRound, func(p *play) {
		_, good := p.served(nil)
		p.refuses(0, p.signing(good, func(b *protocol.SignTask) { b.Result.PayoutsRoot[0] ^= 1 }), custodian.ErrAlteredResult)
		p.honest(0, p.signing(good, nil))
		p.refuses(0, p.signing(good, func(b *protocol.SignTask) { b.Result.RoundsCompleted++ }), custodian.ErrSecondResult)
	}},
	{"seats that the chain did not assign", nil, func(p *play) {
		w := p.w
		w.Assign()
		r := w.NewRound(1)
		p.refuses(0, p.unmask(r, func(b *protocol.UnmaskTask) { b.Seats[0].Contributor[0] ^= 1 }), custodian.ErrNotAssigned)
		p.honest(0, p.unmask(r, nil))
	}},
	{"an order other than the funded one", nil, func(p *play) {
		w := p.w
		docs := w.Docs
		docs.Order.Privacy.KMin = 1
		p.refuses(0, w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: docs}), custodian.ErrNotInOrder)
		p.honest(0, w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: w.Docs}))
	}},
	{"a malicious committee", nil, func(p *play) {
		// The run's epoch is that of a committee of the server's own making.
		w := p.w
		p.honest(0, w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: w.Docs}))
		w.Attempt = 2
		w.Chain.SetRun(w.RunID, func(r *custodian.Run) { r.Epoch, r.Attempt, r.State = 9, 1, custodian.RunAssigned })
		p.refuses(0, w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: w.Docs}), custodian.ErrNotMember)
	}},
	{"keys after the run is over", nil, func(p *play) {
		w := p.w
		w.Assign()
		r := w.NewRound(1)
		late := p.unmask(r, nil)
		w.Chain.SetRun(w.RunID, func(r *custodian.Run) { r.State = custodian.RunSettled })
		p.refuses(0, late, custodian.ErrRunOver)
		p.honest(0, w.Task(protocol.RunClose, 0, protocol.CloseTask{}))
		// A node that lies and shows the run as training finds nothing to open.
		w.Chain.SetRun(w.RunID, func(r *custodian.Run) { r.State = custodian.RunTraining })
		p.refuses(0, w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: w.Docs}), custodian.ErrNoKeys)
		p.refuses(0, late, custodian.ErrSeedsUnknown)
		p.honest(1, late)
	}},
	{"replay of every message", oneRound, playReplays},
}

// playReplays sends every kind of task again: as it was, for which the same
// bytes come back; under another run's name; and signed by somebody else.
func playReplays(p *play) {
	w := p.w
	w.Check(0)
	var tasks []*protocol.Envelope
	keep := func(e *protocol.Envelope) *protocol.Envelope { tasks = append(tasks, e); return e }
	p.honest(0, keep(w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: w.Docs})))
	w.Assign()
	keep(w.Task(protocol.SeedsCheck, 0, w.SeedsTask(0)))
	id := identity(p.T)
	q := w.Request(0, w.Datasets[0], w.Trainers[0], id.Recipient())
	keep(w.Task(protocol.KeyRelease, 0, w.ReleaseTask(q, w.Trainers[0], w.Datasets[0].Policy)))
	r := w.NewRound(1)
	keep(w.AckTask(1))
	keep(p.unmask(r, nil))
	sums := w.Unmask(r, w.Acks(r, 0, 1, 2), 0, 1, 2)
	w.Finish(r)
	keep(w.Task(protocol.ScoresAck, 0, protocol.ScoresAckTask{Rounds: w.Rounds()}))
	keep(w.Task(protocol.RunScores, 0, w.ScoresTask()))
	good := w.SignTask([][]protocol.SignedSum{sums}, w.Scores(0, 1, 2))
	keep(w.Task(protocol.RunSign, 0, good))
	var answers []*protocol.Envelope
	for _, task := range tasks {
		answers = append(answers, p.honest(0, task))
	}
	// A holder's request once more: its nonce for another answer, or to another custodian.
	again := q
	again.Expiry++
	p.refuses(0, w.Task(protocol.KeyRelease, 0, w.ReleaseTask(again, w.Trainers[0], w.Datasets[0].Policy)), custodian.ErrReplayed)
	p.refuses(1, w.Task(protocol.KeyRelease, 0, w.ReleaseTask(q, w.Trainers[0], w.Datasets[0].Policy)), custodian.ErrWrongCustodian)
	w.Restart(0)
	first := w.RunID
	for i, task := range tasks {
		same(p.T, answers[i], p.honest(0, task))
		stranger := w.SignAs(w.Builder, task.Kind, task.Round, json.RawMessage(task.Body))
		p.refuses(0, stranger, custodian.ErrNotCoordinator)
		moved := *task
		moved.RunID[0] ^= 1
		p.refuses(0, &moved, custodian.ErrBadSignature)
	}
	w.Chain.SetRun(w.RunID, func(r *custodian.Run) { r.State = custodian.RunSettled })
	closing := w.Task(protocol.RunClose, 0, protocol.CloseTask{})
	same(p.T, p.honest(0, closing), p.honest(0, closing))
	// The messages of a run in the next one, signed by its coordinator.
	w.NextRun(w.Datasets, w.Trainers)
	w.Assign()
	w.Chain.SetRun(w.RunID, func(r *custodian.Run) { r.State = custodian.RunTraining })
	for _, task := range tasks {
		switch task.Kind {
		case protocol.RunKeys, protocol.ScoresAck, protocol.RunScores:
			continue // ask for nothing but what the next run has as well
		}
		out := w.Ask(0, w.Task(task.Kind, task.Round, json.RawMessage(task.Body)))
		if out.Kind != protocol.Refused {
			p.Errorf("%s of run %s was answered in run %s", task.Kind, first, w.RunID)
		}
	}
}
