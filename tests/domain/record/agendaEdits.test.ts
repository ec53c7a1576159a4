import type { AgendaItem } from "#contract/sessions.ts";
import { movedItem, renamedItem, withItem, withoutItem } from "#domain/record/agendaEdits.ts";
import * as fc from "../../generated/seeded.ts";
import { describe, expect, it } from "vitest";

const AGENDA: readonly AgendaItem[] = [
  { title: "Promised last time" },
  { title: "Caseload", measure: "caseload" },
  { title: "Visits", measure: "visits" },
];
const titles = (agenda: readonly AgendaItem[]) => agenda.map(({ title }) => title);

describe("an agenda", () => {
  it("takes an item at its end, and a measure once", () => {
    expect(titles(withItem(AGENDA, { title: "Sickness", measure: "sickness" })).at(-1)).toBe(
      "Sickness",
    );
    expect(withItem(AGENDA, { title: "Again", measure: "visits" })).toBe(AGENDA);
    expect(withItem(AGENDA, { title: "Promised last time" })).toHaveLength(4);
  });

  it("lets an item be taken away, moved and renamed", () => {
    expect(titles(withoutItem(AGENDA, 1))).toEqual(["Promised last time", "Visits"]);
    expect(titles(movedItem(AGENDA, 2, 0))).toEqual(["Visits", "Promised last time", "Caseload"]);
    expect(titles(renamedItem(AGENDA, 1, "Cases"))).toEqual([
      "Promised last time",
      "Cases",
      "Visits",
    ]);
  });

  it("keeps every item, wherever one is moved", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1, max: 4 }), fc.integer({ min: -3, max: 6 }), (from, to) => {
        const moved = movedItem(AGENDA, from, to);
        expect(new Set(moved)).toEqual(new Set(AGENDA));
        if (from >= 0 && from < 3) expect(moved[Math.min(2, Math.max(0, to))]).toBe(AGENDA[from]);
      }),
    );
  });
});
