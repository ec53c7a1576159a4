import { createQueryClient } from "#api/queryClient.ts";
import { App } from "#app/App.tsx";
import * as hashRouting from "#app/hashRouting.ts";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";

const SLOW = { timeout: 20_000 };

function open(address: string): void {
  window.history.replaceState(null, "", address);
  render(<App queryClient={createQueryClient(0)} hash={hashRouting} />);
}

describe("views behind the hash", () => {
  it("open by their address, with what follows the question mark, and lead on to others", async () => {
    open("/folder/index.html#/plan?asAt=2018-10&problems=1");
    expect(await screen.findByLabelText("Only problems", {}, SLOW)).toBeChecked();
    expect(screen.getByText(/what was known on 31 October 2018/)).toBeVisible();

    const data = within(screen.getByRole("navigation", { name: "Main" })).getByRole("link", {
      name: "Data",
    });
    expect(data).toHaveAttribute("href", "#/data?asAt=2018-10");
    await userEvent.click(data);
    await waitFor(() => expect(window.location.hash).toBe("#/data?asAt=2018-10"), SLOW);
    expect(window.location.pathname).toBe("/folder/index.html");
    expect(window.location.search).toBe("");
    expect(data).toHaveAttribute("aria-current", "page");
  }, 60_000);

  it("change what follows the question mark, and can leave nothing there", async () => {
    open("/#/plan");
    const only = await screen.findByLabelText("Only problems", {}, SLOW);
    await userEvent.click(only);
    await waitFor(() => expect(window.location.hash).toBe("#/plan?problems=1"));
    await userEvent.click(only);
    await waitFor(() => expect(window.location.hash).toBe("#/plan"));
  }, 60_000);

  it("stay open when a link leads to a place on the page", async () => {
    open("/#/help?asAt=2018-10");
    await screen.findByRole("heading", { level: 1, name: /How to read/ }, SLOW);
    window.location.hash = "main";
    await waitFor(() => expect(window.location.hash).toBe("#/help?asAt=2018-10#main"));
    expect(screen.getByRole("heading", { level: 1, name: /How to read/ })).toBeVisible();
  }, 60_000);
});
