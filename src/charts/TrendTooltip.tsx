import { CHART } from "#view-models/chartWords.ts";
import { promisedHere } from "#view-models/trendKey.ts";
import type { Trend, TrendPoint } from "#view-models/models.ts";
import { StatusTag } from "#components/StatusTag.tsx";
import styles from "./TrendTooltip.module.css";

interface TrendTooltipProps {
  readonly point: TrendPoint;
  readonly trend: Trend;
  /** The comparators that are put away. */
  readonly hidden: ReadonlySet<number>;
  readonly at: { readonly left?: number; readonly right?: number; readonly top: number };
}

/** One period in words, beside it. A period without a value says why. What it says is spoken elsewhere. */
export function TrendTooltip({ point, trend, hidden, at }: TrendTooltipProps) {
  const { when, value, label, counts, special, promised, note, status, provisional } = point;

  return (
    <div className={styles["tooltip"]} style={at} role="tooltip" aria-hidden="true">
      <p className={styles["when"]}>{when}</p>
      <p className={styles["value"]}>{label}</p>
      {provisional && <p>{CHART.provisional}</p>}
      {counts !== null && <p>{counts}</p>}
      {value !== null && (
        <p>
          <StatusTag tag={status} />
        </p>
      )}
      {special !== null && <p>{special.text}</p>}
      {promised !== null && <p>{promisedHere(promised)}</p>}
      {note !== null && <p>{note}</p>}
      {trend.comparators.map(({ name }, index) => {
        const other = point.comparatorTexts[index] ?? null;
        return other === null || hidden.has(index) ? null : (
          <p key={name} className={styles["other"]}>
            {name}: {other}
          </p>
        );
      })}
    </div>
  );
}
