import { expect, it } from "vitest";
import { methodsPage } from "#view-models/methodsPage.ts";
import type { Depth, Heading } from "#view-models/methodsText.ts";

const heading = (depth: Depth, id: string): Heading => ({ kind: "heading", depth, id, text: id });

it("lists each part with its sections, and nothing deeper", () => {
  const { title, contents } = methodsPage({
    title: "Rules",
    blocks: [
      heading(2, "sums"),
      heading(3, "limits"),
      { kind: "code", text: "a" },
      heading(4, "deeper"),
      heading(3, "trends"),
      heading(2, "findings"),
      heading(3, "status"),
    ],
  });
  expect(title).toBe("Rules");
  expect(contents.map(({ id, sections }) => [id, sections.map(({ id }) => id)])).toEqual([
    ["sums", ["limits", "trends"]],
    ["findings", ["status"]],
  ]);
});
