// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Contribution} from "../src/Contribution.sol";
import {Disputes} from "../src/Disputes.sol";
import {RevenueShareFactory} from "../src/RevenueShareFactory.sol";
import {SahmGovernor} from "../src/SahmGovernor.sol";
import {SahmToken} from "../src/SahmToken.sol";
import {WorkAudits} from "../src/WorkAudits.sol";
import {IDisputes} from "../src/interfaces/IDisputes.sol";
import {IWorkAudits} from "../src/interfaces/IWorkAudits.sol";
import {MarketTest} from "./utils/MarketTest.sol";

/// @notice Who may do what once the DAO runs: everything that is the DAO's, one line each.
contract OwnershipTest is MarketTest {
    TimelockController internal timelock;
    SahmToken internal token;
    SahmGovernor internal governor;
    Contribution internal contribution;
    WorkAudits internal audits;
    Disputes internal court;

    struct Call {
        string name;
        address to;
        bytes data;
    }

    Call[] internal calls;

    function setUp() public override {
        super.setUp();
        timelock = new TimelockController(1, new address[](0), new address[](0), dao.addr);
        token = new SahmToken(dao.addr, stranger.addr, 1 ether);
        governor = new SahmGovernor(token, timelock, 1, 10, 1, 4, 2, address(0));
        contribution = new Contribution(
            dao.addr, token, escrow, new RevenueShareFactory(registry, credit), registry, 1, 1, 1
        );
        IWorkAudits.Parameters memory a = IWorkAudits.Parameters(1, 1, 1, 1);
        audits = new WorkAudits(dao.addr, escrow, trainers, a);
        IDisputes.Parameters memory d = IDisputes.Parameters(1, 1, 1, 1, 1);
        court = new Disputes(dao.addr, credit, escrow, rules, trainers, audits, d);
        add("audits.setParameters", address(audits), abi.encodeCall(audits.setParameters, (a)));
        add("audits.setDisputes", address(audits), abi.encodeCall(audits.setDisputes, (stranger.addr)));
        add("disputes.setParameters", address(court), abi.encodeCall(court.setParameters, (d)));
        add(
            "custodians.setCommittee",
            address(custodians),
            abi.encodeCall(custodians.setCommittee, (new address[](0), new bytes32[](0), 2))
        );
        add("registry.list", address(registry), abi.encodeCall(registry.list, (listed[0])));
        add("registry.suspend", address(registry), abi.encodeCall(registry.suspend, (listed[0])));
        add("registry.delist", address(registry), abi.encodeCall(registry.delist, (listed[0])));
        add("registry.admitOwner", address(registry), abi.encodeCall(registry.admitOwner, (stranger.addr)));
        add("registry.removeOwner", address(registry), abi.encodeCall(registry.removeOwner, (owners[0].addr)));
        add("registry.setRoyalty", address(registry), abi.encodeCall(registry.setRoyalty, (1)));
        add("prices.setParameters", address(prices), abi.encodeCall(prices.setParameters, (parameters())));
        add("prices.setDatasetBase", address(prices), abi.encodeCall(prices.setDatasetBase, (listed[0], 1)));
        add("prices.clearDatasetBase", address(prices), abi.encodeCall(prices.clearDatasetBase, (listed[0])));
        add("prices.setMeter", address(prices), abi.encodeCall(prices.setMeter, (stranger.addr)));
        add("trainers.release", address(trainers), abi.encodeCall(trainers.release, (workers[0].addr)));
        add("trainers.jail", address(trainers), abi.encodeCall(trainers.jail, (workers[0].addr)));
        add("trainers.setMinStake", address(trainers), abi.encodeCall(trainers.setMinStake, (1)));
        add("trainers.setEscrow", address(trainers), abi.encodeCall(trainers.setEscrow, (stranger.addr)));
        add("trainers.setDisputes", address(trainers), abi.encodeCall(trainers.setDisputes, (stranger.addr)));
        add("escrow.setChallengeWindow", address(escrow), abi.encodeCall(escrow.setChallengeWindow, (1)));
        add("escrow.setDisputes", address(escrow), abi.encodeCall(escrow.setDisputes, (stranger.addr)));
        add("token.setMinter", address(token), abi.encodeCall(token.setMinter, (stranger.addr)));
        add("contribution.setRate", address(contribution), abi.encodeCall(contribution.setRate, (1)));
        add("contribution.setCap", address(contribution), abi.encodeCall(contribution.setCap, (1)));
        address[9] memory owned = everything();
        for (uint256 i = 0; i < owned.length; ++i) {
            add("transferOwnership", owned[i], abi.encodeCall(Ownable.transferOwnership, (stranger.addr)));
            add("renounceOwnership", owned[i], abi.encodeCall(Ownable.renounceOwnership, ()));
            vm.prank(dao.addr);
            Ownable(owned[i]).transferOwnership(address(timelock));
        }
        bytes32[3] memory roles =
            [timelock.PROPOSER_ROLE(), timelock.EXECUTOR_ROLE(), timelock.CANCELLER_ROLE()];
        for (uint256 i = 0; i < roles.length; ++i) {
            vm.prank(dao.addr);
            timelock.grantRole(roles[i], address(governor));
        }
        bytes32 admin = timelock.DEFAULT_ADMIN_ROLE();
        vm.prank(dao.addr);
        timelock.renounceRole(admin, dao.addr);
    }

    function everything() internal view returns (address[9] memory) {
        return [
            address(custodians),
            address(registry),
            address(prices),
            address(trainers),
            address(escrow),
            address(token),
            address(contribution),
            address(audits),
            address(court)
        ];
    }

    function add(string memory name, address to, bytes memory data) internal {
        calls.push(Call(name, to, data));
    }

    /// @dev Neither a stranger, nor who deployed, nor the governor itself without the timelock.
    function test_onlyTheTimelock() public {
        address[4] memory others = [stranger.addr, dao.addr, address(governor), address(this)];
        for (uint256 i = 0; i < calls.length; ++i) {
            for (uint256 j = 0; j < others.length; ++j) {
                vm.prank(others[j]);
                (bool ok, bytes memory answer) = calls[i].to.call(calls[i].data);
                vm.assertTrue(!ok, string.concat(calls[i].name, " is open to others"));
                vm.assertTrue(bytes4(answer) == Ownable.OwnableUnauthorizedAccount.selector, calls[i].name);
            }
        }
        address[9] memory owned = everything();
        for (uint256 i = 0; i < owned.length; ++i) {
            vm.assertEq(Ownable(owned[i]).owner(), address(timelock));
        }
    }

    /// @dev What the governor itself holds moves by its own proposals only.
    function test_onlyGovernance() public {
        bytes[5] memory own = [
            abi.encodeCall(governor.setVotingDelay, (0)),
            abi.encodeCall(governor.setVotingPeriod, (1)),
            abi.encodeCall(governor.updateQuorumNumerator, (0)),
            abi.encodeCall(governor.setProposalGuardian, (stranger.addr)),
            abi.encodeCall(governor.setLateQuorumVoteExtension, (0))
        ];
        for (uint256 i = 0; i < own.length; ++i) {
            vm.prank(stranger.addr);
            (bool ok, bytes memory answer) = address(governor).call(own[i]);
            vm.assertTrue(!ok && bytes4(answer) == IGovernor.GovernorOnlyExecutor.selector);
        }
    }

    /// @dev Whoever deployed has no role left; only the timelock changes its roles.
    function test_rolesOfTheTimelock() public view {
        bytes32[4] memory roles = [
            timelock.PROPOSER_ROLE(),
            timelock.EXECUTOR_ROLE(),
            timelock.CANCELLER_ROLE(),
            timelock.DEFAULT_ADMIN_ROLE()
        ];
        for (uint256 i = 0; i < roles.length; ++i) {
            vm.assertFalse(timelock.hasRole(roles[i], dao.addr));
            vm.assertFalse(timelock.hasRole(roles[i], address(0)));
            vm.assertFalse(timelock.hasRole(roles[i], address(this)));
            vm.assertTrue(timelock.hasRole(roles[i], address(governor)) == (i < 3));
        }
        vm.assertTrue(timelock.hasRole(roles[3], address(timelock)));
    }
}
