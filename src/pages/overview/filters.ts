import type { Overview, ScorecardRow } from "#view-models/models.ts";

/** What the reader wants to see of the scorecard, as it stands in the address. */
export interface Filters {
  readonly words: string;
  readonly area: string;
  readonly status: string;
  readonly unexplained: boolean;
}

/** `?q=caseload&area=workforce&status=off-target&explain=1` */
export function filtersOf(search: URLSearchParams): Filters {
  return {
    words: search.get("q") ?? "",
    area: search.get("area") ?? "",
    status: search.get("status") ?? "",
    unexplained: search.get("explain") === "1",
  };
}

/** Whether a row is wanted: it has every word that is asked for, in any order. */
export function wanted(row: ScorecardRow, { words, area, status, unexplained }: Filters): boolean {
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
  return (
    (area === "" || row.areaId === area) &&
    (status === "" || statusName(row.status.text) === status) &&
    (!unexplained || row.attention !== null) &&
    asked.every((word) => row.words.includes(word))
  );
}

export function isFiltered({ words, area, status, unexplained }: Filters): boolean {
  return words.trim() !== "" || area !== "" || status !== "" || unexplained;
}

/** `12 measures`, `Showing 3 of 12 measures`, `No measure matches`. */
export function resultText({ areas }: Pick<Overview, "areas">, filters: Filters): string {
  const rows = areas.flatMap(({ rows }) => rows);
  const shown = rows.filter((row) => wanted(row, filters)).length;
  const all = `${rows.length} ${rows.length === 1 ? "measure" : "measures"}`;
  if (shown === rows.length) return all;
  return shown === 0 ? `No measure of ${all} matches` : `Showing ${shown} of ${all}`;
}

/** The statuses that some measure has, with how many have it. */
export function statusChoices({
  statuses,
}: Pick<Overview, "statuses">): readonly { readonly name: string; readonly text: string }[] {
  return statuses
    .filter(({ count }) => count > 0)
    .map(({ text, count }) => ({ name: statusName(text), text: `${text} (${count})` }));
}

/** A status in the address: `off-target`. */
function statusName(text: string): string {
  return text.toLowerCase().replaceAll(" ", "-");
}
