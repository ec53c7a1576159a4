import type { Trend } from "#view-models/models.ts";
import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from "recharts";
import { type EndLabel, LABEL, placedLabels } from "./endLabels.ts";
import { LEADER, NAME_WIDTH } from "./frame.ts";
import { textWidth } from "./lettering.ts";
import { POINT_SHAPES } from "./pointShapes.ts";
import { PromiseMark } from "./PromiseMark.tsx";
import { spread } from "./spread.ts";
import { placedStrip, STRIP, type StripMark } from "./strip.ts";
import styles from "./TrendChart.module.css";
import { gapRuns, type Piece, targetPieces, type TrendRow } from "./trendRows.ts";

/** Where things lie inside the plot, in pixels. */
interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (position: number) => number;
  readonly y: (value: number) => number;
}

/** The plot that Recharts has laid out; `null` before it has. */
function usePlot(): Plot | null {
  const area = usePlotArea();
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (area === undefined || xScale === undefined || yScale === undefined) return null;

  return {
    left: area.x,
    right: area.x + area.width,
    top: area.y,
    bottom: area.y + area.height,
    x: (position) => xScale(position) ?? area.x,
    y: (value) => yScale(value) ?? area.y,
  };
}

/** Recharts draws what is higher later: its lines lie at 400, its axes at 500. */
const BEHIND_LINES = 50;
const OVER_LINES = 450;

const GAP_SIZE = 14;
/** How far a point reaches from its middle. */
const POINT = 7;

/**
 * A period without a value: a band in its place, a cross at its foot, and the reason where there is
 * room: at its head, or above the cross where points would lie over it there.
 */
export function Gaps({ rows }: { readonly rows: readonly TrendRow[] }) {
  const plot = usePlot();
  if (plot === null) return null;

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

  return (
    <>
      <ZIndexLayer zIndex={BEHIND_LINES}>
        {runs.map(({ from, to }) => (
          <rect
            key={from}
            className={styles["gap"]}
            x={plot.x(from - 0.5)}
            y={plot.top}
            width={plot.x(to + 0.5) - plot.x(from - 0.5)}
            height={plot.bottom - plot.top}
          />
        ))}
      </ZIndexLayer>
      <ZIndexLayer zIndex={OVER_LINES}>
        {runs.map(({ from, to, reason }, index) => (
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
        ))}
      </ZIndexLayer>
    </>
  );
}

/** What was promised by the plan: dashed, in steps, in slopes, or as a band between two lines. */
export function Targets({ trend }: { readonly trend: Trend }) {
  const plot = usePlot();
  if (plot === null) return null;

  const lower = targetPieces(trend, "targetLower");
  const upper = targetPieces(trend, "targetUpper");
  const bands = upper.filter(
    (piece, index) => piece.corners.length === lower[index]?.corners.length,
  );

  return (
    <>
      <ZIndexLayer zIndex={BEHIND_LINES}>
        {bands.map((piece, index) => {
          const back = (lower[index]?.corners ?? []).toReversed();
          return (
            <path
              key={path(piece, plot)}
              className={styles["targetBand"]}
              d={`${path({ corners: [...piece.corners, ...back] }, plot)}Z`}
            />
          );
        })}
      </ZIndexLayer>
      <ZIndexLayer zIndex={OVER_LINES}>
        {[...lower, ...upper].map((piece) => (
          <path key={path(piece, plot)} className={styles["target"]} d={path(piece, plot)} />
        ))}
      </ZIndexLayer>
    </>
  );
}

function path({ corners }: Piece, { x, y }: Plot): string {
  return corners
    .map(([position, value], index) => `${index === 0 ? "M" : "L"}${x(position)} ${y(value)}`)
    .join("");
}

/** The marks above the plot, each with its line down to where it belongs. */
export function Strip({ marks }: { readonly marks: readonly StripMark[] }) {
  const plot = usePlot();
  if (plot === null) return null;

  const placed = placedStrip(marks, plot.left, plot.right, plot.x);
  const lanes = Math.max(0, ...placed.map(({ lane }) => lane + 1));
  const middle = (lane: number) =>
    plot.top - STRIP.gap * 2 - (lanes - lane) * (STRIP.height + STRIP.gap) + STRIP.height / 2;

  return (
    <ZIndexLayer zIndex={OVER_LINES}>
      {placed.map(({ mark: { kind, text, promise }, x, at, width, lane }) => (
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
      ))}
    </ZIndexLayer>
  );
}

/** Points that are part of a real change, by shape and colour, and those that are provisional, hollow. */
export function Points({ rows }: { readonly rows: readonly TrendRow[] }) {
  const plot = usePlot();
  if (plot === null) return null;

  return (
    <ZIndexLayer zIndex={OVER_LINES}>
      {[...pointPaths(rows, plot)].map(([name, shapes]) => (
        <path key={name} className={name} d={shapes} />
      ))}
    </ZIndexLayer>
  );
}

/** Nearer than this many pixels to each other, points that say nothing more are left to their line. */
const CLOSEST = 8;

/** One path for all points that look alike, by the name of their look. */
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
export function LineNames({ labels }: { readonly labels: readonly EndLabel[] }) {
  const plot = usePlot();
  if (plot === null) return null;

  const placed = placedLabels(labels, plot.y, {
    top: plot.top - LABEL.line,
    // The last period is written below the right end of the plot.
    bottom: plot.bottom + LABEL.line / 2,
    width: NAME_WIDTH,
  });

  return (
    <ZIndexLayer zIndex={OVER_LINES}>
      {placed.map(({ label: { kind, text, position }, lines, from, y }) => (
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
      ))}
    </ZIndexLayer>
  );
}
