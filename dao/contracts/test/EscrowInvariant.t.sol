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
    /// @dev Two leaves a run: one whose bit is in the run, one whose bit is not.
    uint256 internal constant HIGH = 70;
    mapping(bytes32 runId => uint256[2] amounts) internal leafAmounts;
    uint256 internal opened;

    /// @notice What claims paid to the payee, by the handler's own count.
    uint256 public claimed;
    /// @notice Refunds that the builder must have received, by the handler's own count.
    uint256 public pulled;
    /// @notice Set when something was accepted that must not be.
    string public accepted;

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
        pulled += o.prices.maxTotalWei;
    }

    function doTopUp(uint256 seed, uint256 amount) external some(seed) {
        if (state > RunState.Training || seed % 3 != 0) return;
        amount = bound(amount, 1, 5 ether);
        vm.prank(builder.addr);
        credit.approve(address(escrow), amount);
        vm.prank(builder.addr);
        escrow.topUp(current, amount);
        pulled += amount;
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
        uint256 first = bound(part, 0, total);
        leafAmounts[current] = [first, total - first];
        bytes32[2] memory l = pair(current);
        Result memory r = result(current, root(l), total);
        r.roundsCompleted = 1;
        propose(r);
    }

    /// @dev One signature too few, or one custodian twice: a result may never come of it.
    function doProposeWithoutQuorum(uint256 seed, bool twice) external some(seed) {
        RunView memory v = escrow.run(current);
        if (state != RunState.Training || v.trainingRounds == 0) return;
        Result memory r = result(current, keccak256("stolen"), v.funded);
        r.roundsCompleted = 1;
        (uint8[] memory indexes, bytes[] memory signatures) = attest(r, twice ? THRESHOLD : THRESHOLD - 1);
        if (twice) (indexes[1], signatures[1]) = (indexes[0], signatures[0]);
        try escrow.propose(r, indexes, signatures) {
            accepted = "a result without a quorum";
        } catch {}
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

    function doClaim(uint256 seed, bool high) external some(seed) {
        uint256 index = high ? HIGH : 0;
        bool was = escrow.isClaimed(current, index);
        bytes32[2] memory l = pair(current);
        bytes32[] memory proof = new bytes32[](1);
        proof[0] = l[high ? 0 : 1];
        uint256 amount = leafAmounts[current][high ? 1 : 0];
        try escrow.claim(current, index, stranger.addr, amount, 0, proof) {
            claimed += amount;
            if (was) accepted = "a second claim";
            if (state != RunState.Settled) accepted = "a claim of a run that is not settled";
        } catch {
            if (state == RunState.Settled && !was) accepted = "no claim of a settled payout";
        }
    }

    function pair(bytes32 runId) internal view returns (bytes32[2] memory l) {
        l[0] = escrow.leafOf(runId, 0, stranger.addr, leafAmounts[runId][0], 0);
        l[1] = escrow.leafOf(runId, HIGH, stranger.addr, leafAmounts[runId][1], 0);
    }

    function root(bytes32[2] memory l) internal pure returns (bytes32) {
        return l[0] < l[1] ? keccak256(abi.encode(l[0], l[1])) : keccak256(abi.encode(l[1], l[0]));
    }

    function balances() external view returns (uint256 ofBuilder, uint256 ofPayee) {
        return (credit.balanceOf(builder.addr), credit.balanceOf(stranger.addr));
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
    uint256 internal builderBefore;

    function setUp() public {
        handler = new EscrowHandler();
        handler.setUp();
        (escrow, credit) = handler.contracts();
        (builderBefore,) = handler.balances();
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
        bytes4[] memory s = new bytes4[](16);
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
        s[14] = handler.doTopUp.selector;
        s[15] = handler.doProposeWithoutQuorum.selector;
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

    /// @dev Counted from outside: what left the builder came back, was paid out, or is still there.
    function invariant_conservation() public view {
        uint256 paid;
        uint256 refunded;
        for (uint256 i = 0; i < handler.count(); ++i) {
            RunView memory v = escrow.run(handler.runs(i));
            paid += v.paid;
            refunded += v.refunded;
            vm.assertTrue(v.paid <= v.total && v.total <= v.funded, "paid <= total <= funded");
        }
        (uint256 ofBuilder, uint256 ofPayee) = handler.balances();
        vm.assertEq(paid, handler.claimed(), "claims in the books");
        vm.assertEq(ofPayee, handler.claimed(), "claims received");
        vm.assertEq(ofBuilder + handler.pulled(), builderBefore + refunded, "refunds received");
        vm.assertEq(credit.balanceOf(address(escrow)) + ofPayee + ofBuilder, builderBefore, "to the wei");
    }

    /// @dev No claim twice or early, no result without a quorum.
    function invariant_nothingForbidden() public view {
        vm.assertEq(handler.accepted(), "");
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
