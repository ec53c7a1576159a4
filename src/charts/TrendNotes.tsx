import type { Trend } from "#view-models/models.ts";
import { SourceLink } from "#components/SourceLink.tsx";
import { StatusTag } from "#components/StatusTag.tsx";
import { TREND_NOTES } from "#view-models/chartWords.ts";
import styles from "./TrendChart.module.css";

/** What the numbers, letters and breaks on the chart stand for. */
export function TrendNotes({ trend }: { readonly trend: Trend }) {
  const breaks = trend.points.filter(({ breakBefore }) => breakBefore !== null);

  return (
    <>
      {trend.annotations.length > 0 && (
        <section className={styles["notes"]}>
          <h3>{TREND_NOTES.happened}</h3>
          <p className={styles["small"]}>{TREND_NOTES.caution}</p>
          <ol>
            {trend.annotations.map(({ when, text, source, link }) => (
              <li key={`${when} ${text}`}>
                <strong>{when}</strong>: {text}
                {source !== null && (
                  <>
                    {" "}
                    (<SourceLink title={source} link={link} />)
                  </>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
      {trend.commitments.length > 0 && (
        <section className={styles["notes"]}>
          <h3>{TREND_NOTES.promised}</h3>
          <ol type="A">
            {trend.commitments.map(({ letter, label, outcome }) => (
              <li key={letter} data-letter={letter}>
                {label} <StatusTag tag={outcome} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {breaks.length > 0 && (
        <section className={styles["notes"]}>
          <h3>{TREND_NOTES.breaks}</h3>
          <ul>
            {breaks.map(({ period, when, breakBefore }) => (
              <li key={period}>
                {TREND_NOTES.before} <strong>{when}</strong>: {breakBefore}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
