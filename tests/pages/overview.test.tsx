import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { FAULTS } from "#mocks/faults.ts";
import { server } from "#mocks/server.ts";
import { world } from "#mocks/world.ts";
import { open, pageHeading, search } from "./open.tsx";

const SLOW = { timeout: 20_000 };

/** A row of the scorecard by its measure. */
async function row(name: RegExp): Promise<HTMLElement> {
  const header = await screen.findByRole("rowheader", { name }, SLOW);
  const found = header.closest("tr");
  if (found === null) throw new Error(`No row for ${name}`);
  return found;
}

describe("the overview", { timeout: 30_000 }, () => {
  it("opens with what the figures say, what to ask, and every measure by area", async () => {
    open("/");
    const heading = await pageHeading();
    expect(heading).toHaveTextContent("Herefordshire");
    expect(document.title).toContain("Herefordshire");
    expect(screen.getByRole("heading", { name: "Ask about these" })).toBeVisible();

    const caseload = await row(/^Average caseload/);
    expect(within(caseload).getByRole("link")).toHaveAttribute(
      "href",
      "/measures/caseload-average",
    );
    expect(within(caseload).getByRole("img")).toHaveAccessibleName();
    expect(within(caseload).getByText("No target")).toBeVisible();
  });

  it("keeps its filters in the address, and says how many measures are left", async () => {
    open("/");
    const all = await screen.findByText("35 measures", {}, SLOW);
    await userEvent.type(screen.getByRole("searchbox", { name: "Search measures" }), "agency");
    expect(search().get("q")).toBe("agency");
    expect(all).toHaveTextContent(/^Showing \d+ of 35 measures$/);
    expect(await row(/^Agency rate/)).toBeVisible();
    expect(screen.queryByRole("rowheader", { name: /^Average caseload/ })).toBeNull();

    await userEvent.click(screen.getByRole("button", { name: "Show all measures" }));
    expect(window.location.search).toBe("");
    expect(all).toHaveTextContent("35 measures");
  });

  it("sets each area in the order that is asked for, says so, and keeps it in the address", async () => {
    open("/?q=rate");
    await row(/^Agency rate/);
    const order = screen.getByRole("combobox", { name: "Order" });
    expect(within(order).getAllByRole("option")[0]).toHaveTextContent("As in the scorecard");
    const area = await screen.findByRole("table", { name: "Recruitment and retention" });
    const titles = () =>
      within(area)
        .getAllByRole("rowheader")
        .map((header) => within(header).getByRole("link").textContent ?? "");
    const sorted = () => titles().toSorted((a, b) => a.localeCompare(b, "en-GB"));
    expect(titles()).not.toEqual(sorted());

    await userEvent.selectOptions(order, "A to Z");
    expect(search().get("order")).toBe("name");
    expect(screen.getByText(/^Showing .*, in each area from A to Z$/)).toBeVisible();
    await waitFor(() => expect(titles()).toEqual(sorted()), SLOW);

    await userEvent.click(screen.getByRole("button", { name: "Show all measures" }));
    expect(search().get("q")).toBeNull();
    expect(search().get("order")).toBe("name");
  });

  it("opens filtered by a link", async () => {
    open("/?area=caseload");
    await row(/^Average caseload/);
    expect(screen.queryByRole("rowheader", { name: /^Agency rate/ })).toBeNull();
    expect(screen.getByRole("combobox", { name: "Area" })).toHaveValue("caseload");
  });

  it("says so when no measure matches", async () => {
    open("/?q=zebra");
    expect(await screen.findByText("None of 35 measures matches", {}, SLOW)).toBeVisible();
  });

  it("looks back to an earlier month, says that it does, and comes back", async () => {
    open("/?asAt=2019-10");
    expect(await screen.findByText(/known on 31 October 2019/, {}, SLOW)).toBeVisible();
    const link = within(await row(/^Average caseload/)).getByRole("link");
    expect(link).toHaveAttribute("href", "/measures/caseload-average?asAt=2019-10");

    await userEvent.click(screen.getByRole("button", { name: "Back to now" }));
    await waitFor(() => expect(screen.queryByText(/known on 31 October/)).toBeNull(), SLOW);
  });

  it("keeps a suggested question", async () => {
    open("/");
    const [add] = await screen.findAllByRole("button", { name: /^Add to my questions/ }, SLOW);
    if (add === undefined) throw new Error("There is nothing to add");
    await userEvent.click(add);
    expect(add).toHaveTextContent("In my questions");
    expect(screen.getByRole("link", { name: /My questions\s*1/ })).toBeVisible();
  });
});

describe("when something fails", { timeout: 30_000 }, () => {
  it("shows the figures without the plan, and the plan's failure with a way to try again", async () => {
    server.use(http.get("*/action-plan.json", () => new HttpResponse(null, { status: 403 })));
    open("/");
    await row(/^Average caseload/);
    const notice = screen.getByRole("alert");
    expect(notice).toHaveTextContent(/The action plan/);

    server.resetHandlers();
    await userEvent.click(within(notice).getByRole("button", { name: /^Try again/ }));
    await row(/^Average caseload/);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("leaves out a measure that cannot be read, says which, and shows the others", async () => {
    server.use(...FAULTS["one-measure-broken"].over(world));
    open("/");
    expect(await screen.findByText(/could not be read and is left out/, {}, SLOW)).toBeVisible();
    expect(screen.getByText("34 measures")).toBeVisible();
  });

  it.each([
    ["401", "You have been signed out"],
    ["403", "You may not see these figures"],
    ["offline", "You are offline"],
    ["wrong-type", "Some figures cannot be read"],
  ] as const)("%s is said in plain words", async (fault, title) => {
    server.use(...FAULTS[fault].over(world));
    open("/");
    expect(await screen.findByRole("alert", {}, SLOW)).toHaveTextContent(new RegExp(title, "i"));
    expect(screen.getByRole("button", { name: /^Try again/ })).toBeVisible();
  });

  it("says so when there is nothing yet", async () => {
    server.use(...FAULTS.empty.over(world));
    open("/");
    expect(await screen.findByText("There are no measures yet.", {}, SLOW)).toBeVisible();
  });
});
