//go:build integration

package demo

import (
	"context"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"sync"
	"time"

	"sahm/dao"
	"sahm/federated/protocol"
	_ "sahm/server/store" // registers the SQLite driver
)

// blobWatch collects the names of everything that is ever in the store of a
// run's masked vectors: when the run is over they are deleted.
type blobWatch struct {
	path, id string
	mu       sync.Mutex
	seen     map[storedBlob]bool
}

func newBlobWatch(path, run string) *blobWatch {
	return &blobWatch{path: path, id: run, seen: map[storedBlob]bool{}}
}

func (w *blobWatch) open() (*sql.DB, error) {
	return sql.Open("sqlite", "file:"+w.path+"?mode=ro&_pragma=busy_timeout(5000)")
}

func (w *blobWatch) look(db *sql.DB) error {
	rows, err := db.Query("SELECT sha256, owner FROM blobs WHERE run_id = $1", w.id)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var b storedBlob
		if err := rows.Scan(&b.Hash, &b.Owner); err != nil {
			return err
		}
		w.mu.Lock()
		w.seen[b] = true
		w.mu.Unlock()
	}
	return rows.Err()
}

func (w *blobWatch) run(ctx context.Context) {
	db, err := w.open()
	if err != nil {
		return // used finds nothing stored and says so
	}
	defer db.Close()
	for ctx.Err() == nil {
		_ = w.look(db) // again in a moment
		select {
		case <-ctx.Done():
		case <-time.After(200 * time.Millisecond):
		}
	}
}

// used reads the stored facts that name blobs.
func (w *blobWatch) used() (out []usedBlob, custodians map[string]bool, err error) {
	db, err := w.open()
	if err != nil {
		return nil, nil, err
	}
	defer db.Close()
	rows, err := db.Query("SELECT kind, party, attempt, round, body FROM run_events WHERE run_id = $1 AND kind IN ('round.uploads', 'round.sums', 'grad.revealed', 'run.keys.ok')", w.id)
	if err != nil {
		return nil, nil, err
	}
	defer rows.Close()
	custodians = map[string]bool{}
	for rows.Next() {
		var kind, body string
		u := usedBlob{Seat: -1, Piece: -1}
		if err := rows.Scan(&kind, &u.Party, &u.Attempt, &u.Round, &body); err != nil {
			return nil, nil, err
		}
		var env protocol.Envelope
		if err := json.Unmarshal([]byte(body), &env); err != nil {
			return nil, nil, err
		}
		switch kind {
		case "run.keys.ok":
			custodians[u.Party] = true
		case "round.sums":
			var v protocol.SumsReply
			if err := env.Into(protocol.RoundSums, &v); err != nil {
				return nil, nil, err
			}
			for _, sum := range v.Sums {
				u.Hash, u.Piece = hex.EncodeToString(sum.Header.BlobHash[:]), int(sum.Header.Subset)
				out = append(out, u)
			}
		case "grad.revealed":
			var v protocol.RevealReply
			if err := env.Into(protocol.GradRevealed, &v); err != nil {
				return nil, nil, err
			}
			u.Hash = hex.EncodeToString(v.Gradient[:])
			out = append(out, u)
		default:
			var v protocol.UploadsReply
			if err := env.Into(protocol.RoundUploads, &v); err != nil {
				return nil, nil, err
			}
			for i, up := range v.Uploads {
				u.Hash, u.Seat = hex.EncodeToString(up.Header.BlobHash[:]), i
				out = append(out, u)
			}
		}
	}
	return out, custodians, rows.Err()
}

// blobs checks that no member sent two things for one round.
func (c *cycleRun) blobs(w *blobWatch) {
	used, custodians, err := w.used()
	if err != nil {
		c.fail(fmt.Errorf("reading what was signed: %w", err))
		return
	}
	coordinator := ""
	if h, err := dao.ParseHash(c.ID); err == nil {
		if r, err := c.m.contracts.Run(context.Background(), h); err == nil {
			coordinator = r.Coordinator.String()
		}
	}
	var stored []storedBlob
	for b := range w.seen {
		if b.Owner != coordinator {
			stored = append(stored, b)
		}
	}
	if len(stored) == 0 || len(used) == 0 || len(custodians) != 5 {
		c.fail(fmt.Errorf("%d blobs were seen, %d signed for, by %d custodians: the check sees nothing", len(stored), len(used), len(custodians)))
		return
	}
	// Each of 5 custodians holds 6 of the 10 pieces.
	if err := checkMasks(stored, used, custodians, 6); err != nil {
		c.fail(err)
		return
	}
	c.Checked = append(c.Checked, "masks")
}
