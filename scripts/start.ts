import { parseArgs } from "node:util";
import { DEFAULT_DATASET, buildSite } from "./buildSite.ts";
import { serveFolder } from "./serveFolder.ts";

try {
  const { values } = parseArgs({
    options: {
      dataset: { type: "string", default: DEFAULT_DATASET },
      host: { type: "string", default: "localhost" },
      out: { type: "string", default: "dist" },
      port: { type: "string", default: "4173" },
    },
  });
  const { dataset, host, out } = values;
  const wanted = portFrom(values.port);

  buildSite({ dataset, out, base: "/", routing: "path" });
  const { port } = await serveFolder(out, { host, port: wanted });

  const instead = wanted === 0 || port === wanted ? "" : ` (port ${wanted} is in use)`;
  console.log(`The dashboard is at http://${host}:${port}/${instead}. Ctrl+C stops it.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function portFrom(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 2 ** 16) return port;
  throw new Error(`“${text}” is not a port. Name a whole number up to 65535: --port 4173.`);
}
