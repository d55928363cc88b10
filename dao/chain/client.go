// Package chain reaches any EVM chain over JSON-RPC: heads and finality, an
// idempotent journalled sender, a reorg-tolerant log indexer, revert decoding
// and key files. Daemons and the server share it.
//
// It does not embed a node (see dao/devnet), knows no contract (see
// dao/bindings) and decides nothing about the market. It promises that a
// transaction is on disk before it is on the network, that one intent is one
// transaction however often it is asked for, and that an event handed out is
// taken back when its block disappears.
package chain

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"sahm/dao"
)

// EmbeddedChainID is the chain id of the embedded chain, whose operator could
// fork it: no finality tag means anything there, see [Client.Finalized].
const EmbeddedChainID = 1337

// MaxHeadAge is the oldest head that is acted upon on the embedded chain.
const MaxHeadAge = 60 * time.Second

var (
	// ErrStaleHead reports that the node's head is older than [MaxHeadAge].
	ErrStaleHead = errors.New("chain: head is too old")
	// ErrNoBlock reports a block that the node does not have.
	ErrNoBlock = errors.New("chain: no such block")
)

// Address converts to go-ethereum's type.
func Address(a dao.Address) common.Address { return common.Address(a) }

// FromAddress converts from go-ethereum's type.
func FromAddress(a common.Address) dao.Address { return dao.Address(a) }

// Hash converts to go-ethereum's type.
func Hash(h dao.Hash) common.Hash { return common.Hash(h) }

// FromHash converts from go-ethereum's type.
func FromHash(h common.Hash) dao.Hash { return dao.Hash(h) }

// Head names a block. Time is in unix seconds of chain time.
type Head struct {
	Number uint64
	Hash   dao.Hash
	Parent dao.Hash
	Time   uint64
}

// Option changes a Client's defaults.
type Option func(*Client)

// WithClock replaces the wall clock against which a head's age is measured.
func WithClock(now func() time.Time) Option { return func(c *Client) { c.now = now } }

// WithPoll sets how often a new head is looked for (default 200 ms).
func WithPoll(d time.Duration) Option { return func(c *Client) { c.poll = d } }

// Client is a connection to one node. It is safe for concurrent use.
type Client struct {
	rpc     *rpc.Client
	eth     *ethclient.Client
	chainID uint64
	now     func() time.Time
	poll    time.Duration

	recent struct { // the last head seen, shared by everyone who waits
		sync.Mutex
		at   time.Time
		head Head
	}
}

// Dial connects to the node at url (http, https, ws or an IPC path) and reads
// its chain id.
func Dial(ctx context.Context, url string, opts ...Option) (*Client, error) {
	hc := &http.Client{Timeout: 30 * time.Second}
	if t, ok := http.DefaultTransport.(*http.Transport); ok {
		t = t.Clone()
		t.MaxIdleConnsPerHost = 32 // many wait for receipts at once
		hc.Transport = t
	}
	return DialHTTP(ctx, url, hc, opts...)
}

// DialHTTP is Dial with the HTTP client of the caller, for http and https.
func DialHTTP(ctx context.Context, url string, hc *http.Client, opts ...Option) (*Client, error) {
	rc, err := rpc.DialOptions(ctx, url, rpc.WithHTTPClient(hc))
	if err != nil {
		return nil, fmt.Errorf("chain: dial node: %w", err)
	}
	c, err := New(ctx, rc, opts...)
	if err != nil {
		rc.Close()
		return nil, err
	}
	return c, nil
}

// New wraps a connection that exists already; Close closes it.
func New(ctx context.Context, rc *rpc.Client, opts ...Option) (*Client, error) {
	c := &Client{rpc: rc, eth: ethclient.NewClient(rc), now: time.Now, poll: 200 * time.Millisecond}
	for _, o := range opts {
		o(c)
	}
	id, err := c.eth.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("chain: read chain id: %w", err)
	}
	if !id.IsUint64() {
		return nil, fmt.Errorf("chain: chain id %s does not fit 64 bits", id)
	}
	c.chainID = id.Uint64()
	return c, nil
}

// Close ends the connection.
func (c *Client) Close() { c.rpc.Close() }

// Eth is the connection as generated bindings want it.
func (c *Client) Eth() *ethclient.Client { return c.eth }

// ChainID is the node's chain id, read when the client was made.
func (c *Client) ChainID() uint64 { return c.chainID }

// Head asks for the latest block.
func (c *Client) Head(ctx context.Context) (Head, error) { return c.block(ctx, "latest") }

// BlockAt asks for the canonical block of that number; [ErrNoBlock] when the
// chain is shorter.
func (c *Client) BlockAt(ctx context.Context, number uint64) (Head, error) {
	return c.block(ctx, hexutil.EncodeUint64(number))
}

// Finalized returns the block up to which the chain may be acted upon. On
// [EmbeddedChainID] that is the head, provided it is younger than
// [MaxHeadAge] ([ErrStaleHead] otherwise); elsewhere it is the node's
// `finalized` block.
func (c *Client) Finalized(ctx context.Context) (Head, error) {
	if c.chainID != EmbeddedChainID {
		return c.block(ctx, "finalized")
	}
	h, err := c.Head(ctx)
	if err != nil {
		return Head{}, err
	}
	if age := c.age(h); age >= MaxHeadAge {
		return Head{}, fmt.Errorf("%w: block %d is %s old", ErrStaleHead, h.Number, age.Truncate(time.Second))
	}
	return h, nil
}

// HeadAge is how far the latest block lies behind the wall clock; never
// negative.
func (c *Client) HeadAge(ctx context.Context) (time.Duration, error) {
	h, err := c.Head(ctx)
	if err != nil {
		return 0, err
	}
	return c.age(h), nil
}

func (c *Client) age(h Head) time.Duration {
	return max(0, c.now().Sub(time.Unix(int64(h.Time), 0)))
}

// rpcBlock is the part of eth_getBlockByNumber that is needed. The hash is
// taken from the node, not recomputed, so that header fields unknown to this
// library version do not break the adapter.
type rpcBlock struct {
	Number  hexutil.Uint64 `json:"number"`
	Hash    common.Hash    `json:"hash"`
	Parent  common.Hash    `json:"parentHash"`
	Time    hexutil.Uint64 `json:"timestamp"`
	BaseFee *hexutil.Big   `json:"baseFeePerGas"`
}

func (b *rpcBlock) head() Head {
	return Head{Number: uint64(b.Number), Hash: FromHash(b.Hash), Parent: FromHash(b.Parent), Time: uint64(b.Time)}
}

func (c *Client) block(ctx context.Context, tag string) (Head, error) {
	var b *rpcBlock
	if err := c.rpc.CallContext(ctx, &b, "eth_getBlockByNumber", tag, false); err != nil {
		return Head{}, fmt.Errorf("chain: read block %s: %w", tag, err)
	}
	if b == nil {
		return Head{}, fmt.Errorf("%w: %s", ErrNoBlock, tag)
	}
	return b.head(), nil
}

// recentHead is Head, asked at most once per poll interval whoever asks.
func (c *Client) recentHead(ctx context.Context) (Head, error) {
	r := &c.recent
	r.Lock()
	defer r.Unlock()
	if !r.at.IsZero() && time.Since(r.at) < c.poll {
		return r.head, nil
	}
	h, err := c.Head(ctx)
	if err != nil {
		return Head{}, err
	}
	r.at, r.head = time.Now(), h
	return h, nil
}

// waitHead returns once the head differs from after, or limit has passed.
// Errors of the node are waited out too: a node that restarts is normal.
func (c *Client) waitHead(ctx context.Context, after dao.Hash, limit time.Duration) (Head, error) {
	deadline := time.NewTimer(limit)
	defer deadline.Stop()
	tick := time.NewTicker(c.poll)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return Head{}, ctx.Err()
		case <-deadline.C:
			return c.recentHead(ctx)
		case <-tick.C:
			if h, err := c.recentHead(ctx); err == nil && h.Hash != after {
				return h, nil
			}
		}
	}
}
