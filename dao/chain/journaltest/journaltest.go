// Package journaltest holds the conformance suites for chain.Journal and
// chain.IndexStore: every implementation, file or SQL, passes them. It is for
// tests only.
package journaltest

import (
	"errors"
	"slices"
	"sync"
	"testing"

	"sahm/dao"
	"sahm/dao/chain"
)

// Run checks a Journal. open returns one on fresh storage and a function that
// closes it and opens the same storage again, as after a restart.
func Run(t *testing.T, open func(t *testing.T) (j chain.Journal, reopen func() chain.Journal)) {
	t.Helper()
	for name, check := range map[string]func(*testing.T, chain.Journal, func() chain.Journal){
		"put and get": putAndGet, "one key": oneKey, "one nonce": oneNonce, "pending": pending,
		"replace": replace, "mined": mined, "accounts": accounts, "concurrent": concurrent,
	} {
		t.Run(name, func(t *testing.T) {
			j, reopen := open(t)
			check(t, j, reopen)
		})
	}
}

func entry(from byte, key string, nonce uint64) chain.Entry {
	return chain.Entry{
		Key: key, From: dao.Address{from, 19: 0xfe}, Nonce: nonce, Raw: []byte{2, from, byte(nonce), 0, 0xff},
		Hashes: []dao.Hash{dao.Keccak256([]byte{from, byte(nonce)}, []byte(key))},
	}
}

func same(t *testing.T, got, want chain.Entry) {
	t.Helper()
	if got.Key != want.Key || got.From != want.From || got.Nonce != want.Nonce || got.Mined != want.Mined ||
		got.MinedHash != want.MinedHash || got.MinedBlock != want.MinedBlock || !slices.Equal(got.Hashes, want.Hashes) {
		t.Fatalf("entry is\n%+v, want\n%+v", got, want)
	}
	if !want.Mined && !slices.Equal(got.Raw, want.Raw) {
		t.Fatalf("raw is %x, want %x", got.Raw, want.Raw)
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func wantErr(t *testing.T, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Fatalf("error is %v, want %v", err, want)
	}
}

func get(t *testing.T, j chain.Journal, e chain.Entry) chain.Entry {
	t.Helper()
	got, err := j.Get(t.Context(), e.From, e.Key)
	must(t, err)
	return got
}

func putAndGet(t *testing.T, j chain.Journal, reopen func() chain.Journal) {
	e := entry(1, "run/0xab/commit/3 – \"quoted\"\n", 1<<40)
	_, err := j.Get(t.Context(), e.From, e.Key)
	wantErr(t, err, chain.ErrNotFound)
	must(t, j.Put(t.Context(), e))
	same(t, get(t, j, e), e)
	j = reopen()
	same(t, get(t, j, e), e)
	got := get(t, j, e)
	got.Raw[0], got.Hashes[0] = 0, dao.Hash{} // the caller's copy is its own
	same(t, get(t, j, e), e)
}

func oneKey(t *testing.T, j chain.Journal, reopen func() chain.Journal) {
	e := entry(1, "k", 0)
	must(t, j.Put(t.Context(), e))
	wantErr(t, j.Put(t.Context(), entry(1, "k", 1)), chain.ErrIntentExists)
	wantErr(t, j.Put(t.Context(), entry(1, "k", 0)), chain.ErrIntentExists)
	j = reopen()
	wantErr(t, j.Put(t.Context(), entry(1, "k", 1)), chain.ErrIntentExists)
	same(t, get(t, j, e), e)
}

func oneNonce(t *testing.T, j chain.Journal, reopen func() chain.Journal) {
	must(t, j.Put(t.Context(), entry(1, "a", 7)))
	wantErr(t, j.Put(t.Context(), entry(1, "b", 7)), chain.ErrNonceTaken)
	_, err := j.Get(t.Context(), entry(1, "b", 7).From, "b")
	wantErr(t, err, chain.ErrNotFound)
	j = reopen()
	wantErr(t, j.Put(t.Context(), entry(1, "b", 7)), chain.ErrNonceTaken)
	must(t, j.Put(t.Context(), entry(1, "b", 8)))
}

func pending(t *testing.T, j chain.Journal, reopen func() chain.Journal) {
	for _, n := range []uint64{11, 2, 100, 9} {
		must(t, j.Put(t.Context(), entry(1, string(rune('a'+n)), n)))
	}
	for range 2 {
		list, err := j.Pending(t.Context(), entry(1, "", 0).From)
		must(t, err)
		var nonces []uint64
		for _, e := range list {
			nonces = append(nonces, e.Nonce)
			same(t, e, entry(1, string(rune('a'+e.Nonce)), e.Nonce))
		}
		if !slices.Equal(nonces, []uint64{2, 9, 11, 100}) {
			t.Fatalf("nonces are %v", nonces)
		}
		j = reopen()
	}
}

func replace(t *testing.T, j chain.Journal, reopen func() chain.Journal) {
	e, other := entry(1, "k", 3), entry(1, "other", 4)
	wantErr(t, j.Replace(t.Context(), e), chain.ErrNotFound)
	must(t, j.Put(t.Context(), e))
	must(t, j.Put(t.Context(), other))
	e2 := e
	e2.Raw, e2.Hashes = []byte{9}, append(slices.Clone(e.Hashes), dao.Hash{9})
	must(t, j.Replace(t.Context(), e2)) // same nonce, higher fee
	same(t, get(t, j, e), e2)
	taken := e2
	taken.Nonce = 4
	wantErr(t, j.Replace(t.Context(), taken), chain.ErrNonceTaken)
	e3 := e2
	e3.Nonce, e3.Hashes = 5, append(slices.Clone(e2.Hashes), dao.Hash{10})
	must(t, j.Replace(t.Context(), e3))
	j = reopen()
	same(t, get(t, j, e), e3)
	must(t, j.Put(t.Context(), entry(1, "new", 3))) // the old nonce is free again
	must(t, j.MarkMined(t.Context(), e.From, e.Key, dao.Hash{9}, 1))
	wantErr(t, j.Replace(t.Context(), e3), chain.ErrNotFound)
}

func mined(t *testing.T, j chain.Journal, reopen func() chain.Journal) {
	e := entry(1, "k", 3)
	wantErr(t, j.MarkMined(t.Context(), e.From, e.Key, e.Hashes[0], 1), chain.ErrNotFound)
	must(t, j.Put(t.Context(), e))
	must(t, j.MarkMined(t.Context(), e.From, e.Key, e.Hashes[0], 1<<33))
	must(t, j.MarkMined(t.Context(), e.From, e.Key, dao.Hash{1}, 2)) // changes nothing
	e.Mined, e.MinedHash, e.MinedBlock = true, e.Hashes[0], 1<<33
	for range 3 { // a compacted file is compacted again
		same(t, get(t, j, e), e)
		list, err := j.Pending(t.Context(), e.From)
		must(t, err)
		if len(list) != 0 {
			t.Fatalf("%d entries pending after the only one was mined", len(list))
		}
		wantErr(t, j.Put(t.Context(), entry(1, "k", 9)), chain.ErrIntentExists)
		wantErr(t, j.Put(t.Context(), entry(1, "l", 3)), chain.ErrNonceTaken)
		j = reopen()
	}
}

func accounts(t *testing.T, j chain.Journal, _ func() chain.Journal) {
	a, b := entry(1, "k", 0), entry(2, "k", 0)
	must(t, j.Put(t.Context(), a))
	must(t, j.Put(t.Context(), b))
	must(t, j.MarkMined(t.Context(), a.From, a.Key, a.Hashes[0], 1))
	same(t, get(t, j, b), b)
	list, err := j.Pending(t.Context(), b.From)
	must(t, err)
	if len(list) != 1 {
		t.Fatalf("%d entries pending, want 1", len(list))
	}
}

// concurrent lets many callers race for the same nonces and keys.
func concurrent(t *testing.T, j chain.Journal, reopen func() chain.Journal) {
	const n = 8
	var wg sync.WaitGroup
	won := make([]int, n)
	var mu sync.Mutex
	for g := range 4 {
		wg.Go(func() {
			for i := range n {
				err := j.Put(t.Context(), entry(1, string(rune('a'+g))+string(rune('0'+i)), uint64(i)))
				if err == nil {
					mu.Lock()
					won[i]++
					mu.Unlock()
				} else if !errors.Is(err, chain.ErrNonceTaken) {
					t.Errorf("put: %v", err)
				}
			}
		})
	}
	wg.Wait()
	list, err := reopen().Pending(t.Context(), entry(1, "", 0).From)
	must(t, err)
	if len(list) != n {
		t.Fatalf("%d entries, want %d", len(list), n)
	}
	for i, w := range won {
		if w != 1 {
			t.Fatalf("nonce %d was given out %d times", i, w)
		}
	}
}
