// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title IPriceBook
/// @notice What the DAO charges. All amounts are the payment token's smallest unit and at most 2^96 - 1; a bps
///         is 1/10000, a micro 1/10^6, a multiplier is fixed point with 18 decimals. Every division rounds
///         down, so that a price is never above the exact one by as much as its last step; floors are exact.
///
///         price = max(floor, list * demand / 1e18 * quality / 10000)
///         list  = (base + perRow * rows) * tierBps / 10000
///
///         `demand` = e^(excess / 10^6), by EIP-4844's integer series. The excess of a dataset rises with each
///         settled run, falls by `demandDecayMicro` a price period and is 0 to `demandCapMicro`.
interface IPriceBook {
    /// @param basePriceWei Base price of a dataset's use, unless it has its own.
    /// @param perRowWei Added for each row.
    /// @param tierBps Multiplier by tier: 0 local, 1 hosted, 2 encrypted; each 1 to 1,000,000.
    /// @param guaranteedBps Part of a dataset's price that is paid for its use, the rest being bonus.
    /// @param computePerSeatRoundWei Trainers' pay for one seat in one round.
    /// @param custodyPerRoundWei The committee's pay for one round.
    /// @param daoFeeBps The DAO's fee on datasets + compute + custody, at most 5000.
    struct Parameters {
        uint256 basePriceWei;
        uint256 perRowWei;
        uint32[3] tierBps;
        uint16 guaranteedBps;
        uint256 computePerSeatRoundWei;
        uint256 custodyPerRoundWei;
        uint16 daoFeeBps;
    }

    /// @notice How prices move by themselves. All zero but the quality bounds, which are 10000: they do not.
    /// @param demandRiseMicro What a settled run adds to the excess, at most 693,147 (ln 2).
    /// @param demandDecayMicro What the excess loses in a price period; at least 1 if it can rise.
    /// @param demandCapMicro Greatest excess, at most 4,158,883 (ln 64).
    /// @param qualityMinBps Least quality multiplier, 1000 to 10000.
    /// @param qualityMaxBps Greatest quality multiplier, 10000 to 40000.
    /// @param qualityStepBps Part of the way to what a run showed that quality moves, at most 5000.
    struct Dynamics {
        uint24 demandRiseMicro;
        uint24 demandDecayMicro;
        uint24 demandCapMicro;
        uint16 qualityMinBps;
        uint16 qualityMaxBps;
        uint16 qualityStepBps;
    }

    /// @notice What is stored of a dataset; periods are those of `PricePeriod`. As of `period`: the excess and
    ///         quality in force then, what is added to the excess in the next period and the one after it, and
    ///         the quality in force in these. All zero but the base before the first note.
    struct Live {
        uint96 baseWei;
        bool ownBase;
        uint24 excessMicro;
        uint24 addedNext;
        uint24 addedAfter;
        uint32 period;
        uint16 qualityBps;
        uint16 qualityNext;
        uint16 qualityAfter;
    }

    /// @notice The parts of a run's price; `totalWei` is their sum.
    struct Quote {
        uint256[] datasetPrices;
        uint256 datasetsWei;
        uint256 computeWei;
        uint256 custodyWei;
        uint256 daoFeeWei;
        uint16 guaranteedBps;
        uint256 totalWei;
    }

    event ParametersSet(Parameters parameters);
    event DynamicsSet(Dynamics dynamics);
    event MeterSet(address indexed meter);
    event DatasetBaseSet(bytes32 indexed datasetId, uint256 baseWei);
    event DatasetBaseCleared(bytes32 indexed datasetId);
    /// @param addedMicro What is added to the excess from `fromPeriod` on.
    event UseNoted(bytes32 indexed datasetId, uint256 addedMicro, uint32 fromPeriod);
    /// @param qualityBps Quality from `fromPeriod` on.
    event QualityNoted(bytes32 indexed datasetId, uint256 qualityBps, uint32 fromPeriod);

    error BadTier(uint8 tier);
    error BadBps(uint256 bps);
    error BadTierBps(uint256 tier, uint256 bps);
    error BadDynamics(string field, uint256 given, uint256 least, uint256 most);
    error AmountTooHigh(uint256 amount, uint256 most);
    error LengthMismatch(uint256 given, uint256 expected);
    error BadRounds(uint256 completed, uint256 ordered);
    error NotMeter(address account);
    error AlreadySet(address current);
    error ZeroAddress();

    // --------------------------------------------------------------------- DAO

    /// @notice Replaces all parameters, at once. Only the owner (the DAO).
    function setParameters(Parameters calldata p) external;

    /// @notice Replaces all dynamics. Only the owner (the DAO). Decay and cap count from the last note of each
    ///         dataset on: periods that have passed without a note are judged by the new ones.
    function setDynamics(Dynamics calldata d) external;

    /// @notice Gives one dataset its own base price, 0 included. Only the owner (the DAO).
    function setDatasetBase(bytes32 datasetId, uint256 baseWei) external;

    /// @notice Puts a dataset back on the common base price. Only the owner (the DAO).
    function clearDatasetBase(bytes32 datasetId) external;

    /// @notice Names the contract that says what settled runs did, once. Only the owner.
    function setMeter(address meter) external;

    // ------------------------------------------------------------------- meter

    /// @notice A run that used these datasets was settled. Only the meter. Each dataset's excess rises by
    ///         demandRiseMicro * completed / ordered, from the price period after the next on.
    /// @param completed Training rounds that were paid for, at most `ordered`.
    function noteUse(bytes32[] calldata datasetIds, uint32 completed, uint32 ordered) external;

    /// @notice What a settled run's attribution showed. Only the meter. Each dataset's quality moves
    ///         `qualityStepBps` of the way to what was shown, bounded, from the price period after the next on.
    /// @param shownBps A dataset's share of the positive scores against an equal share (10000).
    function noteQuality(bytes32[] calldata datasetIds, uint256[] calldata shownBps) external;

    // ------------------------------------------------------------------- views

    /// @notice The parameters in force.
    function parameters() external view returns (Parameters memory);

    /// @notice The dynamics in force.
    function dynamics() external view returns (Dynamics memory);

    /// @notice The contract that says what settled runs did, 0 before it is set.
    function meter() external view returns (address);

    /// @notice Base price of a dataset and whether it is its own.
    function datasetBase(bytes32 datasetId) external view returns (uint256 baseWei, bool own);

    /// @notice What is stored of a dataset.
    function live(bytes32 datasetId) external view returns (Live memory);

    /// @notice Multipliers in force now and in the next price period.
    function multipliers(bytes32 datasetId)
        external
        view
        returns (uint256 demand, uint256 qualityBps, uint256 nextDemand, uint256 nextQualityBps);

    /// @notice What one use of a dataset costs now, for `rows` rows.
    function datasetPrice(bytes32 datasetId, uint64 rows, uint8 tier) external view returns (uint256);

    /// @notice What to offer for a run over whole datasets, so that it is enough now and to the end of the next
    ///         price period, whatever runs are settled and floors raised meanwhile: each dataset at the greater
    ///         of its two prices. Only a vote of the DAO can make it too little, and a new version of a
    ///         dataset void.
    /// @param rounds Training rounds.
    /// @param seats Trainers' seats, one a dataset.
    function quote(bytes32[] calldata datasetIds, uint8 tier, uint32 rounds, uint32 seats)
        external
        view
        returns (Quote memory);

    /// @notice What a run must pay now.
    /// @param heads What the registry's `heads` answered for these datasets.
    function quoteHeads(
        bytes32[] calldata datasetIds,
        uint256[] calldata heads,
        uint8 tier,
        uint32 rounds,
        uint32 seats
    ) external view returns (Quote memory);
}
