package devnet

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"sahm/dao"
)

// Call is one transaction of a rehearsal; a zero To creates a contract.
type Call struct {
	To   dao.Address
	Data []byte
}

// Rehearsed is what a transaction would do.
type Rehearsed struct {
	// Contract and CodeHash (keccak-256 of the code) are of what it creates.
	Contract dao.Address
	CodeHash dao.Hash
	// GasUsed is what it costs; GasNeeded is at least as much, before refunds.
	GasUsed, GasNeeded uint64
}

// Rehearse carries out the transactions of one account, with consecutive
// nonces from nonce on, on an empty chain of that id in memory, under the rules
// of the embedded chain. What a contract's code becomes depends on chain id,
// account, nonce and arguments only, so the hashes are those of the same
// transactions on any chain with the same rules; gas may differ where calls
// read what an empty chain does not have.
func Rehearse(ctx context.Context, chainID uint64, from dao.Address, nonce uint64, calls []Call) ([]Rehearsed, error) {
	config := *core.DeveloperGenesisBlock(blockGas, nil).Config
	config.ChainID, config.BogotaTime = new(big.Int).SetUint64(chainID), nil
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		return nil, fmt.Errorf("devnet: rehearse: %w", err)
	}
	const now = 1_800_000_000 // later than any fork's time; no code depends on it
	rules := config.Rules(big.NewInt(1), true, now)
	sender := common.Address(from)
	db.SetNonce(sender, nonce, tracing.NonceChangeUnspecified)
	evm := vm.NewEVM(vm.BlockContext{
		CanTransfer: core.CanTransfer, Transfer: core.Transfer, GetHash: func(uint64) common.Hash { return common.Hash{} },
		BlockNumber: big.NewInt(1), Time: now, Difficulty: new(big.Int), GasLimit: blockGas,
		BaseFee: new(big.Int), BlobBaseFee: big.NewInt(1), Random: new(common.Hash), CostPerStateByte: params.CostPerStateByte,
	}, db, &config, vm.Config{NoBaseFee: true})
	signer := unsigned{types.LatestSignerForChainID(config.ChainID), sender}
	out := make([]Rehearsed, len(calls))
	for i, c := range calls {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		var to *common.Address
		if !c.To.IsZero() {
			a := common.Address(c.To)
			to = &a
		}
		msg, err := core.TransactionToMessage(types.NewTx(&types.DynamicFeeTx{ChainID: config.ChainID, Nonce: nonce + uint64(i), To: to,
			Data: c.Data, Gas: params.MaxTxGas, GasTipCap: new(big.Int), GasFeeCap: new(big.Int), Value: new(big.Int)}), signer, new(big.Int))
		if err != nil {
			return nil, fmt.Errorf("devnet: rehearse transaction %d: %w", i+1, err)
		}
		r, err := core.ApplyMessage(evm, msg, nil)
		if err == nil {
			err = r.Err
		}
		if err != nil {
			return nil, fmt.Errorf("devnet: rehearse transaction %d: %w", i+1, err)
		}
		db.Finalise(rules)
		out[i].GasUsed, out[i].GasNeeded = r.UsedGas, max(r.UsedGas, r.MaxUsedGas)
		if to == nil {
			at := crypto.CreateAddress(sender, nonce+uint64(i))
			out[i].Contract, out[i].CodeHash = dao.Address(at), dao.Hash(db.GetCodeHash(at))
		}
	}
	return out, nil
}

// unsigned takes transactions as one account's without a signature.
type unsigned struct {
	types.Signer
	from common.Address
}

func (u unsigned) Sender(*types.Transaction) (common.Address, error) { return u.from, nil }

func (u unsigned) Equal(other types.Signer) bool { return other == types.Signer(u) }
