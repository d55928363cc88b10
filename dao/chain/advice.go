package chain

import (
	"math/big"
	"strings"
	"time"

	"sahm/dao"
)

// Advice says what to do about a refusal, in one or two sentences. It is
// never empty.
func (e *RevertError) Advice() string {
	switch {
	case e.Name == "Error":
		return errorAdvice(e.Reason)
	case e.Name == "Panic":
		return "That is a fault of the contract or of the values that were sent, not of your account: check the amounts, and report it with the transaction."
	case e.Name != "":
		if s := adviceOf(e.Name); s != "" {
			s = e.fill(s)
			return strings.ToUpper(s[:1]) + s[1:]
		}
		return "No advice is written for this error; report it with its name."
	case strings.Contains(e.Reason, "out of gas"), strings.Contains(e.Reason, "gas required exceeds"):
		return "Send it again with more gas; if it was estimated, the state changed in between, or the account cannot pay for that much."
	case strings.Contains(e.Reason, "coins"), strings.Contains(e.Reason, "insufficient"):
		return "Give the account the coins first, or send less."
	case strings.Contains(e.Reason, "invalid opcode"):
		return "The chain does not know an instruction of the contract, or it is a fault of the contract: check that the contracts were deployed for this chain's rules."
	case len(e.Data) > 0:
		return "It comes from a contract behind the market's, a payment token or a contract account most likely: look the selector up in that contract's ABI. Check also that this program is as new as the contracts."
	}
	return "Likely causes: there is no contract at the address, or an older one without that function (compare with the address book); it ran out of gas in an inner call; or a payment token refused without a word. Read the call back with the node's trace to tell which."
}

// errorAdvice is for tokens and libraries that give a reason in words.
func errorAdvice(reason string) string {
	low := strings.ToLower(reason)
	switch {
	case strings.Contains(low, "allowance"):
		return "Approve the contract for the amount first."
	case strings.Contains(low, "balance"):
		return "Get enough of the token first, or send less."
	case strings.Contains(low, "blacklist"), strings.Contains(low, "blocked"), strings.Contains(low, "frozen"):
		return "The token does not move for this account; ask its issuer, or use another account."
	case strings.Contains(low, "paused"):
		return "The token is paused; try again when its issuer has resumed it."
	}
	return "The words are the contract's own, a payment token's most likely: do what they say, or ask who runs that token."
}

// adviceOf is the sentence of a custom error, "" if there is none.
func adviceOf(name string) string {
	if s := marketAdvice()[name]; s != "" {
		return s
	}
	return standardAdvice()[name]
}

// fill puts arguments into a sentence: {votes} as it is, {votes:amount} in
// whole tokens, and so on.
func (e *RevertError) fill(s string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(s, "{")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		field, after, closed := strings.Cut(rest, "}")
		if !closed {
			return b.String() + "{" + rest
		}
		name, format, _ := strings.Cut(field, ":")
		b.WriteString(e.argument(name, format))
		s = after
	}
}

func (e *RevertError) argument(name, format string) string {
	for i := range e.Args {
		if e.argName(i) == name {
			return formatted(e.Args[i], format)
		}
	}
	return "its " + name // the arguments could not be read
}

func formatted(v any, format string) string {
	text := strings.Trim(argText(v), `"`)
	n, ok := new(big.Int).SetString(text, 10)
	switch format {
	case "amount":
		if ok {
			return decimal(n, 18)
		}
	case "micro":
		if ok {
			return decimal(n, 6)
		}
	case "pico":
		if ok {
			return decimal(n, 12)
		}
	case "time":
		if ok && n.IsInt64() && n.Int64() < 1<<40 {
			return time.Unix(n.Int64(), 0).UTC().Format("2006-01-02 15:04:05 UTC")
		}
	case "dataset":
		if ok && n.IsInt64() {
			return dao.DatasetStatus(n.Int64()).String()
		}
	case "run":
		if ok && n.IsInt64() {
			return strings.ToLower(RunState(n.Int64()).String())
		}
	case "proposal":
		if ok && n.IsInt64() {
			return strings.ToLower(ProposalState(n.Int64()).String())
		}
	case "proposals":
		if w, is := v.([32]byte); is {
			return stateSet(w)
		}
	}
	return text
}

// decimal is n·10^-places, exact, without zeros at its end.
func decimal(n *big.Int, places int) string {
	one := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(places)), nil)
	f := new(big.Rat).SetFrac(n, one).FloatString(places)
	return strings.TrimSuffix(strings.TrimRight(f, "0"), ".")
}

// stateSet names the proposal states of the governor's bit set.
func stateSet(w [32]byte) string {
	bits := new(big.Int).SetBytes(w[:])
	var names []string
	for s := ProposalPending; s <= ProposalExecuted; s++ {
		if bits.Bit(int(s)) == 1 {
			names = append(names, strings.ToLower(s.String()))
		}
	}
	if len(names) == 0 {
		return "new"
	}
	return strings.Join(names, " or ")
}
