import "@testing-library/jest-dom/vitest";
import "fake-indexeddb/auto";
import { cleanup, configure } from "@testing-library/react";
import { type MockInstance, afterAll, afterEach, beforeAll, beforeEach, expect, vi } from "vitest";
import { hostFigures } from "#api/hostFigures.ts";
import { RECORDS } from "#api/recordStore.ts";
import { server } from "#mocks/server.ts";
import { addBrowserParts } from "./browserParts.ts";

/** In milliseconds: a busy machine may take long to draw a page; what comes is not waited for longer. */
configure({ asyncUtilTimeout: 5000 });

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
