package custodian

import (
	"errors"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"pgregory.net/rapid"

	"sahm/dao"
	"sahm/federated/protocol"
)

// TestReleasedProperty: whatever cohorts are asked for, in whatever order and
// with restarts between, no two that were released over one base in different
// runs differ by 1 to k_min-1 members, and nothing else is refused.
func TestReleasedProperty(t *testing.T) {
	dir := t.TempDir()
	n := 0
	rapid.Check(t, func(t *rapid.T) {
		n++
		path := filepath.Join(dir, fmt.Sprint(n))
		st, err := openState(path)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { st.log.close() }()
		var given []*entry
		for i := range rapid.IntRange(1, 12).Draw(t, "runs") {
			if rapid.IntRange(0, 5).Draw(t, "restart") == 0 {
				st.log.close()
				if st, err = openState(path); err != nil {
					t.Fatal(err)
				}
			}
			ids := rapid.SliceOfNDistinct(rapid.ByteRange(1, 9), 3, 7, rapid.ID[byte]).Draw(t, "members")
			e := &entry{Kind: protocol.RoundUnmask, RunID: dao.Hash{byte(i % 9), 1}, Round: uint32(i), Attempt: 1, Cohort: &Cohort{Root: dao.Hash{1}},
				Base: dao.Hash{rapid.ByteRange(1, 2).Draw(t, "base")}, KMin: rapid.IntRange(3, 5).Draw(t, "k")}
			for _, id := range ids {
				e.Members = append(e.Members, dao.Hash{id})
			}
			want := false
			for _, g := range given {
				d := apart(e.Members, g.Members)
				want = want || (g.RunID != e.RunID && g.Base == e.Base && d > 0 && d < max(e.KMin, g.KMin))
			}
			err := st.commit(e, func() error { return st.checkReleased(e.RunID, e.Base, e.Members, e.KMin) })
			if want != errors.Is(err, ErrDifferencing) || (err != nil && !want) {
				t.Fatalf("run %d of %v: %v, want a refusal: %t", i, ids, err, want)
			}
			if err == nil {
				given = append(given, e)
			}
		}
	})
}

// apart is the size of the symmetric difference.
func apart(a, b []dao.Hash) int {
	seen := map[dao.Hash]int{}
	for _, h := range a {
		seen[h]++
	}
	for _, h := range b {
		seen[h]--
	}
	n := 0
	for _, v := range seen {
		if v != 0 {
			n++
		}
	}
	return n
}

// TestLimiterIsBounded: senders of any number take bounded memory, and who was
// quiet for a minute makes room.
func TestLimiterIsBounded(t *testing.T) {
	l := limiter{buckets: map[dao.Address]*bucket{}}
	now := time.Unix(1_800_000_000, 0)
	who := func(i int) dao.Address { return dao.Address{1, byte(i >> 8), byte(i)} }
	for i := range 2 * maxBuckets {
		if err := l.take(who(i), now); (err != nil) != (i >= maxBuckets) || (err != nil && !errors.Is(err, ErrRateLimited)) {
			t.Fatalf("sender %d: %v", i, err)
		}
	}
	if err := l.take(who(3000), now.Add(time.Minute)); err != nil || len(l.buckets) != 1 {
		t.Errorf("%d buckets, %v", len(l.buckets), err)
	}
	// A clock that goes back gives nothing away.
	for range coordinatorRate {
		_ = l.take(who(3000), now)
	}
	if err := l.take(who(3000), now.Add(-time.Hour)); !errors.Is(err, ErrRateLimited) {
		t.Error(err)
	}
}

// TestLogFromBefore: entries without what acknowledgements hold now still open,
// and bind as they did; a cohort that is acknowledged now binds after a restart.
func TestLogFromBefore(t *testing.T) {
	path := filepath.Join(t.TempDir(), "log")
	st, err := openState(path)
	if err != nil {
		t.Fatal(err)
	}
	c, base := Cohort{Root: dao.Hash{1}}, dao.Hash{9}
	members := []dao.Hash{{1}, {2}, {3}, {4}}
	before := &entry{Kind: protocol.RoundAck, RunID: dao.Hash{1}, Attempt: 1, Cohort: &c}
	given := &entry{Kind: protocol.RoundUnmask, RunID: dao.Hash{2}, Attempt: 1, Cohort: &c, Base: dao.Hash{8}, KMin: 3, Members: members}
	now := &entry{Kind: protocol.RoundAck, RunID: dao.Hash{3}, Attempt: 1, Cohort: &c, Base: base, KMin: 3, Members: members}
	asks := func(base dao.Hash) error { return st.checkReleased(dao.Hash{4}, base, members[:3], 3) }
	for i, e := range []*entry{before, given, now} {
		if err := asks(base); err != nil {
			t.Errorf("before entry %d: %v", i, err)
		}
		if err := st.commit(e, nil); err != nil {
			t.Fatal(err)
		}
		st.log.close()
		if st, err = openState(path); err != nil {
			t.Fatal(err)
		}
	}
	defer st.log.close()
	if len(st.cohorts) != 2 || !errors.Is(asks(dao.Hash{8}), ErrDifferencing) || !errors.Is(asks(base), ErrDifferencing) {
		t.Errorf("%d cohorts, %v, %v", len(st.cohorts), asks(dao.Hash{8}), asks(base))
	}
}
