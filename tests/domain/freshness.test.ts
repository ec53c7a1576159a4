import { describe, expect, it } from "vitest";
import { freshness } from "#domain/freshness.ts";
import { seriesOf } from "#domain/seriesOf.ts";
import { measure, observations } from "./measures.ts";

const monthly = measure({
  usualDelay: 15,
  observations: observations("2018-04", "month", [17, 18]),
});

const on = (asAt: string, of = monthly) => freshness(seriesOf(of, asAt), of, asAt);

describe("freshness", () => {
  // May's figure was due on 15 June, June's on 15 July, July's on 15 August.
  it.each([
    ["2018-06-15", "2018-05", "2018-05", "2018-07-15", 0],
    ["2018-07-14", "2018-05", "2018-05", "2018-07-15", 0],
    ["2018-07-15", "2018-05", "2018-06", "2018-07-15", 0],
    ["2018-07-16", "2018-05", "2018-06", "2018-07-15", 1],
    ["2018-08-15", "2018-05", "2018-07", "2018-07-15", 31],
  ])("on %s the latest is %s, %s was due, the next on %s, %i days late", (asAt, ...expected) => {
    const [latest, due, nextDue, daysLate] = expected;
    expect(on(asAt)).toEqual({ latest, expected: due, nextDue, daysLate });
  });

  it("counts a symbol as an answer", () => {
    const unreliable = measure({
      frequency: "year",
      usualDelay: 200,
      observations: [
        { period: "2023-03", value: 1569 },
        { period: "2024-03", value: null, flag: "u" },
      ],
    });

    expect(on("2024-12-01", unreliable)).toMatchObject({ latest: "2024-03", daysLate: 0 });
  });

  it("expects nothing where the usual delay is not said, or where nothing ever came", () => {
    const unsaid = measure({ observations: observations("2018-04", "month", [17]) });

    expect(on("2020-01-01", unsaid)).toEqual({
      latest: "2018-04",
      expected: null,
      nextDue: null,
      daysLate: 0,
    });
    expect(on("2020-01-01", measure({ usualDelay: 15 })).latest).toBeNull();
  });
});
