// What the portal makes, for Go to accept: web/vectors/docs.json. Everything in
// it follows from fixed seeds, so that this test can also say whether the file
// is what the code makes today. To write it anew:
//
//   npm run vectors

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { sha256 } from "@noble/hashes/sha2.js";
import { hashTypedData, keccak256, type TypedDataDefinition } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { expect, test } from "vitest";
import { fromHex, toHex, utf8, type Hex } from "./bytes";
import { readTable, writeTable, type Column } from "./csv";
import { orderTypedData, validateOrder, type DatasetUse, type Order } from "./order";
import { buildPolicy, canonicalPolicy, policyHash, readPolicy, type Policy } from "./policy";
import {
  canonicalSchema,
  encodedWidth,
  inferSchema,
  parseSchema,
  schemaHash,
  statsLength,
  type Feature,
  type Schema,
} from "./schema";
import { numParams } from "./shapes";
import {
  canonicalSpec,
  defaultOf,
  parseSpec,
  specHash,
  type Family,
  type Optimizer,
  type Spec,
  type Strategy,
} from "./spec";
import { compareBytes } from "./text";
import {
  ballot,
  checkSignature,
  dataRoot,
  datasetId,
  delegation,
  escrowDomain,
  receiveWithAuthorization,
  registration,
  registryDomain,
  revocation,
  signatureBase64,
  tokenDomain,
} from "./typed";

const file = new URL("../../vectors/docs.json", import.meta.url);

// Numbers from SHA-256 of a seed and a counter.
class Draw {
  private n = 0;
  constructor(private readonly seed: string) {}

  bytes(count: number): Uint8Array {
    const out = new Uint8Array(count);
    for (let at = 0; at < count; at += 32) {
      out.set(sha256(utf8(`${this.seed} ${this.n++}`)).subarray(0, Math.min(32, count - at)), at);
    }
    return out;
  }

  hex(count: number): Hex {
    return toHex(this.bytes(count));
  }

  big(bits: number): bigint {
    // Short and long ones alike.
    const wide = BigInt(this.hex(bits / 8));
    return this.int(4) === 0 ? wide : wide >> BigInt(this.int(bits));
  }

  int(below: number): number {
    return Number(BigInt(this.hex(6)) % BigInt(below));
  }

  pick<T>(list: readonly T[]): T {
    const v = list[this.int(list.length)];
    if (v === undefined) throw new Error("nothing to pick from");
    return v;
  }

  list<T>(from: number, to: number, each: () => T): T[] {
    return Array.from({ length: from + this.int(to - from + 1) }, each);
  }

  // Any finite number: of all exponents, of few digits, or one of those where
  // formatting changes its ways.
  number(): number {
    const kind = this.int(4);
    if (kind === 0) return this.pick(EDGES);
    if (kind === 1) return (this.int(2_000_001) - 1_000_000) / this.pick([1, 10, 1000, 3]);
    const x = new DataView(this.bytes(8).buffer).getFloat64(0);
    if (!Number.isFinite(x)) return 0;
    return kind === 2 ? x : Number(x.toPrecision(1 + this.int(17)));
  }

  text(): string {
    return this.list(0, 6, () => this.pick(CHARACTERS)).join("");
  }

  // As a name in a file: trimmed, not missing, no reader would change it.
  name(): string {
    return "n" + this.text().replaceAll("\r", "") + "!";
  }
}

const EDGES = [
  0, -0, 5e-324, -5e-324, 2.2250738585072014e-308, 2.225073858507201e-308, 1e-7, 1e-6, 9.999999999999999e-7, 0.1,
  0.30000000000000004, 1, 9007199254740991, 9007199254740993, 1e20, 1e21, 999999999999999900000, 1.7976931348623157e308,
  -1.7976931348623157e308, 123456789012345680000,
];

const CHARACTERS = [
  ..."aZ0 ,\"'\\/<>&=\n\r\t\v\b\f\0\x07\x1b\x7f\u0085\u00a0\u00ad\u00e9e\u0301\u03a9\u0416\u4e2d\u200b\u200d\u2028\u2029\ud7ff\ue000\ufeff\uff01\ufffd\uffff",
  "\u{10000}",
  "\u{1f600}",
  "\u{e0001}",
  "\u{10ffff}",
];

function distinct(list: string[]): string[] {
  return [...new Set(list)];
}

function drawSchema(d: Draw): Schema {
  const features = distinct(d.list(1, 6, () => d.name())).map((name): Feature => {
    if (d.int(2) === 0) {
      const categories = d.int(4) === 0 ? [] : distinct(d.list(1, 9, () => d.name())).sort(compareBytes);
      return { name, kind: "categorical", lo: 0, hi: 0, scale: 0, categories };
    }
    let [lo, hi] = [d.number(), d.number()].sort((a, b) => a - b) as [number, number];
    if (lo === hi || !Number.isFinite(hi - lo)) [lo, hi] = [-1, 0];
    return { name, kind: "numeric", lo, hi, scale: 1 + d.int(20), categories: [] };
  });
  return {
    version: 1,
    features,
    label: { name: "label", classes: distinct(["p", ...d.list(1, 4, () => d.name()), "q"]) },
  };
}

function schemaAnswer(s: Schema) {
  return { canonical: canonicalSchema(s), hash: schemaHash(s), width: encodedWidth(s), statsLength: statsLength(s) };
}

function schemas() {
  const d = new Draw("schemas");
  return Array.from({ length: 150 }, () => {
    const s = drawSchema(d);
    const answer = schemaAnswer(s);
    expect(schemaAnswer(parseSchema(answer.canonical))).toEqual(answer);
    return answer;
  });
}

// Tables as writeTable writes them; Go reads them, writes the same and infers
// the same schema.
function tables() {
  const d = new Draw("tables");
  return Array.from({ length: 150 }, (_, i) => {
    const rows = 2 + d.int(8);
    const fill = (cell: () => string): string[] => Array.from({ length: rows }, cell);
    const features = distinct(["f", ...d.list(0, 3, () => d.name())]).map((name): Column => {
      const numeric = d.int(2) === 0;
      const cell = (): string => (d.int(5) === 0 ? "" : numeric ? String(d.number()) : d.name());
      return { name, kind: numeric ? "numeric" : "categorical", values: fill(cell) };
    });
    const labels = fill(() => (i % 2 === 0 ? d.name() : String(d.number())));
    labels.splice(0, 2, "1", "2");
    const csv = writeTable({ features, labelName: "label", labels, rows });
    const table = readTable(csv, { label: "label" });
    expect(writeTable(table)).toEqual(csv);
    return {
      csv: new TextDecoder("utf-8", { ignoreBOM: true }).decode(csv),
      label: "label",
      schema: schemaAnswer(inferSchema(table)),
    };
  });
}

function specs() {
  const d = new Draw("specs");
  const within = (most: number, zero: boolean): number => {
    const x = Math.abs(d.number());
    return x <= most && (zero || x > 0) ? x : most / (1 + d.int(1000));
  };
  const half = (): boolean => d.int(2) === 0;
  const inside = (): number => Math.min(within(1, false), 1 - 2 ** -53);
  const upTo = (most: number): number => 1 + d.int(most);
  return Array.from({ length: 200 }, () => {
    const family = d.pick(["logistic", "mlp", "cnn", "fttransformer", "lm"] as const satisfies Family[]);
    const optimizer = drawOptimizer();
    const spec: Spec = {
      ...drawNetwork(family),
      optimizer,
      batchSize: upTo(65536),
      localSteps: upTo(100_000),
      l2: within(1, true),
      rowClip: (family === "logistic" || family === "mlp") && half() ? upTo(1_000_000_000_000) / 1e6 : -0,
      strategy: half() ? drawStrategy(family, optimizer) : undefined,
    };
    const document = canonicalSpec(spec);
    expect(canonicalSpec(parseSpec(document))).toBe(document);
    const sizes = [
      [1, 2],
      [30, 2],
      [5000, 1000],
    ] as const;
    return {
      document,
      canonical: document,
      hash: specHash(spec),
      params: sizes.map(([i, c]) => numParams(document, i, c)),
    };
  });

  function drawNetwork(family: Family): Spec {
    const base = defaultOf(family);
    const activation = d.pick(["relu", "tanh"] as const);
    if (family === "logistic") return base;
    if (family === "mlp") return { ...base, activation, hidden: d.list(1, 8, () => upTo(8192)) };
    if (family === "cnn") {
      const convolutions = d.list(1, 8, () => {
        const kernel = 1 + 2 * d.int(6); // so padded that a stride of 1 keeps the side
        return { filters: upTo(64), kernel, stride: 1, padding: (kernel - 1) / 2 };
      });
      const image = { height: upTo(512), width: upTo(512), channels: upTo(64) };
      // The last may be any that its image has room for.
      const side = Math.min(image.height, image.width, 11);
      const kernel = upTo(side);
      convolutions.splice(-1, 1, { filters: upTo(8192), kernel, stride: upTo(kernel), padding: d.int(kernel) });
      return { ...base, activation, image, convolutions, hidden: d.list(0, 2, () => upTo(8192)) };
    }
    const heads = upTo(64);
    const transformer = { width: heads * upTo(128), heads, blocks: upTo(16), feedforward: upTo(8192) };
    const columns = family === "fttransformer" ? d.list(0, 9, () => upTo(8192)) : [];
    return { ...base, activation, transformer, columns };
  }

  function drawOptimizer(): Optimizer {
    const name = d.pick(["sgd", "momentum", "adam", "adamw"] as const);
    const adaptive = name === "adam" || name === "adamw";
    const schedule = d.pick(["", "cosine", "step"] as const);
    return {
      name,
      learningRate: within(10, false),
      momentum: name === "momentum" ? inside() : -0,
      beta1: adaptive ? inside() : -0,
      beta2: adaptive ? inside() : 0,
      epsilon: adaptive ? Math.max(1e-12, within(1, true)) : -0,
      weightDecay: name === "adamw" ? within(1, false) : 0,
      schedule: {
        name: schedule,
        steps: schedule === "" ? 0 : upTo(1_000_000_000),
        floor: schedule === "cosine" && half() ? inside() : -0,
        factor: schedule === "step" ? inside() : -0,
      },
    };
  }

  function drawStrategy(family: Family, o: Optimizer): Strategy {
    const plain = (o.name === "sgd" || o.name === "momentum") && o.schedule.name === "";
    const drawn = d.pick(["fedavg", "fedprox", "fedadam", "scaffold"] as const);
    const name = drawn === "scaffold" && !plain ? "fedavg" : drawn;
    return {
      name,
      mu: name === "fedprox" ? within(10, false) : -0,
      beta1: name === "fedadam" && half() ? inside() : -0,
      beta2: name === "fedadam" && half() ? inside() : 0,
      tau: name === "fedadam" ? within(1, false) : -0,
      personalHead: family !== "logistic" && half(),
      earlyStop: half() ? { patience: upTo(1000), minDelta: half() ? within(1000, true) : -0 } : undefined,
      participation: half()
        ? { kind: d.pick(["drawn", "deadline", "buffered"] as const), members: upTo(1 << 20) }
        : undefined,
    };
  }
}

function policies() {
  const d = new Draw("policies");
  const flag = (): boolean => d.int(2) === 0;
  return Array.from({ length: 100 }, (_, i) => {
    const numbers = { minStakeWei: d.big(256), kMin: 3 + d.int(9), maxHolders: 1 + d.int(9) };
    const flags = { allowScores: flag(), noiseFreeStatistics: flag(), smallValidation: flag() };
    const policy: Policy = {
      version: 1,
      tiers: d.list(1, 3, () => d.pick(["local", "hosted", "encrypted"] as const)),
      purposes: d.list(1, 2, () => d.pick(["training", "validation"] as const)),
      ...numbers,
      ...flags,
      allowedTrainers: d.list(0, 3, () => d.hex(20)),
      labels: d.list(0, 3, () => d.text()),
      text: d.text(),
    };
    const document =
      i % 2 === 0
        ? canonicalPolicy(policy)
        : buildPolicy({ validation: flag(), label: d.text(), ...numbers, ...flags });
    expect(canonicalPolicy(readPolicy(document))).toBe(document);
    return { document, hash: policyHash(document) };
  });
}

function drawOrder(d: Draw): Order {
  const most = d.big(64) + 1n;
  const datasets = Array.from({ length: 3 + d.int(4) }, (_, i): DatasetUse => {
    const rows = i === 0 ? most : (d.big(64) % most) + 1n;
    const weight = (rows * 1_000_000_000n) / most;
    return {
      datasetId: d.hex(32),
      version: d.int(2 ** 32),
      rows,
      weight: weight === 0n ? 1n : weight,
      priceWei: d.big(248),
    };
  });
  const datasetsWei = datasets.reduce((n, u) => n + u.priceWei, 0n);
  const parts = { computeWei: d.big(248), custodyWei: d.big(248), daoFeeWei: d.big(248) };
  const at = d.big(56);
  return {
    parties: {
      builder: d.hex(20),
      sealingKey: d.hex(32),
      coordinator: d.hex(20),
      token: d.hex(20),
      epoch: d.int(2 ** 32),
    },
    datasets,
    training: {
      specHash: d.hex(32),
      schemaHash: d.hex(32),
      rounds: 1 + d.int(10_000),
      modelLength: BigInt(1 + d.int(2 ** 28)),
      statsLength: BigInt(1 + d.int(2 ** 28)),
      wordBits: d.pick([32, 64]),
      clipNormMicro: d.big(64) + 1n,
      serverRateMicro: d.big(56) + 1n,
      tier: d.int(2),
      heParams: d.int(256),
    },
    privacy: {
      unit: 0,
      epsilonMicro: 0n,
      deltaPico: d.big(64),
      samplingPpb: d.big(64),
      steps: d.int(2 ** 32),
      kMin: 3,
      colluders: 0,
    },
    validation: { datasetId: d.hex(32), version: d.int(2 ** 32), dataRoot: d.hex(32), cid: d.text(), rows: d.big(64) },
    prices: {
      datasetsWei,
      ...parts,
      guaranteedBps: d.int(10_001),
      maxTotalWei: datasetsWei + parts.computeWei + parts.custodyWei + parts.daoFeeWei,
    },
    deadlines: { assignBy: at, startBy: at + 1n, trainBy: at + 2n, attestBy: at + 3n + BigInt(d.int(7_000_000)) },
    salt: d.hex(32),
  };
}

// One of each type, its message also as Go's structs name and write it:
// amounts as text, other integers as numbers.
function messages(d: Draw): { type: string; data: TypedDataDefinition; message: unknown }[] {
  const [chain, contract] = [1 + d.int(2 ** 40), d.hex(20)];
  const token = tokenDomain("Sahm " + d.text(), chain, contract);
  const registry = registryDomain(chain, contract);
  const reg = {
    creator: d.hex(20),
    salt: d.hex(32),
    manifestCid: d.text(),
    dataCid: d.text(),
    envelopeCid: d.text(),
    dataRoot: d.hex(32),
    rows: d.big(64),
    policyHash: d.hex(32),
    epoch: d.int(2 ** 32),
    priceFloorWei: d.big(256),
    nonce: d.big(64),
    deadline: d.big(64),
  };
  const rev = { datasetId: d.hex(32), nonce: d.big(64), deadline: d.big(64) };
  const vote = { proposalId: d.big(256), support: d.int(3), voter: d.hex(20), nonce: d.big(64) };
  const del = { delegatee: d.hex(20), nonce: d.big(64), expiry: d.big(64) };
  const [value, times] = [d.big(256), { validAfter: d.big(64), validBefore: d.big(64) }];
  const pay = { from: d.hex(20), to: d.hex(20), ...times, nonce: d.hex(32) };
  const order = drawOrder(d);
  validateOrder(order);
  return [
    { type: "Registration", data: registration(registry, reg), message: reg },
    { type: "Revocation", data: revocation(registry, rev), message: rev },
    { type: "Ballot", data: ballot(token, vote), message: vote },
    { type: "Delegation", data: delegation(token, del), message: del },
    {
      type: "ReceiveWithAuthorization",
      data: receiveWithAuthorization(token, { ...pay, value }),
      message: { ...pay, valueWei: value },
    },
    {
      type: "RunOrder",
      data: orderTypedData(chain, escrowDomain(chain, contract).verifyingContract, order),
      message: order,
    },
  ];
}

async function signatures() {
  const out: unknown[] = [];
  for (let i = 0; i < 8; i++) {
    const d = new Draw(`signatures ${i}`);
    const account = privateKeyToAccount(d.hex(32));
    const signer = account.address.toLowerCase() as Hex;
    for (const { type, data, message } of messages(d)) {
      const signature = await account.signTypedData(data);
      await checkSignature(data, signature, signer);
      const { name, chainId, verifyingContract } = data.domain ?? {};
      out.push({
        type,
        domain: { name, chainId, verifyingContract },
        message,
        digest: hashTypedData(data),
        signature: signatureBase64(signature),
        signer,
      });
    }
  }
  return out;
}

// JSON in which bigints are numbers, and those named …Wei are text.
function goJson(value: unknown, name = "", indent = "\n"): string {
  if (typeof value === "bigint") return name.endsWith("Wei") ? `"${value}"` : String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = indent + " ";
  if (Array.isArray(value)) {
    return value.length === 0 ? "[]" : `[${inner}${value.map((v) => goJson(v, "", inner)).join("," + inner)}${indent}]`;
  }
  const members = Object.entries(value).map(([k, v]) => `${JSON.stringify(k)}: ${goJson(v, k, inner)}`);
  return members.length === 0 ? "{}" : `{${inner}${members.join("," + inner)}${indent}}`;
}

test("web/vectors/docs.json is what the portal makes", async () => {
  const d = new Draw("identities");
  const document = {
    note: "written by npm run vectors; Go's tests accept it",
    tables: tables(),
    schemas: schemas(),
    specs: specs(),
    policies: policies(),
    datasets: Array.from({ length: 5 }, () => {
      const [creator, salt] = [d.hex(20), d.hex(32)];
      return { creator, salt, id: datasetId(creator, salt) };
    }),
    roots: Array.from({ length: 5 }, () => {
      const sum = d.bytes(32);
      return { sha256: toHex(sum).slice(2), root: dataRoot(sum) };
    }),
    signatures: await signatures(),
  };
  expect(document.datasets[0]?.id).toBe(
    keccak256(
      new Uint8Array([...fromHex(document.datasets[0]?.creator ?? ""), ...fromHex(document.datasets[0]?.salt ?? "")]),
    ),
  );
  const made = goJson(document) + "\n";
  if (process.env["SAHM_WRITE_VECTORS"] === "1") writeFileSync(file, made);
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, "utf8") === made, "web/vectors/docs.json is not what the code makes").toBe(true);
});
