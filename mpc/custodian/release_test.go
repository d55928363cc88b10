package custodian_test

import (
	"crypto/rand"
	"slices"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/mpc/custodian"
	"sahm/mpc/mpctest"
	"sahm/mpc/replicated"
	"sahm/storage/seal"
)

func identity(t *testing.T) *seal.Identity {
	t.Helper()
	id, err := seal.NewIdentity(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// TestKeyRelease breaks each condition of a release alone; the control, the
// same request unbroken, passes at the end.
func TestKeyRelease(t *testing.T) {
	w := mpctest.New(t, mpctest.Options{})
	w.Check(0, 1, 2)
	w.Assign()
	d, holder, id := w.Datasets[0], w.Trainers[0], identity(t)
	stranger := w.MakeDataset("not in the order", w.Owners[0], dao.Policy{}, dao.DatasetListed)
	q := w.Request(0, d, holder, id.Recipient())
	task := w.Task(protocol.KeyRelease, 0, w.ReleaseTask(q, holder, d.Policy))
	staleAndDead(t, w, 0, task, custodian.ErrStaleChain, custodian.ErrUnavailable)

	body := func(change func(*typed.KeyRequest)) protocol.KeyReleaseTask {
		q := q
		change(&q)
		return w.ReleaseTask(q, holder, d.Policy)
	}
	send := func(b protocol.KeyReleaseTask) *protocol.Envelope { return w.Task(protocol.KeyRelease, 0, b) }
	as := func(who *typed.Key, d mpctest.Dataset) *protocol.Envelope {
		return send(w.ReleaseTask(w.Request(0, d, who, id.Recipient()), who, d.Policy))
	}
	signedBy := func(who *typed.Key) *protocol.Envelope {
		b := w.ReleaseTask(q, holder, d.Policy)
		b.Request.Sig, _ = typed.Sign(who, w.Domain, &q)
		return send(b)
	}
	otherPolicy, err := dao.ParsePolicy(d.Policy)
	if err != nil {
		t.Fatal(err)
	}
	otherPolicy.Text = "something else"
	for name, c := range map[string]struct {
		task *protocol.Envelope
		want error
	}{
		"another trainer's seat":        {as(w.Trainers[1], d), custodian.ErrNotAssigned},
		"evaluator asks for a dataset":  {as(w.Evaluator, d), custodian.ErrNotAssigned},
		"trainer asks for validation":   {as(holder, w.Validation), custodian.ErrNotAssigned},
		"owner asks for own validation": {as(w.Builder, w.Validation), custodian.ErrNotAssigned},
		"dataset outside the order":     {as(holder, stranger), custodian.ErrNotInOrder},
		"another version":               {send(body(func(q *typed.KeyRequest) { q.Version = 2 })), custodian.ErrNotInOrder},
		"expired now":                   {send(body(func(q *typed.KeyRequest) { q.Expiry = uint64(w.Chain.Now().Unix()) })), custodian.ErrExpired},
		"unregistered recipient":        {send(body(func(q *typed.KeyRequest) { q.Recipient = dao.Hash(identity(t).Recipient()) })), custodian.ErrWrongRecipient},
		"for another custodian":         {send(body(func(q *typed.KeyRequest) { q.Custodian = w.Custodians[1].Address() })), custodian.ErrWrongCustodian},
		"for another run":               {send(body(func(q *typed.KeyRequest) { q.RunID[0] ^= 1 })), custodian.ErrMalformed},
		"for another attempt":           {send(body(func(q *typed.KeyRequest) { q.Attempt++ })), custodian.ErrMalformed},
		"names another policy":          {send(body(func(q *typed.KeyRequest) { q.PolicyHash[0] ^= 1 })), custodian.ErrPolicy},
		"sends another policy":          {send(w.ReleaseTask(q, holder, otherPolicy.Canonical())), custodian.ErrPolicy},
		"sends no policy":               {send(w.ReleaseTask(q, holder, []byte(`{}`))), custodian.ErrPolicy},
		"signed by another":             {signedBy(w.Trainers[1]), custodian.ErrBadSignature},
	} {
		t.Run(name, func(t *testing.T) { refused(t, w, 0, c.task, c.want) })
	}

	onRun := func(f func(*custodian.Run)) func() {
		was := w.Chain.Run(w.RunID)
		w.Chain.SetRun(w.RunID, f)
		return func() { w.Chain.SetRun(w.RunID, func(r *custodian.Run) { *r = was }) }
	}
	onData := func(f func(*custodian.Dataset)) func() {
		var was custodian.Dataset
		w.Chain.SetDataset(d.ID, func(v *custodian.Dataset) { was = *v; f(v) })
		return func() { w.Chain.SetDataset(d.ID, func(v *custodian.Dataset) { *v = was }) }
	}
	onTrainer := func(v custodian.Trainer) func() {
		w.Chain.SetTrainer(holder.Address(), v)
		return func() {
			w.Chain.SetTrainer(holder.Address(), custodian.Trainer{Active: true, StakeWei: dao.WeiOf(1000)})
		}
	}
	for name, c := range map[string]struct {
		set  func() func()
		want error
	}{
		"funded only":      {func() func() { return onRun(func(r *custodian.Run) { r.State = custodian.RunFunded }) }, custodian.ErrRunNotActive},
		"proposed":         {func() func() { return onRun(func(r *custodian.Run) { r.State = custodian.RunProposed }) }, custodian.ErrRunNotActive},
		"settled":          {func() func() { return onRun(func(r *custodian.Run) { r.State = custodian.RunSettled }) }, custodian.ErrRunNotActive},
		"refunded":         {func() func() { return onRun(func(r *custodian.Run) { r.State = custodian.RunRefunded }) }, custodian.ErrRunNotActive},
		"reassigned":       {func() func() { return onRun(func(r *custodian.Run) { r.Attempt = 2 }) }, custodian.ErrRunNotActive},
		"seat given away":  {func() func() { return onRun(func(r *custodian.Run) { r.Seats = r.Seats[1:] }) }, custodian.ErrNotAssigned},
		"other parties":    {func() func() { return onRun(func(r *custodian.Run) { r.Builder[0] ^= 1 }) }, custodian.ErrNotInOrder},
		"revoked":          {func() func() { return onData(func(d *custodian.Dataset) { d.Status = dao.DatasetRevoked }) }, custodian.ErrRevoked},
		"policy replaced":  {func() func() { return onData(func(d *custodian.Dataset) { d.PolicyHash[0] ^= 1 }) }, custodian.ErrPolicy},
		"envelope's epoch": {func() func() { return onData(func(d *custodian.Dataset) { d.Epoch = 2 }) }, custodian.ErrNotInOrder},
		"jailed":           {func() func() { return onTrainer(custodian.Trainer{StakeWei: dao.WeiOf(1000)}) }, custodian.ErrNotStaked},
		"stake too low":    {func() func() { return onTrainer(custodian.Trainer{Active: true, StakeWei: dao.WeiOf(9)}) }, custodian.ErrPolicy},
		"other recipient on chain": {func() func() {
			w.Chain.SetRecipient(w.RunID, 1, d.ID, 1, holder.Address(), dao.Hash{1})
			return func() { w.Chain.SetRecipient(w.RunID, 1, d.ID, 1, holder.Address(), id.Recipient().Hash()) }
		}, custodian.ErrWrongRecipient},
	} {
		t.Run(name, func(t *testing.T) {
			undo := c.set()
			refused(t, w, 0, task, c.want)
			undo()
		})
	}
	refused(t, w, 3, send(w.ReleaseTask(w.Request(3, d, holder, id.Recipient()), holder, d.Policy)), custodian.ErrNotChecked)

	// Control.
	out := accepted(t, w, 0, task)
	same(t, out, accepted(t, w, 0, send(w.ReleaseTask(q, holder, d.Policy))))
	refused(t, w, 0, send(body(func(q *typed.KeyRequest) { q.Expiry++ })), custodian.ErrReplayed)
	w.Restart(0)
	w.Chain.Advance(time.Hour) // a retry is no new release: it expires no more
	same(t, out, accepted(t, w, 0, task))
	q.Nonce[0] ^= 1
	refused(t, w, 0, send(w.ReleaseTask(q, holder, d.Policy)), custodian.ErrExpired)
	q.Nonce[0] ^= 1
	refused(t, w, 0, send(body(func(q *typed.KeyRequest) { q.Expiry += 7200 })), custodian.ErrReplayed)

	// max_holders is 1: the seat's next trainer is one too many.
	onRun(func(r *custodian.Run) {
		r.Seats = slices.Clone(r.Seats)
		r.Seats[0].Trainer = w.Trainers[1].Address()
	})
	refused(t, w, 0, as(w.Trainers[1], d), custodian.ErrMaxHolders)
}

// TestReleaseOpens: three custodians' answers give the holder the key, two do
// not, and nobody else can open them.
func TestReleaseOpens(t *testing.T) {
	w := mpctest.New(t, mpctest.Options{})
	w.Check(w.All()...)
	w.Assign()
	for _, c := range []struct {
		d      mpctest.Dataset
		holder *typed.Key
	}{{w.Datasets[2], w.Trainers[2]}, {w.Validation, w.Evaluator}, {w.Validation, w.Recomputer}} {
		id := identity(t)
		var pieces []replicated.Piece
		for n, i := range []int{1, 3, 4} {
			if _, err := replicated.Combine(w.Committee, pieces); n < 3 && err == nil {
				t.Fatalf("%d custodians are enough", n)
			}
			q := w.Request(i, c.d, c.holder, id.Recipient())
			v := mpctest.Want[protocol.KeyReleaseReply](w, i, w.Task(protocol.KeyRelease, 0, w.ReleaseTask(q, c.holder, c.d.Policy)), protocol.KeyReleased)
			for k, subset := range v.Pieces.Subsets {
				ctx := custodian.ReleaseContext(custodian.EmbeddedChainID, w.Escrow, &q, c.d.Owner.Address(), mpctest.Epoch, int(subset))
				secret, err := seal.Open(id, ctx, v.Pieces.Files[k])
				if err != nil {
					t.Fatal(err)
				}
				pieces = append(pieces, replicated.Piece{Index: int(subset), Value: [32]byte(secret[:32])})
			}
		}
		got, err := replicated.Combine(w.Committee, pieces)
		if err != nil {
			t.Fatal(err)
		}
		if got != c.d.Identity.Secret() {
			t.Error("the pieces give another key")
		}
	}
}

// TestPolicy: each clause of a contributor's policy that the run breaks.
func TestPolicy(t *testing.T) {
	for name, edit := range map[string]func(*dao.Policy){
		"":                                   func(*dao.Policy) {},
		"tier":                               func(p *dao.Policy) { p.Tiers = []string{"local"} },
		"purpose":                            func(p *dao.Policy) { p.Purposes = []string{dao.PurposeValidation} },
		"k_min":                              func(p *dao.Policy) { p.KMin = 4 },
		"scores":                             func(p *dao.Policy) { p.AllowScores = false },
		"statistics":                         func(p *dao.Policy) { p.NoiseFreeStatistics = false },
		"a small validation set":             func(p *dao.Policy) { p.SmallValidation = false },
		"stake":                              func(p *dao.Policy) { p.MinStakeWei = dao.WeiOf(1001) },
		"another label":                      func(p *dao.Policy) { p.Labels = []string{"another column"} },
		"a trainer who is not on their list": func(p *dao.Policy) { p.AllowedTrainers = []dao.Address{{1}} },
	} {
		t.Run("without "+name, func(t *testing.T) {
			w := mpctest.New(t, mpctest.Options{M: 3, T: 2, Members: 3, Policy: edit})
			w.Check(0)
			w.Assign()
			d := w.Datasets[0]
			q := w.Request(0, d, w.Trainers[0], identity(t).Recipient())
			task := w.Task(protocol.KeyRelease, 0, w.ReleaseTask(q, w.Trainers[0], d.Policy))
			if name == "" {
				accepted(t, w, 0, task)
			} else {
				refused(t, w, 0, task, custodian.ErrPolicy)
			}
		})
	}
}

// TestValidationIsTheOrders: the evaluator gets the key of exactly the set that
// the order names, in its version, by root, CID and rows.
func TestValidationIsTheOrders(t *testing.T) {
	w := mpctest.New(t, mpctest.Options{M: 3, T: 2, Members: 3})
	w.Check(0)
	w.Assign()
	q := w.Request(0, w.Validation, w.Evaluator, identity(t).Recipient())
	task := w.Task(protocol.KeyRelease, 0, w.ReleaseTask(q, w.Evaluator, w.Validation.Policy))
	for name, edit := range map[string]func(*custodian.Dataset){
		"another root":     func(d *custodian.Dataset) { d.DataRoot[0] ^= 1 },
		"another CID":      func(d *custodian.Dataset) { d.DataCID += "x" },
		"another length":   func(d *custodian.Dataset) { d.Rows++ },
		"its next version": func(d *custodian.Dataset) { d.Version++ },
	} {
		t.Run(name, func(t *testing.T) {
			var was custodian.Dataset
			w.Chain.SetDataset(w.Validation.ID, func(d *custodian.Dataset) { was = *d; edit(d) })
			refused(t, w, 0, task, custodian.ErrNotInOrder)
			w.Chain.SetDataset(w.Validation.ID, func(d *custodian.Dataset) { *d = was })
		})
	}
	accepted(t, w, 0, task)
}
