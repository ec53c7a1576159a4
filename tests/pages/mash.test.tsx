import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import type { ApiFiles } from "#contract/resources.ts";
import { handlers } from "#mocks/handlers.ts";
import { server } from "#mocks/server.ts";
import { world } from "#mocks/world.ts";
import { open, pageHeading, search } from "./open.tsx";

const SLOW = { timeout: 20_000 };

async function openMarchshire(address: string): Promise<void> {
  server.use(...handlers(async () => world("marchshire")));
  open(address);
  await pageHeading("The front door");
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
    const picture = screen.getByRole("slider", { name: /what came to the front door/ });
    expect(picture).toHaveAttribute(
      "aria-valuetext",
      expect.stringContaining("Contacts to the MASH: 608 contacts."),
    );
    expect(within(await row("Contacts: Police")).getByText("66.8%")).toBeVisible();
    expect(screen.getByText(/do not say which contacts became referrals/)).toBeVisible();
  });

  it("says each number of the picture by keys, leads to its row and back to it", async () => {
    await openMarchshire("/mash");
    const picture = screen.getByRole("slider", { name: /what came to the front door/ });
    picture.focus();
    for (const _ of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) {
      if (picture.getAttribute("aria-valuetext")?.startsWith("Contacts from police")) break;
      await userEvent.keyboard("{ArrowRight}");
    }
    const police = picture.getAttribute("aria-valuetext");
    expect(police).toMatch(/^Contacts from police, 247\. Of these, 165 no further action and 82/);

    await userEvent.keyboard("t");
    expect(document.activeElement).toHaveTextContent(/^Contacts: Police$/);
    expect(document.activeElement).toBeVisible();
    await userEvent.keyboard("t");
    expect(picture).toHaveFocus();
    expect(picture).toHaveAttribute("aria-valuetext", police);

    await userEvent.keyboard("T");
    await userEvent.click(screen.getByRole("button", { name: "Back to the chart" }));
    expect(picture).toHaveFocus();
    expect(screen.queryByRole("button", { name: "Back to the chart" })).toBeNull();
  });

  it("is one stop of the Tab key for all small charts, and keys lead from one to the next", async () => {
    await openMarchshire("/mash");
    const section = screen.getByRole("region", {
      name: /closed with no further action, by source/,
    });
    const [all, first] = within(section).getAllByRole("slider");
    if (all === undefined || first === undefined) throw new Error("There are no small charts.");
    const stops = within(section)
      .getAllByRole("slider")
      .filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toEqual([all]);

    all.focus();
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(all).toHaveAttribute(
      "aria-valuetext",
      expect.stringMatching(/^All contacts, November 2018: \d+\.\d%, \d+ of \d+ contacts\./),
    );
    await userEvent.keyboard("{ArrowDown}");
    expect(first).toHaveFocus();
    expect(first.tabIndex).toBe(0);
    expect(first).toHaveAttribute("aria-valuetext", expect.stringMatching(/, November 2018: /));
    await userEvent.keyboard("t");
    expect(document.activeElement).toHaveTextContent("November 2018");
    await userEvent.keyboard("{Escape}");
    expect(first).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    expect(first).toHaveAttribute("aria-valuetext", expect.not.stringMatching(/November/));
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
      await screen.findByRole("slider", { name: /what came to the front door/ }, SLOW),
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
