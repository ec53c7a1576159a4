import { promiseCalled } from "#view-models/trendKey.ts";
import type { Trend } from "#view-models/models.ts";
import { memo, useMemo } from "react";
import { ChartKey } from "./ChartFigure.tsx";
import { DASHES } from "./dashes.ts";
import { across, heightAt, valueTick } from "./frame.ts";
import { PromiseMark, PromiseShape } from "./PromiseMark.tsx";
import { POINT_SHAPES } from "./pointShapes.ts";
import styles from "./SlideChart.module.css";
import { middleOf, type SlideFrame, slideFrame } from "./slideFrame.ts";
import { area, linePaths, piecePath, projection, stepAreas, stepPaths } from "./trendPaths.ts";
import { type TrendEntry, trendEntries } from "./trendEntries.tsx";
import { gapRuns, targetPieces } from "./trendRows.ts";
import { useBox } from "./useBox.ts";

/** What is named beside its line needs no entry in the key; what happened is not drawn; promises have theirs. */
const BESIDE: ReadonlySet<TrendEntry["kind"]> = new Set(["series", "target", "range"]);
const NOT_DRAWN: ReadonlySet<TrendEntry["kind"]> = new Set(["annotation", "commitment"]);

interface SlideChartProps {
  readonly trend: Trend;
  /** The closer axis in place of the one from zero: the chart then says so. */
  readonly near: boolean;
}

/**
 * A measure over time, still, to be read from the back of a room. It takes the room that it is given
 * and the size of its letters from around it; whoever shows it says its title and has its table.
 */
export const SlideChart = memo(function SlideChart({ trend, near }: SlideChartProps) {
  const [room, box] = useBox();
  const frame = useMemo(() => slideFrame(trend, room, near), [trend, room, near]);
  const entries = trendEntries(trend).filter(
    ({ kind }) => !NOT_DRAWN.has(kind) && !(frame.labelled && BESIDE.has(kind)),
  );

  return (
    <figure className={styles["figure"]}>
      <div ref={box} className={styles["box"]}>
        <svg
          role="img"
          aria-label={`${trend.title}. ${trend.subtitle}. ${trend.summary}`}
          width={room.width}
          height={room.height}
          style={{ fontSize: `${room.letters}px` }}
        >
          <text className={styles["quiet"]} x="0" y={room.letters * 0.85}>
            {frame.unit}
          </text>
          <Behind trend={trend} frame={frame} />
          <Sides frame={frame} />
          <Lines trend={trend} frame={frame} />
          <Above trend={trend} frame={frame} />
          <Names frame={frame} />
        </svg>
      </div>
      {(entries.length > 0 || trend.commitments.length > 0) && (
        <ChartKey entries={[...entries, ...promiseEntries(trend)]} />
      )}
    </figure>
  );
});

interface PartProps {
  readonly trend: Trend;
  readonly frame: SlideFrame;
}

/** What lies behind the lines: the usual range, gaps, what would come, and the target's band. */
function Behind({ trend, frame }: PartProps) {
  const coming = projection(frame);
  const lower = targetPieces(trend, "targetLower");
  const upper = targetPieces(trend, "targetUpper");
  const width = (frame.width - frame.left - frame.right) / Math.max(frame.rows.length, 1);

  return (
    <>
      {stepAreas(
        frame,
        ({ lower }) => lower,
        ({ upper }) => upper,
      ).map((path) => (
        <path key={path} className={styles["range"]} d={path} />
      ))}
      {gapRuns(frame.rows).map((run) => (
        <rect
          key={run.from}
          className={styles["gap"]}
          x={across(run.from, frame) - width / 2}
          y={frame.top}
          width={width * (run.to - run.from + 1)}
          height={frame.height - frame.bottom - frame.top}
        />
      ))}
      {upper.map((piece, index) => {
        const floor = lower[index];
        return floor === undefined || floor.corners.length !== piece.corners.length ? null : (
          <path
            key={piecePath(piece, frame)}
            className={styles["targetBand"]}
            d={area(piece, floor, frame)}
          />
        );
      })}
      {coming !== null && <path className={styles["range"]} d={coming.area} />}
    </>
  );
}

/** The values along the left side, the periods below. */
function Sides({ frame }: { readonly frame: SlideFrame }) {
  const { left, right, width, height, bottom, letter, rows } = frame;
  return (
    <>
      {frame.values.map((value) => {
        const y = heightAt(value, frame);
        return (
          <g key={value}>
            <path className={styles["grid"]} d={`M${left} ${y}H${width - right}`} />
            <text className={styles["value"]} x={left - letter.size / 2} y={y + letter.size * 0.35}>
              {valueTick(value)}
            </text>
          </g>
        );
      })}
      <path className={styles["foot"]} d={`M${left} ${height - bottom}H${width - right}`} />
      {frame.periods.map((position) => (
        <text
          key={position}
          className={styles["period"]}
          x={across(position, frame)}
          y={height - bottom + letter.size * 1.2}
        >
          {rows[position]?.tick}
        </text>
      ))}
    </>
  );
}

function Lines({ trend, frame }: PartProps) {
  const coming = projection(frame);
  const targets = [...targetPieces(trend, "targetLower"), ...targetPieces(trend, "targetUpper")];
  return (
    <>
      {trend.hasLimits &&
        stepPaths(frame, ({ mean }) => mean).map((path) => (
          <path key={path} className={styles["mean"]} d={path} />
        ))}
      {targets.map((piece) => (
        <path
          key={piecePath(piece, frame)}
          className={styles["target"]}
          d={piecePath(piece, frame)}
        />
      ))}
      {[...frame.comparators].flatMap((index) =>
        linePaths(frame, ({ comparators }) => comparators[index] ?? null).map((path) => (
          <path
            key={`${index} ${path}`}
            className={styles["comparator"]}
            strokeDasharray={DASHES[index % DASHES.length]}
            d={path}
          />
        )),
      )}
      {linePaths(frame, ({ value }) => value).map((path) => (
        <path key={path} className={styles["series"]} d={path} />
      ))}
      {coming !== null && <path className={styles["projected"]} d={coming.line} />}
    </>
  );
}

/** Shapes are drawn for letters of 15 pixels, and for points at least 9 pixels apart. */
const SHAPES_FOR = { letters: 15, apart: 9 } as const;
/** Of the size that goes with the letters: smaller than this, a shape is not told from another across a room. */
const SMALLEST = 0.5;
/** A hollow one has a rim to be seen. */
const HOLLOW = 0.75;
/** Nearer than this many pixels to each other, dots are a smear. */
const CLOSEST = 12;

/** What stands over the lines: points, promises, breaks, and why there is no figure. */
function Above({ frame }: PartProps) {
  const { rows, letter, height, bottom, top } = frame;
  const large = letter.size / SHAPES_FOR.letters;
  const apart = (frame.width - frame.left - frame.right) / Math.max(rows.length, 1);
  const fitting = Math.min(large, Math.max(large * SMALLEST, apart / SHAPES_FOR.apart));
  const at = (position: number, value: number, scale: number) =>
    `translate(${across(position, frame)} ${heightAt(value, frame)}) scale(${scale})`;

  return (
    <>
      {gapRuns(rows).map((run) => (
        <path
          key={run.from}
          className={styles["gapMark"]}
          transform={`translate(${middleOf(run, frame)} ${height - bottom - letter.size / 2})`}
          d="M-6 -6l12 12m0-12l-12 12"
        />
      ))}
      {rows.map(({ position, point }) => {
        if (point === null || point.value === null) return null;
        const kind = point.special?.tone ?? "usual";
        if (kind === "usual" && apart < CLOSEST && !point.provisional) return null;
        return (
          <path
            key={position}
            className={styles[kind]}
            data-hollow={point.provisional}
            transform={at(
              position,
              point.value,
              point.provisional ? Math.max(fitting, large * HOLLOW) : fitting,
            )}
            d={POINT_SHAPES[kind](0, 0)}
          />
        );
      })}
      {frame.marks.map(({ kind, text, position, promise }) => {
        const x = across(position, frame);
        const foot = promise === null ? height - bottom : heightAt(promise.value, frame);
        return (
          <g key={`${kind} ${text} ${position}`} className={styles[kind]}>
            <path className={styles["stem"]} d={`M${x} ${top - letter.size * 0.3}V${foot}`} />
            {promise !== null && (
              <g transform={at(position, promise.value, large)}>
                <PromiseMark promise={promise} x={0} y={0} />
              </g>
            )}
          </g>
        );
      })}
      {frame.strip.map(({ text, x, y }) => (
        <text key={`${text} ${x}`} className={styles["mark"]} x={x} y={y}>
          {text}
        </text>
      ))}
      {frame.reasons.map(({ text, x, y }) => (
        <text key={`${text} ${x}`} className={styles["reason"]} x={x} y={y}>
          {text}
        </text>
      ))}
    </>
  );
}

/** Each line's name beside its end. */
function Names({ frame }: { readonly frame: SlideFrame }) {
  const { width, right, letter } = frame;
  const left = width - right + letter.size * 0.9;
  return frame.names.map(({ label: { kind, text, position }, lines, from, y }) => (
    <g key={`${kind} ${text}`} className={styles[`${kind}Name`]}>
      <path
        className={styles["leader"]}
        d={`M${across(position, frame) + letter.size / 2} ${from}H${width - right}L${left - 4} ${y}`}
      />
      <text x={left} y={y - ((lines.length - 1) * letter.line) / 2 + letter.size * 0.35}>
        {lines.map((line, index) => (
          <tspan key={line} x={left} dy={index === 0 ? 0 : letter.line}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  ));
}

/** Each promise by its letter, with what became of it. */
function promiseEntries({ commitments }: Trend) {
  return commitments.map(({ letter, short, outcome }) => ({
    mark: <PromiseShape tone={outcome.tone} x={14} y={8} />,
    text: promiseCalled(letter, short),
  }));
}
