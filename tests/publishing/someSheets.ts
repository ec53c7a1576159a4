import * as fc from "../generated/seeded.ts";
import type { ApiFiles } from "#contract/resources.ts";
import { buildApi } from "#publishing/buildApi.ts";
import { writeCsv } from "#publishing/csv.ts";
import { problemLine } from "#publishing/problem.ts";
import type { SheetName } from "#publishing/sheets.ts";
import { folder, withRows } from "./folder.ts";

type Row = Readonly<Record<string, string | number | undefined>>;

const words = fc.stringMatching(/^[A-Za-z£–é"';,\n 0-9]{1,20}$/);
const text = words.map((some) => `T ${some}`.trim());
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const number = fc.oneof(
  fc.integer({ min: 0, max: 5000 }),
  fc.double({ min: 0, max: 99, noNaN: true }),
);
const day = fc.date({
  min: new Date("2018-01-01"),
  max: new Date("2019-12-31"),
  noInvalidDate: true,
});
const dayText = day.map((date) => date.toISOString().slice(0, 10));
const period = fc.constantFrom("2018-01", "2018-04", "2018-05", "2018-11", "2019-02");
const value = fc.oneof(
  number.map((value) => ({ value })),
  number.map((value) => ({ value, flag: "p" })),
  fc.constantFrom("c", "x", ":", "~", "low").map((value) => ({ value })),
);
const source = fc.oneof(
  fc.constant({}),
  fc.record({ source: text, source_link: maybe(fc.constant("https://example.org/a?b=c,d")) }),
);
const measure = fc.constantFrom("caseload", "contacts");

const joined = (...parts: readonly fc.Arbitrary<Row>[]): fc.Arbitrary<Row> =>
  fc.tuple(...parts).map((rows) => Object.assign({}, ...rows));

const observations = fc.uniqueArray(
  joined(
    fc.record({ measure, period, published: maybe(dayText), numerator: maybe(number) }),
    value,
    fc.constantFrom<Row>(
      {},
      { dimension: "Source", member: "Police" },
      { dimension: "Source", member: "Health services" },
      { dimension: "Team", member: "Police" },
    ),
  ),
  {
    maxLength: 30,
    selector: (row) => [row["measure"], row["period"], row["dimension"], row["member"]].join(),
  },
);
const targets = fc.array(
  joined(
    fc.record({ measure, label: text, set_by: text, agreed: maybe(dayText), why: maybe(text) }),
    fc.constantFrom<Row>(
      { from: "2018-04", value: 16, shape: "step" },
      { from: "2018-04", to: "2019-03", lower: 14, upper: 17.5, shape: "step" },
      { from: "2018-04", to: "2019-03", start: 20, value: 16, shape: "line" },
    ),
    source,
  ),
);
const comparators = fc.uniqueArray(
  joined(
    fc.record({
      measure,
      kind: fc.constantFrom("england", "neighbours", "neighbour"),
      name: fc.constantFrom("England", "Ours; theirs"),
      period,
      note: maybe(text),
      authorities: maybe(fc.integer({ min: 0, max: 10 })),
      numerator: maybe(number),
      denominator: maybe(number),
    }),
    value,
    fc.constantFrom<Row>({}, { list: "CIPFA", list_year: 2018, members: "Devon; Rutland" }),
  ),
  { selector: (row) => [row["measure"], row["kind"], row["name"], row["period"]].join() },
);
const annotations = fc.array(
  joined(
    fc.record({
      measure,
      period,
      kind: fc.constantFrom("event", "break", "step"),
      text,
      by: text,
    }),
    source,
  ),
);
const commentary = fc.array(fc.record({ measure, period, published: dayText, author: text, text }));
const exceptions = fc.array(
  fc.record({
    measure,
    from: fc.constant("2018-04-01"),
    until: fc.constant("2018-09-30"),
    reason: text,
    accepted_by: text,
  }),
);
const actions = fc.uniqueArray(
  fc.record<Row>({
    priority: fc.constantFrom("Recruit", "The front door"),
    id: fc.constantFrom("a", "b", "c"),
    title: text,
    owner_vacant: fc.constantFrom("yes", "no", undefined),
    due: maybe(dayText),
    due_text: maybe(text),
    state: fc.constantFrom("complete", "in-progress"),
    measures: fc.constantFrom("caseload; contacts", "caseload", undefined),
    evidence: maybe(text),
  }),
  { selector: (row) => row["id"] },
);
const sessions = fc.uniqueArray(
  joined(
    fc.record({
      date: fc.constantFrom("2018-10-12", "2018-07-06"),
      title: fc.constant("Session"),
      kind: fc.constantFrom("agenda", "question", "commitment", "action"),
      id: fc.stringMatching(/^[a-z]{1,6}$/),
      text,
      by: text,
      measure: maybe(measure),
      on: maybe(dayText),
      due: maybe(dayText),
      value: maybe(number),
    }),
    source,
  ),
  { selector: (row) => row["id"] },
);

function sheet(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return columns.length === 0 ? "measure\n" : writeCsv(columns, rows);
}

export const MEASURES = `id,title,area,unit,polarity,frequency,counting,decimals,definition,source,usual_delay,seasonal,counts_people
caseload,Caseload,caseload,cases,lower,month,stock,1,Cases,System,14,yes,yes
contacts,Contacts,caseload,count,none,month,flow,0,Contacts,System,,,no
`;

/** The API files of sheets that are in order. */
export function built(sheets: ReadonlyMap<SheetName, string>): ApiFiles {
  const given = new Map([...sheets].map(([name, text]) => [name, { file: `${name}.csv`, text }]));
  const { files, problems } = buildApi(given);
  if (files === null) throw new Error(problems.map(problemLine).join("\n"));
  return files;
}

/** Every sheet that an analyst may hand in, with anything in it that is in order. */
export const someSheets: fc.Arbitrary<ReadonlyMap<SheetName, string>> = fc
  .record({
    observations,
    targets: targets.filter((rows) => rows.length > 0),
    comparators,
    annotations,
    commentary,
    exceptions,
    actions,
    sessions,
  })
  .map(
    (rows) =>
      new Map<SheetName, string>([
        ...[...folder()].map(([name, { text }]) => [name, text] as const),
        ["organisation", withRows("organisation").replace("2018-07-10", "2019-07-10")],
        ["measures", MEASURES],
        [
          "observations",
          writeCsv(
            ["measure", "period", "value", "numerator", "flag", "dimension", "member", "published"],
            rows.observations,
          ),
        ],
        ["targets", sheet(rows.targets)],
        ...(
          ["comparators", "annotations", "commentary", "exceptions", "actions", "sessions"] as const
        )
          .filter((name) => rows[name].length > 0)
          .map((name) => [name, sheet(rows[name])] as const),
      ]),
  );
