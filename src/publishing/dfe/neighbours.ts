import type { SheetTable } from "../sheetTable.ts";
import type { Problem } from "../problem.ts";

/** The department's list of statistical neighbours, by its own three-figure codes. */
export interface NeighbourList {
  readonly title: string;
  readonly year: number;
  readonly names: ReadonlyMap<string, string>;
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
}

export const NEIGHBOUR_LIST_TITLE = "Statistical neighbours, Department for Education";

const RANKS = Array.from({ length: 10 }, (_, i) => `SN_${i + 1}`);

/** Whether a header is that of the table of statistical neighbours, or meant to be. */
export function isNeighbourTable(header: readonly string[]): boolean {
  return header.includes("SN_1");
}

/**
 * The list in a table of statistical neighbours. A mean of neighbours means nothing without the year
 * of its list, which the table does not hold: it is read from the file's name.
 */
export function neighbourList(
  file: string,
  { header, rows }: SheetTable,
): { readonly list: NeighbourList | null; readonly problems: readonly Problem[] } {
  const missing = ["old_la_code", "la_name", ...RANKS].filter((name) => !header.includes(name));
  const year = /(?:19|20)\d{2}/.exec(file.slice(file.lastIndexOf("/") + 1))?.[0];
  const names = new Map(
    rows.map(({ cells }) => [cells["old_la_code"] ?? "", cells["la_name"] ?? ""]),
  );
  const problems: readonly Problem[] = [
    ...(missing.length === 0
      ? []
      : [
          {
            severity: "error",
            file,
            row: 1,
            why: `The table of statistical neighbours lacks ${missing.join(", ")}`,
            remedy: "Download the table again with all its columns",
          } as const,
        ]),
    ...(year === undefined
      ? [
          {
            severity: "error",
            file,
            why: "The name of the file does not say of which year the list is",
            remedy: "Name it by its year: statistical_neighbours_2025.csv",
          } as const,
        ]
      : []),
    ...(missing.length > 0
      ? []
      : rows.flatMap(({ row, cells }) =>
          RANKS.flatMap((column) => {
            const value = cells[column] ?? "";
            return names.has(value)
              ? []
              : [
                  {
                    severity: "error",
                    file,
                    row,
                    column,
                    value,
                    why: "is not the code of an authority in this table",
                    remedy: "Use the table as it was downloaded",
                  } as const,
                ];
          }),
        )),
  ];
  if (problems.length > 0) return { list: null, problems };
  return {
    list: {
      title: NEIGHBOUR_LIST_TITLE,
      year: Number(year),
      names,
      neighbours: new Map(
        rows.map(({ cells }) => [
          cells["old_la_code"] ?? "",
          RANKS.map((column) => cells[column] ?? ""),
        ]),
      ),
    },
    problems: [],
  };
}
