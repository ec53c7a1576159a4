import { describe, expect, it } from "vitest";
import {
  type Breakdown,
  type MeasureDetail,
  noDetail,
  type Spread,
} from "#contract/measureDetail.ts";
import { caseloadSpread, type CaseloadSpread } from "#domain/caseloadSpread.ts";
import { seriesOf } from "#domain/seriesOf.ts";
import { measure, observations } from "./measures.ts";

const CASELOAD = measure({ observations: observations("2018-01", "month", [20.6, 20.4, 20.2]) });
const ASAT = "2020-01-01";

const TEAMS: Breakdown = {
  dimension: "team",
  title: "Team",
  members: [
    { id: "court", title: "Court", observations: observations("2018-03", "month", [17.8]) },
  ],
};

function spread(parts: Partial<Spread> = {}): Spread {
  return {
    period: "2018-03",
    lowest: 9,
    lowerQuartile: 16,
    median: 18,
    upperQuartile: 21.5,
    highest: 28,
    workers: 67,
    limit: 20,
    overLimit: 23,
    ...parts,
  };
}

function found(
  distribution: readonly Spread[],
  asAt = ASAT,
  breakdowns: readonly Breakdown[] = [],
): CaseloadSpread | null {
  const detail: MeasureDetail = {
    ...noDetail("caseload"),
    breakdowns: [...breakdowns],
    distribution: [...distribution],
  };
  return caseloadSpread(CASELOAD, detail, seriesOf(CASELOAD, asAt), asAt);
}

it("has a place for each period of the measure, and its average beside", () => {
  const all = found([spread()])?.all ?? [];
  expect(all.map(({ gap }) => gap)).toEqual(["not-received", "not-received", null]);
  expect(all.map(({ average }) => average)).toEqual([20.6, 20.4, 20.2]);
  expect(all[2]?.spread?.over).toEqual({ count: 23, limit: 20 });
});

it("sets newly qualified workers apart, and whoever is held to another limit", () => {
  const groups = found([
    spread(),
    spread({ group: "Court" }),
    spread({ group: "Newly qualified" }),
    spread({ group: "Part-time students", limit: 8 }),
  ]);
  expect(groups?.teams.map(({ name }) => name)).toEqual(["Court"]);
  expect(groups?.apart.map(({ name }) => name)).toEqual(["Newly qualified", "Part-time students"]);
});

it("leaves a team out of the periods in which it has nothing, with its own average where there is one", () => {
  const court = found([spread(), spread({ group: "Court" })], ASAT, [TEAMS])?.teams[0];
  expect(court?.periods.map(({ gap }) => gap)).toEqual(["not-received", "not-received", null]);
  expect(court?.periods.map(({ average }) => average)).toEqual([null, null, 17.8]);
});

it("knows a team by its name, in capitals or not, and no other team's average", () => {
  const [court] = TEAMS.members;
  const other = { id: "duty", title: "Duty", observations: observations("2018-03", "month", [25]) };
  const members = [other, ...(court === undefined ? [] : [court])];
  const named = (group: string) =>
    found([spread({ group })], ASAT, [{ ...TEAMS, members }])?.teams[0]?.periods[2]?.average;

  expect(named("COURT")).toBe(17.8);
  expect(named("Duty")).toBe(25);
  expect(named("Reviewing")).toBeNull();
});

it("keeps all workers apart from each team, and takes the last of two spreads of one", () => {
  const both = found([spread(), spread({ group: "Court", median: 17 })]);

  expect(both?.all[2]?.spread?.median).toBe(18);
  expect(both?.teams[0]?.periods[2]?.spread?.median).toBe(17);
  expect(found([spread(), spread({ median: 19 })])?.all[2]?.spread?.median).toBe(19);
});

it("sets nobody apart by a limit where all workers have none, or the group has none", () => {
  const { limit: _, ...unlimited } = spread();
  const teams = (...all: readonly Spread[]) => found(all)?.teams.map(({ name }) => name);

  expect(teams(spread({ group: "Court" }))).toEqual(["Court"]);
  expect(teams(unlimited, spread({ group: "Court" }))).toEqual(["Court"]);
  expect(teams(spread(), { ...unlimited, group: "Court" })).toEqual(["Court"]);
});

describe("how many are over a limit", () => {
  const over = (parts: Partial<Spread>) => found([spread(parts)])?.all[2]?.spread?.over;

  it("is from none to all", () => {
    expect(over({ overLimit: 0 })).toEqual({ count: 0, limit: 20 });
    expect(over({ overLimit: 67 })).toEqual({ count: 67, limit: 20 });
    expect(over({ overLimit: 68 })).toBeNull();
    expect(over({ overLimit: -1 })).toBeNull();
  });

  it("is not said without the limit, or without the number", () => {
    const { limit: _limit, ...noLimit } = spread();
    const { overLimit: _over, ...noCount } = spread();

    expect(found([noLimit])?.all[2]?.spread?.over).toBeNull();
    expect(found([noCount])?.all[2]?.spread?.over).toBeNull();
  });
});

it("shows a spread of one value", () => {
  const same = { lowest: 18, lowerQuartile: 18, upperQuartile: 18, highest: 18 };

  expect(found([spread(same)])?.all[2]).toMatchObject({ gap: null, spread: { median: 18 } });
});

describe("figures that cannot be true", () => {
  it.each<[string, Partial<Spread>]>([
    ["a lowest above the highest", { lowest: 40 }],
    ["quartiles that are exchanged", { lowerQuartile: 22, upperQuartile: 16 }],
    ["nobody", { workers: 0 }],
    ["no number", { median: Number.NaN }],
    ["no end", { highest: Number.POSITIVE_INFINITY }],
    ["below none", { lowest: -1 }],
  ])("%s: they are not shown", (_, parts) => {
    expect(found([spread(parts)])?.all[2]).toMatchObject({ spread: null, gap: "contradictory" });
  });

  it("more over the limit than there are: the rest stands", () => {
    expect(found([spread({ overLimit: 70 })])?.all[2]?.spread).toMatchObject({
      highest: 28,
      over: null,
    });
  });
});

it("is none without a spread, and none that was not yet known", () => {
  expect(found([])).toBeNull();
  expect(found([spread({ period: "2018-07" })])).toBeNull();
  expect(found([spread()], "2018-03-15")).toBeNull();
});
