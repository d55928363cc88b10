package custodian_test

import (
	"crypto/rand"
	"slices"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/mpc/custodian"
	"sahm/mpc/mpctest"
	"sahm/mpc/replicated"
	"sahm/storage"
)

// cohortActs are cohorts that give a single member away.
var cohortActs = []adversary{
	{"cohort differencing within a run", nil, func(p *play) {
		w := p.w
		w.Assign()
		r := w.NewRound(1)
		p.honest(0, p.unmask(r, nil))
		r = w.NewRound(2)
		r.Headers = r.Headers[1:]
		w.Commit(r)
		p.refuses(0, p.unmask(r, nil), custodian.ErrCohortMismatch)
		r = w.NewRound(3)
		p.honest(0, p.unmask(r, nil))
	}},
	{"cohort differencing across runs", func(o *mpctest.Options) { o.Members = 4 }, func(p *play) {
		w := p.w
		all, trainers := w.Datasets, w.Trainers
		plan := func(i int) *protocol.Envelope {
			w.Keys()
			w.Invite()
			return w.Task(protocol.SeedsCheck, 0, w.SeedsTask(i))
		}
		release := func(n uint32) {
			r := w.NewRound(n)
			p.honest(0, p.unmask(r, nil))
		}
		// Funded together, before anything was released, and assigned.
		w.Assign()
		w.NextRun(all[:3], trainers[:3])
		w.Assign()
		early := *w
		w.NextRun(all, trainers)
		w.Assign()
		release(0)
		release(1)
		*w = early
		for n := uint32(0); n < 2; n++ { // three of the four: the difference is the fourth's
			r := w.NewRound(n)
			p.refuses(0, w.AckTask(n), custodian.ErrDifferencing)
			p.refuses(0, w.Task(protocol.RoundUnmask, n, w.UnmaskTask(r, nil)), custodian.ErrDifferencing)
		}
		// From now on it is not even assigned, for ever.
		w.Restart(0)
		w.NextRun(all[1:], trainers[1:])
		p.refuses(0, plan(0), custodian.ErrDifferencing)
		// The very same cohort again, and one of others, may be used.
		w.NextRun(all, trainers)
		w.Assign()
		release(0)
		var fresh []mpctest.Dataset
		for i, owner := range w.Owners {
			policy, err := dao.ParsePolicy(all[i].Policy)
			if err != nil {
				p.Fatal(err)
			}
			fresh = append(fresh, w.MakeDataset("fresh "+string(rune('0'+i)), owner, policy, dao.DatasetListed))
		}
		w.NextRun(append(fresh[:2:2], all[2:]...), trainers) // differs by four
		w.Assign()
		release(1)
	}},
	{"a cohort under k_min", func(o *mpctest.Options) {
		o.Members, o.Change = 4, func(o *dao.Order) { o.Privacy.KMin, o.Privacy.Colluders = 4, 1 }
	}, func(p *play) {
		w := p.w
		w.Keys()
		w.Invite()
		p.honest(0, w.Task(protocol.SeedsCheck, 0, w.SeedsTask(0)))
		w.NextRun(w.Datasets, append(w.Trainers[:3:3], w.Trainers[2])) // four datasets, three trainers
		w.Keys()
		w.Invite()
		p.refuses(0, w.Task(protocol.SeedsCheck, 0, w.SeedsTask(0)), custodian.ErrKMin)
	}},
	{"a cohort of Sybils of one owner", nil, func(p *play) {
		w := p.w
		w.Keys()
		w.Invite()
		p.honest(0, w.Task(protocol.SeedsCheck, 0, w.SeedsTask(0)))
		policy, err := dao.ParsePolicy(w.Datasets[0].Policy)
		if err != nil {
			p.Fatal(err)
		}
		own := []mpctest.Dataset{w.Datasets[0], w.MakeDataset("second", w.Owners[0], policy, dao.DatasetListed), w.MakeDataset("third", w.Owners[0], policy, dao.DatasetListed)}
		for _, c := range []struct {
			datasets []mpctest.Dataset
			trainers []*typed.Key
		}{
			{own, w.Trainers}, // one owner
			{w.Datasets, []*typed.Key{w.Trainers[0], w.Trainers[0], w.Trainers[0]}}, // one trainer
			{w.Datasets, []*typed.Key{w.Trainers[0], w.Trainers[1], w.Builder}},     // the builder's own
			{w.Datasets, []*typed.Key{w.Trainers[0], w.Trainers[1], w.Coordinator}},
		} {
			w.NextRun(c.datasets, c.trainers)
			w.Keys()
			w.Invite()
			p.refuses(0, w.Task(protocol.SeedsCheck, 0, w.SeedsTask(0)), custodian.ErrKMin)
		}
	}},
}

// memberActs are those of contributors and trainers.
var memberActs = []adversary{
	{"a fake trainer", nil, func(p *play) {
		w := p.w
		w.Check(0)
		w.Assign()
		d, id := w.Datasets[0], identity(p.T)
		ask := func(who *typed.Key) *protocol.Envelope {
			return w.Task(protocol.KeyRelease, 0, w.ReleaseTask(w.Request(0, d, who, id.Recipient()), who, d.Policy))
		}
		p.refuses(0, ask(mpctest.Key("fake")), custodian.ErrNotAssigned)
		p.refuses(0, ask(w.Trainers[1]), custodian.ErrNotAssigned)
		// The right trainer's request, signed by the fake one, or for its own key.
		b := w.ReleaseTask(w.Request(0, d, w.Trainers[0], id.Recipient()), mpctest.Key("fake"), d.Policy)
		p.refuses(0, w.Task(protocol.KeyRelease, 0, b), custodian.ErrBadSignature)
		q := w.Request(0, d, w.Trainers[0], id.Recipient())
		q.Recipient = dao.Hash(identity(p.T).Recipient())
		p.refuses(0, w.Task(protocol.KeyRelease, 0, w.ReleaseTask(q, w.Trainers[0], d.Policy)), custodian.ErrWrongRecipient)
		w.Chain.SetTrainer(w.Trainers[0].Address(), custodian.Trainer{StakeWei: dao.WeiOf(1000)}) // jailed
		p.refuses(0, ask(w.Trainers[0]), custodian.ErrNotStaked)
		w.Chain.SetTrainer(w.Trainers[0].Address(), custodian.Trainer{Active: true, StakeWei: dao.WeiOf(1000)})
		p.honest(0, ask(w.Trainers[0]))
	}},
	{"use of a revoked dataset", nil, func(p *play) {
		w := p.w
		w.Check(0)
		w.Assign()
		d, holder := w.Datasets[0], w.Trainers[0]
		task := w.Task(protocol.KeyRelease, 0, w.ReleaseTask(w.Request(0, d, holder, identity(p.T).Recipient()), holder, d.Policy))
		w.Chain.SetDataset(d.ID, func(v *custodian.Dataset) { v.Status = dao.DatasetRevoked })
		p.refuses(0, task, custodian.ErrRevoked)
		w.Chain.SetDataset(d.ID, func(v *custodian.Dataset) { v.Status = dao.DatasetListed })
		p.honest(0, task)
	}},
	{"use beyond the policy", func(o *mpctest.Options) { o.Policy = func(p *dao.Policy) { p.KMin = 4 } }, func(p *play) {
		w := p.w
		w.Check(0)
		w.Assign()
		d, holder := w.Datasets[0], w.Trainers[0]
		p.refuses(0, w.Task(protocol.KeyRelease, 0, w.ReleaseTask(w.Request(0, d, holder, identity(p.T).Recipient()), holder, d.Policy)), custodian.ErrPolicy)
		p.honest(0, w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: w.Docs}))
	}},
	{"a sealed piece copied into another dataset", nil, func(p *play) {
		w := p.w
		a, b := w.Datasets[0], w.Datasets[1]
		was := b.Envelope
		envelope := func(doc []byte) {
			cid := w.Content.Publish(doc).String()
			w.Chain.SetDataset(b.ID, func(v *custodian.Dataset) { v.EnvelopeCID = cid })
		}
		p.honest(0, w.CheckTask(a.ID))
		envelope(a.Envelope) // whole
		p.refuses(0, w.CheckTask(b.ID), custodian.ErrCopiedPiece)
		envelope(was)
		p.honest(0, w.CheckTask(b.ID))
	}},
	{"a key's pieces dealt again as another dataset's", nil, func(p *play) {
		w := p.w
		a, b := w.Datasets[0], w.Datasets[1]
		parts, err := replicated.Split(rand.Reader, w.Committee, a.Identity.Secret())
		if err != nil {
			p.Fatal(err)
		}
		for _, d := range []mpctest.Dataset{a, b} {
			cid := w.Content.Publish(w.EnvelopeOf(d, a.Identity, parts)).String()
			w.Chain.SetDataset(d.ID, func(v *custodian.Dataset) { v.EnvelopeCID = cid })
		}
		p.honest(0, w.CheckTask(a.ID))
		p.refuses(0, w.CheckTask(b.ID), custodian.ErrCopiedPiece)
	}},
	{"a seed copied to another member", nil, func(p *play) {
		w := p.w
		w.Keys()
		w.Invite()
		b := w.SeedsTask(0)
		b.Members[1].Mine.Files[0] = b.Members[0].Mine.Files[0]
		p.refuses(0, w.Task(protocol.SeedsCheck, 0, b), custodian.ErrCopiedPiece)
		held := w.Members[0].Sealed[0].Subsets[0]
		own := w.Seeds[1][held].Value
		w.Seeds[1][held].Value = w.Seeds[0][held].Value // known to both, sealed and signed as its own
		w.Seal(1)
		p.refuses(0, w.Task(protocol.SeedsCheck, 0, w.SeedsTask(0)), custodian.ErrCopiedPiece)
		w.Seeds[1][held].Value = own
		w.Seal(1)
		p.honest(0, w.Task(protocol.SeedsCheck, 0, w.SeedsTask(0)))
	}},
	{"different pieces for different holders", nil, func(p *play) {
		// Subset 0 is held by custodians 1 and 2; 2 gets another seed than 1.
		w := p.w
		w.Keys()
		w.Invite()
		honest := w.Members[0]
		w.Seeds[0][0].Value[0] ^= 1
		w.Seal(0)
		other := w.Members[0]
		// One commitment for all: the holder whose piece is another says so.
		w.Members[0] = honest
		b := w.SeedsTask(2)
		b.Members[0].Mine = other.Sealed[2]
		p.honest(1, w.Task(protocol.SeedsCheck, 0, w.SeedsTask(1)))
		p.refuses(2, w.Task(protocol.SeedsCheck, 0, b), custodian.ErrCopiedPiece)
		// Another commitment for each: the roots differ, and the chain names one.
		w.Members[0] = other
		p.honest(2, w.Task(protocol.SeedsCheck, 0, w.SeedsTask(2)))
		root := w.SeedsRoot()
		w.Chain.SetRun(w.RunID, func(r *custodian.Run) {
			r.State, r.Attempt, r.SeedsRoot, r.Evaluator, r.Recomputer = custodian.RunAssigned, 1, root, w.Evaluator.Address(), w.Recomputer.Address()
			for _, s := range w.Seats {
				r.Seats = append(r.Seats, s.Seat)
			}
		})
		r := w.NewRound(1)
		p.refuses(1, p.unmask(r, nil), custodian.ErrSeedsUnknown)
		p.honest(2, p.unmask(r, nil))
	}},
	{"a second upload for a round", nil, func(p *play) {
		w := p.w
		w.Assign()
		r := w.NewRound(1)
		again := *r
		again.Headers = slices.Clone(r.Headers)
		w.Reupload(&again, 1) // a new nonce after the commitment
		p.refuses(0, p.unmask(&again, nil), custodian.ErrCohortMismatch)
		twice := *r
		twice.Headers = append(slices.Clone(r.Headers), again.Headers[1])
		p.refuses(0, p.unmask(&twice, nil), custodian.ErrCohortMismatch)
		p.honest(0, p.unmask(r, nil))
	}},
	{"an out-of-range upload", oneRound, func(p *play) {
		w := p.w
		_, good := p.served(nil)
		p.honest(1, p.signing(good, nil))
		w.NextRun(w.Datasets, w.Trainers)
		w.Assign()
		r := w.NewRound(1)
		r.Plain[1][0] = 1 << 30
		w.Reupload(r, 1)
		w.Commit(r)
		sums := w.Unmask(r, w.Acks(r, 0, 1, 2), 0, 1, 2)
		w.Finish(r)
		good.Docs, good.Result.RunID = w.Docs, w.RunID
		good.Rounds = []protocol.RoundRecord{{Round: 1, Headers: r.Headers, Sums: sums, Reveal: *r.Reveal, Check: *r.Check}}
		good.Scores, good.Receipts = w.Scores(0, 1, 2), w.Receipts()
		p.refuses(0, p.signing(good, nil), custodian.ErrAlteredResult)
	}},
}

// custodianActs are those of a malicious custodian, helped by the server.
var custodianActs = []adversary{
	{"a lying custodian's sum", oneRound, func(p *play) {
		w := p.w
		_, good := p.served(nil)
		// Subset 0 is held by custodians 1 and 2: 1 lies, alone or beside 2.
		lie := func(b *protocol.SignTask) {
			for k := range b.Rounds[0].Sums {
				s := &b.Rounds[0].Sums[k]
				if s.Header.Subset != 0 || s.Header.Custodian != w.Custodians[1].Address() {
					continue
				}
				v := slices.Clone(w.Content.Blob(s.Header.BlobHash))
				v[0]++
				s.Header.BlobHash = w.Content.Store(v)
				s.Sig, _ = typed.Sign(w.Custodians[1].Key, w.Domain, &s.Header)
			}
		}
		p.refuses(0, p.signing(good, lie), custodian.ErrSumConflict) // one word against another
		alone := func(b *protocol.SignTask) {
			lie(b)
			b.Rounds[0].Sums = slices.DeleteFunc(b.Rounds[0].Sums, func(s protocol.SignedSum) bool {
				return s.Header.Subset == 0 && s.Header.Custodian == w.Custodians[2].Address()
			})
		}
		p.refuses(2, p.signing(good, alone), custodian.ErrSumConflict)   // who holds it knows better
		p.refuses(0, p.signing(good, alone), custodian.ErrAlteredResult) // who does not sees another model
		p.honest(2, p.signing(good, lie))                                // the truth is among what was given
		p.honest(0, p.signing(good, nil))
	}},
	{"acks that a custodian did not give", nil, func(p *play) {
		w := p.w
		w.Assign()
		r := w.NewRound(1)
		acks := w.Acks(r, 1, 2)
		forged := slices.Clone(acks)
		for i := range forged {
			forged[i].Sig, _ = typed.Sign(w.Custodians[1].Key, w.Domain, &forged[i].Ack)
		}
		forged[0].Ack.Custodian = w.Builder.Address()
		p.refuses(0, w.Task(protocol.RoundUnmask, 1, w.UnmaskTask(r, forged)), custodian.ErrAckQuorum)
		p.honest(0, w.Task(protocol.RoundUnmask, 1, w.UnmaskTask(r, acks)))
	}},
	{"a second result", oneRound, func(p *play) {
		_, good := p.served(nil)
		p.honest(0, p.signing(good, nil))
		p.refuses(0, p.signing(good, func(b *protocol.SignTask) {
			b.Result.SealedModelCID = storage.RawCID(dao.Hash{1}).String()
		}), custodian.ErrSecondResult)
	}},
	{"a task that nobody signed", nil, func(p *play) {
		w := p.w
		task := w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: w.Docs})
		forged := *task
		forged.Attempt++
		p.refuses(0, &forged, custodian.ErrBadSignature)
		p.refuses(0, w.SignAs(w.Custodians[1].Key, protocol.RunKeys, 0, protocol.RunKeysTask{Docs: w.Docs}), custodian.ErrNotCoordinator)
		p.honest(0, task)
	}},
}
