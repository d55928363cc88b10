package chain

import (
	"math/big"
	"testing"

	"sahm/dao"
	"sahm/dao/pricing"
)

// TestSetsBook: what a call sets is read from its bytes, and other calls, other
// contracts and trailing bytes are not taken for it.
func TestSetsBook(t *testing.T) {
	addr := func(n byte) (a dao.Address) { a[19] = n; return a }
	wei := func(n int64) dao.Wei { return dao.NewWei(big.NewInt(n)) }
	c := NewContracts(nil, Addresses{Prices: addr(1), Credit: addr(2)})
	p := PriceParameters{BasePriceWei: wei(7), PerRowWei: wei(8), TierBps: [3]uint32{1, 2, 3}, GuaranteedBps: 4, ComputePerSeatRoundWei: wei(9), CustodyPerRoundWei: wei(10), DAOFeeBps: 5}
	to, data := c.PackSetParameters(p)
	got, ok := c.SetsParameters(Action{To: to, Data: data})
	if _, again := c.PackSetParameters(got); !ok || string(again) != string(data) {
		t.Errorf("prices: %+v, %t", got, ok)
	}
	d := pricing.Dynamics{DemandRiseMicro: 1, DemandDecayMicro: 2, DemandCapMicro: 3, QualityMinBps: 4, QualityMaxBps: 5, QualityStepBps: 6}
	_, moves := c.PackSetDynamics(d)
	if got, ok := c.SetsDynamics(Action{To: to, Data: moves}); !ok || got != d {
		t.Errorf("dynamics: %+v, %t", got, ok)
	}
	_, pay := c.PackTransferCredit(addr(3), wei(1))
	for _, a := range []Action{{To: to}, {To: to, Data: pay}, {To: addr(9), Data: data}, {To: to, Data: append(data[:len(data):len(data)], 0)}, {To: to, Data: data[:len(data)-1]}} {
		if _, ok := c.SetsParameters(a); ok {
			t.Errorf("taken for prices: %x", a.Data)
		}
		if _, ok := c.SetsDynamics(a); ok {
			t.Errorf("taken for dynamics: %x", a.Data)
		}
	}
}
