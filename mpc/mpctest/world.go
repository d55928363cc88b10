// Package mpctest runs m custodians in one process over a chain, a gateway
// and a blob store in memory, together with synthetic trainers, evaluator and
// recomputer, for tests. Every part can be made to fail or to lie.
//
// It is not a simulation of the market: nothing here checks what the escrow
// checks, so that a test can put the chain into any state.
package mpctest

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"log/slog"
	"path/filepath"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/model"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/federated/strategy"
	"sahm/mpc"
	"sahm/mpc/custodian"
	"sahm/mpc/replicated"
	"sahm/storage/seal"
	"sahm/trainer/dataset"
)

// Epoch is the committee epoch of every World.
const Epoch = 1

// Options describe a World. Zero values mean 3-of-5, 4 members, 3 rounds,
// 32-bit words.
type Options struct {
	M, T     int
	Members  int
	Rounds   int
	WordBits int
	Strategy *model.Strategy // nil averages
	// Statistics makes the order one of statistics, over tables that the world
	// draws.
	Statistics bool
	// Confirmations are every custodian's.
	Confirmations uint64
	// Change edits the order before its hash is taken.
	Change func(*dao.Order)
	// Policy edits every dataset's policy before it is registered.
	Policy func(*dao.Policy)
	// Plan edits the seats' trainers and owners before anything is built.
	Plan func(w *World)
}

// Dataset is a registered dataset version with its key.
type Dataset struct {
	ID       dao.DatasetID
	Owner    *typed.Key
	Identity *seal.Identity
	Policy   []byte // document
	Envelope []byte // document
}

// World is everything that a run of synthetic members needs.
type World struct {
	tb          testing.TB
	Committee   mpc.Committee
	Chain       *Chain
	Content     *Content
	Escrow      dao.Address
	Registry    dao.Address
	Domain      typed.Domain // escrow
	Coordinator *typed.Key
	Builder     *typed.Key
	Owners      []*typed.Key // by member
	Trainers    []*typed.Key // by member
	Evaluator   *typed.Key
	Recomputer  *typed.Key
	Datasets    []Dataset
	Validation  Dataset
	Docs        protocol.RunDocs
	RunID       dao.RunID
	Attempt     uint32
	Seats       []protocol.PlannedSeat

	Custodians []*Custodian
	RunKeys    []seal.Recipient     // by custodian, after Keys
	Seeds      [][]replicated.Piece // by member, all subsets, after Invite
	Salts      [][][32]byte
	Members    []SeatSeeds // by member, after Invite

	// Spec is the run's model, State what enters the next round under its Rule.
	Spec  model.Spec
	Rule  strategy.Rule
	State strategy.State
	// Statistics is the hash of the opened statistics, part of every modelHash.
	Statistics dao.Hash
	drawn      uint64
	tasks      int
	runs       int
	history    []*Round
	opt        Options
}

// Custodian is one member of the committee, which can be stopped and started.
type Custodian struct {
	w        *World
	Index    int
	Dir      string
	Key      *typed.Key
	Identity *seal.Identity
	View     *View
	*custodian.Service
}

// Key derives a key from a label.
func Key(label string) *typed.Key {
	h := dao.Keccak256([]byte("sahm/mpctest/"), []byte(label))
	k, err := typed.NewKey(h[:])
	if err != nil {
		panic(err) // a hash outside the curve's order does not happen
	}
	return k
}

// New builds a World whose run is funded and whose custodians are started.
func New(tb testing.TB, opt Options) *World {
	tb.Helper()
	def := func(v *int, d int) {
		if *v == 0 {
			*v = d
		}
	}
	def(&opt.M, 5)
	def(&opt.T, 3)
	def(&opt.Members, 4)
	def(&opt.Rounds, 3)
	def(&opt.WordBits, 32)
	w := &World{
		tb: tb, Committee: mpc.Committee{M: opt.M, T: opt.T}, Chain: newChain(time.Unix(1_800_000_000, 0)), Content: newContent(),
		Escrow: Key("escrow").Address(), Registry: Key("registry").Address(), Coordinator: Key("coordinator"), Builder: Key("builder"),
		Evaluator: Key("evaluator"), Recomputer: Key("recomputer"), Attempt: 1,
	}
	w.Domain = typed.EscrowDomain(custodian.EmbeddedChainID, w.Escrow)
	for i := range opt.Members {
		w.Owners = append(w.Owners, Key(fmt.Sprintf("owner %d", i)))
		w.Trainers = append(w.Trainers, Key(fmt.Sprintf("trainer %d", i)))
	}
	if opt.Plan != nil {
		opt.Plan(w)
	}
	w.makeCustodians()
	w.makeDatasets(opt)
	w.opt = opt // as filled in
	w.makeOrder(opt)
	for _, k := range append(append([]*typed.Key{}, w.Trainers...), w.Evaluator, w.Recomputer) {
		w.Chain.SetTrainer(k.Address(), custodian.Trainer{Active: true, StakeWei: dao.WeiOf(1000)})
	}
	for i := range w.Custodians {
		w.Start(i)
	}
	tb.Cleanup(func() {
		for i := range w.Custodians {
			w.Stop(i)
		}
	})
	return w
}

func (w *World) must(err error) {
	w.tb.Helper()
	if err != nil {
		w.tb.Fatal(err)
	}
}

func (w *World) makeCustodians() {
	var members []dao.Address
	for i := range w.Committee.M {
		id, err := seal.NewIdentity(rand.Reader)
		w.must(err)
		c := &Custodian{w: w, Index: i, Dir: filepath.Join(w.tb.TempDir(), "custodian"), Key: Key(fmt.Sprintf("custodian %d", i)),
			Identity: id, View: &View{chain: w.Chain}}
		w.Custodians = append(w.Custodians, c)
		members = append(members, c.Key.Address())
	}
	w.Chain.committee[Epoch] = custodian.Committee{Committee: w.Committee, Members: members}
	w.Chain.treasury = Key("treasury").Address()
}

// Start opens a custodian's directory.
func (w *World) Start(i int) {
	w.tb.Helper()
	c := w.Custodians[i]
	s, err := custodian.Open(custodian.Config{
		Dir: c.Dir, Signer: c.Key, Identity: c.Identity, ChainID: custodian.EmbeddedChainID, Escrow: w.Escrow, Registry: w.Registry,
		Chain: c.View, Gateway: w.Content, Blobs: w.Content, Now: w.Chain.Now, Rand: rand.Reader,
		Log: slog.New(slog.DiscardHandler), Confirmations: w.opt.Confirmations,
	})
	w.must(err)
	c.Service = s
}

// Stop closes a custodian's directory, if it is open.
func (w *World) Stop(i int) {
	w.tb.Helper()
	if c := w.Custodians[i]; c.Service != nil {
		w.must(c.Close())
		c.Service = nil
	}
}

// Restart is Stop and Start.
func (w *World) Restart(i int) {
	w.Stop(i)
	w.Start(i)
}

// MakeDataset builds and registers a dataset version sealed to the committee.
func (w *World) MakeDataset(label string, owner *typed.Key, policy dao.Policy, status dao.DatasetStatus) Dataset {
	w.tb.Helper()
	id, err := seal.NewIdentity(rand.Reader)
	w.must(err)
	d := Dataset{ID: dao.NewDatasetID(owner.Address(), dao.Keccak256([]byte(label))), Owner: owner, Identity: id, Policy: policy.Canonical()}
	d.Envelope = w.Envelope(d, id)
	w.Chain.SetDataset(d.ID, func(v *custodian.Dataset) {
		*v = custodian.Dataset{Creator: owner.Address(), Version: 1, EnvelopeCID: w.Content.Publish(d.Envelope).String(),
			DataCID: "data of " + label, DataRoot: dao.Keccak256([]byte("root"), []byte(label)), Rows: 100, PolicyHash: dao.Keccak256(d.Policy), Epoch: Epoch, Status: status}
	})
	return d
}

// Envelope seals identity's pieces as the key of d's present version.
func (w *World) Envelope(d Dataset, identity *seal.Identity) []byte {
	w.tb.Helper()
	parts, err := replicated.Split(rand.Reader, w.Committee, identity.Secret())
	w.must(err)
	return w.EnvelopeOf(d, identity, parts)
}

// EnvelopeOf is Envelope with pieces of the caller's choice.
func (w *World) EnvelopeOf(d Dataset, identity *seal.Identity, parts []replicated.Piece) []byte {
	w.tb.Helper()
	var pieces []seal.Piece
	for _, p := range parts {
		v := seal.Piece{Index: uint16(p.Index), Value: p.Value, Holders: w.Committee.Holders(p.Index)}
		_, err := rand.Read(v.Salt[:])
		w.must(err)
		pieces = append(pieces, v)
	}
	info := seal.Info{ChainID: custodian.EmbeddedChainID, Registry: w.Registry, Dataset: d.ID, Version: uint64(w.Chain.Present(d.ID)), Creator: d.Owner.Address(),
		Epoch: Epoch, T: w.Committee.T, Members: w.Chain.committee[Epoch].Members}
	var keys []seal.Recipient
	for _, c := range w.Custodians {
		keys = append(keys, c.Identity.Recipient())
	}
	_, doc, err := seal.BuildEnvelope(info, identity.Recipient(), pieces, keys)
	w.must(err)
	return doc
}

func (w *World) makeDatasets(opt Options) {
	p := dao.Policy{Version: 1, Tiers: []string{"hosted"}, Purposes: []string{dao.PurposeTraining}, MinStakeWei: dao.WeiOf(10), MaxHolders: 1,
		KMin: 3, AllowScores: true, NoiseFreeStatistics: true, SmallValidation: true, Text: "test"}
	if opt.Policy != nil {
		opt.Policy(&p)
	}
	for i, owner := range w.Owners {
		w.Datasets = append(w.Datasets, w.MakeDataset(fmt.Sprintf("dataset %d", i), owner, p, dao.DatasetListed))
	}
	v := dao.Policy{Version: 1, Tiers: []string{"hosted"}, Purposes: []string{dao.PurposeValidation}, MaxHolders: 2, KMin: 3}
	w.Validation = w.MakeDataset("validation", w.Builder, v, dao.DatasetProposed)
}

// Schema is the schema of every World: two numbers, two classes.
func Schema() dataset.Schema {
	return dataset.Schema{Version: dataset.SchemaVersion, Label: dataset.Label{Name: "y", Classes: []string{"a", "b"}}, Features: []dataset.Feature{
		{Name: "u", Kind: dataset.Numeric, Lo: 0, Hi: 1, Scale: 16}, {Name: "v", Kind: dataset.Numeric, Lo: 0, Hi: 1, Scale: 16},
	}}
}

func (w *World) makeOrder(opt Options) {
	spec, schema := model.DefaultSpec(model.Logistic), Schema()
	spec.Strategy = opt.Strategy
	rule, err := strategy.New(spec, dataset.EncodedWidth(schema), 2)
	w.must(err)
	w.Spec, w.Rule = spec, rule
	w.Docs.Spec, w.Docs.Schema = spec.Canonical(), schema.Canonical()
	now := uint64(w.Chain.Now().Unix())
	o := dao.Order{
		Parties: dao.Parties{Builder: w.Builder.Address(), SealingKey: dao.Hash{1}, Coordinator: w.Coordinator.Address(), Token: dao.Address{2}, Epoch: Epoch},
		Training: dao.Training{SpecHash: protocol.DocumentHash(w.Docs.Spec), SchemaHash: protocol.DocumentHash(w.Docs.Schema), Rounds: uint32(opt.Rounds),
			ModelLength: uint64(rule.Words()), StatsLength: uint64(dataset.StatsLength(schema)),
			WordBits: uint8(opt.WordBits), ClipNormMicro: 1_000_000, ServerRateMicro: 1_000_000, Tier: dao.TierHosted},
		Privacy: dao.Privacy{KMin: 3},
		Validation: dao.Validation{DatasetID: w.Validation.ID, Version: 1, DataRoot: w.Chain.datasets[w.Validation.ID].DataRoot,
			CID: w.Chain.datasets[w.Validation.ID].DataCID, Rows: 100},
		Prices:    dao.Prices{DatasetsWei: dao.WeiOf(int64(1000 * len(w.Datasets))), ComputeWei: dao.WeiOf(600), CustodyWei: dao.WeiOf(500), DAOFeeWei: dao.WeiOf(100), GuaranteedBps: 5000},
		Deadlines: dao.Deadlines{AssignBy: now + 1000, StartBy: now + 2000, TrainBy: now + 3000, AttestBy: now + 4000},
	}
	if opt.Statistics {
		n := uint64(dataset.CatalogueLength(schema))
		w.Docs.Spec = protocol.Document(dao.StatisticsSpec)
		o.Training.SpecHash, o.Training.Rounds, o.Training.WordBits = protocol.DocumentHash(w.Docs.Spec), 1, 64
		o.Training.ModelLength, o.Training.StatsLength = n, n
	}
	for i, d := range w.Datasets {
		o.Datasets = append(o.Datasets, dao.DatasetUse{DatasetID: d.ID, Version: 1, Rows: uint64(100 + i), Weight: dao.Weight(uint64(100+i), uint64(99+len(w.Datasets))), PriceWei: dao.WeiOf(1000)})
		w.Seats = append(w.Seats, protocol.PlannedSeat{
			Seat: dao.Seat{DatasetID: d.ID, Version: 1, Trainer: w.Trainers[i].Address()}, Contributor: d.Owner.Address()})
	}
	p := &o.Prices
	p.MaxTotalWei = p.DatasetsWei.Add(p.ComputeWei).Add(p.CustodyWei).Add(p.DAOFeeWei)
	if opt.Change != nil {
		opt.Change(&o)
	}
	if o.Record() && !opt.Statistics {
		w.Spec.RowClip = 1
		w.Docs.Spec = w.Spec.Canonical()
		o.Training.SpecHash = protocol.DocumentHash(w.Docs.Spec)
	}
	w.Docs.Order = o
	w.RunID = typed.OrderHash(w.Domain, &o)
	w.start()
	w.Chain.SetRun(w.RunID, func(r *custodian.Run) {
		*r = custodian.Run{State: custodian.RunFunded, Builder: o.Parties.Builder, Coordinator: o.Parties.Coordinator, Epoch: Epoch}
	})
}

// start is the state entering the run's first training round.
func (w *World) start() {
	var err error
	w.State, err = settlement.Start(w.RunID, w.Rule, w.Spec, dataset.EncodedWidth(Schema()), 2)
	w.must(err)
}

// NextRun funds another run of the same builder over other datasets, with the
// custodians as they are. Trainers are by member.
func (w *World) NextRun(datasets []Dataset, trainers []*typed.Key) {
	w.tb.Helper()
	w.Datasets, w.Trainers, w.Owners, w.Seats = datasets, trainers, nil, nil
	for _, d := range datasets {
		w.Owners = append(w.Owners, d.Owner)
	}
	for _, k := range trainers {
		w.Chain.SetTrainer(k.Address(), custodian.Trainer{Active: true, StakeWei: dao.WeiOf(1000)})
	}
	w.Attempt, w.history, w.Statistics, w.runs = 1, nil, dao.Hash{}, w.runs+1
	opt, change := w.opt, w.opt.Change
	opt.Change = func(o *dao.Order) {
		o.Salt = dao.Keccak256([]byte("run"), []byte{byte(w.runs)})
		if change != nil {
			change(o)
		}
	}
	w.makeOrder(opt)
}

// Task signs a task as the coordinator.
func (w *World) Task(kind protocol.Kind, round uint32, body any) *protocol.Envelope {
	w.tb.Helper()
	w.tasks++
	e, err := protocol.Sign(w.Coordinator, w.Domain, protocol.Header{Kind: kind, RunID: w.RunID, Attempt: w.Attempt, Round: round, Task: fmt.Sprint(w.tasks)}, body)
	w.must(err)
	return e
}

// Ask gives custodian i a task and returns its signed reply, passed through
// the wire encoding.
func (w *World) Ask(i int, task *protocol.Envelope) *protocol.Envelope {
	w.tb.Helper()
	raw, err := json.Marshal(task)
	w.must(err)
	in, err := protocol.Decode(raw)
	w.must(err)
	out, err := w.Custodians[i].Handle(context.Background(), in)
	w.must(err)
	w.must(out.Verify(w.Domain))
	if out.From != w.Custodians[i].Key.Address() || out.Task != task.Task {
		w.tb.Fatalf("reply of %s to task %s", out.From, out.Task)
	}
	return out
}

// Try is Ask that returns the refusal as the sentinel that its code names.
func (w *World) Try(i int, task *protocol.Envelope) (*protocol.Envelope, error) {
	w.tb.Helper()
	out := w.Ask(i, task)
	if out.Kind != protocol.Refused {
		return out, nil
	}
	var r protocol.Refusal
	w.must(out.Into(protocol.Refused, &r))
	err := custodian.FromCode(r.Code)
	if err == nil || r.TaskKind != task.Kind {
		w.tb.Fatalf("refusal with unknown code %q of %q", r.Code, r.TaskKind)
	}
	return nil, fmt.Errorf("%w (%s)", err, r.Detail)
}

// Want asks and decodes an answer of the kind wanted; a refusal fails the
// test.
func Want[T any](w *World, i int, task *protocol.Envelope, kind protocol.Kind) T {
	w.tb.Helper()
	var v T
	out, err := w.Try(i, task)
	if err != nil {
		w.tb.Fatalf("custodian %d, %s: %v", i, task.Kind, err)
	}
	w.must(out.Into(kind, &v))
	return v
}

// Random is a reproducible stream of numbers.
func (w *World) Random() uint64 {
	w.drawn++
	h := dao.Keccak256([]byte("draw"), binary.BigEndian.AppendUint64(nil, w.drawn))
	return binary.BigEndian.Uint64(h[:])
}
