import { describe, expect, it } from "vitest";
import { type MeasureDetail, noDetail, type Spread } from "#contract/measureDetail.ts";
import { world } from "#mocks/world.ts";
import { averageHides, headlineHides } from "#view-models/averageHides.ts";
import { distributionModel } from "#view-models/distribution.ts";
import type { DistributionModel } from "#view-models/spreadModels.ts";
import { analysed, CASELOAD, FRAME, observed } from "./analyses.ts";

const MEASURE = { ...CASELOAD, observations: observed("2018-01", "month", [20.6, 20.4, 20.2]) };

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

function detailWith(distribution: readonly Spread[]): MeasureDetail {
  return {
    ...noDetail("average-caseload"),
    distribution: [...distribution],
  };
}

function modelOf(...distribution: readonly Spread[]): DistributionModel | null {
  return distributionModel(analysed(MEASURE), detailWith(distribution), FRAME);
}

async function marchshire() {
  const { dashboard, measures } = await world("marchshire");
  const measure = dashboard.measures.find(({ id }) => id === "caseload-average");
  const detail = measures.get("caseload-average");
  if (measure === undefined || detail === undefined) throw new Error("no caseload");
  const analysis = analysed(measure, { asAt: "2019-01-20", detail });
  return { measure, detail, analysis, model: distributionModel(analysis, detail, dashboard) };
}

describe("what Marchshire's average hides", () => {
  it("is said in one line, on the page and on the overview", async () => {
    const { measure, detail, analysis } = await marchshire();
    expect(averageHides(detail, measure, "2018-12")).toBe("Average 20.2; 23 of 67 workers over 20");
    expect(headlineHides(analysis)).toBe("23 of 67 workers over 20");
  });

  it("is told over a year, by team, and with newly qualified workers apart", async () => {
    const { model } = await marchshire();
    expect(model?.reading.map(({ text }) => text)).toEqual([
      "At 31 December 2018, the average was 20.2 cases a worker (provisional).",
      "Of 67 workers, half held 18 or fewer, a quarter held 21.5 or more, and the highest held 28.",
      "23 of 67 (34%) held more than the limit of 20; a year before it was 38 of 62.",
      "The most were in Assessment (13 of 18).",
      "Newly qualified workers have a limit of 14: 2 of 8 held more.",
      "The average is over 61.7 full-time equivalent workers holding cases; the spread counts 67 workers, each as one.",
    ]);
    expect(model?.byTeam).toHaveLength(48);
    expect(model?.byTeam[0]?.rows.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
      "All workers: all",
      "Assessment: team",
      "Court: team",
      "Child in need: team",
      "Looked after: team",
      "Newly qualified: apart",
    ]);
  });

  it("keeps one scale for every period, and every group in the file", async () => {
    const { model } = await marchshire();
    expect(new Set(model?.byTeam.map(({ axis }) => axis.join())).size).toBe(1);
    expect(model?.csv.text).toContain(
      "2018-12,31 December 2018,Court,17.8,9,13.0,16.0,17.0,18.0,23.0,20.0,1,",
    );
    expect(model?.csv.name).toContain("made-up");
  });
});

describe("the line on the overview", () => {
  const overLimit = { period: "2018-02", count: 24, of: 66, limit: 20 };

  it("names its period where that is not the figure's", () => {
    expect(headlineHides(analysed({ ...MEASURE, overLimit }))).toBe(
      "24 of 66 workers over 20 in February 2018",
    );
  });

  it("is not there before it was known, nor where nothing says it", () => {
    expect(headlineHides(analysed({ ...MEASURE, overLimit }, { asAt: "2018-02-10" }))).toBeNull();
    expect(headlineHides(analysed(MEASURE))).toBeNull();
    expect(averageHides(detailWith([spread()]), MEASURE, "2018-02")).toBeNull();
    expect(averageHides(detailWith([spread({ group: "Court" })]), MEASURE, "2018-03")).toBeNull();
  });
});

describe("where something is missing", () => {
  it("a team that has nothing in a period has its row, and says so", () => {
    const model = modelOf(spread(), spread({ period: "2018-02" }), spread({ group: "Court" }));
    expect(model?.byTeam.map(({ rows }) => rows[1]?.text)).toEqual([
      "23 of 67 over 20",
      "Not given for this period",
    ]);
  });

  it("a period between others is a gap, and said", () => {
    const model = modelOf(spread({ period: "2018-01" }), spread());
    expect(model?.notes).toEqual(["No spread was given for February 2018."]);
    expect(model?.all?.picture.points[1]?.highest).toBeNull();
    expect(model?.all?.table.rows[1]?.[2]).toBe("Not given");
  });

  it("figures that cannot be true are left out, and named", () => {
    const model = modelOf(spread({ period: "2018-02" }), spread({ lowest: 40 }));
    expect(model?.notes).toEqual([
      "Left out, because the figures cannot all be true: All workers, March 2018.",
    ]);
    expect(model?.reading[0]?.text).toContain("February 2018");
  });

  it("of teams alone it says that all workers are missing", () => {
    const model = modelOf(spread({ group: "Court" }));
    expect(model?.all).toBeNull();
    expect(model?.notes[0]).toContain("Only single groups are given");
    expect(model?.byTeam[0]?.rows[1]?.box?.highest).toBe(28);
  });

  it("without a limit it says how far they go", () => {
    const { limit: _, overLimit: __, ...bare } = spread();
    expect(modelOf(bare)?.all?.picture).toMatchObject({
      title: "In March 2018: workers held from 9 to 28",
      over: null,
    });
  });

  it("is not there without a spread", () => {
    expect(modelOf()).toBeNull();
    expect(distributionModel(analysed(MEASURE), null, FRAME)).toBeNull();
  });
});
