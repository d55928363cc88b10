package model

// DefaultSpec is a spec that trains well by federated averaging in about five
// rounds on standardised tabular data; DESIGN.md of trainer/engine has the
// figures. An unknown family gives logistic regression.
func DefaultSpec(f Family) Spec {
	s := Spec{
		Version:    Version,
		Family:     Logistic,
		Optimizer:  Optimizer{Name: Momentum, LearningRate: 0.05, Momentum: 0.9},
		BatchSize:  32,
		LocalSteps: 40,
		L2:         0.0001,
	}
	if f == MLP {
		s.Family = MLP
		s.Hidden = []int{32}
		s.Activation = ReLU
	}
	return s
}
