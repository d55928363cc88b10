// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {RevenueShares} from "./RevenueShares.sol";
import {IDatasetRegistry} from "./interfaces/IDatasetRegistry.sol";
import {IRevenueShareFactory} from "./interfaces/IRevenueShareFactory.sol";

/// @title RevenueShareFactory
/// @dev Nobody owns it and nothing can be changed.
contract RevenueShareFactory is IRevenueShareFactory, EIP712, Nonces {
    bytes32 private constant OPEN_TYPEHASH =
        keccak256("OpenShares(bytes32 datasetId,uint256 nonce,uint64 deadline)");

    /// @notice Who owns which dataset.
    IDatasetRegistry public immutable registry;
    /// @notice What all clones run.
    RevenueShares public immutable implementation;

    /// @inheritdoc IRevenueShareFactory
    mapping(bytes32 datasetId => address) public sharesOf;

    constructor(IDatasetRegistry registry_, IERC20 token) EIP712("Sahm RevenueShareFactory", "1") {
        registry = registry_;
        implementation = new RevenueShares(token, address(this));
    }

    /// @inheritdoc IRevenueShareFactory
    function open(bytes32 datasetId, uint256 nonce, uint64 deadline, bytes calldata signature)
        external
        returns (address shares)
    {
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = datasetId;
        IDatasetRegistry.Terms memory t = registry.terms(ids)[0];
        if (t.status == IDatasetRegistry.Status.Revoked || t.status == IDatasetRegistry.Status.Delisted) {
            revert Final(datasetId);
        }
        if (sharesOf[datasetId] != address(0)) revert SharesExist(datasetId, sharesOf[datasetId]);
        if (block.timestamp > deadline) revert Expired(deadline, block.timestamp);
        if (msg.sender != t.owner) {
            bytes32 digest =
                _hashTypedDataV4(keccak256(abi.encode(OPEN_TYPEHASH, datasetId, nonce, deadline)));
            if (!SignatureChecker.isValidSignatureNow(t.owner, digest, signature)) {
                revert BadSignature(t.owner);
            }
        }
        _useCheckedNonce(t.owner, nonce);

        shares = Clones.cloneDeterministicWithImmutableArgs(
            address(implementation), abi.encode(datasetId), datasetId
        );
        sharesOf[datasetId] = shares;
        emit SharesOpened(datasetId, shares, t.owner);
        RevenueShares(shares).open(t.owner);
    }

    /// @inheritdoc IRevenueShareFactory
    function predict(bytes32 datasetId) external view returns (address) {
        return Clones.predictDeterministicAddressWithImmutableArgs(
            address(implementation), abi.encode(datasetId), datasetId
        );
    }

    /// @inheritdoc IRevenueShareFactory
    function payeeOf(bytes32 datasetId, uint256 time) external view returns (address) {
        address owner = registry.ownerAt(datasetId, time);
        address shares = sharesOf[datasetId];
        return shares != address(0) && RevenueShares(shares).openedAt() < time ? shares : owner;
    }
}
