package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"sahm/dao"
)

// ErrNotACall reports a transaction that does not call one of a contract's own
// functions directly: it went through another contract, or to another one.
var ErrNotACall = errors.New("transaction is no direct call of the contract")

// CallArgs is what a transaction called of contract, by the function's name,
// with its decoded arguments by their Solidity names. What an event leaves out
// to save gas is found here; who uses it checks it against a hash that the
// event or the state has. Errors: ErrNotACall, and what the node says.
func (c *Client) CallArgs(ctx context.Context, tx dao.Hash, contract dao.Address) (function string, args map[string]any, err error) {
	t, _, err := c.eth.TransactionByHash(ctx, common.Hash(tx))
	if err != nil {
		return "", nil, fmt.Errorf("transaction %s: %w", tx, err)
	}
	data := t.Data()
	if t.To() == nil || FromAddress(*t.To()) != contract || len(data) < 4 {
		return "", nil, fmt.Errorf("%w: %s", ErrNotACall, tx)
	}
	for _, a := range ABIs() {
		m, err := a.MethodById(data[:4])
		if err != nil {
			continue
		}
		args = map[string]any{}
		if err := m.Inputs.UnpackIntoMap(args, data[4:]); err != nil {
			return "", nil, fmt.Errorf("%w: %s: %w", ErrNotACall, tx, err)
		}
		return m.Name, args, nil
	}
	return "", nil, fmt.Errorf("%w: %s", ErrNotACall, tx)
}

// CallText is a call in the words of the contracts' ABIs, read from its bytes
// alone: "list(datasetId: 0x…)". ok is false for bytes that no contract of the
// market takes. Text in arguments is quoted, so it is fit for a terminal.
func CallText(data []byte) (text string, ok bool) {
	if len(data) < 4 {
		return "", false
	}
	for _, a := range ABIs() {
		m, err := a.MethodById(data[:4])
		if err != nil {
			continue
		}
		args, err := m.Inputs.Unpack(data[4:])
		if err != nil {
			return "", false
		}
		// Nothing may hide behind or between the arguments.
		if packed, err := m.Inputs.Pack(args...); err != nil || !bytes.Equal(packed, data[4:]) {
			return "", false
		}
		var b strings.Builder
		for i, v := range args {
			if i > 0 {
				b.WriteString(", ")
			}
			fmt.Fprintf(&b, "%s: %s", strings.Trim(m.Inputs[i].Name, "_"), argText(v))
		}
		return m.RawName + "(" + b.String() + ")", true
	}
	return "", false
}

// VoteMinter is who may mint votes besides the DAO: the contribution contract.
func (c *Contracts) VoteMinter(ctx context.Context) (dao.Address, error) {
	return c.address(ctx, c.addr.Token, "minter()")
}
