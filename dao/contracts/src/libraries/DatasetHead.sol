// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IDatasetRegistry} from "../interfaces/IDatasetRegistry.sol";

/// @title DatasetHead
/// @notice What a sale depends on, in one word: from bit 0 on, price floor in force 96, rows 48, version 32, epoch
///         32, status 8, acknowledged 8, and 8 that are not 0 when a raise of the floor is noted.
library DatasetHead {
    uint256 private constant FLOOR = type(uint96).max;

    function floorWei(uint256 head) internal pure returns (uint256) {
        return head & FLOOR;
    }

    function withFloor(uint256 head, uint256 floorWei_) internal pure returns (uint256) {
        return head & ~FLOOR | floorWei_ & FLOOR;
    }

    function rows(uint256 head) internal pure returns (uint256) {
        return uint48(head >> 96);
    }

    function version(uint256 head) internal pure returns (uint256) {
        return uint32(head >> 144);
    }

    function status(uint256 head) internal pure returns (IDatasetRegistry.Status) {
        return IDatasetRegistry.Status(uint8(head >> 208));
    }

    function acknowledged(uint256 head) internal pure returns (bool) {
        return uint8(head >> 216) != 0;
    }

    function raised(uint256 head) internal pure returns (bool) {
        return head >> 224 != 0;
    }
}
