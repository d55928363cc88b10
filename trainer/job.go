package trainer

import (
	"errors"
	"fmt"
	"path/filepath"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/federated/strategy"
	"sahm/trainer/dataset"
)

// job is a run's order with its documents parsed and checked against it.
type job struct {
	run    dao.RunID
	docs   protocol.RunDocs
	order  *dao.Order
	spec   model.Spec
	schema dataset.Schema
	inputs int
	terms  privacy.Terms
	rule   strategy.Rule
	record privacy.RecordTerms // of a record-level run
}

// checkDocs verifies documents against the run id and against each other.
//
// Spec and schema are hashed in their canonical form and not as they came:
// encoding/json rewrites embedded documents (it escapes <, > and &), and a
// category such as ">50K" must not make a run's documents unrecognisable.
func (t *Trainer) checkDocs(run dao.RunID, d protocol.RunDocs) (*job, error) {
	schema, err := dataset.ParseSchema(d.Schema)
	if err != nil {
		return nil, refuseErr(CodeBadDocuments, err, "schema")
	}
	if d.Order.StatisticsOnly() {
		return t.checkStatisticsDocs(run, d, schema)
	}
	spec, err := model.ParseSpec(d.Spec)
	if err != nil {
		return nil, refuseErr(CodeBadDocuments, err, "model spec")
	}
	d.Spec, d.Schema = spec.Canonical(), schema.Canonical()
	if err := d.Check(t.domain, run); err != nil {
		return nil, refuseErr(codeOfOrder(err), err, "documents")
	}
	j := &job{run: run, docs: d, order: &d.Order, spec: spec, schema: schema, inputs: dataset.EncodedWidth(schema)}
	tr := d.Order.Training
	if err := model.CheckSize(spec, j.inputs, len(schema.Label.Classes)); err != nil {
		return nil, refuseErr(CodeBadDocuments, err, "model")
	}
	if j.rule, err = settlement.OrderRule(&d.Order, spec, j.inputs, j.classes()); err != nil {
		return nil, refuseErr(codeOfOrder(err), err, "spec and schema")
	}
	if n := uint64(dataset.StatsLength(schema)); n != tr.StatsLength {
		return nil, refuse(CodeBadDocuments, "the schema gives %d statistics, the order says %d", n, tr.StatsLength)
	}
	// Noise is nobody's to tell this trainer: it follows from the order.
	if j.terms, err = privacy.TermsOf(&d.Order); err != nil {
		return nil, refuseErr(codeOfOrder(err), err, "quantiser and noise")
	}
	if j.order.Record() {
		if j.record, err = privacy.RecordOf(j.order, spec); err != nil {
			return nil, refuseErr(codeOfOrder(err), err, "record-level privacy")
		}
	}
	return j, nil
}

// checkStatisticsDocs is checkDocs for a statistics order, which has no model.
func (t *Trainer) checkStatisticsDocs(run dao.RunID, d protocol.RunDocs, schema dataset.Schema) (*job, error) {
	d.Spec, d.Schema = protocol.Document(dao.StatisticsSpec), schema.Canonical()
	if err := d.Check(t.domain, run); err != nil {
		return nil, refuseErr(codeOfOrder(err), err, "documents")
	}
	if err := dataset.CheckCatalogue(schema); err != nil {
		return nil, refuseErr(CodeBadDocuments, err, "schema")
	}
	if n := uint64(dataset.CatalogueLength(schema)); n != d.Order.Training.StatsLength {
		return nil, refuse(CodeBadDocuments, "the schema gives %d statistics, the order says %d", n, d.Order.Training.StatsLength)
	}
	terms, err := privacy.TermsOf(&d.Order)
	if err != nil {
		return nil, refuseErr(codeOfOrder(err), err, "noise")
	}
	return &job{run: run, docs: d, order: &d.Order, schema: schema, inputs: dataset.EncodedWidth(schema), terms: terms}, nil
}

// codeOfOrder names what is wrong with an order whose privacy cannot be kept.
func codeOfOrder(err error) string {
	switch {
	case errors.Is(err, dao.ErrCohortTooSmall):
		return CodeCohortTooSmall
	case errors.Is(err, privacy.ErrEpsilonUnreachable):
		return CodeEpsilonUnreachable
	case errors.Is(err, privacy.ErrHeadroom):
		return CodeHeadroom
	case errors.Is(err, strategy.ErrNeedsDP), errors.Is(err, settlement.ErrNotOffered):
		return CodeStrategy
	}
	return CodeBadDocuments
}

func (j *job) classes() int { return len(j.schema.Label.Classes) }

// initial is the model entering the first training round.
func (j *job) initial() []float32 {
	return settlement.InitialParams(j.run, j.spec, j.inputs, j.classes())
}

// saveDocs persists the documents once they are checked.
func (t *Trainer) saveDocs(j *job) error {
	path := filepath.Join(t.runDir(j.run), "documents.json")
	if exists(path) {
		return nil // the run id determines them
	}
	return writeJSON(path, j.docs)
}

// checkPlan verifies that planned seats are the order's datasets in the
// order's sequence.
func (j *job) checkPlan(seats []protocol.PlannedSeat) error {
	if len(seats) != len(j.order.Datasets) {
		return refuse(CodeBadTask, "%d seats for %d datasets", len(seats), len(j.order.Datasets))
	}
	for i, s := range seats {
		if d := j.order.Datasets[i]; s.DatasetID != d.DatasetID || s.Version != d.Version {
			return refuse(CodeBadTask, "seat %d is not dataset %d of the order", i, i)
		}
	}
	return nil
}

// mySeats are the indexes of this trainer's seats on chain, in order.
func (t *Trainer) mySeats(k *task) []int {
	var mine []int
	for i, s := range k.view.Seats {
		if s.Trainer == t.me {
			mine = append(mine, i)
		}
	}
	return mine
}

// checkSeats verifies that the chain's seats are the order's.
func (j *job) checkSeats(v RunView) error {
	if len(v.Seats) != len(j.order.Datasets) {
		return fmt.Errorf("%w: %d seats for %d datasets", ErrNotOnChain, len(v.Seats), len(j.order.Datasets))
	}
	for i, s := range v.Seats {
		if d := j.order.Datasets[i]; s.DatasetID != d.DatasetID || s.Version != d.Version {
			return refuse(CodeBadTask, "seat %d on chain is not dataset %d of the order", i, i)
		}
	}
	return nil
}
