// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {SahmCredit} from "../src/SahmCredit.sol";
import {SahmGovernor} from "../src/SahmGovernor.sol";
import {SahmToken} from "../src/SahmToken.sol";
import {ISahmCredit} from "../src/interfaces/ISahmCredit.sol";
import {Test} from "./utils/Test.sol";

contract TokensTest is Test {
    Actor internal holder;
    SahmCredit internal credit;
    SahmToken internal token;
    TimelockController internal timelock;
    SahmGovernor internal governor;

    function setUp() public {
        vm.warp(1_700_000_000);
        holder = actor("holder");
        credit = new SahmCredit();
        timelock = new TimelockController(1, new address[](0), new address[](0), address(this));
        token = new SahmToken(address(timelock), holder.addr, 1000 ether);
        governor = new SahmGovernor(token, timelock, 1, 4, 1 ether, 4, 2, address(0));
        timelock.grantRole(timelock.PROPOSER_ROLE(), address(governor));
        timelock.grantRole(timelock.EXECUTOR_ROLE(), address(governor));
        timelock.renounceRole(timelock.DEFAULT_ADMIN_ROLE(), address(this));
    }

    function test_faucetIsClosedElsewhere(uint64 chainId) public {
        vm.assume(chainId != 1337 && chainId != 0);
        vm.chainId(chainId);
        vm.expectRevert(abi.encodeWithSelector(ISahmCredit.FaucetClosed.selector, uint256(chainId)));
        credit.faucet(holder.addr, 1);
    }

    function test_faucet(uint256 amount) public {
        vm.chainId(1337);
        uint256 cap = credit.FAUCET_CAP();
        if (amount > cap) {
            vm.expectRevert(abi.encodeWithSelector(ISahmCredit.FaucetCapExceeded.selector, amount, cap));
        }
        credit.faucet(holder.addr, amount);
        vm.assertEq(credit.balanceOf(holder.addr), amount > cap ? 0 : amount);
        vm.assertEq(credit.decimals(), 18);
    }

    function test_mintIsTheDaos(address who) public {
        vm.assume(who != address(timelock) && who != address(0)); // 0 is no minter: it sends nothing
        vm.expectRevert(abi.encodeWithSelector(SahmToken.NotMinter.selector, who));
        vm.prank(who);
        token.mint(who, 1);
    }

    /// @dev A proposal from delegation to execution, on the timestamp clock.
    function test_governance() public {
        vm.assertEq(token.CLOCK_MODE(), "mode=timestamp");
        vm.assertEq(governor.clock(), block.timestamp);
        vm.prank(holder.addr);
        token.delegate(holder.addr);
        vm.warp(block.timestamp + 1);
        address[] memory targets = new address[](1);
        uint256[] memory values = new uint256[](1);
        bytes[] memory datas = new bytes[](1);
        targets[0] = address(token);
        datas[0] = abi.encodeCall(token.mint, (holder.addr, 5));
        vm.prank(holder.addr);
        uint256 id = governor.propose(targets, values, datas, "mint");
        vm.warp(block.timestamp + 2);
        vm.prank(holder.addr);
        governor.castVote(id, 1);
        vm.warp(block.timestamp + 5);
        governor.queue(targets, values, datas, keccak256("mint"));
        vm.warp(block.timestamp + 1);
        governor.execute(targets, values, datas, keccak256("mint"));
        vm.assertEq(token.balanceOf(holder.addr), 1000 ether + 5);
    }

    /// @dev What wallets and the governor read: seconds, and the nonce that permits and delegations share.
    function test_clock() public {
        SahmToken votes = new SahmToken(address(this), address(this), 1 ether);
        vm.assertEq(votes.CLOCK_MODE(), "mode=timestamp");
        vm.assertEq(votes.clock(), block.timestamp);
        vm.assertEq(votes.nonces(address(this)), 0);
    }
}
