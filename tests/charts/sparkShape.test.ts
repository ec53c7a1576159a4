import { expect, it } from "vitest";
import { sparkShape } from "#charts/sparkShape.ts";
import type { Spark } from "#view-models/models.ts";

const SIZE = { width: 110, height: 30 };

function spark(values: Spark["values"], changed: Partial<Spark> = {}): Spark {
  return {
    values,
    target: values.map(() => null),
    special: values.map(() => null),
    provisional: values.map(() => false),
    label: "",
    ...changed,
  };
}

it("runs from the least to the greatest", () => {
  expect(sparkShape(spark([0, 10, 5]), SIZE).line).toBe("M5 25L55 5L105 15");
});

it("bridges no gap, and shows a value that stands alone", () => {
  const { line, alone } = sparkShape(spark([0, null, 10, null, 5]), SIZE);
  expect(line).toBe("M5 25M55 5M105 15");
  expect(alone).toHaveLength(3);
});

it("lies in the middle where nothing varies", () => {
  expect(sparkShape(spark([4, 4]), SIZE).line).toBe("M5 15L105 15");
});

it("draws the target in steps and within the height", () => {
  expect(sparkShape(spark([0, 10], { target: [20, 10] }), SIZE).target).toBe("M5 5H105V15");
});

it("marks a run of special points at its end", () => {
  const special = ["bad", "bad", null, "good"] as const;
  const shape = sparkShape(spark([1, 2, 3, 4], { special }), SIZE);
  expect(shape.special.map(({ x, tone }) => [Math.round(x), tone])).toEqual([
    [38, "bad"],
    [105, "good"],
  ]);
});

it("has nothing where nothing is known", () => {
  const { line, last, alone } = sparkShape(spark([null, null]), SIZE);
  expect({ line, last, alone }).toEqual({ line: "", last: null, alone: [] });
});
