import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { world } from "#mocks/world.ts";
import { analysisOf } from "#pages/analysisOf.ts";
import { firstScreen } from "#pages/overview/firstScreen.ts";
import { questionsAsked } from "#pages/questionsAsked.ts";
import { sinceOf } from "#pages/sinceOf.ts";
import type { HeldScreen } from "#pages/works.ts";

const { dashboard, actionPlan: plan, sessions } = await world("marchshire");
const HELD: HeldScreen = {
  dashboard,
  plan,
  sessions: sessions.sessions,
  asAt: dashboard.published,
  options: { asAt: null, now: dashboard.published, broken: [] },
};
const DAYS = { from: "2018-10-18", to: "2019-01-18" };
const WANTED = new AbortController().signal;

/** What the page is told when the worker was not needed. */
const notHere = () => Promise.reject(new Error("was worked out in the page"));

/** The worker's own code, at the other end of what a browser does: a copy of what is sent, in its turn. */
class Neighbour extends EventTarget {
  constructor() {
    super();
    queueMicrotask(() => this.dispatchEvent(new MessageEvent("message", { data: "here" })));
  }
  postMessage(data: unknown, ports: readonly MessagePort[] = []): void {
    const event = new Event("message");
    Object.assign(event, { data: structuredClone(data), ports });
    queueMicrotask(() => window.dispatchEvent(event));
  }
  terminate(): void {}
}

/** A worker of which the script cannot be had: it says so once, while the page still tells it the figures. */
class Absent extends EventTarget {
  #said = false;
  postMessage(): void {
    if (!this.#said) this.dispatchEvent(new Event("error"));
    this.#said = true;
  }
  terminate(): void {}
}

/** A worker that fails at what it is asked, and not before. */
class Failing extends Absent {
  override postMessage(_?: unknown, ports: readonly MessagePort[] = []): void {
    if (ports.length > 0) super.postMessage();
  }
}

/** A worker whose script is on its way without end. */
class Late extends EventTarget {
  postMessage(): void {}
  terminate(): void {}
}

/** The page's side, with no worker open yet. */
function desk() {
  return import("#pages/offThread.ts");
}

beforeEach(() => {
  vi.resetModules();
  // The worker's own code tells nobody here that it has come: its neighbour does.
  vi.stubGlobal("postMessage", () => {});
});
afterEach(() => vi.unstubAllGlobals());

it("answers what the page would have worked out, from a copy of the figures", async () => {
  vi.stubGlobal("Worker", Neighbour);
  await import("#pages/works.worker.ts");
  const { offThread } = await desk();
  const { options } = HELD;

  const analysis = await analysisOf(HELD, WANTED);
  expect(await offThread({ name: "firstScreen", options }, HELD, notHere, WANTED)).toEqual(
    await firstScreen({ figures: HELD, analysis }, WANTED),
  );
  expect(await offThread({ name: "questions" }, HELD, notHere, WANTED)).toEqual(
    await questionsAsked(dashboard, HELD, WANTED),
  );
  expect(await offThread({ name: "since", days: DAYS, options }, HELD, notHere, WANTED)).toEqual(
    await sinceOf(HELD, DAYS, WANTED),
  );
});

it("answers of the figures that came last", async () => {
  vi.stubGlobal("Worker", Neighbour);
  await import("#pages/works.worker.ts");
  const { offThread } = await desk();
  const { options } = HELD;

  await offThread({ name: "questions" }, HELD, notHere, WANTED);
  const fewer = { ...HELD, dashboard: { ...dashboard, measures: dashboard.measures.slice(0, 3) } };
  const { overview } = await offThread({ name: "firstScreen", options }, fewer, notHere, WANTED);
  expect(overview.areas.flatMap(({ rows }) => rows)).toHaveLength(3);
});

it.each([
  ["no worker is to be had", undefined],
  ["its script does not come", Absent],
  ["it fails", Failing],
])("works it out in the page where %s, and the next time too", async (_, Worker) => {
  vi.stubGlobal("Worker", Worker);
  const { offThread } = await desk();
  const here = () => questionsAsked(dashboard, HELD, WANTED);
  const expected = await here();
  expect(await offThread({ name: "questions" }, HELD, here, WANTED)).toEqual(expected);
  expect(await offThread({ name: "questions" }, HELD, here, WANTED)).toEqual(expected);
});

it("works it out in the page where its script does not come within half a minute", async () => {
  vi.stubGlobal("Worker", Late);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { offThread } = await desk();
  const here = () => questionsAsked(dashboard, HELD, WANTED);
  const asked = offThread({ name: "questions" }, HELD, here, WANTED);
  vi.advanceTimersByTime(30_000);
  vi.useRealTimers();
  expect(await asked).toEqual(await here());
});

it("answers each of its own figures, where others are told before it has all of them", async () => {
  vi.stubGlobal("Worker", Neighbour);
  await import("#pages/works.worker.ts");
  const { offThread } = await desk();
  // Each few measures take the time of a slice.
  let now = 0;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => (now += 10));
  const others = {
    ...HELD,
    dashboard: { ...dashboard, measures: dashboard.measures.toReversed() },
  };
  const here = () => questionsAsked(dashboard, HELD, WANTED);
  const [first, second] = await Promise.all([
    offThread({ name: "questions" }, HELD, here, WANTED),
    offThread({ name: "questions" }, others, notHere, WANTED),
  ]);
  clock.mockRestore();
  expect(first).toEqual(await here());
  expect(second).toEqual(await questionsAsked(others.dashboard, others, WANTED));
});

it("stops where nobody waits any more, and works nothing out in its place", async () => {
  vi.stubGlobal("Worker", Neighbour);
  await import("#pages/works.worker.ts");
  const { offThread } = await desk();
  const asking = new AbortController();
  const asked = offThread({ name: "questions" }, HELD, notHere, asking.signal);
  asking.abort();
  await expect(asked).rejects.toThrow(/abort/i);
});
