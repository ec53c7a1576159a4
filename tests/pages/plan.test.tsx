import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { FAULTS } from "#mocks/faults.ts";
import { handlers } from "#mocks/handlers.ts";
import { server } from "#mocks/server.ts";
import { world } from "#mocks/world.ts";
import { open, pageHeading, search } from "./open.tsx";

const SLOW = { timeout: 20_000 };
const marchshire = () => server.use(...handlers(() => world("marchshire")));

/** The row of an action, in whichever of the tables it stands. */
const row = (name: RegExp) => screen.getByRole("row", { name });

describe("the plan on a page", { timeout: 30_000 }, () => {
  it("says who does what by when, and what the measures did", async () => {
    marchshire();
    open("/plan");
    await pageHeading(/improvement plan 2018 to 2019/);

    expect(screen.getByText(/^20 actions: 7 complete/)).toBeVisible();
    const overdue = row(/^See every worker on the day of return/);
    expect(within(overdue).getByText("Overdue")).toBeVisible();
    expect(within(overdue).getByText("110 days late")).toBeVisible();
    expect(within(row(/^Audit every team/)).getByText("Nobody holds this post")).toBeVisible();
    expect(within(row(/^Publish practice standards/)).getByText("No evidence given")).toBeVisible();

    const triage = row(/^Triage domestic abuse/);
    expect(triage).toHaveTextContent(
      /It has not moved: the usual level was 69.8% .* and 70.1% after/,
    );
    expect(
      within(triage).getByRole("link", { name: "Police contacts that needed no further action" }),
    ).toHaveAttribute("href", "/measures/police-contacts-no-further-action");
  });

  it("lists what stands beside it", async () => {
    marchshire();
    open("/plan");
    await pageHeading(/improvement plan/);

    const rows = (name: string) =>
      within(screen.getByRole("region", { name }))
        .getAllByRole("row")
        .slice(1)
        .map(({ textContent }) => textContent);
    expect(rows("Not progressing swiftly enough")[0]).toMatch(/Average caseload.*Too slow/);
    expect(rows("Off target, with no open action")).toHaveLength(3);
    expect(rows("An explanation is due")[0]).toMatch(/Escalate/);
    expect(rows("Accepted for a time")[1]).toMatch(/Expired.*31 December 2018/);
    expect(rows("Targets that were moved")[0]).toMatch(
      /80% or higher.*13 December 2018.*70% or higher/,
    );
  });

  it("keeps its filters in the address", async () => {
    marchshire();
    open("/plan?state=overdue");
    await pageHeading(/improvement plan/);
    expect(screen.getByText("Showing 3 of 20 actions")).toBeVisible();

    await userEvent.selectOptions(screen.getByRole("combobox", { name: "State" }), "");
    await userEvent.click(screen.getByRole("checkbox", { name: "Only problems" }));
    await userEvent.type(screen.getByRole("searchbox", { name: "Search actions" }), "police");
    expect(search().toString()).toBe("problems=1&q=police");
    expect(screen.getByText("Showing 1 of 20 actions")).toBeVisible();
    expect(screen.queryByRole("row", { name: /^Bring in a new supervision/ })).toBeNull();

    await userEvent.click(screen.getByRole("button", { name: "Show all actions" }));
    expect(search().size).toBe(0);
    expect(screen.getByText("20 actions")).toBeVisible();
  });

  it("is judged on the day of the view", async () => {
    marchshire();
    open("/plan?asAt=2018-09");
    await pageHeading(/improvement plan/);

    expect(within(row(/^See every worker on the day/)).getByText("In progress")).toBeVisible();
    expect(within(row(/^Check every closed case/)).getByText("In progress")).toBeVisible();
    expect(screen.getByText(/As known on 30 September 2018/)).toBeVisible();
  });

  it("says plainly what is not known of a real plan", async () => {
    open("/plan");
    await pageHeading(/improvement plans of 2015 and 2018/);

    expect(screen.getByText(/^8 actions, and no source says how far any of them is/)).toBeVisible();
    const lifeStory = row(/^Life-story work/);
    for (const text of ["No owner named", "No date", "State not known", "No evidence given"])
      expect(within(lifeStory).getByText(text)).toBeVisible();
    const caseloads = row(/^Caseloads for CiN/);
    expect(caseloads).toHaveTextContent("Red on 26 June 2015, the last state found");
    expect(
      within(caseloads).getByRole("link", { name: /^Improvement plan, version 9/ }),
    ).toBeVisible();
  });
});

describe("a plan that cannot be shown as it should", { timeout: 30_000 }, () => {
  const planOf = (priorities: unknown) =>
    http.get("*/action-plan.json", () => HttpResponse.json({ title: "Plan", priorities }));

  it("names beside the action a measure that does not exist", async () => {
    const action = {
      id: "one",
      title: "Do it",
      state: "in-progress",
      measures: ["no-such-measure"],
    };
    server.use(planOf([{ id: "first", title: "First", actions: [action] }]));
    open("/plan");
    await pageHeading(/^Plan$/);

    expect(row(/^Do it/)).toHaveTextContent(
      "It names the measure “no-such-measure”, which is not among the figures.",
    );
  });

  it("is empty", async () => {
    server.use(planOf([]));
    open("/plan");

    expect(
      await screen.findByRole("heading", { name: "The plan has no actions yet" }, SLOW),
    ).toBeVisible();
    expect(screen.queryByRole("searchbox")).toBeNull();
  });

  it("is of a council that has nothing yet", async () => {
    server.use(...FAULTS.empty.over(world));
    open("/plan");

    expect(
      await screen.findByRole("heading", { name: "The plan has no actions yet" }, SLOW),
    ).toBeVisible();
    expect(screen.queryByRole("heading", { name: "An explanation is due" })).toBeNull();
  });

  it("is not there: the measures still say what they ask for", async () => {
    server.use(http.get("*/action-plan.json", () => new HttpResponse("", { status: 404 })));
    open("/plan");

    expect(
      await screen.findByRole("heading", { name: "There is no action plan to show" }, SLOW),
    ).toBeVisible();
    expect(screen.getByRole("alert")).toHaveTextContent(/action plan/);
    expect(screen.getByRole("heading", { name: "Targets that were moved" })).toBeVisible();
  });
});
