package settlement

import (
	"sahm/dao"
	"sahm/federated/attribution"
)

const bpsOne = 10_000

// payouts divides what the completed rounds earned. Every part is taken pro
// rata of completed rounds, rounded down; what rounding, the bonus cap and
// missing rounds leave over goes back to the builder.
//
// Order of leaves: per dataset its guaranteed part and its bonus, both for its
// payee, then one
// compute payout per seat, evaluator, recomputer, custodians, the DAO fee.
// Amounts of zero have no leaf.
func (t *Transcript) payouts(scores []int64) ([]dao.Payout, dao.Wei, error) {
	done, all := dao.WeiOf(int64(len(t.Rounds))), dao.WeiOf(int64(t.Order.Training.Rounds))
	p := t.Order.Prices
	var list []dao.Payout
	paid := dao.Wei{}
	pay := func(to dao.Address, amount dao.Wei, kind dao.PayoutKind) {
		if amount.IsZero() {
			return
		}
		list = append(list, dao.Payout{Index: uint64(len(list)), Account: to, AmountWei: amount, Kind: kind})
		paid = paid.Add(amount)
	}

	pool := dao.Wei{}
	guaranteed := make([]dao.Wei, len(t.Order.Datasets))
	rows := make([]uint64, len(t.Order.Datasets))
	for i, d := range t.Order.Datasets {
		earned := d.PriceWei.MulDiv(done, all)
		guaranteed[i] = earned.MulDiv(dao.WeiOf(int64(p.GuaranteedBps)), dao.WeiOf(bpsOne))
		pool = pool.Add(earned.Sub(guaranteed[i]))
		rows[i] = d.Rows
	}
	bonuses, _, err := attribution.BonusSplit(scores, rows, pool)
	if err != nil {
		return nil, dao.Wei{}, err
	}
	for i := range t.Seats {
		pay(t.Payees[i], guaranteed[i], dao.PayoutGuaranteed)
		pay(t.Payees[i], bonuses[i], dao.PayoutBonus)
	}
	workers := len(t.Seats) + 2
	if t.Order.StatisticsOnly() { // evaluator and recomputer are named and have nothing to do
		workers = len(t.Seats)
	}
	compute := p.ComputeWei.MulDiv(done, all).MulDiv(dao.WeiOf(1), dao.WeiOf(int64(workers)))
	for i := range t.Seats {
		pay(t.Seats[i].Trainer, compute, dao.PayoutCompute)
	}
	if workers > len(t.Seats) {
		pay(t.Evaluator, compute, dao.PayoutEvaluation)
		pay(t.Recomputer, compute, dao.PayoutEvaluation)
	}
	custody := p.CustodyWei.MulDiv(done, all).MulDiv(dao.WeiOf(1), dao.WeiOf(int64(len(t.Custodians))))
	for _, c := range t.Custodians {
		pay(c, custody, dao.PayoutCustody)
	}
	pay(t.Treasury, p.DAOFeeWei.MulDiv(done, all), dao.PayoutDAOFee)
	return list, p.MaxTotalWei.Sub(paid), nil
}
