package native

import (
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"

	"sahm/dao"
	"sahm/federated/model"
)

// TestShards: a batch large enough for many shards ends in the same bits
// however many cores compute them.
func TestShards(t *testing.T) {
	rng := rand.New(rand.NewPCG(8, 8))
	lm := model.DefaultSpec(model.LM)
	lm.Transformer = model.Transformer{Width: 16, Heads: 2, Blocks: 2, Feedforward: 24}
	for _, c := range []struct {
		s                      model.Spec
		inputs, classes, batch int
	}{
		{model.DefaultSpec(model.CNN), 64, 5, 50}, {model.DefaultSpec(model.FTTransformer), 9, 3, 40}, {lm, 12, 256, 30},
	} {
		x, y := noise(rng, c.batch*c.inputs), make([]int32, c.batch)
		for i := range y {
			y[i] = int32(rng.IntN(c.classes))
		}
		if c.s.Family == model.LM {
			for i := range x {
				x[i] = float32(rng.IntN(256))
			}
		}
		params := model.Init(c.s, c.inputs, c.classes, dao.Hash{3})
		slots := make([]float32, len(params))
		if c.s.Optimizer.Adaptive() {
			slots = append(slots, slots...)
		}
		if newNet(c.s, c.inputs, c.classes).cut(c.batch) < 3 {
			t.Errorf("%s: too few shards to tell", c.s.Family)
		}
		var want []float32
		for _, cores := range []int{1, 2, 4} {
			before := runtime.GOMAXPROCS(cores)
			tr := New(Config{Spec: c.s, Inputs: c.inputs, Classes: c.classes, Params: params, Slots: slots})
			for range 3 {
				tr.Step(x, y, 0.01, 1, 1)
			}
			runtime.GOMAXPROCS(before)
			got, _ := tr.Read()
			if want == nil {
				want = got
			}
			if !slices.Equal(got, want) || slices.Equal(got, params) {
				t.Errorf("%s: %d cores end elsewhere", c.s.Family, cores)
			}
		}
	}
}
