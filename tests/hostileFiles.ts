import { RESOURCES } from "#contract/resources.ts";

/** A letter, and far more marks on it than any language has. */
const HEAP = `e${"\u0301\u0323".repeat(40)}`;
const LONG_WORD = "Wm".repeat(80);

/** What somebody might write into a cell to run, to mislead, to cover what stands beside it, or to break a page. */
export const HOSTILE_TEXTS: readonly string[] = [
  "<script>hostile('script')</script>",
  `<img src="x" onerror="hostile('picture')">`,
  `<svg onload="hostile('drawing')"><a href="javascript:hostile('link')">x</a></svg>`,
  "javascript:hostile('link')",
  "data:text/html,<script>hostile('data')</script>",
  `"><iframe srcdoc="<script>hostile('frame')</script>"></iframe>`,
  "</title></style><style>body { display: none }</style>",
  "\u202Edesrever\u2066\u200Bhidden\u2069",
  LONG_WORD,
  HEAP,
  `=HYPERLINK("https://elsewhere.example/","Click")`,
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "{{constructor.constructor('hostile()')()}} ${hostile()}",
  "__proto__",
  "constructor",
  `${"a".repeat(200)}${" ".repeat(200)}!`,
];

/** All of them at once, for what is written in one place only. */
const ALL = HOSTILE_TEXTS.join(" ");

/**
 * The files of an API with something hostile in every text that the contract leaves free, and with a
 * measure whose id every object of the language has. They keep the contract.
 *
 * @param texts The files' JSON, by path
 * @param renamed The measure that gets the id `constructor`
 */
export function hostileFiles(
  texts: ReadonlyMap<string, string>,
  renamed: string,
): ReadonlyMap<string, string> {
  return new Map(
    [...texts].map(([path, text]) => {
      const json: unknown = JSON.parse(text.replaceAll(`"${renamed}"`, '"constructor"'));
      makeHostile(json, keeps(path));
      return [path.replace(`/${renamed}.json`, "/constructor.json"), JSON.stringify(json)];
    }),
  );
}

/** Whether JSON keeps the contract of the file at a path. */
function keeps(path: string): (json: unknown) => boolean {
  const known = Object.values(RESOURCES).find((resource) => resource.path === path);
  const { schema } = known ?? RESOURCES.measure;
  return (json) => schema.safeParse(json).success;
}

/** A text within JSON: what holds it, under which name, and the path without its numbers. */
interface Leaf {
  readonly holder: object;
  readonly name: string;
  readonly field: string;
}

/** Puts hostile texts in the place of those that may be any text: whether they may, the contract says. */
function makeHostile(json: unknown, keeps: (json: unknown) => boolean): void {
  const fields = new Map<string, Leaf[]>();
  for (const leaf of leavesOf(json, ""))
    fields.set(leaf.field, (fields.get(leaf.field) ?? []).concat(leaf));
  for (const [index, leaves] of [...fields.values()].entries()) {
    if (!isFree(leaves, () => keeps(json))) continue;
    const seldom = leaves.length < HOSTILE_TEXTS.length;
    for (const [place, { holder, name }] of leaves.entries()) {
      const text = seldom ? ALL : HOSTILE_TEXTS[(place + index) % HOSTILE_TEXTS.length];
      Reflect.set(holder, name, `${text} ${place + 1}`);
    }
  }
}

/** Tries it on the first of them, and puts back what stood there. */
function isFree([first]: readonly Leaf[], keepsNow: () => boolean): boolean {
  if (first === undefined) return false;
  const { holder, name } = first;
  const before: unknown = Reflect.get(holder, name);
  Reflect.set(holder, name, ALL);
  const free = keepsNow();
  Reflect.set(holder, name, before);
  return free;
}

function leavesOf(json: unknown, field: string): readonly Leaf[] {
  if (typeof json !== "object" || json === null) return [];
  return Object.entries(json).flatMap(([name, value]: readonly [string, unknown]) => {
    const within = `${field}.${Array.isArray(json) ? "*" : name}`;
    if (typeof value === "string") return [{ holder: json, name, field: within }];
    return leavesOf(value, within);
  });
}
