package chain

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"sahm/dao"
)

// RevertError says that a contract refused: at estimation (TxHash is zero,
// nothing was sent) or in a block.
type RevertError struct {
	// TxHash is the mined transaction, zero if none was sent.
	TxHash dao.Hash
	// To and Call are the contract that was called and the function's name;
	// zero and empty where they are not known.
	To   dao.Address
	Call string
	// Selector is the first four bytes of Data; zero if Data is shorter.
	Selector [4]byte
	// Data is what the contract returned; empty where it gave no reason.
	Data []byte
	// Name is the error's name in one of the ABIs ("GovernorOnlyProposer"),
	// "Error" or "Panic" for Solidity's own, or "" if it is in none of them.
	Name string
	// Args are the error's decoded arguments, in order, and ArgNames their
	// names in the contract.
	Args     []any
	ArgNames []string
	// Reason is text for people: the string of Error(string), "out of gas",
	// the meaning of a Panic code; "" for custom errors.
	Reason string
}

// Error implements error: what was refused and what to do about it.
func (e *RevertError) Error() string { return e.Message() + ". " + e.Advice() }

// Message is the error without what to do.
func (e *RevertError) Message() string {
	var b strings.Builder
	what := "the contract"
	if e.Call != "" {
		what = e.Call
	}
	switch {
	case e.Name != "" && e.Name != "Error" && e.Name != "Panic":
		fmt.Fprintf(&b, "%s was refused: %s(", what, e.Name)
		if e.Call == "" {
			b.Reset()
			fmt.Fprintf(&b, "the contract refused: %s(", e.Name)
		}
		for i, a := range e.Args {
			if i > 0 {
				b.WriteString(", ")
			}
			b.WriteString(e.argName(i) + ": " + argText(a))
		}
		b.WriteString(")")
	case e.Name == "Error":
		fmt.Fprintf(&b, "%s refused, in its own words: %q", e.where(), e.Reason)
	case e.Name == "Panic":
		fmt.Fprintf(&b, "%s failed: %s (a Panic of Solidity)", e.where(), e.Reason)
	case e.Reason != "":
		fmt.Fprintf(&b, "%s was not carried out: %s", e.where(), e.Reason)
	case len(e.Data) > 0:
		fmt.Fprintf(&b, "%s refused with an error that no contract of the market has: selector 0x%x, data 0x%x", e.where(), e.Selector[:], e.Data)
	default:
		fmt.Fprintf(&b, "%s refused without a reason", e.where())
	}
	if !e.TxHash.IsZero() {
		b.WriteString(" in transaction " + e.TxHash.String())
	}
	return b.String()
}

// where names the call and the contract, as far as they are known.
func (e *RevertError) where() string {
	switch {
	case e.Call != "" && !e.To.IsZero():
		return e.Call + " of " + e.To.String()
	case !e.To.IsZero():
		return "a call of " + e.To.String()
	}
	return "the contract"
}

func (e *RevertError) argName(i int) string {
	if i < len(e.ArgNames) && e.ArgNames[i] != "" {
		return strings.Trim(e.ArgNames[i], "_")
	}
	return fmt.Sprint(i)
}

// Arguments are the decoded arguments as text, by name.
func (e *RevertError) Arguments() map[string]string {
	out := make(map[string]string, len(e.Args))
	for i, a := range e.Args {
		out[e.argName(i)] = strings.Trim(argText(a), `"`)
	}
	return out
}

// at says which call was refused, unless that is known. Two contracts have
// errors of the same signature with other names for their arguments; those of
// the contract that was called are meant.
func (e *RevertError) at(to dao.Address, data []byte) *RevertError {
	if !e.To.IsZero() || len(data) < 4 {
		return e
	}
	e.To = to
	for _, a := range ABIs() {
		m, err := a.MethodById(data[:4])
		if err != nil {
			continue
		}
		e.Call = m.RawName
		if ae, ok := a.Errors[e.Name]; ok && [4]byte(ae.ID[:4]) == e.Selector {
			e.ArgNames = names(ae)
		}
		break
	}
	return e
}

func names(e abi.Error) []string {
	out := make([]string, len(e.Inputs))
	for i, in := range e.Inputs {
		out[i] = in.Name
	}
	return out
}

func argText(a any) string {
	switch v := a.(type) {
	case common.Address: // lower case, as everywhere else
		return FromAddress(v).String()
	case []byte:
		return hexutil.Encode(v)
	case [32]byte:
		return hexutil.Encode(v[:])
	case [4]byte:
		return hexutil.Encode(v[:])
	case string:
		return fmt.Sprintf("%q", v)
	default:
		return fmt.Sprint(v)
	}
}

// RevertDecoder names the custom errors of a set of ABIs. The zero value
// knows only Error(string) and Panic(uint256). It is immutable.
type RevertDecoder struct{ errs map[[4]byte]abi.Error }

// NewRevertDecoder collects the errors of all abis. Equal selectors have
// equal signatures for every practical purpose; the first one wins.
func NewRevertDecoder(abis ...abi.ABI) *RevertDecoder {
	d := &RevertDecoder{errs: map[[4]byte]abi.Error{}}
	for _, a := range abis {
		for _, e := range a.Errors {
			var sel [4]byte
			copy(sel[:], e.ID[:4])
			if _, dup := d.errs[sel]; !dup {
				d.errs[sel] = e
			}
		}
	}
	return d
}

// Decode explains return data. It never fails: what it cannot read it leaves
// in Data.
func (d *RevertDecoder) Decode(data []byte) *RevertError {
	e := &RevertError{Data: bytes.Clone(data)}
	if len(data) < 4 {
		return e
	}
	copy(e.Selector[:], data)
	if reason, err := abi.UnpackRevert(data); err == nil {
		e.Reason = reason
		e.Name = "Error"
		if e.Selector == [4]byte{0x4e, 0x48, 0x7b, 0x71} {
			e.Name = "Panic"
		}
		return e
	}
	if d == nil {
		return e
	}
	if ae, ok := d.errs[e.Selector]; ok {
		e.Name = ae.Name
		e.ArgNames = names(ae)
		if args, err := ae.Inputs.Unpack(data[4:]); err == nil {
			e.Args = args
		}
	}
	return e
}

// Explain finds the return data in an error of a JSON-RPC call
// (eth_call, eth_estimateGas) and decodes it. ok is false if err is not a
// revert, for example because the node could not be reached.
func (d *RevertDecoder) Explain(err error) (re *RevertError, ok bool) {
	if errors.As(err, &re) {
		return re, true
	}
	var re2 rpc.Error
	if !errors.As(err, &re2) {
		return nil, false
	}
	var de rpc.DataError
	if errors.As(err, &de) {
		if s, isText := de.ErrorData().(string); isText {
			if data, derr := hexutil.Decode(s); derr == nil {
				return d.Decode(data), true
			}
		}
	}
	msg := re2.Error()
	for _, m := range []string{"execution reverted", "out of gas", "invalid opcode", "gas required exceeds allowance"} {
		if strings.Contains(msg, m) {
			return &RevertError{Reason: plainReason(msg)}, true
		}
	}
	return nil, false
}

// plainReason is what a node says beyond that a call was reverted.
func plainReason(msg string) string {
	msg = strings.TrimPrefix(strings.TrimPrefix(msg, "VM Exception while processing transaction: "), "execution reverted")
	return strings.TrimSpace(strings.TrimPrefix(msg, ":"))
}

// Revert is [RevertDecoder.Explain] for one error and a list of ABIs; it
// returns err itself where err is not a revert.
func Revert(err error, abis ...abi.ABI) error {
	if err == nil {
		return nil
	}
	if re, ok := NewRevertDecoder(abis...).Explain(err); ok {
		return re
	}
	return err
}
