import { promiseCalled, promiseMark, targetName } from "#view-models/trendKey.ts";
import { expect, it } from "vitest";

it("says of a target on which side of it a figure should be", () => {
  expect(targetName("upper", "17")).toBe("Target: at most 17");
  expect(targetName("lower", "90%")).toBe("Target: at least 90%");
});

it("says of a promise which it is, and what became of it", () => {
  expect(promiseCalled("A", "at most 17 by December 2018")).toBe(
    "Promise A: at most 17 by December 2018",
  );
  expect(promiseMark("Not kept")).toBe("Promise: not kept");
});
