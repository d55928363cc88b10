package custodian

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/storage/seal"
	"sahm/trainer/dataset"
)

// ReleaseContext is what a released key piece is sealed for: value ‖ salt of
// the envelope's piece, 32 bytes each. The holder is the trainer.
func ReleaseContext(chainID uint64, escrow dao.Address, q *typed.KeyRequest, contributor dao.Address, epoch uint32, subset int) seal.Context {
	return seal.Context{
		Purpose: seal.PurposeKeyRelease, ChainID: chainID, Contract: escrow, Run: q.RunID, Attempt: uint64(q.Attempt),
		Dataset: q.DatasetID, Version: uint64(q.Version), Contributor: contributor, Trainer: q.Holder,
		Custodian: q.Custodian, Epoch: uint64(epoch), Subset: uint64(subset),
	}
}

// keyRelease seals the own pieces of a dataset version's key to a holder that
// the chain assigned, under the contributor's policy. See protocols §2: every
// condition is read from the own node.
func (s *Service) keyRelease(ctx context.Context, env *protocol.Envelope) (*protocol.Envelope, error) {
	var task protocol.KeyReleaseTask
	if err := env.Into(protocol.KeyRelease, &task); err != nil {
		return nil, err
	}
	q := &task.Request.Request
	if err := typed.Verify(s.escrow, q, task.Request.Sig, q.Holder); err != nil {
		return nil, fmt.Errorf("%w: key request: %w", ErrBadSignature, err)
	}
	switch {
	case q.Custodian != s.me:
		return nil, fmt.Errorf("%w: %s", ErrWrongCustodian, q.Custodian)
	case q.RunID != env.RunID || q.Attempt != env.Attempt:
		return nil, fmt.Errorf("%w: request of another run or attempt", ErrMalformed)
	}
	digest := typed.Digest(s.escrow, q)
	key := taskKey(env, digest.String())
	if a, err := s.state.answer(key, digest, env.From, nil); a != nil || err != nil {
		return a, err
	}
	r, err := s.readRun(ctx, env)
	if err != nil {
		return nil, err
	}
	if err := r.active(env.Attempt); err != nil {
		return nil, err
	}
	if q.Expiry <= r.latest.Time {
		return nil, fmt.Errorf("%w: at %d, chain time is %d", ErrExpired, q.Expiry, r.latest.Time)
	}
	if err := s.checkDocs(env, r, &task.Docs); err != nil {
		return nil, err
	}
	purpose, err := checkHolder(r, &task.Docs.Order, q)
	if err != nil {
		return nil, err
	}
	recipient := seal.Recipient(q.Recipient)
	registered, err := s.cfg.Chain.RecipientHash(ctx, env.RunID, env.Attempt, q.DatasetID, q.Version, q.Holder, r.final)
	if err != nil {
		return nil, unavailable("reading recipient", err)
	}
	if registered.IsZero() || registered != recipient.Hash() {
		return nil, fmt.Errorf("%w: holder %s", ErrWrongRecipient, q.Holder)
	}
	d, err := s.readDataset(ctx, q.DatasetID, q.Version, r.view)
	if err != nil {
		return nil, err
	}
	if d.Epoch != r.Epoch {
		return nil, fmt.Errorf("%w: envelope of epoch %d, run of epoch %d", ErrNotInOrder, d.Epoch, r.Epoch)
	}
	if purpose == dao.PurposeValidation {
		if err := checkValidation(d, &task.Docs.Order.Validation); err != nil {
			return nil, err
		}
	}
	policy, err := s.checkPolicy(ctx, r, &task, d, purpose)
	if err != nil {
		return nil, err
	}
	fact := &releaseFact{DatasetID: q.DatasetID, Version: q.Version, Holder: q.Holder, Nonce: q.Nonce}
	var debit *debitFact
	if purpose == dao.PurposeTraining {
		if debit, err = debitOf(env.RunID, &task.Docs.Order, &policy, q.DatasetID, q.Version); err != nil {
			return nil, err
		}
	}
	limits := func() error {
		return errors.Join(s.state.checkLimits(env.RunID, fact, digest, policy.MaxHolders), s.state.checkCharge(debit))
	}
	s.state.locked(func() { err = limits() })
	if err != nil {
		return nil, err
	}
	pieces, err := s.storedPieces(ctx, q.DatasetID, d, r.final)
	if err != nil {
		return nil, err
	}
	out := protocol.KeyReleaseReply{DatasetID: q.DatasetID, Version: q.Version, Holder: q.Holder}
	for _, p := range pieces {
		c := ReleaseContext(s.cfg.ChainID, s.cfg.Escrow, q, d.Creator, r.Epoch, int(p.Index))
		file, err := seal.Seal(recipient, c, append(p.Value[:], p.Salt[:]...))
		if err != nil {
			return nil, fmt.Errorf("%w: sealing: %w", ErrWrongRecipient, err)
		}
		out.Pieces.Subsets = append(out.Pieces.Subsets, p.Index)
		out.Pieces.Files = append(out.Pieces.Files, file)
	}
	answer, err := s.reply(env, protocol.KeyReleased, out)
	if err != nil {
		return nil, err
	}
	e := s.record(env, key, digest, answer)
	e.Release, e.Debit = fact, debit
	return answer, s.state.commit(e, limits)
}

// checkValidation compares the order's validation set with the registry's
// record of that version: what the evaluator opens is what all others can name.
func checkValidation(d Dataset, v *dao.Validation) error {
	switch {
	case d.DataRoot != v.DataRoot:
		return fmt.Errorf("%w: the validation set's root differs", ErrNotInOrder)
	case d.DataCID != v.CID:
		return fmt.Errorf("%w: the validation set's CID differs", ErrNotInOrder)
	case d.Rows != v.Rows:
		return fmt.Errorf("%w: the validation set has %d rows, the order says %d", ErrNotInOrder, d.Rows, v.Rows)
	}
	return nil
}

// checkHolder says for which purpose the chain lets the holder open the
// dataset version.
func checkHolder(r *chainRun, o *dao.Order, q *typed.KeyRequest) (purpose string, err error) {
	inOrder := slices.ContainsFunc(o.Datasets, func(u dao.DatasetUse) bool {
		return u.DatasetID == q.DatasetID && u.Version == q.Version
	})
	switch {
	case inOrder:
		if !slices.Contains(r.Seats, dao.Seat{DatasetID: q.DatasetID, Version: q.Version, Trainer: q.Holder}) {
			return "", fmt.Errorf("%w: %s holds no seat for that dataset", ErrNotAssigned, q.Holder)
		}
		return dao.PurposeTraining, nil
	case o.StatisticsOnly():
		// Nothing is evaluated: its validation set only says who buys.
	case q.DatasetID == o.Validation.DatasetID && q.Version == o.Validation.Version:
		if q.Holder.IsZero() || (q.Holder != r.Evaluator && q.Holder != r.Recomputer) {
			return "", fmt.Errorf("%w: %s is neither evaluator nor recomputer", ErrNotAssigned, q.Holder)
		}
		return dao.PurposeValidation, nil
	}
	return "", fmt.Errorf("%w: dataset %s version %d", ErrNotInOrder, q.DatasetID, q.Version)
}

func allowsLabel(p *dao.Policy, schema []byte) error {
	s, err := dataset.ParseSchema(schema)
	if err != nil {
		return err
	}
	return p.AllowsLabel(s.Label.Name)
}

// parsePolicy reads a dataset version's policy, which must be the one that the
// registry names.
func parsePolicy(doc protocol.Document, d Dataset) (dao.Policy, error) {
	p, err := dao.ParsePolicy(doc)
	if err != nil {
		return p, fmt.Errorf("%w: %w", ErrPolicy, err)
	}
	if dao.Keccak256(doc) != d.PolicyHash {
		return p, fmt.Errorf("%w: not the policy that the registry names", ErrPolicy)
	}
	return p, nil
}

// allowsTraining demands that a policy allows the run and its label.
func allowsTraining(p *dao.Policy, d *protocol.RunDocs) error {
	err := p.AllowsRun(&d.Order)
	if err == nil {
		err = allowsLabel(p, d.Schema)
	}
	if errors.Is(err, dao.ErrNoBudget) {
		return fmt.Errorf("%w: %w", ErrNoBudget, err)
	}
	if err != nil {
		return fmt.Errorf("%w: %w", ErrPolicy, err)
	}
	return nil
}

// checkPolicy checks the document against its hash on chain, and run and
// holder against the document.
func (s *Service) checkPolicy(ctx context.Context, r *chainRun, task *protocol.KeyReleaseTask, d Dataset, purpose string) (dao.Policy, error) {
	q, o := &task.Request.Request, &task.Docs.Order
	p, err := parsePolicy(task.Policy, d)
	if err != nil {
		return p, err
	}
	if q.PolicyHash != d.PolicyHash {
		return p, fmt.Errorf("%w: the request names another than the registry", ErrPolicy)
	}
	if purpose == dao.PurposeTraining {
		if err := allowsTraining(&p, &task.Docs); err != nil {
			return p, err
		}
	} else if !slices.Contains(p.Tiers, o.Training.Tier.String()) {
		return p, fmt.Errorf("%w: %w: tier %s", ErrPolicy, dao.ErrPolicyDenies, o.Training.Tier)
	}
	t, err := s.cfg.Chain.Trainer(ctx, q.Holder, r.final)
	if err != nil {
		return p, unavailable("reading trainer", err)
	}
	if !t.Active {
		return p, fmt.Errorf("%w: %s", ErrNotStaked, q.Holder)
	}
	if err := p.AllowsHolder(q.Holder, t.StakeWei, purpose); err != nil {
		return p, fmt.Errorf("%w: %w", ErrPolicy, err)
	}
	return p, nil
}

// checkLimits refuses a nonce that stands for another request and a holder
// beyond the policy's number. The caller holds the lock.
func (s *state) checkLimits(run dao.RunID, f *releaseFact, digest dao.Hash, maxHolders int) error {
	if was, ok := s.nonces[nonceKey{f.Holder, f.Nonce}]; ok && was != digest {
		return fmt.Errorf("%w: nonce %s", ErrReplayed, f.Nonce)
	}
	holders := s.holders[holderKey{run, f.DatasetID, f.Version}]
	if !holders[f.Holder] && len(holders) >= maxHolders {
		return fmt.Errorf("%w: %d of %d", ErrMaxHolders, len(holders), maxHolders)
	}
	return nil
}
