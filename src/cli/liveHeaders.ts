import type { Problem } from "#publishing/problem.ts";
import type { LiveFile } from "./liveAnswer.ts";

/** Below this an unpacked file gains little by being packed. */
const SMALL = 2_000;

/** Figures are published by the month, and corrected within the hour. */
const LONGEST_KEPT = 3600;

interface Rule {
  readonly code: string;
  readonly severity: Problem["severity"];
  readonly broken: (file: LiveFile) => boolean;
  readonly why: string;
  readonly remedy: string;
}

const RULES: readonly Rule[] = [
  {
    code: "type",
    severity: "warning",
    broken: ({ headers }) =>
      !/^application\/([a-z.-]+\+)?json\b/i.test(headers.get("content-type") ?? ""),
    why: "It is not sent as JSON",
    remedy: "Send Content-Type: application/json",
  },
  {
    code: "uncompressed",
    severity: "warning",
    broken: ({ headers, checksum }) => checksum.bytes > SMALL && !headers.has("content-encoding"),
    why: "It is sent without compression",
    remedy: "Switch gzip or br on for application/json: the file becomes a tenth",
  },
  {
    code: "no-validator",
    severity: "warning",
    broken: ({ headers }) => !headers.has("etag") && !headers.has("last-modified"),
    why: "It has neither an ETag nor a Last-Modified",
    remedy: "Send one of them: without it every visit fetches everything anew",
  },
  {
    code: "kept-long",
    severity: "warning",
    broken: ({ headers }) => secondsKept(headers) > LONGEST_KEPT,
    why: "Browsers may keep it for more than an hour without asking again, so that a corrected figure is not seen",
    remedy: "Send Cache-Control: no-cache, which keeps it and asks each time",
  },
];

/** What is wrong with how the files are sent: each kind once, with how many files it is true of. */
export function headerProblems(
  files: readonly LiveFile[],
  origin: string | undefined,
): readonly Problem[] {
  const rules = origin === undefined ? RULES : [...RULES, readableFrom(origin)];
  return rules.flatMap(({ code, severity, broken, why, remedy }): readonly Problem[] => {
    const [first, ...others] = files.filter(broken);
    if (first === undefined) return [];
    const also = others.length === 0 ? "" : ` (as ${others.length} more of ${files.length} files)`;
    return [{ severity, code: `live-${code}`, file: first.path, why: `${why}${also}`, remedy }];
  });
}

/** Whether a page elsewhere may read it: the browser asks the API, and refuses without its leave. */
function readableFrom(origin: string): Rule {
  return {
    code: "cors",
    severity: "error",
    broken: ({ headers }) => {
      const allowed = headers.get("access-control-allow-origin");
      return allowed !== "*" && allowed !== origin;
    },
    why: `A page at ${origin} may not read it`,
    remedy: `Send Access-Control-Allow-Origin: ${origin}`,
  };
}

function secondsKept(headers: Headers): number {
  const control = headers.get("cache-control") ?? "";
  if (/\b(no-cache|no-store)\b/i.test(control)) return 0;
  if (/\bimmutable\b/i.test(control)) return Infinity;
  return Number(/\bmax-age=(\d+)/i.exec(control)?.[1] ?? 0);
}
