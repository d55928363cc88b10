// What owners of datasets sign, for Go to accept (dao/typed/portal_owners_test.go):
// web/vectors/owners.json. It follows from fixed seeds. To write it anew:
//
//   npm run vectors

import { readFileSync, writeFileSync } from "node:fs";
import { sha256 } from "@noble/hashes/sha2.js";
import { hashTypedData, type TypedDataDefinition } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { expect, test } from "vitest";
import { toHex, utf8, type Hex } from "./bytes";
import {
  floorChange,
  listingRequest,
  newVersion,
  openShares,
  policyChange,
  purchaseNonce,
  reseal,
  shareFactoryDomain,
} from "./owner";
import { checkSignature, registryDomain, signatureBase64 } from "./typed";

const file = new URL("../../vectors/owners.json", import.meta.url);

/** Numbers and bytes from a seed. */
function draw(seed: string) {
  let n = 0;
  const hex = (count: number): Hex => toHex(sha256(utf8(`${seed} ${n++}`)).subarray(0, count));
  const big = (bits: number) => BigInt(hex(bits / 8)) >> BigInt(Number(BigInt(hex(1))) % bits);
  return { hex, big, small: () => Number(big(32)), text: () => `text ${hex(4)} “é” \\ \n` };
}

function messages(seed: string): { type: string; data: TypedDataDefinition; message: object }[] {
  const d = draw(seed);
  const [chain, contract] = [Number(d.big(48)), d.hex(20)];
  const [registry, factory] = [registryDomain(chain, contract), shareFactoryDomain(chain, d.hex(20))];
  // Go counts nonces and deadlines with 64 bits.
  const once = () => ({ datasetId: d.hex(32), nonce: d.big(64), deadline: d.big(64) });
  const version = {
    ...once(),
    version: d.small(),
    manifestCid: d.text(),
    dataCid: d.text(),
    envelopeCid: d.text(),
    dataRoot: d.hex(32),
    rows: d.big(64),
    policyHash: d.hex(32),
    epoch: d.small(),
  };
  const sealed = { ...once(), version: d.small(), envelopeCid: d.text(), epoch: d.small() };
  const policy = { ...once(), version: d.small(), policyHash: d.hex(32) };
  const floor = { ...once(), priceFloorWei: d.big(256) };
  const listing = { ...once(), version: d.small() };
  const shares = once();
  return [
    { type: "NewVersion", data: newVersion(registry, version), message: version },
    { type: "Reseal", data: reseal(registry, sealed), message: sealed },
    { type: "PolicyChange", data: policyChange(registry, policy), message: policy },
    { type: "FloorChange", data: floorChange(registry, floor), message: floor },
    { type: "ListingRequest", data: listingRequest(registry, listing), message: listing },
    { type: "OpenShares", data: openShares(factory, shares), message: shares },
  ];
}

/** Integers as Go's JSON has them: text where the name ends in Wei, else a number without rounding. */
function goJson(value: unknown, name = ""): string {
  if (typeof value === "bigint") return name.endsWith("Wei") ? `"${value}"` : String(value);
  if (Array.isArray(value)) return `[${value.map((v) => goJson(v)).join(",\n")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([k, v]) => `${JSON.stringify(k)}: ${goJson(v, k)}`)
    .join(", ")}}`;
}

test("web/vectors/owners.json is what the portal makes", async () => {
  const signatures: unknown[] = [];
  for (let i = 0; i < 4; i++) {
    const account = privateKeyToAccount(draw(`owner ${i}`).hex(32));
    const signer = account.address.toLowerCase() as Hex;
    for (const { type, data, message } of messages(`message ${i}`)) {
      const signature = await account.signTypedData(data);
      await checkSignature(data, signature, signer);
      const { name, chainId, verifyingContract } = data.domain ?? {};
      const domain = { name, chainId, verifyingContract };
      const digest = hashTypedData(data);
      signatures.push({ type, domain, message, digest, signature: signatureBase64(signature), signer });
    }
  }
  const d = draw("purchases");
  const purchases = Array.from({ length: 4 }, () => {
    const p = { offerId: d.big(64), unitsWei: d.big(256), buyer: d.hex(20), salt: d.hex(32) };
    return { ...p, nonce: purchaseNonce(p.offerId, p.unitsWei, p.buyer, p.salt) };
  });
  const made = goJson({ note: "written by npm run vectors; Go's tests accept it", signatures, purchases }) + "\n";
  if (process.env["SAHM_WRITE_VECTORS"] === "1") writeFileSync(file, made);
  expect(readFileSync(file, "utf8") === made, "web/vectors/owners.json is not what the code makes").toBe(true);
});
