package typed

import (
	"math/big"

	"sahm/dao"
)

const (
	tParties    = "Parties(address builder,bytes32 sealingKey,address coordinator,address token,uint32 epoch)"
	tDatasetUse = "DatasetUse(bytes32 datasetId,uint32 version,uint64 rows,uint64 weight,uint256 priceWei)"
	tTraining   = "Training(bytes32 specHash,bytes32 schemaHash,uint32 rounds,uint64 modelLength,uint64 statsLength,uint8 wordBits,uint64 clipNormMicro,uint64 serverRateMicro,uint8 tier,uint8 heParams)"
	tPrivacy    = "Privacy(uint8 unit,uint64 epsilonMicro,uint64 deltaPico,uint64 samplingPpb,uint32 steps,uint32 kMin,uint32 colluders)"
	tValidation = "Validation(bytes32 datasetId,uint32 version,bytes32 dataRoot,string cid,uint64 rows)"
	tPrices     = "Prices(uint256 datasetsWei,uint256 computeWei,uint256 custodyWei,uint256 daoFeeWei,uint16 guaranteedBps,uint256 maxTotalWei)"
	tDeadlines  = "Deadlines(uint64 assignBy,uint64 startBy,uint64 trainBy,uint64 attestBy)"
	tOrder      = "RunOrder(Parties parties,DatasetUse[] datasets,Training training,Privacy privacy,Validation validation,Prices prices,Deadlines deadlines,bytes32 salt)"
)

// Order is dao.Order as the EIP-712 type RunOrder.
type Order dao.Order

// OrderHash is the order's digest in the escrow's domain: the run's id.
func OrderHash(escrow Domain, o *dao.Order) dao.RunID { return Digest(escrow, (*Order)(o)) }

// StructHash implements Message.
func (o *Order) StructHash() dao.Hash {
	e := newEnc(typeHash(tOrder, tParties, tDatasetUse, tTraining, tPrivacy, tValidation, tPrices, tDeadlines))

	p := newEnc(typeHash(tParties))
	p.addr(o.Parties.Builder)
	p.hash(o.Parties.SealingKey)
	p.addr(o.Parties.Coordinator)
	p.addr(o.Parties.Token)
	p.u64(uint64(o.Parties.Epoch))
	e.hash(p.sum())

	var list []byte
	for _, d := range o.Datasets {
		s := newEnc(typeHash(tDatasetUse))
		s.hash(d.DatasetID)
		s.u64(uint64(d.Version))
		s.u64(d.Rows)
		s.u64(d.Weight)
		s.wei(d.PriceWei)
		h := s.sum()
		list = append(list, h[:]...)
	}
	e.hash(dao.Keccak256(list))

	t := newEnc(typeHash(tTraining))
	t.hash(o.Training.SpecHash)
	t.hash(o.Training.SchemaHash)
	t.u64(uint64(o.Training.Rounds))
	t.u64(o.Training.ModelLength)
	t.u64(o.Training.StatsLength)
	t.u64(uint64(o.Training.WordBits))
	t.u64(o.Training.ClipNormMicro)
	t.u64(o.Training.ServerRateMicro)
	t.u64(uint64(o.Training.Tier))
	t.u64(uint64(o.Training.HEParams))
	e.hash(t.sum())

	v := newEnc(typeHash(tPrivacy))
	v.u64(uint64(o.Privacy.Unit))
	v.u64(o.Privacy.EpsilonMicro)
	v.u64(o.Privacy.DeltaPico)
	v.u64(o.Privacy.SamplingPpb)
	v.u64(uint64(o.Privacy.Steps))
	v.u64(uint64(o.Privacy.KMin))
	v.u64(uint64(o.Privacy.Colluders))
	e.hash(v.sum())

	l := newEnc(typeHash(tValidation))
	l.hash(o.Validation.DatasetID)
	l.u64(uint64(o.Validation.Version))
	l.hash(o.Validation.DataRoot)
	l.str(o.Validation.CID)
	l.u64(o.Validation.Rows)
	e.hash(l.sum())

	c := newEnc(typeHash(tPrices))
	c.wei(o.Prices.DatasetsWei)
	c.wei(o.Prices.ComputeWei)
	c.wei(o.Prices.CustodyWei)
	c.wei(o.Prices.DAOFeeWei)
	c.u64(uint64(o.Prices.GuaranteedBps))
	c.wei(o.Prices.MaxTotalWei)
	e.hash(c.sum())

	d := newEnc(typeHash(tDeadlines))
	d.u64(o.Deadlines.AssignBy)
	d.u64(o.Deadlines.StartBy)
	d.u64(o.Deadlines.TrainBy)
	d.u64(o.Deadlines.AttestBy)
	e.hash(d.sum())

	e.hash(o.Salt)
	return e.sum()
}

// Registration is dao.Registration as an EIP-712 message (registry domain).
type Registration dao.Registration

// StructHash implements Message.
func (r *Registration) StructHash() dao.Hash {
	e := newEnc(typeHash("Registration(address creator,bytes32 salt,string manifestCid,string dataCid,string envelopeCid,bytes32 dataRoot,uint64 rows,bytes32 policyHash,uint32 epoch,uint256 priceFloorWei,uint256 nonce,uint64 deadline)"))
	e.addr(r.Creator)
	e.hash(r.Salt)
	e.str(r.ManifestCID)
	e.str(r.DataCID)
	e.str(r.EnvelopeCID)
	e.hash(r.DataRoot)
	e.u64(r.Rows)
	e.hash(r.PolicyHash)
	e.u64(uint64(r.Epoch))
	e.wei(r.PriceFloorWei)
	e.u64(r.Nonce)
	e.u64(r.Deadline)
	return e.sum()
}

// Revocation is dao.Revocation as an EIP-712 message (registry domain).
type Revocation dao.Revocation

// StructHash implements Message.
func (r *Revocation) StructHash() dao.Hash {
	e := newEnc(typeHash("Revocation(bytes32 datasetId,uint256 nonce,uint64 deadline)"))
	e.hash(r.DatasetID)
	e.u64(r.Nonce)
	e.u64(r.Deadline)
	return e.sum()
}

// DatasetAck is dao.DatasetAck as an EIP-712 message (registry domain).
type DatasetAck dao.DatasetAck

// StructHash implements Message.
func (a *DatasetAck) StructHash() dao.Hash {
	e := newEnc(typeHash("DatasetAck(bytes32 datasetId,uint32 version,string envelopeCid,uint32 epoch,address custodian)"))
	e.hash(a.DatasetID)
	e.u64(uint64(a.Version))
	e.str(a.EnvelopeCID)
	e.u64(uint64(a.Epoch))
	e.addr(a.Custodian)
	return e.sum()
}

// SeedAck is dao.SeedAck as an EIP-712 message (escrow domain).
type SeedAck dao.SeedAck

// StructHash implements Message.
func (a *SeedAck) StructHash() dao.Hash {
	e := newEnc(typeHash("SeedAck(bytes32 runId,uint32 attempt,uint32 epoch,bytes32 seedsRoot,address custodian)"))
	e.hash(a.RunID)
	e.u64(uint64(a.Attempt))
	e.u64(uint64(a.Epoch))
	e.hash(a.SeedsRoot)
	e.addr(a.Custodian)
	return e.sum()
}

// Result is dao.Result as an EIP-712 message (escrow domain).
type Result dao.Result

// StructHash implements Message.
func (r *Result) StructHash() dao.Hash {
	e := newEnc(typeHash("Result(bytes32 runId,uint32 attempt,uint32 epoch,uint32 roundsCompleted,bytes32 aggregateHash,bytes32 modelHash,string sealedModelCid,bytes32 scoresRoot,bytes32 receiptsRoot,bytes32 payoutsRoot,uint256 totalWei)"))
	e.hash(r.RunID)
	e.u64(uint64(r.Attempt))
	e.u64(uint64(r.Epoch))
	e.u64(uint64(r.RoundsCompleted))
	e.hash(r.AggregateHash)
	e.hash(r.ModelHash)
	e.str(r.SealedModelCID)
	e.hash(r.ScoresRoot)
	e.hash(r.ReceiptsRoot)
	e.hash(r.PayoutsRoot)
	e.wei(r.TotalWei)
	return e.sum()
}

// TokenDomain is the domain of an ERC-20 token that the project deploys, with
// OpenZeppelin's EIP712 version "1".
func TokenDomain(name string, chainID uint64, token dao.Address) Domain {
	return Domain{Name: name, ChainID: chainID, Contract: token}
}

// Authorization is ERC-3009's ReceiveWithAuthorization (token domain).
type Authorization struct {
	From, To                dao.Address
	ValueWei                dao.Wei
	ValidAfter, ValidBefore uint64
	Nonce                   dao.Hash
}

// StructHash implements Message.
func (a *Authorization) StructHash() dao.Hash {
	e := newEnc(typeHash("ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"))
	e.addr(a.From)
	e.addr(a.To)
	e.wei(a.ValueWei)
	e.u64(a.ValidAfter)
	e.u64(a.ValidBefore)
	e.hash(a.Nonce)
	return e.sum()
}

// Ballot is OpenZeppelin Governor's vote by signature (governor domain).
type Ballot struct {
	ProposalID *big.Int
	Support    uint8
	Voter      dao.Address
	Nonce      uint64
}

// StructHash implements Message.
func (b *Ballot) StructHash() dao.Hash {
	e := newEnc(typeHash("Ballot(uint256 proposalId,uint8 support,address voter,uint256 nonce)"))
	e.big(b.ProposalID)
	e.u64(uint64(b.Support))
	e.addr(b.Voter)
	e.u64(b.Nonce)
	return e.sum()
}

// Delegation is ERC20Votes' delegation by signature (token domain).
type Delegation struct {
	Delegatee     dao.Address
	Nonce, Expiry uint64
}

// StructHash implements Message.
func (d *Delegation) StructHash() dao.Hash {
	e := newEnc(typeHash("Delegation(address delegatee,uint256 nonce,uint256 expiry)"))
	e.addr(d.Delegatee)
	e.u64(d.Nonce)
	e.u64(d.Expiry)
	return e.sum()
}
