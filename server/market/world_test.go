package market_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/model"
	"sahm/federated/protocol"
	"sahm/server/market"
	"sahm/trainer/receipt"
)

// world is a run of three datasets with named actors: trainers 0, 1, 2 hold
// the seats, trainer 3 evaluates, trainer 4 is drawn to recompute, and three
// custodians serve with threshold two. Their replies are correctly signed and
// otherwise made up: what a reply means is checked elsewhere.
type world struct {
	t          testing.TB
	domain     typed.Domain
	trainers   []*typed.Key
	custodians []*typed.Key
	stranger   *typed.Key
	run        dao.RunID
	opened     market.Opened
	s          *market.State
	log        []market.Event
	clock      market.Clock
	rounds     uint32
}

func keyOf(t testing.TB, name string) *typed.Key {
	t.Helper()
	h := dao.Keccak256([]byte(name))
	k, err := typed.NewKey(h[:])
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func newWorld(t testing.TB, rounds uint32) *world { return newWorldOf(t, rounds, 3, 2) }

// newWorldOf is a world with threshold-of-m custodians.
func newWorldOf(t testing.TB, rounds uint32, m, threshold int) *world {
	t.Helper()
	w := &world{t: t, domain: typed.EscrowDomain(1337, dao.Address{0xe5}), stranger: keyOf(t, "stranger"), rounds: rounds,
		clock: market.Clock{ChainSec: 500, WallMs: 1_000_000}}
	o := dao.Order{
		Parties:    dao.Parties{Builder: keyOf(t, "builder").Address(), Epoch: 3},
		Privacy:    dao.Privacy{KMin: 3},
		Validation: dao.Validation{DatasetID: dao.Hash{0xff}, Version: 1, Rows: 10},
		Deadlines:  dao.Deadlines{AssignBy: 1000, StartBy: 2000, TrainBy: 3000, AttestBy: 4000},
	}
	docs := protocol.RunDocs{Spec: model.DefaultSpec(model.Logistic).Canonical(), Schema: []byte(`{"schema":1}`)}
	o.Training = dao.Training{SpecHash: protocol.DocumentHash(docs.Spec), SchemaHash: protocol.DocumentHash(docs.Schema), Rounds: rounds, ModelLength: 6,
		StatsLength: 9, WordBits: 32, ClipNormMicro: 1, ServerRateMicro: 1, Tier: dao.TierHosted}
	for i := range 5 {
		w.trainers = append(w.trainers, keyOf(t, fmt.Sprint("trainer ", i)))
	}
	for i := range m {
		w.custodians = append(w.custodians, keyOf(t, fmt.Sprint("custodian ", i)))
		w.opened.Parties.Custodians = append(w.opened.Parties.Custodians, w.custodians[i].Address())
	}
	for i := range 3 {
		id := dao.Hash{1, byte(i)}
		o.Datasets = append(o.Datasets, dao.DatasetUse{DatasetID: id, Version: 1, Rows: 10, Weight: dao.WeightOne})
		w.opened.Creators = append(w.opened.Creators, keyOf(t, fmt.Sprint("owner ", i)).Address())
		w.opened.Holdings = append(w.opened.Holdings, protocol.Holding{DatasetID: id, Version: 1, Rows: 10})
		w.opened.Policies = append(w.opened.Policies, protocol.Document(fmt.Sprint("policy ", i)))
	}
	w.opened.Holdings = append(w.opened.Holdings, protocol.Holding{DatasetID: o.Validation.DatasetID, Version: 1, Rows: 10})
	w.opened.Policies = append(w.opened.Policies, protocol.Document("policy of the validation set"))
	w.opened.Parties.ChainID, w.opened.Parties.Escrow, w.opened.Parties.Threshold = 1337, w.domain.Contract, threshold
	docs.Order = o
	w.opened.Docs = docs
	w.run = typed.OrderHash(w.domain, &o)
	w.s = market.New(w.run)
	return w
}

// fact is an event that is not a daemon's reply.
func (w *world) fact(kind market.EventKind, attempt, round uint32, body any) market.Event {
	w.t.Helper()
	raw, err := json.Marshal(body)
	if err != nil {
		w.t.Fatal(err)
	}
	return market.Event{Kind: kind, Attempt: attempt, Round: round, Body: raw, AtMs: w.clock.WallMs}
}

// reply is a daemon's signed reply as an event.
func (w *world) reply(by *typed.Key, kind protocol.Kind, round uint32, body any) market.Event {
	w.t.Helper()
	return w.replyAs(by, kind, w.s.Attempt, round, body)
}

func (w *world) replyAs(by *typed.Key, kind protocol.Kind, attempt, round uint32, body any) market.Event {
	w.t.Helper()
	env, err := protocol.Sign(by, w.domain, protocol.Header{Kind: kind, RunID: w.run, Attempt: attempt, Round: round}, body)
	if err != nil {
		w.t.Fatal(err)
	}
	e := w.fact(market.EventKind(kind), attempt, round, env)
	e.Party = by.Address()
	return e
}

func (w *world) open() market.Event { return w.fact(market.RunOpened, 0, 0, w.opened) }

func (w *world) plan() market.Plan {
	p := market.Plan{Evaluator: w.trainers[3].Address()}
	for i, d := range w.opened.Docs.Order.Datasets {
		p.Seats = append(p.Seats, protocol.PlannedSeat{Seat: dao.Seat{DatasetID: d.DatasetID, Version: 1, Trainer: w.trainers[i].Address()},
			Contributor: w.opened.Creators[i]})
	}
	return p
}

func (w *world) who(a dao.Address) *typed.Key {
	w.t.Helper()
	for _, k := range append(append([]*typed.Key{}, w.trainers...), w.custodians...) {
		if k.Address() == a {
			return k
		}
	}
	w.t.Fatalf("a task for a stranger, %s", a)
	return nil
}

func (w *world) sign(by *typed.Key, m typed.Message) []byte {
	w.t.Helper()
	sig, err := typed.Sign(by, w.domain, m)
	if err != nil {
		w.t.Fatal(err)
	}
	return sig
}

// held are the subsets of a custodian.
func (w *world) held(a dao.Address) []int {
	for i, c := range w.opened.Parties.Custodians {
		if c == a {
			return w.s.Committee.PiecesOf(i)
		}
	}
	return nil
}

func named(label string, n ...any) dao.Hash {
	return dao.Keccak256([]byte(label), []byte(fmt.Sprint(n...)))
}

// do gives the fact that an owed action leads to when everybody is honest.
func (w *world) do(a market.Action) market.Event {
	w.t.Helper()
	s := w.s
	switch a.Kind {
	case market.DoTask:
		return w.task(a)
	case market.DoPlan:
		return w.fact(market.RunPlanned, s.Attempt+1, 0, w.plan())
	case market.DoAssign:
		return w.fact(market.ChainAssigned, s.Attempt, 0, struct{}{})
	case market.DoDraw:
		return w.fact(market.ChainDrawn, s.Attempt, 0, market.Drawn{Recomputer: w.trainers[4].Address()})
	case market.DoCommit:
		return w.fact(market.ChainCommitted, s.Attempt, a.Round, w.cohort())
	case market.DoOpen:
		kind := market.RoundOpened
		if a.Round == 0 {
			kind = market.StatsOpened
		}
		return w.fact(kind, s.Attempt, a.Round, market.OpenedBlob{Blob: named("sum", a.Round), NextModel: named("model", len(s.Completed)+1)})
	case market.DoSeal:
		return w.fact(market.ModelSealed, s.Attempt, 0, market.Sealed{CID: "bafy", Result: w.result()})
	case market.DoPropose:
		return w.fact(market.ChainProposed, s.Attempt, 0, market.Proposed{ChallengeEnds: 600})
	case market.DoSettle:
		return w.fact(market.ChainSettled, s.Attempt, 0, struct{}{})
	case market.DoNote:
		return w.fact(market.PricesNoted, s.Attempt, 0, market.Noted{Demand: true, Quality: true})
	case market.DoExpire:
		return w.fact(market.ChainRefunded, s.Attempt, 0, market.Problem{Code: "expired"})
	case market.DoStop:
		return w.fact(market.RunStopped, s.Attempt, 0, market.Problem{Code: "deadline"})
	}
	w.t.Fatalf("unknown action %q", a.Kind)
	return market.Event{}
}

func (w *world) cohort() market.Committed {
	w.t.Helper()
	root, err := protocol.CohortRoot(w.domain, w.s.Current.HeadersOf())
	if err != nil {
		w.t.Fatal(err)
	}
	return market.Committed{Cohort: root, ModelHash: w.s.Current.ModelHash, GradientHash: w.s.Current.GradientHash()}
}

func (w *world) result() dao.Result {
	return dao.Result{RunID: w.run, Attempt: w.s.Attempt, Epoch: 3, RoundsCompleted: uint32(len(w.s.Completed)), ModelHash: w.s.NextModel(),
		SealedModelCID: "bafy", PayoutsRoot: dao.Hash{1}, TotalWei: dao.WeiOf(7)}
}

// task is the reply to a task.
func (w *world) task(a market.Action) market.Event {
	w.t.Helper()
	s, by := w.s, w.who(a.To)
	kind, body := protocol.Kind(""), any(nil)
	switch b := a.Body.(type) {
	case protocol.RunKeysTask:
		kind, body = protocol.RunKeysReply, protocol.RunKeyReply{Recipient: named("key", a.To)}
	case protocol.InviteTask:
		var r protocol.SeedsReply
		for _, seat := range b.Mine {
			sd := protocol.SeatSeeds{Seat: seat, Sealed: make([]protocol.SealedPieces, s.Committee.M)}
			for p := range s.Committee.Pieces() {
				sd.Commitments = append(sd.Commitments, named("seed", seat, p))
			}
			if s.Order().Contributor() {
				sd.Noise = named("noise", seat)
			}
			all, err := protocol.SeatCommitments(s.Order(), sd.Commitments, sd.Noise)
			if err != nil {
				w.t.Fatal(err)
			}
			sd.Sig = w.sign(by, protocol.SeatSeedsBody(w.run, s.Attempt, seat, s.Plan.Seats[seat], all))
			r.Seeds = append(r.Seeds, sd)
		}
		kind, body = protocol.RunSeeds, r
	case protocol.SeedsTask:
		ack := dao.SeedAck{RunID: w.run, Attempt: s.Attempt, Epoch: 3, SeedsRoot: s.SeedsRoot, Custodian: a.To}
		kind, body = protocol.SeedsAcked, protocol.SeedAckReply{Ack: ack, Sig: w.sign(by, (*typed.SeedAck)(&ack))}
	case protocol.AssignedTask:
		var r protocol.KeyRequestsReply
		for _, h := range b.Holdings {
			for _, c := range w.opened.Parties.Custodians {
				q := typed.KeyRequest{RunID: w.run, Attempt: s.Attempt, DatasetID: h.DatasetID, Version: 1, PolicyHash: h.PolicyHash, Holder: a.To, Custodian: c}
				r.Requests = append(r.Requests, protocol.SignedKeyRequest{Request: q, Sig: w.sign(by, &q)})
			}
		}
		kind, body = protocol.KeyRequests, r
	case protocol.KeyReleaseTask:
		q := b.Request.Request
		kind, body = protocol.KeyReleased, protocol.KeyReleaseReply{DatasetID: q.DatasetID, Version: 1, Holder: q.Holder}
	case protocol.DataOpenTask:
		kind, body = protocol.DataReady, protocol.DataReadyReply{Ready: true}
	case protocol.EvalTask:
		r := protocol.EvalReply{ModelHash: b.ModelHash, Loss: 0.5, Accuracy: 0.75}
		if !b.Final {
			r.GradientHash = named("gradient", a.Round)
		}
		kind, body = protocol.RoundEvaled, r
	case protocol.TrainTask:
		kind, body = protocol.RoundUploads, protocol.UploadsReply{Uploads: w.uploads(by, a.Round, b)}
	case protocol.RoundAckTask:
		c := s.Current.Committed
		ack := typed.CohortAck{RunID: w.run, Attempt: s.Attempt, Round: a.Round, Cohort: c.Cohort, ModelHash: c.ModelHash, GradientHash: c.GradientHash, Custodian: a.To}
		kind, body = protocol.RoundAcked, protocol.RoundAckReply{Ack: ack, Sig: w.sign(by, &ack)}
	case protocol.RevealTask:
		kind, body = protocol.GradRevealed, protocol.RevealReply{GradientHash: b.GradientHash, Salt: dao.Hash{1}, Gradient: named("opened", a.Round)}
	case protocol.GradCheckTask:
		kind, body = protocol.GradChecked, protocol.GradCheckReply{ModelHash: b.ModelHash, GradientHash: b.Reveal.GradientHash, Gradient: b.Reveal.Gradient}
	case protocol.UnmaskTask:
		kind, body = protocol.RoundSums, protocol.SumsReply{Sums: w.sums(by, a.Round, nil)}
	case protocol.FinishTask:
		r := protocol.ReceiptsReply{}
		for _, seat := range s.SeatsOf(a.To) {
			r.Receipts = append(r.Receipts, w.receipt(by, receipt.Training, s.Plan.Seats[seat].DatasetID, nil))
		}
		if r.Receipts == nil {
			r.Receipts = append(r.Receipts, w.receipt(by, receipt.Evaluation, s.Order().Validation.DatasetID, nil))
		}
		kind, body = protocol.RunReceipted, r
	case protocol.ScoresAckTask:
		ack := typed.ScoresAck{RunID: w.run, Attempt: s.Attempt, RoundsHash: protocol.RoundsHash(b.Rounds), Custodian: a.To}
		kind, body = protocol.ScoresAcked, protocol.ScoresAckReply{Ack: ack, Sig: w.sign(by, &ack)}
	case protocol.ScoresTask:
		r := protocol.ScoresReply{Rounds: b.Rounds}
		for _, p := range w.held(a.To) {
			r.Totals = append(r.Totals, protocol.ScoreTotals{Subset: uint16(p), Totals: []uint64{1, 2, uint64(p)}})
		}
		kind, body = protocol.RunScored, r
	case protocol.SignTask:
		kind, body = protocol.RunSigned, protocol.SignReply{Result: b.Result, Sig: w.sign(by, (*typed.Result)(&b.Result))}
	case protocol.CloseTask:
		kind, body = protocol.RunClosed, struct{}{}
	default:
		w.t.Fatalf("unknown task %T", a.Body)
	}
	return w.reply(by, kind, a.Round, body)
}

// receipt is one for all completed rounds; edit may change it before it is
// signed.
func (w *world) receipt(by *typed.Key, role receipt.Role, id dao.DatasetID, edit func(*receipt.Receipt)) protocol.SignedReceipt {
	w.t.Helper()
	rounds := w.s.RoundNumbers()
	v := receipt.Receipt{Version: receipt.Version, RunID: w.run, Attempt: w.s.Attempt, Role: role, FirstRound: rounds[0], LastRound: rounds[len(rounds)-1],
		Trainer: by.Address(), DatasetID: id, DatasetVersion: 1, SpecHash: model.DefaultSpec(model.Logistic).Hash(), DataHash: dao.Hash{2},
		InitialModelHash: dao.Hash{3}, FinalModelHash: dao.Hash{4}, Steps: 1, Samples: 1, FLOPs: 1, FLOPFormula: model.FLOPFormula, DType: "float32",
		Class: "c", EnergyMethod: receipt.EnergyNone, Audit: receipt.AuditNone}
	if edit != nil {
		edit(&v)
	}
	return protocol.SignedReceipt{Receipt: v.Canonical(), Sig: w.sign(by, v)}
}

func (w *world) uploads(by *typed.Key, round uint32, b protocol.TrainTask) (out []protocol.SignedHeader) {
	w.t.Helper()
	purpose, bits, length := protocol.RoundShape(w.s.Order(), round)
	for _, i := range w.s.SeatsOf(by.Address()) {
		seat := w.s.Plan.Seats[i]
		h := typed.UploadHeader{RunID: w.run, Attempt: w.s.Attempt, Round: round, Purpose: purpose, DatasetID: seat.DatasetID, Version: seat.Version,
			Contributor: seat.Contributor, Trainer: seat.Trainer, Epoch: 3, ModelHash: b.ModelHash, WordBits: bits, Length: length,
			UploadNonce: named("nonce", round, i), BlobHash: named("upload", round, i), GradientHash: b.GradientHash}
		out = append(out, protocol.SignedHeader{Header: h, Sig: w.sign(by, &h)})
	}
	return out
}

// sums are a custodian's; edit may change each header before it is signed.
func (w *world) sums(by *typed.Key, round uint32, edit func(*typed.SumHeader)) (out []protocol.SignedSum) {
	w.t.Helper()
	_, _, length := protocol.RoundShape(w.s.Order(), round)
	for _, p := range w.held(by.Address()) {
		h := typed.SumHeader{RunID: w.run, Attempt: w.s.Attempt, Round: round, Cohort: w.s.Current.Committed.Cohort, Subset: uint16(p), Length: length,
			BlobHash: named("masks", round, p), Custodian: by.Address()}
		if edit != nil {
			edit(&h)
		}
		out = append(out, protocol.SignedSum{Header: h, Sig: w.sign(by, &h)})
	}
	return out
}

// apply folds an event that must be accepted and remembers it.
func (w *world) apply(e market.Event) {
	w.t.Helper()
	next, err := w.s.With(e)
	if err != nil {
		w.t.Fatalf("%s of %s in round %d: %v", e.Kind, e.Party, e.Round, err)
	}
	w.s, w.log = next, append(w.log, e)
}

func (w *world) next() []market.Action { return w.s.Next(w.clock) }

// step does everything that is owed now and says what it was: "run.keys×3",
// "commit@1".
func (w *world) step() string {
	w.t.Helper()
	var words []string
	count := map[string]int{}
	for _, a := range w.next() {
		word := string(a.Kind)
		if a.Kind == market.DoTask {
			word = string(a.Task)
		}
		if a.Round > 0 {
			word += fmt.Sprint("@", a.Round)
		}
		if count[word]++; count[word] == 1 {
			words = append(words, word)
		}
		w.apply(w.do(a))
	}
	for i, word := range words {
		if n := count[word]; n > 1 {
			words[i] = fmt.Sprintf("%s×%d", word, n)
		}
	}
	return strings.Join(words, " ")
}

// until steps to the state in which an action of that name is owed.
func (w *world) until(name string) {
	w.t.Helper()
	for range 200 {
		for _, a := range w.next() {
			word := string(a.Kind)
			if a.Kind == market.DoTask {
				word = string(a.Task)
			}
			if word == name || fmt.Sprint(word, "@", a.Round) == name {
				return
			}
		}
		if len(w.next()) == 0 {
			if w.s.Proposed == nil || w.s.Phase.Final() {
				break
			}
			w.clock.ChainSec = max(w.clock.ChainSec, w.s.Proposed.ChallengeEnds+1)
			continue
		}
		w.step()
	}
	w.t.Fatalf("%s is never owed; the run is %s", name, w.s.Phase)
}

// stages are copies of one walk, by the name of what is owed first there.
type stages map[string]*world

// walkStages walks a run once; signing it anew for every case would take
// minutes under the race detector.
func walkStages(t testing.TB, rounds uint32) stages {
	t.Helper()
	w := newWorld(t, rounds)
	w.apply(w.open())
	out := stages{}
	for range 200 {
		for _, a := range w.next() {
			word := string(a.Kind)
			if a.Kind == market.DoTask {
				word = string(a.Task)
			}
			at := *w
			at.log = slices.Clip(w.log)
			for _, name := range []string{word, fmt.Sprint(word, "@", a.Round)} {
				if out[name] == nil {
					out[name] = &at
				}
			}
		}
		if len(w.next()) == 0 {
			if w.s.Phase.Final() {
				return out
			}
			w.clock.ChainSec = w.s.Proposed.ChallengeEnds + 1
			continue
		}
		w.step()
	}
	t.Fatal("the walk has no end")
	return nil
}

// at is a world of one's own where that is owed.
func (s stages) at(t testing.TB, name string) *world {
	t.Helper()
	if s[name] == nil {
		t.Fatalf("%s is never owed", name)
	}
	w := *s[name]
	w.t = t
	return &w
}
