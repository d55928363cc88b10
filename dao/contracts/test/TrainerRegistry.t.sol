// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ITrainerRegistry} from "../src/interfaces/ITrainerRegistry.sol";
import {TokenPull} from "../src/libraries/TokenPull.sol";
import {FeeToken} from "./mocks/FeeToken.sol";
import {MarketTest} from "./utils/MarketTest.sol";

contract TrainerRegistryTest is MarketTest {
    function listedOnce(address who) internal view returns (bool found) {
        address[] memory page = trainers.page(0, 100);
        vm.assertEq(page.length, trainers.count());
        for (uint256 i = 0; i < page.length; ++i) {
            vm.assertEq(page[i], trainers.trainers(i));
            vm.assertEq(trainers.position(page[i]), i + 1);
            if (page[i] == who) {
                vm.assertFalse(found);
                found = true;
            }
        }
    }

    function test_registerWithAuthorization() public {
        credit.faucet(stranger.addr, 1000 ether);
        bytes32 nonce = trainers.registrationNonce(stranger.addr, "gpu", 5);
        vm.assertEq(nonce, keccak256(abi.encode(stranger.addr, "gpu", 5)));
        bytes memory signature =
            sign(stranger, receiveDigest(stranger.addr, address(trainers), 200 ether, nonce));
        uint256 before = block.timestamp + 600;
        vm.expectRevert(abi.encodeWithSignature("ERC3009InvalidSignature()"));
        trainers.registerWithAuthorization(stranger.addr, "gpu", 6, 200 ether, 0, before, signature);
        trainers.registerWithAuthorization(stranger.addr, "gpu", 5, 200 ether, 0, before, signature);
        ITrainerRegistry.Trainer memory t = trainers.trainer(stranger.addr);
        vm.assertTrue(t.registered && t.stake == 200 ether && t.askWei == 5);
        vm.assertTrue(listedOnce(stranger.addr));
    }

    function test_register() public {
        vm.expectRevert(abi.encodeWithSelector(ITrainerRegistry.AlreadyRegistered.selector, workers[0].addr));
        vm.prank(workers[0].addr);
        trainers.register("gpu", 1, MIN_STAKE);
        vm.expectRevert(
            abi.encodeWithSelector(ITrainerRegistry.StakeTooLow.selector, MIN_STAKE - 1, MIN_STAKE)
        );
        vm.prank(stranger.addr);
        trainers.register("gpu", 1, MIN_STAKE - 1);
        vm.expectRevert(abi.encodeWithSelector(ITrainerRegistry.EmptyHardwareCid.selector));
        vm.prank(stranger.addr);
        trainers.register("", 1, MIN_STAKE);
    }

    function test_TransferShortfall() public {
        deploy(new FeeToken());
        credit.faucet(stranger.addr, 1000 ether);
        vm.prank(stranger.addr);
        credit.approve(address(trainers), 1000 ether);
        vm.expectRevert(abi.encodeWithSelector(TokenPull.TransferShortfall.selector, 200 ether, 198 ether));
        vm.prank(stranger.addr);
        trainers.register("gpu", 1, 200 ether);
    }

    function test_update() public {
        vm.expectRevert(abi.encodeWithSelector(ITrainerRegistry.NotRegistered.selector, stranger.addr));
        vm.prank(stranger.addr);
        trainers.update("gpu", 1);
        vm.expectRevert(abi.encodeWithSelector(ITrainerRegistry.EmptyHardwareCid.selector));
        vm.prank(workers[0].addr);
        trainers.update("", 1);
        vm.prank(workers[0].addr);
        trainers.update("better", 9);
        vm.assertEq(trainers.trainer(workers[0].addr).hardwareCid, "better");
    }

    function test_exit(uint256 early) public {
        address who = workers[2].addr;
        vm.expectRevert(abi.encodeWithSelector(ITrainerRegistry.NotExiting.selector, who));
        vm.prank(who);
        trainers.withdraw();
        vm.prank(who);
        trainers.beginExit();
        vm.assertFalse(trainers.isActive(who) || listedOnce(who));
        uint64 exitAt = uint64(block.timestamp) + EXIT_DELAY;
        bytes memory err = abi.encodeWithSelector(ITrainerRegistry.AlreadyExiting.selector, who, exitAt);
        vm.expectRevert(err);
        vm.prank(who);
        trainers.beginExit();
        vm.expectRevert(err);
        vm.prank(who);
        trainers.addStake(1);
        vm.warp(bound(early, block.timestamp, exitAt - 1));
        vm.expectRevert(
            abi.encodeWithSelector(ITrainerRegistry.ExitTooEarly.selector, block.timestamp, exitAt)
        );
        vm.prank(who);
        trainers.withdraw();
        vm.warp(exitAt);
        uint256 before = credit.balanceOf(who);
        vm.prank(who);
        trainers.withdraw();
        vm.assertEq(credit.balanceOf(who), before + MIN_STAKE);
        vm.assertFalse(trainers.trainer(who).registered);
        vm.prank(who);
        trainers.register("again", 1, MIN_STAKE);
        vm.assertTrue(listedOnce(who));
    }

    /// @dev Work in progress holds the stake back.
    function test_StillLocked() public {
        bytes32 runId = open(order());
        assign(runId);
        vm.prank(workers[0].addr);
        trainers.beginExit();
        vm.warp(block.timestamp + EXIT_DELAY);
        vm.expectRevert(abi.encodeWithSelector(ITrainerRegistry.StillLocked.selector, workers[0].addr, 1));
        vm.prank(workers[0].addr);
        trainers.withdraw();
        escrow.expire(runId);
        vm.prank(workers[0].addr);
        trainers.withdraw();
    }

    function test_locks(address who) public {
        vm.assume(who != address(escrow));
        bytes memory err = abi.encodeWithSelector(ITrainerRegistry.NotEscrow.selector, who);
        vm.expectRevert(err);
        vm.prank(who);
        trainers.lock(workers[0].addr);
        vm.expectRevert(err);
        vm.prank(who);
        trainers.unlock(workers[0].addr);
        vm.expectRevert(abi.encodeWithSelector(ITrainerRegistry.NotActive.selector, stranger.addr));
        vm.prank(address(escrow));
        trainers.lock(stranger.addr);
        vm.expectRevert(abi.encodeWithSelector(ITrainerRegistry.NotLocked.selector, workers[0].addr));
        vm.prank(address(escrow));
        trainers.unlock(workers[0].addr);
    }

    /// @dev Leaving and coming back is no way out of jail.
    function test_jailOutlivesExit() public {
        address who = workers[1].addr;
        vm.prank(dao.addr);
        trainers.setDisputes(disputes.addr);
        vm.prank(disputes.addr);
        trainers.slash(who, 1, builder.addr, 1);
        vm.prank(who);
        trainers.beginExit();
        vm.warp(block.timestamp + EXIT_DELAY);
        vm.prank(who);
        trainers.withdraw();
        vm.prank(who);
        trainers.register("again", 1, MIN_STAKE);
        vm.assertFalse(trainers.isActive(who));
    }

    function test_minStake() public {
        vm.prank(dao.addr);
        trainers.setMinStake(MIN_STAKE + 1);
        vm.assertFalse(trainers.isActive(workers[0].addr));
        vm.assertEq(trainers.count(), 6);
        trainers.refresh(workers[0].addr);
        vm.assertEq(trainers.count(), 5);
        vm.prank(workers[0].addr);
        trainers.addStake(1);
        vm.assertTrue(trainers.isActive(workers[0].addr));
    }

    function test_owner() public {
        vm.expectRevert(abi.encodeWithSelector(ITrainerRegistry.AlreadySet.selector, address(escrow)));
        vm.prank(dao.addr);
        trainers.setEscrow(stranger.addr);
        vm.expectRevert(abi.encodeWithSelector(ITrainerRegistry.ZeroAddress.selector));
        vm.prank(dao.addr);
        trainers.setDisputes(address(0));
        bytes memory err = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, stranger.addr);
        vm.expectRevert(err);
        vm.prank(stranger.addr);
        trainers.setDisputes(stranger.addr);
        vm.expectRevert(err);
        vm.prank(stranger.addr);
        trainers.setMinStake(0);
        vm.expectRevert(err);
        vm.prank(stranger.addr);
        trainers.release(stranger.addr);
    }

    function test_page(uint256 from, uint256 limit) public view {
        from = bound(from, 0, 10);
        limit = bound(limit, 0, 10);
        uint256 left = from > 6 ? 0 : 6 - from;
        vm.assertEq(trainers.page(from, limit).length, left < limit ? left : limit);
    }
}
