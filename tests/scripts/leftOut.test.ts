import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { LEFT_OUT } from "../../scripts/leftOut.ts";
import { MutationCache } from "../../scripts/leftOut/mutationCache.ts";

const OF_QUERY = "../../node_modules/@tanstack/query-core/build/modern";

describe("what is left out of TanStack Query", () => {
  it.each(LEFT_OUT)("%s has all that the library's own has", async (name) => {
    const theirs: object = await import(`${OF_QUERY}/${name}.js`);
    const ours: object = await import(`../../scripts/leftOut/${name}.ts`);
    expect(Object.keys(ours).sort()).toEqual(Object.keys(theirs).sort());
  });

  it("answers a client as the library does where nothing is changed", async () => {
    const theirs = new QueryClient().getMutationCache();
    const ours = new MutationCache();
    expect(ours.getAll()).toEqual(theirs.getAll());
    expect(ours.findAll()).toEqual(theirs.findAll());
    expect(ours.clear()).toBe(theirs.clear());
    await expect(ours.resumePausedMutations()).resolves.toBeUndefined();
  });
});
