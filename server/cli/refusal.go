package cli

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"sahm/dao/chain"
	"sahm/server/client"
)

// failure is what --json says of an error, on standard error.
type failure struct {
	Message string `json:"message"`
	// Code is the API's, such as would-revert.
	Code string `json:"code,omitempty"`
	// Error and Args are a contract's error and its arguments by name.
	Error  string            `json:"error,omitempty"`
	Args   map[string]string `json:"args,omitempty"`
	Advice string            `json:"advice,omitempty"`
}

// failureOf takes an error apart.
func failureOf(err error) failure {
	f := failure{Message: err.Error()}
	var (
		problem *Problem
		revert  *chain.RevertError
		refused *refusal
	)
	switch {
	case errors.As(err, &refused):
		f.Code, f.Error, f.Args, f.Advice = "would-revert", value(refused.r.Error), arguments(refused.r.Args), refused.r.Advice
	case errors.As(err, &problem):
		p := &problem.P
		f.Code, f.Error, f.Args, f.Advice = value(p.Code), value(p.Error), arguments(p.Args), value(p.Advice)
	case errors.As(err, &revert):
		f.Message = revert.Message() // without the keys under which it was sent
		f.Code, f.Error, f.Args, f.Advice = "reverted", revert.Name, revert.Arguments(), revert.Advice()
	case errors.Is(err, chain.ErrInsufficientFunds):
		if _, who, ok := strings.Cut(f.Message, chain.ErrInsufficientFunds.Error()+": "); ok { // without the keys under which it was sent
			f.Message = "insufficient funds for the gas: " + who
		}
		f.Code, f.Advice = "insufficient-funds", "Send the account some of the chain's coin. On the embedded chain: sahm faucet."
	case errors.Is(err, chain.ErrUnknownOffer):
		f.Message = strings.Replace(f.Message, chain.ErrUnknownOffer.Error()+": ", "there is no open offer ", 1)
		f.Code, f.Advice = "not-found", "It was never made, sold out, taken back, or its time is over: sahm shares offers lists the open ones."
	}
	return f
}

// tell writes an error: one line that names it and, if there is something to
// do about it, one that says what.
func (f failure) tell(w io.Writer, asJSON bool) {
	if asJSON {
		if b, err := json.Marshal(map[string]failure{"error": f}); err == nil {
			fmt.Fprintln(w, string(b))
			return
		}
	}
	fmt.Fprintln(w, "sahm: "+plain(f.Message))
	if f.Advice != "" {
		fmt.Fprintln(w, "what to do: "+plain(f.Advice))
	}
}

// refusal is what a contract would answer, as a simulation says it.
type refusal struct {
	what string
	r    *client.Refusal
}

// Error implements error.
func (r *refusal) Error() string { return r.what + ": " + r.r.Detail }

func value[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

func arguments(m *map[string]string) map[string]string { return value(m) }

// describeRefusal indents a refusal below what was refused.
func describeRefusal(b *strings.Builder, r *client.Refusal) {
	if r == nil {
		return
	}
	fmt.Fprintf(b, "      %s\n", r.Detail)
	args := arguments(r.Args)
	for _, name := range slices.Sorted(maps.Keys(args)) {
		fmt.Fprintf(b, "        %-14s %s\n", name, args[name])
	}
	if r.Advice != "" {
		fmt.Fprintf(b, "      what to do: %s\n", r.Advice)
	}
}
