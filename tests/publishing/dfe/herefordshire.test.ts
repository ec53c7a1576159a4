import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildApi } from "#publishing/buildApi.ts";
import { problemLine } from "#publishing/problem.ts";
import { SHEETS } from "#publishing/sheets.ts";

const FOLDER = join(import.meta.dirname, "../../../mocks/datasets/herefordshire");
const present = new Set(readdirSync(FOLDER));
const sheets = new Map(
  SHEETS.flatMap(({ name }) => {
    const file = `${name}.csv`;
    if (!present.has(file)) return [];
    return [[name, { file, text: readFileSync(join(FOLDER, file), "utf8") }] as const];
  }),
);
const { files, problems } = buildApi(sheets);
if (files === null) throw new Error(problems.map(problemLine).join("\n"));
const { dashboard, measures: details, actionPlan, sessions } = files;

function measure(id: string) {
  const found = dashboard.measures.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No measure ${id}`);
  return found;
}

function detail(id: string) {
  const found = details.get(id);
  if (found === undefined) throw new Error(`No measure ${id}`);
  return found;
}

/** Values by year; where there is none, the symbol. */
function own(id: string, from: number): readonly (number | string | undefined)[] {
  return measure(id)
    .observations.filter(({ period }) => Number(period.slice(0, 4)) >= from)
    .map(({ value, flag }) => value ?? flag);
}

function beside(id: string, name: string, from: number): readonly (number | null)[] {
  return (detail(id).comparators.find((one) => one.name === name)?.observations ?? [])
    .filter(({ period }) => Number(period.slice(0, 4)) >= from)
    .map(({ value }) => value);
}

it("keeps to the contract, and warns only of what the inspectors asked for and nobody counts", () => {
  expect(problems.map(({ code, value, why }) => [code, value, why.split(" names")[0]])).toEqual([
    ["action-without-measure", undefined, "The action “leadership-urgency”"],
    ["action-without-measure", undefined, "The action “supervision”"],
    ["action-without-measure", undefined, "The action “life-story-work”"],
  ]);
});

describe("the published series, as the department's tables have them:", () => {
  // Workforce from 2017, children in need from 2016.
  it.each<[string, string, number, readonly (number | string)[]]>([
    [
      "caseload-average",
      "Herefordshire",
      2017,
      [16.9, 16.5, 16.2, 14, 16.7, 18.7, 15.7, 14.5, 13.6],
    ],
    ["caseload-average", "England", 2017, [17.7, 17.4, 16.9, 16.3, 16.3, 16.6, 16, 15.4, 15.2]],
    [
      "caseload-average",
      "West Midlands",
      2017,
      [18.5, 17.9, 17.2, 17.2, 16.3, 17.1, 16.6, 16.2, 15.3],
    ],
    ["vacancy-rate", "Herefordshire", 2017, [14.3, 26.9, 25.5, 24.8, 19, 54, 62.4, 46.2, 32.4]],
    ["vacancy-rate", "England", 2017, [17, 16.5, 16.4, 16.1, 16.7, 20, 18.9, 17.3, 14.2]],
    ["turnover-rate", "Herefordshire", 2017, [20.1, 17.5, 13.4, 17.8, 18.8, 50, 17.7, 11.4, 10.8]],
    ["agency-rate", "Herefordshire", 2017, [11.4, 16.3, 14.8, 19.2, 32.5, 54.9, 55.2, 33.9, 18.3]],
    ["in-post", "Herefordshire", 2017, [83.8, 84.4, 93.7, 99.9, 103.3, 73.4, 77.6, 101, 125.5]],
    ["vacancies", "Herefordshire", 2017, [14, 31, 32, 33, 24.3, 86, 129, 86.7, 60]],
    ["no-further-action", "Herefordshire", 2016, [27.1, "c", 55.9, 6.3, 0, 0, "c", 0, "u", 0]],
    ["no-further-action", "England", 2016, [9.9, 10.2, 9.4, 8.1, 6.3, 6, 7.6, 7.1, 6.3, 6.5]],
    [
      "referrals",
      "Herefordshire",
      2016,
      [2992, 1367, 3414, 1182, 1321, 1080, 2308, 1569, "u", 1806],
    ],
    [
      "referral-rate",
      "Herefordshire",
      2016,
      [848.2, 391.5, 985.5, 342.3, 385.9, 318.5, 683.2, 461.8, "x", 524.4],
    ],
    [
      "re-referral-rate",
      "Herefordshire",
      2016,
      [21.4, 15.1, 21.3, 28.5, 9.3, 10.6, 2.7, "u", "u", 14.8],
    ],
    [
      "assessed-not-in-need",
      "Herefordshire",
      2016,
      [1.3, 43.1, 15.2, 2.8, 4, 5.4, 2.3, 4.1, "u", 1.4],
    ],
    [
      "referrals-from-police",
      "Herefordshire",
      2016,
      [41.4, 28.8, 26.6, 27, 30.4, 31.5, 27.2, 21.6, "x", 23],
    ],
    [
      "assessments-within-45-days",
      "England",
      2016,
      [83.4, 82.9, 82.7, 83.1, 83.8, 87.6, 84.5, 82.5, 84.5, 85.7],
    ],
    [
      "conferences-within-15-days",
      "Herefordshire",
      2016,
      [83, 88.6, 78.3, 74.4, 71.9, 80.1, 61.7, 56.2, 93.5, 83.3],
    ],
    [
      "child-protection-reviews-on-time",
      "Herefordshire",
      2016,
      [86.9, 92.5, 82.9, 78.5, 96.6, 81, 66, 67.1, 79.4, 85.4],
    ],
    [
      "repeat-child-protection-plans",
      "Herefordshire",
      2016,
      [22.8, 28.7, 29.2, 31.9, 34.4, 18.8, 22.7, 22.5, 33.4, 32.7],
    ],
    [
      "children-on-a-plan",
      "Herefordshire",
      2016,
      [228, 115, 197, 111, 108, 107, 286, 223, 203, 139],
    ],
    [
      "children-looked-after",
      "Herefordshire",
      2016,
      [286, 300, 313, 332, 351, 312, 379, 413, 387, 344],
    ],
    ["children-looked-after-rate", "England", 2016, [60, 62, 64, 66, 68, 69, 70, 70, 69, 67]],
  ])("%s, %s", (id, area, from, values) => {
    expect(area === "Herefordshire" ? own(id, from) : beside(id, area, from)).toEqual(values);
  });

  it("55.9% is 1,909 of 3,414", () => {
    const of2018 = measure("no-further-action").observations.find(
      ({ period }) => period === "2018-03",
    );
    expect(of2018).toMatchObject({ value: 55.9, numerator: 1909, denominator: 3414 });
  });

  it("a share and its own numerator and denominator agree to the last decimal published", () => {
    for (const { id, unit, observations } of dashboard.measures)
      for (const { period, value, numerator, denominator } of observations)
        if (value !== null && numerator !== undefined && denominator !== undefined) {
          const share = (numerator / denominator) * (unit === "percent" ? 100 : 1);
          // FTE are themselves rounded to one decimal: 2.9 covering of 14 vacancies is 20.71, published 20.9.
          expect(Math.abs(share - value), `${id} ${period}`).toBeLessThan(0.4);
        }
  });
});

describe("the neighbours", () => {
  it("are of one list, named with its year and all ten", () => {
    const means = [...details.values()].flatMap(({ comparators }) =>
      comparators.filter(({ kind }) => kind === "neighbours"),
    );
    expect(means.length).toBeGreaterThan(10);
    for (const { list } of means) {
      expect(list?.year).toBe(2025);
      expect(list?.authorities).toHaveLength(10);
    }
  });

  it("have the mean that their own figures make", () => {
    const { comparators } = detail("caseload-average");
    const mean = comparators
      .find(({ kind }) => kind === "neighbours")
      ?.observations.find(({ period }) => period === "2018-09");
    const values = comparators
      .filter(({ kind }) => kind === "neighbour")
      .flatMap(({ observations }) => observations)
      .flatMap(({ period, value }) => (period === "2018-09" && value !== null ? [value] : []));
    expect(mean?.denominator).toBe(8);
    expect(values).toHaveLength(8);
    expect(mean?.value).toBeCloseTo(values.reduce((a, b) => a + b, 0) / 8, 2);
  });
});

describe("nothing is made up:", () => {
  it("the only target is the band of the plan of 2015, superseded by that of 2018", () => {
    const targets = dashboard.measures.flatMap(({ id, targets }) =>
      targets.map((target) => ({ id, ...target })),
    );
    expect(targets).toHaveLength(1);
    expect(targets[0]).toMatchObject({
      id: "caseload-average",
      from: "2015-09",
      to: "2018-09",
      between: [16, 18],
      superseded: "2018-10-18",
      setBy: "Improvement plan, version 9, 26 June 2015",
    });
    expect(targets[0]?.why).toContain("have not been found");
  });

  it("an action has an owner only where the plan names one, and no day at all", () => {
    const actions = actionPlan.priorities.flatMap(({ actions }) => actions);
    expect(actions).toHaveLength(8);
    expect(actions.filter(({ owner }) => owner !== undefined).map(({ id }) => id)).toEqual([
      "manageable-caseloads",
    ]);
    expect(
      actions.every(({ due, completedOn }) => due === undefined && completedOn === undefined),
    ).toBe(true);
  });

  it("every measure, event, rival, target and session says where it comes from", () => {
    for (const { source } of dashboard.measures) expect(source.link).toMatch(/^https?:/);
    for (const { annotations, rivals } of details.values())
      for (const { source } of [...annotations, ...rivals])
        expect(source?.link).toMatch(/^https?:/);
    for (const { source } of sessions.sessions) expect(source?.link).toMatch(/^https?:/);
  });
});

it("keeps the absence rate of 2021 as first published, beside what it became", () => {
  const { observations, revisions } = measure("absence-rate");
  expect(observations.find(({ period }) => period === "2021-09")?.value).toBe(2.4);
  // 30 September 2021 and 150 days
  expect(revisions).toMatchObject([{ period: "2021-09", value: 3.1, published: "2022-02-27" }]);
});

it("sets other published figures beside the official ones", () => {
  const rivals = [...details].flatMap(([id, { rivals }]) =>
    rivals.map(({ value, period }) => [id, period ?? null, value] as const),
  );
  expect(rivals).toEqual(
    expect.arrayContaining([
      ["agency-rate", "2023-09", 72],
      ["vacancy-rate", "2018-09", 28.4],
      ["no-further-action", "2018-03", 70],
      ["ceasing-to-be-looked-after", "2024-03", 121],
      ["caseload-average", null, 16],
      ["caseload-average", null, 18],
    ]),
  );
});

it("records the sessions whose day is known, with what was asked", () => {
  expect(sessions.sessions.map(({ date }) => date)).toEqual([
    "2018-10-01",
    "2018-10-18",
    "2019-03-11",
    "2022-07-26",
  ]);
  expect(sessions.sessions[2]?.questions[0]?.text).toBe(
    "How was there a reduction in the number of referrals?",
  );
});
