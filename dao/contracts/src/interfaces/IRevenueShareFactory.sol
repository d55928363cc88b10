// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title IRevenueShareFactory
/// @notice Opens the shares of datasets and says who is paid for their use. EIP-712 domain: name "Sahm
///         RevenueShareFactory", version "1".
interface IRevenueShareFactory {
    event SharesOpened(bytes32 indexed datasetId, address indexed shares, address indexed holder);

    error NotDatasetOwner(bytes32 datasetId, address account);
    error SharesExist(bytes32 datasetId, address shares);
    error Final(bytes32 datasetId);
    error Expired(uint64 deadline, uint256 time);
    error BadSignature(address signer);

    /// @notice Opens a dataset's shares, once and for ever: the dataset's owner gets all of them, and runs that
    ///         are opened in a later second pay the shares instead of the owner. Not for a dataset that was
    ///         revoked or delisted. Only the owner, or anybody with the owner's EIP-712 signature of
    ///         `OpenShares(bytes32 datasetId,uint256 nonce,uint64 deadline)` (ECDSA or ERC-1271); the nonce is
    ///         used up either way.
    function open(bytes32 datasetId, uint256 nonce, uint64 deadline, bytes calldata signature)
        external
        returns (address shares);

    /// @notice The share contract of a dataset, 0 before it is opened. Its address is known before.
    function sharesOf(bytes32 datasetId) external view returns (address);

    /// @notice Address that the share contract has or will have.
    function predict(bytes32 datasetId) external view returns (address);

    /// @notice Who is paid for the use of a dataset by a run that was opened in second `time`, which must be
    ///         past: the share contract if it was opened before that second, else who held the dataset's token
    ///         at its end. It never changes, so that all custodians sign the same payouts.
    function payeeOf(bytes32 datasetId, uint256 time) external view returns (address);
}
