import { cp, mkdtemp, rm } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveFolder } from "../../scripts/serveFolder.ts";
import { test as base } from "./test.ts";

/** A copy of the built site on a host of its own, whose files a test may change. */
export interface OwnSite {
  readonly folder: string;
  readonly origin: string;
  /** Nothing answers any more, neither a page nor a worker. */
  readonly unplug: () => Promise<void>;
}

/** The made-up council's site, on a host that can be unplugged. Workers run. */
export const test = base.extend<{ readonly site: OwnSite }>({
  serviceWorkers: "allow",
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from it what a fixture needs.
  site: async ({}, provide) => {
    const folder = await mkdtemp(join(tmpdir(), "site-"));
    await cp(".cache/marchshire", folder, { recursive: true });
    const { server, port } = await serveFolder(folder, { host: "127.0.0.1", port: 0 });
    await provide({
      folder,
      origin: `http://127.0.0.1:${port}`,
      unplug: () => closed(server),
    });
    await closed(server);
    await rm(folder, { recursive: true });
  },
  baseURL: async ({ site }, provide) => provide(site.origin),
});

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
