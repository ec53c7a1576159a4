import { defineConfig } from "@playwright/test";
import { browserPath } from "./tests/e2e/browserPath.ts";

// Found once, here; the workers, which read this file too, inherit it.
process.env["CHROMIUM"] = await browserPath(process.env);

/** Journeys in a real Chromium against the built site, as a host would serve it. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/e2e",
  snapshotPathTemplate: "{testDir}/visual/{arg}{ext}",
  workers: 2,
  fullyParallel: true,
  // They end what hangs, and judge no speed: a busy machine may take long.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env["CI"] !== undefined,
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  webServer: [
    served("herefordshire", "e2e_port"),
    // Members' figures by the month, with a plan and sessions.
    served("marchshire", "marchshire_port"),
  ].flatMap((site) => site ?? []),
  use: {
    baseURL: `http://127.0.0.1:${process.env["E2E_PORT"] ?? "0"}`,
    locale: "en-GB",
    timezoneId: "Europe/London",
    // What a journey breaks on the way to the host must not be mended by what the device keeps.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: process.env["CHROMIUM"],
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});

/**
 * The built site with a dataset, on a free port that the journeys find in the environment; `null` where
 * the environment names one at which it is served already, or where all faults are tried, on one site.
 */
function served(dataset: string, port: string) {
  if (process.env[port.toUpperCase()] !== undefined) return null;
  if (process.env["FAULTS"] === "whole" && dataset !== "marchshire") return null;
  return {
    command: `npm start -- --dataset ${dataset} --out .cache/${dataset} --host 127.0.0.1 --port 0`,
    wait: { stdout: new RegExp(`http://127\\.0\\.0\\.1:(?<${port}>\\d+)/`) },
    timeout: 180_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 2000 },
  } as const;
}
