// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package runescrow

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// Claim is an auto generated low-level Go binding around an user-defined struct.
type Claim struct {
	RunId   [32]byte
	Index   *big.Int
	Account common.Address
	Amount  *big.Int
	Kind    uint8
	Proof   [][32]byte
}

// Cohort is an auto generated low-level Go binding around an user-defined struct.
type Cohort struct {
	Cohort       [32]byte
	ModelHash    [32]byte
	GradientHash [32]byte
	BlockNumber  uint64
	Time         uint64
}

// DatasetUse is an auto generated low-level Go binding around an user-defined struct.
type DatasetUse struct {
	DatasetId [32]byte
	Version   uint32
	Rows      uint64
	Weight    uint64
	PriceWei  *big.Int
}

// Deadlines is an auto generated low-level Go binding around an user-defined struct.
type Deadlines struct {
	AssignBy uint64
	StartBy  uint64
	TrainBy  uint64
	AttestBy uint64
}

// Parties is an auto generated low-level Go binding around an user-defined struct.
type Parties struct {
	Builder     common.Address
	SealingKey  [32]byte
	Coordinator common.Address
	Token       common.Address
	Epoch       uint32
}

// Prices is an auto generated low-level Go binding around an user-defined struct.
type Prices struct {
	DatasetsWei   *big.Int
	ComputeWei    *big.Int
	CustodyWei    *big.Int
	DaoFeeWei     *big.Int
	GuaranteedBps uint16
	MaxTotalWei   *big.Int
}

// Privacy is an auto generated low-level Go binding around an user-defined struct.
type Privacy struct {
	Unit         uint8
	EpsilonMicro uint64
	DeltaPico    uint64
	SamplingPpb  uint64
	Steps        uint32
	KMin         uint32
	Colluders    uint32
}

// Result is an auto generated low-level Go binding around an user-defined struct.
type Result struct {
	RunId           [32]byte
	Attempt         uint32
	Epoch           uint32
	RoundsCompleted uint32
	AggregateHash   [32]byte
	ModelHash       [32]byte
	SealedModelCid  string
	ScoresRoot      [32]byte
	ReceiptsRoot    [32]byte
	PayoutsRoot     [32]byte
	TotalWei        *big.Int
}

// RunOrder is an auto generated low-level Go binding around an user-defined struct.
type RunOrder struct {
	Parties    Parties
	Datasets   []DatasetUse
	Training   Training
	Privacy    Privacy
	Validation Validation
	Prices     Prices
	Deadlines  Deadlines
	Salt       [32]byte
}

// RunView is an auto generated low-level Go binding around an user-defined struct.
type RunView struct {
	State          uint8
	Attempt        uint32
	Builder        common.Address
	Coordinator    common.Address
	Token          common.Address
	Epoch          uint32
	Rounds         uint32
	KMin           uint32
	Funded         *big.Int
	Paid           *big.Int
	Refunded       *big.Int
	Total          *big.Int
	TopUps         uint32
	LastRound      int64
	TrainingRounds uint32
	Evaluator      common.Address
	Recomputer     common.Address
	ItemsHash      [32]byte
	SeedsRoot      [32]byte
	AssignmentHash [32]byte
	AssignedBlock  uint64
	Deadlines      Deadlines
	StartsBy       uint64
	ChallengeEnds  uint64
	PayoutsRoot    [32]byte
	ResultHash     [32]byte
}

// Seat is an auto generated low-level Go binding around an user-defined struct.
type Seat struct {
	DatasetId [32]byte
	Version   uint32
	Trainer   common.Address
}

// Training is an auto generated low-level Go binding around an user-defined struct.
type Training struct {
	SpecHash        [32]byte
	SchemaHash      [32]byte
	Rounds          uint32
	ModelLength     uint64
	StatsLength     uint64
	WordBits        uint8
	ClipNormMicro   uint64
	ServerRateMicro uint64
	Tier            uint8
	HeParams        uint8
}

// Validation is an auto generated low-level Go binding around an user-defined struct.
type Validation struct {
	DatasetId [32]byte
	Version   uint32
	DataRoot  [32]byte
	Cid       string
	Rows      uint64
}

// RunEscrowMetaData contains all meta data concerning the RunEscrow contract.
var RunEscrowMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"initialOwner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"custodians_\",\"type\":\"address\",\"internalType\":\"contractICustodianSet\"},{\"name\":\"trainers_\",\"type\":\"address\",\"internalType\":\"contractITrainerRegistry\"},{\"name\":\"rules_\",\"type\":\"address\",\"internalType\":\"contractIRunRules\"},{\"name\":\"challengeWindow_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_CHALLENGE_WINDOW\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"activeCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"activeRuns\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"assign\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seats_\",\"type\":\"tuple[]\",\"internalType\":\"structSeat[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"evaluator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"seedsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seedAcks\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"books\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"funded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"refunded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimable\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"held\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengeWindow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimMany\",\"inputs\":[{\"name\":\"claims\",\"type\":\"tuple[]\",\"internalType\":\"structClaim[]\",\"components\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cohort\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"round\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"commitCohort\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"round\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cohort_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"gradientHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"custodians\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICustodianSet\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"disputes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"drawRecomputer\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"expire\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"hashCohort\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structCohort\",\"components\":[{\"name\":\"cohort\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"gradientHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashOrder\",\"inputs\":[{\"name\":\"o\",\"type\":\"tuple\",\"internalType\":\"structRunOrder\",\"components\":[{\"name\":\"parties\",\"type\":\"tuple\",\"internalType\":\"structParties\",\"components\":[{\"name\":\"builder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sealingKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"datasets\",\"type\":\"tuple[]\",\"internalType\":\"structDatasetUse[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"priceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"training\",\"type\":\"tuple\",\"internalType\":\"structTraining\",\"components\":[{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"schemaHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"modelLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"statsLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"wordBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"clipNormMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"serverRateMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"heParams\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"privacy\",\"type\":\"tuple\",\"internalType\":\"structPrivacy\",\"components\":[{\"name\":\"unit\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epsilonMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deltaPico\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"samplingPpb\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kMin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"colluders\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"validation\",\"type\":\"tuple\",\"internalType\":\"structValidation\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"datasetsWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"computeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"custodyWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"daoFeeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"guaranteedBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxTotalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"deadlines\",\"type\":\"tuple\",\"internalType\":\"structDeadlines\",\"components\":[{\"name\":\"assignBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"attestBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashResult\",\"inputs\":[{\"name\":\"res\",\"type\":\"tuple\",\"internalType\":\"structResult\",\"components\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"roundsCompleted\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"aggregateHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sealedModelCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"scoresRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receiptsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payoutsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashSeedAck\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seedsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"custodian\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isClaimed\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leafOf\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextDeadline\",\"inputs\":[],\"outputs\":[{\"name\":\"earliest\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"open\",\"inputs\":[{\"name\":\"o\",\"type\":\"tuple\",\"internalType\":\"structRunOrder\",\"components\":[{\"name\":\"parties\",\"type\":\"tuple\",\"internalType\":\"structParties\",\"components\":[{\"name\":\"builder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sealingKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"datasets\",\"type\":\"tuple[]\",\"internalType\":\"structDatasetUse[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"priceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"training\",\"type\":\"tuple\",\"internalType\":\"structTraining\",\"components\":[{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"schemaHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"modelLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"statsLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"wordBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"clipNormMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"serverRateMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"heParams\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"privacy\",\"type\":\"tuple\",\"internalType\":\"structPrivacy\",\"components\":[{\"name\":\"unit\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epsilonMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deltaPico\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"samplingPpb\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kMin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"colluders\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"validation\",\"type\":\"tuple\",\"internalType\":\"structValidation\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"datasetsWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"computeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"custodyWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"daoFeeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"guaranteedBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxTotalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"deadlines\",\"type\":\"tuple\",\"internalType\":\"structDeadlines\",\"components\":[{\"name\":\"assignBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"attestBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"validAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openWithPermit\",\"inputs\":[{\"name\":\"o\",\"type\":\"tuple\",\"internalType\":\"structRunOrder\",\"components\":[{\"name\":\"parties\",\"type\":\"tuple\",\"internalType\":\"structParties\",\"components\":[{\"name\":\"builder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sealingKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"datasets\",\"type\":\"tuple[]\",\"internalType\":\"structDatasetUse[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"priceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"training\",\"type\":\"tuple\",\"internalType\":\"structTraining\",\"components\":[{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"schemaHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"modelLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"statsLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"wordBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"clipNormMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"serverRateMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"heParams\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"privacy\",\"type\":\"tuple\",\"internalType\":\"structPrivacy\",\"components\":[{\"name\":\"unit\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epsilonMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deltaPico\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"samplingPpb\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kMin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"colluders\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"validation\",\"type\":\"tuple\",\"internalType\":\"structValidation\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"datasetsWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"computeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"custodyWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"daoFeeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"guaranteedBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxTotalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"deadlines\",\"type\":\"tuple\",\"internalType\":\"structDeadlines\",\"components\":[{\"name\":\"assignBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"attestBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"permitSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"orderSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"propose\",\"inputs\":[{\"name\":\"res\",\"type\":\"tuple\",\"internalType\":\"structResult\",\"components\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"roundsCompleted\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"aggregateHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sealedModelCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"scoresRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receiptsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payoutsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"custodianIndexes\",\"type\":\"uint8[]\",\"internalType\":\"uint8[]\"},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recipient\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registerRecipient\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"recipientHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"resultHash\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rules\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRunRules\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"run\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"v\",\"type\":\"tuple\",\"internalType\":\"structRunView\",\"components\":[{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumRunState\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"builder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kMin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"funded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"refunded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"topUps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"lastRound\",\"type\":\"int64\",\"internalType\":\"int64\"},{\"name\":\"trainingRounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evaluator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"recomputer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"itemsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seedsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"assignmentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"assignedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadlines\",\"type\":\"tuple\",\"internalType\":\"structDeadlines\",\"components\":[{\"name\":\"assignBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"attestBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"startsBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challengeEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"payoutsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"resultHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seats\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structSeat[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setChallengeWindow\",\"inputs\":[{\"name\":\"seconds_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setDisputes\",\"inputs\":[{\"name\":\"disputes_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"topUp\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"topUpNonce\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"topUpWithAuthorization\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"trainers\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractITrainerRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"voidResult\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"wasPaid\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdrawRefund\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"ChallengeWindowSet\",\"inputs\":[{\"name\":\"seconds_\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CohortCommitted\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"round\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"cohort\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"gradientHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DisputesSet\",\"inputs\":[{\"name\":\"disputes\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecipientRegistered\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"recipientHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecomputerDrawn\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"recomputer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RefundRefused\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"builder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ResultProposed\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"result\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structResult\",\"components\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"roundsCompleted\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"aggregateHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sealedModelCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"scoresRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receiptsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payoutsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"challengeEnds\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ResultVoided\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RunAssigned\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"evaluator\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"seedsRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"assignmentHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"startsBy\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structSeat[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RunCancelled\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RunExpired\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"state\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumRunState\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RunOpened\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"builder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"coordinator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fundedWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RunRefunded\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"builder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RunSettled\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"totalWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"refundedWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RunToppedUp\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fundedWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyClaimed\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AlreadyDrawn\",\"inputs\":[{\"name\":\"recomputer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadySet\",\"inputs\":[{\"name\":\"current\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AmountTooHigh\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadProof\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadRounds\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadState\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumRunState\"}]},{\"type\":\"error\",\"name\":\"ClaimsExceedTotal\",\"inputs\":[{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DrawTooEarly\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"assignedBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EmptyHash\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoRefund\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotBuilder\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotCoordinator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotDisputes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotHolder\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RecipientExists\",\"inputs\":[{\"name\":\"recipientHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"RecomputerMissing\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RoundNotAfter\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"lastRound\",\"type\":\"int64\",\"internalType\":\"int64\"}]},{\"type\":\"error\",\"name\":\"RunExists\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SeatsMismatch\",\"inputs\":[{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"earliest\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TotalTooHigh\",\"inputs\":[{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"funded\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TransferShortfall\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownRun\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WindowTooLong\",\"inputs\":[{\"name\":\"seconds_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"most\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongAttempt\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"current\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongEpoch\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"expected\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongToken\",\"inputs\":[{\"name\":\"given\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "RunEscrow",
	Bin: "0x6101e0604052348015610010575f5ffd5b50604051615b63380380615b6383398101604081905261002f916102ce565b604080518082018252600e81526d5361686d2052756e457363726f7760901b602080830191909152825180840190935260018352603160f81b908301526001600160a01b0380881660805280871660a05280861660c052841660e052879161009682610189565b6101a0526100a381610189565b6101c0528151602080840191909120610160528151908201206101805246610120526101326101605161018051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b61010052505030610140526001600160a01b03811661016b57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b610174816101c6565b5061017e81610217565b5050505050506103b7565b5f5f829050601f815111156101b3578260405163305a27a960e01b8152600401610162919061035c565b80516101be82610391565b179392505050565b600980546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b62278d006001600160401b038216111561025857604051631762a47f60e21b81526001600160401b038216600482015262278d006024820152604401610162565b5f8054600160a01b600160e01b031916600160a01b6001600160401b038416908102919091179091556040519081527fec836c15194d9e05d4882c07fe66c95a53c29ac690c788bcfbb86379089b22f99060200160405180910390a150565b6001600160a01b03811681146102cb575f5ffd5b50565b5f5f5f5f5f5f60c087890312156102e3575f5ffd5b86516102ee816102b7565b60208801519096506102ff816102b7565b6040880151909550610310816102b7565b6060880151909450610321816102b7565b6080880151909350610332816102b7565b60a08801519092506001600160401b038116811461034e575f5ffd5b809150509295509295509295565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156103b1575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516156926104d15f395f6139f801525f6139cd01525f6137be01525f61379601525f6136f101525f61371b01525f61374501525f81816103c6015281816109d0015281816111be015281816113f1015281816114af01528181611cb90152613e9901525f81816105ff01528181610ae2015281816116cd015281816117a30152818161352201528181613602015261369001525f6105d801525f81816106cb0152818161087201528181610da00152818161123a0152818161130201528181611eaa015281816123730152818161254001528181612939015281816129a60152818161333e015261414d01526156925ff3fe608060405234801561000f575f5ffd5b5060043610610281575f3560e01c80638973858c11610156578063d4c5b252116100ca578063e86c2ba011610084578063e86c2ba01461065a578063e9acfa7c1461066d578063ed3d15b414610680578063ef6ac0f014610693578063f2fde38b146106b3578063fc0c546a146106c6575f5ffd5b8063d4c5b252146105c1578063d6066841146105d3578063da20e587146105fa578063da75c01e14610621578063e17ff97614610634578063e3cddd0714610647575f5ffd5b8063b42fad121161011b578063b42fad121461051b578063b67644b914610555578063c22dae9514610568578063c4d252f51461057b578063c64417981461058e578063cb3e6850146105a1575f5ffd5b80638973858c146104be5780638da5cb5b146104d1578063987757dd146104e25780639da2c40a146104f5578063a0e9af1614610508575f5ffd5b80634331ed1f116101f85780636f627282116101b25780636f62728214610439578063715018a61461044c57806371ce413e1461045457806384b0196e1461046757806385f5276f14610482578063861a1412146104a5575f5ffd5b80634331ed1f146103af57806351586ecb146103b757806352f6747a146103c15780635632cdd81461040057806360f1ffa0146104135780636a4bbee214610426575f5ffd5b80631b300a9a116102495780631b300a9a146103215780631d11966514610334578063205179841461034757806331db0c0a1461036757806331f5bfbb1461037a57806342f0dfc01461038d575f5ffd5b806309dc7867146102855780630c0dee70146102ab5780630ea1ee76146102e657806316337d75146102fb57806316b7f9cc1461030e575b5f5ffd5b61029861029336600461441a565b6106ed565b6040519081526020015b60405180910390f35b6102be6102b9366004614475565b610718565b604080519586526020860194909452928401919091526060830152608082015260a0016102a2565b6102f96102f436600461448c565b6107a7565b005b610298610309366004614502565b610859565b6102f961031c366004614475565b6108b6565b6102f961032f36600461457d565b610b47565b6102f96103423660046145d5565b610d83565b61034f610ddd565b6040516001600160401b0390911681526020016102a2565b6102f9610375366004614639565b610ebf565b6102f96103883660046146c7565b611007565b61029861039b366004614475565b5f908152600160205260409020600a015490565b600654610298565b61034f62278d0081565b6103e87f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016102a2565b61029861040e36600461471b565b6110b2565b61029861042136600461479f565b611127565b6102986104343660046147bf565b611182565b6102f9610447366004614841565b611343565b6102f961180d565b610298610462366004614475565b611820565b61046f61183f565b6040516102a29796959493929190614930565b61049561049036600461479f565b611881565b60405190151581526020016102a2565b5f5461034f90600160a01b90046001600160401b031681565b6102986104cc3660046149d6565b6118e9565b6009546001600160a01b03166103e8565b6102f96104f0366004614475565b61196c565b6102f9610503366004614a35565b611a60565b610298610516366004614abb565b611e4e565b610298610529366004614b08565b5f92835260036020908152604080852063ffffffff948516865282528085209290931684525290205490565b6102f961056336600461479f565b611e64565b610495610576366004614b47565b611ed0565b6102f9610589366004614475565b611f61565b6102f961059c366004614475565b611fe4565b6105b46105af366004614475565b6120c9565b6040516102a29190614b7d565b5f546103e8906001600160a01b031681565b6103e87f000000000000000000000000000000000000000000000000000000000000000081565b6103e87f000000000000000000000000000000000000000000000000000000000000000081565b6102f961062f366004614be7565b612163565b6102f9610642366004614c00565b612174565b6102f9610655366004614475565b6121c5565b610298610668366004614c5e565b61225e565b6102f961067b366004614475565b61226b565b61029861068e366004614c8f565b6123a6565b6106a66106a1366004614475565b6123c5565b6040516102a29190614cf4565b6102f96106c136600461448c565b61271e565b6103e87f000000000000000000000000000000000000000000000000000000000000000081565b5f60045f6106fe8888888888612758565b81526020019081526020015f205490505b95945050505050565b5f818152600160205260408120600281015460088201548392839283928392916001600160601b03600160a01b909104811691600160601b90041661075c836127b7565b6001600160601b03928316985091169550935061077881612808565b1561079957836107888688614f67565b6107929190614f67565b925061079d565b8591505b5091939590929450565b6107af61285b565b5f546001600160a01b0316156107eb575f54604051637076568d60e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b6001600160a01b0381166108125760405163d92e233d60e01b815260040160405180910390fd5b5f80546001600160a01b0319166001600160a01b038316908117825560405190917f7a5c44e4cb4e86437383656fe255c0966ef2ef7871bf4e8ef78c43072ceff8eb91a250565b5f610862612888565b61086b866128bd565b90506108ae7f000000000000000000000000000000000000000000000000000000000000000061089e602089018961448c565b6103a08901358888868989612bde565b61070f612d08565b6108be612888565b5f6108c882612d32565b90506108d682826002612d86565b60058101546001600160a01b0316156109135760058101546040516303d571bf60e01b81526001600160a01b0390911660048201526024016107e2565b6005810154600160a01b900465ffffffffffff1643116109625760058101546040516374fd0ef360e11b8152436004820152600160a01b90910465ffffffffffff1660248201526044016107e2565b600181015460408051446020820152908101849052600160a81b90910461ffff1660608201525f9060800160408051601f1981840301815282825280516020918201205f87815260029092529181206004808701546377f463df60e11b865293955091936001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081169463efe8c7be94610a0a94939190921691889101614f7a565b602060405180830381865afa158015610a25573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a499190615003565b6005840180546001600160a01b0319166001600160a01b038316908117909155600485018054600160f81b6001600160f81b0390911617905560018501546040519293509091600160a81b90910461ffff169086907f2df64ca6c5952eff241fc2c3249ebf9bb3325a7652605648b84ef9f70c30a0c5905f90a460405163f435f5a760e01b81526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063f435f5a7906024015f604051808303815f87803b158015610b23575f5ffd5b505af1158015610b35573d5f5f3e3d5ffd5b50505050505050610b44612d08565b50565b5f610b5187612d32565b9050610b5c81612dc6565b610b67878288612df5565b6001810154610b8390600160b81b900464ffffffffff16612e79565b6004810154600160f81b900460ff16610bb25760405163fde2b68360e01b8152600481018890526024016107e2565b5f849003610bec57604051630274a90b60e21b815260206004820152600660248201526518dbda1bdc9d60d21b60448201526064016107e2565b6004810154600160a01b900464ffffffffff1663ffffffff86161015610c405784610c1682612eb4565b60405163123daae960e11b815263ffffffff909216600483015260070b60248201526044016107e2565b610c5163ffffffff8616600161501e565b60048201805464ffffffffff92909216600160a01b0264ffffffffff60a01b1990921691909117905563ffffffff851615610cc457600481018054601990610ca590600160c81b900463ffffffff1661503b565b91906101000a81548163ffffffff021916908363ffffffff1602179055505b610d056040518060a00160405280868152602001858152602001848152602001436001600160401b03168152602001426001600160401b03168152506110b2565b5f88815260036020908152604080832063ffffffff8b8116808652918452828520908b1680865290845293829020949094558051888152918201879052810185905290919089907f7863f270d9f4667053396cc661e2b1c4641e5f8a1d59fd7ebc0a4a14b7fa5ebe906060015b60405180910390a450505050505050565b610d8b612888565b5f5f610d978888612ed5565b91509150610dcb7f000000000000000000000000000000000000000000000000000000000000000083898989868a8a612bde565b5050610dd5612d08565b505050505050565b5f805b600654811015610ebb575f60015f60068481548110610e0157610e0161505f565b905f5260205f20015481526020019081526020015f2090505f60046007811115610e2d57610e2d614cc0565b6001830154600160a01b900460ff166007811115610e4d57610e4d614cc0565b14610e6b57610e5b82613027565b610e66906001615073565b610e7f565b6005820154600160d01b900464ffffffffff165b90506001600160401b0384161580610ea85750836001600160401b0316816001600160401b0316105b15610eb1578093505b5050600101610de0565b5090565b5f610ec986612d32565b9050610ed6868287612df5565b5f829003610f1757604051630274a90b60e21b815260206004820152600d60248201526c0e4cac6d2e0d2cadce890c2e6d609b1b60448201526064016107e2565b610f2486828686336130dc565b610f5657604051636bffc84160e01b81523360048201526024810185905263ffffffff841660448201526064016107e2565b5f610f648787878733612758565b5f8181526004602052604090205490915015610fa7575f818152600460208190526040918290205491516345932bdf60e01b81526107e292910190815260200190565b5f81815260046020908152604091829020859055815187815263ffffffff8781169282019290925291820185905233919088169089907f2cbac2595e43e8af1f29c8bd18c4d1a455e18a0ae219091fb38c37a6fe3cf6f990606001610d72565b61100f612888565b5f5b818110156110a5573683838381811061102c5761102c61505f565b905060200281019061103e9190615092565b905061104f81356020830135611881565b1561105a575061109d565b61109b81356020830135611074606085016040860161448c565b606085013561108960a08701608088016150b0565b61109660a08801886150c9565b6131f1565b505b600101611011565b506110ae612d08565b5050565b5f8160405160200161110a91905f60a0820190508251825260208301516020830152604083015160408301526001600160401b0360608401511660608301526001600160401b03608084015116608083015292915050565b604051602081830303815290604052805190602001209050919050565b604080517f6b2457b868d639e48d9aae3bea5057da5e244abee4e77263fcc260a80c61ea256020820152908101839052606081018290525f906080016040516020818303038152906040528051906020012090505b92915050565b5f61118b612888565b611194876128bd565b90505f6111a4602089018961448c565b604051635704601960e11b81529091506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063ae08c032906111f9908490869089908990600401615136565b5f6040518083038186803b15801561120f575f5ffd5b505afa158015611221573d5f5f3e3d5ffd5b505050505f5f5f6112328989613370565b9250925092507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d505accf85308e6103000160a001358e8888886040518863ffffffff1660e01b81526004016112d497969594939291906001600160a01b0397881681529590961660208601526040850193909352606084019190915260ff16608083015260a082015260c081019190915260e00190565b5f604051808303815f87803b1580156112eb575f5ffd5b505af19250505080156112fc575060015b5061132d7f0000000000000000000000000000000000000000000000000000000000000000856103a08e01356133d2565b50505050611339612d08565b9695505050505050565b61134b612888565b5f61135588612d32565b905061136081612dc6565b61136a8882613462565b5f8490036113a757604051630274a90b60e21b81526020600482015260096024820152681cd959591cd49bdbdd60ba1b60448201526064016107e2565b6113b188826134ee565b5f81600101601581819054906101000a900461ffff166113d09061515d565b91906101000a81548161ffff021916908361ffff160217905561ffff1690507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166342cfbd206114266136e5565b845460405160e084901b6001600160e01b031916815261146192918e918791600160a01b900463ffffffff16908c908c908c90600401615216565b5f6040518083038186803b158015611477575f5ffd5b505afa158015611489573d5f5f3e3d5ffd5b5050505061149989838a8a613813565b8154600183015460405163bceb1a0760e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b039081169363bceb1a0793611507938e938e938e939082169291811691600160e01b90910461ffff16906004016152be565b5f6040518083038186803b15801561151d575f5ffd5b505afa15801561152f573d5f5f3e3d5ffd5b5050505060018201805460ff60a01b1916600160a11b17905561155282826138d9565b60028301805464ffffffffff92909216600160781b0264ffffffffff60781b199092169190911790556004820180546005840180546001600160a01b03191690556affffffffffffffffffffff60a01b166001600160a01b038816179055600682018590556040516115d2908a9083908b908b908b908b90602001615308565b604051602081830303815290604052805190602001208260070181905550438260050160146101000a81548165ffffffffffff021916908365ffffffffffff1602179055505f8260040160146101000a81548164ffffffffff021916908364ffffffffff1602179055505f8260040160196101000a81548163ffffffff021916908363ffffffff1602179055508063ffffffff16897fdc4766c2108e7ed7f6ef2e8c2291043bde7c5942ef6ba8e8c85cead6d4e4143d8888866007015487600201600f9054906101000a900464ffffffffff168e8e6040516116b99695949392919061534b565b60405180910390a35f5b87811015611783577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663f435f5a78a8a8481811061170c5761170c61505f565b9050606002016040016020810190611724919061448c565b6040516001600160e01b031960e084901b1681526001600160a01b0390911660048201526024015f604051808303815f87803b158015611762575f5ffd5b505af1158015611774573d5f5f3e3d5ffd5b505050508060010190506116c3565b5060405163f435f5a760e01b81526001600160a01b0387811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063f435f5a7906024015f604051808303815f87803b1580156117e4575f5ffd5b505af11580156117f6573d5f5f3e3d5ffd5b505050505050611804612d08565b50505050505050565b61181561285b565b61181e5f613975565b565b6006818154811061182f575f80fd5b5f91825260209091200154905081565b5f6060805f5f5f60606118506139c6565b6118586139f1565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f60408210156118ba57505f82815260016020819052604090912060080154600160c01b90046001600160401b0316821c16151561117c565b5f838152600560209081526040808320600886901c8452909152902054600160ff84161b1615155b9392505050565b60408051306020808301919091524682840152606082019790975260808101959095526001600160a01b039390931660a085015260c084019190915260ff1660e080840191909152815180840390910181526101008301825280519084012061012080840191909152815180840390910181526101409092019052805191012090565b611974612888565b5f61197e82612d32565b905061198c82826004612d86565b6005810154600160d01b900464ffffffffff164210156119da57600581015460405163839aae0b60e01b8152600160d01b90910464ffffffffff1660048201524260248201526044016107e2565b6008810154600282015483917fc7d47363b1a54d1e3f7f86d201dcfe8194730755d468896f1120fbf92695e63b916001600160601b0391821691611a28918391600160a01b90910416615391565b604080516001600160601b0393841681529290911660208301520160405180910390a2611a5782826005613a1c565b50610b44612d08565b611a68612888565b5f611a738635612d32565b9050611a828635826003612d86565b6002810154611a9e90600160501b900464ffffffffff16612e79565b6001810154600160a81b900461ffff16611abe60408801602089016153b0565b63ffffffff1614611b1057611ad960408701602088016153b0565b600182015460405163b712a72960e01b815263ffffffff9092166004830152600160a81b900461ffff1660248201526044016107e2565b8054600160a01b900463ffffffff16611b2f60608801604089016153b0565b63ffffffff1614611b7e57611b4a60608701604088016153b0565b8154604051636112d25360e01b815263ffffffff9283166004820152600160a01b90910490911660248201526044016107e2565b600481015481545f9163ffffffff600160c81b9091048116600160c01b9092041610611bbb576004820154600160c81b900463ffffffff16611bcb565b8154600160c01b900463ffffffff165b63ffffffff169050611be360808801606089016153b0565b63ffffffff161580611c09575080611c016080890160608a016153b0565b63ffffffff16115b15611c4757611c1e60808801606089016153b0565b6040516305d049db60e31b815263ffffffff9091166004820152602481018290526044016107e2565b6002820154600160a01b90046001600160601b03166101408801351115611ca3576002820154604051636b958b0160e01b81526101408901356004820152600160a01b9091046001600160601b031660248201526044016107e2565b5f611cad8861225e565b90506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663b83f5093611cee60608b0160408c016153b0565b838a8a8a8a6040518763ffffffff1660e01b8152600401611d14969594939291906153cb565b5f6040518083038186803b158015611d2a575f5ffd5b505afa158015611d3c573d5f5f3e3d5ffd5b5050505060018301805460ff60a01b1916600160a21b1790555f54611d7190600160a01b90046001600160401b03164261543b565b60058401805464ffffffffff60d01b1916600160d01b64ffffffffff93909316929092029190911790556008830180546bffffffffffffffffffffffff19166101408a01356001600160601b03161790556101208801356009840155600a8301819055611de46040890160208a016153b0565b63ffffffff16885f01357fed5fb808814f9ed9039275b015f3b37af46ee4843b92bf4d4e5bed87363ab4a48a86600501601a9054906101000a900464ffffffffff16604051611e3492919061544e565b60405180910390a3505050611e47612d08565b5050505050565b5f611339611e5f8787878787613b63565b613bc7565b611e6c612888565b5f611e778383612ed5565b509050336001600160a01b03821614611ea557604051630f95021360e01b81523360048201526024016107e2565b6110a57f000000000000000000000000000000000000000000000000000000000000000082846133d2565b80355f90815260016020526040812060056001820154600160a01b900460ff166007811115611f0157611f01614cc0565b148015611f185750611f1883356020850135611881565b80156118e257506118e28184356020860135611f3a606088016040890161448c565b6060880135611f4f60a08a0160808b016150b0565b611f5c60a08b018b6150c9565b613bf3565b611f69612888565b5f611f7382612d32565b80549091506001600160a01b03163314611fa257604051630f95021360e01b81523360048201526024016107e2565b611fae82826001612d86565b60405182907f91bcdabb507342623a3247f0742d8ea20c480833e09f9377cb8e7babd04ce7c5905f90a2611a5782826006613a1c565b611fec612888565b5f611ff682612d32565b90505f61200282613c1d565b9050600381600781111561201857612018614cc0565b1115612028576120288383613c73565b5f61203283613027565b9050806001600160401b0316421161207a5761204f816001615073565b60405163839aae0b60e01b81526001600160401b0390911660048201524260248201526044016107e2565b837f7ce6cb378c7603100924f0eff5adf6e940460fb8fb0f74cb21acae760a80dd14836040516120aa9190615526565b60405180910390a26120be84846006613a1c565b505050610b44612d08565b606060025f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b82821015612158575f84815260209081902060408051606081018252600286029092018054835260019081015463ffffffff81168486015264010000000090046001600160a01b03169183019190915290835290920191016120fb565b505050509050919050565b61216b61285b565b610b4481613c98565b61217c612888565b6121868787611881565b156121ae576040516326a0d32960e01b815260048101889052602481018790526044016107e2565b6121bd878787878787876131f1565b611804612d08565b6121cd612888565b5f546001600160a01b031633146121f957604051632d291b9960e21b81523360048201526024016107e2565b5f61220382612d32565b905061221182826004612d86565b60405182907f5cb44385a83800f146bca09cd71208e7c21dc2a1a1170430e341d374dd8c28c5905f90a26008810180546bffffffffffffffffffffffff19169055611a5782826006613a1c565b5f61117c611e5f83613d39565b612273612888565b5f61227d82612d32565b905061228881612808565b612296576122968282613c73565b600881015460028201545f916122c0916001600160601b0391821691600160a01b90910416615391565b6001600160601b031690508015806122e357506001820154600160f01b900460ff165b156123045760405163144bc35d60e21b8152600481018490526024016107e2565b60018201805460ff60f01b1916600160f01b17905581546040516001600160a01b039091169084907f625c565e66e8319a0bc605c4e9a762ef5ef0fa7ddc1e49d3b1dedf687d38a14d9061235b9085815260200190565b60405180910390a3815461239c906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116911683613e5f565b5050610b44612d08565b5f806123b963536b1af560e11b84613e94565b5090506118e281613bc7565b60408051610340810182525f80825260208083018290528284018290526060808401839052608080850184905260a0850184905260c0850184905260e08501849052610100850184905261012085018490526101408501849052610160850184905261018085018490526101a085018490526101c085018490526101e0850184905261020085018490526102208501849052610240850184905261026085018490526102808501849052855190810186528381528083018490528086018490529081018390526102a08401526102c083018290526102e083018290526103008301829052610320830182905284825260019052919091206124c581613c1d565b829060078111156124d8576124d8614cc0565b908160078111156124eb576124eb614cc0565b905250600181015461ffff600160a81b820416602084015281546001600160a01b039081166040850152811660608401525f90600160a01b900460ff16600781111561253957612539614cc0565b14612564577f0000000000000000000000000000000000000000000000000000000000000000612566565b5f5b6001600160a01b03166080830152805463ffffffff600160a01b808304821660a0860152600160c01b9092041660c0840152600182015461ffff600160e01b9091041660e084015260028201546001600160601b0391900481166101008401526008820154600160601b9004166101208301526125e2816127b7565b61014083015260088101546001600160601b03166101608301526004810154600160e81b900461ffff1661018083015261261b81612eb4565b600790810b6101a0840152600482015463ffffffff600160c81b8204166101c08501526001600160a01b039081166101e08501526005830154908116610200850152600383015461022085015260068301546102408501529082015461026084015265ffffffffffff600160a01b82041661028084015260408051608081018252600284015464ffffffffff8082168352600160281b8204811660208401526001860154600160b81b9004811693830193909352600160501b8104831660608301526102a0860191909152600160781b900481166102c0850152600160d01b909104166102e08301526009810154610300830152600a0154610320820152919050565b61272661285b565b6001600160a01b03811661274f57604051631e4fbdf760e01b81525f60048201526024016107e2565b610b4481613975565b604080516020810187905263ffffffff808716928201929092526060810185905290831660808201526001600160a01b03821660a08201525f9060c0015b60405160208183030381529060405280519060200120905095945050505050565b60018101545f90600160f01b900460ff166127d2575f6127f9565b600882015460028301546127f9916001600160601b0390811691600160a01b900416615391565b6001600160601b031692915050565b5f60056001830154600160a01b900460ff16600781111561282b5761282b614cc0565b148061117c575060066001830154600160a01b900460ff16600781111561285457612854614cc0565b1492915050565b6009546001600160a01b0316331461181e5760405163118cdaa760e01b81523360048201526024016107e2565b612890613f02565b61181e60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613f42565b5f80806128d1636440427d60e01b85613e94565b915091506128de82613bc7565b5f8181526001602052604081209194506001820154600160a01b900460ff16600781111561290e5761290e614cc0565b1461292f57604051632c4b81bd60e11b8152600481018590526024016107e2565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016612969608087016060880161448c565b6001600160a01b0316146129d557612987608086016060870161448c565b604051632d6ac12760e01b81526001600160a01b0391821660048201527f000000000000000000000000000000000000000000000000000000000000000090911660248201526044016107e2565b5f60e0612a1486600680546001810182555f8290527ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f01919091555490565b901b60c0612a2a61012089016101008a016153b0565b63ffffffff16901b60a0612a4389820160808b016153b0565b63ffffffff16901b612a5860208a018a61448c565b6001600160a01b031617171790505f60e0612a7b6102c089016102a08a016153b0565b63ffffffff16901b60b8612a976104208a016104008b01614be7565b6001600160401b0316901b600160a01b612ab760608b0160408c0161448c565b6001600160a01b031617171790505f612ad861040089016103e08a01614be7565b6001600160401b031690505f60a0612af46103a08b0135613f49565b6001600160601b0316901b607883901b6050612b186104408d016104208e01614be7565b6001600160401b0316901b602885901b612b3a6103e08e016103c08f01614be7565b888a5560018a018890556001600160401b03161717171760028601819055600386018790559050612b7160608a0160408b0161448c565b6001600160a01b0316612b8760208b018b61448c565b6001600160a01b0316897f99daf9c0863efe5d5ce6dc5b3f0e1b16ee2a493e0000fe19cc91191b7be20c548c6103000160a00135604051612bca91815260200190565b60405180910390a450505050505050919050565b6040516370a0823160e01b81523060048201525f906001600160a01b038a16906370a0823190602401602060405180830381865afa158015612c22573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c469190615534565b90505f5f5f612c558686613370565b6040516377aadf6360e11b81526001600160a01b038f81166004830152306024830152604482018f9052606482018e9052608482018d905260a482018c905260ff851660c483015260e4820184905261010482018390529396509194509250908d169063ef55bec690610124015f604051808303815f87803b158015612cd9575f5ffd5b505af1158015612ceb573d5f5f3e3d5ffd5b50505050612cfa8c858c613f82565b505050505050505050505050565b61181e5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006128b7565b5f818152600160205260408120906001820154600160a01b900460ff166007811115612d6057612d60614cc0565b03612d8157604051630a76b95160e11b8152600481018390526024016107e2565b919050565b806007811115612d9857612d98614cc0565b612da183613c1d565b6007811115612db257612db2614cc0565b14612dc157612dc18383613c73565b505050565b60018101546001600160a01b03163314610b445760405163f01654df60e01b81523360048201526024016107e2565b60026001830154600160a01b900460ff166007811115612e1757612e17614cc0565b14612e2657612e268383613c73565b6001820154600160a81b900461ffff1663ffffffff821614612dc157600182015460405163b712a72960e01b815263ffffffff83166004820152600160a81b90910461ffff1660248201526044016107e2565b806001600160401b0316421115610b445760405163782ed47960e01b81526001600160401b03821660048201524260248201526044016107e2565b60048101545f9061117c90600190600160a01b900464ffffffffff1661554b565b5f5f5f612ee185612d32565b905060036001820154600160a01b900460ff166007811115612f0557612f05614cc0565b1115612f1557612f158582613c73565b835f03612f3557604051631f2a200560e01b815260040160405180910390fd5b600481018054612f7b918791600160e81b900461ffff1690601d612f588361515d565b91906101000a81548161ffff021916908361ffff16021790555061ffff16611127565b815460028301546001600160a01b039091169450909250612fb690612fb1908690600160a01b90046001600160601b031661543b565b613f49565b6002820180546001600160a01b0316600160a01b6001600160601b03938416810291909117918290556040805188815291909204909216602083015286917f4d520ad2c184f30c5562113c5c3dda7fb1feca202ac864028c1ef3c635a837aa910160405180910390a2509250929050565b5f600180830154600160a01b900460ff16600781111561304957613049614cc0565b0361305d57506002015464ffffffffff1690565b6004820154600160a01b900464ffffffffff165f0361308c575060020154600160781b900464ffffffffff1690565b6004820154600160c81b900463ffffffff16156130bb576002820154600160501b900464ffffffffff166130cf565b6001820154600160b81b900464ffffffffff165b64ffffffffff1692915050565b60048401545f906001600160a01b038381169116148061310b575060058501546001600160a01b038381169116145b156131185750600161070f565b5f868152600260205260408120905b81548110156131e457858282815481106131435761314361505f565b905f5260205f2090600202015f0154036131dc578463ffffffff168282815481106131705761317061505f565b5f91825260209091206001600290920201015463ffffffff161480156131d35750836001600160a01b03168282815481106131ad576131ad61505f565b5f91825260209091206002909102016001015464010000000090046001600160a01b0316145b9250505061070f565b600101613127565b505f979650505050505050565b5f6131fb88612d32565b905061320988826005612d86565b6132198189898989898989613bf3565b61324057604051631f1b9d2d60e11b815260048101899052602481018890526044016107e2565b60088101545f90613262908790600160601b90046001600160601b031661543b565b60088301549091506001600160601b03168111156132ab576008820154604051631b91c8f960e21b8152600481018390526001600160601b0390911660248201526044016107e2565b6132b689838a614022565b6008820180546bffffffffffffffffffffffff60601b1916600160601b6001600160601b038416021790556040805187815260ff871660208201526001600160a01b038916918a918c917fddc54ecf40e37582d00824904ab36c615ea1587eaef0db64e2c334448ef85f0f910160405180910390a48515613365576133656001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168888613e5f565b505050505050505050565b5f5f5f836041811461339257604081146133ab575f92505f91505f93506133ca565b853592506020860135915060408601355f1a93506133ca565b602086013560ff81901c601b019450863593506001600160ff1b031691505b509250925092565b6040516370a0823160e01b81523060048201525f906001600160a01b038516906370a0823190602401602060405180830381865afa158015613416573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061343a9190615534565b90506134516001600160a01b038516843085614091565b61345c848284613f82565b50505050565b5f600180830154600160a01b900460ff16600781111561348457613484614cc0565b0361349b5750600281015464ffffffffff166134e5565b60026001830154600160a01b900460ff1660078111156134bd576134bd614cc0565b036134db57506001810154600160b81b900464ffffffffff166134e5565b6134e58383613c73565b612dc181612e79565b6001810154600160a81b900461ffff165f03613508575050565b5f828152600260205260408120905b81548110156135da577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632f6c493c8383815481106135615761356161505f565b5f91825260209091206002909102016001015460405160e083901b6001600160e01b03191681526401000000009091046001600160a01b031660048201526024015f604051808303815f87803b1580156135b9575f5ffd5b505af11580156135cb573d5f5f3e3d5ffd5b50505050806001019050613517565b50600482810154604051630bdb124f60e21b81526001600160a01b03918216928101929092527f00000000000000000000000000000000000000000000000000000000000000001690632f6c493c906024015f604051808303815f87803b158015613643575f5ffd5b505af1158015613655573d5f5f3e3d5ffd5b5050505060058201546001600160a01b031615612dc1576005820154604051630bdb124f60e21b81526001600160a01b0391821660048201527f000000000000000000000000000000000000000000000000000000000000000090911690632f6c493c906024015f604051808303815f87803b1580156136d3575f5ffd5b505af1158015611804573d5f5f3e3d5ffd5b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561373d57507f000000000000000000000000000000000000000000000000000000000000000046145b1561376757507f000000000000000000000000000000000000000000000000000000000000000090565b61380e604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b905090565b5f61381e83836140c7565b905083600301548114613854576003840154604051636fe2708f60e11b81526107e2918391600401918252602082015260400190565b5f858152600260205260408120805490919015905b848110156138cf57811561388357825460010183555f8390525b8585828181106138955761389561505f565b9050606002018382815481106138ad576138ad61505f565b905f5260205f20906002020181816138c5919061557a565b5050600101613869565b5050505050505050565b5f8163ffffffff1660010361390157506002820154600160281b900464ffffffffff1661117c565b60028301545f906139239064ffffffffff80821691600160281b9004166155d1565b6139349064ffffffffff164261543b565b6001850154600286015491925061396d9164ffffffffff600160b81b90920482169161396891600160281b900416846140d5565b6140e4565b949350505050565b600980546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b606061380e7f00000000000000000000000000000000000000000000000000000000000000006140f3565b606061380e7f00000000000000000000000000000000000000000000000000000000000000006140f3565b60018201805482919060ff60a01b1916600160a01b836007811115613a4357613a43614cc0565b0217905550815460068054600160e01b90920463ffffffff16915f9190613a6c90600190614f67565b81548110613a7c57613a7c61505f565b905f5260205f2001549050806006600184613a979190614f67565b81548110613aa757613aa761505f565b5f9182526020808320919091019290925582815260019091526040902080546001600160e01b0316600160e01b63ffffffff8516021790556006805480613af057613af06155ee565b5f8281526020812082015f199081019190915501905583546001600160e01b03168455613b1d85856134ee565b600884015460028501545f91613b47916001600160601b0391821691600160a01b90910416615391565b6001600160601b031690508015610dd557610dd5868683614130565b604080517fe583dfffceed0c387bdab08d0300528549145c6a6162e173fbb2f6683d015500602082015290810186905263ffffffff80861660608301528416608082015260a081018390526001600160a01b03821660c08201525f9060e001612796565b5f61117c613bd36136e5565b8360405161190160f01b8152600281019290925260228201526042902090565b5f613c1083838b60090154613c0b8c8c8c8c8c6118e9565b614223565b9998505050505050505050565b60018101545f90600160a01b900460ff166002816007811115613c4257613c42614cc0565b148015613c6057506004830154600160a01b900464ffffffffff1615155b613c6a57806118e2565b60039392505050565b81613c7d82613c1d565b6040516318f97f5360e01b81526004016107e2929190615602565b62278d006001600160401b0382161115613cd957604051631762a47f60e21b81526001600160401b038216600482015262278d0060248201526044016107e2565b5f805467ffffffffffffffff60a01b1916600160a01b6001600160401b038416908102919091179091556040519081527fec836c15194d9e05d4882c07fe66c95a53c29ac690c788bcfbb86379089b22f99060200160405180910390a150565b5f7f2611c5d8da0ceb82e13a1ca84d1a216a13c34115cb4a6d322e0d505306a57f918235613d6d60408501602086016153b0565b613d7d60608601604087016153b0565b613d8d60808701606088016153b0565b608087013560a0880135613da460c08a018a615616565b604051613db2929190615658565b60408051918290038220602083019990995281019690965263ffffffff94851660608701529284166080860152921660a084015260c083019190915260e08201526101008101919091526101200160408051601f1981840301815282825260e0850135602084015261010085013591830191909152610120840135606083015261014084013560808301529060a00160408051601f198184030181529082905261110a929160200161567e565b613e6c838383600161423a565b612dc157604051635274afe760e01b81526001600160a01b03841660048201526024016107e2565b5f5f5f7f000000000000000000000000000000000000000000000000000000000000000090506040518436035f5f525f602052868252602060048301528086602484013760405f6024830184865afa613eef573d5f833e3d82fd5b50505f5192506020519150509250929050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561181e57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f6001600160601b03821115610ebb57604051631f08c7c560e01b8152600481018390526001600160601b0360248201526044016107e2565b6040516370a0823160e01b81523060048201525f9083906001600160a01b038616906370a0823190602401602060405180830381865afa158015613fc8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613fec9190615534565b613ff69190614f67565b905081811461345c576040516302ba9edf60e61b815260048101839052602481018290526044016107e2565b60408110156140645760088201805460016001600160401b038085169190911b8116600160c01b80840490921617026001600160c01b03909116179055505050565b5f838152600560209081526040808320600885901c845290915290208054600160ff84161b179055505050565b61409f84848484600161429c565b61345c57604051635274afe760e01b81526001600160a01b03851660048201526024016107e2565b5f8261396d81846060614309565b5f8282188284110282186118e2565b5f8282188284100282186118e2565b60605f6140ff8361433e565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b60018201805460ff60f01b1916600160f01b179055815461417f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03908116911683614365565b156141cc5781546040518281526001600160a01b039091169084907f625c565e66e8319a0bc605c4e9a762ef5ef0fa7ddc1e49d3b1dedf687d38a14d9060200160405180910390a3505050565b60018201805460ff60f01b1916905581546040518281526001600160a01b039091169084907f253eda82912b4e03d98a3d58ff9404aa53da12e10bfa30ea1cb46e02a68e7fb49060200160405180910390a3505050565b5f82614230868685614372565b1495945050505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614290578383151615614284573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166142f85783831516156142ec573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f60405182840285015b8086101561433557828252604086602084013760608220958401959250614313565b50509392505050565b5f60ff8216601f81111561117c57604051632cd44ac360e21b815260040160405180910390fd5b5f61396d8484845f61423a565b5f81815b848110156143aa576143a0828787848181106143945761439461505f565b905060200201356143b3565b9150600101614376565b50949350505050565b5f8183106143cd575f8281526020849052604090206118e2565b5f8381526020839052604090206118e2565b63ffffffff81168114610b44575f5ffd5b8035612d81816143df565b6001600160a01b0381168114610b44575f5ffd5b8035612d81816143fb565b5f5f5f5f5f60a0868803121561442e575f5ffd5b853594506020860135614440816143df565b9350604086013592506060860135614457816143df565b91506080860135614467816143fb565b809150509295509295909350565b5f60208284031215614485575f5ffd5b5035919050565b5f6020828403121561449c575f5ffd5b81356118e2816143fb565b5f61046082840312156144b8575f5ffd5b50919050565b5f5f83601f8401126144ce575f5ffd5b5081356001600160401b038111156144e4575f5ffd5b6020830191508360208285010111156144fb575f5ffd5b9250929050565b5f5f5f5f5f60808688031215614516575f5ffd5b85356001600160401b0381111561452b575f5ffd5b614537888289016144a7565b955050602086013593506040860135925060608601356001600160401b03811115614560575f5ffd5b61456c888289016144be565b969995985093965092949392505050565b5f5f5f5f5f5f60c08789031215614592575f5ffd5b8635955060208701356145a4816143df565b945060408701356145b4816143df565b959894975094956060810135955060808101359460a0909101359350915050565b5f5f5f5f5f5f60a087890312156145ea575f5ffd5b8635955060208701359450604087013593506060870135925060808701356001600160401b0381111561461b575f5ffd5b61462789828a016144be565b979a9699509497509295939492505050565b5f5f5f5f5f60a0868803121561464d575f5ffd5b85359450602086013561465f816143df565b9350604086013592506060860135614676816143df565b949793965091946080013592915050565b5f5f83601f840112614697575f5ffd5b5081356001600160401b038111156146ad575f5ffd5b6020830191508360208260051b85010111156144fb575f5ffd5b5f5f602083850312156146d8575f5ffd5b82356001600160401b038111156146ed575f5ffd5b6146f985828601614687565b90969095509350505050565b80356001600160401b0381168114612d81575f5ffd5b5f60a082840312801561472c575f5ffd5b5060405160a081016001600160401b038111828210171561475b57634e487b7160e01b5f52604160045260245ffd5b60409081528335825260208085013590830152838101359082015261478260608401614705565b606082015261479360808401614705565b60808201529392505050565b5f5f604083850312156147b0575f5ffd5b50508035926020909101359150565b5f5f5f5f5f5f608087890312156147d4575f5ffd5b86356001600160401b038111156147e9575f5ffd5b6147f589828a016144a7565b9650506020870135945060408701356001600160401b03811115614817575f5ffd5b61482389828a016144be565b90955093505060608701356001600160401b0381111561461b575f5ffd5b5f5f5f5f5f5f5f60a0888a031215614857575f5ffd5b8735965060208801356001600160401b03811115614873575f5ffd5b8801601f81018a13614883575f5ffd5b80356001600160401b03811115614898575f5ffd5b8a60206060830284010111156148ac575f5ffd5b602091909101965094506148c26040890161440f565b93506060880135925060808801356001600160401b038111156148e3575f5ffd5b6148ef8a828b01614687565b989b979a50959850939692959293505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f61494e60e0830189614902565b82810360408401526149608189614902565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156149b5578351835260209384019390920191600101614997565b50909b9a5050505050505050505050565b803560ff81168114612d81575f5ffd5b5f5f5f5f5f60a086880312156149ea575f5ffd5b85359450602086013593506040860135614a03816143fb565b925060608601359150614a18608087016149c6565b90509295509295909350565b5f61016082840312156144b8575f5ffd5b5f5f5f5f5f60608688031215614a49575f5ffd5b85356001600160401b03811115614a5e575f5ffd5b614a6a88828901614a24565b95505060208601356001600160401b03811115614a85575f5ffd5b614a9188828901614687565b90955093505060408601356001600160401b03811115614aaf575f5ffd5b61456c88828901614687565b5f5f5f5f5f60a08688031215614acf575f5ffd5b853594506020860135614ae1816143df565b93506040860135614af1816143df565b9250606086013591506080860135614467816143fb565b5f5f5f60608486031215614b1a575f5ffd5b833592506020840135614b2c816143df565b91506040840135614b3c816143df565b809150509250925092565b5f60208284031215614b57575f5ffd5b81356001600160401b03811115614b6c575f5ffd5b820160c081850312156118e2575f5ffd5b602080825282518282018190525f918401906040840190835b81811015614bdc5783518051845260208082015163ffffffff16818601526040918201516001600160a01b03169185019190915290930192606090920191600101614b96565b509095945050505050565b5f60208284031215614bf7575f5ffd5b6118e282614705565b5f5f5f5f5f5f5f60c0888a031215614c16575f5ffd5b87359650602088013595506040880135614c2f816143fb565b945060608801359350614c44608089016149c6565b925060a08801356001600160401b038111156148e3575f5ffd5b5f60208284031215614c6e575f5ffd5b81356001600160401b03811115614c83575f5ffd5b61396d84828501614a24565b5f60208284031215614c9f575f5ffd5b81356001600160401b03811115614cb4575f5ffd5b61396d848285016144a7565b634e487b7160e01b5f52602160045260245ffd5b60088110614cf057634e487b7160e01b5f52602160045260245ffd5b9052565b5f6103a082019050614d07828451614cd4565b6020830151614d1e602084018263ffffffff169052565b506040830151614d3960408401826001600160a01b03169052565b506060830151614d5460608401826001600160a01b03169052565b506080830151614d6f60808401826001600160a01b03169052565b5060a0830151614d8760a084018263ffffffff169052565b5060c0830151614d9f60c084018263ffffffff169052565b5060e0830151614db760e084018263ffffffff169052565b50610100830151610100830152610120830151610120830152610140830151610140830152610160830151610160830152610180830151614e0161018084018263ffffffff169052565b506101a0830151614e186101a084018260070b9052565b506101c0830151614e326101c084018263ffffffff169052565b506101e0830151614e4f6101e08401826001600160a01b03169052565b50610200830151614e6c6102008401826001600160a01b03169052565b50610220830151610220830152610240830151610240830152610260830151610260830152610280830151614ead6102808401826001600160401b03169052565b506102a0830151614f076102a08401826001600160401b0381511682526001600160401b0360208201511660208301526001600160401b0360408201511660408301526001600160401b0360608201511660608301525050565b506102c08301516001600160401b038116610320840152506102e08301516001600160401b03811661034084015250610300830151610360830152610320909201516103809091015290565b634e487b7160e01b5f52601160045260245ffd5b8181038181111561117c5761117c614f53565b606080825284549082018190525f8581526020812090916080840190835b81811015614fdb578354835260018085015463ffffffff81166020808701919091521c6001600160a01b0316604085015260029094019360609093019201614f98565b50506001600160a01b03861660208501529150614ff59050565b826040830152949350505050565b5f60208284031215615013575f5ffd5b81516118e2816143fb565b64ffffffffff818116838216019081111561117c5761117c614f53565b5f63ffffffff821663ffffffff810361505657615056614f53565b60010192915050565b634e487b7160e01b5f52603260045260245ffd5b6001600160401b03818116838216019081111561117c5761117c614f53565b5f823560be198336030181126150a6575f5ffd5b9190910192915050565b5f602082840312156150c0575f5ffd5b6118e2826149c6565b5f5f8335601e198436030181126150de575f5ffd5b8301803591506001600160401b038211156150f7575f5ffd5b6020019150600581901b36038213156144fb575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b60018060a01b0385168152836020820152606060408201525f61133960608301848661510e565b5f61ffff821661ffff810361505657615056614f53565b5f5f8335601e19843603018112615189575f5ffd5b83016020810192503590506001600160401b038111156151a7575f5ffd5b8036038213156144fb575f5ffd5b5f8383855260208501945060208460051b820101835f5b8681101561520a57838303601f190188526151e78287615174565b6151f285828461510e565b60209a8b019a909550939093019250506001016151cc565b50909695505050505050565b87815286602082015263ffffffff8616604082015263ffffffff8516606082015283608082015260c060a08201525f613c1060c0830184866151b5565b8183526020830192505f815f5b848110156152b45781358652602082013561527a816143df565b63ffffffff1660208701526040820135615293816143fb565b6001600160a01b031660408701526060958601959190910190600101615260565b5093949350505050565b60a081525f6152d160a08301888a615253565b6001600160a01b03968716602084015294861660408301525091909316606082015261ffff90921660809092019190915292915050565b86815263ffffffff8616602082015260a060408201525f61532d60a083018688615253565b6001600160a01b039490941660608301525060800152949350505050565b60018060a01b038716815285602082015284604082015264ffffffffff8416606082015260a060808201525f61538560a083018486615253565b98975050505050505050565b6001600160601b03828116828216039081111561117c5761117c614f53565b5f602082840312156153c0575f5ffd5b81356118e2816143df565b63ffffffff871681526020810186905260806040820181905281018490525f8560a08301825b878110156154195760ff615404846149c6565b168252602092830192909101906001016153f1565b50838103606085015261542d8186886151b5565b9a9950505050505050505050565b8082018082111561117c5761117c614f53565b60408082528335908201525f615466602085016143f0565b63ffffffff16606083015261547d604085016143f0565b63ffffffff166080830152615494606085016143f0565b63ffffffff811660a084015250608084013560c08381019190915260a085013560e08401526154c590850185615174565b6101606101008501526154dd6101a08501828461510e565b60e087013561012086810191909152610100880135610140808801919091529088013561016087015287013561018086015264ffffffffff8616602086015292506118e2915050565b6020810161117c8284614cd4565b5f60208284031215615544575f5ffd5b5051919050565b600782810b9082900b03677fffffffffffffff198112677fffffffffffffff8213171561117c5761117c614f53565b81358155600181016020830135615590816143df565b815460408501356155a0816143fb565b640100000000600160c01b0360209190911b1663ffffffff929092166001600160c01b031991909116171790555050565b64ffffffffff828116828216039081111561117c5761117c614f53565b634e487b7160e01b5f52603160045260245ffd5b828152604081016118e26020830184614cd4565b5f5f8335601e1984360301811261562b575f5ffd5b8301803591506001600160401b03821115615644575f5ffd5b6020019150368190038213156144fb575f5ffd5b818382375f9101908152919050565b5f81518060208401855e5f93019283525090919050565b5f61396d61568c8386615667565b8461566756",
}

// RunEscrow is an auto generated Go binding around an Ethereum contract.
type RunEscrow struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RunEscrow) GetABI() abi.ABI {
	return c.abi
}

// NewRunEscrow creates a new instance of RunEscrow.
func NewRunEscrow() *RunEscrow {
	parsed, err := RunEscrowMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RunEscrow{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RunEscrow) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address initialOwner, address token_, address custodians_, address trainers_, address rules_, uint64 challengeWindow_) returns()
func (runEscrow *RunEscrow) PackConstructor(initialOwner common.Address, token_ common.Address, custodians_ common.Address, trainers_ common.Address, rules_ common.Address, challengeWindow_ uint64) []byte {
	enc, err := runEscrow.abi.Pack("", initialOwner, token_, custodians_, trainers_, rules_, challengeWindow_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXCHALLENGEWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51586ecb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_CHALLENGE_WINDOW() view returns(uint64)
func (runEscrow *RunEscrow) PackMAXCHALLENGEWINDOW() []byte {
	enc, err := runEscrow.abi.Pack("MAX_CHALLENGE_WINDOW")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXCHALLENGEWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51586ecb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_CHALLENGE_WINDOW() view returns(uint64)
func (runEscrow *RunEscrow) TryPackMAXCHALLENGEWINDOW() ([]byte, error) {
	return runEscrow.abi.Pack("MAX_CHALLENGE_WINDOW")
}

// UnpackMAXCHALLENGEWINDOW is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51586ecb.
//
// Solidity: function MAX_CHALLENGE_WINDOW() view returns(uint64)
func (runEscrow *RunEscrow) UnpackMAXCHALLENGEWINDOW(data []byte) (uint64, error) {
	out, err := runEscrow.abi.Unpack("MAX_CHALLENGE_WINDOW", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackActiveCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4331ed1f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activeCount() view returns(uint256)
func (runEscrow *RunEscrow) PackActiveCount() []byte {
	enc, err := runEscrow.abi.Pack("activeCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActiveCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4331ed1f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activeCount() view returns(uint256)
func (runEscrow *RunEscrow) TryPackActiveCount() ([]byte, error) {
	return runEscrow.abi.Pack("activeCount")
}

// UnpackActiveCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4331ed1f.
//
// Solidity: function activeCount() view returns(uint256)
func (runEscrow *RunEscrow) UnpackActiveCount(data []byte) (*big.Int, error) {
	out, err := runEscrow.abi.Unpack("activeCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackActiveRuns is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71ce413e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activeRuns(uint256 ) view returns(bytes32)
func (runEscrow *RunEscrow) PackActiveRuns(arg0 *big.Int) []byte {
	enc, err := runEscrow.abi.Pack("activeRuns", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActiveRuns is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71ce413e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activeRuns(uint256 ) view returns(bytes32)
func (runEscrow *RunEscrow) TryPackActiveRuns(arg0 *big.Int) ([]byte, error) {
	return runEscrow.abi.Pack("activeRuns", arg0)
}

// UnpackActiveRuns is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x71ce413e.
//
// Solidity: function activeRuns(uint256 ) view returns(bytes32)
func (runEscrow *RunEscrow) UnpackActiveRuns(data []byte) ([32]byte, error) {
	out, err := runEscrow.abi.Unpack("activeRuns", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAssign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f627282.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assign(bytes32 runId, (bytes32,uint32,address)[] seats_, address evaluator, bytes32 seedsRoot, bytes[] seedAcks) returns()
func (runEscrow *RunEscrow) PackAssign(runId [32]byte, seats []Seat, evaluator common.Address, seedsRoot [32]byte, seedAcks [][]byte) []byte {
	enc, err := runEscrow.abi.Pack("assign", runId, seats, evaluator, seedsRoot, seedAcks)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f627282.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assign(bytes32 runId, (bytes32,uint32,address)[] seats_, address evaluator, bytes32 seedsRoot, bytes[] seedAcks) returns()
func (runEscrow *RunEscrow) TryPackAssign(runId [32]byte, seats []Seat, evaluator common.Address, seedsRoot [32]byte, seedAcks [][]byte) ([]byte, error) {
	return runEscrow.abi.Pack("assign", runId, seats, evaluator, seedsRoot, seedAcks)
}

// PackBooks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c0dee70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function books(bytes32 runId) view returns(uint256 funded, uint256 paid, uint256 refunded, uint256 claimable, uint256 held)
func (runEscrow *RunEscrow) PackBooks(runId [32]byte) []byte {
	enc, err := runEscrow.abi.Pack("books", runId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBooks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c0dee70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function books(bytes32 runId) view returns(uint256 funded, uint256 paid, uint256 refunded, uint256 claimable, uint256 held)
func (runEscrow *RunEscrow) TryPackBooks(runId [32]byte) ([]byte, error) {
	return runEscrow.abi.Pack("books", runId)
}

// BooksOutput serves as a container for the return parameters of contract
// method Books.
type BooksOutput struct {
	Funded    *big.Int
	Paid      *big.Int
	Refunded  *big.Int
	Claimable *big.Int
	Held      *big.Int
}

// UnpackBooks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0c0dee70.
//
// Solidity: function books(bytes32 runId) view returns(uint256 funded, uint256 paid, uint256 refunded, uint256 claimable, uint256 held)
func (runEscrow *RunEscrow) UnpackBooks(data []byte) (BooksOutput, error) {
	out, err := runEscrow.abi.Unpack("books", data)
	outstruct := new(BooksOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Funded = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Paid = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Refunded = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Claimable = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.Held = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d252f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(bytes32 runId) returns()
func (runEscrow *RunEscrow) PackCancel(runId [32]byte) []byte {
	enc, err := runEscrow.abi.Pack("cancel", runId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d252f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(bytes32 runId) returns()
func (runEscrow *RunEscrow) TryPackCancel(runId [32]byte) ([]byte, error) {
	return runEscrow.abi.Pack("cancel", runId)
}

// PackChallengeWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x861a1412.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeWindow() view returns(uint64)
func (runEscrow *RunEscrow) PackChallengeWindow() []byte {
	enc, err := runEscrow.abi.Pack("challengeWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x861a1412.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeWindow() view returns(uint64)
func (runEscrow *RunEscrow) TryPackChallengeWindow() ([]byte, error) {
	return runEscrow.abi.Pack("challengeWindow")
}

// UnpackChallengeWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x861a1412.
//
// Solidity: function challengeWindow() view returns(uint64)
func (runEscrow *RunEscrow) UnpackChallengeWindow(data []byte) (uint64, error) {
	out, err := runEscrow.abi.Unpack("challengeWindow", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe17ff976.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(bytes32 runId, uint256 index, address account, uint256 amount, uint8 kind, bytes32[] proof) returns()
func (runEscrow *RunEscrow) PackClaim(runId [32]byte, index *big.Int, account common.Address, amount *big.Int, kind uint8, proof [][32]byte) []byte {
	enc, err := runEscrow.abi.Pack("claim", runId, index, account, amount, kind, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe17ff976.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(bytes32 runId, uint256 index, address account, uint256 amount, uint8 kind, bytes32[] proof) returns()
func (runEscrow *RunEscrow) TryPackClaim(runId [32]byte, index *big.Int, account common.Address, amount *big.Int, kind uint8, proof [][32]byte) ([]byte, error) {
	return runEscrow.abi.Pack("claim", runId, index, account, amount, kind, proof)
}

// PackClaimMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31f5bfbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimMany((bytes32,uint256,address,uint256,uint8,bytes32[])[] claims) returns()
func (runEscrow *RunEscrow) PackClaimMany(claims []Claim) []byte {
	enc, err := runEscrow.abi.Pack("claimMany", claims)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31f5bfbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimMany((bytes32,uint256,address,uint256,uint8,bytes32[])[] claims) returns()
func (runEscrow *RunEscrow) TryPackClaimMany(claims []Claim) ([]byte, error) {
	return runEscrow.abi.Pack("claimMany", claims)
}

// PackCohort is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb42fad12.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cohort(bytes32 runId, uint32 attempt, uint32 round) view returns(bytes32)
func (runEscrow *RunEscrow) PackCohort(runId [32]byte, attempt uint32, round uint32) []byte {
	enc, err := runEscrow.abi.Pack("cohort", runId, attempt, round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCohort is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb42fad12.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cohort(bytes32 runId, uint32 attempt, uint32 round) view returns(bytes32)
func (runEscrow *RunEscrow) TryPackCohort(runId [32]byte, attempt uint32, round uint32) ([]byte, error) {
	return runEscrow.abi.Pack("cohort", runId, attempt, round)
}

// UnpackCohort is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb42fad12.
//
// Solidity: function cohort(bytes32 runId, uint32 attempt, uint32 round) view returns(bytes32)
func (runEscrow *RunEscrow) UnpackCohort(data []byte) ([32]byte, error) {
	out, err := runEscrow.abi.Unpack("cohort", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCommitCohort is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b300a9a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitCohort(bytes32 runId, uint32 attempt, uint32 round, bytes32 cohort_, bytes32 modelHash, bytes32 gradientHash) returns()
func (runEscrow *RunEscrow) PackCommitCohort(runId [32]byte, attempt uint32, round uint32, cohort [32]byte, modelHash [32]byte, gradientHash [32]byte) []byte {
	enc, err := runEscrow.abi.Pack("commitCohort", runId, attempt, round, cohort, modelHash, gradientHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitCohort is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b300a9a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitCohort(bytes32 runId, uint32 attempt, uint32 round, bytes32 cohort_, bytes32 modelHash, bytes32 gradientHash) returns()
func (runEscrow *RunEscrow) TryPackCommitCohort(runId [32]byte, attempt uint32, round uint32, cohort [32]byte, modelHash [32]byte, gradientHash [32]byte) ([]byte, error) {
	return runEscrow.abi.Pack("commitCohort", runId, attempt, round, cohort, modelHash, gradientHash)
}

// PackCustodians is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6066841.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function custodians() view returns(address)
func (runEscrow *RunEscrow) PackCustodians() []byte {
	enc, err := runEscrow.abi.Pack("custodians")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCustodians is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6066841.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function custodians() view returns(address)
func (runEscrow *RunEscrow) TryPackCustodians() ([]byte, error) {
	return runEscrow.abi.Pack("custodians")
}

// UnpackCustodians is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6066841.
//
// Solidity: function custodians() view returns(address)
func (runEscrow *RunEscrow) UnpackCustodians(data []byte) (common.Address, error) {
	out, err := runEscrow.abi.Unpack("custodians", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4c5b252.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputes() view returns(address)
func (runEscrow *RunEscrow) PackDisputes() []byte {
	enc, err := runEscrow.abi.Pack("disputes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4c5b252.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputes() view returns(address)
func (runEscrow *RunEscrow) TryPackDisputes() ([]byte, error) {
	return runEscrow.abi.Pack("disputes")
}

// UnpackDisputes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4c5b252.
//
// Solidity: function disputes() view returns(address)
func (runEscrow *RunEscrow) UnpackDisputes(data []byte) (common.Address, error) {
	out, err := runEscrow.abi.Unpack("disputes", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDrawRecomputer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16b7f9cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function drawRecomputer(bytes32 runId) returns()
func (runEscrow *RunEscrow) PackDrawRecomputer(runId [32]byte) []byte {
	enc, err := runEscrow.abi.Pack("drawRecomputer", runId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDrawRecomputer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16b7f9cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function drawRecomputer(bytes32 runId) returns()
func (runEscrow *RunEscrow) TryPackDrawRecomputer(runId [32]byte) ([]byte, error) {
	return runEscrow.abi.Pack("drawRecomputer", runId)
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (runEscrow *RunEscrow) PackEip712Domain() []byte {
	enc, err := runEscrow.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (runEscrow *RunEscrow) TryPackEip712Domain() ([]byte, error) {
	return runEscrow.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (runEscrow *RunEscrow) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := runEscrow.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6441798.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expire(bytes32 runId) returns()
func (runEscrow *RunEscrow) PackExpire(runId [32]byte) []byte {
	enc, err := runEscrow.abi.Pack("expire", runId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6441798.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expire(bytes32 runId) returns()
func (runEscrow *RunEscrow) TryPackExpire(runId [32]byte) ([]byte, error) {
	return runEscrow.abi.Pack("expire", runId)
}

// PackHashCohort is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5632cdd8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashCohort((bytes32,bytes32,bytes32,uint64,uint64) c) pure returns(bytes32)
func (runEscrow *RunEscrow) PackHashCohort(c Cohort) []byte {
	enc, err := runEscrow.abi.Pack("hashCohort", c)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashCohort is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5632cdd8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashCohort((bytes32,bytes32,bytes32,uint64,uint64) c) pure returns(bytes32)
func (runEscrow *RunEscrow) TryPackHashCohort(c Cohort) ([]byte, error) {
	return runEscrow.abi.Pack("hashCohort", c)
}

// UnpackHashCohort is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5632cdd8.
//
// Solidity: function hashCohort((bytes32,bytes32,bytes32,uint64,uint64) c) pure returns(bytes32)
func (runEscrow *RunEscrow) UnpackHashCohort(data []byte) ([32]byte, error) {
	out, err := runEscrow.abi.Unpack("hashCohort", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHashOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed3d15b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashOrder(((address,bytes32,address,address,uint32),(bytes32,uint32,uint64,uint64,uint256)[],(bytes32,bytes32,uint32,uint64,uint64,uint8,uint64,uint64,uint8,uint8),(uint8,uint64,uint64,uint64,uint32,uint32,uint32),(bytes32,uint32,bytes32,string,uint64),(uint256,uint256,uint256,uint256,uint16,uint256),(uint64,uint64,uint64,uint64),bytes32) o) view returns(bytes32)
func (runEscrow *RunEscrow) PackHashOrder(o RunOrder) []byte {
	enc, err := runEscrow.abi.Pack("hashOrder", o)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed3d15b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashOrder(((address,bytes32,address,address,uint32),(bytes32,uint32,uint64,uint64,uint256)[],(bytes32,bytes32,uint32,uint64,uint64,uint8,uint64,uint64,uint8,uint8),(uint8,uint64,uint64,uint64,uint32,uint32,uint32),(bytes32,uint32,bytes32,string,uint64),(uint256,uint256,uint256,uint256,uint16,uint256),(uint64,uint64,uint64,uint64),bytes32) o) view returns(bytes32)
func (runEscrow *RunEscrow) TryPackHashOrder(o RunOrder) ([]byte, error) {
	return runEscrow.abi.Pack("hashOrder", o)
}

// UnpackHashOrder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xed3d15b4.
//
// Solidity: function hashOrder(((address,bytes32,address,address,uint32),(bytes32,uint32,uint64,uint64,uint256)[],(bytes32,bytes32,uint32,uint64,uint64,uint8,uint64,uint64,uint8,uint8),(uint8,uint64,uint64,uint64,uint32,uint32,uint32),(bytes32,uint32,bytes32,string,uint64),(uint256,uint256,uint256,uint256,uint16,uint256),(uint64,uint64,uint64,uint64),bytes32) o) view returns(bytes32)
func (runEscrow *RunEscrow) UnpackHashOrder(data []byte) ([32]byte, error) {
	out, err := runEscrow.abi.Unpack("hashOrder", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHashResult is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe86c2ba0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashResult((bytes32,uint32,uint32,uint32,bytes32,bytes32,string,bytes32,bytes32,bytes32,uint256) res) view returns(bytes32)
func (runEscrow *RunEscrow) PackHashResult(res Result) []byte {
	enc, err := runEscrow.abi.Pack("hashResult", res)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashResult is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe86c2ba0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashResult((bytes32,uint32,uint32,uint32,bytes32,bytes32,string,bytes32,bytes32,bytes32,uint256) res) view returns(bytes32)
func (runEscrow *RunEscrow) TryPackHashResult(res Result) ([]byte, error) {
	return runEscrow.abi.Pack("hashResult", res)
}

// UnpackHashResult is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe86c2ba0.
//
// Solidity: function hashResult((bytes32,uint32,uint32,uint32,bytes32,bytes32,string,bytes32,bytes32,bytes32,uint256) res) view returns(bytes32)
func (runEscrow *RunEscrow) UnpackHashResult(data []byte) ([32]byte, error) {
	out, err := runEscrow.abi.Unpack("hashResult", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHashSeedAck is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0e9af16.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashSeedAck(bytes32 runId, uint32 attempt, uint32 epoch, bytes32 seedsRoot, address custodian) view returns(bytes32)
func (runEscrow *RunEscrow) PackHashSeedAck(runId [32]byte, attempt uint32, epoch uint32, seedsRoot [32]byte, custodian common.Address) []byte {
	enc, err := runEscrow.abi.Pack("hashSeedAck", runId, attempt, epoch, seedsRoot, custodian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashSeedAck is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0e9af16.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashSeedAck(bytes32 runId, uint32 attempt, uint32 epoch, bytes32 seedsRoot, address custodian) view returns(bytes32)
func (runEscrow *RunEscrow) TryPackHashSeedAck(runId [32]byte, attempt uint32, epoch uint32, seedsRoot [32]byte, custodian common.Address) ([]byte, error) {
	return runEscrow.abi.Pack("hashSeedAck", runId, attempt, epoch, seedsRoot, custodian)
}

// UnpackHashSeedAck is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa0e9af16.
//
// Solidity: function hashSeedAck(bytes32 runId, uint32 attempt, uint32 epoch, bytes32 seedsRoot, address custodian) view returns(bytes32)
func (runEscrow *RunEscrow) UnpackHashSeedAck(data []byte) ([32]byte, error) {
	out, err := runEscrow.abi.Unpack("hashSeedAck", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIsClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x85f5276f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isClaimed(bytes32 runId, uint256 index) view returns(bool)
func (runEscrow *RunEscrow) PackIsClaimed(runId [32]byte, index *big.Int) []byte {
	enc, err := runEscrow.abi.Pack("isClaimed", runId, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x85f5276f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isClaimed(bytes32 runId, uint256 index) view returns(bool)
func (runEscrow *RunEscrow) TryPackIsClaimed(runId [32]byte, index *big.Int) ([]byte, error) {
	return runEscrow.abi.Pack("isClaimed", runId, index)
}

// UnpackIsClaimed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x85f5276f.
//
// Solidity: function isClaimed(bytes32 runId, uint256 index) view returns(bool)
func (runEscrow *RunEscrow) UnpackIsClaimed(data []byte) (bool, error) {
	out, err := runEscrow.abi.Unpack("isClaimed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLeafOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8973858c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leafOf(bytes32 runId, uint256 index, address account, uint256 amount, uint8 kind) view returns(bytes32)
func (runEscrow *RunEscrow) PackLeafOf(runId [32]byte, index *big.Int, account common.Address, amount *big.Int, kind uint8) []byte {
	enc, err := runEscrow.abi.Pack("leafOf", runId, index, account, amount, kind)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeafOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8973858c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leafOf(bytes32 runId, uint256 index, address account, uint256 amount, uint8 kind) view returns(bytes32)
func (runEscrow *RunEscrow) TryPackLeafOf(runId [32]byte, index *big.Int, account common.Address, amount *big.Int, kind uint8) ([]byte, error) {
	return runEscrow.abi.Pack("leafOf", runId, index, account, amount, kind)
}

// UnpackLeafOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8973858c.
//
// Solidity: function leafOf(bytes32 runId, uint256 index, address account, uint256 amount, uint8 kind) view returns(bytes32)
func (runEscrow *RunEscrow) UnpackLeafOf(data []byte) ([32]byte, error) {
	out, err := runEscrow.abi.Unpack("leafOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackNextDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20517984.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextDeadline() view returns(uint64 earliest)
func (runEscrow *RunEscrow) PackNextDeadline() []byte {
	enc, err := runEscrow.abi.Pack("nextDeadline")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNextDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20517984.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nextDeadline() view returns(uint64 earliest)
func (runEscrow *RunEscrow) TryPackNextDeadline() ([]byte, error) {
	return runEscrow.abi.Pack("nextDeadline")
}

// UnpackNextDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x20517984.
//
// Solidity: function nextDeadline() view returns(uint64 earliest)
func (runEscrow *RunEscrow) UnpackNextDeadline(data []byte) (uint64, error) {
	out, err := runEscrow.abi.Unpack("nextDeadline", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16337d75.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open(((address,bytes32,address,address,uint32),(bytes32,uint32,uint64,uint64,uint256)[],(bytes32,bytes32,uint32,uint64,uint64,uint8,uint64,uint64,uint8,uint8),(uint8,uint64,uint64,uint64,uint32,uint32,uint32),(bytes32,uint32,bytes32,string,uint64),(uint256,uint256,uint256,uint256,uint16,uint256),(uint64,uint64,uint64,uint64),bytes32) o, uint256 validAfter, uint256 validBefore, bytes signature) returns(bytes32 runId)
func (runEscrow *RunEscrow) PackOpen(o RunOrder, validAfter *big.Int, validBefore *big.Int, signature []byte) []byte {
	enc, err := runEscrow.abi.Pack("open", o, validAfter, validBefore, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16337d75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open(((address,bytes32,address,address,uint32),(bytes32,uint32,uint64,uint64,uint256)[],(bytes32,bytes32,uint32,uint64,uint64,uint8,uint64,uint64,uint8,uint8),(uint8,uint64,uint64,uint64,uint32,uint32,uint32),(bytes32,uint32,bytes32,string,uint64),(uint256,uint256,uint256,uint256,uint16,uint256),(uint64,uint64,uint64,uint64),bytes32) o, uint256 validAfter, uint256 validBefore, bytes signature) returns(bytes32 runId)
func (runEscrow *RunEscrow) TryPackOpen(o RunOrder, validAfter *big.Int, validBefore *big.Int, signature []byte) ([]byte, error) {
	return runEscrow.abi.Pack("open", o, validAfter, validBefore, signature)
}

// UnpackOpen is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16337d75.
//
// Solidity: function open(((address,bytes32,address,address,uint32),(bytes32,uint32,uint64,uint64,uint256)[],(bytes32,bytes32,uint32,uint64,uint64,uint8,uint64,uint64,uint8,uint8),(uint8,uint64,uint64,uint64,uint32,uint32,uint32),(bytes32,uint32,bytes32,string,uint64),(uint256,uint256,uint256,uint256,uint16,uint256),(uint64,uint64,uint64,uint64),bytes32) o, uint256 validAfter, uint256 validBefore, bytes signature) returns(bytes32 runId)
func (runEscrow *RunEscrow) UnpackOpen(data []byte) ([32]byte, error) {
	out, err := runEscrow.abi.Unpack("open", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOpenWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a4bbee2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openWithPermit(((address,bytes32,address,address,uint32),(bytes32,uint32,uint64,uint64,uint256)[],(bytes32,bytes32,uint32,uint64,uint64,uint8,uint64,uint64,uint8,uint8),(uint8,uint64,uint64,uint64,uint32,uint32,uint32),(bytes32,uint32,bytes32,string,uint64),(uint256,uint256,uint256,uint256,uint16,uint256),(uint64,uint64,uint64,uint64),bytes32) o, uint256 deadline, bytes permitSignature, bytes orderSignature) returns(bytes32 runId)
func (runEscrow *RunEscrow) PackOpenWithPermit(o RunOrder, deadline *big.Int, permitSignature []byte, orderSignature []byte) []byte {
	enc, err := runEscrow.abi.Pack("openWithPermit", o, deadline, permitSignature, orderSignature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a4bbee2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openWithPermit(((address,bytes32,address,address,uint32),(bytes32,uint32,uint64,uint64,uint256)[],(bytes32,bytes32,uint32,uint64,uint64,uint8,uint64,uint64,uint8,uint8),(uint8,uint64,uint64,uint64,uint32,uint32,uint32),(bytes32,uint32,bytes32,string,uint64),(uint256,uint256,uint256,uint256,uint16,uint256),(uint64,uint64,uint64,uint64),bytes32) o, uint256 deadline, bytes permitSignature, bytes orderSignature) returns(bytes32 runId)
func (runEscrow *RunEscrow) TryPackOpenWithPermit(o RunOrder, deadline *big.Int, permitSignature []byte, orderSignature []byte) ([]byte, error) {
	return runEscrow.abi.Pack("openWithPermit", o, deadline, permitSignature, orderSignature)
}

// UnpackOpenWithPermit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6a4bbee2.
//
// Solidity: function openWithPermit(((address,bytes32,address,address,uint32),(bytes32,uint32,uint64,uint64,uint256)[],(bytes32,bytes32,uint32,uint64,uint64,uint8,uint64,uint64,uint8,uint8),(uint8,uint64,uint64,uint64,uint32,uint32,uint32),(bytes32,uint32,bytes32,string,uint64),(uint256,uint256,uint256,uint256,uint16,uint256),(uint64,uint64,uint64,uint64),bytes32) o, uint256 deadline, bytes permitSignature, bytes orderSignature) returns(bytes32 runId)
func (runEscrow *RunEscrow) UnpackOpenWithPermit(data []byte) ([32]byte, error) {
	out, err := runEscrow.abi.Unpack("openWithPermit", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (runEscrow *RunEscrow) PackOwner() []byte {
	enc, err := runEscrow.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (runEscrow *RunEscrow) TryPackOwner() ([]byte, error) {
	return runEscrow.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (runEscrow *RunEscrow) UnpackOwner(data []byte) (common.Address, error) {
	out, err := runEscrow.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9da2c40a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose((bytes32,uint32,uint32,uint32,bytes32,bytes32,string,bytes32,bytes32,bytes32,uint256) res, uint8[] custodianIndexes, bytes[] signatures) returns()
func (runEscrow *RunEscrow) PackPropose(res Result, custodianIndexes []uint8, signatures [][]byte) []byte {
	enc, err := runEscrow.abi.Pack("propose", res, custodianIndexes, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9da2c40a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose((bytes32,uint32,uint32,uint32,bytes32,bytes32,string,bytes32,bytes32,bytes32,uint256) res, uint8[] custodianIndexes, bytes[] signatures) returns()
func (runEscrow *RunEscrow) TryPackPropose(res Result, custodianIndexes []uint8, signatures [][]byte) ([]byte, error) {
	return runEscrow.abi.Pack("propose", res, custodianIndexes, signatures)
}

// PackRecipient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09dc7867.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recipient(bytes32 runId, uint32 attempt, bytes32 datasetId, uint32 version, address holder) view returns(bytes32)
func (runEscrow *RunEscrow) PackRecipient(runId [32]byte, attempt uint32, datasetId [32]byte, version uint32, holder common.Address) []byte {
	enc, err := runEscrow.abi.Pack("recipient", runId, attempt, datasetId, version, holder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecipient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09dc7867.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recipient(bytes32 runId, uint32 attempt, bytes32 datasetId, uint32 version, address holder) view returns(bytes32)
func (runEscrow *RunEscrow) TryPackRecipient(runId [32]byte, attempt uint32, datasetId [32]byte, version uint32, holder common.Address) ([]byte, error) {
	return runEscrow.abi.Pack("recipient", runId, attempt, datasetId, version, holder)
}

// UnpackRecipient is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x09dc7867.
//
// Solidity: function recipient(bytes32 runId, uint32 attempt, bytes32 datasetId, uint32 version, address holder) view returns(bytes32)
func (runEscrow *RunEscrow) UnpackRecipient(data []byte) ([32]byte, error) {
	out, err := runEscrow.abi.Unpack("recipient", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRegisterRecipient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31db0c0a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerRecipient(bytes32 runId, uint32 attempt, bytes32 datasetId, uint32 version, bytes32 recipientHash) returns()
func (runEscrow *RunEscrow) PackRegisterRecipient(runId [32]byte, attempt uint32, datasetId [32]byte, version uint32, recipientHash [32]byte) []byte {
	enc, err := runEscrow.abi.Pack("registerRecipient", runId, attempt, datasetId, version, recipientHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterRecipient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31db0c0a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerRecipient(bytes32 runId, uint32 attempt, bytes32 datasetId, uint32 version, bytes32 recipientHash) returns()
func (runEscrow *RunEscrow) TryPackRegisterRecipient(runId [32]byte, attempt uint32, datasetId [32]byte, version uint32, recipientHash [32]byte) ([]byte, error) {
	return runEscrow.abi.Pack("registerRecipient", runId, attempt, datasetId, version, recipientHash)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (runEscrow *RunEscrow) PackRenounceOwnership() []byte {
	enc, err := runEscrow.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (runEscrow *RunEscrow) TryPackRenounceOwnership() ([]byte, error) {
	return runEscrow.abi.Pack("renounceOwnership")
}

// PackResultHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42f0dfc0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resultHash(bytes32 runId) view returns(bytes32)
func (runEscrow *RunEscrow) PackResultHash(runId [32]byte) []byte {
	enc, err := runEscrow.abi.Pack("resultHash", runId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResultHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42f0dfc0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resultHash(bytes32 runId) view returns(bytes32)
func (runEscrow *RunEscrow) TryPackResultHash(runId [32]byte) ([]byte, error) {
	return runEscrow.abi.Pack("resultHash", runId)
}

// UnpackResultHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42f0dfc0.
//
// Solidity: function resultHash(bytes32 runId) view returns(bytes32)
func (runEscrow *RunEscrow) UnpackResultHash(data []byte) ([32]byte, error) {
	out, err := runEscrow.abi.Unpack("resultHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRules is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52f6747a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rules() view returns(address)
func (runEscrow *RunEscrow) PackRules() []byte {
	enc, err := runEscrow.abi.Pack("rules")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRules is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52f6747a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rules() view returns(address)
func (runEscrow *RunEscrow) TryPackRules() ([]byte, error) {
	return runEscrow.abi.Pack("rules")
}

// UnpackRules is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52f6747a.
//
// Solidity: function rules() view returns(address)
func (runEscrow *RunEscrow) UnpackRules(data []byte) (common.Address, error) {
	out, err := runEscrow.abi.Unpack("rules", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRun is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef6ac0f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function run(bytes32 runId) view returns((uint8,uint32,address,address,address,uint32,uint32,uint32,uint256,uint256,uint256,uint256,uint32,int64,uint32,address,address,bytes32,bytes32,bytes32,uint64,(uint64,uint64,uint64,uint64),uint64,uint64,bytes32,bytes32) v)
func (runEscrow *RunEscrow) PackRun(runId [32]byte) []byte {
	enc, err := runEscrow.abi.Pack("run", runId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRun is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef6ac0f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function run(bytes32 runId) view returns((uint8,uint32,address,address,address,uint32,uint32,uint32,uint256,uint256,uint256,uint256,uint32,int64,uint32,address,address,bytes32,bytes32,bytes32,uint64,(uint64,uint64,uint64,uint64),uint64,uint64,bytes32,bytes32) v)
func (runEscrow *RunEscrow) TryPackRun(runId [32]byte) ([]byte, error) {
	return runEscrow.abi.Pack("run", runId)
}

// UnpackRun is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef6ac0f0.
//
// Solidity: function run(bytes32 runId) view returns((uint8,uint32,address,address,address,uint32,uint32,uint32,uint256,uint256,uint256,uint256,uint32,int64,uint32,address,address,bytes32,bytes32,bytes32,uint64,(uint64,uint64,uint64,uint64),uint64,uint64,bytes32,bytes32) v)
func (runEscrow *RunEscrow) UnpackRun(data []byte) (RunView, error) {
	out, err := runEscrow.abi.Unpack("run", data)
	if err != nil {
		return *new(RunView), err
	}
	out0 := *abi.ConvertType(out[0], new(RunView)).(*RunView)
	return out0, nil
}

// PackSeats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb3e6850.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seats(bytes32 runId) view returns((bytes32,uint32,address)[])
func (runEscrow *RunEscrow) PackSeats(runId [32]byte) []byte {
	enc, err := runEscrow.abi.Pack("seats", runId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb3e6850.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seats(bytes32 runId) view returns((bytes32,uint32,address)[])
func (runEscrow *RunEscrow) TryPackSeats(runId [32]byte) ([]byte, error) {
	return runEscrow.abi.Pack("seats", runId)
}

// UnpackSeats is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb3e6850.
//
// Solidity: function seats(bytes32 runId) view returns((bytes32,uint32,address)[])
func (runEscrow *RunEscrow) UnpackSeats(data []byte) ([]Seat, error) {
	out, err := runEscrow.abi.Unpack("seats", data)
	if err != nil {
		return *new([]Seat), err
	}
	out0 := *abi.ConvertType(out[0], new([]Seat)).(*[]Seat)
	return out0, nil
}

// PackSetChallengeWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda75c01e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setChallengeWindow(uint64 seconds_) returns()
func (runEscrow *RunEscrow) PackSetChallengeWindow(seconds uint64) []byte {
	enc, err := runEscrow.abi.Pack("setChallengeWindow", seconds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetChallengeWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda75c01e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setChallengeWindow(uint64 seconds_) returns()
func (runEscrow *RunEscrow) TryPackSetChallengeWindow(seconds uint64) ([]byte, error) {
	return runEscrow.abi.Pack("setChallengeWindow", seconds)
}

// PackSetDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ea1ee76.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setDisputes(address disputes_) returns()
func (runEscrow *RunEscrow) PackSetDisputes(disputes common.Address) []byte {
	enc, err := runEscrow.abi.Pack("setDisputes", disputes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ea1ee76.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setDisputes(address disputes_) returns()
func (runEscrow *RunEscrow) TryPackSetDisputes(disputes common.Address) ([]byte, error) {
	return runEscrow.abi.Pack("setDisputes", disputes)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x987757dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(bytes32 runId) returns()
func (runEscrow *RunEscrow) PackSettle(runId [32]byte) []byte {
	enc, err := runEscrow.abi.Pack("settle", runId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x987757dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(bytes32 runId) returns()
func (runEscrow *RunEscrow) TryPackSettle(runId [32]byte) ([]byte, error) {
	return runEscrow.abi.Pack("settle", runId)
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (runEscrow *RunEscrow) PackToken() []byte {
	enc, err := runEscrow.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (runEscrow *RunEscrow) TryPackToken() ([]byte, error) {
	return runEscrow.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (runEscrow *RunEscrow) UnpackToken(data []byte) (common.Address, error) {
	out, err := runEscrow.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTopUp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb67644b9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function topUp(bytes32 runId, uint256 amount) returns()
func (runEscrow *RunEscrow) PackTopUp(runId [32]byte, amount *big.Int) []byte {
	enc, err := runEscrow.abi.Pack("topUp", runId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTopUp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb67644b9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function topUp(bytes32 runId, uint256 amount) returns()
func (runEscrow *RunEscrow) TryPackTopUp(runId [32]byte, amount *big.Int) ([]byte, error) {
	return runEscrow.abi.Pack("topUp", runId, amount)
}

// PackTopUpNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60f1ffa0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function topUpNonce(bytes32 runId, uint256 number) pure returns(bytes32)
func (runEscrow *RunEscrow) PackTopUpNonce(runId [32]byte, number *big.Int) []byte {
	enc, err := runEscrow.abi.Pack("topUpNonce", runId, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTopUpNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60f1ffa0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function topUpNonce(bytes32 runId, uint256 number) pure returns(bytes32)
func (runEscrow *RunEscrow) TryPackTopUpNonce(runId [32]byte, number *big.Int) ([]byte, error) {
	return runEscrow.abi.Pack("topUpNonce", runId, number)
}

// UnpackTopUpNonce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60f1ffa0.
//
// Solidity: function topUpNonce(bytes32 runId, uint256 number) pure returns(bytes32)
func (runEscrow *RunEscrow) UnpackTopUpNonce(data []byte) ([32]byte, error) {
	out, err := runEscrow.abi.Unpack("topUpNonce", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackTopUpWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d119665.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function topUpWithAuthorization(bytes32 runId, uint256 amount, uint256 validAfter, uint256 validBefore, bytes signature) returns()
func (runEscrow *RunEscrow) PackTopUpWithAuthorization(runId [32]byte, amount *big.Int, validAfter *big.Int, validBefore *big.Int, signature []byte) []byte {
	enc, err := runEscrow.abi.Pack("topUpWithAuthorization", runId, amount, validAfter, validBefore, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTopUpWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d119665.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function topUpWithAuthorization(bytes32 runId, uint256 amount, uint256 validAfter, uint256 validBefore, bytes signature) returns()
func (runEscrow *RunEscrow) TryPackTopUpWithAuthorization(runId [32]byte, amount *big.Int, validAfter *big.Int, validBefore *big.Int, signature []byte) ([]byte, error) {
	return runEscrow.abi.Pack("topUpWithAuthorization", runId, amount, validAfter, validBefore, signature)
}

// PackTrainers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda20e587.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function trainers() view returns(address)
func (runEscrow *RunEscrow) PackTrainers() []byte {
	enc, err := runEscrow.abi.Pack("trainers")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTrainers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda20e587.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function trainers() view returns(address)
func (runEscrow *RunEscrow) TryPackTrainers() ([]byte, error) {
	return runEscrow.abi.Pack("trainers")
}

// UnpackTrainers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda20e587.
//
// Solidity: function trainers() view returns(address)
func (runEscrow *RunEscrow) UnpackTrainers(data []byte) (common.Address, error) {
	out, err := runEscrow.abi.Unpack("trainers", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (runEscrow *RunEscrow) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := runEscrow.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (runEscrow *RunEscrow) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return runEscrow.abi.Pack("transferOwnership", newOwner)
}

// PackVoidResult is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3cddd07.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function voidResult(bytes32 runId) returns()
func (runEscrow *RunEscrow) PackVoidResult(runId [32]byte) []byte {
	enc, err := runEscrow.abi.Pack("voidResult", runId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVoidResult is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3cddd07.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function voidResult(bytes32 runId) returns()
func (runEscrow *RunEscrow) TryPackVoidResult(runId [32]byte) ([]byte, error) {
	return runEscrow.abi.Pack("voidResult", runId)
}

// PackWasPaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc22dae95.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function wasPaid((bytes32,uint256,address,uint256,uint8,bytes32[]) c) view returns(bool)
func (runEscrow *RunEscrow) PackWasPaid(c Claim) []byte {
	enc, err := runEscrow.abi.Pack("wasPaid", c)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWasPaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc22dae95.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function wasPaid((bytes32,uint256,address,uint256,uint8,bytes32[]) c) view returns(bool)
func (runEscrow *RunEscrow) TryPackWasPaid(c Claim) ([]byte, error) {
	return runEscrow.abi.Pack("wasPaid", c)
}

// UnpackWasPaid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc22dae95.
//
// Solidity: function wasPaid((bytes32,uint256,address,uint256,uint8,bytes32[]) c) view returns(bool)
func (runEscrow *RunEscrow) UnpackWasPaid(data []byte) (bool, error) {
	out, err := runEscrow.abi.Unpack("wasPaid", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackWithdrawRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe9acfa7c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawRefund(bytes32 runId) returns()
func (runEscrow *RunEscrow) PackWithdrawRefund(runId [32]byte) []byte {
	enc, err := runEscrow.abi.Pack("withdrawRefund", runId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe9acfa7c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawRefund(bytes32 runId) returns()
func (runEscrow *RunEscrow) TryPackWithdrawRefund(runId [32]byte) ([]byte, error) {
	return runEscrow.abi.Pack("withdrawRefund", runId)
}

// RunEscrowChallengeWindowSet represents a ChallengeWindowSet event raised by the RunEscrow contract.
type RunEscrowChallengeWindowSet struct {
	Seconds uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const RunEscrowChallengeWindowSetEventName = "ChallengeWindowSet"

// ContractEventName returns the user-defined event name.
func (RunEscrowChallengeWindowSet) ContractEventName() string {
	return RunEscrowChallengeWindowSetEventName
}

// UnpackChallengeWindowSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChallengeWindowSet(uint64 seconds_)
func (runEscrow *RunEscrow) UnpackChallengeWindowSetEvent(log *types.Log) (*RunEscrowChallengeWindowSet, error) {
	event := "ChallengeWindowSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != runEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RunEscrowChallengeWindowSet)
	if len(log.Data) > 0 {
		if err := runEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range runEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RunEscrowClaimed represents a Claimed event raised by the RunEscrow contract.
type RunEscrowClaimed struct {
	RunId     [32]byte
	Index     *big.Int
	Account   common.Address
	AmountWei *big.Int
	Kind      uint8
	Raw       *types.Log // Blockchain specific contextual infos
}

const RunEscrowClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (RunEscrowClaimed) ContractEventName() string {
	return RunEscrowClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(bytes32 indexed runId, uint256 indexed index, address indexed account, uint256 amountWei, uint8 kind)
func (runEscrow *RunEscrow) UnpackClaimedEvent(log *types.Log) (*RunEscrowClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != runEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RunEscrowClaimed)
	if len(log.Data) > 0 {
		if err := runEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range runEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RunEscrowCohortCommitted represents a CohortCommitted event raised by the RunEscrow contract.
type RunEscrowCohortCommitted struct {
	RunId        [32]byte
	Attempt      uint32
	Round        uint32
	Cohort       [32]byte
	ModelHash    [32]byte
	GradientHash [32]byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const RunEscrowCohortCommittedEventName = "CohortCommitted"

// ContractEventName returns the user-defined event name.
func (RunEscrowCohortCommitted) ContractEventName() string {
	return RunEscrowCohortCommittedEventName
}

// UnpackCohortCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CohortCommitted(bytes32 indexed runId, uint32 indexed attempt, uint32 indexed round, bytes32 cohort, bytes32 modelHash, bytes32 gradientHash)
func (runEscrow *RunEscrow) UnpackCohortCommittedEvent(log *types.Log) (*RunEscrowCohortCommitted, error) {
	event := "CohortCommitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != runEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RunEscrowCohortCommitted)
	if len(log.Data) > 0 {
		if err := runEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range runEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RunEscrowDisputesSet represents a DisputesSet event raised by the RunEscrow contract.
type RunEscrowDisputesSet struct {
	Disputes common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const RunEscrowDisputesSetEventName = "DisputesSet"

// ContractEventName returns the user-defined event name.
func (RunEscrowDisputesSet) ContractEventName() string {
	return RunEscrowDisputesSetEventName
}

// UnpackDisputesSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DisputesSet(address indexed disputes)
func (runEscrow *RunEscrow) UnpackDisputesSetEvent(log *types.Log) (*RunEscrowDisputesSet, error) {
	event := "DisputesSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != runEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RunEscrowDisputesSet)
	if len(log.Data) > 0 {
		if err := runEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range runEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RunEscrowEIP712DomainChanged represents a EIP712DomainChanged event raised by the RunEscrow contract.
type RunEscrowEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const RunEscrowEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (RunEscrowEIP712DomainChanged) ContractEventName() string {
	return RunEscrowEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (runEscrow *RunEscrow) UnpackEIP712DomainChangedEvent(log *types.Log) (*RunEscrowEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != runEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RunEscrowEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := runEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range runEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RunEscrowOwnershipTransferred represents a OwnershipTransferred event raised by the RunEscrow contract.
type RunEscrowOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const RunEscrowOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (RunEscrowOwnershipTransferred) ContractEventName() string {
	return RunEscrowOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (runEscrow *RunEscrow) UnpackOwnershipTransferredEvent(log *types.Log) (*RunEscrowOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != runEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RunEscrowOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := runEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range runEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RunEscrowRecipientRegistered represents a RecipientRegistered event raised by the RunEscrow contract.
type RunEscrowRecipientRegistered struct {
	RunId         [32]byte
	Attempt       uint32
	Holder        common.Address
	DatasetId     [32]byte
	Version       uint32
	RecipientHash [32]byte
	Raw           *types.Log // Blockchain specific contextual infos
}

const RunEscrowRecipientRegisteredEventName = "RecipientRegistered"

// ContractEventName returns the user-defined event name.
func (RunEscrowRecipientRegistered) ContractEventName() string {
	return RunEscrowRecipientRegisteredEventName
}

// UnpackRecipientRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecipientRegistered(bytes32 indexed runId, uint32 indexed attempt, address indexed holder, bytes32 datasetId, uint32 version, bytes32 recipientHash)
func (runEscrow *RunEscrow) UnpackRecipientRegisteredEvent(log *types.Log) (*RunEscrowRecipientRegistered, error) {
	event := "RecipientRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != runEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RunEscrowRecipientRegistered)
	if len(log.Data) > 0 {
		if err := runEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range runEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RunEscrowRecomputerDrawn represents a RecomputerDrawn event raised by the RunEscrow contract.
type RunEscrowRecomputerDrawn struct {
	RunId      [32]byte
	Attempt    uint32
	Recomputer common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const RunEscrowRecomputerDrawnEventName = "RecomputerDrawn"

// ContractEventName returns the user-defined event name.
func (RunEscrowRecomputerDrawn) ContractEventName() string {
	return RunEscrowRecomputerDrawnEventName
}

// UnpackRecomputerDrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecomputerDrawn(bytes32 indexed runId, uint32 indexed attempt, address indexed recomputer)
func (runEscrow *RunEscrow) UnpackRecomputerDrawnEvent(log *types.Log) (*RunEscrowRecomputerDrawn, error) {
	event := "RecomputerDrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != runEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RunEscrowRecomputerDrawn)
	if len(log.Data) > 0 {
		if err := runEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range runEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RunEscrowRefundRefused represents a RefundRefused event raised by the RunEscrow contract.
type RunEscrowRefundRefused struct {
	RunId     [32]byte
	Builder   common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const RunEscrowRefundRefusedEventName = "RefundRefused"

// ContractEventName returns the user-defined event name.
func (RunEscrowRefundRefused) ContractEventName() string {
	return RunEscrowRefundRefusedEventName
}

// UnpackRefundRefusedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RefundRefused(bytes32 indexed runId, address indexed builder, uint256 amountWei)
func (runEscrow *RunEscrow) UnpackRefundRefusedEvent(log *types.Log) (*RunEscrowRefundRefused, error) {
	event := "RefundRefused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != runEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RunEscrowRefundRefused)
	if len(log.Data) > 0 {
		if err := runEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range runEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RunEscrowResultProposed represents a ResultProposed event raised by the RunEscrow contract.
type RunEscrowResultProposed struct {
	RunId         [32]byte
	Attempt       uint32
	Result        Result
	ChallengeEnds uint64
	Raw           *types.Log // Blockchain specific contextual infos
}

const RunEscrowResultProposedEventName = "ResultProposed"

// ContractEventName returns the user-defined event name.
func (RunEscrowResultProposed) ContractEventName() string {
	return RunEscrowResultProposedEventName
}

// UnpackResultProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ResultProposed(bytes32 indexed runId, uint32 indexed attempt, (bytes32,uint32,uint32,uint32,bytes32,bytes32,string,bytes32,bytes32,bytes32,uint256) result, uint64 challengeEnds)
func (runEscrow *RunEscrow) UnpackResultProposedEvent(log *types.Log) (*RunEscrowResultProposed, error) {
	event := "ResultProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != runEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RunEscrowResultProposed)
	if len(log.Data) > 0 {
		if err := runEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range runEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RunEscrowResultVoided represents a ResultVoided event raised by the RunEscrow contract.
type RunEscrowResultVoided struct {
	RunId [32]byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const RunEscrowResultVoidedEventName = "ResultVoided"

// ContractEventName returns the user-defined event name.
func (RunEscrowResultVoided) ContractEventName() string {
	return RunEscrowResultVoidedEventName
}

// UnpackResultVoidedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ResultVoided(bytes32 indexed runId)
func (runEscrow *RunEscrow) UnpackResultVoidedEvent(log *types.Log) (*RunEscrowResultVoided, error) {
	event := "ResultVoided"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != runEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RunEscrowResultVoided)
	if len(log.Data) > 0 {
		if err := runEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range runEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RunEscrowRunAssigned represents a RunAssigned event raised by the RunEscrow contract.
type RunEscrowRunAssigned struct {
	RunId          [32]byte
	Attempt        uint32
	Evaluator      common.Address
	SeedsRoot      [32]byte
	AssignmentHash [32]byte
	StartsBy       uint64
	Seats          []Seat
	Raw            *types.Log // Blockchain specific contextual infos
}

const RunEscrowRunAssignedEventName = "RunAssigned"

// ContractEventName returns the user-defined event name.
func (RunEscrowRunAssigned) ContractEventName() string {
	return RunEscrowRunAssignedEventName
}

// UnpackRunAssignedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RunAssigned(bytes32 indexed runId, uint32 indexed attempt, address evaluator, bytes32 seedsRoot, bytes32 assignmentHash, uint64 startsBy, (bytes32,uint32,address)[] seats)
func (runEscrow *RunEscrow) UnpackRunAssignedEvent(log *types.Log) (*RunEscrowRunAssigned, error) {
	event := "RunAssigned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != runEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RunEscrowRunAssigned)
	if len(log.Data) > 0 {
		if err := runEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range runEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RunEscrowRunCancelled represents a RunCancelled event raised by the RunEscrow contract.
type RunEscrowRunCancelled struct {
	RunId [32]byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const RunEscrowRunCancelledEventName = "RunCancelled"

// ContractEventName returns the user-defined event name.
func (RunEscrowRunCancelled) ContractEventName() string {
	return RunEscrowRunCancelledEventName
}

// UnpackRunCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RunCancelled(bytes32 indexed runId)
func (runEscrow *RunEscrow) UnpackRunCancelledEvent(log *types.Log) (*RunEscrowRunCancelled, error) {
	event := "RunCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != runEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RunEscrowRunCancelled)
	if len(log.Data) > 0 {
		if err := runEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range runEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RunEscrowRunExpired represents a RunExpired event raised by the RunEscrow contract.
type RunEscrowRunExpired struct {
	RunId [32]byte
	State uint8
	Raw   *types.Log // Blockchain specific contextual infos
}

const RunEscrowRunExpiredEventName = "RunExpired"

// ContractEventName returns the user-defined event name.
func (RunEscrowRunExpired) ContractEventName() string {
	return RunEscrowRunExpiredEventName
}

// UnpackRunExpiredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RunExpired(bytes32 indexed runId, uint8 state)
func (runEscrow *RunEscrow) UnpackRunExpiredEvent(log *types.Log) (*RunEscrowRunExpired, error) {
	event := "RunExpired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != runEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RunEscrowRunExpired)
	if len(log.Data) > 0 {
		if err := runEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range runEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RunEscrowRunOpened represents a RunOpened event raised by the RunEscrow contract.
type RunEscrowRunOpened struct {
	RunId       [32]byte
	Builder     common.Address
	Coordinator common.Address
	FundedWei   *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const RunEscrowRunOpenedEventName = "RunOpened"

// ContractEventName returns the user-defined event name.
func (RunEscrowRunOpened) ContractEventName() string {
	return RunEscrowRunOpenedEventName
}

// UnpackRunOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RunOpened(bytes32 indexed runId, address indexed builder, address indexed coordinator, uint256 fundedWei)
func (runEscrow *RunEscrow) UnpackRunOpenedEvent(log *types.Log) (*RunEscrowRunOpened, error) {
	event := "RunOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != runEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RunEscrowRunOpened)
	if len(log.Data) > 0 {
		if err := runEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range runEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RunEscrowRunRefunded represents a RunRefunded event raised by the RunEscrow contract.
type RunEscrowRunRefunded struct {
	RunId     [32]byte
	Builder   common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const RunEscrowRunRefundedEventName = "RunRefunded"

// ContractEventName returns the user-defined event name.
func (RunEscrowRunRefunded) ContractEventName() string {
	return RunEscrowRunRefundedEventName
}

// UnpackRunRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RunRefunded(bytes32 indexed runId, address indexed builder, uint256 amountWei)
func (runEscrow *RunEscrow) UnpackRunRefundedEvent(log *types.Log) (*RunEscrowRunRefunded, error) {
	event := "RunRefunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != runEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RunEscrowRunRefunded)
	if len(log.Data) > 0 {
		if err := runEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range runEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RunEscrowRunSettled represents a RunSettled event raised by the RunEscrow contract.
type RunEscrowRunSettled struct {
	RunId       [32]byte
	TotalWei    *big.Int
	RefundedWei *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const RunEscrowRunSettledEventName = "RunSettled"

// ContractEventName returns the user-defined event name.
func (RunEscrowRunSettled) ContractEventName() string {
	return RunEscrowRunSettledEventName
}

// UnpackRunSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RunSettled(bytes32 indexed runId, uint256 totalWei, uint256 refundedWei)
func (runEscrow *RunEscrow) UnpackRunSettledEvent(log *types.Log) (*RunEscrowRunSettled, error) {
	event := "RunSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != runEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RunEscrowRunSettled)
	if len(log.Data) > 0 {
		if err := runEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range runEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RunEscrowRunToppedUp represents a RunToppedUp event raised by the RunEscrow contract.
type RunEscrowRunToppedUp struct {
	RunId     [32]byte
	AmountWei *big.Int
	FundedWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const RunEscrowRunToppedUpEventName = "RunToppedUp"

// ContractEventName returns the user-defined event name.
func (RunEscrowRunToppedUp) ContractEventName() string {
	return RunEscrowRunToppedUpEventName
}

// UnpackRunToppedUpEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RunToppedUp(bytes32 indexed runId, uint256 amountWei, uint256 fundedWei)
func (runEscrow *RunEscrow) UnpackRunToppedUpEvent(log *types.Log) (*RunEscrowRunToppedUp, error) {
	event := "RunToppedUp"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != runEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RunEscrowRunToppedUp)
	if len(log.Data) > 0 {
		if err := runEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range runEscrow.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (runEscrow *RunEscrow) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["AlreadyClaimed"].ID.Bytes()[:4]) {
		return runEscrow.UnpackAlreadyClaimedError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["AlreadyDrawn"].ID.Bytes()[:4]) {
		return runEscrow.UnpackAlreadyDrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["AlreadySet"].ID.Bytes()[:4]) {
		return runEscrow.UnpackAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["AmountTooHigh"].ID.Bytes()[:4]) {
		return runEscrow.UnpackAmountTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["BadProof"].ID.Bytes()[:4]) {
		return runEscrow.UnpackBadProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["BadRounds"].ID.Bytes()[:4]) {
		return runEscrow.UnpackBadRoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["BadState"].ID.Bytes()[:4]) {
		return runEscrow.UnpackBadStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["ClaimsExceedTotal"].ID.Bytes()[:4]) {
		return runEscrow.UnpackClaimsExceedTotalError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["DrawTooEarly"].ID.Bytes()[:4]) {
		return runEscrow.UnpackDrawTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["EmptyHash"].ID.Bytes()[:4]) {
		return runEscrow.UnpackEmptyHashError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return runEscrow.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["NoRefund"].ID.Bytes()[:4]) {
		return runEscrow.UnpackNoRefundError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["NotBuilder"].ID.Bytes()[:4]) {
		return runEscrow.UnpackNotBuilderError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["NotCoordinator"].ID.Bytes()[:4]) {
		return runEscrow.UnpackNotCoordinatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["NotDisputes"].ID.Bytes()[:4]) {
		return runEscrow.UnpackNotDisputesError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["NotHolder"].ID.Bytes()[:4]) {
		return runEscrow.UnpackNotHolderError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return runEscrow.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return runEscrow.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["RecipientExists"].ID.Bytes()[:4]) {
		return runEscrow.UnpackRecipientExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["RecomputerMissing"].ID.Bytes()[:4]) {
		return runEscrow.UnpackRecomputerMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return runEscrow.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["RoundNotAfter"].ID.Bytes()[:4]) {
		return runEscrow.UnpackRoundNotAfterError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["RunExists"].ID.Bytes()[:4]) {
		return runEscrow.UnpackRunExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return runEscrow.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["SeatsMismatch"].ID.Bytes()[:4]) {
		return runEscrow.UnpackSeatsMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return runEscrow.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return runEscrow.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return runEscrow.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["TotalTooHigh"].ID.Bytes()[:4]) {
		return runEscrow.UnpackTotalTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["TransferShortfall"].ID.Bytes()[:4]) {
		return runEscrow.UnpackTransferShortfallError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["UnknownRun"].ID.Bytes()[:4]) {
		return runEscrow.UnpackUnknownRunError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["WindowTooLong"].ID.Bytes()[:4]) {
		return runEscrow.UnpackWindowTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["WrongAttempt"].ID.Bytes()[:4]) {
		return runEscrow.UnpackWrongAttemptError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["WrongEpoch"].ID.Bytes()[:4]) {
		return runEscrow.UnpackWrongEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["WrongToken"].ID.Bytes()[:4]) {
		return runEscrow.UnpackWrongTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return runEscrow.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return runEscrow.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RunEscrowAlreadyClaimed represents a AlreadyClaimed error raised by the RunEscrow contract.
type RunEscrowAlreadyClaimed struct {
	RunId [32]byte
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyClaimed(bytes32 runId, uint256 index)
func RunEscrowAlreadyClaimedErrorID() common.Hash {
	return common.HexToHash("0x26a0d329436633df60fcc62367b1edc5370061e1d05f9978876c6e504db02e35")
}

// UnpackAlreadyClaimedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyClaimed(bytes32 runId, uint256 index)
func (runEscrow *RunEscrow) UnpackAlreadyClaimedError(raw []byte) (*RunEscrowAlreadyClaimed, error) {
	out := new(RunEscrowAlreadyClaimed)
	if err := runEscrow.abi.UnpackIntoInterface(out, "AlreadyClaimed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowAlreadyDrawn represents a AlreadyDrawn error raised by the RunEscrow contract.
type RunEscrowAlreadyDrawn struct {
	Recomputer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyDrawn(address recomputer)
func RunEscrowAlreadyDrawnErrorID() common.Hash {
	return common.HexToHash("0x03d571bf40d35ab743808d698c9ef061e4db4b1617dff82c246f8e689d9a4a24")
}

// UnpackAlreadyDrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyDrawn(address recomputer)
func (runEscrow *RunEscrow) UnpackAlreadyDrawnError(raw []byte) (*RunEscrowAlreadyDrawn, error) {
	out := new(RunEscrowAlreadyDrawn)
	if err := runEscrow.abi.UnpackIntoInterface(out, "AlreadyDrawn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowAlreadySet represents a AlreadySet error raised by the RunEscrow contract.
type RunEscrowAlreadySet struct {
	Current common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadySet(address current)
func RunEscrowAlreadySetErrorID() common.Hash {
	return common.HexToHash("0xe0ecad1a50cc9e7a2cf6f3ea22cabc7010728d195e4e6a5e82ac97e868fdf77e")
}

// UnpackAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadySet(address current)
func (runEscrow *RunEscrow) UnpackAlreadySetError(raw []byte) (*RunEscrowAlreadySet, error) {
	out := new(RunEscrowAlreadySet)
	if err := runEscrow.abi.UnpackIntoInterface(out, "AlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowAmountTooHigh represents a AmountTooHigh error raised by the RunEscrow contract.
type RunEscrowAmountTooHigh struct {
	Amount *big.Int
	Most   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountTooHigh(uint256 amount, uint256 most)
func RunEscrowAmountTooHighErrorID() common.Hash {
	return common.HexToHash("0x1f08c7c55c34352ecfb8855b9b72f240625abc0ef78a8fed0c3b23765590451e")
}

// UnpackAmountTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountTooHigh(uint256 amount, uint256 most)
func (runEscrow *RunEscrow) UnpackAmountTooHighError(raw []byte) (*RunEscrowAmountTooHigh, error) {
	out := new(RunEscrowAmountTooHigh)
	if err := runEscrow.abi.UnpackIntoInterface(out, "AmountTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowBadProof represents a BadProof error raised by the RunEscrow contract.
type RunEscrowBadProof struct {
	RunId [32]byte
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProof(bytes32 runId, uint256 index)
func RunEscrowBadProofErrorID() common.Hash {
	return common.HexToHash("0x3e373a5a3f28af13396fded33799eab37953a4a6f53cb4e0b7e006a3b38f0021")
}

// UnpackBadProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProof(bytes32 runId, uint256 index)
func (runEscrow *RunEscrow) UnpackBadProofError(raw []byte) (*RunEscrowBadProof, error) {
	out := new(RunEscrowBadProof)
	if err := runEscrow.abi.UnpackIntoInterface(out, "BadProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowBadRounds represents a BadRounds error raised by the RunEscrow contract.
type RunEscrowBadRounds struct {
	Given uint32
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadRounds(uint32 given, uint256 most)
func RunEscrowBadRoundsErrorID() common.Hash {
	return common.HexToHash("0x2e824ed8cc4a29e87d7801f9caf942a2a53101b67d19de0c2f3424749a954c4e")
}

// UnpackBadRoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadRounds(uint32 given, uint256 most)
func (runEscrow *RunEscrow) UnpackBadRoundsError(raw []byte) (*RunEscrowBadRounds, error) {
	out := new(RunEscrowBadRounds)
	if err := runEscrow.abi.UnpackIntoInterface(out, "BadRounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowBadState represents a BadState error raised by the RunEscrow contract.
type RunEscrowBadState struct {
	RunId [32]byte
	State uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadState(bytes32 runId, uint8 state)
func RunEscrowBadStateErrorID() common.Hash {
	return common.HexToHash("0x18f97f537b6a232e46f55ac1d80781c90b5775d2d8b8f0030f241b0909fae21e")
}

// UnpackBadStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadState(bytes32 runId, uint8 state)
func (runEscrow *RunEscrow) UnpackBadStateError(raw []byte) (*RunEscrowBadState, error) {
	out := new(RunEscrowBadState)
	if err := runEscrow.abi.UnpackIntoInterface(out, "BadState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowClaimsExceedTotal represents a ClaimsExceedTotal error raised by the RunEscrow contract.
type RunEscrowClaimsExceedTotal struct {
	Paid  *big.Int
	Total *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClaimsExceedTotal(uint256 paid, uint256 total)
func RunEscrowClaimsExceedTotalErrorID() common.Hash {
	return common.HexToHash("0x6e4723e4f6d638536677ec9a3b0d070af9e83911e60a42ffb3bb47716a322b14")
}

// UnpackClaimsExceedTotalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClaimsExceedTotal(uint256 paid, uint256 total)
func (runEscrow *RunEscrow) UnpackClaimsExceedTotalError(raw []byte) (*RunEscrowClaimsExceedTotal, error) {
	out := new(RunEscrowClaimsExceedTotal)
	if err := runEscrow.abi.UnpackIntoInterface(out, "ClaimsExceedTotal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowDrawTooEarly represents a DrawTooEarly error raised by the RunEscrow contract.
type RunEscrowDrawTooEarly struct {
	BlockNumber   *big.Int
	AssignedBlock *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DrawTooEarly(uint256 blockNumber, uint256 assignedBlock)
func RunEscrowDrawTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xe9fa1de66bf9211d2a0d25f500b7a684bfbad5cc1c8d72bf1b410052e17e90d4")
}

// UnpackDrawTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DrawTooEarly(uint256 blockNumber, uint256 assignedBlock)
func (runEscrow *RunEscrow) UnpackDrawTooEarlyError(raw []byte) (*RunEscrowDrawTooEarly, error) {
	out := new(RunEscrowDrawTooEarly)
	if err := runEscrow.abi.UnpackIntoInterface(out, "DrawTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowEmptyHash represents a EmptyHash error raised by the RunEscrow contract.
type RunEscrowEmptyHash struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyHash(string field)
func RunEscrowEmptyHashErrorID() common.Hash {
	return common.HexToHash("0x09d2a42c6768c038a943e606e634d9819677fd8bf05c57a02647173d1a85c86a")
}

// UnpackEmptyHashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyHash(string field)
func (runEscrow *RunEscrow) UnpackEmptyHashError(raw []byte) (*RunEscrowEmptyHash, error) {
	out := new(RunEscrowEmptyHash)
	if err := runEscrow.abi.UnpackIntoInterface(out, "EmptyHash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowInvalidShortString represents a InvalidShortString error raised by the RunEscrow contract.
type RunEscrowInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func RunEscrowInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (runEscrow *RunEscrow) UnpackInvalidShortStringError(raw []byte) (*RunEscrowInvalidShortString, error) {
	out := new(RunEscrowInvalidShortString)
	if err := runEscrow.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowNoRefund represents a NoRefund error raised by the RunEscrow contract.
type RunEscrowNoRefund struct {
	RunId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoRefund(bytes32 runId)
func RunEscrowNoRefundErrorID() common.Hash {
	return common.HexToHash("0x512f0d74fdf9e8c9f8357d2734224edd7b2e11c4e46c2221fd65e79a3ae066f3")
}

// UnpackNoRefundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoRefund(bytes32 runId)
func (runEscrow *RunEscrow) UnpackNoRefundError(raw []byte) (*RunEscrowNoRefund, error) {
	out := new(RunEscrowNoRefund)
	if err := runEscrow.abi.UnpackIntoInterface(out, "NoRefund", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowNotBuilder represents a NotBuilder error raised by the RunEscrow contract.
type RunEscrowNotBuilder struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotBuilder(address account)
func RunEscrowNotBuilderErrorID() common.Hash {
	return common.HexToHash("0x0f950213a33eb438c73dfddf94698215409167d90e5d6bad0b08bb173580c9ba")
}

// UnpackNotBuilderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotBuilder(address account)
func (runEscrow *RunEscrow) UnpackNotBuilderError(raw []byte) (*RunEscrowNotBuilder, error) {
	out := new(RunEscrowNotBuilder)
	if err := runEscrow.abi.UnpackIntoInterface(out, "NotBuilder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowNotCoordinator represents a NotCoordinator error raised by the RunEscrow contract.
type RunEscrowNotCoordinator struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCoordinator(address account)
func RunEscrowNotCoordinatorErrorID() common.Hash {
	return common.HexToHash("0xf01654dfa2acef475e0ff21d0f9b6ee860672131748a53fb337192529f065117")
}

// UnpackNotCoordinatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCoordinator(address account)
func (runEscrow *RunEscrow) UnpackNotCoordinatorError(raw []byte) (*RunEscrowNotCoordinator, error) {
	out := new(RunEscrowNotCoordinator)
	if err := runEscrow.abi.UnpackIntoInterface(out, "NotCoordinator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowNotDisputes represents a NotDisputes error raised by the RunEscrow contract.
type RunEscrowNotDisputes struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDisputes(address account)
func RunEscrowNotDisputesErrorID() common.Hash {
	return common.HexToHash("0xb4a46e6423db360cef42f96c1f2bc6cdcdbe7eb9fd0ed842d77fef9d933fc095")
}

// UnpackNotDisputesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDisputes(address account)
func (runEscrow *RunEscrow) UnpackNotDisputesError(raw []byte) (*RunEscrowNotDisputes, error) {
	out := new(RunEscrowNotDisputes)
	if err := runEscrow.abi.UnpackIntoInterface(out, "NotDisputes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowNotHolder represents a NotHolder error raised by the RunEscrow contract.
type RunEscrowNotHolder struct {
	Account   common.Address
	DatasetId [32]byte
	Version   uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHolder(address account, bytes32 datasetId, uint32 version)
func RunEscrowNotHolderErrorID() common.Hash {
	return common.HexToHash("0x6bffc841b34236a3680ab7e66393aa6a1cb9b2dfb2cfdf7875abc1633c494265")
}

// UnpackNotHolderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHolder(address account, bytes32 datasetId, uint32 version)
func (runEscrow *RunEscrow) UnpackNotHolderError(raw []byte) (*RunEscrowNotHolder, error) {
	out := new(RunEscrowNotHolder)
	if err := runEscrow.abi.UnpackIntoInterface(out, "NotHolder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the RunEscrow contract.
type RunEscrowOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func RunEscrowOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (runEscrow *RunEscrow) UnpackOwnableInvalidOwnerError(raw []byte) (*RunEscrowOwnableInvalidOwner, error) {
	out := new(RunEscrowOwnableInvalidOwner)
	if err := runEscrow.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the RunEscrow contract.
type RunEscrowOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func RunEscrowOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (runEscrow *RunEscrow) UnpackOwnableUnauthorizedAccountError(raw []byte) (*RunEscrowOwnableUnauthorizedAccount, error) {
	out := new(RunEscrowOwnableUnauthorizedAccount)
	if err := runEscrow.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowRecipientExists represents a RecipientExists error raised by the RunEscrow contract.
type RunEscrowRecipientExists struct {
	RecipientHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecipientExists(bytes32 recipientHash)
func RunEscrowRecipientExistsErrorID() common.Hash {
	return common.HexToHash("0x45932bdf8cc7edb8938ba5991789d98b4a01863294199cefc288126990b5be3e")
}

// UnpackRecipientExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecipientExists(bytes32 recipientHash)
func (runEscrow *RunEscrow) UnpackRecipientExistsError(raw []byte) (*RunEscrowRecipientExists, error) {
	out := new(RunEscrowRecipientExists)
	if err := runEscrow.abi.UnpackIntoInterface(out, "RecipientExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowRecomputerMissing represents a RecomputerMissing error raised by the RunEscrow contract.
type RunEscrowRecomputerMissing struct {
	RunId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecomputerMissing(bytes32 runId)
func RunEscrowRecomputerMissingErrorID() common.Hash {
	return common.HexToHash("0xfde2b683db10f635d46585c5d3fde0da1ccc6e53962b7e763c78311929c3f325")
}

// UnpackRecomputerMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecomputerMissing(bytes32 runId)
func (runEscrow *RunEscrow) UnpackRecomputerMissingError(raw []byte) (*RunEscrowRecomputerMissing, error) {
	out := new(RunEscrowRecomputerMissing)
	if err := runEscrow.abi.UnpackIntoInterface(out, "RecomputerMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the RunEscrow contract.
type RunEscrowReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func RunEscrowReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (runEscrow *RunEscrow) UnpackReentrancyGuardReentrantCallError(raw []byte) (*RunEscrowReentrancyGuardReentrantCall, error) {
	out := new(RunEscrowReentrancyGuardReentrantCall)
	if err := runEscrow.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowRoundNotAfter represents a RoundNotAfter error raised by the RunEscrow contract.
type RunEscrowRoundNotAfter struct {
	Round     uint32
	LastRound int64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundNotAfter(uint32 round, int64 lastRound)
func RunEscrowRoundNotAfterErrorID() common.Hash {
	return common.HexToHash("0x247b55d2d6a690c552ef1dbe4003765b257f3c656ae5000f4773d4e95947ba7f")
}

// UnpackRoundNotAfterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundNotAfter(uint32 round, int64 lastRound)
func (runEscrow *RunEscrow) UnpackRoundNotAfterError(raw []byte) (*RunEscrowRoundNotAfter, error) {
	out := new(RunEscrowRoundNotAfter)
	if err := runEscrow.abi.UnpackIntoInterface(out, "RoundNotAfter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowRunExists represents a RunExists error raised by the RunEscrow contract.
type RunEscrowRunExists struct {
	RunId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RunExists(bytes32 runId)
func RunEscrowRunExistsErrorID() common.Hash {
	return common.HexToHash("0x5897037adb1fb17563dd3b9e35c4eedaaca7e53c5ba0426539bcc9411b2c3f78")
}

// UnpackRunExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RunExists(bytes32 runId)
func (runEscrow *RunEscrow) UnpackRunExistsError(raw []byte) (*RunEscrowRunExists, error) {
	out := new(RunEscrowRunExists)
	if err := runEscrow.abi.UnpackIntoInterface(out, "RunExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the RunEscrow contract.
type RunEscrowSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func RunEscrowSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (runEscrow *RunEscrow) UnpackSafeERC20FailedOperationError(raw []byte) (*RunEscrowSafeERC20FailedOperation, error) {
	out := new(RunEscrowSafeERC20FailedOperation)
	if err := runEscrow.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowSeatsMismatch represents a SeatsMismatch error raised by the RunEscrow contract.
type RunEscrowSeatsMismatch struct {
	Given    [32]byte
	Expected [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeatsMismatch(bytes32 given, bytes32 expected)
func RunEscrowSeatsMismatchErrorID() common.Hash {
	return common.HexToHash("0xdfc4e11ee394d98e13486d2cf7a2fcfade45b510cd81336cb75b235df7808073")
}

// UnpackSeatsMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeatsMismatch(bytes32 given, bytes32 expected)
func (runEscrow *RunEscrow) UnpackSeatsMismatchError(raw []byte) (*RunEscrowSeatsMismatch, error) {
	out := new(RunEscrowSeatsMismatch)
	if err := runEscrow.abi.UnpackIntoInterface(out, "SeatsMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowStringTooLong represents a StringTooLong error raised by the RunEscrow contract.
type RunEscrowStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func RunEscrowStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (runEscrow *RunEscrow) UnpackStringTooLongError(raw []byte) (*RunEscrowStringTooLong, error) {
	out := new(RunEscrowStringTooLong)
	if err := runEscrow.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowTooEarly represents a TooEarly error raised by the RunEscrow contract.
type RunEscrowTooEarly struct {
	Earliest uint64
	Time     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint64 earliest, uint256 time)
func RunEscrowTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x839aae0b6e6b5877e54c4b2eb63a99b9f345f102f653181c166590f7058dda69")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint64 earliest, uint256 time)
func (runEscrow *RunEscrow) UnpackTooEarlyError(raw []byte) (*RunEscrowTooEarly, error) {
	out := new(RunEscrowTooEarly)
	if err := runEscrow.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowTooLate represents a TooLate error raised by the RunEscrow contract.
type RunEscrowTooLate struct {
	Deadline uint64
	Time     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(uint64 deadline, uint256 time)
func RunEscrowTooLateErrorID() common.Hash {
	return common.HexToHash("0x782ed479d87725084236daf3e059853d3df86db88f4822efa6a96ee69fcd9e6f")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(uint64 deadline, uint256 time)
func (runEscrow *RunEscrow) UnpackTooLateError(raw []byte) (*RunEscrowTooLate, error) {
	out := new(RunEscrowTooLate)
	if err := runEscrow.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowTotalTooHigh represents a TotalTooHigh error raised by the RunEscrow contract.
type RunEscrowTotalTooHigh struct {
	Total  *big.Int
	Funded *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TotalTooHigh(uint256 total, uint256 funded)
func RunEscrowTotalTooHighErrorID() common.Hash {
	return common.HexToHash("0x6b958b0129fb786d62ebb23b61b2863a56ca633847ee40767574912289e19ca2")
}

// UnpackTotalTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TotalTooHigh(uint256 total, uint256 funded)
func (runEscrow *RunEscrow) UnpackTotalTooHighError(raw []byte) (*RunEscrowTotalTooHigh, error) {
	out := new(RunEscrowTotalTooHigh)
	if err := runEscrow.abi.UnpackIntoInterface(out, "TotalTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowTransferShortfall represents a TransferShortfall error raised by the RunEscrow contract.
type RunEscrowTransferShortfall struct {
	Expected *big.Int
	Received *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferShortfall(uint256 expected, uint256 received)
func RunEscrowTransferShortfallErrorID() common.Hash {
	return common.HexToHash("0xaea7b7c04c93d58a8227f091c480b259c14bdbdf958a933c1fc9a3a2d7265654")
}

// UnpackTransferShortfallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferShortfall(uint256 expected, uint256 received)
func (runEscrow *RunEscrow) UnpackTransferShortfallError(raw []byte) (*RunEscrowTransferShortfall, error) {
	out := new(RunEscrowTransferShortfall)
	if err := runEscrow.abi.UnpackIntoInterface(out, "TransferShortfall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowUnknownRun represents a UnknownRun error raised by the RunEscrow contract.
type RunEscrowUnknownRun struct {
	RunId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRun(bytes32 runId)
func RunEscrowUnknownRunErrorID() common.Hash {
	return common.HexToHash("0x14ed72a27c3d0d046b7c27161f68d5b2ccc14d22e9b96f4d8fc7ca59a9254890")
}

// UnpackUnknownRunError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRun(bytes32 runId)
func (runEscrow *RunEscrow) UnpackUnknownRunError(raw []byte) (*RunEscrowUnknownRun, error) {
	out := new(RunEscrowUnknownRun)
	if err := runEscrow.abi.UnpackIntoInterface(out, "UnknownRun", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowWindowTooLong represents a WindowTooLong error raised by the RunEscrow contract.
type RunEscrowWindowTooLong struct {
	Seconds uint64
	Most    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowTooLong(uint64 seconds_, uint64 most)
func RunEscrowWindowTooLongErrorID() common.Hash {
	return common.HexToHash("0x5d8a91fc0a5b286c447db469bea099705f16e37359eb0ee2681a517098a2f797")
}

// UnpackWindowTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowTooLong(uint64 seconds_, uint64 most)
func (runEscrow *RunEscrow) UnpackWindowTooLongError(raw []byte) (*RunEscrowWindowTooLong, error) {
	out := new(RunEscrowWindowTooLong)
	if err := runEscrow.abi.UnpackIntoInterface(out, "WindowTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowWrongAttempt represents a WrongAttempt error raised by the RunEscrow contract.
type RunEscrowWrongAttempt struct {
	Given   uint32
	Current uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAttempt(uint32 given, uint32 current)
func RunEscrowWrongAttemptErrorID() common.Hash {
	return common.HexToHash("0xb712a7292e583489de757bd64e6281c505e3b967486af5a353e635fe29365559")
}

// UnpackWrongAttemptError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAttempt(uint32 given, uint32 current)
func (runEscrow *RunEscrow) UnpackWrongAttemptError(raw []byte) (*RunEscrowWrongAttempt, error) {
	out := new(RunEscrowWrongAttempt)
	if err := runEscrow.abi.UnpackIntoInterface(out, "WrongAttempt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowWrongEpoch represents a WrongEpoch error raised by the RunEscrow contract.
type RunEscrowWrongEpoch struct {
	Given    uint32
	Expected uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongEpoch(uint32 given, uint32 expected)
func RunEscrowWrongEpochErrorID() common.Hash {
	return common.HexToHash("0x6112d2538b1799486a209770faf93444b9236ffa01c9143ca10ac4712d756b97")
}

// UnpackWrongEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongEpoch(uint32 given, uint32 expected)
func (runEscrow *RunEscrow) UnpackWrongEpochError(raw []byte) (*RunEscrowWrongEpoch, error) {
	out := new(RunEscrowWrongEpoch)
	if err := runEscrow.abi.UnpackIntoInterface(out, "WrongEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowWrongToken represents a WrongToken error raised by the RunEscrow contract.
type RunEscrowWrongToken struct {
	Given    common.Address
	Expected common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongToken(address given, address expected)
func RunEscrowWrongTokenErrorID() common.Hash {
	return common.HexToHash("0x2d6ac12780a15d0f0f793c91c5e4aa9fcefbfb57c254d11c3913ba36be3267f7")
}

// UnpackWrongTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongToken(address given, address expected)
func (runEscrow *RunEscrow) UnpackWrongTokenError(raw []byte) (*RunEscrowWrongToken, error) {
	out := new(RunEscrowWrongToken)
	if err := runEscrow.abi.UnpackIntoInterface(out, "WrongToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowZeroAddress represents a ZeroAddress error raised by the RunEscrow contract.
type RunEscrowZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func RunEscrowZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (runEscrow *RunEscrow) UnpackZeroAddressError(raw []byte) (*RunEscrowZeroAddress, error) {
	out := new(RunEscrowZeroAddress)
	if err := runEscrow.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowZeroAmount represents a ZeroAmount error raised by the RunEscrow contract.
type RunEscrowZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func RunEscrowZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (runEscrow *RunEscrow) UnpackZeroAmountError(raw []byte) (*RunEscrowZeroAmount, error) {
	out := new(RunEscrowZeroAmount)
	if err := runEscrow.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
