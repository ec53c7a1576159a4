import { describe, expect, it } from "vitest";
import type { ApiFiles } from "#contract/resources.ts";
import { buildApi } from "#publishing/buildApi.ts";
import { readCsv, writeCsv } from "#publishing/csv.ts";
import { problemLine } from "#publishing/problem.ts";
import { columnNames } from "#publishing/sheetRows.ts";
import { SHEETS } from "#publishing/sheets.ts";
import type { SheetName } from "#publishing/sheets.ts";
import { sheetsOf } from "#publishing/sheetsOf.ts";

type Row = Readonly<Record<string, string>>;
type Rows = { readonly [N in SheetName]: readonly Row[] };

const SOURCE = { source: "Report", source_link: "https://example.org/report" };
const FACTS: readonly (readonly [string, string])[] = [
  ["name", "Marchshire"],
  ["title", "Challenge"],
  ["nature", "management"],
  ["audience", "members"],
  ["published", "2018-10-12"],
];
const SPREAD = {
  measure: "held",
  period: "2018-06",
  lowest: "5",
  lower_quartile: "10",
  median: "15",
  upper_quartile: "20",
  highest: "30",
};
const SESSION = { date: "2018-10-12", title: "October" };

/** Sheets with something in every column, in the order in which they are written. */
const ROWS: Rows = {
  organisation: [
    ...FACTS.map(([field, value]) => ({ field, value })),
    { field: "plan_title", value: "The plan" },
    { field: "source", value: "Statistics", link: "https://example.org" },
  ],
  areas: [{ id: "caseload", title: "Caseload", about: "How much each holds" }],
  measures: [
    {
      id: "held",
      title: "Caseload",
      area: "caseload",
      unit: "cases",
      per: "worker",
      polarity: "lower",
      frequency: "month",
      counting: "stock",
      decimals: "1",
      definition: "Cases a worker",
      numerator: "Cases",
      denominator: "Workers",
      caution: "Counts agency workers",
      ...SOURCE,
      owner: "Head of Service",
      usual_delay: "14",
      tolerance: "0.5",
      baseline: "12",
      seasonal: "yes",
      stage: "contacts",
      counts_people: "no",
    },
    {
      id: "contacts",
      title: "Contacts",
      area: "caseload",
      unit: "count",
      polarity: "none",
      frequency: "month",
      counting: "flow",
      decimals: "0",
      definition: "Contacts",
      source: "System",
      counts_people: "yes",
    },
  ],
  observations: [
    {
      measure: "held",
      period: "2018-05",
      value: "18.2",
      numerator: "982",
      denominator: "54",
      flag: "r",
      published: "2018-09-01",
    },
    { measure: "held", period: "2018-06", flag: "c" },
    {
      measure: "held",
      period: "2018-05",
      value: "18.1",
      numerator: "977",
      denominator: "54",
      published: "2018-06-14",
    },
    {
      measure: "contacts",
      period: "2018-05",
      value: "30",
      flag: "p",
    },
    {
      measure: "contacts",
      period: "2018-05",
      value: "20",
      dimension: "Source",
      member: "Police",
      published: "2018-09-02",
    },
    {
      measure: "contacts",
      period: "2018-05",
      value: "19",
      dimension: "Source",
      member: "Police",
      published: "2018-05-31",
    },
    { measure: "contacts", period: "2018-05", value: "10", dimension: "Source", member: "Schools" },
    // Of a team of that name nothing was known before.
    { measure: "contacts", period: "2018-05", value: "14", dimension: "Team", member: "Police" },
  ],
  targets: [
    {
      measure: "held",
      from: "2018-04",
      to: "2019-03",
      value: "16",
      start: "18",
      shape: "line",
      label: "16 by March",
      set_by: "The plan",
      agreed: "2018-01-31",
      superseded: "2018-09-30",
      why: "It was too far",
      action: "offer",
      ...SOURCE,
    },
    {
      measure: "held",
      from: "2018-10",
      lower: "14",
      upper: "17",
      shape: "step",
      label: "14 to 17",
      set_by: "The plan",
    },
  ],
  comparators: [
    {
      measure: "held",
      kind: "neighbours",
      name: "Ours",
      period: "2018-05",
      value: "17",
      flag: "e",
      authorities: "9",
      list: "CIPFA",
      list_year: "2018",
      members: "Devon; Rutland",
      note: "Nine of ten",
    },
    { measure: "held", kind: "neighbours", name: "Ours", period: "2018-06", flag: "x" },
    {
      measure: "held",
      kind: "england",
      name: "England",
      period: "2018-05",
      value: "17.8",
      numerator: "1780",
      denominator: "100",
    },
  ],
  annotations: [
    { measure: "held", period: "2018-05", kind: "event", text: "Moved", ...SOURCE },
    { measure: "held", period: "2018-05", kind: "break", text: "Counted anew" },
    { measure: "held", period: "2018-06", kind: "step", text: "New teams", by: "Director" },
  ],
  commentary: [
    {
      measure: "held",
      period: "2018-05",
      published: "2018-07-01",
      author: "Head of Service",
      text: "It fell",
    },
  ],
  exceptions: [
    {
      measure: "held",
      from: "2018-04-01",
      until: "2018-12-31",
      reason: "Two teams are new",
      accepted_by: "Chair",
    },
  ],
  actions: [
    {
      priority: "Recruit",
      id: "offer",
      title: "An offer",
      owner: "Head of HR",
      owner_vacant: "yes",
      due: "2018-12-31",
      due_text: "by winter",
      state: "complete",
      state_text: "Done early",
      completed_on: "2018-09-30",
      review: "2019-01-31",
      measures: "held; contacts",
      evidence: "Paper",
      evidence_link: "https://example.org/paper",
      note: "As agreed",
    },
    { priority: "Recruit", id: "next", title: "The next", state: "not-started" },
  ],
  sessions: [
    { ...SESSION, kind: "agenda", measure: "held", text: "Caseload", ...SOURCE },
    { ...SESSION, kind: "question", id: "why", measure: "held", text: "Why?", by: "Chair" },
    { ...SESSION, kind: "answer", id: "why", text: "So.", by: "Director", on: "2018-10-19" },
    {
      ...SESSION,
      kind: "commitment",
      id: "promise",
      measure: "held",
      text: "At most 16",
      by: "Director",
      on: "2018-10-13",
      bound: "at-most",
      value: "16",
      by_period: "2019-03",
    },
    { ...SESSION, kind: "commitment", id: "soon", text: "Soon", by: "Director" },
    {
      ...SESSION,
      kind: "action",
      id: "write",
      measure: "held",
      text: "Write",
      by: "Director",
      on: "2018-10-20",
      due: "2018-11-01",
    },
  ],
  distribution: [
    { ...SPREAD, workers: "40", limit: "18", over_limit: "12" },
    { ...SPREAD, group: "Newly qualified", workers: "6" },
  ],
  rivals: [
    {
      measure: "held",
      title: "A letter",
      when: "June 2018",
      period: "2018-05",
      value: "20",
      text: "20 of 40",
      difference: "Counts children in care",
      ...SOURCE,
    },
  ],
};

/** The rows marked as for members only, but for the facts that no dashboard can be without. */
function forMembers(rows: readonly Row[]): readonly Row[] {
  const needed = new Set<string | undefined>(FACTS.map(([field]) => field));
  return rows.map((row) =>
    needed.has(row["field"]) ? row : Object.assign({}, row, { audience: "members" }),
  );
}

function built(rows: Rows): ApiFiles {
  const { files, problems } = buildApi(
    new Map(
      SHEETS.map(({ name }) => [
        name,
        { file: `${name}.csv`, text: writeCsv(columnNames(name), rows[name]) },
      ]),
    ),
  );
  if (files === null) throw new Error(problems.map(problemLine).join("\n"));
  return files;
}

/** The rows of each sheet that files make, without their empty cells. */
function rowsOf(files: ApiFiles) {
  return Object.fromEntries(
    [...sheetsOf(files)].map(([name, text]) => [
      name,
      readCsv(name, text).rows.map(({ cells }) =>
        Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== "")),
      ),
    ]),
  );
}

describe("sheets with something in every column", () => {
  it("have something in every column", () => {
    for (const { name } of SHEETS) {
      const filled = new Set(ROWS[name].flatMap((row) => Object.keys(row)));
      // Whom a row is for is set below; what only members are told becomes part of the note.
      const rest = columnNames(name).filter((column) => !filled.has(column));
      expect([name, rest.filter((column) => !/^(audience|members_note)$/.test(column))]).toEqual([
        name,
        [],
      ]);
    }
  });

  it("are written again row by row as they were, for members as long as nobody says otherwise", () => {
    const marked = Object.fromEntries(
      Object.entries(ROWS).map(([name, rows]) => [name, forMembers(rows)]),
    );
    expect(rowsOf(built(ROWS))).toEqual(marked);
  });

  it("are marked for nobody where the files were for everyone", () => {
    const organisation = ROWS.organisation.map((row) =>
      Object.assign({}, row, row["field"] === "audience" ? { value: "public" } : {}),
    );
    const rows = rowsOf(built({ ...ROWS, organisation }));
    expect(rows).toEqual({ ...ROWS, organisation });
  });

  it("are left out where they are empty and may be, and of a measure without its file nothing is made up", () => {
    const files = built(ROWS);
    const bare: ApiFiles = {
      ...files,
      measures: new Map(),
      actionPlan: { title: "Action plan", priorities: [] },
      sessions: { sessions: [] },
    };
    const rows = rowsOf(bare);
    expect(Object.keys(rows).toSorted()).toEqual(
      ["annotations", "areas", "measures", "observations", "organisation", "targets"].toSorted(),
    );
    expect(rows["observations"]?.map(({ measure, period }) => `${measure} ${period}`)).toEqual([
      "held 2018-05",
      "held 2018-06",
      "contacts 2018-05",
    ]);
    expect(rows["annotations"]?.map(({ kind }) => kind)).toEqual(["break", "step"]);
  });
});
