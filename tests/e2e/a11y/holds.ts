import { FAILED, HELD } from "../../../scripts/accessibilityCounts.ts";
import { expect, test } from "../test.ts";

/**
 * Expects that there are no faults, and writes down for the accessibility statement which criteria of
 * WCAG held. The test goes on to its other checks, and fails at its end.
 *
 * @param faults each in words: what, where, and by how much
 */
export function holds(criteria: readonly string[], what: string, faults: readonly string[]): void {
  const description = faults.length === 0 ? HELD : FAILED;
  for (const type of criteria) test.info().annotations.push({ type, description });
  expect.soft(faults, what).toEqual([]);
}
