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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"initialOwner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"custodians_\",\"type\":\"address\",\"internalType\":\"contractICustodianSet\"},{\"name\":\"trainers_\",\"type\":\"address\",\"internalType\":\"contractITrainerRegistry\"},{\"name\":\"rules_\",\"type\":\"address\",\"internalType\":\"contractIRunRules\"},{\"name\":\"budgets_\",\"type\":\"address\",\"internalType\":\"contractIPrivacyBudgets\"},{\"name\":\"challengeWindow_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_CHALLENGE_WINDOW\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"activeCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"activeRuns\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"assign\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seats_\",\"type\":\"tuple[]\",\"internalType\":\"structSeat[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"evaluator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"seedsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seedAcks\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"books\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"funded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"refunded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimable\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"held\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"budgets\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPrivacyBudgets\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengeWindow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimMany\",\"inputs\":[{\"name\":\"claims\",\"type\":\"tuple[]\",\"internalType\":\"structClaim[]\",\"components\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cohort\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"round\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"commitCohort\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"round\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cohort_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"gradientHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"custodians\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICustodianSet\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"disputes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"drawRecomputer\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"expire\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"hashCohort\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structCohort\",\"components\":[{\"name\":\"cohort\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"gradientHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashOrder\",\"inputs\":[{\"name\":\"o\",\"type\":\"tuple\",\"internalType\":\"structRunOrder\",\"components\":[{\"name\":\"parties\",\"type\":\"tuple\",\"internalType\":\"structParties\",\"components\":[{\"name\":\"builder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sealingKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"datasets\",\"type\":\"tuple[]\",\"internalType\":\"structDatasetUse[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"priceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"training\",\"type\":\"tuple\",\"internalType\":\"structTraining\",\"components\":[{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"schemaHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"modelLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"statsLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"wordBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"clipNormMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"serverRateMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"heParams\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"privacy\",\"type\":\"tuple\",\"internalType\":\"structPrivacy\",\"components\":[{\"name\":\"unit\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epsilonMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deltaPico\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"samplingPpb\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kMin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"colluders\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"validation\",\"type\":\"tuple\",\"internalType\":\"structValidation\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"datasetsWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"computeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"custodyWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"daoFeeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"guaranteedBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxTotalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"deadlines\",\"type\":\"tuple\",\"internalType\":\"structDeadlines\",\"components\":[{\"name\":\"assignBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"attestBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashResult\",\"inputs\":[{\"name\":\"res\",\"type\":\"tuple\",\"internalType\":\"structResult\",\"components\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"roundsCompleted\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"aggregateHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sealedModelCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"scoresRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receiptsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payoutsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashSeedAck\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seedsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"custodian\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isClaimed\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leafOf\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextDeadline\",\"inputs\":[],\"outputs\":[{\"name\":\"earliest\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"open\",\"inputs\":[{\"name\":\"o\",\"type\":\"tuple\",\"internalType\":\"structRunOrder\",\"components\":[{\"name\":\"parties\",\"type\":\"tuple\",\"internalType\":\"structParties\",\"components\":[{\"name\":\"builder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sealingKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"datasets\",\"type\":\"tuple[]\",\"internalType\":\"structDatasetUse[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"priceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"training\",\"type\":\"tuple\",\"internalType\":\"structTraining\",\"components\":[{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"schemaHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"modelLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"statsLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"wordBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"clipNormMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"serverRateMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"heParams\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"privacy\",\"type\":\"tuple\",\"internalType\":\"structPrivacy\",\"components\":[{\"name\":\"unit\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epsilonMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deltaPico\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"samplingPpb\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kMin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"colluders\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"validation\",\"type\":\"tuple\",\"internalType\":\"structValidation\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"datasetsWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"computeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"custodyWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"daoFeeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"guaranteedBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxTotalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"deadlines\",\"type\":\"tuple\",\"internalType\":\"structDeadlines\",\"components\":[{\"name\":\"assignBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"attestBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"validAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openWithPermit\",\"inputs\":[{\"name\":\"o\",\"type\":\"tuple\",\"internalType\":\"structRunOrder\",\"components\":[{\"name\":\"parties\",\"type\":\"tuple\",\"internalType\":\"structParties\",\"components\":[{\"name\":\"builder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sealingKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"datasets\",\"type\":\"tuple[]\",\"internalType\":\"structDatasetUse[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"priceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"training\",\"type\":\"tuple\",\"internalType\":\"structTraining\",\"components\":[{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"schemaHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"modelLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"statsLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"wordBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"clipNormMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"serverRateMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"heParams\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"privacy\",\"type\":\"tuple\",\"internalType\":\"structPrivacy\",\"components\":[{\"name\":\"unit\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epsilonMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deltaPico\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"samplingPpb\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kMin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"colluders\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"validation\",\"type\":\"tuple\",\"internalType\":\"structValidation\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"datasetsWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"computeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"custodyWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"daoFeeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"guaranteedBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxTotalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"deadlines\",\"type\":\"tuple\",\"internalType\":\"structDeadlines\",\"components\":[{\"name\":\"assignBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"attestBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"permitSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"orderSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"propose\",\"inputs\":[{\"name\":\"res\",\"type\":\"tuple\",\"internalType\":\"structResult\",\"components\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"roundsCompleted\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"aggregateHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sealedModelCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"scoresRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receiptsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payoutsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"custodianIndexes\",\"type\":\"uint8[]\",\"internalType\":\"uint8[]\"},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recipient\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registerRecipient\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"recipientHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"resultHash\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rules\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRunRules\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"run\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"v\",\"type\":\"tuple\",\"internalType\":\"structRunView\",\"components\":[{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumRunState\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"builder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kMin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"funded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"refunded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"topUps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"lastRound\",\"type\":\"int64\",\"internalType\":\"int64\"},{\"name\":\"trainingRounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evaluator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"recomputer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"itemsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seedsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"assignmentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"assignedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadlines\",\"type\":\"tuple\",\"internalType\":\"structDeadlines\",\"components\":[{\"name\":\"assignBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"attestBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"startsBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challengeEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"payoutsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"resultHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seats\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structSeat[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setChallengeWindow\",\"inputs\":[{\"name\":\"seconds_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setDisputes\",\"inputs\":[{\"name\":\"disputes_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"topUp\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"topUpNonce\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"topUpWithAuthorization\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"trainers\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractITrainerRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"voidResult\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"wasPaid\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdrawRefund\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"ChallengeWindowSet\",\"inputs\":[{\"name\":\"seconds_\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CohortCommitted\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"round\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"cohort\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"gradientHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DisputesSet\",\"inputs\":[{\"name\":\"disputes\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecipientRegistered\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"recipientHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecomputerDrawn\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"recomputer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RefundRefused\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"builder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ResultProposed\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"result\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structResult\",\"components\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"roundsCompleted\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"aggregateHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sealedModelCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"scoresRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receiptsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payoutsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"challengeEnds\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ResultVoided\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RunAssigned\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"evaluator\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"seedsRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"assignmentHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"startsBy\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structSeat[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RunCancelled\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RunExpired\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"state\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumRunState\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RunOpened\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"builder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"coordinator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fundedWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RunRefunded\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"builder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RunSettled\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"totalWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"refundedWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RunToppedUp\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fundedWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyClaimed\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AlreadyDrawn\",\"inputs\":[{\"name\":\"recomputer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadySet\",\"inputs\":[{\"name\":\"current\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AmountTooHigh\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadProof\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadRounds\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadState\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumRunState\"}]},{\"type\":\"error\",\"name\":\"ClaimsExceedTotal\",\"inputs\":[{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DrawTooEarly\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"assignedBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EmptyHash\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoRefund\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotBuilder\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotCoordinator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotDisputes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotHolder\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RecipientExists\",\"inputs\":[{\"name\":\"recipientHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"RecomputerMissing\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RoundNotAfter\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"lastRound\",\"type\":\"int64\",\"internalType\":\"int64\"}]},{\"type\":\"error\",\"name\":\"RunExists\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SeatsMismatch\",\"inputs\":[{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"earliest\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TotalTooHigh\",\"inputs\":[{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"funded\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TransferShortfall\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownRun\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WindowTooLong\",\"inputs\":[{\"name\":\"seconds_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"most\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongAttempt\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"current\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongEpoch\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"expected\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongToken\",\"inputs\":[{\"name\":\"given\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "RunEscrow",
	Bin: "0x610200604052348015610010575f5ffd5b50604051615c4a380380615c4a83398101604081905261002f916102dd565b604080518082018252600e81526d5361686d2052756e457363726f7760901b602080830191909152825180840190935260018352603160f81b908301526001600160a01b0380891660805280881660a05280871660c052851660e052889161009682610198565b6101a0526100a381610198565b6101c0528151602080840191909120610160528151908201206101805246610120526101326101605161018051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b61010052505030610140526001600160a01b03811661016b57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b610174816101d5565b506001600160a01b0382166101e05261018c81610226565b505050505050506103da565b5f5f829050601f815111156101c2578260405163305a27a960e01b8152600401610162919061037f565b80516101cd826103b4565b179392505050565b600980546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b62278d006001600160401b038216111561026757604051631762a47f60e21b81526001600160401b038216600482015262278d006024820152604401610162565b5f8054600160a01b600160e01b031916600160a01b6001600160401b038416908102919091179091556040519081527fec836c15194d9e05d4882c07fe66c95a53c29ac690c788bcfbb86379089b22f99060200160405180910390a150565b6001600160a01b03811681146102da575f5ffd5b50565b5f5f5f5f5f5f5f60e0888a0312156102f3575f5ffd5b87516102fe816102c6565b602089015190975061030f816102c6565b6040890151909650610320816102c6565b6060890151909550610331816102c6565b6080890151909450610342816102c6565b60a0890151909350610353816102c6565b60c08901519092506001600160401b038116811461036f575f5ffd5b8091505092959891949750929550565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156103d4575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e0516157456105055f395f818161039d0152613fb101525f613a3801525f613a0d01525f6137fe01525f6137d601525f61373101525f61375b01525f61378501525f818161041001528181610a02015281816111f001528181611423015281816114e101528181611ceb0152613ed901525f818161063101528181610b14015281816116ff015281816117d5015281816135620152818161364201526136d001525f61060a01525f81816106fd015281816108a401528181610dd20152818161126c0152818161133401528181611edc015281816123a5015281816125720152818161296b015281816129d80152818161337e015261420001526157455ff3fe608060405234801561000f575f5ffd5b506004361061028c575f3560e01c8063861a141211610161578063d4c5b252116100ca578063e86c2ba011610084578063e86c2ba01461068c578063e9acfa7c1461069f578063ed3d15b4146106b2578063ef6ac0f0146106c5578063f2fde38b146106e5578063fc0c546a146106f8575f5ffd5b8063d4c5b252146105f3578063d606684114610605578063da20e5871461062c578063da75c01e14610653578063e17ff97614610666578063e3cddd0714610679575f5ffd5b8063b42fad121161011b578063b42fad121461054d578063b67644b914610587578063c22dae951461059a578063c4d252f5146105ad578063c6441798146105c0578063cb3e6850146105d3575f5ffd5b8063861a1412146104d75780638973858c146104f05780638da5cb5b14610503578063987757dd146105145780639da2c40a14610527578063a0e9af161461053a575f5ffd5b806342f0dfc0116102035780636a4bbee2116101bd5780636a4bbee2146104585780636f6272821461046b578063715018a61461047e57806371ce413e1461048657806384b0196e1461049957806385f5276f146104b4575f5ffd5b806342f0dfc0146103d75780634331ed1f146103f957806351586ecb1461040157806352f6747a1461040b5780635632cdd81461043257806360f1ffa014610445575f5ffd5b80631b300a9a116102545780631b300a9a1461032c5780631d1196651461033f578063205179841461035257806331db0c0a1461037257806331f5bfbb1461038557806337ed664e14610398575f5ffd5b806309dc7867146102905780630c0dee70146102b65780630ea1ee76146102f157806316337d751461030657806316b7f9cc14610319575b5f5ffd5b6102a361029e3660046144cd565b61071f565b6040519081526020015b60405180910390f35b6102c96102c4366004614528565b61074a565b604080519586526020860194909452928401919091526060830152608082015260a0016102ad565b6103046102ff36600461453f565b6107d9565b005b6102a36103143660046145b5565b61088b565b610304610327366004614528565b6108e8565b61030461033a366004614630565b610b79565b61030461034d366004614688565b610db5565b61035a610e0f565b6040516001600160401b0390911681526020016102ad565b6103046103803660046146ec565b610ef1565b61030461039336600461477a565b611039565b6103bf7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016102ad565b6102a36103e5366004614528565b5f908152600160205260409020600a015490565b6006546102a3565b61035a62278d0081565b6103bf7f000000000000000000000000000000000000000000000000000000000000000081565b6102a36104403660046147ce565b6110e4565b6102a3610453366004614852565b611159565b6102a3610466366004614872565b6111b4565b6103046104793660046148f4565b611375565b61030461183f565b6102a3610494366004614528565b611852565b6104a1611871565b6040516102ad97969594939291906149e3565b6104c76104c2366004614852565b6118b3565b60405190151581526020016102ad565b5f5461035a90600160a01b90046001600160401b031681565b6102a36104fe366004614a89565b61191b565b6009546001600160a01b03166103bf565b610304610522366004614528565b61199e565b610304610535366004614ae8565b611a92565b6102a3610548366004614b6e565b611e80565b6102a361055b366004614bbb565b5f92835260036020908152604080852063ffffffff948516865282528085209290931684525290205490565b610304610595366004614852565b611e96565b6104c76105a8366004614bfa565b611f02565b6103046105bb366004614528565b611f93565b6103046105ce366004614528565b612016565b6105e66105e1366004614528565b6120fb565b6040516102ad9190614c30565b5f546103bf906001600160a01b031681565b6103bf7f000000000000000000000000000000000000000000000000000000000000000081565b6103bf7f000000000000000000000000000000000000000000000000000000000000000081565b610304610661366004614c9a565b612195565b610304610674366004614cb3565b6121a6565b610304610687366004614528565b6121f7565b6102a361069a366004614d11565b612290565b6103046106ad366004614528565b61229d565b6102a36106c0366004614d42565b6123d8565b6106d86106d3366004614528565b6123f7565b6040516102ad9190614da7565b6103046106f336600461453f565b612750565b6103bf7f000000000000000000000000000000000000000000000000000000000000000081565b5f60045f610730888888888861278a565b81526020019081526020015f205490505b95945050505050565b5f818152600160205260408120600281015460088201548392839283928392916001600160601b03600160a01b909104811691600160601b90041661078e836127e9565b6001600160601b0392831698509116955093506107aa8161283a565b156107cb57836107ba868861501a565b6107c4919061501a565b92506107cf565b8591505b5091939590929450565b6107e161288d565b5f546001600160a01b03161561081d575f54604051637076568d60e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b6001600160a01b0381166108445760405163d92e233d60e01b815260040160405180910390fd5b5f80546001600160a01b0319166001600160a01b038316908117825560405190917f7a5c44e4cb4e86437383656fe255c0966ef2ef7871bf4e8ef78c43072ceff8eb91a250565b5f6108946128ba565b61089d866128ef565b90506108e07f00000000000000000000000000000000000000000000000000000000000000006108d0602089018961453f565b6103a08901358888868989612c1e565b610741612d48565b6108f06128ba565b5f6108fa82612d72565b905061090882826002612dc6565b60058101546001600160a01b0316156109455760058101546040516303d571bf60e01b81526001600160a01b039091166004820152602401610814565b6005810154600160a01b900465ffffffffffff1643116109945760058101546040516374fd0ef360e11b8152436004820152600160a01b90910465ffffffffffff166024820152604401610814565b600181015460408051446020820152908101849052600160a81b90910461ffff1660608201525f9060800160408051601f1981840301815282825280516020918201205f87815260029092529181206004808701546377f463df60e11b865293955091936001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081169463efe8c7be94610a3c9493919092169188910161502d565b602060405180830381865afa158015610a57573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a7b91906150b6565b6005840180546001600160a01b0319166001600160a01b038316908117909155600485018054600160f81b6001600160f81b0390911617905560018501546040519293509091600160a81b90910461ffff169086907f2df64ca6c5952eff241fc2c3249ebf9bb3325a7652605648b84ef9f70c30a0c5905f90a460405163f435f5a760e01b81526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063f435f5a7906024015f604051808303815f87803b158015610b55575f5ffd5b505af1158015610b67573d5f5f3e3d5ffd5b50505050505050610b76612d48565b50565b5f610b8387612d72565b9050610b8e81612e06565b610b99878288612e35565b6001810154610bb590600160b81b900464ffffffffff16612eb9565b6004810154600160f81b900460ff16610be45760405163fde2b68360e01b815260048101889052602401610814565b5f849003610c1e57604051630274a90b60e21b815260206004820152600660248201526518dbda1bdc9d60d21b6044820152606401610814565b6004810154600160a01b900464ffffffffff1663ffffffff86161015610c725784610c4882612ef4565b60405163123daae960e11b815263ffffffff909216600483015260070b6024820152604401610814565b610c8363ffffffff861660016150d1565b60048201805464ffffffffff92909216600160a01b0264ffffffffff60a01b1990921691909117905563ffffffff851615610cf657600481018054601990610cd790600160c81b900463ffffffff166150ee565b91906101000a81548163ffffffff021916908363ffffffff1602179055505b610d376040518060a00160405280868152602001858152602001848152602001436001600160401b03168152602001426001600160401b03168152506110e4565b5f88815260036020908152604080832063ffffffff8b8116808652918452828520908b1680865290845293829020949094558051888152918201879052810185905290919089907f7863f270d9f4667053396cc661e2b1c4641e5f8a1d59fd7ebc0a4a14b7fa5ebe906060015b60405180910390a450505050505050565b610dbd6128ba565b5f5f610dc98888612f15565b91509150610dfd7f000000000000000000000000000000000000000000000000000000000000000083898989868a8a612c1e565b5050610e07612d48565b505050505050565b5f805b600654811015610eed575f60015f60068481548110610e3357610e33615112565b905f5260205f20015481526020019081526020015f2090505f60046007811115610e5f57610e5f614d73565b6001830154600160a01b900460ff166007811115610e7f57610e7f614d73565b14610e9d57610e8d82613067565b610e98906001615126565b610eb1565b6005820154600160d01b900464ffffffffff165b90506001600160401b0384161580610eda5750836001600160401b0316816001600160401b0316105b15610ee3578093505b5050600101610e12565b5090565b5f610efb86612d72565b9050610f08868287612e35565b5f829003610f4957604051630274a90b60e21b815260206004820152600d60248201526c0e4cac6d2e0d2cadce890c2e6d609b1b6044820152606401610814565b610f56868286863361311c565b610f8857604051636bffc84160e01b81523360048201526024810185905263ffffffff84166044820152606401610814565b5f610f96878787873361278a565b5f8181526004602052604090205490915015610fd9575f818152600460208190526040918290205491516345932bdf60e01b815261081492910190815260200190565b5f81815260046020908152604091829020859055815187815263ffffffff8781169282019290925291820185905233919088169089907f2cbac2595e43e8af1f29c8bd18c4d1a455e18a0ae219091fb38c37a6fe3cf6f990606001610da4565b6110416128ba565b5f5b818110156110d7573683838381811061105e5761105e615112565b90506020028101906110709190615145565b9050611081813560208301356118b3565b1561108c57506110cf565b6110cd813560208301356110a6606085016040860161453f565b60608501356110bb60a0870160808801615163565b6110c860a088018861517c565b613231565b505b600101611043565b506110e0612d48565b5050565b5f8160405160200161113c91905f60a0820190508251825260208301516020830152604083015160408301526001600160401b0360608401511660608301526001600160401b03608084015116608083015292915050565b604051602081830303815290604052805190602001209050919050565b604080517f6b2457b868d639e48d9aae3bea5057da5e244abee4e77263fcc260a80c61ea256020820152908101839052606081018290525f906080016040516020818303038152906040528051906020012090505b92915050565b5f6111bd6128ba565b6111c6876128ef565b90505f6111d6602089018961453f565b604051635704601960e11b81529091506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063ae08c0329061122b9084908690899089906004016151e9565b5f6040518083038186803b158015611241575f5ffd5b505afa158015611253573d5f5f3e3d5ffd5b505050505f5f5f61126489896133b0565b9250925092507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d505accf85308e6103000160a001358e8888886040518863ffffffff1660e01b815260040161130697969594939291906001600160a01b0397881681529590961660208601526040850193909352606084019190915260ff16608083015260a082015260c081019190915260e00190565b5f604051808303815f87803b15801561131d575f5ffd5b505af192505050801561132e575060015b5061135f7f0000000000000000000000000000000000000000000000000000000000000000856103a08e0135613412565b5050505061136b612d48565b9695505050505050565b61137d6128ba565b5f61138788612d72565b905061139281612e06565b61139c88826134a2565b5f8490036113d957604051630274a90b60e21b81526020600482015260096024820152681cd959591cd49bdbdd60ba1b6044820152606401610814565b6113e3888261352e565b5f81600101601581819054906101000a900461ffff1661140290615210565b91906101000a81548161ffff021916908361ffff160217905561ffff1690507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166342cfbd20611458613725565b845460405160e084901b6001600160e01b031916815261149392918e918791600160a01b900463ffffffff16908c908c908c906004016152c9565b5f6040518083038186803b1580156114a9575f5ffd5b505afa1580156114bb573d5f5f3e3d5ffd5b505050506114cb89838a8a613853565b8154600183015460405163bceb1a0760e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b039081169363bceb1a0793611539938e938e938e939082169291811691600160e01b90910461ffff1690600401615371565b5f6040518083038186803b15801561154f575f5ffd5b505afa158015611561573d5f5f3e3d5ffd5b5050505060018201805460ff60a01b1916600160a11b1790556115848282613919565b60028301805464ffffffffff92909216600160781b0264ffffffffff60781b199092169190911790556004820180546005840180546001600160a01b03191690556affffffffffffffffffffff60a01b166001600160a01b03881617905560068201859055604051611604908a9083908b908b908b908b906020016153bb565b604051602081830303815290604052805190602001208260070181905550438260050160146101000a81548165ffffffffffff021916908365ffffffffffff1602179055505f8260040160146101000a81548164ffffffffff021916908364ffffffffff1602179055505f8260040160196101000a81548163ffffffff021916908363ffffffff1602179055508063ffffffff16897fdc4766c2108e7ed7f6ef2e8c2291043bde7c5942ef6ba8e8c85cead6d4e4143d8888866007015487600201600f9054906101000a900464ffffffffff168e8e6040516116eb969594939291906153fe565b60405180910390a35f5b878110156117b5577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663f435f5a78a8a8481811061173e5761173e615112565b9050606002016040016020810190611756919061453f565b6040516001600160e01b031960e084901b1681526001600160a01b0390911660048201526024015f604051808303815f87803b158015611794575f5ffd5b505af11580156117a6573d5f5f3e3d5ffd5b505050508060010190506116f5565b5060405163f435f5a760e01b81526001600160a01b0387811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063f435f5a7906024015f604051808303815f87803b158015611816575f5ffd5b505af1158015611828573d5f5f3e3d5ffd5b505050505050611836612d48565b50505050505050565b61184761288d565b6118505f6139b5565b565b60068181548110611861575f80fd5b5f91825260209091200154905081565b5f6060805f5f5f6060611882613a06565b61188a613a31565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f60408210156118ec57505f82815260016020819052604090912060080154600160c01b90046001600160401b0316821c1615156111ae565b5f838152600560209081526040808320600886901c8452909152902054600160ff84161b1615155b9392505050565b60408051306020808301919091524682840152606082019790975260808101959095526001600160a01b039390931660a085015260c084019190915260ff1660e080840191909152815180840390910181526101008301825280519084012061012080840191909152815180840390910181526101409092019052805191012090565b6119a66128ba565b5f6119b082612d72565b90506119be82826004612dc6565b6005810154600160d01b900464ffffffffff16421015611a0c57600581015460405163839aae0b60e01b8152600160d01b90910464ffffffffff166004820152426024820152604401610814565b6008810154600282015483917fc7d47363b1a54d1e3f7f86d201dcfe8194730755d468896f1120fbf92695e63b916001600160601b0391821691611a5a918391600160a01b90910416615444565b604080516001600160601b0393841681529290911660208301520160405180910390a2611a8982826005613a5c565b50610b76612d48565b611a9a6128ba565b5f611aa58635612d72565b9050611ab48635826003612dc6565b6002810154611ad090600160501b900464ffffffffff16612eb9565b6001810154600160a81b900461ffff16611af06040880160208901615463565b63ffffffff1614611b4257611b0b6040870160208801615463565b600182015460405163b712a72960e01b815263ffffffff9092166004830152600160a81b900461ffff166024820152604401610814565b8054600160a01b900463ffffffff16611b616060880160408901615463565b63ffffffff1614611bb057611b7c6060870160408801615463565b8154604051636112d25360e01b815263ffffffff9283166004820152600160a01b9091049091166024820152604401610814565b600481015481545f9163ffffffff600160c81b9091048116600160c01b9092041610611bed576004820154600160c81b900463ffffffff16611bfd565b8154600160c01b900463ffffffff165b63ffffffff169050611c156080880160608901615463565b63ffffffff161580611c3b575080611c336080890160608a01615463565b63ffffffff16115b15611c7957611c506080880160608901615463565b6040516305d049db60e31b815263ffffffff909116600482015260248101829052604401610814565b6002820154600160a01b90046001600160601b03166101408801351115611cd5576002820154604051636b958b0160e01b81526101408901356004820152600160a01b9091046001600160601b03166024820152604401610814565b5f611cdf88612290565b90506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663b83f5093611d2060608b0160408c01615463565b838a8a8a8a6040518763ffffffff1660e01b8152600401611d469695949392919061547e565b5f6040518083038186803b158015611d5c575f5ffd5b505afa158015611d6e573d5f5f3e3d5ffd5b5050505060018301805460ff60a01b1916600160a21b1790555f54611da390600160a01b90046001600160401b0316426154ee565b60058401805464ffffffffff60d01b1916600160d01b64ffffffffff93909316929092029190911790556008830180546bffffffffffffffffffffffff19166101408a01356001600160601b03161790556101208801356009840155600a8301819055611e166040890160208a01615463565b63ffffffff16885f01357fed5fb808814f9ed9039275b015f3b37af46ee4843b92bf4d4e5bed87363ab4a48a86600501601a9054906101000a900464ffffffffff16604051611e66929190615501565b60405180910390a3505050611e79612d48565b5050505050565b5f61136b611e918787878787613ba3565b613c07565b611e9e6128ba565b5f611ea98383612f15565b509050336001600160a01b03821614611ed757604051630f95021360e01b8152336004820152602401610814565b6110d77f00000000000000000000000000000000000000000000000000000000000000008284613412565b80355f90815260016020526040812060056001820154600160a01b900460ff166007811115611f3357611f33614d73565b148015611f4a5750611f4a833560208501356118b3565b801561191457506119148184356020860135611f6c606088016040890161453f565b6060880135611f8160a08a0160808b01615163565b611f8e60a08b018b61517c565b613c33565b611f9b6128ba565b5f611fa582612d72565b80549091506001600160a01b03163314611fd457604051630f95021360e01b8152336004820152602401610814565b611fe082826001612dc6565b60405182907f91bcdabb507342623a3247f0742d8ea20c480833e09f9377cb8e7babd04ce7c5905f90a2611a8982826006613a5c565b61201e6128ba565b5f61202882612d72565b90505f61203482613c5d565b9050600381600781111561204a5761204a614d73565b111561205a5761205a8383613cb3565b5f61206483613067565b9050806001600160401b031642116120ac57612081816001615126565b60405163839aae0b60e01b81526001600160401b039091166004820152426024820152604401610814565b837f7ce6cb378c7603100924f0eff5adf6e940460fb8fb0f74cb21acae760a80dd14836040516120dc91906155d9565b60405180910390a26120f084846006613a5c565b505050610b76612d48565b606060025f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b8282101561218a575f84815260209081902060408051606081018252600286029092018054835260019081015463ffffffff81168486015264010000000090046001600160a01b031691830191909152908352909201910161212d565b505050509050919050565b61219d61288d565b610b7681613cd8565b6121ae6128ba565b6121b887876118b3565b156121e0576040516326a0d32960e01b81526004810188905260248101879052604401610814565b6121ef87878787878787613231565b611836612d48565b6121ff6128ba565b5f546001600160a01b0316331461222b57604051632d291b9960e21b8152336004820152602401610814565b5f61223582612d72565b905061224382826004612dc6565b60405182907f5cb44385a83800f146bca09cd71208e7c21dc2a1a1170430e341d374dd8c28c5905f90a26008810180546bffffffffffffffffffffffff19169055611a8982826006613a5c565b5f6111ae611e9183613d79565b6122a56128ba565b5f6122af82612d72565b90506122ba8161283a565b6122c8576122c88282613cb3565b600881015460028201545f916122f2916001600160601b0391821691600160a01b90910416615444565b6001600160601b0316905080158061231557506001820154600160f01b900460ff165b156123365760405163144bc35d60e21b815260048101849052602401610814565b60018201805460ff60f01b1916600160f01b17905581546040516001600160a01b039091169084907f625c565e66e8319a0bc605c4e9a762ef5ef0fa7ddc1e49d3b1dedf687d38a14d9061238d9085815260200190565b60405180910390a381546123ce906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116911683613e9f565b5050610b76612d48565b5f806123eb63536b1af560e11b84613ed4565b50905061191481613c07565b60408051610340810182525f80825260208083018290528284018290526060808401839052608080850184905260a0850184905260c0850184905260e08501849052610100850184905261012085018490526101408501849052610160850184905261018085018490526101a085018490526101c085018490526101e0850184905261020085018490526102208501849052610240850184905261026085018490526102808501849052855190810186528381528083018490528086018490529081018390526102a08401526102c083018290526102e083018290526103008301829052610320830182905284825260019052919091206124f781613c5d565b8290600781111561250a5761250a614d73565b9081600781111561251d5761251d614d73565b905250600181015461ffff600160a81b820416602084015281546001600160a01b039081166040850152811660608401525f90600160a01b900460ff16600781111561256b5761256b614d73565b14612596577f0000000000000000000000000000000000000000000000000000000000000000612598565b5f5b6001600160a01b03166080830152805463ffffffff600160a01b808304821660a0860152600160c01b9092041660c0840152600182015461ffff600160e01b9091041660e084015260028201546001600160601b0391900481166101008401526008820154600160601b900416610120830152612614816127e9565b61014083015260088101546001600160601b03166101608301526004810154600160e81b900461ffff1661018083015261264d81612ef4565b600790810b6101a0840152600482015463ffffffff600160c81b8204166101c08501526001600160a01b039081166101e08501526005830154908116610200850152600383015461022085015260068301546102408501529082015461026084015265ffffffffffff600160a01b82041661028084015260408051608081018252600284015464ffffffffff8082168352600160281b8204811660208401526001860154600160b81b9004811693830193909352600160501b8104831660608301526102a0860191909152600160781b900481166102c0850152600160d01b909104166102e08301526009810154610300830152600a0154610320820152919050565b61275861288d565b6001600160a01b03811661278157604051631e4fbdf760e01b81525f6004820152602401610814565b610b76816139b5565b604080516020810187905263ffffffff808716928201929092526060810185905290831660808201526001600160a01b03821660a08201525f9060c0015b60405160208183030381529060405280519060200120905095945050505050565b60018101545f90600160f01b900460ff16612804575f61282b565b6008820154600283015461282b916001600160601b0390811691600160a01b900416615444565b6001600160601b031692915050565b5f60056001830154600160a01b900460ff16600781111561285d5761285d614d73565b14806111ae575060066001830154600160a01b900460ff16600781111561288657612886614d73565b1492915050565b6009546001600160a01b031633146118505760405163118cdaa760e01b8152336004820152602401610814565b6128c2613f42565b61185060017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613f82565b5f8080612903636440427d60e01b85613ed4565b9150915061291082613c07565b5f8181526001602052604081209194506001820154600160a01b900460ff16600781111561294057612940614d73565b1461296157604051632c4b81bd60e11b815260048101859052602401610814565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001661299b608087016060880161453f565b6001600160a01b031614612a07576129b9608086016060870161453f565b604051632d6ac12760e01b81526001600160a01b0391821660048201527f00000000000000000000000000000000000000000000000000000000000000009091166024820152604401610814565b6102008501358015612a1e57612a1e858488613f89565b5f80612a2d602089018961453f565b612a3d60608a0160408b0161453f565b915091505f60e0612a8089600680546001810182555f8290527ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f01919091555490565b901b60c0612a966101208c016101008d01615463565b63ffffffff16901b60a0612aaf8c820160808e01615463565b63ffffffff16901b6001600160a01b03861617171790505f60e0612adb6102c08c016102a08d01615463565b63ffffffff16901b60b8612af76104208d016104008e01614c9a565b6001600160401b0316901b60a060016001600160a01b038716911b17171790505f612b2a6104008c016103e08d01614c9a565b6001600160401b031690505f60a0612b466103a08e0135613ffc565b6001600160601b0316901b607883901b60508e6103c0016060016020810190612b6f9190614c9a565b6001600160401b0316901b602885901b8f6103c0015f016020810190612b959190614c9a565b6001600160401b0316171717179050838855826001890155806002890155886003890155846001600160a01b0316866001600160a01b03168c7f99daf9c0863efe5d5ce6dc5b3f0e1b16ee2a493e0000fe19cc91191b7be20c548f6103000160a00135604051612c0791815260200190565b60405180910390a450505050505050505050919050565b6040516370a0823160e01b81523060048201525f906001600160a01b038a16906370a0823190602401602060405180830381865afa158015612c62573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c8691906155e7565b90505f5f5f612c9586866133b0565b6040516377aadf6360e11b81526001600160a01b038f81166004830152306024830152604482018f9052606482018e9052608482018d905260a482018c905260ff851660c483015260e4820184905261010482018390529396509194509250908d169063ef55bec690610124015f604051808303815f87803b158015612d19575f5ffd5b505af1158015612d2b573d5f5f3e3d5ffd5b50505050612d3a8c858c614035565b505050505050505050505050565b6118505f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006128e9565b5f818152600160205260408120906001820154600160a01b900460ff166007811115612da057612da0614d73565b03612dc157604051630a76b95160e11b815260048101839052602401610814565b919050565b806007811115612dd857612dd8614d73565b612de183613c5d565b6007811115612df257612df2614d73565b14612e0157612e018383613cb3565b505050565b60018101546001600160a01b03163314610b765760405163f01654df60e01b8152336004820152602401610814565b60026001830154600160a01b900460ff166007811115612e5757612e57614d73565b14612e6657612e668383613cb3565b6001820154600160a81b900461ffff1663ffffffff821614612e0157600182015460405163b712a72960e01b815263ffffffff83166004820152600160a81b90910461ffff166024820152604401610814565b806001600160401b0316421115610b765760405163782ed47960e01b81526001600160401b0382166004820152426024820152604401610814565b60048101545f906111ae90600190600160a01b900464ffffffffff166155fe565b5f5f5f612f2185612d72565b905060036001820154600160a01b900460ff166007811115612f4557612f45614d73565b1115612f5557612f558582613cb3565b835f03612f7557604051631f2a200560e01b815260040160405180910390fd5b600481018054612fbb918791600160e81b900461ffff1690601d612f9883615210565b91906101000a81548161ffff021916908361ffff16021790555061ffff16611159565b815460028301546001600160a01b039091169450909250612ff690612ff1908690600160a01b90046001600160601b03166154ee565b613ffc565b6002820180546001600160a01b0316600160a01b6001600160601b03938416810291909117918290556040805188815291909204909216602083015286917f4d520ad2c184f30c5562113c5c3dda7fb1feca202ac864028c1ef3c635a837aa910160405180910390a2509250929050565b5f600180830154600160a01b900460ff16600781111561308957613089614d73565b0361309d57506002015464ffffffffff1690565b6004820154600160a01b900464ffffffffff165f036130cc575060020154600160781b900464ffffffffff1690565b6004820154600160c81b900463ffffffff16156130fb576002820154600160501b900464ffffffffff1661310f565b6001820154600160b81b900464ffffffffff165b64ffffffffff1692915050565b60048401545f906001600160a01b038381169116148061314b575060058501546001600160a01b038381169116145b1561315857506001610741565b5f868152600260205260408120905b8154811015613224578582828154811061318357613183615112565b905f5260205f2090600202015f01540361321c578463ffffffff168282815481106131b0576131b0615112565b5f91825260209091206001600290920201015463ffffffff161480156132135750836001600160a01b03168282815481106131ed576131ed615112565b5f91825260209091206002909102016001015464010000000090046001600160a01b0316145b92505050610741565b600101613167565b505f979650505050505050565b5f61323b88612d72565b905061324988826005612dc6565b6132598189898989898989613c33565b61328057604051631f1b9d2d60e11b81526004810189905260248101889052604401610814565b60088101545f906132a2908790600160601b90046001600160601b03166154ee565b60088301549091506001600160601b03168111156132eb576008820154604051631b91c8f960e21b8152600481018390526001600160601b039091166024820152604401610814565b6132f689838a6140d5565b6008820180546bffffffffffffffffffffffff60601b1916600160601b6001600160601b038416021790556040805187815260ff871660208201526001600160a01b038916918a918c917fddc54ecf40e37582d00824904ab36c615ea1587eaef0db64e2c334448ef85f0f910160405180910390a485156133a5576133a56001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168888613e9f565b505050505050505050565b5f5f5f83604181146133d257604081146133eb575f92505f91505f935061340a565b853592506020860135915060408601355f1a935061340a565b602086013560ff81901c601b019450863593506001600160ff1b031691505b509250925092565b6040516370a0823160e01b81523060048201525f906001600160a01b038516906370a0823190602401602060405180830381865afa158015613456573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061347a91906155e7565b90506134916001600160a01b038516843085614144565b61349c848284614035565b50505050565b5f600180830154600160a01b900460ff1660078111156134c4576134c4614d73565b036134db5750600281015464ffffffffff16613525565b60026001830154600160a01b900460ff1660078111156134fd576134fd614d73565b0361351b57506001810154600160b81b900464ffffffffff16613525565b6135258383613cb3565b612e0181612eb9565b6001810154600160a81b900461ffff165f03613548575050565b5f828152600260205260408120905b815481101561361a577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632f6c493c8383815481106135a1576135a1615112565b5f91825260209091206002909102016001015460405160e083901b6001600160e01b03191681526401000000009091046001600160a01b031660048201526024015f604051808303815f87803b1580156135f9575f5ffd5b505af115801561360b573d5f5f3e3d5ffd5b50505050806001019050613557565b50600482810154604051630bdb124f60e21b81526001600160a01b03918216928101929092527f00000000000000000000000000000000000000000000000000000000000000001690632f6c493c906024015f604051808303815f87803b158015613683575f5ffd5b505af1158015613695573d5f5f3e3d5ffd5b5050505060058201546001600160a01b031615612e01576005820154604051630bdb124f60e21b81526001600160a01b0391821660048201527f000000000000000000000000000000000000000000000000000000000000000090911690632f6c493c906024015f604051808303815f87803b158015613713575f5ffd5b505af1158015611836573d5f5f3e3d5ffd5b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561377d57507f000000000000000000000000000000000000000000000000000000000000000046145b156137a757507f000000000000000000000000000000000000000000000000000000000000000090565b61384e604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b905090565b5f61385e838361417a565b905083600301548114613894576003840154604051636fe2708f60e11b8152610814918391600401918252602082015260400190565b5f858152600260205260408120805490919015905b8481101561390f5781156138c357825460010183555f8390525b8585828181106138d5576138d5615112565b9050606002018382815481106138ed576138ed615112565b905f5260205f2090600202018181613905919061562d565b50506001016138a9565b5050505050505050565b5f8163ffffffff1660010361394157506002820154600160281b900464ffffffffff166111ae565b60028301545f906139639064ffffffffff80821691600160281b900416615684565b6139749064ffffffffff16426154ee565b600185015460028601549192506139ad9164ffffffffff600160b81b9092048216916139a891600160281b90041684614188565b614197565b949350505050565b600980546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b606061384e7f00000000000000000000000000000000000000000000000000000000000000006141a6565b606061384e7f00000000000000000000000000000000000000000000000000000000000000006141a6565b60018201805482919060ff60a01b1916600160a01b836007811115613a8357613a83614d73565b0217905550815460068054600160e01b90920463ffffffff16915f9190613aac9060019061501a565b81548110613abc57613abc615112565b905f5260205f2001549050806006600184613ad7919061501a565b81548110613ae757613ae7615112565b5f9182526020808320919091019290925582815260019091526040902080546001600160e01b0316600160e01b63ffffffff8516021790556006805480613b3057613b306156a1565b5f8281526020812082015f199081019190915501905583546001600160e01b03168455613b5d858561352e565b600884015460028501545f91613b87916001600160601b0391821691600160a01b90910416615444565b6001600160601b031690508015610e0757610e078686836141e3565b604080517fe583dfffceed0c387bdab08d0300528549145c6a6162e173fbb2f6683d015500602082015290810186905263ffffffff80861660608301528416608082015260a081018390526001600160a01b03821660c08201525f9060e0016127c8565b5f6111ae613c13613725565b8360405161190160f01b8152600281019290925260228201526042902090565b5f613c5083838b60090154613c4b8c8c8c8c8c61191b565b6142d6565b9998505050505050505050565b60018101545f90600160a01b900460ff166002816007811115613c8257613c82614d73565b148015613ca057506004830154600160a01b900464ffffffffff1615155b613caa5780611914565b60039392505050565b81613cbd82613c5d565b6040516318f97f5360e01b81526004016108149291906156b5565b62278d006001600160401b0382161115613d1957604051631762a47f60e21b81526001600160401b038216600482015262278d006024820152604401610814565b5f805467ffffffffffffffff60a01b1916600160a01b6001600160401b038416908102919091179091556040519081527fec836c15194d9e05d4882c07fe66c95a53c29ac690c788bcfbb86379089b22f99060200160405180910390a150565b5f7f2611c5d8da0ceb82e13a1ca84d1a216a13c34115cb4a6d322e0d505306a57f918235613dad6040850160208601615463565b613dbd6060860160408701615463565b613dcd6080870160608801615463565b608087013560a0880135613de460c08a018a6156c9565b604051613df292919061570b565b60408051918290038220602083019990995281019690965263ffffffff94851660608701529284166080860152921660a084015260c083019190915260e08201526101008101919091526101200160408051601f1981840301815282825260e0850135602084015261010085013591830191909152610120840135606083015261014084013560808301529060a00160408051601f198184030181529082905261113c9291602001615731565b613eac83838360016142ed565b612e0157604051635274afe760e01b81526001600160a01b0384166004820152602401610814565b5f5f5f7f000000000000000000000000000000000000000000000000000000000000000090506040518436035f5f525f602052868252602060048301528086602484013760405f6024830184865afa613f2f573d5f833e3d82fd5b50505f5192506020519150509250929050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561185057604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b6040515f805263190535d160e11b8082526004820185905260248201849052606060448301527f000000000000000000000000000000000000000000000000000000000000000091368490038085606484013760205f60648301845f885af19050865f51148116611836573d5f833e3d82fd5b5f6001600160601b03821115610eed57604051631f08c7c560e01b8152600481018390526001600160601b036024820152604401610814565b6040516370a0823160e01b81523060048201525f9083906001600160a01b038616906370a0823190602401602060405180830381865afa15801561407b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061409f91906155e7565b6140a9919061501a565b905081811461349c576040516302ba9edf60e61b81526004810183905260248101829052604401610814565b60408110156141175760088201805460016001600160401b038085169190911b8116600160c01b80840490921617026001600160c01b03909116179055505050565b5f838152600560209081526040808320600885901c845290915290208054600160ff84161b179055505050565b61415284848484600161434f565b61349c57604051635274afe760e01b81526001600160a01b0385166004820152602401610814565b5f826139ad818460606143bc565b5f828218828411028218611914565b5f828218828410028218611914565b60605f6141b2836143f1565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b60018201805460ff60f01b1916600160f01b1790558154614232907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03908116911683614418565b1561427f5781546040518281526001600160a01b039091169084907f625c565e66e8319a0bc605c4e9a762ef5ef0fa7ddc1e49d3b1dedf687d38a14d9060200160405180910390a3505050565b60018201805460ff60f01b1916905581546040518281526001600160a01b039091169084907f253eda82912b4e03d98a3d58ff9404aa53da12e10bfa30ea1cb46e02a68e7fb49060200160405180910390a3505050565b5f826142e3868685614425565b1495945050505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614343578383151615614337573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166143ab57838315161561439f573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f60405182840285015b808610156143e8578282526040866020840137606082209584019592506143c6565b50509392505050565b5f60ff8216601f8111156111ae57604051632cd44ac360e21b815260040160405180910390fd5b5f6139ad8484845f6142ed565b5f81815b8481101561445d576144538287878481811061444757614447615112565b90506020020135614466565b9150600101614429565b50949350505050565b5f818310614480575f828152602084905260409020611914565b5f838152602083905260409020611914565b63ffffffff81168114610b76575f5ffd5b8035612dc181614492565b6001600160a01b0381168114610b76575f5ffd5b8035612dc1816144ae565b5f5f5f5f5f60a086880312156144e1575f5ffd5b8535945060208601356144f381614492565b935060408601359250606086013561450a81614492565b9150608086013561451a816144ae565b809150509295509295909350565b5f60208284031215614538575f5ffd5b5035919050565b5f6020828403121561454f575f5ffd5b8135611914816144ae565b5f610460828403121561456b575f5ffd5b50919050565b5f5f83601f840112614581575f5ffd5b5081356001600160401b03811115614597575f5ffd5b6020830191508360208285010111156145ae575f5ffd5b9250929050565b5f5f5f5f5f608086880312156145c9575f5ffd5b85356001600160401b038111156145de575f5ffd5b6145ea8882890161455a565b955050602086013593506040860135925060608601356001600160401b03811115614613575f5ffd5b61461f88828901614571565b969995985093965092949392505050565b5f5f5f5f5f5f60c08789031215614645575f5ffd5b86359550602087013561465781614492565b9450604087013561466781614492565b959894975094956060810135955060808101359460a0909101359350915050565b5f5f5f5f5f5f60a0878903121561469d575f5ffd5b8635955060208701359450604087013593506060870135925060808701356001600160401b038111156146ce575f5ffd5b6146da89828a01614571565b979a9699509497509295939492505050565b5f5f5f5f5f60a08688031215614700575f5ffd5b85359450602086013561471281614492565b935060408601359250606086013561472981614492565b949793965091946080013592915050565b5f5f83601f84011261474a575f5ffd5b5081356001600160401b03811115614760575f5ffd5b6020830191508360208260051b85010111156145ae575f5ffd5b5f5f6020838503121561478b575f5ffd5b82356001600160401b038111156147a0575f5ffd5b6147ac8582860161473a565b90969095509350505050565b80356001600160401b0381168114612dc1575f5ffd5b5f60a08284031280156147df575f5ffd5b5060405160a081016001600160401b038111828210171561480e57634e487b7160e01b5f52604160045260245ffd5b604090815283358252602080850135908301528381013590820152614835606084016147b8565b6060820152614846608084016147b8565b60808201529392505050565b5f5f60408385031215614863575f5ffd5b50508035926020909101359150565b5f5f5f5f5f5f60808789031215614887575f5ffd5b86356001600160401b0381111561489c575f5ffd5b6148a889828a0161455a565b9650506020870135945060408701356001600160401b038111156148ca575f5ffd5b6148d689828a01614571565b90955093505060608701356001600160401b038111156146ce575f5ffd5b5f5f5f5f5f5f5f60a0888a03121561490a575f5ffd5b8735965060208801356001600160401b03811115614926575f5ffd5b8801601f81018a13614936575f5ffd5b80356001600160401b0381111561494b575f5ffd5b8a602060608302840101111561495f575f5ffd5b60209190910196509450614975604089016144c2565b93506060880135925060808801356001600160401b03811115614996575f5ffd5b6149a28a828b0161473a565b989b979a50959850939692959293505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f614a0160e08301896149b5565b8281036040840152614a1381896149b5565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614a68578351835260209384019390920191600101614a4a565b50909b9a5050505050505050505050565b803560ff81168114612dc1575f5ffd5b5f5f5f5f5f60a08688031215614a9d575f5ffd5b85359450602086013593506040860135614ab6816144ae565b925060608601359150614acb60808701614a79565b90509295509295909350565b5f610160828403121561456b575f5ffd5b5f5f5f5f5f60608688031215614afc575f5ffd5b85356001600160401b03811115614b11575f5ffd5b614b1d88828901614ad7565b95505060208601356001600160401b03811115614b38575f5ffd5b614b448882890161473a565b90955093505060408601356001600160401b03811115614b62575f5ffd5b61461f8882890161473a565b5f5f5f5f5f60a08688031215614b82575f5ffd5b853594506020860135614b9481614492565b93506040860135614ba481614492565b925060608601359150608086013561451a816144ae565b5f5f5f60608486031215614bcd575f5ffd5b833592506020840135614bdf81614492565b91506040840135614bef81614492565b809150509250925092565b5f60208284031215614c0a575f5ffd5b81356001600160401b03811115614c1f575f5ffd5b820160c08185031215611914575f5ffd5b602080825282518282018190525f918401906040840190835b81811015614c8f5783518051845260208082015163ffffffff16818601526040918201516001600160a01b03169185019190915290930192606090920191600101614c49565b509095945050505050565b5f60208284031215614caa575f5ffd5b611914826147b8565b5f5f5f5f5f5f5f60c0888a031215614cc9575f5ffd5b87359650602088013595506040880135614ce2816144ae565b945060608801359350614cf760808901614a79565b925060a08801356001600160401b03811115614996575f5ffd5b5f60208284031215614d21575f5ffd5b81356001600160401b03811115614d36575f5ffd5b6139ad84828501614ad7565b5f60208284031215614d52575f5ffd5b81356001600160401b03811115614d67575f5ffd5b6139ad8482850161455a565b634e487b7160e01b5f52602160045260245ffd5b60088110614da357634e487b7160e01b5f52602160045260245ffd5b9052565b5f6103a082019050614dba828451614d87565b6020830151614dd1602084018263ffffffff169052565b506040830151614dec60408401826001600160a01b03169052565b506060830151614e0760608401826001600160a01b03169052565b506080830151614e2260808401826001600160a01b03169052565b5060a0830151614e3a60a084018263ffffffff169052565b5060c0830151614e5260c084018263ffffffff169052565b5060e0830151614e6a60e084018263ffffffff169052565b50610100830151610100830152610120830151610120830152610140830151610140830152610160830151610160830152610180830151614eb461018084018263ffffffff169052565b506101a0830151614ecb6101a084018260070b9052565b506101c0830151614ee56101c084018263ffffffff169052565b506101e0830151614f026101e08401826001600160a01b03169052565b50610200830151614f1f6102008401826001600160a01b03169052565b50610220830151610220830152610240830151610240830152610260830151610260830152610280830151614f606102808401826001600160401b03169052565b506102a0830151614fba6102a08401826001600160401b0381511682526001600160401b0360208201511660208301526001600160401b0360408201511660408301526001600160401b0360608201511660608301525050565b506102c08301516001600160401b038116610320840152506102e08301516001600160401b03811661034084015250610300830151610360830152610320909201516103809091015290565b634e487b7160e01b5f52601160045260245ffd5b818103818111156111ae576111ae615006565b606080825284549082018190525f8581526020812090916080840190835b8181101561508e578354835260018085015463ffffffff81166020808701919091521c6001600160a01b031660408501526002909401936060909301920161504b565b50506001600160a01b038616602085015291506150a89050565b826040830152949350505050565b5f602082840312156150c6575f5ffd5b8151611914816144ae565b64ffffffffff81811683821601908111156111ae576111ae615006565b5f63ffffffff821663ffffffff810361510957615109615006565b60010192915050565b634e487b7160e01b5f52603260045260245ffd5b6001600160401b0381811683821601908111156111ae576111ae615006565b5f823560be19833603018112615159575f5ffd5b9190910192915050565b5f60208284031215615173575f5ffd5b61191482614a79565b5f5f8335601e19843603018112615191575f5ffd5b8301803591506001600160401b038211156151aa575f5ffd5b6020019150600581901b36038213156145ae575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b60018060a01b0385168152836020820152606060408201525f61136b6060830184866151c1565b5f61ffff821661ffff810361510957615109615006565b5f5f8335601e1984360301811261523c575f5ffd5b83016020810192503590506001600160401b0381111561525a575f5ffd5b8036038213156145ae575f5ffd5b5f8383855260208501945060208460051b820101835f5b868110156152bd57838303601f1901885261529a8287615227565b6152a58582846151c1565b60209a8b019a9095509390930192505060010161527f565b50909695505050505050565b87815286602082015263ffffffff8616604082015263ffffffff8516606082015283608082015260c060a08201525f613c5060c083018486615268565b8183526020830192505f815f5b848110156153675781358652602082013561532d81614492565b63ffffffff1660208701526040820135615346816144ae565b6001600160a01b031660408701526060958601959190910190600101615313565b5093949350505050565b60a081525f61538460a08301888a615306565b6001600160a01b03968716602084015294861660408301525091909316606082015261ffff90921660809092019190915292915050565b86815263ffffffff8616602082015260a060408201525f6153e060a083018688615306565b6001600160a01b039490941660608301525060800152949350505050565b60018060a01b038716815285602082015284604082015264ffffffffff8416606082015260a060808201525f61543860a083018486615306565b98975050505050505050565b6001600160601b0382811682821603908111156111ae576111ae615006565b5f60208284031215615473575f5ffd5b813561191481614492565b63ffffffff871681526020810186905260806040820181905281018490525f8560a08301825b878110156154cc5760ff6154b784614a79565b168252602092830192909101906001016154a4565b5083810360608501526154e0818688615268565b9a9950505050505050505050565b808201808211156111ae576111ae615006565b60408082528335908201525f615519602085016144a3565b63ffffffff166060830152615530604085016144a3565b63ffffffff166080830152615547606085016144a3565b63ffffffff811660a084015250608084013560c08381019190915260a085013560e084015261557890850185615227565b6101606101008501526155906101a0850182846151c1565b60e087013561012086810191909152610100880135610140808801919091529088013561016087015287013561018086015264ffffffffff861660208601529250611914915050565b602081016111ae8284614d87565b5f602082840312156155f7575f5ffd5b5051919050565b600782810b9082900b03677fffffffffffffff198112677fffffffffffffff821317156111ae576111ae615006565b8135815560018101602083013561564381614492565b81546040850135615653816144ae565b640100000000600160c01b0360209190911b1663ffffffff929092166001600160c01b031991909116171790555050565b64ffffffffff82811682821603908111156111ae576111ae615006565b634e487b7160e01b5f52603160045260245ffd5b828152604081016119146020830184614d87565b5f5f8335601e198436030181126156de575f5ffd5b8301803591506001600160401b038211156156f7575f5ffd5b6020019150368190038213156145ae575f5ffd5b818382375f9101908152919050565b5f81518060208401855e5f93019283525090919050565b5f6139ad61573f838661571a565b8461571a56",
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
// Solidity: constructor(address initialOwner, address token_, address custodians_, address trainers_, address rules_, address budgets_, uint64 challengeWindow_) returns()
func (runEscrow *RunEscrow) PackConstructor(initialOwner common.Address, token_ common.Address, custodians_ common.Address, trainers_ common.Address, rules_ common.Address, budgets_ common.Address, challengeWindow_ uint64) []byte {
	enc, err := runEscrow.abi.Pack("", initialOwner, token_, custodians_, trainers_, rules_, budgets_, challengeWindow_)
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

// PackBudgets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37ed664e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function budgets() view returns(address)
func (runEscrow *RunEscrow) PackBudgets() []byte {
	enc, err := runEscrow.abi.Pack("budgets")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBudgets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37ed664e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function budgets() view returns(address)
func (runEscrow *RunEscrow) TryPackBudgets() ([]byte, error) {
	return runEscrow.abi.Pack("budgets")
}

// UnpackBudgets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x37ed664e.
//
// Solidity: function budgets() view returns(address)
func (runEscrow *RunEscrow) UnpackBudgets(data []byte) (common.Address, error) {
	out, err := runEscrow.abi.Unpack("budgets", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
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
