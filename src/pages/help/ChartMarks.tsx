import { POINT_SHAPES } from "#charts/pointShapes.ts";
import { PromiseShape } from "#charts/PromiseMark.tsx";
import type { ReactNode } from "react";
import styles from "./HelpView.module.css";

/** Every mark that a chart may have, and what it stands for. */
export function ChartMarks() {
  return (
    <ul className={styles["marks"]}>
      <Mark drawn={<path d="M2 8h24" stroke="var(--chart-series)" strokeWidth="3" />}>
        The measure itself. The line stops where there is no figure, and where figures stop being
        comparable.
      </Mark>
      <Mark
        drawn={
          <path d="M2 8h24" stroke="var(--chart-target)" strokeWidth="2" strokeDasharray="6 4" />
        }
      >
        The target of that period. It steps or slopes where the plan does.
      </Mark>
      <Mark
        drawn={
          <>
            <rect x="2" width="24" height="16" fill="var(--chart-limits)" />
            <path d="M2 8h24" stroke="var(--chart-mean)" strokeWidth="1.5" />
          </>
        }
      >
        The average, and the range in which figures fall when nothing has changed.
      </Mark>
      <Mark drawn={<path d={POINT_SHAPES.good(14, 8)} fill="var(--chart-good)" />}>
        A real change for the better.
      </Mark>
      <Mark drawn={<path d={POINT_SHAPES.bad(14, 8)} fill="var(--chart-bad)" />}>
        A real change for the worse.
      </Mark>
      <Mark drawn={<path d={POINT_SHAPES.info(14, 8)} fill="var(--chart-info)" />}>
        A real change in a measure that is neither better nor worse.
      </Mark>
      <Mark
        drawn={
          <path
            d={POINT_SHAPES.usual(14, 8)}
            fill="var(--page-ground)"
            stroke="var(--chart-series)"
            strokeWidth="2"
          />
        }
      >
        Hollow: provisional, and may still be revised.
      </Mark>
      <Mark
        drawn={
          <>
            <rect x="2" width="24" height="16" fill="var(--chart-gap)" />
            <path d="M10 4l8 8m0-8l-8 8" stroke="var(--text-quiet)" strokeWidth="1.6" />
          </>
        }
      >
        No figure for this period. The reason stands beside it. It is not zero.
      </Mark>
      <Mark drawn={<PromiseShape tone="good" x={14} y={8} />}>
        A promise that was kept. An arrow points to the side where the figure should be.
      </Mark>
      <Mark drawn={<PromiseShape tone="bad" x={14} y={8} />}>A promise that was not kept.</Mark>
      <Mark drawn={<PromiseShape tone="info" x={14} y={8} />}>
        A promise that is still to be judged.
      </Mark>
      <Mark
        drawn={<path d="M14 0v16" stroke="var(--text)" strokeWidth="1.5" strokeDasharray="5 4" />}
      >
        A break: figures before and after were counted in different ways.
      </Mark>
    </ul>
  );
}

function Mark({ drawn, children }: { readonly drawn: ReactNode; readonly children: ReactNode }) {
  return (
    <li>
      <svg viewBox="0 0 28 16" aria-hidden="true" focusable="false" fill="none">
        {drawn}
      </svg>
      <span>{children}</span>
    </li>
  );
}
