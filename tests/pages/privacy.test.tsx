import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { DEVICE_STORES } from "#api/deviceStores.ts";
import { keepTimes } from "#api/meetingTimes.ts";
import { myQuestions } from "#api/myQuestions.ts";
import { newId, recordStore, thisMoment } from "#api/recordStore.ts";
import { FAULTS } from "#mocks/faults.ts";
import { server } from "#mocks/server.ts";
import { world } from "#mocks/world.ts";
import { open } from "./open.tsx";

const SLOW = { timeout: 20_000 };
const everything = { name: "Erase everything on this device" };

/** What `keepThings` leaves on the device, by the names of the page. */
const KEPT = ["My questions", "The record of sessions", "The clock of a session"];

async function keepThings() {
  myQuestions.add({ text: "Why?", measure: null, evidence: null });
  keepTimes({ meeting: "2018-10-18", started: 1, minutesPerItem: 5 });
  const at = thisMoment();
  const item = { kind: "question", id: "triage", text: "Does triage work?" } as const;
  recordStore.write([{ id: newId(), session: "2018-10-18", item, made: at, at }]);
  await recordStore.settled();
}

describe("the page on privacy", { timeout: 30_000 }, () => {
  it("lists what is kept, why, for how long and how much, and needs no figures", async () => {
    server.use(...FAULTS["403"].over(world));
    await keepThings();
    open("/privacy");
    await screen.findByRole("heading", { name: "What is kept" }, SLOW);
    for (const { name, why, lasts } of DEVICE_STORES) {
      expect(screen.getByRole("heading", { name })).toBeVisible();
      expect(screen.getByText(why)).toBeVisible();
      expect(screen.getByText((text) => text.startsWith(lasts))).toBeVisible();
    }
    const sizes = DEVICE_STORES.filter(({ name }) => KEPT.includes(name)).map(({ lasts }) => lasts);
    expect(sizes).toHaveLength(KEPT.length);
    for (const lasts of sizes)
      await waitFor(() =>
        expect(screen.getByText((text) => text.startsWith(lasts))).toHaveTextContent(
          /Less than 1 kB\.$/,
        ),
      );
  });

  it("is linked from every page", async () => {
    open("/help");
    const link = await screen.findByRole("link", { name: /^Privacy: what is kept/ }, SLOW);
    expect(link).toHaveAttribute("href", "/privacy");
  });

  it("erases one thing, and leaves the others", async () => {
    await keepThings();
    open("/privacy");
    await userEvent.click(await screen.findByRole("button", { name: "Erase: My questions" }, SLOW));
    const dialog = within(screen.getByRole("dialog"));
    expect(dialog.queryByRole("button", { name: "Save the record first" })).toBeNull();
    await userEvent.click(dialog.getByRole("button", { name: "Erase" }));
    expect(
      await screen.findByText("“My questions” has been erased from this device."),
    ).toBeVisible();
    expect(myQuestions.list().questions).toEqual([]);
    expect(recordStore.list().entries).toHaveLength(1);
  });

  it("asks before it erases everything, and keeps it where the reader says so", async () => {
    await keepThings();
    open("/privacy");
    await userEvent.click(await screen.findByRole("button", everything, SLOW));
    expect(screen.getByRole("dialog")).toHaveTextContent("1 entry of the record of sessions is on");
    expect(screen.getByRole("button", { name: "Save the record first" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Keep it" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(myQuestions.list().questions).toHaveLength(1);
  });

  it("erases everything", async () => {
    await keepThings();
    open("/privacy");
    await userEvent.click(await screen.findByRole("button", everything, SLOW));
    await userEvent.click(screen.getByRole("button", { name: "Erase everything" }));
    expect(await screen.findByText("Everything on this device has been erased.")).toBeVisible();
    expect(window.localStorage).toHaveLength(0);
    expect(await indexedDB.databases()).toEqual([]);
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Erase: / })).toBeNull());
  });

  it("names what could not be erased, and erases the rest", async () => {
    await keepThings();
    const fails = vi.spyOn(indexedDB, "deleteDatabase").mockImplementation(() => {
      throw new DOMException("No", "UnknownError");
    });
    open("/privacy");
    await userEvent.click(await screen.findByRole("button", everything, SLOW));
    await userEvent.click(screen.getByRole("button", { name: "Erase everything" }));
    expect(
      await screen.findByText(/^“The record of sessions” could not be erased\./),
    ).toBeVisible();
    expect(window.localStorage).toHaveLength(0);
    fails.mockRestore();
  });
});
