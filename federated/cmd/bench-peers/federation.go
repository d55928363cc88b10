package main

import (
	"crypto/rand"
	"encoding/json"
	"errors"
	"math/big"
	"path/filepath"
	"strconv"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/model"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/mpc"
	"sahm/mpc/mask"
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
	received   int
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

// letter signs a body in an envelope.
func letter(k *typed.Key, d typed.Domain, h protocol.Header, body any) ([]byte, error) {
	env, err := protocol.Sign(k, d, h, body)
	if err != nil {
		return nil, err
	}
	return json.Marshal(env)
}

// read checks who signed an envelope and decodes its body.
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
