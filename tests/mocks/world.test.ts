import { RESOURCES } from "#contract/resources.ts";
import { describe, expect, it } from "vitest";
import { DATASETS, DEFAULT_DATASET, world } from "#mocks/world.ts";

describe("the datasets", () => {
  it("have the default among them", () => {
    expect(DATASETS).toContain(DEFAULT_DATASET);
  });

  it.each(DATASETS.map((name) => [name]))("%s keeps the contract", async (name) => {
    const { dashboard, measures, actionPlan, sessions } = await world(name);

    expect(RESOURCES.dashboard.schema.parse(dashboard)).toEqual(dashboard);
    expect(RESOURCES.actionPlan.schema.parse(actionPlan)).toEqual(actionPlan);
    expect(RESOURCES.sessions.schema.parse(sessions)).toEqual(sessions);
    for (const detail of measures.values()) {
      expect(RESOURCES.measure.schema.parse(detail)).toEqual(detail);
    }
    expect([...measures.keys()].sort()).toEqual(dashboard.measures.map(({ id }) => id).sort());
  });

  it("are built once", () => {
    expect(world(DEFAULT_DATASET)).toBe(world(DEFAULT_DATASET));
  });

  it("that are not there are said to be so, with those that are", async () => {
    await expect(world("atlantis")).rejects.toThrow(`There is no dataset “atlantis”`);
  });
});
