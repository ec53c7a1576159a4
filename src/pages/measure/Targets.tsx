import { CHART } from "#view-models/chartWords.ts";
import { MEASURE_PARTS, setByText } from "#view-models/measureWords.ts";
import { SourceLink } from "#components/SourceLink.tsx";
import type { MeasurePageModel } from "#view-models/models.ts";
import styles from "./MeasureView.module.css";
import { Section } from "./Section.tsx";

/** Every target that was set, by whom and why: those that another took the place of stay. */
export function Targets({ targets }: { readonly targets: MeasurePageModel["targets"] }) {
  return (
    <Section title={MEASURE_PARTS.targets} shown={targets.length > 0}>
      <ul data-ruled>
        {targets.map(({ label, text, setBy, why, when, superseded, source, link }) => (
          <li key={`${label} ${when} ${setBy}`}>
            <strong>{label}</strong>
            <span className={styles["line"]}>
              {[text, when].filter((part) => part !== null).join(", ")}
            </span>
            <span className={styles["line"]}>{setByText(setBy)}</span>
            {why !== null && <span className={styles["line"]}>{why}</span>}
            {superseded !== null && <span className={styles["line"]}>{superseded}</span>}
            {source !== null && (
              <span className={styles["line"]}>
                {CHART.source} <SourceLink title={source} link={link} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
