package journaltest

import (
	"testing"

	"sahm/dao"
	"sahm/dao/chain"
)

// RunIndexStore checks an IndexStore. open returns one on fresh storage, a
// function that lists the stored events as "block/logIndex" in chain order, and
// one that reopens the same storage.
func RunIndexStore(t *testing.T, open func(t *testing.T) (s chain.IndexStore, events func() []string, reopen func() chain.IndexStore)) {
	t.Helper()
	s, events, reopen := open(t)
	ctx := t.Context()
	at := func(want uint64) {
		t.Helper()
		got, err := s.Checkpoint(ctx)
		must(t, err)
		if got != ref(want) {
			t.Fatalf("checkpoint is %v, want %v", got, ref(want))
		}
	}
	holds := func(want ...string) {
		t.Helper()
		got := events()
		if len(got) != len(want) {
			t.Fatalf("events are %v, want %v", got, want)
		}
		for i := range want {
			if got[i] != want[i] {
				t.Fatalf("events are %v, want %v", got, want)
			}
		}
	}
	at(0)
	holds()
	must(t, s.Rollback(ctx, chain.BlockRef{})) // of nothing
	must(t, s.Save(ctx, ref(5), []chain.Event{event(2, 0), event(5, 1), event(5, 3)}))
	must(t, s.Save(ctx, ref(9), nil))
	must(t, s.Save(ctx, ref(12), []chain.Event{event(12, 0)}))
	at(12)
	s = reopen()
	at(12)
	holds("2/0", "5/1", "5/3", "12/0")
	for n, want := range map[uint64]uint64{13: 12, 12: 9, 10: 9, 9: 5, 5: 0, 0: 0} {
		got, err := s.Before(ctx, n)
		must(t, err)
		if got != ref(want) {
			t.Fatalf("before %d is %v, want %v", n, got, ref(want))
		}
	}
	must(t, s.Rollback(ctx, ref(9)))
	at(9)
	holds("2/0", "5/1", "5/3")
	must(t, s.Save(ctx, ref(12), []chain.Event{event(10, 0), event(12, 0)}))
	holds("2/0", "5/1", "5/3", "10/0", "12/0")
	must(t, s.Rollback(ctx, ref(5)))
	s = reopen()
	at(5)
	holds("2/0", "5/1", "5/3")
	must(t, s.Rollback(ctx, chain.BlockRef{}))
	at(0)
	holds()
}

func ref(n uint64) chain.BlockRef {
	if n == 0 {
		return chain.BlockRef{}
	}
	return chain.BlockRef{Number: n, Hash: dao.Keccak256([]byte{byte(n)})}
}

func event(block uint64, index uint) chain.Event {
	return chain.Event{
		Contract: dao.Address{0xc0}, Block: ref(block), LogIndex: index, TxHash: dao.Hash{byte(block)},
		Topics: []dao.Hash{{1}, {2}}, Data: []byte{3}, Name: "Set", Signature: "Set(uint256)", Args: map[string]any{},
	}
}
