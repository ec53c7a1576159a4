import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { FAULTS } from "#mocks/faults.ts";
import { handlers } from "#mocks/handlers.ts";
import { server } from "#mocks/server.ts";
import { world } from "#mocks/world.ts";
import { open, pageHeading } from "./open.tsx";

const SLOW = { timeout: 20_000 };
const marchshire = () => world("marchshire");
const NO_SESSIONS = http.get("*/sessions.json", () => new HttpResponse(null, { status: 403 }));

beforeEach(() => server.use(...handlers(marchshire)));

describe("a record of sessions that cannot be had", { timeout: 30_000 }, () => {
  it.each([
    ["a session's page", "/sessions/2018-10-18"],
    ["the slides", "/present?session=2018-10-18"],
  ])("is not taken for a session that there is not: %s", async (_, address) => {
    server.use(NO_SESSIONS);
    open(address);
    expect(await screen.findByRole("alert", {}, SLOW)).toHaveTextContent(/record of sessions/i);
    expect(screen.queryByText(/there is no session/i)).not.toBeInTheDocument();

    server.use(...handlers(marchshire));
    await userEvent.click(screen.getByRole("button", { name: /^Try again/ }));
    const headings = await screen.findAllByRole("heading", { name: /October 2018/ }, SLOW);
    expect(headings[0]).toBeInTheDocument();
  });

  it.each([
    ["a session's page", "/sessions/2018-10-18", /October 2018/],
    ["all sessions", "/sessions", /October 2018/],
    ["the slides", "/present", /^Performance challenge session/],
  ])("is waited for while it is asked for again: %s", async (_, address, said) => {
    let asked = 0;
    let meanwhile: string | null = null;
    server.use(
      http.get("*/sessions.json", async () => {
        asked += 1;
        if (asked === 1) return new HttpResponse(null, { status: 500 });
        // The host comes round when all else has been there for a while.
        await new Promise((later) => setTimeout(later, 1500));
        meanwhile = document.body.textContent;
        return undefined;
      }),
    );
    open(address);
    expect((await screen.findAllByText(said, {}, SLOW)).length).toBeGreaterThan(0);
    expect(asked).toBe(2);
    expect(meanwhile).not.toMatch(/strongest questions|no session|nothing is left/i);
  });

  it.each([
    ["the data", "/data"],
    ["taking in a file", "/sessions/import"],
  ])("is said where it counts, with the way to ask again: %s", async (_, address) => {
    server.use(NO_SESSIONS);
    open(address);
    expect(await screen.findByRole("alert", {}, SLOW)).toHaveTextContent(/record of sessions/i);
    expect(screen.getByRole("button", { name: /^Try again/ })).toBeVisible();
  });
});

it("no session is denied where the record could not be had", { timeout: 30_000 }, async () => {
  server.use(NO_SESSIONS);
  open("/sessions");
  expect(await screen.findByRole("alert", {}, SLOW)).toHaveTextContent(/record of sessions/i);
  expect(screen.getByText(/^What is left open from earlier sessions is not known/)).toBeVisible();
  expect(screen.getAllByText(/^Not known: the record of sessions/)).toHaveLength(2);
  expect(screen.queryByText(/^(No session|Nothing is left)/)).toBeNull();
});

it("one button asks for all that failed together", { timeout: 30_000 }, async () => {
  server.use(...FAULTS["403"].over(world));
  open("/plan");
  const again = await screen.findByRole("button", { name: /^Try again/ }, SLOW);
  server.use(...handlers(marchshire));
  await userEvent.click(again);
  expect(await pageHeading(/plan/i)).toBeVisible();
  await waitFor(() => expect(screen.queryByRole("alert")).not.toBeInTheDocument(), SLOW);
});
