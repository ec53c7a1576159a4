import { SHEETS } from "./sheets.ts";
import type { Column, SheetLayout } from "./sheets.ts";

/** What a column holds, whether it must be filled in, and the words that are allowed. */
export function columnNote({ guidance, required, oneOf, holds, inUnit }: Column): string {
  return [
    guidance,
    ...(required === true ? ["Must be filled in"] : []),
    ...(oneOf === undefined ? [] : [`One of: ${oneOf.join(", ")}`]),
    ...(holds === "day" ? ["A day: 2026-04-16"] : []),
    ...(inUnit === true ? ["In the unit of the measure; a percentage is 55.9 or 55.9%"] : []),
  ].join(". ");
}

/** The description of every sheet and column for the analyst, as Markdown: docs/sheets.md. */
export function sheetGuide(): string {
  return [
    "# The analyst's sheets",
    "Made from `src/publishing/sheets.ts` by `npm run schemas`. [Publishing](publishing.md) says how to start.",
    ...SHEETS.map(section),
  ]
    .join("\n\n")
    .concat("\n");
}

function section({ name, optional, guidance, columns }: SheetLayout): string {
  const rows = columns.map(
    (column) => `| \`${column.name}\` | ${columnNote(column).replaceAll("|", "\\|")} |`,
  );
  return [
    `## ${name}`,
    `${guidance}${optional === true ? " May be left out." : ""}`,
    ["| column | what it holds |", "|---|---|", ...rows].join("\n"),
  ].join("\n\n");
}
