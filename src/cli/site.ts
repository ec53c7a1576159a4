import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";

import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Routing } from "#app/hashRouting.ts";
import type { Elsewhere, WrittenOf, WrittenPage } from "#app/writtenPage.tsx";
import { authorityPath } from "#contract/authorities.ts";
import { RESOURCES } from "#contract/resources.ts";
import { type SitePage, sitePage } from "#publishing/sitePage.ts";
import type { Plugin, Rolldown } from "vite";
import { compressFolder } from "./compressFolder.ts";
import { kindOf } from "./files.ts";
import { aheadParts, figureParts, mountParts } from "./figureParts.ts";
import { shapeOfScreen } from "./shape.ts";
import { writeWorker } from "./siteWorker.ts";

const ROOT = join(import.meta.dirname, "..", "..");

/** Where the figures of a site lie that was built with them. */
export const SITE_API = "api/v1/";

export interface Site {
  /** The folder of the site. Its figures, its settings and older parts of the app stay. */
  readonly out: string;
  /** The folder of the host in which the site will lie: `/`, or `/performance/`; `./` is any. */
  readonly base: string;
  /** Views in the path need a host that answers every address with the app; behind the hash, none. */
  readonly routing: Routing;
  /** Whose figures the bare address shows, where the folder has those of several authorities. */
  readonly authority: string | null;
}

/**
 * Writes the app around the figures that are in the folder. `index.html` is the first screen of these
 * figures, to be read before any script has come; `shell.html` answers every other address, and asks for the
 * figures before any script has come. Where the figures lie elsewhere (`config.json`), `index.html` asks for
 * their first screen instead, which may lie beside them. Behind the hash, both are the same.
 */
export async function writeSite(site: Site): Promise<void> {
  const { out, base, routing, authority } = site;
  process.env["NODE_ENV"] = "production";
  const settings = join(out, "config.json");
  const theirs = (await kindOf(settings)) === "file" ? await readFile(settings) : null;
  const app = await builtApp(site);
  if (theirs !== null) await writeFile(settings, theirs);
  await compressFolder(join(out, "assets"));

  const config: unknown = JSON.parse(await readFile(settings, "utf8"));
  const { writtenOverview, writtenShell, writtenAhead, api } = await writingCode(base);
  const figures = api(config);
  const own = routing === "path" && figures === SITE_API;
  const overview = own ? await writtenOverview(await writtenOf(site, config)) : null;

  const built = await readFile(join(out, "index.html"), "utf8");
  const styles = await stylesOf(built, site);
  const several = authority !== null;
  const folder = `${/^https?:/.test(figures) ? "" : base}${figures}${folderOf(authority)}`;
  const settingsToo = (paths: readonly string[]) => [
    `${base}config.json`,
    ...paths.map((path) => `${folder}${path}`),
  ];
  const shell = sitePage(built, {
    ...pageOf(writtenShell(overview, config, several), styles),
    // Whose, of several authorities, the address says.
    figures: settingsToo(several ? [] : FIRST),
    parts: figureParts(app).map((name) => `${base}${name}`),
  });
  const ahead = async () =>
    sitePage(built, {
      ...pageOf(
        writtenAhead(config, { base: folder, shape: await shapeOfScreen(), several }),
        styles,
      ),
      figures: settingsToo([RESOURCES.overview.path]),
      parts: aheadParts(app).map((name) => `${base}${name}`),
      codeFirst: true,
    });
  const first = (page: WrittenPage) =>
    sitePage(built, {
      ...pageOf(page, styles),
      parts: mountParts(app).map((name) => `${base}${name}`),
    });
  await writeFile(join(out, "shell.html"), shell);
  await writeFile(
    join(out, "index.html"),
    overview !== null
      ? first(overview)
      : // Behind the hash, the same page answers every view.
        routing === "hash"
        ? shell
        : await ahead(),
  );
  await writeWorker(
    out,
    app.map(({ fileName }) => fileName),
  );
}

/** The files that the first screen is made of. */
const FIRST = [RESOURCES.dashboard.path, RESOURCES.actionPlan.path, RESOURCES.sessions.path];

async function builtApp({
  out,
  base,
  routing,
  authority,
}: Site): Promise<Rolldown.RolldownOutput["output"]> {
  // Loaded here, since no other command needs it.
  const { build } = await import("vite");
  const built = await build({
    root: ROOT,
    base,
    logLevel: "warn",
    plugins: [
      ...(routing === "hash" ? [saying("routing", "hash")] : []),
      ...(authority === null ? [] : [saying("authority", authority)]),
    ],
    build: { outDir: resolve(out), emptyOutDir: false },
  });
  if (!("output" in built)) throw new Error("The app was not built as one site.");
  return built.output;
}

/** Lets the page say something of itself. */
function saying(name: string, content: string): Plugin {
  return {
    name: `page-says-${name}`,
    transformIndexHtml: () => [{ tag: "meta", attrs: { name, content }, injectTo: "head" }],
  };
}

/** The code of the app by which pages are written. */
interface WritingCode {
  readonly writtenOverview: (of: WrittenOf) => Promise<WrittenPage>;
  readonly writtenShell: (
    overview: WrittenPage | null,
    settings: unknown,
    several: boolean,
  ) => WrittenPage;
  readonly writtenAhead: (settings: unknown, elsewhere: Elsewhere) => WrittenPage;
  readonly api: (config: unknown) => string;
}

/** Built as for a host of this base, so that the app takes over what it would have drawn itself. */
async function writingCode(base: string): Promise<WritingCode> {
  const { build } = await import("vite");
  const cache = join(ROOT, "node_modules/.cache");
  await mkdir(cache, { recursive: true });
  // Within the project, where it finds its packages.
  const folder = await mkdtemp(join(cache, "written-"));
  try {
    await build({
      root: ROOT,
      base,
      logLevel: "error",
      build: {
        ssr: "src/app/writtenPage.tsx",
        outDir: folder,
        copyPublicDir: false,
        emptyOutDir: true,
      },
    });
    return await import(pathToFileURL(join(folder, "writtenPage.js")).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writtenOf({ out, authority }: Site, config: unknown): Promise<WrittenOf> {
  const folder = join(out, SITE_API, folderOf(authority));
  const [dashboard, plan, sessions] = await Promise.all(
    FIRST.map(async (path): Promise<unknown> =>
      JSON.parse(await readFile(join(folder, path), "utf8")),
    ),
  );
  return { dashboard, plan, sessions, config, several: authority !== null };
}

/** Where the figures of the bare address lie within the folder of all. */
function folderOf(authority: string | null): string {
  return authority === null ? "" : authorityPath(authority);
}

/** The style sheets that the built page names, in their order. */
async function stylesOf(built: string, { out, base }: Site): Promise<string> {
  const names = [...built.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"/g)].map(
    ([, href = ""]) => href.slice(base.length),
  );
  const texts = await Promise.all(names.map((name) => readFile(join(out, name), "utf8")));
  return texts.map((text) => text.trim()).join("\n");
}

function pageOf({ given, html, title, colours }: WrittenPage, styles: string): SitePage {
  const council = [...colours].map(([name, colour]) => `${name}:${colour}`).join(";");
  const all = council === "" ? styles : `${styles}\n:root{${council}}`;
  return {
    styles: all,
    stylesHash: createHash("sha256").update(all).digest("base64"),
    html,
    title,
    given: given === null ? null : JSON.stringify(given),
    figures: [],
    parts: [],
    codeFirst: false,
    withoutScript:
      given?.screen === undefined || given.screen === null
        ? "This dashboard needs JavaScript. The figures themselves are plain files: see api/v1/dashboard.json."
        : "Without JavaScript this page can be read, and nothing more. The figures themselves are plain files: see api/v1/dashboard.json.",
  };
}
