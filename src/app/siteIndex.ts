import { inSlices } from "#api/inSlices.ts";
import {
  findables,
  type Searchable,
  searchable,
  type Searched,
  searchEntry,
  searchIndex,
} from "#view-models/searchIndex.ts";

/** All that can be found, made ready a few at a time. */
export async function siteIndex(searched: Searched, signal: AbortSignal): Promise<Searchable> {
  const entries = await inSlices(findables(searched), searchEntry, signal);
  return searchable(searchIndex(searched, entries));
}
