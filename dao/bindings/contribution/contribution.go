// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package contribution

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

// ContributionMetaData contains all meta data concerning the Contribution contract.
var ContributionMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"initialOwner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"contractSahmToken\"},{\"name\":\"escrow_\",\"type\":\"address\",\"internalType\":\"contractIRunEscrow\"},{\"name\":\"shares_\",\"type\":\"address\",\"internalType\":\"contractIRevenueShareFactory\"},{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"contractIERC721\"},{\"name\":\"votesPerCredit_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"capPerEpoch_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epochSeconds_\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"capPerEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimAndMint\",\"inputs\":[{\"name\":\"claims\",\"type\":\"tuple[]\",\"internalType\":\"structClaim[]\",\"components\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"currentEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"due\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"votes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumIContribution.Reason\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"epochSeconds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRunEscrow\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isMinted\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mint\",\"inputs\":[{\"name\":\"claims\",\"type\":\"tuple[]\",\"internalType\":\"structClaim[]\",\"components\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"minted\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC721\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setCap\",\"inputs\":[{\"name\":\"capPerEpoch_\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRate\",\"inputs\":[{\"name\":\"votesPerCredit_\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"shares\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRevenueShareFactory\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractSahmToken\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"votesPerCredit\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"CapSet\",\"inputs\":[{\"name\":\"capPerEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RateSet\",\"inputs\":[{\"name\":\"votesPerCredit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotesEarned\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"votes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadEpoch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "Contribution",
	Bin: "0x610120604052348015610010575f5ffd5b5060405161108338038061108383398101604081905261002f916101a2565b876001600160a01b03811661005d57604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b610066816100cb565b50805f0361008757604051630aa733db60e01b815260040160405180910390fd5b6001600160a01b0380881660805286811660a05285811660c052841660e0526101008190526100b58361011a565b6100be82610156565b505050505050505061022d565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b60018190556040518181527faaeb483bfbd8cfd510c2bf9558f92d3b588e733adf62f05e2e3de2486d13279d906020015b60405180910390a150565b60028190556040518181527f9872d5eb566b79923d043f1b59aca655ca80a2bb5b6bca4824e515b0e398902f9060200161014b565b6001600160a01b038116811461019f575f5ffd5b50565b5f5f5f5f5f5f5f5f610100898b0312156101ba575f5ffd5b88516101c58161018b565b60208a01519098506101d68161018b565b60408a01519097506101e78161018b565b60608a01519096506101f88161018b565b60808a01519095506102098161018b565b60a08a015160c08b015160e0909b0151999c989b5096999598909790945092505050565b60805160a05160c05160e05161010051610def6102945f395f81816102b0015261033701525f81816101ad01526109f601525f818161011a015261093a01525f818161026d015281816103ef015261053601525f81816102d701526108580152610def5ff3fe608060405234801561000f575f5ffd5b5060043610610111575f3560e01c8063bb3d18b11161009e578063e2fdcc171161006e578063e2fdcc1714610268578063ea75cf051461028f578063f2fde38b14610298578063fb5bb0c3146102ab578063fc0c546a146102d2575f5ffd5b8063bb3d18b1146101fe578063c37cfb2114610221578063cb02fd0014610242578063d42813f214610255575f5ffd5b8063715018a6116100e4578063715018a61461019857806376671808146101a05780637b103999146101a85780637dc0bf3f146101cf5780638da5cb5b146101ee575f5ffd5b806303314efa1461011557806334fcf437146101595780633ac8939b1461016e57806347786d3714610185575b5f5ffd5b61013c7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b61016c610167366004610a71565b6102f9565b005b61017760025481565b604051908152602001610150565b61016c610193366004610a71565b61030d565b61016c61031e565b610177610331565b61013c7f000000000000000000000000000000000000000000000000000000000000000081565b6101776101dd366004610a71565b60036020525f908152604090205481565b5f546001600160a01b031661013c565b61021161020c366004610a88565b610361565b6040519015158152602001610150565b61023461022f366004610aa8565b610392565b604051610150929190610ae6565b610177610250366004610b16565b61051d565b610177610263366004610b16565b6105a4565b61013c7f000000000000000000000000000000000000000000000000000000000000000081565b61017760015481565b61016c6102a6366004610b9b565b6105af565b6101777f000000000000000000000000000000000000000000000000000000000000000081565b61013c7f000000000000000000000000000000000000000000000000000000000000000081565b6103016105ee565b61030a8161061a565b50565b6103156105ee565b61030a81610656565b6103266105ee565b61032f5f61068b565b565b5f61035c7f000000000000000000000000000000000000000000000000000000000000000042610bb6565b905090565b5f828152600460209081526040808320600885901c8452909152812054600160ff84161b1615155b90505b92915050565b5f8060046103a660a0850160808601610bea565b60ff16106103b957505f92600292509050565b6103c883356020850135610361565b156103d857505f92600392509050565b60405163c22dae9560e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c22dae9590610424908690600401610cdd565b602060405180830381865afa15801561043f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104639190610cef565b61047257505f92600192509050565b5f5f61048485606001356001546106da565b60025491935091508261049757806104b2565b6104b26104ac670de0b6b3a764000084610bb6565b826106fd565b9450845f036104d8575f81156104c95760046104cc565b60055b94509450505050915091565b808560035f6104e5610331565b81526020019081526020015f20546104fd9190610d0e565b111561051157505f95600595509350505050565b5092945f945092505050565b6040516331f5bfbb60e01b81525f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906331f5bfbb9061056d9086908690600401610d2d565b5f604051808303815f87803b158015610584575f5ffd5b505af1158015610596573d5f5f3e3d5ffd5b50505050610389838361070c565b5f610389838361070c565b6105b76105ee565b6001600160a01b0381166105e557604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61030a8161068b565b5f546001600160a01b0316331461032f5760405163118cdaa760e01b81523360048201526024016105dc565b60018190556040518181527faaeb483bfbd8cfd510c2bf9558f92d3b588e733adf62f05e2e3de2486d13279d906020015b60405180910390a150565b60028190556040518181527f9872d5eb566b79923d043f1b59aca655ca80a2bb5b6bca4824e515b0e398902f9060200161064b565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b8181028281048214831517905f906106f183151590565b81029150509250929050565b5f828218828410028218610389565b5f805b828110156108bb573684848381811061072a5761072a610da2565b905060200281019061073c9190610db6565b90505f61074882610392565b509050805f036107595750506108b3565b81355f90815260046020908152604080832082860135600881901c855292529091208054600160ff9093169290921b90911790558060035f610799610331565b81526020019081526020015f205f8282546107b49190610d0e565b909155506107c490508185610d0e565b93505f6107df6107da6060850160408601610b9b565b6108c2565b604080516060860135815260208181018690529293506001600160a01b03841692860135918635917f53a8fd0c3af6d15ca990fc2fa05f15f67c65ccf35bab00a9513a979546c6c536910160405180910390a46040516340c10f1960e01b81526001600160a01b038281166004830152602482018490527f000000000000000000000000000000000000000000000000000000000000000016906340c10f19906044015f604051808303815f87803b158015610899575f5ffd5b505af11580156108ab573d5f5f3e3d5ffd5b505050505050505b60010161070f565b5092915050565b5f816001600160a01b03163b5f036108d8575090565b604080516004815260248101909152602080820180516001600160e01b031663d02d701960e01b17815282515f9283928392839189617530fa92503d91505f519050821580610928575081602014155b806109d15750856001600160a01b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d9d66617836040518263ffffffff1660e01b815260040161098691815260200190565b602060405180830381865afa1580156109a1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109c59190610dd4565b6001600160a01b031614155b156109e0575093949350505050565b6040516331a9108f60e11b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636352211e90602401602060405180830381865afa158015610a43573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a679190610dd4565b9695505050505050565b5f60208284031215610a81575f5ffd5b5035919050565b5f5f60408385031215610a99575f5ffd5b50508035926020909101359150565b5f60208284031215610ab8575f5ffd5b813567ffffffffffffffff811115610ace575f5ffd5b820160c08185031215610adf575f5ffd5b9392505050565b8281526040810160068310610b0957634e487b7160e01b5f52602160045260245ffd5b8260208301529392505050565b5f5f60208385031215610b27575f5ffd5b823567ffffffffffffffff811115610b3d575f5ffd5b8301601f81018513610b4d575f5ffd5b803567ffffffffffffffff811115610b63575f5ffd5b8560208260051b8401011115610b77575f5ffd5b6020919091019590945092505050565b6001600160a01b038116811461030a575f5ffd5b5f60208284031215610bab575f5ffd5b8135610adf81610b87565b5f82610bd057634e487b7160e01b5f52601260045260245ffd5b500490565b803560ff81168114610be5575f5ffd5b919050565b5f60208284031215610bfa575f5ffd5b61038982610bd5565b8183525f6001600160fb1b03831115610c1a575f5ffd5b8260051b80836020870137939093016020019392505050565b80358252602080820135908301525f6040820135610c5081610b87565b6001600160a01b031660408401526060828101359084015260ff610c7660808401610bd5565b16608084015260a0820135601e19833603018112610c92575f5ffd5b820160208101903567ffffffffffffffff811115610cae575f5ffd5b8060051b3603821315610cbf575f5ffd5b60c060a0860152610cd460c086018284610c03565b95945050505050565b602081525f6103896020830184610c33565b5f60208284031215610cff575f5ffd5b81518015158114610adf575f5ffd5b8082018082111561038c57634e487b7160e01b5f52601160045260245ffd5b602080825281018290525f6040600584901b83018101908301858360be1936839003015b87821015610d9557868503603f190184528235818112610d6f575f5ffd5b610d7b868b8301610c33565b955050602083019250602084019350600182019150610d51565b5092979650505050505050565b634e487b7160e01b5f52603260045260245ffd5b5f823560be19833603018112610dca575f5ffd5b9190910192915050565b5f60208284031215610de4575f5ffd5b8151610adf81610b8756",
}

// Contribution is an auto generated Go binding around an Ethereum contract.
type Contribution struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Contribution) GetABI() abi.ABI {
	return c.abi
}

// NewContribution creates a new instance of Contribution.
func NewContribution() *Contribution {
	parsed, err := ContributionMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Contribution{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Contribution) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address initialOwner, address token_, address escrow_, address shares_, address registry_, uint256 votesPerCredit_, uint256 capPerEpoch_, uint256 epochSeconds_) returns()
func (contribution *Contribution) PackConstructor(initialOwner common.Address, token_ common.Address, escrow_ common.Address, shares_ common.Address, registry_ common.Address, votesPerCredit_ *big.Int, capPerEpoch_ *big.Int, epochSeconds_ *big.Int) []byte {
	enc, err := contribution.abi.Pack("", initialOwner, token_, escrow_, shares_, registry_, votesPerCredit_, capPerEpoch_, epochSeconds_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCapPerEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ac8939b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function capPerEpoch() view returns(uint256)
func (contribution *Contribution) PackCapPerEpoch() []byte {
	enc, err := contribution.abi.Pack("capPerEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCapPerEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ac8939b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function capPerEpoch() view returns(uint256)
func (contribution *Contribution) TryPackCapPerEpoch() ([]byte, error) {
	return contribution.abi.Pack("capPerEpoch")
}

// UnpackCapPerEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ac8939b.
//
// Solidity: function capPerEpoch() view returns(uint256)
func (contribution *Contribution) UnpackCapPerEpoch(data []byte) (*big.Int, error) {
	out, err := contribution.abi.Unpack("capPerEpoch", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimAndMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb02fd00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimAndMint((bytes32,uint256,address,uint256,uint8,bytes32[])[] claims) returns(uint256)
func (contribution *Contribution) PackClaimAndMint(claims []Claim) []byte {
	enc, err := contribution.abi.Pack("claimAndMint", claims)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimAndMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb02fd00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimAndMint((bytes32,uint256,address,uint256,uint8,bytes32[])[] claims) returns(uint256)
func (contribution *Contribution) TryPackClaimAndMint(claims []Claim) ([]byte, error) {
	return contribution.abi.Pack("claimAndMint", claims)
}

// UnpackClaimAndMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb02fd00.
//
// Solidity: function claimAndMint((bytes32,uint256,address,uint256,uint8,bytes32[])[] claims) returns(uint256)
func (contribution *Contribution) UnpackClaimAndMint(data []byte) (*big.Int, error) {
	out, err := contribution.abi.Unpack("claimAndMint", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCurrentEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76671808.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function currentEpoch() view returns(uint256)
func (contribution *Contribution) PackCurrentEpoch() []byte {
	enc, err := contribution.abi.Pack("currentEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrentEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76671808.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function currentEpoch() view returns(uint256)
func (contribution *Contribution) TryPackCurrentEpoch() ([]byte, error) {
	return contribution.abi.Pack("currentEpoch")
}

// UnpackCurrentEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x76671808.
//
// Solidity: function currentEpoch() view returns(uint256)
func (contribution *Contribution) UnpackCurrentEpoch(data []byte) (*big.Int, error) {
	out, err := contribution.abi.Unpack("currentEpoch", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc37cfb21.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function due((bytes32,uint256,address,uint256,uint8,bytes32[]) c) view returns(uint256 votes, uint8 reason)
func (contribution *Contribution) PackDue(c Claim) []byte {
	enc, err := contribution.abi.Pack("due", c)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc37cfb21.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function due((bytes32,uint256,address,uint256,uint8,bytes32[]) c) view returns(uint256 votes, uint8 reason)
func (contribution *Contribution) TryPackDue(c Claim) ([]byte, error) {
	return contribution.abi.Pack("due", c)
}

// DueOutput serves as a container for the return parameters of contract
// method Due.
type DueOutput struct {
	Votes  *big.Int
	Reason uint8
}

// UnpackDue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc37cfb21.
//
// Solidity: function due((bytes32,uint256,address,uint256,uint8,bytes32[]) c) view returns(uint256 votes, uint8 reason)
func (contribution *Contribution) UnpackDue(data []byte) (DueOutput, error) {
	out, err := contribution.abi.Unpack("due", data)
	outstruct := new(DueOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Votes = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Reason = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	return *outstruct, nil
}

// PackEpochSeconds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb5bb0c3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochSeconds() view returns(uint256)
func (contribution *Contribution) PackEpochSeconds() []byte {
	enc, err := contribution.abi.Pack("epochSeconds")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochSeconds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb5bb0c3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochSeconds() view returns(uint256)
func (contribution *Contribution) TryPackEpochSeconds() ([]byte, error) {
	return contribution.abi.Pack("epochSeconds")
}

// UnpackEpochSeconds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfb5bb0c3.
//
// Solidity: function epochSeconds() view returns(uint256)
func (contribution *Contribution) UnpackEpochSeconds(data []byte) (*big.Int, error) {
	out, err := contribution.abi.Unpack("epochSeconds", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2fdcc17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrow() view returns(address)
func (contribution *Contribution) PackEscrow() []byte {
	enc, err := contribution.abi.Pack("escrow")
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
func (contribution *Contribution) TryPackEscrow() ([]byte, error) {
	return contribution.abi.Pack("escrow")
}

// UnpackEscrow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2fdcc17.
//
// Solidity: function escrow() view returns(address)
func (contribution *Contribution) UnpackEscrow(data []byte) (common.Address, error) {
	out, err := contribution.abi.Unpack("escrow", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsMinted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb3d18b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isMinted(bytes32 runId, uint256 index) view returns(bool)
func (contribution *Contribution) PackIsMinted(runId [32]byte, index *big.Int) []byte {
	enc, err := contribution.abi.Pack("isMinted", runId, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsMinted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb3d18b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isMinted(bytes32 runId, uint256 index) view returns(bool)
func (contribution *Contribution) TryPackIsMinted(runId [32]byte, index *big.Int) ([]byte, error) {
	return contribution.abi.Pack("isMinted", runId, index)
}

// UnpackIsMinted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbb3d18b1.
//
// Solidity: function isMinted(bytes32 runId, uint256 index) view returns(bool)
func (contribution *Contribution) UnpackIsMinted(data []byte) (bool, error) {
	out, err := contribution.abi.Unpack("isMinted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd42813f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint((bytes32,uint256,address,uint256,uint8,bytes32[])[] claims) returns(uint256)
func (contribution *Contribution) PackMint(claims []Claim) []byte {
	enc, err := contribution.abi.Pack("mint", claims)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd42813f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint((bytes32,uint256,address,uint256,uint8,bytes32[])[] claims) returns(uint256)
func (contribution *Contribution) TryPackMint(claims []Claim) ([]byte, error) {
	return contribution.abi.Pack("mint", claims)
}

// UnpackMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd42813f2.
//
// Solidity: function mint((bytes32,uint256,address,uint256,uint8,bytes32[])[] claims) returns(uint256)
func (contribution *Contribution) UnpackMint(data []byte) (*big.Int, error) {
	out, err := contribution.abi.Unpack("mint", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMinted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7dc0bf3f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minted(uint256 epoch) view returns(uint256)
func (contribution *Contribution) PackMinted(epoch *big.Int) []byte {
	enc, err := contribution.abi.Pack("minted", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7dc0bf3f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minted(uint256 epoch) view returns(uint256)
func (contribution *Contribution) TryPackMinted(epoch *big.Int) ([]byte, error) {
	return contribution.abi.Pack("minted", epoch)
}

// UnpackMinted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7dc0bf3f.
//
// Solidity: function minted(uint256 epoch) view returns(uint256)
func (contribution *Contribution) UnpackMinted(data []byte) (*big.Int, error) {
	out, err := contribution.abi.Unpack("minted", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (contribution *Contribution) PackOwner() []byte {
	enc, err := contribution.abi.Pack("owner")
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
func (contribution *Contribution) TryPackOwner() ([]byte, error) {
	return contribution.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (contribution *Contribution) UnpackOwner(data []byte) (common.Address, error) {
	out, err := contribution.abi.Unpack("owner", data)
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
func (contribution *Contribution) PackRegistry() []byte {
	enc, err := contribution.abi.Pack("registry")
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
func (contribution *Contribution) TryPackRegistry() ([]byte, error) {
	return contribution.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (contribution *Contribution) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := contribution.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (contribution *Contribution) PackRenounceOwnership() []byte {
	enc, err := contribution.abi.Pack("renounceOwnership")
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
func (contribution *Contribution) TryPackRenounceOwnership() ([]byte, error) {
	return contribution.abi.Pack("renounceOwnership")
}

// PackSetCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47786d37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCap(uint256 capPerEpoch_) returns()
func (contribution *Contribution) PackSetCap(capPerEpoch *big.Int) []byte {
	enc, err := contribution.abi.Pack("setCap", capPerEpoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47786d37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCap(uint256 capPerEpoch_) returns()
func (contribution *Contribution) TryPackSetCap(capPerEpoch *big.Int) ([]byte, error) {
	return contribution.abi.Pack("setCap", capPerEpoch)
}

// PackSetRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34fcf437.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRate(uint256 votesPerCredit_) returns()
func (contribution *Contribution) PackSetRate(votesPerCredit *big.Int) []byte {
	enc, err := contribution.abi.Pack("setRate", votesPerCredit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34fcf437.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRate(uint256 votesPerCredit_) returns()
func (contribution *Contribution) TryPackSetRate(votesPerCredit *big.Int) ([]byte, error) {
	return contribution.abi.Pack("setRate", votesPerCredit)
}

// PackShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03314efa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function shares() view returns(address)
func (contribution *Contribution) PackShares() []byte {
	enc, err := contribution.abi.Pack("shares")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03314efa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function shares() view returns(address)
func (contribution *Contribution) TryPackShares() ([]byte, error) {
	return contribution.abi.Pack("shares")
}

// UnpackShares is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x03314efa.
//
// Solidity: function shares() view returns(address)
func (contribution *Contribution) UnpackShares(data []byte) (common.Address, error) {
	out, err := contribution.abi.Unpack("shares", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (contribution *Contribution) PackToken() []byte {
	enc, err := contribution.abi.Pack("token")
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
func (contribution *Contribution) TryPackToken() ([]byte, error) {
	return contribution.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (contribution *Contribution) UnpackToken(data []byte) (common.Address, error) {
	out, err := contribution.abi.Unpack("token", data)
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
func (contribution *Contribution) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := contribution.abi.Pack("transferOwnership", newOwner)
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
func (contribution *Contribution) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return contribution.abi.Pack("transferOwnership", newOwner)
}

// PackVotesPerCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea75cf05.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votesPerCredit() view returns(uint256)
func (contribution *Contribution) PackVotesPerCredit() []byte {
	enc, err := contribution.abi.Pack("votesPerCredit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotesPerCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea75cf05.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votesPerCredit() view returns(uint256)
func (contribution *Contribution) TryPackVotesPerCredit() ([]byte, error) {
	return contribution.abi.Pack("votesPerCredit")
}

// UnpackVotesPerCredit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea75cf05.
//
// Solidity: function votesPerCredit() view returns(uint256)
func (contribution *Contribution) UnpackVotesPerCredit(data []byte) (*big.Int, error) {
	out, err := contribution.abi.Unpack("votesPerCredit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// ContributionCapSet represents a CapSet event raised by the Contribution contract.
type ContributionCapSet struct {
	CapPerEpoch *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const ContributionCapSetEventName = "CapSet"

// ContractEventName returns the user-defined event name.
func (ContributionCapSet) ContractEventName() string {
	return ContributionCapSetEventName
}

// UnpackCapSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CapSet(uint256 capPerEpoch)
func (contribution *Contribution) UnpackCapSetEvent(log *types.Log) (*ContributionCapSet, error) {
	event := "CapSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != contribution.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ContributionCapSet)
	if len(log.Data) > 0 {
		if err := contribution.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range contribution.abi.Events[event].Inputs {
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

// ContributionOwnershipTransferred represents a OwnershipTransferred event raised by the Contribution contract.
type ContributionOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const ContributionOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (ContributionOwnershipTransferred) ContractEventName() string {
	return ContributionOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (contribution *Contribution) UnpackOwnershipTransferredEvent(log *types.Log) (*ContributionOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != contribution.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ContributionOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := contribution.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range contribution.abi.Events[event].Inputs {
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

// ContributionRateSet represents a RateSet event raised by the Contribution contract.
type ContributionRateSet struct {
	VotesPerCredit *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const ContributionRateSetEventName = "RateSet"

// ContractEventName returns the user-defined event name.
func (ContributionRateSet) ContractEventName() string {
	return ContributionRateSetEventName
}

// UnpackRateSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RateSet(uint256 votesPerCredit)
func (contribution *Contribution) UnpackRateSetEvent(log *types.Log) (*ContributionRateSet, error) {
	event := "RateSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != contribution.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ContributionRateSet)
	if len(log.Data) > 0 {
		if err := contribution.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range contribution.abi.Events[event].Inputs {
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

// ContributionVotesEarned represents a VotesEarned event raised by the Contribution contract.
type ContributionVotesEarned struct {
	RunId     [32]byte
	Index     *big.Int
	Account   common.Address
	AmountWei *big.Int
	Votes     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ContributionVotesEarnedEventName = "VotesEarned"

// ContractEventName returns the user-defined event name.
func (ContributionVotesEarned) ContractEventName() string {
	return ContributionVotesEarnedEventName
}

// UnpackVotesEarnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotesEarned(bytes32 indexed runId, uint256 indexed index, address indexed account, uint256 amountWei, uint256 votes)
func (contribution *Contribution) UnpackVotesEarnedEvent(log *types.Log) (*ContributionVotesEarned, error) {
	event := "VotesEarned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != contribution.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ContributionVotesEarned)
	if len(log.Data) > 0 {
		if err := contribution.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range contribution.abi.Events[event].Inputs {
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
func (contribution *Contribution) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], contribution.abi.Errors["BadEpoch"].ID.Bytes()[:4]) {
		return contribution.UnpackBadEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], contribution.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return contribution.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], contribution.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return contribution.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ContributionBadEpoch represents a BadEpoch error raised by the Contribution contract.
type ContributionBadEpoch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadEpoch()
func ContributionBadEpochErrorID() common.Hash {
	return common.HexToHash("0x0aa733db73f0bf634138668fb1d47e001e7d241d98ad05a1f342a3372926e40f")
}

// UnpackBadEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadEpoch()
func (contribution *Contribution) UnpackBadEpochError(raw []byte) (*ContributionBadEpoch, error) {
	out := new(ContributionBadEpoch)
	if err := contribution.abi.UnpackIntoInterface(out, "BadEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ContributionOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the Contribution contract.
type ContributionOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func ContributionOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (contribution *Contribution) UnpackOwnableInvalidOwnerError(raw []byte) (*ContributionOwnableInvalidOwner, error) {
	out := new(ContributionOwnableInvalidOwner)
	if err := contribution.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ContributionOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the Contribution contract.
type ContributionOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func ContributionOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (contribution *Contribution) UnpackOwnableUnauthorizedAccountError(raw []byte) (*ContributionOwnableUnauthorizedAccount, error) {
	out := new(ContributionOwnableUnauthorizedAccount)
	if err := contribution.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
