//go:build integration

package attacks

import (
	"context"
	"math"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/mpc/mask"
	"sahm/mpc/mpctest"
	"sahm/trainer/engine"
)

// vectors attacks what members upload.
func vectors(b *table) {
	b.t.Helper()
	ctx := mask.Context{Version: mask.Version, ChainID: 1337, Contract: dao.Address{1}, RunID: dao.Hash{1}, OrderHash: dao.Hash{1}, Attempt: 1,
		Round: 1, Purpose: mask.Train, DatasetID: dao.Hash{2}, DatasetVersion: 1, Contributor: dao.Address{3}, Trainer: dao.Address{4}, Epoch: 1,
		ModelHash: dao.Hash{5}, Bits: mask.Bits32, Length: 8, UploadNonce: [16]byte{1}}
	add := func(words int) func() error {
		return func() error { return mask.AddMask(make([]byte, 4*words), [32]byte{1}, ctx) }
	}
	b.line("a vector of the wrong length", "mpc/mask", sentinel("mask.ErrWrongLength", mask.ErrWrongLength), add(9), add(8))
	sum := func(words ...int) func() error {
		return func() error {
			var v [][]byte
			for _, n := range words {
				v = append(v, make([]byte, 4*n))
			}
			_, err := mask.Aggregate(v, nil, mask.Bits32)
			return err
		}
	}
	b.line("a vector of the wrong length among others", "mpc/mask", sentinel("mask.ErrWrongLength", mask.ErrWrongLength), sum(8, 8, 7), sum(8, 8, 8))

	w := mpctest.New(b.t, mpctest.Options{M: 3, T: 2, Members: 3, Rounds: 1})
	w.Assign()
	r := w.NewRound(1)
	check := func(extra uint64) func() error {
		return func() error {
			headers := append([]protocol.SignedHeader{}, r.Headers...)
			h := headers[1].Header
			h.Length += extra
			headers[1] = w.SignHeader(h)
			return protocol.CheckHeaders(w.Domain, &w.Docs.Order, w.RunID, 1, 1, w.Seats, r.Cohort.ModelHash, r.Cohort.GradientHash, headers)
		}
	}
	b.line("a signed header of the wrong length", "federated/protocol", sentinel("protocol.ErrWrongLength", protocol.ErrWrongLength), check(1), check(0))

	nan := float32(math.NaN())
	q, err := privacy.NewQuantiser(mask.Bits32, 1, 3)
	if err != nil {
		b.t.Fatal(err)
	}
	quantise := func(x float32) func() error {
		return func() error {
			v := []float32{.1, x, .2}
			if _, err := privacy.ClipL2(v, 1); err != nil {
				return err
			}
			return q.Quantise(make([]int64, 3), v)
		}
	}
	b.line("a NaN update", "federated/privacy", sentinel("privacy.ErrNotFinite", privacy.ErrNotFinite), quantise(nan), quantise(.3))
	b.line("an infinite update", "federated/privacy", sentinel("privacy.ErrNotFinite", privacy.ErrNotFinite),
		quantise(float32(math.Inf(1))), quantise(-.3))
	e, err := engine.New()
	if err != nil {
		b.t.Fatal(err)
	}
	train := func(p float32) func() error {
		return func() error {
			_, err := e.Train(context.Background(), engine.TrainInput{Spec: model.DefaultSpec(model.Logistic), Inputs: 2, Classes: 2,
				Params: []float32{0, 0, 0, 0, 0, p}, X: []float32{1, 2, 3, 4}, Y: []int32{0, 1}, Steps: 1})
			return err
		}
	}
	b.line("a model with a NaN parameter", "trainer/engine", sentinel("model.ErrNotFinite", model.ErrNotFinite), train(nan), train(0))
}

// specs attacks the declarative model spec.
func specs(b *table) {
	b.t.Helper()
	parse := func(doc []byte) func() error {
		return func() error {
			_, err := model.ParseSpec(doc)
			return err
		}
	}
	good := model.DefaultSpec(model.Logistic).Canonical()
	b.line("an unknown model spec field", "federated/model", sentinel("model.ErrUnknownField", model.ErrUnknownField),
		parse(withField(good)), parse(good))
}

// withField adds a field that nobody knows to a JSON object.
func withField(doc []byte) []byte {
	return append([]byte(`{"onStart":"curl","`), doc[2:]...)
}
