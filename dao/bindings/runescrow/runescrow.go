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
	State             uint8
	Attempt           uint32
	Builder           common.Address
	Coordinator       common.Address
	Token             common.Address
	Epoch             uint32
	Rounds            uint32
	KMin              uint32
	Funded            *big.Int
	Paid              *big.Int
	Refunded          *big.Int
	Total             *big.Int
	LastRound         int64
	TrainingRounds    uint32
	Evaluator         common.Address
	Recomputer        common.Address
	ValidationId      [32]byte
	ValidationVersion uint32
	SeedsRoot         [32]byte
	AssignmentHash    [32]byte
	AssignedBlock     uint64
	Deadlines         Deadlines
	StartsBy          uint64
	ChallengeEnds     uint64
	RoundsCompleted   uint32
	AggregateHash     [32]byte
	ModelHash         [32]byte
	ScoresRoot        [32]byte
	ReceiptsRoot      [32]byte
	PayoutsRoot       [32]byte
	SealedModelCid    string
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"initialOwner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"custodians_\",\"type\":\"address\",\"internalType\":\"contractICustodianSet\"},{\"name\":\"trainers_\",\"type\":\"address\",\"internalType\":\"contractITrainerRegistry\"},{\"name\":\"rules_\",\"type\":\"address\",\"internalType\":\"contractIRunRules\"},{\"name\":\"challengeWindow_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_CHALLENGE_WINDOW\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"activeCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"activeRuns\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"assign\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seats_\",\"type\":\"tuple[]\",\"internalType\":\"structSeat[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"evaluator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"seedsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seedAcks\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"books\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"funded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"refunded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimable\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"held\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengeWindow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimMany\",\"inputs\":[{\"name\":\"claims\",\"type\":\"tuple[]\",\"internalType\":\"structClaim[]\",\"components\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cohort\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"round\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structCohort\",\"components\":[{\"name\":\"cohort\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"gradientHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"commitCohort\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"round\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cohort_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"gradientHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"custodians\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICustodianSet\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"disputes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"drawRecomputer\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"expire\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"hashOrder\",\"inputs\":[{\"name\":\"o\",\"type\":\"tuple\",\"internalType\":\"structRunOrder\",\"components\":[{\"name\":\"parties\",\"type\":\"tuple\",\"internalType\":\"structParties\",\"components\":[{\"name\":\"builder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sealingKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"datasets\",\"type\":\"tuple[]\",\"internalType\":\"structDatasetUse[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"priceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"training\",\"type\":\"tuple\",\"internalType\":\"structTraining\",\"components\":[{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"schemaHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"modelLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"statsLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"wordBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"clipNormMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"serverRateMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"heParams\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"privacy\",\"type\":\"tuple\",\"internalType\":\"structPrivacy\",\"components\":[{\"name\":\"unit\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epsilonMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deltaPico\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"samplingPpb\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kMin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"colluders\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"validation\",\"type\":\"tuple\",\"internalType\":\"structValidation\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"datasetsWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"computeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"custodyWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"daoFeeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"guaranteedBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxTotalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"deadlines\",\"type\":\"tuple\",\"internalType\":\"structDeadlines\",\"components\":[{\"name\":\"assignBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"attestBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashResult\",\"inputs\":[{\"name\":\"res\",\"type\":\"tuple\",\"internalType\":\"structResult\",\"components\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"roundsCompleted\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"aggregateHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sealedModelCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"scoresRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receiptsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payoutsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashSeedAck\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seedsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"custodian\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isClaimed\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leafOf\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextDeadline\",\"inputs\":[],\"outputs\":[{\"name\":\"earliest\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"open\",\"inputs\":[{\"name\":\"o\",\"type\":\"tuple\",\"internalType\":\"structRunOrder\",\"components\":[{\"name\":\"parties\",\"type\":\"tuple\",\"internalType\":\"structParties\",\"components\":[{\"name\":\"builder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sealingKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"datasets\",\"type\":\"tuple[]\",\"internalType\":\"structDatasetUse[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"priceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"training\",\"type\":\"tuple\",\"internalType\":\"structTraining\",\"components\":[{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"schemaHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"modelLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"statsLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"wordBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"clipNormMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"serverRateMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"heParams\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"privacy\",\"type\":\"tuple\",\"internalType\":\"structPrivacy\",\"components\":[{\"name\":\"unit\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epsilonMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deltaPico\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"samplingPpb\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kMin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"colluders\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"validation\",\"type\":\"tuple\",\"internalType\":\"structValidation\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"datasetsWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"computeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"custodyWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"daoFeeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"guaranteedBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxTotalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"deadlines\",\"type\":\"tuple\",\"internalType\":\"structDeadlines\",\"components\":[{\"name\":\"assignBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"attestBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"validAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openWithPermit\",\"inputs\":[{\"name\":\"o\",\"type\":\"tuple\",\"internalType\":\"structRunOrder\",\"components\":[{\"name\":\"parties\",\"type\":\"tuple\",\"internalType\":\"structParties\",\"components\":[{\"name\":\"builder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sealingKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"datasets\",\"type\":\"tuple[]\",\"internalType\":\"structDatasetUse[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"priceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"training\",\"type\":\"tuple\",\"internalType\":\"structTraining\",\"components\":[{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"schemaHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"modelLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"statsLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"wordBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"clipNormMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"serverRateMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"heParams\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"privacy\",\"type\":\"tuple\",\"internalType\":\"structPrivacy\",\"components\":[{\"name\":\"unit\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epsilonMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deltaPico\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"samplingPpb\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kMin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"colluders\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"validation\",\"type\":\"tuple\",\"internalType\":\"structValidation\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"datasetsWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"computeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"custodyWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"daoFeeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"guaranteedBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxTotalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"deadlines\",\"type\":\"tuple\",\"internalType\":\"structDeadlines\",\"components\":[{\"name\":\"assignBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"attestBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"permitSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"orderSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"propose\",\"inputs\":[{\"name\":\"res\",\"type\":\"tuple\",\"internalType\":\"structResult\",\"components\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"roundsCompleted\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"aggregateHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sealedModelCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"scoresRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receiptsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payoutsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"custodianIndexes\",\"type\":\"uint8[]\",\"internalType\":\"uint8[]\"},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recipient\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registerRecipient\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"recipientHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rules\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRunRules\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"run\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"v\",\"type\":\"tuple\",\"internalType\":\"structRunView\",\"components\":[{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumRunState\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"builder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kMin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"funded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"refunded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastRound\",\"type\":\"int64\",\"internalType\":\"int64\"},{\"name\":\"trainingRounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evaluator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"recomputer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"validationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validationVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seedsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"assignmentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"assignedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadlines\",\"type\":\"tuple\",\"internalType\":\"structDeadlines\",\"components\":[{\"name\":\"assignBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"attestBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"startsBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challengeEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"roundsCompleted\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"aggregateHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scoresRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receiptsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payoutsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sealedModelCid\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seats\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structSeat[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setChallengeWindow\",\"inputs\":[{\"name\":\"seconds_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setDisputes\",\"inputs\":[{\"name\":\"disputes_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"trainers\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractITrainerRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"voidResult\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"ChallengeWindowSet\",\"inputs\":[{\"name\":\"seconds_\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CohortCommitted\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"round\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"cohort\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"gradientHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DisputesSet\",\"inputs\":[{\"name\":\"disputes\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecipientRegistered\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"recipientHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecomputerDrawn\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"recomputer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ResultProposed\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"result\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structResult\",\"components\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"roundsCompleted\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"aggregateHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sealedModelCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"scoresRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receiptsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payoutsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"challengeEnds\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ResultVoided\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RunAssigned\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"evaluator\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"seedsRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"assignmentHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"startsBy\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structSeat[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RunCancelled\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RunExpired\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"state\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumRunState\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RunOpened\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"builder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"coordinator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fundedWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"order\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structRunOrder\",\"components\":[{\"name\":\"parties\",\"type\":\"tuple\",\"internalType\":\"structParties\",\"components\":[{\"name\":\"builder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sealingKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"datasets\",\"type\":\"tuple[]\",\"internalType\":\"structDatasetUse[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"priceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"training\",\"type\":\"tuple\",\"internalType\":\"structTraining\",\"components\":[{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"schemaHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"modelLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"statsLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"wordBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"clipNormMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"serverRateMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"heParams\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"privacy\",\"type\":\"tuple\",\"internalType\":\"structPrivacy\",\"components\":[{\"name\":\"unit\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epsilonMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deltaPico\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"samplingPpb\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kMin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"colluders\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"validation\",\"type\":\"tuple\",\"internalType\":\"structValidation\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"datasetsWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"computeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"custodyWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"daoFeeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"guaranteedBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxTotalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"deadlines\",\"type\":\"tuple\",\"internalType\":\"structDeadlines\",\"components\":[{\"name\":\"assignBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"attestBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RunRefunded\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"builder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RunSettled\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"totalWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"refundedWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyClaimed\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AlreadyDrawn\",\"inputs\":[{\"name\":\"recomputer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadySet\",\"inputs\":[{\"name\":\"current\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadProof\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadRounds\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadState\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumRunState\"}]},{\"type\":\"error\",\"name\":\"ClaimsExceedTotal\",\"inputs\":[{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DrawTooEarly\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"assignedBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EmptyHash\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotBuilder\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotCoordinator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotDisputes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotHolder\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RecipientExists\",\"inputs\":[{\"name\":\"recipientHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"RecomputerMissing\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RoundNotAfter\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"lastRound\",\"type\":\"int64\",\"internalType\":\"int64\"}]},{\"type\":\"error\",\"name\":\"RunExists\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SeatCount\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SeatMismatch\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"earliest\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TotalTooHigh\",\"inputs\":[{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"funded\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TransferShortfall\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownRun\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WindowTooLong\",\"inputs\":[{\"name\":\"seconds_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"most\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongAttempt\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"current\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongEpoch\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"expected\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongToken\",\"inputs\":[{\"name\":\"given\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "RunEscrow",
	Bin: "0x6101e0604052348015610010575f5ffd5b50604051615fbb380380615fbb83398101604081905261002f916102f2565b604080518082018252600e81526d5361686d2052756e457363726f7760901b602080830191909152825180840190935260018352603160f81b908301526001600160a01b0380881660805280871660a05280861660c052841660e0528791610096826101ad565b6101a0526100a3816101ad565b6101c0528151602080840191909120610160528151908201206101805246610120526101326101605161018051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b610100525050306101405260017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00556001600160a01b03811661018f57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b610198816101ea565b506101a28161023b565b5050505050506103db565b5f5f829050601f815111156101d7578260405163305a27a960e01b81526004016101869190610380565b80516101e2826103b5565b179392505050565b600a80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b62278d006001600160401b038216111561027c57604051631762a47f60e21b81526001600160401b038216600482015262278d006024820152604401610186565b5f8054600160a01b600160e01b031916600160a01b6001600160401b038416908102919091179091556040519081527fec836c15194d9e05d4882c07fe66c95a53c29ac690c788bcfbb86379089b22f99060200160405180910390a150565b6001600160a01b03811681146102ef575f5ffd5b50565b5f5f5f5f5f5f60c08789031215610307575f5ffd5b8651610312816102db565b6020880151909650610323816102db565b6040880151909550610334816102db565b6060880151909450610345816102db565b6080880151909350610356816102db565b60a08801519092506001600160401b0381168114610372575f5ffd5b809150509295509295509295565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156103d5575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c051615ad46104e75f395f613b3e01525f613b1301525f61386e01525f61384601525f6137a101525f6137cb01525f6137f501525f81816103440152818161094d01528181611130015281816113960152818161145301528181611cdb015281816123900152612a0601525f818161055d01528181610a4d015281816116bd01528181611793015281816135ce015281816136b2015261374001525f61053601525f8181610616015281816107af015281816111ac01528181611274015281816125b401528181612953015281816129c0015281816133900152613cc10152615ad45ff3fe608060405234801561000f575f5ffd5b5060043610610234575f3560e01c80638973858c11610135578063d6066841116100b4578063e86c2ba011610079578063e86c2ba0146105b8578063ed3d15b4146105cb578063ef6ac0f0146105de578063f2fde38b146105fe578063fc0c546a14610611575f5ffd5b8063d606684114610531578063da20e58714610558578063da75c01e1461057f578063e17ff97614610592578063e3cddd07146105a5575f5ffd5b8063b42fad12116100fa578063b42fad1214610473578063c4d252f5146104d9578063c6441798146104ec578063cb3e6850146104ff578063d4c5b2521461051f575f5ffd5b80638973858c146104165780638da5cb5b14610429578063987757dd1461043a5780639da2c40a1461044d578063a0e9af1614610460575f5ffd5b80634331ed1f116101c1578063715018a611610186578063715018a6146103a457806371ce413e146103ac57806384b0196e146103bf57806385f5276f146103da578063861a1412146103fd575f5ffd5b80634331ed1f1461032d57806351586ecb1461033557806352f6747a1461033f5780636a4bbee21461037e5780636f62728214610391575f5ffd5b806316b7f9cc1161020757806316b7f9cc146102c15780631b300a9a146102d457806320517984146102e757806331db0c0a1461030757806331f5bfbb1461031a575f5ffd5b806309dc7867146102385780630c0dee701461025e5780630ea1ee761461029957806316337d75146102ae575b5f5ffd5b61024b6102463660046142a6565b610638565b6040519081526020015b60405180910390f35b61027161026c3660046142fd565b610663565b604080519586526020860194909452928401919091526060830152608082015260a001610255565b6102ac6102a7366004614314565b6106e4565b005b61024b6102bc36600461438a565b610796565b6102ac6102cf3660046142fd565b610801565b6102ac6102e2366004614405565b610ac0565b6102ef610dfb565b6040516001600160401b039091168152602001610255565b6102ac610315366004614459565b610ed5565b6102ac6103283660046144e3565b61101d565b60065461024b565b6102ef62278d0081565b6103667f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610255565b61024b61038c366004614521565b6110f4565b6102ac61039f3660046145c1565b6112c3565b6102ac61180b565b61024b6103ba3660046142fd565b61181e565b6103c761183d565b60405161025597969594939291906146b0565b6103ed6103e8366004614746565b61187f565b6040519015158152602001610255565b5f546102ef90600160a01b90046001600160401b031681565b61024b610424366004614776565b6118b0565b600a546001600160a01b0316610366565b6102ac6104483660046142fd565b611933565b6102ac61045b3660046147d5565b611a52565b61024b61046e36600461485b565b611ed7565b6104866104813660046148a4565b611eed565b60405161025591905f60a0820190508251825260208301516020830152604083015160408301526001600160401b0360608401511660608301526001600160401b03608084015116608083015292915050565b6102ac6104e73660046142fd565b611fa5565b6102ac6104fa3660046142fd565b612064565b61051261050d3660046142fd565b6121a2565b60405161025591906148dd565b5f54610366906001600160a01b031681565b6103667f000000000000000000000000000000000000000000000000000000000000000081565b6103667f000000000000000000000000000000000000000000000000000000000000000081565b6102ac61058d366004614966565b61223b565b6102ac6105a0366004614981565b61224c565b6102ac6105b33660046142fd565b6122c6565b61024b6105c63660046149df565b61237d565b61024b6105d9366004614a10565b61238a565b6105f16105ec3660046142fd565b612419565b6040516102559190614a75565b6102ac61060c366004614314565b612818565b6103667f000000000000000000000000000000000000000000000000000000000000000081565b5f60045f6106498888888888612852565b81526020019081526020015f205490505b95945050505050565b5f8181526001602052604081206002810154600382015460048301549193909281906005815460ff16600781111561069d5761069d614a41565b036106b9578481600501546106b29190614ce7565b92506106da565b6006815460ff1660078111156106d1576106d1614a41565b146106da578591505b5091939590929450565b6106ec6128b1565b5f546001600160a01b031615610728575f54604051637076568d60e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b6001600160a01b03811661074f5760405163d92e233d60e01b815260040160405180910390fd5b5f80546001600160a01b0319166001600160a01b038316908117825560405190917f7a5c44e4cb4e86437383656fe255c0966ef2ef7871bf4e8ef78c43072ceff8eb91a250565b5f61079f6128de565b6107a8866128f9565b90506107eb7f00000000000000000000000000000000000000000000000000000000000000006107db6020890189614314565b6103a08901358888868989612e07565b61065a60015f516020615ab45f395f51905f5255565b6108096128de565b5f61081382612f31565b90506002815460ff16600781111561082d5761082d614a41565b146108555780546040516318f97f5360e01b815261071f91849160ff90911690600401614cfa565b60098101546001600160a01b0316156108925760098101546040516303d571bf60e01b81526001600160a01b03909116600482015260240161071f565b6007810154600160801b90046001600160401b031643116108e35760078101546040516374fd0ef360e11b8152436004820152600160801b9091046001600160401b0316602482015260440161071f565b80546040805144602082015290810184905261010090910463ffffffff1660608201525f9060800160408051601f1981840301815282825280516020918201205f878152600290925291812060088601546377f463df60e11b855292945090926001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081169363efe8c7be93610991939092600160201b909204909116908790600401614d0e565b602060405180830381865afa1580156109ac573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109d09190614d97565b6009840180546001600160a01b0319166001600160a01b0383169081179091558454604051929350909161010090910463ffffffff169086907f2df64ca6c5952eff241fc2c3249ebf9bb3325a7652605648b84ef9f70c30a0c5905f90a460405163f435f5a760e01b81526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063f435f5a7906024015f604051808303815f87803b158015610a8e575f5ffd5b505af1158015610aa0573d5f5f3e3d5ffd5b50505050505050610abd60015f516020615ab45f395f51905f5255565b50565b5f610aca87612f31565b60018101549091506001600160a01b03163314610afc5760405163f01654df60e01b815233600482015260240161071f565b610b07878288612f7b565b6006810154600160801b90046001600160401b0316421115610b5957600681015460405163782ed47960e01b8152600160801b9091046001600160401b0316600482015242602482015260440161071f565b60098101546001600160a01b0316610b875760405163fde2b68360e01b81526004810188905260240161071f565b5f849003610bc157604051630274a90b60e21b815260206004820152600660248201526518dbda1bdc9d60d21b604482015260640161071f565b6007810154600160c01b90046001600160401b031663ffffffff86161015610c175784610bed8261302c565b60405163123daae960e11b815263ffffffff909216600483015260070b602482015260440161071f565b610c2863ffffffff86166001614db2565b6007820180546001600160c01b0316600160c01b6001600160401b039390931692909202919091179055805460ff1916600317815563ffffffff851615610c9f576008810180545f90610c809063ffffffff16614dd1565b91906101000a81548163ffffffff021916908363ffffffff1602179055505b6040518060a00160405280858152602001848152602001838152602001436001600160401b03168152602001426001600160401b031681525060035f8981526020019081526020015f205f8863ffffffff1663ffffffff1681526020019081526020015f205f8763ffffffff1663ffffffff1681526020019081526020015f205f820151815f015560208201518160010155604082015181600201556060820151816003015f6101000a8154816001600160401b0302191690836001600160401b0316021790555060808201518160030160086101000a8154816001600160401b0302191690836001600160401b031602179055509050508463ffffffff168663ffffffff16887f7863f270d9f4667053396cc661e2b1c4641e5f8a1d59fd7ebc0a4a14b7fa5ebe878787604051610dea939291909283526020830191909152604082015260600190565b60405180910390a450505050505050565b5f805b600654811015610ed1575f60015f60068481548110610e1f57610e1f614df5565b905f5260205f20015481526020019081526020015f2090505f60046007811115610e4b57610e4b614a41565b825460ff166007811115610e6157610e61614a41565b14610e7f57610e6f8261304f565b610e7a906001614db2565b610e95565b6007820154600160401b90046001600160401b03165b90506001600160401b0384161580610ebe5750836001600160401b0316816001600160401b0316105b15610ec7578093505b5050600101610dfe565b5090565b5f610edf86612f31565b9050610eec868287612f7b565b5f829003610f2d57604051630274a90b60e21b815260206004820152600d60248201526c0e4cac6d2e0d2cadce890c2e6d609b1b604482015260640161071f565b610f3a86828686336130ee565b610f6c57604051636bffc84160e01b81523360048201526024810185905263ffffffff8416604482015260640161071f565b5f610f7a8787878733612852565b5f8181526004602052604090205490915015610fbd575f818152600460208190526040918290205491516345932bdf60e01b815261071f92910190815260200190565b5f81815260046020908152604091829020859055815187815263ffffffff8781169282019290925291820185905233919088169089907f2cbac2595e43e8af1f29c8bd18c4d1a455e18a0ae219091fb38c37a6fe3cf6f990606001610dea565b6110256128de565b5f5b818110156110d9573683838381811061104257611042614df5565b90506020028101906110549190614e09565b80355f90815260056020908152604080832082850135600881901c8552925290912054919250600160ff9091161b161561108e57506110d1565b6110cf813560208301356110a86060850160408601614314565b60608501356110bd60a0870160808801614e27565b6110ca60a0880188614e40565b61322d565b505b600101611027565b506110f060015f516020615ab45f395f51905f5255565b5050565b5f6110fd6128de565b611106876128f9565b90505f6111166020890189614314565b604051635704601960e11b81529091506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063ae08c0329061116b908490869089908990600401614ead565b5f6040518083038186803b158015611181575f5ffd5b505afa158015611193573d5f5f3e3d5ffd5b505050505f5f5f6111a489896133c2565b9250925092507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d505accf85308e6103000160a001358e8888886040518863ffffffff1660e01b815260040161124697969594939291906001600160a01b0397881681529590961660208601526040850193909352606084019190915260ff16608083015260a082015260c081019190915260e00190565b5f604051808303815f87803b15801561125d575f5ffd5b505af192505050801561126e575060015b5061129f7f0000000000000000000000000000000000000000000000000000000000000000856103a08e0135613424565b505050506112b960015f516020615ab45f395f51905f5255565b9695505050505050565b6112cb6128de565b5f6112d588612f31565b60018101549091506001600160a01b031633146113075760405163f01654df60e01b815233600482015260240161071f565b61131188826134b4565b5f84900361134e57604051630274a90b60e21b81526020600482015260096024820152681cd959591cd49bdbdd60ba1b604482015260640161071f565b611358888261359d565b80545f90829060019061137590610100900463ffffffff16614dd1565b91906101000a81548163ffffffff021916908363ffffffff160217905590507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166342cfbd206113cb613795565b845460405160e084901b6001600160e01b031916815261140692918e918791600160281b900463ffffffff16908c908c908c90600401614f76565b5f6040518083038186803b15801561141c575f5ffd5b505afa15801561142e573d5f5f3e3d5ffd5b5050505061143d8989896138c3565b8154600183015460405163bceb1a0760e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b039081169363bceb1a07936114b4938e938e938e93600160481b90910482169291811691600160c01b90910463ffffffff1690600401615029565b5f6040518083038186803b1580156114ca575f5ffd5b505afa1580156114dc573d5f5f3e3d5ffd5b5050835460ff1916600217845550506040805160808101825260068401546001600160401b038082168352600160401b820481166020840152600160801b8204811693830193909352600160c01b9004909116606082015261153e9082613a45565b60078301805467ffffffffffffffff19166001600160401b0392909216919091179055600882018054640100000000600160c01b031916600160201b6001600160a01b038916021790556009820180546001600160a01b0319169055600b82018590556040516115bc908a9083908b908b908b908b90602001615075565b6040516020818303038152906040528051906020012082600c0181905550438260070160106101000a8154816001600160401b0302191690836001600160401b031602179055505f8260070160186101000a8154816001600160401b0302191690836001600160401b031602179055505f826008015f6101000a81548163ffffffff021916908363ffffffff1602179055508063ffffffff16897fdc4766c2108e7ed7f6ef2e8c2291043bde7c5942ef6ba8e8c85cead6d4e4143d888886600c0154876007015f9054906101000a90046001600160401b03168e8e6040516116a9969594939291906150b8565b60405180910390a35f5b87811015611773577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663f435f5a78a8a848181106116fc576116fc614df5565b90506060020160400160208101906117149190614314565b6040516001600160e01b031960e084901b1681526001600160a01b0390911660048201526024015f604051808303815f87803b158015611752575f5ffd5b505af1158015611764573d5f5f3e3d5ffd5b505050508060010190506116b3565b5060405163f435f5a760e01b81526001600160a01b0387811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063f435f5a7906024015f604051808303815f87803b1580156117d4575f5ffd5b505af11580156117e6573d5f5f3e3d5ffd5b50505050505061180260015f516020615ab45f395f51905f5255565b50505050505050565b6118136128b1565b61181c5f613abb565b565b6006818154811061182d575f80fd5b5f91825260209091200154905081565b5f6060805f5f5f606061184e613b0c565b611856613b37565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f828152600560209081526040808320600885901c8452909152812054600160ff84161b1615155b90505b92915050565b60408051306020808301919091524682840152606082019790975260808101959095526001600160a01b039390931660a085015260c084019190915260ff1660e080840191909152815180840390910181526101008301825280519084012061012080840191909152815180840390910181526101409092019052805191012090565b61193b6128de565b5f61194582612f31565b90506004815460ff16600781111561195f5761195f614a41565b146119875780546040516318f97f5360e01b815261071f91849160ff90911690600401614cfa565b6007810154600160401b90046001600160401b03164210156119d957600781015460405163839aae0b60e01b8152600160401b9091046001600160401b0316600482015242602482015260440161071f565b6005810154600282015483917fc7d47363b1a54d1e3f7f86d201dcfe8194730755d468896f1120fbf92695e63b91611a12908290614ce7565b6040805192835260208301919091520160405180910390a2611a3b828260058460050154613b62565b50610abd60015f516020615ab45f395f51905f5255565b611a5a6128de565b5f611a658635612f31565b90506003815460ff166007811115611a7f57611a7f614a41565b14611aa85780546040516318f97f5360e01b815261071f9188359160ff90911690600401614cfa565b6006810154600160c01b90046001600160401b0316421115611afa57600681015460405163782ed47960e01b8152600160c01b9091046001600160401b0316600482015242602482015260440161071f565b8054610100900463ffffffff16611b176040880160208901615114565b63ffffffff1614611b6457611b326040870160208801615114565b815460405163b712a72960e01b815263ffffffff9283166004820152610100909104909116602482015260440161071f565b8054600160281b900463ffffffff16611b836060880160408901615114565b63ffffffff1614611bd257611b9e6060870160408801615114565b8154604051636112d25360e01b815263ffffffff9283166004820152600160281b909104909116602482015260440161071f565b600881015460018201545f9163ffffffff908116600160a01b9092041610611c0457600882015463ffffffff16611c17565b6001820154600160a01b900463ffffffff165b63ffffffff169050611c2f6080880160608901615114565b63ffffffff161580611c55575080611c4d6080890160608a01615114565b63ffffffff16115b15611c9357611c6a6080880160608901615114565b6040516305d049db60e31b815263ffffffff90911660048201526024810182905260440161071f565b81600201548761014001351115611cd1576002820154604051636b958b0160e01b81526101408901356004820152602481019190915260440161071f565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663b83f5093611d1060608a0160408b01615114565b611d198a61237d565b898989896040518763ffffffff1660e01b8152600401611d3e9695949392919061512d565b5f6040518083038186803b158015611d54575f5ffd5b505afa158015611d66573d5f5f3e3d5ffd5b5050835460ff1916600417845550505f54611d92906001600160401b03600160a01b9091041642614db2565b6007830180546001600160401b0392909216600160401b026fffffffffffffffff000000000000000019909216919091179055611dd56080880160608901615114565b600d8301805463ffffffff191663ffffffff929092169190911790556080870135600e83015560a0870135600f83015560e0870135601083015561010087013560118301556101208701356012830155611e3260c088018861519d565b6013840191611e42919083615255565b506101408701356005830155611e5e6040880160208901615114565b63ffffffff16875f01357fed5fb808814f9ed9039275b015f3b37af46ee4843b92bf4d4e5bed87363ab4a4898560070160089054906101000a90046001600160401b0316604051611eb092919061530e565b60405180910390a35050611ed060015f516020615ab45f395f51905f5255565b5050505050565b5f6112b9611ee88787878787613cf1565b613d55565b611f2c6040518060a001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f6001600160401b031681525090565b505f83815260036020818152604080842063ffffffff80881686529083528185209086168552825292839020835160a081018552815481526001820154928101929092526002810154938201939093529101546001600160401b038082166060840152600160401b9091041660808201525b9392505050565b611fad6128de565b5f611fb782612f31565b8054909150600160481b90046001600160a01b03163314611fed57604051630f95021360e01b815233600482015260240161071f565b6001815460ff16600781111561200557612005614a41565b1461202d5780546040516318f97f5360e01b815261071f91849160ff90911690600401614cfa565b60405182907f91bcdabb507342623a3247f0742d8ea20c480833e09f9377cb8e7babd04ce7c5905f90a2611a3b828260065f613b62565b61206c6128de565b5f61207682612f31565b805490915060ff16600181600781111561209257612092614a41565b141580156120b2575060028160078111156120af576120af614a41565b14155b80156120d0575060038160078111156120cd576120cd614a41565b14155b156120f25782816040516318f97f5360e01b815260040161071f929190614cfa565b5f6120fc8361304f565b9050806001600160401b0316421161214457612119816001614db2565b60405163839aae0b60e01b81526001600160401b03909116600482015242602482015260440161071f565b837f7ce6cb378c7603100924f0eff5adf6e940460fb8fb0f74cb21acae760a80dd148360405161217491906153e8565b60405180910390a2612189848460065f613b62565b505050610abd60015f516020615ab45f395f51905f5255565b606060025f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b82821015612230575f84815260209081902060408051606081018252600286029092018054835260019081015463ffffffff811684860152600160201b90046001600160a01b03169183019190915290835290920191016121d4565b505050509050919050565b6122436128b1565b610abd81613d81565b6122546128de565b5f87815260056020908152604080832060088a901c8452909152902054600160ff88161b16156122a1576040516326a0d32960e01b8152600481018890526024810187905260440161071f565b6122b08787878787878761322d565b61180260015f516020615ab45f395f51905f5255565b6122ce6128de565b5f546001600160a01b031633146122fa57604051632d291b9960e21b815233600482015260240161071f565b5f61230482612f31565b90506004815460ff16600781111561231e5761231e614a41565b146123465780546040516318f97f5360e01b815261071f91849160ff90911690600401614cfa565b60405182907f5cb44385a83800f146bca09cd71208e7c21dc2a1a1170430e341d374dd8c28c5905f90a2611a3b828260065f613b62565b5f6118aa611ee883613e22565b5f6118aa7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a6d635ea846040518263ffffffff1660e01b81526004016123da919061589b565b602060405180830381865afa1580156123f5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ee891906158ad565b604080516103e0810182525f80825260208083018290528284018290526060808401839052608080850184905260a0850184905260c0850184905260e08501849052610100850184905261012085018490526101408501849052610160850184905261018085018490526101a085018490526101c085018490526101e0850184905261020085018490526102208501849052610240850184905261026085018490526102808501849052855190810186528381528083018490528086018490528082018490526102a08501526102c084018390526102e08401839052610300840183905261032084018390526103408401839052610360840183905261038084018390526103a084018390526103c084015284825260019052919091208054829060ff16600781111561254e5761254e614a41565b9081600781111561256157612561614a41565b905250805463ffffffff61010082041660208401526001600160a01b03600160481b82048116604085015260018301541660608401525f9060ff1660078111156125ad576125ad614a41565b146125d8577f00000000000000000000000000000000000000000000000000000000000000006125da565b5f5b6001600160a01b03166080830152805463ffffffff600160281b909104811660a08401526001820154600160a01b8104821660c0850152600160c01b90041660e083015260028101546101008301526003810154610120830152600481015461014083015260058101546101608301526126538161302c565b600790810b610180840152600882015463ffffffff8082166101a08601526001600160a01b03600160201b90920482166101c086015260098401549182166101e0860152600a840154610200860152600160a01b9091048116610220850152600b830154610240850152600c830154610260850152908201546001600160401b03600160801b80830482166102808701526040805160808101825260068701548085168252600160401b80820486166020840152938104851692820192909252600160c01b909104831660608201526102a08701528183166102c0870152909104166102e0840152600d82015416610300830152600e810154610320830152600f8101546103408301526010810154610360830152601181015461038083015260128101546103a083015260138101805461278d906151df565b80601f01602080910402602001604051908101604052809291908181526020018280546127b9906151df565b80156128045780601f106127db57610100808354040283529160200191612804565b820191905f5260205f20905b8154815290600101906020018083116127e757829003601f168201915b5050505050826103c0018190525050919050565b6128206128b1565b6001600160a01b03811661284957604051631e4fbdf760e01b81525f600482015260240161071f565b610abd81613abb565b604080516020810187905263ffffffff808716928201929092526060810185905290831660808201526001600160a01b03821660a08201525f9060c0015b60405160208183030381529060405280519060200120905095945050505050565b600a546001600160a01b0316331461181c5760405163118cdaa760e01b815233600482015260240161071f565b6128e6613f65565b60025f516020615ab45f395f51905f5255565b5f6129038261238a565b90505f5f8281526001602052604090205460ff16600781111561292857612928614a41565b1461294957604051632c4b81bd60e11b81526004810182905260240161071f565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166129836080840160608501614314565b6001600160a01b0316146129ef576129a16080830160608401614314565b604051632d6ac12760e01b81526001600160a01b0391821660048201527f0000000000000000000000000000000000000000000000000000000000000000909116602482015260440161071f565b604051636440427d60e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636440427d90612a3b90859060040161589b565b5f6040518083038186803b158015612a51575f5ffd5b505afa158015612a63573d5f5f3e3d5ffd5b5050505f828152600160208190526040909120805460ff191690911781559050612a9360a0840160808501615114565b815463ffffffff91909116600160281b0268ffffffff000000000019909116178155612ac26020840184614314565b81546001600160a01b0391909116600160481b027fffffff0000000000000000000000000000000000000000ffffffffffffffffff909116178155612b0d6060840160408501614314565b6001820180546001600160a01b0319166001600160a01b0392909216919091179055612b4161012084016101008501615114565b60018201805463ffffffff92909216600160a01b0263ffffffff60a01b19909216919091179055612b7a6102c084016102a08501615114565b60018201805463ffffffff92909216600160c01b0263ffffffff60c01b199092169190911790556103a083013560028201556103c0830160068201612bbf82826158c4565b50612bd4905061040084016103e08501614966565b60078201805467ffffffffffffffff19166001600160401b0392909216919091179055612c056102e0840184615994565b35600a820155612c196102e0840184615994565b612c2a906040810190602001615114565b60098201805463ffffffff92909216600160a01b0263ffffffff60a01b199092169190911790555f828152600260205260408120905b612c6d60a08601866159a8565b9050811015612d5457816040518060600160405280878060a00190612c9291906159a8565b85818110612ca257612ca2614df5565b905060a002015f01358152602001878060a00190612cc091906159a8565b85818110612cd057612cd0614df5565b905060a002016020016020810190612ce89190615114565b63ffffffff90811682525f60209283018190528454600181810187559582529083902084516002909202019081559183015191840180546040909401516001600160a01b0316600160201b026001600160c01b0319909416929091169190911791909117905501612c60565b50600680546001810182557ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f01849055545f84815260076020526040902055612da36060850160408601614314565b6001600160a01b0316612db96020860186614314565b6001600160a01b0316847ff1229692d78a664bcec696c59911c246b51761982860c1d474ca7a5f5a00623d856002015488604051612df89291906159ec565b60405180910390a45050919050565b6040516370a0823160e01b81523060048201525f906001600160a01b038a16906370a0823190602401602060405180830381865afa158015612e4b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e6f91906158ad565b90505f5f5f612e7e86866133c2565b6040516377aadf6360e11b81526001600160a01b038f81166004830152306024830152604482018f9052606482018e9052608482018d905260a482018c905260ff851660c483015260e4820184905261010482018390529396509194509250908d169063ef55bec690610124015f604051808303815f87803b158015612f02575f5ffd5b505af1158015612f14573d5f5f3e3d5ffd5b50505050612f238c858c613f94565b505050505050505050505050565b5f81815260016020526040812090815460ff166007811115612f5557612f55614a41565b03612f7657604051630a76b95160e11b81526004810183905260240161071f565b919050565b6002825460ff166007811115612f9357612f93614a41565b14158015612fb757506003825460ff166007811115612fb457612fb4614a41565b14155b15612fdf5781546040516318f97f5360e01b815261071f91859160ff90911690600401614cfa565b815463ffffffff828116610100909204161461302757815460405163b712a72960e01b815263ffffffff8084166004830152610100909204909116602482015260440161071f565b505050565b60078101545f906118aa90600190600160c01b90046001600160401b0316615a04565b5f6001825460ff16600781111561306857613068614a41565b0361307e5750600601546001600160401b031690565b6002825460ff16600781111561309657613096614a41565b036130ac5750600701546001600160401b031690565b600882015463ffffffff16156130d6576006820154600160c01b90046001600160401b03166118aa565b5060060154600160801b90046001600160401b031690565b5f84600a0154841480156131155750600985015463ffffffff848116600160a01b90920416145b156131555760088501546001600160a01b03838116600160201b90920416148061314e575060098501546001600160a01b038381169116145b905061065a565b5f868152600260205260408120905b8154811015613220578582828154811061318057613180614df5565b905f5260205f2090600202015f015403613218578463ffffffff168282815481106131ad576131ad614df5565b5f91825260209091206001600290920201015463ffffffff1614801561320f5750836001600160a01b03168282815481106131ea576131ea614df5565b5f918252602090912060029091020160010154600160201b90046001600160a01b0316145b9250505061065a565b600101613164565b505f979650505050505050565b5f61323788612f31565b90506005815460ff16600781111561325157613251614a41565b146132795780546040516318f97f5360e01b815261071f918a9160ff90911690600401614cfa565b613295838383601201546132908c8c8c8c8c6118b0565b614034565b6132bc57604051631f1b9d2d60e11b8152600481018990526024810188905260440161071f565b5f8582600301546132cd9190615a33565b90508160050154811115613304576005820154604051631b91c8f960e21b815261071f918391600401918252602082015260400190565b5f89815260056020908152604080832060088c901c845290915290208054600160ff8b161b179055600382018190556040805187815260ff871660208201526001600160a01b038916918a918c917fddc54ecf40e37582d00824904ab36c615ea1587eaef0db64e2c334448ef85f0f910160405180910390a485156133b7576133b76001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016888861404b565b505050505050505050565b5f5f5f83604181146133e457604081146133fd575f92505f91505f935061341c565b853592506020860135915060408601355f1a935061341c565b602086013560ff81901c601b019450863593506001600160ff1b031691505b509250925092565b6040516370a0823160e01b81523060048201525f906001600160a01b038516906370a0823190602401602060405180830381865afa158015613468573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061348c91906158ad565b90506134a36001600160a01b038516843085614080565b6134ae848284613f94565b50505050565b5f6001825460ff1660078111156134cd576134cd614a41565b036134e6575060068101546001600160401b0316613562565b6002825460ff1660078111156134fe576134fe614a41565b148061351f57506003825460ff16600781111561351d5761351d614a41565b145b1561353f57506006810154600160801b90046001600160401b0316613562565b81546040516318f97f5360e01b815261071f91859160ff90911690600401614cfa565b806001600160401b03164211156130275760405163782ed47960e01b81526001600160401b038216600482015242602482015260440161071f565b8054610100900463ffffffff165f036135b4575050565b5f828152600260205260408120905b8154811015613685577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632f6c493c83838154811061360d5761360d614df5565b5f91825260209091206002909102016001015460405160e083901b6001600160e01b0319168152600160201b9091046001600160a01b031660048201526024015f604051808303815f87803b158015613664575f5ffd5b505af1158015613676573d5f5f3e3d5ffd5b505050508060010190506135c3565b506008820154604051630bdb124f60e21b8152600160201b9091046001600160a01b0390811660048301527f00000000000000000000000000000000000000000000000000000000000000001690632f6c493c906024015f604051808303815f87803b1580156136f3575f5ffd5b505af1158015613705573d5f5f3e3d5ffd5b5050505060098201546001600160a01b031615613027576009820154604051630bdb124f60e21b81526001600160a01b0391821660048201527f000000000000000000000000000000000000000000000000000000000000000090911690632f6c493c906024015f604051808303815f87803b158015613783575f5ffd5b505af1158015611802573d5f5f3e3d5ffd5b5f306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156137ed57507f000000000000000000000000000000000000000000000000000000000000000046145b1561381757507f000000000000000000000000000000000000000000000000000000000000000090565b6138be604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b905090565b5f838152600260205260409020805482146138fe5780546040516356b0227f60e11b815261071f918491600401918252602082015260400190565b5f5b82811015611ed05781818154811061391a5761391a614df5565b905f5260205f2090600202015f015484848381811061393b5761393b614df5565b9050606002015f01351415806139aa575081818154811061395e5761395e614df5565b5f91825260209091206001600290920201015463ffffffff1684848381811061398957613989614df5565b90506060020160200160208101906139a19190615114565b63ffffffff1614155b156139cb57604051633b16e52d60e21b81526004810182905260240161071f565b8383828181106139dd576139dd614df5565b90506060020160400160208101906139f59190614314565b828281548110613a0757613a07614df5565b905f5260205f20906002020160010160046101000a8154816001600160a01b0302191690836001600160a01b03160217905550806001019050613900565b5f8163ffffffff16600103613a5f575060208201516118aa565b825160208401515f91613a7191615a46565b613a84906001600160401b031642615a33565b9050613ab384604001516001600160401b0316613aae86602001516001600160401b0316846140b6565b6140c5565b949350505050565b600a80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b60606138be7f00000000000000000000000000000000000000000000000000000000000000006140d4565b60606138be7f00000000000000000000000000000000000000000000000000000000000000006140d4565b5f818460020154613b739190614ce7565b84549091508390859060ff19166001836007811115613b9457613b94614a41565b021790555060058401829055600484018190555f8581526007602052604081205460068054919291613bc890600190614ce7565b81548110613bd857613bd8614df5565b905f5260205f2001549050806006600184613bf39190614ce7565b81548110613c0357613c03614df5565b5f9182526020808320909101929092558281526007909152604090208290556006805480613c3357613c33615a65565b5f828152602080822083015f19908101839055909201909255888252600790526040812055613c62878761359d565b8215611802578554604051848152600160481b9091046001600160a01b03169088907f625c565e66e8319a0bc605c4e9a762ef5ef0fa7ddc1e49d3b1dedf687d38a14d9060200160405180910390a38554611802906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811691600160481b9004168561404b565b604080517fe583dfffceed0c387bdab08d0300528549145c6a6162e173fbb2f6683d015500602082015290810186905263ffffffff80861660608301528416608082015260a081018390526001600160a01b03821660c08201525f9060e001612890565b5f6118aa613d61613795565b8360405161190160f01b8152600281019290925260228201526042902090565b62278d006001600160401b0382161115613dc257604051631762a47f60e21b81526001600160401b038216600482015262278d00602482015260440161071f565b5f805467ffffffffffffffff60a01b1916600160a01b6001600160401b038416908102919091179091556040519081527fec836c15194d9e05d4882c07fe66c95a53c29ac690c788bcfbb86379089b22f99060200160405180910390a150565b5f7f2611c5d8da0ceb82e13a1ca84d1a216a13c34115cb4a6d322e0d505306a57f918235613e566040850160208601615114565b613e666060860160408701615114565b613e766080870160608801615114565b608087013560a0880135613e8d60c08a018a61519d565b604051613e9b929190615a79565b60408051918290038220602083019990995281019690965263ffffffff94851660608701529284166080860152921660a084015260c083019190915260e08201526101008101919091526101200160408051601f1981840301815282825260e0850135602084015261010085013591830191909152610120840135606083015261014084013560808301529060a00160408051601f1981840301815290829052613f489291602001615a9f565b604051602081830303815290604052805190602001209050919050565b5f516020615ab45f395f51905f525460020361181c57604051633ee5aeb560e01b815260040160405180910390fd5b6040516370a0823160e01b81523060048201525f9083906001600160a01b038616906370a0823190602401602060405180830381865afa158015613fda573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613ffe91906158ad565b6140089190614ce7565b90508181146134ae576040516302ba9edf60e61b8152600481018390526024810182905260440161071f565b5f82614041868685614111565b1495945050505050565b6140588383836001614152565b61302757604051635274afe760e01b81526001600160a01b038416600482015260240161071f565b61408e8484848460016141b4565b6134ae57604051635274afe760e01b81526001600160a01b038516600482015260240161071f565b5f8282188284110282186118a7565b5f8282188284100282186118a7565b60605f6140e083614221565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f81815b848110156141495761413f8287878481811061413357614133614df5565b90506020020135614248565b9150600101614115565b50949350505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166141a857838315161561419c573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316614210578383151615614204573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f60ff8216601f8111156118aa57604051632cd44ac360e21b815260040160405180910390fd5b5f818310614262575f8281526020849052604090206118a7565b5f8381526020839052604090206118a7565b803563ffffffff81168114612f76575f5ffd5b6001600160a01b0381168114610abd575f5ffd5b8035612f7681614287565b5f5f5f5f5f60a086880312156142ba575f5ffd5b853594506142ca60208701614274565b9350604086013592506142df60608701614274565b915060808601356142ef81614287565b809150509295509295909350565b5f6020828403121561430d575f5ffd5b5035919050565b5f60208284031215614324575f5ffd5b8135611f9e81614287565b5f6104608284031215614340575f5ffd5b50919050565b5f5f83601f840112614356575f5ffd5b5081356001600160401b0381111561436c575f5ffd5b602083019150836020828501011115614383575f5ffd5b9250929050565b5f5f5f5f5f6080868803121561439e575f5ffd5b85356001600160401b038111156143b3575f5ffd5b6143bf8882890161432f565b955050602086013593506040860135925060608601356001600160401b038111156143e8575f5ffd5b6143f488828901614346565b969995985093965092949392505050565b5f5f5f5f5f5f60c0878903121561441a575f5ffd5b8635955061442a60208801614274565b945061443860408801614274565b959894975094956060810135955060808101359460a0909101359350915050565b5f5f5f5f5f60a0868803121561446d575f5ffd5b8535945061447d60208701614274565b93506040860135925061449260608701614274565b949793965091946080013592915050565b5f5f83601f8401126144b3575f5ffd5b5081356001600160401b038111156144c9575f5ffd5b6020830191508360208260051b8501011115614383575f5ffd5b5f5f602083850312156144f4575f5ffd5b82356001600160401b03811115614509575f5ffd5b614515858286016144a3565b90969095509350505050565b5f5f5f5f5f5f60808789031215614536575f5ffd5b86356001600160401b0381111561454b575f5ffd5b61455789828a0161432f565b9650506020870135945060408701356001600160401b03811115614579575f5ffd5b61458589828a01614346565b90955093505060608701356001600160401b038111156145a3575f5ffd5b6145af89828a01614346565b979a9699509497509295939492505050565b5f5f5f5f5f5f5f60a0888a0312156145d7575f5ffd5b8735965060208801356001600160401b038111156145f3575f5ffd5b8801601f81018a13614603575f5ffd5b80356001600160401b03811115614618575f5ffd5b8a602060608302840101111561462c575f5ffd5b602091909101965094506146426040890161429b565b93506060880135925060808801356001600160401b03811115614663575f5ffd5b61466f8a828b016144a3565b989b979a50959850939692959293505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f6146ce60e0830189614682565b82810360408401526146e08189614682565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614735578351835260209384019390920191600101614717565b50909b9a5050505050505050505050565b5f5f60408385031215614757575f5ffd5b50508035926020909101359150565b803560ff81168114612f76575f5ffd5b5f5f5f5f5f60a0868803121561478a575f5ffd5b853594506020860135935060408601356147a381614287565b9250606086013591506147b860808701614766565b90509295509295909350565b5f6101608284031215614340575f5ffd5b5f5f5f5f5f606086880312156147e9575f5ffd5b85356001600160401b038111156147fe575f5ffd5b61480a888289016147c4565b95505060208601356001600160401b03811115614825575f5ffd5b614831888289016144a3565b90955093505060408601356001600160401b0381111561484f575f5ffd5b6143f4888289016144a3565b5f5f5f5f5f60a0868803121561486f575f5ffd5b8535945061487f60208701614274565b935061488d60408701614274565b92506060860135915060808601356142ef81614287565b5f5f5f606084860312156148b6575f5ffd5b833592506148c660208501614274565b91506148d460408501614274565b90509250925092565b602080825282518282018190525f918401906040840190835b8181101561493c5783518051845260208082015163ffffffff16818601526040918201516001600160a01b031691850191909152909301926060909201916001016148f6565b509095945050505050565b6001600160401b0381168114610abd575f5ffd5b8035612f7681614947565b5f60208284031215614976575f5ffd5b8135611f9e81614947565b5f5f5f5f5f5f5f60c0888a031215614997575f5ffd5b873596506020880135955060408801356149b081614287565b9450606088013593506149c560808901614766565b925060a08801356001600160401b03811115614663575f5ffd5b5f602082840312156149ef575f5ffd5b81356001600160401b03811115614a04575f5ffd5b613ab3848285016147c4565b5f60208284031215614a20575f5ffd5b81356001600160401b03811115614a35575f5ffd5b613ab38482850161432f565b634e487b7160e01b5f52602160045260245ffd5b60088110614a7157634e487b7160e01b5f52602160045260245ffd5b9052565b60208152614a87602082018351614a55565b5f6020830151614a9f604084018263ffffffff169052565b5060408301516001600160a01b03811660608401525060608301516001600160a01b03811660808401525060808301516001600160a01b03811660a08401525060a083015163ffffffff811660c08401525060c083015163ffffffff811660e08401525060e083015163ffffffff811661010084015250610100830151610120830152610120830151610140830152610140830151610160830152610160830151610180830152610180830151614b5c6101a084018260070b9052565b506101a083015163ffffffff81166101c0840152506101c08301516001600160a01b0381166101e0840152506101e08301516001600160a01b03811661020084015250610200830151610220830152610220830151614bc461024084018263ffffffff169052565b50610240830151610260830152610260830151610280830152610280830151614bf96102a08401826001600160401b03169052565b506102a083015180516001600160401b039081166102c0850152602082015181166102e085015260408201518116610300850152606082015116610320840152506102c08301516001600160401b038116610340840152506102e08301516001600160401b0381166103608401525061030083015163ffffffff8116610380840152506103208301516103a08301526103408301516103c08301526103608301516103e08301526103808301516104008301526103a08301516104208301526103c083015161044080840152613ab3610460840182614682565b634e487b7160e01b5f52601160045260245ffd5b818103818111156118aa576118aa614cd3565b82815260408101611f9e6020830184614a55565b606080825284549082018190525f8581526020812090916080840190835b81811015614d6f578354835260018085015463ffffffff81166020808701919091521c6001600160a01b0316604085015260029094019360609093019201614d2c565b50506001600160a01b03861660208501529150614d899050565b826040830152949350505050565b5f60208284031215614da7575f5ffd5b8151611f9e81614287565b6001600160401b0381811683821601908111156118aa576118aa614cd3565b5f63ffffffff821663ffffffff8103614dec57614dec614cd3565b60010192915050565b634e487b7160e01b5f52603260045260245ffd5b5f823560be19833603018112614e1d575f5ffd5b9190910192915050565b5f60208284031215614e37575f5ffd5b6118a782614766565b5f5f8335601e19843603018112614e55575f5ffd5b8301803591506001600160401b03821115614e6e575f5ffd5b6020019150600581901b3603821315614383575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b60018060a01b0385168152836020820152606060408201525f6112b9606083018486614e85565b5f5f8335601e19843603018112614ee9575f5ffd5b83016020810192503590506001600160401b03811115614f07575f5ffd5b803603821315614383575f5ffd5b5f8383855260208501945060208460051b820101835f5b86811015614f6a57838303601f19018852614f478287614ed4565b614f52858284614e85565b60209a8b019a90955093909301925050600101614f2c565b50909695505050505050565b87815286602082015263ffffffff8616604082015263ffffffff8516606082015283608082015260c060a08201525f614fb360c083018486614f15565b9998505050505050505050565b8183526020830192505f815f5b8481101561501f578135865263ffffffff614fea60208401614274565b1660208701526040820135614ffe81614287565b6001600160a01b031660408701526060958601959190910190600101614fcd565b5093949350505050565b60a081525f61503c60a08301888a614fc0565b6001600160a01b03968716602084015294861660408301525091909316606082015263ffffffff90921660809092019190915292915050565b86815263ffffffff8616602082015260a060408201525f61509a60a083018688614fc0565b6001600160a01b039490941660608301525060800152949350505050565b60018060a01b03871681528560208201528460408201526001600160401b038416606082015260a060808201525f6150f460a083018486614fc0565b98975050505050505050565b634e487b7160e01b5f52604160045260245ffd5b5f60208284031215615124575f5ffd5b6118a782614274565b63ffffffff871681526020810186905260806040820181905281018490525f8560a08301825b8781101561517b5760ff61516684614766565b16825260209283019290910190600101615153565b50838103606085015261518f818688614f15565b9a9950505050505050505050565b5f5f8335601e198436030181126151b2575f5ffd5b8301803591506001600160401b038211156151cb575f5ffd5b602001915036819003821315614383575f5ffd5b600181811c908216806151f357607f821691505b60208210810361434057634e487b7160e01b5f52602260045260245ffd5b601f82111561302757805f5260205f20601f840160051c810160208510156152365750805b601f840160051c820191505b81811015611ed0575f8155600101615242565b6001600160401b0383111561526c5761526c615100565b6152808361527a83546151df565b83615211565b5f601f8411600181146152b1575f851561529a5750838201355b5f19600387901b1c1916600186901b178355611ed0565b5f83815260208120601f198716915b828110156152e057868501358255602094850194600190920191016152c0565b50868210156152fc575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b60408082528335908201525f61532660208501614274565b63ffffffff16606083015261533d60408501614274565b63ffffffff16608083015261535460608501614274565b63ffffffff811660a084015250608084013560c08381019190915260a085013560e084015261538590850185614ed4565b61016061010085015261539d6101a085018284614e85565b60e08701356101208681019190915261010088013561014080880191909152908801356101608701528701356101808601526001600160401b03861660208601529250611f9e915050565b602081016118aa8284614a55565b5f5f8335601e1984360301811261540b575f5ffd5b83016020810192503590506001600160401b03811115615429575f5ffd5b60a081023603821315614383575f5ffd5b8183526020830192505f815f5b8481101561501f578135865263ffffffff61546460208401614274565b166020870152604082013561547881614947565b6001600160401b03166040870152606082013561549481614947565b6001600160401b031660608701526080828101359087015260a09586019590910190600101615447565b80358252602080820135908301526154d860408201614274565b63ffffffff1660408301526154ef6060820161495b565b6001600160401b031660608301526155096080820161495b565b6001600160401b0316608083015261552360a08201614766565b60ff1660a083015261553760c0820161495b565b6001600160401b031660c083015261555160e0820161495b565b6001600160401b031660e083015261556c6101008201614766565b60ff166101008301526155826101208201614766565b60ff8116610120840152505050565b60ff61559c82614766565b16825260208101356155ad81614947565b6001600160401b0316602083015260408101356155c981614947565b6001600160401b0316604083015260608101356155e581614947565b6001600160401b031660608301526155ff60808201614274565b63ffffffff16608083015261561660a08201614274565b63ffffffff1660a083015261562d60c08201614274565b63ffffffff811660c0840152505050565b5f8235609e19833603018112615652575f5ffd5b90910192915050565b803582525f63ffffffff61567160208401614274565b1660208401526040828101359084015261568e6060830183614ed4565b60a060608601526156a360a086018284614e85565b91505060808301356156b481614947565b6001600160401b0381166080860152508091505092915050565b80358252602080820135908301526040808201359083015260608082013590830152608081013561ffff8116808214615705575f5ffd5b60808401525060a090810135910152565b803561572181614947565b6001600160401b03168252602081013561573a81614947565b6001600160401b03166020830152604081013561575681614947565b6001600160401b03166040830152606081013561577281614947565b6001600160401b0381166060840152505050565b5f813561579281614287565b6001600160a01b031683526020828101359084015260408201356157b581614287565b6001600160a01b0316604084015260608201356157d181614287565b6001600160a01b0316606084015263ffffffff6157f060808401614274565b16608084015261580360a08301836153f6565b61046060a086015261581a6104608601828461543a565b91505061582d60c0850160c085016154be565b61583f61020085016102008501615591565b61584d6102e084018461563e565b8482036102e0860152615860828261565b565b915050615875610300850161030085016156ce565b6158876103c085016103c08501615716565b610440928301359390920192909252919050565b602081525f6118a76020830184615786565b5f602082840312156158bd575f5ffd5b5051919050565b81356158cf81614947565b6001600160401b03811690508154816001600160401b0319821617835560208401356158fa81614947565b6fffffffffffffffff0000000000000000604091821b166fffffffffffffffffffffffffffffffff1983168417811785559085013561593881614947565b6001600160c01b0319929092169092179190911760809190911b67ffffffffffffffff60801b161781555f606083013561597181614947565b82546001600160c01b031660c09190911b6001600160c01b031916179091555050565b5f8235609e19833603018112614e1d575f5ffd5b5f5f8335601e198436030181126159bd575f5ffd5b8301803591506001600160401b038211156159d6575f5ffd5b602001915060a081023603821315614383575f5ffd5b828152604060208201525f613ab36040830184615786565b600782810b9082900b03677fffffffffffffff198112677fffffffffffffff821317156118aa576118aa614cd3565b808201808211156118aa576118aa614cd3565b6001600160401b0382811682821603908111156118aa576118aa614cd3565b634e487b7160e01b5f52603160045260245ffd5b818382375f9101908152919050565b5f81518060208401855e5f93019283525090919050565b5f613ab3615aad8386615a88565b84615a8856fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
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
// Solidity: function cohort(bytes32 runId, uint32 attempt, uint32 round) view returns((bytes32,bytes32,bytes32,uint64,uint64))
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
// Solidity: function cohort(bytes32 runId, uint32 attempt, uint32 round) view returns((bytes32,bytes32,bytes32,uint64,uint64))
func (runEscrow *RunEscrow) TryPackCohort(runId [32]byte, attempt uint32, round uint32) ([]byte, error) {
	return runEscrow.abi.Pack("cohort", runId, attempt, round)
}

// UnpackCohort is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb42fad12.
//
// Solidity: function cohort(bytes32 runId, uint32 attempt, uint32 round) view returns((bytes32,bytes32,bytes32,uint64,uint64))
func (runEscrow *RunEscrow) UnpackCohort(data []byte) (Cohort, error) {
	out, err := runEscrow.abi.Unpack("cohort", data)
	if err != nil {
		return *new(Cohort), err
	}
	out0 := *abi.ConvertType(out[0], new(Cohort)).(*Cohort)
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
// Solidity: function run(bytes32 runId) view returns((uint8,uint32,address,address,address,uint32,uint32,uint32,uint256,uint256,uint256,uint256,int64,uint32,address,address,bytes32,uint32,bytes32,bytes32,uint64,(uint64,uint64,uint64,uint64),uint64,uint64,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,string) v)
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
// Solidity: function run(bytes32 runId) view returns((uint8,uint32,address,address,address,uint32,uint32,uint32,uint256,uint256,uint256,uint256,int64,uint32,address,address,bytes32,uint32,bytes32,bytes32,uint64,(uint64,uint64,uint64,uint64),uint64,uint64,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,string) v)
func (runEscrow *RunEscrow) TryPackRun(runId [32]byte) ([]byte, error) {
	return runEscrow.abi.Pack("run", runId)
}

// UnpackRun is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef6ac0f0.
//
// Solidity: function run(bytes32 runId) view returns((uint8,uint32,address,address,address,uint32,uint32,uint32,uint256,uint256,uint256,uint256,int64,uint32,address,address,bytes32,uint32,bytes32,bytes32,uint64,(uint64,uint64,uint64,uint64),uint64,uint64,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,string) v)
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
	Order       RunOrder
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
// Solidity: event RunOpened(bytes32 indexed runId, address indexed builder, address indexed coordinator, uint256 fundedWei, ((address,bytes32,address,address,uint32),(bytes32,uint32,uint64,uint64,uint256)[],(bytes32,bytes32,uint32,uint64,uint64,uint8,uint64,uint64,uint8,uint8),(uint8,uint64,uint64,uint64,uint32,uint32,uint32),(bytes32,uint32,bytes32,string,uint64),(uint256,uint256,uint256,uint256,uint16,uint256),(uint64,uint64,uint64,uint64),bytes32) order)
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
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["SeatCount"].ID.Bytes()[:4]) {
		return runEscrow.UnpackSeatCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], runEscrow.abi.Errors["SeatMismatch"].ID.Bytes()[:4]) {
		return runEscrow.UnpackSeatMismatchError(raw[4:])
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

// RunEscrowSeatCount represents a SeatCount error raised by the RunEscrow contract.
type RunEscrowSeatCount struct {
	Given    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeatCount(uint256 given, uint256 expected)
func RunEscrowSeatCountErrorID() common.Hash {
	return common.HexToHash("0xad6044fe06f00852b8bea4f84927d55ac271d853abdf570b59376a6793da3e00")
}

// UnpackSeatCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeatCount(uint256 given, uint256 expected)
func (runEscrow *RunEscrow) UnpackSeatCountError(raw []byte) (*RunEscrowSeatCount, error) {
	out := new(RunEscrowSeatCount)
	if err := runEscrow.abi.UnpackIntoInterface(out, "SeatCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunEscrowSeatMismatch represents a SeatMismatch error raised by the RunEscrow contract.
type RunEscrowSeatMismatch struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeatMismatch(uint256 index)
func RunEscrowSeatMismatchErrorID() common.Hash {
	return common.HexToHash("0xec5b94b4b5105c8d7e20825ad76e587aa2f12eca7598dbaf166f81d87a70df61")
}

// UnpackSeatMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeatMismatch(uint256 index)
func (runEscrow *RunEscrow) UnpackSeatMismatchError(raw []byte) (*RunEscrowSeatMismatch, error) {
	out := new(RunEscrowSeatMismatch)
	if err := runEscrow.abi.UnpackIntoInterface(out, "SeatMismatch", raw); err != nil {
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
