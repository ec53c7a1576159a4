import { readFileSync } from "node:fs";
import type { DfeFile } from "#publishing/dfe/publication.ts";

/**
 * A few authorities' rows as the department published them, in its own format, with everything that
 * is awkward in it: symbols, quoted names, joint rows, codes that change, authorities that come and
 * go. In the table of neighbours only Herefordshire's own row is the published one.
 */
function published(name: string): DfeFile {
  return {
    file: name,
    text: readFileSync(new URL(`published/${name}`, import.meta.url), "utf8"),
  };
}

export const WORKFORCE = published("csww_indicators.csv");
export const REFERRALS = published("c1_referrals.csv");
export const NEIGHBOURS = published("statistical_neighbours_2025.csv");
export const ALL = [WORKFORCE, REFERRALS, NEIGHBOURS] as const;

/** A file with some of its text put otherwise. */
export function altered({ file, text }: DfeFile, from: string, to: string): DfeFile {
  if (!text.includes(from)) throw new Error(`${file} has no “${from}”`);
  return { file, text: text.replace(from, to) };
}
