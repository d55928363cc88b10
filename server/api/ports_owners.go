package api

import (
	"context"

	"sahm/dao"
	"sahm/dao/pricing"
)

// ChainVersion is one version of a dataset as the registry holds it.
type ChainVersion struct {
	Version                           uint32
	ManifestCID, DataCID, EnvelopeCID string
	DataRoot                          dao.Hash
	Rows                              uint64
	PolicyHash                        dao.Hash
	Epoch                             uint32
	Acknowledged                      bool
}

// FactKind says what an event of the contracts states about a dataset.
type FactKind string

// Kinds that answers are made of; others are shown by their name.
const (
	FactRegistered       FactKind = "registered"
	FactVersionAdded     FactKind = "version-added"
	FactResealed         FactKind = "resealed"
	FactAcknowledged     FactKind = "acknowledged"
	FactPolicySet        FactKind = "policy-set"
	FactFloorSet         FactKind = "floor-set" // Amount wei, Number the first second in force
	FactListingRequested FactKind = "listing-requested"
	FactListed           FactKind = "listed"
	FactSuspended        FactKind = "suspended"
	FactDelisted         FactKind = "delisted"
	FactRevoked          FactKind = "revoked"
	FactBudgetSet        FactKind = "privacy-budget" // Amount ε·10^6, Price δ·10^12, Number the unit
	FactDemand           FactKind = "demand"         // Amount added to the excess, micro; Number the first period
	FactQuality          FactKind = "quality"        // Amount of 10000; Number the first period
	FactSharesOpened     FactKind = "shares-opened"
	FactOfferMade        FactKind = "offer-made"
	FactOfferFilled      FactKind = "offer-filled"
	FactOfferCancelled   FactKind = "offer-cancelled"
)

// Fact is what one event states; which fields are set depends on Kind.
type Fact struct {
	Kind    FactKind
	Version uint32
	Account dao.Address
	Amount  dao.Wei
	Price   dao.Wei
	Number  uint64
	Block   uint64
	TimeSec uint64 // chain time
	TxHash  string
}

// Owners reads what owners decide about their datasets.
type Owners interface {
	// ContractSignature asks a contract account whether it accepts a signature
	// of digest (ERC-1271); contract is false for an account without code.
	ContractSignature(ctx context.Context, account dao.Address, digest dao.Hash, sig []byte) (contract, valid bool, err error)
	// Version reads a version, or ErrUnknownDataset.
	Version(ctx context.Context, id dao.DatasetID, version uint32) (ChainVersion, error)
	// Pricing reads all that a dataset's price depends on now.
	Pricing(ctx context.Context, id dao.DatasetID) (pricing.Book, pricing.Dataset, error)
	RoyaltyBps(ctx context.Context) (uint16, error)
	// Facts lists what happened to a dataset, newest first, at most 1,000. It
	// waits a moment for what was included just now.
	Facts(ctx context.Context, id dao.DatasetID) ([]Fact, error)
}

// OwnerRelay relays owners' messages about datasets; see Relayer. Signatures
// were checked.
type OwnerRelay interface {
	// Relayed reports whether the message with this digest and signature was
	// relayed before and is on chain; one under way is waited for.
	Relayed(ctx context.Context, digest dao.Hash, sig []byte) (bool, error)
	AddVersion(ctx context.Context, digest dao.Hash, v dao.NewVersion, sig []byte) error
	Reseal(ctx context.Context, digest dao.Hash, r dao.Reseal, sig []byte) error
	SetPolicy(ctx context.Context, digest dao.Hash, p dao.PolicyChange, sig []byte) error
	SetFloor(ctx context.Context, digest dao.Hash, f dao.FloorChange, sig []byte) error
	RequestListing(ctx context.Context, digest dao.Hash, r dao.ListingRequest, sig []byte) error
	OpenShares(ctx context.Context, digest dao.Hash, o dao.OpenShares, sig []byte) error
	// ClaimShares pays holders what their shares earned; all of them have
	// something to claim.
	ClaimShares(ctx context.Context, shares ShareContract, holders []dao.Address) error
	BuyShares(ctx context.Context, digest dao.Hash, p SharePurchase) error
}

// SharePurchase is a purchase paid by ERC-3009.
type SharePurchase struct {
	Offer                   uint64
	Units                   dao.Wei
	Buyer                   dao.Address
	Salt                    dao.Hash
	ValidAfter, ValidBefore uint64
	Sig                     []byte
}

// ShareContract are the shares of a dataset's earnings. Units are 1e-18 shares.
type ShareContract struct {
	Address                         dao.Address
	Supply, ReceivedWei, ClaimedWei dao.Wei
	OpenedAt                        uint64 // unix seconds
}

// Holding is one account's part of a share contract.
type Holding struct {
	Units, ClaimableWei dao.Wei
	// ClaimedWei is nil when the node does not say.
	ClaimedWei *dao.Wei
}

// ShareOffer is an offer of shares at a fixed price.
type ShareOffer struct {
	ID        uint64
	DatasetID dao.DatasetID
	Seller    dao.Address
	Left      dao.Wei // units
	PriceWei  dao.Wei // of a whole share
	ExpiresAt uint64  // unix seconds, the last one
	Fillable  dao.Wei // what the seller holds and has approved, at most Left
}

// Shares reads revenue shares and their offers, and packs what a holder sends
// itself.
type Shares interface {
	// ShareNonce is the nonce of account's next OpenShares.
	ShareNonce(ctx context.Context, account dao.Address) (uint64, error)
	// SharesOf is the share contract of a dataset, zero before it is open.
	SharesOf(ctx context.Context, id dao.DatasetID) (dao.Address, error)
	// Shares reads it, or ErrNotFound.
	Shares(ctx context.Context, id dao.DatasetID) (ShareContract, error)
	Holding(ctx context.Context, shares, holder dao.Address) (Holding, error)
	// SharesSeen lists datasets whose shares account may hold.
	SharesSeen(ctx context.Context, account dao.Address) ([]dao.DatasetID, error)
	// Offers lists open offers; a zero dataset or seller means all.
	Offers(ctx context.Context, id dao.DatasetID, seller dao.Address) ([]ShareOffer, error)
	// Offer reads an offer, or ErrNotFound; nothing is left of one that is over.
	Offer(ctx context.Context, offer uint64) (ShareOffer, error)
	// OfferCost is what units of an offer cost.
	OfferCost(ctx context.Context, offer uint64, units dao.Wei) (dao.Wei, error)
	// PurchaseNonce is the ERC-3009 nonce of a purchase.
	PurchaseNonce(ctx context.Context, p SharePurchase) (dao.Hash, error)
	PackTransfer(shares, to dao.Address, units dao.Wei) Call
	// PackApprove lets the offers take units of the sender.
	PackApprove(shares dao.Address, units dao.Wei) Call
	PackOffer(id dao.DatasetID, units, priceWei dao.Wei, expiresAt uint64) Call
	PackCancelOffer(offer uint64) Call
}
