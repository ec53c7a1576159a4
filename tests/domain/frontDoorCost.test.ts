import { describe, expect, it } from "vitest";
import type { Measure } from "#contract/measure.ts";
import { type Comparator, type MeasureDetail, noDetail } from "#contract/measureDetail.ts";
import type { Observation } from "#contract/observation.ts";
import { frontDoor } from "#domain/frontDoor.ts";
import { type CostAssumptions, frontDoorCost } from "#domain/frontDoorCost.ts";
import { measure } from "./measures.ts";

const AS_AT = "2019-03-20";

/** 328 of 656 contacts closed with no further action: 50 per cent. */
const CLOSED = measure({
  id: "contacts-closed",
  stage: "contacts-closed",
  unit: "percent",
  polarity: "lower",
  observations: [{ period: "2018-12", value: 50, numerator: 328, denominator: 656 }],
});

const detailWith = (...comparators: readonly Comparator[]): MeasureDetail => ({
  ...noDetail("contacts-closed"),
  comparators: [...comparators],
});

function cost(
  assumed: Partial<CostAssumptions> = {},
  parts: Partial<Measure> = {},
  detail: MeasureDetail | null = null,
) {
  const door = frontDoor([{ ...CLOSED, ...parts }], {
    asAt: AS_AT,
    details: new Map(),
    period: null,
  });
  const [outcome] = door?.parts[0]?.outcomes ?? [];
  if (outcome === undefined) throw new Error("the front door has one outcome");
  const assumptions = { hoursEach: null, hoursPerFteYear: null, aim: null, ...assumed };
  return frontDoorCost(outcome, assumptions, { asAt: AS_AT, detail });
}

const of = (observation: Partial<Observation>): Partial<Measure> => ({
  observations: [{ period: "2018-12", value: 50, ...observation }],
});

describe("the work in checks that ended in nothing", () => {
  it("is an hour a check and 1,665 hours a year, until a reader says otherwise", () => {
    // 1,665 ÷ 12 = 138.75; 328 ÷ 138.75 = 2.364
    const found = cost();

    expect(found).toMatchObject({
      hoursEach: 1,
      hoursPerFteYear: 1665,
      hoursPerFte: 138.75,
      all: { aim: 0, aimIs: "chosen", numeratorChange: -328, workload: { hours: 328 } },
      freed: null,
      aim: null,
    });
    expect(found?.all.workload?.fte).toBeCloseTo(2.364, 3);
    expect(found?.outcome.count).toBe(328);
  });

  it("is what a reader assumes: 328 × 3 = 984 hours; ÷ (1,200 ÷ 12) = 9.84 workers", () => {
    expect(cost({ hoursEach: 3, hoursPerFteYear: 1200 })).toMatchObject({
      hoursPerFte: 100,
      all: { workload: { hoursEach: 3, hours: 984, fte: 9.84 } },
    });
    expect(cost({ hoursEach: 0 })?.all.workload?.hours).toBe(0);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("takes %d hours for none said", (hours) => {
    expect(cost({ hoursEach: hours, hoursPerFteYear: hours })).toMatchObject({
      hoursEach: 1,
      hoursPerFteYear: 1665,
    });
  });

  it("has no worker of no hours", () => {
    expect(cost({ hoursPerFteYear: 0 })?.hoursPerFteYear).toBe(1665);
  });

  it.each<[string, Partial<Measure>]>([
    ["the count was not published", of({})],
    ["it is suppressed", of({ value: null, flag: "c" })],
    ["it is no share", { unit: "days" }],
  ])("is not said where %s", (_, parts) => {
    expect(cost({}, parts)).toBeNull();
  });
});

describe("the share to reach", () => {
  const targets: Measure["targets"] = [
    { from: "2018-01", value: 40, shape: "step", label: "Plan", setBy: "Plan" },
  ];
  const england = (...observations: readonly Observation[]): Comparator => ({
    kind: "england",
    name: "England",
    observations: [...observations],
  });
  const region: Comparator = {
    kind: "region",
    name: "West Midlands",
    observations: [{ period: "2018-12", value: 20 }],
  };
  const beside = detailWith(
    region,
    england({ period: "2018-11", value: 10 }, { period: "2018-12", value: 45 }),
  );

  it("is that of the target: 40 % of 656 = 262.4, so 262, 66 fewer", () => {
    expect(cost({}, { targets }, beside)).toMatchObject({
      aim: { aim: 40, aimIs: "target" },
      freed: { numeratorChange: -66, workload: { hours: 66 } },
    });
  });

  it("is England's of the same period without a target: 45 % of 656 = 295.2, so 295", () => {
    expect(cost({}, {}, beside)).toMatchObject({
      aim: { aim: 45, aimIs: "england" },
      freed: { aimIs: "england", numeratorChange: -33 },
    });
    expect(cost({}, {}, detailWith(england({ period: "2018-11", value: 45 })))?.aim).toBeNull();
    expect(cost({}, {}, detailWith(region))?.aim).toBeNull();
  });

  it("is a reader's before all others, none among them", () => {
    expect(cost({ aim: 25 }, { targets }, beside)).toMatchObject({
      aim: { aim: 25, aimIs: "chosen" },
      freed: { numeratorChange: -164 },
    });
    expect(cost({ aim: 0 }, { targets })?.freed?.numeratorChange).toBe(-328);
    expect(cost({ aim: -1 }, { targets })?.aim).toEqual({ aim: 40, aimIs: "target" });
  });

  it("frees nothing where it is reached", () => {
    expect(cost({ aim: 50 })).toMatchObject({ aim: { aim: 50 }, freed: null });
    expect(cost({ aim: 60 })).toMatchObject({ aim: { aim: 60 }, freed: null });
  });
});
