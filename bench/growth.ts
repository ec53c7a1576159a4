import { parseArgs } from "node:util";
import { measuredGrowth } from "./measuredGrowth.ts";
import { GROWTH_COLUMNS, growthRows } from "./growthRows.ts";
import { table } from "./measure/tables.ts";

/**
 * What becomes slower as measures and years are added, on a processor slowed down four times:
 * `npx tsx bench/growth.ts`, `--runs 5` for steadier medians, `--sizes 384x120` for some sizes only.
 */

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "3" },
    sizes: { type: "string", default: "24x120,96x120,384x120,24x1200" },
  },
});
const sizes = values.sizes.split(",").map((size) => {
  const [measures = 0, periods = 0] = size.split("x").map(Number);
  return { measures, periods, members: 3 };
});

const grown = await measuredGrowth(sizes, Number(values.runs));
process.stdout.write(`${table(GROWTH_COLUMNS, growthRows(grown)).join("\n")}\n`);
