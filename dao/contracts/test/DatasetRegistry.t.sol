// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {IDatasetRegistry} from "../src/interfaces/IDatasetRegistry.sol";
import {Wallet} from "./mocks/Wallet.sol";
import {MarketTest} from "./utils/MarketTest.sol";

contract DatasetRegistryTest is MarketTest {
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
}
