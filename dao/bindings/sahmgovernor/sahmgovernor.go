// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package sahmgovernor

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

// ISahmGovernorStanding is an auto generated low-level Go binding around an user-defined struct.
type ISahmGovernorStanding struct {
	Power    *big.Int
	Delegate common.Address
	Snapshot *big.Int
	Voted    bool
	Reason   uint8
}

// SahmGovernorMetaData contains all meta data concerning the SahmGovernor contract.
var SahmGovernorMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"contractIVotes\"},{\"name\":\"timelock_\",\"type\":\"address\",\"internalType\":\"contractTimelockController\"},{\"name\":\"delay\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorumPercent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"extension\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"guardian\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"receive\",\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"BALLOT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"CLOCK_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"COUNTING_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"EXTENDED_BALLOT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVote\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteBySig\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReason\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReasonAndParams\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReasonAndParamsBySig\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"clock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"getProposalId\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotesWithParams\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hasVoted\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashProposal\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"lateQuorumVoteExtension\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"onERC1155BatchReceived\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"onERC1155Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"onERC721Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proposalDeadline\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalEta\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalGuardian\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalNeedsQueuing\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalProposer\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalSnapshot\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalThreshold\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalVotes\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"againstVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"forVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"abstainVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"propose\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"queue\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"quorum\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumDenominator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumNumerator\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumNumerator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"relay\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setLateQuorumVoteExtension\",\"inputs\":[{\"name\":\"newVoteExtension\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setProposalGuardian\",\"inputs\":[{\"name\":\"newProposalGuardian\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setProposalThreshold\",\"inputs\":[{\"name\":\"newProposalThreshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setVotingDelay\",\"inputs\":[{\"name\":\"newVotingDelay\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setVotingPeriod\",\"inputs\":[{\"name\":\"newVotingPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"standing\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structISahmGovernor.Standing\",\"components\":[{\"name\":\"power\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"delegate\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"snapshot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"voted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumISahmGovernor.Reason\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"state\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumIGovernor.ProposalState\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"timelock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC5805\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"updateQuorumNumerator\",\"inputs\":[{\"name\":\"newQuorumNumerator\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateTimelock\",\"inputs\":[{\"name\":\"newTimelock\",\"type\":\"address\",\"internalType\":\"contractTimelockController\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"version\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votingDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votingPeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LateQuorumVoteExtensionSet\",\"inputs\":[{\"name\":\"oldVoteExtension\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"newVoteExtension\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalCanceled\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalCreated\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"proposer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"targets\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"signatures\",\"type\":\"string[]\",\"indexed\":false,\"internalType\":\"string[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"indexed\":false,\"internalType\":\"bytes[]\"},{\"name\":\"voteStart\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"voteEnd\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"description\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalExecuted\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalExtended\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"extendedDeadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalGuardianSet\",\"inputs\":[{\"name\":\"oldProposalGuardian\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"newProposalGuardian\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalQueued\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"etaSeconds\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalThresholdSet\",\"inputs\":[{\"name\":\"oldProposalThreshold\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newProposalThreshold\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"QuorumNumeratorUpdated\",\"inputs\":[{\"name\":\"oldQuorumNumerator\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newQuorumNumerator\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TimelockChange\",\"inputs\":[{\"name\":\"oldTimelock\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"newTimelock\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCast\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCastWithParams\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotingDelaySet\",\"inputs\":[{\"name\":\"oldVotingDelay\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotingDelay\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotingPeriodSet\",\"inputs\":[{\"name\":\"oldVotingPeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotingPeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ERC6372InconsistentClock\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorAlreadyCastVote\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorAlreadyQueuedProposal\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorDisabledDeposit\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInsufficientProposerVotes\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"votes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidProposalLength\",\"inputs\":[{\"name\":\"targets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"calldatas\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"values\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidQuorumFraction\",\"inputs\":[{\"name\":\"quorumNumerator\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorumDenominator\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidSignature\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidVoteParams\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInvalidVoteType\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInvalidVotingPeriod\",\"inputs\":[{\"name\":\"votingPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorNonexistentProposal\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorOnlyExecutor\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorPreventLateQuorumVoteExtensionTooLarge\",\"inputs\":[{\"name\":\"newVoteExtension\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxVoteExtension\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorProposalQueueingFailed\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorProposalQueueingNotRequired\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorRestrictedProposer\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorUnableToCancel\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorUnexpectedProposalState\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"current\",\"type\":\"uint8\",\"internalType\":\"enumIGovernor.ProposalState\"},{\"name\":\"expectedStates\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"GuardianCannotStay\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "SahmGovernor",
	Bin: "0x610180604052348015610010575f5ffd5b506040516157b93803806157b983398101604081905261002f91610848565b8682848a8989896040518060400160405280600d81526020016c29b0b4369023b7bb32b93737b960991b8152508061006b61018460201b60201c565b6100748261019f565b610120526100818161019f565b61014052815160208084019190912060e052815190820120610100524660a05261010d60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05260036101228282610978565b5061012e9050836101e5565b6101378261024b565b610140816102ea565b5050506001600160a01b0316610160526101598161032b565b50610163816103c0565b5061016d8161046c565b50610177816104d5565b5050505050505050610ac8565b6040805180820190915260018152603160f81b602082015290565b5f5f829050601f815111156101d2578260405163305a27a960e01b81526004016101c99190610a32565b60405180910390fd5b80516101dd82610a67565b179392505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b8063ffffffff165f036102735760405163f1cfbf0560e01b81525f60048201526024016101c9565b6008546040805163ffffffff66010000000000009093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff90921666010000000000000263ffffffff60301b19909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b6064808211156103585760405163243e544560e01b815260048101839052602481018290526044016101c9565b5f61036161053e565b905061038061036e610557565b610377856105d1565b600a9190610608565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b5f6103c9610622565b9050808265ffffffffffff16111561040557604051633211876d60e11b815265ffffffffffff83166004820152602481018290526044016101c9565b600b546040805165ffffffffffff928316815291841660208301527f7ca4ac117ed3cdce75c1161d8207c440389b1a15d69d096831664657c07dafc2910160405180910390a150600b805465ffffffffffff191665ffffffffffff92909216919091179055565b600e54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600e80546001600160a01b0319166001600160a01b0392909216919091179055565b600d54604080516001600160a01b03928316815291831660208301527feabe7d6d9720bd3fde29f0fbd6af94debeea74c6d5508c31ee6b07631e06e69b910160405180910390a1600d80546001600160a01b0319166001600160a01b0392909216919091179055565b5f610549600a61063c565b6001600160d01b0316905090565b5f6105626101605190565b6001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156105bb575060408051601f3d908101601f191682019092526105b891810190610a8a565b60015b6105cc576105c7610684565b905090565b919050565b5f6001600160d01b03821115610604576040516306dfcc6560e41b815260d06004820152602481018390526044016101c9565b5090565b5f8061061585858561068e565b915091505b935093915050565b5f6105c76008546601000000000000900463ffffffff1690565b80545f90801561067b5761066283610655600184610aa3565b5f91825260209091200190565b54660100000000000090046001600160d01b031661067d565b5f5b9392505050565b5f6105c7436107ea565b82545f908190801561078d575f6106aa87610655600185610aa3565b805490915065ffffffffffff80821691660100000000000090046001600160d01b03169088168211156106f057604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff160361072c57825465ffffffffffff1666010000000000006001600160d01b0389160217835561077f565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b945085935061061a92505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316660100000000000002919093161792019190915590508161061a565b5f65ffffffffffff821115610604576040516306dfcc6560e41b815260306004820152602481018390526044016101c9565b6001600160a01b0381168114610830575f5ffd5b50565b805165ffffffffffff811681146105cc575f5ffd5b5f5f5f5f5f5f5f5f610100898b031215610860575f5ffd5b885161086b8161081c565b60208a015190985061087c8161081c565b965061088a60408a01610833565b9550606089015163ffffffff811681146108a2575f5ffd5b60808a015160a08b0151919650945092506108bf60c08a01610833565b915060e08901516108cf8161081c565b809150509295985092959890939650565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061090857607f821691505b60208210810361092657634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561097357805f5260205f20601f840160051c810160208510156109515750805b601f840160051c820191505b81811015610970575f815560010161095d565b50505b505050565b81516001600160401b03811115610991576109916108e0565b6109a58161099f84546108f4565b8461092c565b6020601f8211600181146109d7575f83156109c05750848201515b5f19600385901b1c1916600184901b178455610970565b5f84815260208120601f198516915b82811015610a0657878501518255602094850194600190920191016109e6565b5084821015610a2357868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610926575f1960209190910360031b1b16919050565b5f60208284031215610a9a575f5ffd5b61067d82610833565b81810381811115610ac257634e487b7160e01b5f52601160045260245ffd5b92915050565b60805160a05160c05160e05161010051610120516101405161016051614c5e610b5b5f395f8181610acd015281816110160152818161111901528181611233015281816115c40152818161186201528181611da101528181611e61015261252c01525f61247201525f61244701525f6135cd01525f6135a501525f61350001525f61352a01525f6135540152614c5e5ff3fe60806040526004361061032a575f3560e01c80637ecebe00116101a3578063bc197c81116100f2578063e540d01d11610092578063f23a6e611161006d578063f23a6e6114610a81578063f8ce560a14610aa0578063fc0c546a14610abf578063fc47361614610af1575f5ffd5b8063e540d01d14610a24578063eb9019d414610a43578063ece40cc114610a62575f5ffd5b8063c59057e4116100cd578063c59057e414610970578063d33219b41461098f578063dd4e2ba5146109ac578063deaaa7cc146109f1575f5ffd5b8063bc197c811461091f578063c01f9e371461093e578063c28bc2fa1461095d575f5ffd5b8063a660aca51161015d578063a8f8a66811610138578063a8f8a66814610897578063a9a95294146108b6578063ab58fb8e146108d5578063b58131b01461090b575f5ffd5b8063a660aca514610845578063a7713a7014610864578063a890c91014610878575f5ffd5b80637ecebe001461078557806384b0196e146107b95780638ff262e3146107e057806391ddadf4146107ff57806397c3d334146108135780639a802a6d14610826575f5ffd5b80633e4f49e61161027957806359591a8f1161021957806360c4247f116101f457806360c4247f1461070957806379051887146107285780637b3c71d3146107475780637d5e81e214610766575f5ffd5b806359591a8f1461069f5780635b8d0e0d146106cb5780635f398a14146106ea575f5ffd5b80634bf5d7e9116102545780634bf5d7e914610609578063544ffc9c1461061d57806354fd4d50146106575780635678138814610680575f5ffd5b80633e4f49e61461057657806343859632146105a2578063452115d6146105ea575f5ffd5b8063160cbed7116102e45780632fe3e261116102bf5780632fe3e261146104d957806332b8113e1461050c578063330df7ff1461053b5780633932abb11461055a575f5ffd5b8063160cbed7146104885780632656227d146104a75780632d63f693146104ba575f5ffd5b806301ffc9a71461036557806302a251a31461039957806306f3f9e6146103c457806306fdde03146103e3578063143489d014610404578063150b7a0214610450575f5ffd5b366103615730610338610b0e565b6001600160a01b03161461035f57604051637485328f60e11b815260040160405180910390fd5b005b5f5ffd5b348015610370575f5ffd5b5061038461037f366004613c35565b610b26565b60405190151581526020015b60405180910390f35b3480156103a4575f5ffd5b50600854600160301b900463ffffffff165b604051908152602001610390565b3480156103cf575f5ffd5b5061035f6103de366004613c5c565b610b92565b3480156103ee575f5ffd5b506103f7610ba6565b6040516103909190613ca1565b34801561040f575f5ffd5b5061043861041e366004613c5c565b5f908152600460205260409020546001600160a01b031690565b6040516001600160a01b039091168152602001610390565b34801561045b575f5ffd5b5061046f61046a366004613d8a565b610c36565b6040516001600160e01b03199091168152602001610390565b348015610493575f5ffd5b506103b66104a2366004613f50565b610c79565b6103b66104b5366004613f50565b610d7c565b3480156104c5575f5ffd5b506103b66104d4366004613c5c565b610eec565b3480156104e4575f5ffd5b506103b67f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81181565b348015610517575f5ffd5b50600b5465ffffffffffff165b60405165ffffffffffff9091168152602001610390565b348015610546575f5ffd5b5061035f610555366004613ff6565b610f0c565b348015610565575f5ffd5b5060085465ffffffffffff166103b6565b348015610581575f5ffd5b50610595610590366004613c5c565b610f1d565b6040516103909190614039565b3480156105ad575f5ffd5b506103846105bc366004614047565b5f8281526009602090815260408083206001600160a01b038516845260030190915290205460ff1692915050565b3480156105f5575f5ffd5b506103b6610604366004613f50565b610f27565b348015610614575f5ffd5b506103f7611012565b348015610628575f5ffd5b5061063c610637366004613c5c565b6110a5565b60408051938452602084019290925290820152606001610390565b348015610662575f5ffd5b506040805180820190915260018152603160f81b60208201526103f7565b34801561068b575f5ffd5b506103b661069a366004614085565b6110ca565b3480156106aa575f5ffd5b506106be6106b9366004614047565b6110e9565b60405161039091906140af565b3480156106d6575f5ffd5b506103b66106e5366004614147565b6112fd565b3480156106f5575f5ffd5b506103b6610704366004614203565b6113ba565b348015610714575f5ffd5b506103b6610723366004613c5c565b61140d565b348015610733575f5ffd5b5061035f610742366004613ff6565b611419565b348015610752575f5ffd5b506103b6610761366004614284565b61142a565b348015610771575f5ffd5b506103b66107803660046142d9565b61147a565b348015610790575f5ffd5b506103b661079f366004614395565b6001600160a01b03165f9081526002602052604090205490565b3480156107c4575f5ffd5b506107cd611530565b60405161039097969594939291906143ea565b3480156107eb575f5ffd5b506103b66107fa366004614459565b611572565b34801561080a575f5ffd5b506105246115c1565b34801561081e575f5ffd5b5060646103b6565b348015610831575f5ffd5b506103b66108403660046144a6565b611648565b348015610850575f5ffd5b5061035f61085f366004614395565b61165e565b34801561086f575f5ffd5b506103b661166f565b348015610883575f5ffd5b5061035f610892366004614395565b611688565b3480156108a2575f5ffd5b506103b66108b1366004613f50565b611699565b3480156108c1575f5ffd5b506103846108d0366004613c5c565b6116a6565b3480156108e0575f5ffd5b506103b66108ef366004613c5c565b5f9081526004602052604090206001015465ffffffffffff1690565b348015610916575f5ffd5b506103b66116ae565b34801561092a575f5ffd5b5061046f6109393660046144fa565b6116b8565b348015610949575f5ffd5b506103b6610958366004613c5c565b6116fb565b61035f61096b366004614591565b611705565b34801561097b575f5ffd5b506103b661098a366004613f50565b611781565b34801561099a575f5ffd5b50600e546001600160a01b0316610438565b3480156109b7575f5ffd5b506040805180820190915260208082527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e908201526103f7565b3480156109fc575f5ffd5b506103b67ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d781565b348015610a2f575f5ffd5b5061035f610a3e3660046145d0565b6117ba565b348015610a4e575f5ffd5b506103b6610a5d3660046145f3565b6117cb565b348015610a6d575f5ffd5b5061035f610a7c366004613c5c565b6117ea565b348015610a8c575f5ffd5b5061046f610a9b36600461461d565b6117fb565b348015610aab575f5ffd5b506103b6610aba366004613c5c565b61183e565b348015610aca575f5ffd5b507f0000000000000000000000000000000000000000000000000000000000000000610438565b348015610afc575f5ffd5b50600d546001600160a01b0316610438565b5f610b21600e546001600160a01b031690565b905090565b5f6001600160e01b031982166366defe7760e11b1480610b5657506001600160e01b031982166332a2ad4360e11b145b80610b7157506001600160e01b03198216630271189760e51b145b80610b8c57506301ffc9a760e01b6001600160e01b03198316145b92915050565b610b9a6118db565b610ba381611954565b50565b606060038054610bb590614674565b80601f0160208091040260200160405190810160405280929190818152602001828054610be190614674565b8015610c2c5780601f10610c0357610100808354040283529160200191610c2c565b820191905f5260205f20905b815481529060010190602001808311610c0f57829003601f168201915b5050505050905090565b5f30610c40610b0e565b6001600160a01b031614610c6757604051637485328f60e11b815260040160405180910390fd5b50630a85bd0160e11b5b949350505050565b5f5f610c8786868686611699565b90505f610c93826116a6565b9050610ca882610ca360046119e9565b611a0b565b5080610ccf5760405163d838bcb760e01b8152600481018390526024015b60405180910390fd5b5f610cdd8389898989611a48565b905065ffffffffffff811615610d54575f83815260046020908152604091829020600101805465ffffffffffff191665ffffffffffff85169081179091558251868152918201527f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892910160405180910390a1610d70565b60405163ab2d031160e01b815260048101849052602401610cc6565b50909695505050505050565b5f5f610d8a86868686611699565b90505f610d96826116a6565b9050610db282610ca383610dab5760046119e9565b60056119e9565b505f828152600460205260409020805460ff60f01b1916600160f01b17905530610dda610b0e565b6001600160a01b031614610e63575f5b8751811015610e6157306001600160a01b0316888281518110610e0f57610e0f6146ac565b60200260200101516001600160a01b031603610e5957610e59868281518110610e3a57610e3a6146ac565b6020026020010151805190602001206005611a5690919063ffffffff16565b600101610dea565b505b610e708288888888611a77565b30610e79610b0e565b6001600160a01b031614158015610ea557506005546001600160801b03808216600160801b9092041614155b15610eaf575f6005555b6040518281527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f9060200160405180910390a15095945050505050565b5f90815260046020526040902054600160a01b900465ffffffffffff1690565b610f146118db565b610ba381611a8b565b5f610b8c82611b3c565b5f610f3a600d546001600160a01b031690565b6001600160a01b0316336001600160a01b0316148015610f5b575084516001145b8015610f68575082516001145b8015610f9e5750306001600160a01b0316855f81518110610f8b57610f8b6146ac565b60200260200101516001600160a01b0316145b8015610fdd5750825163a660aca560e01b9084905f90610fc057610fc06146ac565b6020026020010151610fd1906146c0565b6001600160e01b031916145b15610ffd57604051630d87566360e31b8152336004820152602401610cc6565b61100985858585611c7c565b95945050505050565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa92505050801561109157506040513d5f823e601f3d908101601f1916820160405261108e91908101906146fa565b60015b6110a057610b216115c1611cd2565b919050565b5f818152600960205260409020805460018201546002909201549091905b9193909250565b5f80339050610c7184828560405180602001604052805f815250611ce8565b6111176040805160a0810182525f808252602082018190529181018290526060810182905290608082015290565b7f0000000000000000000000000000000000000000000000000000000000000000604051632c3e6f0f60e11b81526001600160a01b038481166004830152919091169063587cde1e90602401602060405180830381865afa15801561117e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111a2919061476e565b6001600160a01b031660208201526111b983610eec565b604082018190525f036111d25760016080820152610b8c565b5f8381526009602090815260408083206001600160a01b03861684526003019091528082205460ff161515606084015282015161120d6115c1565b65ffffffffffff1611159050806112315761122c8383604001516117cb565b6112bc565b7f00000000000000000000000000000000000000000000000000000000000000006040516309ab24eb60e41b81526001600160a01b0385811660048301529190911690639ab24eb090602401602060405180830381865afa158015611298573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112bc9190614789565b82526112ca84848484611d09565b826080019060088111156112e0576112e0614011565b908160088111156112f3576112f3614011565b9052505092915050565b5f61134388888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250899150611f3c9050565b61136b576040516394ab6c0760e01b81526001600160a01b0387166004820152602401610cc6565b6113ae88878988888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250612009915050565b98975050505050505050565b5f8033905061140287828888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250612009915050565b979650505050505050565b5f610b8c600a836120e6565b6114216118db565b610ba381612133565b5f8033905061147086828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611ce892505050565b9695505050505050565b5f336114868184612199565b6114ae5760405163d9b3955760e01b81526001600160a01b0382166004820152602401610cc6565b5f6114b76116ae565b90508015611523575f6114e58360016114ce6115c1565b6114d891906147b4565b65ffffffffffff166117cb565b90508181101561152157604051636121770b60e11b81526001600160a01b03841660048201526024810182905260448101839052606401610cc6565b505b611402878787878661221d565b5f6060805f5f5f6060611541612440565b61154961246b565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f61157f85858585612496565b6115a7576040516394ab6c0760e01b81526001600160a01b0384166004820152602401610cc6565b61100985848660405180602001604052805f815250611ce8565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa92505050801561163c575060408051601f3d908101601f19168201909252611639918101906147d2565b60015b6110a057610b2161251f565b5f611654848484612529565b90505b9392505050565b6116666118db565b610ba3816125bc565b5f61167a600a612625565b6001600160d01b0316905090565b6116906118db565b610ba381612669565b5f61100985858585611781565b5f6001610b8c565b5f610b2160075490565b5f306116c2610b0e565b6001600160a01b0316146116e957604051637485328f60e11b815260040160405180910390fd5b5063bc197c8160e01b95945050505050565b5f610b8c826126d2565b61170d6118db565b5f5f856001600160a01b031685858560405161172a9291906147ed565b5f6040518083038185875af1925050503d805f8114611764576040519150601f19603f3d011682016040523d82523d5f602084013e611769565b606091505b509150915061177882826126fa565b50505050505050565b5f848484846040516020016117999493929190614883565b60408051601f19818403018152919052805160209091012095945050505050565b6117c26118db565b610ba381612737565b5f61165783836117e560408051602081019091525f815290565b612529565b6117f26118db565b610ba3816127d3565b5f30611805610b0e565b6001600160a01b03161461182c57604051637485328f60e11b815260040160405180910390fd5b5063f23a6e6160e01b95945050505050565b604051632394e7a360e21b8152600481018290525f90610b8c906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638e539e8c90602401602060405180830381865afa1580156118a7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118cb9190614789565b6118d48461140d565b6064612814565b336118e4610b0e565b6001600160a01b03161461190d576040516347096e4760e01b8152336004820152602401610cc6565b30611916610b0e565b6001600160a01b031614611952575f80366040516119359291906147ed565b604051809103902090505b8061194b60056128c4565b0361194057505b565b6064808211156119815760405163243e544560e01b81526004810183905260248101829052604401610cc6565b5f61198a61166f565b90506119a96119976115c1565b6119a0856128e3565b600a919061291a565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b5f8160078111156119fc576119fc614011565b600160ff919091161b92915050565b5f5f611a1684610f1d565b90505f83611a23836119e9565b1603611657578381846040516331b75e4d60e01b8152600401610cc6939291906148cd565b5f6114708686868686612934565b5f611a618383612ac5565b905080611a7257611a726041612b2a565b505050565b611a848585858585612b3b565b5050505050565b600854600160301b900463ffffffff1665ffffffffffff8216811015611ad557604051633211876d60e11b815265ffffffffffff8316600482015260248101829052604401610cc6565b600b546040805165ffffffffffff928316815291841660208301527f7ca4ac117ed3cdce75c1161d8207c440389b1a15d69d096831664657c07dafc2910160405180910390a150600b805465ffffffffffff191665ffffffffffff92909216919091179055565b5f5f611b4783612bcb565b90506005816007811115611b5d57611b5d614011565b14611b685792915050565b5f838152600f60205260409081902054600e549151632c258a9f60e11b81526004810182905290916001600160a01b03169063584b153e90602401602060405180830381865afa158015611bbe573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611be291906148ef565b15611bf1575060059392505050565b600e54604051632ab0f52960e01b8152600481018390526001600160a01b0390911690632ab0f52990602401602060405180830381865afa158015611c38573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c5c91906148ef565b15611c6b575060079392505050565b5060029392505050565b5050919050565b5f5f611c8a86868686611699565b905033611c978282612cfc565b611cc657604051638fe5d8a960e01b8152600481018390526001600160a01b0382166024820152604401610cc6565b61140287878787612d47565b6060610b8c611ce38363ffffffff16565b612d54565b5f61100985858585611d0460408051602081019091525f815290565b612009565b5f5f611d1486610f1d565b90505f816007811115611d2957611d29614011565b14158015611d4957506001816007811115611d4657611d46614011565b14155b15611d58576003915050610c71565b836060015115611d6c576004915050610c71565b835115611d9d576001816007811115611d8757611d87614011565b14611d93576002611d95565b5f5b915050610c71565b5f807f00000000000000000000000000000000000000000000000000000000000000006040516370a0823160e01b81526001600160a01b03898116600483015291909116906370a0823190602401602060405180830381865afa158015611e06573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e2a9190614789565b119050808015611e45575060208501516001600160a01b0316155b15611e5557600692505050610c71565b83158015611eec57505f7f00000000000000000000000000000000000000000000000000000000000000006040516309ab24eb60e41b81526001600160a01b0389811660048301529190911690639ab24eb090602401602060405180830381865afa158015611ec6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611eea9190614789565b115b15611efc57600892505050610c71565b808015611f1f5750856001600160a01b031685602001516001600160a01b031614155b15611f2f57600792505050610c71565b5060059695505050505050565b5f611402856120037f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118a8a8a611f8e8c6001600160a01b03165f90815260026020526040902080546001810190915590565b8b516020808e01919091208c518d830120604051611fe898979695949301968752602087019590955260ff9390931660408601526001600160a01b03919091166060850152608084015260a083015260c082015260e00190565b60405160208183030381529060405280519060200120612dc6565b84612df2565b5f61201886610ca360016119e9565b505f61202d8661202789610eec565b85612529565b90505f61203d8888888588612e62565b905083515f0361209357866001600160a01b03167fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda489888489604051612086949392919061490e565b60405180910390a26120dd565b866001600160a01b03167fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb871289888489896040516120d4959493929190614935565b60405180910390a25b61140288612f5e565b5f5f5f6120f285612f67565b9250925050838265ffffffffffff16111561211f5761211a61211385612fbf565b8690612ff1565b612121565b805b6001600160d01b031695945050505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b80515f9060348110156121b0576001915050610b8c565b60131981840101516001600160b01b03198116692370726f706f7365723d60b01b146121e157600192505050610b8c565b5f5f6121f186602a860386613093565b915091508115806114025750866001600160a01b0316816001600160a01b031614979650505050505050565b5f6122318686868680519060200120611699565b90508451865114158061224657508351865114155b8061225057508551155b1561228557855184518651604051630447b05d60e41b8152600481019390935260248301919091526044820152606401610cc6565b5f81815260046020526040902054600160a01b900465ffffffffffff16156122ce57806122b182610f1d565b6040516331b75e4d60e01b8152610cc69291905f906004016148cd565b5f6122e060085465ffffffffffff1690565b6122e86115c1565b65ffffffffffff166122fa919061496e565b90505f61231460085463ffffffff600160301b9091041690565b5f84815260046020526040902080546001600160a01b0319166001600160a01b03871617815590915061234683612fbf565b815465ffffffffffff91909116600160a01b0265ffffffffffff60a01b199091161781556123738261313c565b815463ffffffff91909116600160d01b0263ffffffff60d01b1990911617815588517f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e090859087908c908c906001600160401b038111156123d6576123d6613cc7565b60405190808252806020026020018201604052801561240957816020015b60608152602001906001900390816123f45790505b508c896124168a8261496e565b8e60405161242c99989796959493929190614981565b60405180910390a150505095945050505050565b6060610b217f000000000000000000000000000000000000000000000000000000000000000061316c565b6060610b217f000000000000000000000000000000000000000000000000000000000000000061316c565b5f611009836120037ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d78888886124e88a6001600160a01b03165f90815260026020526040902080546001810190915590565b60408051602081019690965285019390935260ff90911660608401526001600160a01b0316608083015260a082015260c001611fe8565b5f610b2143612fbf565b5f7f0000000000000000000000000000000000000000000000000000000000000000604051630748d63560e31b81526001600160a01b038681166004830152602482018690529190911690633a46b1a890604401602060405180830381865afa158015612598573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116549190614789565b600d54604080516001600160a01b03928316815291831660208301527feabe7d6d9720bd3fde29f0fbd6af94debeea74c6d5508c31ee6b07631e06e69b910160405180910390a1600d80546001600160a01b0319166001600160a01b0392909216919091179055565b80545f9080156126615761264b8361263e600184614a5c565b5f91825260209091200190565b54600160301b90046001600160d01b0316611657565b5f9392505050565b600e54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600e80546001600160a01b0319166001600160a01b0392909216919091179055565b5f610b8c6126df836131a9565b5f848152600c602052604090205465ffffffffffff166131eb565b60608215612709575080610b8c565b81511561271e57612719826131fa565b610b8c565b60405163d6bda27560e01b815260040160405180910390fd5b8063ffffffff165f0361275f5760405163f1cfbf0560e01b81525f6004820152602401610cc6565b6008546040805163ffffffff600160301b9093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff909216600160301b0269ffffffff00000000000019909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b5f5f5f6128218686613202565b91509150815f036128455783818161283b5761283b614a6f565b0492505050611657565b81841161285c5761285c6003851502601118612b2a565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f5f5f6128d08461321e565b9150915081611657576116576031612b2a565b5f6001600160d01b03821115612916576040516306dfcc6560e41b815260d0600482015260248101839052604401610cc6565b5090565b5f80612927858585613292565b915091505b935093915050565b5f5f600e5f9054906101000a90046001600160a01b03166001600160a01b031663f27a0c926040518163ffffffff1660e01b8152600401602060405180830381865afa158015612986573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129aa9190614789565b90505f3060601b6bffffffffffffffffffffffff19168418600e5460405163b1c5f42760e01b81529192506001600160a01b03169063b1c5f427906129fb908a908a908a905f908890600401614a83565b602060405180830381865afa158015612a16573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a3a9190614789565b5f898152600f602052604080822092909255600e5491516308f2a0bb60e41b81526001600160a01b0390921691638f2a0bb091612a84918b918b918b919088908a90600401614ad0565b5f604051808303815f87803b158015612a9b575f5ffd5b505af1158015612aad573d5f5f3e3d5ffd5b505050506113ae8242612ac0919061496e565b612fbf565b81545f906001600160801b03600160801b820481169181166001830190911603612af2575f915050610b8c565b6001600160801b038181165f908152600186810160205260409091209490945584549184018116600160801b02911617909255919050565b634e487b715f52806020526024601cfd5b600e546001600160a01b031663e38335e5348686865f3060601b6bffffffffffffffffffffffff191688186040518763ffffffff1660e01b8152600401612b86959493929190614a83565b5f604051808303818588803b158015612b9d575f5ffd5b505af1158015612baf573d5f5f3e3d5ffd5b5050505f9687525050600f602052505060408320929092555050565b5f818152600460205260408120805460ff600160f01b8204811691600160f81b9004168115612bff57506007949350505050565b8015612c1057506002949350505050565b5f612c1a86610eec565b9050805f03612c3f57604051636ad0607560e01b815260048101879052602401610cc6565b5f612c486115c1565b65ffffffffffff169050808210612c6557505f9695505050505050565b5f612c6f886116fb565b9050818110612c8657506001979650505050505050565b612c8f886133e2565b1580612cae57505f888152600960205260409020805460019091015411155b15612cc157506003979650505050505050565b5f8881526004602052604090206001015465ffffffffffff165f03612cee57506004979650505050505050565b506005979650505050505050565b5f612d0f600d546001600160a01b031690565b6001600160a01b0316826001600160a01b0316148015612d3757506001600160a01b03821615155b8061165757506116578383613418565b5f6110098585858561345d565b6060612d5e61251f565b65ffffffffffff168265ffffffffffff1614612d8d576040516301bfc1c560e61b815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b5f610b8c612dd26134f4565b8360405161190160f01b8152600281019290925260228201526042902090565b5f836001600160a01b03163b5f03612e50575f5f612e10858561361d565b5090925090505f816003811115612e2957612e29614011565b148015612e475750856001600160a01b0316826001600160a01b0316145b92505050611657565b612e5b848484613666565b9050611657565b5f8581526009602090815260408083206001600160a01b03881684526003810190925282205460ff1615612eb4576040516371c6af4960e01b81526001600160a01b0387166004820152602401610cc6565b6001600160a01b0386165f9081526003820160205260409020805460ff1916600117905560ff8516612efd5783815f015f828254612ef2919061496e565b90915550612f539050565b5f1960ff861601612f1b5783816001015f828254612ef2919061496e565b60011960ff861601612f3a5783816002015f828254612ef2919061496e565b6040516303599be160e11b815260040160405180910390fd5b509195945050505050565b610ba3816136cb565b80545f9081908190808203612f85575f5f5f935093509350506110c3565b5f612f958661263e600185614a5c565b546001955065ffffffffffff81169450600160301b90046001600160d01b031692506110c3915050565b5f65ffffffffffff821115612916576040516306dfcc6560e41b81526030600482015260248101839052604401610cc6565b81545f908181600581111561304d575f61300a8461379f565b6130149085614a5c565b5f8881526020902090915081015465ffffffffffff908116908716101561303d5780915061304b565b61304881600161496e565b92505b505b5f61305a878785856138f7565b90508015613087576130718761263e600184614a5c565b54600160301b90046001600160d01b0316611402565b505f9695505050505050565b5f5f84518311806130a357508284115b156130b257505f90508061292c565b5f6130be85600161496e565b841180156130e6575061060f60f31b6130da8787016020015190565b6001600160f01b031916145b90505f6130f68215156002614b27565b61310190602861496e565b90508061310e8787614a5c565b0361312f575f5f61312089898961394d565b909650945061292c9350505050565b5f5f93509350505061292c565b5f63ffffffff821115612916576040516306dfcc6560e41b81526020600482015260248101839052604401610cc6565b60605f61317883613a0e565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f818152600460205260408120546131dd90600160d01b810463ffffffff1690600160a01b900465ffffffffffff16614b3e565b65ffffffffffff1692915050565b5f828218828411028218611657565b805160208201fd5b5f805f1983850993909202808410938190039390930393915050565b80545f9081906001600160801b0380821691600160801b900416810361324957505f93849350915050565b6001600160801b038181165f908152600186810160205260408220805492905586546fffffffffffffffffffffffffffffffff1916938101909216929092179094559293915050565b82545f9081908015613388575f6132ae8761263e600185614a5c565b805490915065ffffffffffff80821691600160301b90046001600160d01b03169088168211156132f157604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff160361332a57825465ffffffffffff16600160301b6001600160d01b0389160217835561337a565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b945085935061292c92505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b02919093161792019190915590508161292c565b5f81815260096020526040812060028101546001820154613403919061496e565b61340f610aba85610eec565b11159392505050565b5f8061342384610f1d565b600781111561343457613434614011565b1480156116575750505f91825260046020526040909120546001600160a01b0391821691161490565b5f5f61346b86868686613a35565b5f818152600f602052604090205490915080156134ea57600e5460405163c4d252f560e01b8152600481018390526001600160a01b039091169063c4d252f5906024015f604051808303815f87803b1580156134c5575f5ffd5b505af11580156134d7573d5f5f3e3d5ffd5b5050505f838152600f6020526040812055505b5095945050505050565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561354c57507f000000000000000000000000000000000000000000000000000000000000000046145b1561357657507f000000000000000000000000000000000000000000000000000000000000000090565b610b21604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f8351604103613654576020840151604085015160608601515f1a61364688828585613af5565b95509550955050505061365f565b505081515f91506002905b9250925092565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f818152600c602052604090205465ffffffffffff161580156136f257506136f2816133e2565b15610ba3575f613709600b5465ffffffffffff1690565b6137116115c1565b61371b9190614b3e565b9050613726826116fb565b8165ffffffffffff1611156137735760405165ffffffffffff8216815282907f541f725fb9f7c98a30cc9c0ff32fbb14358cd7159c847a3aa20a2bdc442ba5119060200160405180910390a25b5f918252600c6020526040909120805465ffffffffffff191665ffffffffffff92909216919091179055565b5f600182116137ac575090565b816001600160801b82106137c55760809190911c9060401b5b6801000000000000000082106137e05760409190911c9060201b5b64010000000082106137f75760209190911c9060101b5b62010000821061380c5760109190911c9060081b5b61010082106138205760089190911c9060041b5b601082106138335760049190911c9060021b5b6004821061383f5760011b5b600302600190811c9081858161385757613857614a6f565b048201901c9050600181858161386f5761386f614a6f565b048201901c9050600181858161388757613887614a6f565b048201901c9050600181858161389f5761389f614a6f565b048201901c905060018185816138b7576138b7614a6f565b048201901c905060018185816138cf576138cf614a6f565b048201901c90506138ee8185816138e8576138e8614a6f565b04821190565b90039392505050565b5f5b81831015613945575f85815260209020838316600285851804019081015465ffffffffffff868116911611156139315780925061393f565b61393c81600161496e565b93505b506138f9565b509392505050565b5f80848161395c86600161496e565b85118015613984575061060f60f31b6139788388016020015190565b6001600160f01b031916145b90505f6139948215156002614b27565b90505f806139a2838a61496e565b90505b878110156139fd575f6139c36139be8784016020015190565b613bbd565b9050600f8160ff1611156139e2575f5f9750975050505050505061292c565b6139ed601084614b27565b60ff9091160191506001016139a5565b506001999098509650505050505050565b5f60ff8216601f811115610b8c57604051632cd44ac360e21b815260040160405180910390fd5b5f5f613a4386868686611699565b9050613a9181613a5360076119e9565b613a5d60066119e9565b613a6760026119e9565b6001613a74600782614b5c565b613a7f906002614c50565b613a899190614a5c565b181818611a0b565b505f818152600460205260409081902080546001600160f81b0316600160f81b179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c90613ae49083815260200190565b60405180910390a195945050505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613b2e57505f91506003905082613bb3565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613b7f573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116613baa57505f925060019150829050613bb3565b92505f91508190505b9450945094915050565b5f60f882901c602f81118015613bd65750603a8160ff16105b15613be457602f1901610b8c565b60608160ff16118015613bfa575060678160ff16105b15613c085760561901610b8c565b60408160ff16118015613c1e575060478160ff16105b15613c2c5760361901610b8c565b5060ff92915050565b5f60208284031215613c45575f5ffd5b81356001600160e01b031981168114611657575f5ffd5b5f60208284031215613c6c575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6116576020830184613c73565b6001600160a01b0381168114610ba3575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b0381118282101715613d0357613d03613cc7565b604052919050565b5f6001600160401b03821115613d2357613d23613cc7565b50601f01601f191660200190565b5f613d43613d3e84613d0b565b613cdb565b9050828152838383011115613d56575f5ffd5b828260208301375f602084830101529392505050565b5f82601f830112613d7b575f5ffd5b61165783833560208501613d31565b5f5f5f5f60808587031215613d9d575f5ffd5b8435613da881613cb3565b93506020850135613db881613cb3565b92506040850135915060608501356001600160401b03811115613dd9575f5ffd5b613de587828801613d6c565b91505092959194509250565b5f6001600160401b03821115613e0957613e09613cc7565b5060051b60200190565b5f82601f830112613e22575f5ffd5b8135613e30613d3e82613df1565b8082825260208201915060208360051b860101925085831115613e51575f5ffd5b602085015b838110156134ea578035613e6981613cb3565b835260209283019201613e56565b5f82601f830112613e86575f5ffd5b8135613e94613d3e82613df1565b8082825260208201915060208360051b860101925085831115613eb5575f5ffd5b602085015b838110156134ea578035835260209283019201613eba565b5f82601f830112613ee1575f5ffd5b8135613eef613d3e82613df1565b8082825260208201915060208360051b860101925085831115613f10575f5ffd5b602085015b838110156134ea5780356001600160401b03811115613f32575f5ffd5b613f41886020838a0101613d6c565b84525060209283019201613f15565b5f5f5f5f60808587031215613f63575f5ffd5b84356001600160401b03811115613f78575f5ffd5b613f8487828801613e13565b94505060208501356001600160401b03811115613f9f575f5ffd5b613fab87828801613e77565b93505060408501356001600160401b03811115613fc6575f5ffd5b613fd287828801613ed2565b949793965093946060013593505050565b65ffffffffffff81168114610ba3575f5ffd5b5f60208284031215614006575f5ffd5b813561165781613fe3565b634e487b7160e01b5f52602160045260245ffd5b6008811061403557614035614011565b9052565b60208101610b8c8284614025565b5f5f60408385031215614058575f5ffd5b82359150602083013561406a81613cb3565b809150509250929050565b803560ff811681146110a0575f5ffd5b5f5f60408385031215614096575f5ffd5b823591506140a660208401614075565b90509250929050565b815181526020808301516001600160a01b03169082015260408083015190820152606080830151151590820152608082015160a0820190600981106140f6576140f6614011565b8060808401525092915050565b5f5f83601f840112614113575f5ffd5b5081356001600160401b03811115614129575f5ffd5b602083019150836020828501011115614140575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a03121561415d575f5ffd5b8735965061416d60208901614075565b9550604088013561417d81613cb3565b945060608801356001600160401b03811115614197575f5ffd5b6141a38a828b01614103565b90955093505060808801356001600160401b038111156141c1575f5ffd5b6141cd8a828b01613d6c565b92505060a08801356001600160401b038111156141e8575f5ffd5b6141f48a828b01613d6c565b91505092959891949750929550565b5f5f5f5f5f60808688031215614217575f5ffd5b8535945061422760208701614075565b935060408601356001600160401b03811115614241575f5ffd5b61424d88828901614103565b90945092505060608601356001600160401b0381111561426b575f5ffd5b61427788828901613d6c565b9150509295509295909350565b5f5f5f5f60608587031215614297575f5ffd5b843593506142a760208601614075565b925060408501356001600160401b038111156142c1575f5ffd5b6142cd87828801614103565b95989497509550505050565b5f5f5f5f608085870312156142ec575f5ffd5b84356001600160401b03811115614301575f5ffd5b61430d87828801613e13565b94505060208501356001600160401b03811115614328575f5ffd5b61433487828801613e77565b93505060408501356001600160401b0381111561434f575f5ffd5b61435b87828801613ed2565b92505060608501356001600160401b03811115614376575f5ffd5b8501601f81018713614386575f5ffd5b613de587823560208401613d31565b5f602082840312156143a5575f5ffd5b813561165781613cb3565b5f8151808452602084019350602083015f5b828110156143e05781518652602095860195909101906001016143c2565b5093949350505050565b60ff60f81b8816815260e060208201525f61440860e0830189613c73565b828103604084015261441a8189613c73565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152905061444b81856143b0565b9a9950505050505050505050565b5f5f5f5f6080858703121561446c575f5ffd5b8435935061447c60208601614075565b9250604085013561448c81613cb3565b915060608501356001600160401b03811115613dd9575f5ffd5b5f5f5f606084860312156144b8575f5ffd5b83356144c381613cb3565b92506020840135915060408401356001600160401b038111156144e4575f5ffd5b6144f086828701613d6c565b9150509250925092565b5f5f5f5f5f60a0868803121561450e575f5ffd5b853561451981613cb3565b9450602086013561452981613cb3565b935060408601356001600160401b03811115614543575f5ffd5b61454f88828901613e77565b93505060608601356001600160401b0381111561456a575f5ffd5b61457688828901613e77565b92505060808601356001600160401b0381111561426b575f5ffd5b5f5f5f5f606085870312156145a4575f5ffd5b84356145af81613cb3565b93506020850135925060408501356001600160401b038111156142c1575f5ffd5b5f602082840312156145e0575f5ffd5b813563ffffffff81168114611657575f5ffd5b5f5f60408385031215614604575f5ffd5b823561460f81613cb3565b946020939093013593505050565b5f5f5f5f5f60a08688031215614631575f5ffd5b853561463c81613cb3565b9450602086013561464c81613cb3565b9350604086013592506060860135915060808601356001600160401b0381111561426b575f5ffd5b600181811c9082168061468857607f821691505b6020821081036146a657634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52603260045260245ffd5b805160208201516001600160e01b0319811691906004821015611c75576001600160e01b031960049290920360031b82901b161692915050565b5f6020828403121561470a575f5ffd5b81516001600160401b0381111561471f575f5ffd5b8201601f8101841361472f575f5ffd5b805161473d613d3e82613d0b565b818152856020838501011115614751575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b5f6020828403121561477e575f5ffd5b815161165781613cb3565b5f60208284031215614799575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff8281168282160390811115610b8c57610b8c6147a0565b5f602082840312156147e2575f5ffd5b815161165781613fe3565b818382375f9101908152919050565b5f8151808452602084019350602083015f5b828110156143e05781516001600160a01b031686526020958601959091019060010161480e565b5f82825180855260208501945060208160051b830101602085015f5b83811015610d7057601f1985840301885261486d838351613c73565b6020988901989093509190910190600101614851565b608081525f61489560808301876147fc565b82810360208401526148a781876143b0565b905082810360408401526148bb8186614835565b91505082606083015295945050505050565b838152606081016148e16020830185614025565b826040830152949350505050565b5f602082840312156148ff575f5ffd5b81518015158114611657575f5ffd5b84815260ff84166020820152826040820152608060608201525f6114706080830184613c73565b85815260ff8516602082015283604082015260a060608201525f61495c60a0830185613c73565b82810360808401526113ae8185613c73565b80820180821115610b8c57610b8c6147a0565b8981526001600160a01b0389166020820152610120604082018190525f906149ab9083018a6147fc565b82810360608401526149bd818a6143b0565b9050828103608084015280885180835260208301915060208160051b84010160208b015f5b83811015614a1457601f198684030185526149fe838351613c73565b60209586019590935091909101906001016149e2565b505085810360a0870152614a28818b614835565b93505050508560c08401528460e0840152828103610100840152614a4c8185613c73565b9c9b505050505050505050505050565b81810381811115610b8c57610b8c6147a0565b634e487b7160e01b5f52601260045260245ffd5b60a081525f614a9560a08301886147fc565b8281036020840152614aa781886143b0565b90508281036040840152614abb8187614835565b60608401959095525050608001529392505050565b60c081525f614ae260c08301896147fc565b8281036020840152614af481896143b0565b90508281036040840152614b088188614835565b60608401969096525050608081019290925260a0909101529392505050565b8082028115828204841417610b8c57610b8c6147a0565b65ffffffffffff8181168382160190811115610b8c57610b8c6147a0565b60ff8181168382160190811115610b8c57610b8c6147a0565b6001815b600184111561292c57808504811115614b9457614b946147a0565b6001841615614ba257908102905b60019390931c928002614b79565b5f82614bbe57506001610b8c565b81614bca57505f610b8c565b8160018114614be05760028114614bea57614c06565b6001915050610b8c565b60ff841115614bfb57614bfb6147a0565b50506001821b610b8c565b5060208310610133831016604e8410600b8410161715614c29575081810a610b8c565b614c355f198484614b75565b805f1904821115614c4857614c486147a0565b029392505050565b5f61165760ff841683614bb056",
}

// SahmGovernor is an auto generated Go binding around an Ethereum contract.
type SahmGovernor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *SahmGovernor) GetABI() abi.ABI {
	return c.abi
}

// NewSahmGovernor creates a new instance of SahmGovernor.
func NewSahmGovernor() *SahmGovernor {
	parsed, err := SahmGovernorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SahmGovernor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SahmGovernor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, address timelock_, uint48 delay, uint32 period, uint256 threshold, uint256 quorumPercent, uint48 extension, address guardian) returns()
func (sahmGovernor *SahmGovernor) PackConstructor(token_ common.Address, timelock_ common.Address, delay *big.Int, period uint32, threshold *big.Int, quorumPercent *big.Int, extension *big.Int, guardian common.Address) []byte {
	enc, err := sahmGovernor.abi.Pack("", token_, timelock_, delay, period, threshold, quorumPercent, extension, guardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (sahmGovernor *SahmGovernor) PackBALLOTTYPEHASH() []byte {
	enc, err := sahmGovernor.abi.Pack("BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (sahmGovernor *SahmGovernor) TryPackBALLOTTYPEHASH() ([]byte, error) {
	return sahmGovernor.abi.Pack("BALLOT_TYPEHASH")
}

// UnpackBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeaaa7cc.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (sahmGovernor *SahmGovernor) UnpackBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := sahmGovernor.abi.Unpack("BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (sahmGovernor *SahmGovernor) PackCLOCKMODE() []byte {
	enc, err := sahmGovernor.abi.Pack("CLOCK_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (sahmGovernor *SahmGovernor) TryPackCLOCKMODE() ([]byte, error) {
	return sahmGovernor.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (sahmGovernor *SahmGovernor) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := sahmGovernor.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (sahmGovernor *SahmGovernor) PackCOUNTINGMODE() []byte {
	enc, err := sahmGovernor.abi.Pack("COUNTING_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (sahmGovernor *SahmGovernor) TryPackCOUNTINGMODE() ([]byte, error) {
	return sahmGovernor.abi.Pack("COUNTING_MODE")
}

// UnpackCOUNTINGMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd4e2ba5.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (sahmGovernor *SahmGovernor) UnpackCOUNTINGMODE(data []byte) (string, error) {
	out, err := sahmGovernor.abi.Unpack("COUNTING_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (sahmGovernor *SahmGovernor) PackEXTENDEDBALLOTTYPEHASH() []byte {
	enc, err := sahmGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (sahmGovernor *SahmGovernor) TryPackEXTENDEDBALLOTTYPEHASH() ([]byte, error) {
	return sahmGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
}

// UnpackEXTENDEDBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fe3e261.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (sahmGovernor *SahmGovernor) UnpackEXTENDEDBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := sahmGovernor.abi.Unpack("EXTENDED_BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (sahmGovernor *SahmGovernor) PackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := sahmGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (sahmGovernor *SahmGovernor) TryPackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return sahmGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (sahmGovernor *SahmGovernor) UnpackCancel(data []byte) (*big.Int, error) {
	out, err := sahmGovernor.abi.Unpack("cancel", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (sahmGovernor *SahmGovernor) PackCastVote(proposalId *big.Int, support uint8) []byte {
	enc, err := sahmGovernor.abi.Pack("castVote", proposalId, support)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (sahmGovernor *SahmGovernor) TryPackCastVote(proposalId *big.Int, support uint8) ([]byte, error) {
	return sahmGovernor.abi.Pack("castVote", proposalId, support)
}

// UnpackCastVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (sahmGovernor *SahmGovernor) UnpackCastVote(data []byte) (*big.Int, error) {
	out, err := sahmGovernor.abi.Unpack("castVote", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (sahmGovernor *SahmGovernor) PackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) []byte {
	enc, err := sahmGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (sahmGovernor *SahmGovernor) TryPackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) ([]byte, error) {
	return sahmGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
}

// UnpackCastVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ff262e3.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (sahmGovernor *SahmGovernor) UnpackCastVoteBySig(data []byte) (*big.Int, error) {
	out, err := sahmGovernor.abi.Unpack("castVoteBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (sahmGovernor *SahmGovernor) PackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := sahmGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (sahmGovernor *SahmGovernor) TryPackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return sahmGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
}

// UnpackCastVoteWithReason is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (sahmGovernor *SahmGovernor) UnpackCastVoteWithReason(data []byte) (*big.Int, error) {
	out, err := sahmGovernor.abi.Unpack("castVoteWithReason", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (sahmGovernor *SahmGovernor) PackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) []byte {
	enc, err := sahmGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (sahmGovernor *SahmGovernor) TryPackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) ([]byte, error) {
	return sahmGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
}

// UnpackCastVoteWithReasonAndParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f398a14.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (sahmGovernor *SahmGovernor) UnpackCastVoteWithReasonAndParams(data []byte) (*big.Int, error) {
	out, err := sahmGovernor.abi.Unpack("castVoteWithReasonAndParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (sahmGovernor *SahmGovernor) PackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) []byte {
	enc, err := sahmGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (sahmGovernor *SahmGovernor) TryPackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) ([]byte, error) {
	return sahmGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
}

// UnpackCastVoteWithReasonAndParamsBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b8d0e0d.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (sahmGovernor *SahmGovernor) UnpackCastVoteWithReasonAndParamsBySig(data []byte) (*big.Int, error) {
	out, err := sahmGovernor.abi.Unpack("castVoteWithReasonAndParamsBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (sahmGovernor *SahmGovernor) PackClock() []byte {
	enc, err := sahmGovernor.abi.Pack("clock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clock() view returns(uint48)
func (sahmGovernor *SahmGovernor) TryPackClock() ([]byte, error) {
	return sahmGovernor.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (sahmGovernor *SahmGovernor) UnpackClock(data []byte) (*big.Int, error) {
	out, err := sahmGovernor.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (sahmGovernor *SahmGovernor) PackEip712Domain() []byte {
	enc, err := sahmGovernor.abi.Pack("eip712Domain")
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
func (sahmGovernor *SahmGovernor) TryPackEip712Domain() ([]byte, error) {
	return sahmGovernor.abi.Pack("eip712Domain")
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
func (sahmGovernor *SahmGovernor) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := sahmGovernor.abi.Unpack("eip712Domain", data)
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

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (sahmGovernor *SahmGovernor) PackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := sahmGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (sahmGovernor *SahmGovernor) TryPackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return sahmGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (sahmGovernor *SahmGovernor) UnpackExecute(data []byte) (*big.Int, error) {
	out, err := sahmGovernor.abi.Unpack("execute", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (sahmGovernor *SahmGovernor) PackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := sahmGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (sahmGovernor *SahmGovernor) TryPackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return sahmGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
}

// UnpackGetProposalId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8f8a668.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (sahmGovernor *SahmGovernor) UnpackGetProposalId(data []byte) (*big.Int, error) {
	out, err := sahmGovernor.abi.Unpack("getProposalId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (sahmGovernor *SahmGovernor) PackGetVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := sahmGovernor.abi.Pack("getVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (sahmGovernor *SahmGovernor) TryPackGetVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return sahmGovernor.abi.Pack("getVotes", account, timepoint)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (sahmGovernor *SahmGovernor) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := sahmGovernor.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (sahmGovernor *SahmGovernor) PackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) []byte {
	enc, err := sahmGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (sahmGovernor *SahmGovernor) TryPackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) ([]byte, error) {
	return sahmGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
}

// UnpackGetVotesWithParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a802a6d.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (sahmGovernor *SahmGovernor) UnpackGetVotesWithParams(data []byte) (*big.Int, error) {
	out, err := sahmGovernor.abi.Unpack("getVotesWithParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (sahmGovernor *SahmGovernor) PackHasVoted(proposalId *big.Int, account common.Address) []byte {
	enc, err := sahmGovernor.abi.Pack("hasVoted", proposalId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (sahmGovernor *SahmGovernor) TryPackHasVoted(proposalId *big.Int, account common.Address) ([]byte, error) {
	return sahmGovernor.abi.Pack("hasVoted", proposalId, account)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (sahmGovernor *SahmGovernor) UnpackHasVoted(data []byte) (bool, error) {
	out, err := sahmGovernor.abi.Unpack("hasVoted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (sahmGovernor *SahmGovernor) PackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := sahmGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (sahmGovernor *SahmGovernor) TryPackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return sahmGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
}

// UnpackHashProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc59057e4.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (sahmGovernor *SahmGovernor) UnpackHashProposal(data []byte) (*big.Int, error) {
	out, err := sahmGovernor.abi.Unpack("hashProposal", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLateQuorumVoteExtension is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32b8113e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lateQuorumVoteExtension() view returns(uint48)
func (sahmGovernor *SahmGovernor) PackLateQuorumVoteExtension() []byte {
	enc, err := sahmGovernor.abi.Pack("lateQuorumVoteExtension")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLateQuorumVoteExtension is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32b8113e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lateQuorumVoteExtension() view returns(uint48)
func (sahmGovernor *SahmGovernor) TryPackLateQuorumVoteExtension() ([]byte, error) {
	return sahmGovernor.abi.Pack("lateQuorumVoteExtension")
}

// UnpackLateQuorumVoteExtension is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32b8113e.
//
// Solidity: function lateQuorumVoteExtension() view returns(uint48)
func (sahmGovernor *SahmGovernor) UnpackLateQuorumVoteExtension(data []byte) (*big.Int, error) {
	out, err := sahmGovernor.abi.Unpack("lateQuorumVoteExtension", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (sahmGovernor *SahmGovernor) PackName() []byte {
	enc, err := sahmGovernor.abi.Pack("name")
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
func (sahmGovernor *SahmGovernor) TryPackName() ([]byte, error) {
	return sahmGovernor.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (sahmGovernor *SahmGovernor) UnpackName(data []byte) (string, error) {
	out, err := sahmGovernor.abi.Unpack("name", data)
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
func (sahmGovernor *SahmGovernor) PackNonces(owner common.Address) []byte {
	enc, err := sahmGovernor.abi.Pack("nonces", owner)
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
func (sahmGovernor *SahmGovernor) TryPackNonces(owner common.Address) ([]byte, error) {
	return sahmGovernor.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (sahmGovernor *SahmGovernor) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := sahmGovernor.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (sahmGovernor *SahmGovernor) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := sahmGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (sahmGovernor *SahmGovernor) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return sahmGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (sahmGovernor *SahmGovernor) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := sahmGovernor.abi.Unpack("onERC1155BatchReceived", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (sahmGovernor *SahmGovernor) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := sahmGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (sahmGovernor *SahmGovernor) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return sahmGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (sahmGovernor *SahmGovernor) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := sahmGovernor.abi.Unpack("onERC1155Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (sahmGovernor *SahmGovernor) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := sahmGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (sahmGovernor *SahmGovernor) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return sahmGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (sahmGovernor *SahmGovernor) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := sahmGovernor.abi.Unpack("onERC721Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (sahmGovernor *SahmGovernor) PackProposalDeadline(proposalId *big.Int) []byte {
	enc, err := sahmGovernor.abi.Pack("proposalDeadline", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (sahmGovernor *SahmGovernor) TryPackProposalDeadline(proposalId *big.Int) ([]byte, error) {
	return sahmGovernor.abi.Pack("proposalDeadline", proposalId)
}

// UnpackProposalDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (sahmGovernor *SahmGovernor) UnpackProposalDeadline(data []byte) (*big.Int, error) {
	out, err := sahmGovernor.abi.Unpack("proposalDeadline", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (sahmGovernor *SahmGovernor) PackProposalEta(proposalId *big.Int) []byte {
	enc, err := sahmGovernor.abi.Pack("proposalEta", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (sahmGovernor *SahmGovernor) TryPackProposalEta(proposalId *big.Int) ([]byte, error) {
	return sahmGovernor.abi.Pack("proposalEta", proposalId)
}

// UnpackProposalEta is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (sahmGovernor *SahmGovernor) UnpackProposalEta(data []byte) (*big.Int, error) {
	out, err := sahmGovernor.abi.Unpack("proposalEta", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc473616.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalGuardian() view returns(address)
func (sahmGovernor *SahmGovernor) PackProposalGuardian() []byte {
	enc, err := sahmGovernor.abi.Pack("proposalGuardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc473616.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalGuardian() view returns(address)
func (sahmGovernor *SahmGovernor) TryPackProposalGuardian() ([]byte, error) {
	return sahmGovernor.abi.Pack("proposalGuardian")
}

// UnpackProposalGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc473616.
//
// Solidity: function proposalGuardian() view returns(address)
func (sahmGovernor *SahmGovernor) UnpackProposalGuardian(data []byte) (common.Address, error) {
	out, err := sahmGovernor.abi.Unpack("proposalGuardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (sahmGovernor *SahmGovernor) PackProposalNeedsQueuing(proposalId *big.Int) []byte {
	enc, err := sahmGovernor.abi.Pack("proposalNeedsQueuing", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (sahmGovernor *SahmGovernor) TryPackProposalNeedsQueuing(proposalId *big.Int) ([]byte, error) {
	return sahmGovernor.abi.Pack("proposalNeedsQueuing", proposalId)
}

// UnpackProposalNeedsQueuing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9a95294.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (sahmGovernor *SahmGovernor) UnpackProposalNeedsQueuing(data []byte) (bool, error) {
	out, err := sahmGovernor.abi.Unpack("proposalNeedsQueuing", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (sahmGovernor *SahmGovernor) PackProposalProposer(proposalId *big.Int) []byte {
	enc, err := sahmGovernor.abi.Pack("proposalProposer", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (sahmGovernor *SahmGovernor) TryPackProposalProposer(proposalId *big.Int) ([]byte, error) {
	return sahmGovernor.abi.Pack("proposalProposer", proposalId)
}

// UnpackProposalProposer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (sahmGovernor *SahmGovernor) UnpackProposalProposer(data []byte) (common.Address, error) {
	out, err := sahmGovernor.abi.Unpack("proposalProposer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (sahmGovernor *SahmGovernor) PackProposalSnapshot(proposalId *big.Int) []byte {
	enc, err := sahmGovernor.abi.Pack("proposalSnapshot", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (sahmGovernor *SahmGovernor) TryPackProposalSnapshot(proposalId *big.Int) ([]byte, error) {
	return sahmGovernor.abi.Pack("proposalSnapshot", proposalId)
}

// UnpackProposalSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (sahmGovernor *SahmGovernor) UnpackProposalSnapshot(data []byte) (*big.Int, error) {
	out, err := sahmGovernor.abi.Unpack("proposalSnapshot", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (sahmGovernor *SahmGovernor) PackProposalThreshold() []byte {
	enc, err := sahmGovernor.abi.Pack("proposalThreshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (sahmGovernor *SahmGovernor) TryPackProposalThreshold() ([]byte, error) {
	return sahmGovernor.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (sahmGovernor *SahmGovernor) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := sahmGovernor.abi.Unpack("proposalThreshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (sahmGovernor *SahmGovernor) PackProposalVotes(proposalId *big.Int) []byte {
	enc, err := sahmGovernor.abi.Pack("proposalVotes", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (sahmGovernor *SahmGovernor) TryPackProposalVotes(proposalId *big.Int) ([]byte, error) {
	return sahmGovernor.abi.Pack("proposalVotes", proposalId)
}

// ProposalVotesOutput serves as a container for the return parameters of contract
// method ProposalVotes.
type ProposalVotesOutput struct {
	AgainstVotes *big.Int
	ForVotes     *big.Int
	AbstainVotes *big.Int
}

// UnpackProposalVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x544ffc9c.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (sahmGovernor *SahmGovernor) UnpackProposalVotes(data []byte) (ProposalVotesOutput, error) {
	out, err := sahmGovernor.abi.Unpack("proposalVotes", data)
	outstruct := new(ProposalVotesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.AgainstVotes = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ForVotes = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.AbstainVotes = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (sahmGovernor *SahmGovernor) PackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) []byte {
	enc, err := sahmGovernor.abi.Pack("propose", targets, values, calldatas, description)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (sahmGovernor *SahmGovernor) TryPackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) ([]byte, error) {
	return sahmGovernor.abi.Pack("propose", targets, values, calldatas, description)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (sahmGovernor *SahmGovernor) UnpackPropose(data []byte) (*big.Int, error) {
	out, err := sahmGovernor.abi.Unpack("propose", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (sahmGovernor *SahmGovernor) PackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := sahmGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (sahmGovernor *SahmGovernor) TryPackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return sahmGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (sahmGovernor *SahmGovernor) UnpackQueue(data []byte) (*big.Int, error) {
	out, err := sahmGovernor.abi.Unpack("queue", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (sahmGovernor *SahmGovernor) PackQuorum(timepoint *big.Int) []byte {
	enc, err := sahmGovernor.abi.Pack("quorum", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (sahmGovernor *SahmGovernor) TryPackQuorum(timepoint *big.Int) ([]byte, error) {
	return sahmGovernor.abi.Pack("quorum", timepoint)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (sahmGovernor *SahmGovernor) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := sahmGovernor.abi.Unpack("quorum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (sahmGovernor *SahmGovernor) PackQuorumDenominator() []byte {
	enc, err := sahmGovernor.abi.Pack("quorumDenominator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (sahmGovernor *SahmGovernor) TryPackQuorumDenominator() ([]byte, error) {
	return sahmGovernor.abi.Pack("quorumDenominator")
}

// UnpackQuorumDenominator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97c3d334.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (sahmGovernor *SahmGovernor) UnpackQuorumDenominator(data []byte) (*big.Int, error) {
	out, err := sahmGovernor.abi.Unpack("quorumDenominator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (sahmGovernor *SahmGovernor) PackQuorumNumerator(timepoint *big.Int) []byte {
	enc, err := sahmGovernor.abi.Pack("quorumNumerator", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (sahmGovernor *SahmGovernor) TryPackQuorumNumerator(timepoint *big.Int) ([]byte, error) {
	return sahmGovernor.abi.Pack("quorumNumerator", timepoint)
}

// UnpackQuorumNumerator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60c4247f.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (sahmGovernor *SahmGovernor) UnpackQuorumNumerator(data []byte) (*big.Int, error) {
	out, err := sahmGovernor.abi.Unpack("quorumNumerator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (sahmGovernor *SahmGovernor) PackQuorumNumerator0() []byte {
	enc, err := sahmGovernor.abi.Pack("quorumNumerator0")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (sahmGovernor *SahmGovernor) TryPackQuorumNumerator0() ([]byte, error) {
	return sahmGovernor.abi.Pack("quorumNumerator0")
}

// UnpackQuorumNumerator0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7713a70.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (sahmGovernor *SahmGovernor) UnpackQuorumNumerator0(data []byte) (*big.Int, error) {
	out, err := sahmGovernor.abi.Unpack("quorumNumerator0", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function relay(address target, uint256 value, bytes data) payable returns()
func (sahmGovernor *SahmGovernor) PackRelay(target common.Address, value *big.Int, data []byte) []byte {
	enc, err := sahmGovernor.abi.Pack("relay", target, value, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function relay(address target, uint256 value, bytes data) payable returns()
func (sahmGovernor *SahmGovernor) TryPackRelay(target common.Address, value *big.Int, data []byte) ([]byte, error) {
	return sahmGovernor.abi.Pack("relay", target, value, data)
}

// PackSetLateQuorumVoteExtension is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x330df7ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLateQuorumVoteExtension(uint48 newVoteExtension) returns()
func (sahmGovernor *SahmGovernor) PackSetLateQuorumVoteExtension(newVoteExtension *big.Int) []byte {
	enc, err := sahmGovernor.abi.Pack("setLateQuorumVoteExtension", newVoteExtension)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetLateQuorumVoteExtension is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x330df7ff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setLateQuorumVoteExtension(uint48 newVoteExtension) returns()
func (sahmGovernor *SahmGovernor) TryPackSetLateQuorumVoteExtension(newVoteExtension *big.Int) ([]byte, error) {
	return sahmGovernor.abi.Pack("setLateQuorumVoteExtension", newVoteExtension)
}

// PackSetProposalGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa660aca5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalGuardian(address newProposalGuardian) returns()
func (sahmGovernor *SahmGovernor) PackSetProposalGuardian(newProposalGuardian common.Address) []byte {
	enc, err := sahmGovernor.abi.Pack("setProposalGuardian", newProposalGuardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetProposalGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa660aca5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setProposalGuardian(address newProposalGuardian) returns()
func (sahmGovernor *SahmGovernor) TryPackSetProposalGuardian(newProposalGuardian common.Address) ([]byte, error) {
	return sahmGovernor.abi.Pack("setProposalGuardian", newProposalGuardian)
}

// PackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (sahmGovernor *SahmGovernor) PackSetProposalThreshold(newProposalThreshold *big.Int) []byte {
	enc, err := sahmGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (sahmGovernor *SahmGovernor) TryPackSetProposalThreshold(newProposalThreshold *big.Int) ([]byte, error) {
	return sahmGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
}

// PackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (sahmGovernor *SahmGovernor) PackSetVotingDelay(newVotingDelay *big.Int) []byte {
	enc, err := sahmGovernor.abi.Pack("setVotingDelay", newVotingDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (sahmGovernor *SahmGovernor) TryPackSetVotingDelay(newVotingDelay *big.Int) ([]byte, error) {
	return sahmGovernor.abi.Pack("setVotingDelay", newVotingDelay)
}

// PackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (sahmGovernor *SahmGovernor) PackSetVotingPeriod(newVotingPeriod uint32) []byte {
	enc, err := sahmGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (sahmGovernor *SahmGovernor) TryPackSetVotingPeriod(newVotingPeriod uint32) ([]byte, error) {
	return sahmGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
}

// PackStanding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59591a8f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function standing(uint256 proposalId, address account) view returns((uint256,address,uint256,bool,uint8) s)
func (sahmGovernor *SahmGovernor) PackStanding(proposalId *big.Int, account common.Address) []byte {
	enc, err := sahmGovernor.abi.Pack("standing", proposalId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStanding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59591a8f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function standing(uint256 proposalId, address account) view returns((uint256,address,uint256,bool,uint8) s)
func (sahmGovernor *SahmGovernor) TryPackStanding(proposalId *big.Int, account common.Address) ([]byte, error) {
	return sahmGovernor.abi.Pack("standing", proposalId, account)
}

// UnpackStanding is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59591a8f.
//
// Solidity: function standing(uint256 proposalId, address account) view returns((uint256,address,uint256,bool,uint8) s)
func (sahmGovernor *SahmGovernor) UnpackStanding(data []byte) (ISahmGovernorStanding, error) {
	out, err := sahmGovernor.abi.Unpack("standing", data)
	if err != nil {
		return *new(ISahmGovernorStanding), err
	}
	out0 := *abi.ConvertType(out[0], new(ISahmGovernorStanding)).(*ISahmGovernorStanding)
	return out0, nil
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (sahmGovernor *SahmGovernor) PackState(proposalId *big.Int) []byte {
	enc, err := sahmGovernor.abi.Pack("state", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (sahmGovernor *SahmGovernor) TryPackState(proposalId *big.Int) ([]byte, error) {
	return sahmGovernor.abi.Pack("state", proposalId)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (sahmGovernor *SahmGovernor) UnpackState(data []byte) (uint8, error) {
	out, err := sahmGovernor.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (sahmGovernor *SahmGovernor) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := sahmGovernor.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (sahmGovernor *SahmGovernor) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return sahmGovernor.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (sahmGovernor *SahmGovernor) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := sahmGovernor.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (sahmGovernor *SahmGovernor) PackTimelock() []byte {
	enc, err := sahmGovernor.abi.Pack("timelock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timelock() view returns(address)
func (sahmGovernor *SahmGovernor) TryPackTimelock() ([]byte, error) {
	return sahmGovernor.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (sahmGovernor *SahmGovernor) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := sahmGovernor.abi.Unpack("timelock", data)
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
func (sahmGovernor *SahmGovernor) PackToken() []byte {
	enc, err := sahmGovernor.abi.Pack("token")
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
func (sahmGovernor *SahmGovernor) TryPackToken() ([]byte, error) {
	return sahmGovernor.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (sahmGovernor *SahmGovernor) UnpackToken(data []byte) (common.Address, error) {
	out, err := sahmGovernor.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateQuorumNumerator(uint256 newQuorumNumerator) returns()
func (sahmGovernor *SahmGovernor) PackUpdateQuorumNumerator(newQuorumNumerator *big.Int) []byte {
	enc, err := sahmGovernor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateQuorumNumerator(uint256 newQuorumNumerator) returns()
func (sahmGovernor *SahmGovernor) TryPackUpdateQuorumNumerator(newQuorumNumerator *big.Int) ([]byte, error) {
	return sahmGovernor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
}

// PackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateTimelock(address newTimelock) returns()
func (sahmGovernor *SahmGovernor) PackUpdateTimelock(newTimelock common.Address) []byte {
	enc, err := sahmGovernor.abi.Pack("updateTimelock", newTimelock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateTimelock(address newTimelock) returns()
func (sahmGovernor *SahmGovernor) TryPackUpdateTimelock(newTimelock common.Address) ([]byte, error) {
	return sahmGovernor.abi.Pack("updateTimelock", newTimelock)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(string)
func (sahmGovernor *SahmGovernor) PackVersion() []byte {
	enc, err := sahmGovernor.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() view returns(string)
func (sahmGovernor *SahmGovernor) TryPackVersion() ([]byte, error) {
	return sahmGovernor.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(string)
func (sahmGovernor *SahmGovernor) UnpackVersion(data []byte) (string, error) {
	out, err := sahmGovernor.abi.Unpack("version", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingDelay() view returns(uint256)
func (sahmGovernor *SahmGovernor) PackVotingDelay() []byte {
	enc, err := sahmGovernor.abi.Pack("votingDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingDelay() view returns(uint256)
func (sahmGovernor *SahmGovernor) TryPackVotingDelay() ([]byte, error) {
	return sahmGovernor.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (sahmGovernor *SahmGovernor) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := sahmGovernor.abi.Unpack("votingDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingPeriod() view returns(uint256)
func (sahmGovernor *SahmGovernor) PackVotingPeriod() []byte {
	enc, err := sahmGovernor.abi.Pack("votingPeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingPeriod() view returns(uint256)
func (sahmGovernor *SahmGovernor) TryPackVotingPeriod() ([]byte, error) {
	return sahmGovernor.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (sahmGovernor *SahmGovernor) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := sahmGovernor.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// SahmGovernorEIP712DomainChanged represents a EIP712DomainChanged event raised by the SahmGovernor contract.
type SahmGovernorEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const SahmGovernorEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (SahmGovernorEIP712DomainChanged) ContractEventName() string {
	return SahmGovernorEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (sahmGovernor *SahmGovernor) UnpackEIP712DomainChangedEvent(log *types.Log) (*SahmGovernorEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sahmGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SahmGovernorEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := sahmGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sahmGovernor.abi.Events[event].Inputs {
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

// SahmGovernorLateQuorumVoteExtensionSet represents a LateQuorumVoteExtensionSet event raised by the SahmGovernor contract.
type SahmGovernorLateQuorumVoteExtensionSet struct {
	OldVoteExtension uint64
	NewVoteExtension uint64
	Raw              *types.Log // Blockchain specific contextual infos
}

const SahmGovernorLateQuorumVoteExtensionSetEventName = "LateQuorumVoteExtensionSet"

// ContractEventName returns the user-defined event name.
func (SahmGovernorLateQuorumVoteExtensionSet) ContractEventName() string {
	return SahmGovernorLateQuorumVoteExtensionSetEventName
}

// UnpackLateQuorumVoteExtensionSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LateQuorumVoteExtensionSet(uint64 oldVoteExtension, uint64 newVoteExtension)
func (sahmGovernor *SahmGovernor) UnpackLateQuorumVoteExtensionSetEvent(log *types.Log) (*SahmGovernorLateQuorumVoteExtensionSet, error) {
	event := "LateQuorumVoteExtensionSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sahmGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SahmGovernorLateQuorumVoteExtensionSet)
	if len(log.Data) > 0 {
		if err := sahmGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sahmGovernor.abi.Events[event].Inputs {
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

// SahmGovernorProposalCanceled represents a ProposalCanceled event raised by the SahmGovernor contract.
type SahmGovernorProposalCanceled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const SahmGovernorProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (SahmGovernorProposalCanceled) ContractEventName() string {
	return SahmGovernorProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (sahmGovernor *SahmGovernor) UnpackProposalCanceledEvent(log *types.Log) (*SahmGovernorProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sahmGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SahmGovernorProposalCanceled)
	if len(log.Data) > 0 {
		if err := sahmGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sahmGovernor.abi.Events[event].Inputs {
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

// SahmGovernorProposalCreated represents a ProposalCreated event raised by the SahmGovernor contract.
type SahmGovernorProposalCreated struct {
	ProposalId  *big.Int
	Proposer    common.Address
	Targets     []common.Address
	Values      []*big.Int
	Signatures  []string
	Calldatas   [][]byte
	VoteStart   *big.Int
	VoteEnd     *big.Int
	Description string
	Raw         *types.Log // Blockchain specific contextual infos
}

const SahmGovernorProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (SahmGovernorProposalCreated) ContractEventName() string {
	return SahmGovernorProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (sahmGovernor *SahmGovernor) UnpackProposalCreatedEvent(log *types.Log) (*SahmGovernorProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sahmGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SahmGovernorProposalCreated)
	if len(log.Data) > 0 {
		if err := sahmGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sahmGovernor.abi.Events[event].Inputs {
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

// SahmGovernorProposalExecuted represents a ProposalExecuted event raised by the SahmGovernor contract.
type SahmGovernorProposalExecuted struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const SahmGovernorProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (SahmGovernorProposalExecuted) ContractEventName() string {
	return SahmGovernorProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (sahmGovernor *SahmGovernor) UnpackProposalExecutedEvent(log *types.Log) (*SahmGovernorProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sahmGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SahmGovernorProposalExecuted)
	if len(log.Data) > 0 {
		if err := sahmGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sahmGovernor.abi.Events[event].Inputs {
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

// SahmGovernorProposalExtended represents a ProposalExtended event raised by the SahmGovernor contract.
type SahmGovernorProposalExtended struct {
	ProposalId       *big.Int
	ExtendedDeadline uint64
	Raw              *types.Log // Blockchain specific contextual infos
}

const SahmGovernorProposalExtendedEventName = "ProposalExtended"

// ContractEventName returns the user-defined event name.
func (SahmGovernorProposalExtended) ContractEventName() string {
	return SahmGovernorProposalExtendedEventName
}

// UnpackProposalExtendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExtended(uint256 indexed proposalId, uint64 extendedDeadline)
func (sahmGovernor *SahmGovernor) UnpackProposalExtendedEvent(log *types.Log) (*SahmGovernorProposalExtended, error) {
	event := "ProposalExtended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sahmGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SahmGovernorProposalExtended)
	if len(log.Data) > 0 {
		if err := sahmGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sahmGovernor.abi.Events[event].Inputs {
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

// SahmGovernorProposalGuardianSet represents a ProposalGuardianSet event raised by the SahmGovernor contract.
type SahmGovernorProposalGuardianSet struct {
	OldProposalGuardian common.Address
	NewProposalGuardian common.Address
	Raw                 *types.Log // Blockchain specific contextual infos
}

const SahmGovernorProposalGuardianSetEventName = "ProposalGuardianSet"

// ContractEventName returns the user-defined event name.
func (SahmGovernorProposalGuardianSet) ContractEventName() string {
	return SahmGovernorProposalGuardianSetEventName
}

// UnpackProposalGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalGuardianSet(address oldProposalGuardian, address newProposalGuardian)
func (sahmGovernor *SahmGovernor) UnpackProposalGuardianSetEvent(log *types.Log) (*SahmGovernorProposalGuardianSet, error) {
	event := "ProposalGuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sahmGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SahmGovernorProposalGuardianSet)
	if len(log.Data) > 0 {
		if err := sahmGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sahmGovernor.abi.Events[event].Inputs {
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

// SahmGovernorProposalQueued represents a ProposalQueued event raised by the SahmGovernor contract.
type SahmGovernorProposalQueued struct {
	ProposalId *big.Int
	EtaSeconds *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const SahmGovernorProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (SahmGovernorProposalQueued) ContractEventName() string {
	return SahmGovernorProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 etaSeconds)
func (sahmGovernor *SahmGovernor) UnpackProposalQueuedEvent(log *types.Log) (*SahmGovernorProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sahmGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SahmGovernorProposalQueued)
	if len(log.Data) > 0 {
		if err := sahmGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sahmGovernor.abi.Events[event].Inputs {
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

// SahmGovernorProposalThresholdSet represents a ProposalThresholdSet event raised by the SahmGovernor contract.
type SahmGovernorProposalThresholdSet struct {
	OldProposalThreshold *big.Int
	NewProposalThreshold *big.Int
	Raw                  *types.Log // Blockchain specific contextual infos
}

const SahmGovernorProposalThresholdSetEventName = "ProposalThresholdSet"

// ContractEventName returns the user-defined event name.
func (SahmGovernorProposalThresholdSet) ContractEventName() string {
	return SahmGovernorProposalThresholdSetEventName
}

// UnpackProposalThresholdSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalThresholdSet(uint256 oldProposalThreshold, uint256 newProposalThreshold)
func (sahmGovernor *SahmGovernor) UnpackProposalThresholdSetEvent(log *types.Log) (*SahmGovernorProposalThresholdSet, error) {
	event := "ProposalThresholdSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sahmGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SahmGovernorProposalThresholdSet)
	if len(log.Data) > 0 {
		if err := sahmGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sahmGovernor.abi.Events[event].Inputs {
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

// SahmGovernorQuorumNumeratorUpdated represents a QuorumNumeratorUpdated event raised by the SahmGovernor contract.
type SahmGovernorQuorumNumeratorUpdated struct {
	OldQuorumNumerator *big.Int
	NewQuorumNumerator *big.Int
	Raw                *types.Log // Blockchain specific contextual infos
}

const SahmGovernorQuorumNumeratorUpdatedEventName = "QuorumNumeratorUpdated"

// ContractEventName returns the user-defined event name.
func (SahmGovernorQuorumNumeratorUpdated) ContractEventName() string {
	return SahmGovernorQuorumNumeratorUpdatedEventName
}

// UnpackQuorumNumeratorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumNumeratorUpdated(uint256 oldQuorumNumerator, uint256 newQuorumNumerator)
func (sahmGovernor *SahmGovernor) UnpackQuorumNumeratorUpdatedEvent(log *types.Log) (*SahmGovernorQuorumNumeratorUpdated, error) {
	event := "QuorumNumeratorUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sahmGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SahmGovernorQuorumNumeratorUpdated)
	if len(log.Data) > 0 {
		if err := sahmGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sahmGovernor.abi.Events[event].Inputs {
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

// SahmGovernorTimelockChange represents a TimelockChange event raised by the SahmGovernor contract.
type SahmGovernorTimelockChange struct {
	OldTimelock common.Address
	NewTimelock common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const SahmGovernorTimelockChangeEventName = "TimelockChange"

// ContractEventName returns the user-defined event name.
func (SahmGovernorTimelockChange) ContractEventName() string {
	return SahmGovernorTimelockChangeEventName
}

// UnpackTimelockChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TimelockChange(address oldTimelock, address newTimelock)
func (sahmGovernor *SahmGovernor) UnpackTimelockChangeEvent(log *types.Log) (*SahmGovernorTimelockChange, error) {
	event := "TimelockChange"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sahmGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SahmGovernorTimelockChange)
	if len(log.Data) > 0 {
		if err := sahmGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sahmGovernor.abi.Events[event].Inputs {
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

// SahmGovernorVoteCast represents a VoteCast event raised by the SahmGovernor contract.
type SahmGovernorVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const SahmGovernorVoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (SahmGovernorVoteCast) ContractEventName() string {
	return SahmGovernorVoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (sahmGovernor *SahmGovernor) UnpackVoteCastEvent(log *types.Log) (*SahmGovernorVoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sahmGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SahmGovernorVoteCast)
	if len(log.Data) > 0 {
		if err := sahmGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sahmGovernor.abi.Events[event].Inputs {
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

// SahmGovernorVoteCastWithParams represents a VoteCastWithParams event raised by the SahmGovernor contract.
type SahmGovernorVoteCastWithParams struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Params     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const SahmGovernorVoteCastWithParamsEventName = "VoteCastWithParams"

// ContractEventName returns the user-defined event name.
func (SahmGovernorVoteCastWithParams) ContractEventName() string {
	return SahmGovernorVoteCastWithParamsEventName
}

// UnpackVoteCastWithParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (sahmGovernor *SahmGovernor) UnpackVoteCastWithParamsEvent(log *types.Log) (*SahmGovernorVoteCastWithParams, error) {
	event := "VoteCastWithParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sahmGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SahmGovernorVoteCastWithParams)
	if len(log.Data) > 0 {
		if err := sahmGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sahmGovernor.abi.Events[event].Inputs {
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

// SahmGovernorVotingDelaySet represents a VotingDelaySet event raised by the SahmGovernor contract.
type SahmGovernorVotingDelaySet struct {
	OldVotingDelay *big.Int
	NewVotingDelay *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const SahmGovernorVotingDelaySetEventName = "VotingDelaySet"

// ContractEventName returns the user-defined event name.
func (SahmGovernorVotingDelaySet) ContractEventName() string {
	return SahmGovernorVotingDelaySetEventName
}

// UnpackVotingDelaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingDelaySet(uint256 oldVotingDelay, uint256 newVotingDelay)
func (sahmGovernor *SahmGovernor) UnpackVotingDelaySetEvent(log *types.Log) (*SahmGovernorVotingDelaySet, error) {
	event := "VotingDelaySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sahmGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SahmGovernorVotingDelaySet)
	if len(log.Data) > 0 {
		if err := sahmGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sahmGovernor.abi.Events[event].Inputs {
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

// SahmGovernorVotingPeriodSet represents a VotingPeriodSet event raised by the SahmGovernor contract.
type SahmGovernorVotingPeriodSet struct {
	OldVotingPeriod *big.Int
	NewVotingPeriod *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const SahmGovernorVotingPeriodSetEventName = "VotingPeriodSet"

// ContractEventName returns the user-defined event name.
func (SahmGovernorVotingPeriodSet) ContractEventName() string {
	return SahmGovernorVotingPeriodSetEventName
}

// UnpackVotingPeriodSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPeriodSet(uint256 oldVotingPeriod, uint256 newVotingPeriod)
func (sahmGovernor *SahmGovernor) UnpackVotingPeriodSetEvent(log *types.Log) (*SahmGovernorVotingPeriodSet, error) {
	event := "VotingPeriodSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sahmGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SahmGovernorVotingPeriodSet)
	if len(log.Data) > 0 {
		if err := sahmGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sahmGovernor.abi.Events[event].Inputs {
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
func (sahmGovernor *SahmGovernor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], sahmGovernor.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return sahmGovernor.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmGovernor.abi.Errors["ERC6372InconsistentClock"].ID.Bytes()[:4]) {
		return sahmGovernor.UnpackERC6372InconsistentClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmGovernor.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return sahmGovernor.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmGovernor.abi.Errors["GovernorAlreadyCastVote"].ID.Bytes()[:4]) {
		return sahmGovernor.UnpackGovernorAlreadyCastVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmGovernor.abi.Errors["GovernorAlreadyQueuedProposal"].ID.Bytes()[:4]) {
		return sahmGovernor.UnpackGovernorAlreadyQueuedProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmGovernor.abi.Errors["GovernorDisabledDeposit"].ID.Bytes()[:4]) {
		return sahmGovernor.UnpackGovernorDisabledDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmGovernor.abi.Errors["GovernorInsufficientProposerVotes"].ID.Bytes()[:4]) {
		return sahmGovernor.UnpackGovernorInsufficientProposerVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmGovernor.abi.Errors["GovernorInvalidProposalLength"].ID.Bytes()[:4]) {
		return sahmGovernor.UnpackGovernorInvalidProposalLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmGovernor.abi.Errors["GovernorInvalidQuorumFraction"].ID.Bytes()[:4]) {
		return sahmGovernor.UnpackGovernorInvalidQuorumFractionError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmGovernor.abi.Errors["GovernorInvalidSignature"].ID.Bytes()[:4]) {
		return sahmGovernor.UnpackGovernorInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmGovernor.abi.Errors["GovernorInvalidVoteParams"].ID.Bytes()[:4]) {
		return sahmGovernor.UnpackGovernorInvalidVoteParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmGovernor.abi.Errors["GovernorInvalidVoteType"].ID.Bytes()[:4]) {
		return sahmGovernor.UnpackGovernorInvalidVoteTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmGovernor.abi.Errors["GovernorInvalidVotingPeriod"].ID.Bytes()[:4]) {
		return sahmGovernor.UnpackGovernorInvalidVotingPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmGovernor.abi.Errors["GovernorNonexistentProposal"].ID.Bytes()[:4]) {
		return sahmGovernor.UnpackGovernorNonexistentProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmGovernor.abi.Errors["GovernorOnlyExecutor"].ID.Bytes()[:4]) {
		return sahmGovernor.UnpackGovernorOnlyExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmGovernor.abi.Errors["GovernorPreventLateQuorumVoteExtensionTooLarge"].ID.Bytes()[:4]) {
		return sahmGovernor.UnpackGovernorPreventLateQuorumVoteExtensionTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmGovernor.abi.Errors["GovernorProposalQueueingFailed"].ID.Bytes()[:4]) {
		return sahmGovernor.UnpackGovernorProposalQueueingFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmGovernor.abi.Errors["GovernorProposalQueueingNotRequired"].ID.Bytes()[:4]) {
		return sahmGovernor.UnpackGovernorProposalQueueingNotRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmGovernor.abi.Errors["GovernorRestrictedProposer"].ID.Bytes()[:4]) {
		return sahmGovernor.UnpackGovernorRestrictedProposerError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmGovernor.abi.Errors["GovernorUnableToCancel"].ID.Bytes()[:4]) {
		return sahmGovernor.UnpackGovernorUnableToCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmGovernor.abi.Errors["GovernorUnexpectedProposalState"].ID.Bytes()[:4]) {
		return sahmGovernor.UnpackGovernorUnexpectedProposalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmGovernor.abi.Errors["GuardianCannotStay"].ID.Bytes()[:4]) {
		return sahmGovernor.UnpackGuardianCannotStayError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmGovernor.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return sahmGovernor.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmGovernor.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return sahmGovernor.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmGovernor.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return sahmGovernor.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], sahmGovernor.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return sahmGovernor.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SahmGovernorCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the SahmGovernor contract.
type SahmGovernorCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func SahmGovernorCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (sahmGovernor *SahmGovernor) UnpackCheckpointUnorderedInsertionError(raw []byte) (*SahmGovernorCheckpointUnorderedInsertion, error) {
	out := new(SahmGovernorCheckpointUnorderedInsertion)
	if err := sahmGovernor.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmGovernorERC6372InconsistentClock represents a ERC6372InconsistentClock error raised by the SahmGovernor contract.
type SahmGovernorERC6372InconsistentClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC6372InconsistentClock()
func SahmGovernorERC6372InconsistentClockErrorID() common.Hash {
	return common.HexToHash("0x6ff07140ae905cb0f8e72fb38f5dd8e756c387b0065be0e1bf85bd0621a43dc7")
}

// UnpackERC6372InconsistentClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC6372InconsistentClock()
func (sahmGovernor *SahmGovernor) UnpackERC6372InconsistentClockError(raw []byte) (*SahmGovernorERC6372InconsistentClock, error) {
	out := new(SahmGovernorERC6372InconsistentClock)
	if err := sahmGovernor.abi.UnpackIntoInterface(out, "ERC6372InconsistentClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmGovernorFailedCall represents a FailedCall error raised by the SahmGovernor contract.
type SahmGovernorFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func SahmGovernorFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (sahmGovernor *SahmGovernor) UnpackFailedCallError(raw []byte) (*SahmGovernorFailedCall, error) {
	out := new(SahmGovernorFailedCall)
	if err := sahmGovernor.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmGovernorGovernorAlreadyCastVote represents a GovernorAlreadyCastVote error raised by the SahmGovernor contract.
type SahmGovernorGovernorAlreadyCastVote struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func SahmGovernorGovernorAlreadyCastVoteErrorID() common.Hash {
	return common.HexToHash("0x71c6af4932ed543cdb181fcbb800f4b9940a2ccceeaee5e6e141de8c50856ede")
}

// UnpackGovernorAlreadyCastVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func (sahmGovernor *SahmGovernor) UnpackGovernorAlreadyCastVoteError(raw []byte) (*SahmGovernorGovernorAlreadyCastVote, error) {
	out := new(SahmGovernorGovernorAlreadyCastVote)
	if err := sahmGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyCastVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmGovernorGovernorAlreadyQueuedProposal represents a GovernorAlreadyQueuedProposal error raised by the SahmGovernor contract.
type SahmGovernorGovernorAlreadyQueuedProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func SahmGovernorGovernorAlreadyQueuedProposalErrorID() common.Hash {
	return common.HexToHash("0xf20e7d374e58691196b2e081c7753efc94203ab3520c58efe153076e279fde0a")
}

// UnpackGovernorAlreadyQueuedProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func (sahmGovernor *SahmGovernor) UnpackGovernorAlreadyQueuedProposalError(raw []byte) (*SahmGovernorGovernorAlreadyQueuedProposal, error) {
	out := new(SahmGovernorGovernorAlreadyQueuedProposal)
	if err := sahmGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyQueuedProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmGovernorGovernorDisabledDeposit represents a GovernorDisabledDeposit error raised by the SahmGovernor contract.
type SahmGovernorGovernorDisabledDeposit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorDisabledDeposit()
func SahmGovernorGovernorDisabledDepositErrorID() common.Hash {
	return common.HexToHash("0xe90a651e5fdea7022846d10b5f36994c22e1f46db4b5021aa3e26ad83b24bfd8")
}

// UnpackGovernorDisabledDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorDisabledDeposit()
func (sahmGovernor *SahmGovernor) UnpackGovernorDisabledDepositError(raw []byte) (*SahmGovernorGovernorDisabledDeposit, error) {
	out := new(SahmGovernorGovernorDisabledDeposit)
	if err := sahmGovernor.abi.UnpackIntoInterface(out, "GovernorDisabledDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmGovernorGovernorInsufficientProposerVotes represents a GovernorInsufficientProposerVotes error raised by the SahmGovernor contract.
type SahmGovernorGovernorInsufficientProposerVotes struct {
	Proposer  common.Address
	Votes     *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func SahmGovernorGovernorInsufficientProposerVotesErrorID() common.Hash {
	return common.HexToHash("0xc242ee16ab08d11dbce60e744efdbd91b4e07ac4c074d993992519795a6324d0")
}

// UnpackGovernorInsufficientProposerVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func (sahmGovernor *SahmGovernor) UnpackGovernorInsufficientProposerVotesError(raw []byte) (*SahmGovernorGovernorInsufficientProposerVotes, error) {
	out := new(SahmGovernorGovernorInsufficientProposerVotes)
	if err := sahmGovernor.abi.UnpackIntoInterface(out, "GovernorInsufficientProposerVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmGovernorGovernorInvalidProposalLength represents a GovernorInvalidProposalLength error raised by the SahmGovernor contract.
type SahmGovernorGovernorInvalidProposalLength struct {
	Targets   *big.Int
	Calldatas *big.Int
	Values    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func SahmGovernorGovernorInvalidProposalLengthErrorID() common.Hash {
	return common.HexToHash("0x447b05d0c41e339e22932be48ca2091a47f3c39df25e2152ad11a8729753b2b4")
}

// UnpackGovernorInvalidProposalLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func (sahmGovernor *SahmGovernor) UnpackGovernorInvalidProposalLengthError(raw []byte) (*SahmGovernorGovernorInvalidProposalLength, error) {
	out := new(SahmGovernorGovernorInvalidProposalLength)
	if err := sahmGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidProposalLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmGovernorGovernorInvalidQuorumFraction represents a GovernorInvalidQuorumFraction error raised by the SahmGovernor contract.
type SahmGovernorGovernorInvalidQuorumFraction struct {
	QuorumNumerator   *big.Int
	QuorumDenominator *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func SahmGovernorGovernorInvalidQuorumFractionErrorID() common.Hash {
	return common.HexToHash("0x243e5445050913bb1c3de7a2f82eba0c3b0b8a55c2aacf660392fa35087a1919")
}

// UnpackGovernorInvalidQuorumFractionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func (sahmGovernor *SahmGovernor) UnpackGovernorInvalidQuorumFractionError(raw []byte) (*SahmGovernorGovernorInvalidQuorumFraction, error) {
	out := new(SahmGovernorGovernorInvalidQuorumFraction)
	if err := sahmGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidQuorumFraction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmGovernorGovernorInvalidSignature represents a GovernorInvalidSignature error raised by the SahmGovernor contract.
type SahmGovernorGovernorInvalidSignature struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSignature(address voter)
func SahmGovernorGovernorInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x94ab6c07905fb25046d2809e4563b09690f891c9495bfe19551d602e7eddbb1b")
}

// UnpackGovernorInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSignature(address voter)
func (sahmGovernor *SahmGovernor) UnpackGovernorInvalidSignatureError(raw []byte) (*SahmGovernorGovernorInvalidSignature, error) {
	out := new(SahmGovernorGovernorInvalidSignature)
	if err := sahmGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmGovernorGovernorInvalidVoteParams represents a GovernorInvalidVoteParams error raised by the SahmGovernor contract.
type SahmGovernorGovernorInvalidVoteParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteParams()
func SahmGovernorGovernorInvalidVoteParamsErrorID() common.Hash {
	return common.HexToHash("0x867db7717d0cc803be5726127d33cc17ae07776705d8ba6659af8aaa5b418dd8")
}

// UnpackGovernorInvalidVoteParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteParams()
func (sahmGovernor *SahmGovernor) UnpackGovernorInvalidVoteParamsError(raw []byte) (*SahmGovernorGovernorInvalidVoteParams, error) {
	out := new(SahmGovernorGovernorInvalidVoteParams)
	if err := sahmGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmGovernorGovernorInvalidVoteType represents a GovernorInvalidVoteType error raised by the SahmGovernor contract.
type SahmGovernorGovernorInvalidVoteType struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteType()
func SahmGovernorGovernorInvalidVoteTypeErrorID() common.Hash {
	return common.HexToHash("0x06b337c26289d63178b4d4ed5fd513f38a1d8832d0edd309ef07bfc9ba5caf49")
}

// UnpackGovernorInvalidVoteTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteType()
func (sahmGovernor *SahmGovernor) UnpackGovernorInvalidVoteTypeError(raw []byte) (*SahmGovernorGovernorInvalidVoteType, error) {
	out := new(SahmGovernorGovernorInvalidVoteType)
	if err := sahmGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmGovernorGovernorInvalidVotingPeriod represents a GovernorInvalidVotingPeriod error raised by the SahmGovernor contract.
type SahmGovernorGovernorInvalidVotingPeriod struct {
	VotingPeriod *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func SahmGovernorGovernorInvalidVotingPeriodErrorID() common.Hash {
	return common.HexToHash("0xf1cfbf057db43f9730bc42a52728d66da9151a5c6929758ee824e299f82f5689")
}

// UnpackGovernorInvalidVotingPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func (sahmGovernor *SahmGovernor) UnpackGovernorInvalidVotingPeriodError(raw []byte) (*SahmGovernorGovernorInvalidVotingPeriod, error) {
	out := new(SahmGovernorGovernorInvalidVotingPeriod)
	if err := sahmGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVotingPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmGovernorGovernorNonexistentProposal represents a GovernorNonexistentProposal error raised by the SahmGovernor contract.
type SahmGovernorGovernorNonexistentProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func SahmGovernorGovernorNonexistentProposalErrorID() common.Hash {
	return common.HexToHash("0x6ad06075316ea071ccae80931b756598be5aad3433b2c47b38607a8eec344a70")
}

// UnpackGovernorNonexistentProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func (sahmGovernor *SahmGovernor) UnpackGovernorNonexistentProposalError(raw []byte) (*SahmGovernorGovernorNonexistentProposal, error) {
	out := new(SahmGovernorGovernorNonexistentProposal)
	if err := sahmGovernor.abi.UnpackIntoInterface(out, "GovernorNonexistentProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmGovernorGovernorOnlyExecutor represents a GovernorOnlyExecutor error raised by the SahmGovernor contract.
type SahmGovernorGovernorOnlyExecutor struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorOnlyExecutor(address account)
func SahmGovernorGovernorOnlyExecutorErrorID() common.Hash {
	return common.HexToHash("0x47096e4749c231af946d5efc74a7fd817371e756031e98787f18bf70aaa7753c")
}

// UnpackGovernorOnlyExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorOnlyExecutor(address account)
func (sahmGovernor *SahmGovernor) UnpackGovernorOnlyExecutorError(raw []byte) (*SahmGovernorGovernorOnlyExecutor, error) {
	out := new(SahmGovernorGovernorOnlyExecutor)
	if err := sahmGovernor.abi.UnpackIntoInterface(out, "GovernorOnlyExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmGovernorGovernorPreventLateQuorumVoteExtensionTooLarge represents a GovernorPreventLateQuorumVoteExtensionTooLarge error raised by the SahmGovernor contract.
type SahmGovernorGovernorPreventLateQuorumVoteExtensionTooLarge struct {
	NewVoteExtension *big.Int
	MaxVoteExtension *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorPreventLateQuorumVoteExtensionTooLarge(uint256 newVoteExtension, uint256 maxVoteExtension)
func SahmGovernorGovernorPreventLateQuorumVoteExtensionTooLargeErrorID() common.Hash {
	return common.HexToHash("0x64230edae030649e816c9a015895f31b48340aa2b1bdad57872142722cd95042")
}

// UnpackGovernorPreventLateQuorumVoteExtensionTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorPreventLateQuorumVoteExtensionTooLarge(uint256 newVoteExtension, uint256 maxVoteExtension)
func (sahmGovernor *SahmGovernor) UnpackGovernorPreventLateQuorumVoteExtensionTooLargeError(raw []byte) (*SahmGovernorGovernorPreventLateQuorumVoteExtensionTooLarge, error) {
	out := new(SahmGovernorGovernorPreventLateQuorumVoteExtensionTooLarge)
	if err := sahmGovernor.abi.UnpackIntoInterface(out, "GovernorPreventLateQuorumVoteExtensionTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmGovernorGovernorProposalQueueingFailed represents a GovernorProposalQueueingFailed error raised by the SahmGovernor contract.
type SahmGovernorGovernorProposalQueueingFailed struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func SahmGovernorGovernorProposalQueueingFailedErrorID() common.Hash {
	return common.HexToHash("0xab2d0311b12775d840d040f070d41586c4d88ef7337d352d0dfa2a1ede1d73e0")
}

// UnpackGovernorProposalQueueingFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func (sahmGovernor *SahmGovernor) UnpackGovernorProposalQueueingFailedError(raw []byte) (*SahmGovernorGovernorProposalQueueingFailed, error) {
	out := new(SahmGovernorGovernorProposalQueueingFailed)
	if err := sahmGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmGovernorGovernorProposalQueueingNotRequired represents a GovernorProposalQueueingNotRequired error raised by the SahmGovernor contract.
type SahmGovernorGovernorProposalQueueingNotRequired struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func SahmGovernorGovernorProposalQueueingNotRequiredErrorID() common.Hash {
	return common.HexToHash("0xd838bcb7f156d6ff91334907349273614e60ebfac1fd90f5ce25b84cd6c61a09")
}

// UnpackGovernorProposalQueueingNotRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func (sahmGovernor *SahmGovernor) UnpackGovernorProposalQueueingNotRequiredError(raw []byte) (*SahmGovernorGovernorProposalQueueingNotRequired, error) {
	out := new(SahmGovernorGovernorProposalQueueingNotRequired)
	if err := sahmGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingNotRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmGovernorGovernorRestrictedProposer represents a GovernorRestrictedProposer error raised by the SahmGovernor contract.
type SahmGovernorGovernorRestrictedProposer struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func SahmGovernorGovernorRestrictedProposerErrorID() common.Hash {
	return common.HexToHash("0xd9b395579c6f1566cc7608394c53136f366f7fa719d01a941bee075ef8c704f4")
}

// UnpackGovernorRestrictedProposerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func (sahmGovernor *SahmGovernor) UnpackGovernorRestrictedProposerError(raw []byte) (*SahmGovernorGovernorRestrictedProposer, error) {
	out := new(SahmGovernorGovernorRestrictedProposer)
	if err := sahmGovernor.abi.UnpackIntoInterface(out, "GovernorRestrictedProposer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmGovernorGovernorUnableToCancel represents a GovernorUnableToCancel error raised by the SahmGovernor contract.
type SahmGovernorGovernorUnableToCancel struct {
	ProposalId *big.Int
	Account    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func SahmGovernorGovernorUnableToCancelErrorID() common.Hash {
	return common.HexToHash("0x8fe5d8a9809b4b1a3569a8d98ce25e21fb956a89b6b9a2741d15bc699f46ef07")
}

// UnpackGovernorUnableToCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func (sahmGovernor *SahmGovernor) UnpackGovernorUnableToCancelError(raw []byte) (*SahmGovernorGovernorUnableToCancel, error) {
	out := new(SahmGovernorGovernorUnableToCancel)
	if err := sahmGovernor.abi.UnpackIntoInterface(out, "GovernorUnableToCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmGovernorGovernorUnexpectedProposalState represents a GovernorUnexpectedProposalState error raised by the SahmGovernor contract.
type SahmGovernorGovernorUnexpectedProposalState struct {
	ProposalId     *big.Int
	Current        uint8
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func SahmGovernorGovernorUnexpectedProposalStateErrorID() common.Hash {
	return common.HexToHash("0x31b75e4d4f8317c390cf01cbc79dfe4f67ce2d27f65a099074fdc67f00f76908")
}

// UnpackGovernorUnexpectedProposalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func (sahmGovernor *SahmGovernor) UnpackGovernorUnexpectedProposalStateError(raw []byte) (*SahmGovernorGovernorUnexpectedProposalState, error) {
	out := new(SahmGovernorGovernorUnexpectedProposalState)
	if err := sahmGovernor.abi.UnpackIntoInterface(out, "GovernorUnexpectedProposalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmGovernorGuardianCannotStay represents a GuardianCannotStay error raised by the SahmGovernor contract.
type SahmGovernorGuardianCannotStay struct {
	Guardian common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GuardianCannotStay(address guardian)
func SahmGovernorGuardianCannotStayErrorID() common.Hash {
	return common.HexToHash("0x6c3ab3183e8220859d03f67715d9a2e9885c2867d072726176d70c05eab32cb0")
}

// UnpackGuardianCannotStayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GuardianCannotStay(address guardian)
func (sahmGovernor *SahmGovernor) UnpackGuardianCannotStayError(raw []byte) (*SahmGovernorGuardianCannotStay, error) {
	out := new(SahmGovernorGuardianCannotStay)
	if err := sahmGovernor.abi.UnpackIntoInterface(out, "GuardianCannotStay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmGovernorInvalidAccountNonce represents a InvalidAccountNonce error raised by the SahmGovernor contract.
type SahmGovernorInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func SahmGovernorInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (sahmGovernor *SahmGovernor) UnpackInvalidAccountNonceError(raw []byte) (*SahmGovernorInvalidAccountNonce, error) {
	out := new(SahmGovernorInvalidAccountNonce)
	if err := sahmGovernor.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmGovernorInvalidShortString represents a InvalidShortString error raised by the SahmGovernor contract.
type SahmGovernorInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func SahmGovernorInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (sahmGovernor *SahmGovernor) UnpackInvalidShortStringError(raw []byte) (*SahmGovernorInvalidShortString, error) {
	out := new(SahmGovernorInvalidShortString)
	if err := sahmGovernor.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmGovernorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the SahmGovernor contract.
type SahmGovernorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func SahmGovernorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (sahmGovernor *SahmGovernor) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*SahmGovernorSafeCastOverflowedUintDowncast, error) {
	out := new(SahmGovernorSafeCastOverflowedUintDowncast)
	if err := sahmGovernor.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SahmGovernorStringTooLong represents a StringTooLong error raised by the SahmGovernor contract.
type SahmGovernorStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func SahmGovernorStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (sahmGovernor *SahmGovernor) UnpackStringTooLongError(raw []byte) (*SahmGovernorStringTooLong, error) {
	out := new(SahmGovernorStringTooLong)
	if err := sahmGovernor.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
