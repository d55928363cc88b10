// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package pricebook

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

// IPriceBookParameters is an auto generated low-level Go binding around an user-defined struct.
type IPriceBookParameters struct {
	BasePriceWei           *big.Int
	PerRowWei              *big.Int
	TierBps                [3]uint32
	GuaranteedBps          uint16
	ComputePerSeatRoundWei *big.Int
	CustodyPerRoundWei     *big.Int
	DaoFeeBps              uint16
}

// IPriceBookQuote is an auto generated low-level Go binding around an user-defined struct.
type IPriceBookQuote struct {
	DatasetPrices []*big.Int
	DatasetsWei   *big.Int
	ComputeWei    *big.Int
	CustodyWei    *big.Int
	DaoFeeWei     *big.Int
	GuaranteedBps uint16
	TotalWei      *big.Int
}

// PriceBookMetaData contains all meta data concerning the PriceBook contract.
var PriceBookMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"initialOwner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"contractIDatasetRegistry\"},{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structIPriceBook.Parameters\",\"components\":[{\"name\":\"basePriceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"perRowWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tierBps\",\"type\":\"uint32[3]\",\"internalType\":\"uint32[3]\"},{\"name\":\"guaranteedBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"computePerSeatRoundWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"custodyPerRoundWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"daoFeeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"clearDatasetBase\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"datasetBase\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"baseWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"own\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"datasetPrice\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parameters\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIPriceBook.Parameters\",\"components\":[{\"name\":\"basePriceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"perRowWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tierBps\",\"type\":\"uint32[3]\",\"internalType\":\"uint32[3]\"},{\"name\":\"guaranteedBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"computePerSeatRoundWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"custodyPerRoundWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"daoFeeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quote\",\"inputs\":[{\"name\":\"datasetIds\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seats\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"q\",\"type\":\"tuple\",\"internalType\":\"structIPriceBook.Quote\",\"components\":[{\"name\":\"datasetPrices\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"datasetsWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"computeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"custodyWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"daoFeeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"guaranteedBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"totalWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDatasetRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setDatasetBase\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"baseWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setParameters\",\"inputs\":[{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structIPriceBook.Parameters\",\"components\":[{\"name\":\"basePriceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"perRowWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tierBps\",\"type\":\"uint32[3]\",\"internalType\":\"uint32[3]\"},{\"name\":\"guaranteedBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"computePerSeatRoundWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"custodyPerRoundWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"daoFeeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"DatasetBaseCleared\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetBaseSet\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"baseWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ParametersSet\",\"inputs\":[{\"name\":\"parameters\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIPriceBook.Parameters\",\"components\":[{\"name\":\"basePriceWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"perRowWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tierBps\",\"type\":\"uint32[3]\",\"internalType\":\"uint32[3]\"},{\"name\":\"guaranteedBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"computePerSeatRoundWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"custodyPerRoundWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"daoFeeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadBps\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadTier\",\"inputs\":[{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "PriceBook",
	Bin: "0x60a060405234801561000f575f5ffd5b5060405161167038038061167083398101604081905261002e91610321565b826001600160a01b03811661005d57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61006681610085565b506001600160a01b03821660805261007d816100d4565b5050506104a6565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b612710816060015161ffff16111561010b5760608101516040516355b6158560e11b815261ffff9091166004820152602401610054565b6127108160c0015161ffff1611156101425760c08101516040516355b6158560e11b815261ffff9091166004820152602401610054565b805160019081556020820151600255604082015182919061016690600390816101e7565b50606082015160038201805461ffff1990811661ffff938416179091556080840151600484015560a0840151600584015560c0909301516006909201805490931691161790556040517fd5151d70960f7ef35f304207cdc4f465b7b297e498015e12ca1c76f31aa522f1906101dc90839061041f565b60405180910390a150565b600183019183908215610272579160200282015f5b8382111561024057835183826101000a81548163ffffffff021916908363ffffffff16021790555092602001926004016020816003010492830192600103026101fc565b80156102705782816101000a81549063ffffffff0219169055600401602081600301049283019260010302610240565b505b5061027e929150610282565b5090565b5b8082111561027e575f8155600101610283565b6001600160a01b03811681146102aa575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b60405160e081016001600160401b03811182821017156102e3576102e36102ad565b60405290565b604051606081016001600160401b03811182821017156102e3576102e36102ad565b805161ffff8116811461031c575f5ffd5b919050565b5f5f5f838503610160811215610335575f5ffd5b845161034081610296565b602086015190945061035181610296565b9250610120603f1982011215610365575f5ffd5b5061036e6102c1565b6040850151815260608501516020820152609f8501861361038d575f5ffd5b6103956102e9565b8060e08701888111156103a6575f5ffd5b608088015b818110156103d457805163ffffffff811681146103c6575f5ffd5b8452602093840193016103ab565b508160408501526103e48161030b565b6060850152505050610100850151608082015261012085015160a082015261040f610140860161030b565b60c0820152809150509250925092565b815181526020808301519082015260408083015161012083019183015f5b600381101561046257825163ffffffff1682526020928301929091019060010161043d565b505050606083015161ffff811660a084015250608083015160c083015260a083015160e083015260c083015161049f61010084018261ffff169052565b5092915050565b60805161119d6104d35f395f8181610105015281816101fd015281816102ba0152610576015261119d5ff3fe608060405234801561000f575f5ffd5b50600436106100a6575f3560e01c8063890357301161006e578063890357301461013f5780638da5cb5b14610154578063c05bcfee14610164578063caefebe914610177578063e070eafb1461019f578063f2fde38b146101bf575f5ffd5b80631e1c464e146100aa57806335c2ad0c146100bf578063562d86fc146100e5578063715018a6146100f85780637b10399914610100575b5f5ffd5b6100bd6100b8366004610aea565b6101d2565b005b6100d26100cd366004610b2d565b6101f4565b6040519081526020015b60405180910390f35b6100bd6100f3366004610b68565b61029c565b6100bd61039e565b6101277f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100dc565b6101476103b1565b6040516100dc9190610b88565b5f546001600160a01b0316610127565b6100bd610172366004610c0f565b610466565b61018a610185366004610c0f565b6104b3565b604080519283529015156020830152016100dc565b6101b26101ad366004610c42565b6104e7565b6040516100dc9190610ce0565b6100bd6101cd366004610d94565b61074a565b6101da610789565b6101f16101ec36839003830183610e48565b6107b5565b50565b5f6102948484847f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d768add7896040518263ffffffff1660e01b815260040161024991815260200190565b5f60405180830381865afa158015610263573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261028a9190810190610fca565b61014001516108c8565b949350505050565b6102a4610789565b60405163d768add760e01b8152600481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d768add7906024015f60405180830381865afa158015610306573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261032d9190810190610fca565b50604080518082018252828152600160208083018281525f87815260088352859020935184555192909101805460ff191692151592909217909155905182815283917fa3815ea77789b6d95a0b620eb06419f096060827b9fbe2638e631b5ca83a79f8910160405180910390a25050565b6103a6610789565b6103af5f61098e565b565b6103b96109dd565b6040805160e081018252600180548252600254602083015282516060810180855292939192918401916003908190815f855b82829054906101000a900463ffffffff1663ffffffff16815260200190600401906020826003010492830192600103820291508084116103eb57505050928452505050600382015461ffff90811660208301526004830154604083015260058301546060830152600690920154909116608090910152919050565b61046e610789565b5f81815260086020526040808220828155600101805460ff191690555182917ffaab77a9c9ad6632b9472dfef50b03fab787e03f1e3c3bd662150ada92ebf16791a250565b5f818152600860205260408120600181015482919060ff166104d8576001545f6104dd565b805460015b9250925050915091565b6105256040518060e00160405280606081526020015f81526020015f81526020015f81526020015f81526020015f61ffff1681526020015f81525090565b846001600160401b0381111561053d5761053d610db6565b604051908082528060200260200182016040528015610566578160200160208202803683370190505b5081525f5b8581101561068e575f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d768add78989858181106105b5576105b5611126565b905060200201356040518263ffffffff1660e01b81526004016105da91815260200190565b5f60405180830381865afa1580156105f4573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261061b9190810190610fca565b90505f61064b89898581811061063357610633611126565b905060200201358360e00151898561014001516108c8565b905080845f0151848151811061066357610663611126565b6020026020010181815250508084602001818151610681919061114e565b905250505060010161056b565b5060055460019063ffffffff808616916106aa91861690611167565b6106b49190611167565b604083015260058101546106cf9063ffffffff861690611167565b60608301819052604083015160208401515f92916106ec9161114e565b6106f6919061114e565b6006830154909150612710906107109061ffff1683611167565b61071a919061117e565b60808401819052600383015461ffff1660a0850152610739908261114e565b60c084015250909695505050505050565b610752610789565b6001600160a01b03811661078057604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6101f18161098e565b5f546001600160a01b031633146103af5760405163118cdaa760e01b8152336004820152602401610777565b612710816060015161ffff1611156107ec5760608101516040516355b6158560e11b815261ffff9091166004820152602401610777565b6127108160c0015161ffff1611156108235760c08101516040516355b6158560e11b815261ffff9091166004820152602401610777565b80516001908155602082015160025560408201518291906108479060039081610a1d565b50606082015160038201805461ffff1990811661ffff938416179091556080840151600484015560a0840151600584015560c0909301516006909201805490931691161790556040517fd5151d70960f7ef35f304207cdc4f465b7b297e498015e12ca1c76f31aa522f1906108bd908390610b88565b60405180910390a150565b5f60028360ff1611156108f357604051636102abb160e01b815260ff84166004820152602401610777565b5f6108fd866104b3565b5090505f612710600360ff871681811061091957610919611126565b600891828204019190066004029054906101000a900463ffffffff1663ffffffff16876001600160401b031660018001546109549190611167565b61095e908561114e565b6109689190611167565b610972919061117e565b90508381116109815783610983565b805b979650505050505050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6040518060e001604052805f81526020015f81526020016109fc610ab8565b81525f60208201819052604082018190526060820181905260809091015290565b600183019183908215610aa8579160200282015f5b83821115610a7657835183826101000a81548163ffffffff021916908363ffffffff1602179055509260200192600401602081600301049283019260010302610a32565b8015610aa65782816101000a81549063ffffffff0219169055600401602081600301049283019260010302610a76565b505b50610ab4929150610ad6565b5090565b60405180606001604052806003906020820280368337509192915050565b5b80821115610ab4575f8155600101610ad7565b5f610120828403128015610afc575f5ffd5b509092915050565b6001600160401b03811681146101f1575f5ffd5b803560ff81168114610b28575f5ffd5b919050565b5f5f5f60608486031215610b3f575f5ffd5b833592506020840135610b5181610b04565b9150610b5f60408501610b18565b90509250925092565b5f5f60408385031215610b79575f5ffd5b50508035926020909101359150565b815181526020808301519082015260408083015161012083019183015f5b6003811015610bcb57825163ffffffff16825260209283019290910190600101610ba6565b505050606083015161ffff811660a084015250608083015160c083015260a083015160e083015260c0830151610c0861010084018261ffff169052565b5092915050565b5f60208284031215610c1f575f5ffd5b5035919050565b63ffffffff811681146101f1575f5ffd5b8035610b2881610c26565b5f5f5f5f5f60808688031215610c56575f5ffd5b85356001600160401b03811115610c6b575f5ffd5b8601601f81018813610c7b575f5ffd5b80356001600160401b03811115610c90575f5ffd5b8860208260051b8401011115610ca4575f5ffd5b602091820196509450610cb8908701610b18565b9250610cc660408701610c37565b9150610cd460608701610c37565b90509295509295909350565b6020808252825160e083830152805161010084018190525f92919091019082906101208501905b80831015610d2a5783518252602082019150602084019350600183019250610d07565b50602086015160408601526040860151606086015260608601516080860152608086015160a086015260a08601519250610d6a60c086018461ffff169052565b60c086015160e086015280935050505092915050565b6001600160a01b03811681146101f1575f5ffd5b5f60208284031215610da4575f5ffd5b8135610daf81610d80565b9392505050565b634e487b7160e01b5f52604160045260245ffd5b60405160e081016001600160401b0381118282101715610dec57610dec610db6565b60405290565b604051606081016001600160401b0381118282101715610dec57610dec610db6565b6040516101a081016001600160401b0381118282101715610dec57610dec610db6565b803561ffff81168114610b28575f5ffd5b5f610120828403128015610e5a575f5ffd5b50610e63610dca565b8235815260208084013590820152605f83018413610e7f575f5ffd5b610e87610df2565b8060a0850186811115610e98575f5ffd5b604086015b81811015610ebe578035610eb081610c26565b845260209384019301610e9d565b50816040850152610ece81610e37565b606085015250505060c0830135608082015260e083013560a0820152610ef76101008401610e37565b60c08201529392505050565b8051610b2881610d80565b8051610b2881610c26565b5f82601f830112610f28575f5ffd5b81516001600160401b03811115610f4157610f41610db6565b604051601f8201601f19908116603f011681016001600160401b0381118282101715610f6f57610f6f610db6565b604052818152838201602001851015610f86575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b8051610b2881610b04565b805160058110610b28575f5ffd5b80518015158114610b28575f5ffd5b5f60208284031215610fda575f5ffd5b81516001600160401b03811115610fef575f5ffd5b82016101a08185031215611001575f5ffd5b611009610e14565b61101282610f03565b815261102060208301610f03565b602082015261103160408301610f0e565b604082015260608201516001600160401b0381111561104e575f5ffd5b61105a86828501610f19565b60608301525060808201516001600160401b03811115611078575f5ffd5b61108486828501610f19565b60808301525060a08201516001600160401b038111156110a2575f5ffd5b6110ae86828501610f19565b60a08301525060c082810151908201526110ca60e08301610fa2565b60e082015261010082810151908201526110e76101208301610f0e565b61012082015261014082810151908201526111056101608301610fad565b6101608201526111186101808301610fbb565b610180820152949350505050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b808201808211156111615761116161113a565b92915050565b80820281158282048414176111615761116161113a565b5f8261119857634e487b7160e01b5f52601260045260245ffd5b50049056",
}

// PriceBook is an auto generated Go binding around an Ethereum contract.
type PriceBook struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PriceBook) GetABI() abi.ABI {
	return c.abi
}

// NewPriceBook creates a new instance of PriceBook.
func NewPriceBook() *PriceBook {
	parsed, err := PriceBookMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PriceBook{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PriceBook) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address initialOwner, address registry_, (uint256,uint256,uint32[3],uint16,uint256,uint256,uint16) p) returns()
func (priceBook *PriceBook) PackConstructor(initialOwner common.Address, registry_ common.Address, p IPriceBookParameters) []byte {
	enc, err := priceBook.abi.Pack("", initialOwner, registry_, p)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackClearDatasetBase is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc05bcfee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clearDatasetBase(bytes32 datasetId) returns()
func (priceBook *PriceBook) PackClearDatasetBase(datasetId [32]byte) []byte {
	enc, err := priceBook.abi.Pack("clearDatasetBase", datasetId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClearDatasetBase is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc05bcfee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clearDatasetBase(bytes32 datasetId) returns()
func (priceBook *PriceBook) TryPackClearDatasetBase(datasetId [32]byte) ([]byte, error) {
	return priceBook.abi.Pack("clearDatasetBase", datasetId)
}

// PackDatasetBase is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcaefebe9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function datasetBase(bytes32 datasetId) view returns(uint256 baseWei, bool own)
func (priceBook *PriceBook) PackDatasetBase(datasetId [32]byte) []byte {
	enc, err := priceBook.abi.Pack("datasetBase", datasetId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDatasetBase is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcaefebe9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function datasetBase(bytes32 datasetId) view returns(uint256 baseWei, bool own)
func (priceBook *PriceBook) TryPackDatasetBase(datasetId [32]byte) ([]byte, error) {
	return priceBook.abi.Pack("datasetBase", datasetId)
}

// DatasetBaseOutput serves as a container for the return parameters of contract
// method DatasetBase.
type DatasetBaseOutput struct {
	BaseWei *big.Int
	Own     bool
}

// UnpackDatasetBase is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcaefebe9.
//
// Solidity: function datasetBase(bytes32 datasetId) view returns(uint256 baseWei, bool own)
func (priceBook *PriceBook) UnpackDatasetBase(data []byte) (DatasetBaseOutput, error) {
	out, err := priceBook.abi.Unpack("datasetBase", data)
	outstruct := new(DatasetBaseOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.BaseWei = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Own = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackDatasetPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35c2ad0c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function datasetPrice(bytes32 datasetId, uint64 rows, uint8 tier) view returns(uint256)
func (priceBook *PriceBook) PackDatasetPrice(datasetId [32]byte, rows uint64, tier uint8) []byte {
	enc, err := priceBook.abi.Pack("datasetPrice", datasetId, rows, tier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDatasetPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35c2ad0c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function datasetPrice(bytes32 datasetId, uint64 rows, uint8 tier) view returns(uint256)
func (priceBook *PriceBook) TryPackDatasetPrice(datasetId [32]byte, rows uint64, tier uint8) ([]byte, error) {
	return priceBook.abi.Pack("datasetPrice", datasetId, rows, tier)
}

// UnpackDatasetPrice is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x35c2ad0c.
//
// Solidity: function datasetPrice(bytes32 datasetId, uint64 rows, uint8 tier) view returns(uint256)
func (priceBook *PriceBook) UnpackDatasetPrice(data []byte) (*big.Int, error) {
	out, err := priceBook.abi.Unpack("datasetPrice", data)
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
func (priceBook *PriceBook) PackOwner() []byte {
	enc, err := priceBook.abi.Pack("owner")
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
func (priceBook *PriceBook) TryPackOwner() ([]byte, error) {
	return priceBook.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (priceBook *PriceBook) UnpackOwner(data []byte) (common.Address, error) {
	out, err := priceBook.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parameters() view returns((uint256,uint256,uint32[3],uint16,uint256,uint256,uint16))
func (priceBook *PriceBook) PackParameters() []byte {
	enc, err := priceBook.abi.Pack("parameters")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parameters() view returns((uint256,uint256,uint32[3],uint16,uint256,uint256,uint16))
func (priceBook *PriceBook) TryPackParameters() ([]byte, error) {
	return priceBook.abi.Pack("parameters")
}

// UnpackParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89035730.
//
// Solidity: function parameters() view returns((uint256,uint256,uint32[3],uint16,uint256,uint256,uint16))
func (priceBook *PriceBook) UnpackParameters(data []byte) (IPriceBookParameters, error) {
	out, err := priceBook.abi.Unpack("parameters", data)
	if err != nil {
		return *new(IPriceBookParameters), err
	}
	out0 := *abi.ConvertType(out[0], new(IPriceBookParameters)).(*IPriceBookParameters)
	return out0, nil
}

// PackQuote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe070eafb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quote(bytes32[] datasetIds, uint8 tier, uint32 rounds, uint32 seats) view returns((uint256[],uint256,uint256,uint256,uint256,uint16,uint256) q)
func (priceBook *PriceBook) PackQuote(datasetIds [][32]byte, tier uint8, rounds uint32, seats uint32) []byte {
	enc, err := priceBook.abi.Pack("quote", datasetIds, tier, rounds, seats)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe070eafb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quote(bytes32[] datasetIds, uint8 tier, uint32 rounds, uint32 seats) view returns((uint256[],uint256,uint256,uint256,uint256,uint16,uint256) q)
func (priceBook *PriceBook) TryPackQuote(datasetIds [][32]byte, tier uint8, rounds uint32, seats uint32) ([]byte, error) {
	return priceBook.abi.Pack("quote", datasetIds, tier, rounds, seats)
}

// UnpackQuote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe070eafb.
//
// Solidity: function quote(bytes32[] datasetIds, uint8 tier, uint32 rounds, uint32 seats) view returns((uint256[],uint256,uint256,uint256,uint256,uint16,uint256) q)
func (priceBook *PriceBook) UnpackQuote(data []byte) (IPriceBookQuote, error) {
	out, err := priceBook.abi.Unpack("quote", data)
	if err != nil {
		return *new(IPriceBookQuote), err
	}
	out0 := *abi.ConvertType(out[0], new(IPriceBookQuote)).(*IPriceBookQuote)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (priceBook *PriceBook) PackRegistry() []byte {
	enc, err := priceBook.abi.Pack("registry")
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
func (priceBook *PriceBook) TryPackRegistry() ([]byte, error) {
	return priceBook.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (priceBook *PriceBook) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := priceBook.abi.Unpack("registry", data)
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
func (priceBook *PriceBook) PackRenounceOwnership() []byte {
	enc, err := priceBook.abi.Pack("renounceOwnership")
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
func (priceBook *PriceBook) TryPackRenounceOwnership() ([]byte, error) {
	return priceBook.abi.Pack("renounceOwnership")
}

// PackSetDatasetBase is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x562d86fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setDatasetBase(bytes32 datasetId, uint256 baseWei) returns()
func (priceBook *PriceBook) PackSetDatasetBase(datasetId [32]byte, baseWei *big.Int) []byte {
	enc, err := priceBook.abi.Pack("setDatasetBase", datasetId, baseWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetDatasetBase is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x562d86fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setDatasetBase(bytes32 datasetId, uint256 baseWei) returns()
func (priceBook *PriceBook) TryPackSetDatasetBase(datasetId [32]byte, baseWei *big.Int) ([]byte, error) {
	return priceBook.abi.Pack("setDatasetBase", datasetId, baseWei)
}

// PackSetParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e1c464e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setParameters((uint256,uint256,uint32[3],uint16,uint256,uint256,uint16) p) returns()
func (priceBook *PriceBook) PackSetParameters(p IPriceBookParameters) []byte {
	enc, err := priceBook.abi.Pack("setParameters", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e1c464e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setParameters((uint256,uint256,uint32[3],uint16,uint256,uint256,uint16) p) returns()
func (priceBook *PriceBook) TryPackSetParameters(p IPriceBookParameters) ([]byte, error) {
	return priceBook.abi.Pack("setParameters", p)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (priceBook *PriceBook) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := priceBook.abi.Pack("transferOwnership", newOwner)
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
func (priceBook *PriceBook) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return priceBook.abi.Pack("transferOwnership", newOwner)
}

// PriceBookDatasetBaseCleared represents a DatasetBaseCleared event raised by the PriceBook contract.
type PriceBookDatasetBaseCleared struct {
	DatasetId [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const PriceBookDatasetBaseClearedEventName = "DatasetBaseCleared"

// ContractEventName returns the user-defined event name.
func (PriceBookDatasetBaseCleared) ContractEventName() string {
	return PriceBookDatasetBaseClearedEventName
}

// UnpackDatasetBaseClearedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DatasetBaseCleared(bytes32 indexed datasetId)
func (priceBook *PriceBook) UnpackDatasetBaseClearedEvent(log *types.Log) (*PriceBookDatasetBaseCleared, error) {
	event := "DatasetBaseCleared"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != priceBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PriceBookDatasetBaseCleared)
	if len(log.Data) > 0 {
		if err := priceBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range priceBook.abi.Events[event].Inputs {
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

// PriceBookDatasetBaseSet represents a DatasetBaseSet event raised by the PriceBook contract.
type PriceBookDatasetBaseSet struct {
	DatasetId [32]byte
	BaseWei   *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const PriceBookDatasetBaseSetEventName = "DatasetBaseSet"

// ContractEventName returns the user-defined event name.
func (PriceBookDatasetBaseSet) ContractEventName() string {
	return PriceBookDatasetBaseSetEventName
}

// UnpackDatasetBaseSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DatasetBaseSet(bytes32 indexed datasetId, uint256 baseWei)
func (priceBook *PriceBook) UnpackDatasetBaseSetEvent(log *types.Log) (*PriceBookDatasetBaseSet, error) {
	event := "DatasetBaseSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != priceBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PriceBookDatasetBaseSet)
	if len(log.Data) > 0 {
		if err := priceBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range priceBook.abi.Events[event].Inputs {
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

// PriceBookOwnershipTransferred represents a OwnershipTransferred event raised by the PriceBook contract.
type PriceBookOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const PriceBookOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (PriceBookOwnershipTransferred) ContractEventName() string {
	return PriceBookOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (priceBook *PriceBook) UnpackOwnershipTransferredEvent(log *types.Log) (*PriceBookOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != priceBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PriceBookOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := priceBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range priceBook.abi.Events[event].Inputs {
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

// PriceBookParametersSet represents a ParametersSet event raised by the PriceBook contract.
type PriceBookParametersSet struct {
	Parameters IPriceBookParameters
	Raw        *types.Log // Blockchain specific contextual infos
}

const PriceBookParametersSetEventName = "ParametersSet"

// ContractEventName returns the user-defined event name.
func (PriceBookParametersSet) ContractEventName() string {
	return PriceBookParametersSetEventName
}

// UnpackParametersSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ParametersSet((uint256,uint256,uint32[3],uint16,uint256,uint256,uint16) parameters)
func (priceBook *PriceBook) UnpackParametersSetEvent(log *types.Log) (*PriceBookParametersSet, error) {
	event := "ParametersSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != priceBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PriceBookParametersSet)
	if len(log.Data) > 0 {
		if err := priceBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range priceBook.abi.Events[event].Inputs {
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
func (priceBook *PriceBook) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], priceBook.abi.Errors["BadBps"].ID.Bytes()[:4]) {
		return priceBook.UnpackBadBpsError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceBook.abi.Errors["BadTier"].ID.Bytes()[:4]) {
		return priceBook.UnpackBadTierError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceBook.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return priceBook.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceBook.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return priceBook.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PriceBookBadBps represents a BadBps error raised by the PriceBook contract.
type PriceBookBadBps struct {
	Bps *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBps(uint256 bps)
func PriceBookBadBpsErrorID() common.Hash {
	return common.HexToHash("0xab6c2b0a9532ab6bf22de07ad069c7e02724bfb3c150611127c6d5523a369062")
}

// UnpackBadBpsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBps(uint256 bps)
func (priceBook *PriceBook) UnpackBadBpsError(raw []byte) (*PriceBookBadBps, error) {
	out := new(PriceBookBadBps)
	if err := priceBook.abi.UnpackIntoInterface(out, "BadBps", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceBookBadTier represents a BadTier error raised by the PriceBook contract.
type PriceBookBadTier struct {
	Tier uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadTier(uint8 tier)
func PriceBookBadTierErrorID() common.Hash {
	return common.HexToHash("0x6102abb1fc97b6a882df7dcf754ce7fd2d60553dcdfdc8768c5bae72a59bb70c")
}

// UnpackBadTierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadTier(uint8 tier)
func (priceBook *PriceBook) UnpackBadTierError(raw []byte) (*PriceBookBadTier, error) {
	out := new(PriceBookBadTier)
	if err := priceBook.abi.UnpackIntoInterface(out, "BadTier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceBookOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the PriceBook contract.
type PriceBookOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func PriceBookOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (priceBook *PriceBook) UnpackOwnableInvalidOwnerError(raw []byte) (*PriceBookOwnableInvalidOwner, error) {
	out := new(PriceBookOwnableInvalidOwner)
	if err := priceBook.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceBookOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the PriceBook contract.
type PriceBookOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func PriceBookOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (priceBook *PriceBook) UnpackOwnableUnauthorizedAccountError(raw []byte) (*PriceBookOwnableUnauthorizedAccount, error) {
	out := new(PriceBookOwnableUnauthorizedAccount)
	if err := priceBook.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
