import { sha256 } from "@noble/hashes/sha2.js";
import { afterEach, describe, expect, it, vi } from "vitest";

import { toHex, utf8, type Hex } from "../core/bytes";
import { computeCid } from "../core/cid";
import { readTable, writeTable, type TableOptions } from "../core/csv";
import { buildPolicy } from "../core/policy";
import { combine } from "../core/replicated";
import { openEnvelopeFor } from "../core/seal/envelope";
import { parseIdentity } from "../core/seal/identity";
import { decryptBytes } from "../core/seal/stream";
import { testCustodians, testInfo } from "../core/testing/vectors";
import { dataRoot, datasetId } from "../core/typed";
import { headerIsData } from "./header";
import { prepare, type Surroundings } from "./prepare";
import type { PublicationContext, WorkProgress } from "./protocol";
import { BlobSpool, discardSpooled, openSpool, type Spool } from "./spool";

const policy = buildPolicy({
  validation: false,
  label: "diagnosis",
  minStakeWei: 0n,
  kMin: 3,
  maxHolders: 3,
  allowScores: true,
  noiseFreeStatistics: true,
  smallValidation: true,
});
const salt: Hex = `0x${"5a".repeat(32)}`;
const custodians = await testCustodians(5);
const { dataset: _, ...info } = testInfo(5, 3);
const context: PublicationContext = {
  title: "Cases",
  policy,
  info,
  custodianKeys: custodians.map((c) => toHex(c.recipient)),
  salt,
};

/** A table of n rows whose plaintext is easy to find in anything that leaks it. */
function csv(n: number): string {
  return (
    "age,note,diagnosis\n" + Array.from({ length: n }, (_, i) => `${i},needle${i},${i % 2 ? "ill" : "well"}\n`).join("")
  );
}

interface Watched extends Surroundings {
  readonly seen: WorkProgress[];
  readonly abort: AbortController;
  readonly discarded: () => number;
}

function surroundings(open: () => Promise<Spool> = openSpool): Watched {
  const seen: WorkProgress[] = [];
  const abort = new AbortController();
  let discarded = 0;
  return {
    seen,
    abort,
    discarded: () => discarded,
    progress: (p) => void seen.push(p),
    signal: abort.signal,
    openSpool: async () => {
      const spool = await open();
      const discard = spool.discard.bind(spool);
      spool.discard = () => {
        discarded++;
        return discard();
      };
      return spool;
    },
  };
}

const bytesOf = async (b: Blob): Promise<Uint8Array> => new Uint8Array(await b.arrayBuffer());

afterEach(() => vi.unstubAllGlobals());

describe("a publication", () => {
  const file = new Blob([csv(5000)]);

  it("is what the command line makes", async () => {
    const work = surroundings();
    const p = await prepare(file, { label: "diagnosis" }, context, work);
    const identity = await parseIdentity(p.identityText);
    expect(p.rows).toBe(5000);
    expect(p.datasetId).toBe(datasetId(info.creator, salt));
    expect(await decryptBytes(identity, await bytesOf(p.ciphertext))).toEqual(await bytesOf(file));
    expect(p.dataRoot).toBe(dataRoot(sha256(await bytesOf(file))));
    for (const [blob, cid] of [
      [p.ciphertext, p.dataCid],
      [p.envelope, p.envelopeCid],
      [p.manifest, p.manifestCid],
    ] as const) {
      expect((await computeCid(blob)).cid).toBe(cid);
    }

    // Any three custodians, with what their own node says, get the key.
    const want = { ...info, dataset: p.datasetId };
    const pieces = [];
    for (const i of [4, 0, 2]) {
      const [who, member] = [custodians[i], info.members[i]];
      if (!who || !member) throw new Error("no such custodian");
      pieces.push(...(await openEnvelopeFor(await bytesOf(p.envelope), who, want, member)));
    }
    expect(combine({ m: 5, t: 3 }, pieces)).toEqual(identity.secret);

    const said = JSON.parse(await p.manifest.text()) as { distribution: { contentUrl: string; sha256: string }[] };
    expect(said.distribution.map((d) => d.contentUrl)).toEqual([`ipfs://${p.dataCid}`, `ipfs://${p.envelopeCid}`]);
    expect("0x" + said.distribution[0]?.sha256).toBe(toHex(sha256(await bytesOf(p.ciphertext))));
    expect("0x" + said.distribution[1]?.sha256).toBe(toHex(sha256(await bytesOf(p.envelope))));
    expect([...new Set(work.seen.map((s) => s.stage))]).toEqual(["reading", "encrypting", "sharing", "hashing"]);
    for (const s of work.seen) expect(s.done).toBeLessThanOrEqual(s.total);
    expect(work.discarded()).toBe(0);
  });

  it("has no plaintext and no key in what is sent", async () => {
    const p = await prepare(file, { label: "diagnosis" }, context, surroundings());
    const { secret } = await parseIdentity(p.identityText);
    for (const blob of [p.ciphertext, p.envelope, p.manifest]) {
      const bytes = Buffer.from(await blob.arrayBuffer());
      for (const leak of ["needle", p.identityText, toHex(secret).slice(2), Buffer.from(secret).toString("base64")]) {
        expect(bytes.includes(leak)).toBe(false);
      }
      expect(bytes.includes(Buffer.from(secret))).toBe(false);
    }
  });

  it("is never the same twice", async () => {
    const [a, b] = [
      await prepare(file, { label: "last" }, context, surroundings()),
      await prepare(file, { label: "last" }, context, surroundings()),
    ];
    expect(a.identityText).not.toBe(b.identityText);
    expect(a.dataCid).not.toBe(b.dataCid);
    expect(a.dataRoot).toBe(b.dataRoot);
  });

  it.each([
    ["has no header", "1,a,x\n2,b,y\n3,a,x\n", { label: "last", noHeader: true }],
    ["leaves a column out", csv(10), { label: "diagnosis", drop: ["note"] }],
    ["has its label first and leaves out another", "y, a , b\nx,1,2\nz,3,4\n", { label: "y", drop: ["b"] }],
  ])("of a file that %s is that file written anew", async (_name, text, options) => {
    const p = await prepare(new Blob([text]), options, context, surroundings());
    const want = writeTable(readTable(utf8(text), { ...options, partOfWhole: true }));
    expect(await decryptBytes(await parseIdentity(p.identityText), await bytesOf(p.ciphertext))).toEqual(want);
    expect(p.dataRoot).toBe(dataRoot(sha256(want)));
    expect(await p.manifest.text()).not.toContain("note");
  });

  it("of a file as it is keeps every byte", async () => {
    const text = "\ufeffa , b\r\n1,x\r\n\r\n2, y \r\n";
    const p = await prepare(new Blob([text]), { label: "b", noHeader: false, drop: [] }, context, surroundings());
    expect(await decryptBytes(await parseIdentity(p.identityText), await bytesOf(p.ciphertext))).toEqual(utf8(text));
  });

  it("takes one class, as a part of a whole", async () => {
    expect((await prepare(new Blob(["a,b\n1,x\n"]), { label: "b" }, context, surroundings())).rows).toBe(1);
  });
});

describe("a preparation stops", () => {
  const file = new Blob([csv(20000)]);

  it.each(["reading", "encrypting", "sharing", "hashing"])(
    "when cancelled while %s, and discards what it spooled",
    async (stage) => {
      const work = surroundings();
      const watched = { ...work, progress: (p: WorkProgress) => p.stage === stage && work.abort.abort() };
      await expect(prepare(file, { label: "last" }, context, watched)).rejects.toMatchObject({ name: "AbortError" });
      expect(work.discarded()).toBe(stage === "reading" ? 0 : 1);
    },
  );

  it("for a file that cannot be used", async () => {
    const bad = prepare(new Blob(["a,b\n1,x\n2\n"]), { label: "b" }, context, surroundings());
    await expect(bad).rejects.toMatchObject({ name: "TableError", code: "ErrRagged", line: 3 });
  });

  it("for a header that looks like a row, until somebody says it is a header", async () => {
    const rows = new Blob(["61,Oulu,yes\n44,Vaasa,no\n"]);
    const run = (options: TableOptions, said: boolean) =>
      prepare(rows, options, { ...context, headerConfirmed: said }, surroundings());
    await expect(run({ label: "last" }, false)).rejects.toMatchObject({ name: "HeaderError" });
    expect((await run({ label: "last", noHeader: true }, false)).rows).toBe(2);
    expect((await run({ label: "last" }, true)).rows).toBe(1);
  });

  it.each([
    ["in place", ["needle1", "needle2"]],
    ["and grows", ["needle1", "needle10"]],
    ["and shrinks", ["needle1", "needle"]],
  ] as const)("when the file changes %s between two readings", async (_name, change) => {
    let reads = 0;
    const shifting = new Blob([csv(10)]);
    shifting.stream = () => new Blob([reads++ === 0 ? csv(10) : csv(10).replace(change[0], change[1])]).stream();
    const work = surroundings();
    await expect(prepare(shifting, { label: "last" }, context, work)).rejects.toMatchObject({
      name: "NotReadableError",
    });
    expect(work.discarded()).toBe(1);
  });

  it("when what was kept does not open again", async () => {
    class Rotten extends BlobSpool {
      override async finish(): Promise<Blob> {
        const bytes = await bytesOf(await super.finish());
        bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
        return new Blob([Uint8Array.from(bytes)]);
      }
    }
    const work = surroundings(async () => new Rotten());
    await expect(prepare(file, { label: "last" }, context, work)).rejects.toMatchObject({ name: "SealError" });
    expect(work.discarded()).toBe(1);
  });

  it.each([
    [
      "a key of low order",
      { custodianKeys: [...context.custodianKeys.slice(1), `0x01${"00".repeat(31)}` as Hex] },
      "ErrBadRecipient",
    ],
    ["a key too few", { custodianKeys: context.custodianKeys.slice(1) }, "ErrMalformed"],
    ["a bad committee", { info: { ...info, t: 5 } }, "ErrBadCommittee"],
    ["a version of zero", { info: { ...info, version: 0 } }, "ErrBadContext"],
  ])("for a committee with %s", async (_name, change, code) => {
    const work = surroundings();
    await expect(prepare(file, { label: "last" }, { ...context, ...change }, work)).rejects.toMatchObject({ code });
    expect(work.discarded()).toBe(1);
  });
});

/** The part of a browser's private file system that the spool uses. */
class FakeFolder {
  readonly files = new Map<string, { bytes: Uint8Array; open: boolean }>();
  readonly folders = new Map<string, FakeFolder>();

  async getDirectoryHandle(name: string, options?: { create?: boolean }): Promise<FakeFolder> {
    const had = this.folders.get(name);
    if (had) return had;
    if (!options?.create) throw new DOMException("no such folder", "NotFoundError");
    const made = new FakeFolder();
    this.folders.set(name, made);
    return made;
  }

  async getFileHandle(name: string) {
    const file = { bytes: new Uint8Array(0), open: true };
    this.files.set(name, file);
    return {
      name,
      getFile: async () => new Blob([Uint8Array.from(file.bytes)]),
      createSyncAccessHandle: async () => ({
        write: (part: Uint8Array, { at }: { at: number }) => {
          const n = Math.min(part.length, 3 << 20); // a write may be short
          const grown = new Uint8Array(at + n);
          grown.set(file.bytes);
          grown.set(part.subarray(0, n), at);
          file.bytes = grown;
          return n;
        },
        flush: () => undefined,
        close: () => void (file.open = false),
      }),
    };
  }

  async removeEntry(name: string): Promise<void> {
    if (!this.files.delete(name)) throw new DOMException("no such file", "NotFoundError");
  }

  async *keys(): AsyncGenerator<string> {
    yield* [...this.files.keys()];
  }
}

// As server/cli/header_test.go.
it.each([
  ["age,city,y\n61,Oulu,1\n44,Vaasa,0\n", false],
  ["61,Oulu,1\n44,Vaasa,0\n39,Oulu,1\n", true],
  ["61,Oulu,1\n44,Vaasa,0\n", true],
  ["61,Oulu,yes\n44,Vaasa,no\n", true],
  ["61.5,44.25,1\n62.5,41,0\n", true],
  ["2019,2020,2021,grew\n1,2,3,1\n4,5,6,0\n", true],
  ["61,,yes\n44,1,no\n39,2,maybe\n", true],
  ["age,,y\n61,1,1\n44,2,0\n", true],
  ["\n \nOulu,?,a\nVaasa,1,b\n", true],
  ['\ufeffa,"",y\n1,x,p\n2,z,q\n', true],
  ["61a,b,yes\n44,1,no\n39,2,no\n", false],
  ["c2,c3,class\n5,1,2\n3,2,4\n", false],
  ["Marja,yes\nPentti,no\nTuula,yes\nEino,yes\n", true],
  ["name,answer\nMarja,yes\nPentti,no\n", false],
  ["0x1p-2,b,nan\n1,x,1\n2,y,0\n", true],
])("takes the header of %j for a row: %s", (text, want) => {
  const table = readTable(utf8(text), { label: "last", partOfWhole: true });
  expect(headerIsData(utf8(text), table)).toBe(want);
});

describe("a spool", () => {
  const part = (i: number) => new Uint8Array(5 << 20).fill(i);
  const written = async (spool: Spool, parts: number): Promise<void> => {
    for (let i = 0; i < parts; i++) await spool.write(part(i));
  };
  const check = async (blob: Blob, parts: number): Promise<void> => {
    expect(blob.size).toBe(parts * (5 << 20));
    for (let i = 0; i < parts; i++) {
      const bytes = await bytesOf(blob.slice(i * (5 << 20), (i + 1) * (5 << 20)));
      expect(bytes.every((b) => b === i)).toBe(true);
    }
  };
  const withFolder = (): FakeFolder => {
    const root = new FakeFolder();
    vi.stubGlobal("navigator", { storage: { getDirectory: async () => root } });
    return root;
  };

  it("keeps a small file in memory", async () => {
    const root = withFolder();
    const spool = await openSpool();
    await written(spool, 3);
    await check(await spool.finish(), 3);
    expect(root.folders.get("sahm-spool")?.files.size ?? 0).toBe(0);
  });

  it("moves a large file to the private file system", async () => {
    const root = withFolder();
    const spool = await openSpool();
    await written(spool, 9);
    await check(await spool.finish(), 9);
    const files = [...(root.folders.get("sahm-spool")?.files.values() ?? [])];
    expect(files.map((f) => [f.bytes.length, f.open])).toEqual([[9 * (5 << 20), false]]);
    await spool.discard();
    expect(root.folders.get("sahm-spool")?.files.size).toBe(0);
  });

  it("does without where there is none", async () => {
    vi.stubGlobal("navigator", {
      storage: { getDirectory: async () => Promise.reject(new DOMException("", "SecurityError")) },
    });
    const spool = await openSpool();
    await written(spool, 9);
    await check(await spool.finish(), 9);
  });

  it("is discarded by the page through its Blob, and only what is a spool's", async () => {
    const root = withFolder();
    const dir = await root.getDirectoryHandle("sahm-spool", { create: true });
    await dir.getFileHandle("1-a");
    await discardSpooled(new Blob(["x"]));
    await discardSpooled(new File(["x"], "2-b"));
    expect([...dir.files.keys()]).toEqual(["1-a"]);
    await discardSpooled(new File(["x"], "1-a"));
    expect(dir.files.size).toBe(0);
  });

  it("removes what was left behind long ago and nothing younger", async () => {
    const root = withFolder();
    const dir = await root.getDirectoryHandle("sahm-spool", { create: true });
    const names = [`${Date.now() - 31 * 24 * 3600_000}-old`, `${Date.now() - 29 * 24 * 3600_000}-young`, "nonsense"];
    for (const n of names) await dir.getFileHandle(n);
    await openSpool();
    expect([...dir.files.keys()]).toEqual([names[1]]);
  });
});
