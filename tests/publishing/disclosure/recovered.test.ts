import * as fc from "../../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import type { Observation } from "#contract/observation.ts";
import type { ApiFiles } from "#contract/resources.ts";
import { buildApi } from "#publishing/buildApi.ts";
import { writeCsv } from "#publishing/csv.ts";
import { problemLine } from "#publishing/problem.ts";
import { cases } from "../../generated/cases.ts";
import { folder } from "../folder.ts";
import { attack } from "./attacker.ts";
import type { Equation } from "./attacker.ts";

const THRESHOLD = 5;
/** Past this the attacker need not look: a gap that may be as large is not known to be small. */
const MOST = 60;

type Row = Readonly<Record<string, string | number | undefined>>;

const MEASURES = `id,title,area,unit,polarity,frequency,counting,decimals,definition,source,usual_delay
quarterly,Referrals by the quarter,caseload,count,none,quarter,flow,0,What,System,14
yearly,Referrals by the year,caseload,count,none,year,flow,0,What,System,14
timely,Reviews on time,caseload,percent,higher,quarter,flow,1,What,System,14
`;

function published(rows: readonly Row[]): ApiFiles {
  const columns =
    "measure,period,value,numerator,denominator,flag,dimension,member,published".split(",");
  const { files, problems } = buildApi(
    folder({
      measures: MEASURES,
      observations: writeCsv(columns, rows),
      targets: "measure,from,shape,label,set_by\n",
    }),
    { audience: "public", smallNumbers: "suppress" },
  );
  if (files === null) throw new Error(problems.map(problemLine).join("\n"));
  return files;
}

/** The published series of a measure: the whole, and each member of each dimension. */
function seriesOf(files: ApiFiles, id: string) {
  const measure = files.dashboard.measures.find((measure) => measure.id === id);
  const breakdowns = files.measures.get(id)?.breakdowns ?? [];
  return [
    { dimension: "", member: "", observations: measure?.observations ?? [] },
    ...breakdowns.flatMap(({ title, members }) =>
      members.map(({ title: member, observations }) => ({
        dimension: title,
        member,
        observations,
      })),
    ),
  ];
}

/** A sum of published numbers, and of gaps where there is none. */
function equation(
  total: readonly [string, number | undefined],
  parts: readonly (readonly [string, number | undefined])[],
): Equation {
  const gaps = new Map<string, 1 | -1>();
  let sum = 0;
  for (const [name, value] of parts)
    if (value === undefined) gaps.set(name, 1);
    else sum -= value;
  if (total[1] === undefined) gaps.set(total[0], -1);
  else sum += total[1];
  return { gaps, sum };
}

const count = (observation: Observation | undefined) => observation?.value ?? undefined;

/** Numbers of children, many of them small. */
const children = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) },
  fc.integer({ min: 0, max: 15 }),
);

describe("what is published of counts", () => {
  const QUARTERS = ["2017-Q1", "2017-Q2", "2017-Q3", "2017-Q4"];
  const SOURCES = ["Police", "School", "Health"];
  const AGES = ["Under 5", "5 to 15"];

  /** A quarter: how many from each source at each age. */
  const quarter = fc.array(fc.array(children, { minLength: 2, maxLength: 2 }), {
    minLength: 3,
    maxLength: 3,
  });

  it.each([
    ["members, dimensions, quarters and years", false, 150],
    [
      "a year by source beside its quarters by source, where rows and columns both add up",
      true,
      25,
    ],
  ])(
    "lets no suppressed figure be worked out across %s",
    (_, yearBySource, many) => {
      fc.assert(
        fc.property(fc.array(quarter, { minLength: 4, maxLength: 4 }), (quarters) => {
          const total = (cells: readonly number[]) => cells.reduce((sum, cell) => sum + cell, 0);
          const truth = new Map<string, number>();
          const rows = quarters.flatMap((bySource, i) => {
            const period = QUARTERS[i] ?? "";
            const figures = [
              { dimension: "", member: "", value: total(bySource.flat()) },
              ...SOURCES.map((member, s) => ({
                dimension: "Source",
                member,
                value: total(bySource[s] ?? []),
              })),
              ...AGES.map((member, a) => ({
                dimension: "Age",
                member,
                value: total(bySource.map((ages) => ages[a] ?? 0)),
              })),
            ];
            for (const { dimension, member, value } of figures)
              truth.set(`${dimension}/${member} ${period}`, value);
            return figures.map((figure) => Object.assign(figure, { measure: "quarterly", period }));
          });
          const year = total(quarters.flat(2));
          truth.set("year/", year);
          const years = [
            { dimension: "", member: "", value: year },
            ...(yearBySource ? SOURCES : []).map((member, s) => {
              const value = total(quarters.map((bySource) => total(bySource[s] ?? [])));
              truth.set(`year/${member}`, value);
              return { dimension: "Source", member, value };
            }),
          ];
          const files = published([
            ...rows,
            ...years.map((figure) =>
              Object.assign(figure, { measure: "yearly", period: "2018-03" }),
            ),
          ]);

          const shown = new Map<string, number | undefined>();
          for (const { dimension, member, observations } of seriesOf(files, "quarterly"))
            for (const observation of observations)
              shown.set(`${dimension}/${member} ${observation.period}`, count(observation));
          for (const { member, observations } of seriesOf(files, "yearly"))
            shown.set(`year/${member}`, count(observations[0]));
          const named = (name: string) => [name, shown.get(name)] as const;
          const equations = [
            ...QUARTERS.flatMap((period) => [
              equation(
                named(`/ ${period}`),
                SOURCES.map((m) => named(`Source/${m} ${period}`)),
              ),
              equation(
                named(`/ ${period}`),
                AGES.map((m) => named(`Age/${m} ${period}`)),
              ),
            ]),
            equation(
              named("year/"),
              QUARTERS.map((period) => named(`/ ${period}`)),
            ),
            ...(yearBySource
              ? [
                  equation(
                    named("year/"),
                    SOURCES.map((member) => named(`year/${member}`)),
                  ),
                  ...SOURCES.map((member) =>
                    equation(
                      named(`year/${member}`),
                      QUARTERS.map((period) => named(`Source/${member} ${period}`)),
                    ),
                  ),
                ]
              : []),
          ];

          for (const value of shown.values())
            expect(value !== undefined && value > 0 && value < THRESHOLD).toBe(false);
          // A zero is always shown, so that whoever looks knows that no gap is one.
          const { canBe } = attack(equations, () => 1, MOST);
          for (const [name, value] of shown) {
            const secret = truth.get(name) ?? 0;
            if (value !== undefined) {
              expect(value).toBe(secret);
              continue;
            }
            const others = Array.from({ length: MOST }, (_, i) => i + 1).filter(
              (n) => n !== secret,
            );
            expect({ name, others: others.some((other) => canBe(name, other)) }).toEqual({
              name,
              others: true,
            });
            if (secret < THRESHOLD) {
              const large = others.filter((other) => other >= THRESHOLD);
              expect({ name, large: large.some((other) => canBe(name, other)) }).toEqual({
                name,
                large: true,
              });
            }
          }
        }),
        { numRuns: cases(many) },
      );
    },
    60_000,
  );
});

describe("what is published of shares", () => {
  const TEAMS = ["North", "South", "East"];

  it("lets no numerator, and no rest, of a suppressed share be worked out", () => {
    const team = fc
      .tuple(children, children)
      .map(([done, missed]) => ({ numerator: done, denominator: done + missed }))
      .filter(({ denominator }) => denominator > 0);
    fc.assert(
      fc.property(fc.array(team, { minLength: 3, maxLength: 3 }), (teams) => {
        const sum = (column: "numerator" | "denominator") =>
          teams.reduce((sum, team) => sum + team[column], 0);
        const whole = { numerator: sum("numerator"), denominator: sum("denominator") };
        const row = (counts: typeof whole) => ({
          measure: "timely",
          period: "2017-Q1",
          value: ((100 * counts.numerator) / counts.denominator).toFixed(1),
          ...counts,
        });
        const files = published([
          row(whole),
          ...teams.map((team, i) => ({ ...row(team), dimension: "Team", member: TEAMS[i] })),
        ]);
        const [headline, ...members] = seriesOf(files, "timely").map(
          ({ observations }) => observations[0],
        );
        const truths = [whole, ...teams];
        const shown = [headline, ...members];
        const of = (i: number, told: "n" | "d" | "r") => {
          const { numerator, denominator } = shown[i] ?? {};
          const value =
            told === "n"
              ? numerator
              : told === "d"
                ? denominator
                : numerator === undefined || denominator === undefined
                  ? undefined
                  : denominator - numerator;
          return [`${told}${i}`, value] as const;
        };
        const equations = [
          ...(["n", "d", "r"] as const).map((told) =>
            equation(
              of(0, told),
              [1, 2, 3].map((i) => of(i, told)),
            ),
          ),
          ...[0, 1, 2, 3].map((i) => equation(of(i, "d"), [of(i, "n"), of(i, "r")])),
        ];
        const { canBe } = attack(equations, (gap) => (gap.startsWith("d") ? 1 : 0), MOST);
        shown.forEach((observation, i) => {
          const truth = truths[i] ?? whole;
          const rest = truth.denominator - truth.numerator;
          if (observation?.value !== null) {
            for (const value of [truth.numerator, truth.denominator, rest])
              expect(value > 0 && value < THRESHOLD).toBe(false);
            return;
          }
          expect(observation).toEqual({ period: "2017-Q1", value: null, flag: "c" });
          for (const [told, secret] of [
            ["n", truth.numerator],
            ["r", rest],
            ["d", truth.denominator],
          ] as const) {
            if (secret === 0 || secret >= THRESHOLD) continue;
            const large = Array.from({ length: MOST - THRESHOLD }, (_, n) => n + THRESHOLD);
            expect({ told, i, large: large.some((n) => canBe(`${told}${i}`, n)) }).toEqual({
              told,
              i,
              large: true,
            });
          }
        });
      }),
      { numRuns: cases(150) },
    );
  }, 60_000);
});
