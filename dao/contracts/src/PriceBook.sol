// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IDatasetRegistry} from "./interfaces/IDatasetRegistry.sol";
import {IPriceBook} from "./interfaces/IPriceBook.sol";
import {DatasetHead} from "./libraries/DatasetHead.sol";
import {DemandCurve} from "./libraries/DemandCurve.sol";
import {PricePeriod} from "./libraries/PricePeriod.sol";

/// @title PriceBook
/// @dev With the bounds of `_set` and `setDynamics` no product exceeds 2^256: list < 2^181, times demand
///      (< 2^67) < 2^248. Rows are below 2^64, rounds and seats below 2^32.
contract PriceBook is IPriceBook, Ownable {
    using DatasetHead for uint256;

    /// @dev Three slots: what a quote reads.
    struct Packed {
        uint96 basePriceWei;
        uint96 perRowWei;
        uint16 guaranteedBps;
        uint16 daoFeeBps;
        uint32 localBps;
        uint96 computePerSeatRoundWei;
        uint96 custodyPerRoundWei;
        uint32 hostedBps;
        uint32 encryptedBps;
        Dynamics dynamics;
    }

    uint256 private constant BPS = 10_000;
    uint256 private constant MAX_AMOUNT = type(uint96).max;
    uint256 private constant MAX_TIER_BPS = 1_000_000;
    uint256 private constant MAX_DAO_FEE_BPS = 5000;
    uint256 private constant MAX_RISE_MICRO = 693_147;
    uint256 private constant MAX_EXCESS_MICRO = 4_158_883;
    uint256 private constant LEAST_QUALITY_BPS = 1000;
    uint256 private constant MOST_QUALITY_BPS = 40_000;
    uint256 private constant MAX_QUALITY_STEP_BPS = 5000;
    /// @dev The greatest that a run can show: what a bonus can be against an equal share.
    uint256 private constant MAX_SHOWN_BPS = 20_000;

    /// @notice Registry that holds price floors and rows.
    IDatasetRegistry public immutable registry;

    /// @inheritdoc IPriceBook
    address public meter;

    Packed private _p;
    mapping(bytes32 datasetId => Live) private _live;

    constructor(address initialOwner, IDatasetRegistry registry_, Parameters memory p) Ownable(initialOwner) {
        registry = registry_;
        _set(p);
        _setDynamics(Dynamics(0, 0, 0, uint16(BPS), uint16(BPS), 0));
    }

    // --------------------------------------------------------------------- DAO

    /// @inheritdoc IPriceBook
    function setParameters(Parameters calldata p) external onlyOwner {
        _set(p);
    }

    /// @inheritdoc IPriceBook
    function setDynamics(Dynamics calldata d) external onlyOwner {
        _setDynamics(d);
    }

    /// @inheritdoc IPriceBook
    function setDatasetBase(bytes32 datasetId, uint256 baseWei) external onlyOwner {
        registry.dataset(datasetId); // reverts for an unknown dataset
        Live storage s = _live[datasetId];
        s.baseWei = _amount(baseWei);
        s.ownBase = true;
        emit DatasetBaseSet(datasetId, baseWei);
    }

    /// @inheritdoc IPriceBook
    function clearDatasetBase(bytes32 datasetId) external onlyOwner {
        Live storage s = _live[datasetId];
        s.baseWei = 0;
        s.ownBase = false;
        emit DatasetBaseCleared(datasetId);
    }

    /// @inheritdoc IPriceBook
    function setMeter(address meter_) external onlyOwner {
        if (meter != address(0)) revert AlreadySet(meter);
        if (meter_ == address(0)) revert ZeroAddress();
        meter = meter_;
        emit MeterSet(meter_);
    }

    // ------------------------------------------------------------------- meter

    /// @inheritdoc IPriceBook
    function noteUse(bytes32[] calldata datasetIds, uint32 completed, uint32 ordered) external {
        if (msg.sender != meter) revert NotMeter(msg.sender);
        if (ordered == 0 || completed > ordered) revert BadRounds(completed, ordered);
        Dynamics memory d = _p.dynamics;
        uint256 rise = uint256(d.demandRiseMicro) * completed / ordered;
        uint32 period = PricePeriod.current();
        for (uint256 i = 0; i < datasetIds.length; ++i) {
            Live memory s = _advanced(datasetIds[i], period, d);
            s.addedAfter = uint24(Math.min(d.demandCapMicro, s.addedAfter + rise));
            _live[datasetIds[i]] = s;
            emit UseNoted(datasetIds[i], rise, period + 2);
        }
    }

    /// @inheritdoc IPriceBook
    function noteQuality(bytes32[] calldata datasetIds, uint256[] calldata shownBps) external {
        if (msg.sender != meter) revert NotMeter(msg.sender);
        if (shownBps.length != datasetIds.length) revert LengthMismatch(shownBps.length, datasetIds.length);
        Dynamics memory d = _p.dynamics;
        uint32 period = PricePeriod.current();
        for (uint256 i = 0; i < datasetIds.length; ++i) {
            Live memory s = _advanced(datasetIds[i], period, d);
            uint256 quality = _toward(s.qualityAfter, Math.min(shownBps[i], MAX_SHOWN_BPS), d);
            s.qualityAfter = uint16(quality);
            _live[datasetIds[i]] = s;
            emit QualityNoted(datasetIds[i], quality, period + 2);
        }
    }

    // ------------------------------------------------------------------- views

    /// @inheritdoc IPriceBook
    function parameters() external view returns (Parameters memory) {
        Packed memory p = _p;
        return Parameters({
            basePriceWei: p.basePriceWei,
            perRowWei: p.perRowWei,
            tierBps: [p.localBps, p.hostedBps, p.encryptedBps],
            guaranteedBps: p.guaranteedBps,
            computePerSeatRoundWei: p.computePerSeatRoundWei,
            custodyPerRoundWei: p.custodyPerRoundWei,
            daoFeeBps: p.daoFeeBps
        });
    }

    /// @inheritdoc IPriceBook
    function dynamics() external view returns (Dynamics memory) {
        return _p.dynamics;
    }

    /// @inheritdoc IPriceBook
    function datasetBase(bytes32 datasetId) external view returns (uint256 baseWei, bool own) {
        Live storage s = _live[datasetId];
        return s.ownBase ? (s.baseWei, true) : (_p.basePriceWei, false);
    }

    /// @inheritdoc IPriceBook
    function live(bytes32 datasetId) external view returns (Live memory) {
        return _live[datasetId];
    }

    /// @inheritdoc IPriceBook
    function multipliers(bytes32 datasetId)
        external
        view
        returns (uint256 demand, uint256 qualityBps, uint256 nextDemand, uint256 nextQualityBps)
    {
        Dynamics memory d = _p.dynamics;
        uint256 word = _word(datasetId);
        uint32 period = PricePeriod.current();
        (demand, qualityBps) = _at(word, period, d);
        (nextDemand, nextQualityBps) = _at(word, period + 1, d);
        demand = DemandCurve.multiplier(demand);
        nextDemand = DemandCurve.multiplier(nextDemand);
    }

    /// @inheritdoc IPriceBook
    function datasetPrice(bytes32 datasetId, uint64 rows, uint8 tier) external view returns (uint256) {
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = datasetId;
        uint256 floorWei = registry.terms(ids)[0].priceFloorWei;
        Packed memory p = _p;
        uint256 price = _price(p, _word(datasetId), PricePeriod.current(), rows, _tierBps(p, tier));
        return Math.max(floorWei, price);
    }

    /// @inheritdoc IPriceBook
    function quote(bytes32[] calldata datasetIds, uint8 tier, uint32 rounds, uint32 seats)
        external
        view
        returns (Quote memory q)
    {
        IDatasetRegistry.Terms[] memory terms = registry.terms(datasetIds);
        Packed memory p = _p;
        _work(q, p, rounds, seats);
        q.datasetPrices = new uint256[](datasetIds.length);
        uint256 tierBps = _tierBps(p, tier);
        uint32 period = PricePeriod.current();
        for (uint256 i = 0; i < datasetIds.length; ++i) {
            uint256 word = _word(datasetIds[i]);
            uint256 rows = terms[i].rows;
            uint256 now_ = Math.max(terms[i].priceFloorWei, _price(p, word, period, rows, tierBps));
            uint256 next = Math.max(terms[i].nextPriceFloorWei, _price(p, word, period + 1, rows, tierBps));
            q.datasetPrices[i] = Math.max(now_, next);
            q.datasetsWei += q.datasetPrices[i];
        }
        _total(q, p);
    }

    /// @inheritdoc IPriceBook
    function quoteHeads(
        bytes32[] calldata datasetIds,
        uint256[] calldata heads,
        uint8 tier,
        uint32 rounds,
        uint32 seats
    ) external view returns (Quote memory q) {
        if (heads.length != datasetIds.length) {
            revert LengthMismatch(heads.length, datasetIds.length);
        }
        Packed memory p = _p;
        _work(q, p, rounds, seats);
        (q.datasetPrices, q.datasetsWei) = _pricesNow(p, datasetIds, heads, _tierBps(p, tier));
        _total(q, p);
    }

    // ---------------------------------------------------------------- internal

    /// @dev The slot of a dataset's `Live`, so that a quote reads it once: from bit 0 on, base 96, own 8, excess,
    ///      addedNext and addedAfter 24 each, period 32, the three qualities 16 each.
    function _word(bytes32 datasetId) private view returns (uint256 word) {
        assembly ("memory-safe") {
            mstore(0, datasetId)
            mstore(0x20, _live.slot)
            word := sload(keccak256(0, 0x40))
        }
    }

    /// @dev Excess and quality in `period`, which is not before the one stored, within the bounds, which may have
    ///      changed since. A period on: decay, then what was noted two periods before the new one, then the cap.
    ///      Nothing is added after two. No overflow: all are below 2^32.
    function _at(uint256 word, uint256 period, Dynamics memory d)
        private
        pure
        returns (uint256 excess, uint256 quality)
    {
        uint256 stored = uint32(word >> 176);
        quality = BPS;
        if (stored != 0) {
            unchecked {
                uint256 passed = period - stored;
                excess = uint24(word >> 104);
                if (passed == 0) {
                    quality = uint16(word >> 208);
                } else {
                    excess = _step(excess, uint24(word >> 128), d);
                    if (passed == 1) {
                        quality = uint16(word >> 224);
                    } else {
                        excess = _step(excess, uint24(word >> 152), d);
                        excess = _less(excess, (passed - 2) * d.demandDecayMicro);
                        quality = uint16(word >> 240);
                    }
                }
            }
            if (excess > d.demandCapMicro) excess = d.demandCapMicro;
        }
        if (quality < d.qualityMinBps) quality = d.qualityMinBps;
        if (quality > d.qualityMaxBps) quality = d.qualityMaxBps;
    }

    function _step(uint256 excess, uint256 added, Dynamics memory d) private pure returns (uint256) {
        excess = _less(excess, d.demandDecayMicro) + added;
        return excess > d.demandCapMicro ? d.demandCapMicro : excess;
    }

    /// @dev What is stored of a dataset, brought to `period`.
    function _advanced(bytes32 datasetId, uint32 period, Dynamics memory d)
        private
        view
        returns (Live memory s)
    {
        s = _live[datasetId];
        uint256 passed = s.period == 0 ? 0 : period - s.period;
        if (s.period == 0) {
            (s.qualityBps, s.qualityNext, s.qualityAfter) = (uint16(BPS), uint16(BPS), uint16(BPS));
        } else if (passed > 0) {
            (uint256 excess,) = _at(_word(datasetId), period, d);
            s.excessMicro = uint24(excess);
            (s.addedNext, s.addedAfter) = (passed == 1 ? s.addedAfter : 0, 0);
            s.qualityBps = passed == 1 ? s.qualityNext : s.qualityAfter;
            s.qualityNext = s.qualityAfter;
        }
        s.period = period;
    }

    /// @dev `qualityStepBps` of the way from `from` to `shown`, rounded toward `from`, within the bounds.
    function _toward(uint256 from, uint256 shown, Dynamics memory d) private pure returns (uint256 quality) {
        quality = shown > from
            ? from + (shown - from) * d.qualityStepBps / BPS
            : from - (from - shown) * d.qualityStepBps / BPS;
        return Math.min(d.qualityMaxBps, Math.max(d.qualityMinBps, quality));
    }

    /// @dev Before the floor. No overflow: see the contract's comment.
    function _price(Packed memory p, uint256 word, uint256 period, uint256 rows, uint256 tierBps)
        private
        pure
        returns (uint256 price)
    {
        unchecked {
            uint256 baseWei = uint8(word >> 96) != 0 ? uint96(word) : p.basePriceWei;
            price = (baseWei + p.perRowWei * rows) * tierBps / BPS;
            if (uint32(word >> 176) == 0) return price; // never noted: both multipliers are 1
            (uint256 excess, uint256 quality) = _at(word, period, p.dynamics);
            if (excess != 0) price = price * DemandCurve.multiplier(excess) / DemandCurve.ONE;
            if (quality != BPS) price = price * quality / BPS;
        }
    }

    function _pricesNow(
        Packed memory p,
        bytes32[] calldata datasetIds,
        uint256[] calldata heads,
        uint256 tierBps
    ) private view returns (uint256[] memory prices, uint256 sum) {
        uint256 period = PricePeriod.current();
        uint256 n = datasetIds.length;
        prices = new uint256[](n);
        for (uint256 i = 0; i < n;) {
            bytes32 datasetId;
            uint256 head;
            assembly ("memory-safe") {
                // i is below n, the length of both
                datasetId := calldataload(add(datasetIds.offset, shl(5, i)))
                head := calldataload(add(heads.offset, shl(5, i)))
            }
            uint256 price = _price(p, _word(datasetId), period, head.rows(), tierBps);
            uint256 floorWei = head.floorWei();
            if (price < floorWei) price = floorWei;
            sum += price;
            assembly ("memory-safe") {
                i := add(i, 1)
                mstore(add(prices, shl(5, i)), price)
            }
        }
    }

    function _work(Quote memory q, Packed memory p, uint256 rounds, uint256 seats) private pure {
        q.computeWei = p.computePerSeatRoundWei * seats * rounds;
        q.custodyWei = p.custodyPerRoundWei * rounds;
        q.guaranteedBps = p.guaranteedBps;
    }

    function _total(Quote memory q, Packed memory p) private pure {
        uint256 parts = q.datasetsWei + q.computeWei + q.custodyWei;
        q.daoFeeWei = parts * p.daoFeeBps / BPS;
        q.totalWei = parts + q.daoFeeWei;
    }

    function _tierBps(Packed memory p, uint8 tier) private pure returns (uint256) {
        if (tier > 2) revert BadTier(tier);
        return tier == 0 ? p.localBps : tier == 1 ? p.hostedBps : p.encryptedBps;
    }

    function _less(uint256 a, uint256 b) private pure returns (uint256) {
        return a > b ? a - b : 0;
    }

    function _amount(uint256 wei_) private pure returns (uint96) {
        if (wei_ > MAX_AMOUNT) revert AmountTooHigh(wei_, MAX_AMOUNT);
        return uint96(wei_);
    }

    function _set(Parameters memory p) private {
        if (p.guaranteedBps > BPS) revert BadBps(p.guaranteedBps);
        if (p.daoFeeBps > MAX_DAO_FEE_BPS) revert BadBps(p.daoFeeBps);
        for (uint256 i = 0; i < 3; ++i) {
            if (p.tierBps[i] == 0 || p.tierBps[i] > MAX_TIER_BPS) revert BadTierBps(i, p.tierBps[i]);
        }
        _p.basePriceWei = _amount(p.basePriceWei);
        _p.perRowWei = _amount(p.perRowWei);
        (_p.localBps, _p.hostedBps, _p.encryptedBps) = (p.tierBps[0], p.tierBps[1], p.tierBps[2]);
        _p.guaranteedBps = p.guaranteedBps;
        _p.computePerSeatRoundWei = _amount(p.computePerSeatRoundWei);
        _p.custodyPerRoundWei = _amount(p.custodyPerRoundWei);
        _p.daoFeeBps = p.daoFeeBps;
        emit ParametersSet(p);
    }

    function _setDynamics(Dynamics memory d) private {
        _range("demandRiseMicro", d.demandRiseMicro, 0, MAX_RISE_MICRO);
        _range("demandCapMicro", d.demandCapMicro, 0, MAX_EXCESS_MICRO);
        // What can rise must fall again.
        _range("demandDecayMicro", d.demandDecayMicro, d.demandRiseMicro == 0 ? 0 : 1, MAX_EXCESS_MICRO);
        _range("qualityMinBps", d.qualityMinBps, LEAST_QUALITY_BPS, BPS);
        _range("qualityMaxBps", d.qualityMaxBps, BPS, MOST_QUALITY_BPS);
        _range("qualityStepBps", d.qualityStepBps, 0, MAX_QUALITY_STEP_BPS);
        _p.dynamics = d;
        emit DynamicsSet(d);
    }

    function _range(string memory field, uint256 given, uint256 least, uint256 most) private pure {
        if (given < least || given > most) revert BadDynamics(field, given, least, most);
    }
}
