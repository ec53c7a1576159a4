import type { Day } from "#contract/period.ts";
import type { FollowGroup, FollowRow } from "./followUpModels.ts";
import type { Table } from "./models.ts";
import { NOTHING } from "./words/nothing.ts";

/** What needs no more than to be reported once, at the session after. */
const SETTLED: ReadonlySet<string> = new Set(["kept", "done"]);

/**
 * What sessions before a day asked, promised and agreed, and where it stands: one table for each kind.
 * What was kept or done is reported where it is of the last of them.
 *
 * @param groups of the follow-up, as at the day
 */
export function mattersArising(groups: readonly FollowGroup[], day: Day): readonly Table[] {
  const dates = groups.flatMap(({ rows }) => rows.flatMap(({ session }) => session?.date ?? []));
  const last = dates.filter((date) => date < day).reduce((a, b) => (a > b ? a : b), "");
  return groups.flatMap(({ title, what, rows }): readonly Table[] => {
    const due = rows.filter((row) => isArising(row, day, last));
    if (due.length === 0) return [];
    return [
      {
        caption: title,
        columns: [what, "Session", "Owner", "By when", "Where it stands"].map((name) => ({
          name,
          numeric: false,
        })),
        rows: due.map(cells),
      },
    ];
  });
}

function isArising({ session, states }: FollowRow, day: Day, last: Day): boolean {
  if (session === null || session.date >= day) return false;
  return session.date === last || !states.some((state) => SETTLED.has(state));
}

function cells({ text, session, owner, due, tag, facts }: FollowRow): readonly string[] {
  return [
    text,
    session?.text ?? NOTHING,
    owner === "" ? NOTHING : owner,
    due === "" ? NOTHING : due,
    [`${tag.text}.`, ...facts].join(" "),
  ];
}
