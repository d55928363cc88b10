package masked

import (
	"errors"
	"slices"
	"testing"

	"sahm/dao"
	"sahm/mpc"
	"sahm/mpc/mask"
)

// What opens is the sum of what went in, and nothing that went in is in the
// clear.
func TestRound(t *testing.T) {
	for _, bits := range []mask.Bits{mask.Bits32, mask.Bits64} {
		r := Run{ID: dao.RunID{1}, Committee: mpc.Committee{M: 5, T: 3}, Bits: bits, Length: 50}
		const members = 7
		want := make([]int64, r.Length)
		sum := make([]byte, int(r.Length)*bits.Bytes())
		for i := range members {
			v := make([]int64, r.Length)
			for j := range v {
				v[j] = int64(i*j - 40)
				want[j] += v[j]
			}
			y, err := r.Mask(i, 3, v)
			if err != nil {
				t.Fatal(err)
			}
			if plain, _ := mask.ToSigned(y, bits); slices.Equal(plain, v) {
				t.Fatal("the upload is not masked")
			}
			if err := mask.AddInto(sum, y, bits); err != nil {
				t.Fatal(err)
			}
		}
		answers := make([][][]byte, r.Committee.M)
		for k := range answers {
			var err error
			if answers[k], err = r.Answer(k, 3, members); err != nil {
				t.Fatal(err)
			}
		}
		got, err := r.Open(slices.Clone(sum), answers)
		if err != nil || !slices.Equal(got, want) {
			t.Fatalf("%v, want %v: %v", got, want, err)
		}
		if _, err := r.Open(slices.Clone(sum), answers[:3]); err != nil {
			t.Errorf("three of five custodians: %v", err)
		}
		if _, err := r.Open(slices.Clone(sum), answers[:2]); err == nil {
			t.Error("two of five custodians open a sum")
		}
		answers[1][0] = slices.Clone(answers[1][0])
		answers[1][0][5]++
		if _, err := r.Open(slices.Clone(sum), answers); !errors.Is(err, ErrHolders) {
			t.Errorf("a custodian that lies: %v", err)
		}
	}
}
