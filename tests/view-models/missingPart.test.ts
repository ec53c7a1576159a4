import { missingPart, missingTitle } from "#view-models/missingPart.ts";
import { notFoundText } from "#view-models/notFound.ts";
import { expect, it } from "vitest";

it("names the part that has failed, what to do, and what the fault is", () => {
  const message = missingPart(new Error("The chart is torn."), missingTitle("The chart"));
  expect(message.title).toBe("The chart could not be shown");
  expect(message.remedy).toContain("Try again");
  expect(message.details).toEqual(["The chart is torn."]);
});

it("says only that a part is missing where the page is headed by which it is", () => {
  expect(missingPart(new Error("torn")).title).toBe("A part is missing");
});

it("names what an address does not lead to", () => {
  expect(notFoundText("page at this address")).toMatch(/^There is no page at this address\./);
});
