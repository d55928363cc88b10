package chain

import (
	"bytes"

	"sahm/dao"
	"sahm/dao/pricing"
)

// SetsParameters reads a call that replaces the prices; ok is false for any
// other call. Such a call carries every number, changed or not.
func (c *Contracts) SetsParameters(a Action) (p PriceParameters, ok bool) {
	if len(a.Data) < 4 {
		return p, false
	}
	v, err := c.bound.prices.UnpackParameters(a.Data[4:]) // setParameters takes what parameters gives
	if err != nil {
		return p, false
	}
	p = PriceParameters{
		BasePriceWei: dao.NewWei(v.BasePriceWei), PerRowWei: dao.NewWei(v.PerRowWei), TierBps: v.TierBps,
		GuaranteedBps: v.GuaranteedBps, ComputePerSeatRoundWei: dao.NewWei(v.ComputePerSeatRoundWei),
		CustodyPerRoundWei: dao.NewWei(v.CustodyPerRoundWei), DAOFeeBps: v.DaoFeeBps,
	}
	to, data := c.PackSetParameters(p)
	return p, to == a.To && bytes.Equal(data, a.Data)
}

// SetsDynamics reads a call that says how prices move, as SetsParameters does.
func (c *Contracts) SetsDynamics(a Action) (d pricing.Dynamics, ok bool) {
	if len(a.Data) < 4 {
		return d, false
	}
	v, err := c.bound.prices.UnpackDynamics(a.Data[4:])
	if err != nil {
		return d, false
	}
	d = pricing.Dynamics{
		DemandRiseMicro: small(v.DemandRiseMicro), DemandDecayMicro: small(v.DemandDecayMicro), DemandCapMicro: small(v.DemandCapMicro),
		QualityMinBps: v.QualityMinBps, QualityMaxBps: v.QualityMaxBps, QualityStepBps: v.QualityStepBps,
	}
	to, data := c.PackSetDynamics(d)
	return d, to == a.To && bytes.Equal(data, a.Data)
}
