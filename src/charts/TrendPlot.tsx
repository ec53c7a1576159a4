import { memo, useMemo } from "react";
import {
  Area,
  ComposedChart,
  Line,
  ResponsiveContainer,
  XAxis,
  YAxis,
  ZIndexLayer,
} from "recharts";
import { DASHES } from "./dashes.ts";
import { MarksBehind, MarksOver, type TrendDrawing } from "./TrendMarks.tsx";
import { drawnRows } from "./drawnRows.ts";
import { parts, type TrendRow } from "./trendRows.ts";

/** Recharts draws what is higher later: its areas lie at 100, its lines at 400. */
const BEHIND_LINES = 50;
const OVER_LINES = 450;

const STILL = { isAnimationActive: false, dot: false, activeDot: false } as const;

/**
 * A trend by Recharts: its lines and areas, in the scales of the frame. All else is drawn as it is still, since
 * Recharts takes long over grids and axes. It stays as it is while it is read: pointers move often.
 */
export const TrendPlot = memo(function TrendPlot(drawing: TrendDrawing) {
  const { trend, rows, frame, hidden } = drawing;
  const drawn = useMemo(
    () => drawnRows(rows, frame.width - frame.left - frame.right),
    [rows, frame],
  );
  return (
    <ResponsiveContainer width={frame.width} height={frame.height}>
      <ComposedChart
        data={drawn}
        accessibilityLayer={false}
        margin={{ top: frame.top, right: frame.right, bottom: frame.bottom, left: frame.left }}
      >
        <XAxis hide dataKey="position" type="number" domain={[-0.5, frame.count - 0.5]} />
        <YAxis hide type="number" domain={[...frame.domain]} allowDataOverflow />
        <ZIndexLayer zIndex={BEHIND_LINES}>
          <MarksBehind {...drawing} />
        </ZIndexLayer>
        <Area
          {...STILL}
          type="step"
          dataKey={({ point }: TrendRow) =>
            point === null || point.lower === null || point.upper === null
              ? null
              : [point.lower, point.upper]
          }
          fill="var(--chart-limits)"
          fillOpacity={1}
          stroke="var(--chart-limits-edge)"
          strokeDasharray="2 3"
        />
        <Area
          {...STILL}
          dataKey={({ projected }: TrendRow) =>
            projected === null ? null : [projected.low, projected.high]
          }
          fill="var(--chart-limits)"
          fillOpacity={0.7}
          stroke="none"
        />
        <Line
          {...STILL}
          type="step"
          dataKey={({ point }: TrendRow) => (trend.hasLimits ? (point?.mean ?? null) : null)}
          stroke="var(--chart-mean)"
          strokeWidth={1.5}
        />
        {trend.comparators.map(({ name }, index) => (
          <Line
            {...STILL}
            key={name}
            hide={hidden.has(index)}
            dataKey={({ point }: TrendRow) => point?.comparators[index] ?? null}
            stroke="var(--chart-comparator)"
            strokeWidth={1.8}
            strokeDasharray={DASHES[index % DASHES.length] ?? ""}
          />
        ))}
        {parts(rows).map((part) => (
          <Line
            {...STILL}
            key={part}
            dataKey={(row: TrendRow) => (row.part === part ? (row.point?.value ?? null) : null)}
            stroke="var(--chart-series)"
            strokeWidth={2.8}
          />
        ))}
        <Line
          {...STILL}
          dataKey={({ projected }: TrendRow) => projected?.value ?? null}
          stroke="var(--chart-series)"
          strokeWidth={2}
          strokeDasharray="1 5"
          strokeLinecap="round"
        />
        <ZIndexLayer zIndex={OVER_LINES}>
          <MarksOver {...drawing} />
        </ZIndexLayer>
      </ComposedChart>
    </ResponsiveContainer>
  );
});
