package model

// DefaultStrategy is a server rule with constants that do well by
// docs/accuracy.md; nil for plain averaging and for a name that is none.
func DefaultStrategy(n StrategyName) *Strategy {
	switch n {
	case FedProx:
		return &Strategy{Name: FedProx, Mu: 0.1}
	case FedAdam:
		return &Strategy{Name: FedAdam, Beta1: 0.9, Beta2: 0.99, Tau: 0.001}
	case SCAFFOLD:
		return &Strategy{Name: SCAFFOLD}
	default:
		return nil
	}
}

// DefaultSpec is a spec that trains well by federated averaging in about five
// rounds; DESIGN.md of trainer/engine has the figures. Logistic regression and
// the mlp are for standardised tabular data, the tabular transformer too (say
// which features make up a column in Columns), the cnn for images of 8×8 grey
// pixels, the language model for text in bytes. An unknown family gives
// logistic regression.
func DefaultSpec(f Family) Spec {
	s := Spec{
		Version:    Version,
		Family:     Logistic,
		Optimizer:  Optimizer{Name: Momentum, LearningRate: 0.05, Momentum: 0.9},
		BatchSize:  32,
		LocalSteps: 40,
		L2:         0.0001,
	}
	adam := Optimizer{Name: Adam, LearningRate: 0.003, Beta1: 0.9, Beta2: 0.99, Epsilon: 1e-8}
	switch f {
	case MLP:
		s.Family = MLP
		s.Hidden = []int{32}
		s.Activation = ReLU
	case CNN:
		s.Family = CNN
		s.Image = Image{Height: 8, Width: 8, Channels: 1}
		s.Convolutions = []Convolution{{Filters: 16, Kernel: 3, Stride: 1, Padding: 1}, {Filters: 32, Kernel: 3, Stride: 2, Padding: 1}}
		s.Hidden = []int{64}
		s.Activation = ReLU
	case FTTransformer:
		s.Family = FTTransformer
		s.Transformer = Transformer{Width: 32, Heads: 4, Blocks: 2, Feedforward: 64}
		s.Activation = ReLU
		s.Optimizer = adam
	case LM:
		s.Family = LM
		s.Transformer = Transformer{Width: 64, Heads: 4, Blocks: 2, Feedforward: 128}
		s.Activation = ReLU
		s.Optimizer = adam
	}
	return s
}
