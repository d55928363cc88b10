package devnet_test

import (
	"log/slog"
	"math/big"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/daotest"
	"sahm/dao/devnet"
	"sahm/dao/pricing"
)

// anvilKey is the first of the keys that every anvil has.
const anvilKey = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"

// deployed is what a deployment left on a chain.
type deployed struct {
	addresses chain.Addresses
	hashes    map[string]dao.Hash
	gas       uint64
}

func everyOption(holder dao.Address) chain.DeployConfig {
	return chain.DeployConfig{
		VotingDelay: 3, VotingPeriod: 40, ProposalThreshold: dao.WeiOf(5), QuorumPercent: 4, TimelockDelay: 7, VoteExtension: 9, Guardian: dao.Address{9},
		VotesPerCredit: dao.WeiOf(3), VotesPerEpoch: dao.WeiOf(70), EpochSeconds: 86400,
		Holder: holder, Supply: dao.WeiOf(1_000_000), ChallengeWindow: 600, MinStake: dao.WeiOf(1000), ExitDelay: 3600,
		Prices: chain.PriceParameters{BasePriceWei: dao.WeiOf(20), PerRowWei: dao.WeiOf(1), TierBps: [3]uint32{9_000, 10_000, 15_000}, GuaranteedBps: 5_000,
			ComputePerSeatRoundWei: dao.WeiOf(1), CustodyPerRoundWei: dao.WeiOf(5), DAOFeeBps: 250},
		Dynamics:   pricing.Dynamics{DemandRiseMicro: 50_000, DemandDecayMicro: 1_000, DemandCapMicro: 700_000, QualityMinBps: 5_000, QualityMaxBps: 20_000, QualityStepBps: 1_000},
		Audits:     chain.AuditParameters{Draws: 2, BeaconDelay: 8, AuditSeconds: 300, RevealSeconds: 200},
		Disputes:   chain.DisputeParameters{BondWei: dao.WeiOf(50), SlashWei: dao.WeiOf(300), RewardBps: 4_000, ClockSeconds: 100, RulingSeconds: 400},
		Custodians: []dao.Address{{1}, {2}, {3}, {4}, {5}}, SealingKeys: []dao.Hash{{1}, {2}, {3}, {4}, {5}}, Threshold: 3,
		Admitted: []dao.Address{{0xaa}},
	}
}

// deployTo carries out the deployment of production with a fresh journal and
// reads back what is there.
func deployTo(t *testing.T, client *chain.Client, key *chain.Signer, cfg chain.DeployConfig) deployed {
	t.Helper()
	ctx, quiet := t.Context(), slog.New(slog.DiscardHandler)
	journal, err := chain.OpenFileJournal(filepath.Join(t.TempDir(), "journal"), quiet)
	if err != nil {
		t.Fatal(err)
	}
	defer journal.Close()
	sender, err := chain.NewSender(chain.SenderConfig{Client: client, Signer: key, Journal: journal, ABIs: chain.ABIs(), Logger: quiet})
	if err != nil {
		t.Fatal(err)
	}
	out := deployed{hashes: map[string]dao.Hash{}}
	plan, err := chain.PlanDeployment(key.Address(), 0, cfg)
	if err != nil {
		t.Fatal(err)
	}
	calls := make([]devnet.Call, len(plan.Steps))
	for i, s := range plan.Steps {
		calls[i] = devnet.Call{To: s.To, Data: s.Data}
	}
	expected, err := devnet.Rehearse(ctx, client.ChainID(), key.Address(), 0, calls)
	if err != nil {
		t.Fatal(err)
	}
	i := 0
	out.addresses, err = chain.DeployReporting(ctx, sender, client, cfg, func(s chain.Step, r *chain.Receipt) {
		want := expected[i]
		i++
		out.gas += r.GasUsed
		if r.GasUsed != want.GasUsed {
			t.Errorf("%s used %d gas, the rehearsal %d", s.Key, r.GasUsed, want.GasUsed)
		}
		if !s.Create() {
			return
		}
		code, err := client.Eth().CodeAt(ctx, common.Address(s.Address), nil)
		if err != nil || len(code) == 0 {
			t.Fatalf("%s has no code: %v", s.Contract, err)
		}
		out.hashes[s.Contract] = dao.Keccak256(code)
		if out.hashes[s.Contract] != want.CodeHash || r.Contract != want.Contract {
			t.Errorf("%s is not what the rehearsal made", s.Contract)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	if i != len(plan.Steps) || out.addresses != plan.Contracts {
		t.Errorf("%d steps of %d at\n%+v\nplanned\n%+v", i, len(plan.Steps), out.addresses, plan.Contracts)
	}
	if err := chain.NewContracts(client, out.addresses).CheckRoles(ctx, key.Address(), cfg.Holder, cfg.Guardian); err != nil {
		t.Error(err)
	}
	return out
}

// TestDeploymentIsTheSameEverywhere: the embedded chain, an anvil with its id
// and an anvil with another one get the same contracts at the same addresses,
// owned by the timelock, with nothing left to the deployer; the rehearsal knew
// the code and the gas of each. Code differs only where it holds the chain id.
func TestDeploymentIsTheSameEverywhere(t *testing.T) {
	secret, err := crypto.HexToECDSA(anvilKey)
	if err != nil {
		t.Fatal(err)
	}
	key := chain.NewSigner(secret)
	cfg := everyOption(key.Address())
	embedded, err := devnet.Start(t.Context(), devnet.Config{DataDir: t.TempDir(), Logger: slog.New(slog.DiscardHandler),
		Alloc: map[dao.Address]*big.Int{key.Address(): new(big.Int).Lsh(big.NewInt(1), 90)}})
	if err != nil {
		t.Fatal(err)
	}
	defer embedded.Close()
	client, err := chain.New(t.Context(), embedded.RPC())
	if err != nil {
		t.Fatal(err)
	}
	here := deployTo(t, client, key, cfg)
	t.Logf("%d gas", here.gas)

	dial := func(id string) *chain.Client {
		t.Helper()
		c, err := chain.Dial(t.Context(), daotest.Anvil(t, id))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(c.Close)
		return c
	}
	same := deployTo(t, dial("1337"), key, cfg)
	other := deployTo(t, dial("31337"), key, cfg)
	if same.addresses != here.addresses || other.addresses != here.addresses {
		t.Errorf("addresses differ:\n%+v\n%+v\n%+v", here.addresses, same.addresses, other.addresses)
	}
	// EIP-712 domains hold the chain id.
	domains := map[string]bool{"token": true, "credit": true, "governor": true, "datasets": true, "escrow": true, "shares": true, "budgets": true, "disputes": true}
	for name, want := range here.hashes {
		if same.hashes[name] != want {
			t.Errorf("%s has other code on anvil", name)
		}
		if !domains[name] && other.hashes[name] != want {
			t.Errorf("%s has other code on chain 31337", name)
		}
	}
	if here.gas != same.gas || here.gas != other.gas {
		t.Errorf("gas %d, on anvil %d and %d", here.gas, same.gas, other.gas)
	}
}
