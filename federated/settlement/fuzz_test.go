package settlement_test

import (
	"errors"
	"testing"

	"sahm/dao"
	"sahm/federated/settlement"
	"sahm/mpc/mask"
)

// FuzzOpenAggregate: whatever members upload and custodians answer, an
// aggregate is within the order's declared range, or there is none and the
// error says why.
func FuzzOpenAggregate(f *testing.F) {
	f.Add([]byte{1, 0, 0, 0}, []byte{2, 0, 0, 0}, []byte{1, 0, 0, 0}, false)
	f.Add([]byte{}, []byte{}, []byte{}, false)
	f.Add([]byte{0, 0, 0, 0x80}, []byte{0, 0, 0, 0}, []byte{0, 0, 0, 0}, false)
	f.Add([]byte{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f}, []byte{1, 0, 0, 0, 0, 0, 0, 0}, []byte{0, 0, 0, 0, 0, 0, 0, 0}, true)
	f.Fuzz(func(t *testing.T, a, b, sum []byte, wide bool) {
		o := dao.Order{Datasets: make([]dao.DatasetUse, 2), Training: dao.Training{ModelLength: uint64(len(a) / 4), WordBits: 32, ClipNormMicro: 1_000_000}}
		if wide {
			o.Training.WordBits, o.Training.ModelLength = 64, uint64(len(a)/8)
		}
		v, err := settlement.OpenAggregate(t.Context(), &o, settlement.InMemory([][]byte{a, b}), settlement.InMemory([][]byte{sum}))
		if err != nil {
			if !errors.Is(err, mask.ErrWrongLength) && !errors.Is(err, mask.ErrBadContext) && !errors.Is(err, settlement.ErrOutOfRange) {
				t.Fatalf("unnamed error %v", err)
			}
			return
		}
		q, err := settlement.Quantiser(&o)
		if err != nil || len(v)*int(o.Training.WordBits)/8 != len(a) || len(a) != len(b) || len(a) != len(sum) {
			t.Fatalf("%d values of %d, %d, %d bytes; %v", len(v), len(a), len(b), len(sum), err)
		}
		for i, x := range v {
			if x > q.MaxSum() || x < -q.MaxSum() {
				t.Fatalf("value %d is %d, beyond %d", i, x, q.MaxSum())
			}
		}
	})
}
