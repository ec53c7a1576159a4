import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { overBudget, sizesOf, sizeTable } from "../../scripts/siteSizes.ts";

const site = mkdtempSync(join(tmpdir(), "sizes-"));
afterAll(() => rmSync(site, { recursive: true }));

const FILES = {
  "index.html": '<script type="module" src="/assets/index-1.js"></script>',
  "shell.html":
    '<script type="module" src="/assets/index-1.js"></script><link rel="modulepreload" href="/assets/figures-1.js" />',
  "assets/index-1.js": 'import{a}from"./first-1.js";a();import("./HelpPage-1.js")',
  "assets/first-1.js": "export const a=()=>{}",
  "assets/figures-1.js": 'import"./first-1.js";export const b=1',
  "assets/many-1.js": 'import{b}from"./figures-1.js";export const e=b',
  "assets/HelpPage-1.js":
    'import{b}from"./figures-1.js";import{c}from"./words-1.js";import{e}from"./many-1.js";b+c+e',
  "assets/words-1.js": 'import"./HelpPage-1.js";export const c="words"',
  "assets/TrendPlot-1.js": 'import{c}from"./words-1.js";export const d="drawn"',
} as const;

mkdirSync(join(site, "assets"));
for (const [name, text] of Object.entries(FILES)) writeFileSync(join(site, name), text);

function size(...names: readonly (keyof typeof FILES)[]): number {
  return names.reduce((sum, name) => sum + brotliCompressSync(FILES[name]).byteLength, 0);
}

const sizes = sizesOf(site);

describe("the size of a site", () => {
  it("counts for each what is not there already, and nothing twice", () => {
    expect(Object.fromEntries(sizes)).toEqual({
      "index.html": size("index.html"),
      "shell.html": size("shell.html"),
      "first load": size("assets/index-1.js", "assets/first-1.js"),
      figures: size("assets/figures-1.js"),
      many: size("assets/many-1.js"),
      HelpPage: size("assets/HelpPage-1.js", "assets/words-1.js"),
      Recharts: size("assets/TrendPlot-1.js"),
    });
  });

  it("is held against the budget", () => {
    const budget = Object.fromEntries(sizes);
    expect(overBudget(sizes, budget)).toEqual([]);
    const first = budget["first load"] ?? 0;
    expect(overBudget(sizes, { ...budget, "first load": first - 1 })).toEqual([
      `first load takes ${first} bytes, 1 more than its budget of ${first - 1}.`,
    ]);
  });

  it("needs a budget for every page, and none for a page that is gone", () => {
    const { HelpPage: help, ...others } = Object.fromEntries(sizes);
    expect(overBudget(sizes, { ...others, GonePage: 1 })).toEqual([
      `HelpPage has no budget: give it one in size-budget.json (it takes ${help} bytes).`,
      "GonePage has a budget and is not there: take it out of size-budget.json.",
    ]);
  });

  it("is said in kilobytes", () => {
    expect(sizeTable(new Map([["first load", 87_340]]), { "first load": 90_000 })).toContain(
      "| first load | 87.3 | 90.0 |",
    );
  });
});
