import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PaperTrend } from "#charts/PaperTrend.tsx";
import { TrendChart } from "#charts/TrendChart.tsx";
import { someTrend } from "./someTrend.ts";

const WRITTEN = renderToString(<TrendChart trend={someTrend()} near={false} />);

/** Where the paths of one look begin: a piece for each. */
function piecesOf(look: string, html: string): number {
  const [, path = ""] = new RegExp(`class="[^"]*_${look}_[^"]*"[^>]* d="([^"]*)"`).exec(html) ?? [];
  return path.match(/M/g)?.length ?? 0;
}

describe("a trend that is written before any script", () => {
  it("has its lines, its marks and its words, and can shrink to its place", () => {
    expect(WRITTEN).toMatch(
      /<svg class="[^"]*drawing[^"]*" width="720" height="\d+" viewBox="0 0 720 \d+">/,
    );
    for (const words of ["suppressed", "Dec 2018", "England", "break"])
      expect(WRITTEN).toContain(`>${words}<`);
  });

  it("ends the series at a gap and at a break, and its average at neither", () => {
    // Two gaps, one of two months, and a break.
    expect(piecesOf("series", WRITTEN)).toBe(4);
    expect(piecesOf("mean", WRITTEN)).toBe(1);
  });

  it("has no style of its own, which the policy of a page would refuse", () => {
    expect(WRITTEN).not.toContain("style=");
    expect(renderToString(<PaperTrend trend={someTrend()} near />)).not.toContain("style=");
  });
});
