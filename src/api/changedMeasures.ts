import * as z from "zod/mini";

const Measures = z.object({ measures: z.array(z.looseObject({ id: z.string() })) });

/**
 * How many measures of one `dashboard.json` are not as they are in another: changed, new or gone. A
 * measure without an id is passed over.
 */
export function changedMeasures(before: unknown, now: unknown): number {
  const [held, come] = [byId(before), byId(now)];
  const ids = new Set([...held.keys(), ...come.keys()]);
  return [...ids].filter((id) => held.get(id) !== come.get(id)).length;
}

function byId(dashboard: unknown): ReadonlyMap<string, string> {
  const measures = Measures.safeParse(dashboard).data?.measures ?? [];
  return new Map(measures.map((measure) => [measure.id, JSON.stringify(measure)]));
}
