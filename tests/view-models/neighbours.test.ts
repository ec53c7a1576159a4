import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import { type Comparator, noDetail } from "#contract/measureDetail.ts";
import type { Observation } from "#contract/observation.ts";
import type { MeasureAnalysis } from "#domain/findings.ts";
import { world } from "#mocks/world.ts";
import { distributionModel } from "#view-models/distribution.ts";
import { neighboursModel } from "#view-models/neighbours.ts";
import type { NeighboursModel } from "#view-models/spreadModels.ts";
import { analysed, anyPage, CLOSED, FRAME, observed } from "./analyses.ts";
import { strings } from "./said.ts";

/** What no reader should ever see. */
const FLAWS = /NaN|Infinity|undefined|\bnull\b|\[object| {2}|\( | \)|\(\)|\.\.|,,| ,| \./;

const NO_DETAIL = noDetail("referrals-closed");

function single(name: string, observations: readonly Observation[]): Comparator {
  return { kind: "neighbour", name, observations: [...observations] };
}

const LISTED: Comparator = {
  kind: "neighbours",
  name: "Statistical neighbours (mean)",
  list: { title: "The list", year: 2018, authorities: ["Devon", "Dorset", "Cornwall"] },
  note: "The unweighted mean.",
  observations: [],
};

function among(comparators: readonly Comparator[], asAt = "2019-02-01"): NeighboursModel | null {
  const detail = { ...NO_DETAIL, comparators: [...comparators] };
  return neighboursModel(analysed(CLOSED, { asAt }), detail, FRAME);
}

function said(model: NeighboursModel | null): string {
  return model?.reading.map(({ text }) => text).join(" ") ?? "";
}

async function herefordshire(id: string, asAt: string): Promise<NeighboursModel | null> {
  const { dashboard, measures } = await world("herefordshire");
  const measure = dashboard.measures.find((measure) => measure.id === id);
  const detail = measures.get(id) ?? null;
  return measure === undefined
    ? null
    : neighboursModel(analysed(measure, { asAt, detail }), detail, dashboard);
}

describe("Herefordshire among its neighbours, as known on 1 December 2018", () => {
  it("says where the council stands, in which period, and no cause", async () => {
    const model = await herefordshire("no-further-action", "2018-12-01");
    expect(said(model)).toBe(
      "In the year to March 2018, ours stood at 55.9%: higher than all 9 similar councils that have a figure. They ran from 0.0% to 10.1%, with 2.0% in the middle. Ours is 53.9 percentage points above that middle. This measure has no good direction: neither high nor low is better by itself. This is the latest period in which ours and most of theirs are known. The councils are on the list because their areas are alike. Why their figures differ is not known from this.",
    );
    expect(model?.missing).toEqual(["Westmorland and Furness: no figure at all"]);
    expect(model?.list.title).toBe("Statistical neighbours, Department for Education, 2025");
  });

  it("has every council with its counts in the table, and in no order of merit", async () => {
    const model = await herefordshire("no-further-action", "2018-12-01");
    expect(model?.dots?.table.rows.slice(0, 3)).toEqual([
      ["Herefordshire", "55.9%", "1,909 of 3,414 referrals"],
      ["Westmorland and Furness", "No figure at all", "–"],
      ["Staffordshire", "8.4%", "750 of 8,891 referrals"],
    ]);
    expect(model?.dots?.csv.text).toContain("\r\nStaffordshire,8.4,750,8891,\r\n");
    expect(model?.band?.csv.text).toContain("suppressed");
  });

  it("ranks for who asks, with what a rank hides", async () => {
    const model = await herefordshire("no-further-action", "2018-12-01");
    expect(model?.ranked?.caveat).toMatch(
      /^Half of these councils lie within 6.5 percentage points/,
    );
    expect(model?.ranked?.table.rows[0]).toEqual(["1", "Herefordshire", "55.9%"]);
  });

  it("says of a funnel how much these councils differ by more than chance", async () => {
    const model = await herefordshire("no-further-action", "2018-12-01");
    const text = model?.funnel?.reading.join(" ");
    expect(text).toContain("Ours lies above its 99.8% limits.");
    expect(text).toContain("9 of the 9 others lie outside the 99.8% limits too.");
  });

  it("has no funnel of a share without counts, and says so; none of a caseload, and does not", async () => {
    const police = await herefordshire("referrals-from-police", "2018-12-01");
    expect([police?.funnel, police?.noFunnel]).toEqual([null, expect.stringContaining("counts")]);
    const caseload = await herefordshire("caseload-average", "2018-12-01");
    expect([caseload?.funnel, caseload?.noFunnel]).toEqual([null, null]);
  });

  it("gives ties one place", async () => {
    const caseload = await herefordshire("caseload-average", "2026-03-01");
    const places = caseload?.ranked?.table.rows.map(([place]) => place);
    expect(places?.slice(0, 4)).toEqual(["1", "2=", "2=", "4"]); // 13.6, 14.8, 14.8, 15.2
  });
});

describe("where something is missing", () => {
  const at2018 = (value: number): readonly Observation[] => [{ period: "2018-03", value }];

  it("says that no neighbour has a figure, and draws the rest", () => {
    const model = among([LISTED, single("Devon", [{ period: "2018-03", value: null, flag: "c" }])]);
    expect(said(model)).toMatch(/^No similar council has a figure/);
    expect(model?.dots).toBeNull();
    expect(model?.band?.picture.lines.map(({ kind }) => kind)).toEqual(["own"]);
  });

  it("says that only few have one", () => {
    const model = among([LISTED, single("Devon", at2018(5))]);
    expect(said(model)).toContain(
      "higher than the one similar council that has a figure. It stood at 5.0%.",
    );
    expect(said(model)).toContain("Only 1 of the 3 councils on the list had a figure");
  });

  it("says why each has none", () => {
    const model = among(
      [
        LISTED,
        single("Devon", at2018(5)),
        single("Dorset", observed("2016-03", "year", [4])),
        single("Cornwall", observed("2019-03", "year", ["c"])),
        single("Cumbria", [{ period: "2018-03", value: null, flag: "c" }]),
      ],
      "2020-01-01",
    );
    expect(model?.missing).toEqual([
      "Dorset: no figure after the year to March 2016",
      "Cornwall: no figure before the year to March 2019",
      "Cumbria: suppressed",
    ]);
  });

  it("says of a mean alone that it hides how far they differ", () => {
    const model = among([LISTED]);
    expect(said(model)).toContain("Only the average of similar councils is given");
    expect(model?.list.names).toBe("Devon, Dorset and Cornwall.");
  });

  it("is not there without comparators, or without a file of the measure", () => {
    expect(among([])).toBeNull();
    expect(neighboursModel(analysed(CLOSED), null, FRAME)).toBeNull();
  });

  it("says of our own gap why it is one", () => {
    const model = among([single("Devon", at2018(5))]);
    expect(model?.band?.table.rows[1]?.[1]).toBe("Suppressed");
    expect(model?.band?.picture.notes.join(" ")).toContain(
      "in the year to March 2017 (suppressed)",
    );
  });
});

/** The same measure with up to seven neighbours, each near it or empty. */
const neighbourhood = fc.tuple(
  anyPage,
  fc.array(fc.option(fc.double({ min: 0.5, max: 2, noNaN: true }), { nil: null }), {
    maxLength: 7,
  }),
);

function near({ measure }: MeasureAnalysis, factor: number | null, i: number): Comparator {
  const observations = measure.observations.flatMap((observation): readonly Observation[] => {
    if (factor === null) return [];
    const { value, ...rest } = observation;
    return value === null ? [observation] : [{ ...rest, value: value * factor }];
  });
  return single(`Council ${i + 1}`, observations);
}

it("no word is flawed, whatever the figures are", () => {
  fc.assert(
    fc.property(neighbourhood, ([{ analysis, detail }, factors]) => {
      const comparators = factors.map((factor, i) => near(analysis, factor, i));
      const whole = { ...(detail ?? NO_DETAIL), comparators };
      const models = [
        neighboursModel(analysis, whole, FRAME),
        neighboursModel(analysis, detail, FRAME),
        distributionModel(analysis, detail, FRAME),
      ];
      expect(strings(models).filter((text) => FLAWS.test(text) && !text.includes("\r\n"))).toEqual(
        [],
      );
      expect(strings(models).filter((text) => /NaN|Infinity|undefined/.test(text))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
