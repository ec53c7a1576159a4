import type { Trend } from "#view-models/models.ts";
import { wrapped } from "./lettering.ts";
import { spread } from "./spread.ts";
import { lastKnown, type TrendRow } from "./trendRows.ts";

/** The name of a line beside its end. */
export interface EndLabel {
  readonly kind: "series" | "target" | "mean" | "comparator";
  readonly text: string;
  /** Where the line ends, and the value there. */
  readonly position: number;
  readonly value: number;
}

export interface PlacedLabel {
  readonly label: EndLabel;
  readonly lines: readonly string[];
  /** Where the line's end is, and where the middle of the label lies. */
  readonly from: number;
  readonly y: number;
}

export const LABEL = { size: 15, line: 18, gap: 4 } as const;

/** The lines that are drawn, each by its name. `shown` says which comparators are. */
export function endLabels(
  trend: Trend,
  rows: readonly TrendRow[],
  shown: (comparator: number) => boolean,
): readonly EndLabel[] {
  const target = trend.targets.at(-1);
  return [
    named(
      "series",
      trend.value.name,
      lastKnown(rows, ({ value }) => value),
    ),
    named(
      "target",
      target?.label ?? "",
      lastKnown(rows, ({ targetUpper, targetLower }) => targetUpper ?? targetLower),
    ),
    named(
      "mean",
      trend.hasLimits ? "Average" : "",
      lastKnown(rows, ({ mean }) => mean),
    ),
    ...trend.comparators.map(({ name }, index) =>
      named(
        "comparator",
        shown(index) ? name : "",
        lastKnown(rows, ({ comparators }) => comparators[index] ?? null),
      ),
    ),
  ].filter((label) => label !== null);
}

function named(
  kind: EndLabel["kind"],
  text: string,
  end: { readonly position: number; readonly value: number } | null,
): EndLabel | null {
  return text === "" || end === null ? null : { kind, text, ...end };
}

/** The labels in their places between `top` and `bottom`, none over another. */
export function placedLabels(
  labels: readonly EndLabel[],
  y: (value: number) => number,
  { top, bottom, width }: { readonly top: number; readonly bottom: number; readonly width: number },
): readonly PlacedLabel[] {
  const lines = labels.map(({ text }) => wrapped(text, width, LABEL.size));
  const middles = spread(
    labels.map(({ value }, index) => ({
      at: y(value),
      size: (lines[index]?.length ?? 1) * LABEL.line + LABEL.gap,
    })),
    top,
    bottom,
  );
  return labels.map((label, index) => ({
    label,
    lines: lines[index] ?? [],
    from: y(label.value),
    y: middles[index] ?? 0,
  }));
}
