import { useKeptFocus } from "#components/useKeptFocus.ts";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";

/** Three lines that can be taken away, one in a list of its own. */
function Lines() {
  useKeptFocus();
  const [lines, setLines] = useState(["One", "Two", "Three"]);
  const without = (line: string) => setLines((now) => now.filter((one) => one !== line));
  return (
    <main>
      {lines.length > 0 && (
        <section aria-label="Lines">
          {lines.map((line) => (
            <button type="button" key={line} onClick={() => without(line)}>
              {line}
            </button>
          ))}
        </section>
      )}
      <button type="button">Beside</button>
    </main>
  );
}

async function press(name: string) {
  screen.getByRole("button", { name }).focus();
  await userEvent.keyboard("{Enter}");
}

it("goes to what is left around a control that was taken away, and no further", async () => {
  render(<Lines />);
  const lines = screen.getByRole("region", { name: "Lines" });
  await press("Two");
  await waitFor(() => expect(lines).toHaveFocus());
  await userEvent.tab();
  expect(screen.getByRole("button", { name: "One" })).toHaveFocus();
  expect(lines).not.toHaveAttribute("tabindex");
});

it("goes further out where nothing is left nearby", async () => {
  render(<Lines />);
  await press("One");
  await press("Two");
  await press("Three");
  await waitFor(() => expect(screen.getByRole("main")).toHaveFocus());
});

it("leaves it alone where the reader has put it elsewhere", async () => {
  render(<Lines />);
  screen.getByRole("button", { name: "One" }).focus();
  screen.getByRole("button", { name: "Beside" }).focus();
  screen.getByRole("button", { name: "Two" }).click();
  await waitFor(() => expect(screen.queryByText("Two")).toBeNull());
  expect(screen.getByRole("button", { name: "Beside" })).toHaveFocus();
});
