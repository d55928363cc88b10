package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/core/types"

	"sahm/dao"
)

var (
	// ErrBadIntent reports an intent that cannot be turned into a transaction.
	ErrBadIntent = errors.New("chain: bad intent")
	// ErrNotBroadcast says that the transaction is journalled and will be
	// sent again by Reconcile, Run or Wait, but that the node did not take it
	// now. Callers that only need it to happen may go on.
	ErrNotBroadcast = errors.New("chain: transaction is journalled but the node did not take it yet")
	// ErrInsufficientFunds reports an account that cannot pay for the gas and
	// value; nothing was journalled.
	ErrInsufficientFunds = errors.New("chain: insufficient funds")
	// ErrTooMuchGas reports a call that would use more gas than its intent
	// allows, or than fits a transaction; nothing was journalled.
	ErrTooMuchGas = errors.New("chain: the call uses too much gas")
)

// Intent is something to be done on chain exactly once.
type Intent struct {
	// Key names it, 1 to 256 bytes, unique per sender for ever, for example
	// "run/0xab…/commit/3".
	Key string
	// To is the contract called. It must not be zero unless Create is set.
	To dao.Address
	// Create deploys Data as a contract instead.
	Create bool
	Data   []byte
	// Value is sent along, in wei; nil is 0.
	Value *big.Int
	// GasLimit skips estimation, and with it the check that the call would
	// succeed, if it is not 0.
	GasLimit uint64
	// MaxGas is the most that an estimate may be, where code of strangers runs
	// at this sender's cost; 0 is EIP-7825's limit for every transaction.
	MaxGas uint64
}

func (in Intent) check() error {
	switch {
	case in.Key == "" || len(in.Key) > 256:
		return fmt.Errorf("%w: key has %d bytes, want 1 to 256", ErrBadIntent, len(in.Key))
	case in.Create && !in.To.IsZero():
		return fmt.Errorf("%w: %q creates a contract and has a receiver", ErrBadIntent, in.Key)
	case !in.Create && in.To.IsZero():
		return fmt.Errorf("%w: %q has no receiver", ErrBadIntent, in.Key)
	case in.Value != nil && in.Value.Sign() < 0:
		return fmt.Errorf("%w: %q has a negative value", ErrBadIntent, in.Key)
	}
	return nil
}

// Receipt is the outcome of a mined transaction.
type Receipt struct {
	TxHash    dao.Hash
	Block     uint64
	BlockHash dao.Hash
	GasUsed   uint64
	FeeWei    dao.Wei // gas used at the price paid; 0 where the node does not say
	// Contract is the address created, zero if none was.
	Contract dao.Address
	Logs     []*types.Log
}

// SenderConfig is what a Sender needs. Client, Signer, Journal and Logger are
// required.
type SenderConfig struct {
	Client  *Client
	Signer  *Signer
	Journal Journal
	// ABIs name the custom errors in a [RevertError].
	ABIs   []abi.ABI
	Logger *slog.Logger
	// Rebroadcast is how long Wait lets a transaction be missing before it
	// reconciles, and the period of Run; default 5 s.
	Rebroadcast time.Duration
}

// Sender turns the intents of one key into transactions. It pipelines: Send
// does not wait for inclusion. One Sender per key and process; several
// processes may share a key only through one shared Journal. It is safe for
// concurrent use.
type Sender struct {
	c       *Client
	signer  *Signer
	journal Journal
	decoder *RevertDecoder
	log     *slog.Logger
	every   time.Duration

	mu         sync.Mutex // serialises nonces; held over journal and node calls
	next       uint64     // lowest nonce not yet given out, once known
	known      bool
	reconciled time.Time
}

// NewSender checks cfg. It touches neither node nor journal; call
// [Sender.Reconcile] after a restart, before the first Send.
func NewSender(cfg SenderConfig) (*Sender, error) {
	if cfg.Client == nil || cfg.Signer == nil || cfg.Journal == nil || cfg.Logger == nil {
		return nil, errors.New("chain: sender needs a client, a signer, a journal and a logger")
	}
	if cfg.Rebroadcast <= 0 {
		cfg.Rebroadcast = 5 * time.Second
	}
	return &Sender{
		c: cfg.Client, signer: cfg.Signer, journal: cfg.Journal, every: cfg.Rebroadcast,
		decoder: NewRevertDecoder(cfg.ABIs...),
		log:     cfg.Logger.With("account", cfg.Signer.Address().String()),
	}, nil
}

// Address is the account that pays.
func (s *Sender) Address() dao.Address { return s.signer.Address() }

// Send makes sure that the intent is journalled and on its way, and returns
// its transaction. If Key was used before, it is that transaction, sent again
// if it is not mined; the rest of the intent is then ignored. Otherwise gas is
// estimated on the pending block; a call that would revert is a
// [*RevertError] and leaves no trace. [ErrNotBroadcast] comes with a valid
// hash.
func (s *Sender) Send(ctx context.Context, in Intent) (dao.Hash, error) {
	if err := in.check(); err != nil {
		return dao.Hash{}, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	e, err := s.journal.Get(ctx, s.Address(), in.Key)
	if errors.Is(err, ErrNotFound) {
		e, err = s.admit(ctx, in)
	}
	if err != nil {
		return dao.Hash{}, fmt.Errorf("send %q: %w", in.Key, err)
	}
	if e.Mined {
		return e.MinedHash, nil
	}
	if err := s.broadcast(ctx, e.Raw); err != nil && !isNonceTooLow(err) {
		s.log.Warn("node did not take a transaction", "intent", in.Key, "tx", e.Hash().String(), "error", err.Error())
		return e.Hash(), fmt.Errorf("send %q: %w: %w", in.Key, ErrNotBroadcast, err)
	}
	return e.Hash(), nil
}

// admit estimates, signs and journals a new intent.
func (s *Sender) admit(ctx context.Context, in Intent) (Entry, error) {
	q, err := s.quoteUntilSettled(ctx, in)
	if err != nil {
		return Entry{}, err
	}
	for {
		nonce, err := s.allocate(ctx, q.nonce)
		if err != nil {
			return Entry{}, err
		}
		e, err := s.sign(in.Key, nonce, q.tx(s.c.chainID, nonce, in))
		if err != nil {
			return Entry{}, err
		}
		err = s.journal.Put(ctx, e)
		switch {
		case err == nil:
			s.next = nonce + 1
			s.log.Debug("journalled a transaction", "intent", in.Key, "nonce", nonce, "tx", e.Hash().String())
			return e, nil
		case errors.Is(err, ErrIntentExists): // another process was first
			return s.journal.Get(ctx, s.Address(), in.Key)
		case errors.Is(err, ErrNonceTaken):
			s.next = nonce + 1
			q.nonce = max(q.nonce, nonce+1)
		default:
			return Entry{}, err
		}
		if err := ctx.Err(); err != nil {
			return Entry{}, err
		}
	}
}

// allocate picks the next nonce: never below what the node has queued, nor
// below one that the journal has given out.
func (s *Sender) allocate(ctx context.Context, pending uint64) (uint64, error) {
	if !s.known {
		entries, err := s.journal.Pending(ctx, s.Address())
		if err != nil {
			return 0, err
		}
		if n := len(entries); n > 0 {
			s.next = max(s.next, entries[n-1].Nonce+1)
		}
		s.known = true
	}
	s.next = max(s.next, pending)
	return s.next, nil
}

// sign makes the entry for tx.
func (s *Sender) sign(key string, nonce uint64, tx *types.Transaction) (Entry, error) {
	signed, err := s.signer.SignTx(tx, s.c.chainID)
	if err != nil {
		return Entry{}, err
	}
	raw, err := signed.MarshalBinary()
	if err != nil {
		return Entry{}, fmt.Errorf("chain: encode transaction: %w", err)
	}
	return Entry{Key: key, From: s.Address(), Nonce: nonce, Raw: raw, Hashes: []dao.Hash{FromHash(signed.Hash())}}, nil
}

// broadcast hands signed bytes to the node; one it has already is a success.
func (s *Sender) broadcast(ctx context.Context, raw []byte) error {
	err := s.c.rpc.CallContext(ctx, nil, "eth_sendRawTransaction", hexBytes(raw))
	if err != nil && strings.Contains(err.Error(), "already known") {
		return nil
	}
	return err
}

// JSON-RPC has no error codes for these; the texts are go-ethereum's, which
// reth, erigon, nethermind and anvil use too, give or take case.
func errorHas(err error, texts ...string) bool {
	if err == nil {
		return false
	}
	msg := strings.ToLower(err.Error())
	for _, t := range texts {
		if strings.Contains(msg, t) {
			return true
		}
	}
	return false
}

func isNonceTooLow(err error) bool { return errorHas(err, "nonce too low") }

func isUnderpriced(err error) bool {
	return errorHas(err, "underpriced", "less than block base fee", "fee cap less than", "gas price below")
}
