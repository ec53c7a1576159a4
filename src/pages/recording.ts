import { newId, recordStore, thisMoment } from "#api/recordStore.ts";
import type { Day, Instant } from "#contract/period.ts";
import type { RecordEntry, RecordItem } from "#contract/record.ts";
import type { Session } from "#contract/sessions.ts";
import { type RecordedItem, recordedItems } from "#domain/record/recordedItems.ts";
import { undoneBy } from "#domain/record/undoneBy.ts";
import { sessionTitle } from "#view-models/capture.ts";
import { isOfThisDevice } from "./useDeviceRecord.ts";

/**
 * Whether anything may be written down: not into the past, and not into a file that was opened.
 *
 * @param asAt the day that is looked back to
 */
export function canWrite(asAt: Day | null): boolean {
  return asAt === null && isOfThisDevice();
}

/** One spell of writing: whatever is written in it takes the place of what was written in it before. */
export interface Spell {
  readonly id: string;
  /** When the item was first written. */
  readonly made: Instant;
  /** When it was last written before, so that this counts also where a clock was put back. */
  readonly after: Instant | null;
}

/** @param item what is written anew; left out for something new */
export function beginSpell(item?: RecordedItem): Spell {
  const last = item?.versions.at(-1)?.at ?? null;
  return { id: newId(), made: item?.made ?? thisMoment(), after: last };
}

/** Puts into the record what an item says now, or that it is withdrawn. */
export function record(spell: Spell, session: Day, item: RecordItem, withdrawn = false): void {
  recordStore.write([entryOf(spell, session, item, withdrawn)]);
}

function entryOf(
  { id, made, after }: Spell,
  session: Day,
  item: RecordItem,
  withdrawn: boolean,
): RecordEntry {
  const now = thisMoment();
  const at = after !== null && now <= after ? momentAfter(after) : now;
  const entry = { id, session, item, made, at };
  return withdrawn ? { ...entry, withdrawn } : entry;
}

/** The next millisecond. */
function momentAfter(moment: Instant): Instant {
  return new Date(Date.parse(moment) + 1).toISOString();
}

/** Takes back one spell of writing; answers whether there was anything to take back. */
export function takeBack(items: readonly RecordedItem[], spell: Pick<Spell, "id">): boolean {
  return takeAllBack(items, [spell]) === 1;
}

/** Takes back many at once; answers how many there were to take back. */
export function takeAllBack(
  items: readonly RecordedItem[],
  spells: readonly Pick<Spell, "id">[],
): number {
  const undoing = spells.flatMap(({ id }) => takenBack(items, id) ?? []);
  recordStore.write(undoing);
  return undoing.length;
}

function takenBack(items: readonly RecordedItem[], spell: string): RecordEntry | null {
  const undoing = undoneBy(items, spell);
  const of = items.find(({ versions }) => versions.at(-1)?.id === spell);
  if (undoing === null || of === undefined) return null;
  return entryOf(beginSpell(of), undoing.session, undoing.item, undoing.withdrawn === true);
}

/** Makes the session of a day, where neither the figures nor this device have one. */
export function ensureSession(sessions: readonly Session[], date: Day): void {
  const known =
    sessions.some((session) => session.date === date) ||
    recordStore
      .list()
      .entries.some(({ session, item }) => session === date && item.kind === "session");
  if (known) return;
  record(beginSpell(), date, { kind: "session", title: sessionTitle(date), agenda: [] });
}

type SessionItem = Extract<RecordItem, { readonly kind: "session" }>;

/**
 * Changes what a session is called or what is on its agenda, from how it stands now: also where a
 * screen does not show the last change yet.
 *
 * @param change answers the same object where nothing is to change
 */
export function changeSession(
  items: readonly RecordedItem[],
  date: Day,
  change: (item: SessionItem) => SessionItem,
): void {
  const known = items.find(({ session, item }) => session === date && item.kind === "session");
  const [now] = recordedItems([
    ...(known?.versions ?? []),
    ...recordStore
      .list()
      .entries.filter(({ session, item }) => session === date && item.kind === "session"),
  ]);
  if (now?.item.kind !== "session") return;
  const next = change(now.item);
  if (next !== now.item) record(beginSpell(now), date, next);
}
