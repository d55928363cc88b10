// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Test} from "./Test.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {CustodianSet} from "../../src/CustodianSet.sol";
import {DatasetRegistry} from "../../src/DatasetRegistry.sol";
import {PriceBook} from "../../src/PriceBook.sol";
import {PrivacyBudgets} from "../../src/PrivacyBudgets.sol";
import {RunEscrow} from "../../src/RunEscrow.sol";
import {RunRules} from "../../src/RunRules.sol";
import {SahmCredit} from "../../src/SahmCredit.sol";
import {TrainerRegistry} from "../../src/TrainerRegistry.sol";
import {IDatasetRegistry} from "../../src/interfaces/IDatasetRegistry.sol";
import {IPriceBook} from "../../src/interfaces/IPriceBook.sol";
import {DatasetUse, Result, RunOrder, Seat} from "../../src/interfaces/RunTypes.sol";

/// @notice A whole market: committee 3 of 5, three owners with a listed dataset each, a builder with a
///         validation set, six trainers.
abstract contract MarketTest is Test {
    bytes32 internal constant RECEIVE_TYPEHASH = keccak256(
        "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
    );
    uint256 internal constant MEMBERS = 5;
    uint8 internal constant THRESHOLD = 3;
    uint256 internal constant MIN_STAKE = 100 ether;
    uint64 internal constant EXIT_DELAY = 1 days;
    uint64 internal constant WINDOW = 1 hours;
    uint256 internal constant DATASETS = 3;

    Actor internal dao;
    Actor internal builder;
    Actor internal coordinator;
    Actor internal stranger;
    Actor internal disputes;
    Actor[] internal members;
    Actor[] internal owners;
    Actor[] internal workers;

    SahmCredit internal credit;
    CustodianSet internal custodians;
    DatasetRegistry internal registry;
    PriceBook internal prices;
    TrainerRegistry internal trainers;
    RunRules internal rules;
    PrivacyBudgets internal budgets;
    RunEscrow internal escrow;

    bytes32[] internal listed;
    bytes32 internal validation;
    mapping(bytes32 runId => bytes32[] ids) internal itemsOf;

    function setUp() public virtual {
        vm.chainId(1337);
        vm.warp(1_700_000_000);
        vm.roll(100);
        dao = actor("dao");
        builder = actor("builder");
        coordinator = actor("coordinator");
        stranger = actor("stranger");
        disputes = actor("disputes");
        deploy(newToken());
        for (uint256 i = 0; i < DATASETS; ++i) {
            owners.push(actor(string.concat("owner", digit(i))));
            listed.push(publish(owners[i], 100));
        }
        validation = register(builder, 40);
        acknowledge(validation);
        for (uint256 i = 0; i < 6; ++i) {
            workers.push(actor(string.concat("trainer", digit(i))));
            stake(workers[i]);
        }
        credit.faucet(builder.addr, 1_000_000 ether);
    }

    function newToken() internal virtual returns (SahmCredit) {
        return new SahmCredit();
    }

    function deploy(SahmCredit token) internal {
        credit = token;
        custodians = new CustodianSet(dao.addr);
        registry = new DatasetRegistry(dao.addr, custodians);
        prices = new PriceBook(dao.addr, registry, parameters());
        trainers = new TrainerRegistry(dao.addr, credit, MIN_STAKE, EXIT_DELAY);
        rules = new RunRules(custodians, registry, prices, trainers);
        address next = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        budgets = new PrivacyBudgets(registry, next);
        escrow = new RunEscrow(dao.addr, credit, custodians, trainers, rules, budgets, WINDOW);
        vm.assertEq(address(escrow), next);
        vm.prank(dao.addr);
        trainers.setEscrow(address(escrow));
        setCommittee("custodian");
    }

    function setCommittee(string memory name) internal {
        delete members;
        address[] memory addrs = new address[](MEMBERS);
        bytes32[] memory keys = new bytes32[](MEMBERS);
        for (uint256 i = 0; i < MEMBERS; ++i) {
            members.push(actor(string.concat(name, digit(i))));
            addrs[i] = members[i].addr;
            keys[i] = keccak256(abi.encode("sealing", name, i));
        }
        vm.prank(dao.addr);
        custodians.setCommittee(addrs, keys, THRESHOLD);
    }

    function parameters() internal pure returns (IPriceBook.Parameters memory) {
        return IPriceBook.Parameters({
            basePriceWei: 10 ether,
            perRowWei: 0.001 ether,
            tierBps: [uint32(8000), 10_000, 20_000],
            guaranteedBps: 6000,
            computePerSeatRoundWei: 1 ether,
            custodyPerRoundWei: 2 ether,
            daoFeeBps: 500
        });
    }

    // ---------------------------------------------------------------- datasets

    function registration(address creator, uint64 rows)
        internal
        view
        returns (IDatasetRegistry.Registration memory r)
    {
        r.creator = creator;
        r.nonce = registry.nonces(creator);
        r.salt = keccak256(abi.encode("salt", r.nonce));
        r.manifestCid = "manifest";
        r.dataCid = "data";
        r.envelopeCid = "envelope";
        r.dataRoot = keccak256(abi.encode("root", creator, r.nonce));
        r.rows = rows;
        r.policyHash = keccak256("policy");
        r.epoch = custodians.currentEpoch();
        r.deadline = uint64(block.timestamp + 600);
    }

    function register(Actor memory creator, uint64 rows) internal returns (bytes32) {
        IDatasetRegistry.Registration memory r = registration(creator.addr, rows);
        return registry.registerBySig(r, sign(creator, registry.hashRegistration(r)));
    }

    function acks(bytes32 id) internal view returns (bytes[] memory signatures) {
        IDatasetRegistry.Dataset memory d = registry.dataset(id);
        signatures = new bytes[](MEMBERS);
        for (uint256 i = 0; i < MEMBERS; ++i) {
            bytes32 digest = registry.hashAck(id, d.version, d.envelopeCid, d.epoch, members[i].addr);
            signatures[i] = sign(members[i], digest);
        }
    }

    function acknowledge(bytes32 id) internal {
        registry.recordAcks(id, 1, acks(id));
    }

    function admit(address account) internal {
        if (registry.isAdmitted(account)) return;
        vm.prank(dao.addr);
        registry.admitOwner(account);
    }

    function publish(Actor memory creator, uint64 rows) internal returns (bytes32 id) {
        id = register(creator, rows);
        acknowledge(id);
        admit(creator.addr);
        vm.prank(dao.addr);
        registry.list(id);
    }

    // ---------------------------------------------------------------- trainers

    function stake(Actor memory a) internal {
        credit.faucet(a.addr, 1000 ether);
        vm.prank(a.addr);
        credit.approve(address(trainers), type(uint256).max);
        vm.prank(a.addr);
        trainers.register("hardware", 1, MIN_STAKE);
    }

    // -------------------------------------------------------------------- runs

    function order() internal view returns (RunOrder memory o) {
        o.parties.builder = builder.addr;
        o.parties.sealingKey = keccak256("builder sealing key");
        o.parties.coordinator = coordinator.addr;
        o.parties.token = address(credit);
        o.parties.epoch = custodians.currentEpoch();
        o.training.specHash = keccak256("spec");
        o.training.schemaHash = keccak256("schema");
        o.training.rounds = 2;
        o.training.modelLength = 10;
        o.training.statsLength = 30;
        o.training.wordBits = 32;
        o.training.tier = 1;
        o.privacy.kMin = 3;
        IDatasetRegistry.Dataset memory v = registry.dataset(validation);
        o.validation.datasetId = validation;
        o.validation.version = v.version;
        o.validation.dataRoot = v.dataRoot;
        o.validation.cid = v.dataCid;
        o.validation.rows = v.rows;
        o.deadlines.assignBy = uint64(block.timestamp + 600);
        o.deadlines.startBy = uint64(block.timestamp + 1200);
        o.deadlines.trainBy = uint64(block.timestamp + 1800);
        o.deadlines.attestBy = uint64(block.timestamp + 2400);
        price(o, listed);
    }

    /// @dev Puts datasets into an order at their quoted prices.
    function price(RunOrder memory o, bytes32[] memory ids) internal view {
        IPriceBook.Quote memory q = prices.quote(ids, o.training.tier, o.training.rounds, uint32(ids.length));
        o.datasets = new DatasetUse[](ids.length);
        for (uint256 i = 0; i < ids.length; ++i) {
            uint64 rows = registry.dataset(ids[i]).rows;
            o.datasets[i] = DatasetUse(ids[i], 1, rows, 0, q.datasetPrices[i]);
        }
        weigh(o.datasets);
        o.prices.datasetsWei = q.datasetsWei;
        o.prices.computeWei = q.computeWei;
        o.prices.custodyWei = q.custodyWei;
        o.prices.daoFeeWei = q.daoFeeWei;
        o.prices.guaranteedBps = q.guaranteedBps;
        o.prices.maxTotalWei = q.totalWei;
    }

    /// @dev The weights that follow from the rows.
    function weigh(DatasetUse[] memory uses) internal pure {
        uint256 most;
        for (uint256 i = 0; i < uses.length; ++i) {
            if (uses[i].rows > most) most = uses[i].rows;
        }
        for (uint256 i = 0; i < uses.length; ++i) {
            uint256 weight = uint256(uses[i].rows) * 1e9 / most;
            uses[i].weight = weight == 0 ? 1 : uint64(weight);
        }
    }

    function authorization(RunOrder memory o) internal view returns (bytes memory) {
        return sign(
            builder,
            receiveDigest(o.parties.builder, address(escrow), o.prices.maxTotalWei, escrow.hashOrder(o))
        );
    }

    function receiveDigest(address from, address to, uint256 value, bytes32 nonce)
        internal
        view
        returns (bytes32)
    {
        bytes32 s = keccak256(abi.encode(RECEIVE_TYPEHASH, from, to, value, 0, block.timestamp + 600, nonce));
        return keccak256(abi.encodePacked(hex"1901", credit.DOMAIN_SEPARATOR(), s));
    }

    function open(RunOrder memory o) internal returns (bytes32) {
        bytes memory signature = authorization(o);
        note(o);
        return escrow.open(o, 0, block.timestamp + 600, signature);
    }

    /// @dev Keeps an order's datasets for its assignment.
    function note(RunOrder memory o) internal {
        bytes32[] storage ids = itemsOf[escrow.hashOrder(o)];
        if (ids.length != 0) return;
        for (uint256 i = 0; i < o.datasets.length; ++i) {
            ids.push(o.datasets[i].datasetId);
        }
    }

    function seatsOf(bytes32 runId) internal view returns (Seat[] memory seats) {
        return seatsFor(itemsOf[runId]);
    }

    function seatsFor(bytes32[] memory ids) internal view returns (Seat[] memory seats) {
        seats = new Seat[](ids.length);
        for (uint256 i = 0; i < seats.length; ++i) {
            seats[i] = Seat(ids[i], 1, workers[i % 4].addr);
        }
    }

    function seedAcks(bytes32 runId, bytes32 root) internal view returns (bytes[] memory signatures) {
        uint32 attempt = escrow.run(runId).attempt + 1;
        uint32 epoch = escrow.run(runId).epoch;
        signatures = new bytes[](MEMBERS);
        for (uint256 i = 0; i < MEMBERS; ++i) {
            bytes32 digest = escrow.hashSeedAck(runId, attempt, epoch, root, members[i].addr);
            signatures[i] = sign(members[i], digest);
        }
    }

    function assign(bytes32 runId) internal {
        Seat[] memory seats = seatsOf(runId);
        bytes[] memory signatures = seedAcks(runId, keccak256("seeds"));
        vm.prank(coordinator.addr);
        escrow.assign(runId, seats, workers[4].addr, keccak256("seeds"), signatures);
    }

    function draw(bytes32 runId) internal {
        vm.roll(block.number + 1);
        escrow.drawRecomputer(runId);
    }

    function commit(bytes32 runId, uint32 round) internal {
        uint32 attempt = escrow.run(runId).attempt;
        vm.prank(coordinator.addr);
        escrow.commitCohort(
            runId, attempt, round, keccak256(abi.encode("cohort", round)), "model", "gradient"
        );
    }

    function train(bytes32 runId) internal {
        assign(runId);
        draw(runId);
        commit(runId, 0);
        commit(runId, 1);
        commit(runId, 2);
    }

    function result(bytes32 runId, bytes32 payoutsRoot, uint256 total)
        internal
        view
        returns (Result memory r)
    {
        r.runId = runId;
        r.attempt = escrow.run(runId).attempt;
        r.epoch = escrow.run(runId).epoch;
        r.roundsCompleted = 2;
        r.aggregateHash = keccak256("aggregate");
        r.modelHash = keccak256("model");
        r.sealedModelCid = "sealed";
        r.scoresRoot = keccak256("scores");
        r.receiptsRoot = keccak256("receipts");
        r.payoutsRoot = payoutsRoot;
        r.totalWei = total;
    }

    function attest(Result memory r, uint256 n)
        internal
        view
        returns (uint8[] memory indexes, bytes[] memory signatures)
    {
        bytes32 digest = escrow.hashResult(r);
        indexes = new uint8[](n);
        signatures = new bytes[](n);
        for (uint256 i = 0; i < n; ++i) {
            indexes[i] = uint8(MEMBERS - 1 - i);
            signatures[i] = sign(members[MEMBERS - 1 - i], digest);
        }
    }

    function propose(Result memory r) internal {
        (uint8[] memory indexes, bytes[] memory signatures) = attest(r, THRESHOLD);
        escrow.propose(r, indexes, signatures);
    }

    function checkBooks(bytes32 runId) internal view returns (uint256 claimable, uint256 held) {
        uint256 funded;
        uint256 paid;
        uint256 refunded;
        (funded, paid, refunded, claimable, held) = escrow.books(runId);
        vm.assertEq(funded, paid + refunded + claimable + held, "books do not balance");
    }

    function digit(uint256 i) internal pure returns (string memory) {
        return string(abi.encodePacked(uint8(48 + i)));
    }
}
