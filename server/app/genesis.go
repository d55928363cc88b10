package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/sync/errgroup"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/pricing"
)

// ether is 10^18 of the smallest unit, also of credits and votes.
func ether(n int64) dao.Wei {
	return dao.NewWei(new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)))
}

// The embedded chain's first distribution. Votes come in lots of VoteLot from
// a supply of eighty lots, and the quorum is a hundredth of all votes: one lot
// reaches it until contribution has minted twenty lots more.
const (
	voteLots      = 80
	VoteLot       = 1_000 // whole votes
	quorumPercent = 1
	// One vote for each credit that data or training earned, and five lots an
	// epoch at most: who buys votes with runs of its own needs sixteen epochs
	// to have as many as there were.
	votesPerCredit = 1
	votesPerEpoch  = 5 * VoteLot
	epochSeconds   = 30 * 24 * 3600
	// A quorum that is reached late leaves a quarter of the voting period to
	// answer it.
	extensionPart = 4
	daemonGas     = 20   // ether for each daemon
	trainerCredit = 1000 // credits for stake
	minStake      = 100
)

// dynamics say how prices move with settled runs. A use adds 5 % to a dataset's
// demand, which falls by half within a week (0.000688 each ten minutes) and is
// at most four times; quality is half to one and a half times, and moves a
// tenth of the way to what a run showed.
func dynamics() pricing.Dynamics {
	return pricing.Dynamics{DemandRiseMicro: 50_000, DemandDecayMicro: 688, DemandCapMicro: 1_386_294,
		QualityMinBps: 5_000, QualityMaxBps: 15_000, QualityStepBps: 1_000}
}

// deployment is what DataDir/deployment.json keeps.
type deployment struct {
	ChainID   uint64          `json:"chainId"`
	Contracts chain.Addresses `json:"contracts"`
}

func readJSON(path string, v any) (found bool, err error) {
	b, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	if err := json.Unmarshal(b, v); err != nil {
		return false, fmt.Errorf("%s: %w", path, err)
	}
	return true, nil
}

// writeJSON writes durably: the file is whole or absent.
func writeJSON(path string, v any) error {
	b, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".part-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	if _, err := f.Write(append(b, '\n')); err != nil {
		f.Close()
		return err
	}
	if err := errors.Join(f.Sync(), f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

// daemonID is what a daemon's init prints.
type daemonID struct {
	Address    dao.Address `json:"address"`
	SealingKey dao.Hash    `json:"sealingKey"` // custodians only
}

// member is a child daemon with its identity.
type member struct {
	name string
	dir  string
	bin  string
	id   daemonID
}

// members creates (once) and reads the identities of n children.
func (a *App) members(ctx context.Context, kind, bin string, n int) ([]member, error) {
	out := make([]member, n)
	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(4)
	for i := range n {
		g.Go(func() error {
			m := member{name: fmt.Sprintf("%s-%d", kind, i+1), bin: bin}
			m.dir = filepath.Join(a.cfg.DataDir, kind+"s", fmt.Sprint(i+1))
			if err := initialise(gctx, bin, m.dir, &m.id); err != nil {
				return fmt.Errorf("%s: %w", m.name, err)
			}
			out[i] = m
			return nil
		})
	}
	return out, g.Wait()
}

// deploy puts the market on a fresh embedded chain; on a chain that has it, it
// reads the addresses.
func (a *App) deploy(ctx context.Context) error {
	path := filepath.Join(a.cfg.DataDir, "deployment.json")
	if a.cfg.ChainRPC != "" {
		path = a.cfg.Deployment
	}
	var d deployment
	found, err := readJSON(path, &d)
	if err != nil {
		return err
	}
	if found {
		if d.ChainID != a.client.ChainID() {
			return fmt.Errorf("%s is for chain %d, the node is on chain %d", path, d.ChainID, a.client.ChainID())
		}
		if err := d.Contracts.Check(); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		a.addresses = d.Contracts
		return nil
	}
	if a.cfg.ChainRPC != "" {
		return fmt.Errorf("%w: %s does not exist", ErrConfig, path)
	}
	cfg := chain.DeployConfig{
		VotingDelay: seconds(a.cfg.VotingDelay), VotingPeriod: seconds(a.cfg.VotingPeriod), TimelockDelay: seconds(a.cfg.TimelockDelay),
		ProposalThreshold: ether(1), QuorumPercent: quorumPercent, Holder: a.operator.Address(), Supply: ether(voteLots * VoteLot),
		ChallengeWindow: seconds(a.cfg.Challenge), MinStake: ether(minStake), ExitDelay: 7 * 24 * 3600,
		Prices: chain.PriceParameters{BasePriceWei: ether(20), PerRowWei: dao.NewWei(big.NewInt(1e17)), TierBps: [3]uint32{9_000, 10_000, 15_000}, GuaranteedBps: 5_000,
			ComputePerSeatRoundWei: ether(1), CustodyPerRoundWei: ether(5), DAOFeeBps: 250},
		Dynamics:       dynamics(),
		VotesPerCredit: ether(votesPerCredit), VotesPerEpoch: ether(votesPerEpoch), EpochSeconds: epochSeconds,
		VoteExtension: seconds(a.cfg.VotingPeriod / extensionPart),
		Threshold:     uint8(a.cfg.Threshold),
	}
	for _, c := range a.custodians {
		cfg.Custodians = append(cfg.Custodians, c.id.Address)
		cfg.SealingKeys = append(cfg.SealingKeys, c.id.SealingKey)
	}
	if d.Contracts, err = chain.Deploy(ctx, a.relay, a.client, cfg); err != nil {
		return err
	}
	nonce, err := chain.DeploymentNonce(ctx, a.relay, cfg)
	if err != nil {
		return err
	}
	if err := chain.WriteAddressBook(path, chain.AddressBook{ChainID: a.client.ChainID(), Contracts: d.Contracts, Deployer: a.operator.Address(),
		FirstNonce: nonce, Parameters: &cfg, Version: a.cfg.Version}); err != nil {
		return err
	}
	a.addresses = d.Contracts
	return nil
}

func seconds(d time.Duration) uint64 { return uint64((d + time.Second - 1) / time.Second) }

// fund gives every account of this server and its children gas, and trainers
// credit to stake. Repeating it changes nothing.
func (a *App) fund(ctx context.Context) error {
	if a.client.ChainID() != chain.EmbeddedChainID || a.devnet == nil {
		return nil // elsewhere operators fund their own accounts
	}
	var keys []string
	send := func(in chain.Intent) error {
		keys = append(keys, in.Key)
		_, err := a.relay.Send(ctx, in)
		if errors.Is(err, chain.ErrNotBroadcast) {
			return nil
		}
		return err
	}
	accounts := []dao.Address{a.coordinatorKey.Address()}
	for _, m := range append(append([]member{}, a.custodians...), a.trainers...) {
		accounts = append(accounts, m.id.Address)
	}
	for _, to := range accounts {
		if err := send(chain.Intent{Key: "fund/gas/" + to.String(), To: to, Value: ether(daemonGas).Big(), GasLimit: 21_000}); err != nil {
			return err
		}
	}
	for _, t := range a.trainers {
		to, data := a.contracts.PackFaucet(t.id.Address, ether(trainerCredit))
		if err := send(chain.Intent{Key: "fund/credit/" + t.id.Address.String(), To: to, Data: data}); err != nil {
			return err
		}
	}
	for _, k := range keys {
		if _, err := a.relay.Wait(ctx, k); err != nil {
			return fmt.Errorf("%s: %w", k, err)
		}
	}
	return nil
}
