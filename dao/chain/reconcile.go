package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"sahm/dao"
)

// settledDepth is how many blocks must lie on top of a transaction on the
// embedded chain, which may lose its last blocks in a crash, before the
// journal stops watching it.
const settledDepth = 12

// settleHead is how long a node may take from showing a receipt to reading the
// state after it.
const settleHead = 2 * time.Second

// fillerKey names the empty transaction that closes a gap in the nonces.
func fillerKey(nonce uint64) string { return fmt.Sprintf("nonce-filler/%d", nonce) }

// Wait blocks until the intent's transaction is included at the head and
// returns its receipt, or a [*RevertError] if it failed there.
// [ErrNotFound] if the intent was never sent. Inclusion is not finality: see
// [Client.Finalized].
func (s *Sender) Wait(ctx context.Context, key string) (*Receipt, error) {
	missing := time.Now()
	for {
		e, err := s.journal.Get(ctx, s.Address(), key)
		if err != nil {
			return nil, fmt.Errorf("wait for %q: %w", key, err)
		}
		head, err := s.c.recentHead(ctx)
		if err == nil {
			var r *types.Receipt
			if r, err = s.receipt(ctx, e); r != nil {
				s.readable(ctx, r.BlockNumber.Uint64())
				return s.outcome(ctx, r)
			}
		}
		if err != nil && ctx.Err() == nil {
			s.log.Warn("cannot ask for a receipt", "intent", key, "error", err.Error())
		}
		if time.Since(missing) >= s.every {
			missing = time.Now()
			if err := s.reconcileIfDue(ctx); err != nil && ctx.Err() == nil {
				s.log.Warn("cannot reconcile transactions", "error", err.Error())
			}
		}
		if _, err := s.c.waitHead(ctx, head.Hash, min(2*time.Second, s.every)); err != nil && ctx.Err() != nil {
			return nil, fmt.Errorf("wait for %q: %w", key, ctx.Err())
		}
	}
}

// readable waits a moment for the node's head to be a receipt's block: nodes
// show the receipt a little before they read the state after it, and who waits
// for a transaction reads what it changed next.
func (s *Sender) readable(ctx context.Context, block uint64) {
	for end := time.Now().Add(settleHead); time.Now().Before(end); {
		if h, err := s.c.Head(ctx); err != nil || h.Number >= block {
			return
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(5 * time.Millisecond):
		}
	}
}

// receipt finds the receipt of any version of the transaction, nil if none is
// included.
func (s *Sender) receipt(ctx context.Context, e Entry) (*types.Receipt, error) {
	for i := len(e.Hashes) - 1; i >= 0; i-- {
		r, err := s.c.eth.TransactionReceipt(ctx, Hash(e.Hashes[i]))
		if err == nil {
			return r, nil
		}
		// geth answers "indexing" for unknown hashes while it catches up.
		if !errors.Is(err, ethereum.NotFound) && !errorHas(err, "not found", "indexing") {
			return nil, fmt.Errorf("chain: read receipt: %w", err)
		}
	}
	return nil, nil
}

func (s *Sender) outcome(ctx context.Context, r *types.Receipt) (*Receipt, error) {
	if r.Status == types.ReceiptStatusSuccessful {
		var fee dao.Wei
		if p := r.EffectiveGasPrice; p != nil && p.Sign() >= 0 {
			fee = dao.NewWei(new(big.Int).Mul(p, new(big.Int).SetUint64(r.GasUsed)))
		}
		return &Receipt{
			TxHash: FromHash(r.TxHash), Block: r.BlockNumber.Uint64(), BlockHash: FromHash(r.BlockHash),
			GasUsed: r.GasUsed, FeeWei: fee, Contract: FromAddress(r.ContractAddress), Logs: r.Logs,
		}, nil
	}
	re := s.whyReverted(ctx, r)
	re.TxHash = FromHash(r.TxHash)
	return nil, re
}

// whyReverted runs the call again, as a receipt holds no return data: on the
// state before the block at the block's time, then on the state after it. The
// answer can be incomplete if transactions of the same block mattered.
func (s *Sender) whyReverted(ctx context.Context, r *types.Receipt) *RevertError {
	unknown := &RevertError{}
	tx, _, err := s.c.eth.TransactionByHash(ctx, r.TxHash)
	if err != nil {
		return unknown
	}
	if r.GasUsed >= tx.Gas() {
		unknown.Reason = "out of gas"
	}
	in := Intent{Create: tx.To() == nil, Data: tx.Data(), Value: tx.Value()}
	if tx.To() != nil {
		in.To = FromAddress(*tx.To())
	}
	unknown.at(in.To, in.Data)
	args := s.callArgs(in)
	args["gas"] = hexutil.Uint64(tx.Gas())
	block, err := s.c.BlockAt(ctx, r.BlockNumber.Uint64())
	if err != nil {
		return unknown
	}
	at := map[string]any{"time": hexutil.Uint64(block.Time), "number": hexutil.Uint64(block.Number)}
	before, after := hexutil.EncodeUint64(block.Number-1), hexutil.EncodeUint64(block.Number)
	for _, params := range [][]any{{args, before, map[string]any{}, at}, {args, before}, {args, after}} {
		var out json.RawMessage
		err := s.c.rpc.CallContext(ctx, &out, "eth_call", params...)
		if re, ok := s.decoder.Explain(err); ok && (len(re.Data) > 0 || re.Reason != "") {
			return re.at(in.To, in.Data)
		}
	}
	return unknown
}

// Run reconciles every Rebroadcast period until ctx ends.
func (s *Sender) Run(ctx context.Context) error {
	t := time.NewTicker(s.every)
	defer t.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-t.C:
			if err := s.reconcileIfDue(ctx); err != nil && ctx.Err() == nil {
				s.log.Warn("cannot reconcile transactions", "error", err.Error())
			}
		}
	}
}

func (s *Sender) reconcileIfDue(ctx context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if time.Since(s.reconciled) < s.every {
		return nil
	}
	return s.reconcile(ctx)
}

// Reconcile brings journal and chain together: what is included for good is
// marked, what the node does not have is sent again in nonce order, a fee that
// the chain has outgrown is raised, an intent whose nonce another transaction
// used up for good is signed again with a new one, and a nonce that nobody
// holds is filled with an empty transaction so that the later ones can be
// mined.
func (s *Sender) Reconcile(ctx context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.reconcile(ctx)
}

func (s *Sender) reconcile(ctx context.Context) error {
	entries, err := s.journal.Pending(ctx, s.Address())
	if err != nil {
		return fmt.Errorf("reconcile: %w", err)
	}
	if len(entries) == 0 {
		s.reconciled = time.Now()
		return nil
	}
	st, err := s.state(ctx)
	if err != nil {
		return fmt.Errorf("reconcile: %w", err)
	}
	if last := entries[len(entries)-1].Nonce; !s.known || s.next <= last {
		s.next, s.known = max(s.next, last+1, st.mined), true
	}
	if err := s.fillGaps(ctx, entries, st); err != nil {
		return fmt.Errorf("reconcile: %w", err)
	}
	for _, e := range entries {
		if err := s.settle(ctx, e, st); err != nil {
			return fmt.Errorf("reconcile %q: %w", e.Key, err)
		}
	}
	s.reconciled = time.Now()
	return nil
}

// accountState is the chain's view of the account at one moment.
type accountState struct {
	head      Head
	mined     uint64 // next nonce at the head
	finalized uint64 // next nonce at the block that cannot go away
	settled   uint64 // that block's number
	baseFee   *big.Int
	tip       *big.Int
}

func (s *Sender) state(ctx context.Context) (accountState, error) {
	var st accountState
	var b *rpcBlock
	if err := s.c.rpc.CallContext(ctx, &b, "eth_getBlockByNumber", "latest", false); err != nil {
		return st, err
	}
	if b == nil {
		return st, ErrNoBlock
	}
	st.head, st.baseFee = b.head(), b.BaseFee.ToInt()
	if s.c.chainID == EmbeddedChainID {
		st.settled = st.head.Number - min(st.head.Number, settledDepth)
	} else if f, err := s.c.block(ctx, "finalized"); err == nil {
		st.settled = f.Number
	}
	self := Address(s.Address())
	var err error
	if st.mined, err = s.c.eth.NonceAt(ctx, self, new(big.Int).SetUint64(st.head.Number)); err != nil {
		return st, err
	}
	if st.finalized, err = s.c.eth.NonceAt(ctx, self, new(big.Int).SetUint64(st.settled)); err != nil {
		return st, err
	}
	if st.tip, err = s.c.eth.SuggestGasTipCap(ctx); err != nil {
		st.tip = big.NewInt(1)
	}
	return st, nil
}

// fillGaps sends an empty transaction for every nonce between the account's
// and the journal's last that neither the journal nor the node's pool holds.
func (s *Sender) fillGaps(ctx context.Context, entries []Entry, st accountState) error {
	want := st.mined
	for _, e := range entries {
		for ; want < e.Nonce; want++ {
			queued, err := s.c.eth.PendingNonceAt(ctx, Address(s.Address()))
			if err != nil {
				return err
			}
			if queued > want {
				continue // a transaction that this journal does not know holds it
			}
			s.log.Warn("filling a nonce that no transaction holds", "nonce", want)
			tip, feeCap := fees(s.c.chainID, st.baseFee, st.tip)
			q := &quote{gas: 21_000, tip: tip, feeCap: feeCap}
			filler, err := s.sign(fillerKey(want), want, q.tx(s.c.chainID, want, Intent{To: s.Address()}))
			if err != nil {
				return err
			}
			if err := s.journal.Put(ctx, filler); err != nil && !errors.Is(err, ErrIntentExists) && !errors.Is(err, ErrNonceTaken) {
				return err
			}
			if err := s.broadcast(ctx, filler.Raw); err != nil {
				s.log.Warn("node did not take a nonce filler", "nonce", want, "error", err.Error())
			}
		}
		want = max(want, e.Nonce+1)
	}
	return nil
}

// settle does for one entry what Reconcile promises. Errors of the node's
// pool are logged: the next pass tries again.
func (s *Sender) settle(ctx context.Context, e Entry, st accountState) error {
	r, err := s.receipt(ctx, e)
	if err != nil {
		return err
	}
	if r != nil {
		if n := r.BlockNumber.Uint64(); n <= st.settled {
			return s.journal.MarkMined(ctx, e.From, e.Key, FromHash(r.TxHash), n)
		}
		return nil
	}
	if e.Nonce < st.finalized {
		if e.Key == fillerKey(e.Nonce) { // somebody else filled it
			return s.journal.MarkMined(ctx, e.From, e.Key, e.Hash(), st.settled)
		}
		return s.resign(ctx, e)
	}
	if e.Nonce < st.mined {
		return nil // another transaction has the nonce, but may still lose it
	}
	raised, err := s.raiseFee(ctx, e, st, false)
	if err != nil {
		return err
	}
	err = s.broadcast(ctx, raised.Raw)
	if isUnderpriced(err) {
		if raised, err = s.raiseFee(ctx, raised, st, true); err != nil {
			return err
		}
		err = s.broadcast(ctx, raised.Raw)
	}
	if err != nil && !isNonceTooLow(err) {
		s.log.Warn("node did not take a transaction again", "intent", e.Key, "nonce", e.Nonce, "error", err.Error())
	}
	return nil
}

// resign gives an intent a new nonce after its old one was used up for good.
func (s *Sender) resign(ctx context.Context, e Entry) error {
	var tx types.Transaction
	if err := tx.UnmarshalBinary(e.Raw); err != nil {
		return fmt.Errorf("chain: journalled transaction: %w", err)
	}
	queued, err := s.c.eth.PendingNonceAt(ctx, Address(s.Address()))
	if err != nil {
		return err
	}
	nonce, err := s.allocate(ctx, queued)
	if err != nil {
		return err
	}
	return s.reissue(ctx, e, &tx, nonce, tx.GasTipCap(), tx.GasFeeCap())
}

// raiseFee signs again with a higher fee where the chain asks for it (or
// force is set); pools want at least a tenth more on both parts.
func (s *Sender) raiseFee(ctx context.Context, e Entry, st accountState, force bool) (Entry, error) {
	var tx types.Transaction
	if err := tx.UnmarshalBinary(e.Raw); err != nil {
		return e, fmt.Errorf("chain: journalled transaction: %w", err)
	}
	if !force && (st.baseFee == nil || tx.GasFeeCap().Cmp(st.baseFee) >= 0) {
		return e, nil
	}
	tip, feeCap := fees(s.c.chainID, st.baseFee, st.tip)
	tip, feeCap = atMostTip(maxBig(tip, bumped(tx.GasTipCap()))), maxBig(feeCap, bumped(tx.GasFeeCap()))
	if err := s.reissue(ctx, e, &tx, e.Nonce, tip, maxBig(feeCap, tip)); err != nil {
		return e, err
	}
	return s.journal.Get(ctx, e.From, e.Key)
}

func bumped(v *big.Int) *big.Int {
	b := new(big.Int).Mul(v, big.NewInt(5))
	b.Rsh(b, 2)
	return b.Add(b, big.NewInt(1))
}

func maxBig(a, b *big.Int) *big.Int {
	if a.Cmp(b) >= 0 {
		return a
	}
	return b
}

// reissue journals, then sends, the same call under another nonce or fee.
func (s *Sender) reissue(ctx context.Context, e Entry, tx *types.Transaction, nonce uint64, tip, feeCap *big.Int) error {
	again, err := s.sign(e.Key, nonce, types.NewTx(&types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(s.c.chainID), Nonce: nonce, To: tx.To(), Data: tx.Data(),
		Value: tx.Value(), Gas: tx.Gas(), GasTipCap: tip, GasFeeCap: feeCap,
	}))
	if err != nil {
		return err
	}
	again.Hashes = append(append([]dao.Hash(nil), e.Hashes...), again.Hashes...)
	if err := s.journal.Replace(ctx, again); err != nil {
		return err
	}
	s.next = max(s.next, nonce+1)
	s.log.Info("signed a transaction again", "intent", e.Key, "nonce", nonce, "was", e.Nonce, "tx", again.Hash().String())
	if err := s.broadcast(ctx, again.Raw); err != nil && !isUnderpriced(err) {
		s.log.Warn("node did not take a transaction again", "intent", e.Key, "nonce", nonce, "error", err.Error())
	}
	return nil
}
