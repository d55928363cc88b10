package chain

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"sahm/dao"
	"sahm/dao/bindings/contribution"
	"sahm/dao/bindings/runescrow"
)

// ErrBadSignatureLength reports a signature that is not r ‖ s ‖ v, 65 bytes.
var ErrBadSignatureLength = errors.New("chain: signature is not 65 bytes r, s, v")

// Every Pack method returns the contract to call and the calldata, for an
// [Intent]. It checks nothing that the contract checks.

// ---- runs

// PackOpen opens and funds a run. sig is the builder's ERC-3009
// ReceiveWithAuthorization of MaxTotalWei to the escrow with the run id as
// nonce, 65 bytes r ‖ s ‖ v; times are unix seconds.
func (c *Contracts) PackOpen(o *dao.Order, validAfter, validBefore uint64, sig []byte) (dao.Address, []byte) {
	return c.addr.Escrow, c.bound.escrow.PackOpen(orderTuple(o), u64(validAfter), u64(validBefore), sig)
}

// PackOpenWithPermit opens and funds a run with an EIP-2612 permit of
// MaxTotalWei to the escrow and the builder's signature of the run id.
func (c *Contracts) PackOpenWithPermit(o *dao.Order, deadline uint64, permitSig, orderSig []byte) (dao.Address, []byte) {
	return c.addr.Escrow, c.bound.escrow.PackOpenWithPermit(orderTuple(o), u64(deadline), permitSig, orderSig)
}

// PackTopUp adds approved money of the sender, who must be the builder.
func (c *Contracts) PackTopUp(id dao.RunID, amount dao.Wei) (dao.Address, []byte) {
	return c.addr.Escrow, c.bound.escrow.PackTopUp(id, amount.Big())
}

// PackTopUpWithAuthorization adds money of the builder, who signed an ERC-3009
// ReceiveWithAuthorization of amount to the escrow with nonce
// [TopUpNonce](id, Run.TopUps), 65 bytes r ‖ s ‖ v.
func (c *Contracts) PackTopUpWithAuthorization(id dao.RunID, amount dao.Wei, validAfter, validBefore uint64, sig []byte) (dao.Address, []byte) {
	return c.addr.Escrow, c.bound.escrow.PackTopUpWithAuthorization(id, amount.Big(), u64(validAfter), u64(validBefore), sig)
}

// TopUpNonce is the nonce of the authorisation of a run's top-up, counted
// from 0.
func TopUpNonce(id dao.RunID, number uint32) dao.Hash {
	kind := dao.Keccak256([]byte("TopUp(bytes32 runId,uint256 number)"))
	n := common.BigToHash(u64(uint64(number)))
	return dao.Keccak256(kind[:], id[:], n[:])
}

// PackCancel takes an unassigned run back. Only the builder.
func (c *Contracts) PackCancel(id dao.RunID) (dao.Address, []byte) {
	return c.addr.Escrow, c.bound.escrow.PackCancel(id)
}

// PackAssign starts the next attempt. Only the coordinator. seedAcks are in
// committee order.
func (c *Contracts) PackAssign(id dao.RunID, seats []dao.Seat, evaluator dao.Address, seedsRoot dao.Hash, seedAcks [][]byte) (dao.Address, []byte) {
	return c.addr.Escrow, c.bound.escrow.PackAssign(id, seatTuples(seats), Address(evaluator), seedsRoot, seedAcks)
}

// PackDrawRecomputer draws the recomputer, in a block after the assignment's.
func (c *Contracts) PackDrawRecomputer(id dao.RunID) (dao.Address, []byte) {
	return c.addr.Escrow, c.bound.escrow.PackDrawRecomputer(id)
}

// PackRegisterRecipient registers the hash of the sender's age recipient for
// a dataset version that it holds in this attempt.
func (c *Contracts) PackRegisterRecipient(id dao.RunID, attempt uint32, dataset dao.DatasetID, version uint32, recipientHash dao.Hash) (dao.Address, []byte) {
	return c.addr.Escrow, c.bound.escrow.PackRegisterRecipient(id, attempt, dataset, version, recipientHash)
}

// PackCommitCohort commits a round's cohort, model and gradient. Only the
// coordinator.
func (c *Contracts) PackCommitCohort(id dao.RunID, attempt, round uint32, cohort, modelHash, gradientHash dao.Hash) (dao.Address, []byte) {
	return c.addr.Escrow, c.bound.escrow.PackCommitCohort(id, attempt, round, cohort, modelHash, gradientHash)
}

// PackPropose proposes a result; indexes are the signers' positions in the
// committee, one a signature.
func (c *Contracts) PackPropose(r *dao.Result, indexes []uint8, sigs [][]byte) (dao.Address, []byte) {
	return c.addr.Escrow, c.bound.escrow.PackPropose(resultTuple(r), indexes, sigs)
}

// PackSettle settles a run after its challenge window.
func (c *Contracts) PackSettle(id dao.RunID) (dao.Address, []byte) {
	return c.addr.Escrow, c.bound.escrow.PackSettle(id)
}

// PackExpire refunds a run that missed a deadline.
func (c *Contracts) PackExpire(id dao.RunID) (dao.Address, []byte) {
	return c.addr.Escrow, c.bound.escrow.PackExpire(id)
}

// PayoutClaim is a payout of a run with its Merkle proof.
type PayoutClaim struct {
	RunID  dao.RunID
	Payout dao.Payout
	Proof  []dao.Hash
}

// PackClaim pays one payout.
func (c *Contracts) PackClaim(p PayoutClaim) (dao.Address, []byte) {
	return c.addr.Escrow, c.bound.escrow.PackClaim(p.RunID, u64(p.Payout.Index), Address(p.Payout.Account),
		p.Payout.AmountWei.Big(), uint8(p.Payout.Kind), words(p.Proof))
}

// PackClaimMany pays many payouts; those paid already are skipped.
func (c *Contracts) PackClaimMany(ps []PayoutClaim) (dao.Address, []byte) {
	claims := make([]runescrow.Claim, len(ps))
	for i, p := range ps {
		claims[i] = runescrow.Claim(claimTuple(p))
	}
	return c.addr.Escrow, c.bound.escrow.PackClaimMany(claims)
}

// PackClaimAndMint pays many payouts as PackClaimMany does and mints the votes
// that they give to their accounts.
func (c *Contracts) PackClaimAndMint(ps []PayoutClaim) (dao.Address, []byte) {
	return c.addr.Contribution, c.bound.contribution.PackClaimAndMint(claimTuples(ps))
}

// PackMintVotes mints the votes that payouts give that were paid before;
// payouts that give none now are skipped.
func (c *Contracts) PackMintVotes(ps []PayoutClaim) (dao.Address, []byte) {
	return c.addr.Contribution, c.bound.contribution.PackMint(claimTuples(ps))
}

func claimTuples(ps []PayoutClaim) []contribution.Claim {
	claims := make([]contribution.Claim, len(ps))
	for i, p := range ps {
		claims[i] = claimTuple(p)
	}
	return claims
}

func claimTuple(p PayoutClaim) contribution.Claim {
	return contribution.Claim{
		RunId: p.RunID, Index: u64(p.Payout.Index), Account: Address(p.Payout.Account),
		Amount: p.Payout.AmountWei.Big(), Kind: uint8(p.Payout.Kind), Proof: words(p.Proof),
	}
}

// ---- datasets

// PackRegister registers a dataset for the sender.
func (c *Contracts) PackRegister(r *dao.Registration) (dao.Address, []byte) {
	return c.addr.Datasets, c.bound.datasets.PackRegister(registrationTuple(r))
}

// PackRegisterBySig registers a dataset for r.Creator, who signed r.
func (c *Contracts) PackRegisterBySig(r *dao.Registration, sig []byte) (dao.Address, []byte) {
	return c.addr.Datasets, c.bound.datasets.PackRegisterBySig(registrationTuple(r), sig)
}

// PackRecordAcks records all custodians' acknowledgements, in committee order.
func (c *Contracts) PackRecordAcks(id dao.DatasetID, version uint32, sigs [][]byte) (dao.Address, []byte) {
	return c.addr.Datasets, c.bound.datasets.PackRecordAcks(id, version, sigs)
}

// PackRevoke withdraws a dataset. Only its owner.
func (c *Contracts) PackRevoke(id dao.DatasetID) (dao.Address, []byte) {
	return c.addr.Datasets, c.bound.datasets.PackRevoke(id)
}

// PackRevokeBySig withdraws a dataset for its owner, who signed r.
func (c *Contracts) PackRevokeBySig(r dao.Revocation, sig []byte) (dao.Address, []byte) {
	return c.addr.Datasets, c.bound.datasets.PackRevokeBySig(r.DatasetID, u64(r.Nonce), r.Deadline, sig)
}

// PackList puts a dataset on the market. Only the DAO, by proposal; so the
// next ones up to PackSetChallengeWindow.
func (c *Contracts) PackList(id dao.DatasetID) (dao.Address, []byte) {
	return c.addr.Datasets, c.bound.datasets.PackList(id)
}

// PackSuspend takes a dataset off the market.
func (c *Contracts) PackSuspend(id dao.DatasetID) (dao.Address, []byte) {
	return c.addr.Datasets, c.bound.datasets.PackSuspend(id)
}

// PackAdmitOwner makes account a verified owner.
func (c *Contracts) PackAdmitOwner(account dao.Address) (dao.Address, []byte) {
	return c.addr.Datasets, c.bound.datasets.PackAdmitOwner(Address(account))
}

// PackRemoveOwner ends account's being a verified owner.
func (c *Contracts) PackRemoveOwner(account dao.Address) (dao.Address, []byte) {
	return c.addr.Datasets, c.bound.datasets.PackRemoveOwner(Address(account))
}

// PackSetParameters replaces the prices.
func (c *Contracts) PackSetParameters(p PriceParameters) (dao.Address, []byte) {
	return c.addr.Prices, c.bound.prices.PackSetParameters(parametersTuple(p))
}

// PackSetDatasetBase gives one dataset its own base price.
func (c *Contracts) PackSetDatasetBase(id dao.DatasetID, base dao.Wei) (dao.Address, []byte) {
	return c.addr.Prices, c.bound.prices.PackSetDatasetBase(id, base.Big())
}

// PackSetCommittee starts the next custodian epoch.
func (c *Contracts) PackSetCommittee(members []dao.Address, sealingKeys []dao.Hash, threshold uint8) (dao.Address, []byte) {
	return c.addr.Custodians, c.bound.custodians.PackSetCommittee(addresses(members), words(sealingKeys), threshold)
}

// PackSetMinStake sets the trainers' least stake.
func (c *Contracts) PackSetMinStake(stake dao.Wei) (dao.Address, []byte) {
	return c.addr.Trainers, c.bound.trainers.PackSetMinStake(stake.Big())
}

// PackMint creates votes.
func (c *Contracts) PackMint(to dao.Address, amount dao.Wei) (dao.Address, []byte) {
	return c.addr.Token, c.bound.token.PackMint(Address(to), amount.Big())
}

// PackSetChallengeWindow sets the challenge window of later results.
func (c *Contracts) PackSetChallengeWindow(seconds uint64) (dao.Address, []byte) {
	return c.addr.Escrow, c.bound.escrow.PackSetChallengeWindow(seconds)
}

// ---- trainers

// PackRegisterTrainer registers the sender with a stake that it approved.
func (c *Contracts) PackRegisterTrainer(hardwareCID string, ask, stake dao.Wei) (dao.Address, []byte) {
	return c.addr.Trainers, c.bound.trainers.PackRegister(hardwareCID, ask.Big(), stake.Big())
}

// PackRegisterTrainerWithAuthorization registers trainer with a stake that it
// authorised by ERC-3009 to the trainer registry, nonce
// [Contracts.TrainerRegistrationNonce], 65 bytes r ‖ s ‖ v.
func (c *Contracts) PackRegisterTrainerWithAuthorization(trainer dao.Address, hardwareCID string, ask, stake dao.Wei, validAfter, validBefore uint64, sig []byte) (dao.Address, []byte) {
	return c.addr.Trainers, c.bound.trainers.PackRegisterWithAuthorization(Address(trainer), hardwareCID, ask.Big(),
		stake.Big(), u64(validAfter), u64(validBefore), sig)
}

// PackUpdateTrainer changes the sender's hardware record and ask price.
func (c *Contracts) PackUpdateTrainer(hardwareCID string, ask dao.Wei) (dao.Address, []byte) {
	return c.addr.Trainers, c.bound.trainers.PackUpdate(hardwareCID, ask.Big())
}

// PackAddStake adds approved tokens to the sender's stake.
func (c *Contracts) PackAddStake(amount dao.Wei) (dao.Address, []byte) {
	return c.addr.Trainers, c.bound.trainers.PackAddStake(amount.Big())
}

// PackBeginExit takes the sender off the active list.
func (c *Contracts) PackBeginExit() (dao.Address, []byte) {
	return c.addr.Trainers, c.bound.trainers.PackBeginExit()
}

// PackWithdrawStake returns the sender's stake after the exit delay.
func (c *Contracts) PackWithdrawStake() (dao.Address, []byte) {
	return c.addr.Trainers, c.bound.trainers.PackWithdraw()
}

// ---- governance

// PackGovernorPropose proposes actions. The sender needs votes at or above
// the threshold.
func (c *Contracts) PackGovernorPropose(actions []Action, description string) (dao.Address, []byte) {
	t, v, d := split(actions)
	return c.addr.Governor, c.bound.governor.PackPropose(t, v, d, description)
}

// PackCastVote votes on a proposal; support is [VoteFor] and so on.
func (c *Contracts) PackCastVote(id *big.Int, support uint8) (dao.Address, []byte) {
	return c.addr.Governor, c.bound.governor.PackCastVote(id, support)
}

// PackCastVoteBySig votes for voter, who signed a Ballot.
func (c *Contracts) PackCastVoteBySig(id *big.Int, support uint8, voter dao.Address, sig []byte) (dao.Address, []byte) {
	return c.addr.Governor, c.bound.governor.PackCastVoteBySig(id, support, Address(voter), sig)
}

// PackQueue queues a proposal that succeeded in the timelock.
func (c *Contracts) PackQueue(actions []Action, description string) (dao.Address, []byte) {
	t, v, d := split(actions)
	return c.addr.Governor, c.bound.governor.PackQueue(t, v, d, DescriptionHash(description))
}

// PackExecute executes a queued proposal after the timelock's delay.
func (c *Contracts) PackExecute(actions []Action, description string) (dao.Address, []byte) {
	t, v, d := split(actions)
	return c.addr.Governor, c.bound.governor.PackExecute(t, v, d, DescriptionHash(description))
}

// ---- tokens

// PackGovernorCancel cancels a proposal: its proposer before voting begins,
// the guardian at any time before execution.
func (c *Contracts) PackGovernorCancel(actions []Action, description string) (dao.Address, []byte) {
	targets, values, datas := split(actions)
	return c.addr.Governor, c.bound.governor.PackCancel(targets, values, datas, DescriptionHash(description))
}

// PackSetGuardian names the guardian, zero for none. Only the DAO; a proposal
// with this one action is the one that the guardian cannot cancel.
func (c *Contracts) PackSetGuardian(guardian dao.Address) (dao.Address, []byte) {
	return c.addr.Governor, c.bound.governor.PackSetProposalGuardian(Address(guardian))
}

// PackSetVoteRate sets the votes minted for 10^18 earned. Only the DAO.
func (c *Contracts) PackSetVoteRate(votesPerCredit dao.Wei) (dao.Address, []byte) {
	return c.addr.Contribution, c.bound.contribution.PackSetRate(votesPerCredit.Big())
}

// PackSetVoteCap sets the most votes that an epoch mints. Only the DAO.
func (c *Contracts) PackSetVoteCap(votesPerEpoch dao.Wei) (dao.Address, []byte) {
	return c.addr.Contribution, c.bound.contribution.PackSetCap(votesPerEpoch.Big())
}

// PackJailTrainer bars a trainer from new work. Only the DAO.
func (c *Contracts) PackJailTrainer(trainer dao.Address) (dao.Address, []byte) {
	return c.addr.Trainers, c.bound.trainers.PackJail(Address(trainer))
}

// PackReleaseTrainer takes a trainer out of jail. Only the DAO.
func (c *Contracts) PackReleaseTrainer(trainer dao.Address) (dao.Address, []byte) {
	return c.addr.Trainers, c.bound.trainers.PackRelease(Address(trainer))
}

// PackTransferVotes moves votes tokens of the sender.
func (c *Contracts) PackTransferVotes(to dao.Address, amount dao.Wei) (dao.Address, []byte) {
	return c.addr.Token, c.bound.token.PackTransfer(Address(to), amount.Big())
}

// PackDelegate gives the sender's votes to delegatee.
func (c *Contracts) PackDelegate(delegatee dao.Address) (dao.Address, []byte) {
	return c.addr.Token, c.bound.token.PackDelegate(Address(delegatee))
}

// PackDelegateBySig gives the signer's votes to delegatee; sig is over a
// Delegation, 65 bytes r ‖ s ‖ v ([ErrBadSignatureLength]).
func (c *Contracts) PackDelegateBySig(delegatee dao.Address, nonce, expiry uint64, sig []byte) (dao.Address, []byte, error) {
	if len(sig) != 65 {
		return dao.Address{}, nil, fmt.Errorf("%w: %d bytes", ErrBadSignatureLength, len(sig))
	}
	data := c.bound.token.PackDelegateBySig(Address(delegatee), u64(nonce), u64(expiry), sig[64],
		[32]byte(sig[:32]), [32]byte(sig[32:64]))
	return c.addr.Token, data, nil
}

// PackTransferCredit moves payment tokens of the sender.
func (c *Contracts) PackTransferCredit(to dao.Address, amount dao.Wei) (dao.Address, []byte) {
	return c.addr.Credit, c.bound.credit.PackTransfer(Address(to), amount.Big())
}

// PackApproveCredit lets spender take payment tokens of the sender.
func (c *Contracts) PackApproveCredit(spender dao.Address, amount dao.Wei) (dao.Address, []byte) {
	return c.addr.Credit, c.bound.credit.PackApprove(Address(spender), amount.Big())
}

// PackFaucet mints payment tokens; embedded chain only, at most 10^24 wei a
// call.
func (c *Contracts) PackFaucet(to dao.Address, amount dao.Wei) (dao.Address, []byte) {
	return c.addr.Credit, c.bound.credit.PackFaucet(Address(to), amount.Big())
}
