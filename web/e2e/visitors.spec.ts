import { expect, test, type Page } from "@playwright/test";
import { privateKeyToAccount, generatePrivateKey } from "viem/accounts";
import { createPublicClient, createWalletClient, defineChain, http, type Hex } from "viem";
import { look, Watch } from "./watch";

// People who come to the running market of the stranger's story in browsers of
// their own: with files that are wrong, with a wallet extension, and with a
// connection that breaks.

const csv = (text: string) => ({ name: "records.csv", mimeType: "text/csv", buffer: Buffer.from(text) });

async function wallet(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Choose a wallet" }).click();
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByRole("button", { name: "Make a wallet" }).click();
  await expect(page.getByRole("button", { name: `Acting wallet: ${name}` })).toBeVisible();
}

test.describe("files that cannot be published", () => {
  for (const [what, file, says] of [
    ["a row is short", "age,sex,ill\n40,f,yes\n50,m\n60,f,no\n", /line 3/i],
    ["nothing in it", "", /no data rows/i],
    ["columns named twice", "age,age,ill\n40,1,yes\n50,2,no\n", /age/],
  ] as const) {
    test(what, async ({ page, context, baseURL }) => {
      const watch = new Watch(context);
      await page.goto("/contribute");
      await page.locator('input[type="file"]').first().setInputFiles(csv(file));
      await expect(page.getByText(says).first()).toBeVisible();
      await expect(page.getByRole("button", { name: "Encrypt and publish" })).toBeDisabled();
      // Meanwhile the page may read the committee from the chain.
      const sent = watch.bodies.map((b) => b.body.toString()).filter((b) => !/"method":"eth_(call|chainId)"/.test(b));
      expect(sent, "a refused file sends nothing").toEqual([]);
      watch.clean(baseURL ?? "");
    });
  }
});

test("a first record is not published as the names of columns", async ({ page, context }) => {
  const watch = new Watch(context);
  await page.goto("/contribute");
  await wallet(page, "headless");
  const secret = "4111222233334444,37.5,ill\n";
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles(csv(`${secret}17,36.6,well\n23,39.1,ill\n31,36.9,well\n`));
  // The file's own name is not proposed for the catalogue: it may name somebody.
  await expect(page.getByLabel("Name in the catalogue")).toHaveValue("");
  await page.getByLabel("Name in the catalogue").fill("temperatures");
  await expect(page.getByText("Is the first line a record?")).toBeVisible();
  await expect(page.getByRole("button", { name: "Encrypt and publish" })).toBeDisabled();
  await look(page, "29-first-line");
  await page.getByRole("button", { name: /^It is a record/ }).click();
  await page.getByRole("button", { name: "Encrypt and publish" }).click();
  await expect(page.getByText("every custodian has checked its part of the key")).toBeVisible({ timeout: 90_000 });
  watch.withholds(["4111222233334444"]);
});

test("the same data cannot be sold twice, and the page says why", async ({ page }) => {
  await page.goto("/contribute?sample=hospital-1");
  await wallet(page, "copycat");
  await page.getByRole("button", { name: "Encrypt and publish" }).click();
  await expect(page.getByText(/registered already|same data/i).first()).toBeVisible({ timeout: 90_000 });
  await look(page, "30-duplicate");
});

test("an upload that breaks off goes on where it was, without a second encryption", async ({ page }) => {
  let rows = "a,b,kind\n";
  for (let i = 0; i < 400; i++) rows += `${i},${(i * 7919) % 1000},${i % 2 === 0 ? "x" : "y"}\n`;
  await page.goto("/contribute");
  await wallet(page, "unlucky");
  await page.locator('input[type="file"]').first().setInputFiles(csv(rows));
  await page.getByLabel("Name in the catalogue").fill("unlucky records");
  await page.route("**/v1/content", (r) => r.abort("connectionreset"));
  await page.getByRole("button", { name: "Encrypt and publish" }).click();
  await expect(page.getByRole("button", { name: "Try again from here" })).toBeVisible({ timeout: 60_000 });
  await look(page, "31-upload-broken");
  await page.unroute("**/v1/content");
  // Not even a reload loses what was prepared.
  await page.reload();
  await page.getByRole("button", { name: /^Continue/ }).click();
  await expect(page.getByText("every custodian has checked its part of the key")).toBeVisible({ timeout: 90_000 });
});

test("a wallet extension may refuse, and then publishes with one signature", async ({ page, baseURL, context }) => {
  const watch = new Watch(context);
  const url = `${baseURL ?? ""}/rpc`;
  const account = privateKeyToAccount(generatePrivateKey());
  const chain = defineChain({
    id: 1337,
    name: "embedded",
    nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
    rpcUrls: { default: { http: [url] } },
  });
  const reader = createPublicClient({ chain, transport: http(url) });
  const signer = createWalletClient({ account, chain, transport: http(url) });
  const asked: string[] = [];
  let refuse = false;
  // The extension's half that people do not see: a real key and the real chain.
  await context.exposeFunction("extension", async (method: string, params: unknown[]): Promise<unknown> => {
    asked.push(method);
    switch (method) {
      case "eth_requestAccounts":
      case "eth_accounts":
        return [account.address];
      case "eth_chainId":
        return "0x539";
      case "wallet_switchEthereumChain":
      case "wallet_addEthereumChain":
        return null;
      case "personal_sign":
        if (refuse) return { refused: true };
        return account.signMessage({ message: { raw: params[0] as Hex } });
      case "eth_signTypedData_v4": {
        if (refuse) return { refused: true };
        const d = JSON.parse(params[1] as string) as Parameters<typeof account.signTypedData>[0];
        return account.signTypedData(d);
      }
      case "eth_sendTransaction": {
        const t = params[0] as { to: Hex; data: Hex };
        return signer.sendTransaction({ to: t.to, data: t.data, account, chain });
      }
      default:
        return reader.request({ method, params } as never);
    }
  });
  await context.addInitScript(() => {
    const call = (window as unknown as { extension: (m: string, p: unknown[]) => Promise<unknown> }).extension;
    const provider = {
      request: async ({ method, params }: { method: string; params?: unknown[] }) => {
        const got = await call(method, params ?? []);
        if (typeof got === "object" && got !== null && "refused" in got)
          throw Object.assign(new Error("User rejected the request."), { code: 4001 });
        return got;
      },
      on: () => undefined,
      removeListener: () => undefined,
    };
    const announce = () =>
      window.dispatchEvent(
        new CustomEvent("eip6963:announceProvider", {
          detail: Object.freeze({
            info: {
              uuid: "350670db-19fa-4704-a166-e52e178b59d2",
              name: "Test Extension",
              icon: "data:,",
              rdns: "test.extension",
            },
            provider,
          }),
        }),
      );
    window.addEventListener("eip6963:requestProvider", announce);
    announce();
  });
  await page.goto("/account");
  await page.getByRole("button", { name: "Choose a wallet" }).first().click();
  await page.getByRole("button", { name: "Connect Test Extension" }).click();
  await expect(page.getByRole("button", { name: /^Acting wallet/ })).toBeVisible();

  await page.goto("/contribute?sample=test");
  refuse = true;
  const publish = page.getByRole("button", { name: "Encrypt and publish" });
  await publish.click();
  await expect(page.getByText("You said no in the wallet")).toBeVisible({ timeout: 60_000 });
  await look(page, "32-refused");
  refuse = false;
  const retry = page.getByRole("button", { name: /^Try again/ });
  await retry.first().click();
  await expect(page.getByText("every custodian has checked its part of the key")).toBeVisible({ timeout: 90_000 });
  expect(asked.filter((m) => m === "personal_sign").length, "sign-in").toBeLessThanOrEqual(2);
  // One signature for the act itself; nothing was sent as a transaction.
  expect(asked.filter((m) => m === "eth_signTypedData_v4")).toHaveLength(1);
  expect(asked).not.toContain("eth_sendTransaction");
  watch.clean(baseURL ?? "");
});

test("another market at the same address is refused until the visitor says so", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await wallet(page, "careful");
  await page.route("**/v1/status", async (r) => {
    const answer = await r.fetch();
    const body = (await answer.json()) as { contracts: Record<string, string> };
    body.contracts["custodians"] = "0x000000000000000000000000000000000000dead";
    await r.fulfill({ response: answer, json: body });
  });
  await page.reload();
  await expect(page.getByText(/another market|other contracts|new market/i).first()).toBeVisible();
  await look(page, "33-other-market");
});

test("a server that is away is said, not hidden", async ({ page }) => {
  await page.route("**/v1/**", (r) => r.abort("connectionrefused"));
  await page.goto("/datasets");
  await expect(page.getByText(/does not answer|No answer/i).first()).toBeVisible({ timeout: 60_000 });
  await look(page, "34-server-away");
});
