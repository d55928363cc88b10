package store

import (
	"context"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"unicode/utf8"
)

// Event is one fact about a run. The log of a run is the coordinator's truth:
// its state is what the state machine makes of the events in order of Seq.
type Event struct {
	RunID string
	Seq   int64 // 1, 2, … without gaps; assigned by the store
	// DedupeKey names the fact within its run, so that the same fact reported
	// twice is stored once. Not empty.
	DedupeKey string
	Kind      string
	Party     string // address of who reported it, or ""
	Attempt   int64
	Round     int64
	Body      json.RawMessage // JSON; nil is stored as null
	CreatedMs int64
}

// Message is one message that must reach the bus at least once.
type Message struct {
	ID      int64 // order of commit; assigned by the store
	Subject string
	// MsgID is what consumers deduplicate by; a second message with the same
	// MsgID is absorbed.
	MsgID     string
	Payload   []byte
	CreatedMs int64
	SentMs    int64 // 0 until the bus acknowledged it
}

// AnySeq in Change.ExpectSeq appends wherever the log ends.
const AnySeq int64 = -1

// Change is what one step of the coordinator writes, all of it or nothing.
type Change struct {
	RunID string
	// ExpectSeq is the Seq of the last event the caller has seen, 0 for an
	// empty log, or AnySeq. When the log is longer, Commit writes nothing and
	// returns ErrConflict: another server advanced the run.
	ExpectSeq int64
	Events    []Event
	Outbox    []Message
	Run       *Run // replaces the projection if not nil
}

// Commit writes c in one transaction and returns the sequence number of each
// event; an event whose DedupeKey is known keeps its first Seq and body.
func (s *Store) Commit(ctx context.Context, c Change) ([]int64, error) {
	seqs := make([]int64, len(c.Events))
	err := s.write(ctx, "commit run change", func(tx *sql.Tx) error {
		head, err := lockHead(ctx, tx, c.RunID)
		if err != nil {
			return err
		}
		if c.ExpectSeq != AnySeq && c.ExpectSeq != head {
			return fmt.Errorf("%w: log of %s ends at %d, not %d", ErrConflict, c.RunID, head, c.ExpectSeq)
		}
		for i, e := range c.Events {
			if e.RunID == "" {
				e.RunID = c.RunID
			}
			if e.RunID != c.RunID {
				return fmt.Errorf("%w: event of run %q in a change of %q", ErrInvalid, e.RunID, c.RunID)
			}
			if seqs[i], head, _, err = insertEvent(ctx, tx, head, e); err != nil {
				return err
			}
		}
		if err := saveHead(ctx, tx, c.RunID, head); err != nil {
			return err
		}
		if c.Run != nil {
			if err := upsertRun(ctx, tx, *c.Run); err != nil {
				return err
			}
		}
		return enqueue(ctx, tx, c.Outbox)
	})
	if err != nil {
		return nil, err
	}
	return seqs, nil
}

// AppendEvent appends ev to its run's log. fresh is false when the fact was
// known: then seq is that of the first report and nothing was written.
func (s *Store) AppendEvent(ctx context.Context, ev Event) (seq int64, fresh bool, err error) {
	return s.AppendWithOutbox(ctx, ev, nil)
}

// AppendWithOutbox appends ev and queues its messages in one transaction. When
// the fact was known nothing is written, the messages included.
func (s *Store) AppendWithOutbox(ctx context.Context, ev Event, out []Message) (seq int64, fresh bool, err error) {
	err = s.write(ctx, "append event", func(tx *sql.Tx) error {
		head, err := lockHead(ctx, tx, ev.RunID)
		if err != nil {
			return err
		}
		if seq, head, fresh, err = insertEvent(ctx, tx, head, ev); err != nil || !fresh {
			return err
		}
		if err := saveHead(ctx, tx, ev.RunID, head); err != nil {
			return err
		}
		return enqueue(ctx, tx, out)
	})
	if err != nil {
		return 0, false, err
	}
	return seq, fresh, nil
}

// lockHead returns the last Seq of a run's log and keeps other writers out of
// that log until the transaction ends.
func lockHead(ctx context.Context, tx *sql.Tx, runID string) (int64, error) {
	if runID == "" {
		return 0, fmt.Errorf("%w: empty run id", ErrInvalid)
	}
	return queryOne(ctx, tx, scanInt, `INSERT INTO run_heads (run_id, seq) VALUES ($1, 0)
		ON CONFLICT (run_id) DO UPDATE SET seq=run_heads.seq RETURNING seq`, runID)
}

func saveHead(ctx context.Context, tx *sql.Tx, runID string, head int64) error {
	_, err := exec(ctx, tx, `UPDATE run_heads SET seq=$2 WHERE run_id=$1`, runID, head)
	return err
}

// insertEvent writes e as number head+1 unless its fact is known. The caller
// holds the head's lock, so that looking first and writing then is safe.
func insertEvent(ctx context.Context, tx *sql.Tx, head int64, e Event) (seq, newHead int64, fresh bool, err error) {
	if e.DedupeKey == "" || e.Kind == "" {
		return 0, 0, false, fmt.Errorf("%w: event without a kind or dedupe key", ErrInvalid)
	}
	if e.Body == nil {
		e.Body = json.RawMessage("null")
	}
	if !json.Valid(e.Body) || !utf8.Valid(e.Body) {
		return 0, 0, false, fmt.Errorf("%w: body of event %s is not JSON", ErrInvalid, e.Kind)
	}
	seq, err = queryOne(ctx, tx, scanInt, `SELECT seq FROM run_events WHERE run_id=$1 AND dedupe_key=$2`, e.RunID, e.DedupeKey)
	if err == nil {
		return seq, head, false, nil
	}
	if !errors.Is(err, ErrNotFound) {
		return 0, 0, false, err
	}
	_, err = exec(ctx, tx, `INSERT INTO run_events (run_id, seq, dedupe_key, kind, party, attempt, round, body, created_ms)
		VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9)`,
		e.RunID, head+1, e.DedupeKey, e.Kind, e.Party, e.Attempt, e.Round, string(e.Body), e.CreatedMs)
	return head + 1, head + 1, true, err
}

// Events reads at most limit events (0: 1,000, the maximum) of a run with
// Seq > afterSeq, in order.
func (s *Store) Events(ctx context.Context, runID string, afterSeq int64, limit int) ([]Event, error) {
	es, err := queryAll(ctx, s.db, scanEvent, `SELECT run_id, seq, dedupe_key, kind, party, attempt, round, body, created_ms
		FROM run_events WHERE run_id=$1 AND seq>$2 ORDER BY seq LIMIT $3`, runID, afterSeq, int64(limitOr(limit, 1000)))
	if err != nil {
		return nil, fmt.Errorf("events of %s: %w", runID, err)
	}
	return es, nil
}

// LastSeq is the Seq of the last event of a run, 0 if it has none.
func (s *Store) LastSeq(ctx context.Context, runID string) (int64, error) {
	n, err := queryOne(ctx, s.db, scanInt, `SELECT seq FROM run_heads WHERE run_id=$1`, runID)
	if errors.Is(err, ErrNotFound) {
		return 0, nil
	}
	if err != nil {
		return 0, fmt.Errorf("last event of %s: %w", runID, err)
	}
	return n, nil
}

func scanEvent(s scanner) (e Event, err error) {
	var body string
	err = s.Scan(&e.RunID, &e.Seq, &e.DedupeKey, &e.Kind, &e.Party, &e.Attempt, &e.Round, &body, &e.CreatedMs)
	e.Body = json.RawMessage(body)
	return e, err
}

// Enqueue queues messages that belong to no event.
func (s *Store) Enqueue(ctx context.Context, out ...Message) error {
	return s.write(ctx, "queue messages", func(tx *sql.Tx) error { return enqueue(ctx, tx, out) })
}

func enqueue(ctx context.Context, tx *sql.Tx, out []Message) error {
	for _, m := range out {
		if m.Subject == "" || m.MsgID == "" {
			return fmt.Errorf("%w: message without a subject or id", ErrInvalid)
		}
		// The counter's row lock makes ids follow the order of commit, so that a
		// reader that has seen id n has seen everything before n.
		id, err := queryOne(ctx, tx, scanInt, `INSERT INTO counters (name, value) VALUES ('outbox', 1)
			ON CONFLICT (name) DO UPDATE SET value=counters.value+1 RETURNING value`)
		if err != nil {
			return err
		}
		if _, err := exec(ctx, tx, `INSERT INTO outbox (id, subject, msg_id, payload, created_ms, sent_ms)
			VALUES ($1,$2,$3,$4,$5,0) ON CONFLICT (msg_id) DO NOTHING`,
			id, m.Subject, m.MsgID, hex.EncodeToString(m.Payload), m.CreatedMs); err != nil {
			return err
		}
	}
	return nil
}

// PendingOutbox reads at most limit messages (0: 100) that the bus has not
// acknowledged, oldest first.
func (s *Store) PendingOutbox(ctx context.Context, limit int) ([]Message, error) {
	ms, err := queryAll(ctx, s.db, scanMessage, `SELECT id, subject, msg_id, payload, created_ms, sent_ms
		FROM outbox WHERE sent_ms=0 ORDER BY id LIMIT $1`, int64(limitOr(limit, 100)))
	if err != nil {
		return nil, fmt.Errorf("pending messages: %w", err)
	}
	return ms, nil
}

// MarkSent records that the bus acknowledged message id. Repeating it keeps
// the first time; an unknown id is ErrNotFound.
func (s *Store) MarkSent(ctx context.Context, id, sentMs int64) error {
	return s.write(ctx, "mark message sent", func(tx *sql.Tx) error {
		n, err := exec(ctx, tx, `UPDATE outbox SET sent_ms=CASE WHEN sent_ms=0 THEN $2 ELSE sent_ms END WHERE id=$1`, id, sentMs)
		if err == nil && n == 0 {
			err = fmt.Errorf("message %d: %w", id, ErrNotFound)
		}
		return err
	})
}

// RequeueOutbox makes every message created since fromMs pending again and
// returns how many; used when the bus lost its streams.
func (s *Store) RequeueOutbox(ctx context.Context, fromMs int64) (n int64, err error) {
	err = s.write(ctx, "requeue messages", func(tx *sql.Tx) error {
		n, err = exec(ctx, tx, `UPDATE outbox SET sent_ms=0 WHERE created_ms>=$1 AND sent_ms<>0`, fromMs)
		return err
	})
	return n, err
}

// PruneOutbox forgets messages that were sent before beforeMs. Their MsgID may
// then be queued again.
func (s *Store) PruneOutbox(ctx context.Context, beforeMs int64) (n int64, err error) {
	err = s.write(ctx, "prune messages", func(tx *sql.Tx) error {
		n, err = exec(ctx, tx, `DELETE FROM outbox WHERE sent_ms<>0 AND sent_ms<$1`, beforeMs)
		return err
	})
	return n, err
}

func scanMessage(s scanner) (m Message, err error) {
	var payload string
	if err = s.Scan(&m.ID, &m.Subject, &m.MsgID, &payload, &m.CreatedMs, &m.SentMs); err != nil {
		return m, err
	}
	m.Payload, err = hex.DecodeString(payload)
	return m, err
}
