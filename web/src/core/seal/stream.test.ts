import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { utf8 } from "../bytes";
import { collect, streamFrom, streamOf } from "../streams";
import { refusal, testIdentity } from "../testing/vectors";
import { maxEnvelope, parseEnvelope } from "./envelopejson";
import { identityFromSecret, newIdentity, parseIdentity, recipientText } from "./identity";
import { maxSealed, maxSecret, openSecret, sealSecret } from "./sealed";
import { decryptBytes, decryptStream, encryptBytes, encryptStream } from "./stream";

const chunk = 64 << 10;

describe("age files", () => {
  it.each([0, 1, 1000, chunk - 1, chunk, chunk + 1, 200_000])(
    "of %i bytes open again, in whatever parts",
    async (n) => {
      const id = await testIdentity("a");
      const plain = Uint8Array.from({ length: n }, (_, i) => i * 7);
      const file = await collect(await encryptStream(id.recipientText, streamOf(plain, 4093)));
      expect(await decryptBytes(id, file)).toEqual(plain);
      expect(await collect(decryptStream(id, streamOf(file, 13)))).toEqual(plain);
      expect(await refusal(async () => decryptBytes(await testIdentity("b"), file))).toBe("ErrWrongKey");
    },
  );

  it("never open when cut, and say that they were", async () => {
    const id = await testIdentity("a");
    const file = await encryptBytes(id.recipientText, new Uint8Array(2 * chunk + 100));
    const header = file.length - (2 * chunk + 100 + 3 * 16);
    for (const at of [0, 1, 21, 22, 100, header - 17, header - 1, header, header + 1, header + 15, header + chunk]) {
      expect(await refusal(() => decryptBytes(id, file.subarray(0, at)))).toBe("ErrTruncatedCiphertext");
    }
    // At and around the seams of chunks.
    for (const seam of [header + chunk + 16, header + 2 * (chunk + 16)]) {
      for (const at of [seam - 1, seam, seam + 1, seam + 16, seam + 17]) {
        expect(await refusal(() => decryptBytes(id, file.subarray(0, at)))).toBe("ErrTruncatedCiphertext");
      }
    }
    expect(await refusal(() => decryptBytes(id, file.subarray(0, file.length - 1)))).toBe("ErrTruncatedCiphertext");
  });

  it("never open when altered anywhere", async () => {
    const id = await testIdentity("a");
    const file = await encryptBytes(id.recipientText, utf8("rows ".repeat(30)));
    for (let at = 0; at < file.length; at++) {
      const altered = Uint8Array.from(file);
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(await refusal(() => decryptBytes(id, altered))).toMatch(/^Err(Decrypt|WrongKey|TruncatedCiphertext)$/);
    }
  });

  it("altered before the last chunk are called altered, and give no byte of the chunk", async () => {
    const id = await testIdentity("a");
    const file = await encryptBytes(id.recipientText, new Uint8Array(3 * chunk));
    const header = file.length - 3 * (chunk + 16);
    for (const [at, good] of [
      [header + 5, 0],
      [header + chunk + 16 + 5, chunk],
    ] as const) {
      const altered = Uint8Array.from(file);
      altered[at] = (altered[at] ?? 0) ^ 1;
      let got = 0;
      const read = async () => {
        for await (const part of decryptStream(id, streamOf(altered))) got += part.length;
      };
      expect(await refusal(read)).toBe("ErrDecrypt");
      expect(got).toBe(good);
    }
    const longer = new Uint8Array(file.length + 1);
    longer.set(file);
    expect(await refusal(() => decryptBytes(id, longer))).toMatch(/^Err(Decrypt|TruncatedCiphertext)$/);
  });

  it("pass a source's own failure on, from either side", async () => {
    const id = await testIdentity("a");
    const whole = await encryptBytes(id.recipientText, new Uint8Array(2 * chunk));
    const broken = (bytes: Uint8Array) =>
      streamFrom(
        (async function* () {
          yield bytes;
          throw new Error("the disk is gone");
        })(),
      );
    await expect(collect(await encryptStream(id.recipientText, broken(new Uint8Array(5))))).rejects.toThrow("disk");
    await expect(collect(decryptStream(id, broken(whole.subarray(0, 50))))).rejects.toThrow("disk");
    await expect(collect(decryptStream(id, broken(whole.subarray(0, chunk))))).rejects.toThrow("disk");
  });

  it("are not made for keys of low order", async () => {
    const zero = "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqsp0emfu";
    expect(await refusal(() => encryptStream(zero, streamOf(new Uint8Array(1))))).toBe("ErrBadRecipient");
    expect(await refusal(() => encryptStream("age1pq1abc", streamOf(new Uint8Array(1))))).toBe("ErrBadRecipient");
    expect(await refusal(() => sealSecret(new Uint8Array(32), { purpose: "a" }, new Uint8Array(1)))).toBe(
      "ErrBadRecipient",
    );
  });
});

describe("identities", () => {
  it("go through text and bytes unchanged", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 32, maxLength: 32 }), async (secret) => {
        if (secret.every((b) => b === 0)) return;
        const id = await identityFromSecret(secret);
        const again = await parseIdentity(id.text);
        expect(again.secret).toEqual(Uint8Array.from(secret));
        expect(again.recipientText).toBe(recipientText(id.recipient));
      }),
      { numRuns: 30 },
    );
  });

  it("are fresh, and print their public key only", async () => {
    const [a, b] = [await newIdentity(), await newIdentity()];
    expect(a.text).not.toBe(b.text);
    for (const said of [String(a), JSON.stringify({ a }), `${a}`]) {
      expect(said).toContain(a.recipientText);
      expect(said).not.toContain(a.text);
    }
  });

  it("keep their key when the caller wipes its own copy", async () => {
    const secret = new Uint8Array(32).fill(9);
    const id = await identityFromSecret(secret);
    secret.fill(0);
    expect(id.secret).toEqual(new Uint8Array(32).fill(9));
  });

  it("are not quoted by errors", async () => {
    const { text } = await newIdentity();
    for (const bad of [text.toLowerCase(), text + " ", text.slice(0, -1)]) {
      const said = await parseIdentity(bad).catch((e: unknown) => String(e));
      expect(said).not.toContain(bad.slice(20, 40));
    }
  });
});

it("refuses what is too large, before anything else", async () => {
  const id = await testIdentity("a");
  const c = { purpose: "a" };
  expect(await refusal(() => sealSecret(id.recipient, c, new Uint8Array(maxSecret + 1)))).toBe("ErrTooLarge");
  expect(await refusal(() => openSecret(id, c, new Uint8Array(maxSealed + 1)))).toBe("ErrTooLarge");
  expect(await refusal(() => parseEnvelope(new Uint8Array(maxEnvelope + 1)))).toBe("ErrTooLarge");
  const most = new Uint8Array(maxSecret).fill(1);
  expect(await openSecret(id, c, await sealSecret(id.recipient, c, most))).toEqual(most);
});
