import type { AuthorityType, ListedAuthority } from "#contract/authorities.ts";
import { authorityPath } from "#contract/authorities.ts";
import type { Day } from "#contract/period.ts";
import type { ApiFiles } from "#contract/resources.ts";
import { buildApi } from "../buildApi.ts";
import type { Problem } from "../problem.ts";
import { authoritiesIn } from "./authority.ts";
import type { Authority } from "./authority.ts";
import { authorityRows } from "./dataset.ts";
import type { DfeTables } from "./publication.ts";
import { sheetsFrom } from "./rows.ts";

/** What was built of one authority: `files` is `null` where an error is among the problems. */
export interface BuiltAuthority {
  readonly listed: Omit<ListedAuthority, "published">;
  readonly files: ApiFiles | null;
  readonly problems: readonly Problem[];
}

/** Only those of a region (`null`: all), published on a day (`null`: the usual one of the newest file). */
export interface Wanted {
  readonly region: string | null;
  readonly published: Day | null;
}

/**
 * Every authority in the department's files, by name, each built when it is asked for: no more than one
 * is held at a time. One of which nothing can be built does not stop the others.
 */
export function* everyAuthority(
  tables: DfeTables,
  { region, published }: Wanted,
): Generator<BuiltAuthority> {
  const authorities = authoritiesIn(tables.rows);
  for (const authority of authorities) {
    if (region !== null && authority.region !== region) continue;
    const options = published === null ? {} : { published };
    const { rows, joint } = authorityRows(authority, authorities, tables, options);
    const sheets = rows === null ? new Map() : sheetsFrom(rows);
    const given = [...sheets].map(([name, text]) => [name, { file: `${name}.csv`, text }] as const);
    const id = authorityCode(authority);
    const listed = {
      id,
      name: authority.name,
      ...(authority.region !== "" && { region: authority.region }),
      type: authorityType(id),
      path: authorityPath(id),
      ...(joint.length > 0 && { joint: [...joint] }),
    };
    yield { listed, ...buildApi(new Map(given)) };
  }
}

/** The regions that the authorities of the files are in, by name. */
export function regionsOf({ rows }: Pick<DfeTables, "rows">): readonly string[] {
  const regions = new Set(authoritiesIn(rows).map(({ region }) => region));
  return [...regions].filter((region) => region !== "").toSorted();
}

/** The latest code of an authority, as a name of a folder: “E06000061 / E06000062” is `E06000061-E06000062`. */
function authorityCode({ newCodes }: Authority): string {
  return (newCodes.at(-1) ?? "").replaceAll(" / ", "-");
}

/** By what its code begins with, as the Office for National Statistics gives them out. */
const TYPES: ReadonlyMap<string, AuthorityType> = new Map<string, AuthorityType>([
  ["E06", "unitary"],
  ["E08", "metropolitan"],
  ["E09", "london"],
  ["E10", "county"],
]);

function authorityType(code: string): AuthorityType {
  return code.includes("-") ? "joint" : (TYPES.get(code.slice(0, 3)) ?? "other");
}
