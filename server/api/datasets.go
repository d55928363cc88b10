package api

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	"github.com/gin-gonic/gin"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/server/api/gen"
)

// RegisterDataset implements gen.ServerInterface.
func (s *Server) RegisterDataset(c *gin.Context) {
	var req gen.RegistrationRequest
	if err := decode(c, &req); err != nil {
		s.fail(c, err)
		return
	}
	id, err := s.register(c, &req)
	if err != nil {
		s.fail(c, err)
		return
	}
	s.answerDataset(c, id, http.StatusCreated)
}

// register relays a registration. Sent twice, it answers twice the same.
func (s *Server) register(c *gin.Context, req *gen.RegistrationRequest) (dao.DatasetID, error) {
	r, err := registration(&req.Registration)
	if err != nil {
		return dao.DatasetID{}, err
	}
	account, err := s.signedIn(c)
	if err != nil {
		return dao.DatasetID{}, err
	}
	if r.Creator != account {
		return dao.DatasetID{}, fmt.Errorf("%w: signed in as %s, the registration is %s's", ErrForbidden, account, r.Creator)
	}
	if err := s.allowRelay(c); err != nil {
		return dao.DatasetID{}, err
	}
	if err := s.verify(c, s.registry, (*typed.Registration)(&r), req.Signature, r.Creator); err != nil {
		return dao.DatasetID{}, fmt.Errorf("registration: %w", err)
	}
	if err := checkPolicy([]byte(req.Policy), r.PolicyHash); err != nil {
		return dao.DatasetID{}, err
	}
	if err := plainText("title", req.Title, false, false); err != nil {
		return dao.DatasetID{}, err
	}
	id := r.DatasetID()
	known, err := s.registered(c, id, &r)
	if err != nil {
		return id, err
	}
	if !known {
		if err := s.checkNew(c, id, &r); err != nil {
			return id, err
		}
		if err := s.cfg.Relay.Register(c, r, req.Signature); err != nil {
			return id, err
		}
	}
	status := dao.DatasetProposed
	if view, err := s.cfg.Registry.Dataset(c, id); err == nil {
		status = view.Status
	}
	row := DatasetRow{ID: id, Title: req.Title, Policy: req.Policy, CreatedMs: s.cfg.Now().UnixMilli()}
	if known {
		if old, err := s.cfg.Catalogue.DatasetRow(c, id); err == nil {
			row.Title = old.Title // the first title stands
		}
	}
	if err := s.cfg.Catalogue.PutDataset(c, row, r, status); err != nil {
		return id, err
	}
	if err := s.cfg.Runs.Acknowledge(c, id); err != nil {
		return id, err
	}
	return id, nil
}

func registration(g *gen.Registration) (dao.Registration, error) {
	var p parser
	r := dao.Registration{
		Creator: p.address("creator", g.Creator), Salt: p.hash("salt", g.Salt),
		ManifestCID: g.ManifestCid, DataCID: g.DataCid, EnvelopeCID: g.EnvelopeCid,
		DataRoot: p.hash("dataRoot", g.DataRoot), Rows: p.u64("rows", g.Rows), PolicyHash: p.hash("policyHash", g.PolicyHash),
		Epoch: p.u32("epoch", g.Epoch), PriceFloorWei: p.wei("priceFloorWei", g.PriceFloorWei),
		Nonce: p.u64("nonce", g.Nonce), Deadline: p.u64("deadline", g.Deadline),
	}
	return r, p.err
}

func checkPolicy(doc []byte, hash dao.Hash) error {
	if _, err := dao.ParsePolicy(doc); err != nil {
		return err
	}
	if dao.Keccak256(doc) != hash {
		return fmt.Errorf("%w: the policy document's Keccak-256 is not policyHash", ErrWrongHash)
	}
	return nil
}

// registered reports whether the chain has exactly this registration; another
// one under the same id is a conflict.
func (s *Server) registered(ctx context.Context, id dao.DatasetID, r *dao.Registration) (bool, error) {
	view, err := s.cfg.Registry.Dataset(ctx, id)
	if errors.Is(err, ErrUnknownDataset) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	have, want := view.Registration, *r
	have.Salt, have.Nonce, have.Deadline = want.Salt, want.Nonce, want.Deadline // not kept on chain
	if have.PriceFloorWei.Cmp(want.PriceFloorWei) == 0 {
		have.PriceFloorWei = want.PriceFloorWei // equal numbers, different pointers
	}
	if have != want {
		return false, fmt.Errorf("%w: dataset %s is registered with other content; choose a new salt", ErrConflict, id)
	}
	return true, nil
}

// checkNew checks what the registry would check, with better words.
func (s *Server) checkNew(ctx context.Context, id dao.DatasetID, r *dao.Registration) error {
	now, err := s.cfg.Network.ChainTime(ctx)
	if err != nil {
		return err
	}
	if r.Deadline < now {
		return fmt.Errorf("%w: the registration's deadline %d is before chain time %d", ErrExpired, r.Deadline, now)
	}
	account, err := s.cfg.Ledger.Account(ctx, r.Creator)
	if err != nil {
		return err
	}
	if r.Nonce != account.RegistryNonce {
		return fmt.Errorf("%w: nonce %d, the next one is %d", ErrReplayed, r.Nonce, account.RegistryNonce)
	}
	if err := s.checkRoot(ctx, r.DataRoot, id); err != nil {
		return err
	}
	return s.checkContent(ctx, map[string]string{"manifest": r.ManifestCID, "data": r.DataCID, "envelope": r.EnvelopeCID})
}

// RevokeDataset implements gen.ServerInterface.
func (s *Server) RevokeDataset(c *gin.Context, idHex gen.Hash) {
	var req gen.RevocationRequest
	if err := decode(c, &req); err != nil {
		s.fail(c, err)
		return
	}
	id, err := s.revoke(c, idHex, &req)
	if err != nil {
		s.fail(c, err)
		return
	}
	s.answerDataset(c, id, http.StatusOK)
}

func (s *Server) revoke(ctx context.Context, idHex string, req *gen.RevocationRequest) (dao.DatasetID, error) {
	var p parser
	r := dao.Revocation{DatasetID: p.hash("id", idHex), Nonce: p.u64("nonce", req.Nonce), Deadline: p.u64("deadline", req.Deadline)}
	if p.err != nil {
		return r.DatasetID, p.err
	}
	view, err := s.cfg.Registry.Dataset(ctx, r.DatasetID)
	if err != nil {
		return r.DatasetID, err
	}
	if err := s.verify(ctx, s.registry, (*typed.Revocation)(&r), req.Signature, view.Owner); err != nil {
		return r.DatasetID, fmt.Errorf("revocation: %w", err)
	}
	if view.Status == dao.DatasetRevoked {
		return r.DatasetID, nil // done before
	}
	now, err := s.cfg.Network.ChainTime(ctx)
	if err != nil {
		return r.DatasetID, err
	}
	if r.Deadline < now {
		return r.DatasetID, fmt.Errorf("%w: the revocation's deadline %d is before chain time %d", ErrExpired, r.Deadline, now)
	}
	account, err := s.cfg.Ledger.Account(ctx, view.Owner)
	if err != nil {
		return r.DatasetID, err
	}
	if r.Nonce != account.RegistryNonce {
		return r.DatasetID, fmt.Errorf("%w: nonce %d, the next one is %d", ErrReplayed, r.Nonce, account.RegistryNonce)
	}
	// Only the owner gets here, so nobody can use it up for the owner; code of
	// its account could have revocations fail on chain without end.
	if err := s.relayCalls.allow("revocations of " + view.Owner.String()); err != nil {
		return r.DatasetID, err
	}
	return r.DatasetID, s.cfg.Relay.Revoke(ctx, r, req.Signature)
}

// GetDataset implements gen.ServerInterface.
func (s *Server) GetDataset(c *gin.Context, idHex gen.Hash) {
	var p parser
	id := p.hash("id", idHex)
	if p.err != nil {
		s.fail(c, p.err)
		return
	}
	s.answerDataset(c, id, http.StatusOK)
}

func (s *Server) answerDataset(c *gin.Context, id dao.DatasetID, status int) {
	out, err := s.describeDataset(c, id)
	if err != nil {
		s.fail(c, err)
		return
	}
	c.JSON(status, out)
}

// ListDatasets implements gen.ServerInterface.
func (s *Server) ListDatasets(c *gin.Context, params gen.ListDatasetsParams) {
	var p parser
	var creator dao.Address
	if params.Creator != nil {
		creator = p.address("creator", *params.Creator)
	}
	if params.Status != nil && !gen.DatasetStatus(*params.Status).Valid() {
		p.note("status", malformed("%q", *params.Status))
	}
	if p.err != nil {
		s.fail(c, p.err)
		return
	}
	rows, err := s.cfg.Catalogue.DatasetRows(c, creator)
	if err != nil {
		s.fail(c, err)
		return
	}
	out := gen.DatasetList{Datasets: []gen.Dataset{}}
	for i := range rows {
		id := rows[i].ID
		view, err := s.cfg.Registry.Dataset(c, id)
		if errors.Is(err, ErrUnknownDataset) { // the chain forgot it: lost blocks
			continue
		}
		if err != nil {
			s.fail(c, err)
			return
		}
		if params.Status == nil || view.Status.String() == *params.Status {
			out.Datasets = append(out.Datasets, genDataset(id, &view, &rows[i]))
		}
	}
	c.JSON(http.StatusOK, out)
}

func genDataset(id dao.DatasetID, v *ChainDataset, row *DatasetRow) gen.Dataset {
	return gen.Dataset{
		Id: id.String(), Creator: v.Creator.String(), Owner: v.Owner.String(), Version: int64(v.Version), Title: row.Title,
		Status: gen.DatasetStatus(v.Status.String()), ManifestCid: v.ManifestCID, DataCid: v.DataCID, EnvelopeCid: v.EnvelopeCID,
		DataRoot: v.DataRoot.String(), Rows: int64(v.Rows), Policy: row.Policy, PolicyHash: v.PolicyHash.String(), Epoch: int64(v.Epoch),
		PriceFloorWei: v.PriceFloorWei.String(), PriceWei: v.PriceWei.String(), Acknowledged: v.Acknowledged, CreatedMs: row.CreatedMs,
	}
}
