import { APP_ROOT } from "./appRoot.ts";
import { keptAs } from "./keptAs.ts";
import { cachesOf } from "./cachesOf.ts";
import { keptCache } from "./keptCache.ts";

/** Under what it stands in a tab for which version it was loaded anew by itself. */
export const RELOADED_KEY: string = keptAs("reloaded");

/** The names of the caches in which this device keeps the app; none where the browser has no such thing. */
async function appCaches(): Promise<readonly string[]> {
  if (!("caches" in globalThis)) return [];
  return (await caches.keys()).filter((name) => name.startsWith(cachesOf(APP_ROOT.href)));
}

/** How large the app on this device is, in bytes, about. */
export async function keptAppBytes(): Promise<number> {
  let bytes = 0;
  for (const name of await appCaches()) {
    const files = (await (await keptCache(name))?.matchAll()) ?? [];
    for (const file of files) bytes += (await file.blob()).size;
  }
  return bytes;
}

/** Takes the first screen away, which holds figures: another page, without any, answers in its place. */
export async function eraseFirstScreen(): Promise<void> {
  for (const name of await appCaches()) await (await keptCache(name))?.delete(APP_ROOT.href);
}

/** Takes the app off this device, with the worker that put it there. Pages that are open go on. */
export async function eraseKeptApp(): Promise<void> {
  window.sessionStorage.removeItem(RELOADED_KEY);
  if ("serviceWorker" in navigator) {
    const registration = await navigator.serviceWorker.getRegistration(APP_ROOT.href);
    await registration?.unregister();
  }
  for (const name of await appCaches()) await caches.delete(name);
}
