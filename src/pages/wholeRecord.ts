import type { RecordEntry } from "#contract/record.ts";
import type { Session } from "#contract/sessions.ts";
import { entriesOf } from "#domain/record/entriesOf.ts";
import { type RecordedItem, recordedItems } from "#domain/record/recordedItems.ts";
import { sessionsOf } from "#domain/record/sessionsOf.ts";

/** The published record and this device's, as one. */
export interface WholeRecord {
  readonly record: readonly RecordedItem[];
  readonly sessions: readonly Session[];
  /** Another number for each pair of records. */
  readonly edition: number;
}

const NONE: readonly Session[] = [];
const made = new WeakMap<readonly Session[], WeakMap<readonly RecordEntry[], WholeRecord>>();
let editions = 0;

/**
 * Put together once for each pair, so that what is worked out from it is not worked out again.
 *
 * @param published of `sessions.json`; left out where it could not be had
 * @param kept on this device
 */
export function wholeRecord(
  published: readonly Session[] = NONE,
  kept: readonly RecordEntry[],
): WholeRecord {
  const ofPublished = made.get(published) ?? new WeakMap<readonly RecordEntry[], WholeRecord>();
  made.set(published, ofPublished);
  const known = ofPublished.get(kept);
  if (known !== undefined) return known;

  const record = recordedItems([...entriesOf(published), ...kept]);
  editions += 1;
  const whole = { record, sessions: sessionsOf(record), edition: editions };
  ofPublished.set(kept, whole);
  return whole;
}
