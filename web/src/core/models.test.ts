import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fromBase64, toBase64, utf8 } from "./bytes";
import { ModelError, modelCard, NO_PRIVACY, modelHash, openModelPackage, readSafetensors } from "./model";
import { cohortCounts, parseSchema, SchemaError, statsLength } from "./schema";
import { numParams } from "./shapes";
import { canonicalSpec, defaultSpec, parseSpec, recordSpec, specHash, SpecError, type Family } from "./spec";

interface Vectors {
  defaults: Record<Family, string>;
  specs: { name: string; document: string; canonical?: string; hash?: string; params?: number[]; error?: string }[];
  files: {
    name: string;
    file: string;
    spec?: string;
    inputs?: number;
    classes?: number;
    hash?: string;
    error?: string;
  }[];
  hashes: { params: string; hash: string }[];
}

// Written by Go: what federated/model answers.
const vectors = JSON.parse(
  readFileSync(new URL("../../../federated/model/testdata/vectors.json", import.meta.url), "utf8"),
) as Vectors;

function thrown(act: () => unknown): unknown {
  try {
    act();
  } catch (err) {
    return err;
  }
  return undefined;
}

test("default specs", () => {
  const families = ["cnn", "fttransformer", "lm", "logistic", "mlp"] as const satisfies Family[];
  expect(Object.fromEntries(families.map((f) => [f, defaultSpec(f)]))).toEqual(vectors.defaults);
  for (const f of ["logistic", "mlp"] as const)
    expect(recordSpec(f)).toBe(vectors.specs.find((v) => v.name === `record-level ${f}`)?.canonical);
});

const SIZES = [
  [1, 2],
  [30, 2],
  [5000, 1000],
] as const;

test.each(vectors.specs)("spec: $name", (v) => {
  if (v.error) {
    const err = thrown(() => parseSpec(v.document));
    expect(err).toBeInstanceOf(SpecError);
    expect((err as SpecError).code).toBe(v.error);
    return;
  }
  const spec = parseSpec(v.document);
  expect(canonicalSpec(spec)).toBe(v.canonical);
  expect(specHash(spec)).toBe(v.hash);
  // Read again, nothing is different: -0 and what stands for plain averaging are gone.
  expect(parseSpec(v.canonical ?? "")).toEqual(spec);
  expect(SIZES.map(([inputs, classes]) => numParams(v.document, inputs, classes))).toEqual(v.params);
});

test.each(vectors.files)("file: $name", (v) => {
  const bytes = fromBase64(v.file);
  if (v.error) {
    const err = thrown(() => readSafetensors(bytes));
    expect(err).toBeInstanceOf(ModelError);
    expect((err as ModelError).code).toBe(v.error);
    return;
  }
  const f = readSafetensors(bytes);
  expect({ spec: canonicalSpec(f.spec), inputs: f.inputs, classes: f.classes, hash: modelHash(f.params) }).toEqual({
    spec: v.spec,
    inputs: v.inputs,
    classes: v.classes,
    hash: v.hash,
  });
  // A view into a larger buffer, at an odd offset, reads the same.
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  expect(modelHash(readSafetensors(shifted.subarray(3)).params)).toBe(v.hash);
});

test("hashes of parameters", () => {
  const sizes = [0, 1, 3, 1023, 1024, 20_000];
  expect(vectors.hashes).toHaveLength(sizes.length);
  for (const [i, n] of sizes.entries()) {
    const params = Float32Array.from({ length: n }, (_, k) => (k === 2 ? -0 : Math.fround(Math.fround(k) / 7) - 100));
    expect(modelHash(params)).toBe(vectors.hashes[i]?.hash);
  }
});

const SCHEMA =
  '{"version":1,"features":[{"name":"a","kind":"numeric","lo":-1,"hi":1,"scale":20},{"name":"b","kind":"numeric","hi":1,"scale":20},{"name":"c","kind":"numeric","hi":2,"scale":20}],"label":{"name":"y","classes":["p","q"]}}';

function statistics(counts: readonly bigint[]): Uint8Array<ArrayBuffer> {
  const n = statsLength(parseSchema(SCHEMA));
  const view = new DataView(new ArrayBuffer(8 * n));
  counts.forEach((c, i) => view.setBigInt64(8 * (n - counts.length + i), c, true));
  return new Uint8Array(view.buffer);
}

const RUN = "0x" + "ab".repeat(32);
const good = vectors.files.find((f) => f.name === "logistic");

function pack(change: Record<string, unknown> = {}): Uint8Array<ArrayBuffer> {
  const stats = statistics([9n, 2n, 1n, 1n, 1n, 2n]);
  return utf8(
    JSON.stringify({
      version: 1,
      runId: RUN,
      spec: defaultSpec("logistic"),
      schema: SCHEMA,
      statistics: toBase64(stats),
      safetensors: good?.file,
      modelHash: good?.hash,
      ...change,
    }),
  );
}

test("a package opens", () => {
  const m = openModelPackage(pack(), { runId: RUN.toUpperCase().replace("0X", "0x"), modelHash: good?.hash ?? "" });
  expect(m.modelHash).toBe(good?.hash);
  expect([m.network?.inputs, m.network?.classes, m.params]).toEqual([3, 2, 8]);
  expect(toBase64(m.safetensors)).toBe(good?.file);
  expect(cohortCounts(m.schema, m.pack.statistics)).toEqual({
    rows: 9,
    dropped: 2,
    clamped: 1,
    unknown: 1,
    notNumeric: 1,
    missing: 2,
  });
  const card = JSON.parse(new TextDecoder().decode(modelCard(m, NO_PRIVACY))) as {
    run: string;
    schema: unknown;
    privacy: unknown;
  };
  expect(card.run).toBe(RUN);
  expect(card.privacy).toEqual(NO_PRIVACY);
  expect(card.schema).toEqual(JSON.parse(SCHEMA));
});

test.each<[string, Uint8Array, { runId: string; modelHash: string } | undefined, string]>([
  ["another model on chain", pack(), { runId: RUN, modelHash: "0x" + "00".repeat(32) }, "ErrNotAttested"],
  ["another run", pack(), { runId: "0x" + "00".repeat(32), modelHash: good?.hash ?? "" }, "ErrNotAttested"],
  ["a hash of its own", pack({ modelHash: RUN }), undefined, "ErrNotAttested"],
  ["not JSON", utf8("{"), undefined, "ErrBadFile"],
  ["not UTF-8", Uint8Array.of(0xff), undefined, "ErrBadFile"],
  ["version 2", pack({ version: 2 }), undefined, "ErrBadFile"],
  ["no schema", pack({ schema: undefined }), undefined, "ErrBadFile"],
  ["a malformed schema", pack({ schema: "{}" }), undefined, "ErrBadFile"],
  ["a file that is no base64", pack({ safetensors: "?" }), undefined, "ErrBadFile"],
  ["a file cut off", pack({ safetensors: good?.file.slice(0, 40) }), undefined, "ErrBadFile"],
])("a package is refused: %s", (_, bytes, attested, code) => {
  const err = thrown(() => openModelPackage(bytes, attested));
  expect(err).toBeInstanceOf(ModelError);
  expect((err as ModelError).code).toBe(code);
});

test("counts of other statistics are refused", () => {
  const schema = parseSchema(SCHEMA);
  expect(() => cohortCounts(schema, new Uint8Array(8))).toThrow(SchemaError);
  expect(() => cohortCounts(schema, statistics([9n, 0n, 0n, 0n, -1n, 0n]))).toThrow(SchemaError);
});

test("a large package opens", () => {
  const n = 1_000_000;
  const spec = defaultSpec("logistic");
  const header = JSON.stringify({
    __metadata__: { "sahm.spec": spec },
    "output.kernel": { dtype: "F32", shape: [n, 2], data_offsets: [0, 8 * n] },
    "output.bias": { dtype: "F32", shape: [2], data_offsets: [8 * n, 8 * n + 8] },
  });
  const file = new Uint8Array(8 + header.length + 8 * n + 8);
  new DataView(file.buffer).setBigUint64(0, BigInt(header.length), true);
  file.set(utf8(header), 8);
  const hash = modelHash(new Float32Array(2 * n + 2));
  const m = openModelPackage(pack({ safetensors: toBase64(file), modelHash: hash }));
  expect(m.params).toBe(numParams(spec, n, 2));
});

const later = vectors.files.filter((f) =>
  ["cnn", "fttransformer", "fttransformer with columns", "lm"].includes(f.name),
);

test.each(later)("a package of a $name opens", ({ spec, file, hash, inputs, classes }) => {
  const m = openModelPackage(pack({ spec, safetensors: file, modelHash: hash }), { runId: RUN, modelHash: hash ?? "" });
  expect(m.network).toEqual({ spec: parseSpec(spec ?? ""), inputs, classes });
  expect(m.params).toBe(numParams(spec ?? "", inputs ?? 0, classes ?? 0));
});

test("a model of a kind that this page does not know is checked and can be saved", () => {
  const spec = '{"version":2,"family":"oracle"}';
  const file = later[0]?.file ?? "";
  const hash = later[0]?.hash ?? "";
  const m = openModelPackage(pack({ spec, safetensors: file, modelHash: hash }), { runId: RUN, modelHash: hash });
  expect(m.network).toBeUndefined();
  expect([m.modelHash, m.params]).toEqual([hash, numParams(later[0]?.spec ?? "", 24, 2)]);
  expect(toBase64(m.safetensors)).toBe(file);
  const card = JSON.parse(new TextDecoder().decode(modelCard(m, NO_PRIVACY))) as { spec: unknown };
  expect(card.spec).toEqual({ version: 2, family: "oracle" });

  const bent = fromBase64(file);
  bent[bent.length - 1] = (bent[bent.length - 1] ?? 0) ^ 1;
  const other = pack({ spec, safetensors: toBase64(bent), modelHash: hash });
  expect(thrown(() => openModelPackage(other, { runId: RUN, modelHash: hash }))).toMatchObject({
    code: "ErrNotAttested",
  });
  for (const change of [{ safetensors: toBase64(fromBase64(file).subarray(0, -1)) }, { safetensors: "" }])
    expect(thrown(() => openModelPackage(pack({ spec, modelHash: hash, ...change })))).toMatchObject({
      code: "ErrBadFile",
    });
  expect(thrown(() => openModelPackage(pack({ spec: "cnn" })))).toMatchObject({ code: "ErrBadFile" });
});
