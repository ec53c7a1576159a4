import type { Session, Sessions } from "#contract/sessions.ts";
import { sourceOf } from "./buildMeasures.ts";
import { grouped } from "./grouped.ts";
import type { Cells, Sheets } from "./sheetRows.ts";

/** The sessions of the record in the order of their dates. */
export function buildSessions({ sessions }: Sheets): Sessions {
  const dates = grouped(
    sessions.map(({ cells }) => cells),
    ({ date }) => date,
  );
  return {
    sessions: [...dates]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([date, rows]) => sessionOf(date, rows)),
  };
}

function sessionOf(date: string, rows: readonly Cells<"sessions">[]): Session {
  const of = (kind: Cells<"sessions">["kind"]) => rows.filter((row) => row.kind === kind);
  const sourced = rows.find(({ source }) => source !== undefined);
  return {
    date,
    title: rows[0]?.title ?? date,
    agenda: of("agenda").map(({ text, measure }) => ({ title: text, measure })),
    questions: of("question").map(({ id = "", measure, text, by }) => ({
      id,
      measure,
      text,
      askedBy: by,
      answers: of("answer")
        .filter((answer) => answer.id === id)
        .map(({ text, by = "", on = date }) => ({ text, by, on })),
    })),
    commitments: of("commitment").map((row) => ({
      id: row.id ?? "",
      measure: row.measure,
      text: row.text,
      owner: row.by ?? "",
      bound: row.bound,
      value: row.value,
      by: row.by_period,
      madeOn: row.on ?? date,
    })),
    actions: of("action").map(({ id = "", measure, text, by = "", due, on }) => ({
      id,
      measure,
      text,
      owner: by,
      due,
      done: on,
    })),
    source: sourced === undefined ? undefined : sourceOf(sourced),
  };
}
