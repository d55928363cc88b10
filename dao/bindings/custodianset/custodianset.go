// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package custodianset

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

// CustodianSetMetaData contains all meta data concerning the CustodianSet contract.
var CustodianSetMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"initialOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"committee\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"members\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"sealingKeys\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"currentEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"indexOf\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"membersOf\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"members\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setCommittee\",\"inputs\":[{\"name\":\"members\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"sealingKeys\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"CommitteeSet\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"members\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"sealingKeys\",\"type\":\"bytes32[]\",\"indexed\":false,\"internalType\":\"bytes32[]\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadMember\",\"inputs\":[{\"name\":\"member\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadSealingKey\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BadThreshold\",\"inputs\":[{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"members\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LengthMismatch\",\"inputs\":[{\"name\":\"members\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sealingKeys\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotCustodian\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TooManyPieces\",\"inputs\":[{\"name\":\"pieces\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownEpoch\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]",
	ID:  "CustodianSet",
	Bin: "0x6080604052348015600e575f5ffd5b50604051610d9d380380610d9d833981016040819052602b9160b4565b806001600160a01b038116605857604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b605f816065565b505060df565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f6020828403121560c3575f5ffd5b81516001600160a01b038116811460d8575f5ffd5b9392505050565b610cb1806100ec5f395ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c80637d19cc63116100585780637d19cc63146101055780638da5cb5b1461012757806397efc91114610141578063f2fde38b14610154575f5ffd5b806350adf58c1461008957806351f5d628146100af578063715018a6146100d057806376671808146100da575b5f5ffd5b61009c610097366004610948565b610167565b6040519081526020015b60405180910390f35b6100c26100bd366004610979565b6101e1565b6040516100a69291906109dc565b6100d8610296565b005b5f546100f090600160a01b900463ffffffff1681565b60405163ffffffff90911681526020016100a6565b610118610113366004610979565b6102a9565b6040516100a693929190610a00565b5f546040516001600160a01b0390911681526020016100a6565b6100f061014f366004610aac565b6103b9565b6100d8610162366004610b34565b610722565b63ffffffff82165f9081526002602090815260408083206001600160a01b03851684529091528120548082036101cc57604051636b6afed960e11b815263ffffffff851660048201526001600160a01b03841660248201526044015b60405180910390fd5b6101d7600182610b61565b9150505b92915050565b63ffffffff81165f9081526001602052604081206002810154606092919060ff16820361022957604051630bb667b360e31b815263ffffffff851660048201526024016101c3565b6002810154815460408051602080840282018101909252828152849360ff1692909184919083018282801561028557602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610267575b505050505091509250925050915091565b61029e61075f565b6102a75f61078b565b565b63ffffffff81165f90815260016020526040812060028101546060928392909160ff1682036102f357604051630bb667b360e31b815263ffffffff861660048201526024016101c3565b60028101548154604080516020808402820181019092528281528493600185019360ff9091169285919083018282801561035457602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610336575b50505050509250818054806020026020016040519081016040528092919081815260200182805480156103a457602002820191905f5260205f20905b815481526020019060010190808311610390575b50505050509150935093509350509193909250565b5f6103c261075f565b848381146103ed576040516355c5b3e360e11b815260048101829052602481018590526044016101c3565b60028360ff1610806104025750808360ff1610155b1561042c5760405163b8f1f4df60e01b815260ff84166004820152602481018290526044016101c3565b6104438161043b600186610b74565b60ff166107da565b5f805460149061045f90600160a01b900463ffffffff16610b8d565b825463ffffffff8083166101009490940a848102910219909116179092555f9081526002602052604081209193505b828110156105f3575f8989838181106104a9576104a9610bb1565b90506020020160208101906104be9190610b34565b90506001600160a01b03811615806104ec57506001600160a01b0381165f9081526020849052604090205415155b15610515576040516315e17e5d60e31b81526001600160a01b03821660048201526024016101c3565b610520826001610bc5565b6001600160a01b0382165f9081526020859052604090205587878381811061054a5761054a610bb1565b905060200201355f5f1b0361058e5787878381811061056b5761056b610bb1565b905060200201356040516307b896ff60e41b81526004016101c391815260200190565b5f5b828110156105e9578888828181106105aa576105aa610bb1565b905060200201358989858181106105c3576105c3610bb1565b90506020020135036105e15788888481811061056b5761056b610bb1565b600101610590565b505060010161048e565b5060405180606001604052808989808060200260200160405190810160405280939291908181526020018383602002808284375f9201919091525050509082525060408051602089810282810182019093528982529283019290918a918a9182918501908490808284375f92018290525093855250505060ff871660209283015263ffffffff86168152600182526040902082518051919261069a9284929091019061086a565b5060208281015180516106b392600185019201906108cd565b50604091820151600291909101805460ff191660ff9092169190911790555163ffffffff8416907fd209fc98ccdc756f11bd08dbf7c6edebcaa47446c9dbeed7f14fd15c933c73f89061070f908b908b908b908b908b90610bd8565b60405180910390a2505095945050505050565b61072a61075f565b6001600160a01b03811661075357604051631e4fbdf760e01b81525f60048201526024016101c3565b61075c8161078b565b50565b5f546001600160a01b031633146102a75760405163118cdaa760e01b81523360048201526024016101c3565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6107e48183610b61565b8111156107f8576107f58183610b61565b90505b6001805b82811161086457808061080f8587610b61565b6108199190610bc5565b6108239084610c63565b61082d9190610c7a565b91506080821115610854576040516316ded97360e21b8152600481018390526024016101c3565b61085d81610c99565b90506107fc565b50505050565b828054828255905f5260205f209081019282156108bd579160200282015b828111156108bd57825182546001600160a01b0319166001600160a01b03909116178255602090920191600190910190610888565b506108c9929150610906565b5090565b828054828255905f5260205f209081019282156108bd579160200282015b828111156108bd5782518255916020019190600101906108eb565b5b808211156108c9575f8155600101610907565b803563ffffffff8116811461092d575f5ffd5b919050565b80356001600160a01b038116811461092d575f5ffd5b5f5f60408385031215610959575f5ffd5b6109628361091a565b915061097060208401610932565b90509250929050565b5f60208284031215610989575f5ffd5b6109928261091a565b9392505050565b5f8151808452602084019350602083015f5b828110156109d25781516001600160a01b03168652602095860195909101906001016109ab565b5093949350505050565b604081525f6109ee6040830185610999565b905060ff831660208301529392505050565b606081525f610a126060830186610999565b82810360208401528085518083526020830191506020870192505f5b81811015610a4c578351835260209384019390920191600101610a2e565b5050809250505060ff83166040830152949350505050565b5f5f83601f840112610a74575f5ffd5b50813567ffffffffffffffff811115610a8b575f5ffd5b6020830191508360208260051b8501011115610aa5575f5ffd5b9250929050565b5f5f5f5f5f60608688031215610ac0575f5ffd5b853567ffffffffffffffff811115610ad6575f5ffd5b610ae288828901610a64565b909650945050602086013567ffffffffffffffff811115610b01575f5ffd5b610b0d88828901610a64565b909450925050604086013560ff81168114610b26575f5ffd5b809150509295509295909350565b5f60208284031215610b44575f5ffd5b61099282610932565b634e487b7160e01b5f52601160045260245ffd5b818103818111156101db576101db610b4d565b60ff82811682821603908111156101db576101db610b4d565b5f63ffffffff821663ffffffff8103610ba857610ba8610b4d565b60010192915050565b634e487b7160e01b5f52603260045260245ffd5b808201808211156101db576101db610b4d565b606080825281018590525f8660808301825b88811015610c18576001600160a01b03610c0384610932565b16825260209283019290910190600101610bea565b5083810360208501528581526001600160fb1b03861115610c37575f5ffd5b8560051b915081876020830137016020019050610c59604083018460ff169052565b9695505050505050565b80820281158282048414176101db576101db610b4d565b5f82610c9457634e487b7160e01b5f52601260045260245ffd5b500490565b5f60018201610caa57610caa610b4d565b506001019056",
}

// CustodianSet is an auto generated Go binding around an Ethereum contract.
type CustodianSet struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *CustodianSet) GetABI() abi.ABI {
	return c.abi
}

// NewCustodianSet creates a new instance of CustodianSet.
func NewCustodianSet() *CustodianSet {
	parsed, err := CustodianSetMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &CustodianSet{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *CustodianSet) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address initialOwner) returns()
func (custodianSet *CustodianSet) PackConstructor(initialOwner common.Address) []byte {
	enc, err := custodianSet.abi.Pack("", initialOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d19cc63.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committee(uint32 epoch) view returns(address[] members, bytes32[] sealingKeys, uint8 threshold)
func (custodianSet *CustodianSet) PackCommittee(epoch uint32) []byte {
	enc, err := custodianSet.abi.Pack("committee", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d19cc63.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committee(uint32 epoch) view returns(address[] members, bytes32[] sealingKeys, uint8 threshold)
func (custodianSet *CustodianSet) TryPackCommittee(epoch uint32) ([]byte, error) {
	return custodianSet.abi.Pack("committee", epoch)
}

// CommitteeOutput serves as a container for the return parameters of contract
// method Committee.
type CommitteeOutput struct {
	Members     []common.Address
	SealingKeys [][32]byte
	Threshold   uint8
}

// UnpackCommittee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d19cc63.
//
// Solidity: function committee(uint32 epoch) view returns(address[] members, bytes32[] sealingKeys, uint8 threshold)
func (custodianSet *CustodianSet) UnpackCommittee(data []byte) (CommitteeOutput, error) {
	out, err := custodianSet.abi.Unpack("committee", data)
	outstruct := new(CommitteeOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Members = *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	outstruct.SealingKeys = *abi.ConvertType(out[1], new([][32]byte)).(*[][32]byte)
	outstruct.Threshold = *abi.ConvertType(out[2], new(uint8)).(*uint8)
	return *outstruct, nil
}

// PackCurrentEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76671808.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function currentEpoch() view returns(uint32)
func (custodianSet *CustodianSet) PackCurrentEpoch() []byte {
	enc, err := custodianSet.abi.Pack("currentEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrentEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76671808.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function currentEpoch() view returns(uint32)
func (custodianSet *CustodianSet) TryPackCurrentEpoch() ([]byte, error) {
	return custodianSet.abi.Pack("currentEpoch")
}

// UnpackCurrentEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x76671808.
//
// Solidity: function currentEpoch() view returns(uint32)
func (custodianSet *CustodianSet) UnpackCurrentEpoch(data []byte) (uint32, error) {
	out, err := custodianSet.abi.Unpack("currentEpoch", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackIndexOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50adf58c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function indexOf(uint32 epoch, address account) view returns(uint256)
func (custodianSet *CustodianSet) PackIndexOf(epoch uint32, account common.Address) []byte {
	enc, err := custodianSet.abi.Pack("indexOf", epoch, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIndexOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50adf58c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function indexOf(uint32 epoch, address account) view returns(uint256)
func (custodianSet *CustodianSet) TryPackIndexOf(epoch uint32, account common.Address) ([]byte, error) {
	return custodianSet.abi.Pack("indexOf", epoch, account)
}

// UnpackIndexOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x50adf58c.
//
// Solidity: function indexOf(uint32 epoch, address account) view returns(uint256)
func (custodianSet *CustodianSet) UnpackIndexOf(data []byte) (*big.Int, error) {
	out, err := custodianSet.abi.Unpack("indexOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMembersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51f5d628.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function membersOf(uint32 epoch) view returns(address[] members, uint8 threshold)
func (custodianSet *CustodianSet) PackMembersOf(epoch uint32) []byte {
	enc, err := custodianSet.abi.Pack("membersOf", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMembersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51f5d628.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function membersOf(uint32 epoch) view returns(address[] members, uint8 threshold)
func (custodianSet *CustodianSet) TryPackMembersOf(epoch uint32) ([]byte, error) {
	return custodianSet.abi.Pack("membersOf", epoch)
}

// MembersOfOutput serves as a container for the return parameters of contract
// method MembersOf.
type MembersOfOutput struct {
	Members   []common.Address
	Threshold uint8
}

// UnpackMembersOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51f5d628.
//
// Solidity: function membersOf(uint32 epoch) view returns(address[] members, uint8 threshold)
func (custodianSet *CustodianSet) UnpackMembersOf(data []byte) (MembersOfOutput, error) {
	out, err := custodianSet.abi.Unpack("membersOf", data)
	outstruct := new(MembersOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Members = *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	outstruct.Threshold = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	return *outstruct, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (custodianSet *CustodianSet) PackOwner() []byte {
	enc, err := custodianSet.abi.Pack("owner")
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
func (custodianSet *CustodianSet) TryPackOwner() ([]byte, error) {
	return custodianSet.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (custodianSet *CustodianSet) UnpackOwner(data []byte) (common.Address, error) {
	out, err := custodianSet.abi.Unpack("owner", data)
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
func (custodianSet *CustodianSet) PackRenounceOwnership() []byte {
	enc, err := custodianSet.abi.Pack("renounceOwnership")
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
func (custodianSet *CustodianSet) TryPackRenounceOwnership() ([]byte, error) {
	return custodianSet.abi.Pack("renounceOwnership")
}

// PackSetCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97efc911.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCommittee(address[] members, bytes32[] sealingKeys, uint8 threshold) returns(uint32 epoch)
func (custodianSet *CustodianSet) PackSetCommittee(members []common.Address, sealingKeys [][32]byte, threshold uint8) []byte {
	enc, err := custodianSet.abi.Pack("setCommittee", members, sealingKeys, threshold)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97efc911.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCommittee(address[] members, bytes32[] sealingKeys, uint8 threshold) returns(uint32 epoch)
func (custodianSet *CustodianSet) TryPackSetCommittee(members []common.Address, sealingKeys [][32]byte, threshold uint8) ([]byte, error) {
	return custodianSet.abi.Pack("setCommittee", members, sealingKeys, threshold)
}

// UnpackSetCommittee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97efc911.
//
// Solidity: function setCommittee(address[] members, bytes32[] sealingKeys, uint8 threshold) returns(uint32 epoch)
func (custodianSet *CustodianSet) UnpackSetCommittee(data []byte) (uint32, error) {
	out, err := custodianSet.abi.Unpack("setCommittee", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (custodianSet *CustodianSet) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := custodianSet.abi.Pack("transferOwnership", newOwner)
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
func (custodianSet *CustodianSet) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return custodianSet.abi.Pack("transferOwnership", newOwner)
}

// CustodianSetCommitteeSet represents a CommitteeSet event raised by the CustodianSet contract.
type CustodianSetCommitteeSet struct {
	Epoch       uint32
	Members     []common.Address
	SealingKeys [][32]byte
	Threshold   uint8
	Raw         *types.Log // Blockchain specific contextual infos
}

const CustodianSetCommitteeSetEventName = "CommitteeSet"

// ContractEventName returns the user-defined event name.
func (CustodianSetCommitteeSet) ContractEventName() string {
	return CustodianSetCommitteeSetEventName
}

// UnpackCommitteeSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CommitteeSet(uint32 indexed epoch, address[] members, bytes32[] sealingKeys, uint8 threshold)
func (custodianSet *CustodianSet) UnpackCommitteeSetEvent(log *types.Log) (*CustodianSetCommitteeSet, error) {
	event := "CommitteeSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != custodianSet.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CustodianSetCommitteeSet)
	if len(log.Data) > 0 {
		if err := custodianSet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range custodianSet.abi.Events[event].Inputs {
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

// CustodianSetOwnershipTransferred represents a OwnershipTransferred event raised by the CustodianSet contract.
type CustodianSetOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const CustodianSetOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (CustodianSetOwnershipTransferred) ContractEventName() string {
	return CustodianSetOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (custodianSet *CustodianSet) UnpackOwnershipTransferredEvent(log *types.Log) (*CustodianSetOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != custodianSet.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CustodianSetOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := custodianSet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range custodianSet.abi.Events[event].Inputs {
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
func (custodianSet *CustodianSet) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], custodianSet.abi.Errors["BadMember"].ID.Bytes()[:4]) {
		return custodianSet.UnpackBadMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], custodianSet.abi.Errors["BadSealingKey"].ID.Bytes()[:4]) {
		return custodianSet.UnpackBadSealingKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], custodianSet.abi.Errors["BadThreshold"].ID.Bytes()[:4]) {
		return custodianSet.UnpackBadThresholdError(raw[4:])
	}
	if bytes.Equal(raw[:4], custodianSet.abi.Errors["LengthMismatch"].ID.Bytes()[:4]) {
		return custodianSet.UnpackLengthMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], custodianSet.abi.Errors["NotCustodian"].ID.Bytes()[:4]) {
		return custodianSet.UnpackNotCustodianError(raw[4:])
	}
	if bytes.Equal(raw[:4], custodianSet.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return custodianSet.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], custodianSet.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return custodianSet.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], custodianSet.abi.Errors["TooManyPieces"].ID.Bytes()[:4]) {
		return custodianSet.UnpackTooManyPiecesError(raw[4:])
	}
	if bytes.Equal(raw[:4], custodianSet.abi.Errors["UnknownEpoch"].ID.Bytes()[:4]) {
		return custodianSet.UnpackUnknownEpochError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CustodianSetBadMember represents a BadMember error raised by the CustodianSet contract.
type CustodianSetBadMember struct {
	Member common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadMember(address member)
func CustodianSetBadMemberErrorID() common.Hash {
	return common.HexToHash("0xaf0bf2e8d9c40412b87d9fcc5ff1916a24cd65583578baea2fad0444cfcbe6ed")
}

// UnpackBadMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadMember(address member)
func (custodianSet *CustodianSet) UnpackBadMemberError(raw []byte) (*CustodianSetBadMember, error) {
	out := new(CustodianSetBadMember)
	if err := custodianSet.abi.UnpackIntoInterface(out, "BadMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CustodianSetBadSealingKey represents a BadSealingKey error raised by the CustodianSet contract.
type CustodianSetBadSealingKey struct {
	Key [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSealingKey(bytes32 key)
func CustodianSetBadSealingKeyErrorID() common.Hash {
	return common.HexToHash("0x7b896ff0a532d638701c47d5cafe484632cc2f8c6716970680861fe217cd6a9a")
}

// UnpackBadSealingKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSealingKey(bytes32 key)
func (custodianSet *CustodianSet) UnpackBadSealingKeyError(raw []byte) (*CustodianSetBadSealingKey, error) {
	out := new(CustodianSetBadSealingKey)
	if err := custodianSet.abi.UnpackIntoInterface(out, "BadSealingKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CustodianSetBadThreshold represents a BadThreshold error raised by the CustodianSet contract.
type CustodianSetBadThreshold struct {
	Threshold *big.Int
	Members   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadThreshold(uint256 threshold, uint256 members)
func CustodianSetBadThresholdErrorID() common.Hash {
	return common.HexToHash("0xb8f1f4dfbff2a4f608cc635a071f50b3cc3109a9eba0d5550608469ccde08e87")
}

// UnpackBadThresholdError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadThreshold(uint256 threshold, uint256 members)
func (custodianSet *CustodianSet) UnpackBadThresholdError(raw []byte) (*CustodianSetBadThreshold, error) {
	out := new(CustodianSetBadThreshold)
	if err := custodianSet.abi.UnpackIntoInterface(out, "BadThreshold", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CustodianSetLengthMismatch represents a LengthMismatch error raised by the CustodianSet contract.
type CustodianSetLengthMismatch struct {
	Members     *big.Int
	SealingKeys *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LengthMismatch(uint256 members, uint256 sealingKeys)
func CustodianSetLengthMismatchErrorID() common.Hash {
	return common.HexToHash("0xab8b67c6893c59617ef3ba4b4b942e9791f2572db2fdb32028356532f3b7396a")
}

// UnpackLengthMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LengthMismatch(uint256 members, uint256 sealingKeys)
func (custodianSet *CustodianSet) UnpackLengthMismatchError(raw []byte) (*CustodianSetLengthMismatch, error) {
	out := new(CustodianSetLengthMismatch)
	if err := custodianSet.abi.UnpackIntoInterface(out, "LengthMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CustodianSetNotCustodian represents a NotCustodian error raised by the CustodianSet contract.
type CustodianSetNotCustodian struct {
	Epoch   uint32
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCustodian(uint32 epoch, address account)
func CustodianSetNotCustodianErrorID() common.Hash {
	return common.HexToHash("0xd6d5fdb2ec1791b50d5c97d79a1731c9bb7541a58ad170c85afb69a4c6092104")
}

// UnpackNotCustodianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCustodian(uint32 epoch, address account)
func (custodianSet *CustodianSet) UnpackNotCustodianError(raw []byte) (*CustodianSetNotCustodian, error) {
	out := new(CustodianSetNotCustodian)
	if err := custodianSet.abi.UnpackIntoInterface(out, "NotCustodian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CustodianSetOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the CustodianSet contract.
type CustodianSetOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func CustodianSetOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (custodianSet *CustodianSet) UnpackOwnableInvalidOwnerError(raw []byte) (*CustodianSetOwnableInvalidOwner, error) {
	out := new(CustodianSetOwnableInvalidOwner)
	if err := custodianSet.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CustodianSetOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the CustodianSet contract.
type CustodianSetOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func CustodianSetOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (custodianSet *CustodianSet) UnpackOwnableUnauthorizedAccountError(raw []byte) (*CustodianSetOwnableUnauthorizedAccount, error) {
	out := new(CustodianSetOwnableUnauthorizedAccount)
	if err := custodianSet.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CustodianSetTooManyPieces represents a TooManyPieces error raised by the CustodianSet contract.
type CustodianSetTooManyPieces struct {
	Pieces *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyPieces(uint256 pieces)
func CustodianSetTooManyPiecesErrorID() common.Hash {
	return common.HexToHash("0x5b7b65cc31c895aebf70d88e3f6733efcea297d9dfd3e946b0b3c1b1095aa92f")
}

// UnpackTooManyPiecesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyPieces(uint256 pieces)
func (custodianSet *CustodianSet) UnpackTooManyPiecesError(raw []byte) (*CustodianSetTooManyPieces, error) {
	out := new(CustodianSetTooManyPieces)
	if err := custodianSet.abi.UnpackIntoInterface(out, "TooManyPieces", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CustodianSetUnknownEpoch represents a UnknownEpoch error raised by the CustodianSet contract.
type CustodianSetUnknownEpoch struct {
	Epoch uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownEpoch(uint32 epoch)
func CustodianSetUnknownEpochErrorID() common.Hash {
	return common.HexToHash("0x5db33d9845e900c485ae30618528e8dae0bc15b18952f252a7bffbe3eeafd9c7")
}

// UnpackUnknownEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownEpoch(uint32 epoch)
func (custodianSet *CustodianSet) UnpackUnknownEpochError(raw []byte) (*CustodianSetUnknownEpoch, error) {
	out := new(CustodianSetUnknownEpoch)
	if err := custodianSet.abi.UnpackIntoInterface(out, "UnknownEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}
