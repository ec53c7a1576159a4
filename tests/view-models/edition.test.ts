import { expect, it } from "vitest";
import { editionText } from "#view-models/edition.ts";

it("names the version, and the day of what was built where it is known", () => {
  expect(editionText("0.2.0", "25 November 2026")).toBe("0.2.0, 25 November 2026");
  expect(editionText("0.2.0", "")).toBe("0.2.0");
});
