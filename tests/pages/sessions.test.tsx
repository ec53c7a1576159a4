import { myQuestions } from "#api/myQuestions.ts";
import { recordStore } from "#api/recordStore.ts";
import { recordedItems } from "#domain/record/recordedItems.ts";
import { sessionsOf } from "#domain/record/sessionsOf.ts";
import { handlers } from "#mocks/handlers.ts";
import { server } from "#mocks/server.ts";
import { world } from "#mocks/world.ts";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { open, pageHeading } from "./open.tsx";

const kept = () => sessionsOf(recordedItems(recordStore.list().entries));
const agenda = () => screen.getByRole("list", { name: "Agenda" });
const titles = () =>
  kept()
    .at(-1)
    ?.agenda.map(({ title }) => title);

beforeEach(() => {
  server.use(...handlers(() => world("marchshire")));
  vi.setSystemTime("2019-01-20T09:00:00Z");
  return () => void vi.useRealTimers();
});

/** Plans a session in February and opens it. */
async function plan() {
  open("/sessions");
  await pageHeading(/Sessions/);
  fireEvent.change(screen.getByLabelText("Day"), { target: { value: "2019-02-14" } });
  await userEvent.click(screen.getByRole("button", { name: "Plan it" }));
  await pageHeading(/14 February 2019/);
}

describe("the sessions", { timeout: 60_000 }, () => {
  it("are those to come and those that were held, with what came of them", async () => {
    open("/sessions");
    await pageHeading(/Sessions/);
    expect(
      screen.getByText(/^Left open from earlier sessions: .*promises? not kept/),
    ).toBeVisible();
    const held = screen.getByRole("table", { name: "Held" });
    const october = within(held).getByRole("row", { name: /October 2018/ });
    expect(october).toHaveTextContent(/5 items on the agenda/);
    expect(october).toHaveTextContent(/promises/);
    expect(within(october).getByRole("link", { name: /^Present/ })).toHaveAttribute(
      "href",
      "/present?session=2018-10-18",
    );
  });

  it("come, in a made-up story, after the day of the story, whatever the day is", async () => {
    vi.setSystemTime("2026-11-25T09:00:00Z");
    open("/sessions");
    await pageHeading(/Sessions/);
    const coming = screen.getByRole("region", { name: "To come" });
    expect(
      within(coming).getByRole("link", { name: "Performance challenge session, January 2019" }),
    ).toBeVisible();
    expect(screen.getByLabelText("Day")).toHaveValue("2019-01-18");
  });

  it("are planned by a day, and a day has one", async () => {
    await plan();
    expect(kept()).toMatchObject([
      { date: "2019-02-14", title: "Performance challenge session, 14 February 2019", agenda: [] },
    ]);
  });
});

describe("a session", { timeout: 60_000 }, () => {
  it("has an agenda that is built by keys, and what is open comes to it by itself", async () => {
    await plan();
    expect(
      within(agenda()).getAllByText(/Carried over from what is still open/).length,
    ).toBeGreaterThan(0);

    await userEvent.click(
      screen.getAllByRole("button", { name: /^Put on the agenda: / })[0] ?? document.body,
    );
    const field = screen.getByLabelText("Add a measure, or anything else");
    await userEvent.type(field, "Any other business{Enter}");
    expect(titles()).toHaveLength(2);
    expect(titles()?.at(-1)).toBe("Any other business");

    const up = await screen.findByRole("button", { name: "Move up: Any other business" });
    up.focus();
    await userEvent.keyboard("{Enter}");
    expect(titles()?.at(0)).toBe("Any other business");
    await waitFor(() =>
      expect(screen.getByRole("button", { name: "Move up: Any other business" })).toHaveFocus(),
    );
    await userEvent.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(titles()?.at(-1)).toBe("Any other business");

    await userEvent.click(screen.getByRole("button", { name: "Take off: Any other business" }));
    expect(titles()).toHaveLength(1);
    expect(screen.getByText("Taken off the agenda.")).toBeVisible();
  });

  it("takes a measure by its name, also one that is carried, and takes it once", async () => {
    await plan();
    expect(agenda()).toHaveTextContent("Average caseload");
    const field = screen.getByLabelText("Add a measure, or anything else");
    await userEvent.type(field, "average caseload{Enter}");
    await userEvent.type(field, "Average caseload{Enter}");
    expect(kept().at(-1)?.agenda).toEqual([
      { title: "Average caseload", measure: "caseload-average" },
    ]);
    expect(await screen.findByText("“Average caseload” is on the agenda.")).toBeVisible();
  });

  it("takes in my questions once", async () => {
    myQuestions.add({
      text: "Who covers the vacant posts?",
      measure: "vacancy-rate",
      evidence: null,
    });
    await plan();
    await userEvent.click(
      screen.getByRole("button", { name: "Bring my 1 question into this session" }),
    );
    expect(kept()[0]?.questions).toMatchObject([
      { text: "Who covers the vacant posts?", measure: "vacancy-rate" },
    ]);
    const questions = screen.getByRole("region", { name: "Questions" });
    expect(await within(questions).findByText("Who covers the vacant posts?")).toBeVisible();
    // Nobody has been asked yet.
    expect(within(questions).queryByText("No answer")).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^Bring my/ })).not.toBeInTheDocument();
  });

  it("lets what was written be worded anew, and shows how it read before", async () => {
    open("/sessions/2018-10-18");
    await pageHeading(/October 2018/);
    await userEvent.click(
      await screen.findByRole("button", { name: /^Edit: At least 85% of supervision/ }),
    );
    const words = screen.getByLabelText("What is promised?");
    await userEvent.clear(words);
    await userEvent.paste("At least 90% of supervision will be on time by March 2019");
    await userEvent.keyboard("{Enter}");

    expect(
      await screen.findByText("At least 90% of supervision will be on time by March 2019."),
    ).toBeVisible();
    expect(recordStore.list().entries).toMatchObject([
      { session: "2018-10-18", item: { kind: "commitment", madeOn: "2018-10-18", value: 85 } },
    ]);
    expect(
      await screen.findByText("At least 85% of supervision will be on time by March 2019"),
    ).toBeInTheDocument();
  });

  it("marks an action as done, and takes out what should not stand", async () => {
    open("/sessions/2018-10-18");
    await pageHeading(/October 2018/);
    await userEvent.click(
      await screen.findByRole("button", {
        name: "Done: Ask the board for an action on late assessments.",
      }),
    );
    expect(await screen.findByText(/Done on 18 January 2019/)).toBeVisible();
    await userEvent.click(
      screen.getByRole("button", {
        name: "Take out: Ask the board for an action on late assessments.",
      }),
    );
    await waitFor(() =>
      expect(
        screen.queryByText("Ask the board for an action on late assessments."),
      ).not.toBeInTheDocument(),
    );
  });

  it("says what officers will be asked, and where an explanation is wanted", async () => {
    open("/sessions/2019-01-24?view=officers");
    await pageHeading(/January 2019/);
    expect(screen.getByText(/^There are \d+ items on the agenda\./)).toBeVisible();
    const [lead] = screen.getAllByRole("region", { name: /^Head of Service/ });
    expect(within(lead ?? document.body).getAllByText("The figures ask").length).toBeGreaterThan(0);
  });

  it("leaves out no question that is written down, whatever it is about", async () => {
    for (const [text, measure] of [
      ["Who covers the vacant posts?", "vacancy-rate"],
      ["When do we meet next?", null],
    ] as const)
      myQuestions.add({ text, measure, evidence: null });
    await plan();
    await userEvent.click(screen.getByRole("button", { name: /^Bring my 2 questions/ }));
    await userEvent.click(screen.getByRole("button", { name: "What officers will be asked" }));
    const officers = screen.getByRole("region", { name: "What officers will be asked" });
    expect(await within(officers).findByText("Who covers the vacant posts?")).toBeVisible();
    expect(within(officers).getByText("When do we meet next?")).toBeVisible();
    expect(within(officers).getByText("Questions that are about no one measure")).toBeVisible();
  });

  it("is not known where the day has none", async () => {
    open("/sessions/2001-01-01");
    await pageHeading(/no session of that day/);
  });

  it("cannot be written in while looking back", async () => {
    open("/sessions/2018-10-18?asAt=2018-11");
    await pageHeading(/October 2018/);
    expect(screen.queryByRole("button", { name: /^Edit/ })).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /Write down/ })).not.toBeInTheDocument();
  });
});
