import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { methodsDocument } from "./scripts/methodsText.ts";

/** In milliseconds. It ends what hangs, and judges no speed: a busy machine may take long. */
const TIMEOUT = 60_000;

/**
 * Two projects: `node` for what counts (no DOM), `dom` for what is seen (jsdom over MSW).
 * The journeys in a real Chromium are Playwright's: `npm run e2e`.
 */
export default defineConfig({
  test: {
    reporters: ["default", ["json", { outputFile: "test-results/unit.json" }]],
    projects: [
      {
        plugins: [react()],
        test: {
          testTimeout: TIMEOUT,
          name: "node",
          environment: "node",
          include: [
            "tests/{generated,contract,domain,publishing,view-models,cli,mocks,scripts,bench}/**/*.test.ts",
            "tests/*.test.ts",
          ],
        },
      },
      {
        plugins: [react(), methodsDocument],
        test: {
          testTimeout: TIMEOUT,
          name: "dom",
          environment: "jsdom",
          include: ["tests/{api,charts,components,pages,app}/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/setup.ts"],
        },
      },
    ],
  },
});
