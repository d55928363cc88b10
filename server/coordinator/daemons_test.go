package coordinator_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/model"
	"sahm/federated/protocol"
	"sahm/mpc/custodian"
	"sahm/mpc/mpctest"
	"sahm/server/coordinator"
	"sahm/server/market"
	"sahm/storage/seal"
)

// run is a whole run in one bubble: real custodians, members that mask
// synthetic updates, and a coordinator that can be killed and started again.
type run struct {
	t       *testing.T
	w       *mpctest.World
	log     *durable
	bus     *bus
	chain   *ledger
	content content
	builder *seal.Identity
	logger  *slog.Logger

	daemons sync.WaitGroup
	ctx     context.Context
	cancel  context.CancelFunc
	now     atomic.Pointer[coordinator.Coordinator]
	kill    atomic.Pointer[context.CancelFunc]
	over    chan struct{} // closed when the coordinator in office has ended

	nodes    []sync.Mutex // held while a custodian works
	mu       sync.Mutex   // members
	dealt    bool
	rounds   map[uint32]*mpctest.Round
	last     uint32
	finished map[uint32]bool
	requests map[dao.Address]protocol.KeyRequestsReply
	ids      map[dao.Address]*seal.Identity
	deaf     map[dao.Address]bool // daemons that never answer
}

// newRun starts the daemons. It must be called inside a bubble.
func newRun(t *testing.T, rounds int) *run { return newRunOf(t, rounds, nil, nil) }

// newRunOf is newRun of another order and other policies.
func newRunOf(t *testing.T, rounds int, change func(*dao.Order), policy func(*dao.Policy)) *run {
	t.Helper()
	return newRunBy(t, rounds, nil, change, policy)
}

// newRunBy is one whose model is trained by a strategy.
func newRunBy(t *testing.T, rounds int, rule *model.Strategy, change func(*dao.Order), policy func(*dao.Policy)) *run {
	t.Helper()
	return newRunWith(t, mpctest.Options{Rounds: rounds, Strategy: rule, Policy: policy, Change: change})
}

// newRunWith is one of a committee of three and three members.
func newRunWith(t *testing.T, opt mpctest.Options) *run {
	t.Helper()
	builder, err := seal.NewIdentity(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	change := opt.Change
	opt.M, opt.T, opt.Members = 3, 2, 3
	opt.Change = func(o *dao.Order) {
		o.Parties.SealingKey = dao.Hash(builder.Recipient())
		if change != nil {
			change(o)
		}
	}
	w := mpctest.New(t, opt)
	r := &run{t: t, w: w, log: newDurable(), bus: newBus(), chain: newLedger(t, w), builder: builder,
		content: content{w: w, mu: &sync.Mutex{}, files: map[string][]byte{}}, logger: slog.New(slog.NewTextHandler(t.Output(), &slog.HandlerOptions{Level: slog.LevelError})),
		rounds: map[uint32]*mpctest.Round{}, finished: map[uint32]bool{}, requests: map[dao.Address]protocol.KeyRequestsReply{},
		ids: map[dao.Address]*seal.Identity{}, deaf: map[dao.Address]bool{}}
	r.ctx, r.cancel = context.WithCancel(context.Background())
	r.nodes = make([]sync.Mutex, len(w.Custodians))
	for i, c := range w.Custodians {
		r.serve(c.Key.Address(), func(env *protocol.Envelope) *protocol.Envelope {
			r.nodes[i].Lock()
			defer r.nodes[i].Unlock()
			out, err := w.Custodians[i].Handle(r.ctx, env)
			if err != nil {
				t.Error(err)
			}
			return out
		})
	}
	for _, k := range r.chain.people {
		r.serve(k.Address(), func(env *protocol.Envelope) *protocol.Envelope { return r.member(k, env) })
	}
	t.Cleanup(func() { r.stop(); r.cancel(); r.daemons.Wait() })
	return r
}

// lag makes a custodian's node fall behind.
func (r *run) lag(i int, d time.Duration) {
	r.nodes[i].Lock()
	defer r.nodes[i].Unlock()
	r.w.Custodians[i].View.Lag = d
}

// serve answers a daemon's tasks, one after another, and delivers each reply
// until it is taken.
func (r *run) serve(who dao.Address, handle func(*protocol.Envelope) *protocol.Envelope) {
	inbox := r.bus.inbox(who)
	r.daemons.Go(func() {
		for {
			var payload []byte
			select {
			case payload = <-inbox:
			case <-r.ctx.Done():
				return
			}
			env, err := protocol.Decode(payload)
			if err != nil {
				r.t.Error(err)
				continue
			}
			if err := env.Verify(r.w.Domain); err != nil || env.From != r.w.Coordinator.Address() {
				r.t.Errorf("task %s: %v", env.Kind, err)
			}
			r.mu.Lock()
			deaf := r.deaf[who]
			r.mu.Unlock()
			if deaf {
				continue
			}
			out := handle(env)
			if out == nil {
				continue
			}
			out.Task = env.Task
			reply, err := json.Marshal(out)
			if err != nil {
				r.t.Error(err)
				continue
			}
			r.deliver(who, reply)
		}
	})
}

func (r *run) deliver(from dao.Address, reply []byte) {
	for r.ctx.Err() == nil {
		if c := r.now.Load(); c != nil && c.HandleReply(r.ctx, from, reply) == nil {
			return
		}
		select {
		case <-time.After(50 * time.Millisecond):
		case <-r.ctx.Done():
		}
	}
}

func (r *run) config() coordinator.Config {
	return coordinator.Config{Log: r.log, Bus: r.bus, Blobs: blobs{r.w, r.chain}, Content: r.content, Chain: r.chain, Signer: r.w.Coordinator, Escrow: r.w.Domain,
		Registry: registryOf(r.w), Logger: r.logger, SealModel: sealTo}
}

func sealTo(recipient dao.Hash, plain []byte) ([]byte, error) {
	var b bytes.Buffer
	w, err := seal.EncryptTo(&b, seal.Recipient(recipient))
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(plain); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// start puts a fresh coordinator into office; what it knows is in the log.
func (r *run) start() *coordinator.Coordinator {
	r.t.Helper()
	c, err := coordinator.New(r.config())
	if err != nil {
		r.t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	over, ready := make(chan struct{}), make(chan struct{})
	r.over = over
	r.kill.Store(&cancel)
	go func() {
		defer close(over)
		if err := c.Run(ctx, func() { close(ready) }); err != nil && ctx.Err() == nil {
			r.t.Error(err)
		}
	}()
	<-ready
	r.now.Store(c)
	return c
}

// stop ends the coordinator in office, if there is one.
func (r *run) stop() {
	if cancel := r.kill.Swap(nil); cancel != nil {
		r.now.Store(nil)
		(*cancel)()
	}
	if r.over != nil {
		<-r.over
	}
}

func (r *run) opened() market.Opened {
	o := market.Opened{Docs: r.w.Docs, Parties: market.Parties{ChainID: custodian.EmbeddedChainID, Escrow: r.w.Escrow, Threshold: r.w.Committee.T,
		Treasury: mpctest.Key("treasury").Address()}}
	for _, c := range r.w.Custodians {
		o.Parties.Custodians = append(o.Parties.Custodians, c.Key.Address())
	}
	for _, d := range append(append([]mpctest.Dataset{}, r.w.Datasets...), r.w.Validation) {
		v, order := r.registered(d.ID), &r.w.Docs.Order
		h := protocol.Holding{DatasetID: d.ID, Version: 1, DataCID: v.DataCID, DataRoot: v.DataRoot, Rows: v.Rows, PolicyHash: dao.Keccak256(d.Policy)}
		for _, u := range order.Datasets {
			if u.DatasetID == d.ID {
				h.Rows = u.Rows
			}
		}
		o.Holdings = append(o.Holdings, h)
		o.Policies = append(o.Policies, protocol.Document(d.Policy))
		if d.ID != r.w.Validation.ID {
			o.Creators = append(o.Creators, d.Owner.Address())
		}
	}
	return o
}

func (r *run) registered(id dao.DatasetID) custodian.Dataset {
	d, err := r.w.Custodians[0].View.Dataset(context.Background(), id, 1, custodian.Head{})
	if err != nil {
		r.t.Error(err)
	}
	return d
}

// member is a trainer, an evaluator or a recomputer.
func (r *run) member(k *typed.Key, env *protocol.Envelope) *protocol.Envelope {
	r.mu.Lock()
	defer r.mu.Unlock()
	w := r.w
	sign := func(kind protocol.Kind, body any) *protocol.Envelope {
		out, err := protocol.Sign(k, w.Domain, protocol.Header{Kind: kind, RunID: env.RunID, Attempt: env.Attempt, Round: env.Round}, body)
		if err != nil {
			r.t.Error(err)
		}
		return out
	}
	body := func(v any) {
		if err := env.Into(env.Kind, v); err != nil {
			r.t.Errorf("%s: %v", env.Kind, err)
		}
	}
	switch env.Kind {
	case protocol.RunInvite:
		var b protocol.InviteTask
		body(&b)
		r.deal(&b)
		var out protocol.SeedsReply
		for _, seat := range b.Mine {
			m := w.Members[seat]
			out.Seeds = append(out.Seeds, protocol.SeatSeeds{Seat: seat, Commitments: m.Commitments, Noise: m.Noise, Sealed: m.Sealed, Sig: m.Origin.Sig})
		}
		return sign(protocol.RunSeeds, out)
	case protocol.RunAssigned:
		var b protocol.AssignedTask
		body(&b)
		return sign(protocol.KeyRequests, r.ask(k, &b))
	case protocol.DataOpen:
		var b protocol.DataOpenTask
		body(&b)
		return sign(protocol.DataReady, protocol.DataReadyReply{Ready: r.opens(k, &b)})
	case protocol.RoundEval:
		var b protocol.EvalTask
		body(&b)
		r.follow(b.Stats, b.Steps)
		out := protocol.EvalReply{ModelHash: b.ModelHash, Loss: 0.5, Accuracy: 0.9}
		if !b.Final {
			out.GradientHash = r.round(env.Round, b.ModelHash).Cohort.GradientHash
		}
		return sign(protocol.RoundEvaled, out)
	case protocol.RoundTrain:
		var b protocol.TrainTask
		body(&b)
		r.follow(b.Stats, b.Steps)
		var out protocol.UploadsReply
		for i, s := range w.Seats {
			if s.Trainer == k.Address() {
				out.Uploads = append(out.Uploads, r.round(env.Round, b.ModelHash).Headers[i])
			}
		}
		return sign(protocol.RoundUploads, out)
	case protocol.GradReveal:
		e := *r.rounds[env.Round].Reveal
		return &e
	case protocol.GradCheck:
		e := *r.rounds[env.Round].Check
		return &e
	case protocol.RunReceipts:
		var b protocol.FinishTask
		body(&b)
		for _, n := range b.Rounds {
			r.follow(protocol.StatsResult{}, []protocol.Step{{Round: n}})
		}
		return sign(protocol.RunReceipted, protocol.ReceiptsReply{Receipts: r.receipts(k)})
	case protocol.RunClose:
		return sign(protocol.RunClosed, struct{}{})
	}
	r.t.Errorf("a member was asked for %s", env.Kind)
	return nil
}

// deal takes over the coordinator's plan and deals every member's seeds once.
func (r *run) deal(b *protocol.InviteTask) {
	if r.dealt {
		return
	}
	r.dealt = true
	w := r.w
	w.Seats, w.RunKeys = b.Seats, make([]seal.Recipient, len(b.Keys))
	for i := range b.Keys {
		var v protocol.RunKeyReply
		if err := b.Keys[i].Into(protocol.RunKeysReply, &v); err != nil {
			r.t.Error(err)
		}
		w.RunKeys[i] = seal.Recipient(v.Recipient)
	}
	w.Invite()
}

func (r *run) ask(k *typed.Key, b *protocol.AssignedTask) protocol.KeyRequestsReply {
	if out, ok := r.requests[k.Address()]; ok {
		return out
	}
	id, err := seal.NewIdentity(rand.Reader)
	if err != nil {
		r.t.Error(err)
	}
	r.ids[k.Address()] = id
	var out protocol.KeyRequestsReply
	for _, h := range b.Holdings {
		for i := range r.w.Custodians {
			q := r.w.ReleaseTask(r.w.Request(i, r.dataset(h.DatasetID), k, id.Recipient()), k, nil)
			out.Requests = append(out.Requests, q.Request)
		}
	}
	r.requests[k.Address()] = out
	return out
}

func (r *run) dataset(id dao.DatasetID) mpctest.Dataset {
	for _, d := range append(append([]mpctest.Dataset{}, r.w.Datasets...), r.w.Validation) {
		if d.ID == id {
			return d
		}
	}
	r.t.Errorf("no dataset %s", id)
	return mpctest.Dataset{}
}

// opens checks that every released piece opens for the holder.
func (r *run) opens(k *typed.Key, b *protocol.DataOpenTask) bool {
	for _, rel := range b.Releases {
		for _, q := range r.requests[k.Address()].Requests {
			if q.Request.Custodian != rel.Custodian || q.Request.DatasetID != rel.Release.DatasetID {
				continue
			}
			for n, subset := range rel.Release.Pieces.Subsets {
				ctx := custodian.ReleaseContext(custodian.EmbeddedChainID, r.w.Escrow, &q.Request, r.dataset(q.Request.DatasetID).Owner.Address(), mpctest.Epoch, int(subset))
				if _, err := seal.Open(r.ids[k.Address()], ctx, rel.Release.Pieces.Files[n]); err != nil {
					r.t.Error(err)
				}
			}
		}
	}
	return len(b.Releases) == len(r.requests[k.Address()].Requests)
}

// follow derives the model of the completed rounds.
func (r *run) follow(stats protocol.StatsResult, steps []protocol.Step) {
	if !stats.Blob.IsZero() {
		r.w.Statistics = stats.Blob
	}
	for _, s := range steps {
		if !r.finished[s.Round] {
			r.finished[s.Round] = true
			r.w.Finish(r.rounds[s.Round])
		}
	}
}

// round makes the members' updates of a round once.
func (r *run) round(n uint32, model dao.Hash) *mpctest.Round {
	if r.rounds[n] == nil {
		r.roles()
		was := r.w.Chain.Run(r.w.RunID).State
		r.rounds[n] = r.w.NewRound(n)
		// The cohort is not on chain before the coordinator commits it.
		r.w.Chain.SetCohort(r.w.RunID, 1, n, custodian.Cohort{})
		r.w.Chain.SetRun(r.w.RunID, func(v *custodian.Run) { v.State = was })
	}
	if got := r.rounds[n].Cohort.ModelHash; got != model {
		r.t.Errorf("round %d enters with model %s, the members have %s", n, model, got)
	}
	return r.rounds[n]
}

// roles gives the world's names to whom the chain chose.
func (r *run) roles() {
	run := r.w.Chain.Run(r.w.RunID)
	var seated []*typed.Key
	for _, k := range r.chain.people {
		switch {
		case k.Address() == run.Evaluator:
			r.w.Evaluator = k
		case k.Address() == run.Recomputer:
			r.w.Recomputer = k
		default:
			seated = append(seated, k)
		}
	}
	r.w.Trainers = seated
}

func (r *run) receipts(k *typed.Key) (out []protocol.SignedReceipt) {
	all := r.w.Receipts()
	for i, s := range r.w.Seats {
		if s.Trainer == k.Address() {
			out = append(out, all[i])
		}
	}
	switch k {
	case r.w.Evaluator:
		out = append(out, all[len(all)-2])
	case r.w.Recomputer:
		out = append(out, all[len(all)-1])
	}
	return out
}

// acknowledge has all datasets checked by the custodians.
func (r *run) acknowledge() {
	r.t.Helper()
	r.w.Check(r.w.All()...)
}

// await waits, in the bubble's time, until done says so.
func (r *run) await(what string, limit time.Duration, done func() bool) {
	r.t.Helper()
	for end := time.Now().Add(limit); !done(); time.Sleep(100 * time.Millisecond) {
		if time.Now().After(end) {
			r.t.Fatalf("%s: not within %s; the run is %s", what, limit, r.describe())
		}
	}
}

func (r *run) describe() string {
	s := r.log.summary(r.w.RunID)
	r.log.mu.Lock()
	defer r.log.mu.Unlock()
	return fmt.Sprintf("%s with %d events", s.Phase, len(r.log.events[r.w.RunID]))
}

// openModel opens what the builder was given.
func (r *run) openModel(cid string) coordinator.ModelPackage {
	r.t.Helper()
	r.content.mu.Lock()
	file := r.content.files[cid]
	r.content.mu.Unlock()
	var p coordinator.ModelPackage
	in, err := seal.Decrypt(bytes.NewReader(file), r.builder)
	if err == nil {
		var plain []byte
		if plain, err = io.ReadAll(in); err == nil {
			err = json.Unmarshal(plain, &p)
		}
	}
	if err != nil {
		r.t.Fatal(err)
	}
	return p
}
