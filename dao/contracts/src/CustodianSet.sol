// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ICustodianSet} from "./interfaces/ICustodianSet.sol";

/// @title CustodianSet
contract CustodianSet is ICustodianSet, Ownable {
    struct Committee {
        address[] members;
        bytes32[] sealingKeys;
        uint8 threshold;
    }

    /// @dev Pieces of replicated sharing above which a committee is refused.
    uint256 private constant MAX_PIECES = 128;

    /// @inheritdoc ICustodianSet
    uint32 public currentEpoch;

    mapping(uint32 epoch => Committee) private _committees;
    mapping(uint32 epoch => mapping(address account => uint256 indexPlusOne)) private _positions;

    constructor(address initialOwner) Ownable(initialOwner) {}

    /// @inheritdoc ICustodianSet
    function setCommittee(address[] calldata members, bytes32[] calldata sealingKeys, uint8 threshold)
        external
        onlyOwner
        returns (uint32 epoch)
    {
        uint256 m = members.length;
        if (m != sealingKeys.length) revert LengthMismatch(m, sealingKeys.length);
        if (threshold < 2 || threshold >= m) revert BadThreshold(threshold, m);
        _checkPieces(m, threshold - 1);

        epoch = ++currentEpoch;
        mapping(address => uint256) storage positions = _positions[epoch];
        for (uint256 i = 0; i < m; ++i) {
            address member = members[i];
            if (member == address(0) || positions[member] != 0) revert BadMember(member);
            positions[member] = i + 1;
            if (sealingKeys[i] == 0) revert BadSealingKey(sealingKeys[i]);
            for (uint256 j = 0; j < i; ++j) {
                if (sealingKeys[i] == sealingKeys[j]) revert BadSealingKey(sealingKeys[i]);
            }
        }
        _committees[epoch] = Committee(members, sealingKeys, threshold);
        emit CommitteeSet(epoch, members, sealingKeys, threshold);
    }

    /// @inheritdoc ICustodianSet
    function committee(uint32 epoch)
        external
        view
        returns (address[] memory members, bytes32[] memory sealingKeys, uint8 threshold)
    {
        Committee storage c = _committees[epoch];
        if (c.threshold == 0) revert UnknownEpoch(epoch);
        return (c.members, c.sealingKeys, c.threshold);
    }

    /// @inheritdoc ICustodianSet
    function membersOf(uint32 epoch) external view returns (address[] memory members, uint8 threshold) {
        Committee storage c = _committees[epoch];
        if (c.threshold == 0) revert UnknownEpoch(epoch);
        return (c.members, c.threshold);
    }

    /// @inheritdoc ICustodianSet
    function indexOf(uint32 epoch, address account) external view returns (uint256) {
        uint256 position = _positions[epoch][account];
        if (position == 0) revert NotCustodian(epoch, account);
        return position - 1;
    }

    /// @dev Refuses C(m, k) > MAX_PIECES. It stops early: the running value only grows until k reaches m/2,
    ///      and C(m, k) = C(m, m-k).
    function _checkPieces(uint256 m, uint256 k) private pure {
        if (k > m - k) k = m - k;
        uint256 pieces = 1;
        for (uint256 i = 1; i <= k; ++i) {
            pieces = pieces * (m - k + i) / i;
            if (pieces > MAX_PIECES) revert TooManyPieces(pieces);
        }
    }
}
