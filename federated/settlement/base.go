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
// run's id for every other family. It fails, as [model.ParseSpec] does, on a
// spec that does not parse.
func CohortBase(run dao.RunID, round uint32, d *protocol.RunDocs) (dao.Hash, error) {
	if round == protocol.StatsRound {
		h := d.Order.Training.SchemaHash
		return dao.Keccak256([]byte("sahm/custodian/base/statistics/v1"), h[:]), nil
	}
	spec, err := model.ParseSpec(d.Spec)
	if err != nil {
		return dao.Hash{}, err
	}
	if spec.Family == model.Logistic {
		return dao.Keccak256([]byte("sahm/custodian/base/zero/v1"), binary.BigEndian.AppendUint64(nil, d.Order.Training.ModelLength)), nil
	}
	seed := protocol.InitSeed(run)
	return dao.Keccak256([]byte("sahm/custodian/base/drawn/v1"), seed[:]), nil
}
