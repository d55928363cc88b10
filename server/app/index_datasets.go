package app

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"math"
	"slices"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/server/store"
)

// Events of the registry that bring content.
const (
	datasetRegistered   = "DatasetRegistered"
	datasetVersionAdded = "DatasetVersionAdded"
	datasetResealed     = "DatasetResealed"
)

// presentVersion stands for a dataset's newest version.
const presentVersion = 0

// datasetContent is what a version consists of.
type datasetContent struct {
	Creator       dao.Address `json:"creator"` // of a registration
	ManifestCID   string      `json:"manifestCid"`
	DataCID       string      `json:"dataCid"`
	EnvelopeCID   string      `json:"envelopeCid"`
	DataRoot      dao.Hash    `json:"dataRoot"`
	Rows          uint64      `json:"rows"`
	PolicyHash    dao.Hash    `json:"policyHash"`
	PriceFloorWei dao.Wei     `json:"priceFloorWei"` // of a registration
}

// datasetEvent is an event of the registry about one dataset; see jsonArgs.
type datasetEvent struct {
	e *store.ChainEvent

	DatasetID    dao.Hash        `json:"datasetId"`
	Version      uint32          `json:"version"`
	Registration *datasetContent `json:"registration"`
	Update       *datasetContent `json:"update"`
	Status       uint8           `json:"status"`      // DatasetVersionAdded
	EnvelopeCID  string          `json:"envelopeCid"` // DatasetResealed
	Epoch        uint32          `json:"epoch"`
	PolicyHash   dao.Hash        `json:"policyHash"`    // DatasetPolicySet
	FloorWei     dao.Wei         `json:"priceFloorWei"` // DatasetFloorSet
	EffectiveAt  uint64          `json:"effectiveAt"`
	Owner        dao.Address     `json:"owner"`
}

// readDatasetEvent reports whether e is about a dataset.
func readDatasetEvent(e *store.ChainEvent) (d datasetEvent, ok bool) {
	if json.Unmarshal(e.Args, &d) != nil || d.DatasetID.IsZero() {
		return d, false
	}
	d.e = e
	switch e.Name {
	case datasetRegistered:
		ok, d.Version = d.Registration != nil, 1
	case datasetVersionAdded:
		ok = d.Update != nil && d.Version > 1
	case datasetResealed, "DatasetAcknowledged", "DatasetPolicySet", "DatasetFloorSet", "ListingRequested", "DatasetListed", "DatasetSuspended",
		"DatasetDelisted", "DatasetRevoked":
		ok = true
	}
	return d, ok
}

func (d *datasetEvent) key() store.DatasetVersion {
	return store.DatasetVersion{ID: d.DatasetID.String(), Version: int64(d.Version)}
}

// content is what the event brings, nil if it brings none.
func (d *datasetEvent) content() *datasetContent {
	switch d.e.Name {
	case datasetRegistered:
		return d.Registration
	case datasetVersionAdded:
		return d.Update
	}
	return nil
}

// datasetRows are the rows of datasets that events change.
type datasetRows struct {
	p       *projector
	rows    map[string]map[int64]*store.Dataset // by id and version
	changed map[store.DatasetVersion]bool
}

// load reads the rows of an event's dataset once.
func (r *datasetRows) load(ctx context.Context, d *datasetEvent) error {
	id := d.DatasetID.String()
	if r.rows[id] != nil {
		return nil
	}
	r.rows[id] = map[int64]*store.Dataset{}
	list, err := r.p.s.DatasetVersions(ctx, id)
	if err != nil && !errors.Is(err, store.ErrNotFound) {
		return err
	}
	for i := range list {
		r.rows[id][list[i].Version] = &list[i]
	}
	return nil
}

// present is the newest version that the events so far know.
func (r *datasetRows) present(id string) int64 {
	if r.p.rebuild {
		return r.p.replayed[id]
	}
	newest := int64(0)
	for v := range r.rows[id] {
		newest = max(newest, v)
	}
	return newest
}

// apply makes of the rows what the event says. Rows that the API wrote before
// the event came keep their title and policy.
func (r *datasetRows) apply(ctx context.Context, d *datasetEvent, m manifest) error {
	id, e, rows := d.DatasetID.String(), d.e, r.rows[d.DatasetID.String()]
	if d.content() != nil {
		return r.fill(ctx, d, m)
	}
	version := int64(d.Version)
	if version == 0 {
		version = r.present(id)
	}
	row := rows[version]
	if row == nil {
		r.p.log.Warn("a dataset has events and no row; `sahm reindex` rebuilds it", "dataset", id, "version", version)
		return nil
	}
	touch := func(rows ...*store.Dataset) {
		for _, row := range rows {
			row.UpdatedMs = int64(e.TimeSec) * 1000
			r.changed[store.DatasetVersion{ID: id, Version: row.Version}] = true
		}
	}
	status := func(s dao.DatasetStatus, of ...*store.Dataset) {
		for _, row := range of {
			row.Status = s.String()
		}
		touch(of...)
	}
	all := func() (list []*store.Dataset) {
		for v, row := range rows {
			if v <= r.present(id) {
				list = append(list, row)
			}
		}
		return list
	}
	switch e.Name {
	case datasetResealed:
		row.EnvelopeCID = storable(d.EnvelopeCID)
		touch(row)
	case "DatasetPolicySet":
		touch(row)
		return r.policy(ctx, row, d.PolicyHash, "")
	case "DatasetFloorSet":
		row.PriceFloor = d.FloorWei.String()
		touch(row)
	case "DatasetListed":
		status(dao.DatasetListed, row)
	case "DatasetSuspended":
		status(dao.DatasetSuspended, row)
	case "DatasetDelisted":
		status(dao.DatasetDelisted, all()...)
	case "DatasetRevoked":
		status(dao.DatasetRevoked, all()...)
	}
	return nil
}

// fill writes what a registration or a new version says.
func (r *datasetRows) fill(ctx context.Context, d *datasetEvent, m manifest) error {
	id, c, version, rows := d.DatasetID.String(), d.content(), int64(d.Version), r.rows[d.DatasetID.String()]
	row := rows[version]
	if row == nil {
		row = &store.Dataset{ID: id, Version: version, Title: untitled, CreatedMs: bornMs(d.e.TimeSec, d.e.LogIndex)}
		rows[version] = row
	}
	r.changed[d.key()] = true
	if r.p.rebuild {
		r.p.replayed[id] = version
	}
	row.UpdatedMs = int64(d.e.TimeSec) * 1000
	row.ManifestCID, row.DataCID, row.EnvelopeCID = storable(c.ManifestCID), storable(c.DataCID), storable(c.EnvelopeCID)
	row.DataRoot, row.Rows = c.DataRoot.String(), int64(min(c.Rows, math.MaxInt64))
	row.Creator, row.PriceFloor, row.Status = c.Creator.String(), c.PriceFloorWei.String(), dao.DatasetProposed.String()
	if before := rows[version-1]; before != nil {
		// Creator and floor are the dataset's; the title stands until another
		// is given.
		row.Creator, row.PriceFloor = before.Creator, before.PriceFloor
		if row.Title == untitled {
			row.Title = before.Title
		}
	}
	if d.e.Name == datasetVersionAdded {
		row.Status = dao.DatasetStatus(d.Status).String()
	}
	if m.title != "" && (r.p.rebuild || row.Title == untitled) {
		row.Title = m.title
	}
	return r.policy(ctx, row, c.PolicyHash, m.policy)
}

// policy sets a row's policy: the hash, and the document if it is known here.
func (r *datasetRows) policy(ctx context.Context, row *store.Dataset, hash dao.Hash, offered string) error {
	row.PolicyHash = hash.String()
	if dao.Keccak256([]byte(row.PolicyJSON)) == hash {
		return nil
	}
	if row.PolicyJSON = offered; offered != "" {
		return nil
	}
	doc, err := r.p.s.PolicyDocument(ctx, row.PolicyHash)
	if err != nil && !errors.Is(err, store.ErrNotFound) {
		return err
	}
	if dao.Keccak256([]byte(doc)) == hash {
		row.PolicyJSON = doc
	}
	return nil
}

// list are the rows that changed, by id and version.
func (r *datasetRows) list() (out []store.Dataset) {
	for k := range r.changed {
		out = append(out, *r.rows[k.ID][k.Version])
	}
	slices.SortFunc(out, func(a, b store.Dataset) int {
		return cmp.Or(cmp.Compare(a.ID, b.ID), cmp.Compare(a.Version, b.Version))
	})
	return out
}

// undo makes the rows of the datasets that events above to changed what the
// events up to it say, read again from the first. Titles and policies' documents,
// which the events do not have, stay.
func (p *projector) undo(ctx context.Context, x *indexStore, to chain.BlockRef) (u store.Undone, err error) {
	above := to.Number + 1
	if to.IsZero() {
		above = 0
	}
	touched := map[string]bool{}
	err = x.each(ctx, p.words.to.Datasets, "", above, func(e *store.ChainEvent) error {
		if d, ok := readDatasetEvent(e); ok {
			touched[d.DatasetID.String()] = true
		}
		return nil
	})
	if err != nil || len(touched) == 0 {
		return u, err
	}
	again := *p
	again.rebuild, again.replayed = true, map[string]int64{}
	rows := &datasetRows{p: &again, rows: map[string]map[int64]*store.Dataset{}, changed: map[store.DatasetVersion]bool{}}
	err = x.each(ctx, p.words.to.Datasets, "", 0, func(e *store.ChainEvent) error {
		d, ok := readDatasetEvent(e)
		if !ok || !touched[d.DatasetID.String()] || e.Block.Number >= above {
			return nil
		}
		kept := *e // pages are reused
		d.e = &kept
		if err := rows.load(ctx, &d); err != nil {
			return err
		}
		return rows.apply(ctx, &d, manifest{})
	})
	if err != nil {
		return u, err
	}
	u.Datasets = rows.list()
	for id := range touched {
		before, err := p.s.DatasetVersions(ctx, id)
		if err != nil && !errors.Is(err, store.ErrNotFound) {
			return u, err
		}
		for _, row := range before {
			switch {
			case row.Version <= again.replayed[id]:
			case row.Version > 1:
				u.Deleted = append(u.Deleted, store.DatasetVersion{ID: id, Version: row.Version})
			default:
				// Its registration may come again; the API may have put the row
				// first.
				row.Status, row.UpdatedMs = dao.DatasetNone.String(), time.Now().UnixMilli()
				u.Datasets = append(u.Datasets, row)
			}
		}
	}
	return u, nil
}
