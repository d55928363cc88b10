package main

import (
	"context"
	"crypto/rand"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"sahm/federated/model"
	"sahm/storage/seal"
	"sahm/trainer/engine"
)

// roundResult is what was measured of the rounds.
type roundResult struct {
	threads        int
	params, steps  int
	ours, theirs   side
	oursSent       float64 // bytes of a member a round
	oursReceived   float64
	theirsSent     float64
	theirsReceived float64
	oursAccuracy   float64
	theirsAccuracy float64
	dealing        float64 // seconds, once a run, of all seeds
	distance       float64 // of the two models after all rounds
	problem        string
}

// ratio is their seconds over ours.
func (r roundResult) ratio() float64 { return median(r.theirs.seconds) / median(r.ours.seconds) }

// String is the line that is printed when the rounds are done.
func (r roundResult) String() string {
	if r.problem != "" {
		return flowerCase + ": not measured: " + r.problem
	}
	line := fmt.Sprintf("%-14s %d threads, %6d parameters, %d contributors of %d steps: ours %.1f ms a round, %.0f bytes a client, accuracy %.4f, seeds once a run %.1f ms",
		flowerCase, r.threads, r.params, members, r.steps, 1e3*median(r.ours.seconds), r.oursSent, r.oursAccuracy, 1e3*r.dealing)
	if len(r.theirs.seconds) == 0 {
		return line
	}
	return line + fmt.Sprintf("; Flower %.1f ms, %.0f bytes sent and %.0f received, accuracy %.4f; %.2f times ours",
		1e3*median(r.theirs.seconds), r.theirsSent, r.theirsReceived, r.theirsAccuracy, r.ratio())
}

// rounds runs the same federation on both sides, round by round by turns.
func rounds(ctx context.Context, c config, threads int, dir string) (roundResult, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return roundResult{}, err
	}
	d, err := adult(c.data)
	if err != nil {
		return roundResult{}, err
	}
	e, err := engine.New()
	if err != nil {
		return roundResult{}, err
	}
	defer e.Close()
	spec := model.DefaultSpec(model.MLP)
	f, err := newFederation(e, spec, d, dir)
	if err != nil {
		return roundResult{}, err
	}
	r := roundResult{params: len(f.params), steps: spec.LocalSteps}
	if r.dealing, err = f.deal(); err != nil {
		return r, err
	}
	var p *peer
	if c.python != "" {
		if p, err = c.start(ctx, "flower_peer.py", threads); err != nil {
			return r, err
		}
		defer p.close()
		if err := f.hand(p); err != nil {
			return r, err
		}
	}
	for i := range allRounds {
		began := time.Now()
		if err := f.round(ctx, i); err != nil {
			return r, err
		}
		if i >= warmUpRounds {
			r.ours.seconds = append(r.ours.seconds, time.Since(began).Seconds())
		}
		if p == nil {
			continue
		}
		var got struct{ Seconds, Sent, Received float64 }
		if err := p.ask(map[string]any{"do": "round", "number": i + 1}, &got); err != nil {
			return r, err
		}
		if i >= warmUpRounds {
			r.theirs.seconds = append(r.theirs.seconds, got.Seconds)
		}
		r.theirsSent, r.theirsReceived = got.Sent, got.Received
	}
	r.oursSent = float64(f.sent)
	r.oursReceived = float64(f.received)
	score := func(params []float32) (float64, error) {
		got, err := e.Evaluate(ctx, engine.Data{Spec: spec, Inputs: d.inputs, Classes: d.classes, Params: params, X: d.testX, Y: d.testY})
		return got.Accuracy, err
	}
	if r.oursAccuracy, err = score(f.params); err != nil || p == nil {
		return r, err
	}
	path := filepath.Join(dir, "params.f32")
	if err := p.ask(map[string]any{"do": "params", "file": path}, nil); err != nil {
		return r, err
	}
	theirs, err := readFloats(path)
	if err != nil {
		return r, err
	}
	if r.theirsAccuracy, err = score(theirs); err != nil {
		return r, err
	}
	r.distance = apart(model.Init(spec, d.inputs, d.classes, initSeed), f.params, theirs)
	if r.distance > maxDistance {
		return r, fmt.Errorf("after %d rounds the models are apart by %.2g of the way they went: not the same federation", allRounds, r.distance)
	}
	return r, nil
}

// hand gives the peer the members' rows and the order of their batches.
func (f *federation) hand(p *peer) error {
	if err := writeFloats(filepath.Join(f.dir, "init.f32"), f.params); err != nil {
		return err
	}
	for i, m := range f.members {
		for name, write := range map[string]func(string) error{
			"x%d.f32":    func(path string) error { return writeFloats(path, m.x) },
			"y%d.i32":    func(path string) error { return writeInts(path, m.y) },
			"rows%d.i32": func(path string) error { return writeInts(path, f.rowsOf(i)) },
		} {
			if err := write(filepath.Join(f.dir, fmt.Sprintf(name, i))); err != nil {
				return err
			}
		}
	}
	var sizes []int
	for _, t := range model.Shapes(f.spec, f.inputs, f.classes) {
		sizes = append(sizes, t.Size())
	}
	return p.ask(map[string]any{
		"do": "load", "dir": f.dir, "spec": f.spec, "inputs": f.inputs, "classes": f.classes, "sizes": sizes, "fused": true,
		"batch": f.spec.BatchSize, "members": members, "rounds": allRounds, "shares": committee.M, "threshold": committee.T,
	}, nil)
}

// deal seals every member's seeds to the custodians that hold them and opens
// them there: what a run costs once, before its first round.
func (f *federation) deal() (float64, error) {
	var ids []*seal.Identity
	for range committee.M {
		id, err := seal.NewIdentity(rand.Reader)
		if err != nil {
			return 0, err
		}
		ids = append(ids, id)
	}
	began := time.Now()
	for _, m := range f.members {
		for piece, seed := range m.seeds {
			for _, holder := range committee.Holders(piece) {
				at := seal.Context{
					Purpose: seal.PurposeMaskSeed, ChainID: f.domain.ChainID, Contract: f.domain.Contract, Run: f.run, Attempt: 1,
					Dataset: m.seat.DatasetID, Version: 1, Contributor: m.seat.Contributor, Trainer: m.seat.Trainer,
					Custodian: f.custodians[holder].Address(), Epoch: 1, Subset: uint64(piece),
				}
				box, err := seal.Seal(ids[holder].Recipient(), at, seed[:])
				if err != nil {
					return 0, err
				}
				if _, err := seal.Open(ids[holder], at, box); err != nil {
					return 0, err
				}
			}
		}
	}
	return time.Since(began).Seconds(), nil
}
