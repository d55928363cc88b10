// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title PricePeriod
/// @notice Prices move only where one period ends and the next begins, and never by what was noted in the
///         period before: what is noted in period k counts from period k + 2 on. So a quote made in period k,
///         the greater of the prices of k and k + 1, is enough until the end of period k + 1.
library PricePeriod {
    /// @notice Seconds in a period: a quote is good for at least this long.
    uint256 internal constant LENGTH = 10 minutes;

    /// @notice Index of the period that now belongs to.
    function current() internal view returns (uint32) {
        return uint32(block.timestamp / LENGTH);
    }
}
