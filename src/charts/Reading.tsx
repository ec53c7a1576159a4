import { across, type Frame, heightAt } from "./frame.ts";
import { ReadHere } from "./ReadHere.tsx";
import styles from "./TrendChart.module.css";
import type { TrendRow } from "./trendRows.ts";

interface ReadingProps {
  readonly row: TrendRow;
  readonly frame: Frame;
}

/** Which period is being read: a line through it and a ring round its value, laid over the chart. */
export function Reading({ row, frame }: ReadingProps) {
  const { width, height, top, bottom } = frame;
  const x = across(row.position, frame);
  const value = row.point?.value ?? null;
  const foot = height - bottom;

  return (
    <svg
      data-screen-only
      className={styles["over"]}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <ReadHere
        x={x}
        y={value === null ? foot - 5 : heightAt(value, frame)}
        top={top}
        foot={foot}
      />
    </svg>
  );
}
