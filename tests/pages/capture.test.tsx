import { recordStore } from "#api/recordStore.ts";
import { recordedItems } from "#domain/record/recordedItems.ts";
import { sessionsOf } from "#domain/record/sessionsOf.ts";
import { handlers } from "#mocks/handlers.ts";
import { server } from "#mocks/server.ts";
import { world } from "#mocks/world.ts";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { open, pageHeading } from "./open.tsx";

/** What stands in the record of this device. */
const kept = () => sessionsOf(recordedItems(recordStore.list().entries));

async function openMeasure(address = "/measures/caseload-average") {
  server.use(...handlers(() => world("marchshire")));
  open(address);
  await pageHeading(/average caseload/i);
}

beforeEach(() => {
  vi.setSystemTime("2019-01-24T18:30:00Z");
  return () => void vi.useRealTimers();
});

describe("writing down", { timeout: 30_000 }, () => {
  it("takes a promise by keys alone, and says by which figure it will be judged", async () => {
    await openMeasure();
    await userEvent.keyboard("np");
    await userEvent.paste("The average will be under 17 by June");

    expect(screen.getByLabelText("Number")).toHaveValue("17");
    expect(screen.getByLabelText("By")).toHaveDisplayValue("June 2019");
    expect(
      screen.getByText(/^Kept if the figure for the average caseload is at most 17/),
    ).toBeVisible();
    await userEvent.keyboard("{Enter}");

    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(
      screen.getByText(/^(Being kept|Kept) on this device: “The average will be/),
    ).toBeVisible();
    const [session] = kept();
    expect(session?.date).toBe("2019-01-24");
    expect(session?.commitments).toMatchObject([
      {
        measure: "caseload-average",
        text: "The average will be under 17 by June",
        bound: "at-most",
        value: 17,
        by: "2019-06",
        madeOn: "2019-01-24",
      },
    ]);
    // It stands on the measure's page at once.
    expect(await screen.findByText("The average will be under 17 by June.")).toBeVisible();
  });

  it("tells what was written on its slide alone, so that the next have their room", async () => {
    server.use(...handlers(() => world("marchshire")));
    open("/present?session=2019-01-24&slide=supervision-on-time");
    await pageHeading();
    await userEvent.keyboard("nq");
    await userEvent.paste("Who holds the longest waits?");
    await userEvent.keyboard("{Enter}");
    const told = /on this device: “Who holds the longest waits/;
    expect(screen.getByText(told)).toBeVisible();

    await userEvent.keyboard("{ArrowRight}");
    expect(screen.queryByText(told)).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^Take back/ })).not.toBeInTheDocument();
    await userEvent.keyboard("{ArrowLeft}");
    expect(screen.getByRole("button", { name: /^Take back/ })).toBeVisible();
  });

  it("keeps what is written before it is done, and can take it back", async () => {
    await openMeasure();
    await userEvent.keyboard("nq");
    await userEvent.paste("Who holds the cases of those who left?");
    expect(kept()[0]?.questions.map(({ text }) => text)).toEqual([
      "Who holds the cases of those who left?",
    ]);
    await userEvent.keyboard("{Enter}");
    await userEvent.click(screen.getByRole("button", { name: /^Take back: Who holds the cases/ }));
    expect(screen.getByText("Taken back.")).toBeVisible();
    expect(kept()).toEqual([]);
  });

  it("writes one item, whatever kind it becomes", async () => {
    await openMeasure();
    await userEvent.keyboard("nq");
    await userEvent.paste("Bring the list of leavers");
    await userEvent.click(screen.getByRole("radio", { name: /Action/ }));
    await userEvent.clear(screen.getByLabelText("Owner (a role)"));
    await userEvent.paste("Head of Service");
    const [session] = kept();
    expect(session?.questions).toEqual([]);
    expect(session?.actions).toMatchObject([
      { text: "Bring the list of leavers", owner: "Head of Service" },
    ]);
  });

  it("puts an answer to its question, of whatever session", async () => {
    await openMeasure();
    await userEvent.keyboard("na");
    const choice = screen.getByLabelText("To the question");
    await userEvent.selectOptions(
      choice,
      within(choice).getByRole("option", { name: /Caseloads are falling\. Are they falling fast/ }),
    );
    await userEvent.click(screen.getByLabelText("What is answered?"));
    await userEvent.paste("They are not.");
    await userEvent.keyboard("{Enter}");
    expect(recordStore.list().entries.at(-1)).toMatchObject({
      session: "2018-07-19",
      item: { kind: "answer", question: "caseload-pace", text: "They are not.", on: "2019-01-24" },
    });
    expect(await screen.findByText(/^They are not\./)).toBeVisible();
  });

  it("does not take a number that is none, and says how to write it", async () => {
    await openMeasure();
    await userEvent.keyboard("np");
    await userEvent.paste("Caseloads will fall");
    await userEvent.click(screen.getByLabelText("Number"));
    await userEvent.paste("17,5");
    expect(
      screen.getByText("“17,5” is not a number. Write it like 17, 16.5 or 1,200."),
    ).toBeVisible();
    expect(kept()[0]?.commitments[0]).not.toHaveProperty("value");
  });

  it("says that no figure can judge a promise for a month that is over", async () => {
    await openMeasure();
    await userEvent.keyboard("np");
    await userEvent.paste("Under 17 by June 2018");
    expect(screen.getByLabelText("By")).toHaveDisplayValue("June 2018");
    expect(screen.getByText(/^June 2018 was over on the day of the session/)).toBeVisible();
  });

  it("is not there while looking back: nothing is written into the past", async () => {
    await openMeasure("/measures/caseload-average?asAt=2018-10");
    expect(screen.queryByRole("button", { name: /Write down/ })).not.toBeInTheDocument();
    await userEvent.keyboard("n");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });
});
