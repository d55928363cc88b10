// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package workaudits

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

// IWorkAuditsAudit is an auto generated low-level Go binding around an user-defined struct.
type IWorkAuditsAudit struct {
	Auditor       common.Address
	Leaf          uint32
	State         uint8
	Commitment    [32]byte
	Expected      [32]byte
	RecipientHash [32]byte
}

// IWorkAuditsParameters is an auto generated low-level Go binding around an user-defined struct.
type IWorkAuditsParameters struct {
	Draws         uint8
	BeaconDelay   uint8
	AuditSeconds  uint32
	RevealSeconds uint32
}

// IWorkAuditsProven is an auto generated low-level Go binding around an user-defined struct.
type IWorkAuditsProven struct {
	Index uint32
	Leaf  [32]byte
	Proof [][32]byte
}

// IWorkAuditsTerms is an auto generated low-level Go binding around an user-defined struct.
type IWorkAuditsTerms struct {
	RunId        [32]byte
	Attempt      uint32
	DatasetId    [32]byte
	Version      uint32
	SpecHash     [32]byte
	ClassHash    [32]byte
	LocalSteps   uint32
	SegmentSteps uint32
	Rounds       uint32
}

// IWorkAuditsWork is an auto generated low-level Go binding around an user-defined struct.
type IWorkAuditsWork struct {
	RunId        [32]byte
	Trainer      common.Address
	State        uint8
	Outcome      uint8
	LocalSteps   uint32
	SegmentSteps uint32
	Rounds       uint32
	BeaconBlock  *big.Int
	RevealFrom   *big.Int
	Until        *big.Int
	Draws        uint8
	Committed    uint8
	Commitment   [32]byte
	Panel        [32]byte
	Beacon       [32]byte
	Root         [32]byte
}

// WorkAuditsMetaData contains all meta data concerning the WorkAudits contract.
var WorkAuditsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"initialOwner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"escrow_\",\"type\":\"address\",\"internalType\":\"contractIRunEscrow\"},{\"name\":\"trainers_\",\"type\":\"address\",\"internalType\":\"contractITrainerRegistry\"},{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structIWorkAudits.Parameters\",\"components\":[{\"name\":\"draws\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"beaconDelay\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"auditSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"auditOf\",\"inputs\":[{\"name\":\"work\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"j\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIWorkAudits.Audit\",\"components\":[{\"name\":\"auditor\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"leaf\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIWorkAudits.AuditState\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recipientHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[{\"name\":\"work\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitAudit\",\"inputs\":[{\"name\":\"work\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"j\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitWork\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structIWorkAudits.Terms\",\"components\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"classHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"localSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segmentSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"work\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitmentOf\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"contest\",\"inputs\":[{\"name\":\"work\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"low\",\"type\":\"tuple\",\"internalType\":\"structIWorkAudits.Proven\",\"components\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"high\",\"type\":\"tuple\",\"internalType\":\"structIWorkAudits.Proven\",\"components\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"lowStep\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"highStep\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"contextOf\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structIWorkAudits.Terms\",\"components\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"classHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"localSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segmentSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"disputes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDisputes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRunEscrow\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"panelOf\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parameters\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIWorkAudits.Parameters\",\"components\":[{\"name\":\"draws\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"beaconDelay\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"auditSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recordBeacon\",\"inputs\":[{\"name\":\"work\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"panel\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registerAuditRecipient\",\"inputs\":[{\"name\":\"work\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"j\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"recipientHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revealAudit\",\"inputs\":[{\"name\":\"work\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"j\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"auditRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revealWork\",\"inputs\":[{\"name\":\"work\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leaves\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rootOf\",\"inputs\":[{\"name\":\"context\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leaves\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"setDisputes\",\"inputs\":[{\"name\":\"disputes_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPanel\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"panel\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setParameters\",\"inputs\":[{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structIWorkAudits.Parameters\",\"components\":[{\"name\":\"draws\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"beaconDelay\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"auditSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"trainers\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractITrainerRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"workOf\",\"inputs\":[{\"name\":\"work\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIWorkAudits.Work\",\"components\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIWorkAudits.WorkState\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"enumIWorkAudits.Outcome\"},{\"name\":\"localSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segmentSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"beaconBlock\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"revealFrom\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"draws\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"committed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"panel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"workOfSeat\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AuditCommitted\",\"inputs\":[{\"name\":\"work\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"j\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"auditor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuditRecipientRegistered\",\"inputs\":[{\"name\":\"work\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"j\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"auditor\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"recipientHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuditRevealed\",\"inputs\":[{\"name\":\"work\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"j\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"auditor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"passed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuditorDrawn\",\"inputs\":[{\"name\":\"work\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"j\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"auditor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"leaf\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BeaconRecorded\",\"inputs\":[{\"name\":\"work\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"beacon\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"revealFrom\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"until\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DisputesSet\",\"inputs\":[{\"name\":\"disputes\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PanelSet\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"panel\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ParametersSet\",\"inputs\":[{\"name\":\"parameters\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIWorkAudits.Parameters\",\"components\":[{\"name\":\"draws\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"beaconDelay\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"auditSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WorkClosed\",\"inputs\":[{\"name\":\"work\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIWorkAudits.Outcome\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WorkCommitted\",\"inputs\":[{\"name\":\"work\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"runId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIWorkAudits.Terms\",\"components\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"classHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"localSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segmentSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rounds\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"commitment\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WorkRevealed\",\"inputs\":[{\"name\":\"work\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"until\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"leaves\",\"type\":\"bytes32[]\",\"indexed\":false,\"internalType\":\"bytes32[]\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadySet\",\"inputs\":[{\"name\":\"current\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AuditorsMissing\",\"inputs\":[{\"name\":\"committed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"draws\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"BadAuditState\",\"inputs\":[{\"name\":\"work\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"j\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIWorkAudits.AuditState\"}]},{\"type\":\"error\",\"name\":\"BadInterval\",\"inputs\":[{\"name\":\"lowIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"highIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadPanelist\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadParameter\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"BadTerms\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"BadWorkState\",\"inputs\":[{\"name\":\"work\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIWorkAudits.WorkState\"}]},{\"type\":\"error\",\"name\":\"BeaconTooEarly\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"beaconBlock\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]},{\"type\":\"error\",\"name\":\"BeaconTooLate\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"beaconBlock\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]},{\"type\":\"error\",\"name\":\"EmptyHash\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"FieldNotPresentInBlockHeader\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumBlockHeader.HeaderField\"}]},{\"type\":\"error\",\"name\":\"LeafCount\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAuditor\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"auditor\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotCoordinator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotHolder\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotTheBeacon\",\"inputs\":[{\"name\":\"headerHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotTrainer\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotUnderRoot\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NothingOpens\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PanelExists\",\"inputs\":[{\"name\":\"panel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"PanelMismatch\",\"inputs\":[{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"PanelMissing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PanelSize\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RLPInvalidEncoding\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RecipientExists\",\"inputs\":[{\"name\":\"recipientHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"RunNotTraining\",\"inputs\":[{\"name\":\"runId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"earliest\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownAudit\",\"inputs\":[{\"name\":\"work\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"j\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"WorkExists\",\"inputs\":[{\"name\":\"work\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongAttempt\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"current\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongOpening\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "WorkAudits",
	Bin: "0x60c060405234801561000f575f5ffd5b5060405161485638038061485683398101604081905261002e91610354565b836001600160a01b03811661005d57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6100668161008c565b506001600160a01b03808416608052821660a052610083816100db565b50505050610426565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b805160ff1615806100f257508051601060ff909116115b156101285760405163e70e701560e01b8152602060048201526005602482015264647261777360d81b6044820152606401610054565b602081015160ff1615806101465750604060ff16816020015160ff16115b156101825760405163e70e701560e01b815260206004820152600b60248201526a626561636f6e44656c617960a81b6044820152606401610054565b604081015163ffffffff1615806101ab575062278d0063ffffffff16816040015163ffffffff16115b156101e85760405163e70e701560e01b815260206004820152600c60248201526b61756469745365636f6e647360a01b6044820152606401610054565b606081015163ffffffff161580610211575062278d0063ffffffff16816060015163ffffffff16115b1561024f5760405163e70e701560e01b815260206004820152600d60248201526c72657665616c5365636f6e647360981b6044820152606401610054565b80516002805460208085018051604080880180516060808b01805160ff9b8c1661ffff19909a168a17610100978d16979097029690961762010000600160501b0319166201000063ffffffff9485160263ffffffff60301b19161766010000000000009684169690960295909517909855825196875293519097169385019390935294518116918301919091529251909216908201527f2a9ee84761383d7af160505c613e374391d64e2568fe7248087f860a68d320919060800160405180910390a150565b6001600160a01b0381168114610329575f5ffd5b50565b805160ff8116811461033c575f5ffd5b919050565b805163ffffffff8116811461033c575f5ffd5b5f5f5f5f84860360e0811215610368575f5ffd5b855161037381610315565b602087015190955061038481610315565b604087015190945061039581610315565b92506080605f19820112156103a8575f5ffd5b50604051608081016001600160401b03811182821017156103d757634e487b7160e01b5f52604160045260245ffd5b6040526103e66060870161032c565b81526103f46080870161032c565b602082015261040560a08701610341565b604082015261041660c08701610341565b6060820152939692955090935050565b60805160a0516143ec61046a5f395f81816103ea015261165001525f8181610437015281816109120152818161149b01528181611a6f0152611b8a01526143ec5ff3fe608060405234801561000f575f5ffd5b506004361061016d575f3560e01c80638da5cb5b116100d9578063d4c5b25211610093578063dcf91ae51161006e578063dcf91ae51461041f578063e2fdcc1714610432578063eb43087114610459578063f2fde38b1461046c575f5ffd5b8063d4c5b252146103d2578063da20e587146103e5578063db6301451461040c575f5ffd5b80638da5cb5b14610342578063b44342c714610366578063b671318314610379578063bd0b550914610399578063cb3e1d96146103ac578063d3d4ae1a146103bf575f5ffd5b806339c79e0c1161012a57806339c79e0c1461023957806354eb298c1461024c5780636c20151c1461025f578063715018a614610272578063890357301461027a57806389d211051461032f575f5ffd5b80630ea1ee7614610171578063279cb4131461018657806328a373e7146101995780632ca1c7e3146101bf5780632facd6b21461020657806332c318af14610219575b5f5ffd5b61018461017f366004613666565b61047f565b005b6101846101943660046136cf565b610535565b6101ac6101a7366004613734565b61090b565b6040519081526020015b60405180910390f35b6101d26101cd36600461377c565b610940565b604080519485526001600160a01b03909316602085015263ffffffff918216928401929092521660608201526080016101b6565b6101846102143660046137e7565b610b30565b61022c61022736600461388c565b610e3f565b6040516101b691906138d4565b61018461024736600461388c565b611020565b6101ac61025a366004613a3c565b61135e565b6101ac61026d366004613a83565b611386565b61018461139e565b6102e6604080516080810182525f808252602082018190529181018290526060810191909152506040805160808101825260025460ff8082168352610100820416602083015263ffffffff620100008204811693830193909352600160301b9004909116606082015290565b6040516101b691905f60808201905060ff835116825260ff602084015116602083015263ffffffff604084015116604083015263ffffffff606084015116606083015292915050565b61018461033d366004613ada565b6113b1565b5f546001600160a01b03165b6040516001600160a01b0390911681526020016101b6565b610184610374366004613b0d565b611483565b61038c610387366004613b83565b6117cf565b6040516101b69190613bad565b6101846103a7366004613c08565b6118a5565b6101ac6103ba366004613a3c565b6118c7565b6101846103cd366004613c21565b6118d7565b60015461034e906001600160a01b031681565b61034e7f000000000000000000000000000000000000000000000000000000000000000081565b6101ac61041a366004613c59565b611a55565b6101ac61042d366004613c84565b6120f9565b61034e7f000000000000000000000000000000000000000000000000000000000000000081565b610184610467366004613ada565b612105565b61018461047a366004613666565b612296565b6104876122d0565b6001546001600160a01b0316156104c557600154604051637076568d60e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b6001600160a01b0381166104ec5760405163d92e233d60e01b815260040160405180910390fd5b600180546001600160a01b0319166001600160a01b0383169081179091556040517f7a5c44e4cb4e86437383656fe255c0966ef2ef7871bf4e8ef78c43072ceff8eb905f90a250565b5f6105418560026122fc565b60018101549091506001600160a01b03163314610588576001810154604051637cbc326560e01b81523360048201526001600160a01b0390911660248201526044016104bc565b600281015460ff600160a01b82048116600160a81b909204161080156105c057506002810154600160501b900464ffffffffff164211155b156105ff5760028101546040516321cedff360e11b815260ff600160a81b830481166004830152600160a01b90920490911660248201526044016104bc565b6002810154600160781b900464ffffffffff1642111561064d57600281015460405163560e267360e11b8152600160781b90910464ffffffffff1660048201524260248201526044016104bc565b600281015460018201545f9161067d9163ffffffff91821691600160b01b8204811691600160d01b90041661236e565b90508281146106a9576040516375e14a4160e01b815260048101849052602481018290526044016104bc565b5f5b8181101561071b577f884dbe841359ac9f9280f72c6a19e6a62f127832da06a4927cf3ad9b6254eb618585838181106106e6576106e6613cba565b905060200201350361071357604051635cc01cef60e01b815263ffffffff821660048201526024016104bc565b6001016106ab565b505f610731878361072c888861238e565b6124f7565b9050826003015461074382883361255a565b1461076957826003015460405163566765f560e11b81526004016104bc91815260200190565b6006830181905560018301805460ff60a01b1916600360a01b17905560025461079f90600160301b900463ffffffff1642613ce2565b60028401805464ffffffffff92909216600160781b0264ffffffffff60781b199092169190911790555f5b600284015460ff600160a01b909104811690821610156108ad575f88815260046020908152604080832060ff85168452909152902060028154600160c01b900460ff16600481111561081e5761081e6138a3565b1461082957506108a5565b805461089e908a90600160a01b900463ffffffff16898961084b600184613cf5565b63ffffffff1681811061086057610860613cba565b905060200201358a8a865f0160149054906101000a900463ffffffff1663ffffffff1681811061089257610892613cba565b905060200201356125aa565b6002909101555b6001016107ca565b50600283015460405188917fcd609d2b0588fad6831a992f8cd48923d34cd1a04014019b7c46e461de4d3306916108fa9185918b91600160781b900464ffffffffff16908b908b90613d11565b60405180910390a250505050505050565b5f610937837f00000000000000000000000000000000000000000000000000000000000000008461261a565b90505b92915050565b5f5f5f5f5f6109508860036122fc565b6002810154909150600160781b900464ffffffffff164211156109a157600281015460405163560e267360e11b8152600160781b90910464ffffffffff1660048201524260248201526044016104bc565b805460018201549095506001600160a01b031693506109c1888288612740565b60018101545f906109e89063ffffffff600160b01b8204811691600160d01b900416612829565b6109f3906001613ce2565b905080610a036020890189613d66565b63ffffffff16610a139190613d95565b5f03610a2757505f9250829150610b279050565b610a346020880188613d66565b63ffffffff16610a4760208a018a613d66565b63ffffffff16101580610a94575080610a636020890189613d66565b63ffffffff16610a739190613da8565b81610a8160208b018b613d66565b63ffffffff16610a919190613da8565b14155b15610adc57610aa66020890189613d66565b610ab36020890189613d66565b604051633cdd2faf60e21b815263ffffffff9283166004820152911660248201526044016104bc565b610ae789838a612740565b610b0e8282610af960208c018c613d66565b63ffffffff16610b099190613d95565b61284b565b9350610b228282610af960208b018b613d66565b925050505b93509350935093565b5f610b3c8660016122fc565b6002810154909150640100000000900465ffffffffffff16438110610b9157600282015460405163367ee70560e11b815243600482015264010000000090910465ffffffffffff1660248201526044016104bc565b610b9d61010082613ce2565b431115610bda576002820154604051632d21c11960e01b815243600482015264010000000090910465ffffffffffff1660248201526044016104bc565b5f8686604051610beb929190613dbb565b6040518091039020905081408114610c2057604051632074b67160e11b815260048101829052824060248201526044016104bc565b5f8585604051602001610c34929190613e12565b60405160208183030381529060405280519060200120905083600401548114610c7c5760048085015460405162f29cc360e71b815291820183905260248201526044016104bc565b6040805160808101825260025460ff808216835261010082041660208084019190915263ffffffff620100008304811684860152600160301b90920490911660608301528251601f8b018290048202810182019093528983529091610cfa918b908b90819084018382808284375f9201919091525061288492505050565b6005860155600185018054600160a11b60ff60a01b1991821617909155815160028701805490921660ff909116600160a01b021790556040810151610d459063ffffffff1642613ce2565b60028601805464ffffffffff60501b1916600160501b64ffffffffff938416810291909117918290556060840151610d8a9363ffffffff909116929190910416613e25565b60028601805464ffffffffff60781b1916600160781b64ffffffffff93841681029190911791829055600588015460408051918252600160501b84048516602083015291909204909216918101919091528a907f8cd4619a6d4d41678583ff4cf5993fec6381f23892c29c1a3a295a088160e7789060600160405180910390a25f5b815f015160ff168160ff161015610e3257610e2a8b87838b8b612898565b600101610e0c565b5050505050505050505050565b610ec160408051610200810182525f80825260208201819052909182019081526020015f81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e0820181905261010082018190526101208201819052610140820181905261016082018190526101809091015290565b5f828152600360209081526040918290208251610200810184528154815260018201546001600160a01b0381169382019390935292909190830190600160a01b900460ff166004811115610f1757610f176138a3565b6004811115610f2857610f286138a3565b81526020016001820160159054906101000a900460ff166004811115610f5057610f506138a3565b6004811115610f6157610f616138a3565b8152600182015463ffffffff600160b01b820481166020840152600160d01b909104811660408301526002830154908116606083015265ffffffffffff640100000000820416608083015264ffffffffff600160501b8204811660a0840152600160781b82041660c083015260ff600160a01b8204811660e0840152600160a81b909104166101008201526003820154610120820152600482015461014082015260058201546101608201526006909101546101809091015292915050565b5f81815260036020526040812090600180830154600160a01b900460ff16600481111561104f5761104f6138a3565b036110b45760028201545f906110789061010090640100000000900465ffffffffffff16613ce2565b90508043116110aa5760405163367ee70560e11b815243600482015265ffffffffffff821660248201526044016104bc565b60019150506111e7565b60026001830154600160a01b900460ff1660048111156110d6576110d66138a3565b14158015611104575060036001830154600160a01b900460ff166004811115611101576111016138a3565b14155b1561113757828260010160149054906101000a900460ff166040516390f3cfb960e01b81526004016104bc929190613e42565b6002820154600160781b900464ffffffffff16421161119757600282015461116e90600160781b900464ffffffffff166001613e25565b604051630fd2829b60e21b815264ffffffffff90911660048201524260248201526044016104bc565b60036001830154600160a01b900460ff1660048111156111b9576111b96138a3565b036111c6575060046111e7565b6002820154600160a81b900460ff16156111e15760036111e4565b60025b90505b600182018054600160a21b60ff60a01b1982168117835583929161ffff60a01b191617600160a81b836004811115611221576112216138a3565b0217905550600182015482546040516001600160a01b039092169185907fc1a6514d6526679ebdacaef1ac8ec2ebd73225c369252b068924703e391339ca9061126b908690613e5f565b60405180910390a46003816004811115611287576112876138a3565b036112fb576001805483549184015460405163d9e0062360e01b81526004810187905260248101939093526001600160a01b039081166044840152169063d9e00623906064015f604051808303815f87803b1580156112e4575f5ffd5b505af11580156112f6573d5f5f3e3d5ffd5b505050505b6001805490830154604051631da2753560e01b81526001600160a01b039182166004820152911690631da27535906024015f604051808303815f87803b158015611343575f5ffd5b505af1158015611355573d5f5f3e3d5ffd5b50505050505050565b5f60055f61136e87878787612a24565b81526020019081526020015f20549050949350505050565b5f611396848361072c868261238e565b949350505050565b6113a66122d0565b6113af5f612a5d565b565b6113bc8360026122fc565b505f6113c88484612aac565b90505f82900361140b57604051630274a90b60e21b815260206004820152600d60248201526c0e4cac6d2e0d2cadce890c2e6d609b1b60448201526064016104bc565b6003810154156114365780600301546040516345932bdf60e01b81526004016104bc91815260200190565b60038101829055604080513381526020810184905260ff85169186917ff9c0e1641bc7f9f57e56de1f1b3fe17cff4f9856e247de61cc34c61d0dec5315910160405180910390a350505050565b604051630ef6ac0f60e41b8152600481018790525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ef6ac0f0906024016103a060405180830381865afa1580156114e9573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061150d9190613f92565b905080606001516001600160a01b0316336001600160a01b0316146115475760405163f01654df60e01b81523360048201526024016104bc565b806020015163ffffffff168663ffffffff161461158d57602081015160405163b712a72960e01b815263ffffffff808916600483015290911660248201526044016104bc565b81158061159a5750604082115b156115c457604080516345e4501b60e01b81526104bc918491600401918252602082015260400190565b5f805b838110156116ee575f8585838181106115e2576115e2613cba565b90506020020160208101906115f79190613666565b9050826001600160a01b0316816001600160a01b031611158061162b5750866001600160a01b0316816001600160a01b0316145b806116bb5750604051639f8a13d760e01b81526001600160a01b0382811660048301527f00000000000000000000000000000000000000000000000000000000000000001690639f8a13d790602401602060405180830381865afa158015611695573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116b99190614147565b155b156116e457604051630da6ff0b60e21b81526001600160a01b03821660048201526024016104bc565b91506001016115c7565b505f6116fc89898989612a24565b5f818152600560205260409020549091501561173e575f818152600560205260409081902054905163340d6a6360e11b815260048101919091526024016104bc565b8484604051602001611751929190613e12565b60408051601f1981840301815282825280516020918201205f8581526005909252919020556001600160a01b0387169063ffffffff8a16908b907fa33bba87996fd1f9eafb14eedaa965737585ec3fe6e916e62e512948002bd5e3906117bc908c908b908b90614166565b60405180910390a4505050505050505050565b6118046040805160c0810182525f80825260208201819052909182019081526020015f81526020015f81526020015f81525090565b5f83815260046020818152604080842060ff808816865290835293819020815160c08101835281546001600160a01b038116825263ffffffff600160a01b8204169482019490945294909391850192600160c01b9004169081111561186b5761186b6138a3565b600481111561187c5761187c6138a3565b815260018201546020820152600282015460408201526003909101546060909101529392505050565b6118ad6122d0565b6118c46118bf3683900383018361417f565b612b4d565b50565b5f60065f61136e87878787612a24565b5f6118e38560036122fc565b90505f6118f08686612aac565b6002830154909150600160781b900464ffffffffff1642111561194157600282015460405163560e267360e11b8152600160781b90910464ffffffffff1660048201524260248201526044016104bc565b60028154600160c01b900460ff166004811115611960576119606138a3565b1461198f57805460405163db66c97360e01b81526104bc9188918891600160c01b900460ff16906004016141e2565b806001015461199f85853361255a565b146119c557806001015460405163566765f560e11b81526004016104bc91815260200190565b60028101548414806119d85760046119db565b60035b8254839060ff60c01b1916600160c01b8360048111156119fd576119fd6138a3565b0217905550336001600160a01b03168660ff16887f172cc70c8e80ceabca12afc86b9433de2d2eb96ec58c17b0a95cad9bd8aa8bfa84604051611a44911515815260200190565b60405180910390a450505050505050565b604051630ef6ac0f60e41b8152823560048201525f9081907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ef6ac0f0906024016103a060405180830381865afa158015611abd573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ae19190613f92565b9050600381516007811115611af857611af86138a3565b14611b195760405163030449e760e21b8152843560048201526024016104bc565b806020015163ffffffff16846020016020810190611b379190613d66565b63ffffffff1614611b8057611b526040850160208601613d66565b602082015160405163b712a72960e01b815263ffffffff9283166004820152911660248201526044016104bc565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166309dc78678535611bc16040880160208901613d66565b6040880135611bd660808a0160608b01613d66565b6040516001600160e01b031960e087901b168152600481019490945263ffffffff9283166024850152604484019190915216606482015233608482015260a401602060405180830381865afa158015611c31573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c559190614209565b5f03611ca957336040850135611c716080870160608801613d66565b604051636bffc84160e01b81526001600160a01b039093166004840152602483019190915263ffffffff1660448201526064016104bc565b611cbb61012085016101008601613d66565b63ffffffff161580611cee57506101c081015163ffffffff16611ce661012086016101008701613d66565b63ffffffff16115b15611d25576040516339bac5cd60e11b8152602060048201526006602482015265726f756e647360d01b60448201526064016104bc565b611d3560e0850160c08601613d66565b63ffffffff165f03611d77576040516339bac5cd60e11b815260206004820152600a6024820152696c6f63616c537465707360b01b60448201526064016104bc565b611d88610100850160e08601613d66565b63ffffffff165f03611dcc576040516339bac5cd60e11b815260206004820152600c60248201526b7365676d656e74537465707360a01b60448201526064016104bc565b611000611e1c611de461012087016101008801613d66565b63ffffffff16611dfa60e0880160c08901613d66565b63ffffffff16611e11610100890160e08a01613d66565b63ffffffff1661236e565b1115611e54576040516339bac5cd60e11b81526020600482015260066024820152656c656176657360d01b60448201526064016104bc565b5f839003611e9257604051630274a90b60e21b815260206004820152600a60248201526918dbdb5b5a5d1b595b9d60b21b60448201526064016104bc565b5f611eb38535611ea86040880160208901613d66565b876040013533612a24565b5f8181526006602052604090205490915015611ef5575f8181526006602052604090819020549051631f13e29160e31b815260048101919091526024016104bc565b5f818152600560205260408120549003611f225760405163f334c97760e01b815260040160405180910390fd5b611f2c853361090b565b5f8281526006602090815260408083208490558383526003909152902086358155600181018054600160a01b6001600160a81b031990911660ff60a01b19331617179055909350611f8360e0870160c08801613d66565b611f94610100880160e08901613d66565b611fa661012089016101008a01613d66565b6002848101805463ffffffff191663ffffffff93841617905560018501805467ffffffffffffffff60b01b1916600160d01b9484169490940263ffffffff60b01b191693909317600160b01b94909216939093021790555461201090610100900460ff1643613ce2565b60028201805465ffffffffffff929092166401000000000269ffffffffffff0000000019909216919091179055600381018590555f828152600560205260409081902054600483015551339087359086907fedd53541ecc6e706fa4ec0c29b5894e5be091ed8c8dadae88066cd2dc4318cb590612090908b908b90614220565b60405180910390a460015460405163014fc43d60e71b81523360048201526001600160a01b039091169063a7e21e80906024015f604051808303815f87803b1580156120da575f5ffd5b505af11580156120ec573d5f5f3e3d5ffd5b5050505050505092915050565b5f61139684848461255a565b5f6121118460026122fc565b90505f61211e8585612aac565b6002830154909150600160501b900464ffffffffff1642111561216f57600282015460405163560e267360e11b8152600160501b90910464ffffffffff1660048201524260248201526044016104bc565b60018154600160c01b900460ff16600481111561218e5761218e6138a3565b146121bd57805460405163db66c97360e01b81526104bc9187918791600160c01b900460ff16906004016141e2565b5f8390036121fb57604051630274a90b60e21b815260206004820152600a60248201526918dbdb5b5a5d1b595b9d60b21b60448201526064016104bc565b805460ff60c01b1916600160c11b1781556001810183905560028201805460159061222f90600160a81b900460ff166142cd565b91906101000a81548160ff021916908360ff160217905550336001600160a01b03168460ff16867ff561c97614ab11f4aa9752cc7746c93cd5f5b73c9edf8b97e382a7b6e210348f8660405161228791815260200190565b60405180910390a45050505050565b61229e6122d0565b6001600160a01b0381166122c757604051631e4fbdf760e01b81525f60048201526024016104bc565b6118c481612a5d565b5f546001600160a01b031633146113af5760405163118cdaa760e01b81523360048201526024016104bc565b5f82815260036020526040902081600481111561231b5761231b6138a3565b6001820154600160a01b900460ff16600481111561233b5761233b6138a3565b1461093a57828160010160149054906101000a900460ff166040516390f3cfb960e01b81526004016104bc929190613e42565b5f6123798383612829565b612384906001613ce2565b61139690856142eb565b5f60015b828110156123a25760011b612392565b5f816001600160401b038111156123bb576123bb613e72565b6040519080825280602002602001820160405280156123e4578160200160208202803683370190505b5090505f5b8481101561242f5785858281811061240357612403613cba565b9050602002013582828151811061241c5761241c613cba565b60209081029190910101526001016123e9565b505b60018211156124d35760019190911c905f5b828110156124cd576124a88261245a8360026142eb565b8151811061246a5761246a613cba565b60200260200101518383600261248091906142eb565b61248b906001613ce2565b8151811061249b5761249b613cba565b6020026020010151612d88565b8282815181106124ba576124ba613cba565b6020908102919091010152600101612443565b50612431565b805f815181106124e5576124e5613cba565b60200260200101519250505092915050565b604080517fbdfd0c52829a3bc0edb92fb15250a7613c8951840766f12c283febeda5c3d685602082015290810184905260608101839052608081018290525f9060a0015b6040516020818303038152906040528051906020012090509392505050565b604080517fcb9b9e464ce7a42bbc6f74d8e73e5d91377471f509ba32caab170a10c16bab7e6020820152908101849052606081018390526001600160a01b03821660808201525f9060a00161253b565b604080517fefee11fb3b96fedfdcc964d6e45c1b3aedfe040c54066ce625db39323a7669db602082015290810185905263ffffffff841660608201526080810183905260a081018290525f9060c0015b604051602081830303815290604052805190602001209050949350505050565b5f7f9b177bbeea831751ce3a6724c07e73cfd068bd3759ce7bf3ecb037c1d6fae976468486356126506040890160208a01613d66565b604089013561266560808b0160608c01613d66565b6040805160208101989098528701959095526001600160a01b039093166060860152608085019190915263ffffffff90811660a085015260c08401919091521660e08201526101000160408051601f1981840301815291905282608086013560a08701356126d960e0890160c08a01613d66565b6126ea6101008a0160e08b01613d66565b604080516001600160a01b039096166020870152850193909352606084019190915263ffffffff90811660808401521660a082015260c00160408051601f198184030181529082905261253b9291602001614319565b600282015460018301545f916127709163ffffffff91821691600160b01b8204811691600160d01b90041661236e565b90505f816127816020850185613d66565b63ffffffff161080156127ab575061279a826001612dc1565b6127a7604085018561432d565b9050145b90508015806127ee575060068401546127eb868461072c602088018035906127d3908a613d66565b63ffffffff166127e660408b018b61432d565b612e60565b14155b15612822576128006020840184613d66565b604051631ba3227d60e21b815263ffffffff90911660048201526024016104bc565b5050505050565b5f8160016128378286613ce2565b6128419190614372565b6109379190613da8565b60018201545f906109379061286d90600160d01b900463ffffffff16846142eb565b6001850154600160b01b900463ffffffff16612ed2565b5f61093a61289383600d612ee1565b612f12565b60018401545f906128bf9063ffffffff600160b01b8204811691600160d01b900416612829565b60028601549091505f906128da90839063ffffffff166142eb565b6128ec8760050154898860ff16612f1c565b6128f69190613d95565b90505f6129038383613d95565b61290e846001613ce2565b6129188585613da8565b61292291906142eb565b61292c9190613ce2565b612937906001613ce2565b90505f8585878790506129528b600501548d8c60ff16612f80565b61295c9190613d95565b81811061296b5761296b613cba565b90506020020160208101906129809190613666565b5f8a815260046020908152604080832060ff8c168085529083529281902080546001600160a01b038616600160c01b63ffffffff8a16600160a01b810264ffffffffff60a01b1990941693909317176001600160a01b031916811783558351918252925195965090949193928e927f72c48050af032cc3628d0213d4013347438c5f652741ac81b8af784770ae0eee9281900390910190a450505050505050505050565b604080516020810186905263ffffffff851691810191909152606081018390526001600160a01b03821660808201525f9060a0016125fa565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f82815260046020908152604080832060ff851684529091528120908154600160c01b900460ff166004811115612ae557612ae56138a3565b03612b0f5760405163a1dcc15b60e01b81526004810184905260ff831660248201526044016104bc565b80546001600160a01b0316331461093a578054604051631e81106b60e21b81523360048201526001600160a01b0390911660248201526044016104bc565b805160ff161580612b6457508051601060ff909116115b15612b9a5760405163e70e701560e01b8152602060048201526005602482015264647261777360d81b60448201526064016104bc565b602081015160ff161580612bb85750604060ff16816020015160ff16115b15612bf45760405163e70e701560e01b815260206004820152600b60248201526a626561636f6e44656c617960a81b60448201526064016104bc565b604081015163ffffffff161580612c1d575062278d0063ffffffff16816040015163ffffffff16115b15612c5a5760405163e70e701560e01b815260206004820152600c60248201526b61756469745365636f6e647360a01b60448201526064016104bc565b606081015163ffffffff161580612c83575062278d0063ffffffff16816060015163ffffffff16115b15612cc15760405163e70e701560e01b815260206004820152600d60248201526c72657665616c5365636f6e647360981b60448201526064016104bc565b80516002805460208085018051604080880180516060808b01805160ff9b8c1661ffff19909a168a17610100978d16979097029690961769ffffffffffffffff000019166201000063ffffffff9485160269ffffffff000000000000191617600160301b9684169690960295909517909855825196875293519097169385019390935294518116918301919091529251909216908201527f2a9ee84761383d7af160505c613e374391d64e2568fe7248087f860a68d320919060800160405180910390a150565b604080517fefa871db2c967f7dd97b3f0acb0aa482b5549673fc28069595bba5fe013f9781815260208101939093528201526060902090565b5f5f612e36845f60076001600160801b038311901b905060066001600160401b0383831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c116d010102020202030303030303030360801b911b9190911791821c1a1790565b9050612e58612e4484612fc8565b8015612e53575084826001901b105b151590565b019392505050565b835f5b82811015612ec957600185821c1615612e9d57612e98848483818110612e8b57612e8b613cba565b9050602002013583612d88565b612ebf565b612ebf82858584818110612eb357612eb3613cba565b90506020020135612d88565b9150600101612e63565b50949350505050565b5f828218828410028218610937565b5f5f612eec60405190565b9050612f00612efa85612ff4565b84612fff565b9150612f0b81604052565b5092915050565b5f61093a8261306f565b604080517fb7e3539ede0efb2ed73a20873bc43a9e9a03e5242e299d25d20a44a66c166b75602082015290810184905260608101839052608081018290525f9060a0015b60408051601f198184030181529190528051602090910120949350505050565b604080517fc72397f29ca47f5b7b3aefe35bd91a86a2ad927f452c624e88aa7f9949037a47602082015290810184905260608101839052608081018290525f9060a001612f60565b5f6002826003811115612fdd57612fdd6138a3565b612fe79190614385565b60ff166001149050919050565b606061093a8261311d565b5f8251826015811115613014576130146138a3565b60ff1610829061303857604051631ee1e6c960e11b81526004016104bc91906143a6565b508282601581111561304c5761304c6138a3565b60ff168151811061305f5761305f613cba565b6020026020010151905092915050565b5f5f61307b8360801c90565b9050602181111561309f57604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f6130ab8661313a565b919450925090505f8160018111156130c5576130c56138a3565b146130e357604051633cf75c0160e21b815260040160405180910390fd5b8115613111576130f48260086142eb565b61310090610100614372565b61310a8785613451565b901c613113565b5f5b9695505050505050565b606061093a61313583805160801b6020919091011790565b6134a0565b5f5f5f5f6131488560801c90565b9050805f0361316a57604051633cf75c0160e21b815260040160405180910390fd5b5f6131758682613451565b60f81c905060c081101561330c57608060ff821610156131a0575f60015f945094509450505061344a565b6131ac603760806143ba565b60ff168160ff1611613229575f6131c46080836143d3565b60ff16905080831180156131fb57508060011415806131fb5750600160ff1b6131ee886001613451565b6001600160f81b03191610155b61321857604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f925061344a915050565b5f60376132376080846143d3565b61324191906143d3565b60ff16905080831161326657604051633cf75c0160e21b815260040160405180910390fd5b5f613272886001613451565b90506001600160f81b031981165f0361329e57604051633cf75c0160e21b815260040160405180910390fd5b5f6132aa8360086142eb565b6132b690610100614372565b82901c90506037811180156132d35750806132d18487614372565b115b6132f057604051633cf75c0160e21b815260040160405180910390fd5b6132fb836001613ce2565b975095505f945061344a9350505050565b613318603760c06143ba565b60ff168160ff1611613366575f61333060c0836143d3565b60ff16905080831161335557604051633cf75c0160e21b815260040160405180910390fd5b60019550935084925061344a915050565b5f603761337460c0846143d3565b61337e91906143d3565b60ff1690508083116133a357604051633cf75c0160e21b815260040160405180910390fd5b5f6133af886001613451565b90506001600160f81b031981165f036133db57604051633cf75c0160e21b815260040160405180910390fd5b5f6133e78360086142eb565b6133f390610100614372565b82901c905060378111801561341057508061340e8487614372565b115b61342d57604051633cf75c0160e21b815260040160405180910390fd5b613438836001613ce2565b975095506001945061344a9350505050565b9193909250565b5f80613470613461846020613ce2565b61346b8660801c90565b613597565b9050601f8111156134855761348560326135ad565b5f19816008021b835f1960801c861601511691505092915050565b60605f6134ad8360801c90565b90505f5f5f6134bb8661313a565b9194509250905060018160018111156134d6576134d66138a3565b1480156134eb57506134e88284613ce2565b84145b61350857604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b8581101561357d575f8061352f61352a8b856135be565b61313a565b5090925090505f61354c846135448585613ce2565b8d919061360f565b90506135588284613ce2565b6135629085613ce2565b908552925061357691506020905083613ce2565b9150613513565b506020601f19878303010486526040525092949350505050565b5f80828403848111159081025b95945050505050565b634e487b715f52806020526024601cfd5b5f6135c98360801c90565b8211156135da576135da60326135ad565b610937826135e88560801c90565b6135f29190614372565b6136056001600160801b03861685613647565b60809190911b1790565b5f61361a8460801c90565b6136248385613ce2565b11156136345761363460326135ad565b611396826136056001600160801b038716865b5f6109378284613ce2565b6001600160a01b03811681146118c4575f5ffd5b5f60208284031215613676575f5ffd5b813561368181613652565b9392505050565b5f5f83601f840112613698575f5ffd5b5081356001600160401b038111156136ae575f5ffd5b6020830191508360208260051b85010111156136c8575f5ffd5b9250929050565b5f5f5f5f606085870312156136e2575f5ffd5b843593506020850135925060408501356001600160401b03811115613705575f5ffd5b61371187828801613688565b95989497509550505050565b5f610120828403121561372e575f5ffd5b50919050565b5f5f6101408385031215613746575f5ffd5b613750848461371d565b915061012083013561376181613652565b809150509250929050565b5f6060828403121561372e575f5ffd5b5f5f5f6060848603121561378e575f5ffd5b8335925060208401356001600160401b038111156137aa575f5ffd5b6137b68682870161376c565b92505060408401356001600160401b038111156137d1575f5ffd5b6137dd8682870161376c565b9150509250925092565b5f5f5f5f5f606086880312156137fb575f5ffd5b8535945060208601356001600160401b03811115613817575f5ffd5b8601601f81018813613827575f5ffd5b80356001600160401b0381111561383c575f5ffd5b88602082840101111561384d575f5ffd5b6020919091019450925060408601356001600160401b0381111561386f575f5ffd5b61387b88828901613688565b969995985093965092949392505050565b5f6020828403121561389c575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b600581106118c4576118c46138a3565b6138d0816138b7565b9052565b815181526020808301516102008301916138f8908401826001600160a01b03169052565b50604083015161390b60408401826138c7565b50606083015161391e60608401826138c7565b506080830151613936608084018263ffffffff169052565b5060a083015161394e60a084018263ffffffff169052565b5060c083015161396660c084018263ffffffff169052565b5060e083015161398060e084018265ffffffffffff169052565b5061010083015161399b61010084018264ffffffffff169052565b506101208301516139b661012084018264ffffffffff169052565b506101408301516139cd61014084018260ff169052565b506101608301516139e461016084018260ff169052565b506101808301516101808301526101a08301516101a08301526101c08301516101c08301526101e08301516101e083015292915050565b63ffffffff811681146118c4575f5ffd5b8035613a3781613a1b565b919050565b5f5f5f5f60808587031215613a4f575f5ffd5b843593506020850135613a6181613a1b565b9250604085013591506060850135613a7881613652565b939692955090935050565b5f5f5f60408486031215613a95575f5ffd5b8335925060208401356001600160401b03811115613ab1575f5ffd5b613abd86828701613688565b9497909650939450505050565b803560ff81168114613a37575f5ffd5b5f5f5f60608486031215613aec575f5ffd5b83359250613afc60208501613aca565b929592945050506040919091013590565b5f5f5f5f5f5f60a08789031215613b22575f5ffd5b863595506020870135613b3481613a1b565b9450604087013593506060870135613b4b81613652565b925060808701356001600160401b03811115613b65575f5ffd5b613b7189828a01613688565b979a9699509497509295939492505050565b5f5f60408385031215613b94575f5ffd5b82359150613ba460208401613aca565b90509250929050565b81516001600160a01b0316815260208083015163ffffffff1690820152604082015160c0820190613bdd816138b7565b80604084015250606083015160608301526080830151608083015260a083015160a083015292915050565b5f6080828403128015613c19575f5ffd5b509092915050565b5f5f5f5f60808587031215613c34575f5ffd5b84359350613c4460208601613aca565b93969395505050506040820135916060013590565b5f5f6101408385031215613c6b575f5ffd5b613c75848461371d565b94610120939093013593505050565b5f5f5f60608486031215613c96575f5ffd5b83359250602084013591506040840135613caf81613652565b809150509250925092565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b8082018082111561093a5761093a613cce565b63ffffffff828116828216039081111561093a5761093a613cce565b8581526020810185905264ffffffffff8416604082015260806060820181905281018290525f6001600160fb1b03831115613d4a575f5ffd5b8260051b808560a08501379190910160a0019695505050505050565b5f60208284031215613d76575f5ffd5b813561368181613a1b565b634e487b7160e01b5f52601260045260245ffd5b5f82613da357613da3613d81565b500690565b5f82613db657613db6613d81565b500490565b818382375f9101908152919050565b8183526020830192505f815f5b84811015613e08578135613dea81613652565b6001600160a01b031686526020958601959190910190600101613dd7565b5093949350505050565b602081525f611396602083018486613dca565b64ffffffffff818116838216019081111561093a5761093a613cce565b82815260408101613e52836138b7565b8260208301529392505050565b60208101613e6c836138b7565b91905290565b634e487b7160e01b5f52604160045260245ffd5b604051608081016001600160401b0381118282101715613eb457634e487b7160e01b5f52604160045260245ffd5b60405290565b60405161034081016001600160401b0381118282101715613eb457634e487b7160e01b5f52604160045260245ffd5b805160088110613a37575f5ffd5b8051613a3781613a1b565b8051613a3781613652565b8051600781900b8114613a37575f5ffd5b80516001600160401b0381168114613a37575f5ffd5b5f60808284031215613f44575f5ffd5b613f4c613e86565b9050613f5782613f1e565b8152613f6560208301613f1e565b6020820152613f7660408301613f1e565b6040820152613f8760608301613f1e565b606082015292915050565b5f6103a0828403128015613fa4575f5ffd5b50613fad613eba565b613fb683613ee9565b8152613fc460208401613ef7565b6020820152613fd560408401613f02565b6040820152613fe660608401613f02565b6060820152613ff760808401613f02565b608082015261400860a08401613ef7565b60a082015261401960c08401613ef7565b60c082015261402a60e08401613ef7565b60e082015261010083810151908201526101208084015190820152610140808401519082015261016080840151908201526140686101808401613ef7565b61018082015261407b6101a08401613f0d565b6101a082015261408e6101c08401613ef7565b6101c08201526140a16101e08401613f02565b6101e08201526140b46102008401613f02565b6102008201526102208381015190820152610240808401519082015261026080840151908201526140e86102808401613f1e565b6102808201526140fc846102a08501613f34565b6102a082015261410f6103208401613f1e565b6102c08201526141226103408401613f1e565b6102e08201526103608301516103008201526103809092015161032083015250919050565b5f60208284031215614157575f5ffd5b81518015158114613681575f5ffd5b838152604060208201525f6135a4604083018486613dca565b5f6080828403128015614190575f5ffd5b50614199613e86565b6141a283613aca565b81526141b060208401613aca565b602082015260408301356141c381613a1b565b604082015260608301356141d681613a1b565b60608201529392505050565b83815260ff83166020820152606081016141fb836138b7565b826040830152949350505050565b5f60208284031215614219575f5ffd5b5051919050565b823581526101408101602084013561423781613a1b565b63ffffffff1660208301526040848101359083015261425860608501613a2c565b63ffffffff1660608301526080848101359083015260a0808501359083015261428360c08501613a2c565b63ffffffff1660c083015261429a60e08501613a2c565b63ffffffff1660e08301526142b26101008501613a2c565b63ffffffff1661010083015261012090910191909152919050565b5f60ff821660ff81036142e2576142e2613cce565b60010192915050565b808202811582820484141761093a5761093a613cce565b5f81518060208401855e5f93019283525090919050565b5f6113966143278386614302565b84614302565b5f5f8335601e19843603018112614342575f5ffd5b8301803591506001600160401b0382111561435b575f5ffd5b6020019150600581901b36038213156136c8575f5ffd5b8181038181111561093a5761093a613cce565b5f60ff83168061439757614397613d81565b8060ff84160691505092915050565b6020810160168310613e6c57613e6c6138a3565b60ff818116838216019081111561093a5761093a613cce565b60ff828116828216039081111561093a5761093a613cce56",
}

// WorkAudits is an auto generated Go binding around an Ethereum contract.
type WorkAudits struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *WorkAudits) GetABI() abi.ABI {
	return c.abi
}

// NewWorkAudits creates a new instance of WorkAudits.
func NewWorkAudits() *WorkAudits {
	parsed, err := WorkAuditsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &WorkAudits{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *WorkAudits) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address initialOwner, address escrow_, address trainers_, (uint8,uint8,uint32,uint32) p) returns()
func (workAudits *WorkAudits) PackConstructor(initialOwner common.Address, escrow_ common.Address, trainers_ common.Address, p IWorkAuditsParameters) []byte {
	enc, err := workAudits.abi.Pack("", initialOwner, escrow_, trainers_, p)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAuditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6713183.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function auditOf(bytes32 work, uint8 j) view returns((address,uint32,uint8,bytes32,bytes32,bytes32))
func (workAudits *WorkAudits) PackAuditOf(work [32]byte, j uint8) []byte {
	enc, err := workAudits.abi.Pack("auditOf", work, j)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6713183.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function auditOf(bytes32 work, uint8 j) view returns((address,uint32,uint8,bytes32,bytes32,bytes32))
func (workAudits *WorkAudits) TryPackAuditOf(work [32]byte, j uint8) ([]byte, error) {
	return workAudits.abi.Pack("auditOf", work, j)
}

// UnpackAuditOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb6713183.
//
// Solidity: function auditOf(bytes32 work, uint8 j) view returns((address,uint32,uint8,bytes32,bytes32,bytes32))
func (workAudits *WorkAudits) UnpackAuditOf(data []byte) (IWorkAuditsAudit, error) {
	out, err := workAudits.abi.Unpack("auditOf", data)
	if err != nil {
		return *new(IWorkAuditsAudit), err
	}
	out0 := *abi.ConvertType(out[0], new(IWorkAuditsAudit)).(*IWorkAuditsAudit)
	return out0, nil
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39c79e0c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close(bytes32 work) returns()
func (workAudits *WorkAudits) PackClose(work [32]byte) []byte {
	enc, err := workAudits.abi.Pack("close", work)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39c79e0c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close(bytes32 work) returns()
func (workAudits *WorkAudits) TryPackClose(work [32]byte) ([]byte, error) {
	return workAudits.abi.Pack("close", work)
}

// PackCommitAudit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb430871.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitAudit(bytes32 work, uint8 j, bytes32 commitment) returns()
func (workAudits *WorkAudits) PackCommitAudit(work [32]byte, j uint8, commitment [32]byte) []byte {
	enc, err := workAudits.abi.Pack("commitAudit", work, j, commitment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitAudit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb430871.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitAudit(bytes32 work, uint8 j, bytes32 commitment) returns()
func (workAudits *WorkAudits) TryPackCommitAudit(work [32]byte, j uint8, commitment [32]byte) ([]byte, error) {
	return workAudits.abi.Pack("commitAudit", work, j, commitment)
}

// PackCommitWork is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb630145.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitWork((bytes32,uint32,bytes32,uint32,bytes32,bytes32,uint32,uint32,uint32) t, bytes32 commitment) returns(bytes32 work)
func (workAudits *WorkAudits) PackCommitWork(t IWorkAuditsTerms, commitment [32]byte) []byte {
	enc, err := workAudits.abi.Pack("commitWork", t, commitment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitWork is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb630145.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitWork((bytes32,uint32,bytes32,uint32,bytes32,bytes32,uint32,uint32,uint32) t, bytes32 commitment) returns(bytes32 work)
func (workAudits *WorkAudits) TryPackCommitWork(t IWorkAuditsTerms, commitment [32]byte) ([]byte, error) {
	return workAudits.abi.Pack("commitWork", t, commitment)
}

// UnpackCommitWork is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdb630145.
//
// Solidity: function commitWork((bytes32,uint32,bytes32,uint32,bytes32,bytes32,uint32,uint32,uint32) t, bytes32 commitment) returns(bytes32 work)
func (workAudits *WorkAudits) UnpackCommitWork(data []byte) ([32]byte, error) {
	out, err := workAudits.abi.Unpack("commitWork", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCommitmentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdcf91ae5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitmentOf(bytes32 root, bytes32 salt, address account) pure returns(bytes32)
func (workAudits *WorkAudits) PackCommitmentOf(root [32]byte, salt [32]byte, account common.Address) []byte {
	enc, err := workAudits.abi.Pack("commitmentOf", root, salt, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitmentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdcf91ae5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitmentOf(bytes32 root, bytes32 salt, address account) pure returns(bytes32)
func (workAudits *WorkAudits) TryPackCommitmentOf(root [32]byte, salt [32]byte, account common.Address) ([]byte, error) {
	return workAudits.abi.Pack("commitmentOf", root, salt, account)
}

// UnpackCommitmentOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdcf91ae5.
//
// Solidity: function commitmentOf(bytes32 root, bytes32 salt, address account) pure returns(bytes32)
func (workAudits *WorkAudits) UnpackCommitmentOf(data []byte) ([32]byte, error) {
	out, err := workAudits.abi.Unpack("commitmentOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackContest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ca1c7e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contest(bytes32 work, (uint32,bytes32,bytes32[]) low, (uint32,bytes32,bytes32[]) high) view returns(bytes32 runId, address trainer, uint32 lowStep, uint32 highStep)
func (workAudits *WorkAudits) PackContest(work [32]byte, low IWorkAuditsProven, high IWorkAuditsProven) []byte {
	enc, err := workAudits.abi.Pack("contest", work, low, high)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ca1c7e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contest(bytes32 work, (uint32,bytes32,bytes32[]) low, (uint32,bytes32,bytes32[]) high) view returns(bytes32 runId, address trainer, uint32 lowStep, uint32 highStep)
func (workAudits *WorkAudits) TryPackContest(work [32]byte, low IWorkAuditsProven, high IWorkAuditsProven) ([]byte, error) {
	return workAudits.abi.Pack("contest", work, low, high)
}

// ContestOutput serves as a container for the return parameters of contract
// method Contest.
type ContestOutput struct {
	RunId    [32]byte
	Trainer  common.Address
	LowStep  uint32
	HighStep uint32
}

// UnpackContest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ca1c7e3.
//
// Solidity: function contest(bytes32 work, (uint32,bytes32,bytes32[]) low, (uint32,bytes32,bytes32[]) high) view returns(bytes32 runId, address trainer, uint32 lowStep, uint32 highStep)
func (workAudits *WorkAudits) UnpackContest(data []byte) (ContestOutput, error) {
	out, err := workAudits.abi.Unpack("contest", data)
	outstruct := new(ContestOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.RunId = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Trainer = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	outstruct.LowStep = *abi.ConvertType(out[2], new(uint32)).(*uint32)
	outstruct.HighStep = *abi.ConvertType(out[3], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackContextOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28a373e7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contextOf((bytes32,uint32,bytes32,uint32,bytes32,bytes32,uint32,uint32,uint32) t, address trainer) view returns(bytes32)
func (workAudits *WorkAudits) PackContextOf(t IWorkAuditsTerms, trainer common.Address) []byte {
	enc, err := workAudits.abi.Pack("contextOf", t, trainer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContextOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28a373e7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contextOf((bytes32,uint32,bytes32,uint32,bytes32,bytes32,uint32,uint32,uint32) t, address trainer) view returns(bytes32)
func (workAudits *WorkAudits) TryPackContextOf(t IWorkAuditsTerms, trainer common.Address) ([]byte, error) {
	return workAudits.abi.Pack("contextOf", t, trainer)
}

// UnpackContextOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x28a373e7.
//
// Solidity: function contextOf((bytes32,uint32,bytes32,uint32,bytes32,bytes32,uint32,uint32,uint32) t, address trainer) view returns(bytes32)
func (workAudits *WorkAudits) UnpackContextOf(data []byte) ([32]byte, error) {
	out, err := workAudits.abi.Unpack("contextOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4c5b252.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputes() view returns(address)
func (workAudits *WorkAudits) PackDisputes() []byte {
	enc, err := workAudits.abi.Pack("disputes")
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
func (workAudits *WorkAudits) TryPackDisputes() ([]byte, error) {
	return workAudits.abi.Pack("disputes")
}

// UnpackDisputes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4c5b252.
//
// Solidity: function disputes() view returns(address)
func (workAudits *WorkAudits) UnpackDisputes(data []byte) (common.Address, error) {
	out, err := workAudits.abi.Unpack("disputes", data)
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
func (workAudits *WorkAudits) PackEscrow() []byte {
	enc, err := workAudits.abi.Pack("escrow")
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
func (workAudits *WorkAudits) TryPackEscrow() ([]byte, error) {
	return workAudits.abi.Pack("escrow")
}

// UnpackEscrow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2fdcc17.
//
// Solidity: function escrow() view returns(address)
func (workAudits *WorkAudits) UnpackEscrow(data []byte) (common.Address, error) {
	out, err := workAudits.abi.Unpack("escrow", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (workAudits *WorkAudits) PackOwner() []byte {
	enc, err := workAudits.abi.Pack("owner")
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
func (workAudits *WorkAudits) TryPackOwner() ([]byte, error) {
	return workAudits.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (workAudits *WorkAudits) UnpackOwner(data []byte) (common.Address, error) {
	out, err := workAudits.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPanelOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54eb298c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function panelOf(bytes32 runId, uint32 attempt, bytes32 datasetId, address trainer) view returns(bytes32)
func (workAudits *WorkAudits) PackPanelOf(runId [32]byte, attempt uint32, datasetId [32]byte, trainer common.Address) []byte {
	enc, err := workAudits.abi.Pack("panelOf", runId, attempt, datasetId, trainer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPanelOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54eb298c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function panelOf(bytes32 runId, uint32 attempt, bytes32 datasetId, address trainer) view returns(bytes32)
func (workAudits *WorkAudits) TryPackPanelOf(runId [32]byte, attempt uint32, datasetId [32]byte, trainer common.Address) ([]byte, error) {
	return workAudits.abi.Pack("panelOf", runId, attempt, datasetId, trainer)
}

// UnpackPanelOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54eb298c.
//
// Solidity: function panelOf(bytes32 runId, uint32 attempt, bytes32 datasetId, address trainer) view returns(bytes32)
func (workAudits *WorkAudits) UnpackPanelOf(data []byte) ([32]byte, error) {
	out, err := workAudits.abi.Unpack("panelOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parameters() view returns((uint8,uint8,uint32,uint32))
func (workAudits *WorkAudits) PackParameters() []byte {
	enc, err := workAudits.abi.Pack("parameters")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parameters() view returns((uint8,uint8,uint32,uint32))
func (workAudits *WorkAudits) TryPackParameters() ([]byte, error) {
	return workAudits.abi.Pack("parameters")
}

// UnpackParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89035730.
//
// Solidity: function parameters() view returns((uint8,uint8,uint32,uint32))
func (workAudits *WorkAudits) UnpackParameters(data []byte) (IWorkAuditsParameters, error) {
	out, err := workAudits.abi.Unpack("parameters", data)
	if err != nil {
		return *new(IWorkAuditsParameters), err
	}
	out0 := *abi.ConvertType(out[0], new(IWorkAuditsParameters)).(*IWorkAuditsParameters)
	return out0, nil
}

// PackRecordBeacon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2facd6b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordBeacon(bytes32 work, bytes header, address[] panel) returns()
func (workAudits *WorkAudits) PackRecordBeacon(work [32]byte, header []byte, panel []common.Address) []byte {
	enc, err := workAudits.abi.Pack("recordBeacon", work, header, panel)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordBeacon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2facd6b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordBeacon(bytes32 work, bytes header, address[] panel) returns()
func (workAudits *WorkAudits) TryPackRecordBeacon(work [32]byte, header []byte, panel []common.Address) ([]byte, error) {
	return workAudits.abi.Pack("recordBeacon", work, header, panel)
}

// PackRegisterAuditRecipient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89d21105.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerAuditRecipient(bytes32 work, uint8 j, bytes32 recipientHash) returns()
func (workAudits *WorkAudits) PackRegisterAuditRecipient(work [32]byte, j uint8, recipientHash [32]byte) []byte {
	enc, err := workAudits.abi.Pack("registerAuditRecipient", work, j, recipientHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterAuditRecipient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89d21105.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerAuditRecipient(bytes32 work, uint8 j, bytes32 recipientHash) returns()
func (workAudits *WorkAudits) TryPackRegisterAuditRecipient(work [32]byte, j uint8, recipientHash [32]byte) ([]byte, error) {
	return workAudits.abi.Pack("registerAuditRecipient", work, j, recipientHash)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (workAudits *WorkAudits) PackRenounceOwnership() []byte {
	enc, err := workAudits.abi.Pack("renounceOwnership")
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
func (workAudits *WorkAudits) TryPackRenounceOwnership() ([]byte, error) {
	return workAudits.abi.Pack("renounceOwnership")
}

// PackRevealAudit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3d4ae1a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealAudit(bytes32 work, uint8 j, bytes32 auditRoot, bytes32 salt) returns()
func (workAudits *WorkAudits) PackRevealAudit(work [32]byte, j uint8, auditRoot [32]byte, salt [32]byte) []byte {
	enc, err := workAudits.abi.Pack("revealAudit", work, j, auditRoot, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealAudit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3d4ae1a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealAudit(bytes32 work, uint8 j, bytes32 auditRoot, bytes32 salt) returns()
func (workAudits *WorkAudits) TryPackRevealAudit(work [32]byte, j uint8, auditRoot [32]byte, salt [32]byte) ([]byte, error) {
	return workAudits.abi.Pack("revealAudit", work, j, auditRoot, salt)
}

// PackRevealWork is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x279cb413.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealWork(bytes32 work, bytes32 salt, bytes32[] leaves) returns()
func (workAudits *WorkAudits) PackRevealWork(work [32]byte, salt [32]byte, leaves [][32]byte) []byte {
	enc, err := workAudits.abi.Pack("revealWork", work, salt, leaves)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealWork is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x279cb413.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealWork(bytes32 work, bytes32 salt, bytes32[] leaves) returns()
func (workAudits *WorkAudits) TryPackRevealWork(work [32]byte, salt [32]byte, leaves [][32]byte) ([]byte, error) {
	return workAudits.abi.Pack("revealWork", work, salt, leaves)
}

// PackRootOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c20151c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rootOf(bytes32 context, bytes32[] leaves) pure returns(bytes32)
func (workAudits *WorkAudits) PackRootOf(context [32]byte, leaves [][32]byte) []byte {
	enc, err := workAudits.abi.Pack("rootOf", context, leaves)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRootOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c20151c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rootOf(bytes32 context, bytes32[] leaves) pure returns(bytes32)
func (workAudits *WorkAudits) TryPackRootOf(context [32]byte, leaves [][32]byte) ([]byte, error) {
	return workAudits.abi.Pack("rootOf", context, leaves)
}

// UnpackRootOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6c20151c.
//
// Solidity: function rootOf(bytes32 context, bytes32[] leaves) pure returns(bytes32)
func (workAudits *WorkAudits) UnpackRootOf(data []byte) ([32]byte, error) {
	out, err := workAudits.abi.Unpack("rootOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSetDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ea1ee76.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setDisputes(address disputes_) returns()
func (workAudits *WorkAudits) PackSetDisputes(disputes common.Address) []byte {
	enc, err := workAudits.abi.Pack("setDisputes", disputes)
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
func (workAudits *WorkAudits) TryPackSetDisputes(disputes common.Address) ([]byte, error) {
	return workAudits.abi.Pack("setDisputes", disputes)
}

// PackSetPanel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb44342c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPanel(bytes32 runId, uint32 attempt, bytes32 datasetId, address trainer, address[] panel) returns()
func (workAudits *WorkAudits) PackSetPanel(runId [32]byte, attempt uint32, datasetId [32]byte, trainer common.Address, panel []common.Address) []byte {
	enc, err := workAudits.abi.Pack("setPanel", runId, attempt, datasetId, trainer, panel)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPanel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb44342c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPanel(bytes32 runId, uint32 attempt, bytes32 datasetId, address trainer, address[] panel) returns()
func (workAudits *WorkAudits) TryPackSetPanel(runId [32]byte, attempt uint32, datasetId [32]byte, trainer common.Address, panel []common.Address) ([]byte, error) {
	return workAudits.abi.Pack("setPanel", runId, attempt, datasetId, trainer, panel)
}

// PackSetParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd0b5509.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setParameters((uint8,uint8,uint32,uint32) p) returns()
func (workAudits *WorkAudits) PackSetParameters(p IWorkAuditsParameters) []byte {
	enc, err := workAudits.abi.Pack("setParameters", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd0b5509.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setParameters((uint8,uint8,uint32,uint32) p) returns()
func (workAudits *WorkAudits) TryPackSetParameters(p IWorkAuditsParameters) ([]byte, error) {
	return workAudits.abi.Pack("setParameters", p)
}

// PackTrainers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda20e587.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function trainers() view returns(address)
func (workAudits *WorkAudits) PackTrainers() []byte {
	enc, err := workAudits.abi.Pack("trainers")
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
func (workAudits *WorkAudits) TryPackTrainers() ([]byte, error) {
	return workAudits.abi.Pack("trainers")
}

// UnpackTrainers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda20e587.
//
// Solidity: function trainers() view returns(address)
func (workAudits *WorkAudits) UnpackTrainers(data []byte) (common.Address, error) {
	out, err := workAudits.abi.Unpack("trainers", data)
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
func (workAudits *WorkAudits) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := workAudits.abi.Pack("transferOwnership", newOwner)
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
func (workAudits *WorkAudits) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return workAudits.abi.Pack("transferOwnership", newOwner)
}

// PackWorkOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32c318af.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function workOf(bytes32 work) view returns((bytes32,address,uint8,uint8,uint32,uint32,uint32,uint48,uint40,uint40,uint8,uint8,bytes32,bytes32,bytes32,bytes32))
func (workAudits *WorkAudits) PackWorkOf(work [32]byte) []byte {
	enc, err := workAudits.abi.Pack("workOf", work)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWorkOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32c318af.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function workOf(bytes32 work) view returns((bytes32,address,uint8,uint8,uint32,uint32,uint32,uint48,uint40,uint40,uint8,uint8,bytes32,bytes32,bytes32,bytes32))
func (workAudits *WorkAudits) TryPackWorkOf(work [32]byte) ([]byte, error) {
	return workAudits.abi.Pack("workOf", work)
}

// UnpackWorkOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32c318af.
//
// Solidity: function workOf(bytes32 work) view returns((bytes32,address,uint8,uint8,uint32,uint32,uint32,uint48,uint40,uint40,uint8,uint8,bytes32,bytes32,bytes32,bytes32))
func (workAudits *WorkAudits) UnpackWorkOf(data []byte) (IWorkAuditsWork, error) {
	out, err := workAudits.abi.Unpack("workOf", data)
	if err != nil {
		return *new(IWorkAuditsWork), err
	}
	out0 := *abi.ConvertType(out[0], new(IWorkAuditsWork)).(*IWorkAuditsWork)
	return out0, nil
}

// PackWorkOfSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb3e1d96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function workOfSeat(bytes32 runId, uint32 attempt, bytes32 datasetId, address trainer) view returns(bytes32)
func (workAudits *WorkAudits) PackWorkOfSeat(runId [32]byte, attempt uint32, datasetId [32]byte, trainer common.Address) []byte {
	enc, err := workAudits.abi.Pack("workOfSeat", runId, attempt, datasetId, trainer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWorkOfSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb3e1d96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function workOfSeat(bytes32 runId, uint32 attempt, bytes32 datasetId, address trainer) view returns(bytes32)
func (workAudits *WorkAudits) TryPackWorkOfSeat(runId [32]byte, attempt uint32, datasetId [32]byte, trainer common.Address) ([]byte, error) {
	return workAudits.abi.Pack("workOfSeat", runId, attempt, datasetId, trainer)
}

// UnpackWorkOfSeat is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb3e1d96.
//
// Solidity: function workOfSeat(bytes32 runId, uint32 attempt, bytes32 datasetId, address trainer) view returns(bytes32)
func (workAudits *WorkAudits) UnpackWorkOfSeat(data []byte) ([32]byte, error) {
	out, err := workAudits.abi.Unpack("workOfSeat", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// WorkAuditsAuditCommitted represents a AuditCommitted event raised by the WorkAudits contract.
type WorkAuditsAuditCommitted struct {
	Work       [32]byte
	J          uint8
	Auditor    common.Address
	Commitment [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const WorkAuditsAuditCommittedEventName = "AuditCommitted"

// ContractEventName returns the user-defined event name.
func (WorkAuditsAuditCommitted) ContractEventName() string {
	return WorkAuditsAuditCommittedEventName
}

// UnpackAuditCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuditCommitted(bytes32 indexed work, uint8 indexed j, address indexed auditor, bytes32 commitment)
func (workAudits *WorkAudits) UnpackAuditCommittedEvent(log *types.Log) (*WorkAuditsAuditCommitted, error) {
	event := "AuditCommitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workAudits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkAuditsAuditCommitted)
	if len(log.Data) > 0 {
		if err := workAudits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workAudits.abi.Events[event].Inputs {
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

// WorkAuditsAuditRecipientRegistered represents a AuditRecipientRegistered event raised by the WorkAudits contract.
type WorkAuditsAuditRecipientRegistered struct {
	Work          [32]byte
	J             uint8
	Auditor       common.Address
	RecipientHash [32]byte
	Raw           *types.Log // Blockchain specific contextual infos
}

const WorkAuditsAuditRecipientRegisteredEventName = "AuditRecipientRegistered"

// ContractEventName returns the user-defined event name.
func (WorkAuditsAuditRecipientRegistered) ContractEventName() string {
	return WorkAuditsAuditRecipientRegisteredEventName
}

// UnpackAuditRecipientRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuditRecipientRegistered(bytes32 indexed work, uint8 indexed j, address auditor, bytes32 recipientHash)
func (workAudits *WorkAudits) UnpackAuditRecipientRegisteredEvent(log *types.Log) (*WorkAuditsAuditRecipientRegistered, error) {
	event := "AuditRecipientRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workAudits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkAuditsAuditRecipientRegistered)
	if len(log.Data) > 0 {
		if err := workAudits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workAudits.abi.Events[event].Inputs {
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

// WorkAuditsAuditRevealed represents a AuditRevealed event raised by the WorkAudits contract.
type WorkAuditsAuditRevealed struct {
	Work    [32]byte
	J       uint8
	Auditor common.Address
	Passed  bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const WorkAuditsAuditRevealedEventName = "AuditRevealed"

// ContractEventName returns the user-defined event name.
func (WorkAuditsAuditRevealed) ContractEventName() string {
	return WorkAuditsAuditRevealedEventName
}

// UnpackAuditRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuditRevealed(bytes32 indexed work, uint8 indexed j, address indexed auditor, bool passed)
func (workAudits *WorkAudits) UnpackAuditRevealedEvent(log *types.Log) (*WorkAuditsAuditRevealed, error) {
	event := "AuditRevealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workAudits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkAuditsAuditRevealed)
	if len(log.Data) > 0 {
		if err := workAudits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workAudits.abi.Events[event].Inputs {
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

// WorkAuditsAuditorDrawn represents a AuditorDrawn event raised by the WorkAudits contract.
type WorkAuditsAuditorDrawn struct {
	Work    [32]byte
	J       uint8
	Auditor common.Address
	Leaf    uint32
	Raw     *types.Log // Blockchain specific contextual infos
}

const WorkAuditsAuditorDrawnEventName = "AuditorDrawn"

// ContractEventName returns the user-defined event name.
func (WorkAuditsAuditorDrawn) ContractEventName() string {
	return WorkAuditsAuditorDrawnEventName
}

// UnpackAuditorDrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuditorDrawn(bytes32 indexed work, uint8 indexed j, address indexed auditor, uint32 leaf)
func (workAudits *WorkAudits) UnpackAuditorDrawnEvent(log *types.Log) (*WorkAuditsAuditorDrawn, error) {
	event := "AuditorDrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workAudits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkAuditsAuditorDrawn)
	if len(log.Data) > 0 {
		if err := workAudits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workAudits.abi.Events[event].Inputs {
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

// WorkAuditsBeaconRecorded represents a BeaconRecorded event raised by the WorkAudits contract.
type WorkAuditsBeaconRecorded struct {
	Work       [32]byte
	Beacon     [32]byte
	RevealFrom *big.Int
	Until      *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const WorkAuditsBeaconRecordedEventName = "BeaconRecorded"

// ContractEventName returns the user-defined event name.
func (WorkAuditsBeaconRecorded) ContractEventName() string {
	return WorkAuditsBeaconRecordedEventName
}

// UnpackBeaconRecordedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BeaconRecorded(bytes32 indexed work, bytes32 beacon, uint40 revealFrom, uint40 until)
func (workAudits *WorkAudits) UnpackBeaconRecordedEvent(log *types.Log) (*WorkAuditsBeaconRecorded, error) {
	event := "BeaconRecorded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workAudits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkAuditsBeaconRecorded)
	if len(log.Data) > 0 {
		if err := workAudits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workAudits.abi.Events[event].Inputs {
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

// WorkAuditsDisputesSet represents a DisputesSet event raised by the WorkAudits contract.
type WorkAuditsDisputesSet struct {
	Disputes common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const WorkAuditsDisputesSetEventName = "DisputesSet"

// ContractEventName returns the user-defined event name.
func (WorkAuditsDisputesSet) ContractEventName() string {
	return WorkAuditsDisputesSetEventName
}

// UnpackDisputesSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DisputesSet(address indexed disputes)
func (workAudits *WorkAudits) UnpackDisputesSetEvent(log *types.Log) (*WorkAuditsDisputesSet, error) {
	event := "DisputesSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workAudits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkAuditsDisputesSet)
	if len(log.Data) > 0 {
		if err := workAudits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workAudits.abi.Events[event].Inputs {
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

// WorkAuditsOwnershipTransferred represents a OwnershipTransferred event raised by the WorkAudits contract.
type WorkAuditsOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const WorkAuditsOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (WorkAuditsOwnershipTransferred) ContractEventName() string {
	return WorkAuditsOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (workAudits *WorkAudits) UnpackOwnershipTransferredEvent(log *types.Log) (*WorkAuditsOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workAudits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkAuditsOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := workAudits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workAudits.abi.Events[event].Inputs {
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

// WorkAuditsPanelSet represents a PanelSet event raised by the WorkAudits contract.
type WorkAuditsPanelSet struct {
	RunId     [32]byte
	Attempt   uint32
	Trainer   common.Address
	DatasetId [32]byte
	Panel     []common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const WorkAuditsPanelSetEventName = "PanelSet"

// ContractEventName returns the user-defined event name.
func (WorkAuditsPanelSet) ContractEventName() string {
	return WorkAuditsPanelSetEventName
}

// UnpackPanelSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PanelSet(bytes32 indexed runId, uint32 indexed attempt, address indexed trainer, bytes32 datasetId, address[] panel)
func (workAudits *WorkAudits) UnpackPanelSetEvent(log *types.Log) (*WorkAuditsPanelSet, error) {
	event := "PanelSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workAudits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkAuditsPanelSet)
	if len(log.Data) > 0 {
		if err := workAudits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workAudits.abi.Events[event].Inputs {
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

// WorkAuditsParametersSet represents a ParametersSet event raised by the WorkAudits contract.
type WorkAuditsParametersSet struct {
	Parameters IWorkAuditsParameters
	Raw        *types.Log // Blockchain specific contextual infos
}

const WorkAuditsParametersSetEventName = "ParametersSet"

// ContractEventName returns the user-defined event name.
func (WorkAuditsParametersSet) ContractEventName() string {
	return WorkAuditsParametersSetEventName
}

// UnpackParametersSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ParametersSet((uint8,uint8,uint32,uint32) parameters)
func (workAudits *WorkAudits) UnpackParametersSetEvent(log *types.Log) (*WorkAuditsParametersSet, error) {
	event := "ParametersSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workAudits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkAuditsParametersSet)
	if len(log.Data) > 0 {
		if err := workAudits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workAudits.abi.Events[event].Inputs {
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

// WorkAuditsWorkClosed represents a WorkClosed event raised by the WorkAudits contract.
type WorkAuditsWorkClosed struct {
	Work    [32]byte
	RunId   [32]byte
	Trainer common.Address
	Outcome uint8
	Raw     *types.Log // Blockchain specific contextual infos
}

const WorkAuditsWorkClosedEventName = "WorkClosed"

// ContractEventName returns the user-defined event name.
func (WorkAuditsWorkClosed) ContractEventName() string {
	return WorkAuditsWorkClosedEventName
}

// UnpackWorkClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WorkClosed(bytes32 indexed work, bytes32 indexed runId, address indexed trainer, uint8 outcome)
func (workAudits *WorkAudits) UnpackWorkClosedEvent(log *types.Log) (*WorkAuditsWorkClosed, error) {
	event := "WorkClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workAudits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkAuditsWorkClosed)
	if len(log.Data) > 0 {
		if err := workAudits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workAudits.abi.Events[event].Inputs {
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

// WorkAuditsWorkCommitted represents a WorkCommitted event raised by the WorkAudits contract.
type WorkAuditsWorkCommitted struct {
	Work       [32]byte
	RunId      [32]byte
	Trainer    common.Address
	Terms      IWorkAuditsTerms
	Commitment [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const WorkAuditsWorkCommittedEventName = "WorkCommitted"

// ContractEventName returns the user-defined event name.
func (WorkAuditsWorkCommitted) ContractEventName() string {
	return WorkAuditsWorkCommittedEventName
}

// UnpackWorkCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WorkCommitted(bytes32 indexed work, bytes32 indexed runId, address indexed trainer, (bytes32,uint32,bytes32,uint32,bytes32,bytes32,uint32,uint32,uint32) terms, bytes32 commitment)
func (workAudits *WorkAudits) UnpackWorkCommittedEvent(log *types.Log) (*WorkAuditsWorkCommitted, error) {
	event := "WorkCommitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workAudits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkAuditsWorkCommitted)
	if len(log.Data) > 0 {
		if err := workAudits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workAudits.abi.Events[event].Inputs {
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

// WorkAuditsWorkRevealed represents a WorkRevealed event raised by the WorkAudits contract.
type WorkAuditsWorkRevealed struct {
	Work   [32]byte
	Root   [32]byte
	Salt   [32]byte
	Until  *big.Int
	Leaves [][32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const WorkAuditsWorkRevealedEventName = "WorkRevealed"

// ContractEventName returns the user-defined event name.
func (WorkAuditsWorkRevealed) ContractEventName() string {
	return WorkAuditsWorkRevealedEventName
}

// UnpackWorkRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WorkRevealed(bytes32 indexed work, bytes32 root, bytes32 salt, uint40 until, bytes32[] leaves)
func (workAudits *WorkAudits) UnpackWorkRevealedEvent(log *types.Log) (*WorkAuditsWorkRevealed, error) {
	event := "WorkRevealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workAudits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkAuditsWorkRevealed)
	if len(log.Data) > 0 {
		if err := workAudits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workAudits.abi.Events[event].Inputs {
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
func (workAudits *WorkAudits) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], workAudits.abi.Errors["AlreadySet"].ID.Bytes()[:4]) {
		return workAudits.UnpackAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["AuditorsMissing"].ID.Bytes()[:4]) {
		return workAudits.UnpackAuditorsMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["BadAuditState"].ID.Bytes()[:4]) {
		return workAudits.UnpackBadAuditStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["BadInterval"].ID.Bytes()[:4]) {
		return workAudits.UnpackBadIntervalError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["BadPanelist"].ID.Bytes()[:4]) {
		return workAudits.UnpackBadPanelistError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["BadParameter"].ID.Bytes()[:4]) {
		return workAudits.UnpackBadParameterError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["BadTerms"].ID.Bytes()[:4]) {
		return workAudits.UnpackBadTermsError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["BadWorkState"].ID.Bytes()[:4]) {
		return workAudits.UnpackBadWorkStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["BeaconTooEarly"].ID.Bytes()[:4]) {
		return workAudits.UnpackBeaconTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["BeaconTooLate"].ID.Bytes()[:4]) {
		return workAudits.UnpackBeaconTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["EmptyHash"].ID.Bytes()[:4]) {
		return workAudits.UnpackEmptyHashError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["FieldNotPresentInBlockHeader"].ID.Bytes()[:4]) {
		return workAudits.UnpackFieldNotPresentInBlockHeaderError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["LeafCount"].ID.Bytes()[:4]) {
		return workAudits.UnpackLeafCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["NotAuditor"].ID.Bytes()[:4]) {
		return workAudits.UnpackNotAuditorError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["NotCoordinator"].ID.Bytes()[:4]) {
		return workAudits.UnpackNotCoordinatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["NotHolder"].ID.Bytes()[:4]) {
		return workAudits.UnpackNotHolderError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["NotTheBeacon"].ID.Bytes()[:4]) {
		return workAudits.UnpackNotTheBeaconError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["NotTrainer"].ID.Bytes()[:4]) {
		return workAudits.UnpackNotTrainerError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["NotUnderRoot"].ID.Bytes()[:4]) {
		return workAudits.UnpackNotUnderRootError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["NothingOpens"].ID.Bytes()[:4]) {
		return workAudits.UnpackNothingOpensError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return workAudits.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return workAudits.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["PanelExists"].ID.Bytes()[:4]) {
		return workAudits.UnpackPanelExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["PanelMismatch"].ID.Bytes()[:4]) {
		return workAudits.UnpackPanelMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["PanelMissing"].ID.Bytes()[:4]) {
		return workAudits.UnpackPanelMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["PanelSize"].ID.Bytes()[:4]) {
		return workAudits.UnpackPanelSizeError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["RLPInvalidEncoding"].ID.Bytes()[:4]) {
		return workAudits.UnpackRLPInvalidEncodingError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["RecipientExists"].ID.Bytes()[:4]) {
		return workAudits.UnpackRecipientExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["RunNotTraining"].ID.Bytes()[:4]) {
		return workAudits.UnpackRunNotTrainingError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return workAudits.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return workAudits.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["UnknownAudit"].ID.Bytes()[:4]) {
		return workAudits.UnpackUnknownAuditError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["WorkExists"].ID.Bytes()[:4]) {
		return workAudits.UnpackWorkExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["WrongAttempt"].ID.Bytes()[:4]) {
		return workAudits.UnpackWrongAttemptError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["WrongOpening"].ID.Bytes()[:4]) {
		return workAudits.UnpackWrongOpeningError(raw[4:])
	}
	if bytes.Equal(raw[:4], workAudits.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return workAudits.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// WorkAuditsAlreadySet represents a AlreadySet error raised by the WorkAudits contract.
type WorkAuditsAlreadySet struct {
	Current common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadySet(address current)
func WorkAuditsAlreadySetErrorID() common.Hash {
	return common.HexToHash("0xe0ecad1a50cc9e7a2cf6f3ea22cabc7010728d195e4e6a5e82ac97e868fdf77e")
}

// UnpackAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadySet(address current)
func (workAudits *WorkAudits) UnpackAlreadySetError(raw []byte) (*WorkAuditsAlreadySet, error) {
	out := new(WorkAuditsAlreadySet)
	if err := workAudits.abi.UnpackIntoInterface(out, "AlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsAuditorsMissing represents a AuditorsMissing error raised by the WorkAudits contract.
type WorkAuditsAuditorsMissing struct {
	Committed uint8
	Draws     uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AuditorsMissing(uint8 committed, uint8 draws)
func WorkAuditsAuditorsMissingErrorID() common.Hash {
	return common.HexToHash("0x439dbfe62b183cfaaa11e7c375fc4b3814f2fd296454c20ec06eb7225cc764be")
}

// UnpackAuditorsMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AuditorsMissing(uint8 committed, uint8 draws)
func (workAudits *WorkAudits) UnpackAuditorsMissingError(raw []byte) (*WorkAuditsAuditorsMissing, error) {
	out := new(WorkAuditsAuditorsMissing)
	if err := workAudits.abi.UnpackIntoInterface(out, "AuditorsMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsBadAuditState represents a BadAuditState error raised by the WorkAudits contract.
type WorkAuditsBadAuditState struct {
	Work  [32]byte
	J     uint8
	State uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadAuditState(bytes32 work, uint8 j, uint8 state)
func WorkAuditsBadAuditStateErrorID() common.Hash {
	return common.HexToHash("0xdb66c9731f5031fd2675851524126b0c71d9c173d04e215688a9966ad7b2ed7c")
}

// UnpackBadAuditStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadAuditState(bytes32 work, uint8 j, uint8 state)
func (workAudits *WorkAudits) UnpackBadAuditStateError(raw []byte) (*WorkAuditsBadAuditState, error) {
	out := new(WorkAuditsBadAuditState)
	if err := workAudits.abi.UnpackIntoInterface(out, "BadAuditState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsBadInterval represents a BadInterval error raised by the WorkAudits contract.
type WorkAuditsBadInterval struct {
	LowIndex  uint32
	HighIndex uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadInterval(uint32 lowIndex, uint32 highIndex)
func WorkAuditsBadIntervalErrorID() common.Hash {
	return common.HexToHash("0xf374bebc8a4db82cbf9af07ddec6e0c1c6e0f83eedc381bf9684624871f2e356")
}

// UnpackBadIntervalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadInterval(uint32 lowIndex, uint32 highIndex)
func (workAudits *WorkAudits) UnpackBadIntervalError(raw []byte) (*WorkAuditsBadInterval, error) {
	out := new(WorkAuditsBadInterval)
	if err := workAudits.abi.UnpackIntoInterface(out, "BadInterval", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsBadPanelist represents a BadPanelist error raised by the WorkAudits contract.
type WorkAuditsBadPanelist struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPanelist(address account)
func WorkAuditsBadPanelistErrorID() common.Hash {
	return common.HexToHash("0x369bfc2c9205fe63f4dbb5229e962a30fb3321879ae7b984819f1325b924aa81")
}

// UnpackBadPanelistError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPanelist(address account)
func (workAudits *WorkAudits) UnpackBadPanelistError(raw []byte) (*WorkAuditsBadPanelist, error) {
	out := new(WorkAuditsBadPanelist)
	if err := workAudits.abi.UnpackIntoInterface(out, "BadPanelist", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsBadParameter represents a BadParameter error raised by the WorkAudits contract.
type WorkAuditsBadParameter struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadParameter(string field)
func WorkAuditsBadParameterErrorID() common.Hash {
	return common.HexToHash("0xe70e70154c448e6c8330844843e6f2f9c303eeed653927da22f68fbfa1bb820c")
}

// UnpackBadParameterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadParameter(string field)
func (workAudits *WorkAudits) UnpackBadParameterError(raw []byte) (*WorkAuditsBadParameter, error) {
	out := new(WorkAuditsBadParameter)
	if err := workAudits.abi.UnpackIntoInterface(out, "BadParameter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsBadTerms represents a BadTerms error raised by the WorkAudits contract.
type WorkAuditsBadTerms struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadTerms(string field)
func WorkAuditsBadTermsErrorID() common.Hash {
	return common.HexToHash("0x73758b9a3cf6651064ab6f331e84205cf570d3c534baa7d3c8b70e6e0efd4fba")
}

// UnpackBadTermsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadTerms(string field)
func (workAudits *WorkAudits) UnpackBadTermsError(raw []byte) (*WorkAuditsBadTerms, error) {
	out := new(WorkAuditsBadTerms)
	if err := workAudits.abi.UnpackIntoInterface(out, "BadTerms", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsBadWorkState represents a BadWorkState error raised by the WorkAudits contract.
type WorkAuditsBadWorkState struct {
	Work  [32]byte
	State uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadWorkState(bytes32 work, uint8 state)
func WorkAuditsBadWorkStateErrorID() common.Hash {
	return common.HexToHash("0x90f3cfb99cd5babed5faab2284f804ed06bd9860e18b3be4ebd0dd3c3701bb43")
}

// UnpackBadWorkStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadWorkState(bytes32 work, uint8 state)
func (workAudits *WorkAudits) UnpackBadWorkStateError(raw []byte) (*WorkAuditsBadWorkState, error) {
	out := new(WorkAuditsBadWorkState)
	if err := workAudits.abi.UnpackIntoInterface(out, "BadWorkState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsBeaconTooEarly represents a BeaconTooEarly error raised by the WorkAudits contract.
type WorkAuditsBeaconTooEarly struct {
	BlockNumber *big.Int
	BeaconBlock *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeaconTooEarly(uint256 blockNumber, uint48 beaconBlock)
func WorkAuditsBeaconTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x6cfdce0a9fa1ba20c8732a418eebb3a182810f380624dce12727e595e5eae656")
}

// UnpackBeaconTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeaconTooEarly(uint256 blockNumber, uint48 beaconBlock)
func (workAudits *WorkAudits) UnpackBeaconTooEarlyError(raw []byte) (*WorkAuditsBeaconTooEarly, error) {
	out := new(WorkAuditsBeaconTooEarly)
	if err := workAudits.abi.UnpackIntoInterface(out, "BeaconTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsBeaconTooLate represents a BeaconTooLate error raised by the WorkAudits contract.
type WorkAuditsBeaconTooLate struct {
	BlockNumber *big.Int
	BeaconBlock *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeaconTooLate(uint256 blockNumber, uint48 beaconBlock)
func WorkAuditsBeaconTooLateErrorID() common.Hash {
	return common.HexToHash("0x2d21c119fd5840ce8ece65080ab0b9773c00c3eb6b5fcf18cc1c5e822cfe1f15")
}

// UnpackBeaconTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeaconTooLate(uint256 blockNumber, uint48 beaconBlock)
func (workAudits *WorkAudits) UnpackBeaconTooLateError(raw []byte) (*WorkAuditsBeaconTooLate, error) {
	out := new(WorkAuditsBeaconTooLate)
	if err := workAudits.abi.UnpackIntoInterface(out, "BeaconTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsEmptyHash represents a EmptyHash error raised by the WorkAudits contract.
type WorkAuditsEmptyHash struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyHash(string field)
func WorkAuditsEmptyHashErrorID() common.Hash {
	return common.HexToHash("0x09d2a42c6768c038a943e606e634d9819677fd8bf05c57a02647173d1a85c86a")
}

// UnpackEmptyHashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyHash(string field)
func (workAudits *WorkAudits) UnpackEmptyHashError(raw []byte) (*WorkAuditsEmptyHash, error) {
	out := new(WorkAuditsEmptyHash)
	if err := workAudits.abi.UnpackIntoInterface(out, "EmptyHash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsFieldNotPresentInBlockHeader represents a FieldNotPresentInBlockHeader error raised by the WorkAudits contract.
type WorkAuditsFieldNotPresentInBlockHeader struct {
	Arg0 uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FieldNotPresentInBlockHeader(uint8 arg0)
func WorkAuditsFieldNotPresentInBlockHeaderErrorID() common.Hash {
	return common.HexToHash("0x3dc3cd92127fc4da0e036ff229cb9f0428ae04c76c83ebf90371931e08ba2e96")
}

// UnpackFieldNotPresentInBlockHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FieldNotPresentInBlockHeader(uint8 arg0)
func (workAudits *WorkAudits) UnpackFieldNotPresentInBlockHeaderError(raw []byte) (*WorkAuditsFieldNotPresentInBlockHeader, error) {
	out := new(WorkAuditsFieldNotPresentInBlockHeader)
	if err := workAudits.abi.UnpackIntoInterface(out, "FieldNotPresentInBlockHeader", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsLeafCount represents a LeafCount error raised by the WorkAudits contract.
type WorkAuditsLeafCount struct {
	Given    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeafCount(uint256 given, uint256 expected)
func WorkAuditsLeafCountErrorID() common.Hash {
	return common.HexToHash("0x75e14a4140cb16193e6d7b0d69622698440d9ae84715f2d20f42ab1d4ac5cff5")
}

// UnpackLeafCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeafCount(uint256 given, uint256 expected)
func (workAudits *WorkAudits) UnpackLeafCountError(raw []byte) (*WorkAuditsLeafCount, error) {
	out := new(WorkAuditsLeafCount)
	if err := workAudits.abi.UnpackIntoInterface(out, "LeafCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsNotAuditor represents a NotAuditor error raised by the WorkAudits contract.
type WorkAuditsNotAuditor struct {
	Account common.Address
	Auditor common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAuditor(address account, address auditor)
func WorkAuditsNotAuditorErrorID() common.Hash {
	return common.HexToHash("0x7a0441ac48660f981b45183460135994b55e764d03a0dd1c300c54491e84db5e")
}

// UnpackNotAuditorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAuditor(address account, address auditor)
func (workAudits *WorkAudits) UnpackNotAuditorError(raw []byte) (*WorkAuditsNotAuditor, error) {
	out := new(WorkAuditsNotAuditor)
	if err := workAudits.abi.UnpackIntoInterface(out, "NotAuditor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsNotCoordinator represents a NotCoordinator error raised by the WorkAudits contract.
type WorkAuditsNotCoordinator struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCoordinator(address account)
func WorkAuditsNotCoordinatorErrorID() common.Hash {
	return common.HexToHash("0xf01654dfa2acef475e0ff21d0f9b6ee860672131748a53fb337192529f065117")
}

// UnpackNotCoordinatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCoordinator(address account)
func (workAudits *WorkAudits) UnpackNotCoordinatorError(raw []byte) (*WorkAuditsNotCoordinator, error) {
	out := new(WorkAuditsNotCoordinator)
	if err := workAudits.abi.UnpackIntoInterface(out, "NotCoordinator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsNotHolder represents a NotHolder error raised by the WorkAudits contract.
type WorkAuditsNotHolder struct {
	Account   common.Address
	DatasetId [32]byte
	Version   uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHolder(address account, bytes32 datasetId, uint32 version)
func WorkAuditsNotHolderErrorID() common.Hash {
	return common.HexToHash("0x6bffc841b34236a3680ab7e66393aa6a1cb9b2dfb2cfdf7875abc1633c494265")
}

// UnpackNotHolderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHolder(address account, bytes32 datasetId, uint32 version)
func (workAudits *WorkAudits) UnpackNotHolderError(raw []byte) (*WorkAuditsNotHolder, error) {
	out := new(WorkAuditsNotHolder)
	if err := workAudits.abi.UnpackIntoInterface(out, "NotHolder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsNotTheBeacon represents a NotTheBeacon error raised by the WorkAudits contract.
type WorkAuditsNotTheBeacon struct {
	HeaderHash [32]byte
	BlockHash  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheBeacon(bytes32 headerHash, bytes32 blockHash)
func WorkAuditsNotTheBeaconErrorID() common.Hash {
	return common.HexToHash("0x40e96ce2ffb21eeefbfe819a5982c6144478d03728aa48af0730bec6afd6c871")
}

// UnpackNotTheBeaconError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheBeacon(bytes32 headerHash, bytes32 blockHash)
func (workAudits *WorkAudits) UnpackNotTheBeaconError(raw []byte) (*WorkAuditsNotTheBeacon, error) {
	out := new(WorkAuditsNotTheBeacon)
	if err := workAudits.abi.UnpackIntoInterface(out, "NotTheBeacon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsNotTrainer represents a NotTrainer error raised by the WorkAudits contract.
type WorkAuditsNotTrainer struct {
	Account common.Address
	Trainer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTrainer(address account, address trainer)
func WorkAuditsNotTrainerErrorID() common.Hash {
	return common.HexToHash("0x7cbc3265b4ac0ed37af0883760121f41584af7f2e2066695ce632c23387daaf2")
}

// UnpackNotTrainerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTrainer(address account, address trainer)
func (workAudits *WorkAudits) UnpackNotTrainerError(raw []byte) (*WorkAuditsNotTrainer, error) {
	out := new(WorkAuditsNotTrainer)
	if err := workAudits.abi.UnpackIntoInterface(out, "NotTrainer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsNotUnderRoot represents a NotUnderRoot error raised by the WorkAudits contract.
type WorkAuditsNotUnderRoot struct {
	Index uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotUnderRoot(uint32 index)
func WorkAuditsNotUnderRootErrorID() common.Hash {
	return common.HexToHash("0x6e8c89f4530a22b1ebcdd98ed0949a557a7bc9184e8616224d8de2717d44b724")
}

// UnpackNotUnderRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotUnderRoot(uint32 index)
func (workAudits *WorkAudits) UnpackNotUnderRootError(raw []byte) (*WorkAuditsNotUnderRoot, error) {
	out := new(WorkAuditsNotUnderRoot)
	if err := workAudits.abi.UnpackIntoInterface(out, "NotUnderRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsNothingOpens represents a NothingOpens error raised by the WorkAudits contract.
type WorkAuditsNothingOpens struct {
	Index uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingOpens(uint32 index)
func WorkAuditsNothingOpensErrorID() common.Hash {
	return common.HexToHash("0x5cc01cef95f6587efc119116f857d73fc66d54828aad6f0b0897d72652bf269a")
}

// UnpackNothingOpensError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingOpens(uint32 index)
func (workAudits *WorkAudits) UnpackNothingOpensError(raw []byte) (*WorkAuditsNothingOpens, error) {
	out := new(WorkAuditsNothingOpens)
	if err := workAudits.abi.UnpackIntoInterface(out, "NothingOpens", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the WorkAudits contract.
type WorkAuditsOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func WorkAuditsOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (workAudits *WorkAudits) UnpackOwnableInvalidOwnerError(raw []byte) (*WorkAuditsOwnableInvalidOwner, error) {
	out := new(WorkAuditsOwnableInvalidOwner)
	if err := workAudits.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the WorkAudits contract.
type WorkAuditsOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func WorkAuditsOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (workAudits *WorkAudits) UnpackOwnableUnauthorizedAccountError(raw []byte) (*WorkAuditsOwnableUnauthorizedAccount, error) {
	out := new(WorkAuditsOwnableUnauthorizedAccount)
	if err := workAudits.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsPanelExists represents a PanelExists error raised by the WorkAudits contract.
type WorkAuditsPanelExists struct {
	Panel [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PanelExists(bytes32 panel)
func WorkAuditsPanelExistsErrorID() common.Hash {
	return common.HexToHash("0x681ad4c6747a8f917593f079280c588da3a4b5211b3ff7c96600ddfe04d50f8d")
}

// UnpackPanelExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PanelExists(bytes32 panel)
func (workAudits *WorkAudits) UnpackPanelExistsError(raw []byte) (*WorkAuditsPanelExists, error) {
	out := new(WorkAuditsPanelExists)
	if err := workAudits.abi.UnpackIntoInterface(out, "PanelExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsPanelMismatch represents a PanelMismatch error raised by the WorkAudits contract.
type WorkAuditsPanelMismatch struct {
	Given    [32]byte
	Expected [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PanelMismatch(bytes32 given, bytes32 expected)
func WorkAuditsPanelMismatchErrorID() common.Hash {
	return common.HexToHash("0x794e6180fc32037383c3619cabaf69e02e032aaf9876ae4535a51a4bc9e8a505")
}

// UnpackPanelMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PanelMismatch(bytes32 given, bytes32 expected)
func (workAudits *WorkAudits) UnpackPanelMismatchError(raw []byte) (*WorkAuditsPanelMismatch, error) {
	out := new(WorkAuditsPanelMismatch)
	if err := workAudits.abi.UnpackIntoInterface(out, "PanelMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsPanelMissing represents a PanelMissing error raised by the WorkAudits contract.
type WorkAuditsPanelMissing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PanelMissing()
func WorkAuditsPanelMissingErrorID() common.Hash {
	return common.HexToHash("0xf334c97785ef67c2eca924abaaa9909dbbef4800607f2d77d5c7b3444ff5ec23")
}

// UnpackPanelMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PanelMissing()
func (workAudits *WorkAudits) UnpackPanelMissingError(raw []byte) (*WorkAuditsPanelMissing, error) {
	out := new(WorkAuditsPanelMissing)
	if err := workAudits.abi.UnpackIntoInterface(out, "PanelMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsPanelSize represents a PanelSize error raised by the WorkAudits contract.
type WorkAuditsPanelSize struct {
	Given *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PanelSize(uint256 given, uint256 most)
func WorkAuditsPanelSizeErrorID() common.Hash {
	return common.HexToHash("0x45e4501b2374b641bcc32d79fd13ef762648fe907453ef80d4cd8f934c9006b8")
}

// UnpackPanelSizeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PanelSize(uint256 given, uint256 most)
func (workAudits *WorkAudits) UnpackPanelSizeError(raw []byte) (*WorkAuditsPanelSize, error) {
	out := new(WorkAuditsPanelSize)
	if err := workAudits.abi.UnpackIntoInterface(out, "PanelSize", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsRLPInvalidEncoding represents a RLPInvalidEncoding error raised by the WorkAudits contract.
type WorkAuditsRLPInvalidEncoding struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RLPInvalidEncoding()
func WorkAuditsRLPInvalidEncodingErrorID() common.Hash {
	return common.HexToHash("0xf3dd700486d05c537b5facf4c114ba6b400473774588d1ffb11e80a83758e4df")
}

// UnpackRLPInvalidEncodingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RLPInvalidEncoding()
func (workAudits *WorkAudits) UnpackRLPInvalidEncodingError(raw []byte) (*WorkAuditsRLPInvalidEncoding, error) {
	out := new(WorkAuditsRLPInvalidEncoding)
	if err := workAudits.abi.UnpackIntoInterface(out, "RLPInvalidEncoding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsRecipientExists represents a RecipientExists error raised by the WorkAudits contract.
type WorkAuditsRecipientExists struct {
	RecipientHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecipientExists(bytes32 recipientHash)
func WorkAuditsRecipientExistsErrorID() common.Hash {
	return common.HexToHash("0x45932bdf8cc7edb8938ba5991789d98b4a01863294199cefc288126990b5be3e")
}

// UnpackRecipientExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecipientExists(bytes32 recipientHash)
func (workAudits *WorkAudits) UnpackRecipientExistsError(raw []byte) (*WorkAuditsRecipientExists, error) {
	out := new(WorkAuditsRecipientExists)
	if err := workAudits.abi.UnpackIntoInterface(out, "RecipientExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsRunNotTraining represents a RunNotTraining error raised by the WorkAudits contract.
type WorkAuditsRunNotTraining struct {
	RunId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RunNotTraining(bytes32 runId)
func WorkAuditsRunNotTrainingErrorID() common.Hash {
	return common.HexToHash("0x0c11279c865c90de87f83ebc301cc3dc207957c6b941382576f828473ec18391")
}

// UnpackRunNotTrainingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RunNotTraining(bytes32 runId)
func (workAudits *WorkAudits) UnpackRunNotTrainingError(raw []byte) (*WorkAuditsRunNotTraining, error) {
	out := new(WorkAuditsRunNotTraining)
	if err := workAudits.abi.UnpackIntoInterface(out, "RunNotTraining", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsTooEarly represents a TooEarly error raised by the WorkAudits contract.
type WorkAuditsTooEarly struct {
	Earliest *big.Int
	Time     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint40 earliest, uint256 time)
func WorkAuditsTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x3f4a0a6cd622b231c1c0b8c634a96bd9622a665e892c738d3bfed236761cf5cc")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint40 earliest, uint256 time)
func (workAudits *WorkAudits) UnpackTooEarlyError(raw []byte) (*WorkAuditsTooEarly, error) {
	out := new(WorkAuditsTooEarly)
	if err := workAudits.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsTooLate represents a TooLate error raised by the WorkAudits contract.
type WorkAuditsTooLate struct {
	Deadline *big.Int
	Time     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(uint40 deadline, uint256 time)
func WorkAuditsTooLateErrorID() common.Hash {
	return common.HexToHash("0xac1c4ce62407c53a78afa3149295fe64bf4906f5022dd20b9b3aa11c09245daa")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(uint40 deadline, uint256 time)
func (workAudits *WorkAudits) UnpackTooLateError(raw []byte) (*WorkAuditsTooLate, error) {
	out := new(WorkAuditsTooLate)
	if err := workAudits.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsUnknownAudit represents a UnknownAudit error raised by the WorkAudits contract.
type WorkAuditsUnknownAudit struct {
	Work [32]byte
	J    uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownAudit(bytes32 work, uint8 j)
func WorkAuditsUnknownAuditErrorID() common.Hash {
	return common.HexToHash("0xa1dcc15b4298f290f618c7c3f006a45c9c5f4f45a22dff3bd510a50cd9a107d7")
}

// UnpackUnknownAuditError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownAudit(bytes32 work, uint8 j)
func (workAudits *WorkAudits) UnpackUnknownAuditError(raw []byte) (*WorkAuditsUnknownAudit, error) {
	out := new(WorkAuditsUnknownAudit)
	if err := workAudits.abi.UnpackIntoInterface(out, "UnknownAudit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsWorkExists represents a WorkExists error raised by the WorkAudits contract.
type WorkAuditsWorkExists struct {
	Work [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WorkExists(bytes32 work)
func WorkAuditsWorkExistsErrorID() common.Hash {
	return common.HexToHash("0xf89f148891fb50b3492bca5133327f99ae92c4f76625b6e8e31fc3b75857411b")
}

// UnpackWorkExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WorkExists(bytes32 work)
func (workAudits *WorkAudits) UnpackWorkExistsError(raw []byte) (*WorkAuditsWorkExists, error) {
	out := new(WorkAuditsWorkExists)
	if err := workAudits.abi.UnpackIntoInterface(out, "WorkExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsWrongAttempt represents a WrongAttempt error raised by the WorkAudits contract.
type WorkAuditsWrongAttempt struct {
	Given   uint32
	Current uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAttempt(uint32 given, uint32 current)
func WorkAuditsWrongAttemptErrorID() common.Hash {
	return common.HexToHash("0xb712a7292e583489de757bd64e6281c505e3b967486af5a353e635fe29365559")
}

// UnpackWrongAttemptError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAttempt(uint32 given, uint32 current)
func (workAudits *WorkAudits) UnpackWrongAttemptError(raw []byte) (*WorkAuditsWrongAttempt, error) {
	out := new(WorkAuditsWrongAttempt)
	if err := workAudits.abi.UnpackIntoInterface(out, "WrongAttempt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsWrongOpening represents a WrongOpening error raised by the WorkAudits contract.
type WorkAuditsWrongOpening struct {
	Commitment [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongOpening(bytes32 commitment)
func WorkAuditsWrongOpeningErrorID() common.Hash {
	return common.HexToHash("0xaccecbea027bcb842d008fdb83762f21297f72d2ab71d2c8777af48d45801e06")
}

// UnpackWrongOpeningError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongOpening(bytes32 commitment)
func (workAudits *WorkAudits) UnpackWrongOpeningError(raw []byte) (*WorkAuditsWrongOpening, error) {
	out := new(WorkAuditsWrongOpening)
	if err := workAudits.abi.UnpackIntoInterface(out, "WrongOpening", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkAuditsZeroAddress represents a ZeroAddress error raised by the WorkAudits contract.
type WorkAuditsZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func WorkAuditsZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (workAudits *WorkAudits) UnpackZeroAddressError(raw []byte) (*WorkAuditsZeroAddress, error) {
	out := new(WorkAuditsZeroAddress)
	if err := workAudits.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
