// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Test} from "./Test.sol";
import {CustodianSet} from "../../src/CustodianSet.sol";
import {DatasetRegistry} from "../../src/DatasetRegistry.sol";
import {PriceBook} from "../../src/PriceBook.sol";
import {SahmCredit} from "../../src/SahmCredit.sol";
import {IDatasetRegistry} from "../../src/interfaces/IDatasetRegistry.sol";
import {IPriceBook} from "../../src/interfaces/IPriceBook.sol";
import {DatasetHash} from "../../src/libraries/DatasetHash.sol";

/// @notice Datasets and prices without runs: committee 3 of 5, three owners with a listed dataset each.
abstract contract DatasetTest is Test {
    uint256 internal constant MEMBERS = 5;
    uint256 internal constant PERIOD = 600;
    uint256 internal constant DATASETS = 3;

    Actor internal dao;
    Actor internal stranger;
    Actor internal meter;
    Actor[] internal members;
    Actor[] internal owners;

    SahmCredit internal credit;
    CustodianSet internal custodians;
    DatasetRegistry internal registry;
    PriceBook internal prices;

    bytes32[] internal listed;

    function headsOf(bytes32[] memory ids) internal view returns (uint256[] memory words) {
        (words,) = registry.heads(ids, address(0), address(0), 0);
    }

    function setUp() public virtual {
        vm.chainId(1337);
        vm.warp(1_700_000_400); // the first second of a price period
        dao = actor("dao");
        stranger = actor("stranger");
        meter = actor("meter");
        credit = newToken();
        custodians = new CustodianSet(dao.addr);
        registry = new DatasetRegistry(dao.addr, custodians);
        prices = new PriceBook(dao.addr, registry, parameters());
        vm.prank(dao.addr);
        prices.setMeter(meter.addr);
        setCommittee("custodian");
        for (uint256 i = 0; i < DATASETS; ++i) {
            owners.push(actor(string(abi.encodePacked("owner", uint8(48 + i)))));
            listed.push(publish(owners[i], 100));
        }
    }

    function newToken() internal virtual returns (SahmCredit) {
        return new SahmCredit();
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

    function dynamics() internal pure returns (IPriceBook.Dynamics memory) {
        return IPriceBook.Dynamics(50_000, 688, 1_386_294, 5000, 15_000, 1000);
    }

    function setDynamics(IPriceBook.Dynamics memory d) internal {
        vm.prank(dao.addr);
        prices.setDynamics(d);
    }

    function setCommittee(string memory name) internal {
        delete members;
        address[] memory addrs = new address[](MEMBERS);
        bytes32[] memory keys = new bytes32[](MEMBERS);
        for (uint256 i = 0; i < MEMBERS; ++i) {
            members.push(actor(string(abi.encodePacked(name, uint8(48 + i)))));
            addrs[i] = members[i].addr;
            keys[i] = keccak256(abi.encode("sealing", name, i));
        }
        vm.prank(dao.addr);
        custodians.setCommittee(addrs, keys, 3);
    }

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
        registry.recordAcks(id, registry.dataset(id).version, acks(id));
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

    /// @dev The digest of a struct in the registry's domain, without the registry's help.
    function registryDigest(bytes32 structHash) internal view returns (bytes32) {
        return digestIn("Sahm DatasetRegistry", address(registry), structHash);
    }

    function digestIn(string memory name, address contract_, bytes32 structHash)
        internal
        view
        returns (bytes32)
    {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256(bytes(name)),
                keccak256("1"),
                block.chainid,
                contract_
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }

    function setFloor(Actor memory owner, bytes32 id, uint256 floorWei) internal {
        uint256 nonce = registry.nonces(owner.addr);
        vm.prank(owner.addr);
        registry.setPriceFloor(id, floorWei, nonce, uint64(block.timestamp), "");
    }

    function newVersion(bytes32 id, uint64 rows)
        internal
        view
        returns (IDatasetRegistry.NewVersion memory v)
    {
        IDatasetRegistry.Dataset memory d = registry.dataset(id);
        v.datasetId = id;
        v.version = d.version + 1;
        v.manifestCid = "manifest 2";
        v.dataCid = "data 2";
        v.envelopeCid = "envelope 2";
        v.dataRoot = keccak256(abi.encode("root", id, v.version));
        v.rows = rows;
        v.policyHash = keccak256("policy 2");
        v.epoch = custodians.currentEpoch();
        v.nonce = registry.nonces(d.owner);
        v.deadline = uint64(block.timestamp + 600);
    }

    function versionDigest(IDatasetRegistry.NewVersion memory v) internal view returns (bytes32) {
        return registryDigest(this.newVersionHash(v));
    }

    function newVersionHash(IDatasetRegistry.NewVersion calldata v) external pure returns (bytes32) {
        return DatasetHash.newVersion(v);
    }

    function resealDigest(IDatasetRegistry.Reseal memory r) internal view returns (bytes32) {
        return registryDigest(this.resealHash(r));
    }

    function resealHash(IDatasetRegistry.Reseal calldata r) external pure returns (bytes32) {
        return DatasetHash.reseal(r);
    }
}
