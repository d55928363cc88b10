package mpctest

import (
	"crypto/rand"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/mpc/custodian"
	"sahm/mpc/replicated"
	"sahm/storage/seal"
)

// SeatSeeds is what one member dealt: commitments and, by custodian, sealed
// pieces.
type SeatSeeds struct {
	Commitments []dao.Hash
	Noise       dao.Hash // zero in a run without noise
	Sealed      []protocol.SealedPieces
	Origin      protocol.SeedOrigin
}

// All lists every custodian.
func (w *World) All() []int {
	var all []int
	for i := range w.Custodians {
		all = append(all, i)
	}
	return all
}

// Check has the custodians check every dataset and the validation set.
func (w *World) Check(custodians ...int) {
	w.tb.Helper()
	for _, d := range append(append([]Dataset{}, w.Datasets...), w.Validation) {
		for _, i := range custodians {
			Want[protocol.DatasetAckReply](w, i, w.CheckTask(d.ID), protocol.DatasetAcked)
		}
	}
}

// CheckTask asks for the check of version 1 of a dataset.
func (w *World) CheckTask(id dao.DatasetID) *protocol.Envelope {
	w.tb.Helper()
	w.tasks++
	e, err := protocol.Sign(w.Coordinator, w.Domain, protocol.Header{Kind: protocol.DatasetCheck, Task: "check"},
		protocol.DatasetCheckTask{DatasetID: id, Version: 1})
	w.must(err)
	return e
}

// Keys asks every custodian for its run key.
func (w *World) Keys() {
	w.tb.Helper()
	w.RunKeys = make([]seal.Recipient, len(w.Custodians))
	for i := range w.Custodians {
		v := Want[protocol.RunKeyReply](w, i, w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: w.Docs}), protocol.RunKeysReply)
		w.RunKeys[i] = seal.Recipient(v.Recipient)
	}
}

// Invite has every member deal its seeds.
func (w *World) Invite() {
	w.tb.Helper()
	n := w.Committee.Pieces()
	w.Seeds = make([][]replicated.Piece, len(w.Seats))
	w.Salts = make([][][32]byte, len(w.Seats))
	w.Members = make([]SeatSeeds, len(w.Seats))
	for i := range w.Seats {
		w.Seeds[i], w.Salts[i] = make([]replicated.Piece, n), make([][32]byte, n)
		for p := range n {
			w.Seeds[i][p].Index = p
			_, err := rand.Read(w.Seeds[i][p].Value[:])
			w.must(err)
			_, err = rand.Read(w.Salts[i][p][:])
			w.must(err)
		}
		w.Seal(i)
	}
}

// Seal commits to, seals and signs the seeds of member i as they now are.
func (w *World) Seal(i int) {
	w.tb.Helper()
	seat := w.Seats[i]
	m := SeatSeeds{Sealed: make([]protocol.SealedPieces, len(w.Custodians))}
	for _, p := range w.Seeds[i] {
		ctx, err := custodian.SeedContext(custodian.EmbeddedChainID, w.Escrow, w.RunID, w.Attempt, Epoch, seat, p.Index, dao.Address{}).Encode()
		w.must(err)
		m.Commitments = append(m.Commitments, replicated.Commit(ctx, p.Index, p.Value, w.Salts[i][p.Index]))
		for _, h := range w.Committee.Holders(p.Index) {
			c := custodian.SeedContext(custodian.EmbeddedChainID, w.Escrow, w.RunID, w.Attempt, Epoch, seat, p.Index, w.Custodians[h].Key.Address())
			salt := w.Salts[i][p.Index]
			file, err := seal.Seal(w.RunKeys[h], c, append(p.Value[:len(p.Value):len(p.Value)], salt[:]...))
			w.must(err)
			m.Sealed[h].Subsets = append(m.Sealed[h].Subsets, uint16(p.Index))
			m.Sealed[h].Files = append(m.Sealed[h].Files, file)
		}
	}
	key := w.trainerOf(seat.Trainer)
	if w.Docs.Order.Private() {
		m.Noise = protocol.NoiseCommitment(w.RunID, w.Attempt, seat, w.NoiseSecret(i), dao.Hash{1})
	}
	sig, err := typed.Sign(key, w.Domain, protocol.SeatSeedsBody(w.RunID, w.Attempt, i, seat, w.committed(m)))
	w.must(err)
	m.Origin = protocol.SeedOrigin{Trainer: seat.Trainer, Sig: sig}
	w.Members[i] = m
}

// NoiseSecret is what member i draws its noise from.
func (w *World) NoiseSecret(i int) dao.Hash {
	return dao.Keccak256([]byte("noise of member"), []byte{byte(i)})
}

// committed is all that a member commits to.
func (w *World) committed(m SeatSeeds) []dao.Hash {
	w.tb.Helper()
	all, err := protocol.SeatCommitments(&w.Docs.Order, m.Commitments, m.Noise)
	w.must(err)
	return all
}

func (w *World) trainerOf(a dao.Address) *typed.Key {
	for _, k := range append(append([]*typed.Key{}, w.Trainers...), w.Evaluator, w.Recomputer) {
		if k.Address() == a {
			return k
		}
	}
	w.tb.Fatalf("no trainer %s", a)
	return nil
}

// SeedsTask is custodian i's seeds.check body.
func (w *World) SeedsTask(i int) protocol.SeedsTask {
	t := protocol.SeedsTask{Docs: w.Docs, Seats: append([]protocol.PlannedSeat{}, w.Seats...)}
	if w.Docs.Order.Private() {
		for _, d := range w.Datasets {
			t.Policies = append(t.Policies, d.Policy)
		}
	}
	for _, m := range w.Members {
		t.Members = append(t.Members, protocol.MemberSeeds{Noise: m.Noise, Commitments: append([]dao.Hash{}, m.Commitments...), Mine: protocol.SealedPieces{
			Subsets: append([]uint16{}, m.Sealed[i].Subsets...), Files: append([]protocol.Bytes{}, m.Sealed[i].Files...)}})
		t.Origins = append(t.Origins, m.Origin)
	}
	return t
}

// SeedsRoot is the root of the seeds as they now are.
func (w *World) SeedsRoot() dao.Hash {
	w.tb.Helper()
	var c [][]dao.Hash
	for _, m := range w.Members {
		c = append(c, w.committed(m))
	}
	root, err := protocol.SeedsRoot(w.RunID, w.Attempt, w.Seats, c)
	w.must(err)
	return root
}

// Assign plans the attempt with every custodian and assigns it on chain.
func (w *World) Assign() {
	w.tb.Helper()
	w.Keys()
	w.Invite()
	root := w.SeedsRoot()
	for i := range w.Custodians {
		v := Want[protocol.SeedAckReply](w, i, w.Task(protocol.SeedsCheck, 0, w.SeedsTask(i)), protocol.SeedsAcked)
		if v.Ack.SeedsRoot != root {
			w.tb.Fatalf("custodian %d acknowledges another root", i)
		}
		w.must(typed.Verify(w.Domain, (*typed.SeedAck)(&v.Ack), v.Sig, w.Custodians[i].Key.Address()))
	}
	w.Chain.SetRun(w.RunID, func(r *custodian.Run) {
		r.State, r.Attempt, r.SeedsRoot = custodian.RunAssigned, w.Attempt, root
		r.Evaluator, r.Recomputer = w.Evaluator.Address(), w.Recomputer.Address()
		r.Seats = nil
		for _, s := range w.Seats {
			r.Seats = append(r.Seats, s.Seat)
		}
	})
}

// TryPlan plans the attempt and returns custodian i's refusal of the seeds.
func (w *World) TryPlan(i int) error {
	w.tb.Helper()
	w.Keys()
	w.Invite()
	_, err := w.Try(i, w.Task(protocol.SeedsCheck, 0, w.SeedsTask(i)))
	return err
}

// Request is a signed key request of holder, whose recipient is registered.
func (w *World) Request(i int, d Dataset, holder *typed.Key, recipient seal.Recipient) typed.KeyRequest {
	w.tb.Helper()
	w.Chain.SetRecipient(w.RunID, w.Attempt, d.ID, 1, holder.Address(), recipient.Hash())
	q := typed.KeyRequest{RunID: w.RunID, Attempt: w.Attempt, DatasetID: d.ID, Version: 1, PolicyHash: dao.Keccak256(d.Policy),
		Holder: holder.Address(), Recipient: dao.Hash(recipient), Custodian: w.Custodians[i].Key.Address(), Expiry: uint64(w.Chain.Now().Unix()) + 600}
	_, err := rand.Read(q.Nonce[:])
	w.must(err)
	return q
}

// ReleaseTask signs a request as its holder.
func (w *World) ReleaseTask(q typed.KeyRequest, holder *typed.Key, policy []byte) protocol.KeyReleaseTask {
	w.tb.Helper()
	sig, err := typed.Sign(holder, w.Domain, &q)
	w.must(err)
	return protocol.KeyReleaseTask{Docs: w.Docs, Request: protocol.SignedKeyRequest{Request: q, Sig: sig}, Policy: policy}
}

// Release has custodian i release every member's dataset to its trainer, and
// returns the first refusal.
func (w *World) Release(i int) error {
	w.tb.Helper()
	for k, d := range w.Datasets {
		id, err := seal.NewIdentity(rand.Reader)
		w.must(err)
		if _, err := w.Try(i, w.Task(protocol.KeyRelease, 0, w.ReleaseTask(w.Request(i, d, w.Trainers[k], id.Recipient()), w.Trainers[k], d.Policy))); err != nil {
			return err
		}
	}
	return nil
}

// Another funds another run over the same datasets: the World is of that run
// from now on.
func (w *World) Another(change func(*dao.Order)) {
	w.tb.Helper()
	w.Docs.Order.Salt[0]++
	if change != nil {
		change(&w.Docs.Order)
	}
	o := &w.Docs.Order
	w.RunID, w.Attempt, w.history = typed.OrderHash(w.Domain, o), 1, nil
	w.start()
	w.Chain.SetRun(w.RunID, func(r *custodian.Run) {
		*r = custodian.Run{State: custodian.RunFunded, Builder: o.Parties.Builder, Coordinator: o.Parties.Coordinator, Epoch: Epoch}
	})
}

// SetPolicy replaces the policy of member i's dataset, on chain too.
func (w *World) SetPolicy(i int, change func(*dao.Policy)) {
	w.tb.Helper()
	p, err := dao.ParsePolicy(w.Datasets[i].Policy)
	w.must(err)
	change(&p)
	w.Datasets[i].Policy = p.Canonical()
	w.Chain.SetDataset(w.Datasets[i].ID, func(d *custodian.Dataset) { d.PolicyHash = p.Hash() })
}
