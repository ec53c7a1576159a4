import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { keptFigures } from "#api/keptFigures.ts";
import { type Ahead, aheadOfFigures } from "#app/ahead/aheadOfFigures.ts";
import { server } from "#mocks/server.ts";

const AHEAD: Ahead = {
  api: "figures/v1",
  base: "/figures/v1/",
  overview: "overview.json",
  dashboard: "dashboard.json",
  shape: "0c5e7b1d9a42",
  title: "How we challenge",
  logo: "/logo.svg",
};

const FILE = {
  version: 1,
  published: "2018-10-12",
  shape: AHEAD.shape,
  about: { organisation: "Marchshire County Council", title: "Performance challenge" },
  screen: { overview: { areas: [] }, published: "2018-10-12" },
};

function answer(file: object, config: object = { api: AHEAD.api }): void {
  server.use(
    http.get("*/config.json", () => HttpResponse.json(config)),
    http.get("*/figures/v1/overview.json", () => HttpResponse.json(file)),
  );
}

describe("the first screen that lies beside the figures", () => {
  beforeEach(() => answer(FILE));

  it("comes with what the host has set of the head", async () => {
    expect(await aheadOfFigures(AHEAD)).toEqual({
      about: {
        organisation: "Marchshire County Council",
        title: "How we challenge",
        logo: "/logo.svg",
      },
      screen: FILE.screen,
    });
    expect(await aheadOfFigures({ ...AHEAD, title: null, logo: null })).toMatchObject({
      about: { title: "Performance challenge", logo: null },
    });
  });

  it.each<[string, object, object?]>([
    ["was worked out by other code", { ...FILE, shape: "another" }],
    ["does not say by which", { ...FILE, shape: undefined }],
    ["has no screen", { ...FILE, screen: null }],
    ["has no head", { ...FILE, about: {} }],
    ["is of figures that lie elsewhere by now", FILE, { api: "https://other.example/v1/" }],
    ["is of figures where the settings name none", FILE, {}],
  ])("is left where it %s", async (_, file, config) => {
    answer(file, config);
    expect(await aheadOfFigures(AHEAD)).toBeNull();
  });

  it("is done without where the API has none", async () => {
    server.use(
      http.get("*/figures/v1/overview.json", () => new HttpResponse(null, { status: 404 })),
    );
    expect(await aheadOfFigures(AHEAD)).toBeNull();
  });

  it("gives way to figures that this device keeps, and leaves no database where it keeps none", async () => {
    await keptFigures.erase();
    expect(await aheadOfFigures(AHEAD)).not.toBeNull();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain("figures");

    const file = { text: "{}", tag: null, came: 0, confirmed: 0 };
    const address = new URL("/figures/v1/dashboard.json", window.location.href).href;
    await keptFigures.put(new Map([[address, file]]));
    // However long this machine takes to look, it is not too long.
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    expect(await aheadOfFigures(AHEAD)).toBeNull();
    vi.useRealTimers();
  });
});
