import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it, vi } from "vitest";
import { myQuestions } from "#api/myQuestions.ts";
import { cssString } from "#components/useRunningFoot.ts";
import { handlers } from "#mocks/handlers.ts";
import { server } from "#mocks/server.ts";
import { world } from "#mocks/world.ts";
import { open, search } from "./open.tsx";

const SLOW = { timeout: 20_000 };
const marchshire = () => server.use(...handlers(() => world("marchshire")));
const pack = () => screen.findByRole("region", { name: "Briefing pack" }, SLOW);
const sheets = async () =>
  within(await pack())
    .getAllByRole("heading", { level: 2 })
    .map(({ textContent }) => textContent);

describe("the pack on paper", { timeout: 60_000 }, () => {
  it("is that of the next session: its agenda's measures, each with chart, table and questions", async () => {
    marchshire();
    open("/print");
    expect(await sheets()).toEqual([
      "Briefing packChildren’s services: performance challenge",
      "Summary",
      "What changed from 18 October 2018 to 18 January 2019",
      "What was promised",
      "Average caseload",
      "On-time visits to children on a plan",
      "Supervision on time",
      "Audits that found good practice",
      "Police notifications",
      // Carried from earlier sessions and from the plan.
      "Twelve-month turnover",
      "Police contacts that needed no further action",
      "Days lost to sickness",
      "Children placed outside Marchshire",
      "Words in this pack",
    ]);
    expect(screen.getByText("Twelve-month turnover (carried over)")).toBeVisible();
    expect(
      screen.getByText("Bring supervision by team to the next session.").closest("li"),
    ).toHaveTextContent(/^Overdue/);
    const caseload = within(screen.getByRole("region", { name: "Average caseload" }));
    expect(caseload.getByRole("img", { name: /^Average caseload fell/ })).toBeVisible();
    expect(caseload.getByRole("row", { name: "Dec 2018 20.2 p 18.2" })).toBeVisible();
    expect(caseload.getByText(/^What became of the promise/)).toBeVisible();
    expect(caseload.getByRole("table", { name: "Latest figures: Average caseload" })).toBeVisible();
    const foot = () => document.documentElement.style.getPropertyValue("--pack-foot");
    expect(foot()).toBe("");
    fireEvent(window, new Event("beforeprint"));
    expect(foot()).toMatch(/^"Marchshire County Council, 24 January 2019\. Made-up figures/);
    fireEvent(window, new Event("afterprint"));
    expect(foot()).toBe("");
  });

  it("changes with what is chosen, which stands in the address", async () => {
    marchshire();
    myQuestions.add({ text: "Is it the rota?", measure: "agency-rate", evidence: null });
    open("/print?measures=agency-rate");
    await pack();
    expect(screen.getByText("Is it the rota?")).toBeVisible();
    expect(screen.getByRole("heading", { name: "Notes" })).toBeVisible();

    await userEvent.click(screen.getByRole("checkbox", { name: "Lines to write on" }));
    expect(search().get("lines")).toBe("no");
    expect(screen.queryByRole("heading", { name: "Notes" })).not.toBeInTheDocument();

    await userEvent.click(screen.getByRole("checkbox", { name: "Vacancy rate" }));
    expect(search().get("measures")).toBe("agency-rate,vacancy-rate");
    expect(await screen.findByRole("region", { name: "Vacancy rate" }, SLOW)).toBeVisible();

    const print = vi.spyOn(window, "print").mockImplementation(() => undefined);
    await userEvent.click(screen.getByRole("button", { name: "Print" }));
    expect(print).toHaveBeenCalledOnce();
  });

  it("says that a session or a measure of the address is not there, and shows what is", async () => {
    marchshire();
    open("/print?session=2031-01-01&measures=agency-rate,nothing");
    await pack();
    const alerts = screen.getAllByRole("alert").map(({ textContent }) => textContent);
    expect(alerts).toEqual([
      expect.stringContaining("“2031-01-01”"),
      expect.stringContaining("“nothing”"),
    ]);
    expect(screen.getByRole("region", { name: "Agency rate" })).toBeVisible();
  });

  it("stands without the record and the plan, of the strongest exceptions", async () => {
    server.use(
      http.get("*/action-plan.json", () => new HttpResponse(null, { status: 404 })),
      http.get("*/sessions.json", () => new HttpResponse(null, { status: 404 })),
    );
    open("/print?measures=exceptions&lines=no");
    expect((await sheets()).length).toBeGreaterThan(5);
  });
});

it("a foot holds any text", () => {
  expect(cssString('A "B" \\ C\n D')).toBe('"A \\"B\\" \\\\ C D"');
});
