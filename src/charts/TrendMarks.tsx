import type { Trend } from "#view-models/models.ts";
import { type EndLabel, LABEL, placedLabels } from "./endLabels.ts";
import { across, type Frame, heightAt, LEADER, NAME_WIDTH } from "./frame.ts";
import { textWidth } from "./lettering.ts";
import { POINT_SHAPES } from "./pointShapes.ts";
import { PromiseMark } from "./PromiseMark.tsx";
import { spread } from "./spread.ts";
import { placedStrip, STRIP, type StripMark } from "./strip.ts";
import styles from "./TrendChart.module.css";
import { Grid, Sides } from "./TrendSides.tsx";
import { area, piecePath } from "./trendPaths.ts";
import { gapRuns, targetPieces, type TrendRow } from "./trendRows.ts";

/** What a drawing of a trend is made from. */
export interface TrendDrawing {
  readonly trend: Trend;
  readonly rows: readonly TrendRow[];
  readonly marks: readonly StripMark[];
  readonly labels: readonly EndLabel[];
  readonly frame: Frame;
  /** The comparators that are put away. */
  readonly hidden: ReadonlySet<number>;
}

/** Where things lie inside the plot, in pixels. */
interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (position: number) => number;
  readonly y: (value: number) => number;
}

function plotOf(frame: Frame): Plot {
  return {
    left: frame.left,
    right: frame.width - frame.right,
    top: frame.top,
    bottom: frame.height - frame.bottom,
    x: (position) => across(position, frame),
    y: (value) => heightAt(value, frame),
  };
}

/** What lies behind the lines: the grid, the places of gaps, and what was promised as a band. */
export function MarksBehind({ trend, rows, frame }: TrendDrawing) {
  const plot = plotOf(frame);
  return (
    <>
      <Grid frame={frame} />
      {gapRuns(rows).map(({ from, to }) => (
        <rect
          key={from}
          className={styles["gap"]}
          x={plot.x(from - 0.5)}
          y={plot.top}
          width={plot.x(to + 0.5) - plot.x(from - 0.5)}
          height={plot.bottom - plot.top}
        />
      ))}
      <TargetBands trend={trend} frame={frame} />
    </>
  );
}

/** What lies over the lines: why there is no figure, targets, points, the strip, the names of lines, and both sides. */
export function MarksOver({ trend, rows, marks, labels, frame }: TrendDrawing) {
  const plot = plotOf(frame);
  return (
    <>
      <Gaps rows={rows} plot={plot} />
      <Targets trend={trend} frame={frame} />
      {[...pointPaths(rows, plot)].map(([name, shapes]) => (
        <path key={name} className={name} d={shapes} />
      ))}
      <Strip marks={marks} plot={plot} />
      {frame.labelled && <LineNames labels={labels} plot={plot} />}
      <Sides frame={frame} rows={rows} />
    </>
  );
}

const GAP_SIZE = 14;
/** How far a point reaches from its middle. */
const POINT = 7;

/**
 * A period without a value: a band in its place, a cross at its foot, and the reason where there is
 * room: at its head, or above the cross where points would lie over it there.
 */
function Gaps({ rows, plot }: { readonly rows: readonly TrendRow[]; readonly plot: Plot }) {
  const runs = gapRuns(rows);
  const marks = runs.map(({ from, to, reason }) => ({
    at: plot.x((from + to) / 2),
    size: textWidth(reason, GAP_SIZE) + 8,
  }));
  const places = spread(marks, plot.left, plot.right);
  const reasonAt = (middle: number, size: number): number => {
    const head = plot.top + GAP_SIZE + 2;
    const isHidden = rows.some(
      ({ position, point }) =>
        point !== null &&
        point.value !== null &&
        Math.abs(plot.x(position) - middle) < size / 2 + POINT &&
        plot.y(point.value) < head + POINT,
    );
    return isHidden ? plot.bottom - GAP_SIZE : head;
  };
  const fit = marks.reduce((sum, { size }) => sum + size, 0) <= plot.right - plot.left;

  return runs.map(({ from, to, reason }, index) => (
    <g key={from}>
      <path
        className={styles["gapMark"]}
        d={`M${plot.x((from + to) / 2) - 4} ${plot.bottom - 9}l8 8m0-8l-8 8`}
      />
      {fit && (
        <text
          className={styles["gapText"]}
          x={places[index]}
          y={reasonAt(places[index] ?? 0, marks[index]?.size ?? 0)}
        >
          {reason}
        </text>
      )}
    </g>
  ));
}

type TargetsProps = Pick<TrendDrawing, "trend" | "frame">;

/** What was promised by the plan as a band between two lines. */
function TargetBands({ trend, frame }: TargetsProps) {
  const lower = targetPieces(trend, "targetLower");
  return targetPieces(trend, "targetUpper").map((piece, index) => {
    const floor = lower[index];
    return floor === undefined || floor.corners.length !== piece.corners.length ? null : (
      <path
        key={piecePath(piece, frame)}
        className={styles["targetBand"]}
        d={area(piece, floor, frame)}
      />
    );
  });
}

/** What was promised by the plan: dashed, in steps or in slopes. */
function Targets({ trend, frame }: TargetsProps) {
  return [...targetPieces(trend, "targetLower"), ...targetPieces(trend, "targetUpper")].map(
    (piece) => (
      <path
        key={piecePath(piece, frame)}
        className={styles["target"]}
        d={piecePath(piece, frame)}
      />
    ),
  );
}

/** The marks above the plot, each with its line down to where it belongs. */
function Strip({ marks, plot }: { readonly marks: readonly StripMark[]; readonly plot: Plot }) {
  const placed = placedStrip(marks, plot.left, plot.right, plot.x);
  const lanes = Math.max(0, ...placed.map(({ lane }) => lane + 1));
  const middle = (lane: number) =>
    plot.top - STRIP.gap * 2 - (lanes - lane) * (STRIP.height + STRIP.gap) + STRIP.height / 2;

  return placed.map(({ mark: { kind, text, promise }, x, at, width, lane }) => (
    <g key={`${kind} ${text} ${at}`} className={styles[kind]}>
      <path
        className={styles["stem"]}
        d={`M${x} ${middle(lane) + STRIP.height / 2}L${at} ${plot.top}V${promise === null ? plot.bottom : plot.y(promise.value)}`}
      />
      <rect
        className={styles["pill"]}
        x={x - width / 2}
        y={middle(lane) - STRIP.height / 2}
        width={width}
        height={STRIP.height}
        rx={kind === "annotation" ? STRIP.height / 2 : 2}
      />
      <text className={styles["pillText"]} x={x} y={middle(lane) + 5}>
        {text}
      </text>
      {promise !== null && <PromiseMark promise={promise} x={at} y={plot.y(promise.value)} />}
    </g>
  ));
}

/** Nearer than this many pixels to each other, points that say nothing more are left to their line. */
const CLOSEST = 8;

/** Points that are part of a real change, by shape and colour, and those that are provisional, hollow: one path for all that look alike, by the name of their look. */
function pointPaths(rows: readonly TrendRow[], plot: Plot): ReadonlyMap<string, string> {
  const small = (plot.right - plot.left) / Math.max(rows.length, 1) < CLOSEST;
  const paths = new Map<string, string>();
  for (const { position, point } of rows) {
    if (point === null || point.value === null) continue;
    const kind = point.special?.tone ?? "usual";
    if (kind === "usual" && small && !point.provisional) continue;
    const name = [styles[kind], ...(point.provisional ? [styles["hollow"]] : [])].join(" ");
    const shape = POINT_SHAPES[kind](plot.x(position), plot.y(point.value));
    paths.set(name, `${paths.get(name) ?? ""}${shape}`);
  }
  return paths;
}

/** Each line's name beside its end. */
function LineNames({
  labels,
  plot,
}: {
  readonly labels: readonly EndLabel[];
  readonly plot: Plot;
}) {
  const placed = placedLabels(labels, plot.y, {
    top: plot.top - LABEL.line,
    // The last period is written below the right end of the plot.
    bottom: plot.bottom + LABEL.line / 2,
    width: NAME_WIDTH,
  });

  return placed.map(({ label: { kind, text, position }, lines, from, y }) => (
    <g key={`${kind} ${text}`} className={styles[`${kind}Name`]}>
      <path
        className={styles["leader"]}
        d={`M${plot.x(position) + 6} ${from}H${plot.right}L${plot.right + LEADER - 3} ${y}`}
      />
      <text
        className={styles["lineName"]}
        x={plot.right + LEADER}
        y={y - ((lines.length - 1) * LABEL.line) / 2 + 5}
      >
        {lines.map((line, index) => (
          <tspan key={line} x={plot.right + LEADER} dy={index === 0 ? 0 : LABEL.line}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  ));
}
