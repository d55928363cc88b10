package main

import (
	"fmt"
	"math/rand/v2"

	"sahm/federated/cmd/internal/samples"
	"sahm/federated/model"
	"sahm/trainer/dataset"
)

// flowerCase names the case that is a whole round.
const flowerCase = "flower"

// one is a training that both sides do. The bar is that ours takes at least
// limit times as many samples a second as theirs; 0 is a case without a bar.
type one struct {
	name  string
	title string
	limit float64
	load  func(dir string) (data, error)
	spec  func(d data) model.Spec
}

func caseNames() []string {
	var names []string
	for _, c := range cases() {
		names = append(names, c.name)
	}
	return append(names, flowerCase)
}

// cases are what is measured. The bars are on the models that the product
// trains by default, in so far as it has defaults; the larger ones beside them
// show where the ratio goes as arithmetic outweighs the cost of a step.
func cases() []one {
	return []one{
		{"logistic", "logistic regression, batch 32", 1, adult, func(data) model.Spec { return model.DefaultSpec(model.Logistic) }},
		{"mlp", "one layer of 32, batch 32", 1, adult, func(data) model.Spec { return model.DefaultSpec(model.MLP) }},
		{"mlp-wide", "layers of 256 and 128, batch 128", 0, adult, func(data) model.Spec {
			s := model.DefaultSpec(model.MLP)
			s.Hidden, s.BatchSize = []int{256, 128}, 128
			return s
		}},
		{"fttransformer", "width 32, 4 heads, 2 blocks, batch 64", 0.7, adult, func(d data) model.Spec {
			s := model.DefaultSpec(model.Logistic)
			s.Family, s.Activation, s.Columns = model.FTTransformer, model.ReLU, d.columns
			s.Transformer = model.Transformer{Width: 32, Heads: 4, Blocks: 2, Feedforward: 64}
			s.BatchSize, s.Optimizer.LearningRate = 64, 0.01
			return s
		}},
		{"cnn", "convolutions of 16 and 32 filters, a layer of 64, batch 32", 0.5, digits, func(data) model.Spec {
			s := model.DefaultSpec(model.MLP)
			s.Family, s.Hidden = model.CNN, []int{64}
			s.Image = model.Image{Height: 8, Width: 8, Channels: 1}
			s.Convolutions = []model.Convolution{{Filters: 16, Kernel: 3, Stride: 1, Padding: 1}, {Filters: 32, Kernel: 3, Stride: 2, Padding: 1}}
			return s
		}},
	}
}

// data are encoded rows: those that are trained on and those that the result
// is scored on.
type data struct {
	name            string
	inputs, classes int
	columns         []int // features of each column
	x, testX        []float32
	y, testY        []int32
}

// splitSeed deals rows out to training and test.
const splitSeed = 1

func adult(dir string) (data, error)  { return load(samples.Adult(), dir) }
func digits(dir string) (data, error) { return load(samples.Optdigits(), dir) }

// load reads a set, keeps a fifth for the test, and encodes both with the
// statistics of the rest, as a market would.
func load(set samples.Set, dir string) (data, error) {
	t, err := set.Read(dir)
	if err != nil {
		return data{}, err
	}
	schema, err := dataset.InferSchema(t)
	if err != nil {
		return data{}, err
	}
	order := rand.New(rand.NewPCG(splitSeed, 0)).Perm(t.Rows())
	test, train := t.Subset(order[:t.Rows()/5]), t.Subset(order[t.Rows()/5:])
	sum, _, err := dataset.StatsVector(schema, train)
	if err != nil {
		return data{}, err
	}
	enc, err := dataset.NewEncoder(schema, sum)
	if err != nil {
		return data{}, err
	}
	d := data{name: fmt.Sprintf("%s, %d rows", set.Name, train.Rows()), inputs: enc.Width(), classes: enc.Classes(), columns: widths(schema)}
	if d.x, d.y, _, err = enc.Encode(train); err != nil {
		return data{}, err
	}
	d.testX, d.testY, _, err = enc.Encode(test)
	return d, err
}

// widths are the numbers of features of each column of a schema.
func widths(s dataset.Schema) []int {
	var out []int
	for _, f := range s.Features {
		alone := s
		alone.Features = []dataset.Feature{f}
		out = append(out, dataset.EncodedWidth(alone))
	}
	return out
}
