// For tests only. The cases that TypeScript writes for Go to open or refuse
// (npm run vectors). What each failure must be called is said here and not
// taken from the code under test.

import { fromBase64, toBase64, toHex, utf8, type Hex } from "../bytes";
import { pieceContext, pieceCommitment, sealPieces, buildEnvelope, type EnvelopeInfo } from "../seal/envelope";
import { sealSecret } from "../seal/sealed";
import { encryptBytes } from "../seal/stream";
import {
  hashOf,
  testAddress,
  testCustodians,
  testIdentity,
  testInfo,
  testPieces,
  type ContextVector,
  type EnvelopeVector,
  type SealVectors,
} from "./vectors";

const note =
  'Written by TypeScript (npm run vectors). Identity NAME has the secret SHA-256("sahm seal test identity " + NAME). ' +
  "Bytes are base64. A vector with `like` has the document of that vector with the first `old` replaced by `new`.";

/** A context with every field set. */
export function testContext(): ContextVector {
  return {
    purpose: "mask-seed",
    chainId: 1337,
    contract: testAddress("escrow"),
    run: toHex(hashOf("run")),
    attempt: 1,
    round: 2,
    dataset: toHex(hashOf("dataset")),
    version: 3,
    contributor: testAddress("contributor"),
    trainer: testAddress("trainer"),
    custodian: testAddress("custodian"),
    epoch: 4,
    subset: 5,
  };
}

/** The context with one field changed, for each field. */
export function otherContexts(c: ContextVector): [string, ContextVector][] {
  return Object.entries(c).map(([name, value]) => {
    const other = name === "purpose" ? "key-release" : typeof value === "number" ? value + 1 : flipHex(value as Hex);
    return [name, { ...c, [name]: other }];
  });
}

/** Hex with its last digit changed. */
export function flipHex(h: Hex): Hex {
  return `0x${h.slice(2, -1)}${h.endsWith("0") ? "1" : "0"}`;
}

/** The info with one field changed, for each way. */
export function otherInfos(i: EnvelopeInfo): [string, EnvelopeInfo][] {
  const [a, b, c] = i.members;
  if (!a || !b || !c) throw new Error("want three members");
  return [
    ["chain", { ...i, chainId: i.chainId + 1 }],
    ["registry", { ...i, registry: flipHex(i.registry) }],
    ["dataset", { ...i, dataset: flipHex(i.dataset) }],
    ["version", { ...i, version: i.version + 1 }],
    ["creator", { ...i, creator: flipHex(i.creator) }],
    ["epoch", { ...i, epoch: i.epoch + 1 }],
    ["order of members", { ...i, members: [a, c, b] }],
    ["member", { ...i, members: [a, b, testAddress("new")] }],
    ["number of members", { ...i, members: [a, b] }],
    ["threshold", { ...i, t: i.t + 1 }],
  ];
}

/** Bytes with the bit at position `at` flipped. */
function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const out = Uint8Array.from(bytes);
  out[at] = (out[at] ?? 0) ^ 1;
  return out;
}

async function fileCases(): Promise<SealVectors["files"]> {
  const to = (await testIdentity("dataset")).recipientText;
  const plain = utf8("age,diagnosis\n41,benign\n".repeat(10));
  const file = await encryptBytes(to, plain);
  const chunk = await encryptBytes(to, new Uint8Array(64 << 10));
  const cases: [name: string, file: Uint8Array, error: string][] = [
    ["cut in the header", file.subarray(0, 100), "ErrTruncatedCiphertext"],
    ["cut before the payload", file.subarray(0, file.length - plain.length - 16), "ErrTruncatedCiphertext"],
    ["cut in the payload", file.subarray(0, file.length - 5), "ErrTruncatedCiphertext"],
    ["altered first line", flipped(file, 3), "ErrDecrypt"],
    ["altered MAC", flipped(file, file.length - plain.length - 16 - 16 - 10), "ErrDecrypt"],
    ["not age", plain, "ErrDecrypt"],
    ["empty", new Uint8Array(0), "ErrTruncatedCiphertext"],
  ];
  const ok = (name: string, f: Uint8Array, p: Uint8Array) => ({
    name,
    identity: "dataset",
    file: toBase64(f),
    ...(p.length > 0 && { plain: toBase64(p) }),
  });
  return [
    ok("valid", file, plain),
    ok("empty plaintext", await encryptBytes(to, new Uint8Array(0)), new Uint8Array(0)),
    ok("exactly one chunk", chunk, new Uint8Array(64 << 10)),
    { name: "wrong key", identity: "custodian 0", file: toBase64(file), error: "ErrWrongKey" },
    ...cases.map(([name, f, error]) => ({ name, identity: "dataset", file: toBase64(f), error })),
  ];
}

async function sealedCases(): Promise<SealVectors["sealed"]> {
  const want = testContext();
  const id = await testIdentity("custodian 0");
  const secret = utf8("thirty-two bytes of a mask seed!");
  const blob = await sealSecret(id.recipient, want, secret);
  const refused = (
    name: string,
    error: string,
    change: { identity?: string; want?: ContextVector; blob?: string },
  ) => ({
    name,
    identity: "custodian 0",
    want,
    blob: toBase64(blob),
    error,
    ...change,
  });
  const bare = await encryptBytes(id.recipientText, utf8("bare seed"));
  return [
    { name: "valid", identity: "custodian 0", want, blob: toBase64(blob), secret: toBase64(secret) },
    ...otherContexts(want).map(([name, other]) => refused(`another ${name}`, "ErrWrongContext", { want: other })),
    refused("wrong key", "ErrWrongKey", { identity: "custodian 1" }),
    refused("cut off", "ErrTruncatedCiphertext", { blob: toBase64(blob.subarray(0, -1)) }),
    refused("no context inside", "ErrMalformed", { blob: toBase64(bare) }),
    refused("no purpose wanted", "ErrBadContext", { want: { ...want, purpose: "" } }),
  ];
}

/** The document with piece `index`'s file for holder k replaced. */
function withFile(doc: string, index: number, k: number, file: Uint8Array): string {
  const d = JSON.parse(doc) as { pieces: { sealed: { file: string }[] }[] };
  const at = d.pieces[index]?.sealed[k];
  if (!at) throw new Error("no such piece");
  at.file = toBase64(file);
  return JSON.stringify(d);
}

async function envelopeCases(): Promise<EnvelopeVector[]> {
  const info = testInfo(3, 2);
  const ids = await testCustodians(3);
  const keys = ids.map((i) => toHex(i.recipient));
  const dataset = await testIdentity("dataset");
  const pieces = testPieces({ m: 3, t: 2 }, "vector");
  const text = async (i: EnvelopeInfo, label: string): Promise<string> =>
    new TextDecoder().decode(await sealPieces(i, dataset.recipient, testPieces({ m: 3, t: 2 }, label), keys));
  const doc = await text(info, "vector");
  const member = (i: number): Hex => info.members[i] ?? "0x";
  const opened = (i: number): EnvelopeVector => ({
    name: `valid, custodian ${i}`,
    identity: `custodian ${i}`,
    custodian: member(i),
    want: info,
    ...(i === 0 ? { document: doc } : { like: "valid, custodian 0", old: "", new: "" }),
    pieces: pieces
      .filter((p) => p.holders.includes(i))
      .map((p) => ({ index: p.index, value: toHex(p.value), salt: toHex(p.salt) })),
  });
  const refused = (name: string, error: string, change: Partial<EnvelopeVector>): EnvelopeVector => {
    const base = { name, identity: "custodian 0", custodian: member(0), want: info, error };
    if (change.document !== undefined) return { ...base, ...change };
    return { ...base, like: "valid, custodian 0", old: "", new: "", ...change };
  };
  const resealed = async (secret: Uint8Array, index: number): Promise<string> => {
    const file = await sealSecret(ids[0]?.recipient ?? new Uint8Array(0), pieceContext(info, index, member(0)), secret);
    return withFile(doc, index, 0, file);
  };
  const next = { ...info, version: 2 };
  const newer = JSON.parse(await text(next, "vector 2")) as { pieces: unknown[] };
  newer.pieces[1] = (JSON.parse(doc) as { pieces: unknown[] }).pieces[1];
  const piece1 = fromBase64(
    (JSON.parse(doc) as { pieces: { sealed: { file: string }[] }[] }).pieces[1]?.sealed[0]?.file ?? "",
  );
  const commitment = (i: number): string => {
    const p = pieces[i];
    return p ? toHex(pieceCommitment(info, p)) : "";
  };
  return [
    opened(0),
    opened(1),
    opened(2),
    ...otherInfos(info).map(([name, want]) => refused(`wants another ${name}`, "ErrWrongContext", { want })),
    refused("rewritten for another version", "ErrWrongContext", { want: next, old: '"version":1', new: '"version":2' }),
    refused("a piece copied from another version", "ErrWrongContext", { want: next, document: JSON.stringify(newer) }),
    refused("another value to one holder", "ErrBadCommitment", { document: await resealed(new Uint8Array(64), 1) }),
    refused("a short piece", "ErrMalformed", { document: await resealed(new Uint8Array(32), 1) }),
    refused("a piece cut off", "ErrTruncatedCiphertext", { document: withFile(doc, 1, 0, piece1.subarray(0, 200)) }),
    refused("another commitment", "ErrBadCommitment", { old: commitment(1), new: toHex(hashOf("another")) }),
    refused("a repeated commitment", "ErrMalformed", { old: commitment(1), new: commitment(0) }),
    refused("not a custodian", "ErrNotHolder", { custodian: testAddress("stranger") }),
    refused("another custodian's place", "ErrWrongKey", { custodian: member(1) }),
    refused("unknown field", "ErrMalformed", { old: '{"format"', new: '{"note":"","format"' }),
    refused("repeated field", "ErrMalformed", { old: '"version":1', new: '"version":7,"version":1' }),
    refused("white space", "ErrMalformed", { old: ',"m"', new: ', "m"' }),
    refused("trailing bytes", "ErrMalformed", { document: doc + "\n" }),
    refused("cut off", "ErrMalformed", { document: doc.slice(0, -1) }),
    refused("threshold of three", "ErrBadCommittee", { old: '"t":2', new: '"t":3' }),
    refused("recipient of low order", "ErrMalformed", {
      old: dataset.recipientText,
      new: "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqsp0emfu",
    }),
  ];
}

/** All that Go's storage/seal must open or refuse. */
export async function sealCases(): Promise<SealVectors & { committee: unknown }> {
  // A whole envelope as the page makes it, with pieces that only its custodians know.
  const info = testInfo(5, 3);
  const ids = await testCustodians(5);
  const identity = await testIdentity("published");
  const document = new TextDecoder().decode(
    await buildEnvelope(
      info,
      identity,
      ids.map((i) => toHex(i.recipient)),
    ),
  );
  return {
    note,
    files: await fileCases(),
    sealed: await sealedCases(),
    envelopes: await envelopeCases(),
    committee: { info, document, identity: "published" },
  };
}
