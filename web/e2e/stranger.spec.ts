import { expect, test, type BrowserContext, type Locator, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { look, tell, Watch, type Outcome } from "./watch";

// A stranger opens the page of a fresh market and does what it says, from
// nothing to a claimed payout. The tests are one story: each goes on where the
// one before it ended, in the same browser.

test.describe.configure({ mode: "serial" });

const contributors = ["hospital-1", "hospital-2", "hospital-3"] as const;
const outcome: Outcome = { datasets: [], run: "", claimer: "" };
let context: BrowserContext;
let page: Page;
let watch: Watch;

test.beforeAll(async ({ browser, baseURL }) => {
  context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), acceptDownloads: true });
  page = await context.newPage();
  watch = new Watch(context);
});

test.afterAll(async () => {
  await context?.close();
});

const button = (name: string | RegExp): Locator => page.getByRole("button", { name });

/** The start page with the step that is due next. */
async function due(step: string | RegExp): Promise<void> {
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Try all of it" })).toBeVisible();
  await expect(button(step)).toBeVisible({ timeout: 90_000 });
}

test("the start page of an empty market", async () => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("ready for runs")).toBeVisible({ timeout: 120_000 });
  await look(page, "01-start-empty");
});

test("wallets for each part, in this browser", async () => {
  await button("Make four wallets").click();
  await expect(page.getByRole("list", { name: "Who plays which part" }).getByRole("button")).toHaveCount(4);
});

test("signs in and gets test credits and votes", async () => {
  await due("Get test credits and votes");
  await button("Get test credits and votes").click();
  await expect(button("Contribute hospital-1.csv")).toBeVisible({ timeout: 120_000 });
  await look(page, "02-start-filled");
});

for (const who of contributors) {
  test(`${who} encrypts a file in the browser and publishes it`, async () => {
    await due(`Contribute ${who}.csv`);
    await button(`Contribute ${who}.csv`).click();
    await publish(who, who === "hospital-1");
  });
}

/** Publishes the sample that the contribute page was opened with. */
async function publish(sample: string, pictures: boolean): Promise<void> {
  const go = button("Encrypt and publish");
  await expect(go).toBeEnabled();
  await expect(page.getByText("Nothing has left this browser yet")).toBeVisible();
  const sent = watch.bodies.length;
  if (pictures) await look(page, "03-contribute-chosen");
  expect(watch.bodies.slice(sent), "looking at a file sends nothing").toEqual([]);
  await go.click();
  await expect(page.getByRole("heading", { name: "Receipt" })).toBeVisible({ timeout: 120_000 });
  await expect(page.getByText("every custodian has checked its part of the key")).toBeVisible({ timeout: 120_000 });
  if (pictures) await look(page, "04-contribute-receipt");
  const link = page.getByRole("link", { name: "as IPFS serves it" }).first();
  const cid = /\/ipfs\/([a-z0-9]+)/.exec((await link.getAttribute("href")) ?? "")?.[1] ?? "";
  expect(cid).toMatch(/^baf/);
  const found = await page.evaluate(async (dataCid) => {
    const list = (await (await fetch("/v1/datasets")).json()) as { datasets: { id: string; dataCid: string }[] };
    return list.datasets.find((d) => d.dataCid === dataCid)?.id ?? "";
  }, cid);
  expect(found).toMatch(/^0x/);
  outcome.datasets.push({ id: found, sample: `${sample}.csv`, cid });
}

test("no request carried a row or a key", async () => {
  const rows = contributors.flatMap((c) => {
    const lines = readFileSync(`public/samples/${c}.csv`, "utf8").split("\n");
    return lines.slice(1, -1).filter((l) => l.length > 24);
  });
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
  expect(keys.length, "keys that this browser keeps").toBeGreaterThanOrEqual(7);
  watch.withholds([...rows, ...keys]);
});

test("sees the datasets in the catalogue", async () => {
  await page.getByRole("link", { name: "Datasets", exact: true }).click();
  for (const n of [1, 2, 3]) await expect(page.getByRole("link", { name: `hospital ${n}` })).toBeVisible();
  await look(page, "05-catalogue");
  await page.getByRole("link", { name: "hospital 1" }).click();
  await expect(page.getByText("clump_thickness").first()).toBeVisible();
  await look(page, "06-dataset");
});

test("proposes, votes, and puts it into effect", async () => {
  await due(/^Propose to list/);
  await button(/^Propose to list/).click();
  await button("Prepare and try it out").click();
  await expect(button("Send the proposal")).toBeVisible();
  await look(page, "07-propose");
  await button("Send the proposal").click();
  const vote = button("Vote for");
  await expect(vote).toBeVisible({ timeout: 60_000 });
  await look(page, "08-proposal-open");
  await vote.click();
  // On a slow machine the vote may be over by the time that the page shows it.
  await expect(page.getByText("has voted").or(button("Queue it")).first()).toBeVisible({ timeout: 60_000 });
  await expect(button("Queue it")).toBeVisible({ timeout: 120_000 });
  await button("Queue it").click();
  await expect(button("Put it into effect")).toBeVisible({ timeout: 60_000 });
  await button("Put it into effect").click();
  await expect(page.getByText("Executed").or(page.getByText("in effect")).first()).toBeVisible({ timeout: 60_000 });
  await look(page, "09-proposal-done");
  await page.getByRole("link", { name: "Governance" }).click();
  await look(page, "10-govern");
});

test("the builder publishes a validation set", async () => {
  await due("Publish the validation set");
  await button("Publish the validation set").click();
  await publish("validation", false);
});

test("the builder buys a run with one signature", async () => {
  await due("Get a price and buy");
  await button("Get a price and buy").click();
  await look(page, "11-train");
  await button("Get a quote").click();
  await expect(page.getByRole("heading", { name: "The quote" })).toBeVisible();
  await look(page, "12-quote");
  await button("Sign and start the run").click();
  await expect(page).toHaveURL(/\/runs\/0x[0-9a-f]{64}/, { timeout: 60_000 });
  outcome.run = /0x[0-9a-f]{64}/.exec(page.url())?.[0] ?? "";
});

test("watches it train, live, to the end", async () => {
  const head = page.getByRole("heading", { level: 1 });
  await expect(head).toContainText(/Training|Proposed/, { timeout: 120_000 });
  await look(page, "13-run-training");
  await expect(page.getByText("5 of 5")).toBeVisible({ timeout: 180_000 });
  await expect(head).toContainText("Settled", { timeout: 180_000 });
  await expect(page.getByText(/^\d\d\.\d\d %$/).first()).toBeVisible();
  await look(page, "14-run-settled");
});

test("opens the model with the builder's key", async () => {
  const downloads = page.waitForEvent("download");
  await button("Open the model").click();
  await expect(page.getByText("The model is yours")).toBeVisible({ timeout: 60_000 });
  await button(/^Save model.safetensors/).click();
  const path = await (await downloads).path();
  const head = readFileSync(path);
  // safetensors: the header's length, then JSON.
  expect(head.subarray(8, 9).toString()).toBe("{");
  await look(page, "15-model");
});

for (const who of contributors) {
  test(`${who} claims its payout`, async () => {
    await due("See and claim the payout");
    await button("See and claim the payout").click();
    await expect(page.getByText("To claim now")).toBeVisible();
    await expect(button(`Acting wallet: ${who}`)).toBeVisible();
    if (who === "hospital-1") await look(page, "16-earnings");
    await button(/^Claim/)
      .first()
      .click();
    await expect(button(/^Claim/)).toHaveCount(0, { timeout: 60_000 });
    if (who === "hospital-1") await look(page, "17-claimed");
  });
}

test("the payouts are on the chain", async () => {
  outcome.claimer = await page.evaluate(async (run) => {
    const p = (await (await fetch(`/v1/runs/${run}/payouts`)).json()) as {
      payouts: { account: string; claimed: boolean; kind: string }[];
    };
    return p.payouts.find((x) => x.claimed && x.kind === "guaranteed")?.account ?? "";
  }, outcome.run);
  expect(outcome.claimer).toMatch(/^0x/);
  tell(outcome);
});

test("the guide says that everything is done", async () => {
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await expect(page.getByText("From nothing to a claimed payout")).toBeVisible({ timeout: 60_000 });
  await look(page, "18-start-done");
  await page.getByRole("link", { name: "Runs", exact: true }).click();
  await look(page, "19-runs");
  await page.goto("/account");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await look(page, "20-account");
});

test("no error, no foreign request, nothing that the policy had to stop", ({ baseURL }) => {
  watch.clean(baseURL ?? "");
});
