package chain

import (
	"math/big"
	"testing"
)

// TestTipOfALyingNode: a node that asks for all coins as a tip gets no more
// than a bounded one, also after it has called every fee too low.
func TestTipOfALyingNode(t *testing.T) {
	coin := new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)
	base := big.NewInt(7_000_000_000)
	tip, feeCap := fees(1, base, coin)
	if tip.Int64() != maxTip || feeCap.Int64() != 2*base.Int64()+maxTip {
		t.Errorf("tip %s, at most %s", tip, feeCap)
	}
	for range 200 {
		tip = atMostTip(bumped(tip))
	}
	if tip.Int64() != maxTip {
		t.Errorf("raised to %s", tip)
	}
	if tip, _ := fees(1, base, big.NewInt(2_000_000_000)); tip.Int64() != 2_000_000_000 {
		t.Errorf("an honest tip became %s", tip)
	}
}
