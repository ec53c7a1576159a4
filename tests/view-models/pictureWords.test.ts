import { describe, expect, it } from "vitest";
import type { Trend, TrendPoint } from "#view-models/models.ts";
import { picturedTrend, pictureWords, viewLink } from "#view-models/pictureWords.ts";

const POINT: TrendPoint = {
  period: "2018-03",
  when: "year to March 2018",
  tick: "Mar 2018",
  value: 55.9,
  figure: "55.9%",
  label: "55.9% of referrals",
  gap: null,
  provisional: false,
  mean: null,
  lower: null,
  upper: null,
  targetLower: null,
  targetUpper: null,
  special: null,
  status: { tone: "none", text: "No target" },
  comparators: [],
  comparatorTexts: [],
  counts: null,
  promised: null,
  note: null,
  breakBefore: null,
  spoken: "",
};

const TREND: Trend = {
  title: "No further action rose to 55.9%",
  summary: "",
  subtitle: "% of referrals, year to March 2017 to year to March 2019",
  source: "Children in need, Department for Education",
  method: "No process limits",
  unit: "% of referrals",
  counted: { unit: "percent", per: "of referrals", decimals: 1 },
  points: [
    POINT,
    {
      ...POINT,
      period: "2019-03",
      when: "year to March 2019",
      value: null,
      breakBefore: "Counted anew",
    },
  ],
  value: { name: "Herefordshire" },
  targets: [],
  comparators: [
    { name: "England", kind: "england" },
    { name: "West Midlands", kind: "region" },
  ],
  annotations: [
    {
      period: "2018-03",
      when: "year to March 2018",
      text: "Inspection",
      source: "Ofsted",
      link: null,
    },
  ],
  commitments: [
    {
      letter: "A",
      period: "2019-03",
      when: "year to March 2019",
      value: 20,
      bound: "at-most",
      short: "at most 20% (pending)",
      label: "Promised: at most 20.0%",
      outcome: { tone: "info", text: "Pending" },
    },
  ],
  ahead: [],
  projection: [],
  axis: { zero: [0, 60], near: [40, 60], statedZero: "From zero", statedNear: "From 40 to 60" },
  hasLimits: false,
};

const FROM = {
  organisation: "Herefordshire",
  nature: "official",
  audience: "public",
  asAt: "2019-02-27",
  link: "https://example.org/measures/nfa?asAt=2019-02-27",
} as const;

describe("what is written with a picture of a trend", () => {
  it("says unit, periods, nature, every mark, scale, company, source, day and address", () => {
    const pictured = picturedTrend("no-further-action", TREND, { near: false, hidden: [] });
    expect(pictureWords(pictured, FROM)).toEqual({
      name: "no-further-action-herefordshire-2018-03",
      title: "No further action rose to 55.9%",
      subtitle: "% of referrals, year to March 2017 to year to March 2019",
      notice: "Herefordshire. Official statistics, as they were published.",
      notes: [
        "1. Year to March 2018: Inspection. (Ofsted)",
        "A. Promised: at most 20.0%: pending.",
        "Break before year to March 2019: Counted anew.",
        "From zero.",
        "Beside it: England and West Midlands.",
        "No process limits.",
        "Source: Children in need, Department for Education.",
        "As known on 27 February 2019.",
        "This view: https://example.org/measures/nfa?asAt=2019-02-27",
      ],
    });
  });

  it("says which scale was chosen and who was put away", () => {
    const { notes } = picturedTrend("nfa", TREND, { near: true, hidden: ["England"] });
    expect(notes).toEqual(
      expect.arrayContaining(["From 40 to 60.", "Beside it: West Midlands.", "Put away: England."]),
    );
    expect(notes).not.toContain("From zero.");
  });

  it("calls made-up figures so, in the picture and in the name of its file", () => {
    const pictured = picturedTrend("nfa", TREND, { near: false, hidden: [] });
    const words = pictureWords(pictured, { ...FROM, nature: "illustrative" });
    expect(words.name).toBe("nfa-herefordshire-2018-03-made-up");
    expect(words.notice).toMatch(/Made-up figures/);
  });

  it("says of figures for members that they are, in the picture and in the name of its file", () => {
    const pictured = picturedTrend("nfa", TREND, { near: false, hidden: [] });
    const words = pictureWords(pictured, { ...FROM, audience: "members" });
    expect(words.name).toBe("nfa-herefordshire-2018-03-members-only");
    expect(words.notice).toBe(
      "Herefordshire. Official statistics, as they were published. For members only: not for publication.",
    );
  });

  it.each([
    ["Cyngor Sir Ynys Môn", "nfa-cyngor-sir-ynys-mon-2018-03"],
    ["../St Helen’s & <Co>", "nfa-st-helens-co-2018-03"],
  ])("has a file name of plain letters: %s", (organisation, name) => {
    const pictured = picturedTrend("nfa", TREND, { near: false, hidden: [] });
    expect(pictureWords(pictured, { ...FROM, organisation }).name).toBe(name);
  });

  it("has no period in its name where there is no figure", () => {
    const pictured = picturedTrend("nfa", { ...TREND, points: [] }, { near: false, hidden: [] });
    expect(pictureWords(pictured, FROM).name).toBe("nfa-herefordshire");
  });
});

it.each([
  ["https://a.org/measures/nfa", "https://a.org/measures/nfa?asAt=2019-02-27"],
  [
    "https://a.org/measures/nfa?axis=near#questions",
    "https://a.org/measures/nfa?axis=near&asAt=2019-02-27",
  ],
  ["https://a.org/?asAt=2019-02", "https://a.org/?asAt=2019-02-27"],
])("the link to %s shows the same on any later day", (address, link) => {
  expect(viewLink(address, "2019-02-27")).toBe(link);
});
