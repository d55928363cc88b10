package receipt

import (
	"errors"
	"fmt"

	"sahm/dao"
	"sahm/dao/typed"
)

// ErrAnother reports a receipt of another run, seat, model or round than the
// one that is owed.
var ErrAnother = errors.New("receipt of another run, seat, model or round")

// ErrOverclaimed reports a trainer's receipt that names an audit: what auditors
// found is theirs to say.
var ErrOverclaimed = errors.New("receipt claims an audit that is not its trainer's to claim")

// Owed is what a receipt must be for.
type Owed struct {
	RunID          dao.RunID
	Attempt        uint32
	Role           Role
	Trainer        dao.Address
	DatasetID      dao.DatasetID
	DatasetVersion uint32
	SpecHash       dao.Hash // model.Spec.Hash
	// FirstRound and LastRound bound the rounds that it may cover.
	FirstRound, LastRound uint32
}

// Check reads a receipt and demands that it is what is owed and that its
// trainer signed it in the escrow's domain. Both who stores receipts and who
// signs results by them use it: a receipt that only one of the two refuses
// would stop a run. Errors: ErrBadReceipt, ErrAnother, ErrImplausible,
// ErrOverclaimed, those of typed.Verify.
func Check(escrow typed.Domain, owed Owed, document, sig []byte) (Receipt, error) {
	r, err := Parse(document)
	if err != nil {
		return Receipt{}, err
	}
	got := Owed{RunID: r.RunID, Attempt: r.Attempt, Role: r.Role, Trainer: r.Trainer, DatasetID: r.DatasetID, DatasetVersion: r.DatasetVersion,
		SpecHash: r.SpecHash, FirstRound: owed.FirstRound, LastRound: owed.LastRound}
	if got != owed || r.FirstRound < owed.FirstRound || r.LastRound > owed.LastRound {
		return Receipt{}, fmt.Errorf("%w: %s of %s, rounds %d to %d", ErrAnother, r.Role, r.Trainer, r.FirstRound, r.LastRound)
	}
	if r.Version >= V2 && r.Audit != AuditNone && r.Audit != SelfAttested {
		return Receipt{}, fmt.Errorf("%w: %q", ErrOverclaimed, r.Audit)
	}
	if err := r.Plausible(); err != nil {
		return Receipt{}, err
	}
	return r, typed.Verify(escrow, r, sig, owed.Trainer)
}
