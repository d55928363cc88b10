package chain

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"

	"sahm/dao"
	"sahm/dao/pricing"
)

// AddressBook is the file that names a deployed market. ChainID and Contracts
// are what everybody needs; the rest says how it came about, so that anyone can
// check it against the source.
type AddressBook struct {
	ChainID   uint64      `json:"chainId"`
	Contracts Addresses   `json:"contracts"`
	Deployer  dao.Address `json:"deployer,omitzero"`
	// FirstNonce is the deployer's nonce of the first transaction.
	FirstNonce uint64 `json:"firstNonce,omitempty"`
	// Block is the last one before the deployment: indexers start after it.
	Block uint64 `json:"block,omitempty"`
	// Parameters are those of the deployment; the DAO may have changed some.
	Parameters *DeployConfig `json:"parameters,omitempty"`
	// CodeHashes are keccak-256 of each contract's code, by its name above.
	CodeHashes map[string]dao.Hash `json:"codeHashes,omitempty"`
	// Version is of the program that deployed.
	Version string `json:"version,omitempty"`
}

// WriteAddressBook writes a book whole or not at all.
func WriteAddressBook(path string, b AddressBook) error {
	raw, err := json.MarshalIndent(b, "", "  ")
	if err != nil {
		return fmt.Errorf("chain: address book: %w", err)
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".addresses-*")
	if err != nil {
		return fmt.Errorf("chain: address book: %w", err)
	}
	defer os.Remove(f.Name())
	_, err = f.Write(append(raw, '\n'))
	if err = errors.Join(err, f.Chmod(0o644), f.Sync(), f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return fmt.Errorf("chain: address book: %w", err)
	}
	return nil
}

// ReadAddressBook reads a book and checks that it names every contract.
// Fields that it does not know are errors: they would be another version's.
func ReadAddressBook(path string) (AddressBook, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return AddressBook{}, fmt.Errorf("chain: address book: %w", err)
	}
	var b AddressBook
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&b); err != nil {
		return AddressBook{}, fmt.Errorf("chain: address book %s: %w", path, err)
	}
	if b.ChainID == 0 {
		return AddressBook{}, fmt.Errorf("%w: address book %s names no chain", ErrNoContract, path)
	}
	if err := b.Contracts.Check(); err != nil {
		return AddressBook{}, fmt.Errorf("address book %s: %w", path, err)
	}
	return b, nil
}

// ByName are the contracts by the names of the address book.
func (a Addresses) ByName() map[string]dao.Address { return a.byName() }

// CodeHash is keccak-256 of the code at an address; [ErrNoContract] if there
// is none.
func (c *Contracts) CodeHash(ctx context.Context, at dao.Address) (dao.Hash, error) {
	var (
		code []byte
		err  error
	)
	if c.hash != nil {
		code, err = c.c.eth.CodeAtHash(ctx, Address(at), *c.hash)
	} else {
		code, err = c.c.eth.CodeAt(ctx, Address(at), c.number)
	}
	if err != nil {
		return dao.Hash{}, fmt.Errorf("chain: read code of %s: %w", at, err)
	}
	if len(code) == 0 {
		return dao.Hash{}, fmt.Errorf("%w: %s has no code", ErrNoContract, at)
	}
	return dao.Keccak256(code), nil
}

// Difference is a parameter that is not what a deployment gave it.
type Difference struct {
	Name string `json:"name"` // as in DeployConfig's JSON
	Was  string `json:"was"`  // at the deployment
	Is   string `json:"is"`   // on chain
}

// Differences compares what the chain says now with the parameters of a
// deployment, the supply of votes and the committee in office among them. Who
// holds votes and who is admitted changes every day and is not compared.
func (c *Contracts) Differences(ctx context.Context, cfg DeployConfig) ([]Difference, error) {
	was := cfg.withDefaults()
	is, err := c.parameters(ctx)
	if err != nil {
		return nil, err
	}
	epoch, err := c.CurrentEpoch(ctx)
	if err != nil {
		return nil, err
	}
	is.PaymentToken = c.addr.Credit
	if was.PaymentToken.IsZero() {
		was.PaymentToken = c.addr.Credit // its own
	}
	if was.Dynamics == (pricing.Dynamics{}) && is.Dynamics == pricing.Still() {
		was.Dynamics = is.Dynamics // never set
	}
	var out []Difference
	for _, p := range []struct {
		name    string
		was, is any
	}{
		{"votingDelaySeconds", was.VotingDelay, is.VotingDelay},
		{"votingPeriodSeconds", was.VotingPeriod, is.VotingPeriod},
		{"proposalThresholdWei", was.ProposalThreshold, is.ProposalThreshold},
		{"quorumPercent", was.QuorumPercent, is.QuorumPercent},
		{"timelockDelaySeconds", was.TimelockDelay, is.TimelockDelay},
		{"voteExtensionSeconds", was.VoteExtension, is.VoteExtension},
		{"guardian", was.Guardian, is.Guardian},
		{"votesPerCreditWei", was.VotesPerCredit, is.VotesPerCredit},
		{"votesPerEpochWei", was.VotesPerEpoch, is.VotesPerEpoch},
		{"epochSeconds", was.EpochSeconds, is.EpochSeconds},
		{"supplyWei", was.Supply, is.Supply},
		{"paymentToken", was.PaymentToken, is.PaymentToken},
		{"challengeWindowSeconds", was.ChallengeWindow, is.ChallengeWindow},
		{"minStakeWei", was.MinStake, is.MinStake},
		{"exitDelaySeconds", was.ExitDelay, is.ExitDelay},
		{"prices", was.Prices, is.Prices},
		{"dynamics", was.Dynamics, is.Dynamics},
		{"audits", was.Audits, is.Audits},
		{"disputes", was.Disputes, is.Disputes},
		{"custodians", was.Custodians, is.Custodians},
		{"sealingKeys", was.SealingKeys, is.SealingKeys},
		{"threshold", was.Threshold, is.Threshold},
		{"committee in office", 1, epoch},
	} {
		a, err := json.Marshal(p.was)
		if err != nil {
			return nil, err
		}
		b, err := json.Marshal(p.is)
		if err != nil {
			return nil, err
		}
		if !slices.Equal(a, b) {
			out = append(out, Difference{Name: p.name, Was: string(a), Is: string(b)})
		}
	}
	return out, nil
}

// parameters reads what a deployment set and the chain can still say; the
// committee is that of epoch 1, which stays.
func (c *Contracts) parameters(ctx context.Context) (p DeployConfig, err error) {
	g, t, r := c.bound.governor, c.bound.timelock, c.bound.trainers
	number := func(of dao.Address, data []byte, unpack func([]byte) (*big.Int, error), what string) uint64 {
		if err != nil {
			return 0
		}
		var v *big.Int
		if v, err = view(ctx, c, of, data, unpack, what); err != nil {
			return 0
		}
		return seconds(v)
	}
	if p.VotingDelay, p.VotingPeriod, p.ProposalThreshold, err = c.Governance(ctx); err != nil {
		return p, err
	}
	p.QuorumPercent = number(c.addr.Governor, g.PackQuorumNumerator0(), g.UnpackQuorumNumerator0, "quorum")
	p.VoteExtension = number(c.addr.Governor, g.PackLateQuorumVoteExtension(), g.UnpackLateQuorumVoteExtension, "vote extension")
	p.TimelockDelay = number(c.addr.Timelock, t.PackGetMinDelay(), t.UnpackGetMinDelay, "timelock's delay")
	if err != nil {
		return p, err
	}
	var m VoteMinting
	var committee Committee
	for _, read := range []func() error{
		func() (err error) { p.Guardian, err = c.Guardian(ctx); return },
		func() (err error) {
			t := c.bound.token
			p.Supply, err = c.wei(ctx, c.addr.Token, t.PackTotalSupply(), t.UnpackTotalSupply, "supply of votes")
			return
		},
		func() (err error) { m, err = c.VoteMinting(ctx); return },
		func() (err error) { p.ChallengeWindow, err = c.ChallengeWindow(ctx); return },
		func() (err error) { p.MinStake, err = c.MinStake(ctx); return },
		func() (err error) {
			p.ExitDelay, err = view(ctx, c, c.addr.Trainers, r.PackExitDelay(), r.UnpackExitDelay, "exit delay")
			return
		},
		func() (err error) { p.Prices, err = c.PriceParameters(ctx); return },
		func() (err error) { p.Dynamics, err = c.Dynamics(ctx); return },
		func() (err error) { p.Audits, err = c.AuditParameters(ctx); return },
		func() (err error) { p.Disputes, err = c.DisputeParameters(ctx); return },
		func() (err error) { committee, err = c.Committee(ctx, 1); return },
	} {
		if err := read(); err != nil {
			return p, err
		}
	}
	p.VotesPerCredit, p.VotesPerEpoch, p.EpochSeconds = m.VotesPerCredit, m.VotesPerEpoch, m.EpochSeconds
	p.Custodians, p.SealingKeys, p.Threshold = committee.Members, committee.SealingKeys, uint8(committee.Threshold)
	return p, nil
}

// GasPrice is what a unit of gas costs now, and the most that a Sender signs
// for at the moment.
func (c *Client) GasPrice(ctx context.Context) (now, most dao.Wei, err error) {
	var b *rpcBlock
	if err := c.rpc.CallContext(ctx, &b, "eth_getBlockByNumber", "latest", false); err != nil {
		return now, most, fmt.Errorf("chain: read gas price: %w", err)
	}
	if b == nil {
		return now, most, ErrNoBlock
	}
	tip, err := c.eth.SuggestGasTipCap(ctx)
	if err != nil {
		tip = big.NewInt(1) // a node without a tip oracle
	}
	base := b.BaseFee.ToInt()
	if base == nil {
		base = new(big.Int)
	}
	tip, feeCap := fees(c.chainID, base, tip)
	return dao.NewWei(new(big.Int).Add(base, tip)), dao.NewWei(feeCap), nil
}

// Balance is the account's coin and its next nonce at the head, pending
// transactions not counted.
func (c *Client) Balance(ctx context.Context, who dao.Address) (dao.Wei, uint64, error) {
	v, err := c.eth.BalanceAt(ctx, Address(who), nil)
	if err != nil {
		return dao.Wei{}, 0, fmt.Errorf("chain: read balance: %w", err)
	}
	n, err := c.eth.NonceAt(ctx, Address(who), nil)
	if err != nil {
		return dao.Wei{}, 0, fmt.Errorf("chain: read nonce: %w", err)
	}
	return dao.NewWei(v), n, nil
}

// DomainSeparator asks a token for its EIP-712 domain separator;
// [ErrNoContract] if it has none.
func (c *Contracts) DomainSeparator(ctx context.Context, token dao.Address) (dao.Hash, error) {
	b := c.bound.credit
	h, err := view(ctx, c, token, b.PackDOMAINSEPARATOR(), b.UnpackDOMAINSEPARATOR, "domain of the payment token")
	return h, err
}
