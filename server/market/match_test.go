package market_test

import (
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
	"sahm/server/market"
)

// matching is an order of two datasets and three rounds that pays 10 wei for a
// seat and round, and so 30 for a seat.
func matching(policies ...dao.Policy) market.Need {
	o := &dao.Order{Datasets: []dao.DatasetUse{{DatasetID: dao.Hash{1}}, {DatasetID: dao.Hash{2}}}}
	o.Training.Rounds, o.Prices.ComputeWei = 3, dao.WeiOf(120)
	return market.Need{Order: o, Policies: policies, Creators: []dao.Address{{0xa1}, {0xa2}}}
}

func able(a byte) market.Candidate {
	return market.Candidate{Address: dao.Address{a}, Active: true, StakeWei: dao.WeiOf(1000)}
}

func addresses(list []market.Candidate) (out []byte) {
	for _, c := range list {
		out = append(out, c.Address[0])
	}
	return out
}

// TestMatchReasons: one reason for each who is not suited, the first that
// applies; at the limit one still is.
func TestMatchReasons(t *testing.T) {
	open := dao.Policy{Purposes: []string{dao.PurposeTraining, dao.PurposeValidation}}
	wary := open
	wary.MinStakeWei = dao.WeiOf(500)
	closed := open
	closed.AllowedTrainers = []dao.Address{{1}}
	for name, c := range map[string]struct {
		policies []dao.Policy
		change   func(*market.Candidate)
		want     market.Reason
	}{
		"able":                      {},
		"inactive":                  {change: func(c *market.Candidate) { c.Active, c.AskWei = false, dao.WeiOf(99) }, want: market.ReasonInactive},
		"stake the policy wants":    {policies: []dao.Policy{open, wary}, change: func(c *market.Candidate) { c.StakeWei = dao.WeiOf(500) }},
		"less than it wants":        {policies: []dao.Policy{open, wary}, change: func(c *market.Candidate) { c.StakeWei = dao.WeiOf(499) }, want: market.ReasonPolicy},
		"not on its list":           {policies: []dao.Policy{closed, open}, want: market.ReasonPolicy},
		"not for validation":        {policies: []dao.Policy{open, open, {Purposes: []string{dao.PurposeTraining}}}, want: market.ReasonPolicy},
		"asks what is paid":         {change: func(c *market.Candidate) { c.AskWei = dao.WeiOf(10) }},
		"asks more":                 {change: func(c *market.Candidate) { c.AskWei = dao.WeiOf(11) }, want: market.ReasonPrice},
		"stake covers what it gets": {change: func(c *market.Candidate) { c.StakeWei, c.Locks = dao.WeiOf(90), 2 }},
		"stake stands for others":   {change: func(c *market.Candidate) { c.StakeWei, c.Locks = dao.WeiOf(90), 3 }, want: market.ReasonHeadroom},
		"failed twice":              {change: func(c *market.Candidate) { c.Lost = 2 }},
		"failed three times":        {change: func(c *market.Candidate) { c.Lost = 3 }, want: market.ReasonUnreliable},
		"and did as much":           {change: func(c *market.Candidate) { c.Lost, c.Settled = 3, 3 }},
		"is not there just now":     {change: func(c *market.Candidate) { c.Offline = true }},
	} {
		who := able(7)
		if c.change != nil {
			c.change(&who)
		}
		fit, refused := market.Match(matching(c.policies...), []market.Candidate{who})
		switch {
		case c.want == "" && (len(fit) != 1 || len(refused) != 0):
			t.Errorf("%s: refused %+v", name, refused)
		case c.want != "" && (len(fit) != 0 || len(refused) != 1 || refused[0].Trainer != who.Address || refused[0].Reason != c.want):
			t.Errorf("%s: %+v, want %s", name, refused, c.want)
		}
	}
}

// TestMatchOrder: who is there first, then the reliable, then the cheap.
func TestMatchOrder(t *testing.T) {
	with := func(a byte, change func(*market.Candidate)) market.Candidate {
		c := able(a)
		change(&c)
		return c
	}
	fit, _ := market.Match(matching(), []market.Candidate{
		with(1, func(c *market.Candidate) { c.Offline = true }),
		with(2, func(c *market.Candidate) { c.AskWei = dao.WeiOf(5) }),
		with(3, func(c *market.Candidate) { c.Settled, c.Lost = 4, 1 }),
		with(4, func(c *market.Candidate) { c.Settled, c.Lost = 20, 2; c.AskWei = dao.WeiOf(4) }),
		with(5, func(c *market.Candidate) { c.Settled, c.Lost = 2, 2 }),
	})
	if got := addresses(fit); !reflect.DeepEqual(got, []byte{4, 2, 3, 5, 1}) {
		t.Errorf("%v", got)
	}
}

// TestMatchIsFair: equals are turned by the seed, nobody is lost or doubled,
// and the order in which they registered does not matter to who is suited.
func TestMatchIsFair(t *testing.T) {
	first := map[byte]int{}
	for i := range 200 {
		n := matching()
		n.Seed = dao.Keccak256([]byte{byte(i)})
		fit, _ := market.Match(n, []market.Candidate{able(1), able(2), able(3), able(4)})
		first[fit[0].Address[0]]++
	}
	for a, n := range first {
		if n < 25 || len(first) != 4 {
			t.Errorf("trainer %d was first %d times of 200 (%v)", a, n, first)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		list := rapid.SliceOfNDistinct(rapid.Custom(func(t *rapid.T) market.Candidate {
			c := able(rapid.Byte().Draw(t, "address"))
			c.Active, c.Offline = rapid.Bool().Draw(t, "active"), rapid.Bool().Draw(t, "offline")
			c.AskWei = dao.WeiOf(rapid.Int64Range(0, 12).Draw(t, "ask"))
			c.Settled, c.Lost = rapid.IntRange(0, 9).Draw(t, "settled"), rapid.IntRange(0, 9).Draw(t, "lost")
			return c
		}), 0, 20, func(c market.Candidate) byte { return c.Address[0] }).Draw(t, "list")
		n := matching()
		n.Seed = dao.Keccak256([]byte{rapid.Byte().Draw(t, "seed")})
		fit, refused := market.Match(n, list)
		all := addresses(fit)
		for _, m := range refused {
			all = append(all, m.Trainer[0])
		}
		want := addresses(list)
		slices.Sort(all)
		slices.Sort(want)
		if !slices.Equal(all, want) {
			t.Fatalf("%v became %v", want, all)
		}
	})
}

// TestSeat: whoever owns the data trains on it; everybody seated has something
// to do; the evaluator is none of them.
func TestSeat(t *testing.T) {
	n := matching()
	owner := able(0xa2)
	by, evaluator := market.Seat(n, []market.Candidate{able(1), owner, able(3), able(4)}, 2)
	if by[0] != (dao.Address{1}) || by[1] != owner.Address || evaluator != (dao.Address{3}) {
		t.Errorf("%v, %s", by, evaluator)
	}
	n.Creators = []dao.Address{{0xa2}, {0xa2}} // owns both, and trains on one
	by, _ = market.Seat(n, []market.Candidate{able(1), owner, able(3), able(4)}, 2)
	if by[0] != owner.Address || by[1] != (dao.Address{1}) {
		t.Errorf("%v", by)
	}
	by, evaluator = market.Seat(n, []market.Candidate{able(1), able(2), able(3)}, 1)
	if by[0] != (dao.Address{1}) || by[1] != (dao.Address{1}) || evaluator != (dao.Address{2}) {
		t.Errorf("%v, %s", by, evaluator)
	}
}
