import * as fc from "../../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import { aboutIn, asPrinted, numeral, outOf, shortNumeral } from "#view-models/words/numbers.ts";
import {
  capital,
  clause,
  counted,
  inSentence,
  list,
  sentence,
  singular,
} from "#view-models/words/text.ts";
import {
  betweenPeriods,
  dayName,
  inPeriod,
  periodCount,
  periodName,
  periodRange,
  tick,
} from "#view-models/words/periods.ts";
import {
  countsPhrase,
  differencePhrase,
  figureAfterTitle,
  figurePhrase,
  figureText,
  levelPhrase,
  levelText,
  printedChange,
  printedDifference,
  unitName,
} from "#view-models/words/figures.ts";
import { gapName, gapSentence } from "#view-models/words/gaps.ts";
import { named } from "#view-models/words/named.ts";
import { printedFigure } from "../../printedFigure.ts";

describe("numbers", () => {
  it.each<[number, number, string]>([
    [1909, 0, "1,909"],
    [16.45, 1, "16.5"],
    [1.005, 2, "1.01"],
    [-3.2, 1, "−3.2"],
    [-0.04, 1, "0.0"],
    [-0, 0, "0"],
    [12, 1, "12.0"],
  ])("prints %d at %d decimals as %s", (value, decimals, text) => {
    expect(numeral(value, decimals)).toBe(text);
  });

  it("are rounded and grouped as the browser does, to the last digit", () => {
    const size = fc.oneof(
      fc.double({ min: 0, max: 1e13, noNaN: true }),
      fc.double({ min: 0, max: 1000, noNaN: true }),
      fc.integer({ min: 0, max: 10_000_000 }),
      // Halves, and what is near them: 16.45, 0.005.
      fc.integer({ min: 0, max: 10_000_000 }).map((thousandths) => thousandths / 1000),
      fc.integer({ min: 0, max: 10_000 }).map((digits) => digits / 1e8),
    );
    fc.assert(
      fc.property(size, fc.integer({ min: 0, max: 3 }), (value, decimals) => {
        const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
        expect(numeral(value, decimals)).toBe(value.toLocaleString("en-GB", digits));
      }),
      { numRuns: 5000 },
    );
  });

  it("leaves out zeros that say nothing", () => {
    expect(shortNumeral(16, 1)).toBe("16");
    expect(shortNumeral(16.5, 2)).toBe("16.5");
    expect(shortNumeral(100, 0)).toBe("100");
    expect(outOf(31, 115.4)).toBe("31 of 115.4");
    expect(outOf(1909, 3414)).toBe("1,909 of 3,414");
  });

  it.each<[number, string]>([
    [0.7, "about 7 months in 10"],
    [0.1, "about 1 month in 10"],
    [0.06, "about 1 month in 10"],
    [0.02, "about 2 months in 100"],
    [0, "fewer than 1 month in 100"],
    [0.97, "about 97 months in 100"],
    [1, "more than 99 months in 100"],
  ])("says a share of %d as %s", (share, text) => {
    expect(aboutIn(share, "month", "months")).toBe(text);
  });

  it("needs no noun", () => {
    expect(aboutIn(0.7)).toBe("about 7 in 10");
  });
});

describe("text", () => {
  it("joins a list", () => {
    expect(list([])).toBe("");
    expect(list(["police"])).toBe("police");
    expect(list(["police", "schools", "health"])).toBe("police, schools and health");
  });

  it("counts", () => {
    expect(counted(1, "month")).toBe("1 month");
    expect(counted(1200, "child", "children")).toBe("1,200 children");
  });

  it.each([
    ["referrals", "referral"],
    ["cases a worker", "case a worker"],
    ["children", "child"],
    ["enquiries", "enquiry"],
    ["per 10,000 children", "per 10,000 children"],
    ["FTE social workers in post", "FTE social worker in post"],
    ["business", "business"],
  ])("makes one of %s", (many, one) => {
    expect(singular(many)).toBe(one);
  });

  it("takes no word for one of the language's own", () => {
    for (const word of ["constructor", "valueOf", "__proto__"]) expect(singular(word)).toBe(word);
  });

  it("sets a title within a sentence", () => {
    expect(inSentence("Average caseload")).toBe("average caseload");
    expect(inSentence("MASH contacts")).toBe("MASH contacts");
    expect(inSentence("CP plans reviewed on time")).toBe("CP plans reviewed on time");
    expect(inSentence("Re-referrals within 12 months")).toBe("re-referrals within 12 months");
  });

  it("ends words from data as they are to end", () => {
    expect(sentence(" Two teams  merged ")).toBe("Two teams merged.");
    expect(sentence("Why?")).toBe("Why?");
    expect(sentence("")).toBe("");
    expect(clause("A new system.")).toBe("A new system");
    expect(capital("in May")).toBe("In May");
  });
});

describe("periods", () => {
  const monthly = { frequency: "month", counting: "flow" } as const;
  const yearly = { frequency: "year", counting: "flow" } as const;
  const quarterly = { frequency: "quarter", counting: "flow" } as const;

  it("says what a figure covers", () => {
    expect(periodName("2018-09", monthly)).toBe("September 2018");
    expect(periodName("2018-03", yearly)).toBe("year to March 2018");
    expect(periodName("2018-09", { frequency: "year", counting: "stock" })).toBe(
      "30 September 2018",
    );
    expect(periodName("2018-Q1", quarterly)).toBe("April to June 2018 (quarter 1)");
    expect(periodName("2018-Q4", quarterly)).toBe("January to March 2019 (quarter 4)");
  });

  it("says it within a sentence", () => {
    expect(inPeriod("2018-09", monthly)).toBe("in September 2018");
    expect(inPeriod("2018-03", yearly)).toBe("in the year to March 2018");
    expect(inPeriod("2018-02", { frequency: "month", counting: "stock" })).toBe(
      "at 28 February 2018",
    );
  });

  it("says a range with one to", () => {
    expect(periodRange("2018-04", "2019-03", monthly)).toBe("April 2018 to March 2019");
    expect(periodRange("2018-Q1", "2018-Q4", quarterly)).toBe(
      "quarter 1 of 2018/19 to quarter 4 of 2018/19",
    );
    expect(periodRange("2018-Q1", "2018-Q1", quarterly)).toBe("April to June 2018 (quarter 1)");
  });

  it("says between which periods something changed", () => {
    expect(betweenPeriods("2017-03", "2018-03", yearly)).toBe(
      "between the years to March 2017 and March 2018",
    );
    expect(betweenPeriods("2018-Q1", "2018-Q2", quarterly)).toBe(
      "between quarter 1 of 2018/19 and quarter 2 of 2018/19",
    );
    expect(betweenPeriods("2017-09", "2018-09", { frequency: "year", counting: "stock" })).toBe(
      "between September 2017 and September 2018",
    );
  });

  it("is short for an axis", () => {
    expect(tick("2018-09")).toBe("Sep 2018");
    expect(tick("1999-Q4")).toBe("Q4 1999/00");
    expect(periodCount(7, "month")).toBe("7 months");
    expect(dayName("2018-10-02")).toBe("2 October 2018");
  });
});

describe("figures", () => {
  const caseload = { unit: "cases", per: "cases a worker", decimals: 1 } as const;
  const closed = { unit: "percent", decimals: 1 } as const;
  const referrals = { unit: "count", per: "referrals", decimals: 0 } as const;

  it("prints a figure at the decimals of its measure, with its unit", () => {
    expect(figurePhrase(caseload, 16.5)).toBe("16.5 cases a worker");
    expect(figureText(closed, 55.92)).toBe("55.9%");
    expect(figurePhrase(referrals, 3414)).toBe("3,414 referrals");
    expect(figurePhrase(referrals, 1)).toBe("1 referral");
    expect(unitName(closed)).toBe("%");
    expect(unitName({ unit: "count", decimals: 0 })).toBe("number");
    expect(unitName({ unit: "rate", decimals: 1 })).toBe("per 10,000 children");
  });

  it("prints a level as it was set", () => {
    expect(levelPhrase(caseload, 16)).toBe("16 cases a worker");
    expect(levelText(closed, 90)).toBe("90%");
    expect(levelText(referrals, 12.5)).toBe("12.5");
  });

  it("does not say twice what the title has said", () => {
    const posts = { unit: "fte", per: "FTE posts", decimals: 1 } as const;

    expect(figureAfterTitle({ ...referrals, title: "Referrals" }, 3414)).toBe("3,414");
    expect(figureAfterTitle({ ...posts, title: "Social worker posts" }, 187.7)).toBe("187.7 FTE");
    expect(
      figureAfterTitle({ ...closed, per: "of referrals", title: "Referrals closed" }, 55.9),
    ).toBe("55.9%");
    expect(figureAfterTitle({ ...closed, per: "of working days", title: "Days lost" }, 5.8)).toBe(
      "5.8% of working days",
    );
  });

  it("keeps per cent and percentage points apart", () => {
    expect(differencePhrase(closed, -3.2)).toBe("3.2 percentage points");
    expect(differencePhrase({ unit: "percent", decimals: 0 }, 1)).toBe("1 percentage point");
    expect(differencePhrase(caseload, 0.04)).toBe("less than 0.1 cases a worker");
    expect(differencePhrase(referrals, 2232)).toBe("2,232 referrals");
  });

  it("takes differences between what is printed", () => {
    expect(printedDifference(caseload, 16.54, 18.06)).toBe(1.6);
    // Printed −3 and 0.
    expect(printedDifference({ unit: "count", decimals: 0 }, -2.5, 0.4)).toBe(3);
    // Printed alike, and not alike: less than 0.1.
    expect(printedChange(caseload, 16.51, 16.54)).toBeCloseTo(0.03);
  });

  it("prints every figure by its digits, and every difference so that a reader can check it", () => {
    const value = fc.oneof(
      fc.integer({ min: -9_999_999, max: 9_999_999 }).map((whole) => whole / 1000),
      fc.integer({ min: -9_999, max: 9_999 }).map((whole) => whole / 20),
      fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((some) => !/e/.test(String(some))),
    );
    const measure = fc.record({
      unit: fc.constantFrom("count", "percent", "rate", "cases", "fte", "days"),
      decimals: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(measure, value, value, (counted, from, to) => {
        expect(figureText(counted, from)).toBe(printedFigure(counted, { value: from }));
        const { decimals } = counted;
        expect(asPrinted(from, decimals) + printedDifference(counted, from, to)).toBeCloseTo(
          asPrinted(to, decimals),
          5,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("shows the counts behind a per cent, and no half of them", () => {
    const words = { unit: "percent", denominator: "Referrals" } as const;
    expect(countsPhrase(1909, 3414, words)).toBe("1,909 of 3,414 referrals");
    expect(countsPhrase(null, 3414, words)).toBeNull();
    expect(
      countsPhrase(1098, 66.6, { unit: "cases", numerator: "Cases", denominator: "Workers" }),
    ).toBe("1,098 cases and 66.6 workers");
    expect(countsPhrase(1098, 66.6, { unit: "cases" })).toBeNull();
  });
});

describe("gaps", () => {
  it("says why there is no figure, and never zero", () => {
    expect(gapName("not-received")).toBe("not received");
    expect(gapSentence("not-received")).toContain("does not mean zero");
  });
});

describe("a measure within a sentence", () => {
  it.each([
    ["Vacancy rate", "the vacancy rate"],
    [
      "Average caseload of newly qualified workers",
      "the average caseload of newly qualified workers",
    ],
    ["Rate of children looked after", "the rate of children looked after"],
    ["Caseload in this example", "the caseload in this example"],
    // There are many, or it is said of no single thing.
    ["Contacts to the MASH", "contacts to the MASH"],
    ["Twelve-month turnover", "twelve-month turnover"],
    ["Workers above the average caseload", "workers above the average caseload"],
    ["Children on a high rate", "children on a high rate"],
    // It has its article.
    ["The agency rate", "the agency rate"],
    ["Our agency rate", "our agency rate"],
    ["Assessed, and the child not in need", "“Assessed, and the child not in need”"],
  ])("is named as it is said: %s", (title, said) => {
    expect(named(title)).toBe(said);
  });
});
