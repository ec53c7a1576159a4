import { filteredText, hasEveryWord } from "#view-models/filtered.ts";
import type { Overview, ScorecardRow } from "#view-models/models.ts";
import { orderText } from "#view-models/scorecardOrder.ts";

/** What the reader wants to see of the scorecard, as it stands in the address. */
export interface Filters {
  readonly words: string;
  readonly area: string;
  readonly status: string;
  readonly unexplained: boolean;
  /** In which order the rows stand; empty for that of the scorecard. */
  readonly order: string;
}

/** `?q=caseload&area=workforce&status=off-target&explain=1&order=target` */
export function filtersOf(search: URLSearchParams): Filters {
  return {
    words: search.get("q") ?? "",
    area: search.get("area") ?? "",
    status: search.get("status") ?? "",
    unexplained: search.get("explain") === "1",
    order: search.get("order") ?? "",
  };
}

/** Whether a row is wanted: it has every word that is asked for, in any order. */
export function wanted(row: ScorecardRow, { words, area, status, unexplained }: Filters): boolean {
  return (
    (area === "" || row.areaId === area) &&
    (status === "" || statusName(row.status.text) === status) &&
    (!unexplained || row.attention !== null) &&
    hasEveryWord(row.words, words)
  );
}

export function isFiltered({ words, area, status, unexplained }: Filters): boolean {
  return words.trim() !== "" || area !== "" || status !== "" || unexplained;
}

/** How much of it is shown, and in which order. */
export function resultText({ areas }: Pick<Overview, "areas">, filters: Filters): string {
  const rows = areas.flatMap(({ rows }) => rows);
  const shown = rows.filter((row) => wanted(row, filters)).length;
  return filteredText(shown, rows.length, "measure") + orderText(filters.order);
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
