package trainer

import (
	"context"
	"encoding/hex"
	"fmt"
	"io"
	"path/filepath"
	"slices"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/storage"
	"sahm/storage/seal"
)

// requestLife is how long a key request is good, in seconds of chain time.
const requestLife = 15 * 60

// renewBefore is how close to its expiry, in seconds, a request is renewed
// instead of repeated: a custodian must still have time to answer it.
const renewBefore = 5 * 60

// keyFile is the recipient of one holding and the requests made with it.
type keyFile struct {
	Secret   dao.Hash                    `json:"secret"` // X25519 scalar
	Requests []protocol.SignedKeyRequest `json:"requests"`
}

// holdingsFile is what a data.open task will open.
type holdingsFile struct {
	Holdings []holding `json:"holdings"`
}

// holding is a checked protocol.Holding with what the chain adds.
type holding struct {
	protocol.Holding
	Contributor dao.Address `json:"contributor"`
	Epoch       uint32      `json:"epoch"`
}

func (h holding) key(attempt uint32) attemptKey { return attemptKey{attempt, h.DatasetID, h.Version} }

func (t *Trainer) keyPath(run dao.RunID, attempt uint32, h holding) string {
	return filepath.Join(t.attemptDir(run, attempt), fmt.Sprintf("keys-%s-%d.json", hex.EncodeToString(h.DatasetID[:]), h.Version))
}

func (t *Trainer) holdingsPath(run dao.RunID, attempt uint32) string {
	return filepath.Join(t.attemptDir(run, attempt), "holdings.json")
}

// assigned does run.assigned: registers a fresh recipient for every holding
// and signs a key request to every custodian.
func (t *Trainer) assigned(ctx context.Context, k *task) (protocol.Kind, any, error) {
	var in protocol.AssignedTask
	if err := k.env.Into(protocol.RunAssigned, &in); err != nil {
		return "", nil, err
	}
	j, err := t.checkDocs(k.env.RunID, in.Docs)
	if err != nil {
		return "", nil, err
	}
	if err := k.requireRunning(); err != nil {
		return "", nil, err
	}
	if err := j.checkSeats(k.view); err != nil {
		return "", nil, err
	}
	holdings, err := t.checkHoldings(ctx, k, j, in.Holdings)
	if err != nil {
		return "", nil, err
	}
	k.state.dropOthers(k.env.Attempt)
	if err := t.saveDocs(j); err != nil {
		return "", nil, err
	}
	var kept holdingsFile
	if _, err := readJSON(t.holdingsPath(j.run, k.env.Attempt), &kept); err != nil {
		return "", nil, err
	}
	for _, old := range kept.Holdings {
		if !slices.ContainsFunc(holdings, func(h holding) bool { return h.key(0) == old.key(0) }) {
			holdings = append(holdings, old)
		}
	}
	if err := writeJSON(t.holdingsPath(j.run, k.env.Attempt), holdingsFile{holdings}); err != nil {
		return "", nil, err
	}
	reply := protocol.KeyRequestsReply{Requests: []protocol.SignedKeyRequest{}}
	for _, h := range holdings[:len(in.Holdings)] {
		requests, err := t.requestKeys(ctx, k, h)
		if err != nil {
			return "", nil, err
		}
		reply.Requests = append(reply.Requests, requests...)
	}
	return protocol.KeyRequests, reply, nil
}

// wanted lists the dataset versions that the chain gives this trainer to open.
func (t *Trainer) wanted(k *task, j *job) []attemptKey {
	var out []attemptKey
	for _, i := range t.mySeats(k) {
		out = append(out, attemptKey{k.view.Attempt, k.view.Seats[i].DatasetID, k.view.Seats[i].Version})
	}
	if k.view.Evaluator == t.me || k.view.Recomputer == t.me {
		out = append(out, attemptKey{k.view.Attempt, j.order.Validation.DatasetID, j.order.Validation.Version})
	}
	return out
}

// checkHoldings compares the task's holdings with the chain: only ones that
// this trainer is assigned, with the registered CID, root, rows and policy.
func (t *Trainer) checkHoldings(ctx context.Context, k *task, j *job, in []protocol.Holding) ([]holding, error) {
	want := t.wanted(k, j)
	if len(want) == 0 {
		return nil, refuse(CodeNotAssigned, "the chain gives this trainer no part in attempt %d", k.view.Attempt)
	}
	if len(in) == 0 {
		return nil, refuse(CodeBadTask, "no holdings")
	}
	open := map[attemptKey]bool{}
	for _, w := range want {
		open[w] = true
	}
	out := make([]holding, 0, len(in))
	for _, h := range in {
		key := attemptKey{k.view.Attempt, h.DatasetID, h.Version}
		if !open[key] {
			return nil, refuse(CodeNotAssigned, "dataset %s version %d", h.DatasetID, h.Version)
		}
		delete(open, key) // each once
		d, err := t.cfg.Chain.Dataset(ctx, h.DatasetID, h.Version)
		if err != nil {
			return nil, err
		}
		if d.Status == dao.DatasetRevoked {
			return nil, refuse(CodeRevoked, "dataset %s", h.DatasetID)
		}
		on := protocol.Holding{DatasetID: h.DatasetID, Version: d.Version, DataCID: d.DataCID, DataRoot: d.DataRoot, Rows: d.Rows, PolicyHash: d.PolicyHash}
		if h != on {
			return nil, refuse(CodeBadTask, "dataset %s is registered otherwise", h.DatasetID)
		}
		if v := j.order.Validation; h.DatasetID == v.DatasetID && (h.DataRoot != v.DataRoot || h.DataCID != v.CID || h.Rows != v.Rows || h.Version != v.Version) {
			return nil, refuse(CodeBadTask, "the validation set is not the order's")
		}
		if _, err := storage.ParseCID(h.DataCID); err != nil {
			return nil, err
		}
		out = append(out, holding{Holding: h, Contributor: d.Creator, Epoch: d.Epoch})
	}
	return out, nil
}

// requestKeys makes sure that the holding's recipient is on disk and on chain,
// and returns its signed requests: the same ones until they near their expiry.
func (t *Trainer) requestKeys(ctx context.Context, k *task, h holding) ([]protocol.SignedKeyRequest, error) {
	path := t.keyPath(k.env.RunID, k.env.Attempt, h)
	var f keyFile
	ok, err := readJSON(path, &f)
	if err != nil {
		return nil, err
	}
	if !ok {
		id, err := seal.NewIdentity(t.cfg.Rand)
		if err != nil {
			return nil, fmt.Errorf("draw recipient: %w", err)
		}
		// On disk before it is on chain: a recipient registers once, and
		// whoever lost its key could never open the data.
		f = keyFile{Secret: id.Secret()}
		seamRecipient(f.Secret)
		if err := writeJSON(path, f); err != nil {
			return nil, err
		}
	}
	id, err := seal.IdentityFromSecret(f.Secret)
	if err != nil {
		return nil, fmt.Errorf("recipient on disk: %w", err)
	}
	if err := t.cfg.Keys.RegisterRecipient(ctx, k.env.RunID, k.env.Attempt, h.DatasetID, h.Version, id.Recipient().Hash()); err != nil {
		return nil, &RefusalError{Code: CodeUnavailable, Retry: true, text: "the recipient is not registered yet", Err: err}
	}
	now, err := t.cfg.Chain.Time(ctx)
	if err != nil {
		return nil, &RefusalError{Code: CodeUnavailable, Retry: true, text: "the own chain node does not answer", Err: err}
	}
	if len(f.Requests) > 0 && f.Requests[0].Request.Expiry > now+renewBefore {
		return f.Requests, nil
	}
	_, members, err := t.committee(ctx, h.Epoch)
	if err != nil {
		return nil, err
	}
	f.Requests = nil
	for _, custodian := range members {
		r := protocol.SignedKeyRequest{Request: typed.KeyRequest{
			RunID: k.env.RunID, Attempt: k.env.Attempt, DatasetID: h.DatasetID, Version: h.Version, PolicyHash: h.PolicyHash,
			Holder: t.me, Recipient: dao.Hash(id.Recipient()), Custodian: custodian, Expiry: now + requestLife,
		}}
		if _, err := io.ReadFull(t.cfg.Rand, r.Request.Nonce[:]); err != nil {
			return nil, fmt.Errorf("draw nonce: %w", err)
		}
		if r.Sig, err = typed.Sign(t.cfg.Signer, t.domain, &r.Request); err != nil {
			return nil, err
		}
		f.Requests = append(f.Requests, r)
	}
	return f.Requests, writeJSON(path, f)
}
