import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { KeptView } from "#components/KeptView.tsx";
import { Search } from "#components/Search.tsx";
import { SearchPanel } from "#components/SearchPanel.tsx";
import {
  type Searchable,
  searchable,
  searchEntry,
  searchIndex,
  type Worded,
} from "#view-models/searchIndex.ts";

const THINGS: readonly Worded[] = [
  worded("measure", "Average caseload", "/measures/average-caseload"),
  worded("measure", "Caseloads over 20", "/measures/caseload-over-20"),
  worded("question", "What drives caseloads?", "/measures/average-caseload#questions"),
];
const INDEX = searchable(
  searchIndex(
    { dashboard: null, plan: null, sessions: [], cards: [], help: [] },
    THINGS.map(searchEntry),
  ),
);

function worded(kind: Worded["kind"], title: string, path: string): Worded {
  return { key: path, kind, title, about: "Workload", path, words: [] };
}

/** The search on an open page, and its field in the head. */
function open(index: Searchable | null = INDEX, onWake = vi.fn()) {
  render(
    <KeptView>
      <Search index={index} onWake={onWake} Panel={SearchPanel} />
      <label>
        Your own question
        <input />
      </label>
    </KeptView>,
  );
  return { field: screen.getByRole("combobox", { name: /^Search/ }), onWake };
}

function selected(): string | null {
  const field = screen.getByRole("combobox");
  const id = field.getAttribute("aria-activedescendant");
  const option = id === null ? null : document.getElementById(id);
  expect(screen.queryAllByRole("option", { selected: true })).toEqual(
    option === null ? [] : [option],
  );
  return option?.firstElementChild?.textContent ?? null;
}

describe("the search", () => {
  it("lists what it finds by kind, as links, and says how much that is", async () => {
    const { field } = open();
    expect(field).toHaveAttribute("aria-expanded", "false");
    await userEvent.type(field, "caseload");

    expect(field).toHaveAttribute("aria-expanded", "true");
    const list = screen.getByRole("listbox", { name: "Results" });
    expect(field).toHaveAttribute("aria-controls", list.id);
    const measures = within(list).getByRole("group", { name: "Measures" });
    expect(within(measures).getAllByRole("option")).toHaveLength(2);
    expect(within(list).getByRole("option", { name: /What drives/ })).toHaveAttribute(
      "href",
      "/measures/average-caseload#questions",
    );
    expect(screen.getByRole("status")).toHaveTextContent("3 results: 2 measures and 1 question.");
  });

  it("goes up and down with the arrow keys, through the field, and follows with Enter", async () => {
    const { field } = open();
    await userEvent.type(field, "caseload");
    expect(selected()).toBeNull();
    const down = ["Caseloads over 20", "Average caseload", "What drives caseloads?", null];
    for (const title of down) {
      await userEvent.keyboard("{ArrowDown}");
      expect(selected()).toBe(title);
    }
    await userEvent.keyboard("{ArrowUp}{ArrowUp}{Enter}");
    expect(window.location.pathname).toBe("/measures/average-caseload");
    expect(field).toHaveValue("");
    expect(screen.queryByRole("listbox")).toBeNull();
  });

  it("follows the first result where none is chosen", async () => {
    const { field } = open();
    await userEvent.type(field, "over{Enter}");
    expect(window.location.pathname).toBe("/measures/caseload-over-20");
  });

  it("keeps the day as at which figures are read", async () => {
    window.history.replaceState(null, "", "/help?asAt=2018-10&q=vacancy");
    const { field } = open();
    await userEvent.type(field, "over");
    await userEvent.click(screen.getByRole("option"));
    expect(window.location.search).toBe("?asAt=2018-10");
  });

  it("goes to a place within the page that is open, and keeps what is chosen there", async () => {
    window.history.replaceState(null, "", "/measures/average-caseload?axis=near");
    const { field } = open();
    await userEvent.type(field, "what drives{Enter}");
    expect(window.location.search).toBe("?axis=near");
    expect(window.location.hash).toBe("#questions");
  });

  it("is folded by Escape, emptied by another, and folded by leaving it", async () => {
    const { field } = open();
    await userEvent.type(field, "over{Escape}");
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(field).toHaveValue("over");
    await userEvent.keyboard("{Escape}");
    expect(field).toHaveValue("");

    await userEvent.type(field, "over");
    await userEvent.tab();
    expect(field).toHaveAttribute("aria-expanded", "false");
  });

  it("says that nothing was found, and what can be searched", async () => {
    const { field } = open();
    await userEvent.type(field, "xylophone");
    expect(screen.getByRole("status")).toHaveTextContent(
      /^Nothing was found for “xylophone”\. You can search measures and questions\./,
    );
    expect(field).toHaveAttribute("aria-expanded", "false");
  });

  it("asks for its index when it is first turned to, and says that it waits", async () => {
    const { field, onWake } = open(null);
    expect(onWake).not.toHaveBeenCalled();
    await userEvent.type(field, "case");
    expect(onWake).toHaveBeenCalled();
    expect(screen.getByRole("status")).toHaveTextContent("Getting the search ready…");
  });

  it.each([
    ["Ctrl and K", "{Control>}k{/Control}"],
    ["Cmd and K", "{Meta>}k{/Meta}"],
    ["/", "/"],
  ])("is opened over the screen by %s where the head has no field", async (_, keys) => {
    open();
    await userEvent.keyboard(keys);
    const dialog = screen.getByRole("dialog", { name: "Search" });
    const field = within(dialog).getByRole("combobox");
    expect(field).toHaveFocus();
    expect(field).toHaveValue("");

    await userEvent.type(field, "over{Enter}");
    expect(window.location.pathname).toBe("/measures/caseload-over-20");
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("leaves / alone where one writes, and where it is turned off", async () => {
    const { field } = open();
    const other = screen.getByRole("textbox", { name: "Your own question" });
    await userEvent.type(other, "and/or");
    expect(other).toHaveValue("and/or");
    expect(screen.queryByRole("dialog")).toBeNull();

    await userEvent.click(field);
    const letters = () =>
      screen.getByRole("checkbox", { name: "/ does too, and single letters work as keys" });
    await userEvent.click(letters());
    await userEvent.click(document.body);
    await userEvent.keyboard("/");
    expect(screen.queryByRole("dialog")).toBeNull();

    await userEvent.click(field);
    await userEvent.click(letters());
    await userEvent.click(document.body);
    await userEvent.keyboard("/");
    expect(screen.getByRole("dialog")).toBeVisible();
  });
});
