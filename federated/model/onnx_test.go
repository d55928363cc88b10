package model

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"sahm/dao"
)

// message is a protocol buffer read back: what every field holds, in order.
type message map[int][]field

type field struct {
	number uint64
	bytes  []byte
}

func parseMessage(t *testing.T, b []byte) message {
	t.Helper()
	m := message{}
	next := func() uint64 {
		v, n := binary.Uvarint(b)
		if n <= 0 {
			t.Fatal("cut varint")
		}
		b = b[n:]
		return v
	}
	for len(b) > 0 {
		key := next()
		f := field{number: next()}
		switch key & 7 {
		case 0:
		case 2:
			if f.number > uint64(len(b)) {
				t.Fatal("cut field")
			}
			f.bytes, b = b[:f.number], b[f.number:]
		default:
			t.Fatalf("wire type %d", key&7)
		}
		m[int(key>>3)] = append(m[int(key>>3)], f)
	}
	return m
}

// grid is a tensor of an interpreted graph.
type grid struct {
	dims   []int
	values []float64
}

// interpret runs an ONNX file by the operators' definitions, in float64.
func interpret(t *testing.T, file []byte, x grid) map[string]grid {
	t.Helper()
	root := parseMessage(t, file)
	if root[1][0].number != onnxVersion || parseMessage(t, root[8][0].bytes)[2][0].number != onnxOpset {
		t.Fatal("versions")
	}
	graph := parseMessage(t, root[7][0].bytes)
	env := map[string]grid{ONNXInput: x}
	for _, f := range graph[5] {
		m := parseMessage(t, f.bytes)
		var g grid
		for _, d := range m[1] {
			g.dims = append(g.dims, int(d.number))
		}
		raw := m[9][0].bytes
		for len(raw) > 0 {
			if m[2][0].number == 7 {
				g.values, raw = append(g.values, float64(int64(binary.LittleEndian.Uint64(raw)))), raw[8:]
			} else {
				g.values, raw = append(g.values, float64(math.Float32frombits(binary.LittleEndian.Uint32(raw)))), raw[4:]
			}
		}
		if size(g.dims) != len(g.values) {
			t.Fatalf("%s has %d values for %v", m[8][0].bytes, len(g.values), g.dims)
		}
		env[string(m[8][0].bytes)] = g
	}
	for _, f := range graph[1] {
		m := parseMessage(t, f.bytes)
		var in []grid
		for _, name := range m[1] {
			v, ok := env[string(name.bytes)]
			if !ok {
				t.Fatalf("nothing makes %s", name.bytes)
			}
			in = append(in, v)
		}
		attributes := map[string][]int{}
		for _, a := range m[5] {
			am := parseMessage(t, a.bytes)
			for _, v := range append(am[8], am[3]...) {
				attributes[string(am[1][0].bytes)] = append(attributes[string(am[1][0].bytes)], int(int64(v.number)))
			}
		}
		env[string(m[2][0].bytes)] = operate(t, string(m[4][0].bytes), in, attributes)
	}
	for _, f := range graph[12] {
		if _, ok := env[string(parseMessage(t, f.bytes)[1][0].bytes)]; !ok {
			t.Fatal("an output that nothing makes")
		}
	}
	return env
}

func size(dims []int) int { return Tensor{Dims: dims}.Size() }

func operate(t *testing.T, op string, in []grid, a map[string][]int) grid {
	x := in[0]
	out := grid{dims: append([]int(nil), x.dims...)}
	switch op {
	case "Relu", "Tanh":
		for _, v := range x.values {
			if op == "Relu" {
				v = max(v, 0)
			} else {
				v = math.Tanh(v)
			}
			out.values = append(out.values, v)
		}
	case "Reshape":
		out.values = x.values
		out.dims = nil
		for i, d := range in[1].values {
			if d == 0 {
				d = float64(x.dims[i])
			}
			out.dims = append(out.dims, int(d))
		}
	case "Transpose":
		perm := a["perm"]
		for i, p := range perm {
			out.dims[i] = x.dims[p]
		}
		at := make([]int, len(perm))
		for range x.values {
			from := make([]int, len(perm))
			for i, p := range perm {
				from[p] = at[i]
			}
			index := 0
			for i, v := range from {
				index = index*x.dims[i] + v
			}
			out.values = append(out.values, x.values[index])
			for i := len(at) - 1; i >= 0; i-- {
				if at[i]++; at[i] < out.dims[i] {
					break
				}
				at[i] = 0
			}
		}
	case "Gemm":
		k, n := in[1].dims[0], in[1].dims[1]
		out.dims = []int{x.dims[0], n}
		for r := range x.dims[0] {
			for j := range n {
				v := in[2].values[j]
				for i := range k {
					v += x.values[r*k+i] * in[1].values[i*n+j]
				}
				out.values = append(out.values, v)
			}
		}
	case "Conv":
		w, p, s := in[1], a["pads"][0], a["strides"][0]
		k, h, wide := w.dims[2], x.dims[2], x.dims[3]
		oh, ow := (h+2*p-k)/s+1, (wide+2*p-k)/s+1
		out.dims = []int{x.dims[0], w.dims[0], oh, ow}
		for r := range x.dims[0] {
			for f := range w.dims[0] {
				for i := range oh * ow {
					v := in[2].values[f]
					for c := range w.dims[1] {
						for e := range k * k {
							y, z := i/ow*s-p+e/k, i%ow*s-p+e%k
							if y >= 0 && y < h && z >= 0 && z < wide {
								v += x.values[((r*x.dims[1]+c)*h+y)*wide+z] * w.values[((f*w.dims[1]+c)*k+e/k)*k+e%k]
							}
						}
					}
					out.values = append(out.values, v)
				}
			}
		}
	case "Softmax":
		if a["axis"][0] != -1 {
			t.Fatal("softmax over another axis")
		}
		n := x.dims[1]
		for r := range x.dims[0] {
			sum := 0.0
			for _, v := range x.values[r*n : (r+1)*n] {
				sum += math.Exp(v)
			}
			for _, v := range x.values[r*n : (r+1)*n] {
				out.values = append(out.values, math.Exp(v)/sum)
			}
		}
	default:
		t.Fatalf("operator %s", op)
	}
	return out
}

// plainLogits is a row's forward pass from the definitions of Shapes.
func plainLogits(s Spec, inputs, classes int, params []float32, x []float64) []float64 {
	activate := func(v []float64) {
		for i := range v {
			if s.Activation == Tanh {
				v[i] = math.Tanh(v[i])
			} else {
				v[i] = max(v[i], 0)
			}
		}
	}
	shapes := Shapes(s, inputs, classes)
	in := s.Image
	for l, t := range shapes {
		if len(t.Dims) != 2 {
			continue
		}
		kernel, bias := params[:t.Size()], params[t.Size():t.Size()+t.Dims[1]]
		params = params[t.Size()+t.Dims[1]:]
		var out []float64
		if l/2 < len(s.Convolutions) {
			c := s.Convolutions[l/2]
			o := c.Out(in)
			for y := range o.Height {
				for z := range o.Width {
					for f := range c.Filters {
						v := float64(bias[f])
						for ky := range c.Kernel {
							for kx := range c.Kernel {
								py, px := y*c.Stride-c.Padding+ky, z*c.Stride-c.Padding+kx
								if py < 0 || py >= in.Height || px < 0 || px >= in.Width {
									continue
								}
								for ch := range in.Channels {
									v += x[(py*in.Width+px)*in.Channels+ch] * float64(kernel[((ky*c.Kernel+kx)*in.Channels+ch)*c.Filters+f])
								}
							}
						}
						out = append(out, v)
					}
				}
			}
			in = o
		} else {
			for j := range t.Dims[1] {
				v := float64(bias[j])
				for i := range t.Dims[0] {
					v += x[i] * float64(kernel[i*t.Dims[1]+j])
				}
				out = append(out, v)
			}
		}
		if x = out; l+2 < len(shapes) {
			activate(x)
		}
	}
	return x
}

// TestONNX runs what is written by ONNX's rules and compares it with the model.
func TestONNX(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	deep := DefaultSpec(MLP)
	deep.Hidden, deep.Activation = []int{5, 4}, Tanh
	cnn := DefaultSpec(CNN)
	cnn.Image = Image{Height: 6, Width: 5, Channels: 2}
	cnn.Convolutions = []Convolution{{Filters: 3, Kernel: 3, Stride: 1, Padding: 1}, {Filters: 4, Kernel: 3, Stride: 2, Padding: 2}, {Filters: 2, Kernel: 2, Stride: 1}}
	cnn.Hidden = []int{7}
	for _, c := range []struct {
		s               Spec
		inputs, classes int
	}{{DefaultSpec(Logistic), 4, 3}, {deep, 4, 3}, {cnn, 60, 3}} {
		params := Init(c.s, c.inputs, c.classes, dao.Keccak256([]byte("x")))
		for i := range params {
			params[i] += float32(rng.NormFloat64() * 0.1)
		}
		var b bytes.Buffer
		if err := WriteONNX(&b, c.s, c.inputs, c.classes, params, map[string]string{"run": "7", SpecKey: "no"}); err != nil {
			t.Fatal(err)
		}
		x := grid{dims: []int{3, c.inputs}}
		for range 3 * c.inputs {
			x.values = append(x.values, rng.NormFloat64())
		}
		env := interpret(t, b.Bytes(), x)
		logits := env[ONNXLogits]
		if fmt.Sprint(logits.dims) != fmt.Sprint([]int{3, c.classes}) {
			t.Fatalf("%s: logits %v", c.s.Family, logits.dims)
		}
		for r := range 3 {
			for j, want := range plainLogits(c.s, c.inputs, c.classes, params, x.values[r*c.inputs:(r+1)*c.inputs]) {
				if got := logits.values[r*c.classes+j]; math.Abs(got-want) > 1e-12*max(1, math.Abs(want)) {
					t.Errorf("%s: row %d, class %d: %v, want %v", c.s.Family, r, j, got, want)
				}
			}
		}
		meta := map[string]string{}
		for _, f := range parseMessage(t, b.Bytes())[14] {
			m := parseMessage(t, f.bytes)
			meta[string(m[1][0].bytes)] = string(m[2][0].bytes)
		}
		if meta[SpecKey] != string(c.s.Canonical()) || meta["run"] != "7" {
			t.Errorf("metadata %v", meta)
		}
	}
}

func TestONNXRefusals(t *testing.T) {
	s := DefaultSpec(Logistic)
	var b bytes.Buffer
	if err := WriteONNX(&b, s, 2, 2, make([]float32, 5), nil); !errors.Is(err, ErrWrongLength) {
		t.Errorf("short: %v", err)
	}
	if err := WriteONNX(&b, s, 0, 2, nil, nil); !errors.Is(err, ErrOutOfRange) {
		t.Errorf("no inputs: %v", err)
	}
	if err := WriteONNX(&b, DefaultSpec(FTTransformer), 2, 2, nil, nil); !errors.Is(err, ErrNoONNX) {
		t.Errorf("transformer: %v", err)
	}
	if err := WriteONNX(failing{}, s, 2, 2, make([]float32, 6), nil); !errors.Is(err, errFull) {
		t.Errorf("full disk: %v", err)
	}
}
