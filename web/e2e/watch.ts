import { expect, type BrowserContext, type Page, type Request } from "@playwright/test";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where screenshots and the outcome go. */
export const out = process.env["PORTAL_OUT"] ?? "test-results";

/** Everything that a context's pages sent, and what must not happen in any of them. */
export class Watch {
  readonly bodies: { url: string; body: Buffer }[] = [];
  readonly urls: string[] = [];
  readonly problems: string[] = [];

  constructor(context: BrowserContext) {
    context.on("request", (r: Request) => {
      this.urls.push(r.url());
      const body = r.postDataBuffer();
      if (body !== null) this.bodies.push({ url: r.url(), body });
    });
    // A refused answer is no fault of the page's: the tests provoke some.
    context.on("console", (m) => {
      if (m.type() === "error" && !m.text().startsWith("Failed to load resource")) this.problems.push(m.text());
    });
    context.on("weberror", (e) => this.problems.push(e.error().stack ?? e.error().message));
  }

  /** No error, no script or style that the content security policy had to stop, nothing asked of another origin. */
  clean(origin: string): void {
    expect(this.problems, "errors in the console").toEqual([]);
    const foreign = this.urls.filter((u) => !u.startsWith(origin) && !u.startsWith("blob:") && !u.startsWith("data:"));
    expect(foreign, "requests to other origins").toEqual([]);
  }

  /** No request carries one of the texts, plain or in the encodings of a careless line. */
  withholds(secrets: readonly string[]): void {
    expect(this.bodies.length, "requests with a body").toBeGreaterThan(0);
    const needles = secrets.flatMap((s) => {
      const raw = Buffer.from(s);
      return [
        raw,
        Buffer.from(raw.toString("hex")),
        Buffer.from(raw.toString("base64").replace(/=+$/, "").slice(0, -1)),
      ];
    });
    const carriers = this.bodies.filter(({ body }) => needles.some((n) => body.includes(n))).map(({ url }) => url);
    expect(carriers, "requests whose body holds what must not leave the browser").toEqual([]);
    const urls = this.urls.map((u) => decodeURIComponent(u)).filter((u) => secrets.some((s) => u.includes(s)));
    expect(urls, "addresses that hold it").toEqual([]);
  }
}

const sizes = {
  wide: { width: 1280, height: 900 },
  phone: { width: 360, height: 740 },
} as const;

/** Pictures of a page as people see it: wide and on a phone, light and dark. */
export async function look(page: Page, name: string): Promise<void> {
  mkdirSync(join(out, "screens"), { recursive: true });
  for (const size of ["wide", "phone"] as const) {
    await page.setViewportSize(sizes[size]);
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      // Nothing may be wider than the screen: a phone would scroll sideways.
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${name} on a ${size} screen scrolls sideways`).toBeLessThanOrEqual(0);
      await page.screenshot({ path: join(out, "screens", `${name}-${size}-${scheme}.png`), fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(sizes.wide);
}

/** What the tests did, for whoever checks it from outside. */
export interface Outcome {
  datasets: { id: string; sample: string; cid: string }[];
  run: string;
  claimer: string;
}

export function tell(o: Outcome): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "outcome.json"), JSON.stringify(o, null, 2));
}
