// The files that Go's package storage/seal and this one must read alike: what
// Go wrote, failures included, and what TypeScript wrote (npm run vectors).

import { keccak_256 } from "@noble/hashes/sha3.js";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { fromBase64, fromHex, toBase64, toHex, utf8 } from "../bytes";
import { documentOf, refusal, testIdentity, type SealVectors } from "../testing/vectors";
import { encodeContext } from "./context";
import { openEnvelopeFor, parseEnvelope, sealPieces } from "./envelope";
import { encodeEnvelope } from "./envelopejson";
import { identityFromSecret, parseIdentity, parseRecipient, recipientText } from "./identity";
import { openSecret } from "./sealed";
import { decryptBytes } from "./stream";

const files = { go: "../../../../storage/seal/testdata/vectors.json", typescript: "../../../vectors/seal.json" };

describe.each(Object.entries(files))("vectors made by %s", (maker, path) => {
  const v = JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as SealVectors;

  it("has all kinds", () => {
    expect(v.files.length).toBeGreaterThan(5);
    expect(v.sealed.length).toBeGreaterThan(5);
    expect(v.envelopes.length).toBeGreaterThan(20);
    if (maker !== "go") return;
    for (const kind of [v.keys, v.recipients, v.identities, v.texts, v.contexts, v.builds]) {
      expect(kind?.length).toBeGreaterThan(0);
    }
  });

  it.each(v.keys ?? [])("key $name", async (k) => {
    const id = await testIdentity(k.name);
    expect(id.recipientText).toBe(k.recipient);
    expect(toHex(keccak_256(id.recipient))).toBe(k.hash);
    expect(await parseIdentity(id.text)).toEqual(id);
  });

  it.each(v.recipients ?? [])("recipient $name", async (r) => {
    expect(await refusal(() => recipientText(fromHex(r.key)))).toBe(r.error ?? "");
    if (r.text === undefined) return;
    expect(recipientText(fromHex(r.key))).toBe(r.text);
    expect(toHex(parseRecipient(r.text))).toBe(r.key);
  });

  it.each(v.identities ?? [])("secret $name", async (i) => {
    expect(await refusal(() => identityFromSecret(fromHex(i.secret)))).toBe(i.error);
  });

  it.each(v.texts ?? [])("text $name", async (t) => {
    const read = t.kind === "identity" ? () => parseIdentity(t.text) : () => parseRecipient(t.text);
    expect(await refusal(read)).toBe(t.error);
  });

  it.each((v.contexts ?? []).map((c, i) => ({ ...c, i })))("context $i", async (c) => {
    expect(await refusal(() => encodeContext(c.context))).toBe(c.error ?? "");
    if (c.error === undefined) expect(toHex(encodeContext(c.context))).toBe("0x" + c.encoded);
  });

  it.each(v.files)("file $name", async (f) => {
    const open = async () => decryptBytes(await testIdentity(f.identity), fromBase64(f.file));
    expect(await refusal(open)).toBe(f.error ?? "");
    if (f.error === undefined) expect(toBase64(await open())).toBe(f.plain ?? "");
  });

  it.each(v.sealed)("sealed $name", async (s) => {
    const open = async () => openSecret(await testIdentity(s.identity), s.want, fromBase64(s.blob));
    expect(await refusal(open)).toBe(s.error ?? "");
    if (s.error === undefined) expect(toBase64(await open())).toBe(s.secret ?? "");
  });

  it.each(v.envelopes)("envelope $name", async (e) => {
    const doc = utf8(documentOf(v.envelopes, e));
    const open = async () => openEnvelopeFor(doc, await testIdentity(e.identity), e.want, e.custodian);
    expect(await refusal(open)).toBe(e.error ?? "");
    if (e.error !== undefined) return;
    const pieces = (await open()).map((p) => ({ index: p.index, value: toHex(p.value), salt: toHex(p.salt) }));
    expect(pieces).toEqual(e.pieces);
    expect(encodeEnvelope(parseEnvelope(doc))).toEqual(doc);
  });

  it.each(v.builds ?? [])("building $name", async (b) => {
    const pieces = b.pieces.map((p) => ({ ...p, value: fromHex(p.value), salt: fromHex(p.salt) }));
    expect(await refusal(() => sealPieces(b.info, fromHex(b.dataset), pieces, b.keys))).toBe(b.error ?? "");
  });
});
