package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"strconv"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/model"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/mpc"
	"sahm/mpc/mask"
	"sahm/trainer"
	"sahm/trainer/engine"
)

// The federation of both sides: ten contributors with equal random parts of
// Adult, the product's default spec. Ours has 3-of-5 custodians; SecAgg+ gets
// as many shares and the same threshold, fewer than all ten and so to its
// advantage.
const (
	members      = 10
	warmUpRounds = 1
	timedRounds  = 5
	allRounds    = warmUpRounds + timedRounds
	clipNorm     = 8 // above the largest weighted update, so that no side clips
	chainID      = 1337
)

var committee = mpc.Committee{M: 5, T: 3}

// member is a contributor with its trainer.
type member struct {
	x     []float32
	y     []int32
	key   *typed.Key
	seeds [][32]byte // one a piece, for the run
	seat  protocol.PlannedSeat
}

// federation is our side: everyone in one process, one after the other, as the
// other side is. Members sign what they send, custodians check the members'
// signatures and sign their sums, and an upload is on disk before it is sent.
// Left out, on both sides, are the network and starting up; on ours the chain,
// and dealing the seeds, which is done once a run (see dealing).
type federation struct {
	dir        string
	engine     *engine.Engine
	spec       model.Spec
	inputs     int
	classes    int
	domain     typed.Domain
	run        dao.RunID
	members    []member
	custodians []*typed.Key
	server     *typed.Key
	quantiser  privacy.Quantiser
	params     []float32
	sent       int // bytes of one member's last round
}

func newKey() (*typed.Key, error) {
	var secret [32]byte
	if _, err := rand.Read(secret[:]); err != nil {
		return nil, err
	}
	return typed.NewKey(new(big.Int).SetBytes(secret[:31]).FillBytes(make([]byte, 32)))
}

func newFederation(e *engine.Engine, s model.Spec, d data, dir string) (*federation, error) {
	f := &federation{
		dir: dir, engine: e, spec: s, inputs: d.inputs, classes: d.classes, run: dao.RunID{1},
		domain: typed.EscrowDomain(chainID, dao.Address{2}), params: model.Init(s, d.inputs, d.classes, initSeed),
	}
	var err error
	if f.quantiser, err = privacy.NewQuantiser(mask.Bits32, clipNorm, members); err != nil {
		return nil, err
	}
	if f.server, err = newKey(); err != nil {
		return nil, err
	}
	for range committee.M {
		k, err := newKey()
		if err != nil {
			return nil, err
		}
		f.custodians = append(f.custodians, k)
	}
	for i := range members {
		from, to := i*len(d.y)/members, (i+1)*len(d.y)/members // rows are shuffled already
		m := member{x: d.x[from*d.inputs : to*d.inputs], y: d.y[from:to], seeds: make([][32]byte, committee.Pieces())}
		if m.key, err = newKey(); err != nil {
			return nil, err
		}
		for p := range m.seeds {
			if _, err := rand.Read(m.seeds[p][:]); err != nil {
				return nil, err
			}
		}
		m.seat = protocol.PlannedSeat{Seat: dao.Seat{DatasetID: dao.DatasetID{3, byte(i)}, Version: 1, Trainer: m.key.Address()}, Contributor: dao.Address{4, byte(i)}}
		f.members = append(f.members, m)
	}
	return f, nil
}

// seed orders the rows of a member in a round, from 0.
func (f *federation) seed(member, round int) dao.Hash {
	return engine.RoundSeed(dao.Hash{9, byte(member)}, uint32(round))
}

// weights are those of an order: a member's rows over the most rows of any.
func (f *federation) weights() (each []uint64, sum float64) {
	most := 0
	for _, m := range f.members {
		most = max(most, len(m.y))
	}
	for _, m := range f.members {
		w := uint64(len(m.y)) * dao.WeightOne / uint64(most)
		each = append(each, w)
		sum += float64(w) / dao.WeightOne
	}
	return each, sum
}

func (f *federation) upload(i int) string { return filepath.Join(f.dir, "upload"+strconv.Itoa(i)) }

// context of the mask stream of a header's upload.
func (f *federation) maskContext(h typed.UploadHeader, piece int) mask.Context {
	return mask.Context{
		Version: mask.Version, ChainID: f.domain.ChainID, Contract: f.domain.Contract, RunID: h.RunID, OrderHash: h.RunID,
		Attempt: h.Attempt, Round: h.Round, Purpose: mask.Purpose(h.Purpose), DatasetID: h.DatasetID, DatasetVersion: h.Version,
		Contributor: h.Contributor, Trainer: h.Trainer, Epoch: h.Epoch, Subset: uint16(piece), ModelHash: h.ModelHash,
		Bits: mask.Bits(h.WordBits), Length: h.Length, UploadNonce: [16]byte(h.UploadNonce[:16]),
	}
}

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
	// The coordinator and every member apply the rule and compare hashes.
	next, err := model.Apply(f.params, sums, f.quantiser.Scale, weightSum, 1)
	if err != nil {
		return err
	}
	hash := model.Hash(next)
	for range f.members {
		own, err := model.Apply(f.params, sums, f.quantiser.Scale, weightSum, 1)
		if err != nil {
			return err
		}
		if model.Hash(own) != hash {
			return errors.New("a member has another model")
		}
	}
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

func letter(k *typed.Key, d typed.Domain, h protocol.Header, body any) ([]byte, error) {
	env, err := protocol.Sign(k, d, h, body)
	if err != nil {
		return nil, err
	}
	return json.Marshal(env)
}

func read(raw []byte, d typed.Domain, kind protocol.Kind, from dao.Address, body any) error {
	env, err := protocol.Decode(raw)
	if err != nil {
		return err
	}
	if env.From != from {
		return errors.New("a letter from somebody else")
	}
	if err := env.Verify(d); err != nil {
		return err
	}
	return env.Into(kind, body)
}

// rowsOf are the rows of a member's batches of all rounds, for the peer.
func (f *federation) rowsOf(i int) []int32 {
	m := f.members[i]
	batch := min(f.spec.BatchSize, len(m.y))
	var rows []int32
	for r := range allRounds {
		order := engine.NewOrder(f.seed(i, r), len(m.y))
		for range f.spec.LocalSteps * batch {
			rows = append(rows, int32(order.Next()))
		}
	}
	return rows
}
