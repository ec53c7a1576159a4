import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { FAULTS } from "#mocks/faults.ts";
import { handlers } from "#mocks/handlers.ts";
import { server } from "#mocks/server.ts";
import { world } from "#mocks/world.ts";
import { open, pageHeading, search } from "./open.tsx";

const SLOW = { timeout: 20_000 };
const marchshire = () => server.use(...handlers(() => world("marchshire")));
const heading = (name: string) => pageHeading(name);
const region = (name: string | RegExp) => within(screen.getByRole("region", { name }));

describe("what has changed", { timeout: 30_000 }, () => {
  it("is told from the last session to the latest figures", async () => {
    marchshire();
    open("/since");
    await heading("What changed from 18 October 2018 to 18 January 2019");

    expect(
      region(/looks real/).getByRole("row", { name: /^Days lost to sickness/ }),
    ).toHaveTextContent(
      /5.2% in September 2018.*5.8% .* in December 2018, provisional.*Getting worse/,
    );
    expect(region("Targets that moved").getByRole("listitem")).toHaveTextContent(
      /80% or higher and is now 70% or higher/,
    );
    expect(region("Actions of the plan").getAllByRole("listitem")).toHaveLength(2);
    expect(region("Promises that could be judged").getByText("Not kept")).toBeVisible();
    expect(
      region("Figures that were revised").getByRole("link", {
        name: "On-time visits to children on a plan",
      }),
    ).toHaveAttribute("href", "/measures/plan-visits-on-time");
  });

  it("is told between any two days, which stand in the address", async () => {
    marchshire();
    open("/since?from=2018-04-19&to=2018-07-19");
    await heading("What changed from 19 April 2018 to 19 July 2018");
    const from = screen.getByRole("combobox", { name: "From" });
    expect(from).toHaveDisplayValue("19 April 2018: Performance challenge session, April 2018");

    await userEvent.selectOptions(screen.getByRole("combobox", { name: "To" }), "2018-10-18");
    await heading("What changed from 19 April 2018 to 18 October 2018");
    expect(search().get("to")).toBe("2018-10-18");
  });

  it("is nothing, and says so", async () => {
    marchshire();
    open("/since?from=2019-01-16&to=2019-01-17");

    expect(
      await screen.findByText("Nothing has changed between these days.", {}, SLOW),
    ).toBeVisible();
    expect(screen.queryByRole("button", { name: /Download/ })).toBeNull();
  });

  it("cannot be told backwards", async () => {
    marchshire();
    open("/since?from=2019-01-17&to=2018-10-18");

    expect(await screen.findByText(/The first day has to come before/, {}, SLOW)).toBeVisible();
  });

  it("has no day to count from where there is no session", async () => {
    server.use(...FAULTS.empty.over(world));
    open("/since");

    expect(await screen.findByText(/There is no session before this day/, {}, SLOW)).toBeVisible();
    expect(screen.getByLabelText("From any day")).toBeVisible();
  });
});
