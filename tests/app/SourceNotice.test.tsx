import { figuresSource } from "#api/openedFigures.ts";
import { apiText } from "#publishing/apiText.ts";
import { world } from "#mocks/world.ts";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { open, pageHeading } from "../pages/open.tsx";

const SLOW = { timeout: 20_000 };
const NOTICE = { name: "Where these figures come from" };

async function marchshire() {
  const text = apiText(await world("marchshire"));
  return new Map([...text].map(([path, json]): [string, unknown] => [path, JSON.parse(json)]));
}

afterEach(() => figuresSource.close());

describe("figures that do not come from the host", () => {
  it.each([
    ["preview", /the figures of the file january.json, opened on this device and sent nowhere/],
    ["seen", /the figures as seen on 24 January 2019, from a file/],
  ] as const)(
    "say so on every page, and are left: %s",
    async (kind, said) => {
      const files = await marchshire();
      figuresSource.open({ kind, name: "january.json", files, made: "2019-01-24" });
      open("/data?asAt=2019-01");
      const notice = await screen.findByRole("region", NOTICE);
      expect(notice).toHaveTextContent(said);
      await screen.findByText("Marchshire County Council", {}, SLOW);

      await userEvent.click(screen.getByRole("link", { name: "Help" }));
      await userEvent.click(
        within(screen.getByRole("region", NOTICE)).getByRole("button", {
          name: "Leave these figures",
        }),
      );
      await waitFor(() => expect(screen.queryByRole("region", NOTICE)).not.toBeInTheDocument());
      await waitFor(() => expect(screen.getByRole("main")).toHaveFocus());
      expect(window.location.search).toBe("");
      await waitFor(
        () => expect(screen.getByRole("banner")).toHaveTextContent("Herefordshire"),
        SLOW,
      );
    },
    30_000,
  );

  it("are not spoken of while they come from the host", async () => {
    open("/help");
    await pageHeading();
    expect(screen.queryByRole("region", NOTICE)).not.toBeInTheDocument();
  }, 30_000);
});
