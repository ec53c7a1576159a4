import { describe, expect, it } from "vitest";
import type { Measure } from "#contract/measure.ts";
import { type MeasureDetail, noDetail } from "#contract/measureDetail.ts";
import type { Observation } from "#contract/observation.ts";
import { frontDoor } from "#domain/frontDoor.ts";
import { LATER, measure } from "./measures.ts";

const counted = (id: Measure["stage"] & string, observations: Observation[], parts = {}): Measure =>
  measure({
    id,
    stage: id,
    unit: "count",
    polarity: "none",
    decimals: 0,
    observations,
    ...parts,
  });

const CONTACTS = counted("contacts", [{ period: "2018-12", value: 100 }]);

/** Contacts of December 2018 by source; `c`: suppressed. */
function bySource(
  numbers: Readonly<Record<string, number | "c">>,
): readonly [string, MeasureDetail] {
  const members = Object.entries(numbers).map(([id, number]) => ({
    id,
    title: id,
    observations: [
      number === "c"
        ? ({ period: "2018-12", value: null, flag: "c" } as const)
        : { period: "2018-12", value: number },
    ],
  }));
  return [
    "contacts",
    { ...noDetail("contacts"), breakdowns: [{ dimension: "source", title: "Source", members }] },
  ];
}

function door(
  measures: readonly Measure[],
  details: readonly (readonly [string, MeasureDetail])[] = [],
  period: string | null = null,
) {
  return frontDoor(measures, { asAt: LATER, details: new Map(details), period });
}

describe("what no source accounts for", () => {
  const left = (numbers: Readonly<Record<string, number | "c">>) =>
    door([CONTACTS], [bySource(numbers)])?.parts[0]?.notAccountedFor;

  it("is the rest of the whole: 100 − 70 − 20 = 10", () => {
    expect(left({ police: 70, schools: 20 })).toBe(10);
    expect(left({ police: 70, schools: 30 })).toBe(0);
  });

  it("is not said where one source alone is suppressed: it would be that source's number", () => {
    expect(left({ police: 70, schools: 20, health: "c" })).toBeNull();
    expect(left({ police: 70, schools: "c", health: "c" })).toBe(30);
  });

  it("is not said without a source, or where they make more than the whole", () => {
    expect(left({})).toBeNull();
    expect(left({ police: 70, schools: 31 })).toBeNull();
    expect(left({ police: 70, schools: 30, health: 1 })).toBeNull();
  });
});

describe("the period of the front door", () => {
  const REFERRALS = counted("referrals", [
    { period: "2019-01", value: 30 },
    { period: "2018-11", value: 20 },
  ]);

  it("is the latest of any stage, and reaches back to the first of any", () => {
    const found = door([REFERRALS, CONTACTS]);
    expect(found?.period).toBe("2019-01");
    expect(found?.periods).toEqual(["2018-11", "2018-12", "2019-01"]);
    expect(door([CONTACTS, REFERRALS])?.periods).toEqual(found?.periods);
  });

  it("is where every series ends that is shown in it", () => {
    const [contacts] =
      door(
        [
          counted("contacts", [
            { period: "2018-11", value: 90 },
            { period: "2018-12", value: 100 },
            { period: "2019-01", value: 120 },
          ]),
        ],
        [],
        "2018-12",
      )?.stages ?? [];
    expect(contacts?.series.points.map(({ period }) => period)).toEqual(["2018-11", "2018-12"]);
    expect(contacts?.series.latest?.value).toBe(100);
  });

  it("is as often as referrals are counted, else contacts, whatever comes first", () => {
    const yearly = { frequency: "year" } as const;
    const notified = counted("notifications", [{ period: "2018-03", value: 1000 }], yearly);
    expect(door([notified, CONTACTS])?.frequency).toBe("month");
    const referred = counted("referrals", [{ period: "2018-03", value: 400 }], yearly);
    expect(door([CONTACTS, referred])?.frequency).toBe("year");
    expect(door([notified])?.frequency).toBe("year");
  });
});

describe("a change at the front door", () => {
  it("is none across a break, wherever in the year it lies", () => {
    const observations = Array.from({ length: 13 }, (_, place): Observation => ({
      period: place === 0 ? "2017-12" : `2018-${String(place).padStart(2, "0")}`,
      value: 100 + place,
    }));
    const changes = (period: string) =>
      door([counted("contacts", observations, { breaks: [{ period, reason: "Counted anew" }] })])
        ?.stages[0];
    expect(changes("2018-05")?.sinceBefore?.change).toBe(1);
    expect(changes("2018-05")?.sinceYearBefore).toBeNull();
    expect(changes("2018-01")?.sinceYearBefore).toBeNull();
    // A break at the start of the year before lies before both of them.
    expect(changes("2017-12")?.sinceYearBefore?.change).toBe(12);
    expect(changes("2018-12")?.sinceBefore).toBeNull();
  });
});
