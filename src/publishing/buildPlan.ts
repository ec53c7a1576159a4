import type { Action, ActionPlan } from "#contract/actionPlan.ts";
import { grouped } from "./grouped.ts";
import { organisationFacts } from "./organisation.ts";
import type { Cells, Sheets } from "./sheetRows.ts";
import { slug } from "./slug.ts";

/** What a plan is called where the sheets do not say. */
const UNTITLED = "Action plan";

/** The plan as the sheets have it, priorities in the order of their first action. */
export function buildPlan({ organisation, actions }: Sheets): Unchecked<ActionPlan> {
  const { fact, planSource } = organisationFacts(organisation);
  const priorities = grouped(
    actions.map(({ cells }) => cells),
    ({ priority }) => priority,
  );
  return {
    title: fact("plan_title") ?? UNTITLED,
    agreed: fact("plan_agreed"),
    reviewEveryMonths: fact("plan_review_months"),
    about: fact("plan_about"),
    source: planSource,
    priorities: [...priorities].map(([title, rows]) => ({
      id: slug(title),
      title,
      actions: rows.map(actionOf),
    })),
  };
}

/** A file by its fields, before the contract has been held against it. */
export type Unchecked<T> = Readonly<Record<keyof T, unknown>>;

function actionOf(cells: Cells<"actions">): Action {
  return {
    id: cells.id,
    title: cells.title,
    owner: cells.owner,
    ownerVacant: cells.owner_vacant === true ? true : undefined,
    due: cells.due,
    dueText: cells.due_text,
    state: cells.state,
    stateText: cells.state_text,
    completedOn: cells.completed_on,
    review: cells.review,
    measures: [...(cells.measures ?? [])],
    evidence:
      cells.evidence === undefined
        ? undefined
        : [{ title: cells.evidence, link: cells.evidence_link }],
    note: cells.note,
  };
}
