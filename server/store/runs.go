package store

import (
	"context"
	"database/sql"
	"fmt"
)

// Run is the projection of one run's event log that lists and pages are made
// from, and the documents that never change once the order is known.
type Run struct {
	RunID   string // order hash, 0x hex
	Builder string // address
	State   string
	Attempt int64 // 0 before the first assignment
	Round   int64 // rounds completed, 0..Rounds
	Rounds  int64

	OrderJSON, SpecJSON, SchemaJSON string

	Funded, Paid, Refunded string // decimal wei

	ResultJSON string // "" until proposed
	Error      string // "" or why the run ended badly, for people

	CreatedMs, UpdatedMs int64
}

const runColumns = `run_id, builder, state, attempt, round, rounds, order_json, spec_json, schema_json,
	funded, paid, refunded, result_json, error, created_ms, updated_ms`

func scanRun(s scanner) (r Run, err error) {
	err = s.Scan(&r.RunID, &r.Builder, &r.State, &r.Attempt, &r.Round, &r.Rounds, &r.OrderJSON, &r.SpecJSON,
		&r.SchemaJSON, &r.Funded, &r.Paid, &r.Refunded, &r.ResultJSON, &r.Error, &r.CreatedMs, &r.UpdatedMs)
	return r, err
}

// RunFilter selects runs; empty fields select everything.
type RunFilter struct {
	Builder string
	// States keeps runs in any of these states.
	States []string
	// Limit is at most 1,000; 0 means 100.
	Limit, Offset int
}

// CreateRun stores a new run. ErrConflict if run_id is already there.
func (s *Store) CreateRun(ctx context.Context, r Run) error {
	return s.write(ctx, "create run", func(tx *sql.Tx) error {
		n, err := exec(ctx, tx, `INSERT INTO runs (`+runColumns+`)
			VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16) ON CONFLICT (run_id) DO NOTHING`, runArgs(r)...)
		if err == nil && n == 0 {
			err = fmt.Errorf("run %s: %w", r.RunID, ErrConflict)
		}
		return err
	})
}

func runArgs(r Run) []any {
	return []any{r.RunID, r.Builder, r.State, r.Attempt, r.Round, r.Rounds, r.OrderJSON, r.SpecJSON, r.SchemaJSON,
		decimal(r.Funded), decimal(r.Paid), decimal(r.Refunded), r.ResultJSON, r.Error, r.CreatedMs, r.UpdatedMs}
}

// decimal makes the zero value of an amount "0".
func decimal(amount string) string {
	if amount == "" {
		return "0"
	}
	return amount
}

// UpsertRun creates the run or replaces everything but created_ms.
func (s *Store) UpsertRun(ctx context.Context, r Run) error {
	return s.write(ctx, "store run", func(tx *sql.Tx) error { return upsertRun(ctx, tx, r) })
}

func upsertRun(ctx context.Context, tx *sql.Tx, r Run) error {
	_, err := exec(ctx, tx, `INSERT INTO runs (`+runColumns+`)
		VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16)
		ON CONFLICT (run_id) DO UPDATE SET builder=excluded.builder, state=excluded.state, attempt=excluded.attempt,
			round=excluded.round, rounds=excluded.rounds, order_json=excluded.order_json, spec_json=excluded.spec_json,
			schema_json=excluded.schema_json, funded=excluded.funded, paid=excluded.paid, refunded=excluded.refunded,
			result_json=excluded.result_json, error=excluded.error, updated_ms=excluded.updated_ms`, runArgs(r)...)
	return err
}

// Run reads one run, or ErrNotFound.
func (s *Store) Run(ctx context.Context, runID string) (Run, error) {
	r, err := queryOne(ctx, s.db, scanRun, `SELECT `+runColumns+` FROM runs WHERE run_id=$1`, runID)
	if err != nil {
		return Run{}, fmt.Errorf("run %s: %w", runID, err)
	}
	return r, nil
}

// Runs lists runs, newest first.
func (s *Store) Runs(ctx context.Context, f RunFilter) ([]Run, error) {
	q := query{text: `SELECT ` + runColumns + ` FROM runs WHERE 1=1`}
	if f.Builder != "" {
		q.and("builder=", f.Builder)
	}
	q.andIn("state", f.States)
	q.page("created_ms DESC, run_id", f.Limit, f.Offset)
	rs, err := queryAll(ctx, s.db, scanRun, q.text, q.args...)
	if err != nil {
		return nil, fmt.Errorf("list runs: %w", err)
	}
	return rs, nil
}

// query builds a SELECT whose values are always parameters.
type query struct {
	text string
	args []any
}

func (q *query) param(v any) string {
	q.args = append(q.args, v)
	return fmt.Sprintf("$%d", len(q.args))
}

// and adds a condition; column includes its operator.
func (q *query) and(column string, v any) { q.text += " AND " + column + q.param(v) }

// andIn keeps rows whose column is one of values; no values keep every row.
func (q *query) andIn(column string, values []string) {
	if len(values) == 0 {
		return
	}
	q.text += " AND " + column + " IN ("
	for i, v := range values {
		if i > 0 {
			q.text += ", "
		}
		q.text += q.param(v)
	}
	q.text += ")"
}

func (q *query) page(order string, limit, offset int) {
	q.text += " ORDER BY " + order + " LIMIT " + q.param(int64(limitOr(limit, 100))) +
		" OFFSET " + q.param(int64(max(offset, 0)))
}
