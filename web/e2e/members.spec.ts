import { expect, test, type Page } from "@playwright/test";
import { CID } from "multiformats/cid";
import { sha256 } from "multiformats/hashes/sha2";
import {
  concat,
  decodeFunctionData,
  encodeAbiParameters,
  encodeEventTopics,
  encodeFunctionResult,
  keccak256,
  parseAbi,
  zeroHash,
  type Hex,
} from "viem";
import { payoutLeaf, type Payout } from "../src/pages/run/merkle";
import { resultHash, resultProposed, runAbi, type RunResult } from "../src/core/result";
import { buildPolicy, canonicalPolicy, policyHash, readPolicy } from "../src/core/policy";
import { look, Watch } from "./watch";

// A member of the market who wants to deceive its other visitors, and a server
// that shows false figures. Both are played by answers that the browser gets in
// place of the server's: nothing on the market itself changes.

const bidi = "\u202e";
const account = `0x${"a1".repeat(20)}`;
const policy = buildPolicy({
  validation: false,
  label: "ill",
  minStakeWei: 0n,
  kMin: 3,
  maxHolders: 1,
  allowScores: true,
  noiseFreeStatistics: true,
  smallValidation: true,
});

interface Listed {
  id: string;
  title: string;
  manifestCid: string;
  policy: string;
  policyHash: string;
  [name: string]: unknown;
}

const dataset = (n: number, title: string, more: Partial<Listed> = {}): Listed => ({
  id: `0x${String(n).padStart(64, "0")}`,
  creator: account,
  owner: `0x${String(n).padStart(40, "b")}`,
  version: 1,
  title,
  status: "listed",
  manifestCid: "bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy",
  dataCid: "bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy",
  envelopeCid: "bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy",
  dataRoot: `0x${"0".repeat(64)}`,
  rows: 100,
  policy,
  policyHash: policyHash(policy),
  epoch: 1,
  priceFloorWei: "1000000000000000000",
  priceWei: "1000000000000000000",
  acknowledged: true,
  createdMs: 1_700_000_000_000 + n,
  ...more,
});

const field = (name: string) => ({ name, dataType: "sc:Float" });
const manifestOf = (name: string, columns: readonly string[]) =>
  Buffer.from(JSON.stringify({ name, recordSet: [{ field: columns.map(field) }] }));

async function cidOf(bytes: Uint8Array): Promise<string> {
  return CID.createV1(0x55, await sha256.digest(bytes)).toString();
}

/** Answers the catalogue, its entries and their manifests in the server's place. */
async function play(page: Page, list: readonly Listed[], files: ReadonlyMap<string, Buffer> = new Map()) {
  await page.route("**/v1/datasets", (r) => r.fulfill({ json: { datasets: list } }));
  await page.route("**/v1/datasets/0x*", (r) => {
    const d = list.find((x) => r.request().url().endsWith(x.id));
    return d === undefined ? r.continue() : r.fulfill({ json: d });
  });
  await page.route("**/ipfs/**", (r) => {
    const cid = /ipfs\/([^?]+)/.exec(r.request().url())?.[1] ?? "";
    const bytes = files.get(cid);
    return bytes === undefined ? r.fulfill({ status: 404, json: {} }) : r.fulfill({ body: bytes });
  });
}

/** Counts how long the page stood still at the longest, in milliseconds. */
async function pauses(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const w = window as Window & { longest?: number };
    w.longest = 0;
    new PerformanceObserver((l) => {
      for (const e of l.getEntries()) w.longest = Math.max(w.longest ?? 0, e.duration);
    }).observe({ entryTypes: ["longtask"] });
  });
  return () => page.evaluate(() => (window as Window & { longest?: number }).longest ?? 0);
}

/** A second at which people notice; machines under load need room below it. */
const noticeable = 1_000;

const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2067\ufeff]/;

test("a title cannot turn, cover, hide or fill the page", async ({ page, context, baseURL }) => {
  const watch = new Watch(context);
  await play(page, [
    dataset(1, `cheap ${bidi}000,01 stiderc\u2066`),
    dataset(2, `Z${"\u0351\u0322".repeat(60)}algo`),
    dataset(3, "\u200b\u2060\u3164"),
    dataset(4, `long${"W".repeat(4000)}`),
    dataset(5, "line\nline\u0007\u001b[31m"),
    dataset(6, "بيانات المستشفى 7"),
  ]);
  await page.goto("/datasets");
  await expect(page.getByRole("link", { name: "cheap 000,01 stiderc" })).toBeVisible();
  await expect(page.getByRole("link", { name: "(no name)" })).toBeVisible();
  await expect(page.getByRole("link", { name: "بيانات المستشفى 7" })).toBeVisible();
  await expect(page.getByRole("link", { name: "line line [31m" })).toBeVisible();
  const text = await page.locator("main").innerText();
  expect(text).not.toMatch(hidden);
  expect(text).not.toMatch(/[\p{Mn}\p{Me}]{3}/u);
  const tall = await page
    .locator("main h2")
    .evaluateAll((all) => Math.max(...all.map((e) => e.getBoundingClientRect().height)));
  expect(tall, "height of a title").toBeLessThan(160);
  // The name's direction ends where the name does.
  expect(await page.locator("main h2 bdi").count()).toBe(6);
  await look(page, "40-titles");
  await page.goto("/");
  await page.getByRole("heading", { level: 1 }).waitFor();
  watch.clean(baseURL ?? "");
});

test("what a policy allows is said by its fields; its owner's words bind nobody", async ({ page }) => {
  const bytes = manifestOf("ward 7", ["age", `x${bidi}y`, "ill"]);
  const cid = await cidOf(bytes);
  const lie = canonicalPolicy({ ...readPolicy(policy), text: `Nobody ever opens this data${bidi}. It is insured.` });
  const d = dataset(1, "ward 1, verified by the DAO", { manifestCid: cid, policy: lie, policyHash: policyHash(lie) });
  await play(page, [d], new Map([[cid, bytes]]));
  await page.goto(`/datasets/${d.id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("ward 7");
  await expect(page).toHaveTitle("ward 7 · Sahm");
  await expect(page.getByText("This server’s catalogue calls it something else")).toBeVisible();
  await expect(page.getByText("A staked trainer may open the data in memory").first()).toBeVisible();
  const own = page.getByText("In the owner’s own words, which bind nobody").locator("..");
  await expect(own).toContainText("Nobody ever opens this data. It is insured.");
  await expect(page.getByText("The registry on chain does not know this dataset")).toBeVisible();
  await expect(page.getByRole("cell", { name: "label" })).toBeVisible();
  expect(await page.locator("main").innerText()).not.toMatch(hidden);
  await look(page, "41-owner-words");
});

test("a manifest of any size does not stop the page", async ({ page }) => {
  const longest = await pauses(page);
  const many = manifestOf("many", Array.from({ length: 87_000 }, () => "a").concat("ill"));
  const wide = manifestOf("wide", Array.from({ length: 4095 }, (_, i) => `column ${i}`).concat("ill"));
  const [a, b] = [await cidOf(many.subarray(0, 1 << 20)), await cidOf(wide)];
  const files = new Map([
    [a, many.subarray(0, 1 << 20)],
    [b, wide],
  ]);
  const list = [dataset(1, "many", { manifestCid: a }), dataset(2, "wide", { manifestCid: b })];
  await play(page, list, files);
  await page.goto(`/datasets/${list[0]?.id}`);
  await expect(page.getByText(/manifest is damaged|manifest is too long|columns, a file here/)).toBeVisible();
  await page.goto(`/datasets/${list[1]?.id}`);
  await expect(page.getByText("3,895 more columns are named in the manifest")).toBeVisible();
  expect(await page.getByRole("region", { name: "Columns of this dataset" }).getByRole("row").count()).toBe(202);
  expect(await longest(), "longest pause in milliseconds").toBeLessThan(noticeable);
});

test("datasets with thousands of other columns are compared at once", async ({ page }) => {
  const longest = await pauses(page);
  const files = new Map<string, Buffer>();
  const list: Listed[] = [];
  for (let n = 0; n < 6; n++) {
    const bytes = manifestOf(`set ${n}`, Array.from({ length: 4095 }, (_, i) => `c${n * 4095 + i}`).concat("ill"));
    const cid = await cidOf(bytes);
    files.set(cid, bytes);
    list.push(dataset(n + 1, `set ${n}`, { manifestCid: cid }));
  }
  await play(page, list, files);
  await page.goto(`/train?datasets=${list.map((d) => d.id).join(",")}`);
  await expect(page.getByText("by their owners’ descriptions of the columns")).toBeVisible();
  await expect(page.getByText("These do not go together")).toBeVisible();
  await expect(page.getByText(/4091 more/).first()).toBeVisible();
  await page.getByRole("checkbox").first().uncheck();
  await expect(page.getByText(/^5 datasets of 5 owners/)).toBeVisible();
  expect(await longest(), "longest pause in milliseconds").toBeLessThan(noticeable);
  await look(page, "42-wide");
});

test("the focus goes to the heading of the page that was chosen, and the tab is named", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveTitle(/Sahm/);
  for (const [link, title] of [
    ["Datasets", "Datasets · Sahm"],
    ["Runs", "Runs · Sahm"],
    ["Earnings", "Earnings · Sahm"],
    ["Buy a run", "Train a model · Sahm"],
  ] as const) {
    await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: link, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(page).toHaveTitle(title);
  }
});

// ------------------------------------------------------------------ payouts

const escrowAbi = [
  ...runAbi,
  ...parseAbi(["function isClaimed(bytes32 runId, uint256 index) view returns (bool)"]),
] as const;
const runId: Hex = `0x${"7".repeat(64)}`;
const credit = 10n ** 18n;
const zero = "0x0000000000000000000000000000000000000000";

/** A settled run of four payouts of 1, 2, 3 and 4 credits with its tree, the second one paid. */
function settledRun(escrow: string, chainId: number, to: string) {
  const kinds = ["guaranteed", "bonus", "compute", "custody"] as const;
  const place = { escrow, chainId, runId };
  const bare = kinds.map((kind, index) => ({
    index,
    account: to,
    amountWei: String(BigInt(index + 1) * credit),
    kind,
    claimed: index === 1,
  }));
  const pair = (a: Hex, b: Hex): Hex => keccak256(a < b ? concat([a, b]) : concat([b, a]));
  const [a, b, c, d] = bare.map((p) => payoutLeaf(place, p)) as [Hex, Hex, Hex, Hex];
  const [left, right] = [pair(a, b), pair(c, d)];
  const proofs = [
    [b, right],
    [a, right],
    [d, left],
    [c, left],
  ];
  const payouts: Payout[] = bare.map((p, i) => ({ ...p, proof: proofs[i] ?? [] }));
  const result: RunResult = {
    runId,
    attempt: 1,
    epoch: 1,
    roundsCompleted: 5,
    aggregateHash: zeroHash,
    modelHash: `0x${"4d".repeat(32)}`,
    sealedModelCid: "bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy",
    scoresRoot: zeroHash,
    receiptsRoot: zeroHash,
    payoutsRoot: pair(left, right),
    totalWei: 10n * credit,
  };
  const digest = resultHash(chainId, escrow, result);
  return { escrow, payouts, root: result.payoutsRoot, totalWei: result.totalWei, paidWei: 2n * credit, result, digest };
}

/** Answers for the escrow in the chain's place, everything else goes to the server. `told` are the results that events tell. */
async function playChain(page: Page, run: ReturnType<typeof settledRun>, told: () => readonly RunResult[]) {
  await page.route("**/rpc", async (r) => {
    const q = r.request().postDataJSON() as { id: number; method: string; params: [{ data?: Hex }] };
    if (q.method === "eth_getLogs")
      return r.fulfill({ json: { jsonrpc: "2.0", id: q.id, result: told().map((t, i) => eventOf(run.escrow, t, i)) } });
    const data = q.method === "eth_call" ? q.params[0].data : undefined;
    const call = data === undefined ? undefined : decode(data);
    if (call === undefined) return r.continue();
    const result =
      call.functionName === "challengeWindow"
        ? encodeFunctionResult({ abi: escrowAbi, functionName: "challengeWindow", result: 0n })
        : call.functionName === "isClaimed"
          ? encodeFunctionResult({ abi: escrowAbi, functionName: "isClaimed", result: call.args[1] === 1n })
          : encodeFunctionResult({
              abi: escrowAbi,
              functionName: "run",
              result: {
                state: 5,
                attempt: 1,
                builder: zero,
                coordinator: zero,
                token: zero,
                epoch: 1,
                rounds: 5,
                kMin: 3,
                funded: run.totalWei,
                paid: run.paidWei,
                refunded: 0n,
                total: run.totalWei,
                topUps: 0,
                lastRound: 5n,
                trainingRounds: 5,
                evaluator: zero,
                recomputer: zero,
                itemsHash: zeroHash,
                seedsRoot: zeroHash,
                assignmentHash: zeroHash,
                assignedBlock: 1n,
                deadlines: { assignBy: 1n, startBy: 1n, trainBy: 1n, attestBy: 1n },
                startsBy: 1n,
                challengeEnds: 1n,
                payoutsRoot: run.root,
                resultHash: run.digest,
              },
            });
    return r.fulfill({ json: { jsonrpc: "2.0", id: q.id, result } });
  });
}

/** The event of a proposed result as a node tells it. */
function eventOf(escrow: string, result: RunResult, i: number) {
  return {
    address: escrow,
    topics: encodeEventTopics({ abi: [resultProposed], args: { runId, attempt: result.attempt } }),
    data: encodeAbiParameters([resultProposed.inputs[2], resultProposed.inputs[3]], [result, 1n]),
    blockNumber: "0x1",
    blockHash: zeroHash,
    transactionHash: zeroHash,
    transactionIndex: "0x0",
    logIndex: `0x${i.toString(16)}`,
    removed: false,
  };
}

function decode(data: Hex) {
  try {
    return decodeFunctionData({ abi: escrowAbi, data });
  } catch {
    return undefined; // another contract's
  }
}

async function market(page: Page): Promise<{ escrow: string; chainId: number }> {
  const s = (await (await page.request.get("/v1/status")).json()) as {
    chainId: number;
    contracts: { escrow: string };
  };
  return { escrow: s.contracts.escrow, chainId: s.chainId };
}

test("a list of payouts that leaves one out, and a model that nobody signed, are not called verified", async ({
  page,
}) => {
  const { escrow, chainId } = await market(page);
  const run = settledRun(escrow, chainId, account);
  let shown = run.payouts;
  const books = { fundedWei: "0", paidWei: "0", refundedWei: "0", claimableWei: "0", heldWei: "0" };
  let told: readonly RunResult[] = [run.result];
  await playChain(page, run, () => told);
  await page.route("**/v1/runs/0x*", (r) =>
    r.fulfill({
      json: {
        id: runId,
        builder: zero,
        state: "Settled",
        chainState: "Settled",
        attempt: 1,
        rounds: 5,
        roundsCompleted: 5,
        datasets: [],
        books,
        metrics: [],
        createdMs: 1_700_000_000_000,
        problem: `the trainer said \u202eexe.oN\u2066`,
        waitingFor: [],
        uploads: 0,
        uploadBytes: 0,
        paramsUploaded: 0,
      },
    }),
  );
  await page.route("**/v1/runs/0x*/events", (r) => r.fulfill({ status: 404, json: {} }));
  await page.route("**/v1/runs/0x*/payouts", (r) =>
    r.fulfill({ json: { runId, root: run.root, payouts: shown, scores: [], books } }),
  );
  await page.goto(`/runs/${runId}`);
  await expect(page.getByText("This page recomputed all 4 payouts")).toBeVisible();
  await expect(page.getByText("this server’s own node, which could lie to you").first()).toBeVisible();
  expect(await page.locator("main").innerText()).not.toMatch(hidden);
  await page.getByRole("link", { name: "Payouts", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Payouts" })).toBeInViewport();
  await look(page, "43-payouts");
  const model = page.locator("#model");
  await expect(model).toContainText("it fits the hash that the escrow holds");
  await expect(model.getByText(run.result.modelHash.slice(0, 6)).first()).toBeVisible();

  // Events that tell of another model, even before and after the true one, or none.
  const forged = { ...run.result, modelHash: `0x${"66".repeat(32)}` } as const;
  for (const [list, words] of [
    [[forged], "is not what the custodians signed"],
    [
      [{ ...run.result, sealedModelCid: dataset(1, "x").manifestCid.replace("zy", "zz") }],
      "is not what the custodians",
    ],
    [[], "knows no event with the result"],
  ] as const) {
    told = list;
    await page.reload();
    await expect(model.getByText("Which model the custodians signed cannot be told")).toBeVisible();
    await expect(model).toContainText(words);
    await expect(model.getByRole("button")).toHaveCount(0);
    await expect(model.getByText(forged.modelHash.slice(0, 6))).toHaveCount(0);
    await expect(page.getByText("This page recomputed all 4 payouts")).toBeVisible();
  }
  await look(page, "45-forged-result");
  told = [forged, run.result, forged];
  await page.reload();
  await expect(model).toContainText("it fits the hash that the escrow holds");

  shown = run.payouts.slice(0, 3);
  await page.reload();
  await expect(page.getByText("This list is not what the custodians signed")).toBeVisible();
  await expect(page.getByText(/add up to 6.00 credits, the signed result to 10.00/)).toBeVisible();
  await expect(page.getByText("This page recomputed")).toHaveCount(0);

  shown = run.payouts.map((p) => ({ ...p, claimed: true }));
  await page.reload();
  await expect(page.getByText("What is marked as paid is this server’s word")).toBeVisible();
  await expect(page.getByText("Everything is paid")).toHaveCount(0);
});

test("earnings are claimed when the escrow paid them, not when the server says so", async ({ page }) => {
  const { escrow, chainId } = await market(page);
  await page.goto("/earnings");
  await page.getByRole("button", { name: "Choose a wallet" }).first().click();
  await page.getByLabel("Name", { exact: true }).fill("creditor");
  await page.getByRole("button", { name: "Make a wallet" }).click();
  await expect(page.getByRole("button", { name: "Acting wallet: creditor" })).toBeVisible();
  await page.route("**/v1/accounts/0x*/payouts", async (r) => {
    const address = /accounts\/(0x[0-9a-fA-F]{40})/.exec(r.request().url())?.[1] ?? "";
    const run = settledRun(escrow, chainId, address);
    await page.unroute("**/rpc");
    await playChain(page, run, () => []);
    const invented = { ...run.payouts[0], index: 9, amountWei: String(1000n * credit), claimed: true };
    const payouts = [...run.payouts.map((p) => ({ ...p, claimed: true })), invented];
    await r.fulfill({
      json: {
        address,
        claimedWei: String(1010n * credit),
        claimableWei: "0",
        pendingWei: "0",
        runs: [{ runId, state: "Settled", createdMs: 1_700_000_000_000, payouts }],
        unread: [],
      },
    });
  });
  await page.reload();
  const stat = (name: string) => page.getByText(name, { exact: true }).locator("..");
  await expect(page.getByText("Amounts and what is claimed were compared with the escrow")).toBeVisible();
  await expect(stat("Claimed")).toContainText("2.00");
  await expect(stat("To claim now")).toContainText("8.00");
  await expect(page.getByText("This server shows payouts that the escrow does not know")).toBeVisible();
  await look(page, "44-earnings");
});
