// Package daotest runs the whole market's contracts on a simulated chain in
// the test's process: deployed as in production, governed by one voter, with
// a committee whose keys the test has.
//
// It is for tests only: keys are derived from names and anyone can make them.
// Blocks are sealed as soon as transactions wait; chain time follows the wall
// clock, a little ahead of it, and Advance moves it.
package daotest

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	gethnode "github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/typed"
)

// ChainID is the simulated chain's id, that of the embedded chain.
const ChainID = chain.EmbeddedChainID

// Account is a funded key that sends and signs.
type Account struct {
	*typed.Key
	Signer *chain.Signer
	Sender *chain.Sender
}

// Chain is a simulated chain with everything deployed.
type Chain struct {
	// Endpoint is what chain.Dial takes to reach the node.
	Endpoint  string
	Client    *chain.Client
	Addresses chain.Addresses
	Contracts *chain.Contracts
	// Voter holds all votes and has delegated them to itself.
	Voter *Account
	// Custodians are the committee of epoch 1, in committee order. They have
	// no ether: custodians sign, others send.
	Custodians []*typed.Key
	Threshold  int

	sim      *simulated.Backend // nil: an anvil, see StartAnvil
	sealing  sync.Mutex         // the simulated beacon seals from one goroutine only
	rpc      *rpc.Client
	accounts map[string]*Account
	bank     *Account
	dir      string
	keys     int
	forgets  int // see Forget
}

// Config is what a test may change; see [DefaultConfig].
type Config = chain.DeployConfig

// committee is the size of the first committee; 3 of 5, the default of the
// protocols.
const committee = 5

// Ether is 10^18 wei, of the chain's coin or of the credit token.
func Ether(n int64) dao.Wei {
	return dao.NewWei(new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)))
}

// DefaultConfig is the market that Start deploys; voter, custodians and
// payment token are filled in by Start.
func DefaultConfig() Config {
	return Config{
		VotingDelay: 1, VotingPeriod: 4, ProposalThreshold: Ether(1), QuorumPercent: 4, TimelockDelay: 1,
		VoteExtension: 2, VotesPerCredit: Ether(2), VotesPerEpoch: Ether(100_000),
		Supply: Ether(1_000_000), ChallengeWindow: 2, MinStake: Ether(100), ExitDelay: 60, Threshold: 3,
		Audits:   chain.AuditParameters{Draws: 2, BeaconDelay: 2, AuditSeconds: 60, RevealSeconds: 60},
		Disputes: chain.DisputeParameters{BondWei: Ether(10), SlashWei: Ether(40), RewardBps: 4_000, ClockSeconds: 60, RulingSeconds: 60},
		Prices: chain.PriceParameters{
			BasePriceWei: Ether(10), PerRowWei: dao.WeiOf(1e15), TierBps: [3]uint32{8_000, 10_000, 20_000},
			GuaranteedBps: 6_000, ComputePerSeatRoundWei: Ether(1), CustodyPerRoundWei: Ether(1), DAOFeeBps: 500,
		},
	}
}

// Start runs a chain until the test ends. change, if any, adjusts the
// deployment.
func Start(t testing.TB, change ...func(*Config)) *Chain {
	t.Helper()
	return deployOn(t, startNode(t), change...)
}

// deployOn puts the market on a fresh chain.
func deployOn(t testing.TB, c *Chain, change ...func(*Config)) *Chain {
	t.Helper()
	cfg := DefaultConfig()
	c.Voter = c.account(t, "voter")
	cfg.Holder = c.Voter.Address()
	for i := range committee {
		k := Key(t, "custodian/"+string(rune('0'+i)))
		c.Custodians = append(c.Custodians, k)
		cfg.Custodians = append(cfg.Custodians, k.Address())
		cfg.SealingKeys = append(cfg.SealingKeys, dao.Keccak256([]byte("sealing"), []byte{byte(i)}))
	}
	for _, f := range change {
		f(&cfg)
	}
	c.Threshold = int(cfg.Threshold)
	deployer := c.account(t, "deployer")
	a, err := chain.Deploy(t.Context(), deployer.Sender, c.Client, cfg)
	if err != nil {
		t.Fatal(err)
	}
	c.Addresses, c.Contracts = a, chain.NewContracts(c.Client, a)
	c.Do(t, c.Voter)(c.Contracts.PackDelegate(c.Voter.Address()))
	return c
}

// Key derives a key from a name: the same name, the same key.
func Key(t testing.TB, name string) *typed.Key {
	t.Helper()
	secret := dao.Keccak256([]byte("daotest/" + name))
	k, err := typed.NewKey(secret[:])
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func startNode(t testing.TB) *Chain {
	t.Helper()
	// Not t.TempDir: a socket's path may have 108 bytes at most.
	dir, err := os.MkdirTemp("", "daotest")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	c := &Chain{Endpoint: filepath.Join(dir, "ipc"), accounts: map[string]*Account{}, dir: dir}
	rich := new(big.Int).Lsh(big.NewInt(1), 100)
	alloc := types.GenesisAlloc{chain.Address(Key(t, "bank").Address()): {Balance: rich}}
	c.sim = simulated.NewBackend(alloc, func(nc *gethnode.Config, _ *ethconfig.Config) { nc.IPCPath = c.Endpoint })
	t.Cleanup(func() { c.sim.Close() })
	if c.rpc, err = rpc.DialIPC(t.Context(), c.Endpoint); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.rpc.Close)
	if c.Client, err = chain.Dial(t.Context(), c.Endpoint, chain.WithPoll(5*time.Millisecond)); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Client.Close)
	c.seal(t)
	c.bank = c.newAccount(t, "bank")
	return c
}

// seal makes a block whenever transactions wait.
func (c *Chain) seal(t testing.TB) {
	ctx, stop := context.WithCancel(context.Background())
	stopped := make(chan struct{})
	go func() {
		defer close(stopped)
		for ctx.Err() == nil {
			var status struct{ Pending string }
			if err := c.rpc.CallContext(ctx, &status, "txpool_status"); err == nil && status.Pending != "0x0" {
				c.sealing.Lock()
				c.sim.Commit()
				c.sealing.Unlock()
			}
			select {
			case <-ctx.Done():
			case <-time.After(5 * time.Millisecond):
			}
		}
	}()
	t.Cleanup(func() { stop(); <-stopped })
}

// Account returns the account of that name, funded with ether and, once there
// is a credit token with a faucet, 10,000 credits.
func (c *Chain) Account(t testing.TB, name string) *Account {
	t.Helper()
	_, known := c.accounts[name]
	a := c.account(t, name)
	if !known {
		c.Do(t, a)(c.Contracts.PackFaucet(a.Address(), Ether(10_000)))
	}
	return a
}

// Give sends ether to an account that is none of the chain's own.
func (c *Chain) Give(t testing.TB, to dao.Address) {
	t.Helper()
	c.send(t, c.bank, chain.Intent{To: to, Value: Ether(10).Big(), GasLimit: 21_000})
}

// account makes a new account of that name known and gives it ether.
func (c *Chain) account(t testing.TB, name string) *Account {
	t.Helper()
	if a, ok := c.accounts[name]; ok {
		return a
	}
	a := c.newAccount(t, name)
	c.send(t, c.bank, chain.Intent{To: a.Address(), Value: Ether(1_000).Big()})
	c.accounts[name] = a
	return a
}

func (c *Chain) newAccount(t testing.TB, name string) *Account {
	t.Helper()
	secret := dao.Keccak256([]byte("daotest/" + name))
	ecdsaKey, err := crypto.ToECDSA(secret[:])
	if err != nil {
		t.Fatal(err)
	}
	log := slog.New(slog.DiscardHandler)
	file := dao.Keccak256([]byte(name), big.NewInt(int64(c.forgets)).Bytes())
	j, err := chain.OpenFileJournal(filepath.Join(c.dir, file.String()), log)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { j.Close() })
	a := &Account{Key: Key(t, name), Signer: chain.NewSigner(ecdsaKey)}
	a.Sender, err = chain.NewSender(chain.SenderConfig{
		Client: c.Client, Signer: a.Signer, Journal: j, ABIs: chain.ABIs(), Logger: log,
	})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// Do sends a packed call from a and waits for its receipt; the test fails if
// it reverts. It is curried so that a Pack method's results fit:
//
//	c.Do(t, alice)(c.Contracts.PackCancel(run))
func (c *Chain) Do(t testing.TB, a *Account) func(to dao.Address, data []byte) *chain.Receipt {
	return func(to dao.Address, data []byte) *chain.Receipt {
		t.Helper()
		return c.send(t, a, chain.Intent{To: to, Data: data})
	}
}

// Try is Do for calls that should revert: it returns the error.
func (c *Chain) Try(t testing.TB, a *Account) func(to dao.Address, data []byte) error {
	return func(to dao.Address, data []byte) error {
		t.Helper()
		return hand(t.Context(), a, chain.Intent{Key: c.key(), To: to, Data: data})
	}
}

func (c *Chain) send(t testing.TB, a *Account, in chain.Intent) *chain.Receipt {
	t.Helper()
	in.Key = c.key()
	if err := hand(t.Context(), a, in); err != nil {
		t.Fatal(err)
	}
	r, err := a.Sender.Wait(t.Context(), in.Key)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// hand gives an intent to the node, whose pool may be a moment behind the
// block that funded its sender.
func hand(ctx context.Context, a *Account, in chain.Intent) error {
	for {
		_, err := a.Sender.Send(ctx, in)
		if !errors.Is(err, chain.ErrNotBroadcast) {
			return err
		}
		select {
		case <-ctx.Done():
			return err
		case <-time.After(5 * time.Millisecond):
		}
	}
}

func (c *Chain) key() string {
	c.keys++
	return "daotest/" + big.NewInt(int64(c.keys)).String()
}

// Now is chain time, unix seconds.
func (c *Chain) Now(t testing.TB) uint64 {
	t.Helper()
	h, err := c.Client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return h.Time
}

// Advance seals an empty block at least d later than the last one.
func (c *Chain) Advance(t testing.TB, d time.Duration) {
	t.Helper()
	if c.sim == nil {
		c.ask(t, nil, "evm_setNextBlockTimestamp", c.Now(t)+uint64(d/time.Second))
		c.ask(t, nil, "evm_mine")
		return
	}
	for limit := time.Now().Add(10 * time.Second); ; time.Sleep(5 * time.Millisecond) {
		before := c.Now(t)
		c.sealing.Lock()
		err := c.sim.AdjustTime(d)
		c.sealing.Unlock()
		if err == nil && c.Now(t) >= before+uint64(d/time.Second) {
			return
		}
		if time.Now().After(limit) {
			t.Fatalf("chain time does not move: %v", err)
		}
	}
}
