package daotest_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/daotest"
	"sahm/dao/typed"
)

// told checks that a refusal by the chain itself reaches people as the custom
// error's name, its arguments by name and what to do.
func told(t *testing.T, what string, err error, name string, says ...string) *chain.RevertError {
	t.Helper()
	var re *chain.RevertError
	if !errors.As(err, &re) {
		t.Errorf("%s: %v is no refusal", what, err)
		return nil
	}
	text := re.Error()
	for _, want := range append(says, name, re.Advice()) {
		if !strings.Contains(text, want) {
			t.Errorf("%s: %q does not say %q", what, text, want)
		}
	}
	if re.Name != name || re.Advice() == "" || strings.Contains(text, "execution reverted") || strings.ContainsAny(re.Advice(), "{}") {
		t.Errorf("%s: %q", what, text)
	}
	return re
}

// TestRefusals provokes what people run into, on a chain, and reads how it is
// told.
func TestRefusals(t *testing.T) {
	ctx := t.Context()
	c := daotest.Start(t, func(cfg *daotest.Config) { cfg.TimelockDelay = 60 })
	cc := c.Contracts
	member, builder := c.Account(t, "member"), c.Account(t, "builder")
	try := func(a *daotest.Account) func(dao.Address, []byte) error { return c.Try(t, a) }

	// Governance.
	actions := []chain.Action{daotest.Act(cc.PackSetMinStake(daotest.Ether(7)))}
	const words = "refusals"
	id := chain.ProposalID(actions, words)
	told(t, "propose under the threshold", try(member)(cc.PackGovernorPropose(actions, words)), "GovernorInsufficientProposerVotes",
		"propose was refused", "proposer: ", "votes: 0", "threshold: 1000000000000000000", "has 0 votes and proposing takes 1.")
	told(t, "vote on nothing", try(c.Voter)(cc.PackCastVote(big.NewInt(7), chain.VoteFor)), "GovernorNonexistentProposal", "proposalId: 7", "sahm dao list")
	c.Do(t, c.Voter)(cc.PackGovernorPropose(actions, words))
	told(t, "vote before voting opens", tryAt(t, c, id, "Pending", func() error { return try(c.Voter)(cc.PackCastVote(id, chain.VoteFor)) }), "GovernorUnexpectedProposalState", "The proposal is pending", "only when it is active")
	told(t, "cancel another's", try(member)(cc.PackGovernorCancel(actions, words)), "GovernorUnableToCancel", "may not cancel it")
	c.Advance(t, 2*time.Second)
	c.Do(t, c.Voter)(cc.PackCastVote(id, chain.VoteFor))
	told(t, "vote twice", try(c.Voter)(cc.PackCastVote(id, chain.VoteFor)), "GovernorAlreadyCastVote", "voter: "+c.Voter.Address().String(), "cannot be changed")
	c.Advance(t, 10*time.Second)
	told(t, "vote after the vote", try(member)(cc.PackCastVote(id, chain.VoteFor)), "GovernorUnexpectedProposalState", "The proposal is succeeded")
	told(t, "execute what is not queued", try(member)(cc.PackExecute(actions, words)), "GovernorUnexpectedProposalState", "only when it is queued")
	c.Do(t, member)(cc.PackQueue(actions, words))
	told(t, "execute before the timelock is over", try(member)(cc.PackExecute(actions, words)), "TimelockUnexpectedOperationState", "execute was refused", "expectedStates: ")
	told(t, "queue twice", try(member)(cc.PackQueue(actions, words)), "GovernorUnexpectedProposalState", "The proposal is queued")
	told(t, "what only the DAO may", try(member)(cc.PackSetMinStake(dao.WeiOf(1))), "OwnableUnauthorizedAccount", "only a carried proposal")
	told(t, "the timelock's own delay", try(member)(cc.PackSetTimelockDelay(1)), "TimelockUnauthorizedCaller", "make it a proposal")

	// Datasets.
	owner := c.Account(t, "owner")
	dataset := c.Register(t, owner, 100)
	list, data := cc.PackList(dataset)
	asDAO := func(to dao.Address, data []byte) error {
		trial, err := cc.Try(ctx, c.Addresses.Timelock, []chain.Action{{To: to, Data: data}})
		if err != nil || trial.Refused[0] == nil {
			return err
		}
		return trial.Refused[0]
	}
	told(t, "list what custodians have not", asDAO(list, data), "NotAcknowledged", "list was refused")
	c.Acknowledge(t, dataset)
	told(t, "list an owner who is not admitted", asDAO(list, data), "NotAdmitted", "account: "+owner.Address().String(), "sahm dao propose admit")
	told(t, "suspend what is not listed", asDAO(cc.PackSuspend(dataset)), "BadStatus", "The dataset is proposed")
	told(t, "another's dataset", try(member)(cc.PackRevoke(dataset)), "NotDatasetOwner", "Use the owner's wallet")
	told(t, "an unknown dataset", asDAO(cc.PackDelist(dao.Hash{9})), "UnknownDataset", "Check the dataset's id")
	told(t, "two lists of unequal length", asDAO(cc.PackSetCommittee([]dao.Address{{1}, {2}, {3}}, []dao.Hash{{1}}, 2)), "LengthMismatch", "members: 3", "sealingKeys: 1")

	// Money.
	told(t, "more than there is", try(member)(cc.PackTransferCredit(builder.Address(), daotest.Ether(10_001))), "ERC20InsufficientBalance", "has 10000 and needs 10001")
	told(t, "a faucet too wide", try(member)(cc.PackFaucet(member.Address(), daotest.Ether(2_000_000))), "FaucetCapExceeded", "at most 1000000")
	told(t, "no such run", try(member)(cc.PackSettle(dao.Hash{7})), "UnknownRun", "Check the run's id")
	told(t, "too small a stake", func() error {
		c.Do(t, member)(cc.PackApproveCredit(c.Addresses.Trainers, daotest.Ether(100)))
		return try(member)(cc.PackRegisterTrainer("hardware", dao.WeiOf(1), daotest.Ether(99)))
	}(), "StakeTooLow", "The least stake is 100 credit; 99 was offered")

	// A function that the contract does not have: no data, so that the call,
	// the contract and the likely causes are named.
	re := told(t, "no such function", try(member)(c.Addresses.Escrow, []byte{0xde, 0xad, 0xbe, 0xef}), "", c.Addresses.Escrow.String(), "without a reason", "address book", "out of gas")
	if re != nil && len(re.Data) != 0 {
		t.Errorf("data %x", re.Data)
	}
	// Refused in a block, where the estimate could not see it.
	in := chain.Intent{Key: "mined", GasLimit: 300_000}
	in.To, in.Data = cc.PackCastVote(id, chain.VoteFor)
	if _, err := member.Sender.Send(ctx, in); err != nil {
		t.Fatal(err)
	}
	_, err := member.Sender.Wait(ctx, in.Key)
	if re := told(t, "refused in a block", err, "GovernorUnexpectedProposalState", "in transaction 0x"); re != nil && re.TxHash.IsZero() {
		t.Error("no transaction is named")
	}
	in = chain.Intent{Key: "starved", GasLimit: 60_000}
	in.To, in.Data = cc.PackGovernorPropose(actions, "starved")
	if _, err := c.Voter.Sender.Send(ctx, in); err != nil {
		t.Fatal(err)
	}
	_, err = c.Voter.Sender.Wait(ctx, in.Key)
	told(t, "out of gas in a block", err, "", "propose of ", "out of gas", "more gas")
}

// tryAt runs fn while the proposal is in a state: a slow machine may have
// moved on, which is then no failure of this test.
func tryAt(t *testing.T, c *daotest.Chain, id *big.Int, state string, fn func() error) error {
	t.Helper()
	err := fn()
	if p, perr := c.Contracts.Proposal(t.Context(), id); perr != nil || p.State.String() != state {
		t.Skipf("the proposal is %s already", p.State)
	}
	return err
}

// TestRefusalsOfRuns: what builders and payees run into.
func TestRefusalsOfRuns(t *testing.T) {
	c := daotest.Start(t)
	cc := c.Contracts
	builder, coordinator := c.Account(t, "builder"), c.Account(t, "coordinator")
	var owners []*daotest.Account
	for i := range 3 {
		owners = append(owners, c.Account(t, fmt.Sprint("owner", i)))
	}
	ids := c.List(t, 100, owners...)
	validation := c.Register(t, builder, 40)
	c.Acknowledge(t, validation)
	open := func(o *dao.Order) error {
		sig, before := c.Authorize(t, builder, o)
		return c.Try(t, c.Voter)(cc.PackOpen(o, 0, before, sig))
	}
	order := func() *dao.Order { return c.Order(t, builder.Address(), coordinator.Address(), ids, validation) }
	o := order()
	o.Prices.ComputeWei = dao.WeiOf(1)
	told(t, "open too cheap", open(o), "PriceTooLow", "open was refused", "part: ", "Ask for a new quote")
	o = order()
	sig, before := c.Authorize(t, builder, o)
	o.Salt = dao.Hash{1}
	told(t, "another order under the signature", c.Try(t, c.Voter)(cc.PackOpen(o, 0, before, sig)), "ERC3009InvalidSignature", "sign again")
	o = order()
	c.Advance(t, 30*time.Minute)
	told(t, "open after expiry", open(o), "DeadlinePassed", "deadline: ", "The quote is over", "UTC")
	o = order()
	sig, before = c.Authorize(t, builder, o)
	c.Do(t, c.Voter)(cc.PackOpen(o, 0, before, sig))
	told(t, "open twice", c.Try(t, c.Voter)(cc.PackOpen(o, 0, before, sig)), "RunExists", "instead of buying again")
	id := typed.OrderHash(c.EscrowDomain(), o)
	told(t, "settle what is funded", c.Try(t, builder)(cc.PackSettle(id)), "BadState", "The run is funded")
	told(t, "cancel another's run", c.Try(t, coordinator)(cc.PackCancel(id)), "NotBuilder", "Only the run's builder")
	told(t, "expire too early", c.Try(t, coordinator)(cc.PackExpire(id)), "TooEarly", "Try again then")
	told(t, "claim of no result", c.Try(t, coordinator)(cc.PackClaim(chain.PayoutClaim{RunID: id, Payout: dao.Payout{Account: builder.Address(), AmountWei: dao.WeiOf(1)}})), "BadState", "sahm run show")
}

// TestSequence: actions of one proposal are tried on top of each other, and
// coins that the treasury lacks are named.
func TestSequence(t *testing.T) {
	ctx := t.Context()
	c := daotest.Start(t)
	cc := c.Contracts
	owner := c.Account(t, "owner")
	dataset := c.Register(t, owner, 100)
	c.Acknowledge(t, dataset)
	admit, list, suspend := daotest.Act(cc.PackAdmitOwner(owner.Address())), daotest.Act(cc.PackList(dataset)), daotest.Act(cc.PackSuspend(dataset))
	refused := func(actions ...chain.Action) (names []string) {
		t.Helper()
		trial, err := cc.Try(ctx, c.Addresses.Timelock, actions)
		if err != nil || len(trial.Refused) != len(actions) {
			t.Fatalf("%+v, %v", trial, err)
		}
		for _, r := range trial.Refused {
			if r == nil {
				names = append(names, "ok")
			} else {
				names = append(names, r.Call+" "+r.Name)
			}
		}
		if !trial.InSequence {
			t.Error("the node simulates in sequence and was not asked to")
		}
		return names
	}
	for want, got := range map[string][]string{
		"[ok ok ok]":                            refused(admit, list, suspend),
		"[list NotAdmitted ok]":                 refused(list, admit),
		"[ok suspend BadStatus ok]":             refused(admit, suspend, list),
		"[ok ok ok admitOwner AlreadyAdmitted]": refused(admit, list, suspend, admit),
	} {
		if fmt.Sprint(got) != want {
			t.Errorf("%v, want %s", got, want)
		}
	}
	// The governor takes calls of the timelock only inside its own execute.
	period, extension := daotest.Act(cc.PackSetVotingPeriod(9)), daotest.Act(cc.PackSetVoteExtension(9))
	for want, got := range map[string][]string{
		"[setLateQuorumVoteExtension GovernorPreventLateQuorumVoteExtensionTooLarge]": refused(extension),
		"[ok ok ok]": refused(period, admit, extension),
		"[ok setVotingPeriod GovernorInvalidVotingPeriod ok]": refused(period, daotest.Act(cc.PackSetVotingPeriod(0)), extension),
	} {
		if fmt.Sprint(got) != want {
			t.Errorf("%v, want %s", got, want)
		}
	}
	gift := chain.Action{To: owner.Address(), ValueWei: dao.WeiOf(5)}
	trial, err := cc.Try(ctx, c.Addresses.Timelock, []chain.Action{gift})
	if err != nil || trial.Refused[0] == nil || !strings.Contains(trial.Refused[0].Error(), "coins") {
		t.Fatalf("coins that the treasury has not: %+v, %v", trial, err)
	}
	s, err := cc.Settings(ctx)
	if err != nil || s.VotingPeriod != 4 || s.QuorumPercent != 4 || s.MinStake.Cmp(daotest.Ether(100)) != 0 || s.ExitDelay != 60 || s.VoteSupply.Cmp(daotest.Ether(1_000_000)) != 0 ||
		s.ProposalThreshold.Cmp(daotest.Ether(1)) != 0 || s.Prices.DAOFeeBps != 500 || s.TimelockDelay != 1 || s.VoteExtension != 2 || !s.TreasuryCoins.IsZero() {
		t.Fatalf("%+v, %v", s, err)
	}
	c.Govern(t, admit, list, suspend, daotest.Act(cc.PackSetVotingPeriod(5)), daotest.Act(cc.PackSetVotingDelay(2)), daotest.Act(cc.PackSetQuorum(7)), daotest.Act(cc.PackSetVoteExtension(3)),
		daotest.Act(cc.PackSetProposalThreshold(daotest.Ether(2))), daotest.Act(cc.PackSetTimelockDelay(2)))
	s, err = cc.Settings(ctx)
	if err != nil || s.VotingPeriod != 5 || s.VotingDelay != 2 || s.QuorumPercent != 7 || s.VoteExtension != 3 || s.TimelockDelay != 2 || s.ProposalThreshold.Cmp(daotest.Ether(2)) != 0 ||
		s.EscrowDisputes != c.Addresses.Disputes || s.TrainerDisputes != c.Addresses.Disputes {
		t.Fatalf("after the vote: %+v, %v", s, err)
	}
	if d, err := cc.Dataset(ctx, dataset); err != nil || d.Status != dao.DatasetSuspended {
		t.Errorf("%+v, %v", d, err)
	}
}

// TestWithoutSimulation: a node that has no eth_simulateV1 is asked for each
// action alone, the governor's own settings as inside its execute.
func TestWithoutSimulation(t *testing.T) {
	c := daotest.Start(t)
	behind, err := rpc.DialIPC(t.Context(), c.Endpoint)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(behind.Close)
	node := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var q struct {
			ID     json.RawMessage   `json:"id"`
			Method string            `json:"method"`
			Params []json.RawMessage `json:"params"`
		}
		if err := json.NewDecoder(r.Body).Decode(&q); err != nil {
			t.Error(err)
		}
		args := make([]any, len(q.Params))
		for i, p := range q.Params {
			args[i] = p
		}
		var result json.RawMessage
		a := map[string]any{"jsonrpc": "2.0", "id": q.ID}
		err := behind.CallContext(r.Context(), &result, q.Method, args...)
		var data rpc.DataError
		switch {
		case q.Method == "eth_simulateV1":
			a["error"] = map[string]any{"code": -32601, "message": "the method eth_simulateV1 does not exist"}
		case errors.As(err, &data):
			a["error"] = map[string]any{"code": 3, "message": err.Error(), "data": data.ErrorData()}
		case err != nil:
			a["error"] = map[string]any{"code": -32000, "message": err.Error()}
		default:
			a["result"] = result
		}
		w.Header().Set("Content-Type", "application/json")
		if err := json.NewEncoder(w).Encode(a); err != nil {
			t.Error(err)
		}
	}))
	t.Cleanup(node.Close)
	client, err := chain.Dial(t.Context(), node.URL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	owner := c.Account(t, "owner")
	dataset := c.Register(t, owner, 100)
	c.Acknowledge(t, dataset)
	cc := chain.NewContracts(client, c.Addresses)
	trial, err := cc.Try(t.Context(), c.Addresses.Timelock, []chain.Action{daotest.Act(cc.PackAdmitOwner(owner.Address())), daotest.Act(cc.PackList(dataset)),
		daotest.Act(cc.PackSetVotingPeriod(9)), daotest.Act(cc.PackSetVotingPeriod(0)), {To: owner.Address(), ValueWei: dao.WeiOf(1)}})
	if err != nil || trial.InSequence {
		t.Fatalf("%+v, %v", trial, err)
	}
	for i, want := range []string{"", "NotAdmitted", "", "GovernorInvalidVotingPeriod", "coins"} {
		if re := trial.Refused[i]; (re == nil) != (want == "") || re != nil && !strings.Contains(re.Error(), want) {
			t.Errorf("action %d: %v, want %q", i, re, want)
		}
	}
}
