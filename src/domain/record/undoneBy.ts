import type { RecordEntry } from "#contract/record.ts";
import type { RecordedItem } from "./recordedItems.ts";

/** What of an entry takes back a spell of writing: what the item said before, or that it is withdrawn. */
export type Undoing = Pick<RecordEntry, "session" | "item" | "withdrawn">;

/**
 * How one spell of writing is taken back. Nothing is erased: what takes it back is an entry of its own.
 *
 * @param spell the id of its entry
 * @returns `null` where the spell is not what counts of its item any more, or is not there
 */
export function undoneBy(items: readonly RecordedItem[], spell: string): Undoing | null {
  const found = items.find(({ versions }) => versions.at(-1)?.id === spell);
  if (found === undefined) return null;
  const { session, item, versions } = found;
  const before = versions.at(-2);
  return before === undefined || before.withdrawn === true
    ? { session, item: before?.item ?? item, withdrawn: true }
    : { session, item: before.item };
}
