import type { Tone, Trend } from "#view-models/models.ts";
import styles from "./TrendChart.module.css";

interface PromiseMarkProps {
  readonly promise: Trend["commitments"][number];
  readonly x: number;
  readonly y: number;
}

/** A promised value at the period that judges it: an arrow to the side where the figure should be. */
export function PromiseMark({ promise: { bound, outcome }, x, y }: PromiseMarkProps) {
  const way = bound === "at-most" ? 1 : -1;

  return (
    <g className={styles["promise"]}>
      <path
        d={`M${x - 15} ${y}h30M${x} ${y}v${way * 24}m-5 ${way * -5}l5 ${way * 5} 5 ${way * -5}`}
      />
      <PromiseShape tone={outcome.tone} x={x} y={y} />
    </g>
  );
}

interface PromiseShapeProps {
  readonly tone: Tone;
  readonly x: number;
  readonly y: number;
}

/** A rhombus: full where the promise was kept, crossed where it was not, hollow while nobody knows. */
export function PromiseShape({ tone, x, y }: PromiseShapeProps) {
  return (
    <>
      <path
        d={`M${x} ${y - 7.5}l7.5 7.5-7.5 7.5-7.5-7.5z`}
        fill={tone === "good" ? "var(--chart-promise)" : "var(--page-ground)"}
        stroke="var(--chart-promise)"
        strokeWidth="2.2"
      />
      {tone === "bad" && (
        <path
          d={`M${x - 3} ${y - 3}l6 6m0-6l-6 6`}
          fill="none"
          stroke="var(--chart-promise)"
          strokeWidth="2"
        />
      )}
    </>
  );
}
