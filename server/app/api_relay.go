package app

import (
	"context"
	"errors"
	"fmt"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/server/api"
)

// apiRelay sends what users signed from the operator's account: api.Relayer,
// api.Voting and api.Faucet.
type apiRelay struct {
	c      *chain.Contracts
	sender *chain.Sender
	budget *gasBudget
}

// maxTries is how often an intent is sent anew after its transaction was
// included and refused.
const maxTries = 4

// again is the key of an intent's repetition.
func again(base string, try int) string {
	if try == 0 {
		return base
	}
	return fmt.Sprintf("%s/again/%d", base, try)
}

// send relays one call and waits for its inclusion. The first key is the
// intent's; if its transaction was included and reverted, which the estimate
// before could not see, the intent is estimated and sent anew, so that a
// request repeated under better conditions is not refused for ever.
func (r apiRelay) send(ctx context.Context, in chain.Intent) error {
	_, err := r.tries(ctx, in, maxTries)
	return err
}

// tries also tells the gas that was used, or may have been.
func (r apiRelay) tries(ctx context.Context, in chain.Intent, most int) (gas uint64, err error) {
	ctx, cancel := context.WithTimeout(ctx, txTimeout)
	defer cancel()
	base, last := in.Key, error(nil)
	for try := range most {
		in.Key = again(base, try)
		if _, err := r.sender.Send(ctx, in); err != nil && !errors.Is(err, chain.ErrNotBroadcast) {
			return gas, apiError(err)
		}
		receipt, err := r.sender.Wait(ctx, in.Key)
		if receipt != nil {
			gas += receipt.GasUsed
		} else {
			gas += in.MaxGas
		}
		if err == nil {
			return gas, nil
		}
		var re *chain.RevertError
		if !errors.As(err, &re) {
			return gas, apiError(err)
		}
		last = err
	}
	return gas, apiError(last)
}

func (r apiRelay) call(ctx context.Context, key string, to dao.Address, data []byte) error {
	return r.send(ctx, chain.Intent{Key: key, To: to, Data: data})
}

// signedGas is the most that a message of an account may take: what the
// heaviest needs, and the million that a contract account may use to look at
// its signature. Its code is its owner's; the gas is the relayer's.
const (
	signedGas = 2_000_000
	orderGas  = 6_000_000 // with 64 datasets
)

// signed relays a message of an account, which a contract account may have
// signed, within the gas of the hour. What such an account refuses once it was
// included is not sent again: its code can be of one mind in an estimate and of
// another in a block.
func (r apiRelay) signed(ctx context.Context, who dao.Address, key string, to dao.Address, data []byte, most uint64) error {
	contract, err := r.c.IsContract(ctx, who)
	if err != nil {
		return apiError(err)
	}
	tries := maxTries
	if contract {
		tries = 1
	}
	if err := r.budget.take(who, most); err != nil {
		return err
	}
	used, err := r.tries(ctx, chain.Intent{Key: key, To: to, Data: data, MaxGas: most}, tries)
	r.budget.settle(who, most, used)
	return err
}

// owned relays a message of a dataset's owner.
func (r apiRelay) owned(ctx context.Context, id dao.DatasetID, key string, to dao.Address, data []byte) error {
	d, err := r.c.Dataset(ctx, id)
	if err != nil {
		return apiError(err)
	}
	return r.signed(ctx, d.Owner, key, to, data, signedGas)
}

// mark tells apart requests that differ only in their signature.
func mark(sig []byte) string { return dao.Keccak256(sig).String()[2:18] }

func (r apiRelay) Register(ctx context.Context, reg dao.Registration, sig []byte) error {
	to, data := r.c.PackRegisterBySig(&reg, sig)
	return r.signed(ctx, reg.Creator, fmt.Sprintf("dataset/%s/register/%s", reg.DatasetID(), mark(sig)), to, data, signedGas)
}

// Revoke of a plain key is always paid for: a dataset is revoked once, and its
// owner must not have to wait for it.
func (r apiRelay) Revoke(ctx context.Context, rev dao.Revocation, sig []byte) error {
	to, data := r.c.PackRevokeBySig(rev, sig)
	key := fmt.Sprintf("dataset/%s/revoke/%s", rev.DatasetID, mark(sig))
	d, err := r.c.Dataset(ctx, rev.DatasetID)
	if err != nil {
		return apiError(err)
	}
	contract, err := r.c.IsContract(ctx, d.Owner)
	if err != nil {
		return apiError(err)
	}
	if contract {
		return r.signed(ctx, d.Owner, key, to, data, signedGas)
	}
	used, err := r.tries(ctx, chain.Intent{Key: key, To: to, Data: data, MaxGas: signedGas}, maxTries)
	r.budget.settle(d.Owner, 0, used)
	return err
}

func (r apiRelay) OpenRun(ctx context.Context, id dao.RunID, o *dao.Order, validAfter, validBefore uint64, sig []byte) error {
	to, data := r.c.PackOpen(o, validAfter, validBefore, sig)
	return r.signed(ctx, o.Parties.Builder, fmt.Sprintf("run/%s/open/%s", id, mark(sig)), to, data, orderGas)
}

func (r apiRelay) Claim(ctx context.Context, id dao.RunID, claims []api.Claim) error {
	list := make([]chain.PayoutClaim, len(claims))
	var names []byte
	for i, c := range claims {
		list[i] = chain.PayoutClaim{RunID: id, Payout: c.Payout, Proof: c.Proof}
		names = fmt.Appendf(names, "%d,", c.Index)
	}
	// The votes that the payouts give are minted with them. What of an epoch is
	// used up is left out by the contract; should it refuse for any other
	// reason, everybody is paid all the same.
	key := fmt.Sprintf("run/%s/claim/%s", id, mark(names))
	to, data := r.c.PackClaimAndMint(list)
	err := r.call(ctx, key+"/votes", to, data)
	if refused := (*api.Revert)(nil); !errors.As(err, &refused) {
		return err
	}
	to, data = r.c.PackClaimMany(list)
	return r.call(ctx, key, to, data)
}

// MintVotes asks the contract of each payout what it gives now: what was minted,
// or does not fit the epoch, is left out.
func (r apiRelay) MintVotes(ctx context.Context, id dao.RunID, paid []api.Claim) error {
	var due []chain.PayoutClaim
	var names []byte
	for _, c := range paid {
		p := chain.PayoutClaim{RunID: id, Payout: c.Payout, Proof: c.Proof}
		votes, _, err := r.c.DueVotes(ctx, p)
		if err != nil {
			return apiError(err)
		}
		if !votes.IsZero() {
			due = append(due, p)
			names = fmt.Appendf(names, "%d,", c.Index)
		}
	}
	if len(due) == 0 {
		return nil
	}
	m, err := r.c.VoteMinting(ctx)
	if err != nil {
		return apiError(err)
	}
	// What an epoch leaves out comes again, in a later one or under another
	// cap: that is another intent.
	names = fmt.Append(names, m.Epoch, m.VotesPerEpoch, m.Minted)
	to, data := r.c.PackMintVotes(due)
	return r.call(ctx, fmt.Sprintf("run/%s/votes/%s", id, mark(names)), to, data)
}

// ballotGas is what a ballot may use; the estimate of one that follows another
// of the same voter would fail, because the node cannot see the first yet.
const ballotGas = 1_000_000

func ballotKey(voter dao.Address, b api.Ballot) string {
	return fmt.Sprintf("vote/%s/%s/%d/%s", b.ProposalID, voter, b.Nonce, mark(b.Sig))
}

func (r apiRelay) Counted(ctx context.Context, voter dao.Address, b api.Ballot) (bool, error) {
	return r.included(ctx, ballotKey(voter, b))
}

// included reports whether an intent of that key, or one of its repetitions,
// was carried out.
func (r apiRelay) included(ctx context.Context, key string) (bool, error) {
	ctx, cancel := context.WithTimeout(ctx, txTimeout)
	defer cancel()
	for try := range maxTries {
		_, err := r.sender.Wait(ctx, again(key, try))
		var re *chain.RevertError
		switch {
		case err == nil:
			return true, nil
		case errors.Is(err, chain.ErrNotFound):
			return false, nil
		case !errors.As(err, &re):
			return false, apiError(err)
		}
	}
	return false, nil
}

func (r apiRelay) CastVotes(ctx context.Context, voter dao.Address, ballots []api.Ballot) error {
	key := func(b api.Ballot) string { return ballotKey(voter, b) }
	if len(ballots) == 1 {
		b := ballots[0]
		to, data := r.c.PackCastVoteBySig(b.ProposalID, b.Support, voter, b.Sig)
		return r.signed(ctx, voter, key(b), to, data, signedGas)
	}
	if err := r.budget.take(voter, ballotGas*uint64(len(ballots))); err != nil {
		return err
	}
	used := uint64(0)
	defer func() { r.budget.settle(voter, ballotGas*uint64(len(ballots)), used) }()
	ctx, cancel := context.WithTimeout(ctx, txTimeout)
	defer cancel()
	for _, b := range ballots {
		to, data := r.c.PackCastVoteBySig(b.ProposalID, b.Support, voter, b.Sig)
		in := chain.Intent{Key: key(b), To: to, Data: data, MaxGas: signedGas, GasLimit: ballotGas}
		used += ballotGas
		if _, err := r.sender.Send(ctx, in); err != nil && !errors.Is(err, chain.ErrNotBroadcast) {
			return apiError(err)
		}
	}
	var failed error
	for _, b := range ballots {
		receipt, err := r.sender.Wait(ctx, key(b))
		if err != nil {
			failed = errors.Join(failed, apiError(err))
		} else if receipt.GasUsed < ballotGas {
			used -= ballotGas - receipt.GasUsed
		}
	}
	return failed
}

func (r apiRelay) Delegate(ctx context.Context, delegator, delegatee dao.Address, nonce, expiry uint64, sig []byte) error {
	to, data, err := r.c.PackDelegateBySig(delegatee, nonce, expiry, sig)
	if err != nil {
		return apiError(err)
	}
	return r.signed(ctx, delegator, fmt.Sprintf("delegate/%s/%d/%s", delegator, nonce, mark(sig)), to, data, signedGas)
}

func (r apiRelay) Gas(ctx context.Context, to dao.Address, amount dao.Wei, key string) error {
	return r.send(ctx, chain.Intent{Key: "faucet/gas/" + to.String() + "/" + key, To: to, Value: amount.Big(), GasLimit: 100_000})
}

func (r apiRelay) Credit(ctx context.Context, to dao.Address, amount dao.Wei, key string) error {
	token, data := r.c.PackFaucet(to, amount)
	return r.call(ctx, "faucet/credit/"+to.String()+"/"+key, token, data)
}

func (r apiRelay) Votes(ctx context.Context, to dao.Address) error {
	token, data := r.c.PackTransferVotes(to, ether(VoteLot))
	return r.call(ctx, "faucet/votes/"+to.String(), token, data)
}
