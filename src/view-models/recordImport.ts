import type { Measure } from "#contract/measure.ts";
import type { Day } from "#contract/period.ts";
import type { RecordEntry, RecordItem } from "#contract/record.ts";
import { itemName, itemText } from "./itemText.ts";
import { dayName } from "./words/periods.ts";
import { plainText } from "#contract/plainText.ts";
import { clause, counted, list } from "./words/text.ts";
import { NOTHING } from "./words/nothing.ts";

/** What one entry of a file does to the record; `stands` is how its item stands here, if it does. */
export interface Arriving {
  readonly entry: RecordEntry;
  readonly effect: "adds" | "changes" | "older" | "known";
  readonly stands: { readonly item: RecordItem; readonly withdrawn: boolean } | null;
}

/** What would be taken in from a file, before it is. */
export interface RecordImport {
  readonly summary: string;
  /** Those to which it brings anything. */
  readonly sessions: readonly ImportedSession[];
  /** How many of them are left out, since there are many; `null`: none. */
  readonly more: string | null;
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

/** Rows of one session, and sessions, that a reader is shown. */
const MOST_ROWS = 100;
const MOST_SESSIONS = 50;

/** What becomes of an entry; `back`: known, and taken back here. */
type Fate = Arriving["effect"] | "back";

/** Those that a reader is shown, in this order. */
const SHOWN = [
  ["adds", "New"],
  ["changes", "Changed"],
  ["older", "Older wording"],
  ["back", "Not brought back"],
] as const satisfies readonly (readonly [Fate, string])[];

/** What a file would bring, session by session, with the wording here and the wording there. */
export function recordImport(
  arriving: readonly Arriving[],
  measures: readonly Measure[],
): RecordImport {
  const telling = [...byDate(arriving)]
    .filter(([, ofDate]) => ofDate.some((one) => fateOf(one) !== "known"))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    summary: summaryOf(arriving),
    fresh: arriving.filter(({ effect }) => effect !== "known").length,
    sessions: telling
      .slice(0, MOST_SESSIONS)
      .map(([date, ofDate]) => importedSession(date, ofDate, measures)),
    more: moreText(telling.length - MOST_SESSIONS, "session"),
  };
}

function byDate(arriving: readonly Arriving[]): ReadonlyMap<Day, readonly Arriving[]> {
  const dates = new Map<Day, Arriving[]>();
  for (const one of arriving) {
    const ofDate = dates.get(one.entry.session);
    if (ofDate === undefined) dates.set(one.entry.session, [one]);
    else ofDate.push(one);
  }
  return dates;
}

function importedSession(
  date: Day,
  arriving: readonly Arriving[],
  measures: readonly Measure[],
): ImportedSession {
  const own = arriving.map(({ entry }) => entry.item).find(({ kind }) => kind === "session");
  const title = own?.kind === "session" ? clause(own.title) : "";
  const shown = SHOWN.flatMap(([fate, name]) =>
    arriving.filter((one) => fateOf(one) === fate).map((one) => ({ one, name })),
  );
  return {
    date,
    title: plainText(title === "" ? dayName(date) : `${dayName(date)}: ${title}`),
    summary: summaryOf(arriving),
    rows: shown.slice(0, MOST_ROWS).map(({ one, name }) => rowOf(one, name, measures)),
    more: moreText(shown.length - MOST_ROWS, "entry", "entries"),
  };
}

function fateOf({ effect, stands }: Arriving): Fate {
  return effect === "known" && stands?.withdrawn === true ? "back" : effect;
}

/** What is left out of a long list; `null` where nothing is. */
function moreText(left: number, one: string, many = `${one}s`): string | null {
  return left > 0 ? `And ${counted(left, one, many)} more.` : null;
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
  const many = new Map<Fate, number>();
  for (const one of arriving) many.set(fateOf(one), (many.get(fateOf(one)) ?? 0) + 1);
  const said = SUMMARY.flatMap(([fate, words]) => {
    const count = many.get(fate) ?? 0;
    return count === 0 ? [] : [`${count.toLocaleString("en-GB")} ${words}`];
  });
  return `${list(said)}.`;
}

const SUMMARY = [
  ["adds", "new"],
  ["changes", "changed"],
  ["older", "older than what stands here, to be kept beneath it"],
  ["known", "known already"],
  ["back", "taken back here before, to stay so"],
] as const satisfies readonly (readonly [Fate, string])[];

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
