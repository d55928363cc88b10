// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {RunOrder, Seat} from "./RunTypes.sol";

/// @title IRunRules
/// @notice What an order and an assignment must satisfy. Views only: it holds no money and no state.
interface IRunRules {
    error EmptyField(string field);
    error BadField(string field);
    error WrongEpoch(uint32 given, uint32 current);
    error DeadlinesOutOfOrder();
    error DeadlinePassed(uint64 deadline, uint256 time);
    error DeadlineTooFar(uint64 deadline, uint256 latest);
    error BadPrivacyUnit(uint8 unit);
    error KMinTooLow(uint32 kMin, uint256 least);
    error DatasetCount(uint256 given, uint256 most);
    error DuplicateDataset(bytes32 datasetId);
    error DatasetNotListed(bytes32 datasetId);
    error DatasetNotAcknowledged(bytes32 datasetId);
    error DatasetMismatch(bytes32 datasetId, string field);
    error BadWeight(bytes32 datasetId, uint64 weight);
    error TooFewOwners(uint256 owners, uint256 kMin);
    error PriceTooLow(string part, uint256 given, uint256 least);
    error PriceSumMismatch(uint256 sum, uint256 stated);
    error WrongGuaranteedBps(uint16 given, uint16 expected);
    error ValidationMismatch(string field);
    error TrainerNotActive(address trainer);
    error EvaluatorHoldsSeat(address evaluator);
    error TooFewTrainers(uint256 trainers, uint256 kMin);
    error NoRecomputer();
    error BadOrderSignature(address builder);
    error AckCount(uint256 given, uint256 members);
    error BadAck(address custodian);
    error SignatureCount(uint256 indexes, uint256 signatures);
    error TooFewSignatures(uint256 given, uint256 threshold);
    error DuplicateCustodian(uint8 index);
    error UnknownCustodian(uint8 index);
    error BadResultSignature(address custodian);

    /// @notice Reverts with the first rule that `o` breaks.
    /// @return orderHash The order's struct hash.
    /// @return itemsHash Hash chain over its datasets and versions.
    function checkOrder(RunOrder calldata o) external view returns (bytes32 orderHash, bytes32 itemsHash);

    /// @notice EIP-712 struct hash of an order.
    function structHash(RunOrder calldata o) external pure returns (bytes32);

    /// @notice Reverts unless every trainer is active, at least `kMin` distinct trainers (the builder's and
    ///         the coordinator's own addresses not counted) hold seats, and the evaluator holds none.
    function checkTrainers(
        Seat[] calldata seats,
        address evaluator,
        address builder,
        address coordinator,
        uint32 kMin
    ) external view;

    /// @notice Picks uniformly among active trainers that neither hold a seat nor are the evaluator.
    /// @param random 256 random bits.
    function draw(Seat[] calldata seats, address evaluator, uint256 random) external view returns (address);

    /// @notice Reverts unless `builder` signed `digest` (ECDSA or ERC-1271).
    function checkOrderSignature(address builder, bytes32 digest, bytes calldata signature) external view;

    /// @notice Reverts unless every member of the committee signed its `SeedAck`.
    /// @param domainSeparator EIP-712 domain of the escrow.
    /// @param signatures One a member, in committee order.
    function checkSeedAcks(
        bytes32 domainSeparator,
        bytes32 runId,
        uint32 attempt,
        uint32 epoch,
        bytes32 seedsRoot,
        bytes[] calldata signatures
    ) external view;

    /// @notice Reverts unless at least the threshold of distinct custodians signed `digest`.
    /// @param indexes Positions in the committee, one a signature.
    function checkAttestation(
        uint32 epoch,
        bytes32 digest,
        uint8[] calldata indexes,
        bytes[] calldata signatures
    ) external view;
}
