// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IDisputes} from "../interfaces/IDisputes.sol";
import {IWorkAudits} from "../interfaces/IWorkAudits.sol";

/// @title VerifiedHash
/// @notice What is hashed in verified training, as trainer/verify/DESIGN.md has it: every member a word, the first
///         one the tag.
library VerifiedHash {
    bytes32 internal constant CONTEXT = keccak256("sahm/verify/context/v1");
    bytes32 internal constant LEAF = keccak256("sahm/verify/leaf/v1");
    bytes32 internal constant NODE = keccak256("sahm/verify/node/v1");
    bytes32 internal constant ROOT = keccak256("sahm/verify/root/v1");
    bytes32 internal constant COMMITMENT = keccak256("sahm/verify/commitment/v1");
    bytes32 internal constant AUDIT = keccak256("sahm/verify/audit/v1");
    bytes32 internal constant DRAW = keccak256("sahm/verify/draw/v1");
    bytes32 internal constant AUDITOR = keccak256("sahm/verify/auditor/v1");
    bytes32 internal constant DISPUTE = keccak256("sahm/verify/dispute/v1");
    /// @dev What referees and auditors find where no leaf can be right.
    bytes32 internal constant NOTHING_IS_RIGHT = keccak256("sahm/verify/nothing-is-right/v1");

    bytes32 internal constant RULING_TYPEHASH = keccak256(
        "Ruling(bytes32 disputeId,uint32 low,uint32 high,bytes32 lowLeaf,bytes32 highLeaf,bytes32 rightLeaf)"
    );
    bytes32 internal constant VOID_TYPEHASH =
        keccak256("Void(bytes32 runId,bytes32 resultHash,bytes32 reasonHash)");

    function context(IWorkAudits.Terms calldata t, address escrow, address trainer)
        internal
        view
        returns (bytes32)
    {
        return keccak256(
            bytes.concat(
                abi.encode(CONTEXT, block.chainid, escrow, t.runId, t.attempt, t.datasetId, t.version),
                abi.encode(trainer, t.specHash, t.classHash, t.localSteps, t.segmentSteps)
            )
        );
    }

    function leaf(bytes32 context_, uint32 step, IDisputes.State calldata s) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(LEAF, context_, s.round, step, s.params, s.slots, s.batch, s.loss, s.trace, s.link)
        );
    }

    function root(bytes32 context_, uint256 count, bytes32 top_) internal pure returns (bytes32) {
        return keccak256(abi.encode(ROOT, context_, count, top_));
    }

    function commitment(bytes32 root_, bytes32 salt, address account) internal pure returns (bytes32) {
        return keccak256(abi.encode(COMMITMENT, root_, salt, account));
    }

    function audit(bytes32 context_, uint32 index, bytes32 start, bytes32 end)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(AUDIT, context_, index, start, end));
    }

    function draw(bytes32 beacon, bytes32 context_, uint256 j) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(DRAW, beacon, context_, j)));
    }

    function auditor(bytes32 beacon, bytes32 context_, uint256 j) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(AUDITOR, beacon, context_, j)));
    }

    function dispute(bytes32 context_, address challenger) internal pure returns (bytes32) {
        return keccak256(abi.encode(DISPUTE, context_, challenger));
    }

    /// @notice The binary tree over leaves that are filled up with zeros to a power of two.
    function top(bytes32[] calldata leaves) internal pure returns (bytes32) {
        uint256 n = 1;
        while (n < leaves.length) n <<= 1;
        bytes32[] memory nodes = new bytes32[](n);
        for (uint256 i = 0; i < leaves.length; ++i) {
            nodes[i] = leaves[i];
        }
        while (n > 1) {
            n >>= 1;
            for (uint256 i = 0; i < n; ++i) {
                nodes[i] = node(nodes[2 * i], nodes[2 * i + 1]);
            }
        }
        return nodes[0];
    }

    /// @notice The top that a leaf and the siblings on its way up lead to; their number must fit `count`.
    function climb(bytes32 leaf_, uint256 index, bytes32[] calldata proof)
        internal
        pure
        returns (bytes32 at)
    {
        at = leaf_;
        for (uint256 b = 0; b < proof.length; ++b) {
            at = index >> b & 1 == 0 ? node(at, proof[b]) : node(proof[b], at);
        }
    }

    function node(bytes32 left, bytes32 right) internal pure returns (bytes32 hash) {
        bytes32 tag = NODE;
        assembly ("memory-safe") {
            let free := mload(0x40)
            mstore(free, tag)
            mstore(add(free, 32), left)
            mstore(add(free, 64), right)
            hash := keccak256(free, 96)
        }
    }
}
