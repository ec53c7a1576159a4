import { readDashboard } from "#api/readDashboard.ts";
import { describe, expect, it } from "vitest";
import { TINY_WORLD } from "./tinyWorld.ts";

const { measures, ...frame } = TINY_WORLD.dashboard;
const [caseload] = measures;

describe("reading a dashboard", () => {
  it.each<[string, unknown, string | null, string | null]>([
    ["no measure at all", 7, null, null],
    ["a measure without a name", { ...caseload, id: 7, title: undefined }, null, null],
    ["an unknown unit", { ...caseload, unit: "miles" }, "caseload", "Average caseload"],
  ])("leaves out %s and says which", async (_, entry, id, title) => {
    const { dashboard, broken } = await readDashboard({ ...frame, measures: [entry, ...measures] });
    expect(dashboard.measures).toEqual(measures);
    expect(broken).toMatchObject([{ id, title }]);
  });

  it("takes the first of two measures with one id", async () => {
    const again = { ...caseload, title: "Caseload again" };
    const { dashboard, broken } = await readDashboard({ ...frame, measures: [...measures, again] });
    expect(dashboard.measures).toEqual(measures);
    expect(broken).toEqual([
      {
        id: "caseload",
        title: "Caseload again",
        problems: [
          {
            path: "measures[2].id",
            value: '"caseload"',
            expected: "an id that no measure before it has",
          },
        ],
      },
    ]);
  });

  it.each<[string, object, string, string | null, string]>([
    [
      "a list of words",
      { unit: "miles" },
      "unit",
      '"miles"',
      "count or percent or rate or cases or fte or days",
    ],
    ["a bound", { decimals: 9 }, "decimals", "9", "3 or less"],
    ["a field left out", { title: undefined }, "title", null, "text in quotation marks"],
    [
      "a rule of the contract",
      { observations: [{ period: "2018-04", value: null }] },
      "observations[0].flag",
      null,
      "a period with no value needs a flag that says why: c, x, z, low, k or u",
    ],
  ])("says what was expected of %s", async (_, change, path, value, expected) => {
    const { broken } = await readDashboard({ ...frame, measures: [{ ...caseload, ...change }] });
    expect(broken[0]?.problems).toMatchObject([{ path: `measures[0].${path}`, value, expected }]);
  });

  it("ignores fields that it does not know", async () => {
    const { broken } = await readDashboard({
      ...frame,
      mood: "good",
      measures: [{ ...caseload, mood: 1 }],
    });
    expect(broken).toEqual([]);
  });
});
