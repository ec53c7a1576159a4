import { hostFigures } from "#api/hostFigures.ts";
import type { ApiFiles } from "#contract/resources.ts";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import { FAULTS } from "#mocks/faults.ts";
import { handlers } from "#mocks/handlers.ts";
import { server } from "#mocks/server.ts";
import { world } from "#mocks/world.ts";
import { open, pageHeading } from "../pages/open.tsx";

const SLOW = { timeout: 20_000 };
const SIX_MINUTES = 6 * 60 * 1000;
const { signal } = new AbortController();

afterEach(() => vi.restoreAllMocks());

/** The data page with the figures of the default council, six minutes after it was opened. */
async function openedAWhileAgo(): Promise<ApiFiles> {
  const files = await world();
  open("/data");
  await pageHeading();
  await within(screen.getByRole("contentinfo")).findByText(/^Published on/, {}, SLOW);
  const now = Date.now();
  vi.spyOn(Date, "now").mockImplementation(() => now + SIX_MINUTES);
  return files;
}

/** Twice: where the page was asking just then, the first asking is that one, which had other answers. */
async function asksTheHost(): Promise<void> {
  await hostFigures.check(signal);
  await hostFigures.check(signal);
}

describe("figures that come while a page is open", () => {
  it("are told of, and shown when the reader says so", async () => {
    const { dashboard, ...files } = await openedAWhileAgo();
    const later = { ...dashboard, published: "2026-11-21" };
    server.use(...handlers(async () => ({ ...files, dashboard: later })));
    await asksTheHost();

    const told = await screen.findByText(
      "Figures of 21 November 2026 have come: no measure changed.",
    );
    expect(told.closest('[role="status"]')).not.toBeNull();
    const foot = within(screen.getByRole("contentinfo"));
    expect(foot.queryByText(/21 November 2026/)).not.toBeInTheDocument();

    await userEvent.click(screen.getByRole("button", { name: /^Show them/ }));
    await foot.findByText(/^Published on 21 November 2026/, {}, SLOW);
    expect(screen.getByText("You now see the newest figures.")).toBeInTheDocument();
    expect(screen.getByRole("main")).toHaveFocus();
  }, 60_000);

  it("are not waited for where the host is out of order: what is shown has its date", async () => {
    const { dashboard } = await openedAWhileAgo();
    server.use(...FAULTS["500"].over(() => world()));
    await asksTheHost();
    await screen.findByText(
      /^The host of the figures has a fault\. You see the figures published on/,
    );

    expect(dashboard.measures.length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole("button", { name: /^Hide/ }));
    expect(screen.queryByText(/has a fault/)).not.toBeInTheDocument();
  }, 60_000);

  it("are asked for again by a button, and another trouble than the one put away is told of", async () => {
    await openedAWhileAgo();
    server.use(...FAULTS["500"].over(() => world()));
    await asksTheHost();
    await screen.findByText(/has a fault\. You see the figures/);
    await userEvent.click(screen.getByRole("button", { name: /^Hide/ }));

    server.use(...FAULTS["401"].over(() => world()));
    await asksTheHost();
    await screen.findByText(/You are no longer signed in\. .* Sign in again in a new tab/);
    server.use(...handlers(() => world()));
    await userEvent.click(screen.getByRole("button", { name: /^Try again/ }));
    await waitFor(() => expect(screen.queryByText(/no longer signed in/)).toBeNull(), SLOW);
  }, 60_000);
});

describe("figures that never came", () => {
  it.each([
    ["the network comes back", () => window.dispatchEvent(new Event("online"))],
    ["the page is come back to", () => document.dispatchEvent(new Event("visibilitychange"))],
  ])(
    "are asked for again when %s",
    async (_, happens) => {
      await world();
      server.use(...FAULTS["500"].over(() => world()));
      open("/plan");
      await screen.findByRole("heading", { name: "The figures could not be shown" }, SLOW);

      server.use(...handlers(() => world()));
      happens();
      await within(screen.getByRole("contentinfo")).findByText(/^Published on/, {}, SLOW);
    },
    60_000,
  );

  it("are asked for once more where an answer broke just as the network came back", async () => {
    await world();
    server.use(...FAULTS["500"].over(() => world()));
    open("/plan");
    await screen.findByRole("heading", { name: "The figures could not be shown" }, SLOW);

    server.use(
      http.get("*/dashboard.json", () => new HttpResponse(null, { status: 403 }), { once: true }),
      ...handlers(() => world()),
    );
    window.dispatchEvent(new Event("online"));
    await within(screen.getByRole("contentinfo")).findByText(/^Published on/, {}, SLOW);
  }, 60_000);
});
