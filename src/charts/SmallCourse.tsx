import type { ReactNode } from "react";
import styles from "./SmallCourse.module.css";

interface SmallPlace {
  readonly x: number;
  readonly y: number;
}

interface SmallCourseProps {
  /** A path that is broken wherever a figure is missing. */
  readonly line: string;
  /** Values with a gap on either side, of which a line shows nothing. */
  readonly alone: readonly SmallPlace[];
  readonly special: readonly (SmallPlace & { readonly tone: "good" | "bad" | "info" })[];
  /** The latest, which lies beneath the marks. */
  readonly children?: ReactNode;
}

/** The line of a chart in the size of a word or a stamp, with its marks: a gap is a gap. */
export function SmallCourse({ line, alone, special, children }: SmallCourseProps) {
  return (
    <>
      <path className={styles["line"]} d={line} />
      {alone.map((place) => (
        <SmallPoint key={place.x} place={place} radius={1.8} />
      ))}
      {children}
      {special.map(({ x, y, tone }) => (
        <path
          key={x}
          className={styles[tone]}
          d={SHAPES[tone]}
          transform={`translate(${x} ${y})`}
        />
      ))}
    </>
  );
}

interface SmallPointProps {
  readonly place: SmallPlace;
  readonly radius: number;
  /** Of a figure that may still change. */
  readonly hollow?: boolean;
}

/** One figure of a small chart. */
export function SmallPoint({ place: { x, y }, radius, hollow = false }: SmallPointProps) {
  return <circle className={styles[hollow ? "hollow" : "point"]} cx={x} cy={y} r={radius} />;
}

/** A rhombus for the better, a triangle for the worse, a square where neither is said. */
const SHAPES = {
  good: "M0-4l4 4-4 4-4-4z",
  bad: "M0-4.2l4.2 7.2h-8.4z",
  info: "M-3-3h6v6h-6z",
} as const;
