package verify

import (
	"errors"
	"fmt"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/trainer/receipt"
)

// ErrForged reports a receipt that claims other work than was committed to.
var ErrForged = errors.New("receipt claims other work than was committed")

// CheckReceipt demands that a receipt claims what its seat's commitment covers
// and no more: the commitment itself, whose salt was revealed; run, attempt,
// dataset, trainer, spec and class of the context; steps, samples and FLOPs as
// they follow from the committed rounds, for a model of inputs features and
// classes classes on a dataset of rows rows.
func CheckReceipt(r Revealed, salt dao.Hash, s model.Spec, inputs, classes int, rows uint64, doc receipt.Receipt) error {
	if err := r.Validate(); err != nil {
		return err
	}
	c := r.Context
	switch {
	case doc.Role != receipt.Training || doc.RunID != c.RunID || doc.Attempt != c.Attempt || doc.Trainer != c.Trainer:
		return fmt.Errorf("%w: %s of %s in attempt %d", ErrForged, doc.Role, doc.Trainer, doc.Attempt)
	case doc.DatasetID != c.DatasetID || doc.DatasetVersion != c.Version:
		return fmt.Errorf("%w: another dataset version", ErrForged)
	case doc.SpecHash != c.SpecHash || s.Hash() != c.SpecHash:
		return fmt.Errorf("%w: another spec", ErrForged)
	case ClassHash(doc.Class) != c.ClassHash:
		return fmt.Errorf("%w: class %q", ErrForged, doc.Class)
	case doc.StepRoot != Commit(r.Root(), salt, c.Trainer):
		return fmt.Errorf("%w: another commitment", ErrForged)
	}
	steps := uint64(r.Rounds()) * uint64(c.LocalSteps)
	samples := steps * min(uint64(s.BatchSize), rows)
	flops := model.TrainFLOPs(s, inputs, classes, samples)
	if doc.Steps != steps || doc.Samples != samples || doc.FLOPs != flops || doc.FLOPFormula != s.Family.Formula() {
		return fmt.Errorf("%w: %d steps, %d samples, %d FLOPs; committed are %d, %d, %d", ErrForged, doc.Steps, doc.Samples, doc.FLOPs, steps, samples, flops)
	}
	return nil
}
