package custodian

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"sahm/dao"
	"sahm/federated/protocol"
	"sahm/storage/seal"
)

const runKeyName = "key"

// runKeys answers with the X25519 key of this attempt. It exists until the
// run is closed; mask seeds are sealed to it and die with it.
func (s *Service) runKeys(ctx context.Context, env *protocol.Envelope) (*protocol.Envelope, error) {
	var task protocol.RunKeysTask
	if err := env.Into(protocol.RunKeys, &task); err != nil {
		return nil, err
	}
	if s.isClosed(env.RunID) {
		return nil, ErrNoKeys
	}
	key := taskKey(env)
	if a, err := s.state.answer(key, dao.Hash{}, env.From, nil); a != nil || err != nil {
		return a, err
	}
	r, err := s.readRun(ctx, env)
	if err != nil {
		return nil, err
	}
	if err := r.upcoming(env.Attempt); err != nil {
		return nil, err
	}
	if err := s.checkDocs(env, r, &task.Docs); err != nil {
		return nil, err
	}
	id, err := s.runIdentity(env.RunID, env.Attempt)
	if errors.Is(err, os.ErrNotExist) {
		if id, err = seal.NewIdentity(s.cfg.Rand); err == nil {
			secret := id.Secret()
			seamRunKey(secret)
			err = writeFile(filepath.Join(s.runDir(env.RunID, env.Attempt), runKeyName), secret[:])
		}
	}
	if err != nil {
		return nil, fmt.Errorf("run key: %w", err)
	}
	answer, err := s.reply(env, protocol.RunKeysReply, protocol.RunKeyReply{Recipient: dao.Hash(id.Recipient())})
	if err != nil {
		return nil, err
	}
	return answer, s.state.commit(s.record(env, key, dao.Hash{}, answer), nil)
}

// runIdentity reads the private half from disk; os.ErrNotExist before
// run.keys and after run.close.
func (s *Service) runIdentity(run dao.RunID, attempt uint32) (*seal.Identity, error) {
	b, err := os.ReadFile(filepath.Join(s.runDir(run, attempt), runKeyName))
	if err != nil {
		return nil, err
	}
	if len(b) != 32 {
		return nil, fmt.Errorf("run key file has %d bytes, want 32", len(b))
	}
	return seal.IdentityFromSecret([32]byte(b))
}

// runClose destroys the run's keys, and with them its seeds and totals, once
// the own node says that the run is over.
func (s *Service) runClose(ctx context.Context, env *protocol.Envelope) (*protocol.Envelope, error) {
	var task protocol.CloseTask
	if err := env.Into(protocol.RunClose, &task); err != nil {
		return nil, err
	}
	key := taskKey(env)
	if a, err := s.state.answer(key, dao.Hash{}, env.From, nil); a != nil || err != nil {
		return a, err
	}
	r, err := s.readRun(ctx, env)
	if err != nil {
		return nil, err
	}
	if r.State != RunSettled && r.State != RunRefunded {
		return nil, fmt.Errorf("%w: %s, neither settled nor refunded", ErrRunNotActive, r.State)
	}
	if err := s.destroy(env.RunID); err != nil {
		return nil, err
	}
	answer, err := s.reply(env, protocol.RunClosed, struct{}{})
	if err != nil {
		return nil, err
	}
	return answer, s.state.commit(s.record(env, key, dao.Hash{}, answer), nil)
}

// destroy shreds every attempt's key first, then removes the rest, which
// nobody can open without it.
func (s *Service) destroy(run dao.RunID) error {
	dir := filepath.Join(s.cfg.Dir, "runs", run.String())
	files, err := filepath.Glob(filepath.Join(dir, "*", "*"))
	if err != nil {
		return fmt.Errorf("listing run files: %w", err)
	}
	for _, f := range files {
		if err := shred(f); err != nil {
			return err
		}
	}
	if err := os.RemoveAll(dir); err != nil {
		return fmt.Errorf("removing run folder: %w", err)
	}
	return nil
}
