import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Routing } from "#app/routing.ts";
import type { Elsewhere, viewsWriter, WrittenOf, WrittenPage } from "#app/writtenPage.tsx";
import { authorityPath } from "#contract/authorities.ts";
import { measurePath, RESOURCES } from "#contract/resources.ts";
import { type SitePage, sitePage } from "#publishing/sitePage.ts";
import type { Plugin, Rolldown } from "vite";
import { compressFolder } from "./compressFolder.ts";
import { kindOf } from "./files.ts";
import { figureParts, fileOf, mountParts } from "./figureParts.ts";
import { shapeOfScreen } from "./shape.ts";
import { type ViewPage, VIEWS_FOLDER, writtenViews } from "./siteViews.ts";
import { writeWorker } from "./siteWorker.ts";

const ROOT = join(import.meta.dirname, "..", "..");

const BEGINNING = join(ROOT, "src/app/begin.ts");

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
 * figures, and `views/` has the other views that say the same to everyone, to be read before any script has
 * come; `shell.html` answers every other address, and asks for the figures before any script has come. Where the
 * figures lie elsewhere (`config.json`), there are no `views/`, and `index.html` asks for their first screen
 * instead, which may lie beside them. Behind the hash, both pages are the same.
 */
export async function writeSite(site: Site): Promise<void> {
  const { out, base } = site;
  process.env["NODE_ENV"] = "production";
  const settings = join(out, "config.json");
  const theirs = (await kindOf(settings)) === "file" ? await readFile(settings) : null;
  const app = await builtApp(site);
  if (theirs !== null) await writeFile(settings, theirs);
  await compressFolder(join(out, "assets"));

  const config: unknown = JSON.parse(await readFile(settings, "utf8"));
  await withWritingCode(base, (code) => writePages(site, { code, app, config }));
  await writeWorker(
    out,
    app.map(({ fileName }) => fileName),
  );
}

interface Written {
  readonly code: WritingCode;
  readonly app: Rolldown.RolldownOutput["output"];
  readonly config: unknown;
}

async function writePages(site: Site, { code, app, config }: Written): Promise<void> {
  const { out, base, routing, authority } = site;
  const { writtenOverview, writtenShell, writtenAhead, api } = code;
  const figures = api(config);
  const own = routing === "path" && figures === SITE_API;
  const of = own ? await writtenOf(site, config) : null;
  const overview = of === null ? null : await writtenOverview(of);

  const built = await readFile(join(out, "index.html"), "utf8");
  const styles = await stylesOf(built, site);
  const several = authority !== null;
  const folder = `${/^https?:/.test(figures) ? "" : base}${figures}${folderOf(authority)}`;
  const inBase = (names: readonly string[]) => names.map((name) => `${base}${name}`);
  const asks = (paths: readonly string[]) => [
    `${base}config.json`,
    ...paths.map((path) => `${folder}${path}`),
  ];

  const begin = `${base}${fileOf(app, BEGINNING)}`;
  const shell = sitePage(built, {
    begin,
    ...pageOf(writtenShell(overview, config, several), [styles]),
    // Whose, of several authorities, the address says.
    figures: asks(several ? [] : FIRST),
    parts: inBase(figureParts(app)),
  });
  const ahead = async () => {
    const elsewhere = { base: folder, shape: await shapeOfScreen(), several };
    return sitePage(built, {
      begin,
      ...pageOf(writtenAhead(config, elsewhere), [styles]),
      figures: asks([RESOURCES.overview.path]),
      codeFirst: true,
    });
  };
  const first = (page: WrittenPage) =>
    sitePage(built, { begin, ...pageOf(page, [styles]), parts: inBase(mountParts(app)) });
  const ofView = ({ page, measure, parts, sheets }: ViewPage) => {
    const more = sheets.filter(({ fileName }) => !built.includes(fileName));
    return sitePage(built, {
      begin,
      ...pageOf(page, [styles, ...more.map(({ source }) => String(source).trim())]),
      figures: asks(measure === null ? FIRST : [...FIRST, measurePath(measure)]),
      parts: inBase(parts),
      stylesToo: inBase(more.map(({ fileName }) => fileName)),
    });
  };

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
  await rm(join(out, VIEWS_FOLDER), { recursive: true, force: true });
  if (of === null || overview === null || several) return;
  const measures = await measuresIn(site);
  const writer = await code.viewsWriter({ ...of, measures }, overview);
  for await (const view of writtenViews(app, [...measures.keys()], writer)) {
    const file = join(out, VIEWS_FOLDER, `${view.path}.html`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, ofView(view));
  }
  writer.end();
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
      beginning,
      ...(routing === "hash" ? [saying("routing", "hash")] : []),
      ...(authority === null ? [] : [saying("authority", authority)]),
    ],
    build: { outDir: resolve(out), emptyOutDir: false },
  });
  if (!("output" in built)) throw new Error("The app was not built as one site.");
  return built.output;
}

/** Builds what begins the app beside the app. */
const beginning: Plugin = {
  name: "beginning",
  buildStart() {
    this.emitFile({ type: "chunk", id: BEGINNING, name: "begin" });
  },
};

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
  readonly viewsWriter: typeof viewsWriter;
  readonly api: (config: unknown) => string;
}

/** Built as for a host of this base, so that the app takes over what it would have drawn itself. */
async function withWritingCode(
  base: string,
  write: (code: WritingCode) => Promise<void>,
): Promise<void> {
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
    // Its parts come from there as long as it writes.
    await write(await import(pathToFileURL(join(folder, "writtenPage.js")).href));
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

/** The JSON of each measure's own file, by its id. */
async function measuresIn({ out }: Site): Promise<ReadonlyMap<string, unknown>> {
  const folder = join(out, SITE_API, "measures");
  const names = (await kindOf(folder)) === "folder" ? (await readdir(folder)).sort() : [];
  return new Map(
    await Promise.all(
      names.map(
        async (name) =>
          [
            name.replace(/\.json$/, ""),
            JSON.parse(await readFile(join(folder, name), "utf8")),
          ] as const,
      ),
    ),
  );
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

function pageOf(
  { given, html, title, colours }: WrittenPage,
  styles: readonly string[],
): Omit<SitePage, "begin"> {
  const isStanding = given?.view !== undefined || (given?.screen ?? null) !== null;
  const council = [...colours].map(([name, colour]) => `${name}:${colour}`).join(";");
  const all = [...styles, ...(council === "" ? [] : [`:root{${council}}`])].join("\n");
  return {
    styles: all,
    stylesHash: createHash("sha256").update(all).digest("base64"),
    html,
    title,
    given: given === null ? null : JSON.stringify(given),
    figures: [],
    parts: [],
    stylesToo: [],
    codeFirst: false,
    isStanding,
    withoutScript: isStanding
      ? "Without JavaScript this page can be read, and nothing more. The figures themselves are plain files: see api/v1/dashboard.json."
      : "This dashboard needs JavaScript. The figures themselves are plain files: see api/v1/dashboard.json.",
  };
}
