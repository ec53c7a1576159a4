import { waitFor } from "@testing-library/react";
import { createHostFigures, type HostFigures, type HostPath } from "#api/hostFigures.ts";
import { CALM, type Standing } from "#api/figuresStanding.ts";
import { createTold, type Told } from "#api/told.ts";
import { createKeptFigures } from "#api/keptFigures.ts";
import { createMembersChoice } from "#api/membersChoice.ts";
import { readDashboard } from "#api/readDashboard.ts";
import type { ApiFiles } from "#contract/resources.ts";
import { HttpResponse, http } from "msw";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FAULTS } from "#mocks/faults.ts";
import { handlers } from "#mocks/handlers.ts";
import { server } from "#mocks/server.ts";
import { TINY_WORLD } from "./tinyWorld.ts";

const BASE = new URL("/api/v1/", window.location.href);
const DASHBOARD = { path: "dashboard.json", base: BASE };
const CASELOAD = { path: "measures/caseload.json", base: BASE };
const { signal } = new AbortController();
const ELSEWHERE = createTold<string | null>(null);
const SIX_MINUTES = 6 * 60 * 1000;

let name = "";
let now = 0;
let channels: BroadcastChannel[] = [];

beforeEach(() => {
  name = `figures ${Math.random()}`;
  now = Date.parse("2018-06-13T09:00:00Z");
  server.use(...handlers(async () => TINY_WORLD));
});

afterEach(() => {
  for (const channel of channels) channel.close();
  channels = [];
});

/** A page over what the device keeps: another one is another visit, or another tab. */
function page(): HostFigures & Pick<Told<Standing>, "now"> {
  const channel = new BroadcastChannel(name);
  channels.push(channel);
  const choice = createMembersChoice(`${name} choice`);
  const standing = createTold(CALM);
  const clock = () => now;
  const kept = createKeptFigures(name);
  return {
    ...createHostFigures({ kept, choice, channel, standing, clock, authority: ELSEWHERE }),
    now: standing.now,
  };
}

const published = async (figures: HostFigures) =>
  (await figures.read(DASHBOARD, readDashboard, signal)).dashboard.published;

/** A visit whose figures are on the device when it ends. */
async function visited(): Promise<void> {
  await published(page());
  await kept();
}

async function kept(): Promise<void> {
  const address = new URL("dashboard.json", BASE).href;
  await waitFor(async () => expect(await createKeptFigures(name).get(address)).not.toBeNull());
}

/** The host has published again: another day, and another caseload. */
function publish(change: Partial<ApiFiles["dashboard"]> = {}): void {
  const { dashboard } = TINY_WORLD;
  const measures = dashboard.measures.map((measure) =>
    measure.id === "caseload" ? { ...measure, decimals: 2 } : measure,
  );
  const files = { ...TINY_WORLD, dashboard: { ...dashboard, published: "2018-07-12", measures } };
  server.use(...handlers(async () => ({ ...files, dashboard: { ...files.dashboard, ...change } })));
}

function hostIsDown(): void {
  server.use(...FAULTS.offline.over(async () => TINY_WORLD));
}

describe("figures that were kept", () => {
  it("are there at once, and without the host", async () => {
    await visited();
    hostIsDown();
    const again = page();
    expect(await published(again)).toBe("2018-06-12");

    now += SIX_MINUTES;
    await again.check(signal);
    expect(again.now()).toMatchObject({ newer: null, failed: { kind: "offline" } });
    expect(await published(again)).toBe("2018-06-12");
  });

  it("are asked for by their tag, and not sent again while they are the same", async () => {
    const tags: (string | null)[] = [];
    await visited();
    server.use(
      http.get("*/dashboard.json", ({ request }) => {
        tags.push(request.headers.get("if-none-match"));
      }),
    );
    const again = page();
    await published(again);
    now += SIX_MINUTES;
    await again.check(signal);
    expect(tags).toEqual([expect.stringMatching(/^"[0-9a-f]+"$/)]);
    expect(again.now()).toEqual({ newer: null, failed: null });
  });

  it("stay until the reader asks for newer ones, who is told what has changed", async () => {
    await visited();
    publish();
    const again = page();
    await published(again);
    now += SIX_MINUTES;
    await again.check(signal);
    expect(again.now().newer).toEqual({
      published: "2018-07-12",
      changed: 1,
      paths: ["dashboard.json"],
    });
    expect(await published(again)).toBe("2018-06-12");

    await again.takeNewer();
    expect(again.now().newer).toBeNull();
    expect(await published(again)).toBe("2018-07-12");
    hostIsDown();
    expect(await published(page())).toBe("2018-07-12");
  });

  it("stay where the newer ones cannot be read, and it is said why", async () => {
    await visited();
    server.use(...FAULTS["wrong-type"].over(async () => TINY_WORLD));
    const again = page();
    await published(again);
    now += SIX_MINUTES;
    await again.check(signal);
    expect(again.now()).toMatchObject({ newer: null, failed: { kind: "contract" } });

    publish();
    now += SIX_MINUTES;
    await again.check(signal);
    expect(again.now()).toMatchObject({ newer: { changed: 1 }, failed: null });
  });

  it.each([
    ["no JSON", "{"],
    ["JSON that breaks the contract", '{"version":1}'],
  ])("give way to the host's where they are damaged: %s", async (_, text) => {
    await visited();
    const address = new URL("dashboard.json", BASE).href;
    await createKeptFigures(name).put(
      new Map([[address, { text, tag: null, came: now, confirmed: now }]]),
    );
    expect(await published(page())).toBe("2018-06-12");
  });

  it("are not needed where the browser forbids them", async () => {
    const forbids = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("No", "SecurityError");
    });
    const figures = page();
    expect(await published(figures)).toBe("2018-06-12");
    forbids.mockRestore();
  });
});

describe("a page that was written with its first screen", () => {
  const written = (day: string) => {
    const block = document.createElement("script");
    block.type = "application/json";
    block.setAttribute("data-given", "");
    block.textContent = `{"about":null,"screen":{"rows":[],"published":"${day}"}}`;
    document.head.append(block);
    return block;
  };

  it.each([
    ["2018-07-12", "2018-07-12"],
    ["2018-06-12", "2018-06-12"],
  ])("of %s does not go back to older figures that were kept", async (day, expected) => {
    await visited();
    publish();
    const block = written(day);
    expect(await published(page())).toBe(expected);
    block.remove();
  });
});

describe("a host", () => {
  it("is asked once in five minutes, however often it publishes and is asked about", async () => {
    let times = 0;
    await visited();
    const again = page();
    await published(again);
    server.use(
      http.get("*/dashboard.json", () => {
        times += 1;
        return HttpResponse.json({ ...TINY_WORLD.dashboard, title: `Title ${times}` });
      }),
    );
    now += SIX_MINUTES;
    await Promise.all([again.check(signal), again.check(signal)]);
    await again.check(signal);
    expect(times).toBe(1);

    now += SIX_MINUTES;
    await again.check(signal);
    expect(times).toBe(2);
    expect(again.now().newer).toMatchObject({ changed: 0 });
  });

  it("is asked again for a measure that came with an earlier publication", async () => {
    await visited();
    const read = (figures: HostFigures) => figures.read(CASELOAD, (json) => json, signal);
    const first = page();
    await published(first);
    expect(await first.keepAhead(CASELOAD, signal)).toBe(true);
    expect(await first.keepAhead(CASELOAD, signal)).toBe(false);

    const detail = Object.assign({}, TINY_WORLD.measures.get("caseload"), { later: true });
    publish();
    now += SIX_MINUTES;
    await first.check(signal);
    await first.takeNewer();
    server.use(http.get("*/measures/caseload.json", () => HttpResponse.json(detail)));
    expect(await read(first)).toHaveProperty("later");

    now += SIX_MINUTES;
    hostIsDown();
    const offline = page();
    await published(offline);
    expect(await read(offline)).toHaveProperty("later");
  });
});

describe("figures that are for members only", () => {
  const members = () => publish({ audience: "members" });

  it("are kept where the reader says so, and erased where they take it back", async () => {
    members();
    const choice = createMembersChoice(`${name} choice`);
    const figures = page();
    await published(figures);
    hostIsDown();
    await expect(published(page())).rejects.toMatchObject({ kind: "offline" });

    choice.choose(true);
    // As another tab hears of it.
    window.dispatchEvent(new StorageEvent("storage", { key: `${name} choice` }));
    await kept();
    expect(await published(page())).toBe("2018-07-12");

    choice.choose(false);
    window.dispatchEvent(new StorageEvent("storage", { key: `${name} choice` }));
    await waitFor(() => expect(published(page())).rejects.toMatchObject({ kind: "offline" }));
  });
});

describe("two tabs", () => {
  it("each offer what the other has taken", async () => {
    await visited();
    const [one, other] = [page(), page()];
    await Promise.all([published(one), published(other)]);
    publish();
    now += SIX_MINUTES;
    await one.check(signal);
    await one.takeNewer();
    await waitFor(() => expect(other.now().newer).toMatchObject({ changed: 1 }));
    expect(await published(other)).toBe("2018-06-12");
    await other.takeNewer();
    expect(await published(other)).toBe("2018-07-12");
  });

  it("keep nothing any more once one has erased it", async () => {
    await visited();
    const [one, other] = [page(), page()];
    await Promise.all([published(one), published(other)]);
    await one.erase();
    await waitFor(() => expect(other.mayKeep()).toBe(false));
    now += SIX_MINUTES;
    await other.check(signal);
    hostIsDown();
    await expect(published(page())).rejects.toMatchObject({ kind: "offline" });
  });
});

it("puts what was shown away with its authority, and lets nothing of it come after", async () => {
  await visited();
  const figures = page();
  const asked = new AbortController();
  let reading = (): void => {};
  const late = figures.read(
    CASELOAD,
    () => new Promise<void>((resolve) => void (reading = resolve)),
    asked.signal,
  );
  await published(figures);
  expect(figures.mayKeep()).toBe(true);
  await waitFor(() => expect(reading.name).not.toBe("reading"));

  asked.abort();
  ELSEWHERE.put("E06000019");
  reading();
  await expect(late).rejects.toThrow();
  // Nothing is shown, so that the host is asked nothing.
  server.use(http.get("*/api/v1/*", () => HttpResponse.error()));
  now += SIX_MINUTES;
  await figures.check(signal);
  expect(figures.mayKeep()).toBe(false);
  expect(figures.now()).toEqual(CALM);
});

it("says nothing of what was put away while the host was asked", async () => {
  await visited();
  const figures = page();
  await published(figures);
  publish();
  server.use(http.get("*/dashboard.json", () => ELSEWHERE.put("E06000020")));
  now += SIX_MINUTES;
  await figures.check(signal);
  expect(figures.now()).toEqual(CALM);
});

it("does not offer once more what was taken while the host was asked", async () => {
  await visited();
  const figures = page();
  await published(figures);
  publish();
  now += SIX_MINUTES;
  await figures.check(signal);
  server.use(http.get("*/dashboard.json", () => figures.takeNewer()));
  now += SIX_MINUTES;
  await figures.check(signal);
  expect(figures.now().newer).toBeNull();
  expect(await published(figures)).toBe("2018-07-12");
});

describe("what another authority lets be kept", () => {
  const OTHER = {
    path: "dashboard.json",
    base: new URL("/api/v1/E06000019/", window.location.href),
  };
  const keptOf = ({ path, base }: HostPath) =>
    createKeptFigures(name).get(new URL(path, base).href);

  /** A council whose figures are for members only, and then another, whose figures are public. */
  async function fromMembersToPublic(figures: HostFigures): Promise<void> {
    ELSEWHERE.put("E06000019");
    await figures.read(OTHER, readDashboard, signal);
    expect(figures.mayKeep()).toBe(true);
  }

  beforeEach(() => {
    ELSEWHERE.put(null);
    const dashboard = { ...TINY_WORLD.dashboard, audience: "members" as const };
    server.use(http.get("*/v1/dashboard.json", () => HttpResponse.json(dashboard)));
    server.use(
      http.get("*/E06000019/dashboard.json", () => HttpResponse.json(TINY_WORLD.dashboard)),
    );
  });

  it("is not figures that the host confirmed before they were put away", async () => {
    const figures = page();
    await published(figures);
    await figures.read(CASELOAD, (json) => json, signal);
    server.use(
      http.get("*/caseload.json", async () => {
        await fromMembersToPublic(figures);
        return HttpResponse.error();
      }),
    );
    now += SIX_MINUTES;
    await figures.check(signal);
    await waitFor(async () => expect(await keptOf(OTHER)).not.toBeNull());
    expect(await keptOf(DASHBOARD)).toBeNull();
  });

  it("is not a file that was asked for ahead, before it or after", async () => {
    const figures = page();
    await published(figures);
    await fromMembersToPublic(figures);
    expect(await figures.keepAhead(CASELOAD, signal)).toBe(false);
    expect(await keptOf(CASELOAD)).toBeNull();
  });
});
