// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {
    GovernorCountingSimple
} from "@openzeppelin/contracts/governance/extensions/GovernorCountingSimple.sol";
import {
    GovernorPreventLateQuorum
} from "@openzeppelin/contracts/governance/extensions/GovernorPreventLateQuorum.sol";
import {
    GovernorProposalGuardian
} from "@openzeppelin/contracts/governance/extensions/GovernorProposalGuardian.sol";
import {GovernorSettings} from "@openzeppelin/contracts/governance/extensions/GovernorSettings.sol";
import {
    GovernorTimelockControl
} from "@openzeppelin/contracts/governance/extensions/GovernorTimelockControl.sol";
import {GovernorVotes} from "@openzeppelin/contracts/governance/extensions/GovernorVotes.sol";
import {
    GovernorVotesQuorumFraction
} from "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ISahmGovernor} from "./interfaces/ISahmGovernor.sol";

/// @title SahmGovernor
/// @notice Proposals and votes of the DAO; the timelock it drives owns every other contract.
///         Delays and periods are seconds, because the token's clock is the timestamp.
contract SahmGovernor is
    ISahmGovernor,
    Governor,
    GovernorSettings,
    GovernorCountingSimple,
    GovernorVotes,
    GovernorVotesQuorumFraction,
    GovernorPreventLateQuorum,
    GovernorProposalGuardian,
    GovernorTimelockControl
{
    /// @param delay Seconds between a proposal and the snapshot of votes.
    /// @param period Seconds that voting is open.
    /// @param threshold Votes needed to propose.
    /// @param quorumPercent Votes for or abstaining that are needed, per cent of the supply at the snapshot.
    /// @param extension Least seconds that voting stays open after the quorum was reached, at most `period`.
    /// @param guardian May cancel any proposal but the one that replaces it; nothing else. 0 for none.
    constructor(
        IVotes token_,
        TimelockController timelock_,
        uint48 delay,
        uint32 period,
        uint256 threshold,
        uint256 quorumPercent,
        uint48 extension,
        address guardian
    )
        Governor("Sahm Governor")
        GovernorSettings(delay, period, threshold)
        GovernorVotes(token_)
        GovernorVotesQuorumFraction(quorumPercent)
        GovernorPreventLateQuorum(extension)
        GovernorTimelockControl(timelock_)
    {
        _setProposalGuardian(guardian);
    }

    /// @inheritdoc ISahmGovernor
    function standing(uint256 proposalId, address account) external view returns (Standing memory s) {
        s.delegate = token().delegates(account);
        s.snapshot = proposalSnapshot(proposalId);
        if (s.snapshot == 0) {
            s.reason = Reason.UnknownProposal;
            return s;
        }
        s.voted = hasVoted(proposalId, account);
        bool early = clock() <= s.snapshot;
        s.power = early ? token().getVotes(account) : getVotes(account, s.snapshot);
        s.reason = _reason(proposalId, account, s, early);
    }

    /// @inheritdoc Governor
    /// @dev A guardian that could cancel its own removal could stop the DAO for ever. Its removal is the
    ///      proposal with the one call `setProposalGuardian`.
    function cancel(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) public override returns (uint256) {
        if (
            msg.sender == proposalGuardian() && targets.length == 1 && calldatas.length == 1
                && targets[0] == address(this) && bytes4(calldatas[0]) == this.setProposalGuardian.selector
        ) revert GuardianCannotStay(msg.sender);
        return super.cancel(targets, values, calldatas, descriptionHash);
    }

    /// @inheritdoc Governor
    function proposalThreshold() public view override(Governor, GovernorSettings) returns (uint256) {
        return super.proposalThreshold();
    }

    /// @inheritdoc Governor
    function proposalDeadline(uint256 proposalId)
        public
        view
        override(Governor, GovernorPreventLateQuorum)
        returns (uint256)
    {
        return super.proposalDeadline(proposalId);
    }

    /// @inheritdoc Governor
    function state(uint256 proposalId)
        public
        view
        override(Governor, GovernorTimelockControl)
        returns (ProposalState)
    {
        return super.state(proposalId);
    }

    /// @inheritdoc Governor
    function proposalNeedsQueuing(uint256 proposalId)
        public
        view
        override(Governor, GovernorTimelockControl)
        returns (bool)
    {
        return super.proposalNeedsQueuing(proposalId);
    }

    // ---------------------------------------------------------------- internal

    function _reason(uint256 proposalId, address account, Standing memory s, bool early)
        private
        view
        returns (Reason)
    {
        ProposalState now_ = state(proposalId);
        if (now_ != ProposalState.Pending && now_ != ProposalState.Active) return Reason.Closed;
        if (s.voted) return Reason.AlreadyVoted;
        if (s.power > 0) return now_ == ProposalState.Active ? Reason.CanVote : Reason.NotOpenYet;
        bool holds = IERC20(address(token())).balanceOf(account) > 0;
        if (holds && s.delegate == address(0)) return Reason.NotDelegated;
        if (!early && token().getVotes(account) > 0) return Reason.TooLate;
        if (holds && s.delegate != account) return Reason.DelegatedAway;
        return Reason.NoVotes;
    }

    function _queueOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint48) {
        return super._queueOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _executeOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) {
        super._executeOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _cancel(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint256) {
        return super._cancel(targets, values, calldatas, descriptionHash);
    }

    function _tallyUpdated(uint256 proposalId) internal override(Governor, GovernorPreventLateQuorum) {
        super._tallyUpdated(proposalId);
    }

    /// @dev The guardian cancels anything; a proposer, as in Governor, its own while it is pending, whether or
    ///      not there is a guardian. (GovernorProposalGuardian lets a proposer cancel at any time, also what
    ///      members have carried, when there is none.)
    function _validateCancel(uint256 proposalId, address caller)
        internal
        view
        override(Governor, GovernorProposalGuardian)
        returns (bool)
    {
        return (caller == proposalGuardian() && caller != address(0))
            || Governor._validateCancel(proposalId, caller);
    }

    function _executor() internal view override(Governor, GovernorTimelockControl) returns (address) {
        return super._executor();
    }
}
