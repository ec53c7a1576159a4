import { parseArgs } from "node:util";
import type { Routing } from "#app/routing.ts";
import { DEFAULT_DATASET, buildSite } from "./buildSite.ts";

try {
  const { values } = parseArgs({
    options: {
      base: { type: "string" },
      dataset: { type: "string", default: DEFAULT_DATASET },
      out: { type: "string", default: "dist" },
      routing: { type: "string", default: "path" },
    },
  });
  const { dataset, out } = values;
  const routing = routingFrom(values.routing);
  // Behind the hash the app never leaves its folder, so that it may lie in any.
  const base = values.base ?? (routing === "hash" ? "./" : "/");
  if (routing === "path" && !base.startsWith("/"))
    throw new Error(`“${base}” does not begin at the host: --base /folder/, or --routing hash.`);
  buildSite({ dataset, out, base, routing });
  console.log(`The site is in ${out}, with the figures of ${dataset}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function routingFrom(text: string): Routing {
  if (text === "path" || text === "hash") return text;
  throw new Error(`“${text}” is no way to address views: --routing path or --routing hash.`);
}
