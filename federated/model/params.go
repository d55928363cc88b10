package model

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"

	"sahm/dao"
)

// Tensor is one named block of the flat parameter vector. Values are
// row-major; blocks follow each other in the order of Shapes.
type Tensor struct {
	Name string
	Dims []int
}

// Kernel reports whether t is a matrix that L2 and weight decay pull towards
// zero: not a bias, a norm's scale or shift, or [CLS].
func (t Tensor) Kernel() bool { return len(t.Dims) == 2 && strings.HasSuffix(t.Name, ".kernel") }

// Size is the number of values in t.
func (t Tensor) Size() int {
	n := 1
	for _, d := range t.Dims {
		n *= d
	}
	return n
}

// Shapes lists the blocks of the parameter vector for inputs features and
// classes logits (both ≥ 1):
//
//	cnn            "conv_i.kernel" [kernel·kernel·channels in, filters],
//	               rows in the order kernel row, kernel column, channel,
//	               "conv_i.bias" [filters]; then as mlp, reading the last
//	               image in the order row, column, channel
//	mlp            "hidden_i.kernel" [in, out], "hidden_i.bias" [out]
//	fttransformer  "tokens.kernel" [inputs, width], "tokens.bias" [columns,
//	               width], "tokens.cls" [width], then blocks
//	lm             "tokens.kernel" [256, width], "positions.kernel" [inputs,
//	               width], then blocks
//	a block        "block_i.norm1.scale" and ".shift" [width];
//	               "block_i.attention.kernel" [width, 3·width], whose columns
//	               are queries, keys, values, each by head, and ".bias";
//	               "block_i.projection.kernel" [width, width], ".bias";
//	               "block_i.norm2.scale", ".shift"; "block_i.up.kernel"
//	               [width, feedforward], ".bias"; "block_i.down.kernel"
//	               [feedforward, width], ".bias"; and after the last block
//	               "norm.scale", "norm.shift"
//	all            "output.kernel" [in, classes], "output.bias" [classes]
func Shapes(s Spec, inputs, classes int) []Tensor {
	var shapes []Tensor
	add := func(name string, dims ...int) { shapes = append(shapes, Tensor{name, dims}) }
	dense := func(name string, in, out int) {
		add(name+".kernel", in, out)
		add(name+".bias", out)
	}
	in := inputs
	switch s.Family {
	case CNN:
		image := s.Image
		for i, c := range s.Convolutions {
			dense(fmt.Sprintf("conv_%d", i), c.Kernel*c.Kernel*image.Channels, c.Filters)
			image = c.Out(image)
		}
		in = image.Size()
	case FTTransformer, LM:
		in = s.Transformer.Width
		if s.Family == LM {
			add("tokens.kernel", LMClasses, in)
			add("positions.kernel", inputs, in)
		} else {
			add("tokens.kernel", inputs, in)
			add("tokens.bias", len(s.columns(inputs)), in)
			add("tokens.cls", in)
		}
		norm := func(name string) {
			add(name+".scale", in)
			add(name+".shift", in)
		}
		for i := range s.Transformer.Blocks {
			name := fmt.Sprintf("block_%d.", i)
			norm(name + "norm1")
			dense(name+"attention", in, 3*in)
			dense(name+"projection", in, in)
			norm(name + "norm2")
			dense(name+"up", in, s.Transformer.Feedforward)
			dense(name+"down", s.Transformer.Feedforward, in)
		}
		norm("norm")
	}
	for i, out := range s.Hidden {
		dense(fmt.Sprintf("hidden_%d", i), in, out)
		in = out
	}
	dense("output", in, classes)
	return shapes
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
	if inputs > MaxParams || classes > MaxParams {
		return fmt.Errorf("%w: %d inputs, %d classes", ErrOutOfRange, inputs, classes)
	}
	if err := s.checkFamilySize(inputs, classes); err != nil {
		return err
	}
	if NumParams(s, inputs, classes) > MaxParams {
		return fmt.Errorf("%w: more than %d parameters", ErrOutOfRange, MaxParams)
	}
	return nil
}

// Init is the model entering round 0: Glorot-uniform kernels (the output layer
// included), but uniform from ±1/√width for a transformer's tokens, positions
// and [CLS]; ones for the scale of a norm; zeros for biases and for logistic
// regression.
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
		dst := params[at : at+t.Size()]
		switch {
		case t.Name == "tokens.kernel", t.Name == "positions.kernel", t.Name == "tokens.cls":
			uniform(dst, 1/math.Sqrt(float64(s.Transformer.Width)), initKey(seed, i))
		case t.Kernel():
			uniform(dst, math.Sqrt(6/float64(t.Dims[0]+t.Dims[1])), initKey(seed, i))
		case strings.HasSuffix(t.Name, ".scale"):
			for j := range dst {
				dst[j] = 1
			}
		}
		at += t.Size()
	}
	return params
}

func initKey(seed dao.Hash, index int) [32]byte {
	b := append([]byte("sahm/model-init/v1\x00"), seed[:]...)
	return sha256.Sum256(binary.LittleEndian.AppendUint32(b, uint32(index)))
}

// uniform fills dst uniformly from ±limit; √(6/(in+out)) is that of Glorot &
// Bengio 2010, eq. 16.
func uniform(dst []float32, limit float64, key [32]byte) {
	src := rand.NewChaCha8(key)
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
