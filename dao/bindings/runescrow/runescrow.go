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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"initialOwner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"custodians_\",\"type\":\"address\",\"internalType\":\"contractICustodianSet\"},{\"name\":\"trainers_\",\"type\":\"address\",\"internalType\":\"contractITrainerRegistry\"},{\"name\":\"rules_\",\"type\":\"address\",\"internalType\":\"contractIRunRules\"},{\"name\":\"challengeWindow_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_CHALLENGE_WINDOW\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"activeCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"activeRuns\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"assign\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seats_\",\"type\":\"tuple[]\",\"internalType\":\"structSeat[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"evaluator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"seedsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seedAcks\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"books\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"funded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"refunded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimable\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"held\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengeWindow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimMany\",\"inputs\":[{\"name\":\"claims\",\"type\":\"tuple[]\",\"internalType\":\"structClaim[]\",\"components\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cohort\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"round\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structCohort\",\"components\":[{\"name\":\"cohort\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"gradientHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"commitCohort\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"round\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cohort_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"gradientHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"custodians\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICustodianSet\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"disputes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"drawRecomputer\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"expire\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"hashOrder\",\"inputs\":[{\"name\":\"o\",\"type\":\"tuple\",\"internalType\":\"structRunOrder\",\"components\":[{\"name\":\"parties\",\"type\":\"tuple\",\"internalType\":\"structParties\",\"components\":[{\"name\":\"builder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sealingKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"datasets\",\"type\":\"tuple[]\",\"internalType\":\"structDatasetUse[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"priceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"training\",\"type\":\"tuple\",\"internalType\":\"structTraining\",\"components\":[{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"schemaHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"modelLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"statsLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"wordBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"clipNormMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"serverRateMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"heParams\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"privacy\",\"type\":\"tuple\",\"internalType\":\"structPrivacy\",\"components\":[{\"name\":\"unit\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epsilonMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deltaPico\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"samplingPpb\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kMin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"colluders\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"validation\",\"type\":\"tuple\",\"internalType\":\"structValidation\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"datasetsWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"computeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"custodyWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"daoFeeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"guaranteedBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxTotalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"deadlines\",\"type\":\"tuple\",\"internalType\":\"structDeadlines\",\"components\":[{\"name\":\"assignBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"attestBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashResult\",\"inputs\":[{\"name\":\"res\",\"type\":\"tuple\",\"internalType\":\"structResult\",\"components\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"roundsCompleted\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"aggregateHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sealedModelCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"scoresRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receiptsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payoutsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashSeedAck\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seedsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"custodian\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isClaimed\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leafOf\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextDeadline\",\"inputs\":[],\"outputs\":[{\"name\":\"earliest\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"open\",\"inputs\":[{\"name\":\"o\",\"type\":\"tuple\",\"internalType\":\"structRunOrder\",\"components\":[{\"name\":\"parties\",\"type\":\"tuple\",\"internalType\":\"structParties\",\"components\":[{\"name\":\"builder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sealingKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"datasets\",\"type\":\"tuple[]\",\"internalType\":\"structDatasetUse[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"priceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"training\",\"type\":\"tuple\",\"internalType\":\"structTraining\",\"components\":[{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"schemaHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"modelLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"statsLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"wordBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"clipNormMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"serverRateMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"heParams\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"privacy\",\"type\":\"tuple\",\"internalType\":\"structPrivacy\",\"components\":[{\"name\":\"unit\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epsilonMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deltaPico\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"samplingPpb\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kMin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"colluders\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"validation\",\"type\":\"tuple\",\"internalType\":\"structValidation\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"datasetsWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"computeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"custodyWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"daoFeeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"guaranteedBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxTotalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"deadlines\",\"type\":\"tuple\",\"internalType\":\"structDeadlines\",\"components\":[{\"name\":\"assignBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"attestBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"validAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openWithPermit\",\"inputs\":[{\"name\":\"o\",\"type\":\"tuple\",\"internalType\":\"structRunOrder\",\"components\":[{\"name\":\"parties\",\"type\":\"tuple\",\"internalType\":\"structParties\",\"components\":[{\"name\":\"builder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sealingKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"datasets\",\"type\":\"tuple[]\",\"internalType\":\"structDatasetUse[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"priceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"training\",\"type\":\"tuple\",\"internalType\":\"structTraining\",\"components\":[{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"schemaHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"modelLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"statsLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"wordBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"clipNormMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"serverRateMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"heParams\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"privacy\",\"type\":\"tuple\",\"internalType\":\"structPrivacy\",\"components\":[{\"name\":\"unit\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epsilonMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deltaPico\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"samplingPpb\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kMin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"colluders\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"validation\",\"type\":\"tuple\",\"internalType\":\"structValidation\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"datasetsWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"computeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"custodyWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"daoFeeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"guaranteedBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxTotalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"deadlines\",\"type\":\"tuple\",\"internalType\":\"structDeadlines\",\"components\":[{\"name\":\"assignBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"attestBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"permitSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"orderSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"propose\",\"inputs\":[{\"name\":\"res\",\"type\":\"tuple\",\"internalType\":\"structResult\",\"components\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"roundsCompleted\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"aggregateHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sealedModelCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"scoresRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receiptsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payoutsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"custodianIndexes\",\"type\":\"uint8[]\",\"internalType\":\"uint8[]\"},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recipient\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registerRecipient\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"recipientHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rules\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRunRules\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"run\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"v\",\"type\":\"tuple\",\"internalType\":\"structRunView\",\"components\":[{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumRunState\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"builder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kMin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"funded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"refunded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastRound\",\"type\":\"int64\",\"internalType\":\"int64\"},{\"name\":\"trainingRounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evaluator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"recomputer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"validationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validationVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seedsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"assignmentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"assignedBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadlines\",\"type\":\"tuple\",\"internalType\":\"structDeadlines\",\"components\":[{\"name\":\"assignBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"attestBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"startsBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challengeEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"roundsCompleted\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"aggregateHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scoresRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receiptsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payoutsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sealedModelCid\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seats\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structSeat[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setChallengeWindow\",\"inputs\":[{\"name\":\"seconds_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setDisputes\",\"inputs\":[{\"name\":\"disputes_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"trainers\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractITrainerRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"voidResult\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawRefund\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"ChallengeWindowSet\",\"inputs\":[{\"name\":\"seconds_\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CohortCommitted\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"round\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"cohort\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"gradientHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DisputesSet\",\"inputs\":[{\"name\":\"disputes\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecipientRegistered\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"recipientHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecomputerDrawn\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"recomputer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RefundRefused\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"builder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ResultProposed\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"result\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structResult\",\"components\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"roundsCompleted\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"aggregateHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sealedModelCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"scoresRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receiptsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payoutsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"challengeEnds\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ResultVoided\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RunAssigned\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"evaluator\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"seedsRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"assignmentHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"startsBy\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"seats\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structSeat[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RunCancelled\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RunExpired\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"state\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumRunState\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RunOpened\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"builder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"coordinator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fundedWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"order\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structRunOrder\",\"components\":[{\"name\":\"parties\",\"type\":\"tuple\",\"internalType\":\"structParties\",\"components\":[{\"name\":\"builder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sealingKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"datasets\",\"type\":\"tuple[]\",\"internalType\":\"structDatasetUse[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"priceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"training\",\"type\":\"tuple\",\"internalType\":\"structTraining\",\"components\":[{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"schemaHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"modelLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"statsLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"wordBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"clipNormMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"serverRateMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"heParams\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"privacy\",\"type\":\"tuple\",\"internalType\":\"structPrivacy\",\"components\":[{\"name\":\"unit\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epsilonMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deltaPico\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"samplingPpb\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kMin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"colluders\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"validation\",\"type\":\"tuple\",\"internalType\":\"structValidation\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"datasetsWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"computeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"custodyWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"daoFeeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"guaranteedBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxTotalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"deadlines\",\"type\":\"tuple\",\"internalType\":\"structDeadlines\",\"components\":[{\"name\":\"assignBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"attestBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RunRefunded\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"builder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RunSettled\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"totalWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"refundedWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyClaimed\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AlreadyDrawn\",\"inputs\":[{\"name\":\"recomputer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadySet\",\"inputs\":[{\"name\":\"current\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadProof\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadRounds\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadState\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumRunState\"}]},{\"type\":\"error\",\"name\":\"ClaimsExceedTotal\",\"inputs\":[{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DrawTooEarly\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"assignedBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EmptyHash\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoRefund\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotBuilder\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotCoordinator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotDisputes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotHolder\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RecipientExists\",\"inputs\":[{\"name\":\"recipientHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"RecomputerMissing\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RoundNotAfter\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"lastRound\",\"type\":\"int64\",\"internalType\":\"int64\"}]},{\"type\":\"error\",\"name\":\"RunExists\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SeatCount\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SeatMismatch\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"earliest\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TotalTooHigh\",\"inputs\":[{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"funded\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TransferShortfall\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownRun\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WindowTooLong\",\"inputs\":[{\"name\":\"seconds_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"most\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongAttempt\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"current\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongEpoch\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"expected\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongToken\",\"inputs\":[{\"name\":\"given\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "RunEscrow",
	Bin: "0x6101e0604052348015610010575f5ffd5b5060405161617838038061617883398101604081905261002f916102f2565b604080518082018252600e81526d5361686d2052756e457363726f7760901b602080830191909152825180840190935260018352603160f81b908301526001600160a01b0380881660805280871660a05280861660c052841660e0528791610096826101ad565b6101a0526100a3816101ad565b6101c0528151602080840191909120610160528151908201206101805246610120526101326101605161018051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b610100525050306101405260017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00556001600160a01b03811661018f57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b610198816101ea565b506101a28161023b565b5050505050506103db565b5f5f829050601f815111156101d7578260405163305a27a960e01b81526004016101869190610380565b80516101e2826103b5565b179392505050565b600a80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b62278d006001600160401b038216111561027c57604051631762a47f60e21b81526001600160401b038216600482015262278d006024820152604401610186565b5f8054600160a01b600160e01b031916600160a01b6001600160401b038416908102919091179091556040519081527fec836c15194d9e05d4882c07fe66c95a53c29ac690c788bcfbb86379089b22f99060200160405180910390a150565b6001600160a01b03811681146102ef575f5ffd5b50565b5f5f5f5f5f5f60c08789031215610307575f5ffd5b8651610312816102db565b6020880151909650610323816102db565b6040880151909550610334816102db565b6060880151909450610345816102db565b6080880151909350610356816102db565b60a08801519092506001600160401b0381168114610372575f5ffd5b809150509295509295509295565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156103d5575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c051615c8a6104ee5f395f613c9701525f613c6c01525f6139c701525f61399f01525f6138fa01525f61392401525f61394e01525f818161034f015281816109660152818161112a015281816113820152818161143f01528181611cab0152818161248f0152612b1801525f818161056801528181610a66015281816116a90152818161177f015281816137270152818161380b015261389901525f61054101525f8181610634015281816107d6015281816111a60152818161126e0152818161244f015281816126b301528181612a6501528181612ad2015281816134e90152613dd10152615c8a5ff3fe608060405234801561000f575f5ffd5b506004361061023f575f3560e01c80638da5cb5b11610135578063da20e587116100b4578063e9acfa7c11610079578063e9acfa7c146105d6578063ed3d15b4146105e9578063ef6ac0f0146105fc578063f2fde38b1461061c578063fc0c546a1461062f575f5ffd5b8063da20e58714610563578063da75c01e1461058a578063e17ff9761461059d578063e3cddd07146105b0578063e86c2ba0146105c3575f5ffd5b8063c4d252f5116100fa578063c4d252f5146104e4578063c6441798146104f7578063cb3e68501461050a578063d4c5b2521461052a578063d60668411461053c575f5ffd5b80638da5cb5b14610434578063987757dd146104455780639da2c40a14610458578063a0e9af161461046b578063b42fad121461047e575f5ffd5b806351586ecb116101c157806371ce413e1161018657806371ce413e146103b757806384b0196e146103ca57806385f5276f146103e5578063861a1412146104085780638973858c14610421575f5ffd5b806351586ecb1461034057806352f6747a1461034a5780636a4bbee2146103895780636f6272821461039c578063715018a6146103af575f5ffd5b80631b300a9a116102075780631b300a9a146102df57806320517984146102f257806331db0c0a1461031257806331f5bfbb146103255780634331ed1f14610338575f5ffd5b806309dc7867146102435780630c0dee70146102695780630ea1ee76146102a457806316337d75146102b957806316b7f9cc146102cc575b5f5ffd5b61025661025136600461447d565b610656565b6040519081526020015b60405180910390f35b61027c6102773660046144d4565b610681565b604080519586526020860194909452928401919091526060830152608082015260a001610260565b6102b76102b23660046144eb565b61070b565b005b6102566102c7366004614561565b6107bd565b6102b76102da3660046144d4565b61081a565b6102b76102ed3660046145dc565b610acb565b6102fa610e06565b6040516001600160401b039091168152602001610260565b6102b7610320366004614630565b610edd565b6102b76103333660046146ba565b611025565b600654610256565b6102fa62278d0081565b6103717f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610260565b6102566103973660046146f8565b6110ee565b6102b76103aa366004614798565b6112af565b6102b76117e9565b6102566103c53660046144d4565b6117fc565b6103d261181b565b6040516102609796959493929190614887565b6103f86103f336600461491d565b61185d565b6040519015158152602001610260565b5f546102fa90600160a01b90046001600160401b031681565b61025661042f36600461494d565b61188e565b600a546001600160a01b0316610371565b6102b76104533660046144d4565b611911565b6102b76104663660046149ac565b611a22565b610256610479366004614a32565b611e99565b61049161048c366004614a7b565b611eaf565b60405161026091905f60a0820190508251825260208301516020830152604083015160408301526001600160401b0360608401511660608301526001600160401b03608084015116608083015292915050565b6102b76104f23660046144d4565b611f67565b6102b76105053660046144d4565b612026565b61051d6105183660046144d4565b612154565b6040516102609190614ab4565b5f54610371906001600160a01b031681565b6103717f000000000000000000000000000000000000000000000000000000000000000081565b6103717f000000000000000000000000000000000000000000000000000000000000000081565b6102b7610598366004614b3d565b6121ed565b6102b76105ab366004614b58565b6121fe565b6102b76105be3660046144d4565b61226a565b6102566105d1366004614bb6565b612321565b6102b76105e43660046144d4565b61232e565b6102566105f7366004614be7565b612489565b61060f61060a3660046144d4565b612518565b6040516102609190614c4c565b6102b761062a3660046144eb565b612917565b6103717f000000000000000000000000000000000000000000000000000000000000000081565b5f60045f6106678888888888612951565b81526020019081526020015f205490505b95945050505050565b5f8181526001602052604081206002810154600382015460048301549193909281906005815460ff1660078111156106bb576106bb614c18565b14806106dc57506006815460ff1660078111156106da576106da614c18565b145b156106fd57836106ec8688614ebe565b6106f69190614ebe565b9250610701565b8591505b5091939590929450565b6107136129b0565b5f546001600160a01b03161561074f575f54604051637076568d60e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b6001600160a01b0381166107765760405163d92e233d60e01b815260040160405180910390fd5b5f80546001600160a01b0319166001600160a01b038316908117825560405190917f7a5c44e4cb4e86437383656fe255c0966ef2ef7871bf4e8ef78c43072ceff8eb91a250565b5f6107c66129dd565b6107cf86612a0b565b90506108127f000000000000000000000000000000000000000000000000000000000000000061080260208901896144eb565b6103a08901358888868989612f19565b610678613043565b6108226129dd565b5f61082c82613069565b90506002815460ff16600781111561084657610846614c18565b1461086e5780546040516318f97f5360e01b815261074691849160ff90911690600401614ed1565b60098101546001600160a01b0316156108ab5760098101546040516303d571bf60e01b81526001600160a01b039091166004820152602401610746565b6007810154600160801b90046001600160401b031643116108fc5760078101546040516374fd0ef360e11b8152436004820152600160801b9091046001600160401b03166024820152604401610746565b80546040805144602082015290810184905261010090910463ffffffff1660608201525f9060800160408051601f1981840301815282825280516020918201205f878152600290925291812060088601546377f463df60e11b855292945090926001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081169363efe8c7be936109aa939092600160201b909204909116908790600401614ee5565b602060405180830381865afa1580156109c5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109e99190614f6e565b6009840180546001600160a01b0319166001600160a01b0383169081179091558454604051929350909161010090910463ffffffff169086907f2df64ca6c5952eff241fc2c3249ebf9bb3325a7652605648b84ef9f70c30a0c5905f90a460405163f435f5a760e01b81526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063f435f5a7906024015f604051808303815f87803b158015610aa7575f5ffd5b505af1158015610ab9573d5f5f3e3d5ffd5b50505050505050610ac8613043565b50565b5f610ad587613069565b60018101549091506001600160a01b03163314610b075760405163f01654df60e01b8152336004820152602401610746565b610b128782886130b3565b6006810154600160801b90046001600160401b0316421115610b6457600681015460405163782ed47960e01b8152600160801b9091046001600160401b03166004820152426024820152604401610746565b60098101546001600160a01b0316610b925760405163fde2b68360e01b815260048101889052602401610746565b5f849003610bcc57604051630274a90b60e21b815260206004820152600660248201526518dbda1bdc9d60d21b6044820152606401610746565b6007810154600160c01b90046001600160401b031663ffffffff86161015610c225784610bf882613164565b60405163123daae960e11b815263ffffffff909216600483015260070b6024820152604401610746565b610c3363ffffffff86166001614f89565b6007820180546001600160c01b0316600160c01b6001600160401b039390931692909202919091179055805460ff1916600317815563ffffffff851615610caa576008810180545f90610c8b9063ffffffff16614fa8565b91906101000a81548163ffffffff021916908363ffffffff1602179055505b6040518060a00160405280858152602001848152602001838152602001436001600160401b03168152602001426001600160401b031681525060035f8981526020019081526020015f205f8863ffffffff1663ffffffff1681526020019081526020015f205f8763ffffffff1663ffffffff1681526020019081526020015f205f820151815f015560208201518160010155604082015181600201556060820151816003015f6101000a8154816001600160401b0302191690836001600160401b0316021790555060808201518160030160086101000a8154816001600160401b0302191690836001600160401b031602179055509050508463ffffffff168663ffffffff16887f7863f270d9f4667053396cc661e2b1c4641e5f8a1d59fd7ebc0a4a14b7fa5ebe878787604051610df5939291909283526020830191909152604082015260600190565b60405180910390a450505050505050565b5f805b600654811015610ed9575f60015f60068481548110610e2a57610e2a614fcc565b905f5260205f20015481526020019081526020015f2090505f60046007811115610e5657610e56614c18565b825460ff166007811115610e6c57610e6c614c18565b14610e8757610e82610e7d83613187565b613226565b610e9d565b6007820154600160401b90046001600160401b03165b90506001600160401b0384161580610ec65750836001600160401b0316816001600160401b0316105b15610ecf578093505b5050600101610e09565b5090565b5f610ee786613069565b9050610ef48682876130b3565b5f829003610f3557604051630274a90b60e21b815260206004820152600d60248201526c0e4cac6d2e0d2cadce890c2e6d609b1b6044820152606401610746565b610f428682868633613247565b610f7457604051636bffc84160e01b81523360048201526024810185905263ffffffff84166044820152606401610746565b5f610f828787878733612951565b5f8181526004602052604090205490915015610fc5575f818152600460208190526040918290205491516345932bdf60e01b815261074692910190815260200190565b5f81815260046020908152604091829020859055815187815263ffffffff8781169282019290925291820185905233919088169089907f2cbac2595e43e8af1f29c8bd18c4d1a455e18a0ae219091fb38c37a6fe3cf6f990606001610df5565b61102d6129dd565b5f5b818110156110e1573683838381811061104a5761104a614fcc565b905060200281019061105c9190614fe0565b80355f90815260056020908152604080832082850135600881901c8552925290912054919250600160ff9091161b161561109657506110d9565b6110d7813560208301356110b060608501604086016144eb565b60608501356110c560a0870160808801614ffe565b6110d260a0880188615017565b613386565b505b60010161102f565b506110ea613043565b5050565b5f6110f76129dd565b61110087612a0b565b90505f61111060208901896144eb565b604051635704601960e11b81529091506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063ae08c03290611165908490869089908990600401615084565b5f6040518083038186803b15801561117b575f5ffd5b505afa15801561118d573d5f5f3e3d5ffd5b505050505f5f5f61119e898961351b565b9250925092507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d505accf85308e6103000160a001358e8888886040518863ffffffff1660e01b815260040161124097969594939291906001600160a01b0397881681529590961660208601526040850193909352606084019190915260ff16608083015260a082015260c081019190915260e00190565b5f604051808303815f87803b158015611257575f5ffd5b505af1925050508015611268575060015b506112997f0000000000000000000000000000000000000000000000000000000000000000856103a08e013561357d565b505050506112a5613043565b9695505050505050565b6112b76129dd565b5f6112c188613069565b60018101549091506001600160a01b031633146112f35760405163f01654df60e01b8152336004820152602401610746565b6112fd888261360d565b5f84900361133a57604051630274a90b60e21b81526020600482015260096024820152681cd959591cd49bdbdd60ba1b6044820152606401610746565b61134488826136f6565b80545f90829060019061136190610100900463ffffffff16614fa8565b91906101000a81548163ffffffff021916908363ffffffff160217905590507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166342cfbd206113b76138ee565b845460405160e084901b6001600160e01b03191681526113f292918e918791600160281b900463ffffffff16908c908c908c9060040161514d565b5f6040518083038186803b158015611408575f5ffd5b505afa15801561141a573d5f5f3e3d5ffd5b50505050611429898989613a1c565b8154600183015460405163bceb1a0760e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b039081169363bceb1a07936114a0938e938e938e93600160481b90910482169291811691600160c01b90910463ffffffff1690600401615200565b5f6040518083038186803b1580156114b6575f5ffd5b505afa1580156114c8573d5f5f3e3d5ffd5b5050835460ff1916600217845550506040805160808101825260068401546001600160401b038082168352600160401b820481166020840152600160801b8204811693830193909352600160c01b9004909116606082015261152a9082613b9e565b60078301805467ffffffffffffffff19166001600160401b0392909216919091179055600882018054640100000000600160c01b031916600160201b6001600160a01b038916021790556009820180546001600160a01b0319169055600b82018590556040516115a8908a9083908b908b908b908b9060200161524c565b6040516020818303038152906040528051906020012082600c0181905550438260070160106101000a8154816001600160401b0302191690836001600160401b031602179055505f8260070160186101000a8154816001600160401b0302191690836001600160401b031602179055505f826008015f6101000a81548163ffffffff021916908363ffffffff1602179055508063ffffffff16897fdc4766c2108e7ed7f6ef2e8c2291043bde7c5942ef6ba8e8c85cead6d4e4143d888886600c0154876007015f9054906101000a90046001600160401b03168e8e6040516116959695949392919061528f565b60405180910390a35f5b8781101561175f577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663f435f5a78a8a848181106116e8576116e8614fcc565b905060600201604001602081019061170091906144eb565b6040516001600160e01b031960e084901b1681526001600160a01b0390911660048201526024015f604051808303815f87803b15801561173e575f5ffd5b505af1158015611750573d5f5f3e3d5ffd5b5050505080600101905061169f565b5060405163f435f5a760e01b81526001600160a01b0387811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063f435f5a7906024015f604051808303815f87803b1580156117c0575f5ffd5b505af11580156117d2573d5f5f3e3d5ffd5b5050505050506117e0613043565b50505050505050565b6117f16129b0565b6117fa5f613c14565b565b6006818154811061180b575f80fd5b5f91825260209091200154905081565b5f6060805f5f5f606061182c613c65565b611834613c90565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f828152600560209081526040808320600885901c8452909152812054600160ff84161b1615155b90505b92915050565b60408051306020808301919091524682840152606082019790975260808101959095526001600160a01b039390931660a085015260c084019190915260ff1660e080840191909152815180840390910181526101008301825280519084012061012080840191909152815180840390910181526101409092019052805191012090565b6119196129dd565b5f61192382613069565b90506004815460ff16600781111561193d5761193d614c18565b146119655780546040516318f97f5360e01b815261074691849160ff90911690600401614ed1565b6007810154600160401b90046001600160401b03164210156119b757600781015460405163839aae0b60e01b8152600160401b9091046001600160401b03166004820152426024820152604401610746565b6005810154600282015483917fc7d47363b1a54d1e3f7f86d201dcfe8194730755d468896f1120fbf92695e63b916119f0908290614ebe565b6040805192835260208301919091520160405180910390a2611a19828260058460050154613cbb565b50610ac8613043565b611a2a6129dd565b5f611a358635613069565b90506003815460ff166007811115611a4f57611a4f614c18565b14611a785780546040516318f97f5360e01b81526107469188359160ff90911690600401614ed1565b6006810154600160c01b90046001600160401b0316421115611aca57600681015460405163782ed47960e01b8152600160c01b9091046001600160401b03166004820152426024820152604401610746565b8054610100900463ffffffff16611ae760408801602089016152eb565b63ffffffff1614611b3457611b0260408701602088016152eb565b815460405163b712a72960e01b815263ffffffff92831660048201526101009091049091166024820152604401610746565b8054600160281b900463ffffffff16611b5360608801604089016152eb565b63ffffffff1614611ba257611b6e60608701604088016152eb565b8154604051636112d25360e01b815263ffffffff9283166004820152600160281b9091049091166024820152604401610746565b600881015460018201545f9163ffffffff908116600160a01b9092041610611bd457600882015463ffffffff16611be7565b6001820154600160a01b900463ffffffff165b63ffffffff169050611bff60808801606089016152eb565b63ffffffff161580611c25575080611c1d6080890160608a016152eb565b63ffffffff16115b15611c6357611c3a60808801606089016152eb565b6040516305d049db60e31b815263ffffffff909116600482015260248101829052604401610746565b81600201548761014001351115611ca1576002820154604051636b958b0160e01b815261014089013560048201526024810191909152604401610746565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663b83f5093611ce060608a0160408b016152eb565b611ce98a612321565b898989896040518763ffffffff1660e01b8152600401611d0e96959493929190615304565b5f6040518083038186803b158015611d24575f5ffd5b505afa158015611d36573d5f5f3e3d5ffd5b5050835460ff1916600417845550505f54611d62906001600160401b03600160a01b9091041642614f89565b6007830180546001600160401b0392909216600160401b026fffffffffffffffff000000000000000019909216919091179055611da560808801606089016152eb565b600d8301805463ffffffff191663ffffffff929092169190911790556080870135600e83015560a0870135600f83015560e0870135601083015561010087013560118301556101208701356012830155611e0260c0880188615374565b6013840191611e1291908361542c565b506101408701356005830155611e2e60408801602089016152eb565b63ffffffff16875f01357fed5fb808814f9ed9039275b015f3b37af46ee4843b92bf4d4e5bed87363ab4a4898560070160089054906101000a90046001600160401b0316604051611e809291906154e5565b60405180910390a35050611e92613043565b5050505050565b5f6112a5611eaa8787878787613eac565b613f10565b611eee6040518060a001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f6001600160401b031681525090565b505f83815260036020818152604080842063ffffffff80881686529083528185209086168552825292839020835160a081018552815481526001820154928101929092526002810154938201939093529101546001600160401b038082166060840152600160401b9091041660808201525b9392505050565b611f6f6129dd565b5f611f7982613069565b8054909150600160481b90046001600160a01b03163314611faf57604051630f95021360e01b8152336004820152602401610746565b6001815460ff166007811115611fc757611fc7614c18565b14611fef5780546040516318f97f5360e01b815261074691849160ff90911690600401614ed1565b60405182907f91bcdabb507342623a3247f0742d8ea20c480833e09f9377cb8e7babd04ce7c5905f90a2611a19828260065f613cbb565b61202e6129dd565b5f61203882613069565b805490915060ff16600181600781111561205457612054614c18565b141580156120745750600281600781111561207157612071614c18565b14155b80156120925750600381600781111561208f5761208f614c18565b14155b156120b45782816040516318f97f5360e01b8152600401610746929190614ed1565b5f6120be83613187565b9050806001600160401b03164211612104576120d981613226565b60405163839aae0b60e01b81526001600160401b039091166004820152426024820152604401610746565b837f7ce6cb378c7603100924f0eff5adf6e940460fb8fb0f74cb21acae760a80dd148360405161213491906155bf565b60405180910390a2612149848460065f613cbb565b505050610ac8613043565b606060025f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b828210156121e2575f84815260209081902060408051606081018252600286029092018054835260019081015463ffffffff811684860152600160201b90046001600160a01b0316918301919091529083529092019101612186565b505050509050919050565b6121f56129b0565b610ac881613f3c565b6122066129dd565b5f87815260056020908152604080832060088a901c8452909152902054600160ff88161b1615612253576040516326a0d32960e01b81526004810188905260248101879052604401610746565b61226287878787878787613386565b6117e0613043565b6122726129dd565b5f546001600160a01b0316331461229e57604051632d291b9960e21b8152336004820152602401610746565b5f6122a882613069565b90506004815460ff1660078111156122c2576122c2614c18565b146122ea5780546040516318f97f5360e01b815261074691849160ff90911690600401614ed1565b60405182907f5cb44385a83800f146bca09cd71208e7c21dc2a1a1170430e341d374dd8c28c5905f90a2611a19828260065f613cbb565b5f611888611eaa83613fdd565b6123366129dd565b5f61234082613069565b90506005815460ff16600781111561235a5761235a614c18565b1415801561237e57506006815460ff16600781111561237b5761237b614c18565b14155b156123a65780546040516318f97f5360e01b815261074691849160ff90911690600401614ed1565b5f8160040154826005015483600201546123c09190614ebe565b6123ca9190614ebe565b9050805f036123ef5760405163144bc35d60e21b815260048101849052602401610746565b600482018190558154604051828152600160481b9091046001600160a01b03169084907f625c565e66e8319a0bc605c4e9a762ef5ef0fa7ddc1e49d3b1dedf687d38a14d9060200160405180910390a3815461247f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811691600160481b90041683614120565b5050610ac8613043565b5f6118887f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a6d635ea846040518263ffffffff1660e01b81526004016124d99190615a72565b602060405180830381865afa1580156124f4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611eaa9190615a84565b604080516103e0810182525f80825260208083018290528284018290526060808401839052608080850184905260a0850184905260c0850184905260e08501849052610100850184905261012085018490526101408501849052610160850184905261018085018490526101a085018490526101c085018490526101e0850184905261020085018490526102208501849052610240850184905261026085018490526102808501849052855190810186528381528083018490528086018490528082018490526102a08501526102c084018390526102e08401839052610300840183905261032084018390526103408401839052610360840183905261038084018390526103a084018390526103c084015284825260019052919091208054829060ff16600781111561264d5761264d614c18565b9081600781111561266057612660614c18565b905250805463ffffffff61010082041660208401526001600160a01b03600160481b82048116604085015260018301541660608401525f9060ff1660078111156126ac576126ac614c18565b146126d7577f00000000000000000000000000000000000000000000000000000000000000006126d9565b5f5b6001600160a01b03166080830152805463ffffffff600160281b909104811660a08401526001820154600160a01b8104821660c0850152600160c01b90041660e0830152600281015461010083015260038101546101208301526004810154610140830152600581015461016083015261275281613164565b600790810b610180840152600882015463ffffffff8082166101a08601526001600160a01b03600160201b90920482166101c086015260098401549182166101e0860152600a840154610200860152600160a01b9091048116610220850152600b830154610240850152600c830154610260850152908201546001600160401b03600160801b80830482166102808701526040805160808101825260068701548085168252600160401b80820486166020840152938104851692820192909252600160c01b909104831660608201526102a08701528183166102c0870152909104166102e0840152600d82015416610300830152600e810154610320830152600f8101546103408301526010810154610360830152601181015461038083015260128101546103a083015260138101805461288c906153b6565b80601f01602080910402602001604051908101604052809291908181526020018280546128b8906153b6565b80156129035780601f106128da57610100808354040283529160200191612903565b820191905f5260205f20905b8154815290600101906020018083116128e657829003601f168201915b5050505050826103c0018190525050919050565b61291f6129b0565b6001600160a01b03811661294857604051631e4fbdf760e01b81525f6004820152602401610746565b610ac881613c14565b604080516020810187905263ffffffff808716928201929092526060810185905290831660808201526001600160a01b03821660a08201525f9060c0015b60405160208183030381529060405280519060200120905095945050505050565b600a546001600160a01b031633146117fa5760405163118cdaa760e01b8152336004820152602401610746565b6129e5614155565b60027f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055565b5f612a1582612489565b90505f5f8281526001602052604090205460ff166007811115612a3a57612a3a614c18565b14612a5b57604051632c4b81bd60e11b815260048101829052602401610746565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016612a9560808401606085016144eb565b6001600160a01b031614612b0157612ab360808301606084016144eb565b604051632d6ac12760e01b81526001600160a01b0391821660048201527f00000000000000000000000000000000000000000000000000000000000000009091166024820152604401610746565b604051636440427d60e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636440427d90612b4d908590600401615a72565b5f6040518083038186803b158015612b63575f5ffd5b505afa158015612b75573d5f5f3e3d5ffd5b5050505f828152600160208190526040909120805460ff191690911781559050612ba560a08401608085016152eb565b815463ffffffff91909116600160281b0268ffffffff000000000019909116178155612bd460208401846144eb565b81546001600160a01b0391909116600160481b027fffffff0000000000000000000000000000000000000000ffffffffffffffffff909116178155612c1f60608401604085016144eb565b6001820180546001600160a01b0319166001600160a01b0392909216919091179055612c53610120840161010085016152eb565b60018201805463ffffffff92909216600160a01b0263ffffffff60a01b19909216919091179055612c8c6102c084016102a085016152eb565b60018201805463ffffffff92909216600160c01b0263ffffffff60c01b199092169190911790556103a083013560028201556103c0830160068201612cd18282615a9b565b50612ce6905061040084016103e08501614b3d565b60078201805467ffffffffffffffff19166001600160401b0392909216919091179055612d176102e0840184615b6b565b35600a820155612d2b6102e0840184615b6b565b612d3c9060408101906020016152eb565b60098201805463ffffffff92909216600160a01b0263ffffffff60a01b199092169190911790555f828152600260205260408120905b612d7f60a0860186615b7f565b9050811015612e6657816040518060600160405280878060a00190612da49190615b7f565b85818110612db457612db4614fcc565b905060a002015f01358152602001878060a00190612dd29190615b7f565b85818110612de257612de2614fcc565b905060a002016020016020810190612dfa91906152eb565b63ffffffff90811682525f60209283018190528454600181810187559582529083902084516002909202019081559183015191840180546040909401516001600160a01b0316600160201b026001600160c01b0319909416929091169190911791909117905501612d72565b50600680546001810182557ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f01849055545f84815260076020526040902055612eb560608501604086016144eb565b6001600160a01b0316612ecb60208601866144eb565b6001600160a01b0316847ff1229692d78a664bcec696c59911c246b51761982860c1d474ca7a5f5a00623d856002015488604051612f0a929190615bc3565b60405180910390a45050919050565b6040516370a0823160e01b81523060048201525f906001600160a01b038a16906370a0823190602401602060405180830381865afa158015612f5d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f819190615a84565b90505f5f5f612f90868661351b565b6040516377aadf6360e11b81526001600160a01b038f81166004830152306024830152604482018f9052606482018e9052608482018d905260a482018c905260ff851660c483015260e4820184905261010482018390529396509194509250908d169063ef55bec690610124015f604051808303815f87803b158015613014575f5ffd5b505af1158015613026573d5f5f3e3d5ffd5b505050506130358c858c614197565b505050505050505050505050565b60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055565b5f81815260016020526040812090815460ff16600781111561308d5761308d614c18565b036130ae57604051630a76b95160e11b815260048101839052602401610746565b919050565b6002825460ff1660078111156130cb576130cb614c18565b141580156130ef57506003825460ff1660078111156130ec576130ec614c18565b14155b156131175781546040516318f97f5360e01b815261074691859160ff90911690600401614ed1565b815463ffffffff828116610100909204161461315f57815460405163b712a72960e01b815263ffffffff80841660048301526101009092049091166024820152604401610746565b505050565b60078101545f9061188890600190600160c01b90046001600160401b0316615bdb565b5f6001825460ff1660078111156131a0576131a0614c18565b036131b65750600601546001600160401b031690565b6002825460ff1660078111156131ce576131ce614c18565b036131e45750600701546001600160401b031690565b600882015463ffffffff161561320e576006820154600160c01b90046001600160401b0316611888565b5060060154600160801b90046001600160401b031690565b5f6001600160401b0382811614610ed957613242826001614f89565b611888565b5f84600a01548414801561326e5750600985015463ffffffff848116600160a01b90920416145b156132ae5760088501546001600160a01b03838116600160201b9092041614806132a7575060098501546001600160a01b038381169116145b9050610678565b5f868152600260205260408120905b815481101561337957858282815481106132d9576132d9614fcc565b905f5260205f2090600202015f015403613371578463ffffffff1682828154811061330657613306614fcc565b5f91825260209091206001600290920201015463ffffffff161480156133685750836001600160a01b031682828154811061334357613343614fcc565b5f918252602090912060029091020160010154600160201b90046001600160a01b0316145b92505050610678565b6001016132bd565b505f979650505050505050565b5f61339088613069565b90506005815460ff1660078111156133aa576133aa614c18565b146133d25780546040516318f97f5360e01b8152610746918a9160ff90911690600401614ed1565b6133ee838383601201546133e98c8c8c8c8c61188e565b614237565b61341557604051631f1b9d2d60e11b81526004810189905260248101889052604401610746565b5f8582600301546134269190615c0a565b9050816005015481111561345d576005820154604051631b91c8f960e21b8152610746918391600401918252602082015260400190565b5f89815260056020908152604080832060088c901c845290915290208054600160ff8b161b179055600382018190556040805187815260ff871660208201526001600160a01b038916918a918c917fddc54ecf40e37582d00824904ab36c615ea1587eaef0db64e2c334448ef85f0f910160405180910390a48515613510576135106001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168888614120565b505050505050505050565b5f5f5f836041811461353d5760408114613556575f92505f91505f9350613575565b853592506020860135915060408601355f1a9350613575565b602086013560ff81901c601b019450863593506001600160ff1b031691505b509250925092565b6040516370a0823160e01b81523060048201525f906001600160a01b038516906370a0823190602401602060405180830381865afa1580156135c1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906135e59190615a84565b90506135fc6001600160a01b03851684308561424e565b613607848284614197565b50505050565b5f6001825460ff16600781111561362657613626614c18565b0361363f575060068101546001600160401b03166136bb565b6002825460ff16600781111561365757613657614c18565b148061367857506003825460ff16600781111561367657613676614c18565b145b1561369857506006810154600160801b90046001600160401b03166136bb565b81546040516318f97f5360e01b815261074691859160ff90911690600401614ed1565b806001600160401b031642111561315f5760405163782ed47960e01b81526001600160401b0382166004820152426024820152604401610746565b8054610100900463ffffffff165f0361370d575050565b5f828152600260205260408120905b81548110156137de577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632f6c493c83838154811061376657613766614fcc565b5f91825260209091206002909102016001015460405160e083901b6001600160e01b0319168152600160201b9091046001600160a01b031660048201526024015f604051808303815f87803b1580156137bd575f5ffd5b505af11580156137cf573d5f5f3e3d5ffd5b5050505080600101905061371c565b506008820154604051630bdb124f60e21b8152600160201b9091046001600160a01b0390811660048301527f00000000000000000000000000000000000000000000000000000000000000001690632f6c493c906024015f604051808303815f87803b15801561384c575f5ffd5b505af115801561385e573d5f5f3e3d5ffd5b5050505060098201546001600160a01b03161561315f576009820154604051630bdb124f60e21b81526001600160a01b0391821660048201527f000000000000000000000000000000000000000000000000000000000000000090911690632f6c493c906024015f604051808303815f87803b1580156138dc575f5ffd5b505af11580156117e0573d5f5f3e3d5ffd5b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561394657507f000000000000000000000000000000000000000000000000000000000000000046145b1561397057507f000000000000000000000000000000000000000000000000000000000000000090565b613a17604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b905090565b5f83815260026020526040902080548214613a575780546040516356b0227f60e11b8152610746918491600401918252602082015260400190565b5f5b82811015611e9257818181548110613a7357613a73614fcc565b905f5260205f2090600202015f0154848483818110613a9457613a94614fcc565b9050606002015f0135141580613b035750818181548110613ab757613ab7614fcc565b5f91825260209091206001600290920201015463ffffffff16848483818110613ae257613ae2614fcc565b9050606002016020016020810190613afa91906152eb565b63ffffffff1614155b15613b2457604051633b16e52d60e21b815260048101829052602401610746565b838382818110613b3657613b36614fcc565b9050606002016040016020810190613b4e91906144eb565b828281548110613b6057613b60614fcc565b905f5260205f20906002020160010160046101000a8154816001600160a01b0302191690836001600160a01b03160217905550806001019050613a59565b5f8163ffffffff16600103613bb857506020820151611888565b825160208401515f91613bca91615c1d565b613bdd906001600160401b031642615c0a565b9050613c0c84604001516001600160401b0316613c0786602001516001600160401b031684614284565b614293565b949350505050565b600a80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b6060613a177f00000000000000000000000000000000000000000000000000000000000000006142a2565b6060613a177f00000000000000000000000000000000000000000000000000000000000000006142a2565b5f818460020154613ccc9190614ebe565b84549091508390859060ff19166001836007811115613ced57613ced614c18565b0217905550600584018290555f8581526007602052604081205460068054919291613d1a90600190614ebe565b81548110613d2a57613d2a614fcc565b905f5260205f2001549050806006600184613d459190614ebe565b81548110613d5557613d55614fcc565b5f9182526020808320909101929092558281526007909152604090208290556006805480613d8557613d85615c3c565b5f828152602080822083015f19908101839055909201909255888252600790526040812055613db487876136f6565b82156117e057600486018390558554613e01906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811691600160481b900416856142df565b15613e54578554604051848152600160481b9091046001600160a01b03169088907f625c565e66e8319a0bc605c4e9a762ef5ef0fa7ddc1e49d3b1dedf687d38a14d9060200160405180910390a36117e0565b5f60048701558554604051848152600160481b9091046001600160a01b03169088907f253eda82912b4e03d98a3d58ff9404aa53da12e10bfa30ea1cb46e02a68e7fb49060200160405180910390a350505050505050565b604080517fe583dfffceed0c387bdab08d0300528549145c6a6162e173fbb2f6683d015500602082015290810186905263ffffffff80861660608301528416608082015260a081018390526001600160a01b03821660c08201525f9060e00161298f565b5f611888613f1c6138ee565b8360405161190160f01b8152600281019290925260228201526042902090565b62278d006001600160401b0382161115613f7d57604051631762a47f60e21b81526001600160401b038216600482015262278d006024820152604401610746565b5f805467ffffffffffffffff60a01b1916600160a01b6001600160401b038416908102919091179091556040519081527fec836c15194d9e05d4882c07fe66c95a53c29ac690c788bcfbb86379089b22f99060200160405180910390a150565b5f7f2611c5d8da0ceb82e13a1ca84d1a216a13c34115cb4a6d322e0d505306a57f91823561401160408501602086016152eb565b61402160608601604087016152eb565b61403160808701606088016152eb565b608087013560a088013561404860c08a018a615374565b604051614056929190615c50565b60408051918290038220602083019990995281019690965263ffffffff94851660608701529284166080860152921660a084015260c083019190915260e08201526101008101919091526101200160408051601f1981840301815282825260e0850135602084015261010085013591830191909152610120840135606083015261014084013560808301529060a00160408051601f19818403018152908290526141039291602001615c76565b604051602081830303815290604052805190602001209050919050565b61412d83838360016142e8565b61315f57604051635274afe760e01b81526001600160a01b0384166004820152602401610746565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00546002036117fa57604051633ee5aeb560e01b815260040160405180910390fd5b6040516370a0823160e01b81523060048201525f9083906001600160a01b038616906370a0823190602401602060405180830381865afa1580156141dd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906142019190615a84565b61420b9190614ebe565b9050818114613607576040516302ba9edf60e61b81526004810183905260248101829052604401610746565b5f8261424486868561434a565b1495945050505050565b61425c84848484600161438b565b61360757604051635274afe760e01b81526001600160a01b0385166004820152602401610746565b5f828218828411028218611885565b5f828218828410028218611885565b60605f6142ae836143f8565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f613c0c8484845f5b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661433e578383151615614332573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f81815b84811015614382576143788287878481811061436c5761436c614fcc565b9050602002013561441f565b915060010161434e565b50949350505050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166143e75783831516156143db573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f60ff8216601f81111561188857604051632cd44ac360e21b815260040160405180910390fd5b5f818310614439575f828152602084905260409020611885565b5f838152602083905260409020611885565b803563ffffffff811681146130ae575f5ffd5b6001600160a01b0381168114610ac8575f5ffd5b80356130ae8161445e565b5f5f5f5f5f60a08688031215614491575f5ffd5b853594506144a16020870161444b565b9350604086013592506144b66060870161444b565b915060808601356144c68161445e565b809150509295509295909350565b5f602082840312156144e4575f5ffd5b5035919050565b5f602082840312156144fb575f5ffd5b8135611f608161445e565b5f6104608284031215614517575f5ffd5b50919050565b5f5f83601f84011261452d575f5ffd5b5081356001600160401b03811115614543575f5ffd5b60208301915083602082850101111561455a575f5ffd5b9250929050565b5f5f5f5f5f60808688031215614575575f5ffd5b85356001600160401b0381111561458a575f5ffd5b61459688828901614506565b955050602086013593506040860135925060608601356001600160401b038111156145bf575f5ffd5b6145cb8882890161451d565b969995985093965092949392505050565b5f5f5f5f5f5f60c087890312156145f1575f5ffd5b863595506146016020880161444b565b945061460f6040880161444b565b959894975094956060810135955060808101359460a0909101359350915050565b5f5f5f5f5f60a08688031215614644575f5ffd5b853594506146546020870161444b565b9350604086013592506146696060870161444b565b949793965091946080013592915050565b5f5f83601f84011261468a575f5ffd5b5081356001600160401b038111156146a0575f5ffd5b6020830191508360208260051b850101111561455a575f5ffd5b5f5f602083850312156146cb575f5ffd5b82356001600160401b038111156146e0575f5ffd5b6146ec8582860161467a565b90969095509350505050565b5f5f5f5f5f5f6080878903121561470d575f5ffd5b86356001600160401b03811115614722575f5ffd5b61472e89828a01614506565b9650506020870135945060408701356001600160401b03811115614750575f5ffd5b61475c89828a0161451d565b90955093505060608701356001600160401b0381111561477a575f5ffd5b61478689828a0161451d565b979a9699509497509295939492505050565b5f5f5f5f5f5f5f60a0888a0312156147ae575f5ffd5b8735965060208801356001600160401b038111156147ca575f5ffd5b8801601f81018a136147da575f5ffd5b80356001600160401b038111156147ef575f5ffd5b8a6020606083028401011115614803575f5ffd5b6020919091019650945061481960408901614472565b93506060880135925060808801356001600160401b0381111561483a575f5ffd5b6148468a828b0161467a565b989b979a50959850939692959293505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f6148a560e0830189614859565b82810360408401526148b78189614859565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b8181101561490c5783518352602093840193909201916001016148ee565b50909b9a5050505050505050505050565b5f5f6040838503121561492e575f5ffd5b50508035926020909101359150565b803560ff811681146130ae575f5ffd5b5f5f5f5f5f60a08688031215614961575f5ffd5b8535945060208601359350604086013561497a8161445e565b92506060860135915061498f6080870161493d565b90509295509295909350565b5f6101608284031215614517575f5ffd5b5f5f5f5f5f606086880312156149c0575f5ffd5b85356001600160401b038111156149d5575f5ffd5b6149e18882890161499b565b95505060208601356001600160401b038111156149fc575f5ffd5b614a088882890161467a565b90955093505060408601356001600160401b03811115614a26575f5ffd5b6145cb8882890161467a565b5f5f5f5f5f60a08688031215614a46575f5ffd5b85359450614a566020870161444b565b9350614a646040870161444b565b92506060860135915060808601356144c68161445e565b5f5f5f60608486031215614a8d575f5ffd5b83359250614a9d6020850161444b565b9150614aab6040850161444b565b90509250925092565b602080825282518282018190525f918401906040840190835b81811015614b135783518051845260208082015163ffffffff16818601526040918201516001600160a01b03169185019190915290930192606090920191600101614acd565b509095945050505050565b6001600160401b0381168114610ac8575f5ffd5b80356130ae81614b1e565b5f60208284031215614b4d575f5ffd5b8135611f6081614b1e565b5f5f5f5f5f5f5f60c0888a031215614b6e575f5ffd5b87359650602088013595506040880135614b878161445e565b945060608801359350614b9c6080890161493d565b925060a08801356001600160401b0381111561483a575f5ffd5b5f60208284031215614bc6575f5ffd5b81356001600160401b03811115614bdb575f5ffd5b613c0c8482850161499b565b5f60208284031215614bf7575f5ffd5b81356001600160401b03811115614c0c575f5ffd5b613c0c84828501614506565b634e487b7160e01b5f52602160045260245ffd5b60088110614c4857634e487b7160e01b5f52602160045260245ffd5b9052565b60208152614c5e602082018351614c2c565b5f6020830151614c76604084018263ffffffff169052565b5060408301516001600160a01b03811660608401525060608301516001600160a01b03811660808401525060808301516001600160a01b03811660a08401525060a083015163ffffffff811660c08401525060c083015163ffffffff811660e08401525060e083015163ffffffff811661010084015250610100830151610120830152610120830151610140830152610140830151610160830152610160830151610180830152610180830151614d336101a084018260070b9052565b506101a083015163ffffffff81166101c0840152506101c08301516001600160a01b0381166101e0840152506101e08301516001600160a01b03811661020084015250610200830151610220830152610220830151614d9b61024084018263ffffffff169052565b50610240830151610260830152610260830151610280830152610280830151614dd06102a08401826001600160401b03169052565b506102a083015180516001600160401b039081166102c0850152602082015181166102e085015260408201518116610300850152606082015116610320840152506102c08301516001600160401b038116610340840152506102e08301516001600160401b0381166103608401525061030083015163ffffffff8116610380840152506103208301516103a08301526103408301516103c08301526103608301516103e08301526103808301516104008301526103a08301516104208301526103c083015161044080840152613c0c610460840182614859565b634e487b7160e01b5f52601160045260245ffd5b8181038181111561188857611888614eaa565b82815260408101611f606020830184614c2c565b606080825284549082018190525f8581526020812090916080840190835b81811015614f46578354835260018085015463ffffffff81166020808701919091521c6001600160a01b0316604085015260029094019360609093019201614f03565b50506001600160a01b03861660208501529150614f609050565b826040830152949350505050565b5f60208284031215614f7e575f5ffd5b8151611f608161445e565b6001600160401b03818116838216019081111561188857611888614eaa565b5f63ffffffff821663ffffffff8103614fc357614fc3614eaa565b60010192915050565b634e487b7160e01b5f52603260045260245ffd5b5f823560be19833603018112614ff4575f5ffd5b9190910192915050565b5f6020828403121561500e575f5ffd5b6118858261493d565b5f5f8335601e1984360301811261502c575f5ffd5b8301803591506001600160401b03821115615045575f5ffd5b6020019150600581901b360382131561455a575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b60018060a01b0385168152836020820152606060408201525f6112a560608301848661505c565b5f5f8335601e198436030181126150c0575f5ffd5b83016020810192503590506001600160401b038111156150de575f5ffd5b80360382131561455a575f5ffd5b5f8383855260208501945060208460051b820101835f5b8681101561514157838303601f1901885261511e82876150ab565b61512985828461505c565b60209a8b019a90955093909301925050600101615103565b50909695505050505050565b87815286602082015263ffffffff8616604082015263ffffffff8516606082015283608082015260c060a08201525f61518a60c0830184866150ec565b9998505050505050505050565b8183526020830192505f815f5b848110156151f6578135865263ffffffff6151c16020840161444b565b16602087015260408201356151d58161445e565b6001600160a01b0316604087015260609586019591909101906001016151a4565b5093949350505050565b60a081525f61521360a08301888a615197565b6001600160a01b03968716602084015294861660408301525091909316606082015263ffffffff90921660809092019190915292915050565b86815263ffffffff8616602082015260a060408201525f61527160a083018688615197565b6001600160a01b039490941660608301525060800152949350505050565b60018060a01b03871681528560208201528460408201526001600160401b038416606082015260a060808201525f6152cb60a083018486615197565b98975050505050505050565b634e487b7160e01b5f52604160045260245ffd5b5f602082840312156152fb575f5ffd5b6118858261444b565b63ffffffff871681526020810186905260806040820181905281018490525f8560a08301825b878110156153525760ff61533d8461493d565b1682526020928301929091019060010161532a565b5083810360608501526153668186886150ec565b9a9950505050505050505050565b5f5f8335601e19843603018112615389575f5ffd5b8301803591506001600160401b038211156153a2575f5ffd5b60200191503681900382131561455a575f5ffd5b600181811c908216806153ca57607f821691505b60208210810361451757634e487b7160e01b5f52602260045260245ffd5b601f82111561315f57805f5260205f20601f840160051c8101602085101561540d5750805b601f840160051c820191505b81811015611e92575f8155600101615419565b6001600160401b03831115615443576154436152d7565b6154578361545183546153b6565b836153e8565b5f601f841160018114615488575f85156154715750838201355b5f19600387901b1c1916600186901b178355611e92565b5f83815260208120601f198716915b828110156154b75786850135825560209485019460019092019101615497565b50868210156154d3575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b60408082528335908201525f6154fd6020850161444b565b63ffffffff1660608301526155146040850161444b565b63ffffffff16608083015261552b6060850161444b565b63ffffffff811660a084015250608084013560c08381019190915260a085013560e084015261555c908501856150ab565b6101606101008501526155746101a08501828461505c565b60e08701356101208681019190915261010088013561014080880191909152908801356101608701528701356101808601526001600160401b03861660208601529250611f60915050565b602081016118888284614c2c565b5f5f8335601e198436030181126155e2575f5ffd5b83016020810192503590506001600160401b03811115615600575f5ffd5b60a08102360382131561455a575f5ffd5b8183526020830192505f815f5b848110156151f6578135865263ffffffff61563b6020840161444b565b166020870152604082013561564f81614b1e565b6001600160401b03166040870152606082013561566b81614b1e565b6001600160401b031660608701526080828101359087015260a0958601959091019060010161561e565b80358252602080820135908301526156af6040820161444b565b63ffffffff1660408301526156c660608201614b32565b6001600160401b031660608301526156e060808201614b32565b6001600160401b031660808301526156fa60a0820161493d565b60ff1660a083015261570e60c08201614b32565b6001600160401b031660c083015261572860e08201614b32565b6001600160401b031660e0830152615743610100820161493d565b60ff16610100830152615759610120820161493d565b60ff8116610120840152505050565b60ff6157738261493d565b168252602081013561578481614b1e565b6001600160401b0316602083015260408101356157a081614b1e565b6001600160401b0316604083015260608101356157bc81614b1e565b6001600160401b031660608301526157d66080820161444b565b63ffffffff1660808301526157ed60a0820161444b565b63ffffffff1660a083015261580460c0820161444b565b63ffffffff811660c0840152505050565b5f8235609e19833603018112615829575f5ffd5b90910192915050565b803582525f63ffffffff6158486020840161444b565b1660208401526040828101359084015261586560608301836150ab565b60a0606086015261587a60a08601828461505c565b915050608083013561588b81614b1e565b6001600160401b0381166080860152508091505092915050565b80358252602080820135908301526040808201359083015260608082013590830152608081013561ffff81168082146158dc575f5ffd5b60808401525060a090810135910152565b80356158f881614b1e565b6001600160401b03168252602081013561591181614b1e565b6001600160401b03166020830152604081013561592d81614b1e565b6001600160401b03166040830152606081013561594981614b1e565b6001600160401b0381166060840152505050565b5f81356159698161445e565b6001600160a01b0316835260208281013590840152604082013561598c8161445e565b6001600160a01b0316604084015260608201356159a88161445e565b6001600160a01b0316606084015263ffffffff6159c76080840161444b565b1660808401526159da60a08301836155cd565b61046060a08601526159f161046086018284615611565b915050615a0460c0850160c08501615695565b615a1661020085016102008501615768565b615a246102e0840184615815565b8482036102e0860152615a378282615832565b915050615a4c610300850161030085016158a5565b615a5e6103c085016103c085016158ed565b610440928301359390920192909252919050565b602081525f611885602083018461595d565b5f60208284031215615a94575f5ffd5b5051919050565b8135615aa681614b1e565b6001600160401b03811690508154816001600160401b031982161783556020840135615ad181614b1e565b6fffffffffffffffff0000000000000000604091821b166fffffffffffffffffffffffffffffffff19831684178117855590850135615b0f81614b1e565b6001600160c01b0319929092169092179190911760809190911b67ffffffffffffffff60801b161781555f6060830135615b4881614b1e565b82546001600160c01b031660c09190911b6001600160c01b031916179091555050565b5f8235609e19833603018112614ff4575f5ffd5b5f5f8335601e19843603018112615b94575f5ffd5b8301803591506001600160401b03821115615bad575f5ffd5b602001915060a08102360382131561455a575f5ffd5b828152604060208201525f613c0c604083018461595d565b600782810b9082900b03677fffffffffffffff198112677fffffffffffffff8213171561188857611888614eaa565b8082018082111561188857611888614eaa565b6001600160401b03828116828216039081111561188857611888614eaa565b634e487b7160e01b5f52603160045260245ffd5b818382375f9101908152919050565b5f81518060208401855e5f93019283525090919050565b5f613c0c615c848386615c5f565b84615c5f56",
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
