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
	ctx, cancel := context.WithTimeout(ctx, txTimeout)
	defer cancel()
	base, last := in.Key, error(nil)
	for try := range maxTries {
		in.Key = again(base, try)
		if _, err := r.sender.Send(ctx, in); err != nil && !errors.Is(err, chain.ErrNotBroadcast) {
			return apiError(err)
		}
		_, err := r.sender.Wait(ctx, in.Key)
		if err == nil {
			return nil
		}
		var re *chain.RevertError
		if !errors.As(err, &re) {
			return apiError(err)
		}
		last = err
	}
	return apiError(last)
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

// signed relays a message that a contract account may have signed.
func (r apiRelay) signed(ctx context.Context, key string, to dao.Address, data []byte, most uint64) error {
	return r.send(ctx, chain.Intent{Key: key, To: to, Data: data, MaxGas: most})
}

// mark tells apart requests that differ only in their signature.
func mark(sig []byte) string { return dao.Keccak256(sig).String()[2:18] }

func (r apiRelay) Register(ctx context.Context, reg dao.Registration, sig []byte) error {
	to, data := r.c.PackRegisterBySig(&reg, sig)
	return r.signed(ctx, fmt.Sprintf("dataset/%s/register/%s", reg.DatasetID(), mark(sig)), to, data, signedGas)
}

func (r apiRelay) Revoke(ctx context.Context, rev dao.Revocation, sig []byte) error {
	to, data := r.c.PackRevokeBySig(rev, sig)
	return r.signed(ctx, fmt.Sprintf("dataset/%s/revoke/%s", rev.DatasetID, mark(sig)), to, data, signedGas)
}

func (r apiRelay) OpenRun(ctx context.Context, id dao.RunID, o *dao.Order, validAfter, validBefore uint64, sig []byte) error {
	to, data := r.c.PackOpen(o, validAfter, validBefore, sig)
	return r.signed(ctx, fmt.Sprintf("run/%s/open/%s", id, mark(sig)), to, data, orderGas)
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
	ctx, cancel := context.WithTimeout(ctx, txTimeout)
	defer cancel()
	for try := range maxTries {
		_, err := r.sender.Wait(ctx, again(ballotKey(voter, b), try))
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
	intent := func(b api.Ballot) chain.Intent {
		to, data := r.c.PackCastVoteBySig(b.ProposalID, b.Support, voter, b.Sig)
		return chain.Intent{Key: key(b), To: to, Data: data, MaxGas: signedGas}
	}
	if len(ballots) == 1 {
		return r.send(ctx, intent(ballots[0]))
	}
	ctx, cancel := context.WithTimeout(ctx, txTimeout)
	defer cancel()
	for _, b := range ballots {
		in := intent(b)
		in.GasLimit = ballotGas
		if _, err := r.sender.Send(ctx, in); err != nil && !errors.Is(err, chain.ErrNotBroadcast) {
			return apiError(err)
		}
	}
	var failed error
	for _, b := range ballots {
		if _, err := r.sender.Wait(ctx, key(b)); err != nil {
			failed = errors.Join(failed, apiError(err))
		}
	}
	return failed
}

func (r apiRelay) Delegate(ctx context.Context, delegator, delegatee dao.Address, nonce, expiry uint64, sig []byte) error {
	to, data, err := r.c.PackDelegateBySig(delegatee, nonce, expiry, sig)
	if err != nil {
		return apiError(err)
	}
	return r.signed(ctx, fmt.Sprintf("delegate/%s/%d/%s", delegator, nonce, mark(sig)), to, data, signedGas)
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
