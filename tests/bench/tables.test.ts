import { describe, expect, it } from "vitest";
import { ratio, short, table, whole } from "../../bench/measure/tables.ts";

describe("table", () => {
  it("sets names to the left and figures to the right", () => {
    expect(table(["page", "ms"], [["static", "604"]])).toEqual([
      "| page | ms |",
      "| --- | --: |",
      "| static | 604 |",
    ]);
  });
});

describe("figures", () => {
  it("are rounded as far as they can be told apart", () => {
    expect(whole(1234.6)).toBe("1,235");
    expect(short(12.34)).toBe("12.3");
    expect(short(1234.6)).toBe("1,235");
    expect(ratio(1.4159)).toBe("1.42 ×");
  });

  it("that were not measured are a dash, never zero", () => {
    expect([whole(null), short(null), ratio(null), whole(Number.NaN)]).toEqual([
      "–",
      "–",
      "–",
      "–",
    ]);
  });
});
