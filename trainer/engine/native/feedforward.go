package native

import "sahm/federated/model"

// feedforward is logistic regression, the mlp and the cnn on rows [from, to).
func (s *shard) feedforward(p pass, x []float32, from, to int) {
	rows := to - from
	var stages []stage
	at := 0 // tensor
	image := s.spec.Image
	for _, c := range s.spec.Convolutions {
		out := c.Out(image)
		pixels := rows * out.Height * out.Width
		patches := s.arena.take(pixels * s.shapes[at].Dims[0])
		gather(patches, x, rows, image, out, c)
		x = s.dense(at, patches, pixels)
		s.activate(x)
		stages = append(stages, stage{at, pixels, patches, x, &c, image, out})
		at += 2
		image = out
	}
	for at < len(s.shapes) {
		in := x
		x = s.dense(at, in, rows)
		if at+2 < len(s.shapes) {
			s.activate(x)
		}
		stages = append(stages, stage{tensor: at, rows: rows, in: in, out: x})
		at += 2
	}
	var y []int32
	if p.y != nil {
		y = p.y[from:to]
	}
	s.crossEntropy(p, x, y, from)
	if !p.grad {
		return
	}
	grad := x
	for i := len(stages) - 1; i >= 0; i-- {
		g := stages[i]
		if i+1 < len(stages) {
			s.activateBack(grad, g.out)
		}
		back := s.denseBack(g.tensor, g.in, grad, g.rows)
		if back == nil {
			return
		}
		if g.conv != nil {
			pixels := s.arena.zeros(rows * g.image.Size())
			scatter(pixels, back, rows, g.image, g.after, *g.conv)
			back = pixels
		}
		grad = back
	}
	copy(s.dx, grad)
}

// stage is a layer as it was on the way forward.
type stage struct {
	tensor, rows int
	in, out      []float32
	conv         *model.Convolution
	image, after model.Image
}

// gather writes, for every pixel of the result, the kernel's view of the
// image: rows of kernel·channels values that lie together, zeros outside.
func gather(patches, x []float32, rows int, in, out model.Image, c model.Convolution) {
	run := c.Kernel * in.Channels
	eachPatch(rows, in, out, c, func(at, row, from, to, image int) {
		dst := patches[at : at+run]
		if row < 0 {
			clear(dst)
			return
		}
		clear(dst[:from])
		copy(dst[from:to], x[image:image+to-from])
		clear(dst[to:])
	})
}

// scatter adds the gradient by the patches to the gradient by the image.
func scatter(dx, patches []float32, rows int, in, out model.Image, c model.Convolution) {
	eachPatch(rows, in, out, c, func(at, row, from, to, image int) {
		if row >= 0 {
			addTo(dx[image:image+to-from], patches[at+from:at+to])
		}
	})
}

// eachPatch calls do for every row of every patch: at is where it begins among
// the patches, [from, to) what of it lies in the image, image where that
// begins there; row is −1 for a row outside.
func eachPatch(rows int, in, out model.Image, c model.Convolution, do func(at, row, from, to, image int)) {
	at, run, line := 0, c.Kernel*in.Channels, in.Width*in.Channels
	for r := range rows {
		for oy := range out.Height {
			for ox := range out.Width {
				left := (ox*c.Stride - c.Padding) * in.Channels
				from, to := max(0, -left), min(run, line-left)
				for ky := range c.Kernel {
					y := oy*c.Stride - c.Padding + ky
					if y < 0 || y >= in.Height || from >= to {
						do(at, -1, 0, 0, 0)
					} else {
						do(at, y, from, to, (r*in.Height+y)*line+left+from)
					}
					at += run
				}
			}
		}
	}
}
