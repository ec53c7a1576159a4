import * as fc from "../../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import type { ApiFiles } from "#contract/resources.ts";
import { daysAfter, periodsFrom } from "#domain/period.ts";
import { seriesOf } from "#domain/seriesOf.ts";
import { apiText } from "#publishing/apiText.ts";
import { isError, problemLine } from "#publishing/problem.ts";
import { readApi } from "#publishing/readApi.ts";
import { changeLines, changesCsv } from "#publishing/vintages/changes.ts";
import { withPrevious } from "#publishing/vintages/withPrevious.ts";
import { AUGUST, files, JULY, over } from "./publication.ts";
import type { Publication } from "./publication.ts";

describe("publishing again", () => {
  it("keeps what was published for a period as a revision, known until the new day", () => {
    const { measure, detail, changes } = over(
      { published: AUGUST, observations: ["2018-06,18"] },
      { published: JULY, observations: ["2018-06,17"] },
    );
    // June was known on 14 July.
    const revisions = [{ period: "2018-06", value: 17, published: "2018-07-14" }];
    expect(measure?.observations).toEqual([{ period: "2018-06", value: 18, published: AUGUST }]);
    expect(measure?.revisions).toEqual(revisions);
    expect(detail?.revisions).toEqual(revisions);
    expect(changes.map(({ what, period }) => [what, period])).toEqual([["revised", "2018-06"]]);
  });

  it("keeps it although the day of publication was not changed", () => {
    const { measure } = over(
      { published: JULY, observations: ["2018-06,18"] },
      { published: JULY, observations: ["2018-06,17"] },
    );
    expect(measure?.observations[0]?.published).toBe(JULY);
    expect(measure?.revisions).toEqual([{ period: "2018-06", value: 17, published: "2018-07-14" }]);
  });

  it("believes a later day that is written out, and no earlier one for a figure that was another", () => {
    const revised = (day: string) =>
      over(
        { published: AUGUST, observations: [`2018-06,18,,,,${day}`] },
        { published: JULY, observations: ["2018-06,17"] },
      ).measure?.observations[0]?.published;
    expect(revised("2018-08-02")).toBe("2018-08-02");
    expect(revised("2018-07-16")).toBe(AUGUST);
  });

  it("does not keep twice what the sheets keep themselves", () => {
    const { measure } = over(
      { published: AUGUST, observations: ["2018-06,17", "2018-06,18,,,,2018-08-02"] },
      { published: JULY, observations: ["2018-06,17"] },
    );
    expect(measure?.revisions).toEqual([{ period: "2018-06", value: 17, published: "2018-07-14" }]);
  });

  it("knows a period that came late from the day on which it came, and one in time from its usual day", () => {
    const { measure } = over(
      { published: AUGUST, observations: ["2018-05,16", "2018-06,17", "2018-07,15"] },
      { published: JULY, observations: ["2018-05,16"] },
    );
    expect(measure?.observations).toEqual([
      { period: "2018-05", value: 16 },
      { period: "2018-06", value: 17, published: AUGUST },
      { period: "2018-07", value: 15 },
    ]);
  });

  it("lets history before the first period be filled in", () => {
    const { measure } = over(
      { published: AUGUST, observations: ["2018-04,12", "2018-05,16"] },
      { published: JULY, observations: ["2018-05,16"] },
    );
    expect(measure?.observations[0]).toEqual({ period: "2018-04", value: 12 });
  });

  it("keeps a figure whose row is gone as a revision of one that is not available, and warns", () => {
    const { measure, lines, changes } = over(
      { published: AUGUST, observations: ["2018-05,16"] },
      { published: JULY, observations: ["2018-05,16", "2018-06,17"] },
    );
    expect(measure?.observations[1]).toEqual({
      period: "2018-06",
      value: null,
      flag: "x",
      published: AUGUST,
    });
    expect(measure?.revisions).toEqual([{ period: "2018-06", value: 17, published: "2018-07-14" }]);
    expect(lines).toEqual([
      "publication of 2018-07-20, m: “2018-06” had a figure, and has no row any more. What was published is kept as a revision, and the period is not available now (x). Put its row back, or start afresh (--afresh) if it should never have been there.",
    ]);
    expect(changes.map(({ what }) => what)).toEqual(["withdrawn"]);
  });

  it("does not let a revision give away what is suppressed now", () => {
    const { files: merged } = over(
      { published: AUGUST, observations: ["2018-06,c"] },
      { published: JULY, observations: ["2018-06,3", "2018-06,4,,,,2018-07-16"] },
    );
    if (merged === null) throw new Error("the two should go together");
    const [measure] = merged.dashboard.measures;
    expect(measure?.revisions).toEqual([
      { period: "2018-06", value: null, flag: "c", published: "2018-07-14" },
      { period: "2018-06", value: null, flag: "c", published: "2018-07-16" },
    ]);
    expect([...apiText(merged).values()].join("")).not.toMatch(/"value":[34]\b/);
  });

  it("keeps revisions of members", () => {
    const police = (value: number) => [`2018-06,${value}`, `2018-06,${value},,Source,Police,`];
    const { measure, detail } = over(
      { published: AUGUST, observations: police(18) },
      { published: JULY, observations: police(17) },
    );
    expect(measure?.revisions).toHaveLength(1);
    expect(detail?.revisions).toEqual([
      { period: "2018-06", value: 17, published: "2018-07-14" },
      {
        period: "2018-06",
        value: 17,
        published: "2018-07-14",
        dimension: "source",
        member: "police",
      },
    ]);
    expect(detail?.breakdowns[0]?.members[0]?.observations).toEqual([
      { period: "2018-06", value: 18, published: AUGUST },
    ]);
  });

  it("counts a flag that is taken off as a revision: it was provisional then", () => {
    const { measure } = over(
      { published: AUGUST, observations: ["2018-06,17"] },
      { published: JULY, observations: ["2018-06,17,p"] },
    );
    expect(measure?.revisions).toEqual([
      { period: "2018-06", value: 17, flag: "p", published: "2018-07-14" },
    ]);
  });
});

describe("targets", () => {
  const observations = ["2018-06,17"];
  const targetsOver = (now: readonly string[], before: readonly string[]) =>
    over(
      { published: AUGUST, observations, targets: now },
      { published: JULY, observations, targets: before },
    );

  it("that were changed leave the old one as superseded, and a warning", () => {
    const { measure, lines } = targetsOver(
      ["2018-04,,18,,step,18,Plan"],
      ["2018-04,,16,,step,16,Plan"],
    );
    expect(measure?.targets.map(({ value, superseded }) => [value, superseded])).toEqual([
      [16, AUGUST],
      [18, undefined],
    ]);
    expect(lines).toEqual([
      "publication of 2018-07-20, m: “16” was the target from 2018-04, and is no longer in targets. It is kept as superseded on 2018-08-20. Put its row back with the day in superseded, and give the target in its place the day it was agreed.",
    ]);
  });

  it.each<[string, string]>([
    ["superseded in the sheet", "2018-04,,16,2018-08-01,step,16,Plan"],
    ["worded otherwise", "2018-04,,16,,step,16 or fewer,The plan of 2018"],
    ["given an end", "2018-04,2018-12,16,,step,16,Plan"],
  ])("that were %s are no others", (_, row) => {
    const { measure, lines } = targetsOver([row], ["2018-04,,16,,step,16,Plan"]);
    expect(measure?.targets).toHaveLength(1);
    expect(lines).toEqual([]);
  });
});

describe("what cannot be laid over one another", () => {
  const june = { observations: ["2018-06,17"] };
  it.each<[string, Publication, Publication, string]>([
    [
      "a later publication",
      { ...june, published: JULY },
      { ...june, published: AUGUST },
      "published-before-last",
    ],
    [
      "another council",
      { ...june, published: AUGUST },
      { ...june, published: JULY, name: "Westshire" },
      "another-council",
    ],
    [
      "what members alone may see",
      { ...june, published: AUGUST, audience: "public" },
      { ...june, published: JULY },
      "members-before-public",
    ],
  ])("is refused: %s", (_, now, before, code) => {
    const { files, problems } = over(now, before);
    expect(files).toBeNull();
    expect(problems.map(({ severity, code }) => [severity, code])).toEqual([["error", code]]);
  });

  it("is asked about: another unit, whose figures are no revisions", () => {
    const { measure, problems } = over(
      { ...june, published: AUGUST, unit: "percent" },
      { ...june, published: JULY },
    );
    expect(measure?.revisions).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(["unit-changed"]);
  });

  it("is asked about: a figure a hundred times what it was", () => {
    const { problems } = over(
      { published: AUGUST, observations: ["2018-06,0.559"], unit: "percent" },
      { published: JULY, observations: ["2018-06,55.9"], unit: "percent" },
    );
    expect(problems.map(problemLine)).toEqual([
      "publication of 2018-07-20, m: “55.9” was the figure of 2018-06, and it is about a hundredth of that now, 0.559. Is it in another unit? If it is right, leave it.",
    ]);
  });

  it("is asked about: a member that is no more", () => {
    const { problems } = over(
      { published: AUGUST, observations: ["2018-06,17"] },
      { published: JULY, observations: ["2018-06,17", "2018-06,17,,Source,Police,"] },
    );
    expect(problems.map(({ code, value }) => [code, value])).toEqual([
      ["member-disappeared", "Police"],
    ]);
  });
});

describe("the change log", () => {
  const changesMade = () =>
    over(
      {
        published: AUGUST,
        observations: ["2018-05,16.3", "2018-06,c", "2018-07,15"],
        unit: "cases",
      },
      { published: JULY, observations: ["2018-05,16.1", "2018-06,17"], unit: "cases" },
    ).changes;

  it("says what was revised, and by how much", () => {
    expect(changeLines(changesMade(), JULY)).toEqual([
      "Since the publication of 2018-07-20: 2 figures revised, 1 figure new.",
      "  m, 2018-05: 16.1 → 16.3 (+0.2)",
      "  m, 2018-06: 17 → c",
    ]);
  });

  it("has all of it as a CSV file", () => {
    expect(changesCsv(changesMade()))
      .toBe(`measure,dimension,member,period,change,before,flag_before,known_before,now,flag_now,difference
m,,,2018-05,revised,16.1,,2018-06-14,16.3,,0.2
m,,,2018-06,revised,17,,2018-07-14,,c,
m,,,2018-07,new,,,,15,,
`);
  });

  it("says so where nothing was changed, and how many more than ten", () => {
    expect(changeLines([], JULY)).toEqual([
      "Since the publication of 2018-07-20: no figure changed.",
    ]);
    const [change] = changesMade();
    const many = (length: number) =>
      changeLines(change === undefined ? [] : Array.from({ length }, () => change), JULY);
    expect(many(10)).toHaveLength(11);
    expect(many(13)).toHaveLength(12);
    expect(many(13).at(-1)).toBe("  and 3 more: --changes <file.csv> lists them all");
  });
});

describe("whatever is published, one day after another:", () => {
  const PERIODS = periodsFrom("2018-01", "2018-06", "month");
  /** For each month a value, a symbol, or no row. The first is always there. */
  const sheet = fc
    .array(fc.constantFrom("10", "11", "12,p", "x", ""), {
      minLength: PERIODS.length,
      maxLength: PERIODS.length,
    })
    .map((cells) =>
      PERIODS.flatMap((period, i) => {
        const cell = i === 0 && cells[i] === "" ? "10" : (cells[i] ?? "");
        return cell === "" ? [] : [`${period},${cell}`];
      }),
    );
  const publications = fc.array(sheet, { minLength: 2, maxLength: 4 });

  /** The state after each of the publications, a month apart. */
  function states(sheets: readonly (readonly string[])[]): readonly ApiFiles[] {
    return sheets.reduce<readonly ApiFiles[]>((states, observations, i) => {
      const now = files({ published: daysAfter(JULY, 30 * i), observations });
      const before = states.at(-1);
      const merged = before === undefined ? now : withPrevious(now, before).files;
      if (merged === null) throw new Error("the two should go together");
      return [...states, merged];
    }, []);
  }
  const known = ({ dashboard }: ApiFiles, day: string) =>
    dashboard.measures.map((measure) =>
      seriesOf(measure, day).points.map(({ period, value, gap, provisional }) => [
        period,
        value,
        gap,
        provisional,
      ]),
    );

  it("what was known on a day stays what was known on it", () => {
    fc.assert(
      fc.property(publications, fc.nat(200), (sheets, ago) => {
        const all = states(sheets);
        const last = all.at(-1);
        if (last === undefined) throw new Error("there should be one");
        for (const state of all) {
          const day = daysAfter(state.dashboard.published, -ago);
          expect(known(last, day)).toEqual(known(state, day));
        }
      }),
    );
  });

  it("no revision is lost, and the same again changes nothing", () => {
    fc.assert(
      fc.property(publications, (sheets) => {
        const all = states(sheets);
        for (const [i, state] of all.entries()) {
          const next = all[i + 1]?.dashboard.measures[0]?.revisions ?? [];
          if (i + 1 < all.length)
            expect(next).toEqual(
              expect.arrayContaining(state.dashboard.measures[0]?.revisions ?? []),
            );
          const now = files({
            published: state.dashboard.published,
            observations: sheets[i] ?? [],
          });
          const again = withPrevious(now, state);
          expect(again.files === null ? null : apiText(again.files)).toEqual(apiText(state));
          expect(again.changes.filter(({ what }) => what !== "new")).toEqual([]);
        }
      }),
    );
  });

  it("the files keep to the contract", () => {
    fc.assert(
      fc.property(publications, (sheets) => {
        const all = states(sheets).map((state) => readApi(apiText(state)).problems.filter(isError));
        expect(all.flat()).toEqual([]);
      }),
    );
  });
});
