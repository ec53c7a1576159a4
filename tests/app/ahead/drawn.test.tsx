import { act, screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createQueryClient } from "#api/queryClient.ts";
import { drawnAhead } from "#app/ahead/drawnAhead.ts";
import { App } from "#app/App.tsx";
import { Dashboard } from "#app/Dashboard.tsx";
import type { GivenPage } from "#app/givenPage.ts";
import { handlers } from "#mocks/handlers.ts";
import { server } from "#mocks/server.ts";
import { world } from "#mocks/world.ts";
import { type Dataset, firstScreenOf } from "./firstScreens.ts";

const SLOW = { timeout: 30_000 };
const AHEAD = {
  api: null,
  base: "/api/v1/",
  overview: "overview.json",
  dashboard: "dashboard.json",
  shape: "0c5e7b1d9a42",
  title: null,
  logo: "/logo.svg",
};
const GIVEN: GivenPage = { about: null, screen: null, ahead: AHEAD, several: false };

async function overviewOf(...of: Parameters<typeof firstScreenOf>) {
  const { about, screen } = await firstScreenOf(...of);
  if (screen === null) throw new Error("It has no first screen.");
  return { shape: AHEAD.shape, about, screen };
}

function answer(overview: object): void {
  server.use(
    http.get("*/config.json", () => HttpResponse.json({})),
    http.get("*/api/v1/overview.json", () => HttpResponse.json(overview)),
  );
}

let root: HTMLDivElement;
beforeEach(() => {
  root = document.createElement("div");
  root.append("Opening the page…");
  document.body.append(root);
});
afterEach(() => root.remove());

const client = createQueryClient(0);
const dashboard = (given: GivenPage) => <Dashboard given={given} />;
const app = (given: GivenPage) => (
  <StrictMode>
    <App queryClient={client} given={given} />
  </StrictMode>
);

/** The nodes that React finds: it separates texts that stand side by side by marks that mean nothing. */
function written(page: GivenPage): Element {
  const element = document.createElement("div");
  element.innerHTML = renderToString(app(page));
  // For the head of a page that is written.
  for (const hint of element.querySelectorAll(":scope > link")) hint.remove();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_COMMENT);
  const marks: Comment[] = [];
  while (walker.nextNode())
    if (walker.currentNode instanceof Comment && walker.currentNode.data === " ")
      marks.push(walker.currentNode);
  for (const mark of marks) mark.remove();
  return element;
}

describe("a first screen that is drawn ahead of React", () => {
  it.each<[Dataset, "public" | "members"]>([
    ["herefordshire", "public"],
    ["marchshire", "public"],
    ["marchshire", "members"],
  ])("is node by node what React would draw: %s, for %s", async (dataset, audience) => {
    answer(await overviewOf(dataset, audience));
    const page = await drawnAhead(root, GIVEN, dashboard);
    if (page === null) throw new Error("It was not drawn.");
    expect(root.querySelectorAll("table svg").length).toBeGreaterThan(10);
    const expected = written(page);
    expect(root.innerHTML.length).toBeGreaterThan(10_000);
    const made = [...root.querySelectorAll("*")];
    const other = [...expected.querySelectorAll("*")].findIndex(
      (node, place) => !node.isEqualNode(made[place] ?? null) && node.children.length === 0,
    );
    expect(made[other]?.outerHTML, "the first that is another").toBeUndefined();
    expect(root.isEqualNode(expected)).toBe(true);
  });

  it("is taken over as it stands, and gives way to what the figures say", async () => {
    server.use(...handlers(() => world("marchshire")));
    const overview = await overviewOf("marchshire");
    const { summary } = overview.screen.overview;
    const said = { ...summary, text: "What was said before." };
    const before = { ...overview.screen.overview, summary: said };
    // Newer than the figures, as where these were put back to an earlier publication.
    answer({
      ...overview,
      screen: { ...overview.screen, overview: before, published: "2099-01-01" },
    });
    const page = await drawnAhead(root, GIVEN, dashboard);
    if (page === null) throw new Error("It was not drawn.");
    expect(screen.getByText("What was said before.")).toBeVisible();
    const chart = root.querySelector("table svg");

    const recovered = vi.fn();
    const mounted = await act(async () =>
      hydrateRoot(root, app(page), { onRecoverableError: recovered }),
    );
    expect(await screen.findByText(summary.text, {}, SLOW)).toBeVisible();
    expect(screen.queryByText("What was said before.")).toBeNull();
    expect(root.querySelector("table svg")).toBe(chart);
    expect(recovered).not.toHaveBeenCalled();
    await act(async () => mounted.unmount());
  });

  it("is left where it cannot be drawn, and what stood there stays", async () => {
    const overview = await overviewOf("marchshire");
    answer({ ...overview, screen: { ...overview.screen, overview: { areas: [] } } });
    expect(await drawnAhead(root, GIVEN, dashboard)).toBeNull();
    expect(root).toHaveTextContent("Opening the page…");
  });

  it("is done without where the host has none", async () => {
    server.use(http.get("*/config.json", () => HttpResponse.json({})));
    server.use(http.get("*/overview.json", () => new HttpResponse(null, { status: 404 })));
    expect(await drawnAhead(root, GIVEN, dashboard)).toBeNull();
    expect(root).toHaveTextContent("Opening the page…");
  });
});
