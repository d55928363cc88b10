package model

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math"
	"math/rand/v2"

	"sahm/dao"
)

// Tensor is one named block of the flat parameter vector. Values are
// row-major; blocks follow each other in the order of Shapes.
type Tensor struct {
	Name string
	Dims []int
}

// Size is the number of values in t.
func (t Tensor) Size() int {
	n := 1
	for _, d := range t.Dims {
		n *= d
	}
	return n
}

// Shapes lists the blocks of the parameter vector for inputs features and
// classes logits (both ≥ 1): "hidden_i.kernel" [in, out], "hidden_i.bias"
// [out], …, "output.kernel", "output.bias".
func Shapes(s Spec, inputs, classes int) []Tensor {
	shapes := make([]Tensor, 0, 2*len(s.Hidden)+2)
	in := inputs
	for i, out := range s.Hidden {
		name := fmt.Sprintf("hidden_%d", i)
		shapes = append(shapes,
			Tensor{name + ".kernel", []int{in, out}},
			Tensor{name + ".bias", []int{out}})
		in = out
	}
	return append(shapes,
		Tensor{"output.kernel", []int{in, classes}},
		Tensor{"output.bias", []int{classes}})
}

// NumParams is the length of the flat parameter vector.
func NumParams(s Spec, inputs, classes int) int {
	n := 0
	for _, t := range Shapes(s, inputs, classes) {
		n += t.Size()
	}
	return n
}

// CheckSize refuses a model without features or classes, or with more than
// MaxParams parameters, before anything of that size is allocated.
func CheckSize(s Spec, inputs, classes int) error {
	if inputs < 1 || classes < 2 {
		return fmt.Errorf("%w: %d inputs, %d classes", ErrOutOfRange, inputs, classes)
	}
	if inputs > MaxParams || classes > MaxParams || NumParams(s, inputs, classes) > MaxParams {
		return fmt.Errorf("%w: more than %d parameters", ErrOutOfRange, MaxParams)
	}
	return nil
}

// Init is the model entering round 0: Glorot-uniform kernels for an mlp (the
// output layer included), zeros for biases and for logistic regression.
// Every kernel has its own ChaCha8 stream, keyed by
// SHA-256("sahm/model-init/v1" ‖ 0 ‖ seed ‖ index), so that a layer's values do
// not depend on the sizes of those before it.
func Init(s Spec, inputs, classes int, seed dao.Hash) []float32 {
	params := make([]float32, NumParams(s, inputs, classes))
	if s.Family == Logistic {
		return params
	}
	at := 0
	for i, t := range Shapes(s, inputs, classes) {
		if len(t.Dims) == 2 {
			glorot(params[at:at+t.Size()], t.Dims[0], t.Dims[1], initKey(seed, i))
		}
		at += t.Size()
	}
	return params
}

func initKey(seed dao.Hash, index int) [32]byte {
	b := append([]byte("sahm/model-init/v1\x00"), seed[:]...)
	return sha256.Sum256(binary.LittleEndian.AppendUint32(b, uint32(index)))
}

// glorot fills dst uniformly from ±√(6/(in+out)) (Glorot & Bengio 2010, eq. 16).
func glorot(dst []float32, in, out int, key [32]byte) {
	src := rand.NewChaCha8(key)
	limit := math.Sqrt(6 / float64(in+out))
	for i := range dst {
		u := float64(src.Uint64()>>11) / (1 << 52) // [0, 2)
		dst[i] = float32(float64(u-1) * limit)
	}
}

// Hash is the modelHash of protocols: SHA-256("sahm/model/v1" ‖ 0 ‖ length as
// uint64 ‖ values as IEEE 754 binary32), everything little-endian.
func Hash(params []float32) dao.Hash {
	d := sha256.New()
	d.Write([]byte("sahm/model/v1\x00"))
	d.Write(binary.LittleEndian.AppendUint64(nil, uint64(len(params))))
	buf := make([]byte, 0, 4096)
	for _, p := range params {
		buf = binary.LittleEndian.AppendUint32(buf, math.Float32bits(p))
		if len(buf) == cap(buf) {
			d.Write(buf)
			buf = buf[:0]
		}
	}
	d.Write(buf)
	return dao.Hash(d.Sum(nil))
}

// Apply is the server rule of FedAvg (McMahan et al. 2017) on an opened
// aggregate of quantised, weighted updates:
//
//	θ' = θ + serverRate·aggregate/(scale·weightSum)
//
// scale is the quantiser's steps per unit, weightSum the sum of the cohort's
// weights, both positive; serverRate is 1 for plain averaging. The arithmetic
// is float64 in exactly that order, rounded once to float32. It returns
// ErrWrongLength if the lengths differ and ErrNotFinite if a result is not a
// finite float32. params is not changed.
func Apply(params []float32, aggregate []int64, scale, weightSum, serverRate float64) ([]float32, error) {
	if len(params) != len(aggregate) {
		return nil, fmt.Errorf("%w: model has %d, aggregate %d", ErrWrongLength, len(params), len(aggregate))
	}
	if !(scale > 0 && weightSum > 0 && serverRate > 0) {
		return nil, fmt.Errorf("%w: scale %v, weight sum %v, server rate %v must be positive", ErrOutOfRange, scale, weightSum, serverRate)
	}
	denominator := float64(scale * weightSum)
	if math.IsInf(denominator, 0) || denominator == 0 || math.IsInf(serverRate, 0) {
		return nil, fmt.Errorf("%w: scale %v, weight sum %v", ErrOutOfRange, scale, weightSum)
	}
	next := make([]float32, len(params))
	for i, p := range params {
		// The conversions forbid fusing: the Go specification lets x*y + z be
		// one rounding unless a conversion stands between.
		step := float64(float64(serverRate*float64(aggregate[i])) / denominator)
		v := float32(float64(float64(p) + step))
		if isBad(v) {
			return nil, fmt.Errorf("%w: coordinate %d", ErrNotFinite, i)
		}
		next[i] = v
	}
	return next, nil
}

// CheckFinite returns ErrNotFinite naming the first coordinate that is NaN or
// infinite.
func CheckFinite(params []float32) error {
	for i, p := range params {
		if isBad(p) {
			return fmt.Errorf("%w: coordinate %d is %v", ErrNotFinite, i, p)
		}
	}
	return nil
}

func isBad(v float32) bool {
	return math.Float32bits(v)&0x7f800000 == 0x7f800000
}

// FLOPFormula names how TrainFLOPs and EvaluateFLOPs count.
const FLOPFormula = "dense-v1"

// TrainFLOPs counts the floating-point operations of training on samples rows
// (steps × batch), by the formula dense-v1. Per row and dense layer [in, out]:
//
//	forward          2·in·out + out     x·W, then the bias
//	kernel gradient  2·in·out
//	bias gradient    out
//	input gradient   2·in·out           not for the first layer
//
// Activations, the softmax, the optimizer and encoding are not counted, so the
// number depends on spec, width and samples only and anyone can recompute it.
func TrainFLOPs(s Spec, inputs, classes int, samples uint64) uint64 {
	var perRow uint64
	for i, t := range Shapes(s, inputs, classes) {
		n := uint64(t.Size())
		switch {
		case len(t.Dims) == 1:
			perRow += 2 * n
		case i == 0:
			perRow += 4 * n
		default:
			perRow += 6 * n
		}
	}
	return perRow * samples
}

// EvaluateFLOPs counts the forward pass alone on samples rows.
func EvaluateFLOPs(s Spec, inputs, classes int, samples uint64) uint64 {
	var perRow uint64
	for _, t := range Shapes(s, inputs, classes) {
		n := uint64(t.Size())
		if len(t.Dims) == 2 {
			n *= 2
		}
		perRow += n
	}
	return perRow * samples
}
