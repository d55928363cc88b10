// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title IPriceBook
/// @notice What the DAO charges. All amounts are the payment token's smallest unit; a bps is 1/10000.
interface IPriceBook {
    /// @param basePriceWei Base price of a dataset's use, unless it has its own.
    /// @param perRowWei Added for each row.
    /// @param tierBps Multiplier by tier: 0 local, 1 hosted, 2 encrypted.
    /// @param guaranteedBps Part of a dataset's price that is paid for its use, the rest being bonus.
    /// @param computePerSeatRoundWei Trainers' pay for one seat in one round.
    /// @param custodyPerRoundWei The committee's pay for one round.
    /// @param daoFeeBps The DAO's fee on datasets + compute + custody.
    struct Parameters {
        uint256 basePriceWei;
        uint256 perRowWei;
        uint32[3] tierBps;
        uint16 guaranteedBps;
        uint256 computePerSeatRoundWei;
        uint256 custodyPerRoundWei;
        uint16 daoFeeBps;
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
    event DatasetBaseSet(bytes32 indexed datasetId, uint256 baseWei);
    event DatasetBaseCleared(bytes32 indexed datasetId);

    error BadTier(uint8 tier);
    error BadBps(uint256 bps);

    /// @notice Replaces all parameters. Only the owner (the DAO).
    function setParameters(Parameters calldata p) external;

    /// @notice Gives one dataset its own base price, 0 included. Only the owner (the DAO).
    function setDatasetBase(bytes32 datasetId, uint256 baseWei) external;

    /// @notice Puts a dataset back on the common base price. Only the owner (the DAO).
    function clearDatasetBase(bytes32 datasetId) external;

    /// @notice The parameters in force.
    function parameters() external view returns (Parameters memory);

    /// @notice Base price of a dataset and whether it is its own.
    function datasetBase(bytes32 datasetId) external view returns (uint256 baseWei, bool own);

    /// @notice max(the registry's price floor, (base + perRow * rows) * tierBps / 10000), rounded down.
    function datasetPrice(bytes32 datasetId, uint64 rows, uint8 tier) external view returns (uint256);

    /// @notice Price of a run over whole datasets.
    /// @param rounds Training rounds.
    /// @param seats Trainers' seats, one a dataset.
    function quote(bytes32[] calldata datasetIds, uint8 tier, uint32 rounds, uint32 seats)
        external
        view
        returns (Quote memory);

    /// @notice `quote` for a caller that has read rows and price floors from the registry.
    function quoteTerms(
        bytes32[] calldata datasetIds,
        uint64[] calldata rows,
        uint256[] calldata floorsWei,
        uint8 tier,
        uint32 rounds,
        uint32 seats
    ) external view returns (Quote memory);

    /// @notice Notes that datasets were bought. Only the run escrow.
    function bought(bytes32[] calldata datasetIds) external;
}
