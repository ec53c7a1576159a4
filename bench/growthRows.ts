import { type Measured, median, times } from "./measure/statistics.ts";
import { ratio, short, whole } from "./measure/tables.ts";
import type { Scale } from "./scaleSheets.ts";

/** What was measured of one load; times in milliseconds to the frame after, heap in bytes. */
export interface Grown {
  /** From the start of loading to the charts of the first screen, and to all. */
  readonly visible: number;
  readonly all: number;
  /** The longest that the main thread was held while the page came. */
  readonly longest: number;
  readonly filter: number;
  readonly order: number;
  readonly search: number;
  readonly asAt: number;
  readonly print: number;
  readonly open: number;
  readonly hover: number;
  readonly heap: number;
}

/** All loads of one size of data. */
export interface GrownAt {
  readonly scale: Scale;
  readonly runs: readonly Grown[];
}

const COLUMNS: readonly {
  readonly name: string;
  readonly of: keyof Grown;
  readonly unit: string;
}[] = [
  { name: "first charts", of: "visible", unit: "ms" },
  { name: "all charts", of: "all", unit: "ms" },
  { name: "longest task", of: "longest", unit: "ms" },
  { name: "filter", of: "filter", unit: "ms" },
  { name: "order", of: "order", unit: "ms" },
  { name: "search", of: "search", unit: "ms" },
  { name: "look back", of: "asAt", unit: "ms" },
  { name: "print", of: "print", unit: "ms" },
  { name: "open a measure", of: "open", unit: "ms" },
  { name: "hover", of: "hover", unit: "ms" },
  { name: "heap", of: "heap", unit: "MB" },
];

/** The name of each size of data, then of each of its medians. */
export const GROWTH_COLUMNS: readonly string[] = [
  "measures × periods",
  ...COLUMNS.map(({ name, unit }) => `${name}, ${unit}`),
  "first charts",
];

/** A row of medians for each size of data; last, its first charts as a multiple of those of the first size. */
export function growthRows(sizes: readonly GrownAt[]): readonly (readonly string[])[] {
  const middle = (of: keyof Grown, { runs }: GrownAt) => median(runs.map((run) => run[of]));
  const [first] = sizes;
  const least = first === undefined ? null : middle("visible", first);
  return sizes.map((size) => [
    `${whole(size.scale.measures)} × ${whole(size.scale.periods)}`,
    ...COLUMNS.map(({ of, unit }) =>
      unit === "MB" ? short(megabytes(middle(of, size))) : whole(middle(of, size)),
    ),
    ratio(times(middle("visible", size), least)),
  ]);
}

function megabytes(bytes: Measured): Measured {
  return bytes === null ? null : bytes / 1e6;
}
