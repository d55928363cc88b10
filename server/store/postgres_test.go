//go:build integration

package store_test

import (
	"fmt"
	"sync"
	"testing"

	"sahm/server/store"
	"sahm/server/store/pgtest"
)

func TestPostgreSQL(t *testing.T) {
	server := pgtest.Start(t)
	runSuite(t, func(t *testing.T) (*store.Store, func() *store.Store) {
		return openAt(t, server.NewDatabase(t))
	})
	t.Run("servers that start at once", func(t *testing.T) {
		dsn := server.NewDatabase(t)
		var wg sync.WaitGroup
		for range 3 {
			wg.Go(func() {
				s, err := store.Open(t.Context(), dsn)
				if err != nil {
					t.Errorf("open: %v", err)
					return
				}
				if err := s.Close(); err != nil {
					t.Errorf("close: %v", err)
				}
			})
		}
		wg.Wait()
	})
	t.Run("two servers", func(t *testing.T) {
		dsn := server.NewDatabase(t)
		a, _ := openAt(t, dsn)
		b, _ := openAt(t, server.SocketDSN(dsn))
		var wg sync.WaitGroup
		for _, s := range []*store.Store{a, b} {
			wg.Go(func() { // every fact is reported to both
				for i := range 50 {
					if _, _, err := s.AppendEvent(t.Context(), ev("run", fmt.Sprint("k", i))); err != nil {
						t.Errorf("append: %v", err)
					}
				}
			})
		}
		wg.Wait()
		es, err := a.Events(t.Context(), "run", 0, 0)
		must(t, err)
		equal(t, len(es), 50)
		equal(t, es[49].Seq, 50)
	})
}
