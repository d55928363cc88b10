// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package revenueshares

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

// RevenueSharesMetaData contains all meta data concerning the RevenueShares contract.
var RevenueSharesMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"factory_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SUPPLY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimable\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimedWei\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"datasetId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"factory\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"open\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openedAt\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"receivedWei\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sync\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EarningsClaimed\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"IncomeReceived\",\"inputs\":[{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"receivedWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyOpened\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC2612ExpiredSignature\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC2612InvalidSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotFactory\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToClaim\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Overdrawn\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"StringsInsufficientHexLength\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "RevenueShares",
	Bin: "0x6101a0604052348015610010575f5ffd5b50604051611d7f380380611d7f83398101604081905261002f91610203565b604051806040016040528060128152602001715361686d20526576656e756520536861726560701b81525080604051806040016040528060018152602001603160f81b815250604051806040016040528060128152602001715361686d20526576656e756520536861726560701b8152506040518060400160405280600381526020016253525360e81b81525081600390816100cb91906102d3565b5060046100d882826102d3565b5050506100ea826101a660201b60201c565b610120526100f7816101a6565b61014052815160208084019190912060e052815190820120610100524660a05261018360e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c052506001600160a01b039182166101605216610180526103e5565b5f5f829050601f815111156101d9578260405163305a27a960e01b81526004016101d0919061038d565b60405180910390fd5b80516101e4826103c2565b179392505050565b6001600160a01b0381168114610200575f5ffd5b50565b5f5f60408385031215610214575f5ffd5b825161021f816101ec565b6020840151909250610230816101ec565b809150509250929050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061026357607f821691505b60208210810361028157634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156102ce57805f5260205f20601f840160051c810160208510156102ac5750805b601f840160051c820191505b818110156102cb575f81556001016102b8565b50505b505050565b81516001600160401b038111156102ec576102ec61023b565b610300816102fa845461024f565b84610287565b6020601f821160018114610332575f831561031b5750848201515b5f19600385901b1c1916600184901b1784556102cb565b5f84815260208120601f198516915b828110156103615787850151825560209485019460019092019101610341565b508482101561037e57868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610281575f1960209190910360031b1b16919050565b60805160a05160c05160e051610100516101205161014051610160516101805161191261046d5f395f81816102ea01526107f801525f818161038d015281816104f601528181610576015281816105b40152610e0e01525f610ee401525f610eb901525f610d5201525f610d2a01525f610c8501525f610caf01525f610cd901526119125ff3fe608060405234801561000f575f5ffd5b5060043610610153575f3560e01c80637ecebe00116100bf578063c50497ae11610079578063c50497ae14610324578063d02d701914610335578063d505accf1461033d578063dd62ed3e14610350578063fc0c546a14610388578063fff6cae9146103af575f5ffd5b80637ecebe001461028757806384b0196e1461029a57806395d89b41146102b5578063a9059cbb146102bd578063b95460f8146102d0578063c45a0155146102e5575f5ffd5b806323b872dd1161011057806323b872dd146101f5578063313ce567146102085780633644e51514610217578063389302031461021f578063402914f51461024c57806370a082311461025f575f5ffd5b806306fdde0314610157578063095ea7b31461019757806310e22d41146101ba57806315040791146101d157806318160ddd146101da5780631e83409a146101e2575b5f5ffd5b6040805180820190915260128152715361686d20526576656e756520536861726560701b60208201525b60405161018e919061163d565b60405180910390f35b6101aa6101a5366004611665565b6103b7565b604051901515815260200161018e565b6101c360095481565b60405190815260200161018e565b6101c3600a5481565b6002546101c3565b6101c36101f036600461168d565b6103d0565b6101aa6102033660046116a6565b61066b565b6040516012815260200161018e565b6101c361068e565b6008546102339067ffffffffffffffff1681565b60405167ffffffffffffffff909116815260200161018e565b6101c361025a36600461168d565b61069c565b6101c361026d36600461168d565b6001600160a01b03165f9081526020819052604090205490565b6101c361029536600461168d565b610745565b6102a2610762565b60405161018e97969594939291906116e0565b6101816107a4565b6101aa6102cb366004611665565b6107e0565b6102e36102de36600461168d565b6107ed565b005b61030c7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161018e565b6101c369d3c21bcecceda100000081565b6101c3610897565b6102e361034b366004611776565b6108b4565b6101c361035e3660046117e3565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b61030c7f000000000000000000000000000000000000000000000000000000000000000081565b6102e36109ea565b5f336103c48185856109fc565b60019150505b92915050565b5f6103d9610a0e565b6103e1610a43565b6103ea82610aae565b6001600160a01b0382165f908152600c60205260409020546104179069d3c21bcecceda100000090611828565b9050805f03610449576040516332559a3360e11b81526001600160a01b03831660048201526024015b60405180910390fd5b61045d69d3c21bcecceda100000082611847565b6001600160a01b0383165f908152600c60205260408120805490919061048490849061185e565b9250508190555080600a5f82825461049c9190611871565b90915550506040518181526001600160a01b038316907f6a8d334a32dfb49dae325dba76deb51b0b8f5ea50b1cdfa70710f4dc1b9c24c59060200160405180910390a26040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa158015610543573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105679190611884565b905061059d6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168484610b41565b6040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa158015610601573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106259190611884565b61062f908361185e565b90508281111561065c576040516307c6f7b760e21b81526004810184905260248101829052604401610440565b5050610666610b76565b919050565b5f33610678858285610ba0565b610683858585610c1c565b506001949350505050565b5f610697610c79565b905090565b5f6106a5610da2565b6001600160a01b0382165f908152600b60205260408120546106c5610de2565b6009546106d29190611871565b6106dc919061185e565b905069d3c21bcecceda100000081610708856001600160a01b03165f9081526020819052604090205490565b6107129190611847565b6001600160a01b0385165f908152600c60205260409020546107349190611871565b61073e9190611828565b9392505050565b6001600160a01b0381165f908152600760205260408120546103ca565b5f6060805f5f5f6060610773610eb2565b61077b610edd565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b60606107bc60e06107b3610897565b901c6004610f08565b6040516020016107cc91906118af565b604051602081830303815290604052905090565b5f336103c4818585610c1c565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461083857604051635aa8141760e11b8152336004820152602401610440565b60085467ffffffffffffffff161561086357604051630ed2159360e11b815260040160405180910390fd5b6008805467ffffffffffffffff19164267ffffffffffffffff161790556108948169d3c21bcecceda1000000611082565b50565b5f6108a1306110ba565b8060200190518101906106979190611884565b834211156108d85760405163313c898160e11b815260048101859052602401610440565b5f7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98888886109238c6001600160a01b03165f90815260076020526040902080546001810190915590565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f61097d82611127565b90505f61098c82878787611153565b9050896001600160a01b0316816001600160a01b0316146109d3576040516325c0072360e11b81526001600160a01b0380831660048301528b166024820152604401610440565b6109de8a8a8a6109fc565b50505050505050505050565b6109f2610da2565b6109fa610a43565b565b610a09838383600161117f565b505050565b610a16610da2565b6109fa60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611251565b5f610a4c610de2565b9050805f03610a585750565b8060095f828254610a699190611871565b90915550506009546040805183815260208101929092527f15c47014c4304d7a9e5dd6a7d82b2f08ed7ab224af08b919107e1a8f518f61fd910160405180910390a150565b6001600160a01b0381165f908152600b6020526040812054600954610ad3919061185e565b9050805f03610ae0575050565b6009546001600160a01b0383165f908152600b60209081526040808320939093558190522054610b11908290611847565b6001600160a01b0383165f908152600c602052604081208054909190610b38908490611871565b90915550505050565b610b4e8383836001611258565b610a0957604051635274afe760e01b81526001600160a01b0384166004820152602401610440565b6109fa5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00610a3d565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f19811015610c165781811015610c0857604051637dc7a0d960e11b81526001600160a01b03841660048201526024810182905260448101839052606401610440565b610c1684848484035f61117f565b50505050565b6001600160a01b038316610c4557604051634b637e8f60e11b81525f6004820152602401610440565b6001600160a01b038216610c6e5760405163ec442f0560e01b81525f6004820152602401610440565b610a098383836112ba565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015610cd157507f000000000000000000000000000000000000000000000000000000000000000046145b15610cfb57507f000000000000000000000000000000000000000000000000000000000000000090565b610697604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156109fa57604051633ee5aeb560e01b815260040160405180910390fd5b5f610dec60025490565b5f03610df757505f90565b6040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa158015610e5b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e7f9190611884565b90505f600a54600954610e92919061185e565b9050808211610ea1575f610eab565b610eab818361185e565b9250505090565b60606106977f0000000000000000000000000000000000000000000000000000000000000000611305565b60606106977f0000000000000000000000000000000000000000000000000000000000000000611305565b6060825f610f17846002611847565b610f22906002611871565b67ffffffffffffffff811115610f3a57610f3a61189b565b6040519080825280601f01601f191660200182016040528015610f64576020820181803683370190505b509050600360fc1b815f81518110610f7e57610f7e6118d5565b60200101906001600160f81b03191690815f1a905350600f60fb1b81600181518110610fac57610fac6118d5565b60200101906001600160f81b03191690815f1a9053505f610fce856002611847565b610fd9906001611871565b90505b6001811115611050576f181899199a1a9b1b9c1cb0b131b232b360811b83600f166010811061100d5761100d6118d5565b1a60f81b828281518110611023576110236118d5565b60200101906001600160f81b03191690815f1a90535060049290921c91611049816118e9565b9050610fdc565b50811561107a5760405163e22e27eb60e01b81526004810186905260248101859052604401610440565b949350505050565b6001600160a01b0382166110ab5760405163ec442f0560e01b81525f6004820152602401610440565b6110b65f83836112ba565b5050565b60605f6110d2602d6001600160a01b0385163b61185e565b67ffffffffffffffff8111156110ea576110ea61189b565b6040519080825280601f01601f191660200182016040528015611114576020820181803683370190505b5090508051602d60208301853c92915050565b5f6103ca611133610c79565b8360405161190160f01b8152600281019290925260228201526042902090565b5f5f5f5f61116388888888611342565b925092509250611173828261140a565b50909695505050505050565b6001600160a01b0384166111a85760405163e602df0560e01b81525f6004820152602401610440565b6001600160a01b0383166111d157604051634a1406b160e11b81525f6004820152602401610440565b6001600160a01b038085165f9081526001602090815260408083209387168352929052208290558015610c1657826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9258460405161124391815260200190565b60405180910390a350505050565b80825d5050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166112ae5783831516156112a2573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6112c2610da2565b6112ca610a43565b6001600160a01b038316156112e2576112e283610aae565b6001600160a01b038216156112fa576112fa82610aae565b610a098383836114c2565b60605f611311836115e8565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561137b57505f91506003905082611400565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156113cc573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166113f757505f925060019150829050611400565b92505f91508190505b9450945094915050565b5f82600381111561141d5761141d6118fe565b03611426575050565b600182600381111561143a5761143a6118fe565b036114585760405163f645eedf60e01b815260040160405180910390fd5b600282600381111561146c5761146c6118fe565b0361148d5760405163fce698f760e01b815260048101829052602401610440565b60038260038111156114a1576114a16118fe565b036110b6576040516335e2f38360e21b815260048101829052602401610440565b6001600160a01b0383166114ec578060025f8282546114e19190611871565b9091555061155c9050565b6001600160a01b0383165f908152602081905260409020548181101561153e5760405163391434e360e21b81526001600160a01b03851660048201526024810182905260448101839052606401610440565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b03821661157857600280548290039055611596565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef836040516115db91815260200190565b60405180910390a3505050565b5f60ff8216601f8111156103ca57604051632cd44ac360e21b815260040160405180910390fd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61073e602083018461160f565b80356001600160a01b0381168114610666575f5ffd5b5f5f60408385031215611676575f5ffd5b61167f8361164f565b946020939093013593505050565b5f6020828403121561169d575f5ffd5b61073e8261164f565b5f5f5f606084860312156116b8575f5ffd5b6116c18461164f565b92506116cf6020850161164f565b929592945050506040919091013590565b60ff60f81b8816815260e060208201525f6116fe60e083018961160f565b8281036040840152611710818961160f565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015611765578351835260209384019390920191600101611747565b50909b9a5050505050505050505050565b5f5f5f5f5f5f5f60e0888a03121561178c575f5ffd5b6117958861164f565b96506117a36020890161164f565b95506040880135945060608801359350608088013560ff811681146117c6575f5ffd5b9699959850939692959460a0840135945060c09093013592915050565b5f5f604083850312156117f4575f5ffd5b6117fd8361164f565b915061180b6020840161164f565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b5f8261184257634e487b7160e01b5f52601260045260245ffd5b500490565b80820281158282048414176103ca576103ca611814565b818103818111156103ca576103ca611814565b808201808211156103ca576103ca611814565b5f60208284031215611894575f5ffd5b5051919050565b634e487b7160e01b5f52604160045260245ffd5b635352532d60e01b81525f82518060208501600485015e5f920160040191825250919050565b634e487b7160e01b5f52603260045260245ffd5b5f816118f7576118f7611814565b505f190190565b634e487b7160e01b5f52602160045260245ffd",
}

// RevenueShares is an auto generated Go binding around an Ethereum contract.
type RevenueShares struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RevenueShares) GetABI() abi.ABI {
	return c.abi
}

// NewRevenueShares creates a new instance of RevenueShares.
func NewRevenueShares() *RevenueShares {
	parsed, err := RevenueSharesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RevenueShares{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RevenueShares) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, address factory_) returns()
func (revenueShares *RevenueShares) PackConstructor(token_ common.Address, factory_ common.Address) []byte {
	enc, err := revenueShares.abi.Pack("", token_, factory_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (revenueShares *RevenueShares) PackDOMAINSEPARATOR() []byte {
	enc, err := revenueShares.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (revenueShares *RevenueShares) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return revenueShares.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (revenueShares *RevenueShares) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := revenueShares.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSUPPLY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc50497ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SUPPLY() view returns(uint256)
func (revenueShares *RevenueShares) PackSUPPLY() []byte {
	enc, err := revenueShares.abi.Pack("SUPPLY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSUPPLY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc50497ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SUPPLY() view returns(uint256)
func (revenueShares *RevenueShares) TryPackSUPPLY() ([]byte, error) {
	return revenueShares.abi.Pack("SUPPLY")
}

// UnpackSUPPLY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc50497ae.
//
// Solidity: function SUPPLY() view returns(uint256)
func (revenueShares *RevenueShares) UnpackSUPPLY(data []byte) (*big.Int, error) {
	out, err := revenueShares.abi.Unpack("SUPPLY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (revenueShares *RevenueShares) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := revenueShares.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (revenueShares *RevenueShares) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return revenueShares.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (revenueShares *RevenueShares) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := revenueShares.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (revenueShares *RevenueShares) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := revenueShares.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (revenueShares *RevenueShares) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return revenueShares.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (revenueShares *RevenueShares) UnpackApprove(data []byte) (bool, error) {
	out, err := revenueShares.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (revenueShares *RevenueShares) PackBalanceOf(account common.Address) []byte {
	enc, err := revenueShares.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (revenueShares *RevenueShares) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return revenueShares.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (revenueShares *RevenueShares) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := revenueShares.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e83409a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(address holder) returns(uint256 amountWei)
func (revenueShares *RevenueShares) PackClaim(holder common.Address) []byte {
	enc, err := revenueShares.abi.Pack("claim", holder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e83409a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(address holder) returns(uint256 amountWei)
func (revenueShares *RevenueShares) TryPackClaim(holder common.Address) ([]byte, error) {
	return revenueShares.abi.Pack("claim", holder)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1e83409a.
//
// Solidity: function claim(address holder) returns(uint256 amountWei)
func (revenueShares *RevenueShares) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := revenueShares.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x402914f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimable(address holder) view returns(uint256)
func (revenueShares *RevenueShares) PackClaimable(holder common.Address) []byte {
	enc, err := revenueShares.abi.Pack("claimable", holder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x402914f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimable(address holder) view returns(uint256)
func (revenueShares *RevenueShares) TryPackClaimable(holder common.Address) ([]byte, error) {
	return revenueShares.abi.Pack("claimable", holder)
}

// UnpackClaimable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x402914f5.
//
// Solidity: function claimable(address holder) view returns(uint256)
func (revenueShares *RevenueShares) UnpackClaimable(data []byte) (*big.Int, error) {
	out, err := revenueShares.abi.Unpack("claimable", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimedWei is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15040791.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimedWei() view returns(uint256)
func (revenueShares *RevenueShares) PackClaimedWei() []byte {
	enc, err := revenueShares.abi.Pack("claimedWei")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimedWei is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15040791.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimedWei() view returns(uint256)
func (revenueShares *RevenueShares) TryPackClaimedWei() ([]byte, error) {
	return revenueShares.abi.Pack("claimedWei")
}

// UnpackClaimedWei is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x15040791.
//
// Solidity: function claimedWei() view returns(uint256)
func (revenueShares *RevenueShares) UnpackClaimedWei(data []byte) (*big.Int, error) {
	out, err := revenueShares.abi.Unpack("claimedWei", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDatasetId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd02d7019.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function datasetId() view returns(bytes32)
func (revenueShares *RevenueShares) PackDatasetId() []byte {
	enc, err := revenueShares.abi.Pack("datasetId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDatasetId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd02d7019.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function datasetId() view returns(bytes32)
func (revenueShares *RevenueShares) TryPackDatasetId() ([]byte, error) {
	return revenueShares.abi.Pack("datasetId")
}

// UnpackDatasetId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd02d7019.
//
// Solidity: function datasetId() view returns(bytes32)
func (revenueShares *RevenueShares) UnpackDatasetId(data []byte) ([32]byte, error) {
	out, err := revenueShares.abi.Unpack("datasetId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (revenueShares *RevenueShares) PackDecimals() []byte {
	enc, err := revenueShares.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (revenueShares *RevenueShares) TryPackDecimals() ([]byte, error) {
	return revenueShares.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (revenueShares *RevenueShares) UnpackDecimals(data []byte) (uint8, error) {
	out, err := revenueShares.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (revenueShares *RevenueShares) PackEip712Domain() []byte {
	enc, err := revenueShares.abi.Pack("eip712Domain")
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
func (revenueShares *RevenueShares) TryPackEip712Domain() ([]byte, error) {
	return revenueShares.abi.Pack("eip712Domain")
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
func (revenueShares *RevenueShares) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := revenueShares.abi.Unpack("eip712Domain", data)
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

// PackFactory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc45a0155.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function factory() view returns(address)
func (revenueShares *RevenueShares) PackFactory() []byte {
	enc, err := revenueShares.abi.Pack("factory")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFactory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc45a0155.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function factory() view returns(address)
func (revenueShares *RevenueShares) TryPackFactory() ([]byte, error) {
	return revenueShares.abi.Pack("factory")
}

// UnpackFactory is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc45a0155.
//
// Solidity: function factory() view returns(address)
func (revenueShares *RevenueShares) UnpackFactory(data []byte) (common.Address, error) {
	out, err := revenueShares.abi.Unpack("factory", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() pure returns(string)
func (revenueShares *RevenueShares) PackName() []byte {
	enc, err := revenueShares.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() pure returns(string)
func (revenueShares *RevenueShares) TryPackName() ([]byte, error) {
	return revenueShares.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() pure returns(string)
func (revenueShares *RevenueShares) UnpackName(data []byte) (string, error) {
	out, err := revenueShares.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (revenueShares *RevenueShares) PackNonces(owner common.Address) []byte {
	enc, err := revenueShares.abi.Pack("nonces", owner)
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
func (revenueShares *RevenueShares) TryPackNonces(owner common.Address) ([]byte, error) {
	return revenueShares.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (revenueShares *RevenueShares) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := revenueShares.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb95460f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open(address holder) returns()
func (revenueShares *RevenueShares) PackOpen(holder common.Address) []byte {
	enc, err := revenueShares.abi.Pack("open", holder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb95460f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open(address holder) returns()
func (revenueShares *RevenueShares) TryPackOpen(holder common.Address) ([]byte, error) {
	return revenueShares.abi.Pack("open", holder)
}

// PackOpenedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38930203.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openedAt() view returns(uint64)
func (revenueShares *RevenueShares) PackOpenedAt() []byte {
	enc, err := revenueShares.abi.Pack("openedAt")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38930203.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openedAt() view returns(uint64)
func (revenueShares *RevenueShares) TryPackOpenedAt() ([]byte, error) {
	return revenueShares.abi.Pack("openedAt")
}

// UnpackOpenedAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38930203.
//
// Solidity: function openedAt() view returns(uint64)
func (revenueShares *RevenueShares) UnpackOpenedAt(data []byte) (uint64, error) {
	out, err := revenueShares.abi.Unpack("openedAt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (revenueShares *RevenueShares) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := revenueShares.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (revenueShares *RevenueShares) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return revenueShares.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackReceivedWei is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10e22d41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receivedWei() view returns(uint256)
func (revenueShares *RevenueShares) PackReceivedWei() []byte {
	enc, err := revenueShares.abi.Pack("receivedWei")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceivedWei is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10e22d41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receivedWei() view returns(uint256)
func (revenueShares *RevenueShares) TryPackReceivedWei() ([]byte, error) {
	return revenueShares.abi.Pack("receivedWei")
}

// UnpackReceivedWei is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x10e22d41.
//
// Solidity: function receivedWei() view returns(uint256)
func (revenueShares *RevenueShares) UnpackReceivedWei(data []byte) (*big.Int, error) {
	out, err := revenueShares.abi.Unpack("receivedWei", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (revenueShares *RevenueShares) PackSymbol() []byte {
	enc, err := revenueShares.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (revenueShares *RevenueShares) TryPackSymbol() ([]byte, error) {
	return revenueShares.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (revenueShares *RevenueShares) UnpackSymbol(data []byte) (string, error) {
	out, err := revenueShares.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackSync is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfff6cae9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sync() returns()
func (revenueShares *RevenueShares) PackSync() []byte {
	enc, err := revenueShares.abi.Pack("sync")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSync is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfff6cae9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sync() returns()
func (revenueShares *RevenueShares) TryPackSync() ([]byte, error) {
	return revenueShares.abi.Pack("sync")
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (revenueShares *RevenueShares) PackToken() []byte {
	enc, err := revenueShares.abi.Pack("token")
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
func (revenueShares *RevenueShares) TryPackToken() ([]byte, error) {
	return revenueShares.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (revenueShares *RevenueShares) UnpackToken(data []byte) (common.Address, error) {
	out, err := revenueShares.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (revenueShares *RevenueShares) PackTotalSupply() []byte {
	enc, err := revenueShares.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (revenueShares *RevenueShares) TryPackTotalSupply() ([]byte, error) {
	return revenueShares.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (revenueShares *RevenueShares) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := revenueShares.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (revenueShares *RevenueShares) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := revenueShares.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (revenueShares *RevenueShares) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return revenueShares.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (revenueShares *RevenueShares) UnpackTransfer(data []byte) (bool, error) {
	out, err := revenueShares.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (revenueShares *RevenueShares) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := revenueShares.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (revenueShares *RevenueShares) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return revenueShares.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (revenueShares *RevenueShares) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := revenueShares.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// RevenueSharesApproval represents a Approval event raised by the RevenueShares contract.
type RevenueSharesApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const RevenueSharesApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (RevenueSharesApproval) ContractEventName() string {
	return RevenueSharesApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (revenueShares *RevenueShares) UnpackApprovalEvent(log *types.Log) (*RevenueSharesApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != revenueShares.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RevenueSharesApproval)
	if len(log.Data) > 0 {
		if err := revenueShares.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range revenueShares.abi.Events[event].Inputs {
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

// RevenueSharesEIP712DomainChanged represents a EIP712DomainChanged event raised by the RevenueShares contract.
type RevenueSharesEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const RevenueSharesEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (RevenueSharesEIP712DomainChanged) ContractEventName() string {
	return RevenueSharesEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (revenueShares *RevenueShares) UnpackEIP712DomainChangedEvent(log *types.Log) (*RevenueSharesEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != revenueShares.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RevenueSharesEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := revenueShares.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range revenueShares.abi.Events[event].Inputs {
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

// RevenueSharesEarningsClaimed represents a EarningsClaimed event raised by the RevenueShares contract.
type RevenueSharesEarningsClaimed struct {
	Holder    common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const RevenueSharesEarningsClaimedEventName = "EarningsClaimed"

// ContractEventName returns the user-defined event name.
func (RevenueSharesEarningsClaimed) ContractEventName() string {
	return RevenueSharesEarningsClaimedEventName
}

// UnpackEarningsClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EarningsClaimed(address indexed holder, uint256 amountWei)
func (revenueShares *RevenueShares) UnpackEarningsClaimedEvent(log *types.Log) (*RevenueSharesEarningsClaimed, error) {
	event := "EarningsClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != revenueShares.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RevenueSharesEarningsClaimed)
	if len(log.Data) > 0 {
		if err := revenueShares.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range revenueShares.abi.Events[event].Inputs {
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

// RevenueSharesIncomeReceived represents a IncomeReceived event raised by the RevenueShares contract.
type RevenueSharesIncomeReceived struct {
	AmountWei   *big.Int
	ReceivedWei *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const RevenueSharesIncomeReceivedEventName = "IncomeReceived"

// ContractEventName returns the user-defined event name.
func (RevenueSharesIncomeReceived) ContractEventName() string {
	return RevenueSharesIncomeReceivedEventName
}

// UnpackIncomeReceivedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event IncomeReceived(uint256 amountWei, uint256 receivedWei)
func (revenueShares *RevenueShares) UnpackIncomeReceivedEvent(log *types.Log) (*RevenueSharesIncomeReceived, error) {
	event := "IncomeReceived"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != revenueShares.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RevenueSharesIncomeReceived)
	if len(log.Data) > 0 {
		if err := revenueShares.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range revenueShares.abi.Events[event].Inputs {
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

// RevenueSharesTransfer represents a Transfer event raised by the RevenueShares contract.
type RevenueSharesTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const RevenueSharesTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (RevenueSharesTransfer) ContractEventName() string {
	return RevenueSharesTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (revenueShares *RevenueShares) UnpackTransferEvent(log *types.Log) (*RevenueSharesTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != revenueShares.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RevenueSharesTransfer)
	if len(log.Data) > 0 {
		if err := revenueShares.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range revenueShares.abi.Events[event].Inputs {
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
func (revenueShares *RevenueShares) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], revenueShares.abi.Errors["AlreadyOpened"].ID.Bytes()[:4]) {
		return revenueShares.UnpackAlreadyOpenedError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueShares.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return revenueShares.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueShares.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return revenueShares.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueShares.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return revenueShares.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueShares.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return revenueShares.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueShares.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return revenueShares.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueShares.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return revenueShares.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueShares.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return revenueShares.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueShares.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return revenueShares.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueShares.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return revenueShares.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueShares.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return revenueShares.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueShares.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return revenueShares.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueShares.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return revenueShares.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueShares.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return revenueShares.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueShares.abi.Errors["NotFactory"].ID.Bytes()[:4]) {
		return revenueShares.UnpackNotFactoryError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueShares.abi.Errors["NothingToClaim"].ID.Bytes()[:4]) {
		return revenueShares.UnpackNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueShares.abi.Errors["Overdrawn"].ID.Bytes()[:4]) {
		return revenueShares.UnpackOverdrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueShares.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return revenueShares.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueShares.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return revenueShares.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueShares.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return revenueShares.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], revenueShares.abi.Errors["StringsInsufficientHexLength"].ID.Bytes()[:4]) {
		return revenueShares.UnpackStringsInsufficientHexLengthError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RevenueSharesAlreadyOpened represents a AlreadyOpened error raised by the RevenueShares contract.
type RevenueSharesAlreadyOpened struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyOpened()
func RevenueSharesAlreadyOpenedErrorID() common.Hash {
	return common.HexToHash("0x1da42b26e004cf8c2b6fb52a3019cbf27665f0c7fe24e1a58c8d871b2d758e29")
}

// UnpackAlreadyOpenedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyOpened()
func (revenueShares *RevenueShares) UnpackAlreadyOpenedError(raw []byte) (*RevenueSharesAlreadyOpened, error) {
	out := new(RevenueSharesAlreadyOpened)
	if err := revenueShares.abi.UnpackIntoInterface(out, "AlreadyOpened", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueSharesECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the RevenueShares contract.
type RevenueSharesECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func RevenueSharesECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (revenueShares *RevenueShares) UnpackECDSAInvalidSignatureError(raw []byte) (*RevenueSharesECDSAInvalidSignature, error) {
	out := new(RevenueSharesECDSAInvalidSignature)
	if err := revenueShares.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueSharesECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the RevenueShares contract.
type RevenueSharesECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func RevenueSharesECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (revenueShares *RevenueShares) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*RevenueSharesECDSAInvalidSignatureLength, error) {
	out := new(RevenueSharesECDSAInvalidSignatureLength)
	if err := revenueShares.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueSharesECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the RevenueShares contract.
type RevenueSharesECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func RevenueSharesECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (revenueShares *RevenueShares) UnpackECDSAInvalidSignatureSError(raw []byte) (*RevenueSharesECDSAInvalidSignatureS, error) {
	out := new(RevenueSharesECDSAInvalidSignatureS)
	if err := revenueShares.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueSharesERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the RevenueShares contract.
type RevenueSharesERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func RevenueSharesERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (revenueShares *RevenueShares) UnpackERC20InsufficientAllowanceError(raw []byte) (*RevenueSharesERC20InsufficientAllowance, error) {
	out := new(RevenueSharesERC20InsufficientAllowance)
	if err := revenueShares.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueSharesERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the RevenueShares contract.
type RevenueSharesERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func RevenueSharesERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (revenueShares *RevenueShares) UnpackERC20InsufficientBalanceError(raw []byte) (*RevenueSharesERC20InsufficientBalance, error) {
	out := new(RevenueSharesERC20InsufficientBalance)
	if err := revenueShares.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueSharesERC20InvalidApprover represents a ERC20InvalidApprover error raised by the RevenueShares contract.
type RevenueSharesERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func RevenueSharesERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (revenueShares *RevenueShares) UnpackERC20InvalidApproverError(raw []byte) (*RevenueSharesERC20InvalidApprover, error) {
	out := new(RevenueSharesERC20InvalidApprover)
	if err := revenueShares.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueSharesERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the RevenueShares contract.
type RevenueSharesERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func RevenueSharesERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (revenueShares *RevenueShares) UnpackERC20InvalidReceiverError(raw []byte) (*RevenueSharesERC20InvalidReceiver, error) {
	out := new(RevenueSharesERC20InvalidReceiver)
	if err := revenueShares.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueSharesERC20InvalidSender represents a ERC20InvalidSender error raised by the RevenueShares contract.
type RevenueSharesERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func RevenueSharesERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (revenueShares *RevenueShares) UnpackERC20InvalidSenderError(raw []byte) (*RevenueSharesERC20InvalidSender, error) {
	out := new(RevenueSharesERC20InvalidSender)
	if err := revenueShares.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueSharesERC20InvalidSpender represents a ERC20InvalidSpender error raised by the RevenueShares contract.
type RevenueSharesERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func RevenueSharesERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (revenueShares *RevenueShares) UnpackERC20InvalidSpenderError(raw []byte) (*RevenueSharesERC20InvalidSpender, error) {
	out := new(RevenueSharesERC20InvalidSpender)
	if err := revenueShares.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueSharesERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the RevenueShares contract.
type RevenueSharesERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func RevenueSharesERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (revenueShares *RevenueShares) UnpackERC2612ExpiredSignatureError(raw []byte) (*RevenueSharesERC2612ExpiredSignature, error) {
	out := new(RevenueSharesERC2612ExpiredSignature)
	if err := revenueShares.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueSharesERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the RevenueShares contract.
type RevenueSharesERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func RevenueSharesERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (revenueShares *RevenueShares) UnpackERC2612InvalidSignerError(raw []byte) (*RevenueSharesERC2612InvalidSigner, error) {
	out := new(RevenueSharesERC2612InvalidSigner)
	if err := revenueShares.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueSharesInvalidAccountNonce represents a InvalidAccountNonce error raised by the RevenueShares contract.
type RevenueSharesInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func RevenueSharesInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (revenueShares *RevenueShares) UnpackInvalidAccountNonceError(raw []byte) (*RevenueSharesInvalidAccountNonce, error) {
	out := new(RevenueSharesInvalidAccountNonce)
	if err := revenueShares.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueSharesInvalidShortString represents a InvalidShortString error raised by the RevenueShares contract.
type RevenueSharesInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func RevenueSharesInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (revenueShares *RevenueShares) UnpackInvalidShortStringError(raw []byte) (*RevenueSharesInvalidShortString, error) {
	out := new(RevenueSharesInvalidShortString)
	if err := revenueShares.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueSharesNotFactory represents a NotFactory error raised by the RevenueShares contract.
type RevenueSharesNotFactory struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFactory(address account)
func RevenueSharesNotFactoryErrorID() common.Hash {
	return common.HexToHash("0xb550282eaf0781c66cf2f5bc84d1d5e0abb6d61daaab2264be89ec57001e9ad0")
}

// UnpackNotFactoryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFactory(address account)
func (revenueShares *RevenueShares) UnpackNotFactoryError(raw []byte) (*RevenueSharesNotFactory, error) {
	out := new(RevenueSharesNotFactory)
	if err := revenueShares.abi.UnpackIntoInterface(out, "NotFactory", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueSharesNothingToClaim represents a NothingToClaim error raised by the RevenueShares contract.
type RevenueSharesNothingToClaim struct {
	Holder common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToClaim(address holder)
func RevenueSharesNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0x64ab34663471cdf42e0c6b384f4d5a5ab07a23c81e7ddc69a6fbb3a660346f9a")
}

// UnpackNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToClaim(address holder)
func (revenueShares *RevenueShares) UnpackNothingToClaimError(raw []byte) (*RevenueSharesNothingToClaim, error) {
	out := new(RevenueSharesNothingToClaim)
	if err := revenueShares.abi.UnpackIntoInterface(out, "NothingToClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueSharesOverdrawn represents a Overdrawn error raised by the RevenueShares contract.
type RevenueSharesOverdrawn struct {
	Expected *big.Int
	Taken    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Overdrawn(uint256 expected, uint256 taken)
func RevenueSharesOverdrawnErrorID() common.Hash {
	return common.HexToHash("0x1f1bdedceebed73708c382916eae8b83c039c5186f0045f222f7c290f185d66f")
}

// UnpackOverdrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Overdrawn(uint256 expected, uint256 taken)
func (revenueShares *RevenueShares) UnpackOverdrawnError(raw []byte) (*RevenueSharesOverdrawn, error) {
	out := new(RevenueSharesOverdrawn)
	if err := revenueShares.abi.UnpackIntoInterface(out, "Overdrawn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueSharesReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the RevenueShares contract.
type RevenueSharesReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func RevenueSharesReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (revenueShares *RevenueShares) UnpackReentrancyGuardReentrantCallError(raw []byte) (*RevenueSharesReentrancyGuardReentrantCall, error) {
	out := new(RevenueSharesReentrancyGuardReentrantCall)
	if err := revenueShares.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueSharesSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the RevenueShares contract.
type RevenueSharesSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func RevenueSharesSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (revenueShares *RevenueShares) UnpackSafeERC20FailedOperationError(raw []byte) (*RevenueSharesSafeERC20FailedOperation, error) {
	out := new(RevenueSharesSafeERC20FailedOperation)
	if err := revenueShares.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueSharesStringTooLong represents a StringTooLong error raised by the RevenueShares contract.
type RevenueSharesStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func RevenueSharesStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (revenueShares *RevenueShares) UnpackStringTooLongError(raw []byte) (*RevenueSharesStringTooLong, error) {
	out := new(RevenueSharesStringTooLong)
	if err := revenueShares.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RevenueSharesStringsInsufficientHexLength represents a StringsInsufficientHexLength error raised by the RevenueShares contract.
type RevenueSharesStringsInsufficientHexLength struct {
	Value  *big.Int
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringsInsufficientHexLength(uint256 value, uint256 length)
func RevenueSharesStringsInsufficientHexLengthErrorID() common.Hash {
	return common.HexToHash("0xe22e27eb9593f9947dc34771120a3349dd201c662753f0b60502fc1d8e422233")
}

// UnpackStringsInsufficientHexLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringsInsufficientHexLength(uint256 value, uint256 length)
func (revenueShares *RevenueShares) UnpackStringsInsufficientHexLengthError(raw []byte) (*RevenueSharesStringsInsufficientHexLength, error) {
	out := new(RevenueSharesStringsInsufficientHexLength)
	if err := revenueShares.abi.UnpackIntoInterface(out, "StringsInsufficientHexLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}
