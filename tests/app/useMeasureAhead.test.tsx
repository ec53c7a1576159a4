import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { server } from "#mocks/server.ts";
import { measureIn } from "#app/useMeasureAhead.ts";
import { open } from "../pages/open.tsx";

const SLOW = { timeout: 20_000 };

it("asks for the figures of a measure once the pointer is over a link to it, and once only", async () => {
  // Whoever spares their line has nothing fetched ahead but what they turn to.
  Object.defineProperty(navigator, "connection", {
    value: { saveData: true },
    configurable: true,
  });
  const asked: string[] = [];
  server.events.on(
    "request:start",
    ({ request }) => void asked.push(new URL(request.url).pathname),
  );
  open("/");
  const [row] = await screen.findAllByRole("rowheader", {}, SLOW);
  if (row === undefined) throw new Error("The overview has no row.");
  const link = within(row).getByRole("link");
  const title = link.textContent;
  const ofMeasures = () => asked.filter((path) => path.includes("/measures/"));
  expect(ofMeasures()).toEqual([]);

  await userEvent.hover(link);
  await waitFor(() => expect(ofMeasures()).toHaveLength(1), SLOW);
  await userEvent.unhover(link);
  await userEvent.hover(link);
  await userEvent.click(link);
  const heading = { level: 1, name: title };
  expect(await screen.findByRole("heading", heading, SLOW)).toBeVisible();
  expect(ofMeasures()).toHaveLength(1);
  server.events.removeAllListeners();
  Reflect.deleteProperty(navigator, "connection");
});

it.each([
  ["https://council.example/figures/measures/caseload?asAt=2018-10", "caseload"],
  ["https://council.example/#/measures/caseload", "caseload"],
  ["https://council.example/measures/caseload#over-time", "caseload"],
  ["https://council.example/measures/", null],
  ["https://council.example/plan", null],
])("reads the measure from %s", (address, id) => {
  expect(measureIn(address)).toBe(id);
});
