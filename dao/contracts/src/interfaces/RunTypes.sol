// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @notice Who a run is between.
/// @param builder Pays for the run and receives the model.
/// @param sealingKey X25519 public key that the final model is sealed to.
/// @param coordinator The only account that may assign trainers and commit cohorts.
/// @param token ERC-20 that the run is paid in.
/// @param epoch Committee epoch of the `CustodianSet`.
struct Parties {
    address builder;
    bytes32 sealingKey;
    address coordinator;
    address token;
    uint32 epoch;
}

/// @notice One dataset version used by a run.
/// @param weight Weight of the member's update in parts per 1e9: floor(rows * 1e9 / the order's most rows),
///        at least 1.
/// @param priceWei What the builder pays for this use.
struct DatasetUse {
    bytes32 datasetId;
    uint32 version;
    uint64 rows;
    uint64 weight;
    uint256 priceWei;
}

/// @notice What is trained.
/// @param specHash Hash of the declarative model specification.
/// @param schemaHash Hash of the schema that all datasets share.
/// @param rounds Training rounds, at least 1; round 0 is the statistics round.
/// @param modelLength Number of model parameters.
/// @param statsLength Number of words of the statistics vector.
/// @param wordBits Word size of the masks, 32 or 64.
/// @param clipNormMicro L2 clip norm in units of 1e-6.
/// @param serverRateMicro Server learning rate in units of 1e-6.
/// @param tier 0 local, 1 hosted, 2 encrypted.
/// @param heParams Parameter set of the encrypted tier, 0 when unused.
struct Training {
    bytes32 specHash;
    bytes32 schemaHash;
    uint32 rounds;
    uint64 modelLength;
    uint64 statsLength;
    uint8 wordBits;
    uint64 clipNormMicro;
    uint64 serverRateMicro;
    uint8 tier;
    uint8 heParams;
}

/// @notice What is promised about privacy.
/// @param unit 0 no differential privacy, 1 record, 2 contributor.
/// @param epsilonMicro Epsilon in units of 1e-6.
/// @param deltaPico Delta in units of 1e-12.
/// @param samplingPpb Sampling rate in parts per 1e9.
/// @param steps Local steps a round.
/// @param kMin Fewest distinct verified owners and distinct trainers, at least 3.
/// @param colluders Colluders tolerated by `kMin`.
struct Privacy {
    uint8 unit;
    uint64 epsilonMicro;
    uint64 deltaPico;
    uint64 samplingPpb;
    uint32 steps;
    uint32 kMin;
    uint32 colluders;
}

/// @notice The builder's validation set, custodied like a dataset.
struct Validation {
    bytes32 datasetId;
    uint32 version;
    bytes32 dataRoot;
    string cid;
    uint64 rows;
}

/// @notice The parts of the price; they add up to `maxTotalWei`.
/// @param guaranteedBps Part of a dataset's price that is paid for its use, the rest being bonus.
struct Prices {
    uint256 datasetsWei;
    uint256 computeWei;
    uint256 custodyWei;
    uint256 daoFeeWei;
    uint16 guaranteedBps;
    uint256 maxTotalWei;
}

/// @notice Chain times (unix seconds) after which a stage that has not happened is refunded; rising, the last
///         at most 90 days after the run is opened.
struct Deadlines {
    uint64 assignBy;
    uint64 startBy;
    uint64 trainBy;
    uint64 attestBy;
}

/// @notice Everything that a builder buys. Its EIP-712 digest is the run id.
struct RunOrder {
    Parties parties;
    DatasetUse[] datasets;
    Training training;
    Privacy privacy;
    Validation validation;
    Prices prices;
    Deadlines deadlines;
    bytes32 salt;
}

/// @notice One dataset of an attempt and the trainer that holds it.
struct Seat {
    bytes32 datasetId;
    uint32 version;
    address trainer;
}

/// @notice What at least `t` custodians recomputed and signed.
/// @param totalWei What the run costs in the end; the sum of the payout leaves.
struct Result {
    bytes32 runId;
    uint32 attempt;
    uint32 epoch;
    uint32 roundsCompleted;
    bytes32 aggregateHash;
    bytes32 modelHash;
    string sealedModelCid;
    bytes32 scoresRoot;
    bytes32 receiptsRoot;
    bytes32 payoutsRoot;
    uint256 totalWei;
}

/// @notice One payout leaf with its proof.
struct Claim {
    bytes32 runId;
    uint256 index;
    address account;
    uint256 amount;
    uint8 kind;
    bytes32[] proof;
}

/// @notice Life of a run. `Disputed` is reserved.
enum RunState {
    None,
    Funded,
    Assigned,
    Training,
    Proposed,
    Settled,
    Refunded,
    Disputed
}

/// @notice What a cohort commitment fixes; the escrow keeps its hash.
/// @param blockNumber Block that holds the commitment.
/// @param time That block's timestamp.
struct Cohort {
    bytes32 cohort;
    bytes32 modelHash;
    bytes32 gradientHash;
    uint64 blockNumber;
    uint64 time;
}

/// @notice A run as clients see it.
/// @param lastRound Last committed round of this attempt, -1 when none.
/// @param trainingRounds Committed rounds of this attempt that are not the statistics round.
/// @param itemsHash Hash chain over the order's datasets and versions; see `OrderHash.items`.
/// @param startsBy `deadlines.startBy`, moved on by a reassignment.
/// @param resultHash EIP-712 digest of the proposed result, 0 before; the result is in `ResultProposed`.
struct RunView {
    RunState state;
    uint32 attempt;
    address builder;
    address coordinator;
    address token;
    uint32 epoch;
    uint32 rounds;
    uint32 kMin;
    uint256 funded;
    uint256 paid;
    uint256 refunded;
    uint256 total;
    uint32 topUps;
    int64 lastRound;
    uint32 trainingRounds;
    address evaluator;
    address recomputer;
    bytes32 itemsHash;
    bytes32 seedsRoot;
    bytes32 assignmentHash;
    uint64 assignedBlock;
    Deadlines deadlines;
    uint64 startsBy;
    uint64 challengeEnds;
    bytes32 payoutsRoot;
    bytes32 resultHash;
}
