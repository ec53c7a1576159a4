import type { Trend } from "#view-models/models.ts";
import { QuietButton } from "#components/Button.tsx";
import { type KeyboardEvent, type PointerEvent, useId, useMemo, useState } from "react";
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from "recharts";
import { across, type Frame, frameOf, LETTERS, positionAt, valueTick } from "./frame.ts";
import { stripMarks } from "./strip.ts";
import styles from "./TrendChart.module.css";
import { TrendKey } from "./TrendKey.tsx";
import { Gaps, LineNames, Points, Reading, Strip, Targets } from "./TrendMarks.tsx";
import { TrendNotes } from "./TrendNotes.tsx";
import { TrendTooltip } from "./TrendTooltip.tsx";
import { parts, type TrendRow, trendRows } from "./trendRows.ts";

interface TrendChartProps {
  readonly trend: Trend;
  /** The closer axis in place of the one from zero. */
  readonly near: boolean;
}

/** Before the container has been measured, and where it cannot be (a test). */
const FIRST_WIDTH = 720;
const DASHES = ["7 4", "2 3", "10 3 2 3", "5 2 1 2 1 2"] as const;
const STILL = { isAnimationActive: false, dot: false, activeDot: false } as const;

/**
 * A measure over time, against what is usual for it, what was promised and how others do. It is read
 * by pointer, by finger, by the arrow keys, and by the two buttons below it.
 */
export function TrendChart({ trend, near }: TrendChartProps) {
  const id = useId();
  const [width, setWidth] = useState(FIRST_WIDTH);
  const [hidden, setHidden] = useState<ReadonlySet<number>>(new Set());
  const [pointed, setPointed] = useState<number | null>(null);
  const [read, setRead] = useState<number | null>(null);

  const rows = useMemo(() => trendRows(trend), [trend]);
  const marks = useMemo(() => stripMarks(trend, rows), [trend, rows]);
  const frame = frameOf(trend, rows, marks, { width, near });
  const last = trend.points.length - 1;
  const shown = rows[pointed ?? read ?? -1] ?? null;

  function move(event: KeyboardEvent) {
    const next = nextPosition(event.key, read ?? last, last);
    if (next === null) return;
    event.preventDefault();
    setPointed(null);
    setRead(next);
  }

  function under(event: PointerEvent<HTMLDivElement>): number {
    const { left } = event.currentTarget.getBoundingClientRect();
    return Math.min(positionAt(event.clientX - left, frame, rows.length), last);
  }

  return (
    <figure className={styles["figure"]}>
      <figcaption>
        <strong className={styles["title"]}>{trend.title}</strong>
        <span className={styles["subtitle"]}>{trend.subtitle}</span>
      </figcaption>
      <TrendKey trend={trend} hidden={hidden} dashes={DASHES} onHide={setHidden} />
      <div
        className={styles["plot"]}
        style={{ height: frame.height }}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an input cannot hold a drawing
        role="slider"
        aria-roledescription="chart"
        aria-label={`${trend.title}. ${trend.subtitle}`}
        aria-valuemin={0}
        aria-valuemax={Math.max(last, 0)}
        aria-valuenow={read ?? last}
        aria-valuetext={trend.points[read ?? last]?.when ?? ""}
        aria-describedby={`${id}-keys`}
        tabIndex={0}
        onKeyDown={move}
        onFocus={() => setRead((now) => now ?? last)}
        onPointerMove={(event) => setPointed(under(event))}
        onPointerLeave={() => setPointed(null)}
        onPointerDown={(event) => setRead(under(event))}
      >
        <p className={styles["unit"]} aria-hidden="true">
          {trend.unit}
        </p>
        <ResponsiveContainer
          width="100%"
          height={frame.height}
          initialDimension={{ width: FIRST_WIDTH, height: frame.height }}
          onResize={setWidth}
        >
          <ComposedChart
            data={[...rows]}
            accessibilityLayer={false}
            margin={{ top: frame.top, right: frame.right, bottom: 0, left: 0 }}
          >
            <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
            <XAxis
              dataKey="position"
              type="number"
              domain={[-0.5, rows.length - 0.5]}
              ticks={[...frame.periods]}
              tickFormatter={(position: number) => rows[position]?.tick ?? ""}
              interval={0}
              height={frame.bottom}
              tick={{ fill: "var(--text)", fontSize: LETTERS }}
              stroke="var(--edge)"
            />
            <YAxis
              type="number"
              domain={[...frame.domain]}
              ticks={[...frame.values]}
              tickFormatter={valueTick}
              allowDataOverflow
              interval={0}
              width={frame.left}
              tick={{ fill: "var(--text)", fontSize: LETTERS }}
              tickLine={false}
              axisLine={false}
            />
            <Area
              {...STILL}
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
              dataKey={({ point }: TrendRow) => point?.mean ?? null}
              stroke="var(--chart-mean)"
              strokeWidth={1.5}
            />
            <Gaps rows={rows} />
            <Targets trend={trend} />
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
            <Strip marks={marks} />
            <Points rows={rows} />
            {frame.labelled && (
              <LineNames trend={trend} rows={rows} hidden={hidden} width={frame.right} />
            )}
            {shown !== null && <Reading row={shown} />}
          </ComposedChart>
        </ResponsiveContainer>
        {shown !== null && shown.point !== null && (
          <TrendTooltip
            point={shown.point}
            comparators={trend.comparators}
            at={tooltipPlace(shown.position, frame, rows.length)}
          />
        )}
      </div>
      <div className={styles["reading"]} data-screen-only>
        <QuietButton
          aria-disabled={(read ?? last) === 0}
          onClick={() => setRead(Math.max((read ?? last) - 1, 0))}
        >
          Earlier
        </QuietButton>
        <p aria-live="polite" className={styles["spoken"]}>
          {trend.points[read ?? last]?.spoken}
        </p>
        <QuietButton
          aria-disabled={(read ?? last) === last}
          onClick={() => setRead(Math.min((read ?? last) + 1, last))}
        >
          Later
        </QuietButton>
      </div>
      <p id={`${id}-keys`} className={styles["small"]} data-screen-only>
        With the chart in focus, the left and right arrow keys, Home, End, Page Up and Page Down
        move from period to period.
      </p>
      <p className={styles["small"]}>{near ? trend.axis.statedNear : trend.axis.statedZero}</p>
      <TrendNotes trend={trend} />
      <p className={styles["small"]}>{trend.method}</p>
      <p className={styles["small"]}>Source: {trend.source}</p>
    </figure>
  );
}

/** Where a key leads from a period, `null` for keys that lead nowhere. A page is a year of months. */
export function nextPosition(key: string, from: number, last: number): number | null {
  const page = Math.max(2, Math.min(12, Math.floor(last / 4)));
  const places: Readonly<Record<string, number>> = {
    ArrowLeft: from - 1,
    ArrowRight: from + 1,
    ArrowUp: from + 1,
    ArrowDown: from - 1,
    PageUp: from - page,
    PageDown: from + page,
    Home: 0,
    End: last,
  };
  const place = places[key];
  return place === undefined ? null : Math.min(Math.max(place, 0), last);
}

/** On the side of the period where there is more room. */
function tooltipPlace(position: number, frame: Frame, count: number) {
  const x = across(position, frame, count);
  return x < frame.width / 2
    ? { left: x + 16, top: frame.top }
    : { right: frame.width - x + 16, top: frame.top };
}
