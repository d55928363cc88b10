package trainer_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"path/filepath"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/model"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/federated/strategy"
	"sahm/mpc"
	"sahm/mpc/mask"
	"sahm/mpc/replicated"
	"sahm/storage"
	"sahm/storage/seal"
	"sahm/trainer"
	"sahm/trainer/dataset"
)

// world is a run with five trainers (three seats, an evaluator, a recomputer),
// a 2-of-3 committee and a coordinator that plays its part honestly unless a
// test bends it.
type world struct {
	t           testing.TB
	dir         string
	chainID     uint64
	escrow      dao.Address
	domain      typed.Domain
	coordinator *typed.Key
	committee   mpc.Committee
	custodians  []*typed.Key
	runKeys     []*seal.Identity
	keys        []*typed.Key // trainers: three seats, evaluator, recomputer
	trainers    []*trainer.Trainer
	chain       *chain
	blobs       *blobs
	content     content
	engine      *softmax
	docs        protocol.RunDocs
	run         dao.RunID
	spec        model.Spec
	schema      dataset.Schema
	sets        []*set // three datasets, then validation
	seats       []protocol.PlannedSeat
	seeds       [][]dao.Hash // by seat and subset, as custodians opened them
	keyRequests map[int][]protocol.SignedKeyRequest

	rule  strategy.Rule
	state strategy.State
	// kept is what the rule leaves with each member, next what it does if the
	// round is opened.
	kept, next []strategy.Member
	stats      protocol.StatsResult
	steps      []protocol.Step
}

type set struct {
	id       dao.DatasetID
	identity *seal.Identity
	pieces   []replicated.Piece
	table    dataset.Table
	view     trainer.DatasetView
}

// rowsPerSet is how many rows the first member and the validation set have; the
// second and third member have a half and a third of it, hence other weights.
const rowsPerSet = 60

func rowsOf(set int) int {
	if set == 3 {
		return rowsPerSet
	}
	return rowsPerSet / (set + 1)
}

func newKey(t testing.TB, n byte) *typed.Key {
	k, err := typed.NewKey(bytes.Repeat([]byte{n}, 32))
	must(t, err)
	return k
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// randomness is a seeded cryptographic-looking source, so that failures repeat.
func randomness(n byte) io.Reader { return rand.NewChaCha8([32]byte{n}) }

func csvOf(n int, seed uint64) []byte {
	r := rand.New(rand.NewPCG(seed, 1))
	var b bytes.Buffer
	b.WriteString("age,hours,city,income\n")
	for range n {
		age, hours := 20+r.IntN(50), 10+r.IntN(50)
		label := "<=50K"
		if float64(age)+1.5*float64(hours)+10*r.NormFloat64() > 95 {
			label = ">50K"
		}
		fmt.Fprintf(&b, "%d,%d,%s,%s\n", age, hours, []string{"Rey", "Shush", "Tus"}[r.IntN(3)], label)
	}
	return b.Bytes()
}

func newWorld(t testing.TB) *world { return newWorldOf(t, nil) }

// newWorldOf is a world whose order is edited before its hash is taken.
func newWorldOf(t testing.TB, change func(*dao.Order)) *world {
	t.Helper()
	return newWorldBy(t, nil, change)
}

// newWorldBy is one whose model is trained by a strategy.
func newWorldBy(t testing.TB, rule *model.Strategy, change func(*dao.Order)) *world {
	t.Helper()
	w := &world{t: t, dir: t.TempDir(), chainID: 1337, escrow: dao.Address{9}, coordinator: newKey(t, 50),
		committee: mpc.Committee{M: 3, T: 2}, blobs: &blobs{m: map[dao.Hash][]byte{}}, content: content{},
		engine: &softmax{}, keyRequests: map[int][]protocol.SignedKeyRequest{}}
	w.domain = typed.EscrowDomain(w.chainID, w.escrow)
	w.chain = &chain{datasets: map[dao.DatasetID]trainer.DatasetView{}, cohorts: map[[2]uint32]trainer.CohortView{}, recipients: map[string]dao.Hash{}, now: 1_800_000_000}
	for i := range 3 {
		w.custodians = append(w.custodians, newKey(t, byte(10+i)))
		w.chain.committee.Members = append(w.chain.committee.Members, w.custodians[i].Address())
		id, err := seal.NewIdentity(randomness(byte(20 + i)))
		must(t, err)
		w.runKeys = append(w.runKeys, id)
	}
	w.chain.committee.Threshold = 2
	for i := range 5 {
		w.keys = append(w.keys, newKey(t, byte(30+i)))
	}
	w.publish()
	w.makeOrder(rule, change)
	for i := range 5 {
		w.trainers = append(w.trainers, w.start(i))
	}
	return w
}

// start opens trainer i on its directory: also what happens after a kill -9,
// since a Trainer has nothing to flush.
func (w *world) start(i int) *trainer.Trainer {
	tr, err := trainer.New(trainer.Config{
		Dir: filepath.Join(w.dir, fmt.Sprint(i)), Signer: w.keys[i], ChainID: w.chainID, Escrow: w.escrow,
		Chain: w.chain, Keys: registrar{w.chain, w.keys[i].Address()}, Blobs: w.blobs, Content: w.content, Engine: w.engine,
		Log: slog.New(slog.DiscardHandler), Now: time.Now, Rand: rand.NewChaCha8(sha256.Sum256([]byte(fmt.Sprint(i, time.Now().UnixNano())))),
	})
	must(w.t, err)
	return tr
}

func (w *world) publish() {
	for i := range 4 {
		plain := csvOf(rowsOf(i), uint64(i+1))
		s := &set{id: dao.Hash{byte(100 + i)}}
		var err error
		s.identity, err = seal.NewIdentity(randomness(byte(60 + i)))
		must(w.t, err)
		s.pieces, err = replicated.Split(randomness(byte(70+i)), w.committee, s.identity.Secret())
		must(w.t, err)
		s.table, err = dataset.ReadCSV(bytes.NewReader(plain), dataset.Options{Label: "income"})
		must(w.t, err)
		s.view = trainer.DatasetView{Creator: dao.Address{byte(110 + i)}, Version: 1, DataRoot: typed.DataRoot(sha256.Sum256(plain)),
			Rows: uint64(rowsOf(i)), PolicyHash: dao.Hash{byte(120 + i)}, Epoch: 1, Status: dao.DatasetListed}
		s.view.DataCID = w.encrypt(s, plain)
		w.sets = append(w.sets, s)
		w.chain.datasets[s.id] = s.view
	}
}

// encrypt puts the ciphertext of plain where its CID says.
func (w *world) encrypt(s *set, plain []byte) string {
	var ct bytes.Buffer
	e, err := seal.EncryptTo(&ct, s.identity.Recipient())
	must(w.t, err)
	_, err = e.Write(plain)
	must(w.t, err)
	must(w.t, e.Close())
	c := storage.RawCID(sha256.Sum256(ct.Bytes()))
	w.content[c] = ct.Bytes()
	return string(c)
}

func (w *world) makeOrder(rule *model.Strategy, change func(*dao.Order)) {
	var err error
	w.schema, err = dataset.InferSchema(w.sets[3].table)
	must(w.t, err)
	w.spec = model.DefaultSpec(model.Logistic)
	w.spec.LocalSteps = 5
	if rule != nil { // what softmax does
		w.spec.Strategy, w.spec.Optimizer = rule, model.Optimizer{Name: model.SGD, LearningRate: 0.3}
	}
	inputs := dataset.EncodedWidth(w.schema)
	w.rule, err = strategy.New(w.spec, inputs, 2)
	must(w.t, err)
	o := dao.Order{
		Parties:   dao.Parties{Builder: dao.Address{1}, SealingKey: dao.Hash{2}, Coordinator: w.coordinator.Address(), Token: dao.Address{3}, Epoch: 1},
		Training:  dao.Training{SpecHash: protocol.DocumentHash(w.spec.Canonical()), SchemaHash: protocol.DocumentHash(w.schema.Canonical()), Rounds: 2, ModelLength: uint64(w.rule.Words()), StatsLength: uint64(dataset.StatsLength(w.schema)), WordBits: 32, ClipNormMicro: 1_000_000, ServerRateMicro: 1_000_000, Tier: dao.TierHosted},
		Privacy:   dao.Privacy{KMin: 3},
		Prices:    dao.Prices{GuaranteedBps: 5000},
		Deadlines: dao.Deadlines{AssignBy: 1, StartBy: 2, TrainBy: 3, AttestBy: 4},
		Salt:      dao.Hash{7},
	}
	for i, s := range w.sets[:3] {
		o.Datasets = append(o.Datasets, dao.DatasetUse{DatasetID: s.id, Version: 1, Rows: s.view.Rows, Weight: dao.Weight(s.view.Rows, rowsPerSet)})
		w.seats = append(w.seats, protocol.PlannedSeat{Seat: dao.Seat{DatasetID: s.id, Version: 1, Trainer: w.keys[i].Address()}, Contributor: s.view.Creator})
	}
	v := w.sets[3]
	o.Validation = dao.Validation{DatasetID: v.id, Version: 1, DataRoot: v.view.DataRoot, CID: v.view.DataCID, Rows: rowsPerSet}
	if change != nil {
		change(&o)
	}
	if o.Record() && !o.StatisticsOnly() {
		w.spec.RowClip = 0.5
		o.Training.SpecHash = protocol.DocumentHash(w.spec.Canonical())
		w.rule, err = strategy.New(w.spec, inputs, 2)
		must(w.t, err)
	}
	must(w.t, o.Validate())
	w.docs = protocol.RunDocs{Order: o, Spec: w.spec.Canonical(), Schema: w.schema.Canonical()}
	if o.StatisticsOnly() {
		w.docs.Spec = protocol.Document(dao.StatisticsSpec)
	}
	w.run = typed.OrderHash(w.domain, &o)
	w.state, err = w.rule.Start(model.Init(w.spec, inputs, 2, protocol.InitSeed(w.run)))
	must(w.t, err)
	w.kept = make([]strategy.Member, 3)
	for i := range w.kept {
		w.kept[i], err = w.rule.Join(w.state)
		must(w.t, err)
	}
	w.chain.run = trainer.RunView{State: trainer.RunFunded, Coordinator: w.coordinator.Address()}
}

// send has trainer i do a task and returns the reply, verified.
func (w *world) send(i int, kind protocol.Kind, round uint32, body any) *protocol.Envelope {
	w.t.Helper()
	attempt := w.chain.run.Attempt
	if kind == protocol.RunInvite {
		attempt++
	}
	env, err := protocol.Sign(w.coordinator, w.domain, protocol.Header{Kind: kind, RunID: w.run, Attempt: attempt, Round: round, Task: "t"}, body)
	must(w.t, err)
	raw, err := json.Marshal(env)
	must(w.t, err)
	out, err := w.trainers[i].HandleBytes(context.Background(), raw)
	must(w.t, err)
	reply, err := protocol.Decode(out)
	must(w.t, err)
	must(w.t, reply.Verify(w.domain))
	if reply.From != w.keys[i].Address() || reply.Task != "t" {
		w.t.Fatalf("reply from %s to task %q", reply.From, reply.Task)
	}
	return reply
}

// do is send that demands the reply's kind and decodes it.
func do[T any](w *world, i int, kind protocol.Kind, round uint32, body any, want protocol.Kind) T {
	w.t.Helper()
	reply := w.send(i, kind, round, body)
	if reply.Kind == protocol.Refused {
		w.t.Fatalf("%s refused: %s", kind, reply.Body)
	}
	var v T
	must(w.t, reply.Into(want, &v))
	return v
}

// refused is send that demands a refusal with the code.
func (w *world) refused(i int, kind protocol.Kind, round uint32, body any, code string, retry bool) {
	w.t.Helper()
	reply := w.send(i, kind, round, body)
	var r protocol.Refusal
	if err := reply.Into(protocol.Refused, &r); err != nil {
		w.t.Fatalf("%s was done, want refusal %q: %s", kind, code, reply.Body)
	}
	if r.Code != code || r.Retry != retry || r.TaskKind != kind {
		w.t.Fatalf("%s refused with %q (retry %v, %s), want %q (retry %v)", kind, r.Code, r.Retry, r.Detail, code, retry)
	}
}

func (w *world) inviteTask(i int) protocol.InviteTask {
	in := protocol.InviteTask{Docs: w.docs, Seats: w.seats, Mine: []int{i}}
	for c, key := range w.custodians {
		e, err := protocol.Sign(key, w.domain, protocol.Header{Kind: protocol.RunKeysReply, RunID: w.run, Attempt: w.chain.run.Attempt + 1},
			protocol.RunKeyReply{Recipient: dao.Hash(w.runKeys[c].Recipient())})
		must(w.t, err)
		in.Keys = append(in.Keys, *e)
	}
	return in
}

// invite has the three seated trainers seal seeds; custodians open and check
// them.
func (w *world) invite() {
	w.seeds = make([][]dao.Hash, 3)
	for i := range 3 {
		reply := do[protocol.SeedsReply](w, i, protocol.RunInvite, 0, w.inviteTask(i), protocol.RunSeeds)
		if len(reply.Seeds) != 1 || reply.Seeds[0].Seat != i {
			w.t.Fatalf("seeds of %d seats", len(reply.Seeds))
		}
		w.seeds[i] = w.openSeeds(i, reply.Seeds[0])
	}
}

func (w *world) openSeeds(seat int, s protocol.SeatSeeds) []dao.Hash {
	w.t.Helper()
	attempt := w.chain.run.Attempt + 1
	all, err := protocol.SeatCommitments(&w.docs.Order, s.Commitments, s.Noise)
	must(w.t, err)
	must(w.t, typed.Verify(w.domain, protocol.SeatSeedsBody(w.run, attempt, seat, w.seats[seat], all), s.Sig, w.seats[seat].Trainer))
	if secret, salt := w.noiseSecret(seat, attempt); w.docs.Order.Contributor() && s.Noise != protocol.NoiseCommitment(w.run, attempt, w.seats[seat], secret, salt) {
		w.t.Fatal("the commitment is not to the noise on disk")
	}
	out := make([]dao.Hash, w.committee.Pieces())
	for c := range w.custodians {
		for n, subset := range s.Sealed[c].Subsets {
			at := seal.Context{Purpose: seal.PurposeMaskSeed, ChainID: w.chainID, Contract: w.escrow, Run: w.run, Attempt: uint64(attempt),
				Dataset: w.seats[seat].DatasetID, Version: 1, Contributor: w.seats[seat].Contributor, Trainer: w.seats[seat].Trainer,
				Epoch: 1, Subset: uint64(subset)}
			encoded, err := at.Encode()
			must(w.t, err)
			at.Custodian = w.custodians[c].Address()
			secret, err := seal.Open(w.runKeys[c], at, s.Sealed[c].Files[n])
			must(w.t, err)
			p := replicated.Piece{Index: int(subset), Value: [32]byte(secret[:32])}
			must(w.t, replicated.VerifyCommit(s.Commitments[subset], encoded, p, [32]byte(secret[32:])))
			out[subset] = p.Value
		}
	}
	return out
}

func (w *world) assign() {
	v := &w.chain.run
	v.State, v.Attempt = trainer.RunAssigned, v.Attempt+1
	v.Seats = nil
	for _, s := range w.seats {
		v.Seats = append(v.Seats, s.Seat)
	}
	v.Evaluator, v.Recomputer, v.Beacon = w.keys[3].Address(), w.keys[4].Address(), dao.Hash{0xbe, byte(v.Attempt)}
}

// held is the dataset that trainer i opens.
func (w *world) held(i int) *set { return w.sets[min(i, 3)] }

func (w *world) assignedTask(i int) protocol.AssignedTask {
	s := w.held(i)
	v := w.chain.datasets[s.id]
	return protocol.AssignedTask{Docs: w.docs, Seats: w.seats, Holdings: []protocol.Holding{{
		DatasetID: s.id, Version: v.Version, DataCID: v.DataCID, DataRoot: v.DataRoot, Rows: v.Rows, PolicyHash: v.PolicyHash}}}
}

func (w *world) requestKeys(i int) []protocol.SignedKeyRequest {
	return do[protocol.KeyRequestsReply](w, i, protocol.RunAssigned, 0, w.assignedTask(i), protocol.KeyRequests).Requests
}

// releases is what custodians answer to requests, as storage/seal wants it.
func (w *world) releases(i int, requests []protocol.SignedKeyRequest) protocol.DataOpenTask {
	s := w.held(i)
	var out protocol.DataOpenTask
	for c, r := range requests {
		must(w.t, typed.Verify(w.domain, &r.Request, r.Sig, w.keys[i].Address()))
		if w.chain.recipients[recipientKey(w.keys[i].Address(), w.chain.run.Attempt, s.id)] != seal.Recipient(r.Request.Recipient).Hash() {
			w.t.Fatal("recipient is not registered")
		}
		out.Releases = append(out.Releases, w.release(i, c, seal.Recipient(r.Request.Recipient), s.pieces))
	}
	return out
}

func (w *world) release(i, c int, to seal.Recipient, pieces []replicated.Piece) protocol.CustodianRelease {
	s := w.held(i)
	r := protocol.CustodianRelease{Custodian: w.custodians[c].Address(), Release: protocol.KeyReleaseReply{DatasetID: s.id, Version: 1, Holder: w.keys[i].Address()}}
	for _, p := range w.committee.PiecesOf(c) {
		at := seal.Context{Purpose: seal.PurposeKeyRelease, ChainID: w.chainID, Contract: w.escrow, Run: w.run, Attempt: uint64(w.chain.run.Attempt),
			Dataset: s.id, Version: 1, Contributor: s.view.Creator, Trainer: w.keys[i].Address(), Custodian: w.custodians[c].Address(), Epoch: 1, Subset: uint64(p)}
		file, err := seal.Seal(to, at, append(pieces[p].Value[:], make([]byte, 32)...))
		must(w.t, err)
		r.Release.Pieces.Subsets = append(r.Release.Pieces.Subsets, uint16(p))
		r.Release.Pieces.Files = append(r.Release.Pieces.Files, file)
	}
	return r
}

// open brings every trainer to opened data.
func (w *world) open() {
	w.invite()
	w.assign()
	for i := range 5 {
		w.keyRequests[i] = w.requestKeys(i)
		if !do[protocol.DataReadyReply](w, i, protocol.DataOpen, 0, w.releases(i, w.keyRequests[i]), protocol.DataReady).Ready {
			w.t.Fatal("not ready")
		}
	}
}

// entering is the modelHash of the next round.
func (w *world) entering() dao.Hash {
	return protocol.EnteringHash(w.rule.Hash(w.state), w.stats.Blob)
}

func (w *world) trainTask(round uint32, gradient dao.Hash) protocol.TrainTask {
	if protocol.Statistics(&w.docs.Order, round) {
		return protocol.TrainTask{Steps: []protocol.Step{}, ModelHash: w.docs.Order.Training.SchemaHash}
	}
	return protocol.TrainTask{Stats: w.stats, Steps: w.steps, ModelHash: w.entering(), GradientHash: gradient}
}

// upload has all seats do a round, checks headers and commits the cohort.
func (w *world) upload(round uint32, gradient dao.Hash) []protocol.SignedHeader {
	w.t.Helper()
	task := w.trainTask(round, gradient)
	var headers []protocol.SignedHeader
	for i := range 3 {
		headers = append(headers, do[protocol.UploadsReply](w, i, protocol.RoundTrain, round, task, protocol.RoundUploads).Uploads...)
	}
	must(w.t, protocol.CheckHeaders(w.domain, &w.docs.Order, w.run, w.chain.run.Attempt, round, w.seats, task.ModelHash, gradient, headers))
	root, err := protocol.CohortRoot(w.domain, headers)
	must(w.t, err)
	w.chain.commit(w.chain.run.Attempt, round, trainer.CohortView{Root: root, ModelHash: task.ModelHash, GradientHash: gradient})
	w.chain.run.State = trainer.RunTraining
	return headers
}

// unmask is the custodians' sums and the coordinator's subtraction.
func (w *world) unmask(headers []protocol.SignedHeader) []int64 {
	w.t.Helper()
	var uploads, sums [][]byte
	for _, h := range headers {
		y := w.blobs.m[h.Header.BlobHash]
		if protocol.BlobHash(y) != h.Header.BlobHash {
			w.t.Fatal("blob is not what the header says")
		}
		uploads = append(uploads, y)
	}
	bits := mask.Bits(headers[0].Header.WordBits)
	for subset := range w.committee.Pieces() {
		var terms []mask.Term
		for i, s := range headers {
			h := s.Header
			terms = append(terms, mask.Term{Seed: w.seeds[i][subset], Context: mask.Context{
				Version: mask.Version, ChainID: w.chainID, Contract: w.escrow, RunID: h.RunID, OrderHash: h.RunID, Attempt: h.Attempt, Round: h.Round,
				Purpose: mask.Purpose(h.Purpose), DatasetID: h.DatasetID, DatasetVersion: h.Version, Contributor: h.Contributor, Trainer: h.Trainer,
				Epoch: h.Epoch, Subset: uint16(subset), ModelHash: h.ModelHash, Bits: bits, Length: h.Length, UploadNonce: [16]byte(h.UploadNonce[:16])}})
		}
		sum, err := mask.TSum(terms, mask.Options{})
		must(w.t, err)
		sums = append(sums, sum)
	}
	total, err := mask.Aggregate(uploads, sums, bits)
	must(w.t, err)
	v, err := mask.ToSigned(total, bits)
	must(w.t, err)
	return v
}

// statistics runs round 0.
func (w *world) statistics() {
	w.t.Helper()
	sum := w.unmask(w.upload(0, dao.Hash{}))
	want := make([]int64, len(sum))
	for _, s := range w.sets[:3] {
		v, _, err := dataset.StatsVector(w.schema, s.table)
		must(w.t, err)
		for i := range v {
			want[i] += v[i]
		}
	}
	for i := range want {
		if sum[i] != want[i] {
			w.t.Fatalf("statistic %d: sum %d, want %d", i, sum[i], want[i])
		}
	}
	w.stats = protocol.StatsResult{Blob: w.blobs.add(protocol.EncodeInt64s(sum))}
}

// evaluate has the evaluator commit to its gradient.
func (w *world) evaluate(round uint32, final bool) protocol.EvalReply {
	w.t.Helper()
	return do[protocol.EvalReply](w, 3, protocol.RoundEval, round,
		protocol.EvalTask{Stats: w.stats, Steps: w.steps, ModelHash: w.entering(), Final: final}, protocol.RoundEvaled)
}

// round runs training round r to its opened aggregate.
func (w *world) round(r uint32) {
	w.t.Helper()
	gradient := w.evaluate(r, false).GradientHash
	headers := w.upload(r, gradient)
	reveal := do[protocol.RevealReply](w, 3, protocol.GradReveal, r, protocol.RevealTask{GradientHash: gradient}, protocol.GradRevealed)
	do[protocol.GradCheckReply](w, 4, protocol.GradCheck, r, protocol.GradCheckTask{Stats: w.stats, Steps: w.steps, ModelHash: w.entering(), Reveal: reveal}, protocol.GradChecked)
	w.finishRound(r, headers)
}

// finishRound opens the sum, compares it with the plain one and steps the
// coordinator's model.
func (w *world) finishRound(r uint32, headers []protocol.SignedHeader) {
	w.t.Helper()
	sum := w.unmask(headers)
	want := w.plain(r)
	w.addNoise(r, want)
	for i := range want {
		if sum[i] != want[i] {
			w.t.Fatalf("round %d, word %d: sum %d, want %d", r, i, sum[i], want[i])
		}
	}
	q := w.quantiser()
	step := protocol.Step{Round: r, ModelHash: w.entering(), Aggregate: w.blobs.add(protocol.EncodeInt64s(sum))}
	next, err := w.rule.Next(w.state, strategy.Aggregate{Sum: sum, Scale: q.Scale, WeightSum: w.docs.Order.WeightSum(), ServerRate: 1})
	must(w.t, err)
	w.state, w.kept, w.steps = next, w.next, append(w.steps, step)
}

func (w *world) quantiser() privacy.Quantiser {
	q, err := privacy.NewQuantiser(mask.Bits32, 1, 3)
	must(w.t, err)
	return q
}

// plain is the sum of the unmasked updates, computed apart from the trainers.
func (w *world) plain(r uint32) []int64 {
	sums, err := protocol.DecodeInt64s(w.blobs.m[w.stats.Blob], w.docs.Order.Training.StatsLength)
	must(w.t, err)
	enc, err := dataset.NewEncoder(w.schema, sums)
	must(w.t, err)
	out := make([]int64, w.rule.Words())
	w.next = make([]strategy.Member, len(w.kept))
	for i, s := range w.sets[:3] {
		x, y, _, err := enc.Encode(s.table)
		must(w.t, err)
		l, err := w.rule.Local(w.state, w.kept[i])
		must(w.t, err)
		o, err := w.trained(i, r, trainer.Job{Spec: w.spec, Inputs: enc.Width(), Classes: 2, Params: l.Params, X: x, Y: y,
			Seed: protocol.BatchSeed(w.run, w.chain.run.Attempt, r, s.id), Steps: w.spec.LocalSteps, Prox: l.Prox, Correction: l.Correction})
		must(w.t, err)
		sent, err := w.rule.Upload(w.state, o.Delta)
		must(w.t, err)
		weight := float64(w.docs.Order.Datasets[i].Weight) / dao.WeightOne
		for n := range sent {
			sent[n] = float32(float64(sent[n]) * weight)
		}
		_, err = privacy.ClipL2(sent, 1)
		must(w.t, err)
		w.next[i], err = w.rule.Settle(w.kept[i], o.Delta, sent, weight)
		must(w.t, err)
		v := make([]int64, len(sent))
		must(w.t, w.quantiser().Quantise(v, sent))
		for n := range v {
			out[n] += v[n]
		}
	}
	return out
}
