// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IDatasetRegistry} from "../src/interfaces/IDatasetRegistry.sol";
import {IPriceBook} from "../src/interfaces/IPriceBook.sol";
import {MarketTest} from "./utils/MarketTest.sol";

contract PriceBookTest is MarketTest {
    function test_datasetPrice(uint64 rows, uint8 tier, uint128 base, uint128 perRow) public {
        tier = uint8(bound(tier, 0, 2));
        IPriceBook.Parameters memory p = parameters();
        p.perRowWei = perRow;
        vm.prank(dao.addr);
        prices.setParameters(p);
        vm.prank(dao.addr);
        prices.setDatasetBase(listed[0], base);
        uint256 want = (uint256(base) + uint256(perRow) * rows) * p.tierBps[tier] / 10_000;
        vm.assertEq(prices.datasetPrice(listed[0], rows, tier), want);
        vm.prank(dao.addr);
        prices.clearDatasetBase(listed[0]);
        (uint256 common, bool own) = prices.datasetBase(listed[0]);
        vm.assertTrue(common == p.basePriceWei && !own);
    }

    function test_floor(uint256 floor) public {
        IDatasetRegistry.Registration memory r = registration(owners[0].addr, 10);
        r.priceFloorWei = floor;
        bytes32 id = registry.registerBySig(r, sign(owners[0], registry.hashRegistration(r)));
        uint256 plain = 10 ether + 10 * 0.001 ether;
        vm.assertEq(prices.datasetPrice(id, 10, 1), floor > plain ? floor : plain);
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

    function test_errors(uint8 tier, uint16 bps) public {
        tier = uint8(bound(tier, 3, 255));
        vm.expectRevert(abi.encodeWithSelector(IPriceBook.BadTier.selector, tier));
        prices.datasetPrice(listed[0], 1, tier);
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.UnknownDataset.selector, bytes32("no")));
        vm.prank(dao.addr);
        prices.setDatasetBase("no", 1);
        IPriceBook.Parameters memory p = parameters();
        p.guaranteedBps = uint16(bound(bps, 10_001, type(uint16).max));
        vm.expectRevert(abi.encodeWithSelector(IPriceBook.BadBps.selector, p.guaranteedBps));
        vm.prank(dao.addr);
        prices.setParameters(p);
        p = parameters();
        p.daoFeeBps = uint16(bound(bps, 10_001, type(uint16).max));
        vm.expectRevert(abi.encodeWithSelector(IPriceBook.BadBps.selector, p.daoFeeBps));
        vm.prank(dao.addr);
        prices.setParameters(p);
    }

    function test_onlyDao(address who) public {
        vm.assume(who != dao.addr);
        bytes memory err = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, who);
        vm.expectRevert(err);
        vm.prank(who);
        prices.setParameters(parameters());
        vm.expectRevert(err);
        vm.prank(who);
        prices.setDatasetBase(listed[0], 1);
        vm.expectRevert(err);
        vm.prank(who);
        prices.clearDatasetBase(listed[0]);
    }
}
