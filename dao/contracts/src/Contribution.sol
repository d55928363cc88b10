// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {BitMaps} from "@openzeppelin/contracts/utils/structs/BitMaps.sol";
import {SahmToken} from "./SahmToken.sol";
import {IContribution} from "./interfaces/IContribution.sol";
import {IRevenueShareFactory} from "./interfaces/IRevenueShareFactory.sol";
import {IRevenueShares} from "./interfaces/IRevenueShares.sol";
import {IRunEscrow} from "./interfaces/IRunEscrow.sol";
import {Claim} from "./interfaces/RunTypes.sol";

/// @title Contribution
contract Contribution is IContribution, Ownable {
    using BitMaps for BitMaps.BitMap;

    /// @dev Kinds of payout from 0 on that are contribution: guaranteed, bonus, compute, evaluation.
    uint8 private constant CONTRIBUTION_KINDS = 4;
    uint256 private constant ONE_CREDIT = 1e18;
    uint256 private constant ASK_GAS = 30_000;

    /// @notice Token of votes; this contract is its minter.
    SahmToken public immutable token;
    /// @notice Escrow whose payouts count.
    IRunEscrow public immutable escrow;
    /// @notice Opens the share contracts that receive a dataset's payouts.
    IRevenueShareFactory public immutable shares;
    /// @notice Whose dataset it is.
    IERC721 public immutable registry;
    /// @notice Length of an epoch in seconds.
    uint256 public immutable epochSeconds;

    /// @notice Votes for 1e18 of the payment token's smallest units.
    uint256 public votesPerCredit;
    /// @notice Most votes that one epoch mints.
    uint256 public capPerEpoch;

    /// @inheritdoc IContribution
    mapping(uint256 epoch => uint256) public minted;
    mapping(bytes32 runId => BitMaps.BitMap) private _minted;

    constructor(
        address initialOwner,
        SahmToken token_,
        IRunEscrow escrow_,
        IRevenueShareFactory shares_,
        IERC721 registry_,
        uint256 votesPerCredit_,
        uint256 capPerEpoch_,
        uint256 epochSeconds_
    ) Ownable(initialOwner) {
        if (epochSeconds_ == 0) revert BadEpoch();
        token = token_;
        escrow = escrow_;
        shares = shares_;
        registry = registry_;
        epochSeconds = epochSeconds_;
        _setRate(votesPerCredit_);
        _setCap(capPerEpoch_);
    }

    /// @inheritdoc IContribution
    function mint(Claim[] calldata claims) external returns (uint256) {
        return _mintAll(claims);
    }

    /// @inheritdoc IContribution
    function claimAndMint(Claim[] calldata claims) external returns (uint256) {
        escrow.claimMany(claims);
        return _mintAll(claims);
    }

    /// @inheritdoc IContribution
    function setRate(uint256 votesPerCredit_) external onlyOwner {
        _setRate(votesPerCredit_);
    }

    /// @inheritdoc IContribution
    function setCap(uint256 capPerEpoch_) external onlyOwner {
        _setCap(capPerEpoch_);
    }

    /// @inheritdoc IContribution
    function due(Claim calldata c) public view returns (uint256 votes, Reason reason) {
        if (c.kind >= CONTRIBUTION_KINDS) return (0, Reason.NotContribution);
        if (isMinted(c.runId, c.index)) return (0, Reason.AlreadyMinted);
        if (!escrow.wasPaid(c)) return (0, Reason.NotPaid);
        (bool small, uint256 product) = Math.tryMul(c.amount, votesPerCredit);
        // One payout gives at most a whole epoch's votes, and never a part of what it is due: otherwise
        // anyone could submit it when almost nothing of the epoch is left.
        uint256 cap = capPerEpoch;
        votes = small ? Math.min(product / ONE_CREDIT, cap) : cap;
        if (votes == 0) return (0, cap == 0 ? Reason.CapReached : Reason.NothingDue);
        if (minted[currentEpoch()] + votes > cap) return (0, Reason.CapReached);
        return (votes, Reason.Due);
    }

    /// @inheritdoc IContribution
    function currentEpoch() public view returns (uint256) {
        return block.timestamp / epochSeconds;
    }

    /// @inheritdoc IContribution
    function isMinted(bytes32 runId, uint256 index) public view returns (bool) {
        return _minted[runId].get(index);
    }

    // ---------------------------------------------------------------- internal

    function _mintAll(Claim[] calldata claims) private returns (uint256 sum) {
        for (uint256 i = 0; i < claims.length; ++i) {
            Claim calldata c = claims[i];
            (uint256 votes,) = due(c);
            if (votes == 0) continue;
            _minted[c.runId].set(c.index);
            minted[currentEpoch()] += votes;
            sum += votes;
            address to = _voter(c.account);
            emit VotesEarned(c.runId, c.index, to, c.amount, votes);
            token.mint(to, votes);
        }
    }

    /// @dev A share contract cannot vote: what it earned gives votes to the dataset's owner. Any other account
    ///      votes itself. An account that answers strangely cannot hold up the rest of a batch.
    function _voter(address account) private view returns (address) {
        if (account.code.length == 0) return account;
        bytes memory question = abi.encodeCall(IRevenueShares.datasetId, ());
        (bool ok, uint256 size, bytes32 datasetId) = (false, 0, 0);
        assembly ("memory-safe") {
            ok := staticcall(ASK_GAS, account, add(question, 32), mload(question), 0, 32)
            size := returndatasize()
            datasetId := mload(0)
        }
        if (!ok || size != 32 || shares.sharesOf(datasetId) != account) return account;
        return registry.ownerOf(uint256(datasetId));
    }

    function _setRate(uint256 votesPerCredit_) private {
        votesPerCredit = votesPerCredit_;
        emit RateSet(votesPerCredit_);
    }

    function _setCap(uint256 capPerEpoch_) private {
        capPerEpoch = capPerEpoch_;
        emit CapSet(capPerEpoch_);
    }
}
