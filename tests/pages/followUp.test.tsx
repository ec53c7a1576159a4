import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { handlers } from "#mocks/handlers.ts";
import { server } from "#mocks/server.ts";
import { world } from "#mocks/world.ts";
import { open, pageHeading, search } from "./open.tsx";

const SLOW = { timeout: 20_000 };
const rowsOf = (name: string) =>
  within(screen.getByRole("region", { name })).getAllByRole("row").slice(1);

describe("what is followed up", { timeout: 30_000 }, () => {
  beforeEach(() => server.use(...handlers(() => world("marchshire"))));

  it("has broken promises first, each with its measure, its chart and its session", async () => {
    open("/sessions/follow-up");
    await pageHeading(/^Follow-up$/);

    const rows = rowsOf("Promises");
    expect(rows.map((row) => within(row).getAllByRole("cell")[0]?.textContent)).toEqual([
      "Not kept",
      "Pending",
      "Cannot be judged",
      "Kept",
    ]);
    const [broken] = rows;
    if (broken === undefined) throw new Error("There is no promise.");
    expect(broken).toHaveTextContent(/The figure at 30 November 2018 was 20.4 cases a worker/);
    const leadsTo = (name: RegExp) => within(broken).getByRole("link", { name });
    expect(leadsTo(/^Average caseload/)).toHaveAttribute("href", "/measures/caseload-average");
    expect(leadsTo(/^On the chart/)).toHaveAttribute(
      "href",
      "/measures/caseload-average#over-time",
    );
    expect(leadsTo(/^Session of/)).toHaveAttribute("href", "/sessions/2018-07-19");
  });

  it("lists what is unanswered, overdue, vacant, unproven and not moved", async () => {
    open("/sessions/follow-up");
    await pageHeading(/^Follow-up$/);

    expect(rowsOf("Questions without an answer")[0]).toHaveTextContent(
      /asked about again on 18 October 2018/,
    );
    expect(rowsOf("Actions agreed in sessions")[0]).toHaveTextContent(/Overdue.*99 days late/);
    const plan = rowsOf("Actions of the plan to ask about").map((row) => row.textContent);
    expect(plan.join("\n")).toMatch(/Audit every team.*Nobody holds this post/);
    expect(plan.join("\n")).toMatch(/Publish practice standards.*No evidence given/);
    expect(plan.join("\n")).toMatch(/new supervision policy.*Measure not moved/);
  });

  it("keeps its filters in the address", async () => {
    open("/sessions/follow-up?state=overdue");
    await pageHeading(/^Follow-up$/);
    expect(screen.getByText("Showing 5 of 19 items")).toBeVisible();
    expect(screen.queryByRole("heading", { name: "Promises" })).not.toBeInTheDocument();

    await userEvent.selectOptions(screen.getByLabelText("Owner"), "Head of Workforce");
    expect(search().get("owner")).toBe("Head of Workforce");
    expect(screen.getByText("Showing 2 of 19 items")).toBeVisible();

    await userEvent.click(screen.getByRole("button", { name: "Show all" }));
    expect(search().toString()).toBe("");
  });

  it("tells only what was known on an earlier day", async () => {
    open("/sessions/follow-up?asAt=2018-08");
    await pageHeading(/^Follow-up$/);

    expect(
      rowsOf("Promises").map((row) => within(row).getAllByRole("cell")[0]?.textContent),
    ).toEqual(["Pending", "Pending"]);
  });
});

describe("what leads to it", { timeout: 30_000 }, () => {
  it("stands on the first screen with what was promised last time", async () => {
    server.use(...handlers(() => world("marchshire")));
    open("/");
    const promised = await screen.findByRole(
      "region",
      { name: "Promises of 18 October 2018, and older ones not kept" },
      SLOW,
    );
    expect(within(promised).getAllByRole("listitem")[0]).toHaveTextContent(/Not kept.*20 or lower/);

    await userEvent.click(
      within(promised).getByRole("link", { name: /^Follow-up: what sessions promised/ }),
    );
    await pageHeading(/^Follow-up$/);
  });

  it("has what is too slow as a view of its own", async () => {
    server.use(...handlers(() => world("marchshire")));
    open("/plan");
    await pageHeading(/improvement plan/);
    await userEvent.click(screen.getByRole("link", { name: /not progressing swiftly enough/ }));
    await pageHeading(/^Not progressing swiftly enough$/);

    expect(screen.getByText(/^As known on 18 January 2019: 2 measures fall short/)).toBeVisible();
    expect(rowsOf("Measures and actions")[0]).toHaveTextContent(/Average caseload.*Too slow/);
  });

  it("says plainly what real sessions left without number and answer", async () => {
    open("/sessions/follow-up");
    await pageHeading(/^Follow-up$/);

    expect(screen.getByText(/^2 promises that no figure can judge\./)).toBeVisible();
    expect(rowsOf("Promises")[0]).toHaveTextContent(/It names no measure/);
  });

  it("claims nothing of a pace where no target asks for one", async () => {
    open("/plan/slow");
    await pageHeading(/^Not progressing swiftly enough$/);

    expect(screen.getByText(/no measure is known to fall short of the pace/)).toBeVisible();
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
  });
});
