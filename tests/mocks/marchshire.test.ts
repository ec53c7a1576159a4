import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Measure } from "#contract/measure.ts";
import type { Observation } from "#contract/observation.ts";
import { buildApi } from "#publishing/buildApi.ts";
import { groundTruth } from "../../scripts/marchshire/groundTruth.ts";
import { marchshireFiles, marchshireSheets } from "../../scripts/marchshire/sheets.ts";
import { groundTruthJson, groundTruthText } from "../../scripts/marchshire/truthText.ts";

const FOLDER = new URL("../../mocks/datasets/marchshire/", import.meta.url);
const sheets = marchshireSheets();
const written = marchshireFiles(sheets);
const truth = groundTruth(sheets);
const { files, problems } = buildApi(written);
const measures = files?.dashboard.measures ?? [];
const byId = new Map(measures.map((measure) => [measure.id, measure]));
const measureOf = (id: string) => {
  const measure = byId.get(id);
  if (measure === undefined) throw new Error(`Marchshire has no measure ${id}`);
  return measure;
};
const observationOf = (id: string, period: string) =>
  measureOf(id).observations.find((observation) => observation.period === period);
const detailOf = (id: string) => {
  const detail = files?.measures.get(id);
  if (detail === undefined) throw new Error(`Marchshire has no measure ${id}`);
  return detail;
};
const valuesOf = (observations: readonly Observation[]) =>
  new Map(observations.map(({ period, value }) => [period, value]));

describe("the files of Marchshire", () => {
  const expected = [
    ...[...written.values()].map(({ file, text }) => [file, text] as const),
    ["ground-truth.json", groundTruthJson(truth)] as const,
    ["ground-truth.md", groundTruthText(truth)] as const,
  ];

  it.each(expected)("%s is what the generator writes, byte for byte", (file, text) => {
    expect(readFileSync(new URL(file, FOLDER), "utf8")).toBe(text);
  });

  it("has no file that the generator does not write, and is small", () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual(expected.map(([file]) => file).toSorted());
    const size = [...written.values()].reduce((total, { text }) => total + text.length, 0);
    expect(size).toBeLessThan(1_500_000);
  });

  it("builds, and is asked only about what was left out of it on purpose, and about small numbers", () => {
    expect(problems.map(({ severity, code, row }) => [severity, code, row])).toEqual([
      ["warning", "action-without-measure", 2],
      ["warning", "action-without-measure", 4],
      ["warning", "small-number", 1356],
      ["warning", "small-number", 2118],
      ["warning", "small-number", 2166],
      ["warning", "small-number", 2265],
      ["warning", "period-missing", 2597],
      ["warning", "target-without-action", 6],
      ["warning", "target-without-action", 16],
      ["warning", "target-without-action", 17],
      ["warning", "target-without-action", 19],
    ]);
    expect(measures).toHaveLength(31);
  });

  it("says that it is made up", () => {
    expect(files?.dashboard.nature).toBe("illustrative");
    expect(files?.dashboard.about).toBe("Marchshire does not exist. Every figure is made up.");
  });
});

describe("the figures of Marchshire", () => {
  it.each(measures.map((measure) => [measure.id, measure] as const))(
    "%s has four years of months, all but those not received, the last provisional",
    (id, { observations }) => {
      const missing = truth.notReceived.filter(({ measure }) => measure === id).length;
      expect(observations).toHaveLength(48 - missing);
      expect(observations[0]?.period).toBe(truth.first);
      expect(observations.at(-1)).toMatchObject({ period: truth.provisional, flag: "p" });
      expect(observations.slice(0, -1).some(({ flag }) => flag === "p")).toBe(false);
    },
  );

  it("a ratio is its numerator over its denominator, to its decimals", () => {
    const wrong = measures.flatMap((measure) =>
      [
        measure.observations,
        ...detailOf(measure.id).breakdowns.flatMap(({ members }) =>
          members.map(({ observations }) => observations),
        ),
      ]
        .flat()
        .filter((observation) => !isItsRatio(observation, measure))
        .map(({ period }) => `${measure.id} ${period}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(["mash-contacts", "referrals"])("the sources of %s add up", (id) => {
    expect(detailOf(id).breakdowns).toMatchObject([{ adds: true }]);
  });

  it.each([
    ["contacts-no-further-action", "source-of-referral"],
    ["caseload-average", "team"],
  ])("the members of %s add up, numerators and denominators", (id, dimension) => {
    const breakdown = detailOf(id).breakdowns.find((one) => one.dimension === dimension);
    for (const { period, numerator, denominator } of measureOf(id).observations) {
      const parts = breakdown?.members.map(({ observations }) =>
        observations.find((part) => part.period === period),
      );
      expect(parts?.reduce((sum, part) => sum + (part?.numerator ?? 0), 0)).toBe(numerator);
      expect(parts?.reduce((sum, part) => sum + (part?.denominator ?? 0), 0)).toBeCloseTo(
        denominator ?? 0,
        6,
      );
    }
  });

  it("net recruitment is starters less leavers, and vacancies follow from it", () => {
    const series = (id: string) => [...valuesOf(measureOf(id).observations).values()];
    const [net, starters, leavers] = ["net-recruitment", "starters", "leavers"].map(series);
    const posts = measureOf("vacancy-rate").observations.map(({ denominator }) => denominator ?? 0);
    const vacancies = series("vacancies");
    net?.forEach((value, t) => {
      expect(value).toBeCloseTo((starters?.[t] ?? 0) - (leavers?.[t] ?? 0), 6);
      if (t > 0)
        expect((posts[t] ?? 0) - (vacancies[t] ?? 0)).toBeCloseTo(
          (posts[t - 1] ?? 0) - (vacancies[t - 1] ?? 0) + (value ?? 0),
          6,
        );
    });
  });

  it("the distribution has the highest caseload and the workers over 20", () => {
    const highest = valuesOf(measureOf("caseload-highest").observations);
    const over = valuesOf(measureOf("caseload-over-20").observations);
    const { distribution } = detailOf("caseload-average");
    const whole = distribution.filter(({ group }) => group === undefined);
    expect(whole).toHaveLength(48);
    for (const spread of whole) {
      expect(spread.highest).toBe(highest.get(spread.period));
      expect(spread.overLimit).toBe(over.get(spread.period));
      const teams = distribution.filter(
        ({ group, period }) => group !== undefined && period === spread.period,
      );
      expect(teams.reduce((sum, { workers }) => sum + workers, 0)).toBe(spread.workers);
    }
  });

  it("has each stage of the front door once", () => {
    expect(measures.flatMap(({ stage }) => stage ?? [])).toEqual([
      "notifications",
      "contacts",
      "contacts-closed",
      "referrals",
      "referrals-closed",
    ]);
  });

  it("no more become referrals than are contacts with something to be done", () => {
    const referrals = valuesOf(measureOf("referrals").observations);
    for (const { period, numerator, denominator } of measureOf("contacts-no-further-action")
      .observations)
      expect(referrals.get(period)).toBeLessThanOrEqual((denominator ?? 0) - (numerator ?? 0));
  });

  it("shows no source with 1 to 4 referrals, and never hides one alone", () => {
    const members = detailOf("referrals").breakdowns[0]?.members ?? [];
    const cells = members.flatMap(({ observations }) => observations);
    expect(cells.filter(({ value }) => value !== null && value > 0 && value < 5)).toEqual([]);
    const hidden = cells.filter(({ flag }) => flag === "c").map(({ period }) => period);
    expect(hidden).not.toEqual([]);
    expect(
      hidden.filter((period) => hidden.indexOf(period) === hidden.lastIndexOf(period)),
    ).toEqual([]);
  });
});

describe("the ground truth of Marchshire", () => {
  const actions = files?.actionPlan.priorities.flatMap((priority) => priority.actions) ?? [];
  const commitments = files?.sessions.sessions.flatMap((session) => session.commitments) ?? [];

  it("puts every measure into one kind of process", () => {
    const named = [
      ...truth.signals.map(({ measure }) => measure),
      ...truth.noise,
      ...truth.noiseBesideAStep,
      ...truth.wandering,
    ];
    expect(named.toSorted()).toEqual([...byId.keys()].toSorted());
  });

  it.each(truth.actions)("$action is an action on $measure", ({ action, measure }) => {
    expect(actions.find(({ id }) => id === action)?.measures).toContain(measure);
  });

  it.each(truth.noActionAtAll)("no action is about %s", (id) => {
    expect(actions.filter(({ measures }) => measures.includes(id))).toEqual([]);
  });

  it.each(truth.commitments)("$commitment was promised of $measure", ({ commitment, measure }) => {
    expect(commitments.find(({ id }) => id === commitment)?.measure).toBe(measure);
  });

  it.each(truth.notReceived)("$measure has nothing for $period", ({ measure, period }) => {
    expect(observationOf(measure, period)).toBeUndefined();
  });

  it.each(truth.breaks)("$measure breaks at $period", ({ measure, period }) => {
    expect(measureOf(measure).breaks?.map((one) => one.period)).toEqual([period]);
  });

  it.each(truth.steps)("$measure has a declared step at $period", ({ measure, period }) => {
    expect(measureOf(measure).steps?.map((one) => one.period)).toEqual([period]);
  });

  it("says of every revision what was published first, and what now", () => {
    expect(truth.revisions.length).toBeGreaterThanOrEqual(6);
    for (const { measure, member, period, from, to, changed } of truth.revisions) {
      const { breakdowns, revisions } = detailOf(measure);
      const id = member?.toLowerCase();
      const now =
        member === undefined
          ? measureOf(measure).observations
          : breakdowns.flatMap(({ members }) => members).find(({ title }) => title === member)
              ?.observations;
      expect(now?.find((one) => one.period === period)).toMatchObject({
        value: to,
        published: changed,
        flag: "r",
      });
      const before = revisions.find((one) => one.period === period && one.member === id);
      expect(before?.value).toBe(from);
      expect(from).not.toBe(to);
    }
  });

  it.each(truth.targetsMoved)(
    "the target of $measure moved on $on",
    ({ measure, from, to, on }) => {
      expect(measureOf(measure).targets).toMatchObject([
        { value: from, superseded: on },
        { value: to, agreed: on },
      ]);
    },
  );
});

/** Whether a value is what its counts make it; true where it has none. */
function isItsRatio(
  { value, numerator, denominator }: Observation,
  { unit, decimals }: Measure,
): boolean {
  if (value === null || numerator === undefined || denominator === undefined) return true;
  const exact = ((unit === "percent" ? 100 : 1) * numerator) / denominator;
  return Math.abs(exact - value) <= 0.5 / 10 ** decimals + 1e-9;
}
