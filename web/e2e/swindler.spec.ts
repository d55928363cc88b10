import { expect, test, type Page, type Request } from "@playwright/test";
import { decodeFunctionData, encodeFunctionData, encodeFunctionResult, parseAbi, type Hex } from "viem";
import { look } from "./watch";

// The server of the stranger's story turns against people who use an honest
// page: it names other contracts, other custodians, and other calldata than was
// asked for. Nothing of theirs may leave the browser then.

const custodians = parseAbi([
  "function currentEpoch() view returns (uint32)",
  "function committee(uint32 epoch) view returns (address[] members, bytes32[] sealingKeys, uint8 threshold)",
]);
const attacker = "0x000000000000000000000000000000000000dEaD" as const;

/** Everything that the page sends out besides questions. */
function outgoing(page: Page): string[] {
  const out: string[] = [];
  page.on("request", (r: Request) => {
    const path = new URL(r.url()).pathname;
    const asks = r.postData() ?? "";
    if (r.method() === "POST" && (path === "/v1/content" || path === "/v1/datasets")) out.push(path);
    if (path === "/rpc" && asks.includes("eth_sendRawTransaction")) out.push("a transaction");
  });
  return out;
}

async function wallet(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Choose a wallet" }).click();
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByRole("button", { name: "Make a wallet" }).click();
  await expect(page.getByRole("button", { name: `Acting wallet: ${name}` })).toBeVisible();
}

/** A file of its own for each test: the registry takes the same bytes only once. */
async function chooseFile(page: Page, seed: number): Promise<void> {
  let rows = "height,weight,kind\n";
  for (let i = 0; i < 60; i++) rows += `${i + seed},${(i * 7919 + seed) % 1000},${i % 2 === 0 ? "x" : "y"}\n`;
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: "records.csv", mimeType: "text/csv", buffer: Buffer.from(rows) });
  await page.getByLabel("Name in the catalogue").fill("made to be refused");
}

/** Answers reads of the custodian contract with others, while `on` says so. */
async function forgeCustodians(page: Page, forge: { on: boolean; epoch?: number }): Promise<void> {
  const status = (await (await page.request.get("/v1/status")).json()) as { contracts: { custodians: string } };
  const contract = status.contracts.custodians.toLowerCase();
  await page.route("**/rpc", async (route) => {
    const asked = JSON.parse(route.request().postData() ?? "{}") as {
      id: number;
      method: string;
      params?: [{ to?: string; data?: Hex }];
    };
    const call = asked.params?.[0];
    if (!forge.on || asked.method !== "eth_call" || call?.to?.toLowerCase() !== contract || call.data === undefined)
      return route.continue();
    const { functionName } = decodeFunctionData({ abi: custodians, data: call.data });
    const lie =
      functionName === "committee"
        ? encodeFunctionResult({
            abi: custodians,
            functionName,
            result: [
              [attacker, attacker, attacker],
              [`0x${"11".repeat(32)}`, `0x${"22".repeat(32)}`, `0x${"33".repeat(32)}`],
              2,
            ],
          })
        : forge.epoch === undefined
          ? undefined
          : encodeFunctionResult({ abi: custodians, functionName, result: forge.epoch });
    if (lie === undefined) return route.continue();
    await route.fulfill({ json: { jsonrpc: "2.0", id: asked.id, result: lie } });
  });
}

test("other contracts, named once after signing in, are refused before anything is shared", async ({ page }) => {
  const sent = outgoing(page);
  await page.goto("/contribute");
  await wallet(page, "honest");
  await chooseFile(page, 1_000);
  const publish = page.getByRole("button", { name: "Encrypt and publish" });
  await expect(publish).toBeEnabled();
  let lies = 0;
  let signedIn = false;
  await page.route("**/v1/auth/session", async (r) => {
    const answer = await r.fetch();
    signedIn = true;
    await r.fulfill({ response: answer });
  });
  await page.route("**/v1/status", async (r) => {
    const answer = await r.fetch();
    if (!signedIn || lies++ > 0) return r.fulfill({ response: answer });
    const body = (await answer.json()) as { contracts: Record<string, string> };
    body.contracts["custodians"] = attacker;
    await r.fulfill({ response: answer, json: body });
  });
  await publish.click();
  await expect(page.getByText(/names other contracts/).first()).toBeVisible();
  expect(lies, "lies told").toBeGreaterThan(0);
  await look(page, "40-other-contracts");
  await page.waitForTimeout(3_000);
  expect(sent).toEqual([]);
});

test("other custodians at the known contract are refused after an honest visit", async ({ page }) => {
  const sent = outgoing(page);
  const forge = { on: false };
  await page.goto("/contribute");
  await forgeCustodians(page, forge);
  await wallet(page, "returning");
  await chooseFile(page, 2_000);
  const publish = page.getByRole("button", { name: "Encrypt and publish" });
  await expect(publish).toBeEnabled();
  await expect(page.getByText("This server itself names the custodians")).toBeVisible();
  await look(page, "41-custodians");
  // The lie begins between what was shown and the click.
  forge.on = true;
  await publish.click();
  await expect(page.getByText("Other custodians were named").first()).toBeVisible({ timeout: 60_000 });
  expect(sent).toEqual([]);
  // Nor does it pass after a reload.
  await page.reload();
  await chooseFile(page, 2_000);
  await expect(page.getByText("Other custodians were named").first()).toBeVisible();
  await expect(publish).toBeDisabled();
  await look(page, "42-other-custodians");
  expect(sent).toEqual([]);
});

test("new custodians wait for somebody to confirm them", async ({ page }) => {
  const sent = outgoing(page);
  const forge = { on: false, epoch: 7 };
  await page.goto("/contribute");
  await forgeCustodians(page, forge);
  await wallet(page, "cautious");
  await chooseFile(page, 3_000);
  const publish = page.getByRole("button", { name: "Encrypt and publish" });
  await expect(publish).toBeEnabled();
  forge.on = true;
  await page.reload();
  await chooseFile(page, 3_000);
  await expect(page.getByText("The custodians have changed")).toBeVisible();
  await expect(
    page
      .getByText("3 joined, 3 left")
      .or(page.getByText(/epoch 7, 3 custodians/))
      .first(),
  ).toBeVisible();
  await expect(publish).toBeDisabled();
  await expect(page.getByRole("button", { name: "Use these custodians" })).toBeDisabled();
  await look(page, "43-new-custodians");
  // Back among the known ones, as if nothing had been.
  forge.on = false;
  await page.reload();
  await chooseFile(page, 3_000);
  await expect(publish).toBeEnabled();
  expect(sent).toEqual([]);
});

test.describe("a proposal whose calldata was swapped", () => {
  const governor = parseAbi([
    "function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns (uint256)",
  ]);
  const token = parseAbi(["function transfer(address to, uint256 value) returns (bool)"]);
  interface Draft {
    calldata: string;
    description: string;
    actions: { target: string; calldata: string; text: string }[];
  }
  const base64 = (h: Hex) => Buffer.from(h.slice(2), "hex").toString("base64");
  const theft = encodeFunctionData({ abi: token, args: [attacker, 10n ** 24n] });

  for (const [what, swap] of [
    [
      "in the transaction alone",
      (d: Draft, credit: Hex) => {
        d.calldata = base64(encodeFunctionData({ abi: governor, args: [[credit], [0n], [theft], d.description] }));
      },
    ],
    [
      "in every place, with the server's own words for it",
      (d: Draft, credit: Hex) => {
        d.actions = [{ target: credit, calldata: base64(theft), text: d.actions[0]?.text ?? "" }];
        d.calldata = base64(encodeFunctionData({ abi: governor, args: [[credit], [0n], [theft], d.description] }));
      },
    ],
  ] as const) {
    test(what, async ({ page }) => {
      const sent = outgoing(page);
      const status = (await (await page.request.get("/v1/status")).json()) as { contracts: { credit: Hex } };
      await page.goto("/govern?propose=price");
      await wallet(page, "proposer");
      await page.getByLabel("Guaranteed part").fill("55");
      await page.route("**/v1/proposals", async (r) => {
        if (r.request().method() !== "POST") return r.continue();
        const answer = await r.fetch();
        const d = (await answer.json()) as Draft;
        swap(d, status.contracts.credit);
        await r.fulfill({ response: answer, json: d });
      });
      await page.getByRole("button", { name: "Prepare and try it out" }).click();
      await expect(page.getByText("The server’s proposal is not what it says")).toBeVisible({ timeout: 60_000 });
      await expect(page.getByRole("button", { name: "Send the proposal" })).toHaveCount(0);
      await look(page, "44-swapped-calldata");
      expect(sent).toEqual([]);
      // Of an honest server the same draft is taken, and every field is shown with what it says now.
      await page.unroute("**/v1/proposals");
      await page.getByRole("button", { name: "Prepare and try it out" }).click();
      await expect(page.getByRole("button", { name: "Send the proposal" })).toBeVisible({ timeout: 60_000 });
      await expect(page.getByText(/→ 55\.00 %/)).toBeVisible();
      await look(page, "45-price-draft");
      expect(sent).toEqual([]);
    });
  }

  test("is shown by its bytes, and its id gives it away", async ({ page }) => {
    await page.route(/\/v1\/proposals/, async (r) => {
      const answer = await r.fetch();
      const body = (await answer.json()) as Partial<Draft> & { proposals?: Draft[] };
      for (const p of body.proposals ?? [body]) if (p.actions?.[0] !== undefined) p.actions[0].calldata = base64(theft);
      await r.fulfill({ response: answer, json: body });
    });
    await page.goto("/govern");
    await page.getByRole("link", { name: /^List/ }).first().click();
    await expect(page.getByText("The server’s proposal is not what it says")).toBeVisible();
    await expect(page.getByText("Unknown call.").first()).toBeVisible();
    await look(page, "46-unknown-call");
  });
});
