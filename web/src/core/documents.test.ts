import { readFileSync } from "node:fs";
import { hashTypedData, type TypedDataDefinition } from "viem";
import { createSiweMessage, parseSiweMessage } from "viem/siwe";
import { expect, test } from "vitest";
import { AmountError, formatCredits, parseCredits, shortHash } from "./amount";
import { fromHex, toHex, utf8, type Hex } from "./bytes";
import { manifest } from "./croissant";
import { readTable } from "./csv";
import { JsonError, JsonNumber, parseJson, type Json } from "./json";
import { checkQuote, OrderError, orderHash, orderTypedData, parseOrder, QuoteError, validateOrder } from "./order";
import { buildPolicy, canonicalPolicy, policyHash, PolicyError, readPolicy, type PolicyChoices } from "./policy";
import { resultTypedData } from "./result";
import { quote } from "./text";
import {
  ballot,
  checkDigestSignature,
  checkSignature,
  datasetId,
  delegation,
  escrowDomain,
  receiveWithAuthorization,
  registration,
  revocation,
  SignatureError,
  signatureBase64,
  siweMessage,
  tokenDomain,
} from "./typed";

function read(path: string): string {
  return readFileSync(new URL("../../../" + path, import.meta.url), "utf8");
}

// Written by Go: what dao answers.
const market = JSON.parse(read("dao/testdata/vectors.json")) as {
  policies: { name: string; document: string; portal?: "refused"; canonical?: string; hash?: string; error?: string }[];
  orders: { name: string; order: string; error?: string }[];
  shapes: { name: string; order: string }[];
  datasets: { creator: Hex; salt: Hex; id: Hex }[];
};

// What the command line does.
const cli = JSON.parse(read("server/cli/testdata/portal.json")) as {
  manifests: {
    title: string;
    csv: string;
    dataCid: string;
    dataSha256: string;
    dataBytes: number;
    envelopeCid: string;
    envelopeSha256: string;
    policy: string;
    manifest: string;
  }[];
  policies: (Omit<PolicyChoices, "minStakeWei"> & {
    minStakeWei: string;
    document?: string;
    hash?: string;
    error?: string;
  })[];
  amounts: { text: string; wei?: string }[];
  credits: { text: string; wei?: string }[];
  signIns: {
    nonce: { nonce: string; domain: string; uri: string; chainId: number; expiresMs: number };
    address: Hex;
    nowMs: number;
    text: string;
  }[];
  quotes: {
    chainId: number;
    coordinator: string;
    escrow: string;
    credit: string;
    builder: Hex;
    cases: {
      name: string;
      order: string;
      runId: string;
      request: Parameters<typeof checkQuote>[0]["request"];
      error?: string;
    }[];
  };
};

function thrown(act: () => unknown): unknown {
  try {
    act();
  } catch (err) {
    return err;
  }
  return undefined;
}

test.each(market.policies)("policy: $name", (v) => {
  if (v.error || v.portal === "refused") {
    expect(thrown(() => readPolicy(v.document))).toBeInstanceOf(PolicyError);
    return;
  }
  const canonical = canonicalPolicy(readPolicy(v.document));
  expect(canonical).toBe(v.canonical);
  expect(policyHash(canonical)).toBe(v.hash);
});

test.each(cli.policies)("choices of a policy %#", ({ document, hash, error, minStakeWei, ...rest }) => {
  const build = () => buildPolicy({ ...rest, minStakeWei: BigInt(minStakeWei) });
  if (error) {
    const err = thrown(build);
    expect(err).toBeInstanceOf(PolicyError);
    expect((err as Error).message).toBe(error);
    return;
  }
  expect(build()).toBe(document);
  expect(policyHash(build())).toBe(hash);
});

test.each(cli.manifests)("manifest %#", (v) => {
  const made = manifest({
    ...v,
    table: readTable(utf8(v.csv), { label: "last", partOfWhole: true }),
    dataSha256: fromHex("0x" + v.dataSha256),
    envelopeSha256: fromHex("0x" + v.envelopeSha256),
  });
  expect(JSON.parse(new TextDecoder().decode(made))).toEqual(JSON.parse(v.manifest));
  expect(new TextDecoder().decode(made)).toBe(v.manifest);
});

test.each(market.orders)("order: $name", (v) => {
  const err = thrown(() => validateOrder(parseOrder(v.order)));
  if (!v.error) {
    expect(err).toBeUndefined();
    return;
  }
  expect(err).toBeInstanceOf(OrderError);
  // Go writes no datasets as null, which is refused before it is counted.
  if (!v.order.includes('"datasets":null')) expect((err as Error).message).toBe(v.error);
});

test.each(market.shapes)("not an order: $name", (v) => {
  expect(thrown(() => parseOrder(v.order))).toBeInstanceOf(OrderError);
});

const { cases, ...chain } = cli.quotes;

test.each(cases)("quote: $name", (v) => {
  const check = () =>
    checkQuote({
      quote: { order: v.order, runId: v.runId },
      request: v.request,
      status: {
        chainId: chain.chainId,
        coordinator: chain.coordinator,
        contracts: { escrow: chain.escrow, credit: chain.credit },
      },
      builder: chain.builder,
    });
  if (!v.error) {
    expect(orderHash(chain.chainId, chain.escrow as Hex, check())).toBe(v.runId);
    return;
  }
  const err = thrown(check);
  expect(err).toBeInstanceOf(QuoteError);
  expect((err as Error).message).toBe(v.error);
});

test("a quote above the limit, and a status without an escrow", () => {
  const honest = cases.find((c) => c.name === "honest");
  if (!honest) throw new Error("no honest quote");
  const args = {
    quote: { order: honest.order, runId: honest.runId },
    request: honest.request,
    status: {
      chainId: chain.chainId,
      coordinator: chain.coordinator,
      contracts: { escrow: chain.escrow, credit: chain.credit },
    },
    builder: chain.builder,
  };
  expect(checkQuote({ ...args, limitWei: 155n }).prices.maxTotalWei).toBe(155n);
  expect(() => checkQuote({ ...args, limitWei: 154n })).toThrow(QuoteError);
  expect(() => checkQuote({ ...args, builder: ("0x" + "00".repeat(20)) as Hex })).toThrow(
    "its builder is not what was asked",
  );
  const broken = { ...args.status, contracts: { escrow: "0x12", credit: chain.credit } };
  expect(() => checkQuote({ ...args, status: broken })).toThrow(QuoteError);
});

test.each(cli.amounts)("amount: $text", ({ text, wei }) => {
  if (wei === undefined) {
    expect(() => parseCredits(text)).toThrow(AmountError);
    return;
  }
  expect(parseCredits(text).toString()).toBe(wei);
  expect(parseCredits(` ${text} Credits `).toString()).toBe(wei);
});

test.each(cli.credits)("credits: $wei", ({ text, wei }) => {
  expect(formatCredits(wei ?? "")).toBe(text);
  if (/^\d+$/.test(wei ?? "")) expect(formatCredits(BigInt(wei ?? ""))).toBe(text);
});

test("hashes for reading", () => {
  expect(shortHash("0x0123456789abcdef")).toBe("0x0123…cdef");
  expect(shortHash("0x12")).toBe("0x12");
});

test.each(cli.signIns)("sign-in at $nonce.domain", (v) => {
  expect(siweMessage(v)).toBe(v.text);
  const parsed = parseSiweMessage(v.text);
  expect(parsed).toMatchObject({ chainId: v.nonce.chainId, nonce: v.nonce.nonce, uri: v.nonce.uri, version: "1" });
  expect(parsed.address?.toLowerCase()).toBe(v.address);
  if (v.nonce.domain.startsWith("server")) return; // viem demands a dot
  const { address, nonce } = v;
  const whole = (ms: number) => new Date(Math.floor(ms / 1000) * 1000);
  const theirs = createSiweMessage({
    ...nonce,
    address,
    version: "1",
    statement: "Sign in to Sahm. This costs nothing and moves nothing.",
    issuedAt: whole(v.nowMs),
    expirationTime: whole(nonce.expiresMs),
  });
  expect(theirs.replaceAll(".000Z", "Z")).toBe(v.text);
});

test.each([
  { domain: "a\nb" },
  { domain: "" },
  { uri: "http://x\nNonce: 1" },
  { nonce: "short" },
  { nonce: "abcdefgh\nURI: x" },
  { chainId: 1.5 },
])("a challenge that would write lines of its own is refused: %j", (change) => {
  const nonce = { nonce: "abcdefgh", domain: "x:1", uri: "http://x:1", chainId: 1, expiresMs: 0, ...change };
  expect(() => siweMessage({ address: `0x${"ab".repeat(20)}`, nonce, nowMs: 0 })).toThrow(RangeError);
});

test.each(market.datasets)("dataset id %#", (v) => {
  expect(datasetId(v.creator, v.salt)).toBe(v.id);
  expect(() => datasetId(v.salt, v.salt)).toThrow(RangeError);
});

// dao/typed's vectors, read without rounding their numbers.
interface Signed {
  name: string;
  type: string;
  domain: { name: string; chainId: number; contract: Hex };
  message: ReadonlyMap<string, Json>;
  digest: Hex;
  signature: Hex;
  signer: Hex;
  error: string;
}

function text(v: Json | undefined): string {
  return v instanceof JsonNumber ? v.text : typeof v === "string" ? v : "";
}

function members(v: Json | undefined): ReadonlyMap<string, Json> {
  return v instanceof Map ? v : new Map<string, Json>();
}

function signed(v: Json): Signed {
  const m = members(v);
  const domain = members(m.get("domain"));
  return {
    name: text(m.get("name")),
    type: text(m.get("type")),
    domain: {
      name: text(domain.get("name")),
      chainId: Number(text(domain.get("chainId"))),
      contract: text(domain.get("verifyingContract")) as Hex,
    },
    message: members(m.get("message")),
    digest: text(m.get("digest")) as Hex,
    signature: `0x${text(m.get("signature"))}`,
    signer: (text(m.get("signer")) || "0x" + "00".repeat(20)) as Hex,
    error: text(m.get("error")),
  };
}

const list = parseJson(read("dao/typed/testdata/vectors.json"));
const signatures = (Array.isArray(list) ? list : []).map(signed);

// The typed data of one of the portal's types from the JSON of Go's struct.
function typedData({ type, domain: d, message }: Signed): TypedDataDefinition | undefined {
  if (d.name === "") return undefined;
  const domain = tokenDomain(d.name, d.chainId, d.contract);
  // Some of Go's structs name their members in Go's way.
  const get = (name: string): string => {
    for (const [key, v] of message) if (key.toLowerCase() === name.toLowerCase()) return text(v);
    throw new Error(`${type} has no ${name}`);
  };
  const hex = (name: string) => get(name) as Hex;
  const big = (name: string) => BigInt(get(name));
  switch (type) {
    case "Registration":
      return registration(domain, {
        creator: hex("creator"),
        salt: hex("salt"),
        manifestCid: get("manifestCid"),
        dataCid: get("dataCid"),
        envelopeCid: get("envelopeCid"),
        dataRoot: hex("dataRoot"),
        rows: big("rows"),
        policyHash: hex("policyHash"),
        epoch: Number(get("epoch")),
        priceFloorWei: big("priceFloorWei"),
        nonce: big("nonce"),
        deadline: big("deadline"),
      });
    case "Revocation":
      return revocation(domain, { datasetId: hex("datasetId"), nonce: big("nonce"), deadline: big("deadline") });
    case "Ballot":
      return ballot(domain, {
        proposalId: big("proposalId"),
        support: Number(get("support")),
        voter: hex("voter"),
        nonce: big("nonce"),
      });
    case "Delegation":
      return delegation(domain, { delegatee: hex("delegatee"), nonce: big("nonce"), expiry: big("expiry") });
    case "ReceiveWithAuthorization":
      return receiveWithAuthorization(domain, {
        from: hex("from"),
        to: hex("to"),
        value: big("valueWei"),
        validAfter: big("validAfter"),
        validBefore: big("validBefore"),
        nonce: hex("nonce"),
      });
    case "Result":
      return resultTypedData(d.chainId, d.contract, {
        runId: hex("runId"),
        attempt: Number(get("attempt")),
        epoch: Number(get("epoch")),
        roundsCompleted: Number(get("roundsCompleted")),
        aggregateHash: hex("aggregateHash"),
        modelHash: hex("modelHash"),
        sealedModelCid: get("sealedModelCid"),
        scoresRoot: hex("scoresRoot"),
        receiptsRoot: hex("receiptsRoot"),
        payoutsRoot: hex("payoutsRoot"),
        totalWei: big("totalWei"),
      });
    default:
      return undefined;
  }
}

function plain(v: Json): unknown {
  if (v instanceof Map) return Object.fromEntries([...v].map(([k, x]) => [k, plain(x)]));
  if (Array.isArray(v)) return v.map(plain);
  return v instanceof JsonNumber ? Number(v.text) : v;
}

test.each(signatures)("signature: $name", async (v) => {
  const data = typedData(v);
  if (data) expect(hashTypedData(data)).toBe(v.digest);
  if (v.type === "RunOrder" && v.domain.name === "Sahm RunEscrow") {
    const order = parseOrder(JSON.stringify(plain(v.message)));
    expect(orderHash(v.domain.chainId, v.domain.contract, order)).toBe(v.digest);
    expect(hashTypedData(orderTypedData(v.domain.chainId, v.domain.contract, order))).toBe(v.digest);
  }
  const check = data
    ? checkSignature(data, v.signature, v.signer)
    : checkDigestSignature(v.digest, v.signature, v.signer);
  if (!v.error) {
    await check;
    expect(Buffer.from(signatureBase64(v.signature), "base64").toString("hex")).toBe(v.signature.slice(2));
    return;
  }
  const err: unknown = await check.catch((e: unknown) => e);
  expect(err).toBeInstanceOf(SignatureError);
  expect((err as SignatureError).code).toBe(v.error === "signed by another key" ? "ErrWrongSigner" : "ErrBadSignature");
});

test("a result, which this page reads and does not sign, has a vector", () => {
  expect(signatures.filter((v) => v.type === "Result" && !v.error)).toHaveLength(1);
});

test("every type that a person signs has vectors, failures too", () => {
  for (const type of ["RunOrder", "Registration", "Revocation", "Ballot", "Delegation", "ReceiveWithAuthorization"]) {
    expect(signatures.filter((v) => v.type === type && !v.error)).toHaveLength(1);
    expect(signatures.filter((v) => v.type === type && v.error)).toHaveLength(5);
  }
});

test("v of 0 and 1 is mended for the API", () => {
  const bytes = new Uint8Array(65).fill(7);
  for (const [v, want] of [
    [0, 27],
    [1, 28],
    [27, 27],
    [28, 28],
  ] as const) {
    bytes[64] = v;
    expect(Buffer.from(signatureBase64(toHex(bytes)), "base64")[64]).toBe(want);
  }
  expect(() => signatureBase64("0x1234")).toThrow(SignatureError);
});

test("an address is one", () => {
  expect(() => escrowDomain(1, "0x12")).toThrow(RangeError);
});

test.each([
  "",
  "{",
  '{"a":1,"a":1}',
  "[1,]",
  "01",
  "1.",
  ".5",
  "+1",
  "'a'",
  '"a',
  '"\\x"',
  '"\n"',
  "nul",
  "1 2",
  "\ufeff1",
])("not JSON: %j", (bad) => expect(() => parseJson(bad)).toThrow(JsonError));

test("deep nesting is refused, not a crash", () => {
  expect(() => parseJson("[".repeat(1_000_000))).toThrow(JsonError);
});

test("Go's quoting", () => {
  expect(quote('a"\\\n\u00e9\u200b\u{1f600}\u{e0001}\ud800')).toBe(
    '"a\\"\\\\\\n\u00e9\\u200b\u{1f600}\\U000e0001\ufffd"',
  );
});
