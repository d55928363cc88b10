package trainer

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"path/filepath"
	"slices"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/mpc"
	"sahm/mpc/replicated"
	"sahm/storage/seal"
)

// seedFile is the secret of one seat in one attempt: for every subset a seed
// and the salt of its commitment. Seeds are bound to what the mask context
// names, not to the seat's place, so that a changed plan draws no second set.
type seedFile struct {
	DatasetID   dao.DatasetID `json:"datasetId"`
	Version     uint32        `json:"version"`
	Contributor dao.Address   `json:"contributor"`
	Seeds       []dao.Hash    `json:"seeds"` // secret
	Salts       []dao.Hash    `json:"salts"` // secret
	// Noise is what the noise of a run with contributor-level privacy comes
	// from, NoiseSalt that of its commitment; zero in other runs.
	Noise     dao.Hash `json:"noise,omitzero"`     // secret
	NoiseSalt dao.Hash `json:"noiseSalt,omitzero"` // secret
}

func (t *Trainer) seedPath(run dao.RunID, attempt uint32, id dao.DatasetID, version uint32, contributor dao.Address) string {
	name := fmt.Sprintf("seeds-%s-%d-%s.json", hex.EncodeToString(id[:]), version, hex.EncodeToString(contributor[:]))
	return filepath.Join(t.attemptDir(run, attempt), name)
}

// invite does run.invite: seals fresh mask seeds of each of its seats to the
// custodians' run keys.
func (t *Trainer) invite(ctx context.Context, k *task) (protocol.Kind, any, error) {
	var in protocol.InviteTask
	if err := k.env.Into(protocol.RunInvite, &in); err != nil {
		return "", nil, err
	}
	j, err := t.checkDocs(k.env.RunID, in.Docs)
	if err != nil {
		return "", nil, err
	}
	// The answer to these exact bytes, if it was given before.
	digest := sha256.Sum256(k.env.Body)
	cached := filepath.Join(t.attemptDir(j.run, k.env.Attempt), "invite-"+hex.EncodeToString(digest[:16])+".json")
	var reply protocol.SeedsReply
	if ok, err := readJSON(cached, &reply); err != nil || ok {
		return protocol.RunSeeds, reply, err
	}
	if err := t.checkInvite(ctx, k, j, &in); err != nil {
		return "", nil, err
	}
	committee, members, err := t.committee(ctx, j.order.Parties.Epoch)
	if err != nil {
		return "", nil, err
	}
	keys, err := t.custodianKeys(k.env, members, in.Keys)
	if err != nil {
		return "", nil, err
	}
	if err := t.saveDocs(j); err != nil {
		return "", nil, err
	}
	for _, i := range in.Mine {
		s, err := t.sealSeat(j, k.env.Attempt, i, in.Seats[i], committee, members, keys)
		if err != nil {
			return "", nil, err
		}
		reply.Seeds = append(reply.Seeds, s)
	}
	if err := writeJSON(cached, reply); err != nil {
		return "", nil, err
	}
	return protocol.RunSeeds, reply, nil
}

// checkInvite compares the plan with order and chain.
func (t *Trainer) checkInvite(ctx context.Context, k *task, j *job, in *protocol.InviteTask) error {
	switch k.view.State {
	case RunFunded, RunAssigned, RunTraining:
	default:
		return refuse(CodeWrongState, "state %d takes no trainers", k.view.State)
	}
	if k.env.Attempt != k.view.Attempt+1 {
		return &RefusalError{Code: CodeWrongAttempt, Retry: k.env.Attempt > k.view.Attempt+1, text: fmt.Sprintf("the chain shows attempt %d", k.view.Attempt)}
	}
	if err := j.checkPlan(in.Seats); err != nil {
		return err
	}
	var mine []int
	for i, s := range in.Seats {
		if s.Trainer == t.me {
			mine = append(mine, i)
		}
	}
	if len(mine) == 0 || !slices.Equal(mine, in.Mine) {
		return refuse(CodeBadTask, "seats %v are this trainer's, the task says %v", mine, in.Mine)
	}
	for _, i := range mine {
		s := in.Seats[i]
		d, err := t.cfg.Chain.Dataset(ctx, s.DatasetID, s.Version)
		if err != nil {
			return err
		}
		if d.Status == dao.DatasetRevoked {
			return refuse(CodeRevoked, "dataset %s", s.DatasetID)
		}
		if d.Version != s.Version || d.Creator != s.Contributor {
			return refuse(CodeBadTask, "seat %d: the chain shows version %d of %s", i, d.Version, d.Creator)
		}
	}
	return nil
}

// committee reads an epoch's committee from the own node.
func (t *Trainer) committee(ctx context.Context, epoch uint32) (mpc.Committee, []dao.Address, error) {
	v, err := t.cfg.Chain.Committee(ctx, epoch)
	if err != nil {
		return mpc.Committee{}, nil, err
	}
	c := mpc.Committee{M: len(v.Members), T: v.Threshold}
	return c, v.Members, c.Validate()
}

// custodianKeys verifies that every custodian of the committee signed its run
// key for this run and attempt, and returns the keys in committee order.
func (t *Trainer) custodianKeys(env *protocol.Envelope, members []dao.Address, envs []protocol.Envelope) ([]seal.Recipient, error) {
	if len(envs) != len(members) {
		return nil, refuse(CodeBadCustodianKey, "%d keys for %d custodians", len(envs), len(members))
	}
	keys := make([]seal.Recipient, len(envs))
	for i := range envs {
		e := &envs[i]
		var body protocol.RunKeyReply
		if err := e.Into(protocol.RunKeysReply, &body); err != nil {
			return nil, refuseErr(CodeBadCustodianKey, err, "custodian %d", i)
		}
		if e.From != members[i] || e.RunID != env.RunID || e.Attempt != env.Attempt {
			return nil, refuse(CodeBadCustodianKey, "key %d is of another custodian, run or attempt", i)
		}
		if err := e.Verify(t.domain); err != nil {
			return nil, refuseErr(CodeBadCustodianKey, err, "custodian %d", i)
		}
		keys[i] = seal.Recipient(body.Recipient)
		if slices.Contains(keys[:i], keys[i]) {
			return nil, refuse(CodeBadCustodianKey, "two custodians have one key")
		}
	}
	return keys, nil
}

// sealSeat draws (or finds) the seeds of a seat, seals each to its holders and
// signs the commitments.
func (t *Trainer) sealSeat(j *job, attempt uint32, seat int, s protocol.PlannedSeat, c mpc.Committee, members []dao.Address, keys []seal.Recipient) (protocol.SeatSeeds, error) {
	f, err := t.seeds(j, attempt, s, c.Pieces())
	if err != nil {
		return protocol.SeatSeeds{}, err
	}
	base := t.sealContext(seal.PurposeMaskSeed, j.run, attempt, s.DatasetID, s.Version, s.Contributor, j.order.Parties.Epoch)
	out := protocol.SeatSeeds{Seat: seat, Sealed: make([]protocol.SealedPieces, c.M)}
	for piece := range c.Pieces() {
		at := base
		at.Subset = uint64(piece)
		// All holders of a piece check one commitment: it names no custodian.
		encoded, err := at.Encode()
		if err != nil {
			return protocol.SeatSeeds{}, fmt.Errorf("seal seeds: %w", err)
		}
		out.Commitments = append(out.Commitments, replicated.Commit(encoded, piece, f.Seeds[piece], f.Salts[piece]))
		secret := append(append(make([]byte, 0, 64), f.Seeds[piece][:]...), f.Salts[piece][:]...)
		for _, h := range c.Holders(piece) {
			at.Custodian = members[h]
			file, err := seal.Seal(keys[h], at, secret)
			if err != nil {
				return protocol.SeatSeeds{}, refuseErr(CodeBadCustodianKey, err, "custodian %d", h)
			}
			out.Sealed[h].Subsets = append(out.Sealed[h].Subsets, uint16(piece))
			out.Sealed[h].Files = append(out.Sealed[h].Files, file)
		}
	}
	if j.terms.Noised() {
		out.Noise = protocol.NoiseCommitment(j.run, attempt, s, f.Noise, f.NoiseSalt)
	}
	all, err := protocol.SeatCommitments(j.order, out.Commitments, out.Noise)
	if err != nil {
		return protocol.SeatSeeds{}, err
	}
	out.Sig, err = typed.Sign(t.cfg.Signer, t.domain, protocol.SeatSeedsBody(j.run, attempt, seat, s, all))
	return out, err
}

// seeds loads a seat's seeds or draws and persists them.
func (t *Trainer) seeds(j *job, attempt uint32, s protocol.PlannedSeat, pieces int) (seedFile, error) {
	path := t.seedPath(j.run, attempt, s.DatasetID, s.Version, s.Contributor)
	var f seedFile
	ok, err := readJSON(path, &f)
	if err != nil {
		return f, err
	}
	if ok {
		if len(f.Seeds) != pieces || len(f.Salts) != pieces || f.Noise.IsZero() == j.terms.Noised() {
			return f, fmt.Errorf("%d seeds on disk for %d subsets, noise %v", len(f.Seeds), pieces, !f.Noise.IsZero())
		}
		return f, nil
	}
	f = seedFile{DatasetID: s.DatasetID, Version: s.Version, Contributor: s.Contributor,
		Seeds: make([]dao.Hash, pieces), Salts: make([]dao.Hash, pieces)}
	var secrets []*dao.Hash
	for i := range pieces {
		secrets = append(secrets, &f.Seeds[i], &f.Salts[i])
	}
	if j.terms.Noised() {
		secrets = append(secrets, &f.Noise, &f.NoiseSalt)
	}
	seen := map[dao.Hash]bool{{}: true}
	for _, dst := range secrets {
		if _, err := io.ReadFull(t.cfg.Rand, dst[:]); err != nil {
			return f, fmt.Errorf("draw seeds: %w", err)
		}
		if seen[*dst] {
			return f, fmt.Errorf("draw seeds: %w", replicated.ErrDuplicatePiece)
		}
		seen[*dst] = true
	}
	t.seamSeeds(&f)
	return f, writeJSON(path, f)
}

// sealContext is what a secret of this run, sealed by or to this trainer, is
// bound to; the caller adds custodian and subset.
func (t *Trainer) sealContext(p seal.Purpose, run dao.RunID, attempt uint32, id dao.DatasetID, version uint32, contributor dao.Address, epoch uint32) seal.Context {
	return seal.Context{
		Purpose: p, ChainID: t.cfg.ChainID, Contract: t.cfg.Escrow, Run: run, Attempt: uint64(attempt),
		Dataset: id, Version: uint64(version), Contributor: contributor, Trainer: t.me, Epoch: uint64(epoch),
	}
}
