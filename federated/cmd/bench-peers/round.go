package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/model"
	"sahm/federated/protocol"
	"sahm/mpc/mask"
	"sahm/trainer"
	"sahm/trainer/engine"
)

// round runs one, from 0, and moves f.params.
func (f *federation) round(ctx context.Context, number int) error {
	weights, weightSum := f.weights()
	var letters [][]byte
	for i := range f.members {
		sent, err := f.train(ctx, i, number, weights[i])
		if err != nil {
			return fmt.Errorf("member %d: %w", i, err)
		}
		letters = append(letters, sent)
	}
	headers, uploads, root, err := f.collect(letters)
	if err != nil {
		return fmt.Errorf("coordinator: %w", err)
	}
	copies := make([][][]byte, committee.Pieces())
	for c := range f.custodians {
		if err := f.answer(c, headers, root, copies); err != nil {
			return fmt.Errorf("custodian %d: %w", c, err)
		}
	}
	sums, err := f.open(uploads, copies)
	if err != nil {
		return fmt.Errorf("coordinator: %w", err)
	}
	return f.apply(number, sums, weightSum)
}

// apply has the coordinator and every member apply the server rule: members to
// the aggregate that they are sent, and each compares what it has then with
// the signed hash.
func (f *federation) apply(number int, sums []int64, weightSum float64) error {
	next, err := model.Apply(f.params, sums, f.quantiser.Scale, weightSum, 1)
	if err != nil {
		return err
	}
	blob := protocol.EncodeInt64s(sums)
	task := protocol.TrainTask{
		Steps:     []protocol.Step{{Round: uint32(number + 1), Aggregate: protocol.BlobHash(blob), ModelHash: model.Hash(f.params)}},
		ModelHash: model.Hash(next),
	}
	raw, err := letter(f.server, f.domain, protocol.Header{Kind: protocol.RoundTrain, RunID: f.run, Attempt: 1, Round: uint32(number + 2), Task: "1"}, task)
	if err != nil {
		return err
	}
	for range f.members {
		var got protocol.TrainTask
		if err := read(raw, f.domain, protocol.RoundTrain, f.server.Address(), &got); err != nil {
			return err
		}
		if protocol.BlobHash(blob) != got.Steps[0].Aggregate {
			return errors.New("another aggregate than was signed")
		}
		words, err := protocol.DecodeInt64s(blob, uint64(len(f.params)))
		if err != nil {
			return err
		}
		own, err := model.Apply(f.params, words, f.quantiser.Scale, weightSum, 1)
		if err != nil {
			return err
		}
		if model.Hash(own) != got.ModelHash {
			return errors.New("a member has another model")
		}
	}
	f.received = len(raw) + len(blob)
	f.params = next
	return nil
}

// train is a member's round: local steps, weighing, clipping, quantising,
// masking into a file that is synced, and a signed letter about it.
func (f *federation) train(ctx context.Context, i, number int, weight uint64) ([]byte, error) {
	m := f.members[i]
	out, err := f.engine.Train(ctx, engine.TrainInput{
		Spec: f.spec, Inputs: f.inputs, Classes: f.classes, Params: f.params, X: m.x, Y: m.y, Seed: f.seed(i, number),
	})
	if err != nil {
		return nil, err
	}
	if err := trainer.Weigh(out.Delta, weight, clipNorm); err != nil {
		return nil, err
	}
	h := typed.UploadHeader{
		RunID: f.run, Attempt: 1, Round: uint32(number + 1), Purpose: string(mask.Train), DatasetID: m.seat.DatasetID, Version: 1,
		Contributor: m.seat.Contributor, Trainer: m.seat.Trainer, Epoch: 1, ModelHash: model.Hash(f.params),
		WordBits: uint8(mask.Bits32), Length: uint64(len(f.params)),
	}
	if _, err := rand.Read(h.UploadNonce[:16]); err != nil {
		return nil, err
	}
	terms := make([]mask.Term, len(m.seeds))
	for p, seed := range m.seeds {
		terms[p] = mask.Term{Seed: seed, Context: f.maskContext(h, p)}
	}
	file, err := os.Create(f.upload(i))
	if err != nil {
		return nil, err
	}
	defer file.Close()
	sum := sha256.New()
	plain := mask.Signed(len(out.Delta), mask.Bits32, func(dst []int64, at int) error {
		return f.quantiser.Quantise(dst, out.Delta[at:at+len(dst)])
	})
	if err := mask.MaskStream(ctx, io.MultiWriter(file, sum), plain, terms, mask.Options{}); err != nil {
		return nil, err
	}
	if err := file.Sync(); err != nil {
		return nil, err
	}
	sum.Sum(h.BlobHash[:0])
	sig, err := typed.Sign(m.key, f.domain, &h)
	if err != nil {
		return nil, err
	}
	head := protocol.Header{Kind: protocol.RoundUploads, RunID: f.run, Attempt: 1, Round: h.Round, Task: "1"}
	return letter(m.key, f.domain, head, protocol.UploadsReply{Uploads: []protocol.SignedHeader{{Header: h, Sig: sig}}})
}

// collect is the coordinator's half before the custodians: it checks letters
// and blobs.
func (f *federation) collect(letters [][]byte) (headers []protocol.SignedHeader, uploads [][]byte, root dao.Hash, err error) {
	for i, raw := range letters {
		var reply protocol.UploadsReply
		if err := read(raw, f.domain, protocol.RoundUploads, f.members[i].seat.Trainer, &reply); err != nil {
			return nil, nil, root, err
		}
		if len(reply.Uploads) != 1 {
			return nil, nil, root, errors.New("not one upload")
		}
		h := reply.Uploads[0]
		if err := typed.Verify(f.domain, &h.Header, h.Sig, f.members[i].seat.Trainer); err != nil {
			return nil, nil, root, err
		}
		blob, err := os.ReadFile(f.upload(i))
		if err != nil {
			return nil, nil, root, err
		}
		if protocol.BlobHash(blob) != h.Header.BlobHash {
			return nil, nil, root, errors.New("another upload than was signed")
		}
		headers, uploads = append(headers, h), append(uploads, blob)
		f.sent = len(raw) + len(blob)
	}
	root, err = protocol.CohortRoot(f.domain, headers)
	return headers, uploads, root, err
}

// answer is a custodian's half: it checks the cohort and signs the sums of the
// pieces it holds.
func (f *federation) answer(custodian int, headers []protocol.SignedHeader, root dao.Hash, copies [][][]byte) error {
	got, err := protocol.CohortRoot(f.domain, headers)
	if err != nil || got != root {
		return fmt.Errorf("not the committed cohort: %w", err)
	}
	for i := range headers {
		if err := typed.Verify(f.domain, &headers[i].Header, headers[i].Sig, f.members[i].seat.Trainer); err != nil {
			return err
		}
	}
	key := f.custodians[custodian]
	var reply protocol.SumsReply
	var blobs [][]byte
	for _, p := range committee.PiecesOf(custodian) {
		terms := make([]mask.Term, len(headers))
		for i, h := range headers {
			terms[i] = mask.Term{Seed: f.members[i].seeds[p], Context: f.maskContext(h.Header, p)}
		}
		sum, err := mask.TSum(terms, mask.Options{})
		if err != nil {
			return err
		}
		h := typed.SumHeader{RunID: f.run, Attempt: 1, Round: headers[0].Header.Round, Cohort: root, Subset: uint16(p),
			Length: uint64(len(f.params)), BlobHash: protocol.BlobHash(sum), Custodian: key.Address()}
		sig, err := typed.Sign(key, f.domain, &h)
		if err != nil {
			return err
		}
		reply.Sums = append(reply.Sums, protocol.SignedSum{Header: h, Sig: sig})
		blobs = append(blobs, sum)
	}
	raw, err := letter(key, f.domain, protocol.Header{Kind: protocol.RoundSums, RunID: f.run, Attempt: 1, Round: headers[0].Header.Round, Task: "1"}, reply)
	if err != nil {
		return err
	}
	return f.accept(raw, key.Address(), blobs, copies)
}

// accept is the coordinator's check of a custodian's answer.
func (f *federation) accept(raw []byte, from dao.Address, blobs [][]byte, copies [][][]byte) error {
	var reply protocol.SumsReply
	if err := read(raw, f.domain, protocol.RoundSums, from, &reply); err != nil {
		return err
	}
	for i, s := range reply.Sums {
		if err := typed.Verify(f.domain, &s.Header, s.Sig, from); err != nil {
			return err
		}
		if protocol.BlobHash(blobs[i]) != s.Header.BlobHash {
			return errors.New("another sum than was signed")
		}
		copies[s.Header.Subset] = append(copies[s.Header.Subset], blobs[i])
	}
	return nil
}

// open compares the copies of every piece, subtracts, and checks the range.
func (f *federation) open(uploads [][]byte, copies [][][]byte) ([]int64, error) {
	var answers [][]byte
	for p, all := range copies {
		if len(all) < 2 {
			return nil, fmt.Errorf("piece %d has %d holders", p, len(all))
		}
		for _, other := range all[1:] {
			if !bytes.Equal(all[0], other) {
				return nil, fmt.Errorf("two holders of piece %d differ", p)
			}
		}
		answers = append(answers, all[0])
	}
	raw, err := mask.Aggregate(uploads, answers, mask.Bits32)
	if err != nil {
		return nil, err
	}
	sums, err := mask.ToSigned(raw, mask.Bits32)
	if err != nil {
		return nil, err
	}
	return sums, mask.CheckRange(sums, f.quantiser.MaxSum())
}
