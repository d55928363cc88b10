// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Claim, Cohort, Result, RunOrder, RunState, RunView, Seat} from "./RunTypes.sol";

/// @title IRunEscrow
/// @notice Money, assignment, round commitments and settlement of runs. A run id is the EIP-712 digest of its
///         order. EIP-712 domain: name "Sahm RunEscrow", version "1". All times are block timestamps.
interface IRunEscrow {
    event RunOpened(
        bytes32 indexed runId, address indexed builder, address indexed coordinator, uint256 fundedWei
    );
    event RunToppedUp(bytes32 indexed runId, uint256 amountWei, uint256 fundedWei);
    event RunCancelled(bytes32 indexed runId);
    event RunAssigned(
        bytes32 indexed runId,
        uint32 indexed attempt,
        address evaluator,
        bytes32 seedsRoot,
        bytes32 assignmentHash,
        uint64 startsBy,
        Seat[] seats
    );
    event RecomputerDrawn(bytes32 indexed runId, uint32 indexed attempt, address indexed recomputer);
    event RecipientRegistered(
        bytes32 indexed runId,
        uint32 indexed attempt,
        address indexed holder,
        bytes32 datasetId,
        uint32 version,
        bytes32 recipientHash
    );
    event CohortCommitted(
        bytes32 indexed runId,
        uint32 indexed attempt,
        uint32 indexed round,
        bytes32 cohort,
        bytes32 modelHash,
        bytes32 gradientHash
    );
    event ResultProposed(bytes32 indexed runId, uint32 indexed attempt, Result result, uint64 challengeEnds);
    event ResultVoided(bytes32 indexed runId);
    event RunSettled(bytes32 indexed runId, uint256 totalWei, uint256 refundedWei);
    event RunExpired(bytes32 indexed runId, RunState state);
    event RunRefunded(bytes32 indexed runId, address indexed builder, uint256 amountWei);
    event RefundRefused(bytes32 indexed runId, address indexed builder, uint256 amountWei);
    event Claimed(
        bytes32 indexed runId, uint256 indexed index, address indexed account, uint256 amountWei, uint8 kind
    );
    event ChallengeWindowSet(uint64 seconds_);
    event DisputesSet(address indexed disputes);

    error RunExists(bytes32 runId);
    error UnknownRun(bytes32 runId);
    error BadState(bytes32 runId, RunState state);
    error WrongToken(address given, address expected);
    error NotBuilder(address account);
    error NotCoordinator(address account);
    error NotDisputes(address account);
    error NotHolder(address account, bytes32 datasetId, uint32 version);
    error NoRefund(bytes32 runId);
    error TooLate(uint64 deadline, uint256 time);
    error TooEarly(uint64 earliest, uint256 time);
    error SeatsMismatch(bytes32 given, bytes32 expected);
    error EmptyHash(string field);
    error DrawTooEarly(uint256 blockNumber, uint256 assignedBlock);
    error AlreadyDrawn(address recomputer);
    error RecomputerMissing(bytes32 runId);
    error WrongAttempt(uint32 given, uint32 current);
    error WrongEpoch(uint32 given, uint32 expected);
    error RecipientExists(bytes32 recipientHash);
    error RoundNotAfter(uint32 round, int64 lastRound);
    error BadRounds(uint32 given, uint256 most);
    error AmountTooHigh(uint256 amount, uint256 most);
    error ZeroAmount();
    error TotalTooHigh(uint256 total, uint256 funded);
    error AlreadyClaimed(bytes32 runId, uint256 index);
    error BadProof(bytes32 runId, uint256 index);
    error ClaimsExceedTotal(uint256 paid, uint256 total);
    error WindowTooLong(uint64 seconds_, uint64 most);
    error AlreadySet(address current);
    error ZeroAddress();

    // ----------------------------------------------------------------- builder

    /// @notice Opens and funds a run. Anyone may submit it.
    /// @param signature The builder's ERC-3009 `ReceiveWithAuthorization` of exactly `maxTotalWei` to this
    ///        contract with nonce = run id, 65 bytes r ‖ s ‖ v. It is the signature of the order, too.
    function open(RunOrder calldata o, uint256 validAfter, uint256 validBefore, bytes calldata signature)
        external
        returns (bytes32 runId);

    /// @notice Opens and funds a run with a token that has only EIP-2612. Anyone may submit it.
    /// @param deadline Of the permit.
    /// @param permitSignature The builder's permit of `maxTotalWei` to this contract, 65 bytes r ‖ s ‖ v.
    ///        A permit that was already used is no error while the allowance suffices.
    /// @param orderSignature The builder's signature of the run id (ECDSA or ERC-1271).
    function openWithPermit(
        RunOrder calldata o,
        uint256 deadline,
        bytes calldata permitSignature,
        bytes calldata orderSignature
    ) external returns (bytes32 runId);

    /// @notice Adds approved money of the builder to a run that has no result yet. What the run does not cost
    ///         comes back with the refund. Only the builder.
    function topUp(bytes32 runId, uint256 amount) external;

    /// @notice Adds money of the builder, who signed an ERC-3009 `ReceiveWithAuthorization` of `amount` to this
    ///         contract with nonce = `topUpNonce(runId, run(runId).topUps)`. Anyone may submit it.
    /// @param signature 65 bytes r ‖ s ‖ v.
    function topUpWithAuthorization(
        bytes32 runId,
        uint256 amount,
        uint256 validAfter,
        uint256 validBefore,
        bytes calldata signature
    ) external;

    /// @notice Takes an unassigned run back, in full. Only the builder.
    function cancel(bytes32 runId) external;

    /// @notice Ends a run that missed a deadline; the builder is refunded in full. Anyone may call.
    function expire(bytes32 runId) external;

    // ------------------------------------------------------------- coordinator

    /// @notice Starts the next attempt. Only the order's coordinator.
    /// @param seats One a dataset, in the order's order.
    /// @param seedsRoot Root over the sealed mask seeds.
    /// @param seedAcks One `SeedAck` signature a member of the committee, in committee order.
    function assign(
        bytes32 runId,
        Seat[] calldata seats,
        address evaluator,
        bytes32 seedsRoot,
        bytes[] calldata seedAcks
    ) external;

    /// @notice Fixes the cohort of a round, once. Only the order's coordinator.
    /// @param round Above the last one committed in this attempt; 0 is the statistics round.
    /// @param modelHash Hash of the parameters entering the round.
    /// @param gradientHash Salted commitment to the evaluator's gradient; 0 in the statistics round.
    function commitCohort(
        bytes32 runId,
        uint32 attempt,
        uint32 round,
        bytes32 cohort,
        bytes32 modelHash,
        bytes32 gradientHash
    ) external;

    // ---------------------------------------------------------------- trainers

    /// @notice Draws the recomputer, in a block after the assignment's. Anyone may call.
    function drawRecomputer(bytes32 runId) external;

    /// @notice Registers, once, the hash of the age recipient to which a data key may be released. Only the
    ///         trainer of the dataset's seat, the evaluator and the recomputer. That these two open nothing but
    ///         the validation set is the custodians' check: the order, whose hash the run id is, names it.
    function registerRecipient(
        bytes32 runId,
        uint32 attempt,
        bytes32 datasetId,
        uint32 version,
        bytes32 recipientHash
    ) external;

    // -------------------------------------------------------------- settlement

    /// @notice Proposes a result that at least the threshold of custodians signed. Anyone may submit it.
    /// @param custodianIndexes Positions in the committee of the run's epoch, one a signature.
    function propose(Result calldata r, uint8[] calldata custodianIndexes, bytes[] calldata signatures)
        external;

    /// @notice Settles after the challenge window: payouts become claimable, the rest is refunded. Here and
    ///         wherever a run ends, a refund that the token refuses waits for `withdrawRefund`.
    function settle(bytes32 runId) external;

    /// @notice Voids a proposed result; the builder is refunded in full. Only `disputes`.
    function voidResult(bytes32 runId) external;

    /// @notice Pays a refund that the token refused when the run ended, to the builder. Anyone may call.
    function withdrawRefund(bytes32 runId) external;

    /// @notice Pays one payout leaf to the account that it names. Anyone may submit it.
    /// @dev Leaf = keccak256(bytes.concat(keccak256(abi.encode(this contract, chain id, runId, index, account,
    ///      amount, kind)))), pairs sorted (OpenZeppelin's MerkleProof).
    function claim(
        bytes32 runId,
        uint256 index,
        address account,
        uint256 amount,
        uint8 kind,
        bytes32[] calldata proof
    ) external;

    /// @notice Pays many leaves, of any runs; those already claimed are skipped.
    function claimMany(Claim[] calldata claims) external;

    // ------------------------------------------------------------------- owner

    /// @notice Sets the challenge window of later results. Only the owner (the DAO).
    function setChallengeWindow(uint64 seconds_) external;

    /// @notice Names the disputes contract, once. Only the owner.
    function setDisputes(address disputes_) external;

    // ------------------------------------------------------------------- views

    /// @notice A run; all zero for an unknown one.
    function run(bytes32 runId) external view returns (RunView memory);

    /// @notice EIP-712 digest of the proposed result, 0 before one was proposed. Who needs its fields takes
    ///         them as an argument and compares `hashResult`.
    function resultHash(bytes32 runId) external view returns (bytes32);

    /// @notice The run's seats; none before the first assignment.
    function seats(bytes32 runId) external view returns (Seat[] memory);

    /// @notice `hashCohort` of what was committed, 0 when nothing was; the fields are in `CohortCommitted`.
    function cohort(bytes32 runId, uint32 attempt, uint32 round) external view returns (bytes32);

    /// @notice keccak256(abi.encode(c)).
    function hashCohort(Cohort memory c) external pure returns (bytes32);

    /// @notice Recipient hash that `holder` registered, 0 when none.
    function recipient(bytes32 runId, uint32 attempt, bytes32 datasetId, uint32 version, address holder)
        external
        view
        returns (bytes32);

    /// @notice Where a run's money is; `funded == paid + refunded + claimable + held`. A refund that waits is
    ///         claimable.
    function books(bytes32 runId)
        external
        view
        returns (uint256 funded, uint256 paid, uint256 refunded, uint256 claimable, uint256 held);

    /// @notice Whether a payout leaf was paid.
    function isClaimed(bytes32 runId, uint256 index) external view returns (bool);

    /// @notice Whether a run that is settled has this payout leaf and paid it.
    function wasPaid(Claim calldata c) external view returns (bool);

    /// @notice Nonce of the authorisation of a run's top-up, counted from 0.
    function topUpNonce(bytes32 runId, uint256 number) external pure returns (bytes32);

    /// @notice Earliest time at which an active run can be settled or expired, 0 when there is none.
    function nextDeadline() external view returns (uint64);

    /// @notice Number of runs that are neither settled nor refunded.
    function activeCount() external view returns (uint256);

    /// @notice Active runs, in no particular order.
    function activeRuns(uint256 index) external view returns (bytes32);

    /// @notice Run id of an order: its EIP-712 digest.
    function hashOrder(RunOrder calldata o) external view returns (bytes32);

    /// @notice EIP-712 digest of a result.
    function hashResult(Result calldata r) external view returns (bytes32);

    /// @notice EIP-712 digest of the acknowledgement of sealed seeds that `custodian` signs.
    function hashSeedAck(bytes32 runId, uint32 attempt, uint32 epoch, bytes32 seedsRoot, address custodian)
        external
        view
        returns (bytes32);

    /// @notice Merkle leaf of a payout.
    function leafOf(bytes32 runId, uint256 index, address account, uint256 amount, uint8 kind)
        external
        view
        returns (bytes32);
}
