import { importer } from "ipfs-unixfs-importer";
import { CID } from "multiformats/cid";
import { describe, expect, it } from "vitest";
import { computeCid } from "../../core/cid";
import { download, linksOf } from "./content";

/** What a gateway holds of some bytes: every block by CID. */
async function blocksOf(content: Uint8Array): Promise<{ cid: string; blocks: Map<string, Uint8Array> }> {
  const blocks = new Map<string, Uint8Array>();
  const store = {
    put: async <T extends { toString(): string }>(
      cid: T,
      bytes: Uint8Array | AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    ): Promise<T> => {
      const parts: Uint8Array[] = [];
      if (bytes instanceof Uint8Array) parts.push(bytes);
      else for await (const b of bytes) parts.push(b);
      blocks.set(cid.toString(), new Uint8Array(await new Blob(parts.map((p) => p.slice())).arrayBuffer()));
      return cid;
    },
  };
  let cid = "";
  const source = (async function* () {
    await Promise.resolve();
    yield content;
  })();
  for await (const e of importer([{ content: source }], store, { profile: "unixfs-v1-2025" })) cid = e.cid.toString();
  return { cid, blocks };
}

const bytes = (n: number) => Uint8Array.from({ length: n }, (_, i) => (i * 31 + (i >> 8)) & 255);
const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;
const serve = (blocks: Map<string, Uint8Array>) => (cid: string) => {
  const b = blocks.get(cid);
  return b === undefined ? Promise.reject(new Error("not here")) : Promise.resolve(b);
};

describe("downloading by CID", () => {
  for (const n of [0, 5, 1 << 20, (1 << 20) + 1, 2_500_000]) {
    it(`${n} bytes come back whole`, async () => {
      const content = bytes(n);
      const { cid, blocks } = await blocksOf(content);
      expect(cid).toBe((await computeCid(new Blob([content]))).cid);
      const seen: number[] = [];
      expect(same(await download(cid, 1 << 24, (got) => seen.push(got), undefined, serve(blocks)), content)).toBe(true);
      expect(seen.at(-1)).toBe(n);
    });
  }

  it("refuses other bytes, wherever they are", async () => {
    const { cid, blocks } = await blocksOf(bytes(1_200_000));
    for (const [name, block] of blocks) {
      if (CID.parse(name).code !== 0x55) continue;
      const bad = new Map(blocks);
      const changed = block.slice();
      changed[changed.length - 1] = (changed[changed.length - 1] ?? 0) ^ 1;
      bad.set(name, changed);
      await expect(download(cid, 1 << 24, undefined, undefined, serve(bad))).rejects.toThrow();
    }
    const swapped = new Map(blocks);
    const leaves = [...blocks.keys()].filter((k) => CID.parse(k).code === 0x55);
    swapped.set(leaves[0] ?? "", blocks.get(leaves[1] ?? "") ?? new Uint8Array());
    await expect(download(cid, 1 << 24, undefined, undefined, serve(swapped))).rejects.toThrow(
      "are not what the address names",
    );
  });

  it("refuses what is too large, a loop, and what is no CID", async () => {
    const { cid, blocks } = await blocksOf(bytes(1_200_000));
    await expect(download(cid, 1000, undefined, undefined, serve(blocks))).rejects.toThrow("larger");
    const root = blocks.get(cid) ?? new Uint8Array();
    await expect(download(cid, 1 << 24, undefined, undefined, () => Promise.resolve(root))).rejects.toThrow();
    for (const bad of ["", "../status", "bafy"])
      await expect(download(bad, 10, undefined, undefined, serve(blocks))).rejects.toThrow("Not a file");
  });

  it("takes garbage for no node", () => {
    for (const g of [
      [1],
      [0x12, 5, 1],
      [0x12, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
      [0x0a],
      [0x0d, 1, 2, 3, 4],
    ])
      expect(linksOf(Uint8Array.from(g))).toBeUndefined();
    expect(linksOf(new Uint8Array())).toEqual([]);
  });
});
