import { render, screen, waitFor } from "@testing-library/react";
import { delay, http } from "msw";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { createQueryClient } from "#api/queryClient.ts";
import { readDashboard } from "#api/readDashboard.ts";
import { about } from "#app/about.ts";
import { App } from "#app/App.tsx";
import type { ScreenAhead } from "#app/givenPage.ts";
import { publishedScreen } from "#app/publishedScreen.ts";
import { RESOURCES } from "#contract/resources.ts";
import { server } from "#mocks/server.ts";

const SLOW = { timeout: 30_000 };
let page: ScreenAhead;

beforeAll(async () => {
  const read = await readDashboard(await json(RESOURCES.dashboard.path));
  const plan = RESOURCES.actionPlan.schema.parse(await json(RESOURCES.actionPlan.path));
  const { sessions } = RESOURCES.sessions.schema.parse(await json(RESOURCES.sessions.path));
  page = {
    about: about(read.dashboard, null),
    screen: await publishedScreen({ read, plan, sessions }),
  };
});

async function json(path: string): Promise<unknown> {
  return (await fetch(new URL(`/api/v1/${path}`, window.location.href))).json();
}

function openWith(ahead: ScreenAhead | null): void {
  render(<App queryClient={createQueryClient(0)} ahead={Promise.resolve(ahead)} />);
}

describe("a first screen that comes ahead of its figures", () => {
  it("is shown while they are on their way", async () => {
    server.use(http.get("*/dashboard.json", () => delay("infinite")));
    openWith(page);
    expect(await screen.findByRole("heading", { name: "Scorecard" }, SLOW)).toBeVisible();
    const organisation = page.about?.organisation ?? "";
    expect(document.querySelector("header")).toHaveTextContent(organisation);
    expect(screen.getAllByRole("table").length).toBeGreaterThan(0);
  });

  it("gives way to what they say", async () => {
    const given = page.screen;
    if (given === null) throw new Error("There is no first screen.");
    const summary = { ...given.overview.summary, text: "What was said before." };
    // Newer than the figures, as where these were put back to an earlier publication.
    openWith({
      ...page,
      screen: { ...given, published: "2099-01-01", overview: { ...given.overview, summary } },
    });
    expect(await screen.findByText("What was said before.", {}, SLOW)).toBeVisible();
    expect(await screen.findByText(given.overview.summary.text, {}, SLOW)).toBeVisible();
    expect(screen.queryByText("What was said before.")).toBeNull();
  });

  it("is dropped where it cannot be drawn", async () => {
    const screenless: ScreenAhead = JSON.parse(
      JSON.stringify({ ...page, screen: { ...page.screen, overview: { areas: [] } } }),
    );
    openWith(screenless);
    expect(await screen.findByRole("heading", { name: "Scorecard" }, SLOW)).toBeVisible();
    expect(screen.queryByText(/could not be shown/)).toBeNull();
    vi.mocked(console.error).mockClear();
  });

  it("is not waited for where there is none", async () => {
    openWith(null);
    expect(await screen.findByRole("heading", { name: "Scorecard" }, SLOW)).toBeVisible();
    await waitFor(() => expect(document.querySelector("footer")).toHaveTextContent("Published on"));
  });
});
