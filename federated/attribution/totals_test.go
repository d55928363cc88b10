package attribution

import (
	"errors"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
	"sahm/mpc"
	"sahm/mpc/mask"
)

func TestTotalsRefuse(t *testing.T) {
	if _, err := NewTotals(16, 3); !errors.Is(err, ErrShape) {
		t.Errorf("16 bits: %v", err)
	}
	if _, err := NewTotals(mask.Bits32, 0); !errors.Is(err, ErrShape) {
		t.Errorf("nobody: %v", err)
	}
	tot, err := NewTotals(mask.Bits32, 2)
	if err != nil {
		t.Fatal(err)
	}
	if err := tot.AddRound(0, []uint64{1}); !errors.Is(err, ErrShape) {
		t.Errorf("short: %v", err)
	}
	if err := tot.AddRound(5, []uint64{1, 2}); err != nil {
		t.Fatal(err)
	}
	if err := tot.AddRound(5, []uint64{1, 2}); !errors.Is(err, ErrRoundTwice) {
		t.Errorf("twice: %v", err)
	}
	if err := tot.AddRound(2, []uint64{1, 2}); err != nil || !slices.Equal(tot.Rounds(), []uint32{2, 5}) {
		t.Errorf("rounds %v, %v", tot.Rounds(), err)
	}
	if _, err := tot.Open([]uint64{1}); !errors.Is(err, ErrShape) {
		t.Errorf("short custodian: %v", err)
	}
	if got, err := tot.Open([]uint64{3, 0}); err != nil || !slices.Equal(got, []int64{-1, 4}) {
		t.Errorf("opened %v, %v", got, err)
	}
	if _, err := tot.Open(); !errors.Is(err, ErrOpened) {
		t.Errorf("second opening: %v", err)
	}
	if err := tot.AddRound(7, []uint64{1, 2}); !errors.Is(err, ErrOpened) {
		t.Errorf("round after opening: %v", err)
	}
}

// Through real masks: the opened totals are the plain inner products, whoever
// answers for which piece.
func TestTotalsOpenThroughMasks(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		bits := rapid.SampledFrom([]mask.Bits{mask.Bits32, mask.Bits64}).Draw(t, "bits")
		c := mpc.Committee{M: 3, T: 2}
		const members, rounds, d = 3, 4, 9
		coordinator, err := NewTotals(bits, members)
		if err != nil {
			t.Fatal(err)
		}
		custodians := make([]*Totals, c.M)
		for k := range custodians {
			custodians[k], _ = NewTotals(bits, members)
		}
		want := make([]int64, members)
		for r := range rounds {
			g := rapid.SliceOfN(rapid.Int32Range(-10, 10), d, d).Draw(t, "g")
			atCoordinator := make([]uint64, members)
			atCustodian := make([][]uint64, c.M)
			for k := range atCustodian {
				atCustodian[k] = make([]uint64, members)
			}
			for i := range members {
				x := rapid.SliceOfN(rapid.Int64Range(-1<<20, 1<<20), d, d).Draw(t, "x")
				for j := range x {
					want[i] += x[j] * int64(g[j])
				}
				y, err := mask.FromSigned(x, bits)
				if err != nil {
					t.Fatal(err)
				}
				var terms []mask.Term
				for p := range c.Pieces() {
					terms = append(terms, mask.Term{Seed: [32]byte{byte(i), byte(p)}, Context: mask.Context{
						Version: mask.Version, Purpose: mask.Train, Bits: bits, Length: d,
						Round: uint32(r), Contributor: dao.Address{byte(i)}, Subset: uint16(p),
					}})
				}
				if err := mask.AddMasks(y, terms, mask.Options{}); err != nil {
					t.Fatal(err)
				}
				if atCoordinator[i], err = mask.Inner(y, g, bits); err != nil {
					t.Fatal(err)
				}
				inner, err := mask.InnerProduct(terms, g, mask.Options{})
				if err != nil {
					t.Fatal(err)
				}
				for p, v := range inner {
					h := c.Holders(p)
					atCustodian[h[(r+p)%len(h)]][i] += v
				}
			}
			if err := coordinator.AddRound(uint32(r), atCoordinator); err != nil {
				t.Fatal(err)
			}
			for k, tot := range custodians {
				if err := tot.AddRound(uint32(r), atCustodian[k]); err != nil {
					t.Fatal(err)
				}
			}
		}
		got, err := coordinator.Open(custodians[0].Values(), custodians[1].Values(), custodians[2].Values())
		if err != nil || !slices.Equal(got, want) {
			t.Fatalf("opened %v, want %v (%v)", got, want, err)
		}
	})
}
