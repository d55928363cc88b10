// Package native is training on the CPU without a graph: forward and backward
// passes of every family of federated/model written out over vector kernels,
// because an interpreter of graphs spends several times the arithmetic of a
// small step on allocating, transposing and dispatching (DESIGN.md of
// trainer/engine has the figures).
//
// It is for trainer/engine, which checks what it passes in and compares it
// with the graphs. It promises bit-identical results for equal input within
// one value of Vectors and architecture: a batch is cut into shards by the
// model and the batch alone, each shard is computed by one goroutine in one
// order, and shards are added up in their order, whatever GOMAXPROCS is.
package native

import (
	"math"
	"runtime"
	"sync"

	"sahm/federated/model"
)

// Revision counts changes of what the kernels compute; it is part of a class
// of hardware.
const Revision = "native-1"

const normEpsilon = 1e-5

// net is a model with its weights packed for products.
type net struct {
	spec            model.Spec
	inputs, classes int
	tokens          int // of a row; 0 without a transformer
	groups          []int
	shapes          []model.Tensor
	offsets         []int
	length          int

	params []float32
	weight []weight // by tensor; only of kernels that stand in a product
	shards []*shard
}

// weight is a kernel packed as W, and as Wᵀ for the backward pass. A fused
// kernel of queries, keys and values is two: the queries, and the others.
type weight struct {
	ahead, back           panels
	restAhead, restBack   panels
	split                 int // columns of the first; 0: all
	used, inputIsFeatures bool
}

func newNet(s model.Spec, inputs, classes int) *net {
	n := &net{spec: s, inputs: inputs, classes: classes, tokens: s.Tokens(inputs), shapes: model.Shapes(s, inputs, classes)}
	if s.Family == model.FTTransformer {
		n.groups = s.Groups(inputs)
	}
	n.weight = make([]weight, len(n.shapes))
	for i, t := range n.shapes {
		n.offsets = append(n.offsets, n.length)
		n.length += t.Size()
		if !t.Kernel() || t.Name == "tokens.kernel" || t.Name == "positions.kernel" {
			continue
		}
		w := &n.weight[i]
		w.used, w.inputIsFeatures = true, i == 0
		in, out := t.Dims[0], t.Dims[1]
		if n.tokens > 0 && out == 3*in && i+1 < len(n.shapes) && isAttention(t.Name) {
			w.split = in
			w.ahead, w.back = newPanels(in, in), newPanels(in, in)
			w.restAhead, w.restBack = newPanels(in, 2*in), newPanels(2*in, in)
			continue
		}
		w.ahead, w.back = newPanels(in, out), newPanels(out, in)
	}
	return n
}

func isAttention(name string) bool {
	const suffix = "attention.kernel"
	return len(name) > len(suffix) && name[len(name)-len(suffix):] == suffix
}

func newPanels(k, n int) panels { return panels{k, n, make([]float32, panelSize(k, n))} }

// tensor is the i-th block of a vector like the parameters.
func (n *net) tensor(v []float32, i int) []float32 {
	return v[n.offsets[i] : n.offsets[i]+n.shapes[i].Size()]
}

// pack readies the products for params, which it keeps: those of the backward
// pass, and of the gradient by the features, where they are asked for.
func (n *net) pack(params []float32, backward, features bool) {
	n.params = params
	for i := range n.weight {
		w := &n.weight[i]
		if !w.used {
			continue
		}
		data, columns := n.tensor(params, i), n.shapes[i].Dims[1]
		w.ahead.pack(data, columns)
		if w.split > 0 {
			w.restAhead.pack(data[w.split:], columns)
		}
		if !backward || w.inputIsFeatures && !features {
			continue
		}
		w.back.packTransposed(data, columns)
		if w.split > 0 {
			w.restBack.packTransposed(data[w.split:], columns)
		}
	}
}

// cut says into how many shards a batch is cut: for enough rows and arithmetic in each to be worth a
// goroutine and a gradient of its own. It must depend on nothing but the model
// and the batch.
func (n *net) cut(batch int) int {
	least := 32
	switch n.spec.Family {
	case model.CNN:
		least = 8
	case model.FTTransformer, model.LM:
		least = 4
	}
	const maxShards, flops = 16, 2_000_000
	worth := model.TrainFLOPs(n.spec, n.inputs, n.classes, uint64(batch)) / flops
	return max(1, min(maxShards, batch/least, int(min(worth, maxShards))))
}

// pass is a forward pass of a batch, and where grad is set a backward pass: of
// the summed loss of all targets times scale.
type pass struct {
	x     []float32
	y     []int32
	scale float32
	grad  bool
	// logits, where set, receives them: [rows·targets, classes].
	logits []float32
	// dx, where set, receives the gradient of each row's probability of class
	// toward by its features; grad must be set and y not be.
	dx     []float32
	toward int
}

// run returns the summed loss; the gradient is then in shards[0].grad.
func (n *net) run(p pass) float64 {
	rows := len(p.x) / n.inputs
	count := n.cut(rows)
	for len(n.shards) < count {
		n.shards = append(n.shards, &shard{net: n})
	}
	shards := n.shards[:count]
	var wg sync.WaitGroup
	work := func(i int) {
		from, to := i*rows/count, (i+1)*rows/count
		shards[i].run(p, from, to)
	}
	if workers := min(count, runtime.GOMAXPROCS(0)); workers == 1 {
		for i := range shards {
			work(i)
		}
	} else {
		for i := 1; i < count; i++ {
			wg.Go(func() { work(i) })
		}
		work(0)
		wg.Wait()
	}
	loss := shards[0].loss
	for _, s := range shards[1:] {
		loss += s.loss
		if p.grad {
			addTo(shards[0].grad, s.grad)
		}
	}
	return loss
}

// shard is one goroutine's part of a pass, with its memory.
type shard struct {
	*net
	grad  []float32
	loss  float64
	arena arena
	right panels // scratch of products whose right factor is not a weight
	dx    []float32
}

func (s *shard) run(p pass, from, to int) {
	s.arena.reset()
	s.loss = 0
	if p.grad && s.grad == nil {
		s.grad = make([]float32, s.length)
	}
	x := p.x[from*s.inputs : to*s.inputs]
	s.dx = nil
	if p.dx != nil {
		s.dx = p.dx[from*s.inputs : to*s.inputs]
	}
	switch s.spec.Family {
	case model.FTTransformer, model.LM:
		s.transformer(p, x, from, to)
	default:
		s.feedforward(p, x, from, to)
	}
}

// arena hands out memory for one pass and takes it all back at once.
type arena struct {
	block []float32
	at    int
	need  int
}

func (a *arena) reset() {
	if a.need > len(a.block) {
		a.block = make([]float32, a.need)
	}
	a.at, a.need = 0, 0
}

// take is memory with anything in it.
func (a *arena) take(n int) []float32 {
	size := (n + 15) &^ 15 // a vector each, so that none straddles cache lines
	a.need += size
	if a.at+size > len(a.block) {
		return make([]float32, n)
	}
	a.at += size
	return a.block[a.at-size:][:n:n]
}

func (a *arena) zeros(n int) []float32 {
	v := a.take(n)
	clear(v)
	return v
}

// panels is scratch for a right factor, valid until the next call.
func (s *shard) panels(k, n int) *panels {
	if need := panelSize(k, n); cap(s.right.data) < need {
		s.right.data = make([]float32, need)
	}
	s.right = panels{k, n, s.right.data[:panelSize(k, n)]}
	return &s.right
}

// dense is x·W + b for tensors i and i+1 and x [rows, in].
func (s *shard) dense(i int, x []float32, rows int) []float32 {
	out := s.shapes[i].Dims[1]
	z := s.arena.take(rows * out)
	mul(z, out, rows, left{x, s.shapes[i].Dims[0], 1}, s.weight[i].ahead, s.tensor(s.params, i+1), false)
	return z
}

// denseBack is the backward pass of dense for the gradient dz by its result.
// It returns the gradient by x, nil for a layer on the features.
func (s *shard) denseBack(i int, x, dz []float32, rows int) []float32 {
	in, out := s.shapes[i].Dims[0], s.shapes[i].Dims[1]
	s.outer(s.tensor(s.grad, i), out, in, left{x, 1, in}, dz, out, rows, out)
	s.sumRows(s.tensor(s.grad, i+1), dz, out, rows)
	if s.weight[i].inputIsFeatures && s.dx == nil {
		return nil
	}
	dx := s.arena.take(rows * in)
	mul(dx, in, rows, left{dz, out, 1}, s.weight[i].back, nil, false)
	return dx
}

// outer stores xᵀ·dz into c, for x's transpose [m, rows] and dz [rows, n].
func (s *shard) outer(c []float32, ldc, m int, x left, dz []float32, ldz, rows, n int) {
	p := s.panels(rows, n)
	p.pack(dz, ldz)
	mul(c, ldc, m, x, *p, nil, false)
}

// sumRows stores the sum of rows of dz, each of n values.
func (s *shard) sumRows(dst, dz []float32, n, rows int) {
	clear(dst)
	for r := range rows {
		addTo(dst, dz[r*n:r*n+n])
	}
}

func (s *shard) activate(v []float32) {
	if s.spec.Activation == model.Tanh {
		tanh(v)
		return
	}
	relu(v)
}

func (s *shard) activateBack(grad, out []float32) {
	if s.spec.Activation == model.Tanh {
		tanhBack(grad, out)
		return
	}
	reluBack(grad, out)
}

// crossEntropy adds the rows' losses to s.loss and turns logits into the
// gradient by them. first is the number of the first target in the batch.
func (s *shard) crossEntropy(p pass, logits []float32, targets []int32, first int) {
	if p.logits != nil {
		copy(p.logits[first*s.classes:], logits)
	}
	if p.dx != nil {
		for i := range len(logits) / s.classes {
			row := logits[i*s.classes : (i+1)*s.classes]
			softmaxRow(row, 1)
			odds := row[p.toward]
			for j := range row {
				row[j] *= -odds
			}
			row[p.toward] += odds
		}
	}
	if targets == nil {
		return
	}
	for i, y := range targets {
		row := logits[i*s.classes : (i+1)*s.classes]
		at := row[y]
		top, sum := softmaxRow(row, 1)
		s.loss += float64((math.Log(float64(sum)) + float64(top) - float64(at)) * float64(p.scale))
		if !p.grad {
			continue
		}
		for j := range row {
			row[j] *= p.scale
		}
		row[y] -= p.scale
	}
}
