import { describe, expect, it } from "vitest";
import { Action } from "#contract/actionPlan.ts";
import { Dashboard, DashboardFrame } from "#contract/dashboard.ts";
import { Id, Link, Measure, Target } from "#contract/measure.ts";
import { Observation, Revision } from "#contract/observation.ts";
import { Day, Period } from "#contract/period.ts";
import { measurePath } from "#contract/resources.ts";
import { EXAMPLES } from "#publishing/apiSchemas.ts";

const isValid = (schema: { readonly safeParse: (value: unknown) => { success: boolean } }) => ({
  of: (value: unknown) => schema.safeParse(value).success,
});

describe("a period", () => {
  it.each(["2018-04", "2018-12", "2018-Q1", "2018-Q4", "1999-01"])("may be %s", (period) => {
    expect(isValid(Period).of(period)).toBe(true);
  });
  it.each(["2018-13", "2018-00", "2018-Q5", "2018-Q0", "2018", "18-04", "2018-4", "2018-q1", 2018])(
    "may not be %s",
    (period) => {
      expect(isValid(Period).of(period)).toBe(false);
    },
  );
});

describe("a day", () => {
  it.each<[unknown, boolean]>([
    ["2018-10-12", true],
    ["2018-10-32", false],
    ["2018-13-01", false],
    ["12/10/2018", false],
    ["2018-10-12T00:00:00Z", false],
  ])("%s: %s", (day, valid) => {
    expect(isValid(Day).of(day)).toBe(valid);
  });
});

describe("an id", () => {
  it.each<[unknown, boolean]>([
    ["mash-contacts", true],
    ["q1", true],
    ["Mash", false],
    ["mash_contacts", false],
    ["mash--contacts", false],
    ["-mash", false],
    ["../secret", false],
    ["", false],
  ])("%s: %s", (id, valid) => {
    expect(isValid(Id).of(id)).toBe(valid);
  });
});

describe("a link", () => {
  it.each<[string, boolean]>([
    ["https://example.org/a?b=c#d", true],
    ["HTTP://example.org", true],
    ["javascript:alert(1)", false],
    ["data:text/html,x", false],
    ["//example.org", false],
    ["https://example.org/a b", false],
    ['https://example.org/"onclick="', false],
  ])("%s: %s", (link, valid) => {
    expect(isValid(Link).of(link)).toBe(valid);
  });
});

describe("an observation", () => {
  it.each<[string, object, boolean]>([
    ["a value", { value: 0 }, true],
    ["a provisional value", { value: 1, flag: "p" }, true],
    ["none, with a flag that says why", { value: null, flag: "c" }, true],
    ["none, without a flag", { value: null }, false],
    ["none, with a flag that goes with a value", { value: null, flag: "p" }, false],
    ["a value, with a flag that says there is none", { value: 1, flag: "c" }, false],
    ["no value at all", { flag: "c" }, false],
    ["an unknown flag", { value: 1, flag: "?" }, false],
    ["a number in quotes", { value: "1" }, false],
    ["a number that is none", { value: Number.NaN }, false],
    ["a number without end", { value: Infinity }, false],
  ])("%s", (_, observation, valid) => {
    expect(isValid(Observation).of({ period: "2018-04", ...observation })).toBe(valid);
  });

  it("that was revised says when it had been published", () => {
    expect(isValid(Revision).of({ period: "2018-04", value: 1 })).toBe(false);
    expect(isValid(Revision).of({ period: "2018-04", value: 1, published: "2018-05-14" })).toBe(
      true,
    );
  });
});

describe("a target", () => {
  it.each<[string, object, boolean]>([
    ["a value", { value: 16, shape: "step" }, true],
    ["a band", { between: [14, 17], shape: "step" }, true],
    ["a band of one value", { between: [14, 14], shape: "step" }, true],
    ["a line", { to: "2019-03", start: 20, value: 16, shape: "line" }, true],
    ["neither value nor band", { shape: "step" }, false],
    ["both", { value: 16, between: [14, 17], shape: "step" }, false],
    ["a band upside down", { between: [17, 14], shape: "step" }, false],
    ["a line without a start", { to: "2019-03", value: 16, shape: "line" }, false],
    ["a line without an end", { start: 20, value: 16, shape: "line" }, false],
    ["a line of a band", { to: "2019-03", start: 20, between: [14, 17], shape: "line" }, false],
    ["an unknown shape", { value: 16, shape: "curve" }, false],
  ])("%s", (_, target, valid) => {
    const rest = { from: "2018-04", label: "Target", setBy: "The plan" };
    expect(isValid(Target).of({ ...rest, ...target })).toBe(valid);
  });
});

describe("a measure", () => {
  const [measure] = EXAMPLES.dashboard.measures;

  it.each<[string, object, boolean]>([
    ["as it stands", {}, true],
    ["with a field that nobody knows", { colour: "blue" }, true],
    ["with an unknown unit", { unit: "pounds" }, false],
    ["with an unknown polarity", { polarity: "up" }, false],
    ["with too many decimals", { decimals: 4 }, false],
    ["with half a decimal", { decimals: 0.5 }, false],
    ["with a tolerance below nothing", { tolerance: -1 }, false],
    ["with a baseline of one period", { baseline: 1 }, false],
    ["without its targets", { targets: undefined }, false],
  ])("%s", (_, changed, valid) => {
    expect(isValid(Measure).of({ ...measure, ...changed })).toBe(valid);
  });

  it("that is broken costs the dashboard's frame nothing", () => {
    const dashboard = { ...EXAMPLES.dashboard, measures: [{ id: "broken" }] };
    expect(isValid(Dashboard).of(dashboard)).toBe(false);
    expect(isValid(DashboardFrame).of(dashboard)).toBe(true);
  });

  it("has its file under its id", () => {
    expect(measurePath("caseload-average")).toBe("measures/caseload-average.json");
  });
});

it("takes version 1 and no other", () => {
  expect(isValid(Dashboard).of({ ...EXAMPLES.dashboard, version: 2 })).toBe(false);
});

it("takes an action with nobody to own it", () => {
  const action = { id: "a", title: "A", state: "complete", ownerVacant: true, measures: [] };
  expect(isValid(Action).of(action)).toBe(true);
  expect(isValid(Action).of({ ...action, state: "done" })).toBe(false);
});
