import type { Trend, TrendPoint } from "#view-models/models.ts";

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** One month of a made-up caseload: its place counts from January 2016. */
export function somePoint(place: number, changed: Partial<TrendPoint> = {}): TrendPoint {
  const month = place % 12;
  const year = 2016 + Math.floor(place / 12);
  const tick = `${MONTHS[month]} ${year}`;
  const value = 18 + Math.sin(place) * 1.4;
  return {
    period: `${year}-${String(month + 1).padStart(2, "0")}`,
    when: tick,
    tick,
    value,
    figure: value.toFixed(1),
    label: `${value.toFixed(1)} cases a worker`,
    gap: null,
    provisional: false,
    mean: 18,
    lower: 15,
    upper: 21,
    targetLower: null,
    targetUpper: place < 18 ? 17 : 16,
    special: null,
    status: { tone: "bad", text: "Off target" },
    comparators: [17.2 + place * 0.01, 17.4, 16.9 - place * 0.02],
    comparatorTexts: [(17.2 + place * 0.01).toFixed(1), "17.4", (16.9 - place * 0.02).toFixed(1)],
    counts: null,
    promised: null,
    note: null,
    breakBefore: null,
    spoken: `${tick}: ${value.toFixed(1)} cases a worker, off target.`,
    ...changed,
  };
}

/** What is out of the ordinary in a month. */
function storyOf(place: number): Partial<TrendPoint> {
  if (place === 9 || place === 10) {
    return {
      value: null,
      gap: "suppressed",
      label: "Suppressed",
      spoken: "No figure: suppressed to protect the children it counts.",
    };
  }
  if (place === 14) return { value: null, gap: "unreliable", label: "Unreliable" };
  if (place === 20) return { breakBefore: "Counted by the new case system." };
  if (place >= 25 && place < 32) {
    const special = { tone: "bad", text: "Above the average seven times running" } as const;
    return { value: 19.5 + (place - 25) * 0.15, special };
  }
  return place === 35 ? { provisional: true } : {};
}

/** Three years of a made-up measure with everything that a chart can show. */
export function someTrend(changed: Partial<Trend> = {}): Trend {
  const points = Array.from({ length: 36 }, (_, place) => somePoint(place, storyOf(place)));

  return {
    title: "Caseloads have risen since February 2018 and are above the plan's 16",
    subtitle: "Cases a social worker holds, monthly, January 2016 to December 2018",
    summary: "36 months. The latest is 18.0 in December 2018, off target.",
    source: "Case management system, Marchshire Council",
    method: "Average and usual range by XmR chart, from 20 months since the break.",
    unit: "cases a worker",
    counted: { unit: "cases", per: "cases a worker", decimals: 1 },
    points,
    value: { name: "Marchshire" },
    targets: [
      { label: "Target: 17 or fewer", from: "2016-01", to: "2017-06" },
      { label: "Target: 16 or fewer", from: "2017-07", to: "2018-12" },
    ],
    comparators: [
      { name: "Statistical neighbours (mean of 10)", kind: "neighbours" },
      { name: "West Midlands", kind: "region" },
      { name: "England", kind: "england" },
    ],
    annotations: [
      { period: "2016-05", when: "May 2016", text: "Inspection", source: null, link: null },
      { period: "2016-06", when: "June 2016", text: "New director", source: null, link: null },
      {
        period: "2018-02",
        when: "February 2018",
        text: "Two teams merged",
        source: "Cabinet report",
        link: "https://example.org/report",
      },
    ],
    commitments: [
      {
        letter: "A",
        period: "2018-12",
        when: "December 2018",
        value: 17,
        bound: "at-most",
        short: "at most 17 (not kept)",
        label: "Promised: at most 17 by December 2018",
        outcome: { tone: "bad", text: "Not kept" },
      },
    ],
    ahead: [],
    projection: [],
    axis: {
      zero: [0, 25],
      near: [14, 22],
      statedZero: "The axis starts at zero.",
      statedNear: "The axis runs from 14 to 22: it does not start at zero.",
    },
    hasLimits: true,
    ...changed,
  };
}
