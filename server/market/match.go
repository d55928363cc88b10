package market

import (
	"cmp"
	"math/big"
	"slices"

	"sahm/dao"
)

// Candidate is a registered trainer as the matching sees it.
type Candidate struct {
	Address  dao.Address
	Active   bool // may be given work, says the registry
	StakeWei dao.Wei
	AskWei   dao.Wei // for one seat and round
	Locks    uint32  // runs that its stake stands for already
	Offline  bool    // not on the bus now
	// Settled and Lost are its work that was paid, and the seats that it left
	// undone.
	Settled, Lost int
}

// Need is what an order asks of its trainers.
type Need struct {
	Order    *dao.Order
	Policies []dao.Policy // of its datasets, in order; the validation set's after them, if there is one
	Creators []dao.Address
	Seed     dao.Hash // turns the order of equals; another for every attempt
}

// Mismatch is why a registered trainer was given no work: the first reason that
// applies.
type Mismatch struct {
	Trainer dao.Address `json:"trainer"`
	Reason  Reason      `json:"reason"`
	Detail  string      `json:"detail,omitempty"`
}

// Reason is a stable name.
type Reason string

// Reasons, in the order in which they are looked at.
const (
	ReasonInactive   Reason = "inactive"   // jailed, exiting, or below the registry's stake
	ReasonPolicy     Reason = "policy"     // a dataset's policy does not let it
	ReasonPrice      Reason = "price"      // it asks for more than the order pays
	ReasonHeadroom   Reason = "stake"      // its stake, shared by the runs it is in, does not cover what it would be paid
	ReasonUnreliable Reason = "unreliable" // it left more undone than it did
)

// unreliableAfter is how many lost seats it takes before they count against a
// trainer: anybody's machine fails once.
const unreliableAfter = 3

// Share is what the order pays for one seat and round, as settlement divides
// it: equal parts for the seats, the evaluator and the recomputer.
func (n Need) Share() dao.Wei {
	workers := len(n.Order.Datasets) + 2
	if n.Order.StatisticsOnly() {
		workers = len(n.Order.Datasets)
	}
	parts := int64(workers) * int64(max(n.Order.Training.Rounds, 1))
	return n.Order.Prices.ComputeWei.MulDiv(dao.WeiOf(1), dao.WeiOf(parts))
}

// Match sorts trainers for an order and says of every other one why not. The
// work of a seat is the same for everybody, counted from the model, so the
// cheapest per verified operation is the one that asks least. Before price
// counts whether it is there, and how reliable it was: in three classes, and
// without history in the best, since its stake answers for it. Equals are
// turned by Seed, so that nobody is always first.
func Match(n Need, list []Candidate) (fit []Candidate, refused []Mismatch) {
	for _, c := range list {
		if reason, detail := n.refuse(c); reason != "" {
			refused = append(refused, Mismatch{c.Address, reason, detail})
			continue
		}
		fit = append(fit, c)
	}
	if len(fit) == 0 {
		return nil, refused
	}
	shift := int(new(big.Int).Mod(new(big.Int).SetBytes(n.Seed[:]), big.NewInt(int64(len(fit)))).Int64())
	fit = append(slices.Clone(fit[shift:]), fit[:shift]...)
	slices.SortStableFunc(fit, func(a, b Candidate) int {
		return cmp.Or(cmp.Compare(btoi(a.Offline), btoi(b.Offline)), cmp.Compare(a.class(), b.class()), a.AskWei.Cmp(b.AskWei))
	})
	return fit, refused
}

func (n Need) refuse(c Candidate) (Reason, string) {
	if !c.Active {
		return ReasonInactive, ""
	}
	for i := range n.Policies {
		purpose := dao.PurposeTraining
		if i == len(n.Order.Datasets) {
			purpose = dao.PurposeValidation
		}
		if err := n.Policies[i].AllowsHolder(c.Address, c.StakeWei, purpose); err != nil {
			return ReasonPolicy, err.Error()
		}
	}
	share := n.Share()
	if c.AskWei.Cmp(share) > 0 {
		return ReasonPrice, "asks " + c.AskWei.String() + " for a seat and round, the order pays " + share.String()
	}
	earns := share.MulDiv(dao.WeiOf(int64(max(n.Order.Training.Rounds, 1))), dao.WeiOf(1))
	if free := c.StakeWei.MulDiv(dao.WeiOf(1), dao.WeiOf(int64(c.Locks)+1)); free.Cmp(earns) < 0 {
		return ReasonHeadroom, "its stake's part is " + free.String() + ", a seat earns " + earns.String()
	}
	if c.Lost >= unreliableAfter && c.Lost > c.Settled {
		return ReasonUnreliable, ""
	}
	return "", ""
}

// class is how reliable a trainer was: 0 is best.
func (c Candidate) class() int {
	switch {
	case 10*c.Lost <= c.Settled || c.Lost == 0:
		return 0
	case 3*c.Lost <= c.Settled:
		return 1
	}
	return 2
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// Seat gives the datasets to the first seats trainers, and the next one the
// evaluation; seats is at most the number of datasets, and less than that of fit,
// so that each has one. Who owns a dataset trains on one of its own, if it is
// among them: the data is there.
func Seat(n Need, fit []Candidate, seats int) (by []dao.Address, evaluator dao.Address) {
	by = make([]dao.Address, len(n.Order.Datasets))
	load := make([]int, seats)
	for i := range by {
		for j := range seats {
			if load[j] == 0 && i < len(n.Creators) && fit[j].Address == n.Creators[i] {
				by[i] = fit[j].Address
				load[j]++
				break
			}
		}
	}
	for i := range by {
		if by[i].IsZero() {
			least := 0
			for j := range seats {
				if load[j] < load[least] {
					least = j
				}
			}
			by[i] = fit[least].Address
			load[least]++
		}
	}
	return by, fit[seats].Address
}
