import { POINT_SHAPES } from "#charts/pointShapes.ts";
import { PromiseShape } from "#charts/PromiseMark.tsx";
import { MARKS } from "#view-models/helpMarks.ts";
import type { ReactNode } from "react";
import styles from "./HelpView.module.css";

/** Every mark that a chart may have, and what it stands for. */
export function ChartMarks() {
  return (
    <ul className={styles["marks"]}>
      <Mark drawn={<path d="M2 8h24" stroke="var(--chart-series)" strokeWidth="3" />}>
        {MARKS.series}
      </Mark>
      <Mark
        drawn={
          <path d="M2 8h24" stroke="var(--chart-target)" strokeWidth="2" strokeDasharray="6 4" />
        }
      >
        {MARKS.target}
      </Mark>
      <Mark
        drawn={
          <>
            <rect x="2" width="24" height="16" fill="var(--chart-limits)" />
            <path d="M2 8h24" stroke="var(--chart-mean)" strokeWidth="1.5" />
          </>
        }
      >
        {MARKS.usual}
      </Mark>
      <Mark drawn={<path d={POINT_SHAPES.good(14, 8)} fill="var(--chart-good)" />}>
        {MARKS.better}
      </Mark>
      <Mark drawn={<path d={POINT_SHAPES.bad(14, 8)} fill="var(--chart-bad)" />}>
        {MARKS.worse}
      </Mark>
      <Mark drawn={<path d={POINT_SHAPES.info(14, 8)} fill="var(--chart-info)" />}>
        {MARKS.neutral}
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
        {MARKS.provisional}
      </Mark>
      <Mark
        drawn={
          <>
            <rect x="2" width="24" height="16" fill="var(--chart-gap)" />
            <path d="M10 4l8 8m0-8l-8 8" stroke="var(--text-quiet)" strokeWidth="1.6" />
          </>
        }
      >
        {MARKS.gap}
      </Mark>
      <Mark drawn={<PromiseShape tone="good" x={14} y={8} />}>{MARKS.kept}</Mark>
      <Mark drawn={<PromiseShape tone="bad" x={14} y={8} />}>{MARKS.broken}</Mark>
      <Mark drawn={<PromiseShape tone="info" x={14} y={8} />}>{MARKS.pending}</Mark>
      <Mark
        drawn={<path d="M14 0v16" stroke="var(--text)" strokeWidth="1.5" strokeDasharray="5 4" />}
      >
        {MARKS.break}
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
