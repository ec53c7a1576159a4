import { MEASURE_PARTS, scaleText } from "#view-models/measureWords.ts";
import { Boundary } from "#components/Boundary.tsx";
import { QuietButton } from "#components/Button.tsx";
import { Waiting } from "#components/Waiting.tsx";
import { part } from "#pages/part.tsx";
import { TakeAway, type TakenFrom } from "#pages/TakeAway.tsx";
import type { Trend } from "#view-models/models.ts";
import { picturedTrend } from "#view-models/pictureWords.ts";
import { Suspense } from "react";
import styles from "./MeasureView.module.css";

/** The charting library is as large as the rest of the app: it comes when a measure is first opened. */
const TrendChart = part(async () => (await import("#charts/TrendChart.tsx")).TrendChart);

interface TrendFigureProps {
  readonly id: string;
  readonly trend: Trend;
  readonly near: boolean;
  readonly onNear: (near: boolean) => void;
  readonly from: TakenFrom;
}

/** The trend with the choice of its axis, its picture to take away, and its room kept while it is on its way. */
export function TrendFigure({ id, trend, near, onNear, from }: TrendFigureProps) {
  return (
    <section aria-labelledby="over-time">
      <div className={styles["axis"]}>
        <h2 id="over-time">{MEASURE_PARTS.time}</h2>
        <QuietButton onClick={() => onNear(!near)}>{scaleText(near)}</QuietButton>
      </div>
      <TakeAway pictured={(hidden) => picturedTrend(id, trend, { near, hidden })} from={from}>
        <Boundary what="The chart">
          <Suspense
            fallback={
              <div className={styles["chartWait"]}>
                <Waiting what="Drawing the chart…" room="part" />
              </div>
            }
          >
            <TrendChart trend={trend} near={near} />
          </Suspense>
        </Boundary>
      </TakeAway>
    </section>
  );
}
