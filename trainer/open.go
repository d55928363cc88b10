package trainer

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/mpc/replicated"
	"sahm/storage"
	"sahm/storage/seal"
	"sahm/trainer/dataset"
)

// openData is a dataset in memory. x and y are encoded with the statistics
// named by stats.
type openData struct {
	table dataset.Table
	stats dao.Hash
	x     []float32
	y     []int32
}

func (t *Trainer) releasesPath(run dao.RunID, attempt uint32) string {
	return filepath.Join(t.attemptDir(run, attempt), "releases.json")
}

// dataOpen does data.open: opens every holding in memory.
func (t *Trainer) dataOpen(ctx context.Context, k *task) (protocol.Kind, any, error) {
	var in protocol.DataOpenTask
	if err := k.env.Into(protocol.DataOpen, &in); err != nil {
		return "", nil, err
	}
	j, err := t.job(k.env.RunID)
	if err != nil {
		return "", nil, err
	}
	if err := k.requireRunning(); err != nil {
		return "", nil, err
	}
	// The pieces stay sealed to our recipients: what a restart needs to open
	// again. A later task may bring those of another holding only (a trainer
	// that is drawn as recomputer opens a second one), so they add up.
	path := t.releasesPath(j.run, k.env.Attempt)
	var kept protocol.DataOpenTask
	if _, err := readJSON(path, &kept); err != nil {
		return "", nil, err
	}
	all := protocol.DataOpenTask{Releases: in.Releases}
	for _, r := range kept.Releases {
		if !slices.ContainsFunc(in.Releases, func(n protocol.CustodianRelease) bool { return sameRelease(n, r) }) {
			all.Releases = append(all.Releases, r)
		}
	}
	f, err := t.holdings(j.run, k.env.Attempt)
	if err != nil {
		return "", nil, err
	}
	for _, h := range f.Holdings {
		if err := t.open(ctx, k, j, h, all.Releases); err != nil {
			return "", nil, err
		}
	}
	return protocol.DataReady, protocol.DataReadyReply{Ready: true}, writeJSON(path, all)
}

func sameRelease(a, b protocol.CustodianRelease) bool {
	return a.Custodian == b.Custodian && a.Release.DatasetID == b.Release.DatasetID && a.Release.Version == b.Release.Version
}

// holdings are what run.assigned gave this trainer to open.
func (t *Trainer) holdings(run dao.RunID, attempt uint32) (holdingsFile, error) {
	var f holdingsFile
	ok, err := readJSON(t.holdingsPath(run, attempt), &f)
	if err == nil && !ok {
		err = refuse(CodeNotAssigned, "no run.assigned for attempt %d", attempt)
	}
	return f, err
}

func (t *Trainer) open(ctx context.Context, k *task, j *job, h holding, releases []protocol.CustodianRelease) error {
	if k.state.open[h.key(k.env.Attempt)] != nil {
		return nil
	}
	d, err := t.openOne(ctx, k, j, h, releases)
	if err != nil {
		return fmt.Errorf("dataset %s: %w", h.DatasetID, err)
	}
	k.state.open[h.key(k.env.Attempt)] = d
	return nil
}

// data returns an opened holding, opening it again after a restart.
func (t *Trainer) data(ctx context.Context, k *task, j *job, id dao.DatasetID, version uint32) (*openData, error) {
	key := attemptKey{k.env.Attempt, id, version}
	if d := k.state.open[key]; d != nil {
		return d, nil
	}
	f, err := t.holdings(j.run, k.env.Attempt)
	if err != nil {
		return nil, err
	}
	var in protocol.DataOpenTask
	kept, err := readJSON(t.releasesPath(j.run, k.env.Attempt), &in)
	if err != nil {
		return nil, err
	}
	for _, h := range f.Holdings {
		if kept && h.key(k.env.Attempt) == key {
			if err := t.open(ctx, k, j, h, in.Releases); err != nil {
				return nil, err
			}
			return k.state.open[key], nil
		}
	}
	return nil, later(CodeDataNotOpen, "dataset %s version %d", id, version)
}

// openOne combines a key, fetches, decrypts, verifies and parses one holding.
func (t *Trainer) openOne(ctx context.Context, k *task, j *job, h holding, releases []protocol.CustodianRelease) (*openData, error) {
	key, err := t.dataKey(ctx, k, h, releases)
	if err != nil {
		return nil, err
	}
	cid, err := storage.ParseCID(h.DataCID)
	if err != nil {
		return nil, err
	}
	src, err := t.cfg.Content.Fetch(ctx, cid, t.cfg.MaxData)
	if err != nil {
		return nil, err
	}
	defer src.Close()
	reader, err := seal.Decrypt(src, key)
	if err != nil {
		return nil, dataErr(err)
	}
	plain, err := io.ReadAll(reader)
	if err != nil {
		return nil, dataErr(err)
	}
	defer clear(plain)
	if typed.DataRoot(sha256.Sum256(plain)) != h.DataRoot {
		return nil, refuse(CodeWrongData, "the plaintext does not have the registered root")
	}
	table, err := ParseTable(plain, j.schema)
	if err != nil {
		return nil, refuseErr(CodeWrongData, unquoted(err), "reading rows")
	}
	if uint64(table.Rows()) != h.Rows {
		return nil, refuse(CodeWrongData, "%d rows, registered are %d", table.Rows(), h.Rows)
	}
	return &openData{table: table}, nil
}

// rowFaults are what can be wrong with rows, without the rows.
var rowFaults = []error{dataset.ErrEmpty, dataset.ErrRagged, dataset.ErrUnknownColumn, dataset.ErrDuplicateColumn, dataset.ErrOneClass,
	dataset.ErrTooManyClasses, dataset.ErrNoFeatures, dataset.ErrLabelDropped, dataset.ErrSyntax, dataset.ErrTooLarge}

// unquoted is the fault in err, its line, and the column if the schema names
// it, but nothing of the file: refusals go to the coordinator and the log, and
// where a file has no header its first row of data is what the reader takes
// for the columns' names.
func unquoted(err error) error {
	fault := errors.New("unreadable")
	for _, f := range rowFaults {
		if errors.Is(err, f) {
			fault = f
			break
		}
	}
	var p *dataset.ParseError
	switch {
	case !errors.As(err, &p):
	case p.Line > 0:
		return fmt.Errorf("line %d: %w", p.Line, fault)
	case p.Column != "" && fault == dataset.ErrUnknownColumn: // one that was asked for
		return fmt.Errorf("%w: %q", fault, p.Column)
	}
	return fault
}

// dataErr tells data that does not decrypt from a release that does not.
func dataErr(err error) error {
	if errors.Is(err, seal.ErrDecrypt) || errors.Is(err, seal.ErrTruncatedCiphertext) {
		return refuseErr(CodeWrongData, err, "the ciphertext")
	}
	return err
}

// ParseTable reads a dataset as runs do: CSV with a header or, where the schema
// names its columns c1, c2, …, without one. The error is that of reading with
// a header unless reading without one works.
func ParseTable(plain []byte, s dataset.Schema) (dataset.Table, error) {
	opts := dataset.Options{Label: s.Label.Name, PartOfWhole: true}
	table, err := dataset.ReadCSV(bytes.NewReader(plain), opts)
	if err == nil {
		return table, nil
	}
	// A first row of data is a bad header: names repeat, the label is missing.
	opts.NoHeader = true
	if bare, e := dataset.ReadCSV(bytes.NewReader(plain), opts); e == nil {
		return bare, nil
	}
	return table, err
}

// dataKey opens the pieces that custodians released for a holding and
// combines them.
func (t *Trainer) dataKey(ctx context.Context, k *task, h holding, releases []protocol.CustodianRelease) (*seal.Identity, error) {
	var f keyFile
	ok, err := readJSON(t.keyPath(k.env.RunID, k.env.Attempt, h), &f)
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, refuse(CodeNotAssigned, "no recipient for dataset %s", h.DatasetID)
	}
	mine, err := seal.IdentityFromSecret(f.Secret)
	if err != nil {
		return nil, fmt.Errorf("recipient on disk: %w", err)
	}
	committee, members, err := t.committee(ctx, h.Epoch)
	if err != nil {
		return nil, err
	}
	var pieces []replicated.Piece
	for _, r := range releases {
		if r.Release.DatasetID != h.DatasetID || r.Release.Version != h.Version {
			continue
		}
		who := slices.Index(members, r.Custodian)
		if who < 0 || r.Release.Holder != t.me || len(r.Release.Pieces.Subsets) != len(r.Release.Pieces.Files) {
			return nil, refuse(CodeBadRelease, "release of %s", r.Custodian)
		}
		at := t.sealContext(seal.PurposeKeyRelease, k.env.RunID, k.env.Attempt, h.DatasetID, h.Version, h.Contributor, h.Epoch)
		at.Custodian = r.Custodian
		for i, subset := range r.Release.Pieces.Subsets {
			if !slices.Contains(committee.PiecesOf(who), int(subset)) {
				return nil, refuse(CodeBadRelease, "custodian %s does not hold piece %d", r.Custodian, subset)
			}
			at.Subset = uint64(subset)
			secret, err := seal.Open(mine, at, r.Release.Pieces.Files[i])
			if err != nil {
				return nil, refuseErr(CodeBadRelease, err, "piece %d of custodian %s", subset, r.Custodian)
			}
			if len(secret) != 32 && len(secret) != 64 { // value, or value ‖ salt
				return nil, refuse(CodeBadRelease, "piece %d of custodian %s has %d bytes", subset, r.Custodian, len(secret))
			}
			pieces = append(pieces, replicated.Piece{Index: int(subset), Value: [32]byte(secret[:32])})
			clear(secret)
		}
	}
	secret, err := replicated.Combine(committee, pieces)
	if err != nil {
		return nil, err
	}
	return seal.IdentityFromSecret(secret)
}
