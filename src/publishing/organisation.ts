import type { ActionPlan } from "#contract/actionPlan.ts";
import type { Dashboard } from "#contract/dashboard.ts";
import type { Source } from "#contract/measure.ts";
import { readCell } from "./cells.ts";
import type { CellValue } from "./cells.ts";
import { didYouMean } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { placeOf, rowProblem } from "./sheetRows.ts";
import type { SheetRow } from "./sheetRows.ts";
import type { Column } from "./sheets.ts";

type Row = SheetRow<"organisation">;

/** The facts of the sheet `organisation`, and what each holds. `source` and `note` may come often. */
export const FACTS = [
  { name: "name", holds: "text", required: true, guidance: "The name of the council" },
  { name: "short_name", holds: "text", guidance: "As it is said in a sentence" },
  { name: "code", holds: "text", guidance: "Its code in official statistics" },
  { name: "region", holds: "text", guidance: "West Midlands" },
  { name: "title", holds: "text", required: true, guidance: "The title of the dashboard" },
  {
    name: "nature",
    holds: "text",
    required: true,
    oneOf: ["official", "management", "illustrative"],
    guidance: "official, management or illustrative",
  },
  {
    name: "audience",
    holds: "text",
    required: true,
    oneOf: ["public", "members"],
    guidance: "public or members",
  },
  { name: "published", holds: "day", required: true, guidance: "The day of publication" },
  { name: "next_update", holds: "day", guidance: "The day of the next" },
  { name: "about", holds: "text", guidance: "A sentence or two" },
  { name: "plan_title", holds: "text", guidance: "The title of the action plan" },
  { name: "plan_agreed", holds: "day", guidance: "The day it was agreed" },
  { name: "plan_review_months", holds: "whole", guidance: "Months between its reviews" },
  { name: "plan_about", holds: "text", guidance: "A sentence or two" },
  { name: "plan_source", holds: "text", guidance: "Where it is published" },
  {
    name: "small_number_threshold",
    holds: "whole",
    least: 1,
    guidance: "Numbers of children under this are small; five where it is not said",
  },
  { name: "source", holds: "text", guidance: "A source of the figures" },
  { name: "note", holds: "text", guidance: "A note on the figures" },
] as const satisfies readonly Column[];

type Fact = (typeof FACTS)[number]["name"];

const OFTEN: readonly string[] = ["source", "note"] satisfies readonly Fact[];

/** All that is wrong with the facts: unknown, of the wrong kind, twice, missing. */
export function organisationProblems(rows: readonly Row[]): readonly Problem[] {
  const [first] = rows;
  const names = FACTS.map(({ name }) => name);
  const stated = rows.map(({ cells }) => cells.field);
  const missing = ({ name, guidance }: (typeof FACTS)[number]): Problem => ({
    severity: "error",
    ...(first === undefined ? { file: "organisation.csv" } : placeOf(first)),
    column: "field",
    why: `There is no row for ${name}`,
    remedy: `Add it: ${guidance}`,
  });
  return [
    ...rows.flatMap((row, i) => factProblems(row, stated.indexOf(row.cells.field) < i, names)),
    ...FACTS.filter((fact) => "required" in fact && !stated.includes(fact.name)).map(missing),
    ...updateNotAfter(rows),
  ];
}

/** The day of the next publication, where it was left as it stood for this one. */
function updateNotAfter(rows: readonly Row[]): readonly Problem[] {
  const { fact } = organisationFacts(rows);
  const [published, next] = [fact("published"), fact("next_update")];
  const row = rows.find(({ cells }) => cells.field === "next_update");
  return row === undefined || published === undefined || next === undefined || next > published
    ? []
    : [
        rowProblem(
          row,
          "value",
          `is not after the day of publication, ${String(published)}`,
          "Write the day of the next publication, or take the row out",
          "warning",
        ),
      ];
}

function factProblems(row: Row, again: boolean, names: readonly string[]): readonly Problem[] {
  const { field, value } = row.cells;
  const fact = FACTS.find(({ name }) => name === field);
  if (fact === undefined)
    return [
      rowProblem(
        row,
        "field",
        "is not a fact of this sheet",
        `${didYouMean(field, names)}The fields are: ${names.join(", ")}`,
      ),
    ];
  if (again && !OFTEN.includes(field))
    return [rowProblem(row, "field", "stands here twice", "Keep one of the rows")];
  const reading = readCell(fact, value);
  return "fault" in reading
    ? [rowProblem(row, "value", reading.fault.why, reading.fault.remedy)]
    : [];
}

/** The facts by name, each as its kind is read. */
export interface Organisation {
  readonly fact: (name: Fact) => CellValue | undefined;
  readonly planSource: Source | undefined;
  readonly sources: readonly Source[];
  readonly notes: readonly string[];
}

export function organisationFacts(rows: readonly Row[]): Organisation {
  const stated = (name: Fact) => rows.filter(({ cells }) => cells.field === name);
  const sources = (name: Fact) =>
    stated(name).map(({ cells }): Source => ({ title: cells.value, link: cells.link }));
  return {
    fact: (name) => {
      const column = FACTS.find((fact) => fact.name === name);
      const [row] = stated(name);
      if (column === undefined || row === undefined) return undefined;
      const reading = readCell(column, row.cells.value);
      return "value" in reading ? reading.value : undefined;
    },
    planSource: sources("plan_source")[0],
    sources: sources("source"),
    notes: stated("note").map(({ cells }) => cells.value),
  };
}

/** Whether no dashboard can be without a fact. */
export function isNeeded(field: string): boolean {
  return FACTS.some((fact) => fact.name === field && "required" in fact);
}

/** The facts of an API folder as rows of the sheet. */
export function organisationRows(
  { organisation, sources = [], notes = [], ...dashboard }: Dashboard,
  plan: ActionPlan,
): readonly { readonly field: Fact; readonly value: string; readonly link?: string | undefined }[] {
  const row = (field: Fact, value: string | number | undefined, link?: string) =>
    value === undefined || value === "" ? [] : [{ field, value: String(value), link }];
  return [
    ...row("name", organisation.name),
    ...row("short_name", organisation.shortName),
    ...row("code", organisation.code),
    ...row("region", organisation.region),
    ...row("title", dashboard.title),
    ...row("nature", dashboard.nature),
    ...row("audience", dashboard.audience),
    ...row("published", dashboard.published),
    ...row("next_update", dashboard.nextUpdate),
    ...row("about", dashboard.about),
    ...row("plan_title", plan.title),
    ...row("plan_agreed", plan.agreed),
    ...row("plan_review_months", plan.reviewEveryMonths),
    ...row("plan_about", plan.about),
    ...row("plan_source", plan.source?.title, plan.source?.link),
    ...row("small_number_threshold", dashboard.smallNumberThreshold),
    ...sources.flatMap(({ title, link }) => row("source", title, link)),
    ...notes.flatMap((note) => row("note", note)),
  ];
}
