import { TrendChart } from "#charts/TrendChart.tsx";
import { MEASURE_FAILS, MEASURE_PARTS, scaleText } from "#view-models/measureWords.ts";
import { Boundary } from "#components/Boundary.tsx";
import { QuietButton } from "#components/Button.tsx";
import { TakeAway, type TakenFrom } from "#pages/TakeAway.tsx";
import type { Trend } from "#view-models/models.ts";
import { picturedTrend } from "#view-models/pictureWords.ts";
import styles from "./MeasureView.module.css";

interface TrendFigureProps {
  readonly id: string;
  readonly trend: Trend;
  readonly near: boolean;
  readonly onNear: (near: boolean) => void;
  readonly from: TakenFrom;
}

/** The trend with the choice of its axis, and its picture to take away. */
export function TrendFigure({ id, trend, near, onNear, from }: TrendFigureProps) {
  return (
    <section aria-labelledby="over-time">
      <div className={styles["axis"]}>
        <h2 id="over-time">{MEASURE_PARTS.time}</h2>
        <QuietButton onClick={() => onNear(!near)}>{scaleText(near)}</QuietButton>
      </div>
      <TakeAway pictured={(hidden) => picturedTrend(id, trend, { near, hidden })} from={from}>
        <Boundary what={MEASURE_FAILS.chart}>
          <TrendChart trend={trend} near={near} />
        </Boundary>
      </TakeAway>
    </section>
  );
}
