// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IDatasetRegistry} from "../interfaces/IDatasetRegistry.sol";

/// @title DatasetHash
/// @notice EIP-712 struct hashes of what creators, owners and custodians sign about datasets.
library DatasetHash {
    bytes32 internal constant REGISTRATION_TYPEHASH = keccak256(
        "Registration(address creator,bytes32 salt,string manifestCid,string dataCid,string envelopeCid,"
        "bytes32 dataRoot,uint64 rows,bytes32 policyHash,uint32 epoch,uint256 priceFloorWei,uint256 nonce,"
        "uint64 deadline)"
    );
    bytes32 internal constant NEW_VERSION_TYPEHASH = keccak256(
        "NewVersion(bytes32 datasetId,uint32 version,string manifestCid,string dataCid,string envelopeCid,"
        "bytes32 dataRoot,uint64 rows,bytes32 policyHash,uint32 epoch,uint256 nonce,uint64 deadline)"
    );
    bytes32 internal constant RESEAL_TYPEHASH = keccak256(
        "Reseal(bytes32 datasetId,uint32 version,string envelopeCid,uint32 epoch,uint256 nonce,uint64 deadline)"
    );
    bytes32 internal constant POLICY_CHANGE_TYPEHASH = keccak256(
        "PolicyChange(bytes32 datasetId,uint32 version,bytes32 policyHash,uint256 nonce,uint64 deadline)"
    );
    bytes32 internal constant FLOOR_CHANGE_TYPEHASH =
        keccak256("FloorChange(bytes32 datasetId,uint256 priceFloorWei,uint256 nonce,uint64 deadline)");
    bytes32 internal constant LISTING_REQUEST_TYPEHASH =
        keccak256("ListingRequest(bytes32 datasetId,uint32 version,uint256 nonce,uint64 deadline)");
    bytes32 internal constant REVOCATION_TYPEHASH =
        keccak256("Revocation(bytes32 datasetId,uint256 nonce,uint64 deadline)");
    bytes32 internal constant ACK_TYPEHASH = keccak256(
        "DatasetAck(bytes32 datasetId,uint32 version,string envelopeCid,uint32 epoch,address custodian)"
    );

    function registration(IDatasetRegistry.Registration calldata r) internal pure returns (bytes32) {
        return keccak256(
            bytes.concat(
                abi.encode(
                    REGISTRATION_TYPEHASH,
                    r.creator,
                    r.salt,
                    keccak256(bytes(r.manifestCid)),
                    keccak256(bytes(r.dataCid)),
                    keccak256(bytes(r.envelopeCid))
                ),
                abi.encode(r.dataRoot, r.rows, r.policyHash, r.epoch, r.priceFloorWei, r.nonce, r.deadline)
            )
        );
    }

    function newVersion(IDatasetRegistry.NewVersion calldata v) internal pure returns (bytes32) {
        return keccak256(
            bytes.concat(
                abi.encode(
                    NEW_VERSION_TYPEHASH,
                    v.datasetId,
                    v.version,
                    keccak256(bytes(v.manifestCid)),
                    keccak256(bytes(v.dataCid)),
                    keccak256(bytes(v.envelopeCid))
                ),
                abi.encode(v.dataRoot, v.rows, v.policyHash, v.epoch, v.nonce, v.deadline)
            )
        );
    }

    function reseal(IDatasetRegistry.Reseal calldata r) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                RESEAL_TYPEHASH,
                r.datasetId,
                r.version,
                keccak256(bytes(r.envelopeCid)),
                r.epoch,
                r.nonce,
                r.deadline
            )
        );
    }

    function policyChange(
        bytes32 datasetId,
        uint32 version,
        bytes32 policyHash,
        uint256 nonce,
        uint64 deadline
    ) internal pure returns (bytes32) {
        return keccak256(abi.encode(POLICY_CHANGE_TYPEHASH, datasetId, version, policyHash, nonce, deadline));
    }

    function floorChange(bytes32 datasetId, uint256 priceFloorWei, uint256 nonce, uint64 deadline)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(FLOOR_CHANGE_TYPEHASH, datasetId, priceFloorWei, nonce, deadline));
    }

    function listingRequest(bytes32 datasetId, uint32 version, uint256 nonce, uint64 deadline)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(LISTING_REQUEST_TYPEHASH, datasetId, version, nonce, deadline));
    }

    function revocation(bytes32 datasetId, uint256 nonce, uint64 deadline) internal pure returns (bytes32) {
        return keccak256(abi.encode(REVOCATION_TYPEHASH, datasetId, nonce, deadline));
    }

    function ack(
        bytes32 datasetId,
        uint32 version,
        string memory envelopeCid,
        uint32 epoch,
        address custodian
    ) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(ACK_TYPEHASH, datasetId, version, keccak256(bytes(envelopeCid)), epoch, custodian)
        );
    }
}
