import type { DisclosureOptions } from "#publishing/disclosure/disclosure.ts";
import { oneOf, usageError } from "./command.ts";

/** The options by which a command is told whom files are for, and what is done with small numbers. */
export const DISCLOSURE = {
  audience: { type: "string" },
  "small-numbers": { type: "string" },
  threshold: { type: "string" },
} as const;

/** How they are written. */
export const DISCLOSURE_USAGE =
  "[--audience public|members] [--small-numbers refuse|suppress|allow] [--threshold <number>]";

/** The options as they were given. Where one was not, the sheets have it, or the usual holds. */
export function disclosureOptions(
  values: { readonly [O in keyof typeof DISCLOSURE]?: string | undefined },
  usage: readonly string[],
): DisclosureOptions {
  const { audience, "small-numbers": smallNumbers, threshold } = values;
  return {
    ...(audience === undefined
      ? {}
      : { audience: oneOf("--audience", audience, ["public", "members"], usage) }),
    ...(smallNumbers === undefined
      ? {}
      : {
          smallNumbers: oneOf(
            "--small-numbers",
            smallNumbers,
            ["refuse", "suppress", "allow"],
            usage,
          ),
        }),
    ...(threshold === undefined ? {} : { threshold: thresholdIn(threshold, usage) }),
  };
}

function thresholdIn(text: string, usage: readonly string[]): number {
  if (!/^[1-9]\d{0,3}$/.test(text))
    throw usageError(`--threshold is a whole number from 1 on, not “${text}”.`, usage);
  return Number(text);
}
