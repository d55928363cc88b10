// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {SahmCredit} from "../src/SahmCredit.sol";
import {ITrainerRegistry} from "../src/interfaces/ITrainerRegistry.sol";
import {PickyToken} from "./mocks/PickyToken.sol";
import {MarketTest} from "./utils/MarketTest.sol";

/// @notice Slashing and jailing: who gets the stake, and that nobody can hold it up.
contract TrainerSlashTest is MarketTest {
    PickyToken internal picky;
    address internal who;

    function newToken() internal override returns (SahmCredit) {
        picky = new PickyToken();
        return picky;
    }

    function setUp() public override {
        super.setUp();
        who = workers[1].addr;
        vm.prank(dao.addr);
        trainers.setDisputes(disputes.addr);
    }

    function slash(uint256 amount, uint256 harm) internal returns (uint256) {
        vm.prank(disputes.addr);
        return trainers.slash(who, amount, builder.addr, harm);
    }

    /// @dev The harmed builder first, the rest to the treasury, and never more than the stake.
    function test_harmedBuilderFirst(uint256 amount, uint256 harm) public {
        (uint256 b, uint256 d) = (credit.balanceOf(builder.addr), credit.balanceOf(dao.addr));
        uint256 taken = slash(amount, harm);
        vm.assertEq(taken, amount < MIN_STAKE ? amount : MIN_STAKE);
        uint256 toBuilder = harm < taken ? harm : taken;
        vm.assertEq(credit.balanceOf(builder.addr) - b, toBuilder);
        vm.assertEq(credit.balanceOf(dao.addr) - d, taken - toBuilder);
        vm.assertEq(trainers.trainer(who).stake, MIN_STAKE - taken);
        vm.assertTrue(trainers.trainer(who).jailed);
        vm.assertFalse(trainers.isActive(who));
    }

    function test_whoMaySlash() public {
        vm.expectRevert(abi.encodeWithSelector(ITrainerRegistry.NotDisputes.selector, dao.addr));
        vm.prank(dao.addr);
        trainers.slash(who, 1, builder.addr, 1);
        vm.expectRevert(abi.encodeWithSelector(ITrainerRegistry.ZeroAddress.selector));
        vm.prank(disputes.addr);
        trainers.slash(who, 1, address(0), 1);
        vm.expectRevert(abi.encodeWithSelector(ITrainerRegistry.NotRegistered.selector, stranger.addr));
        vm.prank(disputes.addr);
        trainers.slash(stranger.addr, 0, builder.addr, 1);
    }

    /// @dev The exit delay is there for this: an exiting trainer can still be slashed.
    function test_exitingIsSlashed() public {
        vm.prank(who);
        trainers.beginExit();
        vm.warp(block.timestamp + EXIT_DELAY);
        slash(30 ether, type(uint256).max);
        uint256 before = credit.balanceOf(who);
        vm.prank(who);
        trainers.withdraw();
        vm.assertEq(credit.balanceOf(who) - before, MIN_STAKE - 30 ether);
        vm.expectRevert(abi.encodeWithSelector(ITrainerRegistry.NotRegistered.selector, who));
        slash(1, 1);
    }

    /// @dev A token that refuses builder or treasury saves nobody from being slashed; the amounts wait.
    function test_refusedAmountsWait() public {
        picky.refuse(builder.addr, true);
        picky.refuse(dao.addr, true);
        slash(50 ether, 20 ether);
        slash(5 ether, 5 ether);
        vm.assertEq(trainers.owed(builder.addr), 25 ether);
        vm.assertEq(trainers.owed(dao.addr), 30 ether);
        vm.expectRevert(abi.encodeWithSelector(PickyToken.Refused.selector, builder.addr));
        trainers.withdrawOwed(builder.addr);
        picky.refuse(builder.addr, false);
        uint256 before = credit.balanceOf(builder.addr);
        vm.prank(stranger.addr);
        trainers.withdrawOwed(builder.addr);
        vm.assertEq(credit.balanceOf(builder.addr) - before, 25 ether);
        vm.expectRevert(abi.encodeWithSelector(ITrainerRegistry.NothingOwed.selector, builder.addr));
        trainers.withdrawOwed(builder.addr);
        vm.assertEq(trainers.owed(dao.addr), 30 ether);
    }

    function test_jailAndRelease() public {
        bytes memory err = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, stranger.addr);
        vm.expectRevert(err);
        vm.prank(stranger.addr);
        trainers.jail(who);
        vm.expectRevert(err);
        vm.prank(stranger.addr);
        trainers.release(who);
        vm.expectRevert(abi.encodeWithSelector(ITrainerRegistry.NotJailed.selector, who));
        vm.prank(dao.addr);
        trainers.release(who);
        vm.expectRevert(abi.encodeWithSelector(ITrainerRegistry.NotRegistered.selector, stranger.addr));
        vm.prank(dao.addr);
        trainers.jail(stranger.addr);

        vm.prank(dao.addr);
        trainers.jail(who);
        vm.assertFalse(trainers.isActive(who));
        vm.assertEq(trainers.position(who), 0);
        vm.expectRevert(abi.encodeWithSelector(ITrainerRegistry.AlreadyJailed.selector, who));
        vm.prank(dao.addr);
        trainers.jail(who);
        vm.prank(dao.addr);
        trainers.release(who);
        vm.assertTrue(trainers.isActive(who));
    }

    /// @dev Out of jail with too little stake is not back at work before the stake is.
    function test_slashedNeedsStakeAgain() public {
        slash(1, 1);
        vm.prank(dao.addr);
        trainers.release(who);
        vm.assertFalse(trainers.isActive(who));
        vm.prank(who);
        trainers.addStake(1);
        vm.assertTrue(trainers.isActive(who));
    }
}
