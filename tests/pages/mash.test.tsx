import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import type { ApiFiles } from "#contract/resources.ts";
import { handlers } from "#mocks/handlers.ts";
import { server } from "#mocks/server.ts";
import { world } from "#mocks/world.ts";
import { open, search } from "./open.tsx";

const SLOW = { timeout: 20_000 };

async function openMarchshire(address: string): Promise<void> {
  server.use(...handlers(async () => world("marchshire")));
  open(address);
  await screen.findByRole("heading", { level: 1, name: "The front door" }, SLOW);
}

/** A row of the first table of the page, which says what the picture says. */
async function row(name: string): Promise<HTMLElement> {
  await userEvent.click(screen.getByText("Show as a table"));
  const [table] = screen.getAllByRole("table");
  if (table === undefined) throw new Error("There is no table");
  const header = within(table).getByRole("rowheader", { name });
  const found = header.closest("tr");
  if (found === null) throw new Error(`No row for ${name}`);
  return found;
}

describe("the front door", { timeout: 30_000 }, () => {
  it("shows each stage as a picture, and the same as a table", async () => {
    await openMarchshire("/mash");
    expect(screen.getByText(/^In December 2018, Marchshire recorded/)).toBeVisible();
    const contacts = screen.getByRole("img", { name: /^Contacts to the MASH: 608 contacts/ });
    expect(contacts).toHaveAccessibleName(/police 247/);
    expect(within(await row("Contacts: Police")).getByText("66.8%")).toBeVisible();
    expect(screen.getByText(/do not say which contacts became referrals/)).toBeVisible();
  });

  it("keeps the period in the address, and says what is suppressed in it", async () => {
    await openMarchshire("/mash");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Period" }), "April 2018");
    expect(search().get("period")).toBe("2018-04");
    expect(within(await row("Referrals: Other")).getByText("Suppressed")).toBeVisible();
    expect(screen.getByText(/^Not accounted for: \d+ referrals\./)).toBeVisible();
  });

  it("shows what was known on an earlier day", async () => {
    await openMarchshire("/mash?asAt=2018-10");
    expect(screen.getByText("You are looking at what was known on 31 October 2018.")).toBeVisible();
    expect(screen.getByText(/^In September 2018, Marchshire recorded/)).toBeVisible();
  });

  it("works the cost out again for what a reader assumes, and keeps it in the address", async () => {
    await openMarchshire("/mash");
    const hours = screen.getByRole("spinbutton", { name: "Hours to check one contact" });
    await userEvent.clear(hours);
    await userEvent.type(hours, "2{Enter}");
    expect(search().get("hours")).toBe("2");
    expect(screen.getByText(/^If each took 2 hours to check, that is 656 hours/)).toBeVisible();
    expect(screen.getByText("328 × 2 hours = 656 hours")).toBeVisible();
    expect(screen.getByText(/^An assumption, not a measurement/)).toBeVisible();

    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Checks of" }), "Referrals");
    expect(search().get("of")).toBe("referrals-closed");
    expect(screen.getByText("33 × 2 hours = 66 hours")).toBeVisible();
  });

  it("begins with the referral where there are official statistics alone, beside a rival figure", async () => {
    open("/mash?period=2018-03");
    expect(
      await screen.findByText(
        /^Notifications and contacts are not in official statistics/,
        {},
        SLOW,
      ),
    ).toBeVisible();
    expect(screen.getByText("Over 70% of police referrals to the MASH.")).toBeVisible();
    expect(screen.getByText(/^Why they differ: It counts police referrals/)).toBeVisible();
    expect(within(await row("All referrals")).getByText("1,909")).toBeVisible();
  });

  it("says of a year that was unreliable that there is no count", async () => {
    open("/mash?period=2024-03");
    expect(await screen.findByText(/there is no count .* unreliable/, {}, SLOW)).toBeVisible();
    expect(screen.getByText("There is nothing to draw.")).toBeVisible();
    expect(screen.getByRole("heading", { name: "What has changed" })).toBeVisible();
  });

  it("still stands without the sources, and says which are missing", async () => {
    server.use(...handlers(async () => world("marchshire")));
    server.use(http.get("*/measures/:id.json", () => new HttpResponse(null, { status: 403 })));
    open("/mash");
    expect(
      await screen.findByRole("img", { name: /^Contacts to the MASH: 608 contacts/ }, SLOW),
    ).toBeVisible();
    expect(screen.getAllByRole("alert")[0]).toHaveTextContent(
      "The sources of “Police notifications”",
    );
  });

  it("says that no figure is of the front door", async () => {
    const without = async (): Promise<ApiFiles> => {
      const files = await world("herefordshire");
      const measures = files.dashboard.measures.filter(({ stage }) => stage === undefined);
      return { ...files, dashboard: { ...files.dashboard, measures } };
    };
    server.use(...handlers(without));
    open("/mash");
    expect(
      await screen.findByText(/None of these figures is of the front door/, {}, SLOW),
    ).toBeVisible();
  });
});
