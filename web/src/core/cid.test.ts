import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { computeCid } from "./cid";
import { collect, iterate, streamOf } from "./streams";
import { content, contentRule, type CidVectors } from "./testing/cidcases";

const read = (path: string): CidVectors =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as CidVectors;
const go = read("../../../storage/gateway/testdata/cids.json");
const own = read("../../vectors/cid.json");

describe("the names that Go gives", () => {
  it("follow the rule by which content is made here", () => {
    expect(go.rule).toBe(contentRule);
    expect(own.rule).toBe(contentRule);
    expect(go.cids.length).toBeGreaterThan(8);
  });

  // The largest has a gibibyte and one byte: one chunk more than one node links.
  it.each(go.cids)("$size bytes", { timeout: 120_000 }, async ({ size, cid }) => {
    expect(await computeCid(content(size))).toEqual({ cid, bytes: size });
  });
});

it.each(own.cids.filter((c) => c.error === undefined))("names $size bytes as it did", async ({ size, cid }) => {
  expect(await computeCid(content(size))).toEqual({ cid, bytes: size });
});

it("names a Blob, and a stream in whatever parts, alike", async () => {
  const bytes = await collect(content(3_000_000));
  const want = await computeCid(content(3_000_000));
  expect(await computeCid(new Blob([bytes]))).toEqual(want);
  expect(await computeCid(iterate(streamOf(bytes, 999_983)))).toEqual(want);
  expect(await computeCid(iterate(streamOf(bytes, bytes.length)))).toEqual(want);
});

it("passes a source's failure on", async () => {
  const broken = async function* () {
    yield new Uint8Array(10);
    throw new Error("the disk is gone");
  };
  await expect(computeCid(broken())).rejects.toThrow("the disk is gone");
});

it("does not gather the content it names", async () => {
  let most = 0;
  const watched = async function* () {
    for await (const page of content(768 << 20)) {
      most = Math.max(most, process.memoryUsage().arrayBuffers);
      yield page;
    }
  };
  const before = process.memoryUsage().arrayBuffers;
  await computeCid(watched());
  expect(most - before).toBeLessThan(384 << 20);
}, 120_000);
