// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package disputes

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

// IDisputesDispute is an auto generated low-level Go binding around an user-defined struct.
type IDisputesDispute struct {
	Work            [32]byte
	RunId           [32]byte
	Trainer         common.Address
	Challenger      common.Address
	Stage           uint8
	Low             uint32
	High            uint32
	MovedAt         *big.Int
	TrainerClock    uint32
	ChallengerClock uint32
	RulingSeconds   uint32
	BondWei         *big.Int
	SlashWei        *big.Int
	RewardBps       uint16
	LowLeaf         [32]byte
	HighLeaf        [32]byte
	Posted          [32]byte
}

// IDisputesParameters is an auto generated low-level Go binding around an user-defined struct.
type IDisputesParameters struct {
	BondWei       *big.Int
	SlashWei      *big.Int
	RewardBps     uint16
	ClockSeconds  uint32
	RulingSeconds uint32
}

// IDisputesState is an auto generated low-level Go binding around an user-defined struct.
type IDisputesState struct {
	Round  uint32
	Params [32]byte
	Slots  [32]byte
	Batch  [32]byte
	Loss   uint32
	Trace  [32]byte
	Link   [32]byte
}

// IWorkAuditsProven is an auto generated low-level Go binding around an user-defined struct.
type IWorkAuditsProven struct {
	Index uint32
	Leaf  [32]byte
	Proof [][32]byte
}

// DisputesMetaData contains all meta data concerning the Disputes contract.
var DisputesMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"initialOwner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"escrow_\",\"type\":\"address\",\"internalType\":\"contractIRunEscrow\"},{\"name\":\"rules_\",\"type\":\"address\",\"internalType\":\"contractIRunRules\"},{\"name\":\"trainers_\",\"type\":\"address\",\"internalType\":\"contractITrainerRegistry\"},{\"name\":\"audits_\",\"type\":\"address\",\"internalType\":\"contractIWorkAudits\"},{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.Parameters\",\"components\":[{\"name\":\"bondWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"slashWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"rewardBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"clockSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rulingSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"audits\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIWorkAudits\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"challenge\",\"inputs\":[{\"name\":\"work\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"low\",\"type\":\"tuple\",\"internalType\":\"structIWorkAudits.Proven\",\"components\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"high\",\"type\":\"tuple\",\"internalType\":\"structIWorkAudits.Proven\",\"components\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"compensated\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"concede\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"convictions\",\"inputs\":[{\"name\":\"work\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"disputeId\",\"inputs\":[{\"name\":\"work\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"disputeOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.Dispute\",\"components\":[{\"name\":\"work\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"enumIDisputes.Stage\"},{\"name\":\"low\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"high\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"movedAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"trainerClock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengerClock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rulingSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"bondWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"slashWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"rewardBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"lowLeaf\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"highLeaf\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"posted\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRunEscrow\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashRuling\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rightLeaf\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashVoid\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"resultHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"reasonHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hold\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"letGo\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"open\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"state\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.State\",\"components\":[{\"name\":\"round\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"slots\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"batch\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"loss\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"link\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openDisputes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parameters\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.Parameters\",\"components\":[{\"name\":\"bondWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"slashWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"rewardBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"clockSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rulingSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pick\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leaves\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"first\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rule\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rightLeaf\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"indexes\",\"type\":\"uint8[]\",\"internalType\":\"uint8[]\"},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rules\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRunRules\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setParameters\",\"inputs\":[{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structIDisputes.Parameters\",\"components\":[{\"name\":\"bondWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"slashWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"rewardBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"clockSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rulingSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashWithheld\",\"inputs\":[{\"name\":\"work\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"split\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leaves\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"splitSteps\",\"inputs\":[{\"name\":\"low\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"high\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"steps\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"timeout\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"trainers\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractITrainerRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"voidResult\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"reasonHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"indexes\",\"type\":\"uint8[]\",\"internalType\":\"uint8[]\"},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawOwed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"BondPaid\",\"inputs\":[{\"name\":\"dispute\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Challenged\",\"inputs\":[{\"name\":\"dispute\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"work\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"challenger\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"leaf\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"low\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"high\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"bondWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DisputeEnded\",\"inputs\":[{\"name\":\"dispute\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"work\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIDisputes.Stage\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Opened\",\"inputs\":[{\"name\":\"dispute\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"step\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"state\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIDisputes.State\",\"components\":[{\"name\":\"round\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"slots\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"batch\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"loss\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"link\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"rulingBy\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Owed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwedWithdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ParametersSet\",\"inputs\":[{\"name\":\"parameters\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIDisputes.Parameters\",\"components\":[{\"name\":\"bondWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"slashWei\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"rewardBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"clockSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rulingSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Picked\",\"inputs\":[{\"name\":\"dispute\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"low\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"high\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"lowLeaf\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"highLeaf\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Ruled\",\"inputs\":[{\"name\":\"dispute\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"rightLeaf\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Split\",\"inputs\":[{\"name\":\"dispute\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"low\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"high\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"leaves\",\"type\":\"bytes32[]\",\"indexed\":false,\"internalType\":\"bytes32[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoidRuled\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"resultHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"reasonHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadParameter\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"BadPick\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadStage\",\"inputs\":[{\"name\":\"dispute\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"enumIDisputes.Stage\"}]},{\"type\":\"error\",\"name\":\"ClockRanOut\",\"inputs\":[{\"name\":\"dispute\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ClockRuns\",\"inputs\":[{\"name\":\"dispute\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"DisputeExists\",\"inputs\":[{\"name\":\"dispute\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LeafCount\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoResult\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotActive\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAudits\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotChallenger\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotParty\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotThePreimage\",\"inputs\":[{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotTrainer\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingOwed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnWork\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakeSpokenFor\",\"inputs\":[{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TransferShortfall\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongSplit\",\"inputs\":[{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "Disputes",
	Bin: "0x610200604052348015610010575f5ffd5b5060405161487538038061487583398101604081905261002f9161046e565b866040518060400160405280600d81526020016c5361686d20446973707574657360981b815250604051806040016040528060018152602001603160f81b81525061007f8261019860201b60201c565b6101205261008c81610198565b61014052815160208084019190912060e052815190820120610100524660a05261011860e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b03811661014f57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b610158816101d5565b506001600160a01b0380871661016052858116610180528481166101a0528381166101c05282166101e05261018c81610226565b505050505050506105eb565b5f5f829050601f815111156101c2578260405163305a27a960e01b81526004016101469190610590565b80516101cd826105c5565b179392505050565b600280546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b612710816040015161ffff16111561026d5760405163e70e701560e01b815260206004820152600960248201526872657761726442707360b81b6044820152606401610146565b6102a56040518060400160405280600c81526020016b636c6f636b5365636f6e647360a01b81525082606001516103d960201b60201c565b6102de6040518060400160405280600d81526020016c72756c696e675365636f6e647360981b81525082608001516103d960201b60201c565b80516007805460208085018051604080880180516060808b0180516001600160601b039b8c166001600160c01b0319909a168a176c01000000000000000000000000978d16979097029690961765ffffffffffff60c01b1916600160c01b61ffff9485160263ffffffff60d01b191617600160d01b63ffffffff97881602179099556080808c0180516008805463ffffffff19169189169190911790558551998a529651909a169688019690965290511690850152935184169183019190915251909116918101919091527feace840ffda18d13f05278453652f3a8962527a3aa7137ebbb1fc4c742275b5e9060a00160405180910390a150565b63ffffffff811615806103f4575062278d0063ffffffff8216115b15610414578160405163e70e701560e01b81526004016101469190610590565b5050565b6001600160a01b038116811461042c575f5ffd5b50565b80516001600160601b0381168114610445575f5ffd5b919050565b805161ffff81168114610445575f5ffd5b805163ffffffff81168114610445575f5ffd5b5f5f5f5f5f5f5f878903610160811215610486575f5ffd5b885161049181610418565b60208a01519098506104a281610418565b60408a01519097506104b381610418565b60608a01519096506104c481610418565b60808a01519095506104d581610418565b60a08a01519094506104e681610418565b925060a060bf19820112156104f9575f5ffd5b5060405160a081016001600160401b038111828210171561052857634e487b7160e01b5f52604160045260245ffd5b60405261053760c08a0161042f565b815261054560e08a0161042f565b60208201526105576101008a0161044a565b60408201526105696101208a0161045b565b606082015261057b6101408a0161045b565b60808201528091505092959891949750929550565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156105e5575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161415861071d5f395f8181610404015281816107fc0152818161124c01528181611341015261187e01525f81816104800152818161085b015281816112ab01528181611c2101528181611ca4015281816123f1015281816124a30152818161254f015281816125c30152818161294501528181612a0801528181612aba0152612b6401525f8181610290015281816109a301526115a301525f81816104ec015281816108d601528181610a6301528181611524015261283201525f818161055801528181610fd101528181611d020152612e6701525f6127a201525f61277201525f612d6901525f612d4101525f612c9c01525f612cc601525f612cf001526141585ff3fe608060405234801561000f575f5ffd5b50600436106101e7575f3560e01c806399ae444a11610109578063dc5acdac1161009e578063f2fde38b1161006e578063f2fde38b14610521578063faa302e314610534578063fc0c546a14610553578063fd5eca0d1461057a575f5ffd5b8063dc5acdac146104b5578063df18e047146104c8578063e2fdcc17146104e7578063eee42b281461050e575f5ffd5b8063c73984ab116100d9578063c73984ab14610455578063d9e0062314610468578063da20e5871461047b578063db31b6b5146104a2575f5ffd5b806399ae444a146103ff5780639ef4003614610426578063a2b0f2c414610439578063a7e21e8014610442575f5ffd5b8063715018a61161017f57806384ff69851161014f57806384ff69851461032657806389035730146103395780638da5cb5b146103ce5780639427c7d6146103df575f5ffd5b8063715018a6146102dd578063795ea18e146102e55780637cd776c4146102f857806384b0196e1461030b575f5ffd5b80631da27535116101ba5780631da275351461026557806344d778fd1461027857806352f6747a1461028b578063621be16e146102ca575f5ffd5b806303841c20146101eb578063089d07ef1461021d57806312ceccfe146102325780631af80ca814610245575b5f5ffd5b61020a6101f9366004613161565b60056020525f908152604090205481565b6040519081526020015b60405180910390f35b61023061022b366004613178565b61058d565b005b61020a6102403660046131ae565b610682565b6102586102533660046131df565b610737565b6040516102149190613216565b610230610273366004613272565b6107f1565b6102306102863660046132d4565b6108b6565b6102b27f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610214565b6102306102d8366004613354565b610ad4565b610230610af6565b6102306102f3366004613161565b610b09565b61023061030636600461336d565b610c26565b610313610ee2565b60405161021497969594939291906133e9565b610230610334366004613272565b610f24565b6103c16040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152506040805160a0810182526007546001600160601b038082168352600160601b8204166020830152600160c01b810461ffff1692820192909252600160d01b90910463ffffffff908116606083015260085416608082015290565b604051610214919061347f565b6002546001600160a01b03166102b2565b6103f26103ed366004613161565b611001565b604051610214919061350e565b6102b27f000000000000000000000000000000000000000000000000000000000000000081565b61020a610434366004613680565b6111d2565b61020a60035481565b610230610450366004613272565b611241565b61020a6104633660046136a3565b6112da565b6102306104763660046136cc565b61132e565b6102b27f000000000000000000000000000000000000000000000000000000000000000081565b6102306104b0366004613161565b6113b0565b6102306104c33660046132d4565b6114ac565b61020a6104d6366004613272565b60046020525f908152604090205481565b6102b27f000000000000000000000000000000000000000000000000000000000000000081565b61023061051c366004613702565b6116c7565b61023061052f366004613272565b6117c9565b61020a610542366004613161565b60066020525f908152604090205481565b6102b27f000000000000000000000000000000000000000000000000000000000000000081565b61020a61058836600461375f565b611803565b5f610599836003611d3e565b60038101549091505f908190600160c81b900463ffffffff16156105d6578260030160159054906101000a900463ffffffff1683600601546105dd565b5f83600701545b915091505f6105f0845f01548487611dd7565b90508181146106215760405163dc169a1f60e01b815260048101829052602481018390526044015b60405180910390fd5b60038401805460ff60a01b1916600160a21b179055857f9c23e4d126b5a4eeeedb870bd5848e948d14d239df7e0b1c146def604e3bce67848761066388611ea7565b604051610672939291906137ca565b60405180910390a2505050505050565b5f82815260096020908152604080832060038101546006820154600783015484517f10b222fc112aef0bbd6678dd604cf6967cce80a3c2e5affa28b624ba0ef879339681019690965293850188905263ffffffff600160a81b830481166060870152600160c81b909204909116608085015260a084015260c083019190915260e082018490529061072d90610100015b60405160208183030381529060405280519060200120611f61565b9150505b92915050565b606061074f8363ffffffff168363ffffffff16611f8d565b6001600160401b038111156107665761076661385b565b60405190808252806020026020018201604052801561078f578160200160208202803683370190505b5090505f5b81518110156107ea576107bb63ffffffff8086169085166107b6846001613883565b611fc9565b8282815181106107cd576107cd613896565b63ffffffff90921660209283029190910190910152600101610794565b5092915050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461083c576040516327bc68ed60e11b8152336004820152602401610618565b604051631da2753560e01b81526001600160a01b0382811660048301527f00000000000000000000000000000000000000000000000000000000000000001690631da27535906024015b5f604051808303815f87803b15801561089d575f5ffd5b505af11580156108af573d5f5f3e3d5ffd5b5050505050565b6108be612010565b604051630ef6ac0f60e41b8152600481018790525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ef6ac0f0906024016103a060405180830381865afa158015610924573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061094891906139c2565b6103208101519091505f0361097357604051631d4b860f60e01b815260048101889052602401610618565b5f61098488836103200151896112da565b60a083015160405163b83f509360e01b81529192506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169163b83f5093916109e09185908b908b908b908b90600401613b9f565b5f6040518083038186803b1580156109f6575f5ffd5b505afa158015610a08573d5f5f3e3d5ffd5b50505061032083015160408051918252602082018a90528a92507f1e55e171ee6fa895e5bed06881f435abe2c813ba9c08271422ed73949f228a4a910160405180910390a260405163e3cddd0760e01b8152600481018990527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e3cddd07906024015f604051808303815f87803b158015610aac575f5ffd5b505af1158015610abe573d5f5f3e3d5ffd5b505050505050610acc612045565b505050505050565b610adc61206f565b610af3610aee36839003830183613cb1565b61209c565b50565b610afe61206f565b610b075f612215565b565b610b11612010565b5f81815260096020526040812060038101549091600160a01b90910460ff1690816007811115610b4357610b436134da565b1480610b6057506004816007811115610b5e57610b5e6134da565b115b15610b82578281604051636427023160e11b8152600401610618929190613d4a565b5f610b8c83611ea7565b90508064ffffffffff164211610bc557604051630108853760e01b81526004810185905264ffffffffff82166024820152604401610618565b6004826007811115610bd957610bd96134da565b03610bef57610bea84846007612266565b610c1b565b610c1b84846002856007811115610c0857610c086134da565b14610c14576006612266565b6005612266565b505050610af3612045565b5f610c32856002612625565b60038101549091506001600160a01b03163314610c79576003810154604051631500748760e31b81523360048201526001600160a01b039091166024820152604401610618565b610c9885828360040160099054906101000a900463ffffffff16612697565b8160040160096101000a81548163ffffffff021916908363ffffffff1602179055505f8484604051602001610cce929190613d8e565b60405160208183030381529060405280519060200120905081600801548114610d1a5760088201546040516305891bef60e11b8152610618918391600401918252602082015260400190565b8380841115610d46576040516393fa388760e01b81526004810185905260248101829052604401610618565b600383015463ffffffff600160a81b8204811691600160c81b9004168515610dd057610d7f8263ffffffff168263ffffffff1688611fc9565b8888610d8c60018a613da1565b818110610d9b57610d9b613896565b602002919091013560068801555060038601805463ffffffff909216600160a81b0263ffffffff60a81b199092169190911790555b82861015610e3857610df163ffffffff8084169083166107b6896001613883565b888888818110610e0357610e03613896565b602002919091013560078801555060038601805463ffffffff909216600160c81b0263ffffffff60c81b199092169190911790555b610e4185612727565b60038601805460ff60a01b1916600160a01b836007811115610e6557610e656134da565b02179055506003850154600686015460078701546040805163ffffffff600160a81b860481168252600160c81b9095049094166020850152830191909152606082015289907f0e5a01883761bae030de8a16a50b6d842a647d0c30fd164700e061ff284e52a39060800160405180910390a2505050505050505050565b5f6060805f5f5f6060610ef361276b565b610efb61279b565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b610f2c612010565b6001600160a01b0381165f9081526004602052604081205490819003610f7057604051633a8d87ed60e11b81526001600160a01b0383166004820152602401610618565b6001600160a01b0382165f8181526004602052604080822091909155517f5228fff5c463d990879eb91aee73291f310545bddd8c57996722566cbb4b02e890610fbc9084815260200190565b60405180910390a2610ff86001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001683836127c6565b50610af3612045565b60408051610220810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e081018290526102008101919091525f828152600960209081526040918290208251610220810184528154815260018201549281019290925260028101546001600160a01b03908116938301939093526003810154928316606083015290916080830190600160a01b900460ff1660078111156110f9576110f96134da565b600781111561110a5761110a6134da565b8152600382015463ffffffff600160a81b820481166020840152600160c81b90910481166040830152600483015464ffffffffff8116606084015265010000000000810482166080840152600160481b8104821660a0840152600160681b810490911660c08301526001600160601b03600160881b909104811660e0830152600583015490811661010083015261ffff600160601b90910416610120820152600682015461014082015260078201546101608201526008909101546101809091015292915050565b5f61123a8383604080517f5241f0a1cda3ecb2b300177063d4ff60e670f47a2a201bed6d6d2e89a58914df60208201529081018390526001600160a01b03821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b9392505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461128c576040516327bc68ed60e11b8152336004820152602401610618565b60405163014fc43d60e71b81526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063a7e21e8090602401610886565b604080517fde70aceeee22204be2bc93f5cc7167838186072781216343a6d3e0bf9aaa45e4602082015290810184905260608101839052608081018290525f906113269060a001610712565b949350505050565b611336612010565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611381576040516327bc68ed60e11b8152336004820152602401610618565b6007546113a390849084908490600160601b90046001600160601b03166127fb565b6113ab612045565b505050565b6113b8612010565b5f818152600960205260408120906003820154600160a01b900460ff1660078111156113e6576113e66134da565b1480611411575060046003820154600160a01b900460ff16600781111561140f5761140f6134da565b115b1561144457818160030160149054906101000a900460ff16604051636427023160e11b8152600401610618929190613d4a565b60038101546001600160a01b0316330361146a5761146482826005612266565b506114a4565b60028101546001600160a01b03163314611498576040516282e6cd60e61b8152336004820152602401610618565b610ff882826006612266565b610af3612045565b6114b4612010565b5f6114c0876004612625565b90505f6114cc82611ea7565b90508064ffffffffff16421115611506576040516365d5844760e01b81526004810189905264ffffffffff82166024820152604401610618565b6001820154604051630ef6ac0f60e41b81525f916001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169163ef6ac0f09161155b9160040190815260200190565b6103a060405180830381865afa158015611577573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061159b91906139c2565b60a0015190507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b83f5093826115db8c8c610682565b8a8a8a8a6040518763ffffffff1660e01b815260040161160096959493929190613b9f565b5f6040518083038186803b158015611616575f5ffd5b505afa158015611628573d5f5f3e3d5ffd5b50505050887f935d5056fc05a38e3455d9a82c3e59a25b78215c525335304d783598eee116f08960405161165e91815260200190565b60405180910390a25f88158061169357507f884dbe841359ac9f9280f72c6a19e6a62f127832da06a4927cf3ad9b6254eb6189145b90505f811580156116a7575084600701548a145b90506116ba8b8683610c14576006612266565b5050505050610acc612045565b5f6116d3846001611d3e565b60038101549091505f906116fd9063ffffffff600160a81b8204811691600160c81b900416611f8d565b9050828114611729576040516375e14a4160e01b81526004810184905260248101829052604401610618565b838360405160200161173c929190613d8e565b60408051601f19818403018152908290528051602090910120600884015560038301805460ff60a01b1916600160a11b179081905586917f5db8f1e7bc33140af83feddcf836149db330a42f15822d247663547b0d285a44916117ba9163ffffffff600160a81b8304811692600160c81b9004169089908990613db4565b60405180910390a25050505050565b6117d161206f565b6001600160a01b0381166117fa57604051631e4fbdf760e01b81525f6004820152602401610618565b610af381612215565b5f61180c612010565b61181684336111d2565b5f8181526009602052604081209192506003820154600160a01b900460ff166007811115611846576118466134da565b14611867576040516350bb265560e01b815260048101839052602401610618565b604051632ca1c7e360e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690632ca1c7e3906118b790889088908890600401613e5f565b608060405180830381865afa1580156118d2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118f69190613e89565b60038501805467ffffffffffffffff60a81b1916600160c81b63ffffffff9384160263ffffffff60a81b191617600160a81b93909216929092021790556002830180546001600160a01b0319166001600160a01b039290921691821790556001830191909155330361197d57604051638153418b60e01b8152336004820152602401610618565b6040805160a0810182526007546001600160601b038082168352600160601b8204166020830181905261ffff600160c01b8304169383019390935263ffffffff600160d01b90910481166060830152600854166080820152906119e19033906129e9565b60048201805464ffffffffff19164264ffffffffff16179055600382018054336001600160a01b03199091161790819055868355600160c81b900463ffffffff1615611a31578460200135611a33565b5f5b602085013560078401556006830155611a4b82612727565b60038301805460ff60a01b1916600160a01b836007811115611a6f57611a6f6134da565b0217905550606081015160048301805460808401518451602086015160408701516005890180546dffffffffffffffffffffffffffff1916600160601b61ffff909316929092026bffffffffffffffffffffffff1916919091176001600160601b039283161790556cffffffffffffffff000000000019909316600160481b63ffffffff96871690810268ffffffff00000000001916919091176501000000000091909102176fffffffffffffffffffffffffffffffff60681b1916600160681b95909216949094026bffffffffffffffffffffffff60881b191617600160881b9190931602919091179055600380545f90611b6a90613edc565b9091555060028201543390879085907f1dfa7200abcbcffe09b3e8bd98a1e455c2bc9c152fd7873d069355e3bbf9d2ee906001600160a01b0316611bb160208a018a613ef4565b60038801548751604080516001600160a01b03909516855263ffffffff9384166020860152600160a81b8304841690850152600160c81b90910490911660608301526001600160601b0316608082015260a00160405180910390a460405163014fc43d60e71b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a7e21e80906024015f604051808303815f87803b158015611c6a575f5ffd5b505af1158015611c7c573d5f5f3e3d5ffd5b50505050600282015460405163014fc43d60e71b81526001600160a01b0391821660048201527f00000000000000000000000000000000000000000000000000000000000000009091169063a7e21e80906024015f604051808303815f87803b158015611ce7575f5ffd5b505af1158015611cf9573d5f5f3e3d5ffd5b50505050611d347f000000000000000000000000000000000000000000000000000000000000000033835f01516001600160601b0316612c06565b505061123a612045565b5f611d498383612625565b60028101549091506001600160a01b03163314611d90576002810154604051637cbc326560e01b81523360048201526001600160a01b039091166024820152604401610618565b611daf83828360040160059054906101000a900463ffffffff16612697565b8160040160056101000a81548163ffffffff021916908363ffffffff16021790555092915050565b5f7fa3779cf863934103e4ad59ac26d5e6bb7182b87f359228c1c30109111d2cd89e84611e076020850185613ef4565b85602086013560408701356060880135611e2760a08a0160808b01613ef4565b60408051602081019990995288019690965263ffffffff9485166060880152928416608087015260a08681019290925260c08681019190915260e086019290925291909216610100840152840135610120830152830135610140820152610160016040516020818303038152906040528051906020012090509392505050565b5f60046003830154600160a01b900460ff166007811115611eca57611eca6134da565b03611ef25760048201546107319063ffffffff600160681b8204169064ffffffffff16613f0f565b60026003830154600160a01b900460ff166007811115611f1457611f146134da565b14611f3257600482015465010000000000900463ffffffff16611f45565b6004820154600160481b900463ffffffff165b60048301546107319163ffffffff169064ffffffffff16613f0f565b5f610731611f6d612c90565b8360405161190160f01b8152600281019290925260228201526042902090565b5f5f838311611f9c575f611fb2565b6001611fa88585613da1565b611fb29190613da1565b905061072d81611fc460016010613da1565b612db9565b5f80611fd58585613da1565b90506010811115611ffb576010611fec8483613f2c565b611ff69190613f43565b611ffd565b825b6120079086613883565b95945050505050565b612018612dc8565b610b0760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612e08565b610b075f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061203f565b6002546001600160a01b03163314610b075760405163118cdaa760e01b8152336004820152602401610618565b612710816040015161ffff1611156120e35760405163e70e701560e01b815260206004820152600960248201526872657761726442707360b81b6044820152606401610618565b6121156040518060400160405280600c81526020016b636c6f636b5365636f6e647360a01b8152508260600151612e0f565b6121486040518060400160405280600d81526020016c72756c696e675365636f6e647360981b8152508260800151612e0f565b805160078054602084015160408086015160608701516001600160601b039687166001600160c01b031990951694909417600160601b96909316959095029190911765ffffffffffff60c01b1916600160c01b61ffff9095169490940263ffffffff60d01b191693909317600160d01b63ffffffff928316021790915560808301516008805463ffffffff191691909216179055517feace840ffda18d13f05278453652f3a8962527a3aa7137ebbb1fc4c742275b5e9061220a90839061347f565b60405180910390a150565b600280546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b60028201546003830154600484015460058501546001600160a01b039384169390921691600160881b9091046001600160601b0316905f90612710906122b790600160601b900461ffff1684613f2c565b6122c19190613f43565b600387018054919250869160ff60a01b1916600160a01b8360078111156122ea576122ea6134da565b021790555060035f81546122fd90613f62565b90915550855460405188907fe1e06c6b7fcc08862d951d99ad49bdf14679403cedb99ad967184938534388b890612335908990613f77565b60405180910390a36007856007811115612351576123516134da565b0361236657612361878484612e4e565b612530565b600585600781111561237a5761237a6134da565b036124635761238a878583612e4e565b6123af876123a06002546001600160a01b031690565b6123aa8486613da1565b612e4e565b6005860154604051634be9fd9f60e01b81526001600160a01b0385811660048301526001600160601b03909216602482015285821660448201525f60648201527f000000000000000000000000000000000000000000000000000000000000000090911690634be9fd9f906084016020604051808303815f875af1158015612439573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061245d9190613f85565b50612530565b61246e878484612e4e565b604051634be9fd9f60e01b81526001600160a01b038581166004830152602482018490528481166044830152606482018390527f00000000000000000000000000000000000000000000000000000000000000001690634be9fd9f906084016020604051808303815f875af11580156124e9573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061250d9190613f85565b5085546001870154600588015461253092919087906001600160601b03166127fb565b604051631da2753560e01b81526001600160a01b0385811660048301527f00000000000000000000000000000000000000000000000000000000000000001690631da27535906024015f604051808303815f87803b158015612590575f5ffd5b505af11580156125a2573d5f5f3e3d5ffd5b5050604051631da2753560e01b81526001600160a01b0386811660048301527f0000000000000000000000000000000000000000000000000000000000000000169250631da2753591506024015f604051808303815f87803b158015612606575f5ffd5b505af1158015612618573d5f5f3e3d5ffd5b5050505050505050505050565b5f828152600960205260409020816007811115612644576126446134da565b6003820154600160a01b900460ff166007811115612664576126646134da565b1461073157828160030160149054906101000a900460ff16604051636427023160e11b8152600401610618929190613d4a565b60048201545f9081906126b89063ffffffff85169064ffffffffff16613f0f565b90508064ffffffffff164211156126f2576040516365d5844760e01b81526004810186905264ffffffffff82166024820152604401610618565b6127034264ffffffffff8316613da1565b600494909401805464ffffffffff19164264ffffffffff1617905550919392505050565b60038101545f906001906127519063ffffffff600160a81b8204811691600160c81b900416613f9c565b63ffffffff1611612763576003610731565b600192915050565b60606127967f0000000000000000000000000000000000000000000000000000000000000000612f4b565b905090565b60606127967f0000000000000000000000000000000000000000000000000000000000000000612f4b565b6127d38383836001612f88565b6113ab57604051635274afe760e01b81526001600160a01b0384166004820152602401610618565b5f848152600660205260408120805490919061281690613edc565b90915550604051630ef6ac0f60e41b8152600481018490525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ef6ac0f0906024016103a060405180830381865afa158015612880573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128a491906139c2565b90505f6004825160078111156128bc576128bc6134da565b14806128da57506005825160078111156128d8576128d86134da565b145b90505f816128e8575f612906565b5f868152600560205260409020546101608401516129069190613da1565b6040848101519051634be9fd9f60e01b81526001600160a01b038881166004830152602482018890529182166044820152606481018390529192505f917f000000000000000000000000000000000000000000000000000000000000000090911690634be9fd9f906084016020604051808303815f875af115801561298d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129b19190613f85565b90506129bd8183612db9565b5f88815260056020526040812080549091906129da908490613883565b90915550505050505050505050565b604051639f8a13d760e01b81526001600160a01b0383811660048301527f00000000000000000000000000000000000000000000000000000000000000001690639f8a13d790602401602060405180830381865afa158015612a4d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a719190613fc7565b612a9957604051634022bc5560e01b81526001600160a01b0383166004820152602401610618565b60405163c3d073ff60e01b81526001600160a01b0383811660048301525f917f00000000000000000000000000000000000000000000000000000000000000009091169063c3d073ff90602401602060405180830381865afa158015612b01573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b259190613fe0565b612b369063ffffffff166001613883565b612b409083613f2c565b6040516346dcbd6360e01b81526001600160a01b0385811660048301529192505f917f000000000000000000000000000000000000000000000000000000000000000016906346dcbd63906024015f60405180830381865afa158015612ba8573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612bcf9190810190614084565b60400151905081811015612c005760405163a5b1963b60e01b81526004810182905260248101839052604401610618565b50505050565b6040516370a0823160e01b81523060048201525f906001600160a01b038516906370a0823190602401602060405180830381865afa158015612c4a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c6e9190613f85565b9050612c856001600160a01b038516843085612fea565b612c00848284613020565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015612ce857507f000000000000000000000000000000000000000000000000000000000000000046145b15612d1257507f000000000000000000000000000000000000000000000000000000000000000090565b612796604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f82821882841002821861123a565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610b0757604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b63ffffffff81161580612e2a575062278d0063ffffffff8216115b15612e4a578160405163e70e701560e01b81526004016106189190614146565b5050565b805f03612e5a57505050565b612e8e6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001683836130c0565b15612edc57816001600160a01b0316837fc92cc3708e4809a2d493524346f159ec54e74193b2a46090a3672b5e3b02fea283604051612ecf91815260200190565b60405180910390a3505050565b6001600160a01b0382165f9081526004602052604081208054839290612f03908490613883565b90915550506040518181526001600160a01b038316907f7393c924ac30f9256e6cebcfb78841b1e7ef11bf8b09d87c2257b32b8063c9799060200160405180910390a2505050565b60605f612f57836130cd565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316612fde578383151615612fd2573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b612ff88484848460016130f4565b612c0057604051635274afe760e01b81526001600160a01b0385166004820152602401610618565b6040516370a0823160e01b81523060048201525f9083906001600160a01b038616906370a0823190602401602060405180830381865afa158015613066573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061308a9190613f85565b6130949190613da1565b9050818114612c00576040516302ba9edf60e61b81526004810183905260248101829052604401610618565b5f6113268484845f612f88565b5f60ff8216601f81111561073157604051632cd44ac360e21b815260040160405180910390fd5b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316613150578383151615613144573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f60208284031215613171575f5ffd5b5035919050565b5f5f82840361010081121561318b575f5ffd5b8335925060e0601f19820112156131a0575f5ffd5b506020830190509250929050565b5f5f604083850312156131bf575f5ffd5b50508035926020909101359150565b63ffffffff81168114610af3575f5ffd5b5f5f604083850312156131f0575f5ffd5b82356131fb816131ce565b9150602083013561320b816131ce565b809150509250929050565b602080825282518282018190525f918401906040840190835b8181101561325357835163ffffffff1683526020938401939092019160010161322f565b509095945050505050565b6001600160a01b0381168114610af3575f5ffd5b5f60208284031215613282575f5ffd5b813561123a8161325e565b5f5f83601f84011261329d575f5ffd5b5081356001600160401b038111156132b3575f5ffd5b6020830191508360208260051b85010111156132cd575f5ffd5b9250929050565b5f5f5f5f5f5f608087890312156132e9575f5ffd5b863595506020870135945060408701356001600160401b0381111561330c575f5ffd5b61331889828a0161328d565b90955093505060608701356001600160401b03811115613336575f5ffd5b61334289828a0161328d565b979a9699509497509295939492505050565b5f60a0828403128015613365575f5ffd5b509092915050565b5f5f5f5f60608587031215613380575f5ffd5b8435935060208501356001600160401b0381111561339c575f5ffd5b6133a88782880161328d565b9598909750949560400135949350505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f61340760e08301896133bb565b828103604084015261341981896133bb565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b8181101561346e578351835260209384019390920191600101613450565b50909b9a5050505050505050505050565b5f60a0820190506001600160601b0383511682526001600160601b03602084015116602083015261ffff604084015116604083015263ffffffff606084015116606083015263ffffffff608084015116608083015292915050565b634e487b7160e01b5f52602160045260245ffd5b6008811061350a57634e487b7160e01b5f52602160045260245ffd5b9052565b5f610220820190508251825260208301516020830152604083015161353e60408401826001600160a01b03169052565b50606083015161355960608401826001600160a01b03169052565b50608083015161356c60808401826134ee565b5060a083015161358460a084018263ffffffff169052565b5060c083015161359c60c084018263ffffffff169052565b5060e08301516135b560e084018264ffffffffff169052565b506101008301516135cf61010084018263ffffffff169052565b506101208301516135e961012084018263ffffffff169052565b5061014083015161360361014084018263ffffffff169052565b506101608301516136206101608401826001600160601b03169052565b5061018083015161363d6101808401826001600160601b03169052565b506101a08301516136556101a084018261ffff169052565b506101c08301516101c08301526101e08301516101e083015261020083015161020083015292915050565b5f5f60408385031215613691575f5ffd5b82359150602083013561320b8161325e565b5f5f5f606084860312156136b5575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f606084860312156136de575f5ffd5b833592506020840135915060408401356136f78161325e565b809150509250925092565b5f5f5f60408486031215613714575f5ffd5b8335925060208401356001600160401b03811115613730575f5ffd5b61373c8682870161328d565b9497909650939450505050565b5f60608284031215613759575f5ffd5b50919050565b5f5f5f60608486031215613771575f5ffd5b8335925060208401356001600160401b0381111561378d575f5ffd5b61379986828701613749565b92505060408401356001600160401b038111156137b4575f5ffd5b6137c086828701613749565b9150509250925092565b63ffffffff84168152610120810183356137e3816131ce565b63ffffffff16602083810191909152840135604080840191909152840135606080840191909152840135608080840191909152840135613822816131ce565b63ffffffff1660a08381019190915284013560c08084019190915284013560e083015264ffffffffff8316610100830152949350505050565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b808201808211156107315761073161386f565b634e487b7160e01b5f52603260045260245ffd5b60405161034081016001600160401b03811182821017156138cd576138cd61385b565b60405290565b60405160e081016001600160401b03811182821017156138cd576138cd61385b565b805160088110613903575f5ffd5b919050565b8051613903816131ce565b80516139038161325e565b8051600781900b8114613903575f5ffd5b80516001600160401b0381168114613903575f5ffd5b5f60808284031215613955575f5ffd5b604051608081016001600160401b03811182821017156139775761397761385b565b6040529050806139868361392f565b81526139946020840161392f565b60208201526139a56040840161392f565b60408201526139b66060840161392f565b60608201525092915050565b5f6103a08284031280156139d4575f5ffd5b506139dd6138aa565b6139e6836138f5565b81526139f460208401613908565b6020820152613a0560408401613913565b6040820152613a1660608401613913565b6060820152613a2760808401613913565b6080820152613a3860a08401613908565b60a0820152613a4960c08401613908565b60c0820152613a5a60e08401613908565b60e08201526101008381015190820152610120808401519082015261014080840151908201526101608084015190820152613a986101808401613908565b610180820152613aab6101a0840161391e565b6101a0820152613abe6101c08401613908565b6101c0820152613ad16101e08401613913565b6101e0820152613ae46102008401613913565b610200820152610220838101519082015261024080840151908201526102608084015190820152613b18610280840161392f565b610280820152613b2c846102a08501613945565b6102a0820152613b3f610320840161392f565b6102c0820152613b52610340840161392f565b6102e08201526103608301516103008201526103809092015161032083015250919050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b63ffffffff871681526020810186905260806040820181905281018490525f8560a08301825b87811015613bf357823560ff8116808214613bde575f5ffd5b83525060209283019290910190600101613bc5565b508381036060850152848152602080820192505f90600587901b830101878236829003601e19015b89821015613c8857858403601f190187528235818112613c39575f5ffd5b8b016020810190356001600160401b03811115613c54575f5ffd5b803603821315613c62575f5ffd5b613c6d868284613b77565b95505050602083019250602087019650600182019150613c1b565b50919d9c50505050505050505050505050565b80356001600160601b0381168114613903575f5ffd5b5f60a0828403128015613cc2575f5ffd5b5060405160a081016001600160401b0381118282101715613ce557613ce561385b565b604052613cf183613c9b565b8152613cff60208401613c9b565b6020820152604083013561ffff81168114613d18575f5ffd5b60408201526060830135613d2b816131ce565b60608201526080830135613d3e816131ce565b60808201529392505050565b8281526040810161123a60208301846134ee565b8183525f6001600160fb1b03831115613d75575f5ffd5b8260051b80836020870137939093016020019392505050565b602081525f611326602083018486613d5e565b818103818111156107315761073161386f565b63ffffffff8516815263ffffffff84166020820152606060408201525f613ddf606083018486613d5e565b9695505050505050565b5f8135613df5816131ce565b63ffffffff16835260208281013590840152604082013536839003601e19018112613e1e575f5ffd5b82016020810190356001600160401b03811115613e39575f5ffd5b8060051b3603821315613e4a575f5ffd5b60606040860152612007606086018284613d5e565b838152606060208201525f613e776060830185613de9565b8281036040840152613ddf8185613de9565b5f5f5f5f60808587031215613e9c575f5ffd5b84516020860151909450613eaf8161325e565b6040860151909350613ec0816131ce565b6060860151909250613ed1816131ce565b939692955090935050565b5f60018201613eed57613eed61386f565b5060010190565b5f60208284031215613f04575f5ffd5b813561123a816131ce565b64ffffffffff81811683821601908111156107315761073161386f565b80820281158282048414176107315761073161386f565b5f82613f5d57634e487b7160e01b5f52601260045260245ffd5b500490565b5f81613f7057613f7061386f565b505f190190565b6020810161073182846134ee565b5f60208284031215613f95575f5ffd5b5051919050565b63ffffffff82811682821603908111156107315761073161386f565b80518015158114613903575f5ffd5b5f60208284031215613fd7575f5ffd5b61123a82613fb8565b5f60208284031215613ff0575f5ffd5b815161123a816131ce565b5f82601f83011261400a575f5ffd5b81516001600160401b038111156140235761402361385b565b604051601f8201601f19908116603f011681016001600160401b03811182821017156140515761405161385b565b604052818152838201602001851015614068575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f60208284031215614094575f5ffd5b81516001600160401b038111156140a9575f5ffd5b820160e081850312156140ba575f5ffd5b6140c26138d3565b81516001600160401b038111156140d7575f5ffd5b6140e386828501613ffb565b82525060208281015190820152604080830151908201526141066060830161392f565b606082015261411760808301613908565b608082015261412860a08301613fb8565b60a082015261413960c08301613fb8565b60c0820152949350505050565b602081525f61123a60208301846133bb56",
}

// Disputes is an auto generated Go binding around an Ethereum contract.
type Disputes struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Disputes) GetABI() abi.ABI {
	return c.abi
}

// NewDisputes creates a new instance of Disputes.
func NewDisputes() *Disputes {
	parsed, err := DisputesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Disputes{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Disputes) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address initialOwner, address token_, address escrow_, address rules_, address trainers_, address audits_, (uint96,uint96,uint16,uint32,uint32) p) returns()
func (disputes *Disputes) PackConstructor(initialOwner common.Address, token_ common.Address, escrow_ common.Address, rules_ common.Address, trainers_ common.Address, audits_ common.Address, p IDisputesParameters) []byte {
	enc, err := disputes.abi.Pack("", initialOwner, token_, escrow_, rules_, trainers_, audits_, p)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAudits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x99ae444a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function audits() view returns(address)
func (disputes *Disputes) PackAudits() []byte {
	enc, err := disputes.abi.Pack("audits")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAudits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x99ae444a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function audits() view returns(address)
func (disputes *Disputes) TryPackAudits() ([]byte, error) {
	return disputes.abi.Pack("audits")
}

// UnpackAudits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x99ae444a.
//
// Solidity: function audits() view returns(address)
func (disputes *Disputes) UnpackAudits(data []byte) (common.Address, error) {
	out, err := disputes.abi.Unpack("audits", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd5eca0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challenge(bytes32 work, (uint32,bytes32,bytes32[]) low, (uint32,bytes32,bytes32[]) high) returns(bytes32 id)
func (disputes *Disputes) PackChallenge(work [32]byte, low IWorkAuditsProven, high IWorkAuditsProven) []byte {
	enc, err := disputes.abi.Pack("challenge", work, low, high)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd5eca0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challenge(bytes32 work, (uint32,bytes32,bytes32[]) low, (uint32,bytes32,bytes32[]) high) returns(bytes32 id)
func (disputes *Disputes) TryPackChallenge(work [32]byte, low IWorkAuditsProven, high IWorkAuditsProven) ([]byte, error) {
	return disputes.abi.Pack("challenge", work, low, high)
}

// UnpackChallenge is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfd5eca0d.
//
// Solidity: function challenge(bytes32 work, (uint32,bytes32,bytes32[]) low, (uint32,bytes32,bytes32[]) high) returns(bytes32 id)
func (disputes *Disputes) UnpackChallenge(data []byte) ([32]byte, error) {
	out, err := disputes.abi.Unpack("challenge", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCompensated is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03841c20.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function compensated(bytes32 runId) view returns(uint256)
func (disputes *Disputes) PackCompensated(runId [32]byte) []byte {
	enc, err := disputes.abi.Pack("compensated", runId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCompensated is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03841c20.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function compensated(bytes32 runId) view returns(uint256)
func (disputes *Disputes) TryPackCompensated(runId [32]byte) ([]byte, error) {
	return disputes.abi.Pack("compensated", runId)
}

// UnpackCompensated is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x03841c20.
//
// Solidity: function compensated(bytes32 runId) view returns(uint256)
func (disputes *Disputes) UnpackCompensated(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("compensated", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConcede is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb31b6b5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function concede(bytes32 id) returns()
func (disputes *Disputes) PackConcede(id [32]byte) []byte {
	enc, err := disputes.abi.Pack("concede", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConcede is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb31b6b5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function concede(bytes32 id) returns()
func (disputes *Disputes) TryPackConcede(id [32]byte) ([]byte, error) {
	return disputes.abi.Pack("concede", id)
}

// PackConvictions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfaa302e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convictions(bytes32 work) view returns(uint256)
func (disputes *Disputes) PackConvictions(work [32]byte) []byte {
	enc, err := disputes.abi.Pack("convictions", work)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvictions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfaa302e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convictions(bytes32 work) view returns(uint256)
func (disputes *Disputes) TryPackConvictions(work [32]byte) ([]byte, error) {
	return disputes.abi.Pack("convictions", work)
}

// UnpackConvictions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfaa302e3.
//
// Solidity: function convictions(bytes32 work) view returns(uint256)
func (disputes *Disputes) UnpackConvictions(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("convictions", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDisputeId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ef40036.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputeId(bytes32 work, address challenger) pure returns(bytes32)
func (disputes *Disputes) PackDisputeId(work [32]byte, challenger common.Address) []byte {
	enc, err := disputes.abi.Pack("disputeId", work, challenger)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputeId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ef40036.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputeId(bytes32 work, address challenger) pure returns(bytes32)
func (disputes *Disputes) TryPackDisputeId(work [32]byte, challenger common.Address) ([]byte, error) {
	return disputes.abi.Pack("disputeId", work, challenger)
}

// UnpackDisputeId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ef40036.
//
// Solidity: function disputeId(bytes32 work, address challenger) pure returns(bytes32)
func (disputes *Disputes) UnpackDisputeId(data []byte) ([32]byte, error) {
	out, err := disputes.abi.Unpack("disputeId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDisputeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9427c7d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputeOf(bytes32 id) view returns((bytes32,bytes32,address,address,uint8,uint32,uint32,uint40,uint32,uint32,uint32,uint96,uint96,uint16,bytes32,bytes32,bytes32))
func (disputes *Disputes) PackDisputeOf(id [32]byte) []byte {
	enc, err := disputes.abi.Pack("disputeOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9427c7d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputeOf(bytes32 id) view returns((bytes32,bytes32,address,address,uint8,uint32,uint32,uint40,uint32,uint32,uint32,uint96,uint96,uint16,bytes32,bytes32,bytes32))
func (disputes *Disputes) TryPackDisputeOf(id [32]byte) ([]byte, error) {
	return disputes.abi.Pack("disputeOf", id)
}

// UnpackDisputeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9427c7d6.
//
// Solidity: function disputeOf(bytes32 id) view returns((bytes32,bytes32,address,address,uint8,uint32,uint32,uint40,uint32,uint32,uint32,uint96,uint96,uint16,bytes32,bytes32,bytes32))
func (disputes *Disputes) UnpackDisputeOf(data []byte) (IDisputesDispute, error) {
	out, err := disputes.abi.Unpack("disputeOf", data)
	if err != nil {
		return *new(IDisputesDispute), err
	}
	out0 := *abi.ConvertType(out[0], new(IDisputesDispute)).(*IDisputesDispute)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (disputes *Disputes) PackEip712Domain() []byte {
	enc, err := disputes.abi.Pack("eip712Domain")
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
func (disputes *Disputes) TryPackEip712Domain() ([]byte, error) {
	return disputes.abi.Pack("eip712Domain")
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
func (disputes *Disputes) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := disputes.abi.Unpack("eip712Domain", data)
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

// PackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2fdcc17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrow() view returns(address)
func (disputes *Disputes) PackEscrow() []byte {
	enc, err := disputes.abi.Pack("escrow")
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
func (disputes *Disputes) TryPackEscrow() ([]byte, error) {
	return disputes.abi.Pack("escrow")
}

// UnpackEscrow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2fdcc17.
//
// Solidity: function escrow() view returns(address)
func (disputes *Disputes) UnpackEscrow(data []byte) (common.Address, error) {
	out, err := disputes.abi.Unpack("escrow", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHashRuling is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12ceccfe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashRuling(bytes32 id, bytes32 rightLeaf) view returns(bytes32)
func (disputes *Disputes) PackHashRuling(id [32]byte, rightLeaf [32]byte) []byte {
	enc, err := disputes.abi.Pack("hashRuling", id, rightLeaf)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashRuling is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12ceccfe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashRuling(bytes32 id, bytes32 rightLeaf) view returns(bytes32)
func (disputes *Disputes) TryPackHashRuling(id [32]byte, rightLeaf [32]byte) ([]byte, error) {
	return disputes.abi.Pack("hashRuling", id, rightLeaf)
}

// UnpackHashRuling is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x12ceccfe.
//
// Solidity: function hashRuling(bytes32 id, bytes32 rightLeaf) view returns(bytes32)
func (disputes *Disputes) UnpackHashRuling(data []byte) ([32]byte, error) {
	out, err := disputes.abi.Unpack("hashRuling", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHashVoid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc73984ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashVoid(bytes32 runId, bytes32 resultHash, bytes32 reasonHash) view returns(bytes32)
func (disputes *Disputes) PackHashVoid(runId [32]byte, resultHash [32]byte, reasonHash [32]byte) []byte {
	enc, err := disputes.abi.Pack("hashVoid", runId, resultHash, reasonHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashVoid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc73984ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashVoid(bytes32 runId, bytes32 resultHash, bytes32 reasonHash) view returns(bytes32)
func (disputes *Disputes) TryPackHashVoid(runId [32]byte, resultHash [32]byte, reasonHash [32]byte) ([]byte, error) {
	return disputes.abi.Pack("hashVoid", runId, resultHash, reasonHash)
}

// UnpackHashVoid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc73984ab.
//
// Solidity: function hashVoid(bytes32 runId, bytes32 resultHash, bytes32 reasonHash) view returns(bytes32)
func (disputes *Disputes) UnpackHashVoid(data []byte) ([32]byte, error) {
	out, err := disputes.abi.Unpack("hashVoid", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7e21e80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hold(address trainer) returns()
func (disputes *Disputes) PackHold(trainer common.Address) []byte {
	enc, err := disputes.abi.Pack("hold", trainer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7e21e80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hold(address trainer) returns()
func (disputes *Disputes) TryPackHold(trainer common.Address) ([]byte, error) {
	return disputes.abi.Pack("hold", trainer)
}

// PackLetGo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1da27535.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function letGo(address trainer) returns()
func (disputes *Disputes) PackLetGo(trainer common.Address) []byte {
	enc, err := disputes.abi.Pack("letGo", trainer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLetGo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1da27535.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function letGo(address trainer) returns()
func (disputes *Disputes) TryPackLetGo(trainer common.Address) ([]byte, error) {
	return disputes.abi.Pack("letGo", trainer)
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x089d07ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open(bytes32 id, (uint32,bytes32,bytes32,bytes32,uint32,bytes32,bytes32) state) returns()
func (disputes *Disputes) PackOpen(id [32]byte, state IDisputesState) []byte {
	enc, err := disputes.abi.Pack("open", id, state)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x089d07ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open(bytes32 id, (uint32,bytes32,bytes32,bytes32,uint32,bytes32,bytes32) state) returns()
func (disputes *Disputes) TryPackOpen(id [32]byte, state IDisputesState) ([]byte, error) {
	return disputes.abi.Pack("open", id, state)
}

// PackOpenDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2b0f2c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openDisputes() view returns(uint256)
func (disputes *Disputes) PackOpenDisputes() []byte {
	enc, err := disputes.abi.Pack("openDisputes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2b0f2c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openDisputes() view returns(uint256)
func (disputes *Disputes) TryPackOpenDisputes() ([]byte, error) {
	return disputes.abi.Pack("openDisputes")
}

// UnpackOpenDisputes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa2b0f2c4.
//
// Solidity: function openDisputes() view returns(uint256)
func (disputes *Disputes) UnpackOpenDisputes(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("openDisputes", data)
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
func (disputes *Disputes) PackOwed(account common.Address) []byte {
	enc, err := disputes.abi.Pack("owed", account)
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
func (disputes *Disputes) TryPackOwed(account common.Address) ([]byte, error) {
	return disputes.abi.Pack("owed", account)
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf18e047.
//
// Solidity: function owed(address account) view returns(uint256)
func (disputes *Disputes) UnpackOwed(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("owed", data)
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
func (disputes *Disputes) PackOwner() []byte {
	enc, err := disputes.abi.Pack("owner")
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
func (disputes *Disputes) TryPackOwner() ([]byte, error) {
	return disputes.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (disputes *Disputes) UnpackOwner(data []byte) (common.Address, error) {
	out, err := disputes.abi.Unpack("owner", data)
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
// Solidity: function parameters() view returns((uint96,uint96,uint16,uint32,uint32))
func (disputes *Disputes) PackParameters() []byte {
	enc, err := disputes.abi.Pack("parameters")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parameters() view returns((uint96,uint96,uint16,uint32,uint32))
func (disputes *Disputes) TryPackParameters() ([]byte, error) {
	return disputes.abi.Pack("parameters")
}

// UnpackParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89035730.
//
// Solidity: function parameters() view returns((uint96,uint96,uint16,uint32,uint32))
func (disputes *Disputes) UnpackParameters(data []byte) (IDisputesParameters, error) {
	out, err := disputes.abi.Unpack("parameters", data)
	if err != nil {
		return *new(IDisputesParameters), err
	}
	out0 := *abi.ConvertType(out[0], new(IDisputesParameters)).(*IDisputesParameters)
	return out0, nil
}

// PackPick is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7cd776c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pick(bytes32 id, bytes32[] leaves, uint256 first) returns()
func (disputes *Disputes) PackPick(id [32]byte, leaves [][32]byte, first *big.Int) []byte {
	enc, err := disputes.abi.Pack("pick", id, leaves, first)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPick is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7cd776c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pick(bytes32 id, bytes32[] leaves, uint256 first) returns()
func (disputes *Disputes) TryPackPick(id [32]byte, leaves [][32]byte, first *big.Int) ([]byte, error) {
	return disputes.abi.Pack("pick", id, leaves, first)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (disputes *Disputes) PackRenounceOwnership() []byte {
	enc, err := disputes.abi.Pack("renounceOwnership")
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
func (disputes *Disputes) TryPackRenounceOwnership() ([]byte, error) {
	return disputes.abi.Pack("renounceOwnership")
}

// PackRule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc5acdac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rule(bytes32 id, bytes32 rightLeaf, uint8[] indexes, bytes[] signatures) returns()
func (disputes *Disputes) PackRule(id [32]byte, rightLeaf [32]byte, indexes []uint8, signatures [][]byte) []byte {
	enc, err := disputes.abi.Pack("rule", id, rightLeaf, indexes, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc5acdac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rule(bytes32 id, bytes32 rightLeaf, uint8[] indexes, bytes[] signatures) returns()
func (disputes *Disputes) TryPackRule(id [32]byte, rightLeaf [32]byte, indexes []uint8, signatures [][]byte) ([]byte, error) {
	return disputes.abi.Pack("rule", id, rightLeaf, indexes, signatures)
}

// PackRules is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52f6747a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rules() view returns(address)
func (disputes *Disputes) PackRules() []byte {
	enc, err := disputes.abi.Pack("rules")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRules is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52f6747a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rules() view returns(address)
func (disputes *Disputes) TryPackRules() ([]byte, error) {
	return disputes.abi.Pack("rules")
}

// UnpackRules is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52f6747a.
//
// Solidity: function rules() view returns(address)
func (disputes *Disputes) UnpackRules(data []byte) (common.Address, error) {
	out, err := disputes.abi.Unpack("rules", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSetParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x621be16e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setParameters((uint96,uint96,uint16,uint32,uint32) p) returns()
func (disputes *Disputes) PackSetParameters(p IDisputesParameters) []byte {
	enc, err := disputes.abi.Pack("setParameters", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x621be16e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setParameters((uint96,uint96,uint16,uint32,uint32) p) returns()
func (disputes *Disputes) TryPackSetParameters(p IDisputesParameters) ([]byte, error) {
	return disputes.abi.Pack("setParameters", p)
}

// PackSlashWithheld is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9e00623.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slashWithheld(bytes32 work, bytes32 runId, address trainer) returns()
func (disputes *Disputes) PackSlashWithheld(work [32]byte, runId [32]byte, trainer common.Address) []byte {
	enc, err := disputes.abi.Pack("slashWithheld", work, runId, trainer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlashWithheld is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9e00623.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slashWithheld(bytes32 work, bytes32 runId, address trainer) returns()
func (disputes *Disputes) TryPackSlashWithheld(work [32]byte, runId [32]byte, trainer common.Address) ([]byte, error) {
	return disputes.abi.Pack("slashWithheld", work, runId, trainer)
}

// PackSplit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeee42b28.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function split(bytes32 id, bytes32[] leaves) returns()
func (disputes *Disputes) PackSplit(id [32]byte, leaves [][32]byte) []byte {
	enc, err := disputes.abi.Pack("split", id, leaves)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSplit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeee42b28.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function split(bytes32 id, bytes32[] leaves) returns()
func (disputes *Disputes) TryPackSplit(id [32]byte, leaves [][32]byte) ([]byte, error) {
	return disputes.abi.Pack("split", id, leaves)
}

// PackSplitSteps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1af80ca8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function splitSteps(uint32 low, uint32 high) pure returns(uint32[] steps)
func (disputes *Disputes) PackSplitSteps(low uint32, high uint32) []byte {
	enc, err := disputes.abi.Pack("splitSteps", low, high)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSplitSteps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1af80ca8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function splitSteps(uint32 low, uint32 high) pure returns(uint32[] steps)
func (disputes *Disputes) TryPackSplitSteps(low uint32, high uint32) ([]byte, error) {
	return disputes.abi.Pack("splitSteps", low, high)
}

// UnpackSplitSteps is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1af80ca8.
//
// Solidity: function splitSteps(uint32 low, uint32 high) pure returns(uint32[] steps)
func (disputes *Disputes) UnpackSplitSteps(data []byte) ([]uint32, error) {
	out, err := disputes.abi.Unpack("splitSteps", data)
	if err != nil {
		return *new([]uint32), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint32)).(*[]uint32)
	return out0, nil
}

// PackTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x795ea18e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timeout(bytes32 id) returns()
func (disputes *Disputes) PackTimeout(id [32]byte) []byte {
	enc, err := disputes.abi.Pack("timeout", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x795ea18e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timeout(bytes32 id) returns()
func (disputes *Disputes) TryPackTimeout(id [32]byte) ([]byte, error) {
	return disputes.abi.Pack("timeout", id)
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (disputes *Disputes) PackToken() []byte {
	enc, err := disputes.abi.Pack("token")
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
func (disputes *Disputes) TryPackToken() ([]byte, error) {
	return disputes.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (disputes *Disputes) UnpackToken(data []byte) (common.Address, error) {
	out, err := disputes.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTrainers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda20e587.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function trainers() view returns(address)
func (disputes *Disputes) PackTrainers() []byte {
	enc, err := disputes.abi.Pack("trainers")
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
func (disputes *Disputes) TryPackTrainers() ([]byte, error) {
	return disputes.abi.Pack("trainers")
}

// UnpackTrainers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda20e587.
//
// Solidity: function trainers() view returns(address)
func (disputes *Disputes) UnpackTrainers(data []byte) (common.Address, error) {
	out, err := disputes.abi.Unpack("trainers", data)
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
func (disputes *Disputes) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := disputes.abi.Pack("transferOwnership", newOwner)
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
func (disputes *Disputes) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return disputes.abi.Pack("transferOwnership", newOwner)
}

// PackVoidResult is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44d778fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function voidResult(bytes32 runId, bytes32 reasonHash, uint8[] indexes, bytes[] signatures) returns()
func (disputes *Disputes) PackVoidResult(runId [32]byte, reasonHash [32]byte, indexes []uint8, signatures [][]byte) []byte {
	enc, err := disputes.abi.Pack("voidResult", runId, reasonHash, indexes, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVoidResult is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44d778fd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function voidResult(bytes32 runId, bytes32 reasonHash, uint8[] indexes, bytes[] signatures) returns()
func (disputes *Disputes) TryPackVoidResult(runId [32]byte, reasonHash [32]byte, indexes []uint8, signatures [][]byte) ([]byte, error) {
	return disputes.abi.Pack("voidResult", runId, reasonHash, indexes, signatures)
}

// PackWithdrawOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84ff6985.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawOwed(address account) returns()
func (disputes *Disputes) PackWithdrawOwed(account common.Address) []byte {
	enc, err := disputes.abi.Pack("withdrawOwed", account)
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
func (disputes *Disputes) TryPackWithdrawOwed(account common.Address) ([]byte, error) {
	return disputes.abi.Pack("withdrawOwed", account)
}

// DisputesBondPaid represents a BondPaid event raised by the Disputes contract.
type DisputesBondPaid struct {
	Dispute   [32]byte
	Account   common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const DisputesBondPaidEventName = "BondPaid"

// ContractEventName returns the user-defined event name.
func (DisputesBondPaid) ContractEventName() string {
	return DisputesBondPaidEventName
}

// UnpackBondPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondPaid(bytes32 indexed dispute, address indexed account, uint256 amountWei)
func (disputes *Disputes) UnpackBondPaidEvent(log *types.Log) (*DisputesBondPaid, error) {
	event := "BondPaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesBondPaid)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesChallenged represents a Challenged event raised by the Disputes contract.
type DisputesChallenged struct {
	Dispute    [32]byte
	Work       [32]byte
	Challenger common.Address
	Trainer    common.Address
	Leaf       uint32
	Low        uint32
	High       uint32
	BondWei    *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const DisputesChallengedEventName = "Challenged"

// ContractEventName returns the user-defined event name.
func (DisputesChallenged) ContractEventName() string {
	return DisputesChallengedEventName
}

// UnpackChallengedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Challenged(bytes32 indexed dispute, bytes32 indexed work, address indexed challenger, address trainer, uint32 leaf, uint32 low, uint32 high, uint256 bondWei)
func (disputes *Disputes) UnpackChallengedEvent(log *types.Log) (*DisputesChallenged, error) {
	event := "Challenged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesChallenged)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesDisputeEnded represents a DisputeEnded event raised by the Disputes contract.
type DisputesDisputeEnded struct {
	Dispute [32]byte
	Work    [32]byte
	Result  uint8
	Raw     *types.Log // Blockchain specific contextual infos
}

const DisputesDisputeEndedEventName = "DisputeEnded"

// ContractEventName returns the user-defined event name.
func (DisputesDisputeEnded) ContractEventName() string {
	return DisputesDisputeEndedEventName
}

// UnpackDisputeEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DisputeEnded(bytes32 indexed dispute, bytes32 indexed work, uint8 result)
func (disputes *Disputes) UnpackDisputeEndedEvent(log *types.Log) (*DisputesDisputeEnded, error) {
	event := "DisputeEnded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesDisputeEnded)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesEIP712DomainChanged represents a EIP712DomainChanged event raised by the Disputes contract.
type DisputesEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const DisputesEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (DisputesEIP712DomainChanged) ContractEventName() string {
	return DisputesEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (disputes *Disputes) UnpackEIP712DomainChangedEvent(log *types.Log) (*DisputesEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesOpened represents a Opened event raised by the Disputes contract.
type DisputesOpened struct {
	Dispute  [32]byte
	Step     uint32
	State    IDisputesState
	RulingBy *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DisputesOpenedEventName = "Opened"

// ContractEventName returns the user-defined event name.
func (DisputesOpened) ContractEventName() string {
	return DisputesOpenedEventName
}

// UnpackOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Opened(bytes32 indexed dispute, uint32 step, (uint32,bytes32,bytes32,bytes32,uint32,bytes32,bytes32) state, uint40 rulingBy)
func (disputes *Disputes) UnpackOpenedEvent(log *types.Log) (*DisputesOpened, error) {
	event := "Opened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesOpened)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesOwed represents a Owed event raised by the Disputes contract.
type DisputesOwed struct {
	Account   common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const DisputesOwedEventName = "Owed"

// ContractEventName returns the user-defined event name.
func (DisputesOwed) ContractEventName() string {
	return DisputesOwedEventName
}

// UnpackOwedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Owed(address indexed account, uint256 amountWei)
func (disputes *Disputes) UnpackOwedEvent(log *types.Log) (*DisputesOwed, error) {
	event := "Owed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesOwed)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesOwedWithdrawn represents a OwedWithdrawn event raised by the Disputes contract.
type DisputesOwedWithdrawn struct {
	Account   common.Address
	AmountWei *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const DisputesOwedWithdrawnEventName = "OwedWithdrawn"

// ContractEventName returns the user-defined event name.
func (DisputesOwedWithdrawn) ContractEventName() string {
	return DisputesOwedWithdrawnEventName
}

// UnpackOwedWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwedWithdrawn(address indexed account, uint256 amountWei)
func (disputes *Disputes) UnpackOwedWithdrawnEvent(log *types.Log) (*DisputesOwedWithdrawn, error) {
	event := "OwedWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesOwedWithdrawn)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesOwnershipTransferred represents a OwnershipTransferred event raised by the Disputes contract.
type DisputesOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const DisputesOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (DisputesOwnershipTransferred) ContractEventName() string {
	return DisputesOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (disputes *Disputes) UnpackOwnershipTransferredEvent(log *types.Log) (*DisputesOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesParametersSet represents a ParametersSet event raised by the Disputes contract.
type DisputesParametersSet struct {
	Parameters IDisputesParameters
	Raw        *types.Log // Blockchain specific contextual infos
}

const DisputesParametersSetEventName = "ParametersSet"

// ContractEventName returns the user-defined event name.
func (DisputesParametersSet) ContractEventName() string {
	return DisputesParametersSetEventName
}

// UnpackParametersSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ParametersSet((uint96,uint96,uint16,uint32,uint32) parameters)
func (disputes *Disputes) UnpackParametersSetEvent(log *types.Log) (*DisputesParametersSet, error) {
	event := "ParametersSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesParametersSet)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesPicked represents a Picked event raised by the Disputes contract.
type DisputesPicked struct {
	Dispute  [32]byte
	Low      uint32
	High     uint32
	LowLeaf  [32]byte
	HighLeaf [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const DisputesPickedEventName = "Picked"

// ContractEventName returns the user-defined event name.
func (DisputesPicked) ContractEventName() string {
	return DisputesPickedEventName
}

// UnpackPickedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Picked(bytes32 indexed dispute, uint32 low, uint32 high, bytes32 lowLeaf, bytes32 highLeaf)
func (disputes *Disputes) UnpackPickedEvent(log *types.Log) (*DisputesPicked, error) {
	event := "Picked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesPicked)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesRuled represents a Ruled event raised by the Disputes contract.
type DisputesRuled struct {
	Dispute   [32]byte
	RightLeaf [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const DisputesRuledEventName = "Ruled"

// ContractEventName returns the user-defined event name.
func (DisputesRuled) ContractEventName() string {
	return DisputesRuledEventName
}

// UnpackRuledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Ruled(bytes32 indexed dispute, bytes32 rightLeaf)
func (disputes *Disputes) UnpackRuledEvent(log *types.Log) (*DisputesRuled, error) {
	event := "Ruled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesRuled)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesSplit represents a Split event raised by the Disputes contract.
type DisputesSplit struct {
	Dispute [32]byte
	Low     uint32
	High    uint32
	Leaves  [][32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const DisputesSplitEventName = "Split"

// ContractEventName returns the user-defined event name.
func (DisputesSplit) ContractEventName() string {
	return DisputesSplitEventName
}

// UnpackSplitEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Split(bytes32 indexed dispute, uint32 low, uint32 high, bytes32[] leaves)
func (disputes *Disputes) UnpackSplitEvent(log *types.Log) (*DisputesSplit, error) {
	event := "Split"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesSplit)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesVoidRuled represents a VoidRuled event raised by the Disputes contract.
type DisputesVoidRuled struct {
	RunId      [32]byte
	ResultHash [32]byte
	ReasonHash [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const DisputesVoidRuledEventName = "VoidRuled"

// ContractEventName returns the user-defined event name.
func (DisputesVoidRuled) ContractEventName() string {
	return DisputesVoidRuledEventName
}

// UnpackVoidRuledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoidRuled(bytes32 indexed runId, bytes32 resultHash, bytes32 reasonHash)
func (disputes *Disputes) UnpackVoidRuledEvent(log *types.Log) (*DisputesVoidRuled, error) {
	event := "VoidRuled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesVoidRuled)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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
func (disputes *Disputes) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], disputes.abi.Errors["BadParameter"].ID.Bytes()[:4]) {
		return disputes.UnpackBadParameterError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["BadPick"].ID.Bytes()[:4]) {
		return disputes.UnpackBadPickError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["BadStage"].ID.Bytes()[:4]) {
		return disputes.UnpackBadStageError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["ClockRanOut"].ID.Bytes()[:4]) {
		return disputes.UnpackClockRanOutError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["ClockRuns"].ID.Bytes()[:4]) {
		return disputes.UnpackClockRunsError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["DisputeExists"].ID.Bytes()[:4]) {
		return disputes.UnpackDisputeExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return disputes.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["LeafCount"].ID.Bytes()[:4]) {
		return disputes.UnpackLeafCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NoResult"].ID.Bytes()[:4]) {
		return disputes.UnpackNoResultError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NotActive"].ID.Bytes()[:4]) {
		return disputes.UnpackNotActiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NotAudits"].ID.Bytes()[:4]) {
		return disputes.UnpackNotAuditsError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NotChallenger"].ID.Bytes()[:4]) {
		return disputes.UnpackNotChallengerError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NotParty"].ID.Bytes()[:4]) {
		return disputes.UnpackNotPartyError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NotThePreimage"].ID.Bytes()[:4]) {
		return disputes.UnpackNotThePreimageError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NotTrainer"].ID.Bytes()[:4]) {
		return disputes.UnpackNotTrainerError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NothingOwed"].ID.Bytes()[:4]) {
		return disputes.UnpackNothingOwedError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["OwnWork"].ID.Bytes()[:4]) {
		return disputes.UnpackOwnWorkError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return disputes.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return disputes.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return disputes.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return disputes.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["StakeSpokenFor"].ID.Bytes()[:4]) {
		return disputes.UnpackStakeSpokenForError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return disputes.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["TransferShortfall"].ID.Bytes()[:4]) {
		return disputes.UnpackTransferShortfallError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["WrongSplit"].ID.Bytes()[:4]) {
		return disputes.UnpackWrongSplitError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DisputesBadParameter represents a BadParameter error raised by the Disputes contract.
type DisputesBadParameter struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadParameter(string field)
func DisputesBadParameterErrorID() common.Hash {
	return common.HexToHash("0xe70e70154c448e6c8330844843e6f2f9c303eeed653927da22f68fbfa1bb820c")
}

// UnpackBadParameterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadParameter(string field)
func (disputes *Disputes) UnpackBadParameterError(raw []byte) (*DisputesBadParameter, error) {
	out := new(DisputesBadParameter)
	if err := disputes.abi.UnpackIntoInterface(out, "BadParameter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesBadPick represents a BadPick error raised by the Disputes contract.
type DisputesBadPick struct {
	Given *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPick(uint256 given, uint256 most)
func DisputesBadPickErrorID() common.Hash {
	return common.HexToHash("0x93fa3887fd89a11860e131fb6831b3cfba638217bdc1c84f9bb626eb19e6ed45")
}

// UnpackBadPickError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPick(uint256 given, uint256 most)
func (disputes *Disputes) UnpackBadPickError(raw []byte) (*DisputesBadPick, error) {
	out := new(DisputesBadPick)
	if err := disputes.abi.UnpackIntoInterface(out, "BadPick", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesBadStage represents a BadStage error raised by the Disputes contract.
type DisputesBadStage struct {
	Dispute [32]byte
	Stage   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadStage(bytes32 dispute, uint8 stage)
func DisputesBadStageErrorID() common.Hash {
	return common.HexToHash("0xc84e046221d31fd4b6259a66711b2ad503b40ec34f562bff23928f46995b7cf2")
}

// UnpackBadStageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadStage(bytes32 dispute, uint8 stage)
func (disputes *Disputes) UnpackBadStageError(raw []byte) (*DisputesBadStage, error) {
	out := new(DisputesBadStage)
	if err := disputes.abi.UnpackIntoInterface(out, "BadStage", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesClockRanOut represents a ClockRanOut error raised by the Disputes contract.
type DisputesClockRanOut struct {
	Dispute  [32]byte
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClockRanOut(bytes32 dispute, uint40 deadline)
func DisputesClockRanOutErrorID() common.Hash {
	return common.HexToHash("0x65d58447c8c295941eaf62dfa6a66bdc73206e31dc6eb2da6c2d4605059e2aa6")
}

// UnpackClockRanOutError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClockRanOut(bytes32 dispute, uint40 deadline)
func (disputes *Disputes) UnpackClockRanOutError(raw []byte) (*DisputesClockRanOut, error) {
	out := new(DisputesClockRanOut)
	if err := disputes.abi.UnpackIntoInterface(out, "ClockRanOut", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesClockRuns represents a ClockRuns error raised by the Disputes contract.
type DisputesClockRuns struct {
	Dispute  [32]byte
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClockRuns(bytes32 dispute, uint40 deadline)
func DisputesClockRunsErrorID() common.Hash {
	return common.HexToHash("0x01088537690c3e5c20f5a8e6ea75e8ea6ca57928b7cd3f5d03f7aed611b8e1e4")
}

// UnpackClockRunsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClockRuns(bytes32 dispute, uint40 deadline)
func (disputes *Disputes) UnpackClockRunsError(raw []byte) (*DisputesClockRuns, error) {
	out := new(DisputesClockRuns)
	if err := disputes.abi.UnpackIntoInterface(out, "ClockRuns", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesDisputeExists represents a DisputeExists error raised by the Disputes contract.
type DisputesDisputeExists struct {
	Dispute [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DisputeExists(bytes32 dispute)
func DisputesDisputeExistsErrorID() common.Hash {
	return common.HexToHash("0x50bb2655eb0b578f28f2bd81d0d617be8214f31d4c6281ef612dd5b86ef32b9d")
}

// UnpackDisputeExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DisputeExists(bytes32 dispute)
func (disputes *Disputes) UnpackDisputeExistsError(raw []byte) (*DisputesDisputeExists, error) {
	out := new(DisputesDisputeExists)
	if err := disputes.abi.UnpackIntoInterface(out, "DisputeExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesInvalidShortString represents a InvalidShortString error raised by the Disputes contract.
type DisputesInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func DisputesInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (disputes *Disputes) UnpackInvalidShortStringError(raw []byte) (*DisputesInvalidShortString, error) {
	out := new(DisputesInvalidShortString)
	if err := disputes.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesLeafCount represents a LeafCount error raised by the Disputes contract.
type DisputesLeafCount struct {
	Given    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeafCount(uint256 given, uint256 expected)
func DisputesLeafCountErrorID() common.Hash {
	return common.HexToHash("0x75e14a4140cb16193e6d7b0d69622698440d9ae84715f2d20f42ab1d4ac5cff5")
}

// UnpackLeafCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeafCount(uint256 given, uint256 expected)
func (disputes *Disputes) UnpackLeafCountError(raw []byte) (*DisputesLeafCount, error) {
	out := new(DisputesLeafCount)
	if err := disputes.abi.UnpackIntoInterface(out, "LeafCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNoResult represents a NoResult error raised by the Disputes contract.
type DisputesNoResult struct {
	RunId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoResult(bytes32 runId)
func DisputesNoResultErrorID() common.Hash {
	return common.HexToHash("0x1d4b860ff6b7cbfb5d8e56f0ad28a88e604415065440e53cae5c50ceb220c2bb")
}

// UnpackNoResultError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoResult(bytes32 runId)
func (disputes *Disputes) UnpackNoResultError(raw []byte) (*DisputesNoResult, error) {
	out := new(DisputesNoResult)
	if err := disputes.abi.UnpackIntoInterface(out, "NoResult", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNotActive represents a NotActive error raised by the Disputes contract.
type DisputesNotActive struct {
	Trainer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotActive(address trainer)
func DisputesNotActiveErrorID() common.Hash {
	return common.HexToHash("0x4022bc554c72cf2c9ccd5d09c2ade2b82a349ca5f4d7a60324bb8fda79446fb3")
}

// UnpackNotActiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotActive(address trainer)
func (disputes *Disputes) UnpackNotActiveError(raw []byte) (*DisputesNotActive, error) {
	out := new(DisputesNotActive)
	if err := disputes.abi.UnpackIntoInterface(out, "NotActive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNotAudits represents a NotAudits error raised by the Disputes contract.
type DisputesNotAudits struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAudits(address account)
func DisputesNotAuditsErrorID() common.Hash {
	return common.HexToHash("0x4f78d1da992f3027de0de30ded90d935c2c954f39a73d1f365cb64142fd6b817")
}

// UnpackNotAuditsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAudits(address account)
func (disputes *Disputes) UnpackNotAuditsError(raw []byte) (*DisputesNotAudits, error) {
	out := new(DisputesNotAudits)
	if err := disputes.abi.UnpackIntoInterface(out, "NotAudits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNotChallenger represents a NotChallenger error raised by the Disputes contract.
type DisputesNotChallenger struct {
	Account    common.Address
	Challenger common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotChallenger(address account, address challenger)
func DisputesNotChallengerErrorID() common.Hash {
	return common.HexToHash("0xa803a4389d093d6baaadebf24047f4b830b0aa1692c145a85e238f17936258a1")
}

// UnpackNotChallengerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotChallenger(address account, address challenger)
func (disputes *Disputes) UnpackNotChallengerError(raw []byte) (*DisputesNotChallenger, error) {
	out := new(DisputesNotChallenger)
	if err := disputes.abi.UnpackIntoInterface(out, "NotChallenger", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNotParty represents a NotParty error raised by the Disputes contract.
type DisputesNotParty struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotParty(address account)
func DisputesNotPartyErrorID() common.Hash {
	return common.HexToHash("0x20b9b3408989ca42d5fa2663f15008e4a0eb67196888f609b60bc67db38ad0ab")
}

// UnpackNotPartyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotParty(address account)
func (disputes *Disputes) UnpackNotPartyError(raw []byte) (*DisputesNotParty, error) {
	out := new(DisputesNotParty)
	if err := disputes.abi.UnpackIntoInterface(out, "NotParty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNotThePreimage represents a NotThePreimage error raised by the Disputes contract.
type DisputesNotThePreimage struct {
	Given    [32]byte
	Expected [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotThePreimage(bytes32 given, bytes32 expected)
func DisputesNotThePreimageErrorID() common.Hash {
	return common.HexToHash("0xdc169a1f0d0d70e29a473324177f7040dfb23a0d44ff6296c3c1f357afb19749")
}

// UnpackNotThePreimageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotThePreimage(bytes32 given, bytes32 expected)
func (disputes *Disputes) UnpackNotThePreimageError(raw []byte) (*DisputesNotThePreimage, error) {
	out := new(DisputesNotThePreimage)
	if err := disputes.abi.UnpackIntoInterface(out, "NotThePreimage", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNotTrainer represents a NotTrainer error raised by the Disputes contract.
type DisputesNotTrainer struct {
	Account common.Address
	Trainer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTrainer(address account, address trainer)
func DisputesNotTrainerErrorID() common.Hash {
	return common.HexToHash("0x7cbc3265b4ac0ed37af0883760121f41584af7f2e2066695ce632c23387daaf2")
}

// UnpackNotTrainerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTrainer(address account, address trainer)
func (disputes *Disputes) UnpackNotTrainerError(raw []byte) (*DisputesNotTrainer, error) {
	out := new(DisputesNotTrainer)
	if err := disputes.abi.UnpackIntoInterface(out, "NotTrainer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNothingOwed represents a NothingOwed error raised by the Disputes contract.
type DisputesNothingOwed struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingOwed(address account)
func DisputesNothingOwedErrorID() common.Hash {
	return common.HexToHash("0x751b0fdaa408a0c7537afaf0af96a92598192bff093a0ad0f684a7c83bc223c9")
}

// UnpackNothingOwedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingOwed(address account)
func (disputes *Disputes) UnpackNothingOwedError(raw []byte) (*DisputesNothingOwed, error) {
	out := new(DisputesNothingOwed)
	if err := disputes.abi.UnpackIntoInterface(out, "NothingOwed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesOwnWork represents a OwnWork error raised by the Disputes contract.
type DisputesOwnWork struct {
	Trainer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnWork(address trainer)
func DisputesOwnWorkErrorID() common.Hash {
	return common.HexToHash("0x8153418b2e795c8e9a7ebf9c466bb1d4302bba13a002cec0f2521c5a8ffd1518")
}

// UnpackOwnWorkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnWork(address trainer)
func (disputes *Disputes) UnpackOwnWorkError(raw []byte) (*DisputesOwnWork, error) {
	out := new(DisputesOwnWork)
	if err := disputes.abi.UnpackIntoInterface(out, "OwnWork", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the Disputes contract.
type DisputesOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func DisputesOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (disputes *Disputes) UnpackOwnableInvalidOwnerError(raw []byte) (*DisputesOwnableInvalidOwner, error) {
	out := new(DisputesOwnableInvalidOwner)
	if err := disputes.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the Disputes contract.
type DisputesOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func DisputesOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (disputes *Disputes) UnpackOwnableUnauthorizedAccountError(raw []byte) (*DisputesOwnableUnauthorizedAccount, error) {
	out := new(DisputesOwnableUnauthorizedAccount)
	if err := disputes.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Disputes contract.
type DisputesReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func DisputesReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (disputes *Disputes) UnpackReentrancyGuardReentrantCallError(raw []byte) (*DisputesReentrancyGuardReentrantCall, error) {
	out := new(DisputesReentrancyGuardReentrantCall)
	if err := disputes.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Disputes contract.
type DisputesSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func DisputesSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (disputes *Disputes) UnpackSafeERC20FailedOperationError(raw []byte) (*DisputesSafeERC20FailedOperation, error) {
	out := new(DisputesSafeERC20FailedOperation)
	if err := disputes.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesStakeSpokenFor represents a StakeSpokenFor error raised by the Disputes contract.
type DisputesStakeSpokenFor struct {
	Stake  *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeSpokenFor(uint256 stake, uint256 needed)
func DisputesStakeSpokenForErrorID() common.Hash {
	return common.HexToHash("0xa5b1963b42acadcf5698bff68ccbd17a88c4f99b2789806686be2396823f33b6")
}

// UnpackStakeSpokenForError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeSpokenFor(uint256 stake, uint256 needed)
func (disputes *Disputes) UnpackStakeSpokenForError(raw []byte) (*DisputesStakeSpokenFor, error) {
	out := new(DisputesStakeSpokenFor)
	if err := disputes.abi.UnpackIntoInterface(out, "StakeSpokenFor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesStringTooLong represents a StringTooLong error raised by the Disputes contract.
type DisputesStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func DisputesStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (disputes *Disputes) UnpackStringTooLongError(raw []byte) (*DisputesStringTooLong, error) {
	out := new(DisputesStringTooLong)
	if err := disputes.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesTransferShortfall represents a TransferShortfall error raised by the Disputes contract.
type DisputesTransferShortfall struct {
	Expected *big.Int
	Received *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferShortfall(uint256 expected, uint256 received)
func DisputesTransferShortfallErrorID() common.Hash {
	return common.HexToHash("0xaea7b7c04c93d58a8227f091c480b259c14bdbdf958a933c1fc9a3a2d7265654")
}

// UnpackTransferShortfallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferShortfall(uint256 expected, uint256 received)
func (disputes *Disputes) UnpackTransferShortfallError(raw []byte) (*DisputesTransferShortfall, error) {
	out := new(DisputesTransferShortfall)
	if err := disputes.abi.UnpackIntoInterface(out, "TransferShortfall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesWrongSplit represents a WrongSplit error raised by the Disputes contract.
type DisputesWrongSplit struct {
	Given    [32]byte
	Expected [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSplit(bytes32 given, bytes32 expected)
func DisputesWrongSplitErrorID() common.Hash {
	return common.HexToHash("0x0b1237deea82d7453930e89f72fc5fadda86f862465735df871793f19e58aa89")
}

// UnpackWrongSplitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSplit(bytes32 given, bytes32 expected)
func (disputes *Disputes) UnpackWrongSplitError(raw []byte) (*DisputesWrongSplit, error) {
	out := new(DisputesWrongSplit)
	if err := disputes.abi.UnpackIntoInterface(out, "WrongSplit", raw); err != nil {
		return nil, err
	}
	return out, nil
}
