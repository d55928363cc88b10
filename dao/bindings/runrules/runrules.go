// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package runrules

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

// RunRulesMetaData contains all meta data concerning the RunRules contract.
var RunRulesMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"custodians_\",\"type\":\"address\",\"internalType\":\"contractICustodianSet\"},{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"contractIDatasetRegistry\"},{\"name\":\"prices_\",\"type\":\"address\",\"internalType\":\"contractIPriceBook\"},{\"name\":\"trainers_\",\"type\":\"address\",\"internalType\":\"contractITrainerRegistry\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkAttestation\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"indexes\",\"type\":\"uint8[]\",\"internalType\":\"uint8[]\"},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkOrder\",\"inputs\":[{\"name\":\"o\",\"type\":\"tuple\",\"internalType\":\"structRunOrder\",\"components\":[{\"name\":\"parties\",\"type\":\"tuple\",\"internalType\":\"structParties\",\"components\":[{\"name\":\"builder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sealingKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"datasets\",\"type\":\"tuple[]\",\"internalType\":\"structDatasetUse[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"priceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"training\",\"type\":\"tuple\",\"internalType\":\"structTraining\",\"components\":[{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"schemaHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"modelLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"statsLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"wordBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"clipNormMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"serverRateMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"heParams\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"privacy\",\"type\":\"tuple\",\"internalType\":\"structPrivacy\",\"components\":[{\"name\":\"unit\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epsilonMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deltaPico\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"samplingPpb\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kMin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"colluders\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"validation\",\"type\":\"tuple\",\"internalType\":\"structValidation\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"datasetsWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"computeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"custodyWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"daoFeeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"guaranteedBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxTotalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"deadlines\",\"type\":\"tuple\",\"internalType\":\"structDeadlines\",\"components\":[{\"name\":\"assignBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"attestBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"orderHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"itemsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkOrderSignature\",\"inputs\":[{\"name\":\"builder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkSeedAcks\",\"inputs\":[{\"name\":\"domainSeparator\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seedsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkTrainers\",\"inputs\":[{\"name\":\"seats\",\"type\":\"tuple[]\",\"internalType\":\"structSeat[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"evaluator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"builder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kMin\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"custodians\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICustodianSet\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"draw\",\"inputs\":[{\"name\":\"seats\",\"type\":\"tuple[]\",\"internalType\":\"structSeat[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"evaluator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"random\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"prices\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPriceBook\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDatasetRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"structHash\",\"inputs\":[{\"name\":\"o\",\"type\":\"tuple\",\"internalType\":\"structRunOrder\",\"components\":[{\"name\":\"parties\",\"type\":\"tuple\",\"internalType\":\"structParties\",\"components\":[{\"name\":\"builder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sealingKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"datasets\",\"type\":\"tuple[]\",\"internalType\":\"structDatasetUse[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"priceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"training\",\"type\":\"tuple\",\"internalType\":\"structTraining\",\"components\":[{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"schemaHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"modelLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"statsLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"wordBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"clipNormMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"serverRateMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"heParams\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"privacy\",\"type\":\"tuple\",\"internalType\":\"structPrivacy\",\"components\":[{\"name\":\"unit\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epsilonMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deltaPico\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"samplingPpb\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kMin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"colluders\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"validation\",\"type\":\"tuple\",\"internalType\":\"structValidation\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"datasetsWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"computeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"custodyWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"daoFeeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"guaranteedBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxTotalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"deadlines\",\"type\":\"tuple\",\"internalType\":\"structDeadlines\",\"components\":[{\"name\":\"assignBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"attestBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"trainers\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractITrainerRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"AckCount\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"members\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadAck\",\"inputs\":[{\"name\":\"custodian\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadField\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"BadOrderSignature\",\"inputs\":[{\"name\":\"builder\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadPrivacyUnit\",\"inputs\":[{\"name\":\"unit\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"BadResultSignature\",\"inputs\":[{\"name\":\"custodian\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadWeight\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"DatasetCount\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DatasetMismatch\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"DatasetNotAcknowledged\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"DatasetNotListed\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"DeadlinePassed\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeadlineTooFar\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"latest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeadlinesOutOfOrder\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"DuplicateCustodian\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"DuplicateDataset\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"EmptyField\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"EvaluatorHoldsSeat\",\"inputs\":[{\"name\":\"evaluator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"KMinTooLow\",\"inputs\":[{\"name\":\"kMin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoRecomputer\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PriceSumMismatch\",\"inputs\":[{\"name\":\"sum\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"stated\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PriceTooLow\",\"inputs\":[{\"name\":\"part\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SignatureCount\",\"inputs\":[{\"name\":\"indexes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooFewOwners\",\"inputs\":[{\"name\":\"owners\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"kMin\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooFewSignatures\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooFewTrainers\",\"inputs\":[{\"name\":\"trainers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"kMin\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TrainerNotActive\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownCustodian\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ValidationMismatch\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"WrongEpoch\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"current\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongGuaranteedBps\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"expected\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}]",
	ID:  "RunRules",
	Bin: "0x610100604052348015610010575f5ffd5b50604051612de4380380612de483398101604081905261002f91610068565b6001600160a01b0393841660805291831660a052821660c0521660e0526100c4565b6001600160a01b0381168114610065575f5ffd5b50565b5f5f5f5f6080858703121561007b575f5ffd5b845161008681610051565b602086015190945061009781610051565b60408601519093506100a881610051565b60608601519092506100b981610051565b939692955090935050565b60805160a05160c05160e051612c936101515f395f81816101d801528181610b0801528181610c3e01528181610d3001528181610def01528181610e810152610f9801525f818161018a015261219601525f818160f1015281816118a6015281816119050152611ae301525f81816101b10152818161022a01528181610570015261086f0152612c935ff3fe608060405234801561000f575f5ffd5b50600436106100a6575f3560e01c8063b83f50931161006e578063b83f50931461015f578063bceb1a0714610172578063d3419bf314610185578063d6066841146101ac578063da20e587146101d3578063efe8c7be146101fa575f5ffd5b806342cfbd20146100aa5780636440427d146100bf5780637b103999146100ec578063a6d635ea1461012b578063ae08c0321461014c575b5f5ffd5b6100bd6100b836600461256f565b61020d565b005b6100d26100cd3660046125ee565b610485565b604080519283526020830191909152015b60405180910390f35b6101137f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100e3565b61013e6101393660046125ee565b6107ca565b6040519081526020016100e3565b6100bd61015a366004612639565b6107da565b6100bd61016d3660046126bc565b610848565b6100bd610180366004612785565b610a5e565b6101137f000000000000000000000000000000000000000000000000000000000000000081565b6101137f000000000000000000000000000000000000000000000000000000000000000081565b6101137f000000000000000000000000000000000000000000000000000000000000000081565b61011361020836600461280d565b610cd8565b604051630a3ebac560e31b815263ffffffff851660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906351f5d628906024015f60405180830381865afa158015610276573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261029d91908101906128a2565b50805190915082146102d857805160405163c0f9e2cd60e01b81526102cf918491600401918252602082015260400190565b60405180910390fd5b5f5b815181101561047a575f610385898989898787815181106102fd576102fd61297c565b6020026020010151604080517fe583dfffceed0c387bdab08d0300528549145c6a6162e173fbb2f6683d015500602082015290810186905263ffffffff80861660608301528416608082015260a081018390526001600160a01b03821660c08201525f9060e00160405160208183030381529060405280519060200120905095945050505050565b90505f6103ac8b8360405161190160f01b8152600281019290925260228201526042902090565b90506104298484815181106103c3576103c361297c565b6020026020010151828888878181106103de576103de61297c565b90506020028101906103f09190612990565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061103292505050565b6104705783838151811061043f5761043f61297c565b6020026020010151604051632a95efb960e01b81526004016102cf91906001600160a01b0391909116815260200190565b50506001016102da565b505050505050505050565b5f808061049560208501856129d2565b6001600160a01b0316036104d65760405163a69290e760e01b8152602060048201526007602482015266313ab4b63232b960c91b60448201526064016102cf565b5f6104e760608501604086016129d2565b6001600160a01b03160361052c5760405163a69290e760e01b815260206004820152600b60248201526a31b7b7b93234b730ba37b960a91b60448201526064016102cf565b60208301355f0361056d5760405163a69290e760e01b815260206004820152600a6024820152697365616c696e674b657960b01b60448201526064016102cf565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663766718086040518163ffffffff1660e01b8152600401602060405180830381865afa1580156105ca573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105ee91906129ed565b905063ffffffff811661060760a0860160808701612a08565b63ffffffff161461064c5761062260a0850160808601612a08565b604051636112d25360e01b815263ffffffff918216600482015290821660248201526044016102cf565b61065e61012085016101008601612a08565b63ffffffff165f0361069c576040516360a4de0960e11b8152602060048201526006602482015265726f756e647360d01b60448201526064016102cf565b60026106b06101e086016101c08701612a23565b60ff1611156106eb576040516360a4de0960e11b81526004016102cf906020808252600490820152633a34b2b960e11b604082015260600190565b60026106ff6101e086016101c08701612a23565b60ff1614158015610725575061071d61018085016101608601612a23565b60ff16602014155b8015610746575061073e61018085016101608601612a23565b60ff16604014155b1561077f576040516360a4de0960e11b8152602060048201526008602482015267776f72644269747360c01b60448201526064016102cf565b61078c846103c0016110a5565b610799846102000161122f565b6107a284611309565b6107ab8461151c565b6107c06107bb60a0870187612a3e565b61160a565b9250925050915091565b5f6107d48261151c565b92915050565b61081a848484848080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061103292505050565b61084257604051630928f1df60e21b81526001600160a01b03851660048201526024016102cf565b50505050565b604051630a3ebac560e31b815263ffffffff871660048201525f9081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906351f5d628906024015f60405180830381865afa1580156108b3573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526108da91908101906128a2565b90925090508483811461090a576040516313e6af8960e11b815260048101829052602481018590526044016102cf565b8160ff1681101561093a576040516359b8466f60e01b81526004810182905260ff831660248201526044016102cf565b5f805b82811015610a51575f8989838181106109585761095861297c565b905060200201602081019061096d9190612a23565b905085518160ff161061099857604051639c32f82b60e01b815260ff821660048201526024016102cf565b600160ff82161b838116156109c557604051633a4bb2bd60e11b815260ff831660048201526024016102cf565b80841793506109fd878360ff16815181106109e2576109e261297c565b60200260200101518d8b8b878181106103de576103de61297c565b610a4757868260ff1681518110610a1657610a1661297c565b60200260200101516040516331cda8a760e21b81526004016102cf91906001600160a01b0391909116815260200190565b505060010161093d565b5050505050505050505050565b5f805b86811015610be8575f888883818110610a7c57610a7c61297c565b9050606002016040016020810190610a9491906129d2565b9050866001600160a01b0316816001600160a01b031603610ad357604051631ee76beb60e31b81526001600160a01b03881660048201526024016102cf565b610ade898984611620565b15610ae95750610be0565b604051639f8a13d760e01b81526001600160a01b0382811660048301527f00000000000000000000000000000000000000000000000000000000000000001690639f8a13d790602401602060405180830381865afa158015610b4d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b719190612a82565b610b9957604051631e8c3d1560e11b81526001600160a01b03821660048201526024016102cf565b856001600160a01b0316816001600160a01b031614158015610bcd5750846001600160a01b0316816001600160a01b031614155b15610bde57610bdb83612ab5565b92505b505b600101610a61565b508163ffffffff16811015610c1f5760405163f50a346760e01b81526004810182905263ffffffff831660248201526044016102cf565b604051639f8a13d760e01b81526001600160a01b0386811660048301527f00000000000000000000000000000000000000000000000000000000000000001690639f8a13d790602401602060405180830381865afa158015610c83573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ca79190612a82565b610ccf57604051631e8c3d1560e11b81526001600160a01b03861660048201526024016102cf565b50505050505050565b5f80610ce5856001612acd565b6001600160401b03811115610cfc57610cfc612865565b604051908082528060200260200182016040528015610d25578160200160208202803683370190505b5090505f610dcd825f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b7648fb9896040518263ffffffff1660e01b8152600401610d8991906001600160a01b0391909116815260200190565b602060405180830381865afa158015610da4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610dc89190612ae0565b6116b2565b90505f5b86811015610e7d57610de4888883611620565b610e7557610e7283837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b7648fb98c8c87818110610e2e57610e2e61297c565b9050606002016040016020810190610e4691906129d2565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401610d89565b91505b600101610dd1565b505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166306661abd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610edb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610eff9190612ae0565b9050818111610f21576040516364a0d01560e01b815260040160405180910390fd5b5f610f2c8383612af7565b610f369087612b1e565b610f41906001612acd565b90505f5b8381108015610f6d575081858281518110610f6257610f6261297c565b602002602001015111155b15610f8d57610f7b82612ab5565b9150610f8681612ab5565b9050610f45565b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166320adc4d9610fc8600184612af7565b6040518263ffffffff1660e01b8152600401610fe691815260200190565b602060405180830381865afa158015611001573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110259190612b3d565b9998505050505050505050565b5f836001600160a01b03163b5f03611090575f5f611050858561177c565b5090925090505f81600381111561106957611069612b58565b1480156110875750856001600160a01b0316826001600160a01b0316145b9250505061109e565b61109b8484846117c5565b90505b9392505050565b6110b26020820182612b6c565b6001600160401b03164211156110fa576110cf6020820182612b6c565b604051631ef7407960e11b81526001600160401b0390911660048201524260248201526044016102cf565b61110a6040820160208301612b6c565b6001600160401b03166111206020830183612b6c565b6001600160401b031610158061116657506111416060820160408301612b6c565b6001600160401b031661115a6040830160208401612b6c565b6001600160401b031610155b806111a1575061117c6080820160608301612b6c565b6001600160401b03166111956060830160408401612b6c565b6001600160401b031610155b156111bf5760405163613e0e5b60e11b815260040160405180910390fd5b5f6111cd6276a70042612acd565b9050806111e06080840160608501612b6c565b6001600160401b0316111561122b576111ff6080830160608401612b6c565b6040516309b2bcf360e11b81526001600160401b039091166004820152602481018290526044016102cf565b5050565b600261123e6020830183612a23565b60ff161115611273576112546020820182612a23565b604051630ee2e4c160e11b815260ff90911660048201526024016102cf565b5f6112816020830183612a23565b60ff16156112905760036112b1565b6112a060e0830160c08401612a08565b6112b19063ffffffff166003612acd565b9050806112c460c0840160a08501612a08565b63ffffffff16101561122b576112e060c0830160a08401612a08565b604051631d139f9960e31b815263ffffffff9091166004820152602481018290526044016102cf565b365f61131860a0840184612a3e565b90925090508080158061132b5750608081115b156113535760405163b1b4219d60e01b815260048101829052608060248201526044016102cf565b5f61135f826001612acd565b6001600160401b0381111561137657611376612865565b60405190808252806020026020018201604052801561139f578160200160208202803683370190505b5090505f5b82811015611421575f8585838181106113bf576113bf61297c565b905060a002015f013590506113d583828461182a565b156113f6576040516394cbbbf760e01b8152600481018290526024016102cf565b8083838060010194508151811061140f5761140f61297c565b602002602001018181525050506113a4565b506114306102e0860186612b92565b5f01358183815181106114455761144561297c565b60209081029190910101525f6114636102c087016102a08801612a08565b63ffffffff1690505f806114948461147e60208b018b6129d2565b61148e60608c0160408d016129d2565b8661185a565b90925090506114d66114aa6102e08a018a612b92565b6114b760208b018b6129d2565b8488815181106114c9576114c961297c565b60200260200101516118e3565b8281101561150157604051634600180d60e11b815260048101829052602481018490526044016102cf565b848452848252611512888584611b92565b5050505050505050565b5f7f0c221e704a7d53d867c4b123549a59e5f2d13cb1f3ec97f4f3e1f6a484d11b0d61154783611dc8565b61155c61155760a0860186612a3e565b611df6565b6115688560c001611e60565b6115758661020001611e8e565b61158b6115866102e0890189612b92565b611ebc565b6115988861030001611f68565b6115a5896103c001611f96565b6040805160208101999099528801969096526060870194909452608086019290925260a085015260c084015260e0830152610100820152610440830135610120820152610140015b604051602081830303815290604052805190602001209050919050565b5f82611618818460a0611fc4565b949350505050565b5f805b828110156116a85784848481811061163d5761163d61297c565b905060600201604001602081019061165591906129d2565b6001600160a01b03168585838181106116705761167061297c565b905060600201604001602081019061168891906129d2565b6001600160a01b0316036116a057600191505061109e565b600101611623565b505f949350505050565b5f815f036116c157508161109e565b825b5f811180156116f4575082856116da600184612af7565b815181106116ea576116ea61297c565b6020026020010151115b1561174a5784611705600183612af7565b815181106117155761171561297c565b602002602001015185828151811061172f5761172f61297c565b602090810291909101015261174381612bb0565b90506116c3565b8285828151811061175d5761175d61297c565b6020908102919091010152611773846001612acd565b95945050505050565b5f5f5f83516041036117b3576020840151604085015160608601515f1a6117a588828585611ff0565b9550955095505050506117be565b505081515f91506002905b9250925092565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f602084016020830281015b80821015611851578482511483179250602082019150611836565b50509392505050565b604051845163b1a3efa960e01b808352608060048401526024830186905260448301859052606483018490526060925f9260010160051b8089608484015e81016084016040525f6118cb7f0000000000000000000000000000000000000000000000000000000000000000836120b8565b8051602082015191019a909950975050505050505050565b6040516331a9108f60e11b8152833560048201526001600160a01b03838116917f000000000000000000000000000000000000000000000000000000000000000090911690636352211e90602401602060405180830381865afa15801561194c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119709190612b3d565b6001600160a01b0316146119af57604051636bf3b3bd60e01b815260206004820152600560248201526437bbb732b960d91b60448201526064016102cf565b60016119ba826120de565b60058111156119cb576119cb612b58565b14611a0257604051636bf3b3bd60e01b815260206004820152600660248201526573746174757360d01b60448201526064016102cf565b60d881901c60ff16611a4657604051636bf3b3bd60e01b815260206004820152600c60248201526b1858dadb9bdddb195919d95960a21b60448201526064016102cf565b611a566040840160208501612a08565b63ffffffff90811690609083901c1614611a8357604051636bf3b3bd60e01b81526004016102cf90612bc5565b611a9360a0840160808501612b6c565b6001600160401b0316606082901c65ffffffffffff1614611ac757604051636bf3b3bd60e01b81526004016102cf90612beb565b60408051630b44354160e31b81529084013560048201528335907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690635a21aa0890602401602060405180830381865afa158015611b30573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b549190612ae0565b14611b8d57604051636bf3b3bd60e01b815260206004820152600860248201526719185d18549bdbdd60c21b60448201526064016102cf565b505050565b815160015f5b82811015611c8a575f848281518110611bb357611bb361297c565b6020026020010151905060026005811115611bd057611bd0612b58565b611bd9826120de565b6005811115611bea57611bea612b58565b14611c2557858281518110611c0157611c0161297c565b60200260200101516040516330f361b560e01b81526004016102cf91815260200190565b60d881901c60ff16611c6757858281518110611c4357611c4361297c565b60200260200101516040516308d157a160e21b81526004016102cf91815260200190565b65ffffffffffff606082901c1683811115611c80578093505b5050600101611b98565b505f611cba8585611ca36101e08a016101c08b01612a23565b611cb56101208b016101008c01612a08565b6120f8565b9050365f611ccb60a0890189612a3e565b90925090505f805b86811015611d86575f611d028585848c8681518110611cf457611cf461297c565b60200260200101518b6121d0565b90505f865f01518381518110611d1a57611d1a61297c565b6020026020010151905080821015611d6d5760405163e1c954cf60e01b815260606004820152600760648201526619185d185cd95d60ca1b6084820152602481018390526044810182905260a4016102cf565b611d778285612acd565b93508260010192505050611cd3565b506103008901358114611dba576040516361ffb67160e11b8152600481018290526103008a013560248201526044016102cf565b61047a896103000185612325565b5f8161109e7faa725e5b89384087f40a7e8c708a318447e1cf1634b2c4722ad186b9617c3ace8260056124f0565b5f5f7f6ecf862ff6a9164f6a8a695bce2bb5e344f91cde517b227c5d264eb76942f54b9050604051836020810282018381525f5b82811015611e515760a08082028901602084013760c0822060208202850152600101611e2a565b50506020029020949350505050565b5f8161109e7f523061e6e7ee3e10fc0654cf32c1269a4aa0ee8cc692b4618bd15cc3b3a34ef782600a6124f0565b5f8161109e7fdd5aa7578f3c20acc7b4c9ac910d222f100eb4a46bba32a3873e24db732b57048260076124f0565b5f7fa1f4e466cfdefaf3a7ce68f10e28503cbf96a4db1a013ccc3a2a121d0fb95b798235611ef06040850160208601612a08565b6040850135611f026060870187612990565b604051611f10929190612c0e565b604051908190039020611f2960a0880160808901612b6c565b60408051602081019790975286019490945263ffffffff9092166060850152608084015260a08301526001600160401b031660c082015260e0016115ed565b5f8161109e7fe5632ff66305db6f31d650f1f911d98195c61a1daa9ec884c6487a14f914d0078260066124f0565b5f8161109e7f404fe3ec223f1a60b1a8e47ce6a01394609097a43b92a92ca216e43bb446e6b08260046124f0565b5f60405182840285015b8086101561185157828252604086602084013760608220958401959250611fce565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561202957505f915060039050826120ae565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561207a573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166120a557505f9250600191508290506120ae565b92505f91508190505b9450945094915050565b6040515f8083830384865afa3d5f833e806120d1573d82fd5b503d810160405292915050565b5f60d082901c60ff1660058111156107d4576107d4612b58565b6121366040518060e00160405280606081526020015f81526020015f81526020015f81526020015f81526020015f61ffff1681526020015f81525090565b5f637c046f5e60e01b90505f604051905086516001810160051b83835260a060048401528060a0016024840152866044840152856064840152816084840152808960a485015e80888260a48601015e8001820160a401604052505f6121bb7f0000000000000000000000000000000000000000000000000000000000000000836120b8565b80510180518101815298975050505050505050565b60a08302850160808101359060208101359060408101359060600135609086901c63ffffffff1683146122325788888881811061220f5761220f61297c565b905060a002015f01356040516362ce5cfd60e11b81526004016102cf9190612c1d565b606086901c65ffffffffffff16821461227a578888888181106122575761225761297c565b905060a002015f01356040516362ce5cfd60e11b81526004016102cf9190612c49565b5f85633b9aca0084028161229057612290612b0a565b049050801561229f57806122a2565b60015b8214612318578989898181106122ba576122ba61297c565b905060a002015f01358a8a8a8181106122d5576122d561297c565b905060a0020160600160208101906122ed9190612b6c565b6040516306c929f160e11b815260048101929092526001600160401b031660248201526044016102cf565b5050505095945050505050565b60a08082015161ffff169061233f90840160808501612c72565b61ffff16146123845761235860a0830160808401612c72565b60a082015160405163f06ee8ad60e01b815261ffff9283166004820152911660248201526044016102cf565b8060400151826020013510156123de57604080820151905163e1c954cf60e01b8152606060048201526007606482015266636f6d7075746560c81b608482015260208401356024820152604481019190915260a4016102cf565b806060015182604001351015612436576060808201516040805163e1c954cf60e01b815260048101939093526007606484015266637573746f647960c81b60848401528401356024830152604482015260a4016102cf565b80608001518260600135101561248f57608081015160405163e1c954cf60e01b8152606060048201819052600660648301526564616f46656560d01b60848301528401356024820152604481019190915260a4016102cf565b5f606083013560408401356124a960208601358635612acd565b6124b39190612acd565b6124bd9190612acd565b90508260a001358114611b8d576040516361ffb67160e11b81526004810182905260a084013560248201526044016102cf565b5f6040518481528260051b8460208301378260051b60200181209150509392505050565b63ffffffff81168114612525575f5ffd5b50565b5f5f83601f840112612538575f5ffd5b5081356001600160401b0381111561254e575f5ffd5b6020830191508360208260051b8501011115612568575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a031215612585575f5ffd5b8735965060208801359550604088013561259e81612514565b945060608801356125ae81612514565b93506080880135925060a08801356001600160401b038111156125cf575f5ffd5b6125db8a828b01612528565b989b979a50959850939692959293505050565b5f602082840312156125fe575f5ffd5b81356001600160401b03811115612613575f5ffd5b8201610460818503121561109e575f5ffd5b6001600160a01b0381168114612525575f5ffd5b5f5f5f5f6060858703121561264c575f5ffd5b843561265781612625565b93506020850135925060408501356001600160401b03811115612678575f5ffd5b8501601f81018713612688575f5ffd5b80356001600160401b0381111561269d575f5ffd5b8760208284010111156126ae575f5ffd5b949793965060200194505050565b5f5f5f5f5f5f608087890312156126d1575f5ffd5b86356126dc81612514565b95506020870135945060408701356001600160401b038111156126fd575f5ffd5b61270989828a01612528565b90955093505060608701356001600160401b03811115612727575f5ffd5b61273389828a01612528565b979a9699509497509295939492505050565b5f5f83601f840112612755575f5ffd5b5081356001600160401b0381111561276b575f5ffd5b602083019150836020606083028501011115612568575f5ffd5b5f5f5f5f5f5f60a0878903121561279a575f5ffd5b86356001600160401b038111156127af575f5ffd5b6127bb89828a01612745565b90975095505060208701356127cf81612625565b935060408701356127df81612625565b925060608701356127ef81612625565b915060808701356127ff81612514565b809150509295509295509295565b5f5f5f5f60608587031215612820575f5ffd5b84356001600160401b03811115612835575f5ffd5b61284187828801612745565b909550935050602085013561285581612625565b9396929550929360400135925050565b634e487b7160e01b5f52604160045260245ffd5b805161288481612625565b919050565b60ff81168114612525575f5ffd5b805161288481612889565b5f5f604083850312156128b3575f5ffd5b82516001600160401b038111156128c8575f5ffd5b8301601f810185136128d8575f5ffd5b80516001600160401b038111156128f1576128f1612865565b8060051b604051601f19603f83011681018181106001600160401b038211171561291d5761291d612865565b60405291825260208184018101929081018884111561293a575f5ffd5b6020850194505b838510156129605761295285612879565b815260209485019401612941565b5094506129739250505060208401612897565b90509250929050565b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e198436030181126129a5575f5ffd5b8301803591506001600160401b038211156129be575f5ffd5b602001915036819003821315612568575f5ffd5b5f602082840312156129e2575f5ffd5b813561109e81612625565b5f602082840312156129fd575f5ffd5b815161109e81612514565b5f60208284031215612a18575f5ffd5b813561109e81612514565b5f60208284031215612a33575f5ffd5b813561109e81612889565b5f5f8335601e19843603018112612a53575f5ffd5b8301803591506001600160401b03821115612a6c575f5ffd5b602001915060a081023603821315612568575f5ffd5b5f60208284031215612a92575f5ffd5b8151801515811461109e575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b5f60018201612ac657612ac6612aa1565b5060010190565b808201808211156107d4576107d4612aa1565b5f60208284031215612af0575f5ffd5b5051919050565b818103818111156107d4576107d4612aa1565b634e487b7160e01b5f52601260045260245ffd5b5f82612b3857634e487b7160e01b5f52601260045260245ffd5b500690565b5f60208284031215612b4d575f5ffd5b815161109e81612625565b634e487b7160e01b5f52602160045260245ffd5b5f60208284031215612b7c575f5ffd5b81356001600160401b038116811461109e575f5ffd5b5f8235609e19833603018112612ba6575f5ffd5b9190910192915050565b5f81612bbe57612bbe612aa1565b505f190190565b602081525f6107d46020830160078152663b32b939b4b7b760c91b602082015260400190565b602081525f6107d4602083016004815263726f777360e01b602082015260400190565b818382375f9101908152919050565b818152604060208201525f61109e6040830160078152663b32b939b4b7b760c91b602082015260400190565b818152604060208201525f61109e604083016004815263726f777360e01b602082015260400190565b5f60208284031215612c82575f5ffd5b813561ffff8116811461109e575f5ffd",
}

// RunRules is an auto generated Go binding around an Ethereum contract.
type RunRules struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RunRules) GetABI() abi.ABI {
	return c.abi
}

// NewRunRules creates a new instance of RunRules.
func NewRunRules() *RunRules {
	parsed, err := RunRulesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RunRules{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RunRules) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address custodians_, address registry_, address prices_, address trainers_) returns()
func (runRules *RunRules) PackConstructor(custodians_ common.Address, registry_ common.Address, prices_ common.Address, trainers_ common.Address) []byte {
	enc, err := runRules.abi.Pack("", custodians_, registry_, prices_, trainers_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCheckAttestation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb83f5093.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkAttestation(uint32 epoch, bytes32 digest, uint8[] indexes, bytes[] signatures) view returns()
func (runRules *RunRules) PackCheckAttestation(epoch uint32, digest [32]byte, indexes []uint8, signatures [][]byte) []byte {
	enc, err := runRules.abi.Pack("checkAttestation", epoch, digest, indexes, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckAttestation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb83f5093.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkAttestation(uint32 epoch, bytes32 digest, uint8[] indexes, bytes[] signatures) view returns()
func (runRules *RunRules) TryPackCheckAttestation(epoch uint32, digest [32]byte, indexes []uint8, signatures [][]byte) ([]byte, error) {
	return runRules.abi.Pack("checkAttestation", epoch, digest, indexes, signatures)
}

// PackCheckOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6440427d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkOrder(((address,bytes32,address,address,uint32),(bytes32,uint32,uint64,uint64,uint256)[],(bytes32,bytes32,uint32,uint64,uint64,uint8,uint64,uint64,uint8,uint8),(uint8,uint64,uint64,uint64,uint32,uint32,uint32),(bytes32,uint32,bytes32,string,uint64),(uint256,uint256,uint256,uint256,uint16,uint256),(uint64,uint64,uint64,uint64),bytes32) o) view returns(bytes32 orderHash, bytes32 itemsHash)
func (runRules *RunRules) PackCheckOrder(o RunOrder) []byte {
	enc, err := runRules.abi.Pack("checkOrder", o)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6440427d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkOrder(((address,bytes32,address,address,uint32),(bytes32,uint32,uint64,uint64,uint256)[],(bytes32,bytes32,uint32,uint64,uint64,uint8,uint64,uint64,uint8,uint8),(uint8,uint64,uint64,uint64,uint32,uint32,uint32),(bytes32,uint32,bytes32,string,uint64),(uint256,uint256,uint256,uint256,uint16,uint256),(uint64,uint64,uint64,uint64),bytes32) o) view returns(bytes32 orderHash, bytes32 itemsHash)
func (runRules *RunRules) TryPackCheckOrder(o RunOrder) ([]byte, error) {
	return runRules.abi.Pack("checkOrder", o)
}

// CheckOrderOutput serves as a container for the return parameters of contract
// method CheckOrder.
type CheckOrderOutput struct {
	OrderHash [32]byte
	ItemsHash [32]byte
}

// UnpackCheckOrder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6440427d.
//
// Solidity: function checkOrder(((address,bytes32,address,address,uint32),(bytes32,uint32,uint64,uint64,uint256)[],(bytes32,bytes32,uint32,uint64,uint64,uint8,uint64,uint64,uint8,uint8),(uint8,uint64,uint64,uint64,uint32,uint32,uint32),(bytes32,uint32,bytes32,string,uint64),(uint256,uint256,uint256,uint256,uint16,uint256),(uint64,uint64,uint64,uint64),bytes32) o) view returns(bytes32 orderHash, bytes32 itemsHash)
func (runRules *RunRules) UnpackCheckOrder(data []byte) (CheckOrderOutput, error) {
	out, err := runRules.abi.Unpack("checkOrder", data)
	outstruct := new(CheckOrderOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.OrderHash = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.ItemsHash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackCheckOrderSignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae08c032.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkOrderSignature(address builder, bytes32 digest, bytes signature) view returns()
func (runRules *RunRules) PackCheckOrderSignature(builder common.Address, digest [32]byte, signature []byte) []byte {
	enc, err := runRules.abi.Pack("checkOrderSignature", builder, digest, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckOrderSignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae08c032.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkOrderSignature(address builder, bytes32 digest, bytes signature) view returns()
func (runRules *RunRules) TryPackCheckOrderSignature(builder common.Address, digest [32]byte, signature []byte) ([]byte, error) {
	return runRules.abi.Pack("checkOrderSignature", builder, digest, signature)
}

// PackCheckSeedAcks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42cfbd20.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkSeedAcks(bytes32 domainSeparator, bytes32 runId, uint32 attempt, uint32 epoch, bytes32 seedsRoot, bytes[] signatures) view returns()
func (runRules *RunRules) PackCheckSeedAcks(domainSeparator [32]byte, runId [32]byte, attempt uint32, epoch uint32, seedsRoot [32]byte, signatures [][]byte) []byte {
	enc, err := runRules.abi.Pack("checkSeedAcks", domainSeparator, runId, attempt, epoch, seedsRoot, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckSeedAcks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42cfbd20.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkSeedAcks(bytes32 domainSeparator, bytes32 runId, uint32 attempt, uint32 epoch, bytes32 seedsRoot, bytes[] signatures) view returns()
func (runRules *RunRules) TryPackCheckSeedAcks(domainSeparator [32]byte, runId [32]byte, attempt uint32, epoch uint32, seedsRoot [32]byte, signatures [][]byte) ([]byte, error) {
	return runRules.abi.Pack("checkSeedAcks", domainSeparator, runId, attempt, epoch, seedsRoot, signatures)
}

// PackCheckTrainers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbceb1a07.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkTrainers((bytes32,uint32,address)[] seats, address evaluator, address builder, address coordinator, uint32 kMin) view returns()
func (runRules *RunRules) PackCheckTrainers(seats []Seat, evaluator common.Address, builder common.Address, coordinator common.Address, kMin uint32) []byte {
	enc, err := runRules.abi.Pack("checkTrainers", seats, evaluator, builder, coordinator, kMin)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckTrainers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbceb1a07.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkTrainers((bytes32,uint32,address)[] seats, address evaluator, address builder, address coordinator, uint32 kMin) view returns()
func (runRules *RunRules) TryPackCheckTrainers(seats []Seat, evaluator common.Address, builder common.Address, coordinator common.Address, kMin uint32) ([]byte, error) {
	return runRules.abi.Pack("checkTrainers", seats, evaluator, builder, coordinator, kMin)
}

// PackCustodians is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6066841.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function custodians() view returns(address)
func (runRules *RunRules) PackCustodians() []byte {
	enc, err := runRules.abi.Pack("custodians")
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
func (runRules *RunRules) TryPackCustodians() ([]byte, error) {
	return runRules.abi.Pack("custodians")
}

// UnpackCustodians is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6066841.
//
// Solidity: function custodians() view returns(address)
func (runRules *RunRules) UnpackCustodians(data []byte) (common.Address, error) {
	out, err := runRules.abi.Unpack("custodians", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefe8c7be.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draw((bytes32,uint32,address)[] seats, address evaluator, uint256 random) view returns(address)
func (runRules *RunRules) PackDraw(seats []Seat, evaluator common.Address, random *big.Int) []byte {
	enc, err := runRules.abi.Pack("draw", seats, evaluator, random)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefe8c7be.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function draw((bytes32,uint32,address)[] seats, address evaluator, uint256 random) view returns(address)
func (runRules *RunRules) TryPackDraw(seats []Seat, evaluator common.Address, random *big.Int) ([]byte, error) {
	return runRules.abi.Pack("draw", seats, evaluator, random)
}

// UnpackDraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xefe8c7be.
//
// Solidity: function draw((bytes32,uint32,address)[] seats, address evaluator, uint256 random) view returns(address)
func (runRules *RunRules) UnpackDraw(data []byte) (common.Address, error) {
	out, err := runRules.abi.Unpack("draw", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPrices is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3419bf3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prices() view returns(address)
func (runRules *RunRules) PackPrices() []byte {
	enc, err := runRules.abi.Pack("prices")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPrices is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3419bf3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prices() view returns(address)
func (runRules *RunRules) TryPackPrices() ([]byte, error) {
	return runRules.abi.Pack("prices")
}

// UnpackPrices is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd3419bf3.
//
// Solidity: function prices() view returns(address)
func (runRules *RunRules) UnpackPrices(data []byte) (common.Address, error) {
	out, err := runRules.abi.Unpack("prices", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (runRules *RunRules) PackRegistry() []byte {
	enc, err := runRules.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (runRules *RunRules) TryPackRegistry() ([]byte, error) {
	return runRules.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (runRules *RunRules) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := runRules.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStructHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6d635ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function structHash(((address,bytes32,address,address,uint32),(bytes32,uint32,uint64,uint64,uint256)[],(bytes32,bytes32,uint32,uint64,uint64,uint8,uint64,uint64,uint8,uint8),(uint8,uint64,uint64,uint64,uint32,uint32,uint32),(bytes32,uint32,bytes32,string,uint64),(uint256,uint256,uint256,uint256,uint16,uint256),(uint64,uint64,uint64,uint64),bytes32) o) pure returns(bytes32)
func (runRules *RunRules) PackStructHash(o RunOrder) []byte {
	enc, err := runRules.abi.Pack("structHash", o)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStructHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6d635ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function structHash(((address,bytes32,address,address,uint32),(bytes32,uint32,uint64,uint64,uint256)[],(bytes32,bytes32,uint32,uint64,uint64,uint8,uint64,uint64,uint8,uint8),(uint8,uint64,uint64,uint64,uint32,uint32,uint32),(bytes32,uint32,bytes32,string,uint64),(uint256,uint256,uint256,uint256,uint16,uint256),(uint64,uint64,uint64,uint64),bytes32) o) pure returns(bytes32)
func (runRules *RunRules) TryPackStructHash(o RunOrder) ([]byte, error) {
	return runRules.abi.Pack("structHash", o)
}

// UnpackStructHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa6d635ea.
//
// Solidity: function structHash(((address,bytes32,address,address,uint32),(bytes32,uint32,uint64,uint64,uint256)[],(bytes32,bytes32,uint32,uint64,uint64,uint8,uint64,uint64,uint8,uint8),(uint8,uint64,uint64,uint64,uint32,uint32,uint32),(bytes32,uint32,bytes32,string,uint64),(uint256,uint256,uint256,uint256,uint16,uint256),(uint64,uint64,uint64,uint64),bytes32) o) pure returns(bytes32)
func (runRules *RunRules) UnpackStructHash(data []byte) ([32]byte, error) {
	out, err := runRules.abi.Unpack("structHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackTrainers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda20e587.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function trainers() view returns(address)
func (runRules *RunRules) PackTrainers() []byte {
	enc, err := runRules.abi.Pack("trainers")
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
func (runRules *RunRules) TryPackTrainers() ([]byte, error) {
	return runRules.abi.Pack("trainers")
}

// UnpackTrainers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda20e587.
//
// Solidity: function trainers() view returns(address)
func (runRules *RunRules) UnpackTrainers(data []byte) (common.Address, error) {
	out, err := runRules.abi.Unpack("trainers", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (runRules *RunRules) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], runRules.abi.Errors["AckCount"].ID.Bytes()[:4]) {
		return runRules.UnpackAckCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["BadAck"].ID.Bytes()[:4]) {
		return runRules.UnpackBadAckError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["BadField"].ID.Bytes()[:4]) {
		return runRules.UnpackBadFieldError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["BadOrderSignature"].ID.Bytes()[:4]) {
		return runRules.UnpackBadOrderSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["BadPrivacyUnit"].ID.Bytes()[:4]) {
		return runRules.UnpackBadPrivacyUnitError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["BadResultSignature"].ID.Bytes()[:4]) {
		return runRules.UnpackBadResultSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["BadWeight"].ID.Bytes()[:4]) {
		return runRules.UnpackBadWeightError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["DatasetCount"].ID.Bytes()[:4]) {
		return runRules.UnpackDatasetCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["DatasetMismatch"].ID.Bytes()[:4]) {
		return runRules.UnpackDatasetMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["DatasetNotAcknowledged"].ID.Bytes()[:4]) {
		return runRules.UnpackDatasetNotAcknowledgedError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["DatasetNotListed"].ID.Bytes()[:4]) {
		return runRules.UnpackDatasetNotListedError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["DeadlinePassed"].ID.Bytes()[:4]) {
		return runRules.UnpackDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["DeadlineTooFar"].ID.Bytes()[:4]) {
		return runRules.UnpackDeadlineTooFarError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["DeadlinesOutOfOrder"].ID.Bytes()[:4]) {
		return runRules.UnpackDeadlinesOutOfOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["DuplicateCustodian"].ID.Bytes()[:4]) {
		return runRules.UnpackDuplicateCustodianError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["DuplicateDataset"].ID.Bytes()[:4]) {
		return runRules.UnpackDuplicateDatasetError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["EmptyField"].ID.Bytes()[:4]) {
		return runRules.UnpackEmptyFieldError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["EvaluatorHoldsSeat"].ID.Bytes()[:4]) {
		return runRules.UnpackEvaluatorHoldsSeatError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["KMinTooLow"].ID.Bytes()[:4]) {
		return runRules.UnpackKMinTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["NoRecomputer"].ID.Bytes()[:4]) {
		return runRules.UnpackNoRecomputerError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["PriceSumMismatch"].ID.Bytes()[:4]) {
		return runRules.UnpackPriceSumMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["PriceTooLow"].ID.Bytes()[:4]) {
		return runRules.UnpackPriceTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["SignatureCount"].ID.Bytes()[:4]) {
		return runRules.UnpackSignatureCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["TooFewOwners"].ID.Bytes()[:4]) {
		return runRules.UnpackTooFewOwnersError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["TooFewSignatures"].ID.Bytes()[:4]) {
		return runRules.UnpackTooFewSignaturesError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["TooFewTrainers"].ID.Bytes()[:4]) {
		return runRules.UnpackTooFewTrainersError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["TrainerNotActive"].ID.Bytes()[:4]) {
		return runRules.UnpackTrainerNotActiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["UnknownCustodian"].ID.Bytes()[:4]) {
		return runRules.UnpackUnknownCustodianError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["ValidationMismatch"].ID.Bytes()[:4]) {
		return runRules.UnpackValidationMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["WrongEpoch"].ID.Bytes()[:4]) {
		return runRules.UnpackWrongEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], runRules.abi.Errors["WrongGuaranteedBps"].ID.Bytes()[:4]) {
		return runRules.UnpackWrongGuaranteedBpsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RunRulesAckCount represents a AckCount error raised by the RunRules contract.
type RunRulesAckCount struct {
	Given   *big.Int
	Members *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AckCount(uint256 given, uint256 members)
func RunRulesAckCountErrorID() common.Hash {
	return common.HexToHash("0xc0f9e2cd866f0763ace3f0a42d0e88ea7b4f1b3e91c2785eb56ac727d4d79cb5")
}

// UnpackAckCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AckCount(uint256 given, uint256 members)
func (runRules *RunRules) UnpackAckCountError(raw []byte) (*RunRulesAckCount, error) {
	out := new(RunRulesAckCount)
	if err := runRules.abi.UnpackIntoInterface(out, "AckCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesBadAck represents a BadAck error raised by the RunRules contract.
type RunRulesBadAck struct {
	Custodian common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadAck(address custodian)
func RunRulesBadAckErrorID() common.Hash {
	return common.HexToHash("0x2a95efb985ed2f744768805cf9f17f800fdb26fd04ef46d597fcd70f597c6fb0")
}

// UnpackBadAckError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadAck(address custodian)
func (runRules *RunRules) UnpackBadAckError(raw []byte) (*RunRulesBadAck, error) {
	out := new(RunRulesBadAck)
	if err := runRules.abi.UnpackIntoInterface(out, "BadAck", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesBadField represents a BadField error raised by the RunRules contract.
type RunRulesBadField struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadField(string field)
func RunRulesBadFieldErrorID() common.Hash {
	return common.HexToHash("0xc149bc1296ccd6f4df3c5b9353c9964afb4d6d9e1c58c8e5aa17286002236da9")
}

// UnpackBadFieldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadField(string field)
func (runRules *RunRules) UnpackBadFieldError(raw []byte) (*RunRulesBadField, error) {
	out := new(RunRulesBadField)
	if err := runRules.abi.UnpackIntoInterface(out, "BadField", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesBadOrderSignature represents a BadOrderSignature error raised by the RunRules contract.
type RunRulesBadOrderSignature struct {
	Builder common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadOrderSignature(address builder)
func RunRulesBadOrderSignatureErrorID() common.Hash {
	return common.HexToHash("0x24a3c77cc75b8037fd155580fab6bc60be4ed6bedd5d6ac0f7388c22bc91a97a")
}

// UnpackBadOrderSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadOrderSignature(address builder)
func (runRules *RunRules) UnpackBadOrderSignatureError(raw []byte) (*RunRulesBadOrderSignature, error) {
	out := new(RunRulesBadOrderSignature)
	if err := runRules.abi.UnpackIntoInterface(out, "BadOrderSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesBadPrivacyUnit represents a BadPrivacyUnit error raised by the RunRules contract.
type RunRulesBadPrivacyUnit struct {
	Unit uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPrivacyUnit(uint8 unit)
func RunRulesBadPrivacyUnitErrorID() common.Hash {
	return common.HexToHash("0x1dc5c98269489e9ddd6ac4be46a869c37a4a9c3999a92b3a625c65a01e40fff8")
}

// UnpackBadPrivacyUnitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPrivacyUnit(uint8 unit)
func (runRules *RunRules) UnpackBadPrivacyUnitError(raw []byte) (*RunRulesBadPrivacyUnit, error) {
	out := new(RunRulesBadPrivacyUnit)
	if err := runRules.abi.UnpackIntoInterface(out, "BadPrivacyUnit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesBadResultSignature represents a BadResultSignature error raised by the RunRules contract.
type RunRulesBadResultSignature struct {
	Custodian common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadResultSignature(address custodian)
func RunRulesBadResultSignatureErrorID() common.Hash {
	return common.HexToHash("0xc736a29cc221e4044d9315c3ac8c7f200b2812441e4a59acc36057df26de3d46")
}

// UnpackBadResultSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadResultSignature(address custodian)
func (runRules *RunRules) UnpackBadResultSignatureError(raw []byte) (*RunRulesBadResultSignature, error) {
	out := new(RunRulesBadResultSignature)
	if err := runRules.abi.UnpackIntoInterface(out, "BadResultSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesBadWeight represents a BadWeight error raised by the RunRules contract.
type RunRulesBadWeight struct {
	DatasetId [32]byte
	Weight    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadWeight(bytes32 datasetId, uint64 weight)
func RunRulesBadWeightErrorID() common.Hash {
	return common.HexToHash("0x0d9253e2b0ec97414926ca8c88ba029329b124597e22add9b7c1eb1b91d5a226")
}

// UnpackBadWeightError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadWeight(bytes32 datasetId, uint64 weight)
func (runRules *RunRules) UnpackBadWeightError(raw []byte) (*RunRulesBadWeight, error) {
	out := new(RunRulesBadWeight)
	if err := runRules.abi.UnpackIntoInterface(out, "BadWeight", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesDatasetCount represents a DatasetCount error raised by the RunRules contract.
type RunRulesDatasetCount struct {
	Given *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DatasetCount(uint256 given, uint256 most)
func RunRulesDatasetCountErrorID() common.Hash {
	return common.HexToHash("0xb1b4219d06417218a483841148f6c477688e6c5a98a06e471d8e0d2ca91732e4")
}

// UnpackDatasetCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DatasetCount(uint256 given, uint256 most)
func (runRules *RunRules) UnpackDatasetCountError(raw []byte) (*RunRulesDatasetCount, error) {
	out := new(RunRulesDatasetCount)
	if err := runRules.abi.UnpackIntoInterface(out, "DatasetCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesDatasetMismatch represents a DatasetMismatch error raised by the RunRules contract.
type RunRulesDatasetMismatch struct {
	DatasetId [32]byte
	Field     string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DatasetMismatch(bytes32 datasetId, string field)
func RunRulesDatasetMismatchErrorID() common.Hash {
	return common.HexToHash("0xc59cb9faf7a2b59a6b6afcf0e06db49fce7eac7a2846e50b2824d4eb0a2d661f")
}

// UnpackDatasetMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DatasetMismatch(bytes32 datasetId, string field)
func (runRules *RunRules) UnpackDatasetMismatchError(raw []byte) (*RunRulesDatasetMismatch, error) {
	out := new(RunRulesDatasetMismatch)
	if err := runRules.abi.UnpackIntoInterface(out, "DatasetMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesDatasetNotAcknowledged represents a DatasetNotAcknowledged error raised by the RunRules contract.
type RunRulesDatasetNotAcknowledged struct {
	DatasetId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DatasetNotAcknowledged(bytes32 datasetId)
func RunRulesDatasetNotAcknowledgedErrorID() common.Hash {
	return common.HexToHash("0x23455e845247addaef1048bcaa2026071e9d32be75b7c50a20684c3a1ae506b9")
}

// UnpackDatasetNotAcknowledgedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DatasetNotAcknowledged(bytes32 datasetId)
func (runRules *RunRules) UnpackDatasetNotAcknowledgedError(raw []byte) (*RunRulesDatasetNotAcknowledged, error) {
	out := new(RunRulesDatasetNotAcknowledged)
	if err := runRules.abi.UnpackIntoInterface(out, "DatasetNotAcknowledged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesDatasetNotListed represents a DatasetNotListed error raised by the RunRules contract.
type RunRulesDatasetNotListed struct {
	DatasetId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DatasetNotListed(bytes32 datasetId)
func RunRulesDatasetNotListedErrorID() common.Hash {
	return common.HexToHash("0x30f361b5390d1ecc14fb821b9072990b4257e94cd35ae3f373eb8a841502116f")
}

// UnpackDatasetNotListedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DatasetNotListed(bytes32 datasetId)
func (runRules *RunRules) UnpackDatasetNotListedError(raw []byte) (*RunRulesDatasetNotListed, error) {
	out := new(RunRulesDatasetNotListed)
	if err := runRules.abi.UnpackIntoInterface(out, "DatasetNotListed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesDeadlinePassed represents a DeadlinePassed error raised by the RunRules contract.
type RunRulesDeadlinePassed struct {
	Deadline uint64
	Time     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlinePassed(uint64 deadline, uint256 time)
func RunRulesDeadlinePassedErrorID() common.Hash {
	return common.HexToHash("0x3dee80f26b09083e6b22a1f70917a891078741122fa0a3e7bd5b67f2cd39cdd1")
}

// UnpackDeadlinePassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlinePassed(uint64 deadline, uint256 time)
func (runRules *RunRules) UnpackDeadlinePassedError(raw []byte) (*RunRulesDeadlinePassed, error) {
	out := new(RunRulesDeadlinePassed)
	if err := runRules.abi.UnpackIntoInterface(out, "DeadlinePassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesDeadlineTooFar represents a DeadlineTooFar error raised by the RunRules contract.
type RunRulesDeadlineTooFar struct {
	Deadline uint64
	Latest   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineTooFar(uint64 deadline, uint256 latest)
func RunRulesDeadlineTooFarErrorID() common.Hash {
	return common.HexToHash("0x136579e6708497e2e93446e1272753929979efd9296a388acde5779bccc371da")
}

// UnpackDeadlineTooFarError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineTooFar(uint64 deadline, uint256 latest)
func (runRules *RunRules) UnpackDeadlineTooFarError(raw []byte) (*RunRulesDeadlineTooFar, error) {
	out := new(RunRulesDeadlineTooFar)
	if err := runRules.abi.UnpackIntoInterface(out, "DeadlineTooFar", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesDeadlinesOutOfOrder represents a DeadlinesOutOfOrder error raised by the RunRules contract.
type RunRulesDeadlinesOutOfOrder struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlinesOutOfOrder()
func RunRulesDeadlinesOutOfOrderErrorID() common.Hash {
	return common.HexToHash("0xc27c1cb64ed867571e36fb048e9b613e32e2d33f2812b4538acc0609b97a3704")
}

// UnpackDeadlinesOutOfOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlinesOutOfOrder()
func (runRules *RunRules) UnpackDeadlinesOutOfOrderError(raw []byte) (*RunRulesDeadlinesOutOfOrder, error) {
	out := new(RunRulesDeadlinesOutOfOrder)
	if err := runRules.abi.UnpackIntoInterface(out, "DeadlinesOutOfOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesDuplicateCustodian represents a DuplicateCustodian error raised by the RunRules contract.
type RunRulesDuplicateCustodian struct {
	Index uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DuplicateCustodian(uint8 index)
func RunRulesDuplicateCustodianErrorID() common.Hash {
	return common.HexToHash("0x7497657af9ef8df2077a6708354ddeaaaed02e649406bec0533a9fa3f07ccad9")
}

// UnpackDuplicateCustodianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DuplicateCustodian(uint8 index)
func (runRules *RunRules) UnpackDuplicateCustodianError(raw []byte) (*RunRulesDuplicateCustodian, error) {
	out := new(RunRulesDuplicateCustodian)
	if err := runRules.abi.UnpackIntoInterface(out, "DuplicateCustodian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesDuplicateDataset represents a DuplicateDataset error raised by the RunRules contract.
type RunRulesDuplicateDataset struct {
	DatasetId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DuplicateDataset(bytes32 datasetId)
func RunRulesDuplicateDatasetErrorID() common.Hash {
	return common.HexToHash("0x94cbbbf781c69f553714838937864c55724a4c975c4842bd7440bbad3dcca107")
}

// UnpackDuplicateDatasetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DuplicateDataset(bytes32 datasetId)
func (runRules *RunRules) UnpackDuplicateDatasetError(raw []byte) (*RunRulesDuplicateDataset, error) {
	out := new(RunRulesDuplicateDataset)
	if err := runRules.abi.UnpackIntoInterface(out, "DuplicateDataset", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesEmptyField represents a EmptyField error raised by the RunRules contract.
type RunRulesEmptyField struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyField(string field)
func RunRulesEmptyFieldErrorID() common.Hash {
	return common.HexToHash("0xa69290e7cac040ed0e694b9ddf4f08dea75b8deaa26a26ca604c3dd1384e4e45")
}

// UnpackEmptyFieldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyField(string field)
func (runRules *RunRules) UnpackEmptyFieldError(raw []byte) (*RunRulesEmptyField, error) {
	out := new(RunRulesEmptyField)
	if err := runRules.abi.UnpackIntoInterface(out, "EmptyField", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesEvaluatorHoldsSeat represents a EvaluatorHoldsSeat error raised by the RunRules contract.
type RunRulesEvaluatorHoldsSeat struct {
	Evaluator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvaluatorHoldsSeat(address evaluator)
func RunRulesEvaluatorHoldsSeatErrorID() common.Hash {
	return common.HexToHash("0xf73b5f58daff308cd8a9abbbc6075bc82634329428ca4d1ab7501632053c23eb")
}

// UnpackEvaluatorHoldsSeatError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvaluatorHoldsSeat(address evaluator)
func (runRules *RunRules) UnpackEvaluatorHoldsSeatError(raw []byte) (*RunRulesEvaluatorHoldsSeat, error) {
	out := new(RunRulesEvaluatorHoldsSeat)
	if err := runRules.abi.UnpackIntoInterface(out, "EvaluatorHoldsSeat", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesKMinTooLow represents a KMinTooLow error raised by the RunRules contract.
type RunRulesKMinTooLow struct {
	KMin  uint32
	Least *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KMinTooLow(uint32 kMin, uint256 least)
func RunRulesKMinTooLowErrorID() common.Hash {
	return common.HexToHash("0xe89cfcc8a0018f37b7c8fa35861bd620947ab2b66d59fce4578f777de3f39aac")
}

// UnpackKMinTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KMinTooLow(uint32 kMin, uint256 least)
func (runRules *RunRules) UnpackKMinTooLowError(raw []byte) (*RunRulesKMinTooLow, error) {
	out := new(RunRulesKMinTooLow)
	if err := runRules.abi.UnpackIntoInterface(out, "KMinTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesNoRecomputer represents a NoRecomputer error raised by the RunRules contract.
type RunRulesNoRecomputer struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoRecomputer()
func RunRulesNoRecomputerErrorID() common.Hash {
	return common.HexToHash("0x64a0d0154dc7f95fd7838e65fcff2f77f905042403f5ab2426f3199ef319535f")
}

// UnpackNoRecomputerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoRecomputer()
func (runRules *RunRules) UnpackNoRecomputerError(raw []byte) (*RunRulesNoRecomputer, error) {
	out := new(RunRulesNoRecomputer)
	if err := runRules.abi.UnpackIntoInterface(out, "NoRecomputer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesPriceSumMismatch represents a PriceSumMismatch error raised by the RunRules contract.
type RunRulesPriceSumMismatch struct {
	Sum    *big.Int
	Stated *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceSumMismatch(uint256 sum, uint256 stated)
func RunRulesPriceSumMismatchErrorID() common.Hash {
	return common.HexToHash("0xc3ff6ce26ccd24b75d5becb8668699d83cf6affb82e1d8fd8e4bff42bcdba547")
}

// UnpackPriceSumMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceSumMismatch(uint256 sum, uint256 stated)
func (runRules *RunRules) UnpackPriceSumMismatchError(raw []byte) (*RunRulesPriceSumMismatch, error) {
	out := new(RunRulesPriceSumMismatch)
	if err := runRules.abi.UnpackIntoInterface(out, "PriceSumMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesPriceTooLow represents a PriceTooLow error raised by the RunRules contract.
type RunRulesPriceTooLow struct {
	Part  string
	Given *big.Int
	Least *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceTooLow(string part, uint256 given, uint256 least)
func RunRulesPriceTooLowErrorID() common.Hash {
	return common.HexToHash("0xe1c954cf668cebe2c8aab9d2827b367d62712bb10c1c780943e10c7f94fe9981")
}

// UnpackPriceTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceTooLow(string part, uint256 given, uint256 least)
func (runRules *RunRules) UnpackPriceTooLowError(raw []byte) (*RunRulesPriceTooLow, error) {
	out := new(RunRulesPriceTooLow)
	if err := runRules.abi.UnpackIntoInterface(out, "PriceTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesSignatureCount represents a SignatureCount error raised by the RunRules contract.
type RunRulesSignatureCount struct {
	Indexes    *big.Int
	Signatures *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignatureCount(uint256 indexes, uint256 signatures)
func RunRulesSignatureCountErrorID() common.Hash {
	return common.HexToHash("0x27cd5f1227f7d030b067f23d940162f61941aa88011ade13140b695988f26f7a")
}

// UnpackSignatureCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignatureCount(uint256 indexes, uint256 signatures)
func (runRules *RunRules) UnpackSignatureCountError(raw []byte) (*RunRulesSignatureCount, error) {
	out := new(RunRulesSignatureCount)
	if err := runRules.abi.UnpackIntoInterface(out, "SignatureCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesTooFewOwners represents a TooFewOwners error raised by the RunRules contract.
type RunRulesTooFewOwners struct {
	Owners *big.Int
	KMin   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooFewOwners(uint256 owners, uint256 kMin)
func RunRulesTooFewOwnersErrorID() common.Hash {
	return common.HexToHash("0x8c00301ad90ae8479a06f4869fef73ce2d4e8006aae95cacf3a9935be513a481")
}

// UnpackTooFewOwnersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooFewOwners(uint256 owners, uint256 kMin)
func (runRules *RunRules) UnpackTooFewOwnersError(raw []byte) (*RunRulesTooFewOwners, error) {
	out := new(RunRulesTooFewOwners)
	if err := runRules.abi.UnpackIntoInterface(out, "TooFewOwners", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesTooFewSignatures represents a TooFewSignatures error raised by the RunRules contract.
type RunRulesTooFewSignatures struct {
	Given     *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooFewSignatures(uint256 given, uint256 threshold)
func RunRulesTooFewSignaturesErrorID() common.Hash {
	return common.HexToHash("0x59b8466f13c4d54554d5f64f08f5b02563132f906fa1ae1e30fbc1e6780e4f08")
}

// UnpackTooFewSignaturesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooFewSignatures(uint256 given, uint256 threshold)
func (runRules *RunRules) UnpackTooFewSignaturesError(raw []byte) (*RunRulesTooFewSignatures, error) {
	out := new(RunRulesTooFewSignatures)
	if err := runRules.abi.UnpackIntoInterface(out, "TooFewSignatures", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesTooFewTrainers represents a TooFewTrainers error raised by the RunRules contract.
type RunRulesTooFewTrainers struct {
	Trainers *big.Int
	KMin     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooFewTrainers(uint256 trainers, uint256 kMin)
func RunRulesTooFewTrainersErrorID() common.Hash {
	return common.HexToHash("0xf50a346779cadf93d98089101ec90151f38e23b90505d9339bb79209036a4d98")
}

// UnpackTooFewTrainersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooFewTrainers(uint256 trainers, uint256 kMin)
func (runRules *RunRules) UnpackTooFewTrainersError(raw []byte) (*RunRulesTooFewTrainers, error) {
	out := new(RunRulesTooFewTrainers)
	if err := runRules.abi.UnpackIntoInterface(out, "TooFewTrainers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesTrainerNotActive represents a TrainerNotActive error raised by the RunRules contract.
type RunRulesTrainerNotActive struct {
	Trainer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TrainerNotActive(address trainer)
func RunRulesTrainerNotActiveErrorID() common.Hash {
	return common.HexToHash("0x3d187a2a0b2e5afc4e7e5211f8be8d60444b20b84d41fa3bce287592264de708")
}

// UnpackTrainerNotActiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TrainerNotActive(address trainer)
func (runRules *RunRules) UnpackTrainerNotActiveError(raw []byte) (*RunRulesTrainerNotActive, error) {
	out := new(RunRulesTrainerNotActive)
	if err := runRules.abi.UnpackIntoInterface(out, "TrainerNotActive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesUnknownCustodian represents a UnknownCustodian error raised by the RunRules contract.
type RunRulesUnknownCustodian struct {
	Index uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownCustodian(uint8 index)
func RunRulesUnknownCustodianErrorID() common.Hash {
	return common.HexToHash("0x9c32f82b92bcd95c3820ffbfb932150d2c8576904f42a752c3d50558e48cdf39")
}

// UnpackUnknownCustodianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownCustodian(uint8 index)
func (runRules *RunRules) UnpackUnknownCustodianError(raw []byte) (*RunRulesUnknownCustodian, error) {
	out := new(RunRulesUnknownCustodian)
	if err := runRules.abi.UnpackIntoInterface(out, "UnknownCustodian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesValidationMismatch represents a ValidationMismatch error raised by the RunRules contract.
type RunRulesValidationMismatch struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValidationMismatch(string field)
func RunRulesValidationMismatchErrorID() common.Hash {
	return common.HexToHash("0x6bf3b3bdb1214c03f2cb851f2e79248d5e70e52e7abdce0a7822150c4ba87d07")
}

// UnpackValidationMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValidationMismatch(string field)
func (runRules *RunRules) UnpackValidationMismatchError(raw []byte) (*RunRulesValidationMismatch, error) {
	out := new(RunRulesValidationMismatch)
	if err := runRules.abi.UnpackIntoInterface(out, "ValidationMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesWrongEpoch represents a WrongEpoch error raised by the RunRules contract.
type RunRulesWrongEpoch struct {
	Given   uint32
	Current uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongEpoch(uint32 given, uint32 current)
func RunRulesWrongEpochErrorID() common.Hash {
	return common.HexToHash("0x6112d2538b1799486a209770faf93444b9236ffa01c9143ca10ac4712d756b97")
}

// UnpackWrongEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongEpoch(uint32 given, uint32 current)
func (runRules *RunRules) UnpackWrongEpochError(raw []byte) (*RunRulesWrongEpoch, error) {
	out := new(RunRulesWrongEpoch)
	if err := runRules.abi.UnpackIntoInterface(out, "WrongEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunRulesWrongGuaranteedBps represents a WrongGuaranteedBps error raised by the RunRules contract.
type RunRulesWrongGuaranteedBps struct {
	Given    uint16
	Expected uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongGuaranteedBps(uint16 given, uint16 expected)
func RunRulesWrongGuaranteedBpsErrorID() common.Hash {
	return common.HexToHash("0xf06ee8adef61dd6826c4e13299c586398762e6143b840c5cdc2abae1fa648bef")
}

// UnpackWrongGuaranteedBpsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongGuaranteedBps(uint16 given, uint16 expected)
func (runRules *RunRules) UnpackWrongGuaranteedBpsError(raw []byte) (*RunRulesWrongGuaranteedBps, error) {
	out := new(RunRulesWrongGuaranteedBps)
	if err := runRules.abi.UnpackIntoInterface(out, "WrongGuaranteedBps", raw); err != nil {
		return nil, err
	}
	return out, nil
}
