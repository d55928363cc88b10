package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"sahm/dao"
)

// Trial is what calls would do that nobody has sent.
type Trial struct {
	// InSequence says that every call saw what those before it did.
	InSequence bool
	// Refused has one entry a call: why it would be refused, nil if it would
	// not.
	Refused []*RevertError
}

// Try makes calls as from would against the latest state, without sending
// anything. Where the node has eth_simulateV1 they are made on top of each
// other; elsewhere each is tried alone.
func (c *Contracts) Try(ctx context.Context, from dao.Address, actions []Action) (Trial, error) {
	t, err := c.trySequence(ctx, from, actions)
	if !errors.Is(err, errNoSimulation) {
		return t, err
	}
	for _, a := range actions {
		re, err := c.tryOne(ctx, from, a)
		if err != nil {
			return t, err
		}
		t.Refused = append(t.Refused, re)
	}
	return t, nil
}

var errNoSimulation = errors.New("chain: the node does not simulate")

func callObject(from dao.Address, a Action) map[string]any {
	args := map[string]any{"from": Address(from), "to": Address(a.To), "input": hexutil.Bytes(a.Data)}
	if !a.ValueWei.IsZero() {
		args["value"] = (*hexutil.Big)(a.ValueWei.Big())
	}
	return args
}

func (c *Contracts) trySequence(ctx context.Context, from dao.Address, actions []Action) (Trial, error) {
	calls := make([]map[string]any, len(actions))
	for i, a := range actions {
		calls[i] = callObject(from, a)
	}
	var blocks []struct {
		Calls []struct {
			Status     hexutil.Uint64 `json:"status"`
			ReturnData hexutil.Bytes  `json:"returnData"`
			Error      *struct {
				Code    int           `json:"code"`
				Message string        `json:"message"`
				Data    hexutil.Bytes `json:"data"`
			} `json:"error"`
		} `json:"calls"`
	}
	block := map[string]any{"calls": calls}
	if o := c.asGovernor(from, actions); o != nil {
		block["stateOverrides"] = o
	}
	err := c.c.rpc.CallContext(ctx, &blocks, "eth_simulateV1", map[string]any{"blockStateCalls": []any{block}, "validation": false}, "latest")
	var refused rpc.Error
	if errors.As(err, &refused) {
		// The node does not know the method, or it cannot even begin one of the
		// calls (the treasury has not the coins that it sends): alone, each is
		// answered for.
		return Trial{}, errNoSimulation
	}
	if err != nil {
		return Trial{}, fmt.Errorf("chain: simulate: %w", err)
	}
	if len(blocks) != 1 || len(blocks[0].Calls) != len(actions) {
		return Trial{}, errNoSimulation
	}
	t := Trial{InSequence: true, Refused: make([]*RevertError, len(actions))}
	for i, r := range blocks[0].Calls {
		switch {
		case r.Status == 1 && r.Error == nil:
		case len(r.ReturnData) > 0:
			t.Refused[i] = c.decoder.Decode(r.ReturnData)
		case r.Error != nil && len(r.Error.Data) > 0:
			t.Refused[i] = c.decoder.Decode(r.Error.Data)
		default:
			t.Refused[i] = &RevertError{}
			if r.Error != nil {
				t.Refused[i].Reason = plainReason(r.Error.Message)
			}
		}
		if t.Refused[i] != nil {
			t.Refused[i].at(actions[i].To, actions[i].Data)
		}
	}
	return t, nil
}

func (c *Contracts) tryOne(ctx context.Context, from dao.Address, a Action) (*RevertError, error) {
	var out hexutil.Bytes
	args := []any{callObject(from, a), "latest"}
	if o := c.asGovernor(from, []Action{a}); o != nil {
		args = append(args, o)
	}
	err := c.c.rpc.CallContext(ctx, &out, "eth_call", args...)
	if err == nil {
		return nil, nil
	}
	re, ok := c.decoder.Explain(err)
	if !ok {
		if errorHas(err, "insufficient funds") {
			re, ok = &RevertError{Reason: "the sender has not the coins that the call sends along"}, true
		}
	}
	if !ok {
		return nil, fmt.Errorf("chain: simulate: %w", err)
	}
	return re.at(a.To, a.Data), nil
}

// governanceQueue is the storage slot of the governor's queue of calls to
// itself: OpenZeppelin's Governor after EIP712 (two strings) and Nonces, its
// name and its proposals. The governor takes a call of the timelock only if
// `execute` noted it there; a test holds the number.
const governanceQueue = 5

// asGovernor overrides the governor's queue so that it takes the timelock's
// calls as it would inside execute; nil where no call needs it.
func (c *Contracts) asGovernor(from dao.Address, actions []Action) map[string]any {
	if from != c.addr.Timelock {
		return nil
	}
	diff := map[string]string{}
	word := func(n uint64) dao.Hash { return FromHash(common.BigToHash(u64(n))) }
	count := uint64(0)
	for _, a := range actions {
		if a.To != c.addr.Governor {
			continue
		}
		key, base := word(count), word(governanceQueue+1)
		slot := dao.Keccak256(key[:], base[:])
		diff[slot.String()] = dao.Keccak256(a.Data).String()
		count++
	}
	if count == 0 {
		return nil
	}
	// The first of two 128-bit numbers, in the lower half, is where the queue
	// begins, the second where it ends.
	ends := common.BigToHash(new(big.Int).Lsh(u64(count), 128))
	diff[word(governanceQueue).String()] = FromHash(ends).String()
	return map[string]any{c.addr.Governor.String(): map[string]any{"stateDiff": diff}}
}
