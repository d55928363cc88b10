// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {IERC2981} from "@openzeppelin/contracts/interfaces/IERC2981.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {IDatasetRegistry} from "../src/interfaces/IDatasetRegistry.sol";
import {DatasetHead} from "../src/libraries/DatasetHead.sol";
import {DatasetHash} from "../src/libraries/DatasetHash.sol";
import {Wallet} from "./mocks/Wallet.sol";
import {DatasetTest} from "./utils/DatasetTest.sol";

contract DatasetRegistryTest is DatasetTest {
    using DatasetHead for uint256;

    function refuse(IDatasetRegistry.Registration memory r, bytes memory err) internal {
        bytes memory signature = sign(owners[0], registry.hashRegistration(r));
        vm.expectRevert(err);
        registry.registerBySig(r, signature);
    }

    function sample() internal view returns (IDatasetRegistry.Registration memory) {
        return registration(owners[0].addr, 10);
    }

    function test_registered() public {
        IDatasetRegistry.Registration memory r = sample();
        vm.prank(owners[0].addr);
        bytes32 id = registry.register(r);
        vm.assertEq(id, keccak256(abi.encodePacked(r.creator, r.salt)));
        IDatasetRegistry.Dataset memory d = registry.dataset(id);
        vm.assertTrue(d.status == IDatasetRegistry.Status.Proposed && !d.acknowledged && d.version == 1);
        vm.assertEq(d.owner, owners[0].addr);
        vm.assertEq(registry.ownerOf(uint256(id)), owners[0].addr);
        vm.assertEq(registry.datasetOfRoot(r.dataRoot), id);
        vm.assertEq(registry.nonces(owners[0].addr), r.nonce + 1);
    }

    function test_gas() public {
        IDatasetRegistry.Registration memory r = sample();
        bytes memory signature = sign(owners[0], registry.hashRegistration(r));
        bytes32 id = registry.registerBySig(r, signature);
        vm.snapshotGasLastCall("DatasetRegistry", "registerBySig");
        bytes[] memory signatures = acks(id);
        registry.recordAcks(id, 1, signatures);
        vm.snapshotGasLastCall("DatasetRegistry", "recordAcks");
    }

    function test_registerByWallet() public {
        Wallet wallet = new Wallet(owners[0].addr);
        IDatasetRegistry.Registration memory r = registration(address(wallet), 10);
        bytes32 id = registry.registerBySig(r, sign(owners[0], registry.hashRegistration(r)));
        vm.assertEq(registry.dataset(id).owner, address(wallet));
    }

    function test_BadSignature(uint256 which) public {
        IDatasetRegistry.Registration memory r = sample();
        bytes memory signature = sign(owners[0], registry.hashRegistration(r));
        which = which % 6;
        if (which == 0) r.envelopeCid = "other";
        if (which == 1) r.policyHash = "other";
        if (which == 2) r.priceFloorWei = 1;
        if (which == 3) r.deadline += 1;
        if (which == 4) r.rows += 1;
        if (which == 5) signature = sign(stranger, registry.hashRegistration(r));
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.BadSignature.selector, owners[0].addr));
        registry.registerBySig(r, signature);
    }

    function test_replay() public {
        IDatasetRegistry.Registration memory r = sample();
        bytes memory signature = sign(owners[0], registry.hashRegistration(r));
        bytes32 id = registry.registerBySig(r, signature);
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.DatasetExists.selector, id));
        registry.registerBySig(r, signature);
    }

    function test_nonce(uint256 nonce) public {
        IDatasetRegistry.Registration memory r = sample();
        vm.assume(nonce != r.nonce);
        r.nonce = nonce;
        refuse(r, abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, r.creator, 1));
    }

    function test_Expired(uint256 late) public {
        IDatasetRegistry.Registration memory r = sample();
        late = bound(late, 1, 1e9);
        vm.warp(r.deadline + late);
        refuse(r, abi.encodeWithSelector(IDatasetRegistry.Expired.selector, r.deadline, block.timestamp));
    }

    function test_DuplicateDataRoot() public {
        IDatasetRegistry.Registration memory r = sample();
        r.dataRoot = registry.dataset(listed[1]).dataRoot;
        refuse(r, abi.encodeWithSelector(IDatasetRegistry.DuplicateDataRoot.selector, r.dataRoot, listed[1]));
        vm.prank(owners[1].addr);
        registry.revoke(listed[1]);
        refuse(r, abi.encodeWithSelector(IDatasetRegistry.DuplicateDataRoot.selector, r.dataRoot, listed[1]));
    }

    function test_EmptyField() public {
        IDatasetRegistry.Registration memory r = sample();
        r.manifestCid = "";
        refuse(r, abi.encodeWithSelector(IDatasetRegistry.EmptyField.selector, "manifestCid"));
        r = sample();
        r.dataCid = "";
        refuse(r, abi.encodeWithSelector(IDatasetRegistry.EmptyField.selector, "dataCid"));
        r = sample();
        r.envelopeCid = "";
        refuse(r, abi.encodeWithSelector(IDatasetRegistry.EmptyField.selector, "envelopeCid"));
        r = sample();
        r.dataRoot = 0;
        refuse(r, abi.encodeWithSelector(IDatasetRegistry.EmptyField.selector, "dataRoot"));
        r = sample();
        r.rows = 0;
        refuse(r, abi.encodeWithSelector(IDatasetRegistry.EmptyField.selector, "rows"));
        r = sample();
        r.policyHash = 0;
        refuse(r, abi.encodeWithSelector(IDatasetRegistry.EmptyField.selector, "policyHash"));
        r = sample();
        r.creator = address(0);
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.EmptyField.selector, "creator"));
        vm.prank(address(0));
        registry.register(r);
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.EmptyField.selector, "account"));
        vm.prank(dao.addr);
        registry.admitOwner(address(0));
    }

    function test_WrongEpoch() public {
        IDatasetRegistry.Registration memory r = sample();
        setCommittee("second");
        refuse(r, abi.encodeWithSelector(IDatasetRegistry.WrongEpoch.selector, 1, 2));
    }

    function test_NotCreator(address who) public {
        IDatasetRegistry.Registration memory r = sample();
        vm.assume(who != r.creator);
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.NotCreator.selector, who, r.creator));
        vm.prank(who);
        registry.register(r);
    }

    function test_recordAcks() public {
        bytes32 id = register(owners[0], 10);
        bytes[] memory signatures = acks(id);
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.UnknownVersion.selector, id, 2));
        registry.recordAcks(id, 2, signatures);
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.AckCount.selector, 0, MEMBERS));
        registry.recordAcks(id, 1, new bytes[](0));
        (signatures[1], signatures[2]) = (signatures[2], signatures[1]);
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.BadAck.selector, members[1].addr));
        registry.recordAcks(id, 1, signatures);
        bytes[] memory others = acks(listed[0]);
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.BadAck.selector, members[0].addr));
        registry.recordAcks(id, 1, others);
        acknowledge(id);
        signatures = acks(id);
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.AlreadyAcknowledged.selector, id));
        registry.recordAcks(id, 1, signatures);
        id = register(owners[0], 10);
        signatures = acks(id);
        vm.prank(owners[0].addr);
        registry.revoke(id);
        vm.expectRevert(badStatus(id, IDatasetRegistry.Status.Revoked));
        registry.recordAcks(id, 1, signatures);
    }

    function badStatus(bytes32 id, IDatasetRegistry.Status s) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IDatasetRegistry.BadStatus.selector, id, s);
    }

    function refuseList(bytes32 id, bytes memory err) internal {
        vm.expectRevert(err);
        vm.prank(dao.addr);
        registry.list(id);
    }

    function test_list() public {
        refuseList("none", abi.encodeWithSelector(IDatasetRegistry.UnknownDataset.selector, bytes32("none")));
        bytes32 id = register(stranger, 10);
        refuseList(id, abi.encodeWithSelector(IDatasetRegistry.NotAcknowledged.selector, id));
        acknowledge(id);
        refuseList(id, abi.encodeWithSelector(IDatasetRegistry.NotAdmitted.selector, stranger.addr));
        admit(stranger.addr);
        vm.prank(dao.addr);
        registry.list(id);
        refuseList(id, badStatus(id, IDatasetRegistry.Status.Listed));
        vm.prank(dao.addr);
        registry.suspend(id);
        vm.prank(dao.addr);
        registry.list(id);
        vm.prank(stranger.addr);
        registry.revoke(id);
        refuseList(id, badStatus(id, IDatasetRegistry.Status.Revoked));
        vm.expectRevert(badStatus(id, IDatasetRegistry.Status.Revoked));
        vm.prank(dao.addr);
        registry.suspend(id);
        vm.expectRevert(badStatus(id, IDatasetRegistry.Status.Revoked));
        vm.prank(stranger.addr);
        registry.revoke(id);
    }

    function test_admission() public {
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.AlreadyAdmitted.selector, owners[0].addr));
        vm.prank(dao.addr);
        registry.admitOwner(owners[0].addr);
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.NotAdmitted.selector, stranger.addr));
        vm.prank(dao.addr);
        registry.removeOwner(stranger.addr);
    }

    function test_onlyDao(address who) public {
        vm.assume(who != dao.addr);
        bytes memory err = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, who);
        vm.expectRevert(err);
        vm.prank(who);
        registry.list(listed[0]);
        vm.expectRevert(err);
        vm.prank(who);
        registry.suspend(listed[0]);
        vm.expectRevert(err);
        vm.prank(who);
        registry.admitOwner(who);
        vm.expectRevert(err);
        vm.prank(who);
        registry.removeOwner(owners[0].addr);
        vm.expectRevert(err);
        vm.prank(who);
        registry.delist(listed[0]);
        vm.expectRevert(err);
        vm.prank(who);
        registry.setRoyalty(1);
    }

    /// @dev Who buys the token may revoke, by signature too; who sold it may not.
    function test_revokeAfterSale() public {
        bytes32 id = listed[0];
        vm.prank(owners[0].addr);
        registry.transferFrom(owners[0].addr, stranger.addr, uint256(id));
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.NotDatasetOwner.selector, id, owners[0].addr));
        vm.prank(owners[0].addr);
        registry.revoke(id);
        uint64 deadline = uint64(block.timestamp);
        bytes memory signature = sign(owners[0], registry.hashRevocation(id, 0, deadline));
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.BadSignature.selector, stranger.addr));
        registry.revokeBySig(id, 0, deadline, signature);
        signature = sign(stranger, registry.hashRevocation(id, 1, deadline));
        vm.expectRevert(abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, stranger.addr, 0));
        registry.revokeBySig(id, 1, deadline, signature);
        signature = sign(stranger, registry.hashRevocation(id, 0, deadline));
        vm.warp(deadline + 1);
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.Expired.selector, deadline, block.timestamp));
        registry.revokeBySig(id, 0, deadline, signature);
        vm.warp(deadline);
        registry.revokeBySig(id, 0, deadline, signature);
        vm.assertTrue(registry.dataset(id).status == IDatasetRegistry.Status.Revoked);
    }

    // ---------------------------------------------------------------- versions

    function test_addVersion() public {
        bytes32 id = listed[0];
        IDatasetRegistry.NewVersion memory v = newVersion(id, 55);
        registry.addVersion(v, sign(owners[0], versionDigest(v)));
        vm.snapshotGasLastCall("DatasetRegistry", "addVersion");
        IDatasetRegistry.Dataset memory d = registry.dataset(id);
        vm.assertTrue(d.version == 2 && d.rows == 55 && !d.acknowledged, "replaced");
        vm.assertTrue(d.status == IDatasetRegistry.Status.Proposed, "the DAO listed other data");
        vm.assertEq(d.manifestCid, "manifest 2");
        vm.assertEq(d.policyHash, v.policyHash);
        vm.assertEq(registry.datasetOfRoot(v.dataRoot), id);

        IDatasetRegistry.Version memory old = registry.versionOf(id, 1);
        vm.assertTrue(old.rows == 100 && old.epoch == 1 && old.acknowledged, "the first stays known");
        vm.assertEq(old.manifestCid, "manifest");
        IDatasetRegistry.Version memory now_ = registry.versionOf(id, 2);
        vm.assertTrue(now_.rows == 55 && now_.epoch == 1 && !now_.acknowledged);
        vm.assertEq(now_.dataRoot, v.dataRoot);
        refuseVersion(id, 0);
        refuseVersion(id, 3);

        refuseList(id, abi.encodeWithSelector(IDatasetRegistry.NotAcknowledged.selector, id));
        acknowledge(id);
        vm.prank(dao.addr);
        registry.list(id);
    }

    function refuseVersion(bytes32 id, uint32 version) internal {
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.UnknownVersion.selector, id, version));
        registry.versionOf(id, version);
    }

    function addVersion(Actor memory owner, IDatasetRegistry.NewVersion memory v) internal {
        vm.prank(owner.addr);
        registry.addVersion(v, "");
    }

    function test_versionRefused() public {
        bytes32 id = listed[0];
        IDatasetRegistry.NewVersion memory v = newVersion(id, 55);
        v.dataRoot = registry.dataset(id).dataRoot; // its own first version's
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.DuplicateDataRoot.selector, v.dataRoot, id));
        addVersion(owners[0], v);
        v.dataRoot = registry.dataset(listed[1]).dataRoot;
        vm.expectRevert(
            abi.encodeWithSelector(IDatasetRegistry.DuplicateDataRoot.selector, v.dataRoot, listed[1])
        );
        addVersion(owners[0], v);
        v = newVersion(id, 55);
        v.version = 3;
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.WrongVersion.selector, id, 3, 2));
        addVersion(owners[0], v);
        v = newVersion(id, 1 << 48);
        vm.expectRevert(
            abi.encodeWithSelector(IDatasetRegistry.TooMuch.selector, "rows", 1 << 48, (1 << 48) - 1)
        );
        addVersion(owners[0], v);
        v = newVersion(id, 55);
        v.nonce += 1;
        vm.expectRevert(
            abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, owners[0].addr, v.nonce - 1)
        );
        addVersion(owners[0], v);
        v = newVersion(id, 55);
        vm.warp(v.deadline + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IDatasetRegistry.Expired.selector, v.deadline, block.timestamp)
        );
        addVersion(owners[0], v);
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.UnknownDataset.selector, bytes32("no")));
        v.datasetId = "no";
        addVersion(owners[0], v);
    }

    /// @dev A suspended dataset stays suspended: a new version is no way back to the market.
    function test_versionKeepsSuspension() public {
        vm.prank(dao.addr);
        registry.suspend(listed[0]);
        addVersion(owners[0], newVersion(listed[0], 55));
        vm.assertTrue(registry.dataset(listed[0]).status == IDatasetRegistry.Status.Suspended);
    }

    /// @dev Acknowledgements are of one version and envelope.
    function test_acksOfAnotherVersion() public {
        bytes32 id = register(owners[0], 10);
        bytes[] memory first = acks(id);
        addVersion(owners[0], newVersion(id, 10));
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.BadAck.selector, members[0].addr));
        registry.recordAcks(id, 2, first);
    }

    // ------------------------------------------------------------------ reseal

    function reseal(bytes32 id) internal view returns (IDatasetRegistry.Reseal memory r) {
        IDatasetRegistry.Dataset memory d = registry.dataset(id);
        r = IDatasetRegistry.Reseal({
            datasetId: id,
            version: d.version,
            envelopeCid: "resealed",
            epoch: custodians.currentEpoch(),
            nonce: registry.nonces(d.owner),
            deadline: uint64(block.timestamp)
        });
    }

    function test_reseal() public {
        bytes32 id = listed[0];
        IDatasetRegistry.Reseal memory r = reseal(id);
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.SameEpoch.selector, id, 1));
        vm.prank(owners[0].addr);
        registry.reseal(r, "");
        setCommittee("second");
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.WrongEpoch.selector, 1, 2));
        vm.prank(owners[0].addr);
        registry.reseal(r, "");
        r = reseal(id);
        r.envelopeCid = "";
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.EmptyField.selector, "envelopeCid"));
        vm.prank(owners[0].addr);
        registry.reseal(r, "");
        r = reseal(id);
        r.version = 2;
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.WrongVersion.selector, id, 2, 1));
        vm.prank(owners[0].addr);
        registry.reseal(r, "");
        r = reseal(id);
        registry.reseal(r, sign(owners[0], resealDigest(r)));
        IDatasetRegistry.Dataset memory d = registry.dataset(id);
        vm.assertTrue(d.epoch == 2 && !d.acknowledged && d.status == IDatasetRegistry.Status.Listed);
        vm.assertEq(d.envelopeCid, "resealed");
        acknowledge(id);
        vm.assertTrue(registry.dataset(id).acknowledged);
    }

    /// @dev A wrong envelope that nobody acknowledged can be replaced within the epoch.
    function test_resealUnacknowledged() public {
        bytes32 id = register(owners[0], 10);
        IDatasetRegistry.Reseal memory r = reseal(id);
        vm.prank(owners[0].addr);
        registry.reseal(r, "");
        vm.assertEq(registry.dataset(id).envelopeCid, "resealed");
    }

    // ------------------------------------------------------- policy and listing

    function test_policy() public {
        bytes32 id = listed[0];
        uint256 nonce = registry.nonces(owners[0].addr);
        uint64 deadline = uint64(block.timestamp);
        bytes32 digest = registryDigest(DatasetHash.policyChange(id, 1, "new", nonce, deadline));
        registry.setPolicy(id, 1, "new", nonce, deadline, sign(owners[0], digest));
        vm.snapshotGasLastCall("DatasetRegistry", "setPolicy");
        vm.assertEq(registry.dataset(id).policyHash, "new");
        vm.assertTrue(registry.dataset(id).status == IDatasetRegistry.Status.Listed);
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.WrongVersion.selector, id, 2, 1));
        vm.prank(owners[0].addr);
        registry.setPolicy(id, 2, "new", nonce + 1, deadline, "");
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.EmptyField.selector, "policyHash"));
        vm.prank(owners[0].addr);
        registry.setPolicy(id, 1, 0, nonce + 1, deadline, "");
    }

    function test_requestListing() public {
        bytes32 id = register(owners[0], 10);
        uint256 nonce = registry.nonces(owners[0].addr);
        uint64 deadline = uint64(block.timestamp);
        bytes32 digest = registryDigest(DatasetHash.listingRequest(id, 1, nonce, deadline));
        bytes memory signature = sign(owners[0], digest);
        vm.expectEmit(address(registry));
        emit IDatasetRegistry.ListingRequested(id, 1, owners[0].addr);
        registry.requestListing(id, 1, nonce, deadline, signature);
        vm.expectRevert(badStatus(listed[0], IDatasetRegistry.Status.Listed));
        vm.prank(owners[0].addr);
        registry.requestListing(listed[0], 1, nonce + 1, deadline, "");
        vm.prank(dao.addr);
        registry.suspend(listed[0]);
        vm.prank(owners[0].addr);
        registry.requestListing(listed[0], 1, nonce + 1, deadline, "");
    }

    // ------------------------------------------------------------------- floor

    function floors(bytes32 id) internal view returns (uint256, uint256) {
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = id;
        IDatasetRegistry.Terms memory t = registry.terms(ids)[0];
        vm.assertEq(registry.dataset(id).priceFloorWei, t.priceFloorWei);
        uint256 head = headsOf(ids)[0];
        vm.assertEq(head.floorWei(), t.priceFloorWei);
        vm.assertEq(head.rows(), t.rows);
        vm.assertEq(head.version(), t.version);
        vm.assertTrue(head.status() == t.status);
        vm.assertTrue(head.acknowledged() == t.acknowledged);
        return (t.priceFloorWei, t.nextPriceFloorWei);
    }

    function checkFloors(bytes32 id, uint256 now_, uint256 next) internal view {
        (uint256 a, uint256 b) = floors(id);
        vm.assertEq(a, now_, "floor");
        vm.assertEq(b, next, "next floor");
    }

    /// @dev Up from the period after the next on, down at once.
    function test_floor() public {
        bytes32 id = listed[0];
        uint256 start = block.timestamp;
        vm.expectEmit(address(registry));
        emit IDatasetRegistry.DatasetFloorSet(id, 50 ether, uint64(start + 2 * PERIOD));
        setFloor(owners[0], id, 50 ether);
        checkFloors(id, 0, 0);
        vm.warp(start + PERIOD);
        checkFloors(id, 0, 50 ether);
        vm.warp(start + 2 * PERIOD - 1);
        checkFloors(id, 0, 50 ether);
        vm.warp(start + 2 * PERIOD);
        checkFloors(id, 50 ether, 50 ether);
        setFloor(owners[0], id, 60 ether); // waits
        setFloor(owners[0], id, 40 ether); // and is withdrawn
        checkFloors(id, 40 ether, 40 ether);
        vm.warp(start + 10 * PERIOD);
        checkFloors(id, 40 ether, 40 ether);
        setFloor(owners[0], id, 60 ether);
        vm.warp(start + 11 * PERIOD);
        setFloor(owners[0], id, 70 ether); // starts again
        checkFloors(id, 40 ether, 40 ether);
        vm.warp(start + 13 * PERIOD);
        checkFloors(id, 70 ether, 70 ether);
    }

    function test_floorBySig() public {
        bytes32 id = listed[0];
        uint256 nonce = registry.nonces(owners[0].addr);
        uint64 deadline = uint64(block.timestamp);
        bytes32 digest = registryDigest(DatasetHash.floorChange(id, 5, nonce, deadline));
        registry.setPriceFloor(id, 5, nonce, deadline, sign(owners[0], digest));
        uint256 high = uint256(type(uint96).max) + 1;
        vm.expectRevert(
            abi.encodeWithSelector(IDatasetRegistry.TooMuch.selector, "priceFloorWei", high, type(uint96).max)
        );
        vm.prank(owners[0].addr);
        registry.setPriceFloor(id, high, nonce + 1, deadline, "");
    }

    // -------------------------------------------------------------- signatures

    /// @dev Every signed action: refused from another key, for another field, after the deadline, twice, on
    ///      another chain and at another registry.
    function test_signedActions(uint8 action, uint8 flaw) public {
        action = uint8(bound(action, 0, 4));
        flaw = uint8(bound(flaw, 0, 6));
        bytes32 id = register(owners[0], 10);
        uint256 nonce = registry.nonces(owners[0].addr);
        uint64 deadline = uint64(block.timestamp + 10);
        address at = flaw == 5 ? address(custodians) : address(registry);
        if (flaw == 4) vm.chainId(1);
        bytes32 digest = digestIn("Sahm DatasetRegistry", at, structHashOf(action, id, nonce, deadline));
        vm.chainId(1337);
        bytes memory signature = sign(flaw == 1 ? stranger : owners[0], digest);
        bytes memory err = abi.encodeWithSelector(IDatasetRegistry.BadSignature.selector, owners[0].addr);
        if (flaw == 0) {
            act(action, id, nonce, deadline, signature); // good
            err = abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, owners[0].addr, nonce + 1);
        }
        if (flaw == 2) deadline += 1;
        if (flaw == 3) nonce += 1;
        if (flaw == 6) {
            vm.warp(deadline + 1);
            err = abi.encodeWithSelector(IDatasetRegistry.Expired.selector, deadline, block.timestamp);
        }
        vm.expectRevert(err);
        this.act(action, id, nonce, deadline, signature);
    }

    function structHashOf(uint8 action, bytes32 id, uint256 nonce, uint64 deadline)
        internal
        view
        returns (bytes32)
    {
        if (action == 0) return this.newVersionHash(versionWith(id, nonce, deadline));
        if (action == 1) return DatasetHash.policyChange(id, 1, "p", nonce, deadline);
        if (action == 2) return DatasetHash.floorChange(id, 7, nonce, deadline);
        if (action == 3) return DatasetHash.listingRequest(id, 1, nonce, deadline);
        return DatasetHash.revocation(id, nonce, deadline);
    }

    function versionWith(bytes32 id, uint256 nonce, uint64 deadline)
        internal
        view
        returns (IDatasetRegistry.NewVersion memory v)
    {
        v = newVersion(id, 11);
        (v.version, v.nonce, v.deadline) = (2, nonce, deadline);
        v.dataRoot = "fixed";
    }

    function act(uint8 action, bytes32 id, uint256 nonce, uint64 deadline, bytes memory signature) public {
        if (action == 0) registry.addVersion(versionWith(id, nonce, deadline), signature);
        if (action == 1) registry.setPolicy(id, 1, "p", nonce, deadline, signature);
        if (action == 2) registry.setPriceFloor(id, 7, nonce, deadline, signature);
        if (action == 3) registry.requestListing(id, 1, nonce, deadline, signature);
        if (action == 4) registry.revokeBySig(id, nonce, deadline, signature);
    }

    /// @dev A contract account owns and signs.
    function test_wallet() public {
        Wallet wallet = new Wallet(stranger.addr);
        bytes32 id = listed[0];
        vm.prank(owners[0].addr);
        registry.transferFrom(owners[0].addr, address(wallet), uint256(id));
        bytes32 digest = registryDigest(DatasetHash.policyChange(id, 1, "p", 0, uint64(block.timestamp)));
        registry.setPolicy(id, 1, "p", 0, uint64(block.timestamp), sign(stranger, digest));
        vm.assertEq(registry.dataset(id).policyHash, "p");
    }

    // -------------------------------------------------------------- the way out

    function test_delist() public {
        bytes32 id = listed[0];
        vm.prank(dao.addr);
        registry.delist(id);
        refuseList(id, badStatus(id, IDatasetRegistry.Status.Delisted));
        bytes memory err = badStatus(id, IDatasetRegistry.Status.Delisted);
        vm.expectRevert(err);
        vm.prank(dao.addr);
        registry.delist(id);
        vm.expectRevert(err);
        vm.prank(owners[0].addr);
        registry.revoke(id);
        IDatasetRegistry.NewVersion memory v = newVersion(id, 5);
        vm.expectRevert(err);
        addVersion(owners[0], v);
        vm.expectRevert(err);
        setFloorExternal(id, 1);
        vm.expectRevert(err);
        vm.prank(owners[0].addr);
        registry.setPolicy(id, 1, "p", v.nonce, uint64(block.timestamp), "");
        vm.assertTrue(registry.datasetOfRoot(registry.dataset(id).dataRoot) == id, "a copy stays refused");
    }

    function setFloorExternal(bytes32 id, uint256 floorWei) internal {
        uint64 deadline = uint64(block.timestamp);
        vm.prank(owners[0].addr);
        registry.setPriceFloor(id, floorWei, 1, deadline, "");
    }

    /// @dev Nobody can hold somebody else's root for ever by registering it first.
    function test_rootFreed() public {
        bytes32 squat = register(stranger, 10);
        bytes32 root = registry.dataset(squat).dataRoot;
        IDatasetRegistry.Registration memory r = sample();
        r.dataRoot = root;
        refuse(r, abi.encodeWithSelector(IDatasetRegistry.DuplicateDataRoot.selector, root, squat));
        vm.prank(dao.addr);
        registry.delist(squat);
        bytes32 id = registry.registerBySig(r, sign(owners[0], registry.hashRegistration(r)));
        vm.assertEq(registry.datasetOfRoot(root), id);
    }

    /// @dev Once acknowledged, a root is taken for good, a pending new envelope or not.
    function test_rootStaysTaken() public {
        setCommittee("second");
        IDatasetRegistry.Reseal memory r = reseal(listed[0]);
        vm.prank(owners[0].addr);
        registry.reseal(r, "");
        vm.prank(owners[0].addr);
        registry.revoke(listed[0]);
        vm.assertEq(registry.datasetOfRoot(registry.dataset(listed[0]).dataRoot), listed[0]);
    }

    // ------------------------------------------------------------------- views

    function test_terms() public {
        vm.prank(owners[1].addr);
        registry.transferFrom(owners[1].addr, stranger.addr, uint256(listed[1]));
        IDatasetRegistry.Terms[] memory t = registry.terms(listed);
        vm.assertEq(t.length, 3);
        for (uint256 i = 0; i < 3; ++i) {
            IDatasetRegistry.Dataset memory d = registry.dataset(listed[i]);
            vm.assertTrue(t[i].owner == d.owner && t[i].version == d.version && t[i].rows == d.rows);
            vm.assertTrue(t[i].status == d.status && t[i].acknowledged == d.acknowledged);
            vm.assertTrue(t[i].priceFloorWei == d.priceFloorWei);
        }
        vm.assertTrue(t[0].acknowledged && t[0].version == 1 && t[0].rows == 100);
        vm.assertTrue(t[0].status == IDatasetRegistry.Status.Listed);
        vm.assertEq(t[1].owner, stranger.addr);
        bytes32[] memory ids = new bytes32[](0);
        vm.assertEq(registry.terms(ids).length, 0);
        ids = new bytes32[](1);
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.UnknownDataset.selector, bytes32(0)));
        registry.terms(ids);
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.UnknownDataset.selector, bytes32(0)));
        registry.heads(ids, address(0), address(0), 0);
    }

    function counted(bytes32[] memory ids, address builder, address coordinator, uint256 enough)
        internal
        view
        returns (uint256 found)
    {
        (, found) = registry.heads(ids, builder, coordinator, enough);
    }

    /// @dev Each owner counts once, if admitted and not an account that is left out, up to enough.
    function test_countOwners() public {
        bytes32[] memory ids = new bytes32[](5);
        (ids[0], ids[1], ids[2]) = (listed[0], listed[0], listed[1]);
        (ids[3], ids[4]) = (register(owners[1], 10), listed[2]);
        address zero = address(0);
        vm.assertEq(counted(ids, zero, zero, 9), 3);
        vm.assertEq(counted(ids, zero, zero, 3), 3);
        vm.assertEq(counted(ids, zero, zero, 2), 2);
        vm.assertEq(counted(ids, zero, zero, 0), 0);
        vm.assertEq(counted(ids, owners[0].addr, zero, 9), 2);
        vm.assertEq(counted(ids, owners[0].addr, owners[2].addr, 9), 1);
        vm.prank(dao.addr);
        registry.removeOwner(owners[1].addr);
        vm.assertEq(counted(ids, zero, zero, 9), 2);
    }

    /// @dev The past stays known.
    function test_ownerAt(uint8 moves, uint16 gap) public {
        bytes32 id = listed[0];
        uint256 start = block.timestamp;
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.NotYet.selector, start, start));
        registry.ownerAt(id, start);
        address[] memory held = new address[](moves % 8 + 1);
        held[0] = owners[0].addr;
        uint256 step = uint256(gap) + 1;
        for (uint256 i = 1; i < held.length; ++i) {
            vm.warp(start + i * step);
            held[i] = address(uint160(0x1000 + i % 3));
            vm.prank(held[i - 1]);
            registry.transferFrom(held[i - 1], held[i], uint256(id));
            vm.assertEq(registry.ownerOf(uint256(id)), registry.dataset(id).owner);
        }
        vm.warp(start + held.length * step);
        vm.assertEq(registry.ownerAt(id, start - 1), owners[0].addr);
        for (uint256 i = 0; i < held.length; ++i) {
            vm.assertEq(registry.ownerAt(id, start + i * step), held[i]);
            vm.assertEq(registry.ownerAt(id, start + (i + 1) * step - 1), held[i]);
        }
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.UnknownDataset.selector, bytes32("no")));
        registry.ownerAt("no", 1);
    }

    function test_royalty(uint16 bps, uint256 price) public {
        bps = uint16(bound(bps, 0, 1000));
        vm.prank(dao.addr);
        registry.setRoyalty(bps);
        vm.prank(owners[0].addr);
        registry.transferFrom(owners[0].addr, stranger.addr, uint256(listed[0]));
        (address to, uint256 amount) = registry.royaltyInfo(uint256(listed[0]), price);
        vm.assertEq(to, owners[0].addr);
        vm.assertTrue(amount <= price / 10 && (price > 1e70 || amount == price * bps / 10_000));
        vm.assertTrue(registry.supportsInterface(type(IERC2981).interfaceId));
        vm.assertTrue(registry.supportsInterface(type(IERC721).interfaceId));
        vm.assertTrue(registry.supportsInterface(type(IERC165).interfaceId));
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.TooMuch.selector, "royalty", 1001, 1000));
        vm.prank(dao.addr);
        registry.setRoyalty(1001);
    }
}
