import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { handlers } from "#mocks/handlers.ts";
import { server } from "#mocks/server.ts";
import { world } from "#mocks/world.ts";
import { open, pageHeading, search } from "./open.tsx";

const SLOW = { timeout: 20_000 };

describe("the page of a measure", { timeout: 30_000 }, () => {
  it("says in the chart and in the table why a year has no figure", async () => {
    open("/measures/no-further-action");
    const [show] = await screen.findAllByText("Show as a table", {}, SLOW);
    if (show === undefined) throw new Error("There is no table to show");
    await userEvent.click(show);
    const table = screen.getAllByRole("table")[0];
    if (table === undefined) throw new Error("There is no table");
    expect(within(table).getAllByText(/unreliable/i)[0]).toBeVisible();

    const chart = await screen.findByRole(
      "slider",
      { name: /% of referrals, year to March 2013 to/ },
      SLOW,
    );
    expect((await within(chart).findAllByText(/unreliable/i))[0]).toBeInTheDocument();
  });

  it("tells what sessions asked, promised and agreed, and what became of it", async () => {
    server.use(...handlers(async () => world("marchshire")));
    open("/measures/supervision-on-time");
    const history = await screen.findByRole("region", { name: "History of challenge" }, SLOW);
    const [july, october] = within(history)
      .getAllByRole("listitem")
      .filter((item) => item.querySelector("h3") !== null);
    if (july === undefined || october === undefined) throw new Error("There is no history");

    expect(within(july).getByRole("link", { name: "19 July 2018" })).toHaveAttribute(
      "href",
      "/sessions/2018-07-19",
    );
    expect(within(july).getByText("No answer")).toBeVisible();
    expect(within(october).getByText(/^I will look into it.*Assistant Director/)).toBeVisible();
    expect(within(october).getByText("Pending")).toBeVisible();
    expect(within(october).getByText(/The figure in March 2019 is due on 14 April/)).toBeVisible();
  });

  it("keeps the axis in the address", async () => {
    open("/measures/caseload-average");
    await userEvent.click(await screen.findByRole("button", { name: /closer scale/i }, SLOW));
    expect(search().get("axis")).toBe("near");
    expect(await screen.findByText(/does not start at zero/i, {}, SLOW)).toBeVisible();
  });

  it("works the sum out again for the level that a reader chooses, and keeps it in the address", async () => {
    server.use(...handlers(async () => world("marchshire")));
    open("/measures/caseload-average");
    const level = await screen.findByRole("spinbutton", { name: "Level to reach" }, SLOW);
    await userEvent.clear(level);
    await userEvent.type(level, "16{Enter}");
    expect(search().get("aim")).toBe("16");
    expect(screen.getByRole("heading", { name: /: 16/ })).toBeVisible();
  });

  it("still stands without its own file, and says what is missing", async () => {
    server.use(http.get("*/measures/:id.json", () => new HttpResponse(null, { status: 403 })));
    open("/measures/caseload-average");
    expect(await pageHeading()).toHaveTextContent("Average caseload");
    expect(screen.getByRole("alert")).toHaveTextContent("More on this measure");
  });

  it("says that a measure is not there", async () => {
    open("/measures/zebra");
    expect(await screen.findByText(/No measure is called “zebra”/, {}, SLOW)).toBeVisible();
  });
});
