import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import { look, Watch } from "./watch";

// Owners look after what they published, and members propose more than
// listings: after the stranger's story, on the same market, in a browser of
// their own. One story again.

test.describe.configure({ mode: "serial" });

let context: BrowserContext;
let page: Page;
let watch: Watch;
let id = "";

test.beforeAll(async ({ browser, baseURL }) => {
  context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  page = await context.newPage();
  watch = new Watch(context);
});

test.afterAll(async () => {
  await context?.close();
});

const button = (name: string | RegExp) => page.getByRole("button", { name });

async function wallet(name: string): Promise<void> {
  await button("Choose a wallet").first().click();
  await page.getByLabel("Name", { exact: true }).fill(name);
  await button("Make a wallet").click();
  await expect(button(`Acting wallet: ${name}`)).toBeVisible();
}

/** A file of its own: the registry takes the same bytes only once. */
function records(seed: number, rows: number): { name: string; mimeType: string; buffer: Buffer } {
  let text = "height,weight,kind\n";
  for (let i = 0; i < rows; i++) text += `${i + seed},${(i * 7919 + seed) % 1000},${i % 2 === 0 ? "x" : "y"}\n`;
  return { name: "records.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
}

interface Seen {
  version: number;
  priceFloorWei: string;
  policy: string;
  acknowledged: boolean;
  detail?: { listingRequest?: { version: number }; shares?: string };
}

const seen = async (): Promise<Seen> => (await (await page.request.get(`/v1/datasets/${id}`)).json()) as Seen;

test("publishes a dataset to look after", async () => {
  await page.goto("/account");
  await wallet("keeper");
  await button(/^Get .* test credits$/).click();
  await expect(page.getByText("Test credits are in your wallet")).toBeVisible({ timeout: 60_000 });
  await page.goto("/contribute");
  await page.locator('input[type="file"]').first().setInputFiles(records(0, 80));
  await page.getByLabel("Name in the catalogue").fill("kept records");
  await button("Encrypt and publish").click();
  await expect(page.getByText("every custodian has checked its part of the key")).toBeVisible({ timeout: 90_000 });
  await page.getByRole("link", { name: "Datasets", exact: true }).click();
  await page.getByRole("link", { name: "kept records" }).click();
  await expect(page.getByText("You own it")).toBeVisible();
  id = /datasets\/(0x[0-9a-f]{64})/.exec(page.url())?.[1] ?? "";
  expect(id).not.toBe("");
});

test("changes its least price by one signature", async () => {
  await page.getByLabel("New least price, in credits").fill("abc");
  await expect(page.getByText("is not a number of credits")).toBeVisible();
  await expect(button("Change the price")).toBeDisabled();
  await page.getByLabel("New least price, in credits").fill("12.5");
  await button("Change the price").click();
  await expect(page.getByText("The least price is changed on the chain")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/on 12.50 credits|Now 12.50/).first()).toBeVisible({ timeout: 30_000 });
  await look(page, "50-owner");
});

test("asks the members for a listing", async () => {
  await button("Ask for a vote").click();
  await expect(page.getByText("You asked for a vote on version 1")).toBeVisible({ timeout: 60_000 });
  expect((await seen()).detail?.listingRequest?.version).toBe(1);
});

test("changes what it allows", async () => {
  const before = (await seen()).policy;
  await button("Change the policy…").click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("button", { name: "Sign the new policy" })).toBeDisabled();
  await dialog.getByLabel("Smallest group").fill("4");
  await look(page, "51-policy");
  await dialog.getByRole("button", { name: "Sign the new policy" }).click();
  await expect(page.getByText("The policy is changed on the chain")).toBeVisible({ timeout: 60_000 });
  const after = await seen();
  expect(after.policy).not.toBe(before);
  expect(after.policy).toContain('"kMin":4');
});

test("replaces the data by a new version under a new key", async () => {
  await button("Publish a new version…").click();
  await page.locator('input[type="file"]').first().setInputFiles(records(5000, 90));
  await expect(page.getByText("90 rows, 2 columns besides")).toBeVisible();
  await look(page, "52-version");
  await button("Encrypt and publish version 2").click();
  await expect(page.getByText("Version 2 is on the chain")).toBeVisible({ timeout: 120_000 });
  await expect.poll(async () => (await seen()).version, { timeout: 60_000 }).toBe(2);
  await expect.poll(async () => (await seen()).acknowledged, { timeout: 120_000 }).toBe(true);
});

test("opens shares of its earnings and offers some", async () => {
  await page.goto(`/datasets/${id}`);
  await button("Open shares…").click();
  await button("Open the shares").click();
  await expect(page.getByText("The shares are open")).toBeVisible({ timeout: 60_000 });
  await page.getByLabel("Shares", { exact: true }).fill("10");
  await page.getByLabel("Credits for each").fill("0.5");
  await button("Offer them").click();
  await expect(page.getByText("The offer is on the chain")).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText("Nobody offers shares of it now")).toHaveCount(0, { timeout: 60_000 });
  await look(page, "53-shares");
});

test("somebody else buys shares by one signature", async ({ browser, baseURL }) => {
  const other = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const p = await other.newPage();
  await p.goto("/account");
  await p.getByRole("button", { name: "Choose a wallet" }).first().click();
  await p.getByLabel("Name", { exact: true }).fill("investor");
  await p.getByRole("button", { name: "Make a wallet" }).click();
  await p.getByRole("button", { name: /^Get .* test credits$/ }).click();
  await expect(p.getByText("Test credits are in your wallet")).toBeVisible({ timeout: 60_000 });
  await p.goto(`/datasets/${id}`);
  await p.getByLabel("How many").fill("11");
  await expect(p.getByText("At most 10.00.")).toBeVisible();
  await p.getByLabel("How many").fill("4");
  await expect(p.getByText("for 2.00 credits").first()).toBeVisible();
  await p.getByRole("button", { name: "Buy", exact: true }).click();
  await expect(p.getByText("The shares are yours")).toBeVisible({ timeout: 60_000 });
  await expect(p.getByText(/^4\.00 \(/)).toBeVisible({ timeout: 30_000 });
  await other.close();
});

test("a member proposes other rules, and sees what they do before they are sent", async () => {
  await page.goto("/account");
  await button("Get test votes").click();
  await expect(page.getByText("Test votes are in your wallet and count")).toBeVisible({ timeout: 60_000 });
  await page.goto("/govern?propose=parameter");
  await page.getByLabel("What it shall be").fill("soon");
  await expect(page.getByText("Write a time with its unit")).toBeVisible();
  await page.getByLabel("What it shall be").fill("25 s");
  await button("Prepare and try it out").click();
  await expect(page.getByText("Set how long a vote is open to 25 seconds")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText("(now 20 seconds)")).toBeVisible();
  await look(page, "54-propose-rule");
  await button("Send the proposal").click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Change a rule", { timeout: 60_000 });
  await expect(page.getByText("Set how long a vote is open to 25 seconds")).toBeVisible();
  await look(page, "55-proposal-rule");
});

test("what the chain would refuse is named before it is sent", async () => {
  await page.goto("/govern?propose=dynamics");
  await page.getByLabel("A settled run").fill("5");
  await page.getByLabel("Greatest factor for quality").fill("150");
  await button("Prepare and try it out").click();
  await expect(page.getByText("Set how prices move by themselves")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText("→").first()).toBeVisible();
  await look(page, "56-propose-dynamics");
  await page.goto("/govern?propose=payment");
  await page.getByLabel("How much").fill("1000000000");
  await page.getByLabel("To", { exact: true }).fill(`0x${"a1".repeat(20)}`);
  await button("Prepare and try it out").click();
  await expect(page.getByText(/the treasury .* holds/i).first()).toBeVisible({ timeout: 60_000 });
  await expect(button("Send the proposal")).toHaveCount(0);
  await look(page, "57-payment-refused");
  await page.goto("/govern?propose=committee");
  await expect(page.getByLabel("Account of custodian 1")).not.toHaveValue("");
  await page.getByLabel("Needed to give out a key or to sign a result").fill("9");
  await expect(page.getByText(/Write a whole number from 2 to/)).toBeVisible();
  await look(page, "58-propose-committee");
  for (const template of ["fees", "price", "delist", "admit"] as const) {
    await page.goto(`/govern?propose=${template}`);
    await expect(button("Prepare and try it out")).toBeVisible();
    await look(page, `59-propose-${template}`);
  }
});

test("no request carried a row or a key, and nothing went wrong in the pages", async ({ baseURL }) => {
  const keys = await page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const open = indexedDB.open("sahm");
        open.onerror = () => reject(new Error("no keyring"));
        open.onsuccess = () => {
          const all = open.result.transaction(["identities", "wallets"]);
          const ids = all.objectStore("identities").getAll();
          const wallets = all.objectStore("wallets").getAll();
          all.oncomplete = () =>
            resolve([
              ...(ids.result as { text: string }[]).map((r) => r.text),
              ...(wallets.result as { key: string }[]).map((r) => r.key.slice(2)),
            ]);
        };
      }),
  );
  // Of two versions and one wallet: each version has a key of its own.
  expect(new Set(keys).size).toBe(3);
  const rows = [records(0, 80), records(5000, 90)].flatMap((f) => f.buffer.toString().split("\n").slice(40, 60));
  watch.withholds([...keys, ...rows]);
  watch.clean(baseURL ?? "");
});
