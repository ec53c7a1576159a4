import type { Verdict } from "#domain/findings.ts";
import type { Tag } from "./models.ts";

const TAGS: Readonly<Record<Verdict, Tag>> = {
  "on-target": { tone: "good", text: "On target" },
  close: { tone: "close", text: "Close to target" },
  "off-target": { tone: "bad", text: "Off target" },
  "no-target": { tone: "none", text: "No target" },
  "no-data": { tone: "none", text: "No data" },
  "not-judged": { tone: "info", text: "For information" },
};

/** In the order of the filter: what needs attention first. */
export const VERDICTS = [
  "off-target",
  "close",
  "on-target",
  "no-target",
  "not-judged",
  "no-data",
] as const satisfies readonly Verdict[];

/** A status in words; its tone is never the only sign of it. */
export function statusTag(verdict: Verdict): Tag {
  return TAGS[verdict];
}
