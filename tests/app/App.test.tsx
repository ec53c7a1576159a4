import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { createQueryClient } from "#api/queryClient.ts";
import { App } from "#app/App.tsx";

const SLOW = { timeout: 20_000 };

it("says where the reader is, in the navigation, the title and the focus", async () => {
  render(<App queryClient={createQueryClient(0)} />);
  await screen.findByRole("heading", { name: "Scorecard" }, SLOW);
  const navigation = screen.getByRole("navigation", { name: "Main" });
  expect(within(navigation).getByRole("link", { name: "Overview" })).toHaveAttribute(
    "aria-current",
    "page",
  );
  expect(document.body).toHaveFocus();

  await userEvent.click(within(navigation).getByRole("link", { name: "Help" }));
  const heading = await screen.findByRole("heading", { level: 1, name: /How to read/ }, SLOW);
  await waitFor(() => expect(heading).toHaveFocus());
  expect(document.title).toMatch(/How to read/);
  expect(within(navigation).getByRole("link", { name: "Help" })).toHaveAttribute(
    "aria-current",
    "page",
  );
}, 30_000);

it("lets a keyboard skip to the content, and says what the figures are", async () => {
  render(<App queryClient={createQueryClient(0)} />);
  await screen.findByText(/Published on/, { selector: "footer p" }, SLOW);
  await userEvent.tab();
  expect(screen.getByRole("link", { name: "Skip to main content" })).toHaveFocus();
  expect(screen.getByRole("contentinfo")).toHaveTextContent("Official statistics");
  expect(screen.getByRole("contentinfo")).toHaveTextContent("Open Government Licence");
}, 30_000);
