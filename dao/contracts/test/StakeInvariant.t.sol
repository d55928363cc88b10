// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {SahmCredit} from "../src/SahmCredit.sol";
import {TrainerRegistry} from "../src/TrainerRegistry.sol";
import {ITrainerRegistry} from "../src/interfaces/ITrainerRegistry.sol";
import {PickyToken} from "./mocks/PickyToken.sol";
import {MarketTest} from "./utils/MarketTest.sol";
import {Test} from "./utils/Test.sol";

/// @notice Does anything that trainers, disputes and the DAO may do, in any order and at any time.
contract StakeHandler is MarketTest {
    address internal constant ESCROW = address(0xE5C);
    uint256 public staked;
    uint256 public returned;
    uint256 public slashed;
    uint256 public toBuilder;
    string public accepted;

    function newToken() internal override returns (SahmCredit) {
        return new PickyToken();
    }

    function setUp() public override {
        super.setUp();
        trainers = new TrainerRegistry(dao.addr, credit, MIN_STAKE, EXIT_DELAY);
        vm.prank(dao.addr);
        trainers.setEscrow(ESCROW);
        vm.prank(dao.addr);
        trainers.setDisputes(disputes.addr);
        for (uint256 i = 0; i < workers.length; ++i) {
            vm.prank(workers[i].addr);
            credit.approve(address(trainers), type(uint256).max);
        }
    }

    function some(uint256 seed) internal view returns (address who, ITrainerRegistry.Trainer memory t) {
        who = workers[seed % workers.length].addr;
        t = trainers.trainer(who);
    }

    function worker(uint256 i) external view returns (address) {
        return workers[i].addr;
    }

    function parties() external view returns (TrainerRegistry, SahmCredit, address, address) {
        return (trainers, credit, builder.addr, dao.addr);
    }

    function doRegister(uint256 seed, uint256 amount) external {
        (address who, ITrainerRegistry.Trainer memory t) = some(seed);
        amount = bound(amount, trainers.minStake(), trainers.minStake() + 10 ether);
        if (t.registered || credit.balanceOf(who) < amount) return;
        vm.prank(who);
        trainers.register("hardware", 1, amount);
        staked += amount;
    }

    function doAdd(uint256 seed, uint256 amount) external {
        (address who, ITrainerRegistry.Trainer memory t) = some(seed);
        amount = bound(amount, 1, 10 ether);
        if (!t.registered || t.exitAt != 0 || credit.balanceOf(who) < amount) return;
        vm.prank(who);
        trainers.addStake(amount);
        staked += amount;
    }

    function doBeginExit(uint256 seed) external {
        (address who, ITrainerRegistry.Trainer memory t) = some(seed);
        if (!t.registered || t.exitAt != 0) return;
        vm.prank(who);
        trainers.beginExit();
    }

    /// @dev Tried in every state: it may work only for who is exiting, in time and without a duty.
    function doWithdraw(uint256 seed) external {
        (address who, ITrainerRegistry.Trainer memory t) = some(seed);
        bool may = t.registered && t.exitAt != 0 && block.timestamp >= t.exitAt && t.locks == 0
            && !PickyToken(address(credit)).refused(who);
        uint256 before = credit.balanceOf(who);
        vm.prank(who);
        try trainers.withdraw() {
            if (!may) accepted = "a withdrawal too early";
            if (credit.balanceOf(who) - before != t.stake) accepted = "another amount than the stake";
            returned += t.stake;
        } catch {
            if (may) accepted = "no withdrawal in time";
        }
    }

    function doLock(uint256 seed) external {
        (address who,) = some(seed);
        bool active = trainers.isActive(who);
        vm.prank(ESCROW);
        try trainers.lock(who) {
            if (!active) accepted = "a duty of who is not active";
        } catch {
            if (active) accepted = "no duty of who is active";
        }
    }

    function doUnlock(uint256 seed) external {
        (address who, ITrainerRegistry.Trainer memory t) = some(seed);
        if (t.locks == 0) return;
        vm.prank(ESCROW);
        trainers.unlock(who);
    }

    function doSlash(uint256 seed, uint256 amount, uint256 harm) external {
        (address who, ITrainerRegistry.Trainer memory t) = some(seed);
        if (!t.registered || seed % 3 != 0) return;
        amount = bound(amount, 0, 2 * MIN_STAKE);
        harm = bound(harm, 0, 2 * MIN_STAKE);
        vm.prank(disputes.addr);
        uint256 taken = trainers.slash(who, amount, builder.addr, harm);
        slashed += taken;
        toBuilder += taken < harm ? taken : harm;
    }

    function doSlashByOthers(uint256 seed, address who) external {
        (address victim, ITrainerRegistry.Trainer memory t) = some(seed);
        if (who == disputes.addr || !t.registered) return;
        vm.prank(who);
        try trainers.slash(victim, 1, who, 1) {
            accepted = "a slashing by a stranger";
        } catch {}
    }

    function doRefuse(uint256 seed) external {
        address[3] memory who = [builder.addr, dao.addr, workers[0].addr];
        PickyToken(address(credit)).refuse(who[seed % 3], seed % 2 == 0);
    }

    function doWithdrawOwed(bool ofBuilder) external {
        address who = ofBuilder ? builder.addr : dao.addr;
        if (trainers.owed(who) == 0 || PickyToken(address(credit)).refused(who)) return;
        trainers.withdrawOwed(who);
    }

    function doJail(uint256 seed) external {
        (address who, ITrainerRegistry.Trainer memory t) = some(seed);
        if (!t.registered) return;
        vm.prank(dao.addr);
        t.jailed ? trainers.release(who) : trainers.jail(who);
    }

    function doMinStake(uint256 amount) external {
        vm.prank(dao.addr);
        trainers.setMinStake(bound(amount, MIN_STAKE / 2, MIN_STAKE));
        trainers.refresh(workers[amount % workers.length].addr);
    }

    function doWait(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, EXIT_DELAY));
    }
}

contract StakeInvariantTest is Test {
    StakeHandler internal handler;
    TrainerRegistry internal trainers;
    SahmCredit internal credit;
    address internal builder;
    address internal dao;
    uint256 internal builderBefore;
    uint256 internal daoBefore;

    function setUp() public {
        handler = new StakeHandler();
        handler.setUp();
        (trainers, credit, builder, dao) = handler.parties();
        (builderBefore, daoBefore) = (credit.balanceOf(builder), credit.balanceOf(dao));
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
        bytes4[] memory s = new bytes4[](13);
        s[0] = handler.doRegister.selector;
        s[1] = handler.doAdd.selector;
        s[2] = handler.doBeginExit.selector;
        s[3] = handler.doWithdraw.selector;
        s[4] = handler.doLock.selector;
        s[5] = handler.doUnlock.selector;
        s[6] = handler.doSlash.selector;
        s[7] = handler.doSlashByOthers.selector;
        s[8] = handler.doRefuse.selector;
        s[9] = handler.doWithdrawOwed.selector;
        s[10] = handler.doJail.selector;
        s[11] = handler.doMinStake.selector;
        s[12] = handler.doWait.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), s);
    }

    /// @dev The registry holds every stake and what waits after slashings, and nothing else.
    function invariant_stakeIsThere() public view {
        uint256 sum = trainers.owed(builder) + trainers.owed(dao);
        for (uint256 i = 0; i < 6; ++i) {
            sum += trainers.trainer(handler.worker(i)).stake;
        }
        vm.assertEq(credit.balanceOf(address(trainers)), sum, "balance");
        vm.assertEq(sum + handler.returned() + received(), handler.staked(), "conservation");
    }

    function received() internal view returns (uint256) {
        return credit.balanceOf(builder) + credit.balanceOf(dao) - builderBefore - daoBefore;
    }

    /// @dev The harmed builder comes first; the rest is the treasury's.
    function invariant_slashedStake() public view {
        uint256 b = credit.balanceOf(builder) - builderBefore + trainers.owed(builder);
        uint256 d = credit.balanceOf(dao) - daoBefore + trainers.owed(dao);
        vm.assertEq(b, handler.toBuilder(), "builder");
        vm.assertEq(b + d, handler.slashed(), "treasury");
    }

    /// @dev The list and the records say the same: on it once, in the noted place, and only who may be.
    function invariant_list() public view {
        for (uint256 i = 0; i < trainers.count(); ++i) {
            address who = trainers.trainers(i);
            ITrainerRegistry.Trainer memory t = trainers.trainer(who);
            vm.assertEq(trainers.position(who), i + 1, "position");
            vm.assertTrue(t.registered && t.exitAt == 0 && !t.jailed, "active");
        }
        for (uint256 i = 0; i < 6; ++i) {
            address who = handler.worker(i);
            vm.assertTrue(
                !trainers.isActive(who) || trainers.trainer(who).stake >= trainers.minStake(), "stake"
            );
        }
    }

    function invariant_nothingForbidden() public view {
        vm.assertEq(handler.accepted(), "");
    }
}
