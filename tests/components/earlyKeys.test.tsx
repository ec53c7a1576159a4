import { fireEvent, render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { earlyKeys } from "#components/earlyKeys.ts";
import { Search } from "#components/Search.tsx";
import { SearchPanel } from "#components/SearchPanel.tsx";

it("opens the search once it is there, where its keys were pressed before", () => {
  // What was pressed is kept from the browser, which has an own use for it.
  expect(fireEvent.keyDown(document.body, { key: "k", ctrlKey: true })).toBe(false);
  const { unmount } = render(<Search index={null} onWake={() => undefined} Panel={SearchPanel} />);
  expect(screen.getByRole("dialog", { name: "Search" })).toBeVisible();

  unmount();
  render(<Search index={null} onWake={() => undefined} Panel={SearchPanel} />);
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("keeps nothing of other keys, and nothing once it has ended", () => {
  const keys = earlyKeys(({ key }) => key === "x");
  expect(fireEvent.keyDown(document.body, { key: "y" })).toBe(true);
  expect(keys.end()).toBe(false);
  expect(fireEvent.keyDown(document.body, { key: "x" })).toBe(true);
  expect(keys.end()).toBe(false);
});
