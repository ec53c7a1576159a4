import { afterEach, beforeEach, expect, it, vi } from "vitest";

const UNTRACED: string = "#app/untraced.ts";

let isLoaded: () => void;

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("queueMicrotask", (then: () => void) => {
    isLoaded = then;
  });
});
afterEach(() => vi.unstubAllGlobals());

it("lets no error keep where it was made, until what follows is loaded", async () => {
  const { stackTraceLimit } = Error;
  await import(UNTRACED);
  expect(new Error("Made while loading.").stack ?? "").not.toContain("at ");
  isLoaded();
  expect(Error.stackTraceLimit).toBe(stackTraceLimit);
  expect(new Error("Made later.").stack).toContain("untraced.test");
});
