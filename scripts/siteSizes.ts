import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** The most bytes that each may take, by its name. */
export type Budget = Readonly<Record<string, number>>;

/** How many bytes each takes on the line (brotli), by its name. */
export type Sizes = ReadonlyMap<string, number>;

/** What comes when a reader turns to a chart, by what it is called here. */
const ON_INTENT: Readonly<Record<string, string>> = { TrendPlot: "Recharts" };

/** The part of the app that holds the small things of many pages. */
const OF_MANY = "many";

/**
 * How large a built site is: its two documents, the script that the first screen takes before it answers,
 * what it fetches after that to read figures, the small things of many pages, and what every other page adds to
 * all of these. What is fetched when a reader turns to a chart is told by what it adds to any page.
 */
export function sizesOf(site: string): Sizes {
  const assets = join(site, "assets");
  const names = readdirSync(assets).filter((name) => name.endsWith(".js"));
  const [index, shell] = ["index.html", "shell.html"].map((name) =>
    readFileSync(join(site, name), "utf8"),
  );
  const first = reached(scriptsIn(index ?? ""));
  const figures = reached(scriptsIn(shell ?? ""));
  const many = reached(names.filter((name) => partOf(name) === OF_MANY));
  const beforeAnyPage = new Set([...first, ...figures, ...many]);
  const pages = names.filter((name) => /^[A-Z]\w*Page-/.test(name)).toSorted();
  const later = names.filter((name) => partOf(name) in ON_INTENT);

  return new Map([
    ["index.html", bytes(index ?? "")],
    ["shell.html", bytes(shell ?? "")],
    ["first load", total(first)],
    ["figures", total(without(figures, first))],
    [OF_MANY, total(without(many, new Set([...first, ...figures])))],
    ...pages.map((file): readonly [string, number] => [
      partOf(file),
      total(without(reached([file]), beforeAnyPage)),
    ]),
    ...later.map((file): readonly [string, number] => [
      ON_INTENT[partOf(file)] ?? file,
      total(without(reached([file]), new Set([...beforeAnyPage, ...reached(pages)]))),
    ]),
  ]);

  /** These parts of the app, and those that they cannot do without. */
  function reached(files: readonly string[]): ReadonlySet<string> {
    const seen = new Set<string>();
    const visit = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      const code = readFileSync(join(assets, file), "utf8");
      for (const [, other = ""] of code.matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g)) visit(other);
    };
    files.forEach(visit);
    return seen;
  }

  function total(files: ReadonlySet<string>): number {
    return [...files].reduce(
      (sum, file) => sum + bytes(readFileSync(join(assets, file), "utf8")),
      0,
    );
  }
}

/** `MeasurePage` of `MeasurePage-DDJhBIV5.js`. */
function partOf(file: string): string {
  return file.split("-", 1)[0] ?? "";
}

function without(files: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...files].filter((file) => !others.has(file)));
}

function scriptsIn(page: string): readonly string[] {
  return [...page.matchAll(/\bassets\/([^\s"]+\.js)\b/g)].map(([, name = ""]) => name);
}

function bytes(text: string): number {
  return brotliCompressSync(text).byteLength;
}

/** What is over its budget, has none, or is budgeted for and not there: a sentence each. */
export function overBudget(sizes: Sizes, budget: Budget): readonly string[] {
  return [
    ...[...sizes].flatMap(([name, size]) => {
      const most = budget[name];
      if (most === undefined)
        return [`${name} has no budget: give it one in size-budget.json (it takes ${size} bytes).`];
      return size <= most
        ? []
        : [`${name} takes ${size} bytes, ${size - most} more than its budget of ${most}.`];
    }),
    ...Object.keys(budget)
      .filter((name) => !sizes.has(name))
      .map((name) => `${name} has a budget and is not there: take it out of size-budget.json.`),
  ];
}

/** The sizes beside their budgets, in kB of 1,000 bytes, as Markdown. */
export function sizeTable(sizes: Sizes, budget: Budget): string {
  const kilobytes = (size: number | undefined) =>
    size === undefined ? "none" : (size / 1000).toFixed(1);
  return [
    "| | kB, brotli | budget |",
    "|---|--:|--:|",
    ...[...sizes].map(
      ([name, size]) => `| ${name} | ${kilobytes(size)} | ${kilobytes(budget[name])} |`,
    ),
  ].join("\n");
}
