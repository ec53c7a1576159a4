import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import type { Measure } from "#contract/measure.ts";
import { type BreakdownMember, type MeasureDetail, noDetail } from "#contract/measureDetail.ts";
import type { Observation } from "#contract/observation.ts";
import { type FlowPart, type FrontDoor, frontDoor } from "#domain/frontDoor.ts";
import { LATER, measure } from "./measures.ts";

const counted = (parts: Partial<Measure>): Measure =>
  measure({ unit: "count", polarity: "none", decimals: 0, ...parts });

const CONTACTS = counted({
  id: "contacts",
  stage: "contacts",
  observations: [
    { period: "2018-10", value: 90 },
    { period: "2018-11", value: 110 },
    { period: "2018-12", value: 100 },
  ],
});
const CONTACTS_CLOSED = counted({
  id: "contacts-closed",
  stage: "contacts-closed",
  unit: "percent",
  observations: [{ period: "2018-12", value: 60, numerator: 60, denominator: 100 }],
});
const REFERRALS = counted({
  id: "referrals",
  stage: "referrals",
  observations: [{ period: "2018-12", value: 30 }],
});

function detail(id: string, members: readonly BreakdownMember[]): readonly [string, MeasureDetail] {
  return [
    id,
    {
      ...noDetail(id),
      breakdowns: [{ dimension: "source", title: "Source", members: [...members] }],
    },
  ];
}

function member(id: string, observation: Partial<Observation>): BreakdownMember {
  return { id, title: id, observations: [{ period: "2018-12", value: null, ...observation }] };
}

function opened(
  measures: readonly Measure[],
  details: readonly (readonly [string, MeasureDetail])[] = [],
  period: string | null = null,
): FrontDoor {
  const found = frontDoor(measures, { asAt: LATER, details: new Map(details), period });
  if (found === null) throw new Error("Nothing at the front door");
  return found;
}

function part(of: FrontDoor, stage: FlowPart["stage"]): FlowPart {
  const found = of.parts.find((part) => part.stage === stage);
  if (found === undefined) throw new Error(`No ${stage}`);
  return found;
}

describe("a stage in one period", () => {
  it("is what was counted, less what ended there", () => {
    // 100 contacts − 60 closed = 40.
    const { total, outcomes, rest } = part(opened([CONTACTS, CONTACTS_CLOSED]), "contacts");
    expect([total, outcomes.map(({ count }) => count), rest]).toEqual([100, [60], 40]);
  });

  it("is never taken from another stage: 40 contacts went on, and 30 referrals were counted", () => {
    const door = opened([CONTACTS, CONTACTS_CLOSED, REFERRALS]);
    expect(part(door, "contacts").rest).toBe(40);
    expect(part(door, "referrals")).toMatchObject({ total: 30, outcomes: [], rest: null });
  });

  it("has two ends of a referral: 3,414 − 1,909 − 518 = 987", () => {
    const year = { frequency: "year", unit: "percent", decimals: 1 } as const;
    const { rest } = part(
      opened([
        counted({
          stage: "referrals",
          frequency: "year",
          observations: [{ period: "2018-03", value: 3414 }],
        }),
        counted({
          ...year,
          id: "closed",
          stage: "referrals-closed",
          observations: [{ period: "2018-03", value: 55.9, numerator: 1909, denominator: 3414 }],
        }),
        counted({
          ...year,
          id: "not-in-need",
          stage: "not-in-need",
          observations: [{ period: "2018-03", value: 15.2, numerator: 518, denominator: 3414 }],
        }),
      ]),
      "referrals",
    );
    expect(rest).toBe(987);
  });

  it("takes the whole from its share where nothing else counts it", () => {
    expect(part(opened([CONTACTS_CLOSED]), "contacts")).toMatchObject({ total: 100, rest: 40 });
  });

  it.each<[string, Observation, Partial<FlowPart>]>([
    [
      "a suppressed outcome stays in the rest, and is no zero",
      { period: "2018-12", value: null, flag: "c" },
      { rest: 100, faults: [] },
    ],
    [
      "a share without its count is not turned into one",
      { period: "2018-12", value: 60 },
      { rest: 100, faults: [] },
    ],
    [
      "a share of another whole is not joined to this one",
      { period: "2018-12", value: 60, numerator: 57, denominator: 95 },
      { rest: null, faults: ["totals-differ"] },
    ],
    [
      "more cannot end than were counted",
      { period: "2018-12", value: 120, numerator: 120, denominator: 100 },
      { rest: null, faults: ["outcomes-exceed"] },
    ],
  ])("%s", (_, observation, expected) => {
    const closed = { ...CONTACTS_CLOSED, observations: [observation] };
    expect(part(opened([CONTACTS, closed]), "contacts")).toMatchObject(expected);
  });

  it("is zero, and not missing, where nothing came", () => {
    const none = { ...CONTACTS, observations: [{ period: "2018-12", value: 0 }] };
    const closed = {
      ...CONTACTS_CLOSED,
      observations: [{ period: "2018-12", value: 0, numerator: 0, denominator: 0 }],
    };
    expect(part(opened([none, closed]), "contacts")).toMatchObject({
      total: 0,
      rest: 0,
      faults: [],
    });
  });
});

describe("sources", () => {
  const of = (...members: readonly BreakdownMember[]) =>
    part(opened([CONTACTS], [detail("contacts", members)]), "contacts");

  it.each<[string, FlowPart, number | null]>([
    ["make up the whole", of(member("police", { value: 70 }), member("school", { value: 30 })), 0],
    [
      "may leave some out",
      of(member("police", { value: 70 }), member("school", { value: 20 })),
      10,
    ],
    [
      "two suppressed ones are the difference together",
      of(member("police", { value: 94 }), member("a", { flag: "c" }), member("b", { flag: "c" })),
      6,
    ],
    [
      "the difference would be the number of the one that is suppressed",
      of(member("police", { value: 97 }), member("a", { flag: "c" })),
      null,
    ],
  ])("%s", (_, { notAccountedFor }, expected) => {
    expect(notAccountedFor).toBe(expected);
  });

  it("that make more than the whole are said", () => {
    expect(of(member("police", { value: 104 }))).toMatchObject({
      notAccountedFor: null,
      faults: ["sources-exceed"],
    });
  });

  it("have ends of their own, where both counts rest on one number", () => {
    const door = opened(
      [CONTACTS, CONTACTS_CLOSED],
      [
        detail("contacts", [member("police", { value: 70 }), member("school", { value: 30 })]),
        detail("contacts-closed", [
          member("police", { value: 70, numerator: 49, denominator: 70 }),
          member("school", { value: 50, numerator: 14, denominator: 28 }),
          member("health", { flag: "c" }),
        ]),
      ],
    );
    // Police: 70 − 49 = 21. The share of schools is of 28, and 30 came: it is not taken from them.
    expect(
      part(door, "contacts").sources.map(({ id, count, outcomes, wentOn }) => [
        id,
        count,
        outcomes,
        wentOn,
      ]),
    ).toEqual([
      ["police", 70, [49], 21],
      ["school", 30, [null], null],
      ["health", null, [null], null],
    ]);
  });

  it("that are counted in some periods only have no point in the others", () => {
    const door = opened(
      [CONTACTS],
      [detail("contacts", [member("police", { value: 70 }), member("app", { value: 30 })])],
      "2018-11",
    );
    expect(part(door, "contacts").sources.map(({ point }) => point)).toEqual([null, null]);
  });

  it("are never more than the whole together with what is not accounted for", () => {
    const count = fc.nat({ max: 400 });
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 8 }), count, (values, more) => {
        const total = values.reduce((a, b) => a + b, 0) + more;
        const { sources, notAccountedFor } = part(
          opened(
            [{ ...CONTACTS, observations: [{ period: "2018-12", value: total }] }],
            [
              detail(
                "contacts",
                values.map((value, i) => member(`source-${i}`, { value })),
              ),
            ],
          ),
          "contacts",
        );
        const known = sources.reduce((all, source) => all + (source.count ?? 0), 0);
        expect(known + (notAccountedFor ?? Number.NaN)).toBe(total);
      }),
    );
  });
});

describe("by what it is broken down", () => {
  const by = (id: string, ...dimensions: readonly string[]): readonly [string, MeasureDetail] => {
    const [, plain] = detail(id, []);
    return [
      id,
      {
        ...plain,
        breakdowns: dimensions.map((dimension) => ({
          dimension,
          title: `By ${dimension}`,
          members: [],
        })),
      },
    ];
  };
  const dimension = (...details: readonly (readonly [string, MeasureDetail])[]) =>
    opened([CONTACTS, CONTACTS_CLOSED, REFERRALS], details).dimension;

  it("is what most stages have; of equals the first; none where none is", () => {
    expect(dimension(by("contacts", "age"), by("referrals", "source"))).toEqual({
      dimension: "age",
      title: "By age",
    });
    expect(
      dimension(by("contacts", "age"), by("contacts-closed", "source"), by("referrals", "source")),
    ).toEqual({ dimension: "source", title: "By source" });
    expect(dimension()).toBeNull();
  });

  it("takes a member's earlier figures from those of its own name and dimension", () => {
    const [id, plain] = detail("contacts", [
      member("police", { value: 60, published: "2019-02-14" }),
      member("school", { value: 20, published: "2019-02-14" }),
    ]);
    const revision = { period: "2018-12", published: "2019-01-14" };
    const revisions: MeasureDetail["revisions"] = [
      { ...revision, value: 55, dimension: "source", member: "police" },
      { ...revision, value: 15, dimension: "source", member: "school" },
      { ...revision, value: 99, dimension: "age", member: "police" },
    ];
    const door = frontDoor([CONTACTS], {
      asAt: "2019-01-31",
      details: new Map([[id, { ...plain, revisions }]]),
      period: null,
    });
    expect(door?.parts[0]?.sources.map(({ count }) => count)).toEqual([55, 15]);
  });
});

describe("a source that only its end tells of", () => {
  const ends = (observation: Partial<Observation>, unit: Measure["unit"] = "percent") =>
    part(
      opened(
        [CONTACTS, { ...CONTACTS_CLOSED, unit }],
        [detail("contacts-closed", [member("police", observation)])],
      ),
      "contacts",
    ).sources;

  it("has the whole of which that is a share", () => {
    expect(ends({ value: 70, numerator: 49, denominator: 70 })).toMatchObject([
      { id: "police", count: 70, outcomes: [49], wentOn: 21 },
    ]);
  });

  it("has none went on where all ended, and none known where more did", () => {
    expect(ends({ value: 100, numerator: 70, denominator: 70 })[0]?.wentOn).toBe(0);
    expect(ends({ value: 101, numerator: 71, denominator: 70 })[0]?.wentOn).toBeNull();
  });

  it("has no count where the end is suppressed, or is no share", () => {
    expect(ends({ value: null, flag: "c", numerator: 49, denominator: 70 })[0]?.count).toBeNull();
    expect(ends({ value: 49, denominator: 70 }, "count")[0]).toMatchObject({
      count: null,
      outcomes: [49],
    });
  });
});

describe("the period", () => {
  it("is the one asked for, or the latest with a figure", () => {
    expect(opened([CONTACTS]).period).toBe("2018-12");
    expect(opened([CONTACTS], [], "2018-10").period).toBe("2018-10");
    expect(opened([CONTACTS], [], "1999-01").period).toBe("2018-12");
    expect(opened([CONTACTS], [], "2018-Q1").period).toBe("2018-12");
  });

  it("compares with the one before and a year before, where both have a figure", () => {
    const [line] = opened([CONTACTS]).stages;
    expect(line?.sinceBefore).toMatchObject({ change: -10, from: { period: "2018-11" } });
    expect(line?.sinceYearBefore).toBeNull();
  });

  it("does not reach over a gap, nor across a break", () => {
    const observations: Observation[] = [
      { period: "2018-10", value: 90 },
      { period: "2018-11", value: null, flag: "c" },
      { period: "2018-12", value: 100 },
    ];
    const breaks = [{ period: "2018-12", reason: "A new system" }];
    expect(opened([{ ...CONTACTS, observations }]).stages[0]?.sinceBefore).toBeNull();
    expect(opened([{ ...CONTACTS, breaks }]).stages[0]?.sinceBefore).toBeNull();
  });

  it("sees nothing that was published later, in the whole or in a source", () => {
    const revised: MeasureDetail["revisions"] = [
      {
        period: "2018-12",
        value: 55,
        published: "2019-01-14",
        dimension: "source",
        member: "police",
      },
    ];
    const [id, plain] = detail("contacts", [
      member("police", { value: 60, flag: "r", published: "2019-02-14" }),
    ]);
    const read = (asAt: string) =>
      frontDoor([CONTACTS], {
        asAt,
        details: new Map([[id, { ...plain, revisions: revised }]]),
        period: null,
      })?.parts[0]?.sources[0]?.count;
    expect(read("2019-01-31")).toBe(55);
    expect(read("2019-02-28")).toBe(60);
  });
});

describe("what is not there", () => {
  it("is nothing without a stage, or without a figure", () => {
    const context = { asAt: LATER, details: new Map(), period: null };
    expect(frontDoor([], context)).toBeNull();
    expect(frontDoor([measure({ observations: CONTACTS.observations })], context)).toBeNull();
    expect(frontDoor([{ ...CONTACTS, observations: [] }], context)).toBeNull();
  });

  it("leaves out a second measure of a stage, and one that is counted less often", () => {
    const door = opened([
      CONTACTS,
      { ...CONTACTS, id: "again" },
      { ...REFERRALS, frequency: "month" },
      { ...CONTACTS_CLOSED, frequency: "year" },
    ]);
    expect(door.leftOut.map(({ id }) => id)).toEqual(["again", "contacts-closed"]);
  });

  it("says why a period has no figure", () => {
    const hidden = {
      ...CONTACTS,
      observations: [{ period: "2018-12", value: null, flag: "c" as const }],
    };
    expect(part(opened([hidden]), "contacts")).toMatchObject({
      total: null,
      counted: { point: { gap: "suppressed" } },
    });
  });
});
