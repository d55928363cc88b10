// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {IRevenueShares} from "./interfaces/IRevenueShares.sol";

/// @title RevenueShares
/// @dev A clone (EIP-1167) without an owner, an upgrade or a parameter; the dataset id is in its code. Because
///      the supply never changes, one unit has earned exactly receivedWei / SUPPLY since the beginning. Earnings
///      are kept in parts of 1/SUPPLY wei, so that nothing is divided before it is paid: `_settled` is
///      `receivedWei` when a holder's part was last moved to `_accrued`. No overflow below 2^176 wei of income.
contract RevenueShares is IRevenueShares, ERC20, ERC20Permit, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @notice Units minted, once.
    uint256 public constant SUPPLY = 1_000_000 ether;

    /// @notice The token that the dataset earns.
    IERC20 public immutable token;
    /// @notice What may open shares.
    address public immutable factory;

    /// @inheritdoc IRevenueShares
    uint64 public openedAt;
    /// @inheritdoc IRevenueShares
    uint256 public receivedWei;
    /// @inheritdoc IRevenueShares
    uint256 public claimedWei;

    mapping(address holder => uint256) private _settled;
    mapping(address holder => uint256) private _accrued;

    constructor(IERC20 token_, address factory_)
        ERC20("Sahm Revenue Share", "SRS")
        ERC20Permit("Sahm Revenue Share")
    {
        token = token_;
        factory = factory_;
    }

    /// @inheritdoc IRevenueShares
    function open(address holder) external {
        if (msg.sender != factory) revert NotFactory(msg.sender);
        if (openedAt != 0) revert AlreadyOpened();
        openedAt = uint64(block.timestamp);
        _mint(holder, SUPPLY);
    }

    /// @inheritdoc IRevenueShares
    function claim(address holder) external nonReentrant returns (uint256 amountWei) {
        _sync();
        _settle(holder);
        amountWei = _accrued[holder] / SUPPLY;
        if (amountWei == 0) revert NothingToClaim(holder);
        _accrued[holder] -= amountWei * SUPPLY;
        claimedWei += amountWei;
        emit EarningsClaimed(holder, amountWei);

        // A token that takes more than it was told would take from other holders. What it takes from the
        // receiver is between the two: refusing here would only keep the money in.
        uint256 before = token.balanceOf(address(this));
        token.safeTransfer(holder, amountWei);
        uint256 taken = before - token.balanceOf(address(this));
        // A holder may be this contract, or send income back within the call: then less is gone.
        if (taken > amountWei) revert Overdrawn(amountWei, taken);
    }

    /// @inheritdoc IRevenueShares
    function sync() external nonReentrantView {
        _sync();
    }

    /// @inheritdoc IRevenueShares
    function claimable(address holder) external view nonReentrantView returns (uint256) {
        uint256 earned = receivedWei + _income() - _settled[holder];
        return (_accrued[holder] + balanceOf(holder) * earned) / SUPPLY;
    }

    /// @inheritdoc IRevenueShares
    function datasetId() public view returns (bytes32) {
        return abi.decode(Clones.fetchCloneArgs(address(this)), (bytes32));
    }

    /// @notice The same for all datasets, because it is the EIP-712 name, too.
    function name() public pure override returns (string memory) {
        return "Sahm Revenue Share";
    }

    /// @notice SRS- and the first four bytes of the dataset id.
    function symbol() public view override returns (string memory) {
        return string.concat("SRS-", Strings.toHexString(uint256(datasetId()) >> 224, 4));
    }

    // ---------------------------------------------------------------- internal

    /// @dev Both sides are paid up to now before a share moves.
    function _update(address from, address to, uint256 value) internal override nonReentrantView {
        _sync();
        if (from != address(0)) _settle(from);
        if (to != address(0)) _settle(to);
        super._update(from, to, value);
    }

    /// @dev Moves what a holder's shares earned to its account.
    function _settle(address holder) private {
        uint256 earned = receivedWei - _settled[holder];
        if (earned == 0) return;
        _settled[holder] = receivedWei;
        _accrued[holder] += balanceOf(holder) * earned;
    }

    /// @dev While a claim is being paid the balance may still have what the claim was for: a token that calls
    ///      somebody before it moves money would make that income a second time.
    function _sync() private {
        uint256 income = _income();
        if (income == 0) return;
        receivedWei += income;
        emit IncomeReceived(income, receivedWei);
    }

    /// @dev Income is what the balance has above what was received and not claimed; none where a token took
    ///      something away, so that shares can move and be claimed all the same, and none before there are
    ///      shares.
    function _income() private view returns (uint256) {
        if (totalSupply() == 0) return 0;
        uint256 balance = token.balanceOf(address(this));
        uint256 known = receivedWei - claimedWei;
        return balance > known ? balance - known : 0;
    }
}
