package receipt

import (
	"cmp"
	"math"
	"math/bits"
	"slices"

	"sahm/dao"
)

// Settled is one receipt of a run that was settled, or of a seat that lost its
// work, with what its trainer was paid for it.
type Settled struct {
	Receipt Receipt
	PaidWei dao.Wei // for this receipt's share of the run
}

// Row is one trainer's line of the leaderboard. What was measured for none of
// its receipts is nil. FLOPs per wei is small and wei per dollar is the
// market's: whoever shows rows multiplies.
type Row struct {
	Trainer  dao.Address `json:"trainer"`
	Receipts int         `json:"receipts"`
	// VerifiedFLOPs are those of receipts in settled runs that no dispute took
	// away: what was paid for.
	VerifiedFLOPs uint64  `json:"verifiedFlops"`
	PaidWei       dao.Wei `json:"paidWei"`
	// FLOPsPerToken is VerifiedFLOPs for one whole unit (10^18) of the payment
	// token.
	FLOPsPerToken *float64 `json:"flopsPerToken"`
	// JoulesPerFLOP counts receipts that measured energy only, both in what was
	// used and in what was done with it.
	JoulesPerFLOP *float64 `json:"joulesPerFlop"`
	// MFU is the mean over receipts with a known peak, weighted by busy time.
	MFU *float64 `json:"mfu"`
	// ReferenceSeconds of receipts that were calibrated.
	ReferenceSeconds         *float64 `json:"referenceSeconds"`
	ReferenceSecondsPerToken *float64 `json:"referenceSecondsPerToken"`
	// SuccessRate is receipts over receipts and lost seats.
	SuccessRate *float64 `json:"successRate"`
	Lost        int      `json:"lost"` // seats that it left undone, and receipts lost in a dispute
}

// Board adds up receipts by trainer. lost counts each trainer's seats that came
// to nothing. Implausible and disputed receipts count as lost. Rows are ordered
// by FLOPs per token, best first, then by what was verified, then by address.
func Board(settled []Settled, lost map[dao.Address]int) []Row {
	type sums struct {
		row                        Row
		busy, mfu                  float64
		energyMJ, energyFLOPs      float64
		referenceMs, referencePaid float64
		calibrated                 bool
	}
	by := map[dao.Address]*sums{}
	of := func(a dao.Address) *sums {
		if by[a] == nil {
			by[a] = &sums{row: Row{Trainer: a}}
		}
		return by[a]
	}
	for a, n := range lost {
		of(a).row.Lost += n
	}
	for _, s := range settled {
		r := s.Receipt
		t := of(r.Trainer)
		if r.Plausible() != nil || r.Audit == AuditDisputed {
			t.row.Lost++
			continue
		}
		t.row.Receipts++
		t.row.PaidWei = t.row.PaidWei.Add(s.PaidWei)
		if sum, carry := bits.Add64(t.row.VerifiedFLOPs, r.FLOPs, 0); carry == 0 {
			t.row.VerifiedFLOPs = sum
		} else {
			t.row.VerifiedFLOPs = math.MaxUint64
		}
		if r.EnergyMilliJoules != nil && r.FLOPs > 0 {
			t.energyMJ += float64(*r.EnergyMilliJoules)
			t.energyFLOPs += float64(r.FLOPs)
		}
		if u, ok := r.MFU(); ok {
			t.mfu += u * float64(r.BusyMs)
			t.busy += float64(r.BusyMs)
		}
		if r.ReferenceMs != nil {
			t.calibrated = true
			t.referenceMs += float64(*r.ReferenceMs)
			t.referencePaid += tokens(s.PaidWei)
		}
	}
	rows := make([]Row, 0, len(by))
	for _, t := range by {
		r := t.row
		r.FLOPsPerToken = ratio(float64(r.VerifiedFLOPs), tokens(r.PaidWei))
		r.JoulesPerFLOP = ratio(t.energyMJ/1000, t.energyFLOPs)
		r.MFU = ratio(t.mfu, t.busy)
		r.SuccessRate = ratio(float64(r.Receipts), float64(r.Receipts+r.Lost))
		if t.calibrated {
			r.ReferenceSeconds = new(t.referenceMs / 1000)
			r.ReferenceSecondsPerToken = ratio(t.referenceMs/1000, t.referencePaid)
		}
		rows = append(rows, r)
	}
	slices.SortFunc(rows, func(a, b Row) int {
		return cmp.Or(-compare(a.FLOPsPerToken, b.FLOPsPerToken), -cmp.Compare(a.VerifiedFLOPs, b.VerifiedFLOPs), slices.Compare(a.Trainer[:], b.Trainer[:]))
	})
	return rows
}

// compare puts what is not known below everything.
func compare(a, b *float64) int {
	switch {
	case a == nil && b == nil:
		return 0
	case a == nil:
		return -1
	case b == nil:
		return 1
	}
	return cmp.Compare(*a, *b)
}

func ratio(a, b float64) *float64 {
	if b <= 0 {
		return nil
	}
	return new(a / b)
}

// tokens is wei in whole units, for display only.
func tokens(w dao.Wei) float64 {
	f, _ := w.Big().Float64()
	return f / 1e18
}
