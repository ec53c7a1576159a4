import { MADE_WITH } from "./edition.ts";
import { type Frame, nameMarks, noticeOf } from "./banners.ts";
import type { FollowGroup, FollowRow, FollowUpPageModel } from "./followUpModels.ts";
import type { Download, Table } from "./models.ts";
import { tableCsv } from "./tableCsv.ts";
import { dayName } from "./words/periods.ts";

const COLUMNS = [
  "Kind",
  "State",
  "What",
  "Owner",
  "By when",
  "Session",
  "Measure",
  "What is known",
] as const;

/** The tracker as a CSV file: a row for each thing of the groups that are given, as the screen shows them. */
export function followUpCsv(
  { title, asAt }: Pick<FollowUpPageModel, "title" | "asAt">,
  groups: readonly FollowGroup[],
  frame: Pick<Frame, "nature" | "audience" | "organisation">,
): Download {
  const table: Table = {
    caption: title,
    columns: COLUMNS.map((name) => ({ name, numeric: false })),
    rows: groups.flatMap(({ what, rows }) => rows.map((row) => cells(what, row))),
  };
  return {
    name: `follow-up${nameMarks(frame)}-as-known-${asAt}.csv`,
    type: "text/csv",
    text: tableCsv(table, [
      [title, frame.organisation.name],
      ["Notice", noticeOf(frame)],
      ["As known on", dayName(asAt)],
      ["Made with", MADE_WITH],
    ]),
  };
}

function cells(what: string, row: FollowRow): readonly string[] {
  const { tag, text, owner, due, session, measures, facts } = row;
  return [
    what,
    tag.text,
    text,
    owner,
    due,
    session?.text ?? "",
    measures.map(({ title }) => title).join("; "),
    facts.join(" "),
  ];
}
