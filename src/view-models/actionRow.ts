import type { Measure } from "#contract/measure.ts";
import type { Day } from "#contract/period.ts";
import type { ActionOutcome } from "#domain/findings.ts";
import type { MeasurePageModel, Tag } from "./models.ts";
import { figurePhrase, figureText } from "./words/figures.ts";
import { dayName } from "./words/periods.ts";
import { clause, sentence } from "./words/text.ts";

/** One action of the plan beside its measure: who, by when, how far, and whether the measure moved. */
export function actionRow(
  outcome: ActionOutcome,
  measure: Measure,
  { asAt, priority }: { readonly asAt: Day; readonly priority: string | null },
): MeasurePageModel["actions"][number] {
  const { action, finding } = outcome;
  const { title, owner, ownerVacant, due, dueText } = action;
  return {
    title: clause(title),
    priority,
    owner: `${owner ?? "No owner named"}${ownerVacant === true ? " (nobody in post)" : ""}`,
    due: due === undefined ? (dueText ?? "No date") : dayName(due),
    state: stateTag(outcome, asAt),
    finding: findingText(),
    note: action.note === undefined ? null : sentence(action.note),
  };

  function findingText(): string | null {
    const { before, after } = outcome;
    const levels =
      before === null || after === null
        ? ""
        : ` The usual level was ${figurePhrase(measure, before)} before and ${figureText(measure, after)} after.`;
    switch (finding) {
      case "complete-not-moved":
        return `Done, but the measure has not moved.${levels}`;
      case "complete-moved":
        return `Done, and the measure has moved since. That does not show that the action did it.${levels}`;
      case "complete-too-soon":
        return "Done, but it is too soon to tell whether the measure has moved.";
      case "overdue-worsening":
        return "It is overdue, and the measure is getting worse.";
      case "overdue":
        return "It is overdue.";
      case "owner-vacant":
        return "Nobody holds the post that owns it.";
      case "on-course":
        return null;
    }
  }
}

function stateTag({ action, finding }: ActionOutcome, asAt: Day): Tag {
  if (finding === "overdue" || finding === "overdue-worsening")
    return { tone: "bad", text: "Overdue" };
  if (action.stateText !== undefined) return { tone: "none", text: clause(action.stateText) };
  const { completedOn } = action;
  switch (action.state) {
    case "complete":
      return completedOn !== undefined && completedOn > asAt
        ? { tone: "info", text: "In progress" }
        : { tone: "good", text: "Complete" };
    case "closed":
      return { tone: "none", text: "Closed" };
    case "in-progress":
      return { tone: "info", text: "In progress" };
    case "not-started":
      return { tone: "none", text: "Not started" };
    case "not-known":
      return { tone: "none", text: "State not known" };
  }
}
