import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { hostFigures } from "#api/hostFigures.ts";
import { meetingChannel, type MeetingMessage } from "#api/meetingChannel.ts";
import { newId, recordStore, thisMoment } from "#api/recordStore.ts";
import { handlers } from "#mocks/handlers.ts";
import { server } from "#mocks/server.ts";
import { world } from "#mocks/world.ts";
import { open, pageHeading, search } from "./open.tsx";

const SLOW = { timeout: 20_000 };
const TEN_MINUTES = 10 * 60 * 1000;

function marchshire(): void {
  server.use(...handlers(async () => world("marchshire")));
}

/** The heading of the slide on the screen: those beside it are drawn unseen. */
async function shown(): Promise<string> {
  await pageHeading();
  const [slide] = document.querySelectorAll('section[data-shown="true"]');
  return within(slide instanceof HTMLElement ? slide : document.body).getByRole("heading", {
    level: 1,
  }).textContent;
}

describe("the slides of a session", { timeout: 30_000 }, () => {
  it("are turned by keys, and the address follows", async () => {
    marchshire();
    open("/present?session=2019-01-24");
    expect(await shown()).toBe("Performance challenge session, January 2019");

    await userEvent.keyboard("{ArrowRight}");
    expect(await shown()).toMatch(/^What was promised/);
    expect(search().get("slide")).toBe("promised");
    await userEvent.keyboard("{End}");
    expect(await shown()).toBe("End of the session");
    await userEvent.keyboard("{ArrowRight}");
    expect(await shown()).toBe("End of the session");
    await userEvent.keyboard("{PageUp}");
    expect(await shown()).toMatch(/^What was agreed/);
    await userEvent.keyboard("{Home}");
    expect(await shown()).toMatch(/^Performance challenge session/);
  });

  it("open where a link leads, with the measure's sentence, status, target and question", async () => {
    marchshire();
    open("/present?session=2019-01-24&slide=supervision-on-time");
    expect(await shown()).toMatch(/^Supervision on time /);
    const slide = screen.getByRole("region", { name: "Supervision on time" });
    expect(within(slide).getByText("Off target")).toBeVisible();
    expect(within(slide).getByText(/^Target: 90% or higher/)).toBeVisible();
    expect(within(slide).getByText(/\?$/)).toBeVisible();
    expect(within(slide).getByRole("img", { name: /Supervision on time/ })).toBeInTheDocument();
  });

  it("show the table in place of the chart, and go blank and come back", async () => {
    marchshire();
    open("/present?session=2019-01-24&slide=supervision-on-time");
    await shown();
    await userEvent.keyboard("t");
    const [first] = within(screen.getByRole("table")).getAllByRole("rowheader");
    expect(first).toHaveTextContent("December 2018");
    expect(search().get("table")).toBe("1");

    await userEvent.keyboard("b");
    expect(screen.getByRole("button", { name: /screen is blank/i })).toBeInTheDocument();
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("button", { name: /screen is blank/i })).toBeNull();
    await userEvent.keyboard(".{ArrowRight}");
    expect(screen.queryByRole("button", { name: /screen is blank/i })).toBeNull();
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("leave letters alone where they are switched off", async () => {
    marchshire();
    open("/present?session=2019-01-24&keys=off");
    await shown();
    await userEvent.keyboard("b");
    expect(screen.queryByRole("button", { name: /screen is blank/i })).toBeNull();
    await userEvent.keyboard("{ArrowRight}");
    expect(await shown()).toMatch(/^What was promised/);
  });

  it("say on each that the figures are made up and for members", async () => {
    marchshire();
    open("/present?session=2019-01-24&slide=agreed");
    await shown();
    expect(screen.getByText("Made up")).toBeVisible();
    expect(screen.getByText("Members only")).toBeVisible();
    expect(document.title).toMatch(/members only$/);
  });

  it("show what is written down as it comes, and nothing else of what has changed", async () => {
    marchshire();
    open("/present?session=2019-01-24&slide=agreed");
    expect(await shown()).toBe("What was agreed");
    const made = thisMoment();
    recordStore.write([
      {
        id: newId(),
        session: "2019-01-24",
        item: { kind: "action", id: "rota", text: "Bring the rota", owner: "Head of Service" },
        made,
        at: made,
      },
    ]);
    expect(await screen.findByText("Bring the rota.")).toBeVisible();
    expect(screen.queryByRole("button", { name: /New figures/ })).toBeNull();
  });

  it("state a closer scale, which stands in the address", async () => {
    marchshire();
    open("/present?session=2019-01-24&slide=supervision-on-time");
    await shown();
    await userEvent.keyboard("z");
    expect((await screen.findAllByText(/does not start at zero/))[0]).toBeInTheDocument();
    expect(search().get("axis")).toBe("near");
  });

  it("stay as they were when newer figures come, until somebody asks for those", async () => {
    marchshire();
    open("/present?session=2019-01-24&slide=caseload-average");
    const before = await shown();

    const { dashboard, ...others } = await world("marchshire");
    const renamed = dashboard.measures.map((measure) =>
      Object.assign({}, measure, { title: `New: ${measure.title}` }),
    );
    server.use(
      ...handlers(async () => ({ ...others, dashboard: { ...dashboard, measures: renamed } })),
    );
    const now = Date.now();
    const clock = vi.spyOn(Date, "now").mockImplementation(() => now + TEN_MINUTES);
    await act(() => hostFigures.check(new AbortController().signal));
    clock.mockRestore();
    const offer = await screen.findByRole("button", { name: /New figures have come/ });
    expect(await shown()).toBe(before);

    await userEvent.click(offer);
    await waitFor(async () => expect(await shown()).toMatch(/^New: Average caseload/), SLOW);
    expect(screen.queryByRole("button", { name: /New figures/ })).toBeNull();
  });

  it("stand without the measures' own files", async () => {
    marchshire();
    server.use(http.get("*/measures/:id.json", () => new HttpResponse(null, { status: 403 })));
    open("/present?session=2019-01-24&slide=caseload-average");
    expect(await shown()).toMatch(/^Average caseload/);
  });

  it("are those of the last session where none is to come", async () => {
    open("/present");
    expect(await shown()).toMatch(/./);
    expect(screen.getByText("26 July 2022")).toBeVisible();
  });

  it("are the questions that the figures ask where no session is on record", async () => {
    server.use(http.get("*/sessions.json", () => HttpResponse.json({ sessions: [] })));
    open("/present");
    await shown();
    expect(screen.getByText(/the strongest questions that the figures ask/)).toBeVisible();
  });

  it("go on where a record that the host has not got cannot be asked for again", async () => {
    server.use(http.get("*/sessions.json", () => new HttpResponse(null, { status: 404 })));
    open("/present");
    const before = await shown();
    let asked = 0;
    server.use(
      http.get("*/sessions.json", () => {
        asked += 1;
        return new HttpResponse(null, { status: 403 });
      }),
    );
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
    await waitFor(() => expect(asked).toBeGreaterThan(0));
    await waitFor(() =>
      expect(document.querySelector('section[data-shown="true"]')).not.toBeNull(),
    );
    expect(await shown()).toBe(before);
  });

  it("say that there is no session on a day, and name those that there are", async () => {
    marchshire();
    open("/present?session=2018-12-25");
    expect(
      await screen.findByText("There is no session on 25 December 2018", {}, SLOW),
    ).toBeVisible();
    expect(screen.getByRole("link", { name: /19 April 2018/ })).toHaveAttribute(
      "href",
      "/present?session=2018-04-19",
    );
  });
});

describe("two windows of one session", { timeout: 30_000 }, () => {
  const heard: MeetingMessage[] = [];
  let other: ReturnType<typeof meetingChannel> = null;

  beforeEach(() => {
    heard.length = 0;
    other = meetingChannel("2019-01-24", (message) => heard.push(message));
  });
  afterEach(() => other?.close());

  const place = { blank: false, table: false, since: 1, started: null };

  it("are told of each slide, and follow each other", async () => {
    marchshire();
    open("/present?session=2019-01-24");
    await shown();
    await userEvent.keyboard("{ArrowRight}");
    await waitFor(() =>
      expect(heard).toContainEqual(
        expect.objectContaining({ place: expect.objectContaining({ slide: "promised" }) }),
      ),
    );

    other?.send({ kind: "at", place: { ...place, slide: "end" }, answer: false });
    await waitFor(async () => expect(await shown()).toBe("End of the session"));
  });

  it("do not move the others by opening, and speakers join them", async () => {
    marchshire();
    open("/present?session=2019-01-24&slide=agreed&view=speaker");
    await screen.findByRole("heading", { name: /^Speaker’s window/ }, SLOW);
    await waitFor(() => expect(heard.map(({ kind }) => kind)).toContain("hello"));
    expect(heard.map(({ kind }) => kind)).not.toContain("at");

    other?.send({ kind: "at", place: { ...place, slide: "end" }, answer: true });
    expect(await screen.findByText(/In step with the other window/)).toBeVisible();
    expect(
      within(screen.getByRole("region", { name: "On the screen" })).getByText("End of the session"),
    ).toBeVisible();
    other?.send({ kind: "bye" });
    expect(await screen.findByText(/No other window of this session/)).toBeVisible();
  });

  it("pass over a slide that they do not have, and what is no message", async () => {
    marchshire();
    open("/present?session=2019-01-24&slide=agreed");
    await shown();
    await waitFor(() => expect(heard.map(({ kind }) => kind)).toContain("hello"));
    other?.send({ kind: "at", place: { ...place, slide: "zebras" }, answer: false });
    other?.send({ kind: "at", place: { ...place, slide: "end" }, answer: false });
    await waitFor(async () => expect(await shown()).toBe("End of the session"));
  });

  it("say where the browser cannot keep them in step", async () => {
    vi.stubGlobal("BroadcastChannel", undefined);
    marchshire();
    open("/present?session=2019-01-24&view=speaker");
    expect(await screen.findByText(/cannot keep two windows in step/, {}, SLOW)).toBeVisible();
    vi.unstubAllGlobals();
  });
});

describe("the speaker's window", { timeout: 30_000 }, () => {
  it("has this slide and the next, the questions with their evidence, and what was answered", async () => {
    marchshire();
    open("/present?session=2019-01-24&view=speaker&slide=supervision-on-time");
    const now = await screen.findByRole("region", { name: "On the screen" }, SLOW);
    expect(within(now).getByText(/^Supervision on time /)).toBeVisible();
    expect(screen.getByRole("region", { name: "Next" })).toBeVisible();
    expect(screen.getAllByText(/A good answer has:/)[0]).toBeVisible();
    expect(screen.getByText(/I will look into it, and we will do better/)).toBeVisible();
  });

  it("has the time of the session against what is planned for it", async () => {
    marchshire();
    open("/present?session=2019-01-24&view=speaker");
    const minutes = await screen.findByRole("spinbutton", { name: "Minutes an item" }, SLOW);
    expect(screen.getByText("Not started")).toBeVisible();
    await userEvent.clear(minutes);
    await userEvent.type(minutes, "5");
    await userEvent.click(screen.getByRole("button", { name: "Next slide" }));
    expect(await screen.findByText(/^0 of 5 minutes$/)).toBeVisible();
    expect(screen.queryByText("Not started")).toBeNull();
  });
});
