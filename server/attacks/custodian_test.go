//go:build integration

package attacks

import (
	"crypto/rand"
	"encoding/json"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/mpc/custodian"
	"sahm/mpc/mpctest"
	"sahm/storage"
	"sahm/storage/seal"
)

const layerCustodian = "mpc/custodian"

// custodians attacks a committee whose chain nodes say what a test wants.
func custodians(b *table) {
	b.t.Helper()
	w := mpctest.New(b.t, mpctest.Options{M: 3, T: 2, Members: 3, Rounds: 1})
	ask := func(task *protocol.Envelope) func() error {
		return func() error {
			_, err := w.Try(0, task)
			return err
		}
	}
	envelopes(b, w, ask)
	w.Check(0)
	seeds(b, w, ask)
	w.Assign()
	keyRequests(b, w, ask)
	results(b, w, ask)
	differences(b, w, ask)
}

func envelopes(b *table, w *mpctest.World, ask func(*protocol.Envelope) func() error) {
	b.t.Helper()
	d, victim := w.Datasets[0], w.Datasets[1]
	var was custodian.Dataset
	b.line("a copied envelope", layerCustodian, sentinel("custodian.ErrCopiedPiece", custodian.ErrCopiedPiece),
		func() error {
			w.Chain.SetDataset(d.ID, func(v *custodian.Dataset) {
				was = *v
				v.EnvelopeCID = w.Content.Publish(victim.Envelope).String()
			})
			return ask(w.CheckTask(d.ID))()
		},
		func() error {
			w.Chain.SetDataset(d.ID, func(v *custodian.Dataset) { *v = was })
			return ask(w.CheckTask(d.ID))()
		})
}

func seeds(b *table, w *mpctest.World, ask func(*protocol.Envelope) func() error) {
	b.t.Helper()
	w.Keys()
	w.Invite()
	task := w.SeedsTask(0)
	task.Members[1].Mine.Files[0] = task.Members[0].Mine.Files[0]
	b.line("a copied sealed seed", layerCustodian, sentinel("custodian.ErrCopiedPiece", custodian.ErrCopiedPiece),
		ask(w.Task(protocol.SeedsCheck, 0, task)), ask(w.Task(protocol.SeedsCheck, 0, w.SeedsTask(0))))
}

func keyRequests(b *table, w *mpctest.World, ask func(*protocol.Envelope) func() error) {
	b.t.Helper()
	id, err := seal.NewIdentity(rand.Reader)
	if err != nil {
		b.t.Fatal(err)
	}
	d, holder := w.Datasets[0], w.Trainers[0]
	request := func(who *typed.Key, edit func(*typed.KeyRequest)) *protocol.Envelope {
		q := w.Request(0, d, who, id.Recipient())
		if edit != nil {
			edit(&q)
		}
		return w.Task(protocol.KeyRelease, 0, w.ReleaseTask(q, who, d.Policy))
	}
	good := request(holder, nil)
	b.line("an unassigned trainer asks for a key", layerCustodian, sentinel("custodian.ErrNotAssigned", custodian.ErrNotAssigned),
		ask(request(w.Trainers[1], nil)), ask(good))
	b.line("an expired key request", layerCustodian, sentinel("custodian.ErrExpired", custodian.ErrExpired),
		ask(request(holder, func(q *typed.KeyRequest) { q.Expiry = uint64(w.Chain.Now().Unix()) - 1 })), ask(good))
	var body protocol.KeyReleaseTask
	if err := good.Into(protocol.KeyRelease, &body); err != nil {
		b.t.Fatal(err)
	}
	b.line("a used key request's nonce again", layerCustodian, sentinel("custodian.ErrReplayed", custodian.ErrReplayed),
		ask(request(holder, func(q *typed.KeyRequest) { q.Nonce, q.Expiry = body.Request.Request.Nonce, q.Expiry+60 })), ask(good))
	// Another custodian's signed request, replayed to this one.
	q := w.Request(1, d, holder, id.Recipient())
	b.line("a key request replayed to another custodian", layerCustodian, sentinel("custodian.ErrWrongCustodian", custodian.ErrWrongCustodian),
		ask(w.Task(protocol.KeyRelease, 0, w.ReleaseTask(q, holder, d.Policy))), ask(good))
	forged := w.ReleaseTask(body.Request.Request, holder, d.Policy)
	if forged.Request.Sig, err = typed.Sign(w.Trainers[1], w.Domain, &forged.Request.Request); err != nil {
		b.t.Fatal(err)
	}
	b.line("a key request signed by another", layerCustodian, sentinel("custodian.ErrBadSignature", custodian.ErrBadSignature),
		ask(w.Task(protocol.KeyRelease, 0, forged)), ask(good))
}

func results(b *table, w *mpctest.World, ask func(*protocol.Envelope) func() error) {
	b.t.Helper()
	r := w.NewRound(1)
	first := w.AckTask(1)
	acks := w.Acks(r, 0, 1, 2)
	b.line("a second cohort for a round", layerCustodian, sentinel("custodian.ErrSecondCohort", custodian.ErrSecondCohort),
		func() error {
			w.Custodians[0].View.Fork = func(dao.RunID, uint32, uint32) (custodian.Cohort, bool) {
				c := r.Cohort
				c.Root[0] ^= 1
				return c, true
			}
			return ask(w.AckTask(1))()
		},
		func() error {
			w.Custodians[0].View.Fork = nil
			return ask(first)()
		})
	short := w.UnmaskTask(r, acks)
	short.Headers = short.Headers[1:]
	b.line("an unmasking of fewer members", layerCustodian, sentinel("custodian.ErrCohortMismatch", custodian.ErrCohortMismatch),
		ask(w.Task(protocol.RoundUnmask, 1, short)), ask(w.Task(protocol.RoundUnmask, 1, w.UnmaskTask(r, acks))))

	sums := w.Unmask(r, acks, 0, 1, 2)
	w.Finish(r)
	good := w.SignTask([][]protocol.SignedSum{sums}, w.Scores(0, 1, 2))
	altered := func(edit func(*protocol.SignTask)) *protocol.Envelope {
		raw, err := json.Marshal(good)
		if err != nil {
			b.t.Fatal(err)
		}
		var c protocol.SignTask
		if err := json.Unmarshal(raw, &c); err != nil {
			b.t.Fatal(err)
		}
		edit(&c)
		return w.Task(protocol.RunSign, 0, c)
	}
	sign := ask(altered(func(*protocol.SignTask) {}))
	b.line("a custodian asked to sign altered payouts", layerCustodian, sentinel("custodian.ErrAlteredResult", custodian.ErrAlteredResult),
		ask(altered(func(c *protocol.SignTask) { c.Result.PayoutsRoot[0] ^= 1 })), sign)
	// The chain names a share contract as the payee of a dataset; the coordinator
	// has somebody else paid, and everything else is as it should be.
	thief := w.Chain.SetPayee(w.Datasets[0].ID, dao.Address{0xad})
	stolen := w.SignTask([][]protocol.SignedSum{sums}, good.Scores).Result
	thief()
	b.line("a payout to another than who the chain names", layerCustodian, sentinel("custodian.ErrAlteredResult", custodian.ErrAlteredResult),
		func() error {
			_, err := w.Try(2, altered(func(c *protocol.SignTask) { c.Result = stolen }))
			return err
		},
		func() error {
			_, err := w.Try(2, altered(func(*protocol.SignTask) {}))
			return err
		})
	owed := w.Chain.SetPayee(w.Datasets[0].ID, dao.Address{0x5a})
	b.line("a payout past a dataset's shares to its creator", layerCustodian, sentinel("custodian.ErrAlteredResult", custodian.ErrAlteredResult),
		func() error {
			_, err := w.Try(1, altered(func(*protocol.SignTask) {}))
			return err
		},
		func() error {
			owed()
			_, err := w.Try(1, altered(func(*protocol.SignTask) {}))
			return err
		})
	b.line("a custodian asked to sign a second result", layerCustodian, sentinel("custodian.ErrSecondResult", custodian.ErrSecondResult),
		ask(altered(func(c *protocol.SignTask) { c.Result.SealedModelCID = string(storage.RawCID(dao.Hash{1})) })), sign)
}

// differences attacks the next run of the same market, in which a builder
// swaps one member of a cohort whose sums it has.
func differences(b *table, w *mpctest.World, ask func(*protocol.Envelope) func() error) {
	b.t.Helper()
	policy, err := dao.ParsePolicy(w.Datasets[0].Policy)
	if err != nil {
		b.t.Fatal(err)
	}
	same := w.Datasets
	other := append([]mpctest.Dataset{w.MakeDataset("another", w.Owners[0], policy, dao.DatasetListed)}, same[1:]...)
	plan := func(datasets []mpctest.Dataset) func() error {
		return func() error {
			w.NextRun(datasets, w.Trainers)
			w.Keys()
			w.Invite()
			return ask(w.Task(protocol.SeedsCheck, 0, w.SeedsTask(0)))()
		}
	}
	b.line("a cohort that differs by one member from an earlier run's", layerCustodian, sentinel("custodian.ErrDifferencing", custodian.ErrDifferencing),
		plan(other), plan(same))
}
