package api

import (
	"encoding/json"
	"fmt"
	"slices"

	"sahm/dao"
	"sahm/federated/protocol"
	"sahm/server/market"
)

// waitingFor says in plain words what a run's owed actions wait for.
func waitingFor(actions []market.Action, phase market.Phase, statistics bool) []string {
	if len(actions) == 0 {
		if phase == market.PhaseProposed {
			return []string{"the challenge window to end"}
		}
		if phase == market.PhaseTraining {
			return []string{"the deadline for training, after which what is complete is settled"}
		}
		return []string{}
	}
	var order []string
	parties := map[string]map[dao.Address]bool{}
	roles := map[string]string{}
	for _, a := range actions {
		if statistics { // its round is the statistics', whatever its number
			a.Round = protocol.StatsRound
		}
		role, what := duty(a)
		if statistics && a.Kind == market.DoSeal {
			what = "the statistics to be published"
		}
		if _, known := parties[what]; !known {
			order = append(order, what)
			parties[what] = map[dao.Address]bool{}
		}
		parties[what][a.To] = true
		roles[what] = role
	}
	out := make([]string, len(order))
	for i, what := range order {
		n, role := len(parties[what]), roles[what]
		switch {
		case role == "":
			out[i] = what
		case n == 1:
			out[i] = "1 " + role + " to " + what
		default:
			out[i] = fmt.Sprintf("%d %ss to %s", n, role, what)
		}
	}
	return out
}

// duty names who an action waits for and what for; the role is empty when
// what says it all.
func duty(a market.Action) (role, what string) {
	round := ""
	if a.Round > 0 {
		round = fmt.Sprintf(" in round %d", a.Round)
	}
	switch a.Kind {
	case market.DoPlan:
		return "", "the coordinator to choose trainers"
	case market.DoAssign:
		return "", "the assignment to be included on chain"
	case market.DoDraw:
		return "", "the chain to draw a recomputer"
	case market.DoCommit:
		return "", "the cohort to be fixed on chain"
	case market.DoOpen:
		return "", "the sum to be opened"
	case market.DoSeal:
		return "", "the model to be sealed to the builder"
	case market.DoPropose:
		return "", "the result to be proposed on chain"
	case market.DoSettle:
		return "", "the settlement to be included on chain"
	case market.DoExpire:
		return "", "the refund after a missed deadline"
	case market.DoStop:
		return "", "training to stop at its deadline"
	}
	switch a.Task {
	case protocol.RunKeys:
		return "custodian", "give its key for this run"
	case protocol.RunInvite:
		return "trainer", "seal its mask seeds to the custodians"
	case protocol.SeedsCheck:
		return "custodian", "check its mask seeds"
	case protocol.RunAssigned:
		return "trainer", "ask for the keys of its data"
	case protocol.KeyRelease:
		return "custodian", "release its key pieces"
	case protocol.DataOpen:
		return "trainer", "fetch and open its data"
	case protocol.RoundEval:
		return "", "the evaluator to measure the model" + round
	case protocol.RoundTrain:
		if a.Round == protocol.StatsRound {
			return "trainer", "upload masked statistics"
		}
		return "trainer", "train and upload a masked update" + round
	case protocol.RoundAck:
		return "custodian", "confirm the cohort" + round
	case protocol.GradReveal:
		return "", "the evaluator to reveal its gradient" + round
	case protocol.GradCheck:
		return "", "the recomputer to check the gradient" + round
	case protocol.RoundUnmask:
		return "custodian", "give its mask sums" + round
	case protocol.RunReceipts:
		return "trainer", "sign its receipts"
	case protocol.ScoresAck:
		return "custodian", "agree to the rounds that are scored"
	case protocol.RunScores:
		return "custodian", "open the score totals"
	case protocol.RunSign:
		return "custodian", "recompute and sign the result"
	case protocol.RunClose:
		return "daemon", "forget the run's secrets"
	}
	return "daemon", "answer " + string(a.Task)
}

// sentence says one event in plain words. p is the run after the event.
func sentence(e RunEvent, p *progress) string {
	who := e.Party.String()
	if p.statistics {
		e.Round = protocol.StatsRound // whatever its number
	}
	switch e.Kind {
	case market.RunOpened:
		var o market.Opened
		if json.Unmarshal(e.Body, &o) == nil {
			if p.statistics {
				return fmt.Sprintf("The order is funded: statistics of %d datasets together.", len(o.Docs.Order.Datasets))
			}
			return fmt.Sprintf("The order is funded: %d datasets, %d rounds.", len(o.Docs.Order.Datasets), o.Docs.Order.Training.Rounds)
		}
		return "The order is funded."
	case market.RunPlanned:
		return planned(e)
	case market.ChainAssigned:
		return "The assignment is on chain."
	case market.ChainDrawn:
		var d market.Drawn
		if json.Unmarshal(e.Body, &d) == nil {
			return fmt.Sprintf("The chain drew trainer %s to check the evaluator.", d.Recomputer)
		}
		return "The chain drew a recomputer."
	case market.ChainCommitted:
		if e.Round == protocol.StatsRound {
			return "The cohort of the statistics round is fixed on chain."
		}
		return fmt.Sprintf("The cohort of round %d is fixed on chain.", e.Round)
	case market.StatsOpened:
		return "The statistics of all datasets together are open; nobody saw those of a single one."
	case market.RoundOpened:
		return fmt.Sprintf("Round %d is complete: the sum of all updates is open, no single update is.", p.completed)
	case market.RoundVoid:
		if p.statistics {
			return fmt.Sprintf("The sum was not what rows can give, and is not asked for again: %s.", detail(e))
		}
		return fmt.Sprintf("Round %d was void and is repeated: %s.", e.Round, detail(e))
	case market.RunStopped:
		return fmt.Sprintf("Training stopped: %s.", detail(e))
	case market.ModelSealed:
		if p.statistics {
			return "The statistics are published; custodians are asked to sign them."
		}
		return "The model is sealed to the builder's key and published."
	case market.ChainProposed:
		return "The custodians signed the result; the challenge window is open."
	case market.ChainSettled:
		return "The run is settled; payouts can be claimed."
	case market.PricesNoted:
		var n market.Noted
		if json.Unmarshal(e.Body, &n) == nil && n.Missing != "" {
			return fmt.Sprintf("The price book was told what it takes of this run: %s.", n.Missing)
		}
		return "The price book was told of this run; the datasets' prices follow within twenty minutes."
	case market.ChainRefunded:
		return fmt.Sprintf("The builder was refunded: %s.", detail(e))
	}
	return reply(e, p, who)
}

func planned(e RunEvent) string {
	var plan market.Plan
	if json.Unmarshal(e.Body, &plan) != nil {
		return fmt.Sprintf("Attempt %d begins.", e.Attempt)
	}
	var trainers []dao.Address
	for _, s := range plan.Seats {
		if !slices.Contains(trainers, s.Trainer) {
			trainers = append(trainers, s.Trainer)
		}
	}
	text := fmt.Sprintf("Attempt %d: %d trainers were chosen, %s evaluates.", e.Attempt, len(trainers), plan.Evaluator)
	for i, m := range plan.Refused {
		if i == maxRefusedShown {
			return text + fmt.Sprintf(" %d more were not suited.", len(plan.Refused)-i)
		}
		text += fmt.Sprintf(" Not suited: %s (%s)", m.Trainer, m.Reason)
		if m.Detail != "" {
			text += ": " + m.Detail
		}
		text += "."
	}
	return text
}

// maxRefusedShown keeps a sentence readable.
const maxRefusedShown = 10

func detail(e RunEvent) string {
	var p market.Problem
	if json.Unmarshal(e.Body, &p) != nil || p.Detail == "" {
		return "no reason was recorded"
	}
	return p.Detail
}

// reply words a daemon's answer.
func reply(e RunEvent, p *progress, who string) string {
	switch protocol.Kind(e.Kind) {
	case protocol.RunKeysReply:
		return fmt.Sprintf("Custodian %s gave its key for this run.", who)
	case protocol.RunSeeds:
		return fmt.Sprintf("Trainer %s sealed its mask seeds to the custodians.", who)
	case protocol.SeedsAcked:
		return fmt.Sprintf("Custodian %s checked its mask seeds.", who)
	case protocol.KeyRequests:
		return fmt.Sprintf("Trainer %s asked for the keys of its data.", who)
	case protocol.KeyReleased:
		return fmt.Sprintf("Custodian %s checked the chain and released key pieces to one trainer.", who)
	case protocol.DataReady:
		return fmt.Sprintf("Trainer %s verified and opened its data in memory.", who)
	case protocol.RoundEvaled:
		if ev, err := evaluation(e); err == nil {
			return fmt.Sprintf("After %d rounds: loss %.4f, accuracy %.2f %% on the builder's validation set.", p.completed, ev.Loss, 100*ev.Accuracy)
		}
		return "The evaluator measured the model."
	case protocol.RoundUploads:
		if e.Round == protocol.StatsRound {
			return fmt.Sprintf("Trainer %s uploaded masked statistics.", who)
		}
		return fmt.Sprintf("Trainer %s uploaded its masked update of round %d.", who, e.Round)
	case protocol.RoundAcked:
		return fmt.Sprintf("Custodian %s confirmed the cohort of round %d.", who, e.Round)
	case protocol.GradRevealed:
		return fmt.Sprintf("The evaluator revealed its gradient of round %d.", e.Round)
	case protocol.GradChecked:
		return fmt.Sprintf("The recomputer derived the same gradient of round %d.", e.Round)
	case protocol.RoundSums:
		return fmt.Sprintf("Custodian %s gave its mask sums of round %d.", who, e.Round)
	case protocol.RunReceipted:
		return fmt.Sprintf("Trainer %s signed its receipts.", who)
	case protocol.ScoresAcked:
		return fmt.Sprintf("Custodian %s agreed to the rounds that are scored.", who)
	case protocol.RunScored:
		return fmt.Sprintf("Custodian %s opened its score totals.", who)
	case protocol.RunSigned:
		return fmt.Sprintf("Custodian %s recomputed the result and signed it.", who)
	case protocol.RunClosed:
		return fmt.Sprintf("%s forgot its secrets of this run.", who)
	}
	return fmt.Sprintf("%s: %s.", who, e.Kind)
}
