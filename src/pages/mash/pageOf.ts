import type { Measure } from "#contract/measure.ts";
import type { MeasureDetail } from "#contract/measureDetail.ts";
import { frontDoor } from "#domain/frontDoor.ts";
import { frontDoorCost } from "#domain/frontDoorCost.ts";
import type { Figures } from "#pages/useFigures.ts";
import { frontDoorPage } from "#view-models/frontDoor.ts";
import type { FrontDoorPage } from "#view-models/frontDoorModels.ts";

/** All that the page says, as the address asks for it; `null` where no figure is of the front door. */
export function pageOf(
  { dashboard, asAt, options }: Figures,
  details: ReadonlyMap<string, MeasureDetail>,
  search: URLSearchParams,
): FrontDoorPage | null {
  const { measures } = dashboard;
  const asked = search.get("period");
  const door = frontDoor(measures, { asAt, details, period: asked });
  if (door === null) return null;

  const assumptions = {
    hoursEach: numberOf(search.get("hours")),
    hoursPerFteYear: numberOf(search.get("worker")),
    aim: shareOf(search.get("aim")),
  };
  const costs = door.parts
    .flatMap(({ outcomes }) => outcomes)
    .filter(({ stage }) => stage !== "not-in-need")
    .flatMap((outcome) => {
      const detail = details.get(outcome.line.measure.id) ?? null;
      return frontDoorCost(outcome, assumptions, { asAt, detail }) ?? [];
    });
  const costOf = costs.find(({ outcome }) => outcome.stage === search.get("of"));
  return frontDoorPage(door, {
    ...options,
    frame: dashboard,
    measures,
    details,
    costs,
    costOf: costOf?.outcome.stage ?? null,
    asked,
  });
}

/** The measures that have a place at the front door: those whose sources are asked for. */
export function staged(measures: readonly Measure[]): readonly Measure[] {
  return measures.filter(({ stage }) => stage !== undefined);
}

/** A number of the address that is none, or below zero, counts as not there. */
function numberOf(text: string | null): number | null {
  if (text === null || text.trim() === "") return null;
  const value = Number(text);
  return Number.isFinite(value) && value >= 0 ? value : null;
}

function shareOf(text: string | null): number | null {
  const value = numberOf(text);
  return value === null || value > 100 ? null : value;
}
