//go:build leaktest

package trainer

import (
	"fmt"
	"os"

	"sahm/dao"
	"sahm/mpc/leaktest"
)

func (t *Trainer) seamSeeds(f *seedFile) {
	for i, s := range f.Seeds {
		leaktest.Witness(leaktest.Secret{Kind: leaktest.Seed, Name: fmt.Sprintf("%s/%d", f.DatasetID, i), Bytes: s[:]})
	}
	if !f.Noise.IsZero() {
		leaktest.Witness(leaktest.Secret{Kind: leaktest.Seed, Name: f.DatasetID.String() + "/noise", Bytes: f.Noise[:]})
	}
	if leaktest.Defect(leaktest.Log) {
		for i, s := range f.Seeds {
			t.cfg.Log.Info("drew a seed", "subset", i, "seed", fmt.Sprint(s[:]))
		}
	}
}

func seamRecipient(secret dao.Hash) {
	leaktest.Witness(leaktest.Secret{Kind: leaktest.Recipient, Name: "recipient", Bytes: secret[:]})
}

// seamRows witnesses the first encoded rows.
func seamRows(x []float32) {
	leaktest.Witness(leaktest.Secret{Kind: leaktest.Rows, Name: "rows", Floats: x[:min(len(x), 1024)]})
}

// seamTrained witnesses the member's own model and the clipped update.
func seamTrained(params, delta []float32) {
	leaktest.Witness(leaktest.Secret{Kind: leaktest.Update, Name: "own parameters", Floats: params})
	leaktest.Witness(leaktest.Secret{Kind: leaktest.Update, Name: "clipped", Floats: delta})
}

// seamUpload witnesses the quantised update and the masked one in the file.
func seamUpload(v integers, path string) error {
	plain := make([]int64, v.n)
	if err := v.fill(plain, 0); err != nil {
		return err
	}
	masked, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	leaktest.Witness(leaktest.Secret{Kind: leaktest.Update, Name: "quantised", Ints: plain})
	leaktest.Witness(leaktest.Secret{Kind: leaktest.Masked, Name: "upload", Bytes: masked})
	return nil
}
