package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
)

// FactKind says what an event of the contracts states.
type FactKind string

// Kinds of facts, and what their fields hold beside block, time and
// transaction.
const (
	// Of a dataset: DatasetID, Version, Account (who did it, where the event
	// says), Detail: status, policyHash, envelopeCid, epoch as they apply.
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
	// Amount ε·10^6, Price δ·10^12, Number the unit, as in dao.Privacy.
	FactBudgetSet FactKind = "privacy-budget"

	// Of a price: DatasetID, Number the first period in force, RunID.
	FactDemand  FactKind = "demand"  // Amount: what was added to the excess, micro
	FactQuality FactKind = "quality" // Amount: quality from then on, 1/10000

	// Of shares: DatasetID, Address of the share contract, Account that got all.
	FactSharesOpened FactKind = "shares-opened"
	// Of offers: OfferID, DatasetID; Amount in 1e-18 shares.
	FactOfferMade      FactKind = "offer-made"      // Account seller, Price wei a share, Number last second
	FactOfferFilled    FactKind = "offer-filled"    // Account buyer, Price: what it paid in all, wei
	FactOfferCancelled FactKind = "offer-cancelled" // nothing else

	// Of runs: RunID, Amount wei.
	FactToppedUp     FactKind = "topped-up"    // Price: funded in all, wei
	FactUseRecorded  FactKind = "use-recorded" // Number: rounds completed
	FactScoresRecord FactKind = "scores-recorded"
	// Votes for a payout: RunID, Number its index, Account, Amount the payout
	// in wei, Price the votes.
	FactVotesEarned FactKind = "votes-earned"

	// Of trainers: Account; Amount wei.
	FactSlashed  FactKind = "slashed" // Address the harmed builder, Price what it got, wei
	FactJailed   FactKind = "jailed"
	FactReleased FactKind = "released"
)

// Fact is what one event states; which fields are set depends on Kind. It is
// stored in the event's own transaction and forgotten with its block.
type Fact struct {
	Block    uint64
	LogIndex uint64
	TimeSec  uint64 // chain time of the block
	TxHash   string
	Kind     FactKind

	DatasetID string
	Version   int64
	RunID     string
	OfferID   string // decimal
	Account   string
	Address   string
	Amount    string // decimal
	Price     string // decimal
	Number    uint64
	Detail    json.RawMessage // JSON object; nil is {}
}

const factColumns = `block_number, log_index, time_sec, tx_hash, kind, dataset_id, version, run_id, offer_id, account, address, amount, price, number, detail`

func scanFact(s scanner) (f Fact, err error) {
	var block, index, seconds, number int64
	var detail string
	err = s.Scan(&block, &index, &seconds, &f.TxHash, &f.Kind, &f.DatasetID, &f.Version, &f.RunID, &f.OfferID, &f.Account, &f.Address, &f.Amount, &f.Price, &number, &detail)
	f.Block, f.LogIndex, f.TimeSec, f.Number, f.Detail = uint64(block), uint64(index), uint64(seconds), uint64(number), json.RawMessage(detail)
	return f, err
}

// saveFact stores f; the same again changes nothing.
func saveFact(ctx context.Context, tx *sql.Tx, source string, f Fact) error {
	block, err1 := signed(f.Block)
	index, err2 := signed(f.LogIndex)
	seconds, err3 := signed(f.TimeSec)
	number, err4 := signed(f.Number)
	if err := errors.Join(err1, err2, err3, err4); err != nil {
		return err
	}
	if f.Detail == nil {
		f.Detail = json.RawMessage("{}")
	}
	_, err := exec(ctx, tx, `INSERT INTO market_facts (source, `+factColumns+`)
		VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16) ON CONFLICT (source, block_number, log_index) DO NOTHING`,
		source, block, index, seconds, f.TxHash, string(f.Kind), f.DatasetID, f.Version, f.RunID, f.OfferID, f.Account, f.Address,
		f.Amount, f.Price, number, string(f.Detail))
	return err
}

// FactFilter selects facts of one source; empty fields select all.
type FactFilter struct {
	Kinds                              []FactKind
	DatasetID, RunID, OfferID, Account string
	// Newest gives the newest facts first; otherwise the oldest come first.
	Newest bool
	// Limit is at most 1,000; 0 means 100.
	Limit, Offset int
}

// Facts lists facts in chain order.
func (s *Store) Facts(ctx context.Context, source string, f FactFilter) ([]Fact, error) {
	q := query{text: `SELECT ` + factColumns + ` FROM market_facts WHERE 1=1`}
	q.and("source=", source)
	kinds := make([]string, len(f.Kinds))
	for i, k := range f.Kinds {
		kinds[i] = string(k)
	}
	q.andIn("kind", kinds)
	for _, c := range []struct{ column, value string }{{"dataset_id=", f.DatasetID}, {"run_id=", f.RunID}, {"offer_id=", f.OfferID}, {"account=", f.Account}} {
		if c.value != "" {
			q.and(c.column, c.value)
		}
	}
	order := "block_number, log_index"
	if f.Newest {
		order = "block_number DESC, log_index DESC"
	}
	q.page(order, f.Limit, f.Offset)
	out, err := queryAll(ctx, s.db, scanFact, q.text, q.args...)
	if err != nil {
		return nil, fmt.Errorf("market facts: %w", err)
	}
	return out, nil
}

// DatasetVersions lists all versions of a dataset, the oldest first; ErrNotFound
// if there is none. The last one is the present version.
func (s *Store) DatasetVersions(ctx context.Context, id string) ([]Dataset, error) {
	out, err := queryAll(ctx, s.db, scanDataset, `SELECT `+datasetColumns+` FROM datasets WHERE id=$1 ORDER BY version`, id)
	if err == nil && len(out) == 0 {
		err = ErrNotFound
	}
	if err != nil {
		return nil, fmt.Errorf("versions of dataset %s: %w", id, err)
	}
	return out, nil
}

// DatasetHistory lists what happened to a dataset, the oldest first.
func (s *Store) DatasetHistory(ctx context.Context, source, id string, limit, offset int) ([]Fact, error) {
	return s.Facts(ctx, source, FactFilter{DatasetID: id, Limit: limit, Offset: offset, Kinds: []FactKind{FactRegistered, FactVersionAdded, FactResealed,
		FactAcknowledged, FactPolicySet, FactFloorSet, FactListingRequested, FactListed, FactSuspended, FactDelisted, FactRevoked,
		FactBudgetSet}})
}

// PriceHistory lists what settled runs did to a dataset's demand and quality,
// the newest first.
func (s *Store) PriceHistory(ctx context.Context, source, id string, limit, offset int) ([]Fact, error) {
	return s.Facts(ctx, source, FactFilter{DatasetID: id, Kinds: []FactKind{FactDemand, FactQuality}, Newest: true, Limit: limit, Offset: offset})
}

// OpenedShares is a dataset whose shares were opened.
type OpenedShares struct {
	DatasetID string
	Address   string // share contract
	Holder    string // who got all of them at first
	TimeSec   uint64
	TxHash    string
}

func sharesOf(f *Fact) OpenedShares {
	return OpenedShares{DatasetID: f.DatasetID, Address: f.Address, Holder: f.Account, TimeSec: f.TimeSec, TxHash: f.TxHash}
}

// SharesOf is the share contract of a dataset; ErrNotFound before it is opened.
func (s *Store) SharesOf(ctx context.Context, source, id string) (OpenedShares, error) {
	fs, err := s.Facts(ctx, source, FactFilter{DatasetID: id, Kinds: []FactKind{FactSharesOpened}, Limit: 1})
	if err == nil && len(fs) == 0 {
		err = fmt.Errorf("shares of dataset %s: %w", id, ErrNotFound)
	}
	if err != nil {
		return OpenedShares{}, err
	}
	return sharesOf(&fs[0]), nil
}

// SharesSeen lists the share contracts that account may hold a part of: those
// that it opened or bought from an offer, at most 1,000. Balances are the
// chain's to say, and shares that came by a plain transfer are not seen.
func (s *Store) SharesSeen(ctx context.Context, source, account string) ([]OpenedShares, error) {
	facts, err := queryAll(ctx, s.db, scanFact, `SELECT `+factColumns+` FROM market_facts WHERE source=$1 AND kind=$2 AND (account=$3
		OR dataset_id IN (SELECT b.dataset_id FROM market_facts b WHERE b.source=$1 AND b.kind=$4 AND b.account=$3))
		ORDER BY block_number, log_index LIMIT 1000`, source, string(FactSharesOpened), account, string(FactOfferFilled))
	if err != nil {
		return nil, fmt.Errorf("shares of %s: %w", account, err)
	}
	out := make([]OpenedShares, len(facts))
	for i := range facts {
		out[i] = sharesOf(&facts[i])
	}
	return out, nil
}

// Offer is an offer of shares as its events leave it. Whether it has expired,
// or its seller can still deliver, is the chain's to say.
type Offer struct {
	ID         string // decimal
	DatasetID  string
	Seller     string
	Amount     string // offered at first, in 1e-18 shares
	Left       string // not sold, 0 once cancelled
	PriceWei   string // for a whole share
	ExpiresSec uint64 // the last second
	MadeSec    uint64
	Cancelled  bool
}

// Open reports whether anything is left to buy at a time.
func (o *Offer) Open(nowSec uint64) bool {
	return !o.Cancelled && o.Left != "0" && nowSec <= o.ExpiresSec
}

// Offers lists the offers of a dataset, or with an empty id of all, the newest
// first; with a seller only its own. limit 0 means 100, at most 1,000.
func (s *Store) Offers(ctx context.Context, source, datasetID, seller string, limit, offset int) ([]Offer, error) {
	made, err := s.Facts(ctx, source, FactFilter{DatasetID: datasetID, Account: seller, Kinds: []FactKind{FactOfferMade}, Newest: true, Limit: limit, Offset: offset})
	if err != nil {
		return nil, err
	}
	out := make([]Offer, len(made))
	for i := range made {
		f := &made[i]
		o := Offer{ID: f.OfferID, DatasetID: f.DatasetID, Seller: f.Account, Amount: f.Amount, PriceWei: f.Price, ExpiresSec: f.Number, MadeSec: f.TimeSec}
		left, ok := new(big.Int).SetString(f.Amount, 10)
		if !ok {
			return nil, fmt.Errorf("offer %s: %w: amount %q", o.ID, ErrInvalid, f.Amount)
		}
		for at := 0; ; at += 1000 {
			later, err := s.Facts(ctx, source, FactFilter{OfferID: o.ID, Kinds: []FactKind{FactOfferFilled, FactOfferCancelled}, Limit: 1000, Offset: at})
			if err != nil {
				return nil, err
			}
			for j := range later {
				if later[j].Kind == FactOfferCancelled {
					o.Cancelled = true
					left.SetInt64(0)
				} else if sold, ok := new(big.Int).SetString(later[j].Amount, 10); ok {
					left.Sub(left, sold)
				}
			}
			if len(later) < 1000 {
				break
			}
		}
		o.Left = left.String()
		out[i] = o
	}
	return out, nil
}

// Trades lists the purchases of a dataset's shares from offers, the newest
// first.
func (s *Store) Trades(ctx context.Context, source, datasetID string, limit, offset int) ([]Fact, error) {
	return s.Facts(ctx, source, FactFilter{DatasetID: datasetID, Kinds: []FactKind{FactOfferFilled}, Newest: true, Limit: limit, Offset: offset})
}

// deleteDatasetVersion forgets one version; nothing if it is not there.
func deleteDatasetVersion(ctx context.Context, tx *sql.Tx, id string, version int64) error {
	_, err := exec(ctx, tx, `DELETE FROM datasets WHERE id=$1 AND version=$2`, id, version)
	return err
}
