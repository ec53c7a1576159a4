import { parseArgs } from "node:util";
import { DEFAULT_DATASET, buildSite } from "./buildSite.ts";

try {
  const { values } = parseArgs({
    options: {
      base: { type: "string", default: "/" },
      dataset: { type: "string", default: DEFAULT_DATASET },
      out: { type: "string", default: "dist" },
    },
  });
  await buildSite(values);
  console.log(`The site is in ${values.out}, with the figures of ${values.dataset}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
