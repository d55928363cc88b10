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
	Bin: "0x610100604052348015610010575f5ffd5b5060405161367f38038061367f83398101604081905261002f91610068565b6001600160a01b0393841660805291831660a052821660c0521660e0526100c4565b6001600160a01b0381168114610065575f5ffd5b50565b5f5f5f5f6080858703121561007b575f5ffd5b845161008681610051565b602086015190945061009781610051565b60408601519093506100a881610051565b60608601519092506100b981610051565b939692955090935050565b60805160a05160c05160e05161352e6101515f395f81816101d801528181610b0801528181610c3e01528181610d3001528181610def01528181610e810152610f9801525f818161018a0152611ed401525f818160f101528181611465015281816119f60152611bf801525f81816101b10152818161022a01528181610570015261086f015261352e5ff3fe608060405234801561000f575f5ffd5b50600436106100a6575f3560e01c8063b83f50931161006e578063b83f50931461015f578063bceb1a0714610172578063d3419bf314610185578063d6066841146101ac578063da20e587146101d3578063efe8c7be146101fa575f5ffd5b806342cfbd20146100aa5780636440427d146100bf5780637b103999146100ec578063a6d635ea1461012b578063ae08c0321461014c575b5f5ffd5b6100bd6100b8366004612732565b61020d565b005b6100d26100cd3660046127b1565b610485565b604080519283526020830191909152015b60405180910390f35b6101137f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100e3565b61013e6101393660046127b1565b6107ca565b6040519081526020016100e3565b6100bd61015a3660046127fc565b6107da565b6100bd61016d36600461287f565b610848565b6100bd610180366004612948565b610a5e565b6101137f000000000000000000000000000000000000000000000000000000000000000081565b6101137f000000000000000000000000000000000000000000000000000000000000000081565b6101137f000000000000000000000000000000000000000000000000000000000000000081565b6101136102083660046129d0565b610cd8565b604051630a3ebac560e31b815263ffffffff851660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906351f5d628906024015f60405180830381865afa158015610276573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261029d9190810190612acf565b50805190915082146102d857805160405163c0f9e2cd60e01b81526102cf918491600401918252602082015260400190565b60405180910390fd5b5f5b815181101561047a575f610385898989898787815181106102fd576102fd612b7f565b6020026020010151604080517fe583dfffceed0c387bdab08d0300528549145c6a6162e173fbb2f6683d015500602082015290810186905263ffffffff80861660608301528416608082015260a081018390526001600160a01b03821660c08201525f9060e00160405160208183030381529060405280519060200120905095945050505050565b90505f6103ac8b8360405161190160f01b8152600281019290925260228201526042902090565b90506104298484815181106103c3576103c3612b7f565b6020026020010151828888878181106103de576103de612b7f565b90506020028101906103f09190612b93565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061103292505050565b6104705783838151811061043f5761043f612b7f565b6020026020010151604051632a95efb960e01b81526004016102cf91906001600160a01b0391909116815260200190565b50506001016102da565b505050505050505050565b5f80806104956020850185612bd5565b6001600160a01b0316036104d65760405163a69290e760e01b8152602060048201526007602482015266313ab4b63232b960c91b60448201526064016102cf565b5f6104e76060850160408601612bd5565b6001600160a01b03160361052c5760405163a69290e760e01b815260206004820152600b60248201526a31b7b7b93234b730ba37b960a91b60448201526064016102cf565b60208301355f0361056d5760405163a69290e760e01b815260206004820152600a6024820152697365616c696e674b657960b01b60448201526064016102cf565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663766718086040518163ffffffff1660e01b8152600401602060405180830381865afa1580156105ca573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105ee9190612bf0565b905063ffffffff811661060760a0860160808701612c0b565b63ffffffff161461064c5761062260a0850160808601612c0b565b604051636112d25360e01b815263ffffffff918216600482015290821660248201526044016102cf565b61065e61012085016101008601612c0b565b63ffffffff165f0361069c576040516360a4de0960e11b8152602060048201526006602482015265726f756e647360d01b60448201526064016102cf565b60026106b06101e086016101c08701612c31565b60ff1611156106eb576040516360a4de0960e11b81526004016102cf906020808252600490820152633a34b2b960e11b604082015260600190565b60026106ff6101e086016101c08701612c31565b60ff1614158015610725575061071d61018085016101608601612c31565b60ff16602014155b8015610746575061073e61018085016101608601612c31565b60ff16604014155b1561077f576040516360a4de0960e11b8152602060048201526008602482015267776f72644269747360c01b60448201526064016102cf565b61078c846103c0016110a5565b610799846102000161122f565b6107a284611309565b6107ab8461153b565b6107c06107bb60a0870187612c4c565b611629565b9250925050915091565b5f6107d48261153b565b92915050565b61081a848484848080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061103292505050565b61084257604051630928f1df60e21b81526001600160a01b03851660048201526024016102cf565b50505050565b604051630a3ebac560e31b815263ffffffff871660048201525f9081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906351f5d628906024015f60405180830381865afa1580156108b3573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526108da9190810190612acf565b90925090508483811461090a576040516313e6af8960e11b815260048101829052602481018590526044016102cf565b8160ff1681101561093a576040516359b8466f60e01b81526004810182905260ff831660248201526044016102cf565b5f805b82811015610a51575f89898381811061095857610958612b7f565b905060200201602081019061096d9190612c31565b905085518160ff161061099857604051639c32f82b60e01b815260ff821660048201526024016102cf565b600160ff82161b838116156109c557604051633a4bb2bd60e11b815260ff831660048201526024016102cf565b80841793506109fd878360ff16815181106109e2576109e2612b7f565b60200260200101518d8b8b878181106103de576103de612b7f565b610a4757868260ff1681518110610a1657610a16612b7f565b60200260200101516040516331cda8a760e21b81526004016102cf91906001600160a01b0391909116815260200190565b505060010161093d565b5050505050505050505050565b5f805b86811015610be8575f888883818110610a7c57610a7c612b7f565b9050606002016040016020810190610a949190612bd5565b9050866001600160a01b0316816001600160a01b031603610ad357604051631ee76beb60e31b81526001600160a01b03881660048201526024016102cf565b610ade89898461163f565b15610ae95750610be0565b604051639f8a13d760e01b81526001600160a01b0382811660048301527f00000000000000000000000000000000000000000000000000000000000000001690639f8a13d790602401602060405180830381865afa158015610b4d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b719190612c9f565b610b9957604051631e8c3d1560e11b81526001600160a01b03821660048201526024016102cf565b856001600160a01b0316816001600160a01b031614158015610bcd5750846001600160a01b0316816001600160a01b031614155b15610bde57610bdb83612ccc565b92505b505b600101610a61565b508163ffffffff16811015610c1f5760405163f50a346760e01b81526004810182905263ffffffff831660248201526044016102cf565b604051639f8a13d760e01b81526001600160a01b0386811660048301527f00000000000000000000000000000000000000000000000000000000000000001690639f8a13d790602401602060405180830381865afa158015610c83573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ca79190612c9f565b610ccf57604051631e8c3d1560e11b81526001600160a01b03861660048201526024016102cf565b50505050505050565b5f80610ce5856001612ce4565b6001600160401b03811115610cfc57610cfc612a28565b604051908082528060200260200182016040528015610d25578160200160208202803683370190505b5090505f610dcd825f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b7648fb9896040518263ffffffff1660e01b8152600401610d8991906001600160a01b0391909116815260200190565b602060405180830381865afa158015610da4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610dc89190612cf7565b6116d1565b90505f5b86811015610e7d57610de488888361163f565b610e7557610e7283837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b7648fb98c8c87818110610e2e57610e2e612b7f565b9050606002016040016020810190610e469190612bd5565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401610d89565b91505b600101610dd1565b505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166306661abd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610edb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610eff9190612cf7565b9050818111610f21576040516364a0d01560e01b815260040160405180910390fd5b5f610f2c8383612d0e565b610f369087612d35565b610f41906001612ce4565b90505f5b8381108015610f6d575081858281518110610f6257610f62612b7f565b602002602001015111155b15610f8d57610f7b82612ccc565b9150610f8681612ccc565b9050610f45565b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166320adc4d9610fc8600184612d0e565b6040518263ffffffff1660e01b8152600401610fe691815260200190565b602060405180830381865afa158015611001573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110259190612d48565b9998505050505050505050565b5f836001600160a01b03163b5f03611090575f5f611050858561179b565b5090925090505f81600381111561106957611069612d63565b1480156110875750856001600160a01b0316826001600160a01b0316145b9250505061109e565b61109b8484846117e4565b90505b9392505050565b6110b26020820182612d96565b6001600160401b03164211156110fa576110cf6020820182612d96565b604051631ef7407960e11b81526001600160401b0390911660048201524260248201526044016102cf565b61110a6040820160208301612d96565b6001600160401b03166111206020830183612d96565b6001600160401b031610158061116657506111416060820160408301612d96565b6001600160401b031661115a6040830160208401612d96565b6001600160401b031610155b806111a1575061117c6080820160608301612d96565b6001600160401b03166111956060830160408401612d96565b6001600160401b031610155b156111bf5760405163613e0e5b60e11b815260040160405180910390fd5b5f6111cd6276a70042612ce4565b9050806111e06080840160608501612d96565b6001600160401b0316111561122b576111ff6080830160608401612d96565b6040516309b2bcf360e11b81526001600160401b039091166004820152602481018290526044016102cf565b5050565b600261123e6020830183612c31565b60ff161115611273576112546020820182612c31565b604051630ee2e4c160e11b815260ff90911660048201526024016102cf565b5f6112816020830183612c31565b60ff16156112905760036112b1565b6112a060e0830160c08401612c0b565b6112b19063ffffffff166003612ce4565b9050806112c460c0840160a08501612c0b565b63ffffffff16101561122b576112e060c0830160a08401612c0b565b604051631d139f9960e31b815263ffffffff9091166004820152602481018290526044016102cf565b365f61131860a0840184612c4c565b90925090508080158061132b5750608081115b156113535760405163b1b4219d60e01b815260048101829052608060248201526044016102cf565b5f61135f826001612ce4565b6001600160401b0381111561137657611376612a28565b60405190808252806020026020018201604052801561139f578160200160208202803683370190505b5090505f5b8281101561141d575f8585838181106113bf576113bf612b7f565b905060a002015f013590506113d5838284611849565b156113f6576040516394cbbbf760e01b8152600481018290526024016102cf565b8083838151811061140957611409612b7f565b6020908102919091010152506001016113a4565b5061142c6102e0860186612db1565b5f013581838151811061144157611441612b7f565b6020908102919091010152604051638eb3fccf60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638eb3fccf9061149a908590600401612e09565b5f60405180830381865afa1580156114b4573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526114db9190810190612e1b565b905061151a6114ee6102e0880188612db1565b6114fb6020890189612bd5565b83868151811061150d5761150d612b7f565b6020026020010151611879565b828252611528868285611aa5565b611533868383611ce9565b505050505050565b5f7f0c221e704a7d53d867c4b123549a59e5f2d13cb1f3ec97f4f3e1f6a484d11b0d61156683612095565b61157b61157660a0860186612c4c565b6120c9565b6115878560c001612133565b6115948661020001612167565b6115aa6115a56102e0890189612db1565b61219b565b6115b78861030001612247565b6115c4896103c00161227b565b6040805160208101999099528801969096526060870194909452608086019290925260a085015260c084015260e0830152610100820152610440830135610120820152610140015b604051602081830303815290604052805190602001209050919050565b5f82611637818460a06122af565b949350505050565b5f805b828110156116c75784848481811061165c5761165c612b7f565b90506060020160400160208101906116749190612bd5565b6001600160a01b031685858381811061168f5761168f612b7f565b90506060020160400160208101906116a79190612bd5565b6001600160a01b0316036116bf57600191505061109e565b600101611642565b505f949350505050565b5f815f036116e057508161109e565b825b5f81118015611713575082856116f9600184612d0e565b8151811061170957611709612b7f565b6020026020010151115b156117695784611724600183612d0e565b8151811061173457611734612b7f565b602002602001015185828151811061174e5761174e612b7f565b602090810291909101015261176281612f30565b90506116e2565b8285828151811061177c5761177c612b7f565b6020908102919091010152611792846001612ce4565b95945050505050565b5f5f5f83516041036117d2576020840151604085015160608601515f1a6117c4888285856122db565b9550955095505050506117dd565b505081515f91506002905b9250925092565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f602084016020830281015b80821015611870578482511483179250602082019150611855565b50509392505050565b816001600160a01b0316815f01516001600160a01b0316146118c657604051636bf3b3bd60e01b815260206004820152600560248201526437bbb732b960d91b60448201526064016102cf565b6001816060015160058111156118de576118de612d63565b1461191557604051636bf3b3bd60e01b815260206004820152600660248201526573746174757360d01b60448201526064016102cf565b806080015161195657604051636bf3b3bd60e01b815260206004820152600c60248201526b1858dadb9bdddb195919d95960a21b60448201526064016102cf565b6119666040840160208501612c0b565b63ffffffff16816020015163ffffffff161461199557604051636bf3b3bd60e01b81526004016102cf90612f45565b6119a560a0840160808501612d96565b6001600160401b031681604001516001600160401b0316146119da57604051636bf3b3bd60e01b81526004016102cf90612f6b565b60408051630b44354160e31b81529084013560048201528335907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690635a21aa0890602401602060405180830381865afa158015611a43573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a679190612cf7565b14611aa057604051636bf3b3bd60e01b815260206004820152600860248201526719185d18549bdbdd60c21b60448201526064016102cf565b505050565b5f611ab36020850185612bd5565b90505f611ac66060860160408701612bd5565b90505f611adb6102c087016102a08801612c0b565b63ffffffff1690505f846001600160401b03811115611afc57611afc612a28565b604051908082528060200260200182016040528015611b25578160200160208202803683370190505b5090505f5b8581108015611b3857505f83115b15611c85575f878281518110611b5057611b50612b7f565b60200260200101515f015190505f816001600160a01b03165f1b905080848481518110611b7f57611b7f612b7f565b602002602001018181525050866001600160a01b0316826001600160a01b03161480611bbc5750856001600160a01b0316826001600160a01b0316145b80611bcd5750611bcd848285611849565b15611bd9575050611c75565b604051631a467f6760e31b81526001600160a01b0383811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063d233fb3890602401602060405180830381865afa158015611c3d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c619190612c9f565b15611c7257611c6f85612f30565b94505b50505b611c7e81612ccc565b9050611b2a565b508115610ccf5781611c9f6102c089016102a08a01612c0b565b63ffffffff16611caf9190612d0e565b611cc16102c089016102a08a01612c0b565b604051634600180d60e11b8152600481019290925263ffffffff1660248201526044016102cf565b81515f816001600160401b03811115611d0457611d04612a28565b604051908082528060200260200182016040528015611d2d578160200160208202803683370190505b5090505f826001600160401b03811115611d4957611d49612a28565b604051908082528060200260200182016040528015611d72578160200160208202803683370190505b50905060015f5b84811015611ec8575f868281518110611d9457611d94612b7f565b6020026020010151905060026005811115611db157611db1612d63565b81606001516005811115611dc757611dc7612d63565b14611e0257878281518110611dde57611dde612b7f565b60200260200101516040516330f361b560e01b81526004016102cf91815260200190565b8060800151611e4157878281518110611e1d57611e1d612b7f565b60200260200101516040516308d157a160e21b81526004016102cf91815260200190565b80604001518160a00151868481518110611e5d57611e5d612b7f565b60200260200101868581518110611e7657611e76612b7f565b6020026020010182815250826001600160401b03166001600160401b031681525050508281604001516001600160401b03161115611ebf5780604001516001600160401b031692505b50600101611d79565b505f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016634355e39c888686611f0e6101e08e016101c08f01612c31565b8d60c0016040016020810190611f249190612c0b565b8b6040518763ffffffff1660e01b8152600401611f4696959493929190612f8e565b5f60405180830381865afa158015611f60573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611f8791908101906130ac565b9050365f611f9860a08b018b612c4c565b90925090505f805b88811015612053575f611fcf8585848e8681518110611fc157611fc1612b7f565b60200260200101518b6123a3565b90505f865f01518381518110611fe757611fe7612b7f565b602002602001015190508082101561203a5760405163e1c954cf60e01b815260606004820152600760648201526619185d185cd95d60ca1b6084820152602481018390526044810182905260a4016102cf565b6120448285612ce4565b93505050806001019050611fa0565b506103008b01358114612087576040516361ffb67160e11b8152600481018290526103008c013560248201526044016102cf565b610a518b61030001856124fc565b5f7faa725e5b89384087f40a7e8c708a318447e1cf1634b2c4722ad186b9617c3ace8260405160200161160c92919061315b565b5f5f7f6ecf862ff6a9164f6a8a695bce2bb5e344f91cde517b227c5d264eb76942f54b9050604051836020810282018381525f5b828110156121245760a08082028901602084013760c08220602082028501526001016120fd565b50506020029020949350505050565b5f7f523061e6e7ee3e10fc0654cf32c1269a4aa0ee8cc692b4618bd15cc3b3a34ef78260405160200161160c9291906131e7565b5f7fdd5aa7578f3c20acc7b4c9ac910d222f100eb4a46bba32a3873e24db732b57048260405160200161160c9291906132de565b5f7fa1f4e466cfdefaf3a7ce68f10e28503cbf96a4db1a013ccc3a2a121d0fb95b7982356121cf6040850160208601612c0b565b60408501356121e16060870187612b93565b6040516121ef9291906133a2565b60405190819003902061220860a0880160808901612d96565b60408051602081019790975286019490945263ffffffff9092166060850152608084015260a08301526001600160401b031660c082015260e00161160c565b5f7fe5632ff66305db6f31d650f1f911d98195c61a1daa9ec884c6487a14f914d0078260405160200161160c9291906133b1565b5f7f404fe3ec223f1a60b1a8e47ce6a01394609097a43b92a92ca216e43bb446e6b08260405160200161160c929190613411565b5f60405182840285015b80861015611870578282526040866020840137606082209584019592506122b9565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561231457505f91506003905082612399565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015612365573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661239057505f925060019150829050612399565b92505f91508190505b9450945094915050565b60208281015160a08502870160808101359281013591604082013591606001359063ffffffff168314612405578888888181106123e2576123e2612b7f565b905060a002015f01356040516362ce5cfd60e11b81526004016102cf9190613494565b85604001516001600160401b0316821461244e5788888881811061242b5761242b612b7f565b905060a002015f01356040516362ce5cfd60e11b81526004016102cf91906134c0565b5f8561245e633b9aca00856134e9565b6124689190613500565b905080156124765780612479565b60015b82146124ef5789898981811061249157612491612b7f565b905060a002015f01358a8a8a8181106124ac576124ac612b7f565b905060a0020160600160208101906124c49190612d96565b6040516306c929f160e11b815260048101929092526001600160401b031660248201526044016102cf565b5050505095945050505050565b60a08082015161ffff169061251690840160808501613513565b61ffff161461255b5761252f60a0830160808401613513565b60a082015160405163f06ee8ad60e01b815261ffff9283166004820152911660248201526044016102cf565b8060400151826020013510156125b557604080820151905163e1c954cf60e01b8152606060048201526007606482015266636f6d7075746560c81b608482015260208401356024820152604481019190915260a4016102cf565b80606001518260400135101561260d576060808201516040805163e1c954cf60e01b815260048101939093526007606484015266637573746f647960c81b60848401528401356024830152604482015260a4016102cf565b80608001518260600135101561266657608081015160405163e1c954cf60e01b8152606060048201819052600660648301526564616f46656560d01b60848301528401356024820152604481019190915260a4016102cf565b5f6060830135604084013561268060208601358635612ce4565b61268a9190612ce4565b6126949190612ce4565b90508260a001358114611aa0576040516361ffb67160e11b81526004810182905260a084013560248201526044016102cf565b63ffffffff811681146126d8575f5ffd5b50565b80356126e6816126c7565b919050565b5f5f83601f8401126126fb575f5ffd5b5081356001600160401b03811115612711575f5ffd5b6020830191508360208260051b850101111561272b575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a031215612748575f5ffd5b87359650602088013595506040880135612761816126c7565b94506060880135612771816126c7565b93506080880135925060a08801356001600160401b03811115612792575f5ffd5b61279e8a828b016126eb565b989b979a50959850939692959293505050565b5f602082840312156127c1575f5ffd5b81356001600160401b038111156127d6575f5ffd5b8201610460818503121561109e575f5ffd5b6001600160a01b03811681146126d8575f5ffd5b5f5f5f5f6060858703121561280f575f5ffd5b843561281a816127e8565b93506020850135925060408501356001600160401b0381111561283b575f5ffd5b8501601f8101871361284b575f5ffd5b80356001600160401b03811115612860575f5ffd5b876020828401011115612871575f5ffd5b949793965060200194505050565b5f5f5f5f5f5f60808789031215612894575f5ffd5b863561289f816126c7565b95506020870135945060408701356001600160401b038111156128c0575f5ffd5b6128cc89828a016126eb565b90955093505060608701356001600160401b038111156128ea575f5ffd5b6128f689828a016126eb565b979a9699509497509295939492505050565b5f5f83601f840112612918575f5ffd5b5081356001600160401b0381111561292e575f5ffd5b60208301915083602060608302850101111561272b575f5ffd5b5f5f5f5f5f5f60a0878903121561295d575f5ffd5b86356001600160401b03811115612972575f5ffd5b61297e89828a01612908565b9097509550506020870135612992816127e8565b935060408701356129a2816127e8565b925060608701356129b2816127e8565b915060808701356129c2816126c7565b809150509295509295509295565b5f5f5f5f606085870312156129e3575f5ffd5b84356001600160401b038111156129f8575f5ffd5b612a0487828801612908565b9095509350506020850135612a18816127e8565b9396929550929360400135925050565b634e487b7160e01b5f52604160045260245ffd5b60405160e081016001600160401b0381118282101715612a5e57612a5e612a28565b60405290565b604051601f8201601f191681016001600160401b0381118282101715612a8c57612a8c612a28565b604052919050565b5f6001600160401b03821115612aac57612aac612a28565b5060051b60200190565b60ff811681146126d8575f5ffd5b80516126e681612ab6565b5f5f60408385031215612ae0575f5ffd5b82516001600160401b03811115612af5575f5ffd5b8301601f81018513612b05575f5ffd5b8051612b18612b1382612a94565b612a64565b8082825260208201915060208360051b850101925087831115612b39575f5ffd5b6020840193505b82841015612b64578351612b53816127e8565b825260209384019390910190612b40565b9450612b769250505060208401612ac4565b90509250929050565b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e19843603018112612ba8575f5ffd5b8301803591506001600160401b03821115612bc1575f5ffd5b60200191503681900382131561272b575f5ffd5b5f60208284031215612be5575f5ffd5b813561109e816127e8565b5f60208284031215612c00575f5ffd5b815161109e816126c7565b5f60208284031215612c1b575f5ffd5b813561109e816126c7565b80356126e681612ab6565b5f60208284031215612c41575f5ffd5b813561109e81612ab6565b5f5f8335601e19843603018112612c61575f5ffd5b8301803591506001600160401b03821115612c7a575f5ffd5b602001915060a08102360382131561272b575f5ffd5b805180151581146126e6575f5ffd5b5f60208284031215612caf575f5ffd5b61109e82612c90565b634e487b7160e01b5f52601160045260245ffd5b5f60018201612cdd57612cdd612cb8565b5060010190565b808201808211156107d4576107d4612cb8565b5f60208284031215612d07575f5ffd5b5051919050565b818103818111156107d4576107d4612cb8565b634e487b7160e01b5f52601260045260245ffd5b5f82612d4357612d43612d21565b500690565b5f60208284031215612d58575f5ffd5b815161109e816127e8565b634e487b7160e01b5f52602160045260245ffd5b6001600160401b03811681146126d8575f5ffd5b80356126e681612d77565b5f60208284031215612da6575f5ffd5b813561109e81612d77565b5f8235609e19833603018112612dc5575f5ffd5b9190910192915050565b5f8151808452602084019350602083015f5b82811015612dff578151865260209586019590910190600101612de1565b5093949350505050565b602081525f61109e6020830184612dcf565b5f60208284031215612e2b575f5ffd5b81516001600160401b03811115612e40575f5ffd5b8201601f81018413612e50575f5ffd5b8051612e5e612b1382612a94565b80828252602082019150602060e08402850101925086831115612e7f575f5ffd5b6020840193505b82841015612f265760e08488031215612e9d575f5ffd5b612ea5612a3c565b8451612eb0816127e8565b81526020850151612ec0816126c7565b60208201526040850151612ed381612d77565b6040820152606085015160068110612ee9575f5ffd5b6060820152612efa60808601612c90565b608082015260a0858101519082015260c08086015190820152825260e090930192602090910190612e86565b9695505050505050565b5f81612f3e57612f3e612cb8565b505f190190565b602081525f6107d46020830160078152663b32b939b4b7b760c91b602082015260400190565b602081525f6107d4602083016004815263726f777360e01b602082015260400190565b60c081525f612fa060c0830189612dcf565b828103602084015280885180835260208301915060208a0192505f5b81811015612fe35783516001600160401b0316835260209384019390920191600101612fbc565b50508381036040850152612ff78189612dcf565b9250505061300a606083018660ff169052565b63ffffffff8416608083015263ffffffff831660a0830152979650505050505050565b5f82601f83011261303c575f5ffd5b815161304a612b1382612a94565b8082825260208201915060208360051b86010192508583111561306b575f5ffd5b602085015b83811015613088578051835260209283019201613070565b5095945050505050565b61ffff811681146126d8575f5ffd5b80516126e681613092565b5f602082840312156130bc575f5ffd5b81516001600160401b038111156130d1575f5ffd5b820160e081850312156130e2575f5ffd5b6130ea612a3c565b81516001600160401b038111156130ff575f5ffd5b61310b8682850161302d565b8252506020828101519082015260408083015190820152606080830151908201526080808301519082015261314260a083016130a1565b60a082015260c091820151918101919091529392505050565b82815260c08101823561316d816127e8565b6001600160a01b0316602083810191909152830135604080840191909152830135613197816127e8565b6001600160a01b03166060838101919091528301356131b5816127e8565b6001600160a01b03166080838101919091528301356131d3816126c7565b63ffffffff811660a0840152509392505050565b82815281356020808301919091528201356040808301919091526101608201906132129084016126db565b63ffffffff811660608401525061322b60608401612d8b565b6001600160401b03811660808401525061324760808401612d8b565b6001600160401b03811660a08401525061326360a08401612c26565b60ff811660c08401525061327960c08401612d8b565b6001600160401b03811660e08401525061329560e08401612d8b565b6001600160401b038116610100840152506132b36101008401612c26565b60ff8116610120840152506132cb6101208401612c26565b60ff81166101408401525b509392505050565b828152610100810182356132f181612ab6565b60ff8116602084015250602083013561330981612d77565b6001600160401b038116604084015250604083013561332781612d77565b6001600160401b03811660608401525061334360608401612d8b565b6001600160401b03811660808401525061335f608084016126db565b63ffffffff811660a08401525061337860a084016126db565b63ffffffff811660c08401525061339160c084016126db565b63ffffffff811660e08401526132d6565b818382375f9101908152919050565b828152813560208083019190915282013560408083019190915282013560608083019190915282013560808083019190915260e08201908301356133f481613092565b61ffff1660a083810191909152929092013560c090910152919050565b82815260a08101823561342381612d77565b6001600160401b038116602084015250602083013561344181612d77565b6001600160401b038116604084015250604083013561345f81612d77565b6001600160401b038116606084015250606083013561347d81612d77565b6001600160401b0381166080840152509392505050565b818152604060208201525f61109e6040830160078152663b32b939b4b7b760c91b602082015260400190565b818152604060208201525f61109e604083016004815263726f777360e01b602082015260400190565b80820281158282048414176107d4576107d4612cb8565b5f8261350e5761350e612d21565b500490565b5f60208284031215613523575f5ffd5b813561109e8161309256",
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
