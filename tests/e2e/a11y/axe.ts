import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules whose answer changes with the colours alone. */
export const OF_COLOURS = ["color-contrast", "link-in-text-block"] as const;

/** What axe finds wrong on the page as it is now: the rule, and where. */
export async function axeFaults(
  page: Page,
  rules: readonly string[] = [],
): Promise<readonly string[]> {
  // No page of ours has frames, for which alone the other mode is needed, at twice the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (
    rules.length > 0 ? axe.withRules([...rules]) : axe.withTags(TAGS)
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary = "" }) => `${id}: ${html.slice(0, 200)} (${failureSummary})`,
    ),
  );
}
