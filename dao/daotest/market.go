package daotest

import (
	"fmt"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/typed"
)

// Govern carries actions through the DAO: the voter proposes and votes, and
// the proposal is queued and executed. It returns the executed proposal.
func (c *Chain) Govern(t testing.TB, actions ...chain.Action) chain.Proposal {
	t.Helper()
	description := fmt.Sprintf("daotest proposal %d", c.keys)
	id := chain.ProposalID(actions, description)
	cc := c.Contracts
	c.Do(t, c.Voter)(cc.PackGovernorPropose(actions, description))
	p := c.proposal(t, id.String(), actions, description)
	c.until(t, p.Snapshot+1)
	c.Do(t, c.Voter)(cc.PackCastVote(id, chain.VoteFor))
	c.until(t, p.Deadline+1)
	c.Do(t, c.Voter)(cc.PackQueue(actions, description))
	p = c.proposal(t, id.String(), actions, description)
	c.until(t, p.ETA)
	c.Do(t, c.Voter)(cc.PackExecute(actions, description))
	return c.proposal(t, id.String(), actions, description)
}

func (c *Chain) proposal(t testing.TB, name string, actions []chain.Action, description string) chain.Proposal {
	t.Helper()
	p, err := c.Contracts.Proposal(t.Context(), chain.ProposalID(actions, description))
	if err != nil {
		t.Fatalf("proposal %s: %v", name, err)
	}
	return p
}

// until moves chain time to at least at.
func (c *Chain) until(t testing.TB, at uint64) {
	t.Helper()
	if now := c.Now(t); now < at {
		c.Advance(t, time.Duration(at-now)*time.Second)
	}
}

// Act makes an Action of a packed call.
func Act(to dao.Address, data []byte) chain.Action { return chain.Action{To: to, Data: data} }

// EscrowDomain is the EIP-712 domain of orders and results.
func (c *Chain) EscrowDomain() typed.Domain { return typed.EscrowDomain(ChainID, c.Addresses.Escrow) }

// RegistryDomain is the EIP-712 domain of registrations and acks.
func (c *Chain) RegistryDomain() typed.Domain {
	return typed.RegistryDomain(ChainID, c.Addresses.Datasets)
}

// CreditDomain is the EIP-712 domain of the payment token.
func (c *Chain) CreditDomain() typed.Domain {
	return typed.TokenDomain("Sahm Credit", ChainID, c.Addresses.Credit)
}

// Register registers a made-up dataset of creator, who signs; the voter
// relays it. It is Proposed, not acknowledged.
func (c *Chain) Register(t testing.TB, creator *Account, rows uint64) dao.DatasetID {
	t.Helper()
	nonce, err := c.Contracts.DatasetNonce(t.Context(), creator.Address())
	if err != nil {
		t.Fatal(err)
	}
	salt := dao.Keccak256([]byte(fmt.Sprint("salt", nonce)))
	r := &dao.Registration{
		Creator: creator.Address(), Salt: salt, ManifestCID: fmt.Sprint("manifest", nonce), DataCID: fmt.Sprint("data", nonce),
		EnvelopeCID: fmt.Sprint("envelope", nonce), DataRoot: dao.NewDatasetID(creator.Address(), dao.Keccak256(salt[:])),
		Rows: rows, PolicyHash: dao.Keccak256([]byte("policy")), Epoch: 1, Nonce: nonce, Deadline: c.Now(t) + 600,
	}
	c.Do(t, c.Voter)(c.Contracts.PackRegisterBySig(r, c.sign(t, creator, c.RegistryDomain(), (*typed.Registration)(r))))
	return r.DatasetID()
}

// Acknowledge records the committee's acks of a dataset.
func (c *Chain) Acknowledge(t testing.TB, id dao.DatasetID) {
	t.Helper()
	d, err := c.Contracts.Dataset(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	var sigs [][]byte
	for _, k := range c.Custodians {
		ack := typed.DatasetAck{DatasetID: id, Version: d.Version, EnvelopeCID: d.EnvelopeCID, Epoch: d.Epoch, Custodian: k.Address()}
		sigs = append(sigs, c.sign(t, k, c.RegistryDomain(), &ack))
	}
	c.Do(t, c.Voter)(c.Contracts.PackRecordAcks(id, d.Version, sigs))
}

// List registers, acknowledges and, by one vote, admits and lists one dataset
// of each creator.
func (c *Chain) List(t testing.TB, rows uint64, creators ...*Account) []dao.DatasetID {
	t.Helper()
	var ids []dao.DatasetID
	var actions []chain.Action
	for _, a := range creators {
		id := c.Register(t, a, rows)
		c.Acknowledge(t, id)
		ids = append(ids, id)
		admitted, err := c.Contracts.Admitted(t.Context(), a.Address())
		if err != nil {
			t.Fatal(err)
		}
		if !admitted {
			actions = append(actions, Act(c.Contracts.PackAdmitOwner(a.Address())))
		}
		actions = append(actions, Act(c.Contracts.PackList(id)))
	}
	c.Govern(t, actions...)
	return ids
}

// Stake registers a as a trainer with the least stake.
func (c *Chain) Stake(t testing.TB, a *Account) {
	t.Helper()
	stake, err := c.Contracts.MinStake(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	c.Do(t, a)(c.Contracts.PackApproveCredit(c.Addresses.Trainers, stake))
	c.Do(t, a)(c.Contracts.PackRegisterTrainer("hardware", dao.WeiOf(1), stake))
}

// Order quotes a one-round order of builder over listed datasets, for any
// tier, with deadlines ten minutes apart. validation is a dataset of builder
// that is acknowledged and not listed.
func (c *Chain) Order(t testing.TB, builder, coordinator dao.Address, ids []dao.DatasetID, validation dao.DatasetID) *dao.Order {
	t.Helper()
	const rounds = 2
	ctx, now := t.Context(), c.Now(t)
	q, err := c.Contracts.Quote(ctx, ids, dao.TierHosted, rounds, uint32(len(ids)))
	if err != nil {
		t.Fatal(err)
	}
	v, err := c.Contracts.Dataset(ctx, validation)
	if err != nil {
		t.Fatal(err)
	}
	o := &dao.Order{
		Parties: dao.Parties{
			Builder: builder, SealingKey: dao.Keccak256([]byte("builder")), Coordinator: coordinator,
			Token: c.Addresses.Credit, Epoch: 1,
		},
		Training: dao.Training{
			SpecHash: dao.Keccak256([]byte("spec")), SchemaHash: dao.Keccak256([]byte("schema")), Rounds: rounds,
			ModelLength: 10, StatsLength: 30, WordBits: 32, ClipNormMicro: 1_000_000, ServerRateMicro: 1_000_000,
			Tier: dao.TierHosted,
		},
		Privacy:    dao.Privacy{Steps: 10, KMin: 3},
		Validation: dao.Validation{DatasetID: validation, Version: v.Version, DataRoot: v.DataRoot, CID: v.DataCID, Rows: v.Rows},
		Prices:     q.Prices,
		Deadlines:  dao.Deadlines{AssignBy: now + 600, StartBy: now + 1200, TrainBy: now + 1800, AttestBy: now + 2400},
		Salt:       dao.Keccak256([]byte(fmt.Sprint("order", now))),
	}
	most := uint64(0)
	for i, id := range ids {
		d, err := c.Contracts.Dataset(ctx, id)
		if err != nil {
			t.Fatal(err)
		}
		most = max(most, d.Rows)
		o.Datasets = append(o.Datasets, dao.DatasetUse{DatasetID: id, Version: d.Version, Rows: d.Rows, PriceWei: q.DatasetPrices[i]})
	}
	for i := range o.Datasets {
		o.Datasets[i].Weight = dao.Weight(o.Datasets[i].Rows, most)
	}
	return o
}

// Authorize signs the builder's payment of an order, which opens it.
func (c *Chain) Authorize(t testing.TB, builder typed.Signer, o *dao.Order) (sig []byte, validBefore uint64) {
	t.Helper()
	validBefore = c.Now(t) + 600
	return c.sign(t, builder, c.CreditDomain(), &typed.Authorization{
		From: o.Parties.Builder, To: c.Addresses.Escrow, ValueWei: o.Prices.MaxTotalWei,
		ValidBefore: validBefore, Nonce: typed.OrderHash(c.EscrowDomain(), o),
	}), validBefore
}

// SeedAcks signs every custodian's SeedAck of an attempt.
func (c *Chain) SeedAcks(t testing.TB, run dao.RunID, attempt uint32, seedsRoot dao.Hash) (sigs [][]byte) {
	t.Helper()
	for _, k := range c.Custodians {
		ack := typed.SeedAck{RunID: run, Attempt: attempt, Epoch: 1, SeedsRoot: seedsRoot, Custodian: k.Address()}
		sigs = append(sigs, c.sign(t, k, c.EscrowDomain(), &ack))
	}
	return sigs
}

// Attest signs a result by the first threshold custodians.
func (c *Chain) Attest(t testing.TB, r *dao.Result) (indexes []uint8, sigs [][]byte) {
	t.Helper()
	for i, k := range c.Custodians[:c.Threshold] {
		indexes = append(indexes, uint8(i))
		sigs = append(sigs, c.sign(t, k, c.EscrowDomain(), (*typed.Result)(r)))
	}
	return indexes, sigs
}

func (c *Chain) sign(t testing.TB, s typed.Signer, d typed.Domain, m typed.Message) []byte {
	t.Helper()
	sig, err := typed.Sign(s, d, m)
	if err != nil {
		t.Fatal(err)
	}
	return sig
}
