package chain

import (
	"context"
	"errors"
	"fmt"

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
