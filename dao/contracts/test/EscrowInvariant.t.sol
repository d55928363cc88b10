// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {RunEscrow} from "../src/RunEscrow.sol";
import {SahmCredit} from "../src/SahmCredit.sol";
import {Result, RunOrder, RunState, RunView} from "../src/interfaces/RunTypes.sol";
import {PickyToken} from "./mocks/PickyToken.sol";
import {MarketTest} from "./utils/MarketTest.sol";
import {Test} from "./utils/Test.sol";

/// @notice Does anything that anyone may do to runs, in any order and at any time.
contract EscrowHandler is MarketTest {
    bytes32[] public runs;
    mapping(bytes32 runId => uint256 amount) internal leafAmount;
    uint256 internal opened;

    function newToken() internal override returns (SahmCredit) {
        return new PickyToken();
    }

    function count() external view returns (uint256) {
        return runs.length;
    }

    function locksOf(uint256 i) external view returns (uint256) {
        return trainers.trainer(workers[i].addr).locks;
    }

    function contracts() external view returns (RunEscrow, SahmCredit) {
        return (escrow, credit);
    }

    modifier some(uint256 seed) {
        if (runs.length == 0) return;
        current = runs[seed % runs.length];
        state = escrow.run(current).state;
        _;
    }

    bytes32 internal current;
    RunState internal state;

    function doOpen(uint256 extra) external {
        RunOrder memory o = order();
        o.salt = bytes32(++opened);
        extra = bound(extra, 0, 1 ether);
        o.prices.computeWei += extra;
        o.prices.maxTotalWei += extra;
        runs.push(open(o));
    }

    function doCancel(uint256 seed) external some(seed) {
        if (state != RunState.Funded || seed % 4 != 0) return;
        vm.prank(builder.addr);
        escrow.cancel(current);
    }

    function doAssign(uint256 seed) external some(seed) {
        RunView memory v = escrow.run(current);
        if (state == RunState.Funded && block.timestamp > v.deadlines.assignBy) return;
        if (state != RunState.Funded && state != RunState.Assigned && state != RunState.Training) return;
        if (block.timestamp > v.deadlines.trainBy) return;
        assign(current);
    }

    /// @dev From the order to the last round at once, so that results are reached often.
    function doTrain(uint256 seed) external some(seed) {
        if (state != RunState.Funded || block.timestamp > escrow.run(current).deadlines.assignBy) return;
        train(current);
    }

    function doDraw(uint256 seed, bytes32 random) external some(seed) {
        if (state != RunState.Assigned || escrow.run(current).recomputer != address(0)) return;
        vm.prevrandao(random);
        draw(current);
    }

    function doCommit(uint256 seed) external some(seed) {
        RunView memory v = escrow.run(current);
        if (state != RunState.Assigned && state != RunState.Training) return;
        if (v.recomputer == address(0) || block.timestamp > v.deadlines.trainBy) return;
        commit(current, uint32(uint64(v.lastRound + 1)));
    }

    function doPropose(uint256 seed, uint256 total, uint256 part) external some(seed) {
        RunView memory v = escrow.run(current);
        if (state != RunState.Training || v.trainingRounds == 0 || block.timestamp > v.deadlines.attestBy) {
            return;
        }
        total = bound(total, 0, v.funded);
        leafAmount[current] = bound(part, 0, total);
        Result memory r =
            result(current, escrow.leafOf(current, 0, stranger.addr, leafAmount[current], 0), total);
        r.roundsCompleted = 1;
        propose(r);
    }

    function doSettle(uint256 seed) external some(seed) {
        if (state != RunState.Proposed) return;
        uint64 ends = escrow.run(current).challengeEnds;
        if (block.timestamp < ends) vm.warp(ends);
        escrow.settle(current);
    }

    function doVoid(uint256 seed) external some(seed) {
        if (state != RunState.Proposed || seed % 4 != 0) return;
        if (escrow.disputes() == address(0)) {
            vm.prank(dao.addr);
            escrow.setDisputes(disputes.addr);
        }
        vm.prank(disputes.addr);
        escrow.voidResult(current);
    }

    /// @dev The token pays the builder or not, from now on.
    function doRefuse(uint256 seed) external {
        PickyToken(address(credit)).refuse(builder.addr, seed % 2 == 0);
    }

    function doWithdrawRefund(uint256 seed) external some(seed) {
        if (PickyToken(address(credit)).refused(builder.addr)) return;
        RunView memory v = escrow.run(current);
        bool over = state == RunState.Settled || state == RunState.Refunded;
        if (!over || v.funded == v.total + v.refunded) return;
        escrow.withdrawRefund(current);
    }

    function doClaim(uint256 seed) external some(seed) {
        if (state != RunState.Settled || escrow.isClaimed(current, 0)) return;
        escrow.claim(current, 0, stranger.addr, leafAmount[current], 0, new bytes32[](0));
    }

    function doExpire(uint256 seed) external some(seed) {
        if (state != RunState.Funded && state != RunState.Assigned && state != RunState.Training) return;
        RunView memory v = escrow.run(current);
        uint64 last = v.trainingRounds == 0 ? v.deadlines.trainBy : v.deadlines.attestBy;
        if (state == RunState.Funded) last = v.deadlines.assignBy;
        if (state == RunState.Assigned) last = v.startsBy;
        if (block.timestamp > last) escrow.expire(current);
    }

    function doWait(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, 900));
    }
}

contract EscrowInvariantTest is Test {
    EscrowHandler internal handler;
    RunEscrow internal escrow;
    SahmCredit internal credit;

    function setUp() public {
        handler = new EscrowHandler();
        handler.setUp();
        (escrow, credit) = handler.contracts();
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
        bytes4[] memory s = new bytes4[](14);
        s[0] = handler.doOpen.selector;
        s[1] = handler.doCancel.selector;
        s[2] = handler.doAssign.selector;
        s[3] = handler.doDraw.selector;
        s[4] = handler.doCommit.selector;
        s[5] = handler.doPropose.selector;
        s[6] = handler.doSettle.selector;
        s[7] = handler.doVoid.selector;
        s[8] = handler.doClaim.selector;
        s[9] = handler.doExpire.selector;
        s[10] = handler.doWait.selector;
        s[11] = handler.doTrain.selector;
        s[12] = handler.doRefuse.selector;
        s[13] = handler.doWithdrawRefund.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), s);
    }

    /// @dev funded == paid + refunded + claimable + held for every run, and the escrow holds exactly what it
    ///      still owes.
    function invariant_books() public view {
        uint256 owed;
        for (uint256 i = 0; i < handler.count(); ++i) {
            (uint256 funded, uint256 paid, uint256 refunded, uint256 claimable, uint256 held) =
                escrow.books(handler.runs(i));
            vm.assertEq(funded, paid + refunded + claimable + held, "books");
            RunView memory v = escrow.run(handler.runs(i));
            if (held == 0) vm.assertTrue(claimable >= v.total - paid, "payouts are covered");
            owed += claimable + held;
        }
        vm.assertEq(credit.balanceOf(address(escrow)), owed, "balance");
    }

    /// @dev The active list is exactly the runs that are not over, and duties end with them.
    function invariant_active() public view {
        uint256 active;
        uint256 duties;
        for (uint256 i = 0; i < handler.count(); ++i) {
            RunView memory v = escrow.run(handler.runs(i));
            if (v.state == RunState.Settled || v.state == RunState.Refunded) continue;
            ++active;
            if (v.attempt > 0) duties += v.recomputer == address(0) ? 4 : 5;
        }
        vm.assertEq(escrow.activeCount(), active, "active");
        vm.assertTrue((escrow.nextDeadline() == 0) == (active == 0), "next deadline");
        uint256 locks;
        for (uint256 i = 0; i < 6; ++i) {
            locks += handler.locksOf(i);
        }
        vm.assertEq(locks, duties, "locks");
    }
}
