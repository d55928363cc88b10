// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {SahmToken} from "../src/SahmToken.sol";
import {Test} from "./utils/Test.sol";

/// @notice Mints, transfers and delegates votes among a few accounts while time passes.
contract VotesHandler is Test {
    uint256 public constant ACCOUNTS = 6;
    SahmToken public token;
    address[] public accounts;
    uint256[] public times;
    address internal minter = address(0x4141);
    uint256 public minted;
    string public accepted;

    constructor() {
        token = new SahmToken(address(this), address(0xF00), 50 ether);
        token.setMinter(minter);
        minted = 50 ether;
        accounts.push(address(0xF00));
        for (uint256 i = 1; i < ACCOUNTS; ++i) {
            accounts.push(actor(string(abi.encodePacked("voter", uint8(48 + i)))).addr);
        }
        times.push(block.timestamp);
        vm.warp(block.timestamp + 1);
    }

    function some(uint256 seed) internal view returns (address) {
        return accounts[seed % ACCOUNTS];
    }

    function snapshots() external view returns (uint256) {
        return times.length;
    }

    function doMint(uint256 to, uint256 amount) external {
        amount = bound(amount, 0, 100 ether);
        vm.prank(minter);
        token.mint(some(to), amount);
        minted += amount;
    }

    function doMintByOthers(uint256 by, uint256 amount) external {
        vm.prank(some(by));
        try token.mint(some(by), bound(amount, 1, 1 ether)) {
            accepted = "a minting by a stranger";
        } catch {}
    }

    function doTransfer(uint256 from, uint256 to, uint256 part) external {
        uint256 amount = bound(part, 0, token.balanceOf(some(from)));
        vm.prank(some(from));
        token.transfer(some(to), amount);
    }

    function doDelegate(uint256 from, uint256 to) external {
        vm.prank(some(from));
        token.delegate(to % 7 == 0 ? address(0) : some(to));
    }

    function doWait(uint256 time) external {
        if (times[times.length - 1] != block.timestamp) times.push(block.timestamp);
        vm.warp(block.timestamp + bound(time, 1, 1 days));
    }
}

contract VotesInvariantTest is Test {
    VotesHandler internal handler;
    SahmToken internal token;

    function setUp() public {
        vm.warp(1_700_000_000);
        handler = new VotesHandler();
        token = handler.token();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// @dev At every snapshot: the votes of all are not more than the supply was, and the supply what was minted.
    function invariant_votesWithinSupply() public view {
        uint256 now_;
        uint256 delegated;
        for (uint256 i = 0; i < handler.ACCOUNTS(); ++i) {
            address a = handler.accounts(i);
            now_ += token.getVotes(a);
            if (token.delegates(a) != address(0)) delegated += token.balanceOf(a);
        }
        vm.assertEq(now_, delegated, "votes are the delegated balances");
        vm.assertTrue(now_ <= token.totalSupply(), "votes now");
        vm.assertEq(token.totalSupply(), handler.minted(), "supply");
        uint256 n = handler.snapshots();
        for (uint256 t = n > 4 ? n - 4 : 0; t < n; ++t) {
            uint256 at = handler.times(t);
            if (at >= block.timestamp) continue;
            uint256 sum;
            for (uint256 i = 0; i < handler.ACCOUNTS(); ++i) {
                sum += token.getPastVotes(handler.accounts(i), at);
            }
            vm.assertTrue(sum <= token.getPastTotalSupply(at), "votes at a snapshot");
        }
    }

    function invariant_nothingForbidden() public view {
        vm.assertEq(handler.accepted(), "");
    }
}
