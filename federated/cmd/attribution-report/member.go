package main

import (
	"math"
	"math/rand/v2"
)

// member is one contributor of a cohort. id names it and everything about it,
// so that coalitions of members with the same ids are trained once.
type member struct {
	id      string
	rows    rowset // registered and, if honest, trained on
	conduct conduct
}

// conduct is what a member sends as its update in place of training on its
// rows; nil for an honest member.
type conduct func(moment) []float32

// moment is what a member knows when it makes its update.
type moment struct {
	entering []float32 // parameters entering this round
	before   []float32 // and the one before; nil in the first round
	first    []float32 // the update that honest training gave in the first round
	draw     *rand.Rand
}

// idle sends zeros: the free rider that does nothing.
func idle(m moment) []float32 { return make([]float32, len(m.entering)) }

// stale trains once and sends that update again in every round.
func stale(m moment) []float32 { return append([]float32(nil), m.first...) }

// echo has no data: it sends the cohort's last step back (the delta-weights
// free rider of Lin et al., 1911.12560).
func echo(m moment) []float32 {
	out := idle(m)
	for i := range m.before {
		out[i] = m.entering[i] - m.before[i]
	}
	return out
}

// randomStep has no data: it sends a random direction with the norm of the
// cohort's last step.
func randomStep(m moment) []float32 {
	last := echo(m)
	var norm, drawn float64
	out := make([]float32, len(last))
	for i, v := range last {
		norm += float64(v) * float64(v)
		z := m.draw.NormFloat64()
		out[i] = float32(z)
		drawn += z * z
	}
	f := math.Sqrt(norm / drawn)
	for i, v := range out {
		out[i] = float32(float64(v) * f)
	}
	return out
}
