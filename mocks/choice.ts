import { FAULTS, type FaultName } from "./faults.ts";
import { DATASETS, DEFAULT_DATASET } from "./world.ts";

/** What the mock world shows in this tab. */
export interface Choice {
  readonly dataset: string;
  readonly fault: FaultName | null;
}

/**
 * What the address asks for (`?dataset=marchshire&fault=slow`), else what it asked for last in this
 * tab. `fault=none` ends a fault.
 *
 * @throws where there is no such dataset or fault, with the names that there are
 */
export function choice(search: string, tab: Pick<Storage, "getItem" | "setItem">): Choice {
  const asked = new URLSearchParams(search);
  const dataset = sticky("dataset", DEFAULT_DATASET);
  const fault = sticky("fault", "none");

  if (!DATASETS.includes(dataset)) throw unknown("dataset", dataset, DATASETS);
  if (fault !== "none" && !isFault(fault)) throw unknown("fault", fault, Object.keys(FAULTS));

  for (const [name, value] of Object.entries({ dataset, fault }))
    tab.setItem(`mock-${name}`, value);
  return { dataset, fault: fault === "none" ? null : fault };

  function sticky(name: string, usual: string): string {
    return asked.get(name) ?? tab.getItem(`mock-${name}`) ?? usual;
  }
}

function isFault(name: string): name is FaultName {
  return Object.hasOwn(FAULTS, name);
}

function unknown(what: string, name: string, names: readonly string[]): Error {
  return new Error(`There is no ${what} “${name}”. There are: ${names.join(", ")}.`);
}
