// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title ISahmGovernor
/// @notice What the governor adds to OpenZeppelin's: how an account stands to a proposal, and a guardian that
///         can stop proposals but not its own removal.
interface ISahmGovernor {
    /// @notice Why an account can or cannot vote on a proposal now.
    enum Reason {
        CanVote,
        UnknownProposal,
        NotOpenYet,
        Closed,
        AlreadyVoted,
        NoVotes, // holds no votes and was given none
        NotDelegated, // holds votes that count for nobody: delegate them, to oneself for instance
        DelegatedAway, // another account votes with them
        TooLate // the votes came, or were delegated, after the snapshot
    }

    /// @param power Votes that count on this proposal: those of the snapshot, or the present ones before it.
    /// @param delegate To whom the account gave its votes, 0 when to nobody.
    /// @param snapshot Time (unix seconds) whose votes count; voting opens after it.
    struct Standing {
        uint256 power;
        address delegate;
        uint256 snapshot;
        bool voted;
        Reason reason;
    }

    /// @notice The guardian may not cancel the proposal that only replaces or removes it.
    error GuardianCannotStay(address guardian);

    /// @notice Answers "why can't I vote?".
    function standing(uint256 proposalId, address account) external view returns (Standing memory);
}
