import type { Stood } from "./load.ts";
import { table } from "./tables.ts";
import type { Visit } from "./visits.ts";

export const VISITORS = 10_000;
const SECONDS_IN_AN_HOUR = 3600;
const BITS = 8;

/** What the visitors of an hour ask of a host, where all of them pay the same visit. */
export interface Hour {
  readonly perSecond: number;
  readonly gigabytes: number;
  readonly megabitsPerSecond: number;
}

export function hourOf({ requests, bytes }: Pick<Visit, "requests" | "bytes">): Hour {
  return {
    perSecond: (VISITORS * requests) / SECONDS_IN_AN_HOUR,
    gigabytes: (VISITORS * bytes) / 1e9,
    megabitsPerSecond: (VISITORS * bytes * BITS) / SECONDS_IN_AN_HOUR / 1e6,
  };
}

export interface Scale {
  readonly visits: ReadonlyMap<string, Visit>;
  readonly stood: ReadonlyMap<string, Stood>;
  readonly connections: number;
  readonly machine: string;
  readonly day: string;
}

/** docs/scale.md, from what was measured. */
export function scaleText({ visits, stood, connections, machine, day }: Scale): string {
  const hours = [...visits].map(([name, visit]) => ({ name, visit, hour: hourOf(visit) }));
  const fewest = Math.min(...[...stood.values()].map(({ perSecond }) => perSecond));
  const most = Math.max(...hours.map(({ hour }) => hour.perSecond));
  return `# Ten thousand visitors in an hour

Written by \`npm run load -- --site <built site>\` on ${day}, on ${machine}. The site is one with the figures of several
authorities ([every authority](data.md#every-authority)).

## What one visit asks for

Counted at the host, over a real Chromium that keeps the dashboard on the device. Bytes are the bodies compressed with
brotli (the app at its best, the rest as a CDN does on the way); headers add about 0.9 kB to each answer.

${lines(
  ["visit", "requests", "of them 304", "kept for good", "kB"],
  hours.map(({ name, visit }) => [
    name,
    String(visit.requests),
    String(visit.unchanged),
    String(visit.lasting),
    (visit.bytes / 1000).toFixed(1),
  ]),
)}

The first visit fetches the whole app and the figures of all measures, so that a session can be run with no network.
Most of it comes after the overview is there, a few files at a time. A later visit shows what the device has and
only asks whether it is still the same.

## In an hour

If all ${VISITORS.toLocaleString("en-GB")} pay the same kind of visit, spread over the hour:

${lines(
  ["all pay", "requests a second", "GB", "Mbit/s"],
  hours.map(({ name, hour }) => [
    name,
    hour.perSecond.toFixed(1),
    hour.gigabytes.toFixed(2),
    hour.megabitsPerSecond.toFixed(1),
  ]),
)}

Requests a second are ${VISITORS.toLocaleString("en-GB")} × requests ÷ 3,600; bytes likewise. If all come within five minutes,
twelve times as many.

## What a CDN answers by itself

- **The app.** Files in \`assets/\` bear a hash of what they hold and are kept for good: the origin sends each once to each
  place of the CDN, whoever asks. With 20 places and 100 files that is 2,000 requests in all, for as long as a version lasts.
- **Figures, settings and pages** are \`no-cache\`: kept, and asked for each time. The CDN passes the question on with its
  \`ETag\`, and the origin answers 304 without a body. So the origin sees as many small questions as there are visits'
  revalidations, and sends a file's bytes to a place only when it has changed.
- A CDN that may keep them for a minute (\`s-maxage=60\` at the CDN alone) makes that 60 questions an hour for each file
  and place, and readers see a publication up to a minute later.
- **Each authority has its own files.** More authorities do not make a visit larger: a reader fetches the files of those
  that they open.

## What the static server here stands

The server of \`npm start\` (Node, one process), asked over ${connections} connections by a process on the same machine, each
asking anew as soon as it is answered. Scripts have brotli copies beside them; figures and pages are asked for here as they are, uncompressed.

${lines(
  ["asked for", "status", "kB", "requests a second", "p50, ms", "p99, ms"],
  [...stood].map(([name, one]) => [
    name,
    String(one.status),
    (one.bytes / 1000).toFixed(1),
    one.perSecond.toFixed(0),
    one.p50.toFixed(1),
    one.p99.toFixed(1),
  ]),
)}

The largest hour above needs ${most.toFixed(0)} requests a second; the slowest line of this table stands ${fewest.toFixed(0)}.
${
  fewest > most
    ? `One such server, with no CDN before it, would do, as long as its line carries the Mbit/s.`
    : `One such server does not do: put a CDN before it, or run several.`
}
A real host (nginx) is faster: the server here reads each file from the disk anew. Other work was done on the machine
meanwhile, which p99 shows most.
`;
}

function lines(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return table(columns, rows).join("\n");
}
