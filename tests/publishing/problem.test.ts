import { expect, it } from "vitest";
import { coded, isError, problemLine } from "#publishing/problem.ts";
import type { Problem } from "#publishing/problem.ts";

const PROBLEM: Problem = {
  severity: "warning",
  file: "figures.xlsx",
  why: "is wrong",
  remedy: "Mend it",
};

it("says where it stands as far as that is known", () => {
  const place = { sheet: "areas", row: 7, column: "id", path: "areas[0].id" };
  expect(problemLine({ ...PROBLEM, ...place, value: "x" })).toBe(
    "figures.xlsx, sheet “areas”, row 7, column “id”, areas[0].id: “x” is wrong. Mend it.",
  );
  expect(problemLine({ ...PROBLEM, why: "It is wrong" })).toBe(
    "figures.xlsx: It is wrong. Mend it.",
  );
});

it("shows of a long value what fits on a line", () => {
  const shown = (value: string) => problemLine({ ...PROBLEM, value });
  expect(shown("x".repeat(60))).toBe(`figures.xlsx: “${"x".repeat(60)}” is wrong. Mend it.`);
  expect(shown("x".repeat(61))).toBe(`figures.xlsx: “${"x".repeat(60)}…” is wrong. Mend it.`);
});

it("stops the publication where it is an error", () => {
  expect([isError(PROBLEM), isError({ ...PROBLEM, severity: "error" })]).toEqual([false, true]);
});

it("keeps the code that it has, and is given one where it has none", () => {
  expect(coded("layout", [PROBLEM, { ...PROBLEM, code: "own" }]).map(({ code }) => code)).toEqual([
    "layout",
    "own",
  ]);
});
