package trainer_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/mpc/replicated"
	"sahm/storage"
	"sahm/storage/seal"
	"sahm/trainer"
	"sahm/trainer/dataset"
	"sahm/trainer/receipt"
)

// TestRun does a whole run: sums are exact in every round, every trainer
// derives the same model as the coordinator, receipts are stable, and closing
// removes what is secret.
func TestRun(t *testing.T) {
	w := newWorld(t)
	w.open()
	w.statistics()
	w.round(1)
	before := w.evaluate(2, false)
	w.round(2)
	w.refused(3, protocol.RunReceipts, 3, protocol.FinishTask{Rounds: []uint32{1, 2}, ModelHash: w.entering()}, trainer.CodeNoWork, true)
	final := w.evaluate(3, true)
	if !final.GradientHash.IsZero() || final.Loss >= before.Loss {
		t.Errorf("loss went from %v to %v, final gradient %s", before.Loss, final.Loss, final.GradientHash)
	}
	finish := protocol.FinishTask{Rounds: []uint32{1, 2}, ModelHash: w.entering()}
	for i := range 5 {
		first := do[protocol.ReceiptsReply](w, i, protocol.RunReceipts, 0, finish, protocol.RunReceipted)
		w.trainers[i] = w.start(i)
		again := do[protocol.ReceiptsReply](w, i, protocol.RunReceipts, 0, finish, protocol.RunReceipted)
		if len(first.Receipts) != 1 || !bytes.Equal(first.Receipts[0].Receipt, again.Receipts[0].Receipt) || !bytes.Equal(first.Receipts[0].Sig, again.Receipts[0].Sig) {
			t.Fatal("receipts are not stable")
		}
		r, err := receipt.Parse(first.Receipts[0].Receipt)
		must(t, err)
		must(t, typed.Verify(w.domain, r, first.Receipts[0].Sig, w.keys[i].Address()))
		if r.DataHash != w.held(i).view.DataRoot || r.FLOPs == 0 || r.Device != nil || r.EnergyMilliJoules != nil || r.Audit != receipt.AuditNone || r.InitialModelHash != w.steps[0].ModelHash {
			t.Errorf("receipt %+v", r)
		}
		if i < 3 && (r.Role != receipt.Training || r.Steps != 10) || i >= 3 && r.Role != receipt.Evaluation {
			t.Errorf("receipt of %d: role %s, %d steps", i, r.Role, r.Steps)
		}
		w.refused(i, protocol.RunReceipts, 0, protocol.FinishTask{Rounds: []uint32{1}, ModelHash: finish.ModelHash}, trainer.CodeSecondReceipt, false)
	}

	w.refused(0, protocol.RunClose, 0, protocol.CloseTask{}, trainer.CodeNotOver, true)
	w.chain.run.State = trainer.RunSettled
	do[struct{}](w, 0, protocol.RunClose, 0, protocol.CloseTask{}, protocol.RunClosed)
	do[struct{}](w, 0, protocol.RunClose, 0, protocol.CloseTask{}, protocol.RunClosed)
	for _, name := range files(t, filepath.Join(w.dir, "0")) {
		for _, secret := range []string{"seeds", "keys", "invite", "releases", "steps", ".y"} {
			if strings.Contains(filepath.Base(name), secret) {
				t.Errorf("%s survived the close", name)
			}
		}
	}
}

func files(t *testing.T, dir string) []string {
	var out []string
	must(t, filepath.Walk(dir, func(path string, info os.FileInfo, err error) error {
		if err == nil && !info.IsDir() {
			out = append(out, path)
		}
		return err
	}))
	return out
}

// TestDisk: files are private and no plaintext is among them.
func TestDisk(t *testing.T) {
	w := newWorld(t)
	w.open()
	w.statistics()
	w.round(1)
	for _, name := range files(t, w.dir) {
		info, err := os.Stat(name)
		must(t, err)
		if info.Mode().Perm() != 0o600 {
			t.Errorf("%s has mode %v", name, info.Mode())
		}
		b, err := os.ReadFile(name)
		must(t, err)
		if bytes.Contains(b, csvOf(rowsPerSet, 1)[30:60]) {
			t.Errorf("%s holds plaintext", name)
		}
	}
}

// TestRestart kills a trainer at every stage: it goes on from its directory
// and repeats what it said, byte for byte.
func TestRestart(t *testing.T) {
	w := newWorld(t)
	again := func(kind protocol.Kind, round uint32, task any) {
		t.Helper()
		first := w.send(0, kind, round, task)
		w.trainers[0] = w.start(0)
		second := w.send(0, kind, round, task)
		if first.Kind == protocol.Refused || !bytes.Equal(first.Body, second.Body) || !bytes.Equal(first.Sig, second.Sig) {
			t.Fatalf("%s: %s then %s", kind, first.Body, second.Body)
		}
	}
	again(protocol.RunInvite, 0, w.inviteTask(0))
	w.invite()
	w.assign()
	again(protocol.RunAssigned, 0, w.assignedTask(0))
	for i := range 5 {
		w.keyRequests[i] = w.requestKeys(i)
		do[protocol.DataReadyReply](w, i, protocol.DataOpen, 0, w.releases(i, w.keyRequests[i]), protocol.DataReady)
	}
	again(protocol.RoundTrain, 0, w.trainTask(0, dao.Hash{}))
	w.statistics()
	gradient := w.evaluate(1, false).GradientHash

	// Killed after the log was written and before the upload arrived.
	w.blobs.down = true
	w.refused(0, protocol.RoundTrain, 1, w.trainTask(1, gradient), trainer.CodeUnavailable, true)
	w.blobs.down = false
	w.trainers[0] = w.start(0)
	puts := w.blobs.puts
	again(protocol.RoundTrain, 1, w.trainTask(1, gradient))
	if w.blobs.puts != puts+2 {
		t.Errorf("%d uploads, want the same one twice", w.blobs.puts-puts)
	}
	// Evaluator and recomputer too; then the run goes on.
	w.trainers[3], w.trainers[4] = w.start(3), w.start(4)
	if again := w.evaluate(1, false).GradientHash; again != gradient {
		t.Error("the evaluator committed twice")
	}
	w.finishRound(1, w.upload(1, gradient))
	w.round(2)
}

// TestRestartWithoutReleases: without releases on disk the coordinator is
// asked to send them again.
func TestRestartWithoutReleases(t *testing.T) {
	w := newWorld(t)
	w.open()
	w.trainers[0] = w.start(0)
	releases, err := filepath.Glob(filepath.Join(w.dir, "0", "runs", "*", "*", "releases.json"))
	must(t, err)
	must(t, os.Remove(releases[0]))
	// What a kill during a write leaves behind does not matter.
	must(t, os.WriteFile(filepath.Join(filepath.Dir(releases[0]), ".new-1"), []byte("torn"), 0o600))
	w.refused(0, protocol.RoundTrain, 0, w.trainTask(0, dao.Hash{}), trainer.CodeDataNotOpen, true)
	do[protocol.DataReadyReply](w, 0, protocol.DataOpen, 0, w.releases(0, w.keyRequests[0]), protocol.DataReady)
	w.statistics()
}

// TestDrawnLater: a seated trainer that is drawn as recomputer afterwards
// opens the validation set too, and finds both again after a restart.
func TestDrawnLater(t *testing.T) {
	w := newWorld(t)
	w.open()
	w.chain.run.Recomputer = w.keys[0].Address()
	both := w.assignedTask(0)
	both.Holdings = w.assignedTask(4).Holdings
	requests := do[protocol.KeyRequestsReply](w, 0, protocol.RunAssigned, 0, both, protocol.KeyRequests).Requests
	if len(requests) != 3 {
		t.Fatalf("%d requests", len(requests))
	}
	s := w.sets[3]
	var only protocol.DataOpenTask
	for c := range 3 {
		// The same custodians, the validation set's pieces.
		r := protocol.CustodianRelease{Custodian: w.custodians[c].Address(), Release: protocol.KeyReleaseReply{DatasetID: s.id, Version: 1, Holder: w.keys[0].Address()}}
		for _, p := range w.committee.PiecesOf(c) {
			at := seal.Context{Purpose: seal.PurposeKeyRelease, ChainID: w.chainID, Contract: w.escrow, Run: w.run, Attempt: 1, Dataset: s.id, Version: 1,
				Contributor: s.view.Creator, Trainer: w.keys[0].Address(), Custodian: r.Custodian, Epoch: 1, Subset: uint64(p)}
			file, err := seal.Seal(seal.Recipient(requests[0].Request.Recipient), at, s.pieces[p].Value[:])
			must(t, err)
			r.Release.Pieces.Subsets = append(r.Release.Pieces.Subsets, uint16(p))
			r.Release.Pieces.Files = append(r.Release.Pieces.Files, file)
		}
		only.Releases = append(only.Releases, r)
	}
	do[protocol.DataReadyReply](w, 0, protocol.DataOpen, 0, only, protocol.DataReady)
	w.trainers[0] = w.start(0)
	w.statistics()
}

// TestLostLog: when the log of an upload is gone a new nonce is drawn, so that
// the old stream never covers a second vector; after the commit nothing is.
func TestLostLog(t *testing.T) {
	w := newWorld(t)
	w.open()
	task := w.trainTask(0, dao.Hash{})
	first := do[protocol.UploadsReply](w, 0, protocol.RoundTrain, 0, task, protocol.RoundUploads).Uploads[0].Header
	lose := func() {
		logs, err := filepath.Glob(filepath.Join(w.dir, "0", "runs", "*", "1", "round-0*"))
		must(t, err)
		for _, l := range logs {
			must(t, os.Remove(l))
		}
	}
	lose()
	second := do[protocol.UploadsReply](w, 0, protocol.RoundTrain, 0, task, protocol.RoundUploads).Uploads[0].Header
	if first.UploadNonce == second.UploadNonce || first.BlobHash == second.BlobHash {
		t.Error("an upload nonce was used twice")
	}
	w.statistics()
	lose()
	w.refused(0, protocol.RoundTrain, 0, task, trainer.CodeAfterCommit, false)
}

func TestTrainRefusals(t *testing.T) {
	w := newWorld(t)
	w.open()
	w.statistics()
	gradient := w.evaluate(1, false).GradientHash
	good := w.trainTask(1, gradient)

	bad := good
	bad.ModelHash = dao.Hash{1}
	w.refused(0, protocol.RoundTrain, 1, bad, trainer.CodeWrongModel, false)
	bad = good
	bad.GradientHash = dao.Hash{}
	w.refused(0, protocol.RoundTrain, 1, bad, trainer.CodeBadTask, false)
	bad = good
	bad.Stats.Blob = dao.Hash{5}
	w.refused(1, protocol.RoundTrain, 1, bad, trainer.CodeUnavailable, true)
	w.blobs.m[dao.Hash{5}] = make([]byte, 8*w.docs.Order.Training.StatsLength)
	w.refused(1, protocol.RoundTrain, 1, bad, trainer.CodeWrongBlob, false)

	w.engine.nan = true
	w.refused(0, protocol.RoundTrain, 1, good, trainer.CodeNotFinite, false)
	w.engine.nan = false

	view := w.chain.datasets[w.sets[0].id]
	revoked := view
	revoked.Status = dao.DatasetRevoked
	w.chain.datasets[w.sets[0].id] = revoked
	w.refused(0, protocol.RoundTrain, 1, good, trainer.CodeRevoked, false)
	w.chain.datasets[w.sets[0].id] = view

	w.refused(3, protocol.RoundTrain, 1, good, trainer.CodeNotAssigned, false)

	headers := w.upload(1, gradient)
	second := good
	second.GradientHash = dao.Hash{9}
	puts := w.blobs.puts
	w.refused(0, protocol.RoundTrain, 1, second, trainer.CodeSecondUpload, false)
	if w.blobs.puts != puts {
		t.Error("something was uploaded")
	}
	w.finishRound(1, headers)

	// The next round: an altered aggregate, an aggregate beyond the range, a
	// step that the chain has otherwise, and one that it does not have yet.
	gradient = w.evaluate(2, false).GradientHash
	good = w.trainTask(2, gradient)
	alter := func(change func(s *protocol.Step)) protocol.TrainTask {
		bad := good
		bad.Steps = append([]protocol.Step(nil), good.Steps...)
		change(&bad.Steps[0])
		return bad
	}
	blob := bytes.Clone(w.blobs.m[good.Steps[0].Aggregate])
	blob[0] ^= 1
	w.refused(0, protocol.RoundTrain, 2, alter(func(s *protocol.Step) { s.Aggregate = w.blobs.add(blob) }), trainer.CodeWrongModel, false)
	huge := bytes.Clone(blob)
	huge[7] = 0x40
	w.refused(0, protocol.RoundTrain, 2, alter(func(s *protocol.Step) { s.Aggregate = w.blobs.add(huge) }), trainer.CodeOutOfRange, false)
	w.refused(0, protocol.RoundTrain, 2, alter(func(s *protocol.Step) { s.ModelHash[0]++ }), trainer.CodeWrongModel, false)
	bad = good // statistics are pinned by the first round
	bad.Stats.Blob = w.blobs.add(make([]byte, 8*w.docs.Order.Training.StatsLength))
	w.refused(0, protocol.RoundTrain, 2, bad, trainer.CodeBadTask, false)
	committed := w.chain.cohorts[[2]uint32{1, 1}]
	delete(w.chain.cohorts, [2]uint32{1, 1})
	w.refused(1, protocol.RoundTrain, 2, good, trainer.CodeChainBehind, true)
	other := committed
	other.ModelHash = dao.Hash{3}
	w.chain.commit(1, 1, other)
	w.refused(1, protocol.RoundTrain, 2, good, trainer.CodeWrongModel, false)
	w.chain.commit(1, 1, committed)
	w.finishRound(2, w.upload(2, gradient))
	w.refused(0, protocol.RoundTrain, 3, w.trainTask(3, gradient), trainer.CodeBadTask, false) // the order has two rounds

	w.chain.run.Attempt = 2 // reassigned, and this trainer was told nothing of it
	w.refused(0, protocol.RoundTrain, 0, protocol.TrainTask{Steps: []protocol.Step{}, ModelHash: w.docs.Order.Training.SchemaHash}, trainer.CodeNotAssigned, false)
	w.chain.run.State = trainer.RunRefunded
	w.refused(0, protocol.RoundTrain, 3, good, trainer.CodeWrongState, false)
}

func TestEvaluationRefusals(t *testing.T) {
	w := newWorld(t)
	w.open()
	w.statistics()
	task := protocol.EvalTask{Stats: w.stats, Steps: w.steps, ModelHash: w.entering()}
	w.refused(4, protocol.RoundEval, 1, task, trainer.CodeNotAssigned, false)
	gradient := w.evaluate(1, false).GradientHash
	other := task
	other.ModelHash = dao.Hash{4}
	w.refused(3, protocol.RoundEval, 1, other, trainer.CodeSecondEval, false)

	// Nothing is revealed before the commit, nor for another commitment.
	w.refused(3, protocol.GradReveal, 1, protocol.RevealTask{GradientHash: gradient}, trainer.CodeNotCommitted, true)
	w.refused(3, protocol.GradReveal, 1, protocol.RevealTask{GradientHash: dao.Hash{1}}, trainer.CodeGradient, false)
	w.chain.commit(1, 1, trainer.CohortView{Root: dao.Hash{1}, ModelHash: task.ModelHash, GradientHash: dao.Hash{2}})
	w.refused(3, protocol.GradReveal, 1, protocol.RevealTask{GradientHash: gradient}, trainer.CodeNotCommitted, false)
	delete(w.chain.cohorts, [2]uint32{1, 1})
	headers := w.upload(1, gradient)
	reveal := do[protocol.RevealReply](w, 3, protocol.GradReveal, 1, protocol.RevealTask{GradientHash: gradient}, protocol.GradRevealed)

	check := protocol.GradCheckTask{Stats: w.stats, Steps: w.steps, ModelHash: w.entering(), Reveal: reveal}
	w.refused(3, protocol.GradCheck, 1, check, trainer.CodeNotAssigned, false)
	bad := check
	bad.Reveal.Salt[0]++
	w.refused(4, protocol.GradCheck, 1, bad, trainer.CodeGradient, false)
	bad = check
	bad.Reveal.Gradient[0]++
	w.refused(4, protocol.GradCheck, 1, bad, trainer.CodeGradient, false)
	got := do[protocol.GradCheckReply](w, 4, protocol.GradCheck, 1, check, protocol.GradChecked)
	if got.Gradient != reveal.Gradient || got.GradientHash != gradient {
		t.Errorf("checked %+v", got)
	}
	g, err := protocol.DecodeInt32s(w.blobs.m[reveal.Gradient], w.docs.Order.Training.ModelLength)
	must(t, err)
	var norm float64
	for _, v := range g {
		norm += float64(v) * float64(v)
	}
	if norm == 0 || norm > 512*512 { // 2^(32-2)/(2·2^20)
		t.Errorf("integer gradient of norm² %v", norm)
	}
	w.finishRound(1, headers)
}

func TestInviteRefusals(t *testing.T) {
	w := newWorld(t)
	task := w.inviteTask(0)
	task.Keys[1], task.Keys[2] = task.Keys[2], task.Keys[1]
	w.refused(0, protocol.RunInvite, 0, task, trainer.CodeBadCustodianKey, false)
	task = w.inviteTask(0)
	task.Keys = task.Keys[:2]
	w.refused(0, protocol.RunInvite, 0, task, trainer.CodeBadCustodianKey, false)
	task = w.inviteTask(0)
	task.Keys[0].Body = json.RawMessage(`{"recipient":"0x` + strings.Repeat("11", 32) + `"}`)
	w.refused(0, protocol.RunInvite, 0, task, trainer.CodeBadCustodianKey, false)
	task = w.inviteTask(0)
	task.Mine = []int{0, 1}
	w.refused(0, protocol.RunInvite, 0, task, trainer.CodeBadTask, false)
	task = w.inviteTask(0)
	task.Seats = append([]protocol.PlannedSeat(nil), w.seats...)
	task.Seats[0].Contributor = dao.Address{1}
	w.refused(0, protocol.RunInvite, 0, task, trainer.CodeBadTask, false)
	task = w.inviteTask(0)
	task.Docs.Order.Training.Rounds++
	w.refused(0, protocol.RunInvite, 0, task, trainer.CodeBadDocuments, false)
	w.chain.down = true
	w.refused(0, protocol.RunInvite, 0, w.inviteTask(0), trainer.CodeUnavailable, true)
	w.chain.down = false
	w.chain.run.State = trainer.RunNone
	w.refused(0, protocol.RunInvite, 0, w.inviteTask(0), trainer.CodeUnknownRun, true)
	w.chain.run.State = trainer.RunFunded

	// Two plans of one attempt share a seat's seeds; another attempt does not.
	a := do[protocol.SeedsReply](w, 0, protocol.RunInvite, 0, w.inviteTask(0), protocol.RunSeeds).Seeds[0]
	task = w.inviteTask(0)
	task.Seats = append([]protocol.PlannedSeat(nil), w.seats...)
	task.Seats[2].Trainer = dao.Address{77}
	b := do[protocol.SeedsReply](w, 0, protocol.RunInvite, 0, task, protocol.RunSeeds).Seeds[0]
	if a.Commitments[0] != b.Commitments[0] {
		t.Error("a second plan drew other seeds")
	}
	w.chain.run.Attempt, w.chain.run.State = 1, trainer.RunAssigned
	c := do[protocol.SeedsReply](w, 0, protocol.RunInvite, 0, w.inviteTask(0), protocol.RunSeeds).Seeds[0]
	if first, second := w.reopen(0, a), w.reopen(1, c); first == second {
		t.Error("two attempts share seeds")
	}
}

// reopen gives the first seed of seat 0 sealed at the given chain attempt.
func (w *world) reopen(chainAttempt uint32, s protocol.SeatSeeds) dao.Hash {
	now := w.chain.run.Attempt
	w.chain.run.Attempt = chainAttempt
	defer func() { w.chain.run.Attempt = now }()
	return w.openSeeds(0, s)[0]
}

func TestNotForUs(t *testing.T) {
	w := newWorld(t)
	header := protocol.Header{Kind: protocol.RunInvite, RunID: w.run, Attempt: 1}
	forged, err := protocol.Sign(w.keys[1], w.domain, header, w.inviteTask(0))
	must(t, err)
	altered, err := protocol.Sign(w.coordinator, w.domain, header, w.inviteTask(0))
	must(t, err)
	altered.Attempt = 2
	header.Kind = protocol.RunSign
	foreign, err := protocol.Sign(w.coordinator, w.domain, header, struct{}{})
	must(t, err)
	for name, env := range map[string]*protocol.Envelope{"signed by a trainer": forged, "altered": altered, "a custodian's task": foreign} {
		if _, err := w.trainers[0].Handle(context.Background(), env); !errors.Is(err, trainer.ErrNotForUs) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestDataRefusals(t *testing.T) {
	w := newWorld(t)
	w.invite()
	w.refused(0, protocol.RunAssigned, 0, w.assignedTask(0), trainer.CodeWrongState, true) // our node is behind
	w.assign()
	w.refused(0, protocol.RunAssigned, 0, w.assignedTask(1), trainer.CodeNotAssigned, false)
	task := w.assignedTask(0)
	task.Holdings[0].DataCID = w.sets[1].view.DataCID
	w.refused(0, protocol.RunAssigned, 0, task, trainer.CodeBadTask, false)
	requests := w.requestKeys(0)
	good := w.releases(0, requests)
	to := seal.Recipient(requests[0].Request.Recipient)

	// Requests are repeated until they near their expiry, then renewed for the
	// same recipient.
	w.chain.now += 11 * 60
	renewed := w.requestKeys(0)
	if renewed[0].Request.Nonce == requests[0].Request.Nonce || renewed[0].Request.Recipient != requests[0].Request.Recipient || renewed[0].Request.Expiry != w.chain.now+15*60 {
		t.Errorf("renewed %+v", renewed[0].Request)
	}

	one := protocol.DataOpenTask{Releases: good.Releases[:1]}
	w.refused(0, protocol.DataOpen, 0, one, trainer.CodeKeyMissing, true)
	lying := append([]replicated.Piece(nil), w.sets[0].pieces...)
	for i := range lying {
		lying[i].Value[0]++
	}
	conflict := protocol.DataOpenTask{Releases: []protocol.CustodianRelease{good.Releases[0], w.release(0, 1, to, lying)}}
	w.refused(0, protocol.DataOpen, 0, conflict, trainer.CodeKeyConflict, false)
	stolen := protocol.DataOpenTask{Releases: append([]protocol.CustodianRelease(nil), good.Releases...)}
	stolen.Releases[0].Custodian = w.custodians[1].Address() // a piece copied from another custodian
	w.refused(0, protocol.DataOpen, 0, stolen, trainer.CodeBadRelease, false)

	cid := storage.CID(w.sets[0].view.DataCID)
	ciphertext := w.content[cid]
	w.content[cid] = append([]byte("x"), ciphertext...)
	w.refused(0, protocol.DataOpen, 0, good, trainer.CodeWrongData, false)
	delete(w.content, cid)
	w.refused(0, protocol.DataOpen, 0, good, trainer.CodeUnavailable, true)
	w.content[cid] = ciphertext
	do[protocol.DataReadyReply](w, 0, protocol.DataOpen, 0, good, protocol.DataReady)
}

// TestWrongContent: ciphertext that was registered properly but holds other
// bytes, other rows or other columns than registered.
func TestWrongContent(t *testing.T) {
	for name, bend := range map[string]func(w *world, s *set){
		"other bytes": func(w *world, s *set) { s.view.DataCID = w.encrypt(s, csvOf(rowsPerSet, 99)) },
		"fewer rows":  func(w *world, s *set) { registered(w, s, csvOf(rowsPerSet-1, 1)) },
		"other columns": func(w *world, s *set) {
			registered(w, s, bytes.Replace(csvOf(rowsPerSet, 1), []byte("income"), []byte("salary"), 1))
		},
		"no CSV": func(w *world, s *set) { registered(w, s, []byte("\"")) },
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.invite()
			w.assign()
			s := w.sets[0]
			bend(w, s)
			w.chain.datasets[s.id] = s.view
			w.refused(0, protocol.DataOpen, 0, w.releases(0, w.requestKeys(0)), trainer.CodeWrongData, false)
		})
	}
}

// registered replaces a dataset's content and its root.
func registered(w *world, s *set, plain []byte) {
	s.view.DataRoot = typed.DataRoot(sha256.Sum256(plain))
	s.view.DataCID = w.encrypt(s, plain)
}

// TestConcurrent: the same task delivered many times at once is done once.
func TestConcurrent(t *testing.T) {
	w := newWorld(t)
	w.open()
	env, err := protocol.Sign(w.coordinator, w.domain, protocol.Header{Kind: protocol.RoundTrain, RunID: w.run, Attempt: 1}, w.trainTask(0, dao.Hash{}))
	must(t, err)
	replies := make([]*protocol.Envelope, 8)
	var all sync.WaitGroup
	for i := range replies {
		all.Go(func() {
			if r, err := w.trainers[0].Handle(context.Background(), env); err == nil {
				replies[i] = r
			}
		})
	}
	all.Wait()
	for _, r := range replies {
		if r == nil || r.Kind != protocol.RoundUploads || !bytes.Equal(r.Body, replies[0].Body) {
			t.Fatalf("replies differ: %+v", r)
		}
	}
}

func TestParseTable(t *testing.T) {
	schema := dataset.Schema{Label: dataset.Label{Name: "c3", Classes: []string{"2", "4"}}}
	table, err := trainer.ParseTable([]byte("5,5,2\n1,1,4\n"), schema) // the first row would be a header with repeated names
	if err != nil || table.Rows() != 2 || table.LabelName != "c3" {
		t.Errorf("%d rows, %v", table.Rows(), err)
	}
	schema.Label.Name = "class"
	if table, err = trainer.ParseTable([]byte("a,class\n5,2\n"), schema); err != nil || table.Rows() != 1 {
		t.Errorf("%d rows, %v", table.Rows(), err)
	}
	if _, err := trainer.ParseTable([]byte("a,b\n5,2\n"), schema); !errors.Is(err, dataset.ErrUnknownColumn) {
		t.Errorf("no label column: %v", err)
	}
}
