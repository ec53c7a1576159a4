import { filteredText } from "#view-models/filtered.ts";
import type { FollowGroup, FollowRow, FollowUpPageModel } from "#view-models/followUpModels.ts";

/** What the reader wants to follow up, as it stands in the address. */
export interface Filters {
  readonly state: string;
  readonly owner: string;
  readonly measure: string;
}

/** `?state=broken&owner=Assistant+Director&measure=caseload-average` */
export function filtersOf(search: URLSearchParams): Filters {
  return {
    state: search.get("state") ?? "",
    owner: search.get("owner") ?? "",
    measure: search.get("measure") ?? "",
  };
}

export function isFiltered({ state, owner, measure }: Filters): boolean {
  return state !== "" || owner !== "" || measure !== "";
}

/** The groups with the rows that are wanted; while something is asked for, none that is empty. */
export function wanted(groups: readonly FollowGroup[], filters: Filters): readonly FollowGroup[] {
  const shown = groups.map((group): FollowGroup =>
    Object.assign({}, group, { rows: group.rows.filter((row) => isWanted(row, filters)) }),
  );
  return isFiltered(filters) ? shown.filter(({ rows }) => rows.length > 0) : shown;
}

function isWanted(row: FollowRow, { state, owner, measure }: Filters): boolean {
  return (
    (state === "" || row.states.some((one) => one === state)) &&
    (owner === "" || row.owner === owner) &&
    (measure === "" || row.measures.some(({ id }) => id === measure))
  );
}

/** How much of it is shown. */
export function resultText(
  { groups }: Pick<FollowUpPageModel, "groups">,
  filters: Filters,
): string {
  const rows = groups.flatMap(({ rows }) => rows);
  const shown = rows.filter((row) => isWanted(row, filters)).length;
  return filteredText(shown, rows.length, "item");
}
