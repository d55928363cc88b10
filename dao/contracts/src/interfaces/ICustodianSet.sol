// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title ICustodianSet
/// @notice Committees of custodians by epoch. An epoch never changes once set; epochs count from 1.
interface ICustodianSet {
    /// @notice A new committee is in office.
    event CommitteeSet(uint32 indexed epoch, address[] members, bytes32[] sealingKeys, uint8 threshold);

    /// @notice There is no committee with this epoch.
    error UnknownEpoch(uint32 epoch);
    /// @notice Members and sealing keys must be as many.
    error LengthMismatch(uint256 members, uint256 sealingKeys);
    /// @notice The threshold must be at least 2 and below the number of members.
    error BadThreshold(uint256 threshold, uint256 members);
    /// @notice Sharing among this committee would take too many pieces: C(m, t-1) > 128.
    error TooManyPieces(uint256 pieces);
    /// @notice A member is zero or named twice.
    error BadMember(address member);
    /// @notice A sealing key is zero or used twice.
    error BadSealingKey(bytes32 key);
    /// @notice The account does not sit in that committee.
    error NotCustodian(uint32 epoch, address account);

    /// @notice Starts the next epoch. Only the owner.
    /// @param sealingKeys X25519 public keys, one a member, in the same order.
    /// @param threshold Custodians needed to reconstruct or to attest, `2 <= t < m`.
    /// @return epoch The new epoch.
    function setCommittee(address[] calldata members, bytes32[] calldata sealingKeys, uint8 threshold)
        external
        returns (uint32 epoch);

    /// @notice The committee of an epoch, members in committee order.
    function committee(uint32 epoch)
        external
        view
        returns (address[] memory members, bytes32[] memory sealingKeys, uint8 threshold);

    /// @notice Members and threshold of an epoch, for who needs no sealing keys.
    function membersOf(uint32 epoch) external view returns (address[] memory members, uint8 threshold);

    /// @notice Position of `account` in the committee; reverts with `NotCustodian`.
    function indexOf(uint32 epoch, address account) external view returns (uint256);

    /// @notice The epoch in office, 0 before the first.
    function currentEpoch() external view returns (uint32);
}
