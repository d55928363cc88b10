// What the owner of a dataset signs besides its registration. Types, names and
// domains are those of dao/typed/dataset.go and the contracts.

import { encodeAbiParameters, keccak256, parseAbiParameters, type TypedDataDefinition } from "viem";
import type { Hex } from "./bytes";
import { tokenDomain, type Domain } from "./typed";

/** The domain of messages that open shares. */
export function shareFactoryDomain(chainId: number, factory: string): Domain {
  return tokenDomain("Sahm RevenueShareFactory", chainId, factory);
}

/** One use, by a second of chain time. */
interface Once {
  readonly datasetId: Hex;
  readonly nonce: bigint;
  /** Unix seconds, chain time. */
  readonly deadline: bigint;
}

export interface NewVersion extends Once {
  /** One more than the present one. */
  readonly version: number;
  readonly manifestCid: string;
  readonly dataCid: string;
  readonly envelopeCid: string;
  readonly dataRoot: Hex;
  readonly rows: bigint;
  readonly policyHash: Hex;
  readonly epoch: number;
}

/** Replaces a dataset's data (registry domain). */
export function newVersion(d: Domain, message: NewVersion) {
  return {
    domain: d,
    primaryType: "NewVersion",
    types: {
      NewVersion: [
        { name: "datasetId", type: "bytes32" },
        { name: "version", type: "uint32" },
        { name: "manifestCid", type: "string" },
        { name: "dataCid", type: "string" },
        { name: "envelopeCid", type: "string" },
        { name: "dataRoot", type: "bytes32" },
        { name: "rows", type: "uint64" },
        { name: "policyHash", type: "bytes32" },
        { name: "epoch", type: "uint32" },
        { name: "nonce", type: "uint256" },
        { name: "deadline", type: "uint64" },
      ],
    },
    message: { ...message },
  } as const satisfies TypedDataDefinition;
}

export interface Reseal extends Once {
  readonly version: number;
  readonly envelopeCid: string;
  readonly epoch: number;
}

/** Names an envelope of the same data for the committee in office (registry domain). */
export function reseal(d: Domain, message: Reseal) {
  return {
    domain: d,
    primaryType: "Reseal",
    types: {
      Reseal: [
        { name: "datasetId", type: "bytes32" },
        { name: "version", type: "uint32" },
        { name: "envelopeCid", type: "string" },
        { name: "epoch", type: "uint32" },
        { name: "nonce", type: "uint256" },
        { name: "deadline", type: "uint64" },
      ],
    },
    message: { ...message },
  } as const satisfies TypedDataDefinition;
}

export interface PolicyChange extends Once {
  readonly version: number;
  readonly policyHash: Hex;
}

/** Changes a version's policy (registry domain). */
export function policyChange(d: Domain, message: PolicyChange) {
  return {
    domain: d,
    primaryType: "PolicyChange",
    types: {
      PolicyChange: [
        { name: "datasetId", type: "bytes32" },
        { name: "version", type: "uint32" },
        { name: "policyHash", type: "bytes32" },
        { name: "nonce", type: "uint256" },
        { name: "deadline", type: "uint64" },
      ],
    },
    message: { ...message },
  } as const satisfies TypedDataDefinition;
}

export interface FloorChange extends Once {
  readonly priceFloorWei: bigint;
}

/** Changes the least price of one use (registry domain). */
export function floorChange(d: Domain, message: FloorChange) {
  return {
    domain: d,
    primaryType: "FloorChange",
    types: {
      FloorChange: [
        { name: "datasetId", type: "bytes32" },
        { name: "priceFloorWei", type: "uint256" },
        { name: "nonce", type: "uint256" },
        { name: "deadline", type: "uint64" },
      ],
    },
    message: { ...message },
  } as const satisfies TypedDataDefinition;
}

export interface ListingRequest extends Once {
  readonly version: number;
}

/** Asks the DAO for a listing (registry domain). */
export function listingRequest(d: Domain, message: ListingRequest) {
  return {
    domain: d,
    primaryType: "ListingRequest",
    types: {
      ListingRequest: [
        { name: "datasetId", type: "bytes32" },
        { name: "version", type: "uint32" },
        { name: "nonce", type: "uint256" },
        { name: "deadline", type: "uint64" },
      ],
    },
    message: { ...message },
  } as const satisfies TypedDataDefinition;
}

/** Opens the shares of a dataset's earnings (share factory's domain, with its nonce). */
export function openShares(d: Domain, message: Once) {
  return {
    domain: d,
    primaryType: "OpenShares",
    types: {
      OpenShares: [
        { name: "datasetId", type: "bytes32" },
        { name: "nonce", type: "uint256" },
        { name: "deadline", type: "uint64" },
      ],
    },
    message: { ...message },
  } as const satisfies TypedDataDefinition;
}

/** Nonce of the payment for shares: it buys these units of this offer, for this buyer, once. */
export function purchaseNonce(offerId: bigint, units: bigint, buyer: Hex, salt: Hex): Hex {
  return keccak256(
    encodeAbiParameters(parseAbiParameters("uint256, uint256, address, bytes32"), [offerId, units, buyer, salt]),
  );
}
