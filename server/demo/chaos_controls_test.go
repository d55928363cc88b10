package demo

import (
	"crypto/sha256"
	"errors"
	"math/big"
	"slices"
	"testing"

	"sahm/dao"
)

// The chaos tests' checks are worth what they catch: each is given a world in
// which exactly one thing went wrong.

type fakeWorld struct {
	contents map[string][]byte
	datasets map[string]datasetAct
	listed   []string
	votes    map[ballotAct]int64
	tally    map[string]int64
	funded   map[string]string
	mined    map[string]bool
	open     map[string]int
}

var errGone = errors.New("not there")

func (f *fakeWorld) world() *world {
	get := func(ok bool) error {
		if ok {
			return nil
		}
		return errGone
	}
	return &world{
		Content:   func(cid string) ([]byte, error) { b, ok := f.contents[cid]; return b, get(ok) },
		Dataset:   func(id string) (datasetAct, error) { d, ok := f.datasets[id]; return d, get(ok) },
		Listed:    func() ([]string, error) { return slices.Clone(f.listed), nil },
		Voted:     func(p, v string) (bool, error) { _, ok := f.votes[ballotAct{p, v}]; return ok, nil },
		Weight:    func(p, v string) (*big.Int, error) { return big.NewInt(100), nil },
		Tally:     func(p string) (*big.Int, error) { return big.NewInt(f.tally[p]), nil },
		Funded:    func(run string) (string, error) { v, ok := f.funded[run]; return v, get(ok) },
		Mined:     func(tx string) error { return get(f.mined[tx]) },
		Unclaimed: func(run string) (int, error) { return f.open[run], nil },
	}
}

func soundWorld() (*ledger, *fakeWorld) {
	l := newLedger()
	l.contents["cid-a"] = contentAct{sha256.Sum256([]byte("rows")), 4}
	l.datasets["d1"] = datasetAct{"m", "cid-a", "e"}
	l.ballots = []ballotAct{{"p", "ann"}, {"p", "bob"}, {"p", "bob"}}
	l.proposals["p"] = true
	l.runs["r1"] = "500"
	l.sent["0x1"] = true
	l.claimed["r1"] = true
	return l, &fakeWorld{
		contents: map[string][]byte{"cid-a": []byte("rows")}, datasets: map[string]datasetAct{"d1": {"m", "cid-a", "e"}}, listed: []string{"d1"},
		votes: map[ballotAct]int64{{"p", "ann"}: 100, {"p", "bob"}: 100}, tally: map[string]int64{"p": 200},
		funded: map[string]string{"r1": "500"}, mined: map[string]bool{"0x1": true}, open: map[string]int{},
	}
}

func TestChaosLedgerNoticesLoss(t *testing.T) {
	l, w := soundWorld()
	if err := l.check(w.world()); err != nil {
		t.Fatalf("a sound world: %v", err)
	}
	for name, c := range map[string]struct {
		spoil func(l *ledger, w *fakeWorld)
		want  error
	}{
		"content is gone":              {func(_ *ledger, w *fakeWorld) { delete(w.contents, "cid-a") }, errLost},
		"content has other bytes":      {func(_ *ledger, w *fakeWorld) { w.contents["cid-a"] = []byte("rowz") }, errLost},
		"content is cut":               {func(_ *ledger, w *fakeWorld) { w.contents["cid-a"] = []byte("row") }, errLost},
		"registration is gone":         {func(_ *ledger, w *fakeWorld) { delete(w.datasets, "d1") }, errLost},
		"registration names others":    {func(_ *ledger, w *fakeWorld) { w.datasets["d1"] = datasetAct{"m", "cid-b", "e"} }, errLost},
		"dataset left the catalogue":   {func(_ *ledger, w *fakeWorld) { w.listed = nil }, errLost},
		"dataset is there twice":       {func(_ *ledger, w *fakeWorld) { w.listed = []string{"d1", "d1"} }, errTwice},
		"dataset nobody asked for":     {func(_ *ledger, w *fakeWorld) { w.listed = []string{"d1", "d2"} }, errTwice},
		"vote is gone":                 {func(_ *ledger, w *fakeWorld) { delete(w.votes, ballotAct{"p", "bob"}) }, errLost},
		"vote does not count":          {func(_ *ledger, w *fakeWorld) { w.tally["p"] = 100 }, errLost},
		"vote counts twice":            {func(_ *ledger, w *fakeWorld) { w.tally["p"] = 300 }, errTwice},
		"votes nobody asked for":       {func(l *ledger, _ *fakeWorld) { l.ballots = nil }, errTwice},
		"funding is gone":              {func(_ *ledger, w *fakeWorld) { delete(w.funded, "r1") }, errLost},
		"funding is another":           {func(_ *ledger, w *fakeWorld) { w.funded["r1"] = "499" }, errLost},
		"transaction is gone":          {func(_ *ledger, w *fakeWorld) { delete(w.mined, "0x1") }, errLost},
		"claim was answered, not paid": {func(_ *ledger, w *fakeWorld) { w.open["r1"] = 1 }, errLost},
	} {
		l, w := soundWorld()
		c.spoil(l, w)
		if err := l.check(w.world()); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

var builder, ann, bob, idle = dao.Address{1}, dao.Address{2}, dao.Address{3}, dao.Address{4}

func amounts(v map[dao.Address]int64) map[dao.Address]*big.Int {
	out := map[dao.Address]*big.Int{}
	for a, n := range v {
		out[a] = big.NewInt(n)
	}
	return out
}

func soundAccount() *account {
	return &account{
		Run: "r1", State: "Settled", Funded: big.NewInt(100), Paid: big.NewInt(90), Refunded: big.NewInt(10), Claimable: new(big.Int), Held: new(big.Int), Builder: builder,
		Before:  amounts(map[dao.Address]int64{builder: 1000, ann: 5, bob: 7, idle: 3}),
		After:   amounts(map[dao.Address]int64{builder: 910, ann: 65, bob: 37, idle: 3}),
		Payouts: []payoutAct{{ann, big.NewInt(40), true}, {bob, big.NewInt(30), true}, {ann, big.NewInt(20), true}},
	}
}

func TestChaosBooksNoticeEveryWei(t *testing.T) {
	if err := soundAccount().check(); err != nil {
		t.Fatalf("sound books: %v", err)
	}
	refunded := func() *account {
		a := soundAccount()
		a.State, a.Paid, a.Refunded, a.Payouts = "Refunded", new(big.Int), big.NewInt(100), nil
		a.After = amounts(map[dao.Address]int64{builder: 1000, ann: 5, bob: 7, idle: 3})
		return a
	}
	if err := refunded().check(); err != nil {
		t.Fatalf("a refund: %v", err)
	}
	one := big.NewInt(1)
	for name, spoil := range map[string]func(a *account){
		"it is not over":               func(a *account) { a.State = "Training" },
		"a wei is missing":             func(a *account) { a.Refunded = big.NewInt(9); a.After[builder] = big.NewInt(909) },
		"a wei is held":                func(a *account) { a.Held = one; a.Refunded = big.NewInt(9); a.After[builder] = big.NewInt(909) },
		"a wei is claimable":           func(a *account) { a.Claimable = one; a.Refunded = big.NewInt(9); a.After[builder] = big.NewInt(909) },
		"a payout is not claimed":      func(a *account) { a.Payouts[1].Claimed = false },
		"a payout was paid twice":      func(a *account) { a.After[bob] = big.NewInt(67) },
		"a payout never came":          func(a *account) { a.After[bob] = big.NewInt(7) },
		"payouts are not what is paid": func(a *account) { a.Payouts[0].Amount = big.NewInt(41); a.After[ann] = big.NewInt(66) },
		"somebody else was paid":       func(a *account) { a.After[idle] = big.NewInt(4) },
		"an unknown account was paid":  func(a *account) { delete(a.Before, bob) },
		"the builder paid twice":       func(a *account) { a.After[builder] = big.NewInt(810) },
	} {
		a := soundAccount()
		spoil(a)
		if err := a.check(); !errors.Is(err, errBooks) {
			t.Errorf("%s: %v", name, err)
		}
	}
	a := refunded()
	a.Refunded, a.Paid = big.NewInt(99), one
	if err := a.check(); !errors.Is(err, errBooks) {
		t.Errorf("a refund in part: %v", err)
	}
	open := *soundAccount()
	open.Held = big.NewInt(7)
	if err := checkEscrow(big.NewInt(7), []account{*soundAccount(), open}); err != nil {
		t.Errorf("a sound escrow: %v", err)
	}
	for _, held := range []int64{6, 8} {
		if err := checkEscrow(big.NewInt(held), []account{open}); !errors.Is(err, errBooks) {
			t.Errorf("an escrow of %d: %v", held, err)
		}
	}
}

func TestChaosMasksNoticeReuse(t *testing.T) {
	custodians := map[string]bool{"cus": true, "dan": true}
	stored := func() []storedBlob {
		return []storedBlob{{"u0", "ann"}, {"u1", "ann"}, {"v0", "bob"}, {"v1", "bob"}, {"g1", "eva"}, {"s0", "cus"}, {"s1", "cus"}}
	}
	upload := func(hash, party string, round int64, seat int) usedBlob {
		return usedBlob{Hash: hash, Party: party, Attempt: 1, Round: round, Seat: seat, Piece: -1}
	}
	sum := func(hash, party string, round int64) usedBlob {
		return usedBlob{Hash: hash, Party: party, Attempt: 1, Round: round, Seat: -1, Piece: 0}
	}
	used := func() []usedBlob {
		return []usedBlob{upload("u0", "ann", 0, 0), upload("v0", "bob", 0, 1), upload("u1", "ann", 1, 0), upload("v1", "bob", 1, 1), upload("g1", "eva", 1, -1),
			sum("s0", "cus", 0), sum("s0", "dan", 0), sum("s1", "cus", 1), sum("s1", "dan", 1)}
	}
	if err := checkMasks(stored(), used(), custodians, 1); err != nil {
		t.Fatalf("sound masks: %v", err)
	}
	for name, c := range map[string]struct {
		stored []storedBlob
		used   []usedBlob
	}{
		"a restarted member sent other bytes":    {append(stored(), storedBlob{"u1b", "ann"}), used()},
		"a restarted evaluator has another one":  {append(stored(), storedBlob{"g1b", "eva"}), used()},
		"a round's bytes are those of another":   {stored(), append(used(), upload("u1", "ann", 2, 0))},
		"two members sent the same bytes":        {stored(), append(used(), upload("u1", "bob", 1, 1))},
		"a custodian opened another sum as well": {append(stored(), storedBlob{"s1b", "cus"}), used()},
		"two custodians opened different sums":   {append(stored(), storedBlob{"s2", "dan"}), append(used(), sum("s2", "dan", 1))},
		"what was signed for was never stored":   {stored()[1:], used()},
	} {
		if err := checkMasks(c.stored, c.used, custodians, 1); !errors.Is(err, errReused) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
