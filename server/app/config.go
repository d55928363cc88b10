// Package app wires the server: configuration, the embedded chain, content
// node, bus and database (or their external counterparts), the coordinator,
// the API and the child processes. It is the only package that knows them all.
package app

import (
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/url"
	"time"

	"sahm/mpc"
)

// Config is the server's configuration. The zero value of every field is a
// safe default; Validate fills them in.
type Config struct {
	// Version is shown in the status.
	Version string
	// DataDir holds everything that must survive: chain, content, database,
	// bus, blobs and the children's directories.
	DataDir string
	// Listen is the API's address; the port is remembered in DataDir when it
	// is 0. Default 127.0.0.1:0.
	Listen string
	// Database is sqlite:// (default: DataDir/sahm.db) or postgres://.
	Database string
	// KuboRPC is the address of an external kubo (http://127.0.0.1:5001);
	// empty means the embedded node.
	KuboRPC string
	// ChainRPC is an external EVM node; empty means the embedded chain. With
	// one, Deployment names the contracts' address file.
	ChainRPC   string
	Deployment string
	// BusCluster is an external NATS cluster URL; empty means embedded.
	BusCluster, BusCreds string
	// ConsoleLog is where the human log goes; nil discards.
	Logger *slog.Logger

	// Committee and trainers that run as child processes; 0 custodians means
	// that they run elsewhere.
	Custodians int // default 5
	Threshold  int // default 3
	Trainers   int // default 6
	// NoChildren starts none (they are run by their operators).
	NoChildren bool

	// Governance of a fresh embedded chain.
	VotingDelay   time.Duration // default 1 s
	VotingPeriod  time.Duration // default 30 s
	TimelockDelay time.Duration // default 1 s
	Challenge     time.Duration // default 2 s

	MaxContentBytes int64 // default 1 GiB
	MaxBlobBytes    int64 // default 1 GiB

	// RelayGas is how much gas the relayer pays in an hour for messages that
	// others signed; one account gets a tenth. Not counted on the embedded
	// chain, whose gas costs nothing. Default 100 million.
	RelayGas uint64

	// RunDeadlines of quotes: from now to each stage's end. Never under ten
	// minutes, because the chain's clock is not the signer's.
	StageTimeout time.Duration // default 15 min
	QuoteTTL     time.Duration // default 15 min
}

// ErrConfig reports a configuration that cannot work.
var ErrConfig = errors.New("configuration")

// Validate fills in defaults and checks ranges.
func (c *Config) Validate() error {
	bad := func(f string, a ...any) error { return fmt.Errorf("%w: %s", ErrConfig, fmt.Sprintf(f, a...)) }
	if c.DataDir == "" {
		return bad("a data directory is needed")
	}
	def := func(d *time.Duration, v time.Duration) {
		if *d == 0 {
			*d = v
		}
	}
	def(&c.VotingDelay, time.Second)
	def(&c.VotingPeriod, 30*time.Second)
	def(&c.TimelockDelay, time.Second)
	def(&c.Challenge, 2*time.Second)
	def(&c.StageTimeout, 15*time.Minute)
	def(&c.QuoteTTL, 15*time.Minute)
	if c.StageTimeout < 10*time.Minute || c.QuoteTTL < 10*time.Minute {
		return bad("stage timeout and quote lifetime are at least ten minutes")
	}
	if c.Listen == "" {
		c.Listen = "127.0.0.1:0"
	}
	host, _, err := net.SplitHostPort(c.Listen)
	if err != nil {
		return bad("listen address %q: %v", c.Listen, err)
	}
	if host == "" {
		return bad("listen address %q names no interface; use 127.0.0.1:PORT or 0.0.0.0:PORT", c.Listen)
	}
	if c.Custodians == 0 {
		c.Custodians = 5
	}
	if c.Threshold == 0 {
		c.Threshold = 3
	}
	if c.Trainers == 0 {
		c.Trainers = 6
	}
	if err := (mpc.Committee{M: c.Custodians, T: c.Threshold}).Validate(); err != nil {
		return bad("%d custodians with threshold %d: %v", c.Custodians, c.Threshold, err)
	}
	for name, d := range map[string]time.Duration{"voting delay": c.VotingDelay, "voting period": c.VotingPeriod, "timelock delay": c.TimelockDelay, "challenge window": c.Challenge} {
		if d < 0 {
			return bad("the %s is negative", name)
		}
	}
	if c.MaxContentBytes < 0 || c.MaxBlobBytes < 0 {
		return bad("size limits are positive")
	}
	if c.Trainers < 5 && !c.NoChildren {
		return bad("a run needs at least 5 trainers (3 members, evaluator, recomputer), not %d", c.Trainers)
	}
	if c.RelayGas == 0 {
		c.RelayGas = 100_000_000
	}
	if c.MaxContentBytes == 0 {
		c.MaxContentBytes = 1 << 30
	}
	if c.MaxBlobBytes == 0 {
		c.MaxBlobBytes = 1 << 30
	}
	if c.ChainRPC != "" {
		if u, err := url.Parse(c.ChainRPC); err != nil || u.Host == "" {
			return bad("chain RPC %q is not a URL", c.ChainRPC)
		}
		if c.Deployment == "" {
			return bad("an external chain needs --deployment, the file with the contracts' addresses")
		}
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	return nil
}
