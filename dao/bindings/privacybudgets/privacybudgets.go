// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package privacybudgets

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

// IPrivacyBudgetsBudget is an auto generated low-level Go binding around an user-defined struct.
type IPrivacyBudgetsBudget struct {
	Unit              uint8
	EpsilonMicro      uint64
	DeltaPico         uint64
	SpentEpsilonMicro uint64
	SpentDeltaPico    uint64
}

// IPrivacyBudgetsPrivacyBudget is an auto generated low-level Go binding around an user-defined struct.
type IPrivacyBudgetsPrivacyBudget struct {
	DatasetId    [32]byte
	Version      uint32
	Unit         uint8
	EpsilonMicro uint64
	DeltaPico    uint64
	Nonce        *big.Int
	Deadline     uint64
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

// PrivacyBudgetsMetaData contains all meta data concerning the PrivacyBudgets contract.
var PrivacyBudgetsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"contractIDatasetRegistry\"},{\"name\":\"debitor_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"budgets\",\"inputs\":[{\"name\":\"datasetIds\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"versions\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"}],\"outputs\":[{\"name\":\"list\",\"type\":\"tuple[]\",\"internalType\":\"structIPrivacyBudgets.Budget[]\",\"components\":[{\"name\":\"unit\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epsilonMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deltaPico\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"spentEpsilonMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"spentDeltaPico\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"debit\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"itemsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"o\",\"type\":\"tuple\",\"internalType\":\"structRunOrder\",\"components\":[{\"name\":\"parties\",\"type\":\"tuple\",\"internalType\":\"structParties\",\"components\":[{\"name\":\"builder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sealingKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"datasets\",\"type\":\"tuple[]\",\"internalType\":\"structDatasetUse[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"priceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"training\",\"type\":\"tuple\",\"internalType\":\"structTraining\",\"components\":[{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"schemaHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"modelLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"statsLength\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"wordBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"clipNormMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"serverRateMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"heParams\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"privacy\",\"type\":\"tuple\",\"internalType\":\"structPrivacy\",\"components\":[{\"name\":\"unit\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epsilonMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deltaPico\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"samplingPpb\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kMin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"colluders\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"validation\",\"type\":\"tuple\",\"internalType\":\"structValidation\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"prices\",\"type\":\"tuple\",\"internalType\":\"structPrices\",\"components\":[{\"name\":\"datasetsWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"computeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"custodyWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"daoFeeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"guaranteedBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxTotalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"deadlines\",\"type\":\"tuple\",\"internalType\":\"structDeadlines\",\"components\":[{\"name\":\"assignBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"attestBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"debitor\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashBudget\",\"inputs\":[{\"name\":\"b\",\"type\":\"tuple\",\"internalType\":\"structIPrivacyBudgets.PrivacyBudget\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unit\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epsilonMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deltaPico\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDatasetRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setBudget\",\"inputs\":[{\"name\":\"b\",\"type\":\"tuple\",\"internalType\":\"structIPrivacyBudgets.PrivacyBudget\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unit\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epsilonMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deltaPico\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"BudgetDebited\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"epsilonMicro\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"deltaPico\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"spentEpsilonMicro\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"spentDeltaPico\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BudgetSet\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"unit\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"epsilonMicro\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"deltaPico\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BudgetCannotGrow\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BudgetExceeded\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epsilonAskedMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epsilonLeftMicro\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deltaAskedPico\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deltaLeftPico\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BudgetOutOfRange\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Expired\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LengthMismatch\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoBudget\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotDebitor\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OtherDatasets\",\"inputs\":[{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"WrongBudgetUnit\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"given\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"expected\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"WrongVersion\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"given\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"expected\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]",
	ID:  "PrivacyBudgets",
	Bin: "0x6101a0604052348015610010575f5ffd5b50604051611dc0380380611dc083398101604081905261002f916101a6565b6040518060400160405280601381526020017f5361686d20507269766163794275646765747300000000000000000000000000815250604051806040016040528060018152602001603160f81b81525061008e8261014960201b60201c565b6101205261009b81610149565b61014052815160208084019190912060e052815190820120610100524660a05261012760e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b03918216610160521661018052610239565b5f5f829050601f8151111561017c578260405163305a27a960e01b815260040161017391906101de565b60405180910390fd5b805161018782610213565b179392505050565b6001600160a01b03811681146101a3575f5ffd5b50565b5f5f604083850312156101b7575f5ffd5b82516101c28161018f565b60208401519092506101d38161018f565b809150509250929050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610233575f198160200360031b1b821691505b50919050565b60805160a05160c05160e0516101005161012051610140516101605161018051611b156102ab5f395f8181608e01526101ac01525f81816101080152610dd301525f61100801525f610fd801525f61126101525f61123901525f61119401525f6111be01525f6111e80152611b155ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c80637ecebe00116100585780637ecebe001461012a57806384b0196e14610152578063e35371321461016d578063e57e052614610180575f5ffd5b8063161fb74514610089578063320a6ba2146100cd57806335afe1d9146100ee5780637b10399914610103575b5f5ffd5b6100b07f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100e06100db36600461144e565b6101a0565b6040519081526020016100c4565b6101016100fc3660046114b6565b610348565b005b6100b07f000000000000000000000000000000000000000000000000000000000000000081565b6100e061013836600461154b565b6001600160a01b03165f9081526002602052604090205490565b61015a610651565b6040516100c49796959493929190611594565b6100e061017b36600461162a565b610693565b61019361018e36600461168b565b610784565b6040516100c491906116f5565b5f336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146101f157604051632bad545360e01b81523360048201526024015b60405180910390fd5b60408051808201909152600c81526b657073696c6f6e4d6963726f60a01b60208201526102429061022a610240850161022086016117a2565b6001600160401b0316600166038d7ea4c68000610964565b60408051808201909152600981526864656c74615069636f60b81b602082015261028e90610278610260850161024086016117a2565b6001600160401b0316600164e8d4a50fff610964565b365f61029d60a08501856117bd565b915091505f6102ac838361099d565b90508581146102d85760405163baebbaf560e01b815260048101829052602481018790526044016101e8565b5f5b8281101561033957610331888585848181106102f8576102f8611801565b905060a002015f013586868581811061031357610313611801565b905060a00201602001602081019061032b9190611826565b896109b3565b6001016102da565b508693505050505b9392505050565b5f610354848484610d75565b9050610395604051806040016040528060048152602001631d5b9a5d60e21b8152508560400160208101906103899190611841565b60ff1660016002610964565b60408051808201909152600c81526b657073696c6f6e4d6963726f60a01b60208201526103cc9061022a60808701606088016117a2565b60408051808201909152600981526864656c74615069636f60b81b60208201526104009061027860a08701608088016117a2565b83355f90815260036020908152604080832091839161042491908901908901611826565b63ffffffff16815260208101919091526040015f90812091508061044e60808801606089016117a2565b61045e60a0890160808a016117a2565b84549193509150600160681b900466ffffffffffffff161561056c57825460ff1661048f6060890160408a01611841565b60ff161415806104b15750825466ffffffffffffff6101009091048116908316115b806104ce5750825464ffffffffff600160401b9091048116908216115b1561050d5786356104e56040890160208a01611826565b604051630d0d92c560e11b8152600481019290925263ffffffff1660248201526044016101e8565b825466ffffffffffffff600160681b9091048116908316101561053f578254600160681b900466ffffffffffffff1691505b825464ffffffffff600160a01b9091048116908216101561056c57508154600160a01b900464ffffffffff165b61057c6060880160408901611841565b83546cffffffffffffffffffffffff001916600160401b64ffffffffff84160267ffffffffffffff0019161761010066ffffffffffffff8516021760ff191660ff919091161783556001600160a01b0384166105de6040890160208a01611826565b63ffffffff1688357f1f5e928204ec5639e771a7705c24b8583919c6202202c432bf4e0d14d3b26a2061061760608c0160408d01611841565b6040805160ff909216825266ffffffffffffff8816602083015264ffffffffff87169082015260600160405180910390a450505050505050565b5f6060805f5f5f6060610662610fd1565b61066a611001565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f61077e7fd9bab3579d9bbc98d5d4b2a53d035d21878159333e2347a8d41b478d3157eca183356106ca6040860160208701611826565b6106da6060870160408801611841565b6106ea60808801606089016117a2565b6106fa60a0890160808a016117a2565b60a089013561070f60e08b0160c08c016117a2565b60408051602081019990995288019690965263ffffffff909416606087015260ff90921660808601526001600160401b0390811660a086015290811660c085015260e084019190915216610100820152610120016040516020818303038152906040528051906020012061102c565b92915050565b6060838281146107b1576040516355c5b3e360e11b815260048101849052602481018290526044016101e8565b806001600160401b038111156107c9576107c9611861565b60405190808252806020026020018201604052801561082057816020015b6040805160a0810182525f808252602080830182905292820181905260608201819052608082015282525f199092019101816107e75790505b5091505f5b8181101561095a575f60035f89898581811061084357610843611801565b9050602002013581526020019081526020015f205f87878581811061086a5761086a611801565b905060200201602081019061087f9190611826565b63ffffffff16815260208082019290925260409081015f20815160a08082018452915460ff808216835266ffffffffffffff6101008304811684880190815264ffffffffff600160401b85048116868901908152600160681b860484166060808901918252600160a01b90970483166080808a019182528b519a8b018c5289519097168a52935185169a89019a909a525181169787019790975296511691840191909152935190921692810192909252855190925085908490811061094657610946611801565b602090810291909101015250600101610825565b5050949350505050565b8183108061097157508083115b15610997578383838360405163dc9f9f2360e01b81526004016101e89493929190611875565b50505050565b5f826109ab818460a0611058565b949350505050565b5f83815260036020908152604080832063ffffffff861684528252808320815160a081018352905460ff811680835266ffffffffffffff610100830481169584019590955264ffffffffff600160401b8304811694840194909452600160681b82049094166060830152600160a01b900490911660808201529103610a5a57604051632a90e71760e01b81526004810185905263ffffffff841660248201526044016101e8565b5f610a6d61022084016102008501611841565b9050815f015160ff168160ff1614610abb578151604051632d9dd32960e21b81526004810187905263ffffffff8616602482015260ff808416604483015290911660648201526084016101e8565b5f80610acf610240860161022087016117a2565b610ae1610260870161024088016117a2565b915091505f84606001518560200151610afa91906118b7565b66ffffffffffffff1690505f85608001518660400151610b1a91906118d6565b64ffffffffff169050816001600160401b0316846001600160401b03161180610b545750806001600160401b0316836001600160401b0316115b15610ba8576040516303d0e17b60e21b8152600481018a905263ffffffff891660248201526001600160401b03808616604483015280841660648301528085166084830152821660a482015260c4016101e8565b8386606001818151610bba91906118f3565b66ffffffffffffff16905250608086018051849190610bda908390611912565b91509064ffffffffff16908164ffffffffff16815250508560035f8b81526020019081526020015f205f8a63ffffffff1663ffffffff1681526020019081526020015f205f820151815f015f6101000a81548160ff021916908360ff1602179055506020820151815f0160016101000a81548166ffffffffffffff021916908366ffffffffffffff1602179055506040820151815f0160086101000a81548164ffffffffff021916908364ffffffffff1602179055506060820151815f01600d6101000a81548166ffffffffffffff021916908366ffffffffffffff1602179055506080820151815f0160146101000a81548164ffffffffff021916908364ffffffffff160217905550905050898863ffffffff168a7ff38e33ec74d0b67099023a752372dfbcde52ee623321a933222f3a9fff748da787878b606001518c60800151604051610d6194939291906001600160401b03948516815292909316602083015266ffffffffffffff16604082015264ffffffffff91909116606082015260800190565b60405180910390a450505050505050505050565b6040805160018082528183019092525f9182919060208083019080368337019050509050845f0135815f81518110610daf57610daf611801565b6020908102919091010152604051638eb3fccf60e01b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638eb3fccf90610e0890859060040161192f565b5f60405180830381865afa158015610e22573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610e4991908101906119d2565b5f81518110610e5a57610e5a611801565b60200260200101519050806020015163ffffffff16866020016020810190610e829190611826565b63ffffffff1614610ed4578535610e9f6040880160208901611826565b60208301516040516316230fdd60e11b8152600481019390935263ffffffff91821660248401521660448201526064016101e8565b610ee460e0870160c088016117a2565b6001600160401b0316421115610f2f57610f0460e0870160c088016117a2565b6040516324730def60e21b81526001600160401b0390911660048201524260248201526044016101e8565b80519250336001600160a01b03841614801590610f915750610f8f83610f5488610693565b87878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061108492505050565b155b15610fba57604051639a7d38d960e01b81526001600160a01b03841660048201526024016101e8565b610fc8838760a001356110f4565b50509392505050565b6060610ffc7f000000000000000000000000000000000000000000000000000000000000000061114b565b905090565b6060610ffc7f000000000000000000000000000000000000000000000000000000000000000061114b565b5f61077e611038611188565b8360405161190160f01b8152600281019290925260228201526042902090565b5f60405182840285015b80861015610fc857828252604086602084013760608220958401959250611062565b5f836001600160a01b03163b5f036110e2575f5f6110a285856112b1565b5090925090505f8160038111156110bb576110bb611b01565b1480156110d95750856001600160a01b0316826001600160a01b0316145b92505050610341565b6110ed8484846112fa565b9050610341565b6001600160a01b0382165f908152600260205260409020805460018101909155818114611146576040516301d4b62360e61b81526001600160a01b0384166004820152602481018290526044016101e8565b505050565b60605f6111578361135f565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156111e057507f000000000000000000000000000000000000000000000000000000000000000046145b1561120a57507f000000000000000000000000000000000000000000000000000000000000000090565b610ffc604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f83516041036112e8576020840151604085015160608601515f1a6112da88828585611386565b9550955095505050506112f3565b505081515f91506002905b9250925092565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f60ff8216601f81111561077e57604051632cd44ac360e21b815260040160405180910390fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156113bf57505f91506003905082611444565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015611410573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661143b57505f925060019150829050611444565b92505f91508190505b9450945094915050565b5f5f5f60608486031215611460575f5ffd5b833592506020840135915060408401356001600160401b03811115611483575f5ffd5b84016104608187031215611495575f5ffd5b809150509250925092565b5f60e082840312156114b0575f5ffd5b50919050565b5f5f5f61010084860312156114c9575f5ffd5b6114d385856114a0565b925060e08401356001600160401b038111156114ed575f5ffd5b8401601f810186136114fd575f5ffd5b80356001600160401b03811115611512575f5ffd5b866020828401011115611523575f5ffd5b939660209190910195509293505050565b6001600160a01b0381168114611548575f5ffd5b50565b5f6020828403121561155b575f5ffd5b813561034181611534565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f6115b260e0830189611566565b82810360408401526115c48189611566565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156116195783518352602093840193909201916001016115fb565b50909b9a5050505050505050505050565b5f60e0828403121561163a575f5ffd5b61034183836114a0565b5f5f83601f840112611654575f5ffd5b5081356001600160401b0381111561166a575f5ffd5b6020830191508360208260051b8501011115611684575f5ffd5b9250929050565b5f5f5f5f6040858703121561169e575f5ffd5b84356001600160401b038111156116b3575f5ffd5b6116bf87828801611644565b90955093505060208501356001600160401b038111156116dd575f5ffd5b6116e987828801611644565b95989497509550505050565b602080825282518282018190525f918401906040840190835b8181101561178357835160ff81511684526001600160401b0360208201511660208501526001600160401b0360408201511660408501526001600160401b0360608201511660608501526001600160401b0360808201511660808501525060a08301925060208401935060018101905061170e565b509095945050505050565b6001600160401b0381168114611548575f5ffd5b5f602082840312156117b2575f5ffd5b81356103418161178e565b5f5f8335601e198436030181126117d2575f5ffd5b8301803591506001600160401b038211156117eb575f5ffd5b602001915060a081023603821315611684575f5ffd5b634e487b7160e01b5f52603260045260245ffd5b63ffffffff81168114611548575f5ffd5b5f60208284031215611836575f5ffd5b813561034181611815565b5f60208284031215611851575f5ffd5b813560ff81168114610341575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b608081525f6118876080830187611566565b6020830195909552506040810192909252606090910152919050565b634e487b7160e01b5f52601160045260245ffd5b66ffffffffffffff828116828216039081111561077e5761077e6118a3565b64ffffffffff828116828216039081111561077e5761077e6118a3565b66ffffffffffffff818116838216019081111561077e5761077e6118a3565b64ffffffffff818116838216019081111561077e5761077e6118a3565b602080825282518282018190525f918401906040840190835b81811015611783578351835260209384019390920191600101611948565b60405160e081016001600160401b038111828210171561198857611988611861565b60405290565b604051601f8201601f191681016001600160401b03811182821017156119b6576119b6611861565b604052919050565b805180151581146119cd575f5ffd5b919050565b5f602082840312156119e2575f5ffd5b81516001600160401b038111156119f7575f5ffd5b8201601f81018413611a07575f5ffd5b80516001600160401b03811115611a2057611a20611861565b611a2f60208260051b0161198e565b80828252602082019150602060e08402850101925086831115611a50575f5ffd5b6020840193505b82841015611af75760e08488031215611a6e575f5ffd5b611a76611966565b8451611a8181611534565b81526020850151611a9181611815565b60208201526040850151611aa48161178e565b6040820152606085015160068110611aba575f5ffd5b6060820152611acb608086016119be565b608082015260a0858101519082015260c08086015190820152825260e090930192602090910190611a57565b9695505050505050565b634e487b7160e01b5f52602160045260245ffd",
}

// PrivacyBudgets is an auto generated Go binding around an Ethereum contract.
type PrivacyBudgets struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PrivacyBudgets) GetABI() abi.ABI {
	return c.abi
}

// NewPrivacyBudgets creates a new instance of PrivacyBudgets.
func NewPrivacyBudgets() *PrivacyBudgets {
	parsed, err := PrivacyBudgetsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PrivacyBudgets{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PrivacyBudgets) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_, address debitor_) returns()
func (privacyBudgets *PrivacyBudgets) PackConstructor(registry_ common.Address, debitor_ common.Address) []byte {
	enc, err := privacyBudgets.abi.Pack("", registry_, debitor_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBudgets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe57e0526.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function budgets(bytes32[] datasetIds, uint32[] versions) view returns((uint8,uint64,uint64,uint64,uint64)[] list)
func (privacyBudgets *PrivacyBudgets) PackBudgets(datasetIds [][32]byte, versions []uint32) []byte {
	enc, err := privacyBudgets.abi.Pack("budgets", datasetIds, versions)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBudgets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe57e0526.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function budgets(bytes32[] datasetIds, uint32[] versions) view returns((uint8,uint64,uint64,uint64,uint64)[] list)
func (privacyBudgets *PrivacyBudgets) TryPackBudgets(datasetIds [][32]byte, versions []uint32) ([]byte, error) {
	return privacyBudgets.abi.Pack("budgets", datasetIds, versions)
}

// UnpackBudgets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe57e0526.
//
// Solidity: function budgets(bytes32[] datasetIds, uint32[] versions) view returns((uint8,uint64,uint64,uint64,uint64)[] list)
func (privacyBudgets *PrivacyBudgets) UnpackBudgets(data []byte) ([]IPrivacyBudgetsBudget, error) {
	out, err := privacyBudgets.abi.Unpack("budgets", data)
	if err != nil {
		return *new([]IPrivacyBudgetsBudget), err
	}
	out0 := *abi.ConvertType(out[0], new([]IPrivacyBudgetsBudget)).(*[]IPrivacyBudgetsBudget)
	return out0, nil
}

// PackDebit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x320a6ba2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function debit(bytes32 runId, bytes32 itemsHash, ((address,bytes32,address,address,uint32),(bytes32,uint32,uint64,uint64,uint256)[],(bytes32,bytes32,uint32,uint64,uint64,uint8,uint64,uint64,uint8,uint8),(uint8,uint64,uint64,uint64,uint32,uint32,uint32),(bytes32,uint32,bytes32,string,uint64),(uint256,uint256,uint256,uint256,uint16,uint256),(uint64,uint64,uint64,uint64),bytes32) o) returns(bytes32)
func (privacyBudgets *PrivacyBudgets) PackDebit(runId [32]byte, itemsHash [32]byte, o RunOrder) []byte {
	enc, err := privacyBudgets.abi.Pack("debit", runId, itemsHash, o)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDebit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x320a6ba2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function debit(bytes32 runId, bytes32 itemsHash, ((address,bytes32,address,address,uint32),(bytes32,uint32,uint64,uint64,uint256)[],(bytes32,bytes32,uint32,uint64,uint64,uint8,uint64,uint64,uint8,uint8),(uint8,uint64,uint64,uint64,uint32,uint32,uint32),(bytes32,uint32,bytes32,string,uint64),(uint256,uint256,uint256,uint256,uint16,uint256),(uint64,uint64,uint64,uint64),bytes32) o) returns(bytes32)
func (privacyBudgets *PrivacyBudgets) TryPackDebit(runId [32]byte, itemsHash [32]byte, o RunOrder) ([]byte, error) {
	return privacyBudgets.abi.Pack("debit", runId, itemsHash, o)
}

// UnpackDebit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x320a6ba2.
//
// Solidity: function debit(bytes32 runId, bytes32 itemsHash, ((address,bytes32,address,address,uint32),(bytes32,uint32,uint64,uint64,uint256)[],(bytes32,bytes32,uint32,uint64,uint64,uint8,uint64,uint64,uint8,uint8),(uint8,uint64,uint64,uint64,uint32,uint32,uint32),(bytes32,uint32,bytes32,string,uint64),(uint256,uint256,uint256,uint256,uint16,uint256),(uint64,uint64,uint64,uint64),bytes32) o) returns(bytes32)
func (privacyBudgets *PrivacyBudgets) UnpackDebit(data []byte) ([32]byte, error) {
	out, err := privacyBudgets.abi.Unpack("debit", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDebitor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x161fb745.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function debitor() view returns(address)
func (privacyBudgets *PrivacyBudgets) PackDebitor() []byte {
	enc, err := privacyBudgets.abi.Pack("debitor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDebitor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x161fb745.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function debitor() view returns(address)
func (privacyBudgets *PrivacyBudgets) TryPackDebitor() ([]byte, error) {
	return privacyBudgets.abi.Pack("debitor")
}

// UnpackDebitor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x161fb745.
//
// Solidity: function debitor() view returns(address)
func (privacyBudgets *PrivacyBudgets) UnpackDebitor(data []byte) (common.Address, error) {
	out, err := privacyBudgets.abi.Unpack("debitor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (privacyBudgets *PrivacyBudgets) PackEip712Domain() []byte {
	enc, err := privacyBudgets.abi.Pack("eip712Domain")
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
func (privacyBudgets *PrivacyBudgets) TryPackEip712Domain() ([]byte, error) {
	return privacyBudgets.abi.Pack("eip712Domain")
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
func (privacyBudgets *PrivacyBudgets) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := privacyBudgets.abi.Unpack("eip712Domain", data)
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

// PackHashBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3537132.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashBudget((bytes32,uint32,uint8,uint64,uint64,uint256,uint64) b) view returns(bytes32)
func (privacyBudgets *PrivacyBudgets) PackHashBudget(b IPrivacyBudgetsPrivacyBudget) []byte {
	enc, err := privacyBudgets.abi.Pack("hashBudget", b)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3537132.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashBudget((bytes32,uint32,uint8,uint64,uint64,uint256,uint64) b) view returns(bytes32)
func (privacyBudgets *PrivacyBudgets) TryPackHashBudget(b IPrivacyBudgetsPrivacyBudget) ([]byte, error) {
	return privacyBudgets.abi.Pack("hashBudget", b)
}

// UnpackHashBudget is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe3537132.
//
// Solidity: function hashBudget((bytes32,uint32,uint8,uint64,uint64,uint256,uint64) b) view returns(bytes32)
func (privacyBudgets *PrivacyBudgets) UnpackHashBudget(data []byte) ([32]byte, error) {
	out, err := privacyBudgets.abi.Unpack("hashBudget", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (privacyBudgets *PrivacyBudgets) PackNonces(owner common.Address) []byte {
	enc, err := privacyBudgets.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (privacyBudgets *PrivacyBudgets) TryPackNonces(owner common.Address) ([]byte, error) {
	return privacyBudgets.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (privacyBudgets *PrivacyBudgets) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := privacyBudgets.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (privacyBudgets *PrivacyBudgets) PackRegistry() []byte {
	enc, err := privacyBudgets.abi.Pack("registry")
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
func (privacyBudgets *PrivacyBudgets) TryPackRegistry() ([]byte, error) {
	return privacyBudgets.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (privacyBudgets *PrivacyBudgets) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := privacyBudgets.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSetBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35afe1d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBudget((bytes32,uint32,uint8,uint64,uint64,uint256,uint64) b, bytes signature) returns()
func (privacyBudgets *PrivacyBudgets) PackSetBudget(b IPrivacyBudgetsPrivacyBudget, signature []byte) []byte {
	enc, err := privacyBudgets.abi.Pack("setBudget", b, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35afe1d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBudget((bytes32,uint32,uint8,uint64,uint64,uint256,uint64) b, bytes signature) returns()
func (privacyBudgets *PrivacyBudgets) TryPackSetBudget(b IPrivacyBudgetsPrivacyBudget, signature []byte) ([]byte, error) {
	return privacyBudgets.abi.Pack("setBudget", b, signature)
}

// PrivacyBudgetsBudgetDebited represents a BudgetDebited event raised by the PrivacyBudgets contract.
type PrivacyBudgetsBudgetDebited struct {
	DatasetId         [32]byte
	Version           uint32
	RunId             [32]byte
	EpsilonMicro      uint64
	DeltaPico         uint64
	SpentEpsilonMicro uint64
	SpentDeltaPico    uint64
	Raw               *types.Log // Blockchain specific contextual infos
}

const PrivacyBudgetsBudgetDebitedEventName = "BudgetDebited"

// ContractEventName returns the user-defined event name.
func (PrivacyBudgetsBudgetDebited) ContractEventName() string {
	return PrivacyBudgetsBudgetDebitedEventName
}

// UnpackBudgetDebitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BudgetDebited(bytes32 indexed datasetId, uint32 indexed version, bytes32 indexed runId, uint64 epsilonMicro, uint64 deltaPico, uint64 spentEpsilonMicro, uint64 spentDeltaPico)
func (privacyBudgets *PrivacyBudgets) UnpackBudgetDebitedEvent(log *types.Log) (*PrivacyBudgetsBudgetDebited, error) {
	event := "BudgetDebited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != privacyBudgets.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PrivacyBudgetsBudgetDebited)
	if len(log.Data) > 0 {
		if err := privacyBudgets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range privacyBudgets.abi.Events[event].Inputs {
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

// PrivacyBudgetsBudgetSet represents a BudgetSet event raised by the PrivacyBudgets contract.
type PrivacyBudgetsBudgetSet struct {
	DatasetId    [32]byte
	Version      uint32
	Owner        common.Address
	Unit         uint8
	EpsilonMicro uint64
	DeltaPico    uint64
	Raw          *types.Log // Blockchain specific contextual infos
}

const PrivacyBudgetsBudgetSetEventName = "BudgetSet"

// ContractEventName returns the user-defined event name.
func (PrivacyBudgetsBudgetSet) ContractEventName() string {
	return PrivacyBudgetsBudgetSetEventName
}

// UnpackBudgetSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BudgetSet(bytes32 indexed datasetId, uint32 indexed version, address indexed owner, uint8 unit, uint64 epsilonMicro, uint64 deltaPico)
func (privacyBudgets *PrivacyBudgets) UnpackBudgetSetEvent(log *types.Log) (*PrivacyBudgetsBudgetSet, error) {
	event := "BudgetSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != privacyBudgets.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PrivacyBudgetsBudgetSet)
	if len(log.Data) > 0 {
		if err := privacyBudgets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range privacyBudgets.abi.Events[event].Inputs {
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

// PrivacyBudgetsEIP712DomainChanged represents a EIP712DomainChanged event raised by the PrivacyBudgets contract.
type PrivacyBudgetsEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const PrivacyBudgetsEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (PrivacyBudgetsEIP712DomainChanged) ContractEventName() string {
	return PrivacyBudgetsEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (privacyBudgets *PrivacyBudgets) UnpackEIP712DomainChangedEvent(log *types.Log) (*PrivacyBudgetsEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != privacyBudgets.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PrivacyBudgetsEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := privacyBudgets.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range privacyBudgets.abi.Events[event].Inputs {
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
func (privacyBudgets *PrivacyBudgets) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], privacyBudgets.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return privacyBudgets.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], privacyBudgets.abi.Errors["BudgetCannotGrow"].ID.Bytes()[:4]) {
		return privacyBudgets.UnpackBudgetCannotGrowError(raw[4:])
	}
	if bytes.Equal(raw[:4], privacyBudgets.abi.Errors["BudgetExceeded"].ID.Bytes()[:4]) {
		return privacyBudgets.UnpackBudgetExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], privacyBudgets.abi.Errors["BudgetOutOfRange"].ID.Bytes()[:4]) {
		return privacyBudgets.UnpackBudgetOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], privacyBudgets.abi.Errors["Expired"].ID.Bytes()[:4]) {
		return privacyBudgets.UnpackExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], privacyBudgets.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return privacyBudgets.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], privacyBudgets.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return privacyBudgets.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], privacyBudgets.abi.Errors["LengthMismatch"].ID.Bytes()[:4]) {
		return privacyBudgets.UnpackLengthMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], privacyBudgets.abi.Errors["NoBudget"].ID.Bytes()[:4]) {
		return privacyBudgets.UnpackNoBudgetError(raw[4:])
	}
	if bytes.Equal(raw[:4], privacyBudgets.abi.Errors["NotDebitor"].ID.Bytes()[:4]) {
		return privacyBudgets.UnpackNotDebitorError(raw[4:])
	}
	if bytes.Equal(raw[:4], privacyBudgets.abi.Errors["OtherDatasets"].ID.Bytes()[:4]) {
		return privacyBudgets.UnpackOtherDatasetsError(raw[4:])
	}
	if bytes.Equal(raw[:4], privacyBudgets.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return privacyBudgets.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], privacyBudgets.abi.Errors["WrongBudgetUnit"].ID.Bytes()[:4]) {
		return privacyBudgets.UnpackWrongBudgetUnitError(raw[4:])
	}
	if bytes.Equal(raw[:4], privacyBudgets.abi.Errors["WrongVersion"].ID.Bytes()[:4]) {
		return privacyBudgets.UnpackWrongVersionError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PrivacyBudgetsBadSignature represents a BadSignature error raised by the PrivacyBudgets contract.
type PrivacyBudgetsBadSignature struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(address signer)
func PrivacyBudgetsBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x9a7d38d94d3da0d5188ab778bbe9a3a38c77802b1bf2426c15740dc786da791d")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(address signer)
func (privacyBudgets *PrivacyBudgets) UnpackBadSignatureError(raw []byte) (*PrivacyBudgetsBadSignature, error) {
	out := new(PrivacyBudgetsBadSignature)
	if err := privacyBudgets.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrivacyBudgetsBudgetCannotGrow represents a BudgetCannotGrow error raised by the PrivacyBudgets contract.
type PrivacyBudgetsBudgetCannotGrow struct {
	DatasetId [32]byte
	Version   uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BudgetCannotGrow(bytes32 datasetId, uint32 version)
func PrivacyBudgetsBudgetCannotGrowErrorID() common.Hash {
	return common.HexToHash("0x1a1b258a52295f4a12aee28c2205083a842d462ec81494154d0b3651d4779845")
}

// UnpackBudgetCannotGrowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BudgetCannotGrow(bytes32 datasetId, uint32 version)
func (privacyBudgets *PrivacyBudgets) UnpackBudgetCannotGrowError(raw []byte) (*PrivacyBudgetsBudgetCannotGrow, error) {
	out := new(PrivacyBudgetsBudgetCannotGrow)
	if err := privacyBudgets.abi.UnpackIntoInterface(out, "BudgetCannotGrow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrivacyBudgetsBudgetExceeded represents a BudgetExceeded error raised by the PrivacyBudgets contract.
type PrivacyBudgetsBudgetExceeded struct {
	DatasetId         [32]byte
	Version           uint32
	EpsilonAskedMicro uint64
	EpsilonLeftMicro  uint64
	DeltaAskedPico    uint64
	DeltaLeftPico     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BudgetExceeded(bytes32 datasetId, uint32 version, uint64 epsilonAskedMicro, uint64 epsilonLeftMicro, uint64 deltaAskedPico, uint64 deltaLeftPico)
func PrivacyBudgetsBudgetExceededErrorID() common.Hash {
	return common.HexToHash("0x0f4385eca1a6fadb22e159df3a9068eea2914430d7443ed89a7c0bfb1c15e7e8")
}

// UnpackBudgetExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BudgetExceeded(bytes32 datasetId, uint32 version, uint64 epsilonAskedMicro, uint64 epsilonLeftMicro, uint64 deltaAskedPico, uint64 deltaLeftPico)
func (privacyBudgets *PrivacyBudgets) UnpackBudgetExceededError(raw []byte) (*PrivacyBudgetsBudgetExceeded, error) {
	out := new(PrivacyBudgetsBudgetExceeded)
	if err := privacyBudgets.abi.UnpackIntoInterface(out, "BudgetExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrivacyBudgetsBudgetOutOfRange represents a BudgetOutOfRange error raised by the PrivacyBudgets contract.
type PrivacyBudgetsBudgetOutOfRange struct {
	Field string
	Given *big.Int
	Least *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BudgetOutOfRange(string field, uint256 given, uint256 least, uint256 most)
func PrivacyBudgetsBudgetOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xdc9f9f2332e13bcb232a219d270339eff54dc3991384aaa1109e3ac287a6eac1")
}

// UnpackBudgetOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BudgetOutOfRange(string field, uint256 given, uint256 least, uint256 most)
func (privacyBudgets *PrivacyBudgets) UnpackBudgetOutOfRangeError(raw []byte) (*PrivacyBudgetsBudgetOutOfRange, error) {
	out := new(PrivacyBudgetsBudgetOutOfRange)
	if err := privacyBudgets.abi.UnpackIntoInterface(out, "BudgetOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrivacyBudgetsExpired represents a Expired error raised by the PrivacyBudgets contract.
type PrivacyBudgetsExpired struct {
	Deadline uint64
	Time     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Expired(uint64 deadline, uint256 time)
func PrivacyBudgetsExpiredErrorID() common.Hash {
	return common.HexToHash("0x91cc37bcaeec164e5bc377adb7e09e2a00c91458581814d0294b11a1ab47958a")
}

// UnpackExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Expired(uint64 deadline, uint256 time)
func (privacyBudgets *PrivacyBudgets) UnpackExpiredError(raw []byte) (*PrivacyBudgetsExpired, error) {
	out := new(PrivacyBudgetsExpired)
	if err := privacyBudgets.abi.UnpackIntoInterface(out, "Expired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrivacyBudgetsInvalidAccountNonce represents a InvalidAccountNonce error raised by the PrivacyBudgets contract.
type PrivacyBudgetsInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func PrivacyBudgetsInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (privacyBudgets *PrivacyBudgets) UnpackInvalidAccountNonceError(raw []byte) (*PrivacyBudgetsInvalidAccountNonce, error) {
	out := new(PrivacyBudgetsInvalidAccountNonce)
	if err := privacyBudgets.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrivacyBudgetsInvalidShortString represents a InvalidShortString error raised by the PrivacyBudgets contract.
type PrivacyBudgetsInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func PrivacyBudgetsInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (privacyBudgets *PrivacyBudgets) UnpackInvalidShortStringError(raw []byte) (*PrivacyBudgetsInvalidShortString, error) {
	out := new(PrivacyBudgetsInvalidShortString)
	if err := privacyBudgets.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrivacyBudgetsLengthMismatch represents a LengthMismatch error raised by the PrivacyBudgets contract.
type PrivacyBudgetsLengthMismatch struct {
	Given    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LengthMismatch(uint256 given, uint256 expected)
func PrivacyBudgetsLengthMismatchErrorID() common.Hash {
	return common.HexToHash("0xab8b67c6893c59617ef3ba4b4b942e9791f2572db2fdb32028356532f3b7396a")
}

// UnpackLengthMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LengthMismatch(uint256 given, uint256 expected)
func (privacyBudgets *PrivacyBudgets) UnpackLengthMismatchError(raw []byte) (*PrivacyBudgetsLengthMismatch, error) {
	out := new(PrivacyBudgetsLengthMismatch)
	if err := privacyBudgets.abi.UnpackIntoInterface(out, "LengthMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrivacyBudgetsNoBudget represents a NoBudget error raised by the PrivacyBudgets contract.
type PrivacyBudgetsNoBudget struct {
	DatasetId [32]byte
	Version   uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoBudget(bytes32 datasetId, uint32 version)
func PrivacyBudgetsNoBudgetErrorID() common.Hash {
	return common.HexToHash("0x2a90e71757d73b0d017ff5685b82ceb9aedbbe1f0584d04b3475a65a045a1a65")
}

// UnpackNoBudgetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoBudget(bytes32 datasetId, uint32 version)
func (privacyBudgets *PrivacyBudgets) UnpackNoBudgetError(raw []byte) (*PrivacyBudgetsNoBudget, error) {
	out := new(PrivacyBudgetsNoBudget)
	if err := privacyBudgets.abi.UnpackIntoInterface(out, "NoBudget", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrivacyBudgetsNotDebitor represents a NotDebitor error raised by the PrivacyBudgets contract.
type PrivacyBudgetsNotDebitor struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDebitor(address account)
func PrivacyBudgetsNotDebitorErrorID() common.Hash {
	return common.HexToHash("0x2bad5453fbda96bb87a53f92ebc005c68c462092636b1d3463802439685ba4b6")
}

// UnpackNotDebitorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDebitor(address account)
func (privacyBudgets *PrivacyBudgets) UnpackNotDebitorError(raw []byte) (*PrivacyBudgetsNotDebitor, error) {
	out := new(PrivacyBudgetsNotDebitor)
	if err := privacyBudgets.abi.UnpackIntoInterface(out, "NotDebitor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrivacyBudgetsOtherDatasets represents a OtherDatasets error raised by the PrivacyBudgets contract.
type PrivacyBudgetsOtherDatasets struct {
	Given    [32]byte
	Expected [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OtherDatasets(bytes32 given, bytes32 expected)
func PrivacyBudgetsOtherDatasetsErrorID() common.Hash {
	return common.HexToHash("0xbaebbaf5bfdd6ccb315d128436a56b16edc7bbb851f28a3e9cf9aa2fe8fb402d")
}

// UnpackOtherDatasetsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OtherDatasets(bytes32 given, bytes32 expected)
func (privacyBudgets *PrivacyBudgets) UnpackOtherDatasetsError(raw []byte) (*PrivacyBudgetsOtherDatasets, error) {
	out := new(PrivacyBudgetsOtherDatasets)
	if err := privacyBudgets.abi.UnpackIntoInterface(out, "OtherDatasets", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrivacyBudgetsStringTooLong represents a StringTooLong error raised by the PrivacyBudgets contract.
type PrivacyBudgetsStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func PrivacyBudgetsStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (privacyBudgets *PrivacyBudgets) UnpackStringTooLongError(raw []byte) (*PrivacyBudgetsStringTooLong, error) {
	out := new(PrivacyBudgetsStringTooLong)
	if err := privacyBudgets.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrivacyBudgetsWrongBudgetUnit represents a WrongBudgetUnit error raised by the PrivacyBudgets contract.
type PrivacyBudgetsWrongBudgetUnit struct {
	DatasetId [32]byte
	Version   uint32
	Given     uint8
	Expected  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongBudgetUnit(bytes32 datasetId, uint32 version, uint8 given, uint8 expected)
func PrivacyBudgetsWrongBudgetUnitErrorID() common.Hash {
	return common.HexToHash("0xb6774ca45f6b713670a954c842794a81423cb6732831df435b0102a6d348093c")
}

// UnpackWrongBudgetUnitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongBudgetUnit(bytes32 datasetId, uint32 version, uint8 given, uint8 expected)
func (privacyBudgets *PrivacyBudgets) UnpackWrongBudgetUnitError(raw []byte) (*PrivacyBudgetsWrongBudgetUnit, error) {
	out := new(PrivacyBudgetsWrongBudgetUnit)
	if err := privacyBudgets.abi.UnpackIntoInterface(out, "WrongBudgetUnit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrivacyBudgetsWrongVersion represents a WrongVersion error raised by the PrivacyBudgets contract.
type PrivacyBudgetsWrongVersion struct {
	DatasetId [32]byte
	Given     uint32
	Expected  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongVersion(bytes32 datasetId, uint32 given, uint32 expected)
func PrivacyBudgetsWrongVersionErrorID() common.Hash {
	return common.HexToHash("0x2c461fbab0ba711bd8901d7b2618a891cc8c5506dd293ceea7c56b3b210aef70")
}

// UnpackWrongVersionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongVersion(bytes32 datasetId, uint32 given, uint32 expected)
func (privacyBudgets *PrivacyBudgets) UnpackWrongVersionError(raw []byte) (*PrivacyBudgetsWrongVersion, error) {
	out := new(PrivacyBudgetsWrongVersion)
	if err := privacyBudgets.abi.UnpackIntoInterface(out, "WrongVersion", raw); err != nil {
		return nil, err
	}
	return out, nil
}
