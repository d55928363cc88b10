import tailwind from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// The page and the API have one origin. While developing, `npm run dev` serves
// the page and passes the rest on to a server started with `sahm up`.
const server = process.env["SAHM_SERVER"] ?? "http://127.0.0.1:8420";

export default defineConfig({
  plugins: [react(), tailwind()],
  build: { target: "es2022", sourcemap: false, chunkSizeWarningLimit: 900, assetsInlineLimit: 0 },
  worker: { format: "es" },
  server: {
    host: "127.0.0.1",
    proxy: { "/v1": server, "/rpc": server, "/ipfs": server },
  },
  test: { include: ["src/**/*.test.ts"], environment: "node", testTimeout: 30_000 },
});
