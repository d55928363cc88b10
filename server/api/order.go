package api

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/federated/strategy"
	"sahm/mpc/mask"
	"sahm/server/market"
	"sahm/trainer/dataset"
)

// maxRunRows keeps the sums of the statistics round inside 63 bits
// (dataset.StatsBound).
const maxRunRows = 1 << 22

// documents are a run's spec and schema, parsed.
type documents struct {
	spec    model.Spec
	schema  dataset.Schema
	rule    strategy.Rule
	lengths struct{ model, stats uint64 }
}

// parseDocuments reads spec and schema and derives the vector lengths.
func parseDocuments(spec, schema []byte) (d documents, err error) {
	if string(spec) == dao.StatisticsSpec {
		return parseStatistics(schema)
	}
	if d.spec, err = model.ParseSpec(spec); err != nil {
		return d, fmt.Errorf("model spec: %w", err)
	}
	if d.schema, err = dataset.ParseSchema(schema); err != nil {
		return d, fmt.Errorf("schema: %w: %w", ErrMalformed, err)
	}
	inputs, classes := dataset.EncodedWidth(d.schema), len(d.schema.Label.Classes)
	if err := model.CheckSize(d.spec, inputs, classes); err != nil {
		return d, fmt.Errorf("model spec: %w", err)
	}
	if d.rule, err = settlement.Rule(d.spec, inputs, classes); err != nil {
		return d, fmt.Errorf("model spec: %w", err)
	}
	d.lengths.model = uint64(d.rule.Words())
	d.lengths.stats = uint64(dataset.StatsLength(d.schema))
	return d, nil
}

// checkLengths compares stated vector lengths with what the documents give.
func (d *documents) checkLengths(modelLength, statsLength uint64) error {
	if modelLength != d.lengths.model {
		return fmt.Errorf("%w: the spec and schema make uploads of %d words, not %d", ErrWrongLength, d.lengths.model, modelLength)
	}
	if statsLength != d.lengths.stats {
		return fmt.Errorf("%w: the schema makes a statistics vector of %d words, not %d", ErrWrongLength, d.lengths.stats, statsLength)
	}
	return nil
}

// source is one dataset of an order as chain and catalogue show it.
type source struct {
	id     dao.DatasetID
	chain  ChainDataset
	raw    []byte // policy document
	policy dao.Policy
}

func (s *Server) source(ctx context.Context, id dao.DatasetID) (src source, err error) {
	src.id = id
	if src.chain, err = s.cfg.Registry.Dataset(ctx, id); err != nil {
		return src, err
	}
	row, err := s.cfg.Catalogue.DatasetRow(ctx, id)
	if errors.Is(err, ErrNotFound) {
		return src, fmt.Errorf("%w: the policy document of dataset %s is not known here", ErrNotReady, id)
	}
	if err != nil {
		return src, err
	}
	src.raw = []byte(row.Policy)
	if dao.Keccak256(src.raw) != src.chain.PolicyHash {
		return src, fmt.Errorf("%w: the stored policy of dataset %s", ErrWrongHash, id)
	}
	if src.policy, err = dao.ParsePolicy(src.raw); err != nil {
		return src, fmt.Errorf("dataset %s: %w", id, err)
	}
	return src, nil
}

// sources reads an order's datasets, all of which must be on the market, and
// the validation set, which must be the builder's own and in custody.
func (s *Server) sources(ctx context.Context, ids []dao.DatasetID, validation dao.DatasetID, builder dao.Address) (datasets []source, val source, err error) {
	for _, id := range ids {
		src, err := s.source(ctx, id)
		if err != nil {
			return nil, val, err
		}
		if src.chain.Status != dao.DatasetListed {
			return nil, val, fmt.Errorf("%w: %s is %s", ErrNotListed, id, src.chain.Status)
		}
		if !src.chain.Acknowledged {
			return nil, val, fmt.Errorf("%w: the custodians have not acknowledged dataset %s", ErrNotReady, id)
		}
		datasets = append(datasets, src)
	}
	if val, err = s.source(ctx, validation); err != nil {
		return nil, val, fmt.Errorf("validation set: %w", err)
	}
	switch {
	case val.chain.Creator != builder:
		return nil, val, fmt.Errorf("%w: the validation set was registered by %s, not by the builder", ErrForbidden, val.chain.Creator)
	case val.chain.Status != dao.DatasetProposed:
		return nil, val, fmt.Errorf("%w: the validation set is %s; it must be registered and not listed", ErrConflict, val.chain.Status)
	case !val.chain.Acknowledged:
		return nil, val, fmt.Errorf("%w: the custodians have not acknowledged the validation set", ErrNotReady)
	case !slices.Contains(val.policy.Purposes, dao.PurposeValidation):
		return nil, val, fmt.Errorf("%w: the validation set's policy does not name the purpose %s", dao.ErrPolicyDenies, dao.PurposeValidation)
	}
	return datasets, val, nil
}

// examine checks an order against documents, policies, chain and trainers, and
// gathers what the coordinator needs to run it. The order's own numbers are
// checked by the escrow again.
func (s *Server) examine(ctx context.Context, o *dao.Order, docs documents, spec, schema []byte, datasets []source, val source) (opened market.Opened, err error) {
	if err := docs.checkLengths(o.Training.ModelLength, o.Training.StatsLength); err != nil {
		return opened, err
	}
	for i := range datasets {
		if need := datasets[i].policy.KMin; len(o.Datasets) < need {
			return opened, fmt.Errorf("%w: dataset %s asks for a cohort of %d, this one has %d", dao.ErrPolicyDenies, datasets[i].id, need, len(o.Datasets))
		}
	}
	if err := o.Validate(); err != nil {
		return opened, err
	}
	if o.StatisticsOnly() {
		if err := s.checkAnswered(ctx, o); err != nil {
			return opened, err
		}
	} else if _, err := settlement.OrderRule(o, docs.spec, dataset.EncodedWidth(docs.schema), len(docs.schema.Label.Classes)); err != nil {
		return opened, err
	}
	if _, err := settlement.Quantiser(o); err != nil {
		return opened, err
	}
	if _, err := privacy.TermsOf(o); err != nil {
		return opened, err
	}
	if _, err := privacy.GradientBound(mask.Bits(o.Training.WordBits), int(o.Training.Rounds)); err != nil {
		return opened, err
	}
	var rows uint64
	for i := range datasets {
		if err := datasets[i].policy.AllowsRun(o); err != nil {
			return opened, fmt.Errorf("dataset %s: %w", datasets[i].id, err)
		}
		if err := datasets[i].policy.AllowsLabel(docs.schema.Label.Name); err != nil {
			return opened, fmt.Errorf("dataset %s: %w", datasets[i].id, err)
		}
		rows += datasets[i].chain.Rows
	}
	if rows > maxRunRows {
		return opened, malformed("the datasets have %d rows together, a run takes at most %d", rows, maxRunRows)
	}
	if err := s.checkDifferencing(ctx, o, spec, schema); err != nil {
		return opened, err
	}
	creators := make([]dao.Address, len(datasets))
	for i := range datasets {
		creators[i] = datasets[i].chain.Creator
	}
	if err := o.CheckContributors(creators); err != nil {
		return opened, err
	}
	if err := s.checkOwners(ctx, o, datasets); err != nil {
		return opened, err
	}
	if err := s.checkTrainers(ctx, o, datasets, val); err != nil {
		return opened, err
	}
	committee, err := s.cfg.Network.Committee(ctx, o.Parties.Epoch)
	if err != nil {
		return opened, err
	}
	opened = market.Opened{
		Docs: protocol.RunDocs{Order: *o, Spec: spec, Schema: schema},
		Parties: market.Parties{ChainID: s.cfg.ChainID, Escrow: s.cfg.Contracts.Escrow, Custodians: committee.Members,
			Threshold: committee.Threshold, Treasury: s.cfg.Treasury},
	}
	for i := range datasets {
		opened.Creators = append(opened.Creators, datasets[i].chain.Creator)
		opened.Holdings = append(opened.Holdings, datasets[i].holding())
		opened.Policies = append(opened.Policies, datasets[i].raw)
	}
	opened.Holdings = append(opened.Holdings, val.holding())
	opened.Policies = append(opened.Policies, val.raw)
	return opened, nil
}

func (src *source) holding() protocol.Holding {
	c := &src.chain
	return protocol.Holding{DatasetID: src.id, Version: c.Version, DataCID: c.DataCID, DataRoot: c.DataRoot, Rows: c.Rows, PolicyHash: c.PolicyHash}
}

// checkOwners demands k_min distinct verified owners, as the contract does.
func (s *Server) checkOwners(ctx context.Context, o *dao.Order, datasets []source) error {
	n, err := s.countOwners(ctx, o, datasets)
	if err != nil {
		return err
	}
	if n < int(o.Privacy.KMin) {
		return fmt.Errorf("%w: %d verified owners besides the builder, %d needed", ErrTooFewOwners, n, o.Privacy.KMin)
	}
	return nil
}

func (s *Server) countOwners(ctx context.Context, o *dao.Order, datasets []source) (int, error) {
	distinct := map[dao.Address]bool{}
	for i := range datasets {
		owner := datasets[i].chain.Owner
		if owner == o.Parties.Builder || owner == o.Parties.Coordinator || distinct[owner] {
			continue
		}
		admitted, err := s.cfg.Registry.Admitted(ctx, owner)
		if err != nil {
			return 0, err
		}
		if admitted {
			distinct[owner] = true
		}
	}
	return len(distinct), nil
}

// besideMembers are the trainers that a run needs without a seat: an evaluator
// and a recomputer.
const besideMembers = 2

// checkTrainers demands enough trainers that every policy accepts: kMin distinct
// members, an evaluator and a recomputer.
func (s *Server) checkTrainers(ctx context.Context, o *dao.Order, datasets []source, val source) error {
	eligible, err := s.countTrainers(ctx, datasets, val)
	if err != nil {
		return err
	}
	if need := int(o.Privacy.KMin) + besideMembers; eligible < need {
		return fmt.Errorf("%w: %d eligible, %d needed (members, an evaluator and a recomputer)", ErrTooFewTrainers, eligible, need)
	}
	return nil
}

// countTrainers counts the trainers that every policy accepts.
func (s *Server) countTrainers(ctx context.Context, datasets []source, val source) (eligible int, err error) {
	all, err := s.cfg.Network.Trainers(ctx)
	if err != nil {
		return 0, err
	}
	for _, t := range all {
		ok := t.Active && val.policy.AllowsHolder(t.Address, t.StakeWei, dao.PurposeValidation) == nil
		for i := range datasets {
			ok = ok && datasets[i].policy.AllowsHolder(t.Address, t.StakeWei, dao.PurposeTraining) == nil
		}
		if ok {
			eligible++
		}
	}
	return eligible, nil
}

// shareNoise raises k_min of a run with contributor-level privacy to what there
// is: each member adds one part in k_min less the colluders of the noise, so a
// floor below the cohort makes the sum noisier than its epsilon needs.
func (s *Server) shareNoise(ctx context.Context, o *dao.Order, datasets []source, val source) error {
	if !o.Contributor() {
		return nil
	}
	owners, err := s.countOwners(ctx, o, datasets)
	if err != nil {
		return err
	}
	trainers, err := s.countTrainers(ctx, datasets, val)
	if err != nil {
		return err
	}
	if k := min(owners, trainers-besideMembers, len(o.Datasets)); k > int(o.Privacy.KMin) {
		o.Privacy.KMin = uint32(k)
	}
	return nil
}
