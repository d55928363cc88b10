package app

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/server/api"
)

// apiViews reads the contracts for the API: api.Network, api.Registry,
// api.Ledger and api.Governance.
type apiViews struct {
	client    *chain.Client
	c         *chain.Contracts
	connected func(dao.Address) bool
}

func (v apiViews) ChainTime(ctx context.Context) (uint64, error) {
	h, err := v.client.Head(ctx)
	return h.Time, err
}

func (v apiViews) Committee(ctx context.Context, epoch uint32) (api.Committee, error) {
	if epoch == 0 {
		current, err := v.c.CurrentEpoch(ctx)
		if err != nil || current == 0 {
			return api.Committee{}, err
		}
		epoch = current
	}
	c, err := v.c.Committee(ctx, epoch)
	if err != nil {
		return api.Committee{}, apiError(err)
	}
	return api.Committee{Epoch: c.Epoch, Threshold: c.Threshold, Members: c.Members, SealingKeys: c.SealingKeys}, nil
}

func (v apiViews) Trainers(ctx context.Context) ([]api.Trainer, error) {
	list, err := v.c.Trainers(ctx)
	if err != nil {
		return nil, apiError(err)
	}
	out := make([]api.Trainer, len(list))
	for i, t := range list {
		out[i] = api.Trainer{Address: t.Address, StakeWei: t.StakeWei, AskWei: t.AskWei, HardwareCID: t.HardwareCID, Active: t.Active}
	}
	return out, nil
}

func (v apiViews) Connected(a dao.Address) bool { return v.connected(a) }

func (v apiViews) Dataset(ctx context.Context, id dao.DatasetID) (api.ChainDataset, error) {
	d, err := v.c.Dataset(ctx, id)
	if err != nil {
		return api.ChainDataset{}, apiError(err)
	}
	q, err := v.c.Quote(ctx, []dao.DatasetID{id}, dao.TierHosted, 1, 1)
	if err != nil {
		return api.ChainDataset{}, apiError(err)
	}
	if len(q.DatasetPrices) != 1 {
		return api.ChainDataset{}, fmt.Errorf("price book gave %d prices for one dataset", len(q.DatasetPrices))
	}
	return api.ChainDataset{
		Registration: dao.Registration{Creator: d.Creator, ManifestCID: d.ManifestCID, DataCID: d.DataCID, EnvelopeCID: d.EnvelopeCID,
			DataRoot: d.DataRoot, Rows: d.Rows, PolicyHash: d.PolicyHash, Epoch: d.Epoch, PriceFloorWei: d.PriceFloorWei},
		Owner: d.Owner, Version: d.Version, Status: d.Status, Acknowledged: d.Acknowledged, PriceWei: q.DatasetPrices[0],
	}, nil
}

func (v apiViews) DatasetOfRoot(ctx context.Context, root dao.Hash) (dao.DatasetID, error) {
	return v.c.DatasetOfRoot(ctx, root)
}

func (v apiViews) Quote(ctx context.Context, ids []dao.DatasetID, tier dao.Tier, rounds, seats uint32) (api.RunPrices, error) {
	q, err := v.c.Quote(ctx, ids, tier, rounds, seats)
	if err != nil {
		return api.RunPrices{}, apiError(err)
	}
	return api.RunPrices{Datasets: q.DatasetPrices, Prices: q.Prices}, nil
}

func (v apiViews) Admitted(ctx context.Context, a dao.Address) (bool, error) {
	return v.c.Admitted(ctx, a)
}

func (v apiViews) Parameters(ctx context.Context) (api.PriceParameters, error) {
	p, err := v.c.PriceParameters(ctx)
	return api.PriceParameters(p), err
}

func (v apiViews) Account(ctx context.Context, a dao.Address) (out api.Account, err error) {
	gas, err := v.client.Eth().BalanceAt(ctx, chain.Address(a), nil)
	if err != nil {
		return out, fmt.Errorf("read balance: %w", err)
	}
	out.GasWei = dao.NewWei(gas)
	for _, read := range []func() error{
		func() (err error) { out.CreditWei, err = v.c.CreditBalance(ctx, a); return },
		func() (err error) { out.TokenWei, err = v.c.TokenBalance(ctx, a); return },
		func() (err error) { out.VotesWei, err = v.c.Votes(ctx, a); return },
		func() (err error) { out.Delegate, err = v.c.Delegate(ctx, a); return },
		func() (err error) { out.RegistryNonce, err = v.c.DatasetNonce(ctx, a); return },
		func() (err error) { out.BallotNonce, err = v.c.BallotNonce(ctx, a); return },
		func() (err error) { out.DelegationNonce, err = v.c.TokenNonce(ctx, a); return },
		func() (err error) { out.Admitted, err = v.c.Admitted(ctx, a); return },
	} {
		if err := read(); err != nil {
			return out, apiError(err)
		}
	}
	return out, nil
}

func (v apiViews) Run(ctx context.Context, id dao.RunID) (api.ChainRun, error) {
	r, err := v.c.Run(ctx, id)
	if errors.Is(err, chain.ErrUnknownRun) {
		return api.ChainRun{State: chain.RunNone.String()}, nil
	}
	if err != nil {
		return api.ChainRun{}, apiError(err)
	}
	b, err := v.c.Books(ctx, id)
	if err != nil {
		return api.ChainRun{}, apiError(err)
	}
	return api.ChainRun{
		State: r.State.String(), Attempt: r.Attempt, PayoutsRoot: r.Result.PayoutsRoot, ModelHash: r.Result.ModelHash, SealedModelCID: r.Result.SealedModelCID,
		Books: api.Books{FundedWei: b.Funded, PaidWei: b.Paid, RefundedWei: b.Refunded, ClaimableWei: b.Claimable, HeldWei: b.Held},
	}, nil
}

func (v apiViews) Claimed(ctx context.Context, id dao.RunID, indexes []uint64) ([]bool, error) {
	out := make([]bool, len(indexes))
	for i, n := range indexes {
		var err error
		if out[i], err = v.c.Claimed(ctx, id, n); err != nil {
			return nil, apiError(err)
		}
	}
	return out, nil
}

func (v apiViews) Proposal(ctx context.Context, id *big.Int) (api.ChainProposal, error) {
	p, err := v.c.Proposal(ctx, id)
	if err != nil {
		return api.ChainProposal{}, apiError(err)
	}
	return api.ChainProposal{State: p.State.String(), For: p.ForVotes, Against: p.AgainstVotes, Abstain: p.AbstainVotes,
		Snapshot: p.Snapshot, Deadline: p.Deadline, ETA: p.ETA, Proposer: p.Proposer}, nil
}

func (v apiViews) Standing(ctx context.Context, id *big.Int, a dao.Address) (api.Standing, error) {
	st, err := v.c.Standing(ctx, id, a)
	return api.Standing{Power: st.Power, Delegate: st.Delegate, Snapshot: st.Snapshot, Voted: st.Voted, Code: st.Reason.String()}, apiError(err)
}

func (v apiViews) Quorum(ctx context.Context, snapshot uint64) (dao.Wei, error) {
	w, err := v.c.Quorum(ctx, snapshot)
	return w, apiError(err)
}

func (v apiViews) VotingPeriod(ctx context.Context) (uint64, error) {
	_, period, _, err := v.c.Governance(ctx)
	return period, apiError(err)
}

// Try implements api.Trials.
func (v apiViews) Try(ctx context.Context, from dao.Address, calls []api.Call) (api.Trial, error) {
	t, err := v.c.Try(ctx, from, actionsOf(calls))
	if err != nil {
		return api.Trial{}, apiError(err)
	}
	out := api.Trial{InSequence: t.InSequence, Refused: make([]*api.Revert, len(t.Refused))}
	for i, re := range t.Refused {
		if re != nil {
			out.Refused[i] = revertOf(re)
		}
	}
	return out, nil
}

// Settings implements api.Trials.
func (v apiViews) Settings(ctx context.Context) (api.Settings, error) {
	s, err := v.c.Settings(ctx)
	if err != nil {
		return api.Settings{}, apiError(err)
	}
	return api.Settings{
		Prices: api.PriceParameters(s.Prices), Dynamics: s.Dynamics, RoyaltyBPS: s.RoyaltyBps,
		ChallengeWindow: s.ChallengeWindow, ExitDelay: s.ExitDelay,
		VotingDelay: s.VotingDelay, VotingPeriod: s.VotingPeriod, VoteExtension: s.VoteExtension, TimelockDelay: s.TimelockDelay,
		MinStake: s.MinStake, ProposalThreshold: s.ProposalThreshold, QuorumPercent: s.QuorumPercent,
		VoteRate: s.Votes.VotesPerCredit, VoteCap: s.Votes.VotesPerEpoch, VotesMinted: s.Votes.Minted, EpochSeconds: s.Votes.EpochSeconds,
		Guardian: s.Guardian, EscrowDisputes: s.EscrowDisputes, TrainerDisputes: s.TrainerDisputes,
		VoteSupply: s.VoteSupply, TreasuryCredit: s.TreasuryCredit, TreasuryVotes: s.TreasuryVotes, TreasuryNative: s.TreasuryCoins,
	}, nil
}

// DatasetBase implements api.Trials.
func (v apiViews) DatasetBase(ctx context.Context, id dao.DatasetID) (dao.Wei, bool, error) {
	live, err := v.c.LivePrice(ctx, id)
	if err != nil || live.OwnBase {
		return live.BaseWei, live.OwnBase, apiError(err)
	}
	p, err := v.c.PriceParameters(ctx)
	return p.BasePriceWei, false, apiError(err)
}

func (v apiViews) Pack(calls []api.Call, description string) (api.ProposalCalls, error) {
	actions := actionsOf(calls)
	return api.ProposalCalls{
		ID:      chain.ProposalID(actions, description),
		Propose: callOf(v.c.PackGovernorPropose(actions, description)),
		Queue:   callOf(v.c.PackQueue(actions, description)),
		Execute: callOf(v.c.PackExecute(actions, description)),
		Cancel:  callOf(v.c.PackGovernorCancel(actions, description)),
	}, nil
}

// apiPacker is api.Packer.
type apiPacker struct{ c *chain.Contracts }

// Pack implements api.Packer.
func (p apiPacker) Pack(step api.Step) (api.Call, error) {
	switch s := step.(type) {
	case api.StepAdmit:
		return callOf(p.c.PackAdmitOwner(s.Account)), nil
	case api.StepList:
		return callOf(p.c.PackList(s.ID)), nil
	case api.StepSuspend:
		return callOf(p.c.PackSuspend(s.ID)), nil
	case api.StepDelist:
		return callOf(p.c.PackDelist(s.ID)), nil
	case api.StepDatasetBase:
		return callOf(p.c.PackSetDatasetBase(s.ID, s.BaseWei)), nil
	case api.StepPrices:
		return callOf(p.c.PackSetParameters(chain.PriceParameters(s.PriceParameters))), nil
	case api.StepDynamics:
		return callOf(p.c.PackSetDynamics(s.Dynamics)), nil
	case api.StepRoyalty:
		return callOf(p.c.PackSetRoyalty(s.BPS)), nil
	case api.StepCommittee:
		return callOf(p.c.PackSetCommittee(s.Members, s.SealingKeys, s.Threshold)), nil
	case api.StepPay:
		return p.pay(s)
	case api.StepAccount:
		return p.account(s)
	case api.StepNumber:
		return p.number(s)
	}
	return api.Call{}, fmt.Errorf("%w: step %T", api.ErrMalformed, step)
}

func (p apiPacker) pay(s api.StepPay) (api.Call, error) {
	switch s.Asset {
	case "credit":
		return callOf(p.c.PackTransferCredit(s.To, s.Amount)), nil
	case "votes":
		return callOf(p.c.PackTransferVotes(s.To, s.Amount)), nil
	case "native":
		return api.Call{To: s.To, ValueWei: s.Amount}, nil
	}
	return api.Call{}, fmt.Errorf("%w: asset %q", api.ErrMalformed, s.Asset)
}

func (p apiPacker) account(s api.StepAccount) (api.Call, error) {
	switch s.Name {
	case "guardian":
		return callOf(p.c.PackSetGuardian(s.Account)), nil
	case "escrowDisputes":
		return callOf(p.c.PackSetEscrowDisputes(s.Account)), nil
	case "trainerDisputes":
		return callOf(p.c.PackSetTrainerDisputes(s.Account)), nil
	}
	return api.Call{}, fmt.Errorf("%w: parameter %q", api.ErrMalformed, s.Name)
}

func (p apiPacker) number(s api.StepNumber) (api.Call, error) {
	switch s.Name {
	case "minStake":
		return callOf(p.c.PackSetMinStake(s.Value)), nil
	case "proposalThreshold":
		return callOf(p.c.PackSetProposalThreshold(s.Value)), nil
	case "voteRate":
		return callOf(p.c.PackSetVoteRate(s.Value)), nil
	case "voteCap":
		return callOf(p.c.PackSetVoteCap(s.Value)), nil
	}
	if !s.Value.Big().IsUint64() || s.Value.Big().BitLen() > 32 {
		return api.Call{}, fmt.Errorf("%w: %s of %s", api.ErrMalformed, s.Name, s.Value)
	}
	n := s.Value.Big().Uint64()
	switch s.Name {
	case "quorum":
		return callOf(p.c.PackSetQuorum(n)), nil
	case "challengeWindow":
		return callOf(p.c.PackSetChallengeWindow(n)), nil
	case "timelockDelay":
		return callOf(p.c.PackSetTimelockDelay(n)), nil
	case "votingDelay":
		return callOf(p.c.PackSetVotingDelay(n)), nil
	case "votingPeriod":
		return callOf(p.c.PackSetVotingPeriod(uint32(n))), nil
	case "voteExtension":
		return callOf(p.c.PackSetVoteExtension(n)), nil
	}
	return api.Call{}, fmt.Errorf("%w: parameter %q", api.ErrMalformed, s.Name)
}
