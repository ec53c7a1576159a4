import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Budget, overBudget, sizesOf, sizeTable } from "./siteSizes.ts";

/** Prints how large each first load of a built site is, and fails where one is over its budget. */
try {
  const { values } = parseArgs({
    options: { site: { type: "string", default: "dist" } },
  });
  const budget: Budget = JSON.parse(readFileSync("size-budget.json", "utf8"));
  const sizes = sizesOf(values.site);
  console.log(sizeTable(sizes, budget));
  const over = overBudget(sizes, budget);
  for (const line of over) console.error(line);
  process.exitCode = over.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
