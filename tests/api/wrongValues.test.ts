import { describe, expect, it } from "vitest";
import { ApiError } from "#api/ApiError.ts";
import { kept } from "#api/checked.ts";
import { readDashboard } from "#api/readDashboard.ts";
import { RESOURCES } from "#contract/resources.ts";
import { EXAMPLES } from "#publishing/apiSchemas.ts";
import { problemText } from "#view-models/errorMessage.ts";
import { type Place, placesIn, valueAt, withValueAt, wrong } from "../e2e/faults/wrongValues.ts";

/** As a message writes a place. */
function written(place: Place): string {
  return place
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .replace(/^\./, "");
}

function broken(json: unknown, place: Place): unknown {
  return withValueAt(json, place, wrong(valueAt(json, place)));
}

describe("a value of the wrong kind at any place of a file", () => {
  it.each([
    ["action-plan.json", RESOURCES.actionPlan.schema, EXAMPLES.actionPlan],
    ["sessions.json", RESOURCES.sessions.schema, EXAMPLES.sessions],
    ["measures/x.json", RESOURCES.measure.schema, EXAMPLES.measure],
  ])("is named with its place: %s", (file, schema, example) => {
    const places = placesIn(example);
    expect(places.length).toBeGreaterThan(5);
    for (const place of places) {
      const read = () => kept<unknown>(schema, broken(example, place), file);
      expect(read, written(place)).toThrow(ApiError);
      expect(read, written(place)).toThrow(file);
      expect(problemsOf(read).join(" "), written(place)).toContain(written(place));
    }
  });

  it("costs the measure that it stands in, or the file where it stands in none", async () => {
    for (const place of placesIn(EXAMPLES.dashboard)) {
      const json = broken(EXAMPLES.dashboard, place);
      const isOfOne = place[0] === "measures" && place.length > 1;
      if (isOfOne) {
        const { broken: left } = await readDashboard(json);
        expect(left, written(place)).toHaveLength(1);
        expect(left[0]?.problems.map(problemText).join(" ")).toContain(written(place));
      } else {
        await expect(readDashboard(json), written(place)).rejects.toMatchObject({
          kind: "contract",
          path: "dashboard.json",
        });
      }
    }
  });
});

/** What a reader is told of what is wrong. */
function problemsOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof ApiError) return error.problems.map(problemText);
  }
  return [];
}
