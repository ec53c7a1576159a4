import type { Banner } from "./models.ts";

const NAMES = {
  "made-up": "Made up",
  members: "Members only",
  "as-at": "As it was",
  copy: "Copy",
  preview: "From a file",
  seen: "As seen",
  problem: "Problem",
  stale: "Out of date",
} as const satisfies Readonly<Record<Banner["tone"], string>>;

/** A banner in a word or two. */
export function bannerName(tone: Banner["tone"]): string {
  return NAMES[tone];
}
