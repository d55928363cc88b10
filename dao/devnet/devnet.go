// Package devnet runs an Ethereum chain inside the process: go-ethereum with a
// simulated beacon, persistent, with no network of its own. It is what
// `sahm up` and `sahm demo` use where no chain is configured.
//
// It is not for production, where any EVM node takes its place: whoever runs
// the process could fork the chain. It promises that chain time follows the
// wall clock, that deadlines get their block, and that a transaction accepted
// through [Devnet.Handler] or [Devnet.RPC] is not lost by a crash. It is the
// only importer of go-ethereum's node.
package devnet

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"math/big"
	"net/http"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/rpc"

	"sahm/dao"
)

// ChainID is the embedded chain's default id.
const ChainID = 1337

// blockGas is the gas limit of a block: about 500 ordinary transactions.
const blockGas = 60_000_000

var (
	// ErrInUse reports a data directory that another process has open.
	ErrInUse = errors.New("devnet: data directory is in use")
	// ErrGenesis reports a data directory that holds a chain with another
	// chain id or other initial balances.
	ErrGenesis = errors.New("devnet: data directory holds a different chain")
)

// Config says what chain to run. DataDir and Logger are required.
type Config struct {
	// DataDir holds the chain and the journal of raw transactions.
	DataDir string
	// ChainID defaults to 1337.
	ChainID uint64
	// Alloc gives initial balances in wei. It is part of the genesis block:
	// opening a directory again needs the same one.
	Alloc  map[dao.Address]*big.Int
	Logger *slog.Logger
	// Deadlines, if set, returns the earliest chain time (unix seconds), not
	// before the head's, at which somebody waits for a block; 0 if nobody
	// does. It is asked after every block and once a second, never twice at
	// the same time, perhaps before Start has returned. Once the wall clock
	// reaches the deadline, blocks are sealed until chain time is past it.
	Deadlines func(context.Context) (uint64, error)
	// Idle is the time between blocks when nothing happens; default 15 s.
	Idle time.Duration
	// Origins lists the web origins that may use the handler; nil allows all,
	// which is safe as the node holds no keys.
	Origins []string
}

// Devnet is a running chain.
type Devnet struct {
	cfg    Config
	log    *slog.Logger
	stack  *node.Node
	eth    *eth.Ethereum
	beacon *catalyst.SimulatedBeacon
	gate   *gate
	rpc    *rpc.Client

	deadline atomic.Uint64
	sealed   chan struct{} // a block was sealed
	poke     chan struct{} // the deadline changed
	stop     context.CancelFunc
	tasks    sync.WaitGroup
	closing  sync.Once
	closeErr error
}

// Start opens or creates the chain in cfg.DataDir, sends the journalled
// transactions that it does not contain, seals a first block so that the head
// is fresh, and goes on sealing until Close. ctx bounds the start only. After a
// crash the chain may miss its last block or two.
func Start(ctx context.Context, cfg Config) (*Devnet, error) {
	if cfg.DataDir == "" || cfg.Logger == nil {
		return nil, errors.New("devnet: DataDir and Logger are required")
	}
	if cfg.ChainID == 0 {
		cfg.ChainID = ChainID
	}
	if cfg.Idle <= 0 {
		cfg.Idle = 15 * time.Second
	}
	d := &Devnet{cfg: cfg, log: cfg.Logger, sealed: make(chan struct{}, 1), poke: make(chan struct{}, 1)}
	if err := d.open(); err != nil {
		if d.stack != nil {
			err = errors.Join(err, d.stack.Close())
		}
		return nil, err
	}
	journal, err := openRawLog(filepath.Join(cfg.DataDir, "raw-transactions.jsonl"), cfg.Logger)
	if err != nil {
		return nil, errors.Join(err, d.stack.Close())
	}
	d.gate = newGate(d.stack.Attach(), journal, cfg)
	d.gate.replay(ctx, d.pool())
	if d.rpc, err = rpc.DialOptions(ctx, "http://devnet.invalid", rpc.WithHTTPClient(&http.Client{Transport: loopback{d.gate}})); err != nil {
		return nil, errors.Join(fmt.Errorf("devnet: connect: %w", err), journal.close(), d.stack.Close())
	}
	run, stop := context.WithCancel(context.Background())
	d.stop = stop
	ready := make(chan struct{})
	d.tasks.Go(func() { d.sealLoop(run, ready) })
	if cfg.Deadlines != nil {
		d.tasks.Go(func() { d.watchDeadlines(run) })
	}
	select {
	case <-ready:
		return d, nil
	case <-ctx.Done():
		return nil, errors.Join(fmt.Errorf("devnet: start: %w", ctx.Err()), d.Close())
	}
}

// open builds the node and starts it.
func (d *Devnet) open() error {
	nc := node.DefaultConfig
	nc.Name = "sahm" // the default is the program's name, which tests change
	nc.DataDir = d.cfg.DataDir
	nc.HTTPHost, nc.WSHost, nc.IPCPath = "", "", ""
	nc.P2P = p2p.Config{NoDiscovery: true, NoDial: true, MaxPeers: 0, ListenAddr: ""}
	stack, err := node.New(&nc)
	if err != nil {
		if errors.Is(err, node.ErrDatadirUsed) {
			return fmt.Errorf("%w: %s", ErrInUse, d.cfg.DataDir)
		}
		return fmt.Errorf("devnet: create node: %w", err)
	}
	d.stack = stack
	if d.eth, err = eth.New(stack, d.ethConfig()); err != nil {
		var other *core.GenesisMismatchError
		if errors.As(err, &other) {
			return fmt.Errorf("%w: %s: %w", ErrGenesis, d.cfg.DataDir, err)
		}
		return fmt.Errorf("devnet: open chain: %w", err)
	}
	fs := filters.NewFilterSystem(d.eth.APIBackend, filters.Config{})
	stack.RegisterAPIs([]rpc.API{{Namespace: "eth", Service: filters.NewFilterAPI(fs)}})
	if err := stack.Start(); err != nil {
		return fmt.Errorf("devnet: start node: %w", err)
	}
	// Period 0 and no simulated-beacon APIs: those would seal from a goroutine
	// of their own, beside sealLoop, and run chain time ahead.
	if d.beacon, err = catalyst.NewSimulatedBeacon(0, common.Address{}, d.eth); err != nil {
		return fmt.Errorf("devnet: create beacon: %w", err)
	}
	return nil
}

// genesis is the developers' one without the fork that makes storage dear.
func (d *Devnet) genesis() *core.Genesis {
	g := core.DeveloperGenesisBlock(blockGas, nil)
	chain := *g.Config
	chain.ChainID = new(big.Int).SetUint64(d.cfg.ChainID)
	chain.BogotaTime = nil
	g.Config = &chain
	g.Alloc = maps.Clone(g.Alloc)
	for a, wei := range d.cfg.Alloc {
		g.Alloc[common.Address(a)] = types.Account{Balance: new(big.Int).Set(wei)}
	}
	return g
}

func (d *Devnet) ethConfig() *ethconfig.Config {
	c := ethconfig.Defaults
	c.Genesis = d.genesis()
	c.NetworkId = d.cfg.ChainID
	c.SyncMode = ethconfig.FullSync // otherwise it ignores its own blocks
	// With the hash scheme and no pruning every block's state is on disk, and
	// a crash costs a block or two; the path scheme rewinds to the last clean
	// stop. A snapshot would rewind too.
	c.StateScheme, c.NoPruning, c.SnapshotCache = "hash", true, 0
	c.DatabaseCache, c.TrieCleanCache, c.TrieDirtyCache = 64, 16, 16
	c.TransactionHistory = 0 // index all
	c.LogNoHistory = true    // a chain this small is searched by bloom filter
	c.RPCTxFeeCap = 0
	c.Miner.GasCeil = blockGas
	c.Miner.GasPrice = big.NewInt(1) // the pool's minimum: what it takes is mined
	c.TxPool.NoLocals = true         // the gate keeps the journal
	c.TxPool.AccountSlots, c.TxPool.GlobalSlots = 4096, 16384
	c.TxPool.AccountQueue, c.TxPool.GlobalQueue = 4096, 16384
	return &c
}

// RPC is a connection inside the process. It passes through the same gate as
// outside clients: the same methods, the same journal.
func (d *Devnet) RPC() *rpc.Client { return d.rpc }

// Client is RPC as an Ethereum client.
func (d *Devnet) Client() *ethclient.Client { return ethclient.NewClient(d.rpc) }

// Handler serves JSON-RPC 2.0 over HTTP POST, single and batch, for wallets
// and tools. It allows the reading methods of eth, net and web3 and
// eth_sendRawTransaction, and answers -32601 to all others.
func (d *Devnet) Handler() http.Handler { return d.gate }

// Close stops sealing and closes the chain. It is safe to call twice.
func (d *Devnet) Close() error {
	d.closing.Do(func() {
		d.stop()
		d.tasks.Wait()
		d.rpc.Close()
		d.gate.close()
		d.closeErr = errors.Join(d.gate.journal.close(), d.beacon.Stop(), d.stack.Close())
	})
	return d.closeErr
}
