import { MEASURE_PARTS } from "#view-models/measureWords.ts";
import { StatusTag } from "#components/StatusTag.tsx";
import type { MeasurePageModel } from "#view-models/models.ts";
import styles from "./MeasureView.module.css";
import { Section } from "./Section.tsx";

/** What the plan does about the measure, and whether the measure has moved. */
export function PlanActions({ actions }: Pick<MeasurePageModel, "actions">) {
  return (
    <Section title={MEASURE_PARTS.actions} shown={actions.length > 0}>
      <ul data-ruled>
        {actions.map(({ title, owner, due, state, finding }) => (
          <li key={`${title} ${due}`}>
            <strong>{title}</strong> <StatusTag tag={state} />
            <span className={styles["line"]}>
              {owner}; {due}
            </span>
            {finding !== null && <span className={styles["line"]}>{finding}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
