//go:build leaktest

package cli

import (
	"fmt"

	"sahm/dao"
	"sahm/mpc/leaktest"
	"sahm/storage/seal"
)

// seamSalt makes the dataset's key the salt of its public id, if this process
// has the defect.
func seamSalt(salt dao.Hash, identity *seal.Identity) dao.Hash {
	if leaktest.Defect(leaktest.Chain) {
		return identity.Secret()
	}
	return salt
}

func seamPieces(id dao.DatasetID, pieces []seal.Piece) {
	for i, p := range pieces {
		leaktest.Witness(leaktest.Secret{Kind: leaktest.Piece, Name: fmt.Sprintf("%s/%d", id, i), Bytes: p.Value[:]})
	}
}
