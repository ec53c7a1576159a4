import { across, type Frame, heightAt, valueTick } from "./frame.ts";
import type { TrendRow } from "./trendRows.ts";
import styles from "./TrendSides.module.css";

/** A level at each value that is named, and at both ends of the plot. */
export function Grid({ frame }: { readonly frame: Frame }) {
  const { left, right, top, bottom, width, height, domain, values } = frame;
  const named = values.filter((value) => !domain.includes(value));
  const levels = [top, ...named.map((value) => heightAt(value, frame)), height - bottom];
  return (
    <path
      className={styles["grid"]}
      d={levels.map((y) => `M${left} ${y}H${width - right}`).join("")}
    />
  );
}

interface SidesProps {
  readonly frame: Frame;
  readonly rows: readonly TrendRow[];
}

/** The periods below with the line that they stand on, and the values along the left side. */
export function Sides({ frame, rows }: SidesProps) {
  const { left, right, width, height, bottom, periods, values } = frame;
  const foot = height - bottom;
  const ticks = periods.map((position) => `M${across(position, frame)} ${foot}v6`).join("");
  return (
    <>
      <path className={styles["edge"]} d={`M${left} ${foot}H${width - right}${ticks}`} />
      {periods.map((position) => (
        <text
          key={position}
          className={styles["period"]}
          x={across(position, frame)}
          y={foot + 8}
          dy="0.71em"
        >
          {rows[position]?.tick}
        </text>
      ))}
      {values.map((value) => (
        <text
          key={value}
          className={styles["value"]}
          x={left - 8}
          y={heightAt(value, frame)}
          dy="0.355em"
        >
          {valueTick(value)}
        </text>
      ))}
    </>
  );
}
