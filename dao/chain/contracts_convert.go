package chain

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"sahm/dao"
	"sahm/dao/bindings/datasetregistry"
	"sahm/dao/bindings/pricebook"
	"sahm/dao/bindings/runescrow"
)

func u64(v uint64) *big.Int { return new(big.Int).SetUint64(v) }

// seconds clips what the contracts hold as uint256 but mean as a time.
func seconds(v *big.Int) uint64 {
	if !v.IsUint64() {
		return ^uint64(0)
	}
	return v.Uint64()
}

func orderTuple(o *dao.Order) runescrow.RunOrder {
	uses := make([]runescrow.DatasetUse, len(o.Datasets))
	for i, d := range o.Datasets {
		uses[i] = runescrow.DatasetUse{
			DatasetId: d.DatasetID, Version: d.Version, Rows: d.Rows, Weight: d.Weight, PriceWei: d.PriceWei.Big(),
		}
	}
	return runescrow.RunOrder{
		Parties: runescrow.Parties{
			Builder: Address(o.Parties.Builder), SealingKey: o.Parties.SealingKey,
			Coordinator: Address(o.Parties.Coordinator), Token: Address(o.Parties.Token), Epoch: o.Parties.Epoch,
		},
		Datasets: uses,
		Training: runescrow.Training{
			SpecHash: o.Training.SpecHash, SchemaHash: o.Training.SchemaHash, Rounds: o.Training.Rounds,
			ModelLength: o.Training.ModelLength, StatsLength: o.Training.StatsLength, WordBits: o.Training.WordBits,
			ClipNormMicro: o.Training.ClipNormMicro, ServerRateMicro: o.Training.ServerRateMicro,
			Tier: uint8(o.Training.Tier), HeParams: o.Training.HEParams,
		},
		Privacy:    runescrow.Privacy(o.Privacy),
		Validation: validationTuple(o.Validation),
		Prices: runescrow.Prices{
			DatasetsWei: o.Prices.DatasetsWei.Big(), ComputeWei: o.Prices.ComputeWei.Big(),
			CustodyWei: o.Prices.CustodyWei.Big(), DaoFeeWei: o.Prices.DAOFeeWei.Big(),
			GuaranteedBps: o.Prices.GuaranteedBps, MaxTotalWei: o.Prices.MaxTotalWei.Big(),
		},
		Deadlines: runescrow.Deadlines(o.Deadlines),
		Salt:      o.Salt,
	}
}

func validationTuple(v dao.Validation) runescrow.Validation {
	return runescrow.Validation{DatasetId: v.DatasetID, Version: v.Version, DataRoot: v.DataRoot, Cid: v.CID, Rows: v.Rows}
}

func resultTuple(r *dao.Result) runescrow.Result {
	return runescrow.Result{
		RunId: r.RunID, Attempt: r.Attempt, Epoch: r.Epoch, RoundsCompleted: r.RoundsCompleted,
		AggregateHash: r.AggregateHash, ModelHash: r.ModelHash, SealedModelCid: r.SealedModelCID,
		ScoresRoot: r.ScoresRoot, ReceiptsRoot: r.ReceiptsRoot, PayoutsRoot: r.PayoutsRoot, TotalWei: r.TotalWei.Big(),
	}
}

func seatTuples(seats []dao.Seat) []runescrow.Seat {
	out := make([]runescrow.Seat, len(seats))
	for i, s := range seats {
		out[i] = runescrow.Seat{DatasetId: s.DatasetID, Version: s.Version, Trainer: Address(s.Trainer)}
	}
	return out
}

func registrationTuple(r *dao.Registration) datasetregistry.IDatasetRegistryRegistration {
	return datasetregistry.IDatasetRegistryRegistration{
		Creator: Address(r.Creator), Salt: r.Salt, ManifestCid: r.ManifestCID, DataCid: r.DataCID,
		EnvelopeCid: r.EnvelopeCID, DataRoot: r.DataRoot, Rows: r.Rows, PolicyHash: r.PolicyHash,
		Epoch: r.Epoch, PriceFloorWei: r.PriceFloorWei.Big(), Nonce: u64(r.Nonce), Deadline: r.Deadline,
	}
}

func parametersTuple(p PriceParameters) pricebook.IPriceBookParameters {
	return pricebook.IPriceBookParameters{
		BasePriceWei: p.BasePriceWei.Big(), PerRowWei: p.PerRowWei.Big(), TierBps: p.TierBps,
		GuaranteedBps: p.GuaranteedBps, ComputePerSeatRoundWei: p.ComputePerSeatRoundWei.Big(),
		CustodyPerRoundWei: p.CustodyPerRoundWei.Big(), DaoFeeBps: p.DAOFeeBps,
	}
}

func words(hs []dao.Hash) [][32]byte {
	out := make([][32]byte, len(hs))
	for i, h := range hs {
		out[i] = h
	}
	return out
}

func addresses(as []dao.Address) []common.Address {
	out := make([]common.Address, len(as))
	for i, a := range as {
		out[i] = Address(a)
	}
	return out
}
