import { describe, expect, it } from "vitest";
import type { ActionPlan } from "#contract/actionPlan.ts";
import type { Measure } from "#contract/measure.ts";
import { differencesSince, vintage } from "#domain/differencesSince.ts";
import { measure, observations } from "./measures.ts";

const differences = (of: Measure, from: string, to: string, plan: ActionPlan | null = null) =>
  differencesSince(of, plan, vintage(of, from), vintage(of, to));

const target = { from: "2018-01", shape: "step", label: "Plan", setBy: "Plan" } as const;

describe("what is not as it was", () => {
  const caseload = measure({
    targets: [{ ...target, value: 17 }],
    observations: [
      { period: "2018-08", value: 16.5, published: "2018-12-01" },
      ...observations("2018-09", "month", [17, 18]),
    ],
    revisions: [{ period: "2018-08", value: 16.9, published: "2018-09-10" }],
  });

  it("is the latest value, a revision and the status", () => {
    expect(differences(caseload, "2018-10-01", "2018-12-20")).toMatchObject([
      { kind: "new-value", from: { period: "2018-09" }, to: { period: "2018-10", value: 18 } },
      { kind: "revised", period: "2018-08", from: 16.9, to: 16.5 },
      { kind: "status", from: "on-target", to: "off-target" },
    ]);
  });

  it("is nothing between a day and itself, or an earlier one", () => {
    expect(differences(caseload, "2018-12-20", "2018-12-20")).toEqual([]);
    expect(differences(caseload, "2018-12-20", "2018-10-01")).toEqual([]);
  });

  it.each([
    ["is a real change that can now be told", (i: number) => i, "too-few", "worsening"],
    ["is not that there are now enough figures to see none", (i: number) => i % 2, null, null],
  ] as const)("%s", (_, value, from, to) => {
    const long = measure({
      observations: observations(
        "2018-01",
        "month",
        Array.from({ length: 13 }, (_, i) => value(i)),
      ),
    });
    const found = differences(long, "2019-01-01", "2019-02-01");

    expect(found.filter(({ kind }) => kind === "direction")).toEqual(
      from === null ? [] : [{ kind: "direction", from, to }],
    );
  });

  it("is a target that took the place of another, though no figure has come since", () => {
    const old = { ...target, value: 16, superseded: "2018-10-12" };
    const next = { ...target, from: "2018-10", value: 18, agreed: "2018-10-12" };
    const of = { ...caseload, targets: [old, next] };

    expect(differences(of, "2018-10-11", "2018-10-12")).toEqual([
      { kind: "target", from: old, to: next },
    ]);
    expect(differences(of, "2018-10-12", "2018-10-30")).toEqual([]);
  });

  it("is a target that was added to none, or that was ended by none", () => {
    const added = { ...target, value: 18, agreed: "2018-10-12" };
    const ended = { ...target, value: 16, superseded: "2018-10-12" };
    const changes = (targets: Measure["targets"], from: string, to: string) =>
      differences(measure({ targets }), from, to);

    expect(changes([added], "2018-10-11", "2018-10-30")).toEqual([
      { kind: "target", from: null, to: added },
    ]);
    expect(changes([ended], "2018-10-11", "2018-10-12")).toEqual([
      { kind: "target", from: ended, to: null },
    ]);
    expect(changes([ended], "2018-10-01", "2018-10-11")).toEqual([]);
    expect(changes([ended], "2018-10-12", "2018-10-30")).toEqual([]);
  });

  it("is an action that was completed, or has become overdue", () => {
    const action = (id: string, parts: object) => ({
      id,
      title: id,
      state: "in-progress" as const,
      measures: ["caseload"],
      ...parts,
    });
    const plan: ActionPlan = {
      title: "Plan",
      priorities: [
        {
          id: "p",
          title: "P",
          actions: [
            action("done", { state: "complete", completedOn: "2018-10-20" }),
            action("done-before", { state: "complete", completedOn: "2018-10-01" }),
            action("late", { due: "2018-10-15" }),
            action("late-before", { due: "2018-09-30" }),
          ],
        },
      ],
    };

    expect(differences(measure(), "2018-10-01", "2018-11-01", plan)).toMatchObject([
      { kind: "action", action: { id: "done" }, what: "completed" },
      { kind: "action", action: { id: "late" }, what: "overdue" },
    ]);
  });
});
