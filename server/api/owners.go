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

// verify checks that who signed m: with its key, or, if it is a contract, by
// its own answer (ERC-1271). It is asked before any gas is spent; the contract
// that gets the message asks the same again.
func (s *Server) verify(ctx context.Context, d typed.Domain, m typed.Message, sig []byte, who dao.Address) error {
	return s.verifyDigest(ctx, typed.Digest(d, m), sig, who)
}

// maxSignature is the longest signature that a contract account is asked
// about: room for those of many owners.
const maxSignature = 4096

func (s *Server) verifyDigest(ctx context.Context, digest dao.Hash, sig []byte, who dao.Address) error {
	got, err := typed.RecoverDigest(digest, sig)
	if err == nil && got == who {
		return nil
	}
	if len(sig) > maxSignature {
		return fmt.Errorf("%w: %d bytes", ErrBadSignature, len(sig))
	}
	contract, valid, cerr := s.cfg.Owners.ContractSignature(ctx, who, digest, sig)
	switch {
	case cerr != nil:
		return cerr
	case valid:
		return nil
	case contract:
		return fmt.Errorf("%w: the contract account %s does not accept it", ErrBadSignature, who)
	case err != nil:
		return err
	}
	return fmt.Errorf("%w: %s, not %s", ErrWrongSigner, got, who)
}

// act is one signed message of a dataset's owner.
type act struct {
	what            string // "new version"
	domain          typed.Domain
	message         typed.Message
	nonce, deadline uint64
	sig             []byte
	next            func(ctx context.Context, owner dao.Address) (uint64, error)
	// check says what the contract would, in better words; nil if there is
	// nothing to say.
	check func(view *ChainDataset) error
	send  func(digest dao.Hash) error
}

// act relays a message. The same message sent again right after is answered
// again; once its owner has signed another one since, it is ErrReplayed.
func (s *Server) act(c *gin.Context, id dao.DatasetID, a act) error {
	if err := s.allowRelay(c); err != nil {
		return err
	}
	view, err := s.cfg.Registry.Dataset(c, id)
	if err != nil {
		return err
	}
	if err := s.verify(c, a.domain, a.message, a.sig, view.Owner); err != nil {
		return fmt.Errorf("%s: %w", a.what, err)
	}
	next, err := a.next(c, view.Owner)
	if err != nil {
		return err
	}
	digest := typed.Digest(a.domain, a.message)
	if a.nonce+1 == next {
		if done, err := s.cfg.OwnerRelay.Relayed(c, digest, a.sig); done || err != nil {
			return err
		}
	}
	now, err := s.cfg.Network.ChainTime(c)
	if err != nil {
		return err
	}
	if a.deadline < now {
		return fmt.Errorf("%w: the deadline %d of the %s is before chain time %d", ErrExpired, a.deadline, a.what, now)
	}
	if a.nonce != next {
		return fmt.Errorf("%w: nonce %d, the next one is %d", ErrReplayed, a.nonce, next)
	}
	if view.Status == dao.DatasetRevoked || view.Status == dao.DatasetDelisted {
		return fmt.Errorf("%w: dataset %s is %s, for ever", ErrConflict, id, view.Status)
	}
	if a.check != nil {
		if err := a.check(&view); err != nil {
			return err
		}
	}
	return a.send(digest)
}

// allowRelay bounds what one account has others pay for.
func (s *Server) allowRelay(c *gin.Context) error {
	account, err := s.signedIn(c)
	if err != nil {
		return err
	}
	return s.relayCalls.allow(account.String())
}

func (s *Server) registryNonce(ctx context.Context, owner dao.Address) (uint64, error) {
	a, err := s.cfg.Ledger.Account(ctx, owner)
	return a.RegistryNonce, err
}

// registryAct is an act in the registry's domain.
func (s *Server) registryAct(what string, m typed.Message, nonce, deadline uint64, sig []byte) act {
	return act{what: what, domain: s.registry, message: m, nonce: nonce, deadline: deadline, sig: sig, next: s.registryNonce}
}

// presentVersion is the check of messages that name the version they are
// about.
func presentVersion(id dao.DatasetID, version uint32) func(*ChainDataset) error {
	return func(v *ChainDataset) error {
		if version != v.Version {
			return fmt.Errorf("%w: version %d of dataset %s; the present one is %d", ErrConflict, version, id, v.Version)
		}
		return nil
	}
}

// owned runs one owner's request and answers with the dataset.
func (s *Server) owned(c *gin.Context, idHex string, req any, status int, do func(id dao.DatasetID, p *parser) error) {
	var p parser
	id := p.hash("id", idHex)
	err := p.err
	if err == nil {
		err = decode(c, req)
	}
	if err == nil {
		err = do(id, &p)
	}
	if err != nil {
		s.fail(c, err)
		return
	}
	s.answerDataset(c, id, status)
}

// AddDatasetVersion implements gen.ServerInterface.
func (s *Server) AddDatasetVersion(c *gin.Context, idHex gen.Hash) {
	var req gen.NewVersionRequest
	s.owned(c, idHex, &req, http.StatusCreated, func(id dao.DatasetID, p *parser) error {
		g := &req.Version
		v := dao.NewVersion{DatasetID: id, Version: p.u32("version", g.Version), ManifestCID: g.ManifestCid, DataCID: g.DataCid, EnvelopeCID: g.EnvelopeCid,
			DataRoot: p.hash("dataRoot", g.DataRoot), Rows: p.u64("rows", g.Rows), PolicyHash: p.hash("policyHash", g.PolicyHash),
			Epoch: p.u32("epoch", g.Epoch), Nonce: p.u64("nonce", g.Nonce), Deadline: p.u64("deadline", g.Deadline)}
		if p.err != nil {
			return p.err
		}
		if err := checkPolicy([]byte(req.Policy), v.PolicyHash); err != nil {
			return err
		}
		title := ""
		if req.Title != nil {
			title = *req.Title
			if err := plainText("title", title, false, false); err != nil {
				return err
			}
		}
		a := s.registryAct("new version", (*typed.NewVersion)(&v), v.Nonce, v.Deadline, req.Signature)
		a.check = func(view *ChainDataset) error { return s.checkVersion(c, view, &v) }
		a.send = func(digest dao.Hash) error { return s.cfg.OwnerRelay.AddVersion(c, digest, v, req.Signature) }
		if err := s.act(c, id, a); err != nil {
			return err
		}
		return s.publish(c, id, title, req.Policy, true)
	})
}

// checkVersion is checkNew for a new version.
func (s *Server) checkVersion(ctx context.Context, view *ChainDataset, v *dao.NewVersion) error {
	if v.Version != view.Version+1 {
		return fmt.Errorf("%w: version %d of dataset %s; the next one is %d", ErrConflict, v.Version, v.DatasetID, view.Version+1)
	}
	if err := s.checkEpoch(ctx, v.Epoch); err != nil {
		return err
	}
	if err := s.checkRoot(ctx, v.DataRoot, v.DatasetID); err != nil {
		return err
	}
	return s.checkContent(ctx, map[string]string{"manifest": v.ManifestCID, "data": v.DataCID, "envelope": v.EnvelopeCID})
}

func (s *Server) checkEpoch(ctx context.Context, epoch uint32) error {
	committee, err := s.cfg.Network.Committee(ctx, 0)
	if err != nil {
		return err
	}
	if epoch != committee.Epoch {
		return fmt.Errorf("%w: the envelope is for the committee of epoch %d, in office is that of epoch %d", ErrConflict, epoch, committee.Epoch)
	}
	return nil
}

// checkRoot refuses data that is registered, also as a version of id itself.
func (s *Server) checkRoot(ctx context.Context, root dao.Hash, id dao.DatasetID) error {
	twin, err := s.cfg.Registry.DatasetOfRoot(ctx, root)
	switch {
	case err != nil:
		return err
	case twin == id && !id.IsZero():
		return fmt.Errorf("%w as a version of this very dataset %s", ErrDuplicateData, twin)
	case !twin.IsZero():
		return fmt.Errorf("%w as dataset %s", ErrDuplicateData, twin)
	}
	return nil
}

func (s *Server) checkContent(ctx context.Context, cids map[string]string) error {
	for name, cid := range cids {
		has, err := s.cfg.Content.Has(ctx, cid)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if !has {
			return fmt.Errorf("%w: the %s %s was not uploaded here", ErrNotFound, name, cid)
		}
	}
	return nil
}

// publish stores what the chain does not keep of the present version, an empty
// title or policy meaning the old one, and has custodians asked if they have
// to check anything.
func (s *Server) publish(ctx context.Context, id dao.DatasetID, title, policy string, acknowledge bool) error {
	view, err := s.cfg.Registry.Dataset(ctx, id)
	if err != nil {
		return err
	}
	row := DatasetRow{ID: id, CreatedMs: s.cfg.Now().UnixMilli()}
	if old, err := s.cfg.Catalogue.DatasetRow(ctx, id); err == nil {
		row = old
	} else if !errors.Is(err, ErrNotFound) {
		return err
	}
	row.Version = view.Version
	if title != "" {
		row.Title = title
	}
	if policy != "" {
		row.Policy = policy
	}
	if err := s.cfg.Catalogue.PutDataset(ctx, row, view.Registration, view.Status); err != nil || !acknowledge {
		return err
	}
	return s.cfg.Runs.Acknowledge(ctx, id)
}

// ResealDataset implements gen.ServerInterface.
func (s *Server) ResealDataset(c *gin.Context, idHex gen.Hash) {
	var req gen.ResealRequest
	s.owned(c, idHex, &req, http.StatusOK, func(id dao.DatasetID, p *parser) error {
		r := dao.Reseal{DatasetID: id, Version: p.u32("version", req.Version), EnvelopeCID: req.EnvelopeCid, Epoch: p.u32("epoch", req.Epoch),
			Nonce: p.u64("nonce", req.Nonce), Deadline: p.u64("deadline", req.Deadline)}
		if p.err != nil {
			return p.err
		}
		a := s.registryAct("reseal", (*typed.Reseal)(&r), r.Nonce, r.Deadline, req.Signature)
		a.check = func(view *ChainDataset) error {
			if err := presentVersion(id, r.Version)(view); err != nil {
				return err
			}
			if err := s.checkEpoch(c, r.Epoch); err != nil {
				return err
			}
			if view.Epoch == r.Epoch && view.Acknowledged {
				return fmt.Errorf("%w: the committee in office has acknowledged its envelope; there is nothing to reseal", ErrConflict)
			}
			return s.checkContent(c, map[string]string{"envelope": r.EnvelopeCID})
		}
		a.send = func(digest dao.Hash) error { return s.cfg.OwnerRelay.Reseal(c, digest, r, req.Signature) }
		if err := s.act(c, id, a); err != nil {
			return err
		}
		return s.publish(c, id, "", "", true)
	})
}

// SetDatasetPolicy implements gen.ServerInterface.
func (s *Server) SetDatasetPolicy(c *gin.Context, idHex gen.Hash) {
	var req gen.PolicyChangeRequest
	s.owned(c, idHex, &req, http.StatusOK, func(id dao.DatasetID, p *parser) error {
		v := dao.PolicyChange{DatasetID: id, Version: p.u32("version", req.Version), PolicyHash: dao.Keccak256([]byte(req.Policy)),
			Nonce: p.u64("nonce", req.Nonce), Deadline: p.u64("deadline", req.Deadline)}
		if p.err != nil {
			return p.err
		}
		if err := checkPolicy([]byte(req.Policy), v.PolicyHash); err != nil {
			return err
		}
		a := s.registryAct("policy change", (*typed.PolicyChange)(&v), v.Nonce, v.Deadline, req.Signature)
		a.check = presentVersion(id, v.Version)
		a.send = func(digest dao.Hash) error { return s.cfg.OwnerRelay.SetPolicy(c, digest, v, req.Signature) }
		if err := s.act(c, id, a); err != nil {
			return err
		}
		return s.publish(c, id, "", req.Policy, false)
	})
}

// SetDatasetFloor implements gen.ServerInterface.
func (s *Server) SetDatasetFloor(c *gin.Context, idHex gen.Hash) {
	var req gen.FloorChangeRequest
	s.owned(c, idHex, &req, http.StatusOK, func(id dao.DatasetID, p *parser) error {
		f := dao.FloorChange{DatasetID: id, PriceFloorWei: p.wei("priceFloorWei", req.PriceFloorWei),
			Nonce: p.u64("nonce", req.Nonce), Deadline: p.u64("deadline", req.Deadline)}
		if p.err != nil {
			return p.err
		}
		if f.PriceFloorWei.Big().BitLen() > floorBits {
			return malformed("a floor is below 2^%d wei", floorBits)
		}
		a := s.registryAct("floor change", (*typed.FloorChange)(&f), f.Nonce, f.Deadline, req.Signature)
		a.send = func(digest dao.Hash) error { return s.cfg.OwnerRelay.SetFloor(c, digest, f, req.Signature) }
		return s.act(c, id, a)
	})
}

// floorBits is what the registry keeps of a floor.
const floorBits = 96

// RequestListing implements gen.ServerInterface.
func (s *Server) RequestListing(c *gin.Context, idHex gen.Hash) {
	var req gen.ListingAskRequest
	s.owned(c, idHex, &req, http.StatusOK, func(id dao.DatasetID, p *parser) error {
		r := dao.ListingRequest{DatasetID: id, Version: p.u32("version", req.Version), Nonce: p.u64("nonce", req.Nonce), Deadline: p.u64("deadline", req.Deadline)}
		if p.err != nil {
			return p.err
		}
		a := s.registryAct("listing request", (*typed.ListingRequest)(&r), r.Nonce, r.Deadline, req.Signature)
		a.check = func(view *ChainDataset) error {
			if view.Status == dao.DatasetListed {
				return fmt.Errorf("%w: dataset %s is listed", ErrConflict, id)
			}
			return presentVersion(id, r.Version)(view)
		}
		a.send = func(digest dao.Hash) error { return s.cfg.OwnerRelay.RequestListing(c, digest, r, req.Signature) }
		return s.act(c, id, a)
	})
}
