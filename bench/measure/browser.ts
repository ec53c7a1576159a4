import { createServer } from "node:net";
import { type Browser, chromium } from "@playwright/test";
import { browserPath } from "../../tests/e2e/browserPath.ts";

/** Nothing of the browser's own goes on behind a page that is measured. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-extensions",
  "--disable-features=Translate,MediaRouter,OptimizationHints",
];

/** A browser with nothing kept from before; others may drive it by the port, where there is one. */
export async function freshBrowser(port?: number, more: readonly string[] = []): Promise<Browser> {
  const driven = port === undefined ? [] : [`--remote-debugging-port=${port}`];
  return chromium.launch({
    executablePath: await browserPath(process.env),
    args: [...QUIET, ...driven, ...more],
  });
}

/** A port that nobody uses at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = address !== null && typeof address === "object" ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
