import { expect, test, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { look } from "./watch";

// What stays of a wallet that is forgotten, and what a backup may change.

/** How much of each store the browser keeps, and which names localStorage and sessionStorage have. */
function kept(page: Page): Promise<{ wallets: number; identities: number; sealing: number; names: string[] }> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const open = indexedDB.open("sahm");
        open.onerror = () => reject(new Error("no keyring"));
        open.onsuccess = () => {
          const all = open.result.transaction(["wallets", "identities", "sealing"]);
          const [wallets, identities, sealing] = ["wallets", "identities", "sealing"].map((s) =>
            all.objectStore(s).count(),
          );
          all.oncomplete = () => {
            open.result.close();
            resolve({
              wallets: wallets?.result ?? -1,
              identities: identities?.result ?? -1,
              sealing: sealing?.result ?? -1,
              names: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
            });
          };
        };
      }),
  );
}

test("forgetting a wallet forgets all of it, and its backup brings it back", async ({ page }) => {
  await page.goto("/contribute");
  await page.getByRole("button", { name: "Choose a wallet" }).click();
  await page.getByLabel("Name", { exact: true }).fill("leaving");
  await page.getByRole("button", { name: "Make a wallet" }).click();
  let rows = "depth,width,kind\n";
  for (let i = 0; i < 40; i++) rows += `${i},${i * i},${i % 2 === 0 ? "x" : "y"}\n`;
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: "own.csv", mimeType: "text/csv", buffer: Buffer.from(rows) });
  await page.getByLabel("Name in the catalogue").fill("to be left");
  await page.getByRole("button", { name: "Encrypt and publish" }).click();
  await expect(page.getByText("every custodian has checked its part of the key")).toBeVisible({ timeout: 90_000 });
  expect(await kept(page)).toMatchObject({ wallets: 1, identities: 1 });

  await page.goto("/account");
  await page.getByRole("button", { name: "Forget", exact: true }).click();
  const ends = page.waitForRequest((r) => r.url().endsWith("/v1/auth/session") && r.method() === "DELETE");
  await expect(page.getByRole("button", { name: "Forget it" })).toBeDisabled();
  const download = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: "Save a backup file" }).click();
  const backup = readFileSync(await (await download).path());
  await look(page, "50-forget");
  await page.getByLabel("The backup is in my hands.").check();
  await page.getByRole("button", { name: "Forget it" }).click();
  expect((await ends).headers()["authorization"]).toMatch(/^Bearer ./);
  await expect(page.getByText("No wallet is chosen")).toBeVisible();
  const after = await kept(page);
  expect(after).toMatchObject({ wallets: 0, identities: 0, sealing: 0 });
  expect(after.names.filter((n) => /acting|session\.|schema/.test(n))).toEqual([]);

  // A backup that was tampered with changes nothing of what is here.
  const restore = async (text: string) =>
    page
      .getByLabel("Backup file")
      .setInputFiles({ name: "keys.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await restore(backup.toString());
  await expect(page.getByText("What this file would add")).toBeVisible();
  await look(page, "51-restore");
  await page.getByRole("button", { name: "Restore", exact: true }).click();
  await expect(page.getByRole("button", { name: "Acting wallet: leaving" })).toBeVisible();
  expect(await kept(page)).toMatchObject({ wallets: 1, identities: 1 });
  const doc = JSON.parse(backup.toString()) as { datasets: { key: string }[]; sealingKey?: string };
  const other = "AGE-SECRET-KEY-1QQPQXPQGRQQPQXPQGRQQPQXPQGRQQPQXPQGRQQPQXPQGRQKC6WE6";
  await restore(JSON.stringify({ ...doc, datasets: doc.datasets.map((d) => ({ ...d, key: other })) }));
  await expect(
    page
      .getByRole("alert")
      .or(page.getByText(/nothing was changed|checksum|not a/i))
      .first(),
  ).toBeVisible();
  expect(await kept(page)).toMatchObject({ wallets: 1, identities: 1 });
});
