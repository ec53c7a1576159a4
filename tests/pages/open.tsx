import { render } from "@testing-library/react";
import { createQueryClient } from "#api/queryClient.ts";
import { App } from "#app/App.tsx";

/** Opens the app at an address, over the mock API. Retries do not wait. */
export function open(address: string): void {
  window.history.replaceState(null, "", address);
  render(<App queryClient={createQueryClient(0)} />);
}

/** What follows the question mark of the address now. */
export function search(): URLSearchParams {
  return new URLSearchParams(window.location.search);
}
