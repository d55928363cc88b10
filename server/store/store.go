// Package store keeps everything the server must remember, in SQLite or in
// PostgreSQL through one portable dialect.
//
// Use it for the coordinator's truth (the event log of each run, the outbox
// that feeds the bus), for caches of what chain and IPFS hold (datasets,
// proposals, chain events), for the journal of transactions and for sign-in
// state. It is not a place for rules: rows are plain structs, states are text
// whose meaning other packages define, and bulk bytes lie in Blobs.
//
// Promises: a method that returned nil is durable (SQLite runs with
// synchronous=FULL, PostgreSQL must not have synchronous_commit off); a method
// that returned an error changed nothing; every method may be called from many
// goroutines, and on PostgreSQL from many servers. The package has no clock:
// every time is unix milliseconds given by the caller.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	_ "github.com/jackc/pgx/v5/stdlib" // registers the driver "pgx"
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"
	_ "modernc.org/sqlite" // registers the driver "sqlite"

	"sahm/migrations"
)

var (
	// ErrNotFound reports that no such row or blob exists.
	ErrNotFound = errors.New("not found")
	// ErrConflict reports that another writer came first, or that a key which
	// is written once already holds something else.
	ErrConflict = errors.New("conflict")
	// ErrReplayed reports a nonce or signature that was used before.
	ErrReplayed = errors.New("already used")
	// ErrExpired reports a session, nonce or signature past its time.
	ErrExpired = errors.New("expired")
	// ErrInvalid reports a value that the schema cannot hold: text that is not
	// UTF-8 or has a NUL, a body that is not JSON, a number beyond 2^63-1.
	ErrInvalid = errors.New("invalid value")
	// ErrBadDSN reports a data source name that is neither sqlite:///path nor
	// postgres://….
	ErrBadDSN = errors.New("want sqlite:///absolute/path or postgres://…")
)

// Store is an open database. The zero value is not usable; see Open.
type Store struct {
	db *sql.DB
	// writer admits one writing transaction at a time on SQLite, in order of
	// arrival; its own busy handler polls and can starve a writer. It is nil on
	// PostgreSQL.
	writer chan struct{}
}

// Open connects to dsn and brings the schema up to date. dsn is
// sqlite:///absolute/path (the file and its folder are created, modes 0600 and
// 0700) or a postgres:// URL. Migrations of concurrent servers on PostgreSQL
// are serialised by an advisory lock.
func Open(ctx context.Context, dsn string) (*Store, error) {
	var (
		s       *Store
		dialect goose.Dialect
		options []goose.ProviderOption
		err     error
	)
	switch {
	case strings.HasPrefix(dsn, "sqlite:///"):
		dialect = goose.DialectSQLite3
		s, err = openSQLite(strings.TrimPrefix(dsn, "sqlite://"))
	case strings.HasPrefix(dsn, "postgres://"), strings.HasPrefix(dsn, "postgresql://"):
		dialect = goose.DialectPostgres
		s, err = openPostgres(dsn)
		if err == nil {
			var l lock.SessionLocker
			if l, err = lock.NewPostgresSessionLocker(); err == nil {
				options = append(options, goose.WithSessionLocker(l))
			}
		}
	default:
		// The DSN may carry a password and is not repeated.
		return nil, fmt.Errorf("open store: %w", ErrBadDSN)
	}
	if err != nil {
		return nil, fmt.Errorf("open store: %w", err)
	}
	if err := s.migrate(ctx, dialect, migrations.FS, options); err != nil {
		_ = s.db.Close()
		return nil, fmt.Errorf("open store: migrate: %w", err)
	}
	return s, nil
}

func openSQLite(path string) (*Store, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, err
	}
	// Created here because the driver would make it readable by everyone.
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if err := f.Close(); err != nil {
		return nil, err
	}
	u := url.URL{Scheme: "file", Path: path, RawQuery: url.Values{
		"_pragma": {"busy_timeout(15000)", "journal_mode(WAL)", "synchronous(FULL)", "foreign_keys(ON)"},
		// Without it a transaction that reads before it writes fails at once
		// when another one wrote in between.
		"_txlock": {"immediate"},
	}.Encode()}
	db, err := sql.Open("sqlite", u.String())
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(8)
	return &Store{db: db, writer: make(chan struct{}, 1)}, nil
}

func openPostgres(dsn string) (*Store, error) {
	db, err := sql.Open("pgx", dsn)
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(16)
	db.SetMaxIdleConns(8)
	return &Store{db: db}, nil
}

func (s *Store) migrate(ctx context.Context, d goose.Dialect, files fs.FS, options []goose.ProviderOption) error {
	p, err := goose.NewProvider(d, s.db, files, options...)
	if err != nil {
		return err
	}
	_, err = p.Up(ctx)
	return err
}

// Ping checks that the database answers.
func (s *Store) Ping(ctx context.Context) error { return s.db.PingContext(ctx) }

// Close waits for running statements and closes the database.
func (s *Store) Close() error { return s.db.Close() }

// runner is what *sql.DB and *sql.Tx share.
type runner interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// write runs fn in one transaction and commits it if fn returns nil.
func (s *Store) write(ctx context.Context, what string, fn func(tx *sql.Tx) error) error {
	if s.writer != nil {
		select {
		case s.writer <- struct{}{}:
			defer func() { <-s.writer }()
		case <-ctx.Done():
			return fmt.Errorf("%s: %w", what, ctx.Err())
		}
	}
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	defer func() { _ = tx.Rollback() }()
	if err := fn(tx); err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	return nil
}

// exec runs a statement and returns how many rows it touched.
func exec(ctx context.Context, r runner, query string, args ...any) (int64, error) {
	if err := checkText(args); err != nil {
		return 0, err
	}
	res, err := r.ExecContext(ctx, query, args...)
	if err != nil {
		return 0, err
	}
	return res.RowsAffected()
}

// checkText refuses text that PostgreSQL cannot hold and SQLite would keep.
func checkText(args []any) error {
	for _, a := range args {
		if t, ok := a.(string); ok && (!utf8.ValidString(t) || strings.IndexByte(t, 0) >= 0) {
			return fmt.Errorf("%w: text with a NUL or not UTF-8", ErrInvalid)
		}
	}
	return nil
}

// queryAll collects the rows of a query; the result is never nil.
func queryAll[T any](ctx context.Context, r runner, scan func(scanner) (T, error), query string, args ...any) ([]T, error) {
	if err := checkText(args); err != nil {
		return nil, err
	}
	rows, err := r.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	out := []T{}
	for rows.Next() {
		v, err := scan(rows)
		if err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, rows.Err()
}

// queryOne reads one row, or ErrNotFound.
func queryOne[T any](ctx context.Context, r runner, scan func(scanner) (T, error), query string, args ...any) (T, error) {
	var zero T
	if err := checkText(args); err != nil {
		return zero, err
	}
	v, err := scan(r.QueryRowContext(ctx, query, args...))
	if errors.Is(err, sql.ErrNoRows) {
		return zero, ErrNotFound
	}
	if err != nil {
		return zero, err
	}
	return v, nil
}

// scanner is what *sql.Row and *sql.Rows share.
type scanner interface{ Scan(dest ...any) error }

func scanInt(s scanner) (n int64, err error) { err = s.Scan(&n); return n, err }

func scanText(s scanner) (t string, err error) { err = s.Scan(&t); return t, err }

// signed converts an unsigned number of the chain to the schema's BIGINT.
func signed(n uint64) (int64, error) {
	if n > math.MaxInt64 {
		return 0, fmt.Errorf("%w: %d exceeds 2^63-1", ErrInvalid, n)
	}
	return int64(n), nil
}

// limitOr bounds a page: limit 0 means standard, more than 1,000 means 1,000.
func limitOr(limit, standard int) int {
	switch {
	case limit <= 0:
		return standard
	case limit > 1000:
		return 1000
	}
	return limit
}

// contains makes a LIKE pattern, with \ as its escape, that finds text.
func contains(text string) string {
	return "%" + strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`).Replace(strings.ToLower(text)) + "%"
}
