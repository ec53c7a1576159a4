import { describe, expect, it } from "vitest";
import {
  matrixLines,
  notHeld,
  reliabilityPage,
  triedAgain,
  triedIn,
} from "../../scripts/faultReport.ts";

const LIST = "## What did not hold up";
const FAULTS = [
  { name: "error 500", sees: "That the host has a fault." },
  { name: "slow", sees: "The figures, later." },
];
const SCREENS = ["overview", "plan", "help"];

function spec(title: string, status: string, message?: string) {
  const errors = message === undefined ? [] : [{ message }];
  return { title, tests: [{ results: [{ status: "failed" }, { status, errors }] }] };
}

const RUN = {
  suites: [
    {
      specs: [
        spec("error 500: overview", "passed"),
        spec("slow: help", "timedOut"),
        spec("slow: plan", "interrupted"),
      ],
      suites: [{ specs: [spec("error 500: plan", "failed", "It\n\nwas | blank")] }],
    },
  ],
};

describe("the report of the faults", () => {
  const tried = triedIn(RUN, FAULTS, SCREENS);

  it("knows what was tried by its name, at its last attempt", () => {
    expect(tried).toEqual([
      { fault: "error 500", screen: "overview", held: true, amiss: null },
      { fault: "error 500", screen: "plan", held: false, amiss: "It / was | blank" },
      { fault: "slow", screen: "help", held: false, amiss: "" },
    ]);
  });

  it("shows each cell, and what did not hold up", () => {
    const report = { faults: FAULTS, screens: SCREENS, tried, version: "0.3.0", day: "1 May 2027" };
    expect(matrixLines(report)).toEqual(["error 500  ✓ ✗ –", "slow       – – ✗"]);
    const page = reliabilityPage(report);
    expect(page).toContain("**1 of 6 cells held up**; 3 were not tried.");
    expect(page).toContain("| error 500 | ✓ | ✗ | – |");
    expect(page).toContain(`${LIST}\n\n- error 500: plan. It / was / blank\n`);
  });

  it("knows what is to be tried again, and puts it in the place of what was", () => {
    const open = [
      "error 500: plan",
      "error 500: help",
      "slow: overview",
      "slow: plan",
      "slow: help",
    ];
    expect(notHeld(tried, FAULTS, SCREENS)).toEqual(open);
    const again = [{ fault: "slow", screen: "help", held: true, amiss: null }];
    const both = triedAgain(tried, again);
    expect(both).toHaveLength(3);
    expect(notHeld(both, FAULTS, SCREENS)).toEqual(open.slice(0, -1));
  });

  it("ends without that list where all held up", () => {
    const held = tried.map(({ fault, screen }) => ({ fault, screen, held: true, amiss: null }));
    const report = { faults: FAULTS, screens: SCREENS, tried: held, version: "1", day: "" };
    expect(reliabilityPage(report)).not.toContain(LIST);
  });
});
