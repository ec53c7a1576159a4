import { MADE_WITH } from "./edition.ts";
import type { PlanOnAPage, Slow } from "#domain/planOnAPage.ts";
import { banners, nameMarks, noticeOf } from "./banners.ts";
import type { Download } from "./models.ts";
import type { BesideList, SlowPageModel } from "./planModels.ts";
import { type PlanPageOptions, slowList } from "./planPage.ts";
import { tableCsv } from "./tableCsv.ts";
import { dayName } from "./words/periods.ts";
import { counted } from "./words/text.ts";

/** What does not progress swiftly enough, as a view of its own. */
export function slowPage({ slow }: PlanOnAPage, options: PlanPageOptions): SlowPageModel {
  const { frame, on } = options;
  const list = slowList(slow);
  return {
    title: list.title,
    organisation: frame.organisation.name,
    banners: banners(frame, options),
    summary: `As known on ${dayName(on)}: ${countText(slow)}.`,
    list: { ...list, title: "Measures and actions" },
    csv: slowCsv(list, options),
  };
}

function countText(slow: readonly Slow[]): string {
  const actions = slow.filter(({ kind }) => kind === "action").length;
  const measures = slow.length - actions;
  const short =
    measures === 0
      ? "no measure is known to fall short of the pace that its target asks for"
      : `${counted(measures, "measure falls", "measures fall")} short of the pace that ${measures === 1 ? "its target asks" : "their targets ask"} for`;
  const late =
    actions === 0
      ? "no action is known to be overdue while its measure gets worse"
      : `${counted(actions, "action is", "actions are")} overdue while ${actions === 1 ? "its measure gets" : "their measures get"} worse`;
  return `${short}, and ${late}`;
}

function slowCsv({ title, rows }: BesideList, { frame, on }: PlanPageOptions): Download {
  const table = {
    caption: title,
    columns: ["Measure", "What it is", "What is known"].map((name) => ({ name, numeric: false })),
    rows: rows.map(({ measure, tag, text }) => [measure, tag.text, text]),
  };
  return {
    name: `not-swift-enough${nameMarks(frame)}-as-known-${on}.csv`,
    type: "text/csv",
    text: tableCsv(table, [
      [title, frame.organisation.name],
      ["Notice", noticeOf(frame)],
      ["As known on", dayName(on)],
      ["Made with", MADE_WITH],
    ]),
  };
}
