// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {
    DatasetUse,
    Deadlines,
    Parties,
    Prices,
    Privacy,
    Result,
    RunOrder,
    Seat,
    Training,
    Validation
} from "../interfaces/RunTypes.sol";

/// @title OrderHash
/// @notice EIP-712 struct hashes of run orders, results and seed acknowledgements.
/// @dev A struct without dynamic members is its own EIP-712 encoding.
library OrderHash {
    bytes32 internal constant DATASET_USE_TYPEHASH =
        keccak256("DatasetUse(bytes32 datasetId,uint32 version,uint64 rows,uint64 weight,uint256 priceWei)");
    bytes32 internal constant DEADLINES_TYPEHASH =
        keccak256("Deadlines(uint64 assignBy,uint64 startBy,uint64 trainBy,uint64 attestBy)");
    bytes32 internal constant PARTIES_TYPEHASH = keccak256(
        "Parties(address builder,bytes32 sealingKey,address coordinator,address token,uint32 epoch)"
    );
    bytes32 internal constant PRICES_TYPEHASH = keccak256(
        "Prices(uint256 datasetsWei,uint256 computeWei,uint256 custodyWei,uint256 daoFeeWei,uint16 guaranteedBps,uint256 maxTotalWei)"
    );
    bytes32 internal constant PRIVACY_TYPEHASH = keccak256(
        "Privacy(uint8 unit,uint64 epsilonMicro,uint64 deltaPico,uint64 samplingPpb,uint32 steps,uint32 kMin,uint32 colluders)"
    );
    bytes32 internal constant TRAINING_TYPEHASH = keccak256(
        "Training(bytes32 specHash,bytes32 schemaHash,uint32 rounds,uint64 modelLength,uint64 statsLength,uint8 wordBits,uint64 clipNormMicro,uint64 serverRateMicro,uint8 tier,uint8 heParams)"
    );
    bytes32 internal constant VALIDATION_TYPEHASH =
        keccak256("Validation(bytes32 datasetId,uint32 version,bytes32 dataRoot,string cid,uint64 rows)");
    /// @dev One literal, so that the compiler hashes it. Nested types follow in alphabetical order (EIP-712, encodeType).
    bytes32 internal constant RUN_ORDER_TYPEHASH = keccak256(
        "RunOrder(Parties parties,DatasetUse[] datasets,Training training,Privacy privacy,Validation validation,Prices prices,Deadlines deadlines,bytes32 salt)"
        "DatasetUse(bytes32 datasetId,uint32 version,uint64 rows,uint64 weight,uint256 priceWei)"
        "Deadlines(uint64 assignBy,uint64 startBy,uint64 trainBy,uint64 attestBy)"
        "Parties(address builder,bytes32 sealingKey,address coordinator,address token,uint32 epoch)"
        "Prices(uint256 datasetsWei,uint256 computeWei,uint256 custodyWei,uint256 daoFeeWei,uint16 guaranteedBps,uint256 maxTotalWei)"
        "Privacy(uint8 unit,uint64 epsilonMicro,uint64 deltaPico,uint64 samplingPpb,uint32 steps,uint32 kMin,uint32 colluders)"
        "Training(bytes32 specHash,bytes32 schemaHash,uint32 rounds,uint64 modelLength,uint64 statsLength,uint8 wordBits,uint64 clipNormMicro,uint64 serverRateMicro,uint8 tier,uint8 heParams)"
        "Validation(bytes32 datasetId,uint32 version,bytes32 dataRoot,string cid,uint64 rows)"
    );
    bytes32 internal constant RESULT_TYPEHASH = keccak256(
        "Result(bytes32 runId,uint32 attempt,uint32 epoch,uint32 roundsCompleted,bytes32 aggregateHash,bytes32 modelHash,string sealedModelCid,bytes32 scoresRoot,bytes32 receiptsRoot,bytes32 payoutsRoot,uint256 totalWei)"
    );
    bytes32 internal constant TOP_UP_TYPEHASH = keccak256("TopUp(bytes32 runId,uint256 number)");
    bytes32 internal constant SEED_ACK_TYPEHASH =
        keccak256("SeedAck(bytes32 runId,uint32 attempt,uint32 epoch,bytes32 seedsRoot,address custodian)");

    function order(RunOrder calldata o) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                RUN_ORDER_TYPEHASH,
                parties(o.parties),
                datasets(o.datasets),
                training(o.training),
                privacy(o.privacy),
                validation(o.validation),
                prices(o.prices),
                deadlines(o.deadlines),
                o.salt
            )
        );
    }

    /// @dev keccak256 of the concatenated keccak256(abi.encode(DATASET_USE_TYPEHASH, uses[i])). A use is five
    ///      words without dynamic members, so it is hashed as it lies in calldata.
    function datasets(DatasetUse[] calldata uses) internal pure returns (bytes32 hash) {
        bytes32 typehash = DATASET_USE_TYPEHASH;
        assembly ("memory-safe") {
            let hashes := mload(0x40)
            let n := uses.length
            let scratch := add(hashes, mul(n, 32))
            mstore(scratch, typehash)
            for { let i := 0 } lt(i, n) { i := add(i, 1) } {
                calldatacopy(add(scratch, 32), add(uses.offset, mul(i, 160)), 160)
                mstore(add(hashes, mul(i, 32)), keccak256(scratch, 192))
            }
            hash := keccak256(hashes, mul(n, 32))
        }
    }

    /// @dev Hash chain over datasets and versions, in the order's order: each link is keccak256(abi.encode(hash
    ///      before, datasetId, version)).
    function items(DatasetUse[] calldata uses) internal pure returns (bytes32) {
        uint256 first;
        assembly {
            first := uses.offset
        }
        return _items(first, uses.length, 160);
    }

    /// @dev The same chain over seats.
    function items(Seat[] calldata seats) internal pure returns (bytes32) {
        uint256 first;
        assembly {
            first := seats.offset
        }
        return _items(first, seats.length, 96);
    }

    /// @dev Over `n` structs of `size` bytes that begin with datasetId and version, from calldata offset `at` on.
    function _items(uint256 at, uint256 n, uint256 size) private pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            let free := mload(0x40)
            for { let end := add(at, mul(n, size)) } lt(at, end) { at := add(at, size) } {
                mstore(free, hash)
                calldatacopy(add(free, 32), at, 64)
                hash := keccak256(free, 96)
            }
        }
    }

    function parties(Parties calldata v) internal pure returns (bytes32) {
        uint256 at;
        assembly {
            at := v
        }
        return _words(PARTIES_TYPEHASH, at, 5);
    }

    function training(Training calldata v) internal pure returns (bytes32) {
        uint256 at;
        assembly {
            at := v
        }
        return _words(TRAINING_TYPEHASH, at, 10);
    }

    function privacy(Privacy calldata v) internal pure returns (bytes32) {
        uint256 at;
        assembly {
            at := v
        }
        return _words(PRIVACY_TYPEHASH, at, 7);
    }

    function prices(Prices calldata v) internal pure returns (bytes32) {
        uint256 at;
        assembly {
            at := v
        }
        return _words(PRICES_TYPEHASH, at, 6);
    }

    function deadlines(Deadlines calldata v) internal pure returns (bytes32) {
        uint256 at;
        assembly {
            at := v
        }
        return _words(DEADLINES_TYPEHASH, at, 4);
    }

    /// @dev A struct of `n` words without dynamic members, hashed as it lies in calldata. Bits beyond a member's
    ///      type are hashed with it: no client has such an order, so nobody works on it, and its money comes back.
    function _words(bytes32 typehash, uint256 at, uint256 n) private pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            let free := mload(0x40)
            mstore(free, typehash)
            calldatacopy(add(free, 32), at, shl(5, n))
            hash := keccak256(free, add(32, shl(5, n)))
        }
    }

    function validation(Validation calldata v) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                VALIDATION_TYPEHASH, v.datasetId, v.version, v.dataRoot, keccak256(bytes(v.cid)), v.rows
            )
        );
    }

    function result(Result calldata r) internal pure returns (bytes32) {
        return keccak256(
            bytes.concat(
                abi.encode(
                    RESULT_TYPEHASH,
                    r.runId,
                    r.attempt,
                    r.epoch,
                    r.roundsCompleted,
                    r.aggregateHash,
                    r.modelHash,
                    keccak256(bytes(r.sealedModelCid))
                ),
                abi.encode(r.scoresRoot, r.receiptsRoot, r.payoutsRoot, r.totalWei)
            )
        );
    }

    function seedAck(bytes32 runId, uint32 attempt, uint32 epoch, bytes32 seedsRoot, address custodian)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(SEED_ACK_TYPEHASH, runId, attempt, epoch, seedsRoot, custodian));
    }
}
