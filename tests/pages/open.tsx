import { render, screen, waitFor } from "@testing-library/react";
import { createQueryClient } from "#api/queryClient.ts";
import { App } from "#app/App.tsx";

/** Opens the app at an address, over the mock API. Retries do not wait. */
export function open(address: string): void {
  window.history.replaceState(null, "", address);
  render(<App queryClient={createQueryClient(0)} />);
}

/** In milliseconds: a page works out its figures in its own time. */
const LONGEST = { timeout: 20_000 };

/** The heading of a page whose figures have come: while it waits for them it has one, too. */
export async function pageHeading(name?: string | RegExp): Promise<HTMLElement> {
  return waitFor(() => {
    const heading = screen
      .getAllByRole("heading", { level: 1, ...(name !== undefined && { name }) })
      .find((one) => one.closest("[data-room]") === null);
    if (heading === undefined) throw new Error("The page waits for its figures.");
    return heading;
  }, LONGEST);
}

/** What follows the question mark of the address now. */
export function search(): URLSearchParams {
  return new URLSearchParams(window.location.search);
}
