import { CHART, TREND_NOTES } from "#view-models/chartWords.ts";
import { promiseMark, targetCalled, TREND_KEY } from "#view-models/trendKey.ts";
import type { Trend } from "#view-models/models.ts";
import type { ReactNode } from "react";
import { PromiseShape } from "./PromiseMark.tsx";
import { POINT_SHAPES } from "./pointShapes.ts";

/** One mark of a chart, drawn in 28 by 16, and what it means. */
export interface TrendEntry {
  readonly kind:
    | "series"
    | "target"
    | "range"
    | "special"
    | "provisional"
    | "gap"
    | "projection"
    | "annotation"
    | "commitment";
  readonly mark: ReactNode;
  readonly text: string;
}

/** What each mark of a chart means: those that it has, and no others. Its comparators are named by themselves. */
export function trendEntries(trend: Trend): readonly TrendEntry[] {
  const { points, targets, annotations, commitments, projection, hasLimits } = trend;
  const only = targets.length === 1 ? targets[0] : undefined;
  const special = (tone: string) => points.some((point) => point.special?.tone === tone);
  const entries: readonly (TrendEntry & { readonly shown: boolean })[] = [
    {
      kind: "series",
      shown: true,
      mark: <path d="M0 8h28" stroke="var(--chart-series)" strokeWidth="3" />,
      text: trend.value.name,
    },
    {
      kind: "target",
      shown: targets.length > 0,
      mark: <path d="M0 8h28" stroke="var(--chart-target)" strokeWidth="2" strokeDasharray="6 4" />,
      text: only === undefined ? TREND_KEY.target : targetCalled(only.label),
    },
    {
      kind: "range",
      shown: hasLimits,
      mark: (
        <>
          <rect
            width="28"
            height="16"
            fill="var(--chart-limits)"
            stroke="var(--chart-limits-edge)"
            strokeDasharray="2 3"
          />
          <path d="M0 8h28" stroke="var(--chart-mean)" strokeWidth="1.5" />
        </>
      ),
      text: TREND_KEY.range,
    },
    { ...shape("good"), shown: special("good"), text: TREND_KEY.good },
    { ...shape("bad"), shown: special("bad"), text: TREND_KEY.bad },
    { ...shape("info"), shown: special("info"), text: TREND_KEY.info },
    {
      kind: "provisional",
      shown: points.some(({ provisional }) => provisional),
      mark: (
        <path
          d={POINT_SHAPES.usual(14, 8)}
          fill="var(--page-ground)"
          stroke="var(--chart-series)"
          strokeWidth="2"
        />
      ),
      text: CHART.provisional,
    },
    {
      kind: "gap",
      shown: points.some(({ value }) => value === null),
      mark: (
        <>
          <rect width="28" height="16" fill="var(--chart-gap)" />
          <path d="M10 4l8 8m0-8l-8 8" stroke="var(--text-quiet)" strokeWidth="1.6" />
        </>
      ),
      text: CHART.none,
    },
    {
      kind: "projection",
      shown: projection.length > 0,
      mark: (
        <path
          d="M1 8h28"
          stroke="var(--chart-series)"
          strokeWidth="2.5"
          strokeDasharray="1 5"
          strokeLinecap="round"
        />
      ),
      text: TREND_KEY.projection,
    },
    {
      kind: "annotation",
      shown: annotations.length > 0,
      mark: <Pill round text="1" />,
      text: TREND_NOTES.happened,
    },
    {
      kind: "commitment",
      shown: commitments.length > 0,
      mark: <Pill text="A" />,
      text: TREND_KEY.promised,
    },
    ...[...new Map(commitments.map(({ outcome }) => [outcome.text, outcome.tone]))].map(
      ([text, tone]) => ({
        kind: "commitment" as const,
        shown: true,
        mark: <PromiseShape tone={tone} x={14} y={8} />,
        text: promiseMark(text),
      }),
    ),
  ];
  return entries.filter(({ shown }) => shown).map(({ kind, mark, text }) => ({ kind, mark, text }));
}

function shape(tone: "good" | "bad" | "info"): Pick<TrendEntry, "kind" | "mark"> {
  return {
    kind: "special",
    mark: <path d={POINT_SHAPES[tone](14, 8)} fill={`var(--chart-${tone})`} />,
  };
}

function Pill({ text, round = false }: { readonly text: string; readonly round?: boolean }) {
  return (
    <>
      <rect
        x="6"
        y="0.5"
        width="16"
        height="15"
        rx={round ? 8 : 2}
        fill={round ? "var(--text)" : "var(--chart-promise)"}
      />
      <text x="14" y="12" fontSize="11" textAnchor="middle" fill="var(--page-ground)">
        {text}
      </text>
    </>
  );
}
