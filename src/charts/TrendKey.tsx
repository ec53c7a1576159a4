import type { Trend } from "#view-models/models.ts";
import { CHART } from "#view-models/chartWords.ts";
import type { ReactNode } from "react";
import { type TrendEntry, trendEntries } from "./trendEntries.tsx";
import styles from "./TrendKey.module.css";

interface TrendKeyProps {
  readonly trend: Trend;
  readonly hidden: ReadonlySet<number>;
  readonly dashes: readonly string[];
  /** Left out on paper: nothing can be put away, and what is named beside its line is not named again. */
  readonly onHide?: (hidden: ReadonlySet<number>) => void;
}

/** What is named beside its line. */
const BESIDE: ReadonlySet<TrendEntry["kind"]> = new Set(["series", "target"]);

/** What each mark of the chart means. Comparators can be put away. */
export function TrendKey({ trend, hidden, dashes, onHide }: TrendKeyProps) {
  function toggle(index: number) {
    const next = new Set(hidden);
    if (!next.delete(index)) next.add(index);
    onHide?.(next);
  }

  const entries = trendEntries(trend).filter(
    ({ kind }) => onHide !== undefined || !BESIDE.has(kind),
  );
  return (
    <ul className={styles["key"]} aria-label={CHART.key}>
      {entries.map(({ mark, text }) => (
        <li key={text}>
          <Swatch>{mark}</Swatch>
          {text}
        </li>
      ))}
      {onHide !== undefined &&
        trend.comparators.map(({ name }, index) => (
          <li key={name}>
            <label>
              <input type="checkbox" checked={!hidden.has(index)} onChange={() => toggle(index)} />
              <Swatch>
                <path
                  d="M0 8h28"
                  stroke="var(--chart-comparator)"
                  strokeWidth="2"
                  strokeDasharray={dashes[index % dashes.length]}
                />
              </Swatch>
              {name}
            </label>
          </li>
        ))}
    </ul>
  );
}

function Swatch({ children }: { readonly children: ReactNode }) {
  return (
    <svg viewBox="0 0 28 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
