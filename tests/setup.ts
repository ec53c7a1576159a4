import "@testing-library/jest-dom/vitest";
import "fake-indexeddb/auto";
import { cleanup, configure, getConfig } from "@testing-library/react";
import { type MockInstance, afterAll, afterEach, beforeAll, beforeEach, expect, vi } from "vitest";
import { hostFigures } from "#api/hostFigures.ts";
import { RECORDS } from "#api/recordStore.ts";
import { server } from "#mocks/server.ts";
import { addBrowserParts } from "./browserParts.ts";

const { asyncWrapper } = getConfig();
/** Whatever clock a test has. */
const soon = globalThis.setImmediate;
/** React runs the effects of what it has drawn in one of the next turns. */
const TURNS = 3;

configure({
  // In milliseconds: a busy machine may take long to draw a page; what comes is not waited for longer.
  asyncUtilTimeout: 5000,
  // What was found has had its effects when a test goes on.
  asyncWrapper: (ask) =>
    asyncWrapper(async () => {
      const found = await ask();
      for (let turn = 0; turn < TURNS; turn += 1) await new Promise((next) => soon(next));
      return found;
    }),
});

let complaints: MockInstance<typeof console.error>;

beforeAll(() => {
  addBrowserParts();
  server.listen({ onUnhandledRequest: "error" });
});
afterAll(() => server.close());

beforeEach(() => {
  complaints = vi.spyOn(console, "error");
});

afterEach(async () => {
  cleanup();
  await RECORDS.now().erase();
  await hostFigures.erase();
  server.resetHandlers();
  window.localStorage.clear();
  window.sessionStorage.clear();
  window.history.replaceState(null, "", "/");

  // A test that expects a complaint takes it away: vi.mocked(console.error).mockClear().
  const said = complaints.mock.calls;
  complaints.mockRestore();
  expect(said, "console.error was called").toEqual([]);
});
