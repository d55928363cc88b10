package typed

import "sahm/dao"

// ShareFactoryDomain is the domain of the messages that open shares.
func ShareFactoryDomain(chainID uint64, factory dao.Address) Domain {
	return Domain{Name: "Sahm RevenueShareFactory", ChainID: chainID, Contract: factory}
}

// PrivacyBudgetsDomain is the domain of the messages that set privacy budgets.
func PrivacyBudgetsDomain(chainID uint64, budgets dao.Address) Domain {
	return Domain{Name: "Sahm PrivacyBudgets", ChainID: chainID, Contract: budgets}
}

// NewVersion is dao.NewVersion as an EIP-712 message (registry domain).
type NewVersion dao.NewVersion

// StructHash implements Message.
func (v *NewVersion) StructHash() dao.Hash {
	e := newEnc(typeHash("NewVersion(bytes32 datasetId,uint32 version,string manifestCid,string dataCid,string envelopeCid,bytes32 dataRoot,uint64 rows,bytes32 policyHash,uint32 epoch,uint256 nonce,uint64 deadline)"))
	e.hash(v.DatasetID)
	e.u64(uint64(v.Version))
	e.str(v.ManifestCID)
	e.str(v.DataCID)
	e.str(v.EnvelopeCID)
	e.hash(v.DataRoot)
	e.u64(v.Rows)
	e.hash(v.PolicyHash)
	e.u64(uint64(v.Epoch))
	e.u64(v.Nonce)
	e.u64(v.Deadline)
	return e.sum()
}

// Reseal is dao.Reseal as an EIP-712 message (registry domain).
type Reseal dao.Reseal

// StructHash implements Message.
func (r *Reseal) StructHash() dao.Hash {
	e := newEnc(typeHash("Reseal(bytes32 datasetId,uint32 version,string envelopeCid,uint32 epoch,uint256 nonce,uint64 deadline)"))
	e.hash(r.DatasetID)
	e.u64(uint64(r.Version))
	e.str(r.EnvelopeCID)
	e.u64(uint64(r.Epoch))
	e.u64(r.Nonce)
	e.u64(r.Deadline)
	return e.sum()
}

// PolicyChange is dao.PolicyChange as an EIP-712 message (registry domain).
type PolicyChange dao.PolicyChange

// StructHash implements Message.
func (c *PolicyChange) StructHash() dao.Hash {
	e := newEnc(typeHash("PolicyChange(bytes32 datasetId,uint32 version,bytes32 policyHash,uint256 nonce,uint64 deadline)"))
	e.hash(c.DatasetID)
	e.u64(uint64(c.Version))
	e.hash(c.PolicyHash)
	e.u64(c.Nonce)
	e.u64(c.Deadline)
	return e.sum()
}

// FloorChange is dao.FloorChange as an EIP-712 message (registry domain).
type FloorChange dao.FloorChange

// StructHash implements Message.
func (c *FloorChange) StructHash() dao.Hash {
	e := newEnc(typeHash("FloorChange(bytes32 datasetId,uint256 priceFloorWei,uint256 nonce,uint64 deadline)"))
	e.hash(c.DatasetID)
	e.wei(c.PriceFloorWei)
	e.u64(c.Nonce)
	e.u64(c.Deadline)
	return e.sum()
}

// ListingRequest is dao.ListingRequest as an EIP-712 message (registry domain).
type ListingRequest dao.ListingRequest

// StructHash implements Message.
func (r *ListingRequest) StructHash() dao.Hash {
	e := newEnc(typeHash("ListingRequest(bytes32 datasetId,uint32 version,uint256 nonce,uint64 deadline)"))
	e.hash(r.DatasetID)
	e.u64(uint64(r.Version))
	e.u64(r.Nonce)
	e.u64(r.Deadline)
	return e.sum()
}

// PrivacyBudget is dao.PrivacyBudget as an EIP-712 message (privacy budgets
// domain).
type PrivacyBudget dao.PrivacyBudget

// StructHash implements Message.
func (b *PrivacyBudget) StructHash() dao.Hash {
	e := newEnc(typeHash("PrivacyBudget(bytes32 datasetId,uint32 version,uint8 unit,uint64 epsilonMicro,uint64 deltaPico,uint256 nonce,uint64 deadline)"))
	e.hash(b.DatasetID)
	e.u64(uint64(b.Version))
	e.u64(uint64(b.Unit))
	e.u64(b.EpsilonMicro)
	e.u64(b.DeltaPico)
	e.u64(b.Nonce)
	e.u64(b.Deadline)
	return e.sum()
}

// OpenShares is dao.OpenShares as an EIP-712 message (share factory domain).
type OpenShares dao.OpenShares

// StructHash implements Message.
func (o *OpenShares) StructHash() dao.Hash {
	e := newEnc(typeHash("OpenShares(bytes32 datasetId,uint256 nonce,uint64 deadline)"))
	e.hash(o.DatasetID)
	e.u64(o.Nonce)
	e.u64(o.Deadline)
	return e.sum()
}

// PurchaseNonce is the nonce of the ERC-3009 authorization that pays for units
// (1e-18 shares) of an offer: keccak256(abi.encode(offer, units, buyer, salt)).
// Who signs computes it here: the payment is for that purchase and no other.
func PurchaseNonce(offer uint64, units dao.Wei, buyer dao.Address, salt dao.Hash) dao.Hash {
	var e enc
	e.u64(offer)
	e.wei(units)
	e.addr(buyer)
	e.hash(salt)
	return e.sum()
}
