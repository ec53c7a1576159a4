import type { Cell } from "./cell.ts";
import { changed, type Trouble } from "./faultyHost.ts";
import { placesIn, valueAt, withValueAt, wrong } from "./wrongValues.ts";

const API = "/api/v1/";

/** The measure that a screen is of, else the first. */
function measureOf({ screen }: Cell): string {
  return /^\/measures\/([\w-]+)/.exec(screen.path)?.[1] ?? "caseload-average";
}

/** A word stands where a number should, in the measure that the screen is of. */
export function oneMeasureBroken(cell: Cell): Trouble {
  const id = measureOf(cell);
  return changed((json, path) =>
    path === `${API}dashboard.json` ? withBrokenMeasure(json, id) : json,
  );
}

function withBrokenMeasure(json: unknown, id: string): unknown {
  const place = placesIn(json).find(
    (place) => place.length === 3 && place[2] === "id" && valueAt(json, place) === id,
  );
  if (place === undefined) throw new Error(`There is no measure ${id} to break.`);
  return withValueAt(json, [...place.slice(0, 2), "observations", 0, "value"], "n/a");
}

/** A prime, so that neighbouring cells break the files far from each other. */
const STRIDE = 7919;

/**
 * One value is of another kind than the contract says: in each cell in another file and at another
 * place.
 */
export function wrongValueSomewhere(cell: Cell): Trouble {
  const files = [
    "dashboard.json",
    "action-plan.json",
    "sessions.json",
    `measures/${measureOf(cell)}.json`,
  ];
  const struck = `${API}${files[cell.seed % files.length] ?? ""}`;
  return changed((json, path) => {
    if (path !== struck) return json;
    const places = placesIn(json);
    const place = places[(cell.seed * STRIDE) % places.length] ?? [];
    return withValueAt(json, place, wrong(valueAt(json, place)));
  });
}
