package app

import (
	"encoding/json"
	"fmt"
	"time"

	"sahm/dao"
	"sahm/server/api"
)

// Kinds of proposals about the DAO itself, as the API's templates name them.
const (
	kindDelist    = "delist"
	kindDynamics  = "dynamics"
	kindFees      = "fees"
	kindCommittee = "committee"
	kindPayment   = "payment"
	kindParameter = "parameter"
)

// governanceWords says in words what a call of a template does that concerns
// the DAO itself; ok is false for any other. Only the proposed value is known
// here: what was in force when it was proposed, the chain's log does not say.
func (s *speller) governanceWords(to dao.Address, method string, args json.RawMessage) (text, kind string, ok bool) {
	var a struct {
		DatasetID dao.Hash `json:"datasetId"`
		D         struct { // numbers wider than 64 bits are written as text
			DemandRiseMicro, DemandDecayMicro, DemandCapMicro dao.Wei
			QualityMinBps, QualityMaxBps, QualityStepBps      uint16
		} `json:"d"`
		BPS         uint16        `json:"bps"`
		Members     []dao.Address `json:"members"`
		Threshold   uint8         `json:"threshold"`
		To          dao.Address   `json:"to"`
		Value       dao.Wei       `json:"value"`
		Amount      dao.Wei       `json:"amount"`
		Seconds     uint64        `json:"seconds_"`
		Stake       dao.Wei       `json:"minStake_"`
		Disputes    dao.Address   `json:"disputes_"`
		Rate        dao.Wei       `json:"votesPerCredit_"`
		Cap         dao.Wei       `json:"capPerEpoch_"`
		Delay       dao.Wei       `json:"newVotingDelay"`
		Period      uint64        `json:"newVotingPeriod"`
		Extension   dao.Wei       `json:"newVoteExtension"`
		Votes       dao.Wei       `json:"newProposalThreshold"`
		Quorum      dao.Wei       `json:"newQuorumNumerator"`
		Guardian    dao.Address   `json:"newProposalGuardian"`
		LockSeconds dao.Wei       `json:"newDelay"`
	}
	if json.Unmarshal(args, &a) != nil {
		return "", "", false
	}
	say := func(kind, format string, v ...any) (string, string, bool) {
		return fmt.Sprintf(format, v...), kind, true
	}
	span := func(n uint64) string { return (time.Duration(min(n, 1<<33)) * time.Second).String() }
	wide := func(w dao.Wei) string {
		if !w.Big().IsUint64() {
			return w.String() + "s"
		}
		return span(w.Big().Uint64())
	}
	sum := a.Value
	if sum.IsZero() {
		sum = a.Amount
	}
	switch {
	case to == s.to.Datasets && method == "delist":
		return say(kindDelist, "Delist dataset %s for good", a.DatasetID)
	case to == s.to.Datasets && method == "setRoyalty":
		return say(kindFees, "Set the advisory royalty to %.2f %%", float64(a.BPS)/100)
	case to == s.to.Prices && method == "setDynamics":
		return say(kindDynamics, "Set how prices move: demand rises by %s, decays by %s in ten minutes, at most %s (millionths of an exponent); quality %.2f %% to %.2f %%, by steps of %.2f %%",
			a.D.DemandRiseMicro, a.D.DemandDecayMicro, a.D.DemandCapMicro, float64(a.D.QualityMinBps)/100, float64(a.D.QualityMaxBps)/100, float64(a.D.QualityStepBps)/100)
	case to == s.to.Custodians && method == "setCommittee":
		return say(kindCommittee, "Set the custodians of the next epoch: %d members, %d signatures for a result", len(a.Members), a.Threshold)
	case to == s.to.Credit && method == "transfer":
		return say(kindPayment, "Pay %s credit from the treasury to %s", tokens(sum), a.To)
	case to == s.to.Token && method == "transfer":
		return say(kindPayment, "Pay %s votes from the treasury to %s", tokens(sum), a.To)
	case to == s.to.Escrow && method == "setChallengeWindow":
		return say(kindParameter, "Set the challenge window to %s", span(a.Seconds))
	case to == s.to.Trainers && method == "setMinStake":
		return say(kindParameter, "Set the least stake of a trainer to %s credit", tokens(a.Stake))
	case to == s.to.Escrow && method == "setDisputes":
		return say(kindParameter, "Set the disputes contract that may void results to %s", a.Disputes)
	case to == s.to.Trainers && method == "setDisputes":
		return say(kindParameter, "Set the disputes contract that may slash to %s", a.Disputes)
	case to == s.to.Contribution && method == "setRate":
		return say(kindParameter, "Set the votes minted for one credit earned to %s", tokens(a.Rate))
	case to == s.to.Contribution && method == "setCap":
		return say(kindParameter, "Set the most votes minted in an epoch to %s", tokens(a.Cap))
	case to == s.to.Timelock && method == "updateDelay":
		return say(kindParameter, "Set the timelock's delay to %s", wide(a.LockSeconds))
	case to != s.to.Governor:
		return "", "", false
	}
	switch method {
	case "setVotingDelay":
		return say(kindParameter, "Set the voting delay to %s", wide(a.Delay))
	case "setVotingPeriod":
		return say(kindParameter, "Set the voting period to %s", span(a.Period))
	case "setLateQuorumVoteExtension":
		return say(kindParameter, "Set the vote extension after a late quorum to %s", wide(a.Extension))
	case "setProposalThreshold":
		return say(kindParameter, "Set the votes needed to propose to %s", tokens(a.Votes))
	case "updateQuorumNumerator":
		return say(kindParameter, "Set the quorum to %s %% of all votes", a.Quorum)
	case "setProposalGuardian":
		if a.Guardian.IsZero() {
			return say(kindParameter, "Remove the guardian")
		}
		return say(kindParameter, "Set the guardian to %s", a.Guardian)
	}
	return "", "", false
}

// coins says what a transfer of the chain's own coin does; ok is false for a
// call with data.
func coins(c api.Call, value dao.Wei) (text, kind string, ok bool) {
	if value.IsZero() || len(c.Data) > 0 {
		return "", "", false
	}
	return fmt.Sprintf("Pay %s of the chain's own coin from the treasury to %s", tokens(value), c.To), kindPayment, true
}
