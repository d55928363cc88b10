// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IDatasetRegistry} from "./interfaces/IDatasetRegistry.sol";
import {IPriceBook} from "./interfaces/IPriceBook.sol";

/// @title PriceBook
contract PriceBook is IPriceBook, Ownable {
    struct Base {
        uint256 baseWei;
        bool own;
    }

    uint256 private constant BPS = 10_000;

    /// @notice Registry that holds price floors and rows.
    IDatasetRegistry public immutable registry;

    Parameters private _parameters;
    mapping(bytes32 datasetId => Base) private _bases;

    constructor(address initialOwner, IDatasetRegistry registry_, Parameters memory p) Ownable(initialOwner) {
        registry = registry_;
        _set(p);
    }

    /// @inheritdoc IPriceBook
    function setParameters(Parameters calldata p) external onlyOwner {
        _set(p);
    }

    /// @inheritdoc IPriceBook
    function setDatasetBase(bytes32 datasetId, uint256 baseWei) external onlyOwner {
        registry.dataset(datasetId); // reverts for an unknown dataset
        _bases[datasetId] = Base(baseWei, true);
        emit DatasetBaseSet(datasetId, baseWei);
    }

    /// @inheritdoc IPriceBook
    function clearDatasetBase(bytes32 datasetId) external onlyOwner {
        delete _bases[datasetId];
        emit DatasetBaseCleared(datasetId);
    }

    /// @inheritdoc IPriceBook
    function parameters() external view returns (Parameters memory) {
        return _parameters;
    }

    /// @inheritdoc IPriceBook
    function datasetBase(bytes32 datasetId) public view returns (uint256 baseWei, bool own) {
        Base storage b = _bases[datasetId];
        return b.own ? (b.baseWei, true) : (_parameters.basePriceWei, false);
    }

    /// @inheritdoc IPriceBook
    function datasetPrice(bytes32 datasetId, uint64 rows, uint8 tier) public view returns (uint256) {
        return _price(datasetId, rows, tier, registry.dataset(datasetId).priceFloorWei);
    }

    /// @inheritdoc IPriceBook
    function quote(bytes32[] calldata datasetIds, uint8 tier, uint32 rounds, uint32 seats)
        external
        view
        returns (Quote memory q)
    {
        q.datasetPrices = new uint256[](datasetIds.length);
        for (uint256 i = 0; i < datasetIds.length; ++i) {
            IDatasetRegistry.Dataset memory d = registry.dataset(datasetIds[i]);
            uint256 price = _price(datasetIds[i], d.rows, tier, d.priceFloorWei);
            q.datasetPrices[i] = price;
            q.datasetsWei += price;
        }
        _sum(q, rounds, seats);
    }

    /// @inheritdoc IPriceBook
    function quoteTerms(
        bytes32[] calldata datasetIds,
        uint64[] calldata rows,
        uint256[] calldata floorsWei,
        uint8 tier,
        uint32 rounds,
        uint32 seats
    ) external view returns (Quote memory q) {
        q.datasetPrices = new uint256[](datasetIds.length);
        for (uint256 i = 0; i < datasetIds.length; ++i) {
            uint256 price = _price(datasetIds[i], rows[i], tier, floorsWei[i]);
            q.datasetPrices[i] = price;
            q.datasetsWei += price;
        }
        _sum(q, rounds, seats);
    }

    /// @inheritdoc IPriceBook
    function bought(bytes32[] calldata datasetIds) external {}

    function _sum(Quote memory q, uint32 rounds, uint32 seats) private view {
        Parameters storage p = _parameters;
        q.computeWei = p.computePerSeatRoundWei * seats * rounds;
        q.custodyWei = p.custodyPerRoundWei * rounds;
        uint256 parts = q.datasetsWei + q.computeWei + q.custodyWei;
        q.daoFeeWei = parts * p.daoFeeBps / BPS;
        q.guaranteedBps = p.guaranteedBps;
        q.totalWei = parts + q.daoFeeWei;
    }

    function _price(bytes32 datasetId, uint64 rows, uint8 tier, uint256 floorWei)
        private
        view
        returns (uint256)
    {
        if (tier > 2) revert BadTier(tier);
        (uint256 baseWei,) = datasetBase(datasetId);
        uint256 price = (baseWei + _parameters.perRowWei * rows) * _parameters.tierBps[tier] / BPS;
        return price > floorWei ? price : floorWei;
    }

    function _set(Parameters memory p) private {
        if (p.guaranteedBps > BPS) revert BadBps(p.guaranteedBps);
        if (p.daoFeeBps > BPS) revert BadBps(p.daoFeeBps);
        _parameters = p;
        emit ParametersSet(p);
    }
}
