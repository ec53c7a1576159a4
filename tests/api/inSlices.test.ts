import { expect, it } from "vitest";
import { inSlices } from "#api/inSlices.ts";
import { turn } from "#api/turn.ts";

/** Work that takes a while, as the clock of the page measures it. */
function busy(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

it("answers in the order of the items", async () => {
  expect(await inSlices(["a", "b", "c"], (item, index) => `${item}${index}`)).toEqual([
    "a0",
    "b1",
    "c2",
  ]);
  expect(await inSlices([], String)).toEqual([]);
});

it("lets others have their turn between two slices", async () => {
  const order: string[] = [];
  const sliced = inSlices([1, 2, 3], (item) => {
    order.push(`item ${item}`);
    busy(12);
  });
  await turn();
  order.push("another’s turn");
  await sliced;
  expect(order.indexOf("another’s turn")).toBeLessThan(order.indexOf("item 3"));
});

it("stops where it is no longer wanted", async () => {
  const asking = new AbortController();
  const seen: number[] = [];
  const sliced = inSlices(
    [1, 2, 3],
    (item) => {
      seen.push(item);
      busy(12);
      asking.abort();
    },
    asking.signal,
  );
  await expect(sliced).rejects.toThrow(/abort/i);
  expect(seen).toEqual([1]);
});

it("passes on what the work throws", async () => {
  await expect(
    inSlices([1], () => {
      throw new Error("not this one");
    }),
  ).rejects.toThrow("not this one");
});
