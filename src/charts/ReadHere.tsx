import styles from "./ReadHere.module.css";

interface ReadHereProps {
  /** Where it lies in the drawing, in its pixels: the period across, the value or its gap down. */
  readonly x: number;
  readonly y: number;
  /** From where to where the line goes. */
  readonly top: number;
  readonly foot: number;
}

/** Which period is being read: a line through it and a ring round its value. On paper nothing is read. */
export function ReadHere({ x, y, top, foot }: ReadHereProps) {
  return (
    <g data-screen-only>
      <path className={styles["line"]} d={`M${x} ${top}V${foot}`} />
      <circle className={styles["ring"]} cx={x} cy={y} r="10" />
    </g>
  );
}
