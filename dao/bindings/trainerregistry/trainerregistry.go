// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package trainerregistry

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

// ITrainerRegistryTrainer is an auto generated low-level Go binding around an user-defined struct.
type ITrainerRegistryTrainer struct {
	HardwareCid string
	AskWei      *big.Int
	Stake       *big.Int
	ExitAt      uint64
	Locks       uint32
	Jailed      bool
	Registered  bool
}

// TrainerRegistryMetaData contains all meta data concerning the TrainerRegistry contract.
var TrainerRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"initialOwner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"minStake_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"exitDelay_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addStake\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"beginExit\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"count\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"disputes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"exitDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hold\",\"inputs\":[{\"name\":\"trainer_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"holds\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isActive\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"jail\",\"inputs\":[{\"name\":\"trainer_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"letGo\",\"inputs\":[{\"name\":\"trainer_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lock\",\"inputs\":[{\"name\":\"trainer_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"minStake\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"page\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"list\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"position\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"indexPlusOne\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refresh\",\"inputs\":[{\"name\":\"trainer_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"hardwareCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"askWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registerWithAuthorization\",\"inputs\":[{\"name\":\"trainer_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hardwareCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"askWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registrationNonce\",\"inputs\":[{\"name\":\"trainer_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hardwareCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"askWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"trainer_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setDisputes\",\"inputs\":[{\"name\":\"disputes_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setEscrow\",\"inputs\":[{\"name\":\"escrow_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMinStake\",\"inputs\":[{\"name\":\"minStake_\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slash\",\"inputs\":[{\"name\":\"trainer_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"builder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"harmWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"trainer\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structITrainerRegistry.Trainer\",\"components\":[{\"name\":\"hardwareCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"askWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"exitAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"locks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"jailed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"registered\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"trainers\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unlock\",\"inputs\":[{\"name\":\"trainer_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"update\",\"inputs\":[{\"name\":\"hardwareCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"askWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawOwed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"DisputesSet\",\"inputs\":[{\"name\":\"disputes\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EscrowSet\",\"inputs\":[{\"name\":\"escrow\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ExitBegun\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"exitAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MinStakeSet\",\"inputs\":[{\"name\":\"minStake\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Owed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwedWithdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StakeAdded\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"stake\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StakeHeld\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"holds\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StakeLetGo\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"holds\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StakeWithdrawn\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TrainerActivated\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TrainerDeactivated\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TrainerJailed\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TrainerLocked\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"locks\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TrainerRegistered\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"hardwareCid\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"askWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"stake\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TrainerReleased\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TrainerSlashed\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"builder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"toBuilder\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TrainerUnlocked\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"locks\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TrainerUpdated\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"hardwareCid\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"askWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyExiting\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"exitAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AlreadyJailed\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyRegistered\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadySet\",\"inputs\":[{\"name\":\"current\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EmptyHardwareCid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExitTooEarly\",\"inputs\":[{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"exitAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotActive\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotDisputes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotEscrow\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotExiting\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotJailed\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotLocked\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotRegistered\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingOwed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakeTooLow\",\"inputs\":[{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minStake\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StillLocked\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"locks\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"TransferShortfall\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "TrainerRegistry",
	Bin: "0x60c060405234801561000f575f5ffd5b506040516127f73803806127f783398101604081905261002e91610127565b836001600160a01b03811661005c57604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b610065816100c1565b506001600160a01b0383166080526001600160401b03811660a05260018290556040518281527fa70bd512f7108f78a924d05836f49963c6d8583e3d39f5b6412eb5be70e8432a9060200160405180910390a150505050610184565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6001600160a01b0381168114610124575f5ffd5b50565b5f5f5f5f6080858703121561013a575f5ffd5b845161014581610110565b602086015190945061015681610110565b6040860151606087015191945092506001600160401b0381168114610179575f5ffd5b939692955090935050565b60805160a0516126216101d65f395f81816102a9015261081801525f818161051c01528181610b5f01528181610f6801528181610ff5015281816112a3015281816113a6015261196e01526126215ff3fe608060405234801561000f575f5ffd5b5060043610610208575f3560e01c80638da5cb5b1161011f578063cc7009c6116100a9578063eb4f16b511610079578063eb4f16b5146104be578063ebb9e69c146104d1578063f2fde38b146104f1578063f435f5a714610504578063fc0c546a14610517575f5ffd5b8063cc7009c614610466578063d4c5b25214610479578063df18e0471461048c578063e2fdcc17146104ab575f5ffd5b8063a7e21e80116100ef578063a7e21e80146103d4578063b7648fb9146103e7578063c0cc502714610406578063c10c354614610419578063c3d073ff1461042c575f5ffd5b80638da5cb5b1461037b57806390a9f8371461038b5780639bcbea521461039e5780639f8a13d7146103b1575f5ffd5b80632f6c493c116101a05780634be9fd9f116101705780634be9fd9f146103275780634ee5c2ee1461033a578063715018a61461034d57806384ff6985146103555780638c80fd9014610368575f5ffd5b80632f6c493c146102e3578063375b3c0a146102f65780633ccfd60b146102ff57806346dcbd6314610307575f5ffd5b80631da27535116101db5780631da275351461025e57806320adc4d9146102715780632228dfa01461029c57806328388630146102a4575f5ffd5b806306661abd1461020c5780630afb0409146102235780630ea1ee7614610238578063191655871461024b575b5f5ffd5b6007545b6040519081526020015b60405180910390f35b610236610231366004611fee565b61053e565b005b610236610246366004611fee565b61054a565b610236610259366004611fee565b610600565b61023661026c366004611fee565b6106a5565b61028461027f366004612007565b610795565b6040516001600160a01b03909116815260200161021a565b6102366107c3565b6102cb7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160401b03909116815260200161021a565b6102366102f1366004611fee565b61089d565b61021060015481565b6102366109b2565b61031a610315366004611fee565b610b94565b60405161021a919061201e565b6102106103353660046120b9565b610ce0565b61023661034836600461213e565b610e25565b610236610eaa565b610236610363366004611fee565b610ebb565b610236610376366004612007565b610f98565b5f546001600160a01b0316610284565b610236610399366004612185565b610fdb565b6102366103ac366004611fee565b611029565b6103c46103bf366004611fee565b6110c7565b604051901515815260200161021a565b6102366103e2366004611fee565b61110f565b6102106103f5366004611fee565b60086020525f908152604090205481565b6102106104143660046121d1565b611191565b610236610427366004611fee565b6111c9565b61045161043a366004611fee565b60056020525f908152604090205463ffffffff1681565b60405163ffffffff909116815260200161021a565b610236610474366004612226565b61127a565b600354610284906001600160a01b031681565b61021061049a366004611fee565b60046020525f908152604090205481565b600254610284906001600160a01b031681565b6102366104cc366004612007565b6112e2565b6104e46104df3660046122ca565b6113cc565b60405161021a91906122ea565b6102366104ff366004611fee565b6114b9565b610236610512366004611fee565b6114f3565b6102847f000000000000000000000000000000000000000000000000000000000000000081565b610547816115f6565b50565b61055261182f565b6003546001600160a01b03161561059057600354604051637076568d60e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b6001600160a01b0381166105b75760405163d92e233d60e01b815260040160405180910390fd5b600380546001600160a01b0319166001600160a01b0383169081179091556040517f7a5c44e4cb4e86437383656fe255c0966ef2ef7871bf4e8ef78c43072ceff8eb905f90a250565b61060861182f565b6001600160a01b0381165f9081526006602052604090206003810154600160601b900460ff1661065657604051634940fde960e11b81526001600160a01b0383166004820152602401610587565b60038101805460ff60601b191690556040516001600160a01b038316907fbc7bfe5543458bf9c0c9494131775c86d8d2135a9a05ee14c6cb49904db06060905f90a26106a1826115f6565b5050565b6003546001600160a01b031633146106d257604051632d291b9960e21b8152336004820152602401610587565b6001600160a01b0381165f9081526005602052604081205463ffffffff16900361071a5760405163339396f560e11b81526001600160a01b0382166004820152602401610587565b6001600160a01b0381165f81815260056020526040812080547fca8e3e9f46016655d947656fd1de38cc9ba630a555180f4e6b9143234222d95692906107659063ffffffff16612349565b825463ffffffff9182166101009390930a838102920219161790915560405190815260200160405180910390a250565b5f600782815481106107a9576107a9612367565b5f918252602090912001546001600160a01b031692915050565b5f6107cd3361185b565b60038101549091506001600160401b031615610813576003810154604051637519568f60e01b81523360048201526001600160401b039091166024820152604401610587565b61083d7f00000000000000000000000000000000000000000000000000000000000000004261237b565b60038201805467ffffffffffffffff19166001600160401b0392909216918217905560405190815233907fa05a10274d39f132de6b7148ead69b138213c86ffb03f16d876da3f5993e06b59060200160405180910390a2610547336115f6565b6002546001600160a01b031633146108ca57604051630447d9c560e11b8152336004820152602401610587565b6001600160a01b0381165f90815260066020526040812060038101549091600160401b90910463ffffffff1690036109205760405163339396f560e11b81526001600160a01b0383166004820152602401610587565b5f81600301600881819054906101000a900463ffffffff1661094190612349565b91906101000a81548163ffffffff021916908363ffffffff16021790559050826001600160a01b03167f9e4f1055fda3fd9b4a09432920930f2ab865c2844d54f58dda009197184e7c6a826040516109a5919063ffffffff91909116815260200190565b60405180910390a2505050565b6109ba6118ae565b5f6109c43361185b565b60038101549091506001600160401b03165f036109f65760405163b4ddacd360e01b8152336004820152602401610587565b60038101546001600160401b0316421015610a3b57600381015460405163045eab0360e11b81524260048201526001600160401b039091166024820152604401610587565b335f908152600560205260408120546003830154610a699163ffffffff90811691600160401b90041661239a565b905063ffffffff811615610a9e57604051632250dc8560e01b815233600482015263ffffffff82166024820152604401610587565b60028201546003830154335f908152600660205260408120600160601b90920460ff169190610acd8282611f8e565b505f6001820181905560028201819055600391820180546dffffffffffffffffffffffffffff191690553380825260066020908152604092839020909301805460ff60601b1916600160601b86151502179055905184815290917f8108595eb6bad3acefa9da467d90cc2217686d5c5ac85460f8b7849c840645fc910160405180910390a2610b866001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633846118e3565b50505050610b9261191d565b565b6040805160e08101825260608082525f6020830181905292820183905281018290526080810182905260a0810182905260c08101919091526001600160a01b0382165f9081526006602052604090819020815160e08101909252805482908290610bfd906123b6565b80601f0160208091040260200160405190810160405280929190818152602001828054610c29906123b6565b8015610c745780601f10610c4b57610100808354040283529160200191610c74565b820191905f5260205f20905b815481529060010190602001808311610c5757829003601f168201915b505050918352505060018201546020820152600282015460408201526003909101546001600160401b038116606083015263ffffffff600160401b820416608083015260ff600160601b82048116151560a0840152600160681b90910416151560c09091015292915050565b6003545f906001600160a01b03163314610d0f57604051632d291b9960e21b8152336004820152602401610587565b610d176118ae565b6001600160a01b038316610d3e5760405163d92e233d60e01b815260040160405180910390fd5b5f610d488661185b565b9050610d58858260020154611947565b91505f610d658385611947565b905082826002015f828254610d7a91906123ee565b909155505060038201805460ff60601b1916600160601b17905560408051848152602081018390526001600160a01b0387811692908a16917f9afd4100425b5322a56c45db8e95d5f91ec3638e97085798e1f5119a5ef84eb4910160405180910390a3610de6876115f6565b610df08582611959565b610e13610e045f546001600160a01b031690565b610e0e83866123ee565b611959565b5050610e1d61191d565b949350505050565b5f610e2f3361185b565b90505f839003610e52576040516345df350160e11b815260040160405180910390fd5b80610e5e848683612460565b506001810182905560405133907f5c08db2b4d05d1b046fdf2f34819e5ec2e200fb71200a103f2a6ea844e26ebe290610e9c90879087908790612541565b60405180910390a250505050565b610eb261182f565b610b925f611a05565b610ec36118ae565b6001600160a01b0381165f9081526004602052604081205490819003610f0757604051633a8d87ed60e11b81526001600160a01b0383166004820152602401610587565b6001600160a01b0382165f8181526004602052604080822091909155517f5228fff5c463d990879eb91aee73291f310545bddd8c57996722566cbb4b02e890610f539084815260200190565b60405180910390a2610f8f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001683836118e3565b5061054761191d565b610fa061182f565b60018190556040518181527fa70bd512f7108f78a924d05836f49963c6d8583e3d39f5b6412eb5be70e8432a9060200160405180910390a150565b610fe36118ae565b610ff03385858585611a54565b61101b7f00000000000000000000000000000000000000000000000000000000000000003383611b7f565b61102361191d565b50505050565b61103161182f565b5f61103b8261185b565b6003810154909150600160601b900460ff161561107657604051637aac435b60e01b81526001600160a01b0383166004820152602401610587565b60038101805460ff60601b1916600160601b1790556040516001600160a01b038316907f1810681e31d2380383a6f79aca226712e946dbcef9c964e989bca56a40d667b7905f90a26106a1826115f6565b6001600160a01b0381165f908152600860205260408120541580159061110957506001546001600160a01b0383165f9081526006602052604090206002015410155b92915050565b6003546001600160a01b0316331461113c57604051632d291b9960e21b8152336004820152602401610587565b6111458161185b565b506001600160a01b0381165f81815260056020526040812080547f9b3237cd629bc8b2b65818d3044a1fdaca79925c105750bc3db235adfc884b6892906107659063ffffffff16612564565b5f848484846040516020016111a99493929190612588565b604051602081830303815290604052805190602001209050949350505050565b6111d161182f565b6002546001600160a01b03161561120a57600254604051637076568d60e11b81526001600160a01b039091166004820152602401610587565b6001600160a01b0381166112315760405163d92e233d60e01b815260040160405180910390fd5b600280546001600160a01b0319166001600160a01b0383169081179091556040517fa585aec3a6cb0e1a084ed18c7638024e40cc3e3ea815166e2cb6fc17d7f1392b905f90a250565b6112826118ae565b61128f8989898989611a54565b5f61129c8a8a8a8a611191565b90506112ce7f00000000000000000000000000000000000000000000000000000000000000008b888888868989611c09565b506112d761191d565b505050505050505050565b6112ea6118ae565b5f6112f43361185b565b60038101549091506001600160401b03161561133a576003810154604051637519568f60e01b81523360048201526001600160401b039091166024820152604401610587565b81816002015f82825461134d91906125bd565b9091555050600281015460405133917f270d6dd254edd1d985c81cf7861b8f28fb06b6d719df04d90464034d434124409161139091868252602082015260400190565b60405180910390a26113a1336115f6565b610f8f7f00000000000000000000000000000000000000000000000000000000000000003384611b7f565b6007546060905f818510156113ea576113e585836123ee565b6113ec565b5f5b9050838111156113f95750825b806001600160401b0381111561141157611411612401565b60405190808252806020026020018201604052801561143a578160200160208202803683370190505b5092505f5b818110156114b057600761145382886125bd565b8154811061146357611463612367565b905f5260205f20015f9054906101000a90046001600160a01b031684828151811061149057611490612367565b6001600160a01b039092166020928302919091019091015260010161143f565b50505092915050565b6114c161182f565b6001600160a01b0381166114ea57604051631e4fbdf760e01b81525f6004820152602401610587565b61054781611a05565b6002546001600160a01b0316331461152057604051630447d9c560e11b8152336004820152602401610587565b611529816110c7565b61155157604051634022bc5560e01b81526001600160a01b0382166004820152602401610587565b6001600160a01b0381165f908152600660205260408120600301805460089061158690600160401b900463ffffffff16612564565b91906101000a81548163ffffffff021916908363ffffffff16021790559050816001600160a01b03167f26de3d76f19862bb92df70c3ec19982d346b2b73732cc767fda77529df53bb6d826040516115ea919063ffffffff91909116815260200190565b60405180910390a25050565b6001600160a01b0381165f9081526006602052604081206003810154909190600160681b900460ff168015611636575060038201546001600160401b0316155b801561164e57506003820154600160601b900460ff16155b80156116605750600154826002015410155b6001600160a01b0384165f90815260086020526040902054909150818015611686575080155b1561171257600780546001810182557fa66cc928b5edb82af9bd49922954155ab7b0942694bea4ce44661d9a8736c6880180546001600160a01b0319166001600160a01b03871690811790915590545f828152600860205260408082209290925590517f3f7608af3661991959e34d0aba5b15045120a3e2e54181f4d830c56ce59d339c9190a2611023565b8115801561171f57508015155b1561102357600780545f9190611737906001906123ee565b8154811061174757611747612367565b5f918252602090912001546001600160a01b0316905080600761176b6001856123ee565b8154811061177b5761177b612367565b5f91825260208083209190910180546001600160a01b0319166001600160a01b03948516179055918316815260089091526040902082905560078054806117c4576117c46125d0565b5f828152602080822083015f1990810180546001600160a01b03191690559092019092556001600160a01b038716808352600890915260408083208390555190917f2710c07a0ce954dbbca097f1c87ff0df8863979a23ce3b458d274c9e4849999791a25050505050565b5f546001600160a01b03163314610b925760405163118cdaa760e01b8152336004820152602401610587565b6001600160a01b0381165f9081526006602052604090206003810154600160681b900460ff166118a95760405163bfc6c33760e01b81526001600160a01b0383166004820152602401610587565b919050565b6118b6611d33565b610b9260017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611d73565b6118f08383836001611d7a565b61191857604051635274afe760e01b81526001600160a01b0384166004820152602401610587565b505050565b610b925f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006118dd565b5f8282188284100282185b9392505050565b80158061199557506119956001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168383611ddc565b1561199e575050565b6001600160a01b0382165f90815260046020526040812080548392906119c59084906125bd565b90915550506040518181526001600160a01b038316907f7393c924ac30f9256e6cebcfb78841b1e7ef11bf8b09d87c2257b32b8063c979906020016115ea565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6001600160a01b0385165f9081526006602052604090206003810154600160681b900460ff1615611aa3576040516345ed80e960e01b81526001600160a01b0387166004820152602401610587565b600154821015611ad45760015460405163829f116360e01b8152610587918491600401918252602082015260400190565b5f849003611af5576040516345df350160e11b815260040160405180910390fd5b60038101805460ff60681b1916600160681b17905580611b16858783612460565b5060018101839055600281018290556040516001600160a01b038716907ff5b23cc75585ce59b1cfd8ea22adac97aa236cf10a5c4f507526b594d842173590611b669088908890889088906125e4565b60405180910390a2611b77866115f6565b505050505050565b6040516370a0823160e01b81523060048201525f906001600160a01b038516906370a0823190602401602060405180830381865afa158015611bc3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611be7919061260a565b9050611bfe6001600160a01b038516843085611de9565b611023848284611e1f565b6040516370a0823160e01b81523060048201525f906001600160a01b038a16906370a0823190602401602060405180830381865afa158015611c4d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c71919061260a565b90505f5f5f611c808686611ebf565b6040516377aadf6360e11b81526001600160a01b038f81166004830152306024830152604482018f9052606482018e9052608482018d905260a482018c905260ff851660c483015260e4820184905261010482018390529396509194509250908d169063ef55bec690610124015f604051808303815f87803b158015611d04575f5ffd5b505af1158015611d16573d5f5f3e3d5ffd5b50505050611d258c858c611e1f565b505050505050505050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610b9257604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316611dd0578383151615611dc4573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f610e1d8484845f611d7a565b611df7848484846001611f21565b61102357604051635274afe760e01b81526001600160a01b0385166004820152602401610587565b6040516370a0823160e01b81523060048201525f9083906001600160a01b038616906370a0823190602401602060405180830381865afa158015611e65573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e89919061260a565b611e9391906123ee565b9050818114611023576040516302ba9edf60e61b81526004810183905260248101829052604401610587565b5f5f5f8360418114611ee15760408114611efa575f92505f91505f9350611f19565b853592506020860135915060408601355f1a9350611f19565b602086013560ff81901c601b019450863593506001600160ff1b031691505b509250925092565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316611f7d578383151615611f71573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b508054611f9a906123b6565b5f825580601f10611fa9575050565b601f0160209004905f5260205f209081019061054791905b80821115611fd4575f8155600101611fc1565b5090565b80356001600160a01b03811681146118a9575f5ffd5b5f60208284031215611ffe575f5ffd5b61195282611fd8565b5f60208284031215612017575f5ffd5b5035919050565b602081525f825160e06020840152805180610100850152806020830161012086015e5f610120828601015260208501516040850152604085015160608501526060850151915061207960808501836001600160401b03169052565b608085015163ffffffff1660a085810191909152850151151560c08086019190915290940151151560e08401525050601f909101601f1916016101200190565b5f5f5f5f608085870312156120cc575f5ffd5b6120d585611fd8565b9350602085013592506120ea60408601611fd8565b9396929550929360600135925050565b5f5f83601f84011261210a575f5ffd5b5081356001600160401b03811115612120575f5ffd5b602083019150836020828501011115612137575f5ffd5b9250929050565b5f5f5f60408486031215612150575f5ffd5b83356001600160401b03811115612165575f5ffd5b612171868287016120fa565b909790965060209590950135949350505050565b5f5f5f5f60608587031215612198575f5ffd5b84356001600160401b038111156121ad575f5ffd5b6121b9878288016120fa565b90989097506020870135966040013595509350505050565b5f5f5f5f606085870312156121e4575f5ffd5b6121ed85611fd8565b935060208501356001600160401b03811115612207575f5ffd5b612213878288016120fa565b9598909750949560400135949350505050565b5f5f5f5f5f5f5f5f5f60e08a8c03121561223e575f5ffd5b6122478a611fd8565b985060208a01356001600160401b03811115612261575f5ffd5b61226d8c828d016120fa565b90995097505060408a0135955060608a0135945060808a0135935060a08a0135925060c08a01356001600160401b038111156122a7575f5ffd5b6122b38c828d016120fa565b915080935050809150509295985092959850929598565b5f5f604083850312156122db575f5ffd5b50508035926020909101359150565b602080825282518282018190525f918401906040840190835b8181101561232a5783516001600160a01b0316835260209384019390920191600101612303565b509095945050505050565b634e487b7160e01b5f52601160045260245ffd5b5f63ffffffff82168061235e5761235e612335565b5f190192915050565b634e487b7160e01b5f52603260045260245ffd5b6001600160401b03818116838216019081111561110957611109612335565b63ffffffff818116838216019081111561110957611109612335565b600181811c908216806123ca57607f821691505b6020821081036123e857634e487b7160e01b5f52602260045260245ffd5b50919050565b8181038181111561110957611109612335565b634e487b7160e01b5f52604160045260245ffd5b601f82111561191857805f5260205f20601f840160051c8101602085101561243a5750805b601f840160051c820191505b81811015612459575f8155600101612446565b5050505050565b6001600160401b0383111561247757612477612401565b61248b8361248583546123b6565b83612415565b5f601f8411600181146124bc575f85156124a55750838201355b5f19600387901b1c1916600186901b178355612459565b5f83815260208120601f198716915b828110156124eb57868501358255602094850194600190920191016124cb565b5086821015612507575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b604081525f612554604083018587612519565b9050826020830152949350505050565b5f63ffffffff821663ffffffff810361257f5761257f612335565b60010192915050565b6001600160a01b03851681526060602082018190525f906125ac9083018587612519565b905082604083015295945050505050565b8082018082111561110957611109612335565b634e487b7160e01b5f52603160045260245ffd5b606081525f6125f7606083018688612519565b6020830194909452506040015292915050565b5f6020828403121561261a575f5ffd5b505191905056",
}

// TrainerRegistry is an auto generated Go binding around an Ethereum contract.
type TrainerRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *TrainerRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewTrainerRegistry creates a new instance of TrainerRegistry.
func NewTrainerRegistry() *TrainerRegistry {
	parsed, err := TrainerRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TrainerRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TrainerRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address initialOwner, address token_, uint256 minStake_, uint64 exitDelay_) returns()
func (trainerRegistry *TrainerRegistry) PackConstructor(initialOwner common.Address, token_ common.Address, minStake_ *big.Int, exitDelay_ uint64) []byte {
	enc, err := trainerRegistry.abi.Pack("", initialOwner, token_, minStake_, exitDelay_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAddStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb4f16b5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addStake(uint256 amount) returns()
func (trainerRegistry *TrainerRegistry) PackAddStake(amount *big.Int) []byte {
	enc, err := trainerRegistry.abi.Pack("addStake", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb4f16b5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addStake(uint256 amount) returns()
func (trainerRegistry *TrainerRegistry) TryPackAddStake(amount *big.Int) ([]byte, error) {
	return trainerRegistry.abi.Pack("addStake", amount)
}

// PackBeginExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2228dfa0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beginExit() returns()
func (trainerRegistry *TrainerRegistry) PackBeginExit() []byte {
	enc, err := trainerRegistry.abi.Pack("beginExit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeginExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2228dfa0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beginExit() returns()
func (trainerRegistry *TrainerRegistry) TryPackBeginExit() ([]byte, error) {
	return trainerRegistry.abi.Pack("beginExit")
}

// PackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function count() view returns(uint256)
func (trainerRegistry *TrainerRegistry) PackCount() []byte {
	enc, err := trainerRegistry.abi.Pack("count")
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
func (trainerRegistry *TrainerRegistry) TryPackCount() ([]byte, error) {
	return trainerRegistry.abi.Pack("count")
}

// UnpackCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (trainerRegistry *TrainerRegistry) UnpackCount(data []byte) (*big.Int, error) {
	out, err := trainerRegistry.abi.Unpack("count", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4c5b252.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputes() view returns(address)
func (trainerRegistry *TrainerRegistry) PackDisputes() []byte {
	enc, err := trainerRegistry.abi.Pack("disputes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4c5b252.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputes() view returns(address)
func (trainerRegistry *TrainerRegistry) TryPackDisputes() ([]byte, error) {
	return trainerRegistry.abi.Pack("disputes")
}

// UnpackDisputes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4c5b252.
//
// Solidity: function disputes() view returns(address)
func (trainerRegistry *TrainerRegistry) UnpackDisputes(data []byte) (common.Address, error) {
	out, err := trainerRegistry.abi.Unpack("disputes", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2fdcc17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrow() view returns(address)
func (trainerRegistry *TrainerRegistry) PackEscrow() []byte {
	enc, err := trainerRegistry.abi.Pack("escrow")
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
func (trainerRegistry *TrainerRegistry) TryPackEscrow() ([]byte, error) {
	return trainerRegistry.abi.Pack("escrow")
}

// UnpackEscrow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2fdcc17.
//
// Solidity: function escrow() view returns(address)
func (trainerRegistry *TrainerRegistry) UnpackEscrow(data []byte) (common.Address, error) {
	out, err := trainerRegistry.abi.Unpack("escrow", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackExitDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28388630.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exitDelay() view returns(uint64)
func (trainerRegistry *TrainerRegistry) PackExitDelay() []byte {
	enc, err := trainerRegistry.abi.Pack("exitDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExitDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28388630.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exitDelay() view returns(uint64)
func (trainerRegistry *TrainerRegistry) TryPackExitDelay() ([]byte, error) {
	return trainerRegistry.abi.Pack("exitDelay")
}

// UnpackExitDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x28388630.
//
// Solidity: function exitDelay() view returns(uint64)
func (trainerRegistry *TrainerRegistry) UnpackExitDelay(data []byte) (uint64, error) {
	out, err := trainerRegistry.abi.Unpack("exitDelay", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackHold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7e21e80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hold(address trainer_) returns()
func (trainerRegistry *TrainerRegistry) PackHold(trainer common.Address) []byte {
	enc, err := trainerRegistry.abi.Pack("hold", trainer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7e21e80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hold(address trainer_) returns()
func (trainerRegistry *TrainerRegistry) TryPackHold(trainer common.Address) ([]byte, error) {
	return trainerRegistry.abi.Pack("hold", trainer)
}

// PackHolds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3d073ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function holds(address account) view returns(uint32)
func (trainerRegistry *TrainerRegistry) PackHolds(account common.Address) []byte {
	enc, err := trainerRegistry.abi.Pack("holds", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHolds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3d073ff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function holds(address account) view returns(uint32)
func (trainerRegistry *TrainerRegistry) TryPackHolds(account common.Address) ([]byte, error) {
	return trainerRegistry.abi.Pack("holds", account)
}

// UnpackHolds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc3d073ff.
//
// Solidity: function holds(address account) view returns(uint32)
func (trainerRegistry *TrainerRegistry) UnpackHolds(data []byte) (uint32, error) {
	out, err := trainerRegistry.abi.Unpack("holds", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackIsActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f8a13d7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isActive(address account) view returns(bool)
func (trainerRegistry *TrainerRegistry) PackIsActive(account common.Address) []byte {
	enc, err := trainerRegistry.abi.Pack("isActive", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f8a13d7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isActive(address account) view returns(bool)
func (trainerRegistry *TrainerRegistry) TryPackIsActive(account common.Address) ([]byte, error) {
	return trainerRegistry.abi.Pack("isActive", account)
}

// UnpackIsActive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9f8a13d7.
//
// Solidity: function isActive(address account) view returns(bool)
func (trainerRegistry *TrainerRegistry) UnpackIsActive(data []byte) (bool, error) {
	out, err := trainerRegistry.abi.Unpack("isActive", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackJail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bcbea52.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jail(address trainer_) returns()
func (trainerRegistry *TrainerRegistry) PackJail(trainer common.Address) []byte {
	enc, err := trainerRegistry.abi.Pack("jail", trainer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bcbea52.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jail(address trainer_) returns()
func (trainerRegistry *TrainerRegistry) TryPackJail(trainer common.Address) ([]byte, error) {
	return trainerRegistry.abi.Pack("jail", trainer)
}

// PackLetGo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1da27535.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function letGo(address trainer_) returns()
func (trainerRegistry *TrainerRegistry) PackLetGo(trainer common.Address) []byte {
	enc, err := trainerRegistry.abi.Pack("letGo", trainer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLetGo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1da27535.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function letGo(address trainer_) returns()
func (trainerRegistry *TrainerRegistry) TryPackLetGo(trainer common.Address) ([]byte, error) {
	return trainerRegistry.abi.Pack("letGo", trainer)
}

// PackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf435f5a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lock(address trainer_) returns()
func (trainerRegistry *TrainerRegistry) PackLock(trainer common.Address) []byte {
	enc, err := trainerRegistry.abi.Pack("lock", trainer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf435f5a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lock(address trainer_) returns()
func (trainerRegistry *TrainerRegistry) TryPackLock(trainer common.Address) ([]byte, error) {
	return trainerRegistry.abi.Pack("lock", trainer)
}

// PackMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x375b3c0a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minStake() view returns(uint256)
func (trainerRegistry *TrainerRegistry) PackMinStake() []byte {
	enc, err := trainerRegistry.abi.Pack("minStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x375b3c0a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minStake() view returns(uint256)
func (trainerRegistry *TrainerRegistry) TryPackMinStake() ([]byte, error) {
	return trainerRegistry.abi.Pack("minStake")
}

// UnpackMinStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x375b3c0a.
//
// Solidity: function minStake() view returns(uint256)
func (trainerRegistry *TrainerRegistry) UnpackMinStake(data []byte) (*big.Int, error) {
	out, err := trainerRegistry.abi.Unpack("minStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owed(address account) view returns(uint256)
func (trainerRegistry *TrainerRegistry) PackOwed(account common.Address) []byte {
	enc, err := trainerRegistry.abi.Pack("owed", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owed(address account) view returns(uint256)
func (trainerRegistry *TrainerRegistry) TryPackOwed(account common.Address) ([]byte, error) {
	return trainerRegistry.abi.Pack("owed", account)
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf18e047.
//
// Solidity: function owed(address account) view returns(uint256)
func (trainerRegistry *TrainerRegistry) UnpackOwed(data []byte) (*big.Int, error) {
	out, err := trainerRegistry.abi.Unpack("owed", data)
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
func (trainerRegistry *TrainerRegistry) PackOwner() []byte {
	enc, err := trainerRegistry.abi.Pack("owner")
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
func (trainerRegistry *TrainerRegistry) TryPackOwner() ([]byte, error) {
	return trainerRegistry.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (trainerRegistry *TrainerRegistry) UnpackOwner(data []byte) (common.Address, error) {
	out, err := trainerRegistry.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebb9e69c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function page(uint256 from, uint256 limit) view returns(address[] list)
func (trainerRegistry *TrainerRegistry) PackPage(from *big.Int, limit *big.Int) []byte {
	enc, err := trainerRegistry.abi.Pack("page", from, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebb9e69c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function page(uint256 from, uint256 limit) view returns(address[] list)
func (trainerRegistry *TrainerRegistry) TryPackPage(from *big.Int, limit *big.Int) ([]byte, error) {
	return trainerRegistry.abi.Pack("page", from, limit)
}

// UnpackPage is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xebb9e69c.
//
// Solidity: function page(uint256 from, uint256 limit) view returns(address[] list)
func (trainerRegistry *TrainerRegistry) UnpackPage(data []byte) ([]common.Address, error) {
	out, err := trainerRegistry.abi.Unpack("page", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackPosition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7648fb9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function position(address account) view returns(uint256 indexPlusOne)
func (trainerRegistry *TrainerRegistry) PackPosition(account common.Address) []byte {
	enc, err := trainerRegistry.abi.Pack("position", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPosition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7648fb9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function position(address account) view returns(uint256 indexPlusOne)
func (trainerRegistry *TrainerRegistry) TryPackPosition(account common.Address) ([]byte, error) {
	return trainerRegistry.abi.Pack("position", account)
}

// UnpackPosition is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7648fb9.
//
// Solidity: function position(address account) view returns(uint256 indexPlusOne)
func (trainerRegistry *TrainerRegistry) UnpackPosition(data []byte) (*big.Int, error) {
	out, err := trainerRegistry.abi.Unpack("position", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRefresh is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0afb0409.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refresh(address trainer_) returns()
func (trainerRegistry *TrainerRegistry) PackRefresh(trainer common.Address) []byte {
	enc, err := trainerRegistry.abi.Pack("refresh", trainer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefresh is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0afb0409.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refresh(address trainer_) returns()
func (trainerRegistry *TrainerRegistry) TryPackRefresh(trainer common.Address) ([]byte, error) {
	return trainerRegistry.abi.Pack("refresh", trainer)
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90a9f837.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(string hardwareCid, uint256 askWei, uint256 amount) returns()
func (trainerRegistry *TrainerRegistry) PackRegister(hardwareCid string, askWei *big.Int, amount *big.Int) []byte {
	enc, err := trainerRegistry.abi.Pack("register", hardwareCid, askWei, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90a9f837.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(string hardwareCid, uint256 askWei, uint256 amount) returns()
func (trainerRegistry *TrainerRegistry) TryPackRegister(hardwareCid string, askWei *big.Int, amount *big.Int) ([]byte, error) {
	return trainerRegistry.abi.Pack("register", hardwareCid, askWei, amount)
}

// PackRegisterWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc7009c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerWithAuthorization(address trainer_, string hardwareCid, uint256 askWei, uint256 amount, uint256 validAfter, uint256 validBefore, bytes signature) returns()
func (trainerRegistry *TrainerRegistry) PackRegisterWithAuthorization(trainer common.Address, hardwareCid string, askWei *big.Int, amount *big.Int, validAfter *big.Int, validBefore *big.Int, signature []byte) []byte {
	enc, err := trainerRegistry.abi.Pack("registerWithAuthorization", trainer, hardwareCid, askWei, amount, validAfter, validBefore, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc7009c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerWithAuthorization(address trainer_, string hardwareCid, uint256 askWei, uint256 amount, uint256 validAfter, uint256 validBefore, bytes signature) returns()
func (trainerRegistry *TrainerRegistry) TryPackRegisterWithAuthorization(trainer common.Address, hardwareCid string, askWei *big.Int, amount *big.Int, validAfter *big.Int, validBefore *big.Int, signature []byte) ([]byte, error) {
	return trainerRegistry.abi.Pack("registerWithAuthorization", trainer, hardwareCid, askWei, amount, validAfter, validBefore, signature)
}

// PackRegistrationNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0cc5027.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registrationNonce(address trainer_, string hardwareCid, uint256 askWei) pure returns(bytes32)
func (trainerRegistry *TrainerRegistry) PackRegistrationNonce(trainer common.Address, hardwareCid string, askWei *big.Int) []byte {
	enc, err := trainerRegistry.abi.Pack("registrationNonce", trainer, hardwareCid, askWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistrationNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0cc5027.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registrationNonce(address trainer_, string hardwareCid, uint256 askWei) pure returns(bytes32)
func (trainerRegistry *TrainerRegistry) TryPackRegistrationNonce(trainer common.Address, hardwareCid string, askWei *big.Int) ([]byte, error) {
	return trainerRegistry.abi.Pack("registrationNonce", trainer, hardwareCid, askWei)
}

// UnpackRegistrationNonce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0cc5027.
//
// Solidity: function registrationNonce(address trainer_, string hardwareCid, uint256 askWei) pure returns(bytes32)
func (trainerRegistry *TrainerRegistry) UnpackRegistrationNonce(data []byte) ([32]byte, error) {
	out, err := trainerRegistry.abi.Unpack("registrationNonce", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19165587.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(address trainer_) returns()
func (trainerRegistry *TrainerRegistry) PackRelease(trainer common.Address) []byte {
	enc, err := trainerRegistry.abi.Pack("release", trainer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19165587.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(address trainer_) returns()
func (trainerRegistry *TrainerRegistry) TryPackRelease(trainer common.Address) ([]byte, error) {
	return trainerRegistry.abi.Pack("release", trainer)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (trainerRegistry *TrainerRegistry) PackRenounceOwnership() []byte {
	enc, err := trainerRegistry.abi.Pack("renounceOwnership")
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
func (trainerRegistry *TrainerRegistry) TryPackRenounceOwnership() ([]byte, error) {
	return trainerRegistry.abi.Pack("renounceOwnership")
}

// PackSetDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ea1ee76.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setDisputes(address disputes_) returns()
func (trainerRegistry *TrainerRegistry) PackSetDisputes(disputes common.Address) []byte {
	enc, err := trainerRegistry.abi.Pack("setDisputes", disputes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ea1ee76.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setDisputes(address disputes_) returns()
func (trainerRegistry *TrainerRegistry) TryPackSetDisputes(disputes common.Address) ([]byte, error) {
	return trainerRegistry.abi.Pack("setDisputes", disputes)
}

// PackSetEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc10c3546.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setEscrow(address escrow_) returns()
func (trainerRegistry *TrainerRegistry) PackSetEscrow(escrow common.Address) []byte {
	enc, err := trainerRegistry.abi.Pack("setEscrow", escrow)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc10c3546.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setEscrow(address escrow_) returns()
func (trainerRegistry *TrainerRegistry) TryPackSetEscrow(escrow common.Address) ([]byte, error) {
	return trainerRegistry.abi.Pack("setEscrow", escrow)
}

// PackSetMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c80fd90.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMinStake(uint256 minStake_) returns()
func (trainerRegistry *TrainerRegistry) PackSetMinStake(minStake *big.Int) []byte {
	enc, err := trainerRegistry.abi.Pack("setMinStake", minStake)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c80fd90.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMinStake(uint256 minStake_) returns()
func (trainerRegistry *TrainerRegistry) TryPackSetMinStake(minStake *big.Int) ([]byte, error) {
	return trainerRegistry.abi.Pack("setMinStake", minStake)
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4be9fd9f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(address trainer_, uint256 amount, address builder, uint256 harmWei) returns(uint256 taken)
func (trainerRegistry *TrainerRegistry) PackSlash(trainer common.Address, amount *big.Int, builder common.Address, harmWei *big.Int) []byte {
	enc, err := trainerRegistry.abi.Pack("slash", trainer, amount, builder, harmWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4be9fd9f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(address trainer_, uint256 amount, address builder, uint256 harmWei) returns(uint256 taken)
func (trainerRegistry *TrainerRegistry) TryPackSlash(trainer common.Address, amount *big.Int, builder common.Address, harmWei *big.Int) ([]byte, error) {
	return trainerRegistry.abi.Pack("slash", trainer, amount, builder, harmWei)
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4be9fd9f.
//
// Solidity: function slash(address trainer_, uint256 amount, address builder, uint256 harmWei) returns(uint256 taken)
func (trainerRegistry *TrainerRegistry) UnpackSlash(data []byte) (*big.Int, error) {
	out, err := trainerRegistry.abi.Unpack("slash", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (trainerRegistry *TrainerRegistry) PackToken() []byte {
	enc, err := trainerRegistry.abi.Pack("token")
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
func (trainerRegistry *TrainerRegistry) TryPackToken() ([]byte, error) {
	return trainerRegistry.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (trainerRegistry *TrainerRegistry) UnpackToken(data []byte) (common.Address, error) {
	out, err := trainerRegistry.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTrainer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46dcbd63.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function trainer(address account) view returns((string,uint256,uint256,uint64,uint32,bool,bool))
func (trainerRegistry *TrainerRegistry) PackTrainer(account common.Address) []byte {
	enc, err := trainerRegistry.abi.Pack("trainer", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTrainer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46dcbd63.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function trainer(address account) view returns((string,uint256,uint256,uint64,uint32,bool,bool))
func (trainerRegistry *TrainerRegistry) TryPackTrainer(account common.Address) ([]byte, error) {
	return trainerRegistry.abi.Pack("trainer", account)
}

// UnpackTrainer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x46dcbd63.
//
// Solidity: function trainer(address account) view returns((string,uint256,uint256,uint64,uint32,bool,bool))
func (trainerRegistry *TrainerRegistry) UnpackTrainer(data []byte) (ITrainerRegistryTrainer, error) {
	out, err := trainerRegistry.abi.Unpack("trainer", data)
	if err != nil {
		return *new(ITrainerRegistryTrainer), err
	}
	out0 := *abi.ConvertType(out[0], new(ITrainerRegistryTrainer)).(*ITrainerRegistryTrainer)
	return out0, nil
}

// PackTrainers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20adc4d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function trainers(uint256 index) view returns(address)
func (trainerRegistry *TrainerRegistry) PackTrainers(index *big.Int) []byte {
	enc, err := trainerRegistry.abi.Pack("trainers", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTrainers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20adc4d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function trainers(uint256 index) view returns(address)
func (trainerRegistry *TrainerRegistry) TryPackTrainers(index *big.Int) ([]byte, error) {
	return trainerRegistry.abi.Pack("trainers", index)
}

// UnpackTrainers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x20adc4d9.
//
// Solidity: function trainers(uint256 index) view returns(address)
func (trainerRegistry *TrainerRegistry) UnpackTrainers(data []byte) (common.Address, error) {
	out, err := trainerRegistry.abi.Unpack("trainers", data)
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
func (trainerRegistry *TrainerRegistry) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := trainerRegistry.abi.Pack("transferOwnership", newOwner)
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
func (trainerRegistry *TrainerRegistry) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return trainerRegistry.abi.Pack("transferOwnership", newOwner)
}

// PackUnlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f6c493c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unlock(address trainer_) returns()
func (trainerRegistry *TrainerRegistry) PackUnlock(trainer common.Address) []byte {
	enc, err := trainerRegistry.abi.Pack("unlock", trainer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f6c493c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unlock(address trainer_) returns()
func (trainerRegistry *TrainerRegistry) TryPackUnlock(trainer common.Address) ([]byte, error) {
	return trainerRegistry.abi.Pack("unlock", trainer)
}

// PackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ee5c2ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function update(string hardwareCid, uint256 askWei) returns()
func (trainerRegistry *TrainerRegistry) PackUpdate(hardwareCid string, askWei *big.Int) []byte {
	enc, err := trainerRegistry.abi.Pack("update", hardwareCid, askWei)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ee5c2ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function update(string hardwareCid, uint256 askWei) returns()
func (trainerRegistry *TrainerRegistry) TryPackUpdate(hardwareCid string, askWei *big.Int) ([]byte, error) {
	return trainerRegistry.abi.Pack("update", hardwareCid, askWei)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw() returns()
func (trainerRegistry *TrainerRegistry) PackWithdraw() []byte {
	enc, err := trainerRegistry.abi.Pack("withdraw")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw() returns()
func (trainerRegistry *TrainerRegistry) TryPackWithdraw() ([]byte, error) {
	return trainerRegistry.abi.Pack("withdraw")
}

// PackWithdrawOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84ff6985.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawOwed(address account) returns()
func (trainerRegistry *TrainerRegistry) PackWithdrawOwed(account common.Address) []byte {
	enc, err := trainerRegistry.abi.Pack("withdrawOwed", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84ff6985.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawOwed(address account) returns()
func (trainerRegistry *TrainerRegistry) TryPackWithdrawOwed(account common.Address) ([]byte, error) {
	return trainerRegistry.abi.Pack("withdrawOwed", account)
}

// TrainerRegistryDisputesSet represents a DisputesSet event raised by the TrainerRegistry contract.
type TrainerRegistryDisputesSet struct {
	Disputes common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const TrainerRegistryDisputesSetEventName = "DisputesSet"

// ContractEventName returns the user-defined event name.
func (TrainerRegistryDisputesSet) ContractEventName() string {
	return TrainerRegistryDisputesSetEventName
}

// UnpackDisputesSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DisputesSet(address indexed disputes)
func (trainerRegistry *TrainerRegistry) UnpackDisputesSetEvent(log *types.Log) (*TrainerRegistryDisputesSet, error) {
	event := "DisputesSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainerRegistryDisputesSet)
	if len(log.Data) > 0 {
		if err := trainerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainerRegistry.abi.Events[event].Inputs {
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

// TrainerRegistryEscrowSet represents a EscrowSet event raised by the TrainerRegistry contract.
type TrainerRegistryEscrowSet struct {
	Escrow common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const TrainerRegistryEscrowSetEventName = "EscrowSet"

// ContractEventName returns the user-defined event name.
func (TrainerRegistryEscrowSet) ContractEventName() string {
	return TrainerRegistryEscrowSetEventName
}

// UnpackEscrowSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EscrowSet(address indexed escrow)
func (trainerRegistry *TrainerRegistry) UnpackEscrowSetEvent(log *types.Log) (*TrainerRegistryEscrowSet, error) {
	event := "EscrowSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainerRegistryEscrowSet)
	if len(log.Data) > 0 {
		if err := trainerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainerRegistry.abi.Events[event].Inputs {
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

// TrainerRegistryExitBegun represents a ExitBegun event raised by the TrainerRegistry contract.
type TrainerRegistryExitBegun struct {
	Trainer common.Address
	ExitAt  uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const TrainerRegistryExitBegunEventName = "ExitBegun"

// ContractEventName returns the user-defined event name.
func (TrainerRegistryExitBegun) ContractEventName() string {
	return TrainerRegistryExitBegunEventName
}

// UnpackExitBegunEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExitBegun(address indexed trainer, uint64 exitAt)
func (trainerRegistry *TrainerRegistry) UnpackExitBegunEvent(log *types.Log) (*TrainerRegistryExitBegun, error) {
	event := "ExitBegun"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainerRegistryExitBegun)
	if len(log.Data) > 0 {
		if err := trainerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainerRegistry.abi.Events[event].Inputs {
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

// TrainerRegistryMinStakeSet represents a MinStakeSet event raised by the TrainerRegistry contract.
type TrainerRegistryMinStakeSet struct {
	MinStake *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const TrainerRegistryMinStakeSetEventName = "MinStakeSet"

// ContractEventName returns the user-defined event name.
func (TrainerRegistryMinStakeSet) ContractEventName() string {
	return TrainerRegistryMinStakeSetEventName
}

// UnpackMinStakeSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MinStakeSet(uint256 minStake)
func (trainerRegistry *TrainerRegistry) UnpackMinStakeSetEvent(log *types.Log) (*TrainerRegistryMinStakeSet, error) {
	event := "MinStakeSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainerRegistryMinStakeSet)
	if len(log.Data) > 0 {
		if err := trainerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainerRegistry.abi.Events[event].Inputs {
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

// TrainerRegistryOwed represents a Owed event raised by the TrainerRegistry contract.
type TrainerRegistryOwed struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const TrainerRegistryOwedEventName = "Owed"

// ContractEventName returns the user-defined event name.
func (TrainerRegistryOwed) ContractEventName() string {
	return TrainerRegistryOwedEventName
}

// UnpackOwedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Owed(address indexed account, uint256 amount)
func (trainerRegistry *TrainerRegistry) UnpackOwedEvent(log *types.Log) (*TrainerRegistryOwed, error) {
	event := "Owed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainerRegistryOwed)
	if len(log.Data) > 0 {
		if err := trainerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainerRegistry.abi.Events[event].Inputs {
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

// TrainerRegistryOwedWithdrawn represents a OwedWithdrawn event raised by the TrainerRegistry contract.
type TrainerRegistryOwedWithdrawn struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const TrainerRegistryOwedWithdrawnEventName = "OwedWithdrawn"

// ContractEventName returns the user-defined event name.
func (TrainerRegistryOwedWithdrawn) ContractEventName() string {
	return TrainerRegistryOwedWithdrawnEventName
}

// UnpackOwedWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwedWithdrawn(address indexed account, uint256 amount)
func (trainerRegistry *TrainerRegistry) UnpackOwedWithdrawnEvent(log *types.Log) (*TrainerRegistryOwedWithdrawn, error) {
	event := "OwedWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainerRegistryOwedWithdrawn)
	if len(log.Data) > 0 {
		if err := trainerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainerRegistry.abi.Events[event].Inputs {
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

// TrainerRegistryOwnershipTransferred represents a OwnershipTransferred event raised by the TrainerRegistry contract.
type TrainerRegistryOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const TrainerRegistryOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (TrainerRegistryOwnershipTransferred) ContractEventName() string {
	return TrainerRegistryOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (trainerRegistry *TrainerRegistry) UnpackOwnershipTransferredEvent(log *types.Log) (*TrainerRegistryOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainerRegistryOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := trainerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainerRegistry.abi.Events[event].Inputs {
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

// TrainerRegistryStakeAdded represents a StakeAdded event raised by the TrainerRegistry contract.
type TrainerRegistryStakeAdded struct {
	Trainer common.Address
	Amount  *big.Int
	Stake   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const TrainerRegistryStakeAddedEventName = "StakeAdded"

// ContractEventName returns the user-defined event name.
func (TrainerRegistryStakeAdded) ContractEventName() string {
	return TrainerRegistryStakeAddedEventName
}

// UnpackStakeAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeAdded(address indexed trainer, uint256 amount, uint256 stake)
func (trainerRegistry *TrainerRegistry) UnpackStakeAddedEvent(log *types.Log) (*TrainerRegistryStakeAdded, error) {
	event := "StakeAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainerRegistryStakeAdded)
	if len(log.Data) > 0 {
		if err := trainerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainerRegistry.abi.Events[event].Inputs {
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

// TrainerRegistryStakeHeld represents a StakeHeld event raised by the TrainerRegistry contract.
type TrainerRegistryStakeHeld struct {
	Trainer common.Address
	Holds   uint32
	Raw     *types.Log // Blockchain specific contextual infos
}

const TrainerRegistryStakeHeldEventName = "StakeHeld"

// ContractEventName returns the user-defined event name.
func (TrainerRegistryStakeHeld) ContractEventName() string {
	return TrainerRegistryStakeHeldEventName
}

// UnpackStakeHeldEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeHeld(address indexed trainer, uint32 holds)
func (trainerRegistry *TrainerRegistry) UnpackStakeHeldEvent(log *types.Log) (*TrainerRegistryStakeHeld, error) {
	event := "StakeHeld"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainerRegistryStakeHeld)
	if len(log.Data) > 0 {
		if err := trainerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainerRegistry.abi.Events[event].Inputs {
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

// TrainerRegistryStakeLetGo represents a StakeLetGo event raised by the TrainerRegistry contract.
type TrainerRegistryStakeLetGo struct {
	Trainer common.Address
	Holds   uint32
	Raw     *types.Log // Blockchain specific contextual infos
}

const TrainerRegistryStakeLetGoEventName = "StakeLetGo"

// ContractEventName returns the user-defined event name.
func (TrainerRegistryStakeLetGo) ContractEventName() string {
	return TrainerRegistryStakeLetGoEventName
}

// UnpackStakeLetGoEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeLetGo(address indexed trainer, uint32 holds)
func (trainerRegistry *TrainerRegistry) UnpackStakeLetGoEvent(log *types.Log) (*TrainerRegistryStakeLetGo, error) {
	event := "StakeLetGo"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainerRegistryStakeLetGo)
	if len(log.Data) > 0 {
		if err := trainerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainerRegistry.abi.Events[event].Inputs {
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

// TrainerRegistryStakeWithdrawn represents a StakeWithdrawn event raised by the TrainerRegistry contract.
type TrainerRegistryStakeWithdrawn struct {
	Trainer common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const TrainerRegistryStakeWithdrawnEventName = "StakeWithdrawn"

// ContractEventName returns the user-defined event name.
func (TrainerRegistryStakeWithdrawn) ContractEventName() string {
	return TrainerRegistryStakeWithdrawnEventName
}

// UnpackStakeWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeWithdrawn(address indexed trainer, uint256 amount)
func (trainerRegistry *TrainerRegistry) UnpackStakeWithdrawnEvent(log *types.Log) (*TrainerRegistryStakeWithdrawn, error) {
	event := "StakeWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainerRegistryStakeWithdrawn)
	if len(log.Data) > 0 {
		if err := trainerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainerRegistry.abi.Events[event].Inputs {
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

// TrainerRegistryTrainerActivated represents a TrainerActivated event raised by the TrainerRegistry contract.
type TrainerRegistryTrainerActivated struct {
	Trainer common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const TrainerRegistryTrainerActivatedEventName = "TrainerActivated"

// ContractEventName returns the user-defined event name.
func (TrainerRegistryTrainerActivated) ContractEventName() string {
	return TrainerRegistryTrainerActivatedEventName
}

// UnpackTrainerActivatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TrainerActivated(address indexed trainer)
func (trainerRegistry *TrainerRegistry) UnpackTrainerActivatedEvent(log *types.Log) (*TrainerRegistryTrainerActivated, error) {
	event := "TrainerActivated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainerRegistryTrainerActivated)
	if len(log.Data) > 0 {
		if err := trainerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainerRegistry.abi.Events[event].Inputs {
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

// TrainerRegistryTrainerDeactivated represents a TrainerDeactivated event raised by the TrainerRegistry contract.
type TrainerRegistryTrainerDeactivated struct {
	Trainer common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const TrainerRegistryTrainerDeactivatedEventName = "TrainerDeactivated"

// ContractEventName returns the user-defined event name.
func (TrainerRegistryTrainerDeactivated) ContractEventName() string {
	return TrainerRegistryTrainerDeactivatedEventName
}

// UnpackTrainerDeactivatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TrainerDeactivated(address indexed trainer)
func (trainerRegistry *TrainerRegistry) UnpackTrainerDeactivatedEvent(log *types.Log) (*TrainerRegistryTrainerDeactivated, error) {
	event := "TrainerDeactivated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainerRegistryTrainerDeactivated)
	if len(log.Data) > 0 {
		if err := trainerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainerRegistry.abi.Events[event].Inputs {
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

// TrainerRegistryTrainerJailed represents a TrainerJailed event raised by the TrainerRegistry contract.
type TrainerRegistryTrainerJailed struct {
	Trainer common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const TrainerRegistryTrainerJailedEventName = "TrainerJailed"

// ContractEventName returns the user-defined event name.
func (TrainerRegistryTrainerJailed) ContractEventName() string {
	return TrainerRegistryTrainerJailedEventName
}

// UnpackTrainerJailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TrainerJailed(address indexed trainer)
func (trainerRegistry *TrainerRegistry) UnpackTrainerJailedEvent(log *types.Log) (*TrainerRegistryTrainerJailed, error) {
	event := "TrainerJailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainerRegistryTrainerJailed)
	if len(log.Data) > 0 {
		if err := trainerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainerRegistry.abi.Events[event].Inputs {
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

// TrainerRegistryTrainerLocked represents a TrainerLocked event raised by the TrainerRegistry contract.
type TrainerRegistryTrainerLocked struct {
	Trainer common.Address
	Locks   uint32
	Raw     *types.Log // Blockchain specific contextual infos
}

const TrainerRegistryTrainerLockedEventName = "TrainerLocked"

// ContractEventName returns the user-defined event name.
func (TrainerRegistryTrainerLocked) ContractEventName() string {
	return TrainerRegistryTrainerLockedEventName
}

// UnpackTrainerLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TrainerLocked(address indexed trainer, uint32 locks)
func (trainerRegistry *TrainerRegistry) UnpackTrainerLockedEvent(log *types.Log) (*TrainerRegistryTrainerLocked, error) {
	event := "TrainerLocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainerRegistryTrainerLocked)
	if len(log.Data) > 0 {
		if err := trainerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainerRegistry.abi.Events[event].Inputs {
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

// TrainerRegistryTrainerRegistered represents a TrainerRegistered event raised by the TrainerRegistry contract.
type TrainerRegistryTrainerRegistered struct {
	Trainer     common.Address
	HardwareCid string
	AskWei      *big.Int
	Stake       *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const TrainerRegistryTrainerRegisteredEventName = "TrainerRegistered"

// ContractEventName returns the user-defined event name.
func (TrainerRegistryTrainerRegistered) ContractEventName() string {
	return TrainerRegistryTrainerRegisteredEventName
}

// UnpackTrainerRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TrainerRegistered(address indexed trainer, string hardwareCid, uint256 askWei, uint256 stake)
func (trainerRegistry *TrainerRegistry) UnpackTrainerRegisteredEvent(log *types.Log) (*TrainerRegistryTrainerRegistered, error) {
	event := "TrainerRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainerRegistryTrainerRegistered)
	if len(log.Data) > 0 {
		if err := trainerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainerRegistry.abi.Events[event].Inputs {
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

// TrainerRegistryTrainerReleased represents a TrainerReleased event raised by the TrainerRegistry contract.
type TrainerRegistryTrainerReleased struct {
	Trainer common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const TrainerRegistryTrainerReleasedEventName = "TrainerReleased"

// ContractEventName returns the user-defined event name.
func (TrainerRegistryTrainerReleased) ContractEventName() string {
	return TrainerRegistryTrainerReleasedEventName
}

// UnpackTrainerReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TrainerReleased(address indexed trainer)
func (trainerRegistry *TrainerRegistry) UnpackTrainerReleasedEvent(log *types.Log) (*TrainerRegistryTrainerReleased, error) {
	event := "TrainerReleased"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainerRegistryTrainerReleased)
	if len(log.Data) > 0 {
		if err := trainerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainerRegistry.abi.Events[event].Inputs {
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

// TrainerRegistryTrainerSlashed represents a TrainerSlashed event raised by the TrainerRegistry contract.
type TrainerRegistryTrainerSlashed struct {
	Trainer   common.Address
	Amount    *big.Int
	Builder   common.Address
	ToBuilder *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const TrainerRegistryTrainerSlashedEventName = "TrainerSlashed"

// ContractEventName returns the user-defined event name.
func (TrainerRegistryTrainerSlashed) ContractEventName() string {
	return TrainerRegistryTrainerSlashedEventName
}

// UnpackTrainerSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TrainerSlashed(address indexed trainer, uint256 amount, address indexed builder, uint256 toBuilder)
func (trainerRegistry *TrainerRegistry) UnpackTrainerSlashedEvent(log *types.Log) (*TrainerRegistryTrainerSlashed, error) {
	event := "TrainerSlashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainerRegistryTrainerSlashed)
	if len(log.Data) > 0 {
		if err := trainerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainerRegistry.abi.Events[event].Inputs {
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

// TrainerRegistryTrainerUnlocked represents a TrainerUnlocked event raised by the TrainerRegistry contract.
type TrainerRegistryTrainerUnlocked struct {
	Trainer common.Address
	Locks   uint32
	Raw     *types.Log // Blockchain specific contextual infos
}

const TrainerRegistryTrainerUnlockedEventName = "TrainerUnlocked"

// ContractEventName returns the user-defined event name.
func (TrainerRegistryTrainerUnlocked) ContractEventName() string {
	return TrainerRegistryTrainerUnlockedEventName
}

// UnpackTrainerUnlockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TrainerUnlocked(address indexed trainer, uint32 locks)
func (trainerRegistry *TrainerRegistry) UnpackTrainerUnlockedEvent(log *types.Log) (*TrainerRegistryTrainerUnlocked, error) {
	event := "TrainerUnlocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainerRegistryTrainerUnlocked)
	if len(log.Data) > 0 {
		if err := trainerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainerRegistry.abi.Events[event].Inputs {
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

// TrainerRegistryTrainerUpdated represents a TrainerUpdated event raised by the TrainerRegistry contract.
type TrainerRegistryTrainerUpdated struct {
	Trainer     common.Address
	HardwareCid string
	AskWei      *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const TrainerRegistryTrainerUpdatedEventName = "TrainerUpdated"

// ContractEventName returns the user-defined event name.
func (TrainerRegistryTrainerUpdated) ContractEventName() string {
	return TrainerRegistryTrainerUpdatedEventName
}

// UnpackTrainerUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TrainerUpdated(address indexed trainer, string hardwareCid, uint256 askWei)
func (trainerRegistry *TrainerRegistry) UnpackTrainerUpdatedEvent(log *types.Log) (*TrainerRegistryTrainerUpdated, error) {
	event := "TrainerUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainerRegistryTrainerUpdated)
	if len(log.Data) > 0 {
		if err := trainerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainerRegistry.abi.Events[event].Inputs {
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
func (trainerRegistry *TrainerRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], trainerRegistry.abi.Errors["AlreadyExiting"].ID.Bytes()[:4]) {
		return trainerRegistry.UnpackAlreadyExitingError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainerRegistry.abi.Errors["AlreadyJailed"].ID.Bytes()[:4]) {
		return trainerRegistry.UnpackAlreadyJailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainerRegistry.abi.Errors["AlreadyRegistered"].ID.Bytes()[:4]) {
		return trainerRegistry.UnpackAlreadyRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainerRegistry.abi.Errors["AlreadySet"].ID.Bytes()[:4]) {
		return trainerRegistry.UnpackAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainerRegistry.abi.Errors["EmptyHardwareCid"].ID.Bytes()[:4]) {
		return trainerRegistry.UnpackEmptyHardwareCidError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainerRegistry.abi.Errors["ExitTooEarly"].ID.Bytes()[:4]) {
		return trainerRegistry.UnpackExitTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainerRegistry.abi.Errors["NotActive"].ID.Bytes()[:4]) {
		return trainerRegistry.UnpackNotActiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainerRegistry.abi.Errors["NotDisputes"].ID.Bytes()[:4]) {
		return trainerRegistry.UnpackNotDisputesError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainerRegistry.abi.Errors["NotEscrow"].ID.Bytes()[:4]) {
		return trainerRegistry.UnpackNotEscrowError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainerRegistry.abi.Errors["NotExiting"].ID.Bytes()[:4]) {
		return trainerRegistry.UnpackNotExitingError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainerRegistry.abi.Errors["NotJailed"].ID.Bytes()[:4]) {
		return trainerRegistry.UnpackNotJailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainerRegistry.abi.Errors["NotLocked"].ID.Bytes()[:4]) {
		return trainerRegistry.UnpackNotLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainerRegistry.abi.Errors["NotRegistered"].ID.Bytes()[:4]) {
		return trainerRegistry.UnpackNotRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainerRegistry.abi.Errors["NothingOwed"].ID.Bytes()[:4]) {
		return trainerRegistry.UnpackNothingOwedError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainerRegistry.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return trainerRegistry.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainerRegistry.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return trainerRegistry.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainerRegistry.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return trainerRegistry.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainerRegistry.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return trainerRegistry.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainerRegistry.abi.Errors["StakeTooLow"].ID.Bytes()[:4]) {
		return trainerRegistry.UnpackStakeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainerRegistry.abi.Errors["StillLocked"].ID.Bytes()[:4]) {
		return trainerRegistry.UnpackStillLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainerRegistry.abi.Errors["TransferShortfall"].ID.Bytes()[:4]) {
		return trainerRegistry.UnpackTransferShortfallError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainerRegistry.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return trainerRegistry.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TrainerRegistryAlreadyExiting represents a AlreadyExiting error raised by the TrainerRegistry contract.
type TrainerRegistryAlreadyExiting struct {
	Trainer common.Address
	ExitAt  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyExiting(address trainer, uint64 exitAt)
func TrainerRegistryAlreadyExitingErrorID() common.Hash {
	return common.HexToHash("0x7519568f9fc415097c37cf30ce122cfdbc838f874500262effd20553cdd100ce")
}

// UnpackAlreadyExitingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyExiting(address trainer, uint64 exitAt)
func (trainerRegistry *TrainerRegistry) UnpackAlreadyExitingError(raw []byte) (*TrainerRegistryAlreadyExiting, error) {
	out := new(TrainerRegistryAlreadyExiting)
	if err := trainerRegistry.abi.UnpackIntoInterface(out, "AlreadyExiting", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainerRegistryAlreadyJailed represents a AlreadyJailed error raised by the TrainerRegistry contract.
type TrainerRegistryAlreadyJailed struct {
	Trainer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyJailed(address trainer)
func TrainerRegistryAlreadyJailedErrorID() common.Hash {
	return common.HexToHash("0x7aac435b4df882d09ee04b3b53ee58270397a1ce9c5ef5bc4c59798124bb525c")
}

// UnpackAlreadyJailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyJailed(address trainer)
func (trainerRegistry *TrainerRegistry) UnpackAlreadyJailedError(raw []byte) (*TrainerRegistryAlreadyJailed, error) {
	out := new(TrainerRegistryAlreadyJailed)
	if err := trainerRegistry.abi.UnpackIntoInterface(out, "AlreadyJailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainerRegistryAlreadyRegistered represents a AlreadyRegistered error raised by the TrainerRegistry contract.
type TrainerRegistryAlreadyRegistered struct {
	Trainer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRegistered(address trainer)
func TrainerRegistryAlreadyRegisteredErrorID() common.Hash {
	return common.HexToHash("0x45ed80e9399c87887ea54f615514a1e3dde31e9b6c027ddceb4ffd503b70e428")
}

// UnpackAlreadyRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRegistered(address trainer)
func (trainerRegistry *TrainerRegistry) UnpackAlreadyRegisteredError(raw []byte) (*TrainerRegistryAlreadyRegistered, error) {
	out := new(TrainerRegistryAlreadyRegistered)
	if err := trainerRegistry.abi.UnpackIntoInterface(out, "AlreadyRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainerRegistryAlreadySet represents a AlreadySet error raised by the TrainerRegistry contract.
type TrainerRegistryAlreadySet struct {
	Current common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadySet(address current)
func TrainerRegistryAlreadySetErrorID() common.Hash {
	return common.HexToHash("0xe0ecad1a50cc9e7a2cf6f3ea22cabc7010728d195e4e6a5e82ac97e868fdf77e")
}

// UnpackAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadySet(address current)
func (trainerRegistry *TrainerRegistry) UnpackAlreadySetError(raw []byte) (*TrainerRegistryAlreadySet, error) {
	out := new(TrainerRegistryAlreadySet)
	if err := trainerRegistry.abi.UnpackIntoInterface(out, "AlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainerRegistryEmptyHardwareCid represents a EmptyHardwareCid error raised by the TrainerRegistry contract.
type TrainerRegistryEmptyHardwareCid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyHardwareCid()
func TrainerRegistryEmptyHardwareCidErrorID() common.Hash {
	return common.HexToHash("0x8bbe6a0230ab359362be8aa9cbd45ed16e0ae05904c082f287402a59ce394124")
}

// UnpackEmptyHardwareCidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyHardwareCid()
func (trainerRegistry *TrainerRegistry) UnpackEmptyHardwareCidError(raw []byte) (*TrainerRegistryEmptyHardwareCid, error) {
	out := new(TrainerRegistryEmptyHardwareCid)
	if err := trainerRegistry.abi.UnpackIntoInterface(out, "EmptyHardwareCid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainerRegistryExitTooEarly represents a ExitTooEarly error raised by the TrainerRegistry contract.
type TrainerRegistryExitTooEarly struct {
	Time   *big.Int
	ExitAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExitTooEarly(uint256 time, uint64 exitAt)
func TrainerRegistryExitTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x08bd56061a77d99ccf3cf05c61ae47e9e68081d0ee6dd82f4907748a3cfbde94")
}

// UnpackExitTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExitTooEarly(uint256 time, uint64 exitAt)
func (trainerRegistry *TrainerRegistry) UnpackExitTooEarlyError(raw []byte) (*TrainerRegistryExitTooEarly, error) {
	out := new(TrainerRegistryExitTooEarly)
	if err := trainerRegistry.abi.UnpackIntoInterface(out, "ExitTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainerRegistryNotActive represents a NotActive error raised by the TrainerRegistry contract.
type TrainerRegistryNotActive struct {
	Trainer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotActive(address trainer)
func TrainerRegistryNotActiveErrorID() common.Hash {
	return common.HexToHash("0x4022bc554c72cf2c9ccd5d09c2ade2b82a349ca5f4d7a60324bb8fda79446fb3")
}

// UnpackNotActiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotActive(address trainer)
func (trainerRegistry *TrainerRegistry) UnpackNotActiveError(raw []byte) (*TrainerRegistryNotActive, error) {
	out := new(TrainerRegistryNotActive)
	if err := trainerRegistry.abi.UnpackIntoInterface(out, "NotActive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainerRegistryNotDisputes represents a NotDisputes error raised by the TrainerRegistry contract.
type TrainerRegistryNotDisputes struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDisputes(address account)
func TrainerRegistryNotDisputesErrorID() common.Hash {
	return common.HexToHash("0xb4a46e6423db360cef42f96c1f2bc6cdcdbe7eb9fd0ed842d77fef9d933fc095")
}

// UnpackNotDisputesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDisputes(address account)
func (trainerRegistry *TrainerRegistry) UnpackNotDisputesError(raw []byte) (*TrainerRegistryNotDisputes, error) {
	out := new(TrainerRegistryNotDisputes)
	if err := trainerRegistry.abi.UnpackIntoInterface(out, "NotDisputes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainerRegistryNotEscrow represents a NotEscrow error raised by the TrainerRegistry contract.
type TrainerRegistryNotEscrow struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEscrow(address account)
func TrainerRegistryNotEscrowErrorID() common.Hash {
	return common.HexToHash("0x088fb38a41f33ee0d0b310a4c36e73c59f8a95f09b2d8750012a106194ceb6bd")
}

// UnpackNotEscrowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEscrow(address account)
func (trainerRegistry *TrainerRegistry) UnpackNotEscrowError(raw []byte) (*TrainerRegistryNotEscrow, error) {
	out := new(TrainerRegistryNotEscrow)
	if err := trainerRegistry.abi.UnpackIntoInterface(out, "NotEscrow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainerRegistryNotExiting represents a NotExiting error raised by the TrainerRegistry contract.
type TrainerRegistryNotExiting struct {
	Trainer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotExiting(address trainer)
func TrainerRegistryNotExitingErrorID() common.Hash {
	return common.HexToHash("0xb4ddacd3a1ff8a1b7cf9994a91a19c9945d01f85d4d6d4842a57fe79655d05ac")
}

// UnpackNotExitingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotExiting(address trainer)
func (trainerRegistry *TrainerRegistry) UnpackNotExitingError(raw []byte) (*TrainerRegistryNotExiting, error) {
	out := new(TrainerRegistryNotExiting)
	if err := trainerRegistry.abi.UnpackIntoInterface(out, "NotExiting", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainerRegistryNotJailed represents a NotJailed error raised by the TrainerRegistry contract.
type TrainerRegistryNotJailed struct {
	Trainer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotJailed(address trainer)
func TrainerRegistryNotJailedErrorID() common.Hash {
	return common.HexToHash("0x9281fbd2def40e450699dea64ff5a9fb116d1dc0cfff935103b5bad4bf43bcbb")
}

// UnpackNotJailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotJailed(address trainer)
func (trainerRegistry *TrainerRegistry) UnpackNotJailedError(raw []byte) (*TrainerRegistryNotJailed, error) {
	out := new(TrainerRegistryNotJailed)
	if err := trainerRegistry.abi.UnpackIntoInterface(out, "NotJailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainerRegistryNotLocked represents a NotLocked error raised by the TrainerRegistry contract.
type TrainerRegistryNotLocked struct {
	Trainer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLocked(address trainer)
func TrainerRegistryNotLockedErrorID() common.Hash {
	return common.HexToHash("0x67272deaa6c2da596f18bd247a14f73dfdbdc31c8dcdcd87328f55fd1b0d7dc6")
}

// UnpackNotLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLocked(address trainer)
func (trainerRegistry *TrainerRegistry) UnpackNotLockedError(raw []byte) (*TrainerRegistryNotLocked, error) {
	out := new(TrainerRegistryNotLocked)
	if err := trainerRegistry.abi.UnpackIntoInterface(out, "NotLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainerRegistryNotRegistered represents a NotRegistered error raised by the TrainerRegistry contract.
type TrainerRegistryNotRegistered struct {
	Trainer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRegistered(address trainer)
func TrainerRegistryNotRegisteredErrorID() common.Hash {
	return common.HexToHash("0xbfc6c337a80b7b8201f77f0a2a54c6e5f7c6fd9124a749804a482fa16ee8a895")
}

// UnpackNotRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRegistered(address trainer)
func (trainerRegistry *TrainerRegistry) UnpackNotRegisteredError(raw []byte) (*TrainerRegistryNotRegistered, error) {
	out := new(TrainerRegistryNotRegistered)
	if err := trainerRegistry.abi.UnpackIntoInterface(out, "NotRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainerRegistryNothingOwed represents a NothingOwed error raised by the TrainerRegistry contract.
type TrainerRegistryNothingOwed struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingOwed(address account)
func TrainerRegistryNothingOwedErrorID() common.Hash {
	return common.HexToHash("0x751b0fdaa408a0c7537afaf0af96a92598192bff093a0ad0f684a7c83bc223c9")
}

// UnpackNothingOwedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingOwed(address account)
func (trainerRegistry *TrainerRegistry) UnpackNothingOwedError(raw []byte) (*TrainerRegistryNothingOwed, error) {
	out := new(TrainerRegistryNothingOwed)
	if err := trainerRegistry.abi.UnpackIntoInterface(out, "NothingOwed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainerRegistryOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the TrainerRegistry contract.
type TrainerRegistryOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func TrainerRegistryOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (trainerRegistry *TrainerRegistry) UnpackOwnableInvalidOwnerError(raw []byte) (*TrainerRegistryOwnableInvalidOwner, error) {
	out := new(TrainerRegistryOwnableInvalidOwner)
	if err := trainerRegistry.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainerRegistryOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the TrainerRegistry contract.
type TrainerRegistryOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func TrainerRegistryOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (trainerRegistry *TrainerRegistry) UnpackOwnableUnauthorizedAccountError(raw []byte) (*TrainerRegistryOwnableUnauthorizedAccount, error) {
	out := new(TrainerRegistryOwnableUnauthorizedAccount)
	if err := trainerRegistry.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainerRegistryReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the TrainerRegistry contract.
type TrainerRegistryReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func TrainerRegistryReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (trainerRegistry *TrainerRegistry) UnpackReentrancyGuardReentrantCallError(raw []byte) (*TrainerRegistryReentrancyGuardReentrantCall, error) {
	out := new(TrainerRegistryReentrancyGuardReentrantCall)
	if err := trainerRegistry.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainerRegistrySafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the TrainerRegistry contract.
type TrainerRegistrySafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func TrainerRegistrySafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (trainerRegistry *TrainerRegistry) UnpackSafeERC20FailedOperationError(raw []byte) (*TrainerRegistrySafeERC20FailedOperation, error) {
	out := new(TrainerRegistrySafeERC20FailedOperation)
	if err := trainerRegistry.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainerRegistryStakeTooLow represents a StakeTooLow error raised by the TrainerRegistry contract.
type TrainerRegistryStakeTooLow struct {
	Stake    *big.Int
	MinStake *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeTooLow(uint256 stake, uint256 minStake)
func TrainerRegistryStakeTooLowErrorID() common.Hash {
	return common.HexToHash("0x829f11638d406de2605d01f8ea108c1f13393def0f2b7b6e6ffffd9996d50bd5")
}

// UnpackStakeTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeTooLow(uint256 stake, uint256 minStake)
func (trainerRegistry *TrainerRegistry) UnpackStakeTooLowError(raw []byte) (*TrainerRegistryStakeTooLow, error) {
	out := new(TrainerRegistryStakeTooLow)
	if err := trainerRegistry.abi.UnpackIntoInterface(out, "StakeTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainerRegistryStillLocked represents a StillLocked error raised by the TrainerRegistry contract.
type TrainerRegistryStillLocked struct {
	Trainer common.Address
	Locks   uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillLocked(address trainer, uint32 locks)
func TrainerRegistryStillLockedErrorID() common.Hash {
	return common.HexToHash("0x2250dc8510ffee693ff89cff84fb6dd445f451640b0ccb39e017c039f54a7772")
}

// UnpackStillLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillLocked(address trainer, uint32 locks)
func (trainerRegistry *TrainerRegistry) UnpackStillLockedError(raw []byte) (*TrainerRegistryStillLocked, error) {
	out := new(TrainerRegistryStillLocked)
	if err := trainerRegistry.abi.UnpackIntoInterface(out, "StillLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainerRegistryTransferShortfall represents a TransferShortfall error raised by the TrainerRegistry contract.
type TrainerRegistryTransferShortfall struct {
	Expected *big.Int
	Received *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferShortfall(uint256 expected, uint256 received)
func TrainerRegistryTransferShortfallErrorID() common.Hash {
	return common.HexToHash("0xaea7b7c04c93d58a8227f091c480b259c14bdbdf958a933c1fc9a3a2d7265654")
}

// UnpackTransferShortfallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferShortfall(uint256 expected, uint256 received)
func (trainerRegistry *TrainerRegistry) UnpackTransferShortfallError(raw []byte) (*TrainerRegistryTransferShortfall, error) {
	out := new(TrainerRegistryTransferShortfall)
	if err := trainerRegistry.abi.UnpackIntoInterface(out, "TransferShortfall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainerRegistryZeroAddress represents a ZeroAddress error raised by the TrainerRegistry contract.
type TrainerRegistryZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func TrainerRegistryZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (trainerRegistry *TrainerRegistry) UnpackZeroAddressError(raw []byte) (*TrainerRegistryZeroAddress, error) {
	out := new(TrainerRegistryZeroAddress)
	if err := trainerRegistry.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
