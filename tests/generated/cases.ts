import * as fc from "./seeded.ts";
import { it } from "vitest";

/** How many times as many cases are made: `GENERATED_TIMES=10`, for a night. */
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
    const details = await fc.check(property, { numRuns: Math.ceil(many * TIMES) });
    held += details.numRuns;
    const report = await fc.asyncDefaultReportMessage(details);
    if (report !== undefined)
      throw new Error(`${rule}\n${report}`, { cause: details.errorInstance });
  });
}
