package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/server/coordinator"
	"sahm/server/market"
	"sahm/server/store"
)

// eventLog is coordinator.Log over the store.
type eventLog struct{ s *store.Store }

func (l eventLog) Append(ctx context.Context, id dao.Hash, dedupe string, e market.Event) (bool, error) {
	party := ""
	if !e.Party.IsZero() {
		party = e.Party.String()
	}
	_, fresh, err := l.s.AppendEvent(ctx, store.Event{RunID: id.String(), DedupeKey: dedupe, Kind: string(e.Kind), Party: party,
		Attempt: int64(e.Attempt), Round: int64(e.Round), Body: e.Body, CreatedMs: e.AtMs})
	return fresh, err
}

func (l eventLog) Load(ctx context.Context, id dao.Hash) ([]market.Event, error) {
	var out []market.Event
	for after := int64(0); ; {
		page, err := l.s.Events(ctx, id.String(), after, 1000)
		if err != nil {
			return nil, err
		}
		for _, e := range page {
			ev, err := marketEvent(e)
			if err != nil {
				return nil, err
			}
			out = append(out, ev)
			after = e.Seq
		}
		if len(page) < 1000 {
			return out, nil
		}
	}
}

func marketEvent(e store.Event) (market.Event, error) {
	ev := market.Event{Kind: market.EventKind(e.Kind), Attempt: uint32(e.Attempt), Round: uint32(e.Round), Body: e.Body, AtMs: e.CreatedMs}
	if e.Party != "" {
		a, err := dao.ParseAddress(e.Party)
		if err != nil {
			return ev, fmt.Errorf("event %d of %s: %w", e.Seq, e.RunID, err)
		}
		ev.Party = a
	}
	return ev, nil
}

func (l eventLog) Summary(ctx context.Context, s coordinator.Summary) error {
	row, err := l.s.Run(ctx, s.RunID.String())
	if err != nil {
		return err
	}
	row.State, row.Attempt, row.Round = string(s.Phase), int64(s.Attempt), int64(s.Round)
	if s.Result != nil {
		b, err := json.Marshal(s.Result)
		if err != nil {
			return err
		}
		row.ResultJSON = string(b)
	}
	if s.Problem != nil {
		row.Error = s.Problem.Detail
	}
	row.UpdatedMs = time.Now().UnixMilli()
	return l.s.UpsertRun(ctx, row)
}

// Active lists the runs whose participants have not all been told the end: it
// asks the state machine, because a final run may still owe closing messages.
func (l eventLog) Active(ctx context.Context) ([]dao.RunID, error) {
	var out []dao.RunID
	for offset := 0; ; offset += 1000 {
		rows, err := l.s.Runs(ctx, store.RunFilter{Limit: 1000, Offset: offset})
		if err != nil {
			return nil, err
		}
		for _, r := range rows {
			id, err := dao.ParseHash(r.RunID)
			if err != nil {
				return nil, err
			}
			events, err := l.Load(ctx, id)
			if err != nil {
				return nil, err
			}
			s := market.New(id)
			for _, e := range events {
				if err := s.Apply(e); err != nil && !errors.Is(err, market.ErrDuplicate) {
					return nil, fmt.Errorf("run %s: %w", id, err)
				}
			}
			if s.Events > 0 && (!s.Phase.Final() || len(s.Next(market.Clock{WallMs: time.Now().UnixMilli()})) > 0) {
				out = append(out, id)
			}
		}
		if len(rows) < 1000 {
			return out, nil
		}
	}
}

// txJournal is chain.Journal over the store.
type txJournal struct{ s *store.Store }

func (j txJournal) Put(ctx context.Context, e chain.Entry) error {
	return journalError(j.s.PutTx(ctx, journalRow(e)))
}

func (j txJournal) Get(ctx context.Context, from dao.Address, key string) (chain.Entry, error) {
	t, err := j.s.Tx(ctx, from.String(), key)
	if err != nil {
		return chain.Entry{}, journalError(err)
	}
	return journalEntry(t)
}

func (j txJournal) Pending(ctx context.Context, from dao.Address) ([]chain.Entry, error) {
	rows, err := j.s.PendingTxs(ctx, from.String())
	if err != nil {
		return nil, err
	}
	out := make([]chain.Entry, len(rows))
	for i, t := range rows {
		if out[i], err = journalEntry(t); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (j txJournal) Replace(ctx context.Context, e chain.Entry) error {
	return journalError(j.s.ReplaceTx(ctx, journalRow(e)))
}

func (j txJournal) MarkMined(ctx context.Context, from dao.Address, key string, hash dao.Hash, block uint64) error {
	return journalError(j.s.MarkTxMined(ctx, from.String(), key, hash.String(), block, time.Now().UnixMilli()))
}

func journalError(err error) error {
	for ours, theirs := range map[error]error{store.ErrNotFound: chain.ErrNotFound, store.ErrIntentExists: chain.ErrIntentExists, store.ErrNonceTaken: chain.ErrNonceTaken} {
		if errors.Is(err, ours) {
			return fmt.Errorf("%w: %w", theirs, err)
		}
	}
	return err
}

func journalRow(e chain.Entry) store.JournalTx {
	now := time.Now().UnixMilli()
	t := store.JournalTx{Sender: e.From.String(), Intent: e.Key, Nonce: e.Nonce, Raw: e.Raw, Mined: e.Mined, MinedBlock: e.MinedBlock, CreatedMs: now, UpdatedMs: now}
	if e.Mined {
		t.MinedHash = e.MinedHash.String()
	}
	for _, h := range e.Hashes {
		t.Hashes = append(t.Hashes, h.String())
	}
	return t
}

func journalEntry(t store.JournalTx) (chain.Entry, error) {
	from, err := dao.ParseAddress(t.Sender)
	if err != nil {
		return chain.Entry{}, err
	}
	e := chain.Entry{Key: t.Intent, From: from, Nonce: t.Nonce, Raw: t.Raw, Mined: t.Mined, MinedBlock: t.MinedBlock}
	for _, s := range t.Hashes {
		h, err := dao.ParseHash(s)
		if err != nil {
			return chain.Entry{}, err
		}
		e.Hashes = append(e.Hashes, h)
	}
	if t.Mined {
		e.MinedHash, err = dao.ParseHash(t.MinedHash)
	}
	return e, err
}
