import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

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
          name: "node",
          environment: "node",
          include: [
            "tests/{contract,domain,publishing,view-models,cli,mocks,scripts}/**/*.test.ts",
            "tests/*.test.ts",
          ],
        },
      },
      {
        plugins: [react()],
        test: {
          name: "dom",
          environment: "jsdom",
          include: ["tests/{api,charts,components,pages,app}/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/setup.ts"],
        },
      },
    ],
  },
});
