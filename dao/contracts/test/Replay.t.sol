// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ERC3009} from "@openzeppelin/contracts/token/ERC20/extensions/draft-ERC3009.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {DatasetRegistry} from "../src/DatasetRegistry.sol";
import {RunEscrow} from "../src/RunEscrow.sol";
import {SahmGovernor} from "../src/SahmGovernor.sol";
import {SahmToken} from "../src/SahmToken.sol";
import {TrainerRegistry} from "../src/TrainerRegistry.sol";
import {IDatasetRegistry} from "../src/interfaces/IDatasetRegistry.sol";
import {IRunEscrow} from "../src/interfaces/IRunEscrow.sol";
import {IRunRules} from "../src/interfaces/IRunRules.sol";
import {ITrainerRegistry} from "../src/interfaces/ITrainerRegistry.sol";
import {Result, RunOrder, Seat} from "../src/interfaces/RunTypes.sol";
import {MarketTest} from "./utils/MarketTest.sol";

/// @notice Every signed message, each used where it does not belong: on another chain, at another contract, for
///         another run, by another account, after its deadline, and a second time. One line names each attempt
///         and the error that refuses it. Each table ends with the message being accepted once, which shows that
///         nothing but the replay was wrong.
contract ReplayTest is MarketTest {
    uint256 internal constant ANOTHER_CHAIN = 4242;

    /// @dev The call must fail, and with this error.
    function refused(string memory name, address to, bytes memory data, bytes4 error) internal {
        (bool ok, bytes memory answer) = to.call(data);
        vm.assertTrue(!ok, string.concat(name, " was accepted"));
        vm.assertTrue(bytes4(answer) == error, string.concat(name, " was refused for another reason"));
    }

    function accepted(string memory name, address to, bytes memory data) internal {
        (bool ok,) = to.call(data);
        vm.assertTrue(ok, string.concat(name, " was refused"));
    }

    function onAnotherChain(string memory name, address to, bytes memory data, bytes4 error) internal {
        uint256 id = block.chainid;
        vm.chainId(ANOTHER_CHAIN);
        refused(name, to, data, error);
        vm.chainId(id);
    }

    function at(uint256 time, string memory name, address to, bytes memory data, bytes4 error) internal {
        uint256 now_ = block.timestamp;
        vm.warp(time);
        refused(name, to, data, error);
        vm.warp(now_);
    }

    function anotherEscrow() internal returns (address) {
        return address(new RunEscrow(dao.addr, credit, custodians, trainers, rules, budgets, WINDOW));
    }

    // ------------------------------------------------------------------ orders

    function test_order() public {
        RunOrder memory o = order();
        bytes memory s = authorization(o);
        uint256 until = block.timestamp + 600;
        address to = address(escrow);
        bytes memory call = abi.encodeCall(escrow.open, (o, 0, until, s));
        bytes4 bad = ERC3009.ERC3009InvalidSignature.selector;
        onAnotherChain("order: another chain", to, call, bad);
        refused("order: another contract", anotherEscrow(), call, bad);
        RunOrder memory other = order();
        other.salt = "another run";
        refused("order: another run", to, abi.encodeCall(escrow.open, (other, 0, until, s)), bad);
        at(until, "order: after its deadline", to, call, ERC3009.ERC3009InvalidAuthorizationTime.selector);
        refused("order: another deadline", to, abi.encodeCall(escrow.open, (o, 0, until + 1, s)), bad);
        bytes memory theirs =
            sign(stranger, receiveDigest(builder.addr, to, o.prices.maxTotalWei, escrow.hashOrder(o)));
        refused("order: another account", to, abi.encodeCall(escrow.open, (o, 0, until, theirs)), bad);
        accepted("order", to, call);
        refused("order: twice", to, call, IRunEscrow.RunExists.selector);
        bytes32 runId = escrow.hashOrder(o);
        vm.prank(builder.addr);
        escrow.cancel(runId);
        refused("order: again after cancelling", to, call, IRunEscrow.RunExists.selector);
        refused(
            "order: at the token itself",
            address(credit),
            atTheToken(o, until),
            IERC20Errors.ERC20InvalidReceiver.selector
        );
    }

    function atTheToken(RunOrder memory o, uint256 until) internal view returns (bytes memory) {
        bytes32 id = escrow.hashOrder(o);
        uint256 value = o.prices.maxTotalWei;
        address to = address(escrow);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(builder.key, receiveDigest(builder.addr, to, value, id));
        return
            abi.encodeCall(credit.receiveWithAuthorization, (builder.addr, to, value, 0, until, id, v, r, s));
    }

    function permit(Actor memory who, address spender, uint256 value, uint256 nonce, uint256 deadline)
        internal
        view
        returns (bytes memory)
    {
        bytes32 typehash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 s = keccak256(abi.encode(typehash, who.addr, spender, value, nonce, deadline));
        return sign(who, keccak256(abi.encodePacked(hex"1901", credit.DOMAIN_SEPARATOR(), s)));
    }

    function withPermit(RunOrder memory o, uint256 until, bytes memory p, bytes memory s)
        internal
        view
        returns (bytes memory)
    {
        return abi.encodeCall(escrow.openWithPermit, (o, until, p, s));
    }

    /// @dev With a permit the order has its own signature; the allowance alone opens nothing.
    function test_orderWithPermit() public {
        RunOrder memory o = order();
        uint256 until = block.timestamp + 600;
        bytes memory p = permit(builder, address(escrow), o.prices.maxTotalWei, 0, until);
        bytes memory s = sign(builder, escrow.hashOrder(o));
        bytes memory call = withPermit(o, until, p, s);
        address to = address(escrow);
        bytes4 bad = IRunRules.BadOrderSignature.selector;
        onAnotherChain("permit order: another chain", to, call, bad);
        refused("permit order: another contract", anotherEscrow(), call, bad);
        RunOrder memory other = order();
        other.salt = "another run";
        refused("permit order: another run", to, withPermit(other, until, p, s), bad);
        bytes memory theirs = sign(stranger, escrow.hashOrder(o));
        refused("permit order: another account", to, withPermit(o, until, p, theirs), bad);
        at(until + 1, "permit order: after its deadline", to, call, IRunRules.DeadlinePassed.selector);
        accepted("permit order", to, call);
        refused("permit order: twice", to, call, IRunEscrow.RunExists.selector);
        bytes memory second = sign(builder, escrow.hashOrder(other));
        refused("permit: twice", to, withPermit(other, until, p, second), poor);
    }

    bytes4 internal poor = IERC20Errors.ERC20InsufficientAllowance.selector;

    function test_permit() public {
        RunOrder memory o = order();
        uint256 value = o.prices.maxTotalWei;
        uint256 until = block.timestamp + 600;
        address to = address(escrow);
        bytes memory s = sign(builder, escrow.hashOrder(o));
        refused(
            "permit: another account",
            to,
            withPermit(o, until, permit(stranger, to, value, 0, until), s),
            poor
        );
        refused(
            "permit: another contract",
            to,
            withPermit(o, until, permit(builder, address(1), value, 0, until), s),
            poor
        );
        refused(
            "permit: another amount",
            to,
            withPermit(o, until, permit(builder, to, value - 1, 0, until), s),
            poor
        );
        refused(
            "permit: another nonce", to, withPermit(o, until, permit(builder, to, value, 1, until), s), poor
        );
        uint256 past = block.timestamp - 1;
        refused(
            "permit: after its deadline",
            to,
            withPermit(o, past, permit(builder, to, value, 0, past), s),
            poor
        );
        vm.chainId(ANOTHER_CHAIN);
        bytes memory elsewhere = permit(builder, to, value, 0, until);
        vm.chainId(1337);
        refused("permit: another chain", to, withPermit(o, until, elsewhere, s), poor);
        accepted("permit", to, withPermit(o, until, permit(builder, to, value, 0, until), s));
    }

    function topUpCall(bytes32 runId, uint256 amount, uint256 until, bytes memory s)
        internal
        view
        returns (bytes memory)
    {
        return abi.encodeCall(escrow.topUpWithAuthorization, (runId, amount, 0, until, s));
    }

    function test_topUp() public {
        bytes32 runId = open(order());
        RunOrder memory o = order();
        o.salt = "another run";
        bytes32 another = open(o);
        address to = address(escrow);
        uint256 until = block.timestamp + 600;
        bytes memory s = signTopUp(builder, runId);
        bytes memory call = topUpCall(runId, 5, until, s);
        bytes4 bad = ERC3009.ERC3009InvalidSignature.selector;
        onAnotherChain("top-up: another chain", to, call, bad);
        refused("top-up: another contract", anotherEscrow(), call, IRunEscrow.UnknownRun.selector);
        refused("top-up: another run", to, topUpCall(another, 5, until, s), bad);
        refused("top-up: another amount", to, topUpCall(runId, 6, until, s), bad);
        bytes memory theirs = signTopUp(stranger, runId);
        refused("top-up: another account", to, topUpCall(runId, 5, until, theirs), bad);
        at(until, "top-up: after its deadline", to, call, ERC3009.ERC3009InvalidAuthorizationTime.selector);
        accepted("top-up", to, call);
        refused("top-up: twice", to, call, bad);
    }

    // ---------------------------------------------------------------- datasets

    function test_registration() public {
        IDatasetRegistry.Registration memory r = registration(stranger.addr, 10);
        bytes memory s = sign(stranger, registry.hashRegistration(r));
        address to = address(registry);
        bytes memory call = abi.encodeCall(registry.registerBySig, (r, s));
        bytes4 bad = IDatasetRegistry.BadSignature.selector;
        onAnotherChain("registration: another chain", to, call, bad);
        refused(
            "registration: another contract", address(new DatasetRegistry(dao.addr, custodians)), call, bad
        );
        IDatasetRegistry.Registration memory x = registration(stranger.addr, 10);
        x.salt = "another dataset";
        refused("registration: another dataset", to, abi.encodeCall(registry.registerBySig, (x, s)), bad);
        x = registration(builder.addr, 10);
        refused("registration: another account", to, abi.encodeCall(registry.registerBySig, (x, s)), bad);
        at(r.deadline + 1, "registration: after its deadline", to, call, IDatasetRegistry.Expired.selector);
        accepted("registration", to, call);
        refused("registration: twice", to, call, IDatasetRegistry.DatasetExists.selector);
    }

    function test_revocation() public {
        uint64 until = uint64(block.timestamp + 600);
        address who = owners[0].addr;
        uint256 nonce = registry.nonces(who);
        bytes memory s = sign(owners[0], registry.hashRevocation(listed[0], nonce, until));
        address to = address(registry);
        bytes memory call = abi.encodeCall(registry.revokeBySig, (listed[0], nonce, until, s));
        bytes4 bad = IDatasetRegistry.BadSignature.selector;
        onAnotherChain("revocation: another chain", to, call, bad);
        refused(
            "revocation: another contract",
            address(new DatasetRegistry(dao.addr, custodians)),
            call,
            IDatasetRegistry.UnknownDataset.selector
        );
        refused(
            "revocation: another dataset",
            to,
            abi.encodeCall(registry.revokeBySig, (listed[1], nonce, until, s)),
            bad
        );
        bytes memory theirs = sign(owners[1], registry.hashRevocation(listed[0], nonce, until));
        refused(
            "revocation: another account",
            to,
            abi.encodeCall(registry.revokeBySig, (listed[0], nonce, until, theirs)),
            bad
        );
        at(until + 1, "revocation: after its deadline", to, call, IDatasetRegistry.Expired.selector);
        accepted("revocation", to, call);
        (bool ok,) = to.call(call);
        vm.assertTrue(!ok, "revocation: twice was accepted");
    }

    function test_datasetAcks() public {
        bytes32 id = register(stranger, 10);
        bytes32 another = register(stranger, 11);
        bytes[] memory s = acks(id);
        address to = address(registry);
        bytes memory call = abi.encodeCall(registry.recordAcks, (id, 1, s));
        bytes4 bad = IDatasetRegistry.BadAck.selector;
        onAnotherChain("dataset ack: another chain", to, call, bad);
        refused("dataset ack: another dataset", to, abi.encodeCall(registry.recordAcks, (another, 1, s)), bad);
        bytes[] memory swapped = acks(id);
        (swapped[0], swapped[1]) = (swapped[1], swapped[0]);
        refused(
            "dataset ack: another account", to, abi.encodeCall(registry.recordAcks, (id, 1, swapped)), bad
        );
        refused(
            "dataset ack: another version",
            to,
            abi.encodeCall(registry.recordAcks, (id, 2, s)),
            IDatasetRegistry.UnknownVersion.selector
        );
        accepted("dataset ack", to, call);
        refused("dataset ack: twice", to, call, IDatasetRegistry.AlreadyAcknowledged.selector);
    }

    // -------------------------------------------------------------------- runs

    function assignCall(bytes32 runId, bytes[] memory s) internal view returns (bytes memory) {
        return abi.encodeCall(escrow.assign, (runId, seatsOf(runId), workers[4].addr, keccak256("seeds"), s));
    }

    function test_seedAcks() public {
        RunOrder memory o = order();
        bytes32 runId = open(o);
        o.salt = "another run";
        bytes32 another = open(o);
        bytes[] memory s = seedAcks(runId, keccak256("seeds"));
        bytes4 bad = IRunRules.BadAck.selector;
        vm.chainId(ANOTHER_CHAIN);
        vm.prank(coordinator.addr);
        refused("seed ack: another chain", address(escrow), assignCall(runId, s), bad);
        vm.chainId(1337);
        vm.prank(coordinator.addr);
        refused("seed ack: another run", address(escrow), assignCall(another, s), bad);
        bytes[] memory swapped = seedAcks(runId, keccak256("seeds"));
        (swapped[0], swapped[1]) = (swapped[1], swapped[0]);
        vm.prank(coordinator.addr);
        refused("seed ack: another account", address(escrow), assignCall(runId, swapped), bad);
        bytes memory call = assignCall(runId, s);
        vm.warp(o.deadlines.assignBy + 1);
        vm.prank(coordinator.addr);
        refused("seed ack: after the order's deadline", address(escrow), call, IRunEscrow.TooLate.selector);
        vm.warp(o.deadlines.assignBy);
        RunEscrow first = escrow;
        escrow = RunEscrow(anotherEscrow());
        RunOrder memory same = order();
        same.deadlines = o.deadlines;
        bytes32 elsewhere = open(same);
        bytes memory there = assignCall(elsewhere, s);
        vm.prank(coordinator.addr);
        refused("seed ack: another contract", address(escrow), there, bad);
        escrow = first;
        vm.prank(coordinator.addr);
        accepted("seed ack", address(escrow), call);
        vm.prank(coordinator.addr);
        refused("seed ack: twice (another attempt)", address(escrow), call, bad);
    }

    function test_result() public {
        RunOrder memory o = order();
        bytes32 runId = open(o);
        o.salt = "another run";
        bytes32 another = open(o);
        train(runId);
        train(another);
        Result memory r = result(runId, "payouts", 1 ether);
        (uint8[] memory i, bytes[] memory s) = attest(r, THRESHOLD);
        address to = address(escrow);
        bytes memory call = abi.encodeCall(escrow.propose, (r, i, s));
        bytes4 bad = IRunRules.BadResultSignature.selector;
        onAnotherChain("result: another chain", to, call, bad);
        refused("result: another contract", anotherEscrow(), call, IRunEscrow.UnknownRun.selector);
        Result memory x = result(another, "payouts", 1 ether);
        refused("result: another run", to, abi.encodeCall(escrow.propose, (x, i, s)), bad);
        (i[0], i[1]) = (i[1], i[0]);
        refused("result: another account", to, abi.encodeCall(escrow.propose, (r, i, s)), bad);
        at(
            o.deadlines.attestBy + 1,
            "result: after the order's deadline",
            to,
            call,
            IRunEscrow.TooLate.selector
        );
        accepted("result", to, call);
        refused("result: twice", to, call, IRunEscrow.BadState.selector);
    }

    /// @dev A result of one attempt is none of the next, though the run id is the same.
    function test_resultOfAnotherAttempt() public {
        bytes32 runId = open(order());
        train(runId);
        Result memory r = result(runId, "payouts", 1 ether);
        (uint8[] memory i, bytes[] memory s) = attest(r, THRESHOLD);
        train(runId);
        refused(
            "result: another attempt",
            address(escrow),
            abi.encodeCall(escrow.propose, (r, i, s)),
            IRunEscrow.WrongAttempt.selector
        );
        r.attempt = 2;
        refused(
            "result: another attempt's number",
            address(escrow),
            abi.encodeCall(escrow.propose, (r, i, s)),
            IRunRules.BadResultSignature.selector
        );
    }

    /// @dev Every field that could be swapped is under the signatures.
    function test_everyFieldOfAResult(uint256 which) public {
        bytes32 runId = open(order());
        train(runId);
        Result memory r = result(runId, "payouts", 1 ether);
        (uint8[] memory i, bytes[] memory s) = attest(r, THRESHOLD);
        which = which % 8;
        if (which == 0) r.roundsCompleted = 1;
        if (which == 1) r.aggregateHash = "x";
        if (which == 2) r.modelHash = "x";
        if (which == 3) r.sealedModelCid = "x";
        if (which == 4) r.scoresRoot = "x";
        if (which == 5) r.receiptsRoot = "x";
        if (which == 6) r.payoutsRoot = "x";
        if (which == 7) r.totalWei += 1;
        refused(
            "result: a swapped field",
            address(escrow),
            abi.encodeCall(escrow.propose, (r, i, s)),
            IRunRules.BadResultSignature.selector
        );
    }

    function claimCall(bytes32 runId, uint256 index, address account, uint8 kind)
        internal
        view
        returns (bytes memory)
    {
        return abi.encodeCall(escrow.claim, (runId, index, account, 1 ether, kind, new bytes32[](0)));
    }

    /// @dev Not signed, but as good as: a payout's leaf under the attested root.
    function test_payout() public {
        bytes32 runId = open(order());
        RunOrder memory o = order();
        o.salt = "another run";
        bytes32 another = open(o);
        train(runId);
        train(another);
        bytes32 root = escrow.leafOf(runId, 0, stranger.addr, 1 ether, 0);
        propose(result(runId, root, 1 ether));
        propose(result(another, root, 1 ether));
        vm.warp(block.timestamp + WINDOW);
        escrow.settle(runId);
        escrow.settle(another);
        address to = address(escrow);
        bytes memory call = claimCall(runId, 0, stranger.addr, 0);
        bytes4 bad = IRunEscrow.BadProof.selector;
        onAnotherChain("payout: another chain", to, call, bad);
        refused("payout: another contract", anotherEscrow(), call, IRunEscrow.UnknownRun.selector);
        refused("payout: another run", to, claimCall(another, 0, stranger.addr, 0), bad);
        refused("payout: another account", to, claimCall(runId, 0, builder.addr, 0), bad);
        refused("payout: another index", to, claimCall(runId, 1, stranger.addr, 0), bad);
        refused("payout: another kind", to, claimCall(runId, 0, stranger.addr, 1), bad);
        accepted("payout", to, call);
        refused("payout: twice", to, call, IRunEscrow.AlreadyClaimed.selector);
    }

    // ---------------------------------------------------------------- trainers

    function test_trainerRegistration() public {
        credit.faucet(stranger.addr, 1000 ether);
        address to = address(trainers);
        uint256 until = block.timestamp + 600;
        bytes32 nonce = trainers.registrationNonce(stranger.addr, "gpu", 5);
        bytes memory s = sign(stranger, receiveDigest(stranger.addr, to, 200 ether, nonce));
        bytes memory call = joining(stranger.addr, "gpu", 5, 200 ether, until, s);
        bytes4 bad = ERC3009.ERC3009InvalidSignature.selector;
        onAnotherChain("trainer: another chain", to, call, bad);
        refused(
            "trainer: another contract",
            address(new TrainerRegistry(dao.addr, credit, MIN_STAKE, EXIT_DELAY)),
            call,
            bad
        );
        refused("trainer: another account", to, joining(builder.addr, "gpu", 5, 200 ether, until, s), bad);
        refused("trainer: another machine", to, joining(stranger.addr, "cpu", 5, 200 ether, until, s), bad);
        refused("trainer: another price", to, joining(stranger.addr, "gpu", 6, 200 ether, until, s), bad);
        refused("trainer: another stake", to, joining(stranger.addr, "gpu", 5, 201 ether, until, s), bad);
        at(until, "trainer: after its deadline", to, call, ERC3009.ERC3009InvalidAuthorizationTime.selector);
        accepted("trainer", to, call);
        refused("trainer: twice", to, call, ITrainerRegistry.AlreadyRegistered.selector);
        vm.prank(stranger.addr);
        trainers.beginExit();
        vm.warp(block.timestamp + EXIT_DELAY);
        vm.prank(stranger.addr);
        trainers.withdraw();
        vm.warp(until - 1);
        refused("trainer: again after leaving", to, call, ERC3009.ERC3009UsedAuthorization.selector);
    }

    function joining(
        address who,
        string memory cid,
        uint256 ask,
        uint256 amount,
        uint256 until,
        bytes memory s
    ) internal view returns (bytes memory) {
        return abi.encodeCall(trainers.registerWithAuthorization, (who, cid, ask, amount, 0, until, s));
    }

    // -------------------------------------------------------------- governance

    function governance() internal returns (SahmToken token, SahmGovernor governor) {
        TimelockController timelock = new TimelockController(1, new address[](0), new address[](0), dao.addr);
        token = new SahmToken(dao.addr, stranger.addr, 1000 ether);
        vm.prank(dao.addr);
        token.mint(builder.addr, 1000 ether);
        governor = new SahmGovernor(token, timelock, 1, 100, 1 ether, 4, 10, address(0));
        vm.warp(block.timestamp + 1);
    }

    function propose(SahmGovernor governor, string memory what) internal returns (uint256) {
        vm.prank(stranger.addr);
        return governor.propose(new address[](1), new uint256[](1), new bytes[](1), what);
    }

    function domain(string memory name, address at_) internal view returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256(bytes(name)),
                keccak256("1"),
                block.chainid,
                at_
            )
        );
    }

    function voteCall(SahmGovernor governor, uint256 id, uint8 support, address voter, bytes memory s)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encodeCall(governor.castVoteBySig, (id, support, voter, s));
    }

    function signTopUp(Actor memory who, bytes32 runId) internal view returns (bytes memory) {
        bytes32 nonce = escrow.topUpNonce(runId, 0);
        return sign(who, receiveDigest(builder.addr, address(escrow), 5, nonce));
    }

    function test_ballot() public {
        (SahmToken token, SahmGovernor governor) = governance();
        uint256 id = propose(governor, "one");
        uint256 other = propose(governor, "two");
        SahmGovernor twin = new SahmGovernor(
            IVotes(address(token)),
            TimelockController(payable(address(1))),
            1,
            100,
            1 ether,
            4,
            10,
            address(0)
        );
        propose(twin, "one");
        vm.warp(block.timestamp + 2);
        bytes32 ballot = keccak256(abi.encode(governor.BALLOT_TYPEHASH(), id, 1, stranger.addr, 0));
        bytes memory s = sign(
            stranger,
            keccak256(abi.encodePacked(hex"1901", domain("Sahm Governor", address(governor)), ballot))
        );
        address to = address(governor);
        bytes memory call = voteCall(governor, id, 1, stranger.addr, s);
        bytes4 bad = IGovernor.GovernorInvalidSignature.selector;
        onAnotherChain("ballot: another chain", to, call, bad);
        refused("ballot: another contract", address(twin), call, bad);
        refused("ballot: another proposal", to, voteCall(governor, other, 1, stranger.addr, s), bad);
        refused("ballot: another choice", to, voteCall(governor, id, 0, stranger.addr, s), bad);
        refused("ballot: another account", to, voteCall(governor, id, 1, builder.addr, s), bad);
        at(
            governor.proposalDeadline(id) + 1,
            "ballot: after the vote",
            to,
            call,
            IGovernor.GovernorUnexpectedProposalState.selector
        );
        accepted("ballot", to, call);
        refused("ballot: twice", to, call, bad);
    }

    function test_delegation() public {
        (SahmToken token,) = governance();
        (SahmToken twin,) = governance();
        uint256 until = block.timestamp + 600;
        bytes32 h = keccak256(
            abi.encode(
                keccak256("Delegation(address delegatee,uint256 nonce,uint256 expiry)"),
                coordinator.addr,
                0,
                until
            )
        );
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(stranger.key, keccak256(abi.encodePacked(hex"1901", domain("Sahm", address(token)), h)));
        address to = address(token);
        bytes memory call = abi.encodeCall(token.delegateBySig, (coordinator.addr, 0, until, v, r, s));
        // The signer is recovered: used elsewhere, the signature is that of an account without any votes.
        unmoved("delegation: another chain", token, to, call, ANOTHER_CHAIN);
        unmoved("delegation: another contract", twin, address(twin), call, 1337);
        unmoved(
            "delegation: another delegate",
            token,
            to,
            abi.encodeCall(token.delegateBySig, (builder.addr, 0, until, v, r, s)),
            1337
        );
        at(until + 1, "delegation: after its deadline", to, call, IVotes.VotesExpiredSignature.selector);
        accepted("delegation", to, call);
        vm.assertEq(token.delegates(stranger.addr), coordinator.addr);
        refused("delegation: twice", to, call, Nonces.InvalidAccountNonce.selector);
    }

    function unmoved(string memory name, SahmToken token, address to, bytes memory call, uint256 chainId)
        internal
    {
        vm.chainId(chainId);
        (bool ok,) = to.call(call);
        ok; // it may go through: then it is another account's, without votes
        vm.chainId(1337);
        vm.assertTrue(token.delegates(stranger.addr) == stranger.addr, string.concat(name, " was accepted"));
        vm.assertTrue(token.delegates(builder.addr) == builder.addr, string.concat(name, " was accepted"));
    }
}
