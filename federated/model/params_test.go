package model

import (
	"errors"
	"math"
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
)

func TestShapes(t *testing.T) {
	s := DefaultSpec(MLP)
	s.Hidden = []int{5, 4}
	want := []Tensor{
		{"hidden_0.kernel", []int{3, 5}}, {"hidden_0.bias", []int{5}},
		{"hidden_1.kernel", []int{5, 4}}, {"hidden_1.bias", []int{4}},
		{"output.kernel", []int{4, 2}}, {"output.bias", []int{2}},
	}
	got := Shapes(s, 3, 2)
	if !slices.EqualFunc(got, want, func(a, b Tensor) bool { return a.Name == b.Name && slices.Equal(a.Dims, b.Dims) }) {
		t.Errorf("got %v", got)
	}
	if n := NumParams(s, 3, 2); n != 15+5+20+4+8+2 {
		t.Errorf("%d parameters", n)
	}
	// Per row: kernels 15 (first: 4 each), 20 and 8 (6 each), biases 11 (2 each).
	if f := TrainFLOPs(s, 3, 2, 10); f != 10*(4*15+6*20+6*8+2*11) {
		t.Errorf("%d training FLOPs", f)
	}
	if f := EvaluateFLOPs(s, 3, 2, 10); f != 10*(2*15+2*20+2*8+11) {
		t.Errorf("%d evaluation FLOPs", f)
	}
	for _, size := range [][2]int{{0, 2}, {3, 1}, {MaxParams, 2}, {math.MaxInt, math.MaxInt}} {
		if err := CheckSize(s, size[0], size[1]); !errors.Is(err, ErrOutOfRange) {
			t.Errorf("%v: %v", size, err)
		}
	}
}

// TestFamilyShapes counts each family by hand.
func TestFamilyShapes(t *testing.T) {
	cnn := DefaultSpec(CNN)
	cnn.Convolutions = []Convolution{{Filters: 4, Kernel: 3, Stride: 1, Padding: 1}, {Filters: 6, Kernel: 3, Stride: 2}}
	cnn.Hidden = []int{5}
	ft := DefaultSpec(FTTransformer)
	ft.Columns = []int{1, 1, 5}
	ft.Transformer = Transformer{Width: 4, Heads: 2, Blocks: 2, Feedforward: 3}
	lm := DefaultSpec(LM)
	lm.Transformer = ft.Transformer
	block := 2*4 + 4*12 + 12 + 4*4 + 4 + 2*4 + 4*3 + 3 + 3*4 + 4
	// A row of n tokens through a block: dense layers, then attention.
	forward := func(n int) int { return n*(2*(48+16+12+12)+12+4+3+4) + 4*n*n*4 }
	back := func(n int) int { return n*(4*(48+16+12+12)+12+4+3+4) + 8*n*n*4 }
	// The same where only [CLS] asks: keys and values of all, the rest of one.
	lastForward := func(n int) int { return n*(2*32+8) + 2*(16+16+12+12) + 4 + 4 + 3 + 4 + 4*n*4 }
	lastBack := func(n int) int { return n*(4*32+8) + 4*(16+16+12+12) + 4 + 4 + 3 + 4 + 8*n*4 }
	for _, c := range []struct {
		s               Spec
		inputs, classes int
		params          int
		evaluate, train int
		formula         string
	}{
		// 8×8×1 → 8×8×4 → 3×3×6 → 5 → 3
		{cnn, 64, 3, 9*4 + 4 + 36*6 + 6 + 54*5 + 5 + 5*3 + 3,
			64*(2*36+4) + 9*(2*216+6) + 2*270 + 5 + 2*15 + 3,
			64*(4*36+2*4) + 9*(6*216+2*6) + 6*270 + 10 + 6*15 + 6, "conv-v1"},
		{ft, 7, 2, 7*4 + 3*4 + 4 + 2*block + 2*4 + 4*2 + 2,
			2*7*4 + forward(4) + lastForward(4) + 2*8 + 2,
			2*2*7*4 + forward(4) + back(4) + lastForward(4) + lastBack(4) + 6*8 + 4, "transformer-v1"},
		{lm, 5, 256, 256*4 + 5*4 + 2*block + 2*4 + 4*256 + 256,
			5*4 + 2*forward(5) + 5*(2*1024+256),
			2*5*4 + 2*(forward(5)+back(5)) + 5*(6*1024+512), "transformer-v1"},
	} {
		if err := errors.Join(c.s.Validate(), CheckSize(c.s, c.inputs, c.classes)); err != nil {
			t.Fatal(err)
		}
		if n := NumParams(c.s, c.inputs, c.classes); n != c.params {
			t.Errorf("%s: %d parameters, want %d", c.s.Family, n, c.params)
		}
		if f := EvaluateFLOPs(c.s, c.inputs, c.classes, 10); f != uint64(10*c.evaluate) {
			t.Errorf("%s: %d FLOPs to evaluate, want %d", c.s.Family, f, 10*c.evaluate)
		}
		if f := TrainFLOPs(c.s, c.inputs, c.classes, 10); f != uint64(10*c.train) {
			t.Errorf("%s: %d FLOPs to train, want %d", c.s.Family, f, 10*c.train)
		}
		if c.s.Family.Formula() != c.formula {
			t.Errorf("%s: %s", c.s.Family, c.s.Family.Formula())
		}
		if err := CheckSize(c.s, c.inputs+MaxTokens, c.classes); !errors.Is(err, ErrOutOfRange) {
			t.Errorf("%s: more inputs: %v", c.s.Family, err)
		}
		at := 0
		params := Init(c.s, c.inputs, c.classes, dao.Keccak256([]byte("seed")))
		for _, shape := range Shapes(c.s, c.inputs, c.classes) {
			same := !slices.ContainsFunc(params[at:at+shape.Size()], func(v float32) bool { return v != params[at] })
			if drawn := shape.Kernel() || shape.Name == "tokens.cls"; same == drawn {
				t.Errorf("%s: %s starts at %v", c.s.Family, shape.Name, params[at])
			}
			at += shape.Size()
		}
	}
	if err := CheckSize(lm, 5, 10); !errors.Is(err, ErrOutOfRange) {
		t.Errorf("a language model of 10 classes: %v", err)
	}
	if g := ft.Groups(7); !slices.Equal(g, []int{0, 1, 2, 2, 2, 2, 2}) || ft.Tokens(7) != 4 {
		t.Errorf("groups %v", g)
	}
}

// The vectors were made on amd64; every other platform must reproduce them.
func TestInitVectors(t *testing.T) {
	s := DefaultSpec(MLP)
	s.Hidden = []int{4}
	seed := dao.Keccak256([]byte("seed"))
	p := Init(s, 3, 2, seed)
	if got := Hash(p).String(); got != initVector {
		t.Errorf("mlp: %s, first values %v", got, p[:3])
	}
	for i, v := range p {
		bias := i >= 12 && i < 16 || i >= 24
		limit := math.Sqrt(6.0 / 7) // 3 in, 4 out
		if i >= 16 {
			limit = 1 // 4 in, 2 out
		}
		if bias != (v == 0) || math.Abs(float64(v)) > limit {
			t.Errorf("parameter %d is %v", i, v)
		}
	}
	if slices.Equal(p, Init(s, 3, 2, dao.Keccak256([]byte("other")))) {
		t.Error("the seed has no effect")
	}
	zeros := Init(DefaultSpec(Logistic), 3, 2, seed)
	if !slices.Equal(zeros, make([]float32, 8)) {
		t.Errorf("logistic starts at %v", zeros)
	}
	if got := Hash(zeros).String(); got != zerosVector {
		t.Errorf("zeros hash to %s", got)
	}
}

func TestHashSeparates(t *testing.T) {
	seen := map[dao.Hash]bool{}
	for _, p := range [][]float32{nil, {0}, {0, 0}, {float32(math.Copysign(0, -1))}, {1}, {1, 0}, {0, 1}, make([]float32, 1024), make([]float32, 1025)} {
		h := Hash(p)
		if seen[h] {
			t.Errorf("%v collides", p)
		}
		seen[h] = true
	}
}

// TestApply recomputes every coordinate with big.Float, each operation rounded
// to 53 bits: a fused multiply-add would differ.
func TestApply(t *testing.T) {
	f53 := func(v float64) *big.Float { return new(big.Float).SetPrec(53).SetFloat64(v) }
	op := func() *big.Float { return new(big.Float).SetPrec(53) }
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 20).Draw(t, "n")
		params := rapid.SliceOfN(rapid.Float32Range(-1e3, 1e3), n, n).Draw(t, "params")
		agg := rapid.SliceOfN(rapid.Int64Range(-1<<40, 1<<40), n, n).Draw(t, "aggregate")
		scale := rapid.Float64Range(1, 1e6).Draw(t, "scale")
		weights := rapid.Float64Range(0.01, 100).Draw(t, "weights")
		rate := rapid.Float64Range(0.01, 2).Draw(t, "rate")
		before := slices.Clone(params)
		got, err := Apply(params, agg, scale, weights, rate)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(params, before) {
			t.Fatal("the model was changed in place")
		}
		for i := range got {
			num := op().Mul(f53(rate), f53(float64(agg[i])))
			step := op().Quo(num, op().Mul(f53(scale), f53(weights)))
			sum, _ := op().Add(f53(float64(params[i])), step).Float64()
			if want := float32(sum); got[i] != want {
				t.Fatalf("coordinate %d: %v, want %v", i, got[i], want)
			}
		}
	})
}

// TestApplyAverages is the meaning: the weighted mean of the members' updates.
func TestApplyAverages(t *testing.T) {
	// Two members, weights 1 and 0.5, updates (2, 0) and (-1, 3), scale 2^20.
	const scale = 1 << 20
	agg := []int64{2*scale - scale/2, 3 * scale / 2}
	got, err := Apply([]float32{10, 20}, agg, scale, 1.5, 1)
	if err != nil || !slices.Equal(got, []float32{11, 21}) {
		t.Errorf("%v, %v", got, err)
	}
}

func TestApplyRefusals(t *testing.T) {
	one := []float32{1}
	for name, c := range map[string]struct {
		params               []float32
		agg                  []int64
		scale, weights, rate float64
		want                 error
	}{
		"short":         {one, nil, 1, 1, 1, ErrWrongLength},
		"long":          {one, []int64{1, 2}, 1, 1, 1, ErrWrongLength},
		"no scale":      {one, []int64{1}, 0, 1, 1, ErrOutOfRange},
		"NaN weights":   {one, []int64{1}, 1, math.NaN(), 1, ErrOutOfRange},
		"infinite rate": {one, []int64{1}, 1, 1, math.Inf(1), ErrOutOfRange},
		"underflow":     {one, []int64{1}, 1e-200, 1e-200, 1, ErrOutOfRange},
		"NaN model":     {[]float32{float32(math.NaN())}, []int64{1}, 1, 1, 1, ErrNotFinite},
		"overflow":      {one, []int64{math.MaxInt64}, 1e-30, 1, 1, ErrNotFinite},
	} {
		if _, err := Apply(c.params, c.agg, c.scale, c.weights, c.rate); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

func TestCheckFinite(t *testing.T) {
	if err := CheckFinite([]float32{0, -1, math.MaxFloat32}); err != nil {
		t.Error(err)
	}
	for _, bad := range []float64{math.NaN(), math.Inf(1), math.Inf(-1)} {
		if err := CheckFinite([]float32{0, float32(bad)}); !errors.Is(err, ErrNotFinite) {
			t.Errorf("%v: %v", bad, err)
		}
	}
}

const (
	initVector  = "0xb47132fb7f78690b6975fee28f02be4fc91cdd71ebacae3f157b360eb220d2c8"
	zerosVector = "0x301a037a6611cf3271c273cc01509341a262f1a53ddbe037b21eb0d13adf8244"
)
