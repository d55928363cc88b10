//go:build !race

package bars

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"math"
	"math/rand/v2"
	"runtime"
	"testing"
	"time"

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

// The round: one local epoch of a multi-layer perceptron of 10^6 parameters
// over 2,000 rows per contributor, 3-of-5 custodians, 32-bit words.
const (
	rows     = 2000
	inputs   = 500
	classes  = 2
	batch    = 32
	clipNorm = 1.0
)

var committee = mpc.Committee{M: 5, T: 3}

func spec() model.Spec {
	return model.Spec{
		Version: model.Version, Family: model.MLP, Hidden: []int{1000, 498}, Activation: model.ReLU,
		Optimizer: model.Optimizer{Name: model.SGD, LearningRate: 0.05},
		BatchSize: batch, LocalSteps: (rows + batch - 1) / batch,
	}
}

// costs are the processor times of one round's parts, summed over everyone who
// does them.
type costs struct {
	train        time.Duration // local epochs, with and without
	plainMember  time.Duration // weigh, clip, encode float32, hash
	maskedMember time.Duration // weigh, clip, quantise, mask, hash
	custodians   time.Duration // all five: every piece they hold, scores, hash
	plainServer  time.Duration // sum of float32
	maskedServer time.Duration // compare copies, sum, subtract, range, dequantise
}

func (c costs) aggregation() time.Duration { return c.maskedMember + c.custodians + c.maskedServer }
func (c costs) plain() time.Duration       { return c.train + c.plainMember + c.plainServer }
func (c costs) secure() time.Duration      { return c.train + c.aggregation() }

func (c costs) min(o costs) costs {
	return costs{min(c.train, o.train), min(c.plainMember, o.plainMember), min(c.maskedMember, o.maskedMember),
		min(c.custodians, o.custodians), min(c.plainServer, o.plainServer), min(c.maskedServer, o.maskedServer)}
}

// BenchmarkRound is a whole round in one process, everything that sixteen
// machines would do one after the other, with secure aggregation and without.
// Training is the same work on both sides, so it is done and timed once. The
// times are the process's processor times, the shortest of the repetitions for
// each part, so that what else runs on the machine counts little; the clock's
// ratio is reported beside.
func BenchmarkRound(b *testing.B) {
	for _, c := range []struct {
		name    string
		members int
		repeats int
	}{{"n=10/d=1000000", 10, 2}, {"n=100/d=1000000", 100, 1}} {
		b.Run(c.name, func(b *testing.B) {
			r := newRound(b, c.members)
			best := costs{1 << 60, 1 << 60, 1 << 60, 1 << 60, 1 << 60, 1 << 60}
			for b.Loop() {
				for range c.repeats {
					best = best.min(r.run(b))
				}
			}
			b.ReportMetric(float64(r.clockSecure)/float64(r.clockPlain), "x-plain-round-by-clock")
			ms := func(d time.Duration, unit string) { b.ReportMetric(float64(d)/1e6, unit) }
			b.ReportMetric(float64(best.secure())/float64(best.plain()), "x-plain-round")
			ms(best.plain(), "ms-plain-round")
			ms(best.aggregation(), "ms-aggregation")
			ms(best.maskedMember/time.Duration(c.members), "ms-a-member")
			ms(best.custodians/time.Duration(committee.M), "ms-a-custodian")
			ms(best.maskedServer, "ms-server")
			b.ReportMetric(r.bytesRatio, "x-bytes")
		})
	}
}

// round is the state of a benchmark; r.run does one round.
type round struct {
	members    int
	engine     *engine.Engine
	params     []float32
	x          [][]float32
	y          []int32
	quantiser  privacy.Quantiser
	gradient   []int32
	bytesRatio float64

	// by the clock, over all repetitions
	clockSecure, clockPlain time.Duration
}

func newRound(b *testing.B, members int) *round {
	e, err := engine.New()
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = e.Close() })
	s := spec()
	r := &round{members: members, engine: e, params: model.Init(s, inputs, classes, dao.Hash{7})}
	draw := rand.New(rand.NewPCG(1, 2))
	r.y = make([]int32, rows)
	for range min(members, 10) { // more would be memory, not work
		x := make([]float32, rows*inputs)
		for i := range x {
			x[i] = float32(draw.NormFloat64())
		}
		r.x = append(r.x, x)
	}
	for i := range r.y {
		r.y[i] = int32(draw.IntN(classes))
	}
	r.gradient = make([]int32, len(r.params))
	for j := range r.gradient {
		r.gradient[j] = int32(draw.IntN(2001) - 1000)
	}
	if r.quantiser, err = privacy.NewQuantiser(mask.Bits32, clipNorm, members); err != nil {
		b.Fatal(err)
	}
	r.train(b, 0) // compiles
	return r
}

func (r *round) train(b *testing.B, member int) []float32 {
	out, err := r.engine.Train(context.Background(), engine.TrainInput{
		Spec: spec(), Inputs: inputs, Classes: classes, Params: r.params,
		X: r.x[member%len(r.x)], Y: r.y, Seed: dao.Hash{byte(member)},
	})
	if err != nil {
		b.Fatal(err)
	}
	return out.Delta
}

func (r *round) terms(member, piece int) mask.Term {
	return mask.Term{Seed: [32]byte{byte(member), byte(piece), 1}, Context: mask.Context{
		Version: mask.Version, ChainID: 1337, RunID: dao.Hash{2}, OrderHash: dao.Hash{2}, Attempt: 1, Round: 1, Purpose: mask.Train,
		DatasetID: dao.Hash{3, byte(member)}, DatasetVersion: 1, Contributor: dao.Address{4, byte(member)}, Trainer: dao.Address{5, byte(member)},
		Epoch: 1, Subset: uint16(piece), ModelHash: dao.Hash{6}, Bits: mask.Bits32, Length: uint64(len(r.params)), UploadNonce: [16]byte{byte(member), 7},
	}}
}

// headerBytes is the size of what a member sends beside the masked words: the
// reply with its signed header, as JSON.
func headerBytes(b *testing.B, blob [32]byte, d int) int {
	full := dao.Hash(blob) // 32 bytes that no encoding makes short
	raw, err := json.Marshal(protocol.UploadsReply{Uploads: []protocol.SignedHeader{{Header: typed.UploadHeader{
		RunID: dao.RunID(full), Attempt: 1, Round: 100, Purpose: string(mask.Train), DatasetID: dao.DatasetID(full), Version: 1,
		Contributor: dao.Address(full[:20]), Trainer: dao.Address(full[:20]), Epoch: 1, ModelHash: full, WordBits: 32, Length: uint64(d),
		UploadNonce: full, BlobHash: full, GradientHash: full,
	}, Sig: make([]byte, 65)}}})
	if err != nil {
		b.Fatal(err)
	}
	return len(raw)
}

func (r *round) run(b *testing.B) costs {
	var c costs
	opt := mask.Options{Workers: runtime.GOMAXPROCS(0)}
	lap := func(d *time.Duration, f func()) {
		began, from := time.Now(), processorTime()
		f()
		*d += processorTime() - from
		clock := time.Since(began)
		if d != &c.plainMember && d != &c.plainServer {
			r.clockSecure += clock
		}
		if d == &c.train || d == &c.plainMember || d == &c.plainServer {
			r.clockPlain += clock
		}
	}
	check := func(err error) {
		if err != nil {
			b.Fatal(err)
		}
	}
	d := len(r.params)
	want := make([]int64, d)
	plainSum := make([]float32, d)
	var uploads [][]byte
	for i := range r.members {
		var delta []float32
		lap(&c.train, func() { delta = r.train(b, i) })

		plain := append([]float32(nil), delta...)
		var sent []byte
		var hash [32]byte
		lap(&c.plainMember, func() {
			check(trainer.Weigh(plain, dao.WeightOne, clipNorm))
			sent = make([]byte, 4*d)
			for j, v := range plain {
				binary.LittleEndian.PutUint32(sent[4*j:], math.Float32bits(v))
			}
			hash = sha256.Sum256(sent)
		})
		lap(&c.plainServer, func() {
			for j := range plainSum {
				plainSum[j] += math.Float32frombits(binary.LittleEndian.Uint32(sent[4*j:]))
			}
		})

		var y bytes.Buffer
		var masked [32]byte
		lap(&c.maskedMember, func() {
			check(trainer.Weigh(delta, dao.WeightOne, clipNorm))
			terms := make([]mask.Term, committee.Pieces())
			for p := range terms {
				terms[p] = r.terms(i, p)
			}
			src := mask.Signed(d, mask.Bits32, func(dst []int64, at int) error { return r.quantiser.Quantise(dst, delta[at:at+len(dst)]) })
			y.Grow(4 * d)
			check(mask.MaskStream(context.Background(), &y, src, terms, opt))
			masked = sha256.Sum256(y.Bytes())
		})
		if hash == masked {
			b.Fatal("the upload is not masked")
		}
		uploads = append(uploads, y.Bytes())
		exact := make([]int64, d)
		check(r.quantiser.Quantise(exact, delta))
		for j, v := range exact {
			want[j] += v
		}
		r.bytesRatio = float64(y.Len()+headerBytes(b, masked, d)) / float64(4*d)
	}

	answers := make([][][]byte, committee.Pieces()) // piece → copies
	for custodian := range committee.M {
		for _, p := range committee.PiecesOf(custodian) {
			terms := make([]mask.Term, r.members)
			for i := range terms {
				terms[i] = r.terms(i, p)
			}
			lap(&c.custodians, func() {
				sum, _, err := mask.TSumAndInner(terms, r.gradient, opt)
				check(err)
				_ = sha256.Sum256(sum)
				answers[p] = append(answers[p], sum)
			})
		}
	}

	var total []int64
	lap(&c.maskedServer, func() {
		var one [][]byte
		for _, copies := range answers {
			for _, other := range copies[1:] {
				if !bytes.Equal(copies[0], other) {
					b.Fatal("two holders of a piece differ")
				}
			}
			one = append(one, copies[0])
		}
		raw, err := mask.Aggregate(uploads, one, mask.Bits32)
		check(err)
		total, err = mask.ToSigned(raw, mask.Bits32)
		check(err)
		check(mask.CheckRange(total, r.quantiser.MaxSum()))
		check(r.quantiser.Dequantise(make([]float32, d), total))
	})
	for j, v := range total {
		if v != want[j] {
			b.Fatalf("coordinate %d of the aggregate is %d, want %d", j, v, want[j])
		}
	}
	return c
}
