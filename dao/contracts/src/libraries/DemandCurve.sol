// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title DemandCurve
/// @notice e^x by EIP-4844's integer series, 18 decimals.
library DemandCurve {
    uint256 internal constant ONE = 1e18;
    uint256 private constant MICRO = 1e6;

    /// @notice fake_exponential(10^18, micro, 10^6) of EIP-4844: the Taylor series of e^(micro / 10^6) with 24
    ///         decimals a term, each rounded down, until a term is zero: at most 56 terms for
    ///         micro <= 4,158,883 (ln 64). It never falls when `micro` rises.
    /// @dev No overflow up to there: a term is below 64 * 10^24 and is multiplied by less than 2^24.
    function multiplier(uint256 micro) internal pure returns (uint256 output) {
        uint256 one = ONE;
        uint256 scale = MICRO;
        // term(i + 1) = term(i) * micro / (10^6 * i)
        assembly ("memory-safe") {
            let term := mul(one, scale)
            for { let divisor := scale } term { divisor := add(divisor, scale) } {
                output := add(output, term)
                term := div(mul(term, micro), divisor)
            }
            output := div(output, scale)
        }
    }
}
