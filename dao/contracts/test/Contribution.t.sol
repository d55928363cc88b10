// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Contribution} from "../src/Contribution.sol";
import {RevenueShareFactory} from "../src/RevenueShareFactory.sol";
import {SahmToken} from "../src/SahmToken.sol";
import {IContribution} from "../src/interfaces/IContribution.sol";
import {IRunEscrow} from "../src/interfaces/IRunEscrow.sol";
import {Claim} from "../src/interfaces/RunTypes.sol";
import {MarketTest} from "./utils/MarketTest.sol";
import {Wallet} from "./mocks/Wallet.sol";

/// @notice Votes from contribution, from real settled runs.
contract ContributionTest is MarketTest {
    uint256 internal constant CAP = 100 ether;
    uint256 internal constant EPOCH = 7 days;
    Contribution internal contribution;
    RevenueShareFactory internal shares;
    SahmToken internal token;

    function setUp() public override {
        super.setUp();
        token = new SahmToken(dao.addr, dao.addr, 1000 ether);
        shares = new RevenueShareFactory(registry, credit);
        contribution = new Contribution(dao.addr, token, escrow, shares, registry, 2 ether, CAP, EPOCH);
        vm.prank(dao.addr);
        token.setMinter(address(contribution));
    }

    /// @dev A settled run with one payout.
    function settle(address account, uint256 amount, uint8 kind) internal returns (Claim memory c) {
        bytes32 runId = open(order());
        train(runId);
        propose(result(runId, escrow.leafOf(runId, 3, account, amount, kind), amount));
        vm.warp(block.timestamp + WINDOW);
        escrow.settle(runId);
        c = Claim(runId, 3, account, amount, kind, new bytes32[](0));
    }

    function pay(Claim memory c) internal {
        escrow.claim(c.runId, c.index, c.account, c.amount, c.kind, c.proof);
    }

    function one(Claim memory c) internal pure returns (Claim[] memory claims) {
        claims = new Claim[](1);
        claims[0] = c;
    }

    function expect(Claim memory c, uint256 votes, IContribution.Reason reason) internal view {
        (uint256 v, IContribution.Reason r) = contribution.due(c);
        vm.assertEq(v, votes, "votes");
        vm.assertEq(uint256(r), uint256(reason), "reason");
    }

    /// @dev Paid once, at the rate, to the payee, who may vote with them at once; and never again.
    function test_mintsOnce(uint256 amount, uint8 kind) public {
        amount = bound(amount, 1, 42 ether);
        kind = uint8(bound(kind, 0, 3));
        Claim memory c = settle(stranger.addr, amount, kind);
        expect(c, 0, IContribution.Reason.NotPaid);
        vm.assertEq(contribution.mint(one(c)), 0);
        pay(c);
        expect(c, 2 * amount, IContribution.Reason.Due);
        vm.assertEq(contribution.mint(one(c)), 2 * amount);
        vm.assertEq(token.balanceOf(stranger.addr), 2 * amount);
        vm.assertEq(token.delegates(stranger.addr), stranger.addr);
        vm.assertEq(token.getVotes(stranger.addr), 2 * amount);
        vm.assertEq(contribution.minted(contribution.currentEpoch()), 2 * amount);
        expect(c, 0, IContribution.Reason.AlreadyMinted);
        vm.assertEq(contribution.mint(one(c)), 0);
        vm.assertEq(token.balanceOf(stranger.addr), 2 * amount);
    }

    /// @dev Every field of a payout counts: what was not paid exactly so mints nothing.
    function test_onlyWhatWasPaid(uint256 which) public {
        Claim memory c = settle(stranger.addr, 5 ether, 1);
        pay(c);
        which = which % 6;
        if (which == 0) c.index = 4;
        if (which == 1) c.account = workers[0].addr;
        if (which == 2) c.amount += 1;
        if (which == 3) c.kind = 2;
        if (which == 4) c.runId = keccak256("another run");
        if (which == 5) c.proof = new bytes32[](1);
        expect(c, 0, IContribution.Reason.NotPaid);
        vm.assertEq(contribution.mint(one(c)), 0);
    }

    function test_custodyAndFeesGiveNoVotes(uint8 kind) public {
        kind = uint8(bound(kind, 4, 255));
        Claim memory c = settle(stranger.addr, 5 ether, kind);
        pay(c);
        expect(c, 0, IContribution.Reason.NotContribution);
        vm.assertEq(contribution.mint(one(c)), 0);
    }

    /// @dev What does not fit into an epoch is not lost and not cut: it waits for the next one.
    function test_cap() public {
        Claim memory a = settle(stranger.addr, 30 ether, 0);
        Claim memory b = settle(workers[0].addr, 30 ether, 2);
        pay(a);
        pay(b);
        Claim[] memory both = new Claim[](2);
        (both[0], both[1]) = (a, b);
        vm.assertEq(contribution.mint(both), 60 ether);
        expect(b, 0, IContribution.Reason.CapReached);
        vm.warp(block.timestamp + EPOCH);
        vm.assertEq(contribution.mint(both), 60 ether);
        vm.assertEq(token.balanceOf(workers[0].addr), 60 ether);
    }

    /// @dev One payout gives at most an epoch's votes, and needs the whole epoch for that.
    function test_capOfOnePayout() public {
        Claim memory small = settle(workers[0].addr, 0.5 ether, 2);
        Claim memory large = settle(stranger.addr, 40 ether, 0);
        pay(small);
        pay(large);
        vm.prank(dao.addr);
        contribution.setRate(5 ether); // the large one alone is due twice the cap
        contribution.mint(one(small));
        expect(large, 0, IContribution.Reason.CapReached);
        vm.warp(block.timestamp + EPOCH);
        vm.assertEq(contribution.mint(one(large)), CAP);
        vm.assertEq(contribution.minted(contribution.currentEpoch()), CAP);
    }

    function test_rateAndCapAreTheDaos() public {
        bytes memory err = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, stranger.addr);
        vm.expectRevert(err);
        vm.prank(stranger.addr);
        contribution.setRate(1);
        vm.expectRevert(err);
        vm.prank(stranger.addr);
        contribution.setCap(1);
        Claim memory c = settle(stranger.addr, 1 ether, 0);
        pay(c);
        vm.prank(dao.addr);
        contribution.setRate(0);
        expect(c, 0, IContribution.Reason.NothingDue);
        vm.prank(dao.addr);
        contribution.setRate(type(uint256).max);
        expect(c, CAP, IContribution.Reason.Due);
        vm.prank(dao.addr);
        contribution.setCap(0);
        expect(c, 0, IContribution.Reason.CapReached);
        vm.expectRevert(IContribution.BadEpoch.selector);
        new Contribution(dao.addr, token, escrow, shares, registry, 1, 1, 0);
    }

    /// @dev A refused minting holds up no claim: the escrow does not know the minter, and claims go first.
    function test_claimsDoNotDependOnMinting() public {
        Claim memory c = settle(stranger.addr, 1 ether, 0);
        vm.prank(dao.addr);
        token.setMinter(address(0));
        vm.expectRevert(abi.encodeWithSelector(SahmToken.NotMinter.selector, address(contribution)));
        contribution.claimAndMint(one(c));
        pay(c);
        vm.assertEq(credit.balanceOf(stranger.addr), 1 ether);
        vm.prank(dao.addr);
        token.setMinter(address(contribution));
        vm.assertEq(contribution.claimAndMint(one(c)), 2 ether); // claimed already: minted all the same
    }

    function test_claimAndMint() public {
        Claim memory c = settle(stranger.addr, 1 ether, 0);
        vm.assertEq(contribution.claimAndMint(one(c)), 2 ether);
        vm.assertEq(credit.balanceOf(stranger.addr), 1 ether);
        c.amount = 2 ether;
        c.index = 9;
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.BadProof.selector, c.runId, 9));
        contribution.claimAndMint(one(c));
    }

    /// @dev A share contract earns, the dataset's owner votes; a wallet that answers nothing votes itself.
    function test_contractsAsPayees() public {
        uint64 deadline = uint64(block.timestamp + 60);
        vm.prank(owners[0].addr);
        address clone = shares.open(listed[0], 0, deadline, "");
        Claim memory c = settle(clone, 1 ether, 0);
        pay(c);
        contribution.mint(one(c));
        vm.assertEq(token.balanceOf(clone), 0);
        vm.assertEq(token.balanceOf(owners[0].addr), 2 ether);
        address wallet = address(new Wallet(stranger.addr));
        c = settle(wallet, 1 ether, 0);
        pay(c);
        contribution.mint(one(c));
        vm.assertEq(token.balanceOf(wallet), 2 ether);
        Pretender pretender = new Pretender(listed[0]);
        c = settle(address(pretender), 1 ether, 0);
        pay(c);
        contribution.mint(one(c));
        vm.assertEq(token.balanceOf(address(pretender)), 2 ether);
        vm.assertEq(token.balanceOf(owners[0].addr), 2 ether);
    }
}

/// @notice Says that it is a dataset's share contract.
contract Pretender {
    bytes32 public datasetId;

    constructor(bytes32 id) {
        datasetId = id;
    }
}
