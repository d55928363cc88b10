package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	// maxTxGas is EIP-7825's limit for one transaction.
	maxTxGas = 1 << 24
	// gasReserve goes on top of the estimate and a quarter. The pending block
	// may hold this sender's previous transaction at the same timestamp, where
	// a vote checkpoint is overwritten cheaply; if the two land in different
	// blocks, each checkpoint is a new slot (22,100 gas, up to three a call).
	// What is not used is not paid.
	gasReserve = 80_000
	// minFeeCapEmbedded keeps transactions on the embedded chain mineable
	// when its base fee, which idles at 7 wei, rises in a burst.
	minFeeCapEmbedded = 1_000_000_000
	// maxTip is the most that is promised to who makes a block, per gas: 500
	// gwei, several times what the busiest chains ask for. The node names the
	// tip, and it may be another's, who makes blocks.
	maxTip = 500_000_000_000
	// settleLimit bounds how long an estimate that fails is retried while
	// earlier transactions of the sender are not mined.
	settleLimit = 30 * time.Second
)

func hexBytes(b []byte) hexutil.Bytes { return b }

// quote is what one round trip to the node says about an intent.
type quote struct {
	gas     uint64
	mined   uint64 // account nonce at the head, before the estimate was made
	nonce   uint64 // the same with what the pool holds
	tip     *big.Int
	feeCap  *big.Int
	balance *big.Int
	head    Head
}

func (q *quote) tx(chainID, nonce uint64, in Intent) *types.Transaction {
	value := in.Value
	if value == nil {
		value = new(big.Int)
	}
	var to *common.Address
	if !in.Create {
		a := Address(in.To)
		to = &a
	}
	return types.NewTx(&types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(chainID), Nonce: nonce, To: to, Data: in.Data,
		Value: value, Gas: q.gas, GasTipCap: q.tip, GasFeeCap: q.feeCap,
	})
}

// callArgs is the transaction object of eth_call and eth_estimateGas.
func (s *Sender) callArgs(in Intent) map[string]any {
	args := map[string]any{"from": Address(s.Address()), "input": hexBytes(in.Data)}
	if !in.Create {
		args["to"] = Address(in.To)
	}
	if in.Value != nil && in.Value.Sign() > 0 {
		args["value"] = (*hexutil.Big)(in.Value)
	}
	return args
}

// quoteUntilSettled believes a failing estimate only once every earlier
// transaction of this sender is mined: nodes cache the pending block (geth for
// two seconds), so that an approval sent a moment ago may be missing from it.
func (s *Sender) quoteUntilSettled(ctx context.Context, in Intent) (*quote, error) {
	for deadline := time.Now().Add(settleLimit); ; {
		q, err := s.quote(ctx, in)
		var re *RevertError
		if err == nil || !(errors.As(err, &re) || errors.Is(err, ErrInsufficientFunds)) {
			return q, err
		}
		if q.mined >= max(s.next, q.nonce) || !time.Now().Before(deadline) {
			return nil, err
		}
		if _, werr := s.c.waitHead(ctx, q.head.Hash, 2*time.Second); werr != nil {
			return nil, werr
		}
	}
}

// quote asks for everything in one batch. After a [*RevertError] or
// [ErrInsufficientFunds] the quote's nonces and head are valid.
func (s *Sender) quote(ctx context.Context, in Intent) (*quote, error) {
	var (
		gas     hexutil.Uint64
		mined   hexutil.Uint64
		nonce   hexutil.Uint64
		tip     hexutil.Big
		balance hexutil.Big
		block   *rpcBlock
	)
	self := Address(s.Address())
	batch := []rpc.BatchElem{ // executed in this order
		{Method: "eth_getTransactionCount", Args: []any{self, "latest"}, Result: &mined},
		{Method: "eth_getTransactionCount", Args: []any{self, "pending"}, Result: &nonce},
		{Method: "eth_getBlockByNumber", Args: []any{"latest", false}, Result: &block},
		{Method: "eth_maxPriorityFeePerGas", Result: &tip},
		{Method: "eth_getBalance", Args: []any{self, "pending"}, Result: &balance},
	}
	if in.GasLimit == 0 {
		batch = append(batch, rpc.BatchElem{Method: "eth_estimateGas", Args: []any{s.callArgs(in), "pending"}, Result: &gas})
	}
	if err := s.c.rpc.BatchCallContext(ctx, batch); err != nil {
		return nil, fmt.Errorf("chain: quote: %w", err)
	}
	for i, b := range batch[:5] {
		if b.Error != nil && i != 3 { // a node without a tip oracle gets the minimum
			return nil, fmt.Errorf("chain: quote: %s: %w", b.Method, b.Error)
		}
	}
	if block == nil {
		return nil, fmt.Errorf("chain: quote: %w: latest", ErrNoBlock)
	}
	q := &quote{mined: uint64(mined), nonce: uint64(nonce), head: block.head(), balance: balance.ToInt(), gas: in.GasLimit}
	q.tip, q.feeCap = fees(s.c.chainID, block.BaseFee.ToInt(), tip.ToInt())
	if in.GasLimit == 0 {
		if err := batch[5].Error; err != nil {
			if re, ok := s.decoder.Explain(err); ok {
				return q, re.at(in.To, in.Data)
			}
			if errorHas(err, "insufficient funds") {
				return q, fmt.Errorf("%w: %w", ErrInsufficientFunds, err)
			}
			return nil, fmt.Errorf("chain: estimate gas: %w", err)
		}
		most := uint64(maxTxGas)
		if in.MaxGas != 0 {
			most = min(most, in.MaxGas)
		}
		// One that no block takes would hold its nonce, and all after it, for ever.
		if uint64(gas) > most {
			return q, fmt.Errorf("%w: %d, at most %d", ErrTooMuchGas, uint64(gas), most)
		}
		q.gas = withReserve(uint64(gas))
	}
	cost := new(big.Int).Mul(q.feeCap, new(big.Int).SetUint64(q.gas))
	if in.Value != nil {
		cost.Add(cost, in.Value)
	}
	if q.balance.Cmp(cost) < 0 {
		return q, fmt.Errorf("%w: %s has %s wei, needs up to %s", ErrInsufficientFunds, s.Address(), q.balance, cost)
	}
	return q, nil
}

// withReserve is the gas limit for an estimate.
func withReserve(estimate uint64) uint64 {
	return min(estimate+estimate/4+gasReserve, maxTxGas)
}

func atMostTip(tip *big.Int) *big.Int {
	if most := big.NewInt(maxTip); tip.Cmp(most) > 0 {
		return most
	}
	return tip
}

// fees gives the tip and the most that is paid per gas: twice the base fee
// lets five full blocks pass before the fee must be raised. The base fee is the
// chain's and cannot be overstated, the tip is paid as signed.
func fees(chainID uint64, base, tip *big.Int) (tipCap, feeCap *big.Int) {
	if base == nil {
		base = new(big.Int)
	}
	tipCap = new(big.Int).Set(tip)
	if tipCap.Sign() <= 0 {
		tipCap.SetInt64(1)
	}
	tipCap = atMostTip(tipCap)
	feeCap = new(big.Int).Lsh(base, 1)
	feeCap.Add(feeCap, tipCap)
	if floor := big.NewInt(minFeeCapEmbedded); chainID == EmbeddedChainID && feeCap.Cmp(floor) < 0 {
		feeCap = floor
	}
	return tipCap, feeCap
}
