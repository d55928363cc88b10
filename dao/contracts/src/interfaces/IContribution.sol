// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Claim} from "./RunTypes.sol";

/// @title IContribution
/// @notice Votes from contribution: what data and training earned in settled runs, once it was paid, mints
///         governance tokens. Anyone may call it for anyone; the account of the payout receives the votes, or the dataset's owner
///         where that account is the dataset's share contract.
/// @dev It reads the escrow, and the escrow does not know it: nothing here can hold up a settlement or a claim,
///      and nobody who submits another's claim can make the votes get lost, by starving a hook of gas for one.
interface IContribution {
    /// @notice What a payout gives now.
    enum Reason {
        Due,
        NotPaid, // no such payout of a settled run, or not claimed yet
        NotContribution, // custody and fees give no votes
        AlreadyMinted,
        NothingDue, // the rate makes it 0
        CapReached // this epoch's votes are minted; a later epoch has room
    }

    /// @param account Who received the votes.
    event VotesEarned(
        bytes32 indexed runId,
        uint256 indexed index,
        address indexed account,
        uint256 amountWei,
        uint256 votes
    );
    event RateSet(uint256 votesPerCredit);
    event CapSet(uint256 capPerEpoch);

    error BadEpoch();

    /// @notice Mints what these payouts give; those that give nothing now are skipped.
    /// @return votes What was minted.
    function mint(Claim[] calldata claims) external returns (uint256 votes);

    /// @notice Claims these payouts, then mints what they give. Reverts only where `claimMany` does.
    function claimAndMint(Claim[] calldata claims) external returns (uint256 votes);

    /// @notice What a payout would mint now and why not more.
    function due(Claim calldata c) external view returns (uint256 votes, Reason reason);

    /// @notice Votes for 1e18 of the payment token's smallest units. Only the owner (the DAO).
    function setRate(uint256 votesPerCredit_) external;

    /// @notice Most votes that one epoch mints. Only the owner (the DAO).
    function setCap(uint256 capPerEpoch_) external;

    /// @notice The epoch that time is in: block timestamp / `epochSeconds`.
    function currentEpoch() external view returns (uint256);

    /// @notice Whether a payout was minted for.
    function isMinted(bytes32 runId, uint256 index) external view returns (bool);

    /// @notice Votes minted in an epoch.
    function minted(uint256 epoch) external view returns (uint256);
}
