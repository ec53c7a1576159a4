import { describe, expect, it } from "vitest";
import { analyseDashboard } from "#domain/analyseDashboard.ts";
import { frontDoor } from "#domain/frontDoor.ts";
import { world } from "#mocks/world.ts";
import { distributionModel } from "#view-models/distribution.ts";
import { frontDoorPage } from "#view-models/frontDoor.ts";
import type { Table } from "#view-models/models.ts";
import { neighboursModel } from "#view-models/neighbours.ts";
import type { Stop } from "#view-models/walkWords.ts";

/** What no reader should ever hear. */
const FLAWS = /NaN|Infinity|undefined|\bnull\b|\[object| {2}|\( | \)|\(\)|\.\.|,,| ,| \.|;\./;

/** What is wrong with the stops of a chart, beside the table of the same figures. */
function flawsOf(stops: readonly Stop[], { rows }: Table): readonly string[] {
  const heads = new Set(rows.map(([head]) => head));
  return stops.flatMap(({ spoken, row }) => [
    ...(heads.has(row) ? [] : [`no row for ${row}`]),
    ...(spoken === "" || FLAWS.test(spoken) ? [`said of ${row}: ${spoken}`] : []),
  ]);
}

const councils = (dots: readonly { readonly name: string; readonly text: string }[]) =>
  dots.map(({ name, text }) => ({ row: name, spoken: text }));

describe.each(["herefordshire", "marchshire"] as const)("in %s", (name) => {
  it("every point of every chart is said, and has its row in the table", async () => {
    const { dashboard, measures: details, actionPlan: plan, sessions } = await world(name);
    const asAt = dashboard.published;
    const { measures } = analyseDashboard(dashboard, { asAt, plan, sessions: sessions.sessions });
    let walked = 0;
    const check = (stops: readonly Stop[], table: Table) => {
      walked += stops.length;
      expect(flawsOf(stops, table)).toEqual([]);
    };

    for (const analysis of measures) {
      const detail = details.get(analysis.measure.id) ?? null;
      const all = distributionModel(analysis, detail, dashboard)?.all ?? null;
      if (all !== null) check(all.picture.points, all.table);
      const among = detail === null ? null : neighboursModel(analysis, detail, dashboard);
      const { band = null, dots = null, funnel = null } = among ?? {};
      if (band !== null) check(band.picture.points, band.table);
      if (dots !== null) check(councils(dots.picture.dots), dots.table);
      if (funnel !== null) check(councils(funnel.picture.dots), funnel.table);
    }
    const door = frontDoor(dashboard.measures, { asAt, details, period: null });
    if (door === null) throw new Error("Nothing at the front door");
    const { picture, table, multiples } = frontDoorPage(door, {
      frame: dashboard,
      measures: dashboard.measures,
      details,
      costs: [],
      costOf: null,
      asked: null,
      asAt: null,
      now: asAt,
      broken: [],
    });
    check(
      picture.panels.flatMap(({ stops }) => stops),
      table,
    );
    for (const { points } of multiples?.charts ?? []) check(points, multiples?.table ?? table);
    expect(walked).toBeGreaterThan(100);
  });
});
