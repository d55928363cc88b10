// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {PriceBook} from "../src/PriceBook.sol";
import {DatasetRegistry} from "../src/DatasetRegistry.sol";
import {IDatasetRegistry} from "../src/interfaces/IDatasetRegistry.sol";
import {IPriceBook} from "../src/interfaces/IPriceBook.sol";
import {DatasetTest} from "./utils/DatasetTest.sol";
import {Test} from "./utils/Test.sol";

/// @notice Uses, scores, floors, votes and time in any order. It remembers, per dataset, the best quote that is
///         still good; a vote makes quotes void.
contract PriceHandler is DatasetTest {
    struct Offered {
        uint256 price;
        uint256 until;
    }

    mapping(bytes32 datasetId => Offered) internal offered;

    function setUp() public override {
        super.setUp();
        setDynamics(dynamics());
    }

    function contracts() external view returns (PriceBook, DatasetRegistry, bytes32[] memory) {
        return (prices, registry, listed);
    }

    function offerOf(bytes32 id) external view returns (uint256 price, uint256 until) {
        return (offered[id].price, offered[id].until);
    }

    function quoteAll() internal {
        uint256[] memory q = prices.quote(listed, 1, 1, 3).datasetPrices;
        for (uint256 i = 0; i < q.length; ++i) {
            Offered storage o = offered[listed[i]];
            if (o.price == 0 || block.timestamp > o.until || q[i] < o.price) {
                offered[listed[i]] = Offered(q[i], (block.timestamp / PERIOD + 2) * PERIOD - 1);
            }
        }
    }

    function forget() internal {
        for (uint256 i = 0; i < listed.length; ++i) {
            delete offered[listed[i]];
        }
    }

    function doQuote() external {
        quoteAll();
    }

    function doUse(uint32 completed, uint32 ordered) external {
        ordered = uint32(bound(ordered, 1, 1000));
        vm.prank(meter.addr);
        prices.noteUse(listed, uint32(bound(completed, 0, ordered)), ordered);
    }

    function doScore(uint256[3] calldata shown) external {
        uint256[] memory s = new uint256[](3);
        (s[0], s[1], s[2]) = (shown[0], shown[1], shown[2]);
        vm.prank(meter.addr);
        prices.noteQuality(listed, s);
    }

    function doFloor(uint256 which, uint96 floorWei) external {
        setFloor(owners[which % 3], listed[which % 3], floorWei % 40 ether);
    }

    function doVote(uint24 rise, uint24 decay, uint24 cap, uint16 least, uint16 most, uint16 step) external {
        setDynamics(
            IPriceBook.Dynamics(
                uint24(bound(rise, 0, 693_147)),
                uint24(bound(decay, 1, 4_158_883)),
                uint24(bound(cap, 0, 4_158_883)),
                uint16(bound(least, 1000, 10_000)),
                uint16(bound(most, 10_000, 40_000)),
                uint16(bound(step, 0, 5000))
            )
        );
        forget();
    }

    function doBase(uint256 which, uint96 base) external {
        vm.prank(dao.addr);
        prices.setDatasetBase(listed[which % 3], base % 100 ether);
        forget();
    }

    function doWait(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, 5000));
    }
}

contract PriceBookInvariantTest is Test {
    PriceHandler internal handler;
    PriceBook internal prices;
    DatasetRegistry internal registry;
    bytes32[] internal listed;

    function setUp() public {
        handler = new PriceHandler();
        handler.setUp();
        (prices, registry, listed) = handler.contracts();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[] memory s = new bytes4[](7);
        s[0] = handler.doQuote.selector;
        s[1] = handler.doUse.selector;
        s[2] = handler.doScore.selector;
        s[3] = handler.doFloor.selector;
        s[4] = handler.doVote.selector;
        s[5] = handler.doBase.selector;
        s[6] = handler.doWait.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), s);
    }

    /// @dev No price is under its floor, none above its quote, and a quote that was given holds.
    function invariant_floorAndQuote() public view {
        IDatasetRegistry.Terms[] memory t = registry.terms(listed);
        uint256[] memory q = prices.quote(listed, 1, 1, 3).datasetPrices;
        for (uint256 i = 0; i < listed.length; ++i) {
            uint256 price = prices.datasetPrice(listed[i], t[i].rows, 1);
            vm.assertTrue(price >= t[i].priceFloorWei, "under the floor");
            vm.assertTrue(q[i] >= price && q[i] >= t[i].nextPriceFloorWei, "quote");
            (uint256 offered, uint256 until) = handler.offerOf(listed[i]);
            if (offered > 0 && block.timestamp <= until) vm.assertTrue(price <= offered, "not firm");
        }
    }

    /// @dev Demand is never a discount, and both multipliers keep the DAO's bounds.
    function invariant_multipliers() public view {
        IPriceBook.Dynamics memory d = prices.dynamics();
        for (uint256 i = 0; i < listed.length; ++i) {
            (uint256 demand, uint256 quality, uint256 nextDemand, uint256 nextQuality) =
                prices.multipliers(listed[i]);
            vm.assertTrue(demand >= 1e18 && nextDemand >= 1e18, "discount");
            vm.assertTrue(demand <= 64e18 && nextDemand <= 64e18, "demand");
            vm.assertTrue(quality >= d.qualityMinBps && quality <= d.qualityMaxBps, "quality");
            vm.assertTrue(nextQuality >= d.qualityMinBps && nextQuality <= d.qualityMaxBps, "next quality");
        }
    }
}
