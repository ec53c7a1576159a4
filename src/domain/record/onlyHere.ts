import type { Day } from "#contract/period.ts";
import type { Session } from "#contract/sessions.ts";
import { entriesOf } from "./entriesOf.ts";
import { incoming } from "./incoming.ts";
import type { RecordedItem } from "./recordedItems.ts";

/**
 * What of a session stands on this device otherwise than it is published: what is written, reworded or
 * taken out here. What was written and taken out again is nothing.
 *
 * @param record the published one and that of this device, as one
 */
export function onlyHere(
  record: readonly RecordedItem[],
  published: readonly Session[],
  session: Day,
): readonly RecordedItem[] {
  const items = record.filter((item) => item.session === session);
  const lasts = items.map(({ versions: [first, ...others] }) => others.at(-1) ?? first);
  const effects = incoming(entriesOf(published), lasts).map(({ effect }) => effect);
  return items.filter(
    ({ withdrawn }, place) =>
      effects[place] === "changes" || (effects[place] === "adds" && !withdrawn),
  );
}
