package app

import (
	"path/filepath"
	"testing"

	"sahm/dao/chain"
	"sahm/dao/chain/journaltest"
	"sahm/server/store"
)

// The server's journal passes the same suite as the daemons' file journal.
func TestJournalOverSQL(t *testing.T) {
	journaltest.Run(t, func(t *testing.T) (chain.Journal, func() chain.Journal) {
		dsn := "sqlite://" + filepath.Join(t.TempDir(), "j.db")
		var open *store.Store
		reopen := func() chain.Journal {
			if open != nil {
				if err := open.Close(); err != nil {
					t.Fatal(err)
				}
			}
			s, err := store.Open(t.Context(), dsn)
			if err != nil {
				t.Fatal(err)
			}
			open = s
			return txJournal{s}
		}
		j := reopen()
		t.Cleanup(func() { open.Close() })
		return j, reopen
	})
}
