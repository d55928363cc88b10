package privacy

import (
	"fmt"
	"math"

	"sahm/dao"
)

// UnitName names what differential privacy protects.
type UnitName string

// The units there are.
const (
	UnitNone        UnitName = "none"
	UnitRecord      UnitName = "record"
	UnitContributor UnitName = "contributor"
)

// Unit is the unit of protection of an order. The zero value is not valid; No
// DP is spelled out as NoDP.
type Unit struct {
	Name    UnitName
	Epsilon float64 // +Inf for none
	Delta   float64 // 0 for none
}

// NoDP is the unit of a run without differential privacy, ε = ∞.
func NoDP() Unit { return Unit{Name: UnitNone, Epsilon: math.Inf(1)} }

// Validate accepts NoDP, and record and contributor with ε above 0 and δ in
// (0, 1). A finite ε without a unit is ErrNoAccountant.
func (u Unit) Validate() error {
	switch u.Name {
	case UnitNone, UnitRecord, UnitContributor:
	default:
		return fmt.Errorf("%w: %q", ErrBadUnit, string(u.Name))
	}
	if !math.IsInf(u.Epsilon, 1) {
		if math.IsNaN(u.Epsilon) || u.Epsilon < 0 {
			return fmt.Errorf("%w: ε = %v", ErrBadUnit, u.Epsilon)
		}
		if u.Name != UnitNone {
			if u.Epsilon == 0 || !(u.Delta > 0 && u.Delta < 1) {
				return fmt.Errorf("%w: ε = %v, δ = %v", ErrBadUnit, u.Epsilon, u.Delta)
			}
			return nil
		}
		return fmt.Errorf("%w (asked for unit %q, ε = %v)", ErrNoAccountant, string(u.Name), u.Epsilon)
	}
	if u.Name != UnitNone {
		return fmt.Errorf("%w: unit %q with ε = ∞ protects nothing; say \"none\"", ErrBadUnit, string(u.Name))
	}
	if u.Delta != 0 {
		return fmt.Errorf("%w: δ = %v without an ε", ErrBadUnit, u.Delta)
	}
	return nil
}

// String is what people are shown: "no DP", never an ε that hides it.
func (u Unit) String() string {
	if u.Name == UnitNone {
		return "no DP"
	}
	return fmt.Sprintf("%s-level DP, ε = %v, δ = %v", string(u.Name), u.Epsilon, u.Delta)
}

// UnitOf is what an order promises.
func UnitOf(p dao.Privacy) Unit {
	u := Unit{Epsilon: float64(p.EpsilonMicro) / 1e6, Delta: float64(p.DeltaPico) / 1e12}
	switch p.Unit {
	case dao.UnitNone:
		return NoDP()
	case dao.UnitRecord:
		u.Name = UnitRecord
	case dao.UnitContributor:
		u.Name = UnitContributor
	}
	return u
}
