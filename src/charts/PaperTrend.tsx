import { CHART } from "#view-models/chartWords.ts";
import type { Trend } from "#view-models/models.ts";
import { PAPER_WIDTH } from "#components/useOnPaper.ts";
import { markNotes } from "#view-models/pictureWords.ts";
import { useMemo } from "react";
import { DASHES } from "./dashes.ts";
import { endLabels } from "./endLabels.ts";
import { frameOf } from "./frame.ts";
import { StillTrend } from "./StillTrend.tsx";
import { stripMarks } from "./strip.ts";
import styles from "./PaperTrend.module.css";
import { TrendKey } from "./TrendKey.tsx";
import { trendRows } from "./trendRows.ts";

interface PaperTrendProps {
  readonly trend: Trend;
  readonly near: boolean;
}

/** The smallest letters of a drawing are 14 pixels high, and 12 point are 16. */
const ENLARGED = 16 / 14;
/** Room for what else stands on the page of a measure. */
const PLOT_HEIGHT = 110;
const NOTHING_HIDDEN: ReadonlySet<number> = new Set();

/** The trend of a measure on paper: of one width on every screen and printer, with nothing to point at. */
export function PaperTrend({ trend, near }: PaperTrendProps) {
  const drawn = useMemo(() => {
    const rows = trendRows(trend);
    const marks = stripMarks(trend, rows);
    const labels = endLabels(trend, rows, () => true);
    const drawing = {
      width: Math.floor(PAPER_WIDTH / ENLARGED),
      near,
      labelled: true,
      plotHeight: PLOT_HEIGHT,
      unit: false,
    };
    return { rows, marks, labels, frame: frameOf(trend, rows, { marks, labels }, drawing) };
  }, [trend, near]);

  return (
    <figure className={styles["figure"]}>
      <figcaption>
        <strong>{trend.title}</strong> {trend.subtitle}.
      </figcaption>
      <TrendKey trend={trend} hidden={NOTHING_HIDDEN} dashes={DASHES} />
      <div role="img" aria-label={`${trend.title}. ${trend.subtitle}. ${CHART.same}`}>
        <StillTrend trend={trend} {...drawn} hidden={NOTHING_HIDDEN} scale={ENLARGED} />
      </div>
      <p>
        {near ? trend.axis.statedNear : trend.axis.statedZero} {CHART.source} {trend.source}.{" "}
        {markNotes(trend, { sourced: false }).join(" ")}
      </p>
    </figure>
  );
}
