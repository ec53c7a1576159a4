import { PaperTrend } from "#charts/PaperTrend.tsx";
import { SlideChart } from "#charts/SlideChart.tsx";
import { Sparkline } from "#charts/Sparkline.tsx";
import { TrendChart } from "#charts/TrendChart.tsx";
import { scorecardRow } from "#view-models/scorecardRow.ts";
import { trend } from "#view-models/trend.ts";
import type { ReactNode } from "react";
import { someTrend } from "../charts/someTrend.ts";
import styles from "./gallery.module.css";
import { MEASURES } from "./someMeasures.ts";
import type { Specimen } from "./specimen.ts";

/** Every chart of a measure over time, in each state that a measure can be in. */
export function chartSpecimens(): readonly Specimen[] {
  const everything = someTrend();
  return [
    { name: "TrendChart: all at once", shown: <TrendChart trend={everything} near={false} /> },
    { name: "TrendChart: all at once, closer", shown: <TrendChart trend={everything} near /> },
    { name: "PaperTrend: all at once", shown: paper(<PaperTrend trend={everything} near />) },
    { name: "SlideChart: all at once", shown: slide(<SlideChart trend={everything} near />) },
    ...MEASURES.flatMap(({ state, analysis }) => {
      const model = trend(analysis, null, "Marchshire");
      return [
        {
          name: `Sparkline: ${state}`,
          shown: <Sparkline spark={scorecardRow(analysis).spark} />,
        },
        { name: `TrendChart: ${state}`, shown: <TrendChart trend={model} near={false} /> },
        { name: `PaperTrend: ${state}`, shown: paper(<PaperTrend trend={model} near={false} />) },
        { name: `SlideChart: ${state}`, shown: slide(<SlideChart trend={model} near={false} />) },
      ];
    }),
  ];
}

function slide(chart: ReactNode) {
  return (
    <div className={styles["slide"]} data-mode="presenter">
      {chart}
    </div>
  );
}

function paper(chart: ReactNode) {
  return <div className={styles["paper"]}>{chart}</div>;
}
