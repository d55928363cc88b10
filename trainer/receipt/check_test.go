package receipt

import (
	"errors"
	"testing"

	"sahm/dao"
	"sahm/dao/typed"
)

// TestCheck: only the receipt that is owed, signed by its trainer here.
func TestCheck(t *testing.T) {
	secret := hashOf("trainer")
	k, err := typed.NewKey(secret[:])
	if err != nil {
		t.Fatal(err)
	}
	d := typed.EscrowDomain(1337, dao.Address{1})
	r := gpuReceipt()
	r.Trainer, r.FirstRound = k.Address(), 1
	sig, err := typed.Sign(k, d, r)
	if err != nil {
		t.Fatal(err)
	}
	owed := Owed{RunID: r.RunID, Attempt: 1, Role: Training, Trainer: r.Trainer, DatasetID: r.DatasetID, DatasetVersion: 2, SpecHash: r.SpecHash, FirstRound: 1, LastRound: 4}
	if got, err := Check(d, owed, r.Canonical(), sig); err != nil || got.Hash() != r.Hash() {
		t.Fatalf("control: %v", err)
	}
	for name, edit := range map[string]func(*Owed){
		"run": func(o *Owed) { o.RunID[0] ^= 1 }, "attempt": func(o *Owed) { o.Attempt++ }, "role": func(o *Owed) { o.Role = Evaluation },
		"trainer": func(o *Owed) { o.Trainer[0] ^= 1 }, "dataset": func(o *Owed) { o.DatasetID[0] ^= 1 }, "version": func(o *Owed) { o.DatasetVersion++ },
		"spec": func(o *Owed) { o.SpecHash[0] ^= 1 }, "fewer rounds": func(o *Owed) { o.LastRound-- }, "later rounds": func(o *Owed) { o.FirstRound++ },
	} {
		o := owed
		edit(&o)
		if _, err := Check(d, o, r.Canonical(), sig); !errors.Is(err, ErrAnother) {
			t.Errorf("another %s: %v", name, err)
		}
	}
	if _, err := Check(d, owed, []byte("{}"), sig); !errors.Is(err, ErrBadReceipt) {
		t.Errorf("no receipt: %v", err)
	}
	if _, err := Check(typed.EscrowDomain(1, dao.Address{1}), owed, r.Canonical(), sig); !errors.Is(err, typed.ErrWrongSigner) && !errors.Is(err, typed.ErrBadSignature) {
		t.Errorf("another chain: %v", err)
	}
	if _, err := Check(d, owed, r.Canonical(), nil); !errors.Is(err, typed.ErrBadSignature) {
		t.Errorf("no signature: %v", err)
	}
}
