package settlement

import (
	"encoding/binary"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/federated/protocol"
)

// CohortBase names what the members of a cohort started from: sums of two
// cohorts with one base can be subtracted, in the same run or in another. The
// statistics round starts from the schema alone. A training run starts from the
// round-0 parameters, which are zero for logistic regression and drawn from the
// run's id for every other family. A statistics order starts from the schema,
// too: see CatalogueBase. It fails, as [model.ParseSpec] does, on a
// spec that does not parse.
func CohortBase(run dao.RunID, round uint32, d *protocol.RunDocs) (dao.Hash, error) {
	if protocol.Statistics(&d.Order, round) {
		h := d.Order.Training.SchemaHash
		return dao.Keccak256([]byte("sahm/custodian/base/statistics/v1"), h[:]), nil
	}
	spec, err := model.ParseSpec(d.Spec)
	if err != nil {
		return dao.Hash{}, err
	}
	if spec.Family == model.Logistic {
		// Of the model, not of the upload: with control variates behind them, the
		// updates of the first round are those of plain averaging.
		length := d.Order.Training.ModelLength
		if spec.Rule().Name == model.SCAFFOLD {
			length /= 2
		}
		return dao.Keccak256([]byte("sahm/custodian/base/zero/v1"), binary.BigEndian.AppendUint64(nil, length)), nil
	}
	seed := protocol.InitSeed(run)
	return dao.Keccak256([]byte("sahm/custodian/base/drawn/v1"), seed[:]), nil
}

// CatalogueBase is the other base of statistics orders, the same for all of
// them: who chooses the schema chooses how rows are counted, and could else have
// two cohorts that differ by one member summed under two schemas. Within one
// cohort, two schemas without noise would tell what merging rare buckets hides.
func CatalogueBase() dao.Hash {
	return dao.Keccak256([]byte("sahm/custodian/base/catalogue/v1"))
}
