import { Boundary } from "#components/Boundary.tsx";
import { QuietButton } from "#components/Button.tsx";
import { PictureDownloads } from "#components/PictureDownloads.tsx";
import { Waiting } from "#components/Waiting.tsx";
import type { Trend } from "#view-models/models.ts";
import {
  type PictureKind,
  type PicturedAt,
  picturedTrend,
  pictureWords,
  viewLink,
} from "#view-models/pictureWords.ts";
import { lazy, Suspense, useRef, useState } from "react";
import styles from "./MeasureView.module.css";

/** The charting library is as large as the rest of the app: it comes when a measure is first opened. */
const load = () => import("#charts/TrendChart.tsx");

/** Once it has failed, a lazy part fails for good: trying again takes another. */
const lazyChart = () => lazy(async () => ({ default: (await load()).TrendChart }));

interface TrendFigureProps {
  readonly id: string;
  readonly trend: Trend;
  readonly near: boolean;
  readonly onNear: (near: boolean) => void;
  readonly from: Omit<PicturedAt, "link">;
}

/** The trend with the choice of its axis, its picture to take away, and its room kept while it is on its way. */
export function TrendFigure({ id, trend, near, onNear, from }: TrendFigureProps) {
  const [TrendChart, setTrendChart] = useState(lazyChart);
  const section = useRef<HTMLElement>(null);
  const linkNow = () => viewLink(window.location.href, from.asAt);

  async function save(kind: PictureKind) {
    const { putAway, savePicture } = await import("#charts/pictureFile.ts");
    const figure = section.current?.querySelector("figure");
    if (figure === null || figure === undefined)
      throw new Error("The chart has not been drawn yet.");
    const pictured = picturedTrend(id, trend, { near, hidden: putAway(figure) });
    await savePicture(figure, pictureWords(pictured, { ...from, link: linkNow() }), kind);
  }

  return (
    <section ref={section} className={styles["chart"]} aria-labelledby="over-time">
      <div className={styles["axis"]}>
        <h2 id="over-time">Over time</h2>
        <QuietButton onClick={() => onNear(!near)}>
          {near ? "Show the scale from zero" : "Show a closer scale"}
        </QuietButton>
      </div>
      <Boundary what="The chart" onRetry={() => setTrendChart(lazyChart)}>
        <Suspense
          fallback={
            <div className={styles["chartWait"]}>
              <Waiting what="Drawing the chart…" lines={4} />
            </div>
          }
        >
          <TrendChart trend={trend} near={near} />
        </Suspense>
      </Boundary>
      <PictureDownloads onSave={save} linkNow={linkNow} />
    </section>
  );
}
