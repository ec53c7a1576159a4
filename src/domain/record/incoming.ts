import type { RecordEntry } from "#contract/record.ts";
import { type RecordedItem, keyOf, recordedItems } from "./recordedItems.ts";

/**
 * What an entry from elsewhere does to the record: adds an item; changes one, which keeps its earlier
 * wording; is `older` than what stands, and is kept beneath it; or is there already (`known`).
 */
export type Effect = "adds" | "changes" | "older" | "known";

export interface Incoming {
  readonly entry: RecordEntry;
  readonly effect: Effect;
  /** What stands of the item before it came; `null` where there is none. */
  readonly stands: RecordedItem | null;
}

/** What would become of each entry, before any is taken in. */
export function incoming(
  kept: Iterable<RecordEntry>,
  given: readonly RecordEntry[],
): readonly Incoming[] {
  const items = new Map(recordedItems(kept).map((item) => [item.key, item]));
  return given.map((entry) => {
    const stands = items.get(keyOf(entry.session, entry.item)) ?? null;
    return { entry, stands, effect: effectOf(entry, stands) };
  });
}

function effectOf(entry: RecordEntry, stands: RecordedItem | null): Effect {
  if (stands === null) return "adds";
  const says = JSON.stringify(sorted(entry.item));
  const known = stands.versions.some(
    ({ id, item, withdrawn }) =>
      id === entry.id || (JSON.stringify(sorted(item)) === says && withdrawn === entry.withdrawn),
  );
  if (known) return "known";
  const last = stands.versions.at(-1);
  return last !== undefined && entry.at < last.at ? "older" : "changes";
}

/** The same fields in the same order, in whatever order a file has them. */
function sorted(item: object): object {
  return Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
