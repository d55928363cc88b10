package api

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"sahm/dao"
	"sahm/server/api/gen"
)

// standing says how an account stands to a proposal and what it can do, from
// the governor's one view of it.
func (s *Server) standing(ctx context.Context, id *big.Int, v *ChainProposal, voter dao.Address) (out gen.BallotStanding, err error) {
	st, err := s.cfg.Governor.Standing(ctx, id, voter)
	if err != nil {
		return out, err
	}
	code := gen.BallotStandingCode(st.Code)
	reason, advice := st.words(v)
	delegate, snapshot := st.Delegate.String(), int64(st.Snapshot)
	return gen.BallotStanding{PowerWei: st.Power.String(), Voted: st.Voted, CanVote: code == gen.StandingCanVote, Reason: reason,
		Code: &code, Delegate: &delegate, Snapshot: &snapshot, Advice: &advice}, nil
}

// words are the reason in a sentence, and what to do.
func (st *Standing) words(v *ChainProposal) (reason, advice string) {
	const later = "They count on proposals whose snapshot is taken after that, not on this one."
	at := clock(st.Snapshot)
	switch gen.BallotStandingCode(st.Code) {
	case gen.StandingCanVote:
		return "This account can vote with " + amount(st.Power) + " votes.", "Vote before " + clock(v.Deadline) + "; the relayer pays the gas."
	case gen.StandingUnknownProposal:
		return "The governor does not know this proposal.", "Check its number with the list of proposals; a draft is not one until its author has proposed it."
	case gen.StandingNotOpenYet:
		return fmt.Sprintf("Voting has not opened yet: it opens after %s. The account has %s votes delegated to it now; those of that moment count.", at, amount(st.Power)),
			"Come back after " + at + ". Votes delegated until then count too."
	case gen.StandingClosed:
		return "Voting is over: the proposal is " + v.State + ".", closedAdvice(v.State)
	case gen.StandingAlreadyVoted:
		return "This account has voted.", "A vote cannot be changed."
	case gen.StandingNotDelegated:
		return "This account holds votes, but they are not delegated to anybody, so that they count for nobody.",
			"Delegate them, to this account itself or to another. " + later
	case gen.StandingDelegatedAway:
		return fmt.Sprintf("This account's votes were delegated to %s, who votes with them.", st.Delegate),
			"Ask that account to vote, or delegate the votes to this account again. " + later
	case gen.StandingTooLate:
		return fmt.Sprintf("This account had no votes at the snapshot (%s): its votes came, or were delegated, later.", at),
			"Nothing can be done for this proposal; the votes count on the next one."
	case gen.StandingNoVotes:
		if v.State == "Pending" {
			return "This account has no votes: it holds none, and none were delegated to it.", "Get votes before " + at + " and delegate them: data and training that were paid for give votes, and members may transfer or delegate theirs."
		}
		return fmt.Sprintf("This account had no votes at the snapshot (%s): it held none, and none were delegated to it.", at),
			"Data and training that were paid for give votes, and members may transfer or delegate theirs. " + later
	}
	return "The governor gives a reason that this server does not know: " + st.Code + ".", "Ask the operator to update the server."
}

func closedAdvice(state string) string {
	switch state {
	case "Succeeded":
		return "Anybody may queue it now."
	case "Queued":
		return "Anybody may execute it once its timelock is over."
	case "Defeated":
		return "Who still wants it proposes it again."
	}
	return "There is nothing left to do."
}

// clock writes chain time for people.
func clock(unix uint64) string {
	return time.Unix(int64(unix), 0).UTC().Format("2006-01-02 15:04:05 UTC")
}

// mayVote refuses a ballot that would not count.
func (s *Server) mayVote(ctx context.Context, id *big.Int, voter dao.Address, nonce uint64, v *ChainProposal) error {
	account, err := s.cfg.Ledger.Account(ctx, voter)
	if err != nil {
		return err
	}
	if nonce != account.BallotNonce {
		return fmt.Errorf("%w: ballot nonce %d, the next one is %d", ErrReplayed, nonce, account.BallotNonce)
	}
	st, err := s.cfg.Governor.Standing(ctx, id, voter)
	if err != nil {
		return err
	}
	reason, advice := st.words(v)
	switch {
	case st.Voted:
		return &Revert{Name: "GovernorAlreadyCastVote", Detail: voter.String() + " voted on this proposal before", Args: map[string]string{"voter": voter.String()}, Advice: advice}
	case gen.BallotStandingCode(st.Code) != gen.StandingCanVote:
		return advise(fmt.Errorf("%w: %s: %s", ErrNoVotes, voter, reason), advice)
	}
	return nil
}

// advised is an error with what to do about it.
type advised struct {
	error
	advice string
}

func (a *advised) Unwrap() error { return a.error }

func advise(err error, advice string) error { return &advised{err, advice} }

// Advise adds to an error what its receiver can do about it.
func Advise(err error, advice string) error { return advise(err, advice) }
