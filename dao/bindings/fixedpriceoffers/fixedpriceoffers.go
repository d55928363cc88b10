// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package fixedpriceoffers

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

// IFixedPriceOffersOffer is an auto generated low-level Go binding around an user-defined struct.
type IFixedPriceOffersOffer struct {
	Seller    common.Address
	ExpiresAt uint64
	DatasetId [32]byte
	Left      *big.Int
	PriceWei  *big.Int
}

// FixedPriceOffersMetaData contains all meta data concerning the FixedPriceOffers contract.
var FixedPriceOffersMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"factory_\",\"type\":\"address\",\"internalType\":\"contractIRevenueShareFactory\"},{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"offerId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"costOf\",\"inputs\":[{\"name\":\"offerId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"count\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"factory\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRevenueShareFactory\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fill\",\"inputs\":[{\"name\":\"offerId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[{\"name\":\"costWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fillWithAuthorization\",\"inputs\":[{\"name\":\"offerId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"costWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"offer\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"priceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"expiresAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"offerId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"offers\",\"inputs\":[{\"name\":\"offerId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIFixedPriceOffers.Offer\",\"components\":[{\"name\":\"seller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiresAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"left\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"priceWei\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"purchaseNonce\",\"inputs\":[{\"name\":\"offerId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"OfferCancelled\",\"inputs\":[{\"name\":\"offerId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OfferFilled\",\"inputs\":[{\"name\":\"offerId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"buyer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"costWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OfferMade\",\"inputs\":[{\"name\":\"offerId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"seller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"priceWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadAmount\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadExpiry\",\"inputs\":[{\"name\":\"expiresAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadPrice\",\"inputs\":[{\"name\":\"priceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoShares\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotSeller\",\"inputs\":[{\"name\":\"offerId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OfferExpired\",\"inputs\":[{\"name\":\"offerId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PaidShort\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TransferShortfall\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownOffer\",\"inputs\":[{\"name\":\"offerId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "FixedPriceOffers",
	Bin: "0x60c060405234801561000f575f5ffd5b506040516115a23803806115a283398101604081905261002e91610080565b60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00556001600160a01b039182166080521660a0526100b8565b6001600160a01b038116811461007d575f5ffd5b50565b5f5f60408385031215610091575f5ffd5b825161009c81610069565b60208401519092506100ad81610069565b809150509250929050565b60805160a0516114916101115f395f818161027f01528181610690015281816106de0152818161075a0152818161087e015281816108fa0152610e0501525f8181610207015281816103580152610eb501526114915ff3fe608060405234801561000f575f5ffd5b506004361061009b575f3560e01c8063c45a015511610063578063c45a015514610202578063cc1af74714610241578063f1a40ab314610254578063f3c2aaaa14610267578063fc0c546a1461027a575f5ffd5b806306661abd1461009f57806340e58ee5146100ba5780637b4a8a6b146100cf5780638a72ea6a146100e25780639b54dac8146101ef575b5f5ffd5b6100a75f5481565b6040519081526020015b60405180910390f35b6100cd6100c83660046111f8565b6102a1565b005b6100a76100dd366004611225565b610336565b61018a6100f03660046111f8565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152505f90815260016020818152604092839020835160a08101855281546001600160a01b0381168252600160a01b900467ffffffffffffffff16928101929092529182015492810192909252600201546001600160801b038082166060840152600160801b90910416608082015290565b6040516100b191905f60a08201905060018060a01b03835116825267ffffffffffffffff6020840151166020830152604083015160408301526001600160801b0360608401511660608301526001600160801b03608084015116608083015292915050565b6100a76101fd366004611294565b61063a565b6102297f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100b1565b6100a761024f366004611348565b6107c7565b6100a761026236600461138b565b610817565b6100a761027536600461138b565b610978565b6102297f000000000000000000000000000000000000000000000000000000000000000081565b336102ab826109f2565b546001600160a01b0316146102e157604051634a1233a960e01b8152600481018290523360248201526044015b60405180910390fd5b5f81815260016020819052604080832080546001600160e01b031916815591820183905560029091018290555182917fc28b4aed030bfacc245c0501326e1beb8c0ef0d60e4edc21067fdeb52da2a7aa91a250565b60405163d9d6661760e01b8152600481018590525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d9d6661790602401602060405180830381865afa15801561039d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103c191906113b5565b90506001600160a01b0381166103ed5760405163fa7588a560e01b8152600481018790526024016102d8565b5f816001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561042a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061044e91906113d0565b90506001600160801b038616158061046e575080866001600160801b0316115b1561049e57604051630a1b4b6f60e31b81526001600160801b0387166004820152602481018290526044016102d8565b846001600160801b03165f036104d25760405163145a3a7d60e01b81526001600160801b03861660048201526024016102d8565b8367ffffffffffffffff1642111561050f57604051633829a1ff60e21b815267ffffffffffffffff851660048201524260248201526044016102d8565b5f5f815461051c906113fb565b91829055506040805160a0810182523380825267ffffffffffffffff80891660208085019182528486018e81526001600160801b03808f16606088019081528e8216608089019081525f8b81526001958690528a9020985189549651909716600160a01b026001600160e01b03199096166001600160a01b039790971696909617949094178755905191860191909155905191518116600160801b02911617600290920191909155905191945090889085907ffd99a0bd206cc769799d200dee992c688a893347eb6be63668dbb361a4495b5490610628908b908b908b906001600160801b03938416815291909216602082015267ffffffffffffffff91909116604082015260600190565b60405180910390a45050949350505050565b5f610643610a2f565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091526106788a8a8a610a4a565b925090505f6106898b8b8b8b6107c7565b90506106bb7f00000000000000000000000000000000000000000000000000000000000000008a858a8a868b8b610c7e565b81516040516370a0823160e01b81526001600160a01b0391821660048201525f917f000000000000000000000000000000000000000000000000000000000000000016906370a0823190602401602060405180830381865afa158015610723573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061074791906113d0565b8351909150610781906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169086610da8565b825161078e908286610de2565b6107a2838b8d6001600160801b0316610eaa565b5050506107bb60015f5160206114715f395f51905f5255565b98975050505050505050565b604080516020808201969096526001600160801b0394909416848201526001600160a01b039290921660608401526080808401919091528151808403909101815260a09092019052805191012090565b5f610820610a2f565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152610855848433610a4a565b81516040516370a0823160e01b81526001600160a01b0391821660048201529194509192505f917f000000000000000000000000000000000000000000000000000000000000000016906370a0823190602401602060405180830381865afa1580156108c3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108e791906113d0565b8251909150610923906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690339086610f51565b81516109469082336001600160a01b038316146109405785610de2565b5f610de2565b61095a8233866001600160801b0316610eaa565b505061097260015f5160206114715f395f51905f5255565b92915050565b5f6109eb610985846109f2565b6040805160a08101825282546001600160a01b0381168252600160a01b900467ffffffffffffffff1660208201526001830154918101919091526002909101546001600160801b038082166060840152600160801b909104811660808301528416610f87565b9392505050565b5f81815260016020526040902080546001600160a01b0316610a2a57604051630810d71160e11b8152600481018390526024016102d8565b919050565b610a37610fb2565b60025f5160206114715f395f51905f5255565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810182905290610a7d856109f2565b6040805160a08101825282546001600160a01b0381168252600160a01b900467ffffffffffffffff16602082018190526001840154928201929092526002909201546001600160801b038082166060850152600160801b909104166080830152909250421115610b1957602082015160405163d9e4681360e01b81526004810187905267ffffffffffffffff90911660248201526044016102d8565b6001600160801b0384161580610b44575081606001516001600160801b0316846001600160801b0316115b15610b7b576060820151604051630a1b4b6f60e31b81526001600160801b03808716600483015290911660248201526044016102d8565b610b8e82856001600160801b0316610f87565b905081606001516001600160801b0316846001600160801b031603610bd9575f858152600160208190526040822080546001600160e01b031916815590810182905560020155610c27565b5f8581526001602052604081206002018054869290610c029084906001600160801b0316611413565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505b604080516001600160801b0386168152602081018390526001600160a01b0385169187917fcae2596881a3c8ab55a8e33991e752b0b50eafee18d026c0c38f0a6af5e4f577910160405180910390a3935093915050565b6040516370a0823160e01b81523060048201525f906001600160a01b038a16906370a0823190602401602060405180830381865afa158015610cc2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ce691906113d0565b90505f5f5f610cf58686610fe3565b6040516377aadf6360e11b81526001600160a01b038f81166004830152306024830152604482018f9052606482018e9052608482018d905260a482018c905260ff851660c483015260e4820184905261010482018390529396509194509250908d169063ef55bec690610124015f604051808303815f87803b158015610d79575f5ffd5b505af1158015610d8b573d5f5f3e3d5ffd5b50505050610d9a8c858c611045565b505050505050505050505050565b610db583838360016110e5565b610ddd57604051635274afe760e01b81526001600160a01b03841660048201526024016102d8565b505050565b6040516370a0823160e01b81526001600160a01b0384811660048301525f9184917f000000000000000000000000000000000000000000000000000000000000000016906370a0823190602401602060405180830381865afa158015610e4a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e6e91906113d0565b610e789190611432565b9050818114610ea45760405163daffe65d60e01b815260048101839052602481018290526044016102d8565b50505050565b610ddd835f015183837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d9d6661788604001516040518263ffffffff1660e01b8152600401610f0591815260200190565b602060405180830381865afa158015610f20573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f4491906113b5565b6001600160a01b03169291905b610f5f848484846001611147565b610ea457604051635274afe760e01b81526001600160a01b03851660048201526024016102d8565b5f6109eb83608001516001600160801b031683610fa49190611445565b670de0b6b3a76400006111b4565b5f5160206114715f395f51905f5254600203610fe157604051633ee5aeb560e01b815260040160405180910390fd5b565b5f5f5f8360418114611005576040811461101e575f92505f91505f935061103d565b853592506020860135915060408601355f1a935061103d565b602086013560ff81901c601b019450863593506001600160ff1b031691505b509250925092565b6040516370a0823160e01b81523060048201525f9083906001600160a01b038616906370a0823190602401602060405180830381865afa15801561108b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110af91906113d0565b6110b99190611432565b9050818114610ea4576040516302ba9edf60e61b815260048101839052602481018290526044016102d8565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661113b57838315161561112f573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166111a3578383151615611197573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f815f036111c6576111c660126111e7565b8160018403816111d8576111d861145c565b04600101831515029392505050565b634e487b715f52806020526024601cfd5b5f60208284031215611208575f5ffd5b5035919050565b80356001600160801b0381168114610a2a575f5ffd5b5f5f5f5f60808587031215611238575f5ffd5b843593506112486020860161120f565b92506112566040860161120f565b9150606085013567ffffffffffffffff81168114611272575f5ffd5b939692955090935050565b6001600160a01b0381168114611291575f5ffd5b50565b5f5f5f5f5f5f5f5f60e0898b0312156112ab575f5ffd5b883597506112bb60208a0161120f565b965060408901356112cb8161127d565b9550606089013594506080890135935060a0890135925060c089013567ffffffffffffffff8111156112fb575f5ffd5b8901601f81018b1361130b575f5ffd5b803567ffffffffffffffff811115611321575f5ffd5b8b6020828401011115611332575f5ffd5b989b979a50959850939692959194602001935050565b5f5f5f5f6080858703121561135b575f5ffd5b8435935061136b6020860161120f565b9250604085013561137b8161127d565b9396929550929360600135925050565b5f5f6040838503121561139c575f5ffd5b823591506113ac6020840161120f565b90509250929050565b5f602082840312156113c5575f5ffd5b81516109eb8161127d565b5f602082840312156113e0575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b5f6001820161140c5761140c6113e7565b5060010190565b6001600160801b038281168282160390811115610972576109726113e7565b81810381811115610972576109726113e7565b8082028115828204841417610972576109726113e7565b634e487b7160e01b5f52601260045260245ffdfe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
}

// FixedPriceOffers is an auto generated Go binding around an Ethereum contract.
type FixedPriceOffers struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *FixedPriceOffers) GetABI() abi.ABI {
	return c.abi
}

// NewFixedPriceOffers creates a new instance of FixedPriceOffers.
func NewFixedPriceOffers() *FixedPriceOffers {
	parsed, err := FixedPriceOffersMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &FixedPriceOffers{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *FixedPriceOffers) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address factory_, address token_) returns()
func (fixedPriceOffers *FixedPriceOffers) PackConstructor(factory_ common.Address, token_ common.Address) []byte {
	enc, err := fixedPriceOffers.abi.Pack("", factory_, token_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40e58ee5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(uint256 offerId) returns()
func (fixedPriceOffers *FixedPriceOffers) PackCancel(offerId *big.Int) []byte {
	enc, err := fixedPriceOffers.abi.Pack("cancel", offerId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40e58ee5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(uint256 offerId) returns()
func (fixedPriceOffers *FixedPriceOffers) TryPackCancel(offerId *big.Int) ([]byte, error) {
	return fixedPriceOffers.abi.Pack("cancel", offerId)
}

// PackCostOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3c2aaaa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function costOf(uint256 offerId, uint128 amount) view returns(uint256)
func (fixedPriceOffers *FixedPriceOffers) PackCostOf(offerId *big.Int, amount *big.Int) []byte {
	enc, err := fixedPriceOffers.abi.Pack("costOf", offerId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCostOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3c2aaaa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function costOf(uint256 offerId, uint128 amount) view returns(uint256)
func (fixedPriceOffers *FixedPriceOffers) TryPackCostOf(offerId *big.Int, amount *big.Int) ([]byte, error) {
	return fixedPriceOffers.abi.Pack("costOf", offerId, amount)
}

// UnpackCostOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf3c2aaaa.
//
// Solidity: function costOf(uint256 offerId, uint128 amount) view returns(uint256)
func (fixedPriceOffers *FixedPriceOffers) UnpackCostOf(data []byte) (*big.Int, error) {
	out, err := fixedPriceOffers.abi.Unpack("costOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function count() view returns(uint256)
func (fixedPriceOffers *FixedPriceOffers) PackCount() []byte {
	enc, err := fixedPriceOffers.abi.Pack("count")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function count() view returns(uint256)
func (fixedPriceOffers *FixedPriceOffers) TryPackCount() ([]byte, error) {
	return fixedPriceOffers.abi.Pack("count")
}

// UnpackCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (fixedPriceOffers *FixedPriceOffers) UnpackCount(data []byte) (*big.Int, error) {
	out, err := fixedPriceOffers.abi.Unpack("count", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFactory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc45a0155.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function factory() view returns(address)
func (fixedPriceOffers *FixedPriceOffers) PackFactory() []byte {
	enc, err := fixedPriceOffers.abi.Pack("factory")
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
func (fixedPriceOffers *FixedPriceOffers) TryPackFactory() ([]byte, error) {
	return fixedPriceOffers.abi.Pack("factory")
}

// UnpackFactory is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc45a0155.
//
// Solidity: function factory() view returns(address)
func (fixedPriceOffers *FixedPriceOffers) UnpackFactory(data []byte) (common.Address, error) {
	out, err := fixedPriceOffers.abi.Unpack("factory", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackFill is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1a40ab3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fill(uint256 offerId, uint128 amount) returns(uint256 costWei)
func (fixedPriceOffers *FixedPriceOffers) PackFill(offerId *big.Int, amount *big.Int) []byte {
	enc, err := fixedPriceOffers.abi.Pack("fill", offerId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFill is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1a40ab3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fill(uint256 offerId, uint128 amount) returns(uint256 costWei)
func (fixedPriceOffers *FixedPriceOffers) TryPackFill(offerId *big.Int, amount *big.Int) ([]byte, error) {
	return fixedPriceOffers.abi.Pack("fill", offerId, amount)
}

// UnpackFill is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf1a40ab3.
//
// Solidity: function fill(uint256 offerId, uint128 amount) returns(uint256 costWei)
func (fixedPriceOffers *FixedPriceOffers) UnpackFill(data []byte) (*big.Int, error) {
	out, err := fixedPriceOffers.abi.Unpack("fill", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFillWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b54dac8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fillWithAuthorization(uint256 offerId, uint128 amount, address buyer, bytes32 salt, uint256 validAfter, uint256 validBefore, bytes signature) returns(uint256 costWei)
func (fixedPriceOffers *FixedPriceOffers) PackFillWithAuthorization(offerId *big.Int, amount *big.Int, buyer common.Address, salt [32]byte, validAfter *big.Int, validBefore *big.Int, signature []byte) []byte {
	enc, err := fixedPriceOffers.abi.Pack("fillWithAuthorization", offerId, amount, buyer, salt, validAfter, validBefore, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFillWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b54dac8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fillWithAuthorization(uint256 offerId, uint128 amount, address buyer, bytes32 salt, uint256 validAfter, uint256 validBefore, bytes signature) returns(uint256 costWei)
func (fixedPriceOffers *FixedPriceOffers) TryPackFillWithAuthorization(offerId *big.Int, amount *big.Int, buyer common.Address, salt [32]byte, validAfter *big.Int, validBefore *big.Int, signature []byte) ([]byte, error) {
	return fixedPriceOffers.abi.Pack("fillWithAuthorization", offerId, amount, buyer, salt, validAfter, validBefore, signature)
}

// UnpackFillWithAuthorization is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9b54dac8.
//
// Solidity: function fillWithAuthorization(uint256 offerId, uint128 amount, address buyer, bytes32 salt, uint256 validAfter, uint256 validBefore, bytes signature) returns(uint256 costWei)
func (fixedPriceOffers *FixedPriceOffers) UnpackFillWithAuthorization(data []byte) (*big.Int, error) {
	out, err := fixedPriceOffers.abi.Unpack("fillWithAuthorization", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b4a8a6b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function offer(bytes32 datasetId, uint128 amount, uint128 priceWei, uint64 expiresAt) returns(uint256 offerId)
func (fixedPriceOffers *FixedPriceOffers) PackOffer(datasetId [32]byte, amount *big.Int, priceWei *big.Int, expiresAt uint64) []byte {
	enc, err := fixedPriceOffers.abi.Pack("offer", datasetId, amount, priceWei, expiresAt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b4a8a6b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function offer(bytes32 datasetId, uint128 amount, uint128 priceWei, uint64 expiresAt) returns(uint256 offerId)
func (fixedPriceOffers *FixedPriceOffers) TryPackOffer(datasetId [32]byte, amount *big.Int, priceWei *big.Int, expiresAt uint64) ([]byte, error) {
	return fixedPriceOffers.abi.Pack("offer", datasetId, amount, priceWei, expiresAt)
}

// UnpackOffer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b4a8a6b.
//
// Solidity: function offer(bytes32 datasetId, uint128 amount, uint128 priceWei, uint64 expiresAt) returns(uint256 offerId)
func (fixedPriceOffers *FixedPriceOffers) UnpackOffer(data []byte) (*big.Int, error) {
	out, err := fixedPriceOffers.abi.Unpack("offer", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOffers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a72ea6a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function offers(uint256 offerId) view returns((address,uint64,bytes32,uint128,uint128))
func (fixedPriceOffers *FixedPriceOffers) PackOffers(offerId *big.Int) []byte {
	enc, err := fixedPriceOffers.abi.Pack("offers", offerId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOffers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a72ea6a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function offers(uint256 offerId) view returns((address,uint64,bytes32,uint128,uint128))
func (fixedPriceOffers *FixedPriceOffers) TryPackOffers(offerId *big.Int) ([]byte, error) {
	return fixedPriceOffers.abi.Pack("offers", offerId)
}

// UnpackOffers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8a72ea6a.
//
// Solidity: function offers(uint256 offerId) view returns((address,uint64,bytes32,uint128,uint128))
func (fixedPriceOffers *FixedPriceOffers) UnpackOffers(data []byte) (IFixedPriceOffersOffer, error) {
	out, err := fixedPriceOffers.abi.Unpack("offers", data)
	if err != nil {
		return *new(IFixedPriceOffersOffer), err
	}
	out0 := *abi.ConvertType(out[0], new(IFixedPriceOffersOffer)).(*IFixedPriceOffersOffer)
	return out0, nil
}

// PackPurchaseNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1af747.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function purchaseNonce(uint256 offerId, uint128 amount, address buyer, bytes32 salt) pure returns(bytes32)
func (fixedPriceOffers *FixedPriceOffers) PackPurchaseNonce(offerId *big.Int, amount *big.Int, buyer common.Address, salt [32]byte) []byte {
	enc, err := fixedPriceOffers.abi.Pack("purchaseNonce", offerId, amount, buyer, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPurchaseNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1af747.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function purchaseNonce(uint256 offerId, uint128 amount, address buyer, bytes32 salt) pure returns(bytes32)
func (fixedPriceOffers *FixedPriceOffers) TryPackPurchaseNonce(offerId *big.Int, amount *big.Int, buyer common.Address, salt [32]byte) ([]byte, error) {
	return fixedPriceOffers.abi.Pack("purchaseNonce", offerId, amount, buyer, salt)
}

// UnpackPurchaseNonce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc1af747.
//
// Solidity: function purchaseNonce(uint256 offerId, uint128 amount, address buyer, bytes32 salt) pure returns(bytes32)
func (fixedPriceOffers *FixedPriceOffers) UnpackPurchaseNonce(data []byte) ([32]byte, error) {
	out, err := fixedPriceOffers.abi.Unpack("purchaseNonce", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (fixedPriceOffers *FixedPriceOffers) PackToken() []byte {
	enc, err := fixedPriceOffers.abi.Pack("token")
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
func (fixedPriceOffers *FixedPriceOffers) TryPackToken() ([]byte, error) {
	return fixedPriceOffers.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (fixedPriceOffers *FixedPriceOffers) UnpackToken(data []byte) (common.Address, error) {
	out, err := fixedPriceOffers.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// FixedPriceOffersOfferCancelled represents a OfferCancelled event raised by the FixedPriceOffers contract.
type FixedPriceOffersOfferCancelled struct {
	OfferId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const FixedPriceOffersOfferCancelledEventName = "OfferCancelled"

// ContractEventName returns the user-defined event name.
func (FixedPriceOffersOfferCancelled) ContractEventName() string {
	return FixedPriceOffersOfferCancelledEventName
}

// UnpackOfferCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OfferCancelled(uint256 indexed offerId)
func (fixedPriceOffers *FixedPriceOffers) UnpackOfferCancelledEvent(log *types.Log) (*FixedPriceOffersOfferCancelled, error) {
	event := "OfferCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fixedPriceOffers.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FixedPriceOffersOfferCancelled)
	if len(log.Data) > 0 {
		if err := fixedPriceOffers.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fixedPriceOffers.abi.Events[event].Inputs {
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

// FixedPriceOffersOfferFilled represents a OfferFilled event raised by the FixedPriceOffers contract.
type FixedPriceOffersOfferFilled struct {
	OfferId *big.Int
	Buyer   common.Address
	Amount  *big.Int
	CostWei *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const FixedPriceOffersOfferFilledEventName = "OfferFilled"

// ContractEventName returns the user-defined event name.
func (FixedPriceOffersOfferFilled) ContractEventName() string {
	return FixedPriceOffersOfferFilledEventName
}

// UnpackOfferFilledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OfferFilled(uint256 indexed offerId, address indexed buyer, uint256 amount, uint256 costWei)
func (fixedPriceOffers *FixedPriceOffers) UnpackOfferFilledEvent(log *types.Log) (*FixedPriceOffersOfferFilled, error) {
	event := "OfferFilled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fixedPriceOffers.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FixedPriceOffersOfferFilled)
	if len(log.Data) > 0 {
		if err := fixedPriceOffers.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fixedPriceOffers.abi.Events[event].Inputs {
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

// FixedPriceOffersOfferMade represents a OfferMade event raised by the FixedPriceOffers contract.
type FixedPriceOffersOfferMade struct {
	OfferId   *big.Int
	DatasetId [32]byte
	Seller    common.Address
	Amount    *big.Int
	PriceWei  *big.Int
	ExpiresAt uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const FixedPriceOffersOfferMadeEventName = "OfferMade"

// ContractEventName returns the user-defined event name.
func (FixedPriceOffersOfferMade) ContractEventName() string {
	return FixedPriceOffersOfferMadeEventName
}

// UnpackOfferMadeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OfferMade(uint256 indexed offerId, bytes32 indexed datasetId, address indexed seller, uint256 amount, uint256 priceWei, uint64 expiresAt)
func (fixedPriceOffers *FixedPriceOffers) UnpackOfferMadeEvent(log *types.Log) (*FixedPriceOffersOfferMade, error) {
	event := "OfferMade"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fixedPriceOffers.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FixedPriceOffersOfferMade)
	if len(log.Data) > 0 {
		if err := fixedPriceOffers.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fixedPriceOffers.abi.Events[event].Inputs {
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
func (fixedPriceOffers *FixedPriceOffers) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], fixedPriceOffers.abi.Errors["BadAmount"].ID.Bytes()[:4]) {
		return fixedPriceOffers.UnpackBadAmountError(raw[4:])
	}
	if bytes.Equal(raw[:4], fixedPriceOffers.abi.Errors["BadExpiry"].ID.Bytes()[:4]) {
		return fixedPriceOffers.UnpackBadExpiryError(raw[4:])
	}
	if bytes.Equal(raw[:4], fixedPriceOffers.abi.Errors["BadPrice"].ID.Bytes()[:4]) {
		return fixedPriceOffers.UnpackBadPriceError(raw[4:])
	}
	if bytes.Equal(raw[:4], fixedPriceOffers.abi.Errors["NoShares"].ID.Bytes()[:4]) {
		return fixedPriceOffers.UnpackNoSharesError(raw[4:])
	}
	if bytes.Equal(raw[:4], fixedPriceOffers.abi.Errors["NotSeller"].ID.Bytes()[:4]) {
		return fixedPriceOffers.UnpackNotSellerError(raw[4:])
	}
	if bytes.Equal(raw[:4], fixedPriceOffers.abi.Errors["OfferExpired"].ID.Bytes()[:4]) {
		return fixedPriceOffers.UnpackOfferExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], fixedPriceOffers.abi.Errors["PaidShort"].ID.Bytes()[:4]) {
		return fixedPriceOffers.UnpackPaidShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], fixedPriceOffers.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return fixedPriceOffers.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], fixedPriceOffers.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return fixedPriceOffers.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], fixedPriceOffers.abi.Errors["TransferShortfall"].ID.Bytes()[:4]) {
		return fixedPriceOffers.UnpackTransferShortfallError(raw[4:])
	}
	if bytes.Equal(raw[:4], fixedPriceOffers.abi.Errors["UnknownOffer"].ID.Bytes()[:4]) {
		return fixedPriceOffers.UnpackUnknownOfferError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// FixedPriceOffersBadAmount represents a BadAmount error raised by the FixedPriceOffers contract.
type FixedPriceOffersBadAmount struct {
	Amount *big.Int
	Most   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadAmount(uint256 amount, uint256 most)
func FixedPriceOffersBadAmountErrorID() common.Hash {
	return common.HexToHash("0x50da5b78ec4c5f5ed3fa88cab69ed9418c41282d9e35bc572b4809ae8c0317ac")
}

// UnpackBadAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadAmount(uint256 amount, uint256 most)
func (fixedPriceOffers *FixedPriceOffers) UnpackBadAmountError(raw []byte) (*FixedPriceOffersBadAmount, error) {
	out := new(FixedPriceOffersBadAmount)
	if err := fixedPriceOffers.abi.UnpackIntoInterface(out, "BadAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FixedPriceOffersBadExpiry represents a BadExpiry error raised by the FixedPriceOffers contract.
type FixedPriceOffersBadExpiry struct {
	ExpiresAt uint64
	Time      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadExpiry(uint64 expiresAt, uint256 time)
func FixedPriceOffersBadExpiryErrorID() common.Hash {
	return common.HexToHash("0xe0a687fc72572f5365c43424b4fc839ac2c017d912d87e65c14ac9279951c2ad")
}

// UnpackBadExpiryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadExpiry(uint64 expiresAt, uint256 time)
func (fixedPriceOffers *FixedPriceOffers) UnpackBadExpiryError(raw []byte) (*FixedPriceOffersBadExpiry, error) {
	out := new(FixedPriceOffersBadExpiry)
	if err := fixedPriceOffers.abi.UnpackIntoInterface(out, "BadExpiry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FixedPriceOffersBadPrice represents a BadPrice error raised by the FixedPriceOffers contract.
type FixedPriceOffersBadPrice struct {
	PriceWei *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPrice(uint256 priceWei)
func FixedPriceOffersBadPriceErrorID() common.Hash {
	return common.HexToHash("0x145a3a7db838adf197edd7d1ac3ee4e82ab1e9e5ea616d163e924910b6f5b97b")
}

// UnpackBadPriceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPrice(uint256 priceWei)
func (fixedPriceOffers *FixedPriceOffers) UnpackBadPriceError(raw []byte) (*FixedPriceOffersBadPrice, error) {
	out := new(FixedPriceOffersBadPrice)
	if err := fixedPriceOffers.abi.UnpackIntoInterface(out, "BadPrice", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FixedPriceOffersNoShares represents a NoShares error raised by the FixedPriceOffers contract.
type FixedPriceOffersNoShares struct {
	DatasetId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoShares(bytes32 datasetId)
func FixedPriceOffersNoSharesErrorID() common.Hash {
	return common.HexToHash("0xfa7588a591f63d039dc96225614bc8eda6a366a44a75c4e66bde041aa9b0e83f")
}

// UnpackNoSharesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoShares(bytes32 datasetId)
func (fixedPriceOffers *FixedPriceOffers) UnpackNoSharesError(raw []byte) (*FixedPriceOffersNoShares, error) {
	out := new(FixedPriceOffersNoShares)
	if err := fixedPriceOffers.abi.UnpackIntoInterface(out, "NoShares", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FixedPriceOffersNotSeller represents a NotSeller error raised by the FixedPriceOffers contract.
type FixedPriceOffersNotSeller struct {
	OfferId *big.Int
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSeller(uint256 offerId, address account)
func FixedPriceOffersNotSellerErrorID() common.Hash {
	return common.HexToHash("0x4a1233a90105de1d0c9a9444cfc9d5b9b32d2673a4dcf2b821fbf4cfbe478611")
}

// UnpackNotSellerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSeller(uint256 offerId, address account)
func (fixedPriceOffers *FixedPriceOffers) UnpackNotSellerError(raw []byte) (*FixedPriceOffersNotSeller, error) {
	out := new(FixedPriceOffersNotSeller)
	if err := fixedPriceOffers.abi.UnpackIntoInterface(out, "NotSeller", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FixedPriceOffersOfferExpired represents a OfferExpired error raised by the FixedPriceOffers contract.
type FixedPriceOffersOfferExpired struct {
	OfferId   *big.Int
	ExpiresAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OfferExpired(uint256 offerId, uint64 expiresAt)
func FixedPriceOffersOfferExpiredErrorID() common.Hash {
	return common.HexToHash("0xd9e4681334c07aea22fdc44db02947abe17c5b0623a382c9eed4af19edcd05e0")
}

// UnpackOfferExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OfferExpired(uint256 offerId, uint64 expiresAt)
func (fixedPriceOffers *FixedPriceOffers) UnpackOfferExpiredError(raw []byte) (*FixedPriceOffersOfferExpired, error) {
	out := new(FixedPriceOffersOfferExpired)
	if err := fixedPriceOffers.abi.UnpackIntoInterface(out, "OfferExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FixedPriceOffersPaidShort represents a PaidShort error raised by the FixedPriceOffers contract.
type FixedPriceOffersPaidShort struct {
	Expected *big.Int
	Received *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaidShort(uint256 expected, uint256 received)
func FixedPriceOffersPaidShortErrorID() common.Hash {
	return common.HexToHash("0xdaffe65dddd6322008c4b07a8816c2a522a842961c5782b23104d2b498442b2e")
}

// UnpackPaidShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaidShort(uint256 expected, uint256 received)
func (fixedPriceOffers *FixedPriceOffers) UnpackPaidShortError(raw []byte) (*FixedPriceOffersPaidShort, error) {
	out := new(FixedPriceOffersPaidShort)
	if err := fixedPriceOffers.abi.UnpackIntoInterface(out, "PaidShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FixedPriceOffersReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the FixedPriceOffers contract.
type FixedPriceOffersReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func FixedPriceOffersReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (fixedPriceOffers *FixedPriceOffers) UnpackReentrancyGuardReentrantCallError(raw []byte) (*FixedPriceOffersReentrancyGuardReentrantCall, error) {
	out := new(FixedPriceOffersReentrancyGuardReentrantCall)
	if err := fixedPriceOffers.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FixedPriceOffersSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the FixedPriceOffers contract.
type FixedPriceOffersSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func FixedPriceOffersSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (fixedPriceOffers *FixedPriceOffers) UnpackSafeERC20FailedOperationError(raw []byte) (*FixedPriceOffersSafeERC20FailedOperation, error) {
	out := new(FixedPriceOffersSafeERC20FailedOperation)
	if err := fixedPriceOffers.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FixedPriceOffersTransferShortfall represents a TransferShortfall error raised by the FixedPriceOffers contract.
type FixedPriceOffersTransferShortfall struct {
	Expected *big.Int
	Received *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferShortfall(uint256 expected, uint256 received)
func FixedPriceOffersTransferShortfallErrorID() common.Hash {
	return common.HexToHash("0xaea7b7c04c93d58a8227f091c480b259c14bdbdf958a933c1fc9a3a2d7265654")
}

// UnpackTransferShortfallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferShortfall(uint256 expected, uint256 received)
func (fixedPriceOffers *FixedPriceOffers) UnpackTransferShortfallError(raw []byte) (*FixedPriceOffersTransferShortfall, error) {
	out := new(FixedPriceOffersTransferShortfall)
	if err := fixedPriceOffers.abi.UnpackIntoInterface(out, "TransferShortfall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FixedPriceOffersUnknownOffer represents a UnknownOffer error raised by the FixedPriceOffers contract.
type FixedPriceOffersUnknownOffer struct {
	OfferId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownOffer(uint256 offerId)
func FixedPriceOffersUnknownOfferErrorID() common.Hash {
	return common.HexToHash("0x1021ae22324aa2526ea0b28ed361c958b5d0b45fe2040712bb76b225a4537cfb")
}

// UnpackUnknownOfferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownOffer(uint256 offerId)
func (fixedPriceOffers *FixedPriceOffers) UnpackUnknownOfferError(raw []byte) (*FixedPriceOffersUnknownOffer, error) {
	out := new(FixedPriceOffersUnknownOffer)
	if err := fixedPriceOffers.abi.UnpackIntoInterface(out, "UnknownOffer", raw); err != nil {
		return nil, err
	}
	return out, nil
}
