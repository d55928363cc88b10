// The envelope's document (storage/seal/envelopejson.go): JSON with fields in
// one order and without white space. That spelling is the only one accepted,
// so that a browser and a custodian cannot read one document differently.

import { equal, fromBase64, fromHex, toBase64, toHex, utf8, type Hex } from "../bytes";
import { allHolders, validateCommittee } from "../replicated";
import type { EnvelopeInfo } from "./envelope";
import { SealError } from "./errors";
import { parseRecipient } from "./identity";

/** Bounds an envelope document in bytes. */
export const maxEnvelope = 16 << 20;

const envelopeFormat = "sahm-envelope/1";

/** Bounds one sealed piece in bytes. */
const maxSealedPiece = 2048;

/** One piece: its commitment (32 bytes) and a file for each holder, in their order. */
export interface SealedPiece {
  readonly commitment: Hex;
  readonly files: readonly Uint8Array[];
}

/** A parsed envelope. What it says it belongs to proves nothing until compared with the chain. */
export interface Envelope {
  readonly info: EnvelopeInfo;
  /** the public key that the dataset is encrypted to, age1… */
  readonly recipient: string;
  readonly pieces: readonly SealedPiece[];
}

/** Checks ranges. Throws SealError ErrBadCommittee or ErrBadContext. */
export function validateInfo(i: EnvelopeInfo): void {
  validateCommittee({ m: i.members.length, t: i.t });
  const whole = (n: number, least: number): boolean => Number.isSafeInteger(n) && n >= least;
  if (!whole(i.chainId, 1) || !whole(i.version, 1) || !whole(i.epoch, 0)) {
    throw new SealError("ErrBadContext", "context is not valid: chain id, version or epoch out of range");
  }
  if (!isSet(i.registry, 20) || !isSet(i.dataset, 32) || !isSet(i.creator, 20)) {
    throw new SealError("ErrBadContext", "context is not valid: registry, dataset or creator is zero");
  }
  const seen = new Set<string>();
  for (const m of i.members) {
    const address = m.toLowerCase();
    if (!isSet(m, 20) || seen.has(address)) {
      throw new SealError("ErrBadContext", `context is not valid: custodian ${m} is zero or twice in the committee`);
    }
    seen.add(address);
  }
}

/** Whether value is that many bytes of hex, not all zero. */
function isSet(value: Hex, size: number): boolean {
  return value.length === 2 + 2 * size && /^0x[0-9a-fA-F]+$/.test(value) && !/^0x0+$/.test(value);
}

/** The canonical document. */
export function encodeEnvelope(e: Envelope): Uint8Array<ArrayBuffer> {
  const lower = (h: Hex): Hex => toHex(fromHex(h));
  const { info } = e;
  const members = info.members.map(lower);
  const layout = allHolders({ m: members.length, t: info.t });
  return utf8(
    JSON.stringify({
      format: envelopeFormat,
      chainId: info.chainId,
      registry: lower(info.registry),
      dataset: lower(info.dataset),
      version: info.version,
      creator: lower(info.creator),
      epoch: info.epoch,
      m: members.length,
      t: info.t,
      custodians: members,
      recipient: e.recipient,
      pieces: e.pieces.map((p, index) => ({
        index,
        commitment: lower(p.commitment),
        sealed: p.files.map((file, k) => ({ custodian: members[layout[index]?.[k] ?? -1], file: toBase64(file) })),
      })),
    }),
  );
}

/**
 * Reads an envelope document and checks everything that needs no key: the
 * format, the ranges, that every piece of the committee is there once with
 * exactly its holders. Unknown or repeated fields, white space and trailing
 * bytes are refused. Throws SealError ErrTooLarge, ErrMalformed,
 * ErrBadContext, ErrBadCommittee.
 */
export function parseEnvelope(doc: Uint8Array): Envelope {
  if (doc.length > maxEnvelope) {
    throw new SealError("ErrTooLarge", `envelope of ${doc.length} bytes, limit ${maxEnvelope}`);
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(doc));
  } catch {
    throw malformed("not JSON");
  }
  const d = new Reader(value, [
    "format",
    "chainId",
    "registry",
    "dataset",
    "version",
    "creator",
    "epoch",
    "m",
    "t",
    "custodians",
    "recipient",
    "pieces",
  ]);
  const info: EnvelopeInfo = {
    chainId: d.natural("chainId"),
    registry: d.hex("registry", 20),
    dataset: d.hex("dataset", 32),
    version: d.natural("version"),
    creator: d.hex("creator", 20),
    epoch: d.natural("epoch"),
    t: d.integer("t"),
    members: d.list("custodians").map((m) => readHex(m, 20)),
  };
  const recipient = d.text("recipient");
  const m = d.integer("m");
  const raw = d.list("pieces").map(readPiece);
  if (d.text("format") !== envelopeFormat) throw malformed(`format is not "${envelopeFormat}"`);
  validateInfo(info);
  try {
    parseRecipient(recipient);
  } catch {
    throw malformed("recipient is not an age key");
  }
  const e: Envelope = { info, recipient, pieces: checkPieces(info, m, raw) };
  if (!equal(encodeEnvelope(e), doc)) throw malformed("envelope is not in canonical form");
  return e;
}

/** A piece as the document spells it. */
interface RawPiece {
  readonly index: number;
  readonly commitment: Hex;
  readonly sealed: readonly { readonly custodian: Hex; readonly file: Uint8Array }[];
}

function readPiece(value: unknown): RawPiece {
  const p = new Reader(value, ["index", "commitment", "sealed"]);
  return {
    index: p.integer("index"),
    commitment: p.hex("commitment", 32),
    sealed: p.list("sealed").map((s) => {
      const r = new Reader(s, ["custodian", "file"]);
      return { custodian: r.hex("custodian", 20), file: readFile(r.text("file")) };
    }),
  };
}

function readFile(text: string): Uint8Array {
  try {
    return fromBase64(text);
  } catch {
    throw malformed("a file is not base64");
  }
}

/** Checks each piece against the committee. */
function checkPieces(info: EnvelopeInfo, m: number, pieces: readonly RawPiece[]): SealedPiece[] {
  const layout = allHolders({ m: info.members.length, t: info.t });
  if (m !== info.members.length || pieces.length !== layout.length) {
    throw malformed(`m is ${m} with ${info.members.length} custodians and ${pieces.length} pieces`);
  }
  const seen = new Set<string>();
  return pieces.map((p, i) => {
    const holders = layout[i] ?? [];
    if (p.index !== i || p.sealed.length !== holders.length || seen.has(p.commitment)) {
      throw malformed(`piece ${i} has index ${p.index}, ${p.sealed.length} files, or a repeated commitment`);
    }
    seen.add(p.commitment);
    p.sealed.forEach((s, k) => {
      if (s.custodian !== info.members[holders[k] ?? -1]) throw malformed(`piece ${i} is not sealed to its holders`);
      if (s.file.length === 0 || s.file.length > maxSealedPiece) {
        throw malformed(`piece ${i} has a file of ${s.file.length} bytes`);
      }
    });
    return { commitment: p.commitment, files: p.sealed.map((s) => s.file) };
  });
}

function malformed(what: string): SealError {
  return new SealError("ErrMalformed", `content is malformed: envelope: ${what}`);
}

function readHex(value: unknown, size: number): Hex {
  // Go leaves what is missing or null at zero, and refuses it later by range.
  if (value === undefined || value === null) return toHex(new Uint8Array(size));
  if (typeof value !== "string" || !new RegExp(`^(0[xX])?[0-9a-fA-F]{${2 * size}}$`).test(value)) {
    throw malformed(`want ${size} bytes of hex`);
  }
  return `0x${value.slice(-2 * size).toLowerCase()}`;
}

/** Reads the fields of one JSON object, all of which must be known. What is missing or null is zero, as in Go. */
class Reader {
  private readonly fields: ReadonlyMap<string, unknown>;

  constructor(value: unknown, known: readonly string[]) {
    if (value !== undefined && value !== null && (typeof value !== "object" || Array.isArray(value))) {
      throw malformed("want an object");
    }
    this.fields = new Map(Object.entries(value ?? {}));
    for (const name of this.fields.keys()) if (!known.includes(name)) throw malformed("unknown field");
  }

  integer(name: string): number {
    const v = this.fields.get(name) ?? 0;
    if (typeof v !== "number" || !Number.isInteger(v)) throw malformed(`${name} is not an integer`);
    return v;
  }

  natural(name: string): number {
    const v = this.integer(name);
    if (v < 0 || v >= 2 ** 64) throw malformed(`${name} is out of range`);
    return v;
  }

  text(name: string): string {
    const v = this.fields.get(name) ?? "";
    if (typeof v !== "string") throw malformed(`${name} is not text`);
    return v;
  }

  list(name: string): readonly unknown[] {
    const v = this.fields.get(name) ?? [];
    if (!Array.isArray(v)) throw malformed(`${name} is not a list`);
    return v;
  }

  hex(name: string, size: number): Hex {
    return readHex(this.fields.get(name), size);
  }
}
