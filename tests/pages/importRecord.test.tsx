import { figuresSource } from "#api/openedFigures.ts";
import { newId, recordStore } from "#api/recordStore.ts";
import { sealed } from "#api/whatWeSaw.ts";
import type { Session } from "#contract/sessions.ts";
import { apiText } from "#publishing/apiText.ts";
import { handlers } from "#mocks/handlers.ts";
import { server } from "#mocks/server.ts";
import { world } from "#mocks/world.ts";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { open, pageHeading } from "./open.tsx";

const SLOW = { timeout: 20_000 };
const marchshire = await world("marchshire");

const AT = "2019-01-24T14:00:00.000Z";
const HOSTILE = '<img src=x onerror="alert(1)"> =HYPERLINK("http://x") \u202Etxet';

const january: Session = {
  date: "2019-01-24",
  title: "Performance challenge session, January 2019",
  agenda: [],
  questions: [
    { id: "from-the-laptop", text: HOSTILE, askedBy: "Chair", answers: [], made: AT, changed: AT },
  ],
  commitments: [],
  actions: [],
  made: AT,
  changed: AT,
};

beforeEach(() => server.use(...handlers(() => world("marchshire"))));
afterEach(() => figuresSource.close());

async function give(content: unknown, name = "record.json") {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  await userEvent.upload(
    await screen.findByLabelText("Choose a file, or drop it here", {}, SLOW),
    new File([text], name, { type: "application/json" }),
  );
}

const texts = () =>
  recordStore
    .list()
    .entries.flatMap(({ item, withdrawn }) =>
      item.kind === "question" && withdrawn !== true ? [item.text] : [],
    );

describe("taking in a record", () => {
  it("shows what is in it as text, takes it in, knows it the next time, and takes it back", async () => {
    open("/sessions/import");
    await give({ sessions: [january] });
    const found = await screen.findByRole("region", { name: "What is in record.json" }, SLOW);
    expect(found).toHaveTextContent("1 new and 1 changed.");
    const table = within(found).getByRole("table");
    expect(table).toHaveTextContent('<img src=x onerror="alert(1)"> =HYPERLINK("http://x") txet');
    expect(document.querySelector("img")).toBeNull();
    expect(texts()).toEqual([]);

    await userEvent.click(within(found).getByRole("button", { name: "Take these in" }));
    expect(found).toHaveTextContent("2 entries of record.json were taken in.");
    expect(within(found).getByRole("heading", { level: 2 })).toHaveFocus();
    expect(texts()).toEqual([HOSTILE]);
    await recordStore.settled();
    expect(recordStore.list().saved).toBe(true);

    await give({ sessions: [january] });
    await screen.findByText("There is nothing to take in.");
    expect(recordStore.list().entries).toHaveLength(2);
  }, 40_000);

  it("takes back what it took in, and erases nothing", async () => {
    open("/sessions/import");
    await give({ sessions: [january] });
    await userEvent.click(await screen.findByRole("button", { name: "Take these in" }, SLOW));
    await userEvent.click(await screen.findByRole("button", { name: "Take back" }));
    await screen.findByText("2 entries were taken back.");
    expect(recordStore.list().entries).toHaveLength(4);

    await give({ sessions: [january] });
    await screen.findByText(/1 taken back here before, to stay so\./, { selector: "h2 + p" });
  }, 40_000);

  it("leaves what was written here beneath what is newer, whichever comes first", async () => {
    const mine = { id: "from-the-laptop", kind: "question", text: "Mine, later" } as const;
    recordStore.subscribe(() => {});
    const later = "2019-01-24T15:00:00.000Z";
    recordStore.write([{ id: newId(), session: january.date, item: mine, made: later, at: later }]);
    open("/sessions/import");
    await give({ sessions: [january] });
    const table = await screen.findByRole("table", {}, SLOW);
    expect(within(table).getByRole("row", { name: /Older wording/ })).toHaveTextContent(
      "Mine, later",
    );
    await userEvent.click(screen.getByRole("button", { name: "Take these in" }));
    expect(texts()).toEqual(expect.arrayContaining([HOSTILE, "Mine, later"]));
  }, 40_000);

  it.each([
    ["another product’s file", { slides: [] }, "is not a file of this dashboard"],
    [
      "a broken record",
      { sessions: [{ ...january, date: "July" }] },
      'sessions[0].date: it is "July"',
    ],
    ["a later version", { version: 3, sessions: [] }, "was written by a later version"],
    ["no JSON", "date,title", "cannot be read as a file of the dashboard, or it was cut short"],
  ])(
    "refuses %s, and leaves the record as it is",
    async (_, content, said) => {
      open("/sessions/import");
      await give(content);
      expect(await screen.findByRole("alert", {}, SLOW)).toHaveTextContent(said);
      expect(screen.getByRole("alert")).toHaveTextContent("Nothing on this device was changed.");
      expect(recordStore.list().entries).toEqual([]);
    },
    40_000,
  );
});

describe("what a session saw", () => {
  const files = Object.fromEntries(
    [...apiText(marchshire)].map(([path, text]): [string, unknown] => [path, JSON.parse(text)]),
  );
  const seen = sealed({
    kind: "what-we-saw",
    version: 1,
    made: AT,
    session: "2018-10-18",
    title: "Performance challenge session, October 2018",
    asAt: "2018-10-18",
    published: marchshire.dashboard.published,
    organisation: "Marchshire County Council",
    notice: "Made-up figures.",
    figures: [{ measure: "sickness", title: "Sickness", text: "5.2% of working days." }],
    files,
  });

  it("opens as it was, on every screen, and is left", async () => {
    open("/sessions/import");
    await give(seen, "what-we-saw-2018-10-18.json");
    const found = await screen.findByRole(
      "region",
      { name: "What was seen on 18 October 2018" },
      SLOW,
    );
    expect(found).toHaveTextContent(`its checksum begins with ${seen.checksum.slice(0, 12)}`);
    expect(within(found).getByRole("row", { name: /Sickness/ })).toHaveTextContent("5.2%");

    await userEvent.click(within(found).getByRole("button", { name: /Open the figures/ }));
    await screen.findByText(
      "You are looking at the figures as seen on 18 October 2018, from a file.",
    );
    await screen.findByText("You are looking at what was known on 18 October 2018.", {}, SLOW);
    await pageHeading(/October 2018/);
    expect(screen.queryByRole("heading", { name: "Hand over" })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Leave these figures" }));
    await screen.findByRole("heading", { name: "Hand over" }, SLOW);
    await waitFor(() => expect(figuresSource.current()).toBeNull());
  }, 40_000);

  it("is refused where one digit was changed", async () => {
    open("/sessions/import");
    await give(JSON.stringify(seen).replace("5.2%", "4.2%"));
    expect(await screen.findByRole("alert", {}, SLOW)).toHaveTextContent(
      "Its content does not agree with its checksum: something in it was changed, if only one digit.",
    );
    expect(figuresSource.current()).toBeNull();
  }, 40_000);
});
