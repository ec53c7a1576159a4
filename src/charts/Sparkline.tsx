import type { Spark } from "#view-models/models.ts";
import { memo } from "react";
import { SmallCourse, SmallPoint } from "./SmallCourse.tsx";
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
      <SmallCourse line={line} alone={alone} special={special}>
        {last !== null && <SmallPoint place={last} radius={3.2} />}
      </SmallCourse>
      {provisional.map((place) => (
        <SmallPoint key={place.x} place={place} radius={3} hollow />
      ))}
    </svg>
  );
});
