package leak

import (
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/ethdb/pebble"
	"github.com/syndtr/goleveldb/leveldb"
	_ "modernc.org/sqlite"
)

// Databases compress values, or cut them at their pages' ends. What they hold
// is therefore read through their libraries too, from copies, and written down
// value after value.

// SQLite writes every column of every row of every table in the database file
// (with the write-ahead log beside it) to decoded/SQL/moment.
func (c *Capture) SQLite(moment, file string) (err error) {
	copied, err := os.MkdirTemp("", "sahm-leak-sql-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(copied)
	for _, suffix := range []string{"", "-wal"} {
		b, err := os.ReadFile(file + suffix)
		if errors.Is(err, os.ErrNotExist) && suffix != "" {
			continue
		}
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(copied, "db"+suffix), b, 0o600); err != nil {
			return err
		}
	}
	db, err := sql.Open("sqlite", filepath.Join(copied, "db"))
	if err != nil {
		return err
	}
	defer db.Close()
	tables, err := column(db, "SELECT name FROM sqlite_master WHERE type = 'table'")
	if err != nil {
		return fmt.Errorf("list tables: %w", err)
	}
	out, err := c.create("decoded", string(SQL), moment)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, out.Close()) }()
	for _, table := range tables {
		if err := dump(db, table, func(b []byte) error { _, err := out.Write(append(b, '\n')); return err }); err != nil {
			return fmt.Errorf("read table %s: %w", table, err)
		}
	}
	return nil
}

func column(db *sql.DB, query string) ([]string, error) {
	rows, err := db.Query(query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, rows.Err()
}

func dump(db *sql.DB, table string, write func([]byte) error) error {
	rows, err := db.Query(`SELECT * FROM "` + strings.ReplaceAll(table, `"`, `""`) + `"`)
	if err != nil {
		return err
	}
	defer rows.Close()
	names, err := rows.Columns()
	if err != nil {
		return err
	}
	values := make([]any, len(names))
	targets := make([]any, len(names))
	for i := range values {
		targets[i] = &values[i]
	}
	for rows.Next() {
		if err := rows.Scan(targets...); err != nil {
			return err
		}
		for _, v := range values {
			text, isText := v.(string)
			raw, isRaw := v.([]byte)
			switch {
			case isText:
				raw = []byte(text)
			case !isRaw:
				raw = fmt.Append(nil, v)
			}
			if err := write(raw); err != nil {
				return err
			}
		}
	}
	return rows.Err()
}

// ChainData writes every key and value of go-ethereum's database in dir
// (…/geth/chaindata), and its frozen blocks, to decoded/chain/moment. The
// database is pebble, whose tables are compressed; the freezer's are too.
func (c *Capture) ChainData(moment, dir string) (err error) {
	copied, err := os.MkdirTemp("", "sahm-leak-chain-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(copied)
	if err := CopyTree(copied, dir); err != nil {
		return err
	}
	kv, err := pebble.New(copied, 16, 64, "", false)
	if err != nil {
		return fmt.Errorf("open chain's database: %w", err)
	}
	db, err := rawdb.Open(kv, rawdb.OpenOptions{Ancient: filepath.Join(copied, "ancient")})
	if err != nil {
		return errors.Join(fmt.Errorf("open chain's freezer: %w", err), kv.Close())
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	out, err := c.create("decoded", string(Chain), moment)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, out.Close()) }()
	it := db.NewIterator(nil, nil)
	defer it.Release()
	for it.Next() {
		if err := writeAll(out, it.Key(), []byte("\n"), it.Value(), []byte("\n")); err != nil {
			return err
		}
	}
	return errors.Join(it.Error(), frozen(db, out))
}

func frozen(db ethdb.Database, out *os.File) error {
	n, err := db.Ancients()
	if err != nil {
		return err
	}
	for _, kind := range []string{rawdb.ChainFreezerHeaderTable, rawdb.ChainFreezerBodiesTable, rawdb.ChainFreezerReceiptTable} {
		for i := range n {
			b, err := db.Ancient(kind, i)
			if err != nil {
				return fmt.Errorf("frozen %s %d: %w", kind, i, err)
			}
			if err := writeAll(out, b, []byte("\n")); err != nil {
				return err
			}
		}
	}
	return nil
}

// LevelDB writes every key and value of kubo's datastore in dir to
// decoded/kubo/moment. Blocks are files of their own.
func (c *Capture) LevelDB(moment, dir string) (err error) {
	copied, err := os.MkdirTemp("", "sahm-leak-leveldb-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(copied)
	if err := CopyTree(copied, dir); err != nil {
		return err
	}
	db, err := leveldb.OpenFile(copied, nil)
	if err != nil {
		return fmt.Errorf("open datastore: %w", err)
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	out, err := c.create("decoded", string(Kubo), moment)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, out.Close()) }()
	it := db.NewIterator(nil, nil)
	defer it.Release()
	for it.Next() {
		if err := writeAll(out, it.Key(), []byte("\n"), it.Value(), []byte("\n")); err != nil {
			return err
		}
	}
	return it.Error()
}

func writeAll(f *os.File, parts ...[]byte) error {
	for _, p := range parts {
		if _, err := f.Write(p); err != nil {
			return err
		}
	}
	return nil
}
