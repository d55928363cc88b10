package app

import (
	"errors"
	"testing"
	"time"

	"sahm/dao"
	"sahm/server/api"
)

// TestGasBudget: an account gets a tenth of the hour, all together the whole;
// what is not used comes back at once, what is used over the hour.
func TestGasBudget(t *testing.T) {
	now := time.Unix(2_000_000_000, 0)
	b := newGasBudget(1000, func() time.Time { return now })
	who := func(i int) dao.Address { return dao.Address{1, byte(i)} }
	take := func(i int, most uint64, want bool) {
		t.Helper()
		if err := b.take(who(i), most); (err == nil) != want || err != nil && !errors.Is(err, api.ErrRelayBudget) {
			t.Errorf("account %d, %d gas: %v", i, most, err)
		}
	}
	take(0, 60, true)
	take(0, 60, false) // 40 are left
	b.settle(who(0), 60, 10)
	take(0, 60, true)  // 90 were
	take(0, 31, false) // 30 are
	now = now.Add(3 * time.Minute)
	take(0, 35, true) // 5 more
	for i := 1; i < 9; i++ {
		take(i, 100, true)
	}
	take(9, 100, true) // 1000 - 10 - 60 + 50 - 35 - 900 = 45 below, but for what came back: see the next
	take(10, 100, false)
	now = now.Add(time.Hour)
	take(10, 100, true)
	take(11, 600, true) // heavier than a share: only with all of it
	take(11, 1, false)

	var none *gasBudget
	if err := none.take(who(1), 1<<40); err != nil {
		t.Error(err)
	}
	none.settle(who(1), 5, 5)
}

// TestGasBudgetIsBounded: neither more accounts than are kept nor a clock that
// goes back make it forget what was used.
func TestGasBudgetIsBounded(t *testing.T) {
	now := time.Unix(2_000_000_000, 0)
	b := newGasBudget(1<<40, func() time.Time { return now })
	for i := range accountsKept + 5 {
		err := b.take(dao.Address{byte(i), byte(i >> 8)}, 1)
		if (err != nil) != (i >= accountsKept) {
			t.Fatalf("account %d: %v", i, err)
		}
	}
	now = now.Add(-time.Hour)
	if left := b.all.after(now, b.perHour).gas; left > b.perHour-accountsKept {
		t.Errorf("%v is left", left)
	}
	now = now.Add(2 * time.Hour)
	if err := b.take(dao.Address{0xff, 0xff}, 1); err != nil || len(b.accounts) != 1 {
		t.Errorf("%v, %d accounts", err, len(b.accounts))
	}
}
