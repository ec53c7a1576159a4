import fc from "fast-check";
import { it } from "vitest";

/**
 * The cases that were generated and held. `GENERATED_SEED` makes the same ones again (a failure prints its
 * seed), or others; `GENERATED_TIMES=10` makes ten times as many, for a night.
 */
export const SEED = Number(process.env["GENERATED_SEED"] ?? 20_181_018);
export const TIMES = Number(process.env["GENERATED_TIMES"] ?? 1);

/** So many cases of a property, or ten where each of thousands of mutations is tried by it. */
export function cases(many: number): number {
  return Math.max(10, Math.ceil(many * TIMES));
}

let held = 0;

/** How many cases have been tried so far, in this run. */
export function tried(): number {
  return held;
}

/** A rule that holds in every one of so many generated cases. */
export function holds<T>(
  rule: string,
  many: number,
  arbitrary: fc.Arbitrary<T>,
  check: (given: T) => void | Promise<void>,
): void {
  it(rule, async () => {
    const property = fc.asyncProperty(arbitrary, async (given) => {
      await check(given);
    });
    const details = await fc.check(property, { seed: SEED, numRuns: Math.ceil(many * TIMES) });
    held += details.numRuns;
    const report = await fc.asyncDefaultReportMessage(details);
    if (report !== undefined)
      throw new Error(`${rule}\n${report}`, { cause: details.errorInstance });
  });
}
