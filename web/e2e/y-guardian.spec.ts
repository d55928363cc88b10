import { expect, test } from "@playwright/test";
import { look } from "./watch";

// A member whom the members made the guardian stops a proposal under vote.

test("the members choose a guardian, who cancels a proposal", async ({ page }) => {
  const button = (name: string | RegExp) => page.getByRole("button", { name });
  await page.goto("/account");
  await button("Choose a wallet").first().click();
  await page.getByLabel("Name", { exact: true }).fill("warden");
  await button("Make a wallet").click();
  await button("Get test votes").click();
  await expect(page.getByText("Test votes are in your wallet and count")).toBeVisible({ timeout: 60_000 });
  const me = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const open = indexedDB.open("sahm");
        open.onsuccess = () => {
          const all = open.result.transaction("wallets").objectStore("wallets").getAll();
          all.onsuccess = () => resolve((all.result as { address: string }[])[0]?.address ?? "");
        };
      }),
  );
  const propose = async (rule: string, value: string) => {
    await page.goto("/govern?propose=parameter");
    await page.getByLabel("Which rule").selectOption(rule);
    await page.getByLabel("What it shall be").fill(value);
    await button("Prepare and try it out").click();
    await button("Send the proposal").click({ timeout: 60_000 });
  };
  const carry = async () => {
    await button("Vote for").click({ timeout: 60_000 });
    await button("Queue it").click({ timeout: 120_000 });
    await button("Put it into effect").click({ timeout: 60_000 });
    await expect(page.getByText("in effect").first()).toBeVisible({ timeout: 60_000 });
  };
  await propose("guardian", me);
  await carry();
  await propose("voteRate", "2");
  await expect(page.getByText("Set the votes that a credit earned brings to 2.00 votes")).toBeVisible({
    timeout: 60_000,
  });
  // As its proposer until the vote opens; as the guardian from then on.
  await expect(page.getByText("You are the guardian")).toBeVisible({ timeout: 60_000 });
  await look(page, "70-guardian");
  await button("Cancel the proposal…").click();
  await button("Cancel it for good").click();
  await expect(page.getByText("The proposal is canceled")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/Canceled: by its proposer/)).toBeVisible();
  await look(page, "71-canceled");
});
