import type { Measure } from "#contract/measure.ts";
import type { Day } from "#contract/period.ts";
import type { RecordEntry, RecordItem } from "#contract/record.ts";
import { itemName, itemText } from "./itemText.ts";
import { dayName } from "./words/periods.ts";
import { plainText } from "./words/plainText.ts";
import { clause, counted, list } from "./words/text.ts";

/** What one entry of a file does to the record; `stands` is how its item stands here, if it does. */
export interface Arriving {
  readonly entry: RecordEntry;
  readonly effect: "adds" | "changes" | "older" | "known";
  readonly stands: { readonly item: RecordItem; readonly withdrawn: boolean } | null;
}

/** What would be taken in from a file, before it is. */
export interface RecordImport {
  readonly summary: string;
  readonly sessions: readonly ImportedSession[];
  /** How many entries are not here yet. */
  readonly fresh: number;
}

export interface ImportedSession {
  readonly date: Day;
  readonly title: string;
  readonly summary: string;
  /** Effect, what it is, how it stands here and in the file; what is known already is only counted. */
  readonly rows: readonly ImportedRow[];
  /** What the rows leave out, since there are many; `null` where they are all there. */
  readonly more: string | null;
}

export interface ImportedRow {
  /** Of its entry. */
  readonly id: string;
  readonly cells: readonly string[];
}

/** What the cells of a row are. */
export const IMPORT_COLUMNS = ["Effect", "What", "Here now", "In the file"] as const;

/** What is said in an empty cell. */
const NOTHING = "–";

/** Rows of one session that a reader is shown. */
const MOST_ROWS = 100;

const EFFECTS = [
  ["adds", "New"],
  ["changes", "Changed"],
  ["older", "Older wording"],
] as const satisfies readonly (readonly [Arriving["effect"], string])[];

/** What a file would bring, session by session, with the wording here and the wording there. */
export function recordImport(
  arriving: readonly Arriving[],
  measures: readonly Measure[],
): RecordImport {
  const dates = [...new Set(arriving.map(({ entry }) => entry.session))].toSorted();
  return {
    summary: summaryOf(arriving),
    fresh: arriving.filter(({ effect }) => effect !== "known").length,
    sessions: dates.map((date) =>
      importedSession(
        date,
        arriving.filter(({ entry }) => entry.session === date),
        measures,
      ),
    ),
  };
}

function importedSession(
  date: Day,
  arriving: readonly Arriving[],
  measures: readonly Measure[],
): ImportedSession {
  const own = arriving.map(({ entry }) => entry.item).find(({ kind }) => kind === "session");
  const title = own?.kind === "session" ? clause(own.title) : "";
  const rows = EFFECTS.flatMap(([effect, name]) =>
    arriving.filter((one) => one.effect === effect).map((one) => rowOf(one, name, measures)),
  );
  const left = rows.length - MOST_ROWS;
  return {
    date,
    title: plainText(title === "" ? dayName(date) : `${dayName(date)}: ${title}`),
    summary: summaryOf(arriving),
    rows: rows.slice(0, MOST_ROWS),
    more:
      left > 0 ? `And ${left.toLocaleString("en-GB")} more, which would be taken in too.` : null,
  };
}

function rowOf(
  { entry, stands }: Arriving,
  effect: string,
  measures: readonly Measure[],
): ImportedRow {
  const cells = [
    effect,
    itemName(entry.item),
    hereText(stands, measures),
    itemText(entry.item, measures),
  ];
  return { id: entry.id, cells };
}

function hereText(stands: Arriving["stands"], measures: readonly Measure[]): string {
  if (stands === null) return NOTHING;
  return stands.withdrawn ? "It was taken back here." : itemText(stands.item, measures);
}

/** `3 new, 1 changed, 12 known already.` */
function summaryOf(arriving: readonly Arriving[]): string {
  const many = (effect: Arriving["effect"]) =>
    arriving.filter((one) => one.effect === effect).length;
  const back = arriving.filter(
    ({ effect, stands }) => effect === "known" && stands?.withdrawn,
  ).length;
  const parts = [
    [many("adds"), "new"],
    [many("changes"), "changed"],
    [many("older"), `older than what stands here, to be kept beneath it`],
    [many("known") - back, "known already"],
    [back, "taken back here before, to stay so"],
  ] as const;
  const said = parts.flatMap(([count, words]) =>
    count === 0 ? [] : [`${count.toLocaleString("en-GB")} ${words}`],
  );
  return `${list(said)}.`;
}

/** What was taken in, once it was. */
export function takenText(fresh: number, name: string): string {
  return `${counted(fresh, "entry", "entries")} of ${plainText(name)} ${fresh === 1 ? "was" : "were"} taken in. Nothing that was here is lost.`;
}

/** That it was taken back, which erases nothing. */
export function takenBackText(count: number): string {
  return count === 0
    ? "There was nothing to take back: it was changed since."
    : `${counted(count, "entry was", "entries were")} taken back.`;
}
