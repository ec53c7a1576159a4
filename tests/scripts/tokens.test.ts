import { readdirSync, readFileSync } from "node:fs";
import { contrast } from "#api/contrast.ts";
import { describe, expect, it } from "vitest";

/** The files of `src` whose names end so. */
function filesOf(ending: RegExp): readonly string[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file))
    .map((file) => `src/${file}`);
}

const STYLES = "src/app/styles.css";
const whole = readFileSync(STYLES, "utf8");

/** From the layer of the tokens to that of the base styles: the one place where colours are named. */
const tokens = whole.slice(whole.indexOf("@layer tokens"), whole.indexOf("@layer base"));
const SHEETS = filesOf(/\.css$/).map((file) => ({
  file,
  text: file === STYLES ? whole.replace(tokens, "") : readFileSync(file, "utf8"),
}));

const COLOUR = /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/gi;
const NAMED =
  /:\s*(?:[^;{}]*\s)?(black|white|gr[ae]y|silver|red|green|blue|navy|teal|purple|orange|yellow)\b[^;{}]*;/gi;

/** The colours that a block of tokens sets, by their names. */
function coloursIn(block: string): ReadonlyMap<string, string> {
  const set = block.matchAll(/(--[\w-]+):\s*(?:var\([\w-]+,\s*)?(#[\da-f]{6})\)?;/gi);
  return new Map([...set].map(([, name = "", colour = ""]) => [name, colour]));
}

/** From `start` to the brace that closes it. */
function blockFrom(start: string): string {
  const at = tokens.indexOf(start);
  let depth = 0;
  for (let place = tokens.indexOf("{", at); place < tokens.length; place++) {
    if (tokens[place] === "{") depth++;
    if (tokens[place] === "}" && --depth === 0) return tokens.slice(at, place);
  }
  return "";
}

const light = coloursIn(blockFrom(":root"));
const dark = coloursIn(blockFrom("@media screen and (prefers-color-scheme: dark)"));

/** The same in light and dark: the mark of the focus, a blank screen, and what stands on the head. */
const ALWAYS = new Set(["--focus", "--focus-text", "--blank", "--head-text"]);

describe("the tokens of colour", () => {
  it.each(SHEETS)("are all that $file draws with", ({ text }) => {
    const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, "");
    expect([...code.matchAll(COLOUR)].map(([found]) => found)).toEqual([]);
    expect([...code.matchAll(NAMED)].map(([found]) => found)).toEqual([]);
  });

  it("are set wherever they are used", () => {
    const scripts = filesOf(/\.tsx?$/).map((file) => readFileSync(file, "utf8"));
    const all = [tokens, ...SHEETS.map(({ text }) => text), ...scripts].join("\n");
    const set = new Set(
      [...all.matchAll(/["']?(--[\w-]+)["']?\]?\s*[:,)]/g)].map(([, name]) => name),
    );
    const used = new Set([...all.matchAll(/var\((--[\w-]*\w)[,)]/g)].map(([, name]) => name));
    expect([...used].filter((name) => !set.has(name))).toEqual([]);
  });

  it("are set for the dark as for the light", () => {
    expect([...light.keys()].filter((name) => !dark.has(name) && !ALWAYS.has(name))).toEqual([]);
  });

  const PAIRS = [
    ["--text", "--page-ground", 7],
    ["--text", "--panel-ground", 7],
    ["--text-quiet", "--page-ground", 4.5],
    ["--text-quiet", "--panel-ground", 4.5],
    ["--link", "--page-ground", 4.5],
    ["--link", "--panel-ground", 4.5],
    ["--link-visited", "--page-ground", 4.5],
    ["--action-text", "--action", 4.5],
    ["--head-text", "--head-ground", 4.5],
    ["--good-text", "--good-ground", 4.5],
    ["--close-text", "--close-ground", 4.5],
    ["--bad-text", "--bad-ground", 4.5],
    ["--none-text", "--none-ground", 4.5],
    ["--info-text", "--info-ground", 4.5],
    // WCAG 2.2, 1.4.11: what is not text.
    ["--edge", "--page-ground", 3],
    ["--good", "--page-ground", 3],
    ["--close", "--page-ground", 3],
    ["--bad", "--page-ground", 3],
    ["--info", "--page-ground", 3],
    ["--chart-series", "--page-ground", 3],
    ["--chart-target", "--page-ground", 3],
    ["--chart-comparator", "--page-ground", 3],
    ["--chart-promise", "--page-ground", 3],
  ] as const;

  it.each(PAIRS)("give %s on %s a contrast of %d, in light and in dark", (over, under, least) => {
    const at = (mode: ReadonlyMap<string, string>) =>
      contrast(mode.get(over) ?? light.get(over) ?? "", mode.get(under) ?? light.get(under) ?? "");
    expect(at(light)).toBeGreaterThanOrEqual(least);
    expect(at(dark)).toBeGreaterThanOrEqual(least);
  });
});
