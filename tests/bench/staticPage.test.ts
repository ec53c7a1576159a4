import { describe, expect, it } from "vitest";
import { Dashboard } from "#contract/dashboard.ts";
import { staticPage } from "../../bench/measure/staticPage.ts";

const measure = (id: string, area: string) => ({
  id,
  title: `Cases & "work" <${id}>`,
  area,
  unit: "cases",
  polarity: "lower",
  frequency: "month",
  counting: "flow",
  decimals: 1,
  definition: "Made up.",
  source: { title: "Made up" },
  usualDelay: 14,
  targets: [{ from: "2018-01", value: 16, shape: "step", label: "Plan", setBy: "Plan" }],
  observations: [
    { period: "2018-01", value: 17 },
    { period: "2018-02", value: null, flag: "x" },
    { period: "2018-03", value: 18 },
  ],
});

const FIGURES = Dashboard.parse({
  version: 1,
  organisation: { name: "Council" },
  title: "Figures",
  nature: "illustrative",
  audience: "public",
  published: "2018-04-30",
  areas: [
    { id: "one", title: "One" },
    { id: "two", title: "Two" },
  ],
  measures: [measure("first", "one"), measure("second", "two"), measure("third", "two")],
});

describe("staticPage", () => {
  const page = staticPage(FIGURES);

  it("draws a line and its target for every measure, and runs nothing", () => {
    expect(page.match(/<path class="line"/g)).toHaveLength(3);
    expect(page.match(/<path class="target"/g)).toHaveLength(3);
    expect(page).not.toContain("<script");
  });

  it("leaves a gap where nothing came", () => {
    expect(page).toContain('d="M34.0 74.0M274.0 6.0"');
  });

  it("shows one area without a script", () => {
    expect(page).toContain('body:has(#only-two:checked) [data-area]:not([data-area="two"])');
    expect(page.match(/<figure class="chart" data-area="two"/g)).toHaveLength(2);
  });

  it("writes titles as text", () => {
    expect(page).toContain("Cases &amp; &quot;work&quot; &lt;first>");
  });
});
