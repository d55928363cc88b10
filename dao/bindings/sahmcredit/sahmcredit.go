// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package sahmcredit

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

// SahmCreditMetaData contains all meta data concerning the SahmCredit contract.
var SahmCreditMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FAUCET_CAP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FAUCET_CHAIN_ID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authorizationState\",\"inputs\":[{\"name\":\"authorizer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancelAuthorization\",\"inputs\":[{\"name\":\"authorizer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"faucet\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"receiveWithAuthorization\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferWithAuthorization\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuthorizationCanceled\",\"inputs\":[{\"name\":\"authorizer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuthorizationUsed\",\"inputs\":[{\"name\":\"authorizer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC2612ExpiredSignature\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC2612InvalidSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC3009InvalidAuthorizationTime\",\"inputs\":[{\"name\":\"validAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC3009InvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ERC3009UsedAuthorization\",\"inputs\":[{\"name\":\"authorizer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"FaucetCapExceeded\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FaucetClosed\",\"inputs\":[{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "SahmCredit",
	Bin: "0x610160604052348015610010575f5ffd5b506040518060400160405280600b81526020016a14d85a1b4810dc99591a5d60aa1b81525080604051806040016040528060018152602001603160f81b8152506040518060400160405280600b81526020016a14d85a1b4810dc99591a5d60aa1b8152506040518060400160405280600381526020016229a1a960e91b815250816003908161009f9190610244565b5060046100ac8282610244565b5050506100be8261016660201b60201c565b610120526100cb81610166565b61014052815160208084019190912060e052815190820120610100524660a05261015760e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05250610356565b5f5f829050601f81511115610199578260405163305a27a960e01b815260040161019091906102fe565b60405180910390fd5b80516101a482610333565b179392505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806101d457607f821691505b6020821081036101f257634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561023f57805f5260205f20601f840160051c8101602085101561021d5750805b601f840160051c820191505b8181101561023c575f8155600101610229565b50505b505050565b81516001600160401b0381111561025d5761025d6101ac565b6102718161026b84546101c0565b846101f8565b6020601f8211600181146102a3575f831561028c5750848201515b5f19600385901b1c1916600184901b17845561023c565b5f84815260208120601f198516915b828110156102d257878501518255602094850194600190920191016102b2565b50848210156102ef57868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156101f2575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161143d6103a75f395f610b2401525f610af901525f6109d301525f6109ab01525f61090601525f61093001525f61095a015261143d5ff3fe608060405234801561000f575f5ffd5b5060043610610127575f3560e01c80637ecebe00116100a9578063d505accf1161006e578063d505accf1461025b578063dd62ed3e1461026e578063e3ee160e146102a6578063e94a0102146102b9578063ef55bec6146102f1575f5ffd5b80637ecebe001461020957806384b0196e1461021c57806395d89b4114610237578063a9059cbb1461023f578063cc93f87a14610252575f5ffd5b80633644e515116100ef5780633644e515146101a057806344704ec3146101a85780635a049a70146101b957806370a08231146101ce5780637b56c2b2146101f6575f5ffd5b806306fdde031461012b578063095ea7b31461014957806318160ddd1461016c57806323b872dd1461017e578063313ce56714610191575b5f5ffd5b610133610304565b60405161014091906110e5565b60405180910390f35b61015c610157366004611119565b610394565b6040519015158152602001610140565b6002545b604051908152602001610140565b61015c61018c366004611141565b6103ad565b60405160128152602001610140565b6101706103d0565b61017069d3c21bcecceda100000081565b6101cc6101c736600461118b565b6103de565b005b6101706101dc3660046111d5565b6001600160a01b03165f9081526020819052604090205490565b6101cc610204366004611119565b610496565b6101706102173660046111d5565b61050b565b610224610528565b60405161014097969594939291906111ee565b61013361056a565b61015c61024d366004611119565b610579565b61017061053981565b6101cc610269366004611284565b610586565b61017061027c3660046112ea565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b6101cc6102b436600461131b565b6106bc565b61015c6102c7366004611119565b6001600160a01b03919091165f908152600860209081526040808320938352929052205460ff1690565b6101cc6102ff36600461131b565b61074a565b60606003805461031390611396565b80601f016020809104026020016040519081016040528092919081815260200182805461033f90611396565b801561038a5780601f106103615761010080835404028352916020019161038a565b820191905f5260205f20905b81548152906001019060200180831161036d57829003601f168201915b5050505050905090565b5f336103a181858561080f565b60019150505b92915050565b5f336103ba858285610821565b6103c585858561089d565b506001949350505050565b5f6103d96108fa565b905090565b604080517f158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a159742960208201526001600160a01b03871691810191909152606081018590525f90610445906080015b60405160208183030381529060405280519060200120610a23565b905061045381858585610a4f565b6001600160a01b0316866001600160a01b03161461048457604051631df081fd60e21b815260040160405180910390fd5b61048e8686610a7b565b505050505050565b61053946146104bf576040516315f696a960e01b81524660048201526024015b60405180910390fd5b69d3c21bcecceda10000008111156104fd576040516317f5d3a160e21b81526004810182905269d3c21bcecceda100000060248201526044016104b6565b6105078282610abe565b5050565b6001600160a01b0381165f908152600760205260408120546103a7565b5f6060805f5f5f6060610539610af2565b610541610b1d565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b60606004805461031390611396565b5f336103a181858561089d565b834211156105aa5760405163313c898160e11b8152600481018590526024016104b6565b5f7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98888886105f58c6001600160a01b03165f90815260076020526040902080546001810190915590565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f61064f82610a23565b90505f61065e82878787610a4f565b9050896001600160a01b0316816001600160a01b0316146106a5576040516325c0072360e11b81526001600160a01b0380831660048301528b1660248201526044016104b6565b6106b08a8a8a61080f565b50505050505050505050565b5f6106fd7f7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a22678b8b8b8b8b8b60405160200161042a97969594939291906113ce565b905061070b81858585610a4f565b6001600160a01b03168a6001600160a01b03161461073c57604051631df081fd60e21b815260040160405180910390fd5b6106b08a8a8a8a8a8a610b48565b5f61078b7fd099cc98ef71107a616c4f0f941f04c322d8e254fe26b3c6668db87aae413de88b8b8b8b8b8b60405160200161042a97969594939291906113ce565b905061079981858585610a4f565b6001600160a01b03168a6001600160a01b0316146107ca57604051631df081fd60e21b815260040160405180910390fd5b886001600160a01b03811633146108005760405163ec442f0560e01b81526001600160a01b0390911660048201526024016104b6565b506106b08a8a8a8a8a8a610b48565b61081c8383836001610b9c565b505050565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f19811015610897578181101561088957604051637dc7a0d960e11b81526001600160a01b038416600482015260248101829052604481018390526064016104b6565b61089784848484035f610b9c565b50505050565b6001600160a01b0383166108c657604051634b637e8f60e11b81525f60048201526024016104b6565b6001600160a01b0382166108ef5760405163ec442f0560e01b81525f60048201526024016104b6565b61081c838383610c6e565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561095257507f000000000000000000000000000000000000000000000000000000000000000046145b1561097c57507f000000000000000000000000000000000000000000000000000000000000000090565b6103d9604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f6103a7610a2f6108fa565b8360405161190160f01b8152600281019290925260228201526042902090565b5f5f5f5f610a5f88888888610d94565b925092509250610a6f8282610e5c565b50909695505050505050565b610a858282610f14565b60405181906001600160a01b038416907f1cdd46ff242716cdaa72d159d339a485b3438398348d68f09d7c8c0a59353d81905f90a35050565b6001600160a01b038216610ae75760405163ec442f0560e01b81525f60048201526024016104b6565b6105075f8383610c6e565b60606103d97f0000000000000000000000000000000000000000000000000000000000000000610f9e565b60606103d97f0000000000000000000000000000000000000000000000000000000000000000610f9e565b610b528383610fdb565b610b5c8682610f14565b60405181906001600160a01b038816907f98de503528ee59b575ef0c0a2576a82497bfc029a5685b209e9ec333479b10a5905f90a361048e86868661089d565b6001600160a01b038416610bc55760405163e602df0560e01b81525f60048201526024016104b6565b6001600160a01b038316610bee57604051634a1406b160e11b81525f60048201526024016104b6565b6001600160a01b038085165f908152600160209081526040808320938716835292905220829055801561089757826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051610c6091815260200190565b60405180910390a350505050565b6001600160a01b038316610c98578060025f828254610c8d919061140a565b90915550610d089050565b6001600160a01b0383165f9081526020819052604090205481811015610cea5760405163391434e360e21b81526001600160a01b038516600482015260248101829052604481018390526064016104b6565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b038216610d2457600280548290039055610d42565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef83604051610d8791815260200190565b60405180910390a3505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115610dcd57505f91506003905082610e52565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015610e1e573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116610e4957505f925060019150829050610e52565b92505f91508190505b9450945094915050565b5f826003811115610e6f57610e6f611429565b03610e78575050565b6001826003811115610e8c57610e8c611429565b03610eaa5760405163f645eedf60e01b815260040160405180910390fd5b6002826003811115610ebe57610ebe611429565b03610edf5760405163fce698f760e01b8152600481018290526024016104b6565b6003826003811115610ef357610ef3611429565b03610507576040516335e2f38360e21b8152600481018290526024016104b6565b6001600160a01b0382165f9081526008602090815260408083208484529091529020548290829060ff1615610f6d57604051638f7808c160e01b81526001600160a01b03909216600483015260248201526044016104b6565b50506001600160a01b039091165f90815260086020908152604080832093835292905220805460ff19166001179055565b60605f610faa8361104a565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b81811665800000000000165f8115610ffa57610ff5611071565b611002565b61100261107b565b65ffffffffffff169050811984168111801561102057508119831681105b8484909161048e57604051634a931c1760e01b8152600481019290925260248201526044016104b6565b5f60ff8216601f8111156103a757604051632cd44ac360e21b815260040160405180910390fd5b5f6103d943611081565b5f6103d9425b5f65ffffffffffff8211156110b3576040516306dfcc6560e41b815260306004820152602481018390526044016104b6565b5090565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6110f760208301846110b7565b9392505050565b80356001600160a01b0381168114611114575f5ffd5b919050565b5f5f6040838503121561112a575f5ffd5b611133836110fe565b946020939093013593505050565b5f5f5f60608486031215611153575f5ffd5b61115c846110fe565b925061116a602085016110fe565b929592945050506040919091013590565b803560ff81168114611114575f5ffd5b5f5f5f5f5f60a0868803121561119f575f5ffd5b6111a8866110fe565b9450602086013593506111bd6040870161117b565b94979396509394606081013594506080013592915050565b5f602082840312156111e5575f5ffd5b6110f7826110fe565b60ff60f81b8816815260e060208201525f61120c60e08301896110b7565b828103604084015261121e81896110b7565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015611273578351835260209384019390920191600101611255565b50909b9a5050505050505050505050565b5f5f5f5f5f5f5f60e0888a03121561129a575f5ffd5b6112a3886110fe565b96506112b1602089016110fe565b955060408801359450606088013593506112cd6080890161117b565b9699959850939692959460a0840135945060c09093013592915050565b5f5f604083850312156112fb575f5ffd5b611304836110fe565b9150611312602084016110fe565b90509250929050565b5f5f5f5f5f5f5f5f5f6101208a8c031215611334575f5ffd5b61133d8a6110fe565b985061134b60208b016110fe565b975060408a0135965060608a0135955060808a0135945060a08a0135935061137560c08b0161117b565b989b979a50959894979396929550929360e081013593506101000135919050565b600181811c908216806113aa57607f821691505b6020821081036113c857634e487b7160e01b5f52602260045260245ffd5b50919050565b9687526001600160a01b0395861660208801529390941660408601526060850191909152608084015260a083019190915260c082015260e00190565b808201808211156103a757634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52602160045260245ffd",
}

// SahmCredit is an auto generated Go binding around an Ethereum contract.
type SahmCredit struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *SahmCredit) GetABI() abi.ABI {
	return c.abi
}

// NewSahmCredit creates a new instance of SahmCredit.
func NewSahmCredit() *SahmCredit {
	parsed, err := SahmCreditMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SahmCredit{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SahmCredit) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (sahmCredit *SahmCredit) PackDOMAINSEPARATOR() []byte {
	enc, err := sahmCredit.abi.Pack("DOMAIN_SEPARATOR")
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
func (sahmCredit *SahmCredit) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return sahmCredit.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (sahmCredit *SahmCredit) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := sahmCredit.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFAUCETCAP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44704ec3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FAUCET_CAP() view returns(uint256)
func (sahmCredit *SahmCredit) PackFAUCETCAP() []byte {
	enc, err := sahmCredit.abi.Pack("FAUCET_CAP")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFAUCETCAP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44704ec3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FAUCET_CAP() view returns(uint256)
func (sahmCredit *SahmCredit) TryPackFAUCETCAP() ([]byte, error) {
	return sahmCredit.abi.Pack("FAUCET_CAP")
}

// UnpackFAUCETCAP is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x44704ec3.
//
// Solidity: function FAUCET_CAP() view returns(uint256)
func (sahmCredit *SahmCredit) UnpackFAUCETCAP(data []byte) (*big.Int, error) {
	out, err := sahmCredit.abi.Unpack("FAUCET_CAP", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFAUCETCHAINID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc93f87a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FAUCET_CHAIN_ID() view returns(uint256)
func (sahmCredit *SahmCredit) PackFAUCETCHAINID() []byte {
	enc, err := sahmCredit.abi.Pack("FAUCET_CHAIN_ID")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFAUCETCHAINID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc93f87a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FAUCET_CHAIN_ID() view returns(uint256)
func (sahmCredit *SahmCredit) TryPackFAUCETCHAINID() ([]byte, error) {
	return sahmCredit.abi.Pack("FAUCET_CHAIN_ID")
}

// UnpackFAUCETCHAINID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc93f87a.
//
// Solidity: function FAUCET_CHAIN_ID() view returns(uint256)
func (sahmCredit *SahmCredit) UnpackFAUCETCHAINID(data []byte) (*big.Int, error) {
	out, err := sahmCredit.abi.Unpack("FAUCET_CHAIN_ID", data)
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
func (sahmCredit *SahmCredit) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := sahmCredit.abi.Pack("allowance", owner, spender)
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
func (sahmCredit *SahmCredit) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return sahmCredit.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (sahmCredit *SahmCredit) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := sahmCredit.abi.Unpack("allowance", data)
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
func (sahmCredit *SahmCredit) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := sahmCredit.abi.Pack("approve", spender, value)
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
func (sahmCredit *SahmCredit) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return sahmCredit.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (sahmCredit *SahmCredit) UnpackApprove(data []byte) (bool, error) {
	out, err := sahmCredit.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAuthorizationState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe94a0102.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authorizationState(address authorizer, bytes32 nonce) view returns(bool)
func (sahmCredit *SahmCredit) PackAuthorizationState(authorizer common.Address, nonce [32]byte) []byte {
	enc, err := sahmCredit.abi.Pack("authorizationState", authorizer, nonce)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthorizationState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe94a0102.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authorizationState(address authorizer, bytes32 nonce) view returns(bool)
func (sahmCredit *SahmCredit) TryPackAuthorizationState(authorizer common.Address, nonce [32]byte) ([]byte, error) {
	return sahmCredit.abi.Pack("authorizationState", authorizer, nonce)
}

// UnpackAuthorizationState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe94a0102.
//
// Solidity: function authorizationState(address authorizer, bytes32 nonce) view returns(bool)
func (sahmCredit *SahmCredit) UnpackAuthorizationState(data []byte) (bool, error) {
	out, err := sahmCredit.abi.Unpack("authorizationState", data)
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
func (sahmCredit *SahmCredit) PackBalanceOf(account common.Address) []byte {
	enc, err := sahmCredit.abi.Pack("balanceOf", account)
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
func (sahmCredit *SahmCredit) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return sahmCredit.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (sahmCredit *SahmCredit) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := sahmCredit.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCancelAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a049a70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelAuthorization(address authorizer, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (sahmCredit *SahmCredit) PackCancelAuthorization(authorizer common.Address, nonce [32]byte, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := sahmCredit.abi.Pack("cancelAuthorization", authorizer, nonce, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a049a70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelAuthorization(address authorizer, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (sahmCredit *SahmCredit) TryPackCancelAuthorization(authorizer common.Address, nonce [32]byte, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return sahmCredit.abi.Pack("cancelAuthorization", authorizer, nonce, v, r, s)
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (sahmCredit *SahmCredit) PackDecimals() []byte {
	enc, err := sahmCredit.abi.Pack("decimals")
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
func (sahmCredit *SahmCredit) TryPackDecimals() ([]byte, error) {
	return sahmCredit.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (sahmCredit *SahmCredit) UnpackDecimals(data []byte) (uint8, error) {
	out, err := sahmCredit.abi.Unpack("decimals", data)
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
func (sahmCredit *SahmCredit) PackEip712Domain() []byte {
	enc, err := sahmCredit.abi.Pack("eip712Domain")
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
func (sahmCredit *SahmCredit) TryPackEip712Domain() ([]byte, error) {
	return sahmCredit.abi.Pack("eip712Domain")
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
func (sahmCredit *SahmCredit) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := sahmCredit.abi.Unpack("eip712Domain", data)
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

// PackFaucet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b56c2b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function faucet(address to, uint256 amount) returns()
func (sahmCredit *SahmCredit) PackFaucet(to common.Address, amount *big.Int) []byte {
	enc, err := sahmCredit.abi.Pack("faucet", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFaucet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b56c2b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function faucet(address to, uint256 amount) returns()
func (sahmCredit *SahmCredit) TryPackFaucet(to common.Address, amount *big.Int) ([]byte, error) {
	return sahmCredit.abi.Pack("faucet", to, amount)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (sahmCredit *SahmCredit) PackName() []byte {
	enc, err := sahmCredit.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (sahmCredit *SahmCredit) TryPackName() ([]byte, error) {
	return sahmCredit.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (sahmCredit *SahmCredit) UnpackName(data []byte) (string, error) {
	out, err := sahmCredit.abi.Unpack("name", data)
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
func (sahmCredit *SahmCredit) PackNonces(owner common.Address) []byte {
	enc, err := sahmCredit.abi.Pack("nonces", owner)
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
func (sahmCredit *SahmCredit) TryPackNonces(owner common.Address) ([]byte, error) {
	return sahmCredit.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (sahmCredit *SahmCredit) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := sahmCredit.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (sahmCredit *SahmCredit) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := sahmCredit.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
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
func (sahmCredit *SahmCredit) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return sahmCredit.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackReceiveWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef55bec6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiveWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (sahmCredit *SahmCredit) PackReceiveWithAuthorization(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := sahmCredit.abi.Pack("receiveWithAuthorization", from, to, value, validAfter, validBefore, nonce, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiveWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef55bec6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiveWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (sahmCredit *SahmCredit) TryPackReceiveWithAuthorization(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return sahmCredit.abi.Pack("receiveWithAuthorization", from, to, value, validAfter, validBefore, nonce, v, r, s)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (sahmCredit *SahmCredit) PackSymbol() []byte {
	enc, err := sahmCredit.abi.Pack("symbol")
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
func (sahmCredit *SahmCredit) TryPackSymbol() ([]byte, error) {
	return sahmCredit.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (sahmCredit *SahmCredit) UnpackSymbol(data []byte) (string, error) {
	out, err := sahmCredit.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (sahmCredit *SahmCredit) PackTotalSupply() []byte {
	enc, err := sahmCredit.abi.Pack("totalSupply")
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
func (sahmCredit *SahmCredit) TryPackTotalSupply() ([]byte, error) {
	return sahmCredit.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (sahmCredit *SahmCredit) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := sahmCredit.abi.Unpack("totalSupply", data)
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
func (sahmCredit *SahmCredit) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := sahmCredit.abi.Pack("transfer", to, value)
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
func (sahmCredit *SahmCredit) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return sahmCredit.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (sahmCredit *SahmCredit) UnpackTransfer(data []byte) (bool, error) {
	out, err := sahmCredit.abi.Unpack("transfer", data)
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
func (sahmCredit *SahmCredit) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := sahmCredit.abi.Pack("transferFrom", from, to, value)
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
func (sahmCredit *SahmCredit) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return sahmCredit.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (sahmCredit *SahmCredit) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := sahmCredit.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3ee160e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (sahmCredit *SahmCredit) PackTransferWithAuthorization(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := sahmCredit.abi.Pack("transferWithAuthorization", from, to, value, validAfter, validBefore, nonce, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3ee160e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (sahmCredit *SahmCredit) TryPackTransferWithAuthorization(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return sahmCredit.abi.Pack("transferWithAuthorization", from, to, value, validAfter, validBefore, nonce, v, r, s)
}

// SahmCreditApproval represents a Approval event raised by the SahmCredit contract.
type SahmCreditApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SahmCreditApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (SahmCreditApproval) ContractEventName() string {
	return SahmCreditApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (sahmCredit *SahmCredit) UnpackApprovalEvent(log *types.Log) (*SahmCreditApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sahmCredit.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SahmCreditApproval)
	if len(log.Data) > 0 {
		if err := sahmCredit.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sahmCredit.abi.Events[event].Inputs {
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

// SahmCreditAuthorizationCanceled represents a AuthorizationCanceled event raised by the SahmCredit contract.
type SahmCreditAuthorizationCanceled struct {
	Authorizer common.Address
	Nonce      [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const SahmCreditAuthorizationCanceledEventName = "AuthorizationCanceled"

// ContractEventName returns the user-defined event name.
func (SahmCreditAuthorizationCanceled) ContractEventName() string {
	return SahmCreditAuthorizationCanceledEventName
}

// UnpackAuthorizationCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorizationCanceled(address indexed authorizer, bytes32 indexed nonce)
func (sahmCredit *SahmCredit) UnpackAuthorizationCanceledEvent(log *types.Log) (*SahmCreditAuthorizationCanceled, error) {
	event := "AuthorizationCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sahmCredit.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SahmCreditAuthorizationCanceled)
	if len(log.Data) > 0 {
		if err := sahmCredit.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sahmCredit.abi.Events[event].Inputs {
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

// SahmCreditAuthorizationUsed represents a AuthorizationUsed event raised by the SahmCredit contract.
type SahmCreditAuthorizationUsed struct {
	Authorizer common.Address
	Nonce      [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const SahmCreditAuthorizationUsedEventName = "AuthorizationUsed"

// ContractEventName returns the user-defined event name.
func (SahmCreditAuthorizationUsed) ContractEventName() string {
	return SahmCreditAuthorizationUsedEventName
}

// UnpackAuthorizationUsedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorizationUsed(address indexed authorizer, bytes32 indexed nonce)
func (sahmCredit *SahmCredit) UnpackAuthorizationUsedEvent(log *types.Log) (*SahmCreditAuthorizationUsed, error) {
	event := "AuthorizationUsed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sahmCredit.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SahmCreditAuthorizationUsed)
	if len(log.Data) > 0 {
		if err := sahmCredit.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sahmCredit.abi.Events[event].Inputs {
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

// SahmCreditEIP712DomainChanged represents a EIP712DomainChanged event raised by the SahmCredit contract.
type SahmCreditEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const SahmCreditEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (SahmCreditEIP712DomainChanged) ContractEventName() string {
	return SahmCreditEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (sahmCredit *SahmCredit) UnpackEIP712DomainChangedEvent(log *types.Log) (*SahmCreditEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sahmCredit.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SahmCreditEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := sahmCredit.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sahmCredit.abi.Events[event].Inputs {
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

// SahmCreditTransfer represents a Transfer event raised by the SahmCredit contract.
type SahmCreditTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const SahmCreditTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (SahmCreditTransfer) ContractEventName() string {
	return SahmCreditTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (sahmCredit *SahmCredit) UnpackTransferEvent(log *types.Log) (*SahmCreditTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sahmCredit.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SahmCreditTransfer)
	if len(log.Data) > 0 {
		if err := sahmCredit.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sahmCredit.abi.Events[event].Inputs {
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
func (sahmCredit *SahmCredit) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], sahmCredit.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return sahmCredit.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmCredit.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return sahmCredit.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmCredit.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return sahmCredit.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmCredit.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return sahmCredit.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmCredit.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return sahmCredit.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmCredit.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return sahmCredit.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmCredit.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return sahmCredit.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmCredit.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return sahmCredit.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmCredit.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return sahmCredit.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmCredit.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return sahmCredit.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmCredit.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return sahmCredit.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmCredit.abi.Errors["ERC3009InvalidAuthorizationTime"].ID.Bytes()[:4]) {
		return sahmCredit.UnpackERC3009InvalidAuthorizationTimeError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmCredit.abi.Errors["ERC3009InvalidSignature"].ID.Bytes()[:4]) {
		return sahmCredit.UnpackERC3009InvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmCredit.abi.Errors["ERC3009UsedAuthorization"].ID.Bytes()[:4]) {
		return sahmCredit.UnpackERC3009UsedAuthorizationError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmCredit.abi.Errors["FaucetCapExceeded"].ID.Bytes()[:4]) {
		return sahmCredit.UnpackFaucetCapExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmCredit.abi.Errors["FaucetClosed"].ID.Bytes()[:4]) {
		return sahmCredit.UnpackFaucetClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmCredit.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return sahmCredit.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmCredit.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return sahmCredit.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmCredit.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return sahmCredit.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmCredit.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return sahmCredit.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SahmCreditECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the SahmCredit contract.
type SahmCreditECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func SahmCreditECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (sahmCredit *SahmCredit) UnpackECDSAInvalidSignatureError(raw []byte) (*SahmCreditECDSAInvalidSignature, error) {
	out := new(SahmCreditECDSAInvalidSignature)
	if err := sahmCredit.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmCreditECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the SahmCredit contract.
type SahmCreditECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func SahmCreditECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (sahmCredit *SahmCredit) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*SahmCreditECDSAInvalidSignatureLength, error) {
	out := new(SahmCreditECDSAInvalidSignatureLength)
	if err := sahmCredit.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmCreditECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the SahmCredit contract.
type SahmCreditECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func SahmCreditECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (sahmCredit *SahmCredit) UnpackECDSAInvalidSignatureSError(raw []byte) (*SahmCreditECDSAInvalidSignatureS, error) {
	out := new(SahmCreditECDSAInvalidSignatureS)
	if err := sahmCredit.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmCreditERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the SahmCredit contract.
type SahmCreditERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func SahmCreditERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (sahmCredit *SahmCredit) UnpackERC20InsufficientAllowanceError(raw []byte) (*SahmCreditERC20InsufficientAllowance, error) {
	out := new(SahmCreditERC20InsufficientAllowance)
	if err := sahmCredit.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmCreditERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the SahmCredit contract.
type SahmCreditERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func SahmCreditERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (sahmCredit *SahmCredit) UnpackERC20InsufficientBalanceError(raw []byte) (*SahmCreditERC20InsufficientBalance, error) {
	out := new(SahmCreditERC20InsufficientBalance)
	if err := sahmCredit.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmCreditERC20InvalidApprover represents a ERC20InvalidApprover error raised by the SahmCredit contract.
type SahmCreditERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func SahmCreditERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (sahmCredit *SahmCredit) UnpackERC20InvalidApproverError(raw []byte) (*SahmCreditERC20InvalidApprover, error) {
	out := new(SahmCreditERC20InvalidApprover)
	if err := sahmCredit.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmCreditERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the SahmCredit contract.
type SahmCreditERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func SahmCreditERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (sahmCredit *SahmCredit) UnpackERC20InvalidReceiverError(raw []byte) (*SahmCreditERC20InvalidReceiver, error) {
	out := new(SahmCreditERC20InvalidReceiver)
	if err := sahmCredit.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmCreditERC20InvalidSender represents a ERC20InvalidSender error raised by the SahmCredit contract.
type SahmCreditERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func SahmCreditERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (sahmCredit *SahmCredit) UnpackERC20InvalidSenderError(raw []byte) (*SahmCreditERC20InvalidSender, error) {
	out := new(SahmCreditERC20InvalidSender)
	if err := sahmCredit.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmCreditERC20InvalidSpender represents a ERC20InvalidSpender error raised by the SahmCredit contract.
type SahmCreditERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func SahmCreditERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (sahmCredit *SahmCredit) UnpackERC20InvalidSpenderError(raw []byte) (*SahmCreditERC20InvalidSpender, error) {
	out := new(SahmCreditERC20InvalidSpender)
	if err := sahmCredit.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmCreditERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the SahmCredit contract.
type SahmCreditERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func SahmCreditERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (sahmCredit *SahmCredit) UnpackERC2612ExpiredSignatureError(raw []byte) (*SahmCreditERC2612ExpiredSignature, error) {
	out := new(SahmCreditERC2612ExpiredSignature)
	if err := sahmCredit.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmCreditERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the SahmCredit contract.
type SahmCreditERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func SahmCreditERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (sahmCredit *SahmCredit) UnpackERC2612InvalidSignerError(raw []byte) (*SahmCreditERC2612InvalidSigner, error) {
	out := new(SahmCreditERC2612InvalidSigner)
	if err := sahmCredit.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmCreditERC3009InvalidAuthorizationTime represents a ERC3009InvalidAuthorizationTime error raised by the SahmCredit contract.
type SahmCreditERC3009InvalidAuthorizationTime struct {
	ValidAfter  *big.Int
	ValidBefore *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC3009InvalidAuthorizationTime(uint256 validAfter, uint256 validBefore)
func SahmCreditERC3009InvalidAuthorizationTimeErrorID() common.Hash {
	return common.HexToHash("0x4a931c17dee7b777c9cbff49696775decabdf15f0f4299ed982c63de16870b15")
}

// UnpackERC3009InvalidAuthorizationTimeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC3009InvalidAuthorizationTime(uint256 validAfter, uint256 validBefore)
func (sahmCredit *SahmCredit) UnpackERC3009InvalidAuthorizationTimeError(raw []byte) (*SahmCreditERC3009InvalidAuthorizationTime, error) {
	out := new(SahmCreditERC3009InvalidAuthorizationTime)
	if err := sahmCredit.abi.UnpackIntoInterface(out, "ERC3009InvalidAuthorizationTime", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmCreditERC3009InvalidSignature represents a ERC3009InvalidSignature error raised by the SahmCredit contract.
type SahmCreditERC3009InvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC3009InvalidSignature()
func SahmCreditERC3009InvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x77c207f4defda98b291ec961b5c4117337ad6395b29d5f627b766bfbb84cc315")
}

// UnpackERC3009InvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC3009InvalidSignature()
func (sahmCredit *SahmCredit) UnpackERC3009InvalidSignatureError(raw []byte) (*SahmCreditERC3009InvalidSignature, error) {
	out := new(SahmCreditERC3009InvalidSignature)
	if err := sahmCredit.abi.UnpackIntoInterface(out, "ERC3009InvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmCreditERC3009UsedAuthorization represents a ERC3009UsedAuthorization error raised by the SahmCredit contract.
type SahmCreditERC3009UsedAuthorization struct {
	Authorizer common.Address
	Nonce      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC3009UsedAuthorization(address authorizer, bytes32 nonce)
func SahmCreditERC3009UsedAuthorizationErrorID() common.Hash {
	return common.HexToHash("0x8f7808c1770a7455ad80e90de4a45fff05aec416cd59cd420827199281b8dbcd")
}

// UnpackERC3009UsedAuthorizationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC3009UsedAuthorization(address authorizer, bytes32 nonce)
func (sahmCredit *SahmCredit) UnpackERC3009UsedAuthorizationError(raw []byte) (*SahmCreditERC3009UsedAuthorization, error) {
	out := new(SahmCreditERC3009UsedAuthorization)
	if err := sahmCredit.abi.UnpackIntoInterface(out, "ERC3009UsedAuthorization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmCreditFaucetCapExceeded represents a FaucetCapExceeded error raised by the SahmCredit contract.
type SahmCreditFaucetCapExceeded struct {
	Amount *big.Int
	Cap    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FaucetCapExceeded(uint256 amount, uint256 cap)
func SahmCreditFaucetCapExceededErrorID() common.Hash {
	return common.HexToHash("0x5fd74e8420bc2e454745579a7ba1c53ab55c766c60c030cdee5cd4b5f7d0cb75")
}

// UnpackFaucetCapExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FaucetCapExceeded(uint256 amount, uint256 cap)
func (sahmCredit *SahmCredit) UnpackFaucetCapExceededError(raw []byte) (*SahmCreditFaucetCapExceeded, error) {
	out := new(SahmCreditFaucetCapExceeded)
	if err := sahmCredit.abi.UnpackIntoInterface(out, "FaucetCapExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmCreditFaucetClosed represents a FaucetClosed error raised by the SahmCredit contract.
type SahmCreditFaucetClosed struct {
	ChainId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FaucetClosed(uint256 chainId)
func SahmCreditFaucetClosedErrorID() common.Hash {
	return common.HexToHash("0x15f696a98a067868886cf316b3a8720a4f5c9055aef1172ad30503b0242812f6")
}

// UnpackFaucetClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FaucetClosed(uint256 chainId)
func (sahmCredit *SahmCredit) UnpackFaucetClosedError(raw []byte) (*SahmCreditFaucetClosed, error) {
	out := new(SahmCreditFaucetClosed)
	if err := sahmCredit.abi.UnpackIntoInterface(out, "FaucetClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmCreditInvalidAccountNonce represents a InvalidAccountNonce error raised by the SahmCredit contract.
type SahmCreditInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func SahmCreditInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (sahmCredit *SahmCredit) UnpackInvalidAccountNonceError(raw []byte) (*SahmCreditInvalidAccountNonce, error) {
	out := new(SahmCreditInvalidAccountNonce)
	if err := sahmCredit.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmCreditInvalidShortString represents a InvalidShortString error raised by the SahmCredit contract.
type SahmCreditInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func SahmCreditInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (sahmCredit *SahmCredit) UnpackInvalidShortStringError(raw []byte) (*SahmCreditInvalidShortString, error) {
	out := new(SahmCreditInvalidShortString)
	if err := sahmCredit.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmCreditSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the SahmCredit contract.
type SahmCreditSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func SahmCreditSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (sahmCredit *SahmCredit) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*SahmCreditSafeCastOverflowedUintDowncast, error) {
	out := new(SahmCreditSafeCastOverflowedUintDowncast)
	if err := sahmCredit.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmCreditStringTooLong represents a StringTooLong error raised by the SahmCredit contract.
type SahmCreditStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func SahmCreditStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (sahmCredit *SahmCredit) UnpackStringTooLongError(raw []byte) (*SahmCreditStringTooLong, error) {
	out := new(SahmCreditStringTooLong)
	if err := sahmCredit.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
