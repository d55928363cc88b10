package native

import (
	"math"

	"sahm/federated/model"
)

// Tensors of a block, counted from its first.
const (
	norm1 = iota
	norm1Shift
	attention
	attentionBias
	projection
	projectionBias
	norm2
	norm2Shift
	up
	upBias
	down
	downBias
	blockTensors
)

// block is what a block's backward pass needs of its forward pass. Of its rows
// only the first asked tokens of every sequence are asked for: all, but in the
// last block of the tabular transformer, whose [CLS] alone is read.
type block struct {
	tensor, asked              int
	x                          []float32 // [rows·tokens, width]
	normed, hat, inv           []float32
	q, kv, weights, mixed      []float32
	after, normed2, hat2, inv2 []float32 // [rows·asked, width]
	between                    []float32
}

func (s *shard) transformer(p pass, x []float32, from, to int) {
	rows, width := to-from, s.spec.Transformer.Width
	tokens := s.arena.take(rows * s.tokens * width)
	first := s.embed(tokens, x, rows)
	stream := tokens
	blocks := make([]block, s.spec.Transformer.Blocks)
	for i := range blocks {
		asked := s.tokens
		if i == len(blocks)-1 && s.spec.Family == model.FTTransformer {
			asked = 1
		}
		blocks[i] = block{tensor: first + i*blockTensors, asked: asked, x: stream}
		stream = s.block(&blocks[i], rows)
	}
	last := first + len(blocks)*blockTensors // the final norm
	asked := blocks[len(blocks)-1].asked
	normed, hat, inv := s.norm(last, stream, rows*asked)
	logits := s.dense(last+2, normed, rows*asked)

	var targets []int32
	if p.y != nil {
		targets = s.targets(x, p.y[from:to])
	}
	s.crossEntropy(p, logits, targets, from*asked)
	if !p.grad {
		return
	}
	d := s.denseBack(last+2, normed, logits, rows*asked)
	grad := s.arena.zeros(rows * asked * width)
	s.normBack(last, grad, d, hat, inv, rows*asked)
	for i := len(blocks) - 1; i >= 0; i-- {
		grad = s.blockBack(&blocks[i], grad, rows)
	}
	s.embedBack(grad, x, rows)
}

// targets are y, or the language model's: a row's bytes from the second on,
// then its y.
func (s *shard) targets(x []float32, y []int32) []int32 {
	if s.spec.Family != model.LM {
		return y
	}
	out := make([]int32, 0, len(x))
	for r, last := range y {
		for _, b := range x[r*s.inputs+1 : (r+1)*s.inputs] {
			out = append(out, int32(b))
		}
		out = append(out, last)
	}
	return out
}

// embed makes tokens of x and returns the first tensor after those it used.
func (s *shard) embed(tokens, x []float32, rows int) int {
	width := s.spec.Transformer.Width
	kernel, second := s.tensor(s.params, 0), s.tensor(s.params, 1)
	if s.spec.Family == model.LM {
		for i, b := range x {
			t := tokens[i*width : (i+1)*width]
			copy(t, kernel[int(b)*width:])
			addTo(t, second[i%s.inputs*width:][:width])
		}
		return 2
	}
	cls := s.tensor(s.params, 2)
	for r := range rows {
		row := tokens[r*s.tokens*width : (r+1)*s.tokens*width]
		copy(row, cls)
		copy(row[width:], second)
		for i, v := range x[r*s.inputs : (r+1)*s.inputs] {
			if v != 0 { // most features are zeros of one-hot columns
				axpy(row[(1+s.groups[i])*width:][:width], v, kernel[i*width:][:width])
			}
		}
	}
	return 3
}

func (s *shard) embedBack(grad, x []float32, rows int) {
	width := s.spec.Transformer.Width
	kernel, second := s.tensor(s.grad, 0), s.tensor(s.grad, 1)
	clear(kernel)
	clear(second)
	if s.spec.Family == model.LM {
		for i, b := range x {
			g := grad[i*width : (i+1)*width]
			addTo(kernel[int(b)*width:][:width], g)
			addTo(second[i%s.inputs*width:][:width], g)
		}
		return
	}
	cls := s.tensor(s.grad, 2)
	clear(cls)
	for r := range rows {
		row := grad[r*s.tokens*width : (r+1)*s.tokens*width]
		addTo(cls, row[:width])
		addTo(second, row[width:])
		for i, v := range x[r*s.inputs : (r+1)*s.inputs] {
			if s.dx != nil {
				s.dx[r*s.inputs+i] = dotOf(s.tensor(s.params, 0)[i*width:][:width], row[(1+s.groups[i])*width:][:width])
			}
			if v != 0 {
				axpy(kernel[i*width:][:width], v, row[(1+s.groups[i])*width:][:width])
			}
		}
	}
}

// norm is layer norm of rows of x with scale tensor i and shift i+1.
func (s *shard) norm(i int, x []float32, rows int) (y, hat, inv []float32) {
	width := s.shapes[i].Size()
	y, hat, inv = s.arena.take(len(x)), s.arena.take(len(x)), s.arena.take(rows)
	scale, shift := s.tensor(s.params, i), s.tensor(s.params, i+1)
	for r := range rows {
		a, b := r*width, (r+1)*width
		inv[r] = normRow(y[a:b], hat[a:b], x[a:b], scale, shift, normEpsilon)
	}
	return y, hat, inv
}

// normBack adds the gradient by norm's input to dx.
func (s *shard) normBack(i int, dx, dy, hat, inv []float32, rows int) {
	width := s.shapes[i].Size()
	scale, dscale, dshift := s.tensor(s.params, i), s.tensor(s.grad, i), s.tensor(s.grad, i+1)
	clear(dscale)
	clear(dshift)
	for r := range rows {
		a, b := r*width, (r+1)*width
		normBack(dx[a:b], dscale, dshift, dy[a:b], hat[a:b], scale, inv[r])
	}
}

func (s *shard) block(b *block, rows int) []float32 {
	width := s.spec.Transformer.Width
	all, asked := rows*s.tokens, rows*b.asked
	stride := width // between rows of b.x that are asked for
	if b.asked != s.tokens {
		stride *= s.tokens
	}
	b.normed, b.hat, b.inv = s.norm(b.tensor+norm1, b.x, all)
	w := &s.weight[b.tensor+attention]
	bias := s.tensor(s.params, b.tensor+attentionBias)
	b.q, b.kv = s.arena.take(asked*width), s.arena.take(all*2*width)
	mul(b.q, width, asked, left{b.normed, stride, 1}, w.ahead, bias[:width], false)
	mul(b.kv, 2*width, all, left{b.normed, width, 1}, w.restAhead, bias[width:], false)
	s.attend(b, rows)

	b.after = s.dense(b.tensor+projection, b.mixed, asked)
	for r := range asked {
		addTo(b.after[r*width:(r+1)*width], b.x[r*stride:r*stride+width])
	}
	b.normed2, b.hat2, b.inv2 = s.norm(b.tensor+norm2, b.after, asked)
	b.between = s.dense(b.tensor+up, b.normed2, asked)
	s.activate(b.between)
	out := s.dense(b.tensor+down, b.between, asked)
	addTo(out, b.after)
	return out
}

func (s *shard) blockBack(b *block, grad []float32, rows int) []float32 {
	width := s.spec.Transformer.Width
	all, asked := rows*s.tokens, rows*b.asked
	d := s.denseBack(b.tensor+down, b.between, grad, asked)
	s.activateBack(d, b.between)
	d = s.denseBack(b.tensor+up, b.normed2, d, asked)
	s.normBack(b.tensor+norm2, grad, d, b.hat2, b.inv2, asked) // grad is now by b.after

	d = s.denseBack(b.tensor+projection, b.mixed, grad, asked)
	dq, dkv := s.arena.take(asked*width), s.arena.take(all*2*width)
	s.attendBack(b, d, dq, dkv, rows)

	stride, dx := width, grad
	if b.asked != s.tokens {
		stride *= s.tokens
		dx = s.arena.zeros(all * width)
		for r := range asked {
			copy(dx[r*stride:], grad[r*width:(r+1)*width])
		}
	}
	w := &s.weight[b.tensor+attention]
	kernel, bias := s.tensor(s.grad, b.tensor+attention), s.tensor(s.grad, b.tensor+attentionBias)
	s.outer(kernel, 3*width, width, left{b.normed, 1, stride}, dq, width, asked, width)
	s.outer(kernel[width:], 3*width, width, left{b.normed, 1, width}, dkv, 2*width, all, 2*width)
	s.sumRows(bias[:width], dq, width, asked)
	s.sumRows(bias[width:], dkv, 2*width, all)
	dn := s.arena.take(all * width)
	mul(dn, width, all, left{dkv, 2 * width, 1}, w.restBack, nil, false)
	mul(dn, stride, asked, left{dq, width, 1}, w.back, nil, true)
	s.normBack(b.tensor+norm1, dx, dn, b.hat, b.inv, all)
	return dx
}

// attend is softmax(Q·Kᵀ/√head)·V of every row and head. Rows of weights are
// padded to whole vectors.
func (s *shard) attend(b *block, rows int) {
	t := s.spec.Transformer
	width, head, padded := t.Width, t.Width/t.Heads, s.padded()
	b.weights, b.mixed = s.arena.take(rows*t.Heads*b.asked*padded), s.arena.take(rows*b.asked*width)
	scale := float32(1 / math.Sqrt(float64(head)))
	none := float32(math.Inf(-1))
	for r := range rows {
		q, kv := b.q[r*b.asked*width:], b.kv[r*s.tokens*2*width:]
		for h := range t.Heads {
			weights := s.headWeights(b, r, h)
			keys := s.panels(head, s.tokens)
			keys.packTransposed(kv[h*head:], 2*width)
			mul(weights, padded, b.asked, left{q[h*head:], width, 1}, *keys, nil, false)
			for i := range b.asked {
				row := weights[i*padded : (i+1)*padded]
				seen := s.tokens
				if s.spec.Family == model.LM {
					seen = i + 1
				}
				for j := range row[seen:] {
					row[seen+j] = none
				}
				softmaxRow(row, scale)
			}
			values := s.panels(s.tokens, head)
			values.pack(kv[width+h*head:], 2*width)
			mul(b.mixed[r*b.asked*width+h*head:], width, b.asked, left{weights, padded, 1}, *values, nil, false)
		}
	}
}

func (s *shard) padded() int { return (s.tokens + 15) &^ 15 }

func (s *shard) headWeights(b *block, row, head int) []float32 {
	size := b.asked * s.padded()
	at := (row*s.spec.Transformer.Heads + head) * size
	return b.weights[at : at+size]
}

// attendBack fills dq and dkv from the gradient d by b.mixed.
func (s *shard) attendBack(b *block, d, dq, dkv []float32, rows int) {
	t := s.spec.Transformer
	width, head, padded := t.Width, t.Width/t.Heads, s.padded()
	scale := float32(1 / math.Sqrt(float64(head)))
	dw := s.arena.zeros(b.asked * padded)
	for r := range rows {
		at, kvAt := r*b.asked*width, r*s.tokens*2*width
		for h := range t.Heads {
			weights, dz := s.headWeights(b, r, h), left{d[at+h*head:], width, 1}
			k, v := b.kv[kvAt+h*head:], b.kv[kvAt+width+h*head:]
			values := s.panels(head, s.tokens)
			values.packTransposed(v, 2*width)
			mul(dw, padded, b.asked, dz, *values, nil, false)
			s.outer(dkv[kvAt+width+h*head:], 2*width, s.tokens, left{weights, 1, padded}, dz.data, width, b.asked, head)
			for i := range b.asked {
				softmaxBack(weights[i*padded:(i+1)*padded], dw[i*padded:(i+1)*padded], scale)
			}
			keys := s.panels(s.tokens, head)
			keys.pack(k, 2*width)
			mul(dq[at+h*head:], width, b.asked, left{dw, padded, 1}, *keys, nil, false)
			s.outer(dkv[kvAt+h*head:], 2*width, s.tokens, left{dw, 1, padded}, b.q[at+h*head:], width, b.asked, head)
		}
	}
}
