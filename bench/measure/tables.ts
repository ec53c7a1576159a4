import { isMeasured, type Measured } from "./statistics.ts";

/** A table as Markdown has it: the first column is a name, the others are figures, to the right. */
export function table(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = columns.map((_, place) => (place === 0 ? "---" : "--:"));
  return [line(columns), line(rule), ...rows.map(line)];
}

/** `1,234`; a dash where nothing was measured. */
export function whole(value: Measured): string {
  return isMeasured(value) ? Math.round(value).toLocaleString("en-GB") : "–";
}

/** `12.3`: one place, and none from a hundred on. */
export function short(value: Measured): string {
  if (!isMeasured(value)) return "–";
  return value >= 100 ? whole(value) : value.toFixed(1);
}

/** `1.42 ×` */
export function ratio(value: Measured): string {
  return isMeasured(value) ? `${value.toFixed(2)} ×` : "–";
}
