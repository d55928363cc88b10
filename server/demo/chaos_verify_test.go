//go:build integration

package demo

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"os/exec"
	"path/filepath"
	"strings"

	"sahm/dao"
	"sahm/dao/chain"
	_ "sahm/server/store" // registers the SQLite driver
	"sahm/storage"
	"sahm/storage/gateway"
)

// accounts are all whose balance a run may move.
func (m *lane) accounts(ctx context.Context) ([]dao.Address, error) {
	out := []dao.Address{m.deployed.Contracts.Timelock}
	for _, p := range append([]party{m.plan.builder}, m.plan.contributors...) {
		a, err := dao.ParseAddress(strings.ToLower(p.addr))
		if err != nil {
			return nil, err
		}
		out = append(out, a)
	}
	trainers, err := m.contracts.Trainers(ctx)
	if err != nil {
		return nil, err
	}
	for _, t := range trainers {
		out = append(out, t.Address)
	}
	epoch, err := m.contracts.CurrentEpoch(ctx)
	if err != nil {
		return nil, err
	}
	committee, err := m.contracts.Committee(ctx, epoch)
	return append(out, committee.Members...), err
}

func (c *cycleRun) balances(ctx context.Context, before bool) error {
	all, err := c.m.accounts(ctx)
	if err != nil {
		return err
	}
	now := map[dao.Address]*big.Int{}
	for _, a := range all {
		v, err := c.m.contracts.CreditBalance(ctx, a)
		if err != nil {
			return err
		}
		now[a] = v.Big()
	}
	if before {
		c.before = now
	} else {
		c.after = now
	}
	return nil
}

func bigOf(s string) *big.Int {
	v, ok := new(big.Int).SetString(s, 10)
	if !ok {
		return big.NewInt(-1) // no amount is
	}
	return v
}

// account is the run's money as the chain shows it.
func (m *lane) account(ctx context.Context, id string) (account, error) {
	h, err := dao.ParseHash(id)
	if err != nil {
		return account{}, err
	}
	r, err := m.contracts.Run(ctx, h)
	if err != nil {
		return account{}, err
	}
	b, err := m.contracts.Books(ctx, h)
	if err != nil {
		return account{}, err
	}
	return account{Run: id, State: r.State.String(), Builder: r.Builder, Funded: b.Funded.Big(), Paid: b.Paid.Big(), Refunded: b.Refunded.Big(), Claimable: b.Claimable.Big(), Held: b.Held.Big()}, nil
}

// check asserts every invariant.
func (c *cycleRun) check(ctx context.Context) error {
	for _, inv := range []struct {
		name  string
		check func(context.Context) error
	}{
		{"ended", c.checkEnded}, {"books", c.checkBooks}, {"escrow", c.checkEscrow}, {"claims", c.checkClaimsAgain}, {"ledger", c.checkLedger}, {"model", c.checkModel}, {"logs", c.checkLogs},
	} {
		if err := inv.check(ctx); err != nil {
			return fmt.Errorf("%s: %w", inv.name, err)
		}
		c.Checked = append(c.Checked, inv.name)
	}
	return nil
}

func (c *cycleRun) checkEnded(ctx context.Context) error {
	a, err := c.m.account(ctx, c.ID)
	if err != nil {
		return err
	}
	if a.State != c.State || (a.State != "Settled" && a.State != "Refunded") {
		return fmt.Errorf("the chain says %s, the server %s", a.State, c.State)
	}
	return nil
}

// payoutsOf reads a run's payouts and remembers them.
func (c *cycleRun) payoutsOf(ctx context.Context) (list []payoutAct, err error) {
	if c.State != "Settled" {
		return nil, nil
	}
	var v struct {
		Payouts []struct {
			Index              uint64
			Account, AmountWei string
			Claimed            bool
		} `json:"payouts"`
	}
	if err := c.m.get(ctx, "/v1/runs/"+c.ID+"/payouts", &v); err != nil {
		return nil, err
	}
	var indexes []uint64
	for _, p := range v.Payouts {
		a, err := dao.ParseAddress(strings.ToLower(p.Account))
		if err != nil {
			return nil, err
		}
		list, indexes = append(list, payoutAct{a, bigOf(p.AmountWei), p.Claimed}), append(indexes, p.Index)
	}
	c.m.payouts[c.ID], c.m.indexes[c.ID] = list, indexes
	return list, nil
}

func (c *cycleRun) checkBooks(ctx context.Context) error {
	a, err := c.m.account(ctx, c.ID)
	if err != nil {
		return err
	}
	if a.Payouts, err = c.payoutsOf(ctx); err != nil {
		return err
	}
	if err := c.balances(ctx, false); err != nil {
		return err
	}
	a.Before, a.After = c.before, c.after
	return a.check()
}

func (c *cycleRun) checkEscrow(ctx context.Context) error {
	var books []account
	for _, id := range c.m.runs {
		a, err := c.m.account(ctx, id)
		if err != nil {
			return err
		}
		books = append(books, a)
	}
	held, err := c.m.contracts.CreditBalance(ctx, c.m.deployed.Contracts.Escrow)
	if err != nil {
		return err
	}
	return checkEscrow(held.Big(), books)
}

// checkClaimsAgain: another claim of everything moves nothing.
func (c *cycleRun) checkClaimsAgain(ctx context.Context) error {
	if c.State != "Settled" {
		return nil
	}
	if err := c.m.cli(ctx, &c.m.plan.builder, nil, "run", "claim", c.ID); err != nil {
		return err
	}
	return c.checkBooks(ctx)
}

func (c *cycleRun) checkLedger(ctx context.Context) error {
	return c.m.ledger.check(c.m.world(ctx))
}

// world looks at kubo and the chain themselves.
func (m *lane) world(ctx context.Context) *world {
	proposal := func(id string) (*big.Int, chain.Proposal, error) {
		n := bigOf(id)
		p, err := m.contracts.Proposal(ctx, n)
		return n, p, err
	}
	return &world{
		Content: func(cid string) ([]byte, error) { return m.content(ctx, cid) },
		Dataset: func(id string) (datasetAct, error) {
			h, err := dao.ParseHash(id)
			if err != nil {
				return datasetAct{}, err
			}
			d, err := m.contracts.Dataset(ctx, h)
			return datasetAct{d.ManifestCID, d.DataCID, d.EnvelopeCID}, err
		},
		Listed: func() (ids []string, err error) {
			var v struct {
				Datasets []datasetAnswer `json:"datasets"`
			}
			err = m.get(ctx, "/v1/datasets", &v)
			for _, d := range v.Datasets {
				ids = append(ids, d.ID)
			}
			return ids, err
		},
		Voted: func(id, voter string) (bool, error) {
			a, err := dao.ParseAddress(strings.ToLower(voter))
			if err != nil {
				return false, err
			}
			return m.contracts.HasVoted(ctx, bigOf(id), a)
		},
		Weight: func(id, voter string) (*big.Int, error) {
			_, p, err := proposal(id)
			if err != nil {
				return nil, err
			}
			a, err := dao.ParseAddress(strings.ToLower(voter))
			if err != nil {
				return nil, err
			}
			v, err := m.contracts.VotesAt(ctx, a, p.Snapshot)
			return v.Big(), err
		},
		Tally: func(id string) (*big.Int, error) {
			_, p, err := proposal(id)
			return p.ForVotes.Add(p.AgainstVotes).Add(p.AbstainVotes).Big(), err
		},
		Funded: func(run string) (string, error) {
			a, err := m.account(ctx, run)
			if err != nil {
				return "", err
			}
			return a.Funded.String(), nil
		},
		Mined: func(tx string) error {
			h, err := dao.ParseHash(tx)
			if err != nil {
				return err
			}
			r, err := m.client.Eth().TransactionReceipt(ctx, chain.Hash(h))
			if err == nil && r.Status != 1 {
				err = errors.New("it was reverted")
			}
			return err
		},
		Unclaimed: func(run string) (n int, err error) {
			h, err := dao.ParseHash(run)
			if err != nil {
				return 0, err
			}
			if len(m.indexes[run]) == 0 {
				return 0, fmt.Errorf("run %s was claimed and has no payouts", run)
			}
			for _, i := range m.indexes[run] {
				ok, err := m.contracts.Claimed(ctx, h, i)
				if err != nil {
					return 0, err
				}
				if !ok {
					n++
				}
			}
			return n, nil
		},
	}
}

// content reads bytes from the node that keeps them: an external kubo, which
// must also have them pinned, is asked itself.
func (m *lane) content(ctx context.Context, cid string) ([]byte, error) {
	ask := func(path string) ([]byte, error) {
		req, err := http.NewRequestWithContext(ctx, http.MethodPost, m.kubo.api+path, nil)
		if err != nil {
			return nil, err
		}
		r, err := http.DefaultClient.Do(req)
		if err != nil {
			return nil, err
		}
		defer r.Body.Close()
		b, err := io.ReadAll(r.Body)
		if err == nil && r.StatusCode != http.StatusOK {
			err = fmt.Errorf("%s: %s", r.Status, bytes.TrimSpace(b))
		}
		return b, err
	}
	if m.kubo == nil {
		return gateway.New(m.front.url, nil).FetchAll(ctx, storage.CID(cid), 1<<30)
	}
	if _, err := ask("/api/v0/pin/ls?type=recursive&arg=" + cid); err != nil {
		return nil, err
	}
	return ask("/api/v0/cat?offline=true&arg=" + cid)
}

// checkModel: the builder's model opens and is the attested one.
func (c *cycleRun) checkModel(ctx context.Context) error {
	if c.State != "Settled" {
		return nil
	}
	var v struct {
		ModelHash string  `json:"modelHash"`
		Accuracy  float64 `json:"accuracy"`
	}
	b := &c.m.plan.builder
	if err := c.m.cli(ctx, b, &v, "run", "model", c.ID, "--out", filepath.Join(b.dir, "model"), "--test", c.m.plan.test); err != nil {
		return err
	}
	h, err := dao.ParseHash(c.ID)
	if err != nil {
		return err
	}
	r, err := c.m.contracts.Run(ctx, h)
	if err != nil {
		return err
	}
	if v.ModelHash != r.Result.ModelHash.String() {
		return fmt.Errorf("the model that opened is %s, the attested one %s", v.ModelHash, r.Result.ModelHash)
	}
	if v.Accuracy < 0.8 {
		return fmt.Errorf("its accuracy is %.3f", v.Accuracy)
	}
	return nil
}

// checkLogs: every custodian's log is whole.
func (c *cycleRun) checkLogs(ctx context.Context) error {
	bin := filepath.Join(filepath.Dir(c.m.o.Sahm), "sahm-custodian")
	for i := range 5 {
		dir := filepath.Join(c.m.dir, "node", "custodians", fmt.Sprint(i+1))
		if out, err := exec.CommandContext(ctx, bin, "verify-log", "--dir", dir).CombinedOutput(); err != nil {
			return fmt.Errorf("custodian %d: %w: %s", i+1, err, lastLine(string(out)))
		}
	}
	return nil
}
