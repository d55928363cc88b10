// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IDatasetRegistry} from "../interfaces/IDatasetRegistry.sol";

/// @title DatasetHash
/// @notice EIP-712 struct hashes of what creators and custodians sign about datasets.
library DatasetHash {
    bytes32 internal constant REGISTRATION_TYPEHASH = keccak256(
        "Registration(address creator,bytes32 salt,string manifestCid,string dataCid,string envelopeCid,"
        "bytes32 dataRoot,uint64 rows,bytes32 policyHash,uint32 epoch,uint256 priceFloorWei,uint256 nonce,"
        "uint64 deadline)"
    );
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
