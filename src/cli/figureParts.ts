import type { Rolldown } from "vite";

type Files = Rolldown.RolldownOutput["output"];

/** What reads figures and works them out. */
const FIGURES = [
  "src/api/readConfig.ts",
  "src/api/readDashboard.ts",
  "src/api/readResources.ts",
  "src/api/recordDatabase.ts",
  "src/pages/analysisOf.ts",
  "src/app/FiguresAbout.tsx",
] as const;

/** What is wanted as soon as figures are to be read, beside the first load. */
const WANTED = [
  ...FIGURES,
  "src/pages/overview/OverviewFigures.tsx",
  "src/pages/overview/firstScreen.ts",
] as const;

/** What draws a view that stands there already once more, and what that waits for before it puts it in its place. */
const DRAWING_BEHIND = ["src/app/drawBehind.ts", "src/app/ShortWords.tsx"] as const;

/** The parts of a view that are fetched by themselves, further down. */
const FURTHER_DOWN = ["DistributionHere", "NeighboursHere"] as const;

/** What takes a page over that stands there already. */
const TAKING_OVER = ["src/app/mount.tsx"] as const;

/** The files of the app that make the first screen of figures, beside those that every page loads. */
export function figureParts(files: Files): readonly string[] {
  return partsWith(files, [...TAKING_OVER, ...WANTED]);
}

/**
 * The files of the app that draw a view again which stands in its page, beside the first load.
 *
 * @param page the module of its page
 */
export function viewParts(files: Files, page: string): readonly string[] {
  const further = FURTHER_DOWN.map((name) => page.replace(/[^/]+$/, `${name}.tsx`));
  return partsWith(files, [...TAKING_OVER, ...DRAWING_BEHIND, ...FIGURES, page, ...further]);
}

/** The files of the app by which React takes over a page that was written, beside the first load. */
export function mountParts(files: Files): readonly string[] {
  return partsWith(files, TAKING_OVER);
}

/**
 * The file that a module was built into.
 *
 * @throws where the build made none of it
 */
export function fileOf(files: Files, module: string): string {
  const found = files.find((file) => file.type === "chunk" && file.facadeModuleId === module);
  if (found === undefined) throw new Error(`The app was built without ${module}.`);
  return found.fileName;
}

function partsWith(files: Files, modules: readonly string[]): readonly string[] {
  const chunks = new Map(
    files.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file] as const] : [])),
  );
  const first = reached([...chunks.values()].filter(({ isEntry }) => isEntry));
  const wanted = [...chunks.values()].filter(({ moduleIds }) =>
    modules.some((name) => moduleIds.some((id) => id.endsWith(name))),
  );
  return [...reached(wanted)].filter((name) => !first.has(name));

  function reached(from: readonly Rolldown.OutputChunk[]): ReadonlySet<string> {
    const names = new Set<string>();
    const visit = (name: string) => {
      const chunk = chunks.get(name);
      if (chunk === undefined || names.has(name)) return;
      names.add(name);
      for (const other of chunk.imports) visit(other);
    };
    for (const { fileName } of from) visit(fileName);
    return names;
  }
}
