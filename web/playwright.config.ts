import { defineConfig } from "@playwright/test";

// The server is started by whoever runs this (`make test-portal`): the tests
// are given its address, a browser of the system and a folder for what they
// saw.
const out = process.env["PORTAL_OUT"] ?? "test-results";

export default defineConfig({
  testDir: "e2e",
  outputDir: `${out}/playwright`,
  // One market, one story: later files continue what earlier ones did.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  maxFailures: process.env["CI"] === undefined ? 0 : 1,
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [["list"]],
  use: {
    baseURL: process.env["PORTAL_URL"] ?? "http://127.0.0.1:8420",
    viewport: { width: 1280, height: 900 },
    actionTimeout: 30_000,
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
      args: ["--no-sandbox"],
    },
  },
});
