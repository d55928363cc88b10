package cli

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/mpc"
	"sahm/mpc/replicated"
	"sahm/server/client"
	"sahm/storage/gateway"
	"sahm/storage/seal"
	"sahm/trainer/dataset"
)

// publication is one dataset on its way to the registry.
type publication struct {
	s      *session
	title  string
	policy []byte
	floor  dao.Wei
	table  dataset.Table
	plain  []byte
}

func (p *publication) publish(ctx context.Context) (*client.Dataset, error) {
	s, e := p.s, p.s.e
	me := s.signer.Address()
	var salt dao.Hash
	if _, err := rand.Read(salt[:]); err != nil {
		return nil, err
	}
	identity, err := newIdentity()
	if err != nil {
		return nil, err
	}
	salt = seamSalt(salt, identity)
	id := dao.NewDatasetID(me, salt)
	if err := keepIdentity(e.identityPath(id, 1), identity); err != nil {
		return nil, fmt.Errorf("keeping the dataset's key: %w", err)
	}
	u, err := p.upload(ctx, envelopeOf{id: id, version: 1, creator: me}, identity)
	if err != nil {
		return nil, err
	}
	acc, err := s.account(ctx, me)
	if err != nil {
		return nil, err
	}
	r := dao.Registration{Creator: me, Salt: salt, ManifestCID: u.manifest, DataCID: u.data, EnvelopeCID: u.envelope,
		DataRoot: typed.DataRoot(sha256.Sum256(p.plain)), Rows: uint64(p.table.Rows()), PolicyHash: dao.Keccak256(p.policy), Epoch: u.epoch,
		PriceFloorWei: p.floor, Nonce: uint64(acc.RegistryNonce), Deadline: uint64(max(s.status.ChainTime, time.Now().Unix())) + uint64(registrationLife.Seconds())}
	d, err := p.register(ctx, r)
	if err != nil {
		return nil, err
	}
	e.note("registered as %s; waiting for the custodians", d.Id)
	return s.acknowledged(ctx, id.String())
}

func newIdentity() (*seal.Identity, error) { return seal.NewIdentity(rand.Reader) }

// uploaded is a version's content as its registration names it.
type uploaded struct {
	manifest, data, envelope string
	epoch                    uint32
}

// upload encrypts a version here and publishes its ciphertext, its envelope
// and its manifest.
func (p *publication) upload(ctx context.Context, of envelopeOf, identity *seal.Identity) (u uploaded, err error) {
	s := p.s
	s.e.note("encrypting %d rows", p.table.Rows())
	var cipher bytes.Buffer
	w, err := seal.EncryptTo(&cipher, identity.Recipient())
	if err != nil {
		return u, err
	}
	if _, err := w.Write(p.plain); err != nil {
		return u, err
	}
	if err := w.Close(); err != nil {
		return u, err
	}
	if u.data, err = s.addContent(ctx, cipher.Bytes()); err != nil {
		return u, fmt.Errorf("uploading the ciphertext: %w", err)
	}
	envelope, epoch, err := s.envelope(ctx, of, identity)
	if err != nil {
		return u, err
	}
	u.epoch = epoch
	if u.envelope, err = s.addContent(ctx, envelope); err != nil {
		return u, fmt.Errorf("uploading the envelope: %w", err)
	}
	manifest, err := croissant(p.title, p.table, u.data, sha256.Sum256(cipher.Bytes()), int64(cipher.Len()), u.envelope, sha256.Sum256(envelope), p.policy)
	if err != nil {
		return u, err
	}
	if u.manifest, err = s.addContent(ctx, manifest); err != nil {
		return u, fmt.Errorf("uploading the manifest: %w", err)
	}
	return u, nil
}

func (p *publication) register(ctx context.Context, r dao.Registration) (*client.Dataset, error) {
	s := p.s
	registry, err := contract(s.status.Contracts.Datasets)
	if err != nil {
		return nil, err
	}
	sig, err := typed.Sign(s.signer, typed.RegistryDomain(s.chainID(), registry), (*typed.Registration)(&r))
	if err != nil {
		return nil, err
	}
	resp, err := s.api.RegisterDatasetWithResponse(ctx, client.RegistrationRequest{
		Registration: client.Registration{Creator: r.Creator.String(), Salt: r.Salt.String(), ManifestCid: r.ManifestCID, DataCid: r.DataCID, EnvelopeCid: r.EnvelopeCID,
			DataRoot: r.DataRoot.String(), Rows: int64(r.Rows), PolicyHash: r.PolicyHash.String(), Epoch: int64(r.Epoch), PriceFloorWei: r.PriceFloorWei.String(), Nonce: int64(r.Nonce), Deadline: int64(r.Deadline)},
		Signature: sig, Policy: string(p.policy), Title: p.title,
	})
	if err != nil {
		return nil, err
	}
	d, err := answer(resp.JSON201, resp.ApplicationproblemJSONDefault, resp.HTTPResponse)
	if err != nil {
		return nil, fmt.Errorf("registering: %w", err)
	}
	if d.Id != r.DatasetID().String() {
		return nil, fmt.Errorf("the server answers with dataset %s, not %s", d.Id, r.DatasetID())
	}
	return d, nil
}

// envelopeOf is what an envelope belongs to.
type envelopeOf struct {
	id      dao.DatasetID
	version uint32
	creator dao.Address
}

// envelope shares the identity among the present committee.
func (s *session) envelope(ctx context.Context, of envelopeOf, identity *seal.Identity) ([]byte, uint32, error) {
	c, err := s.committee(ctx)
	if err != nil {
		return nil, 0, err
	}
	registry, err := contract(s.status.Contracts.Datasets)
	if err != nil {
		return nil, 0, err
	}
	info := seal.Info{ChainID: s.chainID(), Registry: registry, Dataset: of.id, Version: uint64(of.version), Creator: of.creator, Epoch: uint64(c.Epoch), T: c.Threshold, Members: c.Members}
	keys := make([]seal.Recipient, len(c.SealingKeys))
	for i, k := range c.SealingKeys {
		keys[i] = seal.Recipient(k)
	}
	committee := mpc.Committee{M: len(info.Members), T: info.T}
	parts, err := replicated.Split(rand.Reader, committee, identity.Secret())
	if err != nil {
		return nil, 0, err
	}
	pieces := make([]seal.Piece, len(parts))
	for i, part := range parts {
		pieces[i] = seal.Piece{Index: uint16(part.Index), Value: part.Value, Holders: committee.Holders(part.Index)}
		if _, err := rand.Read(pieces[i].Salt[:]); err != nil {
			return nil, 0, err
		}
	}
	seamPieces(of.id, pieces)
	_, doc, err := seal.BuildEnvelope(info, identity.Recipient(), pieces, keys)
	return doc, c.Epoch, err
}

// addContent uploads bytes and checks that the server names them as we do.
func (s *session) addContent(ctx context.Context, b []byte) (string, error) {
	want, _, err := gateway.ComputeCID(bytes.NewReader(b))
	if err != nil {
		return "", err
	}
	r, err := s.api.AddContentWithBodyWithResponse(ctx, "application/octet-stream", bytes.NewReader(b))
	if err != nil {
		return "", err
	}
	got, err := answer(r.JSON201, r.ApplicationproblemJSONDefault, r.HTTPResponse)
	if err != nil {
		return "", err
	}
	if got.Cid != want.String() {
		return "", fmt.Errorf("the server stored %s, the content is %s", got.Cid, want)
	}
	return want.String(), nil
}

// keepIdentity writes the dataset's key durably before anything is published.
func keepIdentity(path string, id *seal.Identity) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = io.WriteString(f, id.Reveal()+"\n")
	if syncErr := f.Sync(); err == nil {
		err = syncErr
	}
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	return err
}
