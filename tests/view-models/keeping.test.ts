import { keepingNotice } from "#view-models/keeping.ts";
import { expect, it } from "vitest";

const KEPT = { saved: true, unreadable: 0, trouble: null };

it("says why the record is not kept, what that means and what to do", () => {
  expect(keepingNotice(KEPT)).toBeNull();
  expect(keepingNotice({ ...KEPT, trouble: "held" })).toBe(
    "The record on this device has not opened yet: another tab of this dashboard may hold it. What you write now lasts until this page is closed: save the record as a file before. Should it stay so, close the other tabs of this dashboard.",
  );
  expect(keepingNotice({ ...KEPT, trouble: "full" })).toBe(
    "There is no room left on this device. What you write now lasts until this page is closed: save the record as a file before.",
  );
});
