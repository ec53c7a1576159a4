import { parseArgs } from "node:util";
import { buildSite } from "../scripts/buildSite.ts";
import { judged, JUDGED } from "./measure/lighthouse.ts";
import { serve } from "./measure/host.ts";
import { DATASETS, routesOf } from "./measure/routes.ts";
import { whole } from "./measure/tables.ts";

/**
 * Lighthouse, on its mobile profile, over every screen of both datasets: `npm run lighthouse`, or
 * `npm run lighthouse -- --loads 3 --only /plan` for the middle of three loads of some. Behind the points: how fast
 * the machine was.
 */

const { values } = parseArgs({
  options: { loads: { type: "string", default: "1" }, only: { type: "string" } },
});

for (const [dataset, session] of Object.entries(DATASETS)) {
  const out = `.cache/lighthouse-${dataset}`;
  await buildSite({ dataset, out, base: "/", routing: "path" });
  const host = await serve(out, { policed: true });
  try {
    for (const [name, path] of routesOf(session)) {
      if (values.only !== undefined && path !== values.only) continue;
      const { scores, speed, shortcomings } = await judged(
        `${host.url}${path}`,
        Number(values.loads),
      );
      const points = JUDGED.map((each) => whole(scores[each]).padStart(4)).join("");
      process.stdout.write(
        `${dataset.padEnd(14)} ${path.padEnd(32)} ${points}  ${whole(speed).padStart(6)}  ${name}\n`,
      );
      for (const each of shortcomings) process.stdout.write(`    ${each}\n`);
    }
  } finally {
    await host.close();
  }
}
