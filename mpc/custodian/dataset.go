package custodian

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/storage"
	"sahm/storage/seal"
)

// datasetCheck fetches the envelope that the registry names, opens the own
// pieces, keeps the envelope and acknowledges it.
func (s *Service) datasetCheck(ctx context.Context, env *protocol.Envelope) (*protocol.Envelope, error) {
	var task protocol.DatasetCheckTask
	if err := env.Into(protocol.DatasetCheck, &task); err != nil {
		return nil, err
	}
	v, err := s.fresh(ctx)
	if err != nil {
		return nil, err
	}
	d, err := s.readDataset(ctx, task.DatasetID, task.Version, v)
	if err != nil {
		return nil, err
	}
	if d.Present != task.Version {
		return nil, fmt.Errorf("%w: version %d of dataset %s, which has version %d", ErrNotInOrder, task.Version, task.DatasetID, d.Present)
	}
	// The CID is in the key: should the chain ever name another envelope, it
	// is another question.
	key := taskKey(env, task.DatasetID.String(), strconv.FormatUint(uint64(task.Version), 10), d.EnvelopeCID)
	if a, err := s.state.answer(key, dao.Hash{}, dao.Address{}, nil); a != nil || err != nil {
		return a, err
	}
	cid, err := storage.ParseCID(d.EnvelopeCID)
	if err != nil {
		return nil, fmt.Errorf("%w: envelope CID: %v", ErrMalformed, err)
	}
	doc, err := s.cfg.Gateway.FetchAll(ctx, cid, seal.MaxEnvelope)
	if err != nil {
		return nil, fetchError("envelope", err)
	}
	info, err := s.datasetInfo(ctx, task.DatasetID, d, v.final)
	if err != nil {
		return nil, err
	}
	pieces, err := openEnvelope(s.cfg.Identity, doc, info, s.me)
	if err != nil {
		return nil, err
	}
	var facts []pieceFact
	for _, p := range pieces {
		place := dao.Keccak256([]byte("sahm/custodian/place/dataset/v1"), task.DatasetID[:], be32(task.Version), be32(uint32(p.Index)))
		facts = append(facts, pieceFact{fingerprint(p.Value), place})
	}
	// Only the envelope is kept: the pieces in it are sealed to this
	// custodian's key, and it is opened again for every release.
	if err := writeFile(s.envelopePath(task.DatasetID, task.Version), doc); err != nil {
		return nil, err
	}
	ack := dao.DatasetAck{DatasetID: task.DatasetID, Version: task.Version, EnvelopeCID: d.EnvelopeCID, Epoch: d.Epoch, Custodian: s.me}
	sig, err := typed.Sign(s.cfg.Signer, s.registry, (*typed.DatasetAck)(&ack))
	if err != nil {
		return nil, err
	}
	answer, err := s.reply(env, protocol.DatasetAcked, protocol.DatasetAckReply{Ack: ack, Sig: sig})
	if err != nil {
		return nil, err
	}
	e := s.record(env, key, dao.Hash{}, answer)
	e.Asker, e.Fingerprints = dao.Address{}, facts // a dataset belongs to no coordinator
	return answer, s.state.commit(e, func() error { return s.state.copied(facts) })
}

// readDataset reads a dataset version that is neither unknown nor revoked, at
// the decision's block and at head.
func (s *Service) readDataset(ctx context.Context, id dao.DatasetID, version uint32, v view) (Dataset, error) {
	d, err := s.cfg.Chain.Dataset(ctx, id, version, v.final)
	if err != nil {
		return d, unavailable("reading dataset", err)
	}
	if d.Status == dao.DatasetNone || d.Version != version {
		return d, fmt.Errorf("%w: the registry has no version %d of dataset %s", ErrNotInOrder, version, id)
	}
	head := d
	if v.latest != v.final {
		if head, err = s.cfg.Chain.Dataset(ctx, id, version, v.latest); err != nil {
			return d, unavailable("reading dataset at head", err)
		}
	}
	if d.Status == dao.DatasetRevoked || head.Status == dao.DatasetRevoked {
		return d, fmt.Errorf("%w: %s", ErrRevoked, id)
	}
	return d, nil
}

// datasetInfo is what an envelope must say, from the own node.
func (s *Service) datasetInfo(ctx context.Context, id dao.DatasetID, d Dataset, at Head) (seal.Info, error) {
	c, _, err := s.readCommittee(ctx, d.Epoch, at)
	if err != nil {
		return seal.Info{}, err
	}
	return seal.Info{
		ChainID: s.cfg.ChainID, Registry: s.cfg.Registry, Dataset: id, Version: uint64(d.Version), Creator: d.Creator,
		Epoch: uint64(d.Epoch), T: c.T, Members: c.Members,
	}, nil
}

func openEnvelope(id *seal.Identity, doc []byte, want seal.Info, me dao.Address) ([]seal.Piece, error) {
	e, err := seal.ParseEnvelope(doc)
	if err != nil {
		return nil, fmt.Errorf("%w: envelope: %w", ErrMalformed, err)
	}
	pieces, err := e.OpenFor(id, want, me)
	if err != nil {
		return nil, fmt.Errorf("%w: envelope: %w", ErrCopiedPiece, err)
	}
	return pieces, nil
}

// storedPieces opens the own pieces of a dataset version that was checked.
func (s *Service) storedPieces(ctx context.Context, id dao.DatasetID, d Dataset, at Head) ([]seal.Piece, error) {
	doc, err := os.ReadFile(s.envelopePath(id, d.Version))
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("%w: %s version %d", ErrNotChecked, id, d.Version)
	}
	if err != nil {
		return nil, fmt.Errorf("reading envelope: %w", err)
	}
	info, err := s.datasetInfo(ctx, id, d, at)
	if err != nil {
		return nil, err
	}
	return openEnvelope(s.cfg.Identity, doc, info, s.me)
}

func (s *Service) envelopePath(id dao.DatasetID, version uint32) string {
	return filepath.Join(s.cfg.Dir, "datasets", id.String()+"-"+strconv.FormatUint(uint64(version), 10)+".envelope.json")
}

// fetchError tells content that is wrong from a store that is not there.
func fetchError(what string, err error) error {
	for _, bad := range []error{storage.ErrWrongCID, storage.ErrBadCID, storage.ErrMalformed, storage.ErrTooLarge} {
		if errors.Is(err, bad) {
			return fmt.Errorf("%w: %s: %w", ErrMalformed, what, err)
		}
	}
	return unavailable("fetching "+what, err)
}

func be32(v uint32) []byte { return []byte{byte(v >> 24), byte(v >> 16), byte(v >> 8), byte(v)} }
