import type { Day, Instant } from "#contract/period.ts";
import type { RecordEntry, RecordItem } from "#contract/record.ts";

/** One thing of the record with all that was ever written of it. */
export interface RecordedItem {
  /** The same on every device: `2018-10-18 question police-triage`. */
  readonly key: string;
  readonly session: Day;
  /** As it stands now. */
  readonly item: RecordItem;
  readonly withdrawn: boolean;
  readonly made: Instant;
  /** Oldest first; the last is how it stands. */
  readonly versions: readonly [RecordEntry, ...RecordEntry[]];
}

/** By what an item is known: its session, its kind, and its id where a session can have many. */
export function keyOf(session: Day, item: RecordItem): string {
  return item.kind === "session" ? `${session} session` : `${session} ${item.kind} ${item.id}`;
}

/**
 * What a record says: the latest entry of each item counts, and nothing that was written is lost.
 * However entries are put together, in whatever order and however often, they say the same.
 *
 * @returns in the order in which they were first written
 */
export function recordedItems(entries: Iterable<RecordEntry>): readonly RecordedItem[] {
  const byId = new Map<string, RecordEntry>();
  for (const entry of entries) {
    const known = byId.get(entry.id);
    if (known === undefined || later(entry, known) > 0) byId.set(entry.id, entry);
  }
  const byKey = new Map<string, RecordEntry[]>();
  for (const entry of byId.values()) {
    const key = keyOf(entry.session, entry.item);
    const versions = byKey.get(key);
    if (versions === undefined) byKey.set(key, [entry]);
    else versions.push(entry);
  }
  return [...byKey].map(([key, found]) => itemOf(key, found)).sort(inOrder);
}

function itemOf(key: string, found: readonly RecordEntry[]): RecordedItem {
  const [first, ...others] = found.toSorted(later);
  if (first === undefined) throw new Error(`The item ${key} of the record has no entry.`);
  const last = others.at(-1) ?? first;
  const made = found.reduce(
    (oldest, entry) => (entry.made < oldest ? entry.made : oldest),
    last.made,
  );
  return {
    key,
    session: last.session,
    item: last.item,
    withdrawn: last.withdrawn === true,
    made,
    versions: [first, ...others],
  };
}

/** By the time of writing; at the same moment by name, so that every device agrees. */
function later(a: RecordEntry, b: RecordEntry): number {
  return (
    compare(a.at, b.at) || compare(a.id, b.id) || compare(JSON.stringify(a), JSON.stringify(b))
  );
}

function inOrder(a: RecordedItem, b: RecordedItem): number {
  return compare(a.session, b.session) || compare(a.made, b.made) || compare(a.key, b.key);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
