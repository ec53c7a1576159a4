import { targetName, TREND_KEY } from "#view-models/trendKey.ts";
import type { Trend } from "#view-models/models.ts";
import { wrapped } from "./lettering.ts";
import { levelText } from "#view-models/words/figures.ts";
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

/** How large a label is written, how far its lines lie apart, and how far it keeps from the next, in pixels. */
export interface Letter {
  readonly size: number;
  readonly line: number;
  readonly gap: number;
}

export const LABEL: Letter = { size: 15, line: 18, gap: 4 };

/**
 * The lines that are drawn, each by its name. A target that has come to an end has no name at the
 * chart's. `shown` says which comparators are drawn.
 */
export function endLabels(
  trend: Trend,
  rows: readonly TrendRow[],
  shown: (comparator: number) => boolean,
): readonly EndLabel[] {
  const last = trend.points.at(-1);
  const end = trend.points.length - 1;
  const targets = [
    { side: "upper", value: last?.targetUpper ?? null },
    { side: "lower", value: last?.targetLower ?? null },
  ] as const;

  return [
    named(
      "series",
      trend.value.name,
      lastKnown(rows, ({ value }) => value),
    ),
    ...targets.map(({ side, value }) =>
      value === null
        ? null
        : named("target", targetName(side, levelText(trend.counted, value)), {
            position: end,
            value,
          }),
    ),
    named(
      "mean",
      trend.hasLimits ? TREND_KEY.average : "",
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

/** How high labels are that take `width` pixels: one on the other, in pixels. */
export function labelsHeight(
  labels: readonly EndLabel[],
  width: number,
  letter: Letter = LABEL,
): number {
  return labels.reduce(
    (sum, { text }) => sum + heightOf(wrapped(text, width, letter.size), letter),
    0,
  );
}

function heightOf(lines: readonly string[], { line, gap }: Letter): number {
  return lines.length * line + gap;
}

/** The labels in their places between `top` and `bottom`, none over another. */
export function placedLabels(
  labels: readonly EndLabel[],
  y: (value: number) => number,
  { top, bottom, width }: { readonly top: number; readonly bottom: number; readonly width: number },
  letter: Letter = LABEL,
): readonly PlacedLabel[] {
  const lines = labels.map(({ text }) => wrapped(text, width, letter.size));
  const middles = spread(
    labels.map(({ value }, index) => ({
      at: y(value),
      size: heightOf(lines[index] ?? [], letter),
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
