// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package runmeter

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

// Seat is an auto generated low-level Go binding around an user-defined struct.
type Seat struct {
	DatasetId [32]byte
	Version   uint32
	Trainer   common.Address
}

// RunMeterMetaData contains all meta data concerning the RunMeter contract.
var RunMeterMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"escrow_\",\"type\":\"address\",\"internalType\":\"contractIRunEscrow\"},{\"name\":\"prices_\",\"type\":\"address\",\"internalType\":\"contractIPriceBook\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"RECORD_WINDOW\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRunEscrow\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"prices\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPriceBook\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recordScores\",\"inputs\":[{\"name\":\"result\",\"type\":\"tuple\",\"internalType\":\"structResult\",\"components\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"roundsCompleted\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"aggregateHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sealedModelCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"scoresRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receiptsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payoutsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"seats\",\"type\":\"tuple[]\",\"internalType\":\"structSeat[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"scores\",\"type\":\"int64[]\",\"internalType\":\"int64[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recordUse\",\"inputs\":[{\"name\":\"result\",\"type\":\"tuple\",\"internalType\":\"structResult\",\"components\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"roundsCompleted\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"aggregateHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"modelHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sealedModelCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"scoresRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"receiptsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payoutsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"seats\",\"type\":\"tuple[]\",\"internalType\":\"structSeat[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recorded\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"use\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"scores\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"scoresRoot\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seats\",\"type\":\"tuple[]\",\"internalType\":\"structSeat[]\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"scores\",\"type\":\"int64[]\",\"internalType\":\"int64[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"event\",\"name\":\"QualityRecorded\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"shownBps\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UseRecorded\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"completed\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"ordered\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyRecorded\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoPositiveScore\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotSettled\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"RecordedTooLate\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"last\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongResult\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongScores\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongSeats\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "RunMeter",
	Bin: "0x60c060405234801561000f575f5ffd5b5060405161155d38038061155d83398101604081905261002e9161005c565b6001600160a01b039182166080521660a052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a05161148d6100d05f395f818160e00152818161024701526106a101525f8181610161015281816107490152610863015261148d5ff3fe608060405234801561000f575f5ffd5b506004361061007a575f3560e01c8063d3419bf311610058578063d3419bf3146100db578063d63997901461011a578063e2fdcc171461015c578063ff184cab14610183575f5ffd5b80630bf412e01461007e57806332e4fc5314610093578063c8bc0360146100ba575b5f5ffd5b61009161008c366004610c4a565b610196565b005b61009d6201518081565b6040516001600160401b0390911681526020015b60405180910390f35b6100cd6100c8366004610cf1565b6102e1565b6040519081526020016100b1565b6101027f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100b1565b610145610128366004610d68565b5f6020819052908152604090205460ff8082169161010090041682565b6040805192151583529015156020830152016100b1565b6101027f000000000000000000000000000000000000000000000000000000000000000081565b610091610191366004610d7f565b6105b0565b82355f8181526020819052604090205460ff16156101ce57604051622d326160e51b8152600481018290526024015b60405180910390fd5b5f6101da85858561072d565b5f838152602081905260409020805460ff191660011790559050817f39bad155b6c708b6c9d831502773449e72819210a47ed18dc4b5aed426ef42da6102266080880160608901610df3565b6040805163ffffffff928316815291851660208301520160405180910390a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316631bb7be2661027e8686610971565b61028e6080890160608a01610df3565b846040518463ffffffff1660e01b81526004016102ad93929190610e4f565b5f604051808303815f87803b1580156102c4575f5ffd5b505af11580156102d6573d5f5f3e3d5ffd5b505050505050505050565b5f818015806102f05750808514155b15610311576040516322c3788b60e21b8152600481018890526024016101c5565b5f816001600160401b0381111561032a5761032a610e7e565b604051908082528060200260200182016040528015610353578160200160208202803683370190505b5090505f5b82811015610471575f8989898481811061037457610374610e92565b9050606002015f01358a8a8581811061038f5761038f610e92565b90506060020160200160208101906103a79190610df3565b8989868181106103b9576103b9610e92565b90506020020160208101906103ce9190610eb4565b6040516c7361686d2f73636f72652f763160981b6020820152602d810194909452604d84019290925260e01b6001600160e01b031916606d83015260c01b607182015260790160408051601f1981840301815282825280516020918201209083018190529250016040516020818303038152906040528051906020012083838151811061045d5761045d610e92565b602090810291909101015250600101610358565b505b6001821115610589575f610488600284610ef7565b90505f5b81811015610516576104f1836104a3836002610f0a565b815181106104b3576104b3610e92565b6020026020010151848360026104c99190610f0a565b6104d4906001610f21565b815181106104e4576104e4610e92565b6020026020010151610a09565b83828151811061050357610503610e92565b602090810291909101015260010161048c565b50610522600284610f34565b60010361056c5781610535600185610f47565b8151811061054557610545610e92565b602002602001015182828151811061055f5761055f610e92565b6020026020010181815250505b610577600284610f34565b6105819082610f21565b925050610473565b805f8151811061059b5761059b610e92565b60200260200101519250505095945050505050565b84355f81815260208190526040902054610100900460ff16156105e857604051622d326160e51b8152600481018290526024016101c5565b6105f386868661072d565b505f61060282878787876102e1565b90508660e00135811461063c57604051635eed31d760e01b8152600481018390526024810182905260e088013560448201526064016101c5565b5f610648838686610a3a565b5f8481526020819052604090819020805461ff0019166101001790555190915083907f793fd4b66d00048d570d902bf6b26f68998d1f1698862a187d341c0ca54a436190610697908490610f5a565b60405180910390a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635de00b8e6106d88989610971565b836040518363ffffffff1660e01b81526004016106f6929190610f6c565b5f604051808303815f87803b15801561070d575f5ffd5b505af115801561071f573d5f5f3e3d5ffd5b505050505050505050505050565b604051630ef6ac0f60e41b81528335600482018190525f9182907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ef6ac0f0906024016103a060405180830381865afa158015610797573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107bb91906110b0565b90506005815160078111156107d2576107d2611265565b146107f357604051631d46cb0560e01b8152600481018390526024016101c5565b5f62015180826102e001516108089190611279565b9050806001600160401b0316421115610846576040516313ad626b60e21b8152600481018490526001600160401b03821660248201526044016101c5565b610320820151604051630743615d60e51b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063e86c2ba090610898908b90600401611301565b602060405180830381865afa1580156108b3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108d791906113d4565b146108f857604051636ae5429f60e11b8152600481018490526024016101c5565b5f8383602001518888866101e00151876102400151604051602001610922969594939291906113eb565b6040516020818303038152906040528051906020012090508261026001518114610962576040516322c3788b60e21b8152600481018590526024016101c5565b505060c0015195945050505050565b6060816001600160401b0381111561098b5761098b610e7e565b6040519080825280602002602001820160405280156109b4578160200160208202803683370190505b5090505f5b8151811015610a02578383828181106109d4576109d4610e92565b9050606002015f01358282815181106109ef576109ef610e92565b60209081029190910101526001016109b9565b5092915050565b5f818310610a23575f828152602084905260409020610a31565b5f8381526020839052604090205b90505b92915050565b6060815f816001600160401b03811115610a5657610a56610e7e565b604051908082528060200260200182016040528015610a7f578160200160208202803683370190505b5092505f5b82811015610b3b575f868683818110610a9f57610a9f610e92565b9050602002016020810190610ab49190610eb4565b60070b1315610b3357858582818110610acf57610acf610e92565b9050602002016020810190610ae49190610eb4565b6001600160401b0316848281518110610aff57610aff610e92565b602002602001018181525050838181518110610b1d57610b1d610e92565b602002602001015182610b309190610f21565b91505b600101610a84565b50805f03610b5f57604051631bcd2c6360e11b8152600481018790526024016101c5565b5f5b82811015610be2575f8261271085878581518110610b8157610b81610e92565b6020026020010151610b939190610f0a565b610b9d9190610f0a565b610ba79190610ef7565b9050614e208110610bba57614e20610bbc565b805b858381518110610bce57610bce610e92565b602090810291909101015250600101610b61565b5050509392505050565b5f6101608284031215610bfd575f5ffd5b50919050565b5f5f83601f840112610c13575f5ffd5b5081356001600160401b03811115610c29575f5ffd5b602083019150836020606083028501011115610c43575f5ffd5b9250929050565b5f5f5f60408486031215610c5c575f5ffd5b83356001600160401b03811115610c71575f5ffd5b610c7d86828701610bec565b93505060208401356001600160401b03811115610c98575f5ffd5b610ca486828701610c03565b9497909650939450505050565b5f5f83601f840112610cc1575f5ffd5b5081356001600160401b03811115610cd7575f5ffd5b6020830191508360208260051b8501011115610c43575f5ffd5b5f5f5f5f5f60608688031215610d05575f5ffd5b8535945060208601356001600160401b03811115610d21575f5ffd5b610d2d88828901610c03565b90955093505060408601356001600160401b03811115610d4b575f5ffd5b610d5788828901610cb1565b969995985093965092949392505050565b5f60208284031215610d78575f5ffd5b5035919050565b5f5f5f5f5f60608688031215610d93575f5ffd5b85356001600160401b03811115610da8575f5ffd5b610db488828901610bec565b95505060208601356001600160401b03811115610d21575f5ffd5b63ffffffff81168114610de0575f5ffd5b50565b8035610dee81610dcf565b919050565b5f60208284031215610e03575f5ffd5b8135610e0e81610dcf565b9392505050565b5f8151808452602084019350602083015f5b82811015610e45578151865260209586019590910190600101610e27565b5093949350505050565b606081525f610e616060830186610e15565b63ffffffff94851660208401529290931660409091015292915050565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b8060070b8114610de0575f5ffd5b5f60208284031215610ec4575f5ffd5b8135610e0e81610ea6565b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f82610f0557610f05610ecf565b500490565b8082028115828204841417610a3457610a34610ee3565b80820180821115610a3457610a34610ee3565b5f82610f4257610f42610ecf565b500690565b81810381811115610a3457610a34610ee3565b602081525f610a316020830184610e15565b604081525f610f7e6040830185610e15565b8281036020840152610f908185610e15565b95945050505050565b60405161034081016001600160401b0381118282101715610fc857634e487b7160e01b5f52604160045260245ffd5b60405290565b805160088110610dee575f5ffd5b8051610dee81610dcf565b6001600160a01b0381168114610de0575f5ffd5b8051610dee81610fe7565b8051610dee81610ea6565b80516001600160401b0381168114610dee575f5ffd5b5f60808284031215611037575f5ffd5b604051608081016001600160401b038111828210171561106557634e487b7160e01b5f52604160045260245ffd5b60405290508061107483611011565b815261108260208401611011565b602082015261109360408401611011565b60408201526110a460608401611011565b60608201525092915050565b5f6103a08284031280156110c2575f5ffd5b506110cb610f99565b6110d483610fce565b81526110e260208401610fdc565b60208201526110f360408401610ffb565b604082015261110460608401610ffb565b606082015261111560808401610ffb565b608082015261112660a08401610fdc565b60a082015261113760c08401610fdc565b60c082015261114860e08401610fdc565b60e082015261010083810151908201526101208084015190820152610140808401519082015261016080840151908201526111866101808401610fdc565b6101808201526111996101a08401611006565b6101a08201526111ac6101c08401610fdc565b6101c08201526111bf6101e08401610ffb565b6101e08201526111d26102008401610ffb565b6102008201526102208381015190820152610240808401519082015261026080840151908201526112066102808401611011565b61028082015261121a846102a08501611027565b6102a082015261122d6103208401611011565b6102c08201526112406103408401611011565b6102e08201526103608301516103008201526103809092015161032083015250919050565b634e487b7160e01b5f52602160045260245ffd5b6001600160401b038181168382160190811115610a3457610a34610ee3565b5f5f8335601e198436030181126112ad575f5ffd5b83016020810192503590506001600160401b038111156112cb575f5ffd5b803603821315610c43575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b60208082528235828201525f90611319908401610de3565b63ffffffff811660408401525061133260408401610de3565b63ffffffff811660608401525061134b60608401610de3565b63ffffffff8116608084015250608083013560a08381019190915283013560c08084019190915261137e90840184611298565b61016060e0850152611395610180850182846112d9565b60e08601356101008681019190915286013561012080870191909152860135610140808701919091529095013561016090940193909352509192915050565b5f602082840312156113e4575f5ffd5b5051919050565b86815263ffffffff8616602082015260a06040820181905281018490525f8560c08301825b878110156114635782358252602083013561142a81610dcf565b63ffffffff166020830152604083013561144381610fe7565b6001600160a01b0316604083015260609283019290910190600101611410565b506001600160a01b0386166060850152915061147c9050565b82608083015297965050505050505056",
}

// RunMeter is an auto generated Go binding around an Ethereum contract.
type RunMeter struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RunMeter) GetABI() abi.ABI {
	return c.abi
}

// NewRunMeter creates a new instance of RunMeter.
func NewRunMeter() *RunMeter {
	parsed, err := RunMeterMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RunMeter{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RunMeter) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address escrow_, address prices_) returns()
func (runMeter *RunMeter) PackConstructor(escrow_ common.Address, prices_ common.Address) []byte {
	enc, err := runMeter.abi.Pack("", escrow_, prices_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackRECORDWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32e4fc53.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RECORD_WINDOW() view returns(uint64)
func (runMeter *RunMeter) PackRECORDWINDOW() []byte {
	enc, err := runMeter.abi.Pack("RECORD_WINDOW")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRECORDWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32e4fc53.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RECORD_WINDOW() view returns(uint64)
func (runMeter *RunMeter) TryPackRECORDWINDOW() ([]byte, error) {
	return runMeter.abi.Pack("RECORD_WINDOW")
}

// UnpackRECORDWINDOW is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32e4fc53.
//
// Solidity: function RECORD_WINDOW() view returns(uint64)
func (runMeter *RunMeter) UnpackRECORDWINDOW(data []byte) (uint64, error) {
	out, err := runMeter.abi.Unpack("RECORD_WINDOW", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2fdcc17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrow() view returns(address)
func (runMeter *RunMeter) PackEscrow() []byte {
	enc, err := runMeter.abi.Pack("escrow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2fdcc17.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrow() view returns(address)
func (runMeter *RunMeter) TryPackEscrow() ([]byte, error) {
	return runMeter.abi.Pack("escrow")
}

// UnpackEscrow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2fdcc17.
//
// Solidity: function escrow() view returns(address)
func (runMeter *RunMeter) UnpackEscrow(data []byte) (common.Address, error) {
	out, err := runMeter.abi.Unpack("escrow", data)
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
func (runMeter *RunMeter) PackPrices() []byte {
	enc, err := runMeter.abi.Pack("prices")
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
func (runMeter *RunMeter) TryPackPrices() ([]byte, error) {
	return runMeter.abi.Pack("prices")
}

// UnpackPrices is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd3419bf3.
//
// Solidity: function prices() view returns(address)
func (runMeter *RunMeter) UnpackPrices(data []byte) (common.Address, error) {
	out, err := runMeter.abi.Unpack("prices", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRecordScores is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff184cab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordScores((bytes32,uint32,uint32,uint32,bytes32,bytes32,string,bytes32,bytes32,bytes32,uint256) result, (bytes32,uint32,address)[] seats, int64[] scores) returns()
func (runMeter *RunMeter) PackRecordScores(result Result, seats []Seat, scores []int64) []byte {
	enc, err := runMeter.abi.Pack("recordScores", result, seats, scores)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordScores is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff184cab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordScores((bytes32,uint32,uint32,uint32,bytes32,bytes32,string,bytes32,bytes32,bytes32,uint256) result, (bytes32,uint32,address)[] seats, int64[] scores) returns()
func (runMeter *RunMeter) TryPackRecordScores(result Result, seats []Seat, scores []int64) ([]byte, error) {
	return runMeter.abi.Pack("recordScores", result, seats, scores)
}

// PackRecordUse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0bf412e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordUse((bytes32,uint32,uint32,uint32,bytes32,bytes32,string,bytes32,bytes32,bytes32,uint256) result, (bytes32,uint32,address)[] seats) returns()
func (runMeter *RunMeter) PackRecordUse(result Result, seats []Seat) []byte {
	enc, err := runMeter.abi.Pack("recordUse", result, seats)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordUse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0bf412e0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordUse((bytes32,uint32,uint32,uint32,bytes32,bytes32,string,bytes32,bytes32,bytes32,uint256) result, (bytes32,uint32,address)[] seats) returns()
func (runMeter *RunMeter) TryPackRecordUse(result Result, seats []Seat) ([]byte, error) {
	return runMeter.abi.Pack("recordUse", result, seats)
}

// PackRecorded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6399790.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recorded(bytes32 runId) view returns(bool use, bool scores)
func (runMeter *RunMeter) PackRecorded(runId [32]byte) []byte {
	enc, err := runMeter.abi.Pack("recorded", runId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecorded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6399790.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recorded(bytes32 runId) view returns(bool use, bool scores)
func (runMeter *RunMeter) TryPackRecorded(runId [32]byte) ([]byte, error) {
	return runMeter.abi.Pack("recorded", runId)
}

// RecordedOutput serves as a container for the return parameters of contract
// method Recorded.
type RecordedOutput struct {
	Use    bool
	Scores bool
}

// UnpackRecorded is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6399790.
//
// Solidity: function recorded(bytes32 runId) view returns(bool use, bool scores)
func (runMeter *RunMeter) UnpackRecorded(data []byte) (RecordedOutput, error) {
	out, err := runMeter.abi.Unpack("recorded", data)
	outstruct := new(RecordedOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Use = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Scores = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackScoresRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8bc0360.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function scoresRoot(bytes32 runId, (bytes32,uint32,address)[] seats, int64[] scores) pure returns(bytes32)
func (runMeter *RunMeter) PackScoresRoot(runId [32]byte, seats []Seat, scores []int64) []byte {
	enc, err := runMeter.abi.Pack("scoresRoot", runId, seats, scores)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackScoresRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8bc0360.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function scoresRoot(bytes32 runId, (bytes32,uint32,address)[] seats, int64[] scores) pure returns(bytes32)
func (runMeter *RunMeter) TryPackScoresRoot(runId [32]byte, seats []Seat, scores []int64) ([]byte, error) {
	return runMeter.abi.Pack("scoresRoot", runId, seats, scores)
}

// UnpackScoresRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc8bc0360.
//
// Solidity: function scoresRoot(bytes32 runId, (bytes32,uint32,address)[] seats, int64[] scores) pure returns(bytes32)
func (runMeter *RunMeter) UnpackScoresRoot(data []byte) ([32]byte, error) {
	out, err := runMeter.abi.Unpack("scoresRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// RunMeterQualityRecorded represents a QualityRecorded event raised by the RunMeter contract.
type RunMeterQualityRecorded struct {
	RunId    [32]byte
	ShownBps []*big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const RunMeterQualityRecordedEventName = "QualityRecorded"

// ContractEventName returns the user-defined event name.
func (RunMeterQualityRecorded) ContractEventName() string {
	return RunMeterQualityRecordedEventName
}

// UnpackQualityRecordedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QualityRecorded(bytes32 indexed runId, uint256[] shownBps)
func (runMeter *RunMeter) UnpackQualityRecordedEvent(log *types.Log) (*RunMeterQualityRecorded, error) {
	event := "QualityRecorded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != runMeter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RunMeterQualityRecorded)
	if len(log.Data) > 0 {
		if err := runMeter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range runMeter.abi.Events[event].Inputs {
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

// RunMeterUseRecorded represents a UseRecorded event raised by the RunMeter contract.
type RunMeterUseRecorded struct {
	RunId     [32]byte
	Completed uint32
	Ordered   uint32
	Raw       *types.Log // Blockchain specific contextual infos
}

const RunMeterUseRecordedEventName = "UseRecorded"

// ContractEventName returns the user-defined event name.
func (RunMeterUseRecorded) ContractEventName() string {
	return RunMeterUseRecordedEventName
}

// UnpackUseRecordedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UseRecorded(bytes32 indexed runId, uint32 completed, uint32 ordered)
func (runMeter *RunMeter) UnpackUseRecordedEvent(log *types.Log) (*RunMeterUseRecorded, error) {
	event := "UseRecorded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != runMeter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RunMeterUseRecorded)
	if len(log.Data) > 0 {
		if err := runMeter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range runMeter.abi.Events[event].Inputs {
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
func (runMeter *RunMeter) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], runMeter.abi.Errors["AlreadyRecorded"].ID.Bytes()[:4]) {
		return runMeter.UnpackAlreadyRecordedError(raw[4:])
	}
	if bytes.Equal(raw[:4], runMeter.abi.Errors["NoPositiveScore"].ID.Bytes()[:4]) {
		return runMeter.UnpackNoPositiveScoreError(raw[4:])
	}
	if bytes.Equal(raw[:4], runMeter.abi.Errors["NotSettled"].ID.Bytes()[:4]) {
		return runMeter.UnpackNotSettledError(raw[4:])
	}
	if bytes.Equal(raw[:4], runMeter.abi.Errors["RecordedTooLate"].ID.Bytes()[:4]) {
		return runMeter.UnpackRecordedTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], runMeter.abi.Errors["WrongResult"].ID.Bytes()[:4]) {
		return runMeter.UnpackWrongResultError(raw[4:])
	}
	if bytes.Equal(raw[:4], runMeter.abi.Errors["WrongScores"].ID.Bytes()[:4]) {
		return runMeter.UnpackWrongScoresError(raw[4:])
	}
	if bytes.Equal(raw[:4], runMeter.abi.Errors["WrongSeats"].ID.Bytes()[:4]) {
		return runMeter.UnpackWrongSeatsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RunMeterAlreadyRecorded represents a AlreadyRecorded error raised by the RunMeter contract.
type RunMeterAlreadyRecorded struct {
	RunId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRecorded(bytes32 runId)
func RunMeterAlreadyRecordedErrorID() common.Hash {
	return common.HexToHash("0x05a64c20147ef9b2274d22b104aaa7e40ca4a2d678dc3fffd84e3245f57b05b9")
}

// UnpackAlreadyRecordedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRecorded(bytes32 runId)
func (runMeter *RunMeter) UnpackAlreadyRecordedError(raw []byte) (*RunMeterAlreadyRecorded, error) {
	out := new(RunMeterAlreadyRecorded)
	if err := runMeter.abi.UnpackIntoInterface(out, "AlreadyRecorded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunMeterNoPositiveScore represents a NoPositiveScore error raised by the RunMeter contract.
type RunMeterNoPositiveScore struct {
	RunId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoPositiveScore(bytes32 runId)
func RunMeterNoPositiveScoreErrorID() common.Hash {
	return common.HexToHash("0x379a58c6594895719ac543b05a6fcadd175996af34ed21409b9491ee577004fc")
}

// UnpackNoPositiveScoreError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoPositiveScore(bytes32 runId)
func (runMeter *RunMeter) UnpackNoPositiveScoreError(raw []byte) (*RunMeterNoPositiveScore, error) {
	out := new(RunMeterNoPositiveScore)
	if err := runMeter.abi.UnpackIntoInterface(out, "NoPositiveScore", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunMeterNotSettled represents a NotSettled error raised by the RunMeter contract.
type RunMeterNotSettled struct {
	RunId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSettled(bytes32 runId)
func RunMeterNotSettledErrorID() common.Hash {
	return common.HexToHash("0x1d46cb059b25f936721c6f907a109de5939b36d1336c69e1459abf59be428c18")
}

// UnpackNotSettledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSettled(bytes32 runId)
func (runMeter *RunMeter) UnpackNotSettledError(raw []byte) (*RunMeterNotSettled, error) {
	out := new(RunMeterNotSettled)
	if err := runMeter.abi.UnpackIntoInterface(out, "NotSettled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunMeterRecordedTooLate represents a RecordedTooLate error raised by the RunMeter contract.
type RunMeterRecordedTooLate struct {
	RunId [32]byte
	Last  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecordedTooLate(bytes32 runId, uint64 last)
func RunMeterRecordedTooLateErrorID() common.Hash {
	return common.HexToHash("0x4eb589ac39f8366a963bb81793f3a92f09c5c8afe05424f22ee2c786f947a724")
}

// UnpackRecordedTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecordedTooLate(bytes32 runId, uint64 last)
func (runMeter *RunMeter) UnpackRecordedTooLateError(raw []byte) (*RunMeterRecordedTooLate, error) {
	out := new(RunMeterRecordedTooLate)
	if err := runMeter.abi.UnpackIntoInterface(out, "RecordedTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunMeterWrongResult represents a WrongResult error raised by the RunMeter contract.
type RunMeterWrongResult struct {
	RunId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongResult(bytes32 runId)
func RunMeterWrongResultErrorID() common.Hash {
	return common.HexToHash("0xd5ca853e36bcf4c094983ae285d797fd73895e8c66d847b71034d0e3d2986d26")
}

// UnpackWrongResultError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongResult(bytes32 runId)
func (runMeter *RunMeter) UnpackWrongResultError(raw []byte) (*RunMeterWrongResult, error) {
	out := new(RunMeterWrongResult)
	if err := runMeter.abi.UnpackIntoInterface(out, "WrongResult", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunMeterWrongScores represents a WrongScores error raised by the RunMeter contract.
type RunMeterWrongScores struct {
	RunId    [32]byte
	Given    [32]byte
	Expected [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongScores(bytes32 runId, bytes32 given, bytes32 expected)
func RunMeterWrongScoresErrorID() common.Hash {
	return common.HexToHash("0x5eed31d7fba970eb97bf9cb37541c2d745b44c6cd9038ea83ccf34a8ddbf5b50")
}

// UnpackWrongScoresError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongScores(bytes32 runId, bytes32 given, bytes32 expected)
func (runMeter *RunMeter) UnpackWrongScoresError(raw []byte) (*RunMeterWrongScores, error) {
	out := new(RunMeterWrongScores)
	if err := runMeter.abi.UnpackIntoInterface(out, "WrongScores", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RunMeterWrongSeats represents a WrongSeats error raised by the RunMeter contract.
type RunMeterWrongSeats struct {
	RunId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSeats(bytes32 runId)
func RunMeterWrongSeatsErrorID() common.Hash {
	return common.HexToHash("0x8b0de22c39b2c127db58c8182e6ca8c5d4eaac95092eef53d98526a132b39677")
}

// UnpackWrongSeatsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSeats(bytes32 runId)
func (runMeter *RunMeter) UnpackWrongSeatsError(raw []byte) (*RunMeterWrongSeats, error) {
	out := new(RunMeterWrongSeats)
	if err := runMeter.abi.UnpackIntoInterface(out, "WrongSeats", raw); err != nil {
		return nil, err
	}
	return out, nil
}
