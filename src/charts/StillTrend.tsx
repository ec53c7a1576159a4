import type { TrendPoint } from "#view-models/models.ts";
import { memo } from "react";
import { DASHES } from "./dashes.ts";
import { drawnRows } from "./drawnRows.ts";
import styles from "./StillTrend.module.css";
import { MarksBehind, MarksOver, type TrendDrawing } from "./TrendMarks.tsx";
import { linePaths, type Manner, projection, stepAreas, stepPaths } from "./trendPaths.ts";

interface StillTrendProps extends TrendDrawing {
  /** How large it is drawn; left out, a pixel of the frame is one of the page. */
  readonly scale?: number;
}

/**
 * A trend as plain SVG, that a page has before anything else has come: to the pixel what `TrendPlot` draws
 * in its place once a reader turns to it, and all that there is on paper.
 */
export const StillTrend = memo(function StillTrend({ scale = 1, ...drawing }: StillTrendProps) {
  const { frame } = drawing;
  const { width, height } = frame;
  return (
    <svg
      className={styles["drawing"]}
      width={width * scale}
      height={height * scale}
      viewBox={`0 0 ${width} ${height}`}
    >
      <MarksBehind {...drawing} />
      <Lines {...drawing} />
      <MarksOver {...drawing} />
    </svg>
  );
});

/** As Recharts draws them: steps from the middle of the first period to that of the last, whatever breaks. */
const ON: Manner = { breaks: false, reach: 0 };

/** Lines and areas, cut off at the head and the foot of the plot. */
function Lines({ trend, rows, frame, hidden }: TrendDrawing) {
  const { width, height, left, right, top, bottom } = frame;
  const drawn = { ...frame, rows: drawnRows(rows, width - left - right) };
  const coming = projection(drawn);
  return (
    <svg
      y={top}
      width={width}
      height={height - top - bottom}
      viewBox={`0 ${top} ${width} ${height - top - bottom}`}
    >
      <Course look="range" paths={stepAreas(drawn, lowest, highest, ON)} />
      <Course look="rangeEdge" paths={stepPaths(drawn, highest, ON)} />
      <Course look="rangeEdge" paths={stepPaths(drawn, lowest, ON)} />
      {coming !== null && <Course look="coming" paths={[coming.area]} />}
      {trend.hasLimits && <Course look="mean" paths={stepPaths(drawn, ({ mean }) => mean, ON)} />}
      {trend.comparators.map(({ name }, index) =>
        hidden.has(index) ? null : (
          <Course
            key={name}
            look="comparator"
            dashes={DASHES[index % DASHES.length] ?? ""}
            paths={linePaths(drawn, ({ comparators }) => comparators[index] ?? null, ON)}
          />
        ),
      )}
      <Course look="series" paths={linePaths(drawn, ({ value }) => value)} />
      {coming !== null && <Course look="projected" paths={[coming.line]} />}
    </svg>
  );
}

/** The usual range has two ends or none. */
function lowest({ lower, upper }: TrendPoint): number | null {
  return upper === null ? null : lower;
}

function highest({ lower, upper }: TrendPoint): number | null {
  return lower === null ? null : upper;
}

interface CourseProps {
  readonly look: string;
  readonly paths: readonly string[];
  readonly dashes?: string;
}

function Course({ look, paths, dashes }: CourseProps) {
  if (paths.length === 0) return null;
  return <path className={styles[look]} strokeDasharray={dashes} d={paths.join("")} />;
}
