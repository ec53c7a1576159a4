import { expect, it } from "vitest";
import { accessibilityPage } from "#view-models/accessibilityPage.ts";

const RUN = {
  date: "2026-11-25",
  counts: [
    { criterion: "1.1.1", held: 10, failed: 0 },
    { criterion: "1.3.1", held: 9, failed: 1 },
  ],
};

function textOf(run: Parameters<typeof accessibilityPage>[2], title: string): string {
  const { parts } = accessibilityPage("Marchshire", "access@marchshire.example", run);
  return parts.find((part) => part.title === title)?.texts.join(" ") ?? "";
}

it("says what is not met, and is then partially compliant", () => {
  expect(textOf(RUN, "What is not met")).toMatch(/^1\.3\.1 Info and relationships: partly met/);
  expect(textOf(RUN, "Technical information")).toMatch(/partially compliant/);
});

it("claims nothing of what was not tested", () => {
  const none = { date: "2026-11-25", counts: [] };
  expect(textOf(none, "Technical information")).toMatch(/do not say that it is fully compliant/);
  expect(textOf(none, "How accessible this website is")).toMatch(/ 0 met, /);
});

it("says whose it is, and how they are reached", () => {
  expect(textOf(RUN, "About this statement")).toMatch(/of Marchshire\./);
  expect(textOf(RUN, "Feedback and contact information")).toMatch(/access@marchshire\.example/);
});

it("lists every criterion of levels A and AA", () => {
  expect(accessibilityPage(null, null, RUN).table.rows).toHaveLength(55);
});
