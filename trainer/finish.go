package trainer

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/model"
	"sahm/federated/protocol"
	"sahm/trainer/receipt"
)

// receiptsFile is what was signed, and for which rounds.
type receiptsFile struct {
	Rounds   []uint32                 `json:"rounds"`
	Receipts []protocol.SignedReceipt `json:"receipts"`
}

// chainFile names the last receipt on each device. It is written before the
// receipts that it counts: if their file Of is not there, they were never sent,
// and Before is what counts.
type chainFile struct {
	Heads  receipt.Chain `json:"heads"`
	Before receipt.Chain `json:"before"`
	Of     string        `json:"of"` // relative to the directory
}

func (t *Trainer) readChain() (receipt.Chain, error) {
	var f chainFile
	if _, err := readJSON(filepath.Join(t.cfg.Dir, "receipt-chain.json"), &f); err != nil {
		return nil, err
	}
	if f.Of != "" && !exists(filepath.Join(t.cfg.Dir, f.Of)) {
		return f.Before, nil
	}
	return f.Heads, nil
}

// receipts does run.receipts: one signed receipt for each seat and each
// evaluation role, once per attempt.
func (t *Trainer) receipts(ctx context.Context, k *task) (protocol.Kind, any, error) {
	var in protocol.FinishTask
	if err := k.env.Into(protocol.RunReceipts, &in); err != nil {
		return "", nil, err
	}
	j, err := t.job(k.env.RunID)
	if err != nil {
		return "", nil, err
	}
	if j.order.StatisticsOnly() {
		return "", nil, refuse(CodeBadTask, "nothing in a statistics order is metered")
	}
	if k.view.State == RunNone || k.view.State == RunFunded {
		return "", nil, later(CodeWrongState, "state %d has no receipts", k.view.State)
	}
	if err := k.requireAttempt(); err != nil {
		return "", nil, err
	}
	if len(in.Rounds) == 0 || in.Rounds[0] == protocol.StatsRound || !slices.IsSorted(in.Rounds) || len(slices.Compact(slices.Clone(in.Rounds))) != len(in.Rounds) {
		return "", nil, refuse(CodeBadTask, "rounds must be training rounds and rise")
	}
	t.receiptMu.Lock()
	defer t.receiptMu.Unlock()
	path := filepath.Join(t.attemptDir(j.run, k.env.Attempt), "receipts.json")
	var f receiptsFile
	done, err := readJSON(path, &f)
	if err != nil {
		return "", nil, err
	}
	if done {
		if !slices.Equal(f.Rounds, in.Rounds) {
			return "", nil, refuse(CodeSecondReceipt, "receipts were signed for rounds %v", f.Rounds)
		}
		return protocol.RunReceipted, protocol.ReceiptsReply{Receipts: f.Receipts}, nil
	}
	list, err := t.draftReceipts(k, j, in.Rounds)
	if err != nil {
		return "", nil, err
	}
	if len(list) == 0 {
		return "", nil, refuse(CodeNotAssigned, "no part in attempt %d", k.env.Attempt)
	}
	before, err := t.readChain()
	if err != nil {
		return "", nil, err
	}
	chain := before
	f.Rounds = in.Rounds
	for _, r := range list {
		r = chain.Next(r)
		if err := r.Plausible(); err != nil {
			return "", nil, fmt.Errorf("receipt: %w", err)
		}
		sig, err := typed.Sign(t.cfg.Signer, t.domain, r)
		if err != nil {
			return "", nil, err
		}
		if chain, err = chain.Add(r); err != nil {
			return "", nil, err
		}
		f.Receipts = append(f.Receipts, protocol.SignedReceipt{Receipt: r.Canonical(), Sig: sig})
	}
	of, err := filepath.Rel(t.cfg.Dir, path)
	if err != nil {
		return "", nil, fmt.Errorf("receipt: %w", err)
	}
	if err := writeJSON(filepath.Join(t.cfg.Dir, "receipt-chain.json"), chainFile{Heads: chain, Before: before, Of: of}); err != nil {
		return "", nil, err
	}
	if err := writeJSON(path, f); err != nil {
		return "", nil, err
	}
	return protocol.RunReceipted, protocol.ReceiptsReply{Receipts: f.Receipts}, nil
}

// draftReceipts collects the recorded work by role.
func (t *Trainer) draftReceipts(k *task, j *job, rounds []uint32) ([]receipt.Receipt, error) {
	var out []receipt.Receipt
	for _, seat := range t.mySeats(k) {
		use := j.order.Datasets[seat]
		d := draft{initial: dao.Hash{}}
		for _, round := range rounds {
			var f roundFile
			ok, err := readJSON(t.roundPath(j.run, k.env.Attempt, round), &f)
			if err != nil {
				return nil, err
			}
			i := slices.Index(f.Seats, seat)
			if !ok || i < 0 {
				return nil, refuse(CodeNoWork, "seat %d in round %d", seat, round)
			}
			d.add(f.ModelHash, f.Work[i])
		}
		r, err := t.draft(k, j, receipt.Training, use.DatasetID, use.Version, rounds, d)
		if err != nil {
			return nil, err
		}
		if r.StepRoot, err = t.stepRoot(k, j, seat, rounds); err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	v := j.order.Validation
	if k.view.Evaluator == t.me {
		var d draft
		for _, round := range rounds {
			var f evalFile
			ok, err := readJSON(t.evalPath(j.run, k.env.Attempt, round, false)+".json", &f)
			if err != nil {
				return nil, err
			}
			if !ok {
				return nil, refuse(CodeNoWork, "evaluation of round %d", round)
			}
			d.add(f.Reply.ModelHash, f.Work)
		}
		var f evalFile
		ok, err := readJSON(t.evalPath(j.run, k.env.Attempt, 0, true)+".json", &f)
		if err != nil {
			return nil, err
		}
		if !ok {
			// Asked for side by side; the receipt covers it.
			return nil, later(CodeNoWork, "the final evaluation is still due")
		}
		d.add(f.Reply.ModelHash, f.Work)
		r, err := t.draft(k, j, receipt.Evaluation, v.DatasetID, v.Version, rounds, d)
		if err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	if k.view.Recomputer == t.me {
		var d draft
		for _, round := range rounds {
			var f checkFile
			ok, err := readJSON(t.checkPath(j.run, k.env.Attempt, round), &f)
			if err != nil {
				return nil, err
			}
			if !ok {
				return nil, refuse(CodeNoWork, "recomputation of round %d", round)
			}
			d.add(f.Reply.ModelHash, f.Work)
		}
		r, err := t.draft(k, j, receipt.Evaluation, v.DatasetID, v.Version, rounds, d)
		if err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	return out, nil
}

// draft sums work over rounds.
type draft struct {
	initial, final dao.Hash
	work           work
}

// add counts one round's work, which began at the model with hash entering.
func (d *draft) add(entering dao.Hash, w work) {
	if d.initial.IsZero() {
		d.initial, d.work.BeganMs = entering, w.BeganMs
	}
	d.final = w.FinalModel
	d.work.Steps += w.Steps
	d.work.Samples += w.Samples
	d.work.FLOPs += w.FLOPs
	d.work.BusyMs += max(w.BusyMs, 0)
	d.work.Metered = append(d.work.Metered, w.Metered...)
	d.work.EndedMs = w.EndedMs
}

func (t *Trainer) draft(k *task, j *job, role receipt.Role, id dao.DatasetID, version uint32, rounds []uint32, d draft) (receipt.Receipt, error) {
	var f holdingsFile
	if _, err := readJSON(t.holdingsPath(j.run, k.env.Attempt), &f); err != nil {
		return receipt.Receipt{}, err
	}
	i := slices.IndexFunc(f.Holdings, func(h holding) bool { return h.DatasetID == id && h.Version == version })
	if i < 0 {
		return receipt.Receipt{}, refuse(CodeNoWork, "dataset %s was never opened", id)
	}
	// A wall clock that was set back must not make the parts exceed the whole.
	busy := uint64(max(d.work.BusyMs, 0))
	wall := max(uint64(max(d.work.EndedMs-d.work.BeganMs, 0)), busy)
	r := receipt.Receipt{
		Version: receipt.V2, RunID: j.run, Attempt: k.env.Attempt, Role: role,
		FirstRound: rounds[0], LastRound: rounds[len(rounds)-1], Trainer: t.me, DatasetID: id, DatasetVersion: version,
		SpecHash: j.spec.Hash(), DataHash: f.Holdings[i].DataRoot, InitialModelHash: d.initial, FinalModelHash: d.final,
		LastStep: max(d.work.Steps, 1) - 1, Steps: d.work.Steps, Samples: d.work.Samples, FLOPs: d.work.FLOPs,
		Operations:  []receipt.Operations{{DType: model.DType, Count: d.work.FLOPs}},
		FLOPFormula: j.spec.Family.Formula(), Class: t.cfg.Engine.Class(),
		WallMs: wall, BusyMs: busy, StalledMs: wall - busy,
		Device: t.cfg.Device, EnergyMethod: receipt.EnergyNone, Audit: receipt.AuditNone,
	}
	if t.cfg.Calibration != nil {
		if c := t.cfg.Calibration(); c != nil {
			r.Calibration, r.ReferenceMs = c, new(c.Reference(busy))
		}
	}
	if r.Device != nil {
		sum := add(d.work.Metered)
		r.EnergyMethod, r.EnergyMilliJoules, r.Throttles, r.XidErrors = sum.EnergyMethod, sum.EnergyMilliJoules, sum.Throttles, sum.XidErrors
	}
	return r, nil
}

// add sums up what was metered. What one piece of work did not report is not
// known of all of them; energy that was measured in two ways is none.
func add(list []Metered) Metered {
	if len(list) == 0 {
		return Metered{EnergyMethod: receipt.EnergyNone}
	}
	sum := list[0]
	plus := func(a, b *uint64) *uint64 {
		if a == nil || b == nil {
			return nil
		}
		return new(*a + *b)
	}
	for _, m := range list[1:] {
		if m.EnergyMethod != sum.EnergyMethod {
			sum.EnergyMethod = receipt.EnergyNone
		}
		sum.EnergyMilliJoules, sum.Throttles, sum.XidErrors = plus(sum.EnergyMilliJoules, m.EnergyMilliJoules), plus(sum.Throttles, m.Throttles), plus(sum.XidErrors, m.XidErrors)
	}
	if sum.EnergyMethod == "" || sum.EnergyMethod == receipt.EnergyNone || sum.EnergyMilliJoules == nil {
		sum.EnergyMethod, sum.EnergyMilliJoules = receipt.EnergyNone, nil
	}
	return sum
}

// closeRun does run.close: once the chain shows that the run is over, seeds,
// recipients, releases, uploads and plaintext go. Receipts and headers stay.
func (t *Trainer) closeRun(_ context.Context, k *task) (protocol.Kind, any, error) {
	var in protocol.CloseTask
	if err := k.env.Into(protocol.RunClose, &in); err != nil {
		return "", nil, err
	}
	if k.view.State != RunSettled && k.view.State != RunRefunded {
		return "", nil, later(CodeNotOver, "state %d", k.view.State)
	}
	k.state.wipe()
	t.forget(k.env.RunID)
	dir := t.runDir(k.env.RunID)
	var gone []string
	err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		name := e.Name()
		keep := name == "documents.json" || name == "receipts.json" || name == "closed" ||
			strings.HasPrefix(name, "round-") && strings.HasSuffix(name, ".json")
		if !keep {
			gone = append(gone, path)
		}
		return nil
	})
	if errors.Is(err, fs.ErrNotExist) {
		return protocol.RunClosed, struct{}{}, nil // nothing was ever kept
	}
	if err != nil {
		return "", nil, fmt.Errorf("close run: %w", err)
	}
	dirs := map[string]bool{}
	for _, path := range gone {
		if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return "", nil, fmt.Errorf("close run: %w", err)
		}
		dirs[filepath.Dir(path)] = true
	}
	for d := range dirs {
		if err := syncDir(d); err != nil {
			return "", nil, fmt.Errorf("close run: %w", err)
		}
	}
	return protocol.RunClosed, struct{}{}, writeFile(filepath.Join(dir, "closed"), nil)
}

// dropOthers drops the plaintext of earlier attempts: a new assignment needs a
// new release.
func (s *runState) dropOthers(attempt uint32) {
	for k, d := range s.open {
		if k.attempt != attempt {
			clear(d.x)
			clear(d.y)
			delete(s.open, k)
		}
	}
}

// wipe drops plaintext. Go may have copied it before; that is what the promise
// "memory only" can mean here.
func (s *runState) wipe() {
	for _, d := range s.open {
		clear(d.x)
		clear(d.y)
	}
	clear(s.open)
	s.model = derived{}
}
