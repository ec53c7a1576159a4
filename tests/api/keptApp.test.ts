import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { APP_ROOT } from "#api/appRoot.ts";
import { cachesOf } from "#api/cachesOf.ts";
import { eraseFirstScreen, eraseKeptApp, keptAppBytes } from "#api/keptApp.ts";
import { keptCache } from "#api/keptCache.ts";
import { DeviceCaches } from "../deviceCaches.ts";

const NAME = `${cachesOf(APP_ROOT.href)}1`;
const OTHER = "another app on the same host";

let device: DeviceCaches;

beforeEach(async () => {
  device = new DeviceCaches();
  vi.stubGlobal("caches", device);
  for (const name of [NAME, OTHER])
    await (await device.open(name)).put(APP_ROOT.href, new Response("12345"));
});

afterEach(() => vi.unstubAllGlobals());

/** What is erased while somebody has just read that it is there. */
function eraseOnceNamed(): void {
  const { keys, has } = device;
  const erases = async <Answer>(answer: Promise<Answer>) => {
    const read = await answer;
    await device.delete(NAME);
    return read;
  };
  Object.assign(device, { keys: () => erases(keys()), has: (name: string) => erases(has(name)) });
}

describe("the app on a device", () => {
  it("has the size of its own files, and of no other app's", async () => {
    expect(await keptAppBytes()).toBe(5);
  });

  it("goes whole, and no other app's with it", async () => {
    await eraseKeptApp();
    expect(await device.keys()).toEqual([OTHER]);
    expect(await keptAppBytes()).toBe(0);
  });

  it.each([
    ["its size is asked for", keptAppBytes],
    ["its first screen is taken away", eraseFirstScreen],
    ["something is to be put there", () => keptCache(NAME)],
  ])("does not come back where %s while it is erased", async (_, ask) => {
    eraseOnceNamed();
    await ask();
    expect(await device.keys()).toEqual([OTHER]);
  });
});
