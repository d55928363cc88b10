import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import { look } from "./watch";

// The members appoint custodians anew, and an owner seals a dataset's key to
// them. Last of all stories: from then on the market has another committee.

test.describe.configure({ mode: "serial" });

let context: BrowserContext;
let page: Page;
let id = "";

test.beforeAll(async ({ browser, baseURL }) => {
  context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  page = await context.newPage();
});

test.afterAll(async () => {
  await context?.close();
});

const button = (name: string | RegExp) => page.getByRole("button", { name });

interface Seen {
  epoch: number;
  acknowledged: boolean;
  detail?: { currentEpoch: number };
}

const seen = async (): Promise<Seen> => (await (await page.request.get(`/v1/datasets/${id}`)).json()) as Seen;

test("an owner with votes has a dataset in custody", async () => {
  await page.goto("/account");
  await button("Choose a wallet").first().click();
  await page.getByLabel("Name", { exact: true }).fill("elector");
  await button("Make a wallet").click();
  await button("Get test votes").click();
  await expect(page.getByText("Test votes are in your wallet and count")).toBeVisible({ timeout: 60_000 });
  await page.goto("/contribute");
  let rows = "height,weight,kind\n";
  for (let i = 0; i < 70; i++) rows += `${i + 9000},${(i * 7919) % 1000},${i % 2 === 0 ? "x" : "y"}\n`;
  const file = { name: "records.csv", mimeType: "text/csv", buffer: Buffer.from(rows) };
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await page.getByLabel("Name in the catalogue").fill("sealed anew");
  await button("Encrypt and publish").click();
  await expect(page.getByText("every custodian has checked its part of the key")).toBeVisible({ timeout: 90_000 });
  await page.getByRole("link", { name: "Datasets", exact: true }).click();
  await page.getByRole("link", { name: "sealed anew" }).click();
  await expect(page.getByText("You own it")).toBeVisible();
  id = /datasets\/(0x[0-9a-f]{64})/.exec(page.url())?.[1] ?? "";
});

test("the members appoint the same custodians with another threshold", async () => {
  await page.goto("/govern?propose=committee");
  await expect(page.getByLabel("Account of custodian 1")).not.toHaveValue("");
  const threshold = page.getByLabel("Needed to give out a key or to sign a result");
  await threshold.fill((await threshold.inputValue()) === "2" ? "3" : "2");
  await button("Prepare and try it out").click();
  await expect(page.getByText("Appoint the next committee of custodians in place of committee 1")).toBeVisible({
    timeout: 60_000,
  });
  await look(page, "60-committee-tried");
  await button("Send the proposal").click();
  const vote = button("Vote for");
  await expect(vote).toBeVisible({ timeout: 60_000 });
  await vote.click();
  await expect(button("Queue it")).toBeVisible({ timeout: 120_000 });
  await button("Queue it").click();
  await expect(button("Put it into effect")).toBeVisible({ timeout: 60_000 });
  await button("Put it into effect").click();
  await expect(page.getByText("in effect").first()).toBeVisible({ timeout: 60_000 });
});

test("the owner seals the key to them, once it has said that it knows of the change", async () => {
  await page.goto(`/datasets/${id}`);
  await expect(page.getByText("who are not in office any more")).toBeVisible({ timeout: 60_000 });
  await look(page, "61-reseal");
  await button("Seal the key to the new custodians").click();
  await expect(page.getByText("There are new custodians").first()).toBeVisible({ timeout: 60_000 });
  expect((await seen()).epoch).toBe(1);
  await page.getByRole("checkbox").last().check();
  await button(/^(Trust|Use|Share|Accept|Confirm).*/)
    .last()
    .click();
  await button("Seal the key to the new custodians").click();
  await expect(page.getByText("The key is sealed to the custodians in office")).toBeVisible({ timeout: 60_000 });
  await expect.poll(async () => (await seen()).epoch, { timeout: 60_000 }).toBe(2);
  await expect.poll(async () => (await seen()).acknowledged, { timeout: 120_000 }).toBe(true);
  await expect(page.getByText("who are not in office any more")).toHaveCount(0, { timeout: 30_000 });
});
