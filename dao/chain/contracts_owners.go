package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"sahm/dao"
)

// Terms are what every sale of a dataset reads.
type Terms struct {
	Owner        dao.Address
	Version      uint32
	Rows         uint64
	Status       dao.DatasetStatus
	Acknowledged bool
	// FloorWei is in force in the present price period, NextFloorWei in the
	// one after it.
	FloorWei, NextFloorWei dao.Wei
}

// DatasetTerms reads the terms of a dataset; [ErrUnknownDataset].
func (c *Contracts) DatasetTerms(ctx context.Context, id dao.DatasetID) (Terms, error) {
	b := c.bound.datasets
	v, err := view(ctx, c, c.addr.Datasets, b.PackTerms([][32]byte{id}), b.UnpackTerms, "dataset terms")
	if isRevert(err, "UnknownDataset") {
		return Terms{}, fmt.Errorf("%w: %s", ErrUnknownDataset, id)
	}
	if err != nil {
		return Terms{}, err
	}
	if len(v) != 1 {
		return Terms{}, fmt.Errorf("%w: %s: %d terms of one dataset", ErrNoContract, c.addr.Datasets, len(v))
	}
	t := v[0]
	return Terms{Owner: FromAddress(t.Owner), Version: t.Version, Rows: t.Rows, Status: dao.DatasetStatus(t.Status), Acknowledged: t.Acknowledged,
		FloorWei: dao.NewWei(t.PriceFloorWei), NextFloorWei: dao.NewWei(t.NextPriceFloorWei)}, nil
}

// RoyaltyBps is the royalty that ERC-2981 advises, in 1/10000 of a sale.
func (c *Contracts) RoyaltyBps(ctx context.Context) (uint16, error) {
	b := c.bound.datasets
	return view(ctx, c, c.addr.Datasets, b.PackRoyaltyBps(), b.UnpackRoyaltyBps, "royalty")
}

// isValidSignature is ERC-1271's selector, and what a contract account answers
// to a signature that it accepts.
var isValidSignature = [4]byte{0x16, 0x26, 0xba, 0x7e}

// IsContract reports whether an account has code.
func (c *Contracts) IsContract(ctx context.Context, account dao.Address) (bool, error) {
	var code []byte
	var err error
	if c.hash != nil {
		code, err = c.c.eth.CodeAtHash(ctx, Address(account), *c.hash)
	} else {
		code, err = c.c.eth.CodeAt(ctx, Address(account), c.number)
	}
	if err != nil {
		return false, fmt.Errorf("chain: read account: %w", err)
	}
	return len(code) > 0, nil
}

// ContractSignature asks a contract account whether it accepts a signature of
// digest (ERC-1271), as the market's contracts will. contract is false, and
// nothing is asked, for an account without code. A contract that refuses,
// reverts or knows no ERC-1271 gives valid == false and no error.
func (c *Contracts) ContractSignature(ctx context.Context, account dao.Address, digest dao.Hash, sig []byte) (contract, valid bool, err error) {
	if contract, err = c.IsContract(ctx, account); err != nil || !contract {
		return false, false, err
	}
	data, err := packIsValidSignature(digest, sig)
	if err != nil {
		return true, false, err
	}
	to := Address(account)
	// Gas is bounded: the account's code is its owner's, the node is ours.
	out, err := c.c.eth.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data, Gas: maxSignatureGas}, c.number)
	if err != nil {
		if _, reverted := c.decoder.Explain(err); reverted || executionFailed(err) {
			return true, false, nil
		}
		return true, false, fmt.Errorf("chain: ask %s for its signature: %w", account, err)
	}
	return true, len(out) >= 32 && [4]byte(out[:4]) == isValidSignature && allZero(out[4:32]), nil
}

// executionFailed reports whether a node answered that it ran a call, which
// failed: out of gas, a bad jump and so on, in each node's own words.
func executionFailed(err error) bool {
	var answered rpc.Error
	if !errors.As(err, &answered) || errorHas(err, "not found", "missing trie", "timeout", "timed out", "busy", "too many") {
		return false
	}
	switch answered.ErrorCode() {
	case 3, -32000, -32015, -32003:
		return true
	}
	return false
}

// maxSignatureGas bounds what a contract account's check may use.
const maxSignatureGas = 1_000_000

func allZero(b []byte) bool { return !slices.ContainsFunc(b, func(v byte) bool { return v != 0 }) }

func packIsValidSignature(digest dao.Hash, sig []byte) ([]byte, error) {
	word, err1 := abi.NewType("bytes32", "", nil)
	text, err2 := abi.NewType("bytes", "", nil)
	if err1 != nil || err2 != nil {
		return nil, fmt.Errorf("chain: ERC-1271: %w", err1)
	}
	args, err := abi.Arguments{{Type: word}, {Type: text}}.Pack([32]byte(digest), sig)
	if err != nil {
		return nil, fmt.Errorf("chain: ERC-1271: %w", err)
	}
	return append(isValidSignature[:], args...), nil
}

// ShareClaims is what a share contract has paid to holder, by its events.
func (c *Contracts) ShareClaims(ctx context.Context, shares, holder dao.Address, from uint64) (dao.Wei, error) {
	b := c.bound.shares
	logs, err := c.logs(ctx, shares, from, b.GetABI().Events["EarningsClaimed"].ID, common.BytesToHash(Address(holder).Bytes()))
	if err != nil {
		return dao.Wei{}, err
	}
	sum := new(big.Int)
	for i := range logs {
		e, err := b.UnpackEarningsClaimedEvent(&logs[i])
		if err != nil {
			return dao.Wei{}, fmt.Errorf("chain: read claims of %s: %w", shares, err)
		}
		sum.Add(sum, e.AmountWei)
	}
	return dao.NewWei(sum), nil
}

// OfferCount is how many offers were ever made; their ids are 1 to that.
func (c *Contracts) OfferCount(ctx context.Context) (uint64, error) {
	b := c.bound.offers
	v, err := view(ctx, c, c.addr.Offers, b.PackCount(), b.UnpackCount, "number of offers")
	if err != nil {
		return 0, err
	}
	return v.Uint64(), nil
}

// ShareAllowance is how many units of owner's a spender may take.
func (c *Contracts) ShareAllowance(ctx context.Context, shares, owner, spender dao.Address) (dao.Wei, error) {
	b := c.bound.shares
	v, err := view(ctx, c, shares, b.PackAllowance(Address(owner), Address(spender)), b.UnpackAllowance, "allowance of shares")
	return dao.NewWei(v), err
}
