package model

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
)

// ErrNoONNX refuses to write a family whose graph this package does not write.
var ErrNoONNX = errors.New("no ONNX form of this family")

// What the file declares: ONNX 1.8's format and operators, which every runtime
// since 2020 reads.
const (
	onnxVersion = 7
	onnxOpset   = 13
)

// Names of an ONNX model's input and outputs.
const (
	ONNXInput         = "features"      // float32 [rows, inputs], as encoded
	ONNXLogits        = "logits"        // float32 [rows, classes]
	ONNXProbabilities = "probabilities" // float32 [rows, classes]
)

// WriteONNX writes a logistic, mlp or cnn model in the Open Neural Network
// Exchange format, for any number of rows. metadata may be nil; the spec is
// added under SpecKey. Equal arguments give equal bytes. The features are those
// of the encoder, not the columns of a table. Errors: ErrNoONNX, ErrWrongLength,
// those of CheckSize and Validate.
func WriteONNX(w io.Writer, s Spec, inputs, classes int, params []float32, metadata map[string]string) error {
	if err := errors.Join(s.Validate(), CheckSize(s, inputs, classes)); err != nil {
		return err
	}
	if s.Family != Logistic && s.Family != MLP && s.Family != CNN {
		return fmt.Errorf("%w: %s", ErrNoONNX, s.Family)
	}
	if want := NumParams(s, inputs, classes); len(params) != want {
		return fmt.Errorf("%w: %d parameters, model has %d", ErrWrongLength, len(params), want)
	}
	g := onnxGraph{at: ONNXInput}
	shapes := Shapes(s, inputs, classes)
	take := func() (kernel, bias []float32, t Tensor) {
		t = shapes[0]
		kernel, params = params[:t.Size()], params[t.Size():]
		bias, params = params[:t.Dims[1]], params[t.Dims[1]:]
		shapes = shapes[2:]
		return kernel, bias, t
	}
	activation := map[Activation]string{ReLU: "Relu", Tanh: "Tanh"}[s.Activation]
	if s.Family == CNN {
		in := s.Image
		g.reshape("image", 0, int64(in.Height), int64(in.Width), int64(in.Channels))
		g.node("Transpose", "planes", nil, ints("perm", 0, 3, 1, 2))
		for i, c := range s.Convolutions {
			kernel, bias, t := take()
			// Ours is [row, column, channel, filter]; ONNX's filter, channel, row, column.
			turned := make([]float32, 0, len(kernel))
			for f := range c.Filters {
				for channel := range in.Channels {
					for at := range c.Kernel * c.Kernel {
						turned = append(turned, kernel[(at*in.Channels+channel)*c.Filters+f])
					}
				}
			}
			k, p, stride := int64(c.Kernel), int64(c.Padding), int64(c.Stride)
			g.floats(t.Name, turned, int64(c.Filters), int64(in.Channels), k, k)
			g.floats(fmt.Sprintf("conv_%d.bias", i), bias, int64(c.Filters))
			g.node("Conv", fmt.Sprintf("conv_%d", i), []string{t.Name, fmt.Sprintf("conv_%d.bias", i)},
				ints("kernel_shape", k, k), ints("pads", p, p, p, p), ints("strides", stride, stride))
			g.node(activation, fmt.Sprintf("conv_%d.active", i), nil)
			in = c.Out(in)
		}
		g.node("Transpose", "pixels", nil, ints("perm", 0, 2, 3, 1))
		g.reshape("flat", 0, int64(in.Size()))
	}
	for i := 0; len(shapes) > 0; i++ {
		kernel, bias, t := take()
		name := t.Name[:len(t.Name)-len(".kernel")]
		g.floats(t.Name, kernel, int64(t.Dims[0]), int64(t.Dims[1]))
		g.floats(name+".bias", bias, int64(t.Dims[1]))
		if len(shapes) == 0 {
			g.node("Gemm", ONNXLogits, []string{t.Name, name + ".bias"})
			break
		}
		g.node("Gemm", name, []string{t.Name, name + ".bias"})
		g.node(activation, name+".active", nil)
	}
	g.node("Softmax", ONNXProbabilities, nil, integer("axis", -1))

	graph := slices.Concat(g.nodes, text(2, "sahm"), g.tensors, bytesField(11, valueInfo(ONNXInput, inputs)),
		bytesField(12, valueInfo(ONNXLogits, classes)), bytesField(12, valueInfo(ONNXProbabilities, classes)))
	file := slices.Concat(varintField(1, onnxVersion), text(2, "sahm"), bytesField(7, graph), bytesField(8, varintField(2, onnxOpset)))
	meta := map[string]string{SpecKey: string(s.Canonical())}
	for k, v := range metadata {
		if k != SpecKey {
			meta[k] = v
		}
	}
	for _, k := range slices.Sorted(maps.Keys(meta)) {
		file = append(file, bytesField(14, append(text(1, k), text(2, meta[k])...))...)
	}
	if _, err := w.Write(file); err != nil {
		return fmt.Errorf("write ONNX: %w", err)
	}
	return nil
}

// onnxGraph collects a chain of nodes: each takes what the one before made.
type onnxGraph struct {
	nodes, tensors []byte
	at             string // the last result
}

// node adds an operator with more inputs after the last result.
func (g *onnxGraph) node(op, result string, more []string, attributes ...[]byte) {
	n := text(1, g.at)
	for _, name := range more {
		n = append(n, text(1, name)...)
	}
	n = append(append(append(n, text(2, result)...), text(3, result)...), text(4, op)...)
	for _, a := range attributes {
		n = append(n, bytesField(5, a)...)
	}
	g.nodes = append(g.nodes, bytesField(1, n)...)
	g.at = result
}

// reshape takes the last result to dims, where 0 keeps a dimension.
func (g *onnxGraph) reshape(result string, dims ...int64) {
	raw := make([]byte, 0, 8*len(dims))
	for _, d := range dims {
		raw = binary.LittleEndian.AppendUint64(raw, uint64(d))
	}
	const int64Type = 7
	g.tensor(result+".shape", int64Type, raw, int64(len(dims)))
	g.node("Reshape", result, []string{result + ".shape"})
}

func (g *onnxGraph) floats(name string, values []float32, dims ...int64) {
	raw := make([]byte, 0, 4*len(values))
	for _, v := range values {
		raw = binary.LittleEndian.AppendUint32(raw, math.Float32bits(v))
	}
	g.tensor(name, onnxFloat, raw, dims...)
}

const onnxFloat = 1 // TensorProto.FLOAT

func (g *onnxGraph) tensor(name string, dataType uint64, raw []byte, dims ...int64) {
	var t []byte
	for _, d := range dims {
		t = append(t, varintField(1, uint64(d))...)
	}
	t = append(append(append(t, varintField(2, dataType)...), text(8, name)...), bytesField(9, raw)...)
	g.tensors = append(g.tensors, bytesField(5, t)...)
}

// valueInfo is float32 [rows, columns].
func valueInfo(name string, columns int) []byte {
	shape := append(bytesField(1, text(2, "rows")), bytesField(1, varintField(1, uint64(columns)))...)
	return append(text(1, name), bytesField(2, bytesField(1, append(varintField(1, onnxFloat), bytesField(2, shape)...)))...)
}

// Attributes, with AttributeProto's types.
func integer(name string, v int64) []byte {
	return slices.Concat(text(1, name), varintField(3, uint64(v)), varintField(20, 2))
}

func ints(name string, values ...int64) []byte {
	a := text(1, name)
	for _, v := range values {
		a = append(a, varintField(8, uint64(v))...)
	}
	return append(a, varintField(20, 7)...)
}

// Protocol buffers' wire format: a field's number and kind, then its value.
func varintField(number int, v uint64) []byte {
	return binary.AppendUvarint(binary.AppendUvarint(nil, uint64(number)<<3), v)
}

func bytesField(number int, v []byte) []byte {
	b := binary.AppendUvarint(nil, uint64(number)<<3|2)
	return append(binary.AppendUvarint(b, uint64(len(v))), v...)
}

func text(number int, v string) []byte { return bytesField(number, []byte(v)) }
