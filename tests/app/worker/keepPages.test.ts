import { HttpResponse, http } from "msw";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { APP_ROOT } from "#api/appRoot.ts";
import { cachesOf } from "#api/cachesOf.ts";
import { eraseFirstScreen } from "#api/keptApp.ts";
import { hostFigures } from "#api/hostFigures.ts";
import { figuresSource } from "#api/openedFigures.ts";
import { membersChoice } from "#api/membersChoice.ts";
import { keepPages } from "#app/worker/keepPages.tsx";
import { handlers } from "#mocks/handlers.ts";
import { server } from "#mocks/server.ts";
import { TINY_WORLD } from "../../api/tinyWorld.ts";
import { firstScreenOf } from "../ahead/firstScreens.ts";
import { DeviceCaches } from "../../deviceCaches.ts";

const CODE = "/assets/index-1a2b3c.js";
const PAGE = `<!doctype html><div id="root">Scorecard</div><script type="module" src="${CODE}"></script>`;
const NAME = `${cachesOf(APP_ROOT.href)}1`;
const { signal } = new AbortController();
const script = document.createElement("script");

let device: DeviceCaches;
const firstScreen = async () => (await device.match(APP_ROOT.href, { cacheName: NAME }))?.text();

beforeEach(async () => {
  device = new DeviceCaches();
  vi.stubGlobal("caches", device);
  script.type = "module";
  script.src = CODE;
  document.head.append(script);
  const app = await device.open(NAME);
  await app.put(new URL(CODE, APP_ROOT).href, new Response("code"));

  const dashboard = { ...TINY_WORLD.dashboard, audience: "members" as const };
  server.use(...handlers(async () => ({ ...TINY_WORLD, dashboard })));
  server.use(http.get("/", () => HttpResponse.html(PAGE)));
  membersChoice.choose(true);
  const file = { path: "dashboard.json", base: new URL("/api/v1/", APP_ROOT) };
  await hostFigures.read(file, (json) => json, signal);
});

afterEach(() => {
  vi.unstubAllGlobals();
  script.remove();
});

it("keeps the first screen of members' figures as long as its reader lets it", async () => {
  await keepPages();
  expect(await firstScreen()).toContain("Scorecard");
  membersChoice.choose(false);
  await keepPages();
  expect(await firstScreen()).toBeUndefined();
});

it("does not keep it where its reader took that back while it was on its way", async () => {
  server.use(
    http.get("/", () => {
      membersChoice.choose(false);
      return HttpResponse.html(PAGE);
    }),
  );
  await keepPages();
  expect(await firstScreen()).toBeUndefined();
});

it("loses it with the figures that it shows", async () => {
  await keepPages();
  await eraseFirstScreen();
  expect(await firstScreen()).toBeUndefined();
  expect(await device.keys()).toEqual([NAME]);
});

it("makes no place for it again that is taken away meanwhile", async () => {
  const { match } = device;
  Object.assign(device, {
    match: async (address: string, where: { cacheName: string }) => {
      const found = await match(address, where);
      await device.delete(NAME);
      return found;
    },
  });
  await keepPages();
  expect(await device.keys()).toEqual([]);
});

describe("where the figures lie elsewhere", () => {
  const opened = { kind: "preview", name: "figures.xlsx", files: new Map() } as const;
  const shape = "0c5e7b1d9a42";

  beforeEach(async () => {
    const { about, screen } = await firstScreenOf("marchshire");
    const { published } = TINY_WORLD.dashboard;
    const overview = { shape, about, screen: { ...screen, published } };
    const ahead = { base: "/api/v1/", overview: "overview.json", shape, title: null, logo: null };
    const given = JSON.stringify({ about: null, screen: null, several: false, ahead });
    server.use(
      http.get("/api/v1/overview.json", () => HttpResponse.json(overview)),
      http.get("/", () =>
        HttpResponse.html(
          `<title></title>${PAGE.replace("Scorecard</div>", "Opening</div><noscript></noscript>")}<script type="application/json" data-given>${given}</script>`,
        ),
      ),
    );
  });
  afterEach(() => figuresSource.close());

  it("keeps the page as it stands with its first screen", async () => {
    await keepPages();
    const page = (await firstScreen()) ?? "";
    expect(page).toContain("<title>");
    expect(page).toMatch(/Scorecard<.*<tbody.*Average caseload/s);
    expect(page).not.toContain("Opening");
    expect(page).not.toContain('"ahead"');
  });

  it("keeps it without, rather than with other figures that are open", async () => {
    figuresSource.open(opened);
    await keepPages();
    expect(await firstScreen()).toContain("Opening");
  });
});
