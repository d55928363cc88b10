package market_test

import (
	"errors"
	"testing"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/server/market"
)

// A daemon chooses the kind of its envelope. One that names a fact of the
// coordinator's own used to be folded unverified: a single unsigned message
// ended any run.
func TestOwnFactsFromDaemons(t *testing.T) {
	for _, kind := range []market.EventKind{market.RunOpened, market.RunPlanned, market.ChainAssigned, market.ChainDrawn, market.ChainCommitted,
		market.StatsOpened, market.RoundOpened, market.RoundVoid, market.ModelSealed, market.ChainProposed, market.ChainSettled, market.ChainRefunded, market.RunStopped} {
		w := newWorld(t, 2)
		w.apply(w.open())
		w.until("round.train@1")
		e := w.reply(w.trainers[0], protocol.Kind(kind), w.s.Current.Number, struct{}{})
		if _, err := w.s.With(e); !errors.Is(err, market.ErrInvalid) {
			t.Errorf("%s from a trainer: %v", kind, err)
		}
	}
}

// Evaluator and recomputer have a part but no seat.
func TestSeatlessUploads(t *testing.T) {
	w := newWorld(t, 2)
	w.apply(w.open())
	w.until("round.train")
	for kind, body := range map[protocol.Kind]any{protocol.RoundUploads: protocol.UploadsReply{}, protocol.RunSeeds: protocol.SeedsReply{}} {
		for _, by := range w.trainers[3:] {
			if _, err := w.s.With(w.reply(by, kind, w.s.Current.Number, body)); !errors.Is(err, market.ErrUnexpected) {
				t.Errorf("%s of one without a seat: %v", kind, err)
			}
		}
	}
}

// One custodian cannot outvote the others by repeating itself or by answering
// for subsets that it does not hold.
func TestSumsOutvoted(t *testing.T) {
	w := newWorldOf(t, 2, 5, 3)
	w.apply(w.open())
	w.until("round.unmask@1")
	bad, r := w.custodians[0], w.s.Current
	_, _, length := protocol.RoundShape(w.s.Order(), r.Number)
	sum := func(subset int) protocol.SignedSum {
		h := typed.SumHeader{RunID: w.run, Attempt: w.s.Attempt, Round: r.Number, Cohort: r.Committed.Cohort, Subset: uint16(subset), Length: length,
			BlobHash: dao.Hash{0xbb, byte(subset)}, Custodian: bad.Address()}
		return protocol.SignedSum{Header: h, Sig: w.sign(bad, &h)}
	}
	held := w.held(bad.Address())
	var own, all, twice []protocol.SignedSum
	for _, p := range held {
		own, twice = append(own, sum(p)), append(twice, sum(held[0]))
	}
	for p := range w.s.Committee.Pieces() {
		all = append(all, sum(p))
	}
	for name, list := range map[string][]protocol.SignedSum{"others' subsets": all, "one subset again and again": twice,
		"one too many": append(own[:len(own):len(own)], sum(held[0])), "one missing": own[1:]} {
		if _, err := w.s.With(w.reply(bad, protocol.RoundSums, r.Number, protocol.SumsReply{Sums: list})); !errors.Is(err, market.ErrInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	w.apply(w.reply(bad, protocol.RoundSums, r.Number, protocol.SumsReply{Sums: own}))
	for _, a := range w.next() {
		w.apply(w.do(a))
	}
	sums, _, liars, ok := w.s.SumChoice(w.s.Current)
	for _, s := range sums {
		if s.Header.BlobHash[0] == 0xbb {
			t.Errorf("the lie about subset %d was chosen", s.Header.Subset)
		}
	}
	for _, l := range liars {
		if l != bad.Address() {
			t.Errorf("%s is called a liar", l)
		}
	}
	if !ok || len(liars) == 0 {
		t.Errorf("ok %v, liars %v", ok, liars)
	}
}
