import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { serveFolder } from "../../scripts/serveFolder.ts";

export interface GallerySite {
  /** Where a part of it is: `gallery("charts")`. */
  readonly addressOf: (part: string) => string;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** The gallery, built by itself into a folder of its own, on a free port. */
export async function gallerySite(): Promise<GallerySite> {
  const folder = await mkdtemp(join(tmpdir(), "gallery-"));
  await build({
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: {
        input: "tests/gallery/index.html",
        output: { codeSplitting: true },
      },
    },
  });
  const { server, port } = await serveFolder(folder, { host: "127.0.0.1", port: 0 });
  const origin = `http://127.0.0.1:${port}`;
  return {
    addressOf: (part) => `${origin}/tests/gallery/index.html?part=${part}`,
    origin,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}
