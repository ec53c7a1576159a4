import { afterEach, expect, it, vi } from "vitest";
import { configQuery } from "#api/config.ts";
import { createQueryClient } from "#api/queryClient.ts";
import { readConfig } from "#api/readConfig.ts";
import { versionStanding } from "#api/versionStanding.ts";
import { startWorker } from "#app/worker/startWorker.ts";

/** A version of the app as the browser has it: on its way, ready, or the one that is open. */
class Registration extends EventTarget {
  readonly active = new EventTarget();
  installing: EventTarget | null = null;
  waiting: EventTarget | null = null;

  /** The one that was on its way is ready. */
  ready(): void {
    const come = this.installing;
    [this.installing, this.waiting] = [null, come];
    come?.dispatchEvent(new Event("statechange"));
  }
}

/**
 * A page that is opened again, as the browser has these versions.
 *
 * @param first the version that it was opened with, where that is no longer the one that is open
 */
async function opened(registration: Registration, first = registration.active): Promise<void> {
  const browser = Object.assign(new EventTarget(), {
    controller: registration.active,
    register: () => Promise.resolve(registration),
  });
  vi.stubGlobal("navigator", Object.assign(Object.create(navigator), { serviceWorker: browser }));
  const client = createQueryClient();
  client.setQueryData(configQuery.queryKey, readConfig({}));
  await startWorker(client, first as ServiceWorker);
}

afterEach(() => {
  vi.unstubAllGlobals();
  versionStanding.put("same");
});

it("tells of a newer version that was found later", async () => {
  const registration = new Registration();
  await opened(registration);
  registration.installing = new EventTarget();
  registration.dispatchEvent(new Event("updatefound"));
  expect(versionStanding.now()).toBe("same");
  registration.ready();
  expect(versionStanding.now()).toBe("ready");
});

it("tells of one that the browser had found before it was asked", async () => {
  const registration = new Registration();
  registration.installing = new EventTarget();
  await opened(registration);
  registration.ready();
  expect(versionStanding.now()).toBe("ready");
});

it("tells of one that was ready before", async () => {
  const registration = new Registration();
  registration.waiting = new EventTarget();
  await opened(registration);
  expect(versionStanding.now()).toBe("ready");
});

it("tells of one that another window took up before the page could hear of it", async () => {
  await opened(new Registration(), new EventTarget());
  expect(versionStanding.now()).toBe("elsewhere");
});
