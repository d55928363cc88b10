// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {PriceBook} from "../src/PriceBook.sol";
import {IDatasetRegistry} from "../src/interfaces/IDatasetRegistry.sol";
import {IPriceBook} from "../src/interfaces/IPriceBook.sol";
import {DemandCurve} from "../src/libraries/DemandCurve.sol";
import {DatasetTest} from "./utils/DatasetTest.sol";

contract PriceBookTest is DatasetTest {
    function note(bytes32 id, uint32 completed, uint32 ordered) internal {
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = id;
        vm.prank(meter.addr);
        prices.noteUse(ids, completed, ordered);
    }

    function show(bytes32 id, uint256 shownBps) internal {
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = id;
        uint256[] memory shown = new uint256[](1);
        shown[0] = shownBps;
        vm.prank(meter.addr);
        prices.noteQuality(ids, shown);
    }

    function one(bytes32 id) internal pure returns (bytes32[] memory ids) {
        ids = new bytes32[](1);
        ids[0] = id;
    }

    function priceOf(bytes32 id) internal view returns (uint256) {
        return prices.datasetPrice(id, 100, 1);
    }

    function quoteOf(bytes32 id) internal view returns (uint256) {
        return prices.quote(one(id), 1, 1, 1).datasetPrices[0];
    }

    function wait(uint256 periods) internal {
        vm.warp(block.timestamp + periods * PERIOD);
    }

    // --------------------------------------------------------------- base, tier

    function test_datasetPrice(uint64 rows, uint8 tier, uint96 base, uint96 perRow) public {
        tier = uint8(bound(tier, 0, 2));
        IPriceBook.Parameters memory p = parameters();
        p.perRowWei = perRow;
        vm.prank(dao.addr);
        prices.setParameters(p);
        vm.prank(dao.addr);
        prices.setDatasetBase(listed[0], base);
        uint256 want = (uint256(base) + uint256(perRow) * rows) * p.tierBps[tier] / 10_000;
        vm.assertEq(prices.datasetPrice(listed[0], rows, tier), want);
        (uint256 stored, bool own) = prices.datasetBase(listed[0]);
        vm.assertTrue(stored == base && own);
        vm.prank(dao.addr);
        prices.clearDatasetBase(listed[0]);
        (stored, own) = prices.datasetBase(listed[0]);
        vm.assertTrue(stored == p.basePriceWei && !own);
        vm.assertEq(keccak256(abi.encode(prices.parameters())), keccak256(abi.encode(p)));
    }

    function test_floorWins(uint96 floor) public {
        IDatasetRegistry.Registration memory r = registration(owners[0].addr, 10);
        r.priceFloorWei = floor;
        bytes32 id = registry.registerBySig(r, sign(owners[0], registry.hashRegistration(r)));
        uint256 plain = 10 ether + 10 * 0.001 ether;
        vm.assertEq(prices.datasetPrice(id, 10, 1), floor > plain ? floor : plain);
        vm.assertEq(quoteOf(id), floor > plain ? floor : plain);
    }

    function test_quote(uint8 tier, uint32 rounds, uint32 seats) public view {
        tier = uint8(bound(tier, 0, 2));
        IPriceBook.Quote memory q = prices.quote(listed, tier, rounds, seats);
        uint256 sum;
        for (uint256 i = 0; i < listed.length; ++i) {
            vm.assertEq(q.datasetPrices[i], prices.datasetPrice(listed[i], 100, tier));
            sum += q.datasetPrices[i];
        }
        vm.assertEq(q.datasetsWei, sum);
        vm.assertEq(q.computeWei, 1 ether * uint256(rounds) * seats);
        vm.assertEq(q.custodyWei, 2 ether * uint256(rounds));
        vm.assertEq(q.daoFeeWei, (q.datasetsWei + q.computeWei + q.custodyWei) * 500 / 10_000);
        vm.assertEq(q.totalWei, q.datasetsWei + q.computeWei + q.custodyWei + q.daoFeeWei);
        vm.assertEq(q.guaranteedBps, 6000);
    }

    /// @dev What an order must pay is what each dataset costs now, floors included, and never more than the
    ///      quote.
    function test_quoteHeads(uint8 uses, uint16 shown, uint96 floor, uint8 periods) public {
        setDynamics(dynamics());
        for (uint256 i = 0; i < uses % 8; ++i) {
            note(listed[0], 1, 1);
        }
        show(listed[1], shown);
        setFloor(owners[2], listed[2], floor);
        wait(periods % 4);
        IDatasetRegistry.Terms[] memory terms = registry.terms(listed);
        IPriceBook.Quote memory least = prices.quoteHeads(listed, headsOf(listed), 1, 2, 3);
        IPriceBook.Quote memory offer = prices.quote(listed, 1, 2, 3);
        for (uint256 i = 0; i < listed.length; ++i) {
            vm.assertEq(least.datasetPrices[i], priceOf(listed[i]));
            vm.assertTrue(least.datasetPrices[i] <= offer.datasetPrices[i]);
            vm.assertTrue(least.datasetPrices[i] >= terms[i].priceFloorWei, "under the floor");
        }
        vm.assertEq(least.computeWei, offer.computeWei);
        vm.assertEq(least.custodyWei, offer.custodyWei);
        vm.assertTrue(least.totalWei <= offer.totalWei);
    }

    function test_gasOfTenDatasets() public {
        setDynamics(dynamics());
        bytes32[] memory ids = new bytes32[](10);
        for (uint256 i = 0; i < 10; ++i) {
            ids[i] = register(owners[0], 100);
        }
        headsOf(ids);
        (uint256[] memory heads,) = registry.heads(ids, address(0), address(0), 0);
        vm.snapshotGasLastCall("PriceBook", "heads, 10 datasets, warm");
        prices.quoteHeads(ids, heads, 1, 2, 10);
        prices.quoteHeads(ids, heads, 1, 2, 10);
        vm.snapshotGasLastCall("PriceBook", "quoteHeads, 10 datasets, warm");
        vm.prank(meter.addr);
        prices.noteUse(ids, 1, 1);
        wait(2);
        prices.quoteHeads(ids, heads, 1, 2, 10);
        vm.snapshotGasLastCall("PriceBook", "quoteHeads, 10 datasets in demand, warm");
        vm.prank(meter.addr);
        prices.noteUse(ids, 1, 1);
        vm.snapshotGasLastCall("PriceBook", "noteUse, 10 datasets");
    }

    // ------------------------------------------------------------------ demand

    /// @dev EIP-4844's fake_exponential, as written there.
    function fakeExponential(uint256 factor, uint256 numerator, uint256 denominator)
        internal
        pure
        returns (uint256 output)
    {
        uint256 i = 1;
        uint256 accum = factor * denominator;
        while (accum > 0) {
            output += accum;
            accum = accum * numerator / (denominator * i);
            ++i;
        }
        return output / denominator;
    }

    function test_demandCurve(uint256 micro) public pure {
        micro = bound(micro, 0, 4_158_882);
        uint256 m = DemandCurve.multiplier(micro);
        vm.assertEq(m, fakeExponential(1e18, micro, 1e6));
        vm.assertTrue(m >= 1e18 && m <= 64e18);
        vm.assertTrue(DemandCurve.multiplier(micro + 1) > m, "rises");
    }

    function test_demandCurveValues() public pure {
        vm.assertEq(DemandCurve.multiplier(0), 1e18);
        near(DemandCurve.multiplier(693_147), 1_999_999_638_880_141_983); // e^0.693147
        near(DemandCurve.multiplier(1_000_000), 2_718_281_828_459_045_235);
        near(DemandCurve.multiplier(4_158_883), 63_999_994_664_981_223_546);
    }

    function near(uint256 got, uint256 want) internal pure {
        uint256 diff = got > want ? got - want : want - got;
        vm.assertTrue(diff <= 64, "curve");
    }

    /// @dev Noted in period k, a use counts from k + 2 on, and halves in a week.
    function test_demandRisesAndDecays() public {
        setDynamics(dynamics());
        uint256 plain = priceOf(listed[0]);
        note(listed[0], 1, 1);
        vm.assertEq(priceOf(listed[0]), plain);
        vm.assertEq(quoteOf(listed[0]), plain);
        wait(1);
        vm.assertEq(priceOf(listed[0]), plain);
        uint256 risen = plain * DemandCurve.multiplier(50_000) / 1e18;
        vm.assertEq(quoteOf(listed[0]), risen);
        wait(1);
        vm.assertEq(priceOf(listed[0]), risen);
        wait(1);
        vm.assertEq(priceOf(listed[0]), plain * DemandCurve.multiplier(50_000 - 688) / 1e18);
        wait(71);
        vm.assertEq(priceOf(listed[0]), plain * DemandCurve.multiplier(50_000 - 72 * 688) / 1e18);
        wait(1);
        vm.assertEq(priceOf(listed[0]), plain);
        wait(1_000_000);
        vm.assertEq(priceOf(listed[0]), plain);
        vm.assertEq(priceOf(listed[1]), plain);
    }

    /// @dev A run that stopped early counts for what it paid.
    function test_partialUse(uint32 completed, uint32 ordered) public {
        setDynamics(dynamics());
        ordered = uint32(bound(ordered, 1, type(uint32).max));
        completed = uint32(bound(completed, 0, ordered));
        note(listed[0], completed, ordered);
        vm.assertEq(prices.live(listed[0]).addedAfter, uint256(50_000) * completed / ordered);
    }

    /// @dev However the uses fall, the multiplier stays within 1 and the DAO's greatest, and looking at every
    ///      period or only at the last gives the same.
    function test_demandBounded(uint256 seed) public {
        setDynamics(dynamics());
        for (uint256 i = 0; i < 40; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            if (seed % 3 == 0) wait(seed / 3 % 5);
            else note(listed[0], 1, 1);
            if (seed % 5 == 0) note(listed[0], 0, 1); // changes nothing but where the state was looked at
            (uint256 demand,, uint256 next,) = prices.multipliers(listed[0]);
            vm.assertTrue(demand >= 1e18 && demand <= 4e18 && next >= 1e18 && next <= 4e18);
        }
    }

    function test_notesOfNothingChangeNothing(uint256 seed) public {
        setDynamics(dynamics());
        for (uint256 i = 0; i < 30; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            if (seed % 2 == 0) {
                note(listed[0], 1, 1);
                note(listed[1], 1, 1);
            }
            wait(seed / 2 % 4);
            note(listed[0], 0, 1);
            vm.assertEq(priceOf(listed[0]), priceOf(listed[1]));
            vm.assertEq(quoteOf(listed[0]), quoteOf(listed[1]));
        }
    }

    /// @dev A quote is enough until the end of the next period, whatever happens meanwhile.
    function test_quoteIsFirm(uint256 seed) public {
        setDynamics(dynamics());
        for (uint256 i = 0; i < 12; ++i) {
            happen(uint256(keccak256(abi.encode(seed, i))));
            wait(seed % 3);
        }
        uint256 offered = quoteOf(listed[0]);
        uint256 end = (block.timestamp / PERIOD + 2) * PERIOD - 1;
        for (uint256 i = 0; i < 12; ++i) {
            happen(uint256(keccak256(abi.encode(seed, "later", i))));
            uint256 at = block.timestamp + uint256(keccak256(abi.encode(seed, "time", i))) % 300;
            vm.warp(at < end ? at : end);
            vm.assertTrue(priceOf(listed[0]) <= offered, "the quote did not hold");
        }
    }

    function happen(uint256 seed) internal {
        if (seed % 3 == 0) note(listed[0], 1, 1);
        else if (seed % 3 == 1) show(listed[0], seed / 3 % 30_000);
        else setFloor(owners[0], listed[0], seed / 3 % 30 ether);
    }

    function test_capLoweredLater() public {
        setDynamics(dynamics());
        for (uint256 i = 0; i < 40; ++i) {
            note(listed[0], 1, 1);
        }
        wait(2);
        (uint256 demand,,,) = prices.multipliers(listed[0]);
        vm.assertEq(demand, DemandCurve.multiplier(1_386_294));
        IPriceBook.Dynamics memory d = dynamics();
        d.demandCapMicro = 1000;
        setDynamics(d);
        (demand,,,) = prices.multipliers(listed[0]);
        vm.assertEq(demand, DemandCurve.multiplier(1000));
    }

    // ----------------------------------------------------------------- quality

    function test_quality() public {
        setDynamics(dynamics());
        uint256 plain = priceOf(listed[0]);
        show(listed[0], 20_000); // a tenth of the way from 10000
        show(listed[1], 0);
        wait(1);
        vm.assertEq(priceOf(listed[0]), plain);
        vm.assertEq(quoteOf(listed[0]), plain * 11_000 / 10_000);
        vm.assertEq(quoteOf(listed[1]), plain);
        wait(1);
        vm.assertEq(priceOf(listed[0]), plain * 11_000 / 10_000);
        vm.assertEq(priceOf(listed[1]), plain * 9000 / 10_000);
        wait(1_000_000); // it is no mood
        vm.assertEq(priceOf(listed[0]), plain * 11_000 / 10_000);
        show(listed[0], 1_000_000); // counts as 20000
        vm.assertEq(prices.live(listed[0]).qualityAfter, 11_900);
    }

    function test_qualityBounded(uint256 seed) public {
        setDynamics(dynamics());
        for (uint256 i = 0; i < 60; ++i) {
            show(listed[0], seed % 2 == 0 ? 20_000 : 0);
        }
        wait(2);
        (, uint256 quality,,) = prices.multipliers(listed[0]);
        vm.assertTrue(seed % 2 == 0 ? quality == 15_000 : quality == 5000);
        IPriceBook.Dynamics memory d = dynamics();
        (d.qualityMinBps, d.qualityMaxBps) = (9000, 11_000);
        setDynamics(d);
        (, quality,,) = prices.multipliers(listed[0]);
        vm.assertTrue(seed % 2 == 0 ? quality == 11_000 : quality == 9000);
    }

    // ---------------------------------------------------------------- refusals

    function test_errors(uint8 tier, uint16 bps) public {
        tier = uint8(bound(tier, 3, 255));
        bytes memory bad = abi.encodeWithSelector(IPriceBook.BadTier.selector, tier);
        vm.expectRevert(bad);
        prices.datasetPrice(listed[0], 1, tier);
        vm.expectRevert(bad);
        prices.quote(listed, tier, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.UnknownDataset.selector, bytes32("no")));
        vm.prank(dao.addr);
        prices.setDatasetBase("no", 1);
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.UnknownDataset.selector, bytes32("no")));
        prices.datasetPrice("no", 1, 0);
        IPriceBook.Parameters memory p = parameters();
        p.guaranteedBps = uint16(bound(bps, 10_001, type(uint16).max));
        refuse(p, abi.encodeWithSelector(IPriceBook.BadBps.selector, p.guaranteedBps));
        p = parameters();
        p.daoFeeBps = uint16(bound(bps, 5001, type(uint16).max));
        refuse(p, abi.encodeWithSelector(IPriceBook.BadBps.selector, p.daoFeeBps));
        p = parameters();
        p.tierBps[2] = 0;
        refuse(p, abi.encodeWithSelector(IPriceBook.BadTierBps.selector, 2, 0));
        p.tierBps[2] = 1_000_001;
        refuse(p, abi.encodeWithSelector(IPriceBook.BadTierBps.selector, 2, 1_000_001));
        uint256 high = uint256(type(uint96).max) + 1;
        bytes memory err = abi.encodeWithSelector(IPriceBook.AmountTooHigh.selector, high, type(uint96).max);
        p = parameters();
        p.basePriceWei = high;
        refuse(p, err);
        p = parameters();
        p.perRowWei = high;
        refuse(p, err);
        p = parameters();
        p.computePerSeatRoundWei = high;
        refuse(p, err);
        p = parameters();
        p.custodyPerRoundWei = high;
        refuse(p, err);
        vm.expectRevert(err);
        vm.prank(dao.addr);
        prices.setDatasetBase(listed[0], high);
    }

    function refuse(IPriceBook.Parameters memory p, bytes memory err) internal {
        vm.expectRevert(err);
        vm.prank(dao.addr);
        prices.setParameters(p);
    }

    function refuse(IPriceBook.Dynamics memory d, string memory field, uint256 given, uint256 a, uint256 b)
        internal
    {
        vm.expectRevert(abi.encodeWithSelector(IPriceBook.BadDynamics.selector, field, given, a, b));
        setDynamics(d);
    }

    function test_badDynamics() public {
        IPriceBook.Dynamics memory d = dynamics();
        d.demandRiseMicro = 693_148;
        refuse(d, "demandRiseMicro", 693_148, 0, 693_147);
        d = dynamics();
        d.demandCapMicro = 4_158_884;
        refuse(d, "demandCapMicro", 4_158_884, 0, 4_158_883);
        d = dynamics();
        d.demandDecayMicro = 0;
        refuse(d, "demandDecayMicro", 0, 1, 4_158_883);
        d = dynamics();
        d.qualityMinBps = 999;
        refuse(d, "qualityMinBps", 999, 1000, 10_000);
        d = dynamics();
        d.qualityMaxBps = 9999;
        refuse(d, "qualityMaxBps", 9999, 10_000, 40_000);
        d = dynamics();
        d.qualityStepBps = 5001;
        refuse(d, "qualityStepBps", 5001, 0, 5000);
        d = dynamics();
        setDynamics(d);
        vm.assertEq(keccak256(abi.encode(prices.dynamics())), keccak256(abi.encode(d)));
    }

    function test_meterOnly(address who) public {
        vm.assume(who != meter.addr);
        bytes memory err = abi.encodeWithSelector(IPriceBook.NotMeter.selector, who);
        vm.expectRevert(err);
        vm.prank(who);
        prices.noteUse(listed, 1, 1);
        vm.expectRevert(err);
        vm.prank(who);
        prices.noteQuality(listed, new uint256[](3));
    }

    function test_badNotes() public {
        vm.expectRevert(abi.encodeWithSelector(IPriceBook.BadRounds.selector, 2, 1));
        note(listed[0], 2, 1);
        vm.expectRevert(abi.encodeWithSelector(IPriceBook.BadRounds.selector, 0, 0));
        note(listed[0], 0, 0);
        bytes memory err = abi.encodeWithSelector(IPriceBook.LengthMismatch.selector, 2, 3);
        vm.expectRevert(err);
        vm.prank(meter.addr);
        prices.noteQuality(listed, new uint256[](2));
        vm.expectRevert(err);
        prices.quoteHeads(listed, new uint256[](2), 1, 1, 1);
    }

    function test_setMeter() public {
        vm.expectRevert(abi.encodeWithSelector(IPriceBook.AlreadySet.selector, meter.addr));
        vm.prank(dao.addr);
        prices.setMeter(stranger.addr);
        PriceBook fresh = new PriceBook(dao.addr, registry, parameters());
        vm.expectRevert(abi.encodeWithSelector(IPriceBook.ZeroAddress.selector));
        vm.prank(dao.addr);
        fresh.setMeter(address(0));
    }

    function test_onlyDao(address who) public {
        vm.assume(who != dao.addr);
        bytes memory err = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, who);
        vm.expectRevert(err);
        vm.prank(who);
        prices.setParameters(parameters());
        vm.expectRevert(err);
        vm.prank(who);
        prices.setDynamics(dynamics());
        vm.expectRevert(err);
        vm.prank(who);
        prices.setDatasetBase(listed[0], 1);
        vm.expectRevert(err);
        vm.prank(who);
        prices.clearDatasetBase(listed[0]);
        vm.expectRevert(err);
        vm.prank(who);
        prices.setMeter(who);
    }
}
