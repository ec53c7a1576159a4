import type { Spark } from "#view-models/models.ts";
import { memo } from "react";
import styles from "./Sparkline.module.css";
import { sparkShape } from "./sparkShape.ts";

const SIZE = { width: 160, height: 44 } as const;

/** A measure's course in the size of a word: a gap is a gap, the target is dashed, special points have shapes. */
export const Sparkline = memo(function Sparkline({ spark }: { readonly spark: Spark }) {
  const { line, target, last, special, provisional, alone } = sparkShape(spark, SIZE);

  return (
    <svg
      className={styles["spark"]}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-label={spark.label}
      focusable="false"
    >
      <path className={styles["target"]} d={target} />
      <path className={styles["line"]} d={line} />
      {alone.map(({ x, y }) => (
        <circle key={x} className={styles["point"]} cx={x} cy={y} r="1.6" />
      ))}
      {last !== null && <circle className={styles["point"]} cx={last.x} cy={last.y} r="3.2" />}
      {special.map(({ x, y, tone }) => (
        <path
          key={x}
          className={styles[tone]}
          d={SHAPES[tone]}
          transform={`translate(${x} ${y})`}
        />
      ))}
      {provisional.map(({ x, y }) => (
        <circle key={x} className={styles["hollow"]} cx={x} cy={y} r="3" />
      ))}
    </svg>
  );
});

/** A rhombus for the better, a triangle for the worse, a square where neither is said. */
const SHAPES = {
  good: "M0-4l4 4-4 4-4-4z",
  bad: "M0-4.2l4.2 7.2h-8.4z",
  info: "M-3-3h6v6h-6z",
} as const;
