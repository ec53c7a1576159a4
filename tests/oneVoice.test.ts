import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/** What a screen never says, and what it says in its place: one thing has one name. */
const BANNED: readonly (readonly [RegExp, string])[] = [
  [/\bcommitments?\b/i, "promise"],
  [/\bto-dos?\b|\bTo do$|\btask list\b/i, "action"],
  [/\bKPIs?\b|\bmetrics?\b|\bindicators?\b/i, "measure"],
  [/\boutliers?\b|\banomal(y|ies|ous)\b/i, "special cause, or real change"],
  [/\bdata ?points?\b/i, "figure"],
  [/\bpercent\b|\bpercentage of\b/i, "per cent, or %"],
  [/\bstakeholders?\b|\bservice users?\b|\bclients?\b/i, "who they are"],
  [/\bRAG\b/, "status"],
  [/\bin order to\b|\bprior to\b|\butili[sz]e|\bplease\b|\bclick (on|the|here)\b/i, "plain words"],
  [/\b(false )?signals?\b/i, "a change that looks real, or a false alarm"],
  [/\bin a new way, so that\b/i, "differently"],
  [/\be\.g\.|\bi\.e\.|\betc\b/i, "for example, that is"],
  [/\bchildren's\b/, "children’s"],
  [/\bas[ -]at\b/i, "as known on"],
  [/^Latest$/, "Latest figure"],
];

/** What the methods may say besides: they explain the word. */
const OF_THE_METHODS = /signal/;

/** As many words as a sentence may have, however much of it comes out of the data. */
const LONGEST = 25;

const FOLDERS = ["view-models", "pages", "components", "charts", "app"].map((one) => `src/${one}`);

function files(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** What of a file may come to a screen: its texts of more than a word, or with a capital, and none of its remarks. */
function wording(source: string): readonly string[] {
  const code = source
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "")
    .replace(/^(import|export)[\s\S]*?from "[^"]*";$/gm, "");
  const quoted = [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(
    ([, plain, template]) => plain ?? (template ?? "").replace(/\$\{[^}]*\}/g, "…"),
  );
  const marked = [...code.matchAll(/>\s*([^<>{}=;()]*[a-z][^<>{}=;()]*)\s*</g)].map(
    ([, text]) => text ?? "",
  );
  return [...quoted, ...marked].filter((text) => /^[A-Z]|\s/.test(text) && !/^[#./]/.test(text));
}

it("says one thing by one name, in every text of every screen", () => {
  const found = FOLDERS.flatMap(files).flatMap((path) =>
    wording(readFileSync(path, "utf8")).flatMap((text) =>
      BANNED.filter(([banned]) => banned.test(text)).map(
        ([, instead]) => `${path}: “${text}”: say ${instead}`,
      ),
    ),
  );
  expect(found).toEqual([]);
});

it("says a thing in 25 words or fewer, then ends the sentence", () => {
  const long = FOLDERS.flatMap(files)
    .flatMap((path) => wording(readFileSync(path, "utf8")))
    .flatMap((text) => text.split(/(?<=[.?!:;])\s+/))
    .filter((said) => /^[A-Z…]/.test(said) && said.split(/\s+/).length > LONGEST);
  expect(long).toEqual([]);
});

it("says it so in the methods too, which are a page as they are written", () => {
  const lines = readFileSync("docs/methods.md", "utf8")
    .replace(/`[^`]*`/g, "")
    .split("\n");
  const found = lines.flatMap((line) =>
    BANNED.filter(([banned]) => banned.test(line) && !OF_THE_METHODS.test(banned.source)).map(
      ([, instead]) => `“${line}”: say ${instead}`,
    ),
  );
  expect(found).toEqual([]);
});

it("finds what is banned in quoted, made and marked texts, and not in remarks", () => {
  const source = [
    'import { commitment } from "./commitment.ts";',
    "// A commitment.",
    'const one = "One Commitment";',
    "const two = `${count} commitments here`;",
    "<p>A commitment</p>",
    'const kind = "commitment";',
  ].join("\n");
  expect(wording(source).filter((text) => /commitment/i.test(text))).toEqual([
    "One Commitment",
    "… commitments here",
    "A commitment",
  ]);
});
