package cli

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"sahm/dao"
	"sahm/dao/chain"
)

// deployFile is what an operator writes down before a deployment. Everything
// but the first fields is [chain.DeployConfig], whose custodians are given one
// by one, as `sahm-custodian init --json` prints them.
type deployFile struct {
	ChainID    uint64 `json:"chainId"`
	FirstNonce uint64 `json:"firstNonce"`
	// CreateCredit deploys SahmCredit instead of using a token that exists.
	CreateCredit bool `json:"createCredit"`
	chain.DeployConfig
	Custodians []custodianID `json:"custodians"`
}

type custodianID struct {
	Address    dao.Address `json:"address"`
	SealingKey dao.Hash    `json:"sealingKey"`
}

// exampleDeployment is what `sahm deploy init` writes.
const exampleDeployment = `// A market as it is born. Lines that begin with // are comments. Times are in
// seconds, amounts in the smallest unit (10^18 are one vote or one credit).
// Nothing here is secret. Custodians, prices, stake, delays and rates can be
// changed later by vote; what cannot says so.
{
// The chain, by id. No command that reads this file touches another one.
"chainId": 0,
// The deployer's nonce of the first transaction. Account and nonce fix every
// address: with 0, a fresh account gets the same addresses on every chain.
"firstNonce": 0,

// The token that runs, stakes and shares are paid in; for ever. It must have
// receiveWithAuthorization (ERC-3009). Or remove the line and set createCredit:
// then SahmCredit is created, whose faucet works on chain 1337 only, so on
// other chains nobody will ever have any.
"paymentToken": "0x0000000000000000000000000000000000000000",
"createCredit": false,

// All votes of the beginning and who receives them: a person who hands them
// out, or a contract that does. Contribution mints more, see below.
"holder": "0x0000000000000000000000000000000000000000",
"supplyWei": "1000000000000000000000000",

// Governance. A proposal waits, is voted on, and waits in the timelock before
// anybody may execute it. If the quorum (per cent of all votes) is reached
// late, voting goes on for voteExtension. The guardian, if there is one, may
// cancel proposals, but not its own removal.
"votingDelaySeconds": 86400,
"votingPeriodSeconds": 604800,
"voteExtensionSeconds": 86400,
"proposalThresholdWei": "1000000000000000000000",
"quorumPercent": 4,
"timelockDelaySeconds": 172800,
//"guardian": "0x…",

// Votes from contribution: so many for one credit earned by data or training,
// at most so many in an epoch (its length is for ever).
"votesPerCreditWei": "1000000000000000000",
"votesPerEpochWei": "10000000000000000000000",
"epochSeconds": 2592000,

// Runs. How long a result may be challenged; what a trainer stakes at least;
// how long a stake that leaves stays locked (for ever).
"challengeWindowSeconds": 86400,
"minStakeWei": "1000000000000000000000",
"exitDelaySeconds": 604800,

// Prices: base per dataset, per row, by tier (local, hosted, encrypted; in
// hundredths of a per cent), the part of a dataset's price that is paid
// whatever its contribution, for each seat and round, for custody of a round,
// the DAO's fee.
"prices": {
  "basePriceWei": "20000000000000000000",
  "perRowWei": "100000000000000000",
  "tierBps": [9000, 10000, 15000],
  "guaranteedBps": 5000,
  "computePerSeatRoundWei": "1000000000000000000",
  "custodyPerRoundWei": "5000000000000000000",
  "daoFeeBps": 250
},
// How prices move with settled runs: by demand, in millionths of the exponent,
// and by quality, in hundredths of a per cent. Remove it for still prices.
"dynamics": {
  "demandRiseMicro": 50000,
  "demandDecayMicro": 2000,
  "demandCapMicro": 1386294,
  "qualityMinBps": 5000,
  "qualityMaxBps": 20000,
  "qualityStepBps": 1000
},

// Verified training: how many segments of a trainer's work are audited, how
// many blocks after its commitment the beacon is, what auditors have to repeat
// them, and what everybody then has to reveal and to challenge. A dispute: what
// each side puts up, what the loser's stake loses beside it, the winner's part
// of the loser's bond in hundredths of a per cent, what each side has for all
// its moves, and what the referees have.
"audits": {
  "draws": 1,
  "beaconDelayBlocks": 4,
  "auditSeconds": 86400,
  "revealSeconds": 86400
},
"disputes": {
  "bondWei": "100000000000000000000",
  "slashWei": "500000000000000000000",
  "rewardBps": 5000,
  "clockSeconds": 21600,
  "rulingSeconds": 172800
},

// The first committee, each line from its operator's
// "sahm-custodian init --dir DIR --json". The threshold, at least 2 and less
// than there are, is how many open a secret.
"threshold": 3,
"custodians": [
  {"address": "0x0000000000000000000000000000000000000000", "sealingKey": "0x0000000000000000000000000000000000000000000000000000000000000000"}
]
}
`

// readDeployFile reads and checks a configuration.
func readDeployFile(path string) (deployFile, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return deployFile{}, badUsage("--config: %v; `sahm deploy init` writes an example", err)
	}
	f, err := parseDeployFile(raw)
	if err != nil {
		return f, badUsage("%s: %v", path, err)
	}
	return f, nil
}

func parseDeployFile(raw []byte) (deployFile, error) {
	var f deployFile
	lines := bytes.Split(raw, []byte("\n"))
	for i, l := range lines { // the line stays, so that errors could name it
		if bytes.HasPrefix(bytes.TrimSpace(l), []byte("//")) {
			lines[i] = nil
		}
	}
	dec := json.NewDecoder(bytes.NewReader(bytes.Join(lines, []byte("\n"))))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&f); err != nil {
		return f, err
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return f, errors.New("there is more behind the configuration")
	}
	return f, f.check()
}

func (f *deployFile) check() error {
	switch {
	case f.ChainID == 0:
		return errors.New("chainId: which chain is meant must be said")
	case len(f.SealingKeys) > 0:
		return errors.New("sealingKeys: each custodian's sealingKey stands beside its address")
	case f.CreateCredit != f.PaymentToken.IsZero():
		return errors.New("paymentToken, createCredit: either name a token or have SahmCredit created")
	}
	f.DeployConfig.Custodians, f.SealingKeys = nil, nil
	seen := map[dao.Address]bool{}
	for i, c := range f.Custodians {
		if c.Address.IsZero() || c.SealingKey.IsZero() {
			return fmt.Errorf("custodians: number %d has no address or no sealing key", i+1)
		}
		if seen[c.Address] {
			return fmt.Errorf("custodians: %s stands there twice", c.Address)
		}
		seen[c.Address] = true
		f.DeployConfig.Custodians = append(f.DeployConfig.Custodians, c.Address)
		f.SealingKeys = append(f.SealingKeys, c.SealingKey)
	}
	// The planner checks the rest; where the contracts would be is of no interest.
	_, err := chain.PlanDeployment(dao.Address{1}, 0, f.DeployConfig)
	return err
}
