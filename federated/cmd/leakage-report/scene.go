package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/federated/privacy"
	"sahm/mpc/mask"
	"sahm/trainer/dataset"
)

// The parts of a table, by rows. Attacker and members draw from the same
// people; no row is in two parts.
const (
	schemaRows  = 1000 // the builder's, from which the schema follows
	outsideRows = 800  // in no member: what members' rows are to be told from
	testRows    = 5000
)

// people is a table dealt out by a seed.
type people struct {
	seed    uint64
	schema  dataset.Schema
	members []dataset.Table // each of equally many rows
	outside dataset.Table
	known   dataset.Table // the attacker's own
	test    dataset.Table
}

func newPeople(t dataset.Table, members, rows, known int, seed uint64) (*people, error) {
	need := schemaRows + members*rows + outsideRows + known + testRows
	if t.Rows() < need {
		return nil, fmt.Errorf("%d rows, %d are needed", t.Rows(), need)
	}
	rng := rand.New(rand.NewPCG(seed, 0x6c65616b616765)) // "leakage"
	order := rng.Perm(t.Rows())
	take := func(n int) dataset.Table {
		part := t.Subset(order[:n])
		order = order[n:]
		return part
	}
	p := &people{seed: seed}
	var err error
	if p.schema, err = dataset.InferSchema(take(schemaRows)); err != nil {
		return nil, err
	}
	p.outside, p.known, p.test = take(outsideRows), take(known), take(testRows)
	for range members {
		p.members = append(p.members, take(rows))
	}
	return p, nil
}

// statistics are the members' statistics vectors, as each would mask them.
func (p *people) statistics(members int) ([][]int64, error) {
	var out [][]int64
	for _, m := range p.members[:members] {
		v, _, err := dataset.StatsVector(p.schema, m)
		if err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, nil
}

// cohort is the first members' rows in numbers, and everybody else's in the
// numbers of that cohort.
type cohort struct {
	seed                 uint64
	replica              replica
	members              [][]example
	outside, known, test []example
}

func (p *people) cohort(spec model.Spec, members int) (*cohort, error) {
	vectors, err := p.statistics(members)
	if err != nil {
		return nil, err
	}
	enc, err := dataset.NewEncoder(p.schema, sumOf(vectors))
	if err != nil {
		return nil, err
	}
	encode := func(t dataset.Table) []example {
		x, y, _, e := enc.Encode(t)
		if e != nil {
			err = e
		}
		return examples(x, y)
	}
	c := &cohort{seed: p.seed, replica: newReplica(spec, enc.Width(), enc.Classes())}
	for _, m := range p.members[:members] {
		c.members = append(c.members, encode(m))
	}
	c.outside, c.known, c.test = encode(p.outside), encode(p.known), encode(p.test)
	return c, err
}

func sumOf(vectors [][]int64) []int64 {
	sum := make([]int64, len(vectors[0]))
	for _, v := range vectors {
		for j, x := range v {
			sum[j] += x
		}
	}
	return sum
}

// terms are what an order says of training and of privacy.
type terms struct {
	Rounds int
	Clip   float64
	// Epsilon is the contributor-level ε of the whole run at delta, 0 for none;
	// the run is that of Accounted rounds, if that is more than are played.
	Epsilon   float64
	Accounted int
}

const (
	delta    = 1e-5
	wordBits = mask.Bits32
	// releases besides the rounds: the statistics.
	otherReleases = 1
)

// noise is what every member adds in each round under an order's ε, and the
// variance of the sum's noise in integer units. Nil and 0 without DP.
func (o terms) noise(scale, clip float64, length, members int) (*privacy.Skellam, float64, error) {
	if o.Epsilon == 0 {
		return nil, 0, nil
	}
	s, err := privacy.SkellamSensitivity(scale, clip, length)
	if err != nil {
		return nil, 0, err
	}
	total, err := privacy.SkellamVariance(uint64(o.Epsilon*1e6), uint64(delta*1e12), uint64(max(o.Rounds, o.Accounted)+otherReleases), s)
	if err != nil {
		return nil, 0, err
	}
	each, err := privacy.MemberVariance(total, members, 0)
	if err != nil {
		return nil, 0, err
	}
	sk, err := privacy.NewSkellam(each)
	return sk, each * float64(members), err
}

// add is the sum of what the members send, in floats: quantised, noised if sk
// is given, added up, and read back. That is, bit for bit, what opens from
// masks (mpc/mask), so none are put on.
func add(q privacy.Quantiser, sk *privacy.Skellam, vectors [][]float32, key func(member int) privacy.NoiseKey) ([]float32, []int64, error) {
	sum := make([]int64, len(vectors[0]))
	v := make([]int64, len(sum))
	for i, x := range vectors {
		if err := q.Quantise(v, x); err != nil {
			return nil, nil, err
		}
		if sk != nil {
			if err := sk.Add(v, key(i), 0); err != nil {
				return nil, nil, err
			}
		}
		for j, x := range v {
			sum[j] += x
		}
	}
	out := make([]float32, len(sum))
	return out, sum, q.Dequantise(out, sum)
}

// view is a run as it is seen: by a coordinator that has the sums, and by one
// that, without secure aggregation, has each member's update.
type view struct {
	entering [][]float64   // parameters entering each round
	final    []float64     // and after the last
	sums     [][]float64   // by round
	own      [][][]float64 // by member and round
	noise    float64       // variance of a sum's coordinate, in its units
	clip     float64
	accuracy float64 // on the test rows
}

// errReplica reports that this command's training is not the engine's.
var errReplica = errors.New("the replica does not train as the engine does")

// play is one run. agree, if given, is asked whether the first member's first
// update is right.
func (c *cohort) play(o terms, agree func(params []float64, rows []example, seed dao.Hash, delta []float64) error) (*view, error) {
	r := c.replica
	run := dao.Keccak256([]byte("leakage-report"), binary.BigEndian.AppendUint64(nil, c.seed))
	params := model.Init(r.spec, r.inputs, r.classes, run)
	q, err := privacy.NewQuantiser(wordBits, o.Clip, len(c.members))
	if err != nil {
		return nil, err
	}
	sk, variance, err := o.noise(q.Scale, o.Clip, len(params), len(c.members))
	if err != nil {
		return nil, err
	}
	v := &view{own: make([][][]float64, len(c.members)), noise: variance / (q.Scale * q.Scale), clip: o.Clip}
	for round := range o.Rounds {
		entering := widen(params)
		v.entering = append(v.entering, entering)
		vectors := make([][]float32, len(c.members))
		for i, rows := range c.members {
			seed := dao.Keccak256([]byte("batches"), run[:], []byte{byte(round), byte(i)})
			d := r.train(entering, rows, seed)
			if agree != nil && round == 0 && i == 0 {
				if err := agree(entering, rows, seed, d); err != nil {
					return nil, err
				}
			}
			vectors[i] = narrow(d)
			if _, err := privacy.ClipL2(vectors[i], o.Clip); err != nil {
				return nil, err
			}
			v.own[i] = append(v.own[i], widen(vectors[i]))
		}
		opened, integers, err := add(q, sk, vectors, func(i int) privacy.NoiseKey {
			return privacy.NoiseKey(dao.Keccak256([]byte("noise"), run[:], []byte{byte(round), byte(i)}))
		})
		if err != nil {
			return nil, err
		}
		v.sums = append(v.sums, widen(opened))
		if params, err = model.Apply(params, integers, q.Scale, float64(len(c.members)), 1); err != nil {
			return nil, err
		}
	}
	v.final = widen(params)
	v.accuracy = r.accuracy(v.final, c.test)
	return v, nil
}

func (r replica) accuracy(params []float64, rows []example) float64 {
	s, right := r.scratch(), 0
	for _, e := range rows {
		r.loss(params, e, s)
		best := 0
		for c, v := range s.z { // z is p, less one at the true class
			if c == e.class {
				v++
			}
			w := s.z[best]
			if best == e.class {
				w++
			}
			if v > w {
				best = c
			}
		}
		if best == e.class {
			right++
		}
	}
	return float64(right) / float64(len(rows))
}
