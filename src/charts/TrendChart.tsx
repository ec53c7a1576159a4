import { CHART } from "#view-models/chartWords.ts";
import type { Trend } from "#view-models/models.ts";
import { BY_PERIOD } from "#view-models/walkWords.ts";
import { capital } from "#view-models/words/text.ts";
import { type PointerEvent, useMemo, useState } from "react";
import { DASHES } from "./dashes.ts";
import { endLabels } from "./endLabels.ts";
import { across, type Frame, frameOf, positionAt } from "./frame.ts";
import { HearTrend } from "./HearTrend.tsx";
import { stripMarks } from "./strip.ts";
import styles from "./TrendChart.module.css";
import { Reading } from "./Reading.tsx";
import { TrendDrawn } from "./TrendDrawn.tsx";
import { TrendKey } from "./TrendKey.tsx";
import { TrendNotes } from "./TrendNotes.tsx";
import { TrendTooltip } from "./TrendTooltip.tsx";
import { trendRows } from "./trendRows.ts";
import { fetchTrendPlot, useTrendPlot } from "./useTrendPlot.ts";
import { useWidth } from "./useWidth.ts";
import { WalkedPlot } from "./WalkedPlot.tsx";

interface TrendChartProps {
  readonly trend: Trend;
  /** The closer axis in place of the one from zero. */
  readonly near: boolean;
}

/**
 * A measure over time, against what is usual for it, what was promised and how others do. It is drawn still;
 * Recharts comes when a reader turns to it, and is fetched when they are near.
 */
export function TrendChart({ trend, near }: TrendChartProps) {
  const [width, widthOf] = useWidth();
  const [hidden, setHidden] = useState<ReadonlySet<number>>(new Set());
  const [plot, askForPlot] = useTrendPlot();

  const rows = useMemo(() => trendRows(trend), [trend]);
  const marks = useMemo(() => stripMarks(trend, rows), [trend, rows]);
  const labels = useMemo(
    () => endLabels(trend, rows, (index) => !hidden.has(index)),
    [trend, rows, hidden],
  );
  const frame = useMemo(
    () => frameOf(trend, rows, { marks, labels }, { width, near }),
    [trend, rows, marks, labels, width, near],
  );
  const drawing = useMemo(
    () => ({ trend, rows, marks, labels, frame, hidden }),
    [trend, rows, marks, labels, frame, hidden],
  );
  const last = trend.points.length - 1;
  const stops = useMemo(
    () => trend.points.map(({ spoken, when }) => ({ spoken, row: capital(when) })),
    [trend],
  );

  function under(event: PointerEvent<HTMLDivElement>): number {
    const { left } = event.currentTarget.getBoundingClientRect();
    return positionAt(event.clientX - left, frame);
  }

  return (
    <figure className={styles["figure"]} onPointerEnter={() => void fetchTrendPlot()}>
      <figcaption>
        <strong className={styles["title"]}>{trend.title}</strong>
        <span className={styles["subtitle"]}>{trend.subtitle}</span>
      </figcaption>
      <TrendKey trend={trend} hidden={hidden} dashes={DASHES} onHide={setHidden} />
      <WalkedPlot
        ref={widthOf}
        title={trend.title}
        subtitle={trend.subtitle}
        summary={trend.summary}
        stops={stops}
        start={last}
        words={BY_PERIOD}
        nearest={under}
        onTurnTo={askForPlot}
        renderMore={(onPlace) => (
          <HearTrend title={trend.title} points={trend.points} onPlace={onPlace} />
        )}
      >
        {(shown) => {
          const row = rows[shown ?? -1];
          return (
            <>
              <p className={styles["unit"]} aria-hidden="true">
                {trend.unit}
              </p>
              <TrendDrawn drawing={drawing} plot={plot} />
              {row !== undefined && <Reading row={row} frame={frame} />}
              {row !== undefined && row.point !== null && (
                <TrendTooltip
                  point={row.point}
                  trend={trend}
                  hidden={hidden}
                  at={tooltipPlace(row.position, frame)}
                />
              )}
            </>
          );
        }}
      </WalkedPlot>
      <p className={styles["small"]}>{near ? trend.axis.statedNear : trend.axis.statedZero}</p>
      <TrendNotes trend={trend} />
      <p className={styles["small"]}>{trend.method}</p>
      <p className={styles["small"]}>
        {CHART.source} {trend.source}
      </p>
    </figure>
  );
}

/** On the side of the period where there is more room. */
function tooltipPlace(position: number, frame: Frame) {
  const x = across(position, frame);
  return x < frame.width / 2
    ? { left: x + 16, top: frame.top }
    : { right: frame.width - x + 16, top: frame.top };
}
