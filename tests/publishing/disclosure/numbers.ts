import type { Amount } from "#publishing/disclosure/sums.ts";

/** A number of people of which a reader knows no more than the least it can be. */
export function number(value: number | null, least = 0): Amount {
  return {
    cell: null,
    row: null,
    column: undefined,
    told: "counted",
    of: null,
    value,
    hiddenBefore: false,
    guarded: false,
    ofPeople: true,
    least,
  };
}
