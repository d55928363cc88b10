package privacy

import "math"

// maxQuadraturePoints bounds the work of one fractional order; noise so small
// that more would be needed gets the chord between whole orders instead.
const maxQuadraturePoints = 1 << 11

// reach is how many standard deviations the quadrature goes beyond the peaks:
// what is left out is below e^-72 of the result.
const reach = 12

// logMomentFraction is log(A-1) for any order α > 1, as
//
//	A-1 = E[G(u(z))],  G(u) = (1+u)^α - 1 - αu ≥ 0,  u = q·(exp((2z-1)/2σ²) - 1),
//
// over z ~ N(0, σ²): E[u] = 0, so subtracting αu changes nothing except that
// the integrand has one sign and nothing cancels. The series of erfc in §3.3 of
// the paper alternates beyond k = α and yields A, not A-1.
//
// The integrand is analytic in the strip |Im z| < πσ² (where 1+u first reaches
// zero) and falls off like a Gaussian, so the trapezoidal rule converges
// exponentially; the step of quadratureStep leaves a relative error below
// 1e-15 times what float64 loses.
func logMomentFraction(alpha, q, sigma float64) float64 {
	h := quadratureStep(sigma)
	low := -reach * sigma
	n := quadraturePoints(alpha, sigma)
	sum := newLogSum()
	for i := range int(n) {
		z := low + float64(i)*h
		s := z / sigma
		sum.add(logExcess(alpha, q, (z-0.5)/(sigma*sigma)) - s*s/2)
	}
	return sum.log() + math.Log(h/(sigma*math.Sqrt(2*math.Pi)))
}

func quadratureStep(sigma float64) float64 {
	s2 := sigma * sigma
	return math.Min(sigma/4, 2*math.Pi*math.Pi*s2/(80+5*s2))
}

// quadraturePoints counts the points from -reach·σ to max(2, α)+reach·σ: for
// small u the integrand is like u² and peaks near 2, for large u near α.
func quadraturePoints(alpha, sigma float64) float64 {
	return math.Ceil((math.Max(2, alpha)+2*reach*sigma)/quadratureStep(sigma)) + 1
}

// logExcess is log G(u) for u = q(e^x - 1), -Inf at u = 0.
func logExcess(alpha, q, x float64) float64 {
	if x > 600 { // e^x may overflow; 1-q is nothing beside it
		l := math.Log(q) + x
		return alpha*l + math.Log1p(-math.Exp(math.Log(alpha)+l-alpha*l))
	}
	u := q * math.Expm1(x)
	if u == 0 {
		return math.Inf(-1)
	}
	if math.Abs(u)*alpha < 0.1 {
		// Σ_{k≥2} C(α,k) u^k: each term is under a tenth of the one before.
		term := alpha * (alpha - 1) / 2 * u * u
		sum := 0.0
		for k := 2.0; k < 20; k++ {
			sum += term
			term *= (alpha - k) / (k + 1) * u
		}
		return math.Log(sum)
	}
	logR := math.Log1p(u)
	if u < -0.5 { // 1+u would cancel
		logR = math.Log((1 - q) + q*math.Exp(x))
	}
	l := alpha * logR
	if l > 30 {
		return l + math.Log1p(-math.Exp(math.Log1p(alpha*u)-l))
	}
	return math.Log(math.Expm1(l) - alpha*u)
}
