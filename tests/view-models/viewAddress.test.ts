import { givenAway, placeIn, viewInHash, withParameter } from "#view-models/viewAddress.ts";
import { describe, expect, it } from "vitest";

describe("an address names its view", () => {
  it.each([
    ["#/", { path: "/", search: "", place: "" }],
    ["#/plan?problems=1#overdue", { path: "/plan", search: "?problems=1", place: "#overdue" }],
    ["#/help#process-limits", { path: "/help", search: "", place: "#process-limits" }],
    ["#overdue", null],
    ["", null],
  ])("behind its hash: %s", (hash, view) => {
    expect(viewInHash(hash)).toEqual(view);
  });

  it.each([
    ["#overdue", "overdue"],
    ["#/plan?problems=1#caf%C3%A9", "café"],
    ["#100%", "100%"],
    ["#/plan", ""],
    ["", ""],
  ])("and a place on the page: %s", (hash, place) => {
    expect(placeIn(hash)).toBe(place);
  });

  it.each([
    ["https://a.gov.uk/plan?b=1#c", "https://a.gov.uk/plan?b=1&asAt=2018-10"],
    ["https://a.gov.uk/#/plan?b=1#c", "https://a.gov.uk/#/plan?b=1&asAt=2018-10"],
    ["https://a.gov.uk/#/plan?asAt=2017-01", "https://a.gov.uk/#/plan?asAt=2018-10"],
    ["file:///d/meeting.html#/", "file:///d/meeting.html#/?asAt=2018-10"],
  ])("which changes in one thing: %s", (address, changed) => {
    expect(withParameter(address, "asAt", "2018-10")).toBe(changed);
  });

  it.each([
    ["https://a.gov.uk/#/plan", "https://a.gov.uk/#/plan"],
    ["file:///C:/Users/j.smith/the%20meeting.html#/plan", "the meeting.html#/plan"],
  ])("and keeps the folders of a disk to itself: %s", (address, given) => {
    expect(givenAway(address)).toBe(given);
  });
});
