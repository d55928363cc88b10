package app

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"sahm/dao"
	"sahm/dao/bindings/runescrow"
	"sahm/dao/chain"
	"sahm/server/store"
)

// TestIndexPrivacy: debits and budgets are indexed as the contracts tell them,
// an assignment without a debit is a use without differential privacy, and all
// of it goes back with a reorganisation.
func TestIndexPrivacy(t *testing.T) {
	s, err := store.Open(t.Context(), sqliteDSN(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	contracts := factContracts()
	contracts.Budgets = dao.Address{15}
	p := &projector{s: s, blocks: noBlocks{}, words: newSpeller(contracts)}
	x := newIndexStore(s, "test", p)
	a, b, private, plain := dao.Hash{0xa}, dao.Hash{0xb}, dao.Hash{1}, dao.Hash{2}
	event := func(n uint64, of dao.Address, name string, args map[string]any) chain.Event {
		return chain.Event{Contract: of, Block: blockOf(n), Time: 1_700_000_000 + n, Name: name, Args: args}
	}
	debit := func(n uint64, index uint, id dao.Hash, spent uint64) chain.Event {
		e := event(n, contracts.Budgets, "BudgetDebited", map[string]any{"datasetId": [32]byte(id), "version": uint32(1), "runId": [32]byte(private),
			"epsilonMicro": uint64(2_500_000), "deltaPico": uint64(7), "spentEpsilonMicro": spent, "spentDeltaPico": uint64(9)})
		e.LogIndex = index
		return e
	}
	assigned := func(n uint64, run dao.Hash) chain.Event {
		return event(n, contracts.Escrow, "RunAssigned", map[string]any{"runId": [32]byte(run), "attempt": uint32(1),
			"seats": []runescrow.Seat{{DatasetId: a, Version: 1, Trainer: common.Address{1}}, {DatasetId: b, Version: 1, Trainer: common.Address{2}}}})
	}
	save := func(n uint64, events ...chain.Event) {
		t.Helper()
		if err := x.Save(t.Context(), blockOf(n), events); err != nil {
			t.Fatal(err)
		}
	}
	uses := func(id dao.Hash) string {
		t.Helper()
		list, err := s.PrivacyUses(t.Context(), "test", id.String(), 1, 0, 0)
		if err != nil {
			t.Fatal(err)
		}
		var out []string
		for _, u := range list {
			out = append(out, fmt.Sprintf("%s@%d %d/%d of %d/%d", u.RunID[:4], u.Block, u.EpsilonMicro, u.DeltaPico, u.SpentEpsilonMicro, u.SpentDeltaPico))
		}
		return strings.Join(out, "; ")
	}
	save(1, event(1, contracts.Budgets, "BudgetSet", map[string]any{"datasetId": [32]byte(a), "version": uint32(1), "owner": common.Address{7},
		"unit": uint8(2), "epsilonMicro": uint64(8_000_000), "deltaPico": uint64(10)}))
	facts, err := s.DatasetHistory(t.Context(), "test", a.String(), 0, 0)
	if err != nil || len(facts) != 1 || facts[0].Kind != store.FactBudgetSet || facts[0].Amount != "8000000" || facts[0].Price != "10" || facts[0].Number != 2 || facts[0].Version != 1 {
		t.Errorf("%+v (%v)", facts, err)
	}
	save(2, debit(2, 0, a, 2_500_000), debit(2, 1, b, 5_000_000))
	save(3, assigned(3, private))
	save(4, assigned(4, plain))
	save(5, assigned(5, plain)) // a second attempt
	if got := uses(a); got != "0x02@4 0/0 of 0/0; 0x01@2 2500000/7 of 2500000/9" {
		t.Error(got)
	}
	if got := uses(b); got != "0x02@4 0/0 of 0/0; 0x01@2 2500000/7 of 5000000/9" {
		t.Error(got)
	}
	if err := x.Rollback(t.Context(), blockOf(2)); err != nil {
		t.Fatal(err)
	}
	if got := uses(a); got != "0x01@2 2500000/7 of 2500000/9" {
		t.Errorf("after a reorganisation: %s", got)
	}
	if err := x.Rollback(t.Context(), blockOf(1)); err != nil {
		t.Fatal(err)
	}
	if got := uses(a) + uses(b); got != "" {
		t.Errorf("after a deeper one: %s", got)
	}
}
