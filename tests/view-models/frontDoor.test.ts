import { describe, expect, it } from "vitest";
import type { Measure, Stage } from "#contract/measure.ts";
import type { ApiFiles } from "#contract/resources.ts";
import type { Period } from "#contract/period.ts";
import { frontDoor } from "#domain/frontDoor.ts";
import { type CostAssumptions, frontDoorCost } from "#domain/frontDoorCost.ts";
import { world } from "#mocks/world.ts";
import { frontDoorPage } from "#view-models/frontDoor.ts";
import type { FlowNode, FrontDoorPage } from "#view-models/frontDoorModels.ts";

const HEREFORDSHIRE = await world("herefordshire");
const MARCHSHIRE = await world("marchshire");

interface Asked {
  readonly period?: Period | null;
  readonly assume?: Partial<CostAssumptions>;
  readonly costOf?: Stage;
  readonly change?: (measure: Measure) => Measure;
}

/** The page of a dataset as its readers get it. */
function page({ dashboard, measures: details }: ApiFiles, asked: Asked = {}): FrontDoorPage {
  const { period = null, assume = {}, costOf = null, change = (measure) => measure } = asked;
  const measures = dashboard.measures.map(change);
  const asAt = dashboard.published;
  const door = frontDoor(measures, { asAt, details, period });
  if (door === null) throw new Error("Nothing at the front door");
  const costs = door.parts
    .flatMap(({ outcomes }) => outcomes)
    .flatMap((outcome) => {
      const detail = details.get(outcome.line.measure.id) ?? null;
      const assumptions = { hoursEach: null, hoursPerFteYear: null, aim: null, ...assume };
      return frontDoorCost(outcome, assumptions, { asAt, detail }) ?? [];
    });
  return frontDoorPage(door, {
    frame: dashboard,
    measures,
    details,
    costs,
    costOf,
    asked: period,
    asAt: null,
    now: asAt,
    broken: [],
  });
}

function sum(nodes: readonly { readonly count: number | null }[]): number {
  return nodes.reduce((total, { count }) => total + (count ?? 0), 0);
}

function row({ table }: Pick<FrontDoorPage, "table">, name: string): readonly string[] {
  return table.rows.find(([first]) => first === name) ?? [];
}

describe("the picture", () => {
  const pages = [HEREFORDSHIRE, MARCHSHIRE].flatMap((files) =>
    page(files).periods.map(({ value }) => page(files, { period: value })),
  );

  it("has columns that make up their whole, in every period of both datasets", () => {
    for (const { from, to, total, bands } of pages.flatMap(({ picture }) => picture.panels)) {
      if (from.length > 0) expect(sum(from)).toBe(total);
      if (to.length > 0) expect(sum(to)).toBe(total);
      for (const { id, count } of to)
        if (bands.length > 0) expect(sum(bands.filter((band) => band.to === id))).toBe(count);
    }
  });

  it("says what the table says", () => {
    const said = ({ figure }: FlowNode) => figure.toLowerCase();
    for (const { picture, table } of pages)
      for (const { stage, from } of picture.panels) {
        const title = `${stage[0]?.toUpperCase()}${stage.slice(1)}`;
        for (const node of from.filter(({ kind }) => kind === "source"))
          expect(row({ table }, `${title}: ${node.name}`)[1]?.toLowerCase()).toBe(said(node));
      }
  });

  it("joins no two stages, and says so", () => {
    const [, contacts, referrals] = page(MARCHSHIRE).picture.panels;
    expect(contacts?.notJoined).toMatch(/do not say which notifications became contacts/);
    // 608 − 328 = 280, and 157 is another count.
    expect(referrals?.notJoined).toMatch(
      /^280 contacts went on, and 157 referrals were recorded\./,
    );
  });

  it("begins with the referral where official statistics do", () => {
    const { picture, notes, table } = page(HEREFORDSHIRE, { period: "2018-03" });
    expect(picture.panels.map(({ stage }) => stage)).toEqual(["referrals"]);
    expect(notes).toContain(
      "Notifications and contacts are not in official statistics, which count referrals only. So this picture begins with the referral.",
    );
    expect(row({ table }, "All referrals")).toEqual([
      "All referrals",
      "3,414",
      "1,909",
      "55.9%",
      "518",
      "15.2%",
      "987",
    ]);
  });

  it("keeps a suppressed outcome within what is left, and names it", () => {
    const [panel] = page(HEREFORDSHIRE, { period: "2017-03" }).picture.panels;
    expect(panel?.to.at(-1)).toMatchObject({
      name: "Went on, or no further action (suppressed)",
      count: 778,
    });
  });

  it("shows suppressed sources as such, and what is not accounted for", () => {
    const { picture, notes, table } = page(MARCHSHIRE, { period: "2018-02" });
    const referrals = picture.panels.at(-1);
    const hidden = referrals?.from.filter(({ count }) => count === null) ?? [];
    expect(hidden.map(({ figure }) => figure)).toEqual(["suppressed", "suppressed"]);
    expect(row({ table }, "Referrals: not accounted for")[1]).toMatch(/^\d+$/);
    expect(notes.join(" ")).toMatch(/Not accounted for: \d+ referrals\./);
  });

  it("has no column where nothing is known, and says why", () => {
    const { picture, summary, cost } = page(HEREFORDSHIRE, { period: "2024-03" });
    expect(picture.panels[0]).toMatchObject({ figure: "Unreliable", from: [], to: [], bands: [] });
    expect(summary.text).toMatch(/no count .*: unreliable\.$/);
    expect(cost).toBeNull();
  });
});

describe("the words", () => {
  it("sum up what was recorded and closed", () => {
    expect(page(HEREFORDSHIRE, { period: "2018-03" }).summary.text).toBe(
      "In the year to March 2018, Herefordshire recorded 3,414 referrals. It closed 1,909 referrals (55.9%) with no further action.",
    );
  });

  it("compare only with periods that have a figure", () => {
    const { lines } = page(HEREFORDSHIRE, { period: "2018-03" }).changes;
    expect(lines.map(({ text }) => text)).toEqual([
      "Referrals: 3,414 in the year to March 2018. Up 2,047 from 1,367 in the year to March 2017.",
      "Referrals that led to no further action: 55.9% in the year to March 2018. There is no figure in the year to March 2017 to compare with.",
      "Assessed, and the child not in need: 15.2% of referrals in the year to March 2018. Down 27.9 percentage points from 43.1% in the year to March 2017.",
    ]);
  });

  it("set a rival figure beside ours, with why they differ", () => {
    const [rival] = page(HEREFORDSHIRE).rivals;
    expect(rival?.text).toMatch(/^Over 70% of police referrals/);
    expect(rival?.beside).toMatch(/55\.9%/);
    expect(rival?.difference).toMatch(/after screening/);
  });

  it("define a notification, a contact and a referral", () => {
    const terms = page(MARCHSHIRE).definitions.map(({ term }) => term.toLowerCase());
    expect(terms).toEqual(["notification", "contact", "referral", "no further action"]);
  });

  it("say that a period is not there", () => {
    expect(page(MARCHSHIRE, { period: "1999-01" }).notes[0]).toBe(
      "There are no figures for “1999-01”. Shown is December 2018.",
    );
  });

  it("say that a second measure of a stage is left out", () => {
    const change = (measure: Measure): Measure =>
      measure.id === "re-referrals" ? { ...measure, stage: "referrals-closed" } : measure;
    expect(page(MARCHSHIRE, { change }).notes.join(" ")).toContain(
      "“Referrals that needed no further action” is left out: another measure has the same place.",
    );
  });
});

describe("small multiples", () => {
  it("have one chart a source and a table of the same figures", () => {
    const { multiples } = page(MARCHSHIRE);
    expect(multiples?.charts.map(({ title }) => title)).toEqual([
      "All contacts",
      "Police",
      "School",
      "Health",
      "Family or public",
      "Council service",
      "Other",
    ]);
    const last = multiples?.table.rows.at(-1) ?? [];
    expect(multiples?.charts.map(({ figure }) => `${figure} (provisional)`)).toEqual(last.slice(1));
  });

  it("say where there are too few figures to tell, and that no source is known", () => {
    const { multiples } = page(HEREFORDSHIRE, { period: "2018-03" });
    expect(multiples?.charts[0]?.heading).toMatchObject({ text: "Too few figures to tell" });
    expect(multiples?.about).toMatch(/do not say from which source/);
  });

  it("say why the period itself has no figure beside the last that there is", () => {
    const [chart] = page(HEREFORDSHIRE, { period: "2024-03" }).multiples?.charts ?? [];
    expect(chart).toMatchObject({
      when: "in the year to March 2023",
      gap: "In the year to March 2024: unreliable",
    });
  });
});

describe("the cost of no further action", () => {
  it("is count × hours ÷ the hours of a worker, with the sum", () => {
    // 328 × 1.5 = 492 hours; 1,800 ÷ 12 = 150 hours a month; 492 ÷ 150 = 3.28.
    const { cost } = page(MARCHSHIRE, {
      assume: { hoursEach: 1.5, hoursPerFteYear: 1800, aim: 25 },
    });
    expect(cost?.lines[1]?.text).toBe(
      "If each took 1.5 hours to check, that is 492 hours: as much as 3.3 full-time workers can do in that month.",
    );
    // 608 × 25% = 152; 328 − 152 = 176; 176 × 1.5 = 264; 264 ÷ 150 = 1.76.
    expect(cost?.lines[2]?.text).toBe(
      "If the share fell from 53.9% to 25%, 176 fewer contacts would be closed so. That would free 264 hours, or 1.8 full-time workers.",
    );
    expect(cost?.arithmetic).toContain("492 ÷ 150 = 3.3 full-time workers");
    expect(cost?.caution).toMatch(/An assumption, not a measurement/);
  });

  it("is of referrals where the reader chooses them", () => {
    const { cost } = page(MARCHSHIRE, { costOf: "referrals-closed" });
    expect(cost?.lines[0]?.text).toMatch(/^In December 2018, 33 referrals of 157 were closed/);
    expect(cost?.choices.filter(({ chosen }) => chosen).map(({ text }) => text)).toEqual([
      "Referrals",
    ]);
  });

  it("frees nothing where the share is reached, or none was closed", () => {
    const reached = page(MARCHSHIRE, { assume: { aim: 90 } }).cost;
    expect(reached?.lines[2]?.text).toMatch(/already at or below 90%: nothing/);
    const none = page(HEREFORDSHIRE, { period: "2025-03" }).cost;
    expect(none?.lines[0]?.text).toMatch(/, 0 referrals of 1,806 were closed/);
    expect(none?.lines[1]?.text).toBe("There was no such check, so there is no work to count.");
    expect(none?.arithmetic).toEqual([]);
  });

  it.each([Number.NaN, -1, Number.POSITIVE_INFINITY])("takes no hours of %s", (hoursEach) => {
    expect(page(MARCHSHIRE, { assume: { hoursEach } }).cost?.assumptions[0]?.value).toBe(1);
  });
});

describe("the download", () => {
  it("has the numbers of the table, and says what they are", () => {
    const { csv } = page(MARCHSHIRE, { period: "2018-02" });
    expect(csv.name).toBe("front-door-2018-02-made-up-members-only-as-known-2019-01-18.csv");
    expect(csv.text).toMatch(/^Notice,Made-up figures/m);
    expect(csv.text).toMatch(/^Referrals: Other,Suppressed,,,$/m);
    const { csv: years } = page(HEREFORDSHIRE, { period: "2018-03" });
    expect(years.text).toMatch(/^All referrals,3414,1909,55.9,518,15.2,987$/m);
  });
});
