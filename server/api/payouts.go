package api

import (
	"context"
	"errors"
	"fmt"
	"math"
	"net/http"
	"slices"
	"sync"

	"github.com/gin-gonic/gin"

	"sahm/dao"
	"sahm/federated/attribution"
	"sahm/federated/settlement"
	"sahm/server/api/gen"
)

// claimBatch keeps a claim transaction far below the block's gas.
const claimBatch = 50

// outcomeCache keeps recomputed outcomes: they never change once the result is
// sealed, and recomputing reads every upload.
type outcomeCache struct {
	mu   sync.Mutex
	runs map[dao.RunID]*settlement.Outcome
	gate sync.Mutex // one recomputation at a time: it is heavy
}

const maxOutcomes = 512

func newOutcomeCache() *outcomeCache {
	return &outcomeCache{runs: map[dao.RunID]*settlement.Outcome{}}
}

func (c *outcomeCache) get(ctx context.Context, runs Coordinator, id dao.RunID) (*settlement.Outcome, error) {
	find := func() *settlement.Outcome {
		c.mu.Lock()
		defer c.mu.Unlock()
		return c.runs[id]
	}
	if out := find(); out != nil {
		return out, nil
	}
	c.gate.Lock()
	defer c.gate.Unlock()
	if out := find(); out != nil {
		return out, nil
	}
	out, err := runs.Payouts(ctx, id)
	if err != nil {
		return nil, err
	}
	small := *out
	small.Final = nil // large, and not shown
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.runs) >= maxOutcomes {
		clear(c.runs)
	}
	c.runs[id] = &small
	return &small, nil
}

// payoutsOf is a run's payouts with proofs and what was claimed.
type payoutsOf struct {
	row     RunRow
	chain   ChainRun
	outcome *settlement.Outcome
	claims  []Claim
	claimed []bool
}

func (s *Server) payouts(ctx context.Context, id dao.RunID) (*payoutsOf, error) {
	row, err := s.cfg.RunStore.Run(ctx, id)
	if err != nil {
		return nil, err
	}
	v := &payoutsOf{row: row}
	if v.chain, err = s.cfg.Ledger.Run(ctx, id); err != nil {
		return nil, err
	}
	if v.chain.State != "Proposed" && v.chain.State != "Settled" {
		return nil, fmt.Errorf("%w: the run is %s; payouts exist once its result is proposed", ErrNotReady, v.chain.State)
	}
	if v.outcome, err = s.outcomes.get(ctx, s.cfg.Runs, id); err != nil {
		return nil, err
	}
	tree, err := dao.PayoutTree(s.cfg.Contracts.Escrow, s.cfg.ChainID, id, v.outcome.Payouts)
	if err != nil {
		return nil, err
	}
	if root := tree.Root(); root != v.chain.PayoutsRoot {
		return nil, fmt.Errorf("%w: the recomputed payouts have root %s, the chain holds %s", ErrWrongHash, root, v.chain.PayoutsRoot)
	}
	indexes := make([]uint64, len(v.outcome.Payouts))
	v.claims = make([]Claim, len(v.outcome.Payouts))
	for i, p := range v.outcome.Payouts {
		proof, err := tree.Proof(i)
		if err != nil {
			return nil, err
		}
		v.claims[i], indexes[i] = Claim{Payout: p, Proof: proof}, p.Index
	}
	if v.claimed, err = s.cfg.Ledger.Claimed(ctx, id, indexes); err != nil {
		return nil, err
	}
	return v, nil
}

func (v *payoutsOf) payout(i int) gen.Payout {
	c := &v.claims[i]
	return gen.Payout{Index: int64(c.Index), Account: c.Account.String(), AmountWei: c.AmountWei.String(),
		Kind: gen.PayoutKind(c.Kind.String()), Proof: hexes(c.Proof), Claimed: v.claimed[i]}
}

func (v *payoutsOf) view() (gen.Payouts, error) {
	out := gen.Payouts{RunId: v.row.ID.String(), Root: v.chain.PayoutsRoot.String(), Books: genBooks(v.chain.Books),
		Payouts: make([]gen.Payout, len(v.claims))}
	for i := range v.claims {
		out.Payouts[i] = v.payout(i)
	}
	var err error
	out.Scores, err = scores(&v.row.Order, v.outcome)
	return out, err
}

// scores splits each dataset's earnings into guaranteed part and bonus, as
// settlement does, and states its score as the loss it took off, or as a share
// where the record has no gradient scale.
func scores(o *dao.Order, out *settlement.Outcome) ([]gen.DatasetScore, error) {
	done, all := dao.WeiOf(int64(out.Result.RoundsCompleted)), dao.WeiOf(int64(o.Training.Rounds))
	bps, whole := dao.WeiOf(int64(o.Prices.GuaranteedBps)), dao.WeiOf(10_000)
	rows := make([]uint64, len(o.Datasets))
	guaranteed := make([]dao.Wei, len(o.Datasets))
	pool, total := dao.Wei{}, 0.0
	for i, d := range o.Datasets {
		earned := d.PriceWei.MulDiv(done, all)
		guaranteed[i] = earned.MulDiv(bps, whole)
		pool = pool.Add(earned.Sub(guaranteed[i]))
		rows[i] = d.Rows
	}
	bonuses, _, err := attribution.BonusSplit(out.Scores, rows, pool)
	if err != nil {
		return nil, err
	}
	for _, v := range out.Scores {
		total += math.Abs(float64(v))
	}
	list := make([]gen.DatasetScore, len(o.Datasets))
	for i, d := range o.Datasets {
		share := 0.0
		if i < len(out.Scores) {
			if share = out.LossReduction(o, out.Scores[i]); out.GradientScale == 0 && total > 0 {
				share = float64(out.Scores[i]) / total
			}
		}
		list[i] = gen.DatasetScore{DatasetId: d.DatasetID.String(), Score: share, GuaranteedWei: guaranteed[i].String(), BonusWei: bonuses[i].String()}
	}
	return list, nil
}

// ListPayouts implements gen.ServerInterface.
func (s *Server) ListPayouts(c *gin.Context, id gen.Hash) {
	s.answerPayouts(c, id, nil)
}

// ClaimPayouts implements gen.ServerInterface.
func (s *Server) ClaimPayouts(c *gin.Context, id gen.Hash) {
	var req gen.ClaimRequest
	if err := decode(c, &req); err != nil {
		s.fail(c, err)
		return
	}
	var p parser
	var accounts []dao.Address
	if req.Accounts != nil {
		for _, a := range *req.Accounts {
			accounts = append(accounts, p.address("accounts", a))
		}
	}
	if p.err != nil {
		s.fail(c, p.err)
		return
	}
	s.answerPayouts(c, id, func(v *payoutsOf) error {
		if v.chain.State != "Settled" {
			return fmt.Errorf("%w: the run is %s; payouts can be claimed once it is settled", ErrNotReady, v.chain.State)
		}
		return s.claim(c, v, accounts)
	})
}

// claim relays every unpaid payout of the accounts, all if there are none. Those
// that were paid when an epoch had no votes left may give them now.
func (s *Server) claim(ctx context.Context, v *payoutsOf, accounts []dao.Address) error {
	var due, paid []Claim
	for i, c := range v.claims {
		switch {
		case len(accounts) > 0 && !slices.Contains(accounts, c.Account):
		case v.claimed[i]:
			paid = append(paid, c)
		default:
			due = append(due, c)
		}
	}
	for batch := range slices.Chunk(due, claimBatch) {
		if err := s.cfg.Relay.Claim(ctx, v.row.ID, batch); err != nil {
			return err
		}
	}
	for batch := range slices.Chunk(paid, claimBatch) {
		if err := s.cfg.Relay.MintVotes(ctx, v.row.ID, batch); err != nil {
			s.log.Warn("votes of payouts that were paid before cannot be minted now", "run", v.row.ID.String(), "error", err.Error())
			break
		}
	}
	return nil
}

// ListAccountPayouts implements gen.ServerInterface.
func (s *Server) ListAccountPayouts(c *gin.Context, address gen.Address) {
	var p parser
	account := p.address("address", address)
	out, err := gen.AccountPayouts{}, p.err
	if err == nil {
		out, err = s.earnings(c, account)
	}
	if err != nil {
		s.fail(c, err)
		return
	}
	c.JSON(http.StatusOK, out)
}

// earnings collects an account's payouts from every run that has a result.
func (s *Server) earnings(ctx context.Context, account dao.Address) (gen.AccountPayouts, error) {
	var claimed, claimable, pending dao.Wei
	out := gen.AccountPayouts{Address: account.String(), Runs: []gen.AccountRun{}, Unread: []string{}}
	rows, err := s.cfg.RunStore.Runs(ctx, dao.Address{})
	if err != nil {
		return out, err
	}
	for _, row := range rows {
		v, err := s.payouts(ctx, row.ID)
		if errors.Is(err, ErrNotReady) {
			continue
		}
		if err != nil {
			if ctx.Err() != nil {
				return out, err
			}
			// One damaged record must not hide what the other runs pay.
			s.log.Error("cannot read a run's payouts", "run", row.ID.String(), "error", err.Error())
			out.Unread = append(out.Unread, row.ID.String())
			continue
		}
		run := gen.AccountRun{RunId: row.ID.String(), State: gen.AccountRunState(v.chain.State), CreatedMs: row.CreatedMs}
		for i, p := range v.claims {
			if p.Account != account {
				continue
			}
			run.Payouts = append(run.Payouts, v.payout(i))
			switch {
			case v.claimed[i]:
				claimed = claimed.Add(p.AmountWei)
			case v.chain.State == "Settled":
				claimable = claimable.Add(p.AmountWei)
			default:
				pending = pending.Add(p.AmountWei)
			}
		}
		if len(run.Payouts) > 0 {
			out.Runs = append(out.Runs, run)
		}
	}
	out.ClaimedWei, out.ClaimableWei, out.PendingWei = claimed.String(), claimable.String(), pending.String()
	return out, nil
}

// answerPayouts shows a run's payouts, after doing something with them.
func (s *Server) answerPayouts(c *gin.Context, id string, first func(*payoutsOf) error) {
	var p parser
	run := p.hash("id", id)
	if p.err != nil {
		s.fail(c, p.err)
		return
	}
	v, err := s.payouts(c, run)
	if err == nil && first != nil {
		if err = first(v); err == nil {
			v, err = s.payouts(c, run)
		}
	}
	var view gen.Payouts
	if err == nil {
		view, err = v.view()
	}
	if err != nil {
		s.fail(c, err)
		return
	}
	c.JSON(http.StatusOK, view)
}
